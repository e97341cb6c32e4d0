# Written by `make generated` from `asynchronous/pages.py`; do not edit.
"""Lists that come in pages."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar, cast

Page = TypeVar("Page")
Item = TypeVar("Item")


class Pages(Generic[Page, Item]):
    """Iterates over the items of all pages; a page is asked for when its first item is wanted."""

    def __init__(self, read: Callable[[str | None], Any], items: str) -> None:
        """`read` fetches the page at a cursor, whose member `items` has the items."""
        self._read = read
        self._items = items

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from cast("dict[str, Sequence[Item]]", page)[self._items]

    def pages(self) -> Iterator[Page]:
        """Iterate over the pages themselves, for what they say beside their items."""
        cursor: str | None = None
        while True:
            page = self._read(cursor)
            yield page
            cursor = page["next"]
            if cursor is None:
                return
