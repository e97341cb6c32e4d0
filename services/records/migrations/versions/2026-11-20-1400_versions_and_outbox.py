"""Versions of patients and encounters, the outbox, and the keys of requests that may come again."""

from alembic import op

revision = "records_0002"
down_revision = "records_0001"


def upgrade() -> None:
    """Add the columns and tables, the triggers that keep versions, and what the runtime role may do."""
    versions()
    outbox()
    idempotency_keys()


def run(statements: str) -> None:
    """Execute statements one by one, as the driver takes them."""
    for statement in statements.split(";"):
        if statement.strip():
            op.execute(statement)


def versions() -> None:
    """Let the database number the versions and keep the earlier ones, so that no write can forget it."""
    run(
        """
        ALTER TABLE records.patients
            ADD COLUMN version integer NOT NULL DEFAULT 1,
            ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();
        ALTER TABLE records.encounters
            ADD COLUMN version integer NOT NULL DEFAULT 1,
            ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();
        """
    )
    op.execute("UPDATE records.patients SET updated_at = created_at;")
    op.execute("UPDATE records.encounters SET updated_at = created_at;")
    run(
        """
        CREATE TABLE records.patient_versions AS SELECT * FROM records.patients WITH NO DATA;
        ALTER TABLE records.patient_versions ADD CONSTRAINT pk_patient_versions PRIMARY KEY (id, version);
        CREATE TABLE records.encounter_versions AS SELECT * FROM records.encounters WITH NO DATA;
        ALTER TABLE records.encounter_versions ADD CONSTRAINT pk_encounter_versions PRIMARY KEY (id, version);
        """
    )
    op.execute(
        """
        CREATE FUNCTION records.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            EXECUTE format('INSERT INTO %I.%I SELECT ($1).*', TG_TABLE_SCHEMA, TG_ARGV[0]) USING OLD;
            NEW.version := OLD.version + 1;
            NEW.updated_at := clock_timestamp();
            RETURN NEW;
        END
        $$;
        """
    )
    run(
        """
        CREATE TRIGGER keep_version BEFORE UPDATE ON records.patients
            FOR EACH ROW EXECUTE FUNCTION records.keep_version('patient_versions');
        CREATE TRIGGER keep_version BEFORE UPDATE ON records.encounters
            FOR EACH ROW EXECUTE FUNCTION records.keep_version('encounter_versions');
        """
    )
    op.execute("GRANT SELECT, INSERT ON records.patient_versions, records.encounter_versions TO records_app;")


def outbox() -> None:
    """Make the outbox and the buckets that relays hold. It is emptied as fast as it fills: it is vacuumed often."""
    run(
        """
        CREATE TABLE records.outbox (
            position bigint GENERATED ALWAYS AS IDENTITY,
            bucket smallint NOT NULL,
            event bytea NOT NULL,
            created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
            refused varchar(64),
            CONSTRAINT pk_outbox PRIMARY KEY (position)
        ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
        CREATE INDEX ix_outbox_waiting ON records.outbox (bucket, position) WHERE refused IS NULL;
        CREATE INDEX ix_outbox_refused ON records.outbox (position) WHERE refused IS NOT NULL;
        CREATE TABLE records.outbox_buckets (
            bucket smallint NOT NULL,
            holder uuid,
            held_until timestamptz NOT NULL DEFAULT '-infinity',
            CONSTRAINT pk_outbox_buckets PRIMARY KEY (bucket)
        ) WITH (fillfactor = 50);
        INSERT INTO records.outbox_buckets (bucket) SELECT generate_series(0, 15);
        """
    )
    op.execute("GRANT SELECT, INSERT, DELETE, UPDATE (refused) ON records.outbox TO records_app;")
    op.execute("GRANT SELECT, UPDATE ON records.outbox_buckets TO records_app;")


def idempotency_keys() -> None:
    """Make the table of the requests that may come again."""
    run(
        """
        CREATE TABLE records.idempotency_keys (
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
        CREATE INDEX ix_idempotency_keys_created_at ON records.idempotency_keys (created_at);
        """
    )
    op.execute("GRANT SELECT, INSERT, DELETE ON records.idempotency_keys TO records_app;")
