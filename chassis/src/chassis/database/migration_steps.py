"""The tables of `chassis.audit_trail` and `chassis.writes`, and the trigger that keeps versions, as
services' migrations make them.

Migrations that have run somewhere name these functions: none is ever changed, another one is added.
"""

from alembic import op

# The outbox is emptied as fast as it fills: it is vacuumed often.
OUTBOX = """
CREATE TABLE SERVICE.outbox (
    position bigint GENERATED ALWAYS AS IDENTITY,
    bucket smallint NOT NULL,
    event bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    refused varchar(64),
    CONSTRAINT pk_outbox PRIMARY KEY (position)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX ix_outbox_waiting ON SERVICE.outbox (bucket, position) WHERE refused IS NULL;
CREATE INDEX ix_outbox_refused ON SERVICE.outbox (position) WHERE refused IS NOT NULL;
CREATE TABLE SERVICE.outbox_buckets (
    bucket smallint NOT NULL,
    holder uuid,
    held_until timestamptz NOT NULL DEFAULT '-infinity',
    CONSTRAINT pk_outbox_buckets PRIMARY KEY (bucket)
) WITH (fillfactor = 50);
INSERT INTO SERVICE.outbox_buckets (bucket) SELECT generate_series(0, 15);
GRANT SELECT, INSERT, DELETE, UPDATE (refused) ON SERVICE.outbox TO SERVICE_app;
GRANT SELECT, UPDATE ON SERVICE.outbox_buckets TO SERVICE_app
"""
IDEMPOTENCY_KEYS = """
CREATE TABLE SERVICE.idempotency_keys (
    caller varchar(160) NOT NULL,
    key varchar(255) NOT NULL,
    fingerprint bytea NOT NULL,
    resource varchar(64) NOT NULL,
    resource_id varchar(64) NOT NULL,
    resource_version integer NOT NULL,
    status smallint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (caller, key)
);
CREATE INDEX ix_idempotency_keys_created_at ON SERVICE.idempotency_keys (created_at);
GRANT SELECT, INSERT, DELETE ON SERVICE.idempotency_keys TO SERVICE_app
"""
KEEP_VERSION = """
CREATE FUNCTION SERVICE.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('INSERT INTO %I.%I SELECT ($1).*', TG_TABLE_SCHEMA, TG_ARGV[0]) USING OLD;
    NEW.version := OLD.version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$$
"""
VERSIONS = """
CREATE TABLE SERVICE.EARLIER AS SELECT * FROM SERVICE.CURRENT WITH NO DATA;
ALTER TABLE SERVICE.EARLIER ADD CONSTRAINT pk_EARLIER PRIMARY KEY (id, version);
CREATE TRIGGER keep_version BEFORE UPDATE ON SERVICE.CURRENT
    FOR EACH ROW EXECUTE FUNCTION SERVICE.keep_version('EARLIER');
GRANT SELECT, INSERT ON SERVICE.EARLIER TO SERVICE_app
"""


def create_outbox(service: str) -> None:
    """Make the outbox, and the buckets that relays hold."""
    run(OUTBOX.replace("SERVICE", service))


def create_idempotency_keys(service: str) -> None:
    """Make the table of the requests that may come again."""
    run(IDEMPOTENCY_KEYS.replace("SERVICE", service))


def create_keep_version(service: str) -> None:
    """Make the function that numbers the versions of a row and keeps the earlier ones; no write can
    forget that.
    """
    op.execute(KEEP_VERSION.replace("SERVICE", service))


def keep_versions(service: str, table: str, *, earlier: str) -> None:
    """Keep the earlier versions of a table's rows in the table `earlier`; it has `id`, `version`
    and `updated_at`.
    """
    run(VERSIONS.replace("SERVICE", service).replace("EARLIER", earlier).replace("CURRENT", table))


def run(statements: str) -> None:
    """Execute statements one by one, as the driver takes them."""
    for statement in statements.split(";"):
        op.execute(statement)
