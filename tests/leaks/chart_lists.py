from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import httpx
from support import fhir

from tests.leaks.charts import (
    IDENTIFIER_SYSTEM,
    NO_PATIENT,
    NO_RECORD,
    OUT_OF_REACH,
    Chart,
    TrackedTask,
    note,
)
from tests.leaks.drawing import OPERATIONS, DrawnCaller, Granted, Level, Panel
from tests.leaks.owners import content, mark
from tests.leaks.search import Refusal, Search
from tests.leaks.witnesses import for_audit_only

Examine = Callable[[Search[Chart], DrawnCaller], Awaitable[None]]
OUTLINE_FIELDS = {
    "id",
    "full_name",
    "full_name_absent_reason",
    "birth_date",
    "gender",
    "replaced_by",
}
BUNDLE = fhir.bundle(fhir.entry(fhir.practitioner()))
ADMINISTRATOR = DrawnCaller("administrator", "person", (Granted(Level.SYSTEM, "*", OPERATIONS),))
SCOPE_MISSING = 403, "scope-missing"
NO_PANEL = 404, "panel-not-found"
NOT_ALLOWED = 403, "not-allowed"
NO_ROUTE = 404, "not-found"


async def search_patients(search: Search[Chart], caller: DrawnCaller) -> None:
    rng = search.rng(f"search {caller.name}")
    level = caller.level("Patient.s")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    one = rng.choice(sorted(search.subjects))
    word = mark(one)
    criteria: list[tuple[dict[str, Any], set[int]]] = [
        ({"name": "berg"}, seen),
        ({"name": f"berg {word}"}, seen & {one}),
        ({"name": word, "date_of_birth": "1961"}, seen & {one}),
        ({"date_of_birth": "1961-04-12"}, seen),
        ({"identifier": f"{IDENTIFIER_SYSTEM}|{word}"}, seen & {one}),
        ({"identifier": word}, seen & {one}),
    ]
    for body, expected in criteria:
        found: list[str] = []
        pages = 0
        request = ("POST", "/patients/search", body)
        async for answer in search.pages(caller, request, "patients", limit=5):
            if level is None:
                search.assert_refused(answer, (403, "scope-missing"))
                return
            assert search.owners.shown_by(answer) <= expected, answer.text
            shown = answer.raise_for_status().json()["patients"]
            found += [patient["id"] for patient in shown]
            is_whole = caller.may("Patient.r", level)
            assert all((set(patient) == OUTLINE_FIELDS) is not is_whole for patient in shown)
            pages += 1
        assert sorted(found) == sorted(search.subjects[number].patient for number in expected)
        assert pages == max(1, -(-len(expected) // 5)), "a page that is not full"


async def match_patients(search: Search[Chart], caller: DrawnCaller) -> None:
    level = caller.level("Patient.s")
    seen = search.drawn.seen_by(caller, level)
    number = search.rng(f"match {caller.name}").choice(sorted(search.subjects))
    name, born = f"berg {mark(number)}", "1961-04-12"
    resource = {"resourceType": "Patient", "name": [{"text": name}], "birthDate": born}
    parameters = [{"name": "resource", "resource": resource}]
    for path, body in (
        ("/patients/$match", {"name": name, "date_of_birth": born}),
        ("/fhir/Patient/$match", {"resourceType": "Parameters", "parameter": parameters}),
    ):
        answer = await search.send(caller, ("POST", path, body))
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
        else:
            shown = search.owners.shown_by(answer.raise_for_status())
            assert shown & {number} == seen & {number}
            assert shown <= seen, answer.text


async def resolve_patient(search: Search[Chart], caller: DrawnCaller) -> None:
    level = caller.level("Patient.s")
    seen = search.drawn.seen_by(caller, level)
    number = search.rng(f"resolve {caller.name}").choice(sorted(search.subjects))
    for name in (
        search.subjects[number].patient,
        f"{IDENTIFIER_SYSTEM}|{mark(number)}",
        mark(number),
    ):
        request = ("POST", "/patients/resolve", {"reference": name})
        answer = await search.send(caller, request)
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
        elif number not in seen:
            search.assert_refused(answer, NO_PATIENT)
            missing = ("POST", "/patients/resolve", {"reference": str(uuid4())})
            if search.is_exact:
                assert content(answer) == content(await search.send(caller, missing))
        else:
            shown = answer.raise_for_status().json()
            assert shown["id"] == search.subjects[number].patient
            assert (set(shown) == OUTLINE_FIELDS) is not caller.may("Patient.r", level)
            assert search.owners.shown_by(answer) == {number}


async def read_names(search: Search[Chart], caller: DrawnCaller) -> None:
    level = caller.level("Patient.s")
    group = sorted(search.subjects)[:100]
    body = {"ids": [search.subjects[number].patient for number in group]}
    answer = await search.send(caller, ("POST", "/patients/names", body))
    if level is None:
        search.assert_refused(answer, SCOPE_MISSING)
        return
    seen = search.drawn.seen_by(caller, level)
    shown = [one["id"] for one in answer.raise_for_status().json()["patients"]]
    assert shown == [search.subjects[number].patient for number in group if number in seen]
    assert search.owners.shown_by(answer) == {*group} & seen


async def register_patient(search: Search[Chart], caller: DrawnCaller) -> None:
    rng = search.rng(f"register {caller.name}")
    level = caller.level("Patient.c")
    own = search.drawn.panels_of(caller) if level is Level.USER else []
    foreign = rng.choice([one for one in search.drawn.panels if one not in own])
    if level is None:
        answer = await _register(search, caller)
        search.assert_refused(answer, (403, "scope-missing"))
    elif level is Level.SYSTEM:
        await add_registered(search, await _register(search, caller, foreign), foreign)
    else:
        refused = await _register(search, caller, foreign)
        search.assert_refused(refused, NO_PANEL if search.is_exact else _code(refused))
        missing = Panel(0, "", set(), set(), set(), str(uuid4()))
        if search.is_exact:
            assert content(refused) == content(await _register(search, caller, missing))
        answer = await _register(search, caller)
        if len(own) == 1:
            await add_registered(search, answer, own[0])
        else:
            search.assert_refused(answer, (422, "panel-required"))
            for panel in own:
                await add_registered(search, await _register(search, caller, panel), panel)


def _code(answer: httpx.Response) -> Refusal:
    return answer.status_code, answer.json()["code"]


async def _register(
    search: Search[Chart], caller: DrawnCaller, panel: Panel | None = None
) -> httpx.Response:
    body = {"full_name": f"Vogel {mark(len(search.drawn.patients) + 1)}"}
    named = {} if panel is None else {"panel": panel.id}
    return await search.send(caller, ("POST", "/patients", body | named))


async def add_registered(search: Search[Chart], answer: httpx.Response, *panels: Panel) -> None:
    chart = Chart(len(search.drawn.patients) + 1, answer.raise_for_status().json()["id"])
    assert search.owners.shown_by(answer) == {chart.number}
    search.drawn.patients.append(chart.number)
    search.registered[chart.number] = chart
    for panel in panels:
        panel.members.add(chart.number)
    note(search.owners, chart)


async def list_panels(search: Search[Chart], caller: DrawnCaller) -> None:
    level = caller.level("Group.s")
    found: list[str] = []
    async for answer in search.pages(caller, ("GET", "/panels", None), "panels", limit=2):
        if level is None:
            search.assert_refused(answer, (403, "scope-missing"))
            return
        found += [panel["id"] for panel in answer.raise_for_status().json()["panels"]]
    assert sorted(found) == sorted(panel.id for panel in _visible_panels(search, caller, level))


def _visible_panels(search: Search[Chart], caller: DrawnCaller, level: Level | None) -> list[Panel]:
    if level is Level.SYSTEM:
        return search.drawn.panels
    return search.drawn.panels_of(caller) if level is Level.USER else []


async def read_panel(search: Search[Chart], caller: DrawnCaller) -> None:
    level = caller.level("Group.r")
    missing = await search.send(caller, ("GET", f"/panels/{uuid4()}", None))
    if level is None:
        search.assert_refused(missing, (403, "scope-missing"))
        return
    search.assert_refused(missing, NO_PANEL)
    shown = _visible_panels(search, caller, level)
    for panel in search.drawn.panels:
        answer = await search.send(caller, ("GET", f"/panels/{panel.id}", None))
        if panel in shown:
            assert search.owners.shown_by(answer) - {-panel.number} == panel.members
            assert len(answer.json()["patients"]) == len(panel.members)
        else:
            search.assert_refused(answer, NO_PANEL)
            assert content(answer) == content(missing)


def _refusal_of_panels(search: Search[Chart], caller: DrawnCaller, operation: str) -> Any:
    return search.refusal_of(caller, f"system/Group.{operation}", only_person=True)


async def create_panel(search: Search[Chart], caller: DrawnCaller) -> None:
    refusal = _refusal_of_panels(search, caller, "c")
    answer = await search.send(caller, ("POST", "/panels", {"name": f"New {uuid4()}"}))
    if refusal is not None:
        search.assert_refused(answer, refusal)
    else:
        _add_panel(search, answer)


def _add_panel(search: Search[Chart], answer: httpx.Response) -> Panel:
    made = answer.raise_for_status().json()
    number = len(search.drawn.panels) + 1
    search.drawn.panels.append(Panel(number, made["name"], set(), set(), set(), made["id"]))
    return search.drawn.panels[-1]


async def _new_panel(search: Search[Chart]) -> Panel:
    request = ("POST", "/panels", {"name": f"New {uuid4()}"})
    return _add_panel(search, await search.send(ADMINISTRATOR, request))


async def change_panel(search: Search[Chart], caller: DrawnCaller) -> None:
    refusal = _refusal_of_panels(search, caller, "u")
    panel, number = await _new_panel(search), search.drawn.patients[0]
    body = {"add_patients": [search.subjects[number].patient]}
    answer = await search.send(caller, ("PATCH", f"/panels/{panel.id}", body))
    if refusal is not None:
        search.assert_refused(answer, refusal)
    else:
        answer.raise_for_status()
        panel.members.add(number)
        assert search.owners.shown_by(answer) == set()


async def delete_panel(search: Search[Chart], caller: DrawnCaller) -> None:
    refusal = _refusal_of_panels(search, caller, "d")
    panel = await _new_panel(search)
    answer = await search.send(caller, ("DELETE", f"/panels/{panel.id}", None))
    if refusal is not None:
        search.assert_refused(answer, refusal)
    else:
        assert answer.status_code == 204
        search.drawn.panels.remove(panel)


async def import_bundle(search: Search[Chart], caller: DrawnCaller) -> None:
    answer = await _import(search, caller)
    if caller.level("system/*.cu") is None:
        search.assert_refused(answer, (403, "scope-missing"))
    else:
        assert answer.headers["Location"] == f"/imports/{answer.raise_for_status().json()['id']}"


async def _import(search: Search[Chart], caller: DrawnCaller) -> httpx.Response:
    return await search.send(caller, ("POST", "/imports/fhir-bundle", BUNDLE))


async def read_import(search: Search[Chart], caller: DrawnCaller) -> None:
    """Only the caller who started an import may read it, even if others see all patients."""
    await _read_import(search, caller, "")


async def read_import_errors(search: Search[Chart], caller: DrawnCaller) -> None:
    await _read_import(search, caller, "/errors")


async def _read_import(search: Search[Chart], caller: DrawnCaller, part: str) -> None:
    stored = await search.client.post("/imports/fhir-bundle", json=BUNDLE)
    foreign = stored.raise_for_status().json()["id"]
    missing = await search.send(caller, ("GET", f"/imports/{uuid4()}{part}", None))
    answer = await search.send(caller, ("GET", f"/imports/{foreign}{part}", None))
    search.assert_refused(answer, (404, "import-not-found"))
    assert content(answer) == content(missing)
    if caller.level("system/*.cu") is not None:
        own = (await _import(search, caller)).json()["id"]
        assert (await search.send(caller, ("GET", f"/imports/{own}{part}", None))).is_success


def for_peers(method: str, path: str, *peers: str) -> Examine:
    async def examine(search: Search[Chart], caller: DrawnCaller) -> None:
        chart = search.subjects[search.drawn.patients[0]]
        named = {"names": [chart.patient]} if "names" in path else {"ids": [chart.visits[0].id]}
        body = named if method == "POST" else None
        request = method, path, body
        own = await search.send(caller, request)
        search.assert_refused(own, NOT_ALLOWED if search.past_gateway is None else NO_ROUTE)
        for peer in ("audit", "retrieval"):
            answer = await search.send_as_peer(peer, "records", request)
            if peer in peers:
                assert search.owners.shown_by(answer)
            else:
                search.assert_refused(answer, NOT_ALLOWED)
            for_caller = await search.send_as_peer(peer, "records", request, caller)
            search.assert_refused(for_caller, NOT_ALLOWED)

    return examine


async def list_visits(search: Search[Chart], caller: DrawnCaller) -> None:
    level = caller.level("Encounter.s")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    visits = sorted(visit.id for one in seen for visit in search.subjects[one].visits)
    for query in ("", "?status=in-progress"):
        found: list[str] = []
        pages = 0
        request = ("GET", f"/encounters{query}", None)
        async for answer in search.pages(caller, request, "encounters", limit=50):
            if level is None:
                search.assert_refused(answer, SCOPE_MISSING)
                return
            assert search.owners.shown_by(answer) <= seen, answer.text
            found += [one["id"] for one in answer.raise_for_status().json()["encounters"]]
            pages += 1
        assert sorted(found) == visits
        assert pages == max(1, -(-len(visits) // 50)), "a page that is not full"


async def count_visits(search: Search[Chart], caller: DrawnCaller) -> None:
    level = caller.level("Encounter.s")
    answer = await search.send(caller, ("GET", "/encounters/counts", None))
    if level is None:
        search.assert_refused(answer, SCOPE_MISSING)
        return
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    counts = answer.raise_for_status().json()["statuses"].values()
    visits = sum(len(search.subjects[one].visits) for one in seen)
    assert any(one["is_more"] for one in counts) or sum(one["count"] for one in counts) == visits


async def list_routings(search: Search[Chart], caller: DrawnCaller) -> None:
    level = caller.level("QuestionnaireResponse.s")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    routings = sum(search.subjects[one].routings for one in seen)
    found: list[str] = []
    pages = 0
    request = ("GET", "/routings?to=triage", None)
    async for answer in search.pages(caller, request, "routings", limit=50):
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
            return
        assert search.owners.shown_by(answer) <= seen, answer.text
        found += [one["id"] for one in answer.raise_for_status().json()["routings"]]
        pages += 1
    assert (len(found), len({*found})) == (routings, routings)
    assert pages == max(1, -(-routings // 50)), "a page that is not full"


def creating_task(need: str, path: str) -> Examine:
    """Return a check of a write that also creates a task: the caller needs the scopes of both."""

    async def examine(search: Search[Chart], caller: DrawnCaller) -> None:
        rng = search.rng(f"{path} {caller.name}")
        level = caller.level(need)
        seen = search.drawn.seen_by(caller, level) & set(search.subjects)
        is_routing = "record" in path
        for group in (seen, set(search.subjects) - seen):
            if not group:
                continue
            chart = search.subjects[rng.choice(sorted(group))]
            body = {"to": "triage", "reason": chart.text} if is_routing else chart.intake
            request = ("POST", path.format(record=chart.records[0]), body | {"queue": "triage"})
            answer = await search.send(caller, request)
            if level is None or not caller.may("Task.c", level):
                search.assert_refused(answer, SCOPE_MISSING)
            elif group is seen:
                _add_task(search, chart, answer, is_routing=is_routing)
            else:
                search.assert_refused(answer, NO_RECORD if is_routing else OUT_OF_REACH)

    return examine


def _add_task(
    search: Search[Chart], chart: Chart, answer: httpx.Response, *, is_routing: bool
) -> None:
    stored = answer.raise_for_status().json()
    assert search.owners.shown_by(answer) <= {chart.number}
    chart.tasks.append(TrackedTask(stored["task_id"], queue="triage"))
    search.owners.note(chart.number, stored["task_id"])
    if is_routing:
        chart.routings += 1
    else:
        chart.records.append(stored["record_id"])


AT_LARGE: dict[str, Examine] = {
    "GET /encounters (of all patients)": list_visits,
    "GET /encounters/counts": count_visits,
    "GET /routings": list_routings,
    "POST /intake (with a task)": creating_task("QuestionnaireResponse.c", "/intake"),
    "POST /intake/store (with a task)": creating_task("QuestionnaireResponse.c", "/intake/store"),
    "POST /intake/{record_id}/routing (with a task)": creating_task(
        "QuestionnaireResponse.u", "/intake/{record}/routing"
    ),
    "POST /patients/search": search_patients,
    "POST /patients/$match": match_patients,
    "POST /fhir/Patient/$match": match_patients,
    "POST /patients/resolve": resolve_patient,
    "POST /patients/names": read_names,
    "GET /panels": list_panels,
    "GET /panels/{id}": read_panel,
    "POST /panels": create_panel,
    "PATCH /panels/{id}": change_panel,
    "DELETE /panels/{id}": delete_panel,
    "POST /imports/fhir-bundle": import_bundle,
    "GET /imports/{id}": read_import,
    "GET /imports/{id}/errors": read_import_errors,
    "GET /internal/access/changes": for_peers(
        "GET", "/internal/access/changes?after=0&limit=1000", "audit", "retrieval"
    ),
    "POST /internal/encounters/lookup": for_peers("POST", "/internal/encounters/lookup", "audit"),
    "POST /internal/patients/names": for_peers(
        "POST", "/internal/patients/names", "audit", "retrieval"
    ),
    "POST /internal/witness/add-checkpoint": for_audit_only("records"),
    "POST /patients": register_patient,
}
