"""Writes a stored state of the records service: rows of earlier versions, and data written through the API."""

import asyncio
from dataclasses import dataclass
from typing import Any

import httpx
from support import fhir
from support.applications import running, settings_for
from support.databases import TestDatabase, execute, fetch
from support.stand_in_audit import REFUSAL, StandInAudit

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens
from records.settings import Settings
from tests.records.app import create_app
from tests.states.reads import Read, differences, recorded

OLD_PATIENT = "01980000-0000-7000-8000-000000000001"
OLD_ENCOUNTER = "01980000-0000-7000-8000-000000000002"
UNFOLDED, INTERRUPTED, FAILED = (f"01980000-0000-7000-8000-00000000000{n}" for n in (3, 4, 5))
OUTSIDE = "P12345"
FAR = "2036-01-01T00:00:00Z"
# Rows without an author, as in earlier versions: the API always sets an author.
FIRST_ROWS = f"""
    INSERT INTO records.patients (id, full_name, date_of_birth, created_at)
    VALUES ('{OLD_PATIENT}', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793Z');
    INSERT INTO records.encounters (id, patient_id, chief_complaint, summary, started_at, ended_at, created_at)
    VALUES ('{OLD_ENCOUNTER}', '{OLD_PATIENT}', 'Cough', 'First.', '2026-03-14 08:00Z', '2026-03-14 08:30Z',
        '2026-03-14 09:27Z');
    INSERT INTO records.intake_records (patient_id, age, symptoms, urgency, kind, details, created_at)
    VALUES ('{OUTSIDE}', 95, '[]', 'routine', 'claim', '{{"amount": 12.30, "n": null}}', '2026-03-14 09:28Z');
    UPDATE records.patients SET full_name = 'Zoë Åström-Ñuñez' WHERE id = '{OLD_PATIENT}';
    UPDATE records.encounters SET summary = 'Second.' WHERE id = '{OLD_ENCOUNTER}'
"""
# Rows that a killed process leaves: a patient without normalised names, an import in progress, and a failed import.
BUNDLE = """{"resourceType": "Bundle", "type": "transaction", "entry": [{"fullUrl": "urn:uuid:\
00000000-0000-0000-0000-0000000f4240", "resource": {"resourceType": "Patient", "id": "p9", "identifier": [{"system": \
"urn:example:mrn", "value": "90009"}], "name": [{"family": "Waiting", "given": ["Ida"]}]}, "request": {"method": \
"POST", "url": "Patient"}}]}"""
PROBLEM = """{"type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "status": 500, \
"detail": "It failed too often.", "code": "import-abandoned", "retryable": false, "retry_after_s": null, "errors": [], \
"request_id": null}"""
LAST_ROWS = f"""
    INSERT INTO records.patients (id, full_name, created_at)
    VALUES ('{UNFOLDED}', 'Ülkü Łukasiewicz', '2026-03-14 10:00Z');
    INSERT INTO records.imports
        (id, status, caller, caller_kind, total, done, bundle, attempts, lease_token, leased_until, created_at)
    VALUES ('{INTERRUPTED}', 'processing', 'test-agent', 'agent', 1, 0, convert_to('{BUNDLE}', 'UTF8'), 1,
        '{INTERRUPTED}', '2026-03-14 10:01Z', '2026-03-14 10:00Z');
    INSERT INTO records.imports (id, status, caller, caller_kind, total, problem, attempts, created_at, finished_at)
    VALUES ('{FAILED}', 'failed', 'test-agent', 'agent', 2, '{PROBLEM}', 6, '2026-03-14 10:02Z', '2026-03-14 10:03Z')
"""
BINARY = {"resourceType": "Binary", "contentType": "text/plain", "data": "U3RvcCBtZXRvcHJvbG9sLg=="}
NOTE = {
    "resourceType": "DocumentReference",
    "status": "current",
    "subject": {"reference": "Patient?identifier=urn:example:mrn|48151"},
    "content": [{"attachment": {"url": fhir.urn(906)}}],
}
LATER: list[Read] = [
    {
        "method": "POST",
        "path": "/patients/search",
        "body": {"name": "ulku"},
        "status": 200,
        "answered_with": {},
        "answer": {"patients": [{"id": UNFOLDED, "full_name": "Ülkü Łukasiewicz", "version": 1}]},
        "eventual": True,
    },
    {
        "method": "GET",
        "path": f"/imports/{INTERRUPTED}",
        "status": 200,
        "answered_with": {},
        "answer": {"status": "completed", "total": 1, "done": 1, "created": 1, "problem": None},
        "eventual": True,
    },
    {
        "method": "POST",
        "path": "/patients/search",
        "body": {"identifier": "urn:example:mrn|90009"},
        "status": 200,
        "answered_with": {},
        "answer": {"patients": [{"full_name": "Ida Waiting"}]},
        "eventual": True,
    },
]
NEW_PATIENT = {
    "full_name": "李小龍 🐉",
    "date_of_birth": "1940-11-27",
    "gender": "other",
    "identifiers": [
        {"system": "urn:example:mrn", "value": "00-ß/1", "type": "MR"},
        {"value": "no system"},
    ],
    "names": [
        {
            "use": "official",
            "family": "Lee",
            "given": ["Bruce", "Jun-fan"],
            "prefix": ["Mr"],
            "suffix": ["Jr"],
        },
        {"use": "nickname", "text": "בני \\ 'quoted' \"twice\"\tتنين"},
    ],
    "deceased": False,
    "marital_status": "verheiratet ❤",
    "telecom": [{"system": "phone", "value": "+852 555 0100", "use": "old"}, {"value": "龍"}],
    "address": [
        {
            "use": "home",
            "line": ["Straße 1", "“hinten”"],
            "city": "九龍",
            "state": "HK",
            "postal_code": "0",
            "country": "HK",
        },
        {"text": "Auf See"},
    ],
    "communication": [{"language": "yue-Hant-HK", "preferred": True}, {"language": "en"}],
}


ACCEPTED, REJECTED = 1, 2
SOURCE = {"document_id": OLD_ENCOUNTER, "version": 2, "start": 0, "end": 2147483647}


@dataclass(frozen=True)
class Written:
    patients: list[str]
    encounters: list[str]
    imports: list[str]


SEARCHES = (
    {"name": "zoe astrom nunez"},
    {"name": "bruce"},
    {"date_of_birth": "1940"},
    {"date_of_birth": "1988"},
    {"identifier": "urn:example:mrn|00-ß/1"},
    {"identifier": "|no system"},
    {"identifier": f"{fhir.MRN}|48151"},
)
REFUSED = "SELECT FROM records.outbox WHERE refused IS NOT NULL"
WAITING = (
    "SELECT convert_from(event, 'UTF8') FROM records.outbox WHERE refused IS NULL ORDER BY position"
)

# Rows that requests do not create here: a temporary panel member, a version of a deleted panel, a leased outbox
# bucket, a resource without search entries, a waiting rebuild of chart texts, a changed name, the result of a summary
# check, a claimed identifier, a rejected claim, an ended identifier, and an export that failed after its first file.
OTHERWISE_RARE = (
    "UPDATE records.access_members SET until = '2027-01-01T00:00:00Z' WHERE ref = 'P 77'",
    "UPDATE records.panels SET groups = '{}' WHERE deleted_at IS NOT NULL",
    "UPDATE records.outbox_buckets SET holder = uuidv7() WHERE bucket = 0",
    "INSERT INTO records.feed_rebuilds DEFAULT VALUES",
    "INSERT INTO records.feed_renames VALUES (uuidv7(), 'Condition', uuidv7(), uuidv7())",
    "INSERT INTO records.identifier_systems VALUES ('urn:example:policy', false, false, false)",
    "UPDATE records.identifier_systems SET authority = 'ehr-feed' WHERE system = 'urn:example:policy'",
    "INSERT INTO records.chart_backlog VALUES (uuidv7())",
    "INSERT INTO records.search_backlog VALUES (uuidv7())",
    "INSERT INTO records.refused_claims VALUES ('', 'agent:ehr-feed', 'a digest', 'at|a digest')",
    "INSERT INTO records.joined_resources (id, survivor_id) VALUES (uuidv7(), uuidv7())",
    """
    INSERT INTO records.patient_identifiers
    SELECT 'urn:example:former', 'F-1', id FROM records.patients ORDER BY id LIMIT 1
    """,
    "UPDATE records.patient_identifiers SET ends_at = '2026-03-15T00:00:00Z' WHERE value = 'F-1'",
    "UPDATE records.task_signals SET spent_at = consumed_at WHERE consumed_at IS NOT NULL",
    "UPDATE records.feed_buckets SET holder = uuidv7() WHERE bucket = 0",
    "UPDATE records.feed SET refused = 'document-too-large' WHERE position = (SELECT min(position) FROM records.feed)",
    """
    UPDATE records.summary_checks SET due_at = NULL, digest = repeat('0', 64),
        result = '{"claims": [], "marks": [], "omitted": [0]}'
    WHERE encounter_id = (SELECT max(encounter_id::text)::uuid FROM records.summary_checks WHERE due_at IS NOT NULL)
    """,
    "UPDATE records.schedules SET last_run_at = '2026-11-27T06:30:00Z', last_task_id = uuidv7()",
    "UPDATE records.schedule_versions SET last_run_at = '2026-11-27T06:30:00Z', last_task_id = uuidv7()",
    f"""
    INSERT INTO records.exports (caller, caller_kind, caller_claims, asked, transaction_time, total, done, parts,
        problem, lease_token, leased_until, finished_at, expires_at)
    VALUES ('test-agent', 'agent', '{{}}', '{{"types": ["Condition"]}}', '2026-03-14 10:00Z', 2, 1, 1, '{PROBLEM}',
        uuidv7(), '2026-03-14 10:01Z', '2026-03-14 10:02Z', '{FAR}')
    """,
    "INSERT INTO records.export_chunks (export_id, type, ids) SELECT id, 'Condition', '{a}' FROM records.exports",
    """
    INSERT INTO records.export_parts (export_id, number, type, count, body)
    SELECT id, 1, 'Condition', 1, convert_to('{"resourceType": "Condition"}', 'UTF8') FROM records.exports
    """,
    # The task's lease must not expire before the state is read.
    "UPDATE records.task_queue SET leased_until = '2100-01-01T00:00:00Z' WHERE claimed_at IS NOT NULL",
)


async def write(database: TestDatabase, keyring: Keyring) -> Written:
    """Write data through the API of records. Audit rejects the first event and is unavailable for all later events."""
    await execute(database.admin_dsn, FIRST_ROWS)
    audit = StandInAudit()
    audit.result_of = lambda _: REFUSAL
    app = create_app(Settings(**settings_for(database, keyring)), audit_transport=audit)
    person = {"Authorization": f"Bearer {keyring.mint('dr-osei', kind='person')}"}
    async with running(app, keyring.mint("test-agent")) as client:
        refused = await send(client, "POST", "/patients", {"full_name": "Refused By Audit"})
        while not await fetch(database.admin_dsn, REFUSED):  # noqa: ASYNC110 - No event is set for it.
            await asyncio.sleep(0.05)
        audit.fail = lambda _: httpx.Response(503)
        patients = [OLD_PATIENT, refused["id"], *await write_patients(client)]
        encounters = [OLD_ENCOUNTER, *await write_encounters(client, patients[-1], person)]
        await write_intake(client, patients[-1], encounters[-1])
        encounters.append(await write_overridden(client, patients[-2], person))
        imports = await write_imports(client)
        await write_accepted(client, patients[-1], person)
        patients += await write_merge(client, person)
        await write_panels(client, patients, person)
        patients += await write_identities(client, keyring)
        await write_break_glass(client, keyring, patients[-1], person)
        await write_tasks(client, keyring, patients[-1])
        await Desk(client).set_up(person)
        await write_backend_clients(client, keyring)
    for statement in (*OTHERWISE_RARE, LAST_ROWS):
        await execute(database.admin_dsn, statement)
    entries = [entry for one in imports for entry in one["entries"]]
    return Written(
        unique(patients + [entry["id"] for entry in entries if entry["type"] == "Patient"]),
        unique(encounters + [entry["id"] for entry in entries if entry["type"] == "Encounter"]),
        [*(one["id"] for one in imports), FAILED],
    )


async def write_backend_clients(client: httpx.AsyncClient, keyring: Keyring) -> None:
    token = ServiceTokens("auth", keyring.service_key_file("auth")).token_for("records")
    auth = {"Authorization": f"Bearer {token}"}
    for name in ("nachtlauf", "earlier"):
        body = {"name": name, "keys": "https://klinik.example/jwks", "scope": "system/*.rs"}
        await send(client, "POST", "/internal/auth/clients", body, **auth)
    used = {"client": "nachtlauf", "jti": "Nr. 1 “äöü”"}
    await send(client, "POST", "/internal/auth/assertions", used, **auth)
    await send(client, "POST", "/internal/auth/clients/revoke", {"name": "earlier"}, **auth)


async def write_panels(
    client: httpx.AsyncClient, patients: list[str], person: dict[str, str]
) -> None:
    body = {"name": "Ward 3 Süd", "callers": ["triage-agent"], "patients": patients}
    ward = await send(client, "POST", "/panels", body, **person)
    change = {"groups": ["ward-3"], "add_patients": ["P 77"], "remove_patients": patients[:1]}
    await send(client, "PATCH", f"/panels/{ward['id']}", change, **person)
    other = await send(client, "POST", "/panels", {"name": "Ward 4"}, **person)
    await client.delete(f"/panels/{other['id']}", headers=person)


async def write_identities(client: httpx.AsyncClient, keyring: Keyring) -> list[str]:
    """Register relatives with the same policy number, patients with the same value in two systems, a confirmed and an
    unconfirmed claim of an identifier.
    """
    policy = {"system": "urn:example:policy", "value": "Familie Ünal", "type": "MB"}
    number = {"system": "urn:example:mrn", "value": "Nr. 4711"}
    elsewhere = number | {"system": "urn:example:lab"}
    made = [
        await send(client, "POST", "/patients", {"full_name": "Ünal", "identifiers": [policy, one]})
        for one in (number, elsewhere)
    ]
    nurse = {"Authorization": f"Bearer {keyring.mint('triage-agent', scope='user/*.cruds')}"}
    claims = [{"system": "urn:example:mrn", "value": f"Nr. {n}"} for n in (1, 2)]
    body = {"full_name": "Zoë", "identifiers": claims}
    made.append(await send(client, "POST", "/patients", body, **nurse))
    path = f"/patients/{made[-1]['id']}/identifiers/confirm"
    await send(client, "POST", path, claims[0])
    return [one["id"] for one in made]


async def write_break_glass(
    client: httpx.AsyncClient, keyring: Keyring, patient_id: str, person: dict[str, str]
) -> None:
    """Open break-glass access as a person, and as an agent for a person; review the first access."""
    body = {"patient": patient_id, "reason": "Bewusstlos — “ER” 😷", "purpose": "ETREAT"}
    doctor, acting = (
        {"Authorization": f"Bearer {keyring.mint('dr-okafor', kind='person', **claims)}"}
        for claims in ({}, {"act": {"sub": "triage-agent"}})
    )
    taken = await send(client, "POST", "/break-glass", body, **doctor)
    await send(client, "POST", "/break-glass", body | {"patient": OUTSIDE}, **acting)
    await send(client, "POST", f"/break-glass/{taken['id']}/review", **person)


async def write_tasks(client: httpx.AsyncClient, keyring: Keyring, patient_id: str) -> None:
    desk = Desk(client)
    await desk.complete_one(patient_id)
    await desk.give_up_some()
    await desk.hold_some()
    await desk.queue_some()
    holder = {"Authorization": f"Bearer {keyring.mint('crew-agent', scope='user/*.cruds')}"}
    await desk.add(queue="held")
    await desk.change(await desk.claim("held", **holder), "cancel", {"reason": "Doppelt"})


class Desk:
    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def add(self, **fields: Any) -> dict[str, Any]:
        body = {"kind": "follow_up", "patient_id": OUTSIDE} | fields
        return await send(self._client, "POST", "/tasks", body)

    async def claim(self, queue: str, **headers: str) -> dict[str, Any]:
        body = {"queues": [queue], "lease_seconds": 3600}
        task: dict[str, Any]
        (task,) = (await send(self._client, "POST", "/tasks/claim", body, **headers))["tasks"]
        return task

    async def end(self, task: dict[str, Any], action: str, body: dict[str, Any]) -> None:
        body = {"claim_token": task["claim_token"]} | body
        await send(self._client, "POST", f"/tasks/{task['id']}/{action}", body)

    async def change(self, task: dict[str, Any], action: str, body: Any) -> None:
        path = f"/tasks/{task['id']}"
        version = (await self._client.get(path)).json()["version"]
        await send(self._client, "POST", f"{path}/{action}", body, If_Match=str(version))

    async def complete_one(self, patient_id: str) -> None:
        """Complete a task that has a follow-up task and an encounter; then record a step of the task."""
        visit = {"patient_id": patient_id, "chief_complaint": "Kontrolle ❤"}
        opened = await send(self._client, "POST", "/encounters", visit)
        where = {"patient_id": patient_id, "encounter_id": opened["encounter_id"]}
        await self.add(queue="done", input={"text": "Rückruf 😷"}, priority="stat", **where)
        task = await self.claim("done")
        after = {"kind": "assignment", "patient_id": OUTSIDE, "run_at": FAR, "due_at": FAR}
        summary = {"version": 1, "summary": "Angerufen."}
        done = {"output": {"n": 12.30}, "business_status": "erreicht", "encounter": summary}
        await self.end(task, "complete", done | {"follow_ups": [after]})
        await self.change(task, "steps", {"step": "dokumentiert"})

    async def give_up_some(self) -> None:
        """Fail one task finally, on which another depends; fail one task once; cancel one task."""
        dead = await self.add(queue="dead", max_attempts=1)
        await self.add(queue="dead", depends_on=[dead["id"]])
        await self.end(await self.claim("dead"), "fail", {"error": "Kein Anschluss"})
        await self.add(queue="again")
        task = await self.claim("again")
        await self.end(task, "fail", {"error": "Besetzt"})
        await self.change(task, "hold", {"reason": "Morgen"})
        await self.change(await self.add(), "cancel", {"reason": "Umgezogen"})

    async def hold_some(self) -> None:
        """Put two tasks on hold; a signal resumes one of them. Store a signal that no task awaits."""
        held = {"reason": "Antwort der Kasse", "awaiting": "auth-1", "resume_at": FAR}
        once = {"deduplication_key": "authorization-1"}
        await self.change(await self.add(kind="prior_authorization", **once), "hold", held)
        answered = await self.add(kind="prior_authorization", queue="answered")
        step = {"step": "submitted", "note": "per Fax", "source_ref": "fax-1"}
        await self.change(answered, "steps", step)
        await self.change(answered, "hold", {"reason": "Antwort der Kasse", "awaiting": "auth-2"})
        for key in ("auth-2", "auth-3"):
            data = {"key": key, "id": "1", "patient_id": OUTSIDE, "data": {"decision": "ja"}}
            await send(self._client, "POST", "/tasks/signals", data)

    async def set_up(self, person: dict[str, str]) -> None:
        """Store two versions of a queue's settings and of a schedule."""
        backoff = {"kind": "fax", "max_running": 2, "backoff": {"first_seconds": 60, "factor": 2.5}}
        settings = {"max_running": 20, "lease_seconds": 300, "max_attempts": 3, "kinds": [backoff]}
        await send(self._client, "PUT", "/queues/kasse", settings | {"max_running": 10}, **person)
        await send(self._client, "PUT", "/queues/kasse", settings, **person)
        report = {"kind": "daily_report", "queue": "berichte", "input": {"of": "Station 3"}}
        schedule = {"cron": "30 6 * * MON-FRI", "task": report}
        await send(
            self._client, "PUT", "/schedules/bericht", {**schedule, "cron": "0 7 * * *"}, **person
        )
        await send(self._client, "PUT", "/schedules/bericht", schedule, **person)

    async def queue_some(self) -> None:
        """Create scheduled tasks, tasks with a serial key, owned tasks, and tasks with an intake record."""
        owner = {"name": "dr-osei", "kind": "person"}
        when = {"run_at": FAR, "due_at": FAR, "serial_key": "Zimmer 4"}
        given = await self.add(queue="owned", owner=owner, deduplication_key="Bett 4", **when)
        await self.change(given, "assign", {"owner": None})
        for whose in (owner, None):
            await self.add(queue="keyed", serial_key="Zimmer 3", owner=whose)
        intake = {"patient_id": OUTSIDE, "age": 36, "symptoms": [], "urgency": "high"}
        stored = await send(self._client, "POST", "/intake/store", intake | {"queue": "triage"})
        routed = {"to": "cardiology", "reason": "Brustschmerz", "queue": "cardiology"}
        await send(self._client, "POST", f"/intake/{stored['record_id']}/routing", routed)


async def read(database: TestDatabase, keyring: Keyring, written: Written) -> dict[str, Any]:
    waiting = [row[0] for row in await fetch(database.admin_dsn, WAITING)]
    app = create_app(Settings(**settings_for(database, keyring)), audit_transport=StandInAudit())
    async with running(app, keyring.mint("test-agent")) as client:
        reads = await read_all(client, written) + await repeated(client)
        assert not await differences(client, LATER)
    return {"reads": reads + LATER, "waiting": waiting}


def unique(ids: list[str]) -> list[str]:
    return list(dict.fromkeys(ids))


async def send(
    client: httpx.AsyncClient, method: str, path: str, body: Any = None, **headers: str
) -> Any:
    """Send a write and return its answer. Keywords are HTTP headers, with `_` for `-`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    response = await client.request(method, path, json=body, headers=named)
    assert response.is_success, (path, response.text)
    return response.json()


async def write_patients(client: httpx.AsyncClient) -> list[str]:
    first = await send(client, "POST", "/patients", NEW_PATIENT, Idempotency_Key="register-1")
    path = f"/patients/{first['id']}"
    await send(
        client,
        "PATCH",
        path,
        {"names": [], "identifiers": NEW_PATIENT["identifiers"][:1]},
        If_Match='"1"',
    )
    await send(
        client, "PATCH", path, {"gender": None, "full_name": "Bruce Lee"}, Idempotency_Key="amend-1"
    )
    other = {"full_name": "No System", "identifiers": NEW_PATIENT["identifiers"][1:]}
    taken = await send(client, "POST", "/patients", other, If_None_Exist="identifier=|no system")
    return [taken["id"], first["id"]]


async def write_merge(client: httpx.AsyncClient, person: dict[str, str]) -> list[str]:
    """Register the same person twice; merge the two patients, undo the merge, and merge again."""
    both = [
        (await send(client, "POST", "/patients", {"full_name": name}))["id"]
        for name in ("Amália Ünal", "Ünal, Amália")
    ]
    for version in (1, 3):
        merge = {
            "source": both[1],
            "source_version": version,
            "target": both[0],
            "target_version": version,
            "reason": "Doppelt erfasst — “zweimal”",
        }
        await send(client, "POST", "/patients/merge", merge, **person)
        if version == 1:
            await send(client, "POST", f"/patients/{both[1]}/unmerge", **person)
    return both


async def write_encounters(
    client: httpx.AsyncClient, patient_id: str, person: dict[str, str]
) -> list[str]:
    made = []
    for number in range(4):
        body = {
            "patient_id": patient_id,
            "chief_complaint": f"No. {number}: näusea\n\t— “severe” 😷",
        }
        encounter = await send(client, "POST", "/encounters", body)
        made.append(encounter["id"])
        if number:
            summary: dict[str, Any] = {
                "summary": f"Summary {number}.\u2028",
                "summary_model": "summariser-2",
            }
            if number != REJECTED:
                sources = [SOURCE, {"resource": f"Patient/{patient_id}"}]
                summary |= {"sources": sources[:number]}
            await send(
                client,
                "PATCH",
                f"/encounters/{made[-1]}",
                summary,
                Idempotency_Key=f"summary-{number}",
            )
    accepted, rejected = made[ACCEPTED], made[REJECTED]
    for id_, decision in ((accepted, "accept"), (rejected, "reject")):
        reason = {"reason": f"Weil — “{decision}” ❤"}
        path = f"/encounters/{id_}/summary/{decision}"
        await send(client, "POST", path, reason, If_Match='"2"', **person)
    finished = {
        "status": "finished",
        "start": "2026-11-20T08:00:00Z",
        "end": "2026-11-20T08:20:00.123456Z",
    }
    await send(
        client, "PATCH", f"/encounters/{accepted}", finished | {"class": "EMER"}, If_Match='"3"'
    )
    return made


async def write_overridden(
    client: httpx.AsyncClient, patient_id: str, person: dict[str, str]
) -> str:
    dead = {"active": False, "deceased": "2026-11"}
    await send(client, "PATCH", f"/patients/{patient_id}", dead)
    visit = {"patient_id": patient_id, "chief_complaint": "Leichenschau"}
    reason = {"override_reason": "Verlangt von der Behörde — “sofort”"}
    opened = await send(client, "POST", "/encounters", visit | reason, **person)
    await send(client, "PATCH", f"/encounters/{opened['id']}", {"summary": "Erledigt."}, **person)
    return str(opened["id"])


async def write_intake(client: httpx.AsyncClient, patient_id: str, encounter_id: str) -> None:
    """Store intake records, correct one, and route two; store an age in weeks and an unknown age."""
    body = {"age": 36, "symptoms": ["Brustschmerz ❤", "chest tightness"], "urgency": "urgent"}
    first = await send(
        client, "POST", "/intake", body | {"patient_id": OUTSIDE}, Idempotency_Key="intake-1"
    )
    details = {"a": {"deep": [1, 2.50, None, True, "ü"]}, "": "empty name"}
    more = {
        "patient_id": patient_id,
        "encounter_id": encounter_id,
        "kind": "symptoms",
        "details": details,
    }
    second = await send(client, "POST", "/intake/store", body | more)
    third = await send(
        client, "POST", "/intake", body | more | {"age": 37, "amends": second["record_id"]}
    )
    for record, urgency in ((first, {}), (third, {"urgency": "emergency"})):
        where = {"to": "Kardiologie", "reason": "Chest pain on exertion — known CAD", **urgency}
        await send(client, "POST", f"/intake/{record['record_id']}/routing", where)
    for age in (
        {"age": {"value": 3, "unit": "wk"}},
        {"age": None, "age_unknown_reason": "asked-unknown"},
    ):
        await send(client, "POST", "/intake", body | {"patient_id": OUTSIDE} | age)


async def write_imports(client: httpx.AsyncClient) -> list[Any]:
    """Import a bundle; a bundle of another source about the same patient; the first bundle with changes; a patient
    without a name; and a note with its Binary. One patient then has several source ids.
    """
    path, first = "/imports/fhir-bundle", fhir.small()
    other = fhir.patient(
        meta={"source": "urn:example:other"}, id="x1", birthDate="1961-04", gender="unknown"
    )
    linked = fhir.condition(fhir.urn(901), onsetString="10 days", recordedDate="2026-11-20")
    changed = fhir.small()
    changed["entry"][0]["resource"]["valueQuantity"]["value"] = 179.25
    arrived, triaged = (
        fhir.entry(fhir.encounter(fhir.urn(901), id="e9", status=status), fhir.urn(904))
        for status in ("arrived", "triaged")
    )
    nameless = {
        "resourceType": "Patient",
        "id": "anon",
        "birthDate": "1988",
        "meta": {"source": "urn:example:anon"},
    }
    bundles = [
        first,
        fhir.bundle(fhir.entry(other, fhir.urn(901)), fhir.entry(linked, fhir.urn(902)), arrived),
        fhir.bundle(fhir.entry(other, fhir.urn(901)), triaged),
        changed,
        fhir.bundle(fhir.entry(nameless, fhir.urn(903))),
        fhir.bundle(fhir.entry(nameless | {"id": "named-later"}, fhir.urn(905))),
        fhir.bundle(
            fhir.entry(
                nameless | {"id": "named-later", "name": [{"text": "Named Later"}]}, fhir.urn(905)
            )
        ),
        fhir.bundle(fhir.entry(BINARY, fhir.urn(906)), fhir.entry(NOTE, fhir.urn(907))),
    ]
    return [
        await send(client, "POST", path, bundle, Idempotency_Key=f"import-{number}")
        for number, bundle in enumerate(bundles)
    ]


async def write_accepted(
    client: httpx.AsyncClient, patient_id: str, person: dict[str, str]
) -> None:
    """Write resources as an agent; a person accepts them and amends one afterwards. Store one result as a draft."""
    subject = {"reference": f"Patient/{patient_id}"}
    body = {"resourceType": "Condition", "subject": subject, "code": {"text": "Cough"}}
    for later in ({}, {"onsetString": "yesterday"}):
        made = await send(client, "POST", "/fhir/Condition", body)
        path, own = f"/fhir/Condition/{made['id']}", {"id": made["id"]}
        await send(client, "PUT", path, body | own, **person)
        await send(client, "PUT", path, body | own | later, **person)
    draft = {
        "resourceType": "Observation",
        "identifier": [{"system": "urn:example:result", "value": "R-1"}],
        "status": "final",
        "subject": subject,
        "code": {"coding": [{"system": "http://loinc.org", "code": "8867-4"}]},
        "effectiveDateTime": "2026-11-20T08:00:00Z",
        "valueQuantity": {"value": 71, "unit": "/min"},
    }
    await send(client, "POST", "/fhir/Observation", draft)


async def read_all(client: httpx.AsyncClient, written: Written) -> list[Read]:
    resources = [f"/patients/{id_}" for id_ in written.patients] + [
        f"/encounters/{id_}" for id_ in written.encounters
    ]
    changed = f"/patients/{written.patients[3]}", f"/encounters/{written.encounters[2]}"
    paths = [
        *(f"/imports/{id_}" for id_ in written.imports),
        *resources,
        *(f"{path}/history" for path in resources),
        *(f"{path}/history/{number}" for path in changed for number in (1, 3)),
        *(f"/patients/{id_}/everything?limit=1000" for id_ in written.patients),
        f"/encounters?patient_id={OLD_PATIENT}",
        f"/intake/{OUTSIDE}",
        f"/intake/{OUTSIDE}?latest=true",
        "/break-glass",
        "/encounters",
        "/routings?to=cardiology",
    ]
    reads = [await recorded(client, "GET", path) for path in paths]
    reads.append(await recorded(client, "GET", "/tasks"))
    tasks = [f"/tasks/{task['id']}" for task in reads[-1]["answer"]["tasks"]]
    shown = [f"{path}/{part}" for path in tasks for part in ("history", "steps")]
    reads += [await recorded(client, "GET", path) for path in (*tasks, *shown)]
    return reads + [
        await recorded(client, "POST", "/patients/search", wanted) for wanted in SEARCHES
    ]


async def repeated(client: httpx.AsyncClient) -> list[Read]:
    body = {
        "age": 36,
        "symptoms": ["Brustschmerz ❤", "chest tightness"],
        "urgency": "urgent",
        "patient_id": OUTSIDE,
    }
    return [
        await recorded(client, "POST", "/patients", NEW_PATIENT, key="register-1"),
        await recorded(client, "POST", "/intake", body, key="intake-1"),
        await recorded(client, "POST", "/imports/fhir-bundle", fhir.small(), key="import-0"),
    ]
