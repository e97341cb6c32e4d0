"""Numbers with units and ages in clinical text. `frequencies.py` has how often a day."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from retrieval.comparison.frequencies import frequencies
from retrieval.comparison.numerals import NUMBER, number_of
from retrieval.lexical.word_lists import lines_of

DOSES = frozenset({"mass", "units", "volume", "pieces"})
AGE = "age"
TIME = "time"
CLOSE = 1e-6  # Relative difference of equal values.
ABOUT_TIME = 0.005  # Of times: 52 weeks are a year.
OF_CHILDREN = 18  # Only ages below are written with decimals.
ABOUT = 0.1  # Of values of which one is called approximate.
# Values in other units are equal if they are rounded to the last written place. Added is the relative error of usual
# factors, such as 2.2 pounds to a kilogram.
CONVERTED = {"length": 0.001, "temperature": 0.0, "weight": 0.002, "density": 0.001, "molar": 0.001}
ROUNDED, ABOUT_CONVERTED = 0.51, 0.03
GLUCOSE = 0.018016  # g/dl of a mmol/l.
_GLUCOSE = re.compile(r"\b(?:glucose|sugars?|fbg|cbg|bgl?)\b[^.;\d]*$", re.IGNORECASE)
# 5'9", 7 lb 3 oz
_TWO_UNITS = re.compile(
    r"\s?(?:(?P<ft>['\u2019]|ft|feet|foot)|lbs?|pounds?)[.,]?\s?"
    r"(?P<rest>\d{1,2})\s?(?:\"|''|\u201d|in\b|inch(?:es)?\b|oz\b|ounces?\b)"
)
_SEX = r"(?:[MF]\b|(?:male|female|man|woman|boy|girl|lady|gentleman)\b)"
_AGE = re.compile(
    rf"(?:[\s-]*(?P<unit>years?|yrs?|y|months?|mo|weeks?|wks?|days?|d)[\s.-]*(?:old|/?\s?o\b|of age)"
    rf"|(?P<sex>\s?(?:y/?)?{_SEX})|\s?(?P<short>y/?o)\b|\s(?:year|yr)s?\s{_SEX})"
)
_BEFORE_AGE = re.compile(
    r"(?:\b[Aa]ged?:?|\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s(?:[A-Z][\w'-]*\s?){1,3},)\s?$"
)
_YEARS = {"m": 1 / 12, "w": 1 / 52, "d": 1 / 365}
# UK notes write 3/7 for three days, 2/52 for two weeks, 6/12 for six months, and 31/40 or 31+4 for weeks of pregnancy.
_SLASHED = re.compile(r"/(7|52|12|40)(?![\d/]|\.\d)")
_DAYS = {"7": 1.0, "52": 7.0, "40": 7.0, "12": 30.4375}
_DECIMALS = re.compile(r"[.,](\d{1,2})$")
_NUMBERED = re.compile(r"\b(day|week|month|year|POD|hour)\s?$", re.IGNORECASE)
_SAME_UNIT = re.compile(r"\s*(?:-|\u2013|/|\+|to|and|or)\s*", re.IGNORECASE)
_APPROXIMATE = re.compile(
    r"(?:\b(?:about|around|approx(?:imately)?\.?|roughly|nearly|almost|over|some|under)|[~\u2248])\s*$",
    re.IGNORECASE,
)
# A dose per time or weight is compared as a dose.
_PER = r"(?:/(?:h|hr|hour|night|day|d|kg|dose|min|week|24\s?h)\b)"
_NEXT_WORD = re.compile(r"[\s-]+([a-z]{3,})(?![\w/%])")
# Other numbers of a source: "T2DM", "x2 days", "twice", "a week", "class III".
_GLUED = re.compile(r"(?<=[^\W\d_])\d+(?:\.\d+)?|(?<![\w.])\d+(?=[^\W\d_])")
_DAY = re.compile(r"\b(?:D|POD|[Dd]ay)(\d{1,2})\b")
_SPOKEN = re.compile(
    r"\b(?:(?P<one>single|sole|solitary|once)|(?P<two>twice|both|pair|couple|second)"
    r"|(?P<three>thrice|third)"
    r"|(?:class|stage|type|grade|bipolar|gravida|para)\s(?P<roman>I{1,3}|IV|V)[ab]?)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:an?|last|next|past|per|each|this|previous)\b", re.IGNORECASE)
_FRACTION = re.compile(r"(?<![\d/.])(\d+)/(\d+)(?![\d/]|\.\d)")
_SPOKEN_NUMBERS = {"one": 1.0, "two": 2.0, "three": 3.0}
_ROMANS = {"i": 1.0, "ii": 2.0, "iii": 3.0, "iv": 4.0, "v": 5.0}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with a unit at `text[start:end]`. `value` is in the base unit of `dimension`,
    `number` as written. `thing` is the word after a number without a unit: `joints` of `7 joints`.
    `factor` is the unit's, `places` are the written decimals.
    """

    start: int
    end: int
    number: float
    value: float
    dimension: str | None
    is_approximate: bool = False
    thing: str | None = None
    factor: float = 1.0
    places: int = 0
    is_glucose: bool = False

    @property
    def is_dose(self) -> bool:
        return self.dimension in DOSES

    def equals(self, other: "Amount") -> bool:
        """Return whether this amount of a summary is `other` of a source. A unit may be omitted, but
        a count of things is not a measurement, and times and ages have units.
        """
        tolerance = ABOUT_TIME if self.dimension == TIME else CLOSE
        tolerance = ABOUT if self.is_approximate else tolerance
        if self.dimension == other.dimension:
            return _is_close(self.value, other.value, tolerance) or self._is_converted(other)
        if None not in {self.dimension, other.dimension}:
            return {self.dimension, other.dimension} == {AGE, TIME} and _is_close(
                self.number, other.number, tolerance
            )
        return self._may_omit_unit(other) and _is_close(self.number, other.number, tolerance)

    def _is_converted(self, other: "Amount") -> bool:
        usual_error = CONVERTED.get(self.dimension or "")
        if usual_error is None or _is_close(self.factor, other.factor):
            return False
        step, size = self.factor * 10.0**-self.places, abs(self.value)
        rounded = ROUNDED * step + usual_error * size
        return abs(self.value - other.value) <= min(rounded, ABOUT_CONVERTED * size)

    def readings(self) -> "Iterator[Amount]":
        """Yield the amount, and the amount in mg/dl or mmol/l if it is of glucose."""
        yield self
        if self.is_glucose:
            is_molar = self.dimension == "molar"
            factor = GLUCOSE if is_molar else 1 / GLUCOSE
            value, factor = self.value * factor, self.factor * factor
            dimension = "density" if is_molar else "molar"
            yield replace(self, dimension=dimension, value=value, factor=factor)

    def _may_omit_unit(self, other: "Amount") -> bool:
        bare, measured = (self, other) if self.dimension is None else (other, self)
        if self.dimension == TIME:
            return False
        if measured.dimension in {"units", "pieces", "weight", "length"}:
            return True
        return bare.thing is None


def _is_close(one: float, other: float, tolerance: float = CLOSE) -> bool:
    return abs(one - other) <= tolerance * max(abs(one), abs(other))


class Unit(NamedTuple):
    dimension: str
    factor: float
    zero: float

    def amount(self, start: int, end: int, number: float) -> Amount:
        value = number * self.factor + self.zero
        return Amount(start, end, number, value, self.dimension, factor=self.factor)


@cache
def _units() -> tuple[Mapping[str, Unit], re.Pattern[str]]:
    known: dict[str, Unit] = {}
    for line in lines_of("comparison/units.txt"):
        dimension, scale, *spellings = line.split()
        factor, _, below = scale.partition("-")
        unit = Unit(dimension, float(factor), -float(below or 0))
        known |= dict.fromkeys(spellings, unit)
    longest_first = sorted(map(re.escape, known), key=len, reverse=True)
    pattern = rf"[\s-]?({'|'.join(longest_first)}){_PER}*(?![\w/])"
    return known, re.compile(pattern, re.IGNORECASE)


@cache
def _not_things() -> frozenset[str]:
    return frozenset(
        word for line in lines_of("comparison/not_counted.txt") for word in line.split()
    )


def amounts(text: str, without: Sequence[tuple[int, int]] = ()) -> list[Amount]:
    """Return the numbers of a text in order, except numbers in the spans `without`, such as dates."""
    times = [(one.start, one.end) for one in frequencies(text)]
    apart = {place for start, end in (*without, *times) for place in range(start, end)}
    found: list[Amount] = []
    for one in NUMBER.finditer(text):
        is_part = bool(found) and one.start() < found[-1].end
        if not (is_part or _is_denominator(text, one)) and apart.isdisjoint(range(*one.span())):
            found.append(_amount(text, one))
    return _with_units_of_ranges(text, found)


def _is_denominator(text: str, found: re.Match[str]) -> bool:
    start = found.start()
    return start > 1 and text[start - 2].isdigit() and bool(_SLASHED.match(text, start - 1))


def _amount(text: str, found: re.Match[str]) -> Amount:
    number, start, end = number_of(found), found.start(), found.end()
    about = _APPROXIMATE.search(text, max(0, start - 16), start) is not None
    known = (
        _age(text, start, end, number)
        or _two_units(text, start, end, number)
        or _weeks_and_days(text, start, end, number)
        or _with_unit(text, start, end, number)
        or _numbered(text, start, end, number)
        or Amount(start, end, number, number, None, thing=_thing(text, end))
    )
    decimals = _DECIMALS.search(text, start, end)
    places = len(decimals[1]) if decimals else 0
    is_glucose = known.dimension in {"density", "molar"} and bool(
        _GLUCOSE.search(text, max(0, start - 40), start)
    )
    if not (about or places or is_glucose):
        return known
    return replace(known, is_approximate=about, places=places, is_glucose=is_glucose)


def _two_units(text: str, start: int, end: int, number: float) -> Amount | None:
    found = _TWO_UNITS.match(text, end)
    if found is None:
        return None
    names = ("ft", "inch") if found["ft"] else ("lb", "oz")
    larger, smaller = (_units()[0][one].factor for one in names)
    value = number * larger + float(found["rest"]) * smaller
    dimension = _units()[0][names[0]].dimension
    return Amount(start, found.end(), value / larger, value, dimension, factor=smaller)


def _weeks_and_days(text: str, start: int, end: int, number: float) -> Amount | None:
    if text[start - 1 : start] == "+" and text[start - 2 : start - 1].isdigit():
        return Amount(start, end, number, number, TIME)
    if slashed := _SLASHED.match(text, end):
        factor = _DAYS[slashed[1]]
        return Amount(start, slashed.end(), number, number * factor, TIME, factor=factor)
    return None


def _with_unit(text: str, start: int, end: int, number: float) -> Amount | None:
    known, pattern = _units()
    if unit := pattern.match(text, end):
        return known[unit[1].casefold()].amount(start, unit.end(), number)
    if text[end : end + 1] == "+" and text[end + 1 : end + 2].isdigit():
        return Amount(start, end, number, number * _DAYS["40"], TIME, factor=_DAYS["40"])
    return None


def _numbered(text: str, start: int, end: int, number: float) -> Amount | None:
    numbered = _NUMBERED.search(text, max(0, start - 6), start)
    if numbered is None:
        return None
    word = numbered[1].casefold()
    return _units()[0]["day" if word == "pod" else word].amount(start, end, number)


def _thing(text: str, end: int) -> str | None:
    following = _NEXT_WORD.match(text, end)
    return following[1] if following and following[1] not in _not_things() else None


def _age(text: str, start: int, end: int, number: float) -> Amount | None:
    stated = _AGE.match(text, end)
    if stated is not None and stated["sex"] and number > OF_CHILDREN and not number.is_integer():
        return None  # 101.2 F is a temperature.
    if stated is None:
        if not _BEFORE_AGE.search(text, max(0, start - 60), start):
            return None
        return Amount(start, end, number, number, AGE)
    unit = (stated["unit"] or "y")[0]
    return Amount(start, stated.end(), number, number * _YEARS.get(unit, 1.0), AGE)


def _with_units_of_ranges(text: str, found: Sequence[Amount]) -> list[Amount]:
    """Give the first number of `14 to 18 units` the unit of the second."""
    known: list[Amount] = []
    for one in reversed(found):
        after = known[-1] if known else None
        if (
            after is not None
            and one.dimension is None
            and after.dimension not in {None, AGE}
            and _SAME_UNIT.fullmatch(text, one.end, after.start)
        ):
            value = after.value + (one.number - after.number) * after.factor
            one = replace(  # noqa: PLW2901
                one, value=value, dimension=after.dimension, thing=None, factor=after.factor
            )
        known.append(one)
    return known[::-1]


def implied(text: str) -> Iterator[Amount]:
    """Yield further numbers of a source: parts of words, and words such as `twice`."""
    for found in _DAY.finditer(text):
        yield Amount(*found.span(), float(found[1]), float(found[1]), TIME)
    for found in _GLUED.finditer(text):
        yield from _readings(text, found.start(), found.end(), float(found[0]))
    for found in _SPOKEN.finditer(text):
        group = found.lastgroup or "one"
        number = _SPOKEN_NUMBERS.get(group) or _ROMANS[found[group].casefold()]
        yield from _readings(text, found.start(), found.end(), number)
    for found in _ARTICLE.finditer(text):
        if one := _with_unit(text, found.start(), found.end(), 1.0):
            yield one
    for found in _FRACTION.finditer(text):
        for part in (1, 2):
            number = float(found[part])
            yield Amount(found.start(part), found.end(part), number, number, None)


def _readings(text: str, start: int, end: int, number: float) -> Iterator[Amount]:
    yield Amount(start, end, number, number, None)
    if one := _with_unit(text, start, end, number):
        yield one
