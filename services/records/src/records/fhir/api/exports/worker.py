from asyncio import CancelledError
from asyncio import Event as Signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import datetime

import structlog

from chassis.audit_trail.outbox import Event
from chassis.database.connections import in_transaction
from chassis.database.pool import Connection
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import Grant
from chassis.identity.scopes import Level as Reach
from chassis.leases import LeaseLost, extending
from chassis.loop import Loop
from chassis.observability.logs import log_uncaught
from chassis.problems.problem import Problem
from chassis.writes.write import Writes
from records.event_types import Access
from records.fhir.api.exports import repository
from records.fhir.api.exports.listing import list_ids
from records.fhir.api.exports.reading import PART_BYTES, Part, read_part
from records.fhir.api.exports.requests import ExportRequest
from records.fhir.api.exports.rows import LeasedExport
from records.fhir.errors import ExportAbandoned
from records.fhir.store.row_entries import with_all_entries

log = structlog.get_logger()
EXPORT = "export"
FAILED = "an export failed"
NOT_REMOVED = "an expired export was not removed"
MAX_ATTEMPTS = 5  # An attempt counts after a crash or a defect.
PAUSE_S = 1.0
MAX_TRANSACTION_S = 600.0


class ExportWorker:
    """Each step lists the IDs of an export, or writes one part. A part, its access events and the IDs
    that remain are one transaction, so a new process continues after the last complete part.
    """

    def __init__(
        self,
        writes: Writes,
        *,
        lease_s: float,
        poll_s: float,
        pause_s: float = PAUSE_S,
        part_bytes: int = PART_BYTES,
    ) -> None:
        self._outbox = writes.outbox
        self._database = writes.database
        self._lease_s = lease_s
        self._poll_s = poll_s
        self._pause_s = pause_s
        self._part_bytes = part_bytes
        self._arrived = Signal()
        self._deleted = Signal()
        self._drop_expired = in_transaction(self._database, repository.drop_expired)

    def wake(self) -> None:
        self._arrived.set()

    def remove_deleted(self) -> None:
        self._deleted.set()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Removal has its own loop, because it must not delay exports."""
        writing = Loop(self.advance, self._poll_s, FAILED, woken=self._arrived)
        removing = Loop(self._remove, self._poll_s, NOT_REMOVED, woken=self._deleted)
        async with writing.running(), removing.running():
            yield

    async def _remove(self) -> bool:
        with suppress(Problem):  # The database is unavailable.
            return await self._drop_expired()
        return False

    async def advance(self) -> bool:
        with suppress(Problem):  # The database is unavailable.
            async with self._database.connection(self._database.service) as connection:
                leased = await repository.take(connection, lease_s=self._lease_s)
            if leased is not None:
                await self._process(leased)
                return True
        return False

    async def _process(self, leased: LeasedExport) -> None:
        earlier_attempts = leased.attempts - 1
        try:
            await self._work(leased)
        except CancelledError:
            await self._release(leased, attempts=earlier_attempts, pause_s=0.0)
            raise
        except LeaseLost:
            log.warning("an export was deleted, or another process has taken it over")
        except Problem as problem:
            if problem.retryable:
                log.warning("an export is postponed", exception=type(problem).__name__)
                await self._release(leased, attempts=earlier_attempts, pause_s=self._pause_s)
            else:
                await self._fail(leased, problem)
        except Exception as failure:  # noqa: BLE001 - A defect that this export meets.
            log_uncaught(FAILED, failure)
            await self._release(leased, attempts=leased.attempts, pause_s=self._pause_s)

    async def _work(self, leased: LeasedExport) -> None:
        if leased.attempts > MAX_ATTEMPTS:
            raise ExportAbandoned
        caller = _starter(leased)
        if leased.transaction_time is None:
            await self._list(leased, caller)
            return
        async with self._while_held(leased, self._extend):
            part = await read_part(self._database, caller, leased.id, most=self._part_bytes)
        await self._store(leased, caller, part)

    async def _list(self, leased: LeasedExport, caller: Caller) -> None:
        async with self._database.connection(self._database.service) as connection:
            at = await repository.safe_time(connection)
        if at is None:
            await self._release(leased, attempts=leased.attempts - 1, pause_s=self._pause_s)
            return
        await with_all_entries(self._database, lambda: self._list_in_snapshot(leased, caller, at))

    async def _list_in_snapshot(self, leased: LeasedExport, caller: Caller, at: datetime) -> None:
        asked = ExportRequest.of_document(leased.asked)
        async with (
            self._database.connection(self._database.service, MAX_TRANSACTION_S) as connection,
            connection.transaction(),
        ):
            if not await repository.lock_in_snapshot(connection, leased):
                raise LeaseLost
            async with self._while_held(leased, repository.is_still_held):
                await list_ids(connection, caller, leased, asked)
            if not await repository.end_listing(connection, leased, at):
                raise LeaseLost

    async def _store(self, leased: LeasedExport, caller: Caller, part: Part) -> None:
        async with (
            self._database.connection(self._database.service, MAX_TRANSACTION_S) as connection,
            connection.transaction(),
        ):
            number = await repository.count_part(
                connection, leased, done=part.listed, has_part=bool(part.lines)
            )
            if number is None:
                raise LeaseLost
            if part.lines:
                await repository.add_part(connection, leased, number, part.type, part.lines)
                event = Event(
                    Access.RESOURCES_EXPORTED,
                    EXPORT,
                    leased.id,
                    number,
                    patient_ids=sorted(part.patient_ids),
                    data={"type": part.type, "count": len(part.lines)},
                )
                await self._outbox.append(connection, caller, [event], is_access=True)
            await repository.use_chunks(connection, leased, part.uses)

    async def _extend(self, connection: Connection, leased: LeasedExport) -> bool:
        return await repository.extend(connection, leased, lease_s=self._lease_s)

    def _while_held(
        self, leased: LeasedExport, check: Callable[[Connection, LeasedExport], Awaitable[bool]]
    ) -> AbstractAsyncContextManager[None]:
        async def is_held() -> bool:
            async with self._database.connection(self._database.service) as connection:
                return await check(connection, leased)

        return extending(is_held, every_s=self._lease_s / 3)

    async def _release(self, leased: LeasedExport, *, attempts: int, pause_s: float) -> None:
        with suppress(Problem):
            async with self._database.connection(self._database.service) as connection:
                await repository.release(connection, leased, attempts=attempts, pause_s=pause_s)

    async def _fail(self, leased: LeasedExport, problem: Problem) -> None:
        async with self._database.connection(self._database.service) as connection:
            await repository.fail(connection, leased, problem.document(None))


def _starter(leased: LeasedExport) -> Caller:
    """Return the caller of the export. Its scopes were checked when the export was accepted."""
    claims = Claims.of_document(leased.caller_claims)
    kind = CallerKind(leased.caller_kind)
    return Caller(leased.caller, kind, claims, grant=Grant(Reach.SYSTEM))
