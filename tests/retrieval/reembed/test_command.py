import asyncio
import json
import re
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest
from support.databases import TestDatabase, fetch
from support.eventually import eventually_is
from support.sources import REPOSITORY

from retrieval.reembed import repository, service
from retrieval.reembed.__main__ import Shown, main
from retrieval.settings import BesideSettings
from tests.retrieval.embedding_server import KEY, MODEL, embedding_server
from tests.retrieval.two_models import (
    TEXTS,
    TwoModels,
    assert_stored,
    connected_as_owner,
    expected,
    found,
    store,
)


@pytest.fixture
def environment(
    database: TestDatabase, first: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> pytest.MonkeyPatch:
    monkeypatch.chdir(tmp_path)  # The new working directory has no .env file.
    monkeypatch.setenv("RETRIEVAL_MIGRATE_DATABASE_URL", database.migrate_dsn)
    monkeypatch.setenv("RETRIEVAL_MODEL_DIR", str(first))
    return monkeypatch


def output_of(capsys: pytest.CaptureFixture[str], command: str) -> tuple[int, str, str]:
    code = main([command])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def identity(directory: Path) -> str:
    return str(BesideSettings(model_dir=directory).model_identity())


def test_fills_switches_switches_back_and_drops(
    environment: pytest.MonkeyPatch, first: Path, second: Path, capsys: pytest.CaptureFixture[str]
):
    environment.setenv("RETRIEVAL_BESIDE_MODEL_DIR", str(second))
    former, model = identity(first), identity(second)

    commands = ("status", "fill", "status", "switch", "switch", "back", "drop")
    codes, texts, failures = zip(*(output_of(capsys, command) for command in commands), strict=True)

    assert ({*codes}, {*failures}) == ({0}, {""})
    assert "".join(texts).splitlines() == [
        f"Searches compare the vectors of {former}. A second model is not stored.",
        f"All 0 passages have a vector of {model}, in addition to the vector in use.",
        f"Searches compare the vectors of {former}.",
        f"In addition, 0 of 0 passages (100.0 %) have a vector of {model}. Searches can compare these vectors.",
        f"Searches compare the vectors of {model} now.",
        f"{model} is in use already.",
        f"Searches compare the vectors of {former} now.",
        f"Removed the vectors of {model}.",
    ]


async def test_fills_with_vectors_of_a_server(
    network: None, world: TwoModels, environment: pytest.MonkeyPatch
):
    async with world.serving(world.first) as client:
        await store(client, *TEXTS)
    with embedding_server() as server:
        for name, value in {
            "URL": server.url,
            "API_KEY": KEY,
            "MODEL": MODEL,
            "DIMENSION": "1536",
        }.items():
            environment.setenv(f"RETRIEVAL_BESIDE_EMBEDDING_{name}", value)

        code = await asyncio.to_thread(main, ["fill"])

        stored = "SELECT vector_dims(beside_embedding) FROM retrieval.passages"
        rows = await fetch(world.database.admin_dsn, stored)
        assert (code, [tuple(row) for row in rows]) == (0, [(1536,)] * len(TEXTS))
        assert {one for body in server.asked for one in body["input"]} >= {*TEXTS}


# SQL of another session for which the command waits: a lock on a passage after the first batch, or a snapshot older
# than the new index.
LOCKED = "BEGIN; SELECT FROM retrieval.passages ORDER BY id DESC LIMIT 1 FOR UPDATE"
OLD = "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1"
WAITING = """
SELECT pid FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1
"""
STATE = """
SELECT count(beside_model_id), (SELECT count(*) FROM pg_index
    WHERE indrelid = 'retrieval.passages'::regclass AND NOT indisvalid)
FROM retrieval.passages
"""


@pytest.mark.nightly
@pytest.mark.parametrize(
    ("held", "statement", "left"),
    [(LOCKED, "%SET beside_model_id%", (64, 0)), (OLD, "%CREATE INDEX CONCURRENTLY%", (66, 1))],
)
async def test_resumes_after_a_killed_process(
    world: TwoModels,
    environment: pytest.MonkeyPatch,
    held: str,
    statement: str,
    left: tuple[int, int],
):
    """SIGKILL ends the command's process, but PostgreSQL completes the running statement."""
    environment.setenv("RETRIEVAL_BESIDE_MODEL_DIR", str(world.second))
    fill = [sys.executable, "-m", "retrieval.reembed", "fill"]
    texts = [f"fever {n}" for n in range(66)]
    dsn, owner = world.database.admin_dsn, world.owner
    async with world.serving(world.first) as client:
        await store(client, *texts)
        used = (await service.state_of(owner)).used.id
        # The new model already exists, so the command waits only for the other session's lock or snapshot.
        async with owner.transaction():
            await repository.lock(owner)
            await repository.add_model(owner, world.model.identity, used=used)
        async with connected_as_owner(world.database) as holder:
            await holder.execute(held)
            process = await asyncio.create_subprocess_exec(*fill)
            ((waiting,),) = await eventually_is(lambda: fetch(dsn, WAITING, statement))
            process.kill()
            await process.wait()
            assert await found(client, top_k=100) == await expected(world.former, *texts)
            await fetch(dsn, "SELECT pg_terminate_backend($1, 60000)", waiting)
            await holder.execute("ROLLBACK")
        state = await service.state_of(owner)
        (interrupted,) = await fetch(dsn, STATE)

        done = await asyncio.to_thread(subprocess.run, fill, check=True, stdout=subprocess.PIPE)

    (ended,) = await fetch(dsn, STATE)
    assert (tuple(interrupted), state.beside.filled == 1) == (left, False)
    assert done.stdout.startswith(b"All 66 passages have a vector of ")
    assert tuple(ended) == (66, 0)
    await assert_stored(world.database, world.former, world.model)


async def test_records_the_model_for_backups_and_reports_concurrent_changes(
    world: TwoModels, environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    source = REPOSITORY / "deploy/local/src/chartroom/commands/backups/backup.py"
    (query,) = re.findall(
        r'^MODEL = """(.*?)"""', source.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    environment.setenv("RETRIEVAL_BESIDE_MODEL_DIR", str(world.second))
    await service.fill(world.owner, world.model, service.Filling(world.owner, world.model))
    await world.owner.execute(
        "SELECT pg_advisory_lock('retrieval'::regnamespace::oid::integer, hashtext('reembed'))"
    )

    answer = await asyncio.to_thread(output_of, capsys, "fill")

    ((named,),) = await fetch(world.database.admin_dsn, query)
    assert json.loads(named) == asdict(world.former.identity)
    assert answer == (1, "", "Another process changes the model now; wait until it has ended.\n")


def test_reports_missing_and_wrong_settings(
    network: None, environment: pytest.MonkeyPatch, second: Path, capsys: pytest.CaptureFixture[str]
):
    missing = "No second model is configured; set RETRIEVAL_BESIDE_MODEL_DIR or RETRIEVAL_BESIDE_EMBEDDING_URL.\n"
    for command in ("fill", "switch", "back"):
        assert output_of(capsys, command) == (1, "", missing)
    environment.setenv("RETRIEVAL_BESIDE_MODEL_DIR", str(second))
    for variable, value, message in (
        ("RETRIEVAL_BESIDE_EMBEDDING_BATCH", "0", "RETRIEVAL_BESIDE_EMBEDDING_BATCH is wrong"),
        ("RETRIEVAL_BESIDE_MODEL_DIR", "/nowhere", "no embedding model in /nowhere"),
        ("RETRIEVAL_MIGRATE_DATABASE_URL", "postgresql://no-one@127.0.0.1:1/none", "Run the same"),
    ):
        with environment.context() as changed:
            changed.setenv(variable, value)
            code, out, err = output_of(capsys, "fill")
        assert (code, out) == (1, ""), variable
        assert message in err


def test_shows_progress_and_rate(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    times = iter([0.0, 1.0, 10.0])
    monkeypatch.setattr("retrieval.reembed.__main__.monotonic", lambda: next(times))

    shown = Shown(2_500)
    for done in (64, 1_000):
        shown(done)

    assert capsys.readouterr().err == "1,000 of 2,500 passages, 100 a second, 0 minutes left\n"
