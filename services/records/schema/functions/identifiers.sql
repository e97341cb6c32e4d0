-- Which identifiers name a patient, who vouches for them, who holds a bare number, and when a name ends
-- (docs/identity.md, rules 1 to 3 and 8; decision 0045).

-- Decides for a new identifier whether it names a person and whether somebody vouches for it, whatever the writer said.
-- An operator's exception for the system comes before the type, and an ended identifier names no one. A caller who sees some
-- patients only vouches in an open system or by its panel (vouches_by_panel). A name of another patient that has ended by
-- now is taken away here, so that the next holder gets it at once.
-- Called by the trigger judge_identifier. Rule: docs/identity.md, 1, 2 and 8.
-- The database decides because every path that writes identifiers has to obey, imports included.
CREATE OR REPLACE FUNCTION records.judge_identifier() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
DECLARE
    declared records.identifier_systems;
BEGIN
    declared := (SELECT s FROM records.identifier_systems s WHERE s.system = NEW.system);
    NEW.identifies := records.names_person(declared.identifies, NEW.is_of_things, NEW.ends_at);
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
$$;

-- Returns whether an identifier names a person: `exception` is the operator's for its system, or null. `is_of_things` follows from
-- type and value of the identifier, by the tables in records/identifiers.py.
-- Called by judge_identifier and records/identifier_systems.py. Rule: docs/identity.md, 1 and 8.
CREATE OR REPLACE FUNCTION records.names_person(exception boolean, is_of_things boolean, ends_at timestamptz)
RETURNS boolean
LANGUAGE sql STABLE
AS $$
SELECT coalesce(exception, NOT is_of_things) AND (ends_at IS NULL OR ends_at > now())
$$;

-- Returns whether a caller who sees some patients only vouches for an identifier: exactly one panel names the number, it
-- lasts, it is the caller's, and it has the patient. Somebody else's panel, task or break-glass with the number forbids it.
-- A task that the caller holds is not a panel.
-- Called by judge_identifier. Rule: docs/identity.md, 2 and 5.
CREATE OR REPLACE FUNCTION records.vouches_by_panel(patient uuid, system text, value text)
RETURNS boolean
LANGUAGE plpgsql STABLE
AS $$
DECLARE
    principals text[] := string_to_array(current_setting('chartroom.principals', true), E'\n');
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
$$;

-- Makes a patient the first holder of a number if it has none. A second transaction that claims the same number waits for
-- the first one's commit, and then does nothing.
-- Called by claim_numbers and vouch_number. Rule: docs/identity.md, 3.
CREATE OR REPLACE FUNCTION records.claim_number(claimed text, patient uuid) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    LOOP
        INSERT INTO records.patient_numbers (number, patient_id) VALUES (claimed, patient)
        ON CONFLICT DO NOTHING;
        EXIT WHEN FOUND;
        PERFORM FROM records.patient_numbers n WHERE n.number = claimed FOR SHARE;
        EXIT WHEN FOUND;
    END LOOP;
END
$$;

-- Claims the numbers of new names, ordered by number so that two transactions with the same numbers wait and do not
-- deadlock. Called by the trigger claim_numbers. Rule: docs/identity.md, 3.
CREATE OR REPLACE FUNCTION records.claim_numbers() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
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
$$;

-- Claims the number of a claim that became a name. Called by the trigger vouch_number. Rule: docs/identity.md, 2 and 3.
CREATE OR REPLACE FUNCTION records.vouch_number() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
BEGIN
    PERFORM records.claim_number(NEW.value, NEW.patient_id);
    RETURN NULL;
END
$$;

-- Gives a number up, at the commit, if its holder has it in no system any more: the only other holder gets it, among
-- several no one. Merged patients count as several, so that an unmerge stays exact.
-- Called by the triggers before_panels_free_deleted and before_panels_free_changed, which come before those of panels by
-- their names. Rule: docs/identity.md, 3.
CREATE OR REPLACE FUNCTION records.free_number() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
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
$$;

-- Makes a name whose end has come a former name. An end that is taken back changes nothing here: the service removes the row
-- and adds it again, and judge_identifier decides.
-- Called by the trigger end_identifier when ends_at is written, also unchanged (records/patients/identifier_repository.py).
-- Rule: docs/identity.md, 8.
CREATE OR REPLACE FUNCTION records.end_identifier() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog
AS $$
BEGIN
    IF NEW.identifies AND NEW.ends_at <= now() THEN
        NEW.identifies := false;
        NEW.named_until := CASE WHEN NEW.is_vouched THEN now() END;
    END IF;
    RETURN NEW;
END
$$;

-- Returns how many numbers are contested and how many identifiers are unconfirmed: work for a person.
-- Called by records/identifier_systems.py and by `chartroom status`. Rule: docs/identity.md, "An operator's exceptions".
CREATE OR REPLACE FUNCTION records.identity_counts(OUT contested bigint, OUT unconfirmed bigint)
RETURNS record
LANGUAGE sql STABLE
SET search_path = pg_catalog
AS $$
SELECT
    (
        SELECT count(*) FROM (
            SELECT i.value FROM records.patient_identifiers i WHERE i.identifies AND i.is_vouched
            GROUP BY i.value HAVING count(DISTINCT i.patient_id) > 1
        ) AS shared WHERE records.is_contested(shared.value)
    ),
    (SELECT count(*) FROM records.patient_identifiers i WHERE i.identifies AND NOT i.is_vouched)
$$;
