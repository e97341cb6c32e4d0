from asyncio import gather
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Annotated
from uuid import uuid4

from fastapi import Path, Query, Request, Response

from chassis.http.accepted_bodies import take_form
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import JSONObject, Task, Tasks
from console.forms import MAX_FORM_BYTES, fields_of, see
from console.gateway import Lack, Missing, Visit
from console.management import CODE, Unusable, headers_of, may_manage, said_of, whole
from console.names import names_of
from console.queue_answers import KindSettings, Queue, QueueSettings
from console.rendering import page
from console.wording import json_text

TASKS, ROWS = 100, 15
MOST_KINDS = 12  # Kinds with fields on the page; other kinds keep their settings.
MOST_CAUSES = 8
MOST_ERROR_BYTES = 2_000  # A longer error does not fit into the cookie of the next page.
Name = Annotated[str, Path(max_length=64, pattern=CODE)]
Number = Annotated[int | None, Query(ge=0)]
DONE = {"pause": "paused", "resume": "resumed", "save": "saved"}
router = Router(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Cause:
    """Dead letters of a kind with the same error, among the oldest ones."""

    kind: str
    error: str | None
    times: int

    @property
    def can_be_filter(self) -> bool:
        return len(json_text(self.error or "").encode()) <= MOST_ERROR_BYTES


@router.get("/console/queues/{name}", response_model=None)
@allow(None, only_person=True)
async def show_queue(
    request: Request,
    name: Name,
    said: Annotated[str | None, Query(max_length=32)] = None,
    requeued: Number = None,
    left: Number = None,
) -> Response:
    visit = Visit(request)
    queue, dead = await gather(
        visit.get(Queue, f"/queues/{name}"),
        visit.get(
            Tasks, "/tasks", {"queue": name, "status": "failed", "order": "oldest", "limit": TASKS}
        ),
    )
    rows = [] if isinstance(dead, Missing) else dead.tasks[:ROWS]
    names = await names_of(visit, [task.patient_id for task in rows])
    is_absent = isinstance(queue, Missing) and queue.lack is Lack.ABSENT
    return page(
        request,
        "queue.html",
        status=404 if is_absent else 200,
        visit=visit,
        name=name,
        queue=queue,
        kinds=[] if isinstance(queue, Missing) else _kinds(queue)[:MOST_KINDS],
        more_kinds=0 if isinstance(queue, Missing) else len(_kinds(queue)[MOST_KINDS:]),
        dead=dead,
        rows=rows,
        causes=[] if isinstance(dead, Missing) else _causes(dead.tasks),
        names=names.by_id,
        nameless=names.lack,
        may_manage=may_manage(request),
        key=str(uuid4()),
        said=said,
        requeued=requeued,
        left=left,
    )


@router.post("/console/queues/{name}", response_model=None)
@take_form(max_bytes=MAX_FORM_BYTES)
@allow(None, only_person=True)
async def change_queue(request: Request, name: Name) -> Response:
    """Pause or resume the queue, or store its limits, unless its settings have changed since the page was shown."""
    fields, visit, path = await fields_of(request), Visit(request), f"/queues/{name}"
    action = fields.get("action", "")
    if action not in DONE:
        return _see(name, "refused")
    queue = await visit.get(Queue, path)
    if isinstance(queue, Missing):
        return _see(name, said_of(queue))
    if fields.get("version") != str(queue.version):
        return _see(name, "changed")
    try:
        body = _settings(queue, action, fields)
    except Unusable:
        return _see(name, "unusable")
    headers = headers_of(fields, action, queue.version, body)
    done = await visit.write(QueueSettings, path, body, headers, method="PUT")
    return _see(name, said_of(done) if isinstance(done, Missing) else DONE[action])


def _see(name: str, said: str) -> Response:
    return see(f"/console/queues/{name}?said={said}")


def _settings(queue: Queue, action: str, fields: dict[str, str]) -> JSONObject:
    """Return all settings, because a request replaces them."""
    kept = queue.settings
    if action != "save":
        body = {} if kept is None else _sendable(kept)
        return body | {"paused": action == "pause"}
    limits = {
        name: whole(fields, name, name) for name in ("max_running", "lease_seconds", "max_attempts")
    }
    shown, others = _kinds(queue)[:MOST_KINDS], _kinds(queue)[MOST_KINDS:]
    kinds = [*_given_kinds(fields, shown), *map(_kind, others)]
    return {"paused": kept is not None and kept.paused, "kinds": kinds} | _without_none(limits)


def _sendable(settings: QueueSettings) -> JSONObject:
    limits = settings.model_dump(include={"max_running", "lease_seconds", "max_attempts"})
    return {"kinds": [*map(_kind, settings.kinds)]} | _without_none(limits)


def _kind(settings: KindSettings) -> JSONObject:
    return settings.model_dump(exclude_none=True)


def _without_none(values: JSONObject) -> JSONObject:
    return {name: value for name, value in values.items() if value is not None}


def _kinds(queue: Queue) -> Sequence[KindSettings]:
    return [] if queue.settings is None else queue.settings.kinds


def _given_kinds(fields: dict[str, str], shown: Sequence[KindSettings]) -> Iterable[JSONObject]:
    """Kinds without any setting are left out. The last one is new."""
    for place, kind in zip(count(), [*(one.kind for one in shown), fields.get("kind")]):
        backoff = _without_none(
            {
                "first_seconds": whole(fields, f"first-{place}", "First pause"),
                "factor": _factor(fields.get(f"factor-{place}")),
                "longest_seconds": whole(fields, f"longest-{place}", "Longest pause"),
            }
        )
        running = whole(fields, f"running-{place}", "Running at most")
        given = _without_none({"max_running": running, "backoff": backoff or None})
        if given and kind is None:
            raise Unusable("The kind lacks a name.")
        if given:
            yield {"kind": kind} | given


def _factor(text: str | None) -> float | None:
    try:
        return None if text is None else float(text)
    except ValueError as error:
        raise Unusable("The factor is not a number.") from error


def _causes(tasks: Iterable[Task]) -> list[Cause]:
    """Return the most frequent causes first."""
    counted = Counter((task.kind, task.last_error) for task in tasks)
    return [Cause(*cause, times) for cause, times in counted.most_common(MOST_CAUSES)]
