"""Versions of patients and encounters, the outbox, and the keys of requests that may come again."""

from alembic import op

from chassis.database.migration_steps import create_idempotency_keys, create_keep_version, create_outbox, keep_versions

revision = "records_0002"
down_revision = "records_0001"
PATIENTS = """
ALTER TABLE records.patients
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now()
"""
ENCOUNTERS = """
ALTER TABLE records.encounters
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now()
"""


def upgrade() -> None:
    """Add the columns and tables, the triggers that keep versions, and what the runtime role may do."""
    op.execute(PATIENTS)
    op.execute(ENCOUNTERS)
    op.execute("UPDATE records.patients SET updated_at = created_at")
    op.execute("UPDATE records.encounters SET updated_at = created_at")
    create_keep_version("records")
    keep_versions("records", "patients", earlier="patient_versions")
    keep_versions("records", "encounters", earlier="encounter_versions")
    create_outbox("records")
    create_idempotency_keys("records")
