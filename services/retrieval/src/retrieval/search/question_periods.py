import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from chassis.facility import FACILITY
from retrieval.search.phrases import Phrases, Text
from retrieval.search.question_values import ABOUT, MEASURED

EARLIEST, LATEST = datetime(1800, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?"
    r"|dec(ember)?"
)
# The first and last month of the northern hemisphere's seasons. Months below 1 are of the year before.
SEASONS = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (0, 2),
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
AMOUNT = r"(mc?g|m?l|cc|i?u|units?|k?cal(ories)?|steps|copies|cells|met(er|re)s|feet|ft)\b|/ ?(u?l|mm|d)|x ?10|per\b"
BOUND = r"since|after|before|prior to|until|by"
# A year alone is a date only after one of the first words, such as "in".
DATED = re.compile(
    rf"(?a)\b((?P<how>in|during|from|for|year|on|{BOUND}|{ABOUT}) (?P<the>the )?"
    rf"|(?!\d{{4}}(?!-\d)))"
    rf"((early|late|mid)[- ](in )?)?{_date('at')}(?! ?({AMOUNT}|to|until|through|and ({MONTH}|\d)|-))"
)
RANGE = re.compile(
    rf"(?a)\b{_date('first')} ?(to|until|till|through|and|-) ?{_date('last')}(?! ?({AMOUNT}))"
)
NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "couple of": 2, "couple": 2, "three": 3, "few": 3}
NUMBERS |= {"four": 4, "five": 5, "six": 6, "seven": 7, "several": 7, "eight": 8, "nine": 9}
NUMBERS |= {"ten": 10, "twelve": 12}
DAYS = {"h": 1 / 24, "d": 1, "w": 7, "m": 31, "y": 366}
UNIT, SHORT = "hour|day|week|month|year", "hr|h|d|wk|mth|mo|yr|y"
_NO_UNIT = "(?!-| (pylori|influenz|dimer))"  # "last 2 H pylori tests", "D-dimer".
# After "last", this is a period ("last week"), not the latest of something.
SPAN = rf" (([\w-]+ (of )?)?({UNIT}|decade|{SEASON})|[\d-]*\d ?({SHORT}))s?\b{_NO_UNIT}"
# "his last fall", "when did she last fall" and "last fall risk score" are not about autumn.
_OF_FALLS = "|".join(
    f"(?<={word} )"
    for word in ("his", "her", "their", "the", "my", "'s", " he", "she", "they", "patient", "pt")
)
_AFTER_FALL = r"(risk|assess\w*|scor\w*|prevent\w*|precaution\w*|screen\w*|injur\w*|hazard\w*|with|down|from|at|on)"
LAST_FALL = (
    rf"((?<!in the )(?<!ring the )(?<!over the )({_OF_FALLS})last(?= fall\b)"
    rf"|(last|past|this)(?= falls| fall {_AFTER_FALL}\b))"
)
_NUMBER = rf"(\d{{1,2}}-)?(?P<number>\d{{1,3}}|{'|'.join(NUMBERS)}) ?"
_UNIT = rf"(?P<unit>{UNIT}|(?<=\d)({SHORT})|(?<=\d )({SHORT}))s?\b{_NO_UNIT}"
RELATIVE = Phrases(
    r"(?a)\b(?P<since>since )?(?P<yesterday>yesterday)\b"
    rf"|\b(?P<which>last|past|this) ({_NUMBER})?{_UNIT}"
)
DECADES = {"fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990}
DECADES |= {"noughties": 2000}
# Years of a decade, from the first to before the last.
PARTS = {"early": (0, 4), "mid": (3, 7), "late": (6, 10)}
# "his nineties" is an age.
DECADE = re.compile(
    rf"(?a)(\b(?P<how>{BOUND}) (the )?)?(?<!his )(?<!her )(?<!their )(?<!my )(?<![\d/.])"
    r"(\b(?P<part>early|mid|late)[- ])?('|\u2019|\b(?P<century>19|20))?"
    rf"((?P<tens>[0-9])0'?s|\b(?P<name>{'|'.join(DECADES)}))\b"
)
AGO = re.compile(
    r"(?a)\b(?P<bound>(more|less|longer|fewer) than |over |at least |at most |under |within |since )?"
    rf"{_NUMBER}{_UNIT}( or (so|more))? (ago|back(?! (pain|ache|injur|surg|spasm|problem|brace|strain)))\b"
)
LESS = {"less than", "fewer than", "at most", "under", "within", "since"}
LAST_SEASON = Phrases(
    rf"\b((?P<how>{BOUND}) (the |this )?)?(?!{LAST_FALL})(last|past|this) (?P<name>{SEASON})\b"
)
# "winter 2014/15", in contrast to "winter 2014", which may have begun in 2013.
ONE_WINTER = re.compile(
    rf"\b(?:(?P<how>{BOUND}) )?(?:the )?winter (?:of )?(?P<year>(?:19|20)\d\d) ?[/\u2013-] ?(?:\d\d)?\d\d\b"
)
TWO_DIGITS = re.compile(r"(?<![\w'\u2019])['\u2019](\d\d)\b(?!'?s)")
ASKS_TIME = re.compile(
    r"^((and|so) )?(when|how long ago|(on |in )?(what|which) (day|date|month|time|year))\b"
)
_MEASURED = re.compile(rf"\b({MEASURED})\b")
# Quantities with values that can look like years.
LARGE = re.compile(
    r"\b(platelets?|plt|wbc|white (blood )?cells?|leu[ck]ocytes?|neutrophils?|lymphocytes?|anc|cd4|viral load|ck|cpk"
    r"|creatine kinase|ferritin|b-?12|(nt-?pro-?)?bnp|troponin|d-dimer|triglycerides|lipase|amylase|ldh|calories"
    r"|urine (output|volume))\b"
)
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

    def at_facility(self) -> "Period":
        """Convert a period with local bounds, written as UTC, to UTC."""
        start, end = (
            at if at in {EARLIEST, LATEST} else FACILITY.instant(at)
            for at in (self.start, self.end)
        )
        return Period(start, end)


def _in_digits(question: str) -> str:
    """Lower case, with four digits for '98, and years for decades."""
    lower = question.lower()
    if "decade" in lower:
        lower = DECADES_LONG.sub(lambda found: f"{10 * _written(found)} years", lower)
    if "winter" in lower:
        lower = ONE_WINTER.sub(_months_of_winter, lower)
    if "'" in lower or "\u2019" in lower:
        lower = TWO_DIGITS.sub(_in_four_digits, lower)
    return lower


def _in_four_digits(found: re.Match[str]) -> str:
    return f"{20 if int(found[1]) < PIVOT else 19}{found[1]}"


def _months_of_winter(found: re.Match[str]) -> str:
    first, last = f"december {found['year']}", f"february {int(found['year']) + 1}"
    if found["how"] is None:
        return f"{first} to {last}"
    return f"{found['how']} {last if found['how'] in {'after', 'until', 'by'} else first}"


def _written(found: re.Match[str]) -> int:
    word = next((one for one in found.groups() if one), "one")
    return NUMBERS.get(word) or int(word)


def period_of(question: str, now: datetime) -> Period | None:
    """Return the period in the question, in UTC: whole months of the facility for a date, else whole
    days.
    """
    found = _found(question)
    if found is None:
        return None
    today = FACILITY.local(now).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=UTC)
    period = _local_period(found, today)
    return None if period is None else period.at_facility()


def _local_period(found: re.Match[str], today: datetime) -> Period | None:
    if found.re is RANGE:
        return _ranged(found)
    if found.re is DATED:
        return _dated(found)
    if found.re is DECADE:
        return _decade(found, today.year)
    if found.re is LAST_SEASON.compiled:
        return _last_season(found, today)
    return _ago(found, today) if found.re is AGO else _relative(found, today)


def without_period(words: str) -> str:
    found = _found(words)
    return words if found is None else found.re.sub(" ", _in_digits(words))


def _found(words: str) -> re.Match[str] | None:
    """Python matches one case several times as fast as both."""
    text = Text.of(_in_digits(words))
    lower = text.value
    years = len(YEAR.findall(lower))
    return (
        (RANGE.search(lower) if years > 1 else None)
        or (_date_in(lower) if years else None)
        or (AGO.search(lower) if "ago" in lower or "back" in lower else None)
        or (_decade_in(lower) if "0s" in lower or "0's" in lower or "ties" in lower else None)
        or text.find(RELATIVE)
        or text.find(LAST_SEASON)
    )


def _date_in(lower: str) -> re.Match[str] | None:
    """Return None for values: "platelets about 2000", "When was the glucose around 2000?"."""
    found = DATED.search(lower)
    if found is None or found["the"] or not re.fullmatch(ABOUT, found["how"] or ""):
        return found
    has_value = LARGE.search(lower) or (ASKS_TIME.search(lower) and _MEASURED.search(lower))
    return None if has_value and not _months(found, "at") else found


def _decade_in(lower: str) -> re.Match[str] | None:
    """Return None for values: "When was the pulse in the 90s?"."""
    found = DECADE.search(lower)
    if found is None or found["century"] or found["how"]:
        return found
    return None if ASKS_TIME.search(lower) and _MEASURED.search(lower) else found


def _ranged(found: re.Match[str]) -> Period | None:
    start, end = _of_date(found, "first").start, _of_date(found, "last").end
    return Period(start, end) if start < end else None


def _dated(found: re.Match[str]) -> Period | None:
    period, how = _of_date(found, "at"), found["how"]
    if how == "on" and not _months(found, "at"):
        return None
    if how and re.fullmatch(ABOUT, how):
        beside = timedelta(days=365)
        return Period(period.start - beside, period.end + beside)
    season, year = _season(found, "at"), int(found["at"])
    if season is None:
        return _bounded(how, period, period) or period
    first, *_, last = _seasons(season, year, margin=0) * 2
    return _bounded(how, first, last) or period


def _bounded(how: str | None, first: Period, last: Period) -> Period | None:
    """Apply a word such as "since" to a time that began with `first` or, in other words, with `last`."""
    match how:
        case "since":
            return Period(first.start)
        case "after":
            return Period(first.end)
        case "before" | "prior to":
            return Period(EARLIEST, last.start)
        case "until" | "by":
            return Period(EARLIEST, last.end)
    return None


def _of_date(found: re.Match[str], name: str) -> Period:
    year = int(found[name])
    if season := _season(found, name):
        first, *_, last = _seasons(season, year) * 2
        return Period(first.start, last.end)
    months = _months(found, name) or [1, 12]
    return Period(month_of(year, min(months)), month_of(year, max(months) + 1))


def _season(found: re.Match[str], name: str) -> str | None:
    """Return None for an accident: "her fall of 2014"."""
    season: str | None = found[f"{name}_season"]
    before = found.string[: found.start(f"{name}_season")] if season == "fall" else ""
    return None if before.endswith(("his ", "her ", "their ", "my ", " a ", "'s ")) else season


def _seasons(season: str, year: int, margin: int = 1) -> list[Period]:
    """`margin`: months on both sides. The winter of a year may be either of two."""
    first, last = SEASONS[season]
    if season == "winter":
        return [_months_from(year, first, last), _months_from(year + 1, first, last)]
    return [_months_from(year, first - margin, last + margin)]


def _months_from(year: int, first: int, last: int) -> Period:
    return Period(month_of(year, first), month_of(year, last + 1))


def month_of(year: int, month: int) -> datetime:
    """Months below 1 and above 12 are of other years."""
    years, month = divmod(month - 1, 12)
    return datetime(year + years, month + 1, 1, tzinfo=UTC)


def _months(found: re.Match[str], name: str) -> list[int]:
    """3/5/2020 is in March or in May."""
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
    decade = Period(
        datetime(first + start, 1, 1, tzinfo=UTC), datetime(first + end, 1, 1, tzinfo=UTC)
    )
    return _bounded(found["how"], decade, decade) or decade


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
    year = next(year for year in range(today.year + 1, 0, -1) if month_of(year, first) <= today)
    season = _months_from(year, first, last)
    around = _months_from(year, first - 1, last + 1)
    return _bounded(found["how"], season, season) or around


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
