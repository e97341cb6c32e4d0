"""Tasks that a person decides: objections to summaries, and all tasks of the queue `identity`."""

import asyncio

import httpx
import pytest

from chartroom.system.keys import Keyring

from .conftest import Answer, Tasks

Headers = dict[str, str]
IDENTITY = {"queue": "identity"}
QUEUES = {"queues": ["identity", "review", "default"]}


@pytest.fixture
def for_person(keyring: Keyring) -> Headers:
    """An agent that acts for a person."""
    token = keyring.mint("scribe", scope="system/*.cruds", on_behalf_of="dr-osei")
    return {"Authorization": f"Bearer {token}"}


async def objection(client: httpx.AsyncClient, encounter: Answer, as_person: Headers) -> Answer:
    path = f"/encounters/{encounter['encounter_id']}"
    (await client.patch(path, json={"summary": "Well."})).raise_for_status()
    body = {"version": 2, "reason": "Not well."}
    made = await client.post(f"{path}/summary/objections", json=body, headers=as_person)
    answer = await client.get(f"/tasks/{made.raise_for_status().json()['task_id']}")
    found: Answer = answer.json()
    return found


async def test_made_by_the_service_or_in_the_queue_identity(
    tasks: Tasks, client: httpx.AsyncClient, encounter: Answer, as_person: Headers
):
    ordinary = await tasks.add()
    reviewed = await tasks.add(queue="review", kind="summary_objection")
    claimed = [await tasks.claim_one(), await tasks.claim_one(queues=["review"])]
    followed = await tasks.held(claimed[0], "complete", follow_ups=[{"kind": "x"} | IDENTITY])
    handed = await tasks.held(claimed[1], "handoff", to=IDENTITY, reason="Two patients?")
    moved = await tasks.amend(await tasks.add(), queue="identity")
    taken = {"patient_id": "P1", "age": 40, "urgency": "low", "symptoms": ["cough"]} | IDENTITY
    received = (await client.post("/intake", json=taken)).raise_for_status().json()

    assert [one["needs_person"] for one in (ordinary, reviewed, *claimed)] == [False] * 4
    for one in (
        await objection(client, encounter, as_person),
        await tasks.add(**IDENTITY),
        followed["follow_ups"][0],
        handed,
        moved,
        await tasks.read({"id": received["task_id"]}),
    ):
        assert one["needs_person"] is True


@pytest.mark.parametrize(
    ("action", "body"),
    [
        ("cancel", {"reason": "Not needed."}),
        ("hold", {"reason": "Later."}),
        ("assign", {"owner": {"name": "scribe", "kind": "agent"}}),
        ("complete", {}),
    ],
)
async def test_no_agent_ends_or_changes_it(
    tasks: Tasks, for_person: Headers, action: str, body: Answer
):
    """Not even its author."""
    task = await tasks.add(**IDENTITY)
    for headers in {}, for_person:
        refused = await tasks.change(task, action, 403, headers, **body)
        assert refused["code"] == "person-required"
    refused = await tasks.amend(task, 403, queue="default")
    assert refused["code"] == "person-required"
    noted = await tasks.change(task, "steps", step="asked the ward")
    assert (noted["status"], noted["business_status"]) == ("ready", "asked the ward")


async def test_a_person_decides_and_changes_it(tasks: Tasks, as_person: Headers):
    task = await tasks.add(**IDENTITY)

    claimed = await tasks.claim_one(as_person, queues=["identity"])
    released = await tasks.send(
        f"/{task['id']}/release", {"claim_token": claimed["claim_token"]}, headers=as_person
    )
    moved = await tasks.change(task, "hold", headers=as_person, reason="Later.")
    refused = await tasks.change(task, "resume", 403)
    await tasks.change(task, "resume", headers=as_person)
    again = await tasks.claim_one(as_person, queues=["identity"])
    done = await tasks.send(
        f"/{task['id']}/complete", {"claim_token": again["claim_token"]}, headers=as_person
    )

    assert (released["status"], moved["status"]) == ("ready", "on-hold")
    assert refused["code"] == "person-required"
    assert (done["task"]["status"], done["task"]["needs_person"]) == ("completed", True)


async def test_the_mark_stays(tasks: Tasks, as_person: Headers):
    """In another queue, after a lease and a hold end, and after a dead letter is requeued."""
    task = await tasks.add(**IDENTITY, max_attempts=1)
    headers = as_person | {"If-Match": "*"}
    answer = await tasks._client.patch(
        f"/tasks/{task['id']}", json={"queue": "default"}, headers=headers
    )
    assert (answer.json()["queue"], answer.json()["needs_person"]) == ("default", True)
    assert await tasks.claim(**QUEUES) == []

    await tasks.claim_one(as_person)
    await tasks.let_pass(task)
    await tasks.sweep()
    dead = await tasks.read(task)
    await tasks.change(task, "requeue", headers=as_person)
    assert await tasks.claim(**QUEUES) == []
    await tasks.change(
        task, "hold", headers=as_person, reason="x", resume_at="2026-01-01T00:00:00Z"
    )
    await tasks.sweep()

    assert (dead["status"], dead["needs_person"]) == ("failed", True)
    assert await tasks.claim(**QUEUES) == []
    assert (await tasks.claim_one(as_person))["id"] == task["id"]


async def test_claims_of_agents_never_get_it(tasks: Tasks, for_person: Headers):
    """By waiting, by a serial key, after a predecessor."""
    first = await tasks.add(serial_key="k", **IDENTITY)
    behind = await tasks.add(serial_key="k")
    after = await tasks.add(depends_on=[(await tasks.add())["id"]], **IDENTITY)
    predecessor = await tasks.claim_one()
    await tasks.held(predecessor, "complete")

    for headers in None, for_person:
        assert await tasks.claim(headers, **QUEUES, max=10, wait_seconds=1) == []

    assert {(await tasks.read(one))["status"] for one in (first, behind, after)} == {"ready"}


async def test_waiting_claims_of_persons_get_it(tasks: Tasks, as_person: Headers):
    waiting = asyncio.create_task(tasks.claim(as_person, queues=["identity"], wait_seconds=20))
    await asyncio.sleep(0)
    task = await tasks.add(**IDENTITY)

    (claimed,) = await waiting

    assert claimed["id"] == task["id"]


async def test_no_agent_owns_it(tasks: Tasks, as_person: Headers):
    agent, person = ({"name": "x", "kind": kind} for kind in ("agent", "person"))
    refused = await tasks.send("", {"kind": "x", "owner": agent} | IDENTITY, 422)
    task = await tasks.add(owner=person, **IDENTITY)
    assigned = await tasks.change(task, "assign", 422, as_person, owner=agent)
    for one in refused, assigned:
        assert [(e["pointer"], e["rule"]) for e in one["errors"]] == [
            ("/owner/kind", "owner-is-person")
        ]
    await tasks.change(task, "assign", headers=as_person, owner=None)
    claimed = await tasks.claim_one(as_person, queues=["identity"])
    body = {"claim_token": claimed["claim_token"], "to": {"owner": agent}, "reason": "x"}
    handed = await tasks.send(f"/{task['id']}/handoff", body, 422, as_person)
    assert handed["errors"][0]["pointer"] == "/to/owner/kind"
