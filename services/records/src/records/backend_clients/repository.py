from sqlalchemy import bindparam, func, select, update
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of
from records.backend_clients.rows import BackendClientRow
from records.tables.backend_clients import BackendClient

CLIENTS = select(*columns_of(BackendClientRow, BackendClient))
ALL = Query(CLIENTS.order_by(col(BackendClient.name)), BackendClientRow)
FIND = Query(CLIENTS.where(col(BackendClient.name) == bindparam("client")), BackendClientRow)
# Returns no row if an active client has the name.
PUT = Query(
    """
INSERT INTO records.backend_clients AS stored (name, keys, scope) VALUES (:name, :keys, :scope)
ON CONFLICT (name) DO UPDATE
    SET keys = excluded.keys, scope = excluded.scope, created_at = now(), revoked_at = NULL
    WHERE stored.revoked_at IS NOT NULL OR CAST(:replace AS boolean)
RETURNING name, keys, scope, created_at, revoked_at
""",
    BackendClientRow,
)
REVOKE = Query(
    update(BackendClient)
    .where(col(BackendClient.name) == bindparam("client"))
    .values(revoked_at=func.coalesce(col(BackendClient.revoked_at), func.now()))
    .returning(*columns_of(BackendClientRow, BackendClient)),
    BackendClientRow,
)
# An assertion is valid for at most five minutes.
USE = Command("""
WITH expired AS (
    DELETE FROM records.used_assertions
    WHERE client = :client AND used_at < now() - interval '10 minutes'
)
INSERT INTO records.used_assertions (client, jti)
SELECT name, :jti FROM records.backend_clients
WHERE name = :client AND revoked_at IS NULL
ON CONFLICT DO NOTHING
""")


async def put(
    connection: Connection, *, name: str, keys: str, scope: str, replace: bool
) -> BackendClientRow | None:
    return await PUT.first(connection, name=name, keys=keys, scope=scope, replace=replace)


async def use(connection: Connection, *, client: str, jti: str) -> bool:
    return await USE.run(connection, client=client, jti=jti) == 1
