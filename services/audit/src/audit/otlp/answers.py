"""What exporters of OTLP over HTTP are answered, in the encoding of their request."""

from google.protobuf.json_format import MessageToJson
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceResponse
from starlette.responses import Response

from audit.otlp.schemas import STATUS
from audit.otlp.service import Outcome
from chassis.http.otlp_statuses import JSON, PROTOBUF, status_answer
from chassis.http.problem_responses import ProblemFormat

MAX_REASONS = 20  # Each may name an agent.
# Also of paths of OTLP that this service does not have: an exporter of metrics reads why.
STATUSES = ProblemFormat("/v1", JSON, "Status", STATUS, status_answer, binary=[PROTOBUF])


def answer(outcome: Outcome, *, is_json: bool) -> Response:
    response = ExportTraceServiceResponse()
    if outcome.refused:
        response.partial_success.rejected_spans = outcome.refused.total()
        reasons = outcome.refused.most_common(MAX_REASONS)
        response.partial_success.error_message = "; ".join(
            f"{count} x {reason}" for reason, count in reasons
        )
    if is_json:
        return Response(MessageToJson(response, indent=None), media_type=JSON)
    return Response(response.SerializeToString(), media_type=PROTOBUF)
