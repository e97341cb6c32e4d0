import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from chassis.facility import FACILITY
from records.partial_dates import HL7_V2_YEAR, read_date, read_moment

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_VERSION = r"(?:/_history/[A-Za-z0-9.-]{1,64})?"
_LOCAL = re.compile(rf"([A-Z][A-Za-z]+)/([A-Za-z0-9.-]{{1,64}}){_VERSION}")
_ABSOLUTE = re.compile(rf"(https?://.+?(?:/([A-Z][A-Za-z]+)/[A-Za-z0-9.-]{{1,64}})?){_VERSION}")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:.+", re.DOTALL)
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_TIME = re.compile(
    r"(?P<minute>[0-9-]{10}T[0-9]{2}:[0-9]{2})(?::(?P<second>[0-9]{2})(?:\.(?P<fraction>[0-9]+))?)?"
    r"(?P<zone>Z|[+-][0-9]{2}:[0-9]{2})?"
)
_IMPORTED = re.compile(
    rf"([1-9][0-9]{{3}}(?=-)|{HL7_V2_YEAR})-?([0-9]{{2}})-?([0-9]{{2}})"
    r"(?:[T ]?([0-9]{2}):?([0-9]{2})(?::?([0-9]{2}(?:\.[0-9]+)?))?"
    r" ?(?:([Zz])|([+-](?:0[0-9]|1[0-4]))(?::?([0-9]{2}))?)?)?"
)
_MICROSECONDS = 6
END_OF_DAY = "T24:00:00"


@dataclass(frozen=True, slots=True)
class Token:
    system: str | None
    code: str


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    normalised: str


@dataclass(frozen=True, slots=True)
class Interval:
    """An interval reaches from `start` to before `end`, in UTC. None means open."""

    start: datetime | None
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference: `type` and `id` on this server, or the `url` of another server; `identifier`
    alone or in addition.
    """

    type: str | None = None
    id: str | None = None
    url: str | None = None
    identifier: Token | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """`value` keeps all digits; the unit is a `code` of `system`, or the word `unit`."""

    value: Decimal
    system: str | None
    code: str | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class URI:
    uri: str


Value = Token | Text | Interval | Reference | Quantity | URI


def read_reference(text: str) -> Reference | None:
    """Return None for `#id` and for other formats."""
    if local := _LOCAL.fullmatch(text):
        return Reference(type=local[1], id=local[2])
    if absolute := _ABSOLUTE.fullmatch(text):
        return Reference(type=absolute[2], url=absolute[1])
    return Reference(url=text) if _SCHEME.fullmatch(text) else None


def read_interval(text: str) -> Interval | None:
    """Return None for another format. Dates and times without a zone are the facility's."""
    try:
        if dated := _DATE.fullmatch(text):
            first = datetime.combine(read_date(text)[0], time())
            end = _add(first, _length_of_date(first, dated))
            return Interval(read_moment(text), None if end is None else FACILITY.instant(end))
        if timed := _TIME.fullmatch(text):
            start = read_moment(
                f"{timed['minute']}:{timed['second'] or '00'}.{timed['fraction'] or '0'}"
                f"{timed['zone'] or 'Z'}"
            )
            if timed["zone"] is None:
                start = FACILITY.instant(start)
            return Interval(start, _add(start, _length_of_time(timed)))
    except ValueError:
        pass
    return None


def read_imported_interval(text: str) -> Interval | None:
    """Also read the formats of HL7 v2 and of databases, such as `20240305083000+0100`, which imports
    store, and 24:00, the end of a day. Years such as `0024` are unreadable.
    """
    text = text.strip()
    interval = None if text.startswith("0") else read_interval(text)
    if interval is not None or (found := _IMPORTED.fullmatch(text)) is None:
        return interval
    year, month, day, hour, minute, second, utc, hours, minutes = found.groups()
    zone = "Z" if utc else f"{hours}:{minutes or '00'}" if hours else ""
    time_of_day = f"T{hour}:{minute}:{second or '00'}{zone}" if hour else ""
    written = f"{year}-{month}-{day}"
    if time_of_day.startswith(END_OF_DAY):
        written, time_of_day = _next_day(written), time_of_day.replace("24", "00", 1)
    return read_interval(f"{written}{time_of_day}")


def _next_day(written: str) -> str:
    try:
        return (date.fromisoformat(written) + timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return ""


def _length_of_date(start: date, dated: re.Match[str]) -> timedelta:
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


def microseconds(at: datetime | None, otherwise: int) -> int:
    return otherwise if at is None else (at - EPOCH) // timedelta(microseconds=1)
