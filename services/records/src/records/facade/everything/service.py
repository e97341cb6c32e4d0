"""Everything about a patient, by sources, one after the other: the patient and those who were merged
into it, encounters, the summaries of encounters, imported resources, intake records, and tasks.
"""

import re
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from records.errors import ResourceNotFound
from records.event_types import PATIENT, Access
from records.facade import service as resources
from records.facade.everything import repository
from records.facade.everything.requests import TYPES, Asked, read_request
from records.facade.rows import IntakeVersionRow
from records.facade.search import registered
from records.facade.search import repository as found_rows
from records.facade.search.requests import CURSOR
from records.facade.search.rows import FoundEncounter
from records.facade.search.service import Cursors, bodies, refuse
from records.facade.service import INTAKE, SUMMARY, Shown, key_of, shown_row
from records.imports.fhir.r4 import SHARED
from records.intake import repository as intake
from records.intake.rows import IntakeRow
from records.patient_references import names_of
from records.patients import repository as patients
from records.patients.service import survivor
from records.tasks import repository as tasks

MAX_READS = 50  # Of one page: where little is as asked for, it ends early.
MAX_INCLUDED = 1000
REGISTERED = frozenset({registered.PATIENT, registered.ENCOUNTER})
# As PostgreSQL writes JSON: a text that looks like it has backslashes.
REFERENCE = re.compile(
    rf'"reference": ?"({"|".join(sorted(SHARED))})/([0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}})"'
)


@dataclass(frozen=True, slots=True)
class Subject:
    """The patient whom everything is about: the ids, the survivor's first, and all names under which
    rows refer to the patient.
    """

    ids: Sequence[UUID]
    names: Sequence[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """What sources read with."""

    connection: Connection
    caller: Caller
    subject: Subject
    asked: Asked
    types: frozenset[str]  # That are asked for, and that the caller may see.


# Any, here and below: JSON, the key of an item or of the last that was looked at.
@dataclass(frozen=True, slots=True)
class Part:
    """Items of a source, each with its key; `end` is where more may follow, None at the end."""

    items: Sequence[tuple[Shown, Any]]
    end: Any = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where resources of some types come from. `read` returns up to so many items after a key, perhaps
    more, and fewer where few are as asked for.
    """

    types: frozenset[str]
    read: Callable[[Reading, Any, int], Awaitable[Part]]


@dataclass(frozen=True, slots=True)
class Place:
    """The end of a page: the number of a source, and the key of its last item."""

    source: int = 0
    key: Any = None


async def _patients(reading: Reading, after: Any, limit: int) -> Part:
    first = after or 0
    items = []
    for place, id_ in enumerate(reading.subject.ids[first : first + limit], first + 1):
        with suppress(ResourceNotFound):  # A token for one patient is for one id.
            shown = await resources.present(
                reading.connection, reading.caller, registered.PATIENT, id_
            )
            if reading.asked.takes(shown.identity.updated_at, None):
                items.append((shown, place))
    end = first + limit
    return Part(items, end if end < len(reading.subject.ids) else None)


async def _encounter_rows(reading: Reading, after: Any) -> tuple[list[FoundEncounter], Any]:
    """Return encounters after a key, and the key of the last one if more may follow."""
    place = None if after is None else (datetime.fromisoformat(after[0]), UUID(after[1]))
    given = {"patients": [*reading.subject.ids]}
    found, more = await registered.rows_after(
        reading.connection, reading.caller, registered.ENCOUNTER, given, place
    )
    rows = [row for row in found if isinstance(row, FoundEncounter)]
    return rows, rows[-1].position if more else None


async def _encounters(reading: Reading, after: Any, _: int) -> Part:
    rows, end = await _encounter_rows(reading, after)
    shown = await registered.shown_of(
        reading.connection, reading.caller, registered.ENCOUNTER, rows
    )
    return Part(
        [
            (one, row.position)
            for one, row in shown
            if isinstance(row, FoundEncounter)
            and reading.asked.takes(one.identity.updated_at, row.started_at or row.ended_at)
        ],
        end,
    )


async def _summaries(reading: Reading, after: Any, _: int) -> Part:
    rows, end = await _encounter_rows(reading, after)
    wanted = [
        row
        for row in rows
        if row.summary is not None and reading.asked.takes(row.updated_at, row.updated_at)
    ]
    numbers = await found_rows.summary_numbers(reading.connection, [row.id for row in wanted])
    return Part(
        [
            (shown_row(reading.caller, SUMMARY, row, numbers[row.id]), row.position)
            for row in wanted
            if row.id in numbers
        ],
        end,
    )


async def _resources(reading: Reading, after: Any, limit: int) -> Part:
    rows, more = await repository.resources_of(
        reading.connection,
        reading.subject.ids[0],
        reading.types - REGISTERED,
        reading.asked,
        after=None if after is None else UUID(after),
        limit=limit,
        max_bytes=PAGE_BYTES,
    )
    items = [
        (resources.shown_now(reading.caller, row.type, str(row.id), None, row), str(row.id))
        for row in rows
    ]
    return Part(items, str(rows[-1].id) if more else None)


async def _intake(reading: Reading, after: Any, limit: int) -> Part:
    rows, more = await intake.newest_first(
        reading.connection,
        reading.subject.names,
        limit=limit,
        before=after,
        max_bytes=PAGE_BYTES,
    )
    items = [
        (shown_row(reading.caller, INTAKE, _version(row), 1), row.id)
        for row in rows
        if reading.asked.takes(row.created_at, row.created_at)
    ]
    return Part(items, rows[-1].id if more else None)


def _version(row: IntakeRow) -> IntakeVersionRow:
    return IntakeVersionRow(
        id=row.id,
        version=1,
        updated_at=row.created_at,
        patient_id=row.patient_id,
        age=row.age,
        symptoms=row.symptoms,
        urgency=row.urgency,
        kind=row.kind,
        details=row.details,
        encounter_id=row.encounter_id,
        amends=row.amends,
        created_at=row.created_at,
    )


async def _tasks(reading: Reading, after: Any, limit: int) -> Part:
    rows, more = await tasks.of_patient(
        reading.connection,
        reading.subject.names,
        is_open=False,
        limit=limit,
        before=None if after is None else UUID(after),
        max_bytes=PAGE_BYTES,
    )
    wanted = [row for row in rows if reading.asked.takes(row.updated_at, row.created_at)]
    items = [
        (shown_row(reading.caller, registered.TASK, row, row.version), str(row.id))
        for row in wanted
    ]
    return Part(items, str(rows[-1].id) if more else None)


SOURCES = (
    Source(frozenset({registered.PATIENT}), _patients),
    Source(frozenset({registered.ENCOUNTER}), _encounters),
    Source(frozenset({SUMMARY}), _summaries),
    Source(TYPES - REGISTERED - SHARED, _resources),
    Source(frozenset({INTAKE}), _intake),
    Source(frozenset({registered.TASK}), _tasks),
)


@dataclass(frozen=True, slots=True)
class Everything:
    """A page. `withheld` are the types that are left out for want of a scope; `is_cut` says that more
    was referred to than is included.
    """

    asked: Asked
    withheld: frozenset[str]
    patient_ids: Sequence[UUID]
    shown: Sequence[Shown]
    included: Sequence[Shown]
    is_cut: bool
    next: str | None

    def event(self) -> Event:
        """Return the event of the read: who was shown, under all names that rows have."""
        shown = {str(one.patient_id) for one in self.shown if one.patient_id is not None}
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
    """Return a page of everything about a patient. Raises ResourceNotFound, InvalidSearch."""
    key = key_of(text)
    about = f"{registered.PATIENT}/{key}/$everything"
    cursor = next((value for name, value in pairs if name == CURSOR), None)
    place = Place()
    if cursor is not None:
        source, last, given = await cursors.read(caller, about, cursor)
        place, pairs = Place(source, last), [(name, value) for name, value in given]
    asked = read_request(pairs)
    if asked.issues and not is_lenient and cursor is None:
        refuse(asked.issues)
    wanted = TYPES if asked.types is None else asked.types
    types = frozenset(type_ for type_ in wanted if caller.may(_need(type_)))
    async with database.connection(caller, database.timings.long_read_s) as connection:
        subject = await _subject(connection, key)
        reading = Reading(connection, caller, subject, asked, types)
        shown, end = await _page(reading, place)
    included, is_cut = await _included(database, caller, types, shown)
    following = None
    if end is not None:
        following = await cursors.write(caller, about, [end.source, end.key, asked.asked])
    known = [key, *(id_ for id_ in subject.ids[:1] if id_ != key)]
    return Everything(asked, wanted - types, known, shown, included, is_cut, following)


@cache
def _need(type_: str) -> Need:
    """Return what a type needs: as in a search, and for what comes with it as for what one includes."""
    is_read = type_ == registered.PATIENT or type_ in SHARED
    return Need.of(f"{type_}.{'r' if is_read else 's'}")


async def _subject(connection: Connection, key: UUID) -> Subject:
    """Raises ResourceNotFound."""
    found = await patients.find(connection, key)
    if found is None:
        raise ResourceNotFound
    first = (await survivor(connection, found)).id
    named = await names_of(connection, str(first))
    others = await found_rows.same_patients(connection, {first}) - {first}
    return Subject([first, *sorted(others)], named.names)


async def _page(reading: Reading, place: Place) -> tuple[list[Shown], Place | None]:
    """Return what follows a place, and where that ends, None at the end of all."""
    found: list[Shown] = []
    source, key, size = place.source, place.key, 0
    for _ in range(MAX_READS):
        while source < len(SOURCES) and not SOURCES[source].types & reading.types:
            source, key = source + 1, None
        if source == len(SOURCES):
            return found, None
        room = reading.asked.count - len(found)
        # One more shows that there is one.
        part = await SOURCES[source].read(reading, key, room + 1)
        taken = part.items[:room]
        found += [shown for shown, _ in taken]
        size += sum(len(shown.body) for shown, _ in taken)
        if len(part.items) > room:
            return found, Place(source, taken[-1][1] if taken else key)
        key = part.end
        if key is None:
            source += 1
        if size >= PAGE_BYTES:
            break
    return found, Place(source, key) if source < len(SOURCES) else None


async def _included(
    database: Database, caller: Caller, types: frozenset[str], shown: Sequence[Shown]
) -> tuple[Sequence[Shown], bool]:
    """Return what belongs to no patient and is referred to, and whether there is more of it."""
    named = (match for one in shown for match in REFERENCE.findall(one.body.decode()))
    wanted = [*dict.fromkeys((type_, id_) for type_, id_ in named if type_ in types)]
    if not wanted:
        return [], False
    found = await bodies(database, caller, wanted[:MAX_INCLUDED], are_shared=True)
    return found, len(wanted) > MAX_INCLUDED
