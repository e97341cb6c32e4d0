"""After any process is killed with SIGKILL, acknowledged writes are stored, and all other writes at most once."""

import json
import random
import time
from collections.abc import Callable, Collection
from contextlib import suppress
from uuid import uuid4

import httpx
import psutil
from support.system import MEMBERS, SERVICES, System, wait_until

from tests.faults.cases import Case
from tests.faults.load import load
from tests.faults.verdicts import (
    ANSWER_SECONDS,
    DATABASES,
    GATEWAYS,
    NO_ROUTES_YET,
    REFUSED_OR_RESET,
    Figures,
    assert_failed_only_for_a_while,
    assert_nothing_is_lost_or_doubled,
    assert_retryable,
    slowest,
)

BACKEND = "a backend of PostgreSQL"
PROGRAMS = (*MEMBERS, "traefik", "postgres")
VICTIMS = (*PROGRAMS, BACKEND)
# A killed process restarts within two seconds; the rest of this time is a reserve for a busy machine.
BACK_SECONDS = 20
# The clients of the other services run at full speed, which slows a service's start to 15 s on two processors.
SERVED_AT_FULL_SPEED_SECONDS = 60
TEXT = "\n\n".join(f"PLAN {number}\nMetoprolol was stopped. Rest." for number in range(6))

# For each killed program: the services with clients that notice the kill, and the problem codes that these clients may
# get.
NOTICED: dict[str, tuple[Collection[str], Collection[str]]] = {
    **{service: ({service}, GATEWAYS) for service in SERVICES},
    "edge": ((), ()),
    "mcp": ((), ()),
    "auth": ((), ()),
    "console": ((), ()),
    "traefik": (SERVICES, REFUSED_OR_RESET | {NO_ROUTES_YET}),
    "postgres": (SERVICES, DATABASES),
    BACKEND: (SERVICES, DATABASES),
}


def kill(system: System, victim: str) -> Callable[[], bool]:
    if victim == BACKEND:
        backend = system.backend("audit_app")
        backend.kill()
        # If a PostgreSQL backend is killed, PostgreSQL ends all other backends, but its main process
        # continues.
        return lambda: (
            f"(PID {backend.pid}) was terminated by signal 9" in system.logs()["postgres.log"]
        )
    before = restarts(system, victim)
    killed = system.kill(victim)
    attempts = range(1, 10) if victim == "postgres" else [1]
    return lambda: (
        system.has_successor(victim, killed) and restarts(system, victim) - before in attempts
    )


def restarts(system: System, program: str) -> int:
    states = {state.name: state for state in system.supervisor.states()}
    return states[system.place(program)].restarts


def test_a_killed_process_loses_nothing_and_is_back_soon(
    system: System, agent: httpx.Client, case: Case, victim: str, *, figures: Figures
):
    # After a killed PostgreSQL backend, PostgreSQL is down for a tenth of a second, which only a service with
    # continuous requests notices.
    with load(system, case.uses(), at_full_speed=True) as ledgers:
        has_successor = kill(system, victim)
        killed = time.monotonic()
        wait_until(has_successor, BACK_SECONDS)
        back = time.monotonic()
        wait_until(
            lambda: all(ledger.has_served(10, since=back) for ledger in ledgers.values()),
            SERVED_AT_FULL_SPEED_SECONDS,
        )
        wait_until(lambda: system.answers(agent, "edge"), BACK_SECONDS)

    figures.add(f"kill -9 of {victim}", ledgers, killed)
    services, codes = NOTICED[victim]
    assert_nothing_is_lost_or_doubled(ledgers, case.stored(system.admin_dsn))
    assert_failed_only_for_a_while(ledgers, codes, of=services)
    assert {service for service, ledger in ledgers.items() if ledger.failed} == set(services)


def test_a_postgres_outlived_by_a_backend_is_back_after_that_backend(system: System):
    backend = system.backend("audit_app")
    backend.suspend()
    has_successor = kill(system, "postgres")
    wait_until(lambda: "is still in use" in system.logs()["postgres.log"])
    backend.resume()

    wait_until(has_successor, BACK_SECONDS)
    for service in SERVICES:
        system.wait_for(service)


def test_kills_that_overlap_lose_nothing(
    system: System, case: Case, rng: random.Random, figures: Figures
):
    with load(system, case.uses(), at_full_speed=True) as ledgers:
        began = time.monotonic()
        for _ in range(40):
            program = rng.choice(PROGRAMS)
            wait_until(lambda: system.pids()[program] != 0)
            with suppress(
                psutil.NoSuchProcess
            ):  # The program was killed a moment ago, and supervisor has not noticed.
                system.kill(program)
            time.sleep(rng.uniform(0, 1.5))
        ended = time.monotonic()
        wait_until(lambda: all(ledger.has_served(10, since=ended) for ledger in ledgers.values()))

    figures.add("kills that overlap", ledgers, began)
    assert_nothing_is_lost_or_doubled(ledgers, case.stored(system.admin_dsn))
    for attempt in (attempt for ledger in ledgers.values() for attempt in ledger.failed):
        # Without the edge app, the gateway responds without problem documents.
        if attempt.code != "502 without a problem":
            assert_retryable(attempt)
    assert slowest(ledgers) < ANSWER_SECONDS


COUNTS = "SELECT created, failed, finished_at IS NOT NULL FROM retrieval.jobs WHERE id = $1::uuid"
STORED = """
SELECT count(*), count(DISTINCT source_ref), max(version), (SELECT count(*) FROM retrieval.job_lines)
FROM retrieval.documents WHERE source_type = $1
"""
LOGGED = """
SELECT count(*) FROM audit.agent_events
WHERE agent_name = $1 AND event_type = 'document.stored'
"""


def test_a_job_of_a_killed_worker_stores_each_document_once(system: System, rng: random.Random):
    count, kills = 800, 8
    mark = f"job-agent-{uuid4().hex[:8]}"
    notes = [
        {"patient_id": "P-jobs", "source_type": mark, "source_ref": str(number), "text": TEXT}
        for number in range(count)
    ]
    with system.client(mark, timeout=60) as client:
        sent = client.post(
            "/documents/batch",
            content="\n".join(map(json.dumps, notes)),
            headers={"Content-Type": "application/x-ndjson"},
        )
    job_id = sent.raise_for_status().json()["id"]

    def counts() -> tuple[int, int, bool]:
        created, failed, is_over = system.rows(COUNTS, job_id)[0]
        return created, failed, is_over

    for _ in range(kills):
        before, _, _ = counts()
        wait_until(lambda: counts()[0] > before or counts()[2])
        time.sleep(rng.uniform(0, 0.3))
        killed = system.kill("retrieval")
        wait_until(lambda: system.has_successor("retrieval", killed))
    wait_until(lambda: counts()[2], 20 * count)

    assert counts() == (count, 0, True)
    assert tuple(system.rows(STORED, mark)[0]) == (count, count, 1, 0)
    wait_until(lambda: system.rows(LOGGED, mark)[0][0] >= count)
    assert system.rows(LOGGED, mark)[0][0] == count
