"""Highlighted spans of a document's text, as in
`/console/documents/ID?version=2&cited=120-180,300-340`. Offsets count code points.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode
from uuid import UUID

Span = tuple[int, int]
CITED = re.compile(r"([0-9]{1,9})-([0-9]{1,9})")
CONTEXT = 300


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    is_marked: bool = False
    is_gap: bool = False
    start: int = 0

    @property
    def span(self) -> Span:
        return self.start, self.start + len(self.text)


def document_address(document: UUID, version: int | None, spans: Sequence[Span]) -> str:
    query = {} if version is None else {"version": version}
    cited = {"cited": ",".join(f"{start}-{end}" for start, end in spans)} if spans else {}
    return f"/console/documents/{document}?{urlencode(query | cited, safe=',')}"


def spans_of(cited: str) -> list[Span]:
    """Invalid spans are ignored."""
    found = map(CITED.fullmatch, cited.split(","))
    return [(int(span[1]), int(span[2])) for span in found if span]


def merged(spans: Iterable[Span], length: int) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted((max(0, start), min(end, length)) for start, end in spans):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def has_all(text: str, spans: Iterable[Span]) -> bool:
    return all(end <= len(text) for _, end in spans)


def marked(text: str, spans: Iterable[Span], *, offset: int = 0) -> list[Piece]:
    inside = merged(((start - offset, end - offset) for start, end in spans), len(text))
    return [*_pieces(text, 0, len(text), inside)]


def excerpt(text: str, spans: Iterable[Span], context: int = CONTEXT) -> list[Piece]:
    inside = merged(spans, len(text))
    around = [(start - context, end + context) for start, end in inside] or [(0, 2 * context)]
    pieces: list[Piece] = []
    at = 0
    for start, end in merged(around, len(text)):
        if start > at:
            pieces.append(Piece("", is_gap=True))
        pieces += _pieces(text, start, end, inside)
        at = end
    if at < len(text):
        pieces.append(Piece("", is_gap=True))
    return pieces


def shortened(pieces: Iterable[Piece], most: int) -> list[Piece]:
    kept: list[Piece] = []
    left = most
    for piece in pieces:
        if len(piece.text) > left:
            cut = replace(piece, text=piece.text[:left])
            return [*kept, *([cut] if left else []), Piece("", is_gap=True)]
        kept.append(piece)
        left -= len(piece.text)
    return kept


def _pieces(text: str, start: int, end: int, inside: list[Span]) -> Iterator[Piece]:
    at = start
    for first, last in inside:
        if first < start or last > end:
            continue
        if first > at:
            yield Piece(text[at:first], start=at)
        yield Piece(text[first:last], is_marked=True, start=first)
        at = last
    if at < end:
        yield Piece(text[at:end], start=at)
