import asyncio
from collections import deque
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager


class Turns:
    """Limits parallel work. A caller has at most one place, so many requests of a caller delay only
    that caller.
    """

    def __init__(self, places: int) -> None:
        self._free = places
        self._served: set[Hashable] = set()
        self._waiting: dict[Hashable, deque[asyncio.Future[None]]] = {}

    @asynccontextmanager
    async def turn(self, caller: Hashable) -> AsyncIterator[None]:
        place = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(caller, deque()).append(place)
        self._lend()
        try:
            await place
            yield
        finally:
            if not place.cancelled():
                self._take_back(caller)

    def _take_back(self, caller: Hashable) -> None:
        self._free += 1
        self._served.remove(caller)
        if caller in self._waiting:
            self._waiting[caller] = self._waiting.pop(caller)
        self._lend()

    def _lend(self) -> None:
        for caller, places in list(self._waiting.items()):
            while places and places[0].cancelled():
                places.popleft()
            if places and self._free and caller not in self._served:
                places.popleft().set_result(None)
                self._free -= 1
                self._served.add(caller)
            if not places:
                del self._waiting[caller]
