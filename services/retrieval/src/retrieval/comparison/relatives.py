"""Finds what a text says about relatives, such as the mother in a family history."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from retrieval.comparison.cues import Word, words_of_clauses

_NAMES = {
    name: names.split()[0]
    for names in (
        "mother mum mom mothers",
        "father dad fathers",
        "sister sisters",
        "brother brothers",
        "son sons",
        "daughter daughters",
        "aunt aunts",
        "uncle uncles",
        "grandmother grandmothers grandma",
        "grandfather grandfathers grandpa",
        "husband husbands",
        "wife wives",
    )
    for name in names.split()
}
# A clause with one of these words may be about any relative.
_ANY = frozenset(
    """
    parent parents sibling siblings child children grandparent grandparents relative relatives spouse partner cousin
    cousins niece nephew half step stepmother stepfather law
    """.split()  # noqa: SIM905
) | {name + "'s" for name in _NAMES}
_NAMED = re.compile(rf"\b(?:{'|'.join({*_NAMES, *_ANY})})\b", re.IGNORECASE)
_ENDS = frozenset({",", "and", "or", "but", "while", "whereas"})
_NO_CONTENT = frozenset({*_NAMES, "family", "maternal", "paternal"})
ANYONE = "anyone"
Stems = frozenset[str]
NOTHING: Stems = frozenset()


@dataclass(frozen=True, slots=True)
class Statement:
    """The relatives in a part of a clause, and the stems of its other words."""

    relatives: tuple[Word, ...]
    stems: Stems

    @property
    def names(self) -> list[str]:
        return [_NAMES[one.text] for one in self.relatives]


def said_of_relatives(text: str) -> Mapping[str, Stems]:
    """Return the stems of what a text says about each relative, and about `ANYONE`."""
    found: dict[str, set[str]] = defaultdict(set)
    for clause in words_of_clauses(text) if _NAMED.search(text) else ():
        if any(one.text in _ANY for one in clause):
            found[ANYONE] |= _stems(clause)
            continue
        for one in _statements(clause, carries=True):
            for name in one.names:
                found[name] |= one.stems
    return {name: frozenset(stems) for name, stems in found.items()}


def statements(text: str) -> Iterator[Statement]:
    """Yield what a text certainly says about the relatives that it names."""
    for clause in words_of_clauses(text) if _NAMED.search(text) else ():
        if not any(one.text in _ANY for one in clause):
            yield from _statements(clause, carries=False)


def _statements(clause: Sequence[Word], *, carries: bool) -> Iterator[Statement]:
    """With `carries`, relatives also own the next parts: "mother with asthma and eczema"."""
    relatives: tuple[Word, ...] = ()
    is_waiting = False  # "Mother and father have asthma"
    for part in _parts(clause):
        named = tuple(one for one in part if one.text in _NAMES)
        if named or not (carries or is_waiting):
            relatives = (*relatives, *named) if is_waiting else named
        stems = _stems(part)
        if relatives and stems:
            yield Statement(relatives, stems)
        is_waiting = bool(relatives) and not stems


def _stems(part: Iterable[Word]) -> Stems:
    return frozenset(one.stem for one in part if one.stem and one.text not in _NO_CONTENT)


def _parts(clause: Iterable[Word]) -> Iterator[list[Word]]:
    part: list[Word] = []
    for one in clause:
        if one.text in _ENDS:
            yield part
            part = []
        else:
            part.append(one)
    yield part
