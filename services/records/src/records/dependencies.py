"""What endpoints of this service may ask for."""

from typing import Annotated

from fastapi import Depends, Request

from chassis.audit_trail.outbox import DisclosuresDep
from chassis.database.connections import DatabaseDep, SessionDep
from chassis.writes.write import CreateDep, WriteDep
from records.chart.context.service import ContextSources
from records.imports.worker import ImportWorker


async def context_sources_of(request: Request) -> ContextSources:
    """Return where the context of an encounter comes from."""
    sources: ContextSources = request.app.state.context_sources
    return sources


ContextSourcesDep = Annotated[ContextSources, Depends(context_sources_of)]


async def imports_of(request: Request) -> ImportWorker:
    """Return who imports what was taken for later."""
    worker: ImportWorker = request.app.state.imports
    return worker


ImportsDep = Annotated[ImportWorker, Depends(imports_of)]

__all__ = [
    "ContextSourcesDep",
    "CreateDep",
    "DatabaseDep",
    "DisclosuresDep",
    "ImportsDep",
    "SessionDep",
    "WriteDep",
]
