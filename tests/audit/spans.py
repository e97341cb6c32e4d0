import gzip
from base64 import b64decode
from collections.abc import Mapping
from typing import Any

import httpx
from google.protobuf.json_format import MessageToDict
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import (
    ExportTraceServiceRequest,
    ExportTraceServiceResponse,
)
from opentelemetry.proto.common.v1.common_pb2 import AnyValue, KeyValue
from opentelemetry.proto.trace.v1.trace_pb2 import Span

PATH = "/v1/traces"
PROTOBUF = "application/x-protobuf"
TRACE = "0af7651916cd43dd8448eb211c80319c"
STARTED_NS = 1_790_000_000_123_456_789
TOOL = {"gen_ai.operation.name": "execute_tool"}
FIELDS = {
    bool: "bool_value",
    str: "string_value",
    int: "int_value",
    float: "double_value",
    bytes: "bytes_value",
}
HEX_IDS = {"traceId", "spanId", "parentSpanId"}


def value_of(value: Any) -> AnyValue:
    if isinstance(value, Mapping):
        return AnyValue(kvlist_value={"values": pairs(value)})
    if isinstance(value, list):
        return AnyValue(array_value={"values": [value_of(one) for one in value]})
    return AnyValue(**({} if value is None else {FIELDS[type(value)]: value}))


def pairs(attributes: Mapping[str, Any]) -> list[KeyValue]:
    return [KeyValue(key=key, value=value_of(value)) for key, value in attributes.items()]


def span(number: int = 1, attributes: Mapping[str, Any] = TOOL, **fields: Any) -> Span:
    parent = fields.pop("parent", None)
    made = {
        "trace_id": bytes.fromhex(fields.pop("trace", TRACE)),
        "span_id": number.to_bytes(8),
        "name": "execute_tool risk_score",
        "start_time_unix_nano": STARTED_NS,
        "end_time_unix_nano": STARTED_NS + 1_500_000,
        "attributes": pairs(attributes),
    }
    if parent is not None:
        made["parent_span_id"] = parent.to_bytes(8)
    return Span(**made | fields)


def request_of(
    *spans: Span, resource: Mapping[str, Any] | None = None, scope: str = "tests"
) -> ExportTraceServiceRequest:
    request = ExportTraceServiceRequest()
    of_resource = request.resource_spans.add()
    of_resource.resource.attributes.extend(pairs(resource or {}))
    of_scope = of_resource.scope_spans.add()
    of_scope.scope.name = scope
    of_scope.spans.extend(spans)
    return request


def field_of(number: int, content: bytes) -> bytes:
    size = len(content)
    places = [size >> 7 * place & 0x7F | 0x80 for place in range(3)]
    return bytes((number << 3 | 2, *places, size >> 21)) + content


def in_json(request: ExportTraceServiceRequest) -> dict[str, Any]:
    def with_hex_ids(value: Any) -> Any:
        if isinstance(value, list):
            return [with_hex_ids(one) for one in value]
        if not isinstance(value, dict):
            return value
        return {
            key: _hex_of(one) if key in HEX_IDS else with_hex_ids(one) for key, one in value.items()
        }

    return with_hex_ids(MessageToDict(request, use_integers_for_enums=True))


def _hex_of(base64: str) -> str:
    return b64decode(base64).hex()


async def export(
    client: httpx.AsyncClient,
    request: ExportTraceServiceRequest,
    *,
    packed: bool = False,
    **headers: str,
) -> httpx.Response:
    body = request.SerializeToString()
    sent = {"content-type": PROTOBUF} | headers
    if packed:
        body, sent["content-encoding"] = gzip.compress(body), "gzip"
    return await client.post(PATH, content=body, headers=sent)


async def exported(client: httpx.AsyncClient, *spans: Span, **options: Any) -> tuple[int, str]:
    headers = options.pop("headers", {})
    answer = await export(client, request_of(*spans, **options), **headers)
    assert answer.status_code == 200, answer.text
    partial = ExportTraceServiceResponse.FromString(answer.content).partial_success
    return partial.rejected_spans, partial.error_message
