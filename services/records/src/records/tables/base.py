"""The schema, the base of its tables, and what their statements and columns have in common."""

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

from chassis.database.columns import NAMING
from chassis.database.reach import in_reach, members_of_transaction
from chassis.identity.caller import Caller

T = TypeVar("T", bound=SQLModel)
SCHEMA = "records"
CHANGED_BY = ("changed_by", "changed_by_kind")  # Columns of each version.
# In the place of a patient, for rows of what belongs to none.
OF_NO_PATIENT = UUID(int=0)


class RecordsModel(
    SQLModel, registry=registry(metadata=MetaData(schema=SCHEMA, naming_convention=NAMING))
):
    """Base of this schema's tables, with a registry of its own."""


def with_versions(table: type[T], earlier: Table) -> type[T]:
    """Return a table together with the earlier versions of its rows."""
    versions = union_all(select(inspect(table).local_table), select(earlier)).subquery("versions")
    found: type[T] = aliased(table, versions)
    return found


def is_in_reach(reference: SQLColumnExpression[Any]) -> ColumnElement[bool]:  # Any: its type.
    """Return the condition of statements for callers who may see some patients only."""
    return in_reach(reference, SCHEMA)


def members() -> Subquery:
    """Return the patients that a statement is limited to as rows refer to them (`ref`), each once."""
    named = members_of_transaction(SCHEMA).subquery("named")
    return select(named.c.ref).distinct().subquery("members")


def survivor_of(patient: SQLColumnExpression[Any]) -> ColumnElement[UUID]:  # Any: its type.
    """Return the surviving patient of a merged patient; for others, the same one."""
    survivor: ColumnElement[UUID] = func.records.survivor_of(patient, type_=Uuid)
    return survivor


def same_patient() -> FromClause:
    """Return the ids of the patient that a statement is about (`id`), its parameter `patient_id`: the
    surviving patient's, and those of all its merged patients.
    """
    ids = func.records.same_patient(bindparam("patient_id", type_=Uuid))
    return ids.table_valued(column("id", Uuid)).render_derived("same")


def rows_of(parameter: str, name: str, type_: TypeEngine[Any]) -> FromClause:  # Any: of any type.
    """Return the values of a parameter as rows, with one column of that name."""
    values = func.unnest(bindparam(parameter, type_=ARRAY(type_)))
    return values.table_valued(column(name, type_)).render_derived(f"given_{parameter}")


def asked_names() -> FromClause:
    """Return the names of the patient that a statement is about (`name`), its parameter `names`."""
    return rows_of("names", "name", Text())


def registered_members() -> Subquery:
    """Return the ids of these patients (`id`), as far as they are written as rows of patients are.

    A panel can hold numbers from elsewhere, and ids as no patient's is written.
    """
    each = members()
    is_id = func.pg_input_is_valid(each.c.ref, literal_column("'uuid'"))
    id_ = cast(case((is_id, each.c.ref)), Uuid)
    return select(id_.label("id")).where(cast(id_, Text) == each.c.ref).subquery("registered")


def is_registered_member(
    patient_id: SQLColumnExpression[Any],
) -> ColumnElement[bool]:  # Any: as above.
    """Return the condition `is_in_reach` as a list of ids: PostgreSQL reads their rows, in order."""
    ids = select(registered_members().c.id)
    return patient_id == any_(func.array(ids.scalar_subquery()))


def is_before_end(
    ends_at: SQLColumnExpression[Any],
) -> ColumnElement[bool]:  # Any: as above.
    """Return the condition that an identifier has not ended, whether or not its end was noted."""
    return or_(ends_at.is_(None), ends_at > func.now())


def changed_by(caller: Caller) -> dict[str, str]:
    """Return the values of CHANGED_BY."""
    return {"changed_by": caller.name, "changed_by_kind": caller.kind}


def filled_column(name: str, default: str) -> Column[str]:
    """Return a column of codes; `default` is an SQL expression for rows inserted without one."""
    return Column(name, String(16), nullable=False, server_default=text(default))


def small_number(name: str) -> Column[int]:
    """Return the column of a small number that begins at 0."""
    return Column(name, SmallInteger, nullable=False, server_default=text("0"))


def index_where(name: str, *columns: str | Column[Any], where: str) -> Index:
    return Index(name, *columns, postgresql_where=text(where))


def json_list(name: str) -> Column[Any]:  # Any: JSON.
    return Column(name, JSONB, nullable=False, server_default=text("'[]'"))
