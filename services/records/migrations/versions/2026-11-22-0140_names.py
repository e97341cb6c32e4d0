"""One patient, however named: what a reference names, and panels whose members are reached under
all their names.

`access_members` holds the other names of its members, too, so that the predicates, the policies and
the copies of the peers need no look-up. Triggers keep them: each change of a panel's member or of a
patient's identifier is followed under the lock that numbers changes of access.
"""

from alembic import op

from chassis.database.migration_steps import run

revision = "records_0016"
down_revision = "records_0015"
# By indexes, on any connection: plans that are made while tables are small would read them whole.
# OFFSET 0 keeps PostgreSQL from joining what is to be looked up.
SETTINGS = """
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
"""
COLUMN = """
ALTER TABLE records.access_members ADD COLUMN other_name_of uuid;
CREATE INDEX ix_access_members_other_name_of ON records.access_members (other_name_of)
    WHERE other_name_of IS NOT NULL
"""
# An id names its patient, whatever others call theirs. Everything else names whoever has it as a
# value, or as `system|value`, divided at its first bar.
HOLDERS = """
CREATE FUNCTION records.holders_of(name text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
BEGIN
RETURN coalesce(
    (
        SELECT ARRAY[p.id] FROM records.patients p
        WHERE p.id = CASE WHEN name ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN name::uuid END
    ),
    ARRAY(
        SELECT i.patient_id FROM records.patient_identifiers i WHERE i.value = name
        UNION
        SELECT i.patient_id FROM records.patient_identifiers i
        WHERE strpos(name, '|') > 0 AND i.system = split_part(name, '|', 1)
            AND i.value = substr(name, strpos(name, '|') + 1)
    )
);
END
$$
"""
# The owner's rights: whether another patient has a number, too, counts for callers who may see some
# patients only. They MUST NOT be told of a patient out of their reach.
NAMES = """
CREATE FUNCTION records.names_of(asked text[])
RETURNS TABLE (name text, patient_id uuid, names text[], is_ambiguous boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SETTINGS AS $$
BEGIN
RETURN QUERY SELECT given.name, one.patient, CASE WHEN one.patient IS NULL THEN ARRAY[given.name] ELSE ARRAY(
    SELECT own.name FROM (
        SELECT one.patient::text AS name
        UNION
        SELECT i.value FROM records.patient_identifiers i WHERE i.patient_id = one.patient
        UNION
        SELECT i.system || '|' || i.value FROM records.patient_identifiers i
        WHERE i.patient_id = one.patient
    ) own
    WHERE records.holders_of(own.name) = ARRAY[one.patient]
    ORDER BY own.name
) END, cardinality(held.holders) > 1
FROM unnest(asked) AS given (name)
CROSS JOIN LATERAL (SELECT records.holders_of(given.name) AS holders OFFSET 0) held
CROSS JOIN LATERAL (
    SELECT CASE WHEN cardinality(held.holders) = 1 THEN held.holders[1] END AS patient OFFSET 0
) one;
END
$$
"""
# Rows refer to patients by texts that fit into a path: other names need no member.
SHOW_NAMES = """
CREATE FUNCTION records.show_names(patients uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SETTINGS AS $$
BEGIN
WITH names AS MATERIALIZED (
    SELECT found.patient_id AS patient, one.name
    FROM records.names_of(ARRAY(SELECT DISTINCT id::text FROM unnest(patients) AS given (id))) found
    CROSS JOIN LATERAL unnest(found.names) AS one (name)
    WHERE length(one.name) <= 64 AND one.name !~ '[/\\\\?#%]'
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
# What a panel names takes the place of another name of its member.
NAME_MEMBER = """
CREATE FUNCTION records.name_member() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM pg_advisory_xact_lock('records'::regnamespace::oid::int, 61);
    DELETE FROM records.access_members
    WHERE panel = NEW.panel AND ref = NEW.ref AND other_name_of IS NOT NULL;
    RETURN NEW;
END
$$
"""
FOLLOW_MEMBERS = """
CREATE FUNCTION records.follow_members() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SETTINGS AS $$
DECLARE
    patients uuid[] := ARRAY(
        SELECT DISTINCT holder FROM changed
        CROSS JOIN LATERAL unnest(records.holders_of(changed.ref)) AS one (holder)
        WHERE changed.other_name_of IS NULL
    );
BEGIN
    IF patients <> '{}' THEN
        PERFORM records.show_names(patients);
    END IF;
    RETURN NULL;
END
$$
"""
# Who can have won or lost a name by a change of an identifier, if a panel has a name of theirs.
CONCERNED = """
CREATE FUNCTION records.concerned_by(patient uuid, system text, value text) RETURNS uuid[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
RETURN (WITH concerned AS MATERIALIZED (
    SELECT DISTINCT id FROM unnest(
        ARRAY[patient] || records.holders_of(value) || records.holders_of(system || '|' || value)
    ) AS given (id)
)
SELECT CASE WHEN EXISTS (
    SELECT FROM (
        SELECT value AS name
        UNION ALL
        SELECT system || '|' || value
        UNION ALL
        SELECT id::text FROM concerned
        UNION ALL
        SELECT held.name FROM concerned CROSS JOIN LATERAL (
            SELECT unnest(ARRAY[i.value::text, i.system || '|' || i.value]) AS name
            FROM records.patient_identifiers i WHERE i.patient_id = concerned.id
            OFFSET 0
        ) held
    ) own
    WHERE EXISTS (SELECT FROM records.access_members m WHERE m.ref = own.name OFFSET 0)
) THEN ARRAY(SELECT id FROM concerned) ELSE '{}' END);
END
$$
"""
# At the commit, so that the lock is short. Shared, where no panel is concerned: registrations do not
# wait for one another, but none misses a member that is being added.
FOLLOW_IDENTIFIERS = """
CREATE FUNCTION records.follow_identifiers() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SETTINGS AS $$
DECLARE
    changed records.patient_identifiers := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    access_lock int := 'records'::regnamespace::oid::int;
    concerned uuid[];
BEGIN
    concerned := records.concerned_by(changed.patient_id, changed.system, changed.value);
    IF concerned = '{}' THEN
        PERFORM pg_advisory_xact_lock_shared(access_lock, 61);
        concerned := records.concerned_by(changed.patient_id, changed.system, changed.value);
    END IF;
    IF concerned <> '{}' THEN
        PERFORM pg_advisory_xact_lock(access_lock, 61);
        concerned := records.concerned_by(changed.patient_id, changed.system, changed.value);
        PERFORM records.show_names(concerned);
    END IF;
    RETURN NULL;
END
$$
"""
FUNCTIONS = (
    HOLDERS,
    NAMES,
    SHOW_NAMES,
    NAME_MEMBER,
    FOLLOW_MEMBERS,
    CONCERNED,
    FOLLOW_IDENTIFIERS,
)
# Triggers of statements come after those of rows: `note_change` has the lock by then.
TRIGGERS = """
CREATE TRIGGER name_member BEFORE INSERT ON records.access_members
    FOR EACH ROW WHEN (NEW.other_name_of IS NULL) EXECUTE FUNCTION records.name_member();
CREATE TRIGGER follow_added AFTER INSERT ON records.access_members
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION records.follow_members();
CREATE TRIGGER follow_removed AFTER DELETE ON records.access_members
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION records.follow_members();
CREATE CONSTRAINT TRIGGER follow_identifiers AFTER INSERT OR DELETE ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION records.follow_identifiers();
REVOKE EXECUTE ON FUNCTION records.holders_of, records.names_of, records.show_names, records.concerned_by
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION records.names_of TO records_app, records_panel
"""
SHOW_ALL = """
SELECT records.show_names(ARRAY(
    SELECT DISTINCT holder FROM records.access_members m
    CROSS JOIN LATERAL unnest(records.holders_of(m.ref)) AS one (holder)
))
"""


def upgrade() -> None:
    """Make the column and the functions, and add the other names of all members."""
    run(COLUMN)
    for function in FUNCTIONS:
        op.execute(function.replace("SETTINGS", SETTINGS.strip()))
    run(TRIGGERS)
    op.execute(SHOW_ALL)
