"""The settings `chartroom.principals` and `chartroom.patient` identify the caller. If both are
empty, no patient is visible. Row-level security policies (`schema/policies.sql`) enforce the same
rule independently.
"""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    FromClause,
    ScalarSelect,
    SQLColumnExpression,
    TableClause,
    Text,
    any_,
    cast,
    column,
    exists,
    func,
    literal_column,
    or_,
    select,
    table,
    true,
    union_all,
)

SEPARATOR = "\n"


def principals_of_transaction() -> ColumnElement[Any]:
    setting = func.current_setting(_text("chartroom.principals"), literal_column("true"))
    return func.string_to_array(select(setting).scalar_subquery(), literal_column("E'\\n'"))


def caller_of_transaction() -> ColumnElement[str]:
    setting = func.current_setting(_text("chartroom.caller"), literal_column("true"))
    return select(setting).scalar_subquery()


def members_of_transaction(schema: str) -> CompoundSelect[tuple[str]]:
    """Duplicates are possible. OFFSET 0 prevents PostgreSQL from reading other callers' panels, and
    from pushing down conditions of the outer statement.
    """
    callers, members = _tables(schema)
    patient = _patient_of_transaction()
    of_panel = (
        select(members.c.ref)
        .where(members.c.panel == callers.c.panel, is_present(members))
        .offset(literal_column("0"))
        .lateral("of_panel")
    )
    return union_all(
        select(of_panel.c.ref)
        .select_from(callers)
        .join(of_panel, true())
        .where(callers.c.principal == any_(principals_of_transaction())),
        select(patient).where(patient.is_not(None)),
    )


def in_reach(reference: SQLColumnExpression[Any], schema: str) -> ColumnElement[bool]:
    """OFFSET 0 prevents PostgreSQL from hashing whole panels for each statement."""
    _, members = _tables(schema)
    ref = cast(reference, Text)
    member = exists(
        select(literal_column("1"))
        .where(
            members.c.ref == ref,
            members.c.panel == any_(func.array(_panels_of_transaction(schema))),
            is_present(members),
        )
        .offset(literal_column("0"))
    )
    return or_(ref == _patient_of_transaction(), member)


def _panels_of_transaction(schema: str) -> ScalarSelect[Any]:
    callers, _ = _tables(schema)
    return (
        select(callers.c.panel)
        .where(callers.c.principal == any_(principals_of_transaction()))
        .scalar_subquery()
    )


def _tables(schema: str) -> tuple[TableClause, TableClause]:
    return table("access_callers", column("principal"), column("panel"), schema=schema), table(
        "access_members", column("panel"), column("ref", Text), column("until"), schema=schema
    )


def is_present(members: FromClause) -> ColumnElement[bool]:
    return or_(members.c.until.is_(None), members.c.until > func.now())


def _patient_of_transaction() -> ScalarSelect[Any]:
    setting = func.current_setting(_text("chartroom.patient"), literal_column("true"))
    return select(func.nullif(setting, _text(""))).scalar_subquery()


def _text(value: str) -> ColumnElement[str]:
    return literal_column(f"'{value}'")
