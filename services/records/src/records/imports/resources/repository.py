"""SQL statements about imported resources, and about many patients and encounters at once: with one
statement per entry an import would take seconds. Statements over `unnest` are text.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import TypeVar
from uuid import UUID

import orjson
from pydantic import JsonValue
from sqlalchemy import ARRAY, Integer, Text, Uuid, any_, bindparam, select, text
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of
from chassis.identity.caller import Caller
from records.encounters.rows import EncounterVersion
from records.imports.fhir.bundle_entry import code_of
from records.imports.fhir.encounter_mapping import MappedEncounter
from records.imports.fhir.linking import Resource, StoredResource
from records.imports.fhir.naming import Named
from records.imports.fhir.patient_mapping import MappedPatient
from records.imports.fhir.references import ByID, ByIdentifier, ByURL, Reference
from records.imports.resources.rows import (
    AboutRow,
    LockedEncounter,
    LockedPatient,
    NumberedResource,
    ResourceBody,
    ResourceByURL,
    ResourceVersion,
    SourceKey,
)
from records.patients.repository import name_parts, rename
from records.patients.rows import PatientVersion
from records.tables import Encounter, Patient, is_in_reach
from records.tables import Resource as ResourceTable

T = TypeVar("T")
R = TypeVar("R", bound=StoredResource)
ROWS_AT_ONCE = 2000  # A statement with so many stays far below its time limit.
# Another import of the same resources may take a while, and so may a part of a large bundle.
WAIT_LONGER = Command(
    text(
        "SELECT set_config('lock_timeout', '20s', true), set_config('statement_timeout', '25s', true)"
    )
)
# A large bundle may multiply the size of tables. A plan from before, also of a foreign key's check,
# would read a whole table for each row.
PLAN_EACH_STATEMENT = Command(
    text("SELECT set_config('plan_cache_mode', 'force_custom_plan', true)")
)
FIND_KEYS = Query(
    text("""
SELECT type, source_key, resource_id
FROM unnest(CAST(:types AS text[]), CAST(:source_keys AS text[])) AS given (type, source_key)
JOIN records.resource_keys USING (type, source_key)
"""),
    SourceKey,
)
# It waits for other imports that claim the same keys. Without the names of the key's columns it needs
# no right to read them.
CLAIM_KEYS = Command(
    text("""
INSERT INTO records.resource_keys (type, source_key, resource_id)
SELECT * FROM unnest(CAST(:types AS text[]), CAST(:source_keys AS text[]), CAST(:ids AS uuid[]))
ON CONFLICT DO NOTHING
""")
)
FIND_BY_URL = Query(
    select(*columns_of(ResourceByURL, ResourceTable)).where(
        col(ResourceTable.full_url) == any_(bindparam("urls", type_=ARRAY(Text)))
    ),
    ResourceByURL,
    is_in_reach(col(ResourceTable.patient_id)),
)


FIND_ABOUT = Query(
    text("""
SELECT id, patient_id, jsonb_strip_nulls(jsonb_build_object(
    'code', body -> 'code', 'vaccineCode', body -> 'vaccineCode',
    'medicationCodeableConcept', body -> 'medicationCodeableConcept', 'type', body -> 'type'
)) AS about
FROM records.resources WHERE id = ANY(CAST(:ids AS uuid[]))
"""),
    AboutRow,
)


def _in_reach(statement: str, row: type[R]) -> Query[R]:
    """Return a statement as text, limited to the resources of patients in reach."""
    columns = {"type": Text, "id": Uuid, "patient_id": Uuid, "number": Integer}
    names = [field.name for field in fields(row)]
    found = text(statement).columns(**{name: columns[name] for name in names}).subquery("found")
    return Query(select(*found.c), row, is_in_reach(found.c.patient_id))


FIND_BY_ID = _in_reach(
    """
SELECT 'Patient' AS type, id, id AS patient_id FROM records.patients WHERE id = ANY(CAST(:ids AS uuid[]))
UNION ALL
SELECT 'Encounter', id, patient_id FROM records.encounters WHERE id = ANY(CAST(:ids AS uuid[]))
UNION ALL
SELECT type, id, patient_id FROM records.resources
WHERE id = ANY(CAST(:ids AS uuid[])) AND type NOT IN ('Patient', 'Encounter')
""",
    StoredResource,
)
# Rows that a read shows as resources, and only their own routes change: no import writes them.
FIND_ROWS = Query(
    text("""
SELECT 'Task' AS type, id, CAST(NULL AS uuid) AS patient_id FROM records.tasks
WHERE id = ANY(CAST(:ids AS uuid[]))
UNION ALL
SELECT 'DocumentReference', id, patient_id FROM records.encounters
WHERE id = ANY(CAST(:ids AS uuid[])) AND summary IS NOT NULL
"""),
    StoredResource,
)
FIND_BY_IDENTIFIER = _in_reach(
    """
SELECT resources.type, resources.id, resources.patient_id, given.number
FROM unnest(CAST(:numbers AS integer[]), CAST(:types AS text[]), CAST(:patterns AS text[]))
    AS given (number, type, pattern)
JOIN records.resources
    ON resources.type = given.type AND resources.body -> 'identifier' @> CAST(given.pattern AS jsonb)
""",
    NumberedResource,
)
FIND_PATIENTS_BY_IDENTIFIER = _in_reach(
    """
SELECT DISTINCT 'Patient' AS type, stored.patient_id AS id, stored.patient_id, given.number
FROM unnest(CAST(:numbers AS integer[]), CAST(:systems AS text[]), CAST(:values AS text[]))
    AS given (number, system, value)
JOIN records.patient_identifiers AS stored
    ON stored.value = given.value AND (given.system IS NULL OR stored.system = given.system)
        AND stored.identifies AND stored.is_vouched
""",
    NumberedResource,
)
# The join drops unchanged resources, whose rows ON CONFLICT would lock. Who writes resources by this
# statement MUST write their search entries, too (`records.resource_index`): the setting keeps them off
# the list of those without.
PUT_RESOURCES = Query(
    text("""
WITH given AS (
    SELECT id, type, full_url, patient_id, encounter_id, CAST(body AS jsonb) AS body,
        written_by, written_by_kind, accepted_by
    FROM unnest(
        CAST(:ids AS uuid[]), CAST(:types AS text[]), CAST(:full_urls AS text[]),
        CAST(:patient_ids AS uuid[]), CAST(:encounter_ids AS uuid[]), CAST(:bodies AS text[]),
        CAST(:authors AS text[]), CAST(:author_kinds AS text[]), CAST(:acceptors AS text[])
    ) AS given (
        id, type, full_url, patient_id, encounter_id, body, written_by, written_by_kind, accepted_by
    )
)
INSERT INTO records.resources (
    id, type, full_url, patient_id, encounter_id, body, written_by, written_by_kind, accepted_by
)
SELECT given.* FROM given
CROSS JOIN (SELECT set_config('records.search_entries', 'written', true) OFFSET 0) AS setting
LEFT JOIN records.resources AS stored ON stored.id = given.id
WHERE stored.id IS NULL
   OR (stored.patient_id, stored.encounter_id, stored.body)
      IS DISTINCT FROM (given.patient_id, given.encounter_id, given.body)
ON CONFLICT (id) DO UPDATE SET
    full_url = coalesce(excluded.full_url, resources.full_url),
    patient_id = excluded.patient_id,
    encounter_id = excluded.encounter_id,
    body = excluded.body,
    written_by = CASE WHEN excluded.accepted_by IS NULL THEN excluded.written_by
        ELSE resources.written_by END,
    written_by_kind = CASE WHEN excluded.accepted_by IS NULL THEN excluded.written_by_kind
        ELSE resources.written_by_kind END,
    accepted_by = excluded.accepted_by
WHERE (resources.patient_id, resources.encounter_id, resources.body)
      IS DISTINCT FROM (excluded.patient_id, excluded.encounter_id, excluded.body)
RETURNING id, version
"""),
    ResourceVersion,
)
FIND_BODIES = Query(
    text("""
SELECT id, body FROM records.resource_versions
JOIN unnest(CAST(:ids AS uuid[]), CAST(:versions AS integer[])) AS given (id, version)
    USING (id, version)
"""),
    ResourceBody,
)
_PATIENTS = (
    select(*columns_of(LockedPatient, Patient))
    .where(col(Patient.id) == any_(bindparam("ids", type_=ARRAY(Uuid))))
    .order_by(col(Patient.id))
)
FIND_PATIENTS = Query(_PATIENTS, LockedPatient, is_in_reach(col(Patient.id)))
LOCK_PATIENTS = Query(_PATIENTS.with_for_update(), LockedPatient, is_in_reach(col(Patient.id)))
PUT_PATIENTS = Query(
    text("""
INSERT INTO records.patients AS stored
    (id, full_name, date_of_birth, partial_birth_date, gender, identifiers, names, name_parts,
     full_name_absent_reason, active, deceased, marital_status, telecom, address, communication,
     changed_by, changed_by_kind)
SELECT id, full_name, date_of_birth, partial_birth_date, gender, CAST(identifiers AS jsonb),
    CAST(names AS jsonb), name_parts, full_name_absent_reason, active, CAST(deceased AS jsonb),
    marital_status, CAST(telecom AS jsonb), CAST(address AS jsonb), CAST(communication AS jsonb),
    :changed_by, :changed_by_kind
FROM unnest(
    CAST(:ids AS uuid[]), CAST(:full_names AS text[]), CAST(:dates_of_birth AS date[]),
    CAST(:partial_birth_dates AS text[]), CAST(:genders AS text[]), CAST(:identifiers AS text[]),
    CAST(:names AS text[]), CAST(:name_parts AS text[]), CAST(:absent_reasons AS text[]),
    CAST(:actives AS boolean[]), CAST(:deceased AS text[]), CAST(:marital_statuses AS text[]),
    CAST(:telecoms AS text[]), CAST(:addresses AS text[]), CAST(:communications AS text[])
) AS given (id, full_name, date_of_birth, partial_birth_date, gender, identifiers, names, name_parts,
        full_name_absent_reason, active, deceased, marital_status, telecom, address, communication)
ON CONFLICT (id) DO UPDATE SET
    full_name = excluded.full_name,
    date_of_birth = excluded.date_of_birth,
    partial_birth_date = excluded.partial_birth_date,
    gender = excluded.gender,
    identifiers = excluded.identifiers,
    names = excluded.names,
    name_parts = excluded.name_parts,
    full_name_absent_reason = excluded.full_name_absent_reason,
    active = excluded.active,
    deceased = excluded.deceased,
    marital_status = excluded.marital_status,
    telecom = excluded.telecom,
    address = excluded.address,
    communication = excluded.communication,
    changed_by = excluded.changed_by,
    changed_by_kind = excluded.changed_by_kind,
    versions_with_body = stored.versions_with_body
        + CAST(excluded.id = ANY(CAST(:with_bodies AS uuid[])) AS integer)
WHERE (stored.full_name, stored.date_of_birth, stored.partial_birth_date, stored.gender,
       stored.identifiers, stored.names, stored.full_name_absent_reason, stored.active,
       stored.deceased, stored.marital_status, stored.telecom, stored.address, stored.communication)
      IS DISTINCT FROM (excluded.full_name, excluded.date_of_birth, excluded.partial_birth_date,
       excluded.gender, excluded.identifiers, excluded.names, excluded.full_name_absent_reason,
       excluded.active, excluded.deceased, excluded.marital_status, excluded.telecom,
       excluded.address, excluded.communication)
RETURNING id, version
"""),
    PatientVersion,
)
LOCK_ENCOUNTERS = Query(
    select(*columns_of(LockedEncounter, Encounter))
    .where(col(Encounter.id) == any_(bindparam("ids", type_=ARRAY(Uuid))))
    .order_by(col(Encounter.id))
    .with_for_update(),
    LockedEncounter,
    is_in_reach(col(Encounter.patient_id)),
)
PUT_ENCOUNTERS = Query(
    text("""
INSERT INTO records.encounters
    (id, patient_id, chief_complaint, started_at, ended_at, status, class, source_status, changed_by,
     changed_by_kind)
SELECT given.*, :changed_by, :changed_by_kind FROM unnest(
    CAST(:ids AS uuid[]), CAST(:patient_ids AS uuid[]), CAST(:chief_complaints AS text[]),
    CAST(:starts AS timestamptz[]), CAST(:ends AS timestamptz[]), CAST(:statuses AS text[]),
    CAST(:classes AS text[]), CAST(:source_statuses AS text[])
) AS given
ON CONFLICT (id) DO UPDATE SET
    chief_complaint = excluded.chief_complaint,
    started_at = excluded.started_at,
    ended_at = excluded.ended_at,
    status = excluded.status,
    class = excluded.class,
    source_status = excluded.source_status,
    changed_by = excluded.changed_by,
    changed_by_kind = excluded.changed_by_kind,
    change_reason = NULL,
    versions_with_body = encounters.versions_with_body
        + CAST(excluded.id = ANY(CAST(:with_bodies AS uuid[])) AS integer)
WHERE (encounters.chief_complaint, encounters.started_at, encounters.ended_at,
       encounters.status, encounters.class, encounters.source_status)
      IS DISTINCT FROM (excluded.chief_complaint, excluded.started_at, excluded.ended_at,
       excluded.status, excluded.class, excluded.source_status)
RETURNING id, patient_id, version
"""),
    EncounterVersion,
)


async def wait_longer(connection: Connection) -> None:
    """Wait longer for other transactions than requests do, until this transaction ends."""
    await WAIT_LONGER.run(connection)


async def plan_each_statement(connection: Connection) -> None:
    """Plan each statement for the tables' size at that moment, until this transaction ends."""
    await PLAN_EACH_STATEMENT.run(connection)


async def find_ids(
    connection: Connection, keys: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], UUID]:
    """Fetch the resources that source keys (type, key) name."""
    found: dict[tuple[str, str], UUID] = {}
    for batch in _batches(keys):
        types, source_keys = zip(*batch, strict=True)
        for row in await FIND_KEYS.all(connection, types=types, source_keys=source_keys):
            found[row.type, row.source_key] = row.resource_id
    return found


async def claim_keys(connection: Connection, keys: Sequence[tuple[str, str, UUID]]) -> bool:
    """Store source keys (type, key, resource) for good; return False if another import has claimed
    one of them.

    They MUST be in the order of types and keys, or two imports wait for each other.
    """
    claimed = 0
    for batch in _batches(keys):
        types, source_keys, ids = zip(*batch, strict=True)
        claimed += await CLAIM_KEYS.run(connection, types=types, source_keys=source_keys, ids=ids)
    return claimed == len(keys)


async def find_resources(
    connection: Connection, references: Collection[Reference]
) -> dict[Reference, list[StoredResource]]:
    """Fetch the resources that references mean."""
    found: dict[Reference, list[StoredResource]] = {}
    urls = [reference.url for reference in references if isinstance(reference, ByURL)]
    for some in _batches(urls):
        for by_url in await FIND_BY_URL.all(connection, urls=some):
            found.setdefault(ByURL(by_url.full_url), []).append(by_url)
    ids = [
        resource_id
        for reference in references
        if isinstance(reference, ByID) and (resource_id := _uuid(reference.id)) is not None
    ]
    for part in _batches(ids):
        for row in await FIND_BY_ID.all(connection, ids=part):
            found.setdefault(ByID(row.type, str(row.id)), []).append(row)
    searches = [reference for reference in references if isinstance(reference, ByIdentifier)]
    for match in await _find_by_identifier(connection, searches):
        found.setdefault(searches[match.number], []).append(match)
    return found


async def find_rows(
    connection: Connection, names: Collection[Reference]
) -> dict[Reference, list[StoredResource]]:
    """Fetch the tasks and summaries that ids name."""
    ids = [
        found
        for name in names
        if isinstance(name, ByID) and name.type in {"Task", "DocumentReference"}
        if (found := _uuid(name.id)) is not None
    ]
    return {
        ByID(row.type, str(row.id)): [row]
        for batch in _batches(ids)
        for row in await FIND_ROWS.all(connection, ids=batch)
    }


async def _find_by_identifier(
    connection: Connection, searches: Sequence[ByIdentifier]
) -> list[NumberedResource]:
    found: list[NumberedResource] = []
    patients = [
        (number, search.system, search.value)
        for number, search in enumerate(searches)
        if search.type == "Patient"
    ]
    if patients:
        numbers, systems, values = zip(*patients, strict=True)
        found += await FIND_PATIENTS_BY_IDENTIFIER.all(
            connection, numbers=numbers, systems=systems, values=values
        )
    others = [
        (number, search.type, pattern)
        for number, search in enumerate(searches)
        if search.type != "Patient"
        for pattern in _patterns(search)
    ]
    if others:
        numbers, types, patterns = zip(*others, strict=True)
        found += await FIND_BY_IDENTIFIER.all(
            connection, numbers=numbers, types=types, patterns=patterns
        )
    return found


async def put_resources(connection: Connection, resources: Sequence[Resource]) -> dict[UUID, int]:
    """Store resources; return the versions of those that are new or changed."""
    rows = await PUT_RESOURCES.all(
        connection,
        ids=[resource.id for resource in resources],
        types=[resource.type for resource in resources],
        full_urls=[resource.entry.full_url for resource in resources],
        patient_ids=[resource.patient_id for resource in resources],
        encounter_ids=[resource.encounter_id for resource in resources],
        bodies=[resource.body.decode() for resource in resources],
        authors=[resource.author and resource.author.name for resource in resources],
        author_kinds=[resource.author and resource.author.kind for resource in resources],
        acceptors=[resource.author and resource.author.accepted_by for resource in resources],
    )
    return {row.id: row.version for row in rows}


async def find_bodies(
    connection: Connection, versions: Mapping[UUID, int]
) -> dict[UUID, dict[str, JsonValue]]:
    """Fetch resources in earlier versions."""
    if not versions:
        return {}
    rows = await FIND_BODIES.all(connection, ids=list(versions), versions=list(versions.values()))
    return {row.id: row.body for row in rows}


async def lock_patients(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, LockedPatient]:
    """Fetch those patients that exist and lock them until the transaction ends."""
    return {row.id: row for row in await LOCK_PATIENTS.all(connection, ids=ids)}


async def put_patients(
    connection: Connection,
    patients: Mapping[UUID, MappedPatient],
    caller: Caller,
    *,
    with_bodies: Iterable[UUID],
) -> list[PatientVersion]:
    """Store patients; return those that are new or changed. `with_bodies` are those whose bodies this
    transaction has stored: both are one version.
    """
    words = {
        patient_id: name_parts(patient.full_name, patient.names)
        for patient_id, patient in patients.items()
    }
    await rename(connection, words)
    rows = patients.values()
    return await PUT_PATIENTS.all(
        connection,
        ids=list(patients),
        full_names=[patient.full_name for patient in rows],
        dates_of_birth=[patient.date_of_birth for patient in rows],
        partial_birth_dates=[patient.partial_birth_date for patient in rows],
        genders=[patient.gender for patient in rows],
        identifiers=[_json(patient.identifiers) for patient in rows],
        names=[_json(patient.names) for patient in rows],
        name_parts=list(words.values()),
        absent_reasons=[patient.full_name_absent_reason for patient in rows],
        actives=[patient.active for patient in rows],
        deceased=[
            None if patient.deceased is None else _json(patient.deceased) for patient in rows
        ],
        marital_statuses=[patient.marital_status for patient in rows],
        telecoms=[_json(patient.telecom) for patient in rows],
        addresses=[_json(patient.address) for patient in rows],
        communications=[_json(patient.communication) for patient in rows],
        changed_by=caller.name,
        changed_by_kind=caller.kind,
        with_bodies=[*with_bodies],
    )


async def find_patients(connection: Connection, ids: Collection[UUID]) -> dict[UUID, LockedPatient]:
    return {row.id: row for row in await FIND_PATIENTS.all(connection, ids=[*ids])}


async def find_named(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, Named]:
    """Fetch whose resources are, and what they are about."""
    return {
        row.id: Named(row.patient_id, code_of(row.about))
        for batch in _batches(ids)
        for row in await FIND_ABOUT.all(connection, ids=batch)
    }


async def lock_encounters(
    connection: Connection, ids: Sequence[UUID]
) -> dict[UUID, LockedEncounter]:
    """Fetch those encounters that exist and lock them until the transaction ends."""
    return {row.id: row for row in await LOCK_ENCOUNTERS.all(connection, ids=ids)}


async def put_encounters(
    connection: Connection,
    encounters: Mapping[UUID, tuple[UUID | None, MappedEncounter]],
    caller: Caller,
    *,
    with_bodies: Iterable[UUID],
) -> list[EncounterVersion]:
    """Store encounters, each with its patient's id; return those that are new or changed. `with_bodies`
    is as in `put_patients`.
    """
    rows = [encounter for _, encounter in encounters.values()]
    return await PUT_ENCOUNTERS.all(
        connection,
        ids=list(encounters),
        patient_ids=[patient_id for patient_id, _ in encounters.values()],
        chief_complaints=[encounter.chief_complaint for encounter in rows],
        starts=[encounter.started_at for encounter in rows],
        ends=[encounter.ended_at for encounter in rows],
        statuses=[encounter.status for encounter in rows],
        classes=[encounter.class_code for encounter in rows],
        source_statuses=[encounter.source_status for encounter in rows],
        changed_by=caller.name,
        changed_by_kind=caller.kind,
        with_bodies=[*with_bodies],
    )


def _batches(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    for first in range(0, len(rows), ROWS_AT_ONCE):
        yield rows[first : first + ROWS_AT_ONCE]


def _json(value: object) -> str:
    return orjson.dumps(value).decode()


def _uuid(text_: str) -> UUID | None:
    try:
        return UUID(text_)
    except ValueError:
        return None


def _patterns(search: ByIdentifier) -> list[str]:
    """Return the JSON that a resource's `identifier` contains: a list in most types, an object in a
    few.
    """
    identifier = {"value": search.value}
    if search.system is not None:
        identifier["system"] = search.system
    return [orjson.dumps(pattern).decode() for pattern in ([identifier], identifier)]
