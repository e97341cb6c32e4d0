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

CREATE FUNCTION records.binaries_in(body jsonb) RETURNS TABLE(url text)
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog'
    AS $_$
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
$_$;


ALTER FUNCTION records.binaries_in(body jsonb) OWNER TO records_owner;

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
    WHERE stored.type IN (
        'Claim', 'Condition', 'Device', 'Location', 'Medication', 'Observation', 'Organization', 'Practitioner',
        'PractitionerRole', 'Procedure'
    )
      AND (
        stored.patient_id, records.naming_of(stored.body),
        CASE WHEN stored.written_by_kind = 'agent' AND stored.accepted_by IS NULL THEN stored.written_by END
      ) IS DISTINCT FROM (
        earlier.patient_id, records.naming_of(earlier.body),
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
    FROM stored WHERE records.is_searched(type) OR type = 'Binary';
    RETURN NULL;
END
$$;


ALTER FUNCTION records.feed_resources() OWNER TO records_owner;

CREATE FUNCTION records.feed_same_results(patient uuid, result uuid) RETURNS integer
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
INSERT INTO records.feed (bucket, type, resource_id)
SELECT get_byte(uuid_send(resource_id), 15) & 15, 'Observation', resource_id
FROM records.chart_entries WHERE patient_id = patient AND identity = result
RETURNING 1
$$;


ALTER FUNCTION records.feed_same_results(patient uuid, result uuid) OWNER TO records_owner;

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

CREATE FUNCTION records.is_searched(type text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
SELECT type = ANY ('{AdverseEvent,AllergyIntolerance,CarePlan,CareTeam,Claim,ClaimResponse,ClinicalImpression,Communication,Composition,Condition,Consent,Coverage,DetectedIssue,Device,DeviceRequest,DiagnosticReport,DocumentReference,Encounter,EpisodeOfCare,ExplanationOfBenefit,FamilyMemberHistory,Flag,Goal,ImagingStudy,Immunization,ImmunizationRecommendation,Media,MedicationAdministration,MedicationDispense,MedicationRequest,MedicationStatement,NutritionOrder,Observation,Procedure,QuestionnaireResponse,RelatedPerson,RiskAssessment,ServiceRequest,Specimen}')
$$;


ALTER FUNCTION records.is_searched(type text) OWNER TO records_owner;

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


ALTER FUNCTION records.judge_identifier() OWNER TO records_owner;

CREATE FUNCTION records.keep_version() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
BEGIN
    EXECUTE format('INSERT INTO %I.%I SELECT ($1).*', TG_TABLE_SCHEMA, TG_ARGV[0]) USING OLD;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
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

CREATE FUNCTION records.link_binaries(ids uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $_$
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
$_$;


ALTER FUNCTION records.link_binaries(ids uuid[]) OWNER TO records_owner;

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

CREATE FUNCTION records.names_person(exception boolean, is_of_things boolean, ends_at timestamp with time zone) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
SELECT coalesce(exception, NOT is_of_things) AND (ends_at IS NULL OR ends_at > now())
$$;


ALTER FUNCTION records.names_person(exception boolean, is_of_things boolean, ends_at timestamp with time zone) OWNER TO records_owner;

CREATE FUNCTION records.naming_of(body jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog'
    AS $_$
SELECT jsonb_build_array(
    body -> 'code', body -> 'name', body -> 'deviceName', body -> 'practitioner',
    jsonb_path_query_array(
        body,
        '$.keyvalue() ? (@.key like_regex "status$" flag "i").value.** ? (@ like_regex "error" flag "i")'
    )
)
$_$;


ALTER FUNCTION records.naming_of(body jsonb) OWNER TO records_owner;

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

CREATE FUNCTION records.note_binaries() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
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


ALTER FUNCTION records.note_binaries() OWNER TO records_owner;

CREATE FUNCTION records.note_for_chart() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
    IF current_setting('records.chart_entries', true) IS DISTINCT FROM 'written' THEN
        INSERT INTO records.chart_backlog SELECT id FROM stored ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;


ALTER FUNCTION records.note_for_chart() OWNER TO records_owner;

CREATE FUNCTION records.note_for_search() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM records.search_entries AS entry
        WHERE entry.resource_id = NEW.id
            AND CASE TG_TABLE_NAME WHEN 'resources' THEN entry.body_version ELSE entry.row_version END >= NEW.version
    ) THEN
        INSERT INTO records.search_backlog VALUES (NEW.id) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;


ALTER FUNCTION records.note_for_search() OWNER TO records_owner;

CREATE FUNCTION records.note_offer() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        NEW.offered_in := pg_current_xact_id()::text::bigint;
        RETURN NEW;
    END
    $$;


ALTER FUNCTION records.note_offer() OWNER TO records_owner;

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

CREATE FUNCTION records.require_search_entries() RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
    IF EXISTS (SELECT FROM records.search_backlog) THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'the search backlog has rows';
    END IF;
    RETURN true;
END
$$;


ALTER FUNCTION records.require_search_entries() OWNER TO records_owner;

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

CREATE FUNCTION records.settle_binaries(ids uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
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


ALTER FUNCTION records.settle_binaries(ids uuid[]) OWNER TO records_owner;

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

CREATE TABLE records.backend_clients (
    name character varying(128) NOT NULL,
    keys text NOT NULL,
    scope text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    revoked_at timestamp with time zone
);


ALTER TABLE records.backend_clients OWNER TO records_owner;

CREATE TABLE records.binary_uses (
    resource_id uuid NOT NULL,
    url text NOT NULL,
    binary_id uuid,
    is_vouched boolean NOT NULL
);


ALTER TABLE records.binary_uses OWNER TO records_owner;

CREATE TABLE records.chart_backlog (
    resource_id uuid NOT NULL
);


ALTER TABLE records.chart_backlog OWNER TO records_owner;

CREATE TABLE records.chart_entries (
    resource_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    section text NOT NULL,
    series uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    precedence text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    identity uuid,
    draft_of text
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

CREATE TABLE records.export_chunks (
    id uuid DEFAULT uuidv7() NOT NULL,
    export_id uuid NOT NULL,
    type character varying(64) NOT NULL,
    ids text[] NOT NULL
);


ALTER TABLE records.export_chunks OWNER TO records_owner;

CREATE TABLE records.export_parts (
    export_id uuid NOT NULL,
    number integer NOT NULL,
    type character varying(64) NOT NULL,
    count integer NOT NULL,
    body bytea NOT NULL
);
ALTER TABLE ONLY records.export_parts ALTER COLUMN body SET STORAGE EXTERNAL;


ALTER TABLE records.export_parts OWNER TO records_owner;

CREATE TABLE records.exports (
    id uuid DEFAULT uuidv7() NOT NULL,
    caller character varying(128) NOT NULL,
    caller_kind character varying(16) NOT NULL,
    caller_claims text NOT NULL,
    asked jsonb NOT NULL,
    transaction_time timestamp with time zone,
    total integer DEFAULT 0 NOT NULL,
    done integer DEFAULT 0 NOT NULL,
    parts integer DEFAULT 0 NOT NULL,
    problem jsonb,
    attempts integer DEFAULT 0 NOT NULL,
    lease_token uuid,
    leased_until timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone,
    expires_at timestamp with time zone NOT NULL
);


ALTER TABLE records.exports OWNER TO records_owner;

CREATE TABLE records.facility (
    id smallint NOT NULL,
    time_zone character varying(64) NOT NULL,
    former_zones text NOT NULL,
    after uuid
);


ALTER TABLE records.facility OWNER TO records_owner;

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
    is_default boolean NOT NULL,
    authority character varying(145)
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
    age integer,
    symptoms jsonb NOT NULL,
    urgency character varying(32) NOT NULL,
    kind character varying(64),
    details jsonb,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    encounter_id uuid,
    amends bigint,
    original_id bigint,
    task_id uuid,
    age_given jsonb,
    age_unknown_reason character varying(16)
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

CREATE TABLE records.queue_settings (
    name character varying(64) NOT NULL,
    is_paused boolean NOT NULL,
    max_running integer,
    lease_s integer,
    max_attempts smallint,
    kinds jsonb NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_by character varying(128) NOT NULL,
    changed_by_kind character varying(16) NOT NULL
);


ALTER TABLE records.queue_settings OWNER TO records_owner;

CREATE TABLE records.queue_settings_versions (
    name character varying(64) NOT NULL,
    is_paused boolean,
    max_running integer,
    lease_s integer,
    max_attempts smallint,
    kinds jsonb,
    version integer NOT NULL,
    updated_at timestamp with time zone,
    changed_by character varying(128),
    changed_by_kind character varying(16)
);


ALTER TABLE records.queue_settings_versions OWNER TO records_owner;

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

CREATE TABLE records.schedule_versions (
    name character varying(64) NOT NULL,
    cron character varying(100),
    is_paused boolean,
    task jsonb,
    time_zone character varying(64),
    next_run_at timestamp with time zone,
    last_run_at timestamp with time zone,
    last_task_id uuid,
    version integer NOT NULL,
    updated_at timestamp with time zone,
    changed_by character varying(128),
    changed_by_kind character varying(16)
);


ALTER TABLE records.schedule_versions OWNER TO records_owner;

CREATE TABLE records.schedules (
    name character varying(64) NOT NULL,
    cron character varying(100) NOT NULL,
    is_paused boolean NOT NULL,
    task jsonb NOT NULL,
    time_zone character varying(64) NOT NULL,
    next_run_at timestamp with time zone,
    last_run_at timestamp with time zone,
    last_task_id uuid,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_by character varying(128) NOT NULL,
    changed_by_kind character varying(16) NOT NULL
);


ALTER TABLE records.schedules OWNER TO records_owner;

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
    others jsonb NOT NULL,
    row_version integer,
    body_version integer
);


ALTER TABLE records.search_entries OWNER TO records_owner;

CREATE TABLE records.summary_checks (
    encounter_id uuid NOT NULL,
    due_at timestamp with time zone,
    digest character varying(64),
    result jsonb
);


ALTER TABLE records.summary_checks OWNER TO records_owner;

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
    resume_at timestamp with time zone,
    overdue_at timestamp with time zone,
    offered_in bigint DEFAULT ((pg_current_xact_id())::text)::bigint NOT NULL
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
    changed_by_kind character varying(16),
    deduplication_key character varying(128)
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
    changed_by_kind character varying(16) NOT NULL,
    deduplication_key character varying(128)
);


ALTER TABLE records.tasks OWNER TO records_owner;

CREATE TABLE records.used_assertions (
    client character varying(128) NOT NULL,
    jti character varying(255) NOT NULL,
    used_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE records.used_assertions OWNER TO records_owner;

INSERT INTO records.access_callers VALUES ('caller:triage-agent', 1);
INSERT INTO records.access_callers VALUES ('group:Ward 3 Süd', 1);
INSERT INTO records.access_callers VALUES ('group:ward-3', 1);
INSERT INTO records.access_callers VALUES ('granted:["agent", "triage-agent", "dr-okafor"]', 4);
INSERT INTO records.access_callers VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.access_changes VALUES (1, false, 'caller:triage-agent', 1, NULL, false);
INSERT INTO records.access_changes VALUES (1, false, 'group:Ward 3 Süd', 2, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22bc5-834a-78f5-90b3-c3899da666b6', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22bc5-861f-7a9f-b26f-98cefc46dd5a', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22bc5-85c0-7c75-9511-15579558c307', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22bc5-894f-75f8-811c-c7f83b8304c7', 7, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22bc5-8963-7b8d-ab2c-c1434f980c7c', 8, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '00-ß/1', 9, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'urn:example:mrn|00-ß/1', 10, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'no system', 11, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '|no system', 12, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 13, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 15, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 17, NULL, true);
INSERT INTO records.access_changes VALUES (1, true, '01a22bc5-8a69-73e4-b446-328533efb7ef', 18, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'Nr. 1', 19, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'urn:example:mrn|Nr. 1', 20, NULL, false);
INSERT INTO records.access_changes VALUES (4, true, 'P12345', 25, '2026-11-30 10:24:56.20612+00', false);
INSERT INTO records.access_changes VALUES (4, false, 'granted:["agent", "triage-agent", "dr-okafor"]', 26, NULL, false);
INSERT INTO records.access_changes VALUES (3, true, '01a22bc5-8a69-73e4-b446-328533efb7ef', 27, '2026-11-30 10:24:56.16809+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'Nr. 1', 28, '2026-11-30 10:24:56.16809+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'urn:example:mrn|Nr. 1', 29, '2026-11-30 10:24:56.16809+00', true);
INSERT INTO records.access_changes VALUES (3, false, 'granted:["person", "dr-okafor", "dr-okafor"]', 30, NULL, true);
INSERT INTO records.access_changes VALUES (5, false, 'granted:["agent", "crew-agent", null]', 31, NULL, false);
INSERT INTO records.access_changes VALUES (5, true, 'P12345', 32, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 33, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_grants VALUES ('01a22bc5-8b15-742f-b9e3-f66bc19acb06', 4, 'granted:["agent", "triage-agent", "dr-okafor"]', 'triage-agent', 'agent', 'dr-okafor', 'P12345', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-30 09:24:56.20612+00', '2026-11-30 10:24:56.20612+00', NULL, NULL);
INSERT INTO records.access_grants VALUES ('01a22bc5-8af6-74fb-a3d2-bca3df2a4282', 3, 'granted:["person", "dr-okafor", "dr-okafor"]', 'dr-okafor', 'person', 'dr-okafor', '01a22bc5-8a69-73e4-b446-328533efb7ef', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-30 09:24:56.16809+00', '2026-11-30 10:24:56.16809+00', 'dr-osei', '2026-11-30 09:24:56.229971+00');


INSERT INTO records.access_members VALUES (1, '01a22bc5-834a-78f5-90b3-c3899da666b6', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22bc5-861f-7a9f-b26f-98cefc46dd5a', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22bc5-85c0-7c75-9511-15579558c307', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22bc5-894f-75f8-811c-c7f83b8304c7', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22bc5-8963-7b8d-ab2c-c1434f980c7c', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '00-ß/1', NULL, '01a22bc5-85c0-7c75-9511-15579558c307');
INSERT INTO records.access_members VALUES (1, 'urn:example:mrn|00-ß/1', NULL, '01a22bc5-85c0-7c75-9511-15579558c307');
INSERT INTO records.access_members VALUES (1, 'no system', NULL, '01a22bc5-861f-7a9f-b26f-98cefc46dd5a');
INSERT INTO records.access_members VALUES (1, '|no system', NULL, '01a22bc5-861f-7a9f-b26f-98cefc46dd5a');
INSERT INTO records.access_members VALUES (1, '01a22bc5-8a69-73e4-b446-328533efb7ef', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'Nr. 1', NULL, '01a22bc5-8a69-73e4-b446-328533efb7ef');
INSERT INTO records.access_members VALUES (1, 'urn:example:mrn|Nr. 1', NULL, '01a22bc5-8a69-73e4-b446-328533efb7ef');
INSERT INTO records.access_members VALUES (4, 'P12345', '2026-11-30 10:24:56.20612+00', NULL);
INSERT INTO records.access_members VALUES (5, 'P12345', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00', NULL);


INSERT INTO records.alembic_version VALUES ('records_0075');


INSERT INTO records.backend_clients VALUES ('nachtlauf', 'https://klinik.example/jwks', 'system/*.rs', '2026-11-30 09:24:57.19748+00', NULL);
INSERT INTO records.backend_clients VALUES ('earlier', 'https://klinik.example/jwks', 'system/*.rs', '2026-11-30 09:24:57.223958+00', '2026-11-30 09:24:57.260194+00');


INSERT INTO records.binary_uses VALUES ('01a22bc5-88b3-76a9-bd8e-7fe964302b1a', 'Binary/01a22bc5-88b3-7f5a-bf04-f20e01adec1c', '01a22bc5-88b3-7f5a-bf04-f20e01adec1c', true);


INSERT INTO records.chart_backlog VALUES ('01a22bc5-914b-7a09-a1b7-63f1e0848b8e');


INSERT INTO records.chart_entries VALUES ('01a22bc5-870c-7947-bd58-3555a4d18863', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22bc5-875c-7c9d-a6e8-e5de077ca1c6', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'Condition', '00000000-0000-0000-0000-000000000000', '2026-11-20 00:00:00+00', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22bc5-870c-7c8e-8ebf-21e5eeb190af', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'vital-signs', '2f3f1ee6-ad13-36dd-7103-893fd2482c22', '-infinity', '3  ', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22bc5-88c7-7f16-ac58-8a6384a41823', '01a22bc5-85c0-7c75-9511-15579558c307', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22bc5-8908-7862-8e07-4255e431a905', '01a22bc5-85c0-7c75-9511-15579558c307', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22bc5-893c-7c20-9027-2373c7d6e2aa', '01a22bc5-85c0-7c75-9511-15579558c307', 'vital-signs', '6c43817f-dfd0-3d77-e165-bda14c7ff5ab', '2026-11-20 08:00:00+00', '3  ', '8d6c1b2b-f611-b4c2-4d9d-37ead0868240', 'test-agent:Observation');


INSERT INTO records.cursor_keys VALUES (1, '\xd6f868a0686348febf4f0bc6b06aa502e796facd54174a9bb33ca7f6facaa4ac');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-11-30 09:24:53.339117+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc5-8633-761a-be8e-1a38157ed42a', '01a22bc5-85c0-7c75-9511-15579558c307', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 09:24:54.961493+00', 1, '2026-11-30 09:24:54.961493+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc5-8649-77f7-bca6-6562a2caac46', '01a22bc5-85c0-7c75-9511-15579558c307', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 09:24:54.985267+00', 1, '2026-11-30 09:24:54.985267+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc5-8654-7a25-a585-20c3ea2640df', '01a22bc5-85c0-7c75-9511-15579558c307', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 09:24:54.996317+00', 1, '2026-11-30 09:24:54.996317+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc5-8633-761a-be8e-1a38157ed42a', '01a22bc5-85c0-7c75-9511-15579558c307', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-30 09:24:54.961493+00', 2, '2026-11-30 09:24:54.97586+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc5-8649-77f7-bca6-6562a2caac46', '01a22bc5-85c0-7c75-9511-15579558c307', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-30 09:24:54.985267+00', 2, '2026-11-30 09:24:54.993232+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc5-8633-761a-be8e-1a38157ed42a', '01a22bc5-85c0-7c75-9511-15579558c307', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-30 09:24:54.961493+00', 3, '2026-11-30 09:24:55.015763+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-30 09:24:55.013524+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', 'Weil — “accept” ❤', 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc5-86ea-7d5c-a3dd-65a9eeace63e', '01a22bc5-861f-7a9f-b26f-98cefc46dd5a', 'Leichenschau', NULL, NULL, NULL, '2026-11-30 09:24:55.140924+00', 1, '2026-11-30 09:24:55.140924+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'dr-osei', 'person', NULL, NULL, 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc5-875c-797d-8ca5-ad5c312a897e', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-30 09:24:55.241477+00', 1, '2026-11-30 09:24:55.241477+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc5-8b37-7587-a389-0264dbea127a', '01a22bc5-8a69-73e4-b446-328533efb7ef', 'Kontrolle ❤', NULL, NULL, NULL, '2026-11-30 09:24:56.238586+00', 1, '2026-11-30 09:24:56.238586+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-30 09:24:53.352742+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22bc5-862b-7322-badc-a6de780bea99', '01a22bc5-85c0-7c75-9511-15579558c307', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 09:24:54.952564+00', 1, '2026-11-30 09:24:54.952564+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22bc5-8654-7a25-a585-20c3ea2640df', '01a22bc5-85c0-7c75-9511-15579558c307', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-30 09:24:54.996317+00', 2, '2026-11-30 09:24:55.003208+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}, {"resource": "Observation/01980000-0000-7000-8000-000000000001"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a22bc5-8649-77f7-bca6-6562a2caac46', '01a22bc5-85c0-7c75-9511-15579558c307', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 09:24:54.985267+00', 3, '2026-11-30 09:24:55.021665+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL, NULL, NULL, 'Weil — “reject” ❤', 0);
INSERT INTO records.encounters VALUES ('01a22bc5-8633-761a-be8e-1a38157ed42a', '01a22bc5-85c0-7c75-9511-15579558c307', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-30 09:24:54.961493+00', 4, '2026-11-30 09:24:55.035864+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-30 09:24:55.013524+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a22bc5-86ea-7d5c-a3dd-65a9eeace63e', '01a22bc5-861f-7a9f-b26f-98cefc46dd5a', 'Leichenschau', 'Erledigt.', NULL, NULL, '2026-11-30 09:24:55.140924+00', 2, '2026-11-30 09:24:55.153333+00', 'in-progress', 'AMB', NULL, 'final', 'dr-osei', NULL, 'dr-osei', 'person', 'dr-osei', '2026-11-30 09:24:55.152677+00', 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22bc5-870c-7667-b704-c06b3ab8f0ee', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-30 09:24:55.167749+00', 1, '2026-11-30 09:24:55.167749+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22bc5-875c-797d-8ca5-ad5c312a897e', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-30 09:24:55.241477+00', 2, '2026-11-30 09:24:55.318392+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO records.encounters VALUES ('01a22bc5-8b37-7587-a389-0264dbea127a', '01a22bc5-8a69-73e4-b446-328533efb7ef', 'Kontrolle ❤', 'Angerufen.', NULL, NULL, '2026-11-30 09:24:56.238586+00', 2, '2026-11-30 09:24:56.345679+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.export_chunks VALUES ('01a22bc5-9224-735c-b664-b5324a1326e9', '01a22bc5-9218-740b-a28f-36d3fbd5957b', 'Condition', '{a}');


INSERT INTO records.export_parts VALUES ('01a22bc5-9218-740b-a28f-36d3fbd5957b', 1, 'Condition', 1, '\x7b227265736f7572636554797065223a2022436f6e646974696f6e227d');


INSERT INTO records.exports VALUES ('01a22bc5-9218-740b-a28f-36d3fbd5957b', 'test-agent', 'agent', '{}', '{"types": ["Condition"]}', '2026-03-14 10:00:00+00', 2, 1, 1, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', 0, '01a22bc5-9218-7441-871e-3731b0401d7f', '2026-03-14 10:01:00+00', '2026-11-30 09:24:58.00748+00', '2026-03-14 10:02:00+00', '2036-01-01 00:00:00+00');


INSERT INTO records.facility VALUES (1, 'UTC', 'UTC', '00000000-0000-0000-0000-000000000000');


INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (2, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-30 09:24:53.353595+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (3, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-30 09:24:54.884635+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (4, 9, 'Encounter', '01a22bc5-862b-7322-badc-a6de780bea99', '2026-11-30 09:24:54.955848+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (5, 10, 'Encounter', '01a22bc5-8633-761a-be8e-1a38157ed42a', '2026-11-30 09:24:54.963574+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (6, 10, 'Encounter', '01a22bc5-8633-761a-be8e-1a38157ed42a', '2026-11-30 09:24:54.976476+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (7, 6, 'Encounter', '01a22bc5-8649-77f7-bca6-6562a2caac46', '2026-11-30 09:24:54.985679+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (8, 6, 'Encounter', '01a22bc5-8649-77f7-bca6-6562a2caac46', '2026-11-30 09:24:54.993354+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (9, 15, 'Encounter', '01a22bc5-8654-7a25-a585-20c3ea2640df', '2026-11-30 09:24:54.996842+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (10, 15, 'Encounter', '01a22bc5-8654-7a25-a585-20c3ea2640df', '2026-11-30 09:24:55.003333+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (11, 10, 'Encounter', '01a22bc5-8633-761a-be8e-1a38157ed42a', '2026-11-30 09:24:55.015883+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (12, 6, 'Encounter', '01a22bc5-8649-77f7-bca6-6562a2caac46', '2026-11-30 09:24:55.021762+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (13, 10, 'Encounter', '01a22bc5-8633-761a-be8e-1a38157ed42a', '2026-11-30 09:24:55.035985+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (14, 14, 'Encounter', '01a22bc5-86ea-7d5c-a3dd-65a9eeace63e', '2026-11-30 09:24:55.147009+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (15, 14, 'Encounter', '01a22bc5-86ea-7d5c-a3dd-65a9eeace63e', '2026-11-30 09:24:55.153471+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (16, 3, 'Condition', '01a22bc5-870c-7947-bd58-3555a4d18863', '2026-11-30 09:24:55.192848+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (17, 14, 'Encounter', '01a22bc5-870c-7667-b704-c06b3ab8f0ee', '2026-11-30 09:24:55.192868+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (18, 15, 'Observation', '01a22bc5-870c-7c8e-8ebf-21e5eeb190af', '2026-11-30 09:24:55.192872+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (19, 6, 'Condition', '01a22bc5-875c-7c9d-a6e8-e5de077ca1c6', '2026-11-30 09:24:55.265378+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (20, 14, 'Encounter', '01a22bc5-875c-797d-8ca5-ad5c312a897e', '2026-11-30 09:24:55.265396+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (21, 14, 'Encounter', '01a22bc5-875c-797d-8ca5-ad5c312a897e', '2026-11-30 09:24:55.313858+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (22, 14, 'Encounter', '01a22bc5-875c-797d-8ca5-ad5c312a897e', '2026-11-30 09:24:55.318495+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (23, 15, 'Observation', '01a22bc5-870c-7c8e-8ebf-21e5eeb190af', '2026-11-30 09:24:55.38766+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (24, 12, 'Binary', '01a22bc5-88b3-7f5a-bf04-f20e01adec1c', '2026-11-30 09:24:55.606426+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (25, 10, 'DocumentReference', '01a22bc5-88b3-76a9-bd8e-7fe964302b1a', '2026-11-30 09:24:55.606459+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (26, 10, 'DocumentReference', '01a22bc5-88b3-76a9-bd8e-7fe964302b1a', '2026-11-30 09:24:55.607859+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (27, 3, 'Condition', '01a22bc5-88c7-7f16-ac58-8a6384a41823', '2026-11-30 09:24:55.62855+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (28, 3, 'Condition', '01a22bc5-88c7-7f16-ac58-8a6384a41823', '2026-11-30 09:24:55.654557+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (29, 5, 'Condition', '01a22bc5-8908-7862-8e07-4255e431a905', '2026-11-30 09:24:55.690829+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (30, 5, 'Condition', '01a22bc5-8908-7862-8e07-4255e431a905', '2026-11-30 09:24:55.712805+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (31, 5, 'Condition', '01a22bc5-8908-7862-8e07-4255e431a905', '2026-11-30 09:24:55.728577+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (32, 10, 'Observation', '01a22bc5-893c-7c20-9027-2373c7d6e2aa', '2026-11-30 09:24:55.743635+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (33, 10, 'Observation', '01a22bc5-893c-7c20-9027-2373c7d6e2aa', '2026-11-30 09:24:55.75175+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (34, 10, 'Encounter', '01a22bc5-8b37-7587-a389-0264dbea127a', '2026-11-30 09:24:56.247941+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (35, 10, 'Encounter', '01a22bc5-8b37-7587-a389-0264dbea127a', '2026-11-30 09:24:56.34612+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (1, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-30 09:24:53.345452+00', 'document-too-large');


INSERT INTO records.feed_buckets VALUES (1, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (4, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (7, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (8, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (11, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (13, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (2, NULL, '2026-11-30 09:24:57.323354+00');
INSERT INTO records.feed_buckets VALUES (3, NULL, '2026-11-30 09:24:57.323375+00');
INSERT INTO records.feed_buckets VALUES (5, NULL, '2026-11-30 09:24:57.323377+00');
INSERT INTO records.feed_buckets VALUES (6, NULL, '2026-11-30 09:24:57.323378+00');
INSERT INTO records.feed_buckets VALUES (9, NULL, '2026-11-30 09:24:57.323379+00');
INSERT INTO records.feed_buckets VALUES (10, NULL, '2026-11-30 09:24:57.32338+00');
INSERT INTO records.feed_buckets VALUES (12, NULL, '2026-11-30 09:24:57.32338+00');
INSERT INTO records.feed_buckets VALUES (14, NULL, '2026-11-30 09:24:57.323381+00');
INSERT INTO records.feed_buckets VALUES (15, NULL, '2026-11-30 09:24:57.323382+00');
INSERT INTO records.feed_buckets VALUES (0, '01a22bc5-91cc-7714-87b0-03b6587880fe', '-infinity');


INSERT INTO records.feed_rebuilds VALUES ('01a22bc5-90db-7c13-8065-f1d5980240d0', 'resources', '00000000-0000-0000-0000-000000000000', '2026-11-30 09:24:57.691139+00');


INSERT INTO records.feed_renames VALUES ('01a22bc5-88e6-7e5f-8a56-3e9ebcdc73df', 'Condition', '01a22bc5-88c7-7f16-ac58-8a6384a41823', '01a22bc5-85c0-7c75-9511-15579558c307', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc5-8920-7e9b-94e5-e5a2b3cd3c75', 'Condition', '01a22bc5-8908-7862-8e07-4255e431a905', '01a22bc5-85c0-7c75-9511-15579558c307', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc5-897d-7763-bd85-d30b185e4f69', 'Patient', '01a22bc5-894f-75f8-811c-c7f83b8304c7', '01a22bc5-894f-75f8-811c-c7f83b8304c7', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc5-897d-77fa-8cda-615b0be4c534', 'Patient', '01a22bc5-8963-7b8d-ab2c-c1434f980c7c', '01a22bc5-894f-75f8-811c-c7f83b8304c7', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc5-899b-7d27-be0d-9747f396f5a5', 'Patient', '01a22bc5-894f-75f8-811c-c7f83b8304c7', '01a22bc5-894f-75f8-811c-c7f83b8304c7', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc5-899b-7dc2-ba57-28c1f2d52d41', 'Patient', '01a22bc5-8963-7b8d-ab2c-c1434f980c7c', '01a22bc5-8963-7b8d-ab2c-c1434f980c7c', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc5-89b4-7bb1-a0ee-aff80de0b2fb', 'Patient', '01a22bc5-894f-75f8-811c-c7f83b8304c7', '01a22bc5-894f-75f8-811c-c7f83b8304c7', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc5-89b4-7c46-9f9c-e6795db14957', 'Patient', '01a22bc5-8963-7b8d-ab2c-c1434f980c7c', '01a22bc5-894f-75f8-811c-c7f83b8304c7', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc5-9106-7c93-96e1-5dc3b8bb5fef', 'Condition', '01a22bc5-9106-7cc5-8709-10892d400725', '01a22bc5-9106-7cd4-9e3e-34fddc7dd128', '00000000-0000-0000-0000-000000000000');


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x35bfd529b56da99017fdb3299be34e91aa450d28ce5e5727a6c8d36b9f76a197', 'patient', '01a22bc5-85c0-7c75-9511-15579558c307', 1, 200, '2026-11-30 09:24:54.884376+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\xe45857c3973886c6240adf04c561dcca8612b76ab7f3292e0635c7f8f43ef0b4', 'patient', '01a22bc5-85c0-7c75-9511-15579558c307', 3, 200, '2026-11-30 09:24:54.937153+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\x3abdcd40a3a35962cadf22120b79de0ce7ba6de0c3eb18bf06981bc3118392ff', 'encounter', '01a22bc5-8633-761a-be8e-1a38157ed42a', 2, 200, '2026-11-30 09:24:54.97977+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x1b30a27c798d7ec66423e3f6a0e41c013ba679851452d6c1b64d75abc8f51278', 'encounter', '01a22bc5-8649-77f7-bca6-6562a2caac46', 2, 200, '2026-11-30 09:24:54.9945+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\x7eb4c8b3dbcfd48f427eed6c475989ed0258dfe7a58d6b1b0e9678eb1d1848bd', 'encounter', '01a22bc5-8654-7a25-a585-20c3ea2640df', 2, 200, '2026-11-30 09:24:55.004588+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-30 09:24:55.06382+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a22bc5-8700-720c-99ce-753ccdff20a8', 1, 200, '2026-11-30 09:24:55.228835+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a22bc5-874e-7185-bc82-cef5d76d7b1c', 1, 200, '2026-11-30 09:24:55.287743+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a22bc5-8787-798e-abb4-5e7293cf1d76', 1, 200, '2026-11-30 09:24:55.353253+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a22bc5-87ca-7232-9dbb-4f9cccea505a', 1, 200, '2026-11-30 09:24:55.399405+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a22bc5-87ef-792d-bd43-a94073afea5c', 1, 200, '2026-11-30 09:24:55.48716+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a22bc5-885b-71fa-84a3-2898aad5b011', 1, 200, '2026-11-30 09:24:55.544018+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a22bc5-887b-7713-9ccb-2fc3fba1acce', 1, 200, '2026-11-30 09:24:55.576201+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-7', '\x1f507503d3393948522f6cabc13b9ed3c0d847e9718652eadac327c1cee3e519', 'import', '01a22bc5-88a4-777f-b9a5-9909ae7c8eef', 1, 200, '2026-11-30 09:24:55.616357+00');


INSERT INTO records.identifier_systems VALUES ('urn:example:policy', false, false, false, 'ehr-feed');


INSERT INTO records.imports VALUES ('01a22bc5-8700-720c-99ce-753ccdff20a8', 'completed', 'test-agent', 'agent', 5, 5, '{"errors": [], "created": 5, "entries": [{"id": "01a22bc5-870c-7c8e-8ebf-21e5eeb190af", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a22bc5-870c-7667-b704-c06b3ab8f0ee", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a22bc5-870c-7947-bd58-3555a4d18863", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a22bc5-870b-745a-aefc-36de1a1d8486", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a22bc5-870b-7410-bf5f-770772e4f65c", "type": "Practitioner", "index": 4, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:24:55.167749+00', '2026-11-30 09:24:55.222461+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3859d37a-8f4e-4338-aad0-99b88756bfaf"}');
INSERT INTO records.imports VALUES ('01a22bc5-874e-7185-bc82-cef5d76d7b1c', 'completed', 'test-agent', 'agent', 3, 3, '{"errors": [], "created": 2, "entries": [{"id": "01a22bc5-870b-745a-aefc-36de1a1d8486", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a22bc5-875c-7c9d-a6e8-e5de077ca1c6", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a22bc5-875c-797d-8ca5-ad5c312a897e", "type": "Encounter", "index": 2, "outcome": "created"}], "skipped": 0, "updated": 1, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:24:55.241477+00', '2026-11-30 09:24:55.280174+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3859d37a-8f4e-4338-aad0-99b88756bfaf"}');
INSERT INTO records.imports VALUES ('01a22bc5-8787-798e-abb4-5e7293cf1d76', 'completed', 'test-agent', 'agent', 2, 2, '{"errors": [], "created": 0, "entries": [{"id": "01a22bc5-870b-745a-aefc-36de1a1d8486", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a22bc5-875c-797d-8ca5-ad5c312a897e", "type": "Encounter", "index": 1, "outcome": "updated"}], "skipped": 0, "updated": 1, "unchanged": 1, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:24:55.300855+00', '2026-11-30 09:24:55.347229+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3859d37a-8f4e-4338-aad0-99b88756bfaf"}');
INSERT INTO records.imports VALUES ('01a22bc5-87ca-7232-9dbb-4f9cccea505a', 'completed', 'test-agent', 'agent', 5, 5, '{"errors": [], "created": 0, "entries": [{"id": "01a22bc5-870c-7c8e-8ebf-21e5eeb190af", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a22bc5-870c-7667-b704-c06b3ab8f0ee", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a22bc5-870c-7947-bd58-3555a4d18863", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a22bc5-870b-745a-aefc-36de1a1d8486", "type": "Patient", "index": 3, "outcome": "unchanged"}, {"id": "01a22bc5-870b-7410-bf5f-770772e4f65c", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "skipped": 0, "updated": 1, "unchanged": 4, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:24:55.367224+00', '2026-11-30 09:24:55.391873+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3859d37a-8f4e-4338-aad0-99b88756bfaf"}');
INSERT INTO records.imports VALUES ('01a22bc5-87ef-792d-bd43-a94073afea5c', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 1, "entries": [{"id": "01a22bc5-87f3-7cb3-8d76-67fcc3b54e7e", "type": "Patient", "index": 0, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:24:55.406263+00', '2026-11-30 09:24:55.468151+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3859d37a-8f4e-4338-aad0-99b88756bfaf"}');
INSERT INTO records.imports VALUES ('01a22bc5-885b-71fa-84a3-2898aad5b011', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 1, "entries": [{"id": "01a22bc5-8861-799d-8776-9b97a0888fb0", "type": "Patient", "index": 0, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:24:55.507031+00', '2026-11-30 09:24:55.533984+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3859d37a-8f4e-4338-aad0-99b88756bfaf"}');
INSERT INTO records.imports VALUES ('01a22bc5-887b-7713-9ccb-2fc3fba1acce', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 0, "entries": [{"id": "01a22bc5-8861-799d-8776-9b97a0888fb0", "type": "Patient", "index": 0, "outcome": "updated"}], "skipped": 0, "updated": 1, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:24:55.546732+00', '2026-11-30 09:24:55.570137+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3859d37a-8f4e-4338-aad0-99b88756bfaf"}');
INSERT INTO records.imports VALUES ('01a22bc5-88a4-777f-b9a5-9909ae7c8eef', 'completed', 'test-agent', 'agent', 2, 2, '{"errors": [], "created": 2, "entries": [{"id": "01a22bc5-88b3-7f5a-bf04-f20e01adec1c", "type": "Binary", "index": 0, "outcome": "created"}, {"id": "01a22bc5-88b3-76a9-bd8e-7fe964302b1a", "type": "DocumentReference", "index": 1, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:24:55.582415+00', '2026-11-30 09:24:55.611677+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3859d37a-8f4e-4338-aad0-99b88756bfaf"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-30 09:24:55.038963+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a22bc5-85c0-7c75-9511-15579558c307', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-30 09:24:55.075091+00', '01a22bc5-8654-7a25-a585-20c3ea2640df', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a22bc5-85c0-7c75-9511-15579558c307', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-30 09:24:55.09879+00', '01a22bc5-8654-7a25-a585-20c3ea2640df', 3, 3, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (5, 'P12345', 0, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-30 09:24:55.121018+00', NULL, NULL, NULL, NULL, '{"unit": "wk", "value": 3, "approximate": false}', NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (6, 'P12345', NULL, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-30 09:24:55.124188+00', NULL, NULL, NULL, NULL, NULL, 'asked-unknown');
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (7, 'P12345', 36, '[]', 'high', NULL, NULL, '2026-11-30 09:24:56.985588+00', NULL, NULL, NULL, '01a22bc5-8e1b-724f-8712-8774e9f3aefb', NULL, NULL);


INSERT INTO records.intake_routings VALUES ('01a22bc5-86c8-73ce-ad8b-db8d94a0ba03', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-30 09:24:55.108661+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a22bc5-86cd-74cb-902b-227f90a73086', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-30 09:24:55.11702+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a22bc5-8e32-78f1-b6b3-3b63f891eefa', 7, 'cardiology', 'Brustschmerz', NULL, 'test-agent', 'agent', '2026-11-30 09:24:57.003115+00', '01a22bc5-8e30-721f-8595-167ef7e6af09');


INSERT INTO records.joined_resources VALUES ('01a22bc5-9167-7b9a-bdd2-0190e3711e72', '01a22bc5-9167-7bd7-8fa5-d1d378b5b75c', '2026-11-30 09:24:57.831119+00');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 8, '\x7b226964223a2230316132326263352d383335362d373233632d623963392d333831343238336333626132222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383334612d373866352d393062332d633338393964613636366236225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35342e3233303336365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383334612d373866352d393062332d633338393964613636366236222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:54.285421+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 0, '\x7b226964223a2230316132326263352d383564362d376337342d626131362d353632623634626232633633222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35342e3837303534385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383563302d376337352d393531312d313535373935353863333037222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:54.880979+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 0, '\x7b226964223a2230316132326263352d383566392d373434622d386464352d613939613362343834636434222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35342e3930353332395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383563302d376337352d393531312d313535373935353863333037222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-30 09:24:54.922146+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 0, '\x7b226964223a2230316132326263352d383631382d373032372d616534372d333030396332313930373537222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35342e3933363537345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383563302d376337352d393531312d313535373935353863333037222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-30 09:24:54.936967+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 3, '\x7b226964223a2230316132326263352d383632302d376566332d396438362d356430646330363734333635222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383631662d376139662d623236662d393863656663343664643561225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35342e3934343435365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383631662d376139662d623236662d393863656663343664643561222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:54.944754+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 0, '\x7b226964223a2230316132326263352d383632632d373431312d393962342d313934333837373266636565222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383632622d373332322d626164632d613664653738306265613939222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35342e3935363335355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383632622d373332322d626164632d613664653738306265613939222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:54.956743+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 6, '\x7b226964223a2230316132326263352d383633342d373162352d386235322d306333323730336663313134222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383633332d373631612d626538652d316133383135376564343261222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35342e3936343032305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383633332d373631612d626538652d316133383135376564343261222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:54.964347+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 6, '\x7b226964223a2230316132326263352d383634332d373364612d616366632d333136646466323832323430222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383633332d373631612d626538652d316133383135376564343261222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35342e3937393233375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383633332d373631612d626538652d316133383135376564343261222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-30 09:24:54.979607+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 11, '\x7b226964223a2230316132326263352d383634612d376666372d396231352d386534653230373235336537222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383634392d373766372d626361362d363536326132636161633436222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35342e3938363039395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383634392d373766372d626361362d363536326132636161633436222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:54.986372+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 11, '\x7b226964223a2230316132326263352d383635322d373837642d626263632d396332623839616238346137222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383634392d373766372d626361362d363536326132636161633436222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35342e3939343037365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383634392d373766372d626361362d363536326132636161633436222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-30 09:24:54.994351+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 8, '\x7b226964223a2230316132326263352d383635352d373264632d613465662d363936613938386331393633222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383635342d376132352d613538352d323063336561323634306466222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35342e3939373232345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383635342d376132352d613538352d323063336561323634306466222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:54.997518+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 8, '\x7b226964223a2230316132326263352d383635632d373262622d613433652d353966643237373533333863222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383635342d376132352d613538352d323063336561323634306466222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3030343131365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383635342d376132352d613538352d323063336561323634306466222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-30 09:24:55.004385+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 6, '\x7b226964223a2230316132326263352d383636382d373135612d613365332d653331323564346361323265222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383633332d373631612d626538652d316133383135376564343261222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3031363537335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383633332d373631612d626538652d316133383135376564343261222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c616363657074e2809d20e29da4227d7d7d', '2026-11-30 09:24:55.016854+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 11, '\x7b226964223a2230316132326263352d383636652d373435652d623161382d316661643263303264363832222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383634392d373766372d626361362d363536326132636161633436222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3032323432345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383634392d373766372d626361362d363536326132636161633436222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c72656a656374e2809d20e29da4227d7d7d', '2026-11-30 09:24:55.022661+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 6, '\x7b226964223a2230316132326263352d383637632d376134622d393466322d353435386633306533373562222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383633332d373631612d626538652d316133383135376564343261222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3033363637365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383633332d373631612d626538652d316133383135376564343261222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-30 09:24:55.036982+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 6, '\x7b226964223a2230316132326263352d383637632d373536322d613865632d663766323831323934626362222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383633332d373631612d626538652d316133383135376564343261222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3033363639365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383633332d373631612d626538652d316133383135376564343261222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-30 09:24:55.036995+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316132326263352d383639332d376161302d626565342d633737343766353866613534222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3035393136305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.063142+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316132326263352d383662372d373031642d616131342d323365303137313632326362222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383635342d376132352d613538352d323063336561323634306466222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3039353730305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.095845+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316132326263352d383662662d373264312d623039612d313564333664306362633432222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383635342d376132352d613538352d323063336561323634306466222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3130333134385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22616d656e6473223a337d7d7d', '2026-11-30 09:24:55.103266+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316132326263352d383663392d373937622d383834312d646237343666656663323165222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3131333035335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22726f7574696e675f6964223a2230316132326263352d383663382d373363652d616438622d646238643934613062613033227d7d7d', '2026-11-30 09:24:55.113187+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316132326263352d383663642d376265312d613738632d663435373366396631626236222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a2230316132326263352d383635342d376132352d613538352d323063336561323634306466222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3131373530305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22726f7574696e675f6964223a2230316132326263352d383663642d373463622d393032622d323237663930613733303836227d7d7d', '2026-11-30 09:24:55.117602+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 13, '\x7b226964223a2230316132326263352d383664312d373430322d383463662d353432326166333430613537222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3132313937315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.122056+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 10, '\x7b226964223a2230316132326263352d383664342d376338362d623663322d343630326638663361616435222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3132343731315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f36222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.124791+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 3, '\x7b226964223a2230316132326263352d383664612d373761322d613561302d656633393138333262376663222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383631662d376139662d623236662d393863656663343664643561225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3133303036345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383631662d376139662d623236662d393863656663343664643561222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c226368616e676564223a5b22616374697665222c226465636561736564225d7d7d7d', '2026-11-30 09:24:55.130421+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 15, '\x7b226964223a2230316132326263352d383665622d376637392d623731612d623562623031353861303636222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263352d383631662d376139662d623236662d393863656663343664643561225d2c22656e636f756e7465725f6964223a2230316132326263352d383665612d376435632d613364642d363561396565616365363365222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3134373533305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383665612d376435632d613364642d363561396565616365363365222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c226f76657272696464656e223a747275657d7d7d', '2026-11-30 09:24:55.147871+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 15, '\x7b226964223a2230316132326263352d383666322d373034652d386231352d316662333239636536616634222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263352d383631662d376139662d623236662d393863656663343664643561225d2c22656e636f756e7465725f6964223a2230316132326263352d383665612d376435632d613364642d363561396565616365363365222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3135343230345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383665612d376435632d613364642d363561396565616365363365222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-30 09:24:55.15448+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 1, '\x7b226964223a2230316132326263352d383733632d376266332d386135612d633933616237633734633931222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383730622d373435612d616566632d333664653161316438343836225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3232383532375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383730622d373435612d616566632d333664653161316438343836222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.228689+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 9, '\x7b226964223a2230316132326263352d383733632d373736372d383762362d656237366534373166313634222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383730622d373435612d616566632d333664653161316438343836225d2c22656e636f756e7465725f6964223a2230316132326263352d383730632d373636372d623730342d633036623361623866306565222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3232383535355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383730632d373636372d623730342d633036623361623866306565222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.228711+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 6, '\x7b226964223a2230316132326263352d383733632d376261382d623533322d316665326464326530613234222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383730622d373435612d616566632d333664653161316438343836225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3232383537335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263352d383730302d373230632d393963652d373533636364666632306138222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:24:55.228715+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 1, '\x7b226964223a2230316132326263352d383737372d373566352d623835302d643063643465653165383435222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383730622d373435612d616566632d333664653161316438343836225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3238373239325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383730622d373435612d616566632d333664653161316438343836222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-30 09:24:55.287558+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 15, '\x7b226964223a2230316132326263352d383737372d373934652d616435382d366638616239326430303238222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383730622d373435612d616566632d333664653161316438343836225d2c22656e636f756e7465725f6964223a2230316132326263352d383735632d373937642d386361352d616435633331326138393765222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3238373332345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383735632d373937642d386361352d616435633331326138393765222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.287595+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 15, '\x7b226964223a2230316132326263352d383737372d373839342d383134662d326636393466653730323239222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383730622d373435612d616566632d333664653161316438343836225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3238373334345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263352d383734652d373138352d626338322d636566356437366437623163222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:24:55.287598+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 15, '\x7b226964223a2230316132326263352d383762372d373136332d396162362d623437383630313838326438222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383730622d373435612d616566632d333664653161316438343836225d2c22656e636f756e7465725f6964223a2230316132326263352d383735632d373937642d386361352d616435633331326138393765222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3335313735335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d383735632d373937642d386361352d616435633331326138393765222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-30 09:24:55.351972+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 1, '\x7b226964223a2230316132326263352d383762372d373031392d383933362d663735343230613431326263222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383730622d373435612d616566632d333664653161316438343836225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3335313739395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263352d383738372d373938652d616262342d356537323933636631643736222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a312c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:24:55.352003+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 13, '\x7b226964223a2230316132326263352d383765312d376337332d393831622d643164373032343635356630222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383730622d373435612d616566632d333664653161316438343836225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3339333238325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263352d383763612d373233322d396462622d346639636363656135303561222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a342c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:24:55.399174+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 8, '\x7b226964223a2230316132326263352d383833362d373639392d393864352d383937636661623835313661222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383766332d376362332d386437362d363766636333623534653765225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3437383731355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383766332d376362332d386437362d363766636333623534653765222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.483584+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 14, '\x7b226964223a2230316132326263352d383833362d376166612d383437642d313136626534623834343063222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383766332d376362332d386437362d363766636333623534653765225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3437383734395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263352d383765662d373932642d626434332d613934303733616665613563222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:24:55.483634+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 6, '\x7b226964223a2230316132326263352d383837372d373330632d383238662d633731393062366464623437222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383836312d373939642d383737362d396239376130383838666230225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3534333533395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383836312d373939642d383737362d396239376130383838666230222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.543726+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 15, '\x7b226964223a2230316132326263352d383837372d373637622d616136652d386339626233643831326539222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383836312d373939642d383737362d396239376130383838666230225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3534333537315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263352d383835622d373166612d383461332d323839386161643562303131222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:24:55.543745+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 6, '\x7b226964223a2230316132326263352d383839372d373562392d616430652d323837346434316136623232222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383836312d373939642d383737362d396239376130383838666230225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3537353336345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383836312d373939642d383737362d396239376130383838666230222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-30 09:24:55.575949+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 6, '\x7b226964223a2230316132326263352d383839372d376536332d623934612d333131396431626463613538222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383836312d373939642d383737362d396239376130383838666230225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3537353339365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263352d383837622d373731332d396363622d326663336662613161636365222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:24:55.57597+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (42, 15, '\x7b226964223a2230316132326263352d383862662d373263662d396264392d623332323934396237313338222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383730622d373435612d616566632d333664653161316438343836225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3631353235385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263352d383861342d373737662d623961352d393930396165376338656566222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c2263726561746564223a322c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:24:55.615401+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (43, 0, '\x7b226964223a2230316132326263352d383864342d373666312d396163632d336533343535363935353438222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3633363838385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326263352d383863372d376631362d616335382d386136333834613431383233222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.637019+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (44, 0, '\x7b226964223a2230316132326263352d383865642d373763382d626431312d643635666438383831396137222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3636313232335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326263352d383863372d376631362d616335382d386136333834613431383233222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d7d7d7d', '2026-11-30 09:24:55.661329+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (45, 5, '\x7b226964223a2230316132326263352d383931372d373563652d623439362d663065303865383362393038222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3730333530315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326263352d383930382d373836322d386530372d343235356534333161393035222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.703669+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (46, 5, '\x7b226964223a2230316132326263352d383932332d373664612d626234392d616566653934353237356435222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3731353633325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326263352d383930382d373836322d386530372d343235356534333161393035222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d7d7d7d', '2026-11-30 09:24:55.715742+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (47, 5, '\x7b226964223a2230316132326263352d383933322d373932662d616532302d653331393937393139373635222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3733303631315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326263352d383930382d373836322d386530372d343235356534333161393035222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d7d7d7d', '2026-11-30 09:24:55.73076+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (48, 12, '\x7b226964223a2230316132326263352d383934392d373235362d613731392d323631663966346135343933222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383563302d376337352d393531312d313535373935353863333037225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3735333338365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a224f62736572766174696f6e2f30316132326263352d383933632d376332302d393032372d323337336337643665326161222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.753526+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (49, 0, '\x7b226964223a2230316132326263352d383935322d376563312d393937662d623433323666396631333535222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383934662d373566382d383131632d633766383362383330346337225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3736323732345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383934662d373566382d383131632d633766383362383330346337222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.764415+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (50, 6, '\x7b226964223a2230316132326263352d383936342d376336322d393733342d396334626261663235653332222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d383936332d376238642d616232632d633134333466393830633763225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3738303134385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383936332d376238642d616232632d633134333466393830633763222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.780521+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (51, 6, '\x7b226964223a2230316132326263352d383938352d376263632d613230612d383366396266663032393735222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263352d383936332d376238642d616232632d633134333466393830633763222c2230316132326263352d383934662d373566382d383131632d633766383362383330346337225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3831333631315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383936332d376238642d616232632d633134333466393830633763222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c22746172676574223a2230316132326263352d383934662d373566382d383131632d633766383362383330346337222c227461726765745f76657273696f6e223a327d7d7d', '2026-11-30 09:24:55.814024+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (52, 6, '\x7b226964223a2230316132326263352d383939662d376266632d623136612d356234303236333933663839222c226576656e745f74797065223a2270617469656e742e756e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263352d383936332d376238642d616232632d633134333466393830633763222c2230316132326263352d383934662d373566382d383131632d633766383362383330346337225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3833393135375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383936332d376238642d616232632d633134333466393830633763222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c22746172676574223a2230316132326263352d383934662d373566382d383131632d633766383362383330346337222c227461726765745f76657273696f6e223a337d7d7d', '2026-11-30 09:24:55.842385+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (53, 6, '\x7b226964223a2230316132326263352d383962632d373465662d613263332d626335313763663966383138222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263352d383936332d376238642d616232632d633134333466393830633763222c2230316132326263352d383934662d373566382d383131632d633766383362383330346337225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3836383432385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d383936332d376238642d616232632d633134333466393830633763222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c22746172676574223a2230316132326263352d383934662d373566382d383131632d633766383362383330346337222c227461726765745f76657273696f6e223a347d7d7d', '2026-11-30 09:24:55.869145+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (54, 14, '\x7b226964223a2230316132326263352d383964392d373531372d626335662d636138376238333334626231222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316132326263352d383334612d373866352d393062332d633338393964613636366236222c2230316132326263352d383631662d376139662d623236662d393863656663343664643561222c2230316132326263352d383563302d376337352d393531312d313535373935353863333037222c2230316132326263352d383934662d373566382d383131632d633766383362383330346337222c2230316132326263352d383936332d376238642d616232632d633134333466393830633763225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3839373534375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132326263352d383963622d376439342d393663302d333633636361313562356635222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c226164646564223a367d7d7d', '2026-11-30 09:24:55.899142+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (55, 14, '\x7b226964223a2230316132326263352d383966652d373265352d383332342d646233353837633231396235222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3933343531395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132326263352d383963622d376439342d393663302d333633636361313562356635222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-30 09:24:55.934637+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (56, 10, '\x7b226964223a2230316132326263352d386130642d373139372d393730372d646439626431633036636631222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3934393337325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132326263352d386130632d373136392d396231312d333462653239643737316431222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c226164646564223a307d7d7d', '2026-11-30 09:24:55.949612+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (57, 10, '\x7b226964223a2230316132326263352d386131652d373966392d613263302d653765633135663338623833222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3936363637325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132326263352d386130632d373136392d396231312d333462653239643737316431222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c2272656d6f766564223a307d7d7d', '2026-11-30 09:24:55.966829+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (58, 3, '\x7b226964223a2230316132326263352d386132642d376465302d626232342d623964333964376563383236222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d386132372d373739362d616433352d656566316630396134326532225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35352e3938313032315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d386132372d373739362d616433352d656566316630396134326532222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:55.981488+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (59, 7, '\x7b226964223a2230316132326263352d386134392d373933392d613861322d643635356361643634346639222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d386134382d376138652d626465362d666263656433333738653133225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3030393830335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d386134382d376138652d626465362d666263656433333738653133222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:56.010164+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (60, 14, '\x7b226964223a2230316132326263352d386161332d376663362d386133662d383337376464613864343861222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d386136392d373365342d623434362d333238353333656662376566225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3039393139305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d386136392d373365342d623434362d333238353333656662376566222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2233366136643436392d643163662d346331662d613861342d353062353634316664643362227d7d7d7d', '2026-11-30 09:24:56.110018+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (61, 14, '\x7b226964223a2230316132326263352d386164342d376463312d613630352d373632396432666332393636222c226576656e745f74797065223a2270617469656e742e6964656e7469666965722d636f6e6669726d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d386136392d373365342d623434362d333238353333656662376566225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3134383337375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263352d386136392d373365342d623434362d333238353333656662376566222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:56.151259+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (62, 14, '\x7b226964223a2230316132326263352d386166382d376430642d383139372d616666396362663832383636222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a2264722d6f6b61666f72222c2270617469656e745f696473223a5b2230316132326263352d386136392d373365342d623434362d333238353333656662376566225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3138343134355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132326263352d386166362d373466622d613364322d626361336466326134323832222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235396637613636392d366161362d346365342d616538662d383865613265363565383931227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d33305431303a32343a35362e3136383039302b30303a3030227d7d7d', '2026-11-30 09:24:56.187179+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (63, 10, '\x7b226964223a2230316132326263352d386231352d373539322d623463622d646436366566343763653165222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3231333839385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132326263352d386231352d373432662d623965332d663636626331396163623036222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c226f6e5f626568616c665f6f66223a2264722d6f6b61666f72222c22746f6b656e5f6964223a2264386139333265662d326232322d343138332d383566352d313934316364373066383365227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d33305431303a32343a35362e3230363132302b30303a3030227d7d7d', '2026-11-30 09:24:56.214041+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (64, 14, '\x7b226964223a2230316132326263352d386232372d373762362d623838302d323863376333623232323861222c226576656e745f74797065223a22627265616b2d676c6173732e7265766965776564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263352d386136392d373365342d623434362d333238353333656662376566225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3233313431345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132326263352d386166362d373466622d613364322d626361336466326134323832222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d7d7d7d', '2026-11-30 09:24:56.231558+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (65, 0, '\x7b226964223a2230316132326263352d386233622d376264632d626162642d383130333035666337373134222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d386136392d373365342d623434362d333238353333656662376566225d2c22656e636f756e7465725f6964223a2230316132326263352d386233372d373538372d613338392d303236346462656131323761222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3235313736315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d386233372d373538372d613338392d303236346462656131323761222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:56.252189+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (66, 15, '\x7b226964223a2230316132326263352d386235632d373162342d616564642d313833643731646233616133222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d386136392d373365342d623434362d333238353333656662376566225d2c22656e636f756e7465725f6964223a2230316132326263352d386233372d373538372d613338392d303236346462656131323761222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3238343839325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386235362d376131632d613263372d623638323930613338396566222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.285037+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (67, 15, '\x7b226964223a2230316132326263352d386237622d373131382d623163322d386539633361393033393665222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d386136392d373365342d623434362d333238353333656662376566225d2c22656e636f756e7465725f6964223a2230316132326263352d386233372d373538372d613338392d303236346462656131323761222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3331353932305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386235362d376131632d613263372d623638323930613338396566222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:56.319226+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (68, 2, '\x7b226964223a2230316132326263352d386261642d373561312d393038612d373138393538643538616564222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3336353234315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386239372d376337362d616463352d663166363838326164306461222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.367416+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (69, 0, '\x7b226964223a2230316132326263352d386261642d373664642d626638302d353465633330396431643038222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d386136392d373365342d623434362d333238353333656662376566225d2c22656e636f756e7465725f6964223a2230316132326263352d386233372d373538372d613338392d303236346462656131323761222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3336353236345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263352d386233372d373538372d613338392d303236346462656131323761222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-30 09:24:56.367431+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (70, 15, '\x7b226964223a2230316132326263352d386261642d376562352d383033622d353761386533633634613365222c226576656e745f74797065223a227461736b2e636f6d706c65746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d386136392d373365342d623434362d333238353333656662376566225d2c22656e636f756e7465725f6964223a2230316132326263352d386233372d373538372d613338392d303236346462656131323761222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3336353237335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386235362d376131632d613263372d623638323930613338396566222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:56.367434+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (71, 15, '\x7b226964223a2230316132326263352d386263392d376465392d623631372d353134643465646461353938222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d386136392d373365342d623434362d333238353333656662376566225d2c22656e636f756e7465725f6964223a2230316132326263352d386233372d373538372d613338392d303236346462656131323761222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3339333438335a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386235362d376131632d613263372d623638323930613338396566222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:56.393836+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (72, 15, '\x7b226964223a2230316132326263352d386266352d373132342d613734652d633661393333343039393366222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263352d386136392d373365342d623434362d333238353333656662376566225d2c22656e636f756e7465725f6964223a2230316132326263352d386233372d373538372d613338392d303236346462656131323761222c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3433373634305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386235362d376131632d613263372d623638323930613338396566222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:56.437775+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (73, 14, '\x7b226964223a2230316132326263352d386330382d376230392d623531652d303562623339306233663835222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3435363731395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386330302d376134352d396164342d363166323930626465323536222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.459165+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (74, 14, '\x7b226964223a2230316132326263352d386332382d373832662d383939612d613337626235393831333133222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3438383339305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386332342d376638632d393739302d636564326530613037326463222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.488523+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (75, 14, '\x7b226964223a2230316132326263352d386333652d376232332d386433632d383861316630383762663665222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3531303531345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386330302d376134352d396164342d363166323930626465323536222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:56.519883+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (76, 14, '\x7b226964223a2230316132326263352d386338662d373462322d383865652d643566306362396435616534222c226576656e745f74797065223a227461736b2e6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3539313234315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386330302d376134352d396164342d363166323930626465323536222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:56.591416+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (77, 14, '\x7b226964223a2230316132326263352d386338662d376132382d383962662d313939353632653733343439222c226576656e745f74797065223a227461736b2e7072656465636573736f722d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3539313236385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386332342d376638632d393739302d636564326530613037326463222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.591435+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (78, 14, '\x7b226964223a2230316132326263352d386338662d373533342d613630372d653761363736366464643563222c226576656e745f74797065223a227461736b2e64656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3539313238335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386330302d376134352d396164342d363166323930626465323536222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:56.591438+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (79, 2, '\x7b226964223a2230316132326263352d386361312d376633662d383735642d383461393632336634663235222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3630393138395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386339612d373038322d383835622d336461656337623034396465222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.609366+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (80, 2, '\x7b226964223a2230316132326263352d386362342d373639652d393737382d373066613365373736623035222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3632383033395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386339612d373038322d383835622d336461656337623034396465222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:56.628202+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (81, 2, '\x7b226964223a2230316132326263352d386362662d373564392d393865312d653138363539363839366633222c226576656e745f74797065223a227461736b2e617474656d70742d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3633393330395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386339612d373038322d383835622d336461656337623034396465222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:56.639426+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (82, 2, '\x7b226964223a2230316132326263352d386363652d373064642d613432612d396363326230636530363233222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3635343939315a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386339612d373038322d383835622d336461656337623034396465222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:56.655253+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (83, 2, '\x7b226964223a2230316132326263352d386365342d373664632d393336372d623465643739366561623361222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3637363335355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386339612d373038322d383835622d336461656337623034396465222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:56.676486+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (84, 4, '\x7b226964223a2230316132326263352d386365642d373865332d396139382d303564396535323636383830222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3638353331345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386365632d376333332d393235362d353833343035396132356639222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.685427+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (85, 4, '\x7b226964223a2230316132326263352d386366612d376238662d383665362d303032333336313435373562222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3639383638385a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386365632d376333332d393235362d353833343035396132356639222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.698932+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (86, 4, '\x7b226964223a2230316132326263352d386430382d373733342d386262372d653536613865643230353964222c226576656e745f74797065223a227461736b2e63616e63656c6c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3731323732365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386365632d376333332d393235362d353833343035396132356639222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a2263616e63656c6c6564222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.71284+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (87, 14, '\x7b226964223a2230316132326263352d386432342d373438612d613330302d393432346263306136313530222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3734303135375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386432332d373733372d616263642d396633623933353763333934222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.74028+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (88, 14, '\x7b226964223a2230316132326263352d386432382d376135662d386332382d373732333731393662336261222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3734343736385a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386432332d373733372d616263642d396633623933353763333934222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.744959+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (89, 14, '\x7b226964223a2230316132326263352d386433632d373832332d393864332d376539356535393030303561222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3736343330355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386432332d373733372d616263642d396633623933353763333934222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.766002+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (90, 5, '\x7b226964223a2230316132326263352d386434622d373237322d393565322d633630653131373133333839222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3737393234355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386434372d373264342d383939632d646237313562623366636364222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.779419+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (91, 5, '\x7b226964223a2230316132326263352d386435332d373962622d613066662d383638623564343138333034222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3738373239335a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386434372d373264342d383939632d646237313562623366636364222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.787505+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (92, 5, '\x7b226964223a2230316132326263352d386436612d376538342d393238352d323134353939316462626138222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3831303334355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386434372d373264342d383939632d646237313562623366636364222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.810467+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (93, 5, '\x7b226964223a2230316132326263352d386437382d373134372d393131332d376133343737636437316463222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3832343237355a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386434372d373264342d383939632d646237313562623366636364222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.824658+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (94, 5, '\x7b226964223a2230316132326263352d386439342d376537392d393837312d373637303330303538303734222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3835323931365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386434372d373264342d383939632d646237313562623366636364222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.853036+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (95, 5, '\x7b226964223a2230316132326263352d386462332d373065342d383636372d306339323064623335313261222c226576656e745f74797065223a227461736b2e726573756d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3838333334315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386434372d373264342d383939632d646237313562623366636364222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.883576+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (96, 12, '\x7b226964223a2230316132326263352d386463392d373133312d386136382d386466326264313937386239222c226576656e745f74797065223a227461736b2e7369676e616c2d6b657074222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3930353334365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2d7369676e616c2f30316132326263352d386463382d376666352d626632612d343139363331366664333763222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:56.905468+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (97, 11, '\x7b226964223a2230316132326263352d386465342d373934662d383566342d663538623939643464616265222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3933323336325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386465322d373238322d393662372d366636656364363063663635222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.932545+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (98, 11, '\x7b226964223a2230316132326263352d386465372d376566302d616338322d653638333262303232303936222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3933353431345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386465322d373238322d393662372d366636656364363063663635222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.935787+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (99, 11, '\x7b226964223a2230316132326263352d386466372d373133632d623830362d653166353139383230393036222c226576656e745f74797065223a227461736b2e61737369676e6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3935313439375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386465322d373238322d393662372d366636656364363063663635222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.951621+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (100, 0, '\x7b226964223a2230316132326263352d386530372d373431372d623532372d373631306264613765623338222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3936373633385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386466622d373439372d383166642d363732613462653965646437222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.971182+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (101, 8, '\x7b226964223a2230316132326263352d386531372d373964332d383366332d623939313064326239643963222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3938333637345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386531342d373838382d386163312d643865613464336233373139222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.983805+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (102, 9, '\x7b226964223a2230316132326263352d386531642d376231302d613661622d353837363535313537393961222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3938393237365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386531622d373234662d383731322d383737346539663361656662222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:56.989428+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (103, 2, '\x7b226964223a2230316132326263352d386531642d373433302d613331312d323233383064666439303330222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35362e3938393330315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f37222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d7d7d7d', '2026-11-30 09:24:56.989494+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (104, 9, '\x7b226964223a2230316132326263352d386533332d376563342d613166372d643838386236653064393762222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35372e3031313138335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386533302d373231662d383539352d313637656637653661663039222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:57.011345+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (105, 2, '\x7b226964223a2230316132326263352d386533332d373264362d623361302d653862643336653236336239222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35372e3031313231325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f37222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22726f7574696e675f6964223a2230316132326263352d386533322d373866312d623662332d336236336638393165656661227d7d7d', '2026-11-30 09:24:57.011365+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (106, 11, '\x7b226964223a2230316132326263352d386535332d373233372d623666662d356234363335393464306262222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35372e3034333934375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386535332d373538642d626266392d646163613763343362353635222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:24:57.044075+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (107, 11, '\x7b226964223a2230316132326263352d386537652d373130362d613963332d316664653561303835346663222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22637265772d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35372e3038363737305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386535332d373538642d626266392d646163613763343362353635222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2263393063393134392d623539362d343532382d613362332d613861306265336231663565227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:57.086979+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (108, 11, '\x7b226964223a2230316132326263352d386538342d376339372d616263332d626666353039343461303832222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35372e3039323333345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386535332d373538642d626266392d646163613763343362353635222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:57.092567+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (109, 11, '\x7b226964223a2230316132326263352d386539612d373561362d613631302d336364643736663039616335222c226576656e745f74797065223a227461736b2e63616e63656c2d726571756573746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35372e3131343838335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263352d386535332d373538642d626266392d646163613763343362353635222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383539643337612d386634652d343333382d616164302d393962383837353662666166227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 09:24:57.115027+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (110, 8, '\x7b226964223a2230316132326263352d386561352d376666302d386534642d386133373935383839653162222c226576656e745f74797065223a2271756575652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35372e3132353337365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2271756575652f6b61737365222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c226368616e676564223a5b2269735f706175736564222c226d61785f72756e6e696e67222c226c656173655f73222c226d61785f617474656d707473222c226b696e6473225d2c2273657474696e6773223a7b2269735f706175736564223a66616c73652c226d61785f72756e6e696e67223a31302c226c656173655f73223a3330302c226d61785f617474656d707473223a332c226b696e6473223a5b7b226b696e64223a22666178222c226d61785f72756e6e696e67223a322c226261636b6f6666223a7b2266697273745f7365636f6e6473223a36302c22666163746f72223a322e352c226c6f6e676573745f7365636f6e6473223a333630307d7d5d7d7d7d7d', '2026-11-30 09:24:57.125517+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (111, 8, '\x7b226964223a2230316132326263352d386563302d373839302d626663622d353633393961393865623166222c226576656e745f74797065223a2271756575652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35372e3135323339395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2271756575652f6b61737365222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c226368616e676564223a5b226d61785f72756e6e696e67225d2c2273657474696e6773223a7b2269735f706175736564223a66616c73652c226d61785f72756e6e696e67223a32302c226c656173655f73223a3330302c226d61785f617474656d707473223a332c226b696e6473223a5b7b226b696e64223a22666178222c226d61785f72756e6e696e67223a322c226261636b6f6666223a7b2266697273745f7365636f6e6473223a36302c22666163746f72223a322e352c226c6f6e676573745f7365636f6e6473223a333630307d7d5d7d7d7d7d', '2026-11-30 09:24:57.152553+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (112, 0, '\x7b226964223a2230316132326263352d386564642d376531372d396564322d303064313630393064633230222c226576656e745f74797065223a227363686564756c652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35372e3138313133305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227363686564756c652f62657269636874222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c226368616e676564223a5b2263726f6e222c2269735f706175736564222c227461736b225d2c2263726f6e223a22302037202a202a202a222c2269735f706175736564223a66616c73657d7d7d', '2026-11-30 09:24:57.181306+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (113, 0, '\x7b226964223a2230316132326263352d386565372d373830362d396136382d383561636362643731353366222c226576656e745f74797065223a227363686564756c652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35372e3139313938305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227363686564756c652f62657269636874222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234346465643533332d663266652d343632652d623761342d386666663332333266373764227d2c226368616e676564223a5b2263726f6e225d2c2263726f6e223a2233302036202a202a204d4f4e2d465249222c2269735f706175736564223a66616c73657d7d7d', '2026-11-30 09:24:57.192137+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (114, 1, '\x7b226964223a2230316132326263352d386566372d376134642d613439302d366531356537363665333138222c226576656e745f74797065223a226261636b656e642d636c69656e742e72656769737465726564222c226167656e745f6e616d65223a2261757468222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35372e3230373332365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226261636b656e642d636c69656e742f6e616368746c617566222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a2273657276696365222c2263616c6c6572223a7b22707572706f7365223a225452454154227d2c2273636f7065223a2273797374656d2f2a2e7273227d7d7d', '2026-11-30 09:24:57.209248+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (115, 10, '\x7b226964223a2230316132326263352d386630612d373165622d616466342d623365343033643865316630222c226576656e745f74797065223a226261636b656e642d636c69656e742e72656769737465726564222c226167656e745f6e616d65223a2261757468222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35372e3232363035395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226261636b656e642d636c69656e742f6561726c696572222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a2273657276696365222c2263616c6c6572223a7b22707572706f7365223a225452454154227d2c2273636f7065223a2273797374656d2f2a2e7273227d7d7d', '2026-11-30 09:24:57.226207+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (116, 10, '\x7b226964223a2230316132326263352d386633382d373339632d393332362d653134643463663930623365222c226576656e745f74797065223a226261636b656e642d636c69656e742e7265766f6b6564222c226167656e745f6e616d65223a2261757468222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32343a35372e3237323736395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226261636b656e642d636c69656e742f6561726c696572222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a2273657276696365222c2263616c6c6572223a7b22707572706f7365223a225452454154227d7d7d7d', '2026-11-30 09:24:57.272932+00', NULL);


INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-11-30 09:24:57.563323+00');
INSERT INTO records.outbox_buckets VALUES (2, NULL, '2026-11-30 09:24:57.563325+00');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-11-30 09:24:57.563326+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-11-30 09:24:57.563326+00');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '2026-11-30 09:24:57.563327+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-30 09:24:57.563328+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-30 09:24:57.563329+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-11-30 09:24:57.563329+00');
INSERT INTO records.outbox_buckets VALUES (9, NULL, '2026-11-30 09:24:57.56333+00');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '2026-11-30 09:24:57.563331+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-30 09:24:57.563332+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-11-30 09:24:57.563332+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-11-30 09:24:57.563333+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-30 09:24:57.563334+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-11-30 09:24:57.563334+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a22bc5-90c1-72f2-b7ba-1653d6bd45e1', '2026-11-30 09:24:57.563306+00');


INSERT INTO records.panel_versions VALUES ('01a22bc5-89cb-7d94-96c0-363cca15b5f5', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-30 09:24:55.880716+00', NULL, 1, '2026-11-30 09:24:55.880716+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a22bc5-8a0c-7169-9b11-34be29d771d1', 2, 'Ward 4', '{}', '{}', '2026-11-30 09:24:55.943039+00', NULL, 1, '2026-11-30 09:24:55.943039+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a22bc5-8a0c-7169-9b11-34be29d771d1', 2, 'Ward 4', '{}', '{}', '2026-11-30 09:24:55.943039+00', '2026-11-30 09:24:55.952711+00', 2, '2026-11-30 09:24:55.964869+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a22bc5-89cb-7d94-96c0-363cca15b5f5', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-30 09:24:55.880716+00', NULL, 2, '2026-11-30 09:24:55.933885+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a22bc5-8a0c-7169-9b11-34be29d771d1', 2, 'Ward 4', '{}', '{}', '2026-11-30 09:24:55.943039+00', '2026-11-30 09:24:55.952711+00', 3, '2026-11-30 09:24:57.643846+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a22bc5-85c0-7c75-9511-15579558c307', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a22bc5-861f-7a9f-b26f-98cefc46dd5a', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a22bc5-870b-745a-aefc-36de1a1d8486', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a22bc5-870b-745a-aefc-36de1a1d8486', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 4711', '01a22bc5-8a27-7796-ad35-eef1f09a42e2', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a22bc5-8a27-7796-ad35-eef1f09a42e2', true, false, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:lab', 'Nr. 4711', '01a22bc5-8a48-7a8e-bde6-fbced3378e13', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a22bc5-8a48-7a8e-bde6-fbced3378e13', true, false, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 2', '01a22bc5-8a69-73e4-b446-328533efb7ef', false, true, false, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 1', '01a22bc5-8a69-73e4-b446-328533efb7ef', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:former', 'F-1', '01980000-0000-7000-8000-000000000001', false, false, true, '2026-03-15 00:00:00+00', '2026-11-30 09:24:57.871845+00');


INSERT INTO records.patient_names VALUES ('audit', '01a22bc5-834a-78f5-90b3-c3899da666b6');
INSERT INTO records.patient_names VALUES ('by', '01a22bc5-834a-78f5-90b3-c3899da666b6');
INSERT INTO records.patient_names VALUES ('byaudit', '01a22bc5-834a-78f5-90b3-c3899da666b6');
INSERT INTO records.patient_names VALUES ('refused', '01a22bc5-834a-78f5-90b3-c3899da666b6');
INSERT INTO records.patient_names VALUES ('refusedby', '01a22bc5-834a-78f5-90b3-c3899da666b6');
INSERT INTO records.patient_names VALUES ('aastroem', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('aastroemnunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('aastrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('aastromnunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('astroem', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('astroemnunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('astrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('astromnunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('nunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zo', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoaastroem', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoaastrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoastroem', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoastrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoe', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoeaastroem', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoeaastrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoeastroem', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoeastrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('bruce', '01a22bc5-85c0-7c75-9511-15579558c307');
INSERT INTO records.patient_names VALUES ('brucelee', '01a22bc5-85c0-7c75-9511-15579558c307');
INSERT INTO records.patient_names VALUES ('lee', '01a22bc5-85c0-7c75-9511-15579558c307');
INSERT INTO records.patient_names VALUES ('no', '01a22bc5-861f-7a9f-b26f-98cefc46dd5a');
INSERT INTO records.patient_names VALUES ('nosystem', '01a22bc5-861f-7a9f-b26f-98cefc46dd5a');
INSERT INTO records.patient_names VALUES ('system', '01a22bc5-861f-7a9f-b26f-98cefc46dd5a');
INSERT INTO records.patient_names VALUES ('ibanez', '01a22bc5-870b-745a-aefc-36de1a1d8486');
INSERT INTO records.patient_names VALUES ('jose', '01a22bc5-870b-745a-aefc-36de1a1d8486');
INSERT INTO records.patient_names VALUES ('joseibanez', '01a22bc5-870b-745a-aefc-36de1a1d8486');
INSERT INTO records.patient_names VALUES ('maria', '01a22bc5-870b-745a-aefc-36de1a1d8486');
INSERT INTO records.patient_names VALUES ('mariajose', '01a22bc5-870b-745a-aefc-36de1a1d8486');
INSERT INTO records.patient_names VALUES ('later', '01a22bc5-8861-799d-8776-9b97a0888fb0');
INSERT INTO records.patient_names VALUES ('named', '01a22bc5-8861-799d-8776-9b97a0888fb0');
INSERT INTO records.patient_names VALUES ('namedlater', '01a22bc5-8861-799d-8776-9b97a0888fb0');
INSERT INTO records.patient_names VALUES ('amalia', '01a22bc5-894f-75f8-811c-c7f83b8304c7');
INSERT INTO records.patient_names VALUES ('amaliauenal', '01a22bc5-894f-75f8-811c-c7f83b8304c7');
INSERT INTO records.patient_names VALUES ('amaliaunal', '01a22bc5-894f-75f8-811c-c7f83b8304c7');
INSERT INTO records.patient_names VALUES ('uenal', '01a22bc5-894f-75f8-811c-c7f83b8304c7');
INSERT INTO records.patient_names VALUES ('unal', '01a22bc5-894f-75f8-811c-c7f83b8304c7');
INSERT INTO records.patient_names VALUES ('amalia', '01a22bc5-8963-7b8d-ab2c-c1434f980c7c');
INSERT INTO records.patient_names VALUES ('uenal', '01a22bc5-8963-7b8d-ab2c-c1434f980c7c');
INSERT INTO records.patient_names VALUES ('uenalamalia', '01a22bc5-8963-7b8d-ab2c-c1434f980c7c');
INSERT INTO records.patient_names VALUES ('unal', '01a22bc5-8963-7b8d-ab2c-c1434f980c7c');
INSERT INTO records.patient_names VALUES ('unalamalia', '01a22bc5-8963-7b8d-ab2c-c1434f980c7c');
INSERT INTO records.patient_names VALUES ('uenal', '01a22bc5-8a27-7796-ad35-eef1f09a42e2');
INSERT INTO records.patient_names VALUES ('unal', '01a22bc5-8a27-7796-ad35-eef1f09a42e2');
INSERT INTO records.patient_names VALUES ('uenal', '01a22bc5-8a48-7a8e-bde6-fbced3378e13');
INSERT INTO records.patient_names VALUES ('unal', '01a22bc5-8a48-7a8e-bde6-fbced3378e13');
INSERT INTO records.patient_names VALUES ('zo', '01a22bc5-8a69-73e4-b446-328533efb7ef');
INSERT INTO records.patient_names VALUES ('zoe', '01a22bc5-8a69-73e4-b446-328533efb7ef');


INSERT INTO records.patient_numbers VALUES ('00-ß/1', '01a22bc5-85c0-7c75-9511-15579558c307');
INSERT INTO records.patient_numbers VALUES ('no system', '01a22bc5-861f-7a9f-b26f-98cefc46dd5a');
INSERT INTO records.patient_numbers VALUES ('48151', '01a22bc5-870b-745a-aefc-36de1a1d8486');
INSERT INTO records.patient_numbers VALUES ('999-48151', '01a22bc5-870b-745a-aefc-36de1a1d8486');
INSERT INTO records.patient_numbers VALUES ('Nr. 4711', '01a22bc5-8a27-7796-ad35-eef1f09a42e2');
INSERT INTO records.patient_numbers VALUES ('Nr. 1', '01a22bc5-8a69-73e4-b446-328533efb7ef');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-11-30 09:24:53.339117+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc5-85c0-7c75-9511-15579558c307', '李小龍 🐉', '1940-11-27', '2026-11-30 09:24:54.832612+00', 1, '2026-11-30 09:24:54.832612+00', 'other', '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', '  bruce fan jr jun junfan lee mr quoted quotedtwice twice twiceتنين בני בניquoted تنين 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc5-85c0-7c75-9511-15579558c307', '李小龍 🐉', '1940-11-27', '2026-11-30 09:24:54.832612+00', 2, '2026-11-30 09:24:54.898138+00', 'other', '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc5-861f-7a9f-b26f-98cefc46dd5a', 'No System', NULL, '2026-11-30 09:24:54.940706+00', 1, '2026-11-30 09:24:54.940706+00', NULL, '[{"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[]', NULL, 'test-agent', 'agent', '  no nosystem system ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc5-870b-745a-aefc-36de1a1d8486', 'María José Ibáñez', '1961-04-12', '2026-11-30 09:24:55.167749+00', 1, '2026-11-30 09:24:55.167749+00', 'female', '[{"use": null, "type": "MR", "value": "48151", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "999-48151", "period": null, "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', '  ibanez jose joseibanez maria mariajose ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc5-8861-799d-8776-9b97a0888fb0', '', NULL, '2026-11-30 09:24:55.507031+00', 1, '2026-11-30 09:24:55.507031+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '   ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc5-8963-7b8d-ab2c-c1434f980c7c', 'Ünal, Amália', NULL, '2026-11-30 09:24:55.779095+00', 1, '2026-11-30 09:24:55.779095+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc5-894f-75f8-811c-c7f83b8304c7', 'Amália Ünal', NULL, '2026-11-30 09:24:55.755967+00', 1, '2026-11-30 09:24:55.755967+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc5-8963-7b8d-ab2c-c1434f980c7c', 'Ünal, Amália', NULL, '2026-11-30 09:24:55.779095+00', 2, '2026-11-30 09:24:55.803904+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a22bc5-894f-75f8-811c-c7f83b8304c7', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc5-894f-75f8-811c-c7f83b8304c7', 'Amália Ünal', NULL, '2026-11-30 09:24:55.755967+00', 2, '2026-11-30 09:24:55.811625+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a22bc5-8963-7b8d-ab2c-c1434f980c7c}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc5-8963-7b8d-ab2c-c1434f980c7c', 'Ünal, Amália', NULL, '2026-11-30 09:24:55.779095+00', 3, '2026-11-30 09:24:55.835657+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc5-894f-75f8-811c-c7f83b8304c7', 'Amália Ünal', NULL, '2026-11-30 09:24:55.755967+00', 3, '2026-11-30 09:24:55.836397+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.patients VALUES ('01a22bc5-894f-75f8-811c-c7f83b8304c7', 'Amália Ünal', NULL, '2026-11-30 09:24:55.755967+00', 4, '2026-11-30 09:24:55.862637+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a22bc5-8963-7b8d-ab2c-c1434f980c7c}', 0);
INSERT INTO records.patients VALUES ('01a22bc5-834a-78f5-90b3-c3899da666b6', 'Refused By Audit', NULL, '2026-11-30 09:24:54.217637+00', 1, '2026-11-30 09:24:54.217637+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  audit by byaudit refused refusedby ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-30 09:24:53.352162+00', NULL, '[]', '[]', NULL, NULL, NULL, '  aastroem aastroemnunez aastrom aastromnunez astroem astroemnunez astrom astromnunez nunez zo zoaastroem zoaastrom zoastroem zoastrom zoe zoeaastroem zoeaastrom zoeastroem zoeastrom ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc5-85c0-7c75-9511-15579558c307', 'Bruce Lee', '1940-11-27', '2026-11-30 09:24:54.832612+00', 3, '2026-11-30 09:24:54.93382+00', NULL, '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  bruce brucelee lee ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc5-861f-7a9f-b26f-98cefc46dd5a', 'No System', NULL, '2026-11-30 09:24:54.940706+00', 2, '2026-11-30 09:24:55.129204+00', NULL, '[{"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[]', NULL, 'test-agent', 'agent', '  no nosystem system ', NULL, false, '"2026-11"', NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc5-870b-745a-aefc-36de1a1d8486', 'María José Ibáñez', NULL, '2026-11-30 09:24:55.167749+00', 2, '2026-11-30 09:24:55.27487+00', 'unknown', '[{"use": null, "type": "MR", "value": "48151", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "999-48151", "period": null, "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', '  ibanez jose joseibanez maria mariajose ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patients VALUES ('01a22bc5-87f3-7cb3-8d76-67fcc3b54e7e', '', NULL, '2026-11-30 09:24:55.406263+00', 1, '2026-11-30 09:24:55.406263+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '   ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc5-8861-799d-8776-9b97a0888fb0', 'Named Later', NULL, '2026-11-30 09:24:55.507031+00', 2, '2026-11-30 09:24:55.564061+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', '  later named namedlater ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patients VALUES ('01a22bc5-8a27-7796-ad35-eef1f09a42e2', 'Ünal', NULL, '2026-11-30 09:24:55.973081+00', 1, '2026-11-30 09:24:55.973081+00', NULL, '[{"use": null, "type": "MB", "value": "Familie Ünal", "period": null, "system": "urn:example:policy"}, {"use": null, "type": null, "value": "Nr. 4711", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc5-8963-7b8d-ab2c-c1434f980c7c', 'Ünal, Amália', NULL, '2026-11-30 09:24:55.779095+00', 4, '2026-11-30 09:24:55.860519+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a22bc5-894f-75f8-811c-c7f83b8304c7', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc5-8a48-7a8e-bde6-fbced3378e13', 'Ünal', NULL, '2026-11-30 09:24:56.008021+00', 1, '2026-11-30 09:24:56.008021+00', NULL, '[{"use": null, "type": "MB", "value": "Familie Ünal", "period": null, "system": "urn:example:policy"}, {"use": null, "type": null, "value": "Nr. 4711", "period": null, "system": "urn:example:lab"}]', '[]', NULL, 'test-agent', 'agent', '  uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc5-8a69-73e4-b446-328533efb7ef', 'Zoë', NULL, '2026-11-30 09:24:56.041832+00', 1, '2026-11-30 09:24:56.041832+00', NULL, '[{"use": null, "type": null, "value": "Nr. 1", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "Nr. 2", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'triage-agent', 'agent', '  zo zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-30 09:24:58.083697+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.queue_settings VALUES ('kasse', false, 20, 300, 3, '[{"kind": "fax", "backoff": {"factor": 2.5, "first_seconds": 60, "longest_seconds": 3600}, "max_running": 2}]', 2, '2026-11-30 09:24:57.152172+00', 'dr-osei', 'person');


INSERT INTO records.queue_settings_versions VALUES ('kasse', false, 10, 300, 3, '[{"kind": "fax", "backoff": {"factor": 2.5, "first_seconds": 60, "longest_seconds": 3600}, "max_running": 2}]', 1, '2026-11-30 09:24:57.11978+00', 'dr-osei', 'person');


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a22bc5-870c-7947-bd58-3555a4d18863');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a22bc5-870c-7667-b704-c06b3ab8f0ee');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a22bc5-870c-7c8e-8ebf-21e5eeb190af');
INSERT INTO records.resource_keys VALUES ('Patient', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e7|7b4d7928977230e463315bc854974190', '01a22bc5-870b-745a-aefc-36de1a1d8486');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a22bc5-870b-7410-bf5f-770772e4f65c');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e8|67b476b3589d6df8664b40404a33d7a1', '01a22bc5-870b-7410-bf5f-770772e4f65c');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a22bc5-875c-7c9d-a6e8-e5de077ca1c6');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a22bc5-875c-797d-8ca5-ad5c312a897e');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a22bc5-87f3-7cb3-8d76-67fcc3b54e7e');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a22bc5-8861-799d-8776-9b97a0888fb0');
INSERT INTO records.resource_keys VALUES ('Binary', 'url|urn:uuid:00000000-0000-0000-0000-00000000038a', '01a22bc5-88b3-7f5a-bf04-f20e01adec1c');
INSERT INTO records.resource_keys VALUES ('DocumentReference', 'url|urn:uuid:00000000-0000-0000-0000-00000000038b', '01a22bc5-88b3-76a9-bd8e-7fe964302b1a');
INSERT INTO records.resource_keys VALUES ('Observation', 'identifier|urn:example:result|R-1|1a378d61ab278c44f2c156ffc2c4602c', '01a22bc5-893c-7c20-9027-2373c7d6e2aa');


INSERT INTO records.resource_versions VALUES ('01a22bc5-870b-745a-aefc-36de1a1d8486', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a22bc5-870b-745a-aefc-36de1a1d8486', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-30 09:24:55.167749+00', '2026-11-30 09:24:55.167749+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e7');
INSERT INTO records.resource_versions VALUES ('01a22bc5-875c-797d-8ca5-ad5c312a897e', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a22bc5-870b-745a-aefc-36de1a1d8486', '01a22bc5-875c-797d-8ca5-ad5c312a897e', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a22bc5-870b-745a-aefc-36de1a1d8486"}, "participant": [{"individual": {"reference": "Practitioner/01a22bc5-870b-7410-bf5f-770772e4f65c"}}], "resourceType": "Encounter"}', 1, '2026-11-30 09:24:55.241477+00', '2026-11-30 09:24:55.241477+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000388');
INSERT INTO records.resource_versions VALUES ('01a22bc5-870c-7c8e-8ebf-21e5eeb190af', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a22bc5-870b-745a-aefc-36de1a1d8486', '01a22bc5-870c-7667-b704-c06b3ab8f0ee', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a22bc5-870b-745a-aefc-36de1a1d8486"}, "encounter": {"reference": "Encounter/01a22bc5-870c-7667-b704-c06b3ab8f0ee"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-30 09:24:55.167749+00', '2026-11-30 09:24:55.167749+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758ea');
INSERT INTO records.resource_versions VALUES ('01a22bc5-8861-799d-8776-9b97a0888fb0', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a22bc5-8861-799d-8776-9b97a0888fb0', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-30 09:24:55.507031+00', '2026-11-30 09:24:55.507031+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resource_versions VALUES ('01a22bc5-88c7-7f16-ac58-8a6384a41823', 'Condition', NULL, '01a22bc5-85c0-7c75-9511-15579558c307', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a22bc5-85c0-7c75-9511-15579558c307"}, "resourceType": "Condition"}', 1, '2026-11-30 09:24:55.623205+00', '2026-11-30 09:24:55.623205+00', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a22bc5-8908-7862-8e07-4255e431a905', 'Condition', NULL, '01a22bc5-85c0-7c75-9511-15579558c307', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a22bc5-85c0-7c75-9511-15579558c307"}, "resourceType": "Condition"}', 1, '2026-11-30 09:24:55.688675+00', '2026-11-30 09:24:55.688675+00', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a22bc5-8908-7862-8e07-4255e431a905', 'Condition', NULL, '01a22bc5-85c0-7c75-9511-15579558c307', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a22bc5-85c0-7c75-9511-15579558c307"}, "resourceType": "Condition"}', 2, '2026-11-30 09:24:55.688675+00', '2026-11-30 09:24:55.712707+00', 'test-agent', 'agent', 'dr-osei', NULL);


INSERT INTO records.resources VALUES ('01a22bc5-870c-7947-bd58-3555a4d18863', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a22bc5-870b-745a-aefc-36de1a1d8486', '01a22bc5-870c-7667-b704-c06b3ab8f0ee', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a22bc5-870b-745a-aefc-36de1a1d8486"}, "encounter": {"reference": "Encounter/01a22bc5-870c-7667-b704-c06b3ab8f0ee"}, "resourceType": "Condition"}', 1, '2026-11-30 09:24:55.167749+00', '2026-11-30 09:24:55.167749+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758eb');
INSERT INTO records.resources VALUES ('01a22bc5-870c-7667-b704-c06b3ab8f0ee', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a22bc5-870b-745a-aefc-36de1a1d8486', '01a22bc5-870c-7667-b704-c06b3ab8f0ee', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a22bc5-870b-745a-aefc-36de1a1d8486"}, "participant": [{"individual": {"reference": "Practitioner/01a22bc5-870b-7410-bf5f-770772e4f65c"}}], "resourceType": "Encounter"}', 1, '2026-11-30 09:24:55.167749+00', '2026-11-30 09:24:55.167749+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e9');
INSERT INTO records.resources VALUES ('01a22bc5-870b-7410-bf5f-770772e4f65c', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-30 09:24:55.167749+00', '2026-11-30 09:24:55.167749+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e8');
INSERT INTO records.resources VALUES ('01a22bc5-875c-7c9d-a6e8-e5de077ca1c6', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a22bc5-870b-745a-aefc-36de1a1d8486', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a22bc5-870b-745a-aefc-36de1a1d8486"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-30 09:24:55.241477+00', '2026-11-30 09:24:55.241477+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000386');
INSERT INTO records.resources VALUES ('01a22bc5-870b-745a-aefc-36de1a1d8486', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a22bc5-870b-745a-aefc-36de1a1d8486', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-30 09:24:55.167749+00', '2026-11-30 09:24:55.265021+00', NULL, NULL, NULL, 'urn:example:other');
INSERT INTO records.resources VALUES ('01a22bc5-875c-797d-8ca5-ad5c312a897e', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a22bc5-870b-745a-aefc-36de1a1d8486', '01a22bc5-875c-797d-8ca5-ad5c312a897e', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a22bc5-870b-745a-aefc-36de1a1d8486"}, "participant": [{"individual": {"reference": "Practitioner/01a22bc5-870b-7410-bf5f-770772e4f65c"}}], "resourceType": "Encounter"}', 2, '2026-11-30 09:24:55.241477+00', '2026-11-30 09:24:55.313735+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000388');
INSERT INTO records.resources VALUES ('01a22bc5-870c-7c8e-8ebf-21e5eeb190af', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a22bc5-870b-745a-aefc-36de1a1d8486', '01a22bc5-870c-7667-b704-c06b3ab8f0ee', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a22bc5-870b-745a-aefc-36de1a1d8486"}, "encounter": {"reference": "Encounter/01a22bc5-870c-7667-b704-c06b3ab8f0ee"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-30 09:24:55.167749+00', '2026-11-30 09:24:55.387526+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758ea');
INSERT INTO records.resources VALUES ('01a22bc5-87f3-7cb3-8d76-67fcc3b54e7e', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a22bc5-87f3-7cb3-8d76-67fcc3b54e7e', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-30 09:24:55.406263+00', '2026-11-30 09:24:55.406263+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resources VALUES ('01a22bc5-8861-799d-8776-9b97a0888fb0', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a22bc5-8861-799d-8776-9b97a0888fb0', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-30 09:24:55.507031+00', '2026-11-30 09:24:55.555847+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resources VALUES ('01a22bc5-88b3-7f5a-bf04-f20e01adec1c', 'Binary', 'urn:uuid:00000000-0000-0000-0000-00000000038a', '01a22bc5-870b-745a-aefc-36de1a1d8486', NULL, '{"data": "U3RvcCBtZXRvcHJvbG9sLg==", "contentType": "text/plain", "resourceType": "Binary"}', 1, '2026-11-30 09:24:55.582415+00', '2026-11-30 09:24:55.582415+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-00000000038a');
INSERT INTO records.resources VALUES ('01a22bc5-88b3-76a9-bd8e-7fe964302b1a', 'DocumentReference', 'urn:uuid:00000000-0000-0000-0000-00000000038b', '01a22bc5-870b-745a-aefc-36de1a1d8486', NULL, '{"status": "current", "content": [{"attachment": {"url": "Binary/01a22bc5-88b3-7f5a-bf04-f20e01adec1c"}}], "subject": {"reference": "Patient/01a22bc5-870b-745a-aefc-36de1a1d8486"}, "resourceType": "DocumentReference"}', 1, '2026-11-30 09:24:55.582415+00', '2026-11-30 09:24:55.582415+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-00000000038b');
INSERT INTO records.resources VALUES ('01a22bc5-88c7-7f16-ac58-8a6384a41823', 'Condition', NULL, '01a22bc5-85c0-7c75-9511-15579558c307', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a22bc5-85c0-7c75-9511-15579558c307"}, "resourceType": "Condition"}', 2, '2026-11-30 09:24:55.623205+00', '2026-11-30 09:24:55.654447+00', 'test-agent', 'agent', 'dr-osei', NULL);
INSERT INTO records.resources VALUES ('01a22bc5-8908-7862-8e07-4255e431a905', 'Condition', NULL, '01a22bc5-85c0-7c75-9511-15579558c307', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a22bc5-85c0-7c75-9511-15579558c307"}, "onsetString": "yesterday", "resourceType": "Condition"}', 3, '2026-11-30 09:24:55.688675+00', '2026-11-30 09:24:55.728445+00', 'dr-osei', 'person', NULL, NULL);
INSERT INTO records.resources VALUES ('01a22bc5-893c-7c20-9027-2373c7d6e2aa', 'Observation', NULL, '01a22bc5-85c0-7c75-9511-15579558c307', NULL, '{"code": {"coding": [{"code": "8867-4", "system": "http://loinc.org"}]}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "status": "final", "subject": {"reference": "Patient/01a22bc5-85c0-7c75-9511-15579558c307"}, "identifier": [{"value": "R-1", "system": "urn:example:result"}], "resourceType": "Observation", "valueQuantity": {"unit": "/min", "value": 71}, "effectiveDateTime": "2026-11-20T08:00:00Z"}', 1, '2026-11-30 09:24:55.739901+00', '2026-11-30 09:24:55.739901+00', 'test-agent', 'agent', NULL, NULL);


INSERT INTO records.schedule_versions VALUES ('bericht', '0 7 * * *', false, '{"kind": "daily_report", "input": {"of": "Station 3"}, "owner": null, "queue": "berichte", "priority": "routine", "serial_key": null, "max_attempts": null}', 'UTC', '2026-12-01 07:00:00+00', '2026-11-27 06:30:00+00', '01a22bc5-920b-7e5f-85ef-0890cf726f22', 1, '2026-11-30 09:24:57.157694+00', 'dr-osei', 'person');


INSERT INTO records.schedules VALUES ('bericht', '30 6 * * MON-FRI', false, '{"kind": "daily_report", "input": {"of": "Station 3"}, "owner": null, "queue": "berichte", "priority": "routine", "serial_key": null, "max_attempts": null}', 'UTC', '2026-12-01 06:30:00+00', '2026-11-27 06:30:00+00', '01a22bc5-9200-71b0-8372-878e3e50956c', 2, '2026-11-30 09:24:57.190909+00', 'dr-osei', 'person');


INSERT INTO records.search_backlog VALUES ('01a22bc5-9159-7f92-a061-a14f59f62460');
INSERT INTO records.search_backlog VALUES ('01980000-0000-7000-8000-000000000003');


INSERT INTO records.search_codes VALUES (-2841374960585102062, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (1749916171161433559, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (8806775706622180380, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (-7455952870253003204, '01a22bc5-85c0-7c75-9511-15579558c307', '-infinity', '01a22bc5-85c0-7c75-9511-15579558c307');
INSERT INTO records.search_codes VALUES (-3700587297737931932, '01a22bc5-85c0-7c75-9511-15579558c307', '-infinity', '01a22bc5-85c0-7c75-9511-15579558c307');
INSERT INTO records.search_codes VALUES (8162406370966167747, '01a22bc5-85c0-7c75-9511-15579558c307', '-infinity', '01a22bc5-85c0-7c75-9511-15579558c307');
INSERT INTO records.search_codes VALUES (8870343608688335908, '01a22bc5-85c0-7c75-9511-15579558c307', '-infinity', '01a22bc5-85c0-7c75-9511-15579558c307');
INSERT INTO records.search_codes VALUES (-5400707500066397570, '01a22bc5-861f-7a9f-b26f-98cefc46dd5a', '-infinity', '01a22bc5-861f-7a9f-b26f-98cefc46dd5a');
INSERT INTO records.search_codes VALUES (-2650609114457561740, '01a22bc5-870b-745a-aefc-36de1a1d8486', '-infinity', '01a22bc5-870c-7947-bd58-3555a4d18863');
INSERT INTO records.search_codes VALUES (6889275846708167044, '00000000-0000-0000-0000-000000000000', '-infinity', '01a22bc5-870b-7410-bf5f-770772e4f65c');
INSERT INTO records.search_codes VALUES (-4176838396083071243, '01a22bc5-870b-745a-aefc-36de1a1d8486', '-infinity', '01a22bc5-870b-745a-aefc-36de1a1d8486');
INSERT INTO records.search_codes VALUES (-3424376862632110893, '01a22bc5-870b-745a-aefc-36de1a1d8486', '-infinity', '01a22bc5-870b-745a-aefc-36de1a1d8486');
INSERT INTO records.search_codes VALUES (362423952243435654, '01a22bc5-870b-745a-aefc-36de1a1d8486', '-infinity', '01a22bc5-870b-745a-aefc-36de1a1d8486');
INSERT INTO records.search_codes VALUES (3160118754379537005, '01a22bc5-870b-745a-aefc-36de1a1d8486', '-infinity', '01a22bc5-870b-745a-aefc-36de1a1d8486');
INSERT INTO records.search_codes VALUES (-166071322881828491, '01a22bc5-870b-745a-aefc-36de1a1d8486', '-infinity', '01a22bc5-870c-7c8e-8ebf-21e5eeb190af');
INSERT INTO records.search_codes VALUES (638821647980083712, '01a22bc5-870b-745a-aefc-36de1a1d8486', '-infinity', '01a22bc5-870c-7c8e-8ebf-21e5eeb190af');
INSERT INTO records.search_codes VALUES (-1173317348562126168, '01a22bc5-87f3-7cb3-8d76-67fcc3b54e7e', '-infinity', '01a22bc5-87f3-7cb3-8d76-67fcc3b54e7e');
INSERT INTO records.search_codes VALUES (-1173317348562126168, '01a22bc5-8861-799d-8776-9b97a0888fb0', '-infinity', '01a22bc5-8861-799d-8776-9b97a0888fb0');
INSERT INTO records.search_codes VALUES (4627315299554092496, '01a22bc5-85c0-7c75-9511-15579558c307', '2026-11-20 08:00:00+00', '01a22bc5-893c-7c20-9027-2373c7d6e2aa');
INSERT INTO records.search_codes VALUES (6815794731574036878, '01a22bc5-85c0-7c75-9511-15579558c307', '2026-11-20 08:00:00+00', '01a22bc5-893c-7c20-9027-2373c7d6e2aa');
INSERT INTO records.search_codes VALUES (-6024684285336949284, '01a22bc5-8a27-7796-ad35-eef1f09a42e2', '-infinity', '01a22bc5-8a27-7796-ad35-eef1f09a42e2');
INSERT INTO records.search_codes VALUES (-2888530701173159433, '01a22bc5-8a27-7796-ad35-eef1f09a42e2', '-infinity', '01a22bc5-8a27-7796-ad35-eef1f09a42e2');
INSERT INTO records.search_codes VALUES (-6024684285336949284, '01a22bc5-8a48-7a8e-bde6-fbced3378e13', '-infinity', '01a22bc5-8a48-7a8e-bde6-fbced3378e13');
INSERT INTO records.search_codes VALUES (-2888530701173159433, '01a22bc5-8a48-7a8e-bde6-fbced3378e13', '-infinity', '01a22bc5-8a48-7a8e-bde6-fbced3378e13');
INSERT INTO records.search_codes VALUES (-6086121387535452405, '01a22bc5-8a69-73e4-b446-328533efb7ef', '-infinity', '01a22bc5-8a69-73e4-b446-328533efb7ef');
INSERT INTO records.search_codes VALUES (739705444656731503, '01a22bc5-8a69-73e4-b446-328533efb7ef', '-infinity', '01a22bc5-8a69-73e4-b446-328533efb7ef');


INSERT INTO records.search_entries VALUES ('01a22bc5-834a-78f5-90b3-c3899da666b6', '01a22bc5-834a-78f5-90b3-c3899da666b6', 'Patient', '-infinity', '2026-11-30 09:24:54.217637+00', '{304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Refused By Audit", "refused by audit"]], "phonetic": [["Refused By Audit", "refused by audit"]], "name:part": [[null, "refusedbyaudit"]], "name:beginning": [[null, "refusedbyaudit"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000001', 'Patient', '-infinity', '2026-11-30 09:24:53.352162+00', '{-2841374960585102062,-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,1749916171161433559,2822124603416549557,7586896057643621281,8806775706622180380}', '{"name": [["Zoë Åström-Ñuñez", "zoe astrom nunez"]], "phonetic": [["Zoë Åström-Ñuñez", "zoe astrom nunez"]], "birthdate": [[-1225756800000000, -1225670400000000]], "name:part": [[null, "zoaastroemnunez"], [null, "zoaastromnunez"], [null, "zoastroemnunez"], [null, "zoastromnunez"], [null, "zoeaastroemnunez"], [null, "zoeaastromnunez"], [null, "zoeastroemnunez"], [null, "zoeastromnunez"]], "name:beginning": [[null, "zoaastroemnunez"], [null, "zoaastromnunez"], [null, "zoastroemnunez"], [null, "zoastromnunez"], [null, "zoeaastroemnunez"], [null, "zoeaastromnunez"], [null, "zoeastroemnunez"], [null, "zoeastromnunez"]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Encounter', '2026-03-14 08:00:00+00', '2026-11-30 09:24:53.352742+00', '{-7445652280845804385,-7400928361229801799,-5939272887904380300,-5479899495763404177,-3456592615261110200,-2669698883667704676,-1763746174139205143,-777945609533469876,-410684541319942866,454723788804079262,1753185212372080604,3910953658526614958,6160112153646671356,7500215974462726047,9023110237231273243}', '{"date": [[1773475200000000, 1773477000001000]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-85c0-7c75-9511-15579558c307', '01a22bc5-85c0-7c75-9511-15579558c307', 'Patient', '-infinity', '2026-11-30 09:24:54.93382+00', '{-7455952870253003204,-6948078740298252054,-6244663363944630622,-5994437886783079823,-5925399087177735175,-5442516398067040195,-3700587297737931932,-3227022276846967645,-2580640879805574441,-2573111915849754351,-2271904169223815656,-2238758634828303172,-2096519522862822999,-1797415392151661262,-1685287895992867795,-1177924126213355947,-898043380285166019,304989571092906561,706102302377121974,1270577247705390859,1406853238992075579,1420669438855668851,1527466873384452044,2822124603416549557,3550528652267561649,4504048969825169856,6225034923438274226,6430912447629503579,6925298656631429053,7153797968378611368,7586896057643621281,7721452509279105934,7895266439563199719,8006371836527713168,8162406370966167747,8285848581504805439,8580926101571794102,8659017294055171373,8870343608688335908}', '{"name": [["Bruce Lee", "bruce lee"]], "address": [["Straße 1", "strasse 1"], ["“hinten”", "hinten"], ["九龍", "九龍"], ["HK", "hk"], ["0", "0"], ["Auf See", "auf see"]], "phonetic": [["Bruce Lee", "bruce lee"]], "birthdate": [[-918172800000000, -918086400000000]], "name:part": [[null, "brucelee"]], "address-city": [["九龍", "九龍"]], "address-state": [["HK", "hk"]], "name:beginning": [[null, "brucelee"]], "address-country": [["HK", "hk"]], "address-postalcode": [["0", "0"]]}', 3, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-862b-7322-badc-a6de780bea99', '01a22bc5-85c0-7c75-9511-15579558c307', 'Encounter', '2026-11-30 09:24:54.952564+00', '2026-11-30 09:24:54.952564+00', '{-7445652280845804385,-5939272887904380300,-5754979104212262344,-3456592615261110200,-2669698883667704676,-1763746174139205143,1753185212372080604,3544209365925235493,3789976804848590317,3910953658526614958,6103041021020489844,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-8654-7a25-a585-20c3ea2640df', '01a22bc5-85c0-7c75-9511-15579558c307', 'Encounter', '2026-11-30 09:24:54.996317+00', '2026-11-30 09:24:55.003208+00', '{-7445652280845804385,-5939272887904380300,-5754979104212262344,-3456592615261110200,-2669698883667704676,-1763746174139205143,1753185212372080604,3544209365925235493,3789976804848590317,3910953658526614958,6103041021020489844,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-8649-77f7-bca6-6562a2caac46', '01a22bc5-85c0-7c75-9511-15579558c307', 'Encounter', '2026-11-30 09:24:54.985267+00', '2026-11-30 09:24:55.021665+00', '{-7445652280845804385,-5939272887904380300,-5754979104212262344,-3456592615261110200,-2669698883667704676,-1763746174139205143,1753185212372080604,3544209365925235493,3789976804848590317,3910953658526614958,6103041021020489844,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 3, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-8633-761a-be8e-1a38157ed42a', '01a22bc5-85c0-7c75-9511-15579558c307', 'Encounter', '2026-11-20 08:00:00+00', '2026-11-30 09:24:55.035864+00', '{-8989776376784483404,-7445652280845804385,-6210018187503702915,-5939272887904380300,-5754979104212262344,-3456592615261110200,-2669698883667704676,-1763746174139205143,-410684541319942866,3544209365925235493,3789976804848590317,3910953658526614958,3992682082209203742,6103041021020489844,7171719514250903561}', '{"date": [[1795161600000000, 1795162800124000]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-861f-7a9f-b26f-98cefc46dd5a', '01a22bc5-861f-7a9f-b26f-98cefc46dd5a', 'Patient', '-infinity', '2026-11-30 09:24:55.129204+00', '{-7153024569383084296,-7100320586952373007,-6104569214910378573,-6052219824340587707,-5400707500066397570,-854467917171343166,304989571092906561,706102302377121974,1527466873384452044,2115384882049776973,4839081246086039762,5879165236234152398,6430912447629503579,7586896057643621281}', '{"name": [["No System", "no system"]], "phonetic": [["No System", "no system"]], "name:part": [[null, "nosystem"]], "death-date": [[1793491200000000, 1796083200000000]], "name:beginning": [[null, "nosystem"]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-86ea-7d5c-a3dd-65a9eeace63e', '01a22bc5-861f-7a9f-b26f-98cefc46dd5a', 'Encounter', '2026-11-30 09:24:55.140924+00', '2026-11-30 09:24:55.153333+00', '{-7445652280845804385,-6260419673116077016,-5939272887904380300,-3585800475708886560,-3456592615261110200,-2669698883667704676,-1763746174139205143,-277093461177175568,663883824553511976,1753185212372080604,3910953658526614958,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-870c-7947-bd58-3555a4d18863', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'Condition', '-infinity', '2026-11-30 09:24:55.167749+00', '{-8702659712644333039,-2650609114457561740,-2076485230132057860,-1450889485933994210,265748172229274606,1464561953282475607,1704561264823032479,3315491416762332118,6065908995573382190}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-870b-7410-bf5f-770772e4f65c', '00000000-0000-0000-0000-000000000000', 'Practitioner', '-infinity', '2026-11-30 09:24:55.167749+00', '{-7281216365113324833,-5634760922583328499,-4606996097868006287,962598198066556472,1144645365100300718,6889275846708167044,8038445038541233791}', '{"name": [["Hettinger", "hettinger"]], "family": [["Hettinger", "hettinger"]], "phonetic": [["Hettinger", "hettinger"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-870c-7c8e-8ebf-21e5eeb190af', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'Observation', '-infinity', '2026-11-30 09:24:55.387526+00', '{-7981568621035656830,-7951509100089485845,-7451150732379155953,-3244734533335892039,-323531203718731385,-306885603003732905,-166071322881828491,101708146211383097,522752935747422638,638821647980083712,845319544768183863,1152561015858978360,1413474167464913027,2619920073100156401,2703688085134161450,2952314885040418359,3484445362443666156,6056942933162792947,6607783872734053874,6773461974477245668,6960921630947238605,7330082917372906610,8651352993447874978}', '{"value-quantity": [["179.25", null, null, "cm"]], "combo-value-quantity": [["179.25", null, null, "cm"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-87f3-7cb3-8d76-67fcc3b54e7e', '01a22bc5-87f3-7cb3-8d76-67fcc3b54e7e', 'Patient', '-infinity', '2026-11-30 09:24:55.406263+00', '{-2096519522862822999,-1173317348562126168,304989571092906561,1406853238992075579,1527466873384452044,2822124603416549557}', '{"birthdate": [[567993600000000, 599616000000000]]}', 1, 1);
INSERT INTO records.search_entries VALUES ('01a22bc5-8861-799d-8776-9b97a0888fb0', '01a22bc5-8861-799d-8776-9b97a0888fb0', 'Patient', '-infinity', '2026-11-30 09:24:55.564061+00', '{-2096519522862822999,-1173317348562126168,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Named Later", "named later"]], "phonetic": [["Named Later", "named later"]], "birthdate": [[567993600000000, 599616000000000]], "name:part": [[null, "namedlater"]], "name:beginning": [[null, "namedlater"]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a22bc5-88b3-7f5a-bf04-f20e01adec1c', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'Binary', '-infinity', '2026-11-30 09:24:55.582415+00', '{}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-88b3-76a9-bd8e-7fe964302b1a', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'DocumentReference', '-infinity', '2026-11-30 09:24:55.582415+00', '{-8875276489264600094,-8053305601536461635,-5034012132988675629,-3656907823994237187,-1015467508062719218,93641447332869163,1269763137914127382,2085533861897052257,4538637818275841278,6036924464732688991,7898190559999291059,9179355495796096021}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-88c7-7f16-ac58-8a6384a41823', '01a22bc5-85c0-7c75-9511-15579558c307', 'Condition', '-infinity', '2026-11-30 09:24:55.654447+00', '{-5871293512351867369,-2450279109740553612,-1185094977719659702,1704561264823032479,2850681786906969119,3315491416762332118}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-8908-7862-8e07-4255e431a905', '01a22bc5-85c0-7c75-9511-15579558c307', 'Condition', '-infinity', '2026-11-30 09:24:55.728445+00', '{-6848650400343048448,-5871293512351867369,-2450279109740553612,-1185094977719659702,1704561264823032479,2850681786906969119,3315491416762332118}', '{"onset-info": [["yesterday", "yesterday"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-893c-7c20-9027-2373c7d6e2aa', '01a22bc5-85c0-7c75-9511-15579558c307', 'Observation', '2026-11-20 08:00:00+00', '2026-11-30 09:24:55.739901+00', '{-8870230562192846690,-7951509100089485845,-7451150732379155953,-4660520141216755019,-4131458335216279730,-3442115732444124736,-3244734533335892039,-2663052318763546502,-2101861338551039438,-1141455783772261690,-306885603003732905,272034568816229978,522752935747422638,2619920073100156401,2781963434512531101,2952314885040418359,4627315299554092496,5711679349085418281,6056942933162792947,6607783872734053874,6773461974477245668,6815794731574036878,6960921630947238605,7330082917372906610,7391649302557383040}', '{"date": [[1795161600000000, 1795161601000000]], "value-quantity": [["71", null, null, "/min"]], "combo-value-quantity": [["71", null, null, "/min"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-870c-7667-b704-c06b3ab8f0ee', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'Encounter', '2011-12-13 21:28:27+00', '2026-11-30 09:24:55.167749+00', '{-8989776376784483404,-7445652280845804385,-7012782272350698097,-6278600127925946320,-5939272887904380300,-4929788806839299829,-4639566626871127799,-3668992337443121312,-3456592615261110200,-2669698883667704676,-1763746174139205143,-758471015269229422,-410684541319942866,-230585696851118925,3267405475774215375,3910953658526614958,3992682082209203742,5204202772958038929,5224406138223498455,6160112153646671356,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}', 1, 1);
INSERT INTO records.search_entries VALUES ('01a22bc5-875c-7c9d-a6e8-e5de077ca1c6', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'Condition', '2026-11-20 00:00:00+00', '2026-11-30 09:24:55.241477+00', '{-8702659712644333039,-6848650400343048448,-2076485230132057860,1464561953282475607,1704561264823032479,3315491416762332118,4122849338527541616,6065908995573382190}', '{"onset-info": [["10 days", "10 days"]], "recorded-date": [[1795132800000000, 1795219200000000]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-870b-745a-aefc-36de1a1d8486', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'Patient', '-infinity', '2026-11-30 09:24:55.27487+00', '{-8638080378023668169,-6307866633382234156,-4357135025089860971,-4176838396083071243,-3862606073081818017,-3424376862632110893,-2238758634828303172,-2096519522862822999,304989571092906561,362423952243435654,706102302377121974,1406853238992075579,1527466873384452044,1971412287642486946,2706430926491717011,2822124603416549557,3160118754379537005,3673450640575162986,5827986460778686216,6430912447629503579,6866098359189480665,7586896057643621281}', '{"name": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "given": [["María", "maria"], ["José", "jose"]], "family": [["Ibáñez", "ibanez"]], "phonetic": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "birthdate": [[-276220800000000, -273628800000000]], "name:part": [[null, "ibanez"], [null, "jose"], [null, "maria"]], "given:part": [[null, "jose"], [null, "maria"]], "family:part": [[null, "ibanez"]], "name:beginning": [[null, "ibanez"], [null, "ibanezmaria"], [null, "jose"], [null, "maria"], [null, "mariajose"]], "given:beginning": [[null, "jose"], [null, "maria"], [null, "mariajose"]], "family:beginning": [[null, "ibanez"]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a22bc5-875c-797d-8ca5-ad5c312a897e', '01a22bc5-870b-745a-aefc-36de1a1d8486', 'Encounter', '2011-12-13 21:28:27+00', '2026-11-30 09:24:55.318392+00', '{-7445652280845804385,-7012782272350698097,-6278600127925946320,-5939272887904380300,-4929788806839299829,-4639566626871127799,-4380409335288509091,-3668992337443121312,-3456592615261110200,-2669698883667704676,-1763746174139205143,-758471015269229422,-410684541319942866,-230585696851118925,818287502009051485,3267405475774215375,3910953658526614958,5204202772958038929,5224406138223498455,6160112153646671356,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a22bc5-894f-75f8-811c-c7f83b8304c7', '01a22bc5-894f-75f8-811c-c7f83b8304c7', 'Patient', '-infinity', '2026-11-30 09:24:55.862637+00', '{-140064859731195616,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7156691525099998327,7586896057643621281,8204255701909613059}', '{"name": [["Amália Ünal", "amalia unal"]], "phonetic": [["Amália Ünal", "amalia unal"]], "name:part": [[null, "amaliauenal"], [null, "amaliaunal"]], "name:beginning": [[null, "amaliauenal"], [null, "amaliaunal"]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-8963-7b8d-ab2c-c1434f980c7c', '01a22bc5-8963-7b8d-ab2c-c1434f980c7c', 'Patient', '-infinity', '2026-11-30 09:24:55.860519+00', '{-7100320586952373007,-6052219824340587707,-854467917171343166,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,1658225642395065639,2822124603416549557,4839081246086039762,7586896057643621281,7654527147859002223,8204255701909613059}', '{"name": [["Ünal, Amália", "unal amalia"]], "phonetic": [["Ünal, Amália", "unal amalia"]], "name:part": [[null, "uenalamalia"], [null, "unalamalia"]], "name:beginning": [[null, "uenalamalia"], [null, "unalamalia"]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-8a27-7796-ad35-eef1f09a42e2', '01a22bc5-8a27-7796-ad35-eef1f09a42e2', 'Patient', '-infinity', '2026-11-30 09:24:55.973081+00', '{-7126259655483969027,-6024684285336949284,-2888530701173159433,-2238758634828303172,304989571092906561,705044425312968471,706102302377121974,1406853238992075579,1446350327476413712,1527466873384452044,2822124603416549557,6430912447629503579,7586896057643621281}', '{"name": [["Ünal", "unal"]], "phonetic": [["Ünal", "unal"]], "name:part": [[null, "uenal"], [null, "unal"]], "name:beginning": [[null, "uenal"], [null, "unal"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-8a48-7a8e-bde6-fbced3378e13', '01a22bc5-8a48-7a8e-bde6-fbced3378e13', 'Patient', '-infinity', '2026-11-30 09:24:56.008021+00', '{-7126259655483969027,-6024684285336949284,-2888530701173159433,304989571092906561,705044425312968471,706102302377121974,1406853238992075579,1527466873384452044,2796018173353151530,2822124603416549557,6430912447629503579,7586896057643621281,7653605584069439574}', '{"name": [["Ünal", "unal"]], "phonetic": [["Ünal", "unal"]], "name:part": [[null, "uenal"], [null, "unal"]], "name:beginning": [[null, "uenal"], [null, "unal"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-8a69-73e4-b446-328533efb7ef', '01a22bc5-8a69-73e4-b446-328533efb7ef', 'Patient', '-infinity', '2026-11-30 09:24:56.041832+00', '{-6086121387535452405,-4987163866374097950,-2811460617422369134,-2238758634828303172,304989571092906561,706102302377121974,739705444656731503,1406853238992075579,1527466873384452044,2822124603416549557,6430912447629503579,7586896057643621281}', '{"name": [["Zoë", "zoe"]], "phonetic": [["Zoë", "zoe"]], "name:part": [[null, "zo"], [null, "zoe"]], "name:beginning": [[null, "zo"], [null, "zoe"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc5-8b37-7587-a389-0264dbea127a', '01a22bc5-8a69-73e4-b446-328533efb7ef', 'Encounter', '2026-11-30 09:24:56.238586+00', '2026-11-30 09:24:56.345679+00', '{-7445652280845804385,-5942124795972628821,-5939272887904380300,-5415200092166048111,-3456592615261110200,-2669698883667704676,-1763746174139205143,1415266690054079318,1753185212372080604,3910953658526614958,5209062879295468075,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 2, NULL);


INSERT INTO records.summary_checks VALUES ('01a22bc5-8649-77f7-bca6-6562a2caac46', NULL, NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a22bc5-86ea-7d5c-a3dd-65a9eeace63e', '2026-11-30 09:24:55.152677+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a22bc5-8633-761a-be8e-1a38157ed42a', '2026-11-30 09:25:25.303588+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a22bc5-8654-7a25-a585-20c3ea2640df', '2026-11-30 09:25:26.575125+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a22bc5-8b37-7587-a389-0264dbea127a', NULL, '0000000000000000000000000000000000000000000000000000000000000000', '{"marks": [], "claims": [], "omitted": [0]}');


INSERT INTO records.task_dependencies VALUES ('01a22bc5-8c24-7f8c-9790-ced2e0a072dc', '01a22bc5-8c00-7a45-9ad4-61f290bde256');


INSERT INTO records.task_ends VALUES ('01a22bc5-8b56-7a1c-a2c7-b68290a389ef', '\xd7505db7a5c10095f0c62ed2e45f168595ba0ebacd3ac0ff7cb545baeab4d23c', 3, '{01a22bc5-8b97-7c76-adc5-f1f6882ad0da}', '01a22bc5-8b37-7587-a389-0264dbea127a', 2, '2026-11-30 09:24:56.331121+00');


INSERT INTO records.task_holders VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.task_inputs VALUES ('01a22bc5-8b56-7a1c-a2c7-b68290a389ef', '{"text": "Rückruf 😷"}');
INSERT INTO records.task_inputs VALUES ('01a22bc5-8e1b-724f-8712-8774e9f3aefb', '{"record_id": 7}');
INSERT INTO records.task_inputs VALUES ('01a22bc5-8e30-721f-8595-167ef7e6af09', '{"to": "cardiology", "reason": "Brustschmerz", "record_id": 7, "routing_id": "01a22bc5-8e32-78f1-b6b3-3b63f891eefa"}');


INSERT INTO records.task_queue VALUES ('01a22bc5-8b97-7c76-adc5-f1f6882ad0da', 'default', 'assignment', 0, '2036-01-01 00:00:00+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2036-01-01 00:00:00+00', 948);
INSERT INTO records.task_queue VALUES ('01a22bc5-8c24-7f8c-9790-ced2e0a072dc', 'dead', 'follow_up', 0, '2026-11-30 09:24:56.488039+00', NULL, 1, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-30 09:24:56.589312+00', NULL, NULL, NULL, 956);
INSERT INTO records.task_queue VALUES ('01a22bc5-8c9a-7082-885b-3daec7b049de', 'again', 'follow_up', 0, '2026-11-30 09:25:01.638957+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-30 09:24:56.676138+00', NULL, NULL, NULL, 962);
INSERT INTO records.task_queue VALUES ('01a22bc5-8d23-7737-abcd-9f3b9357c394', 'default', 'prior_authorization', 0, '2026-11-30 09:24:56.739904+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-30 09:24:56.75137+00', 'auth-1', '2036-01-01 00:00:00+00', NULL, 968);
INSERT INTO records.task_queue VALUES ('01a22bc5-8d47-72d4-899c-db715bb3fccd', 'answered', 'prior_authorization', 0, '2026-11-30 09:24:56.881055+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 976);
INSERT INTO records.task_queue VALUES ('01a22bc5-8de2-7282-96b7-6f6ecd60cf65', 'owned', 'follow_up', 0, '2036-01-01 00:00:00+00', 'Zimmer 4', 0, false, '2036-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2036-01-01 00:00:00+00', 979);
INSERT INTO records.task_queue VALUES ('01a22bc5-8dfb-7497-81fd-672a4be9edd7', 'keyed@person:dr-osei', 'follow_up', 0, '2026-11-30 09:24:56.962333+00', 'Zimmer 3', 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 982);
INSERT INTO records.task_queue VALUES ('01a22bc5-8e14-7888-8ac1-d8ea4d3b3719', 'keyed', 'follow_up', 0, '2026-11-30 09:24:56.983133+00', 'Zimmer 3', 0, false, '2026-11-30 09:24:56.983133+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 983);
INSERT INTO records.task_queue VALUES ('01a22bc5-8e1b-724f-8712-8774e9f3aefb', 'triage', 'intake_triage', 1, '2026-11-30 09:24:56.98742+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 984);
INSERT INTO records.task_queue VALUES ('01a22bc5-8e30-721f-8595-167ef7e6af09', 'cardiology', 'assignment', 1, '2026-11-30 09:24:57.008701+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 985);
INSERT INTO records.task_queue VALUES ('01a22bc5-8e53-758d-bbf9-daca7c43b565', 'held', 'follow_up', 0, '2026-11-30 09:24:57.043691+00', NULL, 0, false, NULL, '2026-11-30 09:24:57.059934+00', 'ebcefa5f-2af5-4b6c-8967-d5eb024477f3', '01a22bc5-8e62-755d-b772-6e3cb1a2265d', 'crew-agent', 'agent', 'granted:["agent", "crew-agent", null]', 3600, '2100-01-01 00:00:00+00', 'Doppelt', NULL, NULL, NULL, NULL, 986);


INSERT INTO records.task_signals VALUES ('01a22bc5-8dc8-7ff5-bf2a-4196316fd37c', 'auth-3', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-30 09:24:56.893295+00', NULL, NULL, NULL);
INSERT INTO records.task_signals VALUES ('01a22bc5-8dac-7319-8c2d-fdd480c0855a', 'auth-2', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-30 09:24:56.85572+00', '01a22bc5-8d47-72d4-899c-db715bb3fccd', '2026-11-30 09:24:56.876223+00', '2026-11-30 09:24:56.876223+00');


INSERT INTO records.task_steps VALUES ('01a22bc5-8bf3-724a-8740-010adb49220a', '01a22bc5-8b56-7a1c-a2c7-b68290a389ef', 'dokumentiert', NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.418746+00');
INSERT INTO records.task_steps VALUES ('01a22bc5-8d69-77a9-b69f-850b8b46f6fb', '01a22bc5-8d47-72d4-899c-db715bb3fccd', 'submitted', 'per Fax', 'fax-1', 'test-agent', 'agent', '2026-11-30 09:24:56.796813+00');


INSERT INTO records.task_versions VALUES ('01a22bc5-8b56-7a1c-a2c7-b68290a389ef', 'follow_up', 'done', '01a22bc5-8a69-73e4-b446-328533efb7ef', '01a22bc5-8b37-7587-a389-0264dbea127a', 3, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.256396+00', 1, '2026-11-30 09:24:56.256396+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc5-8b56-7a1c-a2c7-b68290a389ef', 'follow_up', 'done', '01a22bc5-8a69-73e4-b446-328533efb7ef', '01a22bc5-8b37-7587-a389-0264dbea127a', 3, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.256396+00', 2, '2026-11-30 09:24:56.311617+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc5-8b56-7a1c-a2c7-b68290a389ef', 'follow_up', 'done', '01a22bc5-8a69-73e4-b446-328533efb7ef', '01a22bc5-8b37-7587-a389-0264dbea127a', 3, NULL, NULL, NULL, 5, 1, 'completed', 'erreicht', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-30 09:24:56.256396+00', 3, '2026-11-30 09:24:56.360197+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc5-8c00-7a45-9ad4-61f290bde256', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.443927+00', 1, '2026-11-30 09:24:56.443927+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc5-8c00-7a45-9ad4-61f290bde256', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.443927+00', 2, '2026-11-30 09:24:56.510039+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc5-8c24-7f8c-9790-ced2e0a072dc', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.470011+00', 1, '2026-11-30 09:24:56.470011+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc5-8c9a-7082-885b-3daec7b049de', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.595842+00', 1, '2026-11-30 09:24:56.595842+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc5-8c9a-7082-885b-3daec7b049de', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.595842+00', 2, '2026-11-30 09:24:56.627707+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc5-8c9a-7082-885b-3daec7b049de', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'ready', NULL, NULL, NULL, NULL, 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.595842+00', 3, '2026-11-30 09:24:56.637938+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc5-8cec-7c33-9256-5834059a25f9', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.683613+00', 1, '2026-11-30 09:24:56.683613+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc5-8d23-7737-abcd-9f3b9357c394', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.71746+00', 1, '2026-11-30 09:24:56.71746+00', 'test-agent', 'agent', 'authorization-1');
INSERT INTO records.task_versions VALUES ('01a22bc5-8d47-72d4-899c-db715bb3fccd', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.76908+00', 1, '2026-11-30 09:24:56.76908+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc5-8d47-72d4-899c-db715bb3fccd', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.76908+00', 2, '2026-11-30 09:24:56.810132+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc5-8d47-72d4-899c-db715bb3fccd', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', 'submitted', NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.76908+00', 3, '2026-11-30 09:24:56.845385+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc5-8de2-7282-96b7-6f6ecd60cf65', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.917785+00', 1, '2026-11-30 09:24:56.917785+00', 'test-agent', 'agent', 'Bett 4');
INSERT INTO records.task_versions VALUES ('01a22bc5-8e53-758d-bbf9-daca7c43b565', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:57.037991+00', 1, '2026-11-30 09:24:57.037991+00', 'test-agent', 'agent', NULL);


INSERT INTO records.tasks VALUES ('01a22bc5-8b97-7c76-adc5-f1f6882ad0da', 'assignment', 'default', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.331121+00', 1, '2026-11-30 09:24:56.331121+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc5-8b56-7a1c-a2c7-b68290a389ef', 'follow_up', 'done', '01a22bc5-8a69-73e4-b446-328533efb7ef', '01a22bc5-8b37-7587-a389-0264dbea127a', 3, NULL, NULL, NULL, 5, 1, 'completed', 'dokumentiert', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-30 09:24:56.256396+00', 4, '2026-11-30 09:24:56.437065+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc5-8c00-7a45-9ad4-61f290bde256', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'failed', 'dead-letter', NULL, NULL, NULL, 'Kein Anschluss', NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.443927+00', 3, '2026-11-30 09:24:56.548439+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc5-8c24-7f8c-9790-ced2e0a072dc', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'predecessor-failed', NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.470011+00', 2, '2026-11-30 09:24:56.588209+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc5-8c9a-7082-885b-3daec7b049de', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'on-hold', NULL, NULL, NULL, 'Morgen', 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.595842+00', 4, '2026-11-30 09:24:56.675892+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc5-8cec-7c33-9256-5834059a25f9', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'cancelled', NULL, NULL, NULL, 'Umgezogen', NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.683613+00', 2, '2026-11-30 09:24:56.711793+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc5-8d23-7737-abcd-9f3b9357c394', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.71746+00', 2, '2026-11-30 09:24:56.75114+00', 'test-agent', 'agent', 'authorization-1');
INSERT INTO records.tasks VALUES ('01a22bc5-8d47-72d4-899c-db715bb3fccd', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.76908+00', 4, '2026-11-30 09:24:56.879327+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc5-8de2-7282-96b7-6f6ecd60cf65', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.917785+00', 2, '2026-11-30 09:24:56.950314+00', 'test-agent', 'agent', 'Bett 4');
INSERT INTO records.tasks VALUES ('01a22bc5-8dfb-7497-81fd-672a4be9edd7', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.953643+00', 1, '2026-11-30 09:24:56.953643+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc5-8e14-7888-8ac1-d8ea4d3b3719', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.978636+00', 1, '2026-11-30 09:24:56.978636+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc5-8e1b-724f-8712-8774e9f3aefb', 'intake_triage', 'triage', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:56.985588+00', 1, '2026-11-30 09:24:56.985588+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc5-8e30-721f-8595-167ef7e6af09', 'assignment', 'cardiology', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:57.003115+00', 1, '2026-11-30 09:24:57.003115+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc5-8e53-758d-bbf9-daca7c43b565', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:24:57.037991+00', 2, '2026-11-30 09:24:57.060173+00', 'crew-agent', 'agent', NULL);


INSERT INTO records.used_assertions VALUES ('nachtlauf', 'Nr. 1 “äöü”', '2026-11-30 09:24:57.254814+00');


SELECT pg_catalog.setval('records.access_change_numbers', 33, true);


SELECT pg_catalog.setval('records.access_numbers', 5, true);


SELECT pg_catalog.setval('records.feed_position_seq', 35, true);


SELECT pg_catalog.setval('records.intake_records_id_seq', 7, true);


SELECT pg_catalog.setval('records.outbox_position_seq', 116, true);


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


ALTER TABLE ONLY records.backend_clients
    ADD CONSTRAINT pk_backend_clients PRIMARY KEY (name);


ALTER TABLE ONLY records.binary_uses
    ADD CONSTRAINT pk_binary_uses PRIMARY KEY (resource_id, url);


ALTER TABLE ONLY records.chart_backlog
    ADD CONSTRAINT pk_chart_backlog PRIMARY KEY (resource_id);


ALTER TABLE ONLY records.chart_entries
    ADD CONSTRAINT pk_chart_entries PRIMARY KEY (resource_id);


ALTER TABLE ONLY records.cursor_keys
    ADD CONSTRAINT pk_cursor_keys PRIMARY KEY (id);


ALTER TABLE ONLY records.encounter_versions
    ADD CONSTRAINT pk_encounter_versions PRIMARY KEY (id, version);


ALTER TABLE ONLY records.encounters
    ADD CONSTRAINT pk_encounters PRIMARY KEY (id);


ALTER TABLE ONLY records.export_chunks
    ADD CONSTRAINT pk_export_chunks PRIMARY KEY (id);


ALTER TABLE ONLY records.export_parts
    ADD CONSTRAINT pk_export_parts PRIMARY KEY (export_id, number);


ALTER TABLE ONLY records.exports
    ADD CONSTRAINT pk_exports PRIMARY KEY (id);


ALTER TABLE ONLY records.facility
    ADD CONSTRAINT pk_facility PRIMARY KEY (id);


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


ALTER TABLE ONLY records.queue_settings
    ADD CONSTRAINT pk_queue_settings PRIMARY KEY (name);


ALTER TABLE ONLY records.queue_settings_versions
    ADD CONSTRAINT pk_queue_settings_versions PRIMARY KEY (name, version);


ALTER TABLE ONLY records.resource_keys
    ADD CONSTRAINT pk_resource_keys PRIMARY KEY (type, source_key);


ALTER TABLE ONLY records.resource_versions
    ADD CONSTRAINT pk_resource_versions PRIMARY KEY (id, version);


ALTER TABLE ONLY records.resources
    ADD CONSTRAINT pk_resources PRIMARY KEY (id);


ALTER TABLE ONLY records.schedule_versions
    ADD CONSTRAINT pk_schedule_versions PRIMARY KEY (name, version);


ALTER TABLE ONLY records.schedules
    ADD CONSTRAINT pk_schedules PRIMARY KEY (name);


ALTER TABLE ONLY records.search_backlog
    ADD CONSTRAINT pk_search_backlog PRIMARY KEY (resource_id);


ALTER TABLE ONLY records.search_codes
    ADD CONSTRAINT pk_search_codes PRIMARY KEY (token, patient_id, at, resource_id);


ALTER TABLE ONLY records.search_entries
    ADD CONSTRAINT pk_search_entries PRIMARY KEY (resource_id);


ALTER TABLE ONLY records.summary_checks
    ADD CONSTRAINT pk_summary_checks PRIMARY KEY (encounter_id);


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


ALTER TABLE ONLY records.used_assertions
    ADD CONSTRAINT pk_used_assertions PRIMARY KEY (client, jti);


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


CREATE INDEX ix_binary_uses_binary_id ON records.binary_uses USING btree (binary_id);


CREATE INDEX ix_binary_uses_url ON records.binary_uses USING btree (url) WHERE (binary_id IS NULL);


CREATE INDEX ix_chart_entries_at ON records.chart_entries USING btree (patient_id, at);


CREATE INDEX ix_chart_entries_drafts ON records.chart_entries USING btree (patient_id) WHERE (draft_of IS NOT NULL);


CREATE INDEX ix_chart_entries_identity ON records.chart_entries USING btree (patient_id, identity) WHERE (identity IS NOT NULL);


CREATE INDEX ix_chart_entries_latest ON records.chart_entries USING btree (patient_id, section, series, at DESC, precedence DESC, resource_id DESC);


CREATE INDEX ix_encounters_patient_id_newest ON records.encounters USING btree (patient_id, COALESCE(started_at, created_at) DESC, id DESC);


CREATE INDEX ix_encounters_soonest ON records.encounters USING btree (COALESCE(started_at, created_at), id);


CREATE INDEX ix_encounters_status_class_soonest ON records.encounters USING btree (status, class, COALESCE(started_at, created_at), id);


CREATE INDEX ix_encounters_summaries ON records.encounters USING btree (updated_at, id) WHERE (summary IS NOT NULL);


CREATE INDEX ix_encounters_summary_status_soonest ON records.encounters USING btree (summary_status, status, class, COALESCE(started_at, created_at), id) WHERE (summary_status IS NOT NULL);


CREATE INDEX ix_export_chunks_export_id ON records.export_chunks USING btree (export_id, id);


CREATE INDEX ix_exports_expires_at ON records.exports USING btree (expires_at);


CREATE INDEX ix_exports_unfinished ON records.exports USING btree (created_at) WHERE (finished_at IS NULL);


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


CREATE INDEX ix_patients_older_words ON records.patients USING btree (id) WHERE ((name_parts IS NULL) OR (name_parts !~~ '  %'::text));


CREATE INDEX ix_patients_partial_birth_date ON records.patients USING btree (partial_birth_date) WHERE (partial_birth_date IS NOT NULL);


CREATE INDEX ix_patients_replaced_by ON records.patients USING btree (replaced_by) WHERE (replaced_by IS NOT NULL);


CREATE INDEX ix_resources_encounter_id ON records.resources USING btree (encounter_id, id);


CREATE INDEX ix_resources_full_url ON records.resources USING btree (full_url);


CREATE INDEX ix_resources_identifier ON records.resources USING gin (((body -> 'identifier'::text)) jsonb_path_ops);


CREATE INDEX ix_resources_patient_id ON records.resources USING btree (patient_id, id);


CREATE INDEX ix_schedules_next_run_at ON records.schedules USING btree (next_run_at) WHERE (next_run_at IS NOT NULL);


CREATE INDEX ix_search_codes_newest ON records.search_codes USING btree (token, at, resource_id) INCLUDE (patient_id);


CREATE INDEX ix_search_entries_allergyintolerance_last_date ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{last-date,0,0}'::text[]), '-4611686018427387904'::text))::bigint, (NULLIF((others #>> '{last-date,0,1}'::text[]), '4611686018427387904'::text))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'AllergyIntolerance'::text);


CREATE INDEX ix_search_entries_allergyintolerance_onset ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{onset,0,0}'::text[]), '-4611686018427387904'::text))::bigint, (NULLIF((others #>> '{onset,0,1}'::text[]), '4611686018427387904'::text))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'AllergyIntolerance'::text);


CREATE INDEX ix_search_entries_communication_received ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{received,0,0}'::text[]), '-4611686018427387904'::text))::bigint, (NULLIF((others #>> '{received,0,1}'::text[]), '4611686018427387904'::text))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'Communication'::text);


CREATE INDEX ix_search_entries_condition_abatement_date ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{abatement-date,0,0}'::text[]), '-4611686018427387904'::text))::bigint, (NULLIF((others #>> '{abatement-date,0,1}'::text[]), '4611686018427387904'::text))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'Condition'::text);


CREATE INDEX ix_search_entries_condition_onset_date ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{onset-date,0,0}'::text[]), '-4611686018427387904'::text))::bigint, (NULLIF((others #>> '{onset-date,0,1}'::text[]), '4611686018427387904'::text))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'Condition'::text);


CREATE INDEX ix_search_entries_diagnosticreport_issued ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{issued,0,0}'::text[]), '-4611686018427387904'::text))::bigint, (NULLIF((others #>> '{issued,0,1}'::text[]), '4611686018427387904'::text))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'DiagnosticReport'::text);


CREATE INDEX ix_search_entries_goal_target_date ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{target-date,0,0}'::text[]), '-4611686018427387904'::text))::bigint, (NULLIF((others #>> '{target-date,0,1}'::text[]), '4611686018427387904'::text))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'Goal'::text);


CREATE INDEX ix_search_entries_id ON records.search_entries USING btree (type, resource_id);


CREATE INDEX ix_search_entries_medicationdispense_whenprepared ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{whenprepared,0,0}'::text[]), '-4611686018427387904'::text))::bigint, (NULLIF((others #>> '{whenprepared,0,1}'::text[]), '4611686018427387904'::text))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'MedicationDispense'::text);


CREATE INDEX ix_search_entries_medicationrequest_date ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{date,0,0}'::text[]), '-4611686018427387904'::text))::bigint, (NULLIF((others #>> '{date,0,1}'::text[]), '4611686018427387904'::text))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'MedicationRequest'::text);


CREATE INDEX ix_search_entries_patient ON records.search_entries USING btree (patient_id, type, at, resource_id);


CREATE INDEX ix_search_entries_patient_birthdate ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{birthdate,0,0}'::text[]), '-4611686018427387904'::text))::bigint, (NULLIF((others #>> '{birthdate,0,1}'::text[]), '4611686018427387904'::text))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'Patient'::text);


CREATE INDEX ix_search_entries_provenance_when ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{when,0,0}'::text[]), '-4611686018427387904'::text))::bigint, (NULLIF((others #>> '{when,0,1}'::text[]), '4611686018427387904'::text))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'Provenance'::text);


CREATE INDEX ix_search_entries_servicerequest_occurrence ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{occurrence,0,0}'::text[]), '-4611686018427387904'::text))::bigint, (NULLIF((others #>> '{occurrence,0,1}'::text[]), '4611686018427387904'::text))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'ServiceRequest'::text);


CREATE INDEX ix_search_entries_type ON records.search_entries USING btree (type, at, resource_id);


CREATE INDEX ix_search_entries_updated_at ON records.search_entries USING btree (type, updated_at, resource_id);


CREATE INDEX ix_summary_checks_due_at ON records.summary_checks USING btree (due_at) WHERE (due_at IS NOT NULL);


CREATE INDEX ix_task_dependencies_predecessor_id ON records.task_dependencies USING btree (predecessor_id);


CREATE INDEX ix_task_ends_ended_at ON records.task_ends USING btree (ended_at);


CREATE INDEX ix_task_queue_awaiting ON records.task_queue USING btree (awaiting, held_at, task_id) WHERE (awaiting IS NOT NULL);


CREATE INDEX ix_task_queue_behind ON records.task_queue USING btree (serial_key, priority DESC, run_at, task_id) WHERE ((serial_key IS NOT NULL) AND (NOT offered) AND (claimed_at IS NULL) AND (held_at IS NULL) AND (open_predecessors = 0));


CREATE INDEX ix_task_queue_claim_id ON records.task_queue USING btree (claim_id) WHERE (claim_id IS NOT NULL);


CREATE INDEX ix_task_queue_claimed_by ON records.task_queue USING btree (claimed_by, task_id) WHERE (claimed_by IS NOT NULL);


CREATE INDEX ix_task_queue_offered ON records.task_queue USING btree (lane, kind, priority DESC, run_at, task_id) WHERE offered;


CREATE INDEX ix_task_queue_offered_since ON records.task_queue USING btree (lane, offered_in) WHERE ((offered)::integer = 1);


CREATE INDEX ix_task_queue_overdue_at ON records.task_queue USING btree (overdue_at) WHERE (overdue_at IS NOT NULL);


CREATE INDEX ix_task_queue_promote_at ON records.task_queue USING btree (promote_at, serial_key) WHERE (promote_at IS NOT NULL);


CREATE INDEX ix_task_queue_resume_at ON records.task_queue USING btree (resume_at) WHERE (resume_at IS NOT NULL);


CREATE INDEX ix_task_queue_running ON records.task_queue USING btree (lane, kind) WHERE (claimed_at IS NOT NULL);


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


CREATE INDEX ix_tasks_deduplication_key ON records.tasks USING btree (deduplication_key, queue) WHERE ((deduplication_key IS NOT NULL) AND ((status)::text = ANY ('{ready,in-progress,on-hold}'::text[])));


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


CREATE TRIGGER keep_deleted BEFORE DELETE ON records.schedules FOR EACH ROW EXECUTE FUNCTION records.keep_version('schedule_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.encounters FOR EACH ROW EXECUTE FUNCTION records.keep_version('encounter_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.panels FOR EACH ROW EXECUTE FUNCTION records.keep_version('panel_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.patients FOR EACH ROW WHEN (((to_jsonb(old.*) - 'name_parts'::text) IS DISTINCT FROM (to_jsonb(new.*) - 'name_parts'::text))) EXECUTE FUNCTION records.keep_version('patient_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.queue_settings FOR EACH ROW EXECUTE FUNCTION records.keep_version('queue_settings_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.resources FOR EACH ROW EXECUTE FUNCTION records.keep_version('resource_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.schedules FOR EACH ROW WHEN ((new.version <> old.version)) EXECUTE FUNCTION records.keep_version('schedule_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.tasks FOR EACH ROW EXECUTE FUNCTION records.keep_version_of_tasks('task_versions');


CREATE TRIGGER name_member BEFORE INSERT ON records.access_members FOR EACH ROW WHEN ((new.other_name_of IS NULL)) EXECUTE FUNCTION records.name_member();


CREATE TRIGGER note_binaries_changed AFTER UPDATE ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_binaries();


CREATE TRIGGER note_binaries_new AFTER INSERT ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_binaries();


CREATE TRIGGER note_change AFTER INSERT OR DELETE OR UPDATE ON records.access_callers FOR EACH ROW EXECUTE FUNCTION records.note_access_change();


CREATE TRIGGER note_change AFTER INSERT OR DELETE OR UPDATE ON records.access_members FOR EACH ROW EXECUTE FUNCTION records.note_access_change();


CREATE TRIGGER note_changed_for_chart AFTER UPDATE ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_for_chart();


CREATE CONSTRAINT TRIGGER note_for_search AFTER INSERT OR UPDATE ON records.encounters DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION records.note_for_search();


CREATE CONSTRAINT TRIGGER note_for_search AFTER INSERT OR UPDATE ON records.patients DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION records.note_for_search();


CREATE CONSTRAINT TRIGGER note_for_search AFTER INSERT OR UPDATE ON records.resources DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((((new.type)::text = 'Encounter'::text) OR ((new.type)::text = 'Patient'::text))) EXECUTE FUNCTION records.note_for_search();


CREATE TRIGGER note_new_for_chart AFTER INSERT ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_for_chart();


CREATE TRIGGER note_offer BEFORE UPDATE ON records.task_queue FOR EACH ROW WHEN ((new.offered AND ((NOT old.offered) OR ((new.lane)::text <> (old.lane)::text) OR ((new.kind)::text <> (old.kind)::text) OR (new.priority <> old.priority) OR (new.run_at <> old.run_at)))) EXECUTE FUNCTION records.note_offer();


CREATE TRIGGER show_granted AFTER INSERT OR UPDATE ON records.access_grants FOR EACH ROW EXECUTE FUNCTION records.show_granted();


CREATE TRIGGER vouch_number AFTER UPDATE ON records.patient_identifiers FOR EACH ROW WHEN ((new.identifies AND new.is_vouched)) EXECUTE FUNCTION records.vouch_number();


ALTER TABLE ONLY records.encounters
    ADD CONSTRAINT fk_encounters_patient_id_patients FOREIGN KEY (patient_id) REFERENCES records.patients(id);


ALTER TABLE ONLY records.export_chunks
    ADD CONSTRAINT fk_export_chunks_export_id_exports FOREIGN KEY (export_id) REFERENCES records.exports(id) ON DELETE CASCADE;


ALTER TABLE ONLY records.export_parts
    ADD CONSTRAINT fk_export_parts_export_id_exports FOREIGN KEY (export_id) REFERENCES records.exports(id) ON DELETE CASCADE;


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


ALTER TABLE ONLY records.summary_checks
    ADD CONSTRAINT fk_summary_checks_encounter_id_encounters FOREIGN KEY (encounter_id) REFERENCES records.encounters(id);


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


CREATE POLICY everyone ON records.summary_checks TO records_app USING (true) WITH CHECK (true);


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


CREATE POLICY reach ON records.summary_checks TO records_panel USING ((EXISTS ( SELECT
   FROM records.encounters e
  WHERE (e.id = summary_checks.encounter_id)
 OFFSET 0))) WITH CHECK ((EXISTS ( SELECT
   FROM records.encounters e
  WHERE (e.id = summary_checks.encounter_id)
 OFFSET 0)));


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
  WHERE (stored.id = search_codes.resource_id)))));


CREATE POLICY shared ON records.search_entries FOR SELECT TO records_panel USING (((patient_id = '00000000-0000-0000-0000-000000000000'::uuid) AND (EXISTS ( SELECT
   FROM records.resources stored
  WHERE (stored.id = search_entries.resource_id)))));


CREATE POLICY shown ON records.access_members FOR SELECT TO records_panel USING (true);


ALTER TABLE records.summary_checks ENABLE ROW LEVEL SECURITY;

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


REVOKE ALL ON FUNCTION records.binaries_in(body jsonb) FROM PUBLIC;


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


REVOKE ALL ON FUNCTION records.is_searched(type text) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.judge_identifier() FROM PUBLIC;


REVOKE ALL ON FUNCTION records.link_binaries(ids uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION records.link_binaries(ids uuid[]) TO records_app;


REVOKE ALL ON FUNCTION records.named_exactly(name text) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.names_of(asked text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION records.names_of(asked text[]) TO records_app;
GRANT ALL ON FUNCTION records.names_of(asked text[]) TO records_panel;


REVOKE ALL ON FUNCTION records.names_person(exception boolean, is_of_things boolean, ends_at timestamp with time zone) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.naming_of(body jsonb) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.own_holder_of(held text) FROM PUBLIC;
GRANT ALL ON FUNCTION records.own_holder_of(held text) TO records_app;
GRANT ALL ON FUNCTION records.own_holder_of(held text) TO records_panel;


REVOKE ALL ON FUNCTION records.patients_named(body jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION records.patients_named(body jsonb) TO records_app;
GRANT ALL ON FUNCTION records.patients_named(body jsonb) TO records_panel;


REVOKE ALL ON FUNCTION records.references_to_patients(body jsonb) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.require_search_entries() FROM PUBLIC;
GRANT ALL ON FUNCTION records.require_search_entries() TO records_app;
GRANT ALL ON FUNCTION records.require_search_entries() TO records_panel;


REVOKE ALL ON FUNCTION records.same_patient(patient uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION records.same_patient(patient uuid) TO records_app;
GRANT ALL ON FUNCTION records.same_patient(patient uuid) TO records_panel;


REVOKE ALL ON FUNCTION records.settle_binaries(ids uuid[]) FROM PUBLIC;


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


GRANT SELECT,INSERT,UPDATE ON TABLE records.backend_clients TO records_app;


GRANT SELECT ON TABLE records.binary_uses TO records_app;


GRANT SELECT,DELETE,UPDATE ON TABLE records.chart_backlog TO records_app;


GRANT SELECT,INSERT,DELETE ON TABLE records.chart_entries TO records_app;
GRANT SELECT,INSERT,DELETE ON TABLE records.chart_entries TO records_panel;


GRANT SELECT ON TABLE records.cursor_keys TO records_app;


GRANT SELECT,INSERT ON TABLE records.encounter_versions TO records_app;
GRANT SELECT,INSERT ON TABLE records.encounter_versions TO records_panel;


GRANT SELECT,INSERT,UPDATE ON TABLE records.encounters TO records_app;
GRANT SELECT,INSERT,UPDATE ON TABLE records.encounters TO records_panel;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE records.export_chunks TO records_app;


GRANT SELECT,INSERT,DELETE ON TABLE records.export_parts TO records_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE records.exports TO records_app;


GRANT SELECT,UPDATE ON TABLE records.facility TO records_app;


GRANT SELECT,INSERT,DELETE ON TABLE records.feed TO records_app;


GRANT UPDATE(refused) ON TABLE records.feed TO records_app;


GRANT SELECT,UPDATE ON TABLE records.feed_buckets TO records_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE records.feed_rebuilds TO records_app;


GRANT SELECT,DELETE,UPDATE ON TABLE records.feed_renames TO records_app;


GRANT SELECT,INSERT,DELETE ON TABLE records.idempotency_keys TO records_app;
GRANT SELECT,INSERT ON TABLE records.idempotency_keys TO records_panel;


GRANT SELECT ON TABLE records.identifier_systems TO records_app;


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


GRANT SELECT,INSERT,UPDATE ON TABLE records.queue_settings TO records_app;
GRANT SELECT ON TABLE records.queue_settings TO records_panel;


GRANT SELECT,INSERT ON TABLE records.queue_settings_versions TO records_app;


GRANT SELECT,INSERT ON TABLE records.resource_keys TO records_app;


GRANT SELECT,INSERT ON TABLE records.resource_versions TO records_app;
GRANT SELECT,INSERT ON TABLE records.resource_versions TO records_panel;


GRANT SELECT,INSERT,UPDATE ON TABLE records.resources TO records_app;
GRANT SELECT,INSERT,UPDATE ON TABLE records.resources TO records_panel;


GRANT SELECT,INSERT ON TABLE records.schedule_versions TO records_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE records.schedules TO records_app;


GRANT SELECT,DELETE,UPDATE ON TABLE records.search_backlog TO records_app;


GRANT SELECT,INSERT,DELETE ON TABLE records.search_codes TO records_app;
GRANT SELECT,INSERT,DELETE ON TABLE records.search_codes TO records_panel;


GRANT SELECT,INSERT,UPDATE ON TABLE records.search_entries TO records_app;
GRANT SELECT,INSERT,UPDATE ON TABLE records.search_entries TO records_panel;


GRANT SELECT,INSERT,UPDATE ON TABLE records.summary_checks TO records_app;
GRANT SELECT,INSERT,UPDATE ON TABLE records.summary_checks TO records_panel;


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


GRANT SELECT,INSERT,DELETE ON TABLE records.used_assertions TO records_app;


