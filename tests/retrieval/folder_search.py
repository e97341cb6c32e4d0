from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from fastapi import FastAPI
from support.applications import running, settings_for
from support.databases import TestDatabase
from support.panels import FakePanels
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring
from chassis.access import replica
from chassis.patient_names import asked
from retrieval.chunks import service as chunks
from retrieval.documents import endpoints as document_endpoints
from retrieval.documents import service as documents
from retrieval.settings import Settings
from tests.leaks.drawing import draw, tell
from tests.leaks.owners import Owners
from tests.leaks.passages import MISSING, Folder, fill, until_known
from tests.leaks.search import Search, replaced
from tests.retrieval.app import create_app
from tests.retrieval.fake_embedder import FakeEmbedder

# Modules that check access to the patients in a request.
CHECKED = (chunks, documents, document_endpoints, asked)
# Tables without a policy: they do not show the panel role any chart content.
FREE = {
    "access_callers",  # The panels of a caller.
    "access_members",  # The patients of a panel; the policies read it.
    "embedding_models",  # The vector columns of each model.
    "idempotency_keys",  # Read by caller and key; has ids, not content.
    "outbox",  # The role may only insert.
    "term_counts",  # Totals over all passages.
}


@asynccontextmanager
async def searching(
    database: TestDatabase, keyring: Keyring, *, seed: int, sizes: tuple[int, int], per_case: int
) -> AsyncIterator[tuple[Search[Folder], FastAPI]]:
    drawn, panels = draw(seed, *sizes), FakePanels()
    references = {number: f"patient {number:03}" for number in drawn.patients}
    tell(panels, drawn, references)
    app = create_app(
        Settings(**settings_for(database, keyring)),
        embedder=FakeEmbedder(),
        audit_transport=StandInAudit(),
        records_transport=panels,
    )
    with replaced((replica, "PAUSE_S", 0.0)):
        async with running(app, keyring.mint("test-agent")) as client:
            folders = {number: Folder(number, ref) for number, ref in references.items()}
            search = Search(
                seed, drawn, folders, MISSING, client, keyring, Owners(), references, per_case
            )
            await fill(search)
            await until_known(search)
            yield search, app


async def _allow_all(*_: Any) -> None:
    pass


@contextmanager
def without_checks() -> Iterator[None]:
    with replaced(*((module, "check_reach", _allow_all) for module in CHECKED)):
        yield
