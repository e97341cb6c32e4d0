"""kill -9 of a program while clients that do not repeat go on writing.

Nothing that was acknowledged may be missing; what was not answered may be there once at most.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from support.problems import assert_problem
from support.system import System, wait_until
from support.writers import Attempt, Ledger, Write, writing

OpenEncounter = Callable[[], dict[str, Any]]
# Where each service keeps what these tests write, and the number of times each mark is there.
STORED = {
    "records": "SELECT symptoms ->> 0, count(*) FROM records.intake_records WHERE patient_id = $1 GROUP BY 1",
    "audit": "SELECT payload ->> 'mark', count(*) FROM audit.agent_events WHERE encounter_id::text = $1 GROUP BY 1",
    "retrieval": "SELECT source_ref, count(*) FROM retrieval.medical_chunks WHERE patient_id = $1 GROUP BY 1",
}
# A program that was killed is back within two seconds; more is the machine's.
BACK_SECONDS = 20
# Of an answer: the service's own limit on waiting for its database is two seconds.
ANSWER_SECONDS = 10


def intakes(group: str) -> Write:
    return lambda mark: ("/intake", {"patient_id": group, "age": 30, "symptoms": [mark], "urgency": "routine"})


def events(group: str) -> Write:
    event = {"encounter_id": group, "agent_name": "triage-agent", "event_type": "step"}
    return lambda mark: ("/agent-events", event | {"payload": {"mark": mark}})


def chunks(group: str) -> Write:
    chunk = {"patient_id": group, "source_type": "note", "chunk_text": "Burning stomach pain after meals."}
    return lambda mark: ("/chunks", chunk | {"source_ref": mark})


WRITES = {"records": intakes, "audit": events, "retrieval": chunks}


def stored(system: System, service: str, group: str) -> Counter[str]:
    async def read() -> Counter[str]:
        connection = await asyncpg.connect(system.admin_dsn)
        try:
            return Counter(dict(await connection.fetch(STORED[service], group)))
        finally:
            await connection.close()

    return asyncio.run(read())


def kill_while_writing(system: System, program: str, service: str, group: str) -> tuple[Ledger, list[int]]:
    """Kill a program under load, twice, each time until writes are answered again; returns which processes it was."""
    pids = []
    with writing(system, WRITES[service](group)) as ledger:
        for _ in range(2):
            failed = len(ledger.failed)
            pids.append(system.kill(program))
            killed = time.monotonic()
            wait_until(lambda: len(ledger.failed) > failed)  # noqa: B023 - Called at once.
            # Several of each writer, so that every pooled connection has been tried; and a program that ends within
            # its first second counts as one that cannot start.
            wait_until(lambda: ledger.acknowledged_since(killed + 1.2) >= 20, BACK_SECONDS)  # noqa: B023
    return ledger, pids


def assert_nothing_is_lost_or_doubled(ledger: Ledger, found: Counter[str]) -> None:
    acknowledged = {attempt.mark for attempt in ledger.acknowledged}
    assert acknowledged - set(found) == set()
    assert {mark for mark, count in found.items() if count > 1} == set()
    assert set(found) <= {attempt.mark for attempt in ledger.attempts}


def assert_told_when_to_retry(failed: list[Attempt], codes: set[str]) -> None:
    for attempt in failed:
        assert attempt.response is not None, "a client was left without an answer"
        document = assert_problem(attempt.response, attempt.response.status_code, attempt.code)
        assert attempt.code in codes
        assert (document["retryable"], document["retry_after_s"] >= 1) == (True, True)
    assert max((attempt.seconds for attempt in failed), default=0) < ANSWER_SECONDS


def assert_restarted(system: System, program: str, killed: list[int]) -> None:
    log = system.logs()["supervisord.log"]
    assert log.count(f"exited: {program} (terminated by SIGKILL; not expected)") == len(killed)
    (state,) = [state for state in system.supervisor.states() if state.name == program]
    assert len({state.pid, *killed}) == len(killed) + 1
    assert state.restarts >= len(killed)


@pytest.mark.parametrize("service", WRITES)
class TestAKilledService:
    def test_loses_nothing_it_acknowledged_and_does_nothing_twice(
        self, system: System, open_encounter: OpenEncounter, service: str
    ) -> None:
        group = open_encounter()["id"] if service == "audit" else f"P-{uuid4().hex[:12]}"

        ledger, pids = kill_while_writing(system, service, service, group)

        found = stored(system, service, group)
        assert_nothing_is_lost_or_doubled(ledger, found)
        assert_told_when_to_retry(ledger.failed, {"connection-lost", "service-unavailable"})
        # The gateway says of these that nothing was carried out.
        refused = {attempt.mark for attempt in ledger.failed if attempt.code == "service-unavailable"}
        assert refused & set(found) == set()
        assert_restarted(system, service, pids)


class TestAKilledDatabase:
    def test_loses_nothing_that_was_acknowledged(self, system: System, open_encounter: OpenEncounter) -> None:
        group = open_encounter()["id"]

        ledger, pids = kill_while_writing(system, "postgres", "audit", group)

        assert_nothing_is_lost_or_doubled(ledger, stored(system, "audit", group))
        assert_told_when_to_retry(ledger.failed, {"database-unavailable", "database-busy", "service-unavailable"})
        assert_restarted(system, "postgres", pids)
