"""The reading order of Hebrew and Arabic lines, from parts that are sorted from left to right."""

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import groupby
from unicodedata import bidirectional


class Direction(Enum):
    """In which a text reads. Punctuation and digits read as their neighbours do."""

    LEFT = "left"
    RIGHT = "right"
    EITHER = "either"


_OF_CLASS = {"R": Direction.LEFT, "AL": Direction.LEFT, "L": Direction.RIGHT}
_FIRST_LEFT = "\u0590"


def direction(text: str) -> Direction:
    """Return the direction of the first letter."""
    if text < _FIRST_LEFT and text.isascii():
        return Direction.RIGHT if any(map(str.isalpha, text)) else Direction.EITHER
    found = (_OF_CLASS.get(bidirectional(one)) for one in text)
    return next((one for one in found if one is not None), Direction.EITHER)


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
