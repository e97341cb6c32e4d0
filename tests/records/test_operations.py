import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from support.asks import Ask
from support.databases import TestDatabase, execute
from support.problems import assert_failure, code_in

from chartroom.system.keys import Keyring
from chassis.audit_trail.unrecorded import UNRECORDED_IN_OUTBOX
from chassis.identity.tokens import ServiceTokens
from chassis.writes.idempotency import HEADER, REPLAYED
from records.event_types import Access, Change
from records.tasks.queue.sweep import Sweep
from tests.records.charts import ANY_VERSION, PATIENTS, Chart, missing
from tests.records.operations import (
    IN_REACH,
    LOST,
    MAKES,
    NAMED,
    NO_TASK,
    NOT_FOUND,
    NOTHING,
    OPERATIONS,
    ROWS,
    TASK,
    Row,
)

Event = dict[str, Any]
# Texts of charts and requests that audit events must not contain.
CONTENT = (
    "Jane",
    "Doe",
    "李小龍",
    "Cough",
    "Wheezing",
    "Dyspnoea",
    "Written",
    "cardiology",
    "Chest",
    "Falk",
    "1961-04-12",
)
# Audit events that no request of the catalogue causes, and the test that covers each.
OF_NO_REQUEST = {
    Change.TASK_EXPIRED: "test_of_an_expired_claim_are_recorded_by_the_service",
    Change.BACKEND_CLIENT_REGISTERED: "test_of_backend_clients_are_recorded_with_their_scope",
    Change.BACKEND_CLIENT_REVOKED: "test_of_backend_clients_are_recorded_with_their_scope",
    Access.RESOURCES_EXPORTED: "test_of_exported_resources_are_recorded_by_file",
    Change.TASK_PREDECESSOR_FAILED: "test_of_tasks_that_wait_are_recorded_with_the_event_before",
    Change.TASK_DEAD: "test_of_dead_letters_and_paused_queues_follow_the_event_of_the_change",
    Change.QUEUE_PAUSED: "test_of_dead_letters_and_paused_queues_follow_the_event_of_the_change",
    Change.TASK_OVERDUE: "test_of_overdue_tasks_are_recorded_once_by_the_service",
}
# Paths of requests that accept identifiers of unregistered patients.
OF_NUMBERS = ("/intake", "/tasks")
# Pairs of refusals for the same request: of a caller with limited access, and of a caller who sees all patients.
TO_ALL = {NAMED: NOT_FOUND, LOST: NO_TASK}
OTHERWISE = {
    "GET /patients/{patient}/history/1": (404, "patient-version-not-found"),
    "POST /fhir/Condition": (422, "invalid"),
    "POST /fhir": (422, "invalid"),
}
ABOUT_NO_PATIENT = {
    Change.EXPORT_DELETED,
    Change.EXPORT_STARTED,
    Change.QUEUE_CHANGED,
    Change.SCHEDULE_CHANGED,
    Change.SCHEDULE_DELETED,
}
# An import also records events of its patients and encounters; an objection, of its task; the end of the last attempt,
# of the dead letter; a changed queue, of its pause.
WITH_OTHERS = {
    Change.BUNDLE_IMPORTED,
    Change.SUMMARY_OBJECTED,
    Change.TASK_FAILED,
    Change.QUEUE_CHANGED,
}
READS = "reads, and changes nothing"
EXTENDS = "extends a lease from now on, each time"
# Writes that do not accept an idempotency key, each with the reason.
EXPORTS = "only two exports run at once, and a deleted one is not found"
WITHOUT_A_KEY = {
    "POST /fhir/$export": EXPORTS,
    "POST /fhir/Group/{id}/$export": EXPORTS,
    "POST /fhir/Patient/$export": EXPORTS,
    "DELETE /fhir/$export/{id}": EXPORTS,
    "POST /encounters/{id}/context": READS,
    "POST /encounters/{id}/summary/check": READS,
    "POST /fhir/Patient/{id}/$everything": READS,
    "POST /fhir/{type}/_search": READS,
    "POST /fhir/Patient/$match": READS,
    "POST /patients/$match": READS,
    "POST /patients/names": READS,
    "POST /patients/resolve": READS,
    "POST /patients/search": READS,
    "POST /tasks/heartbeat": EXTENDS,
    "POST /tasks/{id}/heartbeat": EXTENDS,
}


HIDDEN = """
UPDATE records.patients SET gender = 'other' WHERE id = (SELECT id FROM records.patients ORDER BY id DESC LIMIT 1)
RETURNING id
"""


@dataclass
class Outbox:
    connection: asyncpg.Connection
    read: int = 0

    async def new(self) -> list[Event]:
        query = "SELECT position, event FROM records.outbox WHERE position > $1 ORDER BY position"
        rows = await self.connection.fetch(query, self.read)
        self.read = max((row["position"] for row in rows), default=self.read)
        return [json.loads(row["event"]) for row in rows]


@pytest.fixture
async def outbox(database: TestDatabase) -> AsyncIterator[Outbox]:
    connection = await asyncpg.connect(database.admin_dsn)
    yield Outbox(connection)
    await connection.close()


@dataclass(frozen=True)
class Examination:
    row: Row
    client: httpx.AsyncClient
    outbox: Outbox
    person: dict[str, str]

    async def send(self, ask: Ask, **headers: str) -> httpx.Response:
        taken = self.row.operation.takes
        any_version = {} if self.row.foreign is MAKES else ANY_VERSION
        sent = (
            any_version
            | {HEADER: self.row.name}
            | {name.replace("_", "-"): value for name, value in headers.items()}
        )
        kept = {name: value for name, value in sent.items() if name in taken}
        return await self.client.request(
            ask.method, ask.path, json=ask.body, headers={**ask.headers, **self.person, **kept}
        )

    async def run(self, chart: Chart) -> None:
        ask = self.row.ask.about(await chart.make(sorted(self.row.names)))
        await self.outbox.new()
        if "If-Match" in self.row.operation.takes:
            assert_failure(await self.send(ask, If_Match='W/"99"'), 412, "version-mismatch")
            assert await self.outbox.new() == []
        answer = await self.send(ask)
        assert answer.is_success, answer.text
        self.check(await self.outbox.new(), chart)
        if HEADER in self.row.operation.takes:
            await self.repeat(ask, answer)
            assert [one for one in await self.outbox.new() if not one["access"]] == []

    def check(self, events: list[Event], chart: Chart) -> None:
        """Check that one event of the expected type is about the patient and does not contain chart texts."""
        kind = self.row.event
        if not isinstance(kind, Access | Change):
            assert events == []
            return
        (event,) = (each for each in events if each["event_type"] == kind)
        assert len(events) == 1 or kind in WITH_OTHERS
        assert event["access"] is isinstance(kind, Access)
        assert event["agent_name"] == "dr-osei"
        assert (event["patient_ids"] == []) is (kind in ABOUT_NO_PATIENT)
        if self.row.foreign not in {IN_REACH, MAKES} and kind is not Change.BUNDLE_IMPORTED:
            names = (*PATIENTS, "number", "claimant", "claimed_number")
            own = {chart.ids[name] for name in names if name in chart.ids}
            assert {*event["patient_ids"]} <= own
        shown = json.dumps(events, ensure_ascii=False)
        assert [word for word in CONTENT if word in shown] == []

    async def repeat(self, ask: Ask, first: httpx.Response) -> None:
        """Check that a repeated request gets an equal answer, and that different content with the same idempotency key
        is rejected.
        """
        again = await self.send(ask)
        assert REPLAYED not in first.headers
        assert again.headers[REPLAYED] == "true"
        assert (again.status_code, again.content) == (first.status_code, first.content)
        for name in ("ETag", "Location"):
            assert again.headers.get(name) == first.headers.get(name)
        another = self.row.other or self.row.ask
        other = await self.send(another.about(missing()))
        assert_failure(other, 422, "idempotency-key-used-otherwise")


async def test_each_records_its_event_and_is_done_once_under_a_key(
    client: httpx.AsyncClient, outbox: Outbox, keyring: Keyring, as_person: dict[str, str]
):
    wrong = {}
    for row in ROWS:
        chart = Chart(client, keyring, holder=as_person)
        try:
            await Examination(row, client, outbox, as_person).run(chart)
        except (AssertionError, httpx.HTTPStatusError, ValueError) as failure:
            wrong[row.name] = f"{type(failure).__name__}: {failure}"
    assert not wrong, "\n".join(f"{name}: {failure}" for name, failure in wrong.items())
    # For each of these changes, audit's verifier must find an event, and report the change if the test hides the event.
    assert await outbox.connection.fetch(UNRECORDED_IN_OUTBOX) == []
    hidden = await outbox.connection.fetchval(HIDDEN)
    (found,) = await outbox.connection.fetch(UNRECORDED_IN_OUTBOX)
    assert found["resource"] == f"patient/{hidden}"


async def test_what_is_not_there_is_not_found_by_who_may_see_all(
    client: httpx.AsyncClient, as_person: dict[str, str]
):
    wrong = {}
    for row in ROWS:
        ask = row.ask
        if isinstance(row.foreign, str) or row.foreign == NOTHING:
            continue
        if row.foreign == NAMED and ask.path.startswith(OF_NUMBERS):
            continue
        to_all = TO_ALL.get(row.foreign, row.foreign)
        refusal = OTHERWISE.get(f"{ask.method} {ask.path}", to_all)
        sent = ask.about(missing())
        answer = await client.request(
            sent.method,
            sent.path,
            json=sent.body,
            headers={**sent.headers, **as_person, **ANY_VERSION},
        )
        found = answer.status_code, code_in(answer.json()) if answer.is_error else None
        if found != refusal:
            wrong[row.name] = found
    assert wrong == {}


class TestTheCatalogue:
    def test_has_a_row_for_each_operation(self):
        assert {str(row.operation) for row in ROWS} == {*map(str, OPERATIONS)}

    def test_has_a_row_for_each_type_of_event(self):
        assert {row.event for row in ROWS} | {*OF_NO_REQUEST} >= {*Change, *Access}
        assert not {*map(str, Change)} & {*map(str, Access)}

    def test_distinguishes_its_rows(self):
        assert len({row.name for row in ROWS}) == len(ROWS)

    def test_knows_each_change_that_takes_no_key(self):
        assert {
            str(one) for one in OPERATIONS if one.method != "GET" and HEADER not in one.takes
        } == {*WITHOUT_A_KEY}


class TestTypesOfNoRequest:
    @pytest.fixture
    def chart(
        self, client: httpx.AsyncClient, keyring: Keyring, as_person: dict[str, str]
    ) -> Chart:
        return Chart(client, keyring, holder=as_person)

    def test_have_a_test_each(self):
        assert all(hasattr(self, name) for name in OF_NO_REQUEST.values())

    async def test_of_an_expired_claim_are_recorded_by_the_service(
        self, chart: Chart, outbox: Outbox, database: TestDatabase, app_of_client: FastAPI
    ):
        ids = await chart.make(["claimed"])
        past = "UPDATE records.task_queue SET leased_until = now() - interval '1 s'"
        await execute(database.admin_dsn, f"{past} WHERE task_id = '{ids['claimed']}'")
        await outbox.new()

        await Sweep(app_of_client.state.writes, app_of_client.state.task_waiters).sweep()

        (event,) = await outbox.new()
        assert event["event_type"] == Change.TASK_EXPIRED
        assert (event["agent_name"], event["patient_ids"]) == ("records", [ids["patient"]])

    async def test_of_exported_resources_are_recorded_by_file(self, chart: Chart, outbox: Outbox):
        ids = await chart.make(["export"])

        (event,) = [one for one in await outbox.new() if one["access"]]
        assert event["event_type"] == Access.RESOURCES_EXPORTED
        assert (event["agent_name"], event["patient_ids"]) == ("dr-osei", [ids["patient"]])
        assert event["payload"]["resource"] == f"export/{ids['export']}"

    async def test_of_dead_letters_and_paused_queues_follow_the_event_of_the_change(
        self, client: httpx.AsyncClient, chart: Chart, outbox: Outbox, as_person: dict[str, str]
    ):
        ids = await chart.make(["last"])
        await outbox.new()
        failure = {"claim_token": "{last_token}", "error": "Wheezing"}
        await chart.post("/tasks/{last}/fail", failure, as_person)
        for settings in ({"paused": True}, {"paused": True, "max_running": 3}, {}):
            await client.put("/queues/falk", json=settings, headers=as_person)

        events = await outbox.new()

        assert [one["event_type"] for one in events] == [
            Change.TASK_FAILED,
            Change.TASK_DEAD,
            Change.QUEUE_CHANGED,
            Change.QUEUE_PAUSED,
            Change.QUEUE_CHANGED,
            Change.QUEUE_CHANGED,
        ]
        assert events[1]["patient_ids"] == [ids["patient"]]
        assert events[1]["payload"]["data"].keys() >= {"status", "attempt"}
        assert "Wheezing" not in json.dumps(events)

    async def test_of_overdue_tasks_are_recorded_once_by_the_service(
        self,
        client: httpx.AsyncClient,
        outbox: Outbox,
        app_of_client: FastAPI,
        as_person: dict[str, str],
        rows_of: Callable[..., Awaitable[list[Any]]],
    ):
        """In several processes, after a change of `due_at` once more, and after a requeue only if the task failed
        before its `due_at`.
        """
        state = app_of_client.state
        sweeps = [Sweep(state.writes, state.task_waiters) for _ in range(3)]
        past, later = "2026-01-01T00:00:00Z", "2126-01-01T00:00:00Z"
        for due_at in (past, later):
            made = await client.post("/tasks", json={"kind": "follow_up", "due_at": due_at})
        path = f"/tasks/{made.json()['id']}"

        async def reported() -> int:
            await asyncio.gather(*(sweep.sweep() for sweep in sweeps))
            kinds = [one["event_type"] for one in await outbox.new()]
            return kinds.count(Change.TASK_OVERDUE)

        assert (await reported(), await reported()) == (1, 0)
        changed = await client.patch(path, json={"due_at": past}, headers=ANY_VERSION)
        assert changed.is_success
        assert (await reported(), await reported()) == (1, 0)
        for is_due_after_failing, most in ((False, 0), (True, 2), (False, 0)):
            claimed = await client.post("/tasks/claim", json={"queues": ["default"], "max": 2})
            assert len(claimed.json()["tasks"]) == 2
            for task in claimed.json()["tasks"]:
                body = {"claim_token": task["claim_token"], "error": "No", "final": True}
                await client.post(f"/tasks/{task['id']}/fail", json=body)
            if is_due_after_failing:
                await rows_of("UPDATE records.tasks SET due_at = clock_timestamp()")
            again = await client.post(f"{path}/requeue", headers=as_person | ANY_VERSION)
            assert again.is_success
            await client.post(
                "/tasks/requeue", json={"queue": "default", "count": 1}, headers=as_person
            )
            assert await reported() == most

    async def test_of_tasks_that_wait_are_recorded_with_the_event_before(
        self, chart: Chart, outbox: Outbox, as_person: dict[str, str]
    ):
        """Cancelling a task puts the tasks that depend on it on hold; both changes are recorded."""
        made = await chart.post("/tasks", TASK | {"depends_on": ["{task}"]})
        await outbox.new()

        await chart.post("/tasks/{task}/cancel", {"reason": "Cough"}, as_person)

        first, second = await outbox.new()
        assert first["event_type"] == Change.TASK_CANCELLED
        assert (second["event_type"], second["payload"]["data"]["status"]) == (
            Change.TASK_PREDECESSOR_FAILED,
            "on-hold",
        )
        assert made["id"] in json.dumps(second)

    async def test_of_backend_clients_are_recorded_with_their_scope(
        self, client: httpx.AsyncClient, keyring: Keyring, outbox: Outbox
    ):
        auth = ServiceTokens("auth", keyring.service_key_file("auth")).token_for("records")
        client.headers["Authorization"] = f"Bearer {auth}"
        scope, keys = "system/Patient.rs", "https://vendor.example/jwks"
        registered = {"name": "night-load", "keys": keys, "scope": scope}
        await outbox.new()

        for path, body in (("", registered), ("/revoke", {"name": "night-load"})):
            answer = await client.post(f"/internal/auth/clients{path}", json=body)
            answer.raise_for_status()

        added, revoked = await outbox.new()
        assert added["event_type"] == Change.BACKEND_CLIENT_REGISTERED
        assert (added["agent_name"], added["payload"]["data"]["scope"]) == ("auth", scope)
        assert revoked["event_type"] == Change.BACKEND_CLIENT_REVOKED
        assert keys not in json.dumps([added, revoked])
