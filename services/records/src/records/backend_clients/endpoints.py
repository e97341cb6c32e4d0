"""For the auth app. Not reachable through the gateway."""

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_peers
from chassis.writes.write import WRITE
from records.backend_clients import repository, service
from records.backend_clients.errors import BackendClientExists, BackendClientNotFound
from records.backend_clients.schemas import (
    AssertionUse,
    AssertionUseOut,
    BackendClientCreate,
    BackendClientName,
    BackendClientOut,
    BackendClients,
)
from records.dependencies import CallerDep, CreateDep, DatabaseDep

AUTH = "auth"
router = Router(prefix="/internal/auth")


@router.post("/clients", status_code=201, responses=documented(BackendClientExists, *WRITE))
@allow_peers(AUTH)
async def register_backend_client(
    submitted: BackendClientCreate, write: CreateDep
) -> BackendClientOut:
    """Register a client of the token endpoint, or replace a revoked one."""
    row = await write(
        lambda transaction: service.register(transaction, submitted), replay=service.replay
    )
    return BackendClientOut.of(row)


@router.get("/clients")
@allow_peers(AUTH)
async def list_backend_clients(database: DatabaseDep, caller: CallerDep) -> BackendClients:
    """List all clients of the token endpoint, also revoked ones."""
    async with database.connection(caller) as connection:
        rows = await repository.ALL.all(connection)
    return BackendClients(clients=[BackendClientOut.of(row) for row in rows])


@router.post("/clients/lookup", responses=documented(BackendClientNotFound))
@allow_peers(AUTH)
async def look_up_backend_client(
    submitted: BackendClientName, database: DatabaseDep, caller: CallerDep
) -> BackendClientOut:
    """Read a client with its keys and its scope."""
    async with database.connection(caller) as connection:
        return BackendClientOut.of(await service.find(connection, submitted.name))


@router.post("/clients/revoke", responses=documented(BackendClientNotFound, *WRITE))
@allow_peers(AUTH)
async def revoke_backend_client(submitted: BackendClientName, write: CreateDep) -> BackendClientOut:
    """Revoke a client, which then gets no more tokens."""
    row = await write(
        lambda transaction: service.revoke(transaction, submitted.name), replay=service.replay
    )
    return BackendClientOut.of(row)


@router.post("/assertions")
@allow_peers(AUTH)
async def use_assertion(
    submitted: AssertionUse, database: DatabaseDep, caller: CallerDep
) -> AssertionUseOut:
    """Store the ID of a client's assertion, which is accepted once."""
    async with database.connection(caller) as connection:
        accepted = await repository.use(connection, client=submitted.client, jti=submitted.jti)
    return AssertionUseOut(accepted=accepted)
