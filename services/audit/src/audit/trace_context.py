"""The W3C header `traceparent` (Trace Context, level 1, section 3.2). Pure."""

import re
from typing import NamedTuple

# Later versions may add fields at the end; 00 has these four, and ff is none.
TRACEPARENT = re.compile(
    r"(?!ff|00.{54})[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}(?:-.*)?"
)


class TraceContext(NamedTuple):
    """Which trace and span a request belongs to, in hexadecimal digits."""

    trace_id: str | None
    span_id: str | None


def parse_traceparent(header: str | None) -> TraceContext:
    """Return the ids that the header names. One that breaks the rules is as good as none, as the
    standard has it.
    """
    found = TRACEPARENT.fullmatch(header.strip()) if header else None
    return TraceContext(found[1], found[2]) if found else TraceContext(None, None)
