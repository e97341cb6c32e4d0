"""`python -m bench.load.listeners HOST PORT` reads lines with a path and a header, separated by a tab,
up to an empty line. It prints `listening` once all streams are open, and the received events for
each further line.
"""

import asyncio
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

import psutil

from bench.errors import BenchmarkError
from bench.figures.processes import Program
from bench.load.pgbench import percentile

ROOT = Path(__file__).parents[2]
LISTENING = "listening"
DELIVERY_SECONDS = 10.0
REQUEST = """\
GET {path} HTTP/1.0\r
Host: {host}\r
{header}\r
Accept: text/event-stream\r
\r
"""
# Matches the time in an event at which it was sent, by this machine's clock.
SENT = re.compile(rb'"sent_at": ?([0-9.]+)')
# Matches events that audit itself logs when records confirms an encounter; these events are not counted.
SETTLED = re.compile(rb'"event_type": ?"encounter\.settled"')


@dataclass(frozen=True)
class Received:
    """Totals of all streams. `last_at`: the arrival of the last event, in seconds since the epoch."""

    events: int = 0
    repeated: int = 0
    p50_ms: float = 0.0
    p99_ms: float = 0.0
    last_at: float = 0.0


@dataclass
class Listeners:
    process: "subprocess.Popen[str]"

    @property
    def program(self) -> Program:
        return Program(psutil.Process(self.process.pid))

    def start(self) -> None:
        if (line := self._read()) != LISTENING:
            raise BenchmarkError(
                f"The log's stream cannot be read: {line or 'the readers have ended'}"
            )

    def received(self) -> Received:
        write(self.process.stdin, "\n")
        answer = self._read()
        if not answer:
            raise BenchmarkError("A stream of the log has ended.")
        return Received(**json.loads(answer))

    def wait_for(self, count: int) -> Received:
        deadline = time.monotonic() + DELIVERY_SECONDS
        while (received := self.received()).events < count and time.monotonic() < deadline:
            time.sleep(0.1)
        return received

    def _read(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


def write(file: IO[str] | None, text: str) -> None:
    assert file is not None
    file.write(text)
    file.flush()


@contextmanager
def listening(url: str, streams: Iterable[tuple[str, str]]) -> Iterator[Listeners]:
    """Open streams, each given as a path and a header."""
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
            lines = (f"{path}\t{header}\n" for path, header in streams)
            write(process.stdin, "".join(lines) + "\n")
            listeners = Listeners(process)
            listeners.start()
            yield listeners
        finally:
            process.kill()


@dataclass
class Streams:
    events: int = 0
    repeated: int = 0
    delays_ms: list[float] = field(default_factory=list)
    last_at: float = 0.0

    async def open(self, host: str, port: int, path: str, header: str) -> "asyncio.Task[None]":
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(REQUEST.format(host=f"{host}:{port}", path=path, header=header).encode())
        status = await reader.readline()
        if b" 200 " not in status:
            raise ConnectionError(status.decode("latin-1").strip())
        while (await reader.readline()).strip():
            pass
        return asyncio.create_task(self.read(reader, writer))

    async def read(self, reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        last = place = -1
        while line := await reader.readline():
            if line.startswith(b"id: "):
                last, place = place, int(line.removeprefix(b"id: "))
            elif line.startswith(b'data: {"id"') and not SETTLED.search(line):
                self.events += 1
                self.repeated += place <= last
                self.last_at = time.time()
                if sent := SENT.search(line):
                    self.delays_ms.append(1000 * (self.last_at - float(sent[1])))

    @property
    def received(self) -> Received:
        delays = sorted(self.delays_ms)
        return Received(
            self.events,
            self.repeated,
            percentile(delays, 0.50),
            percentile(delays, 0.99),
            self.last_at,
        )


async def main() -> None:
    host, port = sys.argv[1], int(sys.argv[2])
    lines = iter(sys.stdin.readline, "")
    streams = Streams()
    requested = [line.split("\t") for line in iter(lambda: next(lines).strip(), "")]
    try:
        tasks = await asyncio.gather(
            *(streams.open(host, port, path, header) for path, header in requested)
        )
    except OSError as failure:
        print(failure, flush=True)
        return
    print(LISTENING, flush=True)
    while await asyncio.to_thread(next, lines, None):
        if any(task.done() for task in tasks):
            return
        print(json.dumps(asdict(streams.received)), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
