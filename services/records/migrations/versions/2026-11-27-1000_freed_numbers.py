"""What is stored under a number while two patients are merged, and the number where it is given up, are
those of the patient who has it, not of the survivor: an unmerge leaves them where they are.
"""

from alembic import op

from chassis.database.migration_steps import run

revision = "records_0038"
down_revision = "records_0037"
SETTINGS = """
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
"""
# As before, but of the patients themselves: `records.holders_of` follows their merges.
FREE_NUMBER = """
CREATE OR REPLACE FUNCTION records.free_number() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SETTINGS AS $$
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
# Whom `records.names_of` finds by a bare number, before any merge. Merges alone may have made one
# patient of all who have a number; then there is the survivor only.
OWN_HOLDER = """
CREATE FUNCTION records.own_holder_of(held text) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SETTINGS AS $$
BEGIN
RETURN CASE WHEN NOT records.is_contested(held) THEN coalesce(
    (
        SELECT i.patient_id FROM records.identifier_systems s
        JOIN records.patient_identifiers i ON i.system = s.system AND i.value = held
        WHERE s.is_default AND i.identifies AND i.is_vouched
    ),
    (SELECT n.patient_id FROM records.patient_numbers n WHERE n.number = held),
    (records.holders_of(held))[1]
) END;
END
$$
"""
GRANT = """
REVOKE EXECUTE ON FUNCTION records.own_holder_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION records.own_holder_of TO records_app, records_panel
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
    """Make the functions, and move the numbers that one has given to survivors so far."""
    for function in (FREE_NUMBER, OWN_HOLDER):
        op.execute(function.replace("SETTINGS", SETTINGS.strip()))
    run(GRANT)
    op.execute(MOVE_NUMBERS)
