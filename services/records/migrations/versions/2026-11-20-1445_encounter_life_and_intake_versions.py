"""What becomes of an encounter and of its summary; corrections of intake records, and how they were routed."""

from alembic import op

revision = "records_0004"
down_revision = "records_0003"


def upgrade() -> None:
    """Add the columns and the table, and what the runtime role may do."""
    encounters()
    intake()


def encounters() -> None:
    """Give encounters a status, a class, and word of who wrote the summary; the same columns in the same order to their
    earlier versions. What is there already keeps its version: nobody changed it.
    """
    op.execute(
        """
        ALTER TABLE records.encounters
            ADD COLUMN status varchar(16) NOT NULL DEFAULT 'in-progress',
            ADD COLUMN class varchar(16) NOT NULL DEFAULT 'AMB',
            ADD COLUMN source_status varchar(64),
            ADD COLUMN summary_status varchar(16),
            ADD COLUMN summary_recorded_by varchar(128),
            ADD COLUMN summary_model varchar(128);
        """
    )
    op.execute(
        """
        ALTER TABLE records.encounter_versions
            ADD COLUMN status varchar(16),
            ADD COLUMN class varchar(16),
            ADD COLUMN source_status varchar(64),
            ADD COLUMN summary_status varchar(16),
            ADD COLUMN summary_recorded_by varchar(128),
            ADD COLUMN summary_model varchar(128);
        """
    )
    op.execute("UPDATE records.encounter_versions SET status = 'in-progress', class = 'AMB';")
    op.execute("UPDATE records.encounter_versions SET summary_status = 'preliminary' WHERE summary IS NOT NULL;")
    op.execute("ALTER TABLE records.encounters DISABLE TRIGGER keep_version;")
    op.execute("UPDATE records.encounters SET summary_status = 'preliminary' WHERE summary IS NOT NULL;")
    op.execute("ALTER TABLE records.encounters ENABLE TRIGGER keep_version;")


def intake() -> None:
    """Let an intake record name its encounter and the record it amends, and keep how records are routed.

    `original_id`: the first record of those that amend one another, null in that one itself.
    """
    op.execute(
        """
        ALTER TABLE records.intake_records
            ADD COLUMN encounter_id uuid,
            ADD COLUMN amends bigint,
            ADD COLUMN original_id bigint,
            ADD CONSTRAINT uq_intake_records_amends UNIQUE (amends),
            ADD CONSTRAINT fk_intake_records_encounter_id_encounters
                FOREIGN KEY (encounter_id) REFERENCES records.encounters (id),
            ADD CONSTRAINT fk_intake_records_amends_intake_records
                FOREIGN KEY (amends) REFERENCES records.intake_records (id),
            ADD CONSTRAINT fk_intake_records_original_id_intake_records
                FOREIGN KEY (original_id) REFERENCES records.intake_records (id);
        """
    )
    op.execute(
        """
        CREATE INDEX ix_intake_records_patient_id_latest
            ON records.intake_records (patient_id, (coalesce(original_id, id)) DESC, id DESC);
        """
    )
    op.execute(
        """
        CREATE TABLE records.intake_routings (
            id uuid NOT NULL DEFAULT uuidv7(),
            record_id bigint NOT NULL,
            routed_to varchar(200) NOT NULL,
            reason varchar(2000) NOT NULL,
            urgency varchar(32),
            decided_by varchar(128) NOT NULL,
            decided_by_kind varchar(16) NOT NULL,
            decided_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT pk_intake_routings PRIMARY KEY (id),
            CONSTRAINT fk_intake_routings_record_id_intake_records
                FOREIGN KEY (record_id) REFERENCES records.intake_records (id)
        );
        """
    )
    op.execute("CREATE INDEX ix_intake_routings_record_id_id ON records.intake_routings (record_id, id);")
    op.execute("GRANT SELECT, INSERT ON records.intake_routings TO records_app;")
