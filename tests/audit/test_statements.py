import itertools
from typing import Any

import pytest
from support.databases import TestDatabase
from support.statements import without_reach, wrong_columns

from audit.events.filters import ANY, ATTRIBUTES, COLUMNS
from audit.events.page_query import DRIVERS, page_query
from audit.reports.repository import counts_query

SEVERAL = (*COLUMNS, *ATTRIBUTES, "recorded_by")  # Search filters that accept several values.
BOUNDS = ("first_seq", "last_seq", "recorded_from", "recorded_to")
PART = ("first_seq", "last_seq")
OF_MEMBERS = frozenset(("members", "writer", "writer_kind", *PART))
LARGEST_CACHED = 15 * 1024  # asyncpg does not cache larger statements.


def page_of(filters: frozenset[str], **more: bool) -> Any:
    usual = {"changes": True, "begun": False, "newest_first": False, "is_one_caller": False}
    return page_query(filters, access=True, **usual | more)


async def test_each_statement_returns_the_columns_of_its_row_type(database: TestDatabase):
    filters = [*DRIVERS, *(ANY + name for name in DRIVERS if name in SEVERAL)]
    pages = [page_of(frozenset((name, *BOUNDS)), changes=False) for name in filters]
    pages.append(page_of(OF_MEMBERS, changes=False, newest_first=True, is_limited=True))
    rates = [
        counts_query(by, access=False, changes=False)
        for by in (None, "agent_name", "event_type", "outcome")
    ]

    assert await wrong_columns(database, "audit", *pages, *rates) == []


@pytest.mark.parametrize(
    "are_several",
    # Statements for several values are shorter, so only nightly runs test them.
    [False, pytest.param(True, marks=pytest.mark.nightly)],
    ids=["one value", "several values"],
)
def test_the_driver_caches_the_statement_of_each_page(*, are_several: bool):
    longest = max(
        len(
            page_of(
                frozenset((*pair, *others)), changes=False, newest_first=True, is_limited=True
            ).sql
        )
        for names in itertools.combinations(DRIVERS, 2)
        for pair in itertools.product(*((name, ANY + name) for name in names))
        if all(one in DRIVERS or one.removeprefix(ANY) in SEVERAL for one in pair)
        if any(one not in DRIVERS for one in pair) == are_several
        # Statements for callers who may see all patients are shorter, and are not tested here.
        for others in (PART, OF_MEMBERS)
    )

    assert longest < LARGEST_CACHED


# Statements without an access condition on a table with patients, and the reason why each is safe for callers
# who may see some patients only.
WITHOUT_REACH = {
    "Runs for the service itself, which asks about any encounter.": {
        "audit.encounters.repository.ANSWERS",
        "audit.encounters.repository.PATIENTS",
        "audit.writer.repository.CORRECT",
        "audit.writer.repository.SETTLE",
        "audit.writer.repository.SETTLE_OF_TRACES",
        "audit.encounters.repository.OF_TRACES",
        "audit.encounters.repository.TRACES_BETWEEN",
        "audit.encounters.repository.TRACES_OF_UNSETTLED",
    },
    "Runs for the service itself, and returns nothing.": {"audit.attribute_filling.FILL"},
    "Appends have the checks of `audit.events.reach` alone (SECURITY.md).": {
        "audit.writer.repository.ANSWERS",
        "audit.writer.repository.INSERT",
        "audit.writer.repository.LOOK_UP",
        "audit.writer.repository.WITH_IDS",
    },
    "Run by an operator with the role of the schema's owner.": {
        "audit.leaves.repository.DESTROY_PAYLOADS",
        "audit.leaves.repository.CONTENTS",
        "audit.leaves.repository.ALIVE",
        "audit.leaves.repository.DESTRUCTIONS",
        "audit.leaves.repository.IDS",
    },
    "The follower reads for all streams; `Reaches` decides what each one shows.": {
        "audit.events.repository.BY_SEQ",
        "audit.events.repository.FOLLOWING",
        "audit.events.repository.PATIENTS_AMONG",
    },
    "Reads of a patient in reach; returns the readers, but no other patients of the reads.": {
        "audit.reports.repository.READERS"
    },
    "About an event that the caller has just read.": {"audit.tlog.repository.PLACE_OF"},
    "For callers who may see all; FIND_VISIBLE is for the others.": {
        "audit.events.repository.FIND",
        "audit.tlog.repository.LINKED_EVENTS",
        "audit.tlog.repository.PATIENTS_NAMED",
        "audit.tlog.repository.SEQS_OF_ENCOUNTER",
    },
    "Webhooks belong to callers who may see all, and get ids only.": {
        "audit.webhooks.repository.BACKLOG",
        "audit.webhooks.repository.DELIVERIES",
        "audit.webhooks.repository.INSERT",
        "audit.webhooks.repository.QUEUE",
        "audit.webhooks.repository.REDELIVER",
        "audit.webhooks.repository.WAITING",
    },
    "Parts of a page whose events have the condition.": {"audit.events.page_query.piece_query"},
    "Which part of the log to read next; the events of it have the condition.": {
        "audit.events.extents.extent_query"
    },
    "Returns whether the index covers a time range, to callers who may see all.": {
        "audit.events.extents.has_attributes_query"
    },
    "Between which numbers the events of some minutes are; those that are counted have the condition.": {
        "audit.reports.repository.FIRST_SEQ_AT",
        "audit.reports.repository.RECORDED_AT",
    },
}


async def test_each_statement_about_patients_is_limited_or_has_a_reason(
    database: TestDatabase,
):
    listed = set().union(*WITHOUT_REACH.values())
    assert await without_reach(database, "audit") == listed, (
        "Limit each statement about patients, or state a reason in WITHOUT_REACH"
    )
