"""The joined health of all services."""

import asyncio
from collections.abc import Mapping

from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable

# Longer than the 2 s after which a service reports that its database does not answer.
DEADLINE_S = 3.0


async def check_all(peers: Mapping[str, PeerClient]) -> dict[str, str]:
    states = await asyncio.gather(*(check(peer) for peer in peers.values()))
    return dict(zip(peers, states, strict=True))


async def check(peer: PeerClient) -> str:
    try:
        await peer.get("/readyz", deadline_s=DEADLINE_S)
    except (PeerUnavailable, PeerRefused):
        return "unavailable"
    return "ok"
