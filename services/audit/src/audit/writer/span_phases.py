"""A span that was exported while it ran has two events: its begin and its end. Their ids differ
only in the version (RFC 9562): 8 for the begin, 7 for the end.
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
    """Whether the event is the begin of a span. The event of its end has the outcome."""
    return event_id.version == BEGUN_VERSION and span_id is not None and outcome is None


def _with_version(event_id: UUID, version: int) -> UUID:
    return UUID(int=event_id.int & ~(0xF << _VERSION_SHIFT) | version << _VERSION_SHIFT)
