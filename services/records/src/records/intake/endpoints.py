"""/intake. Both POSTs store the record before they answer; they differ only in what they answer."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from chassis.wire import PathSegment
from records.dependencies import CallerDep, SessionDep
from records.intake import service
from records.intake.schemas import IntakeCreate, IntakeOut, IntakePage, IntakeQuery, IntakeReceived, IntakeStored

router = APIRouter(prefix="/intake", tags=["intake"])


@router.post("")
async def receive_intake(submitted: IntakeCreate, session: SessionDep, _: CallerDep) -> IntakeReceived:
    """Store an intake record and say that it was received; it is as durable by then as with `/intake/store`."""
    record = await service.store(session, submitted)
    return IntakeReceived(status="received", patient_id=record.patient_id, record_id=record.id)


@router.post("/store")
async def store_intake(submitted: IntakeCreate, session: SessionDep, _: CallerDep) -> IntakeStored:
    """Store an intake record and answer its number. It stores exactly what `/intake` stores."""
    record = await service.store(session, submitted)
    return IntakeStored(status="stored", record_id=record.id)


@router.get("/{patient_id}")
async def list_intake(
    patient_id: Annotated[PathSegment, Path()],
    query: Annotated[IntakeQuery, Query()],
    session: SessionDep,
    _: CallerDep,
    request: Request,
    response: Response,
) -> IntakePage:
    """List a patient's newest intake records, the newest last; `next` leads to older ones."""
    before = query.position(request, int)
    found = await service.newest_of_patient(session, patient_id, limit=query.rows_to_fetch, before=before)
    page, following = query.cut(found, lambda record: [record.id], request, response)
    return IntakePage(
        records=[IntakeOut.model_validate(record, from_attributes=True) for record in reversed(page)], next=following
    )
