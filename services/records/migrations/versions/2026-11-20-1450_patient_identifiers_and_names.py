"""Patients' identifiers, gender, structured names and incomplete birth dates, and what they are found by."""

from alembic import op

revision = "records_0005"
down_revision = "records_0004"


def upgrade() -> None:
    """Add the columns to patients and their versions, and the tables that make them unique and findable."""
    # A version is a row of the same columns in the same order, without what holds for new rows.
    for table, default in (("patients", " NOT NULL DEFAULT '[]'"), ("patient_versions", "")):
        op.execute(
            f"""
            ALTER TABLE records.{table}
                ADD COLUMN gender varchar(16),
                ADD COLUMN identifiers jsonb{default},
                ADD COLUMN names jsonb{default},
                ADD COLUMN partial_birth_date varchar(7),
                ADD COLUMN changed_by varchar(128),
                ADD COLUMN changed_by_kind varchar(16),
                ADD COLUMN name_parts text;
            """
        )
    # Both would be two dates of birth.
    op.execute(
        "ALTER TABLE records.patients ADD CONSTRAINT ck_patients_one_birth_date "
        "CHECK (date_of_birth IS NULL OR partial_birth_date IS NULL);"
    )
    op.execute("CREATE INDEX ix_patients_date_of_birth_id ON records.patients (date_of_birth, id);")
    op.execute(
        "CREATE INDEX ix_patients_partial_birth_date ON records.patients (partial_birth_date) "
        "WHERE partial_birth_date IS NOT NULL;"
    )
    # What stands here already, and what an older version of the service writes while this one starts, waits for its
    # names to be folded: the service does it, since PostgreSQL cannot.
    op.execute("CREATE INDEX ix_patients_unfolded ON records.patients (id) WHERE name_parts IS NULL;")
    op.execute("DROP TRIGGER keep_version ON records.patients;")
    # What is derived makes no version.
    op.execute(
        """
        CREATE TRIGGER keep_version BEFORE UPDATE ON records.patients FOR EACH ROW
            WHEN (to_jsonb(OLD) - 'name_parts' IS DISTINCT FROM to_jsonb(NEW) - 'name_parts')
            EXECUTE FUNCTION records.keep_version('patient_versions');
        """
    )
    op.execute(
        """
        CREATE TABLE records.patient_identifiers (
            system varchar(255) NOT NULL,
            value varchar(255) NOT NULL,
            patient_id uuid NOT NULL,
            CONSTRAINT pk_patient_identifiers PRIMARY KEY (system, value),
            CONSTRAINT fk_patient_identifiers_patient_id_patients
                FOREIGN KEY (patient_id) REFERENCES records.patients (id)
        );
        """
    )
    op.execute("CREATE INDEX ix_patient_identifiers_value ON records.patient_identifiers (value);")
    op.execute("CREATE INDEX ix_patient_identifiers_patient_id ON records.patient_identifiers (patient_id);")
    # No foreign key: it is derived, written with its patient, and each check would cost as much as the row.
    op.execute(
        """
        CREATE TABLE records.patient_names (
            part varchar(64) COLLATE "C" NOT NULL,
            patient_id uuid NOT NULL,
            CONSTRAINT pk_patient_names PRIMARY KEY (part, patient_id)
        );
        """
    )
    op.execute("GRANT SELECT, INSERT, DELETE ON records.patient_identifiers, records.patient_names TO records_app;")
