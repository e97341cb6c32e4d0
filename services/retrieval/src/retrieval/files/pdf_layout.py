"""The order in which a person reads a page: columns one after another, and tables row by row. White
space divides a page into horizontal strips. Consecutive strips with the same vertical gaps form a
band: columns of prose, or a table.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import NamedTuple, TypeVar

from retrieval.files.pdf_characters import Char
from retrieval.files.text_direction import Direction, direction, in_reading_order

# Lengths below are multiples of the font size.
SPACE, WIDE_SPACE = 0.2, 0.6  # Least gap between words; the second applies to ideographs.
TOUCHES = 0.05
REPEATED = 0.15  # Bold text may be the same text twice.
GUTTER, SURE_GUTTER = 0.75, 1.5  # The second applies to bands with two rows.
ASCENT, DESCENT = 0.7, 0.2
SAME_LINE, SAME_ROW = 0.45, 0.25
BLANK_LINE = 1.0
TIGHT = 1.4  # Distance of baselines within a wrapped cell.
LOOSE = 1.3  # Least ratio of the distances of rows and of lines in a cell.
PROSE = 18  # Median number of characters of the lines of a column.
ALIGNED = 0.7  # Share of lines that begin in the same row as a line of another column.
FULL_ROWS = 0.5  # Least share of rows with several cells.
MAX_LEVEL = 8


class Word(NamedTuple):
    text: str
    left: float
    right: float
    baseline: float
    size: float

    @property
    def top(self) -> float:
        return self.baseline + ASCENT * self.size

    @property
    def bottom(self) -> float:
        return self.baseline - DESCENT * self.size


Line = list[Word]


@dataclass(frozen=True, slots=True)
class Strip:
    words: list[Word]
    top: float
    bottom: float
    size: float


@dataclass(slots=True)
class Block:
    lines: list[str]
    top: float
    bottom: float
    size: float


def page_text(characters: Sequence[Char]) -> str:
    return _joined(_blocks(words_of(characters), 0))


def _joined(blocks: Iterable[Block]) -> str:
    parts: list[str] = []
    before: Block | None = None
    for block in blocks:
        if before is not None:
            gap = before.bottom - block.top
            is_apart = not -BLANK_LINE * block.size < gap < BLANK_LINE * block.size
            parts.append("\n\n" if is_apart or _is_table(before) or _is_table(block) else "\n")
        parts.append("\n".join(block.lines))
        before = block
    return "".join(parts)


def _is_table(block: Block) -> bool:
    return len(block.lines) > 1 and block.lines[1].startswith("| ---")


def words_of(characters: Sequence[Char]) -> list[Word]:
    if _is_vertical(characters):
        characters = [_laid(one) for one in characters]
    words: list[Word] = []
    for line in _lines(_unrepeated(characters)):
        words += _split(line)
    return words


def _is_vertical(characters: Sequence[Char]) -> bool:
    """Whether a Japanese or Chinese text is written from top to bottom."""
    pairs = list(pairwise(characters))
    down = sum(
        abs(a.left - b.left) < a.size / 2 and 0.5 < (a.baseline - b.baseline) / a.size < 2
        for a, b in pairs
    )
    wide = sum(map(_is_wide, (one.text for one in characters)))
    return len(pairs) > 8 and 2 * down > len(pairs) and 2 * wide > len(characters)


def _laid(one: Char) -> Char:
    left = -one.baseline - one.size
    return Char(one.text, left, left + one.size, (one.left + one.right) / 2, one.size)


def _is_wide(text: str) -> bool:
    last = text[-1:]
    return "\u2e80" <= last < "\ua000" or "\uf900" <= last < "\ufb00" or "\uff00" < last < "\uffef"


def _unrepeated(characters: Iterable[Char]) -> list[Char]:
    kept: list[Char] = []
    places: dict[tuple[str, int, int], Char] = {}
    for one in characters:
        unit = max(one.size, 1.0) / 3
        x, y = round(one.left / unit), round(one.baseline / unit)
        near = [(one.text, x + right, y + up) for right in (0, -1, 1) for up in (0, -1, 1)]
        others = (places[place] for place in near if place in places)
        if not any(_is_repeated(one, other) for other in others):
            places[one.text, x, y] = one
            kept.append(one)
    return kept


def _is_repeated(one: Char, other: Char) -> bool:
    limit = REPEATED * one.size
    return abs(one.left - other.left) < limit and abs(one.baseline - other.baseline) < limit


Part = TypeVar("Part", Char, Word)


def _lines(parts: Iterable[Part]) -> list[list[Part]]:
    """Group characters into lines by their baseline; a raised or lowered character belongs to its
    line.
    """
    lines: list[list[Part]] = []
    for part in sorted(parts, key=lambda one: -one.baseline):
        limit = SAME_LINE * max(lines[-1][0].size, part.size) if lines else 0.0
        if lines and lines[-1][0].baseline - part.baseline < limit:
            lines[-1].append(part)
        else:
            lines.append([part])
    return [sorted(line, key=lambda one: one.left) for line in lines]


def _split(line: Sequence[Char]) -> Iterator[Word]:
    current: list[Char] = []
    for one in line:
        if current:
            before = current[-1]
            least = WIDE_SPACE if _is_wide(before.text) or _is_wide(one.text) else SPACE
            gap = (one.left - before.right) / min(before.size, one.size)
            if gap > least or (_is_end(before, one) and gap > -TOUCHES):
                yield _word(current)
                current = []
        current.append(one)
    if current:
        yield _word(current)


def _is_end(left: Char, right: Char) -> bool:
    """In a text that reads from right to left, the space precedes the left character."""
    directions = {direction(left.text), direction(right.text)}
    if Direction.LEFT not in directions:
        return left.ends_word
    return Direction.RIGHT in directions or (
        right.ends_word and direction(right.text) is Direction.LEFT
    )


def _word(characters: Sequence[Char]) -> Word:
    largest = max(characters, key=lambda one: one.size)
    return Word(
        "".join(in_reading_order([one.text for one in characters])),
        characters[0].left,
        max(one.right for one in characters),
        largest.baseline,
        largest.size,
    )


def _blocks(words: Sequence[Word], level: int) -> Iterator[Block]:
    strips = _strips(words)
    at = 0
    while at < len(strips):
        band, gutters = _band(strips[at:])
        if gutters and level < MAX_LEVEL and (blocks := _of_band(band, gutters, level)):
            yield from blocks
            at += len(band)
        else:
            yield _plain(strips[at])
            at += 1


def _strips(words: Sequence[Word]) -> list[Strip]:
    groups: list[list[Word]] = []
    bottom = 0.0
    for word in sorted(words, key=lambda one: -one.top):
        if groups and word.top > bottom + TOUCHES * word.size:
            groups[-1].append(word)
            bottom = min(bottom, word.bottom)
        else:
            groups.append([word])
            bottom = word.bottom
    return [
        Strip(
            group,
            max(word.top for word in group),
            min(word.bottom for word in group),
            median(word.size for word in group),
        )
        for group in groups
    ]


Span = tuple[float, float]


def _band(strips: Sequence[Strip]) -> tuple[Sequence[Strip], list[Span]]:
    least = GUTTER * strips[0].size
    covered = _covered(((word.left, word.right) for word in strips[0].words), least)
    if len(covered) == 1:
        return strips[:1], []
    length = 1
    for strip in strips[1:]:
        spans = [*covered, *((word.left, word.right) for word in strip.words)]
        more = _covered(spans, max(least, GUTTER * strip.size))
        if len(more) == 1:
            break
        covered, length = more, length + 1
    band = strips[:length]
    while len(band) > 1 and _is_after(band, covered[0][1]):
        band = band[:-1]
    words = (word for strip in band for word in strip.words)
    covered = _covered(((word.left, word.right) for word in words), least)
    return band, [(a[1], b[0]) for a, b in pairwise(covered)]


def _is_after(band: Sequence[Strip], end: float) -> bool:
    """Whether the last strip is a line of text below the columns, not the first column's last line."""
    above, last = band[-2], band[-1]
    is_left = max(word.right for word in last.words) <= end
    return is_left and above.bottom - last.top > BLANK_LINE * last.size / 2


def _covered(spans: Iterable[Span], least: float) -> list[Span]:
    """Join horizontal spans that overlap, or are less than `least` apart."""
    joined: list[Span] = []
    for left, right in sorted(spans):
        if joined and left - joined[-1][1] < least:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined


def _of_band(band: Sequence[Strip], gutters: Sequence[Span], level: int) -> list[Block]:
    words = [word for strip in band for word in strip.words]
    columns = _columns(words, gutters)
    lines = [_lines(column) for column in columns]
    if len(lines) > 1 and all(map(_is_prose, lines)):
        return [block for column in columns for block in _blocks(column, level + 1)]
    if not _is_aligned(lines):
        return [block for column in columns for block in _blocks(column, level + 1)]
    rows = _rows(words, gutters)
    size = median(word.size for word in words)
    sure = [gap for gap in gutters if gap[1] - gap[0] >= SURE_GUTTER * size]
    full = [row for row in rows if sum(map(bool, row.cells)) > 1]
    if len(full) < FULL_ROWS * len(rows):
        return []
    is_table = len(rows) > 2 or (len(rows) == 2 and len(columns) > 2)
    if len(rows) < 2 or (not is_table and not sure):
        return []
    shown = _markdown(rows) if is_table else ["  ".join(filter(None, row.cells)) for row in rows]
    return [Block(shown, band[0].top, band[-1].bottom, size)]


def _columns(words: Iterable[Word], gutters: Sequence[Span]) -> list[list[Word]]:
    columns: list[list[Word]] = [[] for _ in range(len(gutters) + 1)]
    for word in words:
        columns[sum(word.left >= gap[1] for gap in gutters)].append(word)
    return columns


def _written(line: Iterable[Word]) -> str:
    words = list(line)
    texts = [word.text for word in words]
    if any(direction(text) is Direction.LEFT for text in texts):
        return " ".join(in_reading_order(texts))
    parts: list[str] = []
    before: Word | None = None
    for word in words:
        is_wide = before is not None and _is_wide(before.text) and _is_wide(word.text)
        if before is not None:
            parts.append("" if is_wide and word.left - before.right < before.size else " ")
        parts.append(word.text)
        before = word
    return "".join(parts)


def _is_prose(lines: Sequence[Line]) -> bool:
    return len(lines) > 2 and median(len(_written(line)) for line in lines) >= PROSE


def _is_aligned(columns: Sequence[Sequence[Line]]) -> bool:
    fullest = max(columns, key=len)
    baselines = [line[0].baseline for line in fullest]
    others = [line[0] for column in columns if column is not fullest for line in column]
    hits = sum(
        any(abs(word.baseline - one) < SAME_ROW * word.size for one in baselines) for word in others
    )
    return hits >= ALIGNED * len(others)


@dataclass(slots=True)
class Row:
    cells: list[str]
    baseline: float
    size: float


def _rows(words: Sequence[Word], gutters: Sequence[Span]) -> list[Row]:
    rows: list[Row] = []
    lines = _lines(words)
    steps = [a[0].baseline - b[0].baseline for a, b in pairwise(lines)]
    # Lines of a cell are nearer to each other than rows of the table.
    tight = min(steps, default=0.0) * 1.1
    is_loose = max(steps, default=0.0) > LOOSE * tight
    for line in lines:
        cells = [_written(cell) for cell in _columns(line, gutters)]
        row = Row(cells, line[0].baseline, line[0].size)
        if rows and _continues(row, rows[-1], tight if is_loose else 0.0):
            pairs = zip(rows[-1].cells, cells, strict=True)
            rows[-1] = Row([" ".join(filter(None, pair)) for pair in pairs], row.baseline, row.size)
        else:
            rows.append(row)
    return rows


def _continues(row: Row, before: Row, tight: float) -> bool:
    filled = [place for place, cell in enumerate(row.cells) if cell]
    if not all(before.cells[place] for place in filled):
        return False
    step = before.baseline - row.baseline
    if len(filled) == 1 and filled[0] > 0 and step < TIGHT * row.size:
        return True
    return len(row.cells) > 2 and step < tight and 2 * len(filled) <= len(row.cells)


def _markdown(rows: Sequence[Row]) -> list[str]:
    lines = [
        f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row.cells)} |" for row in rows
    ]
    return [lines[0], f"|{' --- |' * len(rows[0].cells)}", *lines[1:]]


def _plain(strip: Strip) -> Block:
    lines = [_written(line) for line in _lines(strip.words)]
    return Block(lines, strip.top, strip.bottom, strip.size)
