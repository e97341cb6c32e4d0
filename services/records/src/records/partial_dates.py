import calendar
import re
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from chassis.facility import FACILITY, Facility
from chassis.http.fields import INFINITE

# The year of a date in the formats of HL7 v2. `240312010203` has a year of two digits, and so has
# `190312010203`: 2019 is more likely than a minute in 1903.
HL7_V2_YEAR = "(?:(?!1[89](?:0[1-9]|1[0-2])[0-9]{8}(?![0-9]))(?:18|19|20)[0-9]{2}|9999)"
DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
DATE_TIME = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}):([0-9]{2})(?:\.([0-9]{1,6})[0-9]*)?(Z|[+-][0-9]{2}:[0-9]{2})"
)
EARLIEST_CLOCK = timedelta(hours=14)  # UTC+14, where each day begins first.
# True, false, or the FHIR dateTime of death.
Deceased = bool | str
MAX_TIME = 40


class Precision(StrEnum):
    YEAR = "year"
    MONTH = "month"
    DAY = "day"


def read_date(text: str) -> tuple[date, Precision]:
    matched = DATE.fullmatch(text)
    if matched is None:
        raise ValueError
    year, month, day = matched.groups()
    precision = Precision.DAY if day else Precision.MONTH if month else Precision.YEAR
    return date(int(year), int(month or 1), int(day or 1)), precision


def last_day(text: str) -> date:
    """Return the last day of a partial date."""
    first, precision = read_date(text)
    month = 12 if precision is Precision.YEAR else first.month
    day = first.day if precision is Precision.DAY else calendar.monthrange(first.year, month)[1]
    return date(first.year, month, day)


def read_moment(text: str, *, is_end: bool = False, facility: Facility = FACILITY) -> datetime:
    """Parse a partial date of the facility, or a time, to UTC: its start or, with `is_end`, its
    last second, as FHIR's periods require. Raises ValueError.
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
    if is_end:
        return facility.instant(datetime.combine(last_day(text), time(23, 59, 59)))
    return _storable(facility.instant(datetime.combine(read_date(text)[0], time())))


def _storable(moment: datetime) -> datetime:
    """Reject times that the driver would store as infinity."""
    if moment in INFINITE:
        raise ValueError
    return moment


def latest_birth_date() -> date:
    """Return today in the earliest time zone, so that newborns there can be registered."""
    return (datetime.now(UTC) + EARLIEST_CLOCK).date()


def read_death(text: str) -> datetime:
    if len(text) > MAX_TIME:
        raise ValueError
    return read_moment(text)


def is_in_future(death: datetime) -> bool:
    return death > datetime.now(UTC) + EARLIEST_CLOCK


def is_after_death(deceased: Deceased | None, moment: datetime) -> bool:
    """Whether a moment is after the death; always, if the time of death is unknown."""
    if isinstance(deceased, str):
        return moment > read_moment(deceased, is_end=True)
    return bool(deceased)


def is_before_birth(deceased: Deceased | None, birth: date | str | None) -> bool:
    """Return whether the death precedes the birth in all time zones."""
    if not isinstance(deceased, str) or birth is None:
        return False
    if DATE.fullmatch(deceased) is None:
        deceased = (read_moment(deceased) + EARLIEST_CLOCK).date().isoformat()
    born = birth if isinstance(birth, str) else birth.isoformat()
    known = min(len(deceased), len(born))
    return deceased[:known] < born[:known]
