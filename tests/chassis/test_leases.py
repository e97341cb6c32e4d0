import asyncio
from collections.abc import AsyncIterator
from uuid import UUID, uuid4

import asyncpg
import pytest
from sqlalchemy import MetaData, update
from support.databases import TestDatabase
from support.eventually import HANGS_S, turns
from support.queries import connected

from chassis.audit_trail.outbox import BUCKETS
from chassis.database.columns import queue_buckets_table
from chassis.database.statements import Command, Query
from chassis.leases import LeaseLost, Leases, extending
from chassis.problems.problem import DatabaseBusy

table = queue_buckets_table(MetaData(schema="sample"), "outbox")
LEASES = Leases(table, holder="holder", until="held_until")
TAKE_ONE = Query(LEASES.take(order_by=table.c.bucket, limit=1).returning(table.c.bucket), int)
TAKE_ALL = Query(LEASES.take().returning(table.c.bucket), int)
EXTEND = Command(LEASES.extend())
RELEASE = Command(LEASES.release())
FENCED_WRITE = Command(update(table).where(LEASES.is_held).values(holder=None))
FREE = "UPDATE sample.outbox_buckets SET holder = NULL, held_until = clock_timestamp()"
FIRST, SECOND = uuid4(), uuid4()
OVER_S, LONG_S = -1.0, 3600.0  # Durations of an expired and of a long lease.


@pytest.fixture
async def connection(database: TestDatabase) -> AsyncIterator[asyncpg.Connection]:
    async with connected(database.app_dsn) as connection:
        yield connection


async def acquire_one(connection: asyncpg.Connection, token: UUID, lease_s: float) -> int | None:
    return await TAKE_ONE.first(connection, token=token, lease_s=lease_s)


class TestTake:
    async def test_acquires_free_rows_up_to_the_limit(
        self, connection: asyncpg.Connection, database: TestDatabase
    ):
        """Rows that another transaction has locked are skipped, not waited for."""
        async with connected(database.app_dsn) as other, other.transaction():
            assert await acquire_one(other, FIRST, LONG_S) == 0
            assert await TAKE_ONE.all(connection, token=SECOND, lease_s=LONG_S) == [1]
        assert len(await TAKE_ALL.all(connection, token=FIRST, lease_s=LONG_S)) == BUCKETS - 2
        assert await TAKE_ALL.all(connection, token=SECOND, lease_s=LONG_S) == []

    async def test_acquires_rows_with_an_expired_lease(self, connection: asyncpg.Connection):
        """Once another holder has acquired an expired lease, the former holder's writes change zero rows."""
        await acquire_one(connection, FIRST, OVER_S)

        assert await acquire_one(connection, SECOND, LONG_S) == 0
        assert await EXTEND.run(connection, token=FIRST, lease_s=LONG_S) == 0
        assert await FENCED_WRITE.run(connection, token=FIRST) == 0
        assert await RELEASE.run(connection, token=FIRST, pause_s=0.0) == 0


class TestHolder:
    async def test_may_extend_and_write_until_another_has_the_row(
        self, connection: asyncpg.Connection
    ):
        for lease_s in (LONG_S, OVER_S):
            await acquire_one(connection, FIRST, lease_s)
            assert await EXTEND.run(connection, token=FIRST, lease_s=LONG_S) == 1
            assert await acquire_one(connection, SECOND, LONG_S) == 1
            await RELEASE.run(connection, token=SECOND, pause_s=0.0)
            assert await FENCED_WRITE.run(connection, token=FIRST) == 1
            await connection.execute(FREE)

    async def test_frees_its_rows_at_once_or_after_a_pause(self, connection: asyncpg.Connection):
        await acquire_one(connection, FIRST, LONG_S)
        await RELEASE.run(connection, token=FIRST, pause_s=0.0)
        assert await acquire_one(connection, FIRST, LONG_S) == 0

        await TAKE_ALL.all(connection, token=FIRST, lease_s=LONG_S)
        assert await RELEASE.run(connection, token=FIRST, pause_s=LONG_S) == BUCKETS
        assert await acquire_one(connection, SECOND, LONG_S) is None


class TestExtending:
    async def test_extends_repeatedly_also_while_the_database_is_down(self):
        answers = iter([DatabaseBusy, True, DatabaseBusy, DatabaseBusy, True])
        all_given = asyncio.Event()
        calls: list[None] = []

        async def extend() -> bool:
            calls.append(None)
            if (answer := next(answers, None)) is None:
                all_given.set()
            elif answer is not True:
                raise answer
            return True

        async with extending(extend, every_s=0):
            await asyncio.wait_for(all_given.wait(), HANGS_S)
        count = len(calls)
        await turns()

        assert len(calls) == count

    async def test_cancels_the_work_when_the_lease_is_lost(self):
        async def extend() -> bool:
            return False

        with pytest.raises(LeaseLost):
            async with extending(extend, every_s=0.001):
                await asyncio.Event().wait()
        await asyncio.sleep(0)  # The test's own task was not cancelled.

    async def test_propagates_a_cancellation_from_outside(self):
        async def extend() -> bool:
            return True

        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0), extending(extend, every_s=HANGS_S):
                await asyncio.Event().wait()
