"""The reading order of Hebrew and Arabic: of lines, from parts that are sorted from left to right, and
of glyphs with several letters.
"""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from itertools import groupby
from unicodedata import bidirectional, normalize


class Direction(Enum):
    """In which a text reads. Punctuation and digits read as their neighbours do."""

    LEFT = "left"
    RIGHT = "right"
    EITHER = "either"


_OF_CLASS = {"R": Direction.LEFT, "AL": Direction.LEFT, "L": Direction.RIGHT}
_FIRST_LEFT = "\u0590"
_MARKS = frozenset({"NSM", "BN"})  # Also joiners.
_ALEFS, _LAM = "\u0622\u0623\u0625\u0627", "\u0644"
# Ligatures with a code of their own, which PDFium leaves in order: words, and shapes of two or three letters.
_WORDS = frozenset(normalize("NFKC", chr(code)) for code in (0xFB4F, *range(0xFDF0, 0xFDFC)))
_SHAPES = frozenset(normalize("NFKC", chr(code)) for code in range(0xFC00, 0xFDC8))


def direction(text: str) -> Direction:
    """Return the direction of the first letter."""
    if text < _FIRST_LEFT and text.isascii():
        return Direction.RIGHT if any(map(str.isalpha, text)) else Direction.EITHER
    found = (_OF_CLASS.get(bidirectional(one)) for one in text)
    return next((one for one in found if one is not None), Direction.EITHER)


def as_declared(text: str, has_codes: Callable[[], bool]) -> str:
    """Return the text of a glyph in the order of its font: PDFium reverses letters that read from right
    to left, and the order of such letters and marks. `has_codes`: the page has ligatures with a code.
    """
    if direction(text) is not Direction.LEFT or text in _WORDS:
        return text
    if text in _SHAPES and has_codes():
        return text
    runs = ["".join(run) for _, run in groupby(text, _is_mark)]
    letters = [run if _is_mark(run[0]) else run[::-1] for run in runs]
    # No text begins with a mark; there, PDFium has kept the order of the runs.
    found = "".join(letters if _is_mark(runs[-1][0]) else letters[::-1])
    is_in_order_of_shapes = len(found) == 2 and found[0] in _ALEFS and found[1] == _LAM
    return found[::-1] if is_in_order_of_shapes else found


def _is_mark(character: str) -> bool:
    return bidirectional(character) in _MARKS


def in_reading_order(parts: Sequence[str]) -> list[str]:
    """`parts` are sorted from left to right."""
    directions = [direction(part) for part in parts]
    left, right = (directions.count(one) for one in (Direction.LEFT, Direction.RIGHT))
    if left == 0:
        return list(parts)
    base = Direction.LEFT if left >= right else Direction.RIGHT
    runs = [list(run) for run in _runs(parts, directions, base)]
    return [part for run in (runs[::-1] if base is Direction.LEFT else runs) for part in run]


def _runs(
    parts: Sequence[str], directions: Sequence[Direction], base: Direction
) -> Iterator[list[str]]:
    """Punctuation and digits belong to a run against the base if the run is on both of their sides, and
    digits if it is on their left.
    """
    resolved: list[Direction] = []
    for at, (part, own) in enumerate(zip(parts, directions, strict=True)):
        found = own
        if own is Direction.EITHER:
            before = resolved[-1] if resolved else base
            after = next((one for one in directions[at:] if one is not Direction.EITHER), base)
            is_digit = part[:1].isdigit() and before is Direction.RIGHT
            found = before if before is after or is_digit else base
        resolved.append(found)
    for found, group in groupby(zip(resolved, parts, strict=True), lambda pair: pair[0]):
        run = [part for _, part in group]
        if found is Direction.LEFT:
            # Digits read from left to right.
            yield [one for some in _numbers_kept(run) for one in some]
        else:
            yield run


def _numbers_kept(run: Sequence[str]) -> Iterator[list[str]]:
    groups = [(is_number, list(some)) for is_number, some in groupby(run, _is_number_part)]
    for is_number, some in reversed(groups):
        yield some if is_number else some[::-1]


def _is_number_part(part: str) -> bool:
    return len(part) == 1 and (part.isdigit() or part in ".,:/%-")
