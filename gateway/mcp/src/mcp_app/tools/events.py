from typing import Annotated, Any, ClassVar, Literal
from uuid import UUID

from pydantic import Field

from chassis.identity.caller import Caller
from mcp_app.gateway import Call
from mcp_app.tools.arguments import ADDS, READS, About, Arguments, Cursor, Key


class LogEvent(Arguments):
    """Log what you did, with the encounter or patients. An event cannot be changed later. Tool calls
    are logged automatically.
    """

    about: ClassVar = About(
        "log_event",
        "AuditEvent.c",
        ADDS,
        parameters=("agent-name",),
        returns={"id": "string", "seq": "integer"},
    )
    event_type: Annotated[str, Field(description="Such as decision")]
    payload: Annotated[dict[str, Any], Field(description="The content, as JSON")]
    encounter_id: UUID | None = None
    patient_ids: list[str] | None = None
    tool: str | None = None
    outcome: str | None = None
    agent_name: str | None = None
    idempotency_key: Key = None

    def call(self, caller: Caller) -> Call:
        body = {"agent_name": caller.name, **self.given()}
        return Call("POST", "/agent-events", body=body, headers=self.key_header())


class ReadEvents(Arguments):
    """Read the events that agents logged, newest first. Returns `events` and `next`."""

    about: ClassVar = About("read_events", "AuditEvent.s", READS, shows_texts=True)
    encounter_id: UUID | None = None
    patient_id: Annotated[str | None, Field(description="ID or MRN")] = None
    agent_name: str | None = None
    event_type: str | None = None
    trace_id: str | None = None
    order: Literal["asc", "desc"] = "desc"
    limit: int = 20
    cursor: Cursor = None

    def call(self, _: Caller) -> Call:
        return Call("GET", "/agent-events", self.query())
