"""Charts in records for the search for leaks: what is stored of each patient, and what every
operation must show of it.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from uuid import uuid4

import httpx
from support import fhir
from support.contracts import named
from support.first_calls import is_first_call
from support.queries import fetch

from tests.leaks.drawing import Drawn, DrawnCaller, Level
from tests.leaks.owners import Owners, mark
from tests.leaks.search import Asked, Case, Request

NAMED = 403, "patient-out-of-reach"
NO_PATIENT = 404, "patient-not-found"
NO_ENCOUNTER = 404, "encounter-not-found"
NO_RECORD = 404, "intake-record-not-found"
NUMBERS = "urn:example:numbers"
CONTEXT = {"question": "Which medication was stopped?", "include_shared": True, "limit": 100}
# Callers of a service write something different each time, so that each write makes a version.
_texts = count(1)


@dataclass
class Visit:
    """An encounter. `is_open`: its summary waits for a person's decision. `has_resource`: it was
    written under /fhir.
    """

    id: str
    version: int = 1
    is_open: bool = False
    has_resource: bool = False


@dataclass
class Taken:
    """Access that a person took. `is_open`: no other person has reviewed it."""

    id: str
    is_open: bool = True


@dataclass
class Work:
    """A task, and the queue where it waits. `is_open`: it has not ended."""

    id: str
    version: int = 1
    queue: str = ""
    is_open: bool = True


@dataclass
class Chart:
    number: int
    patient: str
    version: int = 1
    visits: list[Visit] = field(default_factory=list)
    records: list[int] = field(default_factory=list)
    routings: int = 0
    resources: dict[str, int] = field(default_factory=dict)
    conditions: list[str] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)
    tasks: list[Work] = field(default_factory=list)

    @property
    def text(self) -> str:
        return f"{mark(self.number)} no. {next(_texts)}"

    @property
    def intake(self) -> dict[str, Any]:
        symptoms = [f"cough {self.text}"]
        return {"patient_id": self.patient, "age": 44, "symptoms": symptoms, "urgency": "low"}


MISSING = Chart(
    0,
    str(uuid4()),
    visits=[Visit(str(uuid4()))],
    records=[10**9],
    conditions=[str(uuid4())],
    taken=[Taken(str(uuid4()))],
    tasks=[Work(str(uuid4()))],
)
ANY_VERSION = {"If-Match": "*"}
# For a task that the caller may own and not see.
OF_FIRST_CALLER = {"owner": {"name": "caller-0", "kind": "person"}}


class FakePeers(httpx.MockTransport):
    """audit and retrieval: they answer for the patient of the request, and keep whom for."""

    def __init__(self) -> None:
        super().__init__(self._answer)
        self.charts: dict[str, Chart] = {}  # By ids of patients and encounters.
        self.asked_for: list[str | None] = []

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if is_first_call(request) or request.url.path not in {"/agent-events", "/retrieve"}:
            return httpx.Response(200, json={})
        self.asked_for.append(request.headers.get("X-Caller-Token"))
        if request.url.path == "/agent-events":
            visit = request.url.params["encounter_id"]
            return httpx.Response(200, json=self._example("audit", "latest_events", visit))
        patient = json.loads(request.content)["patient_id"]
        answer = self._example("retrieval", "passages", patient)
        of_patient = [one | {"patient_id": patient} for one in answer["matches"]]
        return httpx.Response(200, json=answer | {"matches": of_patient})

    def _example(self, provider: str, expectation: str, about: str) -> dict[str, Any]:
        example = named("records", provider, expectation).document["response"]["example"]
        text = json.dumps(example).replace("high", self.charts[about].text)
        answer: dict[str, Any] = json.loads(text.replace("Metoprolol", self.charts[about].text))
        return answer


async def filled(
    client: httpx.AsyncClient, drawn: Drawn, owners: Owners, as_person: dict[str, str]
) -> dict[int, Chart]:
    """Store a chart of each patient and the panels; return the charts by number."""
    charts: dict[int, Chart] = {}
    for start in range(0, len(drawn.patients), 100):
        for chart in await _imported(client, drawn.patients[start : start + 100], owners):
            charts[chart.number] = chart
    for chart in charts.values():
        await _fill(client, chart)
        note(owners, chart)
    for panel in drawn.panels:
        body = {
            "name": panel.name,
            "callers": sorted(panel.callers),
            "groups": sorted(panel.groups),
            "patients": [charts[number].patient for number in sorted(panel.members)],
        }
        answer = await client.post("/panels", json=body, headers=as_person)
        panel.id = answer.raise_for_status().json()["id"]
    return charts


def note(owners: Owners, chart: Chart) -> None:
    owners.note(chart.number, chart.patient, *(one.id for one in [*chart.visits, *chart.tasks]))


def _entries(number: int, text: str) -> list[Any]:
    whom, word = fhir.urn(number * 10), mark(number)
    name = {"use": "official", "family": "Berg", "given": [word]}
    one = fhir.patient(f"{number}", name=[name], identifier=[{"system": NUMBERS, "value": word}])
    code = {"text": text.format(word)}
    conditions = [
        fhir.entry(fhir.condition(whom, code=code), fhir.urn(number * 10 + which))
        for which in (1, 2)
    ]
    return [fhir.entry(one, whom), *conditions]


async def _imported(client: httpx.AsyncClient, numbers: list[int], owners: Owners) -> list[Chart]:
    """Import patients with conditions, which have an earlier version each."""
    for text in ("Not known, {}", "{}"):
        entries = [one for number in numbers for one in _entries(number, text)]
        answer = await client.post("/imports/fhir-bundle", json=fhir.bundle(*entries))
        outcomes = answer.raise_for_status().json()["entries"]
    charts = []
    for number, patient, *conditions in zip(
        numbers, outcomes[::3], outcomes[1::3], outcomes[2::3], strict=True
    ):
        chart = Chart(number, patient["id"], resources={"Patient": 1, "Condition": 2})
        chart.conditions = [one["id"] for one in conditions]
        owners.note(number, *chart.conditions)
        charts.append(chart)
    return charts


async def _fill(client: httpx.AsyncClient, chart: Chart) -> None:
    async def posted(path: str, body: dict[str, Any], **headers: str) -> dict[str, Any]:
        sent = await client.post(path, json=body, headers=headers)
        answer: dict[str, Any] = sent.raise_for_status().json()
        return answer

    for _ in range(2):
        visit = {"patient_id": chart.patient, "chief_complaint": f"Cough {chart.text}"}
        chart.visits.append(Visit((await posted("/encounters", visit))["encounter_id"]))
        chart.records.append((await posted("/intake/store", chart.intake))["record_id"])
    await posted(f"/intake/{chart.records[0]}/routing", {"to": "triage", "reason": chart.text})
    chart.routings = 1
    change = {"gender": "other"}
    (await client.patch(f"/patients/{chart.patient}", json=change)).raise_for_status()
    chart.version += 1
    await write_summary(client, chart)
    work = {"kind": "follow_up", "queue": f"of-{chart.number}", "patient_id": chart.patient}
    task = await posted("/tasks", work | OF_FIRST_CALLER | {"input": {"about": chart.text}})
    hold = {"reason": chart.text, "awaiting": chart.text}
    await posted(f"/tasks/{task['id']}/hold", hold, **ANY_VERSION)
    answer = {"patient_id": chart.patient, "data": {"about": chart.text}}
    await posted("/tasks/signals", {"key": hold["awaiting"]} | answer)
    step = {"step": "submitted", "note": chart.text}
    done = await posted(f"/tasks/{task['id']}/steps", step, **ANY_VERSION)
    chart.tasks.append(Work(task["id"], done["version"], work["queue"]))


async def write_summary(client: httpx.AsyncClient, chart: Chart) -> None:
    """Write a summary that waits for a person's decision."""
    visit = chart.visits[0]
    if not visit.is_open:
        change = {"summary": f"Cough {chart.text}"}
        (await client.patch(f"/encounters/{visit.id}", json=change)).raise_for_status()
        visit.version, visit.is_open = visit.version + 1, True


def _etag(asked: Asked[Chart], version: int) -> None:
    assert asked.answer.headers["ETag"] == f'W/"{version}"'


def _shows_patient(asked: Asked[Chart]) -> None:
    assert asked.body["id"] == asked.subject.patient
    assert mark(asked.subject.number) in asked.body["full_name"]
    _etag(asked, asked.subject.version)


def numbers_of(chart: Chart) -> list[dict[str, str]]:
    """Return the same numbers each time, of another type: no confirmed one is missing."""
    systems = {NUMBERS: mark(chart.number), f"{NUMBERS}:others": f"other-{mark(chart.number)}"}
    return [
        {"system": system, "value": value, "type": chart.text} for system, value in systems.items()
    ]


def _changes_of_patient(chart: Chart) -> dict[str, Any]:
    return {"full_name": f"Berg {chart.text}", "identifiers": numbers_of(chart)}


def _changed_patient(asked: Asked[Chart]) -> None:
    asked.subject.version += 1
    if asked.caller.may("Patient.r", asked.level):
        _shows_patient(asked)
        return
    version = asked.subject.version
    if asked.caller.may("Patient.s", asked.level):
        assert asked.body["id"] == asked.subject.patient
        assert "identifiers" not in asked.body
    else:
        assert asked.body == {"id": asked.subject.patient, "version": version}
    _etag(asked, version)


def _lists_versions(asked: Asked[Chart]) -> None:
    versions = [one["version"] for one in asked.body["versions"]]
    assert versions == list(range(asked.subject.version, 0, -1))
    assert asked.body["next"] is None


def _has_name_if_allowed(asked: Asked[Chart], shown: dict[str, Any]) -> None:
    name = shown["patient_name"]
    is_named = name is not None and mark(asked.subject.number) in name
    assert is_named == asked.caller.may("Patient.r", asked.level)


def _shows_visit(asked: Asked[Chart]) -> None:
    visit = asked.subject.visits[0]
    assert (asked.body["encounter_id"], asked.body["patient_id"]) == (
        visit.id,
        asked.subject.patient,
    )
    assert asked.body["version"] == visit.version
    _has_name_if_allowed(asked, asked.body)
    _etag(asked, visit.version)


def _shows_written_visit(asked: Asked[Chart]) -> None:
    if asked.caller.may("Encounter.r", asked.level):
        _shows_visit(asked)
        return
    visit = asked.subject.visits[0]
    assert asked.body == {"id": visit.id, "encounter_id": visit.id, "version": visit.version}
    _etag(asked, visit.version)


def _changed_visit(asked: Asked[Chart]) -> None:
    visit = asked.subject.visits[0]
    visit.version, visit.is_open = visit.version + 1, asked.caller.kind == "agent"
    _shows_written_visit(asked)


def decided_summary(asked: Asked[Chart]) -> None:
    visit = asked.subject.visits[0]
    visit.version, visit.is_open = visit.version + 1, False
    _shows_written_visit(asked)


def _lists_visit_versions(asked: Asked[Chart]) -> None:
    versions = asked.body["versions"]
    count_ = asked.subject.visits[0].version
    assert [one["version"] for one in versions] == list(range(count_, 0, -1))
    for version in versions:
        _has_name_if_allowed(asked, version)


def _shows_first_version(asked: Asked[Chart]) -> None:
    _etag(asked, 1)


def _opened_visit(asked: Asked[Chart]) -> None:
    assert asked.body["patient_id"] == asked.subject.patient
    asked.subject.visits.append(Visit(asked.body["encounter_id"]))


def _lists_visits(asked: Asked[Chart]) -> None:
    ids = [one["encounter_id"] for one in asked.body["encounters"]]
    assert ids == [visit.id for visit in reversed(asked.subject.visits)]
    for encounter in asked.body["encounters"]:
        _has_name_if_allowed(asked, encounter)
    assert asked.body["next"] is None


def _stored_record(asked: Asked[Chart]) -> None:
    asked.subject.records.append(asked.body["record_id"])


def _lists_records(asked: Asked[Chart]) -> None:
    assert [one["id"] for one in asked.body["records"]] == asked.subject.records
    assert sum(len(one["routing"]) for one in asked.body["records"]) == asked.subject.routings
    assert asked.body["next"] is None


def _lists_latest_record(asked: Asked[Chart]) -> None:
    assert [one["id"] for one in asked.body["records"]] == asked.subject.records[-1:]


def _routed(asked: Asked[Chart]) -> None:
    assert asked.body["record_id"] == asked.subject.records[0]
    asked.subject.routings += 1


OfPeers = Callable[[Asked[Chart]], dict[str, int]]


def one_of_each(_: Asked[Chart]) -> dict[str, int]:
    """Return how many items of audit and retrieval a context has with FakePeers: of the patient's
    passages, those that are of no document.
    """
    return {"events": 1, "passages": 1, "shared": 0}


def _shows_context(asked: Asked[Chart], of_peers: OfPeers) -> None:
    chart, body = asked.subject, asked.body
    needs = {
        "intakes": "QuestionnaireResponse.s",
        "events": "AuditEvent.s",
        "passages": "DocumentReference.s",
    }
    there = of_peers(asked) | {"intakes": len(chart.records)}
    allowed = {name for name, need in needs.items() if asked.caller.may(need, asked.level)}
    assert (body["unavailable"], body["degraded"]) == ([], [])
    passages = body["passages"]
    shown = {name: len(body[name]) for name in needs}
    shown["passages"] = sum(one["document_id"] is None for one in passages)
    assert shown == {name: there[name] * (name in allowed) for name in needs}
    whose = [one["patient_id"] for one in passages]
    assert whose.count(None) == there["shared"] * ("passages" in allowed)
    assert {*whose} <= {chart.patient, None}
    assert {*body["withheld"]} & needs.keys() == needs.keys() - allowed
    _shows_sections(asked)
    prior = {one["encounter_id"] for one in body["prior_encounters"]}
    assert prior == {visit.id for visit in chart.visits[1:]}
    _has_name_if_allowed(asked, body["encounter"])
    may_see_tasks = asked.caller.may("Task.s", asked.level)
    assert ("tasks" in body["withheld"]) is not may_see_tasks
    _shows_open_tasks(chart, body["tasks"], 100 if may_see_tasks else 0)


def _shows_open_tasks(chart: Chart, shown: list[dict[str, Any]], most: int) -> None:
    """The newest are first."""
    newest = sorted((one.id for one in chart.tasks if one.is_open), reverse=True)[:most]
    assert [task["id"] for task in shown] == newest
    assert all("input" not in task for task in shown)


def _shows_chart(asked: Asked[Chart]) -> None:
    assert asked.body["patient"]["id"] == asked.subject.patient
    _shows_sections(asked)


def _shows_sections(asked: Asked[Chart]) -> None:
    """The conditions of a chart are active problems, or proposed by an agent; there is nothing of other sections."""
    is_shown = asked.caller.may("Condition.s", asked.level)
    problems = [*asked.body["problems"], *asked.body["proposed"]]
    assert len(problems) == (asked.subject.resources["Condition"] if is_shown else 0)
    assert all(mark(asked.subject.number) == one["code"]["text"] for one in problems)
    assert ("problems" in asked.body["withheld"]) is not is_shown
    others = {"AllergyIntolerance.s": "allergies", "Observation.s": "labs"}
    for need, name in others.items():
        may_see = asked.caller.may(need, asked.level)
        assert ((asked.body[name], name in asked.body["withheld"])) == ([], not may_see)
    assert asked.body["truncated"] == []


def _shows_everything(asked: Asked[Chart]) -> None:
    chart, items = asked.subject, asked.body["items"]
    kinds = {"patient": 1} | {
        kind: number
        for kind, need, number in (
            ("encounter", "Encounter.r", len(chart.visits)),
            ("intake-record", "QuestionnaireResponse.s", len(chart.records)),
        )
        if asked.caller.may(need, asked.level)
    }
    types = {
        type_: number
        for type_, number in chart.resources.items()
        if asked.caller.may("*.r", asked.level) or _names(asked.caller, type_, asked.level)
    }
    open_tasks = [item["task"] for item in items if item["type"] == "task"]
    _shows_open_tasks(chart, open_tasks, 1000 if asked.caller.may("Task.r", asked.level) else 0)
    shown = [item["type"] for item in items if item["type"] not in {"resource", "task"}]
    assert {kind: shown.count(kind) for kind in set(shown)} == kinds
    listed = [item["resource"]["type"] for item in items if item["type"] == "resource"]
    assert {type_: listed.count(type_) for type_ in set(listed)} == types
    assert asked.body["next"] is None


def _names(caller: DrawnCaller, type_: str, level: Level) -> bool:
    """Whether the caller has a scope of just this type; `*` names none."""
    is_named = any(one.type == type_ for one in caller.granted)
    return is_named and caller.may(f"{type_}.r", level)


def of_patient(method: str, path: str = "", body: Any = None) -> Callable[[Chart], Request]:
    return lambda chart: (method, f"/patients/{chart.patient}{path}", body and body(chart))


def of_visit(method: str, path: str = "", body: Any = None) -> Callable[[Chart], Request]:
    return lambda chart: (
        method,
        f"/encounters/{chart.visits[0].id}{path}",
        body and body(chart),
    )


def if_match(chart: Chart) -> dict[str, str]:
    return {"If-Match": f'W/"{chart.visits[0].version}"'}


def cases(client: httpx.AsyncClient, of_peers: OfPeers = one_of_each) -> Iterable[Case[Chart]]:
    """Yield the operations about one patient; `client` may see all and prepares them, `of_peers`
    counts what audit and retrieval have for a context.
    """

    async def open_summary(chart: Chart) -> None:
        if chart is not MISSING:
            await write_summary(client, chart)

    yield Case(
        "GET /patients/{id}",
        "Patient.r",
        of_patient("GET"),
        NAMED,
        _shows_patient,
        missing=NO_PATIENT,
    )
    yield Case(
        "PATCH /patients/{id}",
        "Patient.u",
        of_patient("PATCH", body=_changes_of_patient),
        NAMED,
        _changed_patient,
        missing=NO_PATIENT,
        by_panel=True,
    )
    yield Case(
        "GET /patients/{id}/history",
        "Patient.r",
        of_patient("GET", "/history"),
        NAMED,
        _lists_versions,
        missing=NO_PATIENT,
    )
    yield Case(
        "GET /patients/{id}/history/{version}",
        "Patient.r",
        of_patient("GET", "/history/1"),
        NAMED,
        _shows_first_version,
        missing=(404, "patient-version-not-found"),
    )
    yield Case(
        "GET /patients/{id}/chart",
        "Patient.r",
        of_patient("GET", "/chart"),
        NAMED,
        _shows_chart,
        missing=NO_PATIENT,
    )
    yield Case(
        "GET /patients/{id}/everything",
        "Patient.r",
        of_patient("GET", "/everything?limit=1000"),
        NAMED,
        _shows_everything,
        missing=NO_PATIENT,
    )
    yield Case(
        "POST /encounters",
        "Encounter.c",
        lambda chart: (
            "POST",
            "/encounters",
            {"patient_id": chart.patient, "chief_complaint": f"Cough {chart.text}"},
        ),
        NAMED,
        _opened_visit,
        missing=NO_PATIENT,
    )
    yield Case(
        "GET /encounters",
        "Encounter.s",
        lambda chart: ("GET", f"/encounters?patient_id={chart.patient}", None),
        NAMED,
        _lists_visits,
        missing=NO_PATIENT,
    )
    yield Case(
        "GET /encounters/{id}",
        "Encounter.r",
        of_visit("GET"),
        NO_ENCOUNTER,
        _shows_visit,
        missing=NO_ENCOUNTER,
    )
    yield Case(
        "PATCH /encounters/{id}",
        "Encounter.u",
        of_visit("PATCH", body=lambda chart: {"summary": chart.text}),
        NO_ENCOUNTER,
        _changed_visit,
        missing=NO_ENCOUNTER,
    )
    yield Case(
        "GET /encounters/{id}/history",
        "Encounter.r",
        of_visit("GET", "/history"),
        NO_ENCOUNTER,
        _lists_visit_versions,
        missing=NO_ENCOUNTER,
    )
    yield Case(
        "GET /encounters/{id}/history/{version}",
        "Encounter.r",
        of_visit("GET", "/history/1"),
        (404, "encounter-version-not-found"),
        _shows_first_version,
        missing=(404, "encounter-version-not-found"),
    )
    yield Case(
        "POST /encounters/{id}/context",
        "Encounter.r",
        of_visit("POST", "/context", lambda _: CONTEXT),
        NO_ENCOUNTER,
        lambda asked: _shows_context(asked, of_peers),
        missing=NO_ENCOUNTER,
        shows_others_by=None if of_peers is one_of_each else "AuditEvent.s",
    )
    for decision in ("accept", "reject"):
        yield Case(
            f"POST /encounters/{{id}}/summary/{decision}",
            "DocumentReference.u",
            of_visit("POST", f"/summary/{decision}"),
            NO_ENCOUNTER,
            decided_summary,
            missing=NO_ENCOUNTER,
            only_person=True,
            prepare=open_summary,
            headers=if_match,
        )
    for path in ("/intake", "/intake/store"):
        yield Case(
            f"POST {path}",
            "QuestionnaireResponse.c",
            lambda chart, path=path: ("POST", path, chart.intake),  # type: ignore[misc]
            NAMED,
            _stored_record,
        )
    yield Case(
        "GET /intake/{patient_id}",
        "QuestionnaireResponse.s",
        lambda chart: ("GET", f"/intake/{chart.patient}", None),
        NAMED,
        _lists_records,
    )
    yield Case(
        "GET /intake",
        "QuestionnaireResponse.s",
        lambda chart: ("GET", f"/intake?patient_id={chart.patient}", None),
        NAMED,
        _lists_records,
    )
    yield Case(
        "GET /intake/{patient_id}?latest=true",
        "QuestionnaireResponse.s",
        lambda chart: ("GET", f"/intake/{chart.patient}?latest=true", None),
        NAMED,
        _lists_latest_record,
    )
    yield Case(
        "POST /intake/{record_id}/routing",
        "QuestionnaireResponse.u",
        lambda chart: (
            "POST",
            f"/intake/{chart.records[0]}/routing",
            {"to": "triage", "reason": chart.text},
        ),
        NO_RECORD,
        _routed,
        missing=NO_RECORD,
    )


STORED = """
SELECT 'patient' AS kind, id::text, version, id::text AS patient FROM records.patients
UNION ALL SELECT 'visit', id::text, version, patient_id::text FROM records.encounters
UNION ALL SELECT 'record', id::text, 1, patient_id FROM records.intake_records
UNION ALL SELECT 'task', id::text, version, patient_id FROM records.tasks
WHERE patient_id IS NOT NULL
"""


def stored_of(charts: Iterable[Chart]) -> set[tuple[str, str, int, str]]:
    """Return what the query STORED must find."""
    found = set()
    for chart in charts:
        found.add(("patient", chart.patient, chart.version, chart.patient))
        found |= {("visit", one.id, one.version, chart.patient) for one in chart.visits}
        found |= {("record", str(one), 1, chart.patient) for one in chart.records}
        found |= {("task", one.id, one.version, chart.patient) for one in chart.tasks}
    return found


TASKS = """
SELECT patient_id, id::text, version, queue, status NOT IN ('completed', 'failed', 'cancelled')
FROM records.tasks ORDER BY id
"""
# Tasks claimed by unchecked requests are held no longer.
END_CLAIMS = """
WITH ended AS (DELETE FROM records.task_queue WHERE claimed_at IS NOT NULL RETURNING task_id),
cancelled AS (UPDATE records.tasks SET status = 'cancelled' FROM ended WHERE id = task_id)
DELETE FROM records.access_members USING records.task_holders WHERE panel = number
"""


async def read_again(dsn: str, charts: dict[int, Chart]) -> None:
    """Note what is stored now, after requests that were not checked."""
    visits = await fetch(
        dsn,
        "SELECT patient_id::text, id::text, version, coalesce(summary_status = 'preliminary', false), "
        "EXISTS (SELECT FROM records.resources r WHERE r.id = encounters.id) "
        "FROM records.encounters ORDER BY id",
    )
    resources = await fetch(
        dsn, "SELECT patient_id::text, type, id::text FROM records.resources ORDER BY id"
    )
    records = await fetch(dsn, "SELECT patient_id, id FROM records.intake_records ORDER BY id")
    routings = await fetch(
        dsn,
        "SELECT patient_id, r.id FROM records.intake_routings r JOIN records.intake_records i ON i.id = record_id",
    )
    await fetch(dsn, END_CLAIMS)
    tasks = await fetch(dsn, TASKS)
    versions = dict(await fetch(dsn, "SELECT id::text, version FROM records.patients"))
    for chart in charts.values():
        chart.version = versions[chart.patient]
        chart.visits = [Visit(*row[1:]) for row in visits if row[0] == chart.patient]
        types = [type_ for patient, type_, _ in resources if patient == chart.patient]
        chart.resources = {type_: types.count(type_) for type_ in types}
        chart.conditions = [
            id_
            for patient, type_, id_ in resources
            if (patient, type_) == (chart.patient, "Condition")
        ]
        chart.records = [id_ for patient, id_ in records if patient == chart.patient]
        chart.routings = sum(patient == chart.patient for patient, _ in routings)
        chart.tasks = [Work(*row[1:]) for row in tasks if row[0] == chart.patient]
