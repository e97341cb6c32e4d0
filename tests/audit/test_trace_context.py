import pytest

from audit.trace_context import TraceContext, parse_traceparent

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
SPAN = "00f067aa0ba902b7"


class TestParseTraceparent:
    @pytest.mark.parametrize(
        "header",
        [
            pytest.param(f"00-{TRACE}-{SPAN}-01", id="the version of today"),
            pytest.param(f" 00-{TRACE}-{SPAN}-00 ", id="not sampled, with blanks"),
            pytest.param(f"01-{TRACE}-{SPAN}-01", id="a later version"),
            pytest.param(f"cc-{TRACE}-{SPAN}-01-what-comes-then", id="a later version with more"),
        ],
    )
    def test_finds_the_ids(self, header: str) -> None:
        assert parse_traceparent(header) == TraceContext(TRACE, SPAN)

    @pytest.mark.parametrize(
        "header",
        [
            pytest.param(None, id="none"),
            pytest.param("", id="nothing"),
            pytest.param("x", id="a text"),
            pytest.param(f"ff-{TRACE}-{SPAN}-01", id="the version that is none"),
            pytest.param(f"00-{'0' * 32}-{SPAN}-01", id="the trace that is none"),
            pytest.param(f"00-{TRACE}-{'0' * 16}-01", id="the span that is none"),
            pytest.param(f"00-{TRACE.upper()}-{SPAN}-01", id="capitals"),
            pytest.param(f"00-{TRACE}-{SPAN}", id="no flags"),
            pytest.param(f"00-{TRACE}-{SPAN}-01-more", id="more than this version has"),
            pytest.param(f"01-{TRACE}-{SPAN}-01more", id="longer flags"),
            pytest.param(f"00-{TRACE}0-{SPAN}-01", id="a long trace"),
            pytest.param(f"00-{TRACE}-{SPAN}-01\n00-{TRACE}-{SPAN}-01", id="two lines"),
        ],
    )
    def test_a_header_that_breaks_the_rules_is_as_good_as_none(self, header: str | None) -> None:
        assert parse_traceparent(header) == TraceContext(None, None)
