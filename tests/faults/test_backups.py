"""A backup is made under load and restored to a small disk, which a test then fills."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.problems import assert_problem
from support.system import System, run, wait_until

from chartroom.system.layout import DataDirectory
from chartroom.system.ports import held_free
from tests.faults.cases import Case, open_case
from tests.faults.load import load
from tests.faults.outboxes import logged_versions, stored_versions, wait_until_delivered

# Disk space for PostgreSQL's write-ahead log, which may grow to 1 GB, and for log files.
ROOM = 1536 * 1024**2
BLOCK = 64 * 1024
LOG_LINES = 100


@dataclass(frozen=True)
class Restored:
    """A restored system, and the writes that the original system acknowledged before the backup began."""

    system: System
    case: Case
    acknowledged: dict[str, set[str]]
    disk: Path | None


@contextmanager
def small_disk(path: Path, size: int) -> Iterator[bool]:
    """Mount a disk of this size; yield whether mounting worked, which requires root."""
    argv = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=711", "none", str(path)]
    made = (
        os.geteuid() == 0 and subprocess.run(argv, capture_output=True, check=False).returncode == 0
    )
    try:
        yield made
    finally:
        if made:
            subprocess.run(["umount", "--lazy", str(path)], check=True)


@pytest.fixture(scope="module")
def restored(system: System, agent: httpx.Client) -> Iterator[Restored]:
    case = open_case(agent)
    with ExitStack() as stack:
        root = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="chartroom-test-")))
        root.chmod(0o711)
        backup, disk = root / "backup", root / "disk"
        disk.mkdir(mode=0o711)
        with load(system, case.uses()) as ledgers:
            acknowledged = {
                name: {attempt.mark for attempt in ledger.written}
                for name, ledger in ledgers.items()
            }
            done = run(system, "backup", str(backup))
            wait_until(lambda: all(ledger.has_served(4) for ledger in ledgers.values()))
        assert done.returncode == 0, done.stderr
        size = sum(path.stat().st_size for path in backup.rglob("*"))
        is_small = stack.enter_context(small_disk(disk, size + ROOM))
        ports = stack.enter_context(held_free(["web"]))
        copy = System(DataDirectory(disk / "data"), ports["web"], system.sent)
        stack.callback(run, copy, "down")
        for command in (
            ["restore", str(backup)],
            # An operator rotates keys and passwords after a leak; the restored system must work with the new
            # ones.
            ["rotate", "services"],
            ["rotate", "passwords"],
            ["up", "--detach", "--require-tokens", "--port", str(copy.port)],
        ):
            done = run(copy, *command)
            assert done.returncode == 0, done.stdout + done.stderr
        yield Restored(copy, case, acknowledged, disk if is_small else None)


def everything(client: httpx.Client, path: str, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    following: str | None = ""
    while following is not None:
        cursor = f"&cursor={following}" if following else ""
        page = client.get(f"{path}&limit=1000{cursor}").raise_for_status().json()
        found += page[name]
        following = page["next"]
    return found


class TestTheRestoredSystem:
    def test_has_everything_acknowledged_before_the_backup_began(self, restored: Restored):
        case = restored.case
        with restored.system.client() as client:
            intakes = everything(client, f"/intake/{case.patient_id}?", "records")
            encounters = everything(
                client, f"/encounters?patient_id={case.patient_id}", "encounters"
            )
            events = everything(
                client, f"/agent-events?encounter_id={case.encounter_id}&event_type=step", "events"
            )
        shown = {
            "records": {text for record in intakes for text in record["symptoms"]}
            | {encounter["chief_complaint"] for encounter in encounters},
            "audit": {event["payload"]["mark"] for event in events},
        }

        stored = case.stored(restored.system.admin_dsn)

        for service, acknowledged in restored.acknowledged.items():
            assert len(acknowledged) >= 8
            assert acknowledged - set(stored[service]) == set(), service
            assert {mark for mark, count in stored[service].items() if count > 1} == set(), service
        patients = stored["records"].keys() - shown["records"]
        assert restored.acknowledged["records"] - patients <= shown["records"]
        assert restored.acknowledged["audit"] <= shown["audit"]

    def test_has_a_log_without_gaps_that_continues(self, restored: Restored):
        with restored.system.client() as client:
            body = {
                "encounter_id": restored.case.encounter_id,
                "agent_name": "a",
                "event_type": "note",
                "payload": {},
            }
            receipt = client.post("/agent-events", json=body).raise_for_status().json()
            log = everything(client, "/agent-events?access=true", "events")

        numbers = sorted(event["seq"] for event in log)
        assert numbers == list(range(len(numbers)))
        assert receipt["seq"] in numbers

    def test_signs_its_log_under_a_new_name(self, restored: Restored):
        with restored.system.client() as client:
            wait_until(lambda: client.get("/tlog/checkpoint").status_code == httpx.codes.OK)
            origin, *_ = client.get("/tlog/checkpoint").text.splitlines()
            key = client.get("/tlog/key").text
        assert origin.startswith("chartroom/audit-2")
        assert key.startswith(f"{origin}+")

    def test_has_witnesses_who_sign_its_log(self, restored: Restored):
        def signers() -> set[str]:
            _, _, signatures = client.get("/tlog/checkpoint").text.partition("\n\n")
            return {line.split(" ")[1] for line in signatures.splitlines()}

        with restored.system.client() as client:
            wait_until(lambda: {"chartroom/records", "chartroom/retrieval"} <= signers())

    def test_delivers_its_outbox_once_and_in_order(self, restored: Restored):
        """When the backup was made, the outbox still contained some delivered events."""
        wait_until_delivered(restored.system)

        logged = logged_versions(restored.system)

        stored = stored_versions(restored.system, restored.case.patient_id)
        assert len(stored) > 8
        for resource, version in stored.items():
            assert logged[resource] == list(range(1, version + 1)), resource

    def test_was_not_made_for_another_embedding_model(self, restored: Restored, tmp_path: Path):
        backup = restored.system.data.path.parents[1] / "backup"
        elsewhere = System(DataDirectory(tmp_path / "data"), restored.system.port)

        done = run(
            elsewhere, "restore", str(backup), environment={"RETRIEVAL_EMBEDDING_VARIANT": "fp32"}
        )

        assert done.returncode == 1
        assert (
            "made with all-MiniLM-L6-v2 (int8, 384 dimensions), but all-MiniLM-L6-v2 (fp32"
            in done.stderr
        )
        assert "RETRIEVAL_EMBEDDING_VARIANT" in done.stderr
        assert not elsewhere.data.path.exists()


class TestNewKeys:
    def test_work_between_services_and_their_database(self, system: System, restored: Restored):
        for name in ("records.pem", "audit.pem", "retrieval.pem", "database-passwords.json"):
            assert (restored.system.data.keys / name).read_bytes() != (
                system.data.keys / name
            ).read_bytes()
        context = f"/encounters/{restored.case.encounter_id}/context"
        with restored.system.client() as client:
            answer = (
                client.post(context, json={"question": "What helps?"}).raise_for_status().json()
            )

        assert answer["unavailable"] == []

    def test_tokens_of_both_issuer_keys_are_accepted_until_the_former_is_retired(
        self, restored: Restored
    ):
        with restored.system.client() as former:
            assert run(restored.system, "rotate", "issuer").returncode == 0
            with restored.system.client() as new:
                tokens = {client.headers["authorization"] for client in (former, new)}
                answers = [
                    client.get(f"/encounters/{restored.case.encounter_id}")
                    for client in (former, new)
                ]

        assert len(tokens) == 2
        assert [answer.status_code for answer in answers] == [200, 200]


def test_a_full_disk_rejects_writes_without_loss_and_recovers_when_there_is_room(
    restored: Restored,
):
    if restored.disk is None:
        pytest.skip("only root makes a small disk (mount -t tmpfs)")
    ballast = restored.disk / "ballast"
    kept: list[str] = []

    with restored.system.client() as client:

        def append() -> httpx.Response:
            event = {
                "id": str(uuid4()),
                "encounter_id": restored.case.encounter_id,
                "agent_name": "a",
                "event_type": "large",
                "payload": {"text": os.urandom(100_000).hex()},
            }
            answer = client.post("/agent-events", json=event)
            if answer.status_code == httpx.codes.OK:
                kept.append(event["id"])
            else:
                document = assert_problem(answer, 503, "database-unavailable")
                assert (document["retryable"], answer.headers["retry-after"]) == (True, "1")
            return answer

        fill(ballast)
        wait_until(lambda: append().status_code == httpx.codes.SERVICE_UNAVAILABLE)
        # Each response would add a line to the gateway's log, but the log cannot grow on the full disk.
        answers = {client.get("/nothing").status_code for _ in range(LOG_LINES)}
        assert answers == {httpx.codes.NOT_FOUND}
        assert append().status_code == httpx.codes.SERVICE_UNAVAILABLE
        ballast.unlink()
        wait_until(lambda: append().status_code == httpx.codes.OK)
        of_case = f"/agent-events?encounter_id={restored.case.encounter_id}&event_type=large"
        found = {event["id"] for event in everything(client, of_case, "events")}

    assert found == set(kept)
    assert run(restored.system, "status").returncode == 0


def fill(ballast: Path) -> None:
    """Fill the disk to the last byte while the running system also writes to the disk."""
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(BLOCK))
