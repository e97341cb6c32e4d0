"""Store the settings of queues, and schedules, and count a queue's running tasks by an index."""

from alembic import op

from chassis.database.migration_steps import build_index, execute_script

revision = "records_0062"
down_revision = "records_0061"
SCRIPT = r"""
CREATE TABLE IF NOT EXISTS records.queue_settings (
    name character varying(64) NOT NULL,
    is_paused boolean NOT NULL,
    max_running integer,
    lease_s integer,
    max_attempts smallint,
    kinds jsonb NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_by character varying(128) NOT NULL,
    changed_by_kind character varying(16) NOT NULL,
    CONSTRAINT pk_queue_settings PRIMARY KEY (name)
);
CREATE TABLE IF NOT EXISTS records.schedules (
    name character varying(64) NOT NULL,
    cron character varying(100) NOT NULL,
    is_paused boolean NOT NULL,
    task jsonb NOT NULL,
    time_zone character varying(64) NOT NULL,
    next_run_at timestamp with time zone,
    last_run_at timestamp with time zone,
    last_task_id uuid,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_by character varying(128) NOT NULL,
    changed_by_kind character varying(16) NOT NULL,
    CONSTRAINT pk_schedules PRIMARY KEY (name)
);
CREATE INDEX IF NOT EXISTS ix_schedules_next_run_at ON records.schedules (next_run_at)
    WHERE next_run_at IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.schedules TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.queue_settings TO records_app;
GRANT SELECT ON records.queue_settings TO records_panel;
"""


def upgrade() -> None:
    """Earlier processes read the new index as well."""
    execute_script(SCRIPT)
    build_index(
        "records", "ix_task_queue_running", "task_queue (lane, kind) WHERE claimed_at IS NOT NULL"
    )
    with op.get_context().autocommit_block():
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS records.ix_task_queue_claimed")
