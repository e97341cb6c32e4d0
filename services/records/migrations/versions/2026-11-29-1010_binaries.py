"""Link resources with Binaries, which belong to the patient of these resources.

`python -m records.chart_texts.rebuild --all` links the resources that are stored already.
"""

from chassis.database.migration_steps import execute_script

revision = "records_0058"
down_revision = "records_0057"
SCRIPT = r"""
CREATE TABLE records.binary_uses (
    resource_id uuid NOT NULL,
    url text NOT NULL,
    binary_id uuid,
    is_vouched boolean NOT NULL,
    CONSTRAINT pk_binary_uses PRIMARY KEY (resource_id, url)
);
CREATE INDEX ix_binary_uses_url ON records.binary_uses (url) WHERE binary_id IS NULL;
CREATE INDEX ix_binary_uses_binary_id ON records.binary_uses (binary_id);
GRANT SELECT ON records.binary_uses TO records_app;
CREATE OR REPLACE FUNCTION records.binaries_in(body jsonb) RETURNS TABLE (url text)
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog
AS $$
SELECT DISTINCT CASE
    WHEN value #>> '{}' ~* '^urn:' THEN lower(value #>> '{}')
    ELSE regexp_replace(value #>> '{}', '/_history/[^/]*$', '')
END
FROM (
    SELECT jsonb_path_query(body, '$.**.url ? (@ like_regex "^(urn:uuid:[0-9a-f-]{36}$|(https?://.*/)?Binary/[^/]+(/_history/[^/]+)?$)" flag "i")')
    UNION ALL
    SELECT jsonb_path_query(body, '$.**.reference ? (@ like_regex "^(https?://.*/)?Binary/[^/]+(/_history/[^/]+)?$")')
) AS given (value)
WHERE octet_length(value #>> '{}') <= 1900
$$;
CREATE OR REPLACE FUNCTION records.note_binaries() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
DECLARE
    holders uuid[];
    lost uuid[];
BEGIN
    WITH noted AS (
        INSERT INTO records.binary_uses (resource_id, url, is_vouched)
        SELECT stored.id, used.url, current_setting('role') <> 'records_panel'
        FROM stored CROSS JOIN LATERAL records.binaries_in(stored.body) AS used
        WHERE stored.type <> 'Binary'
        ON CONFLICT (resource_id, url) DO UPDATE SET is_vouched = binary_uses.is_vouched OR excluded.is_vouched
        RETURNING resource_id
    )
    SELECT array_agg(DISTINCT resource_id) INTO holders FROM noted;
    IF TG_OP = 'UPDATE' THEN
        WITH gone AS (
            DELETE FROM records.binary_uses AS used USING stored
            WHERE used.resource_id = stored.id
                AND used.url NOT IN (SELECT one.url FROM records.binaries_in(stored.body) AS one)
            RETURNING used.binary_id
        )
        SELECT array_agg(DISTINCT binary_id) INTO lost FROM gone WHERE binary_id IS NOT NULL;
    END IF;
    holders := holders || ARRAY (SELECT id FROM stored WHERE type = 'Binary');
    IF holders <> '{}' THEN
        PERFORM records.link_binaries(holders);
    END IF;
    IF lost <> '{}' THEN
        PERFORM records.settle_binaries(lost);
    END IF;
    -- What a Binary says, or whose it is, has changed.
    INSERT INTO records.feed (bucket, type, resource_id)
    SELECT DISTINCT get_byte(uuid_send(user_of.id), 15) & 15, user_of.type, user_of.id
    FROM stored JOIN records.binary_uses AS used ON used.binary_id = stored.id
    JOIN records.resources AS user_of ON user_of.id = used.resource_id
    WHERE stored.type = 'Binary' AND records.is_searched(user_of.type);
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION records.link_binaries(ids uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
    linked uuid[];
    users uuid[];
BEGIN
    INSERT INTO records.binary_uses (resource_id, url, is_vouched)
    SELECT stored.id, used.url, stored.written_by IS NULL
    FROM records.resources AS stored CROSS JOIN LATERAL records.binaries_in(stored.body) AS used
    WHERE stored.id = ANY (ids) AND stored.type <> 'Binary'
    ON CONFLICT DO NOTHING;
    WITH found AS (
        SELECT used.resource_id, used.url, CASE
            WHEN pg_input_is_valid(substring(used.url FROM '^Binary/(.*)$'), 'uuid')
                THEN substring(used.url FROM '^Binary/(.*)$')::uuid
            ELSE (SELECT resource_id FROM records.resource_keys WHERE type = 'Binary' AND source_key = 'url|' || used.url)
        END AS id
        FROM records.binary_uses AS used WHERE used.resource_id = ANY (ids) AND used.binary_id IS NULL
        UNION ALL
        SELECT used.resource_id, used.url, stored.id
        FROM records.resources AS stored
        JOIN records.binary_uses AS used ON used.url IN ('Binary/' || stored.id, stored.full_url)
        WHERE stored.id = ANY (ids) AND stored.type = 'Binary' AND used.binary_id IS NULL
    ), made AS (
        UPDATE records.binary_uses AS used SET binary_id = found.id
        FROM found JOIN records.resources AS stored ON stored.id = found.id AND stored.type = 'Binary'
        WHERE used.resource_id = found.resource_id AND used.url = found.url
        RETURNING used.resource_id, used.binary_id
    )
    SELECT array_agg(DISTINCT binary_id), array_agg(DISTINCT resource_id) FILTER (WHERE resource_id <> ALL (ids))
    INTO linked, users FROM made;
    UPDATE records.binary_uses AS used SET is_vouched = true
    FROM records.resources AS user_of, records.resources AS stored
    WHERE used.resource_id = ANY (ids || users) AND NOT used.is_vouched
        AND user_of.id = used.resource_id AND stored.id = used.binary_id
        AND records.survivor_of(user_of.patient_id) = records.survivor_of(stored.patient_id);
    PERFORM records.settle_binaries(linked || ARRAY (
        SELECT used.binary_id FROM records.binary_uses AS used
        WHERE used.binary_id IS NOT NULL AND (used.resource_id = ANY (ids) OR used.binary_id = ANY (ids))
    ));
    INSERT INTO records.feed (bucket, type, resource_id)
    SELECT get_byte(uuid_send(id), 15) & 15, type, id
    FROM records.resources WHERE id = ANY (users) AND records.is_searched(type);
END
$$;
CREATE OR REPLACE FUNCTION records.settle_binaries(ids uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
    one record;
BEGIN
    PERFORM FROM records.resources WHERE id = ANY (ids) AND type = 'Binary' ORDER BY id FOR UPDATE;
    FOR one IN
        SELECT stored.id, owner.patient_id FROM records.resources AS stored CROSS JOIN LATERAL (
            SELECT CASE
                WHEN count(DISTINCT user_of.patient_id) = 1 THEN min(user_of.patient_id::text)::uuid
                WHEN count(DISTINCT records.survivor_of(user_of.patient_id)) = 1
                    THEN min(records.survivor_of(user_of.patient_id)::text)::uuid
            END
            FROM records.binary_uses AS used JOIN records.resources AS user_of ON user_of.id = used.resource_id
            WHERE used.binary_id = stored.id AND used.is_vouched AND user_of.patient_id IS NOT NULL
            HAVING count(*) > 0 AND NOT stored.body ? 'securityContext'
            UNION ALL
            SELECT known.resource_id FROM records.resource_keys AS known
            WHERE stored.patient_id IS NULL AND known.type = 'Patient'
                AND known.source_key = 'url|' || (stored.body #>> '{securityContext,reference}')
        ) AS owner (patient_id)
        WHERE stored.id = ANY (ids) AND stored.type = 'Binary' AND stored.patient_id IS DISTINCT FROM owner.patient_id
        ORDER BY stored.id
    LOOP
        UPDATE records.resources SET patient_id = one.patient_id WHERE id = one.id;
        UPDATE records.resource_versions SET patient_id = one.patient_id
        WHERE id = one.id AND NOT body ? 'securityContext';
        UPDATE records.search_entries
        SET patient_id = coalesce(one.patient_id, '00000000-0000-0000-0000-000000000000') WHERE resource_id = one.id;
    END LOOP;
END
$$;
CREATE OR REPLACE FUNCTION records.is_searched(type text) RETURNS boolean
LANGUAGE sql IMMUTABLE
AS $$
SELECT type = ANY ('{AdverseEvent,AllergyIntolerance,CarePlan,CareTeam,Claim,ClaimResponse,ClinicalImpression,Communication,Composition,Condition,Consent,Coverage,DetectedIssue,Device,DeviceRequest,DiagnosticReport,DocumentReference,Encounter,EpisodeOfCare,ExplanationOfBenefit,FamilyMemberHistory,Flag,Goal,ImagingStudy,Immunization,ImmunizationRecommendation,Media,MedicationAdministration,MedicationDispense,MedicationRequest,MedicationStatement,NutritionOrder,Observation,Procedure,QuestionnaireResponse,RelatedPerson,RiskAssessment,ServiceRequest,Specimen}')
$$;
CREATE OR REPLACE FUNCTION records.feed_resources() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
DECLARE
    behind bigint := (SELECT CASE WHEN count(*) < 30 THEN 0 ELSE 4611686018427387904 END FROM stored);
BEGIN
    INSERT INTO records.feed (position, bucket, type, resource_id) OVERRIDING SYSTEM VALUE
    SELECT nextval('records.feed_position_seq') + behind, get_byte(uuid_send(id), 15) & 15, type, id
    FROM stored WHERE records.is_searched(type) OR type = 'Binary';
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION records.feed_merge() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    INSERT INTO records.feed_renames (type, resource_id, patient_id)
    SELECT DISTINCT 'Patient', same.id, one.survivor
    FROM (VALUES
        (records.survivor_of(NEW.id)),
        (records.survivor_of(coalesce(NEW.replaced_by, OLD.replaced_by)))
    ) AS one (survivor)
    CROSS JOIN LATERAL records.same_patient(one.survivor) AS same (id);
    PERFORM records.settle_binaries(ARRAY (
        SELECT used.binary_id
        FROM (VALUES
            (records.survivor_of(NEW.id)),
            (records.survivor_of(coalesce(NEW.replaced_by, OLD.replaced_by)))
        ) AS one (survivor)
        CROSS JOIN LATERAL records.same_patient(one.survivor) AS same (id)
        JOIN records.resources AS user_of ON user_of.patient_id = same.id
        JOIN records.binary_uses AS used ON used.resource_id = user_of.id
        WHERE used.binary_id IS NOT NULL
    ));
    RETURN NULL;
END
$$;
CREATE TRIGGER note_binaries_changed AFTER UPDATE ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_binaries();
CREATE TRIGGER note_binaries_new AFTER INSERT ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_binaries();
REVOKE EXECUTE ON FUNCTION
    records.binaries_in, records.is_searched, records.link_binaries, records.settle_binaries
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION records.link_binaries TO records_app;
"""


def upgrade() -> None:
    execute_script(SCRIPT)
