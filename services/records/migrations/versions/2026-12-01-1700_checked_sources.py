"""Store whether the documents that a summary cites were checked."""

from chassis.database.migration_steps import execute_script

revision = "records_0079"
down_revision = "records_0078"
SCRIPT = """
ALTER TABLE records.encounters ADD COLUMN IF NOT EXISTS sources_checked boolean;
ALTER TABLE records.encounter_versions ADD COLUMN IF NOT EXISTS sources_checked boolean;
"""


def upgrade() -> None:
    execute_script(SCRIPT)
