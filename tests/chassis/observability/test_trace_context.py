from opentelemetry.trace import format_span_id, format_trace_id, get_current_span
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from chassis.observability.trace_context import TraceContext, parse_traceparent

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
SPAN = "00f067aa0ba902b7"


PROPAGATOR = TraceContextTextMapPropagator()


def opentelemetrys_ids(header: str | None) -> TraceContext:
    carrier = {} if header is None else {"traceparent": header}
    span = get_current_span(PROPAGATOR.extract(carrier)).get_span_context()
    if not span.is_valid:
        return TraceContext()
    return TraceContext(format_trace_id(span.trace_id), format_span_id(span.span_id))


UNDERSTOOD = [
    f"00-{TRACE}-{SPAN}-01",
    f" 00-{TRACE}-{SPAN}-00 ",
    f"01-{TRACE}-{SPAN}-01",
    f"cc-{TRACE}-{SPAN}-01-a-new-field",  # A later version of the `traceparent` header may have more fields.
]
BROKEN = [
    None,
    "",
    "x",
    f"ff-{TRACE}-{SPAN}-01",
    f"00-{'0' * 32}-{SPAN}-01",
    f"00-{TRACE}-{'0' * 16}-01",
    f"00-{TRACE.upper()}-{SPAN}-01",
    f"00-{TRACE}-{SPAN}",
    f"00-{TRACE}-{SPAN}-01-more",
    f"01-{TRACE}-{SPAN}-01more",
    f"00-{TRACE}0-{SPAN}-01",
    f"00-{TRACE}-{SPAN}-01\n00-{TRACE}-{SPAN}-01",
]


def test_parses_a_header_like_opentelemetry():
    for header in UNDERSTOOD:
        assert parse_traceparent(header) == TraceContext(TRACE, SPAN) == opentelemetrys_ids(header)
    for header in BROKEN:
        assert parse_traceparent(header) == TraceContext() == opentelemetrys_ids(header), header
