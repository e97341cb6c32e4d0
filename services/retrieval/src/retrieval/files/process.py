import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from starlette.requests import ClientDisconnect

from chassis.identity.caller import Caller
from retrieval.files.reading import FileType, Unreadable, decoded
from retrieval.files.turns import Turns

TIMEOUT_S = 30.0
# Each process that reads a file may take a gigabyte of memory.
AT_ONCE = 2
LOOK_S = 0.5
_PROGRAM = "retrieval.files"


async def _stays() -> bool:
    return False


class FileReader:
    """Reads up to AT_ONCE files at the same time, and one of each caller."""

    def __init__(self) -> None:
        self._turns = Turns(AT_ONCE)

    def of(
        self, caller: Caller, has_left: Callable[[], Awaitable[bool]] = _stays
    ) -> "CallersFiles":
        return CallersFiles(self._turns, caller, has_left)


@dataclass(frozen=True)
class CallersFiles:
    turns: Turns
    caller: Caller
    has_left: Callable[[], Awaitable[bool]]

    async def read(self, type_: FileType, content: bytes, charset: str | None) -> str:
        """Raises Unreadable, ClientDisconnect."""
        if type_ in {FileType.TEXT, FileType.MARKDOWN}:
            text = decoded(content, charset)
            if not text.strip():
                raise Unreadable("not-blank")
            return text
        reading = asyncio.ensure_future(self._read_in_turn(type_, content, charset))
        try:
            while not (await asyncio.wait([reading], timeout=LOOK_S))[0]:
                if await self.has_left():
                    raise ClientDisconnect
            return reading.result()
        finally:
            reading.cancel()

    async def _read_in_turn(self, type_: FileType, content: bytes, charset: str | None) -> str:
        async with self.turns.turn((self.caller.kind, self.caller.name)):
            return await _read_apart(type_, content, charset)


async def _read_apart(type_: FileType, content: bytes, charset: str | None) -> str:
    arguments = [type_.value] if charset is None else [type_.value, charset]
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-I",
        "-m",
        _PROGRAM,
        *arguments,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={},  # Do not pass on secrets.
    )
    try:
        answer, _ = await asyncio.wait_for(process.communicate(content), TIMEOUT_S)
    except TimeoutError:
        raise Unreadable("file-within-limits") from None
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    if process.returncode != 0:  # The process exceeded its memory or time.
        raise Unreadable("file-within-limits")
    found = json.loads(answer)
    if "rule" in found:
        raise Unreadable(found["rule"])
    return str(found["text"])
