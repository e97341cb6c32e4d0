"""Dependencies of the endpoints of writes."""

from typing import Annotated

from fastapi import Depends, Request, Response

from chassis.http.etags import Precondition, PreconditionDep
from chassis.identity.authentication import CallerDep
from chassis.writes.idempotency import IdempotencyKeyDep, repeatable
from chassis.writes.write import Write
from records.dependencies import base_of
from records.fhir.api.service import caller_for
from records.fhir.api.writes.submitted import Server


async def creation(
    request: Request, response: Response, caller: CallerDep, key: IdempotencyKeyDep
) -> Write:
    """Return the write of a new resource of the type that the path names."""
    return await _write(request, response, caller, Precondition(), key)


async def update(
    request: Request,
    response: Response,
    caller: CallerDep,
    precondition: PreconditionDep,
    key: IdempotencyKeyDep,
) -> Write:
    """Return the write of a resource that may name the version it builds on."""
    return await _write(request, response, caller, precondition, key)


async def _write(
    request: Request,
    response: Response,
    caller: CallerDep,
    precondition: Precondition,
    key: str | None,
) -> Write:
    writer = caller_for(caller, request.path_params["type"])
    again = await repeatable(request, caller, key)
    return Write(request.app.state.writes, writer, precondition, again, response)


async def server(request: Request) -> Server:
    return Server(base_of(request), takes_numbers=request.app.state.takes_patient_numbers)


ServerDep = Annotated[Server, Depends(server)]
CreationDep = Annotated[Write, Depends(creation)]
UpdateDep = Annotated[Write, Depends(update)]
