"""Use cases about imports: a bundle becomes rows, all of them or none."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

import orjson

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection, Row, only
from chassis.problems.problem import Conflict, FieldError
from chassis.uuids import uuid7
from chassis.writes.write import Transaction, Written
from records.encounters.rows import EncounterVersion
from records.encounters.service import event as encounter_event
from records.errors import ImportNotFound
from records.event_types import Change
from records.imports import repository
from records.imports.fhir.elements import Broken, Element
from records.imports.fhir.encounter_mapping import Visit, read_visit
from records.imports.fhir.linking import (
    Identified,
    Known,
    Linked,
    first_identifier,
    identify,
    link_all,
)
from records.imports.fhir.merging import changes, merged
from records.imports.fhir.patient_mapping import Person, read_person
from records.imports.fhir.plan import Plan, Planned, make_plan, refuse
from records.imports.schemas import Outcome
from records.limits import MAX_IDENTIFIERS
from records.patients import repository as patients
from records.patients.service import event as patient_event

T = TypeVar("T")
IMPORT = "import"
AT_ONCE = 500  # Entries; a bundle of more is a worker's.
ROWS_AT_ONCE = 500
BYTES_AT_ONCE = 4 * 1024 * 1024  # So that a statement stays far below its time limit.
LARGE_BYTES = 64 * 1024
LARGE_AT_ONCE = 2
ACCEPTED = 202
FOUND = 2  # The version of what was there before and is left as it is: any but the first.


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of a bundle: the text of its outcomes, and how many entries there are of each."""

    outcomes: bytes
    counts: Counter[Outcome]
    patient_ids: Sequence[UUID]


class Reading:
    """Reads bundles in threads, so that others go on meanwhile; not many large ones at once, since
    each takes up to ten times its size.
    """

    def __init__(self) -> None:
        self._large = asyncio.Semaphore(LARGE_AT_ONCE)

    async def read(self, text: bytes) -> Plan:
        """Return what a bundle asks for. Raises Invalid."""
        if len(text) < LARGE_BYTES:
            return await asyncio.to_thread(make_plan, text)
        async with self._large:
            return await asyncio.to_thread(make_plan, text)


async def import_now(transaction: Transaction, plan: Plan) -> Written[Row]:
    """Import a bundle. Raises Invalid."""
    import_id = uuid7()
    stored = await store(transaction, plan)
    await repository.add_completed(
        transaction.connection, import_id, transaction.caller, len(plan.entries), stored.outcomes
    )
    leave_imported(transaction, import_id, stored)
    return Written(await _row(transaction.connection, import_id), IMPORT, import_id)


async def accept(transaction: Transaction, plan: Plan, text: bytes) -> Written[Row]:
    """Take a bundle for a worker to import."""
    import_id = uuid7()
    await repository.add_accepted(
        transaction.connection, import_id, transaction.caller, len(plan.entries), text
    )
    return Written(
        await _row(transaction.connection, import_id), IMPORT, import_id, status=ACCEPTED
    )


async def at_replay(connection: Connection, import_id: str, _: int) -> Row:
    """Return an import that there was."""
    return await _row(connection, UUID(import_id))


async def find(database: Database, import_id: UUID, *, first: int, limit: int) -> Row:
    """Return an import and a page of its entries. Raises ImportNotFound."""
    async with database.hot() as connection:
        found = await repository.find(connection, import_id, first=first, limit=limit)
    if found is None:
        raise ImportNotFound
    return found


async def store(
    transaction: Transaction, plan: Plan, progress: Callable[[int], None] = lambda _: None
) -> Stored:
    """Store what a bundle asks for, and leave the events of patients and encounters. Raises
    Invalid, Conflict.

    What takes long for a large bundle runs in a thread; others go on meanwhile.
    """
    connection = transaction.connection
    await repository.be_patient(connection)
    if len(plan.entries) > AT_ONCE:
        await repository.plan_anew(connection)
    known = await _known(connection, plan)
    identified = await _identify(connection, plan, known)
    linked = await asyncio.to_thread(link_all, plan, known, identified)
    versions = await _put_resources(connection, linked, progress)
    changed = [resource for resource in linked if resource.id in versions]
    people, visits = await _mapped_before(connection, changed, versions)
    native = await _put_patients(transaction, changed, people, known) | await _put_encounters(
        transaction, changed, visits
    )
    return await asyncio.to_thread(_summed_up, linked, versions | native)


async def _known(connection: Connection, plan: Plan) -> Known:
    """Return what the store knows of the resources that a bundle names. A patient may be there
    without an import.
    """
    keys = await repository.find_keys(
        connection, [(entry.type, entry.key) for entry in plan.entries]
    )
    people = [search for search in map(first_identifier, plan.entries) if search is not None]
    return Known(keys, await repository.find_targets(connection, plan.asked.union(people)))


async def _identify(connection: Connection, plan: Plan, known: Known) -> list[Identified]:
    """Return the entries with their ids, which from now on are these resources' for every other
    import, too.
    """
    identified, new = await asyncio.to_thread(_ids_of, plan, known)
    if not new or await repository.claim_keys(connection, new):
        return identified
    keys = await repository.find_keys(
        connection, [(entry.type, entry.key) for entry in plan.entries]
    )
    return (await asyncio.to_thread(_ids_of, plan, Known(keys, known.found)))[0]


def _ids_of(plan: Plan, known: Known) -> tuple[list[Identified], list[tuple[str, str, UUID]]]:
    """Return the entries with their ids, and the keys that nobody has claimed yet."""
    identified = identify(plan, known, uuid7)
    new = [
        (found.entry.type, found.entry.key, found.id)
        for found in identified
        if not found.is_kept and (found.entry.type, found.entry.key) not in known.keys
    ]
    return identified, new


async def _put_resources(
    connection: Connection, linked: Sequence[Linked], progress: Callable[[int], None]
) -> dict[UUID, int]:
    """Store resources; return the versions of those that are new or changed."""
    versions: dict[UUID, int] = {}
    done = sum(resource.is_kept for resource in linked)
    for part in _parts([resource for resource in linked if not resource.is_kept]):
        versions |= await repository.put_resources(connection, part)
        done += len(part)
        progress(done)
    return versions


def _parts(resources: Sequence[Linked]) -> Iterator[list[Linked]]:
    part: list[Linked] = []
    size = 0
    for resource in resources:
        if part and (len(part) >= ROWS_AT_ONCE or size + len(resource.body) > BYTES_AT_ONCE):
            yield part
            part, size = [], 0
        part.append(resource)
        size += len(resource.body)
    if part:
        yield part


async def _put_patients(
    transaction: Transaction, changed: Sequence[Linked], before: Mapping[UUID, Person], known: Known
) -> dict[UUID, int]:
    """Make patients of those changed resources that are; return the versions they have now.

    Raises Invalid where an identifier is another patient's, Conflict where that patient has only
    just come.
    """
    connection = transaction.connection
    people = [
        (resource, resource.entry.mapped)
        for resource in changed
        if isinstance(resource.entry.mapped, Person)
    ]
    versions: dict[UUID, int] = {}
    for part in _batches(people):
        stored = await repository.find_people(connection, [resource.id for resource, _ in part])
        put = {
            resource.id: merged(stored[resource.id], before.get(resource.id), person)
            if resource.id in stored
            else person
            for resource, person in part
        }
        _refuse_too_many([resource for resource, _ in part], stored, put)
        rows = await repository.put_patients(connection, put, transaction.caller)
        identifiers = {patient_id: person.identifiers for patient_id, person in put.items()}
        await patients.let_go(connection, identifiers)
        _refuse_taken(
            [resource.entry for resource, _ in part],
            await patients.claim(connection, identifiers),
            known,
        )
        for row in rows:
            earlier = stored.get(row["id"])
            if earlier is None:
                transaction.record(patient_event(Change.PATIENT_CREATED, row))
            else:
                transaction.record(
                    patient_event(Change.PATIENT_AMENDED, row, *changes(earlier, put[row["id"]]))
                )
        versions |= dict.fromkeys(stored, FOUND) | {row["id"]: row["version"] for row in rows}
    return versions


def _refuse_too_many(
    resources: Sequence[Linked], stored: Mapping[UUID, Person], put: Mapping[UUID, Person]
) -> None:
    """Refuse identifiers that are too many together with those added here; who has more already may
    keep them.
    """
    refuse(
        [
            FieldError(
                f"{resource.entry.pointer}/resource/identifier", "too-many-items", MAX_IDENTIFIERS
            )
            for resource in resources
            if len(put[resource.id].identifiers) > MAX_IDENTIFIERS
            and (
                resource.id not in stored
                or len(put[resource.id].identifiers) > len(stored[resource.id].identifiers)
            )
        ]
    )


def _refuse_taken(
    people: Sequence[Planned], taken: Sequence[tuple[str, str]], known: Known
) -> None:
    if not taken:
        return
    others = [
        FieldError(identifier.pointer, "identifier-of-another-patient")
        for entry in people
        for identifier in (
            entry.identifiers if (entry.type, entry.key) in known.keys else entry.identifiers[1:]
        )
        if (identifier.system, identifier.value) in taken
    ]
    # By the first one a patient is looked for, but one whose source is known: who that is stays so.
    refuse(others)
    # The patient whose first identifier it is was registered meanwhile, and is found now.
    raise Conflict


async def _put_encounters(
    transaction: Transaction, changed: Sequence[Linked], before: Mapping[UUID, Visit]
) -> dict[UUID, int]:
    """Make encounters of those changed resources that are; return the versions they have now.

    Raises Invalid where a source moves an encounter to another patient: others have been told whose
    it is.
    """
    connection = transaction.connection
    visits = [
        (resource, resource.entry.mapped)
        for resource in changed
        if isinstance(resource.entry.mapped, Visit)
    ]
    versions: dict[UUID, int] = {}
    for part in _batches(visits):
        stored = await repository.find_visits(connection, [resource.id for resource, _ in part])
        moved = [
            FieldError(f"{resource.entry.pointer}/resource/subject", "patient-never-changes")
            for resource, _ in part
            if resource.id in stored and stored[resource.id][0] != resource.patient_id
        ]
        refuse(moved)
        put = {
            resource.id: (
                resource.patient_id,
                merged(stored[resource.id][1], before.get(resource.id), visit)
                if resource.id in stored
                else visit,
            )
            for resource, visit in part
        }
        rows = await repository.put_encounters(connection, put, transaction.caller)
        for row in rows:
            encounter = EncounterVersion(row["id"], row["patient_id"], row["version"])
            if row["id"] not in stored:
                transaction.record(encounter_event(Change.ENCOUNTER_CREATED, encounter))
            else:
                names = changes(stored[row["id"]][1], put[row["id"]][1])
                transaction.record(encounter_event(Change.ENCOUNTER_AMENDED, encounter, *names))
        versions |= dict.fromkeys(stored, FOUND) | {row["id"]: row["version"] for row in rows}
    return versions


def _batches(items: Sequence[T]) -> Iterator[Sequence[T]]:
    for first in range(0, len(items), ROWS_AT_ONCE):
        yield items[first : first + ROWS_AT_ONCE]


async def _mapped_before(
    connection: Connection, changed: Sequence[Linked], versions: Mapping[UUID, int]
) -> tuple[dict[UUID, Person], dict[UUID, Visit]]:
    """Return what the sources of changed patients and encounters had sent before."""
    mapped = {
        resource.id: versions[resource.id]
        for resource in changed
        if resource.entry.mapped is not None
    }
    people: dict[UUID, Person] = {}
    visits: dict[UUID, Visit] = {}
    for resource_id, body in (await repository.bodies_before(connection, mapped)).items():
        with suppress(Broken):  # It came under rules that were others.
            if body["resourceType"] == "Patient":
                people[resource_id] = read_person(Element(body, ""))
            else:
                visits[resource_id] = read_visit(Element(body, ""))
    return people, visits


def _summed_up(linked: Sequence[Linked], versions: Mapping[UUID, int]) -> Stored:
    """Return what became of the entries, in the order of the bundle."""
    entries = [
        {
            "index": resource.entry.index,
            "type": resource.entry.type,
            "id": str(resource.id),
            "outcome": _outcome(versions.get(resource.id)),
        }
        for resource in sorted(linked, key=lambda resource: resource.entry.index)
    ]
    counts = Counter(_outcome(versions.get(resource.id)) for resource in linked)
    patient_ids = {resource.patient_id for resource in linked if resource.id in versions} - {None}
    outcomes = {outcome.value: counts[outcome] for outcome in Outcome} | {"entries": entries}
    return Stored(
        orjson.dumps(outcomes), counts, sorted(found for found in patient_ids if found is not None)
    )


def _outcome(version: int | None) -> Outcome:
    """Return what became of a resource that is in this version now, or was left as it is."""
    if version is None:
        return Outcome.UNCHANGED
    return Outcome.CREATED if version == 1 else Outcome.UPDATED


def leave_imported(transaction: Transaction, import_id: UUID, stored: Stored) -> None:
    """Leave the event of the whole bundle, unless it changed nothing."""
    if stored.counts[Outcome.UNCHANGED] == stored.counts.total():
        return
    counts = {outcome.value: stored.counts[outcome] for outcome in Outcome}
    transaction.record(
        Event(
            Change.BUNDLE_IMPORTED,
            IMPORT,
            import_id,
            1,
            patient_ids=stored.patient_ids,
            data=counts,
        )
    )


async def _row(connection: Connection, import_id: UUID) -> Row:
    return only(await repository.find(connection, import_id, limit=AT_ONCE))
