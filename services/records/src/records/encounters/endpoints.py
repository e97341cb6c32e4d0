"""/encounters, and what peers ask about encounters."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from chassis.problem_responses import documented
from chassis.problems import NotAllowed
from records.dependencies import CallerDep, DatabaseDep, PeerDep, SessionDep
from records.encounters import service
from records.encounters.schemas import (
    EncounterCreate,
    EncounterLookup,
    EncounterOut,
    EncounterPage,
    EncounterQuery,
    EncounterUpdate,
    KnownEncounter,
    KnownEncounters,
    NamedEncounterOut,
)
from records.errors import EncounterNotFound, PatientNotFound
from records.tables import Encounter

router = APIRouter(tags=["encounters"])


@router.post("/encounters", responses=documented(PatientNotFound))
async def open_encounter(submitted: EncounterCreate, session: SessionDep, _: CallerDep) -> EncounterOut:
    """Open an encounter of a registered patient."""
    return EncounterOut.of(await service.open_encounter(session, submitted))


@router.get("/encounters", responses=documented(PatientNotFound))
async def list_encounters(
    query: Annotated[EncounterQuery, Query()], session: SessionDep, _: CallerDep, request: Request, response: Response
) -> EncounterPage:
    """List a patient's encounters, newest first: by start, else by when they were opened."""
    after = query.position(request, lambda at, id_: (datetime.fromisoformat(at), UUID(id_)))
    found = await service.list_of_patient(session, query.patient_id, limit=query.rows_to_fetch, after=after)
    page, following = query.cut(found, listed_by, request, response)
    return EncounterPage(encounters=[EncounterOut.of(encounter) for encounter in page], next=following)


def listed_by(encounter: Encounter) -> list[str]:
    """Return the key that encounters are listed by."""
    return [(encounter.started_at or encounter.created_at).isoformat(), str(encounter.id)]


@router.get("/encounters/{id}", responses=documented(EncounterNotFound))
async def read_encounter(id: UUID, database: DatabaseDep, _: CallerDep) -> NamedEncounterOut:  # noqa: A002 - Its public name.
    """Read an encounter with its patient's name."""
    return NamedEncounterOut.of_row(await service.read_alone(database, id))


@router.patch("/encounters/{id}", responses=documented(EncounterNotFound))
async def update_encounter(
    id: UUID,  # noqa: A002 - The parameter's public name.
    submitted: EncounterUpdate,
    session: SessionDep,
    _: CallerDep,
) -> NamedEncounterOut:
    """Write the encounter's summary; the agent that comes next reads it."""
    return NamedEncounterOut.named(*await service.summarise(session, id, submitted.summary))


@router.post("/internal/encounters/lookup", responses=documented(NotAllowed))
async def look_up_encounters(submitted: EncounterLookup, session: SessionDep, _: PeerDep) -> KnownEncounters:
    """For peers: which of these encounters exist, and whose they are. Not reachable through the gateway."""
    found = await service.existing(session, submitted.ids)
    return KnownEncounters(
        encounters=[KnownEncounter(id=encounter.id, patient_id=encounter.patient_id) for encounter in found]
    )
