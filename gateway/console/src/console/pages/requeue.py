"""Dead letters are counted before they return to their queue."""

import json
from uuid import uuid4

from fastapi import Request, Response

from chassis.http.accepted_bodies import take_form
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import JSONObject
from console.forms import MAX_FORM_BYTES, fields_of, see
from console.gateway import Missing, Visit
from console.management import Unusable, headers_of, may_manage, said_of, whole
from console.pages.queue import Name
from console.queue_answers import Requeued
from console.rendering import page
from console.session import page_state

OTHER_COUNT = "other-count"
MOST_AT_ONCE = 1_000  # As records: the oldest dead letters of a filter.
FILTERS = ("kind", "last_error")
router = Router(include_in_schema=False)


@router.get("/console/queues/{name}/requeue", response_model=None)
@allow(None, only_person=True)
async def show_count(request: Request, name: Name, said: str | None = None) -> Response:
    visit = Visit(request)
    asked = page_state.read(request, request.url.path)
    found = await visit.search(Requeued, "/tasks/requeue", _criteria(name, asked))
    return page(
        request,
        "requeue.html",
        visit=visit,
        name=name,
        asked=asked,
        found=found,
        most_at_once=MOST_AT_ONCE,
        may_manage=may_manage(request),
        key=str(uuid4()),
        said=said,
    )


@router.post("/console/queues/{name}/requeue", response_model=None)
@take_form(max_bytes=MAX_FORM_BYTES)
@allow(None, only_person=True)
async def requeue(request: Request, name: Name) -> Response:
    """Without `count`, store the filter in a cookie, because errors must not appear in a URL."""
    fields, place = await fields_of(request), f"/console/queues/{name}/requeue"
    try:
        fields |= _error_of(fields)
        count = whole(fields, "count", "The count")
    except Unusable:
        return see(f"{place}?said=refused")
    if count is None:
        return _keep(request, see(place), place, fields)
    criteria = _criteria(name, fields)
    key = headers_of(fields, count, criteria)["Idempotency-Key"]
    done = await Visit(request).write(
        Requeued, "/tasks/requeue", criteria | {"count": count}, {"Idempotency-Key": key}
    )
    if isinstance(done, Missing):
        said = "other" if done.code == OTHER_COUNT else said_of(done)
        answer = see(f"{place}?said={said}")
        return _keep(request, answer, place, fields)
    counts = f"requeued={done.requeued}&left={done.matching.count}"
    answer = see(f"/console/queues/{name}?said=requeued&{counts}")
    page_state.forget(request, answer, place)
    return answer


def _keep(request: Request, answer: Response, place: str, fields: dict[str, str]) -> Response:
    asked = {name: fields[name] for name in FILTERS if name in fields}
    page_state.keep(request, answer, place, asked)
    return answer


def _error_of(fields: dict[str, str]) -> dict[str, str]:
    """The field is JSON, because records compares errors exactly."""
    if "last_error" not in fields:
        return {}
    try:
        error = json.loads(fields["last_error"])
    except (ValueError, RecursionError) as failure:
        raise Unusable("The error is not valid JSON.") from failure
    if not isinstance(error, str):
        raise Unusable("The error is not a JSON string.")
    return {"last_error": error}


def _criteria(name: str, asked: dict[str, str]) -> JSONObject:
    return {"queue": name} | {one: asked[one] for one in FILTERS if one in asked}
