import json
from functools import cache
from itertools import islice, product
from typing import Any

import asyncpg
from support.databases import TestDatabase
from support.queries import connected
from support.statements import statements_of, without_reach, wrong_columns

from chassis.database.pool import PLANNED_ONCE
from chassis.database.statements import Statement
from chassis.writes.creation_statements import statement_of
from records.chart import repository as everything
from records.chart.rows import ResourceRow
from records.encounters import repository as encounters
from records.encounters.repository import newest_first_page, soonest_first_page
from records.fhir.api.rows import TypedBodyRow
from records.fhir.api.search import repository as resources
from records.fhir.api.search import row_repository as rows
from records.fhir.api.search.conditions import Kind, Referring, Start
from records.fhir.api.search.conditions import Order as FHIROrder
from records.fhir.api.search.row_values import FORMS, PERIODS, TEXTS
from records.fhir.api.writes.creation_repository import CREATE
from records.fhir.search_index.repository import NEW_ENTRY
from records.intake import repository as intake
from records.patients.creation_repository import WITH_IDENTIFIERS, WITHOUT_IDENTIFIERS
from records.patients.search import repository as search
from records.tasks import repository as task_rows
from records.tasks.lists import repository as tasks
from records.tasks.lists.criteria import Order

FHIR_ORDERS = (
    FHIROrder(),
    FHIROrder("_id"),
    FHIROrder("issued", "DiagnosticReport", has_falling_ids=False),
)
REFERRING = [
    Referring(is_by_encounter=is_by, is_coded=is_by, kinds=(*Kind,)) for is_by in (True, False)
]


@cache
def built(*, nightly: bool) -> list[Statement]:
    """Return statements of all functions that build statements; by day a sample of the combinations."""
    step = (
        1 if nightly else 7
    )  # 7 divides no dimension, so a sample has each value of each dimension.
    return [
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
        *(intake.newest_first_page(is_first=is_first) for is_first in (True, False)),
        *(
            everything.resources_page(row, frozenset(given))
            for row in (ResourceRow, TypedBodyRow)
            for given in ((), ("types",), ("after",), ("types", "after", "since", "start", "end"))
        ),
        *(
            make(resources.Shape(start, tuple(kinds), order, is_so, is_first, is_limited, row=row))
            for make, row, start, kinds, order, (is_so, is_first, is_limited) in islice(
                product(
                    (resources.page_query, resources.count_query, resources.ids_query),
                    (None, *resources.ROWS),
                    Start,
                    ((), (*Kind, *REFERRING), (Kind.TOKENS, Kind.TOKENS)),
                    FHIR_ORDERS,
                    ((True, True, False), (False, False, True)),
                ),
                0,
                None,
                step,
            )
        ),
        *(
            make(rows.Shape(type_, by, tests, is_limited, is_first, make is rows.count_query))
            for make, (type_, by), has_tests, (is_limited, is_first) in islice(
                product(
                    (rows.page_query, rows.count_query),
                    [
                        (type_, by)
                        for type_, listing in rows.LISTINGS.items()
                        for by in ((), *((name,) for name in listing.by), tuple(listing.by))
                    ],
                    (True, False),
                    ((False, True), (True, False)),
                ),
                0,
                None,
                step,
            )
            for tests in (
                tuple(
                    (name, test)
                    for test in rows.RowTest
                    if has_tests
                    for name in {test.WITHIN: PERIODS, test.WORDS: TEXTS}.get(test, FORMS)[type_]
                ),
            )
        ),
        *(
            statement_of("records", insert, NEW_ENTRY, has_key=has_key)
            for insert in (WITHOUT_IDENTIFIERS, WITH_IDENTIFIERS, encounters.CREATE)
            for has_key in (True, False)
        ),
        *(statement_of("records", CREATE, (), has_key=has_key) for has_key in (True, False)),
        *(
            search.by_name_page(has_second=has_second, is_later=is_later)
            for has_second in (True, False)
            for is_later in (True, False)
        ),
        *(
            search.by_criteria_page(frozenset(given))
            for given in (
                {"value"},
                {"value", "system", "after"},
                {"first", "last"},
                {"first", "last", "partial", "words", "words_joined", "after"},
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


async def test_each_statement_returns_the_columns_of_its_row_type(
    database: TestDatabase, *, nightly: bool
):
    assert await wrong_columns(database, "records", *built(nightly=nightly)) == []


async def plan_of(connection: asyncpg.Connection, sql: str) -> dict[str, Any]:
    given = (await connection.prepare(sql)).get_parameters()
    await connection.execute(f"PREPARE planned AS {sql}")
    nulls = f"({', '.join(['NULL'] * len(given))})" if given else ""
    plan = await connection.fetchval(f"EXPLAIN (FORMAT JSON) EXECUTE planned{nulls}")
    await connection.execute("DEALLOCATE planned")
    return json.loads(plan)[0]["Plan"]


def joins_whole_table(plan: dict[str, Any], *, is_joined: bool = False) -> bool:
    kind = plan["Node Type"]
    is_whole = kind.startswith("Index") and "Index Cond" not in plan
    if is_joined and (kind == "Seq Scan" or is_whole):
        return True
    is_joined = kind in {"Hash Join", "Merge Join"} or (is_joined and kind in {"Hash", "Sort"})
    return any(joins_whole_table(one, is_joined=is_joined) for one in plan.get("Plans", ()))


async def test_no_statement_that_is_planned_while_there_is_nothing_joins_a_whole_table(
    database: TestDatabase, *, nightly: bool
):
    """PostgreSQL keeps the plan of a statement that a connection prepared while the tables were empty."""
    named = [*statements_of("records"), *((one.sql, one) for one in built(nightly=nightly))]
    queries = {
        sql: name
        for name, statement in named
        for sql in (statement.sql, getattr(statement._limited, "sql", statement.sql))
        if sql.lstrip().startswith(("SELECT", "WITH", "INSERT", "UPDATE", "DELETE"))
    }
    async with connected(database.admin_dsn, server_settings=PLANNED_ONCE) as connection:
        wrong = [
            name
            for sql, name in queries.items()
            if joins_whole_table(await plan_of(connection, sql))
        ]

    assert wrong == []


# SQL statements on patient data that do not contain a condition for limited callers, by reason.
WITHOUT_REACH: dict[str, dict[str, str]] = {
    "Stores about a patient that was checked or is new.": {
        "encounters.repository": "INSERT",
        "fhir.store.resource_writes": "PUT_RESOURCES",
        "fhir.store.row_repository": "PUT_ENCOUNTERS PUT_PATIENTS",
        "intake.repository": "INSERT INSERT_ROUTING",
        "patients.identifier_repository": "CLAIM",
        "patients.repository": "INSERT",
        "tasks.queue.repository": "PLACE",
        "tasks.queue.signals": "ADD",
        "tasks.repository": "ADD_INPUT INSERT",
    },
    "Only after the patient was checked and locked.": {
        "accepted_content": "AUTHORS_OF_ENCOUNTER AUTHORS_OF_PATIENT _authors_of",
        "fhir.api.repository": "AUTHORSHIPS",
        "fhir.store.kept": "FIND_OWNERS",
        "fhir.store.repository": "FIND_SENT",
        "patients.identifier_repository": "END RELEASE",
        "patients.repository": "RENAME",
    },
    "For exports, which need a scope with the level `system/`.": {
        "fhir.api.exports.repository": "FIND_PATIENTS SAFE_TIME _list",
    },
    "For imports, which need a scope with the level `system/`.": {
        "fhir.store.identity_repository": "FIRST_WRITER FORMER_HOLDERS HAS_ASKED WAS_MERGED",
        "fhir.store.drafts": "AUTHORS NAMED_BY_ACCEPTED SHOWN_BY_ACCEPTED",
        "fhir.store.repository": "FIND_ALL_BODIES FIND_DRAFTS FIND_IDENTIFIERS FIND_RESULTS FIND_ROWS "
        "FIND_SENT_BEFORE_EDITS FIND_SOURCES FIND_TEXTS",
        "fhir.store.resource_writes": "FIND_OLDER",
    },
    "Only claims of the caller, or of sources with a name, which need a scope with the level `system/`.": {
        "fhir.store.refused_claim_repository": "ADD END FIND FIND_SENDERS",
    },
    "A registrar learns that a number is taken (SECURITY.md).": {
        "patients.identifier_repository": "NOT_HELD"
    },
    "Takes a lock, and shows nothing.": {
        "break_glass.repository": "LOCK_PERSON",
        "fhir.api.repository": "WAIT_FOR_SAME",
        "patients.identifier_repository": "WAIT_FOR_SAME_VALUE",
        "tasks.queue.repository": "LOCK_PLACES",
        "tasks.queue.serial_keys": "LOCK",
    },
    "Chooses the word by which a search begins; its number is shown to no caller.": {
        "patients.search.repository": "COUNT"
    },
    "Reads what belongs to no patient.": {"chart.repository": "MEDICATION_CODES"},
    "Written beside a resource or row that the transaction has written.": {
        "fhir.chart_index.repository": "ADD DROP",
        "fhir.search_index.repository": "DROP_CODES PUT_ENTRIES PUT_ROWS PUT_ROWS_AND_EVENTS",
        "fhir.store.row_entries": "_locked _outdated",
    },
    "Only of an encounter that was found for the caller.": {"encounters.checks": "REQUEST STORE"},
    "Only of a patient that was checked.": {"encounters.repository": "IS_PATIENT PATIENT_STATE"},
    "Begins with the patients of the caller instead.": {
        "encounters.repository": "_soonest_of_members",
        "intake.repository": "_routings_of_members",
        "patients.search.repository": "_by_name_of_members",
    },
    "Begins with the patients of the caller instead, or has a condition for each of them.": {
        "fhir.api.search.repository": "count_query ids_query page_of",
        "fhir.api.search.row_repository": "count_query",
    },
    "Begins with the tasks of the caller's patients, and its own, instead.": {
        "tasks.lists.repository": "page_query walk_query",
    },
    "Queues need a scope with the level `system/`.": {
        "tasks.dead_letters.repository": "LOCK_MATCHING MATCHING",
        "tasks.lists.counts": "COUNTS IS_KNOWN NAMES",
        "tasks.queue.repository": "PLACE_AGAIN",
        "tasks.repository": "REQUEUE_FAILED",
    },
    "For an operator's command, which acts as the schema's owner.": {
        "ended_identifiers": "SUSPECTS",
        "fhir.store.overwritten": "CHANGED_DRAFTS ENCOUNTERS LOCK PATIENTS RESTORE",
        "fhir.search_index.repository": "DROP_ENTRIES",
        "fhir.store.facility_date_repository": "BODIES COUNT FINISH FORGET_VERSIONS MOVE_ENCOUNTERS SIZES",
        "fhir.store.joins": "DUPLICATES",
        "identifier_systems": "JUDGE_AGAIN LOCK_IDENTIFIERS SHOW_NAMES",
    },
    "A confirmation needs a scope with the level `system/`.": {
        "patients.identifier_repository": "CONFIRM"
    },
    "For peers and background work, which see all.": {
        "stored_time_zone": "SET_IF_EMPTY",
        "encounters.checks": "CLAIM",
        "encounters.repository": "OWNERS",
        "fhir.chart_index.repository": "LOCK_WAITING",
        "patients.identifier_repository": "END_DUE",
        "patients.repository": "SET_NAME_PARTS WITH_OLDER_WORDS",
        "tasks.lists.counts": "FIGURES OLDEST OLDEST_OF TOTALS",
    },
    "About the person who takes access; to take it is to reach out.": {
        "break_glass.repository": "COUNT_OPEN INSERT"
    },
    "Claims hand out tasks by scope, of any patient: holding one shows its patient.": {
        "tasks.claims.repository": "CLAIM CLAIMED_BEFORE CLAIM_FROM_STARTS CLAIM_WITHIN CLAIM_WITHIN_FROM_STARTS "
        "HAS_CANDIDATES HAS_CANDIDATES_FROM_STARTS HAS_CANDIDATES_WITHIN HAS_CANDIDATES_WITHIN_FROM_STARTS "
        "SHOW_PATIENTS",
        "tasks.queue.looks": "COUNT_KEPT LOOK",
        "tasks.queue.repository": "WAITING",
        "tasks.queue.starts": "COUNT_KEPT LOOK WAITING",
        "tasks.queue_settings.repository": "ROOM",
    },
    "Only for who holds a task by a claim, or held it at the end.": {
        "encounters.repository": "AT_VERSION_OF_WRITER",
        "tasks.claims.repository": "HAS_SAME_DATA HIDE_PATIENT",
        "tasks.queue.repository": "HEARTBEAT HELD IS_HELD_WITHOUT_PATIENT",
        "tasks.repository": "AT_VERSION_OF_HOLDER SEVERAL_AT_FIRST",
    },
    "Only of a task that was found for the caller, or that its claim holds.": {
        "tasks.queue.repository": "AMEND HOLD MOVE PLACED REMOVE REQUEST_CANCEL RETURN WAIT_FOR_FEWER",
        "tasks.repository": "ADD_STEP DROP_DEPENDENCIES UPDATE",
    },
    "Moves the tasks behind one that has ended, and shows none of them.": {
        "tasks.claims.repository": "FINISH",
        "tasks.queue.serial_keys": "PASS_TURN",
        "tasks.repository": "DEPENDENTS HAS_LOST_PREDECESSOR HOLD_READY RELEASE_HELD",
    },
    "For the sweep, which moves tasks of any patient.": {
        "tasks.queue.overdue": "FILL",
        "tasks.queue.repository": "EXPIRED HELD_TOO_LONG OVERDUE REPORT_OVERDUE RESUMABLE",
        "tasks.queue.serial_keys": "DUE SETTLE",
        "tasks.queue.signals": "FORGET",
    },
    "Ends a wait, and shows nothing.": {"tasks.queue.repository": "ENDED"},
    "Only after the patient of the signal, or the caller's claim, was checked.": {
        "tasks.queue.signals": "BY_ID CONSUME FIND SPEND"
    },
    "For the queue of chart texts, which sends retrieval the text of every chart.": {
        "chart_texts.binary_repository": "BINARIES",
        "chart_texts.replacements": "QUEUE REPLACEMENTS TARGETS",
        "chart_texts.repository": "ADD_OF_TARGETS ADD_OF_TOKENS NAMES RESOURCES ROLES SIZES SUPERSEDED VISITS",
    },
    "Changes of panels need a scope with the level `system/`.": {
        "panels.repository": "ADD COUNT DELETE INSERT IS_NAMED REMOVE UPDATE at_version lock"
    },
    "Only of a panel that was found for the caller.": {"panels.repository": "JOIN MEMBERS"},
}


async def test_each_statement_about_patients_is_limited_or_has_a_reason(
    database: TestDatabase,
):
    listed = {
        f"records.{module}.{name}"
        for modules in WITHOUT_REACH.values()
        for module, names in modules.items()
        for name in names.split()
    }
    assert await without_reach(database, "records") == listed, (
        "Limit each statement about patients, or state a reason in WITHOUT_REACH"
    )
