"""SQL statements of writes under /fhir."""

from uuid import UUID

from sqlalchemy import BindParameter, bindparam, select, text
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query
from records.tables import Encounter, Patient, Resource, is_in_reach

_ID: BindParameter[UUID] = bindparam("id")
LOCK = Query(
    select(col(Resource.id))
    .where(col(Resource.id) == _ID, col(Resource.type) == bindparam("type"))
    .with_for_update(),
    UUID,
    is_in_reach(col(Resource.patient_id)),
)
LOCK_SHARED = Query(
    select(col(Resource.id))
    .where(
        col(Resource.id) == _ID,
        col(Resource.type) == bindparam("type"),
        col(Resource.patient_id).is_(None),
    )
    .with_for_update(),
    UUID,
)
LOCK_PATIENT = Query(
    select(col(Patient.id)).where(col(Patient.id) == _ID).with_for_update(),
    UUID,
    is_in_reach(col(Patient.id)),
)
LOCK_ENCOUNTER = Query(
    select(col(Encounter.id)).where(col(Encounter.id) == _ID).with_for_update(),
    UUID,
    is_in_reach(col(Encounter.patient_id)),
)
# Callers that ask whether there is the same resource wait for one another, so that no two create it.
WAIT_FOR_SAME = Command(
    text("""
SELECT pg_advisory_xact_lock('records'::regnamespace::oid::integer, hashtext('resources/' || :name))
""")
)


async def wait_for_same(connection: Connection, name: str) -> None:
    await WAIT_FOR_SAME.run(connection, name=name)


async def lock(connection: Connection, type_: str, key: UUID, *, is_shared: bool) -> bool:
    """Lock a resource until the transaction ends; return whether there is one to write."""
    if type_ == "Patient":
        return await LOCK_PATIENT.first(connection, id=key) is not None
    if type_ == "Encounter":
        return await LOCK_ENCOUNTER.first(connection, id=key) is not None
    query = LOCK_SHARED if is_shared else LOCK
    return await query.first(connection, id=key, type=type_) is not None
