"""Names of measured quantities: the word before a number, as in `opening pressure was 38 cm`, and the
word after a number with a unit, as in `2 mm margin`.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from retrieval.comparison.known import Known
from retrieval.comparison.quantities import AGE, TIME, Amount

_BEFORE = re.compile(r"\b([^\W\d_]{2,})(?:\s(?:was|is|were|of|at)|\s?[:=])?\s$")
_AFTER = re.compile(r"[\s-]([a-z]{4,})\b")
TIMES = frozenset({AGE, TIME})
_FARTHEST = 30  # Characters before a number with its name.
_MOST_NUMBERS = 6  # Numbers after a name that may belong to the name.
_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[.;](?=\s)|\n")
# Words before a number that do not name a quantity.
_NO_NAMES = frozenset(
    """
    about above after all and approximately are around as aged at before below between but by day days down
    during every fell for from grade had has her his hour hours in is last level mr mrs nearly next no now of
    on only or over past per previously reached risen rose scored since some than the then to today tonight
    under until up using was week weeks were with within yesterday currently initially remains remained increased
    decreased reduced given score stage type class month months year years pod least most additional another
    """.split()  # noqa: SIM905
)


@dataclass(frozen=True)
class Labels:
    before: Mapping[str | None, Known]  # All numbers that may belong to a name.
    after: Mapping[tuple[str | None, str | None], Known]  # By dimension and name.

    @classmethod
    def of(cls, text: str, amounts: Sequence[Amount]) -> "Labels":
        before: dict[str | None, list[Amount]] = defaultdict(list)
        after: dict[tuple[str | None, str | None], list[Amount]] = defaultdict(list)
        for label, amount in _named(text, amounts):
            before[label].append(amount)
        for one in amounts:
            if one.dimension and (name := name_after(text, one)):
                after[one.dimension, name].append(one)
        return cls(
            {name: Known(text, found) for name, found in before.items()},
            {key: Known(text, found) for key, found in after.items()},
        )


def _named(text: str, amounts: Sequence[Amount]) -> Iterator[tuple[str, Amount]]:
    starts = [one.start for one in amounts]
    names = [None if one.dimension in TIMES else name_before(text, one) for one in amounts]
    wanted = {*names} - {None}
    for word in _WORD.finditer(text):
        if (name := word[0].casefold()) in wanted:
            at = word.end()
            first = bisect_left(starts, at)
            # A new name or the end of a sentence ends the numbers of a name.
            for place in range(first, min(first + _MOST_NUMBERS, len(amounts))):
                one = amounts[place]
                if names[place] not in {name, None} or _SENTENCE.search(text, at, one.start):
                    break
                yield name, one
                at = one.end
    for place, one in enumerate(amounts):
        if label := names[place]:
            for before in range(max(0, place - 2), place):
                # A number with another name does not belong to this name.
                if names[before] is None and amounts[before].end > one.start - _FARTHEST:
                    yield label, amounts[before]


def name_before(text: str, amount: Amount) -> str | None:
    found = _BEFORE.search(text, max(0, amount.start - _FARTHEST), amount.start)
    name = found[1].casefold() if found else None
    return None if name in _NO_NAMES else name


def name_after(text: str, amount: Amount) -> str | None:
    found = _AFTER.match(text, amount.end)
    return found[1] if found and found[1] not in _NO_NAMES else None
