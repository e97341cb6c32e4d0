import asyncio
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple

from pydantic import BaseModel, ValidationError

from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable

# Longer than the 2 s after which a service reports that its database does not answer, and shorter
# than the console's deadline of a page.
DEADLINE_S = 2.2
KEPT_S = 1.0


class OutboxState(BaseModel):
    """The number of a service's events that wait for delivery to audit (up to 1,000), and the age of
    the oldest in seconds. Measured at most two seconds ago.
    """

    waiting: int
    oldest_s: float | None


class _Ready(BaseModel):
    outbox: OutboxState | None = None


class SystemState(NamedTuple):
    services: dict[str, str]
    outbox: dict[str, OutboxState]  # Contains only ready services with an outbox.


class SystemHealth:
    """Asks all services once for all requests that arrive until KEPT_S after the answers. This limits
    the load, because anyone may request it without a token, and each service queries its database.
    """

    def __init__(
        self, peers: Mapping[str, PeerClient], *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`clock` returns seconds."""
        self._peers = peers
        self._clock = clock
        self._asking: asyncio.Task[SystemState] | None = None
        self._kept_until = 0.0

    async def read(self) -> SystemState:
        asked = self._asking
        if asked is None or (asked.done() and self._clock() >= self._kept_until):
            asked = self._asking = asyncio.create_task(self._ask())
        return await asyncio.shield(asked)

    async def _ask(self) -> SystemState:
        answers = await asyncio.gather(*(_ready(peer) for peer in self._peers.values()))
        self._kept_until = self._clock() + KEPT_S
        found = dict(zip(self._peers, answers, strict=True))
        return SystemState(
            {name: "ok" if ready else "unavailable" for name, ready in found.items()},
            {name: ready.outbox for name, ready in found.items() if ready and ready.outbox},
        )


async def _ready(peer: PeerClient) -> _Ready | None:
    try:
        answer = await peer.get("/readyz", deadline_s=DEADLINE_S)
    except (PeerUnavailable, PeerRefused):
        return None
    try:
        return _Ready.model_validate(answer)
    except ValidationError:
        return _Ready()
