-- Who sees whom: members of panels and grants, under every name of the patient (docs/access.md, "Which
-- patients"; decision 0022). Every change takes one lock, (oid of the schema, 61), until its commit: changes are
-- numbered in the order of their commits, and no reader of them misses one. 61 is the ASCII code of "=".

-- Stores for each of these patients, in every panel that has the patient under one name, the other names as members, and
-- removes those that are no longer theirs. Rows refer to patients by texts of at most 64 characters, so
-- no longer name needs a member. A name that the panel gives itself stays.
-- Called by follow_identifiers, follow_members, follow_merge and records/identifier_systems.py.
-- Rule: docs/access.md, "Which patients"; decision 0022.
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
$$;

-- Returns the patients who may have won or lost a name by a change of this identifier, if any panel has a name of theirs;
-- otherwise none. Most identifiers concern no panel, and the first condition is enough: no other patient has a text of the
-- identifier as a value, the patient is part of no merge, and no panel has a name of the patient. A value with a bar may be the
-- system|value of another patient.
-- Called by follow_identifiers. All names count, not only those of this identifier: a registration whose first identifier
-- concerns no panel must not hold the shared lock when its second one asks for the whole lock. Rule: decision 0022.
CREATE OR REPLACE FUNCTION records.concerned_by(patient uuid, system text, value text)
RETURNS uuid[]
LANGUAGE plpgsql STABLE
AS $$
DECLARE
    texts text[] := ARRAY[value, system || '|' || value];
BEGIN
IF strpos(value, '|') = 0
    AND NOT EXISTS (
        SELECT FROM records.patient_identifiers i WHERE i.value = ANY (texts) AND i.patient_id <> patient
    )
    AND NOT EXISTS (SELECT FROM records.patients p WHERE p.id = patient AND p.replaced_by IS NOT NULL)
    AND NOT EXISTS (SELECT FROM records.patients p WHERE p.replaced_by = patient)
    AND NOT EXISTS (
        SELECT FROM records.access_members m WHERE m.ref = ANY (texts || patient::text || ARRAY(
            SELECT unnest(ARRAY[i.value::text, i.system || '|' || i.value])
            FROM records.patient_identifiers i
            WHERE i.patient_id = patient AND i.identifies AND i.is_vouched
        ))
    )
THEN
    RETURN '{}';
END IF;
RETURN (WITH concerned AS MATERIALIZED (
    SELECT DISTINCT id FROM unnest(
        ARRAY[records.survivor_of(patient)]
        || records.holders_of(value) || records.holders_of(system || '|' || value)
        || ARRAY(
            SELECT records.survivor_of(n.patient_id) FROM records.patient_numbers n
            WHERE n.number IN (value, system || '|' || value) AND n.patient_id IS NOT NULL
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
$$;

-- Shows panels, at the commit, the patients of a changed identifier under their names of then. A registration that concerns
-- no panel takes the lock shared: registrations do not wait for each other, and none misses a member that is being added.
-- Called by the triggers follow_identifiers, follow_changed_identifiers and follow_removed_identifiers.
-- Rule: docs/access.md, "Which patients"; decision 0022.
CREATE OR REPLACE FUNCTION records.follow_identifiers() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
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
$$;

-- Gives a panel the other names of a new member, and takes away those of a removed one.
-- Called by the triggers follow_added and follow_removed, after note_change of each row, which has the lock by then.
-- Rule: docs/access.md, "Which patients"; decision 0022.
CREATE OR REPLACE FUNCTION records.follow_members() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
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
$$;

-- Lets a member that a panel names itself take the place of the same name that show_names stored.
-- Called by the trigger name_member. Rule: decision 0022.
CREATE OR REPLACE FUNCTION records.name_member() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    PERFORM pg_advisory_xact_lock('records'::regnamespace::oid::int, 61);
    DELETE FROM records.access_members
    WHERE panel = NEW.panel AND ref = NEW.ref AND other_name_of IS NOT NULL;
    RETURN NEW;
END
$$;

-- Numbers each change of who sees whom, for audit and retrieval, which copy the changes in this order: a withdrawal counts
-- there within three seconds. Of each member and each caller of a panel the last change is stored.
-- Called by the triggers note_change. Rule: docs/access.md, "Which patients"; decision 0017.
CREATE OR REPLACE FUNCTION records.note_access_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
DECLARE
    changed record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    is_member boolean := TG_TABLE_NAME = 'access_members';
BEGIN
    PERFORM pg_advisory_xact_lock('records'::regnamespace::oid::int, 61);
    INSERT INTO records.access_changes AS noted (panel, is_member, key, seq, until, is_removed)
    VALUES (
        changed.panel,
        is_member,
        CASE WHEN is_member THEN to_jsonb(changed) ->> 'ref' ELSE to_jsonb(changed) ->> 'principal' END,
        nextval('records.access_change_numbers'),
        CASE WHEN is_member THEN (to_jsonb(changed) ->> 'until')::timestamptz END,
        TG_OP = 'DELETE'
    )
    ON CONFLICT ON CONSTRAINT pk_access_changes DO UPDATE
    SET seq = EXCLUDED.seq, until = EXCLUDED.until, is_removed = EXCLUDED.is_removed;
    RETURN NULL;
END
$$;

-- Opens a break-glass grant as a panel of one patient for one caller, and closes it with its review.
-- Called by the trigger show_granted. Rule: docs/access.md, "Break-glass"; decision 0017.
-- It has the owner's rights: a caller who sees some patients only may take access, and may change no panels.
CREATE OR REPLACE FUNCTION records.show_granted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO records.access_members (panel, ref, until) VALUES (NEW.number, NEW.patient, NEW.until);
        INSERT INTO records.access_callers (principal, panel) VALUES (NEW.principal, NEW.number);
    ELSIF NEW.reviewed_at IS NOT NULL THEN
        DELETE FROM records.access_members WHERE panel = NEW.number;
        DELETE FROM records.access_callers WHERE panel = NEW.number;
    END IF;
    RETURN NULL;
END
$$;
