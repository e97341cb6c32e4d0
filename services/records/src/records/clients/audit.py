"""The part of the audit service's API that records calls: an encounter's agent events.
`chassis.audit_trail.relay` delivers events to it.
"""

from datetime import datetime
from uuid import UUID

import msgspec

from chassis.first_calls import FirstCall
from chassis.identity.caller import Caller
from chassis.peers import PeerClient

# A context reads the log; no encounter has this id.
FIRST_CALL = FirstCall(path=f"/agent-events?encounter_id={UUID(int=0)}&limit=1")


class Event(msgspec.Struct, frozen=True):
    """The fields of an agent event that a context shows; the payload byte for byte."""

    id: UUID
    encounter_id: UUID | None
    agent_name: str
    event_type: str
    payload: msgspec.Raw
    recorded_by: str
    recorded_at: datetime


class Events(msgspec.Struct, frozen=True):
    events: list[Event]


def read_events(answer: bytes) -> list[Event]:
    try:
        return msgspec.json.decode(answer, type=Events).events
    except msgspec.DecodeError as failure:
        raise ValueError from failure


class AuditClient:
    def __init__(self, peer: PeerClient) -> None:
        self._peer = peer

    async def latest_events(
        self, caller: Caller, encounter_id: UUID, *, limit: int, deadline_s: float
    ) -> list[Event]:
        """Return the encounter's latest events that the caller may see, oldest first.

        Raises PeerUnavailable, PeerRefused.
        """
        query: dict[str, str | int] = {
            "encounter_id": str(encounter_id),
            "changes": "false",  # The encounter itself shows them.
            "order": "desc",
            "limit": limit,
        }
        events = await self._peer.get_as(
            read_events,
            "/agent-events",
            params=query,
            deadline_s=deadline_s,
            caller_token=caller.claims.token,
        )
        return events[::-1]
