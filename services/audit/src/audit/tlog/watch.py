"""How far the log is integrated and signed, as metrics and in the body of /readyz."""

import asyncio
from dataclasses import asdict

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
        self.signed_size: int | None = None
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
        self.signed_size = size
        self._signed.set(size)
        for follower in self._followers:
            follower.set()

    def alarm(self, alarm: Alarm | None) -> None:
        self._present = alarm
        self._alarm.set(alarm is not None)

    def state(self) -> dict[str, object]:
        """Return what /readyz says of the log."""
        alarm = None if self._present is None else asdict(self._present)
        return {"signed_size": self.signed_size, "alarm": alarm}
