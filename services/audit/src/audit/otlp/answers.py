"""What exporters of OTLP over HTTP are answered, in the encoding of their request."""

from typing import Any

from google.protobuf.json_format import MessageToJson
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceResponse
from starlette.responses import Response

from audit.otlp.service import Outcome
from chassis.http.otlp_statuses import JSON, PROTOBUF, status_answer
from chassis.http.problem_responses import ProblemFormat

STATUS_SCHEMA: dict[str, Any] = {
    "title": "Status",
    "description": "A failure, as OTLP has it (`google.rpc.Status`). No submitted value is ever "
    "repeated. A request is worth repeating after 429, 502, 503 and 504.",
    "type": "object",
    "required": ["code", "message"],
    "properties": {
        "code": {"type": "integer", "description": "A code of gRPC"},
        "message": {
            "type": "string",
            "description": "The code of problem documents, then what happened and what to do next",
        },
    },
}
# Also of paths of OTLP that this service does not have: an exporter of metrics reads why.
STATUSES = ProblemFormat("/v1", JSON, "Status", STATUS_SCHEMA, status_answer, binary=[PROTOBUF])


def answer(outcome: Outcome, *, is_json: bool) -> Response:
    response = ExportTraceServiceResponse()
    if outcome.refused:
        response.partial_success.rejected_spans = outcome.refused.total()
        response.partial_success.error_message = "; ".join(
            f"{count} x {kind.code}: {kind.detail}" for kind, count in outcome.refused.items()
        )
    if is_json:
        return Response(MessageToJson(response, indent=None), media_type=JSON)
    return Response(response.SerializeToString(), media_type=PROTOBUF)
