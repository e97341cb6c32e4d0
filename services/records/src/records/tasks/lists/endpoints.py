"""GET /tasks."""

from typing import Annotated

from fastapi import Query, Request, Response

from chassis.http.problem_responses import documented
from chassis.http.raw_json import link_to_next
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import PatientOutOfReach
from records.dependencies import CallerDep, DatabaseDep, DisclosuresDep
from records.patients.schemas import PatientNamed
from records.tasks.lists import service
from records.tasks.lists.criteria import Place
from records.tasks.lists.schemas import TaskPage, TaskQuery
from records.tasks.schemas import ListedTask

router = Router(tags=["tasks"])


@router.get("/tasks", responses=documented(PatientOutOfReach))
@allow("Task.s")
async def list_tasks(
    query: Annotated[TaskQuery, Query()],
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    request: Request,
    response: Response,
) -> TaskPage:
    """List tasks by any combination of filters, the newest, the oldest or the next due first.

    An index serves `patient_id`; `encounter_id`; `claimed_by`; `owner`, `queue` and `status`, also
    `status` together with one of the other two; and with `order=due` `owner` or `queue`, with
    `due_to` and `overdue`. Other filters pass over the tasks of the first of these: a page ends
    after 2,000 of them, so until `next` is null it may be short or even empty. The tasks of a
    patient, of an encounter and of `claimed_by` are never too many for a page.

    A caller who may see some patients only gets their tasks, and its own without a patient: those
    that it made, and those assigned to it.
    """
    criteria = query.criteria
    after = query.position(request, Place.read)
    named, rows, place = await service.find(
        database, caller, criteria, after=after, limit=query.limit
    )
    following = None if place is None else query.cursor_at(place.values, request)
    if (url := query.next_url(request, following)) is not None:
        response.headers["Link"] = link_to_next(url)
    await disclosures.record(service.list_event(criteria, named, rows))
    return TaskPage(
        patient=None if named is None else PatientNamed.of(named),
        tasks=[ListedTask.of(row) for row in rows],
        next=following,
    )
