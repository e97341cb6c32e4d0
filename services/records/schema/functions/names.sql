-- Which patient a reference names: an id, system|value, or a bare number (docs/identity.md, rules 3, 4 and 8).

-- Resolves references: returns for each asked name the patient whom it names (the surviving one), all texts under which
-- rows belong to that patient, whether the asked name is contested, and which numbers of the patient are. These texts are
-- current names that no other patient had before, and former names. An unknown or contested name has no patient, and is
-- the only such text.
-- Called by records/patient_references.py for every reference of a request and for peers (/internal/patients/names), and
-- by show_names. Rule: docs/identity.md, 3, 4 and 8; decision 0022.
-- It has the owner's rights because a number that a patient out of reach has, too, is contested for every caller. The
-- caller compares the patient with its reach and must not show one who is out of reach.
CREATE OR REPLACE FUNCTION records.names_of(asked text[])
RETURNS TABLE (name text, patient_id uuid, names text[], is_ambiguous boolean, contested_numbers text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
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
$$;

-- Returns the patient whom a name means beyond doubt, or null: by the patient's id, by system|value, divided at its first
-- bar, or by a number of the default system. Merges are followed.
-- Called by names_of, holders_of and is_contested. Rule: docs/identity.md, 2 and 3.
CREATE OR REPLACE FUNCTION records.named_exactly(name text) RETURNS uuid
LANGUAGE plpgsql STABLE
AS $$
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
$$;

-- Returns the patient to whom the rows under this name belong: none or one. A bare number belongs to its first holder; one
-- without a first holder belongs to the only patient who has it after merges, and among several to no one.
-- Called by names_of, own_holder_of, concerned_by and follow_members. Rule: docs/identity.md, 3.
CREATE OR REPLACE FUNCTION records.holders_of(name text) RETURNS uuid[]
LANGUAGE plpgsql STABLE
AS $$
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
$$;

-- Returns the surviving patients who have this number as a name, in any system.
-- Called by holders_of and is_contested. Rule: docs/identity.md, 3.
CREATE OR REPLACE FUNCTION records.holders_of_value(number text) RETURNS uuid[]
LANGUAGE plpgsql STABLE
AS $$
BEGIN
RETURN ARRAY(
    SELECT DISTINCT records.survivor_of(i.patient_id) FROM records.patient_identifiers i
    WHERE i.value = number AND i.identifies AND i.is_vouched
);
END
$$;

-- Returns whether new rows under this name would belong to no one for certain: several patients have the number and it names
-- none of them beyond doubt, or a former holder has rows under it and is not the only one whom it names. It is computed,
-- so a merge of the holders ends it at once.
-- Called by names_of, own_holder_of, identity_counts and records/patient_references.py. Rule: docs/identity.md, 3 and 8.
CREATE OR REPLACE FUNCTION records.is_contested(name text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
DECLARE
    former uuid[] := records.former_holders_of(name);
BEGIN
RETURN cardinality(records.holders_of_value(name)) > 1 AND records.named_exactly(name) IS NULL
    OR former <> '{}' AND former <> records.holders_of(name);
END
$$;

-- Returns the surviving patients whose name this was until it ended: a bare number, or system|value, divided at its first bar.
-- Called by names_of and is_contested. Rule: docs/identity.md, 8.
CREATE OR REPLACE FUNCTION records.former_holders_of(name text) RETURNS uuid[]
LANGUAGE plpgsql STABLE
AS $$
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
$$;

-- Returns the patient, before any merge, to whom what is stored under a bare number belongs, or null if the number is
-- contested. While two patients are merged, a new row is stored for the one who has the number.
-- Called by records/patient_references.py and records/fhir/store/repository.py. Rule: docs/identity.md, 6 and 7.
CREATE OR REPLACE FUNCTION records.own_holder_of(held text) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
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
$$;
