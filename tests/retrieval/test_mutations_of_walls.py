"""Each part of the two walls is needed: without any one of them a caller finds, stores or is
admitted to what it should not, and the search for leaks finds that.
"""

from collections.abc import AsyncIterator
from contextlib import contextmanager
from typing import Any

import pytest
from fastapi import FastAPI
from support.applications import running, settings_for
from support.databases import Template, TestDatabase
from support.leaks.drawing import DrawnCaller, draw, tell
from support.leaks.mutations import (
    Recorder,
    Site,
    TableProbe,
    WeakRule,
    conditions_of,
    leaks,
    mutated_policy,
    privileges,
    probes_of,
    revoked,
    sites_in,
    weak_policies,
    weak_rules,
    weakened,
    without_check,
)
from support.leaks.owners import Owners
from support.leaks.passages import AT_LARGE, CASES, MISSING, QUESTION, Folder, fill, until_known
from support.leaks.search import Search, replaced, set_policies, tables_with_policies
from support.panels import FakePanels
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring
from chassis.access import feed, reach
from retrieval.app import create_app
from retrieval.chunks import service as chunks
from retrieval.embedding.local import LocalEmbedder
from retrieval.search import service as searching
from retrieval.settings import Settings

pytestmark = pytest.mark.anyio
PATIENTS, CALLERS = 9, 5
CHECKS = ("check_reach", "require_in_reach")
OF_A_PATIENT = {case.operation: case for case in CASES}
# Without a policy; tests/retrieval/test_reach.py has the reasons.
FREE = {"access_callers", "access_members", "idempotency_keys", "outbox"}


class World:
    """A small search, its application and database."""

    def __init__(self, search: Search[Folder], app: FastAPI, dsn: str) -> None:
        self.search = search
        self.app = app
        self.dsn = dsn
        self.probes = probes_of(search.drawn, search.references)

    async def examine(self, operation: str, *callers: DrawnCaller) -> None:
        with replaced((self.search.drawn, "callers", list(callers))):
            if operation in AT_LARGE:
                await self.search.examine_at_large(operation, AT_LARGE[operation])
            else:
                await self.search.examine(OF_A_PATIENT[operation])

    async def finds(self, *callers: DrawnCaller) -> bool:
        for operation in (*OF_A_PATIENT, *AT_LARGE):
            try:
                await self.examine(operation, *callers)
            except (AssertionError, KeyError):
                return True
        return False


@pytest.fixture
def database(template: Template) -> TestDatabase:
    return template.clone()


@pytest.fixture
async def world(
    database: TestDatabase, keyring: Keyring, embedder: LocalEmbedder
) -> AsyncIterator[World]:
    drawn, panels = draw(13, PATIENTS, CALLERS), FakePanels()
    references = {number: f"patient {number:03}" for number in drawn.patients}
    tell(panels, drawn, references)
    app = create_app(
        Settings(**settings_for(database, keyring)),
        embedder=embedder,
        audit_transport=StandInAudit(),
        records_transport=panels,
    )
    with replaced((feed, "PAUSE_S", 0.0)):
        async with running(app, keyring.mint("test-agent")) as client:
            folders = {number: Folder(number, ref) for number, ref in references.items()}
            search = Search(13, drawn, folders, MISSING, client, keyring, Owners(), references)
            await fill(search)
            await until_known(search)
            yield World(search, app, database.admin_dsn)


@pytest.fixture
async def first_wall_alone(world: World) -> AsyncIterator[None]:
    tables = await tables_with_policies(world.dsn, "retrieval")
    await set_policies(world.dsn, "retrieval", are_on=False, tables=tables)
    yield
    await set_policies(world.dsn, "retrieval", are_on=True, tables=tables)


async def allow_all(*_: Any) -> None:
    pass


@contextmanager
def without_checks() -> Any:
    with replaced((chunks, "check_reach", allow_all), (searching, "require_in_reach", allow_all)):
        yield


@pytest.mark.usefixtures("first_wall_alone")
class TestAStatement:
    async def test_finds_nothing_by_its_conditions_and_something_without_any_of_them(
        self, world: World
    ) -> None:
        search, recorder = world.search, Recorder()
        first, *_ = search.drawn.callers
        with without_checks(), recorder.recording():
            for few in (0, 1_000):  # By the index, too.
                with replaced((searching, "FEW_PATIENTS", few)):
                    for folder in search.subjects.values():
                        await search._ask(OF_A_PATIENT["POST /retrieve"], first, folder)
                        body = {"question": QUESTION, "source_ref": folder.chunk["source_ref"]}
                        await search.send(first, ("POST", "/retrieve", body))
                    await search.send(first, ("POST", "/retrieve", {"question": QUESTION}))
        database, owners = world.app.state.database, search.owners

        shown, unnoticed = [], []
        for sql, requests in recorder.ran.items():
            if await leaks(database, world.probes, sql, requests, owners):
                shown.append(sql)
            if sql.startswith("SELECT count("):
                continue  # How many patients the caller has chooses a way to search only.
            unnoticed += [
                f"{condition.what}: {sql}"
                for condition in conditions_of(sql)
                if not await leaks(database, world.probes, condition.mutant, requests, owners)
            ]
        assert shown == []
        assert unnoticed == []


@pytest.mark.usefixtures("first_wall_alone")
class TestACheck:
    @pytest.mark.parametrize("site", sites_in((chunks, searching), CHECKS), ids=str)
    async def test_of_named_patients_is_needed_in_each_place(
        self, world: World, site: Site
    ) -> None:
        first, *_ = world.search.drawn.callers
        assert not await world.finds(first)

        with without_check(site):
            assert await world.finds(first)

    async def test_needs_each_of_its_conditions(self, world: World) -> None:
        statement, callers = reach._out_of_reach("retrieval"), world.search.drawn.callers[:2]
        assert not await world.finds(*callers)

        for condition in conditions_of(statement.sql):
            with replaced((statement, "sql", condition.mutant)):
                assert await world.finds(*callers), condition.what


@pytest.mark.parametrize(
    "weak", [*weak_rules(create_app(Settings.for_documents()).routes)], ids=str
)
async def test_a_rule_is_needed(world: World, weak: WeakRule) -> None:
    await world.examine(weak.operation, weak.admitted)

    with weakened(weak), pytest.raises((AssertionError, KeyError)):
        await world.examine(weak.operation, weak.admitted)


async def test_the_policies_show_and_take_passages_of_patients_in_reach_with_each_of_their_conditions(
    world: World,
) -> None:
    tables = TableProbe(world.app.state.database, world.dsn, "retrieval", world.search.owners, FREE)
    assert await tables.wrong(world.probes) == []
    unnoticed = []

    for one in await weak_policies(world.dsn, "retrieval"):
        async with mutated_policy(world.dsn, "retrieval", one):
            if not await tables.wrong(world.probes, [one.table]):
                unnoticed.append(one)

    assert unnoticed == []


async def test_each_grant_is_needed(world: World) -> None:
    unneeded, callers = [], world.search.drawn.callers[:2]
    assert not await world.finds(*callers)

    for one in await privileges(world.dsn, "retrieval"):
        async with revoked(world.dsn, "retrieval", one):
            if not await world.finds(*callers):
                unneeded.append(one)

    assert unneeded == []
