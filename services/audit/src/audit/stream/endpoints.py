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
    WithJsonSchema({"type": "integer", "minimum": 0, "maximum": MAX_SEQ}),  # A header is not null.
]
STREAM = stream_of("EventOut", "AboutPatient", events=["patient"], id_is="The event's `seq`")
FollowerDep = Annotated[Follower, of_state("follower")]


@router.get(
    "/stream",
    summary="Stream events",
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
    """Receive matching events as they are logged, as server-sent events (SSE). The data of a
    message is an event as `GET /agent-events/{id}` returns it, and its `id` is the event's
    `seq`.

    With `Last-Event-ID` the stream continues without a gap or a repeat. Otherwise it starts after
    `after_seq`, at `recorded_from`, or with the next event, in this order of precedence. Its first
    line is an `id` without data: the `seq` after which it starts.

    With `patient_id`, a message of type `patient` follows, with the patient found. If the patient's
    identifiers change, the stream ends with the problem `names-changed`. Comments every few seconds
    keep the connection open.

    Before the server ends a stream, it sends a message of type `problem` with a problem document.
    Reconnect with `Last-Event-ID`, and with a new token if yours has expired or was revoked.

    An unverified event is not sent again when records later confirms its encounter. Carriage
    returns between the JSON tokens of a payload arrive as line feeds.

    Opening a stream is recorded in the log, with the patient or the patients of the encounters in
    its filters. A stream without these filters appears in no access report. A new stream with
    `access=true` begins with the event of its own opening.
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
