"""The claim of the running handler. After the claim ends, the handler's client calls raise ClaimStopped."""

import time
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Literal

from chartroom_client.errors import ClaimStopped

Reason = Literal["lease-over", "claim-lost", "cancel-requested", "worker-stops"]
LOST = frozenset[Reason]({"lease-over", "claim-lost"})


@dataclass
class Claim:
    """A claimed task. Times are seconds of the monotonic clock."""

    task_id: str
    token: str = field(repr=False)
    lease_s: float
    sent: float  # The server starts the lease later, when the heartbeat arrives.
    stopped: Reason | None = None
    when_stopped: Callable[[], object] = field(default=lambda: None, repr=False)

    @property
    def held_until(self) -> float:
        return self.sent + self.lease_s

    @property
    def next_beat(self) -> float:
        return self.sent + self.lease_s / 3

    def stop(self, reason: Reason) -> None:
        if self.stopped is None:
            self.stopped = reason
            self.when_stopped()


current: ContextVar[Claim | None] = ContextVar("chartroom_claim", default=None)


def require_claim() -> None:
    """Raise ClaimStopped if the running handler should stop. Does nothing outside of handlers.

    Checks the time, because a handler may block the event loop.
    """
    claim = current.get()
    if claim is None:
        return
    if claim.stopped is None and time.monotonic() >= claim.held_until:
        claim.stopped = "lease-over"
    if claim.stopped is not None:
        raise ClaimStopped(f"The handler should stop: {claim.stopped}.")
