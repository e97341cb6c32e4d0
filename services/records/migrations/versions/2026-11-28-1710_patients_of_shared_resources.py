"""A resource of a shared type, such as a Group, a Schedule or an Organization, belongs to all patients that it refers
to. It is shared only if it refers to none.

`records.patients_named` finds these patients in the body at each read. So it covers stored rows, earlier versions of
resources, and rows that an earlier version of the service stores.
"""

from alembic import op

from chassis.database.migration_steps import IN_REACH_OF_PANELS, run

revision = "records_0047"
down_revision = "records_0046"
SHARED = """
Endpoint Group HealthcareService InsurancePlan Location Medication MedicationKnowledge Organization
OrganizationAffiliation Practitioner PractitionerRole Questionnaire Schedule Slot Substance
"""
# The references of a body that may lead to a patient, each once. A row without an id stands for an unknown person: a
# contained patient, a reference with an identifier only, a member of a group or an actor of a schedule with a display
# only. References to types without patients are skipped.
REFERENCES = """
CREATE FUNCTION records.references_to_patients(body jsonb) RETURNS TABLE (type text, id text)
LANGUAGE sql IMMUTABLE AS $$
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
$$
"""
# A null element stands for a patient, or a group of patients, that is not registered here. The function follows
# references to resources without a single patient: a slot belongs to the patients of its schedule. Subqueries keep
# each look-up at an index, and a plan is kept: planning takes longer than the rest for most resources.
PATIENTS = """
CREATE FUNCTION records.patients_named(body jsonb) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan AS $$
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
$$
"""
# Only callers with the level `system/` read a resource of more than 1,000 patients.
ARE_IN_REACH = """
CREATE FUNCTION records.are_in_reach(patients uuid[]) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
SELECT cardinality(patients) <= 1000 AND NOT EXISTS (
    SELECT FROM unnest(patients) AS one (id) WHERE (IN_REACH) IS NOT TRUE OFFSET 0
)
$$
"""
POLICIES = """
REVOKE EXECUTE ON FUNCTION records.references_to_patients, records.patients_named, records.are_in_reach FROM PUBLIC;
GRANT EXECUTE ON FUNCTION records.patients_named TO records_app, records_panel;
GRANT EXECUTE ON FUNCTION records.are_in_reach TO records_panel;
CREATE POLICY shared ON records.resources FOR SELECT TO records_panel USING (
    patient_id IS NULL AND type = ANY ('{TYPES}') AND records.are_in_reach(records.patients_named(body))
);
CREATE POLICY shared ON records.resource_versions FOR SELECT TO records_panel USING (
    patient_id IS NULL AND type = ANY ('{TYPES}') AND records.are_in_reach(records.patients_named(body))
);
CREATE POLICY shared ON records.search_entries FOR SELECT TO records_panel USING (
    patient_id = '00000000-0000-0000-0000-000000000000'
    AND EXISTS (SELECT FROM records.resources AS stored WHERE stored.id = resource_id AND stored.patient_id IS NULL)
);
CREATE POLICY shared ON records.search_codes FOR SELECT TO records_panel USING (
    patient_id = '00000000-0000-0000-0000-000000000000'
    AND EXISTS (SELECT FROM records.resources AS stored WHERE stored.id = resource_id AND stored.patient_id IS NULL)
)
"""


def upgrade() -> None:
    """Make the functions and the policies."""
    op.execute(REFERENCES)
    op.execute(PATIENTS)
    in_reach = IN_REACH_OF_PANELS.replace("SERVICE", "records").replace("REF", "one.id::text")
    op.execute(ARE_IN_REACH.replace("IN_REACH", in_reach))
    run(POLICIES.replace("TYPES", ",".join(SHARED.split())))
