import asyncio
import random
from typing import Any
from uuid import uuid4

import pytest

from .conftest import Answer, Tasks


async def awaiting(tasks: Tasks, key: str, **fields: Any) -> Answer:
    made = await tasks.add(**fields)
    return await tasks.change(made, "hold", reason="waits", awaiting=key)


async def signal(tasks: Tasks, key: str, **fields: Any) -> Answer:
    return await tasks.send("/signals", {"key": key} | fields, 201)


async def test_resumes_the_oldest_task_with_data(tasks: Tasks):
    first, second = await awaiting(tasks, "auth-7"), await awaiting(tasks, "auth-7")

    receipt = await signal(tasks, "auth-7", data={"decision": "approved"})

    assert receipt["task_id"] == first["id"]
    claimed = await tasks.claim_one()
    assert claimed["id"] == first["id"]
    assert claimed["signal"]["data"] == {"decision": "approved"}
    assert (await tasks.read(second))["status"] == "on-hold"


async def test_early_signal_is_stored(tasks: Tasks):
    receipt = await signal(tasks, "auth-7", data={"decision": "denied"})
    assert receipt["task_id"] is None

    first, second = await awaiting(tasks, "auth-7"), await awaiting(tasks, "auth-7")

    assert (first["status"], second["status"]) == ("ready", "on-hold")
    assert (await tasks.read(first))["signal"]["data"] == {"decision": "denied"}


async def test_second_hold(tasks: Tasks):
    await awaiting(tasks, "auth-7")
    await signal(tasks, "auth-7", data={"decision": "pended"})
    await tasks.held(await tasks.claim_one(), "release")
    claimed = await tasks.claim_one()
    assert claimed["signal"]["data"] == {"decision": "pended"}, "Nobody let it wait again."

    held = await tasks.held(claimed, "hold", reason="waits", awaiting="auth-7")
    await tasks.change(held, "resume")

    resumed = await tasks.claim_one()
    assert (resumed["id"], resumed["signal"]) == (claimed["id"], None)
    assert (await tasks.read(resumed))["signal"] is None


async def test_signal_of_a_patient(tasks: Tasks):
    other = await awaiting(tasks, "lab", patient_id="P2")
    mine = await awaiting(tasks, "lab", patient_id="P1")

    assert (await signal(tasks, "lab", patient_id="P1"))["task_id"] == mine["id"]
    assert (await signal(tasks, "lab", patient_id="P1"))["task_id"] is None
    assert (await tasks.read(other))["status"] == "on-hold"


async def test_repeat(tasks: Tasks):
    await awaiting(tasks, "auth-7")
    second = await awaiting(tasks, "auth-7")
    webhook = str(uuid4())

    receipts = [await signal(tasks, "auth-7", id=webhook) for _ in range(2)]

    assert receipts[0] == receipts[1]
    assert (await tasks.read(second))["status"] == "on-hold"


@pytest.mark.parametrize("first", [None, {"decision": "approved", "units": 1}])
async def test_other_content_with_the_same_id(tasks: Tasks, first: Answer | None):
    receipt = await signal(tasks, "auth-7", id="w", data=first)
    other = {"key": "auth-7", "id": "w", "data": {"decision": "denied"}}

    problem = await tasks.send("/signals", other, 409)

    assert problem["code"] == "other-signal-with-this-id"
    again = None if first is None else {"units": 1.0, "decision": "approved"}
    assert await signal(tasks, "auth-7", id="w", data=again) == receipt


async def test_random_order(tasks: Tasks):
    made = [await tasks.add() for _ in range(12)]
    works = [tasks.change(one, "hold", reason="waits", awaiting="k") for one in made]
    works += [signal(tasks, "k") for _ in made]
    random.Random(7).shuffle(works)

    await asyncio.gather(*works)

    statuses = [(await tasks.read(one))["status"] for one in made]
    assert statuses == ["ready"] * 12
