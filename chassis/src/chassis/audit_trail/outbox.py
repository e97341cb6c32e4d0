"""The outbox: a change's event is stored with the change, a disclosure's before the answer; `relay`
delivers them.

An event arrives at audit as an agent event of whoever caused it. It names what changed and never
what it says.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

import orjson
from fastapi import Depends, Request
from pydantic import JsonValue

from chassis.database.connections import Database
from chassis.database.pool import Connection, in_schema
from chassis.identity.authentication import CallerDep
from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import DatabaseBusy, Problem
from chassis.uuids import uuid7

BUCKETS = 16
SCHEMA = "urn:chartroom:change:1"  # Of an event's payload; it only ever gets more members.
MAX_PATIENTS = 1_000  # Audit takes no more in one event; a page of a list shows no more.
MAX_WAITING = 10_000
MAX_AT_ONCE = 1_000
INSERT = (
    "INSERT INTO SCHEMA.outbox (bucket, event) SELECT * FROM unnest($1::smallint[], $2::bytea[])"
)


class AuditBehind(Problem):
    status = 503
    code = "audit-behind"
    title = "Audit log behind"
    detail = (
        "Events have waited too long for the audit service, and this service is set to write nothing "
        "meanwhile. Nothing was stored; send the request again later."
    )
    retryable = True


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a resource. `data` holds ids, names of fields and counts, nothing
    of a chart.
    """

    type: StrEnum  # Of the service's closed enumeration.
    resource: str  # Such as "patient".
    resource_id: UUID | int | str
    resource_version: int | None = None
    patient_ids: Sequence[UUID | str] = ()
    encounter_id: UUID | None = None
    data: Mapping[str, JsonValue] = field(default_factory=dict)

    @property
    def bucket(self) -> int:
        """Return the bucket of the event's resource: events of one resource are delivered in
        order.
        """
        return (
            hashlib.blake2b(f"{self.resource}/{self.resource_id}".encode(), digest_size=1).digest()[
                0
            ]
            % BUCKETS
        )

    def parts(self) -> Iterator["Event"]:
        """Yield the event, or several with some of its patients each where they are more than audit
        takes in one.
        """
        if len(self.patient_ids) <= MAX_PATIENTS:
            yield self
            return
        for start in range(0, len(self.patient_ids), MAX_PATIENTS):
            yield replace(self, patient_ids=self.patient_ids[start : start + MAX_PATIENTS])

    def envelope(self, caller: Caller, *, is_access: bool) -> bytes:
        """Return the event as audit takes it: the JSON of one item of POST /agent-events/batch."""
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
                "resource": f"{self.resource}/{self.resource_id}",
                "resource_version": self.resource_version,
                "data": {"caller_kind": caller.kind, **self.data},
            },
        }
        return orjson.dumps(document, option=orjson.OPT_UTC_Z)


@dataclass(slots=True)
class Noted:
    """A disclosure that waits to be stored."""

    bucket: int
    envelopes: Sequence[bytes]
    stored: asyncio.Future[None]


class Outbox:
    """The events of one service that wait for delivery, in its table `outbox`. `running` MUST be
    entered before anybody discloses.
    """

    def __init__(self, database: Database, *, max_lag_s: float, is_fail_closed: bool) -> None:
        self._database = database
        self._max_lag_s = max_lag_s
        self._is_fail_closed = is_fail_closed
        self._insert = in_schema(database.schema, INSERT)
        self._noted: list[Noted] = []
        self._arrived = asyncio.Event()
        self._is_stopping = False
        # Set when this process has stored events; whoever delivers clears it.
        self.waiting = asyncio.Event()
        self.lag_s = 0.0  # How long the oldest event has waited; the relay measures it.

    def refuse_if_behind(self) -> None:
        """Raise AuditBehind where the service is set to write nothing that audit does not learn of
        in time.
        """
        if self._is_fail_closed and self.lag_s > self._max_lag_s:
            raise AuditBehind

    async def append(self, connection: Connection, caller: Caller, events: Sequence[Event]) -> None:
        """Store the events of a change in its transaction, after its rows: those are locked, so
        that the events of one resource are stored in the order of its versions.
        """
        parts = [part for event in events for part in event.parts()]
        await self._store(
            connection, [(part.bucket, part.envelope(caller, is_access=False)) for part in parts]
        )

    async def disclose(self, caller: Caller, event: Event) -> None:
        """Store that the caller read something; when this returns, it is durable. Peers' reads
        leave nothing.

        Raises DatabaseBusy, DatabaseUnavailable: then nothing may be shown.
        """
        if caller.kind is CallerKind.SERVICE:
            return
        if self._is_stopping or len(self._noted) >= MAX_WAITING:
            raise DatabaseBusy
        envelopes = [part.envelope(caller, is_access=True) for part in event.parts()]
        noted = Noted(event.bucket, envelopes, asyncio.get_running_loop().create_future())
        self._noted.append(noted)
        self._arrived.set()
        await noted.stored

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Store disclosures in the background, all that wait in one transaction; at the end what
        still waits.
        """
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
            while self._noted:
                taken, self._noted = self._noted[:MAX_AT_ONCE], self._noted[MAX_AT_ONCE:]
                await self._store_noted(taken)

    async def _store_noted(self, taken: list[Noted]) -> None:
        failure: Exception | None = None
        try:
            async with self._database.hot() as connection:
                rows = [(noted.bucket, envelope) for noted in taken for envelope in noted.envelopes]
                await self._store(connection, rows)
        except Exception as raised:  # noqa: BLE001 - Whoever waits is told, whatever it is.
            failure = raised
        for noted in taken:
            if noted.stored.done():
                continue  # They left meanwhile.
            if failure is None:
                noted.stored.set_result(None)
            else:
                noted.stored.set_exception(failure)

    async def _store(self, connection: Connection, rows: Iterable[tuple[int, bytes]]) -> None:
        buckets, envelopes = zip(*rows, strict=True)
        await connection.execute(self._insert, buckets, envelopes)
        self.waiting.set()


class Disclosures:
    """What a request tells of what it is about to show."""

    def __init__(self, outbox: Outbox, caller: Caller) -> None:
        self._outbox = outbox
        self._caller = caller

    async def record(self, event: Event) -> None:
        """Store that the caller reads; MUST be awaited before anything is shown. Raises as
        `Outbox.disclose`.
        """
        await self._outbox.disclose(self._caller, event)


async def disclosures_of_request(request: Request, caller: CallerDep) -> Disclosures:
    """Return where a request's reads are noted."""
    return Disclosures(request.app.state.outbox, caller)


DisclosuresDep = Annotated[Disclosures, Depends(disclosures_of_request)]
