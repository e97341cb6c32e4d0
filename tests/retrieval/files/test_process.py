import asyncio
import gc
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from support.eventually import eventually

from chassis.identity.caller import Caller, CallerKind
from retrieval.files.file_types import FileType
from retrieval.files.process import FileReader
from tests.retrieval.pdfs import pdf

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /proc"),
]
EVE = Caller("eve", CallerKind.AGENT)
SLOW = b"<p>a" * 500_000


@pytest.fixture
async def reader() -> AsyncIterator[FileReader]:
    reader = FileReader()
    yield reader
    await reader.close()


def pid_of(reader: FileReader) -> int:
    return reader._process._running[0].pid


def children_of(pid: int) -> str:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text()


def environment_of(pid: int) -> bytes:
    return Path(f"/proc/{pid}/environ").read_bytes()


async def test_one_warm_process_without_secrets_reads_all_files(
    reader: FileReader, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("RETRIEVAL_DATABASE_URL", "secret")
    files = reader.of(EVE)
    letter = pdf("\n".join(["Seen for a cough."] * 40))
    await files.read(FileType.PDF, letter, None)
    pid = pid_of(reader)

    await files.read(FileType.PDF, letter, None)

    assert pid_of(reader) == pid
    assert environment_of(pid) == b""


async def test_a_process_that_ended_is_started_again(reader: FileReader):
    files = reader.of(EVE)
    await files.read(FileType.HTML, b"<p>a", None)
    pid = pid_of(reader)
    os.kill(pid, signal.SIGKILL)

    assert (await files.read(FileType.HTML, b"<p>b", None)).text == "b"
    assert pid_of(reader) != pid


async def test_an_abandoned_reading_ends(reader: FileReader):
    files = reader.of(EVE)
    await files.read(FileType.HTML, b"<p>a", None)
    reading = asyncio.ensure_future(files.read(FileType.HTML, SLOW, None))
    await eventually(lambda: children_of(pid_of(reader)) != "")

    reading.cancel()

    await eventually(lambda: children_of(pid_of(reader)) == "")
    assert (await files.read(FileType.HTML, b"<p>c", None)).text == "c"


@pytest.mark.parametrize("steps", range(1, 6))
async def test_a_reading_that_is_cancelled_while_it_starts_leaves_nothing_open(
    reader: FileReader, steps: int
):
    """An open socket or process would be a warning, which fails the test."""
    reading = asyncio.ensure_future(reader.of(EVE).read(FileType.HTML, b"<p>a", None))
    for _ in range(steps):
        await asyncio.sleep(0)

    reading.cancel()
    await reader.close()

    with pytest.raises(asyncio.CancelledError):
        await reading
    await asyncio.sleep(0)
    gc.collect()
