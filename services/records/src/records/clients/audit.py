"""What records uses of the audit service: an encounter's agent events. How events get there is
`chassis.audit_trail.relay`.
"""

from datetime import datetime
from uuid import UUID

import msgspec

from chassis.first_calls import FirstCall
from chassis.peers import PeerClient

# A context reads the log, here that of an encounter that nobody has.
FIRST_CALL = FirstCall(path=f"/agent-events?encounter_id={UUID(int=0)}&limit=1")


class Event(msgspec.Struct, frozen=True):
    """The fields of an agent event that a context shows; the payload as it was logged, byte for
    byte.
    """

    id: UUID
    encounter_id: UUID | None
    agent_name: str
    event_type: str
    payload: msgspec.Raw
    recorded_by: str
    recorded_at: datetime


class Events(msgspec.Struct, frozen=True):
    """A page of agent events."""

    events: list[Event]


def read_events(answer: bytes) -> list[Event]:
    """Return the events of a page. Raises ValueError for anything else."""
    try:
        return msgspec.json.decode(answer, type=Events).events
    except msgspec.DecodeError as failure:
        raise ValueError from failure


class AuditClient:
    """The audit service, as records sees it."""

    def __init__(self, peer: PeerClient) -> None:
        self._peer = peer

    async def latest_events(
        self, encounter_id: UUID, *, limit: int, deadline_s: float
    ) -> list[Event]:
        """Return what agents logged last of the encounter, in that order. Raises PeerUnavailable or
        PeerRefused.
        """
        query: dict[str, str | int] = {
            "encounter_id": str(encounter_id),
            "changes": "false",  # They are in the encounter itself.
            "order": "desc",
            "limit": limit,
        }
        events = await self._peer.get_as(
            read_events, "/agent-events", params=query, deadline_s=deadline_s
        )
        return events[::-1]
