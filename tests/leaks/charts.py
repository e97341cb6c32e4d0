"""Charts in records for the leak tests: the expected content of charts, and the cases of single patients."""

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
from tests.leaks.search import Case, Exchange, Request

OUT_OF_REACH = 403, "patient-out-of-reach"
NO_PATIENT = 404, "patient-not-found"
NO_ENCOUNTER = 404, "encounter-not-found"
NO_RECORD = 404, "intake-record-not-found"
IDENTIFIER_SYSTEM = "urn:example:numbers"
CONTEXT = {"question": "Which medication was stopped?", "include_shared": True, "limit": 100}
# A different text for each write, so that each write creates a version.
_texts = count(1)


@dataclass
class Visit:
    """An encounter. `is_open`: its summary is preliminary. `has_resource`: it was written under /fhir."""

    id: str
    version: int = 1
    is_open: bool = False
    has_resource: bool = False


@dataclass
class BreakGlass:
    """An emergency access. `is_open`: it has not been reviewed."""

    id: str
    is_open: bool = True


@dataclass
class TrackedTask:
    """A task and its queue. `is_open`: its status is not final."""

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
    grants: list[BreakGlass] = field(default_factory=list)
    tasks: list[TrackedTask] = field(default_factory=list)

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
    grants=[BreakGlass(str(uuid4()))],
    tasks=[TrackedTask(str(uuid4()))],
)
ANY_VERSION = {"If-Match": "*"}
# An owner who may not see the patient.
OWNED_BY_FIRST_CALLER = {"owner": {"name": "caller-0", "kind": "person"}}


class FakePeers(httpx.MockTransport):
    """Fakes of audit and retrieval, which return one event and one passage of the requested patient."""

    def __init__(self) -> None:
        super().__init__(self._answer)
        self.charts: dict[str, Chart] = {}  # By patient id and encounter id.
        self.caller_tokens: list[str | None] = []

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if is_first_call(request) or request.url.path not in {"/agent-events", "/retrieve"}:
            return httpx.Response(200, json={})
        self.caller_tokens.append(request.headers.get("X-Caller-Token"))
        if request.url.path == "/agent-events":
            visit = request.url.params["encounter_id"]
            return httpx.Response(200, json=self._example("audit", "latest_events", visit))
        patient = json.loads(request.content)["patient_id"]
        answer = self._example("retrieval", "passages", patient)
        matches = [match | {"patient_id": patient} for match in answer["matches"]]
        return httpx.Response(200, json=answer | {"matches": matches})

    def _example(self, provider: str, expectation: str, about: str) -> dict[str, Any]:
        example = named("records", provider, expectation).document["response"]["example"]
        text = json.dumps(example).replace("high", self.charts[about].text)
        answer: dict[str, Any] = json.loads(text.replace("Metoprolol", self.charts[about].text))
        return answer


async def filled(
    client: httpx.AsyncClient, drawn: Drawn, owners: Owners, as_person: dict[str, str]
) -> dict[int, Chart]:
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
    urn, word = fhir.urn(number * 10), mark(number)
    name = {"use": "official", "family": "Berg", "given": [word]}
    one = fhir.patient(
        f"{number}", name=[name], identifier=[{"system": IDENTIFIER_SYSTEM, "value": word}]
    )
    code = {"text": text.format(word)}
    conditions = [
        fhir.entry(fhir.condition(urn, code=code), fhir.urn(number * 10 + index))
        for index in (1, 2)
    ]
    return [fhir.entry(one, urn), *conditions]


async def _imported(client: httpx.AsyncClient, numbers: list[int], owners: Owners) -> list[Chart]:
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
    task = await posted("/tasks", work | OWNED_BY_FIRST_CALLER | {"input": {"about": chart.text}})
    hold = {"reason": chart.text, "awaiting": chart.text}
    await posted(f"/tasks/{task['id']}/hold", hold, **ANY_VERSION)
    answer = {"patient_id": chart.patient, "data": {"about": chart.text}}
    await posted("/tasks/signals", {"key": hold["awaiting"]} | answer)
    step = {"step": "submitted", "note": chart.text}
    done = await posted(f"/tasks/{task['id']}/steps", step, **ANY_VERSION)
    chart.tasks.append(TrackedTask(task["id"], done["version"], work["queue"]))


async def write_summary(client: httpx.AsyncClient, chart: Chart) -> None:
    visit = chart.visits[0]
    if not visit.is_open:
        change = {"summary": f"Cough {chart.text}"}
        (await client.patch(f"/encounters/{visit.id}", json=change)).raise_for_status()
        visit.version, visit.is_open = visit.version + 1, True


def _etag(exchange: Exchange[Chart], version: int) -> None:
    assert exchange.answer.headers["ETag"] == f'W/"{version}"'


def _shows_patient(exchange: Exchange[Chart]) -> None:
    assert exchange.body["id"] == exchange.subject.patient
    assert mark(exchange.subject.number) in exchange.body["full_name"]
    _etag(exchange, exchange.subject.version)


def retyped_identifiers(chart: Chart) -> list[dict[str, str]]:
    """Return the identifiers with a new type. The values stay vouched."""
    systems = {
        IDENTIFIER_SYSTEM: mark(chart.number),
        f"{IDENTIFIER_SYSTEM}:others": f"other-{mark(chart.number)}",
    }
    return [
        {"system": system, "value": value, "type": chart.text} for system, value in systems.items()
    ]


def _changes_of_patient(chart: Chart) -> dict[str, Any]:
    return {"full_name": f"Berg {chart.text}", "identifiers": retyped_identifiers(chart)}


def _check_patient_change(exchange: Exchange[Chart]) -> None:
    exchange.subject.version += 1
    if exchange.caller.may("Patient.r", exchange.level):
        _shows_patient(exchange)
        return
    version = exchange.subject.version
    if exchange.caller.may("Patient.s", exchange.level):
        assert exchange.body["id"] == exchange.subject.patient
        assert "identifiers" not in exchange.body
    else:
        assert exchange.body == {"id": exchange.subject.patient, "version": version}
    _etag(exchange, version)


def _lists_versions(exchange: Exchange[Chart]) -> None:
    versions = [one["version"] for one in exchange.body["versions"]]
    assert versions == list(range(exchange.subject.version, 0, -1))
    assert exchange.body["next"] is None


def _has_name_if_allowed(exchange: Exchange[Chart], shown: dict[str, Any]) -> None:
    name = shown["patient_name"]
    is_named = name is not None and mark(exchange.subject.number) in name
    assert is_named == exchange.caller.may("Patient.r", exchange.level)


def _shows_visit(exchange: Exchange[Chart]) -> None:
    visit = exchange.subject.visits[0]
    assert (exchange.body["encounter_id"], exchange.body["patient_id"]) == (
        visit.id,
        exchange.subject.patient,
    )
    assert exchange.body["version"] == visit.version
    _has_name_if_allowed(exchange, exchange.body)
    _etag(exchange, visit.version)


def _shows_written_visit(exchange: Exchange[Chart]) -> None:
    if exchange.caller.may("Encounter.r", exchange.level):
        _shows_visit(exchange)
        return
    visit = exchange.subject.visits[0]
    assert exchange.body == {"id": visit.id, "encounter_id": visit.id, "version": visit.version}
    _etag(exchange, visit.version)


def _check_visit_change(exchange: Exchange[Chart]) -> None:
    visit = exchange.subject.visits[0]
    visit.version, visit.is_open = visit.version + 1, exchange.caller.kind == "agent"
    _shows_written_visit(exchange)


def check_decision(exchange: Exchange[Chart]) -> None:
    visit = exchange.subject.visits[0]
    visit.version, visit.is_open = visit.version + 1, False
    _shows_written_visit(exchange)


def _lists_visit_versions(exchange: Exchange[Chart]) -> None:
    versions = exchange.body["versions"]
    count_ = exchange.subject.visits[0].version
    assert [one["version"] for one in versions] == list(range(count_, 0, -1))
    for version in versions:
        _has_name_if_allowed(exchange, version)


def _shows_first_version(exchange: Exchange[Chart]) -> None:
    _etag(exchange, 1)


def _add_visit(exchange: Exchange[Chart]) -> None:
    assert exchange.body["patient_id"] == exchange.subject.patient
    exchange.subject.visits.append(Visit(exchange.body["encounter_id"]))


def _lists_visits(exchange: Exchange[Chart]) -> None:
    ids = [one["encounter_id"] for one in exchange.body["encounters"]]
    assert ids == [visit.id for visit in reversed(exchange.subject.visits)]
    for encounter in exchange.body["encounters"]:
        _has_name_if_allowed(exchange, encounter)
    assert exchange.body["next"] is None


def _add_record(exchange: Exchange[Chart]) -> None:
    exchange.subject.records.append(exchange.body["record_id"])


def _lists_records(exchange: Exchange[Chart]) -> None:
    assert [one["id"] for one in exchange.body["records"]] == exchange.subject.records
    assert sum(len(one["routing"]) for one in exchange.body["records"]) == exchange.subject.routings
    assert exchange.body["next"] is None


def _lists_latest_record(exchange: Exchange[Chart]) -> None:
    assert [one["id"] for one in exchange.body["records"]] == exchange.subject.records[-1:]


def _add_routing(exchange: Exchange[Chart]) -> None:
    assert exchange.body["record_id"] == exchange.subject.records[0]
    exchange.subject.routings += 1


PeerCounts = Callable[[Exchange[Chart]], dict[str, int]]


def count_example_items(_: Exchange[Chart]) -> dict[str, int]:
    """Return the number of the context's items from FakePeers. Passages of documents do not count."""
    return {"events": 1, "passages": 1, "shared": 0}


def _shows_context(exchange: Exchange[Chart], count_peer_items: PeerCounts) -> None:
    chart, body = exchange.subject, exchange.body
    needs = {
        "intakes": "QuestionnaireResponse.s",
        "events": "AuditEvent.s",
        "passages": "DocumentReference.s",
    }
    expected = count_peer_items(exchange) | {"intakes": len(chart.records)}
    allowed = {name for name, need in needs.items() if exchange.caller.may(need, exchange.level)}
    assert (body["unavailable"], body["degraded"]) == ([], [])
    passages = body["passages"]
    shown = {name: len(body[name]) for name in needs}
    shown["passages"] = sum(one["document_id"] is None for one in passages)
    assert shown == {name: expected[name] * (name in allowed) for name in needs}
    owners = [one["patient_id"] for one in passages]
    assert owners.count(None) == expected["shared"] * ("passages" in allowed)
    assert {*owners} <= {chart.patient, None}
    assert {*body["withheld"]} & needs.keys() == needs.keys() - allowed
    _shows_sections(exchange)
    prior = {one["encounter_id"] for one in body["prior_encounters"]}
    assert prior == {visit.id for visit in chart.visits[1:]}
    _has_name_if_allowed(exchange, body["encounter"])
    may_see_tasks = exchange.caller.may("Task.s", exchange.level)
    assert ("tasks" in body["withheld"]) is not may_see_tasks
    _shows_open_tasks(chart, body["tasks"], 100 if may_see_tasks else 0)


def _shows_open_tasks(chart: Chart, shown: list[dict[str, Any]], most: int) -> None:
    """Newest first."""
    newest = sorted((one.id for one in chart.tasks if one.is_open), reverse=True)[:most]
    assert [task["id"] for task in shown] == newest
    assert all("input" not in task for task in shown)


def _shows_chart(exchange: Exchange[Chart]) -> None:
    assert exchange.body["patient"]["id"] == exchange.subject.patient
    _shows_sections(exchange)


def _shows_sections(exchange: Exchange[Chart]) -> None:
    """A chart lists the active and proposed conditions; the other sections are empty."""
    is_shown = exchange.caller.may("Condition.s", exchange.level)
    problems = [*exchange.body["problems"], *exchange.body["proposed"]]
    assert len(problems) == (exchange.subject.resources["Condition"] if is_shown else 0)
    assert all(mark(exchange.subject.number) == one["code"]["text"] for one in problems)
    assert ("problems" in exchange.body["withheld"]) is not is_shown
    others = {"AllergyIntolerance.s": "allergies", "Observation.s": "labs"}
    for need, name in others.items():
        may_see = exchange.caller.may(need, exchange.level)
        assert ((exchange.body[name], name in exchange.body["withheld"])) == ([], not may_see)
    assert exchange.body["truncated"] == []


def _shows_everything(exchange: Exchange[Chart]) -> None:
    chart, items = exchange.subject, exchange.body["items"]
    kinds = {"patient": 1} | {
        kind: number
        for kind, need, number in (
            ("encounter", "Encounter.r", len(chart.visits)),
            ("intake-record", "QuestionnaireResponse.s", len(chart.records)),
        )
        if exchange.caller.may(need, exchange.level)
    }
    types = {
        type_: number
        for type_, number in chart.resources.items()
        if exchange.caller.may("*.r", exchange.level)
        or _has_exact_scope(exchange.caller, type_, exchange.level)
    }
    open_tasks = [item["task"] for item in items if item["type"] == "task"]
    _shows_open_tasks(
        chart, open_tasks, 1000 if exchange.caller.may("Task.r", exchange.level) else 0
    )
    shown = [item["type"] for item in items if item["type"] not in {"resource", "task"}]
    assert {kind: shown.count(kind) for kind in set(shown)} == kinds
    listed = [item["resource"]["type"] for item in items if item["type"] == "resource"]
    assert {type_: listed.count(type_) for type_ in set(listed)} == types
    assert exchange.body["next"] is None


def _has_exact_scope(caller: DrawnCaller, type_: str, level: Level) -> bool:
    """Whether the caller has a scope of exactly this type; `*` does not count."""
    is_named = any(one.type == type_ for one in caller.granted)
    return is_named and caller.may(f"{type_}.r", level)


def patient_request(method: str, path: str = "", body: Any = None) -> Callable[[Chart], Request]:
    return lambda chart: (method, f"/patients/{chart.patient}{path}", body and body(chart))


def encounter_request(method: str, path: str = "", body: Any = None) -> Callable[[Chart], Request]:
    return lambda chart: (method, f"/encounters/{chart.visits[0].id}{path}", body and body(chart))


def if_match(chart: Chart) -> dict[str, str]:
    return {"If-Match": f'W/"{chart.visits[0].version}"'}


def cases(
    client: httpx.AsyncClient, count_peer_items: PeerCounts = count_example_items
) -> Iterable[Case[Chart]]:
    """Yield the cases of one patient. `client` sees all patients; `count_peer_items` counts items of other services."""

    async def open_summary(chart: Chart) -> None:
        if chart is not MISSING:
            await write_summary(client, chart)

    yield Case(
        "GET /patients/{id}",
        "Patient.r",
        patient_request("GET"),
        OUT_OF_REACH,
        _shows_patient,
        missing=NO_PATIENT,
    )
    yield Case(
        "PATCH /patients/{id}",
        "Patient.u",
        patient_request("PATCH", body=_changes_of_patient),
        OUT_OF_REACH,
        _check_patient_change,
        missing=NO_PATIENT,
        by_panel=True,
    )
    yield Case(
        "GET /patients/{id}/history",
        "Patient.r",
        patient_request("GET", "/history"),
        OUT_OF_REACH,
        _lists_versions,
        missing=NO_PATIENT,
    )
    yield Case(
        "GET /patients/{id}/history/{version}",
        "Patient.r",
        patient_request("GET", "/history/1"),
        OUT_OF_REACH,
        _shows_first_version,
        missing=(404, "patient-version-not-found"),
    )
    yield Case(
        "GET /patients/{id}/chart",
        "Patient.r",
        patient_request("GET", "/chart"),
        OUT_OF_REACH,
        _shows_chart,
        missing=NO_PATIENT,
    )
    yield Case(
        "GET /patients/{id}/everything",
        "Patient.r",
        patient_request("GET", "/everything?limit=1000"),
        OUT_OF_REACH,
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
        OUT_OF_REACH,
        _add_visit,
        missing=NO_PATIENT,
    )
    yield Case(
        "GET /encounters",
        "Encounter.s",
        lambda chart: ("GET", f"/encounters?patient_id={chart.patient}", None),
        OUT_OF_REACH,
        _lists_visits,
        missing=NO_PATIENT,
    )
    yield Case(
        "GET /encounters/{id}",
        "Encounter.r",
        encounter_request("GET"),
        NO_ENCOUNTER,
        _shows_visit,
        missing=NO_ENCOUNTER,
    )
    yield Case(
        "PATCH /encounters/{id}",
        "Encounter.u",
        encounter_request("PATCH", body=lambda chart: {"summary": chart.text}),
        NO_ENCOUNTER,
        _check_visit_change,
        missing=NO_ENCOUNTER,
    )
    yield Case(
        "GET /encounters/{id}/history",
        "Encounter.r",
        encounter_request("GET", "/history"),
        NO_ENCOUNTER,
        _lists_visit_versions,
        missing=NO_ENCOUNTER,
    )
    yield Case(
        "GET /encounters/{id}/history/{version}",
        "Encounter.r",
        encounter_request("GET", "/history/1"),
        (404, "encounter-version-not-found"),
        _shows_first_version,
        missing=(404, "encounter-version-not-found"),
    )
    yield Case(
        "POST /encounters/{id}/context",
        "Encounter.r",
        encounter_request("POST", "/context", lambda _: CONTEXT),
        NO_ENCOUNTER,
        lambda exchange: _shows_context(exchange, count_peer_items),
        missing=NO_ENCOUNTER,
        shows_others_by=None if count_peer_items is count_example_items else "AuditEvent.s",
    )
    for decision in ("accept", "reject"):
        yield Case(
            f"POST /encounters/{{id}}/summary/{decision}",
            "DocumentReference.u",
            encounter_request("POST", f"/summary/{decision}"),
            NO_ENCOUNTER,
            check_decision,
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
            OUT_OF_REACH,
            _add_record,
        )
    yield Case(
        "GET /intake/{patient_id}",
        "QuestionnaireResponse.s",
        lambda chart: ("GET", f"/intake/{chart.patient}", None),
        OUT_OF_REACH,
        _lists_records,
    )
    yield Case(
        "GET /intake",
        "QuestionnaireResponse.s",
        lambda chart: ("GET", f"/intake?patient_id={chart.patient}", None),
        OUT_OF_REACH,
        _lists_records,
    )
    yield Case(
        "GET /intake/{patient_id}?latest=true",
        "QuestionnaireResponse.s",
        lambda chart: ("GET", f"/intake/{chart.patient}?latest=true", None),
        OUT_OF_REACH,
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
        _add_routing,
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
# End the claims of unchecked requests.
END_CLAIMS = """
WITH ended AS (DELETE FROM records.task_queue WHERE claimed_at IS NOT NULL RETURNING task_id),
cancelled AS (UPDATE records.tasks SET status = 'cancelled' FROM ended WHERE id = task_id)
DELETE FROM records.access_members USING records.task_holders WHERE panel = number
"""


async def read_again(dsn: str, charts: dict[int, Chart]) -> None:
    """Update the expected charts from the database after unchecked requests."""
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
        chart.tasks = [TrackedTask(*row[1:]) for row in tasks if row[0] == chart.patient]
