import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest
from starlette.requests import ClientDisconnect

from chassis.identity.caller import Caller, CallerKind
from retrieval.files import process
from retrieval.files.file_types import FileType
from retrieval.files.turns import Turns

ADA, BEN, EVE = (Caller(name, CallerKind.AGENT) for name in ("ada", "ben", "eve"))


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


class TestTurns:
    @pytest.fixture(autouse=True)
    def begin(self) -> None:
        self.turns = Turns(2)
        self.served: list[str] = []
        self.ends: list[asyncio.Event] = []

    async def work(self, caller: str) -> None:
        async with self.turns.turn(caller):
            self.served.append(caller)
            self.ends.append(end := asyncio.Event())
            await end.wait()

    async def begin_all(self, callers: str) -> list[asyncio.Task[None]]:
        begun = [asyncio.create_task(self.work(caller)) for caller in callers]
        await settle()
        return begun

    async def end_next(self) -> None:
        self.ends.pop(0).set()
        await settle()

    async def test_one_caller_has_one_place_however_much_it_asks_for(self):
        await self.begin_all("eeee")
        assert self.served == ["e"]

        await self.begin_all("a")

        assert self.served == ["e", "a"]

    async def test_go_to_each_waiting_caller_before_one_gets_another(self):
        begun = await self.begin_all("eeeffffabf")
        while self.ends:
            await self.end_next()

        assert "".join(self.served) == "efabefeff" + "f"
        assert all(each.done() for each in begun)

    async def test_of_cancelled_work_go_to_the_next(self):
        begun = await self.begin_all("abcdd")
        begun[2].cancel()  # This caller waits.
        begun[0].cancel()  # The first caller is being served.
        await settle()

        assert self.served == ["a", "b", "d"]
        begun[3].cancel()
        await settle()
        assert self.served == ["a", "b", "d", "d"]

    async def test_lent_to_work_that_is_cancelled_at_the_same_moment_are_not_lost(self):
        begun = await self.begin_all("abc")
        self.ends.pop(0).set()
        begun[1].cancel()
        begun[2].cancel()
        await settle()

        await self.begin_all("xy")

        assert self.served[-2:] == ["x", "y"]


class TestReading:
    @pytest.fixture(autouse=True)
    async def hang(self, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
        self.reader = process.FileReader()
        self.began, self.ended = asyncio.Event(), asyncio.Event()

        async def ask(*_: object) -> bytes:
            self.began.set()
            try:
                await asyncio.Event().wait()
            finally:
                self.ended.set()
            raise AssertionError

        monkeypatch.setattr(process, "LOOK_S", 0.001)
        monkeypatch.setattr(process, "_exchange", ask)
        yield
        await self.reader.close()

    async def test_ends_once_the_client_has_left_and_frees_its_place(self):
        async def has_left() -> bool:
            return self.began.is_set()

        for _ in range(process.AT_ONCE + 1):
            self.began.clear()
            self.ended.clear()
            with pytest.raises(ClientDisconnect):
                await self.reader.of(EVE, has_left).read(FileType.HTML, b"x", None)
            await self.ended.wait()

    async def test_of_one_caller_leaves_a_place_to_others(self):
        async with AsyncExitStack() as stack:
            files = [self.reader.of(caller) for caller in (EVE, EVE, EVE, ADA)]
            readings = [asyncio.ensure_future(one.read(FileType.PDF, b"", None)) for one in files]
            for reading in readings:
                stack.callback(reading.cancel)
            await settle()

            assert self.reader._turns._served == {(one.kind, one.name) for one in (EVE, ADA)}
