"""Store entries of imports that wait for resources of their source."""

from chassis.database.migration_steps import execute_script

revision = "records_0080"
down_revision = "records_0074"
SCRIPT = r"""
CREATE TABLE IF NOT EXISTS records.waiting_entries (
    caller character varying(128) NOT NULL,
    caller_kind character varying(16) NOT NULL,
    address character varying(2000) NOT NULL,
    import_id uuid NOT NULL,
    place integer NOT NULL,
    line integer,
    entry text NOT NULL,
    awaits text[] NOT NULL,
    resource_id uuid,
    version integer,
    errors jsonb,
    last_updated timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT pk_waiting_entries PRIMARY KEY (caller, caller_kind, address),
    CONSTRAINT fk_waiting_entries_import_id_imports FOREIGN KEY (import_id)
        REFERENCES records.imports (id)
);
CREATE INDEX IF NOT EXISTS ix_waiting_entries_awaits ON records.waiting_entries USING gin (awaits);
CREATE INDEX IF NOT EXISTS ix_waiting_entries_import_id ON records.waiting_entries (import_id);
CREATE INDEX IF NOT EXISTS ix_waiting_entries_created_at ON records.waiting_entries (created_at);
CREATE INDEX IF NOT EXISTS ix_waiting_entries_ready ON records.waiting_entries (attempts, created_at)
    WHERE awaits = '{}'::text[];
GRANT SELECT, INSERT, UPDATE, DELETE ON records.waiting_entries TO records_app;
"""


def upgrade() -> None:
    execute_script(SCRIPT)
