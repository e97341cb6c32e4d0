from datetime import datetime
from typing import Any, NamedTuple

from chassis.database.statements import row_type


@row_type
class QueueSettingsRow:
    """`kinds` has the members of `KindSettings`."""

    name: str
    is_paused: bool
    max_running: int | None
    lease_s: int | None
    max_attempts: int | None
    kinds: list[dict[str, Any]]
    version: int
    updated_at: datetime
    changed_by: str
    changed_by_kind: str


@row_type
class RoomRow:
    """How many more tasks may run. `kind` is null for the whole queue."""

    queue: str
    kind: str | None
    room: int


class Cap(NamedTuple):
    """`kind` is None for the whole queue."""

    queue: str
    kind: str | None
    most: int
