"""Old idempotency keys are removed: those of requests that may not come again any more."""

import asyncio

import structlog

from chassis.database.connections import Database
from chassis.problems.problem import Problem
from chassis.writes.idempotency import IdempotencyKeys

EVERY_S = 60.0


async def expire_keys(database: Database, *, hours: int, every_s: float = EVERY_S) -> None:
    """Remove the keys that are older than `hours`, at once and then every `every_s` seconds, until
    it is cancelled.
    """
    keys = IdempotencyKeys(database.schema)
    while True:
        try:
            await remove_old(database, keys, hours=hours)
        except Problem as problem:
            structlog.get_logger().warning(
                "old idempotency keys could not be removed", exception=type(problem).__name__
            )
        except Exception as failure:  # noqa: BLE001 - It is tried again, whatever it was.
            structlog.get_logger().error(
                "old idempotency keys could not be removed", exc_info=failure
            )
        await asyncio.sleep(every_s)


async def remove_old(database: Database, keys: IdempotencyKeys, *, hours: int) -> None:
    """Remove all that are older, some at a time."""
    more = True
    while more:
        async with database.hot() as connection:
            more = await keys.forget(connection, hours=hours)
