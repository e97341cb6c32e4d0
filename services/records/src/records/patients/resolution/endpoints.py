"""POST /patients/resolve: a POST, since a reference names a person."""

from fastapi import Response

from chassis.http.etags import etag
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from records.dependencies import CallerDep, DatabaseDep, DisclosuresDep
from records.errors import AmbiguousReference, PatientNotFound
from records.event_types import Access
from records.patients.resolution import service
from records.patients.resolution.schemas import PatientResolve
from records.patients.schemas import FoundPatient, as_found
from records.patients.service import event

router = Router(tags=["patients"])


@router.post("/patients/resolve", responses=documented(PatientNotFound, AmbiguousReference))
@allow("Patient.s")
async def resolve_patient(
    submitted: PatientResolve,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    response: Response,
) -> FoundPatient:
    """Find the patient whom a reference names: an id, `<system>|<value>`, or a value that one patient
    alone has in all systems. A value of several patients names none of them. Without the scope
    `Patient.r` the answer is as a search without that scope shows a patient.
    """
    row = await service.resolve(database, caller, submitted.reference)
    await disclosures.record(event(Access.PATIENT_READ, row))
    response.headers["ETag"] = etag(row.version)
    return as_found(row, caller)
