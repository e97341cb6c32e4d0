import asyncio
import io

import pytest

from chassis.observability.logs import BatchedLogger


class Written(io.StringIO):
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


def test_lines_of_one_loop_iteration_are_written_together(
    logger: BatchedLogger, written: Written
) -> None:
    async def log() -> None:
        logger.info("first")
        logger.error("second")
        assert written.writes == ["now\n"]
        await asyncio.sleep(0)
        assert written.writes[1:] == ["first\nsecond\n"]
        await asyncio.to_thread(logger.info, "of a thread")
        assert written.writes[2:] == ["of a thread\n"]
        logger.info("last words")

    logger.info("now")  # No loop is running.
    assert written.writes == ["now\n"]
    asyncio.run(log())
    assert written.writes[3:] == ["last words\n"]


def test_does_not_buffer_for_an_ended_loop(logger: BatchedLogger, written: Written) -> None:
    ended = asyncio.new_event_loop()
    ended.call_soon(ended.stop)
    ended.call_soon(logger.info, "in the last turn")
    ended.run_forever()
    ended.close()

    async def log() -> None:
        logger.info("in the next loop")

    asyncio.run(log())

    assert written.writes == ["in the last turn\nin the next loop\n"]
