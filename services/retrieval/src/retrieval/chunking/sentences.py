import re
from collections.abc import Iterator

from sentencex import segment  # type: ignore[import-untyped]

from retrieval.chunking.sections import lines_of
from retrieval.chunking.table_rows import row_of

Span = tuple[int, int]  # Start, and end (exclusive), in code points.
# The sentence splitter takes quadratic time for many quotation marks, and blocks all other threads.
MAX_SEGMENTED = 20_000
_BREAKS = (re.compile(r".*[\r\n]", re.DOTALL), re.compile(r".*\s", re.DOTALL))
_LIST_ITEM = re.compile(r"\s*(?:[-*+•·▪◦‣\u2013]|\d{1,3}[.)])\s")
# The library does not know these abbreviations and numbers of list items.
_UNENDED = re.compile(
    r"^\s*\d{1,3}[.)]\s*$|(?:^|[\s(])(?:approx|avg|bilat|cont|diff|dx|est|hosp|hx|max|med|min|neg|pos|prev|prox|pt|pts|"
    r"resp|rx|sx|temp|tx|vit|wt)\.\s*$",
    re.IGNORECASE,
)


def sentences(text: str, start: int, end: int) -> list[Span]:
    """A blank line ends a sentence; each list item begins a sentence. A row of a table is one sentence."""
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
    start, end = span
    part = text[start:end]
    lead = len(part) - len(part.lstrip())
    if lead == len(part):
        return None
    return start + lead, start + len(part.rstrip())


def _blocks(text: str) -> Iterator[Span]:
    begin = 0
    is_after_row = False
    for start, line in lines_of(text):
        is_row = row_of(line) is not None
        begins = is_row or is_after_row or not line.strip() or _LIST_ITEM.match(line)
        if start > begin and begins:
            yield begin, start
            begin = start
        is_after_row = is_row
    if begin < len(text):
        yield begin, len(text)


def _segmented(block: str) -> Iterator[str]:
    if row_of(block) is not None:
        yield block
        return
    for part in _parts(block):
        found = list(segment("en", part))
        yield from found if "".join(found) == part else [part]


def _parts(block: str) -> Iterator[str]:
    start = 0
    while len(block) - start > MAX_SEGMENTED:
        limit = start + MAX_SEGMENTED
        found = (pattern.match(block, start, limit) for pattern in _BREAKS)
        end = next((match.end() for match in found if match is not None), limit)
        yield block[start:end]
        start = end
    yield block[start:]
