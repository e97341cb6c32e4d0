"""Leak tests of records' routes under /fhir."""

from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
from support import fhir
from support.asks import Ask

from tests.leaks.cases import (
    OUT_OF_REACH,
    SCOPE_MISSING,
    Case,
    Exchange,
    Hidden,
    declaring,
    not_found,
)
from tests.leaks.charts import IDENTIFIER_SYSTEM
from tests.leaks.drawing import DrawnCaller
from tests.leaks.listings import (
    EACH,
    FORM,
    NOBODY,
    ONE,
    Asks,
    Listing,
    getting,
    of_no_patient,
    together,
)
from tests.leaks.owners import content
from tests.leaks.search import Examine, Search

ASYNCHRONOUS = {"Prefer": "respond-async"}
PARAMETERS = {
    "resourceType": "Parameters",
    "parameter": [{"name": "_type", "valueString": "Condition"}],
}
NO_EXPORT = 404, "export-not-found"
NO_RESOURCE = not_found("resource-not-found")
# The answers about a reference to a patient out of reach and to an unknown patient, which is invalid.
REFERRED = Hidden(OUT_OF_REACH, (422, "invalid"))
# FHIR resource types, each with the name of an object for requests.
NAME_OF_TYPE = {
    "Patient": "ref",
    "Encounter": "second_encounter",
    "Condition": "Condition",
    "Task": "task",
    "QuestionnaireResponse": "record",
    "DocumentReference": "preliminary",
}
SUBJECT = {"reference": "Patient/{ref}"}
CONDITION = fhir.condition("Patient/{ref}", code={"text": "{mark}"})
ENCOUNTER = {
    "resourceType": "Encounter",
    "status": "in-progress",
    "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
    "subject": SUBJECT,
    "reasonCode": [{"text": "Cough {text}"}],
}
PATIENT = {
    "resourceType": "Patient",
    "id": "{ref}",
    "name": [{"use": "official", "family": "Berg", "given": ["{text}"]}],
    "birthDate": "1961-04-12",
    "identifier": [
        {"system": system, "value": value, "type": {"text": "{text}"}}
        for system, value in (
            (IDENTIFIER_SYSTEM, "{mark}"),
            (f"{IDENTIFIER_SYSTEM}:others", "other-{mark}"),
        )
    ],
}
PRACTITIONER = {"resourceType": "Practitioner", "name": [{"family": "Vogel"}]}
of_resource = declaring("records", NO_RESOURCE)
referring = declaring("records", REFERRED)


def _names_patient(exchange: Exchange) -> None:
    name = exchange.body["subject"].get("display", "")
    assert (exchange.subject.mark in name) is exchange.caller.may("Patient.r", exchange.level)


def _shows_everything(exchange: Exchange) -> None:
    chart = exchange.subject
    found = [
        (one["resource"]["resourceType"], one["resource"]["id"])
        for one in exchange.body["entry"]
        if one["search"]["mode"] == "match"
    ]
    assert found[0] == ("Patient", chart.ref)
    kinds = {"Encounter": "encounter", "Condition": "Condition"}
    kinds |= {"QuestionnaireResponse": "record", "Task": "task"}
    for type_, kind in kinds.items():
        shown = {id_ for each, id_ in found if each == type_}
        may_see = exchange.caller.may(f"{type_}.s", exchange.level)
        assert shown >= {*chart.ids(kind)} if may_see else shown == set(), type_


def _reading(type_: str, name: str, rest: str) -> Case:
    is_version = type_ == "Encounter" and rest != "/_history"
    return of_resource(
        f"GET /fhir/{type_}/{{{name}}}{rest}",
        f"{type_}.r",
        label="" if type_ == "Patient" else type_,
        route=f"GET /fhir/{{type}}/{{id}}{rest.replace('1', '{version}')}",
        **({"check": _names_patient} if is_version else {}),
    )


EVERYTHING = {"reads": True, "check": _shows_everything}
CHANGED_CONDITION = CONDITION | {"id": "{Condition}", "note": [{"text": "{text}"}]}
CODE = {"coding": [{"system": "urn:example:leaks", "code": "{mark}", "display": "{mark}"}]}
CODED_CONDITION = CONDITION | {"code": CODE, "note": [{"text": "{text}"}]}
CHANGED_ENCOUNTER = ENCOUNTER | {"id": "{encounter}"}
TRANSACTION = fhir.bundle(fhir.entry(CONDITION, fhir.urn(1)))
OF_CONDITION = {"label": "Condition", "reveals": True}
OF_ENCOUNTER = {"label": "Encounter", "reveals": True}
CASES: tuple[Case, ...] = (
    *(
        _reading(type_, name, rest)
        for type_, name in NAME_OF_TYPE.items()
        for rest in ("", "/_history", "/_history/1")
    ),
    of_resource("GET /fhir/Patient/{ref}/$everything?_count=1000", "Patient.r", **EVERYTHING),
    of_resource("POST /fhir/Patient/{ref}/$everything?_count=1000", "Patient.r", **EVERYTHING),
    referring("POST /fhir/Condition", "Condition.c", CONDITION, **OF_CONDITION),
    referring("POST /fhir/Encounter", "Encounter.c", ENCOUNTER, **OF_ENCOUNTER),
    referring("POST /fhir", "Condition.c", TRANSACTION, reveals=True),
    of_resource("PUT /fhir/Patient/{ref}", "Patient.u", PATIENT, by_panel=True, reveals=True),
    of_resource(
        "PUT /fhir/Condition/{Condition}", "Condition.u", CHANGED_CONDITION, **OF_CONDITION
    ),
    referring(
        "PUT /fhir/Condition?patient={ref}&code=urn:example:leaks|{mark}",
        "Condition.cu",
        CODED_CONDITION,
        also="Condition.s",
        **OF_CONDITION,
    ),
    of_resource(
        "PATCH /fhir/Condition/{Condition}",
        "Condition.ru",
        [{"op": "add", "path": "/note", "value": [{"text": "{text}"}]}],
        headers={"Content-Type": "application/json-patch+json"},
        **OF_CONDITION,
    ),
    of_resource(
        "PUT /fhir/Encounter/{encounter}", "Encounter.u", CHANGED_ENCOUNTER, **OF_ENCOUNTER
    ),
)


def _sent_by_form(asks: Asks) -> Asks:
    return tuple(
        (whose, Ask("POST", f"{path}/_search", query, FORM))
        for whose, ask in asks
        for path, _, query in [ask.path.partition("?")]
    )


CONDITION_SEARCHES = getting(
    "/fhir/Condition",
    {
        "_count=100": EACH,
        "_id={conditions}": ONE,
        "_lastUpdated=gt2020-01-01&_sort=_lastUpdated&_count=100": EACH,
        "patient={ref}&_count=1": ONE,
        "code:text={mark}": ONE,
        "patient={mark}": ONE,
        f"patient.identifier={IDENTIFIER_SYSTEM}|{{mark}}": ONE,
        f"patient={uuid4()}": NOBODY,
    },
)
INCLUDING = getting("/fhir/Condition", {"subject=Patient/{ref}&_include=Condition:patient": ONE})


def _of_conditions(asks: Asks, includes: str | None = None) -> Listing:
    return Listing("Condition.s", "entry", "Condition", asks, includes=includes)


def _of_mixed_type(type_: str, kind: str | None, ids: str) -> Examine:
    """Tasks, summaries and intake records are stored in tables of their own, or as imported FHIR resources."""
    path, need = f"/fhir/{type_}", f"{type_}.s"
    queries = {"encounter={encounter}": ONE, f"_id={ids},{{encounter}}": ONE, "_count=1000": EACH}
    of_one = Listing(need, "entry", kind, getting(path, {"patient={ref}": ONE}))
    others = Listing(need, "entry", None, getting(path, queries), has_others=True)
    return together(of_one, others)


async def write_condition(search: Search, number: int) -> str:
    """Write a condition with the patient's mark; return its id, which other patients' resources may contain."""
    ask = Ask("POST", "/fhir/Condition", CONDITION)
    id_ = str((await search.store(search.subjects[number], ask))["id"])
    search.owners.free.add(id_)
    search.touched.add(number)
    return id_


async def refer_to(search: Search, condition: str, subject: int) -> None:
    plan = {"resourceType": "CarePlan", "status": "active", "intent": "plan"}
    references = {"addresses": [{"reference": f"Condition/{condition}"}], "subject": SUBJECT}
    await search.store(search.subjects[subject], Ask("POST", "/fhir/CarePlan", plan | references))
    search.touched.add(subject)


async def search_with_conditions(
    search: Search, caller: DrawnCaller, subject: int
) -> httpx.Response:
    patient = search.subjects[subject].ref
    query = f"patient={patient}&_include=CarePlan:condition&_count=100"
    return await search.get(caller, f"/fhir/CarePlan?{query}")


async def search_references(search: Search, caller: DrawnCaller) -> None:
    """Check that `_include` shows the condition of another patient only to callers who see both patients."""
    level, seen = caller.level("CarePlan.s"), search.seen_by(caller, "CarePlan.s")
    if level is None or not seen:
        return
    rng = search.rng(f"references {caller.name}")
    subject, others = rng.choice(sorted(seen)), sorted(set(search.subjects) - seen)
    for number in (rng.choice(sorted(seen)), *others[:1]):
        condition = await write_condition(search, number)
        await refer_to(search, condition, subject)
        answer = await search_with_conditions(search, caller, subject)
        assert search.owners.shown_by(answer.raise_for_status()) <= seen, answer.text
        included = [
            one["resource"]["id"]
            for one in answer.json()["entry"]
            if one["search"]["mode"] == "include"
        ]
        # The plan of another patient is not found through its reference.
        plans = f"/fhir/Condition?_id={condition}&_revinclude=CarePlan:condition"
        if caller.may("Condition.s", level):
            shown = search.owners.shown_by((await search.get(caller, plans)).raise_for_status())
            assert shown <= seen, plans
        is_shown = number in seen and caller.may("Condition.r", level)
        assert (condition in included) is is_shown


async def search_by_referring(search: Search, caller: DrawnCaller) -> None:
    """Check that `_has` and `_revinclude` neither show nor count patients or conditions out of reach."""
    level, seen = caller.level("Patient.s"), search.seen_by(caller, "Patient.s")
    rng = search.rng(f"referring {caller.name}")
    others = sorted(set(search.subjects) - seen)
    for number in (*rng.sample(sorted(seen), min(1, len(seen))), *others[:1]):
        condition = await write_condition(search, number)
        asked = f"/fhir/Patient?_has:Condition:patient:_id={condition}"
        including = f"/fhir/Patient?_id={search.subjects[number].ref}&_revinclude=Condition:patient"
        for path in (asked, f"{asked}&_summary=count", f"{asked}&_sort=_id", including):
            answer = await search.get(caller, path)
            if level is None or (path != including and not caller.may("Condition.s", level)):
                search.assert_refused(answer, SCOPE_MISSING)
                continue
            is_seen = number in seen
            assert answer.raise_for_status().json()["total"] == is_seen, answer.text
            assert search.owners.shown_by(answer) <= ({number} if is_seen else set()), answer.text
            is_included = is_seen and caller.may("Condition.r", level)
            assert path != including or (condition in answer.text) is is_included, answer.text


async def read_cohorts(search: Search, caller: DrawnCaller) -> None:
    """A group, a schedule and its slots are visible only to callers who see all of their patients."""
    rng = search.rng(f"cohorts {caller.name}")
    reached = sorted(search.seen_by(caller, "Group.r"))
    some = [{one} for one in rng.sample(reached, min(1, len(reached)))]
    for members in (*some, set(rng.sample(sorted(search.subjects), 2))):
        people = [
            {"reference": f"Patient/{one.ref}", "display": one.text}
            for one in map(search.subjects.__getitem__, sorted(members))
        ]
        schedule = await _create(search, "Schedule", actor=people)
        group = await _create(
            search, "Group", type="person", actual=True, member=[{"entity": one} for one in people]
        )
        slot = await _create(
            search,
            "Slot",
            schedule={"reference": schedule},
            status="busy",
            comment=people[0]["display"],
            start="2026-12-01T08:00:00Z",
            end="2026-12-01T08:15:00Z",
        )
        for name in (group, schedule, slot):
            level = caller.level(f"{name.partition('/')[0]}.r")
            for rest in ("", "/_history", "/_history/1"):
                answer = await search.get(caller, f"/fhir/{name}{rest}")
                if level is None:
                    search.assert_refused(answer, SCOPE_MISSING)
                elif members <= search.drawn.seen_by(caller, level):
                    assert search.owners.shown_by(answer.raise_for_status()) <= members
                else:
                    search.assert_refused(answer, NO_RESOURCE.foreign)


async def _create(search: Search, type_: str, **fields: Any) -> str:
    ask = Ask("POST", f"/fhir/{type_}", {"resourceType": type_} | fields)
    stored = await search.store(search.missing, ask)
    return f"{type_}/{stored['id']}"


async def read_shared(search: Search, caller: DrawnCaller) -> None:
    """Check that everyone with the scope may read a resource without a patient."""
    name = await _create(search, "Practitioner", name=PRACTITIONER["name"])
    for rest in ("", "/_history", "/_history/1"):
        answer = await search.get(caller, f"/fhir/{name}{rest}")
        missing = await search.get(caller, f"/fhir/Practitioner/{uuid4()}{rest}")
        if caller.level("Practitioner.r") is None:
            search.assert_refused(answer, SCOPE_MISSING)
            search.assert_refused(missing, SCOPE_MISSING)
        else:
            assert search.owners.shown_by(answer.raise_for_status()) == set()
            search.assert_refused(missing, NO_RESOURCE.foreign)


async def write_shared(search: Search, caller: DrawnCaller) -> None:
    """Check that writing a resource without a patient requires a scope at `system/`."""
    created = await search.send(caller, Ask("POST", "/fhir/Practitioner", PRACTITIONER))
    if caller.level("system/Practitioner.c") is None:
        search.assert_refused(created, SCOPE_MISSING)
    else:
        assert created.is_success, created.text
    name = await _create(search, "Practitioner", name=PRACTITIONER["name"])
    for target in (name.partition("/")[2], str(uuid4())):
        body = PRACTITIONER | {"id": target, "gender": "other"}
        answer = await search.send(caller, Ask("PUT", f"/fhir/Practitioner/{target}", body))
        if caller.level("system/Practitioner.u") is None:
            search.assert_refused(answer, SCOPE_MISSING)
        elif target in name:
            assert search.owners.shown_by(answer.raise_for_status()) == set()
        else:
            search.assert_refused(answer, NO_RESOURCE.foreign)


async def address_foreign_export(search: Search, caller: DrawnCaller) -> None:
    """Check that only the caller who started an export may read or delete it."""
    started = await search.client.get("/fhir/$export?_type=Condition", headers=ASYNCHRONOUS)
    place = urlsplit(started.raise_for_status().headers["Content-Location"]).path
    for method, rest in (("GET", ""), ("GET", "/1"), ("DELETE", "")):
        foreign = await search.send(caller, Ask(method, f"{place}{rest}"))
        missing = await search.send(caller, Ask(method, f"/fhir/$export/{uuid4()}{rest}"))
        search.assert_refused(foreign, NO_EXPORT)
        assert content(foreign) == content(missing)
    (await search.client.delete(place)).raise_for_status()


def starting_export(method: str, level: str = "") -> Examine:
    """Check that an export needs `system/` scopes."""
    body = PARAMETERS if method == "POST" else None
    query = "" if method == "POST" else "?_type=Condition"

    async def examine(search: Search, caller: DrawnCaller) -> None:
        path = f"/fhir/{level.format(id=uuid4())}$export{query}"
        answer = await search.send(caller, Ask(method, path, body, ASYNCHRONOUS))
        if caller.level("system/Condition.rs") is None:
            search.assert_refused(answer, SCOPE_MISSING)
        elif level.startswith("Group"):
            assert answer.status_code == httpx.codes.NOT_FOUND
        else:
            assert search.owners.shown_by(answer.raise_for_status()) == set()
            place = urlsplit(answer.headers["Content-Location"]).path
            (await search.send(caller, Ask("DELETE", place))).raise_for_status()

    return examine


AT_LARGE: dict[str, Examine] = {
    **{
        f"{method} /fhir/{level}$export": starting_export(method, level)
        for method in ("GET", "POST")
        for level in ("", "Patient/", "Group/{id}/")
    },
    "GET /fhir/$export/{id}": address_foreign_export,
    "DELETE /fhir/$export/{id}": address_foreign_export,
    "GET /fhir/$export/{id}/{number}": address_foreign_export,
    "GET /fhir/{type}": Listing(
        "Patient.s",
        "entry",
        "patient",
        getting("/fhir/Patient", {"_id={ref}": ONE, "identifier={mark}": ONE, "name={mark}": ONE}),
    ),
    "GET /fhir/{type} (Encounter)": Listing(
        "Encounter.s", "entry", "encounter", getting("/fhir/Encounter", {"patient={ref}": ONE})
    ),
    "GET /fhir/{type} (Condition)": together(
        _of_conditions(CONDITION_SEARCHES), _of_conditions(INCLUDING, "Patient.r")
    ),
    "GET /fhir/{type} (Task)": _of_mixed_type("Task", "task", "{task}"),
    "GET /fhir/{type} (QuestionnaireResponse)": _of_mixed_type(
        "QuestionnaireResponse", "record", "{record}"
    ),
    "GET /fhir/{type} (DocumentReference)": _of_mixed_type(
        "DocumentReference", "summary", "{preliminary}"
    ),
    "GET /fhir/{type} (references)": search_references,
    "GET /fhir/{type} (referring)": search_by_referring,
    "GET /fhir/Patient/{id}/{type}": _of_conditions(
        (
            (ONE, Ask("GET", "/fhir/Patient/{ref}/Condition")),
            (NOBODY, Ask("GET", f"/fhir/Patient/{uuid4()}/Condition")),
        )
    ),
    "POST /fhir/{type}/_search": together(
        Listing(
            "Patient.s",
            "entry",
            "patient",
            _sent_by_form(getting("/fhir/Patient", {"_id={ref}": ONE})),
        ),
        _of_conditions(_sent_by_form(CONDITION_SEARCHES)),
        _of_conditions(_sent_by_form(INCLUDING), "Patient.r"),
    ),
    "GET /fhir/metadata": of_no_patient("/fhir/metadata"),
    "GET /fhir/{type}/{id} (of no patient)": read_shared,
    "GET /fhir/{type}/{id} (of several patients)": read_cohorts,
    "POST /fhir/{type} (of no patient)": write_shared,
}
