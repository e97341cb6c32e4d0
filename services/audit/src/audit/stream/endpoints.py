"""The HTTP interface of the stream."""

from typing import Annotated

from fastapi import Header, Query
from pydantic import WithJsonSchema

from audit.dependencies import CallerDep, LogDep
from audit.errors import BeyondTheLog, LogBusy
from audit.events.schemas import StreamQuery
from audit.stream import service
from audit.stream.follower import Follower
from chassis.http.event_streams import EventStream, StreamsFull, TooManyStreams, stream_of
from chassis.http.problem_responses import documented
from chassis.http.rate_limits import limits_itself
from chassis.http.routes import Router
from chassis.http.state import of_state
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import NamesUnknown, PatientOutOfReach

MAX_SEQ = 2**63 - 1
router = Router(prefix="/agent-events", tags=["agent events"])
LastEventID = Annotated[
    int | None,
    Header(
        alias="Last-Event-ID", ge=0, le=MAX_SEQ, description="The `seq` of the last event received"
    ),
    WithJsonSchema({"type": "integer", "minimum": 0, "maximum": MAX_SEQ}),  # A header has no null.
]
STREAM = stream_of("EventOut", "AboutPatient", events=["patient"], id_is="The event's `seq`")
FollowerDep = Annotated[Follower, of_state("follower")]


@router.get(
    "/stream",
    status_code=200,
    response_class=EventStream,
    responses=STREAM
    | documented(
        PatientOutOfReach, BeyondTheLog, TooManyStreams, LogBusy, NamesUnknown, StreamsFull
    ),
)
@allow("AuditEvent.s")
@limits_itself
async def stream_agent_events(
    query: Annotated[StreamQuery, Query()],
    log: LogDep,
    follower: FollowerDep,
    caller: CallerDep,
    last_event_id: LastEventID = None,
) -> EventStream:
    """Receive events by any combination of filters as they are logged, as server-sent events.

    A message is an event as `GET /agent-events/{id}` shows it; its `id` is the event's `seq`. With
    `Last-Event-ID` the stream continues where the connection broke, without a gap or a repeat.
    Without it, the stream begins after `after_seq`, else at `recorded_from`, else with the next
    event. Its first lines are an `id` without data, the place after which it begins. With
    `patient_id` a message with the event type `patient` follows, which says whom it names; when that
    patient has got or lost a name, the stream ends with `names-changed`. A comment
    every few seconds shows that the connection lives. A stream that ends for a reason sends a last
    message with the event type `problem` and a problem document; a reader that was too slow comes
    back with `Last-Event-ID`, one whose token has expired or was withdrawn also with a new token.
    An unverified event is not sent again when its encounter's patient is known later. Carriage
    returns between the tokens of a payload arrive as line feeds. Opening a stream is itself an
    event in the log, the first one that a new stream with `access=true` shows. It names the patient
    or the patients of the encounters that the stream asks for, and no others whom it shows: a stream
    that asks for neither is in no access report.
    """
    after = query.after_seq if last_event_id is None else last_event_id
    release = follower.streams.admit(caller)
    try:
        messages = await service.stream(
            log, follower, caller, query.filter(), require=query.require, after_seq=after
        )
    except BaseException:
        release()
        raise
    return EventStream(messages, release)
