"""What the statements of this service return."""

import itertools

import pytest
from support.databases import TestDatabase
from support.statements import wrong_columns

from audit.events.page_query import DRIVERS, page_query

pytestmark = pytest.mark.anyio

BOUNDS = ("first_seq", "last_seq", "recorded_from", "recorded_to")
PART = ("first_seq", "last_seq")
OF_MEMBERS = frozenset(("members", "writer", "writer_kind", *PART))
LARGEST_CACHED = 15 * 1024  # asyncpg prepares a longer statement again each time.


async def test_each_statement_returns_the_columns_of_its_row_type(database: TestDatabase) -> None:
    pages = [
        page_query(
            frozenset((name, *BOUNDS)),
            access=True,
            changes=False,
            newest_first=False,
            is_one_caller=False,
        )
        for name in DRIVERS
    ]
    pages.append(
        page_query(
            OF_MEMBERS,
            access=True,
            changes=False,
            newest_first=True,
            is_one_caller=False,
            is_limited=True,
        )
    )

    assert await wrong_columns(database, "audit", *pages) == []


def test_no_page_has_a_statement_that_the_driver_does_not_cache() -> None:
    longest = max(
        len(
            page_query(
                frozenset((*pair, *others)),
                access=True,
                changes=False,
                newest_first=True,
                is_one_caller=False,
                is_limited=is_limited,
            ).sql
        )
        for pair in itertools.combinations(DRIVERS, 2)
        for others, is_limited in ((BOUNDS, False), (PART, True), (OF_MEMBERS, True))
    )

    assert longest < LARGEST_CACHED
