"""What records uses of the audit service: an encounter's agent events. How events get there is `chassis.relay`."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, JsonValue

from chassis.http import PeerClient


class Event(BaseModel):
    """The fields of an agent event that a context shows."""

    id: UUID
    encounter_id: UUID | None
    agent_name: str
    event_type: str
    payload: dict[str, JsonValue]
    recorded_by: str
    recorded_at: datetime


class Events(BaseModel):
    """A page of agent events."""

    events: list[Event]


class AuditClient:
    """The audit service, as records sees it."""

    def __init__(self, peer: PeerClient) -> None:
        self._peer = peer

    async def latest_events(self, encounter_id: UUID, *, limit: int, deadline_s: float) -> list[Event]:
        """Return what agents logged last of the encounter, in that order. Raises PeerUnavailable or PeerRefused."""
        query: dict[str, str | int] = {
            "encounter_id": str(encounter_id),
            "changes": "false",  # They are in the encounter itself.
            "order": "desc",
            "limit": limit,
        }
        answer = await self._peer.get("/agent-events", params=query, deadline_s=deadline_s)
        return Events.model_validate(answer).events[::-1]
