"""The endpoint for OpenTelemetry exporters (OTLP 1.9, "OTLP/HTTP")."""

from fastapi import Request, Response
from google.protobuf.json_format import MessageToJson
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceResponse
from prometheus_client import CollectorRegistry, Counter

from audit.dependencies import CallerDep, LogDep
from audit.errors import LogBusy, MalformedSpans, TooManySpans
from audit.events.appending import AGENT_NAME, APPEND, RecentReaches
from audit.otlp.requests import MAX_BYTES
from audit.otlp.schemas import ANSWER, BINARY, REQUEST, STATUS
from audit.otlp.service import UNKNOWN_MEMBERS, Outcome, receive
from audit.settings import Settings
from chassis.http.accepted_bodies import media_type, take
from chassis.http.otlp_statuses import JSON, PROTOBUF, status_answer
from chassis.http.problem_responses import ProblemFormat, documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow

MAX_REASONS = 20  # A reason can contain an agent's name.
# For all paths of OTLP, so that an exporter of metrics, which is rejected, also gets the reason.
STATUSES = ProblemFormat("/v1", JSON, "Status", STATUS, status_answer, binary=[PROTOBUF])
router = Router(prefix="/v1", tags=["OpenTelemetry"])


def span_counter(registry: CollectorRegistry) -> Counter:
    return Counter(
        "chartroom_spans",
        "Spans received, by outcome and by the reason of a rejection, which exporters do not show; "
        "`unread` counts members of requests that OTLP does not define",
        ["outcome", "reason"],
        registry=registry,
    )


@router.post(
    "/traces",
    summary="Accept OpenTelemetry spans",
    response_model=None,
    response_class=Response,
    responses={
        200: {
            "description": "Successful Response",
            "content": {JSON: {"schema": ANSWER}, PROTOBUF: {"schema": BINARY}},
        },
        **documented(MalformedSpans, TooManySpans, LogBusy),
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {JSON: {"schema": REQUEST}, PROTOBUF: {"schema": BINARY}},
        }
    },
)
@allow(APPEND, parameters=[AGENT_NAME])
@take(max_bytes=MAX_BYTES, other=[PROTOBUF])
async def log_spans(request: Request, log: LogDep, caller: CallerDep) -> Response:
    """Accept spans from an OpenTelemetry exporter and store those of agents' work as events. The
    events are durable once this call returns. The body is OTLP in protobuf or JSON, gzip or plain,
    up to 16 MiB uncompressed.

    Tool calls, agent runs, model calls, retrievals and all other spans with `gen_ai.operation.name`
    become events; other spans are accepted and not stored. A repeated span is the same event. A
    span without an end time becomes an event with `phase` `begun`; its end becomes a second event
    that refers to the first.

    A rejected span does not affect the others: `partialSuccess` has the number of rejected spans,
    the reasons, and the members that OTLP does not define.

    The attributes `chartroom.encounter_id` and `chartroom.patient_ids` of the span, its resource or
    an ancestor identify the encounter and the patients. The trace of a span without these
    attributes may identify the encounter.
    """
    settings: Settings = request.app.state.settings
    reaches: RecentReaches = request.app.state.reaches
    spans: Counter = request.app.state.spans
    in_json = media_type(request.headers.get("content-type", "")) != PROTOBUF
    outcome = await receive(
        log, reaches, caller, await request.body(), is_json=in_json, with_texts=settings.span_texts
    )
    for labels, count in outcome.counts().items():
        spans.labels(*labels).inc(count)
    return _answer(outcome, is_json=in_json)


def _answer(outcome: Outcome, *, is_json: bool) -> Response:
    response = ExportTraceServiceResponse()
    refused = outcome.refused.most_common(MAX_REASONS)
    reasons = [f"{count} x {reason.code}: {reason.detail}" for reason, count in refused]
    if outcome.unknown:
        members = ", ".join(outcome.unknown)
        reasons.append(f"{UNKNOWN_MEMBERS}: not read, since OTLP does not define them: {members}.")
    if reasons:
        response.partial_success.rejected_spans = outcome.refused.total()
        response.partial_success.error_message = "; ".join(reasons)
    if is_json:
        return Response(MessageToJson(response, indent=None), media_type=JSON)
    return Response(response.SerializeToString(), media_type=PROTOBUF)
