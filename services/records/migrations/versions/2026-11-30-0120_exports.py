"""Store bulk exports: their requests, the IDs that they still have to write, and their files."""

from chassis.database.migration_steps import execute_script

revision = "records_0073"
down_revision = "records_0072"
SCRIPT = r"""
CREATE TABLE IF NOT EXISTS records.exports (
    id uuid DEFAULT uuidv7() NOT NULL,
    caller character varying(128) NOT NULL,
    caller_kind character varying(16) NOT NULL,
    caller_claims text NOT NULL,
    asked jsonb NOT NULL,
    transaction_time timestamp with time zone,
    total integer DEFAULT 0 NOT NULL,
    done integer DEFAULT 0 NOT NULL,
    parts integer DEFAULT 0 NOT NULL,
    problem jsonb,
    attempts integer DEFAULT 0 NOT NULL,
    lease_token uuid,
    leased_until timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_exports PRIMARY KEY (id)
);
CREATE INDEX IF NOT EXISTS ix_exports_unfinished ON records.exports (created_at)
    WHERE finished_at IS NULL;
CREATE INDEX IF NOT EXISTS ix_exports_expires_at ON records.exports (expires_at);
CREATE TABLE IF NOT EXISTS records.export_chunks (
    id uuid DEFAULT uuidv7() NOT NULL,
    export_id uuid NOT NULL,
    type character varying(64) NOT NULL,
    ids text[] NOT NULL,
    CONSTRAINT pk_export_chunks PRIMARY KEY (id),
    CONSTRAINT fk_export_chunks_export_id_exports FOREIGN KEY (export_id)
        REFERENCES records.exports (id) ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS ix_export_chunks_export_id ON records.export_chunks (export_id, id);
CREATE TABLE IF NOT EXISTS records.export_parts (
    export_id uuid NOT NULL,
    number integer NOT NULL,
    type character varying(64) NOT NULL,
    count integer NOT NULL,
    body bytea NOT NULL,
    CONSTRAINT pk_export_parts PRIMARY KEY (export_id, number),
    CONSTRAINT fk_export_parts_export_id_exports FOREIGN KEY (export_id)
        REFERENCES records.exports (id) ON DELETE CASCADE
);
ALTER TABLE records.export_parts ALTER COLUMN body SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.exports TO records_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.export_chunks TO records_app;
GRANT SELECT, INSERT, DELETE ON records.export_parts TO records_app;
"""


def upgrade() -> None:
    execute_script(SCRIPT)
