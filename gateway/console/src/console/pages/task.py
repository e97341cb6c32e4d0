from asyncio import gather
from uuid import UUID, uuid4

from fastapi import Request, Response

from chassis.http.accepted_bodies import take_form
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import Answered, JSONObject, Steps, TaskDetail
from console.forms import MAX_FORM_BYTES, fields_of, see, uuid_of
from console.gateway import Lack, Missing, Visit
from console.management import headers_of, said_of
from console.pages.banner import banner_of
from console.rendering import page

STEPS = 50
STARTED = "started"
OPEN = frozenset({"ready", "on-hold", "in-progress"})
DONE = {"take": "taken", "start": "started", "complete": "completed", "hand-on": "handed-on"}
router = Router(include_in_schema=False)


@router.get("/console/tasks/{id}", response_model=None)
@allow(None, only_person=True)
async def show_task(request: Request, id: UUID, said: str | None = None) -> Response:
    visit, me = Visit(request), request.state.person.name
    task, steps = await gather(
        visit.get(TaskDetail, f"/tasks/{id}"),
        visit.get(Steps, f"/tasks/{id}/steps", {"limit": STEPS}),
    )
    is_absent = isinstance(task, Missing) and task.lack is Lack.ABSENT
    owner = None if isinstance(task, Missing) else task.owner
    patient = None if isinstance(task, Missing) else uuid_of(task.patient_id)
    is_mine = owner is not None and (owner.name, owner.kind) == (me, "person")
    return page(
        request,
        "task.html",
        status=404 if is_absent else 200,
        visit=visit,
        task=task,
        steps=steps,
        patient=patient,
        banner=None if patient is None else await banner_of(visit, patient),
        is_mine=is_mine,
        is_open=not isinstance(task, Missing) and task.status in OPEN,
        is_claimed=not isinstance(task, Missing) and task.status == "in-progress",
        is_started=not isinstance(task, Missing) and task.business_status == STARTED,
        key=str(uuid4()),
        said=said,
    )


@router.post("/console/tasks/{id}", response_model=None)
@take_form(max_bytes=MAX_FORM_BYTES)
@allow(None, only_person=True)
async def change_task(request: Request, id: UUID) -> Response:
    """Take, start, complete or hand on the task, if it still has the version that the page showed."""
    fields = await fields_of(request)
    action, version = fields.get("action", ""), fields.get("version", "")
    asked = _request_of(action, fields, request.state.person.name)
    if asked is None or not (version.isascii() and version.isdecimal()):
        return see(f"/console/tasks/{id}?said=refused")
    path, body = asked
    headers = headers_of(fields, action, version, body)
    done = await Visit(request).write(Answered, f"/tasks/{id}/{path}", body, headers)
    said = said_of(done) if isinstance(done, Missing) else DONE[action]
    return see(f"/console/tasks/{id}?said={said}")


def _request_of(action: str, fields: dict[str, str], me: str) -> tuple[str, JSONObject] | None:
    """Return None if the submitted form lacks something."""
    note = fields.get("note")
    match action:
        case "take":
            return "assign", {"owner": {"name": me, "kind": "person"}}
        case "start":
            return "steps", {"step": STARTED} | ({"note": note} if note else {})
        case "complete":
            return "complete", {"output": {"note": note}} if note else {}
        case "hand-on":
            return "assign", {"owner": _owner(fields)}
    return None


def _owner(fields: dict[str, str]) -> JSONObject | None:
    """The new owner of a task. Without a name, the task returns to its queue."""
    name, kind = fields.get("to"), fields.get("kind", "person")
    return {"name": name, "kind": kind} if name else None
