"""POST /patients/search: a POST, since its criteria identify persons."""

from fastapi import Request

from chassis.audit_trail.outbox import Event
from chassis.http.raw_json import RawJSON
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.uuids import uuid7
from records.dependencies import CallerDep, DatabaseDep, DisclosuresDep
from records.event_types import Access
from records.needs import READ_PATIENT
from records.patients.search import service
from records.patients.search.schemas import PatientPage, PatientSearch, page_json

router = Router(tags=["patients"])


@router.post("/patients/search", response_model=PatientPage)
@allow("Patient.s")
async def search_patients(
    submitted: PatientSearch,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    request: Request,
) -> RawJSON:
    """Find patients by name, birth date and identifier; a page of large ones is shorter. Send
    `next` as `cursor` with the same search to get the next page. Without the scope `Patient.r`, a
    patient has only `id`, `full_name`, `full_name_absent_reason`, `birth_date` (the year) and
    `gender`.
    """
    after = submitted.position(request, service.Position.parse)
    found = await service.search(database, caller, submitted, after=after, limit=submitted.limit)
    page, following = submitted.divide(found.rows, found.position, request, more=found.more)
    await disclosures.record(
        Event(
            Access.PATIENTS_SEARCHED,
            "patient-search",
            uuid7(),
            patient_ids=[row.id for row in page],
            data={"count": len(page), "criteria": [*submitted.criteria]},
        )
    )
    return RawJSON(page_json(page, following, is_whole=caller.may(READ_PATIENT)))
