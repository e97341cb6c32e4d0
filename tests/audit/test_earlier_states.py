import asyncio
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import proof_folder
from support.databases import Template, TestDatabase, fetch
from support.keyring import FullKeyring
from support.state_rules import EarlierStateRules

from audit.leaves.proof_folder import ProofFolder
from audit.verify.database import DatabasePlan, check_database
from chartroom.postgres.server import EmbeddedPostgres
from tests.audit.leaf_rows import leaves_of
from tests.states.files import State, migrated, states_of
from tests.states.of_audit import WAITING
from tests.states.proof_keys import write_proof_keys
from tests.states.reads import differences


@pytest.fixture(scope="module", params=states_of("audit"), ids=attrgetter("name"))
def state(request: pytest.FixtureRequest) -> State:
    return request.param


@pytest.fixture(scope="module")
def migrated_state(cluster: EmbeddedPostgres, state: State) -> Template:
    return Template(cluster, "audit", migrated(cluster, state).name)


@pytest.fixture
def database(migrated_state: Template, keyring: FullKeyring) -> Iterator[TestDatabase]:
    database = migrated_state.clone()
    write_proof_keys(proof_folder(database, keyring))
    yield database
    database.drop()


@pytest.fixture
def records(records: Any, state: State) -> Any:
    """A fake records service that knows the stored encounters. At first it returns no patient names and confirms no
    encounters of events.
    """

    async def answer_about_others() -> None:
        if WAITING in records.asked[-1]:
            raise httpx.ConnectError("refused")

    records.patients, records.before_answer = state.expected["patients"], answer_about_others
    records.names.is_down = True
    return records


class TestAnEarlierState(EarlierStateRules):
    service = "audit"

    async def test_is_returned_as_the_version_that_wrote_it_returned_it(
        self, client: httpx.AsyncClient, state: State
    ):
        assert await differences(client, state.expected["reads"]) == []

    async def test_is_settled_once_records_answers(
        self,
        app: FastAPI,
        client: httpx.AsyncClient,
        database: TestDatabase,
        records: Any,
        state: State,
    ):
        records.comes_back()
        records.names.is_down = False

        await app.state.settling.settle()

        assert await differences(client, state.expected["settled"]) == []
        await app.state.settling.settle_traces()
        proof: ProofFolder = app.state.tree.proof
        keys, mac_key = [proof.signer.key], proof.file("mac.key").read_bytes()
        plan = DatabasePlan(database.admin_dsn, mac_key, keys)
        assert (await asyncio.to_thread(check_database, plan)).findings == ()

    @pytest.mark.usefixtures("client")
    async def test_gets_a_leaf_for_each_event(self, database: TestDatabase):
        assert await leaves_of(database) != []

    async def test_continues_where_it_ended(
        self, client: httpx.AsyncClient, database: TestDatabase, state: State
    ):
        last = max(event["seq"] for event in state.expected["reads"][0]["answer"]["events"])
        event = {"patient_ids": ["P12345"], "agent_name": "a", "event_type": "b", "payload": {}}

        seq = (await client.post("/agent-events", json=event)).json()["seq"]

        stored = await fetch(database.admin_dsn, "SELECT seq FROM audit.agent_events ORDER BY seq")
        assert [row["seq"] for row in stored] == [*range(len(stored))]
        assert last < seq < len(stored)
