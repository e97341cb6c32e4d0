"""A signal is spent once the holder of the task that it resumed lets that task wait again."""

from chassis.database.migration_steps import run

revision = "records_0040"
down_revision = "records_0039"


def upgrade() -> None:
    """Add the column, which an earlier version ignores."""
    run("ALTER TABLE records.task_signals ADD COLUMN spent_at timestamptz")
