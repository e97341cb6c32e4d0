from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Request, Response

from chassis.http.etags import Precondition, PreconditionDep
from chassis.identity.authentication import CallerDep
from chassis.identity.caller import Caller
from chassis.writes.idempotency import IdempotencyKeyDep, repeatable
from chassis.writes.write import Write
from records.dependencies import base_of
from records.fhir.api.server import Server
from records.fhir.api.source_ids import source_ids
from records.fhir.api.writes.needs import granted

Dependency = Callable[..., Awaitable[Write]]
CONDITIONS = ("if-none-exist", "identifier", "_id")


async def creation(
    request: Request, response: Response, caller: CallerDep, key: IdempotencyKeyDep
) -> Write:
    asked = request.headers.keys() | request.query_params.keys()
    has_condition = not asked.isdisjoint(CONDITIONS)
    writer = granted(caller, request.path_params["type"], "c", has_condition=has_condition)
    return await _write(request, response, writer, Precondition(), key)


def writing(operation: str) -> Dependency:
    """Return a dependency for requests that need this access to the type in the path, such as `u`."""

    async def write(
        request: Request,
        response: Response,
        caller: CallerDep,
        precondition: PreconditionDep,
        key: IdempotencyKeyDep,
    ) -> Write:
        type_ = request.path_params["type"]
        writer = granted(caller, type_, operation, has_condition=False)
        return await _write(request, response, writer, precondition, key)

    return write


async def _write(
    request: Request,
    response: Response,
    caller: Caller,
    precondition: Precondition,
    key: str | None,
) -> Write:
    again = await repeatable(request, caller, key)
    return Write(request.app.state.writes, caller, precondition, again, response)


async def server(request: Request, caller: CallerDep) -> Server:
    return Server(
        base_of(request),
        takes_numbers=request.app.state.takes_patient_numbers,
        source=source_ids(request, caller).base,
        trusted_agents=request.app.state.trusted_agents,
    )


ServerDep = Annotated[Server, Depends(server)]
CreationDep = Annotated[Write, Depends(creation)]
UpdateDep = Annotated[Write, Depends(writing("u"))]
PatchDep = Annotated[Write, Depends(writing("ru"))]
MatchUpdateDep = Annotated[Write, Depends(writing("cu"))]
