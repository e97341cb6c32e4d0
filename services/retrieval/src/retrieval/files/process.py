import asyncio
import socket
import sys
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from prometheus_client import CollectorRegistry, Counter
from starlette.requests import ClientDisconnect

from chassis.identity.caller import Caller
from retrieval.files.file_types import FileType, Reading, Unreadable, UnreadReason
from retrieval.files.reading import IN_PROCESS, read_file
from retrieval.files.turns import Turns
from retrieval.files.wire import Request, parted

TIMEOUT_S = 30.0
# Each process that reads a file may take a gigabyte of memory.
AT_ONCE = 2
LOOK_S = 0.5
CHUNK_BYTES = 256 * 1024
_PROGRAM = "retrieval.files"
_MESSAGE = b"f"


async def _stays() -> bool:
    return False


class ReaderProcess:
    """Starts with the first file, and again if it ended. Ends with this process."""

    def __init__(self) -> None:
        self._running: tuple[asyncio.subprocess.Process, socket.socket] | None = None
        self._starting = asyncio.Lock()

    async def connect(self) -> socket.socket:
        """Return a connection to a new process, which reads one file."""
        async with self._starting:
            if self._running is None or self._running[0].returncode is not None:
                await self.close()
                self._running = await _start()
            _, requests = self._running
        here, there = socket.socketpair()
        here.settimeout(0)
        try:
            socket.send_fds(requests, [_MESSAGE], [there.fileno()])
        except OSError:
            here.close()
            raise
        finally:
            there.close()
        return here

    async def close(self) -> None:
        if self._running is None:
            return
        process, requests = self._running
        self._running = None
        requests.close()
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()


async def _start() -> tuple[asyncio.subprocess.Process, socket.socket]:
    here, there = socket.socketpair()
    here.settimeout(0)
    with there:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-I",
            "-m",
            _PROGRAM,
            stdin=there.fileno(),
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
            env={},  # Do not pass on secrets.
        )
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
    """Reads up to AT_ONCE files at the same time, and one of each caller."""

    def __init__(self, registry: CollectorRegistry | None = None) -> None:
        self._turns = Turns(AT_ONCE)
        self._process = ReaderProcess()
        self._metrics = FileMetrics(registry or CollectorRegistry())

    def of(
        self, caller: Caller, has_left: Callable[[], Awaitable[bool]] = _stays
    ) -> "CallersFiles":
        return CallersFiles(self._turns, self._process, self._metrics, caller, has_left)

    async def close(self) -> None:
        await self._process.close()


@dataclass(frozen=True)
class CallersFiles:
    turns: Turns
    process: ReaderProcess
    metrics: FileMetrics
    caller: Caller
    has_left: Callable[[], Awaitable[bool]]

    async def read(self, type_: FileType, content: bytes, charset: str | None) -> Reading:
        """Raises Unreadable, ClientDisconnect."""
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
        answering = asyncio.ensure_future(self._ask(Request(type_.value, content, charset)))
        try:
            while not (await asyncio.wait([answering], timeout=LOOK_S))[0]:
                if await self.has_left():
                    raise ClientDisconnect
            head, text = parted(answering.result())
        finally:
            answering.cancel()
        if "rule" in head:
            raise Unreadable(head["rule"])
        unread = {page: UnreadReason(reason) for page, reason in head["unread"]}
        return Reading(text.decode(), head["hidden_removed"], unread)

    async def _ask(self, request: Request) -> bytes:
        """Raises Unreadable."""
        async with self.turns.turn((self.caller.kind, self.caller.name)):
            with await self.process.connect() as connection:
                try:
                    answer = await asyncio.wait_for(_exchange(connection, request), TIMEOUT_S)
                except (TimeoutError, ConnectionError):
                    answer = b""
        if not answer:  # The process exceeded its memory or time.
            raise Unreadable("file-within-limits")
        return answer


async def _exchange(connection: socket.socket, request: Request) -> bytes:
    loop = asyncio.get_running_loop()
    await loop.sock_sendall(connection, request.message())
    connection.shutdown(socket.SHUT_WR)
    parts: list[bytes] = []
    while part := await loop.sock_recv(connection, CHUNK_BYTES):
        parts.append(part)
    return b"".join(parts)
