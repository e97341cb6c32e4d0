"""The worker that every process has: it imports the bundles that were taken for later, whoever took
them.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from uuid import UUID

import structlog

from chassis.background import in_background
from chassis.database.pool import Row
from chassis.identity.caller import Caller, CallerKind
from chassis.observability.logs import log_uncaught
from chassis.problems.problem import Conflict, Problem
from chassis.writes.write import Transaction, Writes, Written
from records.errors import ImportAbandoned
from records.imports import repository, service

log = structlog.get_logger()
MAX_ATTEMPTS = 5  # That end with the process, with a defect, or after long.
# What was at work for so long and still failed will fail so again, but where others were in the
# way.
LONG_S = 20.0
PAUSE_S = 1.0
PROGRESS_S = 1.0  # How often to say how far an import is.
LONGEST_S = 600.0


class LeaseLost(Exception):
    """Another process has the import."""


@dataclass(slots=True)
class Job:
    """An import that this process holds."""

    id: UUID
    token: UUID
    attempts: int
    done: int = 0

    def note(self, done: int) -> None:
        """Note how many entries are through."""
        self.done = done


class ImportWorker:
    """Imports what waits, one bundle after another. Several may run: each holds what it works on by
    a lease, and stores a bundle in the one transaction that also says it is done.
    """

    def __init__(self, writes: Writes, *, lease_s: float, poll_s: float) -> None:
        self._writes = writes
        self._database = writes.database
        self._lease_s = lease_s
        self._poll_s = poll_s
        self._arrived = asyncio.Event()
        self.reading = service.Reading()

    def wake(self) -> None:
        """Look for work now."""
        self._arrived.set()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Work in the background."""
        async with in_background(self._work_on()):
            yield

    async def _work_on(self) -> None:
        while True:
            try:
                found = await self._take_one()
            except Problem:
                found = False  # The database is away or busy; its own metrics say so.
            except Exception as failure:  # noqa: BLE001 - One bundle must not stop all others.
                log_uncaught("an import failed", failure)
                found = False
            if not found:
                self._arrived.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._arrived.wait(), self._poll_s)

    async def _take_one(self) -> bool:
        """Import a bundle that waits; return whether there was one."""
        async with self._database.hot() as connection:
            row = await repository.claim(connection, lease_s=self._lease_s)
        if row is None:
            return False
        job = Job(row["id"], row["lease_token"], row["attempts"])
        keeping = asyncio.create_task(self._keep(job))
        try:
            await self._try(job, row)
        finally:
            keeping.cancel()
        return True

    async def _try(self, job: Job, row: Row) -> None:
        began = time.monotonic()
        try:
            await self._import(job, row)
        except asyncio.CancelledError:
            # The next process need not wait until the lease ends.
            await self._release(job, is_attempt=False)
            raise
        except LeaseLost:
            log.warning("another process took an import over")
        except Problem as problem:
            if problem.retryable:
                log.warning("an import is put off", exception=type(problem).__name__)
                was_long = time.monotonic() - began > LONG_S
                await self._release(job, is_attempt=was_long and not isinstance(problem, Conflict))
            else:
                await self._fail(job, problem)
        except Exception as failure:  # noqa: BLE001 - A defect that one bundle meets; the others go on.
            log_uncaught("an import failed", failure)
            await self._release(job, is_attempt=True)

    async def _import(self, job: Job, row: Row) -> None:
        if job.attempts > MAX_ATTEMPTS:
            raise ImportAbandoned
        plan = await self.reading.read(row["bundle"])

        async def work(transaction: Transaction) -> Written[None]:
            stored = await service.store(transaction, plan, job.note)
            if not await repository.complete(
                transaction.connection, job.id, job.token, stored.outcomes
            ):
                raise LeaseLost
            service.leave_imported(transaction, job.id, stored)
            return Written(None, service.IMPORT, job.id)

        caller = Caller(row["caller"], CallerKind(row["caller_kind"]))
        await self._writes.run(work, caller=caller, within_s=LONGEST_S)

    async def _release(self, job: Job, *, is_attempt: bool) -> None:
        with suppress(Problem):  # Then the lease ends by itself.
            async with self._database.hot() as connection:
                await repository.release(
                    connection, job.id, job.token, pause_s=PAUSE_S, is_attempt=is_attempt
                )

    async def _fail(self, job: Job, problem: Problem) -> None:
        async with self._database.hot() as connection:
            await repository.fail(connection, job.id, job.token, problem.document(None))

    async def _keep(self, job: Job) -> None:
        """Hold the import while it is worked on, and say how far it is."""
        while True:
            await asyncio.sleep(min(self._lease_s / 3, PROGRESS_S))
            with suppress(Problem):
                async with self._database.hot() as connection:
                    await repository.renew(
                        connection, job.id, job.token, done=job.done, lease_s=self._lease_s
                    )
