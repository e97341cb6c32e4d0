"""A new resource is stored alike by one statement and by a transaction (decision 0070)."""

import json
import re
from itertools import chain, repeat
from typing import Any
from unittest.mock import AsyncMock
from uuid import UUID

import httpx
import pytest
from support.applications import running
from support.databases import TestDatabase
from support.queries import execute

from chartroom.system.keys import Keyring
from chassis.database.connect import WholeConnection
from chassis.writes.idempotency import REPLAYED
from chassis.writes.write import Writes
from records.encounters import repository as encounters
from records.fhir.api.writes import creations, service
from records.patients import repository as patients
from records.settings import Settings
from tests.records.app import create_app
from tests.records.conftest import Recorded, Rows, Shared

Answer = dict[str, Any]
TABLES = """
SELECT tablename FROM pg_tables WHERE schemaname = 'records' AND tablename <> 'outbox' ORDER BY tablename
"""
VARYING = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+(?:\+00:00|Z)")
JANE: Answer = {
    "full_name": "Jane Doe",
    "date_of_birth": "1988-04-12",
    "deceased": False,
    "names": [{"family": "Doe", "given": ["Jane", "Ann"]}],
    "identifiers": [
        {"system": "urn:oid:1", "value": "M-2", "type": "MR", "period": {"end": "2999-01-01"}},
        {"system": "urn:oid:1", "value": "M-1", "use": "old"},
        {"value": "G-1", "type": "MB"},
    ],
}
# Search entries and queues depend on the IDs.
IDS = [UUID(f"01a1f817-6c1e-7d3a-9b1f-2f6f0c9d8e{number}") for number in range(10, 19)]
PATIENT, OTHER_PATIENT, ENCOUNTER, OTHER_ENCOUNTER, BINARY, JOINED, KEPT, EARLIER, RESOURCE = IDS
COUGH: Answer = {"patient_id": str(PATIENT), "chief_complaint": "Cough"}
START = {"start": "2026-03-14T09:30:00Z"}
OF_PATIENT: Answer = {"subject": {"reference": f"Patient/{PATIENT}"}}
OF_ENCOUNTER: Answer = {"encounter": {"reference": f"Encounter/{ENCOUNTER}"}}
COUGHING: Answer = {
    "resourceType": "Observation",
    "status": "final",
    "code": {"text": "Cough"},
    "meta": {"security": [{"system": "urn:x", "code": "R"}], "versionId": "7"},
    **OF_PATIENT,
}
POTASSIUM: Answer = {
    "resourceType": "Observation",
    "id": "p-1",
    "status": "Final",
    "identifier": [{"system": "urn:lab", "value": "1"}, {"value": "2"}],
    "category": [{"coding": [{"code": "laboratory"}]}],
    "code": {"coding": [{"system": "http://loinc.org", "code": "2823-3"}]},
    "effectiveDateTime": "2026-03-14",
    "valueQuantity": {"value": 4.10, "unit": "mmol/L"},
    "performer": [{"reference": "Practitioner/unknown"}, {"display": "Lab"}],
    "derivedFrom": [{"reference": f"Observation/{PATIENT}"}, {"reference": "Observation/p-1"}],
    **OF_PATIENT,
    **OF_ENCOUNTER,
}
ALLERGY: Answer = {
    "resourceType": "AllergyIntolerance",
    "code": {"text": "Penicillin"},
    "patient": OF_PATIENT["subject"],
}
NOTE: Answer = {
    "resourceType": "DocumentReference",
    "status": "current",
    "content": [{"attachment": {"contentType": "text/plain", "url": f"Binary/{BINARY}"}}],
    "context": {"encounter": [OF_ENCOUNTER["encounter"]]},
    **OF_PATIENT,
}
TASK: Answer = {
    "resourceType": "Task",
    "status": "requested",
    "intent": "order",
    "for": OF_PATIENT["subject"],
}
FHIR: list[Answer] = [COUGHING, POTASSIUM, ALLERGY, NOTE, TASK]


def batch(body: Answer, **request: str) -> Answer:
    entry = {"fullUrl": f"urn:uuid:{RESOURCE}", "resource": body, "request": request}
    return {"resourceType": "Bundle", "type": "batch", "entry": [entry]}


def of(**named: str) -> Answer:
    return COUGHING | {name: {"reference": text} for name, text in named.items()}


OF_ITSELF = batch(TASK, method="POST", url="Task")
OF_ITSELF["entry"][0]["fullUrl"] = f"https://x.example/Patient/{PATIENT}"
UPDATE = batch(of() | {"id": str(EARLIER)}, method="PUT", url=f"Observation/{EARLIER}")
DECIDED = {
    "unknown patient": of(subject=f"Patient/{RESOURCE}"),
    "number": of() | {"performer": [{"reference": "Patient/M-1"}]},
    "device": of(subject=f"Device/{RESOURCE}"),
    "unknown encounter": of(encounter=f"Encounter/{RESOURCE}"),
    "encounter of another patient": of(encounter=f"Encounter/{OTHER_ENCOUNTER}"),
    "other encounter": of() | {"partOf": [{"reference": f"Encounter/{OTHER_ENCOUNTER}"}]},
    "logical encounter": of() | {"encounter": {"identifier": {"value": "1"}}},
    "version": of() | {"derivedFrom": [{"reference": f"Observation/{EARLIER}/_history/1"}]},
    "joined": of() | {"performer": [{"reference": f"Practitioner/{JOINED}"}]},
    "URL": of() | {"performer": [{"reference": "https://x.example/Practitioner/1"}]},
    "search": of() | {"performer": [{"reference": "Practitioner?identifier=urn:x|1"}]},
}


@pytest.mark.parametrize("headers", [{}, {"Idempotency-Key": "k"}], ids=["", "key"])
@pytest.mark.parametrize(
    ("path", "body", "is_decided"),
    [
        ("/patients", {"full_name": "Jane"}, False),
        ("/patients", JANE, False),
        ("/encounters", COUGH, False),
        ("/encounters", COUGH | START, False),
        *((f"/fhir/{one['resourceType']}", one, False) for one in FHIR),
        ("/fhir", batch(COUGHING, method="POST", url="Observation"), False),
        (f"/fhir/Observation?_id={EARLIER}", COUGHING, True),
        ("/fhir", UPDATE, True),
        pytest.param("/fhir", OF_ITSELF, True, id="subject is the entry"),
        *(pytest.param("/fhir/Observation", DECIDED[one], True, id=one) for one in DECIDED),
    ],
)
async def test_a_resource_is_stored_alike_each_way(
    *,
    client: httpx.AsyncClient,
    shared: Shared,
    path: str,
    body: Answer,
    is_decided: bool,
    headers: dict[str, str],
    rows_of: Rows,
    recorded: Recorded,
    monkeypatch: pytest.MonkeyPatch,
):
    statements: list[str] = []
    run = WholeConnection._run
    monkeypatch.setattr(
        WholeConnection,
        "_run",
        lambda self, sql, sent: statements.append(sql) or run(self, sql, sent),
    )
    monkeypatch.setattr(shared.app.state, "takes_patient_numbers", True)
    found = []
    for _ in range(2):
        use_ids(monkeypatch)
        if path != "/patients":
            await client.post("/patients", json={"full_name": "李小龍"})
        if path.startswith("/fhir"):
            await fill(client, shared)
        statements.clear()
        answer = await client.post(path, json=body, headers=headers)
        count = sum("INSERT INTO" in sql for sql in statements)
        shown = f"{answer.status_code} {answer.headers.get('ETag')} {answer.text}"
        found.append((count, in_order([*await stored(rows_of, recorded), shown])))
        await shared.restore()
        monkeypatch.setattr(Writes, "create", AsyncMock(return_value=None))

    (count, by_statement), (_, by_transaction) = found
    assert by_statement == by_transaction
    assert is_decided or count == 1


def use_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    of_patients, of_encounters = iter(IDS[:2]), iter(IDS[2:4])
    others = chain(IDS[4:], repeat(RESOURCE))
    for module, ids in (
        (patients, of_patients),
        (encounters, of_encounters),
        (creations, others),
        (service, others),
    ):
        monkeypatch.setattr(module, "uuid7", lambda ids=ids: next(ids))


async def fill(client: httpx.AsyncClient, shared: Shared) -> None:
    await client.post("/patients", json={"full_name": "Jane", "identifiers": [{"value": "M-1"}]})
    for patient in (PATIENT, OTHER_PATIENT):
        await client.post("/encounters", json=COUGH | {"patient_id": str(patient)})
    await client.post("/fhir/Binary", content=b"Hi", headers={"Content-Type": "text/plain"})
    for _ in (JOINED, KEPT):
        await client.post(
            "/fhir/Practitioner", json={"resourceType": "Practitioner", "gender": "other"}
        )
    await shared.administrator.execute(
        "INSERT INTO records.joined_resources (id, survivor_id) VALUES ($1, $2)", JOINED, KEPT
    )
    await client.post("/fhir/Observation", json=COUGHING)


async def stored(rows_of: Rows, recorded: Recorded) -> list[str]:
    tables = [row["tablename"] for row in await rows_of(TABLES)]
    texts = [
        f"{table} {row['content']}"
        for table in tables
        for row in await rows_of(
            f"SELECT (to_jsonb(t) - 'position')::text AS content FROM records.{table} AS t"
        )
    ]
    # Triggers run after a whole statement, so rows that they update have another place in the table.
    known = {str(one) for one in IDS}
    texts.sort(
        key=lambda text: VARYING.sub(lambda found: found[0] if found[0] in known else "", text)
    )
    for event in await recorded():
        del event["occurred_at"]
        texts.append(json.dumps(event))
    return texts


def in_order(texts: list[str]) -> list[str]:
    """Replace IDs and times by numbers, in the order of their first appearance."""
    seen: dict[str, str] = {}
    return [
        VARYING.sub(lambda found: seen.setdefault(found[0], f"#{len(seen)}"), text)
        for text in texts
    ]


async def test_a_repeat_is_answered_by_a_read_only_database(
    settings: dict[str, Any], keyring: Keyring, database: TestDatabase
):
    async def posted(key: str) -> httpx.Response:
        async with running(create_app(Settings(**settings)), keyring.mint("test-agent")) as client:
            return await client.post("/patients", json=JANE, headers={"Idempotency-Key": key})

    first = await posted("k")
    await execute(
        database.admin_dsn,
        f'ALTER DATABASE "{database.name}" SET default_transaction_read_only = on',
    )

    again, other = await posted("k"), await posted("l")

    assert (again.status_code, again.content) == (first.status_code, first.content)
    assert again.headers[REPLAYED] == "true"
    assert (other.status_code, other.json()["code"]) == (503, "database-unavailable")
