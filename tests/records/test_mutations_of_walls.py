from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from support.asks import Ask
from support.databases import TestDatabase, cloned, execute, fetch

from chartroom.system.keys import Keyring
from chassis.access import reach
from chassis.database.connections import Database
from chassis.identity import scopes
from chassis.identity.caller import Caller, CallerKind
from chassis.settings import database_address
from chassis.timings import Timings
from records.panels import repository as panels
from records.settings import Settings
from tests.leaks import charts, fhir_routes, records, tasks
from tests.leaks.cases import Subject
from tests.leaks.charts import END_CLAIMS, OWNED_BY_FIRST_CALLER, awaited, claim_as_admin
from tests.leaks.drawing import DrawnCaller, Level, draw
from tests.leaks.mutations import (
    OF_LASTING_PANELS,
    Privilege,
    Probe,
    Recorder,
    Site,
    TableProbe,
    WeakRule,
    conditions_of,
    leaks,
    sites_in,
    weak_rules,
    without_check,
)
from tests.leaks.owners import mark
from tests.leaks.search import Search, replaced
from tests.leaks.worlds import World, policies_off, unneeded_grants, unneeded_policies
from tests.records.app import create_app
from tests.records.worlds_of_leaks import NOUNS, searching

pytestmark = pytest.mark.nightly
# The removal of this function's access check changes response times only: later statements hide the record, too.
EQUALISES_TIME = "stored_before"
# Only repeated requests after a withdrawal of access reach the checks in these functions; test_foreign_and_missing.py
# tests them.
REACHED_BY_REPEATS = {"sent", "replay_signal", "replay_stored"}
CHECKS = [
    site
    for site in sites_in(NOUNS, ["require_in_reach"])
    if site.function not in {EQUALISES_TIME, *REACHED_BY_REPEATS}
]
# Operations with two checks of the scope: by the access rule and by a dependency of the route.
CHECKED_AGAIN = {"POST /fhir/{type} without .c", "PUT /fhir/{type}/{id} without .u"}
PATIENTS, CALLERS = 9, 5
Body = dict[str, Any]  # Any: JSON.
EXPIRED = 9  # A patient outside all panels, with access that has expired for every caller.
FORMER_MEMBER = """
WITH panel AS (
    INSERT INTO records.access_callers (principal, panel) VALUES ($1, 1000) RETURNING panel
)
INSERT INTO records.access_members (panel, ref, until) SELECT panel, $2, '2026-01-01' FROM panel
ON CONFLICT DO NOTHING
"""
OWN_TASK, FOREIGN_TASK = -10_001, -10_002
OWN_CLAIMED_TASK = """
UPDATE records.tasks SET owner = 'caller-0', owner_kind = 'person' WHERE id = $1::text::uuid
"""
TIMED_MEMBER = (
    "UPDATE records.access_members SET until = '2999-01-01' WHERE until IS NULL AND ref = $1"
)
UNVOUCHED_IDENTIFIER = """
SET session_replication_role = replica;
INSERT INTO records.patient_identifiers (patient_id, system, value, is_vouched)
VALUES ('{patient}', 'urn:example:claims', 'claimed-{mark}', false)
"""
# Inserts two ended identifiers: the first identified the patient until its end, the second never did.
ENDED_IDENTIFIERS = """
SET session_replication_role = replica;
INSERT INTO records.patient_identifiers (patient_id, system, value, identifies, ends_at, named_until)
VALUES ('{patient}', 'urn:example:ended', 'named-{mark}', false, '2020-01-01', '2020-01-01'),
    ('{patient}', 'urn:example:ended', 'never-{mark}', false, '2020-01-01', NULL)
"""
# Assigns a row to a patient although the row's resource belongs to another patient. Requests never store such rows.
MOVE_TO_PATIENT = """
SET session_replication_role = replica;
UPDATE records.{table} SET patient_id = '{patient}' WHERE {key} = '{id}'
"""
DELETE_UNVOUCHED = "DELETE FROM records.patient_identifiers WHERE system = 'urn:example:claims'"
# Inserts panels of a nurse and a porter. One member of the nurse's panel is permanent.
PANELS = """
INSERT INTO records.panels (name, callers, groups, changed_by, changed_by_kind, deleted_at)
SELECT given.name, '{}', '{}', 'dr-osei', 'person', given.deleted_at
FROM (VALUES ('own', NULL), ('foreign', NULL), ('deleted', now())) AS given (name, deleted_at);
INSERT INTO records.access_callers (principal, panel)
SELECT CASE name WHEN 'foreign' THEN 'caller:porter' ELSE 'caller:nurse' END, number
FROM records.panels;
INSERT INTO records.access_members (panel, ref, until)
SELECT number, given.ref, given.until FROM records.panels JOIN (VALUES
    ('own', 'for good', NULL), ('own', 'for a time', timestamptz '2999-01-01'),
    ('foreign', 'of another', NULL), ('deleted', 'of a deleted panel', NULL)
) AS given (name, ref, until) USING (name)
"""
REFS = ("for good", "for a time", "of another", "of a deleted panel", "of no panel")
LISTS = (
    "POST /patients/search",
    "GET /panels",
    "GET /encounters (of all patients)",
    "GET /routings",
)
# The SQL of these lists is the same if the access condition is removed.
LISTS_OF_TASKS = ("GET /tasks", "GET /tasks (of a holder)")
# The database tables without row-level security; tests/records/test_reach.py states the reasons.
FREE = {"access_callers", "idempotency_keys", "outbox"}


# For each database privilege, the HTTP method of the operations that probably need it.
METHODS = {"SELECT": "GET", "INSERT": "POST", "UPDATE": "PATCH", "DELETE": "PATCH"}
OPERATIONS_OF = {
    "access_callers": ["GET /patients/{id}"],
    "access_members": ["POST /patients"],
    "access_grants": ["break-glass"],
    "encounter_versions": ["/encounters/{id}/history/{version}"],
    "summary_checks": ["PATCH /encounters/{id}", "GET /encounters/{id}/summary/check"],
    "idempotency_keys": ["POST /encounters"],
    "outbox": ["POST /encounters"],
    "patient_versions": ["/patients/{id}/history/{version}"],
    "resources": [
        "everything",
        "POST /fhir/{type} (Condition)",
        "PUT /fhir/{type}/{id} (Condition)",
    ],
    "search_codes": ["/fhir/{type}"],
    "search_entries": ["/fhir/{type}"],
    "resource_versions": ["/_history (Condition)", "PUT /fhir/{type}/{id} (Condition)"],
}


class RecordsWorld(World):
    def __init__(self, search: Search, app: FastAPI, database: TestDatabase) -> None:
        super().__init__(search, database, records.CASES, records.AT_LARGE)
        self.app = app
        self.foreign_task = charts.MISSING

    async def read_again(self) -> None:
        await execute(self.dsn, END_CLAIMS)
        await self.search.read()


@asynccontextmanager
async def small_world(database: TestDatabase, keyring: Keyring) -> AsyncIterator[RecordsWorld]:
    drawn = draw(13, PATIENTS, CALLERS)
    for panel in drawn.panels:
        panel.members.discard(EXPIRED)
    async with searching(database, keyring, drawn, 13) as (search, app):
        expired = search.subjects[EXPIRED]
        for panel in drawn.panels:
            search.owners.note(-panel.number, panel.id)
        for caller in drawn.callers:
            await fetch(database.admin_dsn, FORMER_MEMBER, f"caller:{caller.name}", expired.ref)
        for chart in search.subjects.values():
            await charts.create_task(search, chart, **OWNED_BY_FIRST_CALLER)
        world = RecordsWorld(search, app, database)
        await tasks.create_task_without_patient(search, OWN_TASK, drawn.callers[0])
        await tasks.create_task_without_patient(search, OWN_TASK, **OWNED_BY_FIRST_CALLER)
        world.probes[0].seen.add(OWN_TASK)
        task = await tasks.create_task_without_patient(search, FOREIGN_TASK)
        await search.read()
        names = ("ready", "stepped", "held", "dead", "task")
        given = dict.fromkeys(names, task["id"])
        world.foreign_task = Subject(FOREIGN_TASK, expired.ref, given, dict(expired.rows))
        yield world


shared_database = cloned("module")


@pytest.fixture(scope="module")
async def world(shared_database: TestDatabase, keyring: Keyring) -> AsyncIterator[RecordsWorld]:
    """An application that tests share. Mutations may store unexpected data there."""
    async with small_world(shared_database, keyring) as world:
        yield world


@pytest.fixture
async def new_world(database: TestDatabase, keyring: Keyring) -> AsyncIterator[RecordsWorld]:
    async with small_world(database, keyring) as world:
        yield world


@pytest.fixture
async def without_policies(world: RecordsWorld) -> AsyncIterator[None]:
    async with policies_off(world.dsn, "records"):
        yield


@pytest.fixture
async def unvouched_identifiers(world: RecordsWorld) -> AsyncIterator[None]:
    for number, chart in world.search.subjects.items():
        await execute(world.dsn, UNVOUCHED_IDENTIFIER.format(patient=chart.ref, mark=mark(number)))
    yield
    await execute(world.dsn, DELETE_UNVOUCHED)


def tables_of(world: RecordsWorld) -> TableProbe:
    def is_own_panel(row: asyncpg.Record, probe: Probe) -> bool:
        return -row["panel"] in probe.seen

    def is_of_visible_task(row: asyncpg.Record, probe: Probe) -> bool:
        shown = world.search.owners.found_in(str(row["task_id"]))
        return bool(shown) and shown <= probe.seen

    def is_unnamed(row: asyncpg.Record, probe: Probe) -> bool:
        shown = world.search.owners.found_in(repr(tuple(row)))
        is_name = row["is_vouched"] and (row["identifies"] or row["named_until"] is not None)
        return bool(shown) and shown <= probe.seen and not is_name

    def is_of_a_patient(row: asyncpg.Record, probe: Probe) -> bool:
        return row["patient_id"] not in {None, UUID(int=0)} and tables.may_see(row, probe)

    def is_shared_or_of_a_patient(row: asyncpg.Record, probe: Probe) -> bool:
        is_shown = row["type"] != "List" or row["patient_id"] is not None
        return is_shown and tables.may_see(row, probe)

    of_patients = dict.fromkeys(
        ("resources", "resource_versions", "search_entries", "search_codes"), is_of_a_patient
    )
    tables = TableProbe(
        world.app.state.database,
        world.dsn,
        "records",
        world.search.owners,
        FREE,
        visible={
            "access_members": lambda *_: True,
            "resources": is_shared_or_of_a_patient,
            "resource_versions": is_shared_or_of_a_patient,
            "task_signals": is_of_visible_task,
        },
        storable={"access_members": is_own_panel, **of_patients},
        changeable={"patient_identifiers": is_unnamed, **of_patients},
    )
    return tables


async def store_shared(world: RecordsWorld, chart: Subject, other: Subject) -> None:
    items = [{"item": {"reference": f"Patient/{each.ref}"}} for each in (chart, other)]
    listed = {"resourceType": "List", "status": "current", "mode": "working", "entry": items}
    await store_twice(world, listed, chart)
    for resource in (group_of(chart), schedule_of(chart), organization_of(chart)):
        world.search.owners.note(chart.number, await store_twice(world, resource, chart))


async def store_for_another(world: RecordsWorld, chart: Subject, other: Subject) -> None:
    """Store shared resources of one patient, then assign their rows to another patient."""
    schedule = await store_twice(world, schedule_of(chart), chart)
    organization = await store_twice(world, organization_of(chart), chart)
    world.search.owners.note(other.number, schedule)
    world.search.owners.note(chart.number, organization)
    for table, key, id_ in (
        ("resources", "id", schedule),
        ("resource_versions", "id", schedule),
        ("search_entries", "resource_id", organization),
        ("search_codes", "resource_id", organization),
    ):
        sql = MOVE_TO_PATIENT.format(table=table, key=key, id=id_, patient=other.ref)
        await execute(world.dsn, sql)


def group_of(chart: Subject) -> Body:
    member = [{"entity": {"reference": f"Patient/{chart.ref}"}}]
    return {"resourceType": "Group", "type": "person", "actual": True, "member": member}


def schedule_of(chart: Subject) -> Body:
    actor = [{"reference": f"Patient/{chart.ref}"}]
    return {"resourceType": "Schedule", "active": True, "actor": actor}


def organization_of(chart: Subject) -> Body:
    """Return an organization, which the search index finds by identifier, unlike groups and schedules."""
    of = {"url": "urn:example:of", "valueReference": {"reference": f"Patient/{chart.ref}"}}
    return {"resourceType": "Organization", "name": "Family practice", "extension": [of]}


async def store_twice(world: RecordsWorld, resource: Body, chart: Subject) -> str:
    path, client = f"/fhir/{resource['resourceType']}", world.search.client
    answer = (await client.post(path, json=resource)).raise_for_status()
    id_: str = answer.json()["id"]
    changed = resource | {"id": id_, "identifier": [{"value": chart.text}]}
    again = await client.put(f"{path}/{id_}", json=changed, headers={"If-Match": "*"})
    again.raise_for_status()
    return id_


async def accept_all(*_: Any) -> None:
    pass


@contextmanager
def without_checks() -> Iterator[None]:
    with replaced(*((noun, "require_in_reach", accept_all) for noun in NOUNS)):
        yield


async def request_shared(search: Search, caller: DrawnCaller, number: int) -> None:
    """Store a group with this patient as its member, and send requests that can find the group."""
    patient = f"Patient/{search.subjects[number].ref}"
    group = {
        "resourceType": "Group",
        "type": "person",
        "actual": True,
        "code": {"text": mark(number)},
        "member": [{"entity": {"reference": patient}}],
    }
    made = (await search.client.post("/fhir/Group", json=group)).raise_for_status().json()
    search.owners.note(number, made["id"])
    path = f"/fhir/Group/{made['id']}"
    about = {"resourceType": "Observation", "status": "final", "code": {"text": "Sleep"}}
    about |= {"subject": {"reference": patient}, "focus": [{"reference": f"Group/{made['id']}"}]}
    await search.send(caller, Ask("POST", "/fhir/Observation", about))
    for read in (path, f"{path}/_history", f"{path}/_history/1", f"/fhir/{patient}/$everything"):
        await search.get(caller, read)


async def request_references(search: Search, caller: DrawnCaller, number: int, seen: int) -> None:
    """Store resources of a visible patient and of this patient that refer to this patient's condition; search."""
    condition = await fhir_routes.write_condition(search, number)
    for subject in (seen, number):
        await fhir_routes.refer_to(search, condition, subject)
        await fhir_routes.search_with_conditions(search, caller, subject)


async def request_all(world: RecordsWorld, caller: DrawnCaller, number: int, seen: int) -> None:
    """Send all requests of the catalogue about this patient. `seen`: the number of a patient in the caller's reach."""
    search = world.search
    for case in world.cases.values():
        await search.read()
        await search.send(caller, await search.about(case.ask, search.subjects[number]))
    await request_shared(search, caller, number)
    await request_references(search, caller, number, seen)


class TestStatements:
    """The SQL statement `panels.NOT_LASTING` is not tested here, because it returns no patient data."""

    @pytest.mark.usefixtures("without_policies", "unvouched_identifiers")
    async def test_each_condition_is_needed(self, world: RecordsWorld):
        search, recorder = world.search, Recorder()
        first, *_ = search.drawn.callers
        seen = search.drawn.seen_by(first, Level.USER)
        others = set(search.subjects) - seen
        with without_checks(), recorder.recording():
            for number in (EXPIRED, *sorted(others - {EXPIRED})[:3]):
                await request_all(world, first, number, min(seen))
            for panel in search.drawn.panels:
                await search.get(first, f"/panels/{panel.id}")
            for case in (*tasks.CASES, *fhir_routes.CASES):
                ask = await search.about(case.ask, world.foreign_task, made=False)
                await search.send(first, ask)
            for operation in LISTS:
                with pytest.raises(AssertionError):
                    await world.examine(operation, first)
            for operation in LISTS_OF_TASKS:
                await world.examine(operation, first)
        assert recorder.ran.pop(panels.NOT_LASTING.sql)
        assert recorder.ran.pop(reach._out_of_reach("records").sql)
        claimed = [await tasks.create_task_without_patient(search, FOREIGN_TASK)]
        for number in others:
            await awaited(search, search.subjects[number])
            claimed.append(await charts.create_task(search, search.subjects[number]))
        for task in claimed:
            await claim_as_admin(search, task)
        await fetch(world.dsn, OWN_CLAIMED_TASK, claimed[-1]["id"])
        database, owners = world.app.state.database, search.owners
        probes = [replace(one, seen=one.seen | {OWN_TASK}) for one in world.probes]

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
        assert unnoticed == [], "\n".join(unnoticed)


async def test_lasting_panels_each_condition_is_needed(database: TestDatabase):
    """Row-level security is disabled, so that each SQL condition is tested alone."""
    await execute(database.admin_dsn, PANELS)
    address = database_address(SecretStr(database.app_dsn), None)
    connected = Database(address, schema="records", pool_size=2, timings=Timings.unhurried())
    caller = Caller("nurse", CallerKind.AGENT, grant=scopes.Grant(scopes.Level.USER))

    async def lasting() -> list[str]:
        async with connected.connection(caller) as connection:
            return [one for one in REFS if await panels.are_lasting(connection, [one])]

    needed = set()
    async with policies_off(database.admin_dsn, "records"):
        assert await lasting() == ["for good"]
        for condition in conditions_of(panels.NOT_LASTING.sql, OF_LASTING_PANELS):
            with replaced((panels.NOT_LASTING, "sql", condition.mutant)):
                assert len(await lasting()) > 1, condition.what
            needed.add(condition.what)
    assert needed == {*OF_LASTING_PANELS, "the caller's panels", "the panel"}
    await connected.aclose()


@pytest.mark.usefixtures("without_policies")
class TestChecks:
    @pytest.mark.parametrize("site", CHECKS, ids=str)
    async def test_each_call_is_needed(self, world: RecordsWorld, site: Site):
        caller = world.search.drawn.callers[0]

        with without_check(site):
            found = await world.find(caller)

        await world.assert_clean(found, caller)

    async def test_each_condition_is_needed(self, world: RecordsWorld):
        await world.assert_each_condition_is_needed(
            reach._out_of_reach("records"), first=["GET /intake"]
        )


@pytest.mark.parametrize(
    "weak",
    [
        one
        for one in weak_rules(create_app(Settings.for_documents()).routes)
        if str(one) not in CHECKED_AGAIN
    ],
    ids=str,
)
async def test_each_rule_is_needed(world: RecordsWorld, weak: WeakRule):
    await world.assert_needed(weak)


async def test_each_policy_is_needed(new_world: RecordsWorld):
    tables, search = tables_of(new_world), new_world.search
    expiring = min(search.drawn.seen_by(search.drawn.callers[0], Level.USER))
    for number, chart in search.subjects.items():
        await charts.open_access(search, chart)
        for identifiers in (UNVOUCHED_IDENTIFIER, ENDED_IDENTIFIERS):
            await execute(new_world.dsn, identifiers.format(patient=chart.ref, mark=mark(number)))
        await store_shared(new_world, chart, search.subjects[expiring])
    await store_for_another(new_world, search.subjects[expiring], search.subjects[EXPIRED])
    await fetch(new_world.dsn, TIMED_MEMBER, search.subjects[expiring].ref)
    # Stops the background check of summaries, because the test compares all rows before and after.
    await execute(new_world.dsn, "UPDATE records.summary_checks SET due_at = NULL")

    assert await unneeded_policies(new_world, tables) == []


async def test_each_grant_is_needed(new_world: RecordsWorld):
    def noticed_by(one: Privilege) -> list[str]:
        noun, method = one.table.split("_")[0], METHODS[one.privilege.partition(" ")[0]]
        return OPERATIONS_OF.get(one.table, [noun, method])

    assert await unneeded_grants(new_world, noticed_by) == []
