from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID, uuid4

import orjson
from sqlalchemy import Integer, Text, bindparam, cast, func, insert, update
from sqlalchemy.dialects.postgresql import JSONB

from chassis.any_types import JSON
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of
from chassis.identity.caller import Caller
from chassis.leases import Leases
from records.fhir.imports.rows import ErrorJSON, ErrorsRow, ImportRow, ImportStatus, LeasedImport
from records.tables.base import RecordsModel
from records.tables.resources import Import

imports = RecordsModel.metadata.tables["records.imports"]
LEASES = Leases(imports, holder="lease_token", until="leased_until")
STARTED: dict[str, Any] = {  # Any: the columns' types.
    name: bindparam(name) for name in ("id", "caller", "caller_kind", "caller_claims", "total")
}
ADD_COMPLETED = Command(
    insert(imports).values(
        **STARTED,
        status=ImportStatus.COMPLETED.value,
        done=bindparam("total"),
        outcomes=cast(bindparam("outcomes", type_=Text), JSONB),
        finished_at=func.clock_timestamp(),
    )
)
ADD_ACCEPTED = Command(
    insert(imports).values(
        **STARTED,
        status=ImportStatus.ACCEPTED.value,
        bundle=bindparam("bundle"),
        outcomes=cast(bindparam("outcomes", type_=Text), JSONB),
    )
)
_WITH_ENTRIES = """
SELECT id, caller, caller_kind, status, total, done, problem, created_at, finished_at,
    outcomes - CAST('{entries,errors}' AS text[]) AS counts,
    jsonb_path_query_array(
        outcomes, '$.entries[$first to $last]',
        jsonb_build_object('first', CAST(:first AS integer), 'last', CAST(:last AS integer))
    ) AS entries
FROM records.imports WHERE id = :id
"""
FIND = Query(_WITH_ENTRIES, ImportRow)
FIND_OWN = Query(f"{_WITH_ENTRIES} AND caller = :caller AND caller_kind = :caller_kind", ImportRow)
FIND_ERRORS = Query(
    """
SELECT coalesce(outcomes -> 'errors', '[]') AS errors FROM records.imports
WHERE id = :id AND caller = :caller AND caller_kind = :caller_kind
""",
    ErrorsRow,
)
TAKE = Query(
    LEASES.take(imports.c.finished_at.is_(None), order_by=imports.c.created_at, limit=1)
    .values(status=ImportStatus.PROCESSING.value, attempts=imports.c.attempts + 1, done=0)
    .returning(*columns_of(LeasedImport, Import)),
    LeasedImport,
)
is_held = (imports.c.id == bindparam("import_id")) & LEASES.is_held
EXTEND = Command(LEASES.extend().where(is_held).values(done=bindparam("done")))
RELEASE = Command(
    LEASES.release().where(is_held).values(done=0, attempts=bindparam("attempts", type_=Integer))
)
FINISHED = {
    "bundle": None,
    "lease_token": None,
    "leased_until": None,
    "finished_at": func.clock_timestamp(),
}
COMPLETE = Command(
    update(imports)
    .where(is_held)
    .values(
        status=ImportStatus.COMPLETED.value,
        done=imports.c.total,
        outcomes=cast(bindparam("outcomes", type_=Text), JSONB),
        **FINISHED,
    )
)
FAIL = Command(
    update(imports)
    .where(is_held)
    .values(
        status=ImportStatus.FAILED.value,
        done=0,
        problem=cast(bindparam("problem", type_=Text), JSONB),
        **FINISHED,
    )
)


async def add_completed(
    connection: Connection, import_id: UUID, caller: Caller, total: int, outcomes: bytes
) -> None:
    started = _started(import_id, caller, total)
    await ADD_COMPLETED.run(connection, **started, outcomes=outcomes.decode())


async def add_accepted(
    connection: Connection,
    import_id: UUID,
    caller: Caller,
    total: int,
    *,
    bundle: bytes,
    outcomes: bytes | None,
) -> None:
    await ADD_ACCEPTED.run(
        connection,
        **_started(import_id, caller, total),
        bundle=bundle,
        outcomes=None if outcomes is None else outcomes.decode(),
    )


def _started(import_id: UUID, caller: Caller, total: int) -> dict[str, object]:
    return {
        "id": import_id,
        "caller": caller.name,
        "caller_kind": caller.kind,
        "caller_claims": caller.claims.kept,
        "total": total,
    }


async def find(connection: Connection, import_id: UUID, *, limit: int) -> ImportRow | None:
    return await FIND.first(connection, id=import_id, first=0, last=limit - 1)


async def find_own(
    connection: Connection, import_id: UUID, caller: Caller, *, first: int, limit: int
) -> ImportRow | None:
    """Return one of the caller's imports. Imports of others take the same time as missing ones."""
    return await FIND_OWN.first(
        connection,
        id=import_id,
        caller=caller.name,
        caller_kind=caller.kind,
        first=first,
        last=first + limit - 1,
    )


async def find_errors(
    connection: Connection, import_id: UUID, caller: Caller
) -> Sequence[ErrorJSON] | None:
    found = await FIND_ERRORS.first(
        connection, id=import_id, caller=caller.name, caller_kind=caller.kind
    )
    return None if found is None else found.errors


async def take(connection: Connection, *, lease_s: float) -> LeasedImport | None:
    return await TAKE.first(connection, token=uuid4(), lease_s=lease_s)


async def extend(
    connection: Connection, leased: LeasedImport, *, done: int, lease_s: float
) -> bool:
    """Return False if the lease is lost."""
    return (
        await EXTEND.run(
            connection, import_id=leased.id, token=leased.lease_token, done=done, lease_s=lease_s
        )
        == 1
    )


async def release(
    connection: Connection, leased: LeasedImport, *, attempts: int, pause_s: float
) -> None:
    await RELEASE.run(
        connection,
        import_id=leased.id,
        token=leased.lease_token,
        attempts=attempts,
        pause_s=pause_s,
    )


async def complete(connection: Connection, leased: LeasedImport, outcomes: bytes) -> bool:
    """Return False if the lease is lost."""
    return (
        await COMPLETE.run(
            connection, import_id=leased.id, token=leased.lease_token, outcomes=outcomes.decode()
        )
        == 1
    )


async def fail(connection: Connection, leased: LeasedImport, problem: Mapping[str, JSON]) -> None:
    await FAIL.run(
        connection,
        import_id=leased.id,
        token=leased.lease_token,
        problem=orjson.dumps(problem).decode(),
    )
