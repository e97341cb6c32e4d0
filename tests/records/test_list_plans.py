"""Query plans of lists read rows in the order of an index; for limited callers, they read by patient."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from itertools import product
from typing import Any
from uuid import UUID

import pytest
from support.databases import TestDatabase, cloned, execute

from chassis.http.paging import PAGE_BYTES
from records.encounters import counts
from records.encounters import repository as encounters
from records.encounters.codes import EncounterClass, EncounterStatus, SummaryStatus
from records.encounters.criteria import Criteria
from records.intake import repository as intake
from records.tasks import repository as tasks
from tests.records.panel_rows import fill_panels
from tests.records.plans import (
    Explainer,
    Plan,
    pages,
    planned_for,
    planned_once,
    rows_read,
    scanned,
)

PATIENTS, LIMIT = 10_000, 101
PANELS = (1, 100, 1_000)
# Plans do not depend on the size of the caller's panel, so only nightly runs test the other sizes.
SIZES = [pytest.param(size, marks=[] if size == 100 else [pytest.mark.nightly]) for size in PANELS]
MIDDLE = datetime(2026, 6, 1, tzinfo=UTC), UUID("80000000-0000-7000-8000-000000000000")
# Each patient has ten encounters; two intake records with two routing decisions each; and ten tasks, of which two are
# open.
FILL = """
INSERT INTO records.patients (full_name) SELECT 'No. ' || n FROM generate_series(1, {patients}) AS n;
INSERT INTO records.encounters (patient_id, chief_complaint, summary_status, status, class, started_at)
SELECT id, 'Cough',
    CASE WHEN number % 1000 = 7 THEN 'preliminary' WHEN number % 2 = 0 THEN 'final' END,
    CASE WHEN number % 1000 = 0 THEN 'planned' WHEN number % 7 = 0 THEN 'in-progress' ELSE 'finished' END,
    CASE WHEN number % 500 = 3 THEN 'HH' WHEN number % 3 = 0 THEN 'IMP' ELSE 'AMB' END,
    timestamptz '2026-01-01' + number * 7919 % 100000 * interval '5 minutes'
FROM (
    SELECT p.id, row_number() OVER (ORDER BY n, p.id) AS number
    FROM records.patients p, generate_series(1, 10) AS n
) AS visits;
INSERT INTO records.intake_records (patient_id, age, symptoms, urgency)
SELECT id::text, 40, '[]', 'low' FROM records.patients, generate_series(1, 2);
INSERT INTO records.intake_routings (record_id, routed_to, reason, decided_by, decided_by_kind, decided_at)
SELECT id, CASE WHEN id % 100 = 0 THEN 'rare' ELSE 'clinic' END, 'Cough', 'triage', 'agent',
    timestamptz '2026-01-01' + id * 7919 % 20000 * interval '25 minutes'
FROM records.intake_records, generate_series(1, 2);
INSERT INTO records.tasks (kind, queue, patient_id, priority, max_attempts, status, created_by,
    created_by_kind, changed_by, changed_by_kind)
SELECT 'follow_up', 'default', id::text, 0, 5, CASE WHEN n < 3 THEN 'ready' ELSE 'completed' END,
    'triage', 'agent', 'triage', 'agent'
FROM records.patients, generate_series(1, 10) AS n;
VACUUM ANALYZE
"""
CRITERIA = {
    "all": Criteria(),
    "a common status": Criteria(status=EncounterStatus.FINISHED),
    "a rare status": Criteria(status=EncounterStatus.PLANNED),
    "a status that none has": Criteria(status=EncounterStatus.CANCELLED),
    "a common class": Criteria(class_code=EncounterClass.AMBULATORY),
    "a rare class": Criteria(class_code=EncounterClass.HOME_HEALTH),
    "a class that none has": Criteria(class_code=EncounterClass.VIRTUAL),
    "both": Criteria(EncounterStatus.IN_PROGRESS, EncounterClass.HOME_HEALTH),
    "a common summary": Criteria(summary_status=SummaryStatus.FINAL),
    "a rare summary": Criteria(summary_status=SummaryStatus.PRELIMINARY),
    "a rare status of a common summary": Criteria(
        EncounterStatus.PLANNED, summary_status=SummaryStatus.FINAL
    ),
    "from a time on": Criteria(start_from=MIDDLE[0]),
    "a rare status from a time on": Criteria(EncounterStatus.PLANNED, start_from=MIDDLE[0]),
    "before a time": Criteria(start_to=datetime(2026, 1, 1, 1, tzinfo=UTC)),
    "a status before a time": Criteria(
        EncounterStatus.FINISHED, start_to=datetime(2026, 1, 1, 1, tzinfo=UTC)
    ),
}


async def fill(database: TestDatabase) -> None:
    for statement in FILL.format(patients=PATIENTS).split(";\n"):
        await execute(database.admin_dsn, statement)
    await fill_panels(database, "SELECT id::text AS ref FROM records.patients", PATIENTS, *PANELS)


many = cloned("module", fill)


@pytest.fixture
async def reading(many: TestDatabase) -> AsyncIterator[Any]:
    async with planned_once(many.app_dsn) as connection:
        yield Explainer(connection, [])


@pytest.fixture
async def limited(many: TestDatabase, size: int) -> AsyncIterator[Any]:
    async with planned_for(many.app_dsn, f"caller:of-{size}") as connection:
        yield Explainer(connection, [], is_limited=True)


async def list_encounters(reading: Any, criteria: Criteria, *, is_first: bool) -> list[Plan]:
    reading.plans = []
    await encounters.soonest_first(
        reading, criteria, limit=LIMIT, after=None if is_first else MIDDLE, max_bytes=PAGE_BYTES
    )
    return reading.plans


async def list_routings(
    reading: Any, to: str, decided_from: datetime | None, *, is_first: bool
) -> list[Plan]:
    reading.plans = []
    await intake.newest_routings(
        reading,
        to=to,
        decided_from=decided_from,
        limit=LIMIT,
        before=None if is_first else MIDDLE,
        max_bytes=PAGE_BYTES,
    )
    return reading.plans


class TestOfAllPatients:
    async def test_soonest_encounters_are_read_in_the_order_of_an_index(self, reading: Any):
        for (name, criteria), is_first in product(CRITERIA.items(), (True, False)):
            plans = await list_encounters(reading, criteria, is_first=is_first)

            assert scanned(plans) == [], (name, plans)
            assert rows_read(plans, "encounters") <= 12 * (LIMIT + 1), (name, plans)
            assert pages(plans) <= 30 * LIMIT, (name, plans)

    async def test_newest_routings_are_read_in_the_order_of_an_index(self, reading: Any):
        since = (None, datetime(2026, 3, 1, tzinfo=UTC))
        for to, start, is_first in product(("clinic", "rare", "nowhere"), since, (True, False)):
            plans = await list_routings(reading, to, start, is_first=is_first)

            assert scanned(plans) == [], (to, plans)
            for table in ("intake_routings", "intake_records"):
                assert rows_read(plans, table) <= LIMIT + 1, (to, plans)
            assert pages(plans) <= 20 * LIMIT, (to, plans)

    async def test_open_tasks_of_a_patient_are_read_alone(self, reading: Any):
        patient = await reading.connection.fetchval("SELECT id::text FROM records.patients LIMIT 1")
        for before in (None, UUID(int=2**128 - 1)):
            reading.plans = []

            found, _ = await tasks.of_patient(
                reading,
                [patient, "P1", "P2"],
                is_open=True,
                limit=LIMIT,
                before=before,
                max_bytes=PAGE_BYTES,
            )

            assert len(found) == 2
            assert scanned(reading.plans) == [], reading.plans
            # PostgreSQL's plans round the number of rows per loop, so a small difference is allowed.
            assert rows_read(reading.plans, "tasks") == pytest.approx(2, abs=0.1), reading.plans

    async def test_counts_end_in_the_indexes(self, reading: Any):
        found = await counts.count(reading, most=LIMIT)

        assert (found.finished, found.planned, found.cancelled) == (LIMIT, 100, 0)
        assert (found.final, found.preliminary, found.rejected) == (LIMIT, 100, 0)
        assert scanned(reading.plans) == [], reading.plans
        assert rows_read(reading.plans, "encounters") <= len(counts.CODES) * LIMIT, reading.plans
        assert pages(reading.plans) <= len(counts.CODES) * (LIMIT + 10), reading.plans


@pytest.mark.parametrize("size", SIZES)
class TestOfMembers:
    """For a limited caller, the work grows with the caller's panel, not with the number of all patients."""

    async def test_encounters(self, limited: Any, size: int):
        for (name, criteria), is_first in product(CRITERIA.items(), (True, False)):
            plans = await list_encounters(limited, criteria, is_first=is_first)

            assert {*scanned(plans)} <= {"access_callers"}, (name, plans)
            # Each panel member has ten encounters; PostgreSQL rounds the number of filtered rows, so one more is
            # allowed.
            assert rows_read(plans, "encounters") <= 11 * size + 2 * (LIMIT + 1), (name, plans)
            assert pages(plans) <= 80 * (size + LIMIT), (name, plans)

    async def test_routings(self, limited: Any, size: int):
        for to, is_first in product(("clinic", "rare"), (True, False)):
            plans = await list_routings(limited, to, None, is_first=is_first)

            assert {*scanned(plans)} <= {"access_callers"}, (to, plans)
            # Each panel member has four decisions; PostgreSQL rounds the number of filtered rows, so one more is
            # allowed.
            assert rows_read(plans, "intake_routings") <= 5 * size + 2 * (LIMIT + 1), (to, plans)
            assert pages(plans) <= 80 * (size + LIMIT), (to, plans)

    async def test_counts(self, limited: Any, size: int):
        await counts.count(limited, most=LIMIT)

        assert {*scanned(limited.plans)} <= {"access_callers"}, limited.plans
        assert rows_read(limited.plans, "encounters") == pytest.approx(10 * size, rel=0.1)
        assert pages(limited.plans) <= 80 * (size + LIMIT), limited.plans
