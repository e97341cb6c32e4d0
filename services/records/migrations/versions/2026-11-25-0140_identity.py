"""Which identifiers name a patient, and which patient a bare number names: the first whose number
was vouched for. A second one in another system moves nothing.

All identifiers so far identify and are vouched for: each row means what it meant.
"""

from alembic import op

from chassis.database.migration_steps import run

revision = "records_0025"
down_revision = "records_0024"
# By indexes, on any connection: plans that are made while tables are small would read them whole.
SETTINGS = """
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
"""
# `identifies` is null where the type of an identifier decides.
SYSTEMS = """
CREATE TABLE records.identifier_systems (
    system varchar(255) NOT NULL,
    identifies boolean,
    is_open boolean NOT NULL,
    is_default boolean NOT NULL,
    CONSTRAINT pk_identifier_systems PRIMARY KEY (system)
);
CREATE UNIQUE INDEX uq_identifier_systems_default ON records.identifier_systems (is_default)
    WHERE is_default
"""
IDENTIFIERS = """
ALTER TABLE records.patient_identifiers
    ADD COLUMN is_of_things boolean NOT NULL DEFAULT false,
    ADD COLUMN identifies boolean NOT NULL DEFAULT true,
    ADD COLUMN is_vouched boolean NOT NULL DEFAULT true;
ALTER TABLE records.patient_identifiers DROP CONSTRAINT pk_patient_identifiers;
ALTER TABLE records.patient_identifiers
    ADD CONSTRAINT pk_patient_identifiers PRIMARY KEY (patient_id, system, value);
DROP INDEX records.ix_patient_identifiers_patient_id;
CREATE UNIQUE INDEX uq_patient_identifiers_names ON records.patient_identifiers (system, value)
    WHERE identifies AND is_vouched;
GRANT UPDATE (is_vouched) ON records.patient_identifiers TO records_app
"""
# The second wall around what names a patient: who sees some patients only takes none of it away.
KEPT = """
CREATE POLICY kept ON records.patient_identifiers AS RESTRICTIVE FOR DELETE TO records_panel
    USING (NOT (identifies AND is_vouched))
"""
# Derived from `patient_identifiers`, as patients' words are: no foreign key. Null: several patients
# have the number, and none had it first.
NUMBERS = """
CREATE TABLE records.patient_numbers (
    number varchar(255) NOT NULL,
    patient_id uuid,
    CONSTRAINT pk_patient_numbers PRIMARY KEY (number)
);
CREATE INDEX ix_patient_numbers_patient_id ON records.patient_numbers (patient_id);
INSERT INTO records.patient_numbers (number, patient_id)
SELECT value, CASE WHEN count(DISTINCT records.survivor_of(patient_id)) = 1 THEN (array_agg(patient_id))[1] END
FROM records.patient_identifiers GROUP BY value
"""
# Whether a caller who sees some patients only may vouch: a panel of its own that lasts names both
# the number and the patient, and no one else has the number in a panel. A task that the caller holds
# is no panel.
VOUCHES = """
CREATE FUNCTION records.vouches_by_panel(patient uuid, system text, value text) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    principals text[] := string_to_array(current_setting('chartroom.principals', true), E'\\n');
    naming bigint[] := ARRAY(
        SELECT DISTINCT m.panel FROM records.access_members m
        WHERE m.ref IN (value, system || '|' || value) AND (
            EXISTS (SELECT FROM records.panels p WHERE p.number = m.panel)
            OR NOT EXISTS (
                SELECT FROM records.access_callers c
                WHERE c.panel = m.panel AND c.principal = ANY (principals)
            )
        )
    );
BEGIN
RETURN cardinality(naming) = 1 AND EXISTS (
    SELECT FROM records.access_members m
    JOIN records.access_members of_patient ON of_patient.panel = m.panel
    JOIN records.panels p ON p.number = m.panel
    JOIN records.access_callers c ON c.panel = m.panel
    WHERE m.panel = naming[1] AND m.ref = value AND m.other_name_of IS NULL AND m.until IS NULL
        AND of_patient.ref = patient::text AND of_patient.until IS NULL
        AND p.deleted_at IS NULL AND c.principal = ANY (principals)
);
END
$$
"""
# Whoever writes: a row says itself neither whether it identifies nor whether it is vouched for.
JUDGE = """
CREATE FUNCTION records.judge_identifier() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SETTINGS AS $$
DECLARE
    declared records.identifier_systems;
BEGIN
    declared := (SELECT s FROM records.identifier_systems s WHERE s.system = NEW.system);
    NEW.identifies := coalesce(declared.identifies, NOT NEW.is_of_things);
    NEW.is_vouched := current_setting('role') <> 'records_panel' OR coalesce(declared.is_open, false)
        OR records.vouches_by_panel(NEW.patient_id, NEW.system, NEW.value);
    RETURN NEW;
END
$$
"""
# A second claim of one number waits for the first one's commit, and for that of a change of its
# holder, and then loses without an error.
CLAIM = """
CREATE FUNCTION records.claim_number(claimed text, patient uuid) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    LOOP
        INSERT INTO records.patient_numbers (number, patient_id) VALUES (claimed, patient)
        ON CONFLICT DO NOTHING;
        EXIT WHEN FOUND;
        PERFORM FROM records.patient_numbers n WHERE n.number = claimed FOR SHARE;
        EXIT WHEN FOUND;
    END LOOP;
END
$$
"""
# In the order of numbers: two transactions that claim the same ones wait, and do not deadlock.
CLAIM_NUMBERS = """
CREATE FUNCTION records.claim_numbers() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SETTINGS AS $$
DECLARE
    one record;
BEGIN
    FOR one IN
        SELECT c.value, c.patient_id FROM claimed c WHERE c.identifies AND c.is_vouched
        ORDER BY c.value, c.patient_id
    LOOP
        PERFORM records.claim_number(one.value, one.patient_id);
    END LOOP;
    RETURN NULL;
END
$$
"""
# At the commit: a number may have moved to another system of the same patient. The only other
# holder gets it; among several there is none.
FREE_NUMBER = """
CREATE FUNCTION records.free_number() RETURNS trigger
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
        SELECT DISTINCT records.survivor_of(i.patient_id) FROM records.patient_identifiers i
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
VOUCH_NUMBER = """
CREATE FUNCTION records.vouch_number() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SETTINGS AS $$
BEGIN
    PERFORM records.claim_number(NEW.value, NEW.patient_id);
    RETURN NULL;
END
$$
"""
HOLDERS_OF_VALUE = """
CREATE FUNCTION records.holders_of_value(number text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
BEGIN
RETURN ARRAY(
    SELECT DISTINCT records.survivor_of(i.patient_id) FROM records.patient_identifiers i
    WHERE i.value = number AND i.identifies AND i.is_vouched
);
END
$$
"""
# Names that no other identifier makes doubtful: an id, `system|value` divided at its first bar, and
# a number in the default system.
NAMED_EXACTLY = """
CREATE FUNCTION records.named_exactly(name text) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
BEGIN
RETURN records.survivor_of(coalesce(
    (
        SELECT p.id FROM records.patients p
        WHERE p.id = CASE WHEN name ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN name::uuid END
    ),
    (
        SELECT i.patient_id FROM records.patient_identifiers i
        WHERE strpos(name, '|') > 0 AND i.identifies AND i.is_vouched
            AND i.system = split_part(name, '|', 1) AND i.value = substr(name, strpos(name, '|') + 1)
    ),
    (
        SELECT i.patient_id FROM records.identifier_systems s
        JOIN records.patient_identifiers i ON i.system = s.system AND i.value = name
        WHERE s.is_default AND i.identifies AND i.is_vouched
    )
));
END
$$
"""
SURVIVOR = """
CREATE OR REPLACE FUNCTION records.survivor_of(patient uuid) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE
    survivor uuid := patient;
    following uuid;
BEGIN
    WHILE survivor IS NOT NULL LOOP
        following := (SELECT p.replaced_by FROM records.patients p WHERE p.id = survivor);
        IF following IS NULL THEN
            RETURN survivor;
        END IF;
        survivor := following;
    END LOOP;
    RETURN NULL;
END
$$
"""
IS_CONTESTED = """
CREATE FUNCTION records.is_contested(name text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SETTINGS AS $$
BEGIN
RETURN cardinality(records.holders_of_value(name)) > 1 AND records.named_exactly(name) IS NULL;
END
$$
"""
# Whose rows a name is: one patient's at most. A number without a first holder is that of the only one
# whom merges have made of several.
HOLDERS = """
CREATE OR REPLACE FUNCTION records.holders_of(name text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    holder uuid := records.named_exactly(name);
    held records.patient_numbers;
    holders uuid[];
BEGIN
    IF holder IS NULL THEN
        held := (SELECT n FROM records.patient_numbers n WHERE n.number = name);
        IF held.patient_id IS NOT NULL THEN
            holder := records.survivor_of(held.patient_id);
        ELSIF held.number IS NOT NULL THEN
            holders := records.holders_of_value(name);
            holder := CASE WHEN cardinality(holders) = 1 THEN holders[1] END;
        END IF;
    END IF;
    RETURN array_remove(ARRAY[holder], NULL);
END
$$
"""
# The owner's rights: whether another patient has a number, too, counts for callers who may see some
# patients only. They MUST NOT be told of a patient out of their reach.
NAMES = """
CREATE FUNCTION records.names_of(asked text[])
RETURNS TABLE (
    name text, patient_id uuid, names text[], is_ambiguous boolean, contested_numbers text[]
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SETTINGS AS $$
BEGIN
RETURN QUERY SELECT given.name, one.patient,
CASE WHEN one.patient IS NULL THEN ARRAY[given.name] ELSE ARRAY(
    SELECT same.id::text AS own FROM unnest(one.same) AS same (id)
    UNION
    SELECT i.system || '|' || i.value FROM records.patient_identifiers i
    WHERE i.patient_id = ANY (one.same) AND i.identifies AND i.is_vouched AND strpos(i.system, '|') = 0
    UNION
    SELECT i.value FROM records.patient_identifiers i
    WHERE i.patient_id = ANY (one.same) AND i.identifies AND i.is_vouched
        AND records.holders_of(i.value) = ARRAY[one.patient]
    ORDER BY own
) END,
named.is_contested,
CASE WHEN one.patient IS NULL THEN '{}' ELSE ARRAY(
    SELECT DISTINCT i.value::text AS number FROM records.patient_identifiers i
    WHERE i.patient_id = ANY (one.same) AND i.identifies AND i.is_vouched
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
# As before, and who has lost a number to the default system.
CONCERNED = """
CREATE OR REPLACE FUNCTION records.concerned_by(patient uuid, system text, value text) RETURNS uuid[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
RETURN (WITH concerned AS MATERIALIZED (
    SELECT DISTINCT id FROM unnest(
        ARRAY[records.survivor_of(patient)]
        || records.holders_of(value) || records.holders_of(system || '|' || value)
        || ARRAY(
            SELECT records.survivor_of(n.patient_id) FROM records.patient_numbers n
            WHERE n.number = value AND n.patient_id IS NOT NULL
        )
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
            FROM records.patient_identifiers i
            WHERE i.patient_id = same.id AND i.identifies AND i.is_vouched
            OFFSET 0
        ) held
    ) own
    WHERE EXISTS (SELECT FROM records.access_members m WHERE m.ref = own.name OFFSET 0)
) THEN ARRAY(SELECT id FROM concerned) ELSE '{}' END);
END
$$
"""
FUNCTIONS = (
    SURVIVOR,
    VOUCHES,
    JUDGE,
    CLAIM,
    CLAIM_NUMBERS,
    FREE_NUMBER,
    VOUCH_NUMBER,
    HOLDERS_OF_VALUE,
    NAMED_EXACTLY,
    IS_CONTESTED,
    HOLDERS,
    NAMES,
    CONCERNED,
)
# Deferred triggers of one change come in the order of their names: numbers before panels.
TRIGGERS = """
CREATE TRIGGER judge_identifier BEFORE INSERT ON records.patient_identifiers
    FOR EACH ROW EXECUTE FUNCTION records.judge_identifier();
CREATE TRIGGER claim_numbers AFTER INSERT ON records.patient_identifiers
    REFERENCING NEW TABLE AS claimed FOR EACH STATEMENT EXECUTE FUNCTION records.claim_numbers();
CREATE TRIGGER vouch_number AFTER UPDATE ON records.patient_identifiers FOR EACH ROW
    WHEN (NEW.identifies AND NEW.is_vouched) EXECUTE FUNCTION records.vouch_number();
CREATE CONSTRAINT TRIGGER before_panels_free_deleted AFTER DELETE ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.identifies AND OLD.is_vouched) EXECUTE FUNCTION records.free_number();
CREATE CONSTRAINT TRIGGER before_panels_free_changed AFTER UPDATE ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.identifies AND OLD.is_vouched AND NOT (NEW.identifies AND NEW.is_vouched))
    EXECUTE FUNCTION records.free_number();
DROP TRIGGER follow_identifiers ON records.patient_identifiers;
CREATE CONSTRAINT TRIGGER follow_identifiers AFTER INSERT ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.identifies AND NEW.is_vouched) EXECUTE FUNCTION records.follow_identifiers();
CREATE CONSTRAINT TRIGGER follow_removed_identifiers AFTER DELETE ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.identifies AND OLD.is_vouched) EXECUTE FUNCTION records.follow_identifiers();
CREATE CONSTRAINT TRIGGER follow_changed_identifiers AFTER UPDATE ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN ((OLD.identifies AND OLD.is_vouched) <> (NEW.identifies AND NEW.is_vouched))
    EXECUTE FUNCTION records.follow_identifiers()
"""
GRANTS = """
REVOKE EXECUTE ON FUNCTION
    records.vouches_by_panel, records.judge_identifier, records.claim_number, records.claim_numbers,
    records.free_number, records.vouch_number, records.holders_of_value, records.named_exactly,
    records.is_contested, records.names_of
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION records.names_of, records.is_contested TO records_app, records_panel
"""


def upgrade() -> None:
    """Make the columns, the tables and the functions; panels have the names that they had."""
    for statements in (SYSTEMS, IDENTIFIERS, KEPT, NUMBERS):
        run(statements)
    op.execute("DROP FUNCTION records.names_of(text[])")
    for function in FUNCTIONS:
        op.execute(function.replace("SETTINGS", SETTINGS.strip()))
    run(TRIGGERS)
    run(GRANTS)
