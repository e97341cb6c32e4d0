"""Use cases of operations on patients."""

from collections.abc import Sequence
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.problems.problem import FieldError, Invalid
from chassis.writes.write import Transaction, Written
from records.errors import AmbiguousReference, PatientNotFound
from records.facade.operations import repository
from records.facade.operations.schemas import SOURCE, TARGET, MergeParameters
from records.patient_references import names_in_reach
from records.patients import merges
from records.patients.merges import Merge
from records.patients.rows import HeldIdentifier, PatientRow
from records.results import WriteResult


async def cross_reference(
    database: Database, caller: Caller, reference: str, systems: Sequence[str]
) -> tuple[UUID, list[HeldIdentifier]]:
    """Return the patient whom an identifier names, and the identifiers in these systems, in all
    where none is given. Raises PatientNotFound, AmbiguousReference.
    """
    async with database.connection(caller) as connection:
        patient_id = await _named(connection, reference)
        return patient_id, await repository.held(connection, patient_id, systems)


async def _named(connection: Connection, reference: str) -> UUID:
    named = await names_in_reach(connection, reference)
    if named.is_ambiguous:
        raise AmbiguousReference
    if named.patient_id is None:
        raise PatientNotFound
    return named.patient_id


async def merge(
    transaction: Transaction, submitted: MergeParameters
) -> Written[WriteResult[PatientRow]]:
    """Merge a patient into another one; return that one. Raises what `merges.merge` raises, and
    AmbiguousReference, Invalid.
    """
    return await merges.merge(transaction, await _merge_of(transaction.connection, submitted))


async def preview(
    database: Database, caller: Caller, submitted: MergeParameters
) -> tuple[UUID, UUID]:
    """Return the source and the target of a merge that could be stored now. Raises what `merge`
    raises.
    """
    async with database.connection(caller) as connection:
        wanted = await _merge_of(connection, submitted)
        await merges.check(connection, wanted)
    return wanted.source, wanted.target


async def _merge_of(connection: Connection, submitted: MergeParameters) -> Merge:
    source, target = [await _side(connection, submitted, side) for side in (SOURCE, TARGET)]
    return Merge(source, target)


async def _side(connection: Connection, submitted: MergeParameters, side: str) -> UUID:
    """Return the patient whom all parameters of a side name."""
    named = {one.patient_id for one in submitted.references(side)}
    named |= {await _named(connection, one.name) for one in submitted.identifiers(side)}
    if len(named) > 1:
        raise Invalid(errors=(FieldError("/parameter", "one-patient"),))
    (patient_id,) = named
    if patient_id is None:
        raise PatientNotFound
    return patient_id
