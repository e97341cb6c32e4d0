"""Routes of records about tasks: of one patient, of a claim's holder, and of tasks without a patient."""

from typing import Any
from uuid import uuid4

import httpx
from support.asks import Ask

from tests.leaks.cases import (
    ANY_VERSION,
    OUT_OF_REACH,
    SCOPE_MISSING,
    Case,
    Exchange,
    Hidden,
    Subject,
    declaring,
    lists_versions,
    not_found,
)
from tests.leaks.charts import (
    LONG_S,
    MISSING,
    PREPARED_STEPS,
    SIGNAL,
    TASK,
    Task,
    change_task,
    claim_as_admin,
    create_task,
    new_queue,
)
from tests.leaks.drawing import DrawnCaller, Level
from tests.leaks.listings import NO_PATIENT_BELOW, ONE, Listing, getting, of_no_patient, pages
from tests.leaks.owners import ids_in
from tests.leaks.search import Examine, Search

NO_TASK = not_found("task-not-found")
# Tasks may be about patients that records does not know.
REFERENCED = Hidden(OUT_OF_REACH, None)
LOST = 409, "claim-lost"
# Bodies of requests by a task's holder, by action, without the claim token.
HOLDER_BODIES: dict[str, dict[str, Any]] = {
    "complete": {"output": {"reached": True}},
    "fail": {"error": "no answer"},
    "release": {},
    "handoff": {"to": {"queue": "elsewhere"}, "reason": "no time"},
    "hold": {"reason": "waits"},
    "heartbeat": {},
}
NEW = TASK | {"encounter_id": "{encounter}", "depends_on": ["{task}"]}
WHOLE_TASK = {"created_by": "Task.r"}
CHANGED = {"headers": ANY_VERSION, "only_with": WHOLE_TASK}
AMENDED = {"due_at": None, "priority": "stat"}
SCHEDULE = Ask("PUT", "/schedules/of-all", {"cron": "0 6 * * *", "task": {"kind": "report"}})
of_reference = declaring("records", REFERENCED)
of_task = declaring("records", NO_TASK)
of_version = declaring("records", not_found("task-version-not-found"))
of_claim = declaring("records", Hidden(LOST, NO_TASK.missing))


def _hides_inputs(exchange: Exchange) -> None:
    assert all("input" not in task for task in exchange.body["tasks"])


def _lists_steps(exchange: Exchange) -> None:
    notes = [one["note"] for one in exchange.body["steps"]]
    assert len(notes) == PREPARED_STEPS
    assert all(exchange.subject.mark in note for note in notes)


CASES: tuple[Case, ...] = (
    of_reference("POST /tasks", "Task.c", NEW, reveals=True),
    of_reference(
        "GET /tasks?patient_id={ref}&limit=1000",
        "Task.s",
        label="of a patient",
        lists={"tasks": "task"},
        check=_hides_inputs,
    ),
    of_task("GET /tasks/{ready}", "Task.r"),
    of_task("GET /tasks/{stepped}/history", "Task.r", check=lists_versions("task")),
    of_version("GET /tasks/{stepped}/history/1", "Task.r"),
    of_task("GET /tasks/{stepped}/steps", "Task.r", check=_lists_steps),
    of_task("PATCH /tasks/{ready}", "Task.u", AMENDED, **CHANGED),
    of_task("POST /tasks/{ready}/hold", "Task.u", {"reason": "waits"}, **CHANGED),
    of_task("POST /tasks/{held}/resume", "Task.u", {}, **CHANGED),
    of_task("POST /tasks/{ready}/cancel", "Task.u", {"reason": "not needed"}, **CHANGED),
    of_task("POST /tasks/{dead}/requeue", "Task.u", only_person=True, **CHANGED),
    of_task("POST /tasks/{ready}/assign", "Task.u", {"owner": None}, **CHANGED),
    of_task("POST /tasks/{ready}/steps", "Task.u", {"step": "submitted"}, **CHANGED),
    of_reference("POST /tasks/signals", "Task.c", SIGNAL | {"key": "{awaited}"}),
    *(
        of_claim(
            f"POST /tasks/{{claimed}}/{action}",
            "Task.u",
            {"claim_token": "{token}"} | body,
            label="by another holder" if action == "hold" else "",
            own=LOST,
        )
        for action, body in HOLDER_BODIES.items()
    ),
)


async def _assert_sees(
    search: Search, caller: DrawnCaller, chart: Subject, *, is_holder: bool
) -> None:
    """Check that the holder of a claim may read the patient if a scope for panels allows it."""
    level = caller.level("Patient.r")
    answer = await search.get(caller, f"/patients/{chart.ref}")
    by_claim = is_holder and level is Level.USER
    if level is None:
        search.assert_refused(answer, SCOPE_MISSING)
    elif by_claim or chart.number in search.drawn.seen_by(caller, level):
        assert answer.is_success, answer.text
    else:
        search.assert_refused(answer, OUT_OF_REACH)


def _claiming(*queues: str) -> Ask:
    body = {"queues": list(queues), "lease_seconds": LONG_S, "max": 50}
    return Ask("POST", "/tasks/claim", body)


async def _claim(search: Search, caller: DrawnCaller, chart: Subject, task: Task) -> str:
    answer = await search.send(caller, _claiming(task["queue"]))
    assert search.owners.shown_by(answer) == {chart.number}
    (claimed,) = answer.raise_for_status().json()["tasks"]
    assert (claimed["id"], claimed["patient_id"]) == (task["id"], chart.ref)
    return str(claimed["claim_token"])


async def _end(
    search: Search, caller: DrawnCaller, task: Task, action: str, token: str
) -> httpx.Response:
    body = {"claim_token": token} | HOLDER_BODIES[action]
    answer = await search.send(caller, Ask("POST", f"/tasks/{task['id']}/{action}", body))
    assert answer.is_success, answer.text
    return answer


async def _end_as_admin(search: Search, task: Task, token: str) -> None:
    await change_task(search, task, "release", {"claim_token": token})


def by_holder(action: str) -> Examine:
    """Claiming returns tasks of any patient, and grants access to the patient until the claim ends."""

    async def examine(search: Search, caller: DrawnCaller) -> None:
        for chart in search.in_and_out_of_reach(caller, "Task.u"):
            task = await create_task(search, chart)
            if caller.level("Task.u") in {None, Level.PATIENT}:
                refusal = OUT_OF_REACH if caller.level("Task.u") else SCOPE_MISSING
                await search.send_refused(caller, _claiming(task["queue"]), refusal)
                continue
            token = await _claim(search, caller, chart, task)
            await _assert_sees(search, caller, chart, is_holder=True)
            answer = await _end(search, caller, task, action, token)
            assert search.owners.shown_by(answer) <= {chart.number}
            if action == "heartbeat":
                await _assert_sees(search, caller, chart, is_holder=True)
                await _end(search, caller, task, "release", token)
            await _assert_sees(search, caller, chart, is_holder=False)
            assert (await search.send(caller, _claiming(new_queue()))).json() == {"tasks": []}

    return examine


async def heartbeats(search: Search, caller: DrawnCaller) -> None:
    """Heartbeats of another holder's claim and of an unknown claim have equal outcomes."""
    level = caller.level("Task.u")
    for chart in search.in_and_out_of_reach(caller, "Task.u"):
        own, other = await create_task(search, chart), await create_task(search, chart)
        tokens = {other["id"]: await claim_as_admin(search, other), str(uuid4()): str(uuid4())}
        if level in {Level.USER, Level.SYSTEM}:
            tokens[own["id"]] = await _claim(search, caller, chart, own)
        claims = [{"task_id": id_, "claim_token": token} for id_, token in tokens.items()]
        answer = await search.send(caller, Ask("POST", "/tasks/heartbeat", {"claims": claims}))
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
        else:
            outcomes = answer.raise_for_status().json()["claims"]
            assert {one["task_id"]: one["outcome"] for one in outcomes} == {
                one: "extended" if one == own["id"] else "claim-lost" for one in tokens
            }
            nothing = {"lease_expires_at": None, "cancel_requested": False}
            assert all(one.items() >= nothing.items() for one in outcomes[:2])
        if own["id"] in tokens:
            await _end(search, caller, own, "release", tokens[own["id"]])
        await _end_as_admin(search, other, tokens[other["id"]])


async def signal_without_patient(search: Search, caller: DrawnCaller) -> None:
    """Check that callers limited to some patients must send the patient of a signal."""
    level = caller.level("Task.c")
    chart, key = search.draw(f"signal {caller.name}"), f"any-{new_queue()}"
    task = await create_task(search, chart)
    await change_task(search, task, "hold", {"reason": chart.text, "awaiting": key})
    ask = Ask("POST", "/tasks/signals", {"key": key})
    if level is Level.SYSTEM:
        answer = await search.send(caller, ask)
        assert answer.raise_for_status().json()["task_id"] == task["id"]
    else:
        await search.send_refused(caller, ask, (422, "invalid") if level else SCOPE_MISSING)


async def create_task_without_patient(
    search: Search, number: int | None, caller: DrawnCaller | None = None, **fields: Any
) -> Task:
    """Create a task without a patient in two versions. `number`: the owner under which leak tests record the
    task's id.
    """
    body = {"kind": "follow_up", "queue": new_queue(), "input": {"about": "Laundry"}} | fields
    headers = {} if caller is None else search.headers_of(caller)
    task: Task = await search.store(MISSING, Ask("POST", "/tasks", body, headers))
    if number is not None:
        search.owners.note(number, task["id"])
    await change_task(search, task, "steps", {"step": "begun"})
    return task


async def read_without_patient(search: Search, caller: DrawnCaller) -> None:
    """Check that a task without a patient is visible to its author, its owner, and callers who see all patients."""
    level = caller.level("Task.r")
    owner = {"name": caller.name, "kind": caller.kind}
    namesake = owner | {"kind": "agent" if caller.kind == "person" else "person"}
    for fields, is_own in (({}, False), ({"owner": namesake}, False), ({"owner": owner}, True)):
        task = await create_task_without_patient(search, None, **fields)
        answer = await search.get(caller, f"/tasks/{task['id']}")
        if level is not None and (is_own or level is Level.SYSTEM):
            assert answer.is_success, answer.text
        else:
            search.assert_refused(answer, NO_TASK.foreign if level else SCOPE_MISSING)


async def list_tasks(search: Search, caller: DrawnCaller) -> None:
    """The list contains the tasks of patients in reach, and the caller's own tasks without a patient."""
    level, seen = caller.level("Task.s"), search.seen_by(caller, "Task.s")
    for query, kind in (("limit=50", "task"), ("order=due&limit=50", "open task")):
        found: list[str] = []
        async for answer in pages(search, caller, Ask("GET", f"/tasks?{query}")):
            if level is None:
                search.assert_refused(answer, SCOPE_MISSING)
                return
            shown = {one for one in search.owners.shown_by(answer) if one > NO_PATIENT_BELOW}
            assert shown <= seen, answer.text
            for task in answer.raise_for_status().json()["tasks"]:
                if task["patient_id"] is None:
                    assert level is Level.SYSTEM or _is_own(task, caller)
                else:
                    found.append(task["id"])
        expected = [id_ for number in seen for id_ in search.subjects[number].ids(kind)]
        assert sorted(found) == sorted(expected)


def _is_own(task: Task, caller: DrawnCaller) -> bool:
    return {"name": caller.name, "kind": caller.kind} in (task["owner"], task["created_by"])


async def list_held_tasks(search: Search, caller: DrawnCaller) -> None:
    """Check that the filter by claim holder returns only tasks of patients in reach."""
    level = caller.level("Task.s")
    for chart in search.in_and_out_of_reach(caller, "Task.s"):
        task = await create_task(search, chart)
        without = await create_task_without_patient(search, None)
        held = [(one, await claim_as_admin(search, one)) for one in (task, without)]
        answer = await search.get(caller, "/tasks?claimed_by=test-agent&limit=1000")
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
        else:
            shown = ids_in(answer.raise_for_status().json(), "tasks")
            assert (task["id"] in shown) is (chart.number in search.drawn.seen_by(caller, level))
            assert (without["id"] in shown) is (level is Level.SYSTEM)
        for one, token in held:
            await _end_as_admin(search, one, token)


def of_all_patients(ask: Ask, need: str, before: Ask | None = None) -> Examine:
    """Only persons with the scope may send a request that writes. The answer does not contain a patient."""

    async def examine(search: Search, caller: DrawnCaller) -> None:
        if before is not None:
            await search.store(MISSING, before, by_person=True)
        refusal = search.refusal_of(caller, need, only_person=ask.method != "GET")
        answer = await search.send(caller, ask)
        if refusal is not None:
            search.assert_refused(answer, refusal)
        else:
            assert search.owners.shown_by(answer) == set()
            assert answer.is_success, answer.text

    return examine


AT_LARGE: dict[str, Examine] = {
    "GET /tasks": list_tasks,
    "GET /tasks (of an encounter)": Listing(
        "Task.s", "tasks", None, getting("/tasks", {"encounter_id={second_encounter}": ONE})
    ),
    "GET /tasks (of a holder)": list_held_tasks,
    "GET /queues": of_no_patient("/queues", "system/Task.s"),
    "GET /queues/{name}": of_no_patient("/queues/of-1", "system/Task.s"),
    "PUT /queues/{name}": of_all_patients(
        Ask("PUT", "/queues/of-settings", {"max_running": 5}), "system/Task.u"
    ),
    "GET /schedules": of_no_patient("/schedules", "system/Task.s"),
    "PUT /schedules/{name}": of_all_patients(SCHEDULE, "system/Task.u"),
    "GET /schedules/{name}": of_all_patients(
        Ask("GET", "/schedules/of-all"), "system/Task.s", SCHEDULE
    ),
    "DELETE /schedules/{name}": of_all_patients(
        Ask("DELETE", "/schedules/of-all"), "system/Task.u", SCHEDULE
    ),
    "POST /tasks/claim": by_holder("release"),
    "POST /tasks/requeue": of_all_patients(
        Ask("POST", "/tasks/requeue", {"queue": "default"}), "system/Task.u"
    ),
    **{
        f"POST /tasks/{{id}}/{action} (by its holder)": by_holder(action)
        for action in HOLDER_BODIES
        if action != "release"
    },
    "POST /tasks/heartbeat": heartbeats,
    "POST /tasks/signals (without a patient)": signal_without_patient,
    "GET /tasks/{id} (without a patient)": read_without_patient,
}
WITHOUT_POLICY = {
    operation
    for operation in [*(case.operation for case in CASES), *AT_LARGE]
    if not operation.startswith("GET ")
}
