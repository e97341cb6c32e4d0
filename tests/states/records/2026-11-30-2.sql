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
INSERT INTO records.access_changes VALUES (1, true, '01a22bc2-0318-7653-b5f5-cdfeecbfc405', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22bc2-0671-7acf-bae3-c2ca67091e1d', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22bc2-0bd9-7984-9664-9ea6054d3d6a', 7, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22bc2-0bf6-704a-a0f5-822d25e64644', 8, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '00-ß/1', 9, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'urn:example:mrn|00-ß/1', 10, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'no system', 11, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '|no system', 12, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 13, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 15, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 17, NULL, true);
INSERT INTO records.access_changes VALUES (1, true, '01a22bc2-0dc0-7105-852d-fe06a2eb6284', 18, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'Nr. 1', 19, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'urn:example:mrn|Nr. 1', 20, NULL, false);
INSERT INTO records.access_changes VALUES (4, true, 'P12345', 25, '2026-11-30 10:21:07.719121+00', false);
INSERT INTO records.access_changes VALUES (4, false, 'granted:["agent", "triage-agent", "dr-okafor"]', 26, NULL, false);
INSERT INTO records.access_changes VALUES (3, true, '01a22bc2-0dc0-7105-852d-fe06a2eb6284', 27, '2026-11-30 10:21:07.676727+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'Nr. 1', 28, '2026-11-30 10:21:07.676727+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'urn:example:mrn|Nr. 1', 29, '2026-11-30 10:21:07.676727+00', true);
INSERT INTO records.access_changes VALUES (3, false, 'granted:["person", "dr-okafor", "dr-okafor"]', 30, NULL, true);
INSERT INTO records.access_changes VALUES (5, false, 'granted:["agent", "crew-agent", null]', 31, NULL, false);
INSERT INTO records.access_changes VALUES (5, true, 'P12345', 32, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 33, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_grants VALUES ('01a22bc2-0e95-7d21-8aa9-89eb81a9d9d7', 4, 'granted:["agent", "triage-agent", "dr-okafor"]', 'triage-agent', 'agent', 'dr-okafor', 'P12345', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-30 09:21:07.719121+00', '2026-11-30 10:21:07.719121+00', NULL, NULL);
INSERT INTO records.access_grants VALUES ('01a22bc2-0e72-7201-a125-4423b01a718b', 3, 'granted:["person", "dr-okafor", "dr-okafor"]', 'dr-okafor', 'person', 'dr-okafor', '01a22bc2-0dc0-7105-852d-fe06a2eb6284', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-30 09:21:07.676727+00', '2026-11-30 10:21:07.676727+00', 'dr-osei', '2026-11-30 09:21:07.753403+00');


INSERT INTO records.access_members VALUES (1, '01a22bc2-0318-7653-b5f5-cdfeecbfc405', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22bc2-0671-7acf-bae3-c2ca67091e1d', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22bc2-0bd9-7984-9664-9ea6054d3d6a', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22bc2-0bf6-704a-a0f5-822d25e64644', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '00-ß/1', NULL, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b');
INSERT INTO records.access_members VALUES (1, 'urn:example:mrn|00-ß/1', NULL, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b');
INSERT INTO records.access_members VALUES (1, 'no system', NULL, '01a22bc2-0671-7acf-bae3-c2ca67091e1d');
INSERT INTO records.access_members VALUES (1, '|no system', NULL, '01a22bc2-0671-7acf-bae3-c2ca67091e1d');
INSERT INTO records.access_members VALUES (1, '01a22bc2-0dc0-7105-852d-fe06a2eb6284', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'Nr. 1', NULL, '01a22bc2-0dc0-7105-852d-fe06a2eb6284');
INSERT INTO records.access_members VALUES (1, 'urn:example:mrn|Nr. 1', NULL, '01a22bc2-0dc0-7105-852d-fe06a2eb6284');
INSERT INTO records.access_members VALUES (4, 'P12345', '2026-11-30 10:21:07.719121+00', NULL);
INSERT INTO records.access_members VALUES (5, 'P12345', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00', NULL);


INSERT INTO records.alembic_version VALUES ('records_0075');


INSERT INTO records.backend_clients VALUES ('nachtlauf', 'https://klinik.example/jwks', 'system/*.rs', '2026-11-30 09:21:08.664094+00', NULL);
INSERT INTO records.backend_clients VALUES ('earlier', 'https://klinik.example/jwks', 'system/*.rs', '2026-11-30 09:21:08.669308+00', '2026-11-30 09:21:08.695923+00');


INSERT INTO records.binary_uses VALUES ('01a22bc2-0ae2-7ccc-aaf7-b71e518ad6d3', 'Binary/01a22bc2-0ae2-78af-83ea-a9d64c63df24', '01a22bc2-0ae2-78af-83ea-a9d64c63df24', true);


INSERT INTO records.chart_backlog VALUES ('01a22bc2-144c-797e-9fec-5af7f0594d75');


INSERT INTO records.chart_entries VALUES ('01a22bc2-0914-71b0-9b56-d7a9040c266b', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22bc2-09bf-79fe-b929-7587699e10e6', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'Condition', '00000000-0000-0000-0000-000000000000', '2026-11-20 00:00:00+00', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22bc2-0914-7733-81f1-cc3c6b325d4e', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'vital-signs', '2f3f1ee6-ad13-36dd-7103-893fd2482c22', '-infinity', '3  ', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22bc2-0af3-7568-be37-7ba1fe1a9a48', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22bc2-0b4b-72e8-a90d-40c836e846ec', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22bc2-0bbd-7773-a985-d00d98a17479', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'vital-signs', '6c43817f-dfd0-3d77-e165-bda14c7ff5ab', '2026-11-20 08:00:00+00', '3  ', '8d6c1b2b-f611-b4c2-4d9d-37ead0868240', 'test-agent:Observation');


INSERT INTO records.cursor_keys VALUES (1, '\x97eaa0860f5d421fa7c0280e0bb95e47ddd0eff5eef546aa8e92d8c7ccea34a1');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-11-30 09:21:03.903136+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc2-069a-7680-b80b-cef1fc3a00d9', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 09:21:05.679117+00', 1, '2026-11-30 09:21:05.679117+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc2-06d9-70ac-8794-ff4fbd6ba66d', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 09:21:05.746233+00', 1, '2026-11-30 09:21:05.746233+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc2-06ef-7726-b304-28b284770d18', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 09:21:05.773424+00', 1, '2026-11-30 09:21:05.773424+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc2-069a-7680-b80b-cef1fc3a00d9', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-30 09:21:05.679117+00', 2, '2026-11-30 09:21:05.720013+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc2-06d9-70ac-8794-ff4fbd6ba66d', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-30 09:21:05.746233+00', 2, '2026-11-30 09:21:05.767391+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc2-069a-7680-b80b-cef1fc3a00d9', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-30 09:21:05.679117+00', 3, '2026-11-30 09:21:05.81573+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-30 09:21:05.804466+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', 'Weil — “accept” ❤', 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc2-08b7-78d2-8cf2-ae10ca93f59e', '01a22bc2-0671-7acf-bae3-c2ca67091e1d', 'Leichenschau', NULL, NULL, NULL, '2026-11-30 09:21:06.217017+00', 1, '2026-11-30 09:21:06.217017+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'dr-osei', 'person', NULL, NULL, 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc2-09bf-7c9a-ae01-6fbdc0b77dad', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-30 09:21:06.470235+00', 1, '2026-11-30 09:21:06.470235+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22bc2-0eb8-713c-ad46-c7ce47ae3de2', '01a22bc2-0dc0-7105-852d-fe06a2eb6284', 'Kontrolle ❤', NULL, NULL, NULL, '2026-11-30 09:21:07.764943+00', 1, '2026-11-30 09:21:07.764943+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-30 09:21:03.909473+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22bc2-0681-7e8b-b7d8-1c91e6cb123e', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 09:21:05.654386+00', 1, '2026-11-30 09:21:05.654386+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22bc2-06ef-7726-b304-28b284770d18', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-30 09:21:05.773424+00', 2, '2026-11-30 09:21:05.796567+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}, {"resource": "Observation/01980000-0000-7000-8000-000000000001"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a22bc2-06d9-70ac-8794-ff4fbd6ba66d', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 09:21:05.746233+00', 3, '2026-11-30 09:21:05.831404+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL, NULL, NULL, 'Weil — “reject” ❤', 0);
INSERT INTO records.encounters VALUES ('01a22bc2-069a-7680-b80b-cef1fc3a00d9', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-30 09:21:05.679117+00', 4, '2026-11-30 09:21:05.846442+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-30 09:21:05.804466+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a22bc2-08b7-78d2-8cf2-ae10ca93f59e', '01a22bc2-0671-7acf-bae3-c2ca67091e1d', 'Leichenschau', 'Erledigt.', NULL, NULL, '2026-11-30 09:21:06.217017+00', 2, '2026-11-30 09:21:06.249381+00', 'in-progress', 'AMB', NULL, 'final', 'dr-osei', NULL, 'dr-osei', 'person', 'dr-osei', '2026-11-30 09:21:06.240053+00', 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22bc2-0914-7af7-8e52-5737bc4a9e31', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-30 09:21:06.275426+00', 1, '2026-11-30 09:21:06.275426+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22bc2-09bf-7c9a-ae01-6fbdc0b77dad', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-30 09:21:06.470235+00', 2, '2026-11-30 09:21:06.631634+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO records.encounters VALUES ('01a22bc2-0eb8-713c-ad46-c7ce47ae3de2', '01a22bc2-0dc0-7105-852d-fe06a2eb6284', 'Kontrolle ❤', 'Angerufen.', NULL, NULL, '2026-11-30 09:21:07.764943+00', 2, '2026-11-30 09:21:07.866103+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.export_chunks VALUES ('01a22bc2-1596-7d31-a9a8-4d1bf0e91598', '01a22bc2-157e-7399-b636-7b4a48adb67c', 'Condition', '{a}');


INSERT INTO records.export_parts VALUES ('01a22bc2-157e-7399-b636-7b4a48adb67c', 1, 'Condition', 1, '\x7b227265736f7572636554797065223a2022436f6e646974696f6e227d');


INSERT INTO records.exports VALUES ('01a22bc2-157e-7399-b636-7b4a48adb67c', 'test-agent', 'agent', '{}', '{"types": ["Condition"]}', '2026-03-14 10:00:00+00', 2, 1, 1, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', 0, '01a22bc2-157e-73e3-99e9-3857d7a0d3c8', '2026-03-14 10:01:00+00', '2026-11-30 09:21:09.501369+00', '2026-03-14 10:02:00+00', '2036-01-01 00:00:00+00');


INSERT INTO records.facility VALUES (1, 'UTC', 'UTC', NULL);


INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (2, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-30 09:21:03.910319+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (3, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-30 09:21:05.48154+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (4, 14, 'Encounter', '01a22bc2-0681-7e8b-b7d8-1c91e6cb123e', '2026-11-30 09:21:05.666681+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (5, 9, 'Encounter', '01a22bc2-069a-7680-b80b-cef1fc3a00d9', '2026-11-30 09:21:05.690627+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (6, 9, 'Encounter', '01a22bc2-069a-7680-b80b-cef1fc3a00d9', '2026-11-30 09:21:05.720686+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (7, 13, 'Encounter', '01a22bc2-06d9-70ac-8794-ff4fbd6ba66d', '2026-11-30 09:21:05.75324+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (8, 13, 'Encounter', '01a22bc2-06d9-70ac-8794-ff4fbd6ba66d', '2026-11-30 09:21:05.767526+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (9, 8, 'Encounter', '01a22bc2-06ef-7726-b304-28b284770d18', '2026-11-30 09:21:05.77567+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (10, 8, 'Encounter', '01a22bc2-06ef-7726-b304-28b284770d18', '2026-11-30 09:21:05.796709+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (11, 9, 'Encounter', '01a22bc2-069a-7680-b80b-cef1fc3a00d9', '2026-11-30 09:21:05.815906+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (12, 13, 'Encounter', '01a22bc2-06d9-70ac-8794-ff4fbd6ba66d', '2026-11-30 09:21:05.831538+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (13, 9, 'Encounter', '01a22bc2-069a-7680-b80b-cef1fc3a00d9', '2026-11-30 09:21:05.846589+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (14, 14, 'Encounter', '01a22bc2-08b7-78d2-8cf2-ae10ca93f59e', '2026-11-30 09:21:06.23211+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (15, 14, 'Encounter', '01a22bc2-08b7-78d2-8cf2-ae10ca93f59e', '2026-11-30 09:21:06.249888+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (16, 11, 'Condition', '01a22bc2-0914-71b0-9b56-d7a9040c266b', '2026-11-30 09:21:06.337403+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (17, 1, 'Encounter', '01a22bc2-0914-7af7-8e52-5737bc4a9e31', '2026-11-30 09:21:06.337425+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (18, 14, 'Observation', '01a22bc2-0914-7733-81f1-cc3c6b325d4e', '2026-11-30 09:21:06.337428+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (19, 6, 'Condition', '01a22bc2-09bf-79fe-b929-7587699e10e6', '2026-11-30 09:21:06.521282+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (20, 13, 'Encounter', '01a22bc2-09bf-7c9a-ae01-6fbdc0b77dad', '2026-11-30 09:21:06.521301+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (21, 13, 'Encounter', '01a22bc2-09bf-7c9a-ae01-6fbdc0b77dad', '2026-11-30 09:21:06.609727+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (22, 13, 'Encounter', '01a22bc2-09bf-7c9a-ae01-6fbdc0b77dad', '2026-11-30 09:21:06.634023+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (23, 14, 'Observation', '01a22bc2-0914-7733-81f1-cc3c6b325d4e', '2026-11-30 09:21:06.679211+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (24, 4, 'Binary', '01a22bc2-0ae2-78af-83ea-a9d64c63df24', '2026-11-30 09:21:06.787159+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (25, 3, 'DocumentReference', '01a22bc2-0ae2-7ccc-aaf7-b71e518ad6d3', '2026-11-30 09:21:06.787177+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (26, 3, 'DocumentReference', '01a22bc2-0ae2-7ccc-aaf7-b71e518ad6d3', '2026-11-30 09:21:06.790361+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (27, 8, 'Condition', '01a22bc2-0af3-7568-be37-7ba1fe1a9a48', '2026-11-30 09:21:06.811597+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (28, 8, 'Condition', '01a22bc2-0af3-7568-be37-7ba1fe1a9a48', '2026-11-30 09:21:06.825882+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (29, 12, 'Condition', '01a22bc2-0b4b-72e8-a90d-40c836e846ec', '2026-11-30 09:21:06.895684+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (30, 12, 'Condition', '01a22bc2-0b4b-72e8-a90d-40c836e846ec', '2026-11-30 09:21:06.941489+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (31, 12, 'Condition', '01a22bc2-0b4b-72e8-a90d-40c836e846ec', '2026-11-30 09:21:06.991894+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (32, 9, 'Observation', '01a22bc2-0bbd-7773-a985-d00d98a17479', '2026-11-30 09:21:07.012605+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (33, 9, 'Observation', '01a22bc2-0bbd-7773-a985-d00d98a17479', '2026-11-30 09:21:07.01978+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (34, 2, 'Encounter', '01a22bc2-0eb8-713c-ad46-c7ce47ae3de2', '2026-11-30 09:21:07.768767+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (35, 2, 'Encounter', '01a22bc2-0eb8-713c-ad46-c7ce47ae3de2', '2026-11-30 09:21:07.866584+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (1, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-30 09:21:03.90737+00', 'document-too-large');


INSERT INTO records.feed_buckets VALUES (5, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (7, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (10, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (15, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (1, NULL, '2026-11-30 09:21:08.747316+00');
INSERT INTO records.feed_buckets VALUES (2, NULL, '2026-11-30 09:21:08.747333+00');
INSERT INTO records.feed_buckets VALUES (3, NULL, '2026-11-30 09:21:08.747335+00');
INSERT INTO records.feed_buckets VALUES (4, NULL, '2026-11-30 09:21:08.747336+00');
INSERT INTO records.feed_buckets VALUES (6, NULL, '2026-11-30 09:21:08.747337+00');
INSERT INTO records.feed_buckets VALUES (8, NULL, '2026-11-30 09:21:08.747338+00');
INSERT INTO records.feed_buckets VALUES (9, NULL, '2026-11-30 09:21:08.747338+00');
INSERT INTO records.feed_buckets VALUES (11, NULL, '2026-11-30 09:21:08.747339+00');
INSERT INTO records.feed_buckets VALUES (12, NULL, '2026-11-30 09:21:08.74734+00');
INSERT INTO records.feed_buckets VALUES (13, NULL, '2026-11-30 09:21:08.747341+00');
INSERT INTO records.feed_buckets VALUES (14, NULL, '2026-11-30 09:21:08.747341+00');
INSERT INTO records.feed_buckets VALUES (0, '01a22bc2-1509-74ac-af22-e5036bb56bcb', '-infinity');


INSERT INTO records.feed_rebuilds VALUES ('01a22bc2-13f4-7259-b598-d3be33cc4770', 'resources', '00000000-0000-0000-0000-000000000000', '2026-11-30 09:21:09.106713+00');


INSERT INTO records.feed_renames VALUES ('01a22bc2-0b09-7fca-ab7f-946d27f0afc3', 'Condition', '01a22bc2-0af3-7568-be37-7ba1fe1a9a48', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc2-0b7d-7c63-b8d6-e21f7d042d53', 'Condition', '01a22bc2-0b4b-72e8-a90d-40c836e846ec', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc2-0c16-7fc9-b044-d999ad758db7', 'Patient', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc2-0c17-7067-9143-85a2c6b807da', 'Patient', '01a22bc2-0bf6-704a-a0f5-822d25e64644', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc2-0c50-7b28-a541-e67aaa7d867c', 'Patient', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc2-0c50-7bea-8028-f6fdf9eb8408', 'Patient', '01a22bc2-0bf6-704a-a0f5-822d25e64644', '01a22bc2-0bf6-704a-a0f5-822d25e64644', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc2-0c75-7b9f-a3d3-74373112c663', 'Patient', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc2-0c75-7c43-b8c9-a09d191f5ce6', 'Patient', '01a22bc2-0bf6-704a-a0f5-822d25e64644', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22bc2-1407-7c57-866d-ea053baa8661', 'Condition', '01a22bc2-1407-7ca7-a62e-f918e366161d', '01a22bc2-1407-7cb5-8af2-b0e19c832cc7', '00000000-0000-0000-0000-000000000000');


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x35bfd529b56da99017fdb3299be34e91aa450d28ce5e5727a6c8d36b9f76a197', 'patient', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 1, 200, '2026-11-30 09:21:05.531261+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\x05d2fcd31377f7c0999a46429dcc645759e6e0ae511852edd91b9e797945b355', 'patient', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 3, 200, '2026-11-30 09:21:05.625771+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\xd23e9934f12fe1a2b696434f0b9e5f2d1cc3a78da3ada52c19785c3d64c7b8e1', 'encounter', '01a22bc2-069a-7680-b80b-cef1fc3a00d9', 2, 200, '2026-11-30 09:21:05.730129+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x37c5f487aaef5b9fbf31308c3bfc90d48b21c667ba9991170466d2974c0ddb3c', 'encounter', '01a22bc2-06d9-70ac-8794-ff4fbd6ba66d', 2, 200, '2026-11-30 09:21:05.769526+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\xe1bd7bffea9f6234b636b0192d338529ae1c8cb900872797653767ad950737e7', 'encounter', '01a22bc2-06ef-7726-b304-28b284770d18', 2, 200, '2026-11-30 09:21:05.798113+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-30 09:21:05.892612+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a22bc2-08fb-7817-9e0c-c6a99a8f588a', 1, 200, '2026-11-30 09:21:06.446576+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a22bc2-09a6-7073-bc8f-356a1a75c144', 1, 200, '2026-11-30 09:21:06.559657+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a22bc2-0a0b-7751-9de9-ce7ae576251d', 1, 200, '2026-11-30 09:21:06.66053+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a22bc2-0a6a-7f30-93a3-247bc20d432e', 1, 200, '2026-11-30 09:21:06.69501+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a22bc2-0a92-74f9-b236-22b019444abd', 1, 200, '2026-11-30 09:21:06.736672+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a22bc2-0abc-7317-8b12-8216b67087b8', 1, 200, '2026-11-30 09:21:06.75591+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a22bc2-0ac7-7b92-a790-21baed3bb109', 1, 200, '2026-11-30 09:21:06.7705+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-7', '\x1f507503d3393948522f6cabc13b9ed3c0d847e9718652eadac327c1cee3e519', 'import', '01a22bc2-0ae0-756b-9678-bb3d5e0e72a2', 1, 200, '2026-11-30 09:21:06.796779+00');


INSERT INTO records.identifier_systems VALUES ('urn:example:policy', false, false, false, 'ehr-feed');


INSERT INTO records.imports VALUES ('01a22bc2-08fb-7817-9e0c-c6a99a8f588a', 'completed', 'test-agent', 'agent', 5, 5, '{"errors": [], "created": 5, "entries": [{"id": "01a22bc2-0914-7733-81f1-cc3c6b325d4e", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a22bc2-0914-7af7-8e52-5737bc4a9e31", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a22bc2-0914-71b0-9b56-d7a9040c266b", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a22bc2-0914-7342-8d2b-183a885cec8a", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a22bc2-0914-7569-994e-33294010cf0b", "type": "Practitioner", "index": 4, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:21:06.275426+00', '2026-11-30 09:21:06.429167+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"97971e3c-5f76-48de-b46d-b0c86179a94a"}');
INSERT INTO records.imports VALUES ('01a22bc2-09a6-7073-bc8f-356a1a75c144', 'completed', 'test-agent', 'agent', 3, 3, '{"errors": [], "created": 2, "entries": [{"id": "01a22bc2-0914-7342-8d2b-183a885cec8a", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a22bc2-09bf-79fe-b929-7587699e10e6", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a22bc2-09bf-7c9a-ae01-6fbdc0b77dad", "type": "Encounter", "index": 2, "outcome": "created"}], "skipped": 0, "updated": 1, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:21:06.470235+00', '2026-11-30 09:21:06.556989+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"97971e3c-5f76-48de-b46d-b0c86179a94a"}');
INSERT INTO records.imports VALUES ('01a22bc2-0a0b-7751-9de9-ce7ae576251d', 'completed', 'test-agent', 'agent', 2, 2, '{"errors": [], "created": 0, "entries": [{"id": "01a22bc2-0914-7342-8d2b-183a885cec8a", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a22bc2-09bf-7c9a-ae01-6fbdc0b77dad", "type": "Encounter", "index": 1, "outcome": "updated"}], "skipped": 0, "updated": 1, "unchanged": 1, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:21:06.569787+00', '2026-11-30 09:21:06.652788+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"97971e3c-5f76-48de-b46d-b0c86179a94a"}');
INSERT INTO records.imports VALUES ('01a22bc2-0a6a-7f30-93a3-247bc20d432e', 'completed', 'test-agent', 'agent', 5, 5, '{"errors": [], "created": 0, "entries": [{"id": "01a22bc2-0914-7733-81f1-cc3c6b325d4e", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a22bc2-0914-7af7-8e52-5737bc4a9e31", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a22bc2-0914-71b0-9b56-d7a9040c266b", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a22bc2-0914-7342-8d2b-183a885cec8a", "type": "Patient", "index": 3, "outcome": "unchanged"}, {"id": "01a22bc2-0914-7569-994e-33294010cf0b", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "skipped": 0, "updated": 1, "unchanged": 4, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:21:06.665875+00', '2026-11-30 09:21:06.692686+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"97971e3c-5f76-48de-b46d-b0c86179a94a"}');
INSERT INTO records.imports VALUES ('01a22bc2-0a92-74f9-b236-22b019444abd', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 1, "entries": [{"id": "01a22bc2-0a93-7300-992c-8b393dfa3234", "type": "Patient", "index": 0, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:21:06.705921+00', '2026-11-30 09:21:06.733728+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"97971e3c-5f76-48de-b46d-b0c86179a94a"}');
INSERT INTO records.imports VALUES ('01a22bc2-0abc-7317-8b12-8216b67087b8', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 1, "entries": [{"id": "01a22bc2-0abe-7af7-95eb-87ba9899500a", "type": "Patient", "index": 0, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:21:06.748098+00', '2026-11-30 09:21:06.75405+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"97971e3c-5f76-48de-b46d-b0c86179a94a"}');
INSERT INTO records.imports VALUES ('01a22bc2-0ac7-7b92-a790-21baed3bb109', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 0, "entries": [{"id": "01a22bc2-0abe-7af7-95eb-87ba9899500a", "type": "Patient", "index": 0, "outcome": "updated"}], "skipped": 0, "updated": 1, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:21:06.758962+00', '2026-11-30 09:21:06.769356+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"97971e3c-5f76-48de-b46d-b0c86179a94a"}');
INSERT INTO records.imports VALUES ('01a22bc2-0ae0-756b-9678-bb3d5e0e72a2', 'completed', 'test-agent', 'agent', 2, 2, '{"errors": [], "created": 2, "entries": [{"id": "01a22bc2-0ae2-78af-83ea-a9d64c63df24", "type": "Binary", "index": 0, "outcome": "created"}, {"id": "01a22bc2-0ae2-7ccc-aaf7-b71e518ad6d3", "type": "DocumentReference", "index": 1, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 09:21:06.782688+00', '2026-11-30 09:21:06.793763+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"97971e3c-5f76-48de-b46d-b0c86179a94a"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-30 09:21:05.858238+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-30 09:21:05.900056+00', '01a22bc2-06ef-7726-b304-28b284770d18', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-30 09:21:05.923827+00', '01a22bc2-06ef-7726-b304-28b284770d18', 3, 3, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (5, 'P12345', 0, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-30 09:21:06.110202+00', NULL, NULL, NULL, NULL, '{"unit": "wk", "value": 3, "approximate": false}', NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (6, 'P12345', NULL, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-30 09:21:06.142372+00', NULL, NULL, NULL, NULL, NULL, 'asked-unknown');
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (7, 'P12345', 36, '[]', 'high', NULL, NULL, '2026-11-30 09:21:08.47613+00', NULL, NULL, NULL, '01a22bc2-1180-73c5-9284-9e5e2b7d23a6', NULL, NULL);


INSERT INTO records.intake_routings VALUES ('01a22bc2-07fe-7b58-a648-f3e054d1e169', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-30 09:21:06.005501+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a22bc2-082f-748e-939f-1f1e4793da5e', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-30 09:21:06.089165+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a22bc2-119a-7a6e-962b-6894d85ea077', 7, 'cardiology', 'Brustschmerz', NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.496081+00', '01a22bc2-1198-73e5-9b91-2c3301891228');


INSERT INTO records.joined_resources VALUES ('01a22bc2-1483-7428-ad74-fed456f05e04', '01a22bc2-1483-746f-9918-f3179799a83b', '2026-11-30 09:21:09.250563+00');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 5, '\x7b226964223a2230316132326263322d303332342d373638362d616538342d353633346433363233643064222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303331382d373635332d623566352d636466656563626663343035225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30342e3830343935385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d303331382d373635332d623566352d636466656563626663343035222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:04.854131+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 15, '\x7b226964223a2230316132326263322d303564652d376130322d623465322d303033623730643435343762222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3530323933335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d303563302d376138642d613234372d656330623563323636613562222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:05.518425+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 15, '\x7b226964223a2230316132326263322d303633302d373739302d396538372d663136363961356237386464222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3538343039355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d303563302d376138642d613234372d656330623563323636613562222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-30 09:21:05.584805+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 15, '\x7b226964223a2230316132326263322d303635352d373466322d393266342d656338653331353663393538222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3632313835365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d303563302d376138642d613234372d656330623563323636613562222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-30 09:21:05.622313+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 6, '\x7b226964223a2230316132326263322d303637332d373333342d616566652d326333396164383863616562222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303637312d376163662d626165332d633263613637303931653164225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3635313235315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d303637312d376163662d626165332d633263613637303931653164222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:05.651609+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 13, '\x7b226964223a2230316132326263322d303638332d376336382d383239362d393634623466643466613766222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303638312d376538622d623764382d316339316536636231323365222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3636373932335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303638312d376538622d623764382d316339316536636231323365222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:05.669787+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 10, '\x7b226964223a2230316132326263322d303639642d373435352d613830612d616630336464353031616132222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303639612d373638302d623830622d636566316663336130306439222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3639333837335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303639612d373638302d623830622d636566316663336130306439222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:05.694323+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 10, '\x7b226964223a2230316132326263322d303662662d376433352d393133362d393264663336663364386634222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303639612d373638302d623830622d636566316663336130306439222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3732373536365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303639612d373638302d623830622d636566316663336130306439222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-30 09:21:05.729568+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 8, '\x7b226964223a2230316132326263322d303664392d376335342d613164372d613730613432373931366133222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303664392d373061632d383739342d666634666264366261363664222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3735333733325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303664392d373061632d383739342d666634666264366261363664222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:05.754081+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 8, '\x7b226964223a2230316132326263322d303665392d373663342d396336632d373864623061386663633137222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303664392d373061632d383739342d666634666264366261363664222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3736393033365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303664392d373061632d383739342d666634666264366261363664222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-30 09:21:05.769331+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 4, '\x7b226964223a2230316132326263322d303666302d376361342d386432322d336565623939653464356530222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303665662d373732362d623330342d323862323834373730643138222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3737363330375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303665662d373732362d623330342d323862323834373730643138222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:05.776645+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 4, '\x7b226964223a2230316132326263322d303730352d373736372d616363652d646234613765336539326139222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303665662d373732362d623330342d323862323834373730643138222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3739373631335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303665662d373732362d623330342d323862323834373730643138222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-30 09:21:05.797941+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 10, '\x7b226964223a2230316132326263322d303731632d373333612d383936612d383833333931393361366235222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303639612d373638302d623830622d636566316663336130306439222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3832303032375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303639612d373638302d623830622d636566316663336130306439222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c616363657074e2809d20e29da4227d7d7d', '2026-11-30 09:21:05.820547+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 8, '\x7b226964223a2230316132326263322d303732622d373466302d623462652d613833643536313338346135222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303664392d373061632d383739342d666634666264366261363664222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3833353830375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303664392d373061632d383739342d666634666264366261363664222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c72656a656374e2809d20e29da4227d7d7d', '2026-11-30 09:21:05.836134+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 10, '\x7b226964223a2230316132326263322d303733622d373733652d626563332d356331393535626133313832222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303639612d373638302d623830622d636566316663336130306439222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3835313534375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303639612d373638302d623830622d636566316663336130306439222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-30 09:21:05.851967+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 10, '\x7b226964223a2230316132326263322d303733622d376537302d613338662d643565333530306265393336222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303639612d373638302d623830622d636566316663336130306439222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3835313537305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303639612d373638302d623830622d636566316663336130306439222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-30 09:21:05.851982+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316132326263322d303735362d373534642d623263362d366638373364313738353262222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3837383638325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:05.891367+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316132326263322d303737642d376563332d383736372d363939306139383461343866222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303665662d373732362d623330342d323862323834373730643138222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3931373935395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:05.918214+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316132326263322d303739642d376365312d616335332d323565366337646534323834222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303665662d373732362d623330342d323862323834373730643138222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30352e3934393330335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22616d656e6473223a337d7d7d', '2026-11-30 09:21:05.949561+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316132326263322d303830312d376561622d393736322d646163333936353539373230222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3034393731345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22726f7574696e675f6964223a2230316132326263322d303766652d376235382d613634382d663365303534643165313639227d7d7d', '2026-11-30 09:21:06.079411+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316132326263322d303832662d376630662d613131392d643730333666323833643634222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a2230316132326263322d303665662d373732362d623330342d323862323834373730643138222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3039353734345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22726f7574696e675f6964223a2230316132326263322d303832662d373438652d393339662d316631653437393364613565227d7d7d', '2026-11-30 09:21:06.095954+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 13, '\x7b226964223a2230316132326263322d303834662d376161332d616436612d396238336438333539663830222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3132373133355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:06.138074+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 10, '\x7b226964223a2230316132326263322d303836392d373133372d383561312d656565393134333438643838222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3135333933345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f36222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:06.154112+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 6, '\x7b226964223a2230316132326263322d303838632d373933642d386231322d363964313930653631333836222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303637312d376163662d626165332d633263613637303931653164225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3138383839365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d303637312d376163662d626165332d633263613637303931653164222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c226368616e676564223a5b22616374697665222c226465636561736564225d7d7d7d', '2026-11-30 09:21:06.205734+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 11, '\x7b226964223a2230316132326263322d303862382d376335322d396238652d333966663439363163303962222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263322d303637312d376163662d626165332d633263613637303931653164225d2c22656e636f756e7465725f6964223a2230316132326263322d303862372d373864322d386366322d616531306361393366353965222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3233323636385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303862372d373864322d386366322d616531306361393366353965222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c226f76657272696464656e223a747275657d7d7d', '2026-11-30 09:21:06.234534+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 11, '\x7b226964223a2230316132326263322d303863652d373665372d623763332d343265313533393764663835222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263322d303637312d376163662d626165332d633263613637303931653164225d2c22656e636f756e7465725f6964223a2230316132326263322d303862372d373864322d386366322d616531306361393366353965222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3235343230305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303862372d373864322d386366322d616531306361393366353965222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-30 09:21:06.254573+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 1, '\x7b226964223a2230316132326263322d303938642d376331342d623664642d353033616636353737333731222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303931342d373334322d386432622d313833613838356365633861225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3434353531335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d303931342d373334322d386432622d313833613838356365633861222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:06.44581+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 1, '\x7b226964223a2230316132326263322d303938642d373236302d626131372d653539663233616366316461222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303931342d373334322d386432622d313833613838356365633861225d2c22656e636f756e7465725f6964223a2230316132326263322d303931342d376166372d386535322d353733376263346139653331222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3434353534375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303931342d376166372d386535322d353733376263346139653331222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:06.445909+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 0, '\x7b226964223a2230316132326263322d303938642d373637612d396339632d666437346533393330333132222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303931342d373334322d386432622d313833613838356365633861225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3434353536395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263322d303866622d373831372d396530632d633661393961386635383861222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:21:06.445912+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 1, '\x7b226964223a2230316132326263322d303966652d376361342d613938302d663764656636343562396364222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303931342d373334322d386432622d313833613838356365633861225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3535383735315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d303931342d373334322d386432622d313833613838356365633861222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-30 09:21:06.55893+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 3, '\x7b226964223a2230316132326263322d303966652d376631392d623835662d306133643665633266643431222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303931342d373334322d386432622d313833613838356365633861225d2c22656e636f756e7465725f6964223a2230316132326263322d303962662d376339612d616530312d366662646330623737646164222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3535383737355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303962662d376339612d616530312d366662646330623737646164222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:06.558951+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 15, '\x7b226964223a2230316132326263322d303966652d373838372d396264652d623331646461366438616133222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303931342d373334322d386432622d313833613838356365633861225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3535383738395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263322d303961362d373037332d626338662d333536613161373563313434222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:21:06.558954+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 3, '\x7b226964223a2230316132326263322d306135662d376631322d616237662d316364386462373038366661222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303931342d373334322d386432622d313833613838356365633861225d2c22656e636f756e7465725f6964223a2230316132326263322d303962662d376339612d616530312d366662646330623737646164222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3635353835395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d303962662d376339612d616530312d366662646330623737646164222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-30 09:21:06.659931+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 7, '\x7b226964223a2230316132326263322d306135662d376530312d393963392d376264386135383666383334222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303931342d373334322d386432622d313833613838356365633861225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3635353839345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263322d306130622d373735312d396465392d636537616535373632353164222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a312c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:21:06.659984+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 5, '\x7b226964223a2230316132326263322d306138362d373532312d613033322d376365666137386265666166222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303931342d373334322d386432622d313833613838356365633861225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3639343635375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263322d306136612d376633302d393361332d323437626332306434333265222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a342c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:21:06.694826+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 10, '\x7b226964223a2230316132326263322d306162302d373036392d396364662d353564653737376432303662222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306139332d373330302d393932632d386233393364666133323334225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3733363334315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d306139332d373330302d393932632d386233393364666133323334222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:06.736499+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 9, '\x7b226964223a2230316132326263322d306162302d376139382d383537642d353630666432306432623663222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306139332d373330302d393932632d386233393364666133323334225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3733363337325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263322d306139322d373466392d623233362d323262303139343434616264222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:21:06.736521+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 14, '\x7b226964223a2230316132326263322d306163322d373535652d393335302d356236616237653735613335222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306162652d376166372d393565622d383762613938393935303061225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3735343634375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d306162652d376166372d393565622d383762613938393935303061222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:06.75569+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 11, '\x7b226964223a2230316132326263322d306163322d373366302d383135362d323365646432303630666365222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306162652d376166372d393565622d383762613938393935303061225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3735343637335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263322d306162632d373331372d386231322d383231366236373038376238222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:21:06.755733+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 14, '\x7b226964223a2230316132326263322d306164312d373362622d393331382d646461656239653730623338222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306162652d376166372d393565622d383762613938393935303061225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3736393935375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d306162652d376166372d393565622d383762613938393935303061222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-30 09:21:06.77018+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 1, '\x7b226964223a2230316132326263322d306164312d373335392d393735632d646438626664306463336531222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306162652d376166372d393565622d383762613938393935303061225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3736393938355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263322d306163372d376239322d613739302d323162616564336262313039222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:21:06.770255+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (42, 3, '\x7b226964223a2230316132326263322d306165612d373465392d383635392d376263623434333831386262222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303931342d373334322d386432622d313833613838356365633861225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3739343339325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326263322d306165302d373536622d393637382d626233643565306537326132222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c2263726561746564223a322c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 09:21:06.79655+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (43, 10, '\x7b226964223a2230316132326263322d306166662d376439622d386338632d643162623563633538326361222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3831353432325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326263322d306166332d373536382d626533372d376261316665316139613438222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:06.815564+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (44, 10, '\x7b226964223a2230316132326263322d306231382d376337342d616139622d356336303338383035623865222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3834303931335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326263322d306166332d373536382d626533372d376261316665316139613438222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d7d7d7d', '2026-11-30 09:21:06.841045+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (45, 2, '\x7b226964223a2230316132326263322d306235622d373833652d623037302d653161346131346161306539222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3930373338385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326263322d306234622d373265382d613930642d343063383336653834366563222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:06.90751+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (46, 2, '\x7b226964223a2230316132326263322d306239332d376666352d613738362d363738663364643461303832222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3936333733375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326263322d306234622d373265382d613930642d343063383336653834366563222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d7d7d7d', '2026-11-30 09:21:06.963886+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (47, 2, '\x7b226964223a2230316132326263322d306262342d373763662d623561392d656432333965613335386463222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30362e3939363438315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326263322d306234622d373265382d613930642d343063383336653834366563222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d7d7d7d', '2026-11-30 09:21:06.996593+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (48, 5, '\x7b226964223a2230316132326263322d306263632d373930352d393834642d386230356534636332376430222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d303563302d376138642d613234372d656330623563323636613562225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3032303534335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a224f62736572766174696f6e2f30316132326263322d306262642d373737332d613938352d643030643938613137343739222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:07.020651+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (49, 9, '\x7b226964223a2230316132326263322d306265352d373135392d393937362d626263396235396164363366222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306264392d373938342d393636342d396561363035346433643661225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3034353136365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d306264392d373938342d393636342d396561363035346433643661222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:07.046455+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (50, 0, '\x7b226964223a2230316132326263322d306266372d376466652d383937352d313731633235356265336433222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306266362d373034612d613066352d383232643235653634363434225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3036333838385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d306266362d373034612d613066352d383232643235653634363434222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:07.064338+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (51, 0, '\x7b226964223a2230316132326263322d306332622d376232652d393337352d383464636362653464613830222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263322d306266362d373034612d613066352d383232643235653634363434222c2230316132326263322d306264392d373938342d393636342d396561363035346433643661225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3131353537345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d306266362d373034612d613066352d383232643235653634363434222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c22746172676574223a2230316132326263322d306264392d373938342d393636342d396561363035346433643661222c227461726765745f76657273696f6e223a327d7d7d', '2026-11-30 09:21:07.126581+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (52, 0, '\x7b226964223a2230316132326263322d306336302d373161342d623734612d373965343361326335366164222c226576656e745f74797065223a2270617469656e742e756e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263322d306266362d373034612d613066352d383232643235653634363434222c2230316132326263322d306264392d373938342d393636342d396561363035346433643661225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3136383232305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d306266362d373034612d613066352d383232643235653634363434222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c22746172676574223a2230316132326263322d306264392d373938342d393636342d396561363035346433643661222c227461726765745f76657273696f6e223a337d7d7d', '2026-11-30 09:21:07.168651+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (53, 0, '\x7b226964223a2230316132326263322d306361382d373664302d623638372d666330373636313765616135222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263322d306266362d373034612d613066352d383232643235653634363434222c2230316132326263322d306264392d373938342d393636342d396561363035346433643661225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3234303133385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d306266362d373034612d613066352d383232643235653634363434222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c22746172676574223a2230316132326263322d306264392d373938342d393636342d396561363035346433643661222c227461726765745f76657273696f6e223a347d7d7d', '2026-11-30 09:21:07.240612+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (54, 9, '\x7b226964223a2230316132326263322d306364662d373130662d383763632d336635383734633161353162222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316132326263322d303331382d373635332d623566352d636466656563626663343035222c2230316132326263322d303637312d376163662d626165332d633263613637303931653164222c2230316132326263322d303563302d376138642d613234372d656330623563323636613562222c2230316132326263322d306264392d373938342d393636342d396561363035346433643661222c2230316132326263322d306266362d373034612d613066352d383232643235653634363434225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3239353731395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132326263322d306363332d373332352d393164312d393632303539613763373861222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c226164646564223a367d7d7d', '2026-11-30 09:21:07.296086+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (55, 9, '\x7b226964223a2230316132326263322d306433322d373765372d396630382d306536343263346337383264222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3337383932385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132326263322d306363332d373332352d393164312d393632303539613763373861222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-30 09:21:07.380098+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (56, 2, '\x7b226964223a2230316132326263322d306434362d376638622d626366352d666338616131363862393365222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3339383736305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132326263322d306434342d376537312d623763322d663963396332613532656163222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c226164646564223a307d7d7d', '2026-11-30 09:21:07.400253+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (57, 2, '\x7b226964223a2230316132326263322d306436332d376532352d613637352d613336653638313965663462222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3432373737315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132326263322d306434342d376537312d623763322d663963396332613532656163222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c2272656d6f766564223a307d7d7d', '2026-11-30 09:21:07.427921+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (58, 12, '\x7b226964223a2230316132326263322d306438302d376532302d383236372d666638643262333264313465222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306437322d373665372d386633382d343236336332323935336161225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3435363033375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d306437322d373665372d386633382d343236336332323935336161222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:07.456535+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (59, 3, '\x7b226964223a2230316132326263322d306439642d373330352d613535332d616665303139363030653961222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306439332d376234382d626265642d323866323330366463613430225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3438353536375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d306439332d376234382d626265642d323866323330366463613430222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:07.485963+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (60, 8, '\x7b226964223a2230316132326263322d306466652d376265302d393463392d336135643830616236303531222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306463302d373130352d383532642d666530366132656236323834225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3538323332395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d306463302d373130352d383532642d666530366132656236323834222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2261613862396266392d383733322d343465652d386337302d356533333132376536323663227d7d7d7d', '2026-11-30 09:21:07.603429+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (61, 8, '\x7b226964223a2230316132326263322d306534312d376638372d383466312d316131363733663539386631222c226576656e745f74797065223a2270617469656e742e6964656e7469666965722d636f6e6669726d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306463302d373130352d383532642d666530366132656236323834225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3634393231355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326263322d306463302d373130352d383532642d666530366132656236323834222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:07.649822+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (62, 13, '\x7b226964223a2230316132326263322d306537342d373664652d613136632d303962373939303339663736222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a2264722d6f6b61666f72222c2270617469656e745f696473223a5b2230316132326263322d306463302d373130352d383532642d666530366132656236323834225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3730303239325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132326263322d306537322d373230312d613132352d343432336230316137313862222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263643335356631362d323261392d346131362d623139352d653139316135643139386262227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d33305431303a32313a30372e3637363732372b30303a3030227d7d7d', '2026-11-30 09:21:07.707178+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (63, 9, '\x7b226964223a2230316132326263322d306539372d373938312d613431302d366338346339653239323063222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3733353237375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132326263322d306539352d376432312d386161392d383965623831613964396437222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c226f6e5f626568616c665f6f66223a2264722d6f6b61666f72222c22746f6b656e5f6964223a2239613863366665622d656538642d343764322d613637372d666539623735393434373831227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d33305431303a32313a30372e3731393132312b30303a3030227d7d7d', '2026-11-30 09:21:07.735431+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (64, 13, '\x7b226964223a2230316132326263322d306561612d373837332d393064652d613361316432363034343365222c226576656e745f74797065223a22627265616b2d676c6173732e7265766965776564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326263322d306463302d373130352d383532642d666530366132656236323834225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3735343839395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132326263322d306537322d373230312d613132352d343432336230316137313862222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d7d7d7d', '2026-11-30 09:21:07.75851+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (65, 2, '\x7b226964223a2230316132326263322d306562392d373761662d393739342d623836643933396339363265222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306463302d373130352d383532642d666530366132656236323834225d2c22656e636f756e7465725f6964223a2230316132326263322d306562382d373133632d616434362d633763653437616533646532222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3736393331305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d306562382d373133632d616434362d633763653437616533646532222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:07.770507+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (66, 3, '\x7b226964223a2230316132326263322d306565322d373464312d393965382d653438323330376162356637222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306463302d373130352d383532642d666530366132656236323834225d2c22656e636f756e7465725f6964223a2230316132326263322d306562382d373133632d616434362d633763653437616533646532222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3831303532335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d306563662d376337632d623633622d653431393531386462333037222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:07.813655+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (67, 3, '\x7b226964223a2230316132326263322d306630312d373539642d623632392d323636353837383434393638222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306463302d373130352d383532642d666530366132656236323834225d2c22656e636f756e7465725f6964223a2230316132326263322d306562382d373133632d616434362d633763653437616533646532222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3834313238305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d306563662d376337632d623633622d653431393531386462333037222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:07.845593+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (68, 14, '\x7b226964223a2230316132326263322d306636302d376462312d616432362d346531663139383139613530222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3933363435385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d306631372d376536322d613163382d376364376534313435393639222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:07.937111+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (69, 2, '\x7b226964223a2230316132326263322d306636302d376136312d383336662d343062373164623439626563222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306463302d373130352d383532642d666530366132656236323834225d2c22656e636f756e7465725f6964223a2230316132326263322d306562382d373133632d616434362d633763653437616533646532222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3933363438325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326263322d306562382d373133632d616434362d633763653437616533646532222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-30 09:21:07.937171+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (70, 3, '\x7b226964223a2230316132326263322d306636302d373565322d396236302d613034363635626537333835222c226576656e745f74797065223a227461736b2e636f6d706c65746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306463302d373130352d383532642d666530366132656236323834225d2c22656e636f756e7465725f6964223a2230316132326263322d306562382d373133632d616434362d633763653437616533646532222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3933363439335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d306563662d376337632d623633622d653431393531386462333037222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:07.937175+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (71, 3, '\x7b226964223a2230316132326263322d306637642d373434622d383730302d656130383435396361643966222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306463302d373130352d383532642d666530366132656236323834225d2c22656e636f756e7465725f6964223a2230316132326263322d306562382d373133632d616434362d633763653437616533646532222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3936353232365a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d306563662d376337632d623633622d653431393531386462333037222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:07.97112+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (72, 3, '\x7b226964223a2230316132326263322d306639622d376632332d623639612d376230366231666163383765222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326263322d306463302d373130352d383532642d666530366132656236323834225d2c22656e636f756e7465725f6964223a2230316132326263322d306562382d373133632d616434362d633763653437616533646532222c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30372e3939353835375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d306563662d376337632d623633622d653431393531386462333037222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:07.995993+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (73, 4, '\x7b226964223a2230316132326263322d306662322d373664612d386463362d333761363065323530303436222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3031383635335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d306662312d376665352d393962392d653637646463373133333262222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.023141+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (74, 10, '\x7b226964223a2230316132326263322d306663632d376233392d623964612d396434656133653263373466222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3034343136395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d306663372d376234382d393561612d383434643166613965663339222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.044308+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (75, 4, '\x7b226964223a2230316132326263322d306664372d373563322d613433642d336636333232356565333762222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3035353334335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d306662312d376665352d393962392d653637646463373133333262222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:08.055494+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (76, 4, '\x7b226964223a2230316132326263322d313031312d373062332d613665312d336235643931323463323834222c226576656e745f74797065223a227461736b2e6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3131333838315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d306662312d376665352d393962392d653637646463373133333262222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:08.123585+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (77, 10, '\x7b226964223a2230316132326263322d313031312d373132632d383330652d326636373165373433366264222c226576656e745f74797065223a227461736b2e7072656465636573736f722d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3131333931355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d306663372d376234382d393561612d383434643166613965663339222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.123607+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (78, 4, '\x7b226964223a2230316132326263322d313031312d376236312d616438302d653131633261626161353464222c226576656e745f74797065223a227461736b2e64656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3131333932365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d306662312d376665352d393962392d653637646463373133333262222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:08.12361+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (79, 11, '\x7b226964223a2230316132326263322d313033622d373838622d383330372d613631346436366564303735222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3135353636315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313033382d376332322d623066652d396534636535666336343537222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.155796+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (80, 11, '\x7b226964223a2230316132326263322d313034612d373131392d396634392d333037316330626431343563222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3137303731365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313033382d376332322d623066652d396534636535666336343537222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:08.170897+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (81, 11, '\x7b226964223a2230316132326263322d313036352d373765392d623839662d363462613265343736663836222c226576656e745f74797065223a227461736b2e617474656d70742d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3139373336385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313033382d376332322d623066652d396534636535666336343537222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:08.197891+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (82, 11, '\x7b226964223a2230316132326263322d313037622d376532652d616137332d303631323164383761613536222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3231393730305a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313033382d376332322d623066652d396534636535666336343537222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:08.220114+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (83, 11, '\x7b226964223a2230316132326263322d313039342d373539322d626230632d346563323763656234303339222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3234343638365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313033382d376332322d623066652d396534636535666336343537222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:08.250439+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (84, 0, '\x7b226964223a2230316132326263322d313061332d376336352d383864362d316136643761626331363430222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3235393634305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313061322d376664362d393937302d646130393437313737316262222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.259757+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (85, 0, '\x7b226964223a2230316132326263322d313061382d376632662d623136302d666233343831313232623030222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3236343339385a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313061322d376664362d393937302d646130393437313737316262222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.264982+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (86, 0, '\x7b226964223a2230316132326263322d313062332d376236342d626565612d326534323931373064623137222c226576656e745f74797065223a227461736b2e63616e63656c6c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3237353139335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313061322d376664362d393937302d646130393437313737316262222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a2263616e63656c6c6564222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.275295+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (87, 0, '\x7b226964223a2230316132326263322d313063342d373636342d396165312d613133386164346435393634222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3239323336395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313063332d376337352d393132642d326534343630336234656334222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.292471+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (88, 0, '\x7b226964223a2230316132326263322d313064312d373463382d386534332d633466376261316362366535222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3330353432305a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313063332d376337352d393132642d326534343630336234656334222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.305691+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (89, 0, '\x7b226964223a2230316132326263322d313064622d373639322d623931322d376565343733323836643131222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3331353535305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313063332d376337352d393132642d326534343630336234656334222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.315657+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (90, 12, '\x7b226964223a2230316132326263322d313065622d373366642d396139622d616165366132663538663437222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3333313231375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313065612d376131352d393133642d376339656434396161366665222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.331363+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (91, 12, '\x7b226964223a2230316132326263322d313066332d376461372d393936662d653737623830656230323133222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3333393434325a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313065612d376131352d393133642d376339656434396161366665222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.339824+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (92, 12, '\x7b226964223a2230316132326263322d313066632d376364322d616363632d333565323136653734643462222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3334383339335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313065612d376131352d393133642d376339656434396161366665222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.348502+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (93, 12, '\x7b226964223a2230316132326263322d313130372d376239632d396637662d363936643833336666303536222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3335393535315a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313065612d376131352d393133642d376339656434396161366665222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.359914+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (94, 12, '\x7b226964223a2230316132326263322d313131322d376435642d626534372d623764383135373032383631222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3337303337315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313065612d376131352d393133642d376339656434396161366665222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.370476+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (95, 12, '\x7b226964223a2230316132326263322d313132622d376165662d393539322d643636343662666461333435222c226576656e745f74797065223a227461736b2e726573756d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3339353239385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313065612d376131352d393133642d376339656434396161366665222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.395496+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (96, 3, '\x7b226964223a2230316132326263322d313133362d373431342d626132352d373761346234363766336261222c226576656e745f74797065223a227461736b2e7369676e616c2d6b657074222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3430363635395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2d7369676e616c2f30316132326263322d313133362d373536632d393866662d386131376234343934363033222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:08.40677+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (97, 8, '\x7b226964223a2230316132326263322d313134382d376463302d383831622d383938356438363538386235222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3432343934335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313134372d373434642d613432312d383332313235313363623336222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.425074+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (98, 8, '\x7b226964223a2230316132326263322d313135302d373239662d383834372d616337306165346637623433222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3433323036315a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313134372d373434642d613432312d383332313235313363623336222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.43229+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (99, 8, '\x7b226964223a2230316132326263322d313135622d373961342d393138362d663466343732636462346132222c226576656e745f74797065223a227461736b2e61737369676e6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3434333536305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313134372d373434642d613432312d383332313235313363623336222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.443699+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (100, 4, '\x7b226964223a2230316132326263322d313136622d376363382d393437362d396533626365373231346564222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3435393031385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313136332d373631322d613261612d396363373730633735656139222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.4592+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (101, 7, '\x7b226964223a2230316132326263322d313137362d373265652d393733312d613339626364623639323936222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3437303430325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313137352d373938302d393739632d336666633934393762363330222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.470509+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (102, 6, '\x7b226964223a2230316132326263322d313138342d373263312d616533392d666131366235316133376165222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3438343934325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313138302d373363352d393238342d396535653262376432336136222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.48909+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (103, 2, '\x7b226964223a2230316132326263322d313138342d373463302d616364622d643862356662666233396337222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3438343937325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f37222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d7d7d7d', '2026-11-30 09:21:08.489119+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (104, 3, '\x7b226964223a2230316132326263322d313139642d373535632d616332382d343663616430386431393636222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3530393436375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313139382d373365352d396239312d326333333031383931323238222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.509654+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (105, 2, '\x7b226964223a2230316132326263322d313139642d373061382d613832312d303433636332336537376437222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3530393439345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f37222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22726f7574696e675f6964223a2230316132326263322d313139612d376136652d393632622d363839346438356561303737227d7d7d', '2026-11-30 09:21:08.509674+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (106, 9, '\x7b226964223a2230316132326263322d313161652d376230362d623432362d373939333034366330636266222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3532363239365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313161642d376338362d626339332d336637333664623165663135222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 09:21:08.526394+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (107, 9, '\x7b226964223a2230316132326263322d313163652d376464302d626634362d363463363332383539353330222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22637265772d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3535383333315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313161642d376338362d626339332d336637333664623165663135222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2237663364333364372d653734342d343563622d613161382d313639376139666131303435227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:08.558527+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (108, 9, '\x7b226964223a2230316132326263322d313164372d373131322d386434652d353139303932346235613931222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3536373737305a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313161642d376338362d626339332d336637333664623165663135222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:08.571536+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (109, 9, '\x7b226964223a2230316132326263322d313165632d373238332d383630382d616665653263323830373862222c226576656e745f74797065223a227461736b2e63616e63656c2d726571756573746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3538383431335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326263322d313161642d376338362d626339332d336637333664623165663135222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239373937316533632d356637362d343864652d623436642d623063383631373961393461227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 09:21:08.58853+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (110, 8, '\x7b226964223a2230316132326263322d313230342d373063332d383362332d333163383038383234636439222c226576656e745f74797065223a2271756575652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3631323938345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2271756575652f6b61737365222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c226368616e676564223a5b2269735f706175736564222c226d61785f72756e6e696e67222c226c656173655f73222c226d61785f617474656d707473222c226b696e6473225d2c2273657474696e6773223a7b2269735f706175736564223a66616c73652c226d61785f72756e6e696e67223a31302c226c656173655f73223a3330302c226d61785f617474656d707473223a332c226b696e6473223a5b7b226b696e64223a22666178222c226d61785f72756e6e696e67223a322c226261636b6f6666223a7b2266697273745f7365636f6e6473223a36302c22666163746f72223a322e352c226c6f6e676573745f7365636f6e6473223a333630307d7d5d7d7d7d7d', '2026-11-30 09:21:08.613131+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (111, 8, '\x7b226964223a2230316132326263322d313231372d376264662d396135652d393336353035623636663730222c226576656e745f74797065223a2271756575652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3633313137395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2271756575652f6b61737365222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c226368616e676564223a5b226d61785f72756e6e696e67225d2c2273657474696e6773223a7b2269735f706175736564223a66616c73652c226d61785f72756e6e696e67223a32302c226c656173655f73223a3330302c226d61785f617474656d707473223a332c226b696e6473223a5b7b226b696e64223a22666178222c226d61785f72756e6e696e67223a322c226261636b6f6666223a7b2266697273745f7365636f6e6473223a36302c22666163746f72223a322e352c226c6f6e676573745f7365636f6e6473223a333630307d7d5d7d7d7d7d', '2026-11-30 09:21:08.631691+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (112, 0, '\x7b226964223a2230316132326263322d313232382d373761352d396537362d376365383136646539363265222c226576656e745f74797065223a227363686564756c652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3634383131325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227363686564756c652f62657269636874222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c226368616e676564223a5b2263726f6e222c2269735f706175736564222c227461736b225d2c2263726f6e223a22302037202a202a202a222c2269735f706175736564223a66616c73657d7d7d', '2026-11-30 09:21:08.648241+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (113, 0, '\x7b226964223a2230316132326263322d313233322d373764662d626366322d383634663764653730343135222c226576656e745f74797065223a227363686564756c652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3635383138325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227363686564756c652f62657269636874222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261623761666162372d653834332d343731312d613336312d383034313538356164393664227d2c226368616e676564223a5b2263726f6e225d2c2263726f6e223a2233302036202a202a204d4f4e2d465249222c2269735f706175736564223a66616c73657d7d7d', '2026-11-30 09:21:08.658301+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (114, 1, '\x7b226964223a2230316132326263322d313233392d373736342d393439632d366339616462323633613632222c226576656e745f74797065223a226261636b656e642d636c69656e742e72656769737465726564222c226167656e745f6e616d65223a2261757468222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3636353332355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226261636b656e642d636c69656e742f6e616368746c617566222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a2273657276696365222c2263616c6c6572223a7b22707572706f7365223a225452454154227d2c2273636f7065223a2273797374656d2f2a2e7273227d7d7d', '2026-11-30 09:21:08.66544+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (115, 10, '\x7b226964223a2230316132326263322d313234342d373034622d383938312d366162306265383135303130222c226576656e745f74797065223a226261636b656e642d636c69656e742e72656769737465726564222c226167656e745f6e616d65223a2261757468222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3637363233315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226261636b656e642d636c69656e742f6561726c696572222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a2273657276696365222c2263616c6c6572223a7b22707572706f7365223a225452454154227d2c2273636f7065223a2273797374656d2f2a2e7273227d7d7d', '2026-11-30 09:21:08.676369+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (116, 10, '\x7b226964223a2230316132326263322d313236332d373332382d383134332d346235303130353231303730222c226576656e745f74797065223a226261636b656e642d636c69656e742e7265766f6b6564222c226167656e745f6e616d65223a2261757468222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430393a32313a30382e3730373630385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226261636b656e642d636c69656e742f6561726c696572222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a2273657276696365222c2263616c6c6572223a7b22707572706f7365223a225452454154227d7d7d7d', '2026-11-30 09:21:08.707757+00', NULL);


INSERT INTO records.outbox_buckets VALUES (0, '01a22bc2-13e5-7077-83f4-f9c8fc05a7fa', '2026-11-30 09:21:08.97255+00');
INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-11-30 09:21:08.97257+00');
INSERT INTO records.outbox_buckets VALUES (2, NULL, '2026-11-30 09:21:08.972572+00');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-11-30 09:21:08.972573+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-11-30 09:21:08.972574+00');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '2026-11-30 09:21:08.972574+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-30 09:21:08.972575+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-30 09:21:08.972576+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-11-30 09:21:08.972577+00');
INSERT INTO records.outbox_buckets VALUES (9, NULL, '2026-11-30 09:21:08.972577+00');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '2026-11-30 09:21:08.972578+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-30 09:21:08.972579+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-11-30 09:21:08.972579+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-11-30 09:21:08.97258+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-30 09:21:08.972581+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-11-30 09:21:08.972582+00');


INSERT INTO records.panel_versions VALUES ('01a22bc2-0cc3-7325-91d1-962059a7c78a', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-30 09:21:07.24877+00', NULL, 1, '2026-11-30 09:21:07.24877+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a22bc2-0d44-7e71-b7c2-f9c9c2a52eac', 2, 'Ward 4', '{}', '{}', '2026-11-30 09:21:07.386232+00', NULL, 1, '2026-11-30 09:21:07.386232+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a22bc2-0d44-7e71-b7c2-f9c9c2a52eac', 2, 'Ward 4', '{}', '{}', '2026-11-30 09:21:07.386232+00', '2026-11-30 09:21:07.41518+00', 2, '2026-11-30 09:21:07.427551+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a22bc2-0cc3-7325-91d1-962059a7c78a', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-30 09:21:07.24877+00', NULL, 2, '2026-11-30 09:21:07.366331+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a22bc2-0d44-7e71-b7c2-f9c9c2a52eac', 2, 'Ward 4', '{}', '{}', '2026-11-30 09:21:07.386232+00', '2026-11-30 09:21:07.41518+00', 3, '2026-11-30 09:21:09.05733+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a22bc2-0671-7acf-bae3-c2ca67091e1d', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a22bc2-0914-7342-8d2b-183a885cec8a', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a22bc2-0914-7342-8d2b-183a885cec8a', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 4711', '01a22bc2-0d72-76e7-8f38-4263c22953aa', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a22bc2-0d72-76e7-8f38-4263c22953aa', true, false, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:lab', 'Nr. 4711', '01a22bc2-0d93-7b48-bbed-28f2306dca40', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a22bc2-0d93-7b48-bbed-28f2306dca40', true, false, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 2', '01a22bc2-0dc0-7105-852d-fe06a2eb6284', false, true, false, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 1', '01a22bc2-0dc0-7105-852d-fe06a2eb6284', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:former', 'F-1', '01980000-0000-7000-8000-000000000001', false, false, true, '2026-03-15 00:00:00+00', '2026-11-30 09:21:09.31827+00');


INSERT INTO records.patient_names VALUES ('audit', '01a22bc2-0318-7653-b5f5-cdfeecbfc405');
INSERT INTO records.patient_names VALUES ('by', '01a22bc2-0318-7653-b5f5-cdfeecbfc405');
INSERT INTO records.patient_names VALUES ('byaudit', '01a22bc2-0318-7653-b5f5-cdfeecbfc405');
INSERT INTO records.patient_names VALUES ('refused', '01a22bc2-0318-7653-b5f5-cdfeecbfc405');
INSERT INTO records.patient_names VALUES ('refusedby', '01a22bc2-0318-7653-b5f5-cdfeecbfc405');
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
INSERT INTO records.patient_names VALUES ('bruce', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b');
INSERT INTO records.patient_names VALUES ('brucelee', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b');
INSERT INTO records.patient_names VALUES ('lee', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b');
INSERT INTO records.patient_names VALUES ('no', '01a22bc2-0671-7acf-bae3-c2ca67091e1d');
INSERT INTO records.patient_names VALUES ('nosystem', '01a22bc2-0671-7acf-bae3-c2ca67091e1d');
INSERT INTO records.patient_names VALUES ('system', '01a22bc2-0671-7acf-bae3-c2ca67091e1d');
INSERT INTO records.patient_names VALUES ('ibanez', '01a22bc2-0914-7342-8d2b-183a885cec8a');
INSERT INTO records.patient_names VALUES ('jose', '01a22bc2-0914-7342-8d2b-183a885cec8a');
INSERT INTO records.patient_names VALUES ('joseibanez', '01a22bc2-0914-7342-8d2b-183a885cec8a');
INSERT INTO records.patient_names VALUES ('maria', '01a22bc2-0914-7342-8d2b-183a885cec8a');
INSERT INTO records.patient_names VALUES ('mariajose', '01a22bc2-0914-7342-8d2b-183a885cec8a');
INSERT INTO records.patient_names VALUES ('later', '01a22bc2-0abe-7af7-95eb-87ba9899500a');
INSERT INTO records.patient_names VALUES ('named', '01a22bc2-0abe-7af7-95eb-87ba9899500a');
INSERT INTO records.patient_names VALUES ('namedlater', '01a22bc2-0abe-7af7-95eb-87ba9899500a');
INSERT INTO records.patient_names VALUES ('amalia', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a');
INSERT INTO records.patient_names VALUES ('amaliauenal', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a');
INSERT INTO records.patient_names VALUES ('amaliaunal', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a');
INSERT INTO records.patient_names VALUES ('uenal', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a');
INSERT INTO records.patient_names VALUES ('unal', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a');
INSERT INTO records.patient_names VALUES ('amalia', '01a22bc2-0bf6-704a-a0f5-822d25e64644');
INSERT INTO records.patient_names VALUES ('uenal', '01a22bc2-0bf6-704a-a0f5-822d25e64644');
INSERT INTO records.patient_names VALUES ('uenalamalia', '01a22bc2-0bf6-704a-a0f5-822d25e64644');
INSERT INTO records.patient_names VALUES ('unal', '01a22bc2-0bf6-704a-a0f5-822d25e64644');
INSERT INTO records.patient_names VALUES ('unalamalia', '01a22bc2-0bf6-704a-a0f5-822d25e64644');
INSERT INTO records.patient_names VALUES ('uenal', '01a22bc2-0d72-76e7-8f38-4263c22953aa');
INSERT INTO records.patient_names VALUES ('unal', '01a22bc2-0d72-76e7-8f38-4263c22953aa');
INSERT INTO records.patient_names VALUES ('uenal', '01a22bc2-0d93-7b48-bbed-28f2306dca40');
INSERT INTO records.patient_names VALUES ('unal', '01a22bc2-0d93-7b48-bbed-28f2306dca40');
INSERT INTO records.patient_names VALUES ('zo', '01a22bc2-0dc0-7105-852d-fe06a2eb6284');
INSERT INTO records.patient_names VALUES ('zoe', '01a22bc2-0dc0-7105-852d-fe06a2eb6284');


INSERT INTO records.patient_numbers VALUES ('00-ß/1', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b');
INSERT INTO records.patient_numbers VALUES ('no system', '01a22bc2-0671-7acf-bae3-c2ca67091e1d');
INSERT INTO records.patient_numbers VALUES ('48151', '01a22bc2-0914-7342-8d2b-183a885cec8a');
INSERT INTO records.patient_numbers VALUES ('999-48151', '01a22bc2-0914-7342-8d2b-183a885cec8a');
INSERT INTO records.patient_numbers VALUES ('Nr. 4711', '01a22bc2-0d72-76e7-8f38-4263c22953aa');
INSERT INTO records.patient_numbers VALUES ('Nr. 1', '01a22bc2-0dc0-7105-852d-fe06a2eb6284');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-11-30 09:21:03.903136+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', '李小龍 🐉', '1940-11-27', '2026-11-30 09:21:05.465577+00', 1, '2026-11-30 09:21:05.465577+00', 'other', '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', '  bruce fan jr jun junfan lee mr quoted quotedtwice twice twiceتنين בני בניquoted تنين 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', '李小龍 🐉', '1940-11-27', '2026-11-30 09:21:05.465577+00', 2, '2026-11-30 09:21:05.576786+00', 'other', '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc2-0671-7acf-bae3-c2ca67091e1d', 'No System', NULL, '2026-11-30 09:21:05.637429+00', 1, '2026-11-30 09:21:05.637429+00', NULL, '[{"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[]', NULL, 'test-agent', 'agent', '  no nosystem system ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc2-0914-7342-8d2b-183a885cec8a', 'María José Ibáñez', '1961-04-12', '2026-11-30 09:21:06.275426+00', 1, '2026-11-30 09:21:06.275426+00', 'female', '[{"use": null, "type": "MR", "value": "48151", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "999-48151", "period": null, "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', '  ibanez jose joseibanez maria mariajose ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc2-0abe-7af7-95eb-87ba9899500a', '', NULL, '2026-11-30 09:21:06.748098+00', 1, '2026-11-30 09:21:06.748098+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '   ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc2-0bf6-704a-a0f5-822d25e64644', 'Ünal, Amália', NULL, '2026-11-30 09:21:07.0591+00', 1, '2026-11-30 09:21:07.0591+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc2-0bd9-7984-9664-9ea6054d3d6a', 'Amália Ünal', NULL, '2026-11-30 09:21:07.032872+00', 1, '2026-11-30 09:21:07.032872+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc2-0bf6-704a-a0f5-822d25e64644', 'Ünal, Amália', NULL, '2026-11-30 09:21:07.0591+00', 2, '2026-11-30 09:21:07.094293+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc2-0bd9-7984-9664-9ea6054d3d6a', 'Amália Ünal', NULL, '2026-11-30 09:21:07.032872+00', 2, '2026-11-30 09:21:07.111187+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a22bc2-0bf6-704a-a0f5-822d25e64644}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc2-0bf6-704a-a0f5-822d25e64644', 'Ünal, Amália', NULL, '2026-11-30 09:21:07.0591+00', 3, '2026-11-30 09:21:07.14627+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22bc2-0bd9-7984-9664-9ea6054d3d6a', 'Amália Ünal', NULL, '2026-11-30 09:21:07.032872+00', 3, '2026-11-30 09:21:07.156427+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.patients VALUES ('01a22bc2-0bd9-7984-9664-9ea6054d3d6a', 'Amália Ünal', NULL, '2026-11-30 09:21:07.032872+00', 4, '2026-11-30 09:21:07.23689+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a22bc2-0bf6-704a-a0f5-822d25e64644}', 0);
INSERT INTO records.patients VALUES ('01a22bc2-0318-7653-b5f5-cdfeecbfc405', 'Refused By Audit', NULL, '2026-11-30 09:21:04.791091+00', 1, '2026-11-30 09:21:04.791091+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  audit by byaudit refused refusedby ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-30 09:21:03.90895+00', NULL, '[]', '[]', NULL, NULL, NULL, '  aastroem aastroemnunez aastrom aastromnunez astroem astroemnunez astrom astromnunez nunez zo zoaastroem zoaastrom zoastroem zoastrom zoe zoeaastroem zoeaastrom zoeastroem zoeastrom ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'Bruce Lee', '1940-11-27', '2026-11-30 09:21:05.465577+00', 3, '2026-11-30 09:21:05.620644+00', NULL, '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  bruce brucelee lee ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc2-0671-7acf-bae3-c2ca67091e1d', 'No System', NULL, '2026-11-30 09:21:05.637429+00', 2, '2026-11-30 09:21:06.184952+00', NULL, '[{"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[]', NULL, 'test-agent', 'agent', '  no nosystem system ', NULL, false, '"2026-11"', NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc2-0914-7342-8d2b-183a885cec8a', 'María José Ibáñez', NULL, '2026-11-30 09:21:06.275426+00', 2, '2026-11-30 09:21:06.542995+00', 'unknown', '[{"use": null, "type": "MR", "value": "48151", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "999-48151", "period": null, "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', '  ibanez jose joseibanez maria mariajose ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patients VALUES ('01a22bc2-0a93-7300-992c-8b393dfa3234', '', NULL, '2026-11-30 09:21:06.705921+00', 1, '2026-11-30 09:21:06.705921+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '   ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc2-0abe-7af7-95eb-87ba9899500a', 'Named Later', NULL, '2026-11-30 09:21:06.748098+00', 2, '2026-11-30 09:21:06.763738+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', '  later named namedlater ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patients VALUES ('01a22bc2-0d72-76e7-8f38-4263c22953aa', 'Ünal', NULL, '2026-11-30 09:21:07.435568+00', 1, '2026-11-30 09:21:07.435568+00', NULL, '[{"use": null, "type": "MB", "value": "Familie Ünal", "period": null, "system": "urn:example:policy"}, {"use": null, "type": null, "value": "Nr. 4711", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc2-0bf6-704a-a0f5-822d25e64644', 'Ünal, Amália', NULL, '2026-11-30 09:21:07.0591+00', 4, '2026-11-30 09:21:07.18946+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc2-0d93-7b48-bbed-28f2306dca40', 'Ünal', NULL, '2026-11-30 09:21:07.47043+00', 1, '2026-11-30 09:21:07.47043+00', NULL, '[{"use": null, "type": "MB", "value": "Familie Ünal", "period": null, "system": "urn:example:policy"}, {"use": null, "type": null, "value": "Nr. 4711", "period": null, "system": "urn:example:lab"}]', '[]', NULL, 'test-agent', 'agent', '  uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22bc2-0dc0-7105-852d-fe06a2eb6284', 'Zoë', NULL, '2026-11-30 09:21:07.520194+00', 1, '2026-11-30 09:21:07.520194+00', NULL, '[{"use": null, "type": null, "value": "Nr. 1", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "Nr. 2", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'triage-agent', 'agent', '  zo zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-30 09:21:09.617112+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.queue_settings VALUES ('kasse', false, 20, 300, 3, '[{"kind": "fax", "backoff": {"factor": 2.5, "first_seconds": 60, "longest_seconds": 3600}, "max_running": 2}]', 2, '2026-11-30 09:21:08.630905+00', 'dr-osei', 'person');


INSERT INTO records.queue_settings_versions VALUES ('kasse', false, 10, 300, 3, '[{"kind": "fax", "backoff": {"factor": 2.5, "first_seconds": 60, "longest_seconds": 3600}, "max_running": 2}]', 1, '2026-11-30 09:21:08.595102+00', 'dr-osei', 'person');


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a22bc2-0914-71b0-9b56-d7a9040c266b');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a22bc2-0914-7af7-8e52-5737bc4a9e31');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a22bc2-0914-7733-81f1-cc3c6b325d4e');
INSERT INTO records.resource_keys VALUES ('Patient', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e7|7b4d7928977230e463315bc854974190', '01a22bc2-0914-7342-8d2b-183a885cec8a');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a22bc2-0914-7569-994e-33294010cf0b');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e8|67b476b3589d6df8664b40404a33d7a1', '01a22bc2-0914-7569-994e-33294010cf0b');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a22bc2-09bf-79fe-b929-7587699e10e6');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a22bc2-09bf-7c9a-ae01-6fbdc0b77dad');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a22bc2-0a93-7300-992c-8b393dfa3234');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a22bc2-0abe-7af7-95eb-87ba9899500a');
INSERT INTO records.resource_keys VALUES ('Binary', 'url|urn:uuid:00000000-0000-0000-0000-00000000038a', '01a22bc2-0ae2-78af-83ea-a9d64c63df24');
INSERT INTO records.resource_keys VALUES ('DocumentReference', 'url|urn:uuid:00000000-0000-0000-0000-00000000038b', '01a22bc2-0ae2-7ccc-aaf7-b71e518ad6d3');
INSERT INTO records.resource_keys VALUES ('Observation', 'identifier|urn:example:result|R-1|17e54ed52c1dcb2070a3fbaf17da71cd', '01a22bc2-0bbd-7773-a985-d00d98a17479');


INSERT INTO records.resource_versions VALUES ('01a22bc2-0914-7342-8d2b-183a885cec8a', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a22bc2-0914-7342-8d2b-183a885cec8a', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-30 09:21:06.275426+00', '2026-11-30 09:21:06.275426+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e7');
INSERT INTO records.resource_versions VALUES ('01a22bc2-09bf-7c9a-ae01-6fbdc0b77dad', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a22bc2-0914-7342-8d2b-183a885cec8a', '01a22bc2-09bf-7c9a-ae01-6fbdc0b77dad', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a22bc2-0914-7342-8d2b-183a885cec8a"}, "participant": [{"individual": {"reference": "Practitioner/01a22bc2-0914-7569-994e-33294010cf0b"}}], "resourceType": "Encounter"}', 1, '2026-11-30 09:21:06.470235+00', '2026-11-30 09:21:06.470235+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000388');
INSERT INTO records.resource_versions VALUES ('01a22bc2-0914-7733-81f1-cc3c6b325d4e', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a22bc2-0914-7342-8d2b-183a885cec8a', '01a22bc2-0914-7af7-8e52-5737bc4a9e31', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a22bc2-0914-7342-8d2b-183a885cec8a"}, "encounter": {"reference": "Encounter/01a22bc2-0914-7af7-8e52-5737bc4a9e31"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-30 09:21:06.275426+00', '2026-11-30 09:21:06.275426+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758ea');
INSERT INTO records.resource_versions VALUES ('01a22bc2-0abe-7af7-95eb-87ba9899500a', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a22bc2-0abe-7af7-95eb-87ba9899500a', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-30 09:21:06.748098+00', '2026-11-30 09:21:06.748098+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resource_versions VALUES ('01a22bc2-0af3-7568-be37-7ba1fe1a9a48', 'Condition', NULL, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a22bc2-05c0-7a8d-a247-ec0b5c266a5b"}, "resourceType": "Condition"}', 1, '2026-11-30 09:21:06.802871+00', '2026-11-30 09:21:06.802871+00', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a22bc2-0b4b-72e8-a90d-40c836e846ec', 'Condition', NULL, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a22bc2-05c0-7a8d-a247-ec0b5c266a5b"}, "resourceType": "Condition"}', 1, '2026-11-30 09:21:06.891114+00', '2026-11-30 09:21:06.891114+00', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a22bc2-0b4b-72e8-a90d-40c836e846ec', 'Condition', NULL, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a22bc2-05c0-7a8d-a247-ec0b5c266a5b"}, "resourceType": "Condition"}', 2, '2026-11-30 09:21:06.891114+00', '2026-11-30 09:21:06.941379+00', 'test-agent', 'agent', 'dr-osei', NULL);


INSERT INTO records.resources VALUES ('01a22bc2-0914-71b0-9b56-d7a9040c266b', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a22bc2-0914-7342-8d2b-183a885cec8a', '01a22bc2-0914-7af7-8e52-5737bc4a9e31', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a22bc2-0914-7342-8d2b-183a885cec8a"}, "encounter": {"reference": "Encounter/01a22bc2-0914-7af7-8e52-5737bc4a9e31"}, "resourceType": "Condition"}', 1, '2026-11-30 09:21:06.275426+00', '2026-11-30 09:21:06.275426+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758eb');
INSERT INTO records.resources VALUES ('01a22bc2-0914-7af7-8e52-5737bc4a9e31', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a22bc2-0914-7342-8d2b-183a885cec8a', '01a22bc2-0914-7af7-8e52-5737bc4a9e31', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a22bc2-0914-7342-8d2b-183a885cec8a"}, "participant": [{"individual": {"reference": "Practitioner/01a22bc2-0914-7569-994e-33294010cf0b"}}], "resourceType": "Encounter"}', 1, '2026-11-30 09:21:06.275426+00', '2026-11-30 09:21:06.275426+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e9');
INSERT INTO records.resources VALUES ('01a22bc2-0914-7569-994e-33294010cf0b', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-30 09:21:06.275426+00', '2026-11-30 09:21:06.275426+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e8');
INSERT INTO records.resources VALUES ('01a22bc2-09bf-79fe-b929-7587699e10e6', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a22bc2-0914-7342-8d2b-183a885cec8a', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a22bc2-0914-7342-8d2b-183a885cec8a"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-30 09:21:06.470235+00', '2026-11-30 09:21:06.470235+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000386');
INSERT INTO records.resources VALUES ('01a22bc2-0914-7342-8d2b-183a885cec8a', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a22bc2-0914-7342-8d2b-183a885cec8a', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-30 09:21:06.275426+00', '2026-11-30 09:21:06.52084+00', NULL, NULL, NULL, 'urn:example:other');
INSERT INTO records.resources VALUES ('01a22bc2-09bf-7c9a-ae01-6fbdc0b77dad', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a22bc2-0914-7342-8d2b-183a885cec8a', '01a22bc2-09bf-7c9a-ae01-6fbdc0b77dad', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a22bc2-0914-7342-8d2b-183a885cec8a"}, "participant": [{"individual": {"reference": "Practitioner/01a22bc2-0914-7569-994e-33294010cf0b"}}], "resourceType": "Encounter"}', 2, '2026-11-30 09:21:06.470235+00', '2026-11-30 09:21:06.609246+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000388');
INSERT INTO records.resources VALUES ('01a22bc2-0914-7733-81f1-cc3c6b325d4e', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a22bc2-0914-7342-8d2b-183a885cec8a', '01a22bc2-0914-7af7-8e52-5737bc4a9e31', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a22bc2-0914-7342-8d2b-183a885cec8a"}, "encounter": {"reference": "Encounter/01a22bc2-0914-7af7-8e52-5737bc4a9e31"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-30 09:21:06.275426+00', '2026-11-30 09:21:06.679003+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758ea');
INSERT INTO records.resources VALUES ('01a22bc2-0a93-7300-992c-8b393dfa3234', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a22bc2-0a93-7300-992c-8b393dfa3234', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-30 09:21:06.705921+00', '2026-11-30 09:21:06.705921+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resources VALUES ('01a22bc2-0abe-7af7-95eb-87ba9899500a', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a22bc2-0abe-7af7-95eb-87ba9899500a', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-30 09:21:06.748098+00', '2026-11-30 09:21:06.761696+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resources VALUES ('01a22bc2-0ae2-78af-83ea-a9d64c63df24', 'Binary', 'urn:uuid:00000000-0000-0000-0000-00000000038a', '01a22bc2-0914-7342-8d2b-183a885cec8a', NULL, '{"data": "U3RvcCBtZXRvcHJvbG9sLg==", "contentType": "text/plain", "resourceType": "Binary"}', 1, '2026-11-30 09:21:06.782688+00', '2026-11-30 09:21:06.782688+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-00000000038a');
INSERT INTO records.resources VALUES ('01a22bc2-0ae2-7ccc-aaf7-b71e518ad6d3', 'DocumentReference', 'urn:uuid:00000000-0000-0000-0000-00000000038b', '01a22bc2-0914-7342-8d2b-183a885cec8a', NULL, '{"status": "current", "content": [{"attachment": {"url": "Binary/01a22bc2-0ae2-78af-83ea-a9d64c63df24"}}], "subject": {"reference": "Patient/01a22bc2-0914-7342-8d2b-183a885cec8a"}, "resourceType": "DocumentReference"}', 1, '2026-11-30 09:21:06.782688+00', '2026-11-30 09:21:06.782688+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-00000000038b');
INSERT INTO records.resources VALUES ('01a22bc2-0af3-7568-be37-7ba1fe1a9a48', 'Condition', NULL, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a22bc2-05c0-7a8d-a247-ec0b5c266a5b"}, "resourceType": "Condition"}', 2, '2026-11-30 09:21:06.802871+00', '2026-11-30 09:21:06.825794+00', 'test-agent', 'agent', 'dr-osei', NULL);
INSERT INTO records.resources VALUES ('01a22bc2-0b4b-72e8-a90d-40c836e846ec', 'Condition', NULL, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a22bc2-05c0-7a8d-a247-ec0b5c266a5b"}, "onsetString": "yesterday", "resourceType": "Condition"}', 3, '2026-11-30 09:21:06.891114+00', '2026-11-30 09:21:06.991785+00', 'dr-osei', 'person', NULL, NULL);
INSERT INTO records.resources VALUES ('01a22bc2-0bbd-7773-a985-d00d98a17479', 'Observation', NULL, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', NULL, '{"code": {"coding": [{"code": "8867-4", "system": "http://loinc.org"}]}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "status": "final", "subject": {"reference": "Patient/01a22bc2-05c0-7a8d-a247-ec0b5c266a5b"}, "identifier": [{"value": "R-1", "system": "urn:example:result"}], "resourceType": "Observation", "valueQuantity": {"unit": "/min", "value": 71}, "effectiveDateTime": "2026-11-20T08:00:00Z"}', 1, '2026-11-30 09:21:07.005398+00', '2026-11-30 09:21:07.005398+00', 'test-agent', 'agent', NULL, NULL);


INSERT INTO records.schedule_versions VALUES ('bericht', '0 7 * * *', false, '{"kind": "daily_report", "input": {"of": "Station 3"}, "owner": null, "queue": "berichte", "priority": "routine", "serial_key": null, "max_attempts": null}', 'UTC', '2026-12-01 07:00:00+00', '2026-11-27 06:30:00+00', '01a22bc2-1566-7f21-985a-7b512c5d81f2', 1, '2026-11-30 09:21:08.637614+00', 'dr-osei', 'person');


INSERT INTO records.schedules VALUES ('bericht', '30 6 * * MON-FRI', false, '{"kind": "daily_report", "input": {"of": "Station 3"}, "owner": null, "queue": "berichte", "priority": "routine", "serial_key": null, "max_attempts": null}', 'UTC', '2026-12-01 06:30:00+00', '2026-11-27 06:30:00+00', '01a22bc2-154a-779d-a0dc-187fad40beb3', 2, '2026-11-30 09:21:08.657955+00', 'dr-osei', 'person');


INSERT INTO records.search_backlog VALUES ('01a22bc2-1460-7490-9ebd-395dbd2605a9');
INSERT INTO records.search_backlog VALUES ('01980000-0000-7000-8000-000000000003');


INSERT INTO records.search_codes VALUES (-2841374960585102062, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (1749916171161433559, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (8806775706622180380, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (-7455952870253003204, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', '-infinity', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b');
INSERT INTO records.search_codes VALUES (-3700587297737931932, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', '-infinity', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b');
INSERT INTO records.search_codes VALUES (8162406370966167747, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', '-infinity', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b');
INSERT INTO records.search_codes VALUES (8870343608688335908, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', '-infinity', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b');
INSERT INTO records.search_codes VALUES (-5400707500066397570, '01a22bc2-0671-7acf-bae3-c2ca67091e1d', '-infinity', '01a22bc2-0671-7acf-bae3-c2ca67091e1d');
INSERT INTO records.search_codes VALUES (-8009942030665172547, '01a22bc2-0914-7342-8d2b-183a885cec8a', '-infinity', '01a22bc2-0914-71b0-9b56-d7a9040c266b');
INSERT INTO records.search_codes VALUES (6889275846708167044, '00000000-0000-0000-0000-000000000000', '-infinity', '01a22bc2-0914-7569-994e-33294010cf0b');
INSERT INTO records.search_codes VALUES (-4176838396083071243, '01a22bc2-0914-7342-8d2b-183a885cec8a', '-infinity', '01a22bc2-0914-7342-8d2b-183a885cec8a');
INSERT INTO records.search_codes VALUES (-3424376862632110893, '01a22bc2-0914-7342-8d2b-183a885cec8a', '-infinity', '01a22bc2-0914-7342-8d2b-183a885cec8a');
INSERT INTO records.search_codes VALUES (362423952243435654, '01a22bc2-0914-7342-8d2b-183a885cec8a', '-infinity', '01a22bc2-0914-7342-8d2b-183a885cec8a');
INSERT INTO records.search_codes VALUES (3160118754379537005, '01a22bc2-0914-7342-8d2b-183a885cec8a', '-infinity', '01a22bc2-0914-7342-8d2b-183a885cec8a');
INSERT INTO records.search_codes VALUES (-5609479723168984352, '01a22bc2-0914-7342-8d2b-183a885cec8a', '-infinity', '01a22bc2-0914-7733-81f1-cc3c6b325d4e');
INSERT INTO records.search_codes VALUES (638821647980083712, '01a22bc2-0914-7342-8d2b-183a885cec8a', '-infinity', '01a22bc2-0914-7733-81f1-cc3c6b325d4e');
INSERT INTO records.search_codes VALUES (-1173317348562126168, '01a22bc2-0a93-7300-992c-8b393dfa3234', '-infinity', '01a22bc2-0a93-7300-992c-8b393dfa3234');
INSERT INTO records.search_codes VALUES (-1173317348562126168, '01a22bc2-0abe-7af7-95eb-87ba9899500a', '-infinity', '01a22bc2-0abe-7af7-95eb-87ba9899500a');
INSERT INTO records.search_codes VALUES (4627315299554092496, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', '2026-11-20 08:00:00+00', '01a22bc2-0bbd-7773-a985-d00d98a17479');
INSERT INTO records.search_codes VALUES (6815794731574036878, '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', '2026-11-20 08:00:00+00', '01a22bc2-0bbd-7773-a985-d00d98a17479');
INSERT INTO records.search_codes VALUES (-6024684285336949284, '01a22bc2-0d72-76e7-8f38-4263c22953aa', '-infinity', '01a22bc2-0d72-76e7-8f38-4263c22953aa');
INSERT INTO records.search_codes VALUES (-2888530701173159433, '01a22bc2-0d72-76e7-8f38-4263c22953aa', '-infinity', '01a22bc2-0d72-76e7-8f38-4263c22953aa');
INSERT INTO records.search_codes VALUES (-6024684285336949284, '01a22bc2-0d93-7b48-bbed-28f2306dca40', '-infinity', '01a22bc2-0d93-7b48-bbed-28f2306dca40');
INSERT INTO records.search_codes VALUES (-2888530701173159433, '01a22bc2-0d93-7b48-bbed-28f2306dca40', '-infinity', '01a22bc2-0d93-7b48-bbed-28f2306dca40');
INSERT INTO records.search_codes VALUES (-6086121387535452405, '01a22bc2-0dc0-7105-852d-fe06a2eb6284', '-infinity', '01a22bc2-0dc0-7105-852d-fe06a2eb6284');
INSERT INTO records.search_codes VALUES (739705444656731503, '01a22bc2-0dc0-7105-852d-fe06a2eb6284', '-infinity', '01a22bc2-0dc0-7105-852d-fe06a2eb6284');


INSERT INTO records.search_entries VALUES ('01a22bc2-0318-7653-b5f5-cdfeecbfc405', '01a22bc2-0318-7653-b5f5-cdfeecbfc405', 'Patient', '-infinity', '2026-11-30 09:21:04.791091+00', '{304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Refused By Audit", "refused by audit"]], "phonetic": [["Refused By Audit", "refused by audit"]], "name:part": [[null, "refusedbyaudit"]], "name:beginning": [[null, "refusedbyaudit"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000001', 'Patient', '-infinity', '2026-11-30 09:21:03.90895+00', '{-2841374960585102062,-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,1749916171161433559,2822124603416549557,7586896057643621281,8806775706622180380}', '{"name": [["Zoë Åström-Ñuñez", "zoe astrom nunez"]], "phonetic": [["Zoë Åström-Ñuñez", "zoe astrom nunez"]], "birthdate": [[-1225756800000000, -1225670400000000]], "name:part": [[null, "zoaastroemnunez"], [null, "zoaastromnunez"], [null, "zoastroemnunez"], [null, "zoastromnunez"], [null, "zoeaastroemnunez"], [null, "zoeaastromnunez"], [null, "zoeastroemnunez"], [null, "zoeastromnunez"]], "name:beginning": [[null, "zoaastroemnunez"], [null, "zoaastromnunez"], [null, "zoastroemnunez"], [null, "zoastromnunez"], [null, "zoeaastroemnunez"], [null, "zoeaastromnunez"], [null, "zoeastroemnunez"], [null, "zoeastromnunez"]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Encounter', '2026-03-14 08:00:00+00', '2026-11-30 09:21:03.909473+00', '{-7445652280845804385,-7400928361229801799,-5939272887904380300,-5479899495763404177,-3456592615261110200,-2669698883667704676,-1763746174139205143,-777945609533469876,-410684541319942866,454723788804079262,1753185212372080604,3910953658526614958,6160112153646671356,7500215974462726047,9023110237231273243}', '{"date": [[1773475200000000, 1773477000001000]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'Patient', '-infinity', '2026-11-30 09:21:05.620644+00', '{-7455952870253003204,-6948078740298252054,-6244663363944630622,-5994437886783079823,-5925399087177735175,-5442516398067040195,-3700587297737931932,-3227022276846967645,-2580640879805574441,-2573111915849754351,-2271904169223815656,-2238758634828303172,-2096519522862822999,-1797415392151661262,-1685287895992867795,-1177924126213355947,-898043380285166019,304989571092906561,706102302377121974,1270577247705390859,1406853238992075579,1420669438855668851,1527466873384452044,2822124603416549557,3550528652267561649,4504048969825169856,6225034923438274226,6430912447629503579,6925298656631429053,7153797968378611368,7586896057643621281,7721452509279105934,7895266439563199719,8006371836527713168,8162406370966167747,8285848581504805439,8580926101571794102,8659017294055171373,8870343608688335908}', '{"name": [["Bruce Lee", "bruce lee"]], "address": [["Straße 1", "strasse 1"], ["“hinten”", "hinten"], ["九龍", "九龍"], ["HK", "hk"], ["0", "0"], ["Auf See", "auf see"]], "phonetic": [["Bruce Lee", "bruce lee"]], "birthdate": [[-918172800000000, -918086400000000]], "name:part": [[null, "brucelee"]], "address-city": [["九龍", "九龍"]], "address-state": [["HK", "hk"]], "name:beginning": [[null, "brucelee"]], "address-country": [["HK", "hk"]], "address-postalcode": [["0", "0"]]}', 3, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0681-7e8b-b7d8-1c91e6cb123e', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'Encounter', '2026-11-30 09:21:05.654386+00', '2026-11-30 09:21:05.654386+00', '{-7621066010560756358,-7445652280845804385,-5939272887904380300,-3456592615261110200,-2669698883667704676,-1830111559446930668,-1763746174139205143,1753185212372080604,1954619088228170048,3910953658526614958,6160112153646671356,7500215974462726047,8777478788849683834,9023110237231273243}', '{}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-06ef-7726-b304-28b284770d18', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'Encounter', '2026-11-30 09:21:05.773424+00', '2026-11-30 09:21:05.796567+00', '{-7621066010560756358,-7445652280845804385,-5939272887904380300,-3456592615261110200,-2669698883667704676,-1830111559446930668,-1763746174139205143,1753185212372080604,1954619088228170048,3910953658526614958,6160112153646671356,7500215974462726047,8777478788849683834,9023110237231273243}', '{}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-06d9-70ac-8794-ff4fbd6ba66d', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'Encounter', '2026-11-30 09:21:05.746233+00', '2026-11-30 09:21:05.831404+00', '{-7621066010560756358,-7445652280845804385,-5939272887904380300,-3456592615261110200,-2669698883667704676,-1830111559446930668,-1763746174139205143,1753185212372080604,1954619088228170048,3910953658526614958,6160112153646671356,7500215974462726047,8777478788849683834,9023110237231273243}', '{}', 3, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-069a-7680-b80b-cef1fc3a00d9', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'Encounter', '2026-11-20 08:00:00+00', '2026-11-30 09:21:05.846442+00', '{-8989776376784483404,-7621066010560756358,-7445652280845804385,-6210018187503702915,-5939272887904380300,-3456592615261110200,-2669698883667704676,-1830111559446930668,-1763746174139205143,-410684541319942866,1954619088228170048,3910953658526614958,3992682082209203742,7171719514250903561,8777478788849683834}', '{"date": [[1795161600000000, 1795162800124000]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0671-7acf-bae3-c2ca67091e1d', '01a22bc2-0671-7acf-bae3-c2ca67091e1d', 'Patient', '-infinity', '2026-11-30 09:21:06.184952+00', '{-7153024569383084296,-7100320586952373007,-6104569214910378573,-6052219824340587707,-5400707500066397570,-854467917171343166,304989571092906561,706102302377121974,1527466873384452044,2115384882049776973,4839081246086039762,5879165236234152398,6430912447629503579,7586896057643621281}', '{"name": [["No System", "no system"]], "phonetic": [["No System", "no system"]], "name:part": [[null, "nosystem"]], "death-date": [[1793491200000000, 1796083200000000]], "name:beginning": [[null, "nosystem"]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-08b7-78d2-8cf2-ae10ca93f59e', '01a22bc2-0671-7acf-bae3-c2ca67091e1d', 'Encounter', '2026-11-30 09:21:06.217017+00', '2026-11-30 09:21:06.249381+00', '{-7445652280845804385,-5939272887904380300,-3456592615261110200,-2669698883667704676,-1763746174139205143,-464414031965668768,1753185212372080604,3910953658526614958,3932753741726820076,5681330771954034636,5888983066835260643,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0914-71b0-9b56-d7a9040c266b', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'Condition', '-infinity', '2026-11-30 09:21:06.275426+00', '{-8009942030665172547,-2523170680109677029,-1464591801402779462,-1450889485933994210,396368053610973556,1704561264823032479,3315491416762332118,6099619189172419510,6410177099317192228}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0914-7569-994e-33294010cf0b', '00000000-0000-0000-0000-000000000000', 'Practitioner', '-infinity', '2026-11-30 09:21:06.275426+00', '{-7281216365113324833,-5634760922583328499,-4606996097868006287,962598198066556472,1144645365100300718,6889275846708167044,8038445038541233791}', '{"name": [["Hettinger", "hettinger"]], "family": [["Hettinger", "hettinger"]], "phonetic": [["Hettinger", "hettinger"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0914-7733-81f1-cc3c6b325d4e', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'Observation', '-infinity', '2026-11-30 09:21:06.679003+00', '{-7981568621035656830,-7951509100089485845,-7451150732379155953,-6094200920819745671,-5609479723168984352,-5412052704252706184,-3244734533335892039,-306885603003732905,101708146211383097,522752935747422638,638821647980083712,1413474167464913027,2619920073100156401,2952314885040418359,3301719977894966787,6056942933162792947,6607783872734053874,6773461974477245668,6960921630947238605,7330082917372906610,7410624332938870677,7543305779546940070,8651352993447874978}', '{"value-quantity": [["179.25", null, null, "cm"]], "combo-value-quantity": [["179.25", null, null, "cm"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0914-7af7-8e52-5737bc4a9e31', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'Encounter', '2011-12-13 21:28:27+00', '2026-11-30 09:21:06.275426+00', '{-9005965428420420585,-8989776376784483404,-7445652280845804385,-7361932228024433512,-5939272887904380300,-4639566626871127799,-3541534483858604638,-3456592615261110200,-2943105520119726130,-2669698883667704676,-2008876475143440464,-1763746174139205143,-1484080911085368492,-410684541319942866,-224511059732491362,3910953658526614958,3992682082209203742,5204202772958038929,5391805465402120029,6160112153646671356,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}', 1, 1);
INSERT INTO records.search_entries VALUES ('01a22bc2-09bf-79fe-b929-7587699e10e6', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'Condition', '2026-11-20 00:00:00+00', '2026-11-30 09:21:06.470235+00', '{-6848650400343048448,-2523170680109677029,-1464591801402779462,396368053610973556,1704561264823032479,3315491416762332118,4122849338527541616,6410177099317192228}', '{"onset-info": [["10 days", "10 days"]], "recorded-date": [[1795132800000000, 1795219200000000]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0914-7342-8d2b-183a885cec8a', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'Patient', '-infinity', '2026-11-30 09:21:06.542995+00', '{-8638080378023668169,-6307866633382234156,-4357135025089860971,-4176838396083071243,-3862606073081818017,-3424376862632110893,-2238758634828303172,-2096519522862822999,304989571092906561,362423952243435654,706102302377121974,1406853238992075579,1527466873384452044,1971412287642486946,2706430926491717011,2822124603416549557,3160118754379537005,3673450640575162986,5827986460778686216,6430912447629503579,6866098359189480665,7586896057643621281}', '{"name": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "given": [["María", "maria"], ["José", "jose"]], "family": [["Ibáñez", "ibanez"]], "phonetic": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "birthdate": [[-276220800000000, -273628800000000]], "name:part": [[null, "ibanez"], [null, "jose"], [null, "maria"]], "given:part": [[null, "jose"], [null, "maria"]], "family:part": [[null, "ibanez"]], "name:beginning": [[null, "ibanez"], [null, "ibanezmaria"], [null, "jose"], [null, "maria"], [null, "mariajose"]], "given:beginning": [[null, "jose"], [null, "maria"], [null, "mariajose"]], "family:beginning": [[null, "ibanez"]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a22bc2-09bf-7c9a-ae01-6fbdc0b77dad', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'Encounter', '2011-12-13 21:28:27+00', '2026-11-30 09:21:06.631634+00', '{-9005965428420420585,-7445652280845804385,-7361932228024433512,-5939272887904380300,-4639566626871127799,-4380409335288509091,-3541534483858604638,-3456592615261110200,-2943105520119726130,-2669698883667704676,-2008876475143440464,-1763746174139205143,-1484080911085368492,-410684541319942866,-224511059732491362,818287502009051485,3910953658526614958,5204202772958038929,5391805465402120029,6160112153646671356,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a22bc2-0a93-7300-992c-8b393dfa3234', '01a22bc2-0a93-7300-992c-8b393dfa3234', 'Patient', '-infinity', '2026-11-30 09:21:06.705921+00', '{-2096519522862822999,-1173317348562126168,304989571092906561,1406853238992075579,1527466873384452044,2822124603416549557}', '{"birthdate": [[567993600000000, 599616000000000]]}', 1, 1);
INSERT INTO records.search_entries VALUES ('01a22bc2-0abe-7af7-95eb-87ba9899500a', '01a22bc2-0abe-7af7-95eb-87ba9899500a', 'Patient', '-infinity', '2026-11-30 09:21:06.763738+00', '{-2096519522862822999,-1173317348562126168,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Named Later", "named later"]], "phonetic": [["Named Later", "named later"]], "birthdate": [[567993600000000, 599616000000000]], "name:part": [[null, "namedlater"]], "name:beginning": [[null, "namedlater"]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a22bc2-0ae2-78af-83ea-a9d64c63df24', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'Binary', '-infinity', '2026-11-30 09:21:06.782688+00', '{}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0ae2-7ccc-aaf7-b71e518ad6d3', '01a22bc2-0914-7342-8d2b-183a885cec8a', 'DocumentReference', '-infinity', '2026-11-30 09:21:06.782688+00', '{-8875276489264600094,-3527906644035851272,-1015467508062719218,93641447332869163,1269763137914127382,2037697276321367583,2258144346760570897,4538637818275841278,5115827532987461568,6036924464732688991,7898190559999291059,7938431418191887951}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0af3-7568-be37-7ba1fe1a9a48', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'Condition', '-infinity', '2026-11-30 09:21:06.825794+00', '{-7427103343318370687,-3479360726975809442,1704561264823032479,3315491416762332118,6887119756676612244,8499437090860582814}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0b4b-72e8-a90d-40c836e846ec', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'Condition', '-infinity', '2026-11-30 09:21:06.991785+00', '{-7427103343318370687,-6848650400343048448,-3479360726975809442,1704561264823032479,3315491416762332118,6887119756676612244,8499437090860582814}', '{"onset-info": [["yesterday", "yesterday"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0bbd-7773-a985-d00d98a17479', '01a22bc2-05c0-7a8d-a247-ec0b5c266a5b', 'Observation', '2026-11-20 08:00:00+00', '2026-11-30 09:21:07.005398+00', '{-8870957195352988847,-8870230562192846690,-7951509100089485845,-7451150732379155953,-4660520141216755019,-3442115732444124736,-3244734533335892039,-2663052318763546502,-2101861338551039438,-1141455783772261690,-1048741520781473069,-306885603003732905,522752935747422638,2619920073100156401,2952314885040418359,4627315299554092496,5711679349085418281,5921959895780239781,6056942933162792947,6607783872734053874,6764848075169865287,6773461974477245668,6815794731574036878,6960921630947238605,7330082917372906610}', '{"date": [[1795161600000000, 1795161601000000]], "value-quantity": [["71", null, null, "/min"]], "combo-value-quantity": [["71", null, null, "/min"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0bd9-7984-9664-9ea6054d3d6a', '01a22bc2-0bd9-7984-9664-9ea6054d3d6a', 'Patient', '-infinity', '2026-11-30 09:21:07.23689+00', '{-2273694105262338574,304989571092906561,706102302377121974,1237311140980472009,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281,8204255701909613059}', '{"name": [["Amália Ünal", "amalia unal"]], "phonetic": [["Amália Ünal", "amalia unal"]], "name:part": [[null, "amaliauenal"], [null, "amaliaunal"]], "name:beginning": [[null, "amaliauenal"], [null, "amaliaunal"]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0bf6-704a-a0f5-822d25e64644', '01a22bc2-0bf6-704a-a0f5-822d25e64644', 'Patient', '-infinity', '2026-11-30 09:21:07.18946+00', '{-7100320586952373007,-6052219824340587707,-4936874207873097918,-854467917171343166,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,4839081246086039762,6573398109313629382,7586896057643621281,8204255701909613059}', '{"name": [["Ünal, Amália", "unal amalia"]], "phonetic": [["Ünal, Amália", "unal amalia"]], "name:part": [[null, "uenalamalia"], [null, "unalamalia"]], "name:beginning": [[null, "uenalamalia"], [null, "unalamalia"]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0d72-76e7-8f38-4263c22953aa', '01a22bc2-0d72-76e7-8f38-4263c22953aa', 'Patient', '-infinity', '2026-11-30 09:21:07.435568+00', '{-7126259655483969027,-6024684285336949284,-2888530701173159433,-2238758634828303172,304989571092906561,705044425312968471,706102302377121974,1406853238992075579,1446350327476413712,1527466873384452044,2822124603416549557,6430912447629503579,7586896057643621281}', '{"name": [["Ünal", "unal"]], "phonetic": [["Ünal", "unal"]], "name:part": [[null, "uenal"], [null, "unal"]], "name:beginning": [[null, "uenal"], [null, "unal"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0d93-7b48-bbed-28f2306dca40', '01a22bc2-0d93-7b48-bbed-28f2306dca40', 'Patient', '-infinity', '2026-11-30 09:21:07.47043+00', '{-7126259655483969027,-6024684285336949284,-2888530701173159433,304989571092906561,705044425312968471,706102302377121974,1406853238992075579,1527466873384452044,2796018173353151530,2822124603416549557,6430912447629503579,7586896057643621281,7653605584069439574}', '{"name": [["Ünal", "unal"]], "phonetic": [["Ünal", "unal"]], "name:part": [[null, "uenal"], [null, "unal"]], "name:beginning": [[null, "uenal"], [null, "unal"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0dc0-7105-852d-fe06a2eb6284', '01a22bc2-0dc0-7105-852d-fe06a2eb6284', 'Patient', '-infinity', '2026-11-30 09:21:07.520194+00', '{-6086121387535452405,-4987163866374097950,-2811460617422369134,-2238758634828303172,304989571092906561,706102302377121974,739705444656731503,1406853238992075579,1527466873384452044,2822124603416549557,6430912447629503579,7586896057643621281}', '{"name": [["Zoë", "zoe"]], "phonetic": [["Zoë", "zoe"]], "name:part": [[null, "zo"], [null, "zoe"]], "name:beginning": [[null, "zo"], [null, "zoe"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a22bc2-0eb8-713c-ad46-c7ce47ae3de2', '01a22bc2-0dc0-7105-852d-fe06a2eb6284', 'Encounter', '2026-11-30 09:21:07.764943+00', '2026-11-30 09:21:07.866103+00', '{-7445652280845804385,-5939272887904380300,-4373870378641332262,-3456592615261110200,-2669698883667704676,-1763746174139205143,1753185212372080604,2648818784601860899,3469187070808041791,3910953658526614958,6160112153646671356,6675871038847505697,7500215974462726047,9023110237231273243}', '{}', 2, NULL);


INSERT INTO records.summary_checks VALUES ('01a22bc2-06d9-70ac-8794-ff4fbd6ba66d', NULL, NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a22bc2-069a-7680-b80b-cef1fc3a00d9', '2026-11-30 09:21:35.918502+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a22bc2-06ef-7726-b304-28b284770d18', '2026-11-30 09:21:37.289777+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a22bc2-08b7-78d2-8cf2-ae10ca93f59e', '2026-11-30 09:21:38.573812+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a22bc2-0eb8-713c-ad46-c7ce47ae3de2', NULL, '0000000000000000000000000000000000000000000000000000000000000000', '{"marks": [], "claims": [], "omitted": [0]}');


INSERT INTO records.task_dependencies VALUES ('01a22bc2-0fc7-7b48-95aa-844d1fa9ef39', '01a22bc2-0fb1-7fe5-99b9-e67ddc71332b');


INSERT INTO records.task_ends VALUES ('01a22bc2-0ecf-7c7c-b63b-e419518db307', '\x6cb0f90ac52fecc6b99b40792f15d83a04dad4408098e822cb2be011b30fac55', 3, '{01a22bc2-0f17-7e62-a1c8-7cd7e4145969}', '01a22bc2-0eb8-713c-ad46-c7ce47ae3de2', 2, '2026-11-30 09:21:07.850255+00');


INSERT INTO records.task_holders VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.task_inputs VALUES ('01a22bc2-0ecf-7c7c-b63b-e419518db307', '{"text": "Rückruf 😷"}');
INSERT INTO records.task_inputs VALUES ('01a22bc2-1180-73c5-9284-9e5e2b7d23a6', '{"record_id": 7}');
INSERT INTO records.task_inputs VALUES ('01a22bc2-1198-73e5-9b91-2c3301891228', '{"to": "cardiology", "reason": "Brustschmerz", "record_id": 7, "routing_id": "01a22bc2-119a-7a6e-962b-6894d85ea077"}');


INSERT INTO records.task_queue VALUES ('01a22bc2-0f17-7e62-a1c8-7cd7e4145969', 'default', 'assignment', 0, '2036-01-01 00:00:00+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2036-01-01 00:00:00+00', 954);
INSERT INTO records.task_queue VALUES ('01a22bc2-0fc7-7b48-95aa-844d1fa9ef39', 'dead', 'follow_up', 0, '2026-11-30 09:21:08.042767+00', NULL, 1, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-30 09:21:08.113511+00', NULL, NULL, NULL, 959);
INSERT INTO records.task_queue VALUES ('01a22bc2-1038-7c22-b0fe-9e4ce5fc6457', 'again', 'follow_up', 0, '2026-11-30 09:21:13.196246+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-30 09:21:08.243212+00', NULL, NULL, NULL, 964);
INSERT INTO records.task_queue VALUES ('01a22bc2-10c3-7c75-912d-2e44603b4ec4', 'default', 'prior_authorization', 0, '2026-11-30 09:21:08.292146+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-30 09:21:08.312096+00', 'auth-1', '2036-01-01 00:00:00+00', NULL, 970);
INSERT INTO records.task_queue VALUES ('01a22bc2-10ea-7a15-913d-7c9ed49aa6fe', 'answered', 'prior_authorization', 0, '2026-11-30 09:21:08.391897+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 978);
INSERT INTO records.task_queue VALUES ('01a22bc2-1147-744d-a421-83212513cb36', 'owned', 'follow_up', 0, '2036-01-01 00:00:00+00', 'Zimmer 4', 0, false, '2036-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2036-01-01 00:00:00+00', 980);
INSERT INTO records.task_queue VALUES ('01a22bc2-1163-7612-a2aa-9cc770c75ea9', 'keyed@person:dr-osei', 'follow_up', 0, '2026-11-30 09:21:08.458376+00', 'Zimmer 3', 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 983);
INSERT INTO records.task_queue VALUES ('01a22bc2-1180-73c5-9284-9e5e2b7d23a6', 'triage', 'intake_triage', 1, '2026-11-30 09:21:08.480551+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 985);
INSERT INTO records.task_queue VALUES ('01a22bc2-1198-73e5-9b91-2c3301891228', 'cardiology', 'assignment', 1, '2026-11-30 09:21:08.505569+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 986);
INSERT INTO records.task_queue VALUES ('01a22bc2-1175-7980-979c-3ffc9497b630', 'keyed', 'follow_up', 0, '2026-11-30 09:21:08.46994+00', 'Zimmer 3', 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 984);
INSERT INTO records.task_queue VALUES ('01a22bc2-11ad-7c86-bc93-3f736db1ef15', 'held', 'follow_up', 0, '2026-11-30 09:21:08.526071+00', NULL, 0, false, NULL, '2026-11-30 09:21:08.541194+00', '36140fbf-0c68-4237-9022-0d0f12a94874', '01a22bc2-11bb-702c-9581-6932c69678b0', 'crew-agent', 'agent', 'granted:["agent", "crew-agent", null]', 3600, '2100-01-01 00:00:00+00', 'Doppelt', NULL, NULL, NULL, NULL, 987);


INSERT INTO records.task_signals VALUES ('01a22bc2-1136-756c-98ff-8a17b4494603', 'auth-3', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-30 09:21:08.405274+00', NULL, NULL, NULL);
INSERT INTO records.task_signals VALUES ('01a22bc2-1126-7f87-9523-04b35556e8a8', 'auth-2', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-30 09:21:08.375146+00', '01a22bc2-10ea-7a15-913d-7c9ed49aa6fe', '2026-11-30 09:21:08.390998+00', '2026-11-30 09:21:08.390998+00');


INSERT INTO records.task_steps VALUES ('01a22bc2-0f99-7da0-876a-7d90ea695495', '01a22bc2-0ecf-7c7c-b63b-e419518db307', 'dokumentiert', NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:07.98368+00');
INSERT INTO records.task_steps VALUES ('01a22bc2-10fb-7d1c-a760-ee12cc731ebb', '01a22bc2-10ea-7a15-913d-7c9ed49aa6fe', 'submitted', 'per Fax', 'fax-1', 'test-agent', 'agent', '2026-11-30 09:21:08.342425+00');


INSERT INTO records.task_versions VALUES ('01a22bc2-0ecf-7c7c-b63b-e419518db307', 'follow_up', 'done', '01a22bc2-0dc0-7105-852d-fe06a2eb6284', '01a22bc2-0eb8-713c-ad46-c7ce47ae3de2', 3, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:07.780096+00', 1, '2026-11-30 09:21:07.780096+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc2-0ecf-7c7c-b63b-e419518db307', 'follow_up', 'done', '01a22bc2-0dc0-7105-852d-fe06a2eb6284', '01a22bc2-0eb8-713c-ad46-c7ce47ae3de2', 3, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:07.780096+00', 2, '2026-11-30 09:21:07.840788+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc2-0ecf-7c7c-b63b-e419518db307', 'follow_up', 'done', '01a22bc2-0dc0-7105-852d-fe06a2eb6284', '01a22bc2-0eb8-713c-ad46-c7ce47ae3de2', 3, NULL, NULL, NULL, 5, 1, 'completed', 'erreicht', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-30 09:21:07.780096+00', 3, '2026-11-30 09:21:07.915397+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc2-0fb1-7fe5-99b9-e67ddc71332b', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.005156+00', 1, '2026-11-30 09:21:08.005156+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc2-0fb1-7fe5-99b9-e67ddc71332b', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.005156+00', 2, '2026-11-30 09:21:08.054947+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc2-0fc7-7b48-95aa-844d1fa9ef39', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.030337+00', 1, '2026-11-30 09:21:08.030337+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc2-1038-7c22-b0fe-9e4ce5fc6457', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.144562+00', 1, '2026-11-30 09:21:08.144562+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc2-1038-7c22-b0fe-9e4ce5fc6457', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.144562+00', 2, '2026-11-30 09:21:08.170145+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc2-1038-7c22-b0fe-9e4ce5fc6457', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'ready', NULL, NULL, NULL, NULL, 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.144562+00', 3, '2026-11-30 09:21:08.194621+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc2-10a2-7fd6-9970-da09471771bb', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.2582+00', 1, '2026-11-30 09:21:08.2582+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc2-10c3-7c75-912d-2e44603b4ec4', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.287416+00', 1, '2026-11-30 09:21:08.287416+00', 'test-agent', 'agent', 'authorization-1');
INSERT INTO records.task_versions VALUES ('01a22bc2-10ea-7a15-913d-7c9ed49aa6fe', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.32894+00', 1, '2026-11-30 09:21:08.32894+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc2-10ea-7a15-913d-7c9ed49aa6fe', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.32894+00', 2, '2026-11-30 09:21:08.348187+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc2-10ea-7a15-913d-7c9ed49aa6fe', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', 'submitted', NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.32894+00', 3, '2026-11-30 09:21:08.36801+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22bc2-1147-744d-a421-83212513cb36', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.412548+00', 1, '2026-11-30 09:21:08.412548+00', 'test-agent', 'agent', 'Bett 4');
INSERT INTO records.task_versions VALUES ('01a22bc2-11ad-7c86-bc93-3f736db1ef15', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.521864+00', 1, '2026-11-30 09:21:08.521864+00', 'test-agent', 'agent', NULL);


INSERT INTO records.tasks VALUES ('01a22bc2-0f17-7e62-a1c8-7cd7e4145969', 'assignment', 'default', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:07.850255+00', 1, '2026-11-30 09:21:07.850255+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc2-0ecf-7c7c-b63b-e419518db307', 'follow_up', 'done', '01a22bc2-0dc0-7105-852d-fe06a2eb6284', '01a22bc2-0eb8-713c-ad46-c7ce47ae3de2', 3, NULL, NULL, NULL, 5, 1, 'completed', 'dokumentiert', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-30 09:21:07.780096+00', 4, '2026-11-30 09:21:07.995621+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc2-0fb1-7fe5-99b9-e67ddc71332b', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'failed', 'dead-letter', NULL, NULL, NULL, 'Kein Anschluss', NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.005156+00', 3, '2026-11-30 09:21:08.068916+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc2-0fc7-7b48-95aa-844d1fa9ef39', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'predecessor-failed', NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.030337+00', 2, '2026-11-30 09:21:08.10713+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc2-1038-7c22-b0fe-9e4ce5fc6457', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'on-hold', NULL, NULL, NULL, 'Morgen', 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.144562+00', 4, '2026-11-30 09:21:08.235207+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc2-10a2-7fd6-9970-da09471771bb', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'cancelled', NULL, NULL, NULL, 'Umgezogen', NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.2582+00', 2, '2026-11-30 09:21:08.274355+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc2-10c3-7c75-912d-2e44603b4ec4', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.287416+00', 2, '2026-11-30 09:21:08.311874+00', 'test-agent', 'agent', 'authorization-1');
INSERT INTO records.tasks VALUES ('01a22bc2-10ea-7a15-913d-7c9ed49aa6fe', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.32894+00', 4, '2026-11-30 09:21:08.391643+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc2-1147-744d-a421-83212513cb36', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.412548+00', 2, '2026-11-30 09:21:08.439462+00', 'test-agent', 'agent', 'Bett 4');
INSERT INTO records.tasks VALUES ('01a22bc2-1163-7612-a2aa-9cc770c75ea9', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.448286+00', 1, '2026-11-30 09:21:08.448286+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc2-1175-7980-979c-3ffc9497b630', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.463207+00', 1, '2026-11-30 09:21:08.463207+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc2-1180-73c5-9284-9e5e2b7d23a6', 'intake_triage', 'triage', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.47613+00', 1, '2026-11-30 09:21:08.47613+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc2-1198-73e5-9b91-2c3301891228', 'assignment', 'cardiology', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.496081+00', 1, '2026-11-30 09:21:08.496081+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22bc2-11ad-7c86-bc93-3f736db1ef15', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:21:08.521864+00', 2, '2026-11-30 09:21:08.541442+00', 'crew-agent', 'agent', NULL);


INSERT INTO records.used_assertions VALUES ('nachtlauf', 'Nr. 1 “äöü”', '2026-11-30 09:21:08.689142+00');


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


