"""Charts in records for the leak tests: their stored rows, and the objects that requests name."""

import json
from collections.abc import Iterator
from functools import partial
from itertools import count
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
from support import fhir
from support.contracts import named
from support.first_calls import is_first_call
from support.refused_callers import bearer

from tests.leaks.cases import ANY_VERSION, Missing, Row, Subject
from tests.leaks.owners import Owners, mark
from tests.leaks.search import Maker, Search

IDENTIFIER_SYSTEM = "urn:example:numbers"
PREPARED_STEPS = 2
LONG_S = 3600  # Longer than the tests, so that no lease expires.
FINISHED = "('completed', 'failed', 'cancelled')"
STORED = f"""
SELECT 'patient', id::text, version, id::text FROM records.patients
UNION ALL SELECT 'encounter', id::text, version, patient_id::text FROM records.encounters
UNION ALL SELECT summary_status, id::text, version, patient_id::text FROM records.encounters
WHERE summary_status IS NOT NULL
UNION ALL SELECT 'summary', id::text, version, patient_id::text FROM records.encounters
WHERE summary IS NOT NULL
UNION ALL SELECT 'record', id::text, 1, patient_id FROM records.intake_records
UNION ALL SELECT 'routing', r.id::text, 1, patient_id
FROM records.intake_routings r JOIN records.intake_records i ON i.id = record_id
UNION ALL SELECT type, id::text, version, patient_id::text FROM records.resources
WHERE patient_id::text <> '00000000-0000-0000-0000-000000000000'
UNION ALL SELECT 'task', id::text, version, patient_id FROM records.tasks WHERE patient_id IS NOT NULL
UNION ALL SELECT 'open task', id::text, version, patient_id FROM records.tasks
WHERE patient_id IS NOT NULL AND status NOT IN {FINISHED}
UNION ALL SELECT CASE WHEN reviewed_at IS NULL THEN 'open' ELSE 'reviewed' END || ' access', id::text, 1, patient
FROM records.access_grants
UNION ALL SELECT 'panel', id::text, version, NULL FROM records.panels WHERE deleted_at IS NULL
ORDER BY 1, 2
"""  # noqa: S608
# End the claims of unchecked requests.
END_CLAIMS = """
WITH ended AS (DELETE FROM records.task_queue WHERE claimed_at IS NOT NULL RETURNING task_id),
cancelled AS (UPDATE records.tasks SET status = 'cancelled' FROM ended WHERE id = task_id)
DELETE FROM records.access_members USING records.task_holders WHERE panel = number
"""
MISSING = Missing(0, str(uuid4()), {"record": 10**9, "version": 1})
# An owner who may not see the patient.
OWNED_BY_FIRST_CALLER = {"owner": {"name": "caller-0", "kind": "person"}}
_queues = count(1)


def new_queue() -> str:
    return f"queue-{next(_queues)}"


async def stored(connection: asyncpg.Connection) -> list[Row]:
    return [
        Row(kind, id_, str(version), (patient,) if patient else ())
        for kind, id_, version, patient in await connection.fetch(STORED)
    ]


class FakePeers(httpx.MockTransport):
    """Fakes of audit and retrieval, which return one event and one passage of the requested patient."""

    def __init__(self, owners: Owners) -> None:
        super().__init__(self._answer)
        self._owners = owners

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if is_first_call(request) or request.url.path not in {"/agent-events", "/retrieve"}:
            return httpx.Response(200, json={})
        if request.url.path == "/agent-events":
            visit = request.url.params["encounter_id"]
            return httpx.Response(200, json=self._example("audit", "latest_events", visit))
        patient = json.loads(request.content)["patient_id"]
        answer = self._example("retrieval", "passages", patient)
        matches = [match | {"patient_id": patient} for match in answer["matches"]]
        return httpx.Response(200, json=answer | {"matches": matches})

    def _example(self, provider: str, expectation: str, about: str) -> dict[str, Any]:
        example = named("records", provider, expectation).document["response"]["example"]
        text = json.dumps(example)
        for (number,) in [self._owners.found_in(about)]:
            text = text.replace("high", mark(number)).replace("Metoprolol", mark(number))
        answer: dict[str, Any] = json.loads(text)
        return answer


async def fill(search: Search) -> None:
    """Import each drawn patient, store a chart of each, and create the panels."""
    numbers = search.drawn.patients
    for start in range(0, len(numbers), 100):
        for subject in await _imported(search.client, numbers[start : start + 100]):
            search.subjects[subject.number] = subject
    for subject in search.subjects.values():
        await _fill(search, subject)
    await create_panels(search)
    await search.read()
    for subject in search.subjects.values():
        await _preliminary(search, subject)


async def create_panels(search: Search) -> None:
    for panel in search.drawn.panels:
        body = {
            "name": panel.name,
            "callers": sorted(panel.callers),
            "groups": sorted(panel.groups),
            "patients": [search.subjects[number].ref for number in sorted(panel.members)],
        }
        panel.id = (await _as_person(search, "/panels", body))["id"]


async def _as_person(search: Search, path: str, body: Any = None, **headers: str) -> dict[str, Any]:
    person = bearer(search.keyring.mint("dr-osei", kind="person"))
    return await post(search.client, path, body, **person, **headers)


async def post(client: httpx.AsyncClient, path: str, body: Any, **headers: str) -> dict[str, Any]:
    """Send a request as a caller who sees all patients."""
    sent = await client.post(path, json=body, headers=ANY_VERSION | headers)
    answer: dict[str, Any] = sent.raise_for_status().json()
    return answer


def _entries(number: int, text: str) -> Iterator[Any]:
    urn, word = fhir.urn(number * 10), mark(number)
    name = {"use": "official", "family": "Berg", "given": [word]}
    identifier = {"system": IDENTIFIER_SYSTEM, "value": word}
    yield fhir.entry(fhir.patient(f"{number}", name=[name], identifier=[identifier]), urn)
    for index in (1, 2):
        condition = fhir.condition(urn, code={"text": text.format(word)})
        yield fhir.entry(condition, fhir.urn(number * 10 + index))


async def _imported(client: httpx.AsyncClient, numbers: list[int]) -> list[Subject]:
    """Import in two versions."""
    for text in ("Not known, {}", "{}"):
        bundle = fhir.bundle(*(one for number in numbers for one in _entries(number, text)))
        outcomes = (await post(client, "/imports/fhir-bundle", bundle))["entries"]
    return [
        Subject(number, patient["id"])
        for number, patient in zip(numbers, outcomes[::3], strict=True)
    ]


def intake(subject: Subject | None = None) -> dict[str, Any]:
    patient, text = ("{ref}", "{text}") if subject is None else (subject.ref, subject.text)
    return {"patient_id": patient, "age": 44, "symptoms": [f"cough {text}"], "urgency": "low"}


async def _fill(search: Search, chart: Subject) -> None:
    stored = partial(post, search.client)
    for _ in range(2):
        visit = {"patient_id": chart.ref, "chief_complaint": f"Cough {chart.text}"}
        encounter = (await stored("/encounters", visit))["encounter_id"]
        record = (await stored("/intake/store", intake(chart)))["record_id"]
    await stored(f"/intake/{record}/routing", {"to": "triage", "reason": chart.text})
    change = {"gender": "other"}
    (await search.client.patch(f"/patients/{chart.ref}", json=change)).raise_for_status()
    fields = OWNED_BY_FIRST_CALLER | {"queue": f"of-{chart.number}", "encounter_id": encounter}
    task = await create_task(search, chart, **fields)
    hold = {"reason": chart.text, "awaiting": chart.text}
    await change_task(search, task, "hold", hold)
    answer = {"patient_id": chart.ref, "data": {"about": chart.text}}
    await stored("/tasks/signals", {"key": hold["awaiting"]} | answer)
    await change_task(search, task, "steps", {"step": "submitted", "note": chart.text})


async def create_task(search: Search, chart: Subject, **fields: Any) -> dict[str, Any]:
    """Create a task of the patient, whose rows an examination may change thereafter."""
    body = {"kind": "follow_up", "queue": new_queue(), "patient_id": chart.ref}
    body |= {"input": {"about": chart.text}}
    task = await post(search.client, "/tasks", body | fields)
    search.owners.note(chart.number, task["id"])
    search.touched.add(chart.number)
    return task


async def change_task(search: Search, task: dict[str, Any], action: str, body: Any) -> None:
    await post(search.client, f"/tasks/{task['id']}/{action}", body)


async def claim_as_admin(search: Search, task: dict[str, Any]) -> str:
    """Claim the task as a caller who sees all patients; return the claim token."""
    body = {"queues": [task["queue"]], "lease_seconds": LONG_S}
    (claimed,) = (await post(search.client, "/tasks/claim", body))["tasks"]
    assert claimed["id"] == task["id"]
    return str(claimed["claim_token"])


async def _preliminary(search: Search, chart: Subject) -> str:
    visit = chart.ids("encounter")[0]
    if visit not in chart.ids("preliminary"):
        change = {"summary": f"Cough {chart.text}"}
        (await search.client.patch(f"/encounters/{visit}", json=change)).raise_for_status()
    return visit


async def _final(search: Search, chart: Subject) -> str:
    visit = chart.ids("encounter")[0]
    if visit not in chart.ids("final"):
        await _preliminary(search, chart)
        version = {"If-Match": f'W/"{await _version(search, chart)}"'}
        await _as_person(search, f"/encounters/{visit}/summary/accept", **version)
    return visit


async def _version(search: Search, chart: Subject) -> int:
    answer = await search.client.get(f"/encounters/{chart.ids('encounter')[0]}")
    version: int = answer.raise_for_status().json()["version"]
    return version


async def _ready(search: Search, chart: Subject) -> str:
    return str((await create_task(search, chart, **OWNED_BY_FIRST_CALLER))["id"])


async def _stepped(search: Search, chart: Subject) -> str:
    task = await create_task(search, chart, **OWNED_BY_FIRST_CALLER)
    for _ in range(PREPARED_STEPS):
        await change_task(search, task, "steps", {"step": "submitted", "note": chart.text})
    return str(task["id"])


async def _held(search: Search, chart: Subject) -> str:
    task = await create_task(search, chart, **OWNED_BY_FIRST_CALLER)
    await change_task(search, task, "hold", {"reason": chart.text})
    return str(task["id"])


async def _dead(search: Search, chart: Subject) -> str:
    task = await create_task(search, chart, max_attempts=1)
    token = await claim_as_admin(search, task)
    await change_task(search, task, "fail", {"claim_token": token, "error": "no answer"})
    return str(task["id"])


async def _claimed(search: Search, chart: Subject) -> str:
    """Return a task that a caller who sees all patients holds."""
    task = await create_task(search, chart)
    chart.claim_token = await claim_as_admin(search, task)
    return str(task["id"])


async def _token(_: Search, chart: Subject) -> str:
    return chart.claim_token


async def awaited(search: Search, chart: Subject) -> str:
    """Return the key of the signal that a new task waits for."""
    key = f"answer-{chart.number}"
    task = await create_task(search, chart)
    await change_task(search, task, "hold", {"reason": chart.text, "awaiting": key})
    return key


async def open_access(search: Search, chart: Subject) -> str:
    """Return an emergency access that is not reviewed; a new person opens it if there is none."""
    opened = chart.ids("open access")
    if opened:
        return opened[0]
    doctor = bearer(
        search.keyring.mint(f"dr-{uuid4()}", kind="person", scope="chartroom/break-glass")
    )
    body = {"patient": chart.ref, "reason": chart.text, "purpose": "ETREAT"}
    search.touched.add(chart.number)
    return str((await post(search.client, "/break-glass", body, **doctor))["id"])


async def _panel(search: Search, _: Subject) -> str:
    return str((await _as_person(search, "/panels", {"name": f"New {uuid4()}"}))["id"])


async def _second_encounter(_: Search, chart: Subject) -> str:
    """Return an encounter that was not written under /fhir, so that answers show the patient's name."""
    return chart.ids("encounter")[1]


async def _conditions(_: Search, chart: Subject) -> str:
    return ",".join(chart.ids("Condition"))


async def _queue(*_: Any) -> str:
    return new_queue()


MAKERS: dict[str, Maker] = {
    "preliminary": _preliminary,
    "final": _final,
    "version": _version,
    "ready": _ready,
    "stepped": _stepped,
    "held": _held,
    "dead": _dead,
    "claimed": _claimed,
    "token": _token,
    "awaited": awaited,
    "access": open_access,
    "panel": _panel,
    "second_encounter": _second_encounter,
    "conditions": _conditions,
    "queue": _queue,
}
