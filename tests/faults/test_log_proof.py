"""Despite load and faults, the verifier finds the log intact, and each receipt matches its event's leaf."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from support.programs import ended
from support.service_process import ServiceProcess
from support.system import System, wait_until

from chartroom.system.layout import find_clone
from tests.faults.cases import Case
from tests.faults.test_log import Ledger, acknowledged_since, appending

LEAVES = """
SELECT id::text, seq, encode(sha256('\\x00'::bytea || leaf), 'base64') AS leaf_hash,
    encode(mac, 'base64') AS leaf_mac
FROM audit.agent_events JOIN audit.event_leaves USING (seq) WHERE id::text = ANY($1)
"""
TORN = b"\x1echartroom/audit\n999999999\nAAAA"
PYTHON = find_clone().member("audit") / ".venv" / "bin" / "python"


@contextmanager
def second_audit(system: System, folder: Path) -> Iterator[str]:
    environment = system.environment("audit") | {"AUDIT_PORT": "0"}
    second = ServiceProcess("chassis.serve", "audit", environment, folder, PYTHON)
    try:
        yield f"http://127.0.0.1:{second.port}"
    finally:
        second.kill()


def signed_size(agent: httpx.Client) -> int:
    answer = agent.get("/tlog/checkpoint")
    return int(answer.text.split("\n")[1]) if answer.is_success else 0


def kept_checkpoints(file: Path) -> list[str]:
    parts = file.read_text(encoding="utf-8").split("\x1e")
    return [part for part in parts if part.endswith("\n") and "\n\n— " in part]


def leaves_of(system: System, ids: Sequence[str]) -> dict[str, tuple[int, str, str]]:
    return {
        row["id"]: (row["seq"], row["leaf_hash"], row["leaf_mac"])
        for row in system.rows(LEAVES, ids)
    }


def assert_proven(system: System, agent: httpx.Client, ledger: Ledger, folder: Path) -> None:
    """Verify the log against every stored checkpoint, and compare all receipts with the log's leaves."""
    last = max(receipt["seq"] for receipt in ledger.receipts.values())
    wait_until(lambda: signed_size(agent) > last)
    proof = system.data.audit_proof
    kept, key = folder / "kept", folder / "log.vkey"
    checkpoints = kept_checkpoints(proof / "checkpoints")
    kept.write_text("\n".join(checkpoints), encoding="utf-8")
    key.write_text(agent.get("/tlog/key").text, encoding="utf-8")
    for command in (
        ("full", f"{system.url}/tlog"),
        ("database", system.admin_dsn, "--mac-key", proof / "mac.key"),
    ):
        done = ended(
            [PYTHON, "-m", "audit.verify", *command, "--json", "--key", key, "--kept", kept],
            env={
                "AUDIT_VERIFY_TOKEN": system.keyring.mint("auditor", scope="system/AuditEvent.rs"),
                "NO_PROXY": "127.0.0.1,localhost",
            },
            timeout=300,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        report = json.loads(done.stdout)
        assert (report["verdict"], report["findings"]) == ("intact", [])
        assert report["size"] > last
    assert len(checkpoints) > 1
    assert not (proof / "alarm.json").exists()
    given = {
        id_: (receipt["seq"], receipt["leaf_hash"], receipt["leaf_mac"])
        for id_, receipt in ledger.receipts.items()
    }
    assert leaves_of(system, [*given]) == given


class TestTheProof:
    @pytest.mark.parametrize("killed", ["audit", "postgres"])
    def test_is_whole_when_the_integrator_or_its_database_is_killed(
        self, system: System, agent: httpx.Client, case: Case, *, killed: str, tmp_path: Path
    ):
        count = 500
        with appending(system, case.encounter_id) as ledger:
            for _ in range(5):
                wait_until(acknowledged_since(ledger, count), 300)
                pid = system.kill(killed)
                # Append an incomplete line, as if audit had been killed while writing.
                if killed == "audit":
                    with (system.data.audit_proof / "checkpoints").open("ab") as file:
                        file.write(TORN)
                wait_until(lambda: system.has_successor(killed, pid))
                wait_until(acknowledged_since(ledger, count), 300)

        assert_proven(system, agent, ledger, tmp_path)

    def test_is_whole_when_two_processes_append_and_integrate_and_one_is_killed(
        self, system: System, agent: httpx.Client, case: Case, tmp_path: Path
    ):
        count = 3_000
        with (
            second_audit(system, tmp_path / "second") as second,
            appending(system, case.encounter_id, [system.url, second]) as ledger,
        ):
            wait_until(acknowledged_since(ledger, count), 300)
            pid = system.kill("audit")
            wait_until(lambda: system.has_successor("audit", pid))
            wait_until(acknowledged_since(ledger, count), 300)

        assert_proven(system, agent, ledger, tmp_path)
