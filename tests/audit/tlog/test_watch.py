from contextlib import nullcontext, suppress
from errno import ENOSPC
from pathlib import Path

import pytest
from prometheus_client import CollectorRegistry
from structlog.testing import capture_logs
from support.databases import TestDatabase, execute

from audit.leaves.proof_folder import ProofFolder
from audit.tlog import watch
from audit.tlog.checkpoint_file import CheckpointFile
from audit.tlog.integrator import Integrator
from audit.tlog.watch import TreeWatch
from chassis.database.connections import Database
from chassis.problems.problem import DatabaseUnavailable
from tests.audit.event_rows import fill_log

WITHOUT_A_LEAF = """
SET session_replication_role = replica; DELETE FROM audit.event_leaves WHERE seq = 5
"""


@pytest.fixture
async def proof(database: TestDatabase, tmp_path: Path) -> ProofFolder:
    proof = ProofFolder(tmp_path / "proof", "log")
    await proof.load()
    await fill_log(database, 10, proof.key)
    return proof


@pytest.fixture
def registry() -> CollectorRegistry:
    return CollectorRegistry()


async def test_an_alarm_that_cannot_be_stored_is_kept_in_memory(
    database: TestDatabase, service: Database, proof: ProofFolder, registry: CollectorRegistry
):
    integrator = Integrator(service, proof, TreeWatch(registry))
    await execute(database.admin_dsn, WITHOUT_A_LEAF)
    folder = proof.file("")
    away = folder.rename(folder.with_name("away"))
    with capture_logs() as lines:
        for _ in range(2):
            await integrator.advance()
            assert registry.get_sample_value("chartroom_log_alarm") == 1
    away.rename(folder)
    await integrator.advance()

    kept = ProofFolder(folder, "log").alarms.read()
    assert (kept.kind, kept.seq) == ("leaf-missing", 5)
    assert {(line["part"], line["seq"]) for line in lines} == {("leaf-missing", 5)}


@pytest.mark.parametrize("fault", ["the disk is full", "another process holds the file"])
async def test_reports_how_long_a_log_is_unsigned(
    service: Database,
    proof: ProofFolder,
    registry: CollectorRegistry,
    monkeypatch: pytest.MonkeyPatch,
    fault: str,
):
    def fail(*_: object) -> None:
        raise OSError(ENOSPC, fault)

    async def unsigned_at(time: int) -> float | None:
        monkeypatch.setattr(watch, "monotonic", lambda: time)
        with suppress(DatabaseUnavailable):
            await integrator.advance()
        return registry.get_sample_value("chartroom_log_unsigned_seconds")

    monkeypatch.setattr(watch, "monotonic", lambda: 0)
    integrator = Integrator(service, proof, TreeWatch(registry))
    is_full = fault == "the disk is full"
    held = nullcontext() if is_full else CheckpointFile(proof.file("checkpoints")).held()
    with held, monkeypatch.context() as patch:
        if is_full:
            patch.setattr(CheckpointFile, "append", fail)
        assert [await unsigned_at(time) for time in (100, 400)] == [100, 400]
    assert [await unsigned_at(time) for time in (500, 600)] == [0, 0]
