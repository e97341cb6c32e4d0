"""Serial keys of callers who see some patients only are stored after the panel within which they count."""

from chassis.database.migration_steps import run

revision = "records_0032"
down_revision = "records_0031"
# A longer varchar: no row and no index is written.
LONGER = """
ALTER TABLE records.tasks ALTER COLUMN serial_key TYPE varchar(512);
ALTER TABLE records.task_versions ALTER COLUMN serial_key TYPE varchar(512);
ALTER TABLE records.task_queue ALTER COLUMN serial_key TYPE varchar(512)
"""


def upgrade() -> None:
    """Make the columns longer. Keys that are stored already stay as they are."""
    run(LONGER)
