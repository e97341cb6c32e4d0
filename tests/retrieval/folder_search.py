from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import Any

import httpx
from fastapi import FastAPI
from support.applications import running, settings_for
from support.databases import TestDatabase
from support.panels import FakePanels
from support.queries import connected
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring
from chassis.access import replica
from chassis.patient_names import asked
from retrieval.chunks import service as chunks
from retrieval.documents import endpoints as document_endpoints
from retrieval.documents import service as documents
from retrieval.settings import Settings
from tests.leaks.cases import Subject
from tests.leaks.drawing import Drawn, draw, tell
from tests.leaks.owners import Owners
from tests.leaks.passages import MAKERS, MISSING, fill, stored, until_known
from tests.leaks.search import Search, replaced
from tests.retrieval.app import create_app
from tests.retrieval.fake_embedder import FakeEmbedder

FIRST = "patient 1"
# Modules that check if the caller may access the patients of a request.
CHECKED = (chunks, documents, document_endpoints, asked)
# Tables without a row-level security policy: their rows do not show chart content to callers with panels.
FREE = {
    "access_callers",  # The table lists the panels of a caller.
    "access_members",  # The table lists the patients of a panel; the policies read the table.
    "embedding_models",  # The table lists the vector columns of each model.
    "idempotency_keys",  # The service reads a row by caller and key; a row has ids, but no content.
    "outbox",  # The runtime role may only insert rows.
    "shared_counts",  # Progress of the counts.
    "term_counts",  # Totals over all passages.
}


@asynccontextmanager
async def searching(
    database: TestDatabase, keyring: Keyring, *, seed: int, sizes: tuple[int, int], per_case: int
) -> AsyncIterator[tuple[Search, FastAPI]]:
    drawn, panels = draw(seed, *sizes), FakePanels()
    references = {number: f"patient {number:03}" for number in drawn.patients}
    tell(panels, drawn, references)
    # Each caller may change what the others wrote, so that only access decides.
    trusted = ",".join(f"{one.name}:DocumentReference" for one in drawn.callers)
    app = create_app(
        Settings(
            **settings_for(database, keyring),
            trusted_agents=f"test-agent:DocumentReference,{trusted}",
        ),
        embedder=FakeEmbedder(),
        audit_transport=StandInAudit(),
        records_transport=panels,
    )
    with replaced((replica, "PAUSE_S", 0.0)):
        async with (
            running(app, keyring.mint("test-agent")) as client,
            connected(database.admin_dsn) as connection,
        ):
            search = Search(
                seed,
                drawn,
                {number: Subject(number, ref) for number, ref in references.items()},
                MISSING,
                client,
                keyring,
                partial(stored, connection),
                MAKERS,
                Owners(),
                per_case,
            )
            await fill(search)
            await until_known(search)
            yield search, app


@asynccontextmanager
async def folders(
    database: TestDatabase, client: httpx.AsyncClient, keyring: Keyring
) -> AsyncIterator[Search]:
    """Store passages and letters of two patients; yield a leak search about these patients."""
    async with connected(database.admin_dsn) as connection:
        subjects = {1: Subject(1, FIRST), 3: Subject(3, "P3")}
        read = partial(stored, connection)
        drawn = Drawn([*subjects], [], [])
        search = Search(0, drawn, subjects, MISSING, client, keyring, read, MAKERS)
        await fill(search)
        yield search


async def _allow_all(*_: Any) -> None:
    pass


@contextmanager
def without_checks() -> Iterator[None]:
    with replaced(*((module, "check_reach", _allow_all) for module in CHECKED)):
        yield
