"""/patients."""

from uuid import UUID

from fastapi import APIRouter, Response

from chassis.outbox import Event
from chassis.problem_responses import documented
from chassis.versions import etag
from chassis.writes import WRITE
from records.dependencies import CallerDep, CreateDep, DatabaseDep, DisclosuresDep
from records.errors import PatientNotFound
from records.event_types import Access
from records.patients import service
from records.patients.schemas import PatientCreate, PatientOut

router = APIRouter(prefix="/patients", tags=["patients"])


@router.post("", responses=documented(*WRITE))
async def register_patient(submitted: PatientCreate, write: CreateDep, _: CallerDep) -> PatientOut:
    """Register a person; the answer's `id` is what everything else refers to."""
    row = await write(lambda transaction: service.register(transaction, submitted), again=service.at_version)
    return PatientOut.of_row(row)


@router.get("/{id}", responses=documented(PatientNotFound))
async def read_patient(
    id: UUID,  # noqa: A002 - The parameter's public name.
    database: DatabaseDep,
    disclosures: DisclosuresDep,
    response: Response,
    _: CallerDep,
) -> PatientOut:
    """Read a patient."""
    async with database.transaction() as session:
        patient = await service.read(session, id)
    await disclosures.note(Event(Access.PATIENT_READ, service.PATIENT, id, patient.version, patient_ids=[id]))
    response.headers["ETag"] = etag(patient.version)
    return PatientOut.model_validate(patient, from_attributes=True)
