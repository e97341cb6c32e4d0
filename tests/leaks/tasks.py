"""Tasks for the search for leaks: who makes, reads and changes those of a patient, who claims them,
and what a claim shows until its end.
"""

from collections.abc import Awaitable, Callable, Iterable, Iterator
from itertools import count
from typing import Any
from uuid import uuid4

import httpx

from tests.leaks.charts import (
    ANY_VERSION,
    MISSING,
    NAMED,
    OF_FIRST_CALLER,
    Chart,
    Work,
)
from tests.leaks.drawing import DrawnCaller, Level
from tests.leaks.owners import content, mark
from tests.leaks.search import Asked, Case, Search

Examine = Callable[[Search[Chart], DrawnCaller], Awaitable[None]]
NO_TASK = 404, "task-not-found"
NO_VERSION = 404, "task-version-not-found"
STEPS = 2
LOST = 409, "claim-lost"
SCOPE_MISSING = 403, "scope-missing"
LONG_S = 3600  # No lease of the search ends before it does.
WITHOUT_A_PATIENT = -10_000  # Lower numbers stand for no patient.
OPEN = {"ready", "in-progress", "on-hold"}
_queues = count(1)
# Fields that the holder of a claim sends beside its token.
BY_TOKEN: dict[str, dict[str, Any]] = {
    "complete": {"output": {"reached": True}},
    "fail": {"error": "no answer"},
    "release": {},
    "handoff": {"to": {"queue": "elsewhere"}, "reason": "no time"},
    "hold": {"reason": "waits"},
    "heartbeat": {},
}


async def _posted(
    search: Search[Chart], path: str, body: Any = None, **headers: str
) -> dict[str, Any]:
    answer = await search.client.post(f"/tasks{path}", json=body, headers=ANY_VERSION | headers)
    found: dict[str, Any] = answer.raise_for_status().json()
    return found


async def made(search: Search[Chart], chart: Chart, **fields: Any) -> Work:
    """Make a task of a patient, in a queue of its own unless one is named."""
    body = {
        "kind": "follow_up",
        "queue": f"queue-{next(_queues)}",
        "patient_id": chart.patient,
        "input": {"about": chart.text},
    }
    stored = await _posted(search, "", body | fields)
    work = Work(stored["id"], stored["version"], stored["queue"])
    search.owners.note(chart.number, work.id)
    chart.tasks.append(work)
    return work


async def _claimed(search: Search[Chart], work: Work) -> str:
    """Claim a task as somebody who sees all patients; return the token."""
    body = {"queues": [work.queue], "lease_seconds": LONG_S}
    (task,) = (await _posted(search, "/claim", body))["tasks"]
    assert task["id"] == work.id
    work.version = task["version"]
    return str(task["claim_token"])


async def _ended(search: Search[Chart], work: Work, action: str, token: str) -> None:
    body = {"claim_token": token} | BY_TOKEN[action]
    work.version = (await _posted(search, f"/{work.id}/{action}", body))["version"]


async def _changed(search: Search[Chart], work: Work, action: str, body: Any) -> None:
    work.version = (await _posted(search, f"/{work.id}/{action}", body))["version"]


Prepare = Callable[[Search[Chart], Chart], Awaitable[Any]]


async def _ready(search: Search[Chart], chart: Chart) -> None:
    await made(search, chart, **OF_FIRST_CALLER)


async def _with_steps(search: Search[Chart], chart: Chart) -> None:
    work = await made(search, chart, **OF_FIRST_CALLER)
    for _ in range(STEPS):
        await _changed(search, work, "steps", {"step": "submitted", "note": chart.text})


async def _on_hold(search: Search[Chart], chart: Chart) -> None:
    await _changed(
        search, await made(search, chart, **OF_FIRST_CALLER), "hold", {"reason": chart.text}
    )


async def _dead(search: Search[Chart], chart: Chart) -> None:
    work = await made(search, chart, max_attempts=1)
    await _ended(search, work, "fail", await _claimed(search, work))
    work.is_open = False


async def await_signal(search: Search[Chart], chart: Chart) -> None:
    """Make a task that waits for the signal of the case."""
    body = {"reason": chart.text, "awaiting": _key(chart)}
    await _changed(search, await made(search, chart), "hold", body)


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


def _shows_task(asked: Asked[Chart]) -> None:
    chart, work = asked.subject, asked.subject.tasks[-1]
    assert (asked.body["id"], asked.body["patient_id"]) == (work.id, chart.patient)
    assert mark(chart.number) in asked.body["input"]["about"]
    assert asked.answer.headers["ETag"] == f'W/"{work.version}"'


def _lists_tasks(asked: Asked[Chart]) -> None:
    shown = {one["id"]: one["version"] for one in asked.body["tasks"]}
    assert shown == {one.id: one.version for one in asked.subject.tasks}
    assert [*shown] == sorted(shown, reverse=True)


def _lists_versions(asked: Asked[Chart]) -> None:
    versions = [one["version"] for one in asked.body["versions"]]
    assert versions == list(range(asked.subject.tasks[-1].version, 0, -1))


def _shows_version(asked: Asked[Chart]) -> None:
    shown = asked.body["id"], asked.body["version"]
    assert shown == (asked.subject.tasks[-1].id, 1)


def _lists_steps(asked: Asked[Chart]) -> None:
    notes = [one["note"] for one in asked.body["steps"]]
    assert len(notes) == STEPS
    assert all(mark(asked.subject.number) in note for note in notes)


def _shows_changed(asked: Asked[Chart]) -> None:
    work = asked.subject.tasks[-1]
    work.version += 1
    work.is_open = asked.body["status"] in OPEN
    assert (asked.body["id"], asked.body["version"]) == (work.id, work.version)
    is_whole = asked.caller.may("Task.r", asked.level)
    assert (asked.body.keys() == {"id", "status", "version"}) is not is_whole


def _resumed(asked: Asked[Chart]) -> None:
    (work,) = [one for one in asked.subject.tasks if one.id == asked.body["task_id"]]
    work.version += 1


def cases(search: Search[Chart]) -> Iterable[Case[Chart]]:
    """Yield the operations about the tasks of one patient."""

    def after(prepare: Prepare) -> Callable[[Chart], Awaitable[None]]:
        async def prepared(chart: Chart) -> None:
            if chart is not MISSING:
                await prepare(search, chart)

        return prepared

    def created(asked: Asked[Chart]) -> None:
        assert asked.body["patient_id"] == asked.subject.patient
        asked.subject.tasks.append(Work(asked.body["id"]))
        search.owners.note(asked.subject.number, asked.body["id"])

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
        NAMED,
        created,
    )
    yield Case(
        "GET /tasks/{id}",
        "Task.r",
        lambda chart: ("GET", f"/tasks/{chart.tasks[-1].id}", None),
        NO_TASK,
        _shows_task,
        missing=NO_TASK,
        prepare=after(_ready),
    )
    yield Case(
        "GET /tasks?patient_id=",
        "Task.s",
        lambda chart: ("GET", f"/tasks?patient_id={chart.patient}&limit=1000", None),
        NAMED,
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
            prepare=after(_with_steps),
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
            prepare=after(prepare),
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
        NAMED,
        _resumed,
        prepare=after(await_signal),
    )


def _some(
    search: Search[Chart], caller: DrawnCaller, operation: str, need: str = "Task.u"
) -> Iterator[Chart]:
    """Yield the chart of a patient in the caller's reach, and of one that is not."""
    lot = search.lot(f"{operation} {caller.name}")
    seen = search.drawn.seen_by(caller, caller.level(need))
    for some in (seen & set(search.subjects), set(search.subjects) - seen):
        if some:
            yield search.subjects[lot.choice(sorted(some))]


async def _assert_sees(
    search: Search[Chart], caller: DrawnCaller, chart: Chart, *, is_holder: bool
) -> None:
    """The holder of a claim may read the patient as its scopes for panels and grants say."""
    level = caller.level("Patient.r")
    answer = await search.send(caller, ("GET", f"/patients/{chart.patient}", None))
    by_claim = is_holder and level is Level.USER
    if level is None:
        search.assert_refused(answer, SCOPE_MISSING)
    elif by_claim or chart.number in search.drawn.seen_by(caller, level):
        assert answer.is_success, answer.text
    else:
        search.assert_refused(answer, NAMED)


async def _claim(search: Search[Chart], caller: DrawnCaller, *queues: str) -> httpx.Response:
    body = {"queues": list(queues), "lease_seconds": LONG_S, "max": 50}
    return await search.send(caller, ("POST", "/tasks/claim", body))


async def _hold(search: Search[Chart], caller: DrawnCaller, chart: Chart, work: Work) -> str:
    """Claim a task as the caller, in reach or not; return the token."""
    answer = await _claim(search, caller, work.queue)
    assert search.owners.shown_by(answer) == {chart.number}
    (task,) = answer.raise_for_status().json()["tasks"]
    assert (task["id"], task["patient_id"]) == (work.id, chart.patient)
    work.version += 1
    return str(task["claim_token"])


async def claim(search: Search[Chart], caller: DrawnCaller) -> None:
    """A claim hands out tasks of any patient, and shows that patient until its end."""
    level = caller.level("Task.u")
    for chart in _some(search, caller, "claim"):
        work = await made(search, chart)
        if level in {None, Level.PATIENT}:
            refused = await _claim(search, caller, work.queue)
            search.assert_refused(refused, NAMED if level else SCOPE_MISSING)
            continue
        nothing = await _claim(search, caller, f"queue-{next(_queues)}")
        assert nothing.json() == {"tasks": []}
        token = await _hold(search, caller, chart, work)
        await _assert_sees(search, caller, chart, is_holder=True)
        await _end(search, caller, work, "release", token)
        await _assert_sees(search, caller, chart, is_holder=False)


async def _end(
    search: Search[Chart], caller: DrawnCaller, work: Work, action: str, token: str
) -> httpx.Response:
    body = {"claim_token": token} | BY_TOKEN[action]
    answer = await search.send(caller, ("POST", f"/tasks/{work.id}/{action}", body))
    assert answer.is_success, answer.text
    if action != "heartbeat":
        work.version += 1
    work.is_open = action != "complete"
    return answer


def by_token(action: str) -> Examine:
    """Return the examination of what the holder of a claim does."""

    async def examine(search: Search[Chart], caller: DrawnCaller) -> None:
        level = caller.level("Task.u")
        for chart in _some(search, caller, action):
            work = await made(search, chart)
            await _try_foreign_claim(search, caller, work, action)
            if level in {None, Level.PATIENT}:
                continue
            token = await _hold(search, caller, chart, work)
            answer = await _end(search, caller, work, action, token)
            assert search.owners.shown_by(answer) <= {chart.number}
            if action == "heartbeat":
                await _assert_sees(search, caller, chart, is_holder=True)
                await _end(search, caller, work, "release", token)
            await _assert_sees(search, caller, chart, is_holder=False)

    return examine


async def _try_foreign_claim(
    search: Search[Chart], caller: DrawnCaller, work: Work, action: str
) -> None:
    """The token of another holder counts for no other caller, and shows nothing."""
    level, token = caller.level("Task.u"), await _claimed(search, work)

    async def tried(task_id: str) -> httpx.Response:
        body = {"claim_token": token} | BY_TOKEN[action]
        return await search.send(caller, ("POST", f"/tasks/{task_id}/{action}", body))

    answer, missing = await tried(work.id), await tried(str(uuid4()))
    search.assert_refused(answer, LOST if level else SCOPE_MISSING)
    if level is Level.SYSTEM:
        search.assert_refused(missing, NO_TASK)
    else:
        assert content(answer) == content(missing)
    await _ended(search, work, "release", token)


async def heartbeats(search: Search[Chart], caller: DrawnCaller) -> None:
    """Each claim of a list has an outcome of its own; those of others look like none."""
    level = caller.level("Task.u")
    for chart in _some(search, caller, "heartbeats"):
        own, other = await made(search, chart), await made(search, chart)
        tokens = {other.id: await _claimed(search, other), str(uuid4()): str(uuid4())}
        if level in {Level.USER, Level.SYSTEM}:
            tokens[own.id] = await _hold(search, caller, chart, own)
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
        await _ended(search, other, "release", tokens[other.id])


async def signal_at_large(search: Search[Chart], caller: DrawnCaller) -> None:
    """Who may see some patients only names the one that a signal is about."""
    level = caller.level("Task.c")
    chart = search.subjects[search.lot(f"signal {caller.name}").choice(sorted(search.subjects))]
    work, key = await made(search, chart), f"any-{next(_queues)}"
    await _changed(search, work, "hold", {"reason": chart.text, "awaiting": key})
    answer = await search.send(caller, ("POST", "/tasks/signals", {"key": key}))
    if level is Level.SYSTEM:
        assert answer.raise_for_status().json()["task_id"] == work.id
        work.version += 1
    else:
        search.assert_refused(answer, (422, "invalid") if level else SCOPE_MISSING)


async def made_without_a_patient(
    search: Search[Chart], number: int | None, caller: DrawnCaller | None = None, **fields: Any
) -> Work:
    """Make a task of no patient with an earlier version, as a caller or somebody who may see all. A
    `number` stands for a patient in the eyes of the search.
    """
    body = {"kind": "follow_up", "queue": f"queue-{next(_queues)}", "input": {"about": "Laundry"}}
    if caller is None:
        stored = await _posted(search, "", body | fields)
    else:
        sent = await search.send(caller, ("POST", "/tasks", body | fields))
        stored = sent.raise_for_status().json()
    if number is not None:
        search.owners.note(number, stored["id"])
    work = Work(stored["id"], queue=stored["queue"])
    await _changed(search, work, "steps", {"step": "begun"})
    return work


async def read_without_a_patient(search: Search[Chart], caller: DrawnCaller) -> None:
    """A task without a patient is shown to who made it, to its owner, and to who may see all."""
    level = caller.level("Task.r")
    owner = {"name": caller.name, "kind": caller.kind}
    namesake = owner | {"kind": "agent" if caller.kind == "person" else "person"}
    for fields, is_own in (({}, False), ({"owner": namesake}, False), ({"owner": owner}, True)):
        work = await made_without_a_patient(search, None, **fields)
        answer = await search.send(caller, ("GET", f"/tasks/{work.id}", None))
        if level is not None and (is_own or level is Level.SYSTEM):
            assert answer.is_success, answer.text
        else:
            search.assert_refused(answer, NO_TASK if level else SCOPE_MISSING)


async def list_tasks(search: Search[Chart], caller: DrawnCaller) -> None:
    """A list shows the tasks of patients in reach, and the caller's own without a patient."""
    level = caller.level("Task.s")
    seen = search.drawn.seen_by(caller, level)
    works = [one for number in seen & set(search.subjects) for one in search.subjects[number].tasks]
    open_works = [one for one in works if one.is_open]
    for query, expected in (("", works), ("?order=due", open_works)):
        found: list[str] = []
        request = ("GET", f"/tasks{query}", None)
        async for answer in search.pages(caller, request, "tasks", limit=50, may_be_empty=True):
            if level is None:
                search.assert_refused(answer, SCOPE_MISSING)
                return
            shown = {one for one in search.owners.shown_by(answer) if one > WITHOUT_A_PATIENT}
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
    """A foreign encounter has no tasks, as an unknown one."""
    level = caller.level("Task.s")
    for chart in _some(search, caller, "encounter", "Task.s"):
        request = ("GET", f"/tasks?encounter_id={chart.visits[0].id}", None)
        answer = await search.send(caller, request)
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
        elif chart.number in search.drawn.seen_by(caller, level):
            assert search.owners.shown_by(answer) <= {chart.number}
        else:
            nothing = {"patient": None, "tasks": [], "next": None}
            assert answer.raise_for_status().json() == nothing


async def keep_claimed(search: Search[Chart], *works: Work) -> None:
    """Claim tasks and keep them."""
    for work in works:
        await _claimed(search, work)


async def list_held_tasks(search: Search[Chart], caller: DrawnCaller) -> None:
    """A list shows tasks that someone else holds, if their patients are in reach."""
    level = caller.level("Task.s")
    for chart in _some(search, caller, "held", "Task.s"):
        work = await made(search, chart)
        without = await made_without_a_patient(search, None)
        held = [(one, await _claimed(search, one)) for one in (work, without)]
        answer = await search.send(caller, ("GET", "/tasks?claimed_by=test-agent&limit=1000", None))
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
        else:
            shown = {one["id"] for one in answer.raise_for_status().json()["tasks"]}
            assert (work.id in shown) is (chart.number in search.drawn.seen_by(caller, level))
            assert (without.id in shown) is (level is Level.SYSTEM)
        for one, token in held:
            await _ended(search, one, "release", token)


def counts(path: str) -> Examine:
    """Return the examination of counts, which are for who may see all patients."""

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
    "GET /queues": counts("/queues"),
    "GET /queues/{name}": counts("/queues/of-1"),
    "POST /tasks/claim": claim,
    **{f"POST /tasks/{{id}}/{action}": by_token(action) for action in BY_TOKEN if action != "hold"},
    "POST /tasks/{id}/hold (by its holder)": by_token("hold"),
    "POST /tasks/heartbeat": heartbeats,
    "POST /tasks/signals (without a patient)": signal_at_large,
    "GET /tasks/{id} (without a patient)": read_without_a_patient,
}
# Writes of tasks move tasks of other patients, too, such as the next one of a serial key: no policy
# limits them, only the conditions of their statements and the checks of named patients.
OF_ONE_WALL = {
    operation
    for operation in [*(case.operation for case in cases(None)), *AT_LARGE]  # type: ignore[arg-type]
    if not operation.startswith("GET ")
}
