"""Leaves: what the log says of each event, for good, in a table that is only inserted into. Events that are
stored already get theirs from the service.
"""

from chassis.database.migration_steps import run

revision = "audit_0011"
down_revision = "audit_0010"
TABLES = """
CREATE TABLE audit.event_leaves (
    seq bigint NOT NULL,
    leaf bytea NOT NULL,
    salt bytea,
    mac bytea NOT NULL,
    CONSTRAINT pk_event_leaves PRIMARY KEY (seq),
    CONSTRAINT ck_event_leaves_seq CHECK (seq >= 0)
);
CREATE TABLE audit.leaf_sealing (
    id smallint NOT NULL,
    CONSTRAINT pk_leaf_sealing PRIMARY KEY (id),
    CONSTRAINT ck_leaf_sealing_only_one CHECK (id = 0)
);
INSERT INTO audit.leaf_sealing VALUES (0);
ALTER TABLE audit.log_head ADD COLUMN leaves bigint NOT NULL DEFAULT 0;
ALTER TABLE audit.encounter_heads ADD COLUMN leaves bigint NOT NULL DEFAULT 0, ADD COLUMN head bytea;
GRANT SELECT, INSERT ON audit.event_leaves TO audit_app;
GRANT SELECT, UPDATE ON audit.leaf_sealing TO audit_app;
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.event_leaves
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_leaves
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()
"""


def upgrade() -> None:
    """Make the tables and columns."""
    run(TABLES)
