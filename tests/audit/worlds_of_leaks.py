from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import httpx
import stamina
from fastapi import FastAPI
from support.applications import settings_for
from support.databases import TestDatabase
from support.queries import connected

from audit.settings import Settings
from chartroom.system.keys import Keyring
from tests.audit.app import create_app
from tests.leaks.drawing import Drawn, tell
from tests.leaks.events import MISSING, ORIGIN, Log, fill, people_of, trace
from tests.leaks.search import Search


# `records` is the fake records service of audit's tests.
def app_about(log: Log, database: TestDatabase, keyring: Keyring, records: Any) -> FastAPI:
    """Return an application with a fake of records, which has the panels of the log's patients."""
    tell(records.panels, log.drawn, {number: one.ref for number, one in log.people.items()})
    settings = settings_for(
        database, keyring, settle_interval_s=3600.0, encounter_check_s=5, webhook_origins=[ORIGIN]
    )
    return create_app(Settings(**settings), records_transport=records)


def log_of(drawn: Drawn) -> Log:
    return Log(drawn, people_of(drawn))


@asynccontextmanager
async def searching(
    log: Log,
    database: TestDatabase,
    keyring: Keyring,
    records: Any,
    client: httpx.AsyncClient,
    *,
    seed: int,
    per_case: int,
) -> AsyncIterator[Search]:
    async with connected(database.admin_dsn) as connection:
        search = Search(
            seed,
            log.drawn,
            log.people,
            MISSING,
            client,
            keyring,
            lambda: log.stored(connection),
            {},
            per_case=per_case,
        )
        with _asked_once():
            await fill(search, log, records)
        await trace(search, log, connection)
        yield search


@contextmanager
def _asked_once() -> Iterator[None]:
    """Call records once without retries, because the pauses between retries would double the tests' duration."""
    stamina.set_active(False)
    try:
        yield
    finally:
        stamina.set_active(True)
