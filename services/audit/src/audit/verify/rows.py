from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, Protocol
from uuid import UUID


class Cursor(Protocol):
    async def fetch(self, count: int, /) -> list[Any]: ...  # Any: untyped rows of the driver.


class Reader(Protocol):
    async def fetch(self, query: str, /, *arguments: object) -> list[Any]: ...
    async def fetchval(self, query: str, /, *arguments: object) -> Any: ...
    def cursor(self, query: str, /, *arguments: object) -> Awaitable[Cursor]: ...


class EventRow(NamedTuple):
    seq: int
    id: UUID
    encounter_id: UUID | None
    stream_pos: int | None
    agent_name: str
    event_type: str
    tool: str | None
    outcome: str | None
    patient_ids: list[str]
    occurred_at: datetime | None
    trace_id: str | None
    span_id: str | None
    recorded_by: str
    recorded_by_kind: str
    recorded_at: datetime
    is_access: bool
    unverified: bool
    recorded_with: str | None

    @property
    def own_kind(self) -> str | None:
        is_own = self.recorded_by == "audit" and self.recorded_by_kind == "service"
        return self.event_type if is_own and not self.is_access else None


class LeafRow(NamedTuple):
    """A stored leaf of an event; `salt` is None if the content was destroyed."""

    seq: int
    leaf: bytes
    salt: bytes | None
    mac: bytes


class StoredTile(NamedTuple):
    level: int
    idx: int
    hashes: bytes
    root: bytes


class StoredCheckpoint(NamedTuple):
    origin: str
    size: int
    note: str


class StoredAnswer(NamedTuple):
    """The records service's answer about an encounter; `said_by` is the number of the event with
    the answer in its leaf.
    """

    patient_id: str | None
    said_by: int


class StoredHead(NamedTuple):
    next_pos: int
    leaves: int
    head: bytes | None


@dataclass(frozen=True, slots=True)
class Page:
    """The rows with `seq` from `first` to before `end`. Each patient is paired with whether its row
    is of an access event.
    """

    first: int
    end: int
    events: dict[int, EventRow]
    payloads: dict[int, bytes]
    leaves: dict[int, LeafRow]
    patients: dict[int, set[tuple[str, bool]]]
    tiles: dict[int, StoredTile]
    attributes: dict[int, set[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Outline:
    next_seq: int
    last_recorded_at: datetime
    tree_size: int
    tree_edges: list[bytes]
    upper_tiles: dict[tuple[int, int], StoredTile]
    answers: dict[tuple[UUID, bool], StoredAnswer]
    heads: dict[UUID, StoredHead]
    attributes_from: int = 0  # Earlier events may lack rows of attributes.
