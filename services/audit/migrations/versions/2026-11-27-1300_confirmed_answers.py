"""An answer that no leaf says gives way to that of records: someone else may have written the row."""

from chassis.database.migration_steps import run

revision = "audit_0016"
down_revision = "audit_0015"
# The patient changes with the word of the leaf alone, and so once.
TRIGGERS = """
GRANT UPDATE (patient_id) ON audit.encounter_checks TO audit_app;
DROP TRIGGER refuse_row_change ON audit.encounter_checks;
DROP TRIGGER refuse_second_word ON audit.encounter_checks;
CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE OF encounter_id, is_known, checked_at
    ON audit.encounter_checks FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_second_word BEFORE UPDATE OF patient_id, said_by ON audit.encounter_checks
    FOR EACH ROW WHEN (OLD.said_by IS NOT NULL OR NEW.said_by IS NULL)
    EXECUTE FUNCTION audit.refuse_change()
"""


def upgrade() -> None:
    """Change the triggers."""
    run(TRIGGERS)
