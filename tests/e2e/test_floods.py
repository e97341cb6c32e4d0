import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.system import SERVICES, System, running, wait_until

pytestmark = pytest.mark.nightly

FLOOD = Path(__file__).with_name("flood.py")
CONNECTIONS = 24
JSON, NDJSON = {"Content-Type": "application/json"}, "application/x-ndjson"
LONGEST_S = 0.05
ROUNDS = 3
ROUNDS_OF_A_CALLER = 30  # So few rounds that the measuring callers do not reach their own limits.
MOST = 1.5  # The permitted slowdown of other callers while one caller exceeds its limits.
# For each service: the path to flood, and a small request that the flooding caller may send.
FLOODED = {"records": "/patients", "audit": "/agent-events", "retrieval": "/retrieve"}
SMALL = {"records": "/intake/P-flood?limit=1", "audit": "/agent-events?patient_id=P-flood&limit=1"}
EVENT = {
    "patient_ids": ["P-flood"],
    "agent_name": "triage-agent",
    "event_type": "step",
    "payload": {},
}
ASKED: dict[str, list[tuple[str, str, Any]]] = {
    "records": [
        ("GET", "/intake/P-flood?limit=1", None),
        (
            "POST",
            "/intake",
            {
                "patient_id": "P-flood",
                "age": 40,
                "symptoms": ["Cannot sleep"],
                "urgency": "routine",
            },
        ),
    ],
    "audit": [
        ("GET", "/agent-events?patient_id=P-flood&limit=1", None),
        ("POST", "/agent-events", EVENT),
    ],
    "retrieval": [("POST", "/retrieve", {"question": "Who floods?", "patient_id": "P-flood"})],
}
LARGE = (
    b'{"resourceType": "Bundle", "type": "transaction", "entry": [], "signature": {"data": "%s"}}'
    % (b"A" * 2**22)
)


@contextmanager
def flooded(
    system: System, path: str, connections: int, token: str | None, *kind: str
) -> Iterator[None]:
    command = [
        sys.executable,
        str(FLOOD),
        str(system.port),
        path,
        str(connections),
        *([token, *kind] if token else []),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout.readline() == b"flooding\n"
            yield
        finally:
            process.kill()


def p99(system: System, service: str, rounds: int) -> float:
    """Return the 99th percentile of response times in seconds.

    Callers are replaced before they reach their own limits.
    """
    taken = []
    with system.client(None, event_hooks={}) as client:
        for number in range(rounds):
            if number % ROUNDS_OF_A_CALLER == 0:
                token = system.keyring.mint(f"honest-agent-{uuid4().hex[:8]}")
                client.headers["Authorization"] = f"Bearer {token}"
            for method, path, body in ASKED[service]:
                began = time.perf_counter()
                client.request(method, path, json=body).raise_for_status()
                taken.append(time.perf_counter() - began)
    return sorted(taken)[int(len(taken) * 0.99)]


@pytest.mark.parametrize("service", SERVICES)
def test_bodies_that_are_expensive_to_parse_do_not_delay_other_callers(
    system: System, service: str, measured: Callable[..., None]
):
    requests = 400
    p99(system, service, 5)  # The first requests are slower, so they are not measured.
    idle = p99(system, service, requests)
    allowed = max(3 * idle, LONGEST_S)

    for token in (system.keyring.mint("flooding-agent"), None):
        with flooded(system, FLOODED[service], CONNECTIONS, token):
            # Other programs on the machine delay only some rounds; a harmful flood delays each round.
            busy: list[float] = []
            while len(busy) < ROUNDS and (not busy or busy[-1] > allowed):
                busy.append(p99(system, service, requests))

        promise = f"p99 of other callers during a flood of expensive bodies at {service}"
        measured(promise, busy[-1] * 1000, at_most=allowed * 1000, unit="ms")


@pytest.fixture(scope="module")
def limited() -> Iterator[System]:
    names = {"RATE_PER_S": "200", "RATE_BURST": "400", "MAX_IN_FLIGHT": "64"}
    environment = {
        f"{service.upper()}_{name}": value for service in SERVICES for name, value in names.items()
    }
    with running("--require-tokens", environment=environment) as started:
        yield started


@pytest.mark.parametrize("service", ["records", "audit"])
def test_a_caller_beyond_its_limits_delays_no_other_caller(
    limited: System, service: str, measured: Callable[..., None]
):
    """Rounds with and without a flood alternate, because other programs on the machine disturb single rounds."""
    requests, rounds = 400, 3
    least = LONGEST_S / MOST
    token = limited.keyring.mint("flooding-agent")
    p99(limited, service, 10)
    figures: list[tuple[float, float]] = []
    for _ in range(rounds):
        idle, before = p99(limited, service, requests), answered(limited, service)
        with flooded(limited, SMALL[service], 64, token, "small"):
            wait_until(lambda before=before: answered(limited, service) > before + 500)
            figures.append((idle, p99(limited, service, requests)))

    promise = f"p99 of other callers while one exceeds its limits at {service}, relative to normal"
    measured(promise, min(busy / max(idle, least) for idle, busy in figures), at_most=MOST)


def answered(system: System, service: str) -> float:
    pattern = r"(?m)^http_server_request_duration_seconds_count{.*} (\S+)$"
    return sum(map(float, re.findall(pattern, system.metrics()[service])))


def test_unfinished_uploads_without_a_token_block_no_large_bodies(
    system: System, agent: httpx.Client
):
    headers = b"POST /imports/fhir-bundle HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    begun = headers + b"Content-Length: 60000000\r\n\r\n" + b"[" * 1_000_000

    with ExitStack() as uploads:
        for _ in range(100):
            connection = uploads.enter_context(
                socket.create_connection(("127.0.0.1", system.port), 10)
            )
            connection.sendall(begun)
        response = agent.post("/imports/fhir-bundle", content=LARGE, headers=JSON)

    assert response.json()["status"] == "completed"


SHORT = [f"Day {day}: the patient walked {day} metres and had a cough." for day in range(40)]


def test_searches_during_a_job_are_about_as_fast_as_without_it(
    system: System, measured: Callable[..., None]
):
    mark = uuid4().hex[:8]
    notes = [
        {
            "patient_id": f"P-{mark}",
            "source_type": "note",
            "source_ref": str(number),
            "text": "\n\n".join(f"{number}, {line}" for line in SHORT * 5),
        }
        for number in range(200)
    ]
    with system.client(f"job-agent-{mark}", timeout=60) as client:

        def asked(rounds: int) -> float:
            taken = []
            for number in range(rounds):
                question = {"question": f"How far on day {number}?", "patient_id": f"P-{mark}"}
                began = time.perf_counter()
                client.post("/retrieve", json=question).raise_for_status()
                taken.append(time.perf_counter() - began)
            return sorted(taken)[int(len(taken) * 0.99)]

        def send(some: list[dict[str, str]]) -> str:
            content = "\n".join(map(json.dumps, some))
            sent = client.post(
                "/documents/batch", content=content, headers={"Content-Type": NDJSON}
            )
            return str(sent.raise_for_status().json()["id"])

        def job(job_id: str) -> dict[str, Any]:
            return client.get(f"/jobs/{job_id}").raise_for_status().json()

        first = send(notes[:20])
        wait_until(lambda: job(first)["status"] == "completed", 120)
        idle = min(asked(400) for _ in range(3))
        second = send(notes[20:])
        wait_until(lambda: job(second)["done"] > 0)
        busy = [asked(400) for _ in range(3)]
        shown = job(second)

    assert shown["status"] == "processing"
    measured("p99 of searches during a job, relative to normal", min(busy) / idle, at_most=3)
