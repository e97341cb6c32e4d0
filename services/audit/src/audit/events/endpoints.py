"""/agent-events."""

import asyncio
from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from fastapi import Header, Query, Request, Response
from pydantic import WithJsonSchema

from audit.dependencies import CallerDep, FollowerDep, LogDep, log_of
from audit.errors import (
    BeyondTheLog,
    EncounterNotFound,
    EventNotFound,
    LogBusy,
    OtherEventWithThisId,
    PositionTaken,
    StreamsFull,
    TooManyEvents,
    TooManyPatients,
    TooManyStreams,
)
from audit.events import service
from audit.events.reading import MAX_EVENTS, read_batch, read_event, split_batch
from audit.events.responses import event_json, page_json, receipt_json, results_json
from audit.events.schemas import (
    EXAMPLE,
    MAX_PATIENTS_OF_BATCH,
    BatchLogged,
    EventCreate,
    EventLogged,
    EventOut,
    EventPage,
    EventQuery,
    StreamQuery,
)
from audit.events.turns import in_turns
from audit.log import service as log_service
from audit.log.entries import Logged
from audit.stream import service as stream_service
from audit.stream.response import EventStream
from audit.trace_context import TraceContext, parse_traceparent
from chassis.http.body_limits import SMALL_BYTES
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.http.rules import AGENT, NDJSON, PERSON, allow, take
from chassis.problems.problem import Invalid, Problem
from chassis.problems.request_ids import current_request_id
from chassis.writes.idempotency import HEADER, KEY_SCHEMA, REPLAYED, KeyUsedOtherwise, key_of

MAX_SEQ = 2**63 - 1
BATCH_BYTES = 8 * 1024 * 1024
MEDIA_TYPES = {"json": "application/json", "ndjson": NDJSON}
router = Router(prefix="/agent-events", tags=["agent events"])
TRACEPARENT = {
    "name": "traceparent",
    "in": "header",
    "required": False,
    "schema": {"title": "Traceparent", "type": "string"},
    "description": "W3C trace context of the agent's work",
}
IDEMPOTENCY_KEY = {
    "name": HEADER,
    "in": "header",
    "required": False,
    "schema": KEY_SCHEMA,
    "description": "Makes events without an `id` safe to send again, at any time: an event's id is made of the caller, "
    "this key and the event's position in the request. An `id` of its own wins. A uuid is advised.",
}
LastEventID = Annotated[
    int | None,
    Header(
        alias="Last-Event-ID", ge=0, le=MAX_SEQ, description="The `seq` of the last event received"
    ),
    WithJsonSchema({"type": "integer", "minimum": 0, "maximum": MAX_SEQ}),  # A header has no null.
]
EVENT = {"$ref": "#/components/schemas/EventCreate"}
ARRAY = {
    "type": "array",
    "items": EVENT,
    "maxItems": MAX_EVENTS,
    "examples": [[EXAMPLE]],
}
LINES = {
    "type": "string",
    "description": f"Up to {MAX_EVENTS:,} lines, each an EventCreate in one line of JSON",
}


def appending(**schemas: dict[str, Any]) -> dict[str, Any]:
    """Return how the contract describes what an append reads from the request itself: a body byte
    for byte, with a schema for each media type, the trace it belongs to, and its Idempotency-Key.
    """
    content = {MEDIA_TYPES[name]: {"schema": schema} for name, schema in schemas.items()}
    return {
        "requestBody": {"required": True, "content": content},
        "parameters": [TRACEPARENT, IDEMPOTENCY_KEY],
    }


MESSAGE = {
    "type": "object",
    "description": "One message of the stream",
    "required": ["data"],
    "properties": {
        "event": {"type": "string", "enum": ["message", "problem"]},
        "id": {"type": "string", "description": "The event's `seq`"},
        "retry": {"type": "integer"},
        "data": {
            "type": "string",
            "contentMediaType": "application/json",
            "contentSchema": {
                "anyOf": [
                    {"$ref": "#/components/schemas/EventOut"},
                    {"$ref": "#/components/schemas/Problem"},
                ]
            },
        },
    },
}
STREAM: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Messages as they come",
        "content": {"text/event-stream": {"schema": MESSAGE}},
    }
}


@router.post(
    "",
    response_model=EventLogged,
    responses=documented(
        EncounterNotFound, OtherEventWithThisId, PositionTaken, Invalid, KeyUsedOtherwise, LogBusy
    ),
    openapi_extra=appending(json=EVENT),
)
@allow(AGENT, PERSON)
async def log_agent_event(request: Request, caller: CallerDep) -> Response:
    """Append an event to the log. When this answers, the event is durable, also while the records
    service is away.

    Repeating it with the same `id` or `Idempotency-Key` and the same content gives the first
    receipt.
    """
    key = key_of(request)
    submitted = read_event(await request.body())
    logged = await log_service.log(log_of(request), submitted, caller, trace_of(request), key=key)
    return Response(
        receipt_json(logged), media_type="application/json", headers=replayed(key, [logged])
    )


@router.post(
    "/batch",
    response_model=BatchLogged,
    responses=documented(Invalid, TooManyEvents, TooManyPatients, LogBusy),
    openapi_extra=appending(json=ARRAY, ndjson=LINES),
)
@allow(AGENT, PERSON, peers=["records", "retrieval"])
@take(max_bytes=BATCH_BYTES, ndjson=True)
async def log_agent_events(request: Request, caller: CallerDep) -> Response:
    """Append up to 1,000 events, 8 MiB in all, as a JSON array or as NDJSON. One that is refused
    keeps no other out.

    With an `Idempotency-Key` each event without an `id` is known again by its position, so a repeat
    sends all of them in the same order.
    """
    key = key_of(request)
    lines = request.headers.get("content-type", "").partition(";")[0].strip().lower() == NDJSON
    body = await request.body()
    # Only what no parser takes takes long, and is told apart step by step, so that others go on
    # meanwhile.
    is_large = len(body) > SMALL_BYTES
    texts = (
        await asyncio.to_thread(split_batch, body, lines=lines)
        if is_large
        else split_batch(body, lines=lines)
    )
    if len(texts) > MAX_EVENTS:
        raise TooManyEvents(MAX_EVENTS)
    submitted = await in_turns(read_batch(texts))
    if (
        sum(len(event.patient_ids) for event in submitted if isinstance(event, EventCreate))
        > MAX_PATIENTS_OF_BATCH
    ):
        raise TooManyPatients(MAX_PATIENTS_OF_BATCH)
    results = await log_service.log_all(
        log_of(request), submitted, caller, trace_of(request), key=key
    )
    content = results_json(results, current_request_id.get())
    return Response(content, media_type="application/json", headers=replayed(key, results))


def replayed(key: str | None, results: Sequence[Logged | Problem]) -> dict[str, str] | None:
    """Return the header that says of a request with a key that all of it was stored before."""
    if key is None or not all(isinstance(one, Logged) and one.receipt.duplicate for one in results):
        return None
    return {REPLAYED: "true"}


def trace_of(request: Request) -> TraceContext:
    """Return which trace and span a request belongs to."""
    return parse_traceparent(request.headers.get("traceparent"))


@router.get("", response_model=EventPage)
@allow(AGENT, PERSON, peers=["records"])
async def list_agent_events(
    query: Annotated[EventQuery, Query()], log: LogDep, caller: CallerDep, request: Request
) -> Response:
    """List events by any combination of filters, in the order logged or the newest first.

    Each patient of an event finds it: those named in it, and its encounter's. Pages follow each
    other also while events arrive: none is missed and none comes twice. Where events are large a
    page is shorter than `limit`; `next` says whether another follows. Reading the log is itself an
    event in the log, with the reader and the patients shown; such events are listed with
    `access=true`; then the list, oldest first, ends where the log ended when its first page was
    read.
    """
    response = Response(media_type="application/json")
    found, ended = await service.find(
        log,
        query.filter(),
        caller,
        after=query.position(request, service.Place.of),
        newest_first=query.order == "desc",
        limit=query.limit,
    )
    page, following = query.cut(
        found, lambda _: ended.position if ended else [], request, response, more=ended is not None
    )
    response.body = page_json(page, following)
    response.headers["content-length"] = str(len(response.body))
    return response


@router.get(
    "/stream",
    status_code=200,
    response_class=EventStream,
    responses=STREAM | documented(BeyondTheLog, TooManyStreams, LogBusy, StreamsFull),
)
@allow(AGENT, PERSON)
async def stream_agent_events(
    query: Annotated[StreamQuery, Query()],
    log: LogDep,
    follower: FollowerDep,
    caller: CallerDep,
    last_event_id: LastEventID = None,
) -> EventStream:
    """Receive events by any combination of filters as they are logged, as server-sent events.

    A message is an event as `GET /agent-events/{id}` shows it; its `id` is the event's `seq`. With
    `Last-Event-ID` the stream goes on where the connection broke, without a gap or a repeat;
    without, it begins after `after_seq`, else at `recorded_from`, else with the next event. Its
    first lines name the place it begins after: an `id` without data. A comment every few seconds
    says that the connection lives. The last message of a stream that ends for a reason has the
    event type `problem` and is a problem document: a reader that is too slow comes back with
    `Last-Event-ID`. An unverified event does not come again when its encounter's patient is known
    later. Carriage returns between the tokens of a payload arrive as line feeds. Opening a stream
    is itself an event in the log, the first one that a new stream with `access=true` shows.
    """
    after = query.after_seq if last_event_id is None else last_event_id
    leave = follower.admit(caller)
    try:
        messages = await stream_service.stream(
            log, follower, query.filter(), caller, after_seq=after
        )
    except BaseException:
        leave()
        raise
    return EventStream(messages, leave)


@router.get("/{id:uuid}", response_model=EventOut, responses=documented(EventNotFound))
@allow(AGENT, PERSON)
# Its public name.
async def read_agent_event(id: UUID, log: LogDep, caller: CallerDep) -> Response:  # noqa: A002
    """Read an event. That is itself an event in the log, as for a list."""
    return Response(event_json(await service.read(log, id, caller)), media_type="application/json")
