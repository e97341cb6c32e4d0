"""The tables of the seed systems: patients, encounters, intake_records."""

from alembic import op

revision = "records_0001"
down_revision = None


def upgrade() -> None:
    """Create the three tables and let the runtime role use them."""
    op.execute(
        """
        CREATE TABLE records.patients (
            id uuid NOT NULL DEFAULT uuidv7(),
            full_name varchar(200) NOT NULL,
            date_of_birth date,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT pk_patients PRIMARY KEY (id)
        );
        """
    )
    op.execute(
        """
        CREATE TABLE records.encounters (
            id uuid NOT NULL DEFAULT uuidv7(),
            patient_id uuid NOT NULL,
            chief_complaint varchar(2000) NOT NULL,
            summary text,
            started_at timestamptz,
            ended_at timestamptz,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT pk_encounters PRIMARY KEY (id),
            CONSTRAINT fk_encounters_patient_id_patients FOREIGN KEY (patient_id) REFERENCES records.patients (id)
        );
        """
    )
    op.execute(
        """
        CREATE INDEX ix_encounters_patient_id_newest
            ON records.encounters (patient_id, (coalesce(started_at, created_at)) DESC, id DESC);
        """
    )
    op.execute(
        """
        CREATE TABLE records.intake_records (
            id bigint GENERATED ALWAYS AS IDENTITY,
            patient_id varchar(64) NOT NULL,
            age integer NOT NULL,
            symptoms jsonb NOT NULL,
            urgency varchar(32) NOT NULL,
            kind varchar(64),
            details jsonb,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT pk_intake_records PRIMARY KEY (id)
        );
        """
    )
    op.execute("CREATE INDEX ix_intake_records_patient_id_id ON records.intake_records (patient_id, id);")
    op.execute("GRANT SELECT, INSERT, UPDATE ON records.patients, records.encounters TO records_app;")
    op.execute("GRANT SELECT, INSERT ON records.intake_records TO records_app;")
