"""The joined health: every service is asked at once whether it is ready."""

import asyncio
from collections.abc import Mapping

from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable

# Above the 2 s in which a service gives up on its database, so that its own answer still counts.
DEADLINE_S = 3.0


async def ask_all(peers: Mapping[str, PeerClient]) -> dict[str, str]:
    """Return `ok` or `unavailable` for each service, within the deadline."""
    states = await asyncio.gather(*(ask(peer) for peer in peers.values()))
    return dict(zip(peers, states, strict=True))


async def ask(peer: PeerClient) -> str:
    """Return `ok` where the service says that it is ready."""
    try:
        await peer.get("/readyz", deadline_s=DEADLINE_S)
    except (PeerUnavailable, PeerRefused):
        return "unavailable"
    return "ok"
