from typing import Annotated, Any
from uuid import UUID

from fastapi import Query, Request

from audit.dependencies import CallerDep, LogDep
from audit.errors import (
    EncounterNotFound,
    EncounterOfAnotherPatient,
    EventNotFound,
    LogBusy,
    OtherEventWithThisId,
    PositionTaken,
    TooManyEvents,
    TooManyPatients,
)
from audit.events import service
from audit.events.appending import AGENT_NAME, APPEND, RecentReaches, append
from audit.events.bodies import MAX_EVENTS, Form, read_events
from audit.events.redaction import redact_for
from audit.events.responses import event_json, page_json, receipt_json, results_json
from audit.events.schemas import EXAMPLE, BatchLogged, EventLogged, EventOut, EventPage, EventQuery
from audit.log import Log
from audit.writer.entries import Logged
from chassis.http.accepted_bodies import NDJSON, media_type, take
from chassis.http.problem_responses import documented
from chassis.http.raw_json import RawJSON
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.observability.trace_context import sent_trace
from chassis.problems.problem import (
    Invalid,
    NamesUnknown,
    PatientOutOfReach,
    Problem,
    SearchTooSlow,
)
from chassis.problems.request_ids import current_request_id
from chassis.writes.idempotency import HEADER, KEY_SCHEMA, REPLAYED, KeyUsedOtherwise, key_of

JSON = "application/json"
BATCH_BYTES = 8 * 1024 * 1024
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
    "description": "Makes a repeat safe for events without an `id`, without a time limit: the id of such an event is "
    "derived from the caller, this key and the event's position in the request. An `id` in the event "
    "takes precedence. A UUID is recommended.",
}
EVENT = {"$ref": "#/components/schemas/EventCreate"}
ARRAY = {"type": "array", "items": EVENT, "maxItems": MAX_EVENTS, "examples": [[EXAMPLE]]}
LINES = {
    "type": "string",
    "description": f"Up to {MAX_EVENTS:,} lines, each an EventCreate in one line of JSON",
}


def _contract_of_append(schemas: dict[str, Any]) -> dict[str, Any]:
    content = {media_type: {"schema": schema} for media_type, schema in schemas.items()}
    return {
        "requestBody": {"required": True, "content": content},
        "parameters": [TRACEPARENT, IDEMPOTENCY_KEY],
    }


@router.post(
    "",
    summary="Append an event",
    response_model=EventLogged,
    responses=documented(
        EncounterNotFound,
        EncounterOfAnotherPatient,
        PatientOutOfReach,
        OtherEventWithThisId,
        PositionTaken,
        Invalid,
        KeyUsedOtherwise,
        LogBusy,
    ),
    openapi_extra=_contract_of_append({JSON: EVENT}),
)
@allow(APPEND, parameters=[AGENT_NAME])
async def log_agent_event(request: Request, log: LogDep, caller: CallerDep) -> RawJSON:
    """Append an event to the log and return its receipt. The event is durable once this call
    returns, even if the records service is unavailable.

    A repeat with the same content and the same `id` or `Idempotency-Key` returns the first receipt.
    """
    (result,), headers = await _append(request, log, caller, "object")
    if isinstance(result, Problem):
        raise result
    return RawJSON(receipt_json(result), headers=headers)


@router.post(
    "/batch",
    summary="Append a batch of events",
    response_model=BatchLogged,
    responses=documented(Invalid, TooManyEvents, TooManyPatients, LogBusy),
    openapi_extra=_contract_of_append({JSON: ARRAY, NDJSON: LINES}),
)
@allow(APPEND, parameters=[AGENT_NAME], peers=["records", "retrieval"])
@take(max_bytes=BATCH_BYTES, ndjson=[NDJSON])
async def log_agent_events(request: Request, log: LogDep, caller: CallerDep) -> RawJSON:
    """Append up to 1,000 events (8 MiB in total), sent as a JSON array or as NDJSON. The answer has
    a receipt or a problem for each event; a rejected event does not affect the others.

    With an `Idempotency-Key`, an event without an `id` is recognised by its position, so a repeat
    must send all events in the same order.
    """
    is_ndjson = media_type(request.headers.get("content-type", "")) == NDJSON
    results, headers = await _append(request, log, caller, "lines" if is_ndjson else "array")
    return RawJSON(results_json(results, current_request_id.get()), headers=headers)


async def _append(
    request: Request, log: Log, caller: CallerDep, form: Form
) -> tuple[list[Logged | Problem], dict[str, str] | None]:
    key = key_of(request)
    events = await read_events(await request.body(), form)
    reaches: RecentReaches = request.app.state.reaches
    results = await append(log, reaches, caller, events, sent_trace.get(), key=key)
    is_replay = key is not None and all(
        isinstance(one, Logged) and one.receipt.duplicate for one in results
    )
    return results, {REPLAYED: "true"} if is_replay else None


@router.get(
    "",
    summary="List events",
    response_model=EventPage,
    responses=documented(PatientOutOfReach, NamesUnknown, SearchTooSlow),
)
@allow("AuditEvent.s", peers=["records"])
async def list_agent_events(
    query: Annotated[EventQuery, Query()], log: LogDep, caller: CallerDep, request: Request
) -> RawJSON:
    """List the events that match all filters, oldest or newest first.

    While new events arrive, pages neither skip nor repeat an event. More pages follow until `next`
    is null. A page can be shorter than `limit` if its events are large, and even empty for a caller
    who may see only some patients.

    Each request is itself recorded in the log as an access event, with the reader and the patients
    shown. A list with `access=true`, oldest first, ends where the log ended when its first page was
    read.
    """
    named, rows, place = await service.find(
        log,
        caller,
        query.filter(),
        require=query.require,
        after=query.position(request, service.PagePosition.of),
        newest_first=query.order == "desc",
        limit=query.limit,
    )
    cursor = query.cursor_at(place.position, request) if place is not None else None
    shown = [redact_for(caller, row) for row in rows]
    contested = await service.contested_in(log, caller, shown, named)
    page = page_json(shown, cursor, named, contested)
    return RawJSON(page, next=query.next_url(request, cursor))


@router.get(
    "/{id:uuid}",
    summary="Read an event",
    response_model=EventOut,
    responses=documented(EventNotFound),
)
@allow("AuditEvent.r")
async def read_agent_event(id: UUID, log: LogDep, caller: CallerDep) -> RawJSON:
    """Read one event by its id. The read is recorded in the log as an access event."""
    shown = redact_for(caller, await service.read(log, caller, id))
    return RawJSON(event_json(shown, await service.contested_in(log, caller, [shown])))
