"""FHIR's dates and times, which may be precise to the year, the month or the day. Pure."""

import calendar
import re
from datetime import UTC, date, datetime, time
from enum import StrEnum

from chassis.http.fields import INFINITE

DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
DATE_TIME = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}):([0-9]{2})(?:\.([0-9]{1,6})[0-9]*)?(Z|[+-][0-9]{2}:[0-9]{2})"
)


class Precision(StrEnum):
    YEAR = "year"
    MONTH = "month"
    DAY = "day"


def read_date(text: str) -> tuple[date, Precision]:
    """Return the first day of a date, month or year, and its precision. Raises ValueError."""
    matched = DATE.fullmatch(text)
    if matched is None:
        raise ValueError
    year, month, day = matched.groups()
    precision = Precision.DAY if day else Precision.MONTH if month else Precision.YEAR
    return date(int(year), int(month or 1), int(day or 1)), precision


def read_moment(text: str, *, is_end: bool = False) -> datetime:
    """Return the moment at which a FHIR dateTime begins, in UTC. Raises ValueError.

    `is_end`: the last second of the year, month or day, since FHIR's periods include it.
    """
    matched = DATE_TIME.fullmatch(text)
    if matched is not None:
        minute, second, fraction, zone = matched.groups()
        # FHIR has leap seconds.
        seconds = min(int(second), 59) if int(second) <= 60 else int(second)  # noqa: PLR2004
        micro = (fraction or "").ljust(6, "0")
        try:
            return _storable(
                datetime.fromisoformat(f"{minute}:{seconds:02}.{micro}{zone}").astimezone(UTC)
            )
        except OverflowError:
            raise ValueError from None
    first, precision = read_date(text)
    if not is_end:
        return _storable(datetime.combine(first, time(), UTC))
    month = 12 if precision is Precision.YEAR else first.month
    day = first.day if precision is Precision.DAY else calendar.monthrange(first.year, month)[1]
    return datetime.combine(date(first.year, month, day), time(23, 59, 59), UTC)


def _storable(moment: datetime) -> datetime:
    """Raise ValueError for a moment that the driver would store as infinity."""
    if moment in INFINITE:
        raise ValueError
    return moment
