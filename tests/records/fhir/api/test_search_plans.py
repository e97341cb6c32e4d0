"""How PostgreSQL finds resources: the work grows with what is shown, not with the other resources of
the patient or of others.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from support.databases import Template, TestDatabase, execute
from support.plans import Explainer, nodes, pages, planned_once, rows_read, scanned

from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller, CallerKind, Claims
from records.fhir.api.everything import repository as everything
from records.fhir.api.everything.requests import TYPES, EverythingRequest
from records.fhir.api.search import repository
from records.fhir.api.search import row_repository as rows
from records.fhir.api.search.conditions import Order, conditions_of
from records.fhir.r4.search.parsing import parse
from records.fhir.search_index.tokens import token_of

pytestmark = pytest.mark.anyio

HEAVY, LIGHT = UUID(int=1), UUID(int=2)
LIMIT = 20
SMALL_TABLES = {"access_callers"}
# The heavy patient has 20,000 resources, the light one 100 of the same 50 codes, and 200 others 100
# each. One in a thousand is preliminary.
FILL = """
INSERT INTO records.patients (id, full_name)
SELECT ('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 'No. ' || n
FROM generate_series(1, 202) AS n;
INSERT INTO records.resources (type, patient_id, body)
SELECT 'Observation', patients.id, jsonb_build_object('n', n, 'note', repeat('Filler. ', 60))
FROM records.patients, generate_series(1, CASE WHEN full_name = 'No. 1' THEN 20000 ELSE 100 END) AS n;
INSERT INTO records.search_entries (resource_id, patient_id, type, at, updated_at, tokens, others)
SELECT id, patient_id, type, timestamptz '2020-01-01' + (body ->> 'n')::int * interval '1 hour',
    updated_at, ARRAY[
        {codes}[1 + (body ->> 'n')::int % 50],
        CASE WHEN (body ->> 'n')::int % 1000 = 0 THEN {preliminary} ELSE {final} END
    ], '{{}}'
FROM records.resources;
INSERT INTO records.search_codes (token, patient_id, at, resource_id)
SELECT tokens[1], patient_id, at, resource_id FROM records.search_entries;
INSERT INTO records.patient_identifiers (system, value, patient_id)
SELECT 'urn:example:numbers', 'N' || substr(full_name, 5), id FROM records.patients;
INSERT INTO records.patient_names (part, patient_id)
SELECT 'name' || substr(full_name, 5), id FROM records.patients;
INSERT INTO records.encounters (patient_id, chief_complaint, summary)
SELECT id, 'Cough', CASE WHEN n > 5 THEN 'Well.' END FROM records.patients, generate_series(1, 10) AS n;
INSERT INTO records.intake_records (patient_id, age, symptoms, urgency, encounter_id)
SELECT patient_id::text, 42, '[]', 'routine', id FROM records.encounters;
INSERT INTO records.tasks (kind, queue, patient_id, priority, max_attempts, status, created_by,
    created_by_kind, changed_by, changed_by_kind)
SELECT 'follow_up', 'default', id::text, 2, 3, CASE WHEN n = 1 THEN 'ready' ELSE 'completed' END,
    'intake', 'agent', 'intake', 'agent'
FROM records.patients, generate_series(1, 10) AS n;
INSERT INTO records.access_callers VALUES ('caller:nurse', 1);
INSERT INTO records.access_members (panel, ref)
SELECT 1, id::text FROM records.patients WHERE substr(full_name, 5)::int <= 105;
ANALYZE
"""


@pytest.fixture(scope="module")
def many(template: Template) -> Iterator[TestDatabase]:
    database = template.clone()
    codes = [token_of("Observation", "code", f"code-{number}") for number in range(50)]
    statuses = {
        status: token_of("Observation", "status", status) for status in ("preliminary", "final")
    }
    filled = FILL.format(codes=f"(ARRAY{codes}::bigint[])", **statuses)

    async def fill() -> None:
        for statement in filled.split(";\n"):
            await execute(database.admin_dsn, statement)

    asyncio.run(fill())
    yield database
    database.drop()


@pytest.fixture(params=["all patients", "some patients"])
async def reading(many: TestDatabase, request: pytest.FixtureRequest) -> AsyncIterator[Explainer]:
    """A connection in the role of callers who may see all patients, or some."""
    is_limited = request.param == "some patients"
    role = {"role": "records_panel"} if is_limited else {}
    async with planned_once(many.app_dsn, **role) as connection:
        if is_limited:
            setting = "SELECT set_config('chartroom.principals', 'caller:nurse', false)"
            await connection.execute(setting)
        yield Explainer(connection, [], is_limited)


NURSE = Caller("nurse", CallerKind.AGENT, Claims())


async def find(
    reading: Any, patient: UUID | None, *asked: tuple[str, str], after: Any = None
) -> int:
    """Return how many resources were found."""
    found, _ = await repository.page(
        reading,
        "Observation",
        conditions_of("Observation", parse("Observation", asked).criteria),
        patients=None if patient is None else [patient],
        order=Order.NEWEST,
        after=after,
        limit=LIMIT,
        max_bytes=PAGE_BYTES,
    )
    return len(found)


def sorted_rows(plans: Any) -> float:
    """Return how many rows came out of the largest sort."""
    sizes = [
        node["Actual Rows"] for plan in plans for node in nodes(plan) if node["Node Type"] == "Sort"
    ]
    return max(sizes, default=0)


@pytest.mark.parametrize("patient", [HEAVY, None], ids=["of a patient", "of no patient"])
async def test_a_search_by_a_code_reads_what_it_shows(reading: Any, patient: UUID | None) -> None:
    shown = await find(reading, patient, ("code", "code-7"))

    assert shown == LIMIT
    assert {*scanned(reading.plans)} <= SMALL_TABLES, reading.plans
    assert rows_read(reading.plans, "resources") <= LIMIT + 1, reading.plans
    if patient is not None or not reading.is_limited:
        assert rows_read(reading.plans, "search_codes") <= LIMIT + 1, reading.plans
        assert rows_read(reading.plans, "search_entries") == 0


async def test_a_search_of_a_patient_with_20_000_resources_costs_what_one_of_a_light_one_does(
    reading: Any,
) -> None:
    costs = []
    for patient in (HEAVY, LIGHT):
        reading.plans.clear()
        await find(reading, patient, ("code", "code-7"))
        await find(reading, patient)
        costs.append(pages(reading.plans))

    heavy, light = costs
    # The light one has two of the code.
    assert heavy <= 2 * light + 4 * LIMIT, costs


async def test_a_search_of_a_patient_reads_what_it_shows(reading: Any) -> None:
    for after in (None, (datetime(2021, 1, 1, tzinfo=UTC), UUID(int=0))):
        reading.plans.clear()

        shown = await find(reading, HEAVY, ("status", "final"), after=after)

        assert shown == LIMIT
        assert {*scanned(reading.plans)} <= SMALL_TABLES, reading.plans
        assert rows_read(reading.plans, "search_entries") <= LIMIT + 2, reading.plans
        assert rows_read(reading.plans, "resources") <= LIMIT + 1, reading.plans


async def test_a_search_for_ids_reads_these(reading: Any) -> None:
    row = await reading.connection.fetchrow(
        "SELECT resource_id FROM records.search_entries WHERE patient_id = $1 LIMIT 1", LIGHT
    )

    assert await find(reading, None, ("_id", str(row[0]))) == 1
    assert {*scanned(reading.plans)} <= SMALL_TABLES, reading.plans
    assert rows_read(reading.plans, "search_entries") == 1


async def test_a_search_of_no_patient_reads_the_newest_of_its_type(many: TestDatabase) -> None:
    async with planned_once(many.app_dsn) as connection:
        reading: Any = Explainer(connection, [])

        shown = await find(reading, None, ("status", "final"))

        assert shown == LIMIT
        assert rows_read(reading.plans, "search_entries") <= LIMIT + 2, reading.plans


@pytest.mark.parametrize(
    "given",
    [
        {"systems": [None], "values": ["N7"]},
        {"systems": ["urn:example:numbers"], "values": ["N7"]},
        {"word": "name7"},
        {"ids": [LIGHT]},
    ],
    ids=["a number", "a number with its system", "a name", "an id"],
)
async def test_patients_are_looked_up_by(reading: Any, given: dict[str, Any]) -> None:
    found = await rows.patients(reading, given | {"limit": 100})

    # These are read for a caller who sees some patients only; for others, those who are found.
    most = 105 if reading.is_limited else len(found)
    assert 0 < len(found) <= 11
    assert {*scanned(reading.plans)} <= SMALL_TABLES, reading.plans
    assert rows_read(reading.plans, "patients") <= most, reading.plans


async def test_encounters_of_a_patient_are_looked_up(reading: Any) -> None:
    found = await rows.encounters(reading, {"patients": [LIGHT], "limit": 100})

    assert len(found) == 10
    assert {*scanned(reading.plans)} <= SMALL_TABLES, reading.plans
    most = 105 * 10 if reading.is_limited else 10
    assert rows_read(reading.plans, "encounters") <= most, reading.plans


@pytest.mark.parametrize(
    ("given", "found", "most"),
    [
        ({"names": [str(LIGHT)]}, 10, 10),
        ({"statuses": ["ready"]}, 100, 100),
        ({}, 100, 100),
    ],
    ids=["their patient", "their status", "nothing"],
)
async def test_tasks_are_looked_up_by(
    reading: Any, given: dict[str, Any], found: int, most: int
) -> None:
    asked = given | {"before": UUID(int=2**128 - 1), "limit": 100}

    tasks, _ = await rows.tasks(reading, NURSE, asked, max_bytes=PAGE_BYTES)

    assert len(tasks) == found
    assert {*scanned(reading.plans)} <= SMALL_TABLES, reading.plans
    # Those that a caller with some patients may see are found, and then read.
    of_members = 105 * 10 if reading.is_limited and "names" not in given else 0
    assert rows_read(reading.plans, "tasks") <= 2 * (most + 1) + of_members, reading.plans


@pytest.mark.parametrize(
    ("given", "found"),
    [({"names": [str(LIGHT)]}, 10), ({"encounters": [HEAVY]}, 0), ({"numbers": [1]}, 1), ({}, 100)],
    ids=["their patient", "their encounter", "their number", "nothing"],
)
async def test_intake_records_are_looked_up_by(
    reading: Any, given: dict[str, Any], found: int
) -> None:
    records, _ = await rows.intakes(reading, given | {"limit": 100}, max_bytes=PAGE_BYTES)

    assert len(records) == found
    assert {*scanned(reading.plans)} <= SMALL_TABLES, reading.plans
    # For a caller who sees some patients only, all of theirs are found, and then ordered.
    most = 105 * 10 if reading.is_limited else found + 1
    assert rows_read(reading.plans, "intake_records") <= most, reading.plans


async def test_summaries_are_read_by_their_date(reading: Any) -> None:
    found = await rows.encounters(reading, {"limit": LIMIT}, of_summaries=True)

    assert len(found) == LIMIT
    assert {*scanned(reading.plans)} <= SMALL_TABLES, reading.plans
    most = 105 * 10 if reading.is_limited else LIMIT
    assert rows_read(reading.plans, "encounters") <= most, reading.plans


@pytest.mark.parametrize("patient", [HEAVY, LIGHT], ids=["heavy", "light"])
async def test_a_page_of_everything_reads_what_it_shows(reading: Any, patient: UUID) -> None:
    dates = EverythingRequest(start=datetime(2020, 1, 2, tzinfo=UTC))

    found, more = await everything.resources_of(
        reading, patient, TYPES, dates, after=None, limit=LIMIT, max_bytes=PAGE_BYTES
    )

    assert (len(found), more) == (LIMIT, True)
    assert {*scanned(reading.plans)} <= SMALL_TABLES, reading.plans
    # A day has 24 resources that are too early.
    assert rows_read(reading.plans, "resources") <= 24 + LIMIT + 1, reading.plans
