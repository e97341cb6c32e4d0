import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

EARLIEST, LATEST = datetime(1800, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?"
    r"|dec(ember)?"
)
# The seasons of the northern hemisphere, with a month on both sides; a winter belongs to two years.
SEASONS = {
    "spring": (2, 6),
    "summer": (5, 9),
    "autumn": (8, 12),
    "fall": (8, 12),
    "winter": (1, 12),
}
SEASON = "|".join(SEASONS)
DAY = r"\d{1,2}(st|nd|rd|th)?"


def _date(name: str) -> str:
    """May 3rd, 2015; 3 May 2015; 5/3/2015; 5/2015; 2015-05-03; fall of 2015; end of 2015; 2015."""
    return (
        rf"(({DAY} (of )?)?(?P<{name}_month>{MONTH})\.?,? ({DAY},? )?(of )?"
        rf"|(?P<{name}_season>{SEASON}),? (of )?"
        r"|(start|beginning|end|middle|(first |second )?half|course) of (the year )?"
        rf"|(?P<{name}_one>\d\d?)/((?P<{name}_other>\d\d?)/)?)?"
        rf"(?P<{name}>(19|20)\d\d)(-(?P<{name}_number>0[1-9]|1[0-2])(-\d\d)?)?\b"
    )


YEAR = re.compile(r"(19|20)[0-9]{2}")
AMOUNT = r"mg|ml|iu|units|k?cal"
ABOUT = r"around|about|approximately|roughly|circa|near"
# A year alone is a date only after one of the first words, such as "in".
DATED = re.compile(
    rf"(?a)\b((?P<how>in|during|from|for|year|on|since|after|before|prior to|until|by|{ABOUT}) (the )?"
    rf"|(?!\d{{4}}(?!-\d)))"
    rf"((early|late|mid)[- ](in )?)?{_date('at')}(?! ?({AMOUNT}|to|until|through|and|-))"
)
RANGE = re.compile(
    rf"(?a)\b{_date('first')} ?(to|until|till|through|and|-) ?{_date('last')}(?! ?({AMOUNT}))"
)
NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "couple of": 2, "couple": 2, "three": 3, "few": 3}
NUMBERS |= {"four": 4, "five": 5, "six": 6, "seven": 7, "several": 7, "eight": 8, "nine": 9}
NUMBERS |= {"ten": 10, "twelve": 12}
DAYS = {"h": 1 / 24, "d": 1, "w": 7, "m": 31, "y": 366}
UNIT, SHORT = "hour|day|week|month|year", "hr|h|d|wk|mth|mo|yr|y"
# After "last", this is a period ("last week"), not the latest of something.
SPAN = rf" (([\w-]+ (of )?)?({UNIT}|decade|{SEASON})|[\d-]*\d ?({SHORT}))s?\b(?!-)"
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
AGO = re.compile(
    rf"(?a)\b(?<!since )(?P<bound>(more|less|longer|fewer) than |over |at least |at most |under |within )?"
    rf"{_NUMBER}{_UNIT}( or (so|more))? (ago|back)\b"
)
LESS = {"less than", "fewer than", "at most", "under", "within"}
LAST_SEASON = re.compile(rf"\b(last|past|this) (?P<name>{SEASON})\b")
TWO_DIGITS = re.compile(r"(?<![\w'\u2019])['\u2019](\d\d)\b(?!'?s)")
PIVOT = 40  # '39 is 2039, '40 is 1940.
_SO_MANY = "|".join(NUMBERS)
DECADES_LONG = re.compile(
    rf"\b(?:(?P<number>\d|{_SO_MANY}) )?decades?(?= ago| back)|(?<=last )(?:(?P<of>\d|{_SO_MANY}) )?decades?"
    rf"|(?<=past )(?:(?P<past>\d|{_SO_MANY}) )?decades?"
)


@dataclass(frozen=True, slots=True)
class Period:
    start: datetime
    end: datetime = LATEST

    @property
    def is_open(self) -> bool:
        return self.end == LATEST

    def has(self, at: datetime | None) -> bool:
        return at is not None and self.start <= at < self.end


def _in_digits(question: str) -> str:
    """Lower case, with four digits for '98, and years for decades."""
    lower = question.lower()
    if "decade" in lower:
        lower = DECADES_LONG.sub(lambda found: f"{10 * _written(found)} years", lower)
    return TWO_DIGITS.sub(lambda found: f"{20 if int(found[1]) < PIVOT else 19}{found[1]}", lower)


def _written(found: re.Match[str]) -> int:
    word = next((one for one in found.groups() if one), "one")
    return NUMBERS.get(word) or int(word)


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
    if found.re is LAST_SEASON:
        return _last_season(found, today)
    return _ago(found, today) if found.re is AGO else _relative(found, today)


def without_period(words: str) -> str:
    found = _found(words)
    return words if found is None else found.re.sub(" ", _in_digits(words))


def _found(words: str) -> re.Match[str] | None:
    """Python matches one case several times as fast as both."""
    lower = _in_digits(words)
    years = len(YEAR.findall(lower))
    return (
        (RANGE.search(lower) if years > 1 else None)
        or (DATED.search(lower) if years else None)
        or (AGO.search(lower) if "ago" in lower or "back" in lower else None)
        or (DECADE.search(lower) if "0s" in lower or "0's" in lower or "ties" in lower else None)
        or RELATIVE.search(lower)
        or LAST_SEASON.search(lower)
    )


def _ranged(found: re.Match[str]) -> Period | None:
    start, end = _of_date(found, "first").start, _of_date(found, "last").end
    return Period(start, end) if start < end else None


def _dated(found: re.Match[str]) -> Period | None:
    period, how = _of_date(found, "at"), found["how"]
    if how == "on" and not _months(found, "at"):
        return None
    if how and re.fullmatch(ABOUT, how):
        year = timedelta(days=365)
        return Period(period.start - year, period.end + year)
    bounded = {
        "since": Period(period.start),
        "after": Period(period.end),
        "before": Period(EARLIEST, period.start),
        "prior to": Period(EARLIEST, period.start),
        "until": Period(EARLIEST, period.end),
        "by": Period(EARLIEST, period.end),
    }
    return bounded.get(how, period)


def _of_date(found: re.Match[str], name: str) -> Period:
    year, months = int(found[name]), _months(found, name) or [1, 12]
    first, last = min(months), max(months)
    return Period(
        datetime(year, first, 1, tzinfo=UTC),
        datetime(year + last // 12, last % 12 + 1, 1, tzinfo=UTC),
    )


def _months(found: re.Match[str], name: str) -> list[int]:
    """3/5/2020 is in March or in May."""
    if season := found[f"{name}_season"]:
        return [*SEASONS[season]]
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
    """The period extends by a quarter of the distance on both sides, unless the question has a bound."""
    days = _number(found) * DAYS[_unit(found)]
    if bound := found["bound"]:
        then = today - timedelta(days=days)
        is_less = bound.strip() in LESS
        return Period(then, today + timedelta(days=1)) if is_less else Period(EARLIEST, then)
    around = max(1, days / 4)
    return Period(today - timedelta(days=days + around), today - timedelta(days=days - around - 1))


def _last_season(found: re.Match[str], today: datetime) -> Period:
    """The last season that has begun, with a month on both sides."""
    first, last = SEASONS[found["name"]]
    if found["name"] == "winter":
        first, last = -2, 3
    year = today.year if today.month > first else today.year - 1
    start, after = (
        datetime(year + (month - 1) // 12, (month - 1) % 12 + 1, 1, tzinfo=UTC)
        for month in (first, last + 1)
    )
    return Period(start, after)


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
