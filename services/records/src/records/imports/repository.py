"""Every SQL statement of an import. Each takes many rows at once: one statement per entry would
take seconds.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar
from uuid import UUID

import orjson

from chassis.database.pool import Connection, Row
from chassis.identity.caller import Caller
from records.imports.fhir.encounter_mapping import Visit
from records.imports.fhir.linking import Linked, Target
from records.imports.fhir.patient_mapping import Person
from records.imports.fhir.references import ByID, ByIdentifier, ByURL, Reference
from records.patients.repository import name_parts, rename

T = TypeVar("T")
ROWS_AT_ONCE = 2000
# One that imports the same may take its time, and a part of a large bundle may, too.
BE_PATIENT = (
    "SELECT set_config('lock_timeout', '20s', true), set_config('statement_timeout', '25s', true)"
)
# Tables may be many times as large at the end of a large bundle as when a connection first planned
# its statements, the checks of foreign keys among them: a plan that read a table of one page would
# read all of it for each row.
PLAN_ANEW = "SELECT set_config('plan_cache_mode', 'force_custom_plan', true)"
FIND_KEYS = """
SELECT type, source_key, resource_id
FROM unnest($1::text[], $2::text[]) AS given (type, source_key) JOIN records.resource_keys USING (type, source_key)
"""
# Whoever else imports the same at this moment is waited for.
CLAIM_KEYS = """
INSERT INTO records.resource_keys (type, source_key, resource_id)
SELECT * FROM unnest($1::text[], $2::text[], $3::uuid[]) ON CONFLICT (type, source_key) DO NOTHING
"""
FIND_BY_URL = (
    "SELECT full_url, type, id, patient_id FROM records.resources WHERE full_url = ANY($1::text[])"
)
FIND_BY_ID = """
SELECT 'Patient' AS type, id, id AS patient_id FROM records.patients WHERE id = ANY($1::uuid[])
UNION ALL
SELECT 'Encounter', id, patient_id FROM records.encounters WHERE id = ANY($1::uuid[])
UNION ALL
SELECT type, id, patient_id FROM records.resources
WHERE id = ANY($1::uuid[]) AND type NOT IN ('Patient', 'Encounter')
"""
FIND_BY_IDENTIFIER = """
SELECT given.number, resources.type, resources.id, resources.patient_id
FROM unnest($1::integer[], $2::text[], $3::text[]) AS given (number, type, pattern)
JOIN records.resources ON resources.type = given.type AND resources.body -> 'identifier' @> given.pattern::jsonb
"""
FIND_PATIENTS_BY_IDENTIFIER = """
SELECT DISTINCT given.number, 'Patient' AS type, stored.patient_id AS id, stored.patient_id
FROM unnest($1::integer[], $2::text[], $3::text[]) AS given (number, system, value)
JOIN records.patient_identifiers AS stored
    ON stored.value = given.value AND (given.system IS NULL OR stored.system = given.system)
"""
PUT_RESOURCES = """
WITH given AS (
    SELECT id, type, full_url, patient_id, encounter_id, body::jsonb AS body
    FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::text[])
        AS given (id, type, full_url, patient_id, encounter_id, body)
)
INSERT INTO records.resources (id, type, full_url, patient_id, encounter_id, body)
SELECT given.* FROM given LEFT JOIN records.resources AS stored ON stored.id = given.id
WHERE stored.id IS NULL
   OR (stored.patient_id, stored.encounter_id, stored.body)
      IS DISTINCT FROM (given.patient_id, given.encounter_id, given.body)
ON CONFLICT (id) DO UPDATE SET
    full_url = coalesce(excluded.full_url, resources.full_url),
    patient_id = excluded.patient_id,
    encounter_id = excluded.encounter_id,
    body = excluded.body
WHERE (resources.patient_id, resources.encounter_id, resources.body)
      IS DISTINCT FROM (excluded.patient_id, excluded.encounter_id, excluded.body)
RETURNING id, version
"""
FIND_PATIENTS = """
SELECT id, full_name, date_of_birth, partial_birth_date, gender, identifiers, names, full_name_absent_reason
FROM records.patients WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE
"""
PUT_PATIENTS = """
INSERT INTO records.patients AS stored
    (id, full_name, date_of_birth, partial_birth_date, gender, identifiers, names, name_parts, full_name_absent_reason,
     changed_by, changed_by_kind)
SELECT id, full_name, date_of_birth, partial_birth_date, gender, identifiers::jsonb, names::jsonb, name_parts,
    full_name_absent_reason, $10, $11
FROM unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
    AS given (id, full_name, date_of_birth, partial_birth_date, gender, identifiers, names, name_parts,
        full_name_absent_reason)
ON CONFLICT (id) DO UPDATE SET
    full_name = excluded.full_name,
    date_of_birth = excluded.date_of_birth,
    partial_birth_date = excluded.partial_birth_date,
    gender = excluded.gender,
    identifiers = excluded.identifiers,
    names = excluded.names,
    name_parts = excluded.name_parts,
    full_name_absent_reason = excluded.full_name_absent_reason,
    changed_by = excluded.changed_by,
    changed_by_kind = excluded.changed_by_kind
WHERE (stored.full_name, stored.date_of_birth, stored.partial_birth_date, stored.gender, stored.identifiers,
       stored.names, stored.full_name_absent_reason)
      IS DISTINCT FROM (excluded.full_name, excluded.date_of_birth, excluded.partial_birth_date, excluded.gender,
       excluded.identifiers, excluded.names, excluded.full_name_absent_reason)
RETURNING id, version
"""
FIND_ENCOUNTERS = """
SELECT id, patient_id, chief_complaint, started_at, ended_at, status, class, source_status FROM records.encounters
WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE
"""
BODIES_BEFORE = """
SELECT id, body FROM records.resource_versions
JOIN unnest($1::uuid[], $2::integer[]) AS given (id, version) USING (id, version)
"""
PUT_ENCOUNTERS = """
INSERT INTO records.encounters
    (id, patient_id, chief_complaint, started_at, ended_at, status, class, source_status, changed_by, changed_by_kind)
SELECT visits.*, $9, $10 FROM unnest(
    $1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::text[], $7::text[], $8::text[]
) AS visits
ON CONFLICT (id) DO UPDATE SET
    chief_complaint = excluded.chief_complaint,
    started_at = excluded.started_at,
    ended_at = excluded.ended_at,
    status = excluded.status,
    class = excluded.class,
    source_status = excluded.source_status,
    changed_by = excluded.changed_by,
    changed_by_kind = excluded.changed_by_kind
WHERE (encounters.chief_complaint, encounters.started_at, encounters.ended_at,
       encounters.status, encounters.class, encounters.source_status)
      IS DISTINCT FROM (excluded.chief_complaint, excluded.started_at, excluded.ended_at,
       excluded.status, excluded.class, excluded.source_status)
RETURNING id, patient_id, version
"""
ADD_COMPLETED = """
INSERT INTO records.imports (id, status, caller, caller_kind, total, done, outcomes, finished_at)
VALUES ($1, 'completed', $2, $3, $4, $4, $5::text::jsonb, clock_timestamp())
"""
ADD_ACCEPTED = """
INSERT INTO records.imports (id, status, caller, caller_kind, total, bundle)
VALUES ($1, 'accepted', $2, $3, $4, $5)
"""
FIND = """
SELECT id, status, total, done, problem, created_at, finished_at, outcomes - 'entries' AS counts,
       jsonb_path_query_array(
           outcomes, '$.entries[$first to $last]', jsonb_build_object('first', $2::integer, 'last', $3::integer)
       ) AS entries
FROM records.imports WHERE id = $1
"""
CLAIM = """
UPDATE records.imports SET
    status = 'processing',
    attempts = attempts + 1,
    done = 0,
    lease_token = gen_random_uuid(),
    leased_until = clock_timestamp() + make_interval(secs => $1)
WHERE id = (
    SELECT id FROM records.imports
    WHERE finished_at IS NULL AND (leased_until IS NULL OR leased_until < clock_timestamp())
    ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED
)
RETURNING id, caller, caller_kind, total, attempts, lease_token, bundle
"""
RENEW = """
UPDATE records.imports SET done = $3, leased_until = clock_timestamp() + make_interval(secs => $4)
WHERE id = $1 AND lease_token = $2 AND finished_at IS NULL
RETURNING id
"""
RELEASE = """
UPDATE records.imports SET
    done = 0,
    attempts = attempts - $4::integer,
    lease_token = NULL,
    leased_until = clock_timestamp() + make_interval(secs => $3)
WHERE id = $1 AND lease_token = $2 AND finished_at IS NULL
"""
COMPLETE = """
UPDATE records.imports SET
    status = 'completed', done = total, outcomes = $3::text::jsonb, bundle = NULL, lease_token = NULL,
    leased_until = NULL, finished_at = clock_timestamp()
WHERE id = $1 AND lease_token = $2 AND finished_at IS NULL
RETURNING id
"""
FAIL = """
UPDATE records.imports SET
    status = 'failed', done = 0, problem = $3::text::jsonb, bundle = NULL, lease_token = NULL, leased_until = NULL,
    finished_at = clock_timestamp()
WHERE id = $1 AND lease_token = $2 AND finished_at IS NULL
"""


async def be_patient(connection: Connection) -> None:
    """Wait longer for others than requests do, until the transaction ends."""
    await connection.execute(BE_PATIENT)


async def plan_anew(connection: Connection) -> None:
    """Let each statement be planned for the tables as they are then, until the transaction ends."""
    await connection.execute(PLAN_ANEW)


async def find_keys(
    connection: Connection, keys: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], UUID]:
    """Return the resources that sources' keys (type, key) name already."""
    found: dict[tuple[str, str], UUID] = {}
    for part in _parts(keys):
        for row in await connection.fetch(FIND_KEYS, *_columns(part, 2)):
            found[row["type"], row["source_key"]] = row["resource_id"]
    return found


async def claim_keys(connection: Connection, keys: Sequence[tuple[str, str, UUID]]) -> bool:
    """Let keys (type, key, resource) name resources from now on; return whether all of them were
    free.

    They MUST be in the order of types and keys, or two imports wait for each other.
    """
    claimed = 0
    for part in _parts(keys):
        claimed += int(
            (await connection.execute(CLAIM_KEYS, *_columns(part, 3))).rpartition(" ")[2]
        )
    return claimed == len(keys)


async def find_targets(
    connection: Connection, asked: frozenset[Reference]
) -> dict[Reference, list[Target]]:
    """Return what is stored of what references mean."""
    found: dict[Reference, list[Target]] = {}
    urls = [reference.url for reference in asked if isinstance(reference, ByURL)]
    if urls:
        for row in await connection.fetch(FIND_BY_URL, urls):
            found.setdefault(ByURL(row["full_url"]), []).append(_target(row))
    ids = {str(key): key for key in map(_uuid, asked) if key is not None}
    if ids:
        for row in await connection.fetch(FIND_BY_ID, list(ids.values())):
            found.setdefault(ByID(row["type"], str(row["id"])), []).append(_target(row))
    for reference, row in await _find_by_identifier(connection, asked):
        found.setdefault(reference, []).append(_target(row))
    return found


async def _find_by_identifier(
    connection: Connection, asked: frozenset[Reference]
) -> list[tuple[ByIdentifier, Row]]:
    searches = [reference for reference in asked if isinstance(reference, ByIdentifier)]
    people = [
        (number, search.system, search.value)
        for number, search in enumerate(searches)
        if search.type == "Patient"
    ]
    others = [
        (number, search.type, pattern)
        for number, search in enumerate(searches)
        if search.type != "Patient"
        for pattern in _patterns(search)
    ]
    rows = [
        *(
            await connection.fetch(FIND_PATIENTS_BY_IDENTIFIER, *_columns(people, 3))
            if people
            else []
        ),
        *(await connection.fetch(FIND_BY_IDENTIFIER, *_columns(others, 3)) if others else []),
    ]
    return [(searches[row["number"]], row) for row in rows]


async def put_resources(connection: Connection, resources: Sequence[Linked]) -> dict[UUID, int]:
    """Store resources; return the versions of those that are new or were changed by it."""
    rows = await connection.fetch(
        PUT_RESOURCES,
        [resource.id for resource in resources],
        [resource.entry.type for resource in resources],
        [resource.entry.full_url for resource in resources],
        [resource.patient_id for resource in resources],
        [resource.encounter_id for resource in resources],
        [resource.body.decode() for resource in resources],
    )
    return {row["id"]: row["version"] for row in rows}


async def bodies_before(
    connection: Connection, versions: Mapping[UUID, int]
) -> dict[UUID, dict[str, Any]]:
    """Return what resources were before they came to be in these versions."""
    before = {resource_id: version - 1 for resource_id, version in versions.items() if version > 1}
    rows = (
        await connection.fetch(BODIES_BEFORE, list(before), list(before.values())) if before else []
    )
    return {row["id"]: row["body"] for row in rows}


async def find_people(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, Person]:
    """Return those patients that are there, and lock them."""
    return {
        row["id"]: Person(
            full_name=row["full_name"],
            date_of_birth=row["date_of_birth"],
            partial_birth_date=row["partial_birth_date"],
            gender=row["gender"],
            identifiers=tuple(row["identifiers"]),
            names=tuple(row["names"]),
            full_name_absent_reason=row["full_name_absent_reason"],
        )
        for row in await connection.fetch(FIND_PATIENTS, ids)
    }


async def put_patients(
    connection: Connection, people: Mapping[UUID, Person], caller: Caller
) -> Sequence[Row]:
    """Store patients; return `id` and `version` of those that are new or were changed by it."""
    found_by = {
        patient_id: name_parts(person.full_name, person.names)
        for patient_id, person in people.items()
    }
    await rename(connection, found_by)
    return await connection.fetch(
        PUT_PATIENTS,
        list(people),
        [person.full_name for person in people.values()],
        [person.date_of_birth for person in people.values()],
        [person.partial_birth_date for person in people.values()],
        [person.gender for person in people.values()],
        [orjson.dumps(person.identifiers).decode() for person in people.values()],
        [orjson.dumps(person.names).decode() for person in people.values()],
        list(found_by.values()),
        [person.full_name_absent_reason for person in people.values()],
        caller.name,
        caller.kind,
    )


async def find_visits(
    connection: Connection, ids: Sequence[UUID]
) -> dict[UUID, tuple[UUID, Visit]]:
    """Return those encounters that are there, each with its patient, and lock them."""
    return {
        row["id"]: (
            row["patient_id"],
            Visit(
                status=row["status"],
                source_status=row["source_status"],
                class_code=row["class"],
                chief_complaint=row["chief_complaint"],
                start=row["started_at"],
                end=row["ended_at"],
            ),
        )
        for row in await connection.fetch(FIND_ENCOUNTERS, ids)
    }


async def put_encounters(
    connection: Connection, visits: Mapping[UUID, tuple[UUID | None, Visit]], caller: Caller
) -> Sequence[Row]:
    """Store encounters, each with its patient; return `id`, `patient_id` and `version` of those
    that are new or were changed by it.
    """
    return await connection.fetch(
        PUT_ENCOUNTERS,
        list(visits),
        [patient_id for patient_id, _ in visits.values()],
        [visit.chief_complaint for _, visit in visits.values()],
        [visit.start for _, visit in visits.values()],
        [visit.end for _, visit in visits.values()],
        [visit.status for _, visit in visits.values()],
        [visit.class_code for _, visit in visits.values()],
        [visit.source_status for _, visit in visits.values()],
        caller.name,
        caller.kind,
    )


async def add_completed(
    connection: Connection, import_id: UUID, caller: Caller, total: int, outcomes: bytes
) -> None:
    """Insert an import that is done."""
    await connection.execute(
        ADD_COMPLETED, import_id, caller.name, caller.kind, total, outcomes.decode()
    )


async def add_accepted(
    connection: Connection, import_id: UUID, caller: Caller, total: int, bundle: bytes
) -> None:
    """Insert an import that a worker has to do."""
    await connection.execute(ADD_ACCEPTED, import_id, caller.name, caller.kind, total, bundle)


async def find(
    connection: Connection, import_id: UUID, *, first: int = 0, limit: int
) -> Row | None:
    """Return an import with up to `limit` of its entries from `first` on, if there is one."""
    return await connection.fetchrow(FIND, import_id, first, first + limit - 1)


async def claim(connection: Connection, *, lease_s: float) -> Row | None:
    """Return an import that waits, and hold it for a while."""
    return await connection.fetchrow(CLAIM, lease_s)


async def renew(
    connection: Connection, import_id: UUID, token: UUID, *, done: int, lease_s: float
) -> bool:
    """Hold an import for longer; return whether it was still held."""
    return await connection.fetchrow(RENEW, import_id, token, done, lease_s) is not None


async def release(
    connection: Connection, import_id: UUID, token: UUID, *, pause_s: float, is_attempt: bool
) -> None:
    """Let others have an import, after a pause; say whether this counts as an attempt."""
    await connection.execute(RELEASE, import_id, token, pause_s, 0 if is_attempt else 1)


async def complete(connection: Connection, import_id: UUID, token: UUID, outcomes: bytes) -> bool:
    """Say that an import is done; return whether it was still held."""
    return await connection.fetchrow(COMPLETE, import_id, token, outcomes.decode()) is not None


async def fail(
    connection: Connection, import_id: UUID, token: UUID, problem: Mapping[str, Any]
) -> None:
    """Say why an import cannot be done. Any: a problem document."""
    await connection.execute(FAIL, import_id, token, orjson.dumps(problem).decode())


def _parts(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield parts that a statement takes far below its time limit."""
    for first in range(0, len(rows), ROWS_AT_ONCE):
        yield rows[first : first + ROWS_AT_ONCE]


# Any: what the columns hold.
def _columns(rows: Sequence[tuple[Any, ...]], width: int) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]


def _target(row: Row) -> Target:
    return Target(row["type"], row["id"], row["patient_id"])


def _uuid(reference: Reference) -> UUID | None:
    try:
        return UUID(reference.id) if isinstance(reference, ByID) else None
    except ValueError:
        return None


def _patterns(reference: ByIdentifier) -> list[str]:
    """Return what a resource's `identifier` holds: most types have a list of them, a few have one
    alone.
    """
    identifier = {"value": reference.value} | (
        {"system": reference.system} if reference.system is not None else {}
    )
    return [orjson.dumps(pattern).decode() for pattern in ([identifier], identifier)]
