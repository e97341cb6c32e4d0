"""Partition event_leaves and event_payloads by seq, while appends continue: stored rows stay in the
first partition.
"""

from pathlib import Path

from alembic import op
from sqlalchemy import text

from chassis.database.migration_steps import execute_script, lock_briefly

revision = "audit_0020"
down_revision = "audit_0019"
WIDTH = 4_194_304
# Number of events that may be appended until the first partition is attached.
SPARE = 1_048_576
IS_PARTITIONED = text("SELECT relkind = 'p' FROM pg_class WHERE oid = CAST(:name AS regclass)")
END = text("SELECT (next_seq + :spare + :width - 1) / :width * :width FROM audit.log_head WHERE id = 0")
BOUND = """
ALTER TABLE audit.{table} DROP CONSTRAINT IF EXISTS partition_bound,
    ADD CONSTRAINT partition_bound CHECK (seq >= 0 AND seq < {end}) NOT VALID
"""
SWAP = """
DO $$
BEGIN
LOCK TABLE audit.{table} IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER refuse_destruction ON audit.{table};
DROP TRIGGER refuse_row_change ON audit.{table};
{policies_dropped}
REVOKE ALL ON audit.{table} FROM audit_app, audit_panel;
ALTER TABLE audit.{table} RENAME CONSTRAINT pk_{table} TO {table}_0_pkey;
ALTER TABLE audit.{table} RENAME TO {table}_0;
CREATE TABLE audit.{table} (
    LIKE audit.{table}_0 INCLUDING ALL EXCLUDING INDEXES EXCLUDING CONSTRAINTS,
    {check}CONSTRAINT pk_{table} PRIMARY KEY (seq)
) PARTITION BY RANGE (seq);
ALTER TABLE audit.{table} ATTACH PARTITION audit.{table}_0 FOR VALUES FROM (0) TO ({end});
ALTER TABLE audit.{table}_0 DROP CONSTRAINT partition_bound;
{rest}
END
$$
"""
LEAVES_REST = """
CREATE TRIGGER refuse_destruction BEFORE UPDATE OF salt ON audit.event_leaves
    FOR EACH ROW WHEN (
        NEW.salt IS NOT NULL OR (
            current_user = 'audit_owner'
            AND coalesce(current_setting('chartroom.destroys_content', true), '') = 'yes'
        ) IS NOT TRUE
    )
    EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE OF seq, leaf, mac ON audit.event_leaves
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_leaves
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
GRANT SELECT, INSERT ON audit.event_leaves TO audit_app;
"""
POLICIES_DROPPED = """
DROP POLICY everyone ON audit.event_payloads;
DROP POLICY reach ON audit.event_payloads;
ALTER TABLE audit.event_payloads DISABLE ROW LEVEL SECURITY;
"""
PAYLOADS_REST = """
CREATE TRIGGER refuse_destruction BEFORE DELETE ON audit.event_payloads
    FOR EACH ROW WHEN ((
        current_user = 'audit_owner'
        AND coalesce(current_setting('chartroom.destroys_content', true), '') = 'yes'
    ) IS NOT TRUE)
    EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE UPDATE ON audit.event_payloads
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_payloads
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
ALTER TABLE audit.event_payloads ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON audit.event_payloads TO audit_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON audit.event_payloads TO audit_panel
    USING (EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_payloads.seq OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_payloads.seq OFFSET 0));
GRANT SELECT, INSERT ON audit.event_payloads TO audit_app;
GRANT SELECT ON audit.event_payloads TO audit_panel;
"""
SEQ_CHECK = "CONSTRAINT ck_event_leaves_seq CHECK (seq >= 0),\n    "
TABLES = {
    "event_leaves": {"policies_dropped": "", "check": SEQ_CHECK, "rest": LEAVES_REST},
    "event_payloads": {"policies_dropped": POLICIES_DROPPED, "check": "", "rest": PAYLOADS_REST},
}


def upgrade() -> None:
    """Each step checks whether it was done before, so an interrupted migration can be repeated."""
    with op.get_context().autocommit_block():
        for table, parts in TABLES.items():
            if not op.get_bind().scalar(IS_PARTITIONED, {"name": f"audit.{table}"}):
                _partition(table, parts)
    execute_script(Path(__file__).with_suffix(".sql").read_text("utf-8"))


def _partition(table: str, parts: dict[str, str]) -> None:
    end = op.get_bind().scalar(END, {"spare": SPARE, "width": WIDTH})
    lock_briefly(BOUND.format(table=table, end=end))
    op.execute(f"ALTER TABLE audit.{table} VALIDATE CONSTRAINT partition_bound")
    lock_briefly(SWAP.format(table=table, end=end, **parts))
