from datetime import datetime
from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import Path, Query

from chassis.http.fields import PathSegment
from chassis.http.paging import MAX_NUMBER, row_number
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.identity.caller import Caller
from chassis.problems.problem import ContestedNumber, PatientOutOfReach, SearchTooSlow
from chassis.writes.write import WRITE, Write
from records.dependencies import CallerDep, CreateDep, ReadDep
from records.errors import EncounterNotFound, EncounterOfAnotherPatient
from records.event_types import Access, list_event
from records.intake import service
from records.intake.errors import (
    AlreadyAmended,
    IntakeOfAnotherPatient,
    IntakeRecordNotFound,
    TooManyRoutings,
)
from records.intake.rows import StoredIntake
from records.intake.schemas import (
    AGE_DISAGREES,
    IntakeCreate,
    IntakeOut,
    IntakePage,
    IntakeQuery,
    IntakeReceived,
    IntakeReceivedWithTask,
    IntakeStored,
    IntakeStoredWithTask,
    IntakeWarning,
    PatientIntakeQuery,
    RoutingCreate,
    RoutingOfPatientOut,
    RoutingOut,
    RoutingPage,
    RoutingQuery,
    RoutingWithTaskOut,
    after_routing,
)
from records.patients.schemas import PatientNamed
from records.tasks.dependencies import WaitersDep
from records.tasks.queue.waiters import Waiters

router = Router(tags=["intake"])
STORING = documented(
    PatientOutOfReach,
    ContestedNumber,
    EncounterNotFound,
    EncounterOfAnotherPatient,
    IntakeRecordNotFound,
    IntakeOfAnotherPatient,
    AlreadyAmended,
    *WRITE,
)


@router.post("/intake", responses=STORING)
@allow("QuestionnaireResponse.c")
async def receive_intake(
    submitted: IntakeCreate, *, write: CreateDep, caller: CallerDep, waiters: WaitersDep
) -> IntakeReceived | IntakeReceivedWithTask:
    """Store an intake record and confirm its receipt. `POST /intake/store` stores the same record."""
    stored = await _store(submitted, write, caller, waiters)
    row = stored.record
    answer = IntakeReceived(
        status="received",
        patient_id=row.patient_id,
        record_id=row.id,
        warnings=_warnings(stored),
    )
    if row.task_id is None:
        return answer
    return IntakeReceivedWithTask(**answer.model_dump(), task_id=row.task_id)


@router.post("/intake/store", responses=STORING)
@allow("QuestionnaireResponse.c")
async def store_intake(
    submitted: IntakeCreate, *, write: CreateDep, caller: CallerDep, waiters: WaitersDep
) -> IntakeStored | IntakeStoredWithTask:
    """Store an intake record and return its number. `POST /intake` stores the same record."""
    stored = await _store(submitted, write, caller, waiters)
    row = stored.record
    answer = IntakeStored(status="stored", record_id=row.id, warnings=_warnings(stored))
    if row.task_id is None:
        return answer
    return IntakeStoredWithTask(**answer.model_dump(), task_id=row.task_id)


def _warnings(stored: StoredIntake) -> list[IntakeWarning]:
    return [] if stored.does_age_fit else [AGE_DISAGREES]


async def _store(
    submitted: IntakeCreate, write: Write, caller: Caller, waiters: Waiters
) -> StoredIntake:
    service.require_scope(caller, submitted)
    stored = await write(
        lambda transaction: service.store(transaction, submitted),
        replay=partial(service.replay_stored, submitted),
    )
    if stored.record.task_id is not None:
        waiters.look_now()
    return stored


@router.get("/intake/{patient_id}", responses=documented(PatientOutOfReach, SearchTooSlow))
@allow("QuestionnaireResponse.s")
async def list_intake(
    patient_id: Annotated[PathSegment, Path()],
    query: Annotated[IntakeQuery, Query()],
    read: ReadDep,
) -> IntakePage:
    """List a patient's newest intake records, newest last; `next` leads to older ones. Records
    stored under any identifier of the patient are listed, each with the identifier under which it
    was stored. A corrected record stays in the list and has the number of its correction. Use `GET
    /intake?patient_id=` for identifiers with `/` or `%`.
    """
    return await _list(patient_id, query, read)


@router.get("/intake", responses=documented(PatientOutOfReach))
@allow("QuestionnaireResponse.s")
async def list_intake_of_patient(
    query: Annotated[PatientIntakeQuery, Query()], read: ReadDep
) -> IntakePage:
    """List a patient's newest intake records like `GET /intake/{patient_id}`, also for identifiers
    that a path cannot contain.
    """
    return await _list(query.patient_id, query, read)


async def _list(patient_id: str, query: IntakeQuery, read: ReadDep) -> IntakePage:
    before = read.position(query, row_number)
    if query.latest:
        named, found = await service.latest_of_patient(read.database, read.caller, patient_id)
        more = False
    else:
        named, found, more = await service.page_of_patient(
            read.database, read.caller, patient_id, limit=query.limit, before=before
        )
    page, following = read.page(query, found, lambda routed: [routed.record.id], more=more)
    event = list_event(Access.INTAKE_LISTED, patient_id, len(page), named.patient_id)
    await read.disclose(event)
    return IntakePage(
        patient=PatientNamed.of(named),
        records=[IntakeOut.of(routed) for routed in reversed(page)],
        next=following,
    )


@router.post(
    "/intake/{record_id}/routing",
    responses=documented(IntakeRecordNotFound, TooManyRoutings, *WRITE),
)
@allow("QuestionnaireResponse.u")
async def route_intake(
    record_id: Annotated[int, Path(ge=1, le=MAX_NUMBER)],
    submitted: RoutingCreate,
    *,
    write: CreateDep,
    caller: CallerDep,
    waiters: WaitersDep,
) -> RoutingOut | RoutingWithTaskOut:
    """Store the destination of an intake record, with the caller and the reason. Lists of records
    show it.
    """
    service.require_scope(caller, submitted)
    row = await write(
        lambda transaction: service.route(transaction, record_id, submitted),
        replay=service.replay_routing,
    )
    if row.task_id is not None:
        waiters.look_now()
    return after_routing(row)


@router.get("/routings")
@allow("QuestionnaireResponse.s")
async def list_routings(query: Annotated[RoutingQuery, Query()], read: ReadDep) -> RoutingPage:
    """List routing decisions for one destination, newest first. A page of large decisions is
    shorter.
    """
    before = read.position(query, lambda at, id_: (datetime.fromisoformat(at), UUID(id_)))
    found, more = await service.page_of_routings(
        read.database,
        read.caller,
        to=query.to,
        decided_from=query.decided_from,
        limit=query.limit,
        before=before,
    )
    page, following = read.page(query, found, lambda row: row.position, more=more)
    await read.disclose(service.routings_listed(page))
    return RoutingPage(routings=[RoutingOfPatientOut.of(row) for row in page], next=following)
