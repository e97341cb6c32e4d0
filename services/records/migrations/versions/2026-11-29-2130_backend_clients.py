"""Store the clients of the auth app, and the IDs of assertions that they have used."""

from chassis.database.migration_steps import execute_script

revision = "records_0066"
down_revision = "records_0065"
SCRIPT = r"""
CREATE TABLE IF NOT EXISTS records.backend_clients (
    name character varying(128) NOT NULL,
    keys text NOT NULL,
    scope text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT pk_backend_clients PRIMARY KEY (name)
);
CREATE TABLE IF NOT EXISTS records.used_assertions (
    client character varying(128) NOT NULL,
    jti character varying(255) NOT NULL,
    used_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT pk_used_assertions PRIMARY KEY (client, jti)
);
GRANT SELECT, INSERT, UPDATE ON records.backend_clients TO records_app;
GRANT SELECT, INSERT, DELETE ON records.used_assertions TO records_app;
"""


def upgrade() -> None:
    execute_script(SCRIPT)
