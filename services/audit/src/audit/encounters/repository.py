"""The SQL statement about the answers of records about encounters."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, bindparam, select
from sqlmodel import col

from audit.tables import EncounterCheck
from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of, row_type


@row_type
class KnownEncounter:
    encounter_id: UUID
    patient_id: str


PATIENTS = Query(
    select(*columns_of(KnownEncounter, EncounterCheck)).where(
        col(EncounterCheck.encounter_id) == any_(bindparam("encounters", type_=ARRAY(Uuid))),
        col(EncounterCheck.is_known),
    ),
    KnownEncounter,
)


async def patients_of(connection: Connection, encounter_ids: Sequence[UUID]) -> dict[UUID, str]:
    rows = await PATIENTS.all(connection, encounters=encounter_ids)
    return {row.encounter_id: row.patient_id for row in rows}
