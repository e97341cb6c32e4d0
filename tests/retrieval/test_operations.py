"""Each operation stores one event about the operation's patient, and a write with a key is done once."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.asks import Ask
from support.databases import TestDatabase, fetch
from support.operations import operations

from chartroom.system.keys import Keyring
from chassis.writes.idempotency import HEADER, REPLAYED
from retrieval.event_types import Access, Change
from tests.leaks.cases import Case
from tests.leaks.owners import mark
from tests.leaks.passages import CASES
from tests.retrieval.folder_search import FIRST, folders

OPERATIONS = operations("retrieval")
WITH_A_KEY = {str(one) for one in OPERATIONS if HEADER in one.takes}
# tests/retrieval/jobs covers the event and the repeats of this operation.
BATCH = "POST /documents/batch"
# This operation logs an event only if the text changes (tests/retrieval/documents).
REREAD = "POST /documents/{id}/reread"
WITH_AN_EVENT = [case for case in CASES if case.event]
# Operations without Idempotency-Key: reads, and idempotent requests of peers.
WITHOUT_A_KEY = {
    "POST /retrieve",
    "POST /internal/comparisons",
    "POST /internal/comparisons/digest",
    "POST /internal/documents/citations",
    "PUT /internal/documents",
    "POST /internal/witness/add-checkpoint",
}
RECORDED = "SELECT convert_from(event, 'UTF8') AS event FROM retrieval.outbox ORDER BY position"
Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]


@pytest.fixture
def recorded(database: TestDatabase) -> Recorded:
    async def events() -> list[dict[str, Any]]:
        return [json.loads(row["event"]) for row in await fetch(database.admin_dsn, RECORDED)]

    return events


async def test_each_stores_its_event_and_is_done_once_per_key(
    client: httpx.AsyncClient, recorded: Recorded, database: TestDatabase, keyring: Keyring
):
    async with folders(database, client, keyring) as search:
        wrong = {}
        for case in WITH_AN_EVENT:
            await search.read()
            one, another = [await search.about(case.ask, each) for each in search.subjects.values()]
            try:
                await _examine(client, recorded, case, one, another)
            except (AssertionError, httpx.HTTPStatusError) as failure:
                wrong[case.operation] = str(failure)
        assert wrong == {}


async def _examine(
    client: httpx.AsyncClient, recorded: Recorded, case: Case, one: Ask, another: Ask
) -> None:
    headers = {HEADER: case.operation, **one.headers}
    before = len(await recorded())

    async def send(ask: Ask) -> httpx.Response:
        return await client.request(ask.method, ask.path, json=ask.body, headers=headers)

    first = (await send(one)).raise_for_status()
    (event,) = (await recorded())[before:]
    assert (event["event_type"], event["patient_ids"]) == (case.event, [FIRST])
    assert event["access"] is (case.event in {*Access})
    assert mark(1) not in json.dumps(event)
    if case.route not in WITH_A_KEY:
        return
    again = await send(one)
    assert (again.status_code, again.content) == (first.status_code, first.content)
    assert (again.headers["ETag"], again.headers[REPLAYED]) == (first.headers["ETag"], "true")
    assert REPLAYED not in first.headers
    assert_problem(await send(another), 422, "idempotency-key-used-otherwise")
    assert len(await recorded()) == before + 1


def test_every_type_of_event_and_every_route_with_a_key_has_a_case():
    assert {case.event for case in WITH_AN_EVENT} | {Change.JOB_STARTED} == {*Change, *Access}
    assert WITH_A_KEY - {case.route for case in WITH_AN_EVENT} == {BATCH, REREAD}
    changes = {str(one) for one in OPERATIONS if one.method != "GET"}
    assert changes - WITH_A_KEY == WITHOUT_A_KEY
