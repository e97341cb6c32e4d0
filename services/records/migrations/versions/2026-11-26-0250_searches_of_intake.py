"""Intake records are found by their time and their encounter, questionnaire responses by their parameters,
studies and medications by more of them: those that were stored before, too.
"""

from alembic import op

revision = "records_0035"
down_revision = "records_0034"
INDEXES = (
    """
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_intake_records_created_at_id
    ON records.intake_records (created_at, id)
""",
    """
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_intake_records_encounter_id
    ON records.intake_records (encounter_id) WHERE encounter_id IS NOT NULL
""",
)
INDEX_AGAIN = """
INSERT INTO records.search_backlog (resource_id)
SELECT id FROM records.resources
WHERE type IN ('ImagingStudy', 'Medication', 'QuestionnaireResponse') ON CONFLICT DO NOTHING
"""


def upgrade() -> None:
    """Build the indexes beside the writes, and let the service make the search entries again, in the
    background.
    """
    with op.get_context().autocommit_block():
        for index in INDEXES:
            op.execute(index)
    op.execute(INDEX_AGAIN)
