"""The columns that the statements of this service return."""

import pytest
from support.databases import TestDatabase
from support.statements import without_reach, wrong_columns

from records.chart import repository as everything
from records.encounters.repository import newest_first_page, soonest_first_page
from records.fhir.api.everything import repository as fhir_everything
from records.fhir.api.search import repository as resources
from records.fhir.api.search import row_repository as rows
from records.fhir.api.search.conditions import Kind, Start
from records.fhir.api.search.conditions import Order as FHIROrder
from records.intake import repository as intake
from records.patients.search import repository as search
from records.tasks import repository as task_rows
from records.tasks.lists import repository as tasks
from records.tasks.lists.criteria import Order

pytestmark = pytest.mark.anyio


BUILT = [
    *(
        newest_first_page(is_first=is_first, is_whole=is_whole)
        for is_first in (True, False)
        for is_whole in (True, False)
    ),
    *(
        newest_first_page(is_first=True, is_whole=True, wanted=frozenset(wanted))
        for wanted in ({"status"}, {"class_code", "start_from", "start_to"})
    ),
    *(
        statement
        for is_any, of_summaries in ((True, False), (False, False), (False, True))
        for page in [soonest_first_page(is_any=is_any, of_summaries=of_summaries)]
        for statement in (page, page._limited)
        if statement is not None
    ),
    *(
        task_rows.page_of_patient(is_first=is_first, is_open=is_open)
        for is_first in (True, False)
        for is_open in (True, False)
    ),
    *(
        fhir_everything.resources_page(is_first=is_first, has_since=is_so, has_dates=is_so)
        for is_first in (True, False)
        for is_so in (True, False)
    ),
    *(intake.newest_first_page(is_first=is_first) for is_first in (True, False)),
    *(
        everything.resources_page(is_first=is_first, has_all_types=has_all_types)
        for is_first in (True, False)
        for has_all_types in (True, False)
    ),
    *(
        make(resources.Shape(start, tuple(kinds), order, is_so, is_first, is_limited))
        for make in (resources.page_query, resources.count_query)
        for start in Start
        for kinds in ((), Kind, (Kind.TOKENS, Kind.TOKENS))
        for order in (FHIROrder.NEWEST, FHIROrder.FIRST_UPDATED)
        for is_so, is_first, is_limited in ((True, True, False), (False, False, True))
    ),
    *(
        rows.tasks_query(by, is_limited=is_limited)
        for by in (None, *rows.LOOKED_UP)
        for is_limited in (True, False)
    ),
    *(
        rows.encounters_query(frozenset(given), is_limited=is_limited, of_summaries=True)
        for is_limited in (True, False)
        for given in ((), ("ids", "patients", "after_id", "after_key"))
    ),
    *(
        make(frozenset(given), is_limited=is_limited)
        for is_limited in (True, False)
        for make, given in (
            (rows.patients_query, ("ids", "after_id")),
            (rows.patients_query, ("systems", "values", "first", "last", "partial", "word")),
            (rows.encounters_query, ("ids", "patients", "codes", "after_id", "after_key")),
            (rows.intakes_query, ("numbers", "names", "encounters", "after_id", "after_key")),
            (rows.intakes_query, ()),
        )
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
    *(
        make(tasks.Shape(frozenset(given), order, is_so, is_so))
        for make in (tasks.page_query, tasks.walk_query)
        for order in Order
        for is_so in (True, False)
        for given in (
            (),
            {"patient_id", "claimed_by"},
            {"claimed_by", "owner"},
            {"owner", "owner_kind", "queue"},
            {"queue", "status", "due_to", "priority"},
            {"status", "kind"},
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
        "records.intake.repository.INSERT_ROUTING",
        "records.patients.repository.INSERT",
        "records.patients.identifier_repository.CLAIM",
        "records.tasks.queue.repository.PLACE",
        "records.tasks.repository.ADD_INPUT",
        "records.tasks.repository.INSERT",
        "records.tasks.queue.signals.ADD",
        "records.fhir.store.row_repository.PUT_ENCOUNTERS",
        "records.fhir.store.row_repository.PUT_PATIENTS",
        "records.fhir.store.repository.PUT_RESOURCES",
    },
    "Only after the patient was checked and locked.": {
        "records.patients.identifier_repository.RELEASE",
        "records.patients.repository.RENAME",
        "records.fhir.store.repository.FIND_BODIES",
    },
    "For imports, which need a scope with the level `system/`.": {
        "records.fhir.store.repository.FIND_ABOUT",
        "records.fhir.store.repository.FIND_ROWS",
    },
    "A registrar learns that a number is taken (SECURITY.md).": {
        "records.patients.identifier_repository.NOT_HELD",
    },
    "Takes a lock, and shows nothing.": {
        "records.patients.identifier_repository.WAIT_FOR_SAME_VALUE",
        "records.fhir.api.repository.WAIT_FOR_SAME",
        "records.break_glass.repository.LOCK_PERSON",
        "records.tasks.queue.serial_keys.LOCK",
        "records.tasks.queue.repository.LOCK_PLACE",
    },
    "Chooses the word by which a search begins; its number is shown to no caller.": {
        "records.patients.search.repository.COUNT",
    },
    "Of what belongs to no patient.": {
        "records.chart.repository.MEDICATION_CODES",
        "records.fhir.api.repository.SHARED_BODIES",
    },
    "What is written beside a resource that the transaction has written.": {
        "records.fhir.search_index.repository.DROP_CODES",
        "records.fhir.search_index.repository.PUT_ENTRIES",
    },
    "Only of a patient that was checked.": {
        "records.encounters.repository.IS_PATIENT",
        "records.encounters.repository.PATIENT_STATE",
    },
    "Begins with the patients of the caller instead.": {
        "records.encounters.repository._soonest_of_members",
        "records.intake.repository._routings_of_members",
        "records.patients.search.repository._by_name_of_members",
    },
    "Begins with the patients of the caller instead, or has a condition for each of them.": {
        "records.fhir.api.search.row_repository.count_all_query",
        "records.fhir.api.search.repository.count_query",
        "records.fhir.api.search.row_repository.encounters_query",
        "records.fhir.api.search.row_repository.intakes_query",
        "records.fhir.api.search.repository.page_query",
        "records.fhir.api.search.row_repository.patients_query",
    },
    "Begins with the tasks of the caller's patients, and its own, instead.": {
        "records.fhir.api.search.row_repository.tasks_query",
        "records.tasks.lists.repository.page_query",
        "records.tasks.lists.repository.walk_query",
    },
    "Queues need a scope with the level `system/`.": {
        "records.tasks.lists.counts.COUNTS",
        "records.tasks.lists.counts.IS_KNOWN",
        "records.tasks.lists.counts.NAMES",
    },
    "For an operator's command, which acts as the schema's owner.": {
        "records.identifier_systems.JUDGE_AGAIN",
        "records.identifier_systems.LOCK_IDENTIFIERS",
        "records.identifier_systems.SHOW_NAMES",
    },
    "A confirmation needs a scope with the level `system/`.": {
        "records.patients.identifier_repository.CONFIRM",
    },
    "For peers and background work, which see all.": {
        "records.encounters.repository.OWNERS",
        "records.patients.repository.SET_NAME_PARTS",
        "records.fhir.search_index.repository.LOCK_WAITING",
        "records.patients.repository.WITHOUT_WORDS",
    },
    "Of the person who takes access; to take it is to reach out.": {
        "records.break_glass.repository.COUNT_OPEN",
        "records.break_glass.repository.INSERT",
    },
    "They show what belongs to no patient.": {
        "records.fhir.api.repository.FIND_SHARED",
        "records.fhir.api.repository.SHARED_AT_VERSIONS",
        "records.fhir.api.repository.SHARED_STAMPS",
        "records.fhir.api.repository.LOCK_SHARED",
    },
    "Claims hand out tasks by scope, of any patient: holding one shows its patient.": {
        "records.tasks.claims.repository.SHOW_PATIENTS",
        "records.tasks.queue.repository.CLAIM",
        "records.tasks.queue.repository.CLAIMED_BEFORE",
        "records.tasks.queue.repository.HAS_CANDIDATES",
        "records.tasks.queue.repository.WAITING",
    },
    "Only for who holds a task by a claim, or held it at the end.": {
        "records.tasks.claims.repository.HIDE_PATIENT",
        "records.tasks.queue.repository.HEARTBEAT",
        "records.tasks.queue.repository.HELD",
        "records.tasks.repository.AT_VERSION_OF_HOLDER",
        "records.tasks.repository.SEVERAL_AT_FIRST",
    },
    "Only of a task that was found for the caller, or that its claim holds.": {
        "records.tasks.queue.repository.HOLD",
        "records.tasks.queue.repository.MOVE",
        "records.tasks.queue.repository.PLACED",
        "records.tasks.queue.repository.REMOVE",
        "records.tasks.queue.repository.REQUEST_CANCEL",
        "records.tasks.queue.repository.RETURN",
        "records.tasks.queue.repository.WAIT_FOR_FEWER",
        "records.tasks.repository.ADD_STEP",
        "records.tasks.repository.DROP_DEPENDENCIES",
        "records.tasks.repository.UPDATE",
    },
    "Moves the tasks behind one that has ended, and shows none of them.": {
        "records.tasks.queue.repository.FINISH",
        "records.tasks.queue.serial_keys.PASS_TURN",
        "records.tasks.repository.DEPENDENTS",
    },
    "For the sweep, which moves tasks of any patient.": {
        "records.tasks.queue.serial_keys.DUE",
        "records.tasks.queue.repository.EXPIRED",
        "records.tasks.queue.repository.HELD_TOO_LONG",
        "records.tasks.queue.repository.RESUMABLE",
        "records.tasks.queue.serial_keys.SETTLE",
        "records.tasks.queue.signals.FORGET",
    },
    "Only after the patient of the signal was checked.": {
        "records.tasks.queue.signals.BY_ID",
        "records.tasks.queue.signals.CONSUME",
        "records.tasks.queue.signals.FIND",
    },
    "For the feed, which sends retrieval what all charts say.": {
        "records.chart_texts.repository.NAMES",
        "records.chart_texts.repository.RESOURCES",
        "records.chart_texts.repository.SIZES",
        "records.chart_texts.repository.SUMMARIES",
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
