from typing import Annotated

from fastapi import Request

from chassis.database.connections import DatabaseDep
from chassis.http.public_address import PublicAddress
from chassis.http.state import of_state
from chassis.identity.authentication import CallerDep
from chassis.identity.trusted_agents import TrustedAgents
from chassis.reads import ReadDep
from chassis.writes.write import CreateDep, VersionedWriteDep, WriteDep

__all__ = [
    "FHIR",
    "CallerDep",
    "CreateDep",
    "DatabaseDep",
    "ReadDep",
    "TrustedAgentsDep",
    "VersionedWriteDep",
    "WriteDep",
    "base_of",
]
FHIR = "/fhir"
TrustedAgentsDep = Annotated[TrustedAgents, of_state("trusted_agents")]


def base_of(request: Request) -> str:
    return PublicAddress.of(request).base(request) + FHIR
