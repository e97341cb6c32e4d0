import json
import re
from pathlib import Path

TAIL_BYTES = 64 * 1024
ESCAPES = re.compile(r"\x1b\[[0-9;]*m")
# Patterns of errors: PostgreSQL's come first, then uv's, then errors of PostgreSQL's tools.
REASONS = (
    re.compile(r"(?:FATAL|PANIC):\s*(.+)"),
    re.compile(r"^cause:\s*(.+)"),
    re.compile(r"^\w+: error:\s*(.+)"),
)


def because_in_log(log: Path, start: int = 0) -> str:
    try:
        with log.open("rb") as file:
            end = file.seek(0, 2)
            file.seek(max(start if start <= end else 0, end - TAIL_BYTES))
            reason = reason_in(file.read().decode("utf-8", errors="replace"))
    except FileNotFoundError:
        return ""
    return f": {reason}" if reason else ""


def reason_in(output: str) -> str:
    lines = [line.strip() for line in ESCAPES.sub("", output).splitlines() if line.strip()]
    plain = [line for line in lines if not line.startswith("{")]
    for pattern in REASONS:
        if found := [match[1] for line in plain if (match := pattern.search(line))]:
            return found[-1].rstrip(".")
    return (plain or [_message(line) for line in lines] or [""])[-1].rstrip(".")


def _message(line: str) -> str:
    try:
        entry = json.loads(line)
    except ValueError:
        return line
    return str(next((entry[key] for key in ("error", "message", "event") if entry.get(key)), line))
