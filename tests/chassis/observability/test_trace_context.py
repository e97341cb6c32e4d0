import pytest
from opentelemetry.trace import format_span_id, format_trace_id, get_current_span
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from chassis.observability.trace_context import TraceContext, parse_traceparent

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
SPAN = "00f067aa0ba902b7"


PROPAGATOR = TraceContextTextMapPropagator()


def by_opentelemetry(header: str | None) -> TraceContext:
    carrier = {} if header is None else {"traceparent": header}
    span = get_current_span(PROPAGATOR.extract(carrier)).get_span_context()
    if not span.is_valid:
        return TraceContext()
    return TraceContext(format_trace_id(span.trace_id), format_span_id(span.span_id))


class TestParseTraceparent:
    @pytest.mark.parametrize(
        "header",
        [
            pytest.param(f"00-{TRACE}-{SPAN}-01", id="the current version"),
            pytest.param(f" 00-{TRACE}-{SPAN}-00 ", id="not sampled, with blanks"),
            pytest.param(f"01-{TRACE}-{SPAN}-01", id="a later version"),
            pytest.param(f"cc-{TRACE}-{SPAN}-01-a-new-field", id="a later version with more"),
        ],
    )
    def test_finds_the_ids_that_opentelemetry_finds(self, header: str) -> None:
        assert parse_traceparent(header) == TraceContext(TRACE, SPAN) == by_opentelemetry(header)

    @pytest.mark.parametrize(
        "header",
        [
            pytest.param(None, id="none"),
            pytest.param("", id="empty"),
            pytest.param("x", id="a text"),
            pytest.param(f"ff-{TRACE}-{SPAN}-01", id="the invalid version"),
            pytest.param(f"00-{'0' * 32}-{SPAN}-01", id="the invalid trace"),
            pytest.param(f"00-{TRACE}-{'0' * 16}-01", id="the invalid span"),
            pytest.param(f"00-{TRACE.upper()}-{SPAN}-01", id="capitals"),
            pytest.param(f"00-{TRACE}-{SPAN}", id="no flags"),
            pytest.param(f"00-{TRACE}-{SPAN}-01-more", id="more fields than version 00 has"),
            pytest.param(f"01-{TRACE}-{SPAN}-01more", id="longer flags"),
            pytest.param(f"00-{TRACE}0-{SPAN}-01", id="a long trace"),
            pytest.param(f"00-{TRACE}-{SPAN}-01\n00-{TRACE}-{SPAN}-01", id="two lines"),
        ],
    )
    def test_a_header_that_breaks_the_rules_counts_as_none(self, header: str | None) -> None:
        assert parse_traceparent(header) == TraceContext() == by_opentelemetry(header)
