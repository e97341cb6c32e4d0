"""The predicate that limits statements to the patients that a transaction may see.

The settings `chartroom.principals` and `chartroom.patient` of a transaction say which; unset or
empty they show no patient. `access_callers` lists the panels of each principal (a caller's name, or
a group), `access_members` the patients of each panel as rows refer to them. The policies of
row-level security (`migration_steps`) say the same a second time.
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

SEPARATOR = "\n"  # `Caller.principals` has no name that contains it.


def principals_of_transaction() -> ColumnElement[Any]:  # Any: an array of texts.
    """Return the principals of the caller that a transaction is limited to."""
    setting = func.current_setting(_text("chartroom.principals"), literal_column("true"))
    return func.string_to_array(select(setting).scalar_subquery(), literal_column("E'\\n'"))


def caller_of_transaction() -> ColumnElement[str]:
    """Return the caller that a transaction is limited to, as `kind:name`."""
    setting = func.current_setting(_text("chartroom.caller"), literal_column("true"))
    return select(setting).scalar_subquery()


def members_of_transaction(schema: str) -> CompoundSelect[tuple[str]]:
    """Return the selection of all patients that a transaction is limited to, as rows refer to them;
    one may come twice.

    OFFSET 0 keeps PostgreSQL from reading other callers' panels, and from applying to them what a
    statement asks of a member.
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


# Any: the type of the column that refers to a patient.
def in_reach(reference: SQLColumnExpression[Any], schema: str) -> ColumnElement[bool]:
    """Return whether the patient of a row is one that the transaction is limited to; null or false
    where not.

    OFFSET 0 keeps PostgreSQL from hashing whole panels for each statement.
    """
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


def _panels_of_transaction(schema: str) -> ScalarSelect[Any]:  # Any: a number.
    """Return the selection of the panels of the caller: one look-up for a whole statement."""
    callers, _ = _tables(schema)
    return (
        select(callers.c.panel)
        .where(callers.c.principal == any_(principals_of_transaction()))
        .scalar_subquery()
    )


def _tables(schema: str) -> tuple[TableClause, TableClause]:
    return table("access_callers", column("principal"), column("panel"), schema=schema), table(
        "access_members",
        column("panel"),
        column("ref", Text),
        column("until"),
        schema=schema,
    )


def is_present(members: FromClause) -> ColumnElement[bool]:
    """Return whether a row of `access_members` counts now."""
    return or_(members.c.until.is_(None), members.c.until > func.now())


def _patient_of_transaction() -> ScalarSelect[Any]:  # Any: a text.
    setting = func.current_setting(_text("chartroom.patient"), literal_column("true"))
    return select(func.nullif(setting, _text(""))).scalar_subquery()


def _text(value: str) -> ColumnElement[str]:
    return literal_column(f"'{value}'")
