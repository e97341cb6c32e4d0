"""A passage that begins within a Markdown table lacks the names of the columns."""

import re
from bisect import bisect_left
from typing import NamedTuple

from retrieval.chunking.sections import lines_of
from retrieval.chunking.table_rows import indent_of, row_of

MAX_HEAD = 500
_DELIMITER_ROW = re.compile(r"\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*")
_BAR = re.compile(r"\s*(?<!\\)\|\s*")


class _Table(NamedTuple):
    start: int
    end: int
    head: str


class TableHeads:
    def __init__(self, text: str) -> None:
        self._tables = _tables(text)
        self._starts = [table.start for table in self._tables]

    def at(self, start: int) -> str | None:
        """Return the first row of the table that contains `start`, unless the row itself contains it."""
        place = bisect_left(self._starts, start) - 1
        if place < 0 or start >= self._tables[place].end:
            return None
        return self._tables[place].head


def words_of_head(head: str) -> str:
    return _BAR.sub(" ", head).strip()


def _tables(text: str) -> list[_Table]:
    found: list[_Table] = []
    before: tuple[int, str] | None = None  # The row above.
    is_inside = False
    for start, line in lines_of(text):
        row = row_of(line)
        if row is None:
            before, is_inside = None, False
        elif is_inside:
            found[-1] = found[-1]._replace(end=start + len(line))
        elif before is not None and _DELIMITER_ROW.fullmatch(row):
            found.append(_Table(before[0], start + len(line), before[1][:MAX_HEAD]))
            is_inside = True
        else:
            before = (start + indent_of(line), row)
    return [table for table in found if words_of_head(table.head)]
