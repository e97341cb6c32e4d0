from fastapi import Request

from chassis.database.connections import DatabaseDep
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
    forwarded = request.headers.get("X-Forwarded-Proto")
    scheme = forwarded if forwarded in {"http", "https"} else request.url.scheme
    return f"{scheme}://{request.url.netloc}{FHIR}"
