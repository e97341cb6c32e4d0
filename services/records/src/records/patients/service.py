from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from chassis.access.reach import require_in_reach
from chassis.any_types import Columns
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.etags import MAX_VERSION
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.identity.trusted_agents import TrustedAgents
from chassis.problems.problem import Conflict, FieldError, Invalid, required
from chassis.writes.creation import Creation
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from records.accepted_content import require_changeable_row, require_version_read
from records.errors import IdentifierTaken, PatientMerged, PatientNotFound
from records.event_types import PATIENT, Access, Change
from records.identifiers import IdentifierQuery
from records.panels import service as panels
from records.partial_dates import is_before_birth
from records.patients import creation_repository, identifier_repository, identifiers, repository
from records.patients.errors import PatientVersionNotFound, SeveralPatientsMatch
from records.patients.rows import (
    HeldIdentifier,
    NamedPatientRow,
    PatientRow,
    PatientVersion,
    StoredIdentifier,
    complete_lists,
    name_of,
)
from records.patients.schemas import PatientCreate, PatientPatch
from records.tables.base import SCHEMA
from records.write_results import Outcome, WriteResult

FOUND, CREATED = 200, 201
RESOURCE = "Patient"
BATCH = 500
MEDICAL_RECORD = "MR"  # A type of identifiers, of HL7 v2 table 0203.


async def register(
    transaction: Transaction, submitted: PatientCreate
) -> Written[WriteResult[PatientRow]]:
    row = await _add(transaction, submitted)
    return Written(WriteResult(row, Outcome.CREATED), PATIENT, row.id, row.version)


async def register_unless(
    transaction: Transaction, submitted: PatientCreate, wanted: Sequence[IdentifierQuery]
) -> Written[WriteResult[PatientRow]]:
    found = await identifier_repository.holders(transaction.connection, wanted)
    if len(found) > 1:
        place = FieldError("/if-none-exist", "several-matches", location="header")
        raise SeveralPatientsMatch(errors=(place,))
    if found:
        row = await find(transaction.connection, found.pop())
        return Written(WriteResult(row, Outcome.FOUND), PATIENT, row.id, row.version)
    row = await _add(transaction, submitted, wanted)
    return Written(WriteResult(row, Outcome.CREATED), PATIENT, row.id, row.version, CREATED)


async def _add(
    transaction: Transaction, submitted: PatientCreate, wanted: Sequence[IdentifierQuery] = ()
) -> PatientRow:
    """Raises Conflict if a concurrent transaction has registered a patient with an identifier in
    `wanted`; a retry finds that patient.
    """
    if _is_before_birth(submitted):
        raise Invalid(errors=(FieldError("/deceased", "not-before-birth"),))
    new = _new_row(submitted, transaction.caller)
    await panels.join(transaction, submitted.panel, str(new.id))
    row = await repository.add(transaction.connection, new)
    if row.identifiers:
        taken = await identifier_repository.claim(transaction.connection, {row.id: row.identifiers})
        # Only if the caller sees that patient, because otherwise a retry would not find the
        # patient.
        is_seen = not transaction.connection.is_limited
        if is_seen and any(
            query.matches(one.system, one.value) for query in wanted for one in taken
        ):
            raise Conflict
        if taken:
            raise _taken(row.identifiers, taken)
    transaction.record(event(Change.PATIENT_CREATED, row), created=row)
    return row


def creation(caller: Caller, submitted: PatientCreate) -> Creation[WriteResult[PatientRow]] | None:
    """Return None if `register` refuses the patient, or adds it to a panel."""
    if submitted.panel is not None or _is_before_birth(submitted):
        return None
    new = _new_row(submitted, caller)
    return Creation(
        creation_repository.insert_of(new),
        creation_repository.values_of(new),
        draft=new,
        event=event(Change.PATIENT_CREATED, new),
        result=lambda row: WriteResult(repository.stored(new, row), Outcome.CREATED),
    )


def _is_before_birth(submitted: PatientCreate) -> bool:
    return is_before_birth(submitted.deceased, submitted.date_of_birth)


def _new_row(submitted: PatientCreate, caller: Caller) -> PatientRow:
    fields = submitted.model_dump(mode="json", exclude={"panel"})
    return repository.new_row(fields | {"date_of_birth": submitted.date_of_birth}, caller)


async def amend(
    transaction: Transaction, patient_id: UUID, submitted: PatientPatch, agents: TrustedAgents
) -> Written[WriteResult[PatientRow]]:
    """Equal values do not make a version."""
    connection, caller = transaction.connection, transaction.caller
    await require_in_reach(connection, SCHEMA, [patient_id])
    before = required(await repository.lock(connection, patient_id), PatientNotFound)
    await require_unmerged(connection, before)
    transaction.precondition.check(before.version)
    given = _columns(submitted)
    lists = complete_lists(before)
    changed = sorted(
        name for name in given if given[name] != lists.get(name, getattr(before, name))
    )
    if not changed:
        unchanged = WriteResult(before, Outcome.UNCHANGED)
        return Written(unchanged, PATIENT, patient_id, before.version)
    await require_changeable_row(transaction, RESOURCE, patient_id, before.version, agents)
    require_version_read(caller, RESOURCE, transaction.precondition, agents)
    if "identifiers" in changed:
        await identifiers.require_changeable(
            connection, patient_id, before.identifiers, given["identifiers"]
        )
    after = replace(before, **given)
    _require_birth_before_death(after, changed)
    row = await repository.update(connection, after, caller)
    if "identifiers" in changed:
        taken = await identifiers.replace(
            connection, {patient_id: before.identifiers}, {patient_id: given["identifiers"]}
        )
        if taken:
            raise _taken(given["identifiers"], taken)
    transaction.record(event(Change.PATIENT_AMENDED, row, *changed))
    return Written(WriteResult(row, Outcome.CHANGED), PATIENT, patient_id, row.version)


def _taken(given: Sequence[StoredIdentifier], taken: Sequence[HeldIdentifier]) -> IdentifierTaken:
    names = {(one.system, one.value) for one in taken}
    return IdentifierTaken(
        errors=[
            FieldError(f"/identifiers/{place}", "identifier-of-another-patient")
            for place, one in enumerate(given)
            if name_of(one) in names
        ]
    )


def _require_birth_before_death(patient: PatientRow, changed: Collection[str]) -> None:
    pointers = [name for name in ("deceased", "date_of_birth") if name in changed]
    birth = patient.date_of_birth or patient.partial_birth_date
    if pointers and is_before_birth(patient.deceased, birth):
        raise Invalid(errors=(FieldError(f"/{pointers[0]}", "not-before-birth"),))


def _columns(submitted: PatientPatch) -> Columns:
    given = submitted.model_dump(mode="json", include=submitted.model_fields_set)
    if "date_of_birth" in given:
        given |= {"date_of_birth": submitted.date_of_birth, "partial_birth_date": None}
    if "full_name" in given:
        given["full_name_absent_reason"] = None
    return given | {name: given[name] or [] for name in repository.LISTS if name in given}


def event(
    kind: Change | Access, patient: PatientVersion, *changed: str, asked: UUID | None = None
) -> Event:
    """`asked` is the patient ID in the request if the patient was merged."""
    return Event(
        kind,
        PATIENT,
        patient.id,
        patient.version,
        patient_ids=[patient.id] if asked is None else [patient.id, asked],
        data={"changed": list(changed)} if changed else {},
    )


async def replay_write(connection: Connection, first: Reference) -> WriteResult[PatientRow]:
    row = await repository.at_version(connection, UUID(first.id), first.version)
    return WriteResult(required(row, LookupError), Outcome.UNCHANGED)


async def replay_register_unless(
    connection: Connection, first: Reference
) -> WriteResult[PatientRow]:
    result = await replay_write(connection, first)
    return replace(result, outcome=Outcome.FOUND) if first.status == FOUND else result


async def read(
    database: Database, caller: Caller, patient_id: UUID
) -> tuple[PatientRow, Sequence[HeldIdentifier]]:
    async with database.connection(caller) as connection:
        row = await find(connection, patient_id)
        if not row.identifiers:
            return row, ()
        return row, await identifier_repository.unconfirmed(connection, row.id)


async def unconfirmed(
    database: Database, caller: Caller, row: PatientRow
) -> Sequence[HeldIdentifier]:
    if not row.identifiers:
        return ()
    async with database.connection(caller) as connection:
        return await identifier_repository.unconfirmed(connection, row.id)


async def find(connection: Connection, patient_id: UUID) -> PatientRow:
    """Return the surviving patient."""
    found = await repository.find(connection, patient_id)
    if found is None:
        await require_in_reach(connection, SCHEMA, [patient_id])
        raise PatientNotFound
    return await survivor(connection, found)


async def survivor(connection: Connection, patient: PatientRow) -> PatientRow:
    while patient.replaced_by is not None:
        following = await repository.find(connection, patient.replaced_by)
        if following is None:
            break
        patient = following
    return patient


async def require_unmerged(connection: Connection, patient: PatientRow) -> None:
    if patient.replaced_by is not None:
        raise PatientMerged((await survivor(connection, patient)).id)


async def read_version(
    database: Database, caller: Caller, patient_id: UUID, version: int
) -> PatientRow:
    async with database.connection(caller) as connection:
        await require_in_reach(connection, SCHEMA, [patient_id])
        found = await repository.at_version(connection, patient_id, version)
        if found is None:
            raise PatientVersionNotFound
        (shown,) = await within_reach(connection, [found])
    return shown


async def within_reach(
    connection: Connection, versions: Sequence[PatientRow]
) -> Sequence[PatientRow]:
    if not connection.is_limited or not any(one.replaced_by or one.replaces for one in versions):
        return versions
    present = await repository.find(connection, versions[0].id)
    shown = set() if present is None else {present.replaced_by, *(present.replaces or ())}
    return [
        replace(
            one,
            active=one.is_active,
            replaced_by=one.replaced_by if one.replaced_by in shown else None,
            merge_reason=one.merge_reason if one.replaced_by in shown else None,
            replaces=[id_ for id_ in one.replaces or () if id_ in shown],
        )
        for one in versions
    ]


async def history(
    database: Database, caller: Caller, patient_id: UUID, *, limit: int, before: int | None
) -> tuple[list[PatientRow], bool]:
    async with database.connection(caller) as connection:
        await require_in_reach(connection, SCHEMA, [patient_id])
        found, more = await repository.history(
            connection, patient_id, limit=limit, before=before or MAX_VERSION, max_bytes=PAGE_BYTES
        )
        shown = await within_reach(connection, found)
    if not shown:
        raise PatientNotFound
    return [*shown], more


async def named(
    database: Database, caller: Caller, ids: Sequence[UUID]
) -> list[tuple[NamedPatientRow, StoredIdentifier | None]]:
    async with database.connection(caller) as connection:
        rows = {row.id: row for row in await repository.NAMED.all(connection, ids=list(ids))}
        confirmed = await identifier_repository.confirmed(connection, [*rows])
    found = [rows[id_] for id_ in dict.fromkeys(ids) if id_ in rows]
    return [(row, _identifier_of(row, confirmed)) for row in found]


def _identifier_of(
    row: NamedPatientRow, confirmed: Collection[tuple[UUID, str, str]]
) -> StoredIdentifier | None:
    """Return a medical record number, or else an identifier without a type."""
    own = [one for one in row.identifiers if (row.id, *name_of(one)) in confirmed]
    by_type = (one for type_ in (MEDICAL_RECORD, None) for one in own if one.get("type") == type_)
    return next(by_type, None)


async def backfill_names(connection: Connection) -> bool:
    return await repository.backfill_names(connection, limit=BATCH) > 0
