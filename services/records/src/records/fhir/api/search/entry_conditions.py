"""SQL of the conditions on search entries, and of resources to which other resources refer: patients
by the patient of an entry, encounters by `resources.encounter_id`. For limited callers, only
referring resources of their patients count.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    DateTime,
    FromClause,
    Integer,
    Numeric,
    Select,
    SQLColumnExpression,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    cast,
    column,
    exists,
    func,
    inspect,
    literal_column,
    or_,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import JSONB, JSONPATH, NUMMULTIRANGE

from chassis.database.statements import is_any_of
from records.fhir.api.search.conditions import Kind, Referring
from records.tables.base import is_in_reach, rows_of
from records.tables.resources import Resource, SearchCode, SearchEntry

_ONE: ColumnElement[int] = literal_column("1")
_ZERO: ColumnElement[int] = literal_column("0")
MICROSECOND: ColumnElement[Any] = literal_column("interval '1 microsecond'")
_MARKS: ColumnElement[str] = literal_column(r"'[\u0300-\u036f]'", Text)
_entries = inspect(SearchEntry).local_table
_codes = inspect(SearchCode).local_table
_resources = inspect(Resource).local_table
Rows = Select[Any]  # Any, here and below: the columns' types.


def condition(kind: Kind, place: int | str, entry: Any) -> ColumnElement[bool]:  # Any: its columns.
    def given(name: str, type_: Any) -> ColumnElement[Any]:
        return bindparam(f"{name}_{place}", type_=type_)

    if kind in {Kind.IDS, Kind.NO_IDS}:
        is_one: ColumnElement[bool] = entry.resource_id == any_(given("ids", ARRAY(Uuid)))
        return is_one if kind is Kind.IDS else ~is_one
    if kind in {Kind.TOKENS, Kind.NO_TOKENS}:
        has: ColumnElement[bool] = entry.tokens.op("&&", is_comparison=True)(
            given("tokens", ARRAY(BigInteger))
        )
        return has if kind is Kind.TOKENS else ~has
    if kind is Kind.UPDATED:
        at = entry.updated_at
        boxes = boxes_table(place, DateTime(timezone=True))
        return exists(select(_ONE).where(is_within(boxes, at, at + MICROSECOND)))
    if kind is Kind.WORDS:
        return exists(_stored_words(place, entry))
    return _of_values(kind, place, entry)


def _of_values(kind: Kind, place: int | str, entry: Any) -> ColumnElement[bool]:
    name = bindparam(f"name_{place}", type_=Text)
    elements = func.jsonb_array_elements(entry.others.op("->")(name))
    values = elements.table_valued(column("value", JSONB)).render_derived(f"values_{place}")

    def part(index: int) -> ColumnElement[Any]:
        return values.c.value.op("->>")(literal_column(str(index), Integer))

    if kind is Kind.DATES:
        boxes = boxes_table(place, BigInteger())
        start, end = (cast(part(index), BigInteger) for index in (0, 1))
        fits = is_within(boxes, start, end)
        return exists(select(_ONE).select_from(values).join(boxes, fits))
    if kind is Kind.QUANTITIES:
        return exists(_fitting_quantity(place, values, part))
    asked = rows_of(f"texts_{place}", "asked", Text())
    fits = {
        Kind.TEXT_BEGINNING: func.starts_with(part(1), asked.c.asked),
        Kind.TEXT_PART: func.strpos(part(1), asked.c.asked) > _ZERO,
        Kind.TEXT_WHOLE: part(0) == asked.c.asked,
    }[kind]
    return exists(select(_ONE).select_from(values).join(asked, fits))


def _stored_words(place: int | str, entry: Any) -> Rows:
    stored = _resources.alias(f"worded_{place}")
    paths = rows_of(f"paths_{place}", "path", Text())
    found = func.jsonb_path_query(stored.c.body, cast(paths.c.path, JSONPATH))
    values = found.table_valued(column("value", JSONB)).render_derived(f"words_{place}")
    text = values.c.value.op("#>>")(literal_column("'{}'::text[]"))
    rows = stored.join(paths, true()).join(values, true())
    # OFFSET 0 keeps PostgreSQL from reading resources of other entries.
    is_found = and_(stored.c.id == entry.resource_id, has_words(text, place))
    return select(_ONE).select_from(rows).where(is_found).offset(_ZERO)


def has_words(text: SQLColumnExpression[Any], place: int | str) -> ColumnElement[bool]:
    """Compare without case and accents."""
    asked = rows_of(f"texts_{place}", "asked", Text())
    is_part = func.strpos(_folded(text), _folded(asked.c.asked)) > _ZERO
    return exists(select(_ONE).select_from(asked).where(is_part))


def _folded(text: SQLColumnExpression[Any]) -> ColumnElement[str]:
    decomposed = func.normalize(text, literal_column("NFKD"), type_=Text)
    folded = func.casefold(decomposed.collate("pg_unicode_fast"))
    return func.regexp_replace(folded, _MARKS, literal_column("''"), literal_column("'g'"))


_BOX = ("start_from", "start_before", "end_after", "end_to")


def boxes_table(place: int | str, type_: Any) -> FromClause:
    return _table(place, type_, *_BOX)


def _table(place: int | str, type_: Any, *names: str) -> FromClause:
    values = func.unnest(*(bindparam(f"{name}_{place}", type_=ARRAY(type_)) for name in names))
    return values.table_valued(*(column(name, type_) for name in names)).render_derived(
        f"asked_{place}"
    )


def is_within(
    boxes: FromClause, start: SQLColumnExpression[Any], end: SQLColumnExpression[Any]
) -> ColumnElement[bool]:
    return and_(
        start >= boxes.c.start_from,
        start < boxes.c.start_before,
        end > boxes.c.end_after,
        end <= boxes.c.end_to,
    )


def _fitting_quantity(place: int | str, values: Any, part: Any) -> Rows:
    asked = _table(place, Text(), "ranges", "systems", "units")
    within = cast(part(0), Numeric).op("<@")(cast(asked.c.ranges, NUMMULTIRANGE))
    unit = or_(
        asked.c.units.is_(None),
        part(2) == asked.c.units,
        and_(asked.c.systems.is_(None), part(3) == asked.c.units),
    )
    system = or_(asked.c.systems.is_(None), part(1) == asked.c.systems)
    return select(_ONE).select_from(values).join(asked, and_(within, system, unit))


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
            conditions += [entry.resource_id == coded.resource_id, *_conditions(kind, place, entry)]
        patient = coded.patient_id
    conditions += [is_in_reach(patient)] if is_limited else []
    return select(_ONE).where(*conditions), patient


def _of_encounters(
    kind: Referring, place: int, *, is_limited: bool
) -> tuple[Rows, ColumnElement[UUID]]:
    """A resource that refers to an encounter only indirectly does not count."""
    entry = _entries.alias(f"referring_{place}").c
    stored = _resources.alias(f"stored_{place}").c
    reference, logical = (
        stored.body.op("#>>")(literal_column(f"'{{encounter,{name}}}'::text[]"))
        for name in ("reference", "identifier")
    )
    is_direct = reference == literal_column("'Encounter/'", Text) + cast(stored.encounter_id, Text)
    conditions = [
        entry.type == bindparam(f"type_{place}", type_=Text),
        entry.resource_id == stored.id,
        or_(is_direct, and_(reference.is_(None), logical.is_not(None))),
        *_conditions(kind, place, entry),
    ]
    conditions += [is_in_reach(entry.patient_id)] if is_limited else []
    return select(_ONE).where(*conditions), stored.encounter_id


def _conditions(kind: Referring, place: int, entry: Any) -> Sequence[ColumnElement[bool]]:
    return [condition(each, f"{number}_{place}", entry) for number, each in enumerate(kind.kinds)]
