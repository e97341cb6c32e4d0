"""When an identifier ends: FHIR's `Identifier.use` and `Identifier.period`. Pure.

From its end on, an identifier is kept and found by searches, and names no one (docs/identity.md).
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from records.partial_dates import read_moment

OLD = "old"
LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)  # The end of an old identifier whose end is not known.


# Any: JSON.
def end_of(identifier: Mapping[str, Any]) -> datetime | None:
    """Return the moment at which an identifier ends, in UTC; None if no end is known.

    An identifier of `use` old has ended, whatever its period says. Raises ValueError if
    `period.end` is not a FHIR dateTime.
    """
    end = (identifier.get("period") or {}).get("end")
    moment = None if end is None else read_moment(end, is_end=True)
    if identifier.get("use") != OLD:
        return moment
    return LONG_AGO if moment is None or moment > datetime.now(UTC) else moment


# Any: JSON.
def has_ended(identifier: Mapping[str, Any]) -> bool:
    end = end_of(identifier)
    return end is not None and end <= datetime.now(UTC)
