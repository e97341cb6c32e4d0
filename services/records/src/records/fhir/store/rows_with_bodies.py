"""Reads patients and encounters with their imported FHIR body, in one snapshot."""

from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Select, SQLColumnExpression, Text, and_, cast, literal_column, select
from sqlmodel import col

from chassis.any_types import Values
from chassis.database.statements import columns_of, row_type
from records.encounters.rows import EncounterRow, NamedEncounterRow
from records.patients.rows import PatientRow
from records.tables.encounters import Encounter
from records.tables.patients import Patient
from records.tables.resources import Resource

Table = type[Encounter] | type[Patient]


@row_type
class EncounterWithBody(NamedEncounterRow):
    body: str | None
    body_version: int | None
    body_created_at: datetime | None
    body_updated_at: datetime | None


@row_type
class PatientWithBody(PatientRow):
    body: str | None
    body_version: int | None
    body_created_at: datetime | None
    body_updated_at: datetime | None


RowWithBody = EncounterWithBody | PatientWithBody
NO_BODY: Values = {
    "body": None,
    "body_version": None,
    "body_created_at": None,
    "body_updated_at": None,
}


# Any: the columns' types.
def with_body(
    type_: str, table: Table, row: type, **others: SQLColumnExpression[Any]
) -> Select[Any]:
    bodies = {
        "body": cast(col(Resource.body), Text),
        "body_version": col(Resource.version),
        "body_created_at": col(Resource.created_at),
        "body_updated_at": col(Resource.updated_at),
    }
    is_body = and_(
        col(Resource.id) == col(table.id), col(Resource.type) == literal_column(f"'{type_}'")
    )
    columns = columns_of(row, table, **bodies, **others)
    return select(*columns).select_from(table).outerjoin(Resource, is_body)


def without_body(row: object) -> RowWithBody:
    if isinstance(row, PatientRow):
        return PatientWithBody(**_values(row), **NO_BODY)
    if isinstance(row, EncounterRow):
        return EncounterWithBody(**_values(row), patient_name="", **NO_BODY)
    raise TypeError(type(row))


def _values(row: PatientRow | EncounterRow) -> Values:
    return {field.name: getattr(row, field.name) for field in fields(row)}
