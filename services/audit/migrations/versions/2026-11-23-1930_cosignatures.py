"""What witnesses said of the log's checkpoints."""

from chassis.database.migration_steps import run

revision = "audit_0015"
down_revision = "audit_0014"
TABLE = """
CREATE TABLE audit.tlog_cosignatures (
    origin varchar(128) NOT NULL,
    size bigint NOT NULL,
    witness varchar(256) NOT NULL,
    line text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT pk_tlog_cosignatures PRIMARY KEY (origin, size, witness)
);
GRANT SELECT, INSERT ON audit.tlog_cosignatures TO audit_app;
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.tlog_cosignatures
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.tlog_cosignatures
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()
"""


def upgrade() -> None:
    """Make the table."""
    run(TABLE)
