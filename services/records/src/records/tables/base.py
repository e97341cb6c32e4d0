from datetime import UTC, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Column,
    ColumnElement,
    FromClause,
    Index,
    MetaData,
    SmallInteger,
    SQLColumnExpression,
    String,
    Subquery,
    Table,
    Text,
    Uuid,
    any_,
    bindparam,
    case,
    cast,
    column,
    func,
    inspect,
    literal_column,
    or_,
    select,
    text,
    union_all,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import aliased, registry
from sqlalchemy.types import TypeEngine
from sqlmodel import SQLModel

from chassis.any_types import JSON
from chassis.database.columns import NAMING, NOT_VALIDATED
from chassis.database.reach import in_reach, members_of_transaction
from chassis.identity.caller import Caller

T = TypeVar("T", bound=SQLModel)
SCHEMA = "records"
CHANGED_BY = ("changed_by", "changed_by_kind")
OF_NO_PATIENT = UUID(int=0)
NOT_STORED = datetime.max.replace(tzinfo=UTC)  # Times of a row that the database has not set yet.


class RecordsModel(
    SQLModel, registry=registry(metadata=MetaData(schema=SCHEMA, naming_convention=NAMING))
):
    model_config = NOT_VALIDATED


def with_versions(table: type[T], earlier: Table) -> type[T]:
    versions = union_all(select(inspect(table).local_table), select(earlier)).subquery("versions")
    found: type[T] = aliased(table, versions)
    return found


def is_in_reach(reference: SQLColumnExpression[Any]) -> ColumnElement[bool]:
    return in_reach(reference, SCHEMA)


def members() -> Subquery:
    named = members_of_transaction(SCHEMA).subquery("named")
    return select(named.c.ref).distinct().subquery("members")


def survivor_of(patient: SQLColumnExpression[Any]) -> ColumnElement[UUID]:
    survivor: ColumnElement[UUID] = func.records.survivor_of(patient, type_=Uuid)
    return survivor


def same_patient() -> FromClause:
    """The IDs of a patient and of merged patients who are the same person, as an SQL table."""
    ids = func.records.same_patient(bindparam("patient_id", type_=Uuid))
    return ids.table_valued(column("id", Uuid)).render_derived("same")


def rows_of(parameter: str, name: str, type_: TypeEngine[Any]) -> FromClause:
    values = func.unnest(bindparam(parameter, type_=ARRAY(type_)))
    return values.table_valued(column(name, type_)).render_derived(f"given_{parameter}")


def asked_names() -> FromClause:
    return rows_of("names", "name", Text())


def registered_members() -> Subquery:
    each = members()
    is_id = func.pg_input_is_valid(each.c.ref, literal_column("'uuid'"))
    id_ = cast(case((is_id, each.c.ref)), Uuid)
    return select(id_.label("id")).where(cast(id_, Text) == each.c.ref).subquery("registered")


def is_registered_member(
    patient_id: SQLColumnExpression[Any],
) -> ColumnElement[bool]:  # Any: as above.
    """Like `is_in_reach`, but with a list of IDs, so that PostgreSQL reads the rows in order."""
    ids = select(registered_members().c.id)
    return patient_id == any_(func.array(ids.scalar_subquery()))


def is_before_end(ends_at: SQLColumnExpression[Any]) -> ColumnElement[bool]:  # Any: as above.
    return or_(ends_at.is_(None), ends_at > func.now())


def changed_by(caller: Caller) -> dict[str, str]:
    return {"changed_by": caller.name, "changed_by_kind": caller.kind}


def filled_column(name: str, default: str) -> Column[str]:
    return Column(name, String(16), nullable=False, server_default=text(default))


def small_number(name: str) -> Column[int]:
    return Column(name, SmallInteger, nullable=False, server_default=text("0"))


def index_where(name: str, *columns: str | Column[Any], where: str) -> Index:
    return Index(name, *columns, postgresql_where=text(where))


def json_list(name: str) -> Column[JSON]:
    return Column(name, JSONB, nullable=False, server_default=text("'[]'"))
