"""POST /patients/names: a POST, so that a list of patients is in no address."""

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from records.dependencies import CallerDep, DatabaseDep, DisclosuresDep
from records.event_types import PATIENT, Access, list_of_several
from records.patients.names import service
from records.patients.names.schemas import NamesQuery, PatientName, PatientNames

router = Router(tags=["patients"])


@router.post("/patients/names")
@allow("Patient.s")
async def read_patient_names(
    submitted: NamesQuery,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
) -> PatientNames:
    """Read the names of up to 100 patients, in the order of the ids, for a list that shows many. Ids
    of patients whom you may not see, or who do not exist, are left out.
    """
    found = await service.names(database, caller, submitted.ids)
    shown = [row.id for row in found]
    await disclosures.record(list_of_several(Access.PATIENT_NAMES_READ, PATIENT, shown))
    return PatientNames(patients=[PatientName.of(row) for row in found])
