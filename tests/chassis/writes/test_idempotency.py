"""Idempotency-Key: what a request that comes again is answered, and what is kept of it."""

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
from support.forged_tokens import agent_claims

from chassis.background import in_background
from chassis.http.accepted_bodies import MAX_BODY_BYTES
from chassis.writes.idempotency import AT_ONCE, FAILED, IdempotencyKeys, expire_keys, fingerprint

pytestmark = pytest.mark.anyio

SECRET = "Jane Doe 1970"
WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"


async def create(client: httpx.AsyncClient, key: str, text: str = SECRET) -> httpx.Response:
    return await client.post("/notes", json={"text": text}, headers={"Idempotency-Key": key})


async def texts(database: TestDatabase) -> list[str]:
    return [
        row["text"]
        for row in await fetch(database.admin_dsn, "SELECT text FROM sample.notes ORDER BY id")
    ]


async def keys_of(database: TestDatabase) -> list[asyncpg.Record]:
    return await fetch(database.admin_dsn, "SELECT * FROM sample.idempotency_keys ORDER BY key")


class TestARequestThatComesAgain:
    async def test_is_carried_out_once_and_gets_its_first_answer(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        first, again = [await create(client, "key-1") for _ in range(2)]

        assert await texts(database) == [SECRET]
        assert (again.status_code, again.json(), again.headers["ETag"]) == (
            201,
            first.json(),
            first.headers["ETag"],
        )
        assert ("Idempotency-Replayed" in first.headers, again.headers["Idempotency-Replayed"]) == (
            False,
            "true",
        )

    async def test_stores_no_second_event(
        self, client: httpx.AsyncClient, database: TestDatabase, app: FastAPI
    ) -> None:
        async with app.state.database.connection(app.state.database.service) as connection:
            await connection.execute("UPDATE sample.outbox_buckets SET held_until = 'infinity'")

        for _ in range(2):
            await create(client, "key-1")

        assert len(await fetch(database.admin_dsn, "SELECT FROM sample.outbox")) == 1

    async def test_gets_the_version_that_it_made_also_when_there_are_later_ones(
        self, client: httpx.AsyncClient
    ) -> None:
        first = await create(client, "key-1")
        address, key = f"/notes/{first.json()['id']}", {"Idempotency-Key": "key-2"}
        second = await client.patch(address, json={"text": "second"}, headers=key)
        await client.patch(address, json={"text": "third"})

        created_again = await create(client, "key-1")
        amended_again = await client.patch(address, json={"text": "second"}, headers=key)

        assert (created_again.json()["text"], created_again.headers["ETag"]) == (SECRET, 'W/"1"')
        assert (amended_again.json(), amended_again.headers["ETag"]) == (second.json(), 'W/"2"')

    async def test_is_known_however_its_json_is_spelt(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        headers = {"Idempotency-Key": "key-1", "Content-Type": "application/json"}
        for body in ('{"text": "Núñez"}', '{ "text":"N\\u00fa\\u00f1ez"}\n'):
            answer = await client.post("/notes", content=body.encode(), headers=headers)

        assert (answer.headers["Idempotency-Replayed"], await texts(database)) == (
            "true",
            ["Núñez"],
        )

    async def test_is_refused_with_another_body(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await create(client, "key-1")

        response = await create(client, "key-1", "something else")

        assert_problem(response, 422, "idempotency-key-used-otherwise")
        assert await texts(database) == [SECRET]

    async def test_is_refused_at_another_address_or_with_another_query(
        self, client: httpx.AsyncClient
    ) -> None:
        note = (await create(client, "key-1")).json()["id"]
        headers = {"Idempotency-Key": "key-1"}

        elsewhere = await client.patch(f"/notes/{note}", json={"text": SECRET}, headers=headers)
        otherwise = await client.post("/notes?other=1", json={"text": SECRET}, headers=headers)

        assert_problem(elsewhere, 422, "idempotency-key-used-otherwise")
        assert_problem(otherwise, 422, "idempotency-key-used-otherwise")

    async def test_is_asked_to_come_back_while_the_first_one_runs(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        connection = await asyncpg.connect(database.admin_dsn)
        async with connection.transaction():
            await connection.execute("LOCK TABLE sample.notes")
            first = asyncio.create_task(create(client, "key-1"))
            await eventually_is(lambda: connection.fetchval(WAITING))

            second = await create(client, "key-1")

        assert_problem(second, 409, "still-running")
        assert int(second.headers["Retry-After"]) >= 1
        assert second.json()["retryable"] is True
        assert (await first).status_code == 201
        assert (await create(client, "key-1")).headers["Idempotency-Replayed"] == "true"
        await connection.close()

    async def test_stored_by_a_version_that_locks_otherwise_is_no_defect(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        connection = await asyncpg.connect(database.admin_dsn)
        async with connection.transaction():
            await connection.execute(
                "INSERT INTO sample.idempotency_keys VALUES ('agent:triage', 'key-1', '', 'note', '1', 1, 201)"
            )
            first = asyncio.create_task(create(client, "key-1"))
            await eventually_is(lambda: connection.fetchval(WAITING))
        await connection.close()

        assert_problem(await first, 422, "idempotency-key-used-otherwise")

    async def test_sent_many_times_at_once_is_carried_out_once(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        answers = await asyncio.gather(*(create(client, "key-1") for _ in range(30)))

        statuses = Counter(answer.status_code for answer in answers)
        assert set(statuses) <= {201, 409}
        assert len({answer.json()["id"] for answer in answers if answer.status_code == 201}) == 1
        assert await texts(database) == [SECRET]


class TestAKey:
    @pytest.mark.parametrize("key", ["", "x" * 256, "a\tb", "Núñez", " a"])
    async def test_is_some_printable_characters(self, client: httpx.AsyncClient, key: str) -> None:
        sent = [(b"Idempotency-Key", key.encode("latin-1"))]

        assert_problem(
            await client.post("/notes", json={"text": SECRET}, headers=sent), 422, "invalid"
        )

    async def test_is_optional(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        for _ in range(2):
            await client.post("/notes", json={"text": SECRET})

        assert (await texts(database), await keys_of(database)) == ([SECRET] * 2, [])

    async def test_belongs_to_one_caller(
        self, client: httpx.AsyncClient, app: FastAPI, keys: Any, database: TestDatabase
    ) -> None:
        """Another agent, and a person of the same name, use the same key for something of their
        own.
        """
        await create(client, "key-1", "triage's")
        others = {
            "another agent's": agent_claims(sub="intake"),
            "a person's": agent_claims(kind="person"),
        }
        for text, claims in others.items():
            async with unstarted_client(app, keys.issuer.sign(claims)) as other:
                answer = await create(other, "key-1", text)
                assert (answer.status_code, answer.headers.get("Idempotency-Replayed")) == (
                    201,
                    None,
                )

        assert await texts(database) == ["triage's", *others]

    async def test_may_not_be_forgotten_within_a_day(self, settings: dict[str, Any]) -> None:
        assert Settings(**settings).idempotency_hours >= 24
        with pytest.raises(ValidationError):
            Settings(**settings, idempotency_hours=23)

    async def test_is_forgotten_when_it_is_old_and_no_earlier(
        self, client: httpx.AsyncClient, app: FastAPI, database: TestDatabase
    ) -> None:
        for age in (23, 25):
            await create(client, f"key-{age}")
            await fetch(
                database.admin_dsn,
                "UPDATE sample.idempotency_keys SET created_at = now() - make_interval(hours => $1) WHERE key = $2",
                age,
                f"key-{age}",
            )

        async with app.state.database.connection(app.state.database.service) as connection:
            more = await IdempotencyKeys("sample").remove_expired(connection, hours=24)

        assert (more, [row["key"] for row in await keys_of(database)]) == (False, ["key-23"])

    async def test_is_forgotten_with_others_in_parts(
        self, app: FastAPI, database: TestDatabase
    ) -> None:
        await fetch(
            database.admin_dsn,
            "INSERT INTO sample.idempotency_keys SELECT 'agent:a', n, '', 'note', n, 1, 201, '2020-01-01' "
            "FROM generate_series(1, $1) AS n",
            AT_ONCE + 1,
        )
        keys = IdempotencyKeys("sample")
        async with app.state.database.connection(app.state.database.service) as connection:
            more = [await keys.remove_expired(connection, hours=24) for _ in range(2)]

        assert (more, await keys_of(database)) == ([True, False], [])


class TestExpireKeys:
    async def test_removes_old_keys_while_the_application_serves_and_goes_on_after_a_failure(
        self, app: FastAPI, database: TestDatabase
    ) -> None:
        async def keep_two() -> None:
            await execute(
                database.admin_dsn,
                "INSERT INTO sample.idempotency_keys "
                "SELECT 'agent:a', n, '', 'note', n, 1, 201, now() - make_interval(hours => n) "
                "FROM unnest(ARRAY[1, 60]) AS n",
            )

        async def one_is_left() -> bool:
            return [row["key"] for row in await keys_of(database)] == ["1"]

        await keep_two()
        await execute(database.admin_dsn, "ALTER TABLE sample.idempotency_keys RENAME TO elsewhere")
        removing = expire_keys(app.state.database, hours=48, every_s=0.05)
        with capture_logs() as logs:
            async with in_background(removing):
                await eventually(lambda: FAILED in [line["event"] for line in logs])
                await execute(
                    database.admin_dsn, "ALTER TABLE sample.elsewhere RENAME TO idempotency_keys"
                )
                await eventually_is(one_is_left)


class TestWhatIsKept:
    async def test_is_a_reference_and_nothing_of_what_was_said(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        created = await create(client, "key-1")

        (row,) = await keys_of(database)
        assert (row["caller"], row["key"]) == ("agent:triage", "key-1")
        assert (
            row["resource"],
            UUID(row["resource_id"]),
            row["resource_version"],
            row["status"],
        ) == (
            "note",
            UUID(created.json()["id"]),
            1,
            201,
        )
        assert len(row["fingerprint"]) == 32
        assert "Jane" not in json.dumps(dict(row), default=repr)

    async def test_is_nothing_where_the_write_failed(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        note = (await create(client, "key-1")).json()["id"]
        stale = {"Idempotency-Key": "key-2", "If-Match": 'W/"9"'}

        refused = await client.patch(f"/notes/{note}", json={"text": "second"}, headers=stale)
        # The same key is free for the attempt that builds on what was read again.
        done = await client.patch(
            f"/notes/{note}", json={"text": "second"}, headers=stale | {"If-Match": 'W/"1"'}
        )

        assert (refused.status_code, done.status_code) == (412, 200)
        assert "Idempotency-Replayed" not in done.headers
        assert [row["key"] for row in await keys_of(database)] == ["key-1", "key-2"]

    async def test_is_nothing_where_the_request_is_malformed(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        refused = await client.post(
            "/notes", json={"text": 5}, headers={"Idempotency-Key": "key-1"}
        )

        assert refused.status_code == 422
        assert await keys_of(database) == []


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

    async def test_of_a_very_long_body_counts_its_bytes(
        self, fingerprinting: httpx.AsyncClient
    ) -> None:
        short, long = '{"a": [1]}', '{"a": ["' + "x" * MAX_BODY_BYTES + '"]}'
        spelt = [short, short.replace(" ", ""), long, long, long.replace(" ", "")]

        found = [(await fingerprinting.post("/", content=text)).json() for text in spelt]

        assert found[0] == found[1]
        assert found[2] == found[3] != found[4]

    async def test_distinguishes_the_conditions_of_conditional_creates(
        self, fingerprinting: httpx.AsyncClient
    ) -> None:
        conditions = ("identifier=a|1", "identifier=a|2")

        found = {
            (await fingerprinting.post("/", headers={"If-None-Exist": one})).json()
            for one in conditions
        }

        assert len(found) == 2
