"""Readers that follow the log, each one encounter: a program of its own, whose CPU seconds are
counted.

`python -m bench.listening HOST PORT` reads lines `token encounter_id`, then a blank one, and says
when all of them listen. From then on it answers each further line with how many events came in.
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

from bench.load import BenchmarkError
from bench.processes import Program

LISTENING = "listening"
# What was logged while it was measured reaches even a slow listener by then.
DELIVERY_SECONDS = 10.0
# HTTP/1.0, so that nothing but the stream comes.
REQUEST = """\
GET /agent-events/stream?encounter_id={encounter} HTTP/1.0\r
Host: {host}\r
Authorization: Bearer {token}\r
Accept: text/event-stream\r
\r
"""


@dataclass
class Heard:
    """The program, and what it has heard."""

    process: "subprocess.Popen[str]"

    @property
    def program(self) -> Program:
        return Program(psutil.Process(self.process.pid))

    def count(self) -> int:
        """Return how many events came in so far."""
        write(self.process.stdin, "\n")
        return int(self._line())

    def wait_for(self, count: int) -> int:
        """Wait until so many events came in; return how many are missing, or were too many."""
        deadline = time.monotonic() + DELIVERY_SECONDS
        while (heard := self.count()) < count and time.monotonic() < deadline:
            time.sleep(0.1)
        return abs(count - heard)

    def begin(self) -> None:
        """Wait until all listen. Raises BenchmarkError."""
        if (said := self._line()) != LISTENING:
            raise BenchmarkError(
                f"The log's stream cannot be listened to: {said or 'the listeners ended'}"
            )

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


def write(file: IO[str] | None, text: str) -> None:
    assert file is not None
    file.write(text)
    file.flush()


@contextmanager
def listening(url: str, tokens: Sequence[str], encounters: Sequence[str]) -> Iterator[Heard]:
    """Let each encounter have a listener. Raises BenchmarkError."""
    place = urlsplit(url)
    command = [sys.executable, "-m", "bench.listening", str(place.hostname), str(place.port)]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[1],
    ) as process:
        try:
            lines = (
                f"{token} {encounter}\n" for token, encounter in zip(cycle(tokens), encounters)
            )
            write(process.stdin, "".join(lines) + "\n")
            heard = Heard(process)
            heard.begin()
            yield heard
        finally:
            process.kill()


@dataclass
class Ears:
    """All listeners' count."""

    events: int = 0

    async def listen(
        self, host: str, port: int, token: str, encounter: str
    ) -> "asyncio.Task[None]":
        """Begin to listen. Raises ConnectionError where the answer is not 200."""
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(
            REQUEST.format(host=f"{host}:{port}", token=token, encounter=encounter).encode()
        )
        status = await reader.readline()
        if b" 200 " not in status:
            raise ConnectionError(status.decode("latin-1").strip())
        while (await reader.readline()).strip():
            pass  # Headers.
        return asyncio.create_task(self.hear(reader, writer))

    async def hear(self, reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        """Count until the stream ends."""
        while line := await reader.readline():
            self.events += line.startswith(b'data: {"id"')


async def main() -> None:
    """Listen and tell."""
    host, port = sys.argv[1], int(sys.argv[2])
    lines = iter(sys.stdin.readline, "")
    ears = Ears()
    listeners = [line.split() for line in iter(lambda: next(lines).strip(), "")]
    try:
        tasks = await asyncio.gather(
            *(ears.listen(host, port, token, encounter) for token, encounter in listeners)
        )
    except OSError as failure:
        print(failure, flush=True)  # noqa: T201 - Its output.
        return
    print(LISTENING, flush=True)  # noqa: T201 - Its output.
    while await asyncio.to_thread(next, lines, None):
        ended = sum(task.done() for task in tasks)
        print(-1 if ended else ears.events, flush=True)  # noqa: T201 - Its output.


if __name__ == "__main__":
    asyncio.run(main())
