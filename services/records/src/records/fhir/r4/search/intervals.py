import calendar
import re
from datetime import datetime, timedelta

from records.fhir.r4.search.values import Interval
from records.partial_dates import read_moment

_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_TIME = re.compile(
    r"(?P<minute>[0-9-]{10}T[0-9]{2}:[0-9]{2})(?::(?P<second>[0-9]{2})(?:\.(?P<fraction>[0-9]+))?)?"
    r"(?P<zone>Z|[+-][0-9]{2}:[0-9]{2})?"
)
_MICROSECONDS = 6


def read_interval(text: str) -> Interval | None:
    """Return None for another format. Times without a zone are in UTC."""
    try:
        if dated := _DATE.fullmatch(text):
            start = read_moment(text)
            return Interval(start, _add(start, _length_of_date(start, dated)))
        if timed := _TIME.fullmatch(text):
            start = read_moment(
                f"{timed['minute']}:{timed['second'] or '00'}.{timed['fraction'] or '0'}"
                f"{timed['zone'] or 'Z'}"
            )
            return Interval(start, _add(start, _length_of_time(timed)))
    except ValueError:
        pass
    return None


def _length_of_date(start: datetime, dated: re.Match[str]) -> timedelta:
    month, day = dated.groups()
    if day:
        return timedelta(days=1)
    if month:
        return timedelta(days=calendar.monthrange(start.year, start.month)[1])
    return timedelta(days=366 if calendar.isleap(start.year) else 365)


def _length_of_time(timed: re.Match[str]) -> timedelta:
    if timed["second"] is None:
        return timedelta(minutes=1)
    digits = min(len(timed["fraction"] or ""), _MICROSECONDS)
    return timedelta(microseconds=10 ** (_MICROSECONDS - digits))


def _add(start: datetime, length: timedelta) -> datetime | None:
    try:
        return start + length
    except OverflowError:  # The year 9999 has an open end.
        return None
