"""Events that earlier versions logged are migrated and read back unchanged through the API."""

from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.databases import TestDatabase
from support.state_rules import EarlierStateRules
from support.states.files import State, migrated, states_of
from support.states.reads import differences

from chartroom.postgres.server import EmbeddedPostgres


@pytest.fixture(params=states_of("audit"), ids=attrgetter("name"))
def state(request: pytest.FixtureRequest) -> State:
    found: State = request.param
    return found


@pytest.fixture
def database(cluster: EmbeddedPostgres, state: State) -> Iterator[TestDatabase]:
    database = migrated(cluster, state)
    yield database
    database.drop()


@pytest.fixture
def records(records: Any) -> Any:
    """Records, away at first, so that unsettled events stay unsettled."""
    records.goes_down()
    return records


class TestAnEarlierState(EarlierStateRules):
    service = "audit"

    @pytest.mark.anyio
    async def test_is_read_as_the_version_that_wrote_it_showed_it(
        self, client: httpx.AsyncClient, state: State
    ) -> None:
        assert await differences(client, state.expected["reads"]) == []

    @pytest.mark.anyio
    async def test_is_settled_once_records_answers(
        self, app: FastAPI, client: httpx.AsyncClient, records: Any, state: State
    ) -> None:
        records.comes_back()
        records.patients = state.expected["patients"]

        await app.state.log.checks.settle()

        assert await differences(client, state.expected["settled"]) == []

    @pytest.mark.anyio
    async def test_continues_where_it_ended(self, client: httpx.AsyncClient, state: State) -> None:
        last = max(event["seq"] for event in state.expected["reads"][0]["answer"]["events"])
        event = {"patient_ids": ["P12345"], "agent_name": "a", "event_type": "b", "payload": {}}

        assert (await client.post("/agent-events", json=event)).json()["seq"] == last + 1
