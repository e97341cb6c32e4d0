"""/patients."""

from typing import Annotated, Any

from fastapi import Depends, Header, Path, Query, Request, Response
from pydantic import WithJsonSchema

from chassis.database.connections import Database
from chassis.http.etags import MAX_VERSION, etag
from chassis.http.paging import PageQuery, row_number
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level
from chassis.problems.problem import FieldError, Invalid, PatientOutOfReach
from chassis.writes.write import VERSIONED_WRITE, WRITE
from records.dependencies import CallerDep, CreateDep, DatabaseDep, DisclosuresDep, WriteDep
from records.errors import (
    IdentifierConfirmed,
    IdentifierTaken,
    LastingPanelRequired,
    PanelNotFound,
    PanelRequired,
    PatientMerged,
    PatientNotFound,
    PatientVersionNotFound,
    SeveralPatientsMatch,
)
from records.event_types import Access, list_event
from records.identifiers import IdentifierQuery, PatientID, parse_condition
from records.patients import service
from records.patients.rows import PatientRow
from records.patients.schemas import (
    HistoryPage,
    PatientCreate,
    PatientPatch,
    PatientVersionOut,
    RegisteredPatient,
    WrittenPatient,
    after_write,
    other_than,
)
from records.results import Result

router = Router(prefix="/patients", tags=["patients"])
FORM = "identifier=<system>|<value>"
MAX_HEADER = 2048


async def condition(
    header: Annotated[
        str | None,
        Header(
            alias="If-None-Exist",
            max_length=MAX_HEADER,
            description=f"`{FORM}`, URL-encoded or not: register only if no patient has it. `|<value>`: an identifier "
            "without a system; `<value>`: of any system.",
        ),
        WithJsonSchema({"type": "string", "maxLength": MAX_HEADER}),  # A header has no null.
    ] = None,
) -> IdentifierQuery | None:
    if header is None:
        return None
    try:
        return parse_condition(header)
    except ValueError:
        raise Invalid(
            errors=(FieldError("/if-none-exist", "identifier-condition", FORM, "header"),)
        ) from None


ConditionDep = Annotated[IdentifierQuery | None, Depends(condition)]
# Any: FastAPI's type for `responses`.
FOUND_OR_CREATED: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Registered; with If-None-Exist: the patient who already has the "
        "identifier, unchanged, as far as the caller's scopes show it"
    },
    201: {
        "description": "Registered, since no patient had the identifier of If-None-Exist",
        "model": RegisteredPatient,
    },
}


@router.post(
    "",
    responses=FOUND_OR_CREATED
    | documented(PanelNotFound, PanelRequired, IdentifierTaken, SeveralPatientsMatch, *WRITE),
)
@allow("Patient.c")
async def register_patient(
    submitted: PatientCreate,
    *,
    write: CreateDep,
    wanted: ConditionDep,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    response: Response,
) -> WrittenPatient:
    """Register a person; the answer's `id` is what everything else refers to. It is what you sent.
    A caller with scopes `user/` or `patient/` claims identifiers, which name no one until they are
    confirmed: `unconfirmed_identifiers` lists them.
    A patient found with If-None-Exist is shown whole with the scope `Patient.r`, with `Patient.s`
    as a search without that scope shows it, and otherwise with `id` and `version` only.
    """
    result = await write(
        lambda transaction: (
            service.register(transaction, submitted)
            if wanted is None
            else service.register_unless(transaction, submitted, wanted)
        ),
        replay=service.at_version,
    )
    await disclose(result, disclosures)
    if wanted is None or response.status_code == service.CREATED:
        # What the caller itself sent, now or before.
        sees_some = caller.reach is not Level.SYSTEM
        unconfirmed = await service.unconfirmed(database, caller, result.row) if sees_some else ()
        return RegisteredPatient.with_unconfirmed(result.row.id, result.row, unconfirmed)
    return await shown(database, caller, result.row)


async def shown(database: Database, caller: Caller, row: PatientRow) -> WrittenPatient:
    """Return what the caller may see of a patient that it found or changed."""
    return after_write(row, caller, await service.unconfirmed(database, caller, row))


async def disclose(result: Result[PatientRow], disclosures: DisclosuresDep) -> None:
    """Record that a write shows a patient, where it changed nothing."""
    if result.is_unchanged:
        await disclosures.record(service.event(Access.PATIENT_READ, result.row))


@router.get("/{id}", responses=documented(PatientOutOfReach, PatientNotFound))
@allow("Patient.r")
async def read_patient(
    id: PatientID,  # noqa: A002 - The parameter's public name.
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    response: Response,
) -> RegisteredPatient:
    """Read a patient. One who was merged is read as the survivor: then `asked` is the id that you
    sent. `GET /patients/{id}/history` keeps what the patient was before.
    """
    row, unconfirmed = await service.read(database, caller, id)
    await disclosures.record(service.event(Access.PATIENT_READ, row, asked=other_than(row, id)))
    response.headers["ETag"] = etag(row.version)
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
        *VERSIONED_WRITE,
    ),
)
@allow("Patient.u")
async def amend_patient(
    id: PatientID,  # noqa: A002 - The parameter's public name.
    submitted: PatientPatch,
    *,
    write: WriteDep,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
) -> WrittenPatient:
    """Change a patient: omitted fields stay, null removes a value, a list replaces the whole list
    before. A caller with scopes `user/` changes identifiers of patients in its panels only, not by a
    claimed task or break-glass, and takes no confirmed one away. The answer is whole with the scope
    `Patient.r`; with `Patient.s` it is as a search without that scope shows it, otherwise it has
    `id` and `version` only.
    """
    result = await write(
        lambda transaction: service.amend(transaction, id, submitted), replay=service.at_version
    )
    await disclose(result, disclosures)
    return await shown(database, caller, result.row)


@router.get("/{id}/history", responses=documented(PatientOutOfReach, PatientNotFound))
@allow("Patient.r")
async def read_history(
    id: PatientID,  # noqa: A002 - The parameter's public name.
    query: Annotated[PageQuery, Query()],
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    request: Request,
    response: Response,
) -> HistoryPage:
    """List a patient's versions, the newest first, with who made each of them and when. A page of
    large ones is shorter.
    """
    before = query.position(request, row_number)
    found, more = await service.history(database, caller, id, limit=query.limit, before=before)
    page, following = query.cut(found, lambda row: [row.version], request, response, more=more)
    await disclosures.record(list_event(Access.PATIENT_HISTORY_READ, id, len(page)))
    return HistoryPage(versions=[PatientVersionOut.of(row) for row in page], next=following)


@router.get(
    "/{id}/history/{version}", responses=documented(PatientOutOfReach, PatientVersionNotFound)
)
@allow("Patient.r")
async def read_version(
    id: PatientID,  # noqa: A002 - The parameter's public name.
    version: Annotated[int, Path(ge=1, le=MAX_VERSION)],
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    response: Response,
) -> PatientVersionOut:
    """Read one version of a patient."""
    row = await service.read_version(database, caller, id, version)
    await disclosures.record(service.event(Access.PATIENT_READ, row))
    response.headers["ETag"] = etag(version)
    return PatientVersionOut.of(row)
