"""The sentences of a text. Pure."""

import re
from collections.abc import Iterator

from sentencex import segment  # type: ignore[import-untyped]  # It carries no annotations.

from retrieval.chunking.sections import lines_of

Span = tuple[int, int]  # From where to before where, in code points.
# The library takes quadratic time for many quotation marks, in which no other thread runs.
MAX_SEGMENTED = 20_000
_BREAKS = (re.compile(r".*[\r\n]", re.DOTALL), re.compile(r".*\s", re.DOTALL))
_LIST_ITEM = re.compile(r"\s*(?:[-*+•·▪◦‣\u2013]|\d{1,3}[.)])\s")
# The library knows `Dr.`, `t.i.d.` and `2.5 mg`, but not these, and takes `1.` for a sentence.
_UNENDED = re.compile(
    r"^\s*\d{1,3}[.)]\s*$|(?:^|[\s(])(?:approx|avg|bilat|cont|diff|dx|est|hosp|hx|max|med|min|neg|pos|prev|prox|pt|pts|"
    r"resp|rx|sx|temp|tx|vit|wt)\.\s*$",
    re.IGNORECASE,
)


def sentences(text: str, start: int, end: int) -> list[Span]:
    """Return the sentences of a part of a text, in order, with nothing between them but white space
    and none of it at their ends. Blank lines end a sentence, and items of lists are sentences.
    """
    spans: list[Span] = []
    for block_start, block_end in _blocks(text[start:end]):
        at = start + block_start
        is_joined = False
        for sentence in _segmented(text[at : start + block_end]):
            span = (spans[-1][0] if is_joined else at, at + len(sentence))
            if is_joined:
                spans.pop()
            spans.append(span)
            at += len(sentence)
            is_joined = _UNENDED.search(sentence) is not None
    return [found for span in spans if (found := trimmed(text, span)) is not None]


def trimmed(text: str, span: Span) -> Span | None:
    """Return a span without the white space at its ends; None where it is nothing else."""
    start, end = span
    part = text[start:end]
    lead = len(part) - len(part.lstrip())
    if lead == len(part):
        return None
    return start + lead, start + len(part.rstrip())


def _blocks(text: str) -> Iterator[Span]:
    """Yield the spans of the items and paragraphs of a text."""
    begin = 0
    for start, line in lines_of(text):
        if start > begin and (not line.strip() or _LIST_ITEM.match(line)):
            yield begin, start
            begin = start
    if begin < len(text):
        yield begin, len(text)


def _segmented(block: str) -> Iterator[str]:
    for part in _parts(block):
        found = list(segment("en", part))
        # It drops some white space, and then its sentences have no offsets.
        yield from found if "".join(found) == part else [part]


def _parts(block: str) -> Iterator[str]:
    """Yield what the library takes at once: until the last line break, else the last white space."""
    start = 0
    while len(block) - start > MAX_SEGMENTED:
        limit = start + MAX_SEGMENTED
        found = (pattern.match(block, start, limit) for pattern in _BREAKS)
        end = next((match.end() for match in found if match is not None), limit)
        yield block[start:end]
        start = end
    yield block[start:]
