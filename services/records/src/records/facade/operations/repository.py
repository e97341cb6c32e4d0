"""Every SQL statement of the operations on patients."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Text,
    any_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
)
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from records.patients.rows import HeldIdentifier
from records.tables import PatientIdentifier, is_in_reach, same_patient

_same = same_patient()
_SYSTEMS = bindparam("systems", type_=ARRAY(Text))
_NONE: ColumnElement[int] = literal_column("0")
# Those without a system name no one to other systems.
HELD = Query(
    select(*columns_of(HeldIdentifier, PatientIdentifier))
    .join_from(_same, PatientIdentifier, col(PatientIdentifier.patient_id) == _same.c.id)
    .where(
        col(PatientIdentifier.system) != literal_column("''"),
        or_(func.cardinality(_SYSTEMS) == _NONE, col(PatientIdentifier.system) == any_(_SYSTEMS)),
    )
    .order_by(col(PatientIdentifier.system), col(PatientIdentifier.value)),
    HeldIdentifier,
    is_in_reach(_same.c.id),
)


async def held(
    connection: Connection, patient_id: UUID, systems: Sequence[str]
) -> list[HeldIdentifier]:
    """Fetch the identifiers of a patient, and of those merged into it, in these systems; in all
    where there is none.
    """
    return await HELD.all(connection, patient_id=patient_id, systems=list(systems))
