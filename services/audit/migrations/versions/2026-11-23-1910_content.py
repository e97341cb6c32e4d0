"""Content can be destroyed by the owner of the schema, and by no other role."""

from chassis.database.migration_steps import run

revision = "audit_0014"
down_revision = "audit_0013"
# What the owner must say in its transaction, so that nothing is destroyed by mistake.
GUARD = (
    "(current_user = 'audit_owner'"
    " AND coalesce(current_setting('chartroom.destroys_content', true), '') = 'yes') IS NOT TRUE"
)
TRIGGERS = f"""
DROP TRIGGER refuse_row_change ON audit.event_payloads;
DROP TRIGGER refuse_row_change ON audit.event_leaves;
CREATE TRIGGER refuse_row_change BEFORE UPDATE ON audit.event_payloads
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_destruction BEFORE DELETE ON audit.event_payloads
    FOR EACH ROW WHEN ({GUARD}) EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE OF seq, leaf, mac ON audit.event_leaves
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_destruction BEFORE UPDATE OF salt ON audit.event_leaves
    FOR EACH ROW WHEN (NEW.salt IS NOT NULL OR {GUARD}) EXECUTE FUNCTION audit.refuse_change()
"""


def upgrade() -> None:
    """Make the triggers."""
    run(TRIGGERS)
