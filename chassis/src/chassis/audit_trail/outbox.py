"""Stores the event of a change in its transaction, and the event of a disclosure before the response.
`relay` delivers events to audit.

Audit stores an event as an agent event of the caller.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

import orjson
from pydantic import JsonValue
from sqlalchemy import text

from chassis.audit_trail.event_insert import EVENTS, InsertWithEvents
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.database.statements import Command, in_schema
from chassis.identity.caller import Caller
from chassis.observability.trace_context import trace_of_request
from chassis.problems.problem import DatabaseBusy, Problem
from chassis.uuids import uuid7

BUCKETS = 16
SCHEMA = "urn:chartroom:change:1"  # Members may be added, never removed.
MAX_PATIENTS = 1_000  # Audit's limit per event.
MAX_WAITING = 10_000
MAX_AT_ONCE = 1_000


class AuditBehind(Problem):
    status = 503
    code = "audit-behind"
    title = "Audit log behind"
    detail = (
        "Events have waited too long for the audit service, and this service is configured to write "
        "nothing until it catches up. Nothing was stored; send the request again later."
    )
    retryable = True


@dataclass(frozen=True, slots=True)
class Event:
    """`data` contains IDs, field names and counts, never chart content."""

    type: StrEnum
    resource: str
    resource_id: UUID | int | str
    resource_version: int | None = None
    patient_ids: Sequence[UUID | str] = ()
    encounter_id: UUID | None = None
    data: Mapping[str, JsonValue] = field(default_factory=dict)

    @property
    def bucket(self) -> int:
        """Audit receives events with the same bucket in order."""
        name = f"{self.resource}/{self.resource_id}".encode()
        return hashlib.blake2b(name, digest_size=1).digest()[0] % BUCKETS

    def parts(self) -> Iterator["Event"]:
        if len(self.patient_ids) <= MAX_PATIENTS:
            yield self
            return
        for start in range(0, len(self.patient_ids), MAX_PATIENTS):
            yield replace(self, patient_ids=self.patient_ids[start : start + MAX_PATIENTS])

    def envelope(self, caller: Caller, *, is_access: bool) -> bytes:
        trace = trace_of_request()
        document = {
            "id": uuid7(),
            "event_type": self.type,
            "agent_name": caller.name,
            "patient_ids": [str(patient_id) for patient_id in self.patient_ids],
            "encounter_id": None if self.encounter_id is None else str(self.encounter_id),
            "occurred_at": datetime.now(UTC),
            "access": is_access,
            "payload": {
                "schema": SCHEMA,
                **({} if trace.trace_id is None else {"trace": trace._asdict()}),
                "resource": f"{self.resource}/{self.resource_id}",
                "resource_version": self.resource_version,
                "data": {
                    "caller_kind": caller.kind,
                    "caller": orjson.Fragment(caller.claims.document),
                    **self.data,
                },
            },
        }
        return orjson.dumps(document, option=orjson.OPT_UTC_Z)


@dataclass(slots=True)
class PendingDisclosure:
    bucket: int
    envelopes: Sequence[bytes]
    stored: asyncio.Future[None]


class Outbox:
    """Enter `running()` before the first call of `disclose()`."""

    def __init__(self, database: Database, *, max_lag_s: float, is_fail_closed: bool) -> None:
        self._database = database
        self._max_lag_s = max_lag_s
        self._is_fail_closed = is_fail_closed
        self._only_events = InsertWithEvents(
            Command(text(in_schema(database.schema, EVENTS))), values={}
        )
        self._pending: list[PendingDisclosure] = []
        self._arrived = asyncio.Event()
        self._is_stopping = False
        self.waiting = asyncio.Event()
        self.lag_s = 0.0
        self.count = 0

    def state(self) -> dict[str, float | None]:
        return {"waiting": self.count, "oldest_s": round(self.lag_s, 1) if self.count else None}

    def refuse_if_behind(self) -> None:
        """Raise AuditBehind if undelivered events are too old and the service is configured to reject writes then."""
        if self._is_fail_closed and self.lag_s > self._max_lag_s:
            raise AuditBehind

    async def append(
        self,
        connection: Connection,
        caller: Caller,
        events: Sequence[Event],
        insert: InsertWithEvents | None = None,
        *,
        is_access: bool = False,
    ) -> None:
        """MUST be called in the transaction of the change, after the rows are locked, so that
        events have the order of versions.
        """
        parts = [part for event in events for part in event.parts()]
        rows = [(part.bucket, part.envelope(caller, is_access=is_access)) for part in parts]
        await self._store(connection, rows, insert or self._only_events)

    async def disclose(self, caller: Caller, event: Event) -> None:
        """The event is durable when this returns. Reads by peer services are skipped, because peers record disclosures
        themselves. Raises DatabaseBusy and DatabaseUnavailable; then the data MUST NOT be returned.
        """
        if caller.service is not None:
            return
        if self._is_stopping or len(self._pending) >= MAX_WAITING:
            raise DatabaseBusy
        envelopes = [part.envelope(caller, is_access=True) for part in event.parts()]
        pending = PendingDisclosure(
            event.bucket, envelopes, asyncio.get_running_loop().create_future()
        )
        self._pending.append(pending)
        self._arrived.set()
        await pending.stored

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Waiting disclosure events are stored together in one transaction, the last ones when the block ends."""
        task = asyncio.create_task(self._store_until_stopped())
        try:
            yield
        finally:
            self._is_stopping = True
            self._arrived.set()
            await task

    async def _store_until_stopped(self) -> None:
        while not self._is_stopping:
            await self._arrived.wait()
            self._arrived.clear()
            while self._pending:
                taken, self._pending = self._pending[:MAX_AT_ONCE], self._pending[MAX_AT_ONCE:]
                await self._store_pending(taken)

    async def _store_pending(self, taken: list[PendingDisclosure]) -> None:
        failure: Exception | None = None
        try:
            async with self._database.connection(self._database.service) as connection:
                rows = [(one.bucket, envelope) for one in taken for envelope in one.envelopes]
                await self._store(connection, rows, self._only_events)
        except Exception as raised:  # noqa: BLE001 - The exception is passed to the waiting requests.
            failure = raised
        for one in taken:
            if one.stored.done():
                continue  # The request was cancelled.
            if failure is None:
                one.stored.set_result(None)
            else:
                one.stored.set_exception(failure)

    async def _store(
        self, connection: Connection, rows: Iterable[tuple[int, bytes]], insert: InsertWithEvents
    ) -> None:
        buckets, envelopes = zip(*rows, strict=True)
        await insert.command.run(connection, buckets=buckets, events=envelopes, **insert.values)
        self.waiting.set()
