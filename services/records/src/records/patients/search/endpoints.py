"""All searches are POST, because the search values identify a person."""

from collections.abc import Mapping
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.http.problem_responses import documented
from chassis.http.raw_json import RawJSON
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow, allow_peers
from chassis.problems.problem import SearchTooSlow
from chassis.uuids import uuid7
from records.dependencies import ReadDep
from records.errors import AmbiguousReference, PatientNotFound
from records.event_types import Access
from records.patients.schemas import FoundPatient, found_patient
from records.patients.search import matching, service
from records.patients.search.schemas import (
    KnownNames,
    NamesLookup,
    NamesOut,
    PatientMatch,
    PatientMatches,
    PatientPage,
    PatientResolve,
    PatientSearch,
    page_json,
)
from records.patients.service import event
from records.scopes import READ_PATIENT

router = Router(tags=["patients"])
USES_BIRTH_DATES = "retrieval"  # For questions about an age.


@router.post("/patients/search", response_model=PatientPage, responses=documented(SearchTooSlow))
@allow("Patient.s")
async def search_patients(submitted: PatientSearch, read: ReadDep) -> RawJSON:
    """Find patients by name, birth date and identifier. For the next page, send `next` as `cursor`
    with the same search. A page of large patients is shorter. A merged patient is listed only if
    the surviving patient does not match the search.
    """
    after = read.position(submitted, service.SearchPosition.parse)
    found = await service.search(
        read.database, read.caller, submitted, after=after, limit=submitted.limit
    )
    rows, following = submitted.divide(found.rows, found.position, read.request, more=found.more)
    page = [row for row in rows if row.id not in found.repeats]
    await read.disclose(
        Event(
            Access.PATIENTS_SEARCHED,
            "patient-search",
            uuid7(),
            patient_ids=[row.id for row in page],
            data={"count": len(page), "criteria": [*submitted.criteria]},
        )
    )
    return RawJSON(page_json(page, following, is_whole=read.caller.may(READ_PATIENT)))


@router.post("/patients/$match", response_model=PatientMatches, responses=documented(SearchTooSlow))
@allow("Patient.s")
async def match_patients(submitted: PatientMatch, read: ReadDep) -> PatientMatches:
    """Rank patients by their agreement with facts about a person: the name, with typing errors and
    in any order, the birth date, the sex and the address. `score` is from 0 to 1; `grade` is
    FHIR's, and `certain` requires the same full name. Placeholders such as `Baby Boy` or
    `1900-01-01` do not count. The call stores and merges nothing. To look up an identifier, use
    `POST /patients/resolve`.
    """
    found = await matching.match(
        read.database, read.caller, submitted.person, limit=submitted.limit
    )
    await read.disclose(matching.event_of(found))
    return PatientMatches.of(found, read.caller)


@router.post("/patients/resolve", responses=documented(PatientNotFound, AmbiguousReference))
@allow("Patient.s")
async def resolve_patient(submitted: PatientResolve, read: ReadDep) -> FoundPatient:
    """Find a patient by a reference: an ID, `<system>|<value>`, or a value that only one patient
    has in all systems. A value of several patients is refused as ambiguous.
    """
    row = await service.resolve(read.database, read.caller, submitted.reference)
    await read.disclose(event(Access.PATIENT_READ, row), version=row.version)
    return found_patient(row, read.caller)


@router.post("/internal/patients/names", response_model_exclude_unset=True)
@allow_peers("audit", "retrieval")
async def look_up_names(submitted: NamesLookup, read: ReadDep) -> KnownNames:
    """Resolve references to patients, with all identifiers of each. For other services; not
    reachable through the gateway.
    """
    found = await service.look_up_names(read.database, read.caller, submitted.names)
    born: Mapping[UUID, str] = {}
    if read.caller.name == USES_BIRTH_DATES:
        born = await service.birth_dates_of(read.database, read.caller, found)
    return KnownNames(patients=[NamesOut.of(row, born) for row in found])
