"""Store the key by which a queue recognises that two tasks are the same work."""

from chassis.database.migration_steps import build_index, execute_script

revision = "records_0057"
down_revision = "records_0056"
COLUMNS = """
ALTER TABLE records.tasks ADD COLUMN deduplication_key varchar(128);
ALTER TABLE records.task_versions ADD COLUMN deduplication_key varchar(128)
"""
OPEN = "status = ANY ('{ready,in-progress,on-hold}'::text[])"


def upgrade() -> None:
    """Earlier processes do not write the new columns."""
    execute_script(COLUMNS)
    build_index(
        "records",
        "ix_tasks_deduplication_key",
        f"tasks (deduplication_key, queue) WHERE deduplication_key IS NOT NULL AND {OPEN}",
    )
