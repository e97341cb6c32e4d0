from itertools import product

from support.databases import TestDatabase
from support.statements import without_reach, wrong_columns

from retrieval.documents.repository import newest, newest_of_few, of_source
from retrieval.search.hit_repository import of_chunks
from retrieval.search.question_reading import TimeOrder
from retrieval.search.repository import CONDITIONS, SearchPlan, compare_all, compare_likely
from retrieval.search.size_repository import unfilled

WHERE = [frozenset({"corpus", name}) for name in CONDITIONS] + [frozenset(CONDITIONS)]
VARIANTS = [
    SearchPlan(where, has_vector=has_vector, is_capped=is_capped, is_beside=is_beside)
    for where, has_vector, is_capped, is_beside in product(WHERE, *[[False, True]] * 3)
]
VARIANTS += [
    SearchPlan(
        WHERE[-1],
        has_vector=True,
        order=TimeOrder(**by_time, with_uncounted=preferred, last_first=preferred),
        of_period=preferred,
        claims_last=preferred,
    )
    for by_time in ({}, {"newest_first": True}, {"oldest_first": True})
    for preferred in (False, True)
]
VARIANTS += [
    SearchPlan(
        WHERE[-1], has_vector=True, order=TimeOrder(as_series=True, **order), is_counted=True
    )
    for order in ({}, {"oldest_first": True})
]
SEARCHES = [
    *map(compare_all, VARIANTS),
    *(compare_likely(variant) for variant in VARIANTS if not variant.is_capped),
    *map(unfilled, WHERE),
    *(of_chunks(with_neighbours=with_neighbours) for with_neighbours in (False, True)),
]


LISTED = ["names", "shared", "code", "encounter_id", "source_type", "review_status", "author_kind"]
LISTS = [make(frozenset(filters)) for make in (newest, newest_of_few) for filters in ([], LISTED)]
SOURCES = [of_source(is_shared=is_shared) for is_shared in (True, False)]


async def test_each_statement_returns_the_columns_of_its_row_type(database: TestDatabase):
    assert await wrong_columns(database, "retrieval", *SEARCHES, *LISTS, *SOURCES) == []


# Statements without an access condition on a table with patients, and the reason why each is safe for callers
# who may see some patients only.
WITHOUT_REACH = {
    "Is explained, never run.": {"retrieval.search.size_repository._selection"},
    "Stores a passage or a document of a patient that was checked.": {
        "retrieval.chunks.repository.INSERT",
        "retrieval.passages.repository.INSERT",
        "retrieval.documents.repository.INSERT",
    },
    "Changes chunks of a document that is locked.": {
        "retrieval.documents.repository.ADD_CHUNKS",
        "retrieval.documents.repository.MOVE_CHUNKS",
    },
    "Stores the file of a document in the transaction that stored the document.": {
        "retrieval.documents.repository.ADD_ORIGINAL",
    },
    "Runs as the schema's owner, for no caller.": {
        "retrieval.reembed.repository.COUNT",
        "retrieval.reembed.repository.FILL",
        "retrieval.reembed.repository.HAS_CONSTRAINT",
        "retrieval.reembed.repository.UNFILLED",
    },
    "For records, which sends what all charts say.": {
        "retrieval.chart_documents.repository.OF_RESOURCES"
    },
    "Stores a job, its lines and their outcomes for the caller.": {
        "retrieval.jobs.repository.ADD",
        "retrieval.jobs.repository.ADD_LINES",
        "retrieval.jobs.repository.ADD_OUTCOME",
    },
    "For the worker, which acts for the caller that started a job.": {
        "retrieval.jobs.repository.GIVE_BACK",
        "retrieval.jobs.repository.NEXT",
        "retrieval.jobs.repository.POSTPONE",
        "retrieval.jobs.repository.REMOVE_FINISHED",
        "retrieval.jobs.repository.WAITED_S",
    },
    "Counts words of shared passages, for no caller.": {
        "retrieval.passages.repository.COUNT_SHARED"
    },
    "Its caller compares the patient of each document.": {"retrieval.comparison.repository.CITED"},
    "Its caller names the patient.": {"retrieval.comparison.repository.LENGTHS"},
    "Joins the members of the caller's panels.": {"retrieval.documents.repository.newest_of_few"},
}


async def test_each_statement_about_patients_is_limited_or_has_a_reason(
    database: TestDatabase,
):
    listed = set().union(*WITHOUT_REACH.values())
    assert await without_reach(database, "retrieval") == listed, (
        "Limit each statement about patients, or state a reason in WITHOUT_REACH"
    )
