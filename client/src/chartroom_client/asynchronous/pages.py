"""Lists that come in pages."""

from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any, Generic, TypeVar, cast

Page = TypeVar("Page")
Item = TypeVar("Item")


class AsyncPages(Generic[Page, Item]):
    """Iterates over the items of all pages; a page is asked for when its first item is wanted."""

    def __init__(self, read: Callable[[str | None], Any], items: str) -> None:
        """`read` fetches the page at a cursor, whose member `items` has the items."""
        self._read = read
        self._items = items

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in cast("dict[str, Sequence[Item]]", page)[self._items]:
                yield item

    async def pages(self) -> AsyncIterator[Page]:
        """Iterate over the pages themselves, for what they say beside their items."""
        cursor: str | None = None
        while True:
            page = await self._read(cursor)
            yield page
            cursor = page["next"]
            if cursor is None:
                return
