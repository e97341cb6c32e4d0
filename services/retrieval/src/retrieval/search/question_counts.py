"""Numbers of results in questions: "last 3 weights", "two most recent visits"."""

from retrieval.search.phrases import Phrases, Text
from retrieval.search.question_periods import NUMBERS, SHORT, UNIT

_NUMBER = rf"(?P<number>[1-9][0-9]?|{'|'.join(one for one in NUMBERS if one not in {'a', 'an'})})"
# "recent 20 lb weight loss", "past 30 pack-year history", "recent 3 vessel disease". "Mg" alone is magnesium.
_AMOUNT = (
    r"k?g|mcg|mg(?! ?(?:levels?|labs?|results?|values?)?\W*$)|m?l|[cm]m|lbs?|oz|pounds?|ounces?|kilos?"
    r"|(?:kilo|milli|micro)?gram(?:me)?s?|(?:milli)?lit(?:er|re)s?|(?:centi|milli)?met(?:er|re)s?|inch(?:es)?|feet|ft"
    r"|miles?|units?|iu|meq|mmol|percent|degrees?|points?|minutes?|mins?|seconds?|secs?|packs?(?:-years?)?"
    r"|cigarettes?|drinks?|beers?|vessel|lead|step|stage|level|view|part|drug|dose|fold"
)
# "last 3 weeks" and "last 3 visits to 5 clinics" differ.
_NO_TIME = rf"(?! ?(?:{UNIT}|decade|{SHORT})s?\b(?!-| (?:pylori|influenz|dimer))| ?[-/.,:%]|[\w-])"
_COUNTED = Phrases(
    rf"(?ai)\b(?P<which>last|latest|past|previous|(?:most )?recent|newest|first|earliest) {_NUMBER}{_NO_TIME}"
    rf"(?! ?(?:{_AMOUNT})\b(?!-))"
)
_COUNTED_BEFORE = Phrases(
    rf"(?ai)\b{_NUMBER} (?P<which>last|latest|(?:most )?recent|newest|earliest|first)(?! \d)"
    rf"(?! ?(?:{_AMOUNT})\b(?!-))\b"
)
_FIRST = frozenset({"first", "earliest"})


def without_count(question: Text) -> tuple[Text, int | None]:
    """Return "last weights" and 3 for "last 3 weights"."""
    found = question.find(_COUNTED) or question.find(_COUNTED_BEFORE)
    if found is None:
        return question, None
    written = found["number"].lower()
    which = "first" if found["which"].lower() in _FIRST else "last"
    whole = question.value
    rest = f"{whole[: found.start()]}{which}{whole[found.end() :]}"
    return Text.of(rest), NUMBERS.get(written) or int(written)
