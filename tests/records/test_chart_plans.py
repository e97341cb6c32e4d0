"""Reading a chart costs in proportion to its results and measured codes, not to all of the patient's resources."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest
from support.databases import TestDatabase, cloned, execute

from chassis.http.paging import PAGE_BYTES
from records.chart import repository, service
from tests.records.chart_places import place_in_charts
from tests.records.plans import Explainer, pages, planned_for, rows_read, scanned

HEAVY, LIGHT = UUID(int=1), UUID(int=2)
LIMIT, CODES, OF_ONE_TIME = 21, 60, 4
WANTED = repository.WantedSections(
    lists=[
        section
        for sections in service.CURRENT.values()
        for section in sections
        if section not in service.MEASURED
    ],
    measured=[*service.MEASURED],
    others=[section for sections in service.OTHERS.values() for section in sections],
    trusted=[],
)
# The heavy patient has 20,000 resources; the light patient has 60 with the same codes; 200 other patients have 30
# each.
FILL = """
INSERT INTO records.patients (id, full_name)
SELECT ('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 'No. ' || n
FROM generate_series(1, 202) AS n;
INSERT INTO records.resources (type, patient_id, body)
SELECT CASE WHEN n % 4 > 0 THEN 'Observation' ELSE 'Condition' END, patients.id, jsonb_build_object(
    'category', CASE WHEN n % 8 < 4 THEN 'laboratory' ELSE 'vital-signs' END,
    'code', jsonb_build_object('text', 'Code ' || n * 7 % {codes}),
    'valueInteger', n,
    'recordedDate', date '2020-01-01' + n % 2000,
    'effectiveDateTime', date '2020-01-01' + n % 2000,
    'note', repeat('Filler. ', 60)
)
FROM records.patients, generate_series(1, CASE
    WHEN full_name = 'No. 1' THEN 20000 WHEN full_name = 'No. 2' THEN 240 ELSE 30
END) AS n;
INSERT INTO records.access_callers VALUES ('caller:nurse', 1);
INSERT INTO records.access_members (panel, ref) SELECT 1, id::text FROM records.patients;
VACUUM ANALYZE
"""


async def fill(database: TestDatabase) -> None:
    for statement in FILL.format(codes=CODES).split(";\n"):
        await execute(database.admin_dsn, statement)
    await place_in_charts(database)
    await execute(database.admin_dsn, "VACUUM ANALYZE")


many = cloned("module", fill)


@pytest.fixture(params=[None, "caller:nurse"], ids=["all patients", "some patients"])
async def reading(many: TestDatabase, request: pytest.FixtureRequest) -> AsyncIterator[Explainer]:
    async with planned_for(many.app_dsn, request.param) as connection:
        yield Explainer(connection, [], is_limited=request.param is not None)


async def read(reading: Any, patient: UUID) -> int:
    found = await repository.newest(reading, patient, WANTED, limit=LIMIT, max_bytes=PAGE_BYTES)
    return sum(len(rows) for rows in found.values())


async def test_heavy_chart_costs_as_much_as_light_one(reading: Any):
    await read(reading, LIGHT)
    light = pages(reading.plans)
    reading.plans.clear()

    shown = await read(reading, HEAVY)

    assert shown == 3 * LIMIT
    assert {*scanned(reading.plans)} <= {"access_callers"}, reading.plans
    assert rows_read(reading.plans, "resources") <= shown, reading.plans
    # The query reads each measured code once, then of each listed code the results of the latest time
    # and an earlier one, then the newest conditions of the chart.
    most = 2 * CODES + 2 * LIMIT * (OF_ONE_TIME + 1) + LIMIT + 2
    assert rows_read(reading.plans, "chart_entries") <= most, reading.plans
    assert pages(reading.plans) <= 2 * light, reading.plans
