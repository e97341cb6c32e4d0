"""Decides when an identifier identifies its patient: a caller who sees all patients wrote it first
or confirmed it, an operator trusts its system, or a permanent panel of its writer contains the
value (`records.judge_identifier` in PostgreSQL). Until then it is unconfirmed: stored and shown,
but not identifying.
"""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.database.pool import Connection
from chassis.identity.trusted_agents import TrustedAgents
from chassis.problems.problem import required
from chassis.writes.write import Transaction, Written
from records.accepted_content import require_changeable_row
from records.errors import IdentifierConfirmed, IdentifierTaken, PatientNotFound
from records.event_types import PATIENT, Change
from records.panels import service as panels
from records.patients import identifier_repository as repository
from records.patients import repository as patients
from records.patients.errors import IdentifierNotFound
from records.patients.rows import (
    HeldIdentifier,
    PatientRow,
    StoredIdentifier,
    ends,
    is_judged_alike,
    name_of,
)
from records.write_results import Outcome, WriteResult


async def replace(
    connection: Connection,
    before: Mapping[UUID, Sequence[StoredIdentifier] | None],
    identifiers: Mapping[UUID, Sequence[StoredIdentifier]],
    claims: Collection[tuple[UUID, tuple[str, str]]] = (),
) -> list[HeldIdentifier]:
    """Replace identifiers. Return identifiers that belong to other patients; with any, the
    transaction MUST fail. `claims` (patient, system, value) stay unconfirmed. The database judges
    an identifier again if its type or end date changes.
    """
    kept = {
        patient_id: _judged_alike(before.get(patient_id), given)
        for patient_id, given in identifiers.items()
    }
    ended = {
        patient_id: _ended(before.get(patient_id), given)
        for patient_id, given in identifiers.items()
    }
    if not connection.is_limited and any(ended.values()):
        await repository.end(connection, ended)
        kept = {patient_id: [*kept[patient_id], *ended[patient_id]] for patient_id in kept}
    released = await repository.release(connection, kept, identifiers)
    left = {(one.patient_id, (one.system, one.value)) for one in released if not one.is_vouched}
    return await repository.claim(connection, identifiers, left.union(claims))


def _judged_alike(
    before: Sequence[StoredIdentifier] | None, given: Sequence[StoredIdentifier]
) -> list[StoredIdentifier]:
    held = {name_of(one): one for one in before or ()}
    return [one for one in given if is_judged_alike(held.get(name_of(one), one), one)]


def _ended(
    before: Sequence[StoredIdentifier] | None, given: Sequence[StoredIdentifier]
) -> list[StoredIdentifier]:
    held = {name_of(one): one for one in before or ()}
    return [one for one in given if name_of(one) in held and ends(held[name_of(one)], one)]


async def require_changeable(
    connection: Connection,
    patient_id: UUID,
    before: Sequence[StoredIdentifier] | None,
    given: Sequence[StoredIdentifier],
) -> None:
    if not connection.is_limited:
        return
    await panels.require_lasting(connection, [patient_id])
    names = await repository.names(connection, patient_id)
    left = {name_of(one) for one in _judged_alike(before, given)}
    if any((one.system, one.value) not in left for one in names):
        raise IdentifierConfirmed


async def confirm(
    transaction: Transaction, patient_id: UUID, identifier: HeldIdentifier, agents: TrustedAgents
) -> Written[WriteResult[PatientRow]]:
    """Raises Conflict if a concurrent transaction has added the identifier to another patient."""
    connection = transaction.connection
    row = required(await patients.lock(connection, patient_id), PatientNotFound)
    held = {name_of(one): [one] for one in row.identifiers or ()}
    wanted = required(held.get((identifier.system, identifier.value)), IdentifierNotFound)
    if await repository.names_of_others(connection, {patient_id: wanted}):
        raise IdentifierTaken
    if not await repository.confirm(connection, patient_id, identifier):
        return Written(WriteResult(row, Outcome.UNCHANGED), PATIENT, row.id, row.version)
    await require_changeable_row(transaction, "Patient", patient_id, row.version, agents)
    transaction.record(
        Event(
            Change.PATIENT_IDENTIFIER_CONFIRMED,
            PATIENT,
            row.id,
            row.version,
            patient_ids=[row.id],
        )
    )
    return Written(WriteResult(row, Outcome.CHANGED), PATIENT, row.id, row.version)
