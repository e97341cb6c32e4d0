"""GET /fhir/Patient/{id}/$everything."""

import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.databases import TestDatabase, execute
from support.fhir import entry, urn
from support.wards import Ward

from records.fhir.api.everything import service

pytestmark = pytest.mark.anyio
Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]
NUMBER = "48151"
OLD = "UPDATE records.{table} SET updated_at = '2020-01-01' WHERE id = '{id}'"


@pytest.fixture
async def chart(client: httpx.AsyncClient) -> dict[str, str]:
    """The ids of an imported patient and of what is hers, by names; another patient has a condition,
    too.
    """
    bundle = fhir.bundle(
        entry(fhir.patient(NUMBER), urn(1)),
        entry(fhir.practitioner(), urn(2)),
        entry(fhir.encounter(serviceProvider={"reference": urn(9)}), urn(3)),
        entry(fhir.observation(effectiveDateTime="2024-02-20"), urn(4)),
        entry(fhir.observation(effectiveDateTime="2024-03-31T23:00:00Z"), urn(5)),
        entry(fhir.condition(), urn(6)),
        entry(fhir.patient("7", id="other"), urn(7)),
        entry(fhir.condition(urn(7)), urn(8)),
        entry({"resourceType": "Organization", "id": "o1", "name": "Clinic"}, urn(9)),
    )
    stored = (await client.post("/imports/fhir-bundle", json=bundle)).raise_for_status().json()
    names = (
        "patient",
        "doctor",
        "visit",
        "february",
        "march",
        "undated",
        "other",
        "others",
        "clinic",
    )
    ids = {name: one["id"] for name, one in zip(names, stored["entries"], strict=True)}
    summary = await client.patch(
        f"/encounters/{ids['visit']}", json={"summary": "Well."}, headers={"If-Match": "*"}
    )
    summary.raise_for_status()
    submitted = {"patient_id": NUMBER, "age": 62, "symptoms": ["cough"], "urgency": "low"}
    answer = await client.post("/intake/store", json=submitted)
    ids["intake"] = str(answer.raise_for_status().json()["record_id"])
    task = {"kind": "follow_up", "patient_id": ids["patient"], "input": {"about": "Cough"}}
    ids["task"] = (await client.post("/tasks", json=task)).raise_for_status().json()["id"]
    return ids


async def read(client: httpx.AsyncClient, path: str, **headers: str) -> dict[str, Any]:
    answer = await client.get(path, headers=headers)
    assert answer.status_code == 200, answer.text
    bundle: dict[str, Any] = answer.json()
    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "searchset")
    return bundle


def address(patient: str, query: str = "") -> str:
    return f"/fhir/Patient/{patient}/$everything{query}"


def of_mode(bundle: dict[str, Any], mode: str) -> list[dict[str, Any]]:
    return [one["resource"] for one in bundle.get("entry", ()) if one["search"]["mode"] == mode]


def ids_of(bundle: dict[str, Any]) -> list[str]:
    return [one["id"] for one in of_mode(bundle, "match")]


def following(bundle: dict[str, Any]) -> str | None:
    links = {one["relation"]: one["url"] for one in bundle["link"]}
    found = urlsplit(links["next"]) if "next" in links else None
    return None if found is None else f"{found.path}?{found.query}"


async def whole(client: httpx.AsyncClient, path: str | None) -> list[dict[str, Any]]:
    """Return the pages."""
    pages = []
    while path is not None:
        pages.append(await read(client, path))
        path = following(pages[-1])
    return pages


class TestEverything:
    async def test_begins_with_the_patient_and_has_all_that_reads_show(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        bundle = await read(client, address(chart["patient"]))

        found = of_mode(bundle, "match")
        types = [one["resourceType"] for one in found]
        assert types[:3] == ["Patient", "Encounter", "DocumentReference"]
        assert sorted(types[3:6]) == ["Condition", "Observation", "Observation"]
        assert types[6:] == ["QuestionnaireResponse", "Task"]
        assert found[0]["id"] == chart["patient"]
        for one in found:
            alone = await client.get(f"/fhir/{one['resourceType']}/{one['id']}")
            assert alone.json() == one
        assert following(bundle) is None

    async def test_includes_what_belongs_to_no_patient_and_is_referred_to(
        self,
        client: httpx.AsyncClient,
        chart: dict[str, str],
        scoped: Callable[..., dict[str, str]],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        bundle = await read(client, address(chart["patient"]))
        # The scope is that of a read, as for what a search includes.
        other = scoped("system/Patient.r system/Encounter.s system/Practitioner.s")
        without = await read(client, address(chart["patient"]), **other)
        monkeypatch.setattr(service, "MAX_INCLUDED", 1)
        cut = await read(client, address(chart["patient"]))

        included = {(one["resourceType"], one["id"]) for one in of_mode(bundle, "include")}
        assert included == {("Practitioner", chart["doctor"]), ("Organization", chart["clinic"])}
        assert len(of_mode(without, "match")) == 2
        assert of_mode(without, "include") == []
        assert len(of_mode(cut, "include")) == 1
        (outcome,) = of_mode(cut, "outcome")
        assert outcome["issue"][0]["code"] == "incomplete"

    async def test_has_each_resource_once_on_pages_of_any_length(
        self,
        client: httpx.AsyncClient,
        chart: dict[str, str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        expected = ids_of(await read(client, address(chart["patient"])))

        for count in (1, 3, len(expected), 5000):
            pages = await whole(client, address(chart["patient"], f"?_count={count}"))
            assert [len(ids_of(page)) for page in pages[:-1]] == [count] * (len(pages) - 1)
            assert len(pages) == -(-len(expected) // count)
            assert [id_ for page in pages for id_ in ids_of(page)] == expected
        monkeypatch.setattr(service, "PAGE_BYTES", 1)
        pages = await whole(client, address(chart["patient"]))
        assert len(pages) > 1
        assert [id_ for page in pages for id_ in ids_of(page)] == expected
        monkeypatch.setattr(service, "MAX_READS", 1)
        pages = await whole(client, address(chart["patient"]))
        assert [id_ for page in pages for id_ in ids_of(page)] == expected

    async def test_says_nothing_in_the_addresses_of_pages_and_gives_them_to_its_caller_alone(
        self, client: httpx.AsyncClient, chart: dict[str, str], as_person: dict[str, str]
    ) -> None:
        query = "?_count=1&_type=Patient,Observation&start=2024-02-01"
        path = following(bundle := await read(client, address(chart["patient"], query)))

        assert path is not None
        for link in bundle["link"]:
            assert "2024" not in urlsplit(link["url"]).query
        refused = [
            await client.get(path, headers=as_person),
            await client.get(path.replace(chart["patient"], chart["other"])),
            await client.get(f"/fhir/Observation?{urlsplit(path).query}"),
        ]
        assert [one.status_code for one in refused] == [400] * 3
        pages = [bundle, *await whole(client, path)]
        assert {one["resourceType"] for page in pages for one in of_mode(page, "match")} == {
            "Patient",
            "Observation",
        }

    @pytest.mark.parametrize(
        ("query", "missing"),
        {
            "from a day on": ("start=2024-03-31", {"visit", "february"}),
            "until a day": ("end=2024-03-30", {"march", "summary", "intake", "task"}),
            "until a day, with it": ("end=2024-03-31", {"summary", "intake", "task"}),
            "between months": (
                "start=2024-02&end=2024-02",
                {"visit", "march", "summary", "intake", "task"},
            ),
            "from the visit's day on": ("start=2011-12-13", set()),
        }.values(),
    )
    async def test_between_dates_keeps_what_has_none(
        self, client: httpx.AsyncClient, chart: dict[str, str], query: str, missing: set[str]
    ) -> None:
        everything = of_mode(await read(client, address(chart["patient"])), "match")

        found = of_mode(await read(client, address(chart["patient"], f"?{query}")), "match")

        # The summary has the id of its encounter.
        left_out = {chart[name] for name in missing - {"visit", "summary"}}
        types = {"visit": "Encounter", "summary": "DocumentReference"}
        left_out |= {types[name] for name in missing if name in types}
        assert found == [
            one for one in everything if not {one["id"], one["resourceType"]} & left_out
        ]

    @pytest.mark.usefixtures("app")
    async def test_since_a_time_has_what_changed_later_whatever_its_date(
        self, client: httpx.AsyncClient, chart: dict[str, str], database: TestDatabase
    ) -> None:
        expected = ids_of(await read(client, address(chart["patient"])))
        for table in ("resources", "patients", "encounters"):
            trigger = f"ALTER TABLE records.{table} DISABLE TRIGGER ALL"
            await execute(database.admin_dsn, trigger)
        for table, id_ in (
            ("resources", chart["february"]),
            ("resources", chart["patient"]),
            ("patients", chart["patient"]),
        ):
            await execute(database.admin_dsn, OLD.format(table=table, id=id_))

        found = ids_of(await read(client, address(chart["patient"], "?_since=2020-01-02")))
        since = "?_since=2020-01-01T01:00:00%2B01:00"
        all_ = ids_of(await read(client, address(chart["patient"], since)))

        gone = {chart["patient"], chart["february"]}
        assert found == [id_ for id_ in expected if id_ not in gone]
        assert all_ == expected

    async def test_of_some_types_has_these(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        queries = ("?_type=Condition,Task", "?_type=Condition&_type=Task")
        for query in queries:
            bundle = await read(client, address(chart["patient"], query))
            assert ids_of(bundle) == [chart["undated"], chart["task"]]
            assert of_mode(bundle, "include") == of_mode(bundle, "outcome") == []


class TestOfNames:
    async def test_everything_is_under_all_names_of_those_who_were_merged(
        self,
        client: httpx.AsyncClient,
        chart: dict[str, str],
        as_person: dict[str, str],
        recorded: Recorded,
    ) -> None:
        merge = {
            "source": chart["other"],
            "source_version": 1,
            "target": chart["patient"],
            "target_version": 1,
            "reason": "Registered twice",
        }
        answer = await client.post("/patients/merge", json=merge, headers=as_person)
        answer.raise_for_status()

        bundles = [await read(client, address(chart[name])) for name in ("patient", "other")]

        for bundle in bundles:
            assert ids_of(bundle)[:2] == [chart["patient"], chart["other"]]
            assert {chart["undated"], chart["others"], chart["intake"]} <= {*ids_of(bundle)}
        event = (await recorded())[-1]
        assert event["event_type"] == "patient.everything-read"
        assert event["access"]
        assert event["patient_ids"] == sorted([chart["patient"], chart["other"], NUMBER])
        assert event["payload"]["data"]["count"] == 12


class TestScopes:
    async def test_of_types_decide_what_is_there_and_the_answer_says_what_is_not(
        self,
        client: httpx.AsyncClient,
        chart: dict[str, str],
        scoped: Callable[..., dict[str, str]],
    ) -> None:
        headers = scoped("system/Patient.r system/Condition.s system/Task.r")

        bundle = await read(client, address(chart["patient"]), **headers)
        query = "?_type=Condition,Task"
        some = await read(client, address(chart["patient"], query), **headers)

        assert ids_of(bundle) == [chart["patient"], chart["undated"]]
        (outcome,) = of_mode(bundle, "outcome")
        (issue,) = outcome["issue"]
        assert issue["code"] == "suppressed"
        assert issue["diagnostics"].endswith(": Condition, Patient.")
        (outcome,) = of_mode(some, "outcome")
        assert outcome["issue"][0]["diagnostics"].endswith(": Task.")
        assert of_mode(await read(client, address(chart["patient"])), "outcome") == []

    async def test_the_patients_is_needed(
        self,
        client: httpx.AsyncClient,
        chart: dict[str, str],
        scoped: Callable[..., dict[str, str]],
    ) -> None:
        headers = scoped("system/Patient.s system/Condition.rs")

        answer = await client.get(address(chart["patient"]), headers=headers)

        assert answer.status_code == 403


class TestParametersInABody:
    async def test_count_as_those_of_an_address(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        path = address(chart["patient"])
        given = [
            {"name": "_type", "valueCode": "Observation"},
            {"name": "start", "valueDate": "2024-03-01"},
            {"name": "_since", "valueInstant": "2020-01-01T00:00:00Z"},
            {"name": "_count", "valueInteger": 10},
        ]
        body = {"resourceType": "Parameters", "parameter": given}
        headers = {"Content-Type": "application/fhir+json"}

        found = await client.post(path, content=json.dumps(body), headers=headers)

        assert ids_of(found.raise_for_status().json()) == [chart["march"]]

    async def test_may_be_missing(self, client: httpx.AsyncClient, chart: dict[str, str]) -> None:
        path = address(chart["patient"])
        expected = ids_of(await read(client, path))

        for content in ({}, {"json": {"resourceType": "Parameters"}}):
            answer = await client.post(path, **content)
            assert ids_of(answer.raise_for_status().json()) == expected

    async def test_may_go_on_to_pages_by_address(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        expected = ids_of(await read(client, address(chart["patient"])))
        answer = await client.post(address(chart["patient"], "?_count=2"))
        first = answer.raise_for_status().json()

        rest = await whole(client, following(first))

        assert [id_ for page in (first, *rest) for id_ in ids_of(page)] == expected

    @pytest.mark.parametrize(
        ("parameter", "status"),
        [
            ({"name": "_sort", "valueCode": "date"}, 400),
            ({"name": "_count", "valueInteger": 0}, 400),
            ({"name": "_type"}, 422),
            ({"name": "_type", "valueCode": "Task", "valueInteger": 1}, 422),
            ({"name": "_type", "valueBoolean": True}, 422),
        ],
    )
    async def test_are_refused_where_they_are_none(
        self, client: httpx.AsyncClient, parameter: dict[str, Any], status: int
    ) -> None:
        body = {"resourceType": "Parameters", "parameter": [parameter]}

        answer = await client.post(address(str(uuid4())), json=body)

        assert (answer.status_code, answer.json()["resourceType"]) == (status, "OperationOutcome")


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("query", "name", "rule", "is_empty"),
        [
            ("_type=Condition,Colour", "_type", "invalid-value", False),
            ("_type=Colour", "_type", "invalid-value", True),
            ("_since=yesterday", "_since", "invalid-value", False),
            ("end=2024-13", "end", "invalid-value", False),
            ("_count=0", "_count", "invalid-value", False),
            ("start=2024&start=2025", "start", "invalid-value", False),
            ("_sort=date", "_sort", "unknown-parameter", False),
        ],
    )
    async def test_is_ignored_for_a_lenient_client(
        self,
        client: httpx.AsyncClient,
        chart: dict[str, str],
        query: str,
        name: str,
        rule: str,
        *,
        is_empty: bool,
    ) -> None:
        path = address(chart["patient"], f"?{query}")

        refused = await client.get(path)
        ignored = await read(client, path, Prefer="handling=lenient")

        assert refused.status_code == 400
        (issue,) = refused.json()["issue"]
        assert issue["diagnostics"].startswith(rule)
        assert issue["expression"] == [f"http.{name}"]
        (outcome,) = of_mode(ignored, "outcome")
        assert outcome["issue"][0]["expression"] == [f"http.{name}"]
        assert (ids_of(ignored) == []) is is_empty

    async def test_is_no_part_of_the_address_of_an_answer_where_it_is_unknown(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        everything = f"Patient/{chart['patient']}/$everything"
        for query, kept in {
            f"{everything}?_count=5&_sort=-date&_total=none": "_count=5",
            "Patient?gender=male&_count=5&_since=2024": "_count=5",
        }.items():
            bundle = await read(client, f"/fhir/{query}", Prefer="handling=lenient")

            (shown,) = [one["url"] for one in bundle["link"] if one["relation"] == "self"]
            assert urlsplit(shown).query == kept

    async def test_is_a_patient_who_is_unknown_or_out_of_reach(self, ward: Ward) -> None:
        own = await ward.client.get(address(ward.anna["patient"]))
        refused = [
            await ward.client.get(address(id_))
            for id_ in (ward.bert["patient"], str(uuid4()), "nobody")
        ]

        assert {one["resourceType"] for one in of_mode(own.json(), "match")} == {
            "Patient",
            "Encounter",
            "QuestionnaireResponse",
        }
        assert {(one.status_code, one.text) for one in refused} == {(404, refused[0].text)}
