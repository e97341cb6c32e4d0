from chassis.audit_trail.outbox import Event
from chassis.database.pool import Connection
from chassis.problems.problem import required
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from records.backend_clients import repository
from records.backend_clients.errors import BackendClientExists, BackendClientNotFound
from records.backend_clients.rows import BackendClientRow
from records.backend_clients.schemas import BackendClientCreate
from records.event_types import Change

BACKEND_CLIENT = "backend-client"
CREATED = 201


async def register(
    transaction: Transaction, submitted: BackendClientCreate
) -> Written[BackendClientRow]:
    row = await repository.put(transaction.connection, **submitted.model_dump())
    stored = required(row, BackendClientExists)
    transaction.record(
        Event(
            Change.BACKEND_CLIENT_REGISTERED,
            BACKEND_CLIENT,
            stored.name,
            data={"scope": stored.scope},
        )
    )
    return Written(stored, BACKEND_CLIENT, stored.name, status=CREATED)


async def revoke(transaction: Transaction, name: str) -> Written[BackendClientRow]:
    """A second revocation keeps the time of the first."""
    row = required(
        await repository.REVOKE.first(transaction.connection, client=name), BackendClientNotFound
    )
    transaction.record(Event(Change.BACKEND_CLIENT_REVOKED, BACKEND_CLIENT, name))
    return Written(row, BACKEND_CLIENT, name)


async def find(connection: Connection, name: str) -> BackendClientRow:
    return required(await repository.FIND.first(connection, client=name), BackendClientNotFound)


async def replay(connection: Connection, first: Reference) -> BackendClientRow:
    return await find(connection, first.id)
