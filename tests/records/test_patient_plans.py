import asyncio
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any
from uuid import UUID

import pytest
from support.databases import Template, TestDatabase, execute

from chassis.http.paging import PAGE_BYTES
from records.fhir.api.search import repository as entries
from records.fhir.api.search.conditions import Start, conditions_of
from records.fhir.r4.search.parsing import parse
from records.patients.search import repository, service
from records.patients.search.schemas import PatientSearch
from tests.records.panel_rows import fill_panels
from tests.records.patient_rows import SYSTEM, fill_patients
from tests.records.plans import Explainer, Plan, pages, planned_once, rows_read, scanned

ENTRIES = """
INSERT INTO records.search_entries (resource_id, patient_id, type, at, updated_at, tokens, others)
SELECT id, id, 'Patient', '-infinity', updated_at, '{}', jsonb_build_object('name:beginning', (
    SELECT jsonb_agg(jsonb_build_array(NULL, part)) FROM string_to_table(btrim(name_parts), ' ') AS part
)) FROM records.patients;
DELETE FROM records.search_backlog
"""
PATIENTS, PATIENTS_BY_NIGHT = 20_000, 100_000
LIMIT = 101
PANELS = (1, 100, 1_000, 10_000)
# Plans do not depend on the size of the caller's panel, so only nightly runs test the other sizes.
SIZES = [pytest.param(size, marks=[] if size == 100 else [pytest.mark.nightly]) for size in PANELS]
MIDDLE = UUID("01980000-0000-7000-8000-000000000000")
NAMES = {
    "one letter": "m",
    "the most common name": "maria",
    "a common name": "joh",
    "both most common names": "maria smith",
    "two letters": "m s",
    "three words": "john maria garc",
    "a rare beginning": "zyzo",
    "a rare and a common name": "zo smith",
    "nobody's": "qqq",
}
CRITERIA: dict[str, dict[str, Any]] = {
    "a day": {"date_of_birth": "1970-04-12"},
    "a month": {"date_of_birth": "1970-04"},
    "a year": {"date_of_birth": "1970"},
    "a day and a name": {"date_of_birth": "1970-04-12", "name": "maria"},
    "a year and a name": {"date_of_birth": "1970", "name": "maria"},
    "a year and a rare name": {"date_of_birth": "1970", "name": "zy"},
    "an identifier": {"identifier": {"system": SYSTEM, "value": "M-500"}},
    "an identifier of any system": {"identifier": {"value": "M-500"}},
    "an identifier and a name": {"identifier": {"value": "M-500"}, "name": "m"},
    "all three": {"identifier": {"value": "M-500"}, "name": "m", "date_of_birth": "1970"},
}


@pytest.fixture(scope="module")
def patients(*, nightly: bool) -> int:
    return PATIENTS_BY_NIGHT if nightly else PATIENTS


@pytest.fixture(scope="module")
def many(template: Template, patients: int) -> Iterator[TestDatabase]:
    database = template.clone()
    asyncio.run(fill_patients(database, patients))
    asyncio.run(execute(database.admin_dsn, ENTRIES))
    yield database
    database.drop()


@pytest.fixture(scope="module")
def wards(many: TestDatabase, patients: int) -> TestDatabase:
    """A database with many patients, a panel of each size in PANELS, and 100 panels of other callers."""
    refs = "SELECT id::text AS ref FROM records.patients"
    asyncio.run(fill_panels(many, refs, patients, *PANELS))
    return many


async def plans_of(
    connection: Any, submitted: dict[str, Any], part: str, *, is_limited: bool = False
) -> list[Plan]:
    asked = service.criteria_of(PatientSearch(**submitted))
    explainer: Any = Explainer(connection, [], is_limited=is_limited)
    page = {"limit": LIMIT, "max_bytes": PAGE_BYTES}
    if asked.born or asked.identifier:
        await repository.by_criteria(explainer, asked, after=MIDDLE if part else None, **page)
    else:
        leading, second = await repository.rarest(explainer, asked.words)
        await repository.by_name(
            explainer,
            asked.words,
            leading=leading,
            after=(part, MIDDLE if part else repository.FIRST_ID),
            second=second if is_limited or not part else None,
            **page,
        )
    plans: list[Plan] = explainer.plans
    assert plans
    return plans


async def test_a_search_reads_little_more_than_the_page(many: TestDatabase):
    by_name = {name: {"name": asked} for name, asked in NAMES.items()}
    async with planned_once(many.app_dsn) as connection:
        for (name, asked), part in product((by_name | CRITERIA).items(), ("", "mo", "sm")):
            plans = await plans_of(connection, asked, part)

            most = 200 if name in NAMES else 40
            assert scanned(plans) == [], (name, part, plans)
            assert pages(plans) <= most * LIMIT, (name, part, plans)


@pytest.mark.parametrize("word", ["m", "maria", "zy"])
async def test_a_search_under_fhir_reads_the_patients_in_order_if_many_have_the_word(
    many: TestDatabase, word: str
):
    asked = conditions_of("Patient", parse("Patient", [("name", word)]).criteria)
    async with planned_once(many.app_dsn) as connection:
        looked_up, in_order = (Explainer(connection, []) for _ in range(2))
        expected = await entries.ids(looked_up, "Patient", asked, patients=None, limit=LIMIT)  # type: ignore[arg-type]
        in_turn = replace(asked, start=Start.ENTRIES)
        found = await entries.ids(in_order, "Patient", in_turn, patients=None, limit=LIMIT)  # type: ignore[arg-type]

    assert found == expected != []
    if word == "zy":
        assert pages(looked_up.plans) <= 40 * LIMIT, looked_up.plans
    else:
        assert scanned(in_order.plans) == []
        assert pages(in_order.plans) <= 10 * LIMIT, in_order.plans


@pytest.mark.parametrize("size", SIZES)
async def test_a_search_of_members_grows_with_the_panel_and_not_with_the_other_patients(
    wards: TestDatabase, size: int
):
    by_name = {name: {"name": asked} for name, asked in NAMES.items()}
    async with planned_once(wards.app_dsn, role="records_panel") as connection:
        setting = "SELECT set_config('chartroom.principals', $1, false)"
        await connection.execute(setting, f"caller:of-{size}")
        for (name, asked), part in product((by_name | CRITERIA).items(), ("", "mo")):
            plans = await plans_of(connection, asked, part, is_limited=True)

            assert {*scanned(plans)} <= {"access_callers"}, (name, plans)
            # Joined names have a statement of their own.
            most = len(plans) * (size + LIMIT + 1)
            assert rows_read(plans, "patients") <= most, (name, plans)
            assert rows_read(plans, "patient_names") == 0, (name, plans)
            assert rows_read(plans, "patient_identifiers") <= 1, (name, plans)
            assert pages(plans) <= 30 * (size + LIMIT), (name, plans)
