"""Writes are safe to repeat, check the resource's version, and store their event."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated, Generic, TypeVar
from uuid import UUID

from fastapi import Depends, Request, Response

from chassis.audit_trail.event_insert import EVENTS_AND_KEYS, InsertWithEvents
from chassis.audit_trail.outbox import AuditBehind, Event, Outbox
from chassis.database.connections import Database
from chassis.database.failures import NotUnique, is_read_only, waited_for_lock
from chassis.database.pool import Connection
from chassis.database.statements import Command, in_schema
from chassis.http.etags import (
    Precondition,
    PreconditionDep,
    RequiredPreconditionDep,
    VersionMismatch,
    VersionRequired,
    etag,
)
from chassis.identity.authentication import CallerDep
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level
from chassis.problems.problem import Conflict, DatabaseBusy, DatabaseUnavailable, PatientOutOfReach
from chassis.writes.creation import Creation
from chassis.writes.creation_statements import NOTHING_MORE, Addition
from chassis.writes.idempotency import (
    REPLAYED,
    IdempotencyKeyDep,
    IdempotencyKeys,
    KeyUsedOtherwise,
    Reference,
    Repeatable,
    StillRunning,
    columns_of_keys,
    repeatable,
)

T = TypeVar("T")
ATTEMPTS = 4
JITTER = random.Random()  # noqa: S311 - For pauses.
PAUSE_S = 0.02  # The pause doubles for each further attempt.
WRITE = (Conflict, StillRunning, KeyUsedOtherwise, AuditBehind)  # Problems for `documented(...)`.
CHANGE = (*WRITE, VersionMismatch)  # If-Match is optional for these changes.
VERSIONED_CHANGE = (*CHANGE, VersionRequired)


@dataclass(frozen=True, slots=True)
class Written(Generic[T]):
    value: T
    resource: str
    id: UUID | int | str
    version: int = 1
    status: int = 200

    @property
    def reference(self) -> Reference:
        return Reference(self.resource, str(self.id), self.version, self.status)


@contextmanager
def after_commit() -> Iterator[None]:
    """Convert failures after a commit: DatabaseUnavailable warns that the write may have been stored."""
    try:
        yield
    except DatabaseBusy as failure:
        raise DatabaseUnavailable from failure


class Transaction:
    """The work of a write may run several times, each time in a new transaction, and MUST NOT have
    effects outside of it.
    """

    def __init__(self, connection: Connection, caller: Caller, precondition: Precondition) -> None:
        self.connection = connection
        self.caller = caller
        self.precondition = precondition
        self.events: list[Event] = []
        self.created: dict[UUID | int | str, object] = {}

    def record(self, event: Event, *, created: object = None) -> None:
        """Every change MUST record an event. `created` is a new row, for `Writes.finish`."""
        self.events.append(event)
        if created is None:
            self.created.pop(event.resource_id, None)
        else:
            self.created[event.resource_id] = created


Work = Callable[[Transaction], Awaitable[Written[T]]]
Replay = Callable[[Connection, Reference], Awaitable[T]]
Finish = Callable[[Transaction], Awaitable[InsertWithEvents | None]]
Complete = Callable[[Event, object], Addition]
MakeCreation = Callable[[Caller], Creation[T] | None]


class Writes:
    """`finish` is awaited after each work that recorded events, in its transaction. It may return the
    statement that stores the events and the key. `complete` returns what `finish` would add to a creation.
    """

    finish: Finish | None = None
    complete: Complete | None = None

    def __init__(self, database: Database, outbox: Outbox) -> None:
        database.wait_for_locks(database.timings.lock_s)
        self.database = database
        self.outbox = outbox
        self.keys = IdempotencyKeys(database.schema)
        statement = Command(in_schema(database.schema, EVENTS_AND_KEYS))
        self._insert = InsertWithEvents(statement, values={})

    async def run(
        self,
        work: Work[T],
        *,
        caller: Caller,
        precondition: Precondition | None = None,
        request: Repeatable | None = None,
        replay: Replay[T] | None = None,
        within_s: float | None = None,
        without_policies: bool = False,
    ) -> tuple[T, Reference, bool]:
        """Return the result, its reference, and whether it is a replay of an earlier write.

        Only bulk work needs `within_s`. Raises Conflict if other transactions interfered ATTEMPTS
        times or locked a row for `Timings.lock_s`.
        """
        self.outbox.refuse_if_behind()
        for attempt in range(ATTEMPTS):
            try:
                return await self._attempt(
                    work,
                    caller,
                    precondition or Precondition(),
                    request,
                    replay,
                    within_s=within_s,
                    without_policies=without_policies,
                )
            except DatabaseBusy as failure:
                if waited_for_lock(failure):
                    raise Conflict from failure  # The write has already waited for the lock timeout.
                raise
            except Conflict:
                if attempt == ATTEMPTS - 1:
                    raise
                await asyncio.sleep(PAUSE_S * 2**attempt * JITTER.uniform(0.5, 1.5))
        raise AssertionError("the loop ends with a value or an exception")

    async def create(
        self, make: MakeCreation[T], *, caller: Caller, request: Repeatable | None
    ) -> tuple[T, Reference] | None:
        """Store a new resource by one statement. Return None if nothing was stored, because `run` has
        to decide: for a limited caller, a repeated request, a conflict or a read-only database. Raises
        Conflict if another transaction locked a row for `Timings.lock_s`.
        """
        self.outbox.refuse_if_behind()
        creation = make(caller) if caller.reach is Level.SYSTEM else None
        if creation is None:
            return None
        addition = NOTHING_MORE
        if self.complete is not None and creation.draft is not None:
            addition = self.complete(creation.event, creation.draft)
        try:
            async with self.database.connection(caller) as connection:
                created = await creation.store(
                    connection,
                    caller,
                    schema=self.database.schema,
                    request=request,
                    addition=addition,
                )
        except (Conflict, NotUnique):
            return None
        except DatabaseBusy as failure:
            if waited_for_lock(failure):
                raise Conflict from failure
            raise
        except DatabaseUnavailable as failure:
            if is_read_only(failure):
                return None
            raise
        if created is None:
            return None
        self.outbox.waiting.set()
        return created, creation.reference

    async def answered(
        self, caller: Caller, request: Repeatable, replay: Replay[T]
    ) -> tuple[T, Reference] | None:
        async with self.database.connection(caller) as connection:
            first = await self.keys.find(connection, request)
            if first is None:
                return None
            return await _replayed(replay, connection, first), first

    async def _attempt(
        self,
        work: Work[T],
        caller: Caller,
        precondition: Precondition,
        request: Repeatable | None,
        replay: Replay[T] | None,
        *,
        within_s: float | None,
        without_policies: bool,
    ) -> tuple[T, Reference, bool]:
        async with (
            self.database.connection(
                caller, within_s, without_policies=without_policies
            ) as connection,
            connection.transaction(),
        ):
            if request is not None and replay is not None:
                first = await self.keys.claim(connection, request)
                if first is not None:
                    return await _replayed(replay, connection, first), first, True
            transaction = Transaction(connection, caller, precondition)
            written = await work(transaction)
            kept = [] if request is None else [(request, written.reference)]
            if transaction.events:
                insert = None if self.finish is None else await self.finish(transaction)
                insert = (insert or self._insert).with_values(columns_of_keys(kept))
                await self.outbox.append(connection, caller, transaction.events, insert)
            elif kept:
                await self.keys.keep(connection, kept)
            return written.value, written.reference, False


async def _replayed(replay: Replay[T], connection: Connection, first: Reference) -> T:
    try:
        return await replay(connection, first)
    except LookupError:
        if connection.is_limited:
            raise PatientOutOfReach from None
        raise


async def replay_deletion(_: Connection, __: Reference) -> None:
    """The repeated response to a deletion is empty."""


@dataclass(frozen=True, slots=True)
class Write:
    writes: Writes
    caller: Caller
    precondition: Precondition
    request: Repeatable | None
    response: Response

    async def __call__(
        self,
        work: Work[T],
        *,
        replay: Replay[T],
        creation: MakeCreation[T] | None = None,
        within_s: float | None = None,
        without_policies: bool = False,
    ) -> T:
        """Set the response's status, ETag and Idempotency-Replayed. Without a precondition, `creation` is
        tried before `work`.
        """
        if creation is not None and not self.precondition.is_given:
            created = await self.writes.create(creation, caller=self.caller, request=self.request)
            if created is not None:
                value, reference = created
                self._show(reference, is_replayed=False)
                return value
        value, reference, is_replayed = await self.writes.run(
            work,
            caller=self.caller,
            precondition=self.precondition,
            request=self.request,
            replay=replay,
            within_s=within_s,
            without_policies=without_policies,
        )
        self._show(reference, is_replayed=is_replayed)
        return value

    async def answered(self, replay: Replay[T]) -> T | None:
        """Return the earlier answer to a repeated request, before a write does expensive work."""
        if self.request is None:
            return None
        found = await self.writes.answered(self.caller, self.request, replay)
        if found is None:
            return None
        value, reference = found
        self._show(reference, is_replayed=True)
        return value

    def _show(self, reference: Reference, *, is_replayed: bool) -> None:
        self.response.status_code = reference.status
        self.response.headers["ETag"] = etag(reference.version)
        if is_replayed:
            self.response.headers[REPLAYED] = "true"


async def write_of_request(
    request: Request,
    response: Response,
    caller: CallerDep,
    precondition: PreconditionDep,
    key: IdempotencyKeyDep,
) -> Write:
    writes: Writes = request.app.state.writes
    return Write(writes, caller, precondition, await repeatable(request, caller, key), response)


async def creation_of_request(
    request: Request, response: Response, caller: CallerDep, key: IdempotencyKeyDep
) -> Write:
    writes: Writes = request.app.state.writes
    return Write(writes, caller, Precondition(), await repeatable(request, caller, key), response)


WriteDep = Annotated[Write, Depends(write_of_request)]


async def versioned_write_of_request(write: WriteDep, _: RequiredPreconditionDep) -> Write:
    return write


VersionedWriteDep = Annotated[Write, Depends(versioned_write_of_request)]
CreateDep = Annotated[Write, Depends(creation_of_request)]
