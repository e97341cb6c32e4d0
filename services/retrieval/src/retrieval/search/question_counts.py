"""Numbers of results in questions: "last 3 weights", "two most recent visits"."""

import re

from retrieval.search.question_periods import NUMBERS, SHORT, UNIT

_NUMBER = rf"(?P<number>[1-9]\d?|{'|'.join(one for one in NUMBERS if one not in {'a', 'an'})})"
# "last 3 weeks" and "last 3 visits to 5 clinics" differ.
_NO_TIME = rf"(?! ?(?:{UNIT}|decade|{SHORT})s?\b(?!-| (?:pylori|influenz|dimer))| ?[-/.,:%]|[\w-])"
_COUNTED = re.compile(
    rf"(?ai)\b(?P<which>last|latest|past|previous|(?:most )?recent|newest|first|earliest) {_NUMBER}{_NO_TIME}"
)
_COUNTED_BEFORE = re.compile(
    rf"(?ai)\b{_NUMBER} (?P<which>last|latest|(?:most )?recent|newest|earliest|first)(?! \d)\b"
)
_FIRST = frozenset({"first", "earliest"})


def without_count(question: str) -> tuple[str, int | None]:
    """Return "last weights" and 3 for "last 3 weights"."""
    found = _COUNTED.search(question) or _COUNTED_BEFORE.search(question)
    if found is None:
        return question, None
    written = found["number"].lower()
    which = "first" if found["which"].lower() in _FIRST else "last"
    rest = f"{question[: found.start()]}{which}{question[found.end() :]}"
    return rest, NUMBERS.get(written) or int(written)
