"""Whether a service's database can be used, for /readyz."""

import asyncio

from chassis.database.connections import Database
from chassis.database.failures import NOT_MIGRATED, sqlstate_of
from chassis.database.migrations import known_revisions, serves
from chassis.health import Check

CHECK_S = 2.0


def database_check(database: Database, service: str) -> Check:
    """Return a check of the service's schema: `ok`, `unreachable` or `not migrated`."""
    head, known = known_revisions(service)

    async def check() -> str:
        try:
            async with asyncio.timeout(CHECK_S):
                applied = await database.applied_revision()
        except Exception as failure:  # noqa: BLE001 - Any failure makes the service not ready.
            return "not migrated" if sqlstate_of(failure) in NOT_MIGRATED else "unreachable"
        return "ok" if serves(applied, head, known) else "not migrated"

    return _shared(check)


def _shared(check: Check) -> Check:
    """Return a check that runs once for all requests that arrive while it runs.

    Anyone may request it, without a token, and the check has one connection.
    """
    running: asyncio.Task[str] | None = None

    async def join() -> str:
        nonlocal running
        if running is None or running.done():
            running = asyncio.create_task(check())
        return await asyncio.shield(running)

    return join
