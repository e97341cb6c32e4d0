"""Store earlier settings of queues, and earlier and deleted schedules."""

from chassis.database.migration_steps import execute_script

revision = "records_0064"
down_revision = "records_0063"
SCRIPT = r"""
CREATE OR REPLACE FUNCTION records.keep_version() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    EXECUTE format('INSERT INTO %I.%I SELECT ($1).*', TG_TABLE_SCHEMA, TG_ARGV[0]) USING OLD;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    NEW.version := OLD.version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$$;
CREATE TABLE IF NOT EXISTS records.queue_settings_versions (
    name character varying(64) NOT NULL,
    is_paused boolean,
    max_running integer,
    lease_s integer,
    max_attempts smallint,
    kinds jsonb,
    version integer NOT NULL,
    updated_at timestamp with time zone,
    changed_by character varying(128),
    changed_by_kind character varying(16),
    CONSTRAINT pk_queue_settings_versions PRIMARY KEY (name, version)
);
CREATE TABLE IF NOT EXISTS records.schedule_versions (
    name character varying(64) NOT NULL,
    cron character varying(100),
    is_paused boolean,
    task jsonb,
    time_zone character varying(64),
    next_run_at timestamp with time zone,
    last_run_at timestamp with time zone,
    last_task_id uuid,
    version integer NOT NULL,
    updated_at timestamp with time zone,
    changed_by character varying(128),
    changed_by_kind character varying(16),
    CONSTRAINT pk_schedule_versions PRIMARY KEY (name, version)
);
CREATE OR REPLACE TRIGGER keep_deleted BEFORE DELETE ON records.schedules
    FOR EACH ROW EXECUTE FUNCTION records.keep_version('schedule_versions');
CREATE OR REPLACE TRIGGER keep_version BEFORE UPDATE ON records.queue_settings
    FOR EACH ROW EXECUTE FUNCTION records.keep_version('queue_settings_versions');
CREATE OR REPLACE TRIGGER keep_version BEFORE UPDATE ON records.schedules
    FOR EACH ROW WHEN (NEW.version <> OLD.version)
    EXECUTE FUNCTION records.keep_version('schedule_versions');
GRANT SELECT, INSERT ON records.queue_settings_versions TO records_app;
GRANT SELECT, INSERT ON records.schedule_versions TO records_app;
"""


def upgrade() -> None:
    execute_script(SCRIPT)
