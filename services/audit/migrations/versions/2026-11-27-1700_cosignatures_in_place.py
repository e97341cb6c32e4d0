"""A witness's line takes the place of one that is not by it: someone else may have written the row."""

from chassis.database.migration_steps import run

revision = "audit_0017"
down_revision = "audit_0016"
TRIGGERS = """
GRANT UPDATE (line) ON audit.tlog_cosignatures TO audit_app;
DROP TRIGGER refuse_row_change ON audit.tlog_cosignatures;
CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE OF origin, size, witness, at
    ON audit.tlog_cosignatures FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()
"""


def upgrade() -> None:
    """Change the trigger."""
    run(TRIGGERS)
