from sqlalchemy import (
    ARRAY,
    CTE,
    Boolean,
    DateTime,
    Text,
    bindparam,
    column,
    exists,
    func,
    insert,
    literal_column,
    select,
    true,
)
from sqlmodel import col

from chassis.any_types import Values
from chassis.database.statements import is_any_of
from chassis.writes.creation_statements import Insert, is_first
from records.identifier_ends import end_of
from records.patients import repository
from records.patients.rows import InsertedPatient, PatientRow, is_of_things, name_of
from records.tables.base import SCHEMA
from records.tables.patients import PatientIdentifier

_TIME = DateTime(timezone=True)
_identifiers = (
    func.unnest(
        bindparam("systems", type_=ARRAY(Text)),
        bindparam("values", type_=ARRAY(Text)),
        bindparam("are_of_things", type_=ARRAY(Boolean)),
        bindparam("ends", type_=ARRAY(_TIME)),
    )
    .table_valued(
        column("system", Text),
        column("value", Text),
        column("is_of_things", Boolean),
        column("ends_at", _TIME),
    )
    .render_derived("given")
)


def _claimed(added: CTE) -> CTE:
    """Identifiers are inserted in the order of `identifier_repository.CLAIM`. Their triggers judge them."""
    given = _identifiers.c
    rows = (
        select(added.c.id, *given, literal_column("true"))
        .join_from(added, _identifiers, true())
        .order_by(given.system, given.value)
    )
    names = ["patient_id", *given.keys(), "is_vouched"]
    return insert(PatientIdentifier).from_select(names, rows).cte("claimed")


_rows = repository.given.where(is_first(SCHEMA))
_is_known = exists().where(is_any_of(col(PatientIdentifier.value), "values", Text))
_without = repository.added(_rows)
_with = repository.added(_rows.where(~_is_known))
WITHOUT_IDENTIFIERS = Insert(_without, InsertedPatient, (repository.words_of(_without),))
WITH_IDENTIFIERS = Insert(_with, InsertedPatient, (repository.words_of(_with), _claimed(_with)))


def insert_of(new: PatientRow) -> Insert[InsertedPatient]:
    return WITH_IDENTIFIERS if new.identifiers else WITHOUT_IDENTIFIERS


def values_of(new: PatientRow) -> Values:
    values = repository.values_of(new)
    if new.identifiers:
        values["systems"], values["values"] = zip(*map(name_of, new.identifiers), strict=True)
        values["are_of_things"] = [*map(is_of_things, new.identifiers)]
        values["ends"] = [*map(end_of, new.identifiers)]
    return values
