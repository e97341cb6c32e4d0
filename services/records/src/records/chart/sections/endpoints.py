"""GET /patients/{id}/chart."""

from typing import Annotated, ClassVar

from fastapi import Query
from pydantic import Field

from chassis.audit_trail.outbox import Event
from chassis.http.problem_responses import documented
from chassis.http.raw_json import RawJSON
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.closed_model import ClosedModel
from chassis.problems.problem import PatientOutOfReach
from records.chart.sections import service
from records.chart.sections.schemas import PatientChart
from records.dependencies import CallerDep, DatabaseDep, DisclosuresDep
from records.errors import PatientNotFound
from records.event_types import PATIENT, Access
from records.identifiers import PatientID

router = Router(tags=["patients"])


class ChartQuery(ClosedModel):
    """The query of a chart."""

    location: ClassVar = "query"
    limit: Annotated[int, Field(ge=1, le=100, description="The most items in each list")] = 50


@router.get(
    "/patients/{id}/chart",
    response_model=PatientChart,
    responses=documented(PatientOutOfReach, PatientNotFound),
)
@allow("Patient.r")
async def read_chart(
    id: PatientID,  # noqa: A002 - The parameter's public name.
    query: Annotated[ChartQuery, Query()],
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
) -> RawJSON:
    """Read what comes first of a patient's imported resources: active problems and allergies, current
    medications, the latest vital signs and labs, recent procedures and immunizations, care teams,
    each list newest first and each item with the id of its resource. `truncated` names the lists that
    have more, `withheld` those that the caller has no scope for. Of a patient who was merged it is
    the survivor's, and of a survivor it holds what those had who were merged into it.
    """
    chart = await service.chart(database, caller, id, limit=query.limit)
    await disclosures.record(
        Event(
            Access.PATIENT_CHART_READ,
            PATIENT,
            id,
            patient_ids=sorted({str(id), str(chart.patient.id)}),
            data={"withheld": [*chart.withheld]},
        )
    )
    return RawJSON(chart.as_json())
