"""The two events of a span that was exported while it ran: its begin and its end. Pure.

Their ids differ only in the version (RFC 9562): 8 for the begin, 7 for the end. So each id can be
computed from the other.
"""

from uuid import UUID

BEGUN = "begun"  # The value of `phase` in payloads and answers.
BEGUN_VERSION, END_VERSION = 8, 7
_VERSION_SHIFT = 76


def id_of_begun(end: UUID) -> UUID:
    return _with_version(end, BEGUN_VERSION)


def id_of_end(begun: UUID) -> UUID:
    return _with_version(begun, END_VERSION)


def is_begun(event_id: UUID, span_id: str | None, outcome: str | None) -> bool:
    """Whether an event records the begin of a span. The outcome is in the event of the span's end."""
    return event_id.version == BEGUN_VERSION and span_id is not None and outcome is None


def _with_version(event_id: UUID, version: int) -> UUID:
    return UUID(int=event_id.int & ~(0xF << _VERSION_SHIFT) | version << _VERSION_SHIFT)
