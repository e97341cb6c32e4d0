"""Use cases about identifiers of patients.

An identifier names a patient once it is vouched for: by a caller who sees all patients and writes it
first or confirms it, in a system that an operator has opened, or by a panel of the caller that lasts
and names the number itself (`records.judge_identifier` in PostgreSQL). Until then it is a claim, which
is kept and shown and names no one.
"""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.database.pool import Connection
from chassis.writes.write import Transaction, Written
from records.errors import (
    IdentifierConfirmed,
    IdentifierNotFound,
    IdentifierTaken,
    PatientNotFound,
)
from records.event_types import PATIENT, Change
from records.panels import service as panels
from records.patients import repository as patients
from records.patients.identifiers import repository
from records.patients.rows import HeldIdentifier, PatientRow, StoredIdentifier
from records.results import Result


async def replace(
    connection: Connection,
    identifiers: Mapping[UUID, Sequence[StoredIdentifier]],
    claims: Collection[tuple[UUID, tuple[str, str]]] = (),
) -> list[HeldIdentifier]:
    """Give patients these identifiers and no others; return those that name other patients: then
    the transaction MUST fail. `claims` (patient, system and value) stay claims.
    """
    await repository.release(connection, identifiers)
    return await repository.claim(connection, identifiers, claims)


async def require_changeable(
    connection: Connection, patient_id: UUID, given: Sequence[StoredIdentifier]
) -> None:
    """Raise what keeps a caller who sees some patients only from giving a patient these identifiers:
    LastingPanelRequired, IdentifierConfirmed.
    """
    if not connection.is_limited:
        return
    await panels.require_lasting(connection, [patient_id])
    names = await repository.names(connection, patient_id)
    left = {(one.get("system") or "", one["value"]) for one in given}
    if any((one.system, one.value) not in left for one in names):
        raise IdentifierConfirmed


async def confirm(
    transaction: Transaction, patient_id: UUID, identifier: HeldIdentifier
) -> Written[Result[PatientRow]]:
    """Vouch for an identifier of a patient: from now on it names the patient.

    Raises PatientNotFound, IdentifierNotFound, IdentifierTaken; Conflict where another patient was
    just given it.
    """
    connection = transaction.connection
    row = await patients.lock(connection, patient_id)
    if row is None:
        raise PatientNotFound
    held = {(one.get("system") or "", one["value"]): [one] for one in row.identifiers or ()}
    wanted = held.get((identifier.system, identifier.value))
    if wanted is None:
        raise IdentifierNotFound
    if await repository.names_of_others(connection, {patient_id: wanted}):
        raise IdentifierTaken
    if not await repository.confirm(connection, patient_id, identifier):
        return Written(Result(row, is_unchanged=True), PATIENT, row.id, row.version)
    transaction.record(
        Event(
            Change.PATIENT_IDENTIFIER_CONFIRMED,
            PATIENT,
            row.id,
            row.version,
            patient_ids=[row.id],
        )
    )
    return Written(Result(row), PATIENT, row.id, row.version)
