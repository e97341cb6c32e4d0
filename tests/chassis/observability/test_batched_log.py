import asyncio
import io

import pytest

from chassis.observability.logs import BatchedLogger


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
def logger(written: Written) -> BatchedLogger:
    return BatchedLogger(written)


class TestBatchedLogger:
    @pytest.mark.anyio
    async def test_writes_the_lines_of_one_iteration_together(
        self, logger: BatchedLogger, written: Written
    ) -> None:
        logger.info("first")
        logger.error("second")
        before = list(written.writes)
        await asyncio.sleep(0)
        logger.info("third")
        await asyncio.sleep(0)

        assert (before, written.writes) == ([], ["first\nsecond\n", "third\n"])

    @pytest.mark.anyio
    async def test_writes_a_line_of_another_thread_at_once(
        self, logger: BatchedLogger, written: Written
    ) -> None:
        def log() -> list[str]:
            logger.info("of a thread")
            return list(written.writes)

        assert await asyncio.to_thread(log) == ["of a thread\n"]

    def test_writes_at_once_where_no_loop_runs(
        self, logger: BatchedLogger, written: Written
    ) -> None:
        logger.info("now")

        assert written.writes == ["now\n"]

    def test_writes_before_the_loop_ends(self, logger: BatchedLogger, written: Written) -> None:
        async def log() -> None:
            logger.info("last words")

        asyncio.run(log())

        assert written.writes == ["last words\n"]

    def test_keeps_no_line_for_a_loop_that_has_ended(
        self, logger: BatchedLogger, written: Written
    ) -> None:
        ended = asyncio.new_event_loop()
        ended.call_soon(ended.stop)
        ended.call_soon(logger.info, "in the last turn")
        ended.run_forever()
        ended.close()

        async def log() -> None:
            logger.info("in the next loop")

        asyncio.run(log())

        assert written.writes == ["in the last turn\nin the next loop\n"]
