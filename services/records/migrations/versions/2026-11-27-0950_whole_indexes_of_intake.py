"""Intake records are found by indexes that are whole: records_0035 took one whose build was interrupted for
built, and PostgreSQL never reads such an index.
"""

from chassis.database.migration_steps import build_index

revision = "records_0037"
down_revision = "records_0036"


def upgrade() -> None:
    """Build again what is not whole, beside the writes."""
    build_index("records", "ix_intake_records_created_at_id", "intake_records (created_at, id)")
    build_index(
        "records",
        "ix_intake_records_encounter_id",
        "intake_records (encounter_id) WHERE encounter_id IS NOT NULL",
    )
