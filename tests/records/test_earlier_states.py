"""Data of earlier versions is migrated, and the API shows it unchanged."""

from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import httpx
import pytest
from support.applications import running
from support.databases import Template, TestDatabase
from support.eventually import eventually, eventually_is
from support.records_app import create_app
from support.stand_in_audit import StandInAudit
from support.state_rules import EarlierStateRules
from support.states.files import State, migrated, states_of
from support.states.reads import differences

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from records.settings import Settings


@pytest.fixture(scope="module", params=states_of("records"), ids=attrgetter("name"))
def state(request: pytest.FixtureRequest) -> State:
    found: State = request.param
    return found


@pytest.fixture(scope="module")
def of_state(cluster: EmbeddedPostgres, state: State) -> Template:
    """A state, migrated once for all tests."""
    return Template(cluster, "records", migrated(cluster, state).name)


@pytest.fixture
def database(of_state: Template) -> Iterator[TestDatabase]:
    database = of_state.clone()
    yield database
    database.drop()


class TestAnEarlierState(EarlierStateRules):
    service = "records"

    @pytest.mark.anyio
    @pytest.mark.usefixtures("app")
    async def test_is_shown_as_by_the_version_that_wrote_it(
        self, client: httpx.AsyncClient, state: State
    ) -> None:
        assert await differences(client, state.expected["reads"]) == []

    @pytest.mark.anyio
    async def test_is_delivered_to_audit_except_for_refused_events(
        self, settings: dict[str, Any], state: State, keyring: Keyring
    ) -> None:
        audit = StandInAudit()
        waiting = state.expected["waiting"]
        async with running(
            create_app(Settings(**settings), audit_transport=audit), keyring.mint("test-agent")
        ) as client:
            await eventually(lambda: len(audit.events) >= len(waiting))

            async def is_refused() -> bool:
                return "chartroom_outbox_refused 1.0" in (await client.get("/metrics")).text

            await eventually_is(is_refused)

        arrived = b"".join(request.content for request in audit.requests).decode()
        assert [event for event in waiting if event not in arrived] == []
