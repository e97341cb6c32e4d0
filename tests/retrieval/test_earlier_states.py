from collections.abc import AsyncIterator, Iterator
from operator import attrgetter

import httpx
import pytest
from support.applications import running, settings_for
from support.databases import TestDatabase
from support.eventually import eventually, eventually_is
from support.panels import FakePanels
from support.stand_in_audit import StandInAudit
from support.state_rules import EarlierStateRules

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from retrieval.embedding.local import LocalEmbedder
from retrieval.settings import Settings
from tests.retrieval.app import create_app
from tests.states.files import State, migrated, states_of
from tests.states.reads import differences


@pytest.fixture(scope="module", params=states_of("retrieval"), ids=attrgetter("name"))
def state(request: pytest.FixtureRequest) -> State:
    return request.param


@pytest.fixture(scope="module")
def database(cluster: EmbeddedPostgres, state: State) -> Iterator[TestDatabase]:
    database = migrated(cluster, state)
    yield database
    database.drop()


@pytest.fixture(scope="module")
def audit() -> StandInAudit:
    return StandInAudit()


@pytest.fixture(scope="module")
async def client(
    database: TestDatabase, local_embedder: LocalEmbedder, audit: StandInAudit, keyring: Keyring
) -> AsyncIterator[httpx.AsyncClient]:
    settings = Settings(**settings_for(database, keyring))
    app = create_app(
        settings, embedder=local_embedder, audit_transport=audit, records_transport=FakePanels()
    )
    async with running(app, keyring.mint("test-agent")) as client:
        yield client


class TestAnEarlierState(EarlierStateRules):
    service = "retrieval"

    async def test_is_returned_as_the_version_that_wrote_it_returned_it(
        self, client: httpx.AsyncClient, state: State
    ):
        assert await differences(client, state.expected["reads"]) == []

    async def test_keeps_the_vectors_and_the_words_of_its_passages(
        self, client: httpx.AsyncClient, state: State
    ):
        """A search for a passage's exact text returns a similarity near one, and finds the passage by words."""
        for read in state.expected["reads"]:
            if read["path"] == "/retrieve" and "mode" not in read["body"]:
                for mode in ("dense", "lexical"):
                    body = {**read["body"], "mode": mode}
                    best, *_ = (await client.post("/retrieve", json=body)).json()["matches"]
                    assert best["chunk_text"] == body["question"]
                    assert best["similarity"] is None or best["similarity"] > 0.99

    async def test_is_delivered_to_audit_except_for_refused_events(
        self, client: httpx.AsyncClient, audit: StandInAudit, state: State
    ):
        def missing() -> list[str]:
            arrived = b"".join(request.content for request in audit.requests).decode()
            return [event for event in state.expected["waiting"] if event not in arrived]

        await eventually(lambda: not missing())

        # The relay counts refused events in parallel with its deliveries.
        async def is_measured() -> bool:
            return "chartroom_outbox_refused 1.0" in (await client.get("/metrics")).text

        await eventually_is(is_measured)
