import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, running
from support.batches import NDJSON, Send, lines, note, outcomes, until, until_completed
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually, eventually_is
from support.panels import FakePanels
from support.queries import connected

from chartroom.system.keys import Keyring
from retrieval.errors import EmbeddingUnavailable, EmbeddingUnusable
from retrieval.worker import MAX_ATTEMPTS
from tests.retrieval.fake_embedder import ArrangedEmbedder

MakeApp = Callable[..., FastAPI]
LINES = "SELECT line, attempts FROM retrieval.job_lines ORDER BY line"
VERSIONS = "SELECT source_ref, version FROM retrieval.documents ORDER BY source_ref"
TRIED = "UPDATE retrieval.job_lines SET attempts = $1 WHERE line = 1"
FINISHED = "SELECT FROM retrieval.jobs WHERE finished_at IS NOT NULL"
GONE = "SELECT WHERE NOT EXISTS (SELECT FROM retrieval.jobs WHERE id = $1::uuid)"
LONG_AGO = "UPDATE retrieval.jobs SET finished_at = now() - interval '8 days' WHERE id = $1::uuid"
OLD_JOBS = """
INSERT INTO retrieval.jobs (id, caller, caller_kind, caller_claims, total, bytes, finished_at)
SELECT uuidv7(), 'test-agent', 'agent', '{}', 1, 1, now() - n * interval '8 days' FROM generate_series(1, 3) AS n
"""
NEWEST_IS_LOCKED = "BEGIN; SELECT FROM retrieval.jobs ORDER BY finished_at DESC LIMIT 1 FOR UPDATE"
ONE_IS_LEFT = "SELECT FROM retrieval.jobs HAVING count(*) = 1"
NONE_IS_LEFT = "SELECT FROM retrieval.jobs HAVING count(*) = 0"
DONE = "SELECT outcome, problem ->> 'code' FROM retrieval.job_outcomes ORDER BY line"
HELD = "UPDATE retrieval.job_worker SET holder = uuidv7(), held_until = now() + interval '1 h'"
NO_LONGER_HELD = "UPDATE retrieval.job_worker SET held_until = now() WHERE held_until > now()"
END_PAUSE = (
    "UPDATE retrieval.jobs SET turn_at = now() WHERE turn_at > now() OR finished_at IS NOT NULL "
    "RETURNING id"
)


@pytest.fixture
def slow() -> ArrangedEmbedder:
    return ArrangedEmbedder()


@pytest.fixture
def withdrawn(tmp_path: Path) -> Path:
    path = tmp_path / "revocations.json"
    withdraw(path, {})
    return path


def withdraw(path: Path, subjects: dict[str, float]) -> None:
    path.write_text(json.dumps({"tokens": {}, "subjects": subjects}))


@pytest.fixture
def app(make_app: MakeApp, slow: ArrangedEmbedder, withdrawn: Path) -> FastAPI:
    return make_app(slow, revocations=str(withdrawn))


@pytest.fixture
def client(client_of_own: httpx.AsyncClient) -> httpx.AsyncClient:
    return client_of_own


async def rows(database: TestDatabase, query: str) -> list[tuple[Any, ...]]:
    return [tuple(row.values()) for row in await fetch(database.admin_dsn, query)]


async def end_pause(database: TestDatabase) -> None:
    await eventually_is(lambda: fetch(database.admin_dsn, END_PAUSE))


class TestTheWorker:
    async def test_waits_for_the_embedder_and_gives_up_lines_that_keep_failing(
        self, client: httpx.AsyncClient, slow: ArrangedEmbedder, send: Send, database: TestDatabase
    ):
        slow.fails = lambda _: EmbeddingUnavailable()
        job = await send(note("a", text="bad"), note("b"))

        waiting = await until(client, job["id"], lambda one: one["status"] == "waiting")
        slow.fails = lambda _: EmbeddingUnusable()
        await end_pause(database)
        refused = await until(
            client, job["id"], lambda one: one["waits_for"] == EmbeddingUnusable.code
        )
        begun = len(slow.texts)
        slow.fails = lambda text: RuntimeError("defect") if "bad" in text else None
        await end_pause(database)
        await eventually(lambda: len(slow.texts) > begun)
        await fetch(database.admin_dsn, TRIED, MAX_ATTEMPTS)
        await end_pause(database)
        done = await until_completed(client, job["id"])

        assert (waiting["waits_for"], waiting["failed"]) == ("embedding-unavailable", 0)
        assert (refused["done"], refused["failed"]) == (0, 0)
        assert (done["waits_for"], done["created"], done["failed"]) == (None, 1, 1)
        failed, _ = await outcomes(client, job["id"])
        assert failed["problem"]["code"] == "document-abandoned"

    async def test_continues_other_jobs_despite_a_large_job(
        self, client: httpx.AsyncClient, slow: ArrangedEmbedder, send: Send
    ):
        slow.may_go.clear()
        large = await send(*[note(f"{number}") for number in range(20)])
        small = await send(note("other"))
        slow.may_go.set()

        await until_completed(client, small["id"])
        rest = (await client.get(f"/jobs/{large['id']}")).json()

        assert rest["done"] < rest["total"]

    async def test_takes_over_from_a_process_with_an_expired_lease(
        self, client: httpx.AsyncClient, send: Send, database: TestDatabase, app: FastAPI
    ):
        arrived = app.state.jobs.arrived
        await fetch(database.admin_dsn, HELD)
        job = await send(note("a"))
        for _ in range(
            2
            # The worker clears the event `arrived` before it searches for jobs, so two clears mean one complete search.
        ):
            arrived.set()
            await eventually(lambda: not arrived.is_set())
        before = (await client.get(f"/jobs/{job['id']}")).json()

        await fetch(database.admin_dsn, NO_LONGER_HELD)
        done = await until_completed(client, job["id"])

        assert (before["done"], done["created"]) == (0, 1)

    async def test_stores_nothing_that_another_worker_has_stored(
        self, client: httpx.AsyncClient, slow: ArrangedEmbedder, send: Send, database: TestDatabase
    ):
        """A worker is frozen for longer than its lease, and a second worker stores the document."""
        slow.may_go.clear()
        job = await send(note("a"), note("b"))
        await eventually(lambda: slow.texts)
        await execute(database.admin_dsn, "DELETE FROM retrieval.job_lines WHERE line = 1")
        await execute(database.admin_dsn, "UPDATE retrieval.jobs SET unchanged = unchanged + 1")
        slow.may_go.set()

        await until_completed(client, job["id"])

        assert await rows(database, VERSIONS) == [("b", 1)]

    async def test_of_a_stopped_process_keeps_attempts_and_old_jobs_are_removed(
        self,
        app: FastAPI,
        make_app: MakeApp,
        slow: ArrangedEmbedder,
        keyring: Keyring,
        database: TestDatabase,
    ):
        jobs = []
        async with running(app, keyring.mint("test-agent")) as client:
            for ref in ("old", "new"):
                batch = lines(note(ref))
                sent = await client.post("/documents/batch", content=batch, headers=NDJSON)
                jobs.append(sent.json()["id"])
                if ref == "old":
                    await until_completed(client, jobs[0])
                    await fetch(database.admin_dsn, LONG_AGO, jobs[0])
                    slow.may_go.clear()
            await eventually(lambda: len(slow.texts) == 2)
        left = await rows(database, LINES)

        async with running(make_app(), keyring.mint("test-agent")) as client:
            done = await until_completed(client, jobs[1])
            await eventually_is(lambda: fetch(database.admin_dsn, GONE, jobs[0]))
            answer = await client.get(f"/jobs/{jobs[0]}")

        assert_problem(answer, 404, "job-not-found")
        assert left == [(1, 0)]
        assert done["created"] == 1
        assert await rows(database, "SELECT count(*) FROM retrieval.job_outcomes") == [(1,)]
        assert len(await rows(database, VERSIONS)) == 2

    async def test_removes_old_jobs_independently(
        self, app: FastAPI, keyring: Keyring, database: TestDatabase
    ):
        await execute(database.admin_dsn, OLD_JOBS)
        async with connected(database.admin_dsn) as connection:
            await connection.execute(NEWEST_IS_LOCKED)
            async with running(app, keyring.mint("test-agent")):
                await eventually_is(lambda: fetch(database.admin_dsn, ONE_IS_LEFT))
                await connection.execute("ROLLBACK")
                await eventually_is(lambda: fetch(database.admin_dsn, NONE_IS_LEFT))

    async def test_does_not_act_for_callers_with_withdrawn_tokens(
        self,
        app: FastAPI,
        slow: ArrangedEmbedder,
        send: Send,
        withdrawn: Path,
        database: TestDatabase,
    ):
        slow.may_go.clear()
        await send(note("a"), note("b"))
        await eventually(lambda: slow.texts)
        subjects = {"test-agent": time.time()}
        withdraw(withdrawn, subjects)
        await app.state.verifier.revocations.refresh()
        slow.may_go.set()

        await eventually_is(lambda: fetch(database.admin_dsn, FINISHED))

        found = await rows(database, DONE)
        assert found == [("created", None), ("failed", "token-invalid")]

    async def test_notices_that_the_starter_lost_access_to_a_patient(
        self,
        client: httpx.AsyncClient,
        slow: ArrangedEmbedder,
        keyring: Keyring,
        panels: FakePanels,
        app: FastAPI,
    ):
        panels.let("caller:nurse", "P1")
        client.headers["Authorization"] = (
            f"Bearer {keyring.mint('nurse', scope='user/DocumentReference.c')}"
        )
        slow.may_go.clear()
        sent = await client.post(
            "/documents/batch", content=lines(note("a"), note("b")), headers=NDJSON
        )
        await eventually(lambda: slow.texts)
        panels.remove("P1")
        position = len(panels.changes)
        await eventually(lambda: app.state.member_replica.position == position)
        slow.may_go.set()

        await until_completed(client, sent.json()["id"])

        found = await outcomes(client, sent.json()["id"])
        assert {one["problem"]["code"] for one in found} == {"patient-out-of-reach"}
