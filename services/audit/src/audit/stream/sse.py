"""What a stream looks like on the wire: server-sent events, as the HTML standard has them (section
9.2). Pure.
"""

from collections.abc import Iterable

import orjson

from audit.events.responses import event_json
from chassis.database.pool import Row
from chassis.problems.problem import Problem

RETRY = b"retry: 1000\n"  # How long a client waits before it comes back, in milliseconds.
HEARTBEAT = b":\n\n"


def opening(after_seq: int) -> bytes:
    """Return what a stream begins with. It has no data, so that it is no event, but a place: a
    client whose connection breaks before the first event comes back to where it began. Before the
    first place there is none to come back to.
    """
    return RETRY + (b"id: %d\n\n" % after_seq if after_seq >= 0 else b"\n")


def event_message(row: Row) -> bytes:
    """Return an event whose id is its place in the log.

    A line break inside it can only be white space of its payload: another one is written for a
    carriage return.
    """
    return b"id: %d\ndata: %b\n\n" % (row["seq"], in_lines(event_json(row)))


def event_messages(rows: Iterable[Row]) -> bytes:
    """Return several of them."""
    return b"".join(map(event_message, rows))


def problem_message(problem: Problem, request_id: str | None) -> bytes:
    """Return the last message of a stream that ends for a reason. It has no id: the client goes on
    where it was.
    """
    return b"event: problem\ndata: %b\n\n" % orjson.dumps(problem.document(request_id))


def in_lines(data: bytes) -> bytes:
    """Return data that has line breaks as the fields of one message."""
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return data.replace(b"\n", b"\ndata: ") if b"\n" in data else data
