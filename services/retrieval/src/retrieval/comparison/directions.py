"""Routes of drugs, and "as needed", in clinical text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from retrieval.lexical.word_lists import lines_of

NEEDED = "needed"
_WORD = re.compile(r"[^\W\d_]+")
# "Stage IV" is not a route.
_NUMERAL = r"(?<!stage )(?<!class )(?<!grade )(?<!type )(?<!nerve )(?<!cn )"


@dataclass(frozen=True, slots=True)
class Direction:
    """A route or `NEEDED` at `text[start:end]`."""

    start: int
    end: int
    value: str


@cache
def _spellings() -> tuple[Mapping[str, str], re.Pattern[str], frozenset[str]]:
    lines = dict(line.split(" ", 1) for line in lines_of("comparison/directions.txt"))
    between = frozenset(lines.pop("between").split())
    known = {one: value for value, spelled in lines.items() for one in spelled.split(" | ")}
    longest_first = sorted(map(re.escape, known), key=len, reverse=True)
    pattern = rf"(?<![\w-]){_NUMERAL}(?:{'|'.join(longest_first)})(?![\w-])"
    return known, re.compile(pattern, re.IGNORECASE), between


def directions(text: str) -> list[Direction]:
    known, pattern, _ = _spellings()
    return [Direction(*one.span(), known[one[0].casefold()]) for one in pattern.finditer(text)]


def may_be_between(text: str) -> bool:
    """Return whether a text without amounts, frequencies and directions may follow a drug."""
    return _spellings()[2].issuperset(one[0].casefold() for one in _WORD.finditer(text))
