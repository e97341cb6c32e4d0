from typing import Annotated, ClassVar
from uuid import UUID

from fastapi import Query
from pydantic import Field

from chassis.audit_trail.outbox import Event
from chassis.http.paging import PageQuery
from chassis.http.problem_responses import documented
from chassis.http.raw_json import RawJSON
from chassis.http.routes import Router
from chassis.http.state import of_state
from chassis.identity.allowed_callers import allow
from chassis.problems.closed_model import ClosedModel
from chassis.problems.problem import PatientOutOfReach, SearchTooSlow
from records.chart import everything, service
from records.chart.context import ContextSources, context_json, gather
from records.chart.everything import EverythingPosition
from records.chart.schemas import ContextQuery, EncounterContext, EverythingPage, PatientChart
from records.dependencies import ReadDep, TrustedAgentsDep
from records.encounters.service import ENCOUNTER
from records.errors import EncounterNotFound, PatientNotFound
from records.event_types import PATIENT, Access, list_event
from records.identifiers import PatientID

router = Router()
ContextSourcesDep = Annotated[ContextSources, of_state("context_sources")]


class ChartQuery(ClosedModel):
    location: ClassVar = "query"
    limit: int = Field(50, ge=1, le=100, description="Maximum number of items in each list")


@router.get(
    "/patients/{id}/chart",
    tags=["patients"],
    response_model=PatientChart,
    responses=documented(PatientOutOfReach, PatientNotFound),
)
@allow("Patient.r")
async def read_chart(
    id: PatientID,
    query: Annotated[ChartQuery, Query()],
    trusted: TrustedAgentsDep,
    read: ReadDep,
) -> RawJSON:
    """Read the most important resources of a patient: active flags, problems and allergies, current
    medications, the latest dose given of each, the latest vital signs and labs, recent procedures and
    immunizations, and care teams. Separate lists have resources that are not current: not done,
    proposed, planned, refuted, or dated in the future, and statements such as "no known allergies".
    Each list is newest first; each item has the ID of its resource. `truncated` has the lists with more
    items, `withheld` the lists that your scopes do not include. For a merged patient you get the
    surviving patient's chart, which includes the merged patients' charts.
    """
    chart = await service.chart(read.database, read.caller, id, trusted, limit=query.limit)
    await read.disclose(
        Event(
            Access.PATIENT_CHART_READ,
            PATIENT,
            id,
            patient_ids=sorted({str(id), str(chart.patient.id)}),
            data={"withheld": [*chart.withheld]},
        )
    )
    return RawJSON(chart.as_json())


@router.get(
    "/patients/{id}/everything",
    tags=["patients"],
    response_model=EverythingPage,
    responses=documented(PatientOutOfReach, PatientNotFound, SearchTooSlow),
)
@allow("Patient.r")
async def read_everything(
    id: PatientID, query: Annotated[PageQuery, Query()], read: ReadDep
) -> RawJSON:
    """List everything about a patient: the patient, encounters and intake records, newest first,
    imported resources, and open tasks, newest first. Each item has a `type`. `withheld` has the
    types that your scopes do not include. For a merged patient you get the surviving patient's
    list, which includes the merged patients' items.
    """
    after = read.position(query, EverythingPosition.parse)
    subject, found, more = await everything.page(
        read.database, read.caller, id, after=after, limit=query.limit
    )
    page, following = query.divide(found, lambda listed: listed[1], read.request, more=more)
    patient_id = subject.patient.id
    await read.disclose(list_event(Access.PATIENT_EVERYTHING_READ, id, len(page), patient_id))
    answer = EverythingPage(
        items=[item for item, _ in page],
        next=following,
        asked=None if patient_id == id else id,
        contested_numbers=[*subject.contested_numbers],
        withheld=everything.withheld(read.caller),
    )
    return RawJSON(answer.as_json(), query.next_url(read.request, following))


@router.post(
    "/encounters/{id}/context",
    tags=["encounters"],
    response_model=EncounterContext,
    responses=documented(EncounterNotFound),
)
@allow("Encounter.r")
async def read_context(
    id: UUID, query: ContextQuery, *, sources: ContextSourcesDep, read: ReadDep
) -> RawJSON:
    """Read the context of an encounter in one call: the patient's other encounters, intake records
    and open tasks, agents' events, passages of documents that answer `question`, and the chart's
    sections as in `/patients/{id}/chart`. `unavailable` has the lists that could not be fetched in
    time, `truncated` the shortened lists, `withheld` the lists that your scopes do not include, and
    `degraded` the lists from an incomplete search. For a merged patient, the lists are the
    surviving patient's.
    """
    context, events = await gather(read.database, read.caller, sources, id, query)
    await read.disclose(
        Event(
            Access.CONTEXT_READ,
            ENCOUNTER,
            id,
            patient_ids=[
                patient
                for patient in (context.encounter.patient_id, context.replaced_by)
                if patient is not None
            ],
            encounter_id=id,
            data={"unavailable": [*context.unavailable], "withheld": [*context.withheld]},
        )
    )
    return RawJSON(context_json(context, events))
