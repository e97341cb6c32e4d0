"""Decides whether and when a call is retried."""

import random
import time
from collections.abc import Callable

from chartroom_client.errors import ChartroomError, Problem, Unreachable, Unsendable

FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.1, 5.0


class Patience:
    """The retries of one call or stream, until `seconds` after its start or its last data."""

    def __init__(self, seconds: float, *, now: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._now = now
        self.restore()

    def restore(self, first_pause_s: float = FIRST_PAUSE_S) -> None:
        self._until = self._now() + self._seconds
        self._longest = first_pause_s
        self._has_new_token = False

    def pause_after(self, failure: ChartroomError, *, has_new_token: bool = False) -> float:
        """Return the seconds to wait: at least Retry-After, and longer after each failure. Raises
        the failure if a retry would not help or would be too late.

        `has_new_token`: the token was rejected and a new one is available, which is tried once,
        immediately.
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
