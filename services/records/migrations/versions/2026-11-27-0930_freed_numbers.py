"""A number that is given up while two patients are merged goes to the patient who has it, not to the
survivor: an unmerge leaves it where it is.
"""

from alembic import op

revision = "records_0037"
down_revision = "records_0036"
# As before, but of the patients themselves: `records.holders_of` follows their merges.
FREE_NUMBER = """
CREATE OR REPLACE FUNCTION records.free_number() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
    holders uuid[];
BEGIN
    PERFORM FROM records.patient_numbers n
    WHERE n.number = OLD.value AND (n.patient_id = OLD.patient_id OR n.patient_id IS NULL) FOR UPDATE;
    IF NOT FOUND OR EXISTS (
        SELECT FROM records.patient_identifiers i
        WHERE i.value = OLD.value AND i.patient_id = OLD.patient_id AND i.identifies AND i.is_vouched
    ) THEN
        RETURN NULL;
    END IF;
    holders := ARRAY(
        SELECT DISTINCT i.patient_id FROM records.patient_identifiers i
        WHERE i.value = OLD.value AND i.identifies AND i.is_vouched
    );
    IF holders = '{}' THEN
        DELETE FROM records.patient_numbers n WHERE n.number = OLD.value;
    ELSE
        UPDATE records.patient_numbers n
        SET patient_id = CASE WHEN cardinality(holders) = 1 THEN holders[1] END
        WHERE n.number = OLD.value;
    END IF;
    RETURN NULL;
END
$$
"""
# Numbers of patients who do not have them, and what panels have under these. Numbers first, as in
# every change: who holds the lock of panels waits for no number.
MOVE_NUMBERS = """
DO $$
DECLARE
    concerned uuid[];
BEGIN
    WITH wrong AS MATERIALIZED (
        SELECT n.number, n.patient_id AS survivor, ARRAY(
            SELECT DISTINCT i.patient_id FROM records.patient_identifiers i
            WHERE i.value = n.number AND i.identifies AND i.is_vouched
        ) AS holders
        FROM records.patient_numbers n
        WHERE n.patient_id IS NOT NULL AND NOT EXISTS (
            SELECT FROM records.patient_identifiers i
            WHERE i.value = n.number AND i.patient_id = n.patient_id AND i.identifies AND i.is_vouched
        )
    ), freed AS (
        DELETE FROM records.patient_numbers n USING wrong w WHERE n.number = w.number AND w.holders = '{}'
    ), moved AS (
        UPDATE records.patient_numbers n
        SET patient_id = CASE WHEN cardinality(w.holders) = 1 THEN w.holders[1] END
        FROM wrong w WHERE n.number = w.number AND w.holders <> '{}'
    )
    SELECT array_agg(DISTINCT records.survivor_of(one.id)) INTO concerned
    FROM wrong w CROSS JOIN LATERAL unnest(w.survivor || w.holders) AS one (id);
    PERFORM pg_advisory_xact_lock('records'::regnamespace::oid::int, 61);
    PERFORM records.show_names(concerned);
END
$$
"""


def upgrade() -> None:
    """Replace the function, and move the numbers that it has given to survivors so far."""
    op.execute(FREE_NUMBER)
    op.execute(MOVE_NUMBERS)
