"""POST /patients/search: a POST, since what it asks for names people."""

from fastapi import Request, Response

from chassis.audit_trail.outbox import Event
from chassis.http.routes import Router
from chassis.http.rules import AGENT, PERSON, allow
from chassis.uuids import uuid7
from records.dependencies import DatabaseDep, DisclosuresDep
from records.event_types import Access
from records.patients.search import service
from records.patients.search.schemas import PatientPage, PatientSearch, page_json

router = Router(tags=["patients"])


@router.post("/patients/search", response_model=PatientPage)
@allow(AGENT, PERSON)
async def search_patients(
    submitted: PatientSearch, database: DatabaseDep, disclosures: DisclosuresDep, request: Request
) -> Response:
    """Find patients by name, birth date and identifier; a page of large ones is shorter. `next`
    goes into the body of the same search as `cursor`.
    """
    after = submitted.position(request, service.Position.parse)
    found = await service.search(database, submitted, after, submitted.limit)
    page, following = submitted.divide(found.rows, found.position, request, more=found.more)
    await disclosures.record(
        Event(
            Access.PATIENTS_SEARCHED,
            "patient-search",
            uuid7(),
            patient_ids=[row["id"] for row in page],
            data={"count": len(page), "criteria": [*submitted.criteria]},
        )
    )
    return Response(page_json(page, following), media_type="application/json")
