"""Why a patient has no name, and who accepted a summary and when."""

# ruff: noqa: S608 - Only names of tables and the condition below are put into statements.

from alembic import op

revision = "records_0007"
down_revision = "records_0006"


def upgrade() -> None:
    """Add the columns, to the earlier versions as well, and fill them where the rows say what belongs there."""
    absent_names()
    accepted_summaries()


# Imports wrote "Unnamed" where a resource had no name. A row is known to be one of these where an import made it (both
# rows have the time of one transaction), the resource had no name then, and no other name came
# between. A name that somebody typed in a request stays.
NAMELESS = """
    full_name = 'Unnamed' AND names = '[]'
    AND EXISTS (
        SELECT FROM (
            SELECT id, type, version, created_at, body FROM records.resources
            UNION ALL
            SELECT id, type, version, created_at, body FROM records.resource_versions
        ) AS resource
        WHERE resource.id = shown.id AND resource.type = 'Patient' AND resource.version = 1
            AND resource.created_at = shown.created_at
            AND NOT resource.body @? '$.name[*] ? (exists(@.text) || exists(@.family))'
            AND NOT resource.body @? '$.name[*].given[*] ? (@ like_regex "\\\\S")'
    )
    AND NOT EXISTS (
        SELECT FROM records.patient_versions AS earlier
        WHERE earlier.id = shown.id AND earlier.version < shown.version AND earlier.full_name NOT IN ('Unnamed', '')
    )
"""


def absent_names() -> None:
    """Let a patient have no name. The column stays NOT NULL, and empty then, so that older versions of the service can
    read it.
    """
    for table in ("patients", "patient_versions"):
        op.execute(f"ALTER TABLE records.{table} ADD COLUMN full_name_absent_reason varchar(16);")
    op.execute("ALTER TABLE records.patients DISABLE TRIGGER keep_version;")  # No one changed these rows.
    op.execute(
        f"""
        WITH nameless AS (
            UPDATE records.patients AS shown
            SET full_name = '', full_name_absent_reason = 'unknown', name_parts = '  '
            WHERE {NAMELESS}
            RETURNING id
        )
        DELETE FROM records.patient_names USING nameless WHERE patient_id = nameless.id;
        """
    )
    op.execute("ALTER TABLE records.patients ENABLE TRIGGER keep_version;")
    op.execute(
        f"""
        UPDATE records.patient_versions AS shown SET full_name = '', full_name_absent_reason = 'unknown'
        WHERE {NAMELESS};
        """
    )


def accepted_summaries() -> None:
    """Say who accepted the summaries that are final: the person who made the first version in which they were."""
    for table in ("encounters", "encounter_versions"):
        op.execute(
            f"ALTER TABLE records.{table} ADD COLUMN accepted_by varchar(128), ADD COLUMN accepted_at timestamptz;"
        )
    op.execute("ALTER TABLE records.encounters DISABLE TRIGGER keep_version;")
    op.execute(
        """
        WITH versions AS (
            SELECT id, version, summary, summary_status, summary_recorded_by, summary_model, updated_at,
                changed_by, changed_by_kind
            FROM records.encounters
            UNION ALL
            SELECT id, version, summary, summary_status, summary_recorded_by, summary_model, updated_at,
                changed_by, changed_by_kind
            FROM records.encounter_versions
        ), compared AS (
            SELECT *, (summary, summary_status, summary_recorded_by, summary_model) IS DISTINCT FROM lag(
                (summary, summary_status, summary_recorded_by, summary_model)
            ) OVER history AS is_new
            FROM versions WINDOW history AS (PARTITION BY id ORDER BY version)
        ), numbered AS (
            SELECT *, count(*) FILTER (WHERE is_new) OVER (PARTITION BY id ORDER BY version) AS summaries
            FROM compared
        ), accepted AS (
            SELECT id, version, first_value(changed_by) OVER since AS accepted_by,
                first_value(updated_at) OVER since AS accepted_at,
                first_value(changed_by_kind) OVER since AS kind
            FROM numbered WHERE summary_status = 'final'
            WINDOW since AS (PARTITION BY id, summaries ORDER BY version)
        ), earlier AS (
            UPDATE records.encounter_versions AS stored
            SET accepted_by = accepted.accepted_by, accepted_at = accepted.accepted_at FROM accepted
            WHERE (accepted.id, accepted.version) = (stored.id, stored.version) AND kind = 'person'
        )
        UPDATE records.encounters AS stored
        SET accepted_by = accepted.accepted_by, accepted_at = accepted.accepted_at FROM accepted
        WHERE (accepted.id, accepted.version) = (stored.id, stored.version) AND kind = 'person';
        """
    )
    op.execute("ALTER TABLE records.encounters ENABLE TRIGGER keep_version;")
