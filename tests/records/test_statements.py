"""What the statements of this service return."""

import pytest
from support.databases import TestDatabase
from support.statements import without_reach, wrong_columns

from records.chart.everything import repository as everything
from records.encounters.repository import newest_first_page
from records.intake import repository as intake
from records.patients.search import repository as search

pytestmark = pytest.mark.anyio


BUILT = [
    *(
        newest_first_page(is_first=is_first, is_whole=is_whole)
        for is_first in (True, False)
        for is_whole in (True, False)
    ),
    *(intake.newest_first_page(is_first=is_first) for is_first in (True, False)),
    *(
        everything.resources_page(is_first=is_first, has_all_types=has_all_types)
        for is_first in (True, False)
        for has_all_types in (True, False)
    ),
    *(search.by_name_page(has_second=has_second) for has_second in (True, False)),
    *(
        search.by_criteria_page(frozenset(given))
        for given in (
            {"value"},
            {"value", "system", "after"},
            {"first", "last"},
            {"first", "last", "partial", "words", "after"},
        )
    ),
]


async def test_each_statement_returns_the_columns_of_its_row_type(database: TestDatabase) -> None:
    assert await wrong_columns(database, "records", *BUILT) == []


# Statements that name a table with patients and have no condition for callers who may see some of
# them only, by the reason.
WITHOUT_REACH = {
    "What it stores is about a patient that was checked or is new.": {
        "records.encounters.repository.INSERT",
        "records.intake.repository.INSERT",
        "records.intake.routings.repository.INSERT",
        "records.patients.repository.INSERT",
        "records.patients.repository.CLAIM",
    },
    "Only after the patient was checked and locked.": {
        "records.patients.repository.RELEASE",
        "records.patients.repository.RENAME",
    },
    "A registrar learns that a number is taken (SECURITY.md).": {
        "records.patients.repository.NOT_HELD",
    },
    "Takes a lock, and shows nothing.": {
        "records.patients.repository.WAIT_FOR_SAME_VALUE",
        "records.break_glass.repository.LOCK_PERSON",
    },
    "Chooses the word by which a search begins; its number is shown to no caller.": {
        "records.patients.search.repository.COUNT",
    },
    "Only of a patient that was checked.": {
        "records.encounters.repository.IS_PATIENT",
    },
    "Begins with the patients of the caller instead.": {
        "records.patients.search.repository._by_name_of_members",
    },
    "For peers and background work, which see all.": {
        "records.encounters.repository.OWNERS",
        "records.patients.repository.SET_NAME_PARTS",
        "records.patients.repository.WITHOUT_WORDS",
    },
    "Of the person who takes access; to take it is to reach out.": {
        "records.break_glass.repository.COUNT_OPEN",
        "records.break_glass.repository.INSERT",
    },
    "Imports need a scope with the level `system/`.": {
        "records.imports.resources.repository.FIND_BODIES",
        "records.imports.resources.repository.FIND_BY_ID",
        "records.imports.resources.repository.FIND_BY_IDENTIFIER",
        "records.imports.resources.repository.FIND_BY_URL",
        "records.imports.resources.repository.FIND_PATIENTS_BY_IDENTIFIER",
        "records.imports.resources.repository.LOCK_ENCOUNTERS",
        "records.imports.resources.repository.LOCK_PATIENTS",
        "records.imports.resources.repository.PUT_ENCOUNTERS",
        "records.imports.resources.repository.PUT_PATIENTS",
        "records.imports.resources.repository.PUT_RESOURCES",
    },
    "Changes of panels need a scope with the level `system/`.": {
        "records.panels.repository.ADD",
        "records.panels.repository.AT_VERSION",
        "records.panels.repository.COUNT",
        "records.panels.repository.DELETE",
        "records.panels.repository.INSERT",
        "records.panels.repository.IS_NAMED",
        "records.panels.repository.LOCK",
        "records.panels.repository.REMOVE",
        "records.panels.repository.UPDATE",
    },
    "Only of a panel that was found for the caller.": {
        "records.panels.repository.JOIN",
        "records.panels.repository.MEMBERS",
    },
}


async def test_each_statement_about_patients_is_limited_or_has_a_reason(
    database: TestDatabase,
) -> None:
    assert await without_reach(database, "records") == set().union(*WITHOUT_REACH.values())
