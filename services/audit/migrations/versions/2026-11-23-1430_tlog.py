"""The log's tree: full tiles, how far it was built, and the checkpoints that were signed."""

from chassis.database.migration_steps import run

revision = "audit_0012"
down_revision = "audit_0011"
# Hashes are not packed, which gains nothing, and lie apart from their rows: most reads need the root alone.
TABLES = """
CREATE TABLE audit.tlog_tiles (
    level integer NOT NULL,
    idx bigint NOT NULL,
    hashes bytea NOT NULL,
    root bytea NOT NULL,
    CONSTRAINT pk_tlog_tiles PRIMARY KEY (level, idx)
);
ALTER TABLE audit.tlog_tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;
CREATE TABLE audit.tlog_state (
    id smallint NOT NULL,
    size bigint NOT NULL,
    edges bytea[] NOT NULL,
    CONSTRAINT pk_tlog_state PRIMARY KEY (id),
    CONSTRAINT ck_tlog_state_only_one CHECK (id = 0)
);
INSERT INTO audit.tlog_state VALUES (0, 0, '{}');
CREATE TABLE audit.tlog_checkpoints (
    origin varchar(128) NOT NULL,
    size bigint NOT NULL,
    note text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT pk_tlog_checkpoints PRIMARY KEY (origin, size)
);
GRANT SELECT, INSERT ON audit.tlog_tiles, audit.tlog_checkpoints TO audit_app;
GRANT SELECT, UPDATE ON audit.tlog_state TO audit_app;
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.tlog_tiles
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.tlog_tiles
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.tlog_checkpoints
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.tlog_checkpoints
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()
"""


def upgrade() -> None:
    """Make the tables."""
    run(TABLES)
