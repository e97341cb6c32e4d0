from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    CompoundSelect,
    DateTime,
    FromClause,
    Integer,
    Select,
    SQLColumnExpression,
    Text,
    Uuid,
    any_,
    bindparam,
    cast,
    column,
    func,
    inspect,
    literal_column,
    or_,
    select,
    text,
    true,
    tuple_,
    union,
)
from sqlalchemy.orm import aliased
from sqlalchemy.types import TypeEngine
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from chassis.identity.caller import Caller
from records.encounters.repository import Version as EncounterVersion
from records.fhir.api.rows import (
    FoundIntake,
    FoundSummary,
    FoundTask,
    Number,
)
from records.fhir.api.search.repository import SHAPES
from records.paged_query import ONE_MORE, PagedQuery, bytes_of
from records.tables.base import is_in_reach, is_registered_member, members, rows_of, survivor_of
from records.tables.encounters import Encounter
from records.tables.intake import IntakeRecord
from records.tables.patients import Patient, PatientIdentifier
from records.tables.tasks import Task
from records.tasks.repository import is_visible

_ZERO: ColumnElement[int] = literal_column("0")
_LIMIT = bindparam("limit", type_=Integer)
Rows = Select[Any]  # Any, here and below: the columns' types.
_asked = (
    func.unnest(bindparam("systems", type_=ARRAY(Text)), bindparam("values", type_=ARRAY(Text)))
    .table_valued(column("system", Text), column("value", Text))
    .render_derived("asked")
)
_AMONG = any_(bindparam("ids", type_=ARRAY(Uuid)))


async def summaries(connection: Connection, given: dict[str, Any]) -> list[FoundSummary]:
    query = summaries_query(frozenset(given), is_limited=connection.is_limited)
    return await query.all(connection, **given)


@lru_cache(SHAPES)
def summaries_query(given: frozenset[str], *, is_limited: bool) -> Query[FoundSummary]:
    key = col(Encounter.updated_at)
    rows = (
        select(*columns_of(FoundSummary, Encounter, patient_name=col(Patient.full_name), key=key))
        .join_from(Encounter, Patient, col(Patient.id) == col(Encounter.patient_id))
        .where(col(Encounter.summary).is_not(None))
    )
    if is_limited:
        rows = rows.where(is_registered_member(col(Encounter.patient_id)))
    if "ids" in given:
        rows = rows.where(col(Encounter.id) == any_(bindparam("ids", type_=ARRAY(Uuid))))
    if "patients" in given:
        rows = rows.where(
            col(Encounter.patient_id) == any_(bindparam("patients", type_=ARRAY(Uuid)))
        )
    if "after_id" in given:
        after = tuple_(
            bindparam("after_key", type_=DateTime(timezone=True)),
            bindparam("after_id", type_=Uuid),
        )
        rows = rows.where(tuple_(key, col(Encounter.id)) < after)
    if is_limited or given & {"ids", "patients"}:
        found = rows.offset(_ZERO).subquery("found").c
        newest = select(*found).order_by(found["key"].desc(), found.id.desc())
    else:
        newest = rows.order_by(key.desc(), col(Encounter.id).desc())
    return Query(newest.limit(_LIMIT), FoundSummary)


LOOKED_UP: Mapping[str, tuple[SQLColumnExpression[Any], TypeEngine[Any]]] = {
    "ids": (col(Task.id), Uuid()),
    "encounters": (col(Task.encounter_id), Uuid()),
    "names": (col(Task.patient_id), Text()),
    "statuses": (col(Task.status), Text()),
}


async def tasks(
    connection: Connection, caller: Caller, given: dict[str, Any], *, max_bytes: int
) -> tuple[list[FoundTask], bool]:
    is_limited = connection.is_limited
    by = next((name for name in LOOKED_UP if name in given), None)
    values = {name: given[name] for name in ("before", "limit")}
    if is_limited and by in {None, "statuses"}:
        values |= {"me": caller.name, "my_kind": caller.kind}
        by = None
    elif by is not None:
        values[by] = [*dict.fromkeys(given[by])]
    page = tasks_query(by, is_limited=is_limited)
    return await page.page(connection, max_bytes=max_bytes, **values)


@cache
def tasks_query(by: str | None, *, is_limited: bool) -> PagedQuery[FoundTask]:
    first: Rows | CompoundSelect[Any] = _newest_tasks()
    if by is not None:
        column, type_ = LOOKED_UP[by]
        asked = rows_of(by, "value", type_)
        conditions = [is_visible(Task)] if is_limited else []
        if by == "ids":
            each = _newest_tasks(column == asked.c.value, *conditions)
        else:
            each = _tasks_with(column, asked.c.value, *conditions)
        first = _of_each(asked, each)
    elif is_limited:
        first = union(*_tasks_of_caller())
    keys = first.subquery("keys")
    newest = select(keys.c.id).order_by(keys.c.id.desc()).limit(ONE_MORE).subquery("newest")
    stored = inspect(Task).local_table
    rows: FromClause = (
        select(*stored.columns).where(stored.c.id == newest.c.id).offset(_ZERO).lateral("listed")
    )
    listed: type[Task] = aliased(Task, rows)
    key = func.uuid_extract_timestamp(newest.c.id)
    return PagedQuery(
        select(*columns_of(FoundTask, listed, key=key)).select_from(newest).join(rows, true()),
        FoundTask,
        size=bytes_of(cast(listed.output, Text), col(listed.reason)),
        order=(newest.c.id.desc(),),
    )


def _newest_tasks(*conditions: ColumnElement[bool]) -> Rows:
    before = col(Task.id) < bindparam("before", type_=Uuid)
    rows: Rows = select(col(Task.id).label("id")).where(before, *conditions)
    return rows.order_by(col(Task.id).desc()).limit(ONE_MORE)


def _tasks_with(
    column: SQLColumnExpression[Any], value: ColumnElement[Any], *conditions: ColumnElement[bool]
) -> Rows:
    """Select tasks by a column. The row comparison and the sort order make PostgreSQL use its
    index.
    """
    place = tuple_(column, col(Task.id))
    first = literal_column("uuid '00000000-0000-0000-0000-000000000000'", Uuid)
    rows: Rows = select(col(Task.id).label("id")).where(
        column.is_not(None),
        place < tuple_(value, bindparam("before", type_=Uuid)),
        place >= tuple_(value, first),
        *conditions,
    )
    return rows.order_by(column.desc(), col(Task.id).desc()).limit(ONE_MORE)


def _of_each(values: FromClause, rows: Rows) -> Rows:
    each = rows.lateral("each_list")
    return select(each.c.id).select_from(values).join(each, true())


def _tasks_of_caller() -> Sequence[Rows]:
    each = members()
    lists = [_of_each(each, _newest_tasks(col(Task.patient_id) == each.c.ref))]
    for name in ("created_by", "owner"):
        column, kind = col(getattr(Task, name)), col(getattr(Task, f"{name}_kind"))
        own = _newest_tasks(
            col(Task.patient_id).is_(None),
            column == bindparam("me", type_=Text),
            column.is_not(None),
            kind == bindparam("my_kind", type_=Text),
        ).subquery(name)
        lists.append(select(own.c.id))
    return lists


INTAKES_BY: Mapping[str, tuple[SQLColumnExpression[Any], TypeEngine[Any]]] = {
    "numbers": (col(IntakeRecord.id), BigInteger()),
    "names": (col(IntakeRecord.patient_id), Text()),
    "encounters": (col(IntakeRecord.encounter_id), Uuid()),
}


async def intakes(
    connection: Connection, given: dict[str, Any], *, max_bytes: int
) -> tuple[list[FoundIntake], bool]:
    page = intakes_query(frozenset(given), is_limited=connection.is_limited)
    return await page.page(connection, max_bytes=max_bytes, **given)


@lru_cache(SHAPES)
def intakes_query(given: frozenset[str], *, is_limited: bool) -> PagedQuery[FoundIntake]:
    record = inspect(IntakeRecord).local_table.c
    rows = select(*record)
    if is_limited:
        references = func.array(select(members().c.ref).scalar_subquery())
        rows = rows.where(record.patient_id == any_(references))
    for name in given & INTAKES_BY.keys():
        looked_up, type_ = INTAKES_BY[name]
        rows = rows.where(looked_up == any_(bindparam(name, type_=ARRAY(type_))))
    if "after_id" in given:
        after = tuple_(
            bindparam("after_key", type_=DateTime(timezone=True)),
            bindparam("after_id", type_=BigInteger),
        )
        rows = rows.where(tuple_(record.created_at, record.id) < after)
    if is_limited or given & INTAKES_BY.keys():
        found = rows.offset(_ZERO).subquery("found")
        rows = select(*found.c).order_by(found.c.created_at.desc(), found.c.id.desc())
    else:
        rows = rows.order_by(record.created_at.desc(), record.id.desc())
    newest: type[IntakeRecord] = aliased(IntakeRecord, rows.limit(ONE_MORE).subquery("newest"))
    made = col(newest.created_at)
    version = literal_column("1", Integer)
    columns = columns_of(FoundIntake, newest, version=version, updated_at=made, key=made)
    return PagedQuery(
        select(*columns),
        FoundIntake,
        size=bytes_of(cast(newest.symptoms, Text), cast(newest.details, Text)),
        order=(made.desc(), col(newest.id).desc()),
    )


SUMMARY_NUMBERS = Query(
    select(col(EncounterVersion.id), func.count().label("number"))
    .where(
        col(EncounterVersion.id) == any_(bindparam("ids", type_=ARRAY(Uuid))),
        col(EncounterVersion.summary).is_not(None),
    )
    .group_by(col(EncounterVersion.id)),
    Number,
    is_in_reach(col(EncounterVersion.patient_id)),
)


async def summary_numbers(connection: Connection, ids: Collection[UUID]) -> Mapping[UUID, int]:
    rows = await SUMMARY_NUMBERS.all(connection, ids=[*ids]) if ids else []
    return {row.id: row.number for row in rows}


HOLDERS = Query(
    select(survivor_of(col(PatientIdentifier.patient_id)))
    .distinct()
    .join_from(_asked, PatientIdentifier, col(PatientIdentifier.value) == _asked.c.value)
    .where(
        or_(_asked.c.system.is_(None), col(PatientIdentifier.system) == _asked.c.system),
        col(PatientIdentifier.identifies),
        col(PatientIdentifier.is_vouched),
    )
    .limit(bindparam("limit", type_=Integer)),
    UUID,
    is_in_reach(col(PatientIdentifier.patient_id)),
)
ANY_PATIENT = Query(
    select(col(Patient.id)).where(col(Patient.id) == _AMONG).limit(literal_column("1")),
    UUID,
    is_in_reach(col(Patient.id)),
)
SAME_PATIENTS = Query(
    text("""
SELECT DISTINCT same.id FROM unnest(CAST(:ids AS uuid[])) AS given (id)
CROSS JOIN LATERAL records.same_patient(given.id) AS same (id)
"""),
    UUID,
)


async def holders(
    connection: Connection, identifiers: Sequence[tuple[str | None, str]], *, limit: int
) -> list[UUID]:
    systems, values = zip(*identifiers, strict=True)
    return await HOLDERS.all(connection, systems=systems, values=values, limit=limit)


async def same_patients(connection: Connection, ids: Collection[UUID]) -> set[UUID]:
    return {*await SAME_PATIENTS.all(connection, ids=[*ids])} if ids else set()


async def is_any_in_reach(connection: Connection, ids: Collection[UUID]) -> bool:
    return bool(ids) and await ANY_PATIENT.first(connection, ids=[*ids]) is not None
