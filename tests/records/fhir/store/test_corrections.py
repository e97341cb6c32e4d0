"""The registrar of a patient corrects the patient by a conditional update; everybody else is refused."""

import json
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.databases import TestDatabase, fetch
from support.fhir import MRN, bundle, condition, entry, extract

from chartroom.system.keys import Keyring
from tests.records.fhir.imports.test_claimed_numbers import OTHER_SERVER, OWNER, SERVER
from tests.records.fhir_bundles import Client, failure
from tests.records.imports import PATH, ids

NUMBER = {"system": MRN, "value": "1"}
BY_NUMBER = {"identifier": f"{MRN}|1"}
URL = f"Patient?identifier={MRN}|1"
TASKS = """
SELECT input.input -> 'changed' AS changed FROM records.tasks AS task
JOIN records.task_inputs AS input ON input.task_id = task.id WHERE task.queue = 'identity'
"""


def person(
    given: str, family: str, born: str | None, sex: str | None, **more: Any
) -> fhir.Resource:
    names = [{"given": given.split(), "family": family}]
    stated = {"birthDate": born, "gender": sex}
    known = {name: value for name, value in stated.items() if value is not None}
    return {"resourceType": "Patient", "identifier": [NUMBER], "name": names} | known | more


# As registered, as corrected, and the elements that a person confirms.
CORRECTIONS = {
    "a newborn is named": (
        person("Baby Boy", "Hale", "2026-01-05", "male"),
        person("Jack", "Hale", "2026-01-05", "male"),
        None,
    ),
    "a newborn is named after the father": (
        person("Baby Girl", "Hale", "2026-01-05", "female"),
        person("Mia", "Stone", "2026-01-05", "female"),
        None,
    ),
    "the sex of a named newborn is corrected": (
        person("Baby Boy", "Hale", "2026-01-05", "male"),
        person("Mia", "Hale", "2026-01-05", "female"),
        ["name", "gender"],
    ),
    "an unknown patient is identified": (
        person("John", "Doe", "1980-01-01", "male"),
        person("Karl", "Meier", "1962-05-07", "male"),
        ["name", "birthDate"],
    ),
    "an unknown patient without a birth date is identified": (
        person("John", "Doe", None, "male"),
        person("Karl", "Meier", "1962-05-07", "male"),
        None,
    ),
    "the family name and the birth date change": (
        person("Ada", "Brook", "1956-02-03", None),
        person("Ada", "Stone", "1965-11-28", None),
        ["name", "birthDate"],
    ),
    "sex and given name change": (
        person("Ada", "Brook", "1956-02-03", "female"),
        person("Adam", "Brook", "1956-02-03", "male"),
        ["name", "gender"],
    ),
    "sex and birth date change": (
        person("Ada", "Brook", "1956-02-03", "female"),
        person("Ada", "Brook", "1972-12-30", "male"),
        ["birthDate", "gender"],
    ),
}
JOHN, KARL, _ = CORRECTIONS["an unknown patient is identified"]
BERT = person("Bert", "Okafor", "1988-12-01", "male")
ANNA = person("Anna", "Brook", "1956-02-03", "female")


async def put(client: Client, resource: fhir.Resource, **options: Any) -> httpx.Response:
    return await client.put("/fhir/Patient", params=BY_NUMBER, json=resource, **options)


async def update(client: Client, resource: fhir.Resource, source: str) -> httpx.Response:
    made = bundle(entry(resource, f"urn:uuid:{uuid4()}", method="PUT", url=URL))
    return await client.post(PATH, params={"source": source}, json=made)


async def asked(database: TestDatabase) -> list[list[str]]:
    return [json.loads(one["changed"]) for one in await fetch(database.admin_dsn, TASKS)]


@pytest.mark.parametrize(("before", "now", "confirmed"), CORRECTIONS.values(), ids=CORRECTIONS)
class TestCorrections:
    async def test_under_fhir(
        self, client: Client, database: TestDatabase, before: Any, now: Any, confirmed: Any
    ):
        first = await put(client, before)
        corrected = await put(client, now)
        again = await put(client, now)

        assert [one.status_code for one in (first, corrected, again)] == [201, 200, 200]
        assert len({one.json()["id"] for one in (first, corrected, again)}) == 1
        assert corrected.json()["name"] == now["name"]
        assert ("asks a person" in corrected.headers.get("Warning", "")) is bool(confirmed)
        assert await asked(database) == ([confirmed] if confirmed else [])

    async def test_by_import(
        self, client: Client, database: TestDatabase, before: Any, now: Any, confirmed: Any
    ):
        first, corrected, again = [
            (await update(client, one, SERVER)).raise_for_status().json()
            for one in (before, now, now)
        ]

        assert len({ids(one)["Patient"] for one in (first, corrected, again)}) == 1
        rules = [one["rule"] for one in corrected["entries"][0].get("doubts", ())]
        assert rules == (["identity-changed"] if confirmed else [])
        assert await asked(database) == ([confirmed] if confirmed else [])


REFUSED = {
    "everything differs": (ANNA, BERT),
    "nothing agrees": (person("Ada", "Brook", "1956-02-03", None), BERT),
    "two differ and nothing agrees": (
        person("Ada", "Brook", "1956-02-03", None),
        person("Ben", "Okafor", "1988-12-01", None),
    ),
    "the patient has died": (JOHN | {"deceasedBoolean": True}, KARL),
}


@pytest.mark.parametrize(("before", "now"), REFUSED.values(), ids=REFUSED)
async def test_another_person_is_refused(client: Client, before: Any, now: Any):
    first = (await put(client, before)).json()
    refused = await put(client, now)
    stored = ids((await update(client, now, SERVER)).raise_for_status().json())["Patient"]

    assert failure(refused) == (409, "different-person")
    assert stored != first["id"]


async def test_result_waits_until_the_doubt_is_settled(client: Client, database: TestDatabase):
    """The caller that has registered Anna uses her number for Bert, who is refused."""
    anna = (await put(client, ANNA)).json()["id"]
    result = condition() | {"subject": {"reference": URL}}
    assert failure(await put(client, BERT)) == (409, "different-person")

    doubtful = await client.post("/fhir/Condition", json=result)
    assert failure(await put(client, ANNA | {"gender": "male"} | {"name": KARL["name"]}))[0] == 409
    settled = await put(client, ANNA)
    stored = await client.post("/fhir/Condition", json=result)

    assert doubtful.status_code == 422
    assert doubtful.json()["issue"][0]["diagnostics"].startswith("ambiguous-reference")
    assert (settled.status_code, stored.status_code) == (200, 201)
    owner = (await fetch(database.admin_dsn, OWNER, stored.json()["id"]))[0]["id"]
    assert owner == anna


async def test_other_callers_are_refused(client: Client, keyring: Keyring):
    await put(client, JOHN)
    token = keyring.mint("other", scope="system/Patient.cru")

    refused = await put(client, KARL, headers={"Authorization": f"Bearer {token}"})

    assert failure(refused) == (409, "different-person")


async def test_somebody_else_has_the_number(client: Client):
    """Another source has sent another person with the number, or the patient of the registrar."""
    first = ids((await update(client, JOHN, SERVER)).raise_for_status().json())["Patient"]
    await client.post(PATH, params={"source": OTHER_SERVER}, json=extract("collection", BERT))

    assert ids((await update(client, KARL, SERVER)).raise_for_status().json())["Patient"] != first


async def test_another_source_vouches_for_the_patient(client: Client):
    first = ids((await update(client, JOHN, SERVER)).raise_for_status().json())["Patient"]
    phoned = JOHN | {"telecom": [{"system": "phone", "value": "555-0100"}]}
    joined = ids((await update(client, phoned, OTHER_SERVER)).raise_for_status().json())["Patient"]
    assert joined == first

    assert ids((await update(client, KARL, SERVER)).raise_for_status().json())["Patient"] != first
