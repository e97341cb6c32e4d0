"""A summary with the numbers of its sources. Offsets count code points."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol


class Spanning(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of a summary with its sources, numbered from 1."""

    start: int
    end: int
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a summary. `is_uncited` only if other pieces have sources."""

    text: str
    sources: tuple[int, ...] = ()
    is_uncited: bool = False
    is_doubted: bool = False


def segments_of(
    summary: str, statements: Sequence[Statement], doubts: Sequence[Spanning] = ()
) -> list[Segment]:
    cited = [one for one in statements if one.sources]
    ends = {0, len(summary)}
    for part in (*cited, *doubts):
        ends |= {min(max(part.start, 0), len(summary)), min(max(part.end, 0), len(summary))}
    places = sorted(ends)
    return [_segment(summary, start, end, cited, doubts) for start, end in pairwise(places)]


def _segment(
    summary: str, start: int, end: int, cited: Iterable[Statement], doubts: Iterable[Spanning]
) -> Segment:
    cited = [*cited]
    numbers = {n for one in cited if one.start <= start and end <= one.end for n in one.sources}
    text = summary[start:end]
    has_words = any(character.isalnum() for character in text)
    return Segment(
        text,
        tuple(sorted(numbers)),
        bool(cited) and not numbers and has_words,
        any(one.start <= start and end <= one.end for one in doubts),
    )
