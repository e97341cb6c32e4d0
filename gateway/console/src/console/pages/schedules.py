import json
import re
from typing import Annotated
from uuid import uuid4

from fastapi import Query, Request, Response

from chassis.http.accepted_bodies import take_form
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import Answered, JSONObject
from console.forms import MAX_FORM_BYTES, fields_of, see
from console.gateway import Lack, Missing, Visit
from console.management import CODE, Unusable, complaint_of, headers_of, may_manage, said_of, whole
from console.pages.queue import Name
from console.queue_answers import Schedule, Schedules
from console.rendering import page

PATH = "/console/schedules"
SCHEDULES = 25
LONGEST_NAME = 64
MAX_INPUT_BYTES = 1024 * 1024  # An input has 256 KiB of JSON, which forms send in up to 3 bytes.
PRIORITIES = ("routine", "urgent", "asap", "stat")
DONE = {"pause": "paused", "resume": "resumed", "save": "saved"}
NEW = {"queue": "default", "priority": "routine"}
Said = Annotated[str | None, Query(max_length=32)]
router = Router(include_in_schema=False)


@router.get(PATH, response_model=None)
@allow(None, only_person=True)
async def show_schedules(
    request: Request, after: Annotated[str | None, Query(max_length=1024)] = None, said: Said = None
) -> Response:
    return await _show_all(request, Visit(request), after=after, said=said)


@router.post(PATH, response_model=None)
@take_form(max_bytes=MAX_INPUT_BYTES)
@allow(None, only_person=True)
async def create_schedule(request: Request) -> Response:
    fields = await fields_of(request) | {"version": "0"}  # Rejected if the schedule exists.
    visit, name = Visit(request), fields.get("name", "")
    try:
        _check(name)
        body = _body(fields)
    except Unusable as error:
        return await _show_all(request, visit, fields=fields, complaint=str(error))
    done = await _put(visit, name, fields, body)
    if isinstance(done, Missing):
        is_taken = done.lack is Lack.CHANGED
        complaint = "A schedule with this name exists." if is_taken else complaint_of(done)
        return await _show_all(request, visit, fields=fields, complaint=complaint)
    return see(f"{PATH}/{done.name}?said=saved")


@router.get(f"{PATH}/{{name}}", response_model=None)
@allow(None, only_person=True)
async def show_schedule(request: Request, name: Name, said: Said = None) -> Response:
    return await _show(request, Visit(request), name, said=said)


@router.post(f"{PATH}/{{name}}", response_model=None)
@take_form(max_bytes=MAX_INPUT_BYTES)
@allow(None, only_person=True)
async def change_schedule(request: Request, name: Name) -> Response:
    """Replace, pause or resume the schedule, if it still has the version that the page showed."""
    fields, visit = await fields_of(request), Visit(request)
    action = fields.get("action", "")
    if action not in DONE:
        return _see(name, "refused")
    schedule = await visit.get(Schedule, f"/schedules/{name}")
    if isinstance(schedule, Missing):
        return _see(name, said_of(schedule))
    try:
        body = _changed(schedule, action, fields)
    except Unusable as error:
        return await _show(request, visit, name, fields=fields, complaint=str(error))
    stored = await _put(visit, name, fields, body)
    is_changed = isinstance(stored, Missing) and stored.lack is Lack.CHANGED
    if isinstance(stored, Missing) and action == "save" and not is_changed:
        return await _show(request, visit, name, fields=fields, complaint=complaint_of(stored))
    return _see(name, said_of(stored) if isinstance(stored, Missing) else DONE[action])


@router.post(f"{PATH}/{{name}}/delete", response_model=None)
@take_form(max_bytes=MAX_FORM_BYTES)
@allow(None, only_person=True)
async def delete_schedule(request: Request, name: Name) -> Response:
    fields = await fields_of(request)
    headers = headers_of(fields, "delete", fields.get("version"))
    done = await Visit(request).write(
        Answered, f"/schedules/{name}", None, headers, method="DELETE"
    )
    if isinstance(done, Missing):
        return _see(name, said_of(done))
    return see(f"{PATH}?said=deleted")


def _see(name: str, said: str) -> Response:
    return see(f"{PATH}/{name}?said={said}")


async def _show_all(
    request: Request,
    visit: Visit,
    *,
    after: str | None = None,
    said: str | None = None,
    fields: dict[str, str] | None = None,
    complaint: str | None = None,
) -> Response:
    found = await visit.get(Schedules, "/schedules", {"limit": SCHEDULES, "cursor": after})
    return page(
        request,
        "schedules.html",
        visit=visit,
        found=found,
        is_first=after is None,
        fields=fields or NEW,
        complaint=complaint,
        priorities=PRIORITIES,
        may_manage=may_manage(request),
        key=str(uuid4()),
        said=said,
    )


async def _show(
    request: Request,
    visit: Visit,
    name: str,
    *,
    said: str | None = None,
    fields: dict[str, str] | None = None,
    complaint: str | None = None,
) -> Response:
    """The form of a change that was not stored is shown even if the schedule cannot be read. It keeps its version:
    someone else's change since then is not replaced.
    """
    schedule = await visit.get(Schedule, f"/schedules/{name}")
    is_absent = isinstance(schedule, Missing) and schedule.lack is Lack.ABSENT
    stored = {} if isinstance(schedule, Missing) else _fields(schedule)
    return page(
        request,
        "schedule.html",
        status=404 if is_absent else 200,
        visit=visit,
        name=name,
        schedule=schedule,
        fields=stored if fields is None else {"version": "0"} | fields,
        complaint=complaint,
        priorities=PRIORITIES,
        may_manage=may_manage(request),
        key=str(uuid4()),
        said=said,
    )


async def _put(
    visit: Visit, name: str, fields: dict[str, str], body: JSONObject
) -> Schedule | Missing:
    headers = headers_of(fields, name, fields.get("version"), json.dumps(body))
    return await visit.write(Schedule, f"/schedules/{name}", body, headers, method="PUT")


def _check(name: str) -> None:
    if not re.fullmatch(CODE, name) or len(name) > LONGEST_NAME:
        raise Unusable("The name is invalid: use letters, digits, dots, dashes and underscores.")


def _changed(schedule: Schedule, action: str, fields: dict[str, str]) -> JSONObject:
    if action == "save":
        return _body(fields) | {"paused": schedule.paused}
    task = schedule.task.model_dump(exclude_none=True)
    return {"cron": schedule.cron, "task": task, "paused": action == "pause"}


def _fields(schedule: Schedule) -> dict[str, str]:
    task = schedule.task
    given = {
        "version": schedule.version,
        "cron": schedule.cron,
        "kind": task.kind,
        "queue": task.queue,
        "priority": task.priority,
        "input": None
        if task.input is None
        else json.dumps(task.input, ensure_ascii=False, indent=2),
        "serial_key": task.serial_key,
        "max_attempts": task.max_attempts,
        "owner": None if task.owner is None else task.owner.name,
        "owner_kind": None if task.owner is None else task.owner.kind,
    }
    return {name: str(value) for name, value in given.items() if value is not None}


def _body(fields: dict[str, str]) -> JSONObject:
    task: JSONObject = {
        name: fields[name] for name in ("kind", "queue", "priority", "serial_key") if name in fields
    }
    if "input" in fields:
        task["input"] = _input(fields["input"])
    if (attempts := whole(fields, "max_attempts", "Attempts")) is not None:
        task["max_attempts"] = attempts
    if "owner" in fields:
        task["owner"] = {"name": fields["owner"], "kind": fields.get("owner_kind", "agent")}
    return {"cron": fields.get("cron", ""), "task": task}


def _input(text: str) -> JSONObject:
    try:
        given = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unusable("The input is not valid JSON.") from error
    if not isinstance(given, dict):
        raise Unusable('The input is not a JSON object, such as {"ward": "3"}.')
    return given
