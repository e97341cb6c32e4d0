"""Patients that are merged into others: what names one of them names the survivor, and panels reach
the patient under the names of both.
"""

from alembic import op

from chassis.database.migration_steps import run

revision = "records_0020"
down_revision = "records_0019"
# By indexes, on any connection: plans that are made while tables are small would read them whole.
SETTINGS = """
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
"""
COLUMNS = """
ALTER TABLE records.patients
    ADD COLUMN replaced_by uuid CONSTRAINT fk_patients_replaced_by_patients REFERENCES records.patients,
    ADD COLUMN merge_reason varchar(1000),
    ADD COLUMN replaces uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE records.patient_versions
    ADD COLUMN replaced_by uuid,
    ADD COLUMN merge_reason varchar(1000),
    ADD COLUMN replaces uuid[];
CREATE INDEX ix_patients_replaced_by ON records.patients (replaced_by) WHERE replaced_by IS NOT NULL
"""
# A survivor is merged into no one. Merges make no cycle: each locks both patients, and neither is
# merged by then.
SURVIVOR = """
CREATE FUNCTION records.survivor_of(patient uuid) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE
    survivor uuid := patient;
    following uuid;
BEGIN
    LOOP
        following := (SELECT p.replaced_by FROM records.patients p WHERE p.id = survivor);
        IF following IS NULL THEN
            RETURN survivor;
        END IF;
        survivor := following;
    END LOOP;
END
$$
"""
# The owner's rights: rows are judged by the patient that each of them names.
SAME_PATIENT = """
CREATE FUNCTION records.same_patient(patient uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1 SETTINGS AS $$
DECLARE
    found uuid[] := ARRAY[records.survivor_of(patient)];
    replaced uuid[] := found;
BEGIN
    LOOP
        replaced := ARRAY(SELECT p.id FROM records.patients p WHERE p.replaced_by = ANY (replaced));
        IF replaced = '{}' THEN
            RETURN QUERY SELECT unnest(found);
            RETURN;
        END IF;
        found := found || replaced;
    END LOOP;
END
$$
"""
HOLDERS = """
CREATE OR REPLACE FUNCTION records.holders_of(name text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
BEGIN
RETURN coalesce(
    (
        SELECT ARRAY[records.survivor_of(p.id)] FROM records.patients p
        WHERE p.id = CASE WHEN name ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN name::uuid END
    ),
    ARRAY(
        SELECT DISTINCT records.survivor_of(held.patient_id) FROM (
            SELECT i.patient_id FROM records.patient_identifiers i WHERE i.value = name
            UNION
            SELECT i.patient_id FROM records.patient_identifiers i
            WHERE strpos(name, '|') > 0 AND i.system = split_part(name, '|', 1)
                AND i.value = substr(name, strpos(name, '|') + 1)
        ) held
    )
);
END
$$
"""
NAMES = """
CREATE OR REPLACE FUNCTION records.names_of(asked text[])
RETURNS TABLE (name text, patient_id uuid, names text[], is_ambiguous boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SETTINGS AS $$
BEGIN
RETURN QUERY SELECT given.name, one.patient, CASE WHEN one.patient IS NULL THEN ARRAY[given.name] ELSE ARRAY(
    SELECT own.name FROM (
        SELECT same.id::text AS name FROM unnest(one.same) AS same (id)
        UNION
        SELECT i.value FROM records.patient_identifiers i WHERE i.patient_id = ANY (one.same)
        UNION
        SELECT i.system || '|' || i.value FROM records.patient_identifiers i
        WHERE i.patient_id = ANY (one.same)
    ) own
    WHERE records.holders_of(own.name) = ARRAY[one.patient]
    ORDER BY own.name
) END, cardinality(held.holders) > 1
FROM unnest(asked) AS given (name)
CROSS JOIN LATERAL (SELECT records.holders_of(given.name) AS holders OFFSET 0) held
CROSS JOIN LATERAL (
    SELECT held.holders[1] AS patient, ARRAY(SELECT records.same_patient(held.holders[1])) AS same
    WHERE cardinality(held.holders) = 1
    UNION ALL
    SELECT NULL, NULL WHERE cardinality(held.holders) <> 1
    OFFSET 0
) one;
END
$$
"""
# As before, of survivors.
CONCERNED = """
CREATE OR REPLACE FUNCTION records.concerned_by(patient uuid, system text, value text) RETURNS uuid[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
RETURN (WITH concerned AS MATERIALIZED (
    SELECT DISTINCT id FROM unnest(
        ARRAY[records.survivor_of(patient)]
        || records.holders_of(value) || records.holders_of(system || '|' || value)
    ) AS given (id)
), same AS MATERIALIZED (
    SELECT one.id FROM concerned CROSS JOIN LATERAL records.same_patient(concerned.id) AS one (id)
)
SELECT CASE WHEN EXISTS (
    SELECT FROM (
        SELECT value AS name
        UNION ALL
        SELECT system || '|' || value
        UNION ALL
        SELECT id::text FROM same
        UNION ALL
        SELECT held.name FROM same CROSS JOIN LATERAL (
            SELECT unnest(ARRAY[i.value::text, i.system || '|' || i.value]) AS name
            FROM records.patient_identifiers i WHERE i.patient_id = same.id
            OFFSET 0
        ) held
    ) own
    WHERE EXISTS (SELECT FROM records.access_members m WHERE m.ref = own.name OFFSET 0)
) THEN ARRAY(SELECT id FROM concerned) ELSE '{}' END);
END
$$
"""
# At the commit, so that the lock is short.
FOLLOW_MERGE = """
CREATE FUNCTION records.follow_merge() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SETTINGS AS $$
BEGIN
    PERFORM pg_advisory_xact_lock('records'::regnamespace::oid::int, 61);
    PERFORM records.show_names(ARRAY[
        NEW.id, records.survivor_of(NEW.id), records.survivor_of(coalesce(OLD.replaced_by, NEW.id))
    ]);
    RETURN NULL;
END
$$
"""
TRIGGER = """
CREATE CONSTRAINT TRIGGER follow_merge AFTER UPDATE ON records.patients
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.replaced_by IS DISTINCT FROM NEW.replaced_by) EXECUTE FUNCTION records.follow_merge();
REVOKE EXECUTE ON FUNCTION records.survivor_of, records.same_patient FROM PUBLIC;
GRANT EXECUTE ON FUNCTION records.survivor_of, records.same_patient TO records_app, records_panel
"""


def upgrade() -> None:
    """Make the columns and the functions."""
    run(COLUMNS)
    for function in (SURVIVOR, SAME_PATIENT, HOLDERS, NAMES, CONCERNED, FOLLOW_MERGE):
        op.execute(function.replace("SETTINGS", SETTINGS.strip()))
    run(TRIGGER)
