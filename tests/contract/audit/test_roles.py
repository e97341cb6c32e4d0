"""The real application answers each role as docs/access.md says, and as its contract says."""

import json
from collections.abc import Iterator
from uuid import uuid4

import httpx
import pytest
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import negative_data_rejection
from support.applications import settings_for
from support.databases import make_template
from support.panels import FakePanels
from support.serving import served

from audit.settings import Settings
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.access.feed import PATH
from chassis.patient_names import names
from tests.audit.app import create_app
from tests.contract.fuzzed_roles import PANEL, for_each_case, hold_for_all, operations_of

pytestmark = pytest.mark.nightly

OWN, FOREIGN = str(uuid4()), str(uuid4())


class EveryEncounter(FakePanels):
    """Answers as records, knowing every encounter: its patient has the same id."""

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path in {PATH, names.PATH}:
            return await super()._answer(request)
        ids = json.loads(request.content)["ids"]
        known = [{"id": one, "patient_id": one} for one in ids]
        return httpx.Response(200, json={"encounters": known})


@pytest.fixture(scope="module")
def url(network: None, cluster: EmbeddedPostgres, keyring: Keyring) -> Iterator[str]:
    database = make_template(cluster, "audit").clone()
    # Otherwise a stream would never end.
    settings = Settings(**settings_for(database, keyring, stream_longest_s=0.1))
    records = EveryEncounter()
    records.let(f"group:{PANEL}", OWN)
    with served(create_app(settings, records_transport=records)) as url:
        yield url


@pytest.fixture(scope="module")
def events(url: str, keyring: Keyring) -> dict[str, str]:
    """An event of each of two patients."""
    headers = {"Authorization": f"Bearer {keyring.mint('test-agent')}"}
    found = {}
    for patient in (OWN, FOREIGN):
        event = {"encounter_id": patient, "agent_name": "a", "event_type": "note", "payload": {}}
        answer = httpx.post(f"{url}/agent-events", json=event, headers=headers, trust_env=False)
        found[patient] = answer.raise_for_status().json()["id"]
    return found


@pytest.mark.parametrize("operation", operations_of("audit"), ids=lambda one: one.label)
def test_each_role_is_answered_as_the_document_says(
    operation: APIOperation, url: str, keyring: Keyring, events: dict[str, str]
) -> None:
    own, foreign = (
        {"patient_id": one, "encounter_id": one, "agent-events": events[one]}
        for one in (OWN, FOREIGN)
    )
    # A batch is answered 200 with a problem in the place of each bad item, as spans are.
    is_batch = operation.path.endswith(("/batch", "/v1/traces"))
    excluded = [negative_data_rejection] if is_batch else []

    for_each_case(
        operation, lambda case: hold_for_all(case, url, keyring, own, foreign, excluded=excluded)
    )
