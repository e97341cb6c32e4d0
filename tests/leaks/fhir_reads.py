from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
from support import fhir

from tests.leaks.charts import IDENTIFIER_SYSTEM, MISSING, Chart, write_summary
from tests.leaks.drawing import DrawnCaller
from tests.leaks.owners import mark
from tests.leaks.search import Case, Exchange, Search

NO_RESOURCE = 404, "resource-not-found"
READ, HISTORY, VERSION = (
    f"GET /fhir/{{type}}/{{id}}{rest}" for rest in ("", "/_history", "/_history/{version}")
)
Examine = Callable[[Search[Chart], DrawnCaller], Awaitable[None]]
ID_OF_TYPE: dict[str, Callable[[Chart], str]] = {
    "Patient": lambda chart: chart.patient,
    "Encounter": lambda chart: chart.visits[0].id,
    "Condition": lambda chart: chart.conditions[0],
    "Task": lambda chart: chart.tasks[0].id,
    "QuestionnaireResponse": lambda chart: str(chart.records[0]),
    "DocumentReference": lambda chart: chart.visits[0].id,
}


def matches(answer: httpx.Response) -> list[str]:
    entries = [one for one in answer.json().get("entry", ()) if one["search"]["mode"] == "match"]
    return [one["resource"]["id"] for one in entries]


def _operation_of(operation: str, type_: str) -> str:
    return operation if type_ == "Patient" else f"{operation} ({type_})"


def _shows(type_: str) -> Callable[[Exchange[Chart]], None]:
    def check(exchange: Exchange[Chart]) -> None:
        body = exchange.body
        assert (body["resourceType"], body["id"]) == (type_, ID_OF_TYPE[type_](exchange.subject))
        assert exchange.answer.headers["ETag"] == f'W/"{body["meta"]["versionId"]}"'
        visit = next(iter(exchange.subject.visits), None)
        # Only a version that the server rendered contains the patient's name.
        has_body = visit is not None and visit.has_resource and body["meta"]["versionId"] != "1"
        if type_ == "Encounter" and not has_body:
            name = body["subject"].get("display", "")
            assert (mark(exchange.subject.number) in name) is exchange.caller.may(
                "Patient.r", exchange.level
            )

    return check


EVERYTHING = ("GET /fhir/Patient/{id}/$everything", "POST /fhir/Patient/{id}/$everything")


def _shows_everything(exchange: Exchange[Chart]) -> None:
    chart = exchange.subject
    found = [
        (one["resource"]["resourceType"], one["resource"]["id"])
        for one in exchange.body["entry"]
        if one["search"]["mode"] == "match"
    ]
    assert found[0] == ("Patient", chart.patient)
    for type_, ids in (
        ("Encounter", {visit.id for visit in chart.visits}),
        ("Condition", {*chart.conditions}),
        ("QuestionnaireResponse", {*map(str, chart.records)}),
        ("Task", {task.id for task in chart.tasks}),
    ):
        shown = {id_ for each, id_ in found if each == type_}
        if exchange.caller.may(f"{type_}.s", exchange.level):
            assert shown >= ids, type_
        else:
            assert shown == set(), type_


def _lists(exchange: Exchange[Chart]) -> None:
    numbers = [int(one["resource"]["meta"]["versionId"]) for one in exchange.body["entry"]]
    assert numbers == list(range(exchange.body["total"], 0, -1))


def cases(client: httpx.AsyncClient) -> Iterator[Case[Chart]]:
    async def prepare_summary(chart: Chart) -> None:
        if chart is not MISSING:
            await write_summary(client, chart)

    def resource_request(type_: str, rest: str) -> Callable[[Chart], tuple[str, str, None]]:
        return lambda chart: ("GET", f"/fhir/{type_}/{ID_OF_TYPE[type_](chart)}{rest}", None)

    for type_ in ID_OF_TYPE:
        for operation, rest, check in (
            (READ, "", _shows(type_)),
            (HISTORY, "/_history", _lists),
            (VERSION, "/_history/1", _shows(type_)),
        ):
            yield Case(
                _operation_of(operation, type_),
                f"{type_}.r",
                resource_request(type_, rest),
                NO_RESOURCE,
                check,
                missing=NO_RESOURCE,
                prepare=prepare_summary if type_ == "DocumentReference" else None,
            )

    def everything_by(operation: str) -> Callable[[Chart], tuple[str, str, None]]:
        method = operation.partition(" ")[0]
        return lambda chart: (
            method,
            f"/fhir/Patient/{chart.patient}/$everything?_count=1000",
            None,
        )

    for operation in EVERYTHING:
        yield Case(
            operation,
            "Patient.r",
            everything_by(operation),
            NO_RESOURCE,
            _shows_everything,
            missing=NO_RESOURCE,
            prepare=prepare_summary,
        )


async def read_capabilities(search: Search[Chart], caller: DrawnCaller) -> None:
    answer = await search.send(caller, ("GET", "/fhir/metadata", None))
    assert search.owners.shown_by(answer.raise_for_status()) == set()


async def read_shared(search: Search[Chart], caller: DrawnCaller) -> None:
    """Everyone with the scope may read a resource without a patient."""
    bundle = fhir.bundle(fhir.entry(fhir.practitioner()))
    stored = (await search.client.post("/imports/fhir-bundle", json=bundle)).raise_for_status()
    (id_,) = [one["id"] for one in stored.json()["entries"]]
    for rest in ("", "/_history", "/_history/1"):
        answer = await search.send(caller, ("GET", f"/fhir/Practitioner/{id_}{rest}", None))
        missing = await search.send(caller, ("GET", f"/fhir/Practitioner/{uuid4()}{rest}", None))
        if caller.level("Practitioner.r") is None:
            search.assert_refused(answer, (403, "scope-missing"))
            search.assert_refused(missing, (403, "scope-missing"))
        else:
            assert search.owners.shown_by(answer.raise_for_status()) == set()
            search.assert_refused(missing, NO_RESOURCE)


async def read_cohorts(search: Search[Chart], caller: DrawnCaller) -> None:
    """A group, a schedule and its slots are visible to callers who see all of their patients."""
    rng = search.rng(f"cohorts {caller.name}")
    subjects = sorted(search.subjects)
    reached = search.drawn.seen_by(caller, caller.level("Group.r")) & set(subjects)
    some = [{one} for one in rng.sample(sorted(reached), min(1, len(reached)))]
    for members in (*some, set(rng.sample(subjects, 2))):
        people = [
            {"reference": f"Patient/{chart.patient}", "display": chart.text}
            for chart in map(search.subjects.__getitem__, sorted(members))
        ]
        group = {"type": "person", "actual": True, "member": [{"entity": one} for one in people]}
        schedule = await _create(search, {"resourceType": "Schedule", "actor": people})
        slot = {
            "schedule": {"reference": schedule},
            "status": "busy",
            "comment": people[0]["display"],
        }
        slot |= {"start": "2026-12-01T08:00:00Z", "end": "2026-12-01T08:15:00Z"}
        for name in (
            await _create(search, {"resourceType": "Group"} | group),
            schedule,
            await _create(search, {"resourceType": "Slot"} | slot),
        ):
            level = caller.level(f"{name.partition('/')[0]}.r")
            for rest in ("", "/_history", "/_history/1"):
                answer = await search.send(caller, ("GET", f"/fhir/{name}{rest}", None))
                if level is None:
                    search.assert_refused(answer, (403, "scope-missing"))
                elif members <= search.drawn.seen_by(caller, level):
                    assert search.owners.shown_by(answer.raise_for_status()) <= members
                else:
                    search.assert_refused(answer, NO_RESOURCE)


async def search_references(search: Search[Chart], caller: DrawnCaller) -> None:
    """`_include` shows the condition of another patient to callers who see both patients."""
    level = caller.level("CarePlan.s")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    if level is None or not seen:
        return
    rng = search.rng(f"references {caller.name}")
    subject, others = rng.choice(sorted(seen)), sorted(set(search.subjects) - seen)
    for number in (rng.choice(sorted(seen)), *others[:1]):
        condition = await write_condition(search, number)
        await refer_to(search, condition, subject)
        answer = await search_with_conditions(search, caller, subject)
        assert search.owners.shown_by(answer.raise_for_status()) <= seen, answer.text
        included = {
            entry["resource"]["id"]
            for entry in answer.json()["entry"]
            if entry["search"]["mode"] == "include"
        }
        is_shown = number in seen and caller.may("Condition.r", level)
        assert (condition in included) is is_shown


async def write_condition(search: Search[Chart], number: int) -> str:
    """Write a condition with the patient's mark; return its id, which other patients' resources may contain."""
    chart = search.subjects[number]
    condition = {"code": {"text": mark(number)}}
    condition |= {"subject": {"reference": f"Patient/{chart.patient}"}}
    name = await _create(search, {"resourceType": "Condition"} | condition)
    chart.conditions.append(name.partition("/")[2])
    chart.resources["Condition"] += 1
    return chart.conditions[-1]


async def refer_to(search: Search[Chart], condition: str, subject: int) -> None:
    chart = search.subjects[subject]
    plan = {"addresses": [{"reference": f"Condition/{condition}"}]}
    plan |= {"subject": {"reference": f"Patient/{chart.patient}"}}
    await _create(search, {"resourceType": "CarePlan", "status": "active", "intent": "plan"} | plan)
    chart.resources["CarePlan"] = chart.resources.get("CarePlan", 0) + 1


async def search_with_conditions(
    search: Search[Chart], caller: DrawnCaller, subject: int
) -> httpx.Response:
    patient = search.subjects[subject].patient
    path = f"/fhir/CarePlan?patient={patient}&_include=CarePlan:condition&_count=100"
    return await search.send(caller, ("GET", path, None))


async def _create(search: Search[Chart], resource: dict[str, Any]) -> str:
    answer = await search.client.post(f"/fhir/{resource['resourceType']}", json=resource)
    return f"{resource['resourceType']}/{answer.raise_for_status().json()['id']}"


async def _search_pages(
    search: Search[Chart], caller: DrawnCaller, query: dict[str, str], *, by_form: bool
) -> AsyncIterator[httpx.Response]:
    headers, path = search.headers_of(caller), "/fhir/Condition"
    if by_form:
        answer = await search.client.post(f"{path}/_search", data=query, headers=headers)
    else:
        answer = await search.client.get(path, params=query, headers=headers)
    while True:
        search.requests += 1
        yield answer
        links = {} if answer.is_error else answer.json()["link"]
        following = [one["url"] for one in links if one["relation"] == "next"]
        if not following:
            return
        answer = await search.client.get(f"{path}?{urlsplit(following[0]).query}", headers=headers)


async def search_conditions(
    search: Search[Chart], caller: DrawnCaller, *, by_form: bool = False
) -> None:
    """Searches treat a patient out of reach as a patient without resources."""
    level = caller.level("Condition.s")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    one = search.rng(f"conditions {caller.name}").choice(sorted(search.subjects))
    chart, word = search.subjects[one], mark(one)
    some = {id_ for number in seen for id_ in search.subjects[number].conditions}
    own = {*chart.conditions} if one in seen else set[str]()
    searches: list[tuple[dict[str, str], set[str]]] = [
        ({"_count": "100"}, some),
        ({"_id": ",".join(chart.conditions)}, own),
        ({"_lastUpdated": "gt2020-01-01", "_sort": "_lastUpdated", "_count": "100"}, some),
        ({"patient": chart.patient, "_count": "1"}, own),
        ({"patient": word}, own),
        ({"subject": f"Patient/{chart.patient}", "_include": "Condition:patient"}, own),
        ({"patient.identifier": f"{IDENTIFIER_SYSTEM}|{word}"}, own),
        ({"patient": str(uuid4())}, set()),
    ]
    for query, expected in searches:
        found, patients = list[str](), set[str]()
        async for answer in _search_pages(search, caller, query, by_form=by_form):
            if level is None:
                search.assert_refused(answer, (403, "scope-missing"))
                return
            answer.raise_for_status()
            assert search.owners.shown_by(answer) <= seen, answer.text
            for entry in answer.json().get("entry", ()):
                resource = entry["resource"]
                if entry["search"]["mode"] == "match":
                    found.append(resource["id"])
                elif entry["search"]["mode"] == "include":
                    patients.add(resource["id"])
        assert sorted(found) == sorted(expected), query
        may_include = bool(expected) and caller.may("Patient.r", level)
        assert patients == ({chart.patient} if "_include" in query and may_include else set())
        async for answer in _search_pages(
            search, caller, query | {"_summary": "count"}, by_form=by_form
        ):
            assert answer.json()["total"] == len(expected), query


async def search_conditions_of_patient(search: Search[Chart], caller: DrawnCaller) -> None:
    """A patient out of reach and an unknown patient have equal answers."""
    level = caller.level("Condition.s")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    one = search.rng(f"of patient {caller.name}").choice(sorted(search.subjects))
    chart = search.subjects[one]
    for patient, own in (
        (chart.patient, chart.conditions if one in seen else []),
        (str(uuid4()), list[str]()),
    ):
        answer = await search.send(caller, ("GET", f"/fhir/Patient/{patient}/Condition", None))
        if level is None:
            search.assert_refused(answer, (403, "scope-missing"))
            continue
        assert search.owners.shown_by(answer.raise_for_status()) <= seen, answer.text
        found = matches(answer)
        assert sorted(found) == sorted(own)


async def search_registered(search: Search[Chart], caller: DrawnCaller) -> None:
    """Patients and encounters are stored in tables of their own."""
    one = search.rng(f"registered {caller.name}").choice(sorted(search.subjects))
    chart, word = search.subjects[one], mark(one)
    for type_, own, queries in (
        (
            "Patient",
            [chart.patient],
            [f"_id={chart.patient}", f"identifier={word}", f"name={word}"],
        ),
        ("Encounter", [visit.id for visit in chart.visits], [f"patient={chart.patient}"]),
    ):
        level = caller.level(f"{type_}.s")
        seen = search.drawn.seen_by(caller, level) & set(search.subjects)
        for query in queries:
            answer = await search.send(caller, ("GET", f"/fhir/{type_}?{query}", None))
            if level is None:
                search.assert_refused(answer, (403, "scope-missing"))
                continue
            assert search.owners.shown_by(answer.raise_for_status()) <= seen, answer.text
            found = matches(answer)
            assert sorted(found) == (sorted(own) if one in seen else []), query
            counted = await search.send(
                caller, ("GET", f"/fhir/{type_}?{query}&_summary=count", None)
            )
            assert counted.json()["total"] == len(found)


async def search_mixed_types(search: Search[Chart], caller: DrawnCaller) -> None:
    """Tasks, summaries and intake records are stored in tables of their own, or as imported resources."""
    one = search.rng(f"half {caller.name}").choice(sorted(search.subjects))
    chart = search.subjects[one]
    visits = [visit.id for visit in chart.visits]
    own = {
        "Task": [task.id for task in chart.tasks],
        "DocumentReference": [],
        "QuestionnaireResponse": [*map(str, chart.records)],
    }
    for type_, ids in own.items():
        level = caller.level(f"{type_}.s")
        seen = search.drawn.seen_by(caller, level) & set(search.subjects)
        named = [f"patient={chart.patient}", f"encounter={visits[0]}"]
        for query in [*named, f"_id={','.join([*ids, *visits])}", "_count=1000"]:
            answer = await search.send(caller, ("GET", f"/fhir/{type_}?{query}", None))
            if level is None:
                search.assert_refused(answer, (403, "scope-missing"))
                continue
            shown = search.owners.shown_by(answer.raise_for_status()) & set(search.subjects)
            assert shown <= seen, answer.text
            found = matches(answer)
            if query == named[0]:
                assert set(found) >= set(ids) if one in seen else found == [], query


async def search_by_form(search: Search[Chart], caller: DrawnCaller) -> None:
    level = caller.level("Patient.s")
    one = search.rng(f"form {caller.name}").choice(sorted(search.subjects))
    patient = search.subjects[one].patient
    answer = await search.client.post(
        "/fhir/Patient/_search", data={"_id": patient}, headers=search.headers_of(caller)
    )
    if level is None:
        search.assert_refused(answer, (403, "scope-missing"))
    else:
        shown = answer.raise_for_status().json().get("entry", ())
        is_seen = one in search.drawn.seen_by(caller, level)
        assert [entry["resource"]["id"] for entry in shown] == ([patient] if is_seen else [])
    await search_conditions(search, caller, by_form=True)


AT_LARGE: dict[str, Examine] = {
    "GET /fhir/{type}": search_registered,
    "GET /fhir/{type} (Condition)": search_conditions,
    "GET /fhir/{type} (Task)": search_mixed_types,
    "GET /fhir/{type} (references)": search_references,
    "GET /fhir/Patient/{id}/{type}": search_conditions_of_patient,
    "POST /fhir/{type}/_search": search_by_form,
    "GET /fhir/metadata": read_capabilities,
    f"{READ} (of no patient)": read_shared,
    f"{READ} (of several patients)": read_cohorts,
}
