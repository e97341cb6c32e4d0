"""Store when the event of an overdue task is to be recorded."""

from chassis.database.migration_steps import build_index, execute_script

revision = "records_0065"
down_revision = "records_0064"


def upgrade() -> None:
    """Stored tasks, and tasks that an earlier version creates, do not get this event."""
    execute_script("ALTER TABLE records.task_queue ADD COLUMN IF NOT EXISTS overdue_at timestamp with time zone")
    build_index(
        "records", "ix_task_queue_overdue_at", "task_queue (overdue_at) WHERE overdue_at IS NOT NULL"
    )
