import re
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from chassis.problems.problem import required
from records.chart import patient_walk
from records.chart.patient_walk import Key, Part, Place, Source, Wanted
from records.event_types import PATIENT, Access
from records.fhir.api import service as resources
from records.fhir.api.everything.requests import TYPES, EverythingRequest, read_request
from records.fhir.api.rows import FoundEncounter, TypedBodyRow
from records.fhir.api.search import repository as entries
from records.fhir.api.search import row_search
from records.fhir.api.search.conditions import NEWEST, Conditions
from records.fhir.api.search.cursors import Cursors
from records.fhir.api.search.includes import bodies
from records.fhir.api.search.requests import invalid_search, is_refused
from records.fhir.api.search.sources import place_of
from records.fhir.api.service import SUMMARY, key_of, shown_row
from records.fhir.errors import ResourceNotFound
from records.fhir.mapping.resources import INTAKE, RenderedResource, patients_of
from records.fhir.r4.resource_types import SHARED
from records.fhir.store.row_entries import with_all_entries
from records.patient_references import resolve_reference, same_patients
from records.patients import repository as patients
from records.patients.service import survivor

PATIENT_TYPE, ENCOUNTER = "Patient", "Encounter"
ENCOUNTERS = 100  # Per read; the filters may remove most.
MAX_INCLUDED = 1000
REGISTERED = frozenset({PATIENT_TYPE, ENCOUNTER})
REFERENCE = re.compile(
    rf'"reference": ?"({"|".join(sorted(SHARED))})/([0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}})"'
)


@dataclass(frozen=True, slots=True)
class EverythingContext(Wanted):
    """`ids`: the surviving patient and the merged ones."""

    ids: Sequence[UUID] = ()
    listed: frozenset[str] = frozenset()
    asked: EverythingRequest = field(default_factory=EverythingRequest)


Found = Part[RenderedResource]
Read = Callable[[EverythingContext, Key, int], Awaitable[Found]]


async def _patients(context: EverythingContext, after: Key, limit: int) -> Found:
    first = after or 0
    items = []
    for position, id_ in enumerate(context.ids[first : first + limit], first + 1):
        with suppress(ResourceNotFound):  # A launch token allows only one ID.
            shown = await resources.present(context.connection, context.caller, PATIENT_TYPE, id_)
            if context.asked.matches(shown.identity.updated_at, None):
                items.append((shown, position))
    end = first + limit
    return _part(items, end if end < len(context.ids) else None)


async def _encounter_rows(
    context: EverythingContext, after: Key
) -> tuple[list[FoundEncounter], Key]:
    found, more = await entries.page(
        context.connection,
        ENCOUNTER,
        Conditions(),
        patients=context.ids,
        order=NEWEST,
        after=None if after is None else place_of(*after),
        limit=ENCOUNTERS,
        max_bytes=PAGE_BYTES,
    )
    rows = [row for row in found if isinstance(row, FoundEncounter)]
    return rows, rows[-1].position if more else None


async def _encounters(context: EverythingContext, after: Key, _: int) -> Found:
    rows, end = await _encounter_rows(context, after)
    shown = [(resources.shown_now(context.caller, ENCOUNTER, row), row) for row in rows]
    items = [
        (one, row.position)
        for one, row in shown
        if context.asked.matches(one.identity.updated_at, row.started_at or row.ended_at)
    ]
    return _part(items, end)


async def _summaries(context: EverythingContext, after: Key, _: int) -> Found:
    rows, end = await _encounter_rows(context, after)
    wanted = [
        row
        for row in rows
        if row.summary is not None and context.asked.matches(row.updated_at, row.updated_at)
    ]
    shown = await row_search.summaries_of(context.connection, context.caller, wanted)
    return _part([(one, row.position) for one, row in shown], end)


async def _resources(context: EverythingContext, after: Key, limit: int) -> Found:
    rows, more = await patient_walk.read_resources(context, TypedBodyRow, after, limit)
    items = [(resources.shown_now(context.caller, row.type, row), str(row.id)) for row in rows]
    return _part(items, str(rows[-1].id) if more else None)


async def _intake(context: EverythingContext, after: Key, limit: int) -> Found:
    rows, more = await patient_walk.read_intake(context, after, limit)
    items = [
        (shown_row(context.caller, INTAKE, row, 1), row.id)
        for row in rows
        if context.asked.matches(row.created_at, row.created_at)
    ]
    return _part(items, rows[-1].id if more else None)


async def _tasks(context: EverythingContext, after: Key, limit: int) -> Found:
    rows, more = await patient_walk.read_tasks(context, after, limit)
    items = [
        (shown_row(context.caller, row_search.TASK, row, row.version), str(row.id))
        for row in rows
        if context.asked.matches(row.updated_at, row.created_at)
    ]
    return _part(items, str(rows[-1].id) if more else None)


def _part(items: Sequence[tuple[RenderedResource, Key]], end: Key) -> Found:
    return Part(items, end, sum(len(shown.body) for shown, _ in items))


def _source(types: frozenset[str], read: Read) -> Source[EverythingContext, RenderedResource]:
    return Source(lambda context: bool(types & context.listed), read)


SOURCES = (
    _source(frozenset({PATIENT_TYPE}), _patients),
    _source(frozenset({ENCOUNTER}), _encounters),
    _source(frozenset({SUMMARY}), _summaries),
    _source(TYPES - REGISTERED - SHARED, _resources),
    _source(frozenset({INTAKE}), _intake),
    _source(frozenset({row_search.TASK}), _tasks),
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
    key = key_of(text)
    about = f"{PATIENT_TYPE}/{key}/$everything"
    place, pairs = await cursors.read(caller, about, pairs)
    asked = read_request(pairs)
    if place is None and is_refused(asked.issues, is_lenient=is_lenient):
        raise invalid_search(asked.issues)
    wanted = TYPES if asked.types is None else asked.types
    types = frozenset(type_ for type_ in wanted if caller.may(_need(type_)))

    async def find() -> tuple[Sequence[UUID], list[RenderedResource], Place | None]:
        async with database.searching(caller, database.timings.long_read_s) as connection:
            context = await _context(connection, caller, key, asked, types)
            first = patient_walk.START if place is None else (place[0], place[1])
            found, end = await patient_walk.walk(context, SOURCES, first, asked.count)
            return context.ids, [shown for shown, _ in found], end

    ids, shown, end = await with_all_entries(database, find)
    included, is_cut = await _included(database, caller, types, shown)
    following = None
    if end is not None:
        following = await cursors.write(caller, about, end, asked.asked)
    known = [key, *(id_ for id_ in ids[:1] if id_ != key)]
    return Everything(asked, wanted - types, known, shown, included, is_cut, following)


@cache
def _need(type_: str) -> Need:
    """Return the scopes needed: `.s` for listed types, `.r` for the patient and included types."""
    is_read = type_ == PATIENT_TYPE or type_ in SHARED
    return Need.of(f"{type_}.{'r' if is_read else 's'}")


async def _context(
    connection: Connection,
    caller: Caller,
    key: UUID,
    asked: EverythingRequest,
    types: frozenset[str],
) -> EverythingContext:
    patient = required(await patients.find(connection, key), ResourceNotFound)
    first = await survivor(connection, patient)
    named = await resolve_reference(connection, str(first.id))
    others = await same_patients(connection, {first.id}) - {first.id}
    return EverythingContext(
        connection,
        caller,
        first,
        named.names,
        types - REGISTERED,
        asked.since,
        asked.start,
        asked.end,
        ids=[first.id, *sorted(others)],
        listed=types,
        asked=asked,
    )


async def _included(
    database: Database, caller: Caller, types: frozenset[str], shown: Sequence[RenderedResource]
) -> tuple[Sequence[RenderedResource], bool]:
    named = (match for one in shown for match in REFERENCE.findall(one.body.decode()))
    wanted = [*dict.fromkeys((type_, id_) for type_, id_ in named if type_ in types)]
    if not wanted:
        return [], False
    found = await bodies(database, caller, wanted[:MAX_INCLUDED])
    return found, len(wanted) > MAX_INCLUDED
