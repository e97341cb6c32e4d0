"""Each service with its own database server: the seeds' walk-through, end to end."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.queries import rows
from support.system import SERVICES, System, running, wait_until

from chartroom.postgres.server import EmbeddedPostgres

pytestmark = pytest.mark.nightly

Servers = dict[str, EmbeddedPostgres]


@pytest.fixture(scope="module")
def servers(short_directory: Path) -> Iterator[Servers]:
    made = {
        name: EmbeddedPostgres(short_directory / f"of-{name}", settings={"fsync": "off"})
        for name in SERVICES
    }
    with ThreadPoolExecutor() as pool:
        try:
            list(pool.map(EmbeddedPostgres.start, made.values()))
            yield made
        finally:
            list(pool.map(EmbeddedPostgres.stop, made.values()))


@pytest.fixture(scope="module")
def system(servers: Servers) -> Iterator[System]:
    """A system beside the shared one, with three databases."""
    given = {f"{name.upper()}_DATABASE_URL": server.dsn() for name, server in servers.items()}
    with running("--require-tokens", environment=given) as started:
        yield started


@pytest.fixture(scope="module")
def agent(system: System) -> Iterator[httpx.Client]:
    with system.client() as client:
        yield client


def fetched(server: EmbeddedPostgres, query: str) -> set[str]:
    return {row[0] for row in rows(server.dsn(), query)}


def test_the_first_event_of_a_fresh_system_is_known(system: System, agent: httpx.Client) -> None:
    """Services call each other at start, so records answers in time for the first event."""

    system.wait_for_peers()
    patient = agent.post("/patients", json={"full_name": "Teodora Vance"}).json()["id"]
    complaint = {"patient_id": patient, "chief_complaint": "Short of breath on the stairs"}
    encounter = agent.post("/encounters", json=complaint).json()["id"]
    event = {
        "encounter_id": encounter,
        "agent_name": "triage-agent",
        "event_type": "step",
        "payload": {},
    }

    logged = agent.post("/agent-events", json=event).json()

    assert logged["encounter_status"] == "known"


def test_the_walk_through_is_the_same(agent: httpx.Client) -> None:
    def answer_of(method: str, path: str, body: Any = None) -> Any:
        response = agent.request(method, path, json=body)
        assert response.status_code == 200, response.text
        return response.json()

    patient = answer_of(
        "POST", "/patients", {"full_name": "Teodora Vance", "date_of_birth": "1958-02-27"}
    )["id"]
    complaint = {"patient_id": patient, "chief_complaint": "Short of breath on the stairs"}
    encounter = answer_of("POST", "/encounters", complaint)["id"]
    intake = {"patient_id": patient, "age": 68, "symptoms": ["Swollen ankles"], "urgency": "urgent"}
    record = answer_of("POST", "/intake", intake)["record_id"]
    event = {
        "encounter_id": encounter,
        "agent_name": "triage-agent",
        "event_type": "step",
        "payload": {"n": 1},
    }
    logged = answer_of("POST", "/agent-events", event)["id"]
    chunk = {"patient_id": patient, "source_type": "note", "source_ref": "n-1"}
    stored = answer_of(
        "POST", "/chunks", chunk | {"chunk_text": "Furosemide was started for the swelling."}
    )["chunk_id"]
    answer_of("PATCH", f"/encounters/{encounter}", {"summary": "Decompensated heart failure."})

    question = {"question": "Which medication was started?"}
    assert [
        match["id"]
        for match in answer_of("POST", "/retrieve", question | {"patient_id": patient})["matches"]
    ] == [stored]
    # The patient of an event is known once audit has asked records, which may take a moment.
    of_patient = f"/agent-events?patient_id={patient}&changes=false"
    wait_until(
        lambda: [found["id"] for found in answer_of("GET", of_patient)["events"]] == [logged]
    )
    context = answer_of("POST", f"/encounters/{encounter}/context", question)
    assert context["encounter"]["summary"] == "Decompensated heart failure."
    assert [found["id"] for found in context["intakes"]] == [record]
    assert [found["id"] for found in context["events"]] == [logged]
    assert [found["id"] for found in context["passages"]] == [stored]
    assert context["unavailable"] == []


def test_each_server_holds_one_service_alone(system: System, servers: Servers) -> None:
    schemas = {
        name: fetched(
            server,
            "SELECT schemaname FROM pg_tables WHERE schemaname !~ '^(pg_|information_schema)'",
        )
        for name, server in servers.items()
    }
    roles = {
        name: fetched(server, r"SELECT rolname FROM pg_roles WHERE rolname ~ '_app$'")
        for name, server in servers.items()
    }

    assert schemas == {name: {name} for name in SERVICES}
    assert roles == {name: {f"{name}_app"} for name in SERVICES}
    assert "postgres" not in system.pids()
