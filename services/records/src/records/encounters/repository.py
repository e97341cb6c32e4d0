"""Every SQL statement about encounters."""

from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Select,
    Uuid,
    any_,
    bindparam,
    exists,
    func,
    insert,
    inspect,
    select,
    tuple_,
    union_all,
)
from sqlalchemy import (
    update as updating,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from chassis.identity.caller import Caller
from records.encounters.rows import (
    EncounterOwner,
    EncounterRow,
    LockedEncounterRow,
    NamedEncounterRow,
)
from records.paged_query import PagedQuery
from records.tables import Encounter, Patient, encounter_time, encounter_versions, is_in_reach

# The columns that a caller's change sets, all at once.
AMENDABLE = (
    "chief_complaint",
    "summary",
    "summary_status",
    "summary_recorded_by",
    "summary_model",
    "accepted_by",
    "accepted_at",
    "status",
    "class_code",
    "started_at",
    "ended_at",
)
OPENED = ("chief_complaint", "status", "class_code", "started_at", "ended_at")
CHANGED_BY = ("changed_by", "changed_by_kind")
mapped = inspect(Encounter)
Version: type[Encounter] = aliased(
    Encounter,
    union_all(select(mapped.local_table), select(encounter_versions)).subquery("versions"),
)


def _size(encounter: type[Encounter]) -> ColumnElement[int]:
    summary = func.coalesce(func.octet_length(encounter.summary), 0)
    return func.octet_length(encounter.chief_complaint) + summary


# Any: the columns' types.
def _named(encounter: type[Encounter], row: type[NamedEncounterRow]) -> Select[Any]:
    """Return a selection of encounters with their patients' names, and of the time as `now`."""
    columns = columns_of(row, encounter, patient_name=col(Patient.full_name), now=func.now())
    return select(*columns).join_from(
        encounter, Patient, col(Patient.id) == col(encounter.patient_id)
    )


FIND = Query(
    _named(Encounter, NamedEncounterRow).where(col(Encounter.id) == bindparam("encounter_id")),
    NamedEncounterRow,
    is_in_reach(col(Encounter.patient_id)),
)
LOCK = Query(
    _named(Encounter, LockedEncounterRow)
    .where(col(Encounter.id) == bindparam("encounter_id"))
    .with_for_update(of=Encounter),
    LockedEncounterRow,
    is_in_reach(col(Encounter.patient_id)),
)
# There is no row where there is no such patient.
INSERT = Query(
    insert(Encounter)
    .from_select(
        [mapped.columns[name] for name in ("patient_id", *OPENED, *CHANGED_BY)],
        select(
            col(Patient.id),
            *(bindparam(name, type_=mapped.columns[name].type) for name in OPENED + CHANGED_BY),
        ).where(col(Patient.id) == bindparam("of_patient")),
    )
    .returning(*columns_of(EncounterRow, Encounter)),
    EncounterRow,
)
UPDATE = Query(
    updating(Encounter)
    .values({name: bindparam(name) for name in AMENDABLE + CHANGED_BY})
    .where(
        col(Encounter.id) == bindparam("encounter_id"),
        col(Encounter.version) == bindparam("based_on"),
        col(Patient.id) == col(Encounter.patient_id),
    )
    .returning(*columns_of(NamedEncounterRow, Encounter, patient_name=col(Patient.full_name))),
    NamedEncounterRow,
    is_in_reach(col(Encounter.patient_id)),
)
AT_VERSION = Query(
    _named(Version, NamedEncounterRow).where(
        col(Version.id) == bindparam("encounter_id"), col(Version.version) == bindparam("version")
    ),
    NamedEncounterRow,
    is_in_reach(col(Version.patient_id)),
)
HISTORY = PagedQuery(
    _named(Version, NamedEncounterRow).where(
        col(Version.id) == bindparam("encounter_id"), col(Version.version) < bindparam("before")
    ),
    NamedEncounterRow,
    size=_size(Version),
    order=[col(Version.version).desc()],
    reach=is_in_reach(col(Version.patient_id)),
)
OWNERS = Query(
    select(*columns_of(EncounterOwner, Encounter)).where(
        col(Encounter.id) == any_(bindparam("ids", type_=ARRAY(Uuid)))
    ),
    EncounterOwner,
)
IS_PATIENT = Query(select(exists().where(col(Patient.id) == bindparam("patient_id"))), bool)


async def add(
    connection: Connection,
    *,
    patient_id: UUID,
    chief_complaint: str,
    status: str,
    class_code: str,
    started_at: datetime | None,
    ended_at: datetime | None,
    caller: Caller,
) -> EncounterRow | None:
    """Insert an encounter; return None where there is no such patient."""
    return await INSERT.first(
        connection,
        of_patient=patient_id,
        chief_complaint=chief_complaint,
        status=status,
        class_code=class_code,
        started_at=started_at,
        ended_at=ended_at,
        changed_by=caller.name,
        changed_by_kind=caller.kind,
    )


async def lock(connection: Connection, encounter_id: UUID) -> LockedEncounterRow | None:
    return await LOCK.first(connection, encounter_id=encounter_id)


async def update(
    connection: Connection, encounter: EncounterRow, caller: Caller
) -> NamedEncounterRow | None:
    """Store what is AMENDABLE of an encounter as its next version; return None where its version
    is no longer the present one.
    """
    return await UPDATE.first(
        connection,
        encounter_id=encounter.id,
        based_on=encounter.version,
        changed_by=caller.name,
        changed_by_kind=caller.kind,
        **{name: getattr(encounter, name) for name in AMENDABLE},
    )


async def find(connection: Connection, encounter_id: UUID) -> NamedEncounterRow | None:
    """Fetch an encounter with its patient's name."""
    return await FIND.first(connection, encounter_id=encounter_id)


async def at_version(
    connection: Connection, encounter_id: UUID, version: int
) -> NamedEncounterRow | None:
    return await AT_VERSION.first(connection, encounter_id=encounter_id, version=version)


async def history(
    connection: Connection, encounter_id: UUID, *, limit: int, before: int, max_bytes: int
) -> tuple[list[NamedEncounterRow], bool]:
    return await HISTORY.page(
        connection,
        encounter_id=encounter_id,
        before=before,
        limit=limit,
        max_bytes=max_bytes,
    )


async def newest_first(
    connection: Connection,
    patient_id: UUID,
    *,
    limit: int,
    after: tuple[datetime, UUID] | None = None,
    without: UUID | None = None,
    max_bytes: int,
) -> tuple[list[EncounterRow], bool]:
    """Fetch a page of a patient's encounters but `without`, by start, else by creation, the newest
    first; and whether there are more. `after` is the key of the last encounter of the page before.
    """
    given: dict[str, object] = {"patient_id": patient_id, "limit": limit, "max_bytes": max_bytes}
    if after is not None:
        given |= {"after_time": after[0], "after_id": after[1]}
    if without is not None:
        given |= {"without": without}
    query = newest_first_page(is_first=after is None, is_whole=without is None)
    return await query.page(connection, **given)


@cache
def newest_first_page(*, is_first: bool, is_whole: bool) -> PagedQuery[EncounterRow]:
    rows = select(*columns_of(EncounterRow, Encounter)).where(
        col(Encounter.patient_id) == bindparam("patient_id")
    )
    if not is_first:
        last = tuple_(
            bindparam("after_time", type_=encounter_time.type), bindparam("after_id", type_=Uuid())
        )
        rows = rows.where(tuple_(encounter_time, col(Encounter.id)) < last)
    if not is_whole:
        rows = rows.where(col(Encounter.id) != bindparam("without"))
    # Any: the columns' types.
    order: list[ColumnElement[Any]] = [encounter_time.desc(), col(Encounter.id).desc()]
    return PagedQuery(
        rows,
        EncounterRow,
        size=_size(Encounter),
        order=order,
        reach=is_in_reach(col(Encounter.patient_id)),
    )


async def is_patient(connection: Connection, patient_id: UUID) -> bool:
    return await IS_PATIENT.one(connection, patient_id=patient_id)


async def owners(connection: Connection, ids: list[UUID]) -> list[EncounterOwner]:
    return await OWNERS.all(connection, ids=ids)
