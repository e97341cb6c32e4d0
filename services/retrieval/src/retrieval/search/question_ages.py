"""Times that refer to the patient's age: "at age 3", "in his twenties", "as a child"."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from retrieval.lexical.tokens import tokens
from retrieval.search.phrases import Phrases, Text
from retrieval.search.question_periods import EARLIEST, Period

TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70}
TENS |= {"eighty": 80, "ninety": 90}
NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
NUMBERS |= {"nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14}
NUMBERS |= {"fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19} | TENS
DECADES = {"teens": (13, 20), "twenties": (20, 30), "thirties": (30, 40), "forties": (40, 50)}
DECADES |= {"fifties": (50, 60), "sixties": (60, 70), "seventies": (70, 80), "eighties": (80, 90)}
DECADES |= {"nineties": (90, 100)}
# Years of a decade, from the first to before the last.
PARTS = {"early": (0, 4), "mid": (3, 7), "late": (6, 10)}
# Months of age, from the first to before the last.
STAGES = {
    r"infancy": (0, 24),
    r"childhood|(?:primary|elementary) school": (0, 168),
    r"adolescence|high school": (120, 240),
    r"youth": (120, 312),
}
# After "as a" or "when she was a".
PERSONS = {
    r"newborn|neonate": (0, 2),
    r"baby|infant": (0, 24),
    r"toddler": (12, 48),
    r"small (?:child|boy|girl|kid)|little": (0, 96),
    r"child|kid|boy|girl|young": (0, 168),
    r"teen(?:ager)?|adolescent": (120, 240),
    r"youth": (120, 312),
    r"young (?:adult|man|woman)": (216, 360),
}
_WHOSE = r"(?:his|her|their|my|the patient's)"
_WHO = r"(?:he|she|they|(?:the )?(?:patient|pt))"
_WORDS = (
    rf"(?:{'|'.join(TENS)})-(?:one|two|three|four|five|six|seven|eight|nine)|{'|'.join(NUMBERS)}"
)
_NUMBER = rf"(?:1[01][0-9]|[0-9]{{1,2}}|{_WORDS})(?![\w%/]|[.,]\d)"
_OLD = r"(?:[ -](?:years?|yrs?|y/?o)\b)?(?: of age| old)?"
# "when he was 82 kg" has a weight.
_NO_UNIT = (
    r"(?! ?(?:kg|kilo\w*|lbs?|pounds?|cm|mm\w*|mg|feet|foot|ft|inch(?:es)?|percent|bpm|degrees?|celsius"
    r"|units?|points?|times|(?:week|day|month|hour|minute)s?)\b)"
)
# "at 3 months after surgery" and "at 2 years post transplant" are not ages.
_NO_EVENT = (
    r"(?! ?(?:after|before|post\w*|since|following|from|into|later|of (?!age)|on |gestation\w*|pregnan\w*|out\b"
    r"|pre-?op\w*|prior|follow)|-post)"
)
_OF_YEARS = rf"({_NUMBER}) ?(?:years?|yrs?|y/?o)"
_AGE = (
    rf"(?:(?:the )?age(?:d)?(?: of)? ({_NUMBER})"
    rf"|(?:{_WHO} (?:was|were|became|turned|reached)|being|turning) (?:age )?({_NUMBER}){_NO_UNIT}"
    rf"|(?:{_WHOSE} )?([0-9]{{1,3}})(?:st|nd|rd|th) birthday){_OLD}"
)
_BOUND = rf"(?:{_AGE}|{_OF_YEARS}(?: of age| old))"
_BETWEEN = Phrases(
    rf"(?a)\b(?:between (?:the )?|from (?:the )?)?ages?(?: of)? (?P<first>{_NUMBER}) ?(?:and|to|until|-)"
    rf" ?(?:age )?(?P<last>{_NUMBER}){_OLD}"
)
_BEFORE = Phrases(rf"(?a)\b(?:before|prior to|until|under|below|by) {_BOUND}")
_AFTER = Phrases(rf"(?a)\b(?:after|since|past|over|above|from) {_BOUND}")
_AT = Phrases(
    rf"(?a)\b(?:(?:at|around|about|when|while|once|the year|as|on) )*{_AGE}"
    rf"|\bas an? ({_NUMBER}|\d{{1,3}})[ -]years?[ -]olds?\b"
    rf"|\bat {_OF_YEARS}(?: of age| old)?\b{_NO_EVENT}"
)
_BARE = Phrases(rf"(?a)\bat ({_NUMBER})(?=[?.!]?$)")
_HOW = re.compile(r"\bhow (?:much|tall|heavy|big)\b")
_MONTHS = Phrases(
    rf"(?a)\b(?:at(?: the age of)?|aged|when {_WHO} (?:was|were)|as an?) (?P<number>{_NUMBER})[ -]"
    rf"(?P<unit>month|week|day)s?(?P<old>[ -]old| of age)?\b{_NO_EVENT}"
)
_GROWTH = re.compile(r"\b(?:height|tall|length|weight|weigh\w*|head|grow\w*)\b")
_LIFE = Phrases(
    rf"(?a)\b(?:in|during|from|over) {_WHOSE} (?:(?P<part>early|mid|late)[ -])?"
    rf"(?:(?P<name>{'|'.join(DECADES)})|(?P<tens>[2-9]0)'?s)\b"
)
# Not "birth control", "Child-Pugh score" or "as a child psychiatrist".
_END = r"(?=[?.,!;:]|$| (?:did|does|do|was|were|had|has|have|and|or|with|in|who|what|which|how|when|for|on|the|s?he)\b)"
_TIMES = rf"(?:(?:infancy|childhood|adolescence)\b(?!-)|(?:birth|{'|'.join(STAGES)}){_END})"
_STAGE = Phrases(
    rf"\b(?:(?P<since>since) (?:{_WHOSE} )?(?:early )?(?P<first>{_TIMES})"
    rf"|(?:at {_WHOSE} |at |(?:in|during|from|throughout) (?:{_WHOSE} )?(?:(?:early|late) )?)(?P<stage>{_TIMES})"
    rf"|(?:as|when|while) (?:{_WHO} (?:was|were) )?(?:still )?(?:an? )?(?:very )?(?P<person>{'|'.join(PERSONS)}){_END})"
)
_FIRST = Phrases(
    rf"(?a)\b(?:(?:in|during|over|throughout|within) )?(?:{_WHOSE}|the) first (?:(?P<number>{_NUMBER}) )?"
    r"(?P<unit>year|month|week)s? (?:of (?:(?:his|her|their) )?life|after (?:his |her |their )?birth(?! of))\b"
)
# "in his first week" may be a week of a treatment.
_HIS_FIRST = Phrases(
    rf"(?a)\b(?:in|during|over|throughout|within) {_WHOSE} first (?:(?P<number>{_NUMBER}) )?"
    r"(?P<unit>year|month)s?(?=[?.,!]?$)"
)


@dataclass(frozen=True, slots=True)
class BirthDate:
    """The first and last possible day, because a chart may have only the year or month."""

    first: datetime
    last: datetime

    @classmethod
    def of(cls, written: str) -> "BirthDate | None":
        """`written`: YYYY, YYYY-MM or YYYY-MM-DD."""
        try:
            year, *rest = map(int, written.split("-"))
            month, day = (*rest, 0, 0)[:2]
            first = datetime(year, month or 1, day or 1, tzinfo=UTC)
            if day:
                return cls(first, first)
            return cls(first, _after(first, 1 if month else 12) - timedelta(days=1))
        except ValueError:
            return None

    def at(self, first: int, last: int) -> Period:
        """The time from an age of `first` to before `last` months."""
        return Period(
            _after(self.first, first), _after(self.last, last) + timedelta(days=self._more)
        )

    @property
    def _more(self) -> int:
        return int(self.first != self.last)


@dataclass(frozen=True, slots=True)
class AgeAsked:
    """`first` and `last`: months of age, from `first` to before `last`; None is without end."""

    first: int | None
    last: int | None

    def period(self, birth: BirthDate) -> Period:
        if self.last is None:
            return Period(birth.at(self.first or 0, self.first or 0).start)
        if self.first is None:
            return Period(EARLIEST, birth.at(self.last, self.last).end)
        return birth.at(self.first, self.last)


def without_age(question: Text) -> tuple[Text, AgeAsked | None]:
    """Return the question without the words of the age, unless these are the whole question."""
    lower, whole = question.lower(), question.value
    for phrases, read in _PATTERNS:
        if (found := lower.find(phrases)) and (months := read(found, lower.value)) is not None:
            rest = f"{whole[: found.start()]} {whole[found.end() :]}"
            return (Text.of(rest), AgeAsked(*months)) if tokens(rest) else (question, None)
    return question, None


Months = tuple[int | None, int | None]


def _number(written: str) -> int:
    tens, _, ones = written.partition("-")
    return NUMBERS.get(tens, 0) + NUMBERS.get(ones, 0) if tens in NUMBERS else int(written)


def _years(found: re.Match[str]) -> int:
    return _number(next(one for one in found.groups() if one is not None))


def _of_range(found: re.Match[str], _: str) -> Months | None:
    first, last = _number(found["first"]), _number(found["last"])
    return (first * 12, last * 12 + 12) if first <= last else None


def _of_months(found: re.Match[str], question: str) -> Months | None:
    """Return None for "at 3 months" alone, which may be three months after an operation."""
    if found["old"] is None and not _GROWTH.search(question):
        return None
    number = _number(found["number"])
    match found["unit"]:
        case "month":
            return number, number + 1
        case "week":
            return number * 7 // 31, number * 7 // 28 + 1
        case _:
            return 0, number // 28 + 1


def _of_bare(found: re.Match[str], question: str) -> Months | None:
    years = _number(found[1])
    return (years * 12, years * 12 + 12) if _HOW.search(question) else None


def _of_life(found: re.Match[str], _: str) -> Months:
    first, last = DECADES.get(found["name"] or "", (0, 0))
    if found["tens"]:
        first, last = int(found["tens"]), int(found["tens"]) + 10
    start, end = PARTS.get(found["part"] or "", (0, last - first))
    return (first + start) * 12, (first + end) * 12


def _of_stage(found: re.Match[str], _: str) -> Months:
    name = found["first"] or found["stage"]
    if found["person"]:
        first, last = _months_at(PERSONS, found["person"])
    else:
        first, last = (0, 1) if name == "birth" else _months_at(STAGES, name)
    return (first, None) if found["since"] else (first, last)


def _months_at(stages: Mapping[str, tuple[int, int]], name: str) -> tuple[int, int]:
    return next(months for words, months in stages.items() if re.fullmatch(words, name))


def _of_first(found: re.Match[str], _: str) -> Months:
    number = _number(found["number"] or "one")
    return 0, {"year": number * 12, "month": number, "week": number // 4 + 1}[found["unit"]]


_PATTERNS: tuple[tuple[Phrases, Callable[[re.Match[str], str], Months | None]], ...] = (
    (_BETWEEN, _of_range),
    (_MONTHS, _of_months),
    (_BEFORE, lambda found, _: (None, _years(found) * 12)),
    (_AFTER, lambda found, _: (_years(found) * 12, None)),
    (_AT, lambda found, _: (_years(found) * 12, _years(found) * 12 + 12)),
    (_BARE, _of_bare),
    (_LIFE, _of_life),
    (_STAGE, _of_stage),
    (_FIRST, _of_first),
    (_HIS_FIRST, _of_first),
)


def _after(day: datetime, months: int) -> datetime:
    """A birthday on 29 February is on 1 March of other years."""
    years, month = divmod(day.month - 1 + months, 12)
    try:
        return day.replace(year=day.year + years, month=month + 1)
    except ValueError:
        return day.replace(year=day.year + years, month=month + 2, day=1)
