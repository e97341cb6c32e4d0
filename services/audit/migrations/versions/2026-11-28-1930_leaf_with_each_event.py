"""Require a leaf and the recorder's kind for each event, and a confirming event for each stored
answer of the records service. Fails for other rows, which only versions before audit_0017 wrote.
"""

from chassis.database.migration_steps import execute_script

revision = "audit_0019"
down_revision = "audit_0018"
SCRIPT = r"""
DROP TABLE audit.leaf_sealing;
ALTER TABLE audit.log_head DROP COLUMN leaves;
DROP INDEX audit.ix_encounter_checks_unsaid;
DROP INDEX audit.ix_event_encounters_unsaid;
ALTER TABLE audit.agent_events ALTER COLUMN recorded_by_kind SET NOT NULL;
ALTER TABLE audit.encounter_checks ALTER COLUMN said_by SET NOT NULL;
ALTER TABLE audit.event_encounters ALTER COLUMN said_by SET NOT NULL;
REVOKE UPDATE (patient_id, said_by) ON audit.encounter_checks FROM audit_app;
REVOKE UPDATE (said_by) ON audit.event_encounters FROM audit_app;
DROP TRIGGER refuse_row_change ON audit.encounter_checks;
DROP TRIGGER refuse_second_word ON audit.encounter_checks;
DROP TRIGGER refuse_row_change ON audit.event_encounters;
DROP TRIGGER refuse_second_word ON audit.event_encounters;
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.encounter_checks
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.event_encounters
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
"""


def upgrade() -> None:
    execute_script(SCRIPT)
