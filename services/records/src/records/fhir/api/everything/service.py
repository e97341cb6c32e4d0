import re
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from chassis.problems.problem import required
from records.chart import repository as chart
from records.errors import ResourceNotFound
from records.event_types import PATIENT, Access
from records.fhir.api import service as resources
from records.fhir.api.everything.requests import TYPES, EverythingRequest, read_request
from records.fhir.api.rows import FoundEncounter, TypedBodyRow
from records.fhir.api.search import repository as entries
from records.fhir.api.search import row_repository, row_search
from records.fhir.api.search.conditions import Conditions, Order
from records.fhir.api.search.cursors import Cursors
from records.fhir.api.search.entry_search import shown_of
from records.fhir.api.search.requests import invalid_search, is_refused
from records.fhir.api.search.service import bodies
from records.fhir.api.search.sources import place_of
from records.fhir.api.service import INTAKE, SUMMARY, key_of, shown_row
from records.fhir.mapping.resources import RenderedResource, patients_of
from records.fhir.r4.resource_types import SHARED
from records.fhir.store.row_entries import with_all_entries
from records.intake import repository as intake
from records.patient_references import resolve_reference
from records.patients import repository as patients
from records.patients.service import survivor
from records.tasks import repository as tasks

PATIENT_TYPE, ENCOUNTER = "Patient", "Encounter"
ENCOUNTERS = 100  # Per read; the filters may remove most.
MAX_READS = 50
MAX_INCLUDED = 1000
FIRST = (0, None)
REGISTERED = frozenset({PATIENT_TYPE, ENCOUNTER})
REFERENCE = re.compile(
    rf'"reference": ?"({"|".join(sorted(SHARED))})/([0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}})"'
)


@dataclass(frozen=True, slots=True)
class Subject:
    ids: Sequence[UUID]
    names: Sequence[str]


@dataclass(frozen=True, slots=True)
class EverythingContext:
    connection: Connection
    caller: Caller
    subject: Subject
    asked: EverythingRequest
    types: frozenset[str]


# Any, here and below: a sort key as JSON.
@dataclass(frozen=True, slots=True)
class SourcePage:
    items: Sequence[tuple[RenderedResource, Any]]
    end: Any = None


@dataclass(frozen=True, slots=True)
class EverythingSource:
    types: frozenset[str]
    read: Callable[[EverythingContext, Any, int], Awaitable[SourcePage]]


async def _patients(context: EverythingContext, after: Any, limit: int) -> SourcePage:
    first = after or 0
    items = []
    for position, id_ in enumerate(context.subject.ids[first : first + limit], first + 1):
        with suppress(ResourceNotFound):  # A launch token allows only one ID.
            shown = await resources.present(context.connection, context.caller, PATIENT_TYPE, id_)
            if context.asked.matches(shown.identity.updated_at, None):
                items.append((shown, position))
    end = first + limit
    return SourcePage(items, end if end < len(context.subject.ids) else None)


async def _encounter_rows(
    context: EverythingContext, after: Any
) -> tuple[list[FoundEncounter], Any]:
    found, more = await entries.page(
        context.connection,
        ENCOUNTER,
        Conditions(),
        patients=context.subject.ids,
        order=Order.NEWEST,
        after=None if after is None else place_of(*after),
        limit=ENCOUNTERS,
        max_bytes=PAGE_BYTES,
    )
    rows = [row for row in found if isinstance(row, FoundEncounter)]
    return rows, rows[-1].position if more else None


async def _encounters(context: EverythingContext, after: Any, _: int) -> SourcePage:
    rows, end = await _encounter_rows(context, after)
    shown = [(shown_of(context.caller, ENCOUNTER, row), row) for row in rows]
    return SourcePage(
        [
            (one, row.position)
            for one, row in shown
            if context.asked.matches(one.identity.updated_at, row.started_at or row.ended_at)
        ],
        end,
    )


async def _summaries(context: EverythingContext, after: Any, _: int) -> SourcePage:
    rows, end = await _encounter_rows(context, after)
    wanted = [
        row
        for row in rows
        if row.summary is not None and context.asked.matches(row.updated_at, row.updated_at)
    ]
    shown = await row_search.summaries_of(context.connection, context.caller, wanted)
    return SourcePage([(one, row.position) for one, row in shown], end)


async def _resources(context: EverythingContext, after: Any, limit: int) -> SourcePage:
    rows, more = await chart.resources_of(
        context.connection,
        TypedBodyRow,
        context.subject.ids[0],
        context.types - REGISTERED,
        since=context.asked.since,
        start=context.asked.start,
        end=context.asked.end,
        after=None if after is None else UUID(after),
        limit=limit,
        max_bytes=PAGE_BYTES,
    )
    items = [
        (resources.shown_now(context.caller, row.type, str(row.id), None, row), str(row.id))
        for row in rows
    ]
    return SourcePage(items, str(rows[-1].id) if more else None)


async def _intake(context: EverythingContext, after: Any, limit: int) -> SourcePage:
    rows, more = await intake.newest_first(
        context.connection,
        context.subject.names,
        limit=limit,
        before=after,
        max_bytes=PAGE_BYTES,
    )
    items = [
        (shown_row(context.caller, INTAKE, row, 1), row.id)
        for row in rows
        if context.asked.matches(row.created_at, row.created_at)
    ]
    return SourcePage(items, rows[-1].id if more else None)


async def _tasks(context: EverythingContext, after: Any, limit: int) -> SourcePage:
    rows, more = await tasks.of_patient(
        context.connection,
        context.subject.names,
        is_open=False,
        limit=limit,
        before=None if after is None else UUID(after),
        max_bytes=PAGE_BYTES,
    )
    wanted = [row for row in rows if context.asked.matches(row.updated_at, row.created_at)]
    items = [
        (shown_row(context.caller, row_search.TASK, row, row.version), str(row.id))
        for row in wanted
    ]
    return SourcePage(items, str(rows[-1].id) if more else None)


SOURCES = (
    EverythingSource(frozenset({PATIENT_TYPE}), _patients),
    EverythingSource(frozenset({ENCOUNTER}), _encounters),
    EverythingSource(frozenset({SUMMARY}), _summaries),
    EverythingSource(TYPES - REGISTERED - SHARED, _resources),
    EverythingSource(frozenset({INTAKE}), _intake),
    EverythingSource(frozenset({row_search.TASK}), _tasks),
)


@dataclass(frozen=True, slots=True)
class Everything:
    asked: EverythingRequest
    withheld: frozenset[str]
    patient_ids: Sequence[UUID]
    shown: Sequence[RenderedResource]
    included: Sequence[RenderedResource]
    is_cut: bool
    next: str | None

    def event(self) -> Event:
        shown = {*patients_of(*self.shown, *self.included)}
        return Event(
            Access.PATIENT_EVERYTHING_READ,
            PATIENT,
            self.patient_ids[0],
            patient_ids=sorted(shown | {*map(str, self.patient_ids)}),
            data={"count": len(self.shown) + len(self.included)},
        )


async def read_page(
    database: Database,
    cursors: Cursors,
    caller: Caller,
    text: str,
    pairs: Sequence[tuple[str, str]],
    *,
    is_lenient: bool,
) -> Everything:
    """Raises ResourceNotFound, InvalidSearch."""
    key = key_of(text)
    about = f"{PATIENT_TYPE}/{key}/$everything"
    place, pairs = await cursors.read(caller, about, pairs)
    asked = read_request(pairs)
    if place is None and is_refused(asked.issues, is_lenient=is_lenient):
        raise invalid_search(asked.issues)
    wanted = TYPES if asked.types is None else asked.types
    types = frozenset(type_ for type_ in wanted if caller.may(_need(type_)))

    async def find() -> tuple[Subject, list[RenderedResource], Sequence[Any] | None]:
        async with database.searching(caller, database.timings.long_read_s) as connection:
            subject = await _subject(connection, key)
            context = EverythingContext(connection, caller, subject, asked, types)
            return subject, *await _page(context, place or FIRST)

    subject, shown, end = await with_all_entries(database, find)
    included, is_cut = await _included(database, caller, types, shown)
    following = None
    if end is not None:
        following = await cursors.write(caller, about, end, asked.asked)
    known = [key, *(id_ for id_ in subject.ids[:1] if id_ != key)]
    return Everything(asked, wanted - types, known, shown, included, is_cut, following)


@cache
def _need(type_: str) -> Need:
    """Return the scopes needed: `.s` for listed types, `.r` for the patient and included types."""
    is_read = type_ == PATIENT_TYPE or type_ in SHARED
    return Need.of(f"{type_}.{'r' if is_read else 's'}")


async def _subject(connection: Connection, key: UUID) -> Subject:
    found = required(await patients.find(connection, key), ResourceNotFound)
    first = (await survivor(connection, found)).id
    named = await resolve_reference(connection, str(first))
    others = await row_repository.same_patients(connection, {first}) - {first}
    return Subject([first, *sorted(others)], named.names)


async def _page(
    context: EverythingContext, place: Sequence[Any]
) -> tuple[list[RenderedResource], Sequence[Any] | None]:
    found: list[RenderedResource] = []
    source, key = place
    size = 0
    for _ in range(MAX_READS):
        while source < len(SOURCES) and not SOURCES[source].types & context.types:
            source, key = source + 1, None
        if source == len(SOURCES):
            return found, None
        room = context.asked.count - len(found)
        part = await SOURCES[source].read(context, key, room + 1)
        taken = part.items[:room]
        found += [shown for shown, _ in taken]
        size += sum(len(shown.body) for shown, _ in taken)
        if len(part.items) > room:
            return found, (source, taken[-1][1] if taken else key)
        key = part.end
        if key is None:
            source += 1
        if size >= PAGE_BYTES:
            break
    return found, (source, key) if source < len(SOURCES) else None


async def _included(
    database: Database, caller: Caller, types: frozenset[str], shown: Sequence[RenderedResource]
) -> tuple[Sequence[RenderedResource], bool]:
    named = (match for one in shown for match in REFERENCE.findall(one.body.decode()))
    wanted = [*dict.fromkeys((type_, id_) for type_, id_ in named if type_ in types)]
    if not wanted:
        return [], False
    found = await bodies(database, caller, wanted[:MAX_INCLUDED])
    return found, len(wanted) > MAX_INCLUDED
