from collections.abc import Sequence
from contextlib import suppress
from typing import Annotated

from fastapi import Depends, Header, Path, Query
from pydantic import WithJsonSchema

from chassis.any_types import Responses
from chassis.http.etags import MAX_VERSION, VersionMismatch
from chassis.http.paging import PageQuery, row_number
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.identity.scopes import Level
from chassis.problems.problem import FieldError, Invalid, PatientOutOfReach
from chassis.reads import Read
from chassis.writes.write import CHANGE, VERSIONED_CHANGE, WRITE, Work, Write, after_commit
from records.dependencies import CreateDep, ReadDep, TrustedAgentsDep, WriteDep
from records.errors import (
    AcceptedContent,
    IdentifierConfirmed,
    IdentifierTaken,
    LastingPanelRequired,
    PanelNotFound,
    PanelRequired,
    PatientInactive,
    PatientMerged,
    PatientNotFound,
)
from records.event_types import PATIENT, Access, list_event, list_of_several
from records.fhir.r4.search.conditions import read_condition
from records.identifiers import IdentifierQuery, PatientID, text_of
from records.patients import identifiers, merges, service
from records.patients.errors import (
    IdentifierNotFound,
    PatientNotMerged,
    PatientVersionNotFound,
    SeveralPatientsMatch,
)
from records.patients.rows import HeldIdentifier, PatientRow
from records.patients.schemas import (
    HistoryPage,
    IdentifierConfirmation,
    NamesQuery,
    PatientCreate,
    PatientMerge,
    PatientName,
    PatientNames,
    PatientPatch,
    PatientVersionOut,
    RegisteredPatient,
    WrittenPatient,
    merged_id,
    visible_after_write,
)
from records.write_results import Outcome, WriteResult

router = Router(prefix="/patients", tags=["patients"])
FAILURES_OF_MERGES = (PatientOutOfReach, LastingPanelRequired, PatientNotFound)
FORM = "identifier=<system>|<value>"
MAX_HEADER = 2048


async def condition(
    header: Annotated[
        str | None,
        Header(
            alias="If-None-Exist",
            max_length=MAX_HEADER,
            description=f"`{FORM}`, URL-encoded or not: register only if no patient has it. `|<value>`: an identifier "
            "without a system; `<value>`: of any system; `<one>,<other>`: any of several. `\\` "
            "escapes a comma, a bar, or itself.",
        ),
        WithJsonSchema({"type": "string", "maxLength": MAX_HEADER}),
    ] = None,
) -> Sequence[IdentifierQuery]:
    if header is None:
        return ()
    found: Sequence[IdentifierQuery] = ()
    with suppress(ValueError):
        found = read_condition("Patient", text_of(header)).identifiers
    if not found:
        error = FieldError("/if-none-exist", "identifier-condition", FORM, "header")
        raise Invalid(errors=(error,))
    return found


ConditionDep = Annotated[Sequence[IdentifierQuery], Depends(condition)]
FOUND_OR_CREATED: Responses = {
    200: {
        "description": "Registered; with If-None-Exist: the patient who already has the "
        "identifier, unchanged"
    },
    201: {
        "description": "Registered, since no patient had the identifier of If-None-Exist",
        "model": RegisteredPatient,
    },
}


@router.post(
    "",
    responses=FOUND_OR_CREATED
    | documented(
        PanelNotFound,
        PanelRequired,
        PatientOutOfReach,
        IdentifierTaken,
        SeveralPatientsMatch,
        *WRITE,
    ),
)
@allow("Patient.c")
async def register_patient(
    submitted: PatientCreate, *, write: CreateDep, wanted: ConditionDep, read: ReadDep
) -> WrittenPatient:
    """Register a person. The response repeats your data; use its `id` in all other calls.
    Identifiers from callers with `user/` or `patient/` scopes only are unconfirmed: until they are
    confirmed, `unconfirmed_identifiers` has them, and they do not identify the patient.
    """
    if wanted:
        result = await write(
            lambda transaction: service.register_unless(transaction, submitted, wanted),
            replay=service.replay_register_unless,
        )
    else:
        result = await write(
            lambda transaction: service.register(transaction, submitted),
            replay=service.replay_write,
            creation=lambda caller: service.creation(caller, submitted),
        )
    if result.outcome is Outcome.FOUND:
        return await shown(read, result)
    sees_some = read.caller.reach is not Level.SYSTEM
    with after_commit():
        unconfirmed = (
            await service.unconfirmed(read.database, read.caller, result.row) if sees_some else ()
        )
    return RegisteredPatient.with_unconfirmed(result.row.id, result.row, unconfirmed)


async def shown(read: Read, result: WriteResult[PatientRow]) -> WrittenPatient:
    """Return the patient of a write; record a read unless the write changed the patient."""
    with after_commit():
        if result.is_unchanged:
            await read.disclose(service.event(Access.PATIENT_READ, result.row))
        unconfirmed = await service.unconfirmed(read.database, read.caller, result.row)
    return visible_after_write(result.row, read.caller, unconfirmed)


async def changed(write: Write, read: Read, work: Work[WriteResult[PatientRow]]) -> WrittenPatient:
    return await shown(read, await write(work, replay=service.replay_write))


@router.get("/{id}", responses=documented(PatientOutOfReach, PatientNotFound))
@allow("Patient.r")
async def read_patient(id: PatientID, read: ReadDep) -> RegisteredPatient:
    """Read a patient. For a merged patient you get the surviving patient, and `asked` is the ID
    that you sent. `GET /patients/{id}/history` has the merged patient's versions.
    """
    row, unconfirmed = await service.read(read.database, read.caller, id)
    await read.disclose(
        service.event(Access.PATIENT_READ, row, asked=merged_id(row, id)), version=row.version
    )
    return RegisteredPatient.with_unconfirmed(id, row, unconfirmed)


@router.patch(
    "/{id}",
    responses=documented(
        PatientOutOfReach,
        PatientNotFound,
        PatientMerged,
        IdentifierTaken,
        IdentifierConfirmed,
        LastingPanelRequired,
        AcceptedContent,
        *VERSIONED_CHANGE,
    ),
)
@allow("Patient.u")
async def amend_patient(
    id: PatientID,
    submitted: PatientPatch,
    *,
    write: WriteDep,
    read: ReadDep,
    agents: TrustedAgentsDep,
) -> WrittenPatient:
    """Change a patient. Omitted fields do not change, null removes a value, and a list replaces the
    whole list. An agent needs `If-Match` with a version, and cannot change a patient of which a person or a feed
    wrote a version (409 `accepted-content`). With a `user/` scope, you may change identifiers of patients in your
    panels only (a claimed task or break-glass is not enough), and you cannot remove confirmed ones.
    """
    return await changed(
        write, read, lambda transaction: service.amend(transaction, id, submitted, agents)
    )


@router.get("/{id}/history", responses=documented(PatientOutOfReach, PatientNotFound))
@allow("Patient.r")
async def read_history(
    id: PatientID, query: Annotated[PageQuery, Query()], read: ReadDep
) -> HistoryPage:
    """List a patient's versions, newest first, each version with its author and time. A page of
    large versions is shorter.
    """
    before = read.position(query, row_number)
    found, more = await service.history(
        read.database, read.caller, id, limit=query.limit, before=before
    )
    page, following = read.page(query, found, lambda row: [row.version], more=more)
    await read.disclose(list_event(Access.PATIENT_HISTORY_READ, id, len(page)))
    return HistoryPage(versions=[PatientVersionOut.of(row) for row in page], next=following)


@router.get(
    "/{id}/history/{version}", responses=documented(PatientOutOfReach, PatientVersionNotFound)
)
@allow("Patient.r")
async def read_version(
    id: PatientID, version: Annotated[int, Path(ge=1, le=MAX_VERSION)], read: ReadDep
) -> PatientVersionOut:
    """Read one version of a patient."""
    row = await service.read_version(read.database, read.caller, id, version)
    await read.disclose(service.event(Access.PATIENT_READ, row), version=version)
    return PatientVersionOut.of(row)


@router.post("/names")
@allow("Patient.s")
async def read_patient_names(submitted: NamesQuery, read: ReadDep) -> PatientNames:
    """Read the names of up to 100 patients, in the order of the IDs. Callers with `Patient.r` also
    get the birth dates and the medical record numbers, or identifiers without a type. The response
    omits patients that you may not see or that do not exist.
    """
    found = await service.named(read.database, read.caller, submitted.ids)
    shown = [row.id for row, _ in found]
    await read.disclose(list_of_several(Access.PATIENT_NAMES_READ, PATIENT, shown))
    return PatientNames(patients=[PatientName.of(row, one, read.caller) for row, one in found])


@router.post(
    "/merge",
    responses=documented(
        *FAILURES_OF_MERGES, PatientMerged, PatientInactive, VersionMismatch, *WRITE
    ),
)
@allow("Patient.u", only_person=True)
async def merge_patients(
    submitted: PatientMerge, *, write: CreateDep, read: ReadDep
) -> WrittenPatient:
    """Merge two patients who are one person; only persons may do so. The source becomes inactive
    and has `replaced_by`. All identifiers of the source then refer to the target, and data stored
    under an identifier of either patient is found under all of both. No data is moved, and `POST
    /patients/{id}/unmerge` reverts the merge exactly. Neither patient may already be merged into
    another one; both may be targets of earlier merges. The response is the target.
    """
    wanted = merges.Merge(
        submitted.source,
        submitted.target,
        (submitted.source_version, submitted.target_version),
        submitted.reason,
    )
    return await changed(write, read, lambda transaction: merges.merge(transaction, wanted))


@router.post("/{id}/unmerge", responses=documented(*FAILURES_OF_MERGES, PatientNotMerged, *CHANGE))
@allow("Patient.u", only_person=True)
async def unmerge_patient(id: PatientID, *, write: WriteDep, read: ReadDep) -> WrittenPatient:
    """Revert the merge of this patient into another one; only persons may do so. Data stored since
    the merge belongs to the patient in its reference. The response is this patient.
    """
    return await changed(write, read, lambda transaction: merges.unmerge(transaction, id))


@router.post(
    "/{id}/identifiers/confirm",
    responses=documented(
        PatientNotFound, IdentifierNotFound, IdentifierTaken, AcceptedContent, *WRITE
    ),
)
@allow("system/Patient.u")
async def confirm_identifier(
    id: PatientID,
    submitted: IdentifierConfirmation,
    *,
    write: CreateDep,
    read: ReadDep,
    agents: TrustedAgentsDep,
) -> WrittenPatient:
    """Confirm an identifier that a caller with `user/` or `patient/` scopes added. The identifier
    then identifies the patient in all data, imports and panels that contain it. The response is the
    patient. A second confirmation changes nothing. An agent cannot confirm identifiers of a patient of which a
    person or a feed wrote a version (409 `accepted-content`).
    """
    wanted = HeldIdentifier(submitted.system or "", submitted.value)
    return await changed(
        write, read, lambda transaction: identifiers.confirm(transaction, id, wanted, agents)
    )
