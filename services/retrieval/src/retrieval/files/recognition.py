import asyncio
from collections.abc import Sequence
from contextlib import suppress

import structlog

from chassis.invisible_characters import without_invisible

SECONDS_PER_PAGE = 60.0
MAX_PAGES = 50  # Of a file. Further pages stay unread.
MAX_CHARACTERS = 100_000


class Recogniser:
    """Runs the operator's text recognition program, which gets a page's image (PGM) on standard
    input, prints the text in UTF-8, and has an empty environment.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._free = asyncio.Semaphore(1)

    async def text_of(self, image: bytes) -> str | None:
        """Return None if the program fails, is too slow, or finds no text."""
        async with self._free:
            printed = await self._run(image)
        if printed is None:
            return None
        text, _ = without_invisible(printed.decode(errors="replace").replace("\0", ""))
        return text.replace("\f", "\n").strip()[:MAX_CHARACTERS] or None

    async def _run(self, image: bytes) -> bytes | None:
        try:
            process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env={},
            )
        except OSError as failure:
            _log(type(failure).__name__)
            return None
        try:
            printed, _ = await asyncio.wait_for(process.communicate(image), SECONDS_PER_PAGE)
        except TimeoutError:
            _log("TimeoutError")
            return None
        finally:
            if process.returncode is None:
                with suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
        if process.returncode != 0:
            _log("exit")
        return printed if process.returncode == 0 else None


def _log(reason: str) -> None:
    structlog.get_logger().warning("the text of a page could not be recognised", exception=reason)
