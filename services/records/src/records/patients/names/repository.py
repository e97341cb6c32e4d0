"""The SQL statement that reads names of patients."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, bindparam, select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from records.patients.names.rows import FullNameRow
from records.tables import Patient, is_in_reach

FULL_NAMES = Query(
    select(*columns_of(FullNameRow, Patient)).where(
        col(Patient.id) == any_(bindparam("ids", type_=ARRAY(Uuid)))
    ),
    FullNameRow,
    is_in_reach(col(Patient.id)),
)


async def full_names(connection: Connection, ids: Sequence[UUID]) -> list[FullNameRow]:
    return await FULL_NAMES.all(connection, ids=list(ids))
