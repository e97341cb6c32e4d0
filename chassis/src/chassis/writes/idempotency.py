"""A repeated write runs once, and returns its first answer again. The table stores the ID and
version of the resource, never its content, in the transaction of the write.
"""

import asyncio
import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import timedelta
from functools import partial
from typing import Annotated

from fastapi import Depends, Header, Request
from pydantic import Field, TypeAdapter, ValidationError, WithJsonSchema
from sqlalchemy import Interval, MetaData, bindparam, delete, func, select, text, tuple_

from chassis.any_types import Values
from chassis.audit_trail.event_insert import KEYS
from chassis.database.columns import idempotency_keys_table
from chassis.database.connections import Database, in_transaction
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, in_schema, row_type
from chassis.http.accepted_bodies import MAX_BODY_BYTES
from chassis.identity.caller import Caller
from chassis.loop import Loop
from chassis.problems.problem import Problem
from chassis.problems.validation import refusal

HEADER = "Idempotency-Key"
REPLAYED = "Idempotency-Replayed"
MAX_KEY = 255
PRINTABLE = r"^[!-~]([ -~]*[!-~])?$"
Key = Annotated[str, Field(max_length=MAX_KEY, pattern=PRINTABLE)]
KEY = TypeAdapter(Key)
KEY_SCHEMA = {
    "type": "string",
    "maxLength": MAX_KEY,
    "pattern": PRINTABLE,
}  # Headers are never null.
AT_ONCE = 5_000  # Keys per statement.
EVERY_S = 60.0
FAILED = "old idempotency keys could not be removed"
LOCK = Query(
    text("""
SELECT pg_try_advisory_xact_lock(CAST(CAST(:schema AS text) AS regnamespace)::oid::integer, :number)
"""),
    bool,
)


class KeyUsedOtherwise(Problem):
    status = 422
    code = "idempotency-key-used-otherwise"
    title = "Idempotency-Key used for another request"
    detail = (
        "A different request already used this idempotency key. Use a new key for each request."
    )
    parameter = HEADER


class StillRunning(Problem):
    status = 409
    code = "still-running"
    title = "Request still running"
    detail = "A request with this idempotency key is still being processed. Send it again later to get the answer."
    parameter = HEADER
    retryable = True


@dataclass(frozen=True, slots=True)
class Reference:
    resource: str
    id: str
    version: int
    status: int


@dataclass(frozen=True, slots=True)
class Repeatable:
    """A request with its caller's idempotency key. `fingerprint` is the SHA-256 of the request's content."""

    caller: str
    key: str
    fingerprint: bytes

    @property
    def lock_number(self) -> int:
        """Return the key's advisory lock number (32 bits, signed). If two running requests share a
        number by chance, the second gets StillRunning.
        """
        name = f"idempotency_keys\0{self.caller}\0{self.key}".encode()
        return int.from_bytes(hashlib.sha256(name).digest()[:4], signed=True)


async def idempotency_key(
    key: Annotated[
        Key | None,
        Header(
            alias=HEADER,
            description="Makes the request safe to send again: a repeat within 24 hours gives the first answer. A uuid "
            "is advised.",
        ),
        WithJsonSchema(KEY_SCHEMA),
    ] = None,
) -> str | None:
    return key


def key_of(request: Request) -> str | None:
    sent = request.headers.get(HEADER)
    if sent is None:
        return None
    try:
        return KEY.validate_python(sent)
    except ValidationError as failure:
        broken = failure.errors(include_url=False, include_input=False)
        raise refusal([{**one, "loc": ("header", HEADER)} for one in broken]) from None


IdempotencyKeyDep = Annotated[str | None, Depends(idempotency_key)]


async def repeatable(request: Request, caller: Caller, key: str | None) -> Repeatable | None:
    if key is None:
        return None
    return Repeatable(caller.of_keys, key, await fingerprint(request))


async def fingerprint(request: Request) -> bytes:
    """White space and the order of JSON members do not change a request's fingerprint, except above MAX_BODY_BYTES:
    parsing a large body twice would delay other requests.
    """
    body = await request.body()
    if len(body) <= MAX_BODY_BYTES:
        with suppress(ValueError, RecursionError):
            body = json.dumps(json.loads(body), sort_keys=True).encode()
    condition = request.headers.get("if-none-exist", "").encode()
    parts = [
        request.method.encode(),
        request.url.path.encode(),
        request.url.query.encode(),
        condition,
        body,
    ]
    if len(body) > MAX_BODY_BYTES:
        return await asyncio.to_thread(hash_of, parts)
    return hash_of(parts)


def hash_of(parts: list[bytes]) -> bytes:
    """Lengths are hashed, too, so that different lists have different hashes."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8))
        digest.update(part)
    return digest.digest()


@row_type
class KeptKey:
    fingerprint: bytes
    resource: str
    resource_id: str
    resource_version: int
    status: int


class IdempotencyKeys:
    def __init__(self, schema: str) -> None:
        self._schema = schema
        keys = idempotency_keys_table(MetaData(schema=schema))
        key = tuple_(keys.c.caller, keys.c.key)
        kept = [keys.c[field.name] for field in fields(KeptKey)]
        wanted = (keys.c.caller == bindparam("caller"), keys.c.key == bindparam("key"))
        self._find = Query(select(*kept).where(*wanted), KeptKey)
        self._insert = Command(text(in_schema(schema, KEYS)))
        age = bindparam("age", type_=Interval)
        expired = (
            select(keys.c.caller, keys.c.key)
            .where(keys.c.created_at < func.clock_timestamp() - age)
            .order_by(keys.c.created_at)
            .limit(AT_ONCE)
        )
        self._remove_expired = Command(delete(keys).where(key.in_(expired)))

    async def claim(self, connection: Connection, request: Repeatable) -> Reference | None:
        """Return the first answer, or lock the key for this transaction."""
        if not await LOCK.one(connection, schema=self._schema, number=request.lock_number):
            raise StillRunning
        return await self.find(connection, request)

    async def find(self, connection: Connection, request: Repeatable) -> Reference | None:
        kept = await self._find.first(connection, caller=request.caller, key=request.key)
        if kept is None:
            return None
        if kept.fingerprint != request.fingerprint:
            raise KeyUsedOtherwise
        return Reference(kept.resource, kept.resource_id, kept.resource_version, kept.status)

    async def keep(
        self, connection: Connection, answered: Sequence[tuple[Repeatable, Reference]]
    ) -> None:
        """Store the first answers. MUST be called in the transaction that claimed the
        idempotency key.
        """
        await self._insert.run(connection, **columns_of_keys(answered))

    async def remove_expired(self, connection: Connection, *, hours: int) -> bool:
        """Delete up to AT_ONCE expired keys. Return whether there may be more."""
        return await self._remove_expired.run(connection, age=timedelta(hours=hours)) == AT_ONCE


def columns_of_keys(answered: Sequence[tuple[Repeatable, Reference]]) -> Values:
    """Return the values of KEYS."""
    return {
        "key_callers": [request.caller for request, _ in answered],
        "keys": [request.key for request, _ in answered],
        "key_fingerprints": [request.fingerprint for request, _ in answered],
        "key_resources": [answer.resource for _, answer in answered],
        "key_resource_ids": [answer.id for _, answer in answered],
        "key_versions": [answer.version for _, answer in answered],
        "key_statuses": [answer.status for _, answer in answered],
    }


def expiring_keys(database: Database, *, hours: int, every_s: float = EVERY_S) -> Loop:
    keys = IdempotencyKeys(database.schema)
    remove = in_transaction(database, partial(keys.remove_expired, hours=hours))
    return Loop(remove, every_s, FAILED)
