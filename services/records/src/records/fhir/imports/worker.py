import asyncio
import time
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass
from functools import partial

import structlog

from chassis.identity.caller import NO_CLAIMS, Caller, CallerKind, Claims
from chassis.identity.scopes import Grant, Level
from chassis.leases import LeaseLost, extending
from chassis.loop import Loop
from chassis.observability.logs import log_uncaught
from chassis.problems.problem import Conflict, Problem
from chassis.writes.write import Transaction, Writes, Written
from records.fhir.bundles.bundle import Bundle
from records.fhir.bundles.skipping import restored
from records.fhir.errors import ImportAbandoned
from records.fhir.imports import repository, service
from records.fhir.imports.rows import LeasedImport
from records.fhir.store import refused_claims
from records.fhir.store.row_entries import with_all_entries
from records.fhir.store.searches import Reader
from records.fhir.store.service import store

log = structlog.get_logger()
# An attempt counts after a crash, a defect or long work, because a retry would fail, too.
MAX_ATTEMPTS = 5
LONG_WORK_S = 20.0
PAUSE_S = 1.0
PROGRESS_S = 1.0
MAX_TRANSACTION_S = 600.0
FAILED = "an import failed"


@dataclass(slots=True)
class Job:
    leased: LeasedImport
    done: int = 0

    def report(self, done: int) -> None:
        self.done = done


class ImportWorker:
    """If the lease is lost, the storing transaction fails."""

    def __init__(
        self,
        writes: Writes,
        reader: Reader,
        *,
        lease_s: float,
        poll_s: float,
        pause_s: float = PAUSE_S,
        long_work_s: float = LONG_WORK_S,
    ) -> None:
        self._writes = writes
        self.reader = reader
        self._database = writes.database
        self._lease_s = lease_s
        self._poll_s = poll_s
        self._pause_s = pause_s
        self._long_work_s = long_work_s
        self._arrived = asyncio.Event()
        self.parser = service.BundleParser()

    def wake(self) -> None:
        self._arrived.set()

    def running(self) -> AbstractAsyncContextManager[None]:
        return Loop(self._step, self._poll_s, FAILED, woken=self._arrived).running()

    async def _step(self) -> bool:
        with suppress(Problem):  # The database is unavailable.
            if (leased := await self._take()) is not None:
                await self._process(leased)
                return True
        return False

    async def _take(self) -> LeasedImport | None:
        async with self._database.connection(self._database.service) as connection:
            return await repository.take(connection, lease_s=self._lease_s)

    async def _process(self, leased: LeasedImport) -> None:
        began = time.monotonic()
        earlier_attempts = leased.attempts - 1
        try:
            await self._import(leased)
        except asyncio.CancelledError:
            await self._release(leased, attempts=earlier_attempts)
            raise
        except LeaseLost:
            log.warning("another process has taken an import over")
        except Problem as problem:
            if not problem.retryable:
                await self._fail(leased, problem)
                return
            log.warning("an import is postponed", exception=type(problem).__name__)
            was_long = time.monotonic() - began > self._long_work_s
            counts = was_long and not isinstance(problem, Conflict)
            await self._release(leased, attempts=leased.attempts if counts else earlier_attempts)
        except Exception as failure:  # noqa: BLE001 - A defect that this bundle meets.
            log_uncaught(FAILED, failure)
            await self._release(leased, attempts=leased.attempts)

    async def _import(self, leased: LeasedImport) -> None:
        if leased.attempts > MAX_ATTEMPTS:
            raise ImportAbandoned
        job = Job(leased)
        skipped = None if leased.outcomes is None else restored(leased.outcomes["errors"])

        async def parse() -> Bundle:
            async with self._extending(job):
                return await self.parser.parse(leased.bundle, skipped)

        async def run(bundle: Bundle) -> None:
            async def work(transaction: Transaction) -> Written[None]:
                async with self._extending(job):
                    stored = await store(transaction, bundle, self.reader, job.report)
                if not await repository.complete(transaction.connection, leased, stored.outcomes):
                    raise LeaseLost
                service.record_import(transaction, leased.id, stored)
                return Written(None, service.IMPORT, leased.id)

            await with_all_entries(
                self._database,
                lambda: self._writes.run(work, caller=_starter(leased), within_s=MAX_TRANSACTION_S),
            )

        remember = partial(refused_claims.remember_import, self._database, _starter(leased))
        await service.run_skipping_invalid(parse, run, leased.bundle, skipped, remember)

    def _extending(self, job: Job) -> AbstractAsyncContextManager[None]:
        async def extend() -> bool:
            async with self._database.connection(self._database.service) as connection:
                return await repository.extend(
                    connection, job.leased, done=job.done, lease_s=self._lease_s
                )

        return extending(extend, every_s=min(self._lease_s / 3, PROGRESS_S))

    async def _release(self, leased: LeasedImport, *, attempts: int) -> None:
        with suppress(Problem):
            async with self._database.connection(self._database.service) as connection:
                await repository.release(
                    connection, leased, attempts=attempts, pause_s=self._pause_s
                )

    async def _fail(self, leased: LeasedImport, problem: Problem) -> None:
        async with self._database.connection(self._database.service) as connection:
            await repository.fail(connection, leased, problem.document(None))


def _starter(leased: LeasedImport) -> Caller:
    """Return the caller with the service's rights: the scopes were checked on acceptance."""
    claims = NO_CLAIMS if leased.caller_claims is None else Claims.of_document(leased.caller_claims)
    return Caller(leased.caller, CallerKind(leased.caller_kind), claims, grant=Grant(Level.SYSTEM))
