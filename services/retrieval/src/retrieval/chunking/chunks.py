"""Divides a text into chunks: whole sentences of one section, as many as fit into the embedding
model's input.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from retrieval.chunking.sections import Section
from retrieval.chunking.sentences import Span, sentences, trimmed

# The model's input has 256 word pieces; the rest is for title and section.
MAX_PIECES = 220
# The tokenizer makes one unknown piece of any word of more than 100 characters.
MAX_CHARACTERS = 4000
CountPieces = Callable[[str], int]
_LINE_BREAK = re.compile(r"[\r\n]+")
_WHITE_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class ChunkSpan:
    """A chunk reaches from `start` to before `end`, in code points, without white space at either
    end.
    """

    start: int
    end: int
    section: str | None


def chunks(
    text: str, sections: Sequence[Section], count_pieces: CountPieces, max_pieces: int = MAX_PIECES
) -> list[ChunkSpan]:
    """Divide a text into chunks. Each character that is not white space is in one chunk. Longer
    sentences and words are divided.
    """
    fits = _Limit(text, count_pieces, max_pieces)
    return [
        ChunkSpan(start, end, section.title)
        for section in sections
        for start, end in _packed(text, section, fits)
    ]


class _Limit:
    def __init__(self, text: str, count_pieces: CountPieces, max_pieces: int) -> None:
        self._text = text
        self._count = count_pieces
        self._max = max_pieces

    def pieces(self, span: Span) -> int:
        return self._count(self._text[slice(*span)])

    def allows(self, span: Span, pieces: int) -> bool:
        return pieces <= self._max and span[1] - span[0] <= MAX_CHARACTERS

    def allows_joined(self, span: Span, pieces: int, last: int) -> bool:
        if not self.allows(span, pieces):
            return False
        return self._text[last - 1].isspace() or self.allows(span, self.pieces(span))


def _packed(text: str, section: Section, limit: _Limit) -> Iterator[Span]:
    open_: Span | None = None
    so_far = 0
    for sentence in sentences(text, section.start, section.end):
        for part, pieces in _parts(text, sentence, limit):
            if open_ is not None:
                joined = (open_[0], part[1])
                if limit.allows_joined(joined, so_far + pieces, part[0]):
                    open_, so_far = joined, so_far + pieces
                    continue
                yield open_
            open_, so_far = part, pieces
    if open_ is not None:
        yield open_


def _parts(text: str, sentence: Span, limit: _Limit) -> Iterator[tuple[Span, int]]:
    start, end = sentence
    pieces = limit.pieces(sentence) if end - start <= MAX_CHARACTERS else 0
    if limit.allows(sentence, pieces) or end - start == 1:
        yield sentence, pieces
        return
    middle = _break_near_middle(text, sentence)
    for half in ((start, middle), (middle, end)):
        found = trimmed(text, half)
        if found is not None:
            yield from _parts(text, found, limit)


def _break_near_middle(text: str, span: Span) -> int:
    """Return the line break nearest to the middle, else white space. Only the middle half is
    examined.
    """
    start, end = span
    middle = (start + end) // 2
    reach = min((end - start) // 4, MAX_CHARACTERS)
    for pattern in (_LINE_BREAK, _WHITE_SPACE):
        found = [match.start() for match in pattern.finditer(text, middle - reach, middle + reach)]
        breaks = [at for at in found if start < at < end]
        if breaks:
            return min(breaks, key=lambda at: abs(at - middle))
    return middle
