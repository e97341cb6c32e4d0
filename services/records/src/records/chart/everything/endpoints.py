"""GET /patients/{id}/everything."""

from typing import Annotated

from fastapi import Query, Request

from chassis.http.paging import PageQuery
from chassis.http.problem_responses import documented
from chassis.http.raw_json import RawJSON
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import PatientOutOfReach
from records.chart.everything import service
from records.chart.everything.schemas import EverythingPage
from records.dependencies import CallerDep, DatabaseDep, DisclosuresDep
from records.errors import PatientNotFound
from records.event_types import Access, list_event
from records.identifiers import PatientID

router = Router(tags=["patients"])


@router.get(
    "/patients/{id}/everything",
    response_model=EverythingPage,
    responses=documented(PatientOutOfReach, PatientNotFound),
)
@allow("Patient.r")
async def read_everything(
    id: PatientID,  # noqa: A002 - The parameter's public name.
    query: Annotated[PageQuery, Query()],
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    request: Request,
) -> RawJSON:
    """List everything about a patient: the patient, encounters and intake records, newest first,
    imported resources, and open tasks, newest first, each with its `type`. `withheld` names what
    the caller has no scope for. Of a patient who was merged it is the survivor's, and of a survivor
    everything of those who were merged into it, too.
    """
    after = query.position(request, service.Position.parse)
    patient_id, found, more = await service.page(
        database, caller, id, after=after, limit=query.limit
    )
    page, following = query.divide(found, lambda listed: listed[1], request, more=more)
    await disclosures.record(list_event(Access.PATIENT_EVERYTHING_READ, id, len(page), patient_id))
    answer = EverythingPage(
        items=[item for item, _ in page],
        next=following,
        asked=None if patient_id == id else id,
        withheld=service.withheld(caller),
    )
    return RawJSON(answer.as_json(), query.next_url(request, following))
