"""What the payload of an event that a service delivers says of the request behind it
(`chassis.audit_trail.outbox`). Pure.
"""

import re

from chassis.observability.trace_context import NO_TRACE, TraceContext

# As the outbox writes them. Inside a text of JSON each quote has a backslash before it.
DATA = b'"data":'  # What the request stored or read comes after it.
TRACE = re.compile(rb'"trace":\{"trace_id":"([0-9a-f]{32})","span_id":"([0-9a-f]{16})"\}')


def trace_in(payload: bytes) -> TraceContext:
    """Return the trace of the request; in the payload, since an audit service of an earlier version
    refuses an event with a field that it does not know.
    """
    match = TRACE.search(payload.partition(DATA)[0])
    return TraceContext(match[1].decode(), match[2].decode()) if match else NO_TRACE
