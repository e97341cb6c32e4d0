"""Which event says what is settled: its leaf covers the answers of records, and events of traces."""

from chassis.database.migration_steps import run

revision = "audit_0013"
down_revision = "audit_0012"
# The column is set once where an older version stored the row. The others still never change.
COLUMNS = """
ALTER TABLE audit.encounter_checks ADD COLUMN said_by bigint;
ALTER TABLE audit.event_encounters ADD COLUMN said_by bigint;
CREATE INDEX ix_encounter_checks_unsaid ON audit.encounter_checks (is_known, encounter_id)
    WHERE said_by IS NULL;
CREATE INDEX ix_event_encounters_unsaid ON audit.event_encounters (encounter_id, seq)
    WHERE said_by IS NULL;
GRANT UPDATE (said_by) ON audit.encounter_checks, audit.event_encounters TO audit_app;
DROP TRIGGER refuse_row_change ON audit.encounter_checks;
DROP TRIGGER refuse_row_change ON audit.event_encounters;
CREATE TRIGGER refuse_row_change
    BEFORE DELETE OR UPDATE OF encounter_id, is_known, patient_id, checked_at
    ON audit.encounter_checks FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE OF seq, encounter_id
    ON audit.event_encounters FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_second_word BEFORE UPDATE OF said_by ON audit.encounter_checks
    FOR EACH ROW WHEN (OLD.said_by IS NOT NULL) EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_second_word BEFORE UPDATE OF said_by ON audit.event_encounters
    FOR EACH ROW WHEN (OLD.said_by IS NOT NULL) EXECUTE FUNCTION audit.refuse_change()
"""


def upgrade() -> None:
    """Add the columns."""
    run(COLUMNS)
