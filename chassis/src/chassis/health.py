"""/livez and /readyz, the same in every service.

A service is ready when its own database is reachable and migrated. The state of its peers is shown
as well, but never changes the status, so that one service's outage does not spread.
"""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from fastapi import Response

from chassis.database.connections import Database
from chassis.database.failures import NOT_MIGRATED, sqlstate_of
from chassis.database.migrations import known_revisions, serves
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_everyone
from chassis.peers import PeerClient

CHECK_S = 2.0
Check = Callable[[], Coroutine[Any, Any, str]]


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


def health_router(
    service: str, checks: dict[str, Check], peers: Sequence[PeerClient] = ()
) -> Router:
    router = Router(include_in_schema=False)

    @router.get("/livez")
    @allow_everyone
    async def livez() -> dict[str, str]:
        return {"status": "ok", "service": service}

    @router.get("/readyz")
    @allow_everyone
    async def readyz(response: Response) -> dict[str, object]:
        found = dict(
            zip(checks, await asyncio.gather(*(check() for check in checks.values())), strict=True)
        )
        ready = all(answer == "ok" for answer in found.values())
        response.status_code = 200 if ready else 503
        states = {
            peer.peer: {True: "ok", False: "unreachable", None: "not asked yet"}[peer.answers]
            for peer in peers
        }
        return {
            "status": "ok" if ready else "unavailable",
            "service": service,
            "checks": found,
            "peers": states,
        }

    return router
