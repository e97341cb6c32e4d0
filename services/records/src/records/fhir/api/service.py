import re
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.problems.problem import required
from records.encounters.rows import NamedEncounterRow
from records.event_types import Access
from records.fhir.api import repository
from records.fhir.api.rows import BodyRow
from records.fhir.errors import ResourceNotFound
from records.fhir.mapping.encounters import document_reference_json, encounter_json
from records.fhir.mapping.patients import patient_json
from records.fhir.mapping.resources import (
    INTAKE,
    Identity,
    RenderedResource,
    patients_of,
    resource_json,
    uuid_of,
)
from records.fhir.mapping.tasks import questionnaire_response_json, task_json
from records.fhir.mapping.versions import (
    ResourceVersion,
    StoredVersion,
    present_number,
    resource_versions,
)
from records.fhir.r4.raw_members import members_of
from records.fhir.store.joins import survivor
from records.fhir.store.rows_with_bodies import RowWithBody
from records.intake.rows import IntakeRow, IntakeVersionRow
from records.patients.rows import PatientRow
from records.patients.service import within_reach
from records.scopes import READ_PATIENT
from records.tasks.rows import TaskRow

AT_ONCE = 10
MAX_NUMBER = 2**63 - 1
NUMBER = re.compile(r"[1-9][0-9]{0,18}")
SUMMARY = "DocumentReference"
Content = PatientRow | NamedEncounterRow | TaskRow | IntakeVersionRow


@dataclass(frozen=True, slots=True)
class Rows:
    versions: Callable[[Connection, UUID], Awaitable[Sequence[StoredVersion]]]
    at: Callable[[Connection, UUID, Collection[int]], Awaitable[Sequence[Content]]]
    find: Callable[[Connection, UUID], Awaitable[RowWithBody | None]] | None = None


async def _patients_at(
    connection: Connection, key: UUID, versions: Collection[int]
) -> Sequence[PatientRow]:
    return await within_reach(
        connection,
        await repository.PATIENT_AT_VERSIONS.all(connection, id=key, versions=[*versions]),
    )


ROWS: Mapping[str, Rows] = {
    "Patient": Rows(repository.patient_versions, _patients_at, repository.find_patient),
    "Encounter": Rows(
        repository.encounter_versions, repository.encounters_at, repository.find_encounter
    ),
    "Task": Rows(repository.task_versions, repository.tasks_at),
    SUMMARY: Rows(repository.summary_versions, repository.encounters_at),
}


def key_of(text: str) -> UUID:
    return required(uuid_of(text), ResourceNotFound)


def intake_id(type_: str, text: str) -> int | None:
    if type_ != INTAKE or not NUMBER.fullmatch(text) or int(text) > MAX_NUMBER:
        return None
    return int(text)


async def _intake(database: Database, caller: Caller, number: int) -> RenderedResource:
    async with database.connection(caller) as connection:
        row = required(
            await repository.INTAKE.first(connection, record_id=number), ResourceNotFound
        )
    return shown_row(caller, INTAKE, row, row.version)


async def read(database: Database, caller: Caller, type_: str, text: str) -> RenderedResource:
    if (number := intake_id(type_, text)) is not None:
        return await _intake(database, caller, number)
    key = key_of(text)
    async with database.connection(caller) as connection:
        return await present(connection, caller, type_, await survivor(connection, type_, key))


async def present(
    connection: Connection, caller: Caller, type_: str, key: UUID
) -> RenderedResource:
    rows = ROWS.get(type_)
    if rows is None:
        body = required(
            await repository.FIND.first(connection, id=key, type=type_), ResourceNotFound
        )
        return shown_now(caller, type_, body)
    if rows.find is not None:
        row = await rows.find(connection, key)
        if row is None:
            raise ResourceNotFound
        return shown_now(caller, type_, row)
    versions = await _versions(connection, type_, key)
    for shown in await _contents(connection, caller, type_, key, versions[-1:]):
        return shown
    raise ResourceNotFound


async def present_several(
    connection: Connection, caller: Caller, types: Mapping[UUID, str]
) -> dict[UUID, RenderedResource]:
    """`types`: the type of each resource. Raises ResourceNotFound."""
    ids = [key for key, type_ in types.items() if type_ not in ROWS]
    bodies = (
        {row.id: row for row in await repository.BODIES.all(connection, ids=[*ids])} if ids else {}
    )
    return {
        key: await present(connection, caller, type_, key)
        if type_ in ROWS
        else shown_now(caller, type_, required(bodies.get(key), ResourceNotFound))
        for key, type_ in types.items()
    }


def shown_now(caller: Caller, type_: str, found: RowWithBody | BodyRow) -> RenderedResource:
    if isinstance(found, BodyRow):
        identity = Identity(type_, str(found.id), found.version, found.updated_at)
        return _shown(caller, identity, None, found)
    body = _body_of(found)
    if body is None:
        return shown_row(caller, type_, found, found.version)
    number = present_number(
        found.version,
        body.version,
        together=found.versions_with_body or 0,
        are_of_one_import=found.created_at == body.created_at,
    )
    identity = Identity(type_, str(found.id), number, max(found.updated_at, body.updated_at))
    return _shown(caller, identity, found, body)


def _body_of(row: RowWithBody) -> BodyRow | None:
    if (
        row.body is None
        or row.body_version is None
        or row.body_created_at is None
        or row.body_updated_at is None
    ):
        return None
    return BodyRow(
        id=row.id,
        version=row.body_version,
        updated_at=row.body_updated_at,
        patient_id=None,
        encounter_id=None,
        created_at=row.body_created_at,
        body=row.body,
        patients_named=None,
    )


def shown_row(
    caller: Caller, type_: str, row: Content | IntakeRow, number: int
) -> RenderedResource:
    return _shown(caller, Identity(type_, str(row.id), number, row.updated_at), row, None)


async def read_version(
    database: Database, caller: Caller, type_: str, text: str, version: str
) -> RenderedResource:
    if (number := intake_id(type_, text)) is not None:
        if version != "1":
            raise ResourceNotFound
        return await _intake(database, caller, number)
    key = key_of(text)
    async with database.connection(caller) as connection:
        return await at_version(connection, caller, type_, key, version)


async def at_version(
    connection: Connection, caller: Caller, type_: str, key: UUID, version: str
) -> RenderedResource:
    versions = await _versions(connection, type_, key)
    wanted = [one for one in versions if str(one.number) == version]
    for shown in await _contents(connection, caller, type_, key, wanted):
        return shown
    raise ResourceNotFound


async def history(
    database: Database, caller: Caller, type_: str, text: str, *, limit: int, before: int | None
) -> tuple[list[RenderedResource], int, bool]:
    """Return fewer than `limit` versions if they are large, the total, and whether more follow."""
    if (number := intake_id(type_, text)) is not None:
        only = await _intake(database, caller, number)
        return [only] if before is None else [], 1, False
    key, found = key_of(text), list[RenderedResource]()
    async with database.connection(caller) as connection:
        versions = await _versions(connection, type_, key)
        if not versions:
            raise ResourceNotFound
        older = [one for one in reversed(versions) if before is None or one.number < before]
        size = 0
        while len(found) < min(limit, len(older)) and size < PAGE_BYTES:
            part = older[len(found) : min(len(found) + AT_ONCE, limit)]
            shown = await _contents(connection, caller, type_, key, part)
            if len(shown) < len(part):
                raise ResourceNotFound
            found += shown
            size += sum(len(one.body) for one in shown)
    return found, len(versions), len(older) > len(found)


async def _versions(connection: Connection, type_: str, key: UUID) -> Sequence[ResourceVersion]:
    rows = ROWS.get(type_)
    stored = await rows.versions(connection, key) if rows else []
    # A DocumentReference is a summary or was imported.
    return resource_versions(
        stored or await repository.BODY_VERSIONS.all(connection, id=key, type=type_)
    )


async def _contents(
    connection: Connection,
    caller: Caller,
    type_: str,
    key: UUID,
    versions: Sequence[ResourceVersion],
) -> list[RenderedResource]:
    if not versions:
        return []
    rows = ROWS.get(type_)
    of_rows = {one.row for one in versions if one.row is not None}
    found = {one.version: one for one in await rows.at(connection, key, of_rows)} if rows else {}
    of_bodies = {one.body for one in versions if one.body is not None}
    bodies = {
        one.version: one
        for one in await repository.AT_VERSIONS.all(
            connection, id=key, type=type_, versions=[*of_bodies]
        )
    }
    return [
        _shown(
            caller,
            Identity(type_, str(key), version.number, version.at),
            None if version.row is None else found[version.row],
            None if version.body is None else bodies[version.body],
        )
        for version in versions
        if version.row in {None, *found} and version.body in {None, *bodies}
    ]


def _shown(
    caller: Caller, identity: Identity, row: Content | IntakeRow | None, body: BodyRow | None
) -> RenderedResource:
    if isinstance(row, TaskRow):
        return RenderedResource(
            identity, task_json(row, identity), row.patient_id, row.encounter_id
        )
    if isinstance(row, IntakeVersionRow | IntakeRow):
        content = questionnaire_response_json(row, identity)
        return RenderedResource(identity, content, row.patient_id, row.encounter_id)
    if isinstance(row, NamedEncounterRow) and identity.type == SUMMARY:
        content = document_reference_json(row, identity)
        return RenderedResource(identity, content, row.patient_id, row.id)
    text = None if body is None else body.body
    if isinstance(row, PatientRow):
        return RenderedResource(identity, patient_json(row, identity, text), row.id, None)
    if isinstance(row, NamedEncounterRow):
        content = encounter_json(row, identity, text, is_named=caller.may(READ_PATIENT))
        return RenderedResource(identity, content, row.patient_id, row.id)
    content = resource_json(identity, members_of(text))
    owner = (
        (None, None, None)
        if body is None
        else (body.patient_id, body.encounter_id, body.patients_named)
    )
    return RenderedResource(identity, content, *owner)


def event(kind: Access, newest: RenderedResource, *older: RenderedResource) -> Event:
    return Event(
        kind,
        newest.identity.type,
        newest.identity.id,
        newest.identity.version,
        patient_ids=patients_of(newest, *older),
        encounter_id=newest.encounter_id,
        data={"count": 1 + len(older)},
    )
