SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

ALTER SCHEMA records OWNER TO records_owner;

CREATE FUNCTION records.are_in_reach(patients uuid[]) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog'
    AS $$
SELECT cardinality(patients) <= 1000 AND NOT EXISTS (
    SELECT FROM unnest(patients) AS one (id) WHERE (
one.id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
OR EXISTS (
    SELECT FROM records.access_members m
    WHERE m.ref = one.id::text AND m.panel = ANY (ARRAY(
        SELECT c.panel FROM records.access_callers c WHERE c.principal = ANY (
            string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n')
        )
    )) AND (m.until IS NULL OR m.until > now())
    OFFSET 0
)
) IS NOT TRUE OFFSET 0
)
$$;


ALTER FUNCTION records.are_in_reach(patients uuid[]) OWNER TO records_owner;

CREATE FUNCTION records.chart_entry_of(type text, body jsonb) RETURNS TABLE(section text, series uuid, at timestamp with time zone)
    LANGUAGE sql STABLE
    AS $_$
SELECT
    listed.section,
    CASE
        WHEN listed.section IN ('vital-signs', 'labs') THEN md5(coalesce(
            jsonb_path_query_first(body, '$.code.coding[*] ? (@.system == "http://loinc.org").code')
                #>> '{}',
            nullif(concat_ws(
                '|',
                jsonb_path_query_first(body, '$.code.coding[*] ? (exists(@.code))') ->> 'system',
                jsonb_path_query_first(body, '$.code.coding[*] ? (exists(@.code))') ->> 'code'
            ), ''),
            lower(btrim(body #>> '{code,text}')),
            lower(btrim(body ->> 'code')),
            ''
        ))::uuid
        ELSE '00000000-0000-0000-0000-000000000000'
    END,
    CASE
        WHEN pg_input_is_valid(written.moment, 'timestamptz') THEN written.moment::timestamptz
        ELSE '-infinity'
    END
FROM (
    SELECT CASE
        WHEN type IN ('Condition', 'AllergyIntolerance') THEN CASE
            WHEN body @? '$.clinicalStatus.** ? (@ like_regex "^(inactive|remission|resolved)$" flag "i")'
              OR body @? '$.verificationStatus.** ? (@ like_regex "^(entered[- ]in[- ]error|refuted)$" flag "i")'
            THEN NULL ELSE type
        END
        WHEN type IN ('MedicationRequest', 'MedicationStatement') THEN CASE
            WHEN lower(body ->> 'status') IN (
                'cancelled', 'completed', 'draft', 'entered-in-error', 'intended', 'not-taken', 'stopped'
            ) OR body -> 'doNotPerform' = 'true'
            THEN NULL ELSE type
        END
        WHEN type IN ('Procedure', 'Immunization') THEN CASE
            WHEN lower(body ->> 'status') IN ('entered-in-error', 'not-done') THEN NULL ELSE type
        END
        WHEN type = 'CareTeam' THEN CASE
            WHEN lower(body ->> 'status') IN ('entered-in-error', 'inactive', 'proposed')
            THEN NULL ELSE type
        END
        WHEN type = 'Observation' THEN CASE
            WHEN lower(body ->> 'status') IN ('cancelled', 'entered-in-error')
              OR NOT body ?| '{component,valueQuantity,valueCodeableConcept,valueString,valueBoolean,valueInteger,valueRange,valueRatio,valueSampledData,valueTime,valueDateTime,valuePeriod}' THEN NULL
            WHEN body @? '$.category.** ? (@ like_regex "^(vital[-_ ]?signs?|vitals)$" flag "i")'
            THEN 'vital-signs'
            WHEN body @? '$.category.** ? (@ like_regex "^lab(oratory)?$" flag "i")' THEN 'labs'
            WHEN NOT body ? 'category'
             AND body @? '$.code.coding[*].code ? (@ like_regex "^(85353-1|9279-1|8867-4|2708-6|59408-5|8310-5|8302-2|9843-4|8287-5|29463-7|39156-5|85354-9|55284-4|8480-6|8462-4|8478-0)$")'
            THEN 'vital-signs'
        END
    END
    OFFSET 0
) AS listed (section), (
    SELECT coalesce(
        body ->> 'effectiveDateTime', body ->> 'effectiveInstant', body #>> '{effectivePeriod,start}',
        body ->> 'performedDateTime', body #>> '{performedPeriod,start}',
        body ->> 'occurrenceDateTime', body ->> 'recordedDate', body ->> 'onsetDateTime',
        body #>> '{onsetPeriod,start}', body ->> 'authoredOn', body ->> 'dateAsserted',
        body ->> 'issued', body ->> 'recorded', body #>> '{period,start}'
    )
) AS given (moment), LATERAL (
    SELECT CASE
        WHEN moment ~ '^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$' THEN moment
        WHEN moment ~ '^\d{4}-\d\d-\d\dT[0-9:.]+$' THEN moment || 'Z'
        WHEN moment ~ '^\d{4}-\d\d-\d\d$' THEN moment || 'T00:00:00Z'
        WHEN moment ~ '^\d{4}-\d\d$' THEN moment || '-01T00:00:00Z'
        WHEN moment ~ '^\d{4}$' THEN moment || '-01-01T00:00:00Z'
    END
    OFFSET 0
) AS written (moment)
WHERE listed.section IS NOT NULL
$_$;


ALTER FUNCTION records.chart_entry_of(type text, body jsonb) OWNER TO records_owner;

CREATE FUNCTION records.claim_number(claimed text, patient uuid) RETURNS void
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


ALTER FUNCTION records.claim_number(claimed text, patient uuid) OWNER TO records_owner;

CREATE FUNCTION records.claim_numbers() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
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


ALTER FUNCTION records.claim_numbers() OWNER TO records_owner;

CREATE FUNCTION records.concerned_by(patient uuid, system text, value text) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
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


ALTER FUNCTION records.concerned_by(patient uuid, system text, value text) OWNER TO records_owner;

CREATE FUNCTION records.end_identifier() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
    IF NEW.identifies AND NEW.ends_at <= now() THEN
        NEW.identifies := false;
        NEW.named_until := CASE WHEN NEW.is_vouched THEN now() END;
    END IF;
    RETURN NEW;
END
$$;


ALTER FUNCTION records.end_identifier() OWNER TO records_owner;

CREATE FUNCTION records.feed_merge() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
    INSERT INTO records.feed_renames (type, resource_id, patient_id)
    SELECT DISTINCT 'Patient', same.id, one.survivor
    FROM (VALUES
        (records.survivor_of(NEW.id)),
        (records.survivor_of(coalesce(NEW.replaced_by, OLD.replaced_by)))
    ) AS one (survivor)
    CROSS JOIN LATERAL records.same_patient(one.survivor) AS same (id);
    RETURN NULL;
END
$$;


ALTER FUNCTION records.feed_merge() OWNER TO records_owner;

CREATE FUNCTION records.feed_renamed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET enable_nestloop TO 'off'
    AS $$
BEGIN
    INSERT INTO records.feed_renames (type, resource_id, patient_id)
    SELECT DISTINCT stored.type, stored.id, one.patient_id
    FROM stored JOIN earlier ON earlier.id = stored.id
    CROSS JOIN LATERAL (VALUES (earlier.patient_id), (stored.patient_id)) AS one (patient_id)
    WHERE stored.type IN ('Claim', 'Condition', 'Medication', 'Observation', 'Organization', 'Procedure')
      AND (
        stored.patient_id, records.name_of(stored.body),
        CASE WHEN stored.written_by_kind = 'agent' AND stored.accepted_by IS NULL THEN stored.written_by END
      ) IS DISTINCT FROM (
        earlier.patient_id, records.name_of(earlier.body),
        CASE WHEN earlier.written_by_kind = 'agent' AND earlier.accepted_by IS NULL THEN earlier.written_by END
      );
    RETURN NULL;
END
$$;


ALTER FUNCTION records.feed_renamed() OWNER TO records_owner;

CREATE FUNCTION records.feed_resources() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
DECLARE
    behind bigint := (SELECT CASE WHEN count(*) < 30 THEN 0 ELSE 4611686018427387904 END FROM stored);
BEGIN
    INSERT INTO records.feed (position, bucket, type, resource_id) OVERRIDING SYSTEM VALUE
    SELECT nextval('records.feed_position_seq') + behind, get_byte(uuid_send(id), 15) & 15, type, id
    FROM stored WHERE type = ANY ('{AdverseEvent,AllergyIntolerance,CarePlan,CareTeam,Claim,ClaimResponse,ClinicalImpression,Communication,Composition,Condition,Consent,Coverage,DetectedIssue,Device,DeviceRequest,DiagnosticReport,DocumentReference,Encounter,EpisodeOfCare,ExplanationOfBenefit,FamilyMemberHistory,Flag,Goal,ImagingStudy,Immunization,ImmunizationRecommendation,MedicationAdministration,MedicationDispense,MedicationRequest,MedicationStatement,NutritionOrder,Observation,Procedure,QuestionnaireResponse,RelatedPerson,RiskAssessment,ServiceRequest,Specimen}');
    RETURN NULL;
END
$$;


ALTER FUNCTION records.feed_resources() OWNER TO records_owner;

CREATE FUNCTION records.feed_summary() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET enable_nestloop TO 'off'
    AS $$
DECLARE
    behind bigint := (SELECT CASE WHEN count(*) < 30 THEN 0 ELSE 4611686018427387904 END FROM stored);
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY (
            SELECT id FROM stored
            WHERE (SELECT body.id FROM records.resources AS body WHERE body.id = stored.id) IS NULL
            ORDER BY id
        );
    ELSE
        ids := ARRAY (
            SELECT id FROM stored JOIN earlier USING (id) WHERE (stored.patient_id, stored.chief_complaint, stored.status, stored.source_status, stored.class, stored.started_at, stored.ended_at, stored.summary, stored.summary_status, stored.summary_recorded_by, stored.summary_model, stored.accepted_by, stored.changed_by_kind) IS DISTINCT FROM (earlier.patient_id, earlier.chief_complaint, earlier.status, earlier.source_status, earlier.class, earlier.started_at, earlier.ended_at, earlier.summary, earlier.summary_status, earlier.summary_recorded_by, earlier.summary_model, earlier.accepted_by, earlier.changed_by_kind) ORDER BY id
        );
    END IF;
    INSERT INTO records.feed (position, bucket, type, resource_id) OVERRIDING SYSTEM VALUE
    SELECT nextval('records.feed_position_seq') + behind, get_byte(uuid_send(id), 15) & 15, 'Encounter', id
    FROM unnest(ids) AS one (id);
    RETURN NULL;
END
$$;


ALTER FUNCTION records.feed_summary() OWNER TO records_owner;

CREATE FUNCTION records.follow_identifiers() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
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


ALTER FUNCTION records.follow_identifiers() OWNER TO records_owner;

CREATE FUNCTION records.follow_members() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
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


ALTER FUNCTION records.follow_members() OWNER TO records_owner;

CREATE FUNCTION records.follow_merge() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
BEGIN
    PERFORM pg_advisory_xact_lock('records'::regnamespace::oid::int, 61);
    PERFORM records.show_names(ARRAY[
        NEW.id, records.survivor_of(NEW.id), records.survivor_of(coalesce(OLD.replaced_by, NEW.id))
    ]);
    RETURN NULL;
END
$$;


ALTER FUNCTION records.follow_merge() OWNER TO records_owner;

CREATE FUNCTION records.former_holders_of(name text) RETURNS uuid[]
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


ALTER FUNCTION records.former_holders_of(name text) OWNER TO records_owner;

CREATE FUNCTION records.free_number() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
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


ALTER FUNCTION records.free_number() OWNER TO records_owner;

CREATE FUNCTION records.holders_of(name text) RETURNS uuid[]
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


ALTER FUNCTION records.holders_of(name text) OWNER TO records_owner;

CREATE FUNCTION records.holders_of_value(number text) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
RETURN ARRAY(
    SELECT DISTINCT records.survivor_of(i.patient_id) FROM records.patient_identifiers i
    WHERE i.value = number AND i.identifies AND i.is_vouched
);
END
$$;


ALTER FUNCTION records.holders_of_value(number text) OWNER TO records_owner;

CREATE FUNCTION records.identity_counts(OUT contested bigint, OUT unconfirmed bigint) RETURNS record
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog'
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


ALTER FUNCTION records.identity_counts(OUT contested bigint, OUT unconfirmed bigint) OWNER TO records_owner;

CREATE FUNCTION records.is_contested(name text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
DECLARE
    former uuid[] := records.former_holders_of(name);
BEGIN
RETURN cardinality(records.holders_of_value(name)) > 1 AND records.named_exactly(name) IS NULL
    OR former <> '{}' AND former <> records.holders_of(name);
END
$$;


ALTER FUNCTION records.is_contested(name text) OWNER TO records_owner;

CREATE FUNCTION records.judge_identifier() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
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
$$;


ALTER FUNCTION records.judge_identifier() OWNER TO records_owner;

CREATE FUNCTION records.keep_chart_entries() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        DELETE FROM records.chart_entries USING stored WHERE resource_id = stored.id;
    END IF;
    
INSERT INTO records.chart_entries (resource_id, patient_id, section, series, at)
SELECT stored.id, stored.patient_id, entry.section, entry.series, entry.at
FROM stored AS stored CROSS JOIN LATERAL records.chart_entry_of(stored.type, stored.body) AS entry
WHERE stored.patient_id IS NOT NULL
;
    RETURN NULL;
END
$$;


ALTER FUNCTION records.keep_chart_entries() OWNER TO records_owner;

CREATE FUNCTION records.keep_version() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
BEGIN
    EXECUTE format('INSERT INTO %I.%I SELECT ($1).*', TG_TABLE_SCHEMA, TG_ARGV[0]) USING OLD;
    NEW.version := OLD.version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$_$;


ALTER FUNCTION records.keep_version() OWNER TO records_owner;

CREATE FUNCTION records.keep_version_of_tasks() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO records.task_versions SELECT OLD.*;
    NEW.version := OLD.version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$$;


ALTER FUNCTION records.keep_version_of_tasks() OWNER TO records_owner;

CREATE FUNCTION records.name_member() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
    PERFORM pg_advisory_xact_lock('records'::regnamespace::oid::int, 61);
    DELETE FROM records.access_members
    WHERE panel = NEW.panel AND ref = NEW.ref AND other_name_of IS NOT NULL;
    RETURN NEW;
END
$$;


ALTER FUNCTION records.name_member() OWNER TO records_owner;

CREATE FUNCTION records.name_of(body jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog'
    AS $_$
SELECT CASE
    WHEN body ->> 'status' ~* '^entered[- ]in[- ]error$'
      OR body @? '$.verificationStatus.** ? (@ like_regex "^entered[- ]in[- ]error$" flag "i")'
    THEN NULL
    ELSE coalesce(
        body -> 'code', body -> 'vaccineCode', body -> 'medicationCodeableConcept', body -> 'name'
    )
END
$_$;


ALTER FUNCTION records.name_of(body jsonb) OWNER TO records_owner;

CREATE FUNCTION records.named_exactly(name text) RETURNS uuid
    LANGUAGE plpgsql STABLE
    AS $_$
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
$_$;


ALTER FUNCTION records.named_exactly(name text) OWNER TO records_owner;

CREATE FUNCTION records.names_of(asked text[]) RETURNS TABLE(name text, patient_id uuid, names text[], is_ambiguous boolean, contested_numbers text[])
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
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


ALTER FUNCTION records.names_of(asked text[]) OWNER TO records_owner;

CREATE FUNCTION records.note_access_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
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


ALTER FUNCTION records.note_access_change() OWNER TO records_owner;

CREATE FUNCTION records.note_for_search() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
    IF current_setting('records.search_entries', true) IS DISTINCT FROM 'written' THEN
        INSERT INTO records.search_backlog SELECT id FROM stored ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;


ALTER FUNCTION records.note_for_search() OWNER TO records_owner;

CREATE FUNCTION records.own_holder_of(held text) RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
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


ALTER FUNCTION records.own_holder_of(held text) OWNER TO records_owner;

CREATE FUNCTION records.patients_named(body jsonb) RETURNS uuid[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
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


ALTER FUNCTION records.patients_named(body jsonb) OWNER TO records_owner;

CREATE FUNCTION records.references_to_patients(body jsonb) RETURNS TABLE(type text, id text)
    LANGUAGE sql IMMUTABLE
    AS $_$
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
$_$;


ALTER FUNCTION records.references_to_patients(body jsonb) OWNER TO records_owner;

CREATE FUNCTION records.same_patient(patient uuid) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
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
$$;


ALTER FUNCTION records.same_patient(patient uuid) OWNER TO records_owner;

CREATE FUNCTION records.show_granted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
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


ALTER FUNCTION records.show_granted() OWNER TO records_owner;

CREATE FUNCTION records.show_names(patients uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
BEGIN
WITH names AS MATERIALIZED (
    SELECT found.patient_id AS patient, one.name
    FROM records.names_of(ARRAY(SELECT DISTINCT id::text FROM unnest(patients) AS given (id))) found
    CROSS JOIN LATERAL unnest(found.names) AS one (name)
    WHERE length(one.name) <= 64 AND one.name !~ '[/\\?#%]'
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


ALTER FUNCTION records.show_names(patients uuid[]) OWNER TO records_owner;

CREATE FUNCTION records.survivor_of(patient uuid) RETURNS uuid
    LANGUAGE plpgsql STABLE
    AS $$
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
$$;


ALTER FUNCTION records.survivor_of(patient uuid) OWNER TO records_owner;

CREATE FUNCTION records.vouch_number() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
BEGIN
    PERFORM records.claim_number(NEW.value, NEW.patient_id);
    RETURN NULL;
END
$$;


ALTER FUNCTION records.vouch_number() OWNER TO records_owner;

CREATE FUNCTION records.vouches_by_panel(patient uuid, system text, value text) RETURNS boolean
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


ALTER FUNCTION records.vouches_by_panel(patient uuid, system text, value text) OWNER TO records_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE records.access_callers (
    principal text NOT NULL,
    panel bigint NOT NULL
);


ALTER TABLE records.access_callers OWNER TO records_owner;

CREATE SEQUENCE records.access_change_numbers
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE records.access_change_numbers OWNER TO records_owner;

CREATE TABLE records.access_changes (
    panel bigint NOT NULL,
    is_member boolean NOT NULL,
    key text NOT NULL,
    seq bigint NOT NULL,
    until timestamp with time zone,
    is_removed boolean NOT NULL
);


ALTER TABLE records.access_changes OWNER TO records_owner;

CREATE SEQUENCE records.access_numbers
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE records.access_numbers OWNER TO records_owner;

CREATE TABLE records.access_grants (
    id uuid DEFAULT uuidv7() NOT NULL,
    number bigint DEFAULT nextval('records.access_numbers'::regclass) NOT NULL,
    principal text NOT NULL,
    caller character varying(128) NOT NULL,
    caller_kind character varying(16) NOT NULL,
    person character varying(128) NOT NULL,
    patient character varying(64) NOT NULL,
    reason character varying(1000) NOT NULL,
    purpose character varying(16) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    until timestamp with time zone NOT NULL,
    reviewed_by character varying(128),
    reviewed_at timestamp with time zone
);


ALTER TABLE records.access_grants OWNER TO records_owner;

CREATE TABLE records.access_members (
    panel bigint NOT NULL,
    ref text NOT NULL,
    until timestamp with time zone,
    other_name_of uuid
);


ALTER TABLE records.access_members OWNER TO records_owner;

CREATE TABLE records.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE records.alembic_version OWNER TO records_owner;

CREATE TABLE records.chart_entries (
    resource_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    section text NOT NULL,
    series uuid NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE records.chart_entries OWNER TO records_owner;

CREATE TABLE records.cursor_keys (
    id smallint NOT NULL,
    key bytea NOT NULL
);


ALTER TABLE records.cursor_keys OWNER TO records_owner;

CREATE TABLE records.encounter_versions (
    id uuid NOT NULL,
    patient_id uuid,
    chief_complaint character varying(2000),
    summary text,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    created_at timestamp with time zone,
    version integer NOT NULL,
    updated_at timestamp with time zone,
    status character varying(16),
    class character varying(16),
    source_status character varying(64),
    summary_status character varying(16),
    summary_recorded_by character varying(128),
    summary_model character varying(128),
    changed_by character varying(128),
    changed_by_kind character varying(16),
    accepted_by character varying(128),
    accepted_at timestamp with time zone,
    override_reason character varying(1000),
    summary_sources jsonb,
    change_reason character varying(2000),
    versions_with_body integer
);


ALTER TABLE records.encounter_versions OWNER TO records_owner;

CREATE TABLE records.encounters (
    id uuid DEFAULT uuidv7() NOT NULL,
    patient_id uuid NOT NULL,
    chief_complaint character varying(2000) NOT NULL,
    summary text,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    status character varying(16) DEFAULT 'in-progress'::character varying NOT NULL,
    class character varying(16) DEFAULT 'AMB'::character varying NOT NULL,
    source_status character varying(64),
    summary_status character varying(16),
    summary_recorded_by character varying(128),
    summary_model character varying(128),
    changed_by character varying(128),
    changed_by_kind character varying(16),
    accepted_by character varying(128),
    accepted_at timestamp with time zone,
    override_reason character varying(1000),
    summary_sources jsonb,
    change_reason character varying(2000),
    versions_with_body integer DEFAULT 0 NOT NULL
);


ALTER TABLE records.encounters OWNER TO records_owner;

CREATE TABLE records.feed (
    "position" bigint NOT NULL,
    bucket smallint NOT NULL,
    type text NOT NULL,
    resource_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    refused character varying(64)
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');


ALTER TABLE records.feed OWNER TO records_owner;

CREATE TABLE records.feed_buckets (
    bucket smallint NOT NULL,
    holder uuid,
    held_until timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL
)
WITH (fillfactor='50');


ALTER TABLE records.feed_buckets OWNER TO records_owner;

ALTER TABLE records.feed ALTER COLUMN "position" ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME records.feed_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE records.feed_rebuilds (
    id uuid DEFAULT uuidv7() NOT NULL,
    of character varying(16) DEFAULT 'resources'::character varying NOT NULL,
    after uuid DEFAULT '00000000-0000-0000-0000-000000000000'::uuid NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE records.feed_rebuilds OWNER TO records_owner;

CREATE TABLE records.feed_renames (
    id uuid DEFAULT uuidv7() NOT NULL,
    type text NOT NULL,
    resource_id uuid NOT NULL,
    patient_id uuid,
    after uuid DEFAULT '00000000-0000-0000-0000-000000000000'::uuid NOT NULL
);


ALTER TABLE records.feed_renames OWNER TO records_owner;

CREATE TABLE records.idempotency_keys (
    caller character varying(160) NOT NULL,
    key character varying(255) NOT NULL,
    fingerprint bytea NOT NULL,
    resource character varying(64) NOT NULL,
    resource_id character varying(64) NOT NULL,
    resource_version integer NOT NULL,
    status smallint NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


ALTER TABLE records.idempotency_keys OWNER TO records_owner;

CREATE TABLE records.identifier_systems (
    system character varying(255) NOT NULL,
    identifies boolean,
    is_open boolean NOT NULL,
    is_default boolean NOT NULL
);


ALTER TABLE records.identifier_systems OWNER TO records_owner;

CREATE TABLE records.imports (
    id uuid DEFAULT uuidv7() NOT NULL,
    status character varying(16) NOT NULL,
    caller character varying(128) NOT NULL,
    caller_kind character varying(16) NOT NULL,
    total integer NOT NULL,
    done integer DEFAULT 0 NOT NULL,
    outcomes jsonb,
    problem jsonb,
    bundle bytea,
    attempts integer DEFAULT 0 NOT NULL,
    lease_token uuid,
    leased_until timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone,
    caller_claims text
);
ALTER TABLE ONLY records.imports ALTER COLUMN bundle SET STORAGE EXTERNAL;


ALTER TABLE records.imports OWNER TO records_owner;

CREATE TABLE records.intake_records (
    id bigint NOT NULL,
    patient_id character varying(64) NOT NULL,
    age integer NOT NULL,
    symptoms jsonb NOT NULL,
    urgency character varying(32) NOT NULL,
    kind character varying(64),
    details jsonb,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    encounter_id uuid,
    amends bigint,
    original_id bigint,
    task_id uuid
);


ALTER TABLE records.intake_records OWNER TO records_owner;

ALTER TABLE records.intake_records ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME records.intake_records_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE records.intake_routings (
    id uuid DEFAULT uuidv7() NOT NULL,
    record_id bigint NOT NULL,
    routed_to character varying(200) NOT NULL,
    reason character varying(2000) NOT NULL,
    urgency character varying(32),
    decided_by character varying(128) NOT NULL,
    decided_by_kind character varying(16) NOT NULL,
    decided_at timestamp with time zone DEFAULT now() NOT NULL,
    task_id uuid
);


ALTER TABLE records.intake_routings OWNER TO records_owner;

CREATE TABLE records.joined_resources (
    id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    joined_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE records.joined_resources OWNER TO records_owner;

CREATE TABLE records.outbox (
    "position" bigint NOT NULL,
    bucket smallint NOT NULL,
    event bytea NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    refused character varying(64)
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');


ALTER TABLE records.outbox OWNER TO records_owner;

CREATE TABLE records.outbox_buckets (
    bucket smallint NOT NULL,
    holder uuid,
    held_until timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL
)
WITH (fillfactor='50');


ALTER TABLE records.outbox_buckets OWNER TO records_owner;

ALTER TABLE records.outbox ALTER COLUMN "position" ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME records.outbox_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE records.panel_versions (
    id uuid NOT NULL,
    number bigint,
    name character varying(128),
    callers text[],
    groups text[],
    created_at timestamp with time zone,
    deleted_at timestamp with time zone,
    version integer NOT NULL,
    updated_at timestamp with time zone,
    changed_by character varying(128),
    changed_by_kind character varying(16)
);


ALTER TABLE records.panel_versions OWNER TO records_owner;

CREATE TABLE records.panels (
    id uuid DEFAULT uuidv7() NOT NULL,
    number bigint DEFAULT nextval('records.access_numbers'::regclass) NOT NULL,
    name character varying(128) NOT NULL,
    callers text[] NOT NULL,
    groups text[] NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_by character varying(128) NOT NULL,
    changed_by_kind character varying(16) NOT NULL
);


ALTER TABLE records.panels OWNER TO records_owner;

CREATE TABLE records.patient_identifiers (
    system character varying(255) NOT NULL,
    value character varying(255) NOT NULL,
    patient_id uuid NOT NULL,
    is_of_things boolean DEFAULT false NOT NULL,
    identifies boolean DEFAULT true NOT NULL,
    is_vouched boolean DEFAULT true NOT NULL,
    ends_at timestamp with time zone,
    named_until timestamp with time zone
);


ALTER TABLE records.patient_identifiers OWNER TO records_owner;

CREATE TABLE records.patient_names (
    part character varying(64) NOT NULL COLLATE pg_catalog."C",
    patient_id uuid NOT NULL
);


ALTER TABLE records.patient_names OWNER TO records_owner;

CREATE TABLE records.patient_numbers (
    number character varying(255) NOT NULL,
    patient_id uuid
);


ALTER TABLE records.patient_numbers OWNER TO records_owner;

CREATE TABLE records.patient_versions (
    id uuid NOT NULL,
    full_name character varying(200),
    date_of_birth date,
    created_at timestamp with time zone,
    version integer NOT NULL,
    updated_at timestamp with time zone,
    gender character varying(16),
    identifiers jsonb,
    names jsonb,
    partial_birth_date character varying(7),
    changed_by character varying(128),
    changed_by_kind character varying(16),
    name_parts text,
    full_name_absent_reason character varying(16),
    active boolean,
    deceased jsonb,
    marital_status character varying(100),
    telecom jsonb,
    address jsonb,
    communication jsonb,
    replaced_by uuid,
    merge_reason character varying(1000),
    replaces uuid[],
    versions_with_body integer
);


ALTER TABLE records.patient_versions OWNER TO records_owner;

CREATE TABLE records.patients (
    id uuid DEFAULT uuidv7() NOT NULL,
    full_name character varying(200) NOT NULL,
    date_of_birth date,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    gender character varying(16),
    identifiers jsonb DEFAULT '[]'::jsonb NOT NULL,
    names jsonb DEFAULT '[]'::jsonb NOT NULL,
    partial_birth_date character varying(7),
    changed_by character varying(128),
    changed_by_kind character varying(16),
    name_parts text,
    full_name_absent_reason character varying(16),
    active boolean DEFAULT true NOT NULL,
    deceased jsonb,
    marital_status character varying(100),
    telecom jsonb DEFAULT '[]'::jsonb NOT NULL,
    address jsonb DEFAULT '[]'::jsonb NOT NULL,
    communication jsonb DEFAULT '[]'::jsonb NOT NULL,
    replaced_by uuid,
    merge_reason character varying(1000),
    replaces uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    versions_with_body integer DEFAULT 0 NOT NULL,
    CONSTRAINT ck_patients_one_birth_date CHECK (((date_of_birth IS NULL) OR (partial_birth_date IS NULL)))
);


ALTER TABLE records.patients OWNER TO records_owner;

CREATE TABLE records.resource_keys (
    type character varying(64) NOT NULL,
    source_key character varying(2000) NOT NULL,
    resource_id uuid NOT NULL
);


ALTER TABLE records.resource_keys OWNER TO records_owner;

CREATE TABLE records.resource_versions (
    id uuid NOT NULL,
    type character varying(64),
    full_url character varying(2000),
    patient_id uuid,
    encounter_id uuid,
    body jsonb,
    version integer NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    written_by character varying(128),
    written_by_kind character varying(16),
    accepted_by character varying(128),
    source text
);


ALTER TABLE records.resource_versions OWNER TO records_owner;

CREATE TABLE records.resources (
    id uuid DEFAULT uuidv7() NOT NULL,
    type character varying(64) NOT NULL,
    full_url character varying(2000),
    patient_id uuid,
    encounter_id uuid,
    body jsonb NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    written_by character varying(128),
    written_by_kind character varying(16),
    accepted_by character varying(128),
    source text
);


ALTER TABLE records.resources OWNER TO records_owner;

CREATE TABLE records.search_backlog (
    resource_id uuid NOT NULL
);


ALTER TABLE records.search_backlog OWNER TO records_owner;

CREATE TABLE records.search_codes (
    token bigint NOT NULL,
    patient_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    resource_id uuid NOT NULL
);


ALTER TABLE records.search_codes OWNER TO records_owner;

CREATE TABLE records.search_entries (
    resource_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    type text NOT NULL,
    at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    tokens bigint[] NOT NULL,
    others jsonb NOT NULL
);


ALTER TABLE records.search_entries OWNER TO records_owner;

CREATE TABLE records.task_dependencies (
    task_id uuid NOT NULL,
    predecessor_id uuid NOT NULL
);


ALTER TABLE records.task_dependencies OWNER TO records_owner;

CREATE TABLE records.task_ends (
    task_id uuid NOT NULL,
    token_hash bytea,
    task_version integer NOT NULL,
    follow_ups uuid[] NOT NULL,
    encounter_id uuid,
    encounter_version integer,
    ended_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE records.task_ends OWNER TO records_owner;

CREATE TABLE records.task_holders (
    principal text NOT NULL,
    number bigint DEFAULT nextval('records.access_numbers'::regclass) NOT NULL
);


ALTER TABLE records.task_holders OWNER TO records_owner;

CREATE TABLE records.task_inputs (
    task_id uuid NOT NULL,
    input jsonb NOT NULL
);


ALTER TABLE records.task_inputs OWNER TO records_owner;

CREATE TABLE records.task_queue (
    task_id uuid NOT NULL,
    lane character varying(256) NOT NULL COLLATE pg_catalog."C",
    kind character varying(64) NOT NULL,
    priority smallint NOT NULL,
    run_at timestamp with time zone NOT NULL,
    serial_key character varying(512),
    open_predecessors smallint DEFAULT 0 NOT NULL,
    offered boolean NOT NULL,
    promote_at timestamp with time zone,
    claimed_at timestamp with time zone,
    claim_token uuid,
    claim_id uuid,
    claimed_by character varying(128),
    claimed_by_kind character varying(16),
    shown_to text,
    lease_s integer,
    leased_until timestamp with time zone,
    cancel_reason character varying(2000),
    held_at timestamp with time zone,
    awaiting character varying(200),
    resume_at timestamp with time zone
)
WITH (fillfactor='70', autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');


ALTER TABLE records.task_queue OWNER TO records_owner;

CREATE TABLE records.task_signals (
    id uuid DEFAULT uuidv7() NOT NULL,
    key character varying(200) NOT NULL,
    signal_id character varying(128),
    patient_id character varying(64),
    data jsonb,
    sent_by character varying(128) NOT NULL,
    sent_by_kind character varying(16) NOT NULL,
    sent_at timestamp with time zone DEFAULT now() NOT NULL,
    task_id uuid,
    consumed_at timestamp with time zone,
    spent_at timestamp with time zone
);


ALTER TABLE records.task_signals OWNER TO records_owner;

CREATE TABLE records.task_steps (
    id uuid DEFAULT uuidv7() NOT NULL,
    task_id uuid NOT NULL,
    step character varying(64) NOT NULL,
    note character varying(2000),
    source_ref character varying(200),
    recorded_by character varying(128) NOT NULL,
    recorded_by_kind character varying(16) NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE records.task_steps OWNER TO records_owner;

CREATE TABLE records.task_versions (
    id uuid NOT NULL,
    kind character varying(64),
    queue character varying(64),
    patient_id character varying(64),
    encounter_id uuid,
    priority smallint,
    run_at timestamp with time zone,
    due_at timestamp with time zone,
    serial_key character varying(512),
    max_attempts smallint,
    attempt smallint,
    status character varying(16),
    business_status character varying(64),
    owner character varying(128),
    owner_kind character varying(16),
    reason character varying(2000),
    last_error character varying(2000),
    output jsonb,
    created_by character varying(128),
    created_by_kind character varying(16),
    created_at timestamp with time zone,
    version integer NOT NULL,
    updated_at timestamp with time zone,
    changed_by character varying(128),
    changed_by_kind character varying(16)
);


ALTER TABLE records.task_versions OWNER TO records_owner;

CREATE TABLE records.tasks (
    id uuid DEFAULT uuidv7() NOT NULL,
    kind character varying(64) NOT NULL,
    queue character varying(64) NOT NULL,
    patient_id character varying(64),
    encounter_id uuid,
    priority smallint NOT NULL,
    run_at timestamp with time zone,
    due_at timestamp with time zone,
    serial_key character varying(512),
    max_attempts smallint NOT NULL,
    attempt smallint DEFAULT 0 NOT NULL,
    status character varying(16) NOT NULL,
    business_status character varying(64),
    owner character varying(128),
    owner_kind character varying(16),
    reason character varying(2000),
    last_error character varying(2000),
    output jsonb,
    created_by character varying(128) NOT NULL,
    created_by_kind character varying(16) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_by character varying(128) NOT NULL,
    changed_by_kind character varying(16) NOT NULL
);


ALTER TABLE records.tasks OWNER TO records_owner;

INSERT INTO records.access_callers VALUES ('caller:triage-agent', 1);
INSERT INTO records.access_callers VALUES ('group:Ward 3 Süd', 1);
INSERT INTO records.access_callers VALUES ('group:ward-3', 1);
INSERT INTO records.access_callers VALUES ('granted:["agent", "triage-agent", "dr-okafor"]', 4);
INSERT INTO records.access_callers VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.access_changes VALUES (1, false, 'caller:triage-agent', 1, NULL, false);
INSERT INTO records.access_changes VALUES (1, false, 'group:Ward 3 Süd', 2, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22382-88dc-7849-8718-857073f30848', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22382-8c69-7193-ba6c-1b9abbd27df6', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22382-8bc3-7adf-a698-253de194f76b', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22382-91cf-7bb1-904f-ebc2eeb5243a', 7, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22382-91e7-7f7e-a5cc-0211b668a247', 8, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'no system', 9, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '|no system', 10, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 11, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 13, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 15, NULL, true);
INSERT INTO records.access_changes VALUES (1, true, '01a22382-9313-7550-9bc0-f0fdc51dddfd', 16, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'Nr. 1', 17, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'urn:example:mrn|Nr. 1', 18, NULL, false);
INSERT INTO records.access_changes VALUES (4, true, 'P12345', 23, '2026-11-28 19:54:49.922042+00', false);
INSERT INTO records.access_changes VALUES (4, false, 'granted:["agent", "triage-agent", "dr-okafor"]', 24, NULL, false);
INSERT INTO records.access_changes VALUES (3, true, '01a22382-9313-7550-9bc0-f0fdc51dddfd', 25, '2026-11-28 19:54:49.861365+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'Nr. 1', 26, '2026-11-28 19:54:49.861365+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'urn:example:mrn|Nr. 1', 27, '2026-11-28 19:54:49.861365+00', true);
INSERT INTO records.access_changes VALUES (3, false, 'granted:["person", "dr-okafor", "dr-okafor"]', 28, NULL, true);
INSERT INTO records.access_changes VALUES (5, false, 'granted:["agent", "crew-agent", null]', 29, NULL, false);
INSERT INTO records.access_changes VALUES (5, true, 'P12345', 30, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 31, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_grants VALUES ('01a22382-9446-7c7d-bd7d-dd31470e8f0b', 4, 'granted:["agent", "triage-agent", "dr-okafor"]', 'triage-agent', 'agent', 'dr-okafor', 'P12345', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-28 18:54:49.922042+00', '2026-11-28 19:54:49.922042+00', NULL, NULL);
INSERT INTO records.access_grants VALUES ('01a22382-9424-7344-adec-0fd372179181', 3, 'granted:["person", "dr-okafor", "dr-okafor"]', 'dr-okafor', 'person', 'dr-okafor', '01a22382-9313-7550-9bc0-f0fdc51dddfd', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-28 18:54:49.861365+00', '2026-11-28 19:54:49.861365+00', 'dr-osei', '2026-11-28 18:54:49.948557+00');


INSERT INTO records.access_members VALUES (1, '01a22382-88dc-7849-8718-857073f30848', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22382-8c69-7193-ba6c-1b9abbd27df6', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22382-8bc3-7adf-a698-253de194f76b', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22382-91cf-7bb1-904f-ebc2eeb5243a', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22382-91e7-7f7e-a5cc-0211b668a247', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'no system', NULL, '01a22382-8c69-7193-ba6c-1b9abbd27df6');
INSERT INTO records.access_members VALUES (1, '|no system', NULL, '01a22382-8c69-7193-ba6c-1b9abbd27df6');
INSERT INTO records.access_members VALUES (1, '01a22382-9313-7550-9bc0-f0fdc51dddfd', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'Nr. 1', NULL, '01a22382-9313-7550-9bc0-f0fdc51dddfd');
INSERT INTO records.access_members VALUES (1, 'urn:example:mrn|Nr. 1', NULL, '01a22382-9313-7550-9bc0-f0fdc51dddfd');
INSERT INTO records.access_members VALUES (4, 'P12345', '2026-11-28 19:54:49.922042+00', NULL);
INSERT INTO records.access_members VALUES (5, 'P12345', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00', NULL);


INSERT INTO records.alembic_version VALUES ('records_0049');


INSERT INTO records.chart_entries VALUES ('01a22382-8eed-700d-97e7-de6d37e2644c', '01a22382-8eec-7c46-a25c-209502321840', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity');
INSERT INTO records.chart_entries VALUES ('01a22382-8f73-7806-b9bc-5701eb611c1c', '01a22382-8eec-7c46-a25c-209502321840', 'Condition', '00000000-0000-0000-0000-000000000000', '2026-11-20 00:00:00+00');
INSERT INTO records.chart_entries VALUES ('01a22382-8eed-7ff3-8424-dd989b552de5', '01a22382-8eec-7c46-a25c-209502321840', 'vital-signs', '2f3f1ee6-ad13-36dd-7103-893fd2482c22', '-infinity');
INSERT INTO records.chart_entries VALUES ('01a22382-90f0-7885-894b-d7b67775746c', '01a22382-8bc3-7adf-a698-253de194f76b', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity');
INSERT INTO records.chart_entries VALUES ('01a22382-915b-7271-aa68-6c376a5b825e', '01a22382-8bc3-7adf-a698-253de194f76b', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity');


INSERT INTO records.cursor_keys VALUES (1, '\x0e95914b37cd405eb13a17d1b162dfcc297b3bc5de454454bfab6fd89a98ada0');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-11-28 18:54:46.107212+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22382-8c8f-703e-b54d-aefb552f247e', '01a22382-8bc3-7adf-a698-253de194f76b', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-28 18:54:47.950509+00', 1, '2026-11-28 18:54:47.950509+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22382-8cf8-7dc4-91f5-6eba325f19c5', '01a22382-8bc3-7adf-a698-253de194f76b', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-28 18:54:48.048602+00', 1, '2026-11-28 18:54:48.048602+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22382-8d53-7bae-aa5b-9275563cf707', '01a22382-8bc3-7adf-a698-253de194f76b', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-28 18:54:48.143546+00', 1, '2026-11-28 18:54:48.143546+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22382-8c8f-703e-b54d-aefb552f247e', '01a22382-8bc3-7adf-a698-253de194f76b', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-28 18:54:47.950509+00', 2, '2026-11-28 18:54:48.00908+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22382-8cf8-7dc4-91f5-6eba325f19c5', '01a22382-8bc3-7adf-a698-253de194f76b', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-28 18:54:48.048602+00', 2, '2026-11-28 18:54:48.122165+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22382-8c8f-703e-b54d-aefb552f247e', '01a22382-8bc3-7adf-a698-253de194f76b', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-28 18:54:47.950509+00', 3, '2026-11-28 18:54:48.225071+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-28 18:54:48.217593+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', 'Weil — “accept” ❤', 0);
INSERT INTO records.encounter_versions VALUES ('01a22382-8ead-76c5-81eb-63c2e0e62ae3', '01a22382-8c69-7193-ba6c-1b9abbd27df6', 'Leichenschau', NULL, NULL, NULL, '2026-11-28 18:54:48.48721+00', 1, '2026-11-28 18:54:48.48721+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'dr-osei', 'person', NULL, NULL, 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22382-8f73-7feb-84c1-a9503110e5ee', '01a22382-8eec-7c46-a25c-209502321840', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-28 18:54:48.673677+00', 1, '2026-11-28 18:54:48.673677+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22382-946f-75ce-8e77-0c5051c0a1fd', '01a22382-9313-7550-9bc0-f0fdc51dddfd', 'Kontrolle ❤', NULL, NULL, NULL, '2026-11-28 18:54:49.96291+00', 1, '2026-11-28 18:54:49.96291+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-28 18:54:46.133027+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22382-8c7c-75aa-9d15-491e3577b25b', '01a22382-8bc3-7adf-a698-253de194f76b', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-28 18:54:47.930973+00', 1, '2026-11-28 18:54:47.930973+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22382-8d53-7bae-aa5b-9275563cf707', '01a22382-8bc3-7adf-a698-253de194f76b', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-28 18:54:48.143546+00', 2, '2026-11-28 18:54:48.192845+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}, {"resource": "Observation/01980000-0000-7000-8000-000000000001"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a22382-8cf8-7dc4-91f5-6eba325f19c5', '01a22382-8bc3-7adf-a698-253de194f76b', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-28 18:54:48.048602+00', 3, '2026-11-28 18:54:48.248221+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL, NULL, NULL, 'Weil — “reject” ❤', 0);
INSERT INTO records.encounters VALUES ('01a22382-8c8f-703e-b54d-aefb552f247e', '01a22382-8bc3-7adf-a698-253de194f76b', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-28 18:54:47.950509+00', 4, '2026-11-28 18:54:48.283098+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-28 18:54:48.217593+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a22382-8ead-76c5-81eb-63c2e0e62ae3', '01a22382-8c69-7193-ba6c-1b9abbd27df6', 'Leichenschau', 'Erledigt.', NULL, NULL, '2026-11-28 18:54:48.48721+00', 2, '2026-11-28 18:54:48.510277+00', 'in-progress', 'AMB', NULL, 'final', 'dr-osei', NULL, 'dr-osei', 'person', 'dr-osei', '2026-11-28 18:54:48.503371+00', 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22382-8eed-7492-be83-19502b1484f4', '01a22382-8eec-7c46-a25c-209502321840', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-28 18:54:48.536578+00', 1, '2026-11-28 18:54:48.536578+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22382-8f73-7feb-84c1-a9503110e5ee', '01a22382-8eec-7c46-a25c-209502321840', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-28 18:54:48.673677+00', 2, '2026-11-28 18:54:48.867742+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO records.encounters VALUES ('01a22382-946f-75ce-8e77-0c5051c0a1fd', '01a22382-9313-7550-9bc0-f0fdc51dddfd', 'Kontrolle ❤', 'Angerufen.', NULL, NULL, '2026-11-28 18:54:49.96291+00', 2, '2026-11-28 18:54:50.07243+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (2, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-28 18:54:46.134549+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (3, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-28 18:54:47.66247+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (4, 11, 'Encounter', '01a22382-8c7c-75aa-9d15-491e3577b25b', '2026-11-28 18:54:47.933665+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (5, 14, 'Encounter', '01a22382-8c8f-703e-b54d-aefb552f247e', '2026-11-28 18:54:47.951397+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (6, 14, 'Encounter', '01a22382-8c8f-703e-b54d-aefb552f247e', '2026-11-28 18:54:48.010326+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (7, 5, 'Encounter', '01a22382-8cf8-7dc4-91f5-6eba325f19c5', '2026-11-28 18:54:48.058748+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (8, 5, 'Encounter', '01a22382-8cf8-7dc4-91f5-6eba325f19c5', '2026-11-28 18:54:48.131299+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (9, 7, 'Encounter', '01a22382-8d53-7bae-aa5b-9275563cf707', '2026-11-28 18:54:48.147986+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (10, 7, 'Encounter', '01a22382-8d53-7bae-aa5b-9275563cf707', '2026-11-28 18:54:48.193056+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (11, 14, 'Encounter', '01a22382-8c8f-703e-b54d-aefb552f247e', '2026-11-28 18:54:48.225295+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (12, 5, 'Encounter', '01a22382-8cf8-7dc4-91f5-6eba325f19c5', '2026-11-28 18:54:48.24853+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (13, 14, 'Encounter', '01a22382-8c8f-703e-b54d-aefb552f247e', '2026-11-28 18:54:48.283433+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (14, 3, 'Encounter', '01a22382-8ead-76c5-81eb-63c2e0e62ae3', '2026-11-28 18:54:48.493899+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (15, 3, 'Encounter', '01a22382-8ead-76c5-81eb-63c2e0e62ae3', '2026-11-28 18:54:48.515334+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (16, 12, 'Condition', '01a22382-8eed-700d-97e7-de6d37e2644c', '2026-11-28 18:54:48.577263+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (17, 4, 'Encounter', '01a22382-8eed-7492-be83-19502b1484f4', '2026-11-28 18:54:48.577294+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (18, 5, 'Observation', '01a22382-8eed-7ff3-8424-dd989b552de5', '2026-11-28 18:54:48.577299+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (19, 12, 'Condition', '01a22382-8f73-7806-b9bc-5701eb611c1c', '2026-11-28 18:54:48.694403+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (20, 14, 'Encounter', '01a22382-8f73-7feb-84c1-a9503110e5ee', '2026-11-28 18:54:48.694424+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (21, 14, 'Encounter', '01a22382-8f73-7feb-84c1-a9503110e5ee', '2026-11-28 18:54:48.805084+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (22, 14, 'Encounter', '01a22382-8f73-7feb-84c1-a9503110e5ee', '2026-11-28 18:54:48.867938+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (23, 5, 'Observation', '01a22382-8eed-7ff3-8424-dd989b552de5', '2026-11-28 18:54:48.909678+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (24, 12, 'Condition', '01a22382-90f0-7885-894b-d7b67775746c', '2026-11-28 18:54:49.079082+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (25, 12, 'Condition', '01a22382-90f0-7885-894b-d7b67775746c', '2026-11-28 18:54:49.119418+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (26, 14, 'Condition', '01a22382-915b-7271-aa68-6c376a5b825e', '2026-11-28 18:54:49.183659+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (27, 14, 'Condition', '01a22382-915b-7271-aa68-6c376a5b825e', '2026-11-28 18:54:49.222307+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (28, 14, 'Condition', '01a22382-915b-7271-aa68-6c376a5b825e', '2026-11-28 18:54:49.258307+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (29, 13, 'Encounter', '01a22382-946f-75ce-8e77-0c5051c0a1fd', '2026-11-28 18:54:49.967691+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (30, 13, 'Encounter', '01a22382-946f-75ce-8e77-0c5051c0a1fd', '2026-11-28 18:54:50.072649+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (1, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-28 18:54:46.121602+00', 'document-too-large');


INSERT INTO records.feed_buckets VALUES (1, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (6, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (8, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (9, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (10, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (15, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (2, NULL, '2026-11-28 18:54:50.848366+00');
INSERT INTO records.feed_buckets VALUES (3, NULL, '2026-11-28 18:54:50.848383+00');
INSERT INTO records.feed_buckets VALUES (4, NULL, '2026-11-28 18:54:50.848385+00');
INSERT INTO records.feed_buckets VALUES (5, NULL, '2026-11-28 18:54:50.848386+00');
INSERT INTO records.feed_buckets VALUES (7, NULL, '2026-11-28 18:54:50.848387+00');
INSERT INTO records.feed_buckets VALUES (11, NULL, '2026-11-28 18:54:50.848388+00');
INSERT INTO records.feed_buckets VALUES (12, NULL, '2026-11-28 18:54:50.848389+00');
INSERT INTO records.feed_buckets VALUES (13, NULL, '2026-11-28 18:54:50.84839+00');
INSERT INTO records.feed_buckets VALUES (14, NULL, '2026-11-28 18:54:50.848391+00');
INSERT INTO records.feed_buckets VALUES (0, '01a22382-9b19-7357-9cf5-8072b38bf66e', '-infinity');


INSERT INTO records.feed_rebuilds VALUES ('01a22382-99c4-714e-a639-708d845f3d92', 'resources', '00000000-0000-0000-0000-000000000000', '2026-11-28 18:54:51.331103+00');


INSERT INTO records.feed_renames VALUES ('01a22382-911f-7cce-82ed-957d75767ba6', 'Condition', '01a22382-90f0-7885-894b-d7b67775746c', '01a22382-8bc3-7adf-a698-253de194f76b', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22382-9186-775b-81b2-1041b29fb935', 'Condition', '01a22382-915b-7271-aa68-6c376a5b825e', '01a22382-8bc3-7adf-a698-253de194f76b', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22382-91fe-775d-9205-2cbfa9cdb935', 'Patient', '01a22382-91cf-7bb1-904f-ebc2eeb5243a', '01a22382-91cf-7bb1-904f-ebc2eeb5243a', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22382-91fe-784f-94ea-7af48ded3c25', 'Patient', '01a22382-91e7-7f7e-a5cc-0211b668a247', '01a22382-91cf-7bb1-904f-ebc2eeb5243a', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22382-9224-786d-94c4-f1904c9967b3', 'Patient', '01a22382-91cf-7bb1-904f-ebc2eeb5243a', '01a22382-91cf-7bb1-904f-ebc2eeb5243a', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22382-9224-7973-a03f-337ce62d48f2', 'Patient', '01a22382-91e7-7f7e-a5cc-0211b668a247', '01a22382-91e7-7f7e-a5cc-0211b668a247', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22382-9240-7b53-91ef-ef2cd28ce741', 'Patient', '01a22382-91cf-7bb1-904f-ebc2eeb5243a', '01a22382-91cf-7bb1-904f-ebc2eeb5243a', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22382-9240-7c31-a8db-332547d9c4fa', 'Patient', '01a22382-91e7-7f7e-a5cc-0211b668a247', '01a22382-91cf-7bb1-904f-ebc2eeb5243a', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22382-99e9-75e2-aad3-ba4a44a864eb', 'Condition', '01a22382-99e9-7636-9593-412a2e07773c', '01a22382-99e9-7645-b0ac-908c59c5e1a1', '00000000-0000-0000-0000-000000000000');


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x35bfd529b56da99017fdb3299be34e91aa450d28ce5e5727a6c8d36b9f76a197', 'patient', '01a22382-8bc3-7adf-a698-253de194f76b', 1, 200, '2026-11-28 18:54:47.796026+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\x89261aa1d50b274f8d928712f6a7bd03e1309b0d572c1a7aae646afb37c4634e', 'patient', '01a22382-8bc3-7adf-a698-253de194f76b', 3, 200, '2026-11-28 18:54:47.895409+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\xf24f84519b6cbeec0312ebdc34d9347907371e72731ca22f86df425839bc1edc', 'encounter', '01a22382-8c8f-703e-b54d-aefb552f247e', 2, 200, '2026-11-28 18:54:48.022942+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x38dfab6d5d5c1d73d3b40fdd512d3eaf930701662cb1aa17471a8196d5dadfa7', 'encounter', '01a22382-8cf8-7dc4-91f5-6eba325f19c5', 2, 200, '2026-11-28 18:54:48.136329+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\x1c5342b9e2f16dd8edb0bf6a563084729b6cad430f0a7e21f8be07d59e4597e2', 'encounter', '01a22382-8d53-7bae-aa5b-9275563cf707', 2, 200, '2026-11-28 18:54:48.198918+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-28 18:54:48.32361+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a22382-8edc-737f-9f33-0e2b19d26c84', 1, 200, '2026-11-28 18:54:48.648179+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a22382-8f62-77bb-8254-343e2cf6bbca', 1, 200, '2026-11-28 18:54:48.730541+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a22382-8fb2-74de-a018-59ac4d13d971', 1, 200, '2026-11-28 18:54:48.880055+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a22382-9047-7bb5-acf8-d81ca7985e05', 1, 200, '2026-11-28 18:54:48.913712+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a22382-9057-7fc5-a57f-1ff3d8487b31', 1, 200, '2026-11-28 18:54:48.936867+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a22382-9081-7026-be28-093d0101dc12', 1, 200, '2026-11-28 18:54:48.978821+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a22382-90a8-77ed-b203-5b66f829a8d3', 1, 200, '2026-11-28 18:54:49.038344+00');


INSERT INTO records.identifier_systems VALUES ('urn:example:policy', false, false, false);


INSERT INTO records.imports VALUES ('01a22382-8edc-737f-9f33-0e2b19d26c84', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 5, "entries": [{"id": "01a22382-8eed-7ff3-8424-dd989b552de5", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a22382-8eed-7492-be83-19502b1484f4", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a22382-8eed-700d-97e7-de6d37e2644c", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a22382-8eec-7c46-a25c-209502321840", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a22382-8eec-7144-a7b9-6d91efbb015f", "type": "Practitioner", "index": 4, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-28 18:54:48.536578+00', '2026-11-28 18:54:48.644776+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"60edeecf-4396-49f4-8f37-d4967131c3e4"}');
INSERT INTO records.imports VALUES ('01a22382-8f62-77bb-8254-343e2cf6bbca', 'completed', 'test-agent', 'agent', 3, 3, '{"created": 2, "entries": [{"id": "01a22382-8eec-7c46-a25c-209502321840", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a22382-8f73-7806-b9bc-5701eb611c1c", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a22382-8f73-7feb-84c1-a9503110e5ee", "type": "Encounter", "index": 2, "outcome": "created"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-28 18:54:48.673677+00', '2026-11-28 18:54:48.729268+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"60edeecf-4396-49f4-8f37-d4967131c3e4"}');
INSERT INTO records.imports VALUES ('01a22382-8fb2-74de-a018-59ac4d13d971', 'completed', 'test-agent', 'agent', 2, 2, '{"created": 0, "entries": [{"id": "01a22382-8eec-7c46-a25c-209502321840", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a22382-8f73-7feb-84c1-a9503110e5ee", "type": "Encounter", "index": 1, "outcome": "updated"}], "updated": 1, "unchanged": 1}', NULL, NULL, 0, NULL, NULL, '2026-11-28 18:54:48.748502+00', '2026-11-28 18:54:48.870701+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"60edeecf-4396-49f4-8f37-d4967131c3e4"}');
INSERT INTO records.imports VALUES ('01a22382-9047-7bb5-acf8-d81ca7985e05', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 0, "entries": [{"id": "01a22382-8eed-7ff3-8424-dd989b552de5", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a22382-8eed-7492-be83-19502b1484f4", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a22382-8eed-700d-97e7-de6d37e2644c", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a22382-8eec-7c46-a25c-209502321840", "type": "Patient", "index": 3, "outcome": "unchanged"}, {"id": "01a22382-8eec-7144-a7b9-6d91efbb015f", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "updated": 1, "unchanged": 4}', NULL, NULL, 0, NULL, NULL, '2026-11-28 18:54:48.902558+00', '2026-11-28 18:54:48.912648+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"60edeecf-4396-49f4-8f37-d4967131c3e4"}');
INSERT INTO records.imports VALUES ('01a22382-9057-7fc5-a57f-1ff3d8487b31', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a22382-9058-71ad-92a9-ed7f5d6dcb33", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-28 18:54:48.918588+00', '2026-11-28 18:54:48.933538+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"60edeecf-4396-49f4-8f37-d4967131c3e4"}');
INSERT INTO records.imports VALUES ('01a22382-9081-7026-be28-093d0101dc12', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a22382-9084-752f-a801-584b308ed532", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-28 18:54:48.952062+00', '2026-11-28 18:54:48.976332+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"60edeecf-4396-49f4-8f37-d4967131c3e4"}');
INSERT INTO records.imports VALUES ('01a22382-90a8-77ed-b203-5b66f829a8d3', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 0, "entries": [{"id": "01a22382-9084-752f-a801-584b308ed532", "type": "Patient", "index": 0, "outcome": "updated"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-28 18:54:48.994053+00', '2026-11-28 18:54:49.036227+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"60edeecf-4396-49f4-8f37-d4967131c3e4"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-28 18:54:48.293673+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a22382-8bc3-7adf-a698-253de194f76b', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-28 18:54:48.336501+00', '01a22382-8d53-7bae-aa5b-9275563cf707', NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a22382-8bc3-7adf-a698-253de194f76b', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-28 18:54:48.368118+00', '01a22382-8d53-7bae-aa5b-9275563cf707', 3, 3, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (5, 'P12345', 36, '[]', 'high', NULL, NULL, '2026-11-28 18:54:50.702561+00', NULL, NULL, NULL, '01a22382-9752-7e17-9517-e66220bd3431');


INSERT INTO records.intake_routings VALUES ('01a22382-8e63-7746-ad99-62acaf98f5ab', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-28 18:54:48.402977+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a22382-8e8b-7bf1-a577-69a43cf38d8d', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-28 18:54:48.448529+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a22382-9761-7571-a5d4-141cf0a33001', 5, 'cardiology', 'Brustschmerz', NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.71978+00', '01a22382-9760-785a-ada6-48a6a3c20533');


INSERT INTO records.joined_resources VALUES ('01a22382-9a28-73c9-b177-94cda65092b3', '01a22382-9a28-7435-89cb-b275364ee5f7', '2026-11-28 18:54:51.431224+00');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 0, '\x7b226964223a2230316132323338322d383865632d376337372d383131332d316332323131636564656630222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d383864632d373834392d383731382d383537303733663330383438225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34372e3032303039355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d383864632d373834392d383731382d383537303733663330383438222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:47.09606+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 8, '\x7b226964223a2230316132323338322d386265342d373037312d383936352d373630663936643966366538222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34372e3738303039335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d386263332d376164662d613639382d323533646531393466373662222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:47.794979+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 8, '\x7b226964223a2230316132323338322d386333342d373161312d393231362d633130663366643437366261222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34372e3836303230345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d386263332d376164662d613639382d323533646531393466373662222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-28 18:54:47.860383+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 8, '\x7b226964223a2230316132323338322d386335342d373263352d613566372d336163303163306630366566222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34372e3839323038315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d386263332d376164662d613639382d323533646531393466373662222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-28 18:54:47.894955+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 9, '\x7b226964223a2230316132323338322d386336622d373830342d383634302d613063386533363130343534222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386336392d373139332d626136632d316239616262643237646636225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34372e3931353038385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d386336392d373139332d626136632d316239616262643237646636222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:47.915374+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 12, '\x7b226964223a2230316132323338322d386337652d376366382d383734652d383038386134383534346362222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386337632d373561612d396431352d343931653335373762323562222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34372e3933343334365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386337632d373561612d396431352d343931653335373762323562222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:47.93612+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 13, '\x7b226964223a2230316132323338322d386339312d373066342d616230612d663639626332306164616632222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386338662d373033652d623534642d616566623535326632343765222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34372e3935333930385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386338662d373033652d623534642d616566623535326632343765222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:47.957171+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 13, '\x7b226964223a2230316132323338322d386363612d373366382d613563342d613330646637656336336138222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386338662d373033652d623534642d616566623535326632343765222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3031303834335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386338662d373033652d623534642d616566623535326632343765222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-28 18:54:48.019617+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 0, '\x7b226964223a2230316132323338322d386366662d376638312d623138612d323232663765376132666263222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386366382d376463342d393166352d366562613332356631396335222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3036333539385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386366382d376463342d393166352d366562613332356631396335222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:48.064006+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 0, '\x7b226964223a2230316132323338322d386434342d376166642d383733612d316535353837613139623437222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386366382d376463342d393166352d366562613332356631396335222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3133323132335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386366382d376463342d393166352d366562613332356631396335222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-28 18:54:48.13534+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 14, '\x7b226964223a2230316132323338322d386435372d373834352d383633612d613138666630656235383239222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386435332d376261652d616135622d393237353536336366373037222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3135313334375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386435332d376261652d616135622d393237353536336366373037222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:48.160624+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 14, '\x7b226964223a2230316132323338322d386438312d373130392d623436332d393537386233323730306466222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386435332d376261652d616135622d393237353536336366373037222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3139333538375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386435332d376261652d616135622d393237353536336366373037222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-28 18:54:48.196465+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 13, '\x7b226964223a2230316132323338322d386461312d376135392d623038632d343836343963323935393764222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386338662d373033652d623534642d616566623535326632343765222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3232353632315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386338662d373033652d623534642d616566623535326632343765222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c616363657074e2809d20e29da4227d7d7d', '2026-11-28 18:54:48.22581+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 0, '\x7b226964223a2230316132323338322d386462622d376230652d383630392d643962636334343230666263222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386366382d376463342d393166352d366562613332356631396335222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3235313831385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386366382d376463342d393166352d366562613332356631396335222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c72656a656374e2809d20e29da4227d7d7d', '2026-11-28 18:54:48.252312+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 13, '\x7b226964223a2230316132323338322d386464622d376234372d396635332d373665376565323939333434222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386338662d373033652d623534642d616566623535326632343765222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3238333831365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386338662d373033652d623534642d616566623535326632343765222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-28 18:54:48.285498+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 13, '\x7b226964223a2230316132323338322d386464622d373230632d383532332d303864383766656430303365222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386338662d373033652d623534642d616566623535326632343765222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3238333836365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386338662d373033652d623534642d616566623535326632343765222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-28 18:54:48.285523+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316132323338322d386466662d376462662d393934342d376239636135356537613837222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3331393834375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:48.320107+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316132323338322d386531392d373062362d616636652d643364663363666432303630222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386435332d376261652d616135622d393237353536336366373037222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3334353939345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:48.346214+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316132323338322d386533632d376231652d386430352d633561643738333130326533222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386435332d376261652d616135622d393237353536336366373037222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3338303138305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22616d656e6473223a337d7d7d', '2026-11-28 18:54:48.383364+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316132323338322d386536372d376332652d393236322d336135326136386632643636222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3432333632395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22726f7574696e675f6964223a2230316132323338322d386536332d373734362d616439392d363261636166393866356162227d7d7d', '2026-11-28 18:54:48.436197+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316132323338322d386538632d373962322d396330382d663363333737366162353564222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a2230316132323338322d386435332d376261652d616135622d393237353536336366373037222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3436303231365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22726f7574696e675f6964223a2230316132323338322d386538622d376266312d613537372d363961343363663338643864227d7d7d', '2026-11-28 18:54:48.460483+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 9, '\x7b226964223a2230316132323338322d386539662d376239302d393432312d613139346339333664656532222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386336392d373139332d626136632d316239616262643237646636225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3437393539345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d386336392d373139332d626136632d316239616262643237646636222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c226368616e676564223a5b22616374697665222c226465636561736564225d7d7d7d', '2026-11-28 18:54:48.479934+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 0, '\x7b226964223a2230316132323338322d386562312d373732382d396439622d643930663034343365313865222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323338322d386336392d373139332d626136632d316239616262643237646636225d2c22656e636f756e7465725f6964223a2230316132323338322d386561642d373663352d383165622d363363326530653632616533222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3439373135355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386561642d373663352d383165622d363363326530653632616533222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d2c226f76657272696464656e223a747275657d7d7d', '2026-11-28 18:54:48.497399+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 0, '\x7b226964223a2230316132323338322d386563332d373436312d616666342d383537323732623133376539222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323338322d386336392d373139332d626136632d316239616262643237646636225d2c22656e636f756e7465725f6964223a2230316132323338322d386561642d373663352d383165622d363363326530653632616533222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3531353935385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386561642d373663352d383165622d363363326530653632616533222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-28 18:54:48.516594+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 5, '\x7b226964223a2230316132323338322d386634362d376136322d626136612d383663623233343138623038222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386565632d376334362d613235632d323039353032333231383430225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3634363330365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d386565632d376334362d613235632d323039353032333231383430222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:48.64769+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 6, '\x7b226964223a2230316132323338322d386634362d376166352d623737652d316165656163626630643937222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386565632d376334362d613235632d323039353032333231383430225d2c22656e636f756e7465725f6964223a2230316132323338322d386565642d373439322d626538332d313935303262313438346634222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3634363334355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386565642d373439322d626538332d313935303262313438346634222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:48.647721+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 6, '\x7b226964223a2230316132323338322d386634362d373930662d383839622d653361646237663236653266222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386565632d376334362d613235632d323039353032333231383430225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3634363337355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323338322d386564632d373337662d396633332d306532623139643236633834222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-28 18:54:48.647776+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 5, '\x7b226964223a2230316132323338322d386639392d376234332d613363632d623866393338623537353439222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386565632d376334362d613235632d323039353032333231383430225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3732393930385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d386565632d376334362d613235632d323039353032333231383430222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-28 18:54:48.73023+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 5, '\x7b226964223a2230316132323338322d386639392d373534332d386561302d383865303962316562636266222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386565632d376334362d613235632d323039353032333231383430225d2c22656e636f756e7465725f6964223a2230316132323338322d386637332d376665622d383463312d613935303331313065356565222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3732393936385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386637332d376665622d383463312d613935303331313065356565222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:48.730262+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 6, '\x7b226964223a2230316132323338322d386639392d373330332d613764302d653339613036373961323962222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386565632d376334362d613235632d323039353032333231383430225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3733303030395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323338322d386636322d373762622d383235342d333433653263663662626361222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-28 18:54:48.730268+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 4, '\x7b226964223a2230316132323338322d393066642d373738352d386232322d373535356464616264323136222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3038353339375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132323338322d393066302d373838352d383934622d643762363737373537343663222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:49.085618+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 4, '\x7b226964223a2230316132323338322d393132372d376434382d623137642d666333376366333261323330222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3132373732395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132323338322d393066302d373838352d383934622d643762363737373537343663222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d7d7d7d', '2026-11-28 18:54:49.128173+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (42, 8, '\x7b226964223a2230316132323338322d393136352d373963392d383761662d643938623266613966383232222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3138393234395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132323338322d393135622d373237312d616136382d366333373661356238323565222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:49.189416+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (43, 8, '\x7b226964223a2230316132323338322d393138652d373365652d613739632d616634303231373434306534222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3233303435345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132323338322d393135622d373237312d616136382d366333373661356238323565222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d7d7d7d', '2026-11-28 18:54:49.23588+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (44, 8, '\x7b226964223a2230316132323338322d393162622d373561342d626234632d626663316261306235373439222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323338322d386263332d376164662d613639382d323533646531393466373662225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3237353739345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132323338322d393135622d373237312d616136382d366333373661356238323565222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d7d7d7d', '2026-11-28 18:54:49.276162+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (45, 5, '\x7b226964223a2230316132323338322d393164332d376133612d393065312d623862366238336435646461222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393163662d376262312d393034662d656263326565623532343361225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3239393636355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d393163662d376262312d393034662d656263326565623532343361222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:49.299965+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (46, 12, '\x7b226964223a2230316132323338322d393165622d376566612d386138382d616632613138383536663330222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393165372d376637652d613563632d303231316236363861323437225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3332333530325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d393165372d376637652d613563632d303231316236363861323437222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:49.323808+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (47, 12, '\x7b226964223a2230316132323338322d393230332d373535642d383262382d656233666166633635336536222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323338322d393165372d376637652d613563632d303231316236363861323437222c2230316132323338322d393163662d376262312d393034662d656263326565623532343361225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3334373339335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d393165372d376637652d613563632d303231316236363861323437222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d2c22746172676574223a2230316132323338322d393163662d376262312d393034662d656263326565623532343361222c227461726765745f76657273696f6e223a327d7d7d', '2026-11-28 18:54:49.347682+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 5, '\x7b226964223a2230316132323338322d393032622d373564312d383130372d386431336537376265663164222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386565632d376334362d613235632d323039353032333231383430225d2c22656e636f756e7465725f6964223a2230316132323338322d386637332d376665622d383463312d613935303331313065356565222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3837353430315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d386637332d376665622d383463312d613935303331313065356565222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-28 18:54:48.875685+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 11, '\x7b226964223a2230316132323338322d393032622d373766312d623332372d613262323930363530303463222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386565632d376334362d613235632d323039353032333231383430225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3837353434365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323338322d386662322d373464652d613031382d353961633464313364393731222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a317d7d7d', '2026-11-28 18:54:48.875802+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 15, '\x7b226964223a2230316132323338322d393035312d373236352d393562622d336438383565323233633564222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d386565632d376334362d613235632d323039353032333231383430225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3931333235315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323338322d393034372d376262352d616366382d643831636137393835653035222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a347d7d7d', '2026-11-28 18:54:48.913449+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 8, '\x7b226964223a2230316132323338322d393036372d376266372d383730322d393562613836633437363435222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393035382d373161642d393261392d656437663564366463623333225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3933353738375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d393035382d373161642d393261392d656437663564366463623333222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:48.936564+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 14, '\x7b226964223a2230316132323338322d393036372d373236362d623065372d656664363039323032663835222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393035382d373161642d393261392d656437663564366463623333225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3933353835335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323338322d393035372d376663352d613537662d316666336438343837623331222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-28 18:54:48.936595+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 3, '\x7b226964223a2230316132323338322d393039322d376437382d623264662d356437366564343462356534222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393038342d373532662d613830312d353834623330386564353332225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3937383136395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d393038342d373532662d613830312d353834623330386564353332222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:48.978475+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 2, '\x7b226964223a2230316132323338322d393039322d373264392d383564612d393462313764643739393935222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393038342d373532662d613830312d353834623330386564353332225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34382e3937383233345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323338322d393038312d373032362d626532382d303933643031303164633132222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-28 18:54:48.978509+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 3, '\x7b226964223a2230316132323338322d393063642d373631612d383434332d343666366564653761376164222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393038342d373532662d613830312d353834623330386564353332225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3033373431305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d393038342d373532662d613830312d353834623330386564353332222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-28 18:54:49.03773+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 10, '\x7b226964223a2230316132323338322d393063642d373236302d396564332d376639633436323031363339222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393038342d373532662d613830312d353834623330386564353332225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3033373437395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323338322d393061382d373765642d623230332d356236366638323961386433222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-28 18:54:49.037763+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (57, 5, '\x7b226964223a2230316132323338322d393361652d376533332d396334662d326665306362326431636639222c226576656e745f74797065223a2270617469656e742e6964656e7469666965722d636f6e6669726d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393331332d373535302d396263302d663066646335316464646664225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3737343930355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d393331332d373535302d396263302d663066646335316464646664222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:49.78476+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (58, 13, '\x7b226964223a2230316132323338322d393433372d373437632d396262622d636331383061323661393262222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a2264722d6f6b61666f72222c2270617469656e745f696473223a5b2230316132323338322d393331332d373535302d396263302d663066646335316464646664225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3931313036385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132323338322d393432342d373334342d616465632d306664333732313739313831222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2262303162323433332d343263662d343231622d396530662d366231346535626462623536227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32385431393a35343a34392e3836313336352b30303a3030227d7d7d', '2026-11-28 18:54:49.911492+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (59, 7, '\x7b226964223a2230316132323338322d393434372d373738372d386339362d396362363132623161326131222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3932373838325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132323338322d393434362d376337642d626437642d646433313437306538663062222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c226f6e5f626568616c665f6f66223a2264722d6f6b61666f72222c22746f6b656e5f6964223a2263303230336663622d653938332d343536372d623839372d376131383565363033363364227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32385431393a35343a34392e3932323034322b30303a3030227d7d7d', '2026-11-28 18:54:49.928052+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (60, 13, '\x7b226964223a2230316132323338322d393436332d376238622d613531392d653863666636393664646330222c226576656e745f74797065223a22627265616b2d676c6173732e7265766965776564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323338322d393331332d373535302d396263302d663066646335316464646664225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3935353538305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132323338322d393432342d373334342d616465632d306664333732313739313831222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d7d7d7d', '2026-11-28 18:54:49.955915+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (48, 12, '\x7b226964223a2230316132323338322d393232372d373235342d396162322d653532636633623139343464222c226576656e745f74797065223a2270617469656e742e756e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323338322d393165372d376637652d613563632d303231316236363861323437222c2230316132323338322d393163662d376262312d393034662d656263326565623532343361225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3338333532375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d393165372d376637652d613563632d303231316236363861323437222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d2c22746172676574223a2230316132323338322d393163662d376262312d393034662d656263326565623532343361222c227461726765745f76657273696f6e223a337d7d7d', '2026-11-28 18:54:49.385772+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (49, 12, '\x7b226964223a2230316132323338322d393234372d373339322d386133652d646632346239356265616331222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323338322d393165372d376637652d613563632d303231316236363861323437222c2230316132323338322d393163662d376262312d393034662d656263326565623532343361225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3431353631365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d393165372d376637652d613563632d303231316236363861323437222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d2c22746172676574223a2230316132323338322d393163662d376262312d393034662d656263326565623532343361222c227461726765745f76657273696f6e223a347d7d7d', '2026-11-28 18:54:49.415975+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (50, 8, '\x7b226964223a2230316132323338322d393237362d376231662d613866652d653263613961396263393539222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316132323338322d383864632d373834392d383731382d383537303733663330383438222c2230316132323338322d386336392d373139332d626136632d316239616262643237646636222c2230316132323338322d386263332d376164662d613639382d323533646531393466373662222c2230316132323338322d393163662d376262312d393034662d656263326565623532343361222c2230316132323338322d393165372d376637652d613563632d303231316236363861323437225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3436323333325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132323338322d393235322d373363382d623933322d306430343930363338663634222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d2c226164646564223a367d7d7d', '2026-11-28 18:54:49.467355+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (51, 8, '\x7b226964223a2230316132323338322d393239342d373430332d623965362d396338376434626262666263222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3439323836355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132323338322d393235322d373363382d623933322d306430343930363338663634222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-28 18:54:49.493077+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (52, 9, '\x7b226964223a2230316132323338322d393261352d376566312d613331352d383432363763363665336231222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3530393431315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132323338322d393261332d376634632d393364372d646131373338383134323463222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d2c226164646564223a307d7d7d', '2026-11-28 18:54:49.509593+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (53, 9, '\x7b226964223a2230316132323338322d393262662d373662632d393431662d336263303032383133363739222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3533353038355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132323338322d393261332d376634632d393364372d646131373338383134323463222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239303335363737332d643832652d346463652d393135312d356536393665356139316365227d2c2272656d6f766564223a307d7d7d', '2026-11-28 18:54:49.535328+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (54, 4, '\x7b226964223a2230316132323338322d393263622d373632382d383730352d333266366432326631336132222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393263372d376230352d613762372d303437323235326136376637225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3534373434395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d393263372d376230352d613762372d303437323235326136376637222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:49.547628+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (55, 10, '\x7b226964223a2230316132323338322d393265372d376134622d393431342d363739626639663562656366222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393265302d373232302d613336392d643732623135666235613764225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3537353234365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d393265302d373232302d613336392d643732623135666235613764222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:49.57559+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (56, 5, '\x7b226964223a2230316132323338322d393337642d373461302d383739322d346130626662366635613562222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393331332d373535302d396263302d663066646335316464646664225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3732353632345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323338322d393331332d373535302d396263302d663066646335316464646664222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2230326438373465662d623038312d343466662d613762662d643636613935313033653066227d7d7d7d', '2026-11-28 18:54:49.734037+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (61, 10, '\x7b226964223a2230316132323338322d393437302d376364662d386165342d646337353035373362373631222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393331332d373535302d396263302d663066646335316464646664225d2c22656e636f756e7465725f6964223a2230316132323338322d393436662d373563652d386537372d306335303531633061316664222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a34392e3936383132335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d393436662d373563652d386537372d306335303531633061316664222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:49.968383+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (62, 8, '\x7b226964223a2230316132323338322d393439332d373233642d393532362d663661326532623938393835222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393331332d373535302d396263302d663066646335316464646664225d2c22656e636f756e7465725f6964223a2230316132323338322d393436662d373563652d386537372d306335303531633061316664222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3030333433325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393438332d376466612d616533332d333862663566666162373731222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.005694+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (63, 8, '\x7b226964223a2230316132323338322d393462382d373733382d383034322d373134393161646439653539222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393331332d373535302d396263302d663066646335316464646664225d2c22656e636f756e7465725f6964223a2230316132323338322d393436662d373563652d386537372d306335303531633061316664222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3034303538305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393438332d376466612d616533332d333862663566666162373731222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-28 18:54:50.042712+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (64, 4, '\x7b226964223a2230316132323338322d393465322d373035312d613366622d316462646261633436646135222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3038323633305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393464332d373431362d393330312d303861363832613238636634222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.085032+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (65, 10, '\x7b226964223a2230316132323338322d393465322d373839612d623431382d663032333761643765303362222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393331332d373535302d396263302d663066646335316464646664225d2c22656e636f756e7465725f6964223a2230316132323338322d393436662d373563652d386537372d306335303531633061316664222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3038323638315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323338322d393436662d373563652d386537372d306335303531633061316664222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-28 18:54:50.085069+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (66, 8, '\x7b226964223a2230316132323338322d393465322d373463622d393964312d336266356239633036363237222c226576656e745f74797065223a227461736b2e636f6d706c65746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393331332d373535302d396263302d663066646335316464646664225d2c22656e636f756e7465725f6964223a2230316132323338322d393436662d373563652d386537372d306335303531633061316664222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3038323730345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393438332d376466612d616533332d333862663566666162373731222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-28 18:54:50.085075+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (67, 8, '\x7b226964223a2230316132323338322d393466382d373763632d396437642d643962306664356335623365222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393331332d373535302d396263302d663066646335316464646664225d2c22656e636f756e7465725f6964223a2230316132323338322d393436662d373563652d386537372d306335303531633061316664222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3130343938375a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393438332d376466612d616533332d333862663566666162373731222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-28 18:54:50.106136+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (68, 8, '\x7b226964223a2230316132323338322d393532382d373439372d626136352d623137343366633662333134222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323338322d393331332d373535302d396263302d663066646335316464646664225d2c22656e636f756e7465725f6964223a2230316132323338322d393436662d373563652d386537372d306335303531633061316664222c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3135323735375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393438332d376466612d616533332d333862663566666162373731222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-28 18:54:50.156203+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (69, 14, '\x7b226964223a2230316132323338322d393533642d373862652d613764342d666333393230383638373431222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3137333533375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393533632d376330322d386131642d623063303762636463616233222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.173728+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (70, 2, '\x7b226964223a2230316132323338322d393535612d376533312d613365652d643039626639666163376262222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3230323135375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393535302d376166382d623037612d313462343233663639666635222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.202381+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (71, 14, '\x7b226964223a2230316132323338322d393536342d373439392d393930622d633764643137303663623433222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3231323336375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393533632d376330322d386131642d623063303762636463616233222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-28 18:54:50.212586+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (72, 14, '\x7b226964223a2230316132323338322d393538332d373965382d393238312d336131323132636461643962222c226576656e745f74797065223a227461736b2e6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3234343031355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393533632d376330322d386131642d623063303762636463616233222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-28 18:54:50.245906+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (73, 2, '\x7b226964223a2230316132323338322d393538342d376137392d626165352d623162393234323265396139222c226576656e745f74797065223a227461736b2e7072656465636573736f722d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3234343037305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393535302d376166382d623037612d313462343233663639666635222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.245942+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (74, 14, '\x7b226964223a2230316132323338322d393539312d373162362d626461382d323236346665316639383338222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3235373231365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393539302d373662362d616333632d373539323562343437663461222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.258431+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (75, 14, '\x7b226964223a2230316132323338322d393561392d376466622d383561352d373931303235326661383264222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3238313739335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393539302d373662362d616333632d373539323562343437663461222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-28 18:54:50.282038+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (76, 14, '\x7b226964223a2230316132323338322d393563352d376264362d626561632d663039636332613135356438222c226576656e745f74797065223a227461736b2e617474656d70742d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3330393736345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393539302d373662362d616333632d373539323562343437663461222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-28 18:54:50.310621+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (77, 14, '\x7b226964223a2230316132323338322d393564362d373466342d383336312d356635656535666262346338222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3332363530315a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393539302d373662362d616333632d373539323562343437663461222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-28 18:54:50.32679+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (78, 14, '\x7b226964223a2230316132323338322d393566372d373835632d393965612d306664383361653831336366222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3335393536325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393539302d373662362d616333632d373539323562343437663461222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a317d7d7d', '2026-11-28 18:54:50.36156+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (79, 7, '\x7b226964223a2230316132323338322d393630352d373165322d396632302d363430626563663034656566222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3337333639375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393630352d373164652d613666372d346232663063626633336163222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.37384+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (80, 7, '\x7b226964223a2230316132323338322d393630622d373738652d393634622d663338656336613035646237222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3337393633345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393630352d373164652d613666372d346232663063626633336163222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.380183+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (81, 7, '\x7b226964223a2230316132323338322d393632332d376637612d393031302d616366303766336137323431222c226576656e745f74797065223a227461736b2e63616e63656c6c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3430333633355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393630352d373164652d613666372d346232663063626633336163222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a2263616e63656c6c6564222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.403851+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (82, 11, '\x7b226964223a2230316132323338322d393633332d373531302d623138362d323938373633303830343033222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3431393038385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393633322d373438382d613132652d393762373066306265636564222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.419327+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (83, 11, '\x7b226964223a2230316132323338322d393633632d376435352d386430382d363335373062383435646266222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3432383038365a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393633322d373438382d613132652d393762373066306265636564222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.428492+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (84, 11, '\x7b226964223a2230316132323338322d393635302d373136382d613166662d376361356639376261363339222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3434383337335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393633322d373438382d613132652d393762373066306265636564222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.448598+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (85, 11, '\x7b226964223a2230316132323338322d393636302d376430342d623136622d336463653665356366653433222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3436343238315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393635622d373964612d383864392d383630386335616232396338222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.464588+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (86, 11, '\x7b226964223a2230316132323338322d393636622d373837622d623964322d373832373633663338626335222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3437353739355a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393635622d373964612d383864392d383630386335616232396338222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.476562+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (87, 11, '\x7b226964223a2230316132323338322d393638382d376632622d393062302d626261643836663539323464222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3530343934395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393635622d373964612d383864392d383630386335616232396338222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.507291+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (88, 11, '\x7b226964223a2230316132323338322d393639332d373065352d616239622d653330313066333930633062222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3531353435365a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393635622d373964612d383864392d383630386335616232396338222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.515936+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (89, 11, '\x7b226964223a2230316132323338322d393661362d373334662d616635322d393465323837633733383337222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3533343533335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393635622d373964612d383864392d383630386335616232396338222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.534668+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (90, 11, '\x7b226964223a2230316132323338322d393663652d373638362d613935312d333639326432353864376231222c226576656e745f74797065223a227461736b2e726573756d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3537343139345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393635622d373964612d383864392d383630386335616232396338222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.574398+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (91, 12, '\x7b226964223a2230316132323338322d393664612d376561632d616166312d373438346464363733623030222c226576656e745f74797065223a227461736b2e7369676e616c2d6b657074222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3538363238345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2d7369676e616c2f30316132323338322d393664392d376435652d396663632d663039633861636465656562222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:50.586484+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (92, 4, '\x7b226964223a2230316132323338322d393665632d373237642d393462622d383335363836343237353034222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3630343831315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393665362d373432332d383431642d633834646337613861633562222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.605021+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (93, 4, '\x7b226964223a2230316132323338322d393666332d376538322d613966622d313236616464366632613261222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3631323031365a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393665362d373432332d383431642d633834646337613861633562222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.612514+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (94, 4, '\x7b226964223a2230316132323338322d393730622d376165352d383465392d666363326330366439393139222c226576656e745f74797065223a227461736b2e61737369676e6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3633353636345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393665362d373432332d383431642d633834646337613861633562222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.635878+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (95, 11, '\x7b226964223a2230316132323338322d393732392d373937362d623335392d323861393063383963373565222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3636353637315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393732342d376162622d626163632d626365373639633861386438222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.665929+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (96, 2, '\x7b226964223a2230316132323338322d393733642d373037312d613963372d333963383737383738656237222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3638353538305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393733632d376264662d623230622d336665646332343565386436222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.68572+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (97, 12, '\x7b226964223a2230316132323338322d393735622d373635652d623463622d653532313134613336393833222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3731353434375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393735322d376531372d393531372d653636323230626433343331222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.715853+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (98, 13, '\x7b226964223a2230316132323338322d393735622d373439352d396131622d373963313066313833616636222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3731353439385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d7d7d7d', '2026-11-28 18:54:50.715894+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (99, 13, '\x7b226964223a2230316132323338322d393736342d376136662d626337382d623031363139616266643933222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3732343436325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393736302d373835612d616461362d343861366133633230353333222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.724718+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (100, 13, '\x7b226964223a2230316132323338322d393736342d373362322d393835622d666539663862333864633832222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3732343532355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22726f7574696e675f6964223a2230316132323338322d393736312d373537312d613564342d313431636630613333303031227d7d7d', '2026-11-28 18:54:50.724744+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (101, 2, '\x7b226964223a2230316132323338322d393737302d376537652d613834632d623765313631356562616165222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3733363838355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393737302d373336372d393834322d653537343564653963643639222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-28 18:54:50.737045+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (102, 2, '\x7b226964223a2230316132323338322d393739302d376666632d623164362d376237646264623166373734222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22637265772d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3736383139365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393737302d373336372d393834322d653537343564653963643639222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2230306262353237612d373039312d343335352d383536322d346439343363396633316332227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-28 18:54:50.768338+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (103, 2, '\x7b226964223a2230316132323338322d393739372d376263652d393464662d316161616433393934646533222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3737353631385a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393737302d373336372d393834322d653537343564653963643639222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-28 18:54:50.776015+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (104, 2, '\x7b226964223a2230316132323338322d393761352d373338382d613263662d363066363163613463393939222c226576656e745f74797065223a227461736b2e63616e63656c2d726571756573746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32385431383a35343a35302e3738393335345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323338322d393737302d373336372d393834322d653537343564653963643639222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2236306564656563662d343339362d343966342d386633372d643439363731333163336534227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-28 18:54:50.789516+00', NULL);


INSERT INTO records.outbox_buckets VALUES (1, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (2, NULL, '2026-11-28 18:54:51.089467+00');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-11-28 18:54:51.08947+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-11-28 18:54:51.089472+00');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '2026-11-28 18:54:51.089474+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-28 18:54:51.089475+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-28 18:54:51.089477+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-11-28 18:54:51.089479+00');
INSERT INTO records.outbox_buckets VALUES (9, NULL, '2026-11-28 18:54:51.089481+00');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '2026-11-28 18:54:51.089482+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-28 18:54:51.089484+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-11-28 18:54:51.089486+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-11-28 18:54:51.089487+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-28 18:54:51.089489+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-11-28 18:54:51.089491+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a22382-9976-7a41-b370-a57ab99acaed', '2026-11-28 18:54:51.089438+00');


INSERT INTO records.panel_versions VALUES ('01a22382-9252-73c8-b932-0d0490638f64', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-28 18:54:49.421586+00', NULL, 1, '2026-11-28 18:54:49.421586+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a22382-92a3-7f4c-93d7-da173881424c', 2, 'Ward 4', '{}', '{}', '2026-11-28 18:54:49.507232+00', NULL, 1, '2026-11-28 18:54:49.507232+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a22382-92a3-7f4c-93d7-da173881424c', 2, 'Ward 4', '{}', '{}', '2026-11-28 18:54:49.507232+00', '2026-11-28 18:54:49.521871+00', 2, '2026-11-28 18:54:49.534803+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a22382-9252-73c8-b932-0d0490638f64', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-28 18:54:49.421586+00', NULL, 2, '2026-11-28 18:54:49.489105+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a22382-92a3-7f4c-93d7-da173881424c', 2, 'Ward 4', '{}', '{}', '2026-11-28 18:54:49.507232+00', '2026-11-28 18:54:49.521871+00', 3, '2026-11-28 18:54:51.213171+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a22382-8bc3-7adf-a698-253de194f76b', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a22382-8c69-7193-ba6c-1b9abbd27df6', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a22382-8eec-7c46-a25c-209502321840', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a22382-8eec-7c46-a25c-209502321840', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 4711', '01a22382-92c7-7b05-a7b7-0472252a67f7', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a22382-92c7-7b05-a7b7-0472252a67f7', true, false, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:lab', 'Nr. 4711', '01a22382-92e0-7220-a369-d72b15fb5a7d', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a22382-92e0-7220-a369-d72b15fb5a7d', true, false, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 2', '01a22382-9313-7550-9bc0-f0fdc51dddfd', false, true, false, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 1', '01a22382-9313-7550-9bc0-f0fdc51dddfd', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:former', 'F-1', '01980000-0000-7000-8000-000000000001', false, false, true, '2026-03-15 00:00:00+00', '2026-11-28 18:54:51.539205+00');


INSERT INTO records.patient_names VALUES ('audit', '01a22382-88dc-7849-8718-857073f30848');
INSERT INTO records.patient_names VALUES ('by', '01a22382-88dc-7849-8718-857073f30848');
INSERT INTO records.patient_names VALUES ('refused', '01a22382-88dc-7849-8718-857073f30848');
INSERT INTO records.patient_names VALUES ('astrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('nunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoe', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('bruce', '01a22382-8bc3-7adf-a698-253de194f76b');
INSERT INTO records.patient_names VALUES ('lee', '01a22382-8bc3-7adf-a698-253de194f76b');
INSERT INTO records.patient_names VALUES ('no', '01a22382-8c69-7193-ba6c-1b9abbd27df6');
INSERT INTO records.patient_names VALUES ('system', '01a22382-8c69-7193-ba6c-1b9abbd27df6');
INSERT INTO records.patient_names VALUES ('ibanez', '01a22382-8eec-7c46-a25c-209502321840');
INSERT INTO records.patient_names VALUES ('jose', '01a22382-8eec-7c46-a25c-209502321840');
INSERT INTO records.patient_names VALUES ('maria', '01a22382-8eec-7c46-a25c-209502321840');
INSERT INTO records.patient_names VALUES ('later', '01a22382-9084-752f-a801-584b308ed532');
INSERT INTO records.patient_names VALUES ('named', '01a22382-9084-752f-a801-584b308ed532');
INSERT INTO records.patient_names VALUES ('amalia', '01a22382-91cf-7bb1-904f-ebc2eeb5243a');
INSERT INTO records.patient_names VALUES ('unal', '01a22382-91cf-7bb1-904f-ebc2eeb5243a');
INSERT INTO records.patient_names VALUES ('amalia', '01a22382-91e7-7f7e-a5cc-0211b668a247');
INSERT INTO records.patient_names VALUES ('unal', '01a22382-91e7-7f7e-a5cc-0211b668a247');
INSERT INTO records.patient_names VALUES ('unal', '01a22382-92c7-7b05-a7b7-0472252a67f7');
INSERT INTO records.patient_names VALUES ('unal', '01a22382-92e0-7220-a369-d72b15fb5a7d');
INSERT INTO records.patient_names VALUES ('zoe', '01a22382-9313-7550-9bc0-f0fdc51dddfd');


INSERT INTO records.patient_numbers VALUES ('00-ß/1', '01a22382-8bc3-7adf-a698-253de194f76b');
INSERT INTO records.patient_numbers VALUES ('no system', '01a22382-8c69-7193-ba6c-1b9abbd27df6');
INSERT INTO records.patient_numbers VALUES ('48151', '01a22382-8eec-7c46-a25c-209502321840');
INSERT INTO records.patient_numbers VALUES ('999-48151', '01a22382-8eec-7c46-a25c-209502321840');
INSERT INTO records.patient_numbers VALUES ('Nr. 4711', '01a22382-92c7-7b05-a7b7-0472252a67f7');
INSERT INTO records.patient_numbers VALUES ('Nr. 1', '01a22382-9313-7550-9bc0-f0fdc51dddfd');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-11-28 18:54:46.107212+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22382-8bc3-7adf-a698-253de194f76b', '李小龍 🐉', '1940-11-27', '2026-11-28 18:54:47.729166+00', 1, '2026-11-28 18:54:47.729166+00', 'other', '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' bruce fan jr jun lee mr quoted twice בני تنين 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22382-8bc3-7adf-a698-253de194f76b', '李小龍 🐉', '1940-11-27', '2026-11-28 18:54:47.729166+00', 2, '2026-11-28 18:54:47.846339+00', 'other', '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22382-8c69-7193-ba6c-1b9abbd27df6', 'No System', NULL, '2026-11-28 18:54:47.901489+00', 1, '2026-11-28 18:54:47.901489+00', NULL, '[{"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22382-8eec-7c46-a25c-209502321840', 'María José Ibáñez', '1961-04-12', '2026-11-28 18:54:48.536578+00', 1, '2026-11-28 18:54:48.536578+00', 'female', '[{"use": null, "type": "MR", "value": "48151", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "999-48151", "period": null, "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22382-9084-752f-a801-584b308ed532', '', NULL, '2026-11-28 18:54:48.952062+00', 1, '2026-11-28 18:54:48.952062+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22382-91e7-7f7e-a5cc-0211b668a247', 'Ünal, Amália', NULL, '2026-11-28 18:54:49.319208+00', 1, '2026-11-28 18:54:49.319208+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22382-91cf-7bb1-904f-ebc2eeb5243a', 'Amália Ünal', NULL, '2026-11-28 18:54:49.291492+00', 1, '2026-11-28 18:54:49.291492+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22382-91e7-7f7e-a5cc-0211b668a247', 'Ünal, Amália', NULL, '2026-11-28 18:54:49.319208+00', 2, '2026-11-28 18:54:49.34138+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a22382-91cf-7bb1-904f-ebc2eeb5243a', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22382-91cf-7bb1-904f-ebc2eeb5243a', 'Amália Ünal', NULL, '2026-11-28 18:54:49.291492+00', 2, '2026-11-28 18:54:49.346897+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a22382-91e7-7f7e-a5cc-0211b668a247}', 0);
INSERT INTO records.patient_versions VALUES ('01a22382-91e7-7f7e-a5cc-0211b668a247', 'Ünal, Amália', NULL, '2026-11-28 18:54:49.319208+00', 3, '2026-11-28 18:54:49.380157+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22382-91cf-7bb1-904f-ebc2eeb5243a', 'Amália Ünal', NULL, '2026-11-28 18:54:49.291492+00', 3, '2026-11-28 18:54:49.381408+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.patients VALUES ('01a22382-92e0-7220-a369-d72b15fb5a7d', 'Ünal', NULL, '2026-11-28 18:54:49.568377+00', 1, '2026-11-28 18:54:49.568377+00', NULL, '[{"use": null, "type": "MB", "value": "Familie Ünal", "period": null, "system": "urn:example:policy"}, {"use": null, "type": null, "value": "Nr. 4711", "period": null, "system": "urn:example:lab"}]', '[]', NULL, 'test-agent', 'agent', ' unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22382-88dc-7849-8718-857073f30848', 'Refused By Audit', NULL, '2026-11-28 18:54:46.996697+00', 1, '2026-11-28 18:54:46.996697+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' audit by refused ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-28 18:54:46.131603+00', NULL, '[]', '[]', NULL, NULL, NULL, ' astrom nunez zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22382-8bc3-7adf-a698-253de194f76b', 'Bruce Lee', '1940-11-27', '2026-11-28 18:54:47.729166+00', 3, '2026-11-28 18:54:47.891384+00', NULL, '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' bruce lee ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22382-8c69-7193-ba6c-1b9abbd27df6', 'No System', NULL, '2026-11-28 18:54:47.901489+00', 2, '2026-11-28 18:54:48.475366+00', NULL, '[{"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL, false, '"2026-11"', NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22382-8eec-7c46-a25c-209502321840', 'María José Ibáñez', NULL, '2026-11-28 18:54:48.536578+00', 2, '2026-11-28 18:54:48.721185+00', 'unknown', '[{"use": null, "type": "MR", "value": "48151", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "999-48151", "period": null, "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patients VALUES ('01a22382-9058-71ad-92a9-ed7f5d6dcb33', '', NULL, '2026-11-28 18:54:48.918588+00', 1, '2026-11-28 18:54:48.918588+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22382-9084-752f-a801-584b308ed532', 'Named Later', NULL, '2026-11-28 18:54:48.952062+00', 2, '2026-11-28 18:54:49.031318+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', ' later named ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patients VALUES ('01a22382-9313-7550-9bc0-f0fdc51dddfd', 'Zoë', NULL, '2026-11-28 18:54:49.619202+00', 1, '2026-11-28 18:54:49.619202+00', NULL, '[{"use": null, "type": null, "value": "Nr. 1", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "Nr. 2", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'triage-agent', 'agent', ' zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-28 18:54:51.781346+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22382-91e7-7f7e-a5cc-0211b668a247', 'Ünal, Amália', NULL, '2026-11-28 18:54:49.319208+00', 4, '2026-11-28 18:54:49.408339+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a22382-91cf-7bb1-904f-ebc2eeb5243a', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patients VALUES ('01a22382-91cf-7bb1-904f-ebc2eeb5243a', 'Amália Ünal', NULL, '2026-11-28 18:54:49.291492+00', 4, '2026-11-28 18:54:49.409765+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a22382-91e7-7f7e-a5cc-0211b668a247}', 0);
INSERT INTO records.patients VALUES ('01a22382-92c7-7b05-a7b7-0472252a67f7', 'Ünal', NULL, '2026-11-28 18:54:49.541371+00', 1, '2026-11-28 18:54:49.541371+00', NULL, '[{"use": null, "type": "MB", "value": "Familie Ünal", "period": null, "system": "urn:example:policy"}, {"use": null, "type": null, "value": "Nr. 4711", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a22382-8eed-700d-97e7-de6d37e2644c');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a22382-8eed-7492-be83-19502b1484f4');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a22382-8eed-7ff3-8424-dd989b552de5');
INSERT INTO records.resource_keys VALUES ('Patient', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e7|7b4d7928977230e463315bc854974190', '01a22382-8eec-7c46-a25c-209502321840');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a22382-8eec-7144-a7b9-6d91efbb015f');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e8|67b476b3589d6df8664b40404a33d7a1', '01a22382-8eec-7144-a7b9-6d91efbb015f');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a22382-8f73-7806-b9bc-5701eb611c1c');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a22382-8f73-7feb-84c1-a9503110e5ee');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a22382-9058-71ad-92a9-ed7f5d6dcb33');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a22382-9084-752f-a801-584b308ed532');


INSERT INTO records.resource_versions VALUES ('01a22382-8eec-7c46-a25c-209502321840', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a22382-8eec-7c46-a25c-209502321840', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-28 18:54:48.536578+00', '2026-11-28 18:54:48.536578+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e7');
INSERT INTO records.resource_versions VALUES ('01a22382-8f73-7feb-84c1-a9503110e5ee', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a22382-8eec-7c46-a25c-209502321840', '01a22382-8f73-7feb-84c1-a9503110e5ee', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a22382-8eec-7c46-a25c-209502321840"}, "participant": [{"individual": {"reference": "Practitioner/01a22382-8eec-7144-a7b9-6d91efbb015f"}}], "resourceType": "Encounter"}', 1, '2026-11-28 18:54:48.673677+00', '2026-11-28 18:54:48.673677+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000388');
INSERT INTO records.resource_versions VALUES ('01a22382-8eed-7ff3-8424-dd989b552de5', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a22382-8eec-7c46-a25c-209502321840', '01a22382-8eed-7492-be83-19502b1484f4', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a22382-8eec-7c46-a25c-209502321840"}, "encounter": {"reference": "Encounter/01a22382-8eed-7492-be83-19502b1484f4"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-28 18:54:48.536578+00', '2026-11-28 18:54:48.536578+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758ea');
INSERT INTO records.resource_versions VALUES ('01a22382-9084-752f-a801-584b308ed532', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a22382-9084-752f-a801-584b308ed532', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-28 18:54:48.952062+00', '2026-11-28 18:54:48.952062+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resource_versions VALUES ('01a22382-90f0-7885-894b-d7b67775746c', 'Condition', NULL, '01a22382-8bc3-7adf-a698-253de194f76b', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a22382-8bc3-7adf-a698-253de194f76b"}, "resourceType": "Condition"}', 1, '2026-11-28 18:54:49.072299+00', '2026-11-28 18:54:49.072299+00', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a22382-915b-7271-aa68-6c376a5b825e', 'Condition', NULL, '01a22382-8bc3-7adf-a698-253de194f76b', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a22382-8bc3-7adf-a698-253de194f76b"}, "resourceType": "Condition"}', 1, '2026-11-28 18:54:49.179329+00', '2026-11-28 18:54:49.179329+00', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a22382-915b-7271-aa68-6c376a5b825e', 'Condition', NULL, '01a22382-8bc3-7adf-a698-253de194f76b', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a22382-8bc3-7adf-a698-253de194f76b"}, "resourceType": "Condition"}', 2, '2026-11-28 18:54:49.179329+00', '2026-11-28 18:54:49.22216+00', 'test-agent', 'agent', 'dr-osei', NULL);


INSERT INTO records.resources VALUES ('01a22382-8eed-700d-97e7-de6d37e2644c', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a22382-8eec-7c46-a25c-209502321840', '01a22382-8eed-7492-be83-19502b1484f4', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a22382-8eec-7c46-a25c-209502321840"}, "encounter": {"reference": "Encounter/01a22382-8eed-7492-be83-19502b1484f4"}, "resourceType": "Condition"}', 1, '2026-11-28 18:54:48.536578+00', '2026-11-28 18:54:48.536578+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758eb');
INSERT INTO records.resources VALUES ('01a22382-8eed-7492-be83-19502b1484f4', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a22382-8eec-7c46-a25c-209502321840', '01a22382-8eed-7492-be83-19502b1484f4', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a22382-8eec-7c46-a25c-209502321840"}, "participant": [{"individual": {"reference": "Practitioner/01a22382-8eec-7144-a7b9-6d91efbb015f"}}], "resourceType": "Encounter"}', 1, '2026-11-28 18:54:48.536578+00', '2026-11-28 18:54:48.536578+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e9');
INSERT INTO records.resources VALUES ('01a22382-8eec-7144-a7b9-6d91efbb015f', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-28 18:54:48.536578+00', '2026-11-28 18:54:48.536578+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e8');
INSERT INTO records.resources VALUES ('01a22382-8f73-7806-b9bc-5701eb611c1c', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a22382-8eec-7c46-a25c-209502321840', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a22382-8eec-7c46-a25c-209502321840"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-28 18:54:48.673677+00', '2026-11-28 18:54:48.673677+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000386');
INSERT INTO records.resources VALUES ('01a22382-8eec-7c46-a25c-209502321840', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a22382-8eec-7c46-a25c-209502321840', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-28 18:54:48.536578+00', '2026-11-28 18:54:48.694028+00', NULL, NULL, NULL, 'urn:example:other');
INSERT INTO records.resources VALUES ('01a22382-8f73-7feb-84c1-a9503110e5ee', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a22382-8eec-7c46-a25c-209502321840', '01a22382-8f73-7feb-84c1-a9503110e5ee', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a22382-8eec-7c46-a25c-209502321840"}, "participant": [{"individual": {"reference": "Practitioner/01a22382-8eec-7144-a7b9-6d91efbb015f"}}], "resourceType": "Encounter"}', 2, '2026-11-28 18:54:48.673677+00', '2026-11-28 18:54:48.804454+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000388');
INSERT INTO records.resources VALUES ('01a22382-8eed-7ff3-8424-dd989b552de5', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a22382-8eec-7c46-a25c-209502321840', '01a22382-8eed-7492-be83-19502b1484f4', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a22382-8eec-7c46-a25c-209502321840"}, "encounter": {"reference": "Encounter/01a22382-8eed-7492-be83-19502b1484f4"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-28 18:54:48.536578+00', '2026-11-28 18:54:48.90947+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758ea');
INSERT INTO records.resources VALUES ('01a22382-9058-71ad-92a9-ed7f5d6dcb33', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a22382-9058-71ad-92a9-ed7f5d6dcb33', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-28 18:54:48.918588+00', '2026-11-28 18:54:48.918588+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resources VALUES ('01a22382-9084-752f-a801-584b308ed532', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a22382-9084-752f-a801-584b308ed532', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-28 18:54:48.952062+00', '2026-11-28 18:54:49.012609+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resources VALUES ('01a22382-90f0-7885-894b-d7b67775746c', 'Condition', NULL, '01a22382-8bc3-7adf-a698-253de194f76b', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a22382-8bc3-7adf-a698-253de194f76b"}, "resourceType": "Condition"}', 2, '2026-11-28 18:54:49.072299+00', '2026-11-28 18:54:49.119274+00', 'test-agent', 'agent', 'dr-osei', NULL);
INSERT INTO records.resources VALUES ('01a22382-915b-7271-aa68-6c376a5b825e', 'Condition', NULL, '01a22382-8bc3-7adf-a698-253de194f76b', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a22382-8bc3-7adf-a698-253de194f76b"}, "onsetString": "yesterday", "resourceType": "Condition"}', 3, '2026-11-28 18:54:49.179329+00', '2026-11-28 18:54:49.258139+00', 'dr-osei', 'person', NULL, NULL);


INSERT INTO records.search_backlog VALUES ('01a22382-8eec-7144-a7b9-6d91efbb015f');


INSERT INTO records.search_codes VALUES (5907141794385064016, '01a22382-8eec-7c46-a25c-209502321840', '-infinity', '01a22382-8eed-700d-97e7-de6d37e2644c');
INSERT INTO records.search_codes VALUES (6889275846708167044, '00000000-0000-0000-0000-000000000000', '-infinity', '01a22382-8eec-7144-a7b9-6d91efbb015f');
INSERT INTO records.search_codes VALUES (-4176838396083071243, '01a22382-8eec-7c46-a25c-209502321840', '-infinity', '01a22382-8eec-7c46-a25c-209502321840');
INSERT INTO records.search_codes VALUES (-3424376862632110893, '01a22382-8eec-7c46-a25c-209502321840', '-infinity', '01a22382-8eec-7c46-a25c-209502321840');
INSERT INTO records.search_codes VALUES (638821647980083712, '01a22382-8eec-7c46-a25c-209502321840', '-infinity', '01a22382-8eed-7ff3-8424-dd989b552de5');
INSERT INTO records.search_codes VALUES (1699269440857334405, '01a22382-8eec-7c46-a25c-209502321840', '-infinity', '01a22382-8eed-7ff3-8424-dd989b552de5');


INSERT INTO records.search_entries VALUES ('01a22382-8eed-700d-97e7-de6d37e2644c', '01a22382-8eec-7c46-a25c-209502321840', 'Condition', '-infinity', '2026-11-28 18:54:48.536578+00', '{-9137247378447771260,-3664536567277600328,-1450889485933994210,1704561264823032479,1942322279977546542,1965828075669523835,3315491416762332118,5850024526072498156,5907141794385064016}', '{}');
INSERT INTO records.search_entries VALUES ('01a22382-8eed-7492-be83-19502b1484f4', '01a22382-8eec-7c46-a25c-209502321840', 'Encounter', '-infinity', '2026-11-28 18:54:48.536578+00', '{-8989776376784483404,-8829080911632632016,-7445652280845804385,-5939272887904380300,-5551773616317144076,-4639566626871127799,-3456592615261110200,-2669698883667704676,-1763746174139205143,-410684541319942866,1306516672825621954,1830735753167296543,3280877964734230003,3910953658526614958,3992682082209203742,4977423674300329199,5204202772958038929,6160112153646671356,6352595071886570389,7180603531924168500,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}');
INSERT INTO records.search_entries VALUES ('01a22382-8eec-7144-a7b9-6d91efbb015f', '00000000-0000-0000-0000-000000000000', 'Practitioner', '-infinity', '2026-11-28 18:54:48.536578+00', '{-7281216365113324833,-5634760922583328499,-4606996097868006287,962598198066556472,1144645365100300718,6889275846708167044,8038445038541233791}', '{"name": [["Hettinger", "hettinger"]], "family": [["Hettinger", "hettinger"]], "phonetic": [["Hettinger", "hettinger"]]}');
INSERT INTO records.search_entries VALUES ('01a22382-8f73-7806-b9bc-5701eb611c1c', '01a22382-8eec-7c46-a25c-209502321840', 'Condition', '2026-11-20 00:00:00+00', '2026-11-28 18:54:48.673677+00', '{-9137247378447771260,-6848650400343048448,-3664536567277600328,1704561264823032479,1942322279977546542,3315491416762332118,4122849338527541616,5850024526072498156}', '{"onset-info": [["10 days", "10 days"]], "recorded-date": [[1795132800000000, 1795219200000000]]}');
INSERT INTO records.search_entries VALUES ('01a22382-8eec-7c46-a25c-209502321840', '01a22382-8eec-7c46-a25c-209502321840', 'Patient', '-infinity', '2026-11-28 18:54:48.694028+00', '{-8638080378023668169,-6307866633382234156,-4357135025089860971,-4176838396083071243,-3862606073081818017,-3424376862632110893,-2238758634828303172,-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,1971412287642486946,2706430926491717011,2822124603416549557,3673450640575162986,5827986460778686216,6430912447629503579,6866098359189480665,7586896057643621281}', '{"name": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "given": [["María", "maria"], ["José", "jose"]], "family": [["Ibáñez", "ibanez"]], "phonetic": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "birthdate": [[-276220800000000, -273628800000000]]}');
INSERT INTO records.search_entries VALUES ('01a22382-8f73-7feb-84c1-a9503110e5ee', '01a22382-8eec-7c46-a25c-209502321840', 'Encounter', '-infinity', '2026-11-28 18:54:48.804454+00', '{-8829080911632632016,-7445652280845804385,-5939272887904380300,-5551773616317144076,-4639566626871127799,-4380409335288509091,-3456592615261110200,-2669698883667704676,-1763746174139205143,-410684541319942866,818287502009051485,1306516672825621954,1830735753167296543,3280877964734230003,3910953658526614958,4977423674300329199,5204202772958038929,6160112153646671356,6352595071886570389,7180603531924168500,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}');
INSERT INTO records.search_entries VALUES ('01a22382-8eed-7ff3-8424-dd989b552de5', '01a22382-8eec-7c46-a25c-209502321840', 'Observation', '-infinity', '2026-11-28 18:54:48.90947+00', '{-7981568621035656830,-7951509100089485845,-7451150732379155953,-6105534776752483061,-3244734533335892039,-1478643435021236353,-306885603003732905,101708146211383097,522752935747422638,583163204676767136,638821647980083712,1413474167464913027,1699269440857334405,2619920073100156401,2952314885040418359,4374539880346405357,5104511665925022068,6056942933162792947,6607783872734053874,6773461974477245668,6960921630947238605,7330082917372906610,8651352993447874978}', '{"value-quantity": [["179.25", null, null, "cm"]], "combo-value-quantity": [["179.25", null, null, "cm"]]}');
INSERT INTO records.search_entries VALUES ('01a22382-9058-71ad-92a9-ed7f5d6dcb33', '01a22382-9058-71ad-92a9-ed7f5d6dcb33', 'Patient', '-infinity', '2026-11-28 18:54:48.918588+00', '{-2096519522862822999,304989571092906561,1406853238992075579,1527466873384452044,2822124603416549557}', '{"birthdate": [[567993600000000, 599616000000000]]}');
INSERT INTO records.search_entries VALUES ('01a22382-9084-752f-a801-584b308ed532', '01a22382-9084-752f-a801-584b308ed532', 'Patient', '-infinity', '2026-11-28 18:54:49.012609+00', '{-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Named Later", "named later"]], "phonetic": [["Named Later", "named later"]], "birthdate": [[567993600000000, 599616000000000]]}');
INSERT INTO records.search_entries VALUES ('01a22382-90f0-7885-894b-d7b67775746c', '01a22382-8bc3-7adf-a698-253de194f76b', 'Condition', '-infinity', '2026-11-28 18:54:49.119274+00', '{-1861516062299795898,406683388248125283,1704561264823032479,2528973166272691208,3315491416762332118,5547394057794310384}', '{}');
INSERT INTO records.search_entries VALUES ('01a22382-915b-7271-aa68-6c376a5b825e', '01a22382-8bc3-7adf-a698-253de194f76b', 'Condition', '-infinity', '2026-11-28 18:54:49.258139+00', '{-6848650400343048448,-1861516062299795898,406683388248125283,1704561264823032479,2528973166272691208,3315491416762332118,5547394057794310384}', '{"onset-info": [["yesterday", "yesterday"]]}');


INSERT INTO records.task_dependencies VALUES ('01a22382-9550-7af8-b07a-14b423f69ff5', '01a22382-953c-7c02-8a1d-b0c07bcdcab3');


INSERT INTO records.task_ends VALUES ('01a22382-9483-7dfa-ae33-38bf5ffab771', '\xd618f525a64591ff8b9ba2494d8b6d57a8b3517e02fa9d65ce37c5251f198ce4', 3, '{01a22382-94d3-7416-9301-08a682a28cf4}', '01a22382-946f-75ce-8e77-0c5051c0a1fd', 2, '2026-11-28 18:54:50.064257+00');


INSERT INTO records.task_holders VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.task_inputs VALUES ('01a22382-9483-7dfa-ae33-38bf5ffab771', '{"text": "Rückruf 😷"}');
INSERT INTO records.task_inputs VALUES ('01a22382-9752-7e17-9517-e66220bd3431', '{"record_id": 5}');
INSERT INTO records.task_inputs VALUES ('01a22382-9760-785a-ada6-48a6a3c20533', '{"to": "cardiology", "reason": "Brustschmerz", "record_id": 5, "routing_id": "01a22382-9761-7571-a5d4-141cf0a33001"}');


INSERT INTO records.task_queue VALUES ('01a22382-94d3-7416-9301-08a682a28cf4', 'default', 'assignment', 0, '2036-01-01 00:00:00+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a22382-9550-7af8-b07a-14b423f69ff5', 'dead', 'follow_up', 0, '2026-11-28 18:54:50.201769+00', NULL, 1, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 18:54:50.243506+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a22382-9590-76b6-ac3c-75925b447f4a', 'again', 'follow_up', 0, '2026-11-28 18:54:55.30892+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 18:54:50.355037+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a22382-9632-7488-a12e-97b70f0beced', 'default', 'prior_authorization', 0, '2026-11-28 18:54:50.418789+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 18:54:50.441334+00', 'auth-1', '2036-01-01 00:00:00+00');
INSERT INTO records.task_queue VALUES ('01a22382-965b-79da-88d9-8608c5ab29c8', 'answered', 'prior_authorization', 0, '2026-11-28 18:54:50.572957+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a22382-96e6-7423-841d-c84dc7a8ac5b', 'owned', 'follow_up', 0, '2036-01-01 00:00:00+00', 'Zimmer 4', 0, false, '2036-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a22382-9724-7abb-bacc-bce769c8a8d8', 'keyed@person:dr-osei', 'follow_up', 0, '2026-11-28 18:54:50.663249+00', 'Zimmer 3', 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a22382-973c-7bdf-b20b-3fedc245e8d6', 'keyed', 'follow_up', 0, '2026-11-28 18:54:50.685089+00', 'Zimmer 3', 0, false, '2026-11-28 18:54:50.685089+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a22382-9752-7e17-9517-e66220bd3431', 'triage', 'intake_triage', 1, '2026-11-28 18:54:50.708091+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a22382-9760-785a-ada6-48a6a3c20533', 'cardiology', 'assignment', 1, '2026-11-28 18:54:50.720948+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a22382-9770-7367-9842-e5745de9cd69', 'held', 'follow_up', 0, '2026-11-28 18:54:50.736594+00', NULL, 0, false, NULL, '2026-11-28 18:54:50.760579+00', 'c88bbfdd-d4f2-4ac5-b504-e1a1b5f0c764', '01a22382-977f-7cd9-8454-d7463a5d67df', 'crew-agent', 'agent', 'granted:["agent", "crew-agent", null]', 3600, '2100-01-01 00:00:00+00', 'Doppelt', NULL, NULL, NULL);


INSERT INTO records.task_signals VALUES ('01a22382-96d9-7d5e-9fcc-f09c8acdeeeb', 'auth-3', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-28 18:54:50.583206+00', NULL, NULL, NULL);
INSERT INTO records.task_signals VALUES ('01a22382-96c5-7b1c-8c6c-02dd9d3610ce', 'auth-2', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-28 18:54:50.552476+00', '01a22382-965b-79da-88d9-8608c5ab29c8', '2026-11-28 18:54:50.565719+00', '2026-11-28 18:54:50.565719+00');


INSERT INTO records.task_steps VALUES ('01a22382-951e-7774-b781-c24dc4f0f3af', '01a22382-9483-7dfa-ae33-38bf5ffab771', 'dokumentiert', NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.115694+00');
INSERT INTO records.task_steps VALUES ('01a22382-967b-7f1e-bcec-cc355590f45a', '01a22382-965b-79da-88d9-8608c5ab29c8', 'submitted', 'per Fax', 'fax-1', 'test-agent', 'agent', '2026-11-28 18:54:50.488681+00');


INSERT INTO records.task_versions VALUES ('01a22382-9483-7dfa-ae33-38bf5ffab771', 'follow_up', 'done', '01a22382-9313-7550-9bc0-f0fdc51dddfd', '01a22382-946f-75ce-8e77-0c5051c0a1fd', 3, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:49.98178+00', 1, '2026-11-28 18:54:49.98178+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-9483-7dfa-ae33-38bf5ffab771', 'follow_up', 'done', '01a22382-9313-7550-9bc0-f0fdc51dddfd', '01a22382-946f-75ce-8e77-0c5051c0a1fd', 3, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:49.98178+00', 2, '2026-11-28 18:54:50.03797+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-9483-7dfa-ae33-38bf5ffab771', 'follow_up', 'done', '01a22382-9313-7550-9bc0-f0fdc51dddfd', '01a22382-946f-75ce-8e77-0c5051c0a1fd', 3, NULL, NULL, NULL, 5, 1, 'completed', 'erreicht', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-28 18:54:49.98178+00', 3, '2026-11-28 18:54:50.074082+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-953c-7c02-8a1d-b0c07bcdcab3', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.162696+00', 1, '2026-11-28 18:54:50.162696+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-953c-7c02-8a1d-b0c07bcdcab3', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.162696+00', 2, '2026-11-28 18:54:50.211694+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-9550-7af8-b07a-14b423f69ff5', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.179224+00', 1, '2026-11-28 18:54:50.179224+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-9590-76b6-ac3c-75925b447f4a', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.250653+00', 1, '2026-11-28 18:54:50.250653+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-9590-76b6-ac3c-75925b447f4a', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.250653+00', 2, '2026-11-28 18:54:50.281066+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-9590-76b6-ac3c-75925b447f4a', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'ready', NULL, NULL, NULL, NULL, 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.250653+00', 3, '2026-11-28 18:54:50.297693+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-9605-71de-a6f7-4b2f0cbf33ac', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.372361+00', 1, '2026-11-28 18:54:50.372361+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-9632-7488-a12e-97b70f0beced', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.40679+00', 1, '2026-11-28 18:54:50.40679+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-965b-79da-88d9-8608c5ab29c8', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.458587+00', 1, '2026-11-28 18:54:50.458587+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-965b-79da-88d9-8608c5ab29c8', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.458587+00', 2, '2026-11-28 18:54:50.497653+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-965b-79da-88d9-8608c5ab29c8', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', 'submitted', NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.458587+00', 3, '2026-11-28 18:54:50.533003+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-96e6-7423-841d-c84dc7a8ac5b', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.597045+00', 1, '2026-11-28 18:54:50.597045+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a22382-9770-7367-9842-e5745de9cd69', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.735219+00', 1, '2026-11-28 18:54:50.735219+00', 'test-agent', 'agent');


INSERT INTO records.tasks VALUES ('01a22382-94d3-7416-9301-08a682a28cf4', 'assignment', 'default', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.064257+00', 1, '2026-11-28 18:54:50.064257+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a22382-9483-7dfa-ae33-38bf5ffab771', 'follow_up', 'done', '01a22382-9313-7550-9bc0-f0fdc51dddfd', '01a22382-946f-75ce-8e77-0c5051c0a1fd', 3, NULL, NULL, NULL, 5, 1, 'completed', 'dokumentiert', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-28 18:54:49.98178+00', 4, '2026-11-28 18:54:50.145952+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a22382-953c-7c02-8a1d-b0c07bcdcab3', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'failed', 'dead-letter', NULL, NULL, NULL, 'Kein Anschluss', NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.162696+00', 3, '2026-11-28 18:54:50.230568+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a22382-9550-7af8-b07a-14b423f69ff5', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'predecessor-failed', NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.179224+00', 2, '2026-11-28 18:54:50.238842+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a22382-9590-76b6-ac3c-75925b447f4a', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'on-hold', NULL, NULL, NULL, 'Morgen', 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.250653+00', 4, '2026-11-28 18:54:50.347259+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a22382-9605-71de-a6f7-4b2f0cbf33ac', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'cancelled', NULL, NULL, NULL, 'Umgezogen', NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.372361+00', 2, '2026-11-28 18:54:50.399465+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a22382-9632-7488-a12e-97b70f0beced', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.40679+00', 2, '2026-11-28 18:54:50.440944+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a22382-965b-79da-88d9-8608c5ab29c8', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.458587+00', 4, '2026-11-28 18:54:50.571491+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a22382-96e6-7423-841d-c84dc7a8ac5b', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.597045+00', 2, '2026-11-28 18:54:50.632981+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a22382-9724-7abb-bacc-bce769c8a8d8', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.646685+00', 1, '2026-11-28 18:54:50.646685+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a22382-973c-7bdf-b20b-3fedc245e8d6', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.67748+00', 1, '2026-11-28 18:54:50.67748+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a22382-9752-7e17-9517-e66220bd3431', 'intake_triage', 'triage', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.702561+00', 1, '2026-11-28 18:54:50.702561+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a22382-9760-785a-ada6-48a6a3c20533', 'assignment', 'cardiology', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.71978+00', 1, '2026-11-28 18:54:50.71978+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a22382-9770-7367-9842-e5745de9cd69', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-28 18:54:50.735219+00', 2, '2026-11-28 18:54:50.760857+00', 'crew-agent', 'agent');


SELECT pg_catalog.setval('records.access_change_numbers', 31, true);


SELECT pg_catalog.setval('records.access_numbers', 5, true);


SELECT pg_catalog.setval('records.feed_position_seq', 30, true);


SELECT pg_catalog.setval('records.intake_records_id_seq', 5, true);


SELECT pg_catalog.setval('records.outbox_position_seq', 104, true);


ALTER TABLE ONLY records.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


ALTER TABLE ONLY records.access_callers
    ADD CONSTRAINT pk_access_callers PRIMARY KEY (principal, panel);


ALTER TABLE ONLY records.access_changes
    ADD CONSTRAINT pk_access_changes PRIMARY KEY (panel, is_member, key);


ALTER TABLE ONLY records.access_grants
    ADD CONSTRAINT pk_access_grants PRIMARY KEY (id);


ALTER TABLE ONLY records.access_members
    ADD CONSTRAINT pk_access_members PRIMARY KEY (panel, ref);


ALTER TABLE ONLY records.chart_entries
    ADD CONSTRAINT pk_chart_entries PRIMARY KEY (resource_id);


ALTER TABLE ONLY records.cursor_keys
    ADD CONSTRAINT pk_cursor_keys PRIMARY KEY (id);


ALTER TABLE ONLY records.encounter_versions
    ADD CONSTRAINT pk_encounter_versions PRIMARY KEY (id, version);


ALTER TABLE ONLY records.encounters
    ADD CONSTRAINT pk_encounters PRIMARY KEY (id);


ALTER TABLE ONLY records.feed
    ADD CONSTRAINT pk_feed PRIMARY KEY ("position");


ALTER TABLE ONLY records.feed_buckets
    ADD CONSTRAINT pk_feed_buckets PRIMARY KEY (bucket);


ALTER TABLE ONLY records.feed_rebuilds
    ADD CONSTRAINT pk_feed_rebuilds PRIMARY KEY (id);


ALTER TABLE ONLY records.feed_renames
    ADD CONSTRAINT pk_feed_renames PRIMARY KEY (id);


ALTER TABLE ONLY records.idempotency_keys
    ADD CONSTRAINT pk_idempotency_keys PRIMARY KEY (caller, key);


ALTER TABLE ONLY records.identifier_systems
    ADD CONSTRAINT pk_identifier_systems PRIMARY KEY (system);


ALTER TABLE ONLY records.imports
    ADD CONSTRAINT pk_imports PRIMARY KEY (id);


ALTER TABLE ONLY records.intake_records
    ADD CONSTRAINT pk_intake_records PRIMARY KEY (id);


ALTER TABLE ONLY records.intake_routings
    ADD CONSTRAINT pk_intake_routings PRIMARY KEY (id);


ALTER TABLE ONLY records.joined_resources
    ADD CONSTRAINT pk_joined_resources PRIMARY KEY (id);


ALTER TABLE ONLY records.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY ("position");


ALTER TABLE ONLY records.outbox_buckets
    ADD CONSTRAINT pk_outbox_buckets PRIMARY KEY (bucket);


ALTER TABLE ONLY records.panel_versions
    ADD CONSTRAINT pk_panel_versions PRIMARY KEY (id, version);


ALTER TABLE ONLY records.panels
    ADD CONSTRAINT pk_panels PRIMARY KEY (id);


ALTER TABLE ONLY records.patient_identifiers
    ADD CONSTRAINT pk_patient_identifiers PRIMARY KEY (patient_id, system, value);


ALTER TABLE ONLY records.patient_names
    ADD CONSTRAINT pk_patient_names PRIMARY KEY (part, patient_id);


ALTER TABLE ONLY records.patient_numbers
    ADD CONSTRAINT pk_patient_numbers PRIMARY KEY (number);


ALTER TABLE ONLY records.patient_versions
    ADD CONSTRAINT pk_patient_versions PRIMARY KEY (id, version);


ALTER TABLE ONLY records.patients
    ADD CONSTRAINT pk_patients PRIMARY KEY (id);


ALTER TABLE ONLY records.resource_keys
    ADD CONSTRAINT pk_resource_keys PRIMARY KEY (type, source_key);


ALTER TABLE ONLY records.resource_versions
    ADD CONSTRAINT pk_resource_versions PRIMARY KEY (id, version);


ALTER TABLE ONLY records.resources
    ADD CONSTRAINT pk_resources PRIMARY KEY (id);


ALTER TABLE ONLY records.search_backlog
    ADD CONSTRAINT pk_search_backlog PRIMARY KEY (resource_id);


ALTER TABLE ONLY records.search_codes
    ADD CONSTRAINT pk_search_codes PRIMARY KEY (token, patient_id, at, resource_id);


ALTER TABLE ONLY records.search_entries
    ADD CONSTRAINT pk_search_entries PRIMARY KEY (resource_id);


ALTER TABLE ONLY records.task_dependencies
    ADD CONSTRAINT pk_task_dependencies PRIMARY KEY (task_id, predecessor_id);


ALTER TABLE ONLY records.task_ends
    ADD CONSTRAINT pk_task_ends PRIMARY KEY (task_id);


ALTER TABLE ONLY records.task_holders
    ADD CONSTRAINT pk_task_holders PRIMARY KEY (principal);


ALTER TABLE ONLY records.task_inputs
    ADD CONSTRAINT pk_task_inputs PRIMARY KEY (task_id);


ALTER TABLE ONLY records.task_queue
    ADD CONSTRAINT pk_task_queue PRIMARY KEY (task_id);


ALTER TABLE ONLY records.task_signals
    ADD CONSTRAINT pk_task_signals PRIMARY KEY (id);


ALTER TABLE ONLY records.task_steps
    ADD CONSTRAINT pk_task_steps PRIMARY KEY (id);


ALTER TABLE ONLY records.task_versions
    ADD CONSTRAINT pk_task_versions PRIMARY KEY (id, version);


ALTER TABLE ONLY records.tasks
    ADD CONSTRAINT pk_tasks PRIMARY KEY (id);


ALTER TABLE ONLY records.access_changes
    ADD CONSTRAINT uq_access_changes_seq UNIQUE (seq);


ALTER TABLE ONLY records.access_grants
    ADD CONSTRAINT uq_access_grants_number UNIQUE (number);


ALTER TABLE ONLY records.intake_records
    ADD CONSTRAINT uq_intake_records_amends UNIQUE (amends);


ALTER TABLE ONLY records.panels
    ADD CONSTRAINT uq_panels_number UNIQUE (number);


ALTER TABLE ONLY records.task_holders
    ADD CONSTRAINT uq_task_holders_number UNIQUE (number);


ALTER TABLE ONLY records.task_signals
    ADD CONSTRAINT uq_task_signals_key_signal_id_patient_id UNIQUE (key, signal_id, patient_id);


CREATE INDEX ix_access_callers_panel ON records.access_callers USING btree (panel);


CREATE INDEX ix_access_grants_person_until ON records.access_grants USING btree (person, until);


CREATE INDEX ix_access_grants_unreviewed ON records.access_grants USING btree (id) WHERE (reviewed_at IS NULL);


CREATE INDEX ix_access_members_other_name_of ON records.access_members USING btree (other_name_of) WHERE (other_name_of IS NOT NULL);


CREATE INDEX ix_access_members_ref_panel ON records.access_members USING btree (ref, panel);


CREATE INDEX ix_chart_entries_newest ON records.chart_entries USING btree (patient_id, section, series, at DESC, resource_id DESC);


CREATE INDEX ix_encounters_patient_id_newest ON records.encounters USING btree (patient_id, COALESCE(started_at, created_at) DESC, id DESC);


CREATE INDEX ix_encounters_soonest ON records.encounters USING btree (COALESCE(started_at, created_at), id);


CREATE INDEX ix_encounters_status_class_soonest ON records.encounters USING btree (status, class, COALESCE(started_at, created_at), id);


CREATE INDEX ix_encounters_summaries ON records.encounters USING btree (updated_at, id) WHERE (summary IS NOT NULL);


CREATE INDEX ix_encounters_summary_status_soonest ON records.encounters USING btree (summary_status, status, class, COALESCE(started_at, created_at), id) WHERE (summary_status IS NOT NULL);


CREATE INDEX ix_feed_refused ON records.feed USING btree ("position") WHERE (refused IS NOT NULL);


CREATE INDEX ix_feed_renames_first ON records.feed_renames USING btree (((type <> 'Patient'::text)), id);


CREATE INDEX ix_feed_renames_patient_id ON records.feed_renames USING btree (patient_id, after);


CREATE INDEX ix_feed_waiting ON records.feed USING btree (bucket, "position") WHERE (refused IS NULL);


CREATE INDEX ix_idempotency_keys_created_at ON records.idempotency_keys USING btree (created_at);


CREATE INDEX ix_imports_unfinished ON records.imports USING btree (created_at) WHERE (finished_at IS NULL);


CREATE INDEX ix_intake_records_created_at_id ON records.intake_records USING btree (created_at, id);


CREATE INDEX ix_intake_records_encounter_id ON records.intake_records USING btree (encounter_id) WHERE (encounter_id IS NOT NULL);


CREATE INDEX ix_intake_records_patient_id_id ON records.intake_records USING btree (patient_id, id);


CREATE INDEX ix_intake_records_patient_id_latest ON records.intake_records USING btree (patient_id, COALESCE(original_id, id) DESC, id DESC);


CREATE INDEX ix_intake_routings_record_id_id ON records.intake_routings USING btree (record_id, id);


CREATE INDEX ix_intake_routings_routed_to_decided_at ON records.intake_routings USING btree (routed_to, decided_at, id);


CREATE INDEX ix_outbox_refused ON records.outbox USING btree ("position") WHERE (refused IS NOT NULL);


CREATE INDEX ix_outbox_waiting ON records.outbox USING btree (bucket, "position") WHERE (refused IS NULL);


CREATE INDEX ix_patient_identifiers_ends_at ON records.patient_identifiers USING btree (ends_at) WHERE (identifies AND (ends_at IS NOT NULL));


CREATE INDEX ix_patient_identifiers_value ON records.patient_identifiers USING btree (value);


CREATE INDEX ix_patient_numbers_patient_id ON records.patient_numbers USING btree (patient_id);


CREATE INDEX ix_patients_date_of_birth_id ON records.patients USING btree (date_of_birth, id);


CREATE INDEX ix_patients_partial_birth_date ON records.patients USING btree (partial_birth_date) WHERE (partial_birth_date IS NOT NULL);


CREATE INDEX ix_patients_replaced_by ON records.patients USING btree (replaced_by) WHERE (replaced_by IS NOT NULL);


CREATE INDEX ix_patients_unfolded ON records.patients USING btree (id) WHERE (name_parts IS NULL);


CREATE INDEX ix_resources_encounter_id ON records.resources USING btree (encounter_id, id);


CREATE INDEX ix_resources_full_url ON records.resources USING btree (full_url);


CREATE INDEX ix_resources_identifier ON records.resources USING gin (((body -> 'identifier'::text)) jsonb_path_ops);


CREATE INDEX ix_resources_patient_id ON records.resources USING btree (patient_id, id);


CREATE INDEX ix_search_codes_newest ON records.search_codes USING btree (token, at, resource_id) INCLUDE (patient_id);


CREATE INDEX ix_search_entries_patient ON records.search_entries USING btree (patient_id, type, at, resource_id);


CREATE INDEX ix_search_entries_type ON records.search_entries USING btree (type, at, resource_id);


CREATE INDEX ix_task_dependencies_predecessor_id ON records.task_dependencies USING btree (predecessor_id);


CREATE INDEX ix_task_ends_ended_at ON records.task_ends USING btree (ended_at);


CREATE INDEX ix_task_queue_awaiting ON records.task_queue USING btree (awaiting, held_at, task_id) WHERE (awaiting IS NOT NULL);


CREATE INDEX ix_task_queue_behind ON records.task_queue USING btree (serial_key, priority DESC, run_at, task_id) WHERE ((serial_key IS NOT NULL) AND (NOT offered) AND (claimed_at IS NULL) AND (held_at IS NULL) AND (open_predecessors = 0));


CREATE INDEX ix_task_queue_claim_id ON records.task_queue USING btree (claim_id) WHERE (claim_id IS NOT NULL);


CREATE INDEX ix_task_queue_claimed ON records.task_queue USING btree (task_id) WHERE (claimed_at IS NOT NULL);


CREATE INDEX ix_task_queue_claimed_by ON records.task_queue USING btree (claimed_by, task_id) WHERE (claimed_by IS NOT NULL);


CREATE INDEX ix_task_queue_offered ON records.task_queue USING btree (lane, kind, priority DESC, run_at, task_id) WHERE offered;


CREATE INDEX ix_task_queue_promote_at ON records.task_queue USING btree (promote_at, serial_key) WHERE (promote_at IS NOT NULL);


CREATE INDEX ix_task_queue_resume_at ON records.task_queue USING btree (resume_at) WHERE (resume_at IS NOT NULL);


CREATE INDEX ix_task_queue_serial_key_promote_at ON records.task_queue USING btree (serial_key, promote_at) WHERE (promote_at IS NOT NULL);


CREATE INDEX ix_task_queue_waiting ON records.task_queue USING btree (lane, run_at) WHERE ((NOT offered) AND (claimed_at IS NULL) AND (held_at IS NULL));


CREATE INDEX ix_task_signals_sent_at ON records.task_signals USING btree (sent_at) WHERE (task_id IS NULL);


CREATE INDEX ix_task_signals_task_id ON records.task_signals USING btree (task_id, consumed_at) WHERE (task_id IS NOT NULL);


CREATE INDEX ix_task_signals_waiting ON records.task_signals USING btree (key, id) WHERE (task_id IS NULL);


CREATE INDEX ix_task_steps_task_id_id ON records.task_steps USING btree (task_id, id);


CREATE INDEX ix_task_versions_by_service ON records.task_versions USING btree (queue, updated_at) WHERE ((changed_by_kind)::text = 'service'::text);


CREATE INDEX ix_task_versions_recent ON records.task_versions USING btree (queue, status, updated_at) INCLUDE (id, version) WHERE ((status)::text = ANY ('{in-progress,completed}'::text[]));


CREATE INDEX ix_tasks_by_service ON records.tasks USING btree (queue, updated_at) WHERE ((changed_by_kind)::text = 'service'::text);


CREATE INDEX ix_tasks_created_by_id ON records.tasks USING btree (created_by, id) WHERE (patient_id IS NULL);


CREATE INDEX ix_tasks_due ON records.tasks USING btree (COALESCE(due_at, 'infinity'::timestamp with time zone), id) INCLUDE (due_at) WHERE ((status)::text = ANY ('{ready,in-progress,on-hold}'::text[]));


CREATE INDEX ix_tasks_encounter_id_id ON records.tasks USING btree (encounter_id, id) WHERE (encounter_id IS NOT NULL);


CREATE INDEX ix_tasks_owner_due ON records.tasks USING btree (owner, COALESCE(due_at, 'infinity'::timestamp with time zone), id) INCLUDE (due_at) WHERE ((owner IS NOT NULL) AND ((status)::text = ANY ('{ready,in-progress,on-hold}'::text[])));


CREATE INDEX ix_tasks_owner_id ON records.tasks USING btree (owner, id) WHERE ((patient_id IS NULL) AND (owner IS NOT NULL));


CREATE INDEX ix_tasks_owner_status_id ON records.tasks USING btree (owner, status, id) WHERE (owner IS NOT NULL);


CREATE INDEX ix_tasks_patient_id_id ON records.tasks USING btree (patient_id, id) WHERE (patient_id IS NOT NULL);


CREATE INDEX ix_tasks_patient_id_open ON records.tasks USING btree (patient_id, id) WHERE ((status)::text = ANY ('{ready,in-progress,on-hold}'::text[]));


CREATE INDEX ix_tasks_queue_due ON records.tasks USING btree (queue, COALESCE(due_at, 'infinity'::timestamp with time zone), id) INCLUDE (due_at) WHERE ((status)::text = ANY ('{ready,in-progress,on-hold}'::text[]));


CREATE INDEX ix_tasks_queue_status_id ON records.tasks USING btree (queue, status, id);


CREATE INDEX ix_tasks_recent ON records.tasks USING btree (queue, status, updated_at) INCLUDE (id, version) WHERE ((status)::text = ANY ('{in-progress,completed}'::text[]));


CREATE INDEX ix_tasks_status_id ON records.tasks USING btree (status, id);


CREATE UNIQUE INDEX uq_identifier_systems_default ON records.identifier_systems USING btree (is_default) WHERE is_default;


CREATE UNIQUE INDEX uq_panels_name ON records.panels USING btree (name) WHERE (deleted_at IS NULL);


CREATE UNIQUE INDEX uq_patient_identifiers_names ON records.patient_identifiers USING btree (system, value) WHERE (identifies AND is_vouched);


CREATE UNIQUE INDEX uq_task_queue_turn ON records.task_queue USING btree (serial_key) WHERE (offered OR (claimed_at IS NOT NULL));


CREATE CONSTRAINT TRIGGER before_panels_free_changed AFTER UPDATE ON records.patient_identifiers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.identifies AND old.is_vouched AND (NOT (new.identifies AND new.is_vouched)))) EXECUTE FUNCTION records.free_number();


CREATE CONSTRAINT TRIGGER before_panels_free_deleted AFTER DELETE ON records.patient_identifiers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.identifies AND old.is_vouched)) EXECUTE FUNCTION records.free_number();


CREATE TRIGGER claim_numbers AFTER INSERT ON records.patient_identifiers REFERENCING NEW TABLE AS claimed FOR EACH STATEMENT EXECUTE FUNCTION records.claim_numbers();


CREATE TRIGGER end_identifier BEFORE UPDATE OF ends_at ON records.patient_identifiers FOR EACH ROW EXECUTE FUNCTION records.end_identifier();


CREATE TRIGGER feed_changed AFTER UPDATE ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_resources();


CREATE TRIGGER feed_changed_summary AFTER UPDATE ON records.encounters REFERENCING OLD TABLE AS earlier NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_summary();


CREATE TRIGGER feed_merge AFTER UPDATE ON records.patients FOR EACH ROW WHEN ((old.replaced_by IS DISTINCT FROM new.replaced_by)) EXECUTE FUNCTION records.feed_merge();


CREATE TRIGGER feed_new AFTER INSERT ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_resources();


CREATE TRIGGER feed_new_summary AFTER INSERT ON records.encounters REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_summary();


CREATE TRIGGER feed_renamed AFTER UPDATE ON records.resources REFERENCING OLD TABLE AS earlier NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_renamed();


CREATE TRIGGER follow_added AFTER INSERT ON records.access_members REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION records.follow_members();


CREATE CONSTRAINT TRIGGER follow_changed_identifiers AFTER UPDATE ON records.patient_identifiers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.identifies AND old.is_vouched) <> (new.identifies AND new.is_vouched))) EXECUTE FUNCTION records.follow_identifiers();


CREATE CONSTRAINT TRIGGER follow_identifiers AFTER INSERT ON records.patient_identifiers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.identifies AND new.is_vouched)) EXECUTE FUNCTION records.follow_identifiers();


CREATE CONSTRAINT TRIGGER follow_merge AFTER UPDATE ON records.patients DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.replaced_by IS DISTINCT FROM new.replaced_by)) EXECUTE FUNCTION records.follow_merge();


CREATE TRIGGER follow_removed AFTER DELETE ON records.access_members REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION records.follow_members();


CREATE CONSTRAINT TRIGGER follow_removed_identifiers AFTER DELETE ON records.patient_identifiers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.identifies AND old.is_vouched)) EXECUTE FUNCTION records.follow_identifiers();


CREATE TRIGGER judge_identifier BEFORE INSERT ON records.patient_identifiers FOR EACH ROW EXECUTE FUNCTION records.judge_identifier();


CREATE TRIGGER keep_chart_entries_of_changed AFTER UPDATE ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.keep_chart_entries();


CREATE TRIGGER keep_chart_entries_of_new AFTER INSERT ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.keep_chart_entries();


CREATE TRIGGER keep_version BEFORE UPDATE ON records.encounters FOR EACH ROW EXECUTE FUNCTION records.keep_version('encounter_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.panels FOR EACH ROW EXECUTE FUNCTION records.keep_version('panel_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.patients FOR EACH ROW WHEN (((to_jsonb(old.*) - 'name_parts'::text) IS DISTINCT FROM (to_jsonb(new.*) - 'name_parts'::text))) EXECUTE FUNCTION records.keep_version('patient_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.resources FOR EACH ROW EXECUTE FUNCTION records.keep_version('resource_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.tasks FOR EACH ROW EXECUTE FUNCTION records.keep_version_of_tasks('task_versions');


CREATE TRIGGER name_member BEFORE INSERT ON records.access_members FOR EACH ROW WHEN ((new.other_name_of IS NULL)) EXECUTE FUNCTION records.name_member();


CREATE TRIGGER note_change AFTER INSERT OR DELETE OR UPDATE ON records.access_callers FOR EACH ROW EXECUTE FUNCTION records.note_access_change();


CREATE TRIGGER note_change AFTER INSERT OR DELETE OR UPDATE ON records.access_members FOR EACH ROW EXECUTE FUNCTION records.note_access_change();


CREATE TRIGGER note_changed_for_search AFTER UPDATE ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_for_search();


CREATE TRIGGER note_new_for_search AFTER INSERT ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_for_search();


CREATE TRIGGER show_granted AFTER INSERT OR UPDATE ON records.access_grants FOR EACH ROW EXECUTE FUNCTION records.show_granted();


CREATE TRIGGER vouch_number AFTER UPDATE ON records.patient_identifiers FOR EACH ROW WHEN ((new.identifies AND new.is_vouched)) EXECUTE FUNCTION records.vouch_number();


ALTER TABLE ONLY records.encounters
    ADD CONSTRAINT fk_encounters_patient_id_patients FOREIGN KEY (patient_id) REFERENCES records.patients(id);


ALTER TABLE ONLY records.intake_records
    ADD CONSTRAINT fk_intake_records_amends_intake_records FOREIGN KEY (amends) REFERENCES records.intake_records(id);


ALTER TABLE ONLY records.intake_records
    ADD CONSTRAINT fk_intake_records_encounter_id_encounters FOREIGN KEY (encounter_id) REFERENCES records.encounters(id);


ALTER TABLE ONLY records.intake_records
    ADD CONSTRAINT fk_intake_records_original_id_intake_records FOREIGN KEY (original_id) REFERENCES records.intake_records(id);


ALTER TABLE ONLY records.intake_records
    ADD CONSTRAINT fk_intake_records_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks(id);


ALTER TABLE ONLY records.intake_routings
    ADD CONSTRAINT fk_intake_routings_record_id_intake_records FOREIGN KEY (record_id) REFERENCES records.intake_records(id);


ALTER TABLE ONLY records.intake_routings
    ADD CONSTRAINT fk_intake_routings_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks(id);


ALTER TABLE ONLY records.patient_identifiers
    ADD CONSTRAINT fk_patient_identifiers_patient_id_patients FOREIGN KEY (patient_id) REFERENCES records.patients(id);


ALTER TABLE ONLY records.patients
    ADD CONSTRAINT fk_patients_replaced_by_patients FOREIGN KEY (replaced_by) REFERENCES records.patients(id);


ALTER TABLE ONLY records.resources
    ADD CONSTRAINT fk_resources_encounter_id_encounters FOREIGN KEY (encounter_id) REFERENCES records.encounters(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY records.resources
    ADD CONSTRAINT fk_resources_patient_id_patients FOREIGN KEY (patient_id) REFERENCES records.patients(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY records.task_dependencies
    ADD CONSTRAINT fk_task_dependencies_predecessor_id_tasks FOREIGN KEY (predecessor_id) REFERENCES records.tasks(id);


ALTER TABLE ONLY records.task_dependencies
    ADD CONSTRAINT fk_task_dependencies_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks(id);


ALTER TABLE ONLY records.task_inputs
    ADD CONSTRAINT fk_task_inputs_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks(id);


ALTER TABLE ONLY records.task_queue
    ADD CONSTRAINT fk_task_queue_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks(id);


ALTER TABLE ONLY records.task_steps
    ADD CONSTRAINT fk_task_steps_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks(id);


ALTER TABLE ONLY records.tasks
    ADD CONSTRAINT fk_tasks_encounter_id_encounters FOREIGN KEY (encounter_id) REFERENCES records.encounters(id);


ALTER TABLE records.access_grants ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.access_members ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.chart_entries ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.encounter_versions ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.encounters ENABLE ROW LEVEL SECURITY;

CREATE POLICY everyone ON records.access_grants TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.access_members TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.chart_entries TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.encounter_versions TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.encounters TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.intake_records TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.intake_routings TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.panels TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.patient_identifiers TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.patient_names TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.patient_versions TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.patients TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.resource_versions TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.resources TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.search_codes TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.search_entries TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.task_inputs TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.task_queue TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.task_signals TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.task_steps TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.task_versions TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.tasks TO records_app USING (true) WITH CHECK (true);


ALTER TABLE records.intake_records ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.intake_routings ENABLE ROW LEVEL SECURITY;

CREATE POLICY joined ON records.access_members FOR INSERT TO records_panel WITH CHECK ((EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.panels p ON ((p.number = c.panel)))
  WHERE ((c.panel = access_members.panel) AND (p.deleted_at IS NULL) AND (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))));


CREATE POLICY kept ON records.patient_identifiers AS RESTRICTIVE FOR DELETE TO records_panel USING ((NOT (is_vouched AND (identifies OR (named_until IS NOT NULL)))));


ALTER TABLE records.panels ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.patient_identifiers ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.patient_names ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.patient_versions ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.patients ENABLE ROW LEVEL SECURITY;

CREATE POLICY reach ON records.access_grants TO records_panel USING ((((patient)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (access_grants.patient)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (access_grants.patient)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.chart_entries TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (chart_entries.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (chart_entries.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.encounter_versions TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (encounter_versions.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (encounter_versions.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.encounters TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (encounters.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (encounters.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.intake_records TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (intake_records.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (intake_records.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.intake_routings TO records_panel USING ((EXISTS ( SELECT
   FROM records.intake_records r
  WHERE (r.id = intake_routings.record_id)
 OFFSET 0))) WITH CHECK ((EXISTS ( SELECT
   FROM records.intake_records r
  WHERE (r.id = intake_routings.record_id)
 OFFSET 0)));


CREATE POLICY reach ON records.panels TO records_panel USING ((EXISTS ( SELECT
   FROM records.access_callers c
  WHERE ((c.panel = panels.number) AND (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))))))) WITH CHECK ((EXISTS ( SELECT
   FROM records.access_callers c
  WHERE ((c.panel = panels.number) AND (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))));


CREATE POLICY reach ON records.patient_identifiers TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (patient_identifiers.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (patient_identifiers.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.patient_names TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (patient_names.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (patient_names.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.patient_versions TO records_panel USING ((((id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (patient_versions.id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (patient_versions.id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.patients TO records_panel USING ((((id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (patients.id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (patients.id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.resource_versions TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (resource_versions.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (resource_versions.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.resources TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (resources.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (resources.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.search_codes TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (search_codes.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (search_codes.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.search_entries TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (search_entries.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (search_entries.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.task_inputs TO records_panel USING ((EXISTS ( SELECT
   FROM records.tasks t
  WHERE (t.id = task_inputs.task_id)
 OFFSET 0))) WITH CHECK ((EXISTS ( SELECT
   FROM records.tasks t
  WHERE (t.id = task_inputs.task_id)
 OFFSET 0)));


CREATE POLICY reach ON records.task_queue TO records_panel USING ((EXISTS ( SELECT
   FROM records.tasks t
  WHERE (t.id = task_queue.task_id)
 OFFSET 0))) WITH CHECK ((EXISTS ( SELECT
   FROM records.tasks t
  WHERE (t.id = task_queue.task_id)
 OFFSET 0)));


CREATE POLICY reach ON records.task_signals TO records_panel USING ((EXISTS ( SELECT
   FROM records.tasks t
  WHERE (t.id = task_signals.task_id)
 OFFSET 0))) WITH CHECK ((EXISTS ( SELECT
   FROM records.tasks t
  WHERE (t.id = task_signals.task_id)
 OFFSET 0)));


CREATE POLICY reach ON records.task_steps TO records_panel USING ((EXISTS ( SELECT
   FROM records.tasks t
  WHERE (t.id = task_steps.task_id)
 OFFSET 0))) WITH CHECK ((EXISTS ( SELECT
   FROM records.tasks t
  WHERE (t.id = task_steps.task_id)
 OFFSET 0)));


CREATE POLICY reach ON records.task_versions TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (task_versions.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)) OR ((patient_id IS NULL) AND ((( SELECT current_setting('chartroom.caller'::text, true) AS current_setting) = (((created_by_kind)::text || ':'::text) || (created_by)::text)) OR (( SELECT current_setting('chartroom.caller'::text, true) AS current_setting) = (((owner_kind)::text || ':'::text) || (owner)::text)))))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (task_versions.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)) OR ((patient_id IS NULL) AND ((( SELECT current_setting('chartroom.caller'::text, true) AS current_setting) = (((created_by_kind)::text || ':'::text) || (created_by)::text)) OR (( SELECT current_setting('chartroom.caller'::text, true) AS current_setting) = (((owner_kind)::text || ':'::text) || (owner)::text))))));


CREATE POLICY reach ON records.tasks TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (tasks.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)) OR ((patient_id IS NULL) AND ((( SELECT current_setting('chartroom.caller'::text, true) AS current_setting) = (((created_by_kind)::text || ':'::text) || (created_by)::text)) OR (( SELECT current_setting('chartroom.caller'::text, true) AS current_setting) = (((owner_kind)::text || ':'::text) || (owner)::text)))))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM records.access_members m
  WHERE ((m.ref = (tasks.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM records.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)) OR ((patient_id IS NULL) AND ((( SELECT current_setting('chartroom.caller'::text, true) AS current_setting) = (((created_by_kind)::text || ':'::text) || (created_by)::text)) OR (( SELECT current_setting('chartroom.caller'::text, true) AS current_setting) = (((owner_kind)::text || ':'::text) || (owner)::text))))));


ALTER TABLE records.resource_versions ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.resources ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.search_codes ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.search_entries ENABLE ROW LEVEL SECURITY;

CREATE POLICY shared ON records.resource_versions FOR SELECT TO records_panel USING (((patient_id IS NULL) AND ((type)::text = ANY ('{Endpoint,Group,HealthcareService,InsurancePlan,Location,Medication,MedicationKnowledge,Organization,OrganizationAffiliation,Practitioner,PractitionerRole,Questionnaire,Schedule,Slot,Substance}'::text[])) AND records.are_in_reach(records.patients_named(body))));


CREATE POLICY shared ON records.resources FOR SELECT TO records_panel USING (((patient_id IS NULL) AND ((type)::text = ANY ('{Endpoint,Group,HealthcareService,InsurancePlan,Location,Medication,MedicationKnowledge,Organization,OrganizationAffiliation,Practitioner,PractitionerRole,Questionnaire,Schedule,Slot,Substance}'::text[])) AND records.are_in_reach(records.patients_named(body))));


CREATE POLICY shared ON records.search_codes FOR SELECT TO records_panel USING (((patient_id = '00000000-0000-0000-0000-000000000000'::uuid) AND (EXISTS ( SELECT
   FROM records.resources stored
  WHERE ((stored.id = search_codes.resource_id) AND (stored.patient_id IS NULL))))));


CREATE POLICY shared ON records.search_entries FOR SELECT TO records_panel USING (((patient_id = '00000000-0000-0000-0000-000000000000'::uuid) AND (EXISTS ( SELECT
   FROM records.resources stored
  WHERE ((stored.id = search_entries.resource_id) AND (stored.patient_id IS NULL))))));


CREATE POLICY shown ON records.access_members FOR SELECT TO records_panel USING (true);


ALTER TABLE records.task_inputs ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.task_queue ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.task_signals ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.task_steps ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.task_versions ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.tasks ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA records TO records_app;
GRANT USAGE ON SCHEMA records TO records_panel;


REVOKE ALL ON FUNCTION records.are_in_reach(patients uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION records.are_in_reach(patients uuid[]) TO records_panel;


REVOKE ALL ON FUNCTION records.claim_number(claimed text, patient uuid) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.claim_numbers() FROM PUBLIC;


REVOKE ALL ON FUNCTION records.concerned_by(patient uuid, system text, value text) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.end_identifier() FROM PUBLIC;


REVOKE ALL ON FUNCTION records.former_holders_of(name text) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.free_number() FROM PUBLIC;


REVOKE ALL ON FUNCTION records.holders_of(name text) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.holders_of_value(number text) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.identity_counts(OUT contested bigint, OUT unconfirmed bigint) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.is_contested(name text) FROM PUBLIC;
GRANT ALL ON FUNCTION records.is_contested(name text) TO records_app;
GRANT ALL ON FUNCTION records.is_contested(name text) TO records_panel;


REVOKE ALL ON FUNCTION records.judge_identifier() FROM PUBLIC;


REVOKE ALL ON FUNCTION records.name_of(body jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION records.name_of(body jsonb) TO records_app;


REVOKE ALL ON FUNCTION records.named_exactly(name text) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.names_of(asked text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION records.names_of(asked text[]) TO records_app;
GRANT ALL ON FUNCTION records.names_of(asked text[]) TO records_panel;


REVOKE ALL ON FUNCTION records.own_holder_of(held text) FROM PUBLIC;
GRANT ALL ON FUNCTION records.own_holder_of(held text) TO records_app;
GRANT ALL ON FUNCTION records.own_holder_of(held text) TO records_panel;


REVOKE ALL ON FUNCTION records.patients_named(body jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION records.patients_named(body jsonb) TO records_app;
GRANT ALL ON FUNCTION records.patients_named(body jsonb) TO records_panel;


REVOKE ALL ON FUNCTION records.references_to_patients(body jsonb) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.same_patient(patient uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION records.same_patient(patient uuid) TO records_app;
GRANT ALL ON FUNCTION records.same_patient(patient uuid) TO records_panel;


REVOKE ALL ON FUNCTION records.show_names(patients uuid[]) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.survivor_of(patient uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION records.survivor_of(patient uuid) TO records_app;
GRANT ALL ON FUNCTION records.survivor_of(patient uuid) TO records_panel;


REVOKE ALL ON FUNCTION records.vouch_number() FROM PUBLIC;


REVOKE ALL ON FUNCTION records.vouches_by_panel(patient uuid, system text, value text) FROM PUBLIC;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE records.access_callers TO records_app;
GRANT SELECT ON TABLE records.access_callers TO records_panel;


GRANT SELECT ON TABLE records.access_changes TO records_app;


GRANT USAGE ON SEQUENCE records.access_numbers TO records_app;


GRANT SELECT,INSERT ON TABLE records.access_grants TO records_app;
GRANT SELECT ON TABLE records.access_grants TO records_panel;


GRANT UPDATE(reviewed_by) ON TABLE records.access_grants TO records_app;
GRANT UPDATE(reviewed_by) ON TABLE records.access_grants TO records_panel;


GRANT UPDATE(reviewed_at) ON TABLE records.access_grants TO records_app;
GRANT UPDATE(reviewed_at) ON TABLE records.access_grants TO records_panel;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE records.access_members TO records_app;
GRANT SELECT,INSERT ON TABLE records.access_members TO records_panel;


GRANT SELECT ON TABLE records.alembic_version TO records_app;


GRANT SELECT ON TABLE records.chart_entries TO records_app;
GRANT SELECT ON TABLE records.chart_entries TO records_panel;


GRANT SELECT ON TABLE records.cursor_keys TO records_app;


GRANT SELECT,INSERT ON TABLE records.encounter_versions TO records_app;
GRANT SELECT,INSERT ON TABLE records.encounter_versions TO records_panel;


GRANT SELECT,INSERT,UPDATE ON TABLE records.encounters TO records_app;
GRANT SELECT,INSERT,UPDATE ON TABLE records.encounters TO records_panel;


GRANT SELECT,INSERT,DELETE ON TABLE records.feed TO records_app;


GRANT UPDATE(refused) ON TABLE records.feed TO records_app;


GRANT SELECT,UPDATE ON TABLE records.feed_buckets TO records_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE records.feed_rebuilds TO records_app;


GRANT SELECT,DELETE,UPDATE ON TABLE records.feed_renames TO records_app;


GRANT SELECT,INSERT,DELETE ON TABLE records.idempotency_keys TO records_app;
GRANT SELECT,INSERT ON TABLE records.idempotency_keys TO records_panel;


GRANT SELECT,INSERT,UPDATE ON TABLE records.imports TO records_app;


GRANT SELECT,INSERT ON TABLE records.intake_records TO records_app;
GRANT SELECT,INSERT ON TABLE records.intake_records TO records_panel;


GRANT SELECT,INSERT ON TABLE records.intake_routings TO records_app;
GRANT SELECT,INSERT ON TABLE records.intake_routings TO records_panel;


GRANT SELECT ON TABLE records.joined_resources TO records_app;
GRANT SELECT ON TABLE records.joined_resources TO records_panel;


GRANT SELECT,INSERT,DELETE ON TABLE records.outbox TO records_app;
GRANT INSERT ON TABLE records.outbox TO records_panel;


GRANT UPDATE(refused) ON TABLE records.outbox TO records_app;


GRANT SELECT,UPDATE ON TABLE records.outbox_buckets TO records_app;


GRANT SELECT,INSERT ON TABLE records.panel_versions TO records_app;


GRANT SELECT,INSERT,UPDATE ON TABLE records.panels TO records_app;
GRANT SELECT ON TABLE records.panels TO records_panel;


GRANT SELECT,INSERT,DELETE ON TABLE records.patient_identifiers TO records_app;
GRANT SELECT,INSERT,DELETE ON TABLE records.patient_identifiers TO records_panel;


GRANT UPDATE(is_vouched) ON TABLE records.patient_identifiers TO records_app;


GRANT UPDATE(ends_at) ON TABLE records.patient_identifiers TO records_app;


GRANT SELECT,INSERT,DELETE ON TABLE records.patient_names TO records_app;
GRANT SELECT,INSERT,DELETE ON TABLE records.patient_names TO records_panel;


GRANT SELECT,INSERT ON TABLE records.patient_versions TO records_app;
GRANT SELECT,INSERT ON TABLE records.patient_versions TO records_panel;


GRANT SELECT,INSERT,UPDATE ON TABLE records.patients TO records_app;
GRANT SELECT,INSERT,UPDATE ON TABLE records.patients TO records_panel;


GRANT SELECT,INSERT ON TABLE records.resource_keys TO records_app;


GRANT SELECT,INSERT ON TABLE records.resource_versions TO records_app;
GRANT SELECT,INSERT ON TABLE records.resource_versions TO records_panel;


GRANT SELECT,INSERT,UPDATE ON TABLE records.resources TO records_app;
GRANT SELECT,INSERT,UPDATE ON TABLE records.resources TO records_panel;


GRANT SELECT,DELETE,UPDATE ON TABLE records.search_backlog TO records_app;


GRANT SELECT,INSERT,DELETE ON TABLE records.search_codes TO records_app;
GRANT SELECT,INSERT,DELETE ON TABLE records.search_codes TO records_panel;


GRANT SELECT,INSERT,UPDATE ON TABLE records.search_entries TO records_app;
GRANT SELECT,INSERT,UPDATE ON TABLE records.search_entries TO records_panel;


GRANT SELECT,INSERT,DELETE ON TABLE records.task_dependencies TO records_app;


GRANT SELECT,INSERT,DELETE ON TABLE records.task_ends TO records_app;


GRANT SELECT,INSERT,UPDATE ON TABLE records.task_holders TO records_app;


GRANT SELECT,INSERT ON TABLE records.task_inputs TO records_app;
GRANT SELECT,INSERT ON TABLE records.task_inputs TO records_panel;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE records.task_queue TO records_app;
GRANT INSERT ON TABLE records.task_queue TO records_panel;


GRANT SELECT(task_id) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(lane) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(kind) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(priority) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(run_at) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(serial_key) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(open_predecessors) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(offered) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(promote_at) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(claimed_at) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(claimed_by) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(claimed_by_kind) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(lease_s) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(leased_until) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(held_at) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(awaiting) ON TABLE records.task_queue TO records_panel;


GRANT SELECT(resume_at) ON TABLE records.task_queue TO records_panel;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE records.task_signals TO records_app;
GRANT SELECT ON TABLE records.task_signals TO records_panel;


GRANT SELECT,INSERT ON TABLE records.task_steps TO records_app;
GRANT SELECT ON TABLE records.task_steps TO records_panel;


GRANT SELECT,INSERT ON TABLE records.task_versions TO records_app;
GRANT SELECT ON TABLE records.task_versions TO records_panel;


GRANT SELECT,INSERT,UPDATE ON TABLE records.tasks TO records_app;
GRANT SELECT,INSERT ON TABLE records.tasks TO records_panel;


