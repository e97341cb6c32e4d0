import asyncio
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest
from support.databases import TestDatabase
from support.waiting_for import one_waits_for

from records.tasks.claims import repository as claims
from tests.records.operations import BY_TOKEN

from .conftest import Answer, Tasks


async def test_task_is_claimed_once(tasks: Tasks):
    made = await tasks.add(input={"call_about": "blood pressure"})

    (task,) = await tasks.claim()

    assert (task["id"], task["status"], task["attempt"]) == (made["id"], "in-progress", 1)
    assert task["input"] == {"call_about": "blood pressure"}
    assert await tasks.claim() == []


async def test_order_by_priority_and_age(tasks: Tasks):
    made = [await tasks.add(priority=name) for name in ("routine", "stat", "urgent", "stat")]

    claimed = await tasks.claim(max=4, kinds=["follow_up", "follow_up"])

    assert [task["id"] for task in claimed] == [made[place]["id"] for place in (1, 3, 2, 0)]


async def test_sixteen_agents_claim_each_task_once(tasks: Tasks):
    made = {(await tasks.add())["id"] for _ in range(40)}

    claimed = await asyncio.gather(*(tasks.claim(max=5) for _ in range(16)))

    ids = [task["id"] for some in claimed for task in some]
    assert len(ids) == len(set(ids))
    assert set(ids) == made


async def test_task_assigned_during_the_claim(
    tasks: Tasks, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
):
    """A claim waits for the lock of the task that it has found, while another transaction assigns this task to someone
    else.
    """
    made = await tasks.add()
    found, waiting = "SELECT task_id, lane FROM candidates", ", pg_advisory_xact_lock_shared(7)"
    sql = claims.CLAIM.sql
    assert sql.count(found) == 1
    waits = sql.replace(found, found.replace(" FROM", f"{waiting} FROM"))
    monkeypatch.setattr(claims.CLAIM, "sql", waits)
    assigning = await asyncpg.connect(database.admin_dsn)
    await assigning.execute("SELECT pg_advisory_lock(7)")

    claim = asyncio.create_task(tasks.claim())
    await one_waits_for(assigning)
    await tasks.change(made, "assign", owner={"name": "dr-osei", "kind": "person"})
    await assigning.close()

    assert await claim == []
    assert (await tasks.read(made))["status"] == "ready"


async def test_completion_and_repeat(tasks: Tasks):
    await tasks.add()
    task = await tasks.claim_one()

    ending = {"output": {"called": True}, "business_status": "reached"}
    done = await tasks.held(task, "complete", **ending)

    assert await tasks.held(task, "complete", **ending) == done
    read = await tasks.read(task)
    assert (read["status"], read["output"], read["business_status"]) == (
        "completed",
        {"called": True},
        "reached",
    )
    assert done["task"]["version"] == read["version"] == 3
    assert read["claimed_by"] is None


@pytest.mark.parametrize(
    "change",
    [
        {"output": {"called": False}},
        {"output": {"called": 1}},
        {"business_status": "unreachable"},
        {"follow_ups": []},
        *(
            {"follow_ups": [{"kind": "call", "patient_id": "P1", "input": {"dose": 5}} | other]}
            for other in (
                {"kind": "letter"},
                {"patient_id": "P2"},
                {"input": {"dose": 50}},
                {"input": None},
                {"priority": "stat"},
                {"due_at": "2026-12-01T12:00:00Z"},
                {"owner": {"name": "dr-osei"}},
                {"max_attempts": 1},
            )
        ),
        {"encounter": None},
        {"encounter": {"summary": "Feels worse."}},
        {"encounter": {"summary": "Feels well."}},
        {"encounter": {"open": {"chief_complaint": "Cough"}}},
    ],
)
async def test_another_completion_is_not_a_repeat(tasks: Tasks, encounter: Answer, change: Answer):
    """A corrected result would be lost if it got the answer of the first."""
    await tasks.add(encounter_id=encounter["id"])
    task = await tasks.claim_one()
    first = {
        "output": {"called": True},
        "business_status": "reached",
        "follow_ups": [{"kind": "call", "patient_id": "P1", "input": {"dose": 5}}],
        "encounter": {
            "summary": "Feels well.",
            "sources": [{"resource": f"Patient/{encounter['patient_id']}"}],
        },
    }

    done = await tasks.held(task, "complete", **first)

    assert (await tasks.held(task, "complete", 409, **first | change))["code"] == "claim-lost"
    assert await tasks.held(task, "complete", **first) == done


async def test_another_opened_encounter_is_not_a_repeat(tasks: Tasks, encounter: Answer):
    await tasks.add(encounter_id=encounter["id"])
    task = await tasks.claim_one()
    opened = {"open": {"chief_complaint": "Cough", "start": "2026-05-01T10:00:00+02:00"}}

    done = await tasks.held(task, "complete", encounter=opened)

    for other in ({"open": {"chief_complaint": "Fever"}}, {"version": 1}):
        await tasks.held(task, "complete", 409, encounter=other)
    assert await tasks.held(task, "complete", encounter=opened) == done


@pytest.mark.parametrize(
    "ending",
    [
        {"output": {"count": 1e23, "at": 1.7645317811234568e18}},
        {"encounter": {"status": "finished", "version": 1, "end": None}},
        {"encounter": {"summary": None, "sources": [], "summary_model": "m"}},
    ],
)
async def test_repeat_of_values_that_are_stored_differently(
    tasks: Tasks, encounter: Answer, ending: Answer
):
    await tasks.add(encounter_id=encounter["id"])
    task = await tasks.claim_one()

    done = await tasks.held(task, "complete", **ending)

    assert await tasks.held(task, "complete", **ending) == done


async def test_wrong_token(tasks: Tasks):
    await tasks.add()
    task = await tasks.claim_one()
    before = await tasks.read(task)

    for action, fields in BY_TOKEN.items():
        problem = await tasks.held(task | {"claim_token": str(uuid4())}, action, 409, **fields)
        assert problem["code"] == "claim-lost"

    assert await tasks.read(task) == before


@pytest.mark.usefixtures("app")
async def test_expired_lease(tasks: Tasks):
    await tasks.add()
    task = await tasks.claim_one(lease_seconds=5)
    await tasks.let_pass(task)

    assert (await tasks.held(task, "complete", 409))["code"] == "claim-lost"

    again = await tasks.claim_one(wait_seconds=20)
    assert (again["id"], again["attempt"]) == (task["id"], 2)
    assert (await tasks.held(task, "complete", 409))["code"] == "claim-lost"


async def test_heartbeat(tasks: Tasks):
    await tasks.add()
    task = await tasks.claim_one(lease_seconds=5)

    lease = await tasks.held(task, "heartbeat")
    several = await tasks.send(
        "/heartbeat",
        {
            "claims": [
                {"task_id": task["id"], "claim_token": task["claim_token"]},
                {"task_id": str(uuid4()), "claim_token": str(uuid4())},
            ]
        },
    )

    assert lease["lease_expires_at"] > task["lease_expires_at"]
    assert [claim["outcome"] for claim in several["claims"]] == ["extended", "claim-lost"]
    assert (await tasks.read(task))["version"] == task["version"]


async def test_heartbeat_of_two_claims_of_one_task(tasks: Tasks):
    await tasks.add()
    lost = await tasks.claim_one()
    await tasks.let_pass(lost)
    await tasks.sweep()
    both = [lost, await tasks.claim_one()]

    claims = [{"task_id": one["id"], "claim_token": one["claim_token"]} for one in both]
    answer = await tasks.send("/heartbeat", {"claims": claims})

    assert [claim["outcome"] for claim in answer["claims"]] == ["claim-lost", "extended"]


async def test_failures_until_dead_letter(tasks: Tasks):
    await tasks.add(max_attempts=2)
    first = await tasks.claim_one()
    failed = await tasks.held(first, "fail", error="no answer", retry_in_seconds=0)
    assert (failed["status"], failed["last_error"]) == ("ready", "no answer")

    second = await tasks.claim_one()
    dead = await tasks.held(second, "fail", error="no answer again")

    assert (dead["status"], dead["business_status"]) == ("failed", "dead-letter")
    assert await tasks.claim() == []


async def test_release(tasks: Tasks):
    first, second = await tasks.add(), await tasks.add()
    task = await tasks.claim_one()

    released = await tasks.held(task, "release")

    assert (released["status"], released["attempt"]) == ("ready", 0)
    assert [task["id"] for task in await tasks.claim(max=2)] == [second["id"], first["id"]]


async def test_handoff(tasks: Tasks, as_person: dict[str, str]):
    await tasks.add()
    task = await tasks.claim_one()
    to = {"owner": {"name": "dr-osei", "kind": "person"}}

    handed = await tasks.held(task, "handoff", to=to, reason="needs a doctor")

    assert (handed["owner"], handed["reason"]) == (to["owner"], "needs a doctor")
    assert await tasks.claim() == []
    assert [one["id"] for one in await tasks.claim(as_person)] == [task["id"]]


async def test_person_completes_own_task_without_claim(tasks: Tasks, as_person: dict[str, str]):
    made = await tasks.add(owner={"name": "dr-osei", "kind": "person"})

    done = await tasks.change(made, "complete", headers=as_person)
    foreign = await tasks.add(owner={"name": "dr-who", "kind": "person"})
    refused = await tasks.change(foreign, "complete", 409, headers=as_person)

    assert done["task"]["status"] == "completed"
    assert refused["code"] == "claim-lost"


async def test_serial_key(tasks: Tasks):
    made = [await tasks.add(serial_key="chart-1") for _ in range(3)]

    (first,) = await tasks.claim(max=50)

    assert first["id"] == made[0]["id"]
    assert (await tasks.read(made[1]))["waiting_for"] == ["serial-key"]
    await tasks.held(first, "complete")
    (second,) = await tasks.claim(max=50)
    assert second["id"] == made[1]["id"]
    await tasks.held(second, "fail", error="again", retry_in_seconds=60)
    (third,) = await tasks.claim(max=50)
    assert third["id"] == made[2]["id"]


async def test_predecessors(tasks: Tasks):
    first = await tasks.add(patient_id="P1")
    second = await tasks.add(patient_id="P1", depends_on=[first["id"]])

    assert (await tasks.read(second))["waiting_for"] == ["predecessors"]
    task = await tasks.claim_one(max=2)
    await tasks.held(task, "complete")

    assert (await tasks.claim_one())["id"] == second["id"]


async def test_dependents_of_a_dead_letter(tasks: Tasks, as_person: dict[str, str]):
    first = await tasks.add(max_attempts=1)
    second, third = [await tasks.add(depends_on=[first["id"]]) for _ in range(2)]
    await tasks.held(await tasks.claim_one(), "fail", error="no")

    held = await tasks.read(second)
    assert (held["status"], held["reason"]) == ("on-hold", "predecessor-failed")
    assert (await tasks.change(second, "resume", 403))["code"] == "person-required"
    await tasks.change(third, "resume", headers=as_person)
    assert (await tasks.claim_one())["id"] == third["id"]

    await tasks.change(first, "requeue", headers=as_person)
    assert (await tasks.read(second))["waiting_for"] == ["predecessors"]
    await tasks.held(await tasks.claim_one(), "complete")
    assert (await tasks.claim_one())["id"] == second["id"]


async def test_dependent_of_a_lost_predecessor(tasks: Tasks, as_person: dict[str, str]):
    first, other = [await tasks.add(max_attempts=1) for _ in range(2)]
    second, third = [await tasks.add(depends_on=[first["id"], other["id"]]) for _ in range(2)]
    await tasks.change(second, "hold", reason="the payer answers", awaiting="payer/1")
    await tasks.held(await tasks.claim_one(), "fail", error="no")
    await tasks.change(other, "cancel", reason="moved away")

    await tasks.send("/signals", {"key": "payer/1"}, 201)
    await tasks.change(first, "requeue", headers=as_person)

    for held in (second, third):
        shown = await tasks.read(held)
        assert (shown["status"], shown["reason"]) == ("on-hold", "predecessor-failed")
        await tasks.change(held, "resume", headers=as_person)
    await tasks.held(await tasks.claim_one(max=5), "complete")
    assert {one["id"] for one in await tasks.claim(max=5)} == {second["id"], third["id"]}


async def test_follow_ups(tasks: Tasks):
    await tasks.add(patient_id="P1")
    task = await tasks.claim_one()
    follow_ups = [
        {"kind": "follow_up", "patient_id": "P1", "depends_on": ["call"]},
        {"kind": "scheduling_update", "patient_id": "P1", "name": "call"},
    ]

    done = await tasks.held(task, "complete", follow_ups=follow_ups)

    first, second = done["follow_ups"]
    assert (await tasks.read(first))["waiting_for"] == ["predecessors"]
    assert (await tasks.claim_one(max=5))["id"] == second["id"]


async def test_follow_up_with_predecessors(tasks: Tasks):
    for _ in range(2):
        await tasks.add()
    done, task = await tasks.claim(max=2)
    await tasks.held(done, "complete")
    other = await tasks.add()
    follow_ups = [{"kind": "a", "depends_on": [one["id"]]} for one in (other, done)]

    made = (await tasks.held(task, "complete", follow_ups=follow_ups))["follow_ups"]

    waiting_for = [(await tasks.read(one))["waiting_for"] for one in made]
    assert waiting_for == [["predecessors"], []]


async def test_cyclic_follow_ups(tasks: Tasks):
    await tasks.add()
    task = await tasks.claim_one()
    follow_ups = [
        {"kind": "a", "name": "a", "depends_on": ["b"]},
        {"kind": "b", "name": "b", "depends_on": ["a"]},
    ]

    problem = await tasks.held(task, "complete", 422, follow_ups=follow_ups)

    assert problem["errors"][0]["rule"] == "no-cycle"
    assert (await tasks.read(task))["status"] == "in-progress"


async def test_completion_is_atomic_with_the_encounter(
    tasks: Tasks, client: httpx.AsyncClient, encounter: dict[str, Any]
):
    made = await tasks.add(encounter_id=encounter["id"])
    assert made["patient_id"] == encounter["patient_id"]
    task = await tasks.claim_one()

    stale = {"version": 9, "summary": "Well."}
    assert (await tasks.held(task, "complete", 412, encounter=stale))["code"] == "version-mismatch"
    assert (await tasks.read(task))["status"] == "in-progress"
    done = await tasks.held(task, "complete", encounter={"version": 1, "summary": "Well."})

    assert (done["encounter_id"], done["encounter_version"]) == (encounter["id"], 2)
    read = (await client.get(f"/encounters/{encounter['id']}")).json()
    assert read["summary"] == "Well."


async def test_repeated_claim(tasks: Tasks):
    """A claim that found no task does not store its idempotency key: a repeat may find tasks."""
    key = {"Idempotency-Key": str(uuid4())}
    assert await tasks.claim(key, max=2) == []
    for _ in range(3):
        await tasks.add()
    first = await tasks.claim(key, max=2)

    assert await tasks.claim(key, max=2) == first
    await tasks.let_pass(first[0])
    assert await tasks.claim(key, max=2) == first[1:]


async def test_waiting_claim_times_out(tasks: Tasks):
    assert await tasks.claim(wait_seconds=1) == []
