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
from chassis.access.replica import PATH
from chassis.patient_names import names
from tests.audit.app import create_app
from tests.contract.fuzzed_roles import PANEL, check_access, for_each_case, operations_of
from tests.contract.fuzzing import RANDOM_ELSEWHERE

pytestmark = [pytest.mark.nightly, pytest.mark.filterwarnings(RANDOM_ELSEWHERE)]

OWN, FOREIGN = str(uuid4()), str(uuid4())


class EveryEncounter(FakePanels):
    """A fake records service in which every encounter exists and has a patient with the encounter's id."""

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path in {PATH, names.PATH}:
            return await super()._answer(request)
        ids = json.loads(request.content)["ids"]
        known = [{"id": id_, "patient_id": id_} for id_ in ids]
        return httpx.Response(200, json={"encounters": known})


@pytest.fixture(scope="module")
def url(network: None, cluster: EmbeddedPostgres, keyring: Keyring) -> Iterator[str]:
    database = make_template(cluster, "audit").clone()
    # End event streams after 0.1 s; by default, streams do not end.
    settings = Settings(**settings_for(database, keyring, stream_longest_s=0.1))
    records = EveryEncounter()
    records.let(f"group:{PANEL}", OWN)
    with served(create_app(settings, records_transport=records)) as url:
        yield url


@pytest.fixture(scope="module")
def events(url: str, keyring: Keyring) -> dict[str, str]:
    headers = {"Authorization": f"Bearer {keyring.mint('test-agent')}"}
    event_ids = {}
    for patient in (OWN, FOREIGN):
        event = {"encounter_id": patient, "agent_name": "a", "event_type": "note", "payload": {}}
        answer = httpx.post(f"{url}/agent-events", json=event, headers=headers, trust_env=False)
        event_ids[patient] = answer.raise_for_status().json()["id"]
    return event_ids


@pytest.mark.parametrize("operation", operations_of("audit"), ids=lambda operation: operation.label)
def test_access_of_each_role(
    operation: APIOperation, url: str, keyring: Keyring, events: dict[str, str]
):
    own, foreign = (
        {"patient_id": id_, "encounter_id": id_, "agent-events": events[id_]}
        for id_ in (OWN, FOREIGN)
    )
    is_batch = operation.path.endswith(("/batch", "/v1/traces"))
    excluded = [negative_data_rejection] if is_batch else []

    for_each_case(
        operation, lambda case: check_access(case, url, keyring, own, foreign, excluded=excluded)
    )
