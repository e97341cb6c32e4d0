"""Pages of the log as callers see them.

A page for a caller who may see some patients only is read from a part of the log: so many numbers
from where the page begins. That bounds its work, however few events the caller sees, so a page may
be short or empty although another follows. How many numbers depends on how many patients the caller
may see and on the names of the filters, and the next page begins after them or after an event that
was shown. So neither shows anything of the events between.

Events of one patient or of one encounter need no part: they are found by their own index.
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

# To judge an event takes PostgreSQL some 5 µs, so to walk over a part without a visible one takes
# 50 ms: ten times what a page costs that a `system/` caller reads.
WALKED = 10_000
# Callers who may see no more patients than this read their events from these patients' indexes: at
# most one piece of an index for each, so the part may be longer. For 100 patients of 10,000 that
# takes a third of the time of walking, for 1,000 it takes three times as long. But the caller may
# have written all events of the part, which are then judged one by one: 0.2 s.
FEW_PATIENTS = 100
PART_OF_FEW = 40_000
# Such a part is read in several steps, each longer than the one before, until the page is full.
GROWTH = 4


@dataclass(frozen=True, slots=True)
class Page:
    """`end` is the last number that the page covers, None where that is not known; `more`: whether
    another page follows.
    """

    rows: Sequence[EventRow]
    end: int | None
    more: bool


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Events after `after_seq` and up to `until_seq`, in the order of the log or the
    newest first; up to `limit`, weighing no more than `max_weight`.
    """

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
    """Return the first and last number of the log that the filters allow."""
    has_own_index = query.patient_id is not None or query.encounter_id is not None
    if has_own_index and query.recorded_from is None and query.recorded_to is None:
        return 0, MAX_SEQ
    # Policies would hide the events between which a time lies.
    async with database.connection(database.service) as connection:
        found = await repository.extent(connection, query)
    return found.first_seq, found.last_seq


async def _visible(
    connection: Connection, caller: Caller, wanted: PageRequest, first: int, last: int
) -> Page:
    query, members = wanted.query, None
    if query.trace_id is not None:
        steps = [PART_OF_FEW]
    elif query.patient_id is not None or query.encounter_id is not None:
        steps = [last - first + 1]
    else:
        members = await repository.members(connection, at_most=FEW_PATIENTS)
        steps = [WALKED] if members is None else list(_growing(len(members)))
    rows: list[EventRow] = []
    for step in steps:
        part = _part(first, last, step, newest_first=wanted.newest_first)
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


def _growing(patients: int) -> Iterator[int]:
    """Yield the lengths of the steps of a part of a caller who sees few patients."""
    step, left = WALKED * FEW_PATIENTS // max(1, patients), PART_OF_FEW
    while left > 0:
        yield min(step, left)
        left -= step
        step *= GROWTH


def _part(first: int, last: int, length: int, *, newest_first: bool) -> range:
    if newest_first:
        return range(max(first, last - length + 1), last + 1)
    return range(first, min(last, first + length - 1) + 1)


def _weight(rows: Sequence[EventRow]) -> int:
    return sum(len(row.payload or b"") for row in rows)
