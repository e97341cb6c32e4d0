"""What the statements of this service return."""

import pytest
from support.databases import TestDatabase
from support.statements import wrong_columns

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
