"""Intake records are found by their time and their encounter, questionnaire responses by their parameters,
studies and medications by more of them: those that were stored before, too.
"""

from alembic import op

from chassis.database.migration_steps import build_index

revision = "records_0035"
down_revision = "records_0034"
INDEXES = {
    "ix_intake_records_created_at_id": "intake_records (created_at, id)",
    "ix_intake_records_encounter_id": "intake_records (encounter_id) WHERE encounter_id IS NOT NULL",
}
INDEX_AGAIN = """
INSERT INTO records.search_backlog (resource_id)
SELECT id FROM records.resources
WHERE type IN ('ImagingStudy', 'Medication', 'QuestionnaireResponse') ON CONFLICT DO NOTHING
"""


def upgrade() -> None:
    """Build the indexes beside the writes, and let the service make the search entries again, in the
    background.
    """
    for name, on in INDEXES.items():
        build_index("records", name, on)
    op.execute(INDEX_AGAIN)
