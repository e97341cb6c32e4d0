from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI

from chartroom.system.keys import Keyring
from records.chart_texts.service import Author, CurrentDocument, Review, Source, render_sources
from tests.records.fhir_bundles import Client

Answer = dict[str, Any]
TERMS = "http://terminology.hl7.org/CodeSystem"
LABEL = {"system": f"{TERMS}/v3-ObservationValue", "code": "AIAST"}
RESTRICTED = {"system": f"{TERMS}/v3-Confidentiality", "code": "R"}
AGENT, FEED, PERSON = "triage-agent", "test-agent", "dr-roe"
BY_AGENT = Author(AGENT, "agent"), Review("draft")
ACCEPTED = Author(AGENT, "agent"), Review("approved", PERSON)
BY_PERSON = Author(PERSON, "person"), Review("approved", PERSON)
BY_SOURCE = Author("records", "system"), Review()


class Chart:
    def __init__(self, client: Client, keyring: Keyring, app: FastAPI) -> None:
        self._client = client
        self._database = app.state.database
        self.headers = {
            name: {
                "Authorization": f"Bearer {keyring.mint(name, kind=kind, scope='system/*.cruds')}"
            }
            for name, kind in ((AGENT, "agent"), (FEED, "agent"), (PERSON, "person"))
        }
        self.patient = ""

    async def begin(self) -> None:
        answer = await self._client.post("/patients", json={"full_name": "Jane Doe"})
        self.patient = answer.raise_for_status().json()["id"]

    def problem(self, code: str = "Gout", *labels: Answer) -> Answer:
        meta = {"meta": {"security": [*labels]}} if labels else {}
        subject = {"reference": f"Patient/{self.patient}"}
        return {"resourceType": "Condition", "code": {"text": code}, "subject": subject} | meta

    async def write(self, writer: str, resource: Answer, over: Answer | None = None) -> Answer:
        path, method = "/fhir/Condition", "POST"
        if over is not None:
            path, method = f"{path}/{over['id']}", "PUT"
            resource = resource | {"id": over["id"]}
        headers = self.headers[writer]
        answer = await self._client.request(method, path, json=resource, headers=headers)
        return answer.raise_for_status().json()

    async def import_resource(self, importer: str, resource: Answer) -> Answer:
        headers = self.headers[importer]
        answer = await self._client.post("/imports/fhir-bundle", json=resource, headers=headers)
        (entry,) = answer.raise_for_status().json()["entries"]
        path = f"/fhir/Condition/{entry['id']}"
        return (await self._client.get(path, headers=headers)).raise_for_status().json()

    async def review(self, shown: Answer) -> tuple[Author, Review]:
        source = Source(shown["resourceType"], UUID(shown["id"]))
        found = (await render_sources(self._database, [source]))[source][source]
        assert isinstance(found, CurrentDocument)
        return found.author, found.review

    async def check(self, shown: Answer, by: tuple[Author, Review], *labels: Answer) -> None:
        assert await self.review(shown) == by
        assert shown["meta"].get("security", []) == [*labels]


@pytest.fixture
async def chart(client: Client, keyring: Keyring, app_of_client: FastAPI) -> Chart:
    chart = Chart(client, keyring, app_of_client)
    await chart.begin()
    return chart


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


@pytest.mark.parametrize("importer", [AGENT, PERSON])
@pytest.mark.parametrize("meta", [{}, {"security": None}, {"security": [RESTRICTED]}])
async def test_import_does_not_accept_a_draft(chart: Chart, importer: str, meta: object):
    before = await chart.write(AGENT, chart.problem())
    changed = chart.problem("Arthritis") | {"id": before["id"], "meta": meta}

    shown = await chart.import_resource(importer, changed)

    assert shown["code"] == {"text": "Arthritis"}
    assert shown["meta"]["security"][-1] == LABEL
    found = await chart.review(shown)
    assert found == BY_AGENT
    accepted = await chart.write(PERSON, chart.problem("Arthritis"), shown)
    assert await chart.review(accepted) != BY_AGENT


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
