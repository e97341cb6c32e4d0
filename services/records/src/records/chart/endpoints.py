"""/patients/{id}/chart, /patients/{id}/everything and /encounters/{id}/context."""

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
from records.dependencies import ReadDep
from records.encounters.service import ENCOUNTER
from records.errors import EncounterNotFound, PatientNotFound
from records.event_types import PATIENT, Access, list_event
from records.identifiers import PatientID

router = Router()
TrustedAgentsDep = Annotated[service.TrustedAgents, of_state("trusted_agents")]
ContextSourcesDep = Annotated[ContextSources, of_state("context_sources")]


class ChartQuery(ClosedModel):
    """The query of a chart."""

    location: ClassVar = "query"
    limit: Annotated[int, Field(ge=1, le=100, description="The most items in each list")] = 50


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
    """Read the most important of a patient's resources: active problems and allergies, current
    medications, the latest vital signs and labs, recent procedures and immunizations, care teams. Lists
    of their own have what does not count as current: what is not to be done, proposed, planned,
    refuted, or dated ahead, and statements such as "no known allergies". Each list is newest first, and
    each item has the id of its resource. `truncated` names
    the lists that have more, `withheld` those that the caller has no scope for. If the patient was
    merged, you get the surviving patient's chart. It includes the charts of the patients merged
    into it.
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
    imported resources, and open tasks, newest first, each with its `type`. `withheld` names what
    the caller has no scope for. If the patient was merged, you get everything about the surviving
    patient. It includes everything about the patients merged into it.
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
    """Read everything around an encounter at once: the patient's other encounters, intakes and
    open tasks, the agents' events, passages of the chart that answer `question`, with their places
    in documents, and the sections of the chart: active problems and allergies, current
    medications, the latest vital signs and labs, recent procedures and immunizations, care teams, and
    what does not count as current.
    `unavailable` names the lists that could not be fetched in time, `truncated` those that end
    early, `withheld` those that the caller has no scope for, `degraded` those that were found by
    less than usual. If the patient was merged, the lists are about the surviving patient.
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
