"""Searches for patients and encounters, and for resources by what their patient is."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import fhir
from support.fhir import entry, urn
from support.wards import Ward

pytestmark = pytest.mark.anyio
MRN = "urn:example:numbers"


async def find(client: httpx.AsyncClient, query: str, **headers: str) -> dict[str, Any]:
    answer = await client.get(f"/fhir/{query}", headers=headers)
    assert answer.status_code == 200, answer.text
    bundle: dict[str, Any] = answer.json()
    return bundle


def ids(bundle: dict[str, Any]) -> list[str]:
    entries = [one for one in bundle.get("entry", ()) if one["search"]["mode"] != "outcome"]
    return [one["resource"]["id"] for one in entries]


@pytest.fixture
async def people(client: httpx.AsyncClient) -> dict[str, str]:
    """The ids of an imported patient, an encounter and a condition of hers, and of two registered
    patients, one of them with an encounter.
    """
    bundle = fhir.bundle(
        entry(
            fhir.patient(
                active=True,
                telecom=[{"system": "email", "value": "maria@example.org"}],
                address=[{"city": "Zaragoza", "postalCode": "50001", "country": "ES"}],
            ),
            urn(1),
        ),
        entry(fhir.encounter(identifier=[{"value": "V-1"}]), urn(3)),
        entry(fhir.practitioner(), urn(2)),
        entry(fhir.condition(id="c1"), urn(4)),
    )
    stored = (await client.post("/imports/fhir-bundle", json=bundle)).raise_for_status().json()
    maria, visit, _, condition = [one["id"] for one in stored["entries"]]
    jane = {
        "full_name": "Jane Doe",
        "date_of_birth": "1988-04-12",
        "gender": "female",
        "identifiers": [{"system": MRN, "value": "J-1"}],
        "deceased": True,
    }
    john = {"full_name": "John Roe", "birth_date": "1988", "gender": "male", "active": False}
    made = {"maria": maria, "visit": visit, "condition": condition}
    for name, body in (("jane", jane), ("john", john)):
        answer = await client.post("/patients", json=body)
        if answer.status_code == 422:  # The year alone comes by imports.
            body.pop("birth_date")
            answer = await client.post("/patients", json=body)
        made[name] = answer.raise_for_status().json()["id"]
    return made


@pytest.mark.parametrize(
    ("query", "found"),
    {
        "everyone, the latest registered first": ("", ["john", "jane", "maria"]),
        "a number": ("identifier=J-1", ["jane"]),
        "a number with its system": (f"identifier={MRN}|J-1", ["jane"]),
        "a number of another system": ("identifier=urn:other|J-1", []),
        "one of two numbers": ("identifier=J-1,48151", ["jane", "maria"]),
        "the beginning of a name": ("name=mar", ["maria"]),
        "the beginning of a whole name": ("name=jane d", ["jane"]),
        "a family name": ("family=ibanez", ["maria"]),
        "a given name": ("given=jose", ["maria"]),
        "a part of a name": ("name:contains=oe", ["john", "jane"]),
        "an exact name": ("family:exact=Ibáñez", ["maria"]),
        "an exact name in other letters": ("family:exact=ibanez", []),
        "a day of birth": ("birthdate=1988-04-12", ["jane"]),
        "a year of birth": ("birthdate=1961", ["maria"]),
        "born before": ("birthdate=lt1970", ["maria"]),
        "a gender": ("gender=female", ["jane", "maria"]),
        "no gender of this": ("gender:not=female", ["john"]),
        "inactive": ("active=false", ["john"]),
        "deceased": ("deceased=true", ["jane"]),
        "not known to have died": ("deceased=false", ["john", "maria"]),
        "an address for mail": ("email=maria@example.org", ["maria"]),
        "any contact": ("telecom=email|maria@example.org", ["maria"]),
        "a city": ("address-city=zara", ["maria"]),
        "a postal code": ("address-postalcode=50001", ["maria"]),
        "two conditions": ("gender=female&birthdate=1988-04-12", ["jane"]),
        "no contact": ("telecom:missing=true", ["john", "jane"]),
    }.values(),
)
async def test_patients_are_found_by(
    client: httpx.AsyncClient, people: dict[str, str], query: str, found: list[str]
) -> None:
    bundle = await find(client, f"Patient?{query}")

    assert ids(bundle) == [people[name] for name in found]
    assert bundle["total"] == len(found)
    counted = await find(client, f"Patient?{query}&_summary=count")
    assert counted["total"] == len(found)


async def test_patients_are_found_by_their_ids(
    client: httpx.AsyncClient, people: dict[str, str]
) -> None:
    assert ids(await find(client, f"Patient?_id={people['jane']},x")) == [people["jane"]]


async def test_patients_are_found_as_they_are_now(
    client: httpx.AsyncClient, people: dict[str, str]
) -> None:
    change = {"gender": "other"}
    (await client.patch(f"/patients/{people['maria']}", json=change)).raise_for_status()

    assert ids(await find(client, "Patient?gender=other")) == [people["maria"]]
    assert ids(await find(client, "Patient?gender=female")) == [people["jane"]]


async def test_pages_of_patients_hold_each_once(
    client: httpx.AsyncClient, people: dict[str, str]
) -> None:
    address, found = "Patient?gender=female,male&_count=1", list[str]()
    while address:
        bundle = await find(client, address)
        assert len(ids(bundle)) == 1
        found += ids(bundle)
        links = {one["relation"]: one["url"] for one in bundle["link"]}
        address = links.get("next", "").partition("/fhir/")[2]

    assert found == [people["john"], people["jane"], people["maria"]]


@pytest.mark.parametrize(
    ("query", "is_found"),
    {
        "its patient": ("patient=48151", True),
        "another patient": ("patient=J-1", False),
        "its status": ("status=finished", True),
        "another status": ("status=planned", False),
        "its class": ("class=AMB", True),
        "its day": ("date=2011-12-13", True),
        "another day": ("date=2012", False),
        "its number": ("identifier=V-1", True),
        "another number": ("identifier=V-2", False),
        "its patient and status": ("patient=48151&status=finished", True),
        "what its patient is called": ("patient.name=ib", True),
        "when its patient was born": ("patient.birthdate=1961-04-12", True),
    }.values(),
)
async def test_an_encounter_is_found_by(
    client: httpx.AsyncClient, people: dict[str, str], query: str, *, is_found: bool
) -> None:
    bundle = await find(client, f"Encounter?{query}")

    assert ids(bundle) == ([people["visit"]] if is_found else [])


async def test_encounters_of_a_patient_come_the_newest_first(
    client: httpx.AsyncClient, people: dict[str, str]
) -> None:
    opened = {"patient_id": people["maria"], "chief_complaint": "Cough"}
    later = (await client.post("/encounters", json=opened)).raise_for_status().json()["id"]

    for query in ("patient=48151", "patient=48151&_sort=-date", ""):
        assert ids(await find(client, f"Encounter?{query}")) == [later, people["visit"]]


@pytest.mark.parametrize(
    ("query", "is_found"),
    [
        ("patient.name=ibáñez", True),
        ("patient.name=doe", False),
        ("patient.name:exact=Ibáñez", True),
        ("patient.birthdate=1961", True),
        ("patient.birthdate=gt1988", False),
        ("patient.name=ib&patient.birthdate=1988", False),
    ],
)
async def test_resources_are_found_by_what_their_patient_is(
    client: httpx.AsyncClient, people: dict[str, str], query: str, *, is_found: bool
) -> None:
    bundle = await find(client, f"Condition?{query}")

    assert ids(bundle) == ([people["condition"]] if is_found else [])


@pytest.mark.usefixtures("people")
async def test_what_a_patient_is_is_asked_by_those_who_may_search_patients_only(
    client: httpx.AsyncClient, scoped: Callable[..., dict[str, str]]
) -> None:
    headers = scoped("system/Condition.s")

    for query in ("patient.name=ib", "patient.birthdate=1961"):
        answer = await client.get(f"/fhir/Condition?{query}", headers=headers)
        assert answer.status_code == 403


@pytest.mark.parametrize("query", ["_sort=-_lastUpdated", "_sort=name", "_sort=date"])
async def test_orders_of_patients_are_refused(client: httpx.AsyncClient, query: str) -> None:
    assert (await client.get(f"/fhir/Patient?{query}")).status_code == 400


async def test_patients_and_encounters_out_of_reach_are_not_found(ward: Ward) -> None:
    own, foreign = ward.anna, ward.bert

    for query in ("", "gender:missing=true", f"_id={own['patient']},{foreign['patient']}"):
        assert ids(await find(ward.client, f"Patient?{query}")) == [own["patient"]], query
        total = await find(ward.client, f"Patient?{query}&_summary=count")
        assert total["total"] == 1
    for query in ("", f"patient={foreign['patient']},{own['patient']}"):
        found = await find(ward.client, f"Encounter?{query}")
        whose = {one["resource"]["subject"]["reference"] for one in found["entry"]}
        assert whose == {f"Patient/{own['patient']}"}
    assert ids(await find(ward.client, f"Encounter?patient={foreign['patient']}")) == []


async def test_resources_of_a_patient_are_found_under_the_patient(
    client: httpx.AsyncClient, people: dict[str, str]
) -> None:
    under = f"Patient/{people['maria']}"

    assert ids(await find(client, f"{under}/Condition?_count=1")) == [people["condition"]]
    assert ids(await find(client, f"{under}/Encounter?status=finished")) == [people["visit"]]
    assert ids(await find(client, f"Patient/{people['jane']}/Condition")) == []
    assert ids(await find(client, f"{under}/Condition?patient={people['jane']}")) == []
    for type_ in ("Practitioner", "Patient", "Account"):
        assert (await client.get(f"/fhir/{under}/{type_}")).status_code == 404


async def test_pages_of_resources_under_a_patient_are_of_that_patient(
    client: httpx.AsyncClient, people: dict[str, str]
) -> None:
    other = (await client.post("/patients", json={"full_name": "Ann Poe"})).json()
    opened = {"patient_id": other["id"], "chief_complaint": "Cough"}
    (await client.post("/encounters", json=opened)).raise_for_status()
    own = {"patient_id": people["maria"], "chief_complaint": "Cough"}
    later = (await client.post("/encounters", json=own)).raise_for_status().json()["id"]

    first = await find(client, f"Patient/{people['maria']}/Encounter?_count=1")
    (following,) = [one["url"] for one in first["link"] if one["relation"] == "next"]
    second = await find(client, following.partition("/fhir/")[2])

    assert (ids(first), ids(second)) == ([later], [people["visit"]])


async def test_resources_of_a_merged_patient_are_found_under_either_name(
    client: httpx.AsyncClient, people: dict[str, str], as_person: dict[str, str]
) -> None:
    versions = {
        name: (await client.get(f"/patients/{people[name]}")).json()["version"]
        for name in ("maria", "jane")
    }
    merge = {
        "source": people["maria"],
        "source_version": versions["maria"],
        "target": people["jane"],
        "target_version": versions["jane"],
        "reason": "The same person",
    }
    merged = await client.post("/patients/merge", json=merge, headers=as_person)
    assert merged.status_code == 200, merged.text

    for named in (people["jane"], people["maria"], "48151", "J-1"):
        assert ids(await find(client, f"Condition?patient={named}")) == [people["condition"]], named
        assert ids(await find(client, f"Encounter?patient={named}")) == [people["visit"]]
