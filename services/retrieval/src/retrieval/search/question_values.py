import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal

from retrieval.lexical.tokens import tokens

NUMBER = r"[1-9]\d{0,2}(?:,\d{3})+(?!\d)|\d+[.,]\d+|\d+"
UNIT = (
    r"%|percent|kg|kilo\w*|lbs?|pounds?|mg|grams?|g|ug|mcg|ng|pg|cm|mm ?hg|mmol|umol|nmol|meq|ml|dl|l|fl|iu|units?"
    r"|u/l|bpm|per minute|/min|°|degrees?|celsius|cel|fahrenheit|k/ul|points?"
)
# Units of times and counts, not of measured values.
TIME = r"(?:st|nd|rd|th|x|h|hrs?|hours?|mins?|minutes?|days?|wks?|weeks?|mos?|months?|yrs?|years?|y/?o|times?|[ap]m)\b"
MORE = r"above|over|exceed(?:s|ed|ing)?|in excess of|(?:more|greater|higher|larger|bigger|heavier|taller) than"
LESS = r"below|under|beneath|(?:less|lower|smaller|fewer|lighter|shorter) than"
ABOVE = {"at least", ">=", "≥"}
BELOW = {"at most", "<=", "≤"}
COMPARED = re.compile(
    rf"(?:(?P<more>\b(?:{MORE}|at least)|>=?|≥)|(?P<less>\b(?:{LESS}|at most)|<=?|≤)) ?"
    rf"(?P<number>{NUMBER})(?! ?{TIME}|[\w-]|[.,]\d)"
)
OR_MORE = re.compile(
    rf"(?<![\w.,/-])(?P<number>{NUMBER})(?:/\d+)? ?(?:{UNIT})?"
    rf"(?:\+|,? (?:or|and) (?:(?P<more>more|higher|above|greater|over|up)"
    r"|less|lower|below|under|fewer))(?!\w)"
)
BETWEEN = re.compile(rf"\bbetween (?P<least>{NUMBER}) ?(?:{UNIT})? ?(?:and|-) ?(?P<most>{NUMBER})")
# "INR 2-3", "from 100 to 120 kg".
FROM_TO = re.compile(
    rf"(?<![\w.,/#-])(?P<least>{NUMBER}) ?(?:{UNIT})? ?(?:-|to|\u2013) ?(?P<most>{NUMBER})(?! ?{TIME}|[\w/-]|[.,]\d)"
)
# Words before a number that counts or names something.
COUNTED = (
    r"(?<!last )(?<!past )(?<!next )(?<!first )(?<!top )(?<!day )(?<!age )(?<!week )(?<!month )(?<!year )(?<!visit )"
    r"(?<!room )(?<!stage )(?<!grade )(?<!type )(?<!dose )(?<!number )(?<!no\. )(?<!aged )(?<!since )(?<!phase )"
)
EXACT = re.compile(
    rf"(?=\d){COUNTED}(?<![\w.,/#-])(?P<number>{NUMBER})(?: ?/ ?(?P<other>{NUMBER})(?: ?(?:{UNIT}))?"
    rf"|(?P<unit> ?(?:{UNIT})(?:/\w+)*(?!\w)))?"
    rf"(?! ?{TIME}|[\w/-]|[.,]\d)"
)
# Measured quantities.
MEASURED = (
    r"((blood pressure|weight|weighs?|height|tall|temp(?:erature)?|pulse(?: ox)?|hr|bp|rr|wt|ht|bmi|sp?o2|(?:o2 )?sat"
    r"|function|heart rate|resp(?:iratory)? rate|systolic|diastolic"
    r"|body mass index|creat|urea|trop|trig|phos|mag|bicarb|lactate|uric acid|d-?dimer|(?:nt-?pro-?)?bnp|lipase|amylase"
    r"|c-?reactive protein|white (?:count|(?:blood )?cell)"
    r"|(hb)?a1c|ldl|hdl|tsh|psa|inr|e?gfr|bun|wbc|rbc|hgb|hb|hct|plt|cr|sgpt|sgot|glucose|blood sugar"
    r"|phq-?[0-9]?|gad-?7|audit-?c"
    r"|potassium|sodium|chloride|calcium|magnesium|creatinine|ha?emoglobin|ha?ematocrit|platelets?|cholesterol"
    r"|triglycerides|bilirubin|albumin|ferritin|troponin|crp|esr|alt|ast|(cell|platelet) counts?|oxygen saturation"
    r"|pain (rating|severity|level)|how much pain)((?<!hr)s)?)"
)
ABOUT = r"around|about|approximately|roughly|circa|near"
NEARLY = re.compile(rf"(?:{ABOUT}|almost|nearly)(?: the)?\s*$")
TENS = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60}
TENS |= {"seventies": 70, "eighties": 80, "nineties": 90}
# "in the low 90s"; a time is removed before.
OF_TENS = re.compile(
    rf"\bin the (?:(?:low|mid|high|upper)(?:er)?[- ])?(?:(?P<tens>\d{{1,2}}0)'?s|(?P<name>{'|'.join(TENS)}))\b"
)
NOW = re.compile(r"^(?:is|are) (?!.*\bever\b)")
DIASTOLIC = "diastol"  # A stem.
DATE = re.compile(r"\d{4}-\d\d(?:-\d\d)?(?:[T ]\d\d:\d\d(?::\d\d)?)?|\b\d{1,2}/\d{1,2}/\d{2,4}\b")
# Matches numbers in a text, except in "0-10" and "10*3/uL".
WRITTEN = re.compile(
    rf"(?<![\w.,/*^{{-])(?P<number>{NUMBER})(?![\d*^_]|[.,]\d|-\d)(?: ?/ ?(?P<other>{NUMBER}))?"
)
# The name of a measurement may have commas: "Lab result: LDL cholesterol, direct assay: 80.7 mg/dL".
NAME = re.compile(r"\A[^\n:]+: [^\n:]+: (?=-?\d)")
PART = re.compile(r"\n|[;,.](?=\s)")


@dataclass(frozen=True, slots=True)
class Bounds:
    """A range of values. A bound that is not `is_open` belongs to the range."""

    least: Decimal | None = None
    most: Decimal | None = None
    is_open: bool = False

    def has(self, number: Decimal) -> bool:
        if self.is_open and number in {self.least, self.most}:
            return False
        return (self.least is None or self.least <= number) and (
            self.most is None or number <= self.most
        )


@dataclass(frozen=True, slots=True)
class AskedValue:
    """The value in a question; `other`: the second value of a pair, such as a blood pressure."""

    bounds: Bounds
    other: Bounds | None = None

    def is_in(self, text: str, asked: Collection[str]) -> bool:
        """Whether a part of the text has the value and most of the question's words (as tokens)."""
        text = DATE.sub(" ", text)
        if not any(self._has(found) for found in WRITTEN.finditer(text)):
            return False
        return any(
            self._has(found)
            for part in parts_about(text, asked)
            for found in WRITTEN.finditer(part)
        )

    def _has(self, found: re.Match[str]) -> bool:
        other = found["other"]
        if self.other is None or other is None:
            return self.other is None and self.bounds.has(number_of(found["number"]))
        return self.bounds.has(number_of(found["number"])) and self.other.has(number_of(other))


def value_in(question: str, *, is_measured: bool) -> AskedValue | None:
    """`question` is in lower case and does not have dates. A whole number without a unit is a value only
    if `is_measured`, because the question is about a measured quantity.
    """
    if found := BETWEEN.search(question):
        return AskedValue(Bounds(number_of(found["least"]), number_of(found["most"])))
    if found := COMPARED.search(question):
        # A limit is not a value to find: "Is the blood pressure above 140?" asks for the newest
        # value.
        return None if NOW.search(question) else AskedValue(_compared(found))
    if is_measured and (bounds := _range_in(question)):
        return AskedValue(bounds)
    if is_measured and not NOW.search(question) and (found := OF_TENS.search(question)):
        return AskedValue(_of_tens(found))
    for found in EXACT.finditer(question):
        is_plain = found["other"] is None and found["unit"] is None and found["number"].isdigit()
        if is_measured or not is_plain:
            other = found["other"]
            around = _near if NEARLY.search(question[: found.start()]) else _around
            return AskedValue(around(found["number"]), None if other is None else around(other))
    return None


def _range_in(question: str) -> Bounds | None:
    if found := OR_MORE.search(question):
        number = number_of(found["number"])
        is_more = found["more"] or found[0].endswith("+")
        return Bounds(least=number) if is_more else Bounds(most=number)
    if found := FROM_TO.search(question):
        least, most = number_of(found["least"]), number_of(found["most"])
        return Bounds(least, most) if least < most else None
    return None


def _compared(found: re.Match[str]) -> Bounds:
    number = number_of(found["number"])
    if found["more"]:
        return Bounds(least=number, is_open=found["more"] not in ABOVE)
    return Bounds(most=number, is_open=found["less"] not in BELOW)


def _around(written: str) -> Bounds:
    """Return the range that rounds to a value: for 82.6, from 82.55 to 82.65."""
    number = number_of(written)
    half = Decimal(5).scaleb(int(number.as_tuple().exponent) - 1)
    return Bounds(number - half, number + half)


def _near(written: str) -> Bounds:
    number = number_of(written)
    return Bounds(number * Decimal("0.95"), number * Decimal("1.05"))


def _of_tens(found: re.Match[str]) -> Bounds:
    first = Decimal(found["tens"] or TENS[found["name"]])
    return Bounds(first, first + Decimal("9.99"))


def number_of(written: str) -> Decimal:
    whole = re.fullmatch(r"-?[1-9]\d{0,2}(?:,\d{3})+", written)
    return Decimal(written.replace(",", "" if whole else "."))


def parts_about(text: str, asked: Collection[str]) -> Iterator[str]:
    """Return the parts of a text that may have the value. Without "diastolic" in the question, a
    single value is not a diastolic pressure.
    """
    text = NAME.sub(lambda name: name[0].replace(",", ""), text)
    found = [(len({*tokens(part)}.intersection(asked)), part) for part in PART.split(text)]
    most = max(count for count, _ in found)
    for count, part in found:
        if count == most and (DIASTOLIC in asked or DIASTOLIC not in part.lower()):
            yield part
