"""A merge does not move rows: `replaced_by` refers to the target, and rows stored under an
identifier of either patient are found under all identifiers of both.
"""

from dataclasses import dataclass, replace
from uuid import UUID

from chassis.access.reach import require_in_reach
from chassis.audit_trail.outbox import Event
from chassis.database.pool import Connection
from chassis.http.etags import VersionMismatch
from chassis.problems.problem import Conflict, FieldError, Invalid, required
from chassis.writes.write import Transaction, Written
from records.errors import PatientInactive, PatientMerged, PatientNotFound
from records.event_types import PATIENT, Change
from records.panels import service as panels
from records.patients import repository
from records.patients.errors import PatientNotMerged
from records.patients.rows import PatientRow
from records.patients.service import survivor
from records.tables.base import SCHEMA
from records.write_results import Outcome, WriteResult


@dataclass(frozen=True, slots=True)
class Merge:
    """If `versions` is set, source and target MUST have these versions."""

    source: UUID
    target: UUID
    versions: tuple[int, int] | None = None
    reason: str | None = None


async def merge(transaction: Transaction, wanted: Merge) -> Written[WriteResult[PatientRow]]:
    """Return the target."""
    source, target = await check(transaction.connection, wanted)
    merged = replace(source, replaced_by=target.id, merge_reason=wanted.reason)
    survives = replace(target, replaces=[*(target.replaces or ()), source.id])
    _, row = await _store(transaction, Change.PATIENT_MERGED, merged, survives)
    return Written(WriteResult(row, Outcome.CHANGED), PATIENT, row.id, row.version)


async def check(connection: Connection, wanted: Merge) -> tuple[PatientRow, PatientRow]:
    """Return source and target, locked. Neither may be merged already, so that merges make chains
    without cycles.
    """
    ids = (wanted.source, wanted.target)
    if wanted.source == wanted.target:
        raise Invalid(errors=(FieldError("/target", "another-patient"),))
    await require_in_reach(connection, SCHEMA, ids)
    await panels.require_lasting(connection, ids)
    found = await repository.lock_several(connection, ids)
    if len(found) < len(ids):
        raise PatientNotFound
    source, target = (found[one] for one in ids)
    for row, name in ((source, "source"), (target, "target")):
        if row.replaced_by is not None:
            raise PatientMerged((await survivor(connection, row)).id, "body", f"/{name}")
    if wanted.versions not in {None, (source.version, target.version)}:
        raise VersionMismatch
    if not target.is_active:
        raise PatientInactive(
            "The record of the target is not in use. Put it to use first (`active`), or merge it "
            "into the other one."
        )
    return source, target


async def unmerge(transaction: Transaction, patient_id: UUID) -> Written[WriteResult[PatientRow]]:
    """Raises Conflict if a concurrent transaction has changed the merge."""
    connection = transaction.connection
    await require_in_reach(connection, SCHEMA, [patient_id])
    before = required(await repository.find(connection, patient_id), PatientNotFound)
    if before.replaced_by is None:
        raise PatientNotMerged
    target_id = before.replaced_by
    await require_in_reach(connection, SCHEMA, [target_id])
    await panels.require_lasting(connection, [patient_id, target_id])
    found = await repository.lock_several(connection, (patient_id, target_id))
    source, target = found.get(patient_id), found.get(target_id)
    if source is None or target is None or source.replaced_by != target_id:
        raise Conflict
    transaction.precondition.check(source.version)
    freed = replace(source, replaced_by=None, merge_reason=None)
    left = replace(target, replaces=[one for one in target.replaces or () if one != patient_id])
    row, _ = await _store(transaction, Change.PATIENT_UNMERGED, freed, left)
    return Written(WriteResult(row, Outcome.CHANGED), PATIENT, row.id, row.version)


async def _store(
    transaction: Transaction, kind: Change, source: PatientRow, target: PatientRow
) -> tuple[PatientRow, PatientRow]:
    connection, caller = transaction.connection, transaction.caller
    source = await repository.update_merge(connection, source, caller)
    target = await repository.update_merge(connection, target, caller)
    transaction.record(
        Event(
            kind,
            PATIENT,
            source.id,
            source.version,
            patient_ids=[source.id, target.id],
            data={"target": str(target.id), "target_version": target.version},
        )
    )
    return source, target
