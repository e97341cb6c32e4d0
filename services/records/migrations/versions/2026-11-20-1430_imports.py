"""What is imported: resources as they came, whose they are, and the imports themselves."""

from alembic import op

revision = "records_0003"
down_revision = "records_0002"


def upgrade() -> None:
    """Create the tables of imported resources and of imports."""
    op.execute(
        """
        CREATE TABLE records.resources (
            id uuid NOT NULL DEFAULT uuidv7(),
            type varchar(64) NOT NULL,
            full_url varchar(2000),
            patient_id uuid,
            encounter_id uuid,
            body jsonb NOT NULL,
            version integer NOT NULL DEFAULT 1,
            created_at timestamptz NOT NULL DEFAULT now(),
            updated_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT pk_resources PRIMARY KEY (id),
            CONSTRAINT fk_resources_patient_id_patients FOREIGN KEY (patient_id) REFERENCES records.patients (id)
                DEFERRABLE INITIALLY DEFERRED,
            CONSTRAINT fk_resources_encounter_id_encounters
                FOREIGN KEY (encounter_id) REFERENCES records.encounters (id)
                DEFERRABLE INITIALLY DEFERRED
        );
        """
    )
    op.execute("CREATE INDEX ix_resources_patient_id ON records.resources (patient_id, id);")
    op.execute("CREATE INDEX ix_resources_encounter_id ON records.resources (encounter_id, id);")
    op.execute("CREATE INDEX ix_resources_full_url ON records.resources (full_url);")
    op.execute(
        "CREATE INDEX ix_resources_identifier ON records.resources USING gin ((body -> 'identifier') jsonb_path_ops);"
    )
    op.execute("CREATE TABLE records.resource_versions AS SELECT * FROM records.resources WITH NO DATA;")
    op.execute("ALTER TABLE records.resource_versions ADD CONSTRAINT pk_resource_versions PRIMARY KEY (id, version);")
    op.execute(
        "CREATE TRIGGER keep_version BEFORE UPDATE ON records.resources "
        "FOR EACH ROW EXECUTE FUNCTION records.keep_version('resource_versions');"
    )
    op.execute(
        """
        CREATE TABLE records.resource_keys (
            type varchar(64) NOT NULL,
            source_key varchar(2000) NOT NULL,
            resource_id uuid NOT NULL,
            CONSTRAINT pk_resource_keys PRIMARY KEY (type, source_key)
        );
        """
    )
    op.execute(
        """
        CREATE TABLE records.imports (
            id uuid NOT NULL DEFAULT uuidv7(),
            status varchar(16) NOT NULL,
            caller varchar(128) NOT NULL,
            caller_kind varchar(16) NOT NULL,
            total integer NOT NULL,
            done integer NOT NULL DEFAULT 0,
            outcomes jsonb,
            problem jsonb,
            bundle bytea,
            attempts integer NOT NULL DEFAULT 0,
            lease_token uuid,
            leased_until timestamptz,
            created_at timestamptz NOT NULL DEFAULT now(),
            finished_at timestamptz,
            CONSTRAINT pk_imports PRIMARY KEY (id)
        );
        """
    )
    # JSON of up to 64 MiB that lives for seconds is not worth compressing.
    op.execute("ALTER TABLE records.imports ALTER COLUMN bundle SET STORAGE EXTERNAL;")
    op.execute("CREATE INDEX ix_imports_unfinished ON records.imports (created_at) WHERE finished_at IS NULL;")
    op.execute("GRANT SELECT, INSERT, UPDATE ON records.resources, records.imports TO records_app;")
    op.execute("GRANT SELECT, INSERT ON records.resource_versions, records.resource_keys TO records_app;")
