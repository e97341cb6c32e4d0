from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from chassis.identity.caller import Caller
from records.tasks.errors import TooManyWaiting

MOST_OF_CALLER = 100


class WaitingLimit:
    """Counts the waiting requests of each caller in this process."""

    def __init__(self) -> None:
        self._of_caller: Counter[str] = Counter()

    @contextmanager
    def one_more(self, caller: Caller) -> Iterator[None]:
        """Raises TooManyWaiting."""
        name = caller.full_name
        if self._of_caller[name] >= MOST_OF_CALLER:
            raise TooManyWaiting
        self._of_caller[name] += 1
        try:
            yield
        finally:
            self._of_caller[name] -= 1
            if not self._of_caller[name]:
                del self._of_caller[name]
