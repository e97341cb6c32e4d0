"""Alarms: a file beside the log's keys says what is wrong with the log until an operator ends it.

While it cannot be written, the process keeps the alarm in memory, whatever the log has become by then.
"""

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Literal

import structlog

from audit.leaves.proof_folder import ProofFolder
from chassis.durable_files import write_durably

Kind = Literal[
    "alarm-damaged",
    "checkpoint-forged",  # One that was kept is not by this log's key.
    "checkpoints-disagree",  # The file's and the database's, of one size.
    "event-missing",  # One that had no leaf yet.
    "leaf-changed",
    "leaf-forged",  # It does not have audit's own signature.
    "leaf-missing",
    "other-than-signed",
    "shorter-than-acknowledged",  # By the process that gave the receipts.
    "shorter-than-integrated",
    "shorter-than-signed",
    "state-changed",  # The tree's state is none that a tree can have.
    "tile-missing",
]


@dataclass(frozen=True, slots=True)
class Alarm:
    """`seq` is the first number that it is about, where one is known."""

    kind: Kind
    seq: int | None
    raised_at: str


class LogAlarm(Exception):
    """The log is not what it was, so nothing more is signed."""

    def __init__(self, kind: Kind, seq: int | None = None) -> None:
        super().__init__(kind)
        self.alarm = Alarm(kind, seq, datetime.now(UTC).isoformat(timespec="seconds"))


class AlarmFile:
    def __init__(self, proof: ProofFolder) -> None:
        self._proof = proof
        self._path = proof.file("alarm.json")

    def raise_alarm(self, alarm: Alarm) -> None:
        """Log an alarm, and keep it unless there is one."""
        if self._proof.unkept_alarm is None:
            self._proof.unkept_alarm = alarm
        self.keep()

    def keep(self) -> Alarm | None:
        """Keep the alarm that is due, if there is one; return it if it cannot be kept."""
        due = self._proof.unkept_alarm
        if due is None:
            return None
        log = structlog.get_logger().bind(part=due.kind, seq=due.seq)
        try:
            if self._kept() is None:
                write_durably(self._path, json.dumps(asdict(due)).encode() + b"\n")
                log.error("the log is not what it was; nothing more is signed")
        except OSError:
            # A restart forgets the alarm, so the line has it.
            log.exception("keeping an alarm of the log failed")
            return due
        self._proof.unkept_alarm = None
        return None

    def read(self) -> Alarm | None:
        """Return the alarm, also one that cannot be kept. Raises OSError."""
        return self.keep() or self._kept()

    def _kept(self) -> Alarm | None:
        """A file that cannot be understood is an alarm, too. Raises OSError."""
        try:
            return Alarm(**json.loads(self._path.read_bytes()))
        except FileNotFoundError:
            return None
        except (ValueError, TypeError):
            return LogAlarm("alarm-damaged").alarm

    def end(self) -> None:
        self._proof.unkept_alarm = None
        self._path.unlink(missing_ok=True)
