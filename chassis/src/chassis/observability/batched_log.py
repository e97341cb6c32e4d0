"""Log lines on their way out: those of one turn of the event loop are written together."""

import asyncio
from typing import TextIO


class GatheredLines:
    """What structlog writes with. Each write would wake the program that keeps the log, and costs
    more than its line; an answer is written at the end of the turn as well (chassis.uvicorn_protocol).
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._lines: list[str] = []
        self._loop: asyncio.AbstractEventLoop | None = (
            None  # Which writes them; one that has ended never does.
        )

    def msg(self, line: str) -> None:
        """Write a line at the end of the loop's turn; now, where no loop runs, which is also so in
        other threads.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._write([line])
            return
        if not self._lines or self._loop is not loop:
            self._loop = loop
            loop.call_soon(self._write_gathered)
        self._lines.append(line)

    debug = info = warning = error = critical = exception = msg

    def _write_gathered(self) -> None:
        lines, self._lines = self._lines, []
        self._write(lines)

    def _write(self, lines: list[str]) -> None:
        self._file.write("".join(f"{line}\n" for line in lines))
        self._file.flush()
