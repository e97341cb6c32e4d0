from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from support.system import System, run, running, wait_until

pytestmark = pytest.mark.nightly

WITNESSES = ("records", "retrieval")
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'audit'"


@pytest.fixture
def own() -> Iterator[System]:
    with running("--require-tokens") as started:
        yield started


def log_events(client: httpx.Client, count: int) -> int:
    patient = client.post("/patients", json={"full_name": "Ada Quill"}).raise_for_status().json()
    event = {"patient_ids": [patient["id"]], "agent_name": "test-agent", "event_type": "step"}
    sent = [event | {"payload": {"number": number}} for number in range(count)]
    answer = client.post("/agent-events/batch", json=sent).raise_for_status().json()
    return answer["results"][-1]["seq"]


def signed_size(client: httpx.Client) -> int:
    return int(client.get("/tlog/checkpoint").raise_for_status().text.splitlines()[1])


def cosigners(client: httpx.Client, *, size: int) -> set[str]:
    answer = client.get("/tlog/checkpoint")
    if answer.status_code == 404:  # Before the first.
        return set()
    text, _, signatures = answer.raise_for_status().text.partition("\n\n")
    if int(text.split("\n")[1]) < size:
        return set()
    return {line.split(" ")[1] for line in signatures.splitlines()} - {"chartroom/audit"}


def alarms(system: System, service: str) -> list[str]:
    answer = httpx.get(f"{system.address(service)}/readyz", trust_env=False)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()["witness"]["alarms"]
    return [one["kind"] for one in found.values()]


def keep_log(system: System) -> list[str]:
    """Copy all tables of the log, like a backup; return the names of the tables."""
    system.rows("CREATE SCHEMA older")
    names = [row["tablename"] for row in system.rows(TABLES)]
    for name in names:
        system.rows(f"CREATE TABLE older.{name} AS TABLE audit.{name}")
    return names


def roll_back(system: System, names: list[str]) -> None:
    """Restore the copied tables of the log without a trace in the database, and delete audit's file of checkpoints."""
    statements = ["SET LOCAL session_replication_role = replica"]
    for name in names:
        statements += [
            f"DELETE FROM audit.{name}",
            f"INSERT INTO audit.{name} OVERRIDING SYSTEM VALUE TABLE older.{name}",
        ]
    body = ";\n".join(statements)
    system.rows(f"DO $$ BEGIN {body}; END $$")
    (system.data.audit_proof / "checkpoints").unlink()


def test_both_witnesses_sign_the_log_and_report_its_rollback_and_its_fork(own: System):
    both = {f"chartroom/{one}" for one in WITNESSES}
    with own.client() as client:
        first = log_events(client, 5)
        wait_until(lambda: cosigners(client, size=first + 1) == both)
        assert [alarms(own, one) for one in WITNESSES] == [[], []]
        names = keep_log(own)
        last = log_events(client, 300)
        wait_until(lambda: cosigners(client, size=last + 1) == both)

        roll_back(own, names)
        assert run(own, "restart", "audit").returncode == 0

        for one in WITNESSES:
            wait_until(lambda name=one: alarms(own, name) == ["rolled-back"])
        said = run(own, "status").stdout
        for one in WITNESSES:
            assert f"{one} is a witness of the audit log and reports: rolled-back" in said
        assert client.get("/health").status_code == 200
        # The rolled-back log grows with different events beyond the last checkpoint that the witnesses have signed.
        grown = log_events(client, 600)
        wait_until(lambda: signed_size(client) > grown > last)
        for one in WITNESSES:
            (own.data.witness / one / "alarms.json").unlink()
            wait_until(lambda name=one: alarms(own, name) == ["not-extended"])
        assert cosigners(client, size=grown + 1) == set()
