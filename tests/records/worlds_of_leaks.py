from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

from fastapi import FastAPI
from support.applications import running, settings_for
from support.databases import TestDatabase
from support.queries import connected

from chartroom.system.keys import Keyring
from chassis.identity.trusted_agents import EVERY_TYPE
from records.encounters import service as encounters
from records.fhir.api.writes import referenced as fhir_writing
from records.intake import service as intake
from records.patients import merges as merging
from records.patients import service as patients
from records.settings import Settings
from records.tasks import service as task_service
from records.tasks.lists import service as task_lists
from tests.leaks import charts
from tests.leaks.drawing import Drawn
from tests.leaks.owners import Owners
from tests.leaks.search import Search
from tests.records.app import create_app

NOUNS = (patients, merging, encounters, intake, task_service, task_lists, fhir_writing)


@asynccontextmanager
async def searching(
    database: TestDatabase, keyring: Keyring, drawn: Drawn, seed: int, *, per_case: int = 2
) -> AsyncIterator[tuple[Search, FastAPI]]:
    """Run the records service with fakes of other services, and create a chart for each drawn patient."""
    owners = Owners()
    peers = charts.FakePeers(owners)
    app = create_app(
        Settings(**settings_for(database, keyring)),
        audit_transport=peers,
        retrieval_transport=peers,
    )
    app.state.trusted_agents |= {f"{caller.name}:{EVERY_TYPE}" for caller in drawn.callers}
    async with (
        running(app, keyring.mint("test-agent")) as client,
        connected(database.admin_dsn) as connection,
    ):
        search = Search(
            seed,
            drawn,
            {},
            charts.MISSING,
            client,
            keyring,
            partial(charts.stored, connection),
            charts.MAKERS,
            owners,
            per_case,
        )
        await charts.fill(search)
        yield search, app
