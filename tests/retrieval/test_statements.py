"""The columns that the statements of this service return."""

from itertools import chain, combinations

import pytest
from support.databases import TestDatabase
from support.statements import without_reach, wrong_columns

from retrieval.documents.repository import newest, newest_of_few, of_source
from retrieval.search.repository import nearest
from retrieval.search.service import FILTERS

pytestmark = pytest.mark.anyio

NAMED = {*FILTERS, "names"}
COMBINATIONS = chain.from_iterable(combinations(NAMED, size) for size in range(4))
SEARCHES = [
    nearest(frozenset(filters), by_index=by_index)
    for filters in COMBINATIONS
    for by_index in (True, False)
]


LISTED = ["names", "shared", "code", "encounter_id", "source_type", "review_status", "author_kind"]
LISTS = [make(frozenset(filters)) for make in (newest, newest_of_few) for filters in ([], LISTED)]
SOURCES = [of_source(is_shared=is_shared) for is_shared in (True, False)]


async def test_each_statement_returns_the_columns_of_its_row_type(database: TestDatabase) -> None:
    assert await wrong_columns(database, "retrieval", *SEARCHES, *LISTS, *SOURCES) == []


# Statements that name a table with patients and have no condition for callers who may see some of
# them only, by the reason.
WITHOUT_REACH = {
    "Stores a passage or a document of a patient that was checked.": {
        "retrieval.chunks.repository.INSERT",
        "retrieval.passages.repository.INSERT",
        "retrieval.chunks.repository.WITHOUT_PASSAGES",
        "retrieval.documents.repository.INSERT",
    },
    "Changes chunks of a document that is locked.": {
        "retrieval.documents.repository.ADD_CHUNKS",
        "retrieval.documents.repository.MOVE_CHUNKS",
    },
    "For records, which sends what all charts say.": {
        "retrieval.feed.repository.OF_RESOURCES",
    },
    "Joins the members of the caller's panels.": {
        "retrieval.documents.repository.newest_of_few",
        "retrieval.search.repository.nearest_of_members",
    },
}


async def test_each_statement_about_patients_is_limited_or_has_a_reason(
    database: TestDatabase,
) -> None:
    assert await without_reach(database, "retrieval") == set().union(*WITHOUT_REACH.values())
