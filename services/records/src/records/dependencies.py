from fastapi import Request

from chassis.database.connections import DatabaseDep
from chassis.http.public_address import PublicAddress
from chassis.identity.authentication import CallerDep
from chassis.reads import ReadDep
from chassis.writes.write import CreateDep, VersionedWriteDep, WriteDep

__all__ = [
    "FHIR",
    "CallerDep",
    "CreateDep",
    "DatabaseDep",
    "ReadDep",
    "VersionedWriteDep",
    "WriteDep",
    "base_of",
]
FHIR = "/fhir"


def base_of(request: Request) -> str:
    return PublicAddress.of(request).base(request) + FHIR
