"""/intake. The two POSTs store the same record; they differ only in their answers."""

from functools import partial
from typing import Annotated

from fastapi import Path, Query, Request, Response

from chassis.http.fields import PathSegment
from chassis.http.paging import row_number
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import PatientOutOfReach
from chassis.writes.write import WRITE
from records.dependencies import CallerDep, CreateDep, DatabaseDep, DisclosuresDep
from records.errors import (
    AlreadyAmended,
    EncounterNotFound,
    EncounterOfAnotherPatient,
    IntakeOfAnotherPatient,
    IntakeRecordNotFound,
)
from records.event_types import Access, list_event
from records.intake import service
from records.intake.schemas import (
    IntakeCreate,
    IntakeOut,
    IntakePage,
    IntakeQuery,
    IntakeReceived,
    IntakeStored,
)

router = Router(prefix="/intake", tags=["intake"])
STORING = documented(
    PatientOutOfReach,
    EncounterNotFound,
    EncounterOfAnotherPatient,
    IntakeRecordNotFound,
    IntakeOfAnotherPatient,
    AlreadyAmended,
    *WRITE,
)


@router.post("", responses=STORING)
@allow("QuestionnaireResponse.c")
async def receive_intake(submitted: IntakeCreate, write: CreateDep) -> IntakeReceived:
    """Store an intake record and confirm its receipt. It stores exactly what `/intake/store`
    stores.
    """
    row = await write(
        lambda transaction: service.store(transaction, submitted),
        replay=partial(service.stored_before, submitted.patient_id),
    )
    return IntakeReceived(status="received", patient_id=row.patient_id, record_id=row.id)


@router.post("/store", responses=STORING)
@allow("QuestionnaireResponse.c")
async def store_intake(submitted: IntakeCreate, write: CreateDep) -> IntakeStored:
    """Store an intake record and return its number. It stores exactly what `/intake` stores."""
    row = await write(
        lambda transaction: service.store(transaction, submitted),
        replay=partial(service.stored_before, submitted.patient_id),
    )
    return IntakeStored(status="stored", record_id=row.id)


@router.get("/{patient_id}", responses=documented(PatientOutOfReach))
@allow("QuestionnaireResponse.s")
async def list_intake(
    patient_id: Annotated[PathSegment, Path()],
    query: Annotated[IntakeQuery, Query()],
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    request: Request,
    response: Response,
) -> IntakePage:
    """List a patient's newest intake records, the newest last; `next` leads to older ones. A
    corrected record stays in the list and names its correction.
    """
    before = query.position(request, row_number)
    if query.latest:
        found, more = await service.latest_of_patient(database, caller, patient_id), False
    else:
        found, more = await service.page_of_patient(
            database, caller, patient_id, limit=query.limit, before=before
        )
    page, following = query.cut(
        found, lambda routed: [routed.record.id], request, response, more=more
    )
    await disclosures.record(list_event(Access.INTAKE_LISTED, patient_id, len(page)))
    return IntakePage(records=[IntakeOut.of(routed) for routed in reversed(page)], next=following)
