"""Store webhooks and their deliveries."""

from chassis.database.migration_steps import execute_script

revision = "audit_0021"
down_revision = "audit_0020"
SCRIPT = r"""
CREATE TABLE audit.webhooks (
    id uuid NOT NULL,
    url character varying(2048) NOT NULL,
    event_types character varying(128)[] NOT NULL,
    secret bytea NOT NULL,
    disabled_because character varying(16),
    next_seq bigint NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_by character varying(128) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    holder uuid,
    held_until timestamp with time zone DEFAULT '-infinity' NOT NULL,
    CONSTRAINT pk_webhooks PRIMARY KEY (id)
);
CREATE TABLE audit.webhook_deliveries (
    webhook_id uuid NOT NULL,
    seq bigint NOT NULL,
    event_id uuid NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_status smallint,
    last_failure character varying(32),
    failing_since timestamp with time zone,
    next_at timestamp with time zone DEFAULT now() NOT NULL,
    delivered_at timestamp with time zone,
    CONSTRAINT pk_webhook_deliveries PRIMARY KEY (webhook_id, seq)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX ix_webhook_deliveries_waiting ON audit.webhook_deliveries (webhook_id, seq)
    WHERE delivered_at IS NULL;
CREATE INDEX ix_webhook_deliveries_delivered_at ON audit.webhook_deliveries (delivered_at)
    WHERE delivered_at IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON audit.webhooks TO audit_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON audit.webhook_deliveries TO audit_app;
"""


def upgrade() -> None:
    execute_script(SCRIPT)
