from collections.abc import Awaitable, Callable, Iterable, Iterator
from itertools import count
from typing import Any
from uuid import uuid4

import httpx

from tests.leaks.charts import (
    ANY_VERSION,
    MISSING,
    OUT_OF_REACH,
    OWNED_BY_FIRST_CALLER,
    Chart,
    TrackedTask,
)
from tests.leaks.drawing import DrawnCaller, Level
from tests.leaks.owners import content, mark
from tests.leaks.search import Case, Exchange, Search

Examine = Callable[[Search[Chart], DrawnCaller], Awaitable[None]]
NO_TASK = 404, "task-not-found"
NO_VERSION = 404, "task-version-not-found"
STEPS = 2
LOST = 409, "claim-lost"
SCOPE_MISSING = 403, "scope-missing"
LONG_S = 3600  # Longer than the tests, so that no lease expires.
NO_PATIENT_BELOW = -10_000  # Lower owner numbers stand for tasks without a patient.
OPEN = {"ready", "in-progress", "on-hold"}
_queues = count(1)
# The body of each request by the holder, without the claim token.
HOLDER_BODIES: dict[str, dict[str, Any]] = {
    "complete": {"output": {"reached": True}},
    "fail": {"error": "no answer"},
    "release": {},
    "handoff": {"to": {"queue": "elsewhere"}, "reason": "no time"},
    "hold": {"reason": "waits"},
    "heartbeat": {},
}


async def _post(
    search: Search[Chart], path: str, body: Any = None, **headers: str
) -> dict[str, Any]:
    answer = await search.client.post(f"/tasks{path}", json=body, headers=ANY_VERSION | headers)
    found: dict[str, Any] = answer.raise_for_status().json()
    return found


async def create_task(search: Search[Chart], chart: Chart, **fields: Any) -> TrackedTask:
    body = {
        "kind": "follow_up",
        "queue": f"queue-{next(_queues)}",
        "patient_id": chart.patient,
        "input": {"about": chart.text},
    }
    stored = await _post(search, "", body | fields)
    tracked = TrackedTask(stored["id"], stored["version"], stored["queue"])
    search.owners.note(chart.number, tracked.id)
    chart.tasks.append(tracked)
    return tracked


async def _claim_as_admin(search: Search[Chart], tracked: TrackedTask) -> str:
    """Claim the task as a caller who sees all patients; return the claim token."""
    body = {"queues": [tracked.queue], "lease_seconds": LONG_S}
    (task,) = (await _post(search, "/claim", body))["tasks"]
    assert task["id"] == tracked.id
    tracked.version = task["version"]
    return str(task["claim_token"])


async def _end_as_admin(
    search: Search[Chart], tracked: TrackedTask, action: str, token: str
) -> None:
    body = {"claim_token": token} | HOLDER_BODIES[action]
    tracked.version = (await _post(search, f"/{tracked.id}/{action}", body))["version"]


async def _change(search: Search[Chart], tracked: TrackedTask, action: str, body: Any) -> None:
    tracked.version = (await _post(search, f"/{tracked.id}/{action}", body))["version"]


Prepare = Callable[[Search[Chart], Chart], Awaitable[Any]]


async def _ready(search: Search[Chart], chart: Chart) -> None:
    await create_task(search, chart, **OWNED_BY_FIRST_CALLER)


async def _with_steps(search: Search[Chart], chart: Chart) -> None:
    tracked = await create_task(search, chart, **OWNED_BY_FIRST_CALLER)
    for _ in range(STEPS):
        await _change(search, tracked, "steps", {"step": "submitted", "note": chart.text})


async def _on_hold(search: Search[Chart], chart: Chart) -> None:
    await _change(
        search,
        await create_task(search, chart, **OWNED_BY_FIRST_CALLER),
        "hold",
        {"reason": chart.text},
    )


async def _dead(search: Search[Chart], chart: Chart) -> None:
    tracked = await create_task(search, chart, max_attempts=1)
    await _end_as_admin(search, tracked, "fail", await _claim_as_admin(search, tracked))
    tracked.is_open = False


async def await_signal(search: Search[Chart], chart: Chart) -> None:
    body = {"reason": chart.text, "awaiting": _key(chart)}
    await _change(search, await create_task(search, chart), "hold", body)


def _key(chart: Chart) -> str:
    return f"answer-{chart.number}"


CHANGES: dict[str, tuple[Prepare, dict[str, Any] | None]] = {
    "hold": (_ready, {"reason": "waits"}),
    "resume": (_on_hold, {}),
    "cancel": (_ready, {"reason": "not needed"}),
    "requeue": (_dead, None),
    "assign": (_ready, {"owner": None}),
    "steps": (_ready, {"step": "submitted"}),
}


def _shows_task(exchange: Exchange[Chart]) -> None:
    chart, tracked = exchange.subject, exchange.subject.tasks[-1]
    assert (exchange.body["id"], exchange.body["patient_id"]) == (tracked.id, chart.patient)
    assert mark(chart.number) in exchange.body["input"]["about"]
    assert exchange.answer.headers["ETag"] == f'W/"{tracked.version}"'


def _lists_tasks(exchange: Exchange[Chart]) -> None:
    shown = {one["id"]: one["version"] for one in exchange.body["tasks"]}
    assert shown == {one.id: one.version for one in exchange.subject.tasks}
    assert [*shown] == sorted(shown, reverse=True)


def _lists_versions(exchange: Exchange[Chart]) -> None:
    versions = [one["version"] for one in exchange.body["versions"]]
    assert versions == list(range(exchange.subject.tasks[-1].version, 0, -1))


def _shows_version(exchange: Exchange[Chart]) -> None:
    shown = exchange.body["id"], exchange.body["version"]
    assert shown == (exchange.subject.tasks[-1].id, 1)


def _lists_steps(exchange: Exchange[Chart]) -> None:
    notes = [one["note"] for one in exchange.body["steps"]]
    assert len(notes) == STEPS
    assert all(mark(exchange.subject.number) in note for note in notes)


def _shows_changed(exchange: Exchange[Chart]) -> None:
    tracked = exchange.subject.tasks[-1]
    tracked.version += 1
    tracked.is_open = exchange.body["status"] in OPEN
    assert (exchange.body["id"], exchange.body["version"]) == (tracked.id, tracked.version)
    is_whole = exchange.caller.may("Task.r", exchange.level)
    assert (exchange.body.keys() == {"id", "status", "version"}) is not is_whole


def _resumed(exchange: Exchange[Chart]) -> None:
    (tracked,) = [one for one in exchange.subject.tasks if one.id == exchange.body["task_id"]]
    tracked.version += 1


def cases(search: Search[Chart]) -> Iterable[Case[Chart]]:
    def prepared_by(prepare: Prepare) -> Callable[[Chart], Awaitable[None]]:
        async def prepared(chart: Chart) -> None:
            if chart is not MISSING:
                await prepare(search, chart)

        return prepared

    def created(exchange: Exchange[Chart]) -> None:
        assert exchange.body["patient_id"] == exchange.subject.patient
        exchange.subject.tasks.append(TrackedTask(exchange.body["id"]))
        search.owners.note(exchange.subject.number, exchange.body["id"])

    yield Case(
        "POST /tasks",
        "Task.c",
        lambda chart: (
            "POST",
            "/tasks",
            {
                "kind": "follow_up",
                "queue": f"queue-{next(_queues)}",
                "patient_id": chart.patient,
                "encounter_id": chart.visits[0].id,
                "depends_on": [chart.tasks[0].id],
                "input": {"about": chart.text},
            },
        ),
        OUT_OF_REACH,
        created,
    )
    yield Case(
        "GET /tasks/{id}",
        "Task.r",
        lambda chart: ("GET", f"/tasks/{chart.tasks[-1].id}", None),
        NO_TASK,
        _shows_task,
        missing=NO_TASK,
        prepare=prepared_by(_ready),
    )
    yield Case(
        "GET /tasks?patient_id=",
        "Task.s",
        lambda chart: ("GET", f"/tasks?patient_id={chart.patient}&limit=1000", None),
        OUT_OF_REACH,
        _lists_tasks,
    )
    for path, refusal, check in (
        ("history", NO_TASK, _lists_versions),
        ("history/{version}", NO_VERSION, _shows_version),
        ("steps", NO_TASK, _lists_steps),
    ):
        yield Case(
            f"GET /tasks/{{id}}/{path}",
            "Task.r",
            lambda chart, path=path: (  # type: ignore[misc]
                "GET",
                f"/tasks/{chart.tasks[-1].id}/{path.format(version=1)}",
                None,
            ),
            refusal,
            check,
            missing=refusal,
            prepare=prepared_by(_with_steps),
        )
    for action, (prepare, body) in CHANGES.items():
        yield Case(
            f"POST /tasks/{{id}}/{action}",
            "Task.u",
            lambda chart, action=action, body=body: (  # type: ignore[misc]
                "POST",
                f"/tasks/{chart.tasks[-1].id}/{action}",
                body,
            ),
            NO_TASK,
            _shows_changed,
            missing=NO_TASK,
            only_person=action == "requeue",
            prepare=prepared_by(prepare),
            headers=lambda _: ANY_VERSION,
        )
    yield Case(
        "PATCH /tasks/{id}",
        "Task.u",
        lambda chart: (
            "PATCH",
            f"/tasks/{chart.tasks[-1].id}",
            {"due_at": None, "priority": "stat"},
        ),
        NO_TASK,
        _shows_changed,
        missing=NO_TASK,
        prepare=prepared_by(_ready),
        headers=lambda _: ANY_VERSION,
    )
    yield Case(
        "POST /tasks/signals",
        "Task.c",
        lambda chart: (
            "POST",
            "/tasks/signals",
            {"key": _key(chart), "patient_id": chart.patient, "data": {"about": chart.text}},
        ),
        OUT_OF_REACH,
        _resumed,
        prepare=prepared_by(await_signal),
    )


def _charts_in_and_out_of_reach(
    search: Search[Chart], caller: DrawnCaller, operation: str, need: str = "Task.u"
) -> Iterator[Chart]:
    rng = search.rng(f"{operation} {caller.name}")
    seen = search.drawn.seen_by(caller, caller.level(need))
    for some in (seen & set(search.subjects), set(search.subjects) - seen):
        if some:
            yield search.subjects[rng.choice(sorted(some))]


async def _assert_sees(
    search: Search[Chart], caller: DrawnCaller, chart: Chart, *, is_holder: bool
) -> None:
    """The holder of a claim may read the patient if a scope for panels allows it."""
    level = caller.level("Patient.r")
    answer = await search.send(caller, ("GET", f"/patients/{chart.patient}", None))
    by_claim = is_holder and level is Level.USER
    if level is None:
        search.assert_refused(answer, SCOPE_MISSING)
    elif by_claim or chart.number in search.drawn.seen_by(caller, level):
        assert answer.is_success, answer.text
    else:
        search.assert_refused(answer, OUT_OF_REACH)


async def _claim(search: Search[Chart], caller: DrawnCaller, *queues: str) -> httpx.Response:
    body = {"queues": list(queues), "lease_seconds": LONG_S, "max": 50}
    return await search.send(caller, ("POST", "/tasks/claim", body))


async def _claim_task(
    search: Search[Chart], caller: DrawnCaller, chart: Chart, tracked: TrackedTask
) -> str:
    answer = await _claim(search, caller, tracked.queue)
    assert search.owners.shown_by(answer) == {chart.number}
    (task,) = answer.raise_for_status().json()["tasks"]
    assert (task["id"], task["patient_id"]) == (tracked.id, chart.patient)
    tracked.version += 1
    return str(task["claim_token"])


async def claim(search: Search[Chart], caller: DrawnCaller) -> None:
    """A claim returns tasks of any patient, and grants access to the patient until it ends."""
    level = caller.level("Task.u")
    for chart in _charts_in_and_out_of_reach(search, caller, "claim"):
        tracked = await create_task(search, chart)
        if level in {None, Level.PATIENT}:
            refused = await _claim(search, caller, tracked.queue)
            search.assert_refused(refused, OUT_OF_REACH if level else SCOPE_MISSING)
            continue
        nothing = await _claim(search, caller, f"queue-{next(_queues)}")
        assert nothing.json() == {"tasks": []}
        token = await _claim_task(search, caller, chart, tracked)
        await _assert_sees(search, caller, chart, is_holder=True)
        await _end(search, caller, tracked, "release", token)
        await _assert_sees(search, caller, chart, is_holder=False)


async def _end(
    search: Search[Chart], caller: DrawnCaller, tracked: TrackedTask, action: str, token: str
) -> httpx.Response:
    body = {"claim_token": token} | HOLDER_BODIES[action]
    answer = await search.send(caller, ("POST", f"/tasks/{tracked.id}/{action}", body))
    assert answer.is_success, answer.text
    if action != "heartbeat":
        tracked.version += 1
    tracked.is_open = action != "complete"
    return answer


def by_holder(action: str) -> Examine:
    async def examine(search: Search[Chart], caller: DrawnCaller) -> None:
        level = caller.level("Task.u")
        for chart in _charts_in_and_out_of_reach(search, caller, action):
            tracked = await create_task(search, chart)
            await _try_foreign_claim(search, caller, tracked, action)
            if level in {None, Level.PATIENT}:
                continue
            token = await _claim_task(search, caller, chart, tracked)
            answer = await _end(search, caller, tracked, action, token)
            assert search.owners.shown_by(answer) <= {chart.number}
            if action == "heartbeat":
                await _assert_sees(search, caller, chart, is_holder=True)
                await _end(search, caller, tracked, "release", token)
            await _assert_sees(search, caller, chart, is_holder=False)

    return examine


async def _try_foreign_claim(
    search: Search[Chart], caller: DrawnCaller, tracked: TrackedTask, action: str
) -> None:
    """Another holder's claim token is rejected without data."""
    level, token = caller.level("Task.u"), await _claim_as_admin(search, tracked)

    async def attempt(task_id: str) -> httpx.Response:
        body = {"claim_token": token} | HOLDER_BODIES[action]
        return await search.send(caller, ("POST", f"/tasks/{task_id}/{action}", body))

    answer, missing = await attempt(tracked.id), await attempt(str(uuid4()))
    search.assert_refused(answer, LOST if level else SCOPE_MISSING)
    if level is Level.SYSTEM:
        search.assert_refused(missing, NO_TASK)
    else:
        assert content(answer) == content(missing)
    await _end_as_admin(search, tracked, "release", token)


async def heartbeats(search: Search[Chart], caller: DrawnCaller) -> None:
    """Another holder's claim and an unknown claim have equal outcomes."""
    level = caller.level("Task.u")
    for chart in _charts_in_and_out_of_reach(search, caller, "heartbeats"):
        own, other = await create_task(search, chart), await create_task(search, chart)
        tokens = {other.id: await _claim_as_admin(search, other), str(uuid4()): str(uuid4())}
        if level in {Level.USER, Level.SYSTEM}:
            tokens[own.id] = await _claim_task(search, caller, chart, own)
        claims = [{"task_id": id_, "claim_token": token} for id_, token in tokens.items()]
        answer = await search.send(caller, ("POST", "/tasks/heartbeat", {"claims": claims}))
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
        else:
            outcomes = answer.raise_for_status().json()["claims"]
            assert [one["task_id"] for one in outcomes] == list(tokens)
            assert [one["outcome"] for one in outcomes] == [
                "extended" if one == own.id else "claim-lost" for one in tokens
            ]
            nothing = {"lease_expires_at": None, "cancel_requested": False}
            assert all(one.items() >= nothing.items() for one in outcomes[:2])
        if own.id in tokens:
            await _end(search, caller, own, "release", tokens[own.id])
        await _end_as_admin(search, other, "release", tokens[other.id])


async def signal_without_patient(search: Search[Chart], caller: DrawnCaller) -> None:
    """Callers limited to some patients must send the patient of a signal."""
    level = caller.level("Task.c")
    chart = search.subjects[search.rng(f"signal {caller.name}").choice(sorted(search.subjects))]
    tracked, key = await create_task(search, chart), f"any-{next(_queues)}"
    await _change(search, tracked, "hold", {"reason": chart.text, "awaiting": key})
    answer = await search.send(caller, ("POST", "/tasks/signals", {"key": key}))
    if level is Level.SYSTEM:
        assert answer.raise_for_status().json()["task_id"] == tracked.id
        tracked.version += 1
    else:
        search.assert_refused(answer, (422, "invalid") if level else SCOPE_MISSING)


async def create_task_without_patient(
    search: Search[Chart], number: int | None, caller: DrawnCaller | None = None, **fields: Any
) -> TrackedTask:
    """Create a task without a patient in two versions. `number`: the patient noted for its id."""
    body = {"kind": "follow_up", "queue": f"queue-{next(_queues)}", "input": {"about": "Laundry"}}
    if caller is None:
        stored = await _post(search, "", body | fields)
    else:
        sent = await search.send(caller, ("POST", "/tasks", body | fields))
        stored = sent.raise_for_status().json()
    if number is not None:
        search.owners.note(number, stored["id"])
    tracked = TrackedTask(stored["id"], queue=stored["queue"])
    await _change(search, tracked, "steps", {"step": "begun"})
    return tracked


async def read_without_patient(search: Search[Chart], caller: DrawnCaller) -> None:
    """A task without a patient is visible to its author, its owner, and callers who see all patients."""
    level = caller.level("Task.r")
    owner = {"name": caller.name, "kind": caller.kind}
    namesake = owner | {"kind": "agent" if caller.kind == "person" else "person"}
    for fields, is_own in (({}, False), ({"owner": namesake}, False), ({"owner": owner}, True)):
        tracked = await create_task_without_patient(search, None, **fields)
        answer = await search.send(caller, ("GET", f"/tasks/{tracked.id}", None))
        if level is not None and (is_own or level is Level.SYSTEM):
            assert answer.is_success, answer.text
        else:
            search.assert_refused(answer, NO_TASK if level else SCOPE_MISSING)


async def list_tasks(search: Search[Chart], caller: DrawnCaller) -> None:
    """A list contains the tasks of patients in reach, and the caller's own without a patient."""
    level = caller.level("Task.s")
    seen = search.drawn.seen_by(caller, level)
    tracked_tasks = [
        one for number in seen & set(search.subjects) for one in search.subjects[number].tasks
    ]
    open_tasks = [one for one in tracked_tasks if one.is_open]
    for query, expected in (("", tracked_tasks), ("?order=due", open_tasks)):
        found: list[str] = []
        request = ("GET", f"/tasks{query}", None)
        async for answer in search.pages(caller, request, "tasks", limit=50, may_be_empty=True):
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
        assert sorted(found) == sorted(one.id for one in expected)


def _is_own(task: dict[str, Any], caller: DrawnCaller) -> bool:
    return {"name": caller.name, "kind": caller.kind} in (task["owner"], task["created_by"])


async def list_tasks_of_encounter(search: Search[Chart], caller: DrawnCaller) -> None:
    """Lists of a foreign encounter and of an unknown encounter are empty."""
    level = caller.level("Task.s")
    for chart in _charts_in_and_out_of_reach(search, caller, "encounter", "Task.s"):
        request = ("GET", f"/tasks?encounter_id={chart.visits[0].id}", None)
        answer = await search.send(caller, request)
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
        elif chart.number in search.drawn.seen_by(caller, level):
            assert search.owners.shown_by(answer) <= {chart.number}
        else:
            nothing = {"patient": None, "tasks": [], "next": None}
            assert answer.raise_for_status().json() == nothing


async def claim_all(search: Search[Chart], *tracked_tasks: TrackedTask) -> None:
    for tracked in tracked_tasks:
        await _claim_as_admin(search, tracked)


async def list_held_tasks(search: Search[Chart], caller: DrawnCaller) -> None:
    """The filter by holder returns only tasks of patients in reach."""
    level = caller.level("Task.s")
    for chart in _charts_in_and_out_of_reach(search, caller, "held", "Task.s"):
        tracked = await create_task(search, chart)
        without = await create_task_without_patient(search, None)
        held = [(one, await _claim_as_admin(search, one)) for one in (tracked, without)]
        answer = await search.send(caller, ("GET", "/tasks?claimed_by=test-agent&limit=1000", None))
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
        else:
            shown = {one["id"] for one in answer.raise_for_status().json()["tasks"]}
            assert (tracked.id in shown) is (chart.number in search.drawn.seen_by(caller, level))
            assert (without.id in shown) is (level is Level.SYSTEM)
        for one, token in held:
            await _end_as_admin(search, one, "release", token)


def read_counts(path: str) -> Examine:
    """Return the examination of counts, which require access to all patients."""

    async def examine(search: Search[Chart], caller: DrawnCaller) -> None:
        refusal = search.refusal_of(caller, "system/Task.s")
        answer = await search.send(caller, ("GET", path, None))
        if refusal is not None:
            search.assert_refused(answer, refusal)
        else:
            answer.raise_for_status()
            assert search.owners.shown_by(answer) == set()

    return examine


AT_LARGE: dict[str, Examine] = {
    "GET /tasks": list_tasks,
    "GET /tasks?encounter_id=": list_tasks_of_encounter,
    "GET /tasks?claimed_by=": list_held_tasks,
    "GET /queues": read_counts("/queues"),
    "GET /queues/{name}": read_counts("/queues/of-1"),
    "POST /tasks/claim": claim,
    **{
        f"POST /tasks/{{id}}/{action}": by_holder(action)
        for action in HOLDER_BODIES
        if action != "hold"
    },
    "POST /tasks/{id}/hold (by its holder)": by_holder("hold"),
    "POST /tasks/heartbeat": heartbeats,
    "POST /tasks/signals (without a patient)": signal_without_patient,
    "GET /tasks/{id} (without a patient)": read_without_patient,
}
# Policies do not limit writes of tasks, because a write may change other patients' tasks, such as a next task.
WITHOUT_POLICY = {
    operation
    for operation in [*(case.operation for case in cases(None)), *AT_LARGE]  # type: ignore[arg-type]
    if not operation.startswith("GET ")
}
