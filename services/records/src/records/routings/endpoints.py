"""POST /intake/{record_id}/routing."""

from typing import Annotated

from fastapi import Path

from chassis.paging import MAX_NUMBER
from chassis.problem_responses import documented
from chassis.routes import Router
from chassis.rules import AGENT, PERSON, allow
from chassis.writes import WRITE
from records.dependencies import CreateDep
from records.errors import IntakeRecordNotFound, TooManyRoutings
from records.routings import service
from records.routings.schemas import RoutingCreate, RoutingOut

router = Router(tags=["intake"])


@router.post(
    "/intake/{record_id}/routing",
    responses=documented(IntakeRecordNotFound, TooManyRoutings, *WRITE),
)
@allow(AGENT, PERSON)
async def route_intake(
    record_id: Annotated[int, Path(ge=1, le=MAX_NUMBER)], submitted: RoutingCreate, write: CreateDep
) -> RoutingOut:
    """Keep where an intake record goes, who decided so and why. It is listed with the record."""
    row = await write(
        lambda transaction: service.route(transaction, record_id, submitted), again=service.decided
    )
    return RoutingOut.of_row(row)
