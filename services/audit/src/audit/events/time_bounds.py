"""Bounds of a time range: times with an offset, or days of the facility."""

from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Annotated, Any

from pydantic import BeforeValidator, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from chassis.facility import FACILITY
from chassis.http.fields import CALENDAR_DATE, Timestamp


# Any: pydantic checks the type afterwards.
def _midnight(value: Any, *, days_later: int) -> Any:
    if isinstance(value, str) and CALENDAR_DATE.fullmatch(value):
        with suppress(ValueError, OverflowError):  # Not a calendar day; pydantic rejects it next.
            day = datetime.fromisoformat(value) + timedelta(days=days_later)
            return FACILITY.instant(day).isoformat()
    return value


def _end_of_day(value: Any, info: ValidationInfo) -> Any:
    """A range from the midnight after its last day is reversed, not empty."""
    end, begin = _midnight(value, days_later=1), info.data.get("recorded_from")
    if end is not value and begin is not None and datetime.fromisoformat(end) <= begin:
        raise PydanticCustomError("range_in_order", "a range ends after its start")
    return end


MOMENT_OR_DATE = WithJsonSchema(
    {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}]}
)
Since = Annotated[Timestamp, BeforeValidator(partial(_midnight, days_later=0)), MOMENT_OR_DATE]
Until = Annotated[Timestamp, BeforeValidator(_end_of_day), MOMENT_OR_DATE]
