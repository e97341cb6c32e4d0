import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from uuid import UUID, uuid4

import httpx
import msgspec
import pytest
from fastapi import FastAPI
from support.applications import running, settings_for
from support.contracts import Expectation, Recorded, expectations, named, replay, shape
from support.databases import make_template
from support.eventually import eventually
from support.stand_in_audit import StandInAudit

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.audit_trail.relay import LOGGED, WaitingEvent
from chassis.delivery import sort_out
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.tokens import ServiceTokens
from chassis.observability.metrics import Metrics
from chassis.peers import PeerClient
from chassis.uuids import uuid7
from records.chart.schemas import ContextQuery
from records.chart_texts.destination import (
    CHARACTERS_PER_S,
    DOCUMENTS_PER_S,
    FILE_S,
    KEPT,
    LEAST_S,
    MAX_DOCUMENTS,
    as_sent,
)
from records.chart_texts.rendering.attachments import File
from records.chart_texts.rendering.document import Code, Rendered
from records.chart_texts.service import (
    MAX_DOCUMENT_BYTES,
    MAX_FILES,
    Author,
    CurrentDocument,
    NoDocument,
    RemovalReason,
    Review,
    Source,
)
from records.clients import AuditClient, DocumentsClient, RetrievalClient
from records.settings import Settings
from tests.chassis.growing_log import GrowingLog
from tests.records.app import create_app

TRIAGE = Caller("triage-agent", CallerKind.AGENT)

TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
LATEST_EVENTS = named("records", "audit", "latest_events")
EVENT_BATCH = named("records", "audit", "event_batch")
REFUSED_EVENT = named("records", "audit", "refused_event")
PASSAGES = named("records", "retrieval", "passages")
SHARED_PASSAGES = named("records", "retrieval", "passages_with_shared")
CITATIONS = named("records", "retrieval", "citations")
DOCUMENTS = named("records", "retrieval", "documents")


EVENT_IDS = {"change_id": str(uuid7()), "access_id": str(uuid7())}


@pytest.fixture
def audit() -> StandInAudit:
    return StandInAudit()


@pytest.fixture
def app(cluster: EmbeddedPostgres, keyring: Keyring, audit: StandInAudit) -> FastAPI:
    database = make_template(cluster, "records").clone()
    settings = Settings(
        **settings_for(
            database,
            keyring,
            witness_folder=keyring.directory / f"witness-{database.name}",
            witness_log_keys=GrowingLog().signer.key.vkey,
        )
    )
    return create_app(settings, audit_transport=audit)


@pytest.fixture
async def client(app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app, keyring.mint("triage-agent")) as client:
        client.headers["X-Person"] = f"Bearer {keyring.mint('dr-osei', kind='person')}"
        auth = ServiceTokens("auth", keyring.service_key_file("auth"))
        client.headers["X-Auth"] = f"Bearer {auth.token_for('records')}"
        yield client


async def open_encounter(client: httpx.AsyncClient) -> dict[str, str]:
    patient = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()
    opened = await client.post(
        "/encounters", json={"patient_id": patient["id"], "chief_complaint": "Dyspnoea"}
    )
    return {"encounter_id": opened.json()["id"], "patient_id": patient["id"]}


async def unknown_encounter(_: httpx.AsyncClient) -> dict[str, str]:
    return {"encounter_id": str(uuid4())}


async def create_panel(client: httpx.AsyncClient) -> dict[str, str]:
    agent = client.headers["Authorization"]
    client.headers["Authorization"] = client.headers["X-Person"]
    body = {"name": "Ward 3", "callers": ["triage-agent"], "patients": [str(uuid4())]}
    (await client.post("/panels", json=body)).raise_for_status()
    client.headers["Authorization"] = agent
    return {}


async def register_identified_patient(client: httpx.AsyncClient) -> dict[str, str]:
    identifiers = [{"system": "urn:example:clinic", "value": "P12345"}]
    body = {"full_name": "Jane Doe", "identifiers": identifiers}
    (await client.post("/patients", json=body)).raise_for_status()
    return {"number": "P12345"}


async def register_backend_client(client: httpx.AsyncClient) -> dict[str, str]:
    body = {"name": "night-load", "keys": '{"keys": []}', "scope": "system/Patient.rs"}
    headers = {"Authorization": client.headers["X-Auth"]}
    registered = await client.post("/internal/auth/clients", json=body, headers=headers)
    registered.raise_for_status()
    return {}


STATES = {
    "a backend client": register_backend_client,
    "a patient with a number": register_identified_patient,
    "an encounter": open_encounter,
    "no encounter": unknown_encounter,
    "a panel with a caller and a patient": create_panel,
}


@pytest.mark.parametrize(
    "expectation",
    [
        pytest.param(each, id=f"{each.consumer}: {each.name}")
        for each in expectations("*", "records")
    ],
)
async def test_provider_meets_expectation(
    expectation: Expectation, client: httpx.AsyncClient, keyring: Keyring
):
    named = await STATES[expectation.document["given"]](client)
    consumer = ServiceTokens(expectation.consumer, keyring.service_key_file(expectation.consumer))
    client.headers["Authorization"] = f"Bearer {consumer.token_for('records')}"

    broken = await replay(expectation, client, **named)

    assert not broken, "\n".join(broken)


async def test_audit_client_sends_the_expected_request():
    (example,) = LATEST_EVENTS.document["response"]["example"]["events"]
    audit = Recorded(LATEST_EVENTS)
    client = AuditClient(PeerClient("audit", "http://audit", metrics=Metrics(), transport=audit))

    events = await client.latest_events(
        TRIAGE, UUID(example["encounter_id"]), limit=20, deadline_s=5
    )

    assert json.loads(msgspec.json.encode(events)) == [example]
    assert audit.requests == [LATEST_EVENTS.filled(encounter_id=example["encounter_id"])["request"]]


class TestAuditRelay:
    async def test_sends_the_expected_envelope(
        self, client: httpx.AsyncClient, audit: StandInAudit
    ):
        """The sent audit events of a change and of a read match the contract between records and audit."""
        client.headers["traceparent"] = TRACEPARENT
        opened = await open_encounter(client)
        await client.get(f"/encounters/{opened['encounter_id']}")
        await eventually(lambda: len(audit.events) == 3)

        expected = EVENT_BATCH.filled(**opened, **EVENT_IDS)["request"]
        sent = {(request.method, request.url.path) for request in audit.requests}
        assert sent == {(expected["method"], expected["path"])}
        logged = {event["event_type"]: event for event in audit.events}
        for example in expected["body"]:
            assert shape(logged[example["event_type"]]) == shape(example)

    async def test_handles_each_result(self):
        rows = [WaitingEvent(1, b"{}"), WaitingEvent(2, b"{}")]
        logged, refused = (
            each.document["response"]["example"]["results"] for each in (EVENT_BATCH, REFUSED_EVENT)
        )

        assert sort_out(rows, logged, kept=LOGGED) == ([1, 2], [])
        assert sort_out(rows[:1], refused, kept=LOGGED) == ([], [(1, "invalid")])


@pytest.mark.parametrize("expectation", [PASSAGES, SHARED_PASSAGES])
async def test_retrieval_client_sends_the_expected_request(expectation: Expectation):
    examples = expectation.document["response"]["example"]["matches"]
    patient_id = examples[0]["patient_id"]
    expected = expectation.filled(patient_id=patient_id)["request"]
    retrieval = Recorded(expectation)
    client = RetrievalClient(
        PeerClient("retrieval", "http://retrieval", metrics=Metrics(), transport=retrieval)
    )

    found = await client.passages(
        TRIAGE,
        expected["body"]["question"],
        patient_id,
        include_shared=expectation is SHARED_PASSAGES,
        limit=20,
        deadline_s=5,
    )

    assert [
        passage.model_dump(mode="json", exclude_unset=True) for passage in found.matches
    ] == examples
    assert (found.unavailable, found.degraded) == ([], False)
    assert retrieval.requests == [expected]


async def test_client_reads_the_lengths_of_cited_documents():
    patient_id, document_id = str(uuid4()), str(uuid4())
    expected = CITATIONS.filled(patient_id=patient_id, document_id=document_id)
    retrieval = Recorded(CITATIONS)
    peer = PeerClient("retrieval", "http://retrieval", metrics=Metrics(), transport=retrieval)
    body = expected["request"]["body"]
    cited = [(one["document_id"], one["version"]) for one in body["documents"]]

    found = await RetrievalClient(peer).cited_documents([patient_id], cited, deadline_s=5)

    answer = expected["response"]["example"]["documents"]
    assert [one.model_dump() for one in found] == answer
    assert retrieval.requests == [expected["request"]]


class TestDocumentsClient:
    async def test_sends_the_expected_documents(self):
        patient_id = uuid4()
        expected = DOCUMENTS.filled(patient_id=str(patient_id))["request"]
        observation, encounter, condition, reference = (
            Source(each["source_type"], UUID(each["source_ref"]))
            for each in expected["body"]["documents"]
        )
        at = datetime(2024, 3, 5, tzinfo=UTC)
        lab = Rendered(
            "Lab result: HbA1c",
            "Lab result: HbA1c: 7.2 %.\nMeasured: 2024-03-05.\nStatus: final.",
            (Code("http://loinc.org", "4548-4"),),
            at,
        )
        summary = Rendered(
            "Encounter summary (final): Dyspnoea", "No fever.", (), at.replace(hour=8)
        )
        author = Author("triage-agent", "agent", "summariser-2")
        review = Review("approved", "dr-osei")
        attached = (File("application/pdf", "JVBERg=="),)
        letter = Rendered(
            "Letter",
            "Document: Letter.",
            files=attached,
            counts=False,
            precedence="3 2024-03-05T00:00:00.000000+00:00 ",
            states_absence=True,
        )
        retrieval = Recorded(DOCUMENTS)
        peer = PeerClient("retrieval", "http://retrieval", metrics=Metrics(), transport=retrieval)

        answers = await DocumentsClient(peer).put(
            [
                as_sent(observation, CurrentDocument(patient_id, None, lab)),
                as_sent(
                    encounter, CurrentDocument(patient_id, encounter.id, summary, author, review)
                ),
                as_sent(condition, NoDocument(RemovalReason.ENTERED_IN_ERROR)),
                as_sent(reference, CurrentDocument(patient_id, None, letter)),
            ],
            within_s=expected["body"]["within_s"],
            deadline_s=7,
        )

        assert retrieval.requests == [expected]
        assert {answer["status"] for answer in answers} <= KEPT

    def test_limits_are_within_the_expectation(self):
        longest = LEAST_S + MAX_DOCUMENTS / DOCUMENTS_PER_S + MAX_DOCUMENT_BYTES / CHARACTERS_PER_S

        assert longest + MAX_FILES * FILE_S <= DOCUMENTS.document["largest"]["within_s"]
        assert MAX_DOCUMENTS <= 100


def test_largest_requests_cover_the_largest_context():
    most = ContextQuery.model_json_schema()["properties"]
    question, limit = most["question"]["anyOf"][0]["maxLength"], most["limit"]["maximum"]

    assert LATEST_EVENTS.document["largest"] == {"limit": limit}
    for expectation in (PASSAGES, SHARED_PASSAGES):
        assert expectation.document["largest"] == {"question": question, "top_k": limit}
