"""Mutation tests: if any part of the access control is disabled, a caller must find or store too much."""

from base64 import b64encode
from collections.abc import AsyncIterator

import asyncpg
import pytest
from fastapi import FastAPI
from support.asks import Ask
from support.databases import TestDatabase, cloned, fetch

from chartroom.system.keys import Keyring
from chassis.access import reach
from retrieval.documents import repository
from retrieval.search import service
from retrieval.settings import Settings
from tests.leaks.mutations import (
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
from tests.leaks.passages import AT_LARGE, CASES, MISSING, QUESTION
from tests.leaks.search import Search, replaced
from tests.leaks.worlds import World, policies_off, unneeded_grants, unneeded_policies
from tests.retrieval.app import create_app
from tests.retrieval.folder_search import CHECKED, FREE, searching, without_checks

pytestmark = pytest.mark.nightly
PATIENTS, CALLERS = 9, 5
WITH_SHARED = ("documents", "document_versions", "document_originals", "chunks", "passages")
SHARED_FILE = {
    "scope": "shared",
    "source_type": "policy",
    "source_ref": "a file",
    "title": "A policy as a file",
    "file": {"media_type": "text/plain", "data": b64encode(b"Wash your hands.").decode()},
}

JOBS = """
WITH made AS (
    INSERT INTO retrieval.jobs (caller, caller_kind, caller_claims, total, bytes, turn_at)
    SELECT name, kind, '', 2, 2, 'infinity' FROM unnest($1::text[], $2::text[]) AS callers (name, kind)
    RETURNING id, caller_kind || ':' || caller AS caller
), lines AS (
    INSERT INTO retrieval.job_lines (job_id, line, content) SELECT id, 1, '' FROM made
), outcomes AS (
    INSERT INTO retrieval.job_outcomes (job_id, line, outcome) SELECT id, 2, 'failed' FROM made
)
SELECT id, caller FROM made
"""


class RetrievalWorld(World):
    def __init__(self, search: Search, app: FastAPI, database: TestDatabase) -> None:
        super().__init__(search, database, CASES, AT_LARGE)
        self.app = app

    async def read_again(self) -> None:
        await self.search.read()


database = cloned()


@pytest.fixture
async def world(database: TestDatabase, keyring: Keyring) -> AsyncIterator[RetrievalWorld]:
    sizes = PATIENTS, CALLERS
    async with searching(database, keyring, seed=13, sizes=sizes, per_case=2) as (search, app):
        yield RetrievalWorld(search, app, database)


@pytest.fixture
async def statements_only(world: RetrievalWorld) -> AsyncIterator[None]:
    async with policies_off(world.dsn, "retrieval"):
        yield


@pytest.mark.usefixtures("statements_only")
class TestAStatement:
    async def test_needs_each_of_its_conditions_to_prevent_leaks(self, world: RetrievalWorld):
        search, recorder = world.search, Recorder()
        first, *_ = search.drawn.callers
        with without_checks(), recorder.recording():
            # By these two constants retrieval chooses one of three statements, such as a scan of the vector index.
            for square, of_members in ((10_000, 100), (10_000, 0), (0, 0)):
                with replaced(
                    (service, "SQUARE_OF_FEW_PER_PASSAGE", square),
                    (service, "FEW_OF_MEMBERS", of_members),
                ):
                    for folder in search.subjects.values():
                        retrieval = world.cases["POST /retrieve"].ask
                        await search.send(first, await search.about(retrieval, folder))
                        body = {"question": QUESTION, "source_ref": f"note {folder.mark}"}
                        await search.send(first, Ask("POST", "/retrieve", body))
                    await search.send(first, Ask("POST", "/retrieve", {"question": QUESTION}))
            for few in (0, 1_000):
                with replaced((repository, "FEW_MEMBERS", few)):
                    await search.get(first, "/documents")
            for folder in search.subjects.values():
                letter = f"/documents/{folder.ids('letter')[0]}"
                for path in (letter, f"{letter}?version=1", f"{letter}/chunks"):
                    await search.get(first, path)
                listing = world.cases["GET /documents"].ask
                await search.send(first, await search.about(listing, folder))
        database, owners = world.app.state.database, search.owners

        shown, unnoticed = [], []
        for sql, requests in recorder.ran.items():
            if await leaks(database, world.probes, sql, requests, owners):
                shown.append(sql)
            if sql.startswith("SELECT count("):
                continue  # This statement counts passages of a caller's patients, and returns no passage.
            unnoticed += [
                f"{condition.what}: {sql}"
                for condition in conditions_of(sql)
                if not await leaks(database, world.probes, condition.mutant, requests, owners)
            ]
        assert shown == []
        assert unnoticed == []


@pytest.mark.usefixtures("statements_only")
class TestACheck:
    @pytest.mark.parametrize("site", sites_in(CHECKED, ["check_reach"]), ids=str)
    async def test_of_requested_patients_is_needed_in_each_place(
        self, world: RetrievalWorld, site: Site
    ):
        first, *_ = world.search.drawn.callers

        with without_check(site):
            found = await world.find(first)

        await world.assert_clean(found, first)

    async def test_needs_each_of_its_conditions(self, world: RetrievalWorld):
        await world.assert_each_condition_is_needed(reach._out_of_reach("retrieval"))


@pytest.mark.parametrize(
    "weak", [*weak_rules(create_app(Settings.for_documents()).routes)], ids=str
)
async def test_a_rule_is_needed(world: RetrievalWorld, weak: WeakRule):
    await world.assert_needed(weak)


async def test_policies_need_each_of_their_conditions(world: RetrievalWorld):
    await world.search.store(MISSING, Ask("POST", "/documents", SHARED_FILE))
    await world.search.read()
    owners = world.search.owners
    tables = TableProbe(world.app.state.database, world.dsn, "retrieval", owners, FREE)

    def sees(row: asyncpg.Record, probe: Probe) -> bool:
        return not owners.found_in(repr(tuple(row))) or tables.may_see(row, probe)

    tables.visible = dict.fromkeys(WITH_SHARED, sees)
    tables.storable = tables.changeable = dict.fromkeys(WITH_SHARED, tables.may_see)
    callers = [probe.caller for probe in world.probes]
    names, kinds = [one.name for one in callers], [str(one.kind) for one in callers]
    starters = dict(await fetch(world.dsn, JOBS, [*names, "other"], [*kinds, "agent"]))

    def is_own(row: asyncpg.Record, probe: Probe) -> bool:
        return bool(starters[row.get("job_id", row.get("id"))] == probe.caller.full_name)

    tables.visible |= dict.fromkeys(("jobs", "job_lines", "job_outcomes"), is_own)

    unneeded = await unneeded_policies(world, tables)
    assert unneeded == []


async def test_each_grant_is_needed(world: RetrievalWorld):
    def noticed_by(one: Privilege) -> tuple[str, ...]:
        return ("/documents/batch",) if one.table.startswith("job") else ()

    unneeded = await unneeded_grants(world, noticed_by)
    assert unneeded == []
