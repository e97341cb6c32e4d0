"""An alarm (suspected manipulation of the log) is a file next to the log's keys, until an operator
ends it. While the file cannot be written, the process keeps the alarm in memory.
"""

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import structlog

from chassis.durable_files import write_durably

Kind = Literal[
    "alarm-damaged",
    "checkpoint-forged",  # A stored checkpoint is not signed by this log's key.
    "checkpoints-disagree",  # File and database have different checkpoints of one size.
    "leaf-changed",
    "leaf-forged",  # Audit's authentication code is wrong.
    "leaf-missing",
    "other-than-signed",
    "shorter-than-acknowledged",  # Events with receipts of this process are missing.
    "shorter-than-integrated",
    "shorter-than-signed",
    "state-changed",  # The stored state of the tree is impossible.
    "tile-missing",
]


@dataclass(frozen=True, slots=True)
class Alarm:
    kind: Kind
    seq: int | None
    raised_at: str


class LogAlarm(Exception):
    """The log was changed, so signing stops."""

    def __init__(self, kind: Kind, seq: int | None = None) -> None:
        super().__init__(kind)
        self.alarm = Alarm(kind, seq, datetime.now(UTC).isoformat(timespec="seconds"))


class AlarmFile:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._unkept: Alarm | None = None

    def raise_alarm(self, alarm: Alarm) -> None:
        if self._unkept is None:
            self._unkept = alarm
        self.keep()

    def keep(self) -> Alarm | None:
        """Return the alarm if its file cannot be written."""
        due = self._unkept
        if due is None:
            return None
        log = structlog.get_logger().bind(part=due.kind, seq=due.seq)
        try:
            if self._kept() is None:
                write_durably(self._path, json.dumps(asdict(due)).encode() + b"\n")
                log.error("the log differs from what was signed; signing has stopped")
        except OSError:
            log.exception("keeping an alarm of the log failed")
            return due
        self._unkept = None
        return None

    def read(self) -> Alarm | None:
        """Return the current alarm, also one that cannot be stored. Raises OSError."""
        return self.keep() or self._kept()

    def _kept(self) -> Alarm | None:
        """An unreadable file also counts as an alarm. Raises OSError."""
        try:
            return Alarm(**json.loads(self._path.read_bytes()))
        except FileNotFoundError:
            return None
        except (ValueError, TypeError):
            return LogAlarm("alarm-damaged").alarm

    def end(self) -> None:
        self._unkept = None
        self._path.unlink(missing_ok=True)
