"""The two events of a span that was sent while it ran: its begin and its end. Pure.

Their ids differ only in the version (RFC 9562): 8 for the begin, 7 for the end. So each event names the
other, although nothing stored is ever changed.
"""

from uuid import UUID

BEGUN = "begun"  # The phase in an event's payload and in answers.
BEGUN_VERSION, END_VERSION = 8, 7
_VERSION_SHIFT = 76


def id_of_begun(end: UUID) -> UUID:
    return _with_version(end, BEGUN_VERSION)


def id_of_end(begun: UUID) -> UUID:
    return _with_version(begun, END_VERSION)


def is_begun(event_id: UUID, span_id: str | None, outcome: str | None) -> bool:
    """Whether an event records that a span began. Its outcome is in the event of the span's end."""
    return event_id.version == BEGUN_VERSION and span_id is not None and outcome is None


def _with_version(event_id: UUID, version: int) -> UUID:
    return UUID(int=event_id.int & ~(0xF << _VERSION_SHIFT) | version << _VERSION_SHIFT)
