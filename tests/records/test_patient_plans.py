"""How PostgreSQL finds patients among 20,000, by night among 100,000: with the statements and on the connections of the
service.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any
from uuid import UUID

import pytest
from support.databases import Template, TestDatabase
from support.panel_rows import fill_panels
from support.patient_rows import SYSTEM, fill_patients
from support.plans import Explainer, pages, planned_once, rows_read, scanned

from chassis.http.paging import PAGE_BYTES
from records.patients.search import repository, service
from records.patients.search.schemas import PatientSearch

pytestmark = pytest.mark.anyio

PATIENTS, PATIENTS_BY_NIGHT = 20_000, 100_000
LIMIT = 101
PANELS = (1, 100, 1_000, 10_000)
# The plan of a statement is the same for any panel, so the others are read by night.
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
    """A database of that many patients, which all tests here read."""
    database = template.clone()
    asyncio.run(fill_patients(database, patients))
    yield database
    database.drop()


@pytest.fixture
async def reading(many: TestDatabase) -> AsyncIterator[Any]:
    """A connection of the runtime role."""
    async with planned_once(many.app_dsn) as connection:
        yield connection


class TestByName:
    @pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
    @pytest.mark.parametrize(
        "part", ["", "mo", "sm"], ids=["first page", "a later page", "another later page"]
    )
    async def test_reads_little_more_than_the_page(
        self, reading: Any, name: str, part: str
    ) -> None:
        words = service.criteria_of(PatientSearch(name=name)).words
        explainer: Any = Explainer(reading, [])

        leading, second = await repository.rarest(explainer, words)
        await repository.by_name(
            explainer,
            words,
            leading=leading,
            after=(part, MIDDLE if part else repository.FIRST_ID),
            limit=LIMIT,
            max_bytes=PAGE_BYTES,
            second=None if part else second,
        )

        assert explainer.plans
        assert scanned(explainer.plans) == [], explainer.plans
        assert pages(explainer.plans) <= 200 * LIMIT, explainer.plans


class TestByCriteria:
    @pytest.mark.parametrize("criteria", CRITERIA.values(), ids=CRITERIA)
    @pytest.mark.parametrize("after", [None, MIDDLE], ids=["first page", "a later page"])
    async def test_reads_no_table_completely(
        self, reading: Any, criteria: dict[str, Any], after: UUID | None
    ) -> None:
        explainer: Any = Explainer(reading, [])

        await repository.by_criteria(
            explainer,
            service.criteria_of(PatientSearch(**criteria)),
            after=after,
            limit=LIMIT,
            max_bytes=PAGE_BYTES,
        )

        assert scanned(explainer.plans) == [], explainer.plans
        assert pages(explainer.plans) <= 40 * LIMIT, explainer.plans


@pytest.fixture(scope="module")
def wards(many: TestDatabase, patients: int) -> TestDatabase:
    """The same database with a panel of each size, its members spread over all patients, and a
    hundred panels of other callers.
    """
    refs = "SELECT id::text AS ref FROM records.patients"
    asyncio.run(fill_panels(many, refs, patients, *PANELS))
    return many


class TestOfMembers:
    """Plans of the search of a caller with panels."""

    @pytest.fixture
    async def limited(self, wards: TestDatabase) -> AsyncIterator[Any]:
        async with planned_once(wards.app_dsn, role="records_panel") as connection:
            yield connection

    @pytest.mark.parametrize("size", SIZES)
    @pytest.mark.parametrize("is_first", [True, False], ids=["first page", "a later page"])
    @pytest.mark.parametrize("criteria", [*NAMES, *CRITERIA])
    async def test_grows_with_the_panel_and_not_with_the_other_patients(
        self, limited: Any, criteria: str, size: int, *, is_first: bool
    ) -> None:
        await limited.execute(
            "SELECT set_config('chartroom.principals', $1, false)", f"caller:of-{size}"
        )
        submitted = CRITERIA[criteria] if criteria in CRITERIA else {"name": NAMES[criteria]}
        asked = service.criteria_of(PatientSearch(**submitted))
        explainer: Any = Explainer(limited, [], is_limited=True)

        if asked.born or asked.identifier:
            await repository.by_criteria(
                explainer,
                asked,
                after=None if is_first else MIDDLE,
                limit=LIMIT,
                max_bytes=PAGE_BYTES,
            )
        else:
            leading, second = await repository.rarest(explainer, asked.words)
            await repository.by_name(
                explainer,
                asked.words,
                leading=leading,
                after=("" if is_first else "mo", repository.FIRST_ID if is_first else MIDDLE),
                limit=LIMIT,
                max_bytes=PAGE_BYTES,
                second=second,
            )

        plans = explainer.plans
        assert plans
        assert {*scanned(plans)} <= {"access_callers"}, plans
        assert rows_read(plans, "patients") <= size + LIMIT + 1, plans
        assert rows_read(plans, "patient_names") == 0, plans
        assert rows_read(plans, "patient_identifiers") <= 1, plans
        assert pages(plans) <= 30 * (size + LIMIT), plans
