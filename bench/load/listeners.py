"""Readers that follow the log's stream, one for each encounter, in a process of their own, so that
their CPU time is counted apart.

`python -m bench.load.listeners HOST PORT` reads lines `token encounter_id` up to an empty one and
prints `listening` once all streams are open. It answers each further line with the number of
events received.
"""

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

import psutil

from bench.errors import BenchmarkError
from bench.figures.processes import Program

ROOT = Path(__file__).parents[2]
LISTENING = "listening"
# Within this time a slow reader has the events of a run, too.
DELIVERY_SECONDS = 10.0
# HTTP/1.0: the answer has no chunks.
REQUEST = """\
GET /agent-events/stream?encounter_id={encounter} HTTP/1.0\r
Host: {host}\r
Authorization: Bearer {token}\r
Accept: text/event-stream\r
\r
"""


@dataclass
class Listeners:
    process: "subprocess.Popen[str]"

    @property
    def program(self) -> Program:
        return Program(psutil.Process(self.process.pid))

    def start(self) -> None:
        """Wait until all streams are open. Raises BenchmarkError."""
        if (line := self._read()) != LISTENING:
            raise BenchmarkError(
                f"The log's stream cannot be read: {line or 'the readers have ended'}"
            )

    def count(self) -> int:
        write(self.process.stdin, "\n")
        return int(self._read())

    def wait_for(self, count: int) -> int:
        """Wait for `count` events. Return how many are missing, or came too often."""
        deadline = time.monotonic() + DELIVERY_SECONDS
        while (received := self.count()) < count and time.monotonic() < deadline:
            time.sleep(0.1)
        return abs(count - received)

    def _read(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


def write(file: IO[str] | None, text: str) -> None:
    assert file is not None
    file.write(text)
    file.flush()


@contextmanager
def listening(url: str, tokens: Sequence[str], encounters: Sequence[str]) -> Iterator[Listeners]:
    """Follow the stream of each encounter. Raises BenchmarkError."""
    address = urlsplit(url)
    command = [sys.executable, "-m", "bench.load.listeners"]
    with subprocess.Popen(
        [*command, str(address.hostname), str(address.port)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        try:
            lines = (
                f"{token} {encounter}\n" for token, encounter in zip(cycle(tokens), encounters)
            )
            write(process.stdin, "".join(lines) + "\n")
            listeners = Listeners(process)
            listeners.start()
            yield listeners
        finally:
            process.kill()


@dataclass
class Streams:
    events: int = 0

    async def open(self, host: str, port: int, token: str, encounter: str) -> "asyncio.Task[None]":
        """Open a stream. Raises ConnectionError if the answer is not 200."""
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(
            REQUEST.format(host=f"{host}:{port}", token=token, encounter=encounter).encode()
        )
        status = await reader.readline()
        if b" 200 " not in status:
            raise ConnectionError(status.decode("latin-1").strip())
        while (await reader.readline()).strip():
            pass  # Headers.
        return asyncio.create_task(self.read(reader, writer))

    # The stream ends when its writer is collected, so the task keeps it.
    async def read(self, reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            self.events += line.startswith(b'data: {"id"')


async def main() -> None:
    host, port = sys.argv[1], int(sys.argv[2])
    lines = iter(sys.stdin.readline, "")
    streams = Streams()
    requested = [line.split() for line in iter(lambda: next(lines).strip(), "")]
    try:
        tasks = await asyncio.gather(
            *(streams.open(host, port, token, encounter) for token, encounter in requested)
        )
    except OSError as failure:
        print(failure, flush=True)  # noqa: T201 - Its output.
        return
    print(LISTENING, flush=True)  # noqa: T201 - Its output.
    while await asyncio.to_thread(next, lines, None):
        ended = sum(task.done() for task in tasks)
        print(-1 if ended else streams.events, flush=True)  # noqa: T201 - Its output.


if __name__ == "__main__":
    asyncio.run(main())
