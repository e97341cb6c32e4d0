"""Each part of the two walls is needed: without any one of them a caller sees, appends or is
admitted to what it should not, and the search for leaks finds that.
"""

import copy
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from support.applications import settings_for
from support.databases import TestDatabase
from support.leaks.drawing import DrawnCaller, draw, tell
from support.leaks.events import MISSING, AtLarge, Log, Person, cases, filled, people_of
from support.leaks.mutations import (
    CONDITIONS,
    Site,
    WeakRule,
    conditions_of,
    leaks,
    probes_of,
    sites_in,
    weak_rules,
    weakened,
    without_check,
)
from support.leaks.owners import Owners
from support.leaks.search import Search, replaced, set_policies, tables_with_policies
from support.serving import served

from audit.app import create_app
from audit.events import appending, reach, service
from audit.events.repository import FIND_VISIBLE
from audit.settings import Settings
from audit.stream import service as streaming
from chartroom.system.keys import Keyring
from chassis.access import feed
from chassis.access import reach as named
from chassis.database.connections import Database
from chassis.database.statements import Statement
from chassis.settings import database_address

pytestmark = pytest.mark.anyio
PATIENTS, CALLERS = 9, 5


IN_ONE_STATEMENT = {"the panels of the members"}  # Tried on one statement alone.


class World:
    """A small search, the log it knows, its application and database."""

    def __init__(
        self, search: Search[Person], log: Log, app: FastAPI, url: str, database: TestDatabase
    ) -> None:
        self.search = search
        self.log = log
        self.app = app
        self.dsn = database.admin_dsn
        self.app_dsn = database.app_dsn
        self.of_a_patient = {case.operation: case for case in cases(log)}
        self.at_large = AtLarge(log, url).operations()

    async def examine(self, operation: str, *callers: DrawnCaller) -> None:
        with replaced((self.search.drawn, "callers", list(callers))):
            if operation in self.at_large:
                await self.search.examine_at_large(operation, self.at_large[operation])
            else:
                await self.search.examine(self.of_a_patient[operation])

    async def finds(self, *callers: DrawnCaller) -> bool:
        for operation in (*self.of_a_patient, *self.at_large):
            try:
                await self.examine(operation, *callers)
            except (AssertionError, KeyError, TimeoutError, httpx.HTTPError):
                return True
        return False


@pytest.fixture
async def world(
    database: TestDatabase, keyring: Keyring, make_records: Any
) -> AsyncIterator[World]:
    drawn, records = draw(13, PATIENTS, CALLERS), make_records()
    people = people_of(drawn)
    references = {number: person.ref for number, person in people.items()}
    tell(records.panels, drawn, references)
    settings = settings_for(database, keyring, settle_interval_s=3600.0, encounter_check_s=5)
    app = create_app(Settings(**settings), records_transport=records)
    headers = {"Authorization": f"Bearer {keyring.mint('test-agent')}"}
    with served(app) as url, replaced((feed, "PAUSE_S", 0.0)):
        async with httpx.AsyncClient(
            base_url=url, headers=headers, timeout=30, trust_env=False
        ) as client:
            search = Search(
                13, drawn, people, MISSING, client, keyring, Owners(), references, per_case=PATIENTS
            )
            for person in people.values():
                search.owners.note(person.number, person.ref, *filter(None, [person.encounter]))
            log = Log(people, drawn)
            await filled(search, log, records)
            yield World(search, log, app, url, database)


@pytest.fixture
async def first_wall_alone(world: World) -> AsyncIterator[None]:
    tables = await tables_with_policies(world.dsn, "audit")
    await set_policies(world.dsn, "audit", are_on=False, tables=tables)
    yield
    await set_policies(world.dsn, "audit", are_on=True, tables=tables)


class Mutants:
    """Runs statements without one part of their conditions."""

    def __init__(self) -> None:
        self.seen: dict[str, set[str]] = {}

    @contextmanager
    def running(self, removed: str | None) -> Iterator[None]:
        """Run every statement without the part that `removed` names."""
        run = Statement.on

        def on(statement: Statement, connection: Any) -> Statement:
            limited = run(statement, connection)
            if not connection.is_limited or "current_setting('chartroom." not in limited.sql:
                return limited
            parts = conditions_of(limited.sql)
            self.seen.setdefault(limited.sql, set()).update(part.what for part in parts)
            if removed is None:
                return limited
            mutant = copy.copy(limited)
            mutant.sql = re.sub(CONDITIONS[removed], "true", limited.sql)
            return mutant

        with replaced((Statement, "on", on)):
            yield


@pytest.mark.usefixtures("first_wall_alone")
class TestAStatement:
    async def test_is_needed_with_each_part_of_its_condition(self, world: World) -> None:
        mutants, callers = Mutants(), world.search.drawn.callers[:2]
        with mutants.running(None):
            assert not await world.finds(*callers)
        parts = set[str]().union(*mutants.seen.values())

        unnoticed = []
        for part in sorted(parts - IN_ONE_STATEMENT):
            with mutants.running(part):
                if not await world.finds(*callers):
                    unnoticed.append(part)

        assert unnoticed == []

    async def test_of_one_event_is_needed_with_each_part(self, world: World) -> None:
        # Not that of the application, which runs in another event loop.
        url, owners = database_address(SecretStr(world.app_dsn), None), world.search.owners
        database = Database(url, schema="audit", pool_size=5)
        requests = [tuple(FIND_VISIBLE.values({"event_id": one.id})) for one in world.log.events]
        probes = probes_of(world.search.drawn, world.search.references)

        try:
            assert not await leaks(database, probes, FIND_VISIBLE.sql, requests, owners)
            for condition in conditions_of(FIND_VISIBLE.sql):
                assert await leaks(database, probes, condition.mutant, requests, owners), condition
        finally:
            await database.aclose()


@pytest.mark.usefixtures("first_wall_alone")
class TestACheck:
    @pytest.mark.parametrize(
        "site", sites_in((service, streaming, appending), ["require_in_reach"]), ids=str
    )
    async def test_of_named_patients_is_needed_in_each_place(
        self, world: World, site: Site
    ) -> None:
        first, *_ = world.search.drawn.callers

        with without_check(site):
            assert await world.finds(first)

    async def test_needs_each_of_its_conditions(self, world: World) -> None:
        statement, callers = named._out_of_reach("audit"), world.search.drawn.callers[:2]

        for condition in conditions_of(statement.sql):
            with replaced((statement, "sql", condition.mutant)):
                assert await world.finds(*callers), condition.what

    @pytest.mark.parametrize("decides", ["includes", "shows"])
    async def test_of_appends_and_streams_is_needed(self, world: World, decides: str) -> None:
        with replaced((reach.Reaches, decides, lambda *_: True)):
            assert await world.finds(*world.search.drawn.callers[:2])


@pytest.mark.parametrize(
    "weak", [*weak_rules(create_app(Settings.for_documents()).routes)], ids=str
)
async def test_a_rule_is_needed(world: World, weak: WeakRule) -> None:
    operations = [
        one
        for one in (*world.of_a_patient, *world.at_large)
        if one.partition(" (")[0] == weak.operation
    ]
    for operation in operations:
        await world.examine(operation, weak.admitted)

        with weakened(weak), pytest.raises((AssertionError, KeyError, TimeoutError)):
            await world.examine(operation, weak.admitted)
    assert operations
