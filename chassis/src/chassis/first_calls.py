"""Calls peers at startup. The first request would otherwise pay for connecting, tokens, imports and the peer's database
connection.
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
    """The first call to a peer. It MUST NOT read patient data, and takes the same code path as fast calls."""

    method: str = "GET"
    path: str = "/livez"
    body: Any = None  # JSON


LIVENESS = FirstCall()  # A call for peers that requests do not wait for.


async def call_until_answered(peer: PeerClient, call: FirstCall) -> None:
    """Repeat the call until it succeeds, because services start in any order.

    The pauses grow with the time waited.
    """
    began = time.monotonic()
    while not await _is_answered(peer, call):
        waited = time.monotonic() - began
        await asyncio.sleep(min(max(waited / 10, SHORTEST_PAUSE_S), LONGEST_PAUSE_S))


async def _is_answered(peer: PeerClient, call: FirstCall) -> bool:
    try:
        await peer.call_once(call.method, call.path, call.body, deadline_s=DEADLINE_S)
    except (PeerUnavailable, PeerRefused):
        return False
    return True
