"""Agents that share a queue of tasks are killed, hang or respond late; each task is completed once."""

import itertools
import random
import signal
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from statistics import median
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.system import System, wait_until

from tests.faults.cases import Case
from tests.faults.outboxes import wait_until_delivered
from tests.faults.task_agents import Crew, SecondProcess, Stored, crew, second_process
from tests.faults.test_restarts import restart

AGENTS = 16
KEYS = 40
POLLS = 64
LEASE_S = 5
BACK_S = 1.0  # The maximum time between a lease's end and the next agent's claim of the task.
NEXT_AGENT = "The next agent has the task of a dead one after its lease's end"
BUSY_S = 5.0  # Additional time on a busy machine with many concurrent activities.
WAYS = {"complete": 0.94, "fail": 0.03, "release": 0.03}
PROGRESS = """
SELECT count(*) FILTER (WHERE status <> 'completed') AS left,
    coalesce(max(of_key) FILTER (WHERE serial_key IS NOT NULL), 0) AS most_of_a_key
FROM (
    SELECT status, serial_key, count(*) FILTER (WHERE status = 'in-progress') OVER (PARTITION BY serial_key) AS of_key
    FROM records.tasks WHERE queue = $1
) AS tasks
"""
GRANTED = """
SELECT count(*) FROM records.access_members m JOIN records.task_holders h ON h.number = m.panel
"""
EXPIRE = """
UPDATE records.task_queue q SET leased_until = clock_timestamp() FROM records.tasks t
WHERE t.id = q.task_id AND t.queue = $1 AND q.claim_token::text = ANY($2)
"""
CONSUMED = "SELECT task_id::text AS task FROM records.task_signals WHERE starts_with(key, $1)"
KEPT = "SELECT count(*) FROM records.task_signals WHERE task_id IS NULL AND starts_with(key, $1)"
# Problem codes that a client may get while a process of records is killed or restarts on a busy machine.
AWAY = {"service-unavailable", "connection-lost", "database-unavailable"}
# Problem codes of a request that is repeated while the first one still runs, and of a busy machine.
AGAIN = {"conflict", "still-running", "database-busy"}


@pytest.fixture
def planner(system: System) -> Iterator[httpx.Client]:
    with system.client("planner", event_hooks={}) as client:
        yield client


def add(planner: httpx.Client, queue: str, **fields: Any) -> dict[str, Any]:
    body = {"kind": "follow_up", "queue": queue} | fields
    key = {"Idempotency-Key": uuid4().hex}
    while True:
        response = planner.post("/tasks", json=body, headers=key)
        if response.status_code == httpx.codes.CREATED:
            return response.json()
        assert response.json()["retryable"], response.text
        time.sleep(0.05)


def add_many(system: System, queue: str, fields: Sequence[dict[str, Any]]) -> list[str]:
    with system.client("planner", event_hooks={}) as planner, ThreadPoolExecutor(4) as threads:
        made = threads.map(lambda one: str(add(planner, queue, **one)["id"]), fields)
        return list(made)


def read(planner: httpx.Client, task: str) -> dict[str, Any]:
    return planner.get(f"/tasks/{task}").raise_for_status().json()


def incomplete(system: System, queue: str) -> int:
    ((count, most_of_a_key),) = system.rows(PROGRESS, queue)
    assert most_of_a_key <= 1
    return int(count)


def assert_done_once(stored: Stored, ids: Sequence[str], hired: Crew) -> None:
    assert stored.versions.keys() == set(ids)
    for task in ids:
        assert stored.statuses(task).count("completed") == 1, task
        assert stored.statuses(task)[-1] == "completed", task
    acknowledged: dict[str, set[str]] = defaultdict(set)
    for line in hired.lines("ended"):
        if line["action"] == "complete" and line["status"] == httpx.codes.OK:
            acknowledged[line["task"]].add(line["output"]["mark"])
        else:
            assert line["status"] in {httpx.codes.OK, httpx.codes.CONFLICT}, line
    given = {line["output"]["mark"] for line in hired.lines("ending") if line["output"]}
    for task, mark in stored.marks.items():
        assert mark in given
        assert acknowledged[task] <= {mark}, task


def assert_one_of_a_key_at_a_time(hired: Crew) -> None:
    """Check in the agents' journals that no task and no serial key has two holders at the same time."""
    ended = {line["claim"]: line["at"] for line in hired.lines("ending")}
    spans: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for line in hired.lines("claimed"):
        until = ended.get(line["claim"], line["until"])
        span = (line["at"], min(until, line["until"]))
        spans[line["task"]].append(span)
        if line["serial_key"]:
            spans[line["serial_key"]].append(span)
    for name, some in spans.items():
        ordered = sorted(set(some))
        for (_, end), (begin, _) in itertools.pairwise(ordered):
            assert end <= begin, name


def waits_after_kills(hired: Crew, stored: Stored) -> list[float]:
    """Return the seconds between the end of a killed agent's lease and the task's return to the queue."""
    ended = {line["claim"] for line in hired.lines("ending")}
    until = {line["claim"]: line["until"] for line in hired.lines("extended")}
    asked = {claim for line in hired.lines("extending") for claim in line["claims"]}
    # Heartbeats without a response, because the agent was killed.
    unknown = asked - set(until)
    waits = []
    for line in hired.lines("claimed"):
        if line["agent"].was_killed and line["claim"] not in ended | unknown:
            back = (one["at"] for one in stored.versions[line["task"]] if one["at"] > line["at"])
            waits.append(min(back) - until.get(line["claim"], line["until"]))
    return waits


def test_agents_that_are_killed_complete_each_task_once_despite_killed_services(
    system: System, rng: random.Random, tmp_path: Path, measured: Callable[..., None]
):
    count = 5_000
    fields = [
        {
            "serial_key": f"{tmp_path.name}-{number % KEYS}",
            "patient_id": f"CREW-{number % 7}" if number % 2 else None,
            "max_attempts": 20,
        }
        for number in range(count)
    ]
    with (
        second_process(system, tmp_path) as second,
        crew(system, tmp_path / "crew", rng) as hired,
        ThreadPoolExecutor(2) as threads,
    ):
        for number in range(AGENTS):
            hire(hired, number)
        creating = threads.submit(add_many, system, hired.queue, fields)
        killing = threads.submit(kill_records, system, second, creating)
        for _ in range(count // 12):
            time.sleep(rng.uniform(0.1, 0.5))
            replace_one(hired, rng)
        ids = creating.result()
        killing.result()
        wait_until(lambda: incomplete(system, hired.queue) == 0)
        wait_until(lambda: system.rows(GRANTED)[0][0] == 0)
        hired.stop()
    stored = Stored(system, hired.queue)

    assert len(set(ids)) == count
    assert_done_once(stored, ids, hired)
    assert_one_of_a_key_at_a_time(hired)
    waits = waits_after_kills(hired, stored)
    measured(NEXT_AGENT, median(waits), at_most=BACK_S, unit="s")
    assert max(waits) < BACK_S + BUSY_S
    assert {line["code"] for line in hired.lines("failed")} <= AWAY | AGAIN | {"claim-lost"}
    assert "claim-lost" in {line["code"] for line in hired.lines("failed")}
    system.sent.values |= {line["claim"] for line in hired.lines("claimed")[:5]}
    wait_until_delivered(system)
    stored.assert_replayed()


def hire(hired: Crew, number: int) -> None:
    """Start an agent. Agent 0 always responds late; agent 1 works longer than a lease."""
    ways = {0: {"late": 1.0}, 1: {"long": 1.0}}.get(number, WAYS)
    hired.start(
        f"agent-{number}",
        scope="user/*.cruds",  # The agent may see only the patients of claimed tasks.
        ways=ways,
        most=[1, 1, 1, 3],
        lease_s=LEASE_S,
        wait_s=5,
        work_s=(0, 0.6),
    )


def replace_one(hired: Crew, rng: random.Random) -> None:
    """Kill a random agent except agent 0, which responds late, and start a replacement."""
    killed = rng.choice([agent for agent in hired.agents if agent.name != "agent-0"])
    hired.kill(killed)
    hire(hired, int(killed.name.removeprefix("agent-")))


def kill_records(system: System, second: SecondProcess, after: "Future[list[str]]") -> None:
    """Kill each of the two processes of records once; one process always runs."""
    after.result()
    pid = system.kill("records")
    wait_until(lambda: system.has_successor("records", pid) and is_ready(system))
    second.kill()


def is_ready(system: System) -> bool:
    """Return whether supervisor's process of records is ready; the gateway might ask the second process."""
    with suppress(httpx.TransportError):
        return httpx.get(f"{system.address('records')}/readyz", trust_env=False).is_success
    return False


def test_a_killed_agent_is_replaced_within_a_second_of_its_lease(
    system: System, planner: httpx.Client, tmp_path: Path, measured: Callable[..., None]
):
    waits = []
    with crew(system, tmp_path / "crew") as hired:
        for _ in range(5):
            first = hired.start("first-agent", lease_s=LEASE_S, work_s=(60, 60))
            task = add(planner, hired.queue, patient_id="CREW-1")["id"]
            lost = first.wait_for("claimed")
            hired.kill(first)
            second = hired.start("second-agent", lease_s=LEASE_S)
            waits.append(second.wait_for("claimed")["at"] - lost["until"])
            second.wait_for("ended")
            hired.kill(second)
            assert read(planner, task)["attempt"] == 2

    measured(NEXT_AGENT, max(waits), at_most=BACK_S, unit="s")


def test_an_agent_that_hangs_past_its_lease_is_rejected_and_stores_nothing(
    system: System, planner: httpx.Client, case: Case, tmp_path: Path
):
    with crew(system, tmp_path / "crew") as hired:
        task = add(planner, hired.queue, encounter_id=case.encounter_id)["id"]
        before = read_encounter(planner, case)
        completion = {
            "business_status": "hung",
            "encounter": {"summary": "By the agent that hung."},
            "follow_ups": [{"kind": "follow_up", "queue": hired.queue}],
        }
        hung = hired.start("hung-agent", lease_s=LEASE_S, work_s=(2, 2), completion=completion)
        hung.wait_for("began")
        hung.process.send_signal(signal.SIGSTOP)
        second = hired.start("second-agent", lease_s=60, work_s=(60, 60))
        second.wait_for("claimed")

        hung.process.send_signal(signal.SIGCONT)

        refused = hung.wait_for("ended")
        assert (refused["status"], refused["code"]) == (409, "claim-lost")
        hired.kill(hung)
        found = read(planner, task)
        assert (found["status"], found["attempt"]) == ("in-progress", 2)
        assert (found["claimed_by"]["name"], found["version"]) == ("second-agent", 4)
        assert (found["output"], found["business_status"]) == (None, None)
        assert read_encounter(planner, case) == before
    stored = Stored(system, hired.queue)
    assert stored.versions.keys() == {task}
    wait_until_delivered(system)
    assert [event["type"] for event in stored.events[task]] == [
        "task.created",
        "task.claimed",
        "task.expired",
        "task.claimed",
    ]


def read_encounter(client: httpx.Client, case: Case) -> dict[str, Any]:
    path = f"/encounters/{case.encounter_id}"
    return client.get(path).raise_for_status().json()


def test_signals_and_holds_in_any_order_resume_each_task_once(
    system: System, rng: random.Random, tmp_path: Path
):
    count = 1_000
    with second_process(system, tmp_path), crew(system, tmp_path / "crew", rng) as hired:
        ids = add_many(system, hired.queue, [{} for _ in range(count)])
        keys = [f"{hired.queue}-{number // 2}" for number in range(count)]
        holds = [hold(task, key) for task, key in zip(ids, keys, strict=True)]
        signals = [send(key, number) for number, key in enumerate(keys)]
        # Agents send the tasks' holds and the signals of a key at about the same time, in random order.
        when = [(place + rng.gauss(0, 2), one) for place, one in enumerate(holds)]
        when += [(place + rng.gauss(0, 2), one) for place, one in enumerate(signals)]
        requests = [one for _, one in sorted(when, key=lambda pair: pair[0])]
        senders = [
            hired.start(f"agent-{number}", mode="send", requests=requests[number::4])
            for number in range(4)
        ]
        for sender in senders:
            sender.wait_for("done")
        sent = hired.lines("sent")
    stored = Stored(system, hired.queue)

    assert len(sent) == 2 * count
    assert {line["status"] for line in sent} == {200, 201}
    for task in ids:
        assert stored.statuses(task) == ["ready", "on-hold", "ready"], task
    assert system.rows(KEPT, hired.queue)[0][0] == 0
    used = [row["task"] for row in system.rows(CONSUMED, hired.queue)]
    assert sorted(used) == sorted(ids)
    with system.client("planner", event_hooks={}) as planner:
        seen = [read(planner, task)["signal"] for task in ids]
    assert {one["data"]["number"] for one in seen} == set(range(count))
    wait_until_delivered(system)
    stored.assert_replayed()


def hold(task: str, key: str) -> tuple[str, dict[str, Any], dict[str, str]]:
    body = {"reason": "waits for the payer", "awaiting": key}
    return f"/tasks/{task}/hold", body, {"If-Match": 'W/"1"'}


def send(key: str, number: int) -> tuple[str, dict[str, Any], dict[str, str]]:
    body = {"key": key, "id": f"webhook-{number}", "data": {"number": number}}
    return "/tasks/signals", body, {}


def test_tasks_of_one_key_that_are_created_completed_and_expire_at_once_are_all_completed(
    system: System, rng: random.Random, tmp_path: Path
):
    count = 400
    with second_process(system, tmp_path), crew(system, tmp_path / "crew", rng) as hired:
        for number in range(4):
            hired.start(f"agent-{number}", ways={"complete": 0.8, "fail": 0.1, "release": 0.1})
            hired.start(f"forgetful-{number}", ways={"complete": 0.5, "abandon": 0.5})
        key = {"serial_key": hired.queue, "max_attempts": 20}
        creating = [
            hired.start(f"planner-{number}", mode="send", requests=requests)
            for number, requests in enumerate(creations(hired.queue, key, count // 4, 4))
        ]
        wait_until(lambda: expire_abandoned(system, hired) and incomplete(system, hired.queue) == 0)
        sent = [line for one in creating for line in one.lines("sent")]
    stored = Stored(system, hired.queue)

    assert len(sent) == count
    assert_done_once(stored, [line["answer"]["id"] for line in sent], hired)
    assert {line["code"] for line in hired.lines("failed")} <= {"claim-lost", *AGAIN}
    wait_until_delivered(system)
    stored.assert_replayed()


def creations(
    queue: str, fields: dict[str, Any], count: int, times: int
) -> Iterator[list[tuple[str, dict[str, Any], dict[str, str]]]]:
    body = {"kind": "follow_up", "queue": queue} | fields
    for _ in range(times):
        yield [("/tasks", body, {})] * count


def expire_abandoned(system: System, hired: Crew) -> bool:
    """Let the leases of abandoned tasks expire; return whether all requests to create tasks have a response."""
    claims = {line["claim"] for line in hired.lines("began") if line["way"] == "abandon"}
    system.rows(EXPIRE, hired.queue, list(claims))
    return all(one.lines("done") for one in hired.agents if one.name.startswith("planner"))


def test_a_restart_under_long_polls_ends_them_and_is_not_delayed(
    system: System, planner: httpx.Client, tmp_path: Path
):
    began = time.monotonic()
    restart(system, "records")
    alone = time.monotonic() - began
    with crew(system, tmp_path / "crew") as hired:
        for number in range(4):
            hired.start(f"agent-{number}", wait_s=30, lease_s=LEASE_S, threads=16)
        wait_until(lambda: len(hired.lines("started")) == POLLS)
        time.sleep(1)
        is_over = threading.Event()
        creating = threading.Thread(target=keep_adding, args=[planner, hired.queue, is_over])
        creating.start()
        began = time.monotonic()
        restart(system, "records")
        took = time.monotonic() - began
        is_over.set()
        creating.join()
        wait_until(lambda: incomplete(system, hired.queue) == 0)
        failed = hired.lines("failed")
    stored = Stored(system, hired.queue)

    assert {(line["status"], line["code"]) for line in failed} == {(503, "restarting")}
    assert {line["retry_after"] for line in failed} == {"1"}
    assert len(failed) >= POLLS - len(stored.versions)
    assert took < alone + BUSY_S
    for versions in stored.versions.values():
        assert [one["status"] for one in versions] == ["ready", "in-progress", "completed"]
        assert versions[1]["at"] - versions[0]["at"] < LEASE_S


def keep_adding(planner: httpx.Client, queue: str, is_over: threading.Event) -> None:
    while not is_over.wait(0.3):
        add(planner, queue)
