"""Charts in records for the leak tests: their stored rows, and the objects that requests name."""

import json
from collections.abc import Iterator
from itertools import count
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
from support import fhir
from support.asks import Ask
from support.contracts import named
from support.first_calls import is_first_call
from support.refused_callers import bearer

from tests.leaks.cases import Missing, Row, Subject
from tests.leaks.owners import Owners, mark
from tests.leaks.search import Maker, Search

Task = dict[str, Any]  # Any: JSON.
IDENTIFIER_SYSTEM = "urn:example:numbers"
PREPARED_STEPS = 2
WITH_ACCESS = 6  # The first patients have emergency access.
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
"""
# Ends the claims of all claimed tasks.
END_CLAIMS = """
WITH ended AS (DELETE FROM records.task_queue WHERE claimed_at IS NOT NULL RETURNING task_id),
cancelled AS (UPDATE records.tasks SET status = 'cancelled' FROM ended WHERE id = task_id)
DELETE FROM records.access_members USING records.task_holders WHERE panel = number
"""
MISSING = Missing(0, str(uuid4()), {"record": 10**9, "version": 1})
IF_MATCH = {"If-Match": 'W/"{version}"'}
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
    """Fakes of audit and retrieval; each returns one event or one passage of the requested patient."""

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
        return json.loads(text)


VISIT = {"patient_id": "{ref}", "chief_complaint": "Cough {text}"}
INTAKE = {"patient_id": "{ref}", "age": 44, "symptoms": ["cough {text}"], "urgency": "low"}
ROUTING = {"to": "triage", "reason": "{text}"}
TASK = {
    "kind": "follow_up",
    "queue": "{queue}",
    "patient_id": "{ref}",
    "input": {"about": "{text}"},
}
STEP = {"step": "submitted", "note": "{text}"}
SIGNAL = {"key": "{key}", "patient_id": "{ref}", "data": {"about": "{text}"}}


async def fill(search: Search) -> None:
    """Import each drawn patient, store a chart of each, and create the panels."""
    numbers = search.drawn.patients
    for start in range(0, len(numbers), 100):
        await _import(search, numbers[start : start + 100])
    for chart in search.subjects.values():
        await _fill(search, chart)
    for panel in search.drawn.panels:
        body = {
            "name": panel.name,
            "callers": sorted(panel.callers),
            "groups": sorted(panel.groups),
            "patients": [search.subjects[number].ref for number in sorted(panel.members)],
        }
        created = await search.store(MISSING, Ask("POST", "/panels", body), by_person=True)
        panel.id = created["id"]
    await search.read()
    for chart in search.subjects.values():
        await _preliminary(search, chart)
        if chart.number <= WITH_ACCESS:
            await open_access(search, chart)


def _entries(number: int, text: str) -> Iterator[Any]:
    urn, word = fhir.urn(number * 10), mark(number)
    name = {"use": "official", "family": "Berg", "given": [word]}
    identifier = {"system": IDENTIFIER_SYSTEM, "value": word}
    yield fhir.entry(fhir.patient(f"{number}", name=[name], identifier=[identifier]), urn)
    for index in (1, 2):
        condition = fhir.condition(urn, code={"text": text.format(word)})
        yield fhir.entry(condition, fhir.urn(number * 10 + index))


async def _import(search: Search, numbers: list[int]) -> None:
    """Import in two versions."""
    for text in ("Not known, {}", "{}"):
        bundle = fhir.bundle(*(one for number in numbers for one in _entries(number, text)))
        answer = await search.store(MISSING, Ask("POST", "/imports/fhir-bundle", bundle))
    for number, patient in zip(numbers, answer["entries"][::3], strict=True):
        search.subjects[number] = Subject(number, patient["id"])


async def _fill(search: Search, chart: Subject) -> None:
    for _ in range(2):
        visit = await search.store(chart, Ask("POST", "/encounters", VISIT))
        record = await search.store(chart, Ask("POST", "/intake/store", INTAKE))
    await search.store(chart, Ask("POST", f"/intake/{record['record_id']}/routing", ROUTING))
    await search.store(chart, Ask("PATCH", f"/patients/{chart.ref}", {"gender": "other"}))
    fields = {"queue": f"of-{chart.number}", "encounter_id": visit["encounter_id"]}
    task = await create_task(search, chart, **OWNED_BY_FIRST_CALLER, **fields)
    key = f"first-{chart.number}"
    await change_task(search, task, "hold", {"reason": chart.text, "awaiting": key})
    await search.store(chart, Ask("POST", "/tasks/signals", SIGNAL | {"key": key}))
    await change_task(search, task, "steps", {"step": "submitted", "note": chart.text})


async def create_task(search: Search, chart: Subject, **fields: Any) -> Task:
    """Create a task of the patient. Leak tests may change rows of the patient afterwards."""
    task: Task = await search.store(chart, Ask("POST", "/tasks", TASK | fields))
    search.owners.note(chart.number, task["id"])
    search.touched.add(chart.number)
    return task


async def change_task(search: Search, task: Task, action: str, body: Any) -> None:
    await search.store(MISSING, Ask("POST", f"/tasks/{task['id']}/{action}", body))


async def claim_as_admin(search: Search, task: Task) -> str:
    """Claim the task as a caller who sees all patients; return the claim token."""
    body = {"queues": [task["queue"]], "lease_seconds": LONG_S}
    (claimed,) = (await search.store(MISSING, Ask("POST", "/tasks/claim", body)))["tasks"]
    assert claimed["id"] == task["id"]
    return str(claimed["claim_token"])


async def _preliminary(search: Search, chart: Subject) -> str:
    visit = chart.ids("encounter")[0]
    if visit not in chart.ids("preliminary"):
        change = {"summary": "Cough {text}"}
        await search.store(chart, Ask("PATCH", f"/encounters/{visit}", change, IF_MATCH))
    return visit


async def _final(search: Search, chart: Subject) -> str:
    visit = chart.ids("encounter")[0]
    if visit not in chart.ids("final"):
        await _preliminary(search, chart)
        path = f"/encounters/{visit}/summary/accept"
        await search.store(chart, Ask("POST", path, None, IF_MATCH), by_person=True)
    return visit


async def _version(search: Search, chart: Subject) -> int:
    visit = await search.store(chart, Ask("GET", "/encounters/{encounter}"))
    return int(visit["version"])


def _new_task(fields: Task, *changes: tuple[str, Any]) -> Maker:
    """Return a function that creates a task and then sends these changes."""

    async def make(search: Search, chart: Subject) -> str:
        task = await create_task(search, chart, **fields)
        for action, body in changes:
            await search.store(chart, Ask("POST", f"/tasks/{task['id']}/{action}", body))
        return str(task["id"])

    return make


async def _dead(search: Search, chart: Subject) -> str:
    task = await create_task(search, chart, max_attempts=1)
    token = await claim_as_admin(search, task)
    await change_task(search, task, "fail", {"claim_token": token, "error": "no answer"})
    return str(task["id"])


async def _claimed(search: Search, chart: Subject) -> str:
    """Return a task that is claimed by a caller who sees all patients."""
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
    """Return an emergency access without a review; a new person opens it if there is none."""
    opened = chart.ids("open access")
    if opened:
        return opened[0]
    scope = "chartroom/break-glass"
    doctor = bearer(search.keyring.mint(f"dr-{uuid4()}", kind="person", scope=scope))
    body = {"patient": "{ref}", "reason": "{text}", "purpose": "ETREAT"}
    search.touched.add(chart.number)
    return str((await search.store(chart, Ask("POST", "/break-glass", body, doctor)))["id"])


async def _panel(search: Search, _: Subject) -> str:
    ask = Ask("POST", "/panels", {"name": f"New {uuid4()}"})
    return str((await search.store(MISSING, ask, by_person=True))["id"])


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
    "ready": _new_task(OWNED_BY_FIRST_CALLER),
    "stepped": _new_task(OWNED_BY_FIRST_CALLER, *[("steps", STEP)] * PREPARED_STEPS),
    "held": _new_task(OWNED_BY_FIRST_CALLER, ("hold", {"reason": "{text}"})),
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
