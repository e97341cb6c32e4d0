import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from chassis.database_application import DatabaseApplication
from chassis.peers import Transport
from chassis.timings import USUAL, Timings
from sample.endpoints import router
from sample.notes import router as notes_router
from sample.settings import Settings

SECRET = "Jane Doe 1970"


def create_app(
    settings: Settings,
    *,
    friend_transport: Transport | None = None,
    audit_transport: Transport | None = None,
    timings: Timings = USUAL,
) -> FastAPI:
    application = DatabaseApplication("sample", settings, description="A sample.", version="1.2.3")
    database = application.use_database(settings, timings)
    tokens = application.use_identity(settings)
    application.use_writes(settings, database, tokens, transport=audit_transport)
    application.app.state.friend = application.use_peer(
        "friend", settings.friend_url, tokens=tokens, transport=friend_transport
    )

    async def start() -> None:
        if settings.start_fails:
            raise RuntimeError(SECRET)

    @asynccontextmanager
    async def work() -> AsyncIterator[None]:
        if settings.work_fails:
            raise RuntimeError(SECRET)
        yield
        if settings.stop_fails:
            raise RuntimeError(SECRET)

    application.app.state.stopping = asyncio.Event()
    application.before_stop(application.app.state.stopping.set)
    application.before_serving(start)
    application.while_serving(work)
    return application.finish([router, notes_router])
