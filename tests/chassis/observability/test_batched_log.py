import asyncio
import io

import pytest

from chassis.observability.batched_log import GatheredLines


class Written(io.StringIO):
    """Keeps each write."""

    def __init__(self) -> None:
        super().__init__()
        self.writes: list[str] = []

    def write(self, text: str) -> int:
        self.writes.append(text)
        return len(text)


@pytest.fixture
def written() -> Written:
    return Written()


@pytest.fixture
def lines(written: Written) -> GatheredLines:
    return GatheredLines(written)


class TestGatheredLines:
    @pytest.mark.anyio
    async def test_of_one_turn_are_written_together(
        self, lines: GatheredLines, written: Written
    ) -> None:
        lines.info("first")
        lines.error("second")
        before = list(written.writes)
        await asyncio.sleep(0)
        lines.info("third")
        await asyncio.sleep(0)

        assert (before, written.writes) == ([], ["first\nsecond\n", "third\n"])

    @pytest.mark.anyio
    async def test_of_another_thread_are_written_at_once(
        self, lines: GatheredLines, written: Written
    ) -> None:
        def log() -> list[str]:
            lines.info("of a thread")
            return list(written.writes)

        assert await asyncio.to_thread(log) == ["of a thread\n"]

    def test_are_written_at_once_where_no_loop_runs(
        self, lines: GatheredLines, written: Written
    ) -> None:
        lines.info("now")

        assert written.writes == ["now\n"]

    def test_are_written_before_the_loop_ends(self, lines: GatheredLines, written: Written) -> None:
        async def log() -> None:
            lines.info("last words")

        asyncio.run(log())

        assert written.writes == ["last words\n"]

    def test_are_not_kept_for_a_loop_that_has_ended(
        self, lines: GatheredLines, written: Written
    ) -> None:
        ended = asyncio.new_event_loop()
        ended.call_soon(ended.stop)
        ended.call_soon(lines.info, "in the last turn")
        ended.run_forever()
        ended.close()

        async def log() -> None:
            lines.info("in the next loop")

        asyncio.run(log())

        assert written.writes == ["in the last turn\nin the next loop\n"]
