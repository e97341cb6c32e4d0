from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from prometheus_client import CollectorRegistry, Counter

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.http.state import of_state
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import ContestedNumber, PatientOutOfReach
from chassis.writes.idempotency import REPLAYED
from chassis.writes.write import CHANGE, WRITE
from records.break_glass import service
from records.break_glass.errors import (
    AlreadyReviewed,
    BreakGlassNotFound,
    OwnBreakGlass,
    TooManyBreakGlass,
)
from records.break_glass.schemas import (
    BreakGlassCreate,
    BreakGlassOut,
    BreakGlassPage,
    BreakGlassQuery,
    BreakGlassReference,
    after_review,
)
from records.dependencies import CallerDep, CreateDep, ReadDep, WriteDep

router = Router(prefix="/break-glass", tags=["break-glass"])


class BreakGlassMetrics:
    def __init__(self, registry: CollectorRegistry) -> None:
        self.taken = Counter(
            "chartroom_break_glass",
            "Accesses to patients that persons took (break-glass)",
            registry=registry,
        )


MetricsDep = Annotated[BreakGlassMetrics, of_state("break_glass_metrics")]


@router.post(
    "",
    status_code=201,
    responses=documented(PatientOutOfReach, ContestedNumber, TooManyBreakGlass, *WRITE),
)
@allow("chartroom/break-glass", for_person=True)
async def break_glass(
    submitted: BreakGlassCreate,
    write: CreateDep,
    *,
    metrics: MetricsDep,
    response: Response,
) -> BreakGlassOut:
    """Get access to a patient for an hour, as a person or as a person's agent. Your `user` scopes
    then include the patient. The access is logged, and another person reviews it. A person may have
    five open break-glass accesses.
    """
    row = await write(
        lambda transaction: service.start(transaction, submitted), replay=service.replay
    )
    if REPLAYED not in response.headers:
        metrics.taken.inc()
    return BreakGlassOut.of(row)


@router.get("")
@allow("AuditEvent.s")
async def list_break_glass(
    query: Annotated[BreakGlassQuery, Query()], read: ReadDep
) -> BreakGlassPage:
    """List break-glass accesses to the patients that you may see, with caller and reason, newest
    first.
    """
    before = read.position(query, UUID)
    found = await service.page(
        read.database,
        read.caller,
        before=before,
        reviewed=query.reviewed,
        limit=query.rows_to_fetch,
    )
    page, following = read.page(query, found, lambda row: [str(row.id)])
    await read.disclose(service.list_event(page))
    return BreakGlassPage(break_glass=[BreakGlassOut.of(row) for row in page], next=following)


@router.post(
    "/{id}/review",
    responses=documented(BreakGlassNotFound, OwnBreakGlass, AlreadyReviewed, *CHANGE),
)
@allow("AuditEvent.u", only_person=True)
async def review_break_glass(
    id: UUID, write: WriteDep, caller: CallerDep
) -> BreakGlassOut | BreakGlassReference:
    """Review another person's break-glass access, which ends it; only persons may do so."""
    row = await write(lambda transaction: service.review(transaction, id), replay=service.replay)
    return after_review(row, caller)
