from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from records.tasks.queue.lanes import queue_of
from records.tasks.queue_settings.rows import Cap, QueueSettingsRow, RoomRow


@dataclass(frozen=True, slots=True)
class Limits:
    # Of the queues with settings. A restored database may have another version of the same number.
    versions: Mapping[str, tuple[int, datetime]] = field(default_factory=dict)
    paused: frozenset[str] = frozenset()
    caps: Sequence[Cap] = ()
    leases: Mapping[str, int] = field(default_factory=dict)  # In seconds, by queue.

    @classmethod
    def of(cls, rows: Iterable[QueueSettingsRow]) -> "Limits":
        rows = list(rows)
        return cls(
            {row.name: (row.version, row.updated_at) for row in rows},
            frozenset(row.name for row in rows if row.is_paused),
            [cap for row in rows for cap in _caps_of(row)],
            {row.name: row.lease_s for row in rows if row.lease_s is not None},
        )

    @property
    def capped(self) -> list[str]:
        return sorted({cap.queue for cap in self.caps})


class KnownLimits:
    """The settings that claims read last. They may have changed since."""

    def __init__(self) -> None:
        self._rows: dict[str, QueueSettingsRow] = {}

    def of(self, queues: Iterable[str]) -> Limits:
        return Limits.of(self._rows[name] for name in dict.fromkeys(queues) if name in self._rows)

    def learn(self, queues: Iterable[str], rows: Iterable[QueueSettingsRow]) -> None:
        for name in queues:
            self._rows.pop(name, None)
        self._rows |= {row.name: row for row in rows}


def _caps_of(row: QueueSettingsRow) -> Iterable[Cap]:
    if row.max_running is not None:
        yield Cap(row.name, None, row.max_running)
    for one in row.kinds:
        if one["max_running"] is not None:
            yield Cap(row.name, one["kind"], one["max_running"])


class Rooms:
    """How many more tasks may run, by queue and kind."""

    def __init__(self, rows: Iterable[RoomRow]) -> None:
        self._left = Counter({(row.queue, row.kind): row.room for row in rows})

    def has_room(self, lane: str, kind: str) -> bool:
        return all(self._left[one] > 0 for one in self._limiting(lane, kind))

    def fill(self, lane: str, kind: str) -> None:
        self._left.subtract(self._limiting(lane, kind))

    def _limiting(self, lane: str, kind: str) -> list[tuple[str, str | None]]:
        queue = queue_of(lane)
        return [one for one in ((queue, None), (queue, kind)) if one in self._left]
