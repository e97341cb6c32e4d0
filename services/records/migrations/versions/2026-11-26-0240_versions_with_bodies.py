"""A patient or an encounter counts its versions that one write made with a version of the body: under
/fhir they are one. What was written before keeps its numbers.
"""

from chassis.database.migration_steps import run

revision = "records_0034"
down_revision = "records_0033"
# A version is a row of the same columns in the same order, without what holds for new rows.
COLUMNS = """
ALTER TABLE records.patients ADD COLUMN versions_with_body integer NOT NULL DEFAULT 0;
ALTER TABLE records.patient_versions ADD COLUMN versions_with_body integer;
ALTER TABLE records.encounters ADD COLUMN versions_with_body integer NOT NULL DEFAULT 0;
ALTER TABLE records.encounter_versions ADD COLUMN versions_with_body integer
"""


def upgrade() -> None:
    """Add the columns, to the earlier versions as well."""
    run(COLUMNS)
