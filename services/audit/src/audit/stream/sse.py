from collections.abc import Iterable

import orjson

from audit.events.responses import event_json
from audit.events.rows import EventRow
from chassis.http.event_streams import RETRY
from chassis.patient_names.asked import AboutPatient
from chassis.patient_names.names import Named


def opening(after_seq: int) -> bytes:
    """Make the first message, an id without data: if the connection breaks before the first event,
    the client reconnects to the stream's start.
    """
    return RETRY + (b"id: %d\n\n" % after_seq if after_seq >= 0 else b"\n")


def patient_message(named: Named) -> bytes:
    about = AboutPatient.of(named).model_dump()
    return b"event: patient\ndata: %b\n\n" % orjson.dumps(about)


def event_message(row: EventRow) -> bytes:
    """Make a message with the event's `seq` as id. A line break can only be white space of the
    payload, and becomes a line feed.
    """
    return b"id: %d\ndata: %b\n\n" % (row.seq, _in_lines(event_json(row)))


def event_messages(rows: Iterable[EventRow]) -> bytes:
    return b"".join(map(event_message, rows))


def _in_lines(data: bytes) -> bytes:
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return data.replace(b"\n", b"\ndata: ") if b"\n" in data else data
