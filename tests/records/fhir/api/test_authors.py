import pytest
from fastapi import FastAPI

from chartroom.system.keys import Keyring
from tests.records.authored_charts import (
    ACCEPTED,
    AGENT,
    BY_AGENT,
    BY_PERSON,
    BY_SOURCE,
    FEED,
    LABEL,
    PERSON,
    TERMS,
    Author,
    Chart,
    Review,
)
from tests.records.fhir_bundles import Client

RESTRICTED = {"system": f"{TERMS}/v3-Confidentiality", "code": "R"}


@pytest.fixture
async def chart(client: Client, keyring: Keyring, app_of_client: FastAPI) -> Chart:
    return await Chart.begun(client, keyring, app_of_client)


async def test_resource_of_agent_is_a_draft_until_a_person_writes_it(chart: Chart):
    shown = await chart.write(AGENT, chart.problem("Gout", RESTRICTED))
    await chart.check(shown, BY_AGENT, RESTRICTED, LABEL)

    accepted = await chart.write(PERSON, shown, shown)
    assert accepted["meta"]["versionId"] == "2"
    await chart.check(accepted, ACCEPTED, RESTRICTED)

    again = await chart.write(AGENT, shown, accepted)
    assert again == accepted
    await chart.check(again, ACCEPTED, RESTRICTED)


async def test_person_becomes_author_by_a_change(chart: Chart):
    before = await chart.write(AGENT, chart.problem())

    shown = await chart.write(PERSON, before | {"code": {"text": "Arthritis"}}, before)

    await chart.check(shown, BY_PERSON)


async def test_a_person_does_not_set_the_label(chart: Chart):
    shown = await chart.write(PERSON, chart.problem("Gout", LABEL))
    await chart.check(shown, BY_PERSON)


async def test_imported_resource_belongs_to_the_source(chart: Chart, client: Client):
    answer = await client.post("/imports/fhir-bundle", json=chart.problem("Gout", LABEL))

    (entry,) = answer.raise_for_status().json()["entries"]
    shown = (await client.get(f"/fhir/Condition/{entry['id']}")).json()
    await chart.check(shown, BY_SOURCE, LABEL)


async def test_a_label_of_an_import_becomes_a_list(chart: Chart, client: Client):
    odd = chart.problem() | {"meta": {"security": {"code": "R"}}}
    answer = await client.post("/imports/fhir-bundle", json=odd)
    (before,) = answer.raise_for_status().json()["entries"]

    shown = await chart.write(FEED, chart.problem(), before)
    await chart.check(shown, (Author(FEED, "agent"), Review("draft")), LABEL)
    shown = await chart.write(PERSON, chart.problem("Arthritis"), before)
    await chart.check(shown, BY_PERSON)


async def test_an_encounter_has_its_author(chart: Chart, client: Client):
    visit = {"resourceType": "Encounter", "status": "planned", "class": {"code": "AMB"}}
    diagnosis = {"diagnosis": [{"condition": {"display": "Cancer"}}]}
    body = visit | diagnosis | {"subject": {"reference": f"Patient/{chart.patient}"}}

    for writer, by in ((AGENT, BY_AGENT), (PERSON, BY_PERSON), (FEED, BY_SOURCE)):
        answer = await client.post("/fhir/Encounter", json=body, headers=chart.headers[writer])
        await chart.check(answer.raise_for_status().json(), by)
