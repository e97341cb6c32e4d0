"""FHIR searches for tasks, documents and questionnaires that chartroom's own routes or FHIR imports stored."""

import json
from typing import Any

import pytest
from sqlalchemy import select
from support import fhir
from support.databases import TestDatabase, execute, fetch
from support.fhir import entry, urn

from chassis.database.statements import sql_of
from records.fhir.api.search import row_search
from records.fhir.api.search.references import OF_PATIENT
from records.fhir.api.search.row_repository import LISTINGS
from records.fhir.api.search.row_values import FORMS, PERIODS
from records.fhir.r4.search.evaluation import evaluate, read
from records.fhir.search_index.tokens import forms_of
from tests.records.fhir_bundles import (
    Client,
    Headers,
    Ids,
    find,
    ids_of,
    imported,
    pages,
    resources,
)
from tests.records.wards import Ward

NUMBER = "48151"
KINDS = "urn:chartroom:task-kind"
TASK = {"kind": "follow_up", "input": {"about": "Cough"}}
IMPORTED: tuple[tuple[str, dict[str, Any]], ...] = (
    (
        "authoredOn",
        {
            "resourceType": "Task",
            "status": "requested",
            "intent": "order",
            "code": {"coding": [{"system": KINDS, "code": "fetch"}]},
            "for": {"reference": urn(1)},
        },
    ),
    (
        "date",
        {
            "resourceType": "DocumentReference",
            "status": "current",
            "subject": {"reference": urn(1)},
            "content": [{"attachment": {"contentType": "text/plain", "data": "QQ=="}}],
        },
    ),
    (
        "authored",
        {
            "resourceType": "QuestionnaireResponse",
            "questionnaire": "http://forms.example/phq-9|1",
            "status": "in-progress",
            "subject": {"reference": urn(1)},
        },
    ),
)
DAYS = {
    "old": "2020-01-02T00:00:00Z",
    "ancient": "1900-01-01T00:00:00Z",
    "future": "2099-01-02T03:04:05.0001Z",
    "undated": None,
}
LETTERS = {"Task": "t", "DocumentReference": "d", "QuestionnaireResponse": "q"}
# Names of stored items, newest first: items that own routes created have numbers; `x` belongs to another patient.
OF_ONE, ALL = "future 2 1 0 old ancient undated", "future x 2 1 0 old ancient undated"
OF_ROWS, BROUGHT = "x 2 1 0", "future old ancient undated"
FOUND = {
    "Task": {
        "status=ready,ready": OF_ROWS,
        "status=requested": BROUGHT,
        "status=ready,requested&patient=48151": OF_ONE,
        "status:not=ready": BROUGHT,
        f"code={KINDS}|follow_up": OF_ROWS,
        "encounter={d1}": "1",
        "encounter=Encounter/{d1}": "1",
        "encounter:missing=true&patient=48151&code=follow_up": "2 0",
        "authored-on=lt2021": "old ancient",
        "modified=gt2021&authored-on=gt2021": OF_ROWS,
        "priority=routine": OF_ROWS,
        "period=gt2000": "",
        "performer:text=DEF": OF_ROWS,
        "performer:text=x,fault&patient=48151": "2 1 0",
        "business-status:text=a": "",
        "code:text=fetch": "ancient",
        "period:missing=true&status=ready": OF_ROWS,
        "_id={t1},{t1},{t-old}": "1 old",
        "patient.identifier=48151&status=ready": "2 1 0",
        "patient=unknown": "",
        "patient={other}&_id={t1},{tx}": "x",
        "patient={other}&encounter={d1}": "",
    },
    "DocumentReference": {
        "type=http://loinc.org|34133-9": OF_ROWS,
        "type:missing=true": BROUGHT,
        "type:text=x,SUM": OF_ROWS,
        "type:text=Summary of": "",
        "category:text=s": "",
        "encounter={d1}": "1",
        "date=lt2021": "old ancient",
        "description=letter": "",
        "related=Patient/{patient}": "2",
        "related:identifier=urn:chartroom:document|{patient}": "2",
        "contenttype=text/plain": BROUGHT,
        "_id={d1},{d-old}": "1 old",
        "_lastUpdated=gt2020&patient=48151": OF_ONE,
    },
    "QuestionnaireResponse": {
        "subject=Patient/{patient}": OF_ONE,
        "encounter={d1}": "1",
        "encounter=Encounter/{d1}&patient=48151": "1",
        "encounter:missing=true&patient=48151&status=completed": "2 0",
        "status=completed": OF_ROWS,
        "status:not=completed": BROUGHT,
        "identifier:text=form": BROUGHT,
        "authored=lt2021": "old ancient",
        "authored=gt2021&authored=lt2090": OF_ROWS,
        "questionnaire=http://forms.example/phq-9|1": BROUGHT,
        "identifier=urn:example:forms|F-old": "old",
        "_id={q1},{q-old},{q1}0000,x": "1 old",
    },
}


@pytest.fixture
async def work(client: Client, retrieval: Any) -> Ids:
    """Store three imported and three local items of each kind: tasks (`t`), documents (`d`), questionnaires (`q`)."""
    entries, names = [entry(fhir.patient(NUMBER), urn(1))], ["patient"]
    for dated, resource in IMPORTED:
        for age, day in DAYS.items():
            type_, own = resource["resourceType"], dict[str, Any](id=age)
            if type_ == "QuestionnaireResponse":
                form = {"system": "urn:example:forms", "type": {"text": "Form no."}}
                own["identifier"] = form | {"value": f"F-{age}"}
            if (type_, age) == ("Task", "ancient"):
                own["code"] = {"coding": [resource["code"]["coding"][0] | {"display": "Fetches"}]}
            entries.append(
                entry(resource | own | ({dated: day} if day else {}), urn(len(names) + 9))
            )
            names.append(f"{LETTERS[type_]}-{age}")
    ids = dict(zip(names, await imported(client, *entries), strict=True))

    async def posted(path: str, body: dict[str, Any]) -> dict[str, Any]:
        return (await client.post(path, json=body)).raise_for_status().json()

    ids["other"] = (await posted("/patients", {"full_name": "Somebody Else"}))["id"]
    whose = {"0": NUMBER, "1": ids["patient"], "2": ids["patient"], "x": ids["other"]}
    retrieval.documents[ids["patient"]] = {1: 2}
    sources = [
        {"resource": f"Patient/{ids['patient']}"},
        {"document_id": ids["patient"], "version": 1, "start": 0, "end": 2},
    ]
    for name, patient in whose.items():
        person = ids["other"] if name == "x" else ids["patient"]
        visit = {"patient_id": person, "chief_complaint": "Cough"}
        ids[f"d{name}"] = id_ = (await posted("/encounters", visit))["encounter_id"]
        for summary in ("Ill.", "Well."):
            body = {"summary": summary, "sources": sources if name == "2" else None}
            await client.patch(f"/encounters/{id_}", json=body, headers={"If-Match": "*"})
        about = {"patient_id": patient} | ({"encounter_id": id_} if name == "1" else {})
        ids[f"t{name}"] = (await posted("/tasks", TASK | about))["id"]
        intake = about | {"age": 42, "symptoms": ["cough"], "urgency": "routine"}
        ids[f"q{name}"] = str((await posted("/intake", intake))["record_id"])
    return ids


def named(ids: Ids, type_: str, names: str) -> list[str]:
    letter = LETTERS[type_]
    return [ids[letter + name if len(name) == 1 else f"{letter}-{name}"] for name in names.split()]


class TestMatches:
    async def test_local_and_imported_newest_first(self, client: Client, work: Ids):
        for type_ in LETTERS:
            expected = named(work, type_, OF_ONE)
            for query in (f"{type_}?patient={NUMBER}", f"Patient/{work['patient']}/{type_}"):
                bundle = await find(client, query)
                assert (ids_of(bundle), bundle["total"]) == (expected, 7)
            for shown in resources(bundle, "match"):
                alone = await client.get(f"/fhir/{type_}/{shown['id']}")
                assert alone.json() == shown
            form = {"subject": f"Patient/{work['patient']}"}
            answer = await client.post(f"/fhir/{type_}/_search", data=form)
            assert ids_of(answer.raise_for_status().json()) == expected
            assert ids_of(await find(client, type_)) == named(work, type_, ALL)

    async def test_pages_contain_each_once(
        self, client: Client, work: Ids, monkeypatch: pytest.MonkeyPatch
    ):
        async def check(query: str, expected: list[str], count: int | None = None) -> None:
            lengths = "" if count is None else f"_count={count}"
            found = [ids_of(page) for page in await pages(client, f"{query}{lengths}")]
            assert len(found) > 1
            assert count is None or {len(page) for page in found[:-1]} == {count}
            assert [id_ for page in found for id_ in page] == expected
            for asked in ("_total=accurate&_count=2", "_summary=count"):
                bundle = await find(client, f"{query}{asked}")
                assert bundle["total"] == len(expected)
            assert ids_of(bundle) == []

        for type_ in LETTERS:
            for whose, names in ((f"patient={NUMBER}&", OF_ONE), ("", ALL)):
                query, expected = f"{type_}?{whose}", named(work, type_, names)
                for count in (1, 2, 4):
                    await check(query, expected, count)
                with monkeypatch.context() as patch:
                    patch.setattr(row_search, "PAGE_BYTES", 1)
                    await check(query, expected)

    async def test_conditions_are_combined(self, client: Client, work: Ids):
        for type_, queries in FOUND.items():
            for query, names in queries.items():
                bundle = await find(client, f"{type_}?{query.format_map(work)}")
                assert ids_of(bundle) == named(work, type_, names), (type_, query)
        bundle = await find(client, f"Task?_id={work['t1']}&_include=Task:encounter")
        assert [one["id"] for one in resources(bundle, "include")] == [work["d1"]]

    async def test_values_in_sql_are_those_of_rendered_resources(
        self, client: Client, work: Ids, database: TestDatabase
    ):
        change = "UPDATE records.tasks SET patient_id = NULL, priority = 3 WHERE id = '{t0}'"
        await execute(database.admin_dsn, change.format_map(work))
        for type_, listing in LISTINGS.items():
            shown = resources(await find(client, type_), "match")
            evaluated = {one["id"]: evaluate(read(json.dumps(one).encode())) for one in shown}
            columns = FORMS[type_] | {name: one.start for name, one in PERIODS[type_].items()}
            rows = select(*(one.label(name) for name, one in columns.items()))
            stored = await fetch(database.admin_dsn, sql_of(rows.where(*listing.conditions)))
            assert len(stored) == 4
            for row in stored:
                values = evaluated[row["_id"][0]]
                for name in PERIODS[type_].keys() & values.keys():
                    assert [one.start for one in values.pop(name)] == [row[name]]
                expected: dict[str, set[str]] = {name: set() for name in values}
                for name, found in values.items():
                    for end, form in (each for value in found for each in forms_of(value)):
                        # Identifiers of patients are resolved before a search.
                        if end == "" or name not in OF_PATIENT:
                            expected.setdefault(name + end, set()).add(form)
                assert expected | {"_id": {*row["_id"]}} == {
                    name: {*row[name]} - {None} for name in FORMS[type_] if row[name] is not None
                }

    async def test_tasks_of_merged_patients(self, client: Client, work: Ids, as_person: Headers):
        merge = {"source": work["other"], "source_version": 1, "reason": "Registered twice"}
        merge |= {"target": work["patient"], "target_version": 1}
        answer = await client.post("/patients/merge", json=merge, headers=as_person)
        answer.raise_for_status()

        for name in (work["other"], work["patient"]):
            found = ids_of(await find(client, f"Task?patient={name}"))
            assert work["tx"] in found
            assert len(found) == 8

    async def test_rejected_summary_is_not_found(
        self, client: Client, work: Ids, as_person: Headers
    ):
        path = f"/encounters/{work['d1']}/summary/reject"
        (await client.post(path, headers=as_person | {"If-Match": "*"})).raise_for_status()

        bundle = await find(client, f"DocumentReference?patient={NUMBER}")

        expected = named(work, "DocumentReference", OF_ONE.replace(" 1 ", " "))
        assert ids_of(bundle) == expected

    async def test_order_by_date_only(self, client: Client):
        orders = ("authored-on", "date", "authored")
        for type_, order in zip(LETTERS, orders, strict=True):
            for asked, status in ((f"-{order}", 200), (order, 400), ("_lastUpdated", 400)):
                answer = await client.get(f"/fhir/{type_}?_sort={asked}")
                assert answer.status_code == status, (type_, asked)


async def test_limited_caller(ward: Ward, database: TestDatabase):
    """A limited caller finds a task that is assigned to the caller, even if its patient is out of reach."""
    everyone = {"Authorization": ward.everyone["authorization"]}
    ids = {}
    for name, chart in (("anna", ward.anna), ("bert", ward.bert), ("others", None)):
        task = TASK
        if chart is not None:
            task = TASK | {"patient_id": chart["patient"]}
            path, headers = f"/encounters/{chart['encounter']}", everyone | {"If-Match": "*"}
            await ward.client.patch(path, json={"summary": "Well."}, headers=headers)
        made = await ward.client.post("/tasks", json=task, headers=everyone)
        ids[name] = made.raise_for_status().json()["id"]
    ids["own"] = (await ward.client.post("/tasks", json=TASK)).raise_for_status().json()["id"]

    for query, expected in {
        "Patient": [ward.anna["patient"]],
        "Encounter": [ward.anna["encounter"]],
        "DocumentReference": [ward.anna["encounter"]],
        "Task": [ids["own"], ids["anna"]],
        "Task?status=ready": [ids["own"], ids["anna"]],
        "Task?status:not=ready": [],
        f"Task?_id={ids['others']},{ids['bert']},{ids['own']}": [ids["own"]],
        f"Task?patient={ward.bert['patient']}": [],
        f"DocumentReference?_id={ward.bert['encounter']}": [],
    }.items():
        bundle = await find(ward.client, query)
        assert (ids_of(bundle), bundle["total"]) == (expected, len(expected)), query
        counted = await find(ward.client, f"{query}{'&' if '?' in query else '?'}_summary=count")
        assert counted["total"] == len(expected), query

    change = "UPDATE records.tasks SET owner = 'nurse', owner_kind = 'agent' WHERE id = '{}'"
    await execute(database.admin_dsn, change.format(ids["others"]))

    shown = {one["id"]: one for one in resources(await find(ward.client, "Task"), "match")}
    alone = await ward.client.get(f"/fhir/Task/{ids['others']}")
    assert alone.raise_for_status().json() == shown[ids["others"]]
