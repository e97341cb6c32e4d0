"""POST /patients/$match: a POST, since what is known identifies a person."""

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from records.dependencies import CallerDep, DatabaseDep, DisclosuresDep
from records.patients.matching import service
from records.patients.matching.schemas import PatientMatch, PatientMatches

router = Router(tags=["patients"])


@router.post("/patients/$match", response_model=PatientMatches)
@allow("Patient.s")
async def match_patients(
    submitted: PatientMatch,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
) -> PatientMatches:
    """Rank patients by how much they agree with what is known of a person: the name, with slips and in
    any order, the birth date, the sex and the address. `score` is from 0 to 1, and `grade` as FHIR
    has it. Nothing is joined or stored. A number is looked up by `POST /patients/resolve`.
    """
    found = await service.match(database, caller, submitted.person, limit=submitted.limit)
    await disclosures.record(service.event_of(found))
    return PatientMatches.of(found, caller)
