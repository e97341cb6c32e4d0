from pathlib import Path
from typing import Any

import httpx
import pytest
from support.applications import running
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually, eventually_is

from audit.settings import Settings
from audit.tlog import witnesses
from audit.tlog.integrator import Integrator
from chartroom.system.keys import Keyring
from chassis.tlog.checkpoints import parse_checkpoint
from chassis.tlog.notes import Algorithm, Signer, parse_note, signed_by
from chassis.tlog.proofs import parse_proof
from tests.audit.app import create_app
from tests.audit.event_rows import fill_log, leaf_key
from tests.chassis.fake_witness import FakeWitness
from tests.chassis.growing_log import GrowingLog


class System:
    def __init__(
        self, database: TestDatabase, settings: dict[str, Any], records: Any, keyring: Keyring
    ) -> None:
        self.database = database
        self.settings = settings
        self.records = records
        self.token = keyring.mint("auditor", scope="system/AuditEvent.cruds")
        self.witness = FakeWitness()

    def running(self, **changed: Any) -> Any:
        options = self.settings | {"witnesses": {"retrieval": self.witness.vkey}} | changed
        app = create_app(
            Settings(**options), records_transport=self.records, witness_transport=self.witness
        )
        return running(app, self.token)

    async def cosigned(self, client: httpx.AsyncClient, size: int) -> str:
        """Wait until a checkpoint with at least `size` leaves has the witness's signature; return its document."""

        async def found() -> str | None:
            answer = await client.get("/tlog/checkpoint")
            if answer.status_code != 200:
                return None
            note = parse_note(answer.text)
            is_grown = parse_checkpoint(note.text).size >= size
            return answer.text if is_grown and signed_by(note, [self.witness.signer.key]) else None

        return await eventually_is(found)

    async def grown(self, client: httpx.AsyncClient, event: dict[str, Any], size: int) -> Any:
        made = (await client.post("/agent-events", json=event)).raise_for_status().json()
        await self.cosigned(client, size)
        return made

    async def state(self, client: httpx.AsyncClient) -> dict[str, Any]:
        return (await client.get("/readyz")).json()["witnesses"]["retrieval"]

    async def wait_for_state(self, client: httpx.AsyncClient, state: str) -> None:

        async def is_so() -> bool:
            return bool((await self.state(client))["state"] == state)

        await eventually_is(is_so)

    async def rows(self) -> list[tuple[int, str]]:
        rows = await fetch(
            self.database.admin_dsn,
            "SELECT size, witness FROM audit.tlog_cosignatures ORDER BY size, witness",
        )
        return [(row["size"], row["witness"]) for row in rows]


@pytest.fixture
def system(
    database: TestDatabase, settings: dict[str, Any], records: Any, keyring: Keyring
) -> System:
    return System(database, settings, records, keyring)


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch, quick_tree: None) -> None:
    monkeypatch.setattr(witnesses, "BETWEEN_S", 0.0)
    monkeypatch.setattr(witnesses, "FIRST_PAUSE_S", 0.05)
    monkeypatch.setattr(witnesses, "LONGEST_PAUSE_S", 0.1)


async def test_each_checkpoint_is_signed_as_the_log_grows(
    system: System, event: dict[str, Any], looked: list[Integrator], tmp_path: Path
):
    async with system.running(log_key_file=tmp_path / "log.vkey") as client:
        assert (tmp_path / "log.vkey").read_text() == (await client.get("/tlog/key")).text
        for size in (1, 2, 3):
            made = await system.grown(client, event, size)
        state = await system.state(client)
        assert state == {"state": "signed", "size": 3, "went_back": False}
        metrics = (await client.get("/metrics")).text
        assert 'chartroom_log_witnessed_size{witness="retrieval"} 3.0' in metrics
        asked = len(system.witness.asked)
        looked.clear()
        await eventually(lambda: len(looked) > 20)
        # Audit does not call witnesses while the log is idle.
        assert len(system.witness.asked) == asked
        answer = await client.get(f"/agent-events/{made['id']}/proof")
        note = parse_proof(answer.text).checkpoint
        assert signed_by(note, [system.witness.signer.key]) or parse_checkpoint(note.text).size > 3
        await system.cosigned(client, 4)  # Includes the read.
        await execute(
            system.database.admin_dsn,
            "SET session_replication_role = replica; UPDATE audit.tlog_cosignatures SET line = 'x'",
        )
        answer = await client.get("/tlog/checkpoint")
        # One signature line is invalid; the valid signature is shown nevertheless.
        assert answer.status_code == 200
        assert len(parse_note(answer.text).signatures) == 1
    assert {witness for _, witness in await system.rows()} == {"chartroom/retrieval"}
    assert system.witness.paths == {"/internal/witness/add-checkpoint"}


async def test_an_absent_witness_catches_up_and_a_rolled_back_witness_is_reported(
    system: System, event: dict[str, Any]
):
    async with system.running() as client:
        await system.grown(client, event, 1)
        system.witness.is_away = True
        for _ in range(20):
            (await client.post("/agent-events", json=event)).raise_for_status()
        await system.wait_for_state(client, "away")
        assert (await client.get("/readyz")).status_code == 200

        system.witness.is_away = False

        await system.cosigned(client, 21)
        older = system.witness.known
        state = await system.state(client)
        assert state == {"state": "signed", "size": older.size, "went_back": False}

        await system.grown(client, event, older.size + 1)
        # The witness reports a checkpoint that is older than its last signature.
        system.witness.known = older
        await system.grown(client, event, older.size + 2)
        assert (await system.state(client))["went_back"] is True
        metrics = (await client.get("/metrics")).text
        assert 'chartroom_log_witness_went_back{witness="retrieval"} 1.0' in metrics


async def test_its_signature_for_another_process_counts_while_it_is_away(
    system: System, event: dict[str, Any]
):
    async with system.running() as client:
        await system.grown(client, event, 1)
    system.witness.is_away = True
    async with system.running() as client:
        await system.wait_for_state(client, "away")
        assert (await system.state(client))["size"] == system.witness.known.size
        metrics = (await client.get("/metrics")).text
        assert 'chartroom_log_witnessed_size{witness="retrieval"} 1.0' in metrics


async def test_a_new_witness_gets_a_long_log_and_is_believed(system: System):
    await fill_log(system.database, 600, await leaf_key(system.settings["proof_folder"]))
    async with system.running() as client:
        await system.cosigned(client, 600)
        assert system.witness.known.size == 600
    await execute(
        system.database.admin_dsn,
        "SET session_replication_role = replica; DELETE FROM audit.tlog_cosignatures",
    )
    # The witness has signed a larger checkpoint than the database has.
    async with system.running() as client:
        await system.cosigned(client, 600)
        assert system.witness.asked[-1].startswith("old 600\n")
    system.witness.known = parse_checkpoint(GrowingLog("grown").checkpoint(900).text)
    async with system.running() as client:  # Audit detects that the witness was rolled back.
        await system.wait_for_state(client, "refused")
        assert system.witness.asked[-1].startswith("old 900\n")


async def test_a_stored_line_by_another_key_does_not_hide_others(
    system: System, event: dict[str, Any]
):
    planted = (
        "INSERT INTO audit.tlog_cosignatures SELECT origin, n, witness, {} "
        "FROM audit.tlog_cosignatures, generate_series(2, 50) n WHERE size = 1"
    )
    async with system.running() as client:
        await system.grown(client, event, 1)
        line = "overlay(line PLACING 'AAAAAA' FROM 23)"
        await execute(system.database.admin_dsn, planted.format(line))

        await system.grown(client, event, 2)
        assert system.witness.known.size == 2
    async with system.running() as client:
        await system.grown(client, event, 3)
        state = await system.state(client)
    assert state == {"state": "signed", "size": 3, "went_back": False}


async def test_waits_for_the_key_file_of_a_witness(
    system: System, event: dict[str, Any], tmp_path: Path
):
    file = tmp_path / "retrieval.vkey"
    async with system.running(witnesses={"retrieval": str(file)}) as client:
        (await client.post("/agent-events", json=event)).raise_for_status()
        await system.wait_for_state(client, "key unknown")
        assert system.witness.asked == []

        file.write_text(system.witness.vkey + "\n", encoding="utf-8")

        await system.cosigned(client, 1)


@pytest.mark.parametrize("other", ["key", "log"])
async def test_a_signature_by_another_key_or_of_another_log_is_not_stored(
    system: System, event: dict[str, Any], other: str
):
    if other == "key":
        system.witness.signs_as = Signer("chartroom/retrieval", b"x" * 32, Algorithm.WITNESS)
    else:
        system.witness.known = parse_checkpoint(GrowingLog("other").checkpoint(1).text)
    async with system.running() as client:
        (await client.post("/agent-events", json=event)).raise_for_status()
        await system.wait_for_state(client, "refused")
    assert await system.rows() == []


async def test_an_external_witness_gets_no_token_of_a_service(
    system: System, event: dict[str, Any]
):
    url = "https://witness.example/chartroom"
    async with system.running(witnesses={url: system.witness.vkey}) as client:
        await system.grown(client, event, 1)
        assert (await client.get("/readyz")).json()["witnesses"]["witness.example"]["size"] == 1
    assert system.witness.paths == {"/chartroom/add-checkpoint"}
    assert system.witness.tokens == {None}


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("https://w.example/a", "https://w.example/b", {"w.example", "https://w.example/b"}),
        ("http://10.0.0.5:91", "http://10.0.0.5:92", {"10.0.0.5", "http://10.0.0.5:92"}),
        ("https://u:x@w/?x=1", "https://v:x@w/?x=2", {"w", "https://w/"}),
        ("records", "http://records:9000", {"records", "http://records:9000"}),
        ("http://retrieval:9000", "retrieval", {"http://retrieval:9000", "retrieval"}),
    ],
)
async def test_two_witnesses_on_one_host_are_both_asked(
    system: System, first: str, second: str, names: set[str]
):
    key = system.witness.vkey
    async with system.running(witnesses={first: key, second: key}) as client:
        assert set((await client.get("/readyz")).json()["witnesses"]) == names
