from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import httpx
import pytest
from support.databases import Template, TestDatabase
from support.eventually import eventually, eventually_is
from support.stand_in_audit import StandInAudit
from support.state_rules import EarlierStateRules

from chartroom.postgres.server import EmbeddedPostgres
from records.tasks.schedules.worker import Schedules
from tests.states.files import State, migrated, states_of
from tests.states.reads import differences


@pytest.fixture(scope="module", params=states_of("records"), ids=attrgetter("name"))
def state(request: pytest.FixtureRequest) -> State:
    return request.param


@pytest.fixture(scope="module")
def migrated_state(cluster: EmbeddedPostgres, state: State) -> Template:
    return Template(cluster, "records", migrated(cluster, state).name)


@pytest.fixture
def database(migrated_state: Template) -> Iterator[TestDatabase]:
    database = migrated_state.clone()
    yield database
    database.drop()


class Audit(StandInAudit):
    """A fake audit service that also answers requests for the latest events."""

    def __init__(self, example: Any) -> None:
        super().__init__()
        self.example = example

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json=self.example)
        return await super()._answer(request)


@pytest.fixture
def audit(audit: Any) -> Audit:
    return Audit(audit.example)


class TestEarlierStates(EarlierStateRules):
    service = "records"

    @pytest.fixture(autouse=True)
    def _without_ticks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A schedule of the state is due since the day after the state was written."""

        async def run_due(_: Schedules) -> bool:
            return False

        monkeypatch.setattr(Schedules, "run_due", run_due)

    @pytest.mark.usefixtures("app")
    async def test_is_shown_as_by_the_version_that_wrote_it_and_delivered_to_audit(
        self, client: httpx.AsyncClient, state: State, audit: Audit
    ):
        """Waiting audit events of the earlier version are delivered, except events that audit had rejected."""
        assert await differences(client, state.expected["reads"]) == []

        def missing() -> list[str]:
            arrived = b"".join(request.content for request in audit.requests).decode()
            return [event for event in state.expected["waiting"] if event not in arrived]

        await eventually(lambda: missing() == [])

        async def is_refused() -> bool:
            return "chartroom_outbox_refused 1.0" in (await client.get("/metrics")).text

        await eventually_is(is_refused)
