"""Reports the progress of signing, as metrics and in the body of /readyz."""

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
            "Whether signing has stopped because the log changed",
            registry=registry,
        )
        self._went_on_at = monotonic()
        Gauge(
            "chartroom_log_unsigned_seconds",
            "Seconds since a larger log was signed, or since all events were found to be signed",
            registry=registry,
        ).set_function(lambda: monotonic() - self._went_on_at)
        self.signed_size: int | None = None
        self.signed_before = 0  # Size in the checkpoint file when this process started.
        self._present: Alarm | None = None
        self._followers: list[asyncio.Event] = []

    def follow(self) -> asyncio.Event:
        """Return an event that is set whenever any process has signed a checkpoint."""
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
        self._went_on_at = monotonic()

    def alarm(self, alarm: Alarm | None) -> None:
        self._present = alarm
        self._alarm.set(alarm is not None)

    def state(self) -> dict[str, object]:
        alarm = None if self._present is None else asdict(self._present)
        return {"signed_size": self.signed_size, "alarm": alarm}


class Standing(StrEnum):
    NOT_ASKED = "not asked yet"
    SIGNED = "signed"
    AWAY = "away"
    KEY_UNKNOWN = "key unknown"
    REFUSED = "refused"  # To the witness, the checkpoint does not extend the last signed one.


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
            "Whether a witness had forgotten a checkpoint that it had signed, since the start",
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
        self._state[name] = self._state[name][0], size
        self._sizes.labels(name).set(size)

    def went_back(self, name: str) -> None:
        """Report that a witness forgot a checkpoint, until the process ends."""
        self._older.add(name)
        self._went_back.labels(name).set(1)

    def failed(self, name: str, standing: Standing) -> bool:
        before, size = self._state[name]
        self._state[name] = standing, size
        return before is not standing

    def state(self) -> dict[str, object]:
        return {
            name: {"state": standing, "size": size, "went_back": name in self._older}
            for name, (standing, size) in self._state.items()
        }
