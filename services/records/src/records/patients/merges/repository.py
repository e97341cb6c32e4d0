"""Every SQL statement about merges of patients."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, bindparam
from sqlalchemy import update as updating
from sqlmodel import col, select

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from chassis.identity.caller import Caller
from records.patients.rows import PatientRow
from records.tables import Patient, is_in_reach

SET = ("replaced_by", "merge_reason", "replaces", "changed_by", "changed_by_kind")
# In one order everywhere, so that two merges of the same patients cannot deadlock.
LOCK = Query(
    select(*columns_of(PatientRow, Patient))
    .where(col(Patient.id) == any_(bindparam("ids", type_=ARRAY(Uuid))))
    .order_by(col(Patient.id))
    .with_for_update(),
    PatientRow,
    is_in_reach(col(Patient.id)),
)
UPDATE = Query(
    updating(Patient)
    .values({name: bindparam(name) for name in SET})
    .where(col(Patient.id) == bindparam("patient_id"))
    .returning(*columns_of(PatientRow, Patient)),
    PatientRow,
    is_in_reach(col(Patient.id)),
)


async def lock(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, PatientRow]:
    """Fetch patients, locked for a change."""
    return {row.id: row for row in await LOCK.all(connection, ids=list(ids))}


async def update(connection: Connection, patient: PatientRow, caller: Caller) -> PatientRow:
    """Store the merge that a locked patient is part of, as its next version."""
    return await UPDATE.one(
        connection,
        patient_id=patient.id,
        replaced_by=patient.replaced_by,
        merge_reason=patient.merge_reason,
        replaces=[*(patient.replaces or ())],
        changed_by=caller.name,
        changed_by_kind=caller.kind,
    )
