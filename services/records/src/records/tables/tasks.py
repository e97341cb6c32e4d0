from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Column,
    Index,
    LargeBinary,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
    Uuid,
    func,
    inspect,
    literal_column,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, col

from chassis.any_types import JSONObject
from chassis.database.columns import (
    VACUUMED_OFTEN,
    declare_versions,
    set_at_insert,
    set_by_database,
    uuid_key,
)
from records.tables.base import RecordsModel, index_where, small_number
from records.tables.panels import access_number

# SQL of the signal that resumed a task, until the task is put on hold again. `OF` is the alias of
# the task's table.
LAST_SIGNAL = """(
    SELECT jsonb_build_object('key', s.key, 'data', s.data, 'sent_at', s.sent_at)
    FROM records.task_signals s WHERE s.task_id = OF.id AND s.spent_at IS NULL
    ORDER BY s.consumed_at DESC LIMIT 1
)"""
IS_OPEN = "status = ANY ('{ready,in-progress,on-hold}'::text[])"


class Task(RecordsModel, table=True):
    __tablename__ = "tasks"
    __table_args__ = (
        index_where("ix_tasks_patient_id_id", "patient_id", "id", where="patient_id IS NOT NULL"),
        index_where(
            "ix_tasks_encounter_id_id", "encounter_id", "id", where="encounter_id IS NOT NULL"
        ),
        index_where("ix_tasks_created_by_id", "created_by", "id", where="patient_id IS NULL"),
        index_where(
            "ix_tasks_owner_id", "owner", "id", where="patient_id IS NULL AND owner IS NOT NULL"
        ),
        index_where("ix_tasks_owner_status_id", "owner", "status", "id", where="owner IS NOT NULL"),
        index_where("ix_tasks_patient_id_open", "patient_id", "id", where=IS_OPEN),
        Index("ix_tasks_queue_status_id", "queue", "status", "id"),
        Index("ix_tasks_status_id", "status", "id"),
        index_where(
            "ix_tasks_deduplication_key",
            "deduplication_key",
            "queue",
            where=f"deduplication_key IS NOT NULL AND {IS_OPEN}",
        ),
    )

    id: UUID = uuid_key()
    kind: str = Field(sa_type=String(64))
    queue: str = Field(sa_type=String(64))
    patient_id: str | None = Field(default=None, sa_type=String(64))
    encounter_id: UUID | None = Field(default=None, foreign_key="records.encounters.id")
    priority: int = Field(sa_type=SmallInteger)
    run_at: datetime | None = None
    due_at: datetime | None = None
    serial_key: str | None = Field(default=None, sa_type=String(512))
    max_attempts: int = Field(sa_type=SmallInteger)
    attempt: int = Field(sa_column=small_number("attempt"))
    status: str = Field(sa_type=String(16))
    business_status: str | None = Field(default=None, sa_type=String(64))
    owner: str | None = Field(default=None, sa_type=String(128))
    owner_kind: str | None = Field(default=None, sa_type=String(16))
    reason: str | None = Field(default=None, sa_type=String(2000))
    last_error: str | None = Field(default=None, sa_type=String(2000))
    output: JSONObject | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    created_by: str = Field(sa_type=String(128))
    created_by_kind: str = Field(sa_type=String(16))
    created_at: datetime = set_at_insert()
    version: int = set_by_database("1")
    updated_at: datetime = set_at_insert()
    changed_by: str = Field(sa_type=String(128))
    changed_by_kind: str = Field(sa_type=String(16))
    deduplication_key: str | None = Field(default=None, sa_type=String(128))
    needs_person: bool = Field(sa_column_kwargs={"server_default": text("false")})


def _index_by_due(name: str, *columns: str, where: str = IS_OPEN) -> Index:
    before = [col(getattr(Task, column)) for column in columns]
    return Index(
        name,
        *before,
        func.coalesce(Task.due_at, literal_column("'infinity'")),
        col(Task.id),
        postgresql_include=["due_at"],
        postgresql_where=text(where),
    )


_index_by_due("ix_tasks_due")
_index_by_due("ix_tasks_queue_due", "queue")
_index_by_due("ix_tasks_owner_due", "owner", where=f"owner IS NOT NULL AND {IS_OPEN}")


class TaskInput(RecordsModel, table=True):
    __tablename__ = "task_inputs"

    task_id: UUID = Field(primary_key=True, foreign_key="records.tasks.id")
    input: JSONObject = Field(sa_column=Column(JSONB, nullable=False))


class TaskStep(RecordsModel, table=True):
    __tablename__ = "task_steps"
    __table_args__ = (Index("ix_task_steps_task_id_id", "task_id", "id"),)

    id: UUID = uuid_key()
    task_id: UUID = Field(foreign_key="records.tasks.id")
    step: str = Field(sa_type=String(64))
    note: str | None = Field(default=None, sa_type=String(2000))
    source_ref: str | None = Field(default=None, sa_type=String(200))
    recorded_by: str = Field(sa_type=String(128))
    recorded_by_kind: str = Field(sa_type=String(16))
    recorded_at: datetime = set_at_insert()


class TaskDependency(RecordsModel, table=True):
    __tablename__ = "task_dependencies"

    task_id: UUID = Field(primary_key=True, foreign_key="records.tasks.id")
    predecessor_id: UUID = Field(primary_key=True, foreign_key="records.tasks.id", index=True)


class TaskQueue(RecordsModel, table=True):
    __tablename__ = "task_queue"
    __table_args__ = (
        Index(
            "ix_task_queue_offered",
            "lane",
            "kind",
            text("priority DESC"),
            "run_at",
            "task_id",
            postgresql_where=text("offered"),
        ),
        Index(
            "uq_task_queue_turn",
            "serial_key",
            unique=True,
            postgresql_where=text("offered OR claimed_at IS NOT NULL"),
        ),
        Index(
            "ix_task_queue_behind",
            "serial_key",
            text("priority DESC"),
            "run_at",
            "task_id",
            postgresql_where=text(
                "serial_key IS NOT NULL AND NOT offered AND claimed_at IS NULL"
                " AND held_at IS NULL AND open_predecessors = 0"
            ),
        ),
        # The condition is not written as `offered`, so that no other index fits the lists of `queue/starts.py`.
        index_where(
            "ix_task_queue_offered_since",
            "lane",
            "offered_in",
            where="CAST(offered AS integer) = 1",
        ),
        index_where(
            "ix_task_queue_waiting",
            "lane",
            "run_at",
            where="NOT offered AND claimed_at IS NULL AND held_at IS NULL",
        ),
        index_where(
            "ix_task_queue_promote_at",
            "promote_at",
            "serial_key",
            where="promote_at IS NOT NULL",
        ),
        index_where(
            "ix_task_queue_serial_key_promote_at",
            "serial_key",
            "promote_at",
            where="promote_at IS NOT NULL",
        ),
        index_where("ix_task_queue_running", "lane", "kind", where="claimed_at IS NOT NULL"),
        index_where("ix_task_queue_claim_id", "claim_id", where="claim_id IS NOT NULL"),
        index_where(
            "ix_task_queue_claimed_by", "claimed_by", "task_id", where="claimed_by IS NOT NULL"
        ),
        index_where(
            "ix_task_queue_awaiting", "awaiting", "held_at", "task_id", where="awaiting IS NOT NULL"
        ),
        index_where("ix_task_queue_resume_at", "resume_at", where="resume_at IS NOT NULL"),
        index_where("ix_task_queue_overdue_at", "overdue_at", where="overdue_at IS NOT NULL"),
        {"postgresql_with": {"fillfactor": 70, **VACUUMED_OFTEN}},
    )

    task_id: UUID = Field(primary_key=True, foreign_key="records.tasks.id")
    # The queue; for an owned task, queue and owner; `queue@person:` for tasks that need a person.
    lane: str = Field(sa_column=Column(String(256, collation="C"), nullable=False))
    kind: str = Field(sa_type=String(64))
    priority: int = Field(sa_type=SmallInteger)
    run_at: datetime
    serial_key: str | None = Field(default=None, sa_type=String(512))
    open_predecessors: int = Field(sa_column=small_number("open_predecessors"))
    # Whether claims may get the task: from `run_at` on, if it has the turn of its serial key.
    offered: bool
    promote_at: datetime | None = None
    claimed_at: datetime | None = None
    claim_token: UUID | None = None
    claim_id: UUID | None = None  # ID of the claiming request, for repeats.
    claimed_by: str | None = Field(default=None, sa_type=String(128))
    claimed_by_kind: str | None = Field(default=None, sa_type=String(16))
    # The principal (caller or group) who sees the task's patient during the claim; null if the
    # principal sees all patients.
    shown_to: str | None = Field(default=None, sa_type=Text)
    lease_s: int | None = None
    leased_until: datetime | None = None
    cancel_reason: str | None = Field(default=None, sa_type=String(2000))
    held_at: datetime | None = None
    awaiting: str | None = Field(default=None, sa_type=String(200))
    resume_at: datetime | None = None
    overdue_at: datetime | None = None  # When the event `task.overdue` is to be recorded.
    # The transaction that offered the task at this place.
    offered_in: int = Field(
        default=None,
        sa_column=Column(
            BigInteger,
            nullable=False,
            server_default=text("CAST(CAST(pg_current_xact_id() AS text) AS bigint)"),
        ),
    )


class QueueSettings(RecordsModel, table=True):
    __tablename__ = "queue_settings"

    name: str = Field(primary_key=True, sa_type=String(64))
    is_paused: bool
    max_running: int | None = None
    lease_s: int | None = None
    max_attempts: int | None = Field(default=None, sa_type=SmallInteger)
    kinds: list[JSONObject] = Field(sa_column=Column(JSONB, nullable=False))
    version: int = set_by_database("1")
    updated_at: datetime = set_at_insert()
    changed_by: str = Field(sa_type=String(128))
    changed_by_kind: str = Field(sa_type=String(16))


class Schedule(RecordsModel, table=True):
    """`next_run_at` was computed in `time_zone`; it is null if the schedule is paused."""

    __tablename__ = "schedules"
    __table_args__ = (
        index_where("ix_schedules_next_run_at", "next_run_at", where="next_run_at IS NOT NULL"),
    )

    name: str = Field(primary_key=True, sa_type=String(64))
    cron: str = Field(sa_type=String(100))
    is_paused: bool
    task: JSONObject = Field(sa_column=Column(JSONB, nullable=False))
    time_zone: str = Field(sa_type=String(64))
    next_run_at: datetime | None = None
    last_run_at: datetime | None = None
    last_task_id: UUID | None = None
    version: int = set_by_database("1")
    updated_at: datetime = set_at_insert()
    changed_by: str = Field(sa_type=String(128))
    changed_by_kind: str = Field(sa_type=String(16))


class TaskEnd(RecordsModel, table=True):
    __tablename__ = "task_ends"

    task_id: UUID = Field(primary_key=True)
    token_hash: bytes | None = Field(default=None, sa_column=Column(LargeBinary))
    task_version: int
    follow_ups: list[UUID] = Field(sa_column=Column(ARRAY(Uuid), nullable=False))
    encounter_id: UUID | None = None
    encounter_version: int | None = None
    ended_at: datetime = Field(
        default=None, index=True, sa_column_kwargs={"server_default": text("now()")}
    )


class TaskSignal(RecordsModel, table=True):
    """A message that resumes a task (`task_id`). `spent_at`: when the task was held again."""

    __tablename__ = "task_signals"
    __table_args__ = (
        UniqueConstraint("key", "signal_id", "patient_id"),
        index_where("ix_task_signals_waiting", "key", "id", where="task_id IS NULL"),
        index_where(
            "ix_task_signals_task_id", "task_id", "consumed_at", where="task_id IS NOT NULL"
        ),
        index_where("ix_task_signals_sent_at", "sent_at", where="task_id IS NULL"),
    )

    id: UUID = uuid_key()
    key: str = Field(sa_type=String(200))
    signal_id: str | None = Field(default=None, sa_type=String(128))
    patient_id: str | None = Field(default=None, sa_type=String(64))
    data: JSONObject | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    sent_by: str = Field(sa_type=String(128))
    sent_by_kind: str = Field(sa_type=String(16))
    sent_at: datetime = set_at_insert()
    task_id: UUID | None = None
    consumed_at: datetime | None = None
    spent_at: datetime | None = None


class TaskHolder(RecordsModel, table=True):
    """A principal with claims. `number`: the panel of the patients of all claimed tasks."""

    __tablename__ = "task_holders"
    __table_args__ = (UniqueConstraint("number"),)

    principal: str = Field(primary_key=True, sa_type=Text)
    number: int = Field(sa_column=access_number())


task_versions = declare_versions(Task, "task_versions")
queue_settings_versions = declare_versions(QueueSettings, "queue_settings_versions", key="name")
schedule_versions = declare_versions(Schedule, "schedule_versions", key="name")
for _name, _columns in (
    ("tasks", inspect(Task).local_table.columns),
    ("task_versions", task_versions.columns),
):
    Index(
        f"ix_{_name}_recent",
        _columns.queue,
        _columns.status,
        _columns.updated_at,
        postgresql_include=["id", "version"],
        postgresql_where=text("status = ANY ('{in-progress,completed}'::text[])"),
    )
    Index(
        f"ix_{_name}_by_service",
        _columns.queue,
        _columns.updated_at,
        postgresql_where=text("changed_by_kind = 'service'"),
    )
