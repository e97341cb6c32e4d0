from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Text,
    Uuid,
    any_,
    bindparam,
    cast,
    exists,
    func,
    insert,
    inspect,
    literal_column,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import col

from chassis.database.statements import columns_of, is_any_of
from chassis.writes.creation_statements import Insert, is_first
from records.fhir.api.repository import computed
from records.fhir.api.rows import BodyRow
from records.fhir.chart_index.repository import NEW_CHART_ENTRY
from records.fhir.search_index.repository import NEW_ENTRY
from records.fhir.store.repository import NEW_KEYS
from records.tables.base import SCHEMA
from records.tables.encounters import Encounter
from records.tables.patients import Patient
from records.tables.resources import JoinedResource, Resource

_table = inspect(Resource).columns
_NAMES = ("id", "type", "full_url", "patient_id", "encounter_id", "written_by", "written_by_kind")
_given = {name: bindparam(name, type_=_table[name].type) for name in _NAMES}
_body = cast(bindparam("body", type_=Text), JSONB)
# As in PUT_RESOURCES, OFFSET 0 keeps the setting, by which the resource stays off the backlog of charts.
_setting = (
    select(literal_column("set_config('records.chart_entries', 'written', true)"))
    .offset(literal_column("0"))
    .subquery("setting")
)


def _has_all(
    name: str, table: type[Patient | Encounter], *conditions: ColumnElement[bool]
) -> ColumnElement[bool]:
    ids = bindparam(name, type_=ARRAY(Uuid))
    found = select(func.count()).where(col(table.id) == any_(ids), *conditions)
    return found.scalar_subquery() == func.cardinality(ids)


_rows = (
    select(*_given.values(), _body)
    .select_from(_setting)
    .where(
        _has_all("Patient", Patient),
        _has_all("Encounter", Encounter, col(Encounter.patient_id) == _given["patient_id"]),
        ~exists().where(is_any_of(col(JoinedResource.id), "others")),
        is_first(SCHEMA),
    )
)
_added = (
    insert(Resource)
    .from_select([*_NAMES, "body"], _rows)
    .returning(
        *columns_of(BodyRow, Resource, **computed(Resource)),
        col(Resource.type),
        col(Resource.written_by),
    )
    .cte("added")
)
CREATE = Insert(_added, BodyRow, (NEW_KEYS, *NEW_ENTRY, NEW_CHART_ENTRY))
