"""How PostgreSQL finds the tasks of a list, and what is in a queue, among 40,000 tasks, by night among
100,000: with the statements and on the connections of the service.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product
from typing import Any
from uuid import UUID, uuid4

import pytest
from support.databases import Template, TestDatabase, execute, fetch
from support.panel_rows import fill_panels
from support.plans import Explainer, explained, pages, planned_once, rows_read, scanned
from support.task_rows import PATIENTS, fill_tasks

from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller, CallerKind
from records.tasks.lists import counts, repository
from records.tasks.lists.criteria import Criteria, Order, Place
from records.tasks.lists.repository import WALKED
from records.tasks.statuses import TaskStatus

pytestmark = pytest.mark.anyio

# A list of each status may be walked over, which must be less than all.
TASKS, TASKS_BY_NIGHT, LIMIT = 40_000, 100_000, 100
PANELS = (1, 200)
CALLER = Caller("agent-1", CallerKind.AGENT)
READ_WHOLE = {"access_callers"}  # A hundred rows.
FILTERS: dict[str, dict[str, Any]] = {
    "none": {},
    "a queue": {"queue": "default"},
    "a rare queue": {"queue": "rare"},
    "no queue": {"queue": "none"},
    "a queue and a status": {"queue": "default", "status": "ready"},
    "a rare status": {"status": "failed"},
    "a common status": {"status": "ready"},
    "an owner": {"owner": "owner-1"},
    "nobody": {"owner": "nobody"},
    "an owner and a status": {"owner": "owner-1", "status": "ready"},
    "a kind": {"kind": "follow_up"},
    "a rare kind": {"kind": "kind-3"},
    "no kind": {"kind": "none"},
    "no kind in a queue": {"kind": "none", "queue": "default"},
    "an owner, a rare kind and a priority": {"owner": "owner-1", "kind": "kind-3", "priority": 3},
    "a due time": {"due_to": datetime(2026, 1, 2, tzinfo=UTC)},
    "a queue and a due time": {"queue": "default", "due_to": datetime(2026, 1, 2, tzinfo=UTC)},
    "a patient": {"patient_id": "P7"},
    "a patient and a status": {"patient_id": "P7", "status": "ready"},
    "an encounter": {"encounter_id": uuid4()},
    "a holder": {"claimed_by": "agent-1"},
    "a holder and a patient": {"claimed_by": "agent-1", "patient_id": "P7"},
}
FEW = {"patient_id", "encounter_id", "claimed_by"}


PAGES = [*product(Order, (False, True), (True, False))]
PAGES_OF_MEMBERS = [*product(Order, (True, False))]


@pytest.fixture(scope="module")
def number(*, nightly: bool) -> int:
    return TASKS_BY_NIGHT if nightly else TASKS


@pytest.fixture(scope="module")
def many(template: Template, number: int) -> Iterator[TestDatabase]:
    """A database of that many tasks, with panels of a few sizes and a hundred of other callers."""
    database = template.clone()

    async def fill() -> None:
        await fill_tasks(database, number)
        refs = f"SELECT 'P' || n AS ref FROM generate_series(0, {PATIENTS - 1}) AS n"  # noqa: S608 - Ours.
        await fill_panels(database, refs, PATIENTS, *PANELS)

        # Pages with rows that changed since the last VACUUM: nothing is read from an index alone.
        changed = (
            "UPDATE records.tasks SET priority = priority WHERE get_byte(uuid_send(id), 15) < 64"
        )
        await execute(database.admin_dsn, changed)
        await execute(database.admin_dsn, "ANALYZE records.tasks")

    asyncio.run(fill())
    yield database
    database.drop()


@pytest.fixture
async def reading(many: TestDatabase) -> AsyncIterator[Any]:
    """A connection of the runtime role."""
    async with planned_once(many.app_dsn) as connection:
        yield connection


@pytest.fixture
async def limited(many: TestDatabase) -> AsyncIterator[Any]:
    """A connection in the role of callers who may see some patients only."""
    async with planned_once(many.app_dsn, role="records_panel") as connection:
        yield connection


def some_for(name: str, pages: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Return a third of the pages, which are all of them together with those of two other names."""
    return pages[[*FILTERS].index(name) % 3 :: 3]


async def read_page(
    explainer: Any, criteria: Criteria, *, at_begin: bool, some: UUID
) -> list[dict[str, Any]]:
    """Read a page as the service does; return the plans."""
    middle = Place(datetime(2026, 2, 1, tzinfo=UTC), some)
    if "patient_id" in criteria.values:
        criteria = replace(criteria, names=[criteria.values["patient_id"], "P-without-tasks"])
    after = criteria.begin if at_begin else middle
    walked = await repository.end_of_walk(
        explainer, CALLER, criteria, after=after, end=criteria.end
    )
    await repository.page(
        explainer,
        CALLER,
        criteria,
        after=after,
        end=walked or criteria.end,
        limit=LIMIT,
        max_bytes=PAGE_BYTES,
    )
    plans: list[dict[str, Any]] = explainer.plans
    return plans


@pytest.fixture(scope="module")
def middle(many: TestDatabase, number: int) -> UUID:
    """The task in the middle of all."""
    in_the_middle = "SELECT id FROM records.tasks ORDER BY id OFFSET $1 LIMIT 1"
    found = asyncio.run(fetch(many.admin_dsn, in_the_middle, number // 2))
    task_id: UUID = found[0][0]
    return task_id


@pytest.mark.parametrize("name", FILTERS)
async def test_a_page_reads_what_it_shows_and_what_it_walks_over(
    reading: Any, middle: UUID, name: str, *, nightly: bool
) -> None:
    for order, is_overdue, at_begin in PAGES if nightly else some_for(name, PAGES):
        criteria = Criteria(order, FILTERS[name], is_overdue=is_overdue)
        shape = repository.shape_of(criteria, is_limited=False)

        plans = await read_page(Explainer(reading, []), criteria, at_begin=at_begin, some=middle)

        # Without a status, there is a list of each, and the end of the walk is found in all.
        lists = len(TaskStatus) if order is not Order.DUE and "status" not in FILTERS[name] else 1
        rows = 8 * (LIMIT + 1) + ((lists + 1) * WALKED if shape.is_walked else 0)
        assert scanned(plans) == [], (criteria, plans)
        assert rows_read(plans, "tasks") <= rows, (criteria, plans)
        assert pages(plans) <= 4 * rows, (criteria, plans)


@pytest.mark.parametrize("size", [pytest.param(PANELS[0], marks=pytest.mark.nightly), PANELS[1]])
@pytest.mark.parametrize("name", FILTERS)
async def test_a_page_of_members_grows_with_the_panel_and_not_with_the_other_patients(
    limited: Any, middle: UUID, number: int, name: str, size: int, *, nightly: bool
) -> None:
    of_a_patient = number // 2 // PATIENTS
    settings = (
        "SELECT set_config('chartroom.principals', $1, false),"
        " set_config('chartroom.caller', 'agent:agent-1', false)"
    )
    await limited.execute(settings, f"caller:of-{size}")
    for order, at_begin in PAGES_OF_MEMBERS if nightly else some_for(name, PAGES_OF_MEMBERS):
        criteria = Criteria(order, FILTERS[name])
        explainer = Explainer(limited, [], is_limited=True)

        plans = await read_page(explainer, criteria, at_begin=at_begin, some=middle)

        # The tasks without a patient that the caller has made, due or walked over.
        own = number // 3 // 2 + 100 if order is Order.DUE else 2 * 2 * WALKED
        rows = size * of_a_patient + own + 8 * (LIMIT + 1)
        if FEW & FILTERS[name].keys():
            rows = 4 * of_a_patient + 8 * (LIMIT + 1)
        assert {*scanned(plans)} <= READ_WHOLE, (criteria, plans)
        assert rows_read(plans, "tasks") <= rows, (criteria, plans)
        assert pages(plans) <= 8 * rows + 30 * size, (criteria, plans)


class TestOfQueues:
    @pytest.mark.parametrize("name", ["default", "rare", "tomorrow", "none"])
    async def test_counts_end_at_their_limit(self, reading: Any, name: str) -> None:
        statement = counts.COUNTS
        plan = await explained(
            reading, statement.sql, *statement.values({"queue": name, "most": 1_001})
        )

        assert scanned([plan]) == [], plan
        # Six states, and for three kinds of moves the version before.
        read = sum(rows_read([plan], table) for table in ("tasks", "task_queue", "task_versions"))
        assert read <= 14 * 1_001, (read, plan)

    @pytest.mark.parametrize("after", ["", "default", "zzz"])
    async def test_names_are_found_by_jumps(self, reading: Any, after: str) -> None:
        values = {"after": after, "limit": 20}
        plan = await explained(reading, counts.NAMES.sql, *counts.NAMES.values(values))

        assert scanned([plan]) == [], plan
        assert rows_read([plan], "tasks") <= 5, plan

    @pytest.mark.parametrize("name", ["default", "none"])
    async def test_a_queue_is_known_by_one_of_its_tasks(self, reading: Any, name: str) -> None:
        plan = await explained(reading, counts.IS_KNOWN.sql, name)

        assert scanned([plan]) == [], plan
        assert rows_read([plan], "tasks") <= 1, plan
