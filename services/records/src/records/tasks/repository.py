from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    SmallInteger,
    SQLColumnExpression,
    Text,
    Update,
    Uuid,
    and_,
    any_,
    bindparam,
    cast,
    delete,
    exists,
    func,
    insert,
    inspect,
    literal_column,
    null,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.any_types import JSONObject
from chassis.database.pool import Connection
from chassis.database.reach import caller_of_transaction
from chassis.database.statements import AtVersion, ById, Command, Query, columns_of, is_any_of
from chassis.identity.caller import Caller
from records.paged_query import ONE_MORE, History, PagedQuery, bytes_of
from records.tables.base import CHANGED_BY, asked_names, changed_by, is_in_reach, with_versions
from records.tables.tasks import (
    IS_OPEN,
    LAST_SIGNAL,
    QueueSettings,
    Task,
    TaskDependency,
    TaskInput,
    TaskQueue,
    TaskStep,
    task_versions,
)
from records.tasks.defaults import USUAL_ATTEMPTS
from records.tasks.rows import PredecessorRow, QueuedTaskRow, StepRow, TaskRow, TaskVersion
from records.tasks.statuses import TaskStatus

Version = with_versions(Task, task_versions)
_turn = aliased(TaskQueue, name="turn")
_is_behind = and_(
    col(TaskQueue.serial_key).is_not(None),
    exists(
        select(literal_column("1")).where(
            col(_turn.serial_key) == col(TaskQueue.serial_key),
            or_(col(_turn.offered), col(_turn.claimed_at).is_not(None)),
            col(_turn.task_id) != col(TaskQueue.task_id),
        )
    ),
)
PLACE: Mapping[str, SQLColumnExpression[Any]] = {
    "available_at": col(TaskQueue.run_at),
    "claimed_by": col(TaskQueue.claimed_by),
    "claimed_by_kind": col(TaskQueue.claimed_by_kind),
    "leased_until": col(TaskQueue.leased_until),
    "is_due": col(TaskQueue.run_at) <= func.clock_timestamp(),
    "open_predecessors": col(TaskQueue.open_predecessors),
    "is_behind": _is_behind,
    "awaiting": col(TaskQueue.awaiting),
    "resume_at": col(TaskQueue.resume_at),
}


def is_visible(task: type[Task]) -> ColumnElement[bool]:
    """A task without a patient is visible to its creator and its owner."""
    made = col(task.created_by_kind) + literal_column("':'") + col(task.created_by)
    owned = col(task.owner_kind) + literal_column("':'") + col(task.owner)
    caller = caller_of_transaction()
    is_own = and_(col(task.patient_id).is_(None), or_(made == caller, owned == caller))
    return or_(is_in_reach(col(task.patient_id)), is_own)


@cache
def page_of_patient(*, is_first: bool, is_open: bool) -> PagedQuery[TaskRow]:
    asked = asked_names()
    which = literal_column(f"tasks.{IS_OPEN}") if is_open else col(Task.patient_id).is_not(None)
    of_name = (
        select(*inspect(Task).local_table.columns)
        .where(col(Task.patient_id) == asked.c.name, which)
        .order_by(col(Task.id).desc())
        .limit(ONE_MORE)
    )
    if not is_first:
        of_name = of_name.where(col(Task.id) < bindparam("before"))
    found = of_name.lateral("of_name")
    task: type[Task] = aliased(Task, found)
    rows = select(*columns_of(TaskRow, task)).select_from(asked).join(found, true())
    return PagedQuery(
        rows,
        TaskRow,
        size=bytes_of(cast(task.output, Text), col(task.last_error), col(task.reason)),
        order=(col(task.id).desc(),),
        reach=is_in_reach(asked.c.name),
    )


find = ById(
    Task,
    QueuedTaskRow,
    is_visible(Task),
    rows=select(
        *columns_of(
            QueuedTaskRow,
            Task,
            **PLACE,
            input=col(TaskInput.input),
            signal=literal_column(LAST_SIGNAL.replace("OF", "tasks"), JSONB),
        )
    )
    .join_from(Task, TaskQueue, col(TaskQueue.task_id) == col(Task.id), isouter=True)
    .join(TaskInput, col(TaskInput.task_id) == col(Task.id), isouter=True),
)
at_version = AtVersion(Version, TaskRow, is_visible(Version))
# The former holder of a claim may read the task without access to the patient.
AT_VERSION_OF_HOLDER = AtVersion(Version, TaskRow)
SEVERAL_AT_FIRST = Query(
    select(*columns_of(TaskRow, Version)).where(
        is_any_of(col(Version.id), "ids"), col(Version.version) == 1
    ),
    TaskRow,
)
FIND_VISIBLE = ById(Task, UUID, is_visible(Task), rows=select(col(Task.id)))
present_version = ById(Task, TaskVersion, is_visible(Task))
history = History(
    Version, TaskRow, is_visible(Version), size=bytes_of(cast(col(Version.output), Text))
)
STEPS = Query(
    select(*columns_of(StepRow, TaskStep))
    .join_from(TaskStep, Task, col(Task.id) == col(TaskStep.task_id))
    .where(col(TaskStep.task_id) == bindparam("task_id"), col(TaskStep.id) > bindparam("after"))
    .order_by(col(TaskStep.id))
    .limit(bindparam("limit")),
    StepRow,
    is_visible(Task),
)
# Lock predecessors, so that they do not end before the dependent task is stored.
LOCK_PREDECESSORS = Query(
    select(*columns_of(PredecessorRow, Task))
    .where(is_any_of(col(Task.id), "ids"))
    .order_by(col(Task.id))
    .with_for_update(read=True),
    PredecessorRow,
    is_visible(Task),
)
CREATED = (
    "kind",
    "queue",
    "patient_id",
    "encounter_id",
    "priority",
    "run_at",
    "due_at",
    "serial_key",
    "status",
    "reason",
    "owner",
    "owner_kind",
    "deduplication_key",
    "needs_person",
    "created_by",
    "created_by_kind",
    *CHANGED_BY,
)
INSERT = Query(
    insert(Task)
    .values(
        {name: bindparam(name) for name in CREATED}
        | {
            "max_attempts": func.coalesce(
                cast(bindparam("max_attempts"), SmallInteger),
                select(col(QueueSettings.max_attempts))
                .where(col(QueueSettings.name) == bindparam("queue"))
                .scalar_subquery(),
                literal_column(str(USUAL_ATTEMPTS)),
            )
        }
    )
    .returning(*columns_of(TaskRow, Task)),
    TaskRow,
)
ADD_INPUT = Command(
    insert(TaskInput).values(task_id=bindparam("task_id"), input=bindparam("input", type_=JSONB))
)
ADD_DEPENDENCIES = Command("""
INSERT INTO records.task_dependencies (task_id, predecessor_id)
SELECT CAST(:task_id AS uuid), unnest(CAST(:predecessors AS uuid[]))
""")
_predecessor = aliased(Task, name="predecessor")


def _is_lost(task_id: SQLColumnExpression[UUID]) -> ColumnElement[bool]:
    status = col(_predecessor.status)
    return and_(
        col(TaskDependency.task_id) == task_id,
        col(TaskDependency.predecessor_id) == col(_predecessor.id),
        or_(status == TaskStatus.FAILED, status == TaskStatus.CANCELLED),
    )


_is_lost_to_task = _is_lost(bindparam("task_id", type_=Uuid))
DROP_DEPENDENCIES = Command(delete(TaskDependency).where(_is_lost_to_task))
HAS_LOST_PREDECESSOR = Query(select(exists().where(_is_lost_to_task)), bool)
CHANGEABLE = (
    "status",
    "business_status",
    "queue",
    "priority",
    "run_at",
    "due_at",
    "owner",
    "owner_kind",
    "reason",
    "last_error",
    "output",
    "attempt",
    "needs_person",
)
UPDATE = Query(
    update(Task)
    .values({name: bindparam(name) for name in CHANGEABLE + CHANGED_BY})
    .where(col(Task.id) == bindparam("task_id"), col(Task.version) == bindparam("based_on"))
    .returning(*columns_of(TaskRow, Task)),
    TaskRow,
)
DEPENDENTS = Query(
    select(col(Task.id))
    .distinct()
    .join_from(Task, TaskDependency, col(TaskDependency.task_id) == col(Task.id))
    .where(
        is_any_of(col(TaskDependency.predecessor_id), "ids"),
        or_(col(Task.status) == TaskStatus.READY, col(Task.status) == TaskStatus.ON_HOLD),
    )
    .order_by(col(Task.id)),
    UUID,
)


def _changed_where(*conditions: ColumnElement[bool], **values: Any) -> Update:
    which = (
        select(col(Task.id))
        .where(is_any_of(col(Task.id), "ids"), *conditions)
        .order_by(col(Task.id))
        .with_for_update(key_share=True)
        .cte("which")
    )
    return (
        update(Task)
        .values({name: bindparam(name) for name in CHANGED_BY} | values)
        .where(col(Task.id) == any_(func.array(select(which.c.id).scalar_subquery())))
        .returning(*columns_of(TaskRow, Task))
    )


HOLD_READY = Query(
    _changed_where(
        col(Task.status) == TaskStatus.READY,
        status=TaskStatus.ON_HOLD,
        reason=bindparam("reason"),
    ),
    TaskRow,
)
RELEASE_HELD = Query(
    _changed_where(
        col(Task.status) == TaskStatus.ON_HOLD,
        col(Task.reason) == bindparam("held_for"),
        ~exists().where(_is_lost(col(Task.id))),
        status=TaskStatus.READY,
        reason=null(),
    ),
    TaskRow,
)
REQUEUE_FAILED = Query(
    _changed_where(
        col(Task.status) == TaskStatus.FAILED,
        status=TaskStatus.READY,
        attempt=literal_column("0"),
        business_status=null(),
    ),
    TaskRow,
)
ADD_STEP = Query(
    insert(TaskStep)
    .values(
        {
            name: bindparam(name)
            for name in ("task_id", "step", "note", "source_ref", "recorded_by", "recorded_by_kind")
        }
    )
    .returning(*columns_of(StepRow, TaskStep)),
    StepRow,
)


async def of_patient(
    connection: Connection,
    names: Sequence[str],
    *,
    is_open: bool,
    limit: int,
    before: UUID | None,
    max_bytes: int,
) -> tuple[list[TaskRow], bool]:
    given: dict[str, object] = {} if before is None else {"before": before}
    return await page_of_patient(is_first=before is None, is_open=is_open).page(
        connection, names=list(names), limit=limit, max_bytes=max_bytes, **given
    )


async def is_in_sight(connection: Connection, task_id: UUID) -> bool:
    return await FIND_VISIBLE(connection, task_id) is not None


async def several_at_first(connection: Connection, ids: Sequence[UUID]) -> list[TaskRow]:
    found = {row.id: row for row in await SEVERAL_AT_FIRST.all(connection, ids=list(ids))}
    return [found[task_id] for task_id in ids]


async def add(
    connection: Connection,
    caller: Caller,
    values: Mapping[str, object],
    given: JSONObject | None,
) -> TaskRow:
    made_by = {"created_by": caller.name, "created_by_kind": caller.kind}
    row = await INSERT.one(connection, **values, **made_by, **changed_by(caller))
    if given is not None:
        await add_input(connection, row.id, given)
    return row


async def add_input(connection: Connection, task_id: UUID, given: JSONObject) -> None:
    await ADD_INPUT.run(connection, task_id=task_id, input=given)


async def change(connection: Connection, task: TaskRow, caller: Caller) -> TaskRow | None:
    given = {name: getattr(task, name) for name in CHANGEABLE}
    return await UPDATE.first(
        connection, task_id=task.id, based_on=task.version, **given, **changed_by(caller)
    )


async def hold_ready(
    connection: Connection, ids: list[UUID], caller: Caller, *, reason: str
) -> list[TaskRow]:
    rows = await HOLD_READY.all(connection, ids=ids, reason=reason, **changed_by(caller))
    return sorted(rows, key=lambda row: row.id)


async def release_held(
    connection: Connection, ids: list[UUID], caller: Caller, *, reason: str
) -> list[TaskRow]:
    rows = await RELEASE_HELD.all(connection, ids=ids, held_for=reason, **changed_by(caller))
    return sorted(rows, key=lambda row: row.id)


async def requeue_failed(connection: Connection, ids: list[UUID], caller: Caller) -> list[TaskRow]:
    rows = await REQUEUE_FAILED.all(connection, ids=ids, **changed_by(caller))
    return sorted(rows, key=lambda row: row.id)


async def add_step(connection: Connection, caller: Caller, **values: Any) -> StepRow:
    by = {"recorded_by": caller.name, "recorded_by_kind": caller.kind}
    return await ADD_STEP.one(connection, **values, **by)
