"""Every SQL statement about names of patients. The function `records.names_of` knows all of them, for
every caller.
"""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Boolean, Text, Uuid, and_, bindparam, column, func, or_, select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query
from records.names.rows import NamedRow
from records.tables import Patient, PatientIdentifier, is_in_reach

_named = func.records.names_of(bindparam("asked", type_=ARRAY(Text))).table_valued(
    column("name", Text),
    column("patient_id", Uuid),
    column("names", ARRAY(Text)),
    column("is_ambiguous", Boolean),
    column("contested_numbers", ARRAY(Text)),
    name="named",
)
OF_ALL = Query(select(*_named.c), NamedRow)
# Read from the table of patients, whose policy judges it, too.
_patient = select(col(Patient.id)).where(col(Patient.id) == _named.c.patient_id).scalar_subquery()
# There is no row where the patient is out of reach.
OF_ONE = Query(
    select(
        _named.c.name,
        _patient.label("patient_id"),
        _named.c.names,
        _named.c.is_ambiguous,
        _named.c.contested_numbers,
    ),
    NamedRow,
    or_(_named.c.patient_id.is_(None), is_in_reach(_named.c.patient_id)),
)
HOLDER = Query(
    select(col(PatientIdentifier.patient_id))
    .where(
        or_(
            col(PatientIdentifier.value) == bindparam("reference", type_=Text),
            and_(
                col(PatientIdentifier.system) == bindparam("system", type_=Text),
                col(PatientIdentifier.value) == bindparam("value", type_=Text),
            ),
        ),
        col(PatientIdentifier.identifies),
        col(PatientIdentifier.is_vouched),
    )
    .limit(1),
    UUID,
    is_in_reach(col(PatientIdentifier.patient_id)),
)


async def of_reference(connection: Connection, reference: str) -> NamedRow:
    """Fetch whom a reference names. It names no one out of the caller's reach, and is ambiguous only
    where one of the patients who have it is in reach.
    """
    found = await OF_ONE.first(connection, asked=[reference])
    if found is None or (found.is_ambiguous and not await is_held(connection, reference)):
        return of_no_one(reference)
    return found


def of_no_one(reference: str) -> NamedRow:
    return NamedRow(reference, None, [reference], is_ambiguous=False, contested_numbers=[])


async def is_held(connection: Connection, reference: str) -> bool:
    """Whether it is a number of a patient in reach, with its system or without."""
    system, _, value = reference.partition("|")  # Without a bar no value, which no one has.
    held = await HOLDER.first(connection, reference=reference, system=system, value=value)
    return held is not None


async def of_all(connection: Connection, references: Sequence[str]) -> list[NamedRow]:
    """Fetch whom these references name, for callers who see all patients."""
    return await OF_ALL.all(connection, asked=list(references))
