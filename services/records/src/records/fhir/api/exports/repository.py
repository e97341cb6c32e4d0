from collections.abc import Collection, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID, uuid4

import orjson
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Integer,
    String,
    Text,
    Uuid,
    bindparam,
    cast,
    delete,
    func,
    insert,
    literal_column,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import col

from chassis.any_types import JSONObject, Values
from chassis.database.failures import NotSerializable
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of
from chassis.identity.caller import Caller
from chassis.leases import Leases
from records.fhir.api.exports.rows import (
    ChunkRow,
    ChunkUse,
    ExportRow,
    LeasedExport,
    ListedPart,
    StoredPart,
)
from records.fhir.api.search import repository as entries
from records.fhir.api.search import row_repository
from records.tables.base import OF_NO_PATIENT, RecordsModel
from records.tables.exports import Export, ExportChunk, ExportPart
from records.tables.resources import SearchEntry

CHUNK = 500
# A statement that drops these takes far less than its timeout.
DROPPED_PARTS = 8
DROPPED_CHUNKS = 200
exports = RecordsModel.metadata.tables["records.exports"]
LEASES = Leases(exports, holder="lease_token", until="leased_until")
# A deleted export has expired, so whatever writes it ends.
_is_kept = exports.c.expires_at > func.clock_timestamp()
is_held = (exports.c.id == bindparam("export_id", type_=Uuid)) & LEASES.is_held & _is_kept
_KEPT: ColumnElement[Any] = func.now() + literal_column("interval '24 hours'")
_CHUNK: ColumnElement[int] = literal_column(str(CHUNK), BigInteger)
_ONE: ColumnElement[int] = literal_column("1", Integer)
LOCK = Command("SELECT pg_advisory_xact_lock(hashtext('records.exports'))")
UNFINISHED = Query(
    select(func.count()).select_from(exports).where(exports.c.finished_at.is_(None), _is_kept),
    int,
)
ADD = Query(
    insert(Export)
    .values(
        caller=bindparam("caller"),
        caller_kind=bindparam("caller_kind"),
        caller_claims=bindparam("caller_claims"),
        asked=cast(bindparam("asked", type_=Text), JSONB),
        expires_at=_KEPT,
    )
    .returning(*columns_of(ExportRow, Export)),
    ExportRow,
)
_own = (
    exports.c.id == bindparam("export_id", type_=Uuid),
    exports.c.caller == bindparam("caller", type_=String),
    exports.c.caller_kind == bindparam("caller_kind", type_=String),
    _is_kept,
)
FIND_OWN = Query(select(*columns_of(ExportRow, Export)).where(*_own), ExportRow)
# Lets a listing go on, which locks the row only against its removal.
DELETE_OWN = Query(
    update(exports)
    .where(*_own)
    .values(expires_at=func.clock_timestamp(), lease_token=None)
    .returning(exports.c.id),
    UUID,
)
LIST_PARTS = Query(
    select(*columns_of(ListedPart, ExportPart))
    .where(col(ExportPart.export_id) == bindparam("export_id"))
    .order_by(col(ExportPart.number)),
    ListedPart,
)
FIND_PART = Query(
    select(*columns_of(StoredPart, ExportPart))
    .join_from(ExportPart, Export, col(Export.id) == col(ExportPart.export_id))
    .where(*_own, col(ExportPart.number) == bindparam("number")),
    StoredPart,
)
LOCK_EXPIRED = Query(
    select(exports.c.id)
    .where(exports.c.expires_at <= func.clock_timestamp())
    .order_by(exports.c.expires_at)
    .limit(_ONE)
    .with_for_update(skip_locked=True),
    UUID,
)
_some_parts = (
    select(col(ExportPart.number))
    .where(col(ExportPart.export_id) == bindparam("export_id"))
    .limit(literal_column(str(DROPPED_PARTS)))
)
DROP_PARTS = Command(
    delete(ExportPart).where(
        col(ExportPart.export_id) == bindparam("export_id"),
        col(ExportPart.number).in_(_some_parts),
    )
)
_some_chunks = (
    select(col(ExportChunk.id))
    .where(col(ExportChunk.export_id) == bindparam("export_id"))
    .limit(literal_column(str(DROPPED_CHUNKS)))
)
DROP_LISTED = Command(delete(ExportChunk).where(col(ExportChunk.id).in_(_some_chunks)))
DROP = Command(delete(exports).where(exports.c.id == bindparam("export_id", type_=Uuid)))
TAKE = Query(
    # The export that has waited longest comes first, so that two exports take turns.
    LEASES.take(
        exports.c.finished_at.is_(None),
        _is_kept,
        order_by=func.coalesce(exports.c.leased_until, exports.c.created_at),
        limit=1,
    )
    .values(attempts=exports.c.attempts + _ONE)
    .returning(*columns_of(LeasedExport, Export)),
    LeasedExport,
)
EXTEND = Command(LEASES.extend().where(is_held))
RELEASE = Command(
    LEASES.release().where(is_held).values(attempts=bindparam("attempts", type_=Integer))
)
FAIL = Command(
    update(exports)
    .where(is_held)
    .values(
        problem=cast(bindparam("problem", type_=Text), JSONB),
        lease_token=None,
        leased_until=None,
        finished_at=func.clock_timestamp(),
        expires_at=_KEPT,
    )
)
FIND_PATIENTS = Query("SELECT id FROM records.patients WHERE id = ANY(CAST(:ids AS uuid[]))", UUID)
# A write that is not committed yet has a time of its transaction or later. The second covers a statement that has
# arrived and is not visible yet. Other roles hide their times; null if one of them writes resources.
SAFE_TIME = Query(
    """
SELECT CASE WHEN NOT EXISTS (
    SELECT FROM pg_locks AS held JOIN pg_stat_activity AS other ON other.pid = held.pid
    WHERE held.mode = 'RowExclusiveLock' AND other.datname = current_database() AND held.relation IN (
        'records.search_entries'::regclass, 'records.resources'::regclass, 'records.patients'::regclass,
        'records.encounters'::regclass, 'records.tasks'::regclass, 'records.intake_records'::regclass
    ) AND other.xact_start IS NULL
) THEN least(clock_timestamp() - interval '1 second', (
    SELECT min(xact_start) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
)) END
""",
    datetime,
)
ONE_SNAPSHOT = Command("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
WITHOUT_TIMEOUT = Command("SET LOCAL statement_timeout = 0")
IS_HELD = Query(select(exports.c.id).where(is_held), UUID)
# A deletion may change the row, but no other process can lease the export.
LOCK_HELD = Query(
    select(exports.c.id)
    .where(is_held, exports.c.transaction_time.is_(None))
    .with_for_update(read=True, key_share=True),
    UUID,
)
_listed_ids = select(func.unnest(col(ExportChunk.ids)).label("id")).where(
    col(ExportChunk.export_id) == bindparam("export_id"),
    col(ExportChunk.type) == bindparam("listed_type"),
)
PLANNED = Command(
    update(exports)
    .where(is_held)
    .values(
        transaction_time=bindparam("transaction_time"),
        total=select(func.coalesce(func.sum(func.cardinality(col(ExportChunk.ids))), _ONE - _ONE))
        .where(col(ExportChunk.export_id) == bindparam("export_id"))
        .scalar_subquery(),
        attempts=_ONE - _ONE,
        expires_at=_KEPT,
        lease_token=None,
        leased_until=func.clock_timestamp(),
    )
)
NEXT_CHUNK = Query(
    select(*columns_of(ChunkRow, ExportChunk))
    .where(
        col(ExportChunk.export_id) == bindparam("export_id"),
        col(ExportChunk.id) > bindparam("after"),
    )
    .order_by(col(ExportChunk.id))
    .limit(literal_column("1")),
    ChunkRow,
)
COUNT_PART = Query(
    update(exports)
    .where(is_held)
    .values(
        parts=exports.c.parts + bindparam("more_parts", type_=Integer),
        done=exports.c.done + bindparam("more_done", type_=Integer),
        attempts=_ONE - _ONE,
        expires_at=_KEPT,
        lease_token=None,
        leased_until=func.clock_timestamp(),
    )
    .returning(exports.c.parts),
    int,
)
ADD_PART = Command(
    insert(ExportPart).values(
        {name: bindparam(name) for name in ("export_id", "number", "type", "count", "body")}
    )
)
DROP_CHUNKS = Command("DELETE FROM records.export_chunks WHERE id = ANY(CAST(:ids AS uuid[]))")
SHORTEN_CHUNK = Command(
    "UPDATE records.export_chunks SET ids = CAST(:ids AS text[]) WHERE id = :chunk_id"
)
FINISH = Command("""
UPDATE records.exports SET done = total, finished_at = clock_timestamp(),
    expires_at = clock_timestamp() + interval '24 hours'
WHERE id = :export_id AND finished_at IS NULL
    AND NOT EXISTS (SELECT FROM records.export_chunks WHERE export_id = :export_id)
""")


@lru_cache(entries.SHAPES)
def list_entries(shape: entries.Shape, *, only_of_patients: bool) -> Command:
    found = entries.every_id(shape).subquery("found")
    ids = select(cast(found.c.id, Text).label("id"))
    if only_of_patients:
        of_patient = col(SearchEntry.patient_id) != literal_column(f"'{OF_NO_PATIENT}'::uuid")
        entry = (
            select(_ONE)
            .where(col(SearchEntry.resource_id) == found.c.id, of_patient)
            .offset(literal_column("0"))
            .lateral("entry")
        )
        ids = ids.join(entry, literal_column("true"))
    return _list(ids.subquery("every"))


@lru_cache(entries.SHAPES)
def list_rows(shape: row_repository.Shape) -> Command:
    found = row_repository.every_id(shape).subquery("found")
    return _list(select(cast(found.c.id, Text).label("id")).subquery("every"))


def _list(every: FromClause) -> Command:
    """Store chunks of IDs, without the IDs that are listed already."""
    numbered = (
        select(
            every.c.id,
            ((func.row_number().over(order_by=every.c.id) - _ONE) // _CHUNK).label("chunk"),
        )
        .where(every.c.id.not_in(_listed_ids))
        .subquery("numbered")
    )
    given = (bindparam("export_id", type_=Uuid), bindparam("listed_type", type_=String))
    chunks = select(*given, func.array_agg(numbered.c.id)).group_by(numbered.c.chunk)
    return Command(insert(ExportChunk).from_select(["export_id", "type", "ids"], chunks))


async def add(
    connection: Connection, caller: Caller, asked: JSONObject, *, most: int
) -> ExportRow | None:
    """Return None if `most` exports are unfinished."""
    await LOCK.run(connection)
    if await UNFINISHED.one(connection) >= most:
        return None
    return await ADD.one(
        connection,
        **_of(caller),
        caller_claims=caller.claims.kept,
        asked=orjson.dumps(asked).decode(),
    )


def _of(caller: Caller) -> Values:
    return {"caller": caller.name, "caller_kind": caller.kind}


async def find_own(connection: Connection, export_id: UUID, caller: Caller) -> ExportRow | None:
    return await FIND_OWN.first(connection, export_id=export_id, **_of(caller))


async def delete_own(connection: Connection, export_id: UUID, caller: Caller) -> UUID | None:
    return await DELETE_OWN.first(connection, export_id=export_id, **_of(caller))


async def find_part(
    connection: Connection, export_id: UUID, number: int, caller: Caller
) -> StoredPart | None:
    return await FIND_PART.first(connection, export_id=export_id, number=number, **_of(caller))


async def known_patients(connection: Connection, ids: Collection[UUID]) -> set[UUID]:
    return {*await FIND_PATIENTS.all(connection, ids=[*ids])}


async def drop_expired(connection: Connection) -> bool:
    """Remove some files or listed IDs of an expired export, and at last the export itself. Return
    False without an expired export.
    """
    export_id = await LOCK_EXPIRED.first(connection)
    if export_id is None:
        return False
    for command in (DROP_PARTS, DROP_LISTED, DROP):
        if await command.run(connection, export_id=export_id):
            break
    return True


async def take(connection: Connection, *, lease_s: float) -> LeasedExport | None:
    return await TAKE.first(connection, token=uuid4(), lease_s=lease_s)


def _lease(leased: LeasedExport) -> Values:
    return {"export_id": leased.id, "token": leased.lease_token}


async def is_still_held(connection: Connection, leased: LeasedExport) -> bool:
    return await IS_HELD.first(connection, **_lease(leased)) is not None


async def extend(connection: Connection, leased: LeasedExport, *, lease_s: float) -> bool:
    """Return False if the lease is lost."""
    return await EXTEND.run(connection, **_lease(leased), lease_s=lease_s) == 1


async def release(
    connection: Connection, leased: LeasedExport, *, attempts: int, pause_s: float
) -> None:
    await RELEASE.run(connection, **_lease(leased), attempts=attempts, pause_s=pause_s)


async def fail(connection: Connection, leased: LeasedExport, problem: JSONObject) -> None:
    await FAIL.run(connection, **_lease(leased), problem=orjson.dumps(problem).decode())


async def safe_time(connection: Connection) -> datetime | None:
    """Return a time before which no write is still to be committed."""
    return await SAFE_TIME.one(connection)


async def lock_in_snapshot(connection: Connection, leased: LeasedExport) -> bool:
    """Give all statements of the transaction one snapshot. Return False if the lease is lost."""
    await ONE_SNAPSHOT.run(connection)
    await WITHOUT_TIMEOUT.run(connection)
    return await LOCK_HELD.first(connection, **_lease(leased)) is not None


async def end_listing(
    connection: Connection, leased: LeasedExport, transaction_time: datetime
) -> bool:
    """Return False if the lease is lost."""
    try:
        if not await PLANNED.run(connection, **_lease(leased), transaction_time=transaction_time):
            return False
    except NotSerializable:  # Deleted after the snapshot.
        return False
    await FINISH.run(connection, export_id=leased.id)
    return True


async def count_part(
    connection: Connection, leased: LeasedExport, *, done: int, has_part: bool
) -> int | None:
    """Return the number of the new part, or None if the lease is lost."""
    return await COUNT_PART.first(
        connection, **_lease(leased), more_parts=int(has_part), more_done=done
    )


async def add_part(
    connection: Connection, leased: LeasedExport, number: int, type_: str, lines: Sequence[bytes]
) -> None:
    body = b"\n".join([*lines, b""])
    await ADD_PART.run(
        connection, export_id=leased.id, number=number, type=type_, count=len(lines), body=body
    )


async def use_chunks(
    connection: Connection, leased: LeasedExport, uses: Sequence[ChunkUse]
) -> None:
    await DROP_CHUNKS.run(connection, ids=[id_ for id_, rest in uses if not rest])
    for id_, rest in uses:
        if rest:
            await SHORTEN_CHUNK.run(connection, chunk_id=id_, ids=[*rest])
    await FINISH.run(connection, export_id=leased.id)
