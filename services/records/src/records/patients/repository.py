from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CTE,
    ColumnElement,
    Select,
    Text,
    bindparam,
    cast,
    func,
    insert,
    inspect,
    literal_column,
    select,
)
from sqlalchemy import update as updating
from sqlmodel import col

from chassis.any_types import Columns, Values
from chassis.database.pool import Connection
from chassis.database.statements import AtVersion, ById, Command, Query, columns_of, is_any_of
from chassis.identity.caller import Caller
from chassis.uuids import uuid7
from records.name_matching import parts
from records.paged_query import History, bytes_of
from records.patients.rows import (
    InsertedPatient,
    NamedPatientRow,
    NamesOfPatient,
    PatientRow,
    StoredName,
)
from records.tables.base import CHANGED_BY, NOT_STORED, changed_by, is_in_reach, with_versions
from records.tables.patients import HAS_OLDER_WORDS, Patient, PatientName, patient_versions

LISTS = ("names", "identifiers", "telecom", "address", "communication")
REGISTERED = (
    "full_name",
    "date_of_birth",
    "gender",
    "active",
    "deceased",
    "marital_status",
    *LISTS,
)
AMENDABLE = (*REGISTERED, "partial_birth_date", "full_name_absent_reason")
DERIVED = ("name_parts", *CHANGED_BY)
MERGED = ("replaced_by", "merge_reason", "replaces", *CHANGED_BY)
Version = with_versions(Patient, patient_versions)


def size_of(patient: type[Patient]) -> ColumnElement[int]:
    lists = (cast(getattr(patient, name), Text) for name in LISTS)
    return func.octet_length(patient.full_name) + bytes_of(*lists)


_SPACE = literal_column("' '", Text)
_new = [inspect(Patient).columns[name] for name in ("id", *REGISTERED, *DERIVED)]
given = select(*(bindparam(column.name, type_=column.type) for column in _new))


def added(rows: Select[Any]) -> CTE:
    inserted = insert(Patient).from_select(_new, rows)
    return inserted.returning(*columns_of(InsertedPatient, Patient), col(Patient.name_parts)).cte(
        "added"
    )


def words_of(patients: CTE) -> CTE:
    part = func.string_to_table(func.btrim(patients.c.name_parts), _SPACE)
    words = select(part, patients.c.id)
    return insert(PatientName).from_select(["part", "patient_id"], words).cte("named")


_added = added(given)
INSERT = Query(
    select(*(_added.c[field.name] for field in fields(InsertedPatient))).add_cte(words_of(_added)),
    InsertedPatient,
)
_locked = select(*columns_of(PatientRow, Patient)).with_for_update()
find = ById(Patient, PatientRow, is_in_reach(col(Patient.id)))
lock = ById(Patient, PatientRow, is_in_reach(col(Patient.id)), rows=_locked)
at_version = AtVersion(Version, PatientRow, is_in_reach(col(Version.id)))
history = History(Version, PatientRow, is_in_reach(col(Version.id)), size=size_of(Version))
UPDATE = Query(
    updating(Patient)
    .values({name: bindparam(name) for name in AMENDABLE + DERIVED})
    .where(
        col(Patient.id) == bindparam("patient_id"), col(Patient.version) == bindparam("based_on")
    )
    .returning(*columns_of(PatientRow, Patient)),
    PatientRow,
    is_in_reach(col(Patient.id)),
)
NAMED = Query(
    select(*columns_of(NamedPatientRow, Patient)).where(is_any_of(col(Patient.id), "ids")),
    NamedPatientRow,
    is_in_reach(col(Patient.id)),
)
# Patients are locked in a fixed order, so that concurrent merges cannot deadlock.
LOCK_SEVERAL = Query(
    _locked.where(is_any_of(col(Patient.id), "ids")).order_by(col(Patient.id)),
    PatientRow,
    is_in_reach(col(Patient.id)),
)
UPDATE_MERGE = Query(
    updating(Patient)
    .values({name: bindparam(name) for name in MERGED})
    .where(col(Patient.id) == bindparam("patient_id"))
    .returning(*columns_of(PatientRow, Patient)),
    PatientRow,
    is_in_reach(col(Patient.id)),
)
# `ctid` instead of a join: PostgreSQL expects a thousand words per patient, and would read all
# names.
RENAME = Command("""
WITH now AS (
    SELECT id, string_to_table(btrim(parts), ' ') AS part
    FROM unnest(CAST(:patients AS uuid[]), CAST(:name_parts AS text[])) AS given (id, parts)
), before AS (
    SELECT id, string_to_table(btrim(name_parts), ' ') AS part FROM records.patients
    WHERE id = ANY(CAST(:patients AS uuid[]))
), gone AS (
    DELETE FROM records.patient_names WHERE ctid = ANY(ARRAY(
        SELECT names.ctid FROM before CROSS JOIN LATERAL (
            SELECT ctid FROM records.patient_names
            WHERE part = before.part AND patient_id = before.id OFFSET 0
        ) AS names
        WHERE NOT EXISTS (SELECT FROM now WHERE now.id = before.id AND now.part = before.part)
    ))
)
INSERT INTO records.patient_names (part, patient_id) SELECT part, id FROM now ON CONFLICT DO NOTHING
""")
WITH_OLDER_WORDS = Query(
    select(*columns_of(NamesOfPatient, Patient))
    .where(HAS_OLDER_WORDS)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True),
    NamesOfPatient,
)
SET_NAME_PARTS = Command("""
UPDATE records.patients SET name_parts = given.parts
FROM unnest(CAST(:patients AS uuid[]), CAST(:name_parts AS text[])) AS given (id, parts)
WHERE patients.id = given.id
""")


def name_parts(full_name: str, names: Iterable[StoredName]) -> str:
    texts = [full_name] if full_name else []
    texts += [part for name in names for part in _texts_of(name)]
    return f"  {' '.join(parts(texts))} "


def _texts_of(name: StoredName) -> Iterator[str]:
    yield from (name[field] for field in ("text", "family") if name.get(field))
    for field in ("given", "prefix", "suffix"):
        yield from name.get(field) or ()


async def add(connection: Connection, new: PatientRow) -> PatientRow:
    """If the patient has identifiers, a call of `identifiers.claim` MUST follow."""
    return stored(new, await INSERT.one(connection, **values_of(new)))


def new_row(fields: Columns, caller: Caller) -> PatientRow:
    values = {**fields, **changed_by(caller)}
    return PatientRow(
        id=uuid7(),
        version=1,
        created_at=NOT_STORED,
        updated_at=NOT_STORED,
        full_name_absent_reason=None,
        partial_birth_date=None,
        replaced_by=None,
        merge_reason=None,
        replaces=(),
        versions_with_body=0,
        **values,
    )


def values_of(new: PatientRow) -> Values:
    words = name_parts(new.full_name, new.names or ())
    return {"name_parts": words} | {
        name: getattr(new, name) for name in ("id", *REGISTERED, *CHANGED_BY)
    }


def stored(new: PatientRow, inserted: InsertedPatient) -> PatientRow:
    return replace(new, created_at=inserted.created_at, updated_at=inserted.updated_at)


async def update(connection: Connection, patient: PatientRow, caller: Caller) -> PatientRow:
    words = name_parts(patient.full_name, patient.names or ())
    await rename(connection, {patient.id: words})
    return await UPDATE.one(
        connection,
        patient_id=patient.id,
        based_on=patient.version,
        name_parts=words,
        **changed_by(caller),
        **{name: getattr(patient, name) for name in AMENDABLE},
    )


async def rename(connection: Connection, name_parts: Mapping[UUID, str]) -> None:
    """Store the patients' rows afterwards, because this statement reads the old words."""
    await RENAME.run(connection, patients=list(name_parts), name_parts=list(name_parts.values()))


async def lock_several(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, PatientRow]:
    return {row.id: row for row in await LOCK_SEVERAL.all(connection, ids=list(ids))}


async def update_merge(connection: Connection, patient: PatientRow, caller: Caller) -> PatientRow:
    return await UPDATE_MERGE.one(
        connection,
        patient_id=patient.id,
        replaced_by=patient.replaced_by,
        merge_reason=patient.merge_reason,
        replaces=[*(patient.replaces or ())],
        **changed_by(caller),
    )


async def backfill_names(connection: Connection, *, limit: int) -> int:
    rows = await WITH_OLDER_WORDS.all(connection, limit=limit)
    words = {row.id: name_parts(row.full_name, row.names) for row in rows}
    await rename(connection, words)
    await SET_NAME_PARTS.run(connection, patients=list(words), name_parts=list(words.values()))
    return len(rows)
