"""Only a service's own database makes the service unready, so that an outage does not spread to other services."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any

from fastapi import Response

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_everyone
from chassis.peers import PeerClient

Check = Callable[[], Coroutine[Any, Any, str]]
State = Callable[[], Mapping[str, object]]


def health_router(
    service: str,
    checks: Mapping[str, Check],
    peers: Sequence[PeerClient],
    states: Mapping[str, State],
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
        answering = {
            peer.peer: {True: "ok", False: "unreachable", None: "not asked yet"}[peer.answers]
            for peer in peers
        }
        return {
            "status": "ok" if ready else "unavailable",
            "service": service,
            "checks": found,
            "peers": answering,
            **{name: state() for name, state in states.items()},
        }

    return router
