"""Who wrote a resource under /fhir, and what that means for searches."""

from typing import Any
from uuid import UUID

import httpx
import pytest

from chartroom.system.keys import Keyring
from chassis.database.connections import Database
from records.chart_texts.service import Author, Found, Review, Source, find

pytestmark = pytest.mark.anyio
Answer = dict[str, Any]
LABEL = {
    "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue",
    "code": "AIAST",
}
RESTRICTED = {"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "R"}
AGENT, PERSON = "triage-agent", "dr-roe"


class Chart:
    """An agent, a person and a source that write about one patient."""

    def __init__(self, client: httpx.AsyncClient, keyring: Keyring, database: Database) -> None:
        self._client = client
        self._database = database
        kinds: dict[str, Any] = {AGENT: "agent", PERSON: "person"}
        self._headers = {
            name: {
                "Authorization": "Bearer " + keyring.mint(name, kind=kind, scope="system/*.cruds")
            }
            for name, kind in kinds.items()
        }
        self.patient = ""

    async def begin(self) -> None:
        body = {"full_name": "Jane Doe"}
        answer = await self._client.post("/patients", json=body)
        self.patient = answer.raise_for_status().json()["id"]

    def problem(self, code: str = "Gout", *labels: Answer) -> Answer:
        meta = {"meta": {"security": [*labels]}} if labels else {}
        subject = {"reference": f"Patient/{self.patient}"}
        return {"resourceType": "Condition", "code": {"text": code}, "subject": subject} | meta

    async def write(self, writer: str, resource: Answer, over: Answer | None = None) -> Answer:
        """Create a resource, or replace one; return it as it is shown."""
        path, method = "/fhir/Condition", "POST"
        if over is not None:
            path, method = f"{path}/{over['id']}", "PUT"
            resource = resource | {"id": over["id"]}
        answer = await self._client.request(
            method, path, json=resource, headers=self._headers[writer]
        )
        shown: Answer = answer.raise_for_status().json()
        return shown

    async def found(self, shown: Answer) -> tuple[Author, Review]:
        """Return who is said to have written it where it is searched for."""
        source = Source("Condition", UUID(shown["id"]))
        found = (await find(self._database, [source]))[source]
        assert isinstance(found, Found)
        return found.author, found.review


@pytest.fixture
async def chart(client: httpx.AsyncClient, keyring: Keyring, app: Any) -> Chart:
    chart = Chart(client, keyring, app.state.database)
    await chart.begin()
    return chart


def labels(shown: Answer) -> list[Answer]:
    found: list[Answer] = shown["meta"].get("security", [])
    return found


BY_AGENT = Author(AGENT, "agent"), Review("draft")
ACCEPTED = Author(AGENT, "agent"), Review("approved", PERSON)
BY_PERSON = Author(PERSON, "person"), Review("approved", PERSON)


class TestAResourceOfAnAgent:
    async def test_is_labelled_and_a_draft(self, chart: Chart) -> None:
        shown = await chart.write(AGENT, chart.problem("Gout", RESTRICTED))

        assert labels(shown) == [RESTRICTED, LABEL]
        assert await chart.found(shown) == BY_AGENT

    async def test_is_accepted_by_a_person_who_writes_it(self, chart: Chart) -> None:
        before = await chart.write(AGENT, chart.problem("Gout", RESTRICTED))

        shown = await chart.write(PERSON, before, before)

        assert (labels(shown), shown["meta"]["versionId"]) == ([RESTRICTED], "2")
        assert await chart.found(shown) == ACCEPTED

    async def test_stays_accepted_when_the_agent_repeats_it(self, chart: Chart) -> None:
        before = await chart.write(AGENT, chart.problem())
        accepted = await chart.write(PERSON, chart.problem(), before)

        shown = await chart.write(AGENT, before, accepted)

        assert shown == accepted
        assert await chart.found(shown) == ACCEPTED

    async def test_is_the_persons_who_changes_it(self, chart: Chart) -> None:
        before = await chart.write(AGENT, chart.problem())

        shown = await chart.write(PERSON, before | {"code": {"text": "Arthritis"}}, before)

        assert labels(shown) == []
        assert await chart.found(shown) == BY_PERSON


class TestAResourceOfAPerson:
    async def test_has_no_label_whatever_it_claims(self, chart: Chart) -> None:
        shown = await chart.write(PERSON, chart.problem("Gout", LABEL))

        assert labels(shown) == []
        assert await chart.found(shown) == BY_PERSON

    async def test_is_a_draft_again_once_an_agent_changes_it(self, chart: Chart) -> None:
        before = await chart.write(PERSON, chart.problem())

        shown = await chart.write(AGENT, chart.problem("Arthritis"), before)

        assert labels(shown) == [LABEL]
        assert await chart.found(shown) == BY_AGENT


async def test_what_an_import_brings_is_the_sources(
    chart: Chart, client: httpx.AsyncClient
) -> None:
    before = await chart.write(AGENT, chart.problem())
    path = "/imports/fhir-bundle"
    changed = chart.problem("Arthritis") | {"id": before["id"]}

    for resource in (chart.problem("Gout", LABEL), changed):
        answer = await client.post(path, json=resource)
        (entry,) = answer.raise_for_status().json()["entries"]
        shown = (await client.get(f"/fhir/Condition/{entry['id']}")).json()

        assert labels(shown) == resource.get("meta", {}).get("security", [])
        assert await chart.found(shown) == (Author("records", "system"), Review())
