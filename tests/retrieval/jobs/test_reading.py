from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.batches import Send, note, until_completed
from support.databases import TestDatabase, execute
from support.event_stream import Message, opened
from support.eventually import eventually_is
from support.serving import served

from chartroom.system.keys import Keyring
from chassis.http import event_streams
from retrieval.jobs import stream
from retrieval.settings import Settings
from tests.retrieval.app import create_app
from tests.retrieval.fake_embedder import FakeEmbedder

AS_PERSON = "UPDATE retrieval.jobs SET caller_kind = 'person'"


def headers(keyring: Keyring, name: str, **claims: Any) -> dict[str, str]:
    return {"Authorization": f"Bearer {keyring.mint(name, **claims)}"}


class TestAJob:
    async def test_is_shown_to_its_starter_only(
        self, client: httpx.AsyncClient, send: Send, keyring: Keyring, database: TestDatabase
    ):
        """A person with the name of the agent who started the job cannot read the job; `test_leaks` tests other
        callers.
        """
        job = await send(note("a"))
        person = headers(keyring, "test-agent", kind="person")

        for path in ("", "/outcomes", "/stream"):
            answer = await client.get(f"/jobs/{job['id']}{path}", headers=person)
            assert_problem(answer, 404, "job-not-found")
        # The caller who started the job may read it even with other scopes than at the start.
        own = headers(keyring, "test-agent", scope="user/Patient.r")
        assert (await client.get(f"/jobs/{job['id']}", headers=own)).is_success
        await until_completed(client, job["id"])
        await execute(database.admin_dsn, AS_PERSON)
        assert_problem(await client.get(f"/jobs/{job['id']}"), 404, "job-not-found")

    async def test_is_listed_for_its_starter_newest_first(
        self, client: httpx.AsyncClient, send: Send, keyring: Keyring
    ):
        ids = [(await send(note(f"{number}")))["id"] for number in range(3)]

        first = (await client.get("/jobs", params={"limit": 2})).json()
        second = await client.get("/jobs", params={"limit": 2, "cursor": first["next"]})
        others = await client.get("/jobs", headers=headers(keyring, "other-agent"))

        shown = [one["id"] for one in first["jobs"] + second.json()["jobs"]]
        assert shown == ids[::-1]
        assert others.json() == {"jobs": [], "next": None}


@contextmanager
def fast_polls(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as changed:
        changed.setattr(stream, "POLL_S", 0.02)
        yield


@pytest.fixture
async def listening(
    network: None, settings: dict[str, Any], embedder: FakeEmbedder, keyring: Keyring
) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the application on a port, because streams need a real connection."""
    more = {"stream_heartbeat_s": 0.1, "streams_per_caller": 1}
    app = create_app(Settings(**settings | more), embedder=embedder)
    with served(app) as url:
        authorization = headers(keyring, "test-agent")
        async with httpx.AsyncClient(base_url=url, headers=authorization) as client:
            yield client


async def read(client: httpx.AsyncClient, job_id: str) -> list[Message]:
    async with opened(client, f"/jobs/{job_id}/stream") as one:
        return [message async for message in one.messages()]


class TestAStream:
    async def test_shows_each_change_until_the_end_then_204(
        self, client: httpx.AsyncClient, send: Send, monkeypatch: pytest.MonkeyPatch
    ):
        with fast_polls(monkeypatch):
            job = await send(*[note(f"{number}") for number in range(5)])
            answer = await client.get(
                f"/jobs/{job['id']}/stream", headers={"Last-Event-ID": "anything"}
            )

        assert answer.headers["content-type"].startswith("text/event-stream")
        messages = [Message.read(block) for block in answer.content.split(b"\n\n")[:-1]]
        shown = [message.json for message in messages if message.data]
        assert shown == sorted(shown, key=lambda one: one["done"])
        assert (shown[-1]["status"], shown[-1]["done"]) == ("completed", 5)
        assert messages[-1].id == stream.END
        assert shown[-1] == (await client.get(f"/jobs/{job['id']}")).json()
        again = await client.get(f"/jobs/{job['id']}/stream", headers={"Last-Event-ID": stream.END})
        assert (again.status_code, again.content) == (204, b"")

    async def test_sends_heartbeats_and_counts_towards_the_limit(
        self, listening: httpx.AsyncClient, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
    ):
        with fast_polls(monkeypatch):
            answer = await listening.post("/documents/batch", **batch())
            job_id = answer.json()["id"]
            await until_completed(listening, job_id)
            await execute(database.admin_dsn, "UPDATE retrieval.jobs SET finished_at = NULL")
            path = f"/jobs/{job_id}/stream"
            async with opened(listening, path) as first:
                messages = first.messages()
                assert (await anext(messages)).json["status"] == "processing"
                assert [(await anext(messages)).comments for _ in range(2)] == [1, 1]
                assert_problem(await listening.get(path), 429, "too-many-streams")
                monkeypatch.setattr(event_streams, "MAX_STREAMS", 0)

            async def refusal() -> httpx.Response | None:
                answer = await listening.get(path)
                return None if answer.status_code == 429 else answer

            assert_problem(await eventually_is(refusal), 503, "streams-full")


def batch() -> dict[str, Any]:
    content = b'{"patient_id": "P1", "source_type": "note", "source_ref": "r", "text": "Rest."}'
    return {"content": content, "headers": {"Content-Type": "application/x-ndjson"}}
