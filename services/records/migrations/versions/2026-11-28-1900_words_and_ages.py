"""Change stored name words of older versions, identifiers that fit into no path, and ages that are
not whole years.

`name_parts` begins with two spaces if this version computed it.
"""

from alembic import op

from chassis.database.migration_steps import build_index, execute_script

revision = "records_0050"
down_revision = "records_0049"
OLDER_WORDS = "patients (id) WHERE name_parts IS NULL OR name_parts NOT LIKE '  %'"
AGES = """
ALTER TABLE records.intake_records
    ALTER COLUMN age DROP NOT NULL,
    ADD COLUMN age_given jsonb,
    ADD COLUMN age_unknown_reason varchar(16)
"""
SHOW_NAMES = r"""
CREATE OR REPLACE FUNCTION records.show_names(patients uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
BEGIN
WITH names AS MATERIALIZED (
    SELECT found.patient_id AS patient, one.name
    FROM records.names_of(ARRAY(SELECT DISTINCT id::text FROM unnest(patients) AS given (id))) found
    CROSS JOIN LATERAL unnest(found.names) AS one (name)
    WHERE length(one.name) <= 64
), wanted AS MATERIALIZED (
    SELECT m.panel, other.name, other.patient,
        CASE WHEN bool_and(m.until IS NOT NULL) THEN max(m.until) END AS until
    FROM names CROSS JOIN LATERAL (
        SELECT named.panel, named.until FROM records.access_members named
        WHERE named.ref = names.name AND named.other_name_of IS NULL
        OFFSET 0
    ) m
    JOIN names other ON other.patient = names.patient
    WHERE NOT EXISTS (
        SELECT FROM records.access_members direct
        WHERE direct.panel = m.panel AND direct.ref = other.name AND direct.other_name_of IS NULL
        OFFSET 0
    )
    GROUP BY m.panel, other.name, other.patient
), gone AS (
    DELETE FROM records.access_members m
    WHERE m.other_name_of = ANY (patients)
        AND NOT EXISTS (SELECT FROM wanted w WHERE w.panel = m.panel AND w.name = m.ref)
)
INSERT INTO records.access_members AS m (panel, ref, until, other_name_of)
SELECT panel, name, until, patient FROM wanted
ON CONFLICT (panel, ref) DO UPDATE
SET until = EXCLUDED.until, other_name_of = EXCLUDED.other_name_of
WHERE (m.until, m.other_name_of) IS DISTINCT FROM (EXCLUDED.until, EXCLUDED.other_name_of);
END
$$
"""
SHOW_ALL = """
SELECT records.show_names(ARRAY(
    SELECT DISTINCT holder FROM records.access_members m
    CROSS JOIN LATERAL unnest(records.holders_of(m.ref)) AS one (holder)
))
"""


def upgrade() -> None:
    execute_script(AGES)
    op.execute(SHOW_NAMES)
    op.execute(SHOW_ALL)
    build_index("records", "ix_patients_older_words", OLDER_WORDS)
    op.execute("DROP INDEX records.ix_patients_unfolded")
