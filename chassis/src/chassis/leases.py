"""A lease is two columns of a row: the holder's token, and the expiry by the database's clock. A
slow holder may continue after its lease has expired, so the write that ends the work has `is_held`
in its WHERE clause.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    DateTime,
    Float,
    Table,
    Update,
    Uuid,
    any_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    update,
)

from chassis.background import in_background
from chassis.problems.problem import Problem


class LeaseLost(Exception):
    """The lease has expired, and another holder may have it."""


class Leases:
    """SQL conditions for leases. The parameters are `token`, new for each holder, and `lease_s` or `pause_s`."""

    def __init__(self, table: Table, *, holder: str, until: str) -> None:
        self._table = table
        (self._key,) = table.primary_key
        self._holder, self._until = table.c[holder], table.c[until]
        self.is_held: ColumnElement[bool] = self._holder == bindparam("token", type_=Uuid)

    def take(
        self,
        *conditions: ColumnElement[bool],
        order_by: ColumnElement[datetime] | None = None,
        limit: int | None = None,
    ) -> Update:
        """Skip locked rows."""
        is_free = or_(self._until.is_(None), self._until < func.clock_timestamp())
        free = (
            select(self._key)
            .where(is_free, *conditions)
            .order_by(order_by)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .correlate(None)
        )
        # With IN, the subquery may run again for each row and lease more than `limit` rows.
        taken = any_(func.array(free.scalar_subquery()))
        return (
            update(self._table)
            .where(self._key == taken)
            .values({self._holder: bindparam("token"), self._until: _from_now("lease_s")})
        )

    def extend(self) -> Update:
        return update(self._table).where(self.is_held).values({self._until: _from_now("lease_s")})

    def release(self) -> Update:
        released = {self._holder: None, self._until: _from_now("pause_s")}
        return update(self._table).where(self.is_held).values(released)


def _from_now(seconds: str) -> ColumnElement[datetime]:
    second: ColumnElement[timedelta] = literal_column("interval '1 second'")
    return func.clock_timestamp(type_=DateTime) + bindparam(seconds, type_=Float) * second


@asynccontextmanager
async def extending(
    extend: Callable[[], Awaitable[bool]], *, every_s: float
) -> AsyncIterator[None]:
    """If `extend` returns False, cancel the block and raise LeaseLost. The write that ends the work
    belongs after the block, because it must not be cancelled.
    """
    holder = asyncio.current_task()
    is_lost = False

    async def keep() -> None:
        nonlocal is_lost
        while not is_lost:
            await asyncio.sleep(every_s)
            with suppress(Problem):
                is_lost = not await extend()
        if holder is not None:
            holder.cancel()

    try:
        async with in_background(keep()):
            yield
    except asyncio.CancelledError:
        if holder is None or not is_lost or holder.uncancel() > 0:
            raise
        raise LeaseLost from None
