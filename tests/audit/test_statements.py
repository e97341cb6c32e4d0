"""What the statements of this service return."""

import itertools

import pytest
from support.databases import TestDatabase
from support.statements import without_reach, wrong_columns

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


# Statements that name a table with patients and have no condition for callers who may see some of
# them only, by the reason.
WITHOUT_REACH = {
    "Runs for the service itself, which asks about any encounter.": {
        "audit.encounters.repository.CORRECT",
        "audit.encounters.repository.PATIENTS",
        "audit.encounters.repository.SETTLE",
        "audit.encounters.repository.SETTLE_TRACES",
        "audit.encounters.repository.STORE",
        "audit.encounters.repository.TRACES_BETWEEN",
        "audit.encounters.repository.TRACES_OF_UNSETTLED",
    },
    "Appends have the checks of `audit.events.reach` alone (SECURITY.md).": {
        "audit.log.repository.INSERT",
        "audit.log.repository.LOOK_UP",
        "audit.log.repository.WITH_IDS",
    },
    "The follower reads for all streams; `Reaches` decides what each one shows.": {
        "audit.events.repository.BY_SEQ",
        "audit.events.repository.FOLLOWING",
        "audit.events.repository.PATIENTS_AMONG",
    },
    "For callers who may see all; FIND_VISIBLE is for the others.": {
        "audit.events.repository.FIND",
    },
    "Parts of a page whose events have the condition.": {
        "audit.events.page_query.piece_query",
    },
    "Which part of the log to read next; the events of it have the condition.": {
        "audit.events.page_query._extent_query",
    },
}


async def test_each_statement_about_patients_is_limited_or_has_a_reason(
    database: TestDatabase,
) -> None:
    assert await without_reach(database, "audit") == set().union(*WITHOUT_REACH.values())
