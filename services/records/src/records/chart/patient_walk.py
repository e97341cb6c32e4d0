from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from records.chart import repository
from records.intake import repository as intake
from records.intake.rows import IntakeRow
from records.patients.rows import PatientRow
from records.tasks import repository as tasks
from records.tasks.rows import TaskRow

MAX_READS = 50
C = TypeVar("C")
Item = TypeVar("Item")
R = TypeVar("R")
Key = Any  # A JSON value.
Place = tuple[int, Key]
START: Place = (0, None)


@dataclass(frozen=True, slots=True)
class Wanted:
    """`patient` is the surviving patient. `types`: None means all types."""

    connection: Connection
    caller: Caller
    patient: PatientRow
    names: Sequence[str]
    types: Collection[str] | None = None
    since: datetime | None = None
    start: datetime | None = None
    end: datetime | None = None
    are_tasks_open: bool = False


@dataclass(frozen=True, slots=True)
class Part(Generic[Item]):
    """`end` is the key of the last row that was read, or None if no rows follow. `size`: bytes."""

    items: Sequence[tuple[Item, Key]]
    end: Key = None
    size: int = 0


@dataclass(frozen=True, slots=True)
class Source(Generic[C, Item]):
    is_wanted: Callable[[C], bool]
    read: Callable[[C, Key, int], Awaitable[Part[Item]]]


async def walk(
    context: C, sources: Sequence[Source[C, Item]], place: Place, count: int
) -> tuple[list[tuple[Item, Place]], Place | None]:
    """Return at most `count` items with their places, and the place behind which more may follow."""
    found: list[tuple[Item, Place]] = []
    source, key = place
    size = 0
    for _ in range(MAX_READS):
        while source < len(sources) and not sources[source].is_wanted(context):
            source, key = source + 1, None
        if source == len(sources):
            return found, None
        room = count - len(found)
        part = await sources[source].read(context, key, room + 1)
        items = [(item, (source, item_key)) for item, item_key in part.items]
        found += items[:room]
        if len(items) > room:
            return found, items[room - 1][1] if room else (source, key)
        size += part.size
        key = part.end
        if key is None:
            source += 1
        if size >= PAGE_BYTES:
            break
    return found, (source, key) if source < len(sources) else None


async def read_resources(
    wanted: Wanted, row: type[R], after: Key, limit: int
) -> tuple[list[R], bool]:
    return await repository.resources_of(
        wanted.connection,
        row,
        wanted.patient.id,
        wanted.types,
        since=wanted.since,
        start=wanted.start,
        end=wanted.end,
        after=None if after is None else UUID(after),
        limit=limit,
        max_bytes=PAGE_BYTES,
    )


async def read_intake(wanted: Wanted, after: Key, limit: int) -> tuple[list[IntakeRow], bool]:
    return await intake.newest_first(
        wanted.connection, wanted.names, limit=limit, before=after, max_bytes=PAGE_BYTES
    )


async def read_tasks(wanted: Wanted, after: Key, limit: int) -> tuple[list[TaskRow], bool]:
    return await tasks.of_patient(
        wanted.connection,
        wanted.names,
        is_open=wanted.are_tasks_open,
        limit=limit,
        before=None if after is None else UUID(after),
        max_bytes=PAGE_BYTES,
    )
