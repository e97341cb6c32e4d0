"""The text of an encounter is a draft if an agent wrote any of its words."""

from typing import Any

import pytest
from fastapi import FastAPI

from chartroom.system.keys import Keyring
from records.chart_texts.service import CurrentDocument
from tests.records.authored_charts import (
    AGENT,
    BY_AGENT,
    BY_PERSON,
    BY_SOURCE,
    DRAFT,
    FEED,
    PERSON,
    Answer,
    Chart,
)
from tests.records.conftest import Rows
from tests.records.fhir_bundles import Client

ELEMENTS: dict[str, Answer] = {
    "type": {"type": [{"text": "Chemotherapy"}]},
    "serviceType": {"serviceType": {"text": "Oncology"}},
    "diagnosis": {"diagnosis": [{"condition": {"display": "Metastatic cancer"}}]},
    "hospitalization": {"hospitalization": {"admitSource": {"text": "Prison"}}},
    "reasonCode": {"reasonCode": [{"text": "Opioid overdose"}]},
}
DIAGNOSIS = ELEMENTS["diagnosis"]
FORGET_AUTHOR = "UPDATE records.resources SET written_by = NULL, written_by_kind = NULL"


@pytest.fixture
async def chart(client: Client, keyring: Keyring, app_of_client: FastAPI) -> Chart:
    return await Chart.begun(client, keyring, app_of_client)


def visit(chart: Chart, **more: Any) -> Answer:
    made = {"resourceType": "Encounter", "status": "in-progress", "class": {"code": "AMB"}}
    return made | {"subject": {"reference": f"Patient/{chart.patient}"}} | more


async def opened(chart: Chart, by: str) -> Answer:
    body = {"patient_id": chart.patient, "chief_complaint": "Opioid overdose"}
    answer = await chart.client.post("/encounters", json=body, headers=chart.headers[by])
    return {"resourceType": "Encounter", "id": answer.raise_for_status().json()["id"]}


async def change(chart: Chart, by: str, one: Answer, path: str = "", **changes: Any) -> None:
    headers = chart.headers[by] | {"If-Match": "*"}
    method = "POST" if path else "PATCH"
    address = f"/encounters/{one['id']}{path}"
    answer = await chart.client.request(method, address, json=changes or None, headers=headers)
    answer.raise_for_status()


@pytest.mark.parametrize("element", ELEMENTS)
async def test_each_element_that_an_agent_wrote(chart: Chart, element: str):
    shown = await chart.write(AGENT, visit(chart, **ELEMENTS[element]))

    await chart.check(shown, BY_AGENT)


async def test_a_person_accepts_by_sending_it_again(chart: Chart):
    shown = await chart.write(AGENT, visit(chart, **DIAGNOSIS))

    accepted = await chart.write(PERSON, shown, shown)

    assert int(accepted["meta"]["versionId"]) == int(shown["meta"]["versionId"]) + 1
    await chart.check(accepted, BY_PERSON)


async def test_a_persons_change_of_another_part_does_not_accept(chart: Chart):
    shown = await chart.write(AGENT, visit(chart, **DIAGNOSIS))

    await change(chart, PERSON, shown, status="finished")

    assert await chart.review(shown) == BY_AGENT


async def test_a_persons_change_of_an_opened_encounter_does_not_accept_the_complaint(chart: Chart):
    shown = await opened(chart, AGENT)
    assert await chart.review(shown) == BY_AGENT

    await change(chart, PERSON, shown, status="finished")
    assert await chart.review(shown) == BY_AGENT
    await change(chart, PERSON, shown, chief_complaint="Dyspnoea")
    assert await chart.review(shown) == BY_SOURCE


@pytest.mark.parametrize("importer", [FEED, PERSON])
async def test_an_imported_encounter_is_the_sources(chart: Chart, importer: str):
    shown = await chart.import_resource(importer, visit(chart, **DIAGNOSIS, id="e1"))
    await chart.check(shown, BY_SOURCE)


async def test_an_encounter_of_an_earlier_release_is_its_openers(chart: Chart, rows_of: Rows):
    shown = await chart.write(AGENT, visit(chart, **DIAGNOSIS))
    other = await chart.write(PERSON, visit(chart, **DIAGNOSIS))
    await rows_of(FORGET_AUTHOR)

    assert await chart.review(shown) == BY_AGENT
    assert await chart.review(other) == BY_SOURCE


class TestTitlesOfSummaries:
    async def title(self, chart: Chart, one: Answer) -> str:
        found = await chart.text("Encounter", one["id"], "DocumentReference")
        assert isinstance(found, CurrentDocument)
        return found.rendered.title if found.review != DRAFT else f"draft: {found.rendered.title}"

    @pytest.mark.parametrize("door", ["/encounters", "/fhir", "import"])
    async def test_an_agents_complaint_is_only_in_drafts(self, chart: Chart, door: str):
        made = visit(chart, id="e1", **ELEMENTS["reasonCode"])
        if door == "/encounters":
            one = await opened(chart, AGENT)
        else:
            store = chart.write if door == "/fhir" else chart.import_resource
            one = await store(AGENT, made)
        await change(chart, AGENT, one, summary="No fever.")
        draft = await self.title(chart, one)

        await change(chart, PERSON, one, "/summary/accept")

        assert draft == "draft: Encounter summary (preliminary): Opioid overdose"
        assert await self.title(chart, one) == "Encounter summary (final)"
        assert (await chart.review(one))[1] == DRAFT

    async def test_a_later_complaint_of_an_agent(self, chart: Chart, rows_of: Rows):
        one = await opened(chart, PERSON)
        await change(chart, PERSON, one, summary="No fever.")
        assert await self.title(chart, one) == "Encounter summary (final): Opioid overdose"

        by_agent = "changed_by = 'triage-agent', changed_by_kind = 'agent'"
        await rows_of(f"UPDATE records.encounters SET chief_complaint = 'Suicidal', {by_agent}")
        assert await self.title(chart, one) == "Encounter summary (final)"
        await rows_of("UPDATE records.encounters SET changed_by_kind = 'person'")
        assert await self.title(chart, one) == "Encounter summary (final)"

    async def test_a_feeds_reason(self, chart: Chart):
        one = await chart.import_resource(FEED, visit(chart, id="e1", **ELEMENTS["reasonCode"]))
        await change(chart, PERSON, one, summary="No fever.")
        assert await self.title(chart, one) == "Encounter summary (final): Opioid overdose"
