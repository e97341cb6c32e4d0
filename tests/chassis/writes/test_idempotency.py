import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
from fastapi import FastAPI, Request
from pydantic import ValidationError
from sample.settings import Settings
from structlog.testing import capture_logs
from support.applications import assert_problem, unstarted_client
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually, eventually_is

from chassis.database.connections import Database
from chassis.http.accepted_bodies import MAX_BODY_BYTES
from chassis.writes.idempotency import AT_ONCE, FAILED, IdempotencyKeys, expiring_keys, fingerprint
from tests.chassis.forged_tokens import agent_claims

SECRET = "Jane Doe 1970"
FILL = """
INSERT INTO sample.idempotency_keys
SELECT 'agent:a', n || '-' || $2::int, '', 'note', n, 1, 201, now() - make_interval(hours => $2)
FROM generate_series(1, $1) AS n
"""
# Insert a row that the first request waits for when it stores its key.
HOLD = (
    "INSERT INTO sample.idempotency_keys VALUES ('agent:triage', 'key-1', '', 'note', '', 1, 201)"
)
WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"


async def create(client: httpx.AsyncClient, key: str, text: str = SECRET) -> httpx.Response:
    return await client.post("/notes", json={"text": text}, headers={"Idempotency-Key": key})


async def texts(database: TestDatabase) -> list[str]:
    rows = await fetch(database.admin_dsn, "SELECT text FROM sample.notes ORDER BY id")
    return [row["text"] for row in rows]


async def keys_of(database: TestDatabase) -> list[asyncpg.Record]:
    return await fetch(database.admin_dsn, "SELECT * FROM sample.idempotency_keys ORDER BY key")


@pytest.mark.usefixtures("each_way")
class TestARepeatedRequest:
    async def test_is_done_once_and_gets_its_first_response(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        """A repeated request gets the first response, even after later changes; the response's text is not stored."""
        await execute(
            database.admin_dsn, "UPDATE sample.outbox_buckets SET held_until = 'infinity'"
        )
        first, again = [await create(client, "key-1") for _ in range(2)]
        assert (again.status_code, again.json(), again.headers["ETag"]) == (
            201,
            first.json(),
            first.headers["ETag"],
        )
        assert "Idempotency-Replayed" not in first.headers
        assert again.headers["Idempotency-Replayed"] == "true"
        assert await texts(database) == [SECRET]
        assert len(await fetch(database.admin_dsn, "SELECT FROM sample.outbox")) == 1
        (row,) = await keys_of(database)
        kept = [row[name] for name in ("caller", "key", "resource", "resource_version", "status")]
        assert kept == ["agent:triage", "key-1", "note", 1, 201]
        assert UUID(row["resource_id"]) == UUID(first.json()["id"])
        assert len(row["fingerprint"]) == 32
        assert "Jane" not in json.dumps(dict(row), default=repr)

        address, key = f"/notes/{first.json()['id']}", {"Idempotency-Key": "key-2"}
        second = await client.patch(address, json={"text": "second"}, headers=key)
        await client.patch(address, json={"text": "third"})
        created_again = await create(client, "key-1")
        amended_again = await client.patch(address, json={"text": "second"}, headers=key)
        assert (created_again.json()["text"], created_again.headers["ETag"]) == (SECRET, 'W/"1"')
        assert (amended_again.json(), amended_again.headers["ETag"]) == (second.json(), 'W/"2"')

    async def test_is_recognised_despite_json_formatting_and_rejected_if_different(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        headers = {"Idempotency-Key": "key-1", "Content-Type": "application/json"}
        first, again = [
            await client.post("/notes", content=body.encode(), headers=headers)
            for body in ('{"text": "Núñez"}', '{ "text":"N\\u00fa\\u00f1ez"}\n')
        ]
        assert again.headers["Idempotency-Replayed"] == "true"

        key, body = {"Idempotency-Key": "key-1"}, {"text": "Núñez"}
        others = [
            await create(client, "key-1", "something else"),
            await client.patch(f"/notes/{first.json()['id']}", json=body, headers=key),
        ]
        for other in others:
            assert_problem(other, 422, "idempotency-key-used-otherwise")
        assert await texts(database) == ["Núñez"]

    async def test_is_retryable_while_the_first_one_runs(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        connection = await asyncpg.connect(database.admin_dsn)
        ending = connection.transaction()
        await ending.start()
        await connection.execute(HOLD)
        first = asyncio.create_task(create(client, "key-1"))
        await eventually_is(lambda: connection.fetchval(WAITING))

        second = await create(client, "key-1")
        await ending.rollback()
        await connection.close()

        assert_problem(second, 409, "still-running")
        assert int(second.headers["Retry-After"]) >= 1
        assert second.json()["retryable"] is True
        assert (await first).status_code == 201
        assert (await create(client, "key-1")).headers["Idempotency-Replayed"] == "true"

    async def test_sent_many_times_at_once_is_done_once(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        answers = await asyncio.gather(*(create(client, "key-1") for _ in range(30)))

        statuses = Counter(answer.status_code for answer in answers)
        assert set(statuses) <= {201, 409}
        assert len({answer.json()["id"] for answer in answers if answer.status_code == 201}) == 1
        assert await texts(database) == [SECRET]


class TestAKey:
    async def test_is_printable_or_absent(self, client: httpx.AsyncClient, database: TestDatabase):
        for key in ("", "x" * 256, "a\tb", "Núñez", " a"):
            sent = [(b"Idempotency-Key", key.encode("latin-1"))]
            answer = await client.post("/notes", json={"text": SECRET}, headers=sent)
            assert_problem(answer, 422, "invalid")
        malformed = {"Idempotency-Key": "key-1"}
        assert (await client.post("/notes", json={"text": 5}, headers=malformed)).status_code == 422

        for _ in range(2):
            await client.post("/notes", json={"text": SECRET})

        assert (await texts(database), await keys_of(database)) == ([SECRET] * 2, [])

    async def test_belongs_to_one_caller(
        self, client: httpx.AsyncClient, app: FastAPI, keys: Any, database: TestDatabase
    ):
        """The same key, sent by another agent, person or agent for a person, belongs to a separate request."""
        await create(client, "key-1", "triage's")
        others = {
            "another agent's": agent_claims(sub="intake"),
            "a person's": agent_claims(kind="person"),
            "one for A": agent_claims(sub="A", kind="person", act={"sub": "triage"}),
            "one for B": agent_claims(sub="B", kind="person", act={"sub": "triage"}),
        }
        for text, claims in others.items():
            async with unstarted_client(app, keys.issuer.sign(claims)) as other:
                answer = await create(other, "key-1", text)
                assert answer.status_code == 201
                assert "Idempotency-Replayed" not in answer.headers

        assert await texts(database) == ["triage's", *others]

    def test_must_not_expire_within_a_day(self, keys: Any):
        needed = {"database_url": "postgresql://a@b/c", **keys.settings}
        assert Settings(**needed).idempotency_hours >= 24
        with pytest.raises(ValidationError):
            Settings(**needed, idempotency_hours=23)

    async def test_expires_when_old_and_in_batches(self, engine: Database, database: TestDatabase):
        await fetch(database.admin_dsn, FILL, AT_ONCE + 1, 25)
        await fetch(database.admin_dsn, FILL, 1, 23)
        keys = IdempotencyKeys("sample")
        async with engine.connection(engine.service) as connection:
            more = [await keys.remove_expired(connection, hours=24) for _ in range(2)]

        assert (more, [row["key"] for row in await keys_of(database)]) == ([True, False], ["1-23"])


async def test_expiring_keys_removes_old_keys_and_continues_after_a_failure(
    engine: Database, database: TestDatabase
):
    async def one_is_left() -> bool:
        return [row["key"] for row in await keys_of(database)] == ["1-1"]

    for hours in (1, 60):
        await fetch(database.admin_dsn, FILL, 1, hours)
    await execute(database.admin_dsn, "ALTER TABLE sample.idempotency_keys RENAME TO elsewhere")
    with capture_logs() as logs:
        async with expiring_keys(engine, hours=48, every_s=0.05).running():
            await eventually(lambda: FAILED in [line["event"] for line in logs])
            await execute(
                database.admin_dsn, "ALTER TABLE sample.elsewhere RENAME TO idempotency_keys"
            )
            await eventually_is(one_is_left)


async def test_a_failed_write_stores_no_key(client: httpx.AsyncClient, database: TestDatabase):
    note = (await create(client, "key-1")).json()["id"]
    stale = {"Idempotency-Key": "key-2", "If-Match": 'W/"9"'}

    refused = await client.patch(f"/notes/{note}", json={"text": "second"}, headers=stale)
    # A rejected request does not use up its idempotency key: the retry with a new version may send the same key.
    done = await client.patch(
        f"/notes/{note}", json={"text": "second"}, headers=stale | {"If-Match": 'W/"1"'}
    )

    assert (refused.status_code, done.status_code) == (412, 200)
    assert "Idempotency-Replayed" not in done.headers
    assert [row["key"] for row in await keys_of(database)] == ["key-1", "key-2"]


class TestFingerprint:
    @pytest.fixture
    async def fingerprinting(self) -> AsyncIterator[httpx.AsyncClient]:
        app = FastAPI()

        @app.post("/")
        async def show(request: Request) -> str:
            return (await fingerprint(request)).hex()

        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app), base_url="http://localhost"
        ) as client:
            yield client

    async def test_counts_the_bytes_of_a_very_long_body(self, fingerprinting: httpx.AsyncClient):
        short, long = '{"a": [1]}', '{"a": ["' + "x" * MAX_BODY_BYTES + '"]}'
        spelt = [short, short.replace(" ", ""), long, long, long.replace(" ", "")]

        found = [(await fingerprinting.post("/", content=text)).json() for text in spelt]

        assert found[0] == found[1]
        assert found[2] == found[3] != found[4]

    async def test_distinguishes_the_conditions_of_conditional_creates(
        self, fingerprinting: httpx.AsyncClient
    ):
        one, other = [
            (await fingerprinting.post("/", headers={"If-None-Exist": f"identifier=a|{n}"})).json()
            for n in (1, 2)
        ]

        assert one != other
