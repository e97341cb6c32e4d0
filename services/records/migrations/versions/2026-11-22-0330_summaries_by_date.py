"""Summaries of encounters by their date, the newest of which a search shows first."""

from chassis.database.migration_steps import run

revision = "records_0021"
down_revision = "records_0020"
INDEX = """
CREATE INDEX ix_encounters_summaries ON records.encounters (updated_at, id) WHERE summary IS NOT NULL
"""


def upgrade() -> None:
    """Make the index."""
    run(INDEX)
