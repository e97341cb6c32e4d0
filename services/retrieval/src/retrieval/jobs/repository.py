from uuid import UUID

import orjson
from sqlalchemy import (
    ARRAY,
    Float,
    Integer,
    LargeBinary,
    Text,
    Uuid,
    and_,
    bindparam,
    case,
    cast,
    delete,
    func,
    insert,
    literal_column,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import col

from chassis.any_types import JSONObject
from chassis.database.pool import Connection
from chassis.database.reach import caller_of_transaction
from chassis.database.statements import ById, Command, Query, columns_of
from chassis.identity.caller import Caller
from chassis.leases import Leases
from retrieval.jobs.rows import JobRow, OutcomeRow, TakenLine
from retrieval.jobs.statuses import LineOutcome
from retrieval.tables import Job, JobLine, JobOutcome, RetrievalModel

LEASES = Leases(
    RetrievalModel.metadata.tables["retrieval.job_worker"], holder="holder", until="held_until"
)
HOLD = Command(LEASES.take())
EXTEND = Command(LEASES.extend())
RELEASE = Command(LEASES.release())
EXPIRED_AT_ONCE = 1  # A job may have 100,000 outcomes.
# A limited caller sees and changes only jobs that it started.
_is_own = col(Job.caller_kind) + literal_column("':'") + col(Job.caller) == caller_of_transaction()
_of_own = select(literal_column("1")).where(col(Job.id) == bindparam("job_id"), _is_own).exists()
_is_of_caller = and_(
    col(Job.caller) == bindparam("caller"), col(Job.caller_kind) == bindparam("caller_kind")
)
_is_job = col(Job.id) == bindparam("job_id")
_is_line = and_(col(JobLine.job_id) == bindparam("job_id"), col(JobLine.line) == bindparam("line"))

ADD = Command(
    insert(Job).values(
        {
            name: bindparam(name)
            for name in ("id", "caller", "caller_kind", "caller_claims", "total", "bytes")
        }
    )
)
ADD_LINES = Command(
    text("""
INSERT INTO retrieval.job_lines (job_id, line, content)
SELECT :job_id, line, content FROM unnest(:lines, :contents) AS new (line, content)
""").bindparams(
        bindparam("job_id", type_=Uuid),
        bindparam("lines", type_=ARRAY(Integer)),
        bindparam("contents", type_=ARRAY(LargeBinary)),
    )
)
find = ById(Job, JobRow, _is_own)
FIND_OWN = Query(select(*columns_of(JobRow, Job)).where(_is_job, _is_of_caller), JobRow, _is_own)
NEWEST = Query(
    select(*columns_of(JobRow, Job))
    .where(_is_of_caller, col(Job.id) < bindparam("before"))
    .order_by(col(Job.id).desc())
    .limit(bindparam("limit")),
    JobRow,
    _is_own,
)
OUTCOMES = Query(
    select(*columns_of(OutcomeRow, JobOutcome))
    .where(
        col(JobOutcome.job_id) == bindparam("job_id"),
        col(JobOutcome.line) > bindparam("after"),
        or_(
            bindparam("outcome", type_=Text).is_(None),
            col(JobOutcome.outcome) == bindparam("outcome", type_=Text),
        ),
    )
    .order_by(col(JobOutcome.line))
    .limit(bindparam("limit")),
    OutcomeRow,
    _of_own,
)
# Several jobs take turns: one document of each.
NEXT = Query(
    text("""
WITH next AS (
    SELECT first.* FROM retrieval.jobs j CROSS JOIN LATERAL (
        SELECT l.job_id, l.line FROM retrieval.job_lines l WHERE l.job_id = j.id ORDER BY l.line LIMIT 1
    ) first
    WHERE j.finished_at IS NULL AND j.turn_at <= clock_timestamp() ORDER BY j.turn_at LIMIT 1
)
UPDATE retrieval.job_lines l SET attempts = l.attempts + 1
FROM next n JOIN retrieval.jobs j ON j.id = n.job_id
WHERE l.job_id = n.job_id AND l.line = n.line
RETURNING l.job_id, l.line, l.content, l.attempts, j.caller, j.caller_kind, j.caller_claims, j.created_at
"""),
    TakenLine,
)
REMOVE_LINE = Command(delete(JobLine).where(_is_line), _of_own)
ADD_OUTCOME = Command(
    insert(JobOutcome).values(
        {
            "problem": cast(bindparam("problem", type_=Text), JSONB),
            **{
                name: bindparam(name)
                for name in ("job_id", "line", "outcome", "document_id", "document_version")
            },
        }
    )
)
_counts = {
    outcome: getattr(Job, outcome)
    + case((bindparam("outcome", type_=Text) == literal_column(f"'{outcome}'"), 1), else_=0)
    for outcome in LineOutcome
}
_done = col(Job.created) + col(Job.updated) + col(Job.unchanged) + col(Job.failed)
COUNT = Command(
    update(Job)
    .where(_is_job)
    .values(
        **{str(outcome): count for outcome, count in _counts.items()},
        bytes_done=col(Job.bytes_done) + bindparam("bytes", type_=Integer),
        chunks=col(Job.chunks) + bindparam("chunks", type_=Integer),
        worked_s=col(Job.worked_s) + bindparam("worked_s", type_=Float),
        waits_for=None,
        moved_at=func.clock_timestamp(),
        turn_at=func.clock_timestamp(),
        finished_at=case((_done + 1 == col(Job.total), func.clock_timestamp())),
    ),
    _is_own,
)
GIVE_BACK = Command(
    update(JobLine)
    .where(_is_line)
    .values(attempts=col(JobLine.attempts) - bindparam("uncounted", type_=Integer))
)
POSTPONE = Command(
    update(Job)
    .where(_is_job)
    .values(
        waits_for=bindparam("waits_for"),
        turn_at=func.clock_timestamp()
        + bindparam("pause_s", type_=Float) * literal_column("interval '1 second'"),
    )
)
WAITED_S = Query(
    text("""
SELECT CAST(coalesce(extract(epoch FROM clock_timestamp() - min(moved_at)), 0) AS float8) AS waited_s
FROM retrieval.jobs WHERE finished_at IS NULL
"""),
    float,
)
REMOVE_FINISHED = Command(
    text("""
DELETE FROM retrieval.jobs WHERE id IN (
    SELECT id FROM retrieval.jobs WHERE finished_at < clock_timestamp() - CAST(:hours AS integer) * interval '1 hour'
    ORDER BY finished_at LIMIT CAST(:at_once AS integer)
)
""")
)


async def add(
    connection: Connection, job_id: UUID, caller: Caller, *, total: int, size: int
) -> None:
    await ADD.run(
        connection,
        id=job_id,
        caller=caller.name,
        caller_kind=caller.kind,
        caller_claims=caller.claims.kept,
        total=total,
        bytes=size,
    )


async def find_own(connection: Connection, job_id: UUID, caller: Caller) -> JobRow | None:
    return await FIND_OWN.first(
        connection, job_id=job_id, caller=caller.name, caller_kind=caller.kind
    )


async def newest(
    connection: Connection, caller: Caller, *, before: UUID | None, limit: int
) -> list[JobRow]:
    return await NEWEST.all(
        connection,
        caller=caller.name,
        caller_kind=caller.kind,
        before=before or UUID(int=2**128 - 1),
        limit=limit,
    )


async def finish(
    connection: Connection,
    taken: TakenLine,
    outcome: LineOutcome,
    *,
    worked_s: float,
    document: tuple[UUID, int] | None = None,
    chunks: int = 0,
    problem: JSONObject | None = None,
) -> bool:
    """Store the outcome of a line. Return False if another process has finished the line. MUST run
    in the transaction that stores the document.
    """
    if not await REMOVE_LINE.run(connection, job_id=taken.job_id, line=taken.line):
        return False
    document_id, version = document or (None, None)
    await ADD_OUTCOME.run(
        connection,
        job_id=taken.job_id,
        line=taken.line,
        outcome=outcome,
        document_id=document_id,
        document_version=version,
        problem=None if problem is None else orjson.dumps(problem).decode(),
    )
    await COUNT.run(
        connection,
        job_id=taken.job_id,
        outcome=outcome,
        bytes=len(taken.content),
        chunks=chunks,
        worked_s=worked_s,
    )
    return True


async def give_back(
    connection: Connection, taken: TakenLine, *, waits_for: str | None, pause_s: float, counts: bool
) -> None:
    await GIVE_BACK.run(
        connection, job_id=taken.job_id, line=taken.line, uncounted=0 if counts else 1
    )
    await POSTPONE.run(connection, job_id=taken.job_id, waits_for=waits_for, pause_s=pause_s)


async def hold(connection: Connection, token: UUID, *, lease_s: float) -> bool:
    return bool(await HOLD.run(connection, token=token, lease_s=lease_s))


async def extend(connection: Connection, token: UUID, *, lease_s: float) -> bool:
    return bool(await EXTEND.run(connection, token=token, lease_s=lease_s))


async def release(connection: Connection, token: UUID) -> None:
    await RELEASE.run(connection, token=token, pause_s=0.0)


async def remove_finished(connection: Connection, *, hours: int) -> bool:
    """Delete old jobs. Return whether there may be more."""
    removed = await REMOVE_FINISHED.run(connection, hours=hours, at_once=EXPIRED_AT_ONCE)
    return removed == EXPIRED_AT_ONCE
