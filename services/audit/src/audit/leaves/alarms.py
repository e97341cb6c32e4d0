"""Alarms: a file beside the log's keys says what is wrong with the log until an operator ends it."""

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
        self._path = proof.file("alarm.json")

    def raise_alarm(self, alarm: Alarm) -> None:
        """Keep an alarm and log it. Raises OSError."""
        write_durably(self._path, json.dumps(asdict(alarm)).encode() + b"\n")
        structlog.get_logger().error(
            "the log is not what it was; nothing more is signed", part=alarm.kind, seq=alarm.seq
        )

    def read(self) -> Alarm | None:
        """A file that cannot be understood is an alarm, too. Raises OSError."""
        try:
            return Alarm(**json.loads(self._path.read_bytes()))
        except FileNotFoundError:
            return None
        except (ValueError, TypeError):
            return LogAlarm("alarm-damaged").alarm

    def end(self) -> None:
        self._path.unlink(missing_ok=True)
