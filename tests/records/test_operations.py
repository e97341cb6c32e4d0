"""A request records each type of event, and each request records one. A new type or route needs a
row.
"""

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from starlette.routing import compile_path
from support import fhir
from support.databases import TestDatabase, execute
from support.eventually import eventually_is

from chartroom.system.keys import Keyring
from records.event_types import Access, Change

pytestmark = pytest.mark.anyio

IF_ANY = {"If-Match": "*"}
Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]
Sent = tuple[Change | Access, str, str, Any]  # Kind of event, method, path and body.
INTAKE = {"patient_id": "{patient}", "age": 36, "symptoms": [], "urgency": "routine"}
TASK = {"kind": "follow_up", "patient_id": "{patient}", "input": {"about": "Cough"}}
CONDITION = fhir.condition("Patient/{patient}")
MATCH = {
    "resourceType": "Parameters",
    "parameter": [
        {"name": "resource", "resource": {"resourceType": "Patient", "name": [{"text": "李"}]}}
    ],
}
TOKEN, LAST_TOKEN = {"claim_token": "{token}"}, {"claim_token": "{last_token}"}
TASKS = ("task", "held", "claimed", "last", "dead")
SIGNAL = {"key": "Falk", "patient_id": "{patient}", "data": {"a": "Cough"}}
NUMBER = {"system": "urn:example:mrn", "value": "C-1"}
MERGE = {
    "source": "{duplicate}",
    "source_version": 1,
    "target": "{patient}",
    "target_version": 1,
    "reason": "Registered twice, says Falk",
}
MERGE_OF_FHIR = {
    "resourceType": "Parameters",
    "parameter": [
        {"name": name, "valueReference": {"reference": f"Patient/{{{patient}}}"}}
        for name, patient in (("source-patient", "duplicate"), ("target-patient", "patient"))
    ],
}
# The event of each request of a person, with `If-Match: *`; {names} in texts are ids of the chart.
REQUESTS: list[Sent] = [
    (Change.PATIENT_CREATED, "POST", "/patients", {"full_name": "Jane Doe"}),
    (Change.PATIENT_AMENDED, "PATCH", "/patients/{patient}", {"full_name": "Jane Doe"}),
    (
        Change.PATIENT_IDENTIFIER_CONFIRMED,
        "POST",
        "/patients/{claimant}/identifiers/confirm",
        NUMBER,
    ),
    (Change.PATIENT_MERGED, "POST", "/patients/merge", MERGE),
    (Change.PATIENT_MERGED, "POST", "/fhir/Patient/$merge", MERGE_OF_FHIR),
    (Change.PATIENT_UNMERGED, "POST", "/patients/{merged}/unmerge", None),
    (
        Change.ENCOUNTER_CREATED,
        "POST",
        "/encounters",
        {"patient_id": "{patient}", "chief_complaint": "Cough"},
    ),
    (Change.ENCOUNTER_AMENDED, "PATCH", "/encounters/{encounter}", {"chief_complaint": "Wheezing"}),
    (Change.ENCOUNTER_STATUS_CHANGED, "PATCH", "/encounters/{encounter}", {"status": "finished"}),
    (Change.SUMMARY_ACCEPTED, "POST", "/encounters/{encounter}/summary/accept", None),
    (Change.SUMMARY_REJECTED, "POST", "/encounters/{encounter}/summary/reject", None),
    (Change.INTAKE_RECEIVED, "POST", "/intake", INTAKE),
    (Change.INTAKE_RECEIVED, "POST", "/intake/store", INTAKE),
    (Change.INTAKE_AMENDED, "POST", "/intake", INTAKE | {"amends": "{record}"}),
    (
        Change.INTAKE_ROUTED,
        "POST",
        "/intake/{record}/routing",
        {"to": "cardiology", "reason": "Chest pain"},
    ),
    (Change.RESOURCE_CREATED, "POST", "/fhir/Condition", CONDITION),
    (
        Change.RESOURCE_AMENDED,
        "PUT",
        "/fhir/Condition/{condition}",
        CONDITION | {"id": "{condition}", "code": {"text": "Wheezing"}},
    ),
    (Change.RESOURCE_CREATED, "POST", "/fhir", fhir.bundle(fhir.entry(CONDITION))),
    (Change.BUNDLE_IMPORTED, "POST", "/imports/fhir-bundle", fhir.small()),
    (Access.PATIENT_READ, "GET", "/patients/{patient}", None),
    (Access.PATIENT_READ, "GET", "/patients/{patient}/history/1", None),
    (Access.PATIENT_READ, "POST", "/patients/resolve", {"reference": "{patient}"}),
    (Access.PATIENT_READ, "GET", "/fhir/Patient/$ihe-pix?sourceIdentifier={patient}", None),
    (Access.PATIENT_HISTORY_READ, "GET", "/patients/{patient}/history", None),
    (Access.PATIENT_EVERYTHING_READ, "GET", "/patients/{patient}/everything", None),
    (Access.PATIENT_EVERYTHING_READ, "GET", "/fhir/Patient/{patient}/$everything", None),
    (Access.PATIENT_EVERYTHING_READ, "POST", "/fhir/Patient/{patient}/$everything", None),
    (Access.PATIENT_CHART_READ, "GET", "/patients/{patient}/chart", None),
    (Access.PATIENTS_SEARCHED, "POST", "/patients/search", {"name": "李"}),
    (Access.PATIENTS_SEARCHED, "POST", "/patients/$match", {"name": "李"}),
    (Access.PATIENTS_SEARCHED, "POST", "/fhir/Patient/$match", MATCH),
    (Access.PATIENT_NAMES_READ, "POST", "/patients/names", {"ids": ["{patient}"]}),
    (Access.ENCOUNTER_READ, "GET", "/encounters/{encounter}", None),
    (Access.ENCOUNTER_READ, "GET", "/encounters/{encounter}/history/1", None),
    (Access.ENCOUNTER_HISTORY_READ, "GET", "/encounters/{encounter}/history", None),
    (Access.ENCOUNTERS_LISTED, "GET", "/encounters?patient_id={patient}", None),
    (Access.ENCOUNTERS_LISTED, "GET", "/encounters?class=AMB", None),
    (Access.CONTEXT_READ, "POST", "/encounters/{encounter}/context", {}),
    (Access.INTAKE_LISTED, "GET", "/intake/{patient}", None),
    (Access.ROUTINGS_LISTED, "GET", "/routings?to=Falk", None),
    (Change.PANEL_CREATED, "POST", "/panels", {"name": "Falk", "patients": ["{patient}"]}),
    (Change.PANEL_CHANGED, "PATCH", "/panels/{panel}", {"remove_patients": ["{patient}"]}),
    (Change.PANEL_DELETED, "DELETE", "/panels/{panel}", None),
    (Access.PANEL_READ, "GET", "/panels/{panel}", None),
    (
        Change.BREAK_GLASS_STARTED,
        "POST",
        "/break-glass",
        {"patient": "{patient}", "reason": "Chest pain", "purpose": "BTG"},
    ),
    (Change.BREAK_GLASS_REVIEWED, "POST", "/break-glass/{grant}/review", None),
    (Access.BREAK_GLASS_LISTED, "GET", "/break-glass?reviewed=false", None),
    (Change.TASK_CREATED, "POST", "/tasks", TASK),
    (Change.TASK_CLAIMED, "POST", "/tasks/claim", {"queues": ["default"]}),
    (
        Change.TASK_COMPLETED,
        "POST",
        "/tasks/{claimed}/complete",
        TOKEN | {"output": {"a": "Cough"}},
    ),
    (Change.TASK_ATTEMPT_FAILED, "POST", "/tasks/{claimed}/fail", TOKEN | {"error": "Wheezing"}),
    (Change.TASK_FAILED, "POST", "/tasks/{last}/fail", LAST_TOKEN | {"error": "Wheezing"}),
    (Change.TASK_RELEASED, "POST", "/tasks/{claimed}/release", TOKEN),
    (
        Change.TASK_HANDED_OFF,
        "POST",
        "/tasks/{claimed}/handoff",
        TOKEN | {"to": {"queue": "cardiology"}, "reason": "Chest pain"},
    ),
    (Change.TASK_HELD, "POST", "/tasks/{claimed}/hold", TOKEN | {"reason": "Chest pain"}),
    (Change.TASK_HELD, "POST", "/tasks/{task}/hold", {"reason": "Chest pain", "awaiting": "Falk"}),
    (Change.TASK_RESUMED, "POST", "/tasks/{held}/resume", {"reason": "Wheezing"}),
    (Change.TASK_RESUMED, "POST", "/tasks/signals", {"key": "lab", "data": {"a": "Cough"}}),
    (Change.TASK_SIGNAL_KEPT, "POST", "/tasks/signals", SIGNAL),
    (Change.TASK_CANCELLED, "POST", "/tasks/{task}/cancel", {"reason": "Cough"}),
    (Change.TASK_CANCELLED, "POST", "/tasks/{claimed}/cancel", {"reason": "Cough", "force": True}),
    (Change.TASK_CANCEL_REQUESTED, "POST", "/tasks/{claimed}/cancel", {"reason": "Cough"}),
    (Change.TASK_REQUEUED, "POST", "/tasks/{dead}/requeue", None),
    (Change.TASK_ASSIGNED, "POST", "/tasks/{task}/assign", {"owner": {"name": "Falk"}}),
    (Change.TASK_STEP_RECORDED, "POST", "/tasks/{task}/steps", {"step": "denied", "note": "Cough"}),
    (Access.TASK_READ, "GET", "/tasks/{task}", None),
    (Access.TASK_READ, "GET", "/tasks/{task}/history/1", None),
    (Access.TASK_HISTORY_READ, "GET", "/tasks/{task}/history", None),
    (Access.TASK_HISTORY_READ, "GET", "/tasks/{task}/steps", None),
    (Access.TASKS_LISTED, "GET", "/tasks?patient_id={patient}", None),
    (Access.TASKS_LISTED, "GET", "/tasks?queue=default", None),
    (Access.RESOURCE_READ, "GET", "/fhir/Patient/{patient}", None),
    (Access.RESOURCE_READ, "GET", "/fhir/Encounter/{encounter}/_history/1", None),
    (Access.RESOURCE_HISTORY_READ, "GET", "/fhir/Encounter/{encounter}/_history", None),
    (Access.RESOURCES_SEARCHED, "GET", "/fhir/Condition?patient={patient}", None),
    (Access.RESOURCES_SEARCHED, "POST", "/fhir/Condition/_search?_count=1", None),
    (Access.RESOURCES_SEARCHED, "GET", "/fhir/Patient/{patient}/Condition", None),
]
CHANGES = [one for one in REQUESTS if isinstance(one[0], Change)]
READS = [one for one in REQUESTS if isinstance(one[0], Access)]
# Events that no request records alone, by the test that shows them.
OF_NO_REQUEST = {
    Change.TASK_EXPIRED: "test_of_an_expired_claim_are_recorded_by_the_service",
    Change.TASK_PREDECESSOR_FAILED: "test_of_tasks_that_wait_are_recorded_with_the_event_before",
}
# Content of charts and requests, which no event may hold.
CONTENT = (
    "Jane",
    "Doe",
    "李小龍",
    "Cough",
    "Wheezing",
    "Dyspnoea",
    "Written",
    "cardiology",
    "Chest",
    "Falk",
    "1990-",
)
# Requests that record no event, and why.
SILENT = {
    ("POST", "/internal/encounters/lookup"): "calls between services disclose nothing to callers",
    ("POST", "/internal/patients/names"): "calls between services disclose nothing to callers",
    (
        "POST",
        "/internal/witness/add-checkpoint",
    ): "calls between services disclose nothing to callers",
    (
        "GET",
        "/imports/{id}",
    ): "shows counts and ids to the sender of the bundle, nothing of a chart",
    ("GET", "/panels"): "shows panels without their patients",
    ("GET", "/internal/access/changes"): "calls between services disclose nothing to callers",
    ("GET", "/fhir/metadata"): "shows what the service can do, nothing of a chart",
    ("GET", "/encounters/counts"): "counts encounters, and shows none",
    ("GET", "/queues"): "counts tasks, and shows none",
    ("GET", "/queues/{name}"): "counts tasks, and shows none",
    ("POST", "/tasks/heartbeat"): "a heartbeat changes the lease only",
    ("POST", "/tasks/{id}/heartbeat"): "a heartbeat changes the lease only",
}


@pytest.fixture
async def chart(
    client: httpx.AsyncClient,
    patient: dict[str, Any],
    encounter: dict[str, Any],
    as_person: dict[str, str],
    keyring: Keyring,
) -> dict[str, Any]:
    """The ids of a patient, an encounter, an intake record, a panel and a break-glass."""
    members = {"name": "Ward", "patients": [patient["id"]]}
    panel = (await client.post("/panels", json=members, headers=as_person)).json()
    taken = {"patient": patient["id"], "reason": "Chest pain", "purpose": "BTG"}
    as_doctor = {"Authorization": f"Bearer {keyring.mint('dr-okafor', kind='person')}"}
    grant = (await client.post("/break-glass", json=taken, headers=as_doctor)).json()
    await client.patch(f"/encounters/{encounter['id']}", json={"summary": "Written by an agent."})
    body = filled(INTAKE, {"patient": patient["id"]})
    record = (await client.post("/intake", json=body)).json()["record_id"]
    routing = {"to": "Falk", "reason": "Cough"}
    await client.post(f"/intake/{record}/routing", json=routing)
    condition = filled(CONDITION, {"patient": patient["id"]})
    return {
        "condition": (await client.post("/fhir/Condition", json=condition)).json()["id"],
        "patient": patient["id"],
        "encounter": encounter["id"],
        "record": record,
        "panel": panel["id"],
        "grant": grant["id"],
        "claimant": await claim_number(client, as_person, keyring),
        **await patients_of_one_person(client, as_person),
        **await tasks_of(client, patient["id"], as_person),
    }


async def claim_number(
    client: httpx.AsyncClient, as_person: dict[str, str], keyring: Keyring
) -> str:
    """Register a patient as a caller who sees some patients only, with an identifier."""
    panel = {"name": "Ward of the nurse", "callers": ["nurse"]}
    (await client.post("/panels", json=panel, headers=as_person)).raise_for_status()
    as_nurse = {"Authorization": f"Bearer {keyring.mint('nurse', scope='user/Patient.c')}"}
    body = {"full_name": "Jane Doe", "identifiers": [NUMBER]}
    claimed = await client.post("/patients", json=body, headers=as_nurse)
    return str(claimed.raise_for_status().json()["id"])


async def patients_of_one_person(
    client: httpx.AsyncClient, as_person: dict[str, str]
) -> dict[str, str]:
    """Register a person three times, and merge one of these into another."""
    ids = [
        (await client.post("/patients", json={"full_name": "Jane Doe"})).json()["id"]
        for _ in range(3)
    ]
    made = dict(zip(("duplicate", "merged", "survivor"), ids, strict=True))
    merge = MERGE | {"source": made["merged"], "target": made["survivor"]}
    answer = await client.post("/patients/merge", json=merge, headers=as_person)
    answer.raise_for_status()
    return made


async def tasks_of(
    client: httpx.AsyncClient, patient: str, as_person: dict[str, str]
) -> dict[str, str]:
    """Make tasks of a patient: one that is ready, one on hold for a signal, a dead letter, and two
    that the person has claimed, one of them for the last time.
    """

    async def sent(path: str, body: Any) -> dict[str, Any]:
        answer = await client.post(f"/tasks{path}", json=body, headers=as_person | IF_ANY)
        found: dict[str, Any] = answer.raise_for_status().json()
        return found

    async def claimed(queue: str) -> dict[str, Any]:
        (task,) = (await sent("/claim", {"queues": [queue]}))["tasks"]
        return dict(task)

    made = {
        name: (await sent("", {"kind": "follow_up", "patient_id": patient, **fields}))["id"]
        for name, fields in {
            "task": {},
            "held": {"queue": "held"},
            "claimed": {"queue": "claimed"},
            "last": {"queue": "last", "max_attempts": 1},
            "dead": {"queue": "dead", "max_attempts": 1},
        }.items()
    }
    await sent(f"/{made['held']}/hold", {"reason": "Waits.", "awaiting": "lab"})
    token = (await claimed("dead"))["claim_token"]
    await sent(f"/{made['dead']}/fail", {"claim_token": token, "error": "No answer."})
    return made | {
        "token": (await claimed("claimed"))["claim_token"],
        "last_token": (await claimed("last"))["claim_token"],
    }


def filled(value: Any, chart: Mapping[str, Any]) -> Any:
    """Return a text or a body with the ids of the chart in place of its {names}."""
    if isinstance(value, dict):
        return {name: filled(member, chart) for name, member in value.items()}
    if isinstance(value, list):
        return [filled(item, chart) for item in value]
    if not isinstance(value, str):
        return value
    if value.startswith("{") and value[1:-1] in chart:
        return chart[value[1:-1]]  # Perhaps a number.
    return value.format(**chart)


class TestTypes:
    def test_have_a_row_each(self) -> None:
        assert {kind for kind, *_ in REQUESTS} | set(OF_NO_REQUEST) == {*Change, *Access}

    def test_have_unique_names(self) -> None:
        assert not {*map(str, Change)} & {*map(str, Access)}

    @pytest.mark.parametrize("sent", CHANGES, ids=lambda one: f"{one[0]}-{one[2]}")
    async def test_of_a_change_are_recorded_by_their_requests(
        self,
        client: httpx.AsyncClient,
        chart: dict[str, Any],
        as_person: dict[str, str],
        recorded: Recorded,
        sent: Sent,
    ) -> None:
        await assert_recorded(client, chart, as_person, recorded, sent)

    async def test_of_access_are_recorded_by_their_requests(
        self,
        client: httpx.AsyncClient,
        chart: dict[str, Any],
        as_person: dict[str, str],
        recorded: Recorded,
    ) -> None:
        for one in READS:
            await assert_recorded(client, chart, as_person, recorded, one)


async def assert_recorded(
    client: httpx.AsyncClient,
    chart: dict[str, Any],
    as_person: dict[str, str],
    recorded: Recorded,
    sent: Sent,
) -> None:
    """Send a request: it has recorded one event, of its kind and without content."""
    kind, method, path, body = sent
    before = len(await recorded())
    response = await client.request(
        method,
        filled(path, chart),
        json=filled(body, chart),
        headers=as_person | IF_ANY,
    )

    assert response.is_success, response.text
    new = (await recorded())[before:]
    (event,) = (each for each in new if each["event_type"] == kind)
    # An import records events of its patients and encounters, too.
    assert len(new) == 1 or kind is Change.BUNDLE_IMPORTED
    assert (event["event_type"], event["access"]) == (kind, isinstance(kind, Access)), path
    assert (event["agent_name"], event["patient_ids"] != []) == ("dr-osei", True)
    assert [word for word in CONTENT if word in json.dumps(new, ensure_ascii=False)] == []


class TestTypesOfNoRequest:
    def test_have_a_test_each(self) -> None:
        assert all(hasattr(self, name) for name in OF_NO_REQUEST.values())

    async def test_of_an_expired_claim_are_recorded_by_the_service(
        self, chart: dict[str, Any], recorded: Recorded, database: TestDatabase
    ) -> None:
        past = (
            "UPDATE records.task_queue SET leased_until = now() - interval '1 s' WHERE task_id = "
        )
        await execute(database.admin_dsn, f"{past} '{chart['claimed']}'")

        async def expired() -> dict[str, Any] | None:
            last = (await recorded())[-1]
            return last if last["event_type"] == Change.TASK_EXPIRED else None

        event = await eventually_is(expired)
        assert event is not None
        assert (event["agent_name"], event["patient_ids"]) == ("records", [chart["patient"]])

    async def test_of_tasks_that_wait_are_recorded_with_the_event_before(
        self,
        client: httpx.AsyncClient,
        chart: dict[str, Any],
        recorded: Recorded,
        as_person: dict[str, str],
    ) -> None:
        """A task that was cancelled holds those that waited for it."""
        waiting = filled(TASK, chart) | {"depends_on": [chart["task"]]}
        made = (await client.post("/tasks", json=waiting)).raise_for_status().json()
        before = len(await recorded())

        cancel = {"json": {"reason": "Cough"}, "headers": as_person | IF_ANY}
        (await client.post(f"/tasks/{chart['task']}/cancel", **cancel)).raise_for_status()

        first, second = (await recorded())[before:]
        assert first["event_type"] == Change.TASK_CANCELLED
        assert (second["event_type"], second["payload"]["data"]["status"]) == (
            Change.TASK_PREDECESSOR_FAILED,
            "on-hold",
        )
        assert made["id"] in json.dumps(second)


class TestRoutes:
    def test_have_a_row_or_a_reason_each(self, app: FastAPI) -> None:
        uuids = (
            "patient",
            "claimant",
            "merged",
            "encounter",
            "condition",
            "panel",
            "grant",
            *TASKS,
        )
        example = {"record": 1, **{name: uuid4() for name in uuids}}
        requests = [
            (method, filled(path, example).split("?")[0]) for _, method, path, _ in REQUESTS
        ]
        operations = [
            (method.upper(), path, compile_path(path)[0])
            for path, methods in app.openapi()["paths"].items()
            for method in methods
        ]

        silent = {
            (method, template)
            for method, template, pattern in operations
            if not any(method == asked and pattern.match(path) for asked, path in requests)
        }

        assert silent == set(SILENT)
