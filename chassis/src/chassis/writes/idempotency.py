"""Idempotency-Key: a write that is sent again is carried out once, and its first answer is given
again.

What is kept is which resource the write made, in which version; never what it said. It is kept in
the transaction of the write, so there is no write without it and none of it without a write.
"""

import asyncio
import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Header, Request
from pydantic import Field, TypeAdapter, ValidationError, WithJsonSchema

from chassis.database.pool import Connection, in_schema
from chassis.http.rules import MAX_BODY_BYTES
from chassis.identity.caller import Caller
from chassis.problems.problem import Conflict, Problem
from chassis.problems.validation import refusal

HEADER = "Idempotency-Key"
REPLAYED = "Idempotency-Replayed"
MAX_KEY = 255
PRINTABLE = r"^[!-~]([ -~]*[!-~])?$"
Key = Annotated[str, Field(max_length=MAX_KEY, pattern=PRINTABLE)]
KEY = TypeAdapter(Key)
KEY_SCHEMA = {"type": "string", "maxLength": MAX_KEY, "pattern": PRINTABLE}  # A header has no null.
LOCK = "SELECT pg_try_advisory_xact_lock('SCHEMA'::regnamespace::oid::integer, $1)"
FIND = """
SELECT fingerprint, resource, resource_id, resource_version, status FROM SCHEMA.idempotency_keys
WHERE caller = $1 AND key = $2
"""
INSERT = """
INSERT INTO SCHEMA.idempotency_keys
    (caller, key, fingerprint, resource, resource_id, resource_version, status)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT DO NOTHING
"""
FORGET = """
DELETE FROM SCHEMA.idempotency_keys WHERE (caller, key) IN (
    SELECT caller, key FROM SCHEMA.idempotency_keys
    WHERE created_at < clock_timestamp() - make_interval(hours => $1)
    ORDER BY created_at LIMIT $2
)
"""
AT_ONCE = 5_000  # Keys that are forgotten in one statement.


class KeyUsedOtherwise(Problem):
    status = 422
    code = "idempotency-key-used-otherwise"
    title = "Idempotency-Key used for another request"
    detail = (
        "Another request came with this Idempotency-Key before. Give each request a key of its own."
    )


class StillRunning(Problem):
    status = 409
    code = "still-running"
    title = "Request still running"
    detail = "A request with this Idempotency-Key is still running. Send it again later to get its answer."
    retryable = True


@dataclass(frozen=True, slots=True)
class Reference:
    """What a write answered: a resource in a version, and with which status."""

    resource: str
    id: str
    version: int
    status: int


@dataclass(frozen=True, slots=True)
class Repeatable:
    """A request that may come again: its key, scoped to the caller, and a fingerprint (SHA-256) of
    what it asks for.
    """

    caller: str
    key: str
    fingerprint: bytes

    @property
    def lock_number(self) -> int:
        """Return the number (32 bits, signed) of this key among the advisory locks of a schema. Two
        requests with the same number at the same moment are as rare as harmless: one is told to
        come again.
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
    """Return the key of a request, or None where none came."""
    return key


def key_of(request: Request) -> str | None:
    """Return the same for an endpoint that reads its request itself. Raises Invalid."""
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
    """Return what makes a request known again, or None where it has no key."""
    if key is None:
        return None
    return Repeatable(f"{caller.kind}:{caller.name}", key, await fingerprint(request))


async def fingerprint(request: Request) -> bytes:
    """Return a hash of what a request asks for. How its JSON is spelt (spaces, order of members)
    does not count, unless it is larger than a request usually may be: reading it twice would keep
    all others waiting.
    """
    body = await request.body()
    if len(body) <= MAX_BODY_BYTES:
        # Else the bytes themselves: no JSON that Python reads.
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
    """Return one hash of several texts, which no other texts have."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8))
        digest.update(part)
    return digest.digest()


class IdempotencyKeys:
    """The keys kept in a schema, in its table `idempotency_keys`."""

    def __init__(self, schema: str) -> None:
        self._lock = LOCK.replace("SCHEMA", schema)
        self._find = in_schema(schema, FIND)
        self._insert = in_schema(schema, INSERT)
        self._forget = in_schema(schema, FORGET)

    async def claim(self, connection: Connection, request: Repeatable) -> Reference | None:
        """Return what the request answered before, or None: then it is the caller's until the
        transaction ends.

        Raises StillRunning where another transaction has it, KeyUsedOtherwise where the key came
        with another request.
        """
        got = await connection.fetchrow(self._lock, request.lock_number)
        if got is None or not got["pg_try_advisory_xact_lock"]:
            raise StillRunning
        return await self.find(connection, request)

    async def find(self, connection: Connection, request: Repeatable) -> Reference | None:
        """Return what the request answered before, if it did. Raises KeyUsedOtherwise."""
        found = await connection.fetchrow(self._find, request.caller, request.key)
        if found is None:
            return None
        if found["fingerprint"] != request.fingerprint:
            raise KeyUsedOtherwise
        return Reference(
            found["resource"], found["resource_id"], found["resource_version"], found["status"]
        )

    async def keep(self, connection: Connection, request: Repeatable, answer: Reference) -> None:
        """Keep what the request answers, in the transaction that claimed it.

        Raises Conflict where an older version of the service, which locks another number, has kept
        it meanwhile.
        """
        status = await connection.execute(
            self._insert,
            request.caller,
            request.key,
            request.fingerprint,
            answer.resource,
            answer.id,
            answer.version,
            answer.status,
        )
        if status == "INSERT 0 0":
            raise Conflict

    async def forget(self, connection: Connection, *, hours: int) -> bool:
        """Forget what is older, not too much at once; return whether there is more of it."""
        status = await connection.execute(self._forget, hours, AT_ONCE)
        return status == f"DELETE {AT_ONCE}"
