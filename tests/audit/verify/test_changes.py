import json
from collections.abc import Mapping
from uuid import UUID

import asyncpg
from support.databases import TestDatabase, execute

from audit.verify.changes import NOT_COMPARED, compare_changes
from audit.verify.findings import Findings

VERSIONED = ("patients", "patient_versions", "encounters", "encounter_versions")
TABLES = f"""
CREATE SCHEMA records;
CREATE TABLE records.outbox (event bytea);
CREATE TABLE records.imports (id uuid, outcomes jsonb);
CREATE TABLE records.patients (id uuid, version integer, patient_id uuid);
{"".join(f"CREATE TABLE records.{one} (LIKE records.patients);" for one in VERSIONED[1:])}
CREATE TABLE records.tasks (LIKE records.patients);
CREATE TABLE records.task_versions (LIKE records.patients);
CREATE TABLE records.panels (LIKE records.patients);
CREATE TABLE records.panel_versions (LIKE records.patients)
"""
ROW = "INSERT INTO records.{} VALUES ($1, $2, $3)"
EVENT = """
INSERT INTO audit.agent_events (seq, id, agent_name, event_type, patient_ids, recorded_by,
    recorded_by_kind, recorded_at, is_access, unverified)
VALUES ($1, uuidv7(), 'dr.osei', 'patient.amended', ARRAY[$2]::text[], 'records', 'service', now(), false, false)
"""
PATIENT, OTHER, ENCOUNTER, IMPORT = (UUID(int=2**70 + n) for n in range(4))


def payload(resource: str, version: int, **data: object) -> bytes:
    claims = {"caller": {"name": 'Zoë "resource":"patient/x","resource_version":7'}}
    document = {"schema": "s", "resource": resource, "resource_version": version}
    whole = document | {"data": claims | data}
    return json.dumps(whole, separators=(",", ":"), ensure_ascii=False).encode()


async def found(connection: asyncpg.Connection) -> list[str]:
    findings = Findings()
    assert await compare_changes(connection, findings) == ""
    return [one.detail.rpartition("version ")[2] for one in findings.all()]


async def test_a_version_without_an_event_is_named(database: TestDatabase):
    connection = await asyncpg.connect(database.admin_dsn)
    seqs = iter(range(100))

    async def log(body: bytes | None, patient: UUID = PATIENT) -> None:
        seq = next(seqs)
        await connection.execute(EVENT, seq, str(patient))
        if body is not None:
            await connection.execute("INSERT INTO audit.event_payloads VALUES ($1, $2)", seq, body)

    async def store(table: str, row: UUID, version: int, patient: UUID = PATIENT) -> None:
        await connection.execute(ROW.format(table), row, version, patient)

    await execute(database.admin_dsn, TABLES)
    await store("patient_versions", PATIENT, 1)
    await store("patients", PATIENT, 2)
    await log(payload(f"patient/{PATIENT}", 1))
    assert await found(connection) == [f"2 of patient/{PATIENT}"]

    # The change's audit event still waits in records' outbox.
    waiting = b'{"payload":%b}' % payload(f"patient/{PATIENT}", 2)
    await connection.execute("INSERT INTO records.outbox VALUES ($1)", waiting)
    assert await found(connection) == []

    await store("patients", OTHER, 1, OTHER)
    assert await found(connection) == [f"1 of patient/{OTHER}"]
    await log(payload(f"patient/{PATIENT}", 2, target=str(OTHER), target_version=1))
    assert await found(connection) == []

    # The audit event of an import explains one version of each row that the import names.
    await store("encounter_versions", ENCOUNTER, 1)
    entries: list[Mapping[str, str]] = [
        {"type": "Encounter", "id": str(ENCOUNTER), "outcome": "updated"}
    ]
    outcomes = json.dumps({"entries": entries})
    await connection.execute("INSERT INTO records.imports VALUES ($1, $2)", IMPORT, outcomes)
    assert await found(connection) == [f"1 of encounter/{ENCOUNTER}"]
    await log(payload(f"import/{IMPORT}", 1))
    assert await found(connection) == []
    await store("encounters", ENCOUNTER, 2)
    assert await found(connection) == [f"2 of encounter/{ENCOUNTER}"]

    # A destroyed event payload may have explained any change of the event's patients.
    await log(None)
    assert await found(connection) == []
    await connection.close()


async def test_a_role_that_may_not_read_records_gets_a_note(database: TestDatabase):
    connection = await asyncpg.connect(database.app_dsn)
    findings = Findings()
    assert await compare_changes(connection, findings) == NOT_COMPARED
    await execute(database.admin_dsn, TABLES)
    assert await compare_changes(connection, findings) == NOT_COMPARED
    await connection.close()
    assert findings.all() == ()
