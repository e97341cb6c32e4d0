"""GET /fhir/{type} and POST /fhir/{type}/_search."""

import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from support import fhir
from support.fhir import entry, urn
from support.sources import REPOSITORY

pytestmark = pytest.mark.anyio
Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]
LOINC = "http://loinc.org"
WEIGHT, HEIGHT = "29463-7", "8302-2"
NUMBER = "48151"


def weight(day: str, value: float = 80, **more: Any) -> dict[str, Any]:
    """Return a measurement of body weight."""
    return fhir.observation(
        id=f"w-{day}",
        code={"coding": [{"system": LOINC, "code": WEIGHT}]},
        effectiveDateTime=day,
        valueQuantity={
            "value": value,
            "unit": "kilograms",
            "system": "http://unitsofmeasure.org",
            "code": "kg",
        },
        **more,
    )


DAYS = ("2024-01-10", "2024-03-05", "2024-02-20")


def bundle_of(*resources: dict[str, Any]) -> dict[str, Any]:
    """Return a bundle of resources and what they refer to."""
    everything = [fhir.patient(NUMBER), fhir.practitioner(), fhir.encounter(), *resources]
    return fhir.bundle(*(entry(one, urn(number)) for number, one in enumerate(everything, 1)))


async def imported(client: httpx.AsyncClient, *resources: dict[str, Any]) -> dict[str, str]:
    """Return the ids of what was imported, by source ids."""
    bundle = bundle_of(*resources)
    answer = await client.post("/imports/fhir-bundle", json=bundle)
    stored = answer.raise_for_status().json()["entries"]
    sources = [one["resource"]["id"] for one in bundle["entry"]]
    return {source: one["id"] for source, one in zip(sources, stored, strict=True)}


@pytest.fixture
async def chart(client: httpx.AsyncClient) -> dict[str, str]:
    return await imported(
        client,
        *(weight(day, 80 + place) for place, day in enumerate(DAYS)),
        fhir.observation(id="height", status="preliminary"),
        {
            "resourceType": "Condition",
            "id": "c1",
            "subject": {"reference": urn(1)},
            "code": {"coding": [{"system": "urn:example:sct", "code": "38341003"}]},
            "recordedDate": "2019-05-04",
        },
    )


def days(bundle: dict[str, Any]) -> list[str]:
    return [one["resource"]["effectiveDateTime"] for one in matches(bundle)]


def matches(bundle: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in bundle.get("entry", []) if one["search"]["mode"] == "match"]


async def find(client: httpx.AsyncClient, query: str, **headers: str) -> dict[str, Any]:
    answer = await client.get(f"/fhir/{query}", headers=headers)
    assert answer.status_code == 200, answer.text
    bundle: dict[str, Any] = answer.json()
    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "searchset")
    return bundle


class TestASearch:
    async def test_finds_the_newest_of_a_patient_by_a_code_first(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        bundle = await find(
            client, f"Observation?patient={chart['p48151']}&code={WEIGHT}&_sort=-date&_count=20"
        )

        assert days(bundle) == sorted(DAYS, reverse=True)
        assert bundle["total"] == 3
        first = bundle["entry"][0]
        assert first["fullUrl"].endswith(f"/fhir/Observation/{first['resource']['id']}")
        assert first["resource"]["meta"]["versionId"] == "1"

    @pytest.mark.parametrize(
        ("query", "found"),
        {
            "code alone": (f"code={WEIGHT}", 3),
            "code with its system": (f"code={LOINC}|{WEIGHT}", 3),
            "code of another system": (f"code=urn:other|{WEIGHT}", 0),
            "any code of a system": (f"code={LOINC}|", 4),
            "one of two codes": (f"code={WEIGHT},{HEIGHT}", 4),
            "no code of this": (f"code:not={WEIGHT}", 1),
            "two conditions": (f"code={WEIGHT},{HEIGHT}&status=preliminary", 1),
            "a day": ("date=2024-03-05", 1),
            "a month": ("date=2024-02", 1),
            "from a day on": ("date=ge2024-02-20", 2),
            "after a day": ("date=gt2024-02-20", 1),
            "before a day": ("date=lt2024-02-20", 1),
            "within two days": ("date=ge2024-01-10&date=le2024-02-20", 2),
            "another day": (f"date=ne2024-03-05&code={WEIGHT}", 2),
            "a quantity": ("value-quantity=81", 1),
            "a quantity by its unit": ("value-quantity=gt80|http://unitsofmeasure.org|kg", 2),
            "a quantity by the word for its unit": ("value-quantity=80||kilograms", 1),
            "a quantity of another unit": ("value-quantity=80||lb", 0),
            "a code that is to look well": (f"code={WEIGHT}&_pretty=true", 3),
            "two orders": (f"code={WEIGHT}&_sort=-date,_id", 3),
            "no date": ("date:missing=true", 1),
            "a date": ("date:missing=false", 3),
            "changed today": ("_lastUpdated=gt2020-01-01", 4),
            "changed long ago": ("_lastUpdated=lt2020-01-01", 0),
        }.values(),
    )
    async def test_finds_what_meets_all_its_conditions(
        self, client: httpx.AsyncClient, chart: dict[str, str], query: str, found: int
    ) -> None:
        for whose in ("", f"&patient={chart['p48151']}"):
            bundle = await find(client, f"Observation?{query}{whose}")

            assert len(matches(bundle)) == found, whose
            counted = await find(client, f"Observation?{query}{whose}&_summary=count")
            assert (counted["total"], matches(counted)) == (found, [])

    @pytest.mark.parametrize("name", ["patient", "subject"])
    async def test_names_its_patient_by_the_id_a_reference_an_address_or_a_number(
        self, client: httpx.AsyncClient, chart: dict[str, str], name: str
    ) -> None:
        id_ = chart["p48151"]
        base = str(client.base_url).rstrip("/")
        for named in (id_, f"Patient/{id_}", f"{base}/fhir/Patient/{id_}", NUMBER):
            assert len(matches(await find(client, f"Condition?{name}={named}"))) == 1, named
        assert len(matches(await find(client, f"Observation?subject:Patient={id_}&_count=9"))) == 4
        for other in ("nobody", f"Patient/{chart['c1']}"):
            assert matches(await find(client, f"Condition?{name}={other}")) == []

    @pytest.mark.usefixtures("chart")
    @pytest.mark.parametrize(
        ("query", "found"),
        [
            (f"patient.identifier={NUMBER}", 1),
            (f"patient.identifier={fhir.MRN}|{NUMBER}", 1),
            (f"patient.identifier=urn:other|{NUMBER}", 0),
            (f"patient:identifier={fhir.MRN}|{NUMBER}", 1),
        ],
    )
    async def test_names_its_patient_by_an_identifier(
        self, client: httpx.AsyncClient, query: str, found: int
    ) -> None:
        assert len(matches(await find(client, f"Condition?{query}"))) == found

    @pytest.mark.usefixtures("chart")
    async def test_of_a_number_of_two_patients_finds_nothing_and_says_why(
        self, client: httpx.AsyncClient
    ) -> None:
        other = {"full_name": "Twin", "identifiers": [{"system": "urn:two", "value": NUMBER}]}
        (await client.post("/patients", json=other)).raise_for_status()

        bundle = await find(client, f"Condition?patient={NUMBER}")

        (only,) = bundle["entry"]
        assert only["search"]["mode"] == "outcome"
        assert only["resource"]["issue"][0]["code"] == "multiple-matches"

    async def test_finds_resources_by_their_ids(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        wanted = f"{chart['height']},{chart['w-2024-01-10']},nonsense"

        bundle = await find(client, f"Observation?_id={wanted}")

        assert len(matches(bundle)) == 2
        assert matches(await find(client, f"Condition?_id={chart['height']}")) == []

    async def test_of_an_encounter_finds_what_belongs_to_it(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        for named in (chart["e1"], f"Encounter/{chart['e1']}"):
            assert len(matches(await find(client, f"Observation?encounter={named}"))) == 4

    @pytest.mark.usefixtures("chart")
    async def test_by_a_form_finds_the_same(self, client: httpx.AsyncClient) -> None:
        form = {"patient": NUMBER, "code": WEIGHT}

        answer = await client.post("/fhir/Observation/_search", data=form)

        assert days(answer.raise_for_status().json()) == sorted(DAYS, reverse=True)

    async def test_finds_what_belongs_to_no_patient(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        for query in (f"identifier={fhir.NPI}|300", "family=hett", "name:contains=ttin"):
            bundle = await find(client, f"Practitioner?{query}")
            assert [one["resource"]["id"] for one in matches(bundle)] == [chart["d300"]], query
        assert matches(await find(client, "Practitioner?family:exact=hettinger")) == []

    async def test_finds_a_resource_as_it_was_imported_last(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        changed = weight("2024-01-10", 99)
        changed["code"]["coding"][0]["code"] = "999"
        await imported(client, changed)

        now = await find(client, "Observation?code=999")

        assert [one["resource"]["id"] for one in matches(now)] == [chart["w-2024-01-10"]]
        assert len(matches(await find(client, f"Observation?code={WEIGHT}"))) == 2

    async def test_keeps_every_digit(self, client: httpx.AsyncClient) -> None:
        bundle = json.dumps(bundle_of(weight("2024-01-01", 80)))
        text = bundle.replace('"value": 80,', '"value": 80.500,')
        headers = {"Content-Type": "application/json"}
        answer = await client.post("/imports/fhir-bundle", content=text, headers=headers)
        answer.raise_for_status()

        answer = await client.get(f"/fhir/Observation?code={WEIGHT}")

        assert '"value":80.500' in answer.text.replace(" ", "")


class TestThePages:
    async def test_of_a_search_hold_each_resource_once_in_order(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        for order in (
            "",
            "&_sort=-date",
            "&_sort=date",
            "&_sort=_lastUpdated",
            "&_sort=-_lastUpdated",
        ):
            for query in (f"code={WEIGHT},{HEIGHT}", "status=final,preliminary"):
                address = f"Observation?{query}{order}&_count=1"
                found = []
                while address:
                    bundle = await find(client, address)
                    assert len(matches(bundle)) == 1
                    found += [one["resource"]["id"] for one in matches(bundle)]
                    links = {one["relation"]: one["url"] for one in bundle["link"]}
                    address = links.get("next", "").partition("/fhir/")[2]

                assert len(found) == len({*found}) == 4, (order, query)
                if order in {"", "-date"}:
                    assert found[-1] == chart["height"]  # It has no date.

    async def test_say_nothing_of_what_was_asked_in_their_addresses(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        bundle = await find(client, f"Observation?patient={NUMBER}&code={WEIGHT}&_count=1")

        for link in bundle["link"]:
            assert NUMBER not in link["url"]
            assert WEIGHT not in link["url"]
            assert chart["p48151"] not in link["url"]

    @pytest.mark.usefixtures("chart")
    async def test_are_refused_to_another_caller_and_for_another_type(
        self, client: httpx.AsyncClient, as_person: dict[str, str]
    ) -> None:
        bundle = await find(client, f"Observation?code={WEIGHT}&_count=1")
        (following,) = [one["url"] for one in bundle["link"] if one["relation"] == "next"]
        path = f"/fhir/Observation?{urlsplit(following).query}"

        assert (await client.get(path)).status_code == 200
        refused = [
            await client.get(path, headers=as_person),
            await client.get(path.replace("Observation", "Condition")),
            await client.get(path[:-3]),
        ]

        assert [one.status_code for one in refused] == [400] * 3

    @pytest.mark.usefixtures("chart")
    async def test_hold_at_most_1000_and_say_the_total_where_it_is_asked_for(
        self, client: httpx.AsyncClient
    ) -> None:
        assert len(matches(await find(client, "Observation?_count=5000"))) == 4
        for asked in ("_total=accurate", "_totalMethod=count"):
            bundle = await find(client, f"Observation?_count=2&{asked}")
            assert (bundle["total"], len(matches(bundle))) == (4, 2)
        assert "total" not in await find(client, "Observation?_count=2")
        counted = await find(client, "Observation?_count=0&_totalMethod=count")
        assert (counted["total"], matches(counted)) == (4, [])


class TestTheAnswer:
    @pytest.mark.usefixtures("chart")
    async def test_has_the_elements_that_are_asked_for_and_those_that_all_have(
        self, client: httpx.AsyncClient
    ) -> None:
        bundle = await find(client, f"Observation?code={WEIGHT}&_elements=status")

        whole = await find(client, f"Observation?code={WEIGHT}&_summary=true")
        assert "valueQuantity" in matches(whole)[0]["resource"]
        shown = matches(bundle)[0]["resource"]
        assert shown.keys() == {"resourceType", "id", "meta", "status", "code"}
        assert shown["meta"]["tag"][0]["code"] == "SUBSETTED"

    async def test_includes_what_references_lead_to_once(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        bundle = await find(
            client,
            f"Observation?code={WEIGHT}&_include=Observation:patient&_include=Observation:encounter",
        )

        included = [
            one["resource"] for one in bundle["entry"] if one["search"]["mode"] == "include"
        ]
        assert [(one["resourceType"], one["id"]) for one in included] == [
            ("Patient", chart["p48151"]),
            ("Encounter", chart["e1"]),
        ]
        assert len(matches(bundle)) == 3

    @pytest.mark.usefixtures("chart")
    async def test_includes_what_the_caller_may_read_only(
        self,
        client: httpx.AsyncClient,
        scoped: Callable[..., dict[str, str]],
    ) -> None:
        headers = scoped("system/Observation.s system/Encounter.r")

        bundle = await find(
            client,
            f"Observation?code={HEIGHT}&_include=Observation:patient&_include=Observation:encounter",
            **headers,
        )

        shown = [one["resource"]["resourceType"] for one in bundle["entry"]]
        assert shown == ["Observation", "Encounter"]

    async def test_is_kept_as_an_event_with_the_patients_shown_and_without_values(
        self, client: httpx.AsyncClient, chart: dict[str, str], recorded: Recorded
    ) -> None:
        await find(client, f"Observation?patient={NUMBER}&code={WEIGHT}")

        event = (await recorded())[-1]
        assert event["event_type"] == "resources.searched"
        assert event["access"]
        assert event["patient_ids"] == [chart["p48151"]]
        assert event["payload"]["data"]["criteria"] == ["code", "patient"]
        assert NUMBER not in json.dumps(event)


class TestWhatIsNotSupported:
    @pytest.mark.usefixtures("chart")
    @pytest.mark.parametrize(
        ("query", "rule"),
        {
            "another parameter": ("colour=red", "unknown-parameter"),
            "another modifier": ("code:above=1", "unknown-modifier"),
            "the prefix ap": ("date=ap2024", "unknown-prefix"),
            "no date": ("date=2024-13", "invalid-value"),
            "another order": ("_sort=code", "invalid-value"),
            "another summary": ("_summary=text", "invalid-value"),
            "another included type": ("_include=Patient:link", "invalid-value"),
            "what includes the resource": ("_revinclude=Provenance:target", "unknown-parameter"),
            "a number that is none": ("_count=many", "invalid-value"),
            "a parameter of the answer twice": ("_count=1&_count=2", "invalid-value"),
        }.values(),
    )
    async def test_is_refused_unless_the_client_is_lenient(
        self, client: httpx.AsyncClient, query: str, rule: str
    ) -> None:
        refused = await client.get(f"/fhir/Observation?{query}")
        ignored = await find(client, f"Observation?{query}", Prefer="handling=lenient")

        assert refused.status_code == 400
        (issue,) = refused.json()["issue"]
        assert issue["details"]["coding"][0]["code"] == "invalid-search"
        assert issue["diagnostics"].startswith(rule)
        name = query.partition("=")[0]
        assert issue.get("expression") == (None if name == "colour" else [f"http.{name}"])
        assert matches(ignored)
        assert ignored["entry"][-1]["search"]["mode"] == "outcome"

    async def test_is_a_type_without_parameters(self, client: httpx.AsyncClient) -> None:
        assert (await client.get("/fhir/Account")).status_code == 404

    async def test_is_a_search_as_json(self, client: httpx.AsyncClient) -> None:
        answer = await client.post("/fhir/Observation/_search", json={"code": WEIGHT})

        assert answer.status_code == 415


async def test_a_search_needs_the_scope_s_of_its_type(
    client: httpx.AsyncClient, scoped: Callable[..., dict[str, str]]
) -> None:
    for method, rest in (("GET", ""), ("POST", "/_search")):
        allowed, refused = [
            await client.request(method, f"/fhir/Condition{rest}", headers=scoped(scope))
            for scope in ("system/Condition.s", "system/Condition.r system/Observation.s")
        ]

        assert (allowed.status_code, refused.status_code) == (200, 403)


async def test_the_capability_statement_lists_the_parameters_of_each_type_that_is_searched(
    client: httpx.AsyncClient,
) -> None:
    statement = (await client.get("/fhir/metadata")).json()
    page = " ".join((REPOSITORY / "docs/fhir.md").read_text("utf-8").split())
    listed = page.partition("These types are searched: ")[2].partition(". ")[0]
    searched = listed.replace(" (with `docstatus`, too)", "").split(", ")

    for resource in statement["rest"][0]["resource"]:
        codes = [one["code"] for one in resource["interaction"]]
        assert (resource["type"] in searched) == ("search-type" in codes)
        found = await client.get(f"/fhir/{resource['type']}?_count=0")
        assert found.status_code == (200 if "search-type" in codes else 404)
        asked = {
            one["name"]: "2020" if one["type"] == "date" else "1"
            for one in resource.get("searchParam", ())
        }
        answer = await client.get(f"/fhir/{resource['type']}", params=asked | {"_count": "0"})
        assert not asked or answer.status_code == 200, (resource["type"], answer.text)
