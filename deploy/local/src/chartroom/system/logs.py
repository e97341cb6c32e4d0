"""What a program said last, for a person: services log JSON lines and end a failed start with one
plain sentence.
"""

import json
import re
from pathlib import Path

TAIL_BYTES = 64 * 1024
FATAL = re.compile(r"(?:FATAL|PANIC):\s*(.+)")
ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


def last_plain_line(log: Path, start: int = 0) -> str:
    """The last line after `start` that is no JSON; when there is none, the last JSON line's own
    message.
    """
    try:
        lines = _lines(log, start)
    except FileNotFoundError:
        return ""
    plain = [line for line in lines if not line.startswith("{")]
    # PostgreSQL says why it ends, and then that it ended.
    fatal = [found[1] for line in plain if (found := FATAL.search(line))]
    # uv says what failed, why, and then details and hints.
    causes = [line.partition("cause:")[2].strip() for line in plain if line.startswith("cause:")]
    return (fatal or causes or plain or [_message(line) for line in lines] or [""])[-1]


def _lines(log: Path, start: int) -> list[str]:
    with log.open("rb") as file:
        end = file.seek(0, 2)
        # A log that was rotated meanwhile is shorter than where it stood.
        file.seek(max(start if start <= end else 0, end - TAIL_BYTES))
        text = ESCAPES.sub("", file.read().decode("utf-8", errors="replace"))
    return [line.strip() for line in text.splitlines() if line.strip()]


def _message(line: str) -> str:
    """Of a JSON log line: Traefik's fields first, then the services'."""
    try:
        entry = json.loads(line)
    except ValueError:
        return line
    said = (
        str(entry[key])
        for key in ("error", "message", "event")
        if isinstance(entry, dict) and key in entry
    )
    return next(said, "") or line
