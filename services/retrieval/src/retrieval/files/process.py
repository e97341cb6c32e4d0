"""Reads files in separate processes."""

import asyncio
import json
import sys
from contextlib import suppress

from retrieval.files.reading import FileType, Unreadable, decoded

TIMEOUT_S = 30.0
# Each process takes up to a gigabyte.
AT_ONCE = 2
_PROGRAM = "retrieval.files"


class FileReader:
    """Reads up to AT_ONCE files at the same time."""

    def __init__(self) -> None:
        self._free = asyncio.Semaphore(AT_ONCE)

    async def read(self, type_: FileType, content: bytes, charset: str | None) -> str:
        """Return the text of a file. Raises Unreadable."""
        if type_ in {FileType.TEXT, FileType.MARKDOWN}:
            text = decoded(content, charset)
            if not text.strip():
                raise Unreadable("not-blank")
            return text
        async with self._free:
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
    if process.returncode != 0:  # It exceeded its memory or time.
        raise Unreadable("file-within-limits")
    found = json.loads(answer)
    if "rule" in found:
        raise Unreadable(found["rule"])
    return str(found["text"])
