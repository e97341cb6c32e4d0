import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.common.v1.common_pb2 import AnyValue, KeyValue

from bench.figures.processes import Programs
from bench.load.wrk import Load, run_script, warm_up
from bench.systems.data import Encounter
from bench.systems.log_rows import Log

SCRIPT = Path(__file__).with_name("spans.lua")
SPANS = 500
MARK = b"TRACETRACETRACES"  # A placeholder with the length of a trace ID.
STARTED_NS, EACH_NS = 1_790_000_000_000_000_000, 1_000_000


@dataclass
class Exports:
    """The load consists of spans. Acknowledged spans that are not in the log count as errors."""

    name: str
    programs: Programs
    url: str
    file: Path
    tokens: Sequence[str]
    log: Log
    encounters: Sequence[Encounter]

    def prepare(self) -> None:
        self.file.write_bytes(request_of(self.encounters).SerializeToString())
        self._token_file.write_text("".join(f"{one}\n" for one in self.tokens), encoding="utf-8")
        warm_up(
            lambda: self.run(connections=1, seconds=1),
            f"{self.name}: no span is stored; look at audit's log",
        )

    def run(self, *, connections: int, seconds: int) -> Load:
        before = self.log.count()
        arguments = (str(self.file), MARK.decode(), str(self._token_file))
        load = run_script(self.url, SCRIPT, arguments, connections=connections, seconds=seconds)
        acknowledged = load.requests * SPANS
        missing = max(0, acknowledged - (self.log.count() - before))
        return replace(load, requests=acknowledged).with_error("missing", missing)

    @property
    def _token_file(self) -> Path:
        return self.file.with_suffix(".tokens")


def request_of(encounters: Sequence[Encounter]) -> ExportTraceServiceRequest:
    draw = random.Random("spans")
    request = ExportTraceServiceRequest()
    of_resource = request.resource_spans.add()
    of_resource.resource.attributes.append(_pair("service.name", "agents"))
    of_scope = of_resource.scope_spans.add()
    of_scope.scope.name = "pydantic-ai"
    for number in range(SPANS):
        span = of_scope.spans.add(
            trace_id=MARK,
            span_id=(number + 1).to_bytes(8),
            parent_span_id=number.to_bytes(8) if number else b"",
            name="execute_tool risk_score",
            start_time_unix_nano=STARTED_NS + number * EACH_NS,
            end_time_unix_nano=STARTED_NS + (number + 1) * EACH_NS,
        )
        attributes = {
            "gen_ai.operation.name": "execute_tool",
            "gen_ai.tool.name": "risk_score",
            "gen_ai.tool.call.id": f"call_{draw.getrandbits(64):016x}",
            "gen_ai.agent.name": "triage-agent",
            "gen_ai.conversation.id": f"{draw.getrandbits(128):032x}",
            "gen_ai.tool.call.arguments": f'{{"dose_mg": {number}, "text": "{"x" * 160}"}}',
            "gen_ai.tool.call.result": f'{{"risk": "high", "why": "{"y" * 160}"}}',
            "logfire.msg": "running tool: risk_score",
            "logfire.json_schema": '{"type": "object", "properties": {"dose_mg": {}}}',
            "chartroom.encounter_id": str(draw.choice(encounters).id),
        }
        span.attributes.extend(_pair(key, value) for key, value in attributes.items())
    return request


def _pair(key: str, value: str) -> KeyValue:
    return KeyValue(key=key, value=AnyValue(string_value=value))
