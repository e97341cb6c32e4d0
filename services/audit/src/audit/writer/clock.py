import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge

# Clocks of two machines can differ by this much.
TOLERANCE = timedelta(seconds=1)
# A clock that no one can set and that continues during sleep. On macOS this is CLOCK_MONOTONIC.
STEADY = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


class ClockWarning(StrEnum):
    """Why `recorded_at` may differ from the real time."""

    BEHIND = "behind-the-log"
    AHEAD = "jumped-ahead"
    BACK = "jumped-back"


class Recording(NamedTuple):
    at: datetime
    warning: ClockWarning | None
    behind_s: float


class LogClock:
    def __init__(
        self,
        *,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        steady: Callable[[], float] = lambda: time.clock_gettime(STEADY),
    ) -> None:
        self._wall = wall
        self._steady = steady
        self._last = wall(), steady()

    def recording(self, last_recorded_at: datetime) -> Recording:
        """Return the time for the next events, never before `last_recorded_at`."""
        now, steady = self._wall(), self._steady()
        last, last_steady = self._last
        self._last = now, steady
        behind = last_recorded_at - now
        jumped = now - last - timedelta(seconds=steady - last_steady)
        return Recording(
            max(now, last_recorded_at), _warning(behind, jumped), max(behind.total_seconds(), 0.0)
        )


def _warning(behind: timedelta, jumped: timedelta) -> ClockWarning | None:
    if behind > TOLERANCE:
        return ClockWarning.BEHIND
    if abs(jumped) > TOLERANCE:
        return ClockWarning.AHEAD if jumped > timedelta() else ClockWarning.BACK
    return None


class ClockWatch:
    def __init__(self, registry: CollectorRegistry) -> None:
        self._behind = Gauge(
            "chartroom_log_clock_behind_seconds",
            "How far the clock was behind the log's last event at the last append",
            registry=registry,
        )
        self._warnings = Counter(
            "chartroom_log_clock_warnings",
            "Transactions of the log whose receipts have a clock_warning",
            ["warning"],
            registry=registry,
        )
        for each in ClockWarning:  # An alert must notice the first warning.
            self._warnings.labels(each)
        self._last: ClockWarning | None = None

    def observe(self, recording: Recording) -> None:
        self._behind.set(recording.behind_s)
        if recording.warning is not None:
            self._warnings.labels(recording.warning).inc()
            if recording.warning is not self._last:
                structlog.get_logger().warning(
                    "the clock of the log cannot be trusted", part=recording.warning
                )
        self._last = recording.warning
