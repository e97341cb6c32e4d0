"""How far this process has committed the log, for any number of followers."""

import asyncio


class Committed:
    """Wakes each follower that waits for a later `seq`. Knows the commits of this process only."""

    def __init__(self) -> None:
        self.seq = -1
        self._next = asyncio.Event()

    def announce(self, seq: int) -> None:
        self.seq = seq
        self._next.set()
        self._next = asyncio.Event()

    async def beyond(self, seq: int) -> None:
        while self.seq <= seq:
            await self._next.wait()
