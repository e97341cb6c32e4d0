"""Use cases about patients."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection, Row, only
from chassis.http.etags import VersionMismatch
from chassis.http.paging import PAGE_BYTES
from chassis.problems.problem import Conflict
from chassis.writes.write import Transaction, Written
from records.errors import (
    IdentifierTaken,
    PatientNotFound,
    PatientVersionNotFound,
    SeveralPatientsMatch,
)
from records.event_types import PATIENT, Access, Change
from records.identifiers import IdentifierQuery
from records.patients import repository
from records.patients.repository import Content
from records.patients.schemas import PatientCreate, PatientPatch, in_full
from records.tables import Patient

CREATED = 201


@dataclass(frozen=True, slots=True)
class Kept:
    """A patient's row, and whether this request left it as it was: then to show it is to disclose
    it.
    """

    row: Row
    is_unchanged: bool = False


async def register(transaction: Transaction, submitted: PatientCreate) -> Written[Kept]:
    """Register a person. Raises IdentifierTaken."""
    row = await _add(transaction, submitted)
    return Written(Kept(row), PATIENT, row["id"], row["version"])


async def register_unless(
    transaction: Transaction, submitted: PatientCreate, wanted: IdentifierQuery
) -> Written[Kept]:
    """Register a person unless somebody has the identifier that is looked for: then that patient,
    as it is.

    Raises SeveralPatientsMatch, IdentifierTaken.
    """
    found = await repository.with_identifier(transaction.connection, wanted)
    if len(found) > 1:
        raise SeveralPatientsMatch
    if found:
        row = only(await repository.find_row(transaction.connection, found[0]))
        return Written(Kept(row, is_unchanged=True), PATIENT, row["id"], row["version"])
    row = await _add(transaction, submitted, wanted)
    return Written(Kept(row), PATIENT, row["id"], row["version"], CREATED)


async def _add(
    transaction: Transaction, submitted: PatientCreate, wanted: IdentifierQuery | None = None
) -> Row:
    """Store a patient with the event. Raises IdentifierTaken, Conflict where the one who has it is
    `wanted`.
    """
    fields = submitted.model_dump(mode="json") | {"date_of_birth": submitted.date_of_birth}
    row = await repository.add(transaction.connection, Content(**fields), transaction.caller)
    if submitted.identifiers:
        taken = await repository.claim(transaction.connection, {row["id"]: fields["identifiers"]})
        if wanted is not None and any(wanted.matches(*identifier) for identifier in taken):
            raise Conflict  # Registered meanwhile without a condition; the next attempt finds them.
        if taken:
            raise IdentifierTaken
    transaction.record(event(Change.PATIENT_CREATED, row))
    return row


async def amend(
    transaction: Transaction, patient_id: UUID, submitted: PatientPatch
) -> Written[Kept]:
    """Change a patient. What is as it was makes no new version. Raises PatientNotFound,
    VersionMismatch, IdentifierTaken.
    """
    connection, expected = transaction.connection, transaction.precondition.version
    before = await repository.lock(connection, patient_id)
    if before is None:
        raise PatientNotFound
    if expected not in {None, before["version"]}:
        raise VersionMismatch
    given = changes(submitted)
    lists = in_full(before)
    changed = sorted(
        name for name in given if given[name] != (lists[name] if name in lists else before[name])
    )
    if not changed:
        return Written(Kept(before, is_unchanged=True), PATIENT, patient_id, before["version"])
    content = Content(
        **{
            name: given.get(name, before[name])
            for name in ("full_name", "names", "date_of_birth", "gender")
        },
        partial_birth_date=given.get("partial_birth_date", before["partial_birth_date"]),
        identifiers=given.get("identifiers", before["identifiers"]),
        full_name_absent_reason=given.get(
            "full_name_absent_reason", before["full_name_absent_reason"]
        ),
    )
    await repository.rename(connection, {patient_id: content.name_parts})
    row = await repository.change(connection, patient_id, expected, content, transaction.caller)
    if row is None:
        raise VersionMismatch
    if "identifiers" in changed:
        await repository.let_go(connection, {patient_id: content.identifiers})
        if await repository.claim(connection, {patient_id: content.identifiers}):
            raise IdentifierTaken
    transaction.record(event(Change.PATIENT_AMENDED, row, *changed))
    return Written(Kept(row), PATIENT, patient_id, row["version"])


def changes(submitted: PatientPatch) -> dict[str, Any]:
    """Return what a change says, by column."""
    said = submitted.model_dump(mode="json", include=submitted.model_fields_set)
    if "date_of_birth" in said:
        said |= {"date_of_birth": submitted.date_of_birth, "partial_birth_date": None}
    if "full_name" in said:
        said["full_name_absent_reason"] = None
    return said | {name: said[name] or [] for name in ("identifiers", "names") if name in said}


def event(kind: Change | Access, row: Row, *changed: str) -> Event:
    """Return the event of a patient's row."""
    return Event(
        kind,
        PATIENT,
        row["id"],
        row["version"],
        patient_ids=[row["id"]],
        data={"changed": list(changed)} if changed else {},
    )


async def at_version(connection: Connection, patient_id: str, version: int) -> Kept:
    """Return a patient as it was in a version that there was."""
    return Kept(
        only(await repository.at_version(connection, UUID(patient_id), version)), is_unchanged=True
    )


async def read(session: AsyncSession, patient_id: UUID) -> Patient:
    """Return a patient. Raises PatientNotFound."""
    found = await repository.find(session, patient_id)
    if found is None:
        raise PatientNotFound
    return found


async def read_version(database: Database, patient_id: UUID, version: int) -> Row:
    """Return a patient as it was in a version. Raises PatientVersionNotFound."""
    async with database.hot() as connection:
        found = await repository.at_version(connection, patient_id, version)
    if found is None:
        raise PatientVersionNotFound
    return found


async def history(
    database: Database, patient_id: UUID, *, before: int | None, limit: int
) -> tuple[Sequence[Row], bool]:
    """Return a patient's versions, the newest first: up to `limit`, fewer where they are large; and
    whether there are more. Raises PatientNotFound.
    """
    async with database.hot() as connection:
        found, more = await repository.history(
            connection, patient_id, before=before, limit=limit, max_bytes=PAGE_BYTES
        )
    if not found:
        raise PatientNotFound
    return found, more
