"""Identifiers that ended name no one. What was stored under one while it was a name stays with the
patient who had it, and new rows under the same text are refused or stored under the next holder's id.

`ends_at` is null while no end is known. `named_until` is when an identifier stopped being a name here.
"""

from alembic import op

from chassis.database.migration_steps import build_index, run

revision = "records_0045"
down_revision = "records_0044"
COLUMNS = """
ALTER TABLE records.patient_identifiers ADD COLUMN ends_at timestamptz, ADD COLUMN named_until timestamptz;
GRANT UPDATE (ends_at) ON records.patient_identifiers TO records_app
"""
# The second wall around what names a patient, and around what names the holder of older rows.
KEPT = """
ALTER POLICY kept ON records.patient_identifiers
    USING (NOT (is_vouched AND (identifies OR named_until IS NOT NULL)))
"""
# A row says neither whether it identifies nor whether it is vouched for. A name that has ended in the
# meantime is taken from its patient here, so that the next holder gets the name at once.
JUDGE = """
CREATE OR REPLACE FUNCTION records.judge_identifier() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
    declared records.identifier_systems;
BEGIN
    declared := (SELECT s FROM records.identifier_systems s WHERE s.system = NEW.system);
    NEW.identifies := coalesce(declared.identifies, NOT NEW.is_of_things)
        AND (NEW.ends_at IS NULL OR NEW.ends_at > now());
    NEW.named_until := NULL;
    NEW.is_vouched := NEW.is_vouched AND (
        current_setting('role') <> 'records_panel' OR coalesce(declared.is_open, false)
        OR records.vouches_by_panel(NEW.patient_id, NEW.system, NEW.value)
    );
    IF NEW.identifies AND NEW.is_vouched THEN
        UPDATE records.patient_identifiers i SET ends_at = i.ends_at
        WHERE i.system = NEW.system AND i.value = NEW.value AND i.identifies AND i.ends_at <= now();
    END IF;
    RETURN NEW;
END
$$
"""
# An end that has come makes a name a former name. An end that is taken back changes nothing here: the
# service removes the row and adds it again, and so it is judged again.
END = """
CREATE FUNCTION records.end_identifier() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF NEW.identifies AND NEW.ends_at <= now() THEN
        NEW.identifies := false;
        NEW.named_until := CASE WHEN NEW.is_vouched THEN now() END;
    END IF;
    RETURN NEW;
END
$$
"""
# The surviving patients whose name a text was: a bare value, or `system|value` divided at its first bar.
FORMER_HOLDERS = """
CREATE FUNCTION records.former_holders_of(name text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
BEGIN
RETURN ARRAY(
    SELECT records.survivor_of(i.patient_id) FROM records.patient_identifiers i
    WHERE i.value = name AND i.named_until IS NOT NULL
    UNION
    SELECT records.survivor_of(i.patient_id) FROM records.patient_identifiers i
    WHERE strpos(name, '|') > 0 AND i.value = substr(name, strpos(name, '|') + 1)
        AND i.system = split_part(name, '|', 1) AND i.named_until IS NOT NULL
);
END
$$
"""
# Whether new rows under a text would belong to no one for certain: several patients have it as a bare
# number, or a former holder has rows under it and is not the only one whom it names.
IS_CONTESTED = """
CREATE OR REPLACE FUNCTION records.is_contested(name text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
    former uuid[] := records.former_holders_of(name);
BEGIN
RETURN cardinality(records.holders_of_value(name)) > 1 AND records.named_exactly(name) IS NULL
    OR former <> '{}' AND former <> records.holders_of(name);
END
$$
"""
# A patient's names are the texts under which rows belong to the patient: current names that no other
# patient had before, and former names. `is_ambiguous`: the text names no one, because it is contested.
NAMES = """
CREATE OR REPLACE FUNCTION records.names_of(asked text[])
RETURNS TABLE (
    name text, patient_id uuid, names text[], is_ambiguous boolean, contested_numbers text[]
)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
RETURN QUERY SELECT given.name, one.patient,
CASE WHEN one.patient IS NULL THEN ARRAY[given.name] ELSE ARRAY(
    SELECT same.id::text AS own FROM unnest(one.same) AS same (id)
    UNION
    SELECT i.system || '|' || i.value FROM records.patient_identifiers i
    WHERE i.patient_id = ANY (one.same) AND i.identifies AND i.is_vouched AND strpos(i.system, '|') = 0
        AND records.former_holders_of(i.system || '|' || i.value) <@ ARRAY[one.patient]
    UNION
    SELECT i.value FROM records.patient_identifiers i
    WHERE i.patient_id = ANY (one.same) AND i.identifies AND i.is_vouched
        AND records.holders_of(i.value) = ARRAY[one.patient]
        AND records.former_holders_of(i.value) <@ ARRAY[one.patient]
    UNION
    SELECT former.name FROM records.patient_identifiers i
    CROSS JOIN LATERAL unnest(ARRAY[i.value, i.system || '|' || i.value]) AS former (name)
    WHERE i.patient_id = ANY (one.same) AND i.named_until IS NOT NULL
        AND records.former_holders_of(former.name) = ARRAY[one.patient]
    ORDER BY own
) END,
named.is_contested,
CASE WHEN one.patient IS NULL THEN '{}' ELSE ARRAY(
    SELECT DISTINCT i.value::text AS number FROM records.patient_identifiers i
    WHERE i.patient_id = ANY (one.same) AND i.is_vouched AND (i.identifies OR i.named_until IS NOT NULL)
        AND records.is_contested(i.value)
    ORDER BY number
) END
FROM unnest(asked) AS given (name)
CROSS JOIN LATERAL (SELECT records.named_exactly(given.name) AS exactly OFFSET 0) known
CROSS JOIN LATERAL (
    SELECT known.exactly IS NULL AND records.is_contested(given.name) AS is_contested OFFSET 0
) named
CROSS JOIN LATERAL (
    SELECT CASE WHEN known.exactly IS NOT NULL THEN known.exactly
        WHEN NOT named.is_contested THEN (records.holders_of(given.name))[1] END AS patient
    OFFSET 0
) found
CROSS JOIN LATERAL (
    SELECT found.patient, ARRAY(SELECT records.same_patient(found.patient)) AS same
    WHERE found.patient IS NOT NULL
    UNION ALL
    SELECT NULL, NULL WHERE found.patient IS NULL
    OFFSET 0
) one;
END
$$
"""
TRIGGER = """
CREATE TRIGGER end_identifier BEFORE UPDATE OF ends_at ON records.patient_identifiers
    FOR EACH ROW EXECUTE FUNCTION records.end_identifier();
REVOKE EXECUTE ON FUNCTION records.end_identifier, records.former_holders_of FROM PUBLIC
"""


def upgrade() -> None:
    """Add the columns, and replace the functions that judge names."""
    run(COLUMNS)
    run(KEPT)
    for function in (JUDGE, END, FORMER_HOLDERS, IS_CONTESTED, NAMES):
        op.execute(function)
    run(TRIGGER)
    build_index(
        "records",
        "ix_patient_identifiers_ends_at",
        "patient_identifiers (ends_at) WHERE identifies AND ends_at IS NOT NULL",
    )
