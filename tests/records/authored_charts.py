"""A chart to which an agent, a feed and a person write."""

import json
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from fastapi import FastAPI

from chartroom.system.keys import Keyring
from records.chart_texts.service import (
    Author,
    CurrentDocument,
    DocumentState,
    Review,
    Source,
    render_sources,
)
from tests.records.fhir_bundles import Client, Headers

Answer = dict[str, Any]
TERMS = "http://terminology.hl7.org/CodeSystem"
LABEL = {"system": f"{TERMS}/v3-ObservationValue", "code": "AIAST"}
AGENT, FEED, PERSON = "triage-agent", "test-agent", "dr-roe"
DRAFT = Review("draft")
BY_AGENT = Author(AGENT, "agent"), DRAFT
ACCEPTED = Author(AGENT, "agent"), Review("approved", PERSON)
BY_PERSON = Author(PERSON, "person"), Review("approved", PERSON)
BY_SOURCE = Author("records", "system"), Review()


OVERWRITE = """
UPDATE records.resources SET body = body || $2::jsonb, written_by = 'triage-agent', written_by_kind = 'agent',
    accepted_by = NULL, source = $3 WHERE id = $1::uuid
"""


async def overwrite(
    rows_of: Callable[..., Awaitable[Any]], one: Answer, source: str | None = None, **changes: Any
) -> None:
    """Overwrite content as agents did before accepted content was protected."""
    changed = json.dumps(changes | {"meta": {"security": [LABEL]}})
    await rows_of(OVERWRITE, one["id"], changed, source)


class Chart:
    """Conditions of one patient."""

    def __init__(self, client: Client, keyring: Keyring, app: FastAPI) -> None:
        self.client = client
        self._database = app.state.database
        self._trusted = app.state.trusted_agents
        kinds = {AGENT: "agent", FEED: "agent", PERSON: "person"}
        self.headers: dict[str, Headers] = {
            name: {
                "Authorization": f"Bearer {keyring.mint(name, kind=kind, scope='system/*.cruds')}"
            }
            for name, kind in kinds.items()
        }
        self.patient = ""

    @classmethod
    async def begun(cls, client: Client, keyring: Keyring, app: FastAPI) -> "Chart":
        chart = cls(client, keyring, app)
        answer = await client.post("/patients", json={"full_name": "Jane Doe"})
        chart.patient = answer.raise_for_status().json()["id"]
        return chart

    def problem(self, code: str = "Gout", *labels: Answer, **more: Any) -> Answer:
        meta = {"meta": {"security": [*labels]}} if labels else {}
        subject = {"reference": f"Patient/{self.patient}"}
        made = {"resourceType": "Condition", "code": {"text": code}, "subject": subject}
        return made | meta | more

    async def write(self, writer: str, resource: Answer, over: Answer | None = None) -> Answer:
        path, method = f"/fhir/{resource['resourceType']}", "POST"
        if over is not None:
            path, method = f"{path}/{over['id']}", "PUT"
            resource = resource | {"id": over["id"]}
        version = (over or {}).get("meta", {}).get("versionId")
        headers = self.headers[writer] | ({"If-Match": f'W/"{version}"'} if version else {})
        answer = await self.client.request(method, path, json=resource, headers=headers)
        return answer.raise_for_status().json()

    async def import_resource(self, importer: str, resource: Answer, query: str = "") -> Answer:
        answer = await self.client.post(
            f"/imports/fhir-bundle{query}", json=resource, headers=self.headers[importer]
        )
        (entry,) = answer.raise_for_status().json()["entries"]
        return await self.read(entry)

    async def read(self, one: Answer) -> Answer:
        type_ = one.get("resourceType") or one["type"]
        answer = await self.client.get(f"/fhir/{type_}/{one['id']}", headers=self.headers[PERSON])
        return answer.raise_for_status().json()

    async def text(self, type_: str, id_: str, of: str | None = None) -> DocumentState:
        source = Source(type_, UUID(id_))
        found = (await render_sources(self._database, [source], self._trusted))[source]
        return found[Source(of or type_, source.id)]

    async def review(self, shown: Answer) -> tuple[Author, Review]:
        found = await self.text(shown["resourceType"], shown["id"])
        assert isinstance(found, CurrentDocument)
        return found.author, found.review

    async def check(self, shown: Answer, by: tuple[Author, Review], *labels: Answer) -> None:
        assert await self.review(shown) == by
        assert shown["meta"].get("security", []) == [*labels]
