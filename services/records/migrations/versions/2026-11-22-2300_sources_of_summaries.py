"""What a summary rests on, why a person accepted or rejected it, and lists of what awaits a person.

Earlier summaries name no sources, and earlier decisions no reason.
"""

from chassis.database.migration_steps import run

revision = "records_0024"
down_revision = "records_0023"
# `encounters` and its versions have the same columns in the same order.
COLUMNS = """
ALTER TABLE records.encounters ADD COLUMN summary_sources jsonb, ADD COLUMN change_reason varchar(2000);
ALTER TABLE records.encounter_versions ADD COLUMN summary_sources jsonb, ADD COLUMN change_reason varchar(2000)
"""
INDEX = """
CREATE INDEX ix_encounters_summary_status_soonest ON records.encounters
    (summary_status, status, class, (COALESCE(started_at, created_at)), id) WHERE summary_status IS NOT NULL
"""


def upgrade() -> None:
    """Add the columns, and make the index."""
    run(COLUMNS)
    run(INDEX)
