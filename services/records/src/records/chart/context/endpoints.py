"""POST /encounters/{id}/context."""

from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.http.problem_responses import documented
from chassis.http.raw_json import RawJSON
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from records.chart.context import service
from records.chart.context.dependencies import ContextSourcesDep
from records.chart.context.responses import context_json
from records.chart.context.schemas import ContextQuery, EncounterContext
from records.dependencies import CallerDep, DatabaseDep, DisclosuresDep
from records.encounters.service import ENCOUNTER
from records.errors import EncounterNotFound
from records.event_types import Access

router = Router(tags=["encounters"])


@router.post(
    "/encounters/{id}/context",
    response_model=EncounterContext,
    responses=documented(EncounterNotFound),
)
@allow("Encounter.r")
async def read_context(
    id: UUID,  # noqa: A002 - The parameter's public name.
    query: ContextQuery,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    sources: ContextSourcesDep,
    disclosures: DisclosuresDep,
) -> RawJSON:
    """Read everything around an encounter at once: the patient's other encounters, intakes and open
    tasks, the agents' events, passages of the chart that answer `question`, with their places in
    documents, and the sections of the chart: active problems and allergies, current medications, the
    latest vital signs and labs, recent procedures and immunizations, care teams. `unavailable` names
    the lists that could not be fetched in time, `truncated` those that end early, `withheld` those
    that the caller has no scope for, `degraded` those that were found by less than usual. Where the
    patient was merged, the lists are the survivor's.
    """
    context, events = await service.gather(database, caller, sources, id, query)
    await disclosures.record(
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
