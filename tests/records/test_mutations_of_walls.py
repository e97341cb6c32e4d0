"""Each part of the two walls is needed: without any one of them a caller sees, changes or is
admitted to what it should not, and the search for leaks finds that.
"""

from collections.abc import AsyncIterator, Collection, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from support.applications import running, settings_for
from support.databases import Template, TestDatabase, fetch
from support.leaks import break_glass, chart_lists
from support.leaks.charts import MISSING, Chart, FakePeers, cases, filled, read_again
from support.leaks.drawing import DrawnCaller, Level, draw
from support.leaks.mutations import (
    Probe,
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
from support.leaks.search import Search, replaced, set_policies, tables_with_policies

from chartroom.system.keys import Keyring
from chassis.access import reach
from records.app import create_app
from records.encounters import service as encounters
from records.intake import service as intake
from records.patients import service as patients
from records.settings import Settings

pytestmark = pytest.mark.anyio
AT_LARGE = chart_lists.AT_LARGE | break_glass.AT_LARGE
NOUNS = (patients, encounters, intake)
# The statement after it hides the record, too. It makes a repeat take as long as a first request,
# which test_foreign_and_missing.py measures.
FOR_ITS_TIME = "stored_before"
CHECKS = [site for site in sites_in(NOUNS, ["require_in_reach"]) if site.function != FOR_ITS_TIME]
PATIENTS, CALLERS = 9, 5
LAPSED = 9  # No panel's member; every caller could see this patient in the past.
FORMER_MEMBER = """
WITH panel AS (
    INSERT INTO records.access_callers (principal, panel) VALUES ($1, 1000) RETURNING panel
)
INSERT INTO records.access_members (panel, ref, until) SELECT panel, $2, '2026-01-01' FROM panel
ON CONFLICT DO NOTHING
"""
# Without a policy; tests/records/test_reach.py has the reasons.
FREE = {"access_callers", "idempotency_keys", "outbox"}


# Where a missing grant is noticed first.
METHODS = {"SELECT": "GET", "INSERT": "POST", "UPDATE": "PATCH", "DELETE": "PATCH"}
OPERATIONS_OF = {
    "access_callers": ["GET /patients/{id}"],
    "access_members": ["POST /patients"],
    "access_grants": ["break-glass"],
    "encounter_versions": ["/encounters/{id}/history/{version}"],
    "idempotency_keys": ["POST /encounters"],
    "outbox": ["POST /encounters"],
    "patient_versions": ["/patients/{id}/history/{version}"],
    "resources": ["everything"],
}


class World:
    """A small search, its application and database."""

    def __init__(self, search: Search[Chart], app: FastAPI, database: TestDatabase) -> None:
        self.search = search
        self.app = app
        self.cases = {
            case.operation: case for case in (*cases(search.client), break_glass.review(search))
        }
        self.probes = probes_of(search.drawn, search.references)
        self.dsn = database.admin_dsn

    async def examine(self, operation: str, *callers: DrawnCaller) -> None:
        """Examine one operation, as some callers only."""
        search = self.search
        with replaced((search.drawn, "callers", list(callers) or search.drawn.callers)):
            if operation in AT_LARGE:
                await search.examine_at_large(operation, AT_LARGE[operation])
            else:
                await search.examine(self.cases[operation])

    async def find(self, *callers: DrawnCaller, first: Collection[str] = ()) -> str | None:
        """Return an operation where the search fails; it begins with those that have these words."""
        operations = sorted(
            [*self.cases, *AT_LARGE], key=lambda one: sum(word not in one for word in first)
        )
        for operation in operations:
            try:
                await self.examine(operation, *callers)
            except (AssertionError, KeyError, httpx.HTTPStatusError):
                return operation
        return None

    async def assert_clean(self, operation: str | None, *callers: DrawnCaller) -> None:
        """The search has found something there, and finds nothing without the mutation."""
        assert operation is not None
        await read_again(self.dsn, self.search.subjects)
        await self.examine(operation, *callers)


@asynccontextmanager
async def small_world(database: TestDatabase, keyring: Keyring) -> AsyncIterator[World]:
    owners, peers = Owners(), FakePeers()
    drawn = draw(13, PATIENTS, CALLERS)
    for panel in drawn.panels:
        panel.members.discard(LAPSED)
    app = create_app(
        Settings(**settings_for(database, keyring)),
        audit_transport=peers,
        retrieval_transport=peers,
    )
    as_person = {"Authorization": f"Bearer {keyring.mint('dr-osei', kind='person')}"}
    async with running(app, keyring.mint("test-agent")) as client:
        charts = await filled(client, drawn, owners, as_person)
        peers.charts = {chart.patient: chart for chart in charts.values()} | {
            visit.id: chart for chart in charts.values() for visit in chart.visits
        }
        for panel in drawn.panels:
            owners.note(-panel.number, panel.id)
        for caller in drawn.callers:
            principal = f"caller:{caller.name}"
            await fetch(database.admin_dsn, FORMER_MEMBER, principal, charts[LAPSED].patient)
        references = {number: chart.patient for number, chart in charts.items()}
        search = Search(13, drawn, charts, MISSING, client, keyring, owners, references)
        yield World(search, app, database)


@pytest.fixture(scope="module")
def shared_database(template: Template) -> Iterator[TestDatabase]:
    database = template.clone()
    yield database
    database.drop()


@pytest.fixture(scope="module")
async def world(shared_database: TestDatabase, keyring: Keyring) -> AsyncIterator[World]:
    """One world of which mutations may store what the search does not know."""
    async with small_world(shared_database, keyring) as world:
        yield world


@pytest.fixture
async def new_world(database: TestDatabase, keyring: Keyring) -> AsyncIterator[World]:
    async with small_world(database, keyring) as world:
        yield world


@pytest.fixture
async def first_wall_alone(world: World) -> AsyncIterator[None]:
    dsn = world.dsn
    tables = await tables_with_policies(dsn, "records")
    await set_policies(dsn, "records", are_on=False, tables=tables)
    yield
    await set_policies(dsn, "records", are_on=True, tables=tables)


def tables_of(world: World) -> TableProbe:
    def is_own_panel(row: asyncpg.Record, probe: Probe) -> bool:
        return -row["panel"] in probe.seen

    return TableProbe(
        world.app.state.database,
        world.dsn,
        "records",
        world.search.owners,
        FREE,
        visible={"access_members": lambda *_: True},  # Every statement joins them to panels.
        storable={"access_members": is_own_panel},
    )


async def allow_all(*_: Any) -> None:
    pass


@contextmanager
def without_checks() -> Iterator[None]:
    with replaced(*((noun, "require_in_reach", allow_all) for noun in NOUNS)):
        yield


class TestAStatement:
    @pytest.mark.usefixtures("first_wall_alone")
    async def test_shows_nothing_by_its_conditions_and_something_without_any_of_them(
        self, world: World
    ) -> None:
        search, recorder = world.search, Recorder()
        first, *_ = search.drawn.callers
        others = set(search.subjects) - search.drawn.seen_by(first, Level.USER) - {LAPSED}
        with without_checks(), recorder.recording():
            for number in (LAPSED, *sorted(others)[:3]):
                for case in world.cases.values():
                    await search._ask(case, first, search.subjects[number])
            for panel in search.drawn.panels:
                await search.send(first, ("GET", f"/panels/{panel.id}", None))
            for operation in ("POST /patients/search", "GET /panels"):
                with pytest.raises(AssertionError):
                    await world.examine(operation, first)
        database, owners, probes = world.app.state.database, search.owners, world.probes

        shown, unnoticed = [], []
        for sql, requests in recorder.ran.items():
            if await leaks(database, probes, sql, requests, owners):
                shown.append(sql)
            unnoticed += [
                f"{condition.what}: {sql}"
                for condition in conditions_of(sql)
                if not await leaks(database, probes, condition.mutant, requests, owners)
            ]
        assert shown == []
        assert unnoticed == []


@pytest.mark.usefixtures("first_wall_alone")
class TestACheck:
    @pytest.mark.parametrize("site", CHECKS, ids=str)
    async def test_of_named_patients_is_needed_in_each_place(
        self, world: World, site: Site
    ) -> None:
        caller = world.search.drawn.callers[0]

        with without_check(site):
            found = await world.find(caller)

        await world.assert_clean(found, caller)

    async def test_needs_each_of_its_conditions(self, world: World) -> None:
        statement, callers = reach._out_of_reach("records"), world.search.drawn.callers[:2]

        for condition in conditions_of(statement.sql):
            with replaced((statement, "sql", condition.mutant)):
                found = await world.find(*callers, first=["GET /intake"])
            assert found is not None, condition.what
            await world.assert_clean(found, *callers)


@pytest.mark.parametrize(
    "weak", [*weak_rules(create_app(Settings.for_documents()).routes)], ids=str
)
async def test_a_rule_is_needed(world: World, weak: WeakRule) -> None:
    with weakened(weak), pytest.raises((AssertionError, KeyError)):
        await world.examine(weak.operation, weak.admitted)

    await world.assert_clean(weak.operation, weak.admitted)


async def test_the_policies_show_and_take_rows_of_patients_in_reach_with_each_of_their_conditions(
    new_world: World,
) -> None:
    tables, dsn, probes = tables_of(new_world), new_world.dsn, new_world.probes
    for chart in new_world.search.subjects.values():
        await break_glass.take(new_world.search, chart)
    assert await tables.wrong(probes) == []
    unnoticed = []

    for one in await weak_policies(dsn, "records"):
        async with mutated_policy(dsn, "records", one):
            if not await tables.wrong(probes, [one.table]):
                unnoticed.append(one)

    assert unnoticed == []
    assert await tables.wrong(probes) == []


async def test_each_grant_is_needed(new_world: World) -> None:
    unneeded, callers = [], new_world.search.drawn.callers[:2]

    for one in await privileges(new_world.dsn, "records"):
        async with revoked(new_world.dsn, "records", one):
            found = await new_world.find(
                *callers,
                first=OPERATIONS_OF.get(
                    one.table, [one.table.split("_")[0], METHODS[one.privilege.partition(" ")[0]]]
                ),
            )
        if found is None:
            unneeded.append(one)
        else:
            await new_world.assert_clean(found, *callers)

    assert unneeded == []
