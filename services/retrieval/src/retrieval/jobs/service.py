import asyncio
from collections.abc import Iterator, Sequence
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.event_streams import OpenStreams
from chassis.identity.caller import Caller
from chassis.problems.problem import FieldError, Invalid, required
from chassis.uuids import uuid7
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from retrieval.errors import JobNotFound
from retrieval.event_types import Change
from retrieval.jobs import repository
from retrieval.jobs.rows import JobRow, OutcomeRow
from retrieval.jobs.schemas import OutcomeQuery

JOB = "job"
ACCEPTED = 202
MAX_LINES = 100_000
ACCEPT_S = 40.0  # Less than the gateway's timeout.
LINES_AT_ONCE = 1_000
BYTES_AT_ONCE = 4 * 1024 * 1024


class Jobs:
    def __init__(self, *, streams_per_caller: int) -> None:
        self.arrived = asyncio.Event()
        self.streams = OpenStreams(streams_per_caller)
        self.stopping = asyncio.Event()


Place = tuple[int, int, int]  # A line's number, and its offsets in the body.


def lines_of(body: bytes) -> list[Place]:
    if body.count(b"\n") > MAX_LINES:
        raise Invalid(errors=(FieldError("", "too-many-items", MAX_LINES),))
    found = [place for place in _places(body) if body[place[1] : place[2]].strip()]
    if not found:
        raise Invalid(errors=(FieldError("", "too-few-items", 1),))
    return found


def _places(body: bytes) -> Iterator[Place]:
    start, number = 0, 1
    while start < len(body):
        end = body.find(b"\n", start)
        end = len(body) if end < 0 else end
        yield number, start, end
        start, number = end + 1, number + 1


async def accept(transaction: Transaction, body: bytes, places: Sequence[Place]) -> Written[JobRow]:
    job_id, connection = uuid7(), transaction.connection
    size = sum(end - start for _, start, end in places)
    await repository.add(connection, job_id, transaction.caller, total=len(places), size=size)
    for some in _portions(places):
        numbers = [number for number, _, _ in some]
        contents = [body[start:end] for _, start, end in some]
        await repository.ADD_LINES.run(connection, job_id=job_id, lines=numbers, contents=contents)
    transaction.record(
        Event(Change.JOB_STARTED, JOB, job_id, 1, data={"documents": len(places), "bytes": size})
    )
    return Written(await _find(connection, job_id), JOB, job_id, status=ACCEPTED)


def _portions(places: Sequence[Place]) -> Iterator[list[Place]]:
    portion: list[Place] = []
    size = 0
    for place in places:
        portion.append(place)
        size += place[2] - place[1]
        if len(portion) == LINES_AT_ONCE or size >= BYTES_AT_ONCE:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion


async def replay_job(connection: Connection, first: Reference) -> JobRow:
    return await _find(connection, UUID(first.id))


async def find(database: Database, caller: Caller, job_id: UUID) -> JobRow:
    async with database.connection(caller) as connection:
        return required(await repository.find_own(connection, job_id, caller), JobNotFound)


async def page(
    database: Database, caller: Caller, *, before: UUID | None, limit: int
) -> list[JobRow]:
    async with database.connection(caller) as connection:
        return await repository.newest(connection, caller, before=before, limit=limit)


async def outcomes(
    database: Database, caller: Caller, job_id: UUID, query: OutcomeQuery, *, after: int
) -> list[OutcomeRow]:
    async with database.connection(caller) as connection:
        if await repository.find_own(connection, job_id, caller) is None:
            raise JobNotFound
        return await repository.OUTCOMES.all(
            connection, job_id=job_id, outcome=query.outcome, after=after, limit=query.rows_to_fetch
        )


async def _find(connection: Connection, job_id: UUID) -> JobRow:
    return required(await repository.find(connection, job_id), JobNotFound)
