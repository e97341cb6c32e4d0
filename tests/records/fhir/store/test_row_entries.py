"""Searches find patients and encounters by the values that reads show, whether an import or a local request has stored
them.
"""

import json
from itertools import combinations
from typing import Any

import pytest
from support import fhir
from support.databases import TestDatabase, execute, fetch
from support.fhir import entry, urn

from records.fhir.r4.search.evaluation import evaluate, read
from records.fhir.r4.search.values import Interval, Reference, Text, Token
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

PATIENT = fhir.patient("48151")
VISIT = fhir.encounter(
    identifier=[{"system": "urn:example:visits", "value": "V-1"}],
    type=[{"coding": [{"system": "urn:example:types", "code": "check-up"}]}],
)
JANE = {"full_name": "Jane Doe-Müller", "date_of_birth": "1988-04-12", "gender": "female"}
WAITING = "SELECT resource_id FROM records.search_backlog"
CHANGES = (
    "UPDATE records.encounters SET status = 'planned' WHERE id = '{opened}'",
    "UPDATE records.patients SET gender = 'other' WHERE id = '{jane}'",
    "UPDATE records.resources SET body = body || jsonb_build_object('language', 'de') WHERE id = '{visit}'",
    """
    INSERT INTO records.encounters (patient_id, chief_complaint, status)
    VALUES ('{jane}', 'Rash', 'planned')
    """,
)
FORMER_CODES = """
SELECT FROM records.search_codes AS code WHERE NOT EXISTS (
    SELECT FROM records.search_entries AS entry WHERE entry.resource_id = code.resource_id
        AND entry.patient_id = code.patient_id AND entry.at = code.at AND code.token = ANY(entry.tokens)
)
"""
ENTRY = "SELECT row_version, body_version FROM records.search_entries WHERE resource_id = '{}'"


@pytest.fixture
async def chart(client: Client) -> Ids:
    patient, visit, _ = await imported(
        client, entry(PATIENT, urn(1)), entry(VISIT, urn(3)), entry(fhir.practitioner(), urn(2))
    )
    jane = (await client.post("/patients", json=JANE)).raise_for_status().json()["id"]
    body = {"patient_id": jane, "chief_complaint": "Cough", "start": "2026-01-02T03:04:05.678Z"}
    opened = (await client.post("/encounters", json=body)).raise_for_status().json()["id"]
    return {"patient": patient, "visit": visit, "jane": jane, "opened": opened}


def searches_of(resource: dict[str, Any]) -> dict[str, str]:
    """Return a search for the first value of each parameter of a resource."""
    asked: dict[str, str] = {}
    for name, values in evaluate(read(json.dumps(resource).encode())).items():
        for value in values[:1]:
            if isinstance(value, Token):
                asked[name] = f"{value.system or ''}|{value.code}"
            elif isinstance(value, Text):
                asked[name] = value.text
            elif isinstance(value, Reference) and value.id is not None:
                asked[name] = f"{value.type}/{value.id}"
            elif isinstance(value, Interval) and value.start is not None:
                asked[name] = f"ge{value.start:%Y-%m-%d}"
    return asked


async def test_each_value_that_a_read_shows_finds_the_resource(client: Client, chart: Ids):
    for type_ in ("Patient", "Encounter"):
        for shown in resources(await find(client, type_), "match"):
            assert (await client.get(f"/fhir/{type_}/{shown['id']}")).json() == shown
            asked = searches_of(shown)
            assert len(asked) >= 5
            for pair in combinations(asked, 2):
                form = {name: asked[name] for name in pair}
                answer = await client.post(f"/fhir/{type_}/_search", data=form)
                assert shown["id"] in ids_of(answer.raise_for_status().json()), form


async def test_totals_and_pages_agree(client: Client, chart: Ids):
    for query in (
        "Encounter?",
        "Encounter?status=finished,in-progress&",
        "Patient?gender:not=other&",
    ):
        found = [id_ for page in await pages(client, f"{query}_count=1") for id_ in ids_of(page)]

        assert len({*found}) == len(found) == 2
        for asked in ("_total=accurate&_count=1", "_summary=count"):
            assert (await find(client, f"{query}{asked}"))["total"] == 2


async def test_changes_move_the_entry(client: Client, chart: Ids, database: TestDatabase):
    other = {"start": "2025-05-06T07:08:09Z"}
    match = {"If-Match": "*"}
    for path, change in (
        (f"/encounters/{chart['opened']}", other),
        (f"/patients/{chart['jane']}", {"date_of_birth": "1999-01-02"}),
    ):
        answer = await client.patch(path, json=change, headers=match)
        assert answer.status_code == 200, answer.text
    await imported(client, entry(PATIENT, urn(1)), entry(VISIT | {"status": "planned"}, urn(3)))

    for query, expected in {
        "Encounter?date=sa2026-01-01": [],
        "Encounter?date=sa2025-05-05&date=lt2025-06": [chart["opened"]],
        "Encounter?status=planned&identifier=V-1": [chart["visit"]],
        "Encounter?status=finished": [],
        "Patient?birthdate=1988-04-12": [],
        "Patient?birthdate=1999-01": [chart["jane"]],
    }.items():
        assert ids_of(await find(client, query)) == expected, query
    assert await fetch(database.admin_dsn, WAITING) == []
    assert await fetch(database.admin_dsn, FORMER_CODES) == []


async def test_an_encounter_that_an_administrator_moves_is_found_with_its_patient(
    client: Client, chart: Ids, database: TestDatabase
):
    moved = "UPDATE records.encounters SET patient_id = '{patient}' WHERE id = '{opened}'"
    await execute(database.admin_dsn, moved.format_map(chart))

    for query, expected in {
        f"Encounter?patient={chart['jane']}": set(),
        f"Encounter?patient={chart['patient']}": {chart["opened"], chart["visit"]},
        f"Encounter?patient={chart['patient']}&status=in-progress": {chart["opened"]},
    }.items():
        assert {*ids_of(await find(client, query))} == expected, query
    assert await fetch(database.admin_dsn, FORMER_CODES) == []


async def test_merges_change_both_entries(
    client: Client, chart: Ids, as_person: Headers, database: TestDatabase
):
    merge = {"source": chart["jane"], "source_version": 1, "reason": "Registered twice"}
    merge |= {"target": chart["patient"], "target_version": 1}
    answer = await client.post("/patients/merge", json=merge, headers=as_person)
    answer.raise_for_status()

    assert ids_of(await find(client, f"Patient?link={chart['jane']}")) == [chart["patient"]]
    assert ids_of(await find(client, f"Patient?link={chart['patient']}")) == [chart["jane"]]
    assert await fetch(database.admin_dsn, WAITING) == []


async def test_a_new_name_leaves_the_entries_of_encounters(
    client: Client, chart: Ids, database: TestDatabase
):
    entries = "SELECT * FROM records.search_entries WHERE type = 'Encounter' ORDER BY resource_id"
    before = await fetch(database.admin_dsn, entries)

    await client.patch(f"/patients/{chart['jane']}", json={"full_name": "Ann Roe"})

    assert await fetch(database.admin_dsn, entries) == before
    assert "Jane" not in str(before)
    assert ids_of(await find(client, "Encounter?patient.name=ann")) == [chart["opened"]]


async def test_a_search_first_indexes_what_another_process_has_stored(
    client: Client, chart: Ids, database: TestDatabase
):
    for change in CHANGES:
        await execute(database.admin_dsn, change.format_map(chart))
    assert len(await fetch(database.admin_dsn, WAITING)) == 4

    assert (await find(client, "Encounter?status=planned"))["total"] == 2
    assert ids_of(await find(client, "Patient?gender=other")) == [chart["jane"]]
    assert await fetch(database.admin_dsn, WAITING) == []
    assert [
        tuple(row) for row in await fetch(database.admin_dsn, ENTRY.format(chart["visit"]))
    ] == [(1, 2)]


async def test_everything_has_what_another_process_has_stored(
    client: Client, chart: Ids, database: TestDatabase
):
    await execute(database.admin_dsn, CHANGES[3].format_map(chart))

    found = await find(client, f"Patient/{chart['jane']}/$everything?_type=Encounter")

    assert len(ids_of(found)) == 2
    assert await fetch(database.admin_dsn, WAITING) == []
