"""The append-only log of agent events, and what records said about their encounters."""

from alembic import op

revision = "audit_0001"
down_revision = None


def upgrade() -> None:
    """Create the log, guard it against change, and let the runtime role append and read."""
    op.execute(
        """
        CREATE TABLE audit.agent_events (
            id uuid NOT NULL DEFAULT uuidv7(),
            seq bigint GENERATED ALWAYS AS IDENTITY,
            encounter_id uuid,
            agent_name varchar(128) NOT NULL,
            event_type varchar(128) NOT NULL,
            payload jsonb NOT NULL,
            recorded_by varchar(128) NOT NULL,
            recorded_at timestamptz NOT NULL DEFAULT now(),
            unverified boolean NOT NULL,
            CONSTRAINT pk_agent_events PRIMARY KEY (id),
            CONSTRAINT uq_agent_events_seq UNIQUE (seq)
        );
        """
    )
    op.execute("CREATE INDEX ix_agent_events_encounter_id_seq ON audit.agent_events (encounter_id, seq);")
    op.execute(
        "CREATE INDEX ix_agent_events_encounter_id_unverified ON audit.agent_events (encounter_id) WHERE unverified;"
    )
    op.execute(
        """
        CREATE TABLE audit.encounter_checks (
            encounter_id uuid NOT NULL,
            is_known boolean NOT NULL,
            patient_id varchar(64),
            checked_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT pk_encounter_checks PRIMARY KEY (encounter_id, is_known),
            CONSTRAINT ck_encounter_checks_patient_of_known CHECK (is_known = (patient_id IS NOT NULL))
        );
        """
    )
    op.execute("CREATE INDEX ix_encounter_checks_patient_id ON audit.encounter_checks (patient_id);")
    op.execute(
        """
        CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'the log is append-only: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
                USING ERRCODE = 'insufficient_privilege';
        END
        $$;
        """
    )
    for table in ("agent_events", "encounter_checks"):
        # Row triggers do not fire on TRUNCATE, so it has one of its own.
        op.execute(
            f"CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.{table} "
            "FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();"
        )
        op.execute(
            f"CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.{table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();"
        )
        op.execute(f"GRANT SELECT, INSERT ON audit.{table} TO audit_app;")
