"""When an event is recorded, and whether the clock that says so can be believed."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge

# Clocks of two machines may differ, and are set right in small steps.
TOLERANCE = timedelta(seconds=1)
# Seconds that go on while a machine sleeps, and that nobody sets: macOS counts them in
# CLOCK_MONOTONIC.
STEADY = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


class ClockWarning(StrEnum):
    """Why `recorded_at` may not be the time at which an event was recorded."""

    # The clock is behind the log's last event, whose time this event has, too.
    BEHIND = "behind-the-log"
    # Since the events before, the clock has moved on by more than the time that passed.
    AHEAD = "jumped-ahead"
    BACK = "jumped-back"  # And here it was set back.


class Recording(NamedTuple):
    """When events are recorded, and what is wrong with the clock."""

    at: datetime
    warning: ClockWarning | None
    behind_s: float


class LogClock:
    """The clock of this process's writer. `wall` is the machine's clock, `steady` counts seconds
    and is never set.
    """

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
        """Return when events are recorded that follow one of this time: never before it."""
        now, steady = self._wall(), self._steady()
        last, last_steady = self._last
        self._last = now, steady
        behind = last_recorded_at - now
        jumped = now - last - timedelta(seconds=steady - last_steady)
        return Recording(
            max(now, last_recorded_at), warning_of(behind, jumped), max(behind.total_seconds(), 0.0)
        )


def warning_of(behind: timedelta, jumped: timedelta) -> ClockWarning | None:
    """Return what is wrong with a clock that is so far behind the log, or has jumped so far."""
    if behind > TOLERANCE:
        return ClockWarning.BEHIND
    if abs(jumped) > TOLERANCE:
        return ClockWarning.AHEAD if jumped > timedelta() else ClockWarning.BACK
    return None


class ClockWatch:
    """Makes visible what is wrong with the clock: as metrics, and as a log line when it begins."""

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
        self._told: ClockWarning | None = None

    def note(self, recording: Recording) -> None:
        """Note what a transaction of the log was recorded by."""
        self._behind.set(recording.behind_s)
        if recording.warning is not None:
            self._warnings.labels(recording.warning).inc()
            if recording.warning is not self._told:
                structlog.get_logger().warning(
                    "the clock of the log cannot be believed", part=recording.warning
                )
        self._told = recording.warning
