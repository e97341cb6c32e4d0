"""What endpoints of this service may ask for."""

from typing import Annotated

from fastapi import Depends, Request

from audit.encounters.service import EncounterChecks
from chassis.database import DatabaseDep, SessionDep
from chassis.identity import CallerDep


async def encounter_checks_of(request: Request) -> EncounterChecks:
    """Return the encounter check."""
    checks: EncounterChecks = request.app.state.encounter_checks
    return checks


EncounterChecksDep = Annotated[EncounterChecks, Depends(encounter_checks_of)]

__all__ = ["CallerDep", "DatabaseDep", "EncounterChecksDep", "SessionDep"]
