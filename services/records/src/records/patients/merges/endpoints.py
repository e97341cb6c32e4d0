"""POST /patients/merge and POST /patients/{id}/unmerge."""

from chassis.http.etags import VersionMismatch
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import PatientOutOfReach, PersonRequired
from chassis.writes.write import VERSIONED_WRITE, WRITE
from records.dependencies import CallerDep, CreateDep, DatabaseDep, DisclosuresDep, WriteDep
from records.errors import (
    LastingPanelRequired,
    PatientInactive,
    PatientMerged,
    PatientNotFound,
    PatientNotMerged,
)
from records.identifiers import PatientID
from records.patients import service as patients
from records.patients.endpoints import disclose, shown
from records.patients.merges import service
from records.patients.merges.schemas import PatientMerge
from records.patients.schemas import WrittenPatient

router = Router(prefix="/patients", tags=["patients"])
FAILURES = (PatientOutOfReach, LastingPanelRequired, PatientNotFound, PersonRequired)


@router.post(
    "/merge",
    responses=documented(*FAILURES, PatientMerged, PatientInactive, VersionMismatch, *WRITE),
)
@allow("Patient.u", only_person=True)
async def merge_patients(
    submitted: PatientMerge,
    *,
    write: CreateDep,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
) -> WrittenPatient:
    """For persons: say that two patients are one person. The source is inactive from then on, with
    `replaced_by`; all its names lead to the target, and what was stored under a name of either is
    found under the names of both. Nothing stored is changed, so that `POST /patients/{id}/unmerge`
    takes it back exactly. Neither may have been merged into another one before; others may have been
    merged into both. The answer is the target, as far as the caller's scopes show it.
    """
    wanted = service.Merge(
        submitted.source,
        submitted.target,
        (submitted.source_version, submitted.target_version),
        submitted.reason,
    )
    result = await write(
        lambda transaction: service.merge(transaction, wanted), replay=patients.at_version
    )
    await disclose(result, disclosures)
    return await shown(database, caller, result.row)


@router.post("/{id}/unmerge", responses=documented(*FAILURES, PatientNotMerged, *VERSIONED_WRITE))
@allow("Patient.u", only_person=True)
async def unmerge_patient(
    id: PatientID,  # noqa: A002 - The parameter's public name.
    *,
    write: WriteDep,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
) -> WrittenPatient:
    """For persons: take back the merge of this patient into another one. What was stored since then
    belongs to whom it named. The answer is this patient, as far as the caller's scopes show it.
    """
    result = await write(
        lambda transaction: service.unmerge(transaction, id), replay=patients.at_version
    )
    await disclose(result, disclosures)
    return await shown(database, caller, result.row)
