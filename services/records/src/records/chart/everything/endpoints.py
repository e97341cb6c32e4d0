"""GET /patients/{id}/everything."""

from typing import Annotated

from fastapi import Query, Request, Response

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.http.rules import AGENT, PERSON, allow
from records.chart.everything import service
from records.chart.everything.schemas import EverythingPage, EverythingQuery
from records.dependencies import DatabaseDep, DisclosuresDep
from records.errors import PatientNotFound
from records.event_types import Access, list_event
from records.identifiers import PatientID

router = Router(tags=["patients"])


@router.get(
    "/patients/{id}/everything",
    response_model=EverythingPage,
    responses=documented(PatientNotFound),
)
@allow(AGENT, PERSON)
async def read_everything(
    id: PatientID,  # noqa: A002 - The parameter's public name.
    query: Annotated[EverythingQuery, Query()],
    *,
    database: DatabaseDep,
    disclosures: DisclosuresDep,
    request: Request,
) -> Response:
    """List all that is known of a patient: the patient, encounters and intake records, newest
    first, and what was imported, each with its `type`.
    """
    after = query.position(request, service.Position.parse)
    async with database.transaction() as session:
        session.info["database"] = database
        found, more = await service.page(session, id, after=after, limit=query.limit)
    answer = Response(media_type="application/json")
    page, following = query.cut(found, lambda listed: listed[1], request, answer, more=more)
    await disclosures.record(list_event(Access.PATIENT_EVERYTHING_READ, id, len(page)))
    answer.body = EverythingPage(items=[item for item, _ in page], next=following).as_json()
    answer.headers["content-length"] = str(len(answer.body))
    return answer
