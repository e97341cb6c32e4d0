"""Reads patients and encounters with their imported FHIR body, in one snapshot."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, SQLColumnExpression, Text, and_, cast, literal_column, select
from sqlmodel import col

from chassis.database.statements import columns_of, row_type
from records.encounters.rows import NamedEncounterRow
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
