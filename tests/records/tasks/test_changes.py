from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from unittest.mock import AsyncMock
from uuid import UUID

import httpx
import pytest

from records.event_types import Change
from records.tasks import moves
from tests.records.operations import BY_TOKEN, CHANGES

from .conftest import Answer, Tasks


async def test_change_requires_the_current_version(tasks: Tasks):
    made = await tasks.add()
    for action, body in CHANGES.items():
        path = f"/{made['id']}/{action}"
        assert (await tasks.send(path, body, 428))["code"] == "version-required"
        stale = {"If-Match": 'W/"9"'}
        assert (await tasks.send(path, body, 412, stale))["code"] == "version-mismatch"


class TestHold:
    async def test_ends_the_claim_without_counting_an_attempt(self, tasks: Tasks):
        await tasks.add()
        task = await tasks.claim_one()

        held = await tasks.held(task, "hold", reason="the payer answers by fax")

        assert (held["status"], held["attempt"]) == ("on-hold", 0)
        assert held["reason"] == "the payer answers by fax"
        assert (await tasks.held(task, "heartbeat", 409))["code"] == "claim-lost"
        assert await tasks.claim() == []

    async def test_rejected_while_claimed(self, tasks: Tasks):
        made = await tasks.add()
        assert (await tasks.change(made, "hold", reason="later"))["status"] == "on-hold"

        other = await tasks.add()
        await tasks.claim_one()
        assert (await tasks.change(other, "hold", 409, reason="later"))["code"] == "claim-lost"

    async def test_lasts_until_its_time(self, tasks: Tasks):
        made = await tasks.add(run_at=(datetime.now(UTC) + timedelta(days=1)).isoformat())
        await tasks.change(made, "hold", reason="waits")

        await tasks.change(made, "resume")

        assert await tasks.claim() == []
        waiting = await tasks.read(made)
        assert (waiting["available_at"], waiting["waiting_for"]) == (made["run_at"], ["run-at"])

    async def test_passes_the_turn_of_the_serial_key(self, tasks: Tasks):
        first = await tasks.add(serial_key="k")
        second = await tasks.add(serial_key="k")

        await tasks.change(first, "hold", reason="waits")

        assert (await tasks.claim_one(max=2))["id"] == second["id"]


class TestCancel:
    async def test_ready_task(self, tasks: Tasks):
        made = await tasks.add()

        cancelled = await tasks.change(made, "cancel", reason="moved away")

        assert (cancelled["status"], cancelled["reason"]) == ("cancelled", "moved away")
        assert await tasks.claim() == []
        refused = await tasks.change(made, "cancel", 409, reason="again")
        assert refused["code"] == "task-not-reachable"

    async def test_claimed_task(self, tasks: Tasks):
        made = await tasks.add()
        task = await tasks.claim_one()

        asked = await tasks.change(made, "cancel", reason="moved away")

        assert (asked["status"], asked["version"]) == ("in-progress", task["version"])
        assert (await tasks.held(task, "heartbeat"))["cancel_requested"] is True
        assert (await tasks.held(task, "complete"))["task"]["status"] == "completed"

    async def test_takes_effect_when_the_claim_ends(self, tasks: Tasks):
        for action in sorted(BY_TOKEN.keys() - {"complete", "heartbeat"}):
            made = await tasks.add()
            task = await tasks.claim_one()
            await tasks.change(made, "cancel", reason="moved away")

            ended = await tasks.held(task, action, **BY_TOKEN[action])

            assert (ended["status"], ended["reason"]) == ("cancelled", "moved away"), action

    async def test_forced_by_a_person(self, tasks: Tasks, as_person: dict[str, str]):
        made = await tasks.add()
        task = await tasks.claim_one()
        refused = await tasks.change(made, "cancel", 403, reason="stop", force=True)
        assert refused["code"] == "person-required"

        ended = await tasks.change(made, "cancel", headers=as_person, reason="stop", force=True)

        assert ended["status"] == "cancelled"
        assert (await tasks.held(task, "complete", 409))["code"] == "claim-lost"

    async def test_dependents_are_put_on_hold(self, tasks: Tasks):
        first = await tasks.add()
        second = await tasks.add(depends_on=[first["id"]])

        await tasks.change(first, "cancel", reason="moved away")

        held = await tasks.read(second)
        assert (held["status"], held["reason"]) == ("on-hold", "predecessor-failed")
        third = await tasks.add(depends_on=[first["id"]])
        assert third["status"] == "on-hold"


async def test_requeue_resets_attempts(tasks: Tasks, as_person: dict[str, str]):
    made = await tasks.add(max_attempts=1)
    await tasks.held(await tasks.claim_one(), "fail", error="no")
    assert (await tasks.change(made, "requeue", 403))["code"] == "person-required"

    again = await tasks.change(made, "requeue", headers=as_person)

    assert (again["status"], again["attempt"]) == ("ready", 0)
    assert (await tasks.claim_one())["attempt"] == 1


async def test_requeue_resumes_dependents(
    tasks: Tasks,
    as_person: dict[str, str],
    recorded: Callable[[], Awaitable[list[Answer]]],
    monkeypatch: pytest.MonkeyPatch,
):
    made = await tasks.add(max_attempts=1)
    owner = {"name": "dr-osei", "kind": "person"}
    behind = [await tasks.add(depends_on=[made["id"]], owner=by) for by in (None, owner, None)]
    await tasks.held(await tasks.claim_one(), "fail", error="no")
    change = AsyncMock(wraps=moves.change)
    monkeypatch.setattr(moves, "change", change)

    await tasks.change(made, "requeue", headers=as_person)

    (call,) = change.await_args_list
    assert Change.TASK_REQUEUED in call.args
    shown = [await tasks.read(one) for one in behind]
    assert [(one["reason"], one["waiting_for"]) for one in shown] == [(None, ["predecessors"])] * 3
    resumed = [one for one in await recorded() if one["event_type"] == "task.resumed"]
    assert len(resumed) == 3
    await tasks.held(await tasks.claim_one(max=5), "complete")
    others = {behind[0]["id"], behind[2]["id"]}
    assert {one["id"] for one in await tasks.claim(max=5)} == others


async def test_assigned_task_is_claimed_by_its_owner(tasks: Tasks):
    made = await tasks.add()
    owner = {"name": "dr-osei", "kind": "person"}

    assigned = await tasks.change(made, "assign", owner=owner)

    assert assigned["owner"] == owner
    assert await tasks.claim() == []
    await tasks.change(made, "assign", owner=None)
    assert (await tasks.claim_one())["id"] == made["id"]


async def test_null_values(tasks: Tasks):
    made = await tasks.add()
    step = {"step": "submitted", "note": None, "source_ref": None}
    assert (await tasks.change(made, "steps", **step))["business_status"] == "submitted"
    failed = await tasks.held(
        await tasks.claim_one(), "fail", error="no answer", retry_in_seconds=None
    )
    assert failed["status"] == "ready"
    await tasks.send("/signals", {"key": "k", "id": None, "data": None}, 201)


async def test_invalid_predecessor(tasks: Tasks):
    other = (await tasks.add(patient_id="P2"))["id"]
    for predecessor, rule in ((str(UUID(int=0)), "known-task"), (other, "task-of-this-patient")):
        body = {"kind": "a", "patient_id": "P1", "depends_on": [predecessor]}

        (error,) = (await tasks.send("", body, 422))["errors"]

        assert (error["pointer"], error["rule"]) == ("/depends_on/0", rule)


async def test_predecessor_with_another_identifier(
    tasks: Tasks, client: httpx.AsyncClient, as_person: dict[str, str]
):
    numbered = {"full_name": "Cora", "identifiers": [{"system": "urn:oid:1.2.3", "value": "P77"}]}
    patient, merged = [
        (await client.post("/patients", json=body)).json()["id"]
        for body in (numbered, {"full_name": "Cora"})
    ]
    before = [(await tasks.add(patient_id=name))["id"] for name in ("P77", merged)]
    body = {"source": merged, "target": patient, "reason": "Registered twice"}
    body |= {"source_version": 1, "target_version": 1}
    answer = await client.post("/patients/merge", json=body, headers=as_person)
    assert answer.is_success, answer.text

    made = await tasks.add(patient_id=patient, depends_on=before)

    assert (await tasks.read(made))["waiting_for"] == ["predecessors"]


class TestEncounterOfCompletion:
    async def test_requires_a_registered_patient(self, tasks: Tasks):
        await tasks.add()
        await tasks.add(patient_id="P12345")
        unnamed, outside = await tasks.claim(max=2)
        opened = {"open": {"chief_complaint": "Check"}}

        refused = await tasks.held(unnamed, "complete", 422, encounter=opened)
        missing = await tasks.held(outside, "complete", 404, encounter=opened)

        assert refused["errors"][0]["rule"] == "task-with-patient"
        assert missing["code"] == "patient-not-found"

    async def test_patient_by_unique_identifier(self, tasks: Tasks, client: httpx.AsyncClient):
        async def register(system: str) -> str:
            number = {"system": system, "value": "P77"}
            answer = await client.post(
                "/patients", json={"full_name": "Cora", "identifiers": [number]}
            )
            return str(answer.raise_for_status().json()["id"])

        for _ in range(2):
            await tasks.add(patient_id="P77")
        first, second = await tasks.claim(max=2)
        opened = {"open": {"chief_complaint": "Check"}}
        patient = await register("urn:oid:1.2.3")

        done = await tasks.held(first, "complete", encounter=opened)

        read = (await client.get(f"/encounters/{done['encounter_id']}")).json()
        assert read["patient_id"] == patient
        await register("urn:oid:4.5.6")
        refused = await tasks.held(second, "complete", 409, encounter=opened)
        assert refused["code"] == "contested-number"

    async def test_start(self, tasks: Tasks, client: httpx.AsyncClient, patient: dict[str, Any]):
        await tasks.add(patient_id=patient["id"])
        start = "2026-12-01T09:00:00Z"
        opened = {"chief_complaint": "Check", "status": "planned", "class": "VR", "start": start}

        done = await tasks.held(await tasks.claim_one(), "complete", encounter={"open": opened})

        read = (await client.get(f"/encounters/{done['encounter_id']}")).json()
        assert (read["class"], read["start"]) == ("VR", start)


class TestAmend:
    async def test_priority_decides_what_is_claimed_next(self, tasks: Tasks):
        await tasks.add(priority="asap")
        later = await tasks.add()

        amended = await tasks.amend(later, priority="stat")

        assert (amended["priority"], amended["version"]) == ("stat", 2)
        assert (await tasks.claim_one())["id"] == later["id"]

    async def test_time_and_queue(self, tasks: Tasks):
        made = await tasks.add(due_at="2030-01-02T00:00:00Z")
        soon = (datetime.now(UTC) + timedelta(days=1)).isoformat()

        await tasks.amend(made, run_at=soon, queue="night")
        assert await tasks.claim(queues=["default", "night"]) == []
        await tasks.amend(made, run_at=None, due_at=None)

        task = await tasks.claim_one(queues=["night"])
        assert (task["id"], task["run_at"], task["due_at"]) == (made["id"], None, None)

    async def test_a_later_time_gives_up_the_turn_of_the_serial_key(self, tasks: Tasks):
        first, second = [await tasks.add(serial_key="k") for _ in range(2)]

        await tasks.amend(first, run_at=(datetime.now(UTC) + timedelta(days=1)).isoformat())

        assert (await tasks.claim_one(max=2))["id"] == second["id"]

    async def test_equal_values_do_not_make_a_version(self, tasks: Tasks):
        made = await tasks.add(priority="urgent")

        assert (await tasks.amend(made, priority="urgent"))["version"] == 1

    async def test_is_refused_for_claimed_and_ended_tasks(self, tasks: Tasks):
        made = await tasks.add()
        task = await tasks.claim_one()
        assert (await tasks.amend(made, 409, priority="stat"))["code"] == "task-not-reachable"
        await tasks.held(task, "complete")
        assert (await tasks.amend(made, 409, priority="stat"))["code"] == "task-not-reachable"

    async def test_is_not_due_before_it_may_begin(self, tasks: Tasks):
        made = await tasks.add(run_at="2030-01-02T00:00:00Z")

        refused = await tasks.amend(made, 422, due_at="2030-01-01T00:00:00Z")

        assert refused["errors"][0]["rule"] == "due-not-before-run"
