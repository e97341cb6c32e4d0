"""Every SQL statement about intake records."""

from collections.abc import Mapping
from functools import cache
from uuid import UUID

from sqlalchemy import Text, Uuid, bindparam, cast, exists, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from records.intake.rows import EncounterOwner, IntakeReference, IntakeRow
from records.paged_query import PagedQuery
from records.tables import Encounter, IntakeRecord, IntakeRouting, Patient, is_in_reach, original

STORED = (
    "patient_id",
    "age",
    "symptoms",
    "urgency",
    "kind",
    "details",
    "encounter_id",
    "amends",
    "original_id",
)
# There is no row where another record amends the same one.
INSERT = Query(
    insert(IntakeRecord)
    .values({name: bindparam(name) for name in STORED})
    .on_conflict_do_nothing(index_elements=[col(IntakeRecord.amends)])
    .returning(*columns_of(IntakeReference, IntakeRecord)),
    IntakeReference,
)
FIND = Query(
    select(*columns_of(IntakeReference, IntakeRecord)).where(
        col(IntakeRecord.id) == bindparam("record_id")
    ),
    IntakeReference,
    is_in_reach(col(IntakeRecord.patient_id)),
)
_is_patient_known = exists().where(col(Patient.id) == bindparam("patient_id", type_=Uuid))
OWNER_OF_ENCOUNTER = Query(
    select(*columns_of(EncounterOwner, Encounter, is_patient_known=_is_patient_known)).where(
        col(Encounter.id) == bindparam("encounter_id")
    ),
    EncounterOwner,
    is_in_reach(col(Encounter.patient_id)),
)
_later = aliased(IntakeRecord)
_amended_by = (
    select(col(_later.id)).where(col(_later.amends) == col(IntakeRecord.id)).scalar_subquery()
)
_of_patient = select(*columns_of(IntakeRow, IntakeRecord, amended_by=_amended_by)).where(
    col(IntakeRecord.patient_id) == bindparam("patient_id")
)
LATEST = Query(
    _of_patient.order_by(original.desc(), col(IntakeRecord.id).desc()).limit(1),
    IntakeRow,
    is_in_reach(col(IntakeRecord.patient_id)),
)


async def add(connection: Connection, values: Mapping[str, object]) -> IntakeReference | None:
    """Insert a record with a value for each of STORED; return None where another record amends the
    same one.
    """
    return await INSERT.first(connection, **values)


async def find(connection: Connection, record_id: int) -> IntakeReference | None:
    return await FIND.first(connection, record_id=record_id)


async def owner_of_encounter(
    connection: Connection, encounter_id: UUID, patient_id: UUID | None
) -> EncounterOwner | None:
    """Fetch the patient of an encounter, and whether `patient_id` is registered here; return None
    where there is no such encounter.
    """
    return await OWNER_OF_ENCOUNTER.first(
        connection, encounter_id=encounter_id, patient_id=patient_id
    )


async def newest_first(
    connection: Connection, patient_id: str, *, limit: int, before: int | None, max_bytes: int
) -> tuple[list[IntakeRow], bool]:
    """Fetch a page of a patient's records, the newest first, and whether there are more; `before`
    is the last record of the page before.
    """
    given: dict[str, object] = {} if before is None else {"before": before}
    return await newest_first_page(is_first=before is None).page(
        connection, patient_id=patient_id, limit=limit, max_bytes=max_bytes, **given
    )


@cache
def newest_first_page(*, is_first: bool) -> PagedQuery[IntakeRow]:
    routing = (
        select(
            func.sum(func.octet_length(IntakeRouting.reason) + func.octet_length(IntakeRouting.to))
        )
        .where(col(IntakeRouting.record_id) == col(IntakeRecord.id))
        .scalar_subquery()
    )
    size = (
        func.octet_length(cast(IntakeRecord.symptoms, Text))
        + func.coalesce(func.octet_length(cast(IntakeRecord.details, Text)), 0)
        + func.coalesce(routing, 0)
    )
    rows = _of_patient
    if not is_first:
        rows = rows.where(col(IntakeRecord.id) < bindparam("before"))
    return PagedQuery(
        rows,
        IntakeRow,
        size=size,
        order=(col(IntakeRecord.id).desc(),),
        reach=is_in_reach(col(IntakeRecord.patient_id)),
    )


async def latest(connection: Connection, patient_id: str) -> IntakeRow | None:
    """Fetch the newest correction of a patient's latest intake."""
    return await LATEST.first(connection, patient_id=patient_id)
