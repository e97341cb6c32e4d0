import asyncio
import os
import signal
from asyncio.subprocess import Process, SubprocessStreamProtocol
from collections.abc import Sequence
from contextlib import suppress

import structlog

from chassis.invisible_characters import without_invisible

SECONDS_PER_PAGE = 60.0
MAX_PAGES = 50  # Of a file. Further pages stay unread.
MAX_CHARACTERS = 100_000
MAX_BYTES = 1024 * 1024  # Of a page. The text of a longer output is not used.
READ_BYTES = 64 * 1024
STANDARD_OUTPUT = 1


class _TooLong(Exception):
    """The program printed more than MAX_BYTES."""


class Recogniser:
    """Runs the operator's text recognition program, which gets a page's image (PGM) on standard
    input, prints the text in UTF-8, and has an empty environment.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._free = asyncio.Semaphore(1)

    async def text_of(self, image: bytes) -> str | None:
        """Return None if the program fails, is too slow, prints too much, or finds no text."""
        async with self._free:
            printed = await self._run(image)
        if printed is None:
            return None
        text, _ = without_invisible(printed.decode(errors="replace").replace("\0", ""))
        return text.replace("\f", "\n").strip()[:MAX_CHARACTERS] or None

    async def _run(self, image: bytes) -> bytes | None:
        loop = asyncio.get_running_loop()
        try:
            transport, protocol = await loop.subprocess_exec(
                lambda: SubprocessStreamProtocol(READ_BYTES, loop),
                *self._command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env={},
                start_new_session=True,
            )
        except OSError as failure:
            _log(type(failure).__name__)
            return None
        process = Process(transport, protocol, loop)
        try:
            async with asyncio.timeout(SECONDS_PER_PAGE):
                printed = await _exchange(process, image)
                code = await process.wait()
        except TimeoutError:
            _log("TimeoutError")
            return None
        except _TooLong:
            _log("output")
            return None
        finally:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)  # Also programs that the program started.
            _close_output(transport)
            await process.wait()
        if code != 0:
            _log("exit")
        return printed if code == 0 else None


def _close_output(transport: asyncio.SubprocessTransport) -> None:
    """A stream with unread output is paused, and would never notice the end of the program."""
    if (output := transport.get_pipe_transport(STANDARD_OUTPUT)) is not None:
        output.close()


async def _exchange(process: Process, image: bytes) -> bytes:
    if process.stdin is None or process.stdout is None:
        raise RuntimeError
    sending = asyncio.ensure_future(_send(process.stdin, image))
    printed = b""
    try:
        while part := await process.stdout.read(READ_BYTES):
            printed += part
            if len(printed) > MAX_BYTES:
                raise _TooLong
    finally:
        sending.cancel()
        # Some versions of Python wait for all pipes, which other programs may hold open.
        if not process.stdin.is_closing():
            process.stdin.transport.abort()
    return printed


async def _send(stream: asyncio.StreamWriter, image: bytes) -> None:
    with suppress(ConnectionError):  # The program may end without having read the image.
        stream.transport.set_write_buffer_limits(0)  # Until all is sent.
        stream.write(image)
        await stream.drain()
        stream.close()


def _log(reason: str) -> None:
    structlog.get_logger().warning("the text of a page could not be recognised", exception=reason)
