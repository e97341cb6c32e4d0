"""/patients."""

from uuid import UUID

from fastapi import APIRouter

from chassis.problem_responses import documented
from records.dependencies import CallerDep, DatabaseDep, SessionDep
from records.errors import PatientNotFound
from records.patients import service
from records.patients.schemas import PatientCreate, PatientOut

router = APIRouter(prefix="/patients", tags=["patients"])


@router.post("")
async def register_patient(submitted: PatientCreate, database: DatabaseDep, _: CallerDep) -> PatientOut:
    """Register a person; the answer's `id` is what everything else refers to."""
    added = await service.register(database, submitted)
    return PatientOut(
        id=added["id"],
        full_name=submitted.full_name,
        date_of_birth=submitted.date_of_birth,
        created_at=added["created_at"],
    )


@router.get("/{id}", responses=documented(PatientNotFound))
async def read_patient(id: UUID, session: SessionDep, _: CallerDep) -> PatientOut:  # noqa: A002 - The parameter's public name.
    """Read a patient."""
    patient = await service.read(session, id)
    return PatientOut.model_validate(patient, from_attributes=True)
