"""POST /patients/{id}/identifiers/confirm."""

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.writes.write import WRITE
from records.dependencies import CallerDep, CreateDep, DatabaseDep, DisclosuresDep
from records.errors import IdentifierNotFound, IdentifierTaken, PatientNotFound
from records.identifiers import PatientID
from records.patients import service as patients
from records.patients.endpoints import disclose, shown
from records.patients.identifiers import service
from records.patients.identifiers.schemas import IdentifierConfirmation
from records.patients.rows import HeldIdentifier
from records.patients.schemas import WrittenPatient

router = Router(prefix="/patients", tags=["patients"])


@router.post(
    "/{id}/identifiers/confirm",
    responses=documented(PatientNotFound, IdentifierNotFound, IdentifierTaken, *WRITE),
)
@allow("system/Patient.u")
async def confirm_identifier(
    id: PatientID,  # noqa: A002 - The parameter's public name.
    submitted: IdentifierConfirmation,
    *,
    write: CreateDep,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
) -> WrittenPatient:
    """Vouch for an identifier that a caller with scopes `user/` or `patient/` gave the patient. From
    then on it names the patient: rows, imports and panels under this number are the patient's. The
    answer is the patient, as far as the caller's scopes show it. Once is enough; again changes
    nothing.
    """
    wanted = HeldIdentifier(submitted.system or "", submitted.value)
    result = await write(
        lambda transaction: service.confirm(transaction, id, wanted), replay=patients.at_version
    )
    await disclose(result, disclosures)
    return await shown(database, caller, result.row)
