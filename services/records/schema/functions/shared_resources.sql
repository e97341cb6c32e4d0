-- Resources of types that belong to no single patient, such as a Group, a Schedule or an Organization (docs/access.md,
-- "Shared resources"). The patients are found in the body at each read, so stored rows and earlier versions count, too.

-- Returns the patients to whom a resource without a single patient belongs: those it refers to, directly or by up to eight
-- resources between (a slot belongs to the patients of its schedule). A null stands for a patient, or a group of patients,
-- that is not registered here; more than eight steps count as one. Subqueries keep each look-up at an index, and a plan is
-- kept, because planning takes longer than the rest for most resources.
-- Called by records/fhir/store/readable.py and by the policies named shared. Rule: docs/access.md, "Shared resources".
CREATE OR REPLACE FUNCTION records.patients_named(body jsonb) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
    bodies jsonb[] := ARRAY[body];
    names text[];
    seen text[] := '{}';
    named uuid[];
    patients uuid[] := '{}';
BEGIN
    IF NOT EXISTS (SELECT FROM records.references_to_patients(body)) THEN
        RETURN '{}';
    END IF;
    FOR hop IN 1..8 LOOP
        WITH referred AS (
            SELECT DISTINCT one.type, concat(one.type, '/', one.id) AS name,
                CASE WHEN pg_input_is_valid(one.id, 'uuid') THEN one.id::uuid END AS key
            FROM unnest(bodies) AS holder CROSS JOIN LATERAL records.references_to_patients(holder) AS one
        ), found AS (
            SELECT referred.type, referred.name, stored.body, CASE referred.type
                WHEN 'Patient' THEN (SELECT id FROM records.patients WHERE id = key)
                WHEN 'Encounter' THEN (SELECT patient_id FROM records.encounters WHERE id = key)
                ELSE stored.patient_id
            END AS patient_id
            FROM referred LEFT JOIN LATERAL (
                SELECT one.patient_id, one.body FROM records.resources AS one
                WHERE one.id = key AND one.type = referred.type AND one.type NOT IN ('Patient', 'Encounter')
                OFFSET 0
            ) AS stored ON true
            WHERE referred.name NOT IN (SELECT unnest(seen))
        )
        SELECT array_agg(found.name),
            array_agg(found.patient_id) FILTER (
                WHERE found.patient_id IS NOT NULL OR found.body IS NULL
                  AND found.type IN ('Patient', 'Person', 'RelatedPerson', 'Encounter', 'Group', 'Schedule')
            ),
            array_agg(found.body) FILTER (WHERE found.patient_id IS NULL AND found.body IS NOT NULL)
        INTO names, named, bodies FROM found;
        seen := seen || names;
        patients := patients || named;
        EXIT WHEN bodies IS NULL;
    END LOOP;
    IF bodies IS NOT NULL THEN
        patients := patients || NULL::uuid;
    END IF;
    RETURN ARRAY (SELECT DISTINCT one FROM unnest(patients) AS one ORDER BY one);
END
$$;

-- Returns the references of a body that may lead to a patient, each once. A row without an id stands for an unknown person: a
-- contained patient, a reference with an identifier only, a member of a group or an actor of a schedule with a display only.
-- References to types without patients are skipped.
-- Called by patients_named. Rule: docs/access.md, "Shared resources".
CREATE OR REPLACE FUNCTION records.references_to_patients(body jsonb)
RETURNS TABLE (type text, id text)
LANGUAGE sql IMMUTABLE
AS $$
SELECT DISTINCT
    split_part(place, '/', CASE WHEN is_search THEN -1 ELSE -2 END),
    CASE WHEN NOT is_search THEN split_part(place, '/', -1) END
FROM jsonb_path_query(body, '$.**.reference') AS given (value)
CROSS JOIN LATERAL (
    SELECT split_part(split_part(split_part(value #>> '{}', '?', 1), '#', 1), '/_history', 1) AS place,
        position('?' IN value #>> '{}') > 0 AS is_search
) AS parts
WHERE split_part(place, '/', CASE WHEN is_search THEN -1 ELSE -2 END) <> ALL (
    '{"",Endpoint,HealthcareService,InsurancePlan,Location,Medication,Organization,OrganizationAffiliation,
    Practitioner,PractitionerRole,Substance}'
)
UNION ALL
SELECT 'Patient', NULL
WHERE body @? '$.contained[*] ? (@.resourceType like_regex "^(Patient|Person|RelatedPerson|Encounter)$")'
   OR body @? '$.** ? (@.type like_regex "(^|/)(Patient|RelatedPerson|Encounter)$" && !exists(@.reference))'
   OR EXISTS (
        SELECT FROM (VALUES ('$.member[*].entity'), ('$.actor[*]'), ('$.schedule')) AS place (path)
        CROSS JOIN LATERAL jsonb_path_query(body, path::jsonpath) AS element
        WHERE NOT element ? 'type' AND coalesce(element ->> 'reference', '') !~ '^#|(^|/)[A-Z][A-Za-z]*[/?]'
    )
$$;

-- Returns whether all of these patients are in the caller's reach (policies.sql explains the condition), which a null never
-- is. Only callers with the level system/ read a resource of more than 1,000 patients.
-- Called by the policies named shared, through which records_panel reads. Rule: docs/access.md, "Shared resources".
CREATE OR REPLACE FUNCTION records.are_in_reach(patients uuid[]) RETURNS boolean
LANGUAGE sql STABLE
SET search_path = pg_catalog
AS $$
SELECT cardinality(patients) <= 1000 AND NOT EXISTS (
    SELECT FROM unnest(patients) AS one (id)
    WHERE (
        one.id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = one.id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    ) IS NOT TRUE
    OFFSET 0
)
$$;
