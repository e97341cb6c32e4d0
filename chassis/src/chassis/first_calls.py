"""One call to each peer at start, so that the first request that needs the peer does not pay for
what is done once: connection, token, imports, the peer's database connection.
"""

import asyncio
import time
from dataclasses import dataclass
from typing import Any

from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable

DEADLINE_S = 5.0
SHORTEST_PAUSE_S = 0.1
LONGEST_PAUSE_S = 5.0


@dataclass(frozen=True, slots=True)
class FirstCall:
    """A call that reads nothing of anybody, by the same path in the peer as the calls that must be
    quick.
    """

    method: str = "GET"
    path: str = "/livez"
    body: Any = None  # JSON


IS_ALIVE = FirstCall()  # For a peer whose answers nobody waits for.


async def call_until_answered(peer: PeerClient, call: FirstCall) -> None:
    """Make the call until the peer answers with a success: services start in any order."""
    began = time.monotonic()
    while not await is_answered(peer, call):
        # A peer that starts beside this service is met as soon as it serves; one that is away for
        # long costs little.
        waited = time.monotonic() - began
        await asyncio.sleep(min(max(waited / 10, SHORTEST_PAUSE_S), LONGEST_PAUSE_S))


async def is_answered(peer: PeerClient, call: FirstCall) -> bool:
    """Make the call once; return whether the peer carried it out."""
    try:
        await peer.call_once(call.method, call.path, call.body, deadline_s=DEADLINE_S)
    except (PeerUnavailable, PeerRefused):
        return False
    return True
