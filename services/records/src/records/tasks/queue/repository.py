"""SQL of the task queue. Conditions compare with `statement_timestamp()`, which bounds index scans.
Every transaction locks in this order: serial keys (advisory locks, by number), rows of the queue,
tasks, encounters, access to patients. A completion also locks the queue rows of dependent tasks,
which cannot lead to a cycle.
"""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime
from uuid import UUID

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query
from chassis.identity.caller import Caller, CallerKind
from records.tables.tasks import LAST_SIGNAL
from records.tasks.queue.lanes import OF_TASK, lane_name, lane_of_persons
from records.tasks.queue.serial_keys import LOCKING_OF_TASK
from records.tasks.rows import (
    ClaimedTaskRow,
    DueRow,
    ExtendedRow,
    LockedTaskRow,
    TaskRow,
    TaskVersion,
    WaitingRow,
)

_TASK = ", ".join(f"t.{field.name}" for field in fields(TaskRow))
_INPUT = "(SELECT i.input FROM records.task_inputs i WHERE i.task_id = t.id)"


def of_task(sql: str) -> str:
    """Insert SQL for TASK (columns of `tasks t`), INPUT (its input) and SIGNAL (its last one)."""
    whole = sql.replace("TASK,", f"{_TASK},").replace("SIGNAL", LAST_SIGNAL.replace("OF", "t"))
    return whole.replace("INPUT", _INPUT)


# Return the next task of each kind. If `kinds` is null, the statement finds all kinds of the lane
# by skipping through the index.
SORTS = """
WITH RECURSIVE found (lane, kind) AS (
    SELECT lane, (
        SELECT q.kind FROM records.task_queue q WHERE q.offered AND q.lane = wanted.lane
        ORDER BY q.kind LIMIT 1
    ) FROM unnest(CAST(:lanes AS text[])) AS wanted (lane) WHERE CAST(:kinds AS text[]) IS NULL
    UNION ALL
    SELECT lane, (
        SELECT q.kind FROM records.task_queue q
        WHERE q.offered AND q.lane = found.lane AND q.kind > found.kind ORDER BY q.kind LIMIT 1
    ) FROM found WHERE kind IS NOT NULL
), sorts AS (
    SELECT lane, kind FROM found WHERE kind IS NOT NULL
    UNION ALL
    SELECT lane, kind FROM unnest(CAST(:lanes AS text[])) AS wanted (lane),
        unnest(CAST(:kinds AS text[])) AS asked (kind)
)
"""
WAITING = Query(
    f"""
{SORTS}
SELECT sorts.lane, sorts.kind, due.count FROM sorts, LATERAL (
    SELECT count(*) AS count FROM (
        SELECT FROM records.task_queue q
        WHERE q.offered AND q.lane = sorts.lane AND q.kind = sorts.kind
            AND q.run_at <= statement_timestamp()
        ORDER BY q.priority DESC, q.run_at, q.task_id LIMIT CAST(:most AS integer)
    ) AS first
) AS due
WHERE due.count > 0
""",  # noqa: S608 - Our own statement.
    WaitingRow,
)
# Inserts a task's row in the queue. `held`: on hold, not claimable. With a serial key, the task
# waits for its turn from `run_at` on.
PLACE = Command("""
INSERT INTO records.task_queue (
    task_id, lane, kind, priority, run_at, serial_key, open_predecessors, offered, promote_at, held_at,
    overdue_at
)
SELECT CAST(:task_id AS uuid), CAST(:lane AS text), CAST(:kind AS text),
    CAST(:priority AS smallint), at.run_at, CAST(:serial_key AS text),
    CAST(:open_predecessors AS smallint),
    CAST(:serial_key AS text) IS NULL AND CAST(:open_predecessors AS smallint) = 0
        AND NOT CAST(:held AS boolean),
    CASE WHEN CAST(:serial_key AS text) IS NOT NULL THEN at.run_at END,
    CASE WHEN CAST(:held AS boolean) THEN clock_timestamp() END, CAST(:due_at AS timestamptz)
FROM (SELECT coalesce(CAST(:run_at AS timestamptz), clock_timestamp()) AS run_at) AS at
""")
# A task with a serial key waits for its turn. A task that was overdue before it failed is not reported again.
PLACE_AGAIN = Command(f"""
INSERT INTO records.task_queue (
    task_id, lane, kind, priority, run_at, serial_key, open_predecessors, offered, promote_at, overdue_at
)
SELECT t.id, {OF_TASK}, t.kind, t.priority, clock_timestamp(), t.serial_key, 0, t.serial_key IS NULL,
    CASE WHEN t.serial_key IS NOT NULL THEN clock_timestamp() END,
    CASE WHEN t.due_at > coalesce((
        SELECT failed.updated_at FROM records.task_versions failed
        WHERE failed.id = t.id AND failed.status = 'failed' AND failed.version = 1 + (
            SELECT open.version FROM records.task_versions open
            WHERE open.id = t.id AND open.version < t.version AND open.status <> 'failed'
            ORDER BY open.version DESC LIMIT 1)
    ), clock_timestamp()) THEN t.due_at END
FROM records.tasks t WHERE t.id = ANY (CAST(:ids AS uuid[])) ORDER BY t.id
""")  # noqa: S608 - Our own statement.
ENDED = Query(
    """
SELECT id FROM records.tasks
WHERE id = ANY (CAST(:ids AS uuid[])) AND status = ANY ('{completed,failed,cancelled}'::text[])
""",
    UUID,
)
# Changes only columns without an index. An agent acting for a person holds that person's claims.
HEARTBEAT = Query(
    """
UPDATE records.task_queue q
SET leased_until = clock_timestamp() + q.lease_s * interval '1 second'
FROM unnest(CAST(:ids AS uuid[]), CAST(:tokens AS uuid[])) AS held (task_id, token)
WHERE q.task_id = held.task_id AND q.claim_token = held.token AND q.leased_until > clock_timestamp()
    AND q.claimed_by = CAST(:caller AS text) AND q.claimed_by_kind = CAST(:caller_kind AS text)
    AND coalesce(q.shown_to, :principal) = CAST(:principal AS text)
RETURNING q.task_id, held.token, q.leased_until, q.cancel_reason IS NOT NULL AS is_cancel_requested
""",
    ExtendedRow,
)
# Lock serial keys before the queue row: PostgreSQL evaluates a condition without columns before it
# reads.
HELD = Query(
    of_task(f"""
WITH keys AS MATERIALIZED ({LOCKING_OF_TASK})
SELECT TASK, q.claimed_by, q.claimed_by_kind, q.shown_to, q.cancel_reason
FROM records.task_queue q JOIN records.tasks t ON t.id = q.task_id
WHERE (SELECT count(*) FROM keys) >= 0
    AND q.task_id = CAST(:task_id AS uuid) AND q.claim_token = CAST(:token AS uuid)
    AND q.claimed_by = CAST(:caller AS text) AND q.claimed_by_kind = CAST(:caller_kind AS text)
    AND coalesce(q.shown_to, :principal) = CAST(:principal AS text)
    AND q.leased_until > clock_timestamp()
FOR UPDATE OF q
"""),  # noqa: S608 - Our own statement.
    ClaimedTaskRow,
)
IS_HELD_WITHOUT_PATIENT = Query(
    """
SELECT EXISTS (
    SELECT FROM records.task_queue q JOIN records.tasks t ON t.id = q.task_id
    WHERE q.task_id = CAST(:task_id AS uuid) AND t.patient_id IS NULL
        AND q.leased_until > clock_timestamp()
        AND q.claimed_by = CAST(:caller AS text) AND q.claimed_by_kind = CAST(:caller_kind AS text)
        AND coalesce(q.shown_to, :principal) = CAST(:principal AS text)
)
""",
    bool,
)
PLACED = Query(
    of_task("""
SELECT TASK, q.claimed_by, q.shown_to, q.cancel_reason,
    q.resume_at <= clock_timestamp() AS is_resume_due
FROM records.tasks t LEFT JOIN records.task_queue q ON q.task_id = t.id
WHERE t.id = ANY (CAST(:ids AS uuid[])) ORDER BY t.id
"""),
    LockedTaskRow,
)
LOCK_PLACES = Command(
    "SELECT FROM records.task_queue WHERE task_id = ANY (:ids) ORDER BY task_id FOR UPDATE"
)
EXPIRED = Query(
    """
SELECT task_id, serial_key FROM records.task_queue
WHERE claimed_at IS NOT NULL AND leased_until <= clock_timestamp()
ORDER BY serial_key NULLS FIRST, task_id LIMIT CAST(:most AS integer)
""",
    DueRow,
)
HELD_TOO_LONG = Query(
    of_task("""
SELECT TASK, q.claimed_by, q.claimed_by_kind, q.shown_to, q.cancel_reason
FROM records.task_queue q JOIN records.tasks t ON t.id = q.task_id
WHERE q.task_id = ANY (CAST(:ids AS uuid[])) AND q.claimed_at IS NOT NULL
    AND q.leased_until <= clock_timestamp() ORDER BY q.task_id FOR UPDATE OF q SKIP LOCKED
"""),
    ClaimedTaskRow,
)
RESUMABLE = Query(
    """
SELECT task_id, serial_key FROM records.task_queue
WHERE resume_at <= statement_timestamp() ORDER BY resume_at LIMIT CAST(:most AS integer)
""",
    DueRow,
)
OVERDUE = Query(
    """
SELECT task_id, serial_key FROM records.task_queue
WHERE overdue_at <= statement_timestamp() ORDER BY overdue_at LIMIT CAST(:most AS integer)
""",
    DueRow,
)
# Each overdue task once: SKIP LOCKED, because another process may report the task.
REPORT_OVERDUE = Query(
    """
WITH late AS MATERIALIZED (
    SELECT q.task_id FROM records.task_queue q
    WHERE q.task_id = ANY (CAST(:ids AS uuid[])) AND q.overdue_at <= statement_timestamp()
    ORDER BY q.task_id FOR UPDATE SKIP LOCKED
), reported AS (
    UPDATE records.task_queue q SET overdue_at = NULL
    WHERE q.task_id = ANY (ARRAY(SELECT task_id FROM late)) RETURNING q.task_id
)
SELECT t.id, t.patient_id, t.encounter_id, t.status, t.attempt, t.version FROM records.tasks t
WHERE t.id = ANY (ARRAY(SELECT task_id FROM reported)) ORDER BY t.id
""",
    TaskVersion,
)
# Returns a task to the queue after a pause, but not before `run_at`. With a serial key, the task
# waits for its turn again.
RETURN = Command("""
UPDATE records.task_queue q
SET claimed_at = NULL, claim_token = NULL, claim_id = NULL, claimed_by = NULL,
    claimed_by_kind = NULL, shown_to = NULL, lease_s = NULL, leased_until = NULL,
    cancel_reason = NULL, held_at = NULL, awaiting = NULL, resume_at = NULL,
    lane = coalesce(CAST(:lane AS text), q.lane), run_at = coalesce(at.run_at, q.run_at),
    offered = q.serial_key IS NULL AND q.open_predecessors = 0,
    promote_at = CASE WHEN q.serial_key IS NOT NULL THEN coalesce(at.run_at, q.run_at) END
FROM (
    SELECT t.id, CASE WHEN pause_s IS NOT NULL
        THEN greatest(clock_timestamp() + pause_s * interval '1 second', t.run_at) END AS run_at
    FROM records.tasks t, CAST(:pause_s AS float8) AS pause_s WHERE t.id = ANY (CAST(:ids AS uuid[]))
) AS at WHERE q.task_id = at.id
""")
HOLD = Command("""
UPDATE records.task_queue
SET claimed_at = NULL, claim_token = NULL, claim_id = NULL, claimed_by = NULL,
    claimed_by_kind = NULL, shown_to = NULL, lease_s = NULL, leased_until = NULL,
    cancel_reason = NULL, offered = false, promote_at = NULL, held_at = clock_timestamp(),
    awaiting = CAST(:awaiting AS text), resume_at = CAST(:resume_at AS timestamptz)
WHERE task_id = ANY (CAST(:ids AS uuid[]))
""")
# Changes a task. If `run_at` changes, the task gives up its turn of the serial key and waits for a
# new one.
AMEND = Command("""
UPDATE records.task_queue q
SET lane = :lane, priority = CAST(:priority AS smallint), run_at = at.run_at,
    offered = q.offered AND (q.serial_key IS NULL OR at.run_at = q.run_at),
    promote_at = CASE WHEN at.run_at <> q.run_at AND q.serial_key IS NOT NULL AND q.claimed_at IS NULL
        AND q.held_at IS NULL AND q.open_predecessors = 0 THEN at.run_at ELSE q.promote_at END,
    overdue_at = CASE WHEN CAST(:is_due_changed AS boolean) THEN CAST(:due_at AS timestamptz)
        ELSE q.overdue_at END
FROM (
    SELECT placed.task_id, CASE WHEN CAST(:is_moved AS boolean)
        THEN coalesce(CAST(:run_at AS timestamptz), clock_timestamp()) ELSE placed.run_at END AS run_at
    FROM records.task_queue placed WHERE placed.task_id = CAST(:task_id AS uuid)
) AS at WHERE q.task_id = at.task_id
""")
MOVE = Command("UPDATE records.task_queue SET lane = :lane WHERE task_id = CAST(:task_id AS uuid)")
REQUEST_CANCEL = Command(
    "UPDATE records.task_queue SET cancel_reason = :reason WHERE task_id = :task_id"
)
REMOVE = Command("DELETE FROM records.task_queue WHERE task_id = CAST(:task_id AS uuid)")
# Offers successors of a completed task. They are locked in a fixed order, so that concurrent
# completions do not deadlock. The sweep offers successors with a serial key, because the key would
# have to be locked first.
WAIT_FOR_FEWER = Command("""
UPDATE records.task_queue SET open_predecessors = open_predecessors - CAST(:fewer AS smallint)
WHERE task_id = CAST(:task_id AS uuid)
""")


def _lane_of(task: TaskRow) -> str:
    if task.needs_person and task.owner_kind != CallerKind.PERSON:
        return lane_of_persons(task.queue)
    return lane_name(task.queue, task.owner, task.owner_kind)


async def place(
    connection: Connection,
    task: TaskRow,
    *,
    run_at: datetime | None,
    open_predecessors: int = 0,
    held: bool = False,
) -> None:
    await PLACE.run(
        connection,
        task_id=task.id,
        lane=_lane_of(task),
        kind=task.kind,
        priority=task.priority,
        run_at=run_at,
        serial_key=task.serial_key,
        open_predecessors=open_predecessors,
        held=held,
        due_at=task.due_at,
    )


async def place_again(connection: Connection, ids: list[UUID]) -> None:
    """The tasks MUST NOT have a place, and their serial keys MUST be locked."""
    await PLACE_AGAIN.run(connection, ids=ids)


async def ended(connection: Connection, ids: Iterable[UUID]) -> set[UUID]:
    return {*await ENDED.all(connection, ids=list(ids))}


async def waiting(connection: Connection, lanes: Sequence[str], *, most: int) -> list[WaitingRow]:
    return await WAITING.all(connection, lanes=list(lanes), kinds=None, most=most)


async def extend(
    connection: Connection, caller: Caller, claims: Sequence[tuple[UUID, UUID]]
) -> list[ExtendedRow]:
    ids, tokens = [claim[0] for claim in claims], [claim[1] for claim in claims]
    return await HEARTBEAT.all(connection, ids=ids, tokens=tokens, **_holder(caller))


async def lock_claimed(
    connection: Connection,
    caller: Caller,
    task_id: UUID,
    token: UUID,
    *,
    keys: Sequence[str | None] = (),
) -> ClaimedTaskRow | None:
    return await HELD.first(
        connection,
        task_id=task_id,
        token=token,
        keys=list(keys),
        **_holder(caller),
    )


async def is_held_without_patient(connection: Connection, caller: Caller, task_id: UUID) -> bool:
    return await IS_HELD_WITHOUT_PATIENT.one(connection, task_id=task_id, **_holder(caller))


def _holder(caller: Caller) -> dict[str, str]:
    return {"caller": caller.name, "caller_kind": caller.kind, "principal": caller.of_grants}


async def lock_queued(connection: Connection, task_id: UUID) -> LockedTaskRow | None:
    """Lock a task's queue row. Its serial key MUST be locked before."""
    return next(iter(await lock_several(connection, [task_id])), None)


async def lock_several(connection: Connection, ids: list[UUID]) -> list[LockedTaskRow]:
    await LOCK_PLACES.run(connection, ids=ids)
    return await PLACED.all(connection, ids=ids)


async def put_back(connection: Connection, task: TaskRow, *, pause_s: float | None = 0) -> None:
    """Return a task to the queue; if `pause_s` is None, to its old position."""
    await RETURN.run(connection, ids=[task.id], lane=_lane_of(task), pause_s=pause_s)


async def put_back_held(connection: Connection, ids: list[UUID]) -> None:
    await RETURN.run(connection, ids=ids, lane=None, pause_s=0)


async def hold(
    connection: Connection, ids: list[UUID], *, awaiting: str | None, resume_at: datetime | None
) -> None:
    await HOLD.run(connection, ids=ids, awaiting=awaiting, resume_at=resume_at)


async def move(connection: Connection, task: TaskRow) -> None:
    await MOVE.run(connection, task_id=task.id, lane=_lane_of(task))


async def amend(
    connection: Connection, task: TaskRow, *, is_moved: bool = False, is_due_changed: bool = False
) -> None:
    """`is_moved`: `run_at` has changed; `is_due_changed`: `due_at` has."""
    await AMEND.run(
        connection,
        task_id=task.id,
        lane=_lane_of(task),
        priority=task.priority,
        is_moved=is_moved,
        run_at=task.run_at,
        is_due_changed=is_due_changed,
        due_at=task.due_at,
    )
