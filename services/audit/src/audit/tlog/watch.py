"""How far the log is integrated and signed, by itself and by witnesses, as metrics and in the body
of /readyz.
"""

import asyncio
from dataclasses import asdict
from enum import StrEnum
from time import monotonic

from prometheus_client import CollectorRegistry, Gauge

from audit.leaves.alarms import Alarm


class TreeWatch:
    def __init__(self, registry: CollectorRegistry) -> None:
        self._integrated = Gauge(
            "chartroom_log_integrated_size", "Leaves in the log's tree", registry=registry
        )
        self._signed = Gauge(
            "chartroom_log_signed_size", "Leaves under the log's last checkpoint", registry=registry
        )
        self._alarm = Gauge(
            "chartroom_log_alarm",
            "Whether the log is not what it was, so that nothing more is signed",
            registry=registry,
        )
        self._went_on_at = monotonic()
        Gauge(
            "chartroom_log_unsigned_seconds",
            "Time since the log was signed further, or was seen to be signed to its end",
            registry=registry,
        ).set_function(lambda: monotonic() - self._went_on_at)
        self.signed_size: int | None = None
        self.signed_before = 0  # By the file beside the database, at the start of this process.
        self._present: Alarm | None = None
        self._followers: list[asyncio.Event] = []

    def follow(self) -> asyncio.Event:
        """Return an event that is set whenever a checkpoint was signed, by any process."""
        follower = asyncio.Event()
        self._followers.append(follower)
        return follower

    def integrated(self, size: int) -> None:
        self._integrated.set(size)

    def signed(self, size: int) -> None:
        if size != self.signed_size:
            self._went_on_at = monotonic()
        self.signed_size = size
        self._signed.set(size)
        for follower in self._followers:
            follower.set()

    def complete(self) -> None:
        """Note that no event waits to be signed."""
        self._went_on_at = monotonic()

    def alarm(self, alarm: Alarm | None) -> None:
        self._present = alarm
        self._alarm.set(alarm is not None)

    def state(self) -> dict[str, object]:
        """Return what /readyz says of the log."""
        alarm = None if self._present is None else asdict(self._present)
        return {"signed_size": self.signed_size, "alarm": alarm}


class Standing(StrEnum):
    NOT_ASKED = "not asked yet"
    SIGNED = "signed"
    AWAY = "away"
    KEY_UNKNOWN = "key unknown"  # It has not written its public key yet.
    REFUSED = "refused"  # It does not take the checkpoint for one that extends the last.


class WitnessWatch:
    def __init__(self, registry: CollectorRegistry, names: list[str]) -> None:
        self._sizes = Gauge(
            "chartroom_log_witnessed_size",
            "Leaves under the last checkpoint that a witness has signed",
            ["witness"],
            registry=registry,
        )
        self._went_back = Gauge(
            "chartroom_log_witness_went_back",
            "Whether a witness knew less of the log than it had signed, since the start",
            ["witness"],
            registry=registry,
        )
        self._state: dict[str, tuple[Standing, int]] = {}
        self._older: set[str] = set()
        for name in names:
            self._state[name] = Standing.NOT_ASKED, 0
            self._sizes.labels(name).set(0)
            self._went_back.labels(name).set(0)

    def signed(self, name: str, size: int) -> None:
        self._state[name] = Standing.SIGNED, size
        self._sizes.labels(name).set(size)

    def has_signed(self, name: str, size: int) -> None:
        """Note what is stored by its key, whichever process asked it."""
        self._state[name] = self._state[name][0], size
        self._sizes.labels(name).set(size)

    def went_back(self, name: str) -> None:
        """Say so until the end of the process, also when the witness signs again."""
        self._older.add(name)
        self._went_back.labels(name).set(1)

    def failed(self, name: str, standing: Standing) -> bool:
        """Return whether that is new."""
        before, size = self._state[name]
        self._state[name] = standing, size
        return before is not standing

    def state(self) -> dict[str, object]:
        """Return what /readyz says of the witnesses."""
        return {
            name: {"state": standing, "size": size, "went_back": name in self._older}
            for name, (standing, size) in self._state.items()
        }
