"""POST /intake/{record_id}/routing."""

from typing import Annotated

from fastapi import Path

from chassis.http.paging import MAX_NUMBER
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.writes.write import WRITE
from records.dependencies import CreateDep
from records.errors import IntakeRecordNotFound, TooManyRoutings
from records.intake.routings import service
from records.intake.routings.schemas import RoutingCreate, RoutingOut

router = Router(tags=["intake"])


@router.post(
    "/intake/{record_id}/routing",
    responses=documented(IntakeRecordNotFound, TooManyRoutings, *WRITE),
)
@allow("QuestionnaireResponse.u")
async def route_intake(
    record_id: Annotated[int, Path(ge=1, le=MAX_NUMBER)], submitted: RoutingCreate, write: CreateDep
) -> RoutingOut:
    """Store where an intake record goes, who decided so and why. Lists of records show it."""
    row = await write(
        lambda transaction: service.route(transaction, record_id, submitted), replay=service.decided
    )
    return RoutingOut.of(row)
