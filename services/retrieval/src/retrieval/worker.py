import asyncio
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID, uuid4

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge
from pydantic import ValidationError

from chassis.access.replica import MemberReplica
from chassis.audit_trail.outbox import AuditBehind
from chassis.http.bounded_json import read_json, require_bounded
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import Level, Need
from chassis.leases import LeaseLost, extending
from chassis.loop import Loop, all_running
from chassis.observability.logs import log_uncaught
from chassis.patient_names.asked import AskedPatients
from chassis.problems.problem import (
    BodyTooLarge,
    Conflict,
    FieldError,
    Invalid,
    PatientOutOfReach,
    Problem,
)
from chassis.problems.validation import refusal
from chassis.writes.write import Transaction, Work, Writes, Written
from retrieval.acceptance import Acceptance
from retrieval.documents import service as documents
from retrieval.documents.content import BasedOn
from retrieval.documents.ingest import ingest
from retrieval.documents.outcomes import Stored
from retrieval.documents.schemas import MAX_DOCUMENT_BYTES, DocumentAgain, DocumentCreate
from retrieval.embedding.models.service import ActiveModel
from retrieval.errors import EMBEDDING, DocumentAbandoned, EmbeddingUnusable
from retrieval.files.process import FileReader
from retrieval.jobs import repository
from retrieval.jobs.rows import TakenLine
from retrieval.jobs.service import Jobs
from retrieval.jobs.statuses import LineOutcome

log = structlog.get_logger()
NEED = Need.of("DocumentReference.c")
MAX_LINE_BYTES = MAX_DOCUMENT_BYTES * 4 // 3 + 64 * 1024  # A file of 10 MiB in base64.
# An attempt counts if the process died, hit a defect, or failed after long work. UNCOUNTED failures do
# not count, because the document did not cause them.
MAX_ATTEMPTS = 5
LONG_WORK_S = 60.0
UNCOUNTED = (Conflict, AuditBehind, *EMBEDDING)
PAUSE_S = 2.0
MEASURE_S = 10.0


class JobMetrics:
    def __init__(self, registry: CollectorRegistry) -> None:
        self.documents = Counter(
            "chartroom_job_documents",
            "Documents of jobs that are done, by outcome",
            ["outcome"],
            registry=registry,
        )
        self.waiting = Gauge(
            "chartroom_jobs_waiting_seconds",
            "How long no document of some unfinished job has been done",
            registry=registry,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class JobWorker:
    """Works on jobs in each process; a lease limits the work to one process at a time, so that
    searches have the other CPU core. A line is deleted in the transaction that stores its document,
    so two workers cannot store it twice. `require_valid` raises a Problem if the caller's token was
    withdrawn.
    """

    writes: Writes
    jobs: Jobs
    metrics: JobMetrics
    model: Callable[[], ActiveModel]
    reader: FileReader
    acceptance: Acceptance
    members: MemberReplica
    patients: AskedPatients
    require_valid: Callable[[Caller], None]
    lease_s: float
    poll_s: float
    retention_hours: int
    _token: UUID = field(default_factory=uuid4, init=False)

    def running(self) -> AbstractAsyncContextManager[None]:
        return all_running(
            Loop(self._step, self.poll_s, "jobs failed", woken=self.jobs.arrived),
            Loop(self._keep, MEASURE_S, "old jobs could not be removed"),
        )

    async def _step(self) -> None:
        try:
            with suppress(Problem):  # The database is unavailable or busy.
                await self._work()
        except LeaseLost:
            log.warning("another process works on jobs")

    async def _work(self) -> None:
        async with self.writes.database.connection(self.writes.database.service) as connection:
            if not await repository.hold(connection, self._token, lease_s=self.lease_s):
                return
        try:
            async with extending(self._extend, every_s=self.lease_s / 3):
                while (taken := await self._take()) is not None:
                    await self._process(taken)
        finally:
            with suppress(Problem):  # The lease then expires.
                async with self.writes.database.connection(
                    self.writes.database.service
                ) as connection:
                    await repository.release(connection, self._token)

    async def _extend(self) -> bool:
        async with self.writes.database.connection(self.writes.database.service) as connection:
            return await repository.extend(connection, self._token, lease_s=self.lease_s)

    async def _take(self) -> TakenLine | None:
        async with self.writes.database.connection(self.writes.database.service) as connection:
            return await repository.NEXT.first(connection)

    async def _process(self, taken: TakenLine) -> None:
        began = time.monotonic()
        try:
            await self._store(taken, began)
        except asyncio.CancelledError:
            await self._give_back(taken, waits_for=None, counts=False)
            raise
        except Problem as problem:
            # Retry although the text may be unusable: the fault may be the server's.
            may_be_usable = isinstance(problem, EmbeddingUnusable) and taken.attempts < MAX_ATTEMPTS
            if not problem.retryable and not may_be_usable:
                await self._fail(taken, problem, began)
                return
            log.warning("a document of a job is postponed", exception=type(problem).__name__)
            was_long = time.monotonic() - began > LONG_WORK_S
            counts = may_be_usable or (was_long and not isinstance(problem, UNCOUNTED))
            await self._give_back(taken, waits_for=problem.code, counts=counts)
        except LeaseLost:
            log.warning("another process has stored a document of a job")
        except Exception as failure:  # noqa: BLE001 - A defect that this document meets.
            log_uncaught("a document of a job could not be stored", failure)
            await self._give_back(taken, waits_for=None, counts=True)

    async def _store(self, taken: TakenLine, began: float) -> None:
        if taken.attempts > MAX_ATTEMPTS:
            raise DocumentAbandoned
        starter = _starter(taken)
        self.require_valid(starter)
        submitted, based_on = await asyncio.to_thread(_submitted, taken.content)
        asked_at = self.members.now()
        try:
            await documents.require_allowed(self.writes.database, starter, submitted)
        except PatientOutOfReach:  # Access may just have been granted.
            if starter.reach is not Level.USER or not await self.members.refresh(asked_at):
                raise
            await documents.require_allowed(self.writes.database, starter, submitted)
        new = submitted.document(await documents.reading_of(submitted, self.reader.of(starter)))

        async def run(work: Work[Stored], *, within_s: float) -> Stored:
            async def both(transaction: Transaction) -> Written[Stored]:
                written = await work(transaction)
                stored = written.value
                is_finished = await repository.finish(
                    transaction.connection,
                    taken,
                    LineOutcome(stored.outcome),
                    worked_s=time.monotonic() - began,
                    document=(stored.id, stored.version),
                    chunks=stored.added,
                )
                if not is_finished:
                    raise LeaseLost
                return written

            stored, _, _ = await self.writes.run(both, caller=starter, within_s=within_s)
            return stored

        model = self.model().yielding()
        try:
            stored = await ingest(
                self.writes.database,
                starter,
                model,
                new,
                run,
                acceptance=self.acceptance,
                patients=self.patients,
                based_on=based_on,
            )
        except Conflict as changed:
            if based_on is None:
                raise
            await self._fail(taken, changed, began)
            return
        self.metrics.documents.labels(stored.outcome).inc()

    async def _fail(self, taken: TakenLine, problem: Problem, began: float) -> None:
        async with (
            self.writes.database.connection(self.writes.database.service) as connection,
            connection.transaction(),
        ):
            is_finished = await repository.finish(
                connection,
                taken,
                LineOutcome.FAILED,
                worked_s=time.monotonic() - began,
                problem=problem.document(None),
            )
        if is_finished:
            self.metrics.documents.labels(LineOutcome.FAILED).inc()

    async def _give_back(self, taken: TakenLine, *, waits_for: str | None, counts: bool) -> None:
        with suppress(Problem):  # If the write fails, the attempt counts.
            async with (
                self.writes.database.connection(self.writes.database.service) as connection,
                connection.transaction(),
            ):
                await repository.give_back(
                    connection, taken, waits_for=waits_for, pause_s=PAUSE_S, counts=counts
                )

    async def _keep(self) -> bool:
        async with self.writes.database.connection(self.writes.database.service) as connection:
            self.metrics.waiting.set(await repository.WAITED_S.one(connection))
            return await repository.remove_finished(connection, hours=self.retention_hours)


def _starter(taken: TakenLine) -> Caller:
    """Return the caller who started the job. The token counts as issued when the job was accepted,
    so a later withdrawal of the subject's tokens applies.
    """
    claims = Claims.of_document(taken.caller_claims)
    claims = replace(claims, issued_at=int(taken.created_at.timestamp()))
    starter = Caller(taken.caller, CallerKind(taken.caller_kind), claims)
    return starter.granted(claims.scopes.grant(NEED))


def _submitted(content: bytes) -> tuple[DocumentCreate, BasedOn | None]:
    if len(content) > MAX_LINE_BYTES:
        raise BodyTooLarge(MAX_LINE_BYTES)
    require_bounded(content)
    try:
        sent: Any = read_json(content)  # Any JSON value.
    except (ValueError, RecursionError):
        raise Invalid(errors=(FieldError("", "valid-json"),)) from None
    try:
        if content.startswith(DocumentAgain.MARK):
            again = DocumentAgain.model_validate(sent)
            return again.document, again.based_on
        return DocumentCreate.model_validate(sent), None
    except ValidationError as failure:
        broken = failure.errors(include_url=False, include_input=False)
        raise refusal([{**one, "loc": ("body", *one["loc"])} for one in broken]) from None
