"""When it was that a question about a chart asks for, read from its words. Pure."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

EARLIEST, LATEST = datetime(1800, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?"
    r"|dec(ember)?"
)
DAY = r"\d{1,2}(st|nd|rd|th)?"
# A year as a date has it, and no amount, and no beginning of a longer time.
DATED = re.compile(
    r"(?ai)\b(?P<how>in|during|from|for|year|on|since|after|before|prior to|until) "
    rf"((early|late|mid)[- ])?(({DAY} (of )?)?(?P<month>{MONTH})\.?,? ({DAY},? )?(of )?)?"
    r"(?P<year>(19|20)\d\d)(-(?P<number>0[1-9]|1[0-2])(-\d\d)?)?"
    r"\b(?! ?(mg|ml|iu|units|k?cal|to|until|through|and|-))"
)
RANGE = re.compile(
    r"(?ai)\b(from|between) "
    + " ?(?:to|until|till|through|and|-) ?".join(
        rf"(({DAY} (of )?)?(?P<{end}_month>{MONTH})\.?,? ({DAY},? )?(of )?)?(?P<{end}>(19|20)\d\d)"
        for end in ("first", "last")
    )
    + r"\b(?! ?(mg|ml|iu|units|k?cal))"
)
NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "few": 3, "couple of": 2}
RELATIVE = re.compile(
    r"(?ai)\b(?P<since>since )?(?P<yesterday>yesterday)\b|\b(?P<which>last|past|this) "
    rf"((?P<number>\d{{1,3}}|{'|'.join(NUMBERS)}) )?(?P<unit>hour|day|week|month|year)s?\b"
)
DAYS = {"hour": 1 / 24, "day": 1, "week": 7, "month": 31, "year": 366}


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` to before `end`."""

    start: datetime
    end: datetime = LATEST

    def has(self, at: datetime | None) -> bool:
        return at is not None and self.start <= at < self.end


def period_of(question: str, now: datetime) -> Period | None:
    """Return when it was, to the month where a date is written, else to the day, in UTC."""
    if ranged := RANGE.search(question):
        return _ranged(ranged)
    if dated := DATED.search(question):
        return _dated(dated)
    relative = RELATIVE.search(question)
    return None if relative is None else _relative(relative, now.astimezone(UTC))


def without_period(words: str) -> str:
    return RELATIVE.sub(" ", DATED.sub(" ", RANGE.sub(" ", words)))


def _ranged(found: re.Match[str]) -> Period | None:
    start = _start_of(int(found["first"]), _number_of(found["first_month"]) or 1)
    end = _end_of(int(found["last"]), _number_of(found["last_month"]))
    return Period(start, end) if start < end else None


def _dated(found: re.Match[str]) -> Period | None:
    how, year = found["how"].lower(), int(found["year"])
    month = _number_of(found["month"]) or int(found["number"] or 0)
    if how == "on" and not month:
        return None
    start, end = _start_of(year, month or 1), _end_of(year, month)
    match how:
        case "since":
            return Period(start)
        case "after":
            return Period(end)
        case "before" | "prior to":
            return Period(EARLIEST, start)
        case "until":
            return Period(EARLIEST, end)
        case _:
            return Period(start, end)


def _number_of(month: str | None) -> int:
    """Return 0 for none."""
    return MONTHS.index(month[:3].lower()) + 1 if month else 0


def _start_of(year: int, month: int) -> datetime:
    return datetime(year, month, 1, tzinfo=UTC)


def _end_of(year: int, month: int) -> datetime:
    """Return when a month ends; 0 is all of the year."""
    return datetime(year + (month or 12) // 12, month % 12 + 1, 1, tzinfo=UTC)


def _relative(found: re.Match[str], now: datetime) -> Period:
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if found["yesterday"]:
        return Period(today - timedelta(days=1), LATEST if found["since"] else today)
    which, unit, written = found["which"].lower(), found["unit"].lower(), found["number"]
    tomorrow = today + timedelta(days=1)
    if not written and which == "this":
        start = _beginning(today, unit, before=False)
        next_day = start + timedelta(days=max(1, DAYS[unit]))
        return Period(start, _beginning(next_day, unit, before=False))
    if not written and which == "last":
        return Period(_beginning(today, unit, before=True), tomorrow)
    number = 1 if not written else NUMBERS.get(written.lower()) or int(written)
    return Period(today - timedelta(days=number * DAYS[unit]), tomorrow)


def _beginning(today: datetime, unit: str, *, before: bool) -> datetime:
    """Return when this week, month or year began, or the one `before`. "Last week" may be either the one
    before or the last seven days.
    """
    match unit:
        case "year":
            return today.replace(year=today.year - before, month=1, day=1)
        case "month":
            return (today.replace(day=1) - timedelta(days=before)).replace(day=1)
        case "week":
            return today - timedelta(days=today.weekday() + 7 * before)
        case _:
            return today - timedelta(days=before)
