"""Leases of rows, taken on the buckets of the sample service's outbox."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID, uuid4

import asyncpg
import pytest
from sqlalchemy import MetaData, update
from support.databases import TestDatabase
from support.eventually import HANGS_S, turns

from chassis.audit_trail.outbox import BUCKETS
from chassis.database.columns import queue_buckets_table
from chassis.database.statements import Command, Query
from chassis.leases import LeaseLost, Leases, extending
from chassis.problems.problem import DatabaseBusy

pytestmark = pytest.mark.anyio

table = queue_buckets_table(MetaData(schema="sample"), "outbox")
LEASES = Leases(table, holder="holder", until="held_until")
TAKE_ONE = Query(LEASES.take(order_by=table.c.bucket, limit=1).returning(table.c.bucket), int)
TAKE_ALL = Query(LEASES.take().returning(table.c.bucket), int)
EXTEND = Command(LEASES.extend())
RELEASE = Command(LEASES.release())
FENCED_WRITE = Command(update(table).where(LEASES.is_held).values(holder=None))
FIRST, SECOND = uuid4(), uuid4()
OVER_S, LONG_S = -1.0, 3600.0  # A lease whose time is over at once, and one that lasts.


@pytest.fixture
async def connection(database: TestDatabase) -> AsyncIterator[asyncpg.Connection]:
    async with connected(database) as connection:
        yield connection


@asynccontextmanager
async def connected(database: TestDatabase) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(database.app_dsn)
    try:
        yield connection
    finally:
        await connection.close()


async def take_one(connection: asyncpg.Connection, token: UUID, lease_s: float) -> int | None:
    return await TAKE_ONE.first(connection, token=token, lease_s=lease_s)


class TestTake:
    async def test_takes_no_more_than_the_limit(self, connection: asyncpg.Connection) -> None:
        assert await TAKE_ONE.all(connection, token=FIRST, lease_s=LONG_S) == [0]
        assert await TAKE_ONE.all(connection, token=SECOND, lease_s=LONG_S) == [1]

    async def test_takes_nothing_that_is_held(self, connection: asyncpg.Connection) -> None:
        assert len(await TAKE_ALL.all(connection, token=FIRST, lease_s=LONG_S)) == BUCKETS
        assert await TAKE_ALL.all(connection, token=SECOND, lease_s=LONG_S) == []

    async def test_does_not_wait_for_a_row_that_another_transaction_takes(
        self, connection: asyncpg.Connection, database: TestDatabase
    ) -> None:
        async with connected(database) as other, other.transaction():
            assert await take_one(other, FIRST, LONG_S) == 0
            assert await take_one(connection, SECOND, LONG_S) == 1

    async def test_takes_what_a_holder_held_for_too_long(
        self, connection: asyncpg.Connection
    ) -> None:
        await take_one(connection, FIRST, OVER_S)

        assert await take_one(connection, SECOND, LONG_S) == 0


class TestHolder:
    async def test_may_extend_and_write(self, connection: asyncpg.Connection) -> None:
        await take_one(connection, FIRST, LONG_S)

        assert await EXTEND.run(connection, token=FIRST, lease_s=LONG_S) == 1
        assert await FENCED_WRITE.run(connection, token=FIRST) == 1

    async def test_may_go_on_after_its_time_while_no_other_has_the_row(
        self, connection: asyncpg.Connection
    ) -> None:
        await take_one(connection, FIRST, OVER_S)

        assert await EXTEND.run(connection, token=FIRST, lease_s=LONG_S) == 1
        assert await take_one(connection, SECOND, LONG_S) == 1

    async def test_writes_nothing_once_another_has_taken_the_row(
        self, connection: asyncpg.Connection
    ) -> None:
        await take_one(connection, FIRST, OVER_S)
        await take_one(connection, SECOND, LONG_S)

        assert await EXTEND.run(connection, token=FIRST, lease_s=LONG_S) == 0
        assert await FENCED_WRITE.run(connection, token=FIRST) == 0
        assert await RELEASE.run(connection, token=FIRST, pause_s=0.0) == 0

    async def test_frees_its_rows_after_a_pause(self, connection: asyncpg.Connection) -> None:
        await TAKE_ALL.all(connection, token=FIRST, lease_s=LONG_S)

        assert await RELEASE.run(connection, token=FIRST, pause_s=LONG_S) == BUCKETS
        assert await take_one(connection, SECOND, LONG_S) is None

    async def test_frees_its_rows_at_once(self, connection: asyncpg.Connection) -> None:
        await take_one(connection, FIRST, LONG_S)

        await RELEASE.run(connection, token=FIRST, pause_s=0.0)

        assert await take_one(connection, SECOND, LONG_S) == 0


class TestExtending:
    async def test_extends_again_and_again(self) -> None:
        third = asyncio.Event()
        calls: list[None] = []

        async def extend() -> bool:
            calls.append(None)
            if len(calls) == 3:
                third.set()
            return True

        async with extending(extend, every_s=0):
            await asyncio.wait_for(third.wait(), HANGS_S)
        count = len(calls)
        await turns()

        assert len(calls) == count

    async def test_cancels_the_work_when_the_lease_is_lost(self) -> None:
        async def extend() -> bool:
            return False

        with pytest.raises(LeaseLost):
            async with extending(extend, every_s=0.001):
                await asyncio.Event().wait()
        await asyncio.sleep(0)  # No cancellation is left for later.

    async def test_goes_on_while_the_database_cannot_answer(self) -> None:
        answers = iter([DatabaseBusy, DatabaseBusy, True])
        extended = asyncio.Event()

        async def extend() -> bool:
            if (answer := next(answers, True)) is not True:
                raise answer
            extended.set()
            return True

        async with extending(extend, every_s=0.001):
            await asyncio.wait_for(extended.wait(), HANGS_S)

    async def test_lets_a_cancellation_from_outside_through(self) -> None:
        async def extend() -> bool:
            return True

        async def work() -> None:
            async with extending(extend, every_s=HANGS_S):
                await asyncio.Event().wait()

        task = asyncio.create_task(work())
        await asyncio.sleep(0)
        task.cancel()

        with pytest.raises(asyncio.CancelledError):
            await task
