"""SQL of resources to which other resources refer: patients by the patient of an entry, encounters by
`resources.encounter_id`. For limited callers, only referring resources of their patients count.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Select,
    Text,
    Uuid,
    bindparam,
    cast,
    column,
    exists,
    func,
    inspect,
    literal_column,
    select,
    true,
)

from chassis.database.statements import is_any_of
from records.fhir.api.search.conditions import Referring
from records.fhir.api.search.entry_conditions import condition
from records.tables.base import is_in_reach
from records.tables.resources import Resource, SearchCode, SearchEntry

_ONE: ColumnElement[int] = literal_column("1")
_ZERO: ColumnElement[int] = literal_column("0")
_entries = inspect(SearchEntry).local_table
_codes = inspect(SearchCode).local_table
_resources = inspect(Resource).local_table
Rows = Select[Any]  # Any, here and below: the columns' types.


def is_referred(
    kind: Referring, place: int, id_: ColumnElement[UUID], *, is_limited: bool
) -> ColumnElement[bool]:
    if kind.is_by_encounter:
        rows, encounter = _of_encounters(kind, place, is_limited=is_limited)
        return exists(rows.where(encounter == id_).offset(_ZERO))
    rows, patient = _of_patients(kind, place, is_limited=is_limited)
    same = _same_patient(id_, place)
    return exists(rows.select_from(same).where(patient == same.c.id).offset(_ZERO))


def referred_resources(kind: Referring, place: int) -> FromClause:
    """Select the IDs of referred resources, each once."""
    if kind.is_by_encounter:
        rows, id_ = _of_encounters(kind, place, is_limited=False)
        ids = rows.with_only_columns(id_.label("id")).distinct()
        return ids.offset(_ZERO).subquery(f"referred_{place}")
    rows, id_ = _of_patients(kind, place, is_limited=False)
    named = rows.with_only_columns(id_.label("id")).distinct().offset(_ZERO).subquery("named")
    same = _same_patient(named.c.id, place)
    each = select(same.c.id.label("id")).select_from(named).join(same, true()).distinct()
    return each.offset(_ZERO).subquery(f"referred_{place}")


def _same_patient(id_: ColumnElement[UUID], place: int) -> FromClause:
    same = func.records.same_patient(id_).table_valued(column("id", Uuid))
    return same.render_derived(f"same_{place}")


def _of_patients(
    kind: Referring, place: int, *, is_limited: bool
) -> tuple[Rows, ColumnElement[UUID]]:
    entry = _entries.alias(f"referring_{place}").c
    if not kind.is_coded:
        of_type = entry.type == bindparam(f"type_{place}", type_=Text)
        conditions = [of_type, *_conditions(kind, place, entry)]
        patient = entry.patient_id
    else:
        coded = _codes.alias(f"coded_{place}").c
        conditions = [is_any_of(coded.token, f"codes_{place}", BigInteger)]
        if kind.kinds:
            conditions += [
                entry.resource_id == coded.resource_id,
                *_conditions(kind, place, entry),
            ]
        patient = coded.patient_id
    conditions += [is_in_reach(patient)] if is_limited else []
    return select(_ONE).where(*conditions), patient


def _of_encounters(
    kind: Referring, place: int, *, is_limited: bool
) -> tuple[Rows, ColumnElement[UUID]]:
    """A resource that refers to an encounter only indirectly does not count."""
    entry = _entries.alias(f"referring_{place}").c
    stored = _resources.alias(f"stored_{place}").c
    reference = stored.body.op("#>>")(literal_column("'{encounter,reference}'::text[]"))
    conditions = [
        entry.type == bindparam(f"type_{place}", type_=Text),
        entry.resource_id == stored.id,
        reference == literal_column("'Encounter/'", Text) + cast(stored.encounter_id, Text),
        *_conditions(kind, place, entry),
    ]
    conditions += [is_in_reach(entry.patient_id)] if is_limited else []
    return select(_ONE).where(*conditions), stored.encounter_id


def _conditions(kind: Referring, place: int, entry: Any) -> Sequence[ColumnElement[bool]]:
    return [condition(each, f"{number}_{place}", entry) for number, each in enumerate(kind.kinds)]
