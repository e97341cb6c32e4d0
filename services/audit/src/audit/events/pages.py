"""For a restricted caller, a page is read from a bounded range of `seq`, so it can be short or
empty although another page follows. The length of the range depends only on the number of visible
patients and the names of the filters, so it does not reveal hidden events. Lists of one patient or
encounter use an index instead of a range.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audit.events import repository
from audit.events.extents import MAX_SEQ
from audit.events.filters import Filter
from audit.events.rows import EventRow
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level

# A range has so many events that PostgreSQL checks the caller's access to all (5 µs each) in time.
WALKED = 10_000
# Up to this many visible patients, events are read from the patients' indexes: for 100 of 10,000 in
# a third of the time of a scan, for 1,000 in three times as long.
FEW_PATIENTS = 100
PART_OF_FEW = 40_000
GROWTH = 4


@dataclass(frozen=True, slots=True)
class Page:
    """`end`: the last `seq` that the page covers, or None if unknown."""

    rows: Sequence[EventRow]
    end: int | None
    more: bool


@dataclass(frozen=True, slots=True)
class PageRequest:
    query: Filter
    after_seq: int | None
    newest_first: bool
    limit: int
    max_weight: int
    until_seq: int | None = None


async def read_page(database: Database, caller: Caller, wanted: PageRequest) -> Page:
    if caller.reach is Level.SYSTEM:
        async with database.searching(caller) as connection:
            rows, more = await repository.page(
                connection,
                wanted.query,
                after_seq=wanted.after_seq,
                until_seq=wanted.until_seq,
                newest_first=wanted.newest_first,
                limit=wanted.limit,
                max_weight=wanted.max_weight,
            )
        return Page(rows, _last_of(rows), more)
    first, last = await _extent(database, wanted.query)
    if wanted.until_seq is not None:
        last = min(last, wanted.until_seq)
    if wanted.after_seq is not None and wanted.newest_first:
        last = min(last, wanted.after_seq - 1)
    elif wanted.after_seq is not None:
        first = max(first, wanted.after_seq + 1)
    async with database.searching(caller) as connection:
        if first > last:
            return Page((), None, more=False)
        return await _visible(connection, caller, wanted, first, last)


async def _extent(database: Database, query: Filter) -> tuple[int, int]:
    if query.is_of_patient and query.recorded_from is None and query.recorded_to is None:
        return 0, MAX_SEQ
    # Count as the service itself, because row-level security would hide some events.
    async with database.connection(database.service) as connection:
        found = await repository.extent(connection, query)
    return found.first_seq, found.last_seq


async def _visible(
    connection: Connection, caller: Caller, wanted: PageRequest, first: int, last: int
) -> Page:
    query, members = wanted.query, None
    if query.trace_id is not None:
        steps = [PART_OF_FEW]
    elif query.is_of_patient:
        steps = [last - first + 1]
    else:
        members = await repository.members(connection, at_most=FEW_PATIENTS)
        steps = [WALKED] if members is None else list(_step_lengths(len(members)))
    rows: list[EventRow] = []
    for step in steps:
        part = _next_range(first, last, step, newest_first=wanted.newest_first)
        found, more = await repository.part(
            connection,
            query,
            part,
            newest_first=wanted.newest_first,
            limit=wanted.limit - len(rows),
            max_weight=wanted.max_weight - _weight(rows),
            members=members,
            writer=caller,
        )
        rows += found
        end = part.start if wanted.newest_first else part.stop - 1
        if more:
            return Page(rows, rows[-1].seq, more=True)
        if wanted.newest_first:
            last = part.start - 1
        else:
            first = part.stop
        if first > last:
            return Page(rows, end if end < MAX_SEQ else _last_of(rows), more=False)
        if len(rows) == wanted.limit or 2 * _weight(rows) > wanted.max_weight:
            break
    return Page(rows, end, more=True)


def _last_of(rows: Sequence[EventRow]) -> int | None:
    return rows[-1].seq if rows else None


def _step_lengths(patients: int) -> Iterator[int]:
    step, left = WALKED * FEW_PATIENTS // max(1, patients), PART_OF_FEW
    while left > 0:
        yield min(step, left)
        left -= step
        step *= GROWTH


def _next_range(first: int, last: int, length: int, *, newest_first: bool) -> range:
    if newest_first:
        return range(max(first, last - length + 1), last + 1)
    return range(first, min(last, first + length - 1) + 1)


def _weight(rows: Sequence[EventRow]) -> int:
    return sum(len(row.payload or b"") for row in rows)
