"""A system that requires no tokens, which sends traces; tests/chassis and tests/mcp_app test the parts by day."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import httpx
import psutil
import pytest
from support.otlp import CLIENT, SERVER, SOON, Receiver, Span, receiving
from support.problems import assert_problem
from support.sources import REPOSITORY
from support.system import SERVICES, System, run, running

from tests.e2e.python_blocks import Reader, blocks

pytestmark = pytest.mark.nightly


@pytest.fixture(scope="module")
def collector() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


@pytest.fixture(scope="module")
def relaxed(collector: Receiver) -> Iterator[System]:
    environment = {"OTEL_EXPORTER_OTLP_ENDPOINT": collector.endpoint, **SOON}
    with running(environment=environment) as started:
        yield started


@pytest.fixture
def anonymous(relaxed: System) -> Iterator[httpx.Client]:
    with relaxed.client(None) as client:
        yield client


@pytest.fixture
def chart(relaxed: System, anonymous: httpx.Client) -> str:
    relaxed.wait_for_peers()
    patient = (
        anonymous.post("/patients", json={"full_name": "Ida Brackenridge"})
        .raise_for_status()
        .json()
    )
    body = {"patient_id": patient["id"], "chief_complaint": "Tingling in both feet"}
    encounter = anonymous.post("/encounters", json=body).raise_for_status().json()
    event = {
        "encounter_id": encounter["id"],
        "agent_name": "somebody",
        "event_type": "step",
        "payload": {"said": BLOOD},
    }
    anonymous.post("/agent-events", json=event).raise_for_status()
    intake = {
        "patient_id": "MRN-7741-Ida",
        "age": 62,
        "symptoms": ["Unsteady gait"],
        "urgency": "urgent",
    }
    anonymous.post("/intake", json=intake).raise_for_status()
    chunk = {
        "patient_id": patient["id"],
        "source_type": "note",
        "source_ref": "note of 4 May",
        "chunk_text": BLOOD,
    }
    anonymous.post("/chunks", json=chunk).raise_for_status()
    return str(encounter["id"])


BLOOD = "Vitamin B12 was far below normal"


class TestATracedSystem:
    """OpenTelemetry's environment variable sets a trace collector; the launcher passes it to each service."""

    def test_shows_a_context_request_as_one_trace_from_the_gateway_to_the_databases(
        self, anonymous: httpx.Client, collector: Receiver, chart: str
    ):
        trace_id, agents_span = uuid4().hex, "00f067aa0ba902b7"
        headers = {"traceparent": f"00-{trace_id}-{agents_span}-01"}

        context = anonymous.post(
            f"/encounters/{chart}/context", json={"question": BLOOD}, headers=headers
        )

        assert (context.status_code, context.json()["unavailable"]) == (200, [])
        spans = collector.wait_for(trace_id, is_whole)
        by_id = {span.span_id: span for span in spans}
        (request,) = [span for span in spans if span.parent_id == agents_span]
        assert (request.service, request.name) == ("records", "POST /encounters/{id}/context")
        assert all(span.parent_id in by_id for span in spans if span is not request)
        for service, name in (("audit", "GET /agent-events"), ("retrieval", "POST /retrieve")):
            (asked,) = [span for span in spans if (span.service, span.kind) == (service, SERVER)]
            call = by_id[asked.parent_id]
            assert asked.name == name
            assert (call.service, call.kind, call.attributes["server.address"]) == (
                "records",
                CLIENT,
                service,
            )
            assert call.parent_id == request.span_id

    def test_sends_no_personal_data_to_the_collector(
        self, relaxed: System, anonymous: httpx.Client, collector: Receiver, chart: str
    ):
        trace_id = uuid4().hex
        headers = {
            "traceparent": f"00-{trace_id}-00f067aa0ba902b7-01",
            "tracestate": "a=MRN-7741-Ida",
        }

        anonymous.get("/intake/MRN-7741-Ida", headers=headers).raise_for_status()
        anonymous.get("/agent-events?patient_id=MRN-7741-Ida", headers=headers).raise_for_status()
        anonymous.get("/nothing/MRN-7741-Ida", headers=headers)
        anonymous.post("/patients", json={"full_name": ["Ida Brackenridge"]}, headers=headers)
        anonymous.post(
            "/patients/search", json={"name": "Ida Brackenridge"}, headers=headers
        ).raise_for_status()
        anonymous.post(
            f"/encounters/{chart}/context", json={"question": BLOOD}, headers=headers
        ).raise_for_status()

        collector.wait_for(trace_id, is_whole)
        assert relaxed.sent.values >= {
            "MRN-7741-Ida",
            "Ida Brackenridge",
            "Tingling in both feet",
            BLOOD,
        }
        assert relaxed.sent.found_in({"traces": collector.text}) == []


def is_whole(spans: list[Span]) -> bool:
    statements = {span.service for span in spans if "db.system.name" in span.attributes}
    ended = {(span.service, span.name) for span in spans if span.kind == SERVER}
    return statements == set(SERVICES) and ended >= {
        ("records", "POST /encounters/{id}/context"),
        ("audit", "GET /agent-events"),
        ("retrieval", "POST /retrieve"),
    }


def addresses_of(system: System) -> Iterator[tuple[str, int]]:
    for pid in system.pids().values():
        program = psutil.Process(pid)
        for process in [program, *program.children(recursive=True)]:
            with suppress(psutil.NoSuchProcess):
                for connection in process.net_connections():
                    if connection.status == psutil.CONN_LISTEN:
                        yield connection.laddr.ip, connection.laddr.port


def test_two_systems_share_no_data_are_both_shown_and_listen_on_this_machine_only(
    system: System, relaxed: System, agent: httpx.Client, anonymous: httpx.Client
):
    patient = agent.post("/patients", json={"full_name": "Only In One Of Them"}).json()["id"]
    assert agent.get(f"/patients/{patient}").status_code == 200
    assert_problem(anonymous.get(f"/patients/{patient}"), 404, "patient-not-found")

    for one, tokens in ((system, "tokens required"), (relaxed, "tokens not required")):
        done = run(one, "status")
        assert done.returncode == 0, done.stderr
        assert one.url in done.stdout
        assert tokens in done.stdout

    addresses = {*addresses_of(system), *addresses_of(relaxed)}
    assert {host for host, _ in addresses} == {"127.0.0.1"}
    assert {system.port, relaxed.port} <= {port for _, port in addresses}


def test_the_agents_document_works_without_tokens(relaxed: System, anonymous: httpx.Client):
    page = REPOSITORY / "docs" / "agents.md"
    first = dict(blocks(page))["Connect an agent"]
    here = dict.fromkeys(["httpx", "The client"], Path(sys.executable))

    Reader(relaxed, omits="CHARTROOM_TOKEN=").follow(page, here, first)

    query = {"event_type": "decision", "recorded_by": "care-coordinator"}
    found = anonymous.get("/agent-events", params=query).raise_for_status().json()["events"]
    assert len(found) == 2
