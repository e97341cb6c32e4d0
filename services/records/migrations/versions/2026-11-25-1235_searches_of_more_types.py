"""Resources of these types are found by more parameters, those that were stored before, too."""

from alembic import op

revision = "records_0028"
down_revision = "records_0027"
INDEX_AGAIN = """
INSERT INTO records.search_backlog (resource_id)
SELECT id FROM records.resources WHERE type IN (
    'Appointment', 'CareTeam', 'Device', 'DocumentReference', 'FamilyMemberHistory', 'ImagingStudy',
    'Location', 'Medication', 'MedicationAdministration', 'MedicationDispense', 'PractitionerRole',
    'Provenance', 'RelatedPerson', 'Specimen'
) ON CONFLICT DO NOTHING
"""


def upgrade() -> None:
    """Let the service make their search entries again, in the background."""
    op.execute(INDEX_AGAIN)
