"""Despite load and faults, the log has each acknowledged event once, in one order without gaps."""

import asyncio
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest
from support.problems import assert_problem
from support.queries import connected
from support.service_process import ServiceProcess
from support.system import System, wait_until

from chartroom.system.layout import find_clone
from tests.faults.cases import Case

CONNECTIONS = 64
EVENTS = """
SELECT seq, id::text, encounter_id::text, stream_pos, recorded_at, recorded_by_kind FROM audit.agent_events ORDER BY seq
"""
HEAD = "SELECT next_seq FROM audit.log_head"
POSITIONS = "SELECT next_pos FROM audit.encounter_heads WHERE encounter_id::text = $1"


@dataclass
class Ledger:
    receipts: dict[str, dict[str, Any]] = field(default_factory=dict)
    repeats: int = 0
    duplicates: int = 0


@dataclass(frozen=True)
class Stored:
    rows: Sequence[asyncpg.Record]
    next_seq: int
    next_pos: int


class Agents:
    def __init__(self, system: System, encounter_id: str, addresses: Sequence[str]) -> None:
        self._token = system.keyring.mint("test-agent")
        self._addresses = addresses
        self._encounter_id = encounter_id
        self.ledger = Ledger()
        self.is_over = False

    async def work(self) -> None:
        limits = httpx.Limits(max_connections=CONNECTIONS)
        headers = {"Authorization": f"Bearer {self._token}"}
        async with httpx.AsyncClient(
            headers=headers, limits=limits, timeout=20, trust_env=False
        ) as client:
            await asyncio.gather(*(self._append(client, n) for n in range(CONNECTIONS)))

    async def _append(self, client: httpx.AsyncClient, number: int) -> None:
        url = f"{self._addresses[number % len(self._addresses)]}/agent-events"
        while not self.is_over:
            event = {
                "id": str(uuid4()),
                "encounter_id": self._encounter_id,
                "agent_name": f"agent-{number}",
                "event_type": "step",
                "payload": {"n": number},
            }
            await self._until_acknowledged(client, url, event)

    async def _until_acknowledged(
        self, client: httpx.AsyncClient, url: str, event: dict[str, Any]
    ) -> None:
        while True:
            try:
                answer = await client.post(url, json=event)
            except httpx.TransportError:
                answer = None
            if answer is not None and answer.status_code == httpx.codes.OK:
                receipt = answer.json()
                self.ledger.receipts[event["id"]] = receipt
                self.ledger.duplicates += receipt["duplicate"]
                return
            if answer is not None:
                assert assert_problem(answer, answer.status_code, answer.json()["code"])[
                    "retryable"
                ]
            self.ledger.repeats += 1
            await asyncio.sleep(0.05)


@contextmanager
def appending(system: System, encounter_id: str, addresses: Sequence[str] = ()) -> Iterator[Ledger]:
    agents = Agents(system, encounter_id, addresses or [system.url])
    failures: list[BaseException] = []

    def work() -> None:
        try:
            asyncio.run(agents.work())
        except BaseException as failure:  # noqa: BLE001 - Raised in the other thread.
            failures.append(failure)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    try:
        wait_until(lambda: bool(failures) or len(agents.ledger.receipts) >= CONNECTIONS)
        yield agents.ledger
    finally:
        agents.is_over = True
        thread.join()
    assert failures == []


def read_log(system: System, encounter_id: str) -> Stored:
    async def read() -> Stored:
        async with (
            connected(system.admin_dsn) as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            rows = await connection.fetch(EVENTS)
            return Stored(
                rows,
                await connection.fetchval(HEAD),
                await connection.fetchval(POSITIONS, encounter_id) or 0,
            )

    return asyncio.run(read())


def assert_one_order_without_gaps(stored: Stored, encounter_id: str) -> None:
    assert [row["seq"] for row in stored.rows] == list(range(stored.next_seq))
    moments = [row["recorded_at"] for row in stored.rows]
    assert moments == sorted(moments)
    positions = [row["stream_pos"] for row in stored.rows if row["encounter_id"] == encounter_id]
    own = [
        position for position in positions if position is not None
    ]  # Access events lack positions.
    assert own == list(range(stored.next_pos))


def is_agents(row: asyncpg.Record, encounter_id: str) -> bool:
    """Return whether an agent logged the event for this encounter; services also log their changes."""
    return row["encounter_id"] == encounter_id and row["recorded_by_kind"] != "service"


def assert_acknowledged_is_stored_once(stored: Stored, ledger: Ledger, encounter_id: str) -> None:
    found = {
        row["id"]: (row["seq"], row["stream_pos"])
        for row in stored.rows
        if is_agents(row, encounter_id)
    }
    acknowledged = {
        id_: (receipt["seq"], receipt["stream_pos"]) for id_, receipt in ledger.receipts.items()
    }
    assert len(acknowledged) > CONNECTIONS
    assert {id_: found.get(id_) for id_ in acknowledged} == acknowledged
    assert len(found) == len(acknowledged)


def acknowledged_since(ledger: Ledger, count: int) -> Callable[[], bool]:
    wanted = len(ledger.receipts) + count
    return lambda: len(ledger.receipts) >= wanted


class TestTheLog:
    @pytest.mark.parametrize("killed", ["audit", "postgres"])
    def test_has_no_losses_duplicates_or_gaps_when_killed(
        self, system: System, case: Case, killed: str
    ):
        with appending(system, case.encounter_id) as ledger:
            for _ in range(8 if killed == "audit" else 2):
                wait_until(acknowledged_since(ledger, 500))
                repeated = ledger.repeats
                pid = system.kill(killed)
                wait_until(lambda: ledger.repeats > repeated)
                wait_until(acknowledged_since(ledger, 500))
                wait_until(lambda: system.has_successor(killed, pid))

        stored = read_log(system, case.encounter_id)
        assert_one_order_without_gaps(stored, case.encounter_id)
        assert_acknowledged_is_stored_once(stored, ledger, case.encounter_id)

    def test_has_one_order_without_gaps_when_two_processes_write_it(
        self, system: System, case: Case, tmp_path: Path
    ):
        environment = system.environment("audit") | {"AUDIT_PORT": "0"}
        python = find_clone().member("audit") / ".venv" / "bin" / "python"
        second = ServiceProcess("chassis.serve", "audit", environment, tmp_path / "second", python)
        try:
            addresses = [system.url, f"http://127.0.0.1:{second.port}"]
            with appending(system, case.encounter_id, addresses) as ledger:
                wait_until(acknowledged_since(ledger, 10_000), 300)
        finally:
            second.kill()

        stored = read_log(system, case.encounter_id)
        assert_one_order_without_gaps(stored, case.encounter_id)
        assert_acknowledged_is_stored_once(stored, ledger, case.encounter_id)
