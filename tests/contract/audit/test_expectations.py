from collections.abc import AsyncIterator
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from support.applications import running, settings_for
from support.contracts import Expectation, Recorded, expectations, named, replay
from support.databases import make_template

from audit.clients import RecordsClient
from audit.encounters.service import BATCH
from audit.settings import Settings
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens
from chassis.observability.metrics import Metrics
from chassis.patient_names.names import PatientNames
from chassis.peers import PeerClient
from chassis.uuids import uuid7
from tests.audit.app import create_app

Document = dict[str, str]

KNOWN_ENCOUNTERS = named("audit", "records", "known_encounters")
NAMES = named("audit", "records", "names")
UNKNOWN_ENCOUNTERS = named("audit", "records", "unknown_encounters")


@pytest.fixture(scope="module")
def app(cluster: EmbeddedPostgres, keyring: Keyring) -> FastAPI:
    settings = Settings(**settings_for(make_template(cluster, "audit").clone(), keyring))
    return create_app(settings, records_transport=Recorded(KNOWN_ENCOUNTERS))


@pytest.fixture(scope="module")
async def client(app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app, keyring.mint("triage-agent")) as client:
        yield client


async def log_event(client: httpx.AsyncClient) -> dict[str, str]:
    (encounter,) = KNOWN_ENCOUNTERS.document["response"]["example"]["encounters"]
    event = {
        "encounter_id": encounter["id"],
        "agent_name": "triage-agent",
        "event_type": "tool_call",
        "payload": {"tool": "risk_score"},
    }
    (await client.post("/agent-events", json=event)).raise_for_status()
    return {"encounter_id": encounter["id"], "patient_id": encounter["patient_id"], **new_ids()}


async def no_event(_: httpx.AsyncClient) -> dict[str, str]:
    return {"encounter_id": str(uuid7()), "patient_id": "P12345", **new_ids()}


def new_ids() -> dict[str, str]:
    return {"change_id": str(uuid7()), "access_id": str(uuid7())}


STATES = {"an encounter with an agent event": log_event, "nothing": no_event}


@pytest.mark.parametrize(
    "expectation",
    [pytest.param(each, id=f"{each.consumer}: {each.name}") for each in expectations("*", "audit")],
)
async def test_provider_meets_expectation(
    expectation: Expectation, client: httpx.AsyncClient, keyring: Keyring
):
    values = await STATES[expectation.document["given"]](client)
    consumer = ServiceTokens(expectation.consumer, keyring.service_key_file(expectation.consumer))
    agent = client.headers["Authorization"]
    client.headers["Authorization"] = f"Bearer {consumer.token_for('audit')}"
    broken = await replay(expectation, client, **values)
    client.headers["Authorization"] = agent

    assert not broken, "\n".join(broken)


class TestRecordsClient:
    @pytest.fixture
    def encounter(self) -> Document:
        (example,) = KNOWN_ENCOUNTERS.document["response"]["example"]["encounters"]
        return example

    @staticmethod
    def client_of(records: Recorded) -> RecordsClient:
        return RecordsClient(
            PeerClient("records", "http://records", metrics=Metrics(), transport=records)
        )

    async def test_reads_patients_of_encounters(self, encounter: Document):
        records = Recorded(KNOWN_ENCOUNTERS)

        patients = await self.client_of(records).patients_of([UUID(encounter["id"])], deadline_s=5)

        assert patients == {UUID(encounter["id"]): encounter["patient_id"]}
        assert records.requests == [
            KNOWN_ENCOUNTERS.filled(encounter_id=encounter["id"])["request"]
        ]

    async def test_reports_unknown_encounters(self, encounter: Document):
        records = Recorded(UNKNOWN_ENCOUNTERS)

        patients = await self.client_of(records).patients_of([UUID(encounter["id"])], deadline_s=5)

        assert patients == {}
        assert records.requests == [
            UNKNOWN_ENCOUNTERS.filled(encounter_id=encounter["id"])["request"]
        ]

    async def test_reads_names_of_patient(self):
        records = Recorded(NAMES)
        (example,) = NAMES.document["response"]["example"]["patients"]
        peer = PeerClient("records", "http://records", metrics=Metrics(), transport=records)

        named = await PatientNames(peer).of(example["name"])

        assert (named.patient_id, sorted(named.names), named.is_ambiguous) == (
            example["patient_id"],
            example["names"],
            example["ambiguous"],
        )
        assert records.requests == [NAMES.filled(number=example["name"])["request"]]

    def test_largest_request_covers_a_batch(self):
        assert KNOWN_ENCOUNTERS.document["largest"] == {"ids": BATCH}
