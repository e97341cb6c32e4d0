"""POST /intake/{record_id}/routing, and GET /routings for reviews."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Request, Response

from chassis.http.paging import MAX_NUMBER
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.writes.write import WRITE
from records.dependencies import CallerDep, CreateDep, DatabaseDep, DisclosuresDep
from records.errors import IntakeRecordNotFound, TooManyRoutings
from records.intake.routings import service
from records.intake.routings.schemas import (
    RoutingCreate,
    RoutingOfPatientOut,
    RoutingOut,
    RoutingPage,
    RoutingQuery,
    RoutingWithTaskOut,
    after_routing,
)
from records.intake.tasks import require_scope
from records.tasks.dependencies import WaitersDep

router = Router(tags=["intake"])


@router.post(
    "/intake/{record_id}/routing",
    responses=documented(IntakeRecordNotFound, TooManyRoutings, *WRITE),
)
@allow("QuestionnaireResponse.u")
async def route_intake(
    record_id: Annotated[int, Path(ge=1, le=MAX_NUMBER)],
    submitted: RoutingCreate,
    *,
    write: CreateDep,
    caller: CallerDep,
    waiters: WaitersDep,
) -> RoutingOut | RoutingWithTaskOut:
    """Store where an intake record goes, who decided so and why. Lists of records show it."""
    require_scope(caller, submitted)
    row = await write(
        lambda transaction: service.route(transaction, record_id, submitted), replay=service.decided
    )
    if row.task_id is not None:
        waiters.look_now()
    return after_routing(row)


@router.get("/routings")
@allow("QuestionnaireResponse.s")
async def list_routings(
    query: Annotated[RoutingQuery, Query()],
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    request: Request,
    response: Response,
) -> RoutingPage:
    """List routing decisions with one destination, the newest first, for a review. A page of large
    ones is shorter.
    """
    before = query.position(request, lambda at, id_: (datetime.fromisoformat(at), UUID(id_)))
    found, more = await service.page(
        database,
        caller,
        to=query.to,
        decided_from=query.decided_from,
        limit=query.limit,
        before=before,
    )
    page, following = query.cut(found, lambda row: row.position, request, response, more=more)
    await disclosures.record(service.list_event(page))
    return RoutingPage(routings=[RoutingOfPatientOut.of(row) for row in page], next=following)
