from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI
from support.applications import running, settings_for
from support.contracts import Recorded, expectations, named, replay, shape
from support.databases import TestDatabase, fetch, make_template
from support.eventually import eventually
from support.panels import FakePanels
from support.stand_in_audit import StandInAudit

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.audit_trail.relay import LOGGED, WaitingEvent
from chassis.delivery import sort_out
from chassis.identity.tokens import ServiceTokens
from chassis.observability.metrics import Metrics
from chassis.patient_names.names import PatientNames
from chassis.peers import PeerClient
from chassis.uuids import uuid7
from retrieval.settings import Settings
from tests.chassis.growing_log import GrowingLog
from tests.retrieval.app import create_app
from tests.retrieval.fake_embedder import FakeEmbedder

ACCESS_CHANGES = named("retrieval", "records", "access_changes")
TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
EVENT_BATCH = named("retrieval", "audit", "event_batch")
NAMES = named("retrieval", "records", "names")
REFUSED_EVENT = named("retrieval", "audit", "refused_event")


@pytest.fixture
def audit() -> StandInAudit:
    return StandInAudit()


@pytest.fixture
def app(cluster: EmbeddedPostgres, keyring: Keyring, audit: StandInAudit) -> FastAPI:
    database = make_template(cluster, "retrieval").clone()
    witness = {
        "witness_folder": keyring.directory / f"witness-{database.name}",
        "witness_log_keys": GrowingLog().signer.key.vkey,
    }
    return create_app(
        Settings(**settings_for(database, keyring, **witness)),
        embedder=FakeEmbedder(),
        audit_transport=audit,
        records_transport=FakePanels(),
    )


@pytest.fixture
async def client(app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app, keyring.mint("ingesting-agent")) as client:
        client.headers["X-Person"] = f"Bearer {keyring.mint('dr-osei', kind='person')}"
        yield client


async def store_chunk(client: httpx.AsyncClient) -> dict[str, str]:
    chunk = {
        "patient_id": "01980000-0000-7000-8000-00000000a001",
        "source_type": "discharge_summary",
        "source_ref": "ds-1",
        "chunk_text": "Metoprolol was stopped because of bradycardia.",
    }
    (await client.post("/chunks", json=chunk)).raise_for_status()
    return {"patient_id": chunk["patient_id"]}


async def unknown_patient(_: httpx.AsyncClient) -> dict[str, str]:
    return {"patient_id": str(uuid7())}


async def store_documents(client: httpx.AsyncClient) -> dict[str, str]:
    patient_id = str(uuid7())
    letter = {
        "patient_id": patient_id,
        "source_type": "discharge_summary",
        "source_ref": "ds-2",
        "title": "Discharge summary",
        "text": "HOSPITAL COURSE\nMetoprolol was stopped because of bradycardia.",
    }
    policy = {
        "scope": "shared",
        "source_type": "policy",
        "source_ref": "medication-review",
        "title": "Medication review",
        "text": "POLICY\nA stopped medication is listed in the letter.",
        "review_status": "approved",
    }
    as_person = {"Authorization": client.headers["X-Person"]}
    ids = []
    for document, headers in ((letter, {}), (policy, as_person)):
        answer = await client.post("/documents", json=document, headers=headers)
        ids.append(answer.raise_for_status().json()["id"])
    return {"patient_id": patient_id, "document_id": ids[0]}


STATES = {
    "a patient with a chunk": store_chunk,
    "a patient": unknown_patient,
    "a patient with a document, and an approved policy": store_documents,
}


async def test_meets_each_expectation(client: httpx.AsyncClient, keyring: Keyring):
    broken = []
    for expectation in expectations("*", "retrieval"):
        consumer = expectation.consumer
        tokens = ServiceTokens(consumer, keyring.service_key_file(consumer))
        as_agent = client.headers["Authorization"]
        named = await STATES[expectation.document["given"]](client)
        client.headers["Authorization"] = f"Bearer {tokens.token_for('retrieval')}"
        broken += await replay(expectation, client, **named)
        client.headers["Authorization"] = as_agent

    assert not broken, "\n".join(broken)


class TestAuditRelay:
    async def test_sends_the_expected_envelope(
        self, client: httpx.AsyncClient, audit: StandInAudit
    ):
        """The sent audit events of an ingest and of a search match the contract between retrieval and audit."""
        client.headers["traceparent"] = TRACEPARENT
        stored = await store_chunk(client)
        await client.post("/retrieve", json={"question": "Why was metoprolol stopped?"} | stored)
        await eventually(lambda: len(audit.events) == 2)

        ids = {"change_id": str(uuid7()), "access_id": str(uuid7())}
        expected = EVENT_BATCH.filled(**stored, **ids)["request"]
        sent = {(request.method, request.url.path) for request in audit.requests}
        assert sent == {(expected["method"], expected["path"])}
        assert [event["event_type"] for event in audit.events] == [
            each["event_type"] for each in expected["body"]
        ]
        assert [shape(event) for event in audit.events] == [
            shape(example) for example in expected["body"]
        ]

    async def test_handles_each_result(self):
        rows = [WaitingEvent(1, b"{}"), WaitingEvent(2, b"{}")]
        logged, refused = (
            each.document["response"]["example"]["results"] for each in (EVENT_BATCH, REFUSED_EVENT)
        )

        assert sort_out(rows, logged, kept=LOGGED) == ([1, 2], [])
        assert sort_out(rows[:1], refused, kept=LOGGED) == ([], [(1, "invalid")])


class TestRecordsClient:
    @pytest.fixture
    def database(self, cluster: EmbeddedPostgres) -> TestDatabase:
        return make_template(cluster, "retrieval").clone()

    async def test_copies_access_changes(self, database: TestDatabase, keyring: Keyring):
        records = Recorded(ACCESS_CHANGES)
        app = create_app(
            Settings(**settings_for(database, keyring)),
            embedder=FakeEmbedder(),
            audit_transport=StandInAudit(),
            records_transport=records,
        )
        patient, caller = ACCESS_CHANGES.document["response"]["example"]["changes"]

        async with running(app, None):
            await eventually(lambda: app.state.member_replica.position == caller["seq"])

        copied = """
        SELECT ref FROM retrieval.access_members
        UNION ALL SELECT principal FROM retrieval.access_callers
        """
        rows = await fetch(database.admin_dsn, copied)
        assert [row["ref"] for row in rows] == [patient["member"], caller["principal"]]
        assert ACCESS_CHANGES.document["request"] in records.requests

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
