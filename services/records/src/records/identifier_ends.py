"""An ended identifier (FHIR's `use` and `period`) is stored and searchable, but identifies no one
(docs/identity.md).
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from chassis.any_types import JSON
from records.partial_dates import read_moment

OLD = "old"
# Assumed end of an identifier with `use` old and without an end.
LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


def end_of(identifier: Mapping[str, JSON]) -> datetime | None:
    """Return the end in UTC. Raises ValueError if `period.end` is not a FHIR dateTime."""
    end = (identifier.get("period") or {}).get("end")
    moment = None if end is None else read_moment(end, is_end=True)
    if identifier.get("use") != OLD:
        return moment
    return LONG_AGO if moment is None or moment > datetime.now(UTC) else moment


def has_ended(identifier: Mapping[str, JSON]) -> bool:
    end = end_of(identifier)
    return end is not None and end <= datetime.now(UTC)
