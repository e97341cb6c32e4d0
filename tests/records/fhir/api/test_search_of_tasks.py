"""Searches for tasks, documents and questionnaires: rows, and besides them what was imported or written."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import fhir
from support.databases import TestDatabase, execute
from support.fhir import entry, urn
from support.wards import Ward

from records.fhir.api.search import row_search

pytestmark = pytest.mark.anyio
NUMBER = "48151"
KINDS = "urn:chartroom:task-kind"


def imported_task(number: int, day: str | None) -> dict[str, Any]:
    return {
        "resourceType": "Task",
        "id": f"t{number}",
        "status": "requested",
        "intent": "order",
        "code": {"coding": [{"system": KINDS, "code": "fetch"}]},
        "for": {"reference": urn(1)},
    } | ({} if day is None else {"authoredOn": day})


def document(number: int, day: str | None) -> dict[str, Any]:
    return {
        "resourceType": "DocumentReference",
        "id": f"d{number}",
        "status": "current",
        "subject": {"reference": urn(1)},
        "content": [{"attachment": {"contentType": "text/plain", "data": "QQ=="}}],
    } | ({} if day is None else {"date": day})


def response(number: int, day: str | None) -> dict[str, Any]:
    return {
        "resourceType": "QuestionnaireResponse",
        "id": f"q{number}",
        "identifier": {"system": "urn:example:forms", "value": f"F-{number}"},
        "questionnaire": "http://forms.example/phq-9|1",
        "status": "in-progress",
        "subject": {"reference": urn(1)},
    } | ({} if day is None else {"authored": day})


DAYS = ("2020-01-02T00:00:00Z", "2099-01-02T03:04:05.0001Z", None)


@pytest.fixture
async def work(client: httpx.AsyncClient) -> dict[str, str]:
    """The ids of tasks, documents and questionnaires of a patient, three each that were imported, and
    three each that were made here; another patient has one of each. Names begin with `t`, `d`, `q`.
    """
    bundle = fhir.bundle(
        entry(fhir.patient(NUMBER), urn(1)),
        *(entry(imported_task(n, day), urn(10 + n)) for n, day in enumerate(DAYS)),
        *(entry(document(n, day), urn(20 + n)) for n, day in enumerate(DAYS)),
        *(entry(response(n, day), urn(30 + n)) for n, day in enumerate(DAYS)),
    )
    stored = (await client.post("/imports/fhir-bundle", json=bundle)).raise_for_status().json()
    ages = ("old", "future", "undated")
    names = ["patient", *(f"{letter}-{age}" for letter in LETTERS.values() for age in ages)]
    ids = {name: one["id"] for name, one in zip(names, stored["entries"], strict=True)}
    other = (await client.post("/patients", json={"full_name": "Somebody Else"})).json()["id"]
    for name, whose in (("0", NUMBER), ("1", ids["patient"]), ("2", ids["patient"]), ("x", other)):
        visit = {
            "patient_id": other if name == "x" else ids["patient"],
            "chief_complaint": "Cough",
        }
        made = (await client.post("/encounters", json=visit)).raise_for_status().json()
        ids[f"d{name}"] = made["encounter_id"]
        path = f"/encounters/{made['encounter_id']}"
        for summary in ("Ill.", "Well."):
            await client.patch(path, json={"summary": summary}, headers={"If-Match": "*"})
        task = {"kind": "follow_up", "patient_id": whose, "input": {"about": "Cough"}}
        if name == "1":
            task["encounter_id"] = made["encounter_id"]
        answer = await client.post("/tasks", json=task)
        ids[f"t{name}"] = answer.raise_for_status().json()["id"]
        intake = {"patient_id": whose, "age": 42, "symptoms": ["cough"], "urgency": "routine"}
        if name == "1":
            intake["encounter_id"] = made["encounter_id"]
        answer = await client.post("/intake", json=intake)
        ids[f"q{name}"] = str(answer.raise_for_status().json()["record_id"])
    return ids


async def find(client: httpx.AsyncClient, query: str, **headers: str) -> dict[str, Any]:
    answer = await client.get(f"/fhir/{query}", headers=headers)
    assert answer.status_code == 200, answer.text
    bundle: dict[str, Any] = answer.json()
    return bundle


def ids_of(bundle: dict[str, Any]) -> list[str]:
    entries = [one for one in bundle.get("entry", ()) if one["search"]["mode"] != "outcome"]
    return [one["resource"]["id"] for one in entries]


async def paged(client: httpx.AsyncClient, address: str) -> list[list[str]]:
    """Return the ids of all pages."""
    pages = []
    while address:
        bundle = await find(client, address)
        pages.append(ids_of(bundle))
        links = {one["relation"]: one["url"] for one in bundle["link"]}
        address = links.get("next", "").partition("/fhir/")[2]
    return pages


LETTERS = {"Task": "t", "DocumentReference": "d", "QuestionnaireResponse": "q"}
OF_PATIENT = ["future", "2", "1", "0", "old", "undated"]  # The newest first.


def named(ids: dict[str, str], type_: str, names: list[str]) -> list[str]:
    letter = LETTERS[type_]
    return [ids[letter + name if len(name) == 1 else f"{letter}-{name}"] for name in names]


class TestASearch:
    @pytest.mark.parametrize("type_", LETTERS)
    async def test_finds_rows_and_what_was_imported_as_reads_show_them_the_newest_first(
        self, client: httpx.AsyncClient, work: dict[str, str], type_: str
    ) -> None:
        expected = named(work, type_, OF_PATIENT)
        everyones = named(work, type_, ["future", "x", "2", "1", "0", "old", "undated"])

        for query in (f"{type_}?patient={NUMBER}", f"Patient/{work['patient']}/{type_}"):
            bundle = await find(client, query)
            assert ids_of(bundle) == expected
            assert bundle["total"] == 6
        for one in bundle["entry"]:
            alone = await client.get(f"/fhir/{type_}/{one['resource']['id']}")
            assert alone.json() == one["resource"]
        form = {"subject": f"Patient/{work['patient']}"}
        answer = await client.post(f"/fhir/{type_}/_search", data=form)
        assert ids_of(answer.raise_for_status().json()) == expected
        assert ids_of(await find(client, type_)) == everyones

    @pytest.mark.parametrize("type_", LETTERS)
    async def test_has_each_once_on_pages_of_any_length(
        self,
        client: httpx.AsyncClient,
        work: dict[str, str],
        type_: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        for whose, names in (
            (f"patient={NUMBER}&", OF_PATIENT),
            ("", ["future", "x", "2", "1", "0", "old", "undated"]),
        ):
            for count in (1, 2, 4):
                pages = await paged(client, f"{type_}?{whose}_count={count}")
                assert {len(page) for page in pages[:-1]} == {count}
                assert [id_ for page in pages for id_ in page] == named(work, type_, names)
            counted = await find(client, f"{type_}?{whose}_total=accurate&_count=2")
            assert counted["total"] == len(names)
            alone = await find(client, f"{type_}?{whose}_summary=count")
            assert (alone["total"], ids_of(alone)) == (len(names), [])
            with monkeypatch.context() as patch:
                patch.setattr(row_search, "BATCH", 1)
                patch.setattr(row_search, "PAGE_BYTES", 1)
                pages = await paged(client, f"{type_}?{whose}")
                assert [id_ for page in pages for id_ in page] == named(work, type_, names)
                alone = await find(client, f"{type_}?{whose}_summary=count")
                assert alone["total"] == len(names)
            assert len(pages) > 1

    @pytest.mark.parametrize(
        ("query", "names"),
        {
            "the status of rows": ("status=ready,ready", ["x", "2", "1", "0"]),
            "the status of what was imported": ("status=requested", ["future", "old", "undated"]),
            "either": ("status=ready,requested&patient=48151", OF_PATIENT),
            "no status of this": ("status:not=ready", ["future", "old", "undated"]),
            "its code": (f"code={KINDS}|follow_up", ["x", "2", "1", "0"]),
            "its encounter": ("encounter={d1}", ["1"]),
            "its encounter by a reference": ("encounter=Encounter/{d1}", ["1"]),
            "no encounter": ("encounter:missing=true&patient=48151&code=follow_up", ["2", "0"]),
            "its day": ("authored-on=lt2021", ["old"]),
            "when it was changed": ("modified=gt2021&authored-on=gt2021", ["x", "2", "1", "0"]),
            "its priority": ("priority=routine", ["x", "2", "1", "0"]),
            "ids of both, one of them twice": ("_id={t1},{t1},{t-old}", ["1", "old"]),
            "its patient's number": ("patient.identifier=48151&status=ready", ["2", "1", "0"]),
            "no known patient": ("patient=unknown", []),
        }.values(),
    )
    async def test_finds_tasks_by(
        self, client: httpx.AsyncClient, work: dict[str, str], query: str, names: list[str]
    ) -> None:
        bundle = await find(client, f"Task?{query.format_map(work)}")

        assert ids_of(bundle) == named(work, "Task", names)

    @pytest.mark.parametrize(
        ("query", "names"),
        {
            "its kind": ("type=http://loinc.org|34133-9", ["x", "2", "1", "0"]),
            "no kind": ("type:missing=true", ["future", "old", "undated"]),
            "its encounter": ("encounter={d1}", ["1"]),
            "its day": ("date=lt2021", ["old"]),
            "its content": ("contenttype=text/plain", ["future", "old", "undated"]),
            "ids of both": ("_id={d1},{d-old}", ["1", "old"]),
            "changed lately": ("_lastUpdated=gt2020&patient=48151", OF_PATIENT),
        }.values(),
    )
    async def test_finds_documents_by(
        self, client: httpx.AsyncClient, work: dict[str, str], query: str, names: list[str]
    ) -> None:
        bundle = await find(client, f"DocumentReference?{query.format_map(work)}")

        assert ids_of(bundle) == named(work, "DocumentReference", names)

    @pytest.mark.parametrize(
        ("query", "names"),
        {
            "its patient": ("subject=Patient/{patient}", OF_PATIENT),
            "its encounter": ("encounter={d1}", ["1"]),
            "the encounter of a patient": ("encounter=Encounter/{d1}&patient=48151", ["1"]),
            "no encounter": ("encounter:missing=true&patient=48151&status=completed", ["2", "0"]),
            "the status of rows": ("status=completed", ["x", "2", "1", "0"]),
            "another status": ("status:not=completed", ["future", "old", "undated"]),
            "its day": ("authored=lt2021", ["old"]),
            "a time within days": ("authored=gt2021&authored=lt2090", ["x", "2", "1", "0"]),
            "its questionnaire": (
                "questionnaire=http://forms.example/phq-9|1",
                ["future", "old", "undated"],
            ),
            "its identifier": ("identifier=urn:example:forms|F-0", ["old"]),
            "ids of both, and of none": ("_id={q1},{q-old},{q1}0000,x", ["1", "old"]),
        }.values(),
    )
    async def test_finds_questionnaires_by(
        self, client: httpx.AsyncClient, work: dict[str, str], query: str, names: list[str]
    ) -> None:
        bundle = await find(client, f"QuestionnaireResponse?{query.format_map(work)}")

        assert ids_of(bundle) == named(work, "QuestionnaireResponse", names)

    async def test_finds_a_task_under_the_names_of_those_who_were_merged(
        self, client: httpx.AsyncClient, work: dict[str, str], as_person: dict[str, str]
    ) -> None:
        other = (await client.get(f"/tasks/{work['tx']}")).json()["patient_id"]
        merge = {"source": other, "source_version": 1, "reason": "Registered twice"}
        merge |= {"target": work["patient"], "target_version": 1}
        answer = await client.post("/patients/merge", json=merge, headers=as_person)
        answer.raise_for_status()

        for name in (other, work["patient"]):
            bundle = await find(client, f"Task?patient={name}")
            assert work["tx"] in ids_of(bundle)
            assert len(ids_of(bundle)) == 7

    async def test_finds_no_summary_that_was_rejected(
        self, client: httpx.AsyncClient, work: dict[str, str], as_person: dict[str, str]
    ) -> None:
        path = f"/encounters/{work['d1']}/summary/reject"
        headers = as_person | {"If-Match": "*"}
        (await client.post(path, headers=headers)).raise_for_status()

        bundle = await find(client, f"DocumentReference?patient={NUMBER}")

        expected = [name for name in OF_PATIENT if name != "1"]
        assert ids_of(bundle) == named(work, "DocumentReference", expected)

    async def test_includes_the_encounter_of_a_task(
        self, client: httpx.AsyncClient, work: dict[str, str]
    ) -> None:
        bundle = await find(client, f"Task?_id={work['t1']}&_include=Task:encounter")

        assert ids_of(bundle) == [work["t1"], work["d1"]]

    @pytest.mark.usefixtures("work")
    async def test_takes_the_order_by_date_alone(self, client: httpx.AsyncClient) -> None:
        orders = ("authored-on", "date", "authored")
        for type_, order in zip(LETTERS, orders, strict=True):
            assert len(ids_of(await find(client, f"{type_}?_sort=-{order}"))) == 7
            for refused in (order, "_lastUpdated"):
                answer = await client.get(f"/fhir/{type_}?_sort={refused}")
                assert answer.status_code == 400


class TestOfMembers:
    async def test_tasks_and_documents_are_those_of_patients_in_reach(self, ward: Ward) -> None:
        ids = await self._filled(ward)

        found = ids_of(await find(ward.client, "Task"))
        documents = ids_of(await find(ward.client, "DocumentReference"))
        own = ids_of(await find(ward.client, "Task?status=ready"))

        assert found == own == [ids["own"], ids["anna"]]
        assert documents == [ward.anna["encounter"]]
        for name, whose in (("anna", ward.anna), ("bert", ward.bert)):
            is_seen = name == "anna"
            for query in (f"patient={whose['patient']}", f"_id={ids[name]}"):
                assert ids_of(await find(ward.client, f"Task?{query}")) == [ids[name]] * is_seen
            path = f"DocumentReference?encounter={whose['encounter']}"
            assert ids_of(await find(ward.client, path)) == [whose["encounter"]] * is_seen
            counted = await find(ward.client, f"Task?patient={whose['patient']}&_summary=count")
            assert counted["total"] == is_seen

    async def test_a_task_that_a_caller_has_come_to_own_is_shown_as_a_read_shows_it(
        self, ward: Ward, database: TestDatabase
    ) -> None:
        ids = await self._filled(ward)
        change = "UPDATE records.tasks SET owner = 'nurse', owner_kind = 'agent' WHERE id = '{}'"
        await execute(database.admin_dsn, change.format(ids["others"]))

        (found,) = [
            one["resource"]
            for one in (await find(ward.client, "Task"))["entry"]
            if one["resource"]["id"] == ids["others"]
        ]

        alone = await ward.client.get(f"/fhir/Task/{ids['others']}")
        assert alone.raise_for_status().json() == found

    async def _filled(self, ward: Ward) -> dict[str, str]:
        """Give both patients a task and a summary, and make tasks without a patient; return the ids
        of tasks.
        """
        everyone = {"Authorization": ward.everyone["authorization"]}
        ids = {}
        for name, chart in (("anna", ward.anna), ("bert", ward.bert), ("others", None)):
            task = {"kind": "follow_up", "input": {"about": "Cough"}}
            if chart is not None:
                task["patient_id"] = chart["patient"]
                path = f"/encounters/{chart['encounter']}"
                headers = everyone | {"If-Match": "*"}
                await ward.client.patch(path, json={"summary": "Well."}, headers=headers)
            made = await ward.client.post("/tasks", json=task, headers=everyone)
            ids[name] = made.raise_for_status().json()["id"]
        own = {"kind": "follow_up", "input": {"about": "Cough"}}
        ids["own"] = (await ward.client.post("/tasks", json=own)).raise_for_status().json()["id"]
        return ids


async def test_a_search_needs_the_scope_s_of_its_type(
    client: httpx.AsyncClient, scoped: Callable[..., dict[str, str]]
) -> None:
    for type_ in ("Task", "DocumentReference"):
        other = "Task" if type_ == "DocumentReference" else "DocumentReference"
        scopes = (f"system/{type_}.s", f"system/{type_}.r system/{other}.s")
        answers = [await client.get(f"/fhir/{type_}", headers=scoped(one)) for one in scopes]
        assert [one.status_code for one in answers] == [200, 403]
