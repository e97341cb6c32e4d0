from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Text, any_, bindparam, cast, or_, select
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of
from records.tables.base import is_in_reach
from records.tables.tasks import Task, TaskQueue, TaskSignal
from records.tasks.rows import SentSignalRow, SignalRow, TaskRow

# Locks a key, so that a signal without a task and a task that waits for one do not miss each other.
LOCK_KEY = Command("SELECT pg_advisory_xact_lock(hashtextextended(CAST(:key AS text), 63))")
BY_ID = Query(
    select(
        *columns_of(SignalRow, TaskSignal),
        col(TaskSignal.data)
        .is_not_distinct_from(cast(bindparam("data"), JSONB(none_as_null=True)))
        .label("has_same_data"),
    ).where(
        col(TaskSignal.key) == bindparam("key"),
        col(TaskSignal.signal_id) == bindparam("signal_id"),
        col(TaskSignal.patient_id).is_not_distinct_from(cast(bindparam("patient_id"), Text)),
    ),
    SentSignalRow,
)
FIND = Query(
    select(*columns_of(SignalRow, TaskSignal)).where(col(TaskSignal.id) == bindparam("id")),
    SignalRow,
)
_NAMES = bindparam("names", type_=ARRAY(Text))
AWAITING = Query(
    select(*columns_of(TaskRow, Task))
    .join_from(Task, TaskQueue, col(TaskQueue.task_id) == col(Task.id))
    .where(
        col(TaskQueue.awaiting) == bindparam("key"),
        or_(_NAMES.is_(None), col(Task.patient_id) == any_(_NAMES)),
    )
    .order_by(col(TaskQueue.held_at), col(TaskQueue.task_id))
    .limit(1)
    .with_for_update(of=TaskQueue),
    TaskRow,
    is_in_reach(col(Task.patient_id)),
)
ADD = Query(
    """
INSERT INTO records.task_signals
    (key, signal_id, patient_id, data, sent_by, sent_by_kind, task_id, consumed_at)
VALUES (
    CAST(:key AS text), CAST(:signal_id AS text), CAST(:patient_id AS text), CAST(:data AS jsonb),
    CAST(:sent_by AS text), CAST(:sent_by_kind AS text), CAST(:task_id AS uuid),
    CASE WHEN CAST(:task_id AS uuid) IS NOT NULL THEN clock_timestamp() END
) RETURNING id, key, patient_id, sent_at, task_id
""",
    SignalRow,
)
CONSUME = Query(
    """
UPDATE records.task_signals SET task_id = CAST(:task_id AS uuid), consumed_at = clock_timestamp()
WHERE id = (
    SELECT id FROM records.task_signals
    WHERE key = CAST(:key AS text) AND task_id IS NULL
        AND (patient_id IS NULL OR patient_id = ANY(CAST(:names AS text[])))
        AND sent_at > clock_timestamp() - interval '30 days'
    ORDER BY id LIMIT 1
)
RETURNING id
""",
    UUID,
)
SPEND = Command("""
UPDATE records.task_signals SET spent_at = clock_timestamp()
WHERE task_id = CAST(:task_id AS uuid) AND spent_at IS NULL
""")
FORGET = Command("""
DELETE FROM records.task_signals WHERE id IN (
    SELECT id FROM records.task_signals
    WHERE task_id IS NULL AND sent_at < statement_timestamp() - interval '30 days'
    ORDER BY sent_at LIMIT CAST(:most AS integer)
)
""")


async def consume(
    connection: Connection, key: str, task_id: UUID, names: Sequence[str] | None
) -> bool:
    """Use a signal of the task's patient, or without a patient. Return False if there is none."""
    found = await CONSUME.first(connection, key=key, task_id=task_id, names=names)
    return found is not None
