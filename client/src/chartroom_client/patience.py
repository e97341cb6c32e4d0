"""How long a call is repeated, and how long it waits in between. Pure but for the clock and chance."""

import random
import time
from collections.abc import Callable

from chartroom_client.errors import ChartroomError, Problem, Unreachable, Unsendable

FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.1, 5.0


class Patience:
    """The repeats of one call or one stream, for `seconds` since it began or last got an answer."""

    def __init__(self, seconds: float, *, now: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._now = now
        self.restore()

    def restore(self, first_pause_s: float = FIRST_PAUSE_S) -> None:
        """Begin again: something has arrived."""
        self._until = self._now() + self._seconds
        self._longest = first_pause_s
        self._has_new_token = False

    def pause_after(self, failure: ChartroomError, *, has_new_token: bool = False) -> float:
        """Return how many seconds to wait for the next try: as long as the problem says, and longer
        after each failure. Raises the failure where another try does not help or comes too late.

        `has_new_token`: the token was refused, and there is another one. It is tried once, at once.
        """
        if has_new_token and not self._has_new_token:
            self._has_new_token = True
            return 0.0
        wanted = failure.retry_after_s or 0.0 if isinstance(failure, Problem) else 0.0
        pause = max(wanted, random.uniform(self._longest / 2, self._longest))  # noqa: S311 - Spreads callers.
        self._longest = min(2 * self._longest, LONGEST_PAUSE_S)
        may_repeat = isinstance(failure, Unreachable) or (
            isinstance(failure, Problem) and failure.retryable
        )
        if isinstance(failure, Unsendable) or not may_repeat or self._now() + pause > self._until:
            raise failure
        return pause
