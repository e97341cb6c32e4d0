import asyncio
import socket
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from prometheus_client import CollectorRegistry, Counter
from starlette.requests import ClientDisconnect

from chassis.identity.caller import Caller
from retrieval.files.file_types import PAGE_BREAK, FileType, Reading, Unreadable, UnreadReason
from retrieval.files.reading import IN_PROCESS, read_file
from retrieval.files.recognition import MAX_PAGES, Recogniser
from retrieval.files.turns import Turns
from retrieval.files.wire import Request, parted

TIMEOUT_S = 30.0
RECOGNITION_S = 300.0  # Of a file. Further pages stay unread.
# Processes at the same time; each may take a gigabyte of memory.
AT_ONCE = 2
LOOK_S = 0.5
NOTICED_S = 0.2  # Until the event loop notices the end of a process.
CHUNK_BYTES = 256 * 1024
_PROGRAM = "retrieval.files"
_MESSAGE = b"f"


async def _stays() -> bool:
    return False


class ReaderProcess:
    """A child process that reads files. It starts with the first file, and again if it has ended.

    Starting does not wait, so a cancelled reading leaves no process half started.
    """

    def __init__(self) -> None:
        self._running: tuple[subprocess.Popen[bytes], socket.socket] | None = None
        self._is_closed = False

    async def answer(self, request: Request) -> bytes:
        """Send a request and return the answer, empty if the child process exceeded its limits."""
        with await self._connect() as connection:
            try:
                return await asyncio.wait_for(_exchange(connection, request), TIMEOUT_S)
            except (TimeoutError, ConnectionError):
                return b""

    async def has_ended(self) -> bool:
        if self._running is None:
            return True
        process, _ = self._running
        with suppress(subprocess.TimeoutExpired):
            await asyncio.to_thread(process.wait, NOTICED_S)
        return process.returncode is not None

    async def _connect(self) -> socket.socket:
        with suppress(OSError):
            return self._connection()
        await self._end()
        return self._connection()

    def _connection(self) -> socket.socket:
        if self._is_closed:
            raise asyncio.CancelledError  # The service ends.
        if self._running is None:
            self._running = _start()
        here, there = socket.socketpair()
        here.settimeout(0)
        with there:
            try:
                socket.send_fds(self._running[1], [_MESSAGE], [there.fileno()])
            except OSError:
                here.close()
                raise
        return here

    async def close(self) -> None:
        self._is_closed = True
        await self._end()

    async def _end(self) -> None:
        if self._running is None:
            return
        process, requests = self._running
        self._running = None
        requests.close()
        process.kill()
        await asyncio.to_thread(process.wait)


def _start() -> tuple[subprocess.Popen[bytes], socket.socket]:
    here, there = socket.socketpair()
    here.settimeout(0)
    try:
        with there:
            process = subprocess.Popen(  # noqa: S603 - Own program.
                [sys.executable, "-I", "-m", _PROGRAM],
                stdin=there.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={},  # Do not pass on secrets.
            )
    except BaseException:
        here.close()
        raise
    return process, here


class FileMetrics:
    def __init__(self, registry: CollectorRegistry) -> None:
        self._unread = Counter(
            "chartroom_files_unread",
            "Files that were rejected, and pages that were not read, by type and reason",
            ["media_type", "reason"],
            registry=registry,
        )

    def count(self, type_: FileType, reasons: Iterable[str]) -> None:
        for reason in reasons:
            self._unread.labels(type_.value, reason).inc()


class FileReader:
    """Reads up to AT_ONCE files at the same time, but only one of each caller."""

    def __init__(
        self, registry: CollectorRegistry | None = None, recogniser: Recogniser | None = None
    ) -> None:
        self._turns = Turns(AT_ONCE)
        self._process = ReaderProcess()
        self._metrics = FileMetrics(registry or CollectorRegistry())
        self._recogniser = recogniser

    def of(
        self, caller: Caller, has_left: Callable[[], Awaitable[bool]] = _stays
    ) -> "CallersFiles":
        return CallersFiles(
            self._turns, self._process, self._metrics, self._recogniser, caller, has_left
        )

    async def close(self) -> None:
        await self._process.close()


@dataclass(frozen=True)
class CallersFiles:
    turns: Turns
    process: ReaderProcess
    metrics: FileMetrics
    recogniser: Recogniser | None
    caller: Caller
    has_left: Callable[[], Awaitable[bool]]

    async def read(self, type_: FileType, content: bytes, charset: str | None) -> Reading:
        try:
            found = (await self._read(type_, content, charset)).require_text()
        except Unreadable as failure:
            self.metrics.count(type_, [failure.rule])
            raise
        self.metrics.count(type_, found.unread.values())
        return found

    async def _read(self, type_: FileType, content: bytes, charset: str | None) -> Reading:
        if type_ in IN_PROCESS:
            return await asyncio.to_thread(read_file, type_, content, charset)
        reading = asyncio.ensure_future(self._read_apart(type_, content, charset))
        try:
            while not (await asyncio.wait([reading], timeout=LOOK_S))[0]:
                if await self.has_left():
                    raise ClientDisconnect
            return reading.result()
        finally:
            reading.cancel()

    async def _read_apart(self, type_: FileType, content: bytes, charset: str | None) -> Reading:
        head, text = await self._ask(Request(type_.value, content, charset))
        unread = {page: UnreadReason(reason) for page, reason in head["unread"]}
        recognised = frozenset(head["recognised"])
        found = Reading(text.decode(), head["hidden_removed"], unread, recognised)
        if self.recogniser is None or not unread or type_ is not FileType.PDF:
            return found
        pages = found.text.split(PAGE_BREAK)
        end = time.monotonic() + RECOGNITION_S
        for page in list(unread)[:MAX_PAGES]:
            request = Request(type_.value, content, page=page)
            if (shown := await self._recognise(self.recogniser, request, end)) is not None:
                # The page can have values of a form.
                pages[page - 1] = "\n".join(filter(None, (pages[page - 1].strip(), shown)))
                recognised |= {page}
        still_unread = {page: unread[page] for page in unread if page not in recognised}
        text_with_pages = PAGE_BREAK.join(pages)
        return Reading(text_with_pages, found.hidden_removed, still_unread, frozenset(recognised))

    async def _recognise(self, recogniser: Recogniser, request: Request, end: float) -> str | None:
        """Return None after `end`, and for a page without an image or recognised text."""
        rest_s = end - time.monotonic()
        if rest_s <= 0:
            return None
        with suppress(Unreadable, TimeoutError):
            async with asyncio.timeout(rest_s):
                _, image = await self._ask(request)
                return await recogniser.text_of(image)
        return None

    # Any: JSON values.
    async def _ask(self, request: Request) -> tuple[dict[str, Any], bytes]:
        async with self.turns.turn((self.caller.kind, self.caller.name)):
            answer = await self.process.answer(request)
            if not answer and await self.process.has_ended():
                answer = await self.process.answer(request)
        if not answer:  # The process exceeded its memory or time.
            raise Unreadable("file-within-limits")
        head, content = parted(answer)
        if "rule" in head:
            raise Unreadable(head["rule"])
        return head, content


async def _exchange(connection: socket.socket, request: Request) -> bytes:
    loop = asyncio.get_running_loop()
    await loop.sock_sendall(connection, request.message())
    connection.shutdown(socket.SHUT_WR)
    parts: list[bytes] = []
    while part := await loop.sock_recv(connection, CHUNK_BYTES):
        parts.append(part)
    return b"".join(parts)
