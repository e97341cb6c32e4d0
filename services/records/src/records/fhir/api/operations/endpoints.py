from typing import Annotated
from uuid import UUID

from fastapi import Query

from chassis.audit_trail.outbox import Event
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import PatientOutOfReach, SearchTooSlow
from chassis.reads import Read
from chassis.writes.write import WRITE, after_commit
from records.dependencies import FHIR, CreateDep, ReadDep, base_of
from records.errors import (
    AmbiguousReference,
    LastingPanelRequired,
    PatientInactive,
    PatientMerged,
    PatientNotFound,
)
from records.event_types import PATIENT, Access
from records.fhir.api import service as resources
from records.fhir.api.http import FHIRResponse, negotiated, returns
from records.fhir.api.operations import service
from records.fhir.api.operations.schemas import (
    MatchParameters,
    MergeParameters,
    Parameters,
    PixQuery,
)
from records.fhir.api.schemas import ReadQuery, SearchBundle
from records.patients import service as patients
from records.patients.search import matching
from records.patients.search.scoring import Grade
from records.scopes import READ_PATIENT

router = Router(prefix=f"{FHIR}/Patient", tags=["fhir"])


@router.get("/$ihe-pix", **returns(Parameters, PatientNotFound, AmbiguousReference))
@allow("Patient.s")
async def look_up_identifiers(query: Annotated[PixQuery, Query()], read: ReadDep) -> FHIRResponse:
    """Return the identifiers of a patient in other systems, by one known identifier (IHE PIXm,
    ITI-83). Identifiers of merged patients are included, and `targetId` refers to the surviving
    patient.
    """
    media_type = negotiated(read.request.headers.get("Accept"), query.format)
    patient_id, held = await service.cross_reference(
        read.database, read.caller, query.source_identifier, query.target_systems
    )
    await read.disclose(Event(Access.PATIENT_READ, PATIENT, patient_id, patient_ids=[patient_id]))
    content = service.cross_references(base_of(read.request), patient_id, held)
    return FHIRResponse(content, media_type=media_type)


@router.post("/$match", **returns(SearchBundle, SearchTooSlow))
@allow("Patient.s")
async def match_patient_resources(
    submitted: MatchParameters, query: Annotated[ReadQuery, Query()], read: ReadDep
) -> FHIRResponse:
    """Rank patients by similarity with an incomplete Patient (FHIR's operation `$match`). Name,
    birth date, sex and first address count, as in `POST /patients/$match`. The call does not store
    or merge anything.
    """
    media_type = negotiated(read.request.headers.get("Accept"), query.format)
    found = await matching.match(
        read.database, read.caller, submitted.person, limit=submitted.count
    )
    if submitted.is_only_certain:
        found = [one for one in found if one.grade is Grade.CERTAIN]
    shown = [
        (await resources.read(read.database, read.caller, "Patient", str(one.row.id)), one)
        for one in found
    ]
    await read.disclose(matching.event_of(found))
    return FHIRResponse(service.matches(base_of(read.request), shown), media_type=media_type)


@router.post(
    "/$merge",
    **returns(
        Parameters,
        PatientOutOfReach,
        LastingPanelRequired,
        PatientNotFound,
        AmbiguousReference,
        PatientMerged,
        PatientInactive,
        *WRITE,
    ),
)
@allow("Patient.u", only_person=True)
async def merge_patient_resources(
    submitted: MergeParameters,
    query: Annotated[ReadQuery, Query()],
    *,
    write: CreateDep,
    read: ReadDep,
) -> FHIRResponse:
    """Merge a patient into another one (FHIR R5's operation `$merge`). Only persons may call it.
    With `preview`, the merge is checked but not stored. `result` is the surviving patient if you
    have the scope `Patient.r`. `POST /patients/merge` also accepts versions.
    """
    media_type = negotiated(read.request.headers.get("Accept"), query.format)
    if submitted.is_preview:
        source_id, target_id = await service.preview(read.database, read.caller, submitted)
        patient = await _target(read, target_id, replaced=source_id)
    else:
        result = await write(
            lambda transaction: service.merge(transaction, submitted), replay=patients.replay_write
        )
        del read.response.headers["ETag"]  # This ETag is the target patient's.
        with after_commit():
            patient = await _target(read, result.row.id, is_read=result.is_unchanged)
    content = service.merge_answer(
        submitted.model_dump(mode="json", by_alias=True, exclude_none=True),
        service.NOT_STORED if submitted.is_preview else service.MERGED,
        patient,
    )
    return FHIRResponse(content, media_type=media_type, headers=dict(read.response.headers))


async def _target(
    read: Read, target_id: UUID, *, replaced: UUID | None = None, is_read: bool = True
) -> bytes | None:
    if not read.caller.may(READ_PATIENT):
        return None
    shown = await resources.read(read.database, read.caller, "Patient", str(target_id))
    body = shown.body if replaced is None else service.after_merge(shown.body, replaced)
    if is_read:
        await read.disclose(resources.event(Access.RESOURCE_READ, shown))
    return body
