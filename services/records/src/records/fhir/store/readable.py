"""Finds out which references a caller may read. The row-level security policies `shared` repeat
these conditions.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Uuid,
    and_,
    any_,
    case,
    column,
    exists,
    func,
    literal_column,
    or_,
    select,
)
from sqlmodel import col

from records.fhir.r4.resource_types import SHARED
from records.tables.base import is_in_reach
from records.tables.resources import Resource

# Limit for a shared resource: limited callers cannot read one that refers to more patients.
_MAX_PATIENTS: ColumnElement[int] = literal_column("1000")
_TYPES: ColumnElement[Any] = literal_column(f"'{{{','.join(sorted(SHARED))}}}'::text[]")
_ONE: ColumnElement[int] = literal_column("1")


def patients_named(resource: type[Resource]) -> ColumnElement[list[UUID | None] | None]:
    """Select the patients in a shared resource's references; null if it belongs to a single
    patient. A null element is an unregistered patient.
    """
    named = func.records.patients_named(col(resource.body), type_=ARRAY(Uuid))
    return case((col(resource.patient_id).is_(None), named))


def is_shared(resource: type[Resource]) -> ColumnElement[bool]:
    """Whether all patients in a shared resource's references are in the caller's reach."""
    patients = func.unnest(func.records.patients_named(col(resource.body)))
    named = patients.table_valued(column("id", Uuid), with_ordinality="place").render_derived(
        "named"
    )
    is_hidden = or_(is_in_reach(named.c.id).is_not(True), named.c.place > _MAX_PATIENTS)
    strangers = select(_ONE).select_from(named).where(is_hidden).offset(literal_column("0"))
    return and_(
        col(resource.patient_id).is_(None), col(resource.type) == any_(_TYPES), ~exists(strangers)
    )


def is_readable(resource: type[Resource]) -> ColumnElement[bool]:
    return or_(is_in_reach(col(resource.patient_id)), is_shared(resource))
