import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product
from typing import Any
from uuid import UUID, uuid4

import pytest
from support.databases import TestDatabase, fetch

from chassis.database.statements import Statement
from chassis.http.etags import MAX_VERSION
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller, CallerKind
from records.tasks import repository as tasks
from records.tasks.lists import counts, repository
from records.tasks.lists.criteria import Criteria, Order, Place
from records.tasks.lists.repository import WALKED
from records.tasks.statuses import TaskStatus
from tests.records.plans import Explainer, explained, pages, planned_once, rows_read, scanned
from tests.records.task_rows import PATIENTS

from .conftest import PANELS

# Numbers of tasks in daily and nightly runs, and of tasks per page. A query plan may scan the tasks of one status,
# because LIMIT is smaller.
TASKS, TASKS_BY_NIGHT, LIMIT = 40_000, 100_000, 100
CALLER = Caller("agent-1", CallerKind.AGENT)
READ_WHOLE = {"access_callers"}  # This table has 100 rows.
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
def many(filled: Callable[[int], TestDatabase], number: int) -> TestDatabase:
    return filled(number)


@pytest.fixture
async def reading(many: TestDatabase) -> AsyncIterator[Any]:
    async with planned_once(many.app_dsn) as connection:
        yield connection


@pytest.fixture
async def limited(many: TestDatabase) -> AsyncIterator[Any]:
    async with planned_once(many.app_dsn, role="records_panel") as connection:
        yield connection


def by_name(
    pages: list[tuple[Any, ...]], *, is_whole: bool
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Yield filters with pages: in nightly runs all combinations, in daily runs a sixth of the pages."""
    for place, name in enumerate(FILTERS):
        yield from ((name, one) for one in (pages if is_whole else pages[place % 6 :: 6]))


async def read_page(
    explainer: Any, criteria: Criteria, *, at_begin: bool, some: UUID
) -> list[dict[str, Any]]:
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
    return explainer.plans


@pytest.fixture(scope="module")
def middle(many: TestDatabase, number: int) -> UUID:
    in_the_middle = "SELECT id FROM records.tasks ORDER BY id OFFSET $1 LIMIT 1"
    found = asyncio.run(fetch(many.admin_dsn, in_the_middle, number // 2))
    return found[0][0]


async def test_page(reading: Any, middle: UUID, *, nightly: bool):
    for name, (order, is_overdue, at_begin) in by_name(PAGES, is_whole=nightly):
        criteria = Criteria(order, FILTERS[name], is_overdue=is_overdue)
        shape = repository.shape_of(criteria, is_limited=False)

        plans = await read_page(Explainer(reading, []), criteria, at_begin=at_begin, some=middle)

        lists = len(TaskStatus) if order is not Order.DUE and "status" not in FILTERS[name] else 1
        rows = 8 * (LIMIT + 1) + ((lists + 1) * WALKED if shape.is_walked else 0)
        assert scanned(plans) == [], (criteria, plans)
        assert rows_read(plans, "tasks") <= rows, (criteria, plans)
        assert pages(plans) <= 4 * rows, (criteria, plans)


@pytest.mark.parametrize("size", [pytest.param(PANELS[0], marks=pytest.mark.nightly), PANELS[1]])
async def test_page_of_limited_caller(
    limited: Any, middle: UUID, number: int, size: int, *, nightly: bool
):
    of_a_patient = number // 2 // PATIENTS
    settings = (
        "SELECT set_config('chartroom.principals', $1, false),"
        " set_config('chartroom.caller', 'agent:agent-1', false)"
    )
    await limited.execute(settings, f"caller:of-{size}")
    for name, (order, at_begin) in by_name(PAGES_OF_MEMBERS, is_whole=nightly):
        criteria = Criteria(order, FILTERS[name])
        explainer = Explainer(limited, [], is_limited=True)

        plans = await read_page(explainer, criteria, at_begin=at_begin, some=middle)

        # Tasks without a patient that are assigned to the caller are read by due date or scanned.
        own = number // 3 // 2 + 100 if order is Order.DUE else 2 * 2 * WALKED
        rows = size * of_a_patient + own + 8 * (LIMIT + 1)
        if FEW & FILTERS[name].keys():
            rows = 4 * of_a_patient + 8 * (LIMIT + 1)
        assert {*scanned(plans)} <= READ_WHOLE, (criteria, plans)
        assert rows_read(plans, "tasks") <= rows, (criteria, plans)
        assert pages(plans) <= 8 * rows + 30 * size, (criteria, plans)


async def test_queues(reading: Any):
    cases: list[tuple[Statement, dict[str, object], int]] = [
        *(
            (counts.COUNTS, {"queue": name, "most": 1_001}, 14 * 1_001)
            for name in ("default", "rare", "tomorrow", "none")
        ),
        *((counts.NAMES, {"after": after, "limit": 20}, 5) for after in ("", "default", "zzz")),
        (counts.TOTALS, {"most": 1_001}, 4 * 1_001),
        (counts.OLDEST, {}, 5 * 1_001),
        (counts.OLDEST_OF, {"queue": "default"}, 5 * 1_001),
        (counts.FIGURES, {"queue": "default", "most": 1_001}, 11 * 1_001),
        *((counts.IS_KNOWN, {"queue": name}, 1) for name in ("default", "none")),
    ]
    for statement, values, most in cases:
        plan = await explained(reading, statement.sql, *statement.values(values))

        assert scanned([plan]) == [], plan
        read = sum(rows_read([plan], table) for table in ("tasks", "task_queue", "task_versions"))
        assert read <= most, (values, read, plan)


async def test_history(reading: Any, middle: UUID):
    values = {"id": middle, "before": MAX_VERSION, "limit": LIMIT, "max_bytes": PAGE_BYTES}
    statement = tasks.history
    plan = await explained(reading, statement.sql, *statement.values(values))

    assert scanned([plan]) == [], plan
    read = sum(rows_read([plan], table) for table in ("tasks", "task_versions"))
    assert 0 < read <= 5, (read, plan)
