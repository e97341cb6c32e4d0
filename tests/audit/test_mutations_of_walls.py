"""Mutation tests: if any part of the access control is disabled, a caller must see or append too much."""

import copy
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import asyncpg
import httpx
import pytest
from pydantic import SecretStr
from support.databases import TestDatabase, fetch
from support.queries import execute
from support.serving import served

from audit.events import appending, pages, reach
from audit.events.repository import FIND_VISIBLE, PATIENTS_IN_REACH
from audit.settings import Settings
from chartroom.system.keys import Keyring
from chassis.access import reach as named
from chassis.access import replica
from chassis.database.connections import Database
from chassis.database.statements import Query, Statement
from chassis.patient_names import asked
from chassis.settings import database_address
from chassis.timings import Timings
from tests.audit.app import create_app
from tests.audit.worlds_of_leaks import app_about, log_of, searching
from tests.leaks.drawing import draw
from tests.leaks.events import MISSING, AtLarge, Log, cases, event
from tests.leaks.mutations import (
    CONDITIONS,
    SETTING,
    Probe,
    Site,
    TableProbe,
    WeakRule,
    conditions_of,
    leaks,
    sites_in,
    weak_rules,
    without_check,
)
from tests.leaks.search import Search, replaced
from tests.leaks.worlds import World, policies_off, unneeded_grants, unneeded_policies

pytestmark = [pytest.mark.nightly, pytest.mark.usefixtures("network")]
PATIENTS, CALLERS = 9, 5
FEW = partial(replaced, (pages, "FEW_PATIENTS", 1))
# Tables without a row-level security policy; tests/audit/test_reach.py states the reason for each table.
FREE = {
    "access_callers",
    "access_members",
    "attribute_filling",
    "encounter_reach",
    "log_head",
    "trace_reach",
}
# Adds to the log an encounter that is unknown to records.
DENIED = "INSERT INTO audit.encounter_checks VALUES (gen_random_uuid(), false, NULL, now(), 0)"


def _events_of_others(log: Log) -> list[dict[str, Any]]:
    """Return the events that the probing callers did not write, because writers may see their own events."""
    own = {f"{one.kind}:{one.name}" for one in log.drawn.callers[:2]}
    return [{"event_id": one.id} for one in log.events if one.writer not in own]


# SQL statements to test alone, with their parameters. Pages of events read members only to find candidates
# and then check each event, so that a wrong member cannot leak an event.
ALONE: dict[Query[Any], Callable[[Log], list[dict[str, Any]]]] = {
    FIND_VISIBLE: _events_of_others,
    PATIENTS_IN_REACH: lambda _: [{"limit": 1000}],
}


class AuditWorld(World):
    """The test and the application use separate database connections, because they run in different event loops."""

    def __init__(self, search: Search, log: Log, url: str, database: TestDatabase) -> None:
        super().__init__(search, database, cases(log), AtLarge(log, url, FEW).operations())
        self.log = log
        address = database_address(SecretStr(database.app_dsn), None)
        self.connections = Database(
            address, schema="audit", pool_size=5, timings=Timings.unhurried()
        )

    async def read_again(self) -> None:
        await self.search.read()


@pytest.fixture
async def world(
    database: TestDatabase, keyring: Keyring, make_records: Any
) -> AsyncIterator[AuditWorld]:
    log, records = log_of(draw(13, PATIENTS, CALLERS)), make_records()
    app = app_about(log, database, keyring, records)
    headers = {"Authorization": f"Bearer {keyring.mint('test-agent')}"}
    with served(app) as url, replaced((replica, "PAUSE_S", 0.0)):
        async with (
            httpx.AsyncClient(base_url=url, headers=headers, timeout=30, trust_env=False) as client,
            searching(
                log, database, keyring, records, client, seed=13, per_case=PATIENTS
            ) as search,
        ):
            world = AuditWorld(search, log, url, database)
            yield world
            await world.connections.aclose()


@pytest.fixture
async def statements_only(world: AuditWorld) -> AsyncIterator[None]:
    async with policies_off(world.dsn, "audit"):
        yield


class Mutants:
    def __init__(self) -> None:
        self.seen: dict[str, set[str]] = {}

    @contextmanager
    def running(self, removed: str | None) -> Iterator[None]:
        run = Statement.on

        def on(statement: Statement, connection: Any) -> Statement:
            limited = run(statement, connection)
            is_searched = connection.is_limited and statement not in ALONE
            if not is_searched or SETTING not in limited.sql:
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


@pytest.mark.usefixtures("statements_only")
class TestAStatement:
    async def test_needs_each_part_of_its_condition(self, world: AuditWorld):
        mutants, callers = Mutants(), world.search.drawn.callers[:2]
        with mutants.running(None):
            assert await world.find(*callers) is None
        parts = set[str]().union(*mutants.seen.values())

        for part in sorted(parts):
            with mutants.running(part):
                found = await world.find(*callers)
            assert found is not None, part
            await world.assert_clean(found, *callers)

    @pytest.mark.parametrize("statement", ALONE, ids=["one event", "the members"])
    async def test_for_one_event_or_members_needs_each_part(
        self, world: AuditWorld, statement: Query[Any]
    ):
        database, owners, probes = world.connections, world.search.owners, world.probes
        owners.note(MISSING.number, *(one.id for one in world.log.events if not one.patients))
        given = ALONE[statement](world.log)
        requests = [tuple(statement.values(values)) for values in given]

        assert not await leaks(database, probes, statement.sql, requests, owners)
        for condition in conditions_of(statement.sql):
            mutant = condition.mutant
            assert await leaks(database, probes, mutant, requests, owners), condition.what


@pytest.mark.usefixtures("statements_only")
class TestACheck:
    @pytest.mark.parametrize(
        "site", sites_in((asked, appending), ["check_reach", "require_in_reach"]), ids=str
    )
    async def test_of_requested_patients_is_needed_in_each_place(
        self, world: AuditWorld, site: Site
    ):
        first, *_ = world.search.drawn.callers

        with without_check(site):
            found = await world.find(first)

        await world.assert_clean(found, first)

    async def test_needs_each_of_its_conditions(self, world: AuditWorld):
        await world.assert_each_condition_is_needed(named._out_of_reach("audit"))

    @pytest.mark.parametrize("decides", ["includes", "shows"])
    async def test_of_appends_and_streams_is_needed(self, world: AuditWorld, decides: str):
        callers = world.search.drawn.callers[:2]

        with replaced((reach.Reaches, decides, lambda *_: True)):
            found = await world.find(*callers)

        await world.assert_clean(found, *callers)


@pytest.mark.parametrize(
    "weak", [*weak_rules(create_app(Settings.for_documents()).routes)], ids=str
)
async def test_a_rule_is_needed(world: AuditWorld, weak: WeakRule):
    await world.assert_needed(weak)


async def tables_of(world: AuditWorld) -> TableProbe:
    """Probe the tables: only callers who may see all of an event's patients, or its writer, may select its rows."""
    events = {row["seq"]: row for row in await fetch(world.dsn, "SELECT * FROM audit.agent_events")}
    known = {
        row["encounter_id"]
        for row in await fetch(world.dsn, "SELECT * FROM audit.encounter_checks WHERE is_known")
    }
    settled = {
        row["seq"]: row["encounter_id"]
        for row in await fetch(world.dsn, "SELECT * FROM audit.event_encounters")
    }
    owners = world.search.owners

    def sees_event(row: asyncpg.Record, probe: Probe) -> bool:
        event = events[row["seq"]]
        encounter_id = event["encounter_id"] or settled.get(row["seq"])
        about = owners.found_in(f"{event['patient_ids']} {encounter_id}")
        if about and (encounter_id in known or not event["unverified"]):
            return about <= probe.seen
        return f"{event['recorded_by_kind']}:{event['recorded_by']}" == probe.caller.full_name

    def sees_answer(row: asyncpg.Record, probe: Probe) -> bool:
        return row["patient_id"] is None or owners.found_in(row["patient_id"]) <= probe.seen

    return TableProbe(
        world.connections,
        world.dsn,
        "audit",
        owners,
        FREE,
        visible={
            "agent_events": sees_event,
            "event_attributes": sees_event,
            "event_payloads": sees_event,
            "event_encounters": sees_event,
            "encounter_checks": sees_answer,
        },
    )


async def _log_each_pair(world: AuditWorld) -> None:
    """Log an event for each pair of an encounter and a patient, because random events may omit some pairs."""
    people = world.log.people.values()
    events = [
        event("A", named, visit=visit) for visit in world.log.with_encounters for named in people
    ]
    answer = await world.search.client.post("/agent-events/batch", json=events)
    assert {one["status"] for one in answer.json()["results"]} == {"logged"}, answer.text


async def test_policies_need_each_of_their_conditions(world: AuditWorld):
    await execute(world.dsn, DENIED)
    await _log_each_pair(world)

    assert await unneeded_policies(world, await tables_of(world)) == []


async def test_each_grant_is_needed(world: AuditWorld):
    assert await unneeded_grants(world) == []
