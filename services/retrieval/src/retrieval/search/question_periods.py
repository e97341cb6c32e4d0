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


def _date(name: str) -> str:
    """A pattern of dates: May 3rd, 2015; 3 May 2015; 5/3/2015; 5/2015; 2015-05-03; 2015."""
    return (
        rf"(({DAY} (of )?)?(?P<{name}_month>{MONTH})\.?,? ({DAY},? )?(of )?"
        rf"|(?P<{name}_one>\d\d?)/((?P<{name}_other>\d\d?)/)?)?"
        rf"(?P<{name}>(19|20)\d\d)(-(?P<{name}_number>0[1-9]|1[0-2])(-\d\d)?)?\b"
    )


YEAR = re.compile(r"(19|20)[0-9]{2}")
AMOUNT = r"mg|ml|iu|units|k?cal"
# Dates in a question. A year alone counts only after a word such as "in".
DATED = re.compile(
    r"(?a)\b((?P<how>in|during|from|for|year|on|since|after|before|prior to|until) |(?!\d{4}(?!-\d)))"
    rf"((early|late|mid)[- ])?{_date('at')}(?! ?({AMOUNT}|to|until|through|and|-))"
)
RANGE = re.compile(
    rf"(?a)\b{_date('first')} ?(to|until|till|through|and|-) ?{_date('last')}(?! ?({AMOUNT}))"
)
NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "couple of": 2, "couple": 2, "three": 3, "few": 3}
NUMBERS |= {"four": 4, "five": 5, "six": 6, "seven": 7, "several": 7, "eight": 8, "nine": 9}
NUMBERS |= {"ten": 10, "twelve": 12}
DAYS = {"h": 1 / 24, "d": 1, "w": 7, "m": 31, "y": 366}
UNIT, SHORT = "hour|day|week|month|year", "hr|h|d|wk|mth|mo|yr|y"
# What follows "last" in a period ("last week"), unlike "last visit".
SPAN = rf" (([\w-]+ (of )?)?({UNIT})|[\d-]*\d ?({SHORT}))s?\b(?!-)"
_NUMBER = rf"(\d{{1,2}}-)?(?P<number>\d{{1,3}}|{'|'.join(NUMBERS)}) ?"
_UNIT = rf"(?P<unit>{UNIT}|(?<=\d)({SHORT})|(?<=\d )({SHORT}))s?\b(?!-)"
RELATIVE = re.compile(
    r"(?a)\b(?P<since>since )?(?P<yesterday>yesterday)\b"
    rf"|\b(?P<which>last|past|this) ({_NUMBER})?{_UNIT}"
)
DECADES = {"fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990}
DECADES |= {"noughties": 2000}
# Years of a decade, from the first to before the last.
PARTS = {"early": (0, 4), "mid": (3, 7), "late": (6, 10)}
# "his nineties" is an age.
DECADE = re.compile(
    r"(?a)(?<!his )(?<!her )(?<!their )(?<!my )(?<![\d/.])"
    r"(\b(?P<part>early|mid|late)[- ])?('|\u2019|\b(?P<century>19|20))?"
    rf"((?P<tens>[0-9])0'?s|\b(?P<name>{'|'.join(DECADES)}))\b"
)
AGO = re.compile(rf"(?a)\b(?<!than )(?<!over )(?<!least )(?<!since ){_NUMBER}{_UNIT} ago\b")


@dataclass(frozen=True, slots=True)
class Period:
    start: datetime
    end: datetime = LATEST

    def has(self, at: datetime | None) -> bool:
        return at is not None and self.start <= at < self.end


def period_of(question: str, now: datetime) -> Period | None:
    """Return the period in the question, in UTC: whole months for a date, else whole days."""
    found = _found(question)
    today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    if found is None:
        return None
    if found.re is RANGE:
        return _ranged(found)
    if found.re is DATED:
        return _dated(found)
    if found.re is DECADE:
        return _decade(found, today.year)
    return _ago(found, today) if found.re is AGO else _relative(found, today)


def without_period(words: str) -> str:
    found = _found(words)
    return words if found is None else found.re.sub(" ", words.lower())


def _found(words: str) -> re.Match[str] | None:
    """Search the lower-case text: Python's case-insensitive patterns are several times slower."""
    lower = words.lower()
    years = len(YEAR.findall(lower))
    return (
        (RANGE.search(lower) if years > 1 else None)
        or (DATED.search(lower) if years else None)
        or (AGO.search(lower) if "ago" in lower else None)
        or (DECADE.search(lower) if "0s" in lower or "0's" in lower or "ties" in lower else None)
        or RELATIVE.search(lower)
    )


def _ranged(found: re.Match[str]) -> Period | None:
    start, end = _of_date(found, "first").start, _of_date(found, "last").end
    return Period(start, end) if start < end else None


def _dated(found: re.Match[str]) -> Period | None:
    period = _of_date(found, "at")
    match found["how"]:
        case "on" if not _months(found, "at"):
            return None
        case "since":
            return Period(period.start)
        case "after":
            return Period(period.end)
        case "before" | "prior to":
            return Period(EARLIEST, period.start)
        case "until":
            return Period(EARLIEST, period.end)
        case _:
            return period


def _of_date(found: re.Match[str], name: str) -> Period:
    year, months = int(found[name]), _months(found, name) or [1, 12]
    first, last = min(months), max(months)
    return Period(
        datetime(year, first, 1, tzinfo=UTC),
        datetime(year + last // 12, last % 12 + 1, 1, tzinfo=UTC),
    )


def _months(found: re.Match[str], name: str) -> list[int]:
    """Return possible months: 3/5/2020 is in March or in May."""
    if month := found[f"{name}_month"]:
        return [MONTHS.index(month[:3]) + 1]
    numbers = (int(found[f"{name}_{part}"] or 0) for part in ("one", "other", "number"))
    return [number for number in numbers if 1 <= number <= len(MONTHS)]


def _decade(found: re.Match[str], this_year: int) -> Period:
    """Return a decade: without a century ("the nineties"), the last such decade that has begun."""
    if found["name"]:
        first = DECADES[found["name"]]
    elif found["century"]:
        first = int(f"{found['century']}{found['tens']}0")
    else:
        first = int(f"20{found['tens']}0")
        first -= 100 if first > this_year else 0
    start, end = PARTS.get(found["part"] or "", (0, 10))
    return Period(
        datetime(first + start, 1, 1, tzinfo=UTC), datetime(first + end, 1, 1, tzinfo=UTC)
    )


def _ago(found: re.Match[str], today: datetime) -> Period:
    """Return the period around a time such as "3 weeks ago", extended by a quarter of the distance
    on both sides.
    """
    days = _number(found) * DAYS[_unit(found)]
    around = max(1, days / 4)
    return Period(today - timedelta(days=days + around), today - timedelta(days=days - around - 1))


def _number(found: re.Match[str]) -> int:
    written = found["number"] or "one"
    return NUMBERS.get(written) or int(written)


def _unit(found: re.Match[str]) -> str:
    return found["unit"][0]


def _relative(found: re.Match[str], today: datetime) -> Period:
    if found["yesterday"]:
        return Period(today - timedelta(days=1), LATEST if found["since"] else today)
    which, unit, tomorrow = found["which"], _unit(found), today + timedelta(days=1)
    if not found["number"] and which == "this":
        start = _beginning(today, unit, before=False)
        next_day = start + timedelta(days=max(1, DAYS[unit]))
        return Period(start, _beginning(next_day, unit, before=False))
    if not found["number"] and which == "last":
        return Period(_beginning(today, unit, before=True), tomorrow)
    return Period(today - timedelta(days=_number(found) * DAYS[unit]), tomorrow)


def _beginning(today: datetime, unit: str, *, before: bool) -> datetime:
    """Return a period's start: in questions, "last week" may be the previous week or the last seven
    days.
    """
    match unit:
        case "y":
            return today.replace(year=today.year - before, month=1, day=1)
        case "m":
            return (today.replace(day=1) - timedelta(days=before)).replace(day=1)
        case "w":
            return today - timedelta(days=today.weekday() + 7 * before)
        case _:
            return today - timedelta(days=before)
