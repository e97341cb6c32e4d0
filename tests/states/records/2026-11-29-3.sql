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
    WHERE stored.type IN ('Claim', 'Condition', 'Medication', 'Observation', 'Organization', 'Procedure')
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
    body -> 'code', body -> 'name',
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

INSERT INTO records.access_callers VALUES ('caller:triage-agent', 1);
INSERT INTO records.access_callers VALUES ('group:Ward 3 Süd', 1);
INSERT INTO records.access_callers VALUES ('group:ward-3', 1);
INSERT INTO records.access_callers VALUES ('granted:["agent", "triage-agent", "dr-okafor"]', 4);
INSERT INTO records.access_callers VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.access_changes VALUES (1, false, 'caller:triage-agent', 1, NULL, false);
INSERT INTO records.access_changes VALUES (1, false, 'group:Ward 3 Süd', 2, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a227b7-6188-79df-9d95-fd343cfeb15d', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a227b7-6575-712a-8f81-79e4d66dcd3b', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a227b7-647d-74bc-8ff7-f9ddcca85146', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a227b7-6bdf-75cf-bef7-e62a23a26eda', 7, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a227b7-6bfb-7ab2-81e9-520638ac537f', 8, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '00-ß/1', 9, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'urn:example:mrn|00-ß/1', 10, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'no system', 11, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '|no system', 12, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 13, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 15, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 17, NULL, true);
INSERT INTO records.access_changes VALUES (1, true, '01a227b7-6d5f-71e1-8aa7-7d6545df167d', 18, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'Nr. 1', 19, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'urn:example:mrn|Nr. 1', 20, NULL, false);
INSERT INTO records.access_changes VALUES (4, true, 'P12345', 25, '2026-11-29 15:31:02.496213+00', false);
INSERT INTO records.access_changes VALUES (4, false, 'granted:["agent", "triage-agent", "dr-okafor"]', 26, NULL, false);
INSERT INTO records.access_changes VALUES (3, true, '01a227b7-6d5f-71e1-8aa7-7d6545df167d', 27, '2026-11-29 15:31:02.454007+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'Nr. 1', 28, '2026-11-29 15:31:02.454007+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'urn:example:mrn|Nr. 1', 29, '2026-11-29 15:31:02.454007+00', true);
INSERT INTO records.access_changes VALUES (3, false, 'granted:["person", "dr-okafor", "dr-okafor"]', 30, NULL, true);
INSERT INTO records.access_changes VALUES (5, false, 'granted:["agent", "crew-agent", null]', 31, NULL, false);
INSERT INTO records.access_changes VALUES (5, true, 'P12345', 32, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 33, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_grants VALUES ('01a227b7-6e6b-79ca-bcc2-5dcd4276a891', 4, 'granted:["agent", "triage-agent", "dr-okafor"]', 'triage-agent', 'agent', 'dr-okafor', 'P12345', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-29 14:31:02.496213+00', '2026-11-29 15:31:02.496213+00', NULL, NULL);
INSERT INTO records.access_grants VALUES ('01a227b7-6e47-7746-8635-8d31c478f0ab', 3, 'granted:["person", "dr-okafor", "dr-okafor"]', 'dr-okafor', 'person', 'dr-okafor', '01a227b7-6d5f-71e1-8aa7-7d6545df167d', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-29 14:31:02.454007+00', '2026-11-29 15:31:02.454007+00', 'dr-osei', '2026-11-29 14:31:02.533724+00');


INSERT INTO records.access_members VALUES (1, '01a227b7-6188-79df-9d95-fd343cfeb15d', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a227b7-6575-712a-8f81-79e4d66dcd3b', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a227b7-647d-74bc-8ff7-f9ddcca85146', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a227b7-6bdf-75cf-bef7-e62a23a26eda', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a227b7-6bfb-7ab2-81e9-520638ac537f', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '00-ß/1', NULL, '01a227b7-647d-74bc-8ff7-f9ddcca85146');
INSERT INTO records.access_members VALUES (1, 'urn:example:mrn|00-ß/1', NULL, '01a227b7-647d-74bc-8ff7-f9ddcca85146');
INSERT INTO records.access_members VALUES (1, 'no system', NULL, '01a227b7-6575-712a-8f81-79e4d66dcd3b');
INSERT INTO records.access_members VALUES (1, '|no system', NULL, '01a227b7-6575-712a-8f81-79e4d66dcd3b');
INSERT INTO records.access_members VALUES (1, '01a227b7-6d5f-71e1-8aa7-7d6545df167d', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'Nr. 1', NULL, '01a227b7-6d5f-71e1-8aa7-7d6545df167d');
INSERT INTO records.access_members VALUES (1, 'urn:example:mrn|Nr. 1', NULL, '01a227b7-6d5f-71e1-8aa7-7d6545df167d');
INSERT INTO records.access_members VALUES (4, 'P12345', '2026-11-29 15:31:02.496213+00', NULL);
INSERT INTO records.access_members VALUES (5, 'P12345', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00', NULL);


INSERT INTO records.alembic_version VALUES ('records_0059');


INSERT INTO records.binary_uses VALUES ('01a227b7-6b08-7cbd-a0fa-ba6ac4a807fd', 'Binary/01a227b7-6b07-76fa-ad44-7d6c4bde34ee', '01a227b7-6b07-76fa-ad44-7d6c4bde34ee', true);


INSERT INTO records.chart_backlog VALUES ('01a227b7-746a-7a90-9a93-2535e5acc867');


INSERT INTO records.chart_entries VALUES ('01a227b7-68ca-75ef-8348-536696042cc6', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a227b7-696d-70cc-b5fc-f8a55a0f24de', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Condition', '00000000-0000-0000-0000-000000000000', '2026-11-20 00:00:00+00', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a227b7-68ca-7cf8-9fc6-45427b8cc366', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'vital-signs', '2f3f1ee6-ad13-36dd-7103-893fd2482c22', '-infinity', '3  ', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a227b7-6b29-75a7-831f-bf3d2a8ffa08', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a227b7-6b9e-7c9e-96ac-55a3febf2843', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a227b7-6bd2-733e-bb04-d6a211a9ea12', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'vital-signs', '6c43817f-dfd0-3d77-e165-bda14c7ff5ab', '2026-11-20 08:00:00+00', '3  ', '8d6c1b2b-f611-b4c2-4d9d-37ead0868240', 'test-agent:Observation');


INSERT INTO records.cursor_keys VALUES (1, '\xc66a4239c75d4d1e89b88bd0be2b286912c485b62e7b4be8baef0c44b81078ef');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-11-29 14:30:58.315244+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a227b7-65d2-79f9-a60e-d817d656b3e9', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-29 14:31:00.298717+00', 1, '2026-11-29 14:31:00.298717+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a227b7-6629-776e-b25f-1cac2a5378ea', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-29 14:31:00.382309+00', 1, '2026-11-29 14:31:00.382309+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a227b7-666e-794c-ae98-4d1c876d3b28', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-29 14:31:00.456998+00', 1, '2026-11-29 14:31:00.456998+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a227b7-65d2-79f9-a60e-d817d656b3e9', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-29 14:31:00.298717+00', 2, '2026-11-29 14:31:00.349836+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a227b7-6629-776e-b25f-1cac2a5378ea', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-29 14:31:00.382309+00', 2, '2026-11-29 14:31:00.431308+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a227b7-65d2-79f9-a60e-d817d656b3e9', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-29 14:31:00.298717+00', 3, '2026-11-29 14:31:00.550972+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-29 14:31:00.540947+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', 'Weil — “accept” ❤', 0);
INSERT INTO records.encounter_versions VALUES ('01a227b7-6852-7350-bd4a-5092db0beee4', '01a227b7-6575-712a-8f81-79e4d66dcd3b', 'Leichenschau', NULL, NULL, NULL, '2026-11-29 14:31:00.936931+00', 1, '2026-11-29 14:31:00.936931+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'dr-osei', 'person', NULL, NULL, 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a227b7-696d-70cb-9ae7-36447b90884f', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-29 14:31:01.211934+00', 1, '2026-11-29 14:31:01.211934+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a227b7-6e97-7f37-ad06-54de6e3362fd', '01a227b7-6d5f-71e1-8aa7-7d6545df167d', 'Kontrolle ❤', NULL, NULL, NULL, '2026-11-29 14:31:02.547725+00', 1, '2026-11-29 14:31:02.547725+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-29 14:30:58.339667+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a227b7-65a5-73dd-8ccb-85980d22c102', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-29 14:31:00.248681+00', 1, '2026-11-29 14:31:00.248681+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a227b7-666e-794c-ae98-4d1c876d3b28', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-29 14:31:00.456998+00', 2, '2026-11-29 14:31:00.50367+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}, {"resource": "Observation/01980000-0000-7000-8000-000000000001"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a227b7-6629-776e-b25f-1cac2a5378ea', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-29 14:31:00.382309+00', 3, '2026-11-29 14:31:00.580391+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL, NULL, NULL, 'Weil — “reject” ❤', 0);
INSERT INTO records.encounters VALUES ('01a227b7-65d2-79f9-a60e-d817d656b3e9', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-29 14:31:00.298717+00', 4, '2026-11-29 14:31:00.618018+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-29 14:31:00.540947+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a227b7-6852-7350-bd4a-5092db0beee4', '01a227b7-6575-712a-8f81-79e4d66dcd3b', 'Leichenschau', 'Erledigt.', NULL, NULL, '2026-11-29 14:31:00.936931+00', 2, '2026-11-29 14:31:00.985756+00', 'in-progress', 'AMB', NULL, 'final', 'dr-osei', NULL, 'dr-osei', 'person', 'dr-osei', '2026-11-29 14:31:00.976912+00', 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a227b7-68ca-7a0d-84a0-602f3bc0d923', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-29 14:31:01.036963+00', 1, '2026-11-29 14:31:01.036963+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a227b7-696d-70cb-9ae7-36447b90884f', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-29 14:31:01.211934+00', 2, '2026-11-29 14:31:01.352569+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO records.encounters VALUES ('01a227b7-6e97-7f37-ad06-54de6e3362fd', '01a227b7-6d5f-71e1-8aa7-7d6545df167d', 'Kontrolle ❤', 'Angerufen.', NULL, NULL, '2026-11-29 14:31:02.547725+00', 2, '2026-11-29 14:31:02.672083+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (2, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-29 14:30:58.340724+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (3, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-29 14:30:59.901376+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (4, 2, 'Encounter', '01a227b7-65a5-73dd-8ccb-85980d22c102', '2026-11-29 14:31:00.262153+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (5, 9, 'Encounter', '01a227b7-65d2-79f9-a60e-d817d656b3e9', '2026-11-29 14:31:00.306925+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (6, 9, 'Encounter', '01a227b7-65d2-79f9-a60e-d817d656b3e9', '2026-11-29 14:31:00.350774+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (7, 10, 'Encounter', '01a227b7-6629-776e-b25f-1cac2a5378ea', '2026-11-29 14:31:00.393803+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (8, 10, 'Encounter', '01a227b7-6629-776e-b25f-1cac2a5378ea', '2026-11-29 14:31:00.431517+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (9, 8, 'Encounter', '01a227b7-666e-794c-ae98-4d1c876d3b28', '2026-11-29 14:31:00.46289+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (10, 8, 'Encounter', '01a227b7-666e-794c-ae98-4d1c876d3b28', '2026-11-29 14:31:00.503881+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (11, 9, 'Encounter', '01a227b7-65d2-79f9-a60e-d817d656b3e9', '2026-11-29 14:31:00.551177+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (12, 10, 'Encounter', '01a227b7-6629-776e-b25f-1cac2a5378ea', '2026-11-29 14:31:00.580589+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (13, 9, 'Encounter', '01a227b7-65d2-79f9-a60e-d817d656b3e9', '2026-11-29 14:31:00.618222+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (14, 4, 'Encounter', '01a227b7-6852-7350-bd4a-5092db0beee4', '2026-11-29 14:31:00.946478+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (15, 4, 'Encounter', '01a227b7-6852-7350-bd4a-5092db0beee4', '2026-11-29 14:31:00.985978+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (16, 6, 'Condition', '01a227b7-68ca-75ef-8348-536696042cc6', '2026-11-29 14:31:01.086172+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (17, 3, 'Encounter', '01a227b7-68ca-7a0d-84a0-602f3bc0d923', '2026-11-29 14:31:01.086212+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (18, 6, 'Observation', '01a227b7-68ca-7cf8-9fc6-45427b8cc366', '2026-11-29 14:31:01.086217+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (19, 14, 'Condition', '01a227b7-696d-70cc-b5fc-f8a55a0f24de', '2026-11-29 14:31:01.243971+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (20, 15, 'Encounter', '01a227b7-696d-70cb-9ae7-36447b90884f', '2026-11-29 14:31:01.243995+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (21, 15, 'Encounter', '01a227b7-696d-70cb-9ae7-36447b90884f', '2026-11-29 14:31:01.344691+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (22, 15, 'Encounter', '01a227b7-696d-70cb-9ae7-36447b90884f', '2026-11-29 14:31:01.352777+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (23, 6, 'Observation', '01a227b7-68ca-7cf8-9fc6-45427b8cc366', '2026-11-29 14:31:01.424234+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (24, 14, 'Binary', '01a227b7-6b07-76fa-ad44-7d6c4bde34ee', '2026-11-29 14:31:01.641976+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (25, 13, 'DocumentReference', '01a227b7-6b08-7cbd-a0fa-ba6ac4a807fd', '2026-11-29 14:31:01.642004+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (26, 13, 'DocumentReference', '01a227b7-6b08-7cbd-a0fa-ba6ac4a807fd', '2026-11-29 14:31:01.650134+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (27, 8, 'Condition', '01a227b7-6b29-75a7-831f-bf3d2a8ffa08', '2026-11-29 14:31:01.676469+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (28, 8, 'Condition', '01a227b7-6b29-75a7-831f-bf3d2a8ffa08', '2026-11-29 14:31:01.735468+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (29, 3, 'Condition', '01a227b7-6b9e-7c9e-96ac-55a3febf2843', '2026-11-29 14:31:01.792137+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (30, 3, 'Condition', '01a227b7-6b9e-7c9e-96ac-55a3febf2843', '2026-11-29 14:31:01.807725+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (31, 3, 'Condition', '01a227b7-6b9e-7c9e-96ac-55a3febf2843', '2026-11-29 14:31:01.827276+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (32, 2, 'Observation', '01a227b7-6bd2-733e-bb04-d6a211a9ea12', '2026-11-29 14:31:01.844598+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (33, 2, 'Observation', '01a227b7-6bd2-733e-bb04-d6a211a9ea12', '2026-11-29 14:31:01.847325+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (34, 13, 'Encounter', '01a227b7-6e97-7f37-ad06-54de6e3362fd', '2026-11-29 14:31:02.552237+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (35, 13, 'Encounter', '01a227b7-6e97-7f37-ad06-54de6e3362fd', '2026-11-29 14:31:02.67223+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (1, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-29 14:30:58.323386+00', 'document-too-large');


INSERT INTO records.feed_buckets VALUES (1, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (5, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (7, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (11, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (12, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (2, NULL, '2026-11-29 14:31:03.51382+00');
INSERT INTO records.feed_buckets VALUES (3, NULL, '2026-11-29 14:31:03.51384+00');
INSERT INTO records.feed_buckets VALUES (4, NULL, '2026-11-29 14:31:03.513842+00');
INSERT INTO records.feed_buckets VALUES (6, NULL, '2026-11-29 14:31:03.513843+00');
INSERT INTO records.feed_buckets VALUES (8, NULL, '2026-11-29 14:31:03.513843+00');
INSERT INTO records.feed_buckets VALUES (9, NULL, '2026-11-29 14:31:03.513844+00');
INSERT INTO records.feed_buckets VALUES (10, NULL, '2026-11-29 14:31:03.513845+00');
INSERT INTO records.feed_buckets VALUES (13, NULL, '2026-11-29 14:31:03.513846+00');
INSERT INTO records.feed_buckets VALUES (14, NULL, '2026-11-29 14:31:03.513846+00');
INSERT INTO records.feed_buckets VALUES (15, NULL, '2026-11-29 14:31:03.513847+00');
INSERT INTO records.feed_buckets VALUES (0, '01a227b7-758d-7872-a057-906aa5b5f949', '-infinity');


INSERT INTO records.feed_rebuilds VALUES ('01a227b7-73ee-7ec5-bc9e-510ff93790f1', 'resources', '00000000-0000-0000-0000-000000000000', '2026-11-29 14:31:03.918205+00');


INSERT INTO records.feed_renames VALUES ('01a227b7-6b67-7a4d-be0a-99c993d84f47', 'Condition', '01a227b7-6b29-75a7-831f-bf3d2a8ffa08', '01a227b7-647d-74bc-8ff7-f9ddcca85146', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a227b7-6baf-7e0f-b2a1-1510055c2209', 'Condition', '01a227b7-6b9e-7c9e-96ac-55a3febf2843', '01a227b7-647d-74bc-8ff7-f9ddcca85146', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a227b7-6c10-7a31-a527-001764af6955', 'Patient', '01a227b7-6bdf-75cf-bef7-e62a23a26eda', '01a227b7-6bdf-75cf-bef7-e62a23a26eda', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a227b7-6c10-7b0b-8721-391676581254', 'Patient', '01a227b7-6bfb-7ab2-81e9-520638ac537f', '01a227b7-6bdf-75cf-bef7-e62a23a26eda', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a227b7-6c2f-74dc-8154-2bb4ab247051', 'Patient', '01a227b7-6bdf-75cf-bef7-e62a23a26eda', '01a227b7-6bdf-75cf-bef7-e62a23a26eda', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a227b7-6c2f-75c6-9a3d-56efdd68914c', 'Patient', '01a227b7-6bfb-7ab2-81e9-520638ac537f', '01a227b7-6bfb-7ab2-81e9-520638ac537f', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a227b7-6c4e-7b90-9238-817d0335d233', 'Patient', '01a227b7-6bdf-75cf-bef7-e62a23a26eda', '01a227b7-6bdf-75cf-bef7-e62a23a26eda', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a227b7-6c4e-7c97-b5c0-dce66ca7b0f6', 'Patient', '01a227b7-6bfb-7ab2-81e9-520638ac537f', '01a227b7-6bdf-75cf-bef7-e62a23a26eda', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a227b7-7411-77e8-b58e-fe32bd56db33', 'Condition', '01a227b7-7411-7859-a8e0-3de8021c7411', '01a227b7-7411-7868-8304-c2f836dfbbde', '00000000-0000-0000-0000-000000000000');


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x35bfd529b56da99017fdb3299be34e91aa450d28ce5e5727a6c8d36b9f76a197', 'patient', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 1, 200, '2026-11-29 14:31:00.065012+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\xb77368930731daa2e60c5c423a0bb9912427b7f829708cb5eb34f018ed25d49d', 'patient', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 3, 200, '2026-11-29 14:31:00.181031+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\xbf22cb7914caea7764a5d8330640faece9f752dc3afbad1102374e7f8c7fc1c1', 'encounter', '01a227b7-65d2-79f9-a60e-d817d656b3e9', 2, 200, '2026-11-29 14:31:00.377787+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x590658abf5b3fe3dc59ec7e1746a2a8c233521a2c0f2e0930849d8792d2fd280', 'encounter', '01a227b7-6629-776e-b25f-1cac2a5378ea', 2, 200, '2026-11-29 14:31:00.44586+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\x0b52e0924862a25f70ee4d25c682b3a9d0a07998f0bdb3a7d8b657753cb68d6c', 'encounter', '01a227b7-666e-794c-ae98-4d1c876d3b28', 2, 200, '2026-11-29 14:31:00.519098+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-29 14:31:00.684188+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a227b7-68b1-783a-8665-21809f442f01', 1, 200, '2026-11-29 14:31:01.179143+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a227b7-695e-7423-a957-b529f1183061', 1, 200, '2026-11-29 14:31:01.298081+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a227b7-69cd-7e5f-bf65-ad903e5ca349', 1, 200, '2026-11-29 14:31:01.366825+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a227b7-6a16-7d15-843d-ef1193c9c137', 1, 200, '2026-11-29 14:31:01.447039+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a227b7-6a56-748c-a37d-2e641d7d51b7', 1, 200, '2026-11-29 14:31:01.505623+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a227b7-6a8f-7b08-8907-c53f062bafd6', 1, 200, '2026-11-29 14:31:01.552102+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a227b7-6ac7-7613-a5b4-a526a823c0c7', 1, 200, '2026-11-29 14:31:01.626007+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-7', '\x1f507503d3393948522f6cabc13b9ed3c0d847e9718652eadac327c1cee3e519', 'import', '01a227b7-6b06-7bcb-8cf7-442c3a8b171d', 1, 200, '2026-11-29 14:31:01.653525+00');


INSERT INTO records.identifier_systems VALUES ('urn:example:policy', false, false, false, 'ehr-feed');


INSERT INTO records.imports VALUES ('01a227b7-68b1-783a-8665-21809f442f01', 'completed', 'test-agent', 'agent', 5, 5, '{"errors": [], "created": 5, "entries": [{"id": "01a227b7-68ca-7cf8-9fc6-45427b8cc366", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a227b7-68ca-7a0d-84a0-602f3bc0d923", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a227b7-68ca-75ef-8348-536696042cc6", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a227b7-68ca-7ac1-a160-50ba0115dc92", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a227b7-68ca-7104-9ca1-7db5612b574e", "type": "Practitioner", "index": 4, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-29 14:31:01.036963+00', '2026-11-29 14:31:01.164974+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3896f8a0-c3e4-4e3e-b056-030840dfed6f"}');
INSERT INTO records.imports VALUES ('01a227b7-695e-7423-a957-b529f1183061', 'completed', 'test-agent', 'agent', 3, 3, '{"errors": [], "created": 2, "entries": [{"id": "01a227b7-68ca-7ac1-a160-50ba0115dc92", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a227b7-696d-70cc-b5fc-f8a55a0f24de", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a227b7-696d-70cb-9ae7-36447b90884f", "type": "Encounter", "index": 2, "outcome": "created"}], "skipped": 0, "updated": 1, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-29 14:31:01.211934+00', '2026-11-29 14:31:01.294035+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3896f8a0-c3e4-4e3e-b056-030840dfed6f"}');
INSERT INTO records.imports VALUES ('01a227b7-69cd-7e5f-bf65-ad903e5ca349', 'completed', 'test-agent', 'agent', 2, 2, '{"errors": [], "created": 0, "entries": [{"id": "01a227b7-68ca-7ac1-a160-50ba0115dc92", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a227b7-696d-70cb-9ae7-36447b90884f", "type": "Encounter", "index": 1, "outcome": "updated"}], "skipped": 0, "updated": 1, "unchanged": 1, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-29 14:31:01.314979+00', '2026-11-29 14:31:01.365078+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3896f8a0-c3e4-4e3e-b056-030840dfed6f"}');
INSERT INTO records.imports VALUES ('01a227b7-6a16-7d15-843d-ef1193c9c137', 'completed', 'test-agent', 'agent', 5, 5, '{"errors": [], "created": 0, "entries": [{"id": "01a227b7-68ca-7cf8-9fc6-45427b8cc366", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a227b7-68ca-7a0d-84a0-602f3bc0d923", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a227b7-68ca-75ef-8348-536696042cc6", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a227b7-68ca-7ac1-a160-50ba0115dc92", "type": "Patient", "index": 3, "outcome": "unchanged"}, {"id": "01a227b7-68ca-7104-9ca1-7db5612b574e", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "skipped": 0, "updated": 1, "unchanged": 4, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-29 14:31:01.39695+00', '2026-11-29 14:31:01.44618+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3896f8a0-c3e4-4e3e-b056-030840dfed6f"}');
INSERT INTO records.imports VALUES ('01a227b7-6a56-748c-a37d-2e641d7d51b7', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 1, "entries": [{"id": "01a227b7-6a5a-7979-acb2-3cc98c6d8527", "type": "Patient", "index": 0, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-29 14:31:01.459565+00', '2026-11-29 14:31:01.497633+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3896f8a0-c3e4-4e3e-b056-030840dfed6f"}');
INSERT INTO records.imports VALUES ('01a227b7-6a8f-7b08-8907-c53f062bafd6', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 1, "entries": [{"id": "01a227b7-6a99-7da8-8181-708026a753ef", "type": "Patient", "index": 0, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-29 14:31:01.51797+00', '2026-11-29 14:31:01.545189+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3896f8a0-c3e4-4e3e-b056-030840dfed6f"}');
INSERT INTO records.imports VALUES ('01a227b7-6ac7-7613-a5b4-a526a823c0c7', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 0, "entries": [{"id": "01a227b7-6a99-7da8-8181-708026a753ef", "type": "Patient", "index": 0, "outcome": "updated"}], "skipped": 0, "updated": 1, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-29 14:31:01.570243+00', '2026-11-29 14:31:01.624021+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3896f8a0-c3e4-4e3e-b056-030840dfed6f"}');
INSERT INTO records.imports VALUES ('01a227b7-6b06-7bcb-8cf7-442c3a8b171d', 'completed', 'test-agent', 'agent', 2, 2, '{"errors": [], "created": 2, "entries": [{"id": "01a227b7-6b07-76fa-ad44-7d6c4bde34ee", "type": "Binary", "index": 0, "outcome": "created"}, {"id": "01a227b7-6b08-7cbd-a0fa-ba6ac4a807fd", "type": "DocumentReference", "index": 1, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-29 14:31:01.637537+00', '2026-11-29 14:31:01.652483+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3896f8a0-c3e4-4e3e-b056-030840dfed6f"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-29 14:31:00.632499+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a227b7-647d-74bc-8ff7-f9ddcca85146', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-29 14:31:00.699534+00', '01a227b7-666e-794c-ae98-4d1c876d3b28', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a227b7-647d-74bc-8ff7-f9ddcca85146', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-29 14:31:00.746476+00', '01a227b7-666e-794c-ae98-4d1c876d3b28', 3, 3, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (5, 'P12345', 0, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-29 14:31:00.840776+00', NULL, NULL, NULL, NULL, '{"unit": "wk", "value": 3, "approximate": false}', NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (6, 'P12345', NULL, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-29 14:31:00.881697+00', NULL, NULL, NULL, NULL, NULL, 'asked-unknown');
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (7, 'P12345', 36, '[]', 'high', NULL, NULL, '2026-11-29 14:31:03.2865+00', NULL, NULL, NULL, '01a227b7-7181-7609-9f25-696eb45282fe', NULL, NULL);


INSERT INTO records.intake_routings VALUES ('01a227b7-67b5-795f-8d46-4e8bf7e2a062', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-29 14:31:00.773384+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a227b7-67d5-7e67-8590-f5f1b16b720b', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-29 14:31:00.811632+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a227b7-71a5-7282-aef7-e58aaebc9c9e', 7, 'cardiology', 'Brustschmerz', NULL, 'test-agent', 'agent', '2026-11-29 14:31:03.322904+00', '01a227b7-719e-7edb-80d3-1645ca1a5c99');


INSERT INTO records.joined_resources VALUES ('01a227b7-74b8-7853-8a9f-38f0c1f19781', '01a227b7-74b8-78e5-8d73-66563d26368f', '2026-11-29 14:31:04.119232+00');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 14, '\x7b226964223a2230316132323762372d363165352d376430642d626331312d643061326665323366306161222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363138382d373964662d396439352d666433343363666562313564225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33303a35392e3330313039375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d363138382d373964662d396439352d666433343363666562313564222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:30:59.3101+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 10, '\x7b226964223a2230316132323762372d363463382d373335312d396164632d373334353231326337363564222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3034303239305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d363437642d373462632d386666372d663964646363613835313436222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:00.053278+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 10, '\x7b226964223a2230316132323762372d363531352d376234372d396134382d306230343433303039656237222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3131373239345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d363437642d373462632d386666372d663964646363613835313436222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-29 14:31:00.121013+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 10, '\x7b226964223a2230316132323762372d363534632d376161372d623534662d656135303162383931383031222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3137323233375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d363437642d373462632d386666372d663964646363613835313436222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-29 14:31:00.172539+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 5, '\x7b226964223a2230316132323762372d363538392d376536372d616136302d616437383764346665303435222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363537352d373132612d386638312d373965346436366463643362225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3233333230325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d363537352d373132612d386638312d373965346436366463643362222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:00.233546+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 10, '\x7b226964223a2230316132323762372d363562642d376465392d383136612d666533323764623961666565222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363561352d373364642d386363622d383539383064323263313032222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3238353237315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363561352d373364642d386363622d383539383064323263313032222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:00.285646+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 7, '\x7b226964223a2230316132323762372d363564372d376362392d616430612d313365323737366530316336222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363564322d373966392d613630652d643831376436353662336539222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3331313433355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363564322d373966392d613630652d643831376436353662336539222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:00.317063+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 7, '\x7b226964223a2230316132323762372d363631352d376239622d383866332d313339666464313931666138222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363564322d373966392d613630652d643831376436353662336539222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3337333835385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363564322d373966392d613630652d643831376436353662336539222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-29 14:31:00.377129+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 8, '\x7b226964223a2230316132323762372d363633622d376531652d386633612d613564623863663038313037222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363632392d373736652d623235662d316361633261353337386561222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3431313138315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363632392d373736652d623235662d316361633261353337386561222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:00.411472+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 8, '\x7b226964223a2230316132323762372d363635392d373234622d383636372d656234396235613466613938222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363632392d373736652d623235662d316361633261353337386561222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3434313331375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363632392d373736652d623235662d316361633261353337386561222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-29 14:31:00.443691+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 5, '\x7b226964223a2230316132323762372d363637322d376133362d393933302d643335336134623731656131222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363636652d373934632d616539382d346431633837366433623238222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3436363738335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363636652d373934632d616539382d346431633837366433623238222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:00.466956+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 5, '\x7b226964223a2230316132323762372d363661352d373433322d396432632d643838333031386339623634222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363636652d373934632d616539382d346431633837366433623238222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3531373433335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363636652d373934632d616539382d346431633837366433623238222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-29 14:31:00.51764+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 7, '\x7b226964223a2230316132323762372d363663652d373330302d613538342d386236333936313532626637222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363564322d373966392d613630652d643831376436353662336539222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3535383239355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363564322d373966392d613630652d643831376436353662336539222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c616363657074e2809d20e29da4227d7d7d', '2026-11-29 14:31:00.560982+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 8, '\x7b226964223a2230316132323762372d363666342d373833382d623466392d626234646532343436353561222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363632392d373736652d623235662d316361633261353337386561222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3539363739355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363632392d373736652d623235662d316361633261353337386561222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c72656a656374e2809d20e29da4227d7d7d', '2026-11-29 14:31:00.601023+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 7, '\x7b226964223a2230316132323762372d363730632d373535342d393430362d613565643465306334663165222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363564322d373966392d613630652d643831376436353662336539222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3632303238325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363564322d373966392d613630652d643831376436353662336539222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-29 14:31:00.620488+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 7, '\x7b226964223a2230316132323762372d363730632d373266652d626139352d666134326263663535666664222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363564322d373966392d613630652d643831376436353662336539222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3632303331325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363564322d373966392d613630652d643831376436353662336539222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-29 14:31:00.620514+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316132323762372d363733642d373833312d623131632d373332303033653332323832222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3636393136345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:00.680817+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316132323762372d363738312d373234302d396663642d373135383932613866303465222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363636652d373934632d616539382d346431633837366433623238222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3733373237315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:00.738755+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316132323762372d363739642d373862312d623531302d343434376230653266306634222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363636652d373934632d616539382d346431633837366433623238222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3736353930315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22616d656e6473223a337d7d7d', '2026-11-29 14:31:00.767648+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316132323762372d363762362d376265642d626233342d656462623966313761386532222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3739303538355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22726f7574696e675f6964223a2230316132323762372d363762352d373935662d386434362d346538626637653261303632227d7d7d', '2026-11-29 14:31:00.792118+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316132323762372d363764362d376330362d393835622d613863626561353265656264222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a2230316132323762372d363636652d373934632d616539382d346431633837366433623238222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3832323738355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22726f7574696e675f6964223a2230316132323762372d363764352d376536372d383539302d663566316231366237323062227d7d7d', '2026-11-29 14:31:00.836071+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 13, '\x7b226964223a2230316132323762372d363830372d373663372d383932622d623735343332376361333763222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3837313438345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:00.872098+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 10, '\x7b226964223a2230316132323762372d363831612d376338352d393539332d303539396637626134363236222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3839303234385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f36222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:00.890431+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 5, '\x7b226964223a2230316132323762372d363833642d373837342d383463392d623563633738616366666665222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363537352d373132612d386638312d373965346436366463643362225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3932353533365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d363537352d373132612d386638312d373965346436366463643362222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c226368616e676564223a5b22616374697665222c226465636561736564225d7d7d7d', '2026-11-29 14:31:00.925771+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 5, '\x7b226964223a2230316132323762372d363836352d373731612d393835362d323939333061343864313632222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323762372d363537352d373132612d386638312d373965346436366463643362225d2c22656e636f756e7465725f6964223a2230316132323762372d363835322d373335302d626434612d353039326462306265656534222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3936353536305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363835322d373335302d626434612d353039326462306265656534222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d2c226f76657272696464656e223a747275657d7d7d', '2026-11-29 14:31:00.967241+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 5, '\x7b226964223a2230316132323762372d363838362d376436362d623531332d343233323931666236393863222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323762372d363537352d373132612d386638312d373965346436366463643362225d2c22656e636f756e7465725f6964223a2230316132323762372d363835322d373335302d626434612d353039326462306265656534222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30302e3939383037365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363835322d373335302d626434612d353039326462306265656534222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-29 14:31:01.001147+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 0, '\x7b226964223a2230316132323762372d363933612d373261622d613030312d383239363633353333323634222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363863612d376163312d613136302d353062613031313564633932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3137383533315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d363863612d376163312d613136302d353062613031313564633932222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:01.17878+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 15, '\x7b226964223a2230316132323762372d363933612d373265312d626663352d663835343336333736343933222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363863612d376163312d613136302d353062613031313564633932225d2c22656e636f756e7465725f6964223a2230316132323762372d363863612d376130642d383461302d363032663362633064393233222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3137383536375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363863612d376130642d383461302d363032663362633064393233222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:01.178914+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 14, '\x7b226964223a2230316132323762372d363933612d373439382d613835632d656433303139323530626434222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363863612d376163312d613136302d353062613031313564633932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3137383538395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323762372d363862312d373833612d383636352d323138303966343432663031222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-29 14:31:01.178924+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 0, '\x7b226964223a2230316132323762372d363962302d373466662d613834662d316463646363663666386666222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363863612d376163312d613136302d353062613031313564633932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3239363932305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d363863612d376163312d613136302d353062613031313564633932222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-29 14:31:01.297163+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 5, '\x7b226964223a2230316132323762372d363962302d373036342d613061312d663730336131366262643639222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363863612d376163312d613136302d353062613031313564633932225d2c22656e636f756e7465725f6964223a2230316132323762372d363936642d373063622d396165372d333634343762393038383466222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3239363935375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363936642d373063622d396165372d333634343762393038383466222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:01.297202+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 2, '\x7b226964223a2230316132323762372d363962302d376164332d393537332d636564663261623830623666222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363863612d376163312d613136302d353062613031313564633932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3239363937365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323762372d363935652d373432332d613935372d623532396631313833303631222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-29 14:31:01.297207+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 5, '\x7b226964223a2230316132323762372d363966362d373531622d383431302d366163666431663965616665222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363863612d376163312d613136302d353062613031313564633932225d2c22656e636f756e7465725f6964223a2230316132323762372d363936642d373063622d396165372d333634343762393038383466222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3336363335385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d363936642d373063622d396165372d333634343762393038383466222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-29 14:31:01.366582+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 15, '\x7b226964223a2230316132323762372d363966362d373438642d623962352d363031633538613339393438222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363863612d376163312d613136302d353062613031313564633932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3336363430335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323762372d363963642d376535662d626636352d616439303365356361333439222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a312c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-29 14:31:01.366617+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 9, '\x7b226964223a2230316132323762372d366134362d373231632d393132302d653265376663623836323662222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363863612d376163312d613136302d353062613031313564633932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3434363638375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323762372d366131362d376431352d383433642d656631313933633963313337222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a342c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-29 14:31:01.446845+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 0, '\x7b226964223a2230316132323762372d366138302d376461362d626231392d363733633965626162633762222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366135612d373937392d616362322d336363393863366438353237225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3530343830355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d366135612d373937392d616362322d336363393863366438353237222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:01.505103+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 9, '\x7b226964223a2230316132323762372d366138302d373336392d383233642d323735663637396263303436222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366135612d373937392d616362322d336363393863366438353237225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3530343839385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323762372d366135362d373438632d613337642d326536343164376435316237222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-29 14:31:01.505144+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 0, '\x7b226964223a2230316132323762372d366161612d373336342d626263362d626336613332333166356433222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366139392d376461382d383138312d373038303236613735336566225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3534363832325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d366139392d376461382d383138312d373038303236613735336566222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:01.54901+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 5, '\x7b226964223a2230316132323762372d366161612d376663642d386236362d306432633030386232313465222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366139392d376461382d383138312d373038303236613735336566225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3534363835365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323762372d366138662d376230382d383930372d633533663036326261666436222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-29 14:31:01.549049+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 0, '\x7b226964223a2230316132323762372d366166392d373534312d386662662d393535643139633939373639222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366139392d376461382d383138312d373038303236613735336566225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3632353338395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d366139392d376461382d383138312d373038303236613735336566222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-29 14:31:01.625648+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 5, '\x7b226964223a2230316132323762372d366166392d373066332d623164622d326531333137383638346431222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366139392d376461382d383138312d373038303236613735336566225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3632353434385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323762372d366163372d373631332d613562342d613532366138323363306337222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-29 14:31:01.625777+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (42, 9, '\x7b226964223a2230316132323762372d366231352d373632302d623331332d666230333766316661326638222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363863612d376163312d613136302d353062613031313564633932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3635333133315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132323762372d366230362d376263622d386366372d343432633361386231373164222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c2263726561746564223a322c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-29 14:31:01.653318+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (43, 7, '\x7b226964223a2230316132323762372d366233622d373332612d616633342d303962666662313233623438222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3639313133385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132323762372d366232392d373561372d383331662d626633643261386666613038222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:01.691367+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (44, 7, '\x7b226964223a2230316132323762372d366237322d376265622d386330642d343662623139356464363533222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3734363738385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132323762372d366232392d373561372d383331662d626633643261386666613038222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d7d7d7d', '2026-11-29 14:31:01.74897+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (45, 14, '\x7b226964223a2230316132323762372d366261352d373930652d386436312d386233343062353064333565222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3739373931375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132323762372d366239652d376339652d393661632d353561336665626632383433222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:01.798111+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (46, 14, '\x7b226964223a2230316132323762372d366262362d376665612d626537362d376361383764303235643031222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3831343938345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132323762372d366239652d376339652d393661632d353561336665626632383433222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d7d7d7d', '2026-11-29 14:31:01.81516+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (47, 14, '\x7b226964223a2230316132323762372d366263352d376530612d383563302d616465663834303062363131222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3832393730375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132323762372d366239652d376339652d393661632d353561336665626632383433222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d7d7d7d', '2026-11-29 14:31:01.829856+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (48, 2, '\x7b226964223a2230316132323762372d366264382d373462392d396565622d366535643030333462656139222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d363437642d373462632d386666372d663964646363613835313436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3834383031365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a224f62736572766174696f6e2f30316132323762372d366264322d373333652d626230342d643661323131613965613132222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:01.848171+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (49, 13, '\x7b226964223a2230316132323762372d366265372d373837332d383532652d656233663731326563386631222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366264662d373563662d626566372d653632613233613236656461225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3836333830345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d366264662d373563662d626566372d653632613233613236656461222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:01.864431+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (50, 7, '\x7b226964223a2230316132323762372d366330332d376561342d393236322d373166353330303132313663222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366266622d376162322d383165392d353230363338616335333766225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3839313230355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d366266622d376162322d383165392d353230363338616335333766222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:01.891881+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (51, 7, '\x7b226964223a2230316132323762372d366331372d373233652d383161382d663461366634663332323639222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323762372d366266622d376162322d383165392d353230363338616335333766222c2230316132323762372d366264662d373563662d626566372d653632613233613236656461225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3931313937355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d366266622d376162322d383165392d353230363338616335333766222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d2c22746172676574223a2230316132323762372d366264662d373563662d626566372d653632613233613236656461222c227461726765745f76657273696f6e223a327d7d7d', '2026-11-29 14:31:01.912133+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (52, 7, '\x7b226964223a2230316132323762372d366333642d376662662d613964312d303830396438326564366234222c226576656e745f74797065223a2270617469656e742e756e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323762372d366266622d376162322d383165392d353230363338616335333766222c2230316132323762372d366264662d373563662d626566372d653632613233613236656461225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3934393530305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d366266622d376162322d383165392d353230363338616335333766222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d2c22746172676574223a2230316132323762372d366264662d373563662d626566372d653632613233613236656461222c227461726765745f76657273696f6e223a337d7d7d', '2026-11-29 14:31:01.949814+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (53, 7, '\x7b226964223a2230316132323762372d366335632d373166372d613361372d326339663033613537383833222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323762372d366266622d376162322d383165392d353230363338616335333766222c2230316132323762372d366264662d373563662d626566372d653632613233613236656461225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30312e3938303531375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d366266622d376162322d383165392d353230363338616335333766222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d2c22746172676574223a2230316132323762372d366264662d373563662d626566372d653632613233613236656461222c227461726765745f76657273696f6e223a347d7d7d', '2026-11-29 14:31:01.980959+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (54, 8, '\x7b226964223a2230316132323762372d366338392d373231392d383162612d323464336363633763633233222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316132323762372d363138382d373964662d396439352d666433343363666562313564222c2230316132323762372d363537352d373132612d386638312d373965346436366463643362222c2230316132323762372d363437642d373462632d386666372d663964646363613835313436222c2230316132323762372d366264662d373563662d626566372d653632613233613236656461222c2230316132323762372d366266622d376162322d383165392d353230363338616335333766225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3032353331325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132323762372d366337302d376362642d383734382d313239653231393132376266222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d2c226164646564223a367d7d7d', '2026-11-29 14:31:02.029053+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (55, 8, '\x7b226964223a2230316132323762372d366362612d373839302d616638652d616166646364643139633265222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3037343430385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132323762372d366337302d376362642d383734382d313239653231393132376266222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-29 14:31:02.07457+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (56, 3, '\x7b226964223a2230316132323762372d366363652d373732652d396337372d626664616133633234366335222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3039343137305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132323762372d366363392d376130372d623933652d313765316662363138366338222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d2c226164646564223a307d7d7d', '2026-11-29 14:31:02.094337+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (57, 3, '\x7b226964223a2230316132323762372d366365392d373766362d386339352d326536613437386563653565222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3132313436335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132323762372d366363392d376130372d623933652d313765316662363138366338222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d2c2272656d6f766564223a307d7d7d', '2026-11-29 14:31:02.121749+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (58, 11, '\x7b226964223a2230316132323762372d366430312d373634662d623637622d636466636433386130383265222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366366382d376432342d386538642d343638383434653731383966225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3134353535375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d366366382d376432342d386538642d343638383434653731383966222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:02.145764+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (59, 5, '\x7b226964223a2230316132323762372d366432352d373333382d393537632d666631316234646633653431222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366431392d373636362d383762652d363161643738656565383238225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3138313239345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d366431392d373636362d383762652d363161643738656565383238222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:02.181646+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (60, 1, '\x7b226964223a2230316132323762372d366465352d376563372d616533372d326637643033363831356536222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366435662d373165312d386161372d376436353435646631363764225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3337333333325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d366435662d373165312d386161372d376436353435646631363764222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2232353538353534312d366538652d343366302d386465652d386236303061613939356233227d7d7d7d', '2026-11-29 14:31:02.385646+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (61, 1, '\x7b226964223a2230316132323762372d366530652d373565382d383431322d653961343836323737393031222c226576656e745f74797065223a2270617469656e742e6964656e7469666965722d636f6e6669726d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366435662d373165312d386161372d376436353435646631363764225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3431343137335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132323762372d366435662d373165312d386161372d376436353435646631363764222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:02.41444+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (62, 0, '\x7b226964223a2230316132323762372d366535312d376430652d613765652d623165356161353635396636222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a2264722d6f6b61666f72222c2270617469656e745f696473223a5b2230316132323762372d366435662d373165312d386161372d376436353435646631363764225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3438313339315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132323762372d366534372d373734362d383633352d386433316334373866306162222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2237663838623566392d363135662d346633382d623066632d383735393638323964636234227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32395431353a33313a30322e3435343030372b30303a3030227d7d7d', '2026-11-29 14:31:02.481729+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (63, 13, '\x7b226964223a2230316132323762372d366536642d373230632d626330382d353136393263393832353832222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3530393136325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132323762372d366536622d373963612d626363322d356463643432373661383931222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c226f6e5f626568616c665f6f66223a2264722d6f6b61666f72222c22746f6b656e5f6964223a2236386663643465312d376666382d346463642d383363352d613236663363376631633335227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32395431353a33313a30322e3439363231332b30303a3030227d7d7d', '2026-11-29 14:31:02.509328+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (64, 0, '\x7b226964223a2230316132323762372d366538372d376661332d613862632d633061396661616538326262222c226576656e745f74797065223a22627265616b2d676c6173732e7265766965776564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132323762372d366435662d373165312d386161372d376436353435646631363764225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3533353630355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132323762372d366534372d373734362d383633352d386433316334373866306162222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230613433623635342d376637652d346433302d386265372d613264373438333038383562227d7d7d7d', '2026-11-29 14:31:02.53581+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (65, 15, '\x7b226964223a2230316132323762372d366561312d373338622d613834342d626638363962343766623665222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366435662d373165312d386161372d376436353435646631363764225d2c22656e636f756e7465725f6964223a2230316132323762372d366539372d376633372d616430362d353464653665333336326664222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3536313536345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d366539372d376633372d616430362d353464653665333336326664222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:02.561935+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (66, 1, '\x7b226964223a2230316132323762372d366563372d376533342d383233312d363761353837626137643839222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366435662d373165312d386161372d376436353435646631363764225d2c22656e636f756e7465725f6964223a2230316132323762372d366539372d376633372d616430362d353464653665333336326664222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3539393438305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366562622d373365342d623630632d346639633865633765356437222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:02.609049+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (67, 1, '\x7b226964223a2230316132323762372d366566302d376463322d613238632d393736353835356263373536222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366435662d373165312d386161372d376436353435646631363764225d2c22656e636f756e7465725f6964223a2230316132323762372d366539372d376633372d616430362d353464653665333336326664222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3634303438395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366562622d373365342d623630632d346639633865633765356437222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-29 14:31:02.641913+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (68, 15, '\x7b226964223a2230316132323762372d366632322d373065302d616463312d383131316634343965393666222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3639303839305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366630662d373062362d623462632d313833346233356338643962222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:02.691052+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (69, 15, '\x7b226964223a2230316132323762372d366632322d376331362d613930372d643262373236643661306464222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366435662d373165312d386161372d376436353435646631363764225d2c22656e636f756e7465725f6964223a2230316132323762372d366539372d376633372d616430362d353464653665333336326664222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3639303932345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132323762372d366539372d376633372d616430362d353464653665333336326664222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-29 14:31:02.69108+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (70, 1, '\x7b226964223a2230316132323762372d366632322d373336652d393033662d383963396137633736393364222c226576656e745f74797065223a227461736b2e636f6d706c65746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366435662d373165312d386161372d376436353435646631363764225d2c22656e636f756e7465725f6964223a2230316132323762372d366539372d376633372d616430362d353464653665333336326664222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3639303933385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366562622d373365342d623630632d346639633865633765356437222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-29 14:31:02.691084+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (71, 1, '\x7b226964223a2230316132323762372d366633392d376264642d383937362d613861626233353636326663222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366435662d373165312d386161372d376436353435646631363764225d2c22656e636f756e7465725f6964223a2230316132323762372d366539372d376633372d616430362d353464653665333336326664222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3731333235325a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366562622d373365342d623630632d346639633865633765356437222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-29 14:31:02.713578+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (72, 1, '\x7b226964223a2230316132323762372d366635392d373661312d383234322d366635316530646231343037222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132323762372d366435662d373165312d386161372d376436353435646631363764225d2c22656e636f756e7465725f6964223a2230316132323762372d366539372d376633372d616430362d353464653665333336326664222c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3734353435335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366562622d373365342d623630632d346639633865633765356437222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-29 14:31:02.745832+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (73, 10, '\x7b226964223a2230316132323762372d366636312d373931622d396363392d656435633137396338356163222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3735333137305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366635662d373661342d623533352d343934303033306564393137222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:02.753334+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (74, 13, '\x7b226964223a2230316132323762372d366637622d373135372d623135302d306534626335616634396534222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3737393931345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366637612d373463302d613666312d353537313334333661353061222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:02.780051+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (75, 10, '\x7b226964223a2230316132323762372d366638322d376665642d623232362d313465376339336539643063222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3738363837395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366635662d373661342d623533352d343934303033306564393137222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-29 14:31:02.788971+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (76, 10, '\x7b226964223a2230316132323762372d366661302d376539652d613561372d613630323237303637663233222c226576656e745f74797065223a227461736b2e6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3831363931335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366635662d373661342d623533352d343934303033306564393137222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-29 14:31:02.81795+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (77, 13, '\x7b226964223a2230316132323762372d366661302d373362662d613731642d356463373232376164646139222c226576656e745f74797065223a227461736b2e7072656465636573736f722d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3831363935375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366637612d373463302d613666312d353537313334333661353061222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:02.817976+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (78, 7, '\x7b226964223a2230316132323762372d366661652d376435322d616430652d653736303662663538386332222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3833303836385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366661642d376366392d623431342d353331386430633535323264222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:02.831007+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (79, 7, '\x7b226964223a2230316132323762372d366662622d373363612d383333642d356266343833363866336433222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3834333034385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366661642d376366392d623431342d353331386430633535323264222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-29 14:31:02.843212+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (80, 7, '\x7b226964223a2230316132323762372d366663652d376436662d613562372d333736373731343538653362222c226576656e745f74797065223a227461736b2e617474656d70742d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3836323632335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366661642d376366392d623431342d353331386430633535323264222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-29 14:31:02.862798+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (81, 7, '\x7b226964223a2230316132323762372d366664362d373266322d626634362d636263393462316437393236222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3837303636345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366661642d376366392d623431342d353331386430633535323264222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-29 14:31:02.873008+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (82, 7, '\x7b226964223a2230316132323762372d366665642d373838632d393834342d333432336437396331393632222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3839333236325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366661642d376366392d623431342d353331386430633535323264222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a317d7d7d', '2026-11-29 14:31:02.893469+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (83, 6, '\x7b226964223a2230316132323762372d366666622d373739632d623464662d396266343533643438363238222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3930373331365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366666612d376164352d626237622d366339333832386237363161222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:02.907458+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (84, 6, '\x7b226964223a2230316132323762372d373030352d376131332d396565392d373365306138376166393337222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3931373237395a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366666612d376164352d626237622d366339333832386237363161222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:02.917566+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (85, 6, '\x7b226964223a2230316132323762372d373031662d376366342d396263382d366163613964613061326166222c226576656e745f74797065223a227461736b2e63616e63656c6c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3934333330345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d366666612d376164352d626237622d366339333832386237363161222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a2263616e63656c6c6564222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:02.94344+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (86, 14, '\x7b226964223a2230316132323762372d373033342d376437302d393861362d356264353534666364393162222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3936343531325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373033332d376265322d616636372d626136633937616231663966222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:02.964661+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (87, 14, '\x7b226964223a2230316132323762372d373034342d376434662d396266342d323362333831353964623539222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30322e3938303131365a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373033332d376265322d616636372d626136633937616231663966222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:02.984675+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (88, 14, '\x7b226964223a2230316132323762372d373036332d373330372d386136302d666134666464636661666538222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3031313834325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373033332d376265322d616636372d626136633937616231663966222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.012033+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (89, 12, '\x7b226964223a2230316132323762372d373037362d373034622d396663322d343333633038323662313239222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3033303330305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373037352d376163362d393536662d333261323762623039316236222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.030493+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (90, 12, '\x7b226964223a2230316132323762372d373038352d376238352d623738312d663138616631353637363438222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3034353631355a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373037352d376163362d393536662d333261323762623039316236222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.048262+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (91, 12, '\x7b226964223a2230316132323762372d373061322d376430372d393539312d646261613031623563346264222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3037343839335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373037352d376163362d393536662d333261323762623039316236222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.07506+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (92, 12, '\x7b226964223a2230316132323762372d373062362d376437362d616430382d323935306566343336613534222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3039343832385a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373037352d376163362d393536662d333261323762623039316236222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.097422+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (93, 12, '\x7b226964223a2230316132323762372d373064352d373331362d383236362d303164323435653934346334222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3132353230375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373037352d376163362d393536662d333261323762623039316236222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.125381+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (94, 12, '\x7b226964223a2230316132323762372d373066362d373836382d383535632d306461306565616531613863222c226576656e745f74797065223a227461736b2e726573756d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3135383833305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373037352d376163362d393536662d333261323762623039316236222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.158981+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (95, 10, '\x7b226964223a2230316132323762372d373130392d373335382d623638662d616536313330383234616131222c226576656e745f74797065223a227461736b2e7369676e616c2d6b657074222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3137373936345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2d7369676e616c2f30316132323762372d373130392d373832662d613730622d376333626262343765376131222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:03.178344+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (96, 1, '\x7b226964223a2230316132323762372d373132342d376238322d613334642d666133613365663833366138222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3230343036375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373131642d376634342d616663342d333835336339633766386230222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.20424+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (97, 1, '\x7b226964223a2230316132323762372d373133312d373633362d396234342d633332663439616239333437222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3231373230345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373131642d376634342d616663342d333835336339633766386230222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.218103+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (98, 1, '\x7b226964223a2230316132323762372d373135322d373931372d393638302d326233303332396439656230222c226576656e745f74797065223a227461736b2e61737369676e6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3235303035355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373131642d376634342d616663342d333835336339633766386230222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.250176+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (99, 3, '\x7b226964223a2230316132323762372d373135662d376263382d626564632d303732663835326138386665222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3236333130305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373135642d373462362d393265322d663135323165366336646337222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.263253+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (100, 1, '\x7b226964223a2230316132323762372d373137312d376338372d383637312d323435373633303430666535222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3238313036305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373136632d373863622d626332322d353664303764393333303530222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.28361+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (101, 4, '\x7b226964223a2230316132323762372d373139362d373762662d613935652d326239616562656131626637222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3331383035325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373138312d373630392d396632352d363936656234353238326665222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.318599+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (102, 2, '\x7b226964223a2230316132323762372d373139362d373731622d626437622d323665303735323537396638222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3331383333345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f37222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d7d7d7d', '2026-11-29 14:31:03.31862+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (103, 7, '\x7b226964223a2230316132323762372d373161642d373962342d626634662d313461343233646461653332222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3334313536365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373139652d376564622d383064332d313634356361316135633939222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.342525+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (104, 2, '\x7b226964223a2230316132323762372d373161652d373230332d393834392d343266616130383735636462222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3334323133335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f37222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22726f7574696e675f6964223a2230316132323762372d373161352d373238322d616566372d653538616165626339633965227d7d7d', '2026-11-29 14:31:03.342556+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (105, 9, '\x7b226964223a2230316132323762372d373163342d373762332d613836662d396434353830636561316532222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3336343036335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373162632d373731392d386363382d393239326136653063613936222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-29 14:31:03.364278+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (106, 9, '\x7b226964223a2230316132323762372d373164632d376565662d383065302d303537626334316361663764222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22637265772d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3338383530395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373162632d373731392d386363382d393239326136653063613936222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2261366538303135332d623335632d346333332d626264662d653132636238333039306432227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-29 14:31:03.389146+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (107, 9, '\x7b226964223a2230316132323762372d373165662d376339352d396539612d366635346661306333303164222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3430373437395a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373162632d373731392d386363382d393239326136653063613936222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-29 14:31:03.407768+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (108, 9, '\x7b226964223a2230316132323762372d373230652d373632612d383037342d323366643036646565366662222c226576656e745f74797065223a227461736b2e63616e63656c2d726571756573746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32395431343a33313a30332e3433383438315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132323762372d373162632d373731392d386363382d393239326136653063613936222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233383936663861302d633365342d346533652d623035362d303330383430646665643666227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-29 14:31:03.43863+00', NULL);


INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-11-29 14:31:03.762049+00');
INSERT INTO records.outbox_buckets VALUES (2, NULL, '2026-11-29 14:31:03.76205+00');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-11-29 14:31:03.762052+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-11-29 14:31:03.762052+00');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '2026-11-29 14:31:03.762053+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-29 14:31:03.762054+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-29 14:31:03.762055+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-11-29 14:31:03.762055+00');
INSERT INTO records.outbox_buckets VALUES (9, NULL, '2026-11-29 14:31:03.762056+00');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '2026-11-29 14:31:03.762057+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-29 14:31:03.762058+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-11-29 14:31:03.762058+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-11-29 14:31:03.762059+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-29 14:31:03.76206+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-11-29 14:31:03.76206+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a227b7-73cd-7c85-a5c7-ca2fe2bded5f', '2026-11-29 14:31:03.762027+00');


INSERT INTO records.panel_versions VALUES ('01a227b7-6c70-7cbd-8748-129e219127bf', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-29 14:31:01.998883+00', NULL, 1, '2026-11-29 14:31:01.998883+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a227b7-6cc9-7a07-b93e-17e1fb6186c8', 2, 'Ward 4', '{}', '{}', '2026-11-29 14:31:02.084784+00', NULL, 1, '2026-11-29 14:31:02.084784+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a227b7-6cc9-7a07-b93e-17e1fb6186c8', 2, 'Ward 4', '{}', '{}', '2026-11-29 14:31:02.084784+00', '2026-11-29 14:31:02.108959+00', 2, '2026-11-29 14:31:02.117804+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a227b7-6c70-7cbd-8748-129e219127bf', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-29 14:31:01.998883+00', NULL, 2, '2026-11-29 14:31:02.065793+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a227b7-6cc9-7a07-b93e-17e1fb6186c8', 2, 'Ward 4', '{}', '{}', '2026-11-29 14:31:02.084784+00', '2026-11-29 14:31:02.108959+00', 3, '2026-11-29 14:31:03.855014+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a227b7-647d-74bc-8ff7-f9ddcca85146', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a227b7-6575-712a-8f81-79e4d66dcd3b', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a227b7-68ca-7ac1-a160-50ba0115dc92', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a227b7-68ca-7ac1-a160-50ba0115dc92', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 4711', '01a227b7-6cf8-7d24-8e8d-468844e7189f', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a227b7-6cf8-7d24-8e8d-468844e7189f', true, false, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:lab', 'Nr. 4711', '01a227b7-6d19-7666-87be-61ad78eee828', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a227b7-6d19-7666-87be-61ad78eee828', true, false, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 2', '01a227b7-6d5f-71e1-8aa7-7d6545df167d', false, true, false, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 1', '01a227b7-6d5f-71e1-8aa7-7d6545df167d', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:former', 'F-1', '01980000-0000-7000-8000-000000000001', false, false, true, '2026-03-15 00:00:00+00', '2026-11-29 14:31:04.253405+00');


INSERT INTO records.patient_names VALUES ('audit', '01a227b7-6188-79df-9d95-fd343cfeb15d');
INSERT INTO records.patient_names VALUES ('by', '01a227b7-6188-79df-9d95-fd343cfeb15d');
INSERT INTO records.patient_names VALUES ('byaudit', '01a227b7-6188-79df-9d95-fd343cfeb15d');
INSERT INTO records.patient_names VALUES ('refused', '01a227b7-6188-79df-9d95-fd343cfeb15d');
INSERT INTO records.patient_names VALUES ('refusedby', '01a227b7-6188-79df-9d95-fd343cfeb15d');
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
INSERT INTO records.patient_names VALUES ('bruce', '01a227b7-647d-74bc-8ff7-f9ddcca85146');
INSERT INTO records.patient_names VALUES ('brucelee', '01a227b7-647d-74bc-8ff7-f9ddcca85146');
INSERT INTO records.patient_names VALUES ('lee', '01a227b7-647d-74bc-8ff7-f9ddcca85146');
INSERT INTO records.patient_names VALUES ('no', '01a227b7-6575-712a-8f81-79e4d66dcd3b');
INSERT INTO records.patient_names VALUES ('nosystem', '01a227b7-6575-712a-8f81-79e4d66dcd3b');
INSERT INTO records.patient_names VALUES ('system', '01a227b7-6575-712a-8f81-79e4d66dcd3b');
INSERT INTO records.patient_names VALUES ('ibanez', '01a227b7-68ca-7ac1-a160-50ba0115dc92');
INSERT INTO records.patient_names VALUES ('jose', '01a227b7-68ca-7ac1-a160-50ba0115dc92');
INSERT INTO records.patient_names VALUES ('joseibanez', '01a227b7-68ca-7ac1-a160-50ba0115dc92');
INSERT INTO records.patient_names VALUES ('maria', '01a227b7-68ca-7ac1-a160-50ba0115dc92');
INSERT INTO records.patient_names VALUES ('mariajose', '01a227b7-68ca-7ac1-a160-50ba0115dc92');
INSERT INTO records.patient_names VALUES ('later', '01a227b7-6a99-7da8-8181-708026a753ef');
INSERT INTO records.patient_names VALUES ('named', '01a227b7-6a99-7da8-8181-708026a753ef');
INSERT INTO records.patient_names VALUES ('namedlater', '01a227b7-6a99-7da8-8181-708026a753ef');
INSERT INTO records.patient_names VALUES ('amalia', '01a227b7-6bdf-75cf-bef7-e62a23a26eda');
INSERT INTO records.patient_names VALUES ('amaliauenal', '01a227b7-6bdf-75cf-bef7-e62a23a26eda');
INSERT INTO records.patient_names VALUES ('amaliaunal', '01a227b7-6bdf-75cf-bef7-e62a23a26eda');
INSERT INTO records.patient_names VALUES ('uenal', '01a227b7-6bdf-75cf-bef7-e62a23a26eda');
INSERT INTO records.patient_names VALUES ('unal', '01a227b7-6bdf-75cf-bef7-e62a23a26eda');
INSERT INTO records.patient_names VALUES ('amalia', '01a227b7-6bfb-7ab2-81e9-520638ac537f');
INSERT INTO records.patient_names VALUES ('uenal', '01a227b7-6bfb-7ab2-81e9-520638ac537f');
INSERT INTO records.patient_names VALUES ('uenalamalia', '01a227b7-6bfb-7ab2-81e9-520638ac537f');
INSERT INTO records.patient_names VALUES ('unal', '01a227b7-6bfb-7ab2-81e9-520638ac537f');
INSERT INTO records.patient_names VALUES ('unalamalia', '01a227b7-6bfb-7ab2-81e9-520638ac537f');
INSERT INTO records.patient_names VALUES ('uenal', '01a227b7-6cf8-7d24-8e8d-468844e7189f');
INSERT INTO records.patient_names VALUES ('unal', '01a227b7-6cf8-7d24-8e8d-468844e7189f');
INSERT INTO records.patient_names VALUES ('uenal', '01a227b7-6d19-7666-87be-61ad78eee828');
INSERT INTO records.patient_names VALUES ('unal', '01a227b7-6d19-7666-87be-61ad78eee828');
INSERT INTO records.patient_names VALUES ('zo', '01a227b7-6d5f-71e1-8aa7-7d6545df167d');
INSERT INTO records.patient_names VALUES ('zoe', '01a227b7-6d5f-71e1-8aa7-7d6545df167d');


INSERT INTO records.patient_numbers VALUES ('00-ß/1', '01a227b7-647d-74bc-8ff7-f9ddcca85146');
INSERT INTO records.patient_numbers VALUES ('no system', '01a227b7-6575-712a-8f81-79e4d66dcd3b');
INSERT INTO records.patient_numbers VALUES ('48151', '01a227b7-68ca-7ac1-a160-50ba0115dc92');
INSERT INTO records.patient_numbers VALUES ('999-48151', '01a227b7-68ca-7ac1-a160-50ba0115dc92');
INSERT INTO records.patient_numbers VALUES ('Nr. 4711', '01a227b7-6cf8-7d24-8e8d-468844e7189f');
INSERT INTO records.patient_numbers VALUES ('Nr. 1', '01a227b7-6d5f-71e1-8aa7-7d6545df167d');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-11-29 14:30:58.315244+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a227b7-647d-74bc-8ff7-f9ddcca85146', '李小龍 🐉', '1940-11-27', '2026-11-29 14:30:59.948043+00', 1, '2026-11-29 14:30:59.948043+00', 'other', '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', '  bruce fan jr jun junfan lee mr quoted quotedtwice twice twiceتنين בני בניquoted تنين 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a227b7-647d-74bc-8ff7-f9ddcca85146', '李小龍 🐉', '1940-11-27', '2026-11-29 14:30:59.948043+00', 2, '2026-11-29 14:31:00.106931+00', 'other', '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a227b7-6575-712a-8f81-79e4d66dcd3b', 'No System', NULL, '2026-11-29 14:31:00.198955+00', 1, '2026-11-29 14:31:00.198955+00', NULL, '[{"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[]', NULL, 'test-agent', 'agent', '  no nosystem system ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a227b7-68ca-7ac1-a160-50ba0115dc92', 'María José Ibáñez', '1961-04-12', '2026-11-29 14:31:01.036963+00', 1, '2026-11-29 14:31:01.036963+00', 'female', '[{"use": null, "type": "MR", "value": "48151", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "999-48151", "period": null, "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', '  ibanez jose joseibanez maria mariajose ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a227b7-6a99-7da8-8181-708026a753ef', '', NULL, '2026-11-29 14:31:01.51797+00', 1, '2026-11-29 14:31:01.51797+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '   ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a227b7-6bfb-7ab2-81e9-520638ac537f', 'Ünal, Amália', NULL, '2026-11-29 14:31:01.872917+00', 1, '2026-11-29 14:31:01.872917+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a227b7-6bdf-75cf-bef7-e62a23a26eda', 'Amália Ünal', NULL, '2026-11-29 14:31:01.855726+00', 1, '2026-11-29 14:31:01.855726+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a227b7-6bfb-7ab2-81e9-520638ac537f', 'Ünal, Amália', NULL, '2026-11-29 14:31:01.872917+00', 2, '2026-11-29 14:31:01.90382+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a227b7-6bdf-75cf-bef7-e62a23a26eda', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a227b7-6bdf-75cf-bef7-e62a23a26eda', 'Amália Ünal', NULL, '2026-11-29 14:31:01.855726+00', 2, '2026-11-29 14:31:01.909248+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a227b7-6bfb-7ab2-81e9-520638ac537f}', 0);
INSERT INTO records.patient_versions VALUES ('01a227b7-6bfb-7ab2-81e9-520638ac537f', 'Ünal, Amália', NULL, '2026-11-29 14:31:01.872917+00', 3, '2026-11-29 14:31:01.935026+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a227b7-6bdf-75cf-bef7-e62a23a26eda', 'Amália Ünal', NULL, '2026-11-29 14:31:01.855726+00', 3, '2026-11-29 14:31:01.937966+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.patients VALUES ('01a227b7-6bdf-75cf-bef7-e62a23a26eda', 'Amália Ünal', NULL, '2026-11-29 14:31:01.855726+00', 4, '2026-11-29 14:31:01.973055+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a227b7-6bfb-7ab2-81e9-520638ac537f}', 0);
INSERT INTO records.patients VALUES ('01a227b7-6188-79df-9d95-fd343cfeb15d', 'Refused By Audit', NULL, '2026-11-29 14:30:59.207782+00', 1, '2026-11-29 14:30:59.207782+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  audit by byaudit refused refusedby ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-29 14:30:58.338879+00', NULL, '[]', '[]', NULL, NULL, NULL, '  aastroem aastroemnunez aastrom aastromnunez astroem astroemnunez astrom astromnunez nunez zo zoaastroem zoaastrom zoastroem zoastrom zoe zoeaastroem zoeaastrom zoeastroem zoeastrom ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a227b7-647d-74bc-8ff7-f9ddcca85146', 'Bruce Lee', '1940-11-27', '2026-11-29 14:30:59.948043+00', 3, '2026-11-29 14:31:00.165333+00', NULL, '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  bruce brucelee lee ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a227b7-6575-712a-8f81-79e4d66dcd3b', 'No System', NULL, '2026-11-29 14:31:00.198955+00', 2, '2026-11-29 14:31:00.915022+00', NULL, '[{"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[]', NULL, 'test-agent', 'agent', '  no nosystem system ', NULL, false, '"2026-11"', NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a227b7-68ca-7ac1-a160-50ba0115dc92', 'María José Ibáñez', NULL, '2026-11-29 14:31:01.036963+00', 2, '2026-11-29 14:31:01.265996+00', 'unknown', '[{"use": null, "type": "MR", "value": "48151", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "999-48151", "period": null, "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', '  ibanez jose joseibanez maria mariajose ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patients VALUES ('01a227b7-6a5a-7979-acb2-3cc98c6d8527', '', NULL, '2026-11-29 14:31:01.459565+00', 1, '2026-11-29 14:31:01.459565+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '   ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a227b7-6a99-7da8-8181-708026a753ef', 'Named Later', NULL, '2026-11-29 14:31:01.51797+00', 2, '2026-11-29 14:31:01.605886+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', '  later named namedlater ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patients VALUES ('01a227b7-6cf8-7d24-8e8d-468844e7189f', 'Ünal', NULL, '2026-11-29 14:31:02.135751+00', 1, '2026-11-29 14:31:02.135751+00', NULL, '[{"use": null, "type": "MB", "value": "Familie Ünal", "period": null, "system": "urn:example:policy"}, {"use": null, "type": null, "value": "Nr. 4711", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a227b7-6bfb-7ab2-81e9-520638ac537f', 'Ünal, Amália', NULL, '2026-11-29 14:31:01.872917+00', 4, '2026-11-29 14:31:01.966383+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a227b7-6bdf-75cf-bef7-e62a23a26eda', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patients VALUES ('01a227b7-6d19-7666-87be-61ad78eee828', 'Ünal', NULL, '2026-11-29 14:31:02.169221+00', 1, '2026-11-29 14:31:02.169221+00', NULL, '[{"use": null, "type": "MB", "value": "Familie Ünal", "period": null, "system": "urn:example:policy"}, {"use": null, "type": null, "value": "Nr. 4711", "period": null, "system": "urn:example:lab"}]', '[]', NULL, 'test-agent', 'agent', '  uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a227b7-6d5f-71e1-8aa7-7d6545df167d', 'Zoë', NULL, '2026-11-29 14:31:02.239779+00', 1, '2026-11-29 14:31:02.239779+00', NULL, '[{"use": null, "type": null, "value": "Nr. 1", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "Nr. 2", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'triage-agent', 'agent', '  zo zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-29 14:31:04.428916+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a227b7-68ca-75ef-8348-536696042cc6');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a227b7-68ca-7a0d-84a0-602f3bc0d923');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a227b7-68ca-7cf8-9fc6-45427b8cc366');
INSERT INTO records.resource_keys VALUES ('Patient', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e7|7b4d7928977230e463315bc854974190', '01a227b7-68ca-7ac1-a160-50ba0115dc92');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a227b7-68ca-7104-9ca1-7db5612b574e');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e8|67b476b3589d6df8664b40404a33d7a1', '01a227b7-68ca-7104-9ca1-7db5612b574e');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a227b7-696d-70cc-b5fc-f8a55a0f24de');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a227b7-696d-70cb-9ae7-36447b90884f');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a227b7-6a5a-7979-acb2-3cc98c6d8527');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a227b7-6a99-7da8-8181-708026a753ef');
INSERT INTO records.resource_keys VALUES ('Binary', 'url|urn:uuid:00000000-0000-0000-0000-00000000038a', '01a227b7-6b07-76fa-ad44-7d6c4bde34ee');
INSERT INTO records.resource_keys VALUES ('DocumentReference', 'url|urn:uuid:00000000-0000-0000-0000-00000000038b', '01a227b7-6b08-7cbd-a0fa-ba6ac4a807fd');
INSERT INTO records.resource_keys VALUES ('Observation', 'identifier|urn:example:result|R-1|3eb124c69108974155ae0ae11c4e81cd', '01a227b7-6bd2-733e-bb04-d6a211a9ea12');


INSERT INTO records.resource_versions VALUES ('01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a227b7-68ca-7ac1-a160-50ba0115dc92', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-29 14:31:01.036963+00', '2026-11-29 14:31:01.036963+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e7');
INSERT INTO records.resource_versions VALUES ('01a227b7-696d-70cb-9ae7-36447b90884f', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a227b7-68ca-7ac1-a160-50ba0115dc92', '01a227b7-696d-70cb-9ae7-36447b90884f', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a227b7-68ca-7ac1-a160-50ba0115dc92"}, "participant": [{"individual": {"reference": "Practitioner/01a227b7-68ca-7104-9ca1-7db5612b574e"}}], "resourceType": "Encounter"}', 1, '2026-11-29 14:31:01.211934+00', '2026-11-29 14:31:01.211934+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000388');
INSERT INTO records.resource_versions VALUES ('01a227b7-68ca-7cf8-9fc6-45427b8cc366', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a227b7-68ca-7ac1-a160-50ba0115dc92', '01a227b7-68ca-7a0d-84a0-602f3bc0d923', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a227b7-68ca-7ac1-a160-50ba0115dc92"}, "encounter": {"reference": "Encounter/01a227b7-68ca-7a0d-84a0-602f3bc0d923"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-29 14:31:01.036963+00', '2026-11-29 14:31:01.036963+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758ea');
INSERT INTO records.resource_versions VALUES ('01a227b7-6a99-7da8-8181-708026a753ef', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a227b7-6a99-7da8-8181-708026a753ef', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-29 14:31:01.51797+00', '2026-11-29 14:31:01.51797+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resource_versions VALUES ('01a227b7-6b29-75a7-831f-bf3d2a8ffa08', 'Condition', NULL, '01a227b7-647d-74bc-8ff7-f9ddcca85146', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a227b7-647d-74bc-8ff7-f9ddcca85146"}, "resourceType": "Condition"}', 1, '2026-11-29 14:31:01.673481+00', '2026-11-29 14:31:01.673481+00', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a227b7-6b9e-7c9e-96ac-55a3febf2843', 'Condition', NULL, '01a227b7-647d-74bc-8ff7-f9ddcca85146', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a227b7-647d-74bc-8ff7-f9ddcca85146"}, "resourceType": "Condition"}', 1, '2026-11-29 14:31:01.789939+00', '2026-11-29 14:31:01.789939+00', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a227b7-6b9e-7c9e-96ac-55a3febf2843', 'Condition', NULL, '01a227b7-647d-74bc-8ff7-f9ddcca85146', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a227b7-647d-74bc-8ff7-f9ddcca85146"}, "resourceType": "Condition"}', 2, '2026-11-29 14:31:01.789939+00', '2026-11-29 14:31:01.807576+00', 'test-agent', 'agent', 'dr-osei', NULL);


INSERT INTO records.resources VALUES ('01a227b7-68ca-75ef-8348-536696042cc6', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a227b7-68ca-7ac1-a160-50ba0115dc92', '01a227b7-68ca-7a0d-84a0-602f3bc0d923', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a227b7-68ca-7ac1-a160-50ba0115dc92"}, "encounter": {"reference": "Encounter/01a227b7-68ca-7a0d-84a0-602f3bc0d923"}, "resourceType": "Condition"}', 1, '2026-11-29 14:31:01.036963+00', '2026-11-29 14:31:01.036963+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758eb');
INSERT INTO records.resources VALUES ('01a227b7-68ca-7a0d-84a0-602f3bc0d923', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a227b7-68ca-7ac1-a160-50ba0115dc92', '01a227b7-68ca-7a0d-84a0-602f3bc0d923', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a227b7-68ca-7ac1-a160-50ba0115dc92"}, "participant": [{"individual": {"reference": "Practitioner/01a227b7-68ca-7104-9ca1-7db5612b574e"}}], "resourceType": "Encounter"}', 1, '2026-11-29 14:31:01.036963+00', '2026-11-29 14:31:01.036963+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e9');
INSERT INTO records.resources VALUES ('01a227b7-68ca-7104-9ca1-7db5612b574e', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-29 14:31:01.036963+00', '2026-11-29 14:31:01.036963+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e8');
INSERT INTO records.resources VALUES ('01a227b7-696d-70cc-b5fc-f8a55a0f24de', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a227b7-68ca-7ac1-a160-50ba0115dc92', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a227b7-68ca-7ac1-a160-50ba0115dc92"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-29 14:31:01.211934+00', '2026-11-29 14:31:01.211934+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000386');
INSERT INTO records.resources VALUES ('01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a227b7-68ca-7ac1-a160-50ba0115dc92', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-29 14:31:01.036963+00', '2026-11-29 14:31:01.243363+00', NULL, NULL, NULL, 'urn:example:other');
INSERT INTO records.resources VALUES ('01a227b7-696d-70cb-9ae7-36447b90884f', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a227b7-68ca-7ac1-a160-50ba0115dc92', '01a227b7-696d-70cb-9ae7-36447b90884f', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a227b7-68ca-7ac1-a160-50ba0115dc92"}, "participant": [{"individual": {"reference": "Practitioner/01a227b7-68ca-7104-9ca1-7db5612b574e"}}], "resourceType": "Encounter"}', 2, '2026-11-29 14:31:01.211934+00', '2026-11-29 14:31:01.344511+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000388');
INSERT INTO records.resources VALUES ('01a227b7-68ca-7cf8-9fc6-45427b8cc366', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a227b7-68ca-7ac1-a160-50ba0115dc92', '01a227b7-68ca-7a0d-84a0-602f3bc0d923', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a227b7-68ca-7ac1-a160-50ba0115dc92"}, "encounter": {"reference": "Encounter/01a227b7-68ca-7a0d-84a0-602f3bc0d923"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-29 14:31:01.036963+00', '2026-11-29 14:31:01.424032+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758ea');
INSERT INTO records.resources VALUES ('01a227b7-6a5a-7979-acb2-3cc98c6d8527', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a227b7-6a5a-7979-acb2-3cc98c6d8527', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-29 14:31:01.459565+00', '2026-11-29 14:31:01.459565+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resources VALUES ('01a227b7-6a99-7da8-8181-708026a753ef', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a227b7-6a99-7da8-8181-708026a753ef', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-29 14:31:01.51797+00', '2026-11-29 14:31:01.591074+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resources VALUES ('01a227b7-6b07-76fa-ad44-7d6c4bde34ee', 'Binary', 'urn:uuid:00000000-0000-0000-0000-00000000038a', '01a227b7-68ca-7ac1-a160-50ba0115dc92', NULL, '{"data": "U3RvcCBtZXRvcHJvbG9sLg==", "contentType": "text/plain", "resourceType": "Binary"}', 1, '2026-11-29 14:31:01.637537+00', '2026-11-29 14:31:01.637537+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-00000000038a');
INSERT INTO records.resources VALUES ('01a227b7-6b08-7cbd-a0fa-ba6ac4a807fd', 'DocumentReference', 'urn:uuid:00000000-0000-0000-0000-00000000038b', '01a227b7-68ca-7ac1-a160-50ba0115dc92', NULL, '{"status": "current", "content": [{"attachment": {"url": "Binary/01a227b7-6b07-76fa-ad44-7d6c4bde34ee"}}], "subject": {"reference": "Patient/01a227b7-68ca-7ac1-a160-50ba0115dc92"}, "resourceType": "DocumentReference"}', 1, '2026-11-29 14:31:01.637537+00', '2026-11-29 14:31:01.637537+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-00000000038b');
INSERT INTO records.resources VALUES ('01a227b7-6b29-75a7-831f-bf3d2a8ffa08', 'Condition', NULL, '01a227b7-647d-74bc-8ff7-f9ddcca85146', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a227b7-647d-74bc-8ff7-f9ddcca85146"}, "resourceType": "Condition"}', 2, '2026-11-29 14:31:01.673481+00', '2026-11-29 14:31:01.735319+00', 'test-agent', 'agent', 'dr-osei', NULL);
INSERT INTO records.resources VALUES ('01a227b7-6b9e-7c9e-96ac-55a3febf2843', 'Condition', NULL, '01a227b7-647d-74bc-8ff7-f9ddcca85146', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a227b7-647d-74bc-8ff7-f9ddcca85146"}, "onsetString": "yesterday", "resourceType": "Condition"}', 3, '2026-11-29 14:31:01.789939+00', '2026-11-29 14:31:01.827122+00', 'dr-osei', 'person', NULL, NULL);
INSERT INTO records.resources VALUES ('01a227b7-6bd2-733e-bb04-d6a211a9ea12', 'Observation', NULL, '01a227b7-647d-74bc-8ff7-f9ddcca85146', NULL, '{"code": {"coding": [{"code": "8867-4", "system": "http://loinc.org"}]}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "status": "final", "subject": {"reference": "Patient/01a227b7-647d-74bc-8ff7-f9ddcca85146"}, "identifier": [{"value": "R-1", "system": "urn:example:result"}], "resourceType": "Observation", "valueQuantity": {"unit": "/min", "value": 71}, "effectiveDateTime": "2026-11-20T08:00:00Z"}', 1, '2026-11-29 14:31:01.842245+00', '2026-11-29 14:31:01.842245+00', 'test-agent', 'agent', NULL, NULL);


INSERT INTO records.search_backlog VALUES ('01a227b7-748d-788d-8e21-cc074a459fbf');
INSERT INTO records.search_backlog VALUES ('01980000-0000-7000-8000-000000000003');


INSERT INTO records.search_codes VALUES (-2841374960585102062, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (1749916171161433559, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (8806775706622180380, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (-7455952870253003204, '01a227b7-647d-74bc-8ff7-f9ddcca85146', '-infinity', '01a227b7-647d-74bc-8ff7-f9ddcca85146');
INSERT INTO records.search_codes VALUES (-3700587297737931932, '01a227b7-647d-74bc-8ff7-f9ddcca85146', '-infinity', '01a227b7-647d-74bc-8ff7-f9ddcca85146');
INSERT INTO records.search_codes VALUES (8162406370966167747, '01a227b7-647d-74bc-8ff7-f9ddcca85146', '-infinity', '01a227b7-647d-74bc-8ff7-f9ddcca85146');
INSERT INTO records.search_codes VALUES (8870343608688335908, '01a227b7-647d-74bc-8ff7-f9ddcca85146', '-infinity', '01a227b7-647d-74bc-8ff7-f9ddcca85146');
INSERT INTO records.search_codes VALUES (-5400707500066397570, '01a227b7-6575-712a-8f81-79e4d66dcd3b', '-infinity', '01a227b7-6575-712a-8f81-79e4d66dcd3b');
INSERT INTO records.search_codes VALUES (4698611773465873084, '01a227b7-68ca-7ac1-a160-50ba0115dc92', '-infinity', '01a227b7-68ca-75ef-8348-536696042cc6');
INSERT INTO records.search_codes VALUES (6889275846708167044, '00000000-0000-0000-0000-000000000000', '-infinity', '01a227b7-68ca-7104-9ca1-7db5612b574e');
INSERT INTO records.search_codes VALUES (-4176838396083071243, '01a227b7-68ca-7ac1-a160-50ba0115dc92', '-infinity', '01a227b7-68ca-7ac1-a160-50ba0115dc92');
INSERT INTO records.search_codes VALUES (-3424376862632110893, '01a227b7-68ca-7ac1-a160-50ba0115dc92', '-infinity', '01a227b7-68ca-7ac1-a160-50ba0115dc92');
INSERT INTO records.search_codes VALUES (362423952243435654, '01a227b7-68ca-7ac1-a160-50ba0115dc92', '-infinity', '01a227b7-68ca-7ac1-a160-50ba0115dc92');
INSERT INTO records.search_codes VALUES (2222017633414228333, '01a227b7-68ca-7ac1-a160-50ba0115dc92', '-infinity', '01a227b7-68ca-7ac1-a160-50ba0115dc92');
INSERT INTO records.search_codes VALUES (3160118754379537005, '01a227b7-68ca-7ac1-a160-50ba0115dc92', '-infinity', '01a227b7-68ca-7ac1-a160-50ba0115dc92');
INSERT INTO records.search_codes VALUES (638821647980083712, '01a227b7-68ca-7ac1-a160-50ba0115dc92', '-infinity', '01a227b7-68ca-7cf8-9fc6-45427b8cc366');
INSERT INTO records.search_codes VALUES (2429167300829741739, '01a227b7-68ca-7ac1-a160-50ba0115dc92', '-infinity', '01a227b7-68ca-7cf8-9fc6-45427b8cc366');
INSERT INTO records.search_codes VALUES (-1173317348562126168, '01a227b7-6a5a-7979-acb2-3cc98c6d8527', '-infinity', '01a227b7-6a5a-7979-acb2-3cc98c6d8527');
INSERT INTO records.search_codes VALUES (-1173317348562126168, '01a227b7-6a99-7da8-8181-708026a753ef', '-infinity', '01a227b7-6a99-7da8-8181-708026a753ef');
INSERT INTO records.search_codes VALUES (4627315299554092496, '01a227b7-647d-74bc-8ff7-f9ddcca85146', '2026-11-20 08:00:00+00', '01a227b7-6bd2-733e-bb04-d6a211a9ea12');
INSERT INTO records.search_codes VALUES (6815794731574036878, '01a227b7-647d-74bc-8ff7-f9ddcca85146', '2026-11-20 08:00:00+00', '01a227b7-6bd2-733e-bb04-d6a211a9ea12');
INSERT INTO records.search_codes VALUES (-6024684285336949284, '01a227b7-6cf8-7d24-8e8d-468844e7189f', '-infinity', '01a227b7-6cf8-7d24-8e8d-468844e7189f');
INSERT INTO records.search_codes VALUES (-2888530701173159433, '01a227b7-6cf8-7d24-8e8d-468844e7189f', '-infinity', '01a227b7-6cf8-7d24-8e8d-468844e7189f');
INSERT INTO records.search_codes VALUES (-6024684285336949284, '01a227b7-6d19-7666-87be-61ad78eee828', '-infinity', '01a227b7-6d19-7666-87be-61ad78eee828');
INSERT INTO records.search_codes VALUES (-2888530701173159433, '01a227b7-6d19-7666-87be-61ad78eee828', '-infinity', '01a227b7-6d19-7666-87be-61ad78eee828');
INSERT INTO records.search_codes VALUES (-6086121387535452405, '01a227b7-6d5f-71e1-8aa7-7d6545df167d', '-infinity', '01a227b7-6d5f-71e1-8aa7-7d6545df167d');
INSERT INTO records.search_codes VALUES (739705444656731503, '01a227b7-6d5f-71e1-8aa7-7d6545df167d', '-infinity', '01a227b7-6d5f-71e1-8aa7-7d6545df167d');


INSERT INTO records.search_entries VALUES ('01a227b7-6188-79df-9d95-fd343cfeb15d', '01a227b7-6188-79df-9d95-fd343cfeb15d', 'Patient', '-infinity', '2026-11-29 14:30:59.207782+00', '{304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Refused By Audit", "refused by audit"]], "phonetic": [["Refused By Audit", "refused by audit"]], "name:part": [[null, "refusedbyaudit"]], "name:beginning": [[null, "refusedbyaudit"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000001', 'Patient', '-infinity', '2026-11-29 14:30:58.338879+00', '{-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Zoë Åström-Ñuñez", "zoe astrom nunez"]], "phonetic": [["Zoë Åström-Ñuñez", "zoe astrom nunez"]], "birthdate": [[-1225756800000000, -1225670400000000]], "name:part": [[null, "zoaastroemnunez"], [null, "zoaastromnunez"], [null, "zoastroemnunez"], [null, "zoastromnunez"], [null, "zoeaastroemnunez"], [null, "zoeaastromnunez"], [null, "zoeastroemnunez"], [null, "zoeastromnunez"]], "name:beginning": [[null, "zoaastroemnunez"], [null, "zoaastromnunez"], [null, "zoastroemnunez"], [null, "zoastromnunez"], [null, "zoeaastroemnunez"], [null, "zoeaastromnunez"], [null, "zoeastroemnunez"], [null, "zoeastromnunez"]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Encounter', '2026-03-14 08:00:00+00', '2026-11-29 14:30:58.339667+00', '{-7445652280845804385,-7400928361229801799,-5939272887904380300,-5479899495763404177,-3456592615261110200,-2669698883667704676,-1763746174139205143,-777945609533469876,-410684541319942866,454723788804079262,1753185212372080604,3910953658526614958,6160112153646671356,7500215974462726047,9023110237231273243}', '{"date": [[1773475200000000, 1773477000001000]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-647d-74bc-8ff7-f9ddcca85146', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'Patient', '-infinity', '2026-11-29 14:31:00.165333+00', '{-6948078740298252054,-6244663363944630622,-5994437886783079823,-5925399087177735175,-5442516398067040195,-3700587297737931932,-3227022276846967645,-2580640879805574441,-2573111915849754351,-2271904169223815656,-2238758634828303172,-2096519522862822999,-1797415392151661262,-1685287895992867795,-1177924126213355947,-898043380285166019,304989571092906561,706102302377121974,1270577247705390859,1406853238992075579,1420669438855668851,1527466873384452044,2822124603416549557,3550528652267561649,4504048969825169856,6225034923438274226,6430912447629503579,6925298656631429053,7153797968378611368,7586896057643621281,7721452509279105934,7895266439563199719,8006371836527713168,8285848581504805439,8580926101571794102,8659017294055171373}', '{"name": [["Bruce Lee", "bruce lee"]], "address": [["Straße 1", "strasse 1"], ["“hinten”", "hinten"], ["九龍", "九龍"], ["HK", "hk"], ["0", "0"], ["Auf See", "auf see"]], "phonetic": [["Bruce Lee", "bruce lee"]], "birthdate": [[-918172800000000, -918086400000000]], "name:part": [[null, "brucelee"]], "address-city": [["九龍", "九龍"]], "address-state": [["HK", "hk"]], "name:beginning": [[null, "brucelee"]], "address-country": [["HK", "hk"]], "address-postalcode": [["0", "0"]]}', 3, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-65a5-73dd-8ccb-85980d22c102', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'Encounter', '2026-11-29 14:31:00.248681+00', '2026-11-29 14:31:00.248681+00', '{-7445652280845804385,-5939272887904380300,-4505721157359326889,-3456592615261110200,-2669698883667704676,-1763746174139205143,-1621936370861135960,1753185212372080604,1950440127096574408,3910953658526614958,4367034685504054468,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-666e-794c-ae98-4d1c876d3b28', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'Encounter', '2026-11-29 14:31:00.456998+00', '2026-11-29 14:31:00.50367+00', '{-7445652280845804385,-5939272887904380300,-4505721157359326889,-3456592615261110200,-2669698883667704676,-1763746174139205143,-1621936370861135960,1753185212372080604,1950440127096574408,3910953658526614958,4367034685504054468,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-6629-776e-b25f-1cac2a5378ea', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'Encounter', '2026-11-29 14:31:00.382309+00', '2026-11-29 14:31:00.580391+00', '{-7445652280845804385,-5939272887904380300,-4505721157359326889,-3456592615261110200,-2669698883667704676,-1763746174139205143,-1621936370861135960,1753185212372080604,1950440127096574408,3910953658526614958,4367034685504054468,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 3, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-65d2-79f9-a60e-d817d656b3e9', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'Encounter', '2026-11-20 08:00:00+00', '2026-11-29 14:31:00.618018+00', '{-8989776376784483404,-7445652280845804385,-6210018187503702915,-5939272887904380300,-4505721157359326889,-3456592615261110200,-2669698883667704676,-1763746174139205143,-1621936370861135960,-410684541319942866,1950440127096574408,3910953658526614958,3992682082209203742,4367034685504054468,7171719514250903561}', '{"date": [[1795161600000000, 1795162800124000]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-6575-712a-8f81-79e4d66dcd3b', '01a227b7-6575-712a-8f81-79e4d66dcd3b', 'Patient', '-infinity', '2026-11-29 14:31:00.915022+00', '{-7153024569383084296,-7100320586952373007,-6104569214910378573,-6052219824340587707,-5400707500066397570,-854467917171343166,304989571092906561,706102302377121974,1527466873384452044,2115384882049776973,4839081246086039762,5879165236234152398,6430912447629503579,7586896057643621281}', '{"name": [["No System", "no system"]], "phonetic": [["No System", "no system"]], "name:part": [[null, "nosystem"]], "death-date": [[1793491200000000, 1796083200000000]], "name:beginning": [[null, "nosystem"]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-6852-7350-bd4a-5092db0beee4', '01a227b7-6575-712a-8f81-79e4d66dcd3b', 'Encounter', '2026-11-29 14:31:00.936931+00', '2026-11-29 14:31:00.985756+00', '{-7445652280845804385,-5948530614564244505,-5939272887904380300,-5635913937911683149,-3456592615261110200,-2669698883667704676,-1763746174139205143,-500188734530977522,1753185212372080604,3910953658526614958,6160112153646671356,7393442497421260645,7500215974462726047,9023110237231273243}', '{}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-68ca-75ef-8348-536696042cc6', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Condition', '-infinity', '2026-11-29 14:31:01.036963+00', '{-8920552466124646021,-5227135811666905501,-4591328078720018441,-3252594865363550142,-1450889485933994210,1704561264823032479,3315491416762332118,4124864975600272978,4698611773465873084}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-68ca-7104-9ca1-7db5612b574e', '00000000-0000-0000-0000-000000000000', 'Practitioner', '-infinity', '2026-11-29 14:31:01.036963+00', '{-7281216365113324833,-5634760922583328499,-4606996097868006287,962598198066556472,1144645365100300718,6889275846708167044,8038445038541233791}', '{"name": [["Hettinger", "hettinger"]], "family": [["Hettinger", "hettinger"]], "phonetic": [["Hettinger", "hettinger"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-68ca-7cf8-9fc6-45427b8cc366', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Observation', '-infinity', '2026-11-29 14:31:01.424032+00', '{-7981568621035656830,-7951509100089485845,-7451150732379155953,-5226939705644006959,-5211524991804959089,-3244734533335892039,-1587762263023629935,-717879904104256015,-306885603003732905,101708146211383097,522752935747422638,638821647980083712,1413474167464913027,2429167300829741739,2619920073100156401,2952314885040418359,6056942933162792947,6607783872734053874,6773461974477245668,6960921630947238605,7106542241169630821,7330082917372906610,8651352993447874978}', '{"value-quantity": [["179.25", null, null, "cm"]], "combo-value-quantity": [["179.25", null, null, "cm"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-68ca-7a0d-84a0-602f3bc0d923', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Encounter', '2011-12-13 21:28:27+00', '2026-11-29 14:31:01.036963+00', '{-9089396159587238943,-8989776376784483404,-7445652280845804385,-7238751615474769850,-6470307664470246090,-5939272887904380300,-4639566626871127799,-3915195817997924588,-3456592615261110200,-2669698883667704676,-1763746174139205143,-1241724576064332677,-410684541319942866,2535525593986382125,3235987868224188483,3910953658526614958,3992682082209203742,4840667615114307320,5204202772958038929,6160112153646671356,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}', 1, 1);
INSERT INTO records.search_entries VALUES ('01a227b7-696d-70cc-b5fc-f8a55a0f24de', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Condition', '2026-11-20 00:00:00+00', '2026-11-29 14:31:01.211934+00', '{-8920552466124646021,-6848650400343048448,-4591328078720018441,-3252594865363550142,1704561264823032479,3315491416762332118,4122849338527541616,4124864975600272978}', '{"onset-info": [["10 days", "10 days"]], "recorded-date": [[1795132800000000, 1795219200000000]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-68ca-7ac1-a160-50ba0115dc92', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Patient', '-infinity', '2026-11-29 14:31:01.265996+00', '{-8638080378023668169,-6307866633382234156,-4357135025089860971,-4176838396083071243,-3862606073081818017,-3424376862632110893,-2238758634828303172,-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,1971412287642486946,2706430926491717011,2822124603416549557,3673450640575162986,5827986460778686216,6430912447629503579,6866098359189480665,7586896057643621281}', '{"name": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "given": [["María", "maria"], ["José", "jose"]], "family": [["Ibáñez", "ibanez"]], "phonetic": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "birthdate": [[-276220800000000, -273628800000000]], "name:part": [[null, "ibanez"], [null, "jose"], [null, "maria"]], "given:part": [[null, "jose"], [null, "maria"]], "family:part": [[null, "ibanez"]], "name:beginning": [[null, "ibanez"], [null, "ibanezmaria"], [null, "jose"], [null, "maria"], [null, "mariajose"]], "given:beginning": [[null, "jose"], [null, "maria"], [null, "mariajose"]], "family:beginning": [[null, "ibanez"]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a227b7-696d-70cb-9ae7-36447b90884f', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Encounter', '2011-12-13 21:28:27+00', '2026-11-29 14:31:01.352569+00', '{-9089396159587238943,-7445652280845804385,-7238751615474769850,-6470307664470246090,-5939272887904380300,-4639566626871127799,-4380409335288509091,-3915195817997924588,-3456592615261110200,-2669698883667704676,-1763746174139205143,-1241724576064332677,-410684541319942866,818287502009051485,2535525593986382125,3235987868224188483,3910953658526614958,4840667615114307320,5204202772958038929,6160112153646671356,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a227b7-6a5a-7979-acb2-3cc98c6d8527', '01a227b7-6a5a-7979-acb2-3cc98c6d8527', 'Patient', '-infinity', '2026-11-29 14:31:01.459565+00', '{-2096519522862822999,304989571092906561,1406853238992075579,1527466873384452044,2822124603416549557}', '{"birthdate": [[567993600000000, 599616000000000]]}', 1, 1);
INSERT INTO records.search_entries VALUES ('01a227b7-6a99-7da8-8181-708026a753ef', '01a227b7-6a99-7da8-8181-708026a753ef', 'Patient', '-infinity', '2026-11-29 14:31:01.605886+00', '{-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Named Later", "named later"]], "phonetic": [["Named Later", "named later"]], "birthdate": [[567993600000000, 599616000000000]], "name:part": [[null, "namedlater"]], "name:beginning": [[null, "namedlater"]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a227b7-6b07-76fa-ad44-7d6c4bde34ee', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'Binary', '-infinity', '2026-11-29 14:31:01.637537+00', '{}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-6b08-7cbd-a0fa-ba6ac4a807fd', '01a227b7-68ca-7ac1-a160-50ba0115dc92', 'DocumentReference', '-infinity', '2026-11-29 14:31:01.637537+00', '{-8875276489264600094,-7410771281198868799,-6005682842942616976,-1015467508062719218,93641447332869163,578343456079958457,1269763137914127382,4538637818275841278,6036924464732688991,7898190559999291059,8479378199711317831,9209517345616054517}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-6b29-75a7-831f-bf3d2a8ffa08', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'Condition', '-infinity', '2026-11-29 14:31:01.735319+00', '{-4754744067115563074,1304450657008928607,1704561264823032479,3315491416762332118,3341230559846717089,8940177444630423640}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-6bfb-7ab2-81e9-520638ac537f', '01a227b7-6bfb-7ab2-81e9-520638ac537f', 'Patient', '-infinity', '2026-11-29 14:31:01.966383+00', '{-7100320586952373007,-6052219824340587707,-854467917171343166,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,3008678103607220038,3650038400094341295,4839081246086039762,7586896057643621281,8204255701909613059}', '{"name": [["Ünal, Amália", "unal amalia"]], "phonetic": [["Ünal, Amália", "unal amalia"]], "name:part": [[null, "uenalamalia"], [null, "unalamalia"]], "name:beginning": [[null, "uenalamalia"], [null, "unalamalia"]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-6b9e-7c9e-96ac-55a3febf2843', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'Condition', '-infinity', '2026-11-29 14:31:01.827122+00', '{-6848650400343048448,-4754744067115563074,1304450657008928607,1704561264823032479,3315491416762332118,3341230559846717089,8940177444630423640}', '{"onset-info": [["yesterday", "yesterday"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-6bd2-733e-bb04-d6a211a9ea12', '01a227b7-647d-74bc-8ff7-f9ddcca85146', 'Observation', '2026-11-20 08:00:00+00', '2026-11-29 14:31:01.842245+00', '{-9121022110652389200,-8870230562192846690,-7951509100089485845,-7451150732379155953,-4660520141216755019,-3442115732444124736,-3244734533335892039,-2663052318763546502,-2101861338551039438,-1141455783772261690,-306885603003732905,522752935747422638,928788069898863260,2619920073100156401,2952314885040418359,4568247363402909824,4627315299554092496,5711679349085418281,6056942933162792947,6607783872734053874,6773461974477245668,6815794731574036878,6960921630947238605,7152025520971842845,7330082917372906610}', '{"date": [[1795161600000000, 1795161601000000]], "value-quantity": [["71", null, null, "/min"]], "combo-value-quantity": [["71", null, null, "/min"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-6cf8-7d24-8e8d-468844e7189f', '01a227b7-6cf8-7d24-8e8d-468844e7189f', 'Patient', '-infinity', '2026-11-29 14:31:02.135751+00', '{-7126259655483969027,-6024684285336949284,-2888530701173159433,-2238758634828303172,304989571092906561,705044425312968471,706102302377121974,1406853238992075579,1446350327476413712,1527466873384452044,2822124603416549557,6430912447629503579,7586896057643621281}', '{"name": [["Ünal", "unal"]], "phonetic": [["Ünal", "unal"]], "name:part": [[null, "uenal"], [null, "unal"]], "name:beginning": [[null, "uenal"], [null, "unal"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-6e97-7f37-ad06-54de6e3362fd', '01a227b7-6d5f-71e1-8aa7-7d6545df167d', 'Encounter', '2026-11-29 14:31:02.547725+00', '2026-11-29 14:31:02.672083+00', '{-7445652280845804385,-7351899464468605974,-5939272887904380300,-5571516656163876194,-3456592615261110200,-2669698883667704676,-1763746174139205143,1423851474005205876,1753185212372080604,3910953658526614958,6160112153646671356,7500215974462726047,7896852774404231494,9023110237231273243}', '{}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-6bdf-75cf-bef7-e62a23a26eda', '01a227b7-6bdf-75cf-bef7-e62a23a26eda', 'Patient', '-infinity', '2026-11-29 14:31:01.973055+00', '{304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2371664877934097666,2822124603416549557,5302808518942351526,7586896057643621281,8204255701909613059}', '{"name": [["Amália Ünal", "amalia unal"]], "phonetic": [["Amália Ünal", "amalia unal"]], "name:part": [[null, "amaliauenal"], [null, "amaliaunal"]], "name:beginning": [[null, "amaliauenal"], [null, "amaliaunal"]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-6d19-7666-87be-61ad78eee828', '01a227b7-6d19-7666-87be-61ad78eee828', 'Patient', '-infinity', '2026-11-29 14:31:02.169221+00', '{-7126259655483969027,-6024684285336949284,-2888530701173159433,304989571092906561,705044425312968471,706102302377121974,1406853238992075579,1527466873384452044,2796018173353151530,2822124603416549557,6430912447629503579,7586896057643621281,7653605584069439574}', '{"name": [["Ünal", "unal"]], "phonetic": [["Ünal", "unal"]], "name:part": [[null, "uenal"], [null, "unal"]], "name:beginning": [[null, "uenal"], [null, "unal"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a227b7-6d5f-71e1-8aa7-7d6545df167d', '01a227b7-6d5f-71e1-8aa7-7d6545df167d', 'Patient', '-infinity', '2026-11-29 14:31:02.239779+00', '{-6086121387535452405,-4987163866374097950,-2811460617422369134,-2238758634828303172,304989571092906561,706102302377121974,739705444656731503,1406853238992075579,1527466873384452044,2822124603416549557,6430912447629503579,7586896057643621281}', '{"name": [["Zoë", "zoe"]], "phonetic": [["Zoë", "zoe"]], "name:part": [[null, "zo"], [null, "zoe"]], "name:beginning": [[null, "zo"], [null, "zoe"]]}', 1, NULL);


INSERT INTO records.summary_checks VALUES ('01a227b7-6629-776e-b25f-1cac2a5378ea', NULL, NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a227b7-6852-7350-bd4a-5092db0beee4', '2026-11-29 14:31:00.976912+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a227b7-65d2-79f9-a60e-d817d656b3e9', '2026-11-29 14:31:31.315154+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a227b7-666e-794c-ae98-4d1c876d3b28', '2026-11-29 14:31:32.581995+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a227b7-6e97-7f37-ad06-54de6e3362fd', NULL, '0000000000000000000000000000000000000000000000000000000000000000', '{"marks": [], "claims": [], "omitted": [0]}');


INSERT INTO records.task_dependencies VALUES ('01a227b7-6f7a-74c0-a6f1-55713436a50a', '01a227b7-6f5f-76a4-b535-4940030ed917');


INSERT INTO records.task_ends VALUES ('01a227b7-6ebb-73e4-b60c-4f9c8ec7e5d7', '\x3579d0db5e865711e30a735e8b1e1f1d797c88612a26b10f48c947314c4fa995', 3, '{01a227b7-6f0f-70b6-b4bc-1834b35c8d9b}', '01a227b7-6e97-7f37-ad06-54de6e3362fd', 2, '2026-11-29 14:31:02.662844+00');


INSERT INTO records.task_holders VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.task_inputs VALUES ('01a227b7-6ebb-73e4-b60c-4f9c8ec7e5d7', '{"text": "Rückruf 😷"}');
INSERT INTO records.task_inputs VALUES ('01a227b7-7181-7609-9f25-696eb45282fe', '{"record_id": 7}');
INSERT INTO records.task_inputs VALUES ('01a227b7-719e-7edb-80d3-1645ca1a5c99', '{"to": "cardiology", "reason": "Brustschmerz", "record_id": 7, "routing_id": "01a227b7-71a5-7282-aef7-e58aaebc9c9e"}');


INSERT INTO records.task_queue VALUES ('01a227b7-6f0f-70b6-b4bc-1834b35c8d9b', 'default', 'assignment', 0, '2036-01-01 00:00:00+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a227b7-6f7a-74c0-a6f1-55713436a50a', 'dead', 'follow_up', 0, '2026-11-29 14:31:02.779603+00', NULL, 1, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 14:31:02.81662+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a227b7-6fad-7cf9-b414-5318d0c5522d', 'again', 'follow_up', 0, '2026-11-29 14:31:07.862163+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 14:31:02.892926+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a227b7-7033-7be2-af67-ba6c97ab1f9f', 'default', 'prior_authorization', 0, '2026-11-29 14:31:02.964216+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 14:31:03.005257+00', 'auth-1', '2036-01-01 00:00:00+00');
INSERT INTO records.task_queue VALUES ('01a227b7-7075-7ac6-956f-32a27bb091b6', 'answered', 'prior_authorization', 0, '2026-11-29 14:31:03.15736+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a227b7-711d-7f44-afc4-3853c9c7f8b0', 'owned', 'follow_up', 0, '2036-01-01 00:00:00+00', 'Zimmer 4', 0, false, '2036-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a227b7-715d-74b6-92e2-f1521e6c6dc7', 'keyed@person:dr-osei', 'follow_up', 0, '2026-11-29 14:31:03.261638+00', 'Zimmer 3', 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a227b7-716c-78cb-bc22-56d07d933050', 'keyed', 'follow_up', 0, '2026-11-29 14:31:03.276905+00', 'Zimmer 3', 0, false, '2026-11-29 14:31:03.276905+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a227b7-7181-7609-9f25-696eb45282fe', 'triage', 'intake_triage', 1, '2026-11-29 14:31:03.299571+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a227b7-719e-7edb-80d3-1645ca1a5c99', 'cardiology', 'assignment', 1, '2026-11-29 14:31:03.327279+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a227b7-71bc-7719-8cc8-9292a6e0ca96', 'held', 'follow_up', 0, '2026-11-29 14:31:03.360967+00', NULL, 0, false, NULL, '2026-11-29 14:31:03.380943+00', '1ed3f44f-5394-431d-826f-1a218c52043a', '01a227b7-71d3-71a7-b16d-92a6a23e3f56', 'crew-agent', 'agent', 'granted:["agent", "crew-agent", null]', 3600, '2100-01-01 00:00:00+00', 'Doppelt', NULL, NULL, NULL);


INSERT INTO records.task_signals VALUES ('01a227b7-7109-782f-a70b-7c3bbb47e7a1', 'auth-3', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-29 14:31:03.167057+00', NULL, NULL, NULL);
INSERT INTO records.task_signals VALUES ('01a227b7-70f2-77b6-aa6c-c5ff289b231a', 'auth-2', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-29 14:31:03.140926+00', '01a227b7-7075-7ac6-956f-32a27bb091b6', '2026-11-29 14:31:03.154517+00', '2026-11-29 14:31:03.154517+00');


INSERT INTO records.task_steps VALUES ('01a227b7-6f4e-7fe4-95dc-38861ef448fc', '01a227b7-6ebb-73e4-b60c-4f9c8ec7e5d7', 'dokumentiert', NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.720908+00');
INSERT INTO records.task_steps VALUES ('01a227b7-70a1-7fe3-854f-59fb28138349', '01a227b7-7075-7ac6-956f-32a27bb091b6', 'submitted', 'per Fax', 'fax-1', 'test-agent', 'agent', '2026-11-29 14:31:03.060899+00');


INSERT INTO records.task_versions VALUES ('01a227b7-6ebb-73e4-b60c-4f9c8ec7e5d7', 'follow_up', 'done', '01a227b7-6d5f-71e1-8aa7-7d6545df167d', '01a227b7-6e97-7f37-ad06-54de6e3362fd', 3, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.57281+00', 1, '2026-11-29 14:31:02.57281+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a227b7-6ebb-73e4-b60c-4f9c8ec7e5d7', 'follow_up', 'done', '01a227b7-6d5f-71e1-8aa7-7d6545df167d', '01a227b7-6e97-7f37-ad06-54de6e3362fd', 3, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.57281+00', 2, '2026-11-29 14:31:02.639622+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a227b7-6ebb-73e4-b60c-4f9c8ec7e5d7', 'follow_up', 'done', '01a227b7-6d5f-71e1-8aa7-7d6545df167d', '01a227b7-6e97-7f37-ad06-54de6e3362fd', 3, NULL, NULL, NULL, 5, 1, 'completed', 'erreicht', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-29 14:31:02.57281+00', 3, '2026-11-29 14:31:02.675892+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a227b7-6f5f-76a4-b535-4940030ed917', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.750509+00', 1, '2026-11-29 14:31:02.750509+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a227b7-6f5f-76a4-b535-4940030ed917', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.750509+00', 2, '2026-11-29 14:31:02.786463+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a227b7-6f7a-74c0-a6f1-55713436a50a', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.766485+00', 1, '2026-11-29 14:31:02.766485+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a227b7-6fad-7cf9-b414-5318d0c5522d', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.825085+00', 1, '2026-11-29 14:31:02.825085+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a227b7-6fad-7cf9-b414-5318d0c5522d', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.825085+00', 2, '2026-11-29 14:31:02.842644+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a227b7-6fad-7cf9-b414-5318d0c5522d', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'ready', NULL, NULL, NULL, NULL, 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.825085+00', 3, '2026-11-29 14:31:02.856481+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a227b7-6ffa-7ad5-bb7b-6c93828b761a', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.903796+00', 1, '2026-11-29 14:31:02.903796+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a227b7-7033-7be2-af67-ba6c97ab1f9f', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.953464+00', 1, '2026-11-29 14:31:02.953464+00', 'test-agent', 'agent', 'authorization-1');
INSERT INTO records.task_versions VALUES ('01a227b7-7075-7ac6-956f-32a27bb091b6', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:03.027027+00', 1, '2026-11-29 14:31:03.027027+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a227b7-7075-7ac6-956f-32a27bb091b6', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:03.027027+00', 2, '2026-11-29 14:31:03.074603+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a227b7-7075-7ac6-956f-32a27bb091b6', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', 'submitted', NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:03.027027+00', 3, '2026-11-29 14:31:03.122395+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a227b7-711d-7f44-afc4-3853c9c7f8b0', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:03.184562+00', 1, '2026-11-29 14:31:03.184562+00', 'test-agent', 'agent', 'Bett 4');
INSERT INTO records.task_versions VALUES ('01a227b7-71bc-7719-8cc8-9292a6e0ca96', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:03.351321+00', 1, '2026-11-29 14:31:03.351321+00', 'test-agent', 'agent', NULL);


INSERT INTO records.tasks VALUES ('01a227b7-6f0f-70b6-b4bc-1834b35c8d9b', 'assignment', 'default', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.662844+00', 1, '2026-11-29 14:31:02.662844+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a227b7-6ebb-73e4-b60c-4f9c8ec7e5d7', 'follow_up', 'done', '01a227b7-6d5f-71e1-8aa7-7d6545df167d', '01a227b7-6e97-7f37-ad06-54de6e3362fd', 3, NULL, NULL, NULL, 5, 1, 'completed', 'dokumentiert', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-29 14:31:02.57281+00', 4, '2026-11-29 14:31:02.737405+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a227b7-6f5f-76a4-b535-4940030ed917', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'failed', 'dead-letter', NULL, NULL, NULL, 'Kein Anschluss', NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.750509+00', 3, '2026-11-29 14:31:02.81321+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a227b7-6f7a-74c0-a6f1-55713436a50a', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'predecessor-failed', NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.766485+00', 2, '2026-11-29 14:31:02.816083+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a227b7-6fad-7cf9-b414-5318d0c5522d', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'on-hold', NULL, NULL, NULL, 'Morgen', 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.825085+00', 4, '2026-11-29 14:31:02.890908+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a227b7-6ffa-7ad5-bb7b-6c93828b761a', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'cancelled', NULL, NULL, NULL, 'Umgezogen', NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.903796+00', 2, '2026-11-29 14:31:02.941973+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a227b7-7033-7be2-af67-ba6c97ab1f9f', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:02.953464+00', 2, '2026-11-29 14:31:03.004935+00', 'test-agent', 'agent', 'authorization-1');
INSERT INTO records.tasks VALUES ('01a227b7-7075-7ac6-956f-32a27bb091b6', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:03.027027+00', 4, '2026-11-29 14:31:03.155143+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a227b7-711d-7f44-afc4-3853c9c7f8b0', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:03.184562+00', 2, '2026-11-29 14:31:03.249266+00', 'test-agent', 'agent', 'Bett 4');
INSERT INTO records.tasks VALUES ('01a227b7-715d-74b6-92e2-f1521e6c6dc7', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:03.258201+00', 1, '2026-11-29 14:31:03.258201+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a227b7-716c-78cb-bc22-56d07d933050', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:03.272927+00', 1, '2026-11-29 14:31:03.272927+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a227b7-7181-7609-9f25-696eb45282fe', 'intake_triage', 'triage', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:03.2865+00', 1, '2026-11-29 14:31:03.2865+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a227b7-719e-7edb-80d3-1645ca1a5c99', 'assignment', 'cardiology', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:03.322904+00', 1, '2026-11-29 14:31:03.322904+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a227b7-71bc-7719-8cc8-9292a6e0ca96', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-29 14:31:03.351321+00', 2, '2026-11-29 14:31:03.381125+00', 'crew-agent', 'agent', NULL);


SELECT pg_catalog.setval('records.access_change_numbers', 33, true);


SELECT pg_catalog.setval('records.access_numbers', 5, true);


SELECT pg_catalog.setval('records.feed_position_seq', 35, true);


SELECT pg_catalog.setval('records.intake_records_id_seq', 7, true);


SELECT pg_catalog.setval('records.outbox_position_seq', 108, true);


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


CREATE INDEX ix_search_codes_newest ON records.search_codes USING btree (token, at, resource_id) INCLUDE (patient_id);


CREATE INDEX ix_search_entries_patient ON records.search_entries USING btree (patient_id, type, at, resource_id);


CREATE INDEX ix_search_entries_type ON records.search_entries USING btree (type, at, resource_id);


CREATE INDEX ix_summary_checks_due_at ON records.summary_checks USING btree (due_at) WHERE (due_at IS NOT NULL);


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


CREATE TRIGGER keep_version BEFORE UPDATE ON records.encounters FOR EACH ROW EXECUTE FUNCTION records.keep_version('encounter_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.panels FOR EACH ROW EXECUTE FUNCTION records.keep_version('panel_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.patients FOR EACH ROW WHEN (((to_jsonb(old.*) - 'name_parts'::text) IS DISTINCT FROM (to_jsonb(new.*) - 'name_parts'::text))) EXECUTE FUNCTION records.keep_version('patient_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.resources FOR EACH ROW EXECUTE FUNCTION records.keep_version('resource_versions');


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


GRANT SELECT ON TABLE records.binary_uses TO records_app;


GRANT SELECT,DELETE,UPDATE ON TABLE records.chart_backlog TO records_app;


GRANT SELECT,INSERT,DELETE ON TABLE records.chart_entries TO records_app;
GRANT SELECT,INSERT,DELETE ON TABLE records.chart_entries TO records_panel;


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


