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
INSERT INTO records.access_changes VALUES (1, true, '01a22a3a-f03c-731b-901b-ff7982970100', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22a3a-f2e7-7bea-a6f6-c74515096d26', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22a3a-f295-7628-bedb-71721dff58c5', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22a3a-f52b-71c5-a643-f1e512be040e', 7, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a22a3a-f531-76b3-b64c-184c89808022', 8, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '00-ß/1', 9, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'urn:example:mrn|00-ß/1', 10, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'no system', 11, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '|no system', 12, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 13, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 15, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 17, NULL, true);
INSERT INTO records.access_changes VALUES (1, true, '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', 18, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'Nr. 1', 19, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'urn:example:mrn|Nr. 1', 20, NULL, false);
INSERT INTO records.access_changes VALUES (4, true, 'P12345', 25, '2026-11-30 03:13:56.849614+00', false);
INSERT INTO records.access_changes VALUES (4, false, 'granted:["agent", "triage-agent", "dr-okafor"]', 26, NULL, false);
INSERT INTO records.access_changes VALUES (3, true, '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', 27, '2026-11-30 03:13:56.831955+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'Nr. 1', 28, '2026-11-30 03:13:56.831955+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'urn:example:mrn|Nr. 1', 29, '2026-11-30 03:13:56.831955+00', true);
INSERT INTO records.access_changes VALUES (3, false, 'granted:["person", "dr-okafor", "dr-okafor"]', 30, NULL, true);
INSERT INTO records.access_changes VALUES (5, false, 'granted:["agent", "crew-agent", null]', 31, NULL, false);
INSERT INTO records.access_changes VALUES (5, true, 'P12345', 32, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 33, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_grants VALUES ('01a22a3a-f5f2-7bc1-b1db-d091b895a422', 4, 'granted:["agent", "triage-agent", "dr-okafor"]', 'triage-agent', 'agent', 'dr-okafor', 'P12345', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-30 02:13:56.849614+00', '2026-11-30 03:13:56.849614+00', NULL, NULL);
INSERT INTO records.access_grants VALUES ('01a22a3a-f5e9-78ef-9dca-c7445fbb33da', 3, 'granted:["person", "dr-okafor", "dr-okafor"]', 'dr-okafor', 'person', 'dr-okafor', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-30 02:13:56.831955+00', '2026-11-30 03:13:56.831955+00', 'dr-osei', '2026-11-30 02:13:56.859039+00');


INSERT INTO records.access_members VALUES (1, '01a22a3a-f03c-731b-901b-ff7982970100', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22a3a-f2e7-7bea-a6f6-c74515096d26', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22a3a-f295-7628-bedb-71721dff58c5', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22a3a-f52b-71c5-a643-f1e512be040e', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a22a3a-f531-76b3-b64c-184c89808022', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '00-ß/1', NULL, '01a22a3a-f295-7628-bedb-71721dff58c5');
INSERT INTO records.access_members VALUES (1, 'urn:example:mrn|00-ß/1', NULL, '01a22a3a-f295-7628-bedb-71721dff58c5');
INSERT INTO records.access_members VALUES (1, 'no system', NULL, '01a22a3a-f2e7-7bea-a6f6-c74515096d26');
INSERT INTO records.access_members VALUES (1, '|no system', NULL, '01a22a3a-f2e7-7bea-a6f6-c74515096d26');
INSERT INTO records.access_members VALUES (1, '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'Nr. 1', NULL, '01a22a3a-f5a5-7ee4-baf8-a8c34150317f');
INSERT INTO records.access_members VALUES (1, 'urn:example:mrn|Nr. 1', NULL, '01a22a3a-f5a5-7ee4-baf8-a8c34150317f');
INSERT INTO records.access_members VALUES (4, 'P12345', '2026-11-30 03:13:56.849614+00', NULL);
INSERT INTO records.access_members VALUES (5, 'P12345', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00', NULL);


INSERT INTO records.alembic_version VALUES ('records_0073');


INSERT INTO records.backend_clients VALUES ('nachtlauf', 'https://klinik.example/jwks', 'system/*.rs', '2026-11-30 02:13:57.146223+00', NULL);
INSERT INTO records.backend_clients VALUES ('earlier', 'https://klinik.example/jwks', 'system/*.rs', '2026-11-30 02:13:57.150011+00', '2026-11-30 02:13:57.165069+00');


INSERT INTO records.binary_uses VALUES ('01a22a3a-f4df-7ffd-a28d-68dde8ec0064', 'Binary/01a22a3a-f4df-77ac-b1ff-37ce3017de4c', '01a22a3a-f4df-77ac-b1ff-37ce3017de4c', true);


INSERT INTO records.chart_backlog VALUES ('01a22a3a-f87a-7a8d-b6ff-a3b55c80db9f');


INSERT INTO records.chart_entries VALUES ('01a22a3a-f3cf-7540-8374-ee297b1559d4', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22a3a-f412-70da-8df1-6cd8954d3867', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Condition', '00000000-0000-0000-0000-000000000000', '2026-11-20 00:00:00+00', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22a3a-f3cf-7f95-b86f-9ca334df131f', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'vital-signs', '2f3f1ee6-ad13-36dd-7103-893fd2482c22', '-infinity', '3  ', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22a3a-f4ee-7e46-93a6-c49b1d9eb2de', '01a22a3a-f295-7628-bedb-71721dff58c5', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22a3a-f50d-719d-a2e2-653d6f6e4a73', '01a22a3a-f295-7628-bedb-71721dff58c5', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a22a3a-f524-7989-962f-ac780850e925', '01a22a3a-f295-7628-bedb-71721dff58c5', 'vital-signs', '6c43817f-dfd0-3d77-e165-bda14c7ff5ab', '2026-11-20 08:00:00+00', '3  ', '8d6c1b2b-f611-b4c2-4d9d-37ead0868240', 'test-agent:Observation');


INSERT INTO records.cursor_keys VALUES (1, '\xf9d64d6bcb534806ae2f53008b22df41cad6f54823f34dbb99027fb59f729f9c');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-11-30 02:13:55.02047+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22a3a-f301-70f9-83aa-93b8fc813790', '01a22a3a-f295-7628-bedb-71721dff58c5', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 02:13:56.096591+00', 1, '2026-11-30 02:13:56.096591+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22a3a-f327-7daa-a25d-f42ca790b720', '01a22a3a-f295-7628-bedb-71721dff58c5', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 02:13:56.13537+00', 1, '2026-11-30 02:13:56.13537+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22a3a-f33a-7383-92c4-57f103d55adb', '01a22a3a-f295-7628-bedb-71721dff58c5', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 02:13:56.153777+00', 1, '2026-11-30 02:13:56.153777+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22a3a-f301-70f9-83aa-93b8fc813790', '01a22a3a-f295-7628-bedb-71721dff58c5', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-30 02:13:56.096591+00', 2, '2026-11-30 02:13:56.125212+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22a3a-f327-7daa-a25d-f42ca790b720', '01a22a3a-f295-7628-bedb-71721dff58c5', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-30 02:13:56.13537+00', 2, '2026-11-30 02:13:56.1428+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22a3a-f301-70f9-83aa-93b8fc813790', '01a22a3a-f295-7628-bedb-71721dff58c5', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-30 02:13:56.096591+00', 3, '2026-11-30 02:13:56.167701+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-30 02:13:56.166715+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', 'Weil — “accept” ❤', 0);
INSERT INTO records.encounter_versions VALUES ('01a22a3a-f3ad-75e5-b4e8-6880b628173f', '01a22a3a-f2e7-7bea-a6f6-c74515096d26', 'Leichenschau', NULL, NULL, NULL, '2026-11-30 02:13:56.26646+00', 1, '2026-11-30 02:13:56.26646+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'dr-osei', 'person', NULL, NULL, 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22a3a-f412-7354-a1fc-062cdacc73fc', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-30 02:13:56.361669+00', 1, '2026-11-30 02:13:56.361669+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a22a3a-f600-7c82-863b-8078578cbee2', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', 'Kontrolle ❤', NULL, NULL, NULL, '2026-11-30 02:13:56.86383+00', 1, '2026-11-30 02:13:56.86383+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-30 02:13:55.028137+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22a3a-f2f9-7a3a-8e8d-aa001e84f189', '01a22a3a-f295-7628-bedb-71721dff58c5', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 02:13:56.084079+00', 1, '2026-11-30 02:13:56.084079+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22a3a-f33a-7383-92c4-57f103d55adb', '01a22a3a-f295-7628-bedb-71721dff58c5', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-30 02:13:56.153777+00', 2, '2026-11-30 02:13:56.160694+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}, {"resource": "Observation/01980000-0000-7000-8000-000000000001"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a22a3a-f327-7daa-a25d-f42ca790b720', '01a22a3a-f295-7628-bedb-71721dff58c5', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-30 02:13:56.13537+00', 3, '2026-11-30 02:13:56.174442+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL, NULL, NULL, 'Weil — “reject” ❤', 0);
INSERT INTO records.encounters VALUES ('01a22a3a-f301-70f9-83aa-93b8fc813790', '01a22a3a-f295-7628-bedb-71721dff58c5', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-30 02:13:56.096591+00', 4, '2026-11-30 02:13:56.179815+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-30 02:13:56.166715+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a22a3a-f3ad-75e5-b4e8-6880b628173f', '01a22a3a-f2e7-7bea-a6f6-c74515096d26', 'Leichenschau', 'Erledigt.', NULL, NULL, '2026-11-30 02:13:56.26646+00', 2, '2026-11-30 02:13:56.275314+00', 'in-progress', 'AMB', NULL, 'final', 'dr-osei', NULL, 'dr-osei', 'person', 'dr-osei', '2026-11-30 02:13:56.274435+00', 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22a3a-f3cf-7226-bc6f-541a1833a496', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-30 02:13:56.291417+00', 1, '2026-11-30 02:13:56.291417+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a22a3a-f412-7354-a1fc-062cdacc73fc', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-30 02:13:56.361669+00', 2, '2026-11-30 02:13:56.400901+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO records.encounters VALUES ('01a22a3a-f600-7c82-863b-8078578cbee2', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', 'Kontrolle ❤', 'Angerufen.', NULL, NULL, '2026-11-30 02:13:56.86383+00', 2, '2026-11-30 02:13:56.902316+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.export_chunks VALUES ('01a22a3a-f8e2-7594-aef1-6e24da02c9f7', '01a22a3a-f8da-71dd-ac29-c83578143fe7', 'Condition', '{a}');


INSERT INTO records.export_parts VALUES ('01a22a3a-f8da-71dd-ac29-c83578143fe7', 1, 'Condition', 1, '\x7b227265736f7572636554797065223a2022436f6e646974696f6e227d');


INSERT INTO records.exports VALUES ('01a22a3a-f8da-71dd-ac29-c83578143fe7', 'test-agent', 'agent', '{}', '{"types": ["Condition"]}', '2026-03-14 10:00:00+00', 2, 1, 1, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', 0, '01a22a3a-f8da-721c-95ec-05f4ad869579', '2026-03-14 10:01:00+00', '2026-11-30 02:13:57.593199+00', '2026-03-14 10:02:00+00', '2036-01-01 00:00:00+00');


INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (2, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-30 02:13:55.029073+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (3, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-30 02:13:55.965256+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (4, 9, 'Encounter', '01a22a3a-f2f9-7a3a-8e8d-aa001e84f189', '2026-11-30 02:13:56.090488+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (5, 0, 'Encounter', '01a22a3a-f301-70f9-83aa-93b8fc813790', '2026-11-30 02:13:56.097312+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (6, 0, 'Encounter', '01a22a3a-f301-70f9-83aa-93b8fc813790', '2026-11-30 02:13:56.125952+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (7, 0, 'Encounter', '01a22a3a-f327-7daa-a25d-f42ca790b720', '2026-11-30 02:13:56.136136+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (8, 0, 'Encounter', '01a22a3a-f327-7daa-a25d-f42ca790b720', '2026-11-30 02:13:56.142963+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (9, 11, 'Encounter', '01a22a3a-f33a-7383-92c4-57f103d55adb', '2026-11-30 02:13:56.154459+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (10, 11, 'Encounter', '01a22a3a-f33a-7383-92c4-57f103d55adb', '2026-11-30 02:13:56.160865+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (11, 0, 'Encounter', '01a22a3a-f301-70f9-83aa-93b8fc813790', '2026-11-30 02:13:56.167852+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (12, 0, 'Encounter', '01a22a3a-f327-7daa-a25d-f42ca790b720', '2026-11-30 02:13:56.174577+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (13, 0, 'Encounter', '01a22a3a-f301-70f9-83aa-93b8fc813790', '2026-11-30 02:13:56.179944+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (14, 15, 'Encounter', '01a22a3a-f3ad-75e5-b4e8-6880b628173f', '2026-11-30 02:13:56.269619+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (15, 15, 'Encounter', '01a22a3a-f3ad-75e5-b4e8-6880b628173f', '2026-11-30 02:13:56.275808+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (16, 4, 'Condition', '01a22a3a-f3cf-7540-8374-ee297b1559d4', '2026-11-30 02:13:56.318894+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (17, 6, 'Encounter', '01a22a3a-f3cf-7226-bc6f-541a1833a496', '2026-11-30 02:13:56.318919+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (18, 15, 'Observation', '01a22a3a-f3cf-7f95-b86f-9ca334df131f', '2026-11-30 02:13:56.318929+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (19, 7, 'Condition', '01a22a3a-f412-70da-8df1-6cd8954d3867', '2026-11-30 02:13:56.373117+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (20, 12, 'Encounter', '01a22a3a-f412-7354-a1fc-062cdacc73fc', '2026-11-30 02:13:56.373137+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (21, 12, 'Encounter', '01a22a3a-f412-7354-a1fc-062cdacc73fc', '2026-11-30 02:13:56.398637+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (22, 12, 'Encounter', '01a22a3a-f412-7354-a1fc-062cdacc73fc', '2026-11-30 02:13:56.401029+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (23, 15, 'Observation', '01a22a3a-f3cf-7f95-b86f-9ca334df131f', '2026-11-30 02:13:56.422312+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (24, 12, 'Binary', '01a22a3a-f4df-77ac-b1ff-37ce3017de4c', '2026-11-30 02:13:56.576734+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (25, 4, 'DocumentReference', '01a22a3a-f4df-7ffd-a28d-68dde8ec0064', '2026-11-30 02:13:56.576768+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (26, 4, 'DocumentReference', '01a22a3a-f4df-7ffd-a28d-68dde8ec0064', '2026-11-30 02:13:56.578142+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (27, 14, 'Condition', '01a22a3a-f4ee-7e46-93a6-c49b1d9eb2de', '2026-11-30 02:13:56.592665+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (28, 14, 'Condition', '01a22a3a-f4ee-7e46-93a6-c49b1d9eb2de', '2026-11-30 02:13:56.607553+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (29, 3, 'Condition', '01a22a3a-f50d-719d-a2e2-653d6f6e4a73', '2026-11-30 02:13:56.622791+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (30, 3, 'Condition', '01a22a3a-f50d-719d-a2e2-653d6f6e4a73', '2026-11-30 02:13:56.629948+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (31, 3, 'Condition', '01a22a3a-f50d-719d-a2e2-653d6f6e4a73', '2026-11-30 02:13:56.638023+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (32, 5, 'Observation', '01a22a3a-f524-7989-962f-ac780850e925', '2026-11-30 02:13:56.645726+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (33, 5, 'Observation', '01a22a3a-f524-7989-962f-ac780850e925', '2026-11-30 02:13:56.647627+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (34, 2, 'Encounter', '01a22a3a-f600-7c82-863b-8078578cbee2', '2026-11-30 02:13:56.86552+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (35, 2, 'Encounter', '01a22a3a-f600-7c82-863b-8078578cbee2', '2026-11-30 02:13:56.902862+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (1, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-30 02:13:55.025278+00', 'document-too-large');


INSERT INTO records.feed_buckets VALUES (1, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (8, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (10, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (13, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (2, NULL, '2026-11-30 02:13:57.185394+00');
INSERT INTO records.feed_buckets VALUES (3, NULL, '2026-11-30 02:13:57.185396+00');
INSERT INTO records.feed_buckets VALUES (4, NULL, '2026-11-30 02:13:57.185397+00');
INSERT INTO records.feed_buckets VALUES (5, NULL, '2026-11-30 02:13:57.185398+00');
INSERT INTO records.feed_buckets VALUES (6, NULL, '2026-11-30 02:13:57.185399+00');
INSERT INTO records.feed_buckets VALUES (7, NULL, '2026-11-30 02:13:57.1854+00');
INSERT INTO records.feed_buckets VALUES (9, NULL, '2026-11-30 02:13:57.185401+00');
INSERT INTO records.feed_buckets VALUES (11, NULL, '2026-11-30 02:13:57.185405+00');
INSERT INTO records.feed_buckets VALUES (12, NULL, '2026-11-30 02:13:57.185406+00');
INSERT INTO records.feed_buckets VALUES (14, NULL, '2026-11-30 02:13:57.185407+00');
INSERT INTO records.feed_buckets VALUES (15, NULL, '2026-11-30 02:13:57.185409+00');
INSERT INTO records.feed_buckets VALUES (0, '01a22a3a-f8b4-7098-b32f-f611959a3518', '2026-11-30 02:13:57.185372+00');


INSERT INTO records.feed_rebuilds VALUES ('01a22a3a-f85b-74bb-a617-4861b9e1b857', 'resources', '00000000-0000-0000-0000-000000000000', '2026-11-30 02:13:57.46679+00');


INSERT INTO records.feed_renames VALUES ('01a22a3a-f4ff-7e49-9767-ffffc315afea', 'Condition', '01a22a3a-f4ee-7e46-93a6-c49b1d9eb2de', '01a22a3a-f295-7628-bedb-71721dff58c5', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22a3a-f516-7119-aaab-9d15c958f3da', 'Condition', '01a22a3a-f50d-719d-a2e2-653d6f6e4a73', '01a22a3a-f295-7628-bedb-71721dff58c5', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22a3a-f53b-75d0-a704-663c89fc87dd', 'Patient', '01a22a3a-f52b-71c5-a643-f1e512be040e', '01a22a3a-f52b-71c5-a643-f1e512be040e', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22a3a-f53b-7677-8b1a-ada7c751d08c', 'Patient', '01a22a3a-f531-76b3-b64c-184c89808022', '01a22a3a-f52b-71c5-a643-f1e512be040e', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22a3a-f548-756b-ba19-107881dc7129', 'Patient', '01a22a3a-f52b-71c5-a643-f1e512be040e', '01a22a3a-f52b-71c5-a643-f1e512be040e', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22a3a-f548-764b-ba1e-a298177b2ece', 'Patient', '01a22a3a-f531-76b3-b64c-184c89808022', '01a22a3a-f531-76b3-b64c-184c89808022', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22a3a-f54f-799e-ab52-5b8654948ab4', 'Patient', '01a22a3a-f52b-71c5-a643-f1e512be040e', '01a22a3a-f52b-71c5-a643-f1e512be040e', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22a3a-f54f-7a3a-9e62-5b2c42472846', 'Patient', '01a22a3a-f531-76b3-b64c-184c89808022', '01a22a3a-f52b-71c5-a643-f1e512be040e', '00000000-0000-0000-0000-000000000000');
INSERT INTO records.feed_renames VALUES ('01a22a3a-f862-7054-8436-72cc1076380c', 'Condition', '01a22a3a-f862-7093-93a6-6ccc14ae9d29', '01a22a3a-f862-709a-b32b-f9d0d9183cb4', '00000000-0000-0000-0000-000000000000');


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x35bfd529b56da99017fdb3299be34e91aa450d28ce5e5727a6c8d36b9f76a197', 'patient', '01a22a3a-f295-7628-bedb-71721dff58c5', 1, 200, '2026-11-30 02:13:56.012883+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\xc270a392b7020bbf65c215eae9437da92fccad63df8052234b90e836d3f8f1e1', 'patient', '01a22a3a-f295-7628-bedb-71721dff58c5', 3, 200, '2026-11-30 02:13:56.062035+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\x98bac225d6f91275ae3c5ea58d50a02def937286b926a24505ec2f56bd0deaf3', 'encounter', '01a22a3a-f301-70f9-83aa-93b8fc813790', 2, 200, '2026-11-30 02:13:56.131685+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x8e64409108ca460ad8837269bce2713cb313a0d75883a644ec2745ab4fe961e1', 'encounter', '01a22a3a-f327-7daa-a25d-f42ca790b720', 2, 200, '2026-11-30 02:13:56.15008+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\xf8746808844d10168e0b834c9f67f6978e13fce16a08ad0cbc8a77feb8a02c1e', 'encounter', '01a22a3a-f33a-7383-92c4-57f103d55adb', 2, 200, '2026-11-30 02:13:56.162661+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-30 02:13:56.206896+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a22a3a-f3c4-78bf-b3fa-45ccc0f4f323', 1, 200, '2026-11-30 02:13:56.354487+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a22a3a-f40a-7c94-b954-c19f6be5036a', 1, 200, '2026-11-30 02:13:56.385071+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a22a3a-f426-790a-8a0a-87f2ccce989f', 1, 200, '2026-11-30 02:13:56.404071+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a22a3a-f43c-76fe-8066-24ec32fbc3f4', 1, 200, '2026-11-30 02:13:56.428704+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a22a3a-f458-727e-a103-0cc5a49a9742', 1, 200, '2026-11-30 02:13:56.506156+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a22a3a-f4a6-70f2-9318-f806de39d2fb', 1, 200, '2026-11-30 02:13:56.551603+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a22a3a-f4cc-7dd9-8303-6f695e5436e5', 1, 200, '2026-11-30 02:13:56.56663+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-7', '\x1f507503d3393948522f6cabc13b9ed3c0d847e9718652eadac327c1cee3e519', 'import', '01a22a3a-f4dd-70e4-8ced-33403d25b0f0', 1, 200, '2026-11-30 02:13:56.582991+00');


INSERT INTO records.identifier_systems VALUES ('urn:example:policy', false, false, false, 'ehr-feed');


INSERT INTO records.imports VALUES ('01a22a3a-f3c4-78bf-b3fa-45ccc0f4f323', 'completed', 'test-agent', 'agent', 5, 5, '{"errors": [], "created": 5, "entries": [{"id": "01a22a3a-f3cf-7f95-b86f-9ca334df131f", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a22a3a-f3cf-7226-bc6f-541a1833a496", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a22a3a-f3cf-7540-8374-ee297b1559d4", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a22a3a-f3ce-77b9-aa4b-42badbad780e", "type": "Practitioner", "index": 4, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 02:13:56.291417+00', '2026-11-30 02:13:56.351877+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c65f5430-aee2-4a0e-a39a-fa9bc31ed3eb"}');
INSERT INTO records.imports VALUES ('01a22a3a-f40a-7c94-b954-c19f6be5036a', 'completed', 'test-agent', 'agent', 3, 3, '{"errors": [], "created": 2, "entries": [{"id": "01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a22a3a-f412-70da-8df1-6cd8954d3867", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a22a3a-f412-7354-a1fc-062cdacc73fc", "type": "Encounter", "index": 2, "outcome": "created"}], "skipped": 0, "updated": 1, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 02:13:56.361669+00', '2026-11-30 02:13:56.382923+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c65f5430-aee2-4a0e-a39a-fa9bc31ed3eb"}');
INSERT INTO records.imports VALUES ('01a22a3a-f426-790a-8a0a-87f2ccce989f', 'completed', 'test-agent', 'agent', 2, 2, '{"errors": [], "created": 0, "entries": [{"id": "01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a22a3a-f412-7354-a1fc-062cdacc73fc", "type": "Encounter", "index": 1, "outcome": "updated"}], "skipped": 0, "updated": 1, "unchanged": 1, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 02:13:56.390605+00', '2026-11-30 02:13:56.402955+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c65f5430-aee2-4a0e-a39a-fa9bc31ed3eb"}');
INSERT INTO records.imports VALUES ('01a22a3a-f43c-76fe-8066-24ec32fbc3f4', 'completed', 'test-agent', 'agent', 5, 5, '{"errors": [], "created": 0, "entries": [{"id": "01a22a3a-f3cf-7f95-b86f-9ca334df131f", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a22a3a-f3cf-7226-bc6f-541a1833a496", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a22a3a-f3cf-7540-8374-ee297b1559d4", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3", "type": "Patient", "index": 3, "outcome": "unchanged"}, {"id": "01a22a3a-f3ce-77b9-aa4b-42badbad780e", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "skipped": 0, "updated": 1, "unchanged": 4, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 02:13:56.410757+00', '2026-11-30 02:13:56.427824+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c65f5430-aee2-4a0e-a39a-fa9bc31ed3eb"}');
INSERT INTO records.imports VALUES ('01a22a3a-f458-727e-a103-0cc5a49a9742', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 1, "entries": [{"id": "01a22a3a-f470-7ea2-bd41-41a5732125f8", "type": "Patient", "index": 0, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 02:13:56.434165+00', '2026-11-30 02:13:56.502574+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c65f5430-aee2-4a0e-a39a-fa9bc31ed3eb"}');
INSERT INTO records.imports VALUES ('01a22a3a-f4a6-70f2-9318-f806de39d2fb', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 1, "entries": [{"id": "01a22a3a-f4aa-7f5f-b775-6eb91a044471", "type": "Patient", "index": 0, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 02:13:56.516548+00', '2026-11-30 02:13:56.547914+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c65f5430-aee2-4a0e-a39a-fa9bc31ed3eb"}');
INSERT INTO records.imports VALUES ('01a22a3a-f4cc-7dd9-8303-6f695e5436e5', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 0, "entries": [{"id": "01a22a3a-f4aa-7f5f-b775-6eb91a044471", "type": "Patient", "index": 0, "outcome": "updated"}], "skipped": 0, "updated": 1, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 02:13:56.556328+00', '2026-11-30 02:13:56.565711+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c65f5430-aee2-4a0e-a39a-fa9bc31ed3eb"}');
INSERT INTO records.imports VALUES ('01a22a3a-f4dd-70e4-8ced-33403d25b0f0', 'completed', 'test-agent', 'agent', 2, 2, '{"errors": [], "created": 2, "entries": [{"id": "01a22a3a-f4df-77ac-b1ff-37ce3017de4c", "type": "Binary", "index": 0, "outcome": "created"}, {"id": "01a22a3a-f4df-7ffd-a28d-68dde8ec0064", "type": "DocumentReference", "index": 1, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-30 02:13:56.572564+00', '2026-11-30 02:13:56.58226+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c65f5430-aee2-4a0e-a39a-fa9bc31ed3eb"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-30 02:13:56.185843+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a22a3a-f295-7628-bedb-71721dff58c5', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-30 02:13:56.211673+00', '01a22a3a-f33a-7383-92c4-57f103d55adb', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a22a3a-f295-7628-bedb-71721dff58c5', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-30 02:13:56.224349+00', '01a22a3a-f33a-7383-92c4-57f103d55adb', 3, 3, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (5, 'P12345', 0, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-30 02:13:56.248293+00', NULL, NULL, NULL, NULL, '{"unit": "wk", "value": 3, "approximate": false}', NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (6, 'P12345', NULL, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-30 02:13:56.253211+00', NULL, NULL, NULL, NULL, NULL, 'asked-unknown');
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (7, 'P12345', 36, '[]', 'high', NULL, NULL, '2026-11-30 02:13:57.084563+00', NULL, NULL, NULL, '01a22a3a-f6dd-7455-b7f1-1e1f24a99107', NULL, NULL);


INSERT INTO records.intake_routings VALUES ('01a22a3a-f38f-7ce2-90d7-788320d03a3a', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.234592+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a22a3a-f395-70f1-a892-74a6f1ef28a6', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-30 02:13:56.244523+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a22a3a-f6e4-7e56-a785-6398ec88e092', 7, 'cardiology', 'Brustschmerz', NULL, 'test-agent', 'agent', '2026-11-30 02:13:57.090524+00', '01a22a3a-f6e3-7867-87a1-a295495e3743');


INSERT INTO records.joined_resources VALUES ('01a22a3a-f889-7380-9ccb-3587cf13c7db', '01a22a3a-f889-73c3-ab95-988ed9eaf2d3', '2026-11-30 02:13:57.512566+00');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 14, '\x7b226964223a2230316132326133612d663034362d373237352d613366302d646334333530303365363935222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663033632d373331622d393031622d666637393832393730313030225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35352e3339383035395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663033632d373331622d393031622d666637393832393730313030222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:55.437289+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 11, '\x7b226964223a2230316132326133612d663261332d376562352d386162392d363063333730626538663333222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3030333130335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663239352d373632382d626564622d373137323164666635386335222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.009793+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 11, '\x7b226964223a2230316132326133612d663263382d373165622d386534662d346537363135643237356132222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3034303531375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663239352d373632382d626564622d373137323164666635386335222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-30 02:13:56.041721+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 11, '\x7b226964223a2230316132326133612d663264632d376138332d623935382d366130636337626330633764222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3036303536315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663239352d373632382d626564622d373137323164666635386335222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-30 02:13:56.06122+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 8, '\x7b226964223a2230316132326133612d663265612d376333342d396561332d636130376164396439363664222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663265372d376265612d613666362d633734353135303936643236225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3037343835315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663265372d376265612d613666362d633734353135303936643236222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.075393+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 1, '\x7b226964223a2230316132326133612d663266622d373036392d396263372d636432623037313462343737222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663266392d376133612d386538642d616130303165383466313839222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3039313533375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663266392d376133612d386538642d616130303165383466313839222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.092195+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 10, '\x7b226964223a2230316132326133612d663330322d376635322d626334332d623165383332623864646438222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663330312d373066392d383361612d393362386663383133373930222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3039383033375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663330312d373066392d383361612d393362386663383133373930222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.098627+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 10, '\x7b226964223a2230316132326133612d663332322d376336382d616237662d653663663935303739646437222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663330312d373066392d383361612d393362386663383133373930222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3133303731395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663330312d373066392d383361612d393362386663383133373930222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-30 02:13:56.131303+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 10, '\x7b226964223a2230316132326133612d663332382d376332342d393165302d313861633230343038383534222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663332372d376461612d613235642d663432636137393062373230222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3133363739315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663332372d376461612d613235642d663432636137393062373230222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.137248+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 10, '\x7b226964223a2230316132326133612d663333302d373830332d616237332d316336323738323832356666222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663332372d376461612d613235642d663432636137393062373230222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3134343138385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663332372d376461612d613235642d663432636137393062373230222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-30 02:13:56.149141+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 8, '\x7b226964223a2230316132326133612d663333622d373234322d383962652d333937666332313437373231222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663333612d373338332d393263342d353766313033643535616462222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3135353034315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663333612d373338332d393263342d353766313033643535616462222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.155535+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 8, '\x7b226964223a2230316132326133612d663334312d373863322d623662382d366462353332323166343636222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663333612d373338332d393263342d353766313033643535616462222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3136313938345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663333612d373338332d393263342d353766313033643535616462222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-30 02:13:56.162388+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 10, '\x7b226964223a2230316132326133612d663334382d376539342d396132342d663461376261663064643432222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663330312d373066392d383361612d393362386663383133373930222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3136383933315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663330312d373066392d383361612d393362386663383133373930222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c616363657074e2809d20e29da4227d7d7d', '2026-11-30 02:13:56.169337+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 10, '\x7b226964223a2230316132326133612d663334662d373462622d383736612d323838336334356231343563222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663332372d376461612d613235642d663432636137393062373230222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3137353536345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663332372d376461612d613235642d663432636137393062373230222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c72656a656374e2809d20e29da4227d7d7d', '2026-11-30 02:13:56.175965+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 10, '\x7b226964223a2230316132326133612d663335342d376130642d623966652d353835303136386533306537222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663330312d373066392d383361612d393362386663383133373930222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3138303935325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663330312d373066392d383361612d393362386663383133373930222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-30 02:13:56.18137+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 10, '\x7b226964223a2230316132326133612d663335342d373932662d616432642d653165376466316238323633222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663330312d373066392d383361612d393362386663383133373930222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3138303937355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663330312d373066392d383361612d393362386663383133373930222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-30 02:13:56.181422+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316132326133612d663336622d373834392d623238342d356633336462323663316236222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3230333531325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.205434+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316132326133612d663337632d376464652d623935612d666536373461353662323139222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663333612d373338332d393263342d353766313033643535616462222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3232303235325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.220407+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316132326133612d663338352d376265622d623435342d353537653539623366613562222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663333612d373338332d393263342d353766313033643535616462222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3232393931315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22616d656e6473223a337d7d7d', '2026-11-30 02:13:56.230144+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316132326133612d663339302d373462332d386365392d333134373138343235643738222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3234303437325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22726f7574696e675f6964223a2230316132326133612d663338662d376365322d393064372d373838333230643033613361227d7d7d', '2026-11-30 02:13:56.240694+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316132326133612d663339352d376134642d613437302d636637633435313163303936222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a2230316132326133612d663333612d373338332d393263342d353766313033643535616462222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3234353336345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22726f7574696e675f6964223a2230316132326133612d663339352d373066312d613839322d373461366631656632386136227d7d7d', '2026-11-30 02:13:56.245501+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 13, '\x7b226964223a2230316132326133612d663339612d373234662d383639362d663138333032366235633030222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3235303438385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.250695+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 10, '\x7b226964223a2230316132326133612d663339642d376466332d613236632d643161333937386131373962222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3235333839375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f36222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.254311+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 8, '\x7b226964223a2230316132326133612d663361352d373238612d623935372d313731643030636232646334222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663265372d376265612d613666362d633734353135303936643236225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3236313330375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663265372d376265612d613666362d633734353135303936643236222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c226368616e676564223a5b22616374697665222c226465636561736564225d7d7d7d', '2026-11-30 02:13:56.261938+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 6, '\x7b226964223a2230316132326133612d663361652d376132612d383136312d333263623533386263626138222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326133612d663265372d376265612d613666362d633734353135303936643236225d2c22656e636f756e7465725f6964223a2230316132326133612d663361642d373565352d623465382d363838306236323831373366222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3237303331345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663361642d373565352d623465382d363838306236323831373366222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c226f76657272696464656e223a747275657d7d7d', '2026-11-30 02:13:56.2708+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 6, '\x7b226964223a2230316132326133612d663362352d373830652d616437332d303637356330326139333134222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326133612d663265372d376265612d613666362d633734353135303936643236225d2c22656e636f756e7465725f6964223a2230316132326133612d663361642d373565352d623465382d363838306236323831373366222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3237373631345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663361642d373565352d623465382d363838306236323831373366222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-30 02:13:56.278294+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 15, '\x7b226964223a2230316132326133612d663430312d373935312d626163312d353661353133353631363663222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663363642d373436642d393961312d346133396566346664396333225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3335333533385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663363642d373436642d393961312d346133396566346664396333222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.35372+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 13, '\x7b226964223a2230316132326133612d663430312d376239382d383063662d336337393661363238383866222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663363642d373436642d393961312d346133396566346664396333225d2c22656e636f756e7465725f6964223a2230316132326133612d663363662d373232362d626336662d353431613138333361343936222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3335333536385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663363662d373232362d626336662d353431613138333361343936222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.353887+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 5, '\x7b226964223a2230316132326133612d663430312d376236352d393266372d363964373466353963623063222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663363642d373436642d393961312d346133396566346664396333225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3335333538375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326133612d663363342d373862662d623366612d343563636330663466333233222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 02:13:56.353891+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 15, '\x7b226964223a2230316132326133612d663432302d373532392d626639332d396334343435346435323737222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663363642d373436642d393961312d346133396566346664396333225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3338343436345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663363642d373436642d393961312d346133396566346664396333222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-30 02:13:56.38465+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 12, '\x7b226964223a2230316132326133612d663432302d373864322d623763372d316330333136663064306634222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663363642d373436642d393961312d346133396566346664396333225d2c22656e636f756e7465725f6964223a2230316132326133612d663431322d373335342d613166632d303632636461636337336663222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3338343439335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663431322d373335342d613166632d303632636461636337336663222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.384672+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 5, '\x7b226964223a2230316132326133612d663432302d376234302d616663302d623637613730623865663330222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663363642d373436642d393961312d346133396566346664396333225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3338343531305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326133612d663430612d376339342d623935342d633139663662653530333661222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 02:13:56.384676+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 12, '\x7b226964223a2230316132326133612d663433332d376432372d383230312d383337363362653830396265222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663363642d373436642d393961312d346133396566346664396333225d2c22656e636f756e7465725f6964223a2230316132326133612d663431322d373335342d613166632d303632636461636337336663222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3430333630355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663431322d373335342d613166632d303632636461636337336663222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-30 02:13:56.403761+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 6, '\x7b226964223a2230316132326133612d663433332d373632352d383063392d613561613630353531393332222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663363642d373436642d393961312d346133396566346664396333225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3430333634315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326133612d663432362d373930612d386130612d383766326363636539383966222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a312c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 02:13:56.403788+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 2, '\x7b226964223a2230316132326133612d663434632d373130382d616135622d636437636436316630393363222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663363642d373436642d393961312d346133396566346664396333225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3432383336345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326133612d663433632d373666652d383036362d323465633332666263336634222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a342c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 02:13:56.428527+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 3, '\x7b226964223a2230316132326133612d663439372d376263382d393430632d316166393237303432393931222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663437302d376561322d626434312d343161353733323132356638225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3530333832355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663437302d376561322d626434312d343161353733323132356638222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.505675+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 5, '\x7b226964223a2230316132326133612d663439372d373134642d383066622d363964623639643837636437222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663437302d376561322d626434312d343161353733323132356638225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3530333837335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326133612d663435382d373237652d613130332d306363356134396139373432222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 02:13:56.505715+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 8, '\x7b226964223a2230316132326133612d663463352d373938662d386631312d393237363161333564323837222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663461612d376635662d623737352d366562393161303434343731225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3534393231325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663461612d376635662d623737352d366562393161303434343731222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.551024+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 5, '\x7b226964223a2230316132326133612d663463352d376563382d623830332d623761643062666132393963222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663461612d376635662d623737352d366562393161303434343731225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3534393234385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326133612d663461362d373066322d393331382d663830366465333964326662222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 02:13:56.551125+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 8, '\x7b226964223a2230316132326133612d663464362d373964332d623037352d643537343365656661623964222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663461612d376635662d623737352d366562393161303434343731225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3536363331305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663461612d376635662d623737352d366562393161303434343731222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-30 02:13:56.56646+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 7, '\x7b226964223a2230316132326133612d663464362d373365352d626261642d656132373230323236376131222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663461612d376635662d623737352d366562393161303434343731225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3536363334325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326133612d663463632d376464392d383330332d366636393565353433366535222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 02:13:56.566476+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (42, 12, '\x7b226964223a2230316132326133612d663465362d373361612d383463352d643734663031623033316266222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663363642d373436642d393961312d346133396566346664396333225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3538323731355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132326133612d663464642d373065342d386365642d333334303364323562306630222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c2263726561746564223a322c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-11-30 02:13:56.582832+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (43, 2, '\x7b226964223a2230316132326133612d663466352d373031632d396263362d633030363538333163616334222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3539373936365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326133612d663465652d376534362d393361362d633439623164396562326465222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.598115+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (44, 2, '\x7b226964223a2230316132326133612d663530322d373636652d386364632d616366633637383166636139222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3631303431395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326133612d663465652d376534362d393361362d633439623164396562326465222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d7d7d7d', '2026-11-30 02:13:56.610548+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (45, 11, '\x7b226964223a2230316132326133612d663531302d373561342d396339382d653730643635323436356365222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3632343631395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326133612d663530642d373139642d613265322d363533643666366534613733222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.624735+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (46, 11, '\x7b226964223a2230316132326133612d663531382d373166662d623832312d373765326237356135306563222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3633323033365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326133612d663530642d373139642d613265322d363533643666366534613733222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d7d7d7d', '2026-11-30 02:13:56.632342+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (47, 11, '\x7b226964223a2230316132326133612d663532302d373331652d613737622d383965386539376339653833222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3634303037325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132326133612d663530642d373139642d613265322d363533643666366534613733222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d7d7d7d', '2026-11-30 02:13:56.640184+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (48, 11, '\x7b226964223a2230316132326133612d663532382d373939622d383862662d313063373163336230343430222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663239352d373632382d626564622d373137323164666635386335225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3634383533395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a224f62736572766174696f6e2f30316132326133612d663532342d373938392d393632662d616337383038353065393235222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.648662+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (49, 4, '\x7b226964223a2230316132326133612d663532642d373763362d613830302d343430626163343239653930222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663532622d373163352d613634332d663165353132626530343065225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3635333034365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663532622d373163352d613634332d663165353132626530343065222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.654332+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (50, 8, '\x7b226964223a2230316132326133612d663533312d373232312d383565632d373562623339306465333637222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663533312d373662332d623634632d313834633839383038303232225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3635373838345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663533312d373662332d623634632d313834633839383038303232222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.65837+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (51, 8, '\x7b226964223a2230316132326133612d663533642d376263662d383263342d333165323132623263373565222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326133612d663533312d373662332d623634632d313834633839383038303232222c2230316132326133612d663532622d373163352d613634332d663165353132626530343065225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3636393937395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663533312d373662332d623634632d313834633839383038303232222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c22746172676574223a2230316132326133612d663532622d373163352d613634332d663165353132626530343065222c227461726765745f76657273696f6e223a327d7d7d', '2026-11-30 02:13:56.670424+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (52, 8, '\x7b226964223a2230316132326133612d663534612d373931392d623930652d396562353138663037343065222c226576656e745f74797065223a2270617469656e742e756e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326133612d663533312d373662332d623634632d313834633839383038303232222c2230316132326133612d663532622d373163352d613634332d663165353132626530343065225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3638323135325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663533312d373662332d623634632d313834633839383038303232222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c22746172676574223a2230316132326133612d663532622d373163352d613634332d663165353132626530343065222c227461726765745f76657273696f6e223a337d7d7d', '2026-11-30 02:13:56.682531+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (53, 8, '\x7b226964223a2230316132326133612d663535312d376366352d396235312d353765353031633161656462222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326133612d663533312d373662332d623634632d313834633839383038303232222c2230316132326133612d663532622d373163352d613634332d663165353132626530343065225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3638393134355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663533312d373662332d623634632d313834633839383038303232222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c22746172676574223a2230316132326133612d663532622d373163352d613634332d663165353132626530343065222c227461726765745f76657273696f6e223a347d7d7d', '2026-11-30 02:13:56.68955+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (54, 3, '\x7b226964223a2230316132326133612d663536302d376534632d386233632d393939383536323738303930222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316132326133612d663033632d373331622d393031622d666637393832393730313030222c2230316132326133612d663265372d376265612d613666362d633734353135303936643236222c2230316132326133612d663239352d373632382d626564622d373137323164666635386335222c2230316132326133612d663532622d373163352d613634332d663165353132626530343065222c2230316132326133612d663533312d373662332d623634632d313834633839383038303232225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3730343532395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132326133612d663535382d376636362d623066612d313265333965636330356566222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c226164646564223a367d7d7d', '2026-11-30 02:13:56.704706+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (88, 1, '\x7b226964223a2230316132326133612d663638612d376161622d396132662d306265653234306537626339222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3030323432375a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663638362d376537392d396561652d386537613764313232393438222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.002701+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (89, 1, '\x7b226964223a2230316132326133612d663639352d376433612d383630342d666162616164323035346431222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3031333130345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663638362d376537392d396561652d386537613764313232393438222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.013245+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (90, 15, '\x7b226964223a2230316132326133612d663639622d376564622d383564302d383338656164313037363431222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3031393035315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663639392d376235392d626666342d663736636237373233336239222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.019186+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (91, 15, '\x7b226964223a2230316132326133612d663639652d373638662d393639362d333036636463326137356562222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3032323735335a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663639392d376235392d626666342d663736636237373233336239222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.022994+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (92, 15, '\x7b226964223a2230316132326133612d663661342d373965392d393062632d376237353663336361663135222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3032383531325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663639392d376235392d626666342d663736636237373233336239222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.028702+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (93, 15, '\x7b226964223a2230316132326133612d663661372d376365362d393333642d636264356632323962636161222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3033313539315a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663639392d376235392d626666342d663736636237373233336239222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.031821+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (94, 15, '\x7b226964223a2230316132326133612d663661632d373831632d613464372d633538326530343638323339222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3033363534355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663639392d376235392d626666342d663736636237373233336239222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.036657+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (95, 15, '\x7b226964223a2230316132326133612d663662612d373066332d393838352d343361313235643433343466222c226576656e745f74797065223a227461736b2e726573756d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3035303039305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663639392d376235392d626666342d663736636237373233336239222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.050437+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (96, 13, '\x7b226964223a2230316132326133612d663663312d376465372d626132342d613439316537393733386639222c226576656e745f74797065223a227461736b2e7369676e616c2d6b657074222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3035373435335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2d7369676e616c2f30316132326133612d663663312d373164652d616537392d643738353061393566316131222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:57.05759+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (97, 11, '\x7b226964223a2230316132326133612d663663382d373765342d623833382d386266386237623733343762222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3036343139375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663663362d373832392d383532312d626435363334326565383433222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.064351+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (55, 3, '\x7b226964223a2230316132326133612d663537372d376561302d396263342d643239303138383462333165222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3732373732385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132326133612d663535382d376636362d623066612d313265333965636330356566222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-30 02:13:56.727939+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (56, 8, '\x7b226964223a2230316132326133612d663537642d376330362d396665362d666430313134613338393638222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3733333339345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132326133612d663537622d376638302d386535322d646636643035393039366132222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c226164646564223a307d7d7d', '2026-11-30 02:13:56.733578+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (57, 8, '\x7b226964223a2230316132326133612d663538372d373834362d613035332d663462613339636136376135222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3734333633305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132326133612d663537622d376638302d386535322d646636643035393039366132222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c2272656d6f766564223a307d7d7d', '2026-11-30 02:13:56.743779+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (58, 5, '\x7b226964223a2230316132326133612d663538642d373761302d616637622d393164396134363133636663222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663538612d376461612d396335612d336333636535386638333331225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3734393438375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663538612d376461612d396335612d336333636535386638333331222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.750903+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (59, 11, '\x7b226964223a2230316132326133612d663539342d373638662d393036352d643061663434303834623665222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663539322d373032622d626138382d643665643130356363306233225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3735363535395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663539322d373032622d626138382d643665643130356363306233222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.756952+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (60, 2, '\x7b226964223a2230316132326133612d663563322d373466632d383637362d313430376337643633643465222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663561352d376565342d626166382d613863333431353033313766225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3830323532325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663561352d376565342d626166382d613863333431353033313766222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2264623639393462312d376263392d343938362d623739312d306333303065323635653237227d7d7d7d', '2026-11-30 02:13:56.810427+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (61, 2, '\x7b226964223a2230316132326133612d663564382d376564392d383232332d333339623466616662306131222c226576656e745f74797065223a2270617469656e742e6964656e7469666965722d636f6e6669726d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663561352d376565342d626166382d613863333431353033313766225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3832343334365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132326133612d663561352d376565342d626166382d613863333431353033313766222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.824485+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (62, 15, '\x7b226964223a2230316132326133612d663565632d376432352d626332392d303234643066616235613634222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a2264722d6f6b61666f72222c2270617469656e745f696473223a5b2230316132326133612d663561352d376565342d626166382d613863333431353033313766225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3834343535345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132326133612d663565392d373865662d396463612d633734343566626233336461222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263633330616665362d313039342d343338622d623236612d303839393733326566656430227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d33305430333a31333a35362e3833313935352b30303a3030227d7d7d', '2026-11-30 02:13:56.844758+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (63, 13, '\x7b226964223a2230316132326133612d663566332d373637372d613938322d396131643535613339323231222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3835313639385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132326133612d663566322d376263312d623164622d643039316238393561343232222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c226f6e5f626568616c665f6f66223a2264722d6f6b61666f72222c22746f6b656e5f6964223a2265303537353561342d303334612d346433662d616532392d353634306332306538313533227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d33305430333a31333a35362e3834393631342b30303a3030227d7d7d', '2026-11-30 02:13:56.851884+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (64, 15, '\x7b226964223a2230316132326133612d663566642d373433342d393766312d396635623232313237383136222c226576656e745f74797065223a22627265616b2d676c6173732e7265766965776564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132326133612d663561352d376565342d626166382d613863333431353033313766225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3836313038365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132326133612d663565392d373865662d396463612d633734343566626233336461222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d7d7d7d', '2026-11-30 02:13:56.861276+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (65, 8, '\x7b226964223a2230316132326133612d663630322d373464642d613835632d393263316532653737313764222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663561352d376565342d626166382d613863333431353033313766225d2c22656e636f756e7465725f6964223a2230316132326133612d663630302d376338322d383633622d383037383537386362656532222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3836363431325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663630302d376338322d383633622d383037383537386362656532222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:56.866851+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (66, 15, '\x7b226964223a2230316132326133612d663630662d373437352d613066342d643165373561303934333734222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663561352d376565342d626166382d613863333431353033313766225d2c22656e636f756e7465725f6964223a2230316132326133612d663630302d376338322d383633622d383037383537386362656532222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3837393630325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663630622d376639622d396165302d366336323238373930613966222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:56.879755+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (67, 15, '\x7b226964223a2230316132326133612d663631612d376430622d626365662d303565666137326163636166222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663561352d376565342d626166382d613863333431353033313766225d2c22656e636f756e7465725f6964223a2230316132326133612d663630302d376338322d383633622d383037383537386362656532222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3839303033395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663630622d376639622d396165302d366336323238373930613966222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:56.890263+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (68, 7, '\x7b226964223a2230316132326133612d663632662d373337302d396163312d343962336435323934336239222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3931313634365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663632312d373864392d626162322d393039323566336263366337222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:56.91238+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (69, 8, '\x7b226964223a2230316132326133612d663632662d373665362d396631612d616531393365643963376638222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663561352d376565342d626166382d613863333431353033313766225d2c22656e636f756e7465725f6964223a2230316132326133612d663630302d376338322d383633622d383037383537386362656532222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3931313637315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132326133612d663630302d376338322d383633622d383037383537386362656532222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-30 02:13:56.912454+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (70, 15, '\x7b226964223a2230316132326133612d663632662d373064612d613761362d613466383930613461616636222c226576656e745f74797065223a227461736b2e636f6d706c65746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663561352d376565342d626166382d613863333431353033313766225d2c22656e636f756e7465725f6964223a2230316132326133612d663630302d376338322d383633622d383037383537386362656532222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3931313638335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663630622d376639622d396165302d366336323238373930613966222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:56.91246+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (71, 15, '\x7b226964223a2230316132326133612d663633382d373439662d393434382d633564623334623039303264222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663561352d376565342d626166382d613863333431353033313766225d2c22656e636f756e7465725f6964223a2230316132326133612d663630302d376338322d383633622d383037383537386362656532222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3932303835335a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663630622d376639622d396165302d366336323238373930613966222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:56.921148+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (72, 15, '\x7b226964223a2230316132326133612d663634352d373136322d383366662d376436616364386663366337222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132326133612d663561352d376565342d626166382d613863333431353033313766225d2c22656e636f756e7465725f6964223a2230316132326133612d663630302d376338322d383633622d383037383537386362656532222c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3933333330385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663630622d376639622d396165302d366336323238373930613966222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:56.933477+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (73, 13, '\x7b226964223a2230316132326133612d663634392d376630372d623932612d646638663839663731656535222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3933373832395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663634392d373434642d613032362d633930363738623036373861222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:56.937951+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (74, 7, '\x7b226964223a2230316132326133612d663635302d376630382d613965342d663266396263613839303563222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3934343135315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663634652d373933372d616265662d653435636333393139333838222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:56.944284+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (75, 13, '\x7b226964223a2230316132326133612d663635332d376261312d616237312d373637393430326238373139222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3934373835395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663634392d373434642d613032362d633930363738623036373861222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:56.948035+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (76, 13, '\x7b226964223a2230316132326133612d663636312d376162332d386665342d373839343930636538346131222c226576656e745f74797065223a227461736b2e6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3936313130365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663634392d373434642d613032362d633930363738623036373861222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:56.961271+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (77, 7, '\x7b226964223a2230316132326133612d663636312d373536312d383564382d313666383132306266653466222c226576656e745f74797065223a227461736b2e7072656465636573736f722d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3936313134305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663634652d373933372d616265662d653435636333393139333838222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:56.961287+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (78, 13, '\x7b226964223a2230316132326133612d663636312d376563382d386566372d343034636232363738616366222c226576656e745f74797065223a227461736b2e64656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3936313135325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663634392d373434642d613032362d633930363738623036373861222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:56.96129+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (79, 3, '\x7b226964223a2230316132326133612d663636342d373939362d613062312d643339653533366538343133222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3936343937365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663636342d373766622d383836392d313464613163333437343961222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:56.965083+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (80, 3, '\x7b226964223a2230316132326133612d663636382d376162662d393761382d383938393937356261626164222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3936383433395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663636342d373766622d383836392d313464613163333437343961222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:56.968565+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (81, 3, '\x7b226964223a2230316132326133612d663636632d373564642d613334382d343338353335646363373431222c226576656e745f74797065223a227461736b2e617474656d70742d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3937323636355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663636342d373766622d383836392d313464613163333437343961222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:56.972781+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (82, 3, '\x7b226964223a2230316132326133612d663636662d373462322d393866372d353630383363313231613338222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3937353134315a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663636342d373766622d383836392d313464613163333437343961222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:56.975368+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (83, 3, '\x7b226964223a2230316132326133612d663637332d373434392d393264352d316539383139653333383535222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3937393830385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663636342d373766622d383836392d313464613163333437343961222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:56.980384+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (84, 13, '\x7b226964223a2230316132326133612d663637382d373236342d393234382d663232363762386530666562222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3938343837305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663637382d373564312d393466382d636433393034396137633062222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:56.984973+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (85, 13, '\x7b226964223a2230316132326133612d663637622d373839392d616134612d303934653135316266613962222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3938373039315a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663637382d373564312d393466382d636433393034396137633062222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:56.987286+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (86, 13, '\x7b226964223a2230316132326133612d663637662d373730652d396462382d666365333238393564303061222c226576656e745f74797065223a227461736b2e63616e63656c6c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3939313932315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663637382d373564312d393466382d636433393034396137633062222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a2263616e63656c6c6564222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:56.992028+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (87, 1, '\x7b226964223a2230316132326133612d663638372d376533392d626338382d376636363434663336613032222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35362e3939393637375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663638362d376537392d396561652d386537613764313232393438222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:56.999778+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (98, 11, '\x7b226964223a2230316132326133612d663663622d376635642d383861302d373636313761316131383961222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3036373730395a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663663362d373832392d383532312d626435363334326565383433222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.067958+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (99, 11, '\x7b226964223a2230316132326133612d663664302d376333322d623933382d353630663038373037616538222c226576656e745f74797065223a227461736b2e61737369676e6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3037323734365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663663362d373832392d383532312d626435363334326565383433222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.072891+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (100, 2, '\x7b226964223a2230316132326133612d663664352d373464622d623562302d626365626661343061306239222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3037373839355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663664352d373130622d393862652d343661613665333564313262222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.078031+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (101, 14, '\x7b226964223a2230316132326133612d663664612d373735312d623632302d326161313465333137316565222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3038323135385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663664392d373834612d383866662d653130633261623234623964222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.082268+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (102, 7, '\x7b226964223a2230316132326133612d663665302d373364642d623735322d336562363436343634623236222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3038383138305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663664642d373435352d623766312d316531663234613939313037222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.08833+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (103, 2, '\x7b226964223a2230316132326133612d663665302d373661372d613339312d663731633936306665356530222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3038383230395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f37222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d7d7d7d', '2026-11-30 02:13:57.088349+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (104, 4, '\x7b226964223a2230316132326133612d663665352d373738642d613166322d666530653765393365336332222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3039333535385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663665332d373836372d383761312d613239353439356533373433222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.093693+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (105, 2, '\x7b226964223a2230316132326133612d663665352d376262352d393638372d323630333337373834613666222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3039333538355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f37222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22726f7574696e675f6964223a2230316132326133612d663665342d376535362d613738352d363339386563383865303932227d7d7d', '2026-11-30 02:13:57.093709+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (106, 11, '\x7b226964223a2230316132326133612d663665392d376130632d393132332d643661323432303639613362222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3039373632315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663665392d373239332d623331662d366538633366363430376439222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-30 02:13:57.097746+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (107, 11, '\x7b226964223a2230316132326133612d663666362d376236312d396333372d636362343032356633383531222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22637265772d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3131303232365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663665392d373239332d623331662d366538633366363430376439222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2237653030623962612d653338322d343661372d626331302d353761373763353037663263227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:57.110398+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (108, 11, '\x7b226964223a2230316132326133612d663666392d373762392d623935632d363866303230353236313733222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3131333632315a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663665392d373239332d623331662d366538633366363430376439222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:57.113848+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (109, 11, '\x7b226964223a2230316132326133612d663666652d376236652d383835392d653931396635316464363336222c226576656e745f74797065223a227461736b2e63616e63656c2d726571756573746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3131383431335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132326133612d663665392d373239332d623331662d366538633366363430376439222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263363566353433302d616565322d346130652d613339612d666139626333316564336562227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-30 02:13:57.118637+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (110, 8, '\x7b226964223a2230316132326133612d663730342d376332392d616633362d313864393362353430313765222c226576656e745f74797065223a2271756575652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3132343330355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2271756575652f6b61737365222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c226368616e676564223a5b2269735f706175736564222c226d61785f72756e6e696e67222c226c656173655f73222c226d61785f617474656d707473222c226b696e6473225d2c2273657474696e6773223a7b2269735f706175736564223a66616c73652c226d61785f72756e6e696e67223a31302c226c656173655f73223a3330302c226d61785f617474656d707473223a332c226b696e6473223a5b7b226b696e64223a22666178222c226d61785f72756e6e696e67223a322c226261636b6f6666223a7b2266697273745f7365636f6e6473223a36302c22666163746f72223a322e352c226c6f6e676573745f7365636f6e6473223a333630307d7d5d7d7d7d7d', '2026-11-30 02:13:57.12471+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (111, 8, '\x7b226964223a2230316132326133612d663730382d373739392d386333332d303661343565376364633233222c226576656e745f74797065223a2271756575652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3132383934355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2271756575652f6b61737365222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c226368616e676564223a5b226d61785f72756e6e696e67225d2c2273657474696e6773223a7b2269735f706175736564223a66616c73652c226d61785f72756e6e696e67223a32302c226c656173655f73223a3330302c226d61785f617474656d707473223a332c226b696e6473223a5b7b226b696e64223a22666178222c226d61785f72756e6e696e67223a322c226261636b6f6666223a7b2266697273745f7365636f6e6473223a36302c22666163746f72223a322e352c226c6f6e676573745f7365636f6e6473223a333630307d7d5d7d7d7d7d', '2026-11-30 02:13:57.129073+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (112, 0, '\x7b226964223a2230316132326133612d663731322d373932662d626539662d623830333466633563373932222c226576656e745f74797065223a227363686564756c652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3133383235365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227363686564756c652f62657269636874222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c226368616e676564223a5b2263726f6e222c2269735f706175736564222c227461736b225d2c2263726f6e223a22302037202a202a202a222c2269735f706175736564223a66616c73657d7d7d', '2026-11-30 02:13:57.138461+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (113, 0, '\x7b226964223a2230316132326133612d663731362d376361392d386633312d653561356461646361663738222c226576656e745f74797065223a227363686564756c652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3134323730305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227363686564756c652f62657269636874222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233343938643161332d303638392d346265622d613165302d356264646531373235323862227d2c226368616e676564223a5b2263726f6e225d2c2263726f6e223a2233302036202a202a204d4f4e2d465249222c2269735f706175736564223a66616c73657d7d7d', '2026-11-30 02:13:57.142839+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (114, 1, '\x7b226964223a2230316132326133612d663731622d373637662d623965322d383966303865333635353530222c226576656e745f74797065223a226261636b656e642d636c69656e742e72656769737465726564222c226167656e745f6e616d65223a2261757468222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3134373535325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226261636b656e642d636c69656e742f6e616368746c617566222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a2273657276696365222c2263616c6c6572223a7b22707572706f7365223a225452454154227d2c2273636f7065223a2273797374656d2f2a2e7273227d7d7d', '2026-11-30 02:13:57.147687+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (115, 10, '\x7b226964223a2230316132326133612d663731652d376161632d613139392d306531383739613465353166222c226576656e745f74797065223a226261636b656e642d636c69656e742e72656769737465726564222c226167656e745f6e616d65223a2261757468222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3135303634365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226261636b656e642d636c69656e742f6561726c696572222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a2273657276696365222c2263616c6c6572223a7b22707572706f7365223a225452454154227d2c2273636f7065223a2273797374656d2f2a2e7273227d7d7d', '2026-11-30 02:13:57.150766+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (116, 10, '\x7b226964223a2230316132326133612d663732662d373830322d393535652d383338626634383366323661222c226576656e745f74797065223a226261636b656e642d636c69656e742e7265766f6b6564222c226167656e745f6e616d65223a2261757468222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a31333a35372e3136373837385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226261636b656e642d636c69656e742f6561726c696572222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a2273657276696365222c2263616c6c6572223a7b22707572706f7365223a225452454154227d7d7d7d', '2026-11-30 02:13:57.168055+00', NULL);


INSERT INTO records.outbox_buckets VALUES (9, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-11-30 02:13:57.420623+00');
INSERT INTO records.outbox_buckets VALUES (2, NULL, '2026-11-30 02:13:57.420625+00');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-11-30 02:13:57.420626+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-11-30 02:13:57.420627+00');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '2026-11-30 02:13:57.420628+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-30 02:13:57.420629+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-30 02:13:57.42063+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-11-30 02:13:57.42063+00');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '2026-11-30 02:13:57.420631+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-30 02:13:57.420632+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-11-30 02:13:57.420633+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-11-30 02:13:57.420634+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-30 02:13:57.420634+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-11-30 02:13:57.420635+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a22a3a-f854-7a57-aad1-9f52b8292103', '2026-11-30 02:13:57.420599+00');


INSERT INTO records.panel_versions VALUES ('01a22a3a-f558-7f66-b0fa-12e39ecc05ef', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-30 02:13:56.693735+00', NULL, 1, '2026-11-30 02:13:56.693735+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a22a3a-f57b-7f80-8e52-df6d059096a2', 2, 'Ward 4', '{}', '{}', '2026-11-30 02:13:56.730957+00', NULL, 1, '2026-11-30 02:13:56.730957+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a22a3a-f57b-7f80-8e52-df6d059096a2', 2, 'Ward 4', '{}', '{}', '2026-11-30 02:13:56.730957+00', '2026-11-30 02:13:56.737584+00', 2, '2026-11-30 02:13:56.74336+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a22a3a-f558-7f66-b0fa-12e39ecc05ef', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-30 02:13:56.693735+00', NULL, 2, '2026-11-30 02:13:56.725851+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a22a3a-f57b-7f80-8e52-df6d059096a2', 2, 'Ward 4', '{}', '{}', '2026-11-30 02:13:56.730957+00', '2026-11-30 02:13:56.737584+00', 3, '2026-11-30 02:13:57.452808+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a22a3a-f295-7628-bedb-71721dff58c5', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a22a3a-f2e7-7bea-a6f6-c74515096d26', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 4711', '01a22a3a-f58a-7daa-9c5a-3c3ce58f8331', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a22a3a-f58a-7daa-9c5a-3c3ce58f8331', true, false, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:lab', 'Nr. 4711', '01a22a3a-f592-702b-ba88-d6ed105cc0b3', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a22a3a-f592-702b-ba88-d6ed105cc0b3', true, false, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 2', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', false, true, false, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 1', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:former', 'F-1', '01980000-0000-7000-8000-000000000001', false, false, true, '2026-03-15 00:00:00+00', '2026-11-30 02:13:57.534722+00');


INSERT INTO records.patient_names VALUES ('audit', '01a22a3a-f03c-731b-901b-ff7982970100');
INSERT INTO records.patient_names VALUES ('by', '01a22a3a-f03c-731b-901b-ff7982970100');
INSERT INTO records.patient_names VALUES ('byaudit', '01a22a3a-f03c-731b-901b-ff7982970100');
INSERT INTO records.patient_names VALUES ('refused', '01a22a3a-f03c-731b-901b-ff7982970100');
INSERT INTO records.patient_names VALUES ('refusedby', '01a22a3a-f03c-731b-901b-ff7982970100');
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
INSERT INTO records.patient_names VALUES ('bruce', '01a22a3a-f295-7628-bedb-71721dff58c5');
INSERT INTO records.patient_names VALUES ('brucelee', '01a22a3a-f295-7628-bedb-71721dff58c5');
INSERT INTO records.patient_names VALUES ('lee', '01a22a3a-f295-7628-bedb-71721dff58c5');
INSERT INTO records.patient_names VALUES ('no', '01a22a3a-f2e7-7bea-a6f6-c74515096d26');
INSERT INTO records.patient_names VALUES ('nosystem', '01a22a3a-f2e7-7bea-a6f6-c74515096d26');
INSERT INTO records.patient_names VALUES ('system', '01a22a3a-f2e7-7bea-a6f6-c74515096d26');
INSERT INTO records.patient_names VALUES ('ibanez', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3');
INSERT INTO records.patient_names VALUES ('jose', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3');
INSERT INTO records.patient_names VALUES ('joseibanez', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3');
INSERT INTO records.patient_names VALUES ('maria', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3');
INSERT INTO records.patient_names VALUES ('mariajose', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3');
INSERT INTO records.patient_names VALUES ('later', '01a22a3a-f4aa-7f5f-b775-6eb91a044471');
INSERT INTO records.patient_names VALUES ('named', '01a22a3a-f4aa-7f5f-b775-6eb91a044471');
INSERT INTO records.patient_names VALUES ('namedlater', '01a22a3a-f4aa-7f5f-b775-6eb91a044471');
INSERT INTO records.patient_names VALUES ('amalia', '01a22a3a-f52b-71c5-a643-f1e512be040e');
INSERT INTO records.patient_names VALUES ('amaliauenal', '01a22a3a-f52b-71c5-a643-f1e512be040e');
INSERT INTO records.patient_names VALUES ('amaliaunal', '01a22a3a-f52b-71c5-a643-f1e512be040e');
INSERT INTO records.patient_names VALUES ('uenal', '01a22a3a-f52b-71c5-a643-f1e512be040e');
INSERT INTO records.patient_names VALUES ('unal', '01a22a3a-f52b-71c5-a643-f1e512be040e');
INSERT INTO records.patient_names VALUES ('amalia', '01a22a3a-f531-76b3-b64c-184c89808022');
INSERT INTO records.patient_names VALUES ('uenal', '01a22a3a-f531-76b3-b64c-184c89808022');
INSERT INTO records.patient_names VALUES ('uenalamalia', '01a22a3a-f531-76b3-b64c-184c89808022');
INSERT INTO records.patient_names VALUES ('unal', '01a22a3a-f531-76b3-b64c-184c89808022');
INSERT INTO records.patient_names VALUES ('unalamalia', '01a22a3a-f531-76b3-b64c-184c89808022');
INSERT INTO records.patient_names VALUES ('uenal', '01a22a3a-f58a-7daa-9c5a-3c3ce58f8331');
INSERT INTO records.patient_names VALUES ('unal', '01a22a3a-f58a-7daa-9c5a-3c3ce58f8331');
INSERT INTO records.patient_names VALUES ('uenal', '01a22a3a-f592-702b-ba88-d6ed105cc0b3');
INSERT INTO records.patient_names VALUES ('unal', '01a22a3a-f592-702b-ba88-d6ed105cc0b3');
INSERT INTO records.patient_names VALUES ('zo', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f');
INSERT INTO records.patient_names VALUES ('zoe', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f');


INSERT INTO records.patient_numbers VALUES ('00-ß/1', '01a22a3a-f295-7628-bedb-71721dff58c5');
INSERT INTO records.patient_numbers VALUES ('no system', '01a22a3a-f2e7-7bea-a6f6-c74515096d26');
INSERT INTO records.patient_numbers VALUES ('48151', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3');
INSERT INTO records.patient_numbers VALUES ('999-48151', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3');
INSERT INTO records.patient_numbers VALUES ('Nr. 4711', '01a22a3a-f58a-7daa-9c5a-3c3ce58f8331');
INSERT INTO records.patient_numbers VALUES ('Nr. 1', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-11-30 02:13:55.02047+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22a3a-f295-7628-bedb-71721dff58c5', '李小龍 🐉', '1940-11-27', '2026-11-30 02:13:55.984882+00', 1, '2026-11-30 02:13:55.984882+00', 'other', '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', '  bruce fan jr jun junfan lee mr quoted quotedtwice twice twiceتنين בני בניquoted تنين 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22a3a-f295-7628-bedb-71721dff58c5', '李小龍 🐉', '1940-11-27', '2026-11-30 02:13:55.984882+00', 2, '2026-11-30 02:13:56.033069+00', 'other', '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22a3a-f2e7-7bea-a6f6-c74515096d26', 'No System', NULL, '2026-11-30 02:13:56.067258+00', 1, '2026-11-30 02:13:56.067258+00', NULL, '[{"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[]', NULL, 'test-agent', 'agent', '  no nosystem system ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'María José Ibáñez', '1961-04-12', '2026-11-30 02:13:56.291417+00', 1, '2026-11-30 02:13:56.291417+00', 'female', '[{"use": null, "type": "MR", "value": "48151", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "999-48151", "period": null, "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', '  ibanez jose joseibanez maria mariajose ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22a3a-f4aa-7f5f-b775-6eb91a044471', '', NULL, '2026-11-30 02:13:56.516548+00', 1, '2026-11-30 02:13:56.516548+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '   ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22a3a-f531-76b3-b64c-184c89808022', 'Ünal, Amália', NULL, '2026-11-30 02:13:56.656793+00', 1, '2026-11-30 02:13:56.656793+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22a3a-f52b-71c5-a643-f1e512be040e', 'Amália Ünal', NULL, '2026-11-30 02:13:56.651471+00', 1, '2026-11-30 02:13:56.651471+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22a3a-f531-76b3-b64c-184c89808022', 'Ünal, Amália', NULL, '2026-11-30 02:13:56.656793+00', 2, '2026-11-30 02:13:56.666457+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a22a3a-f52b-71c5-a643-f1e512be040e', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22a3a-f52b-71c5-a643-f1e512be040e', 'Amália Ünal', NULL, '2026-11-30 02:13:56.651471+00', 2, '2026-11-30 02:13:56.668853+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a22a3a-f531-76b3-b64c-184c89808022}', 0);
INSERT INTO records.patient_versions VALUES ('01a22a3a-f531-76b3-b64c-184c89808022', 'Ünal, Amália', NULL, '2026-11-30 02:13:56.656793+00', 3, '2026-11-30 02:13:56.68005+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a22a3a-f52b-71c5-a643-f1e512be040e', 'Amália Ünal', NULL, '2026-11-30 02:13:56.651471+00', 3, '2026-11-30 02:13:56.681151+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.patients VALUES ('01a22a3a-f52b-71c5-a643-f1e512be040e', 'Amália Ünal', NULL, '2026-11-30 02:13:56.651471+00', 4, '2026-11-30 02:13:56.6882+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a22a3a-f531-76b3-b64c-184c89808022}', 0);
INSERT INTO records.patients VALUES ('01a22a3a-f03c-731b-901b-ff7982970100', 'Refused By Audit', NULL, '2026-11-30 02:13:55.384953+00', 1, '2026-11-30 02:13:55.384953+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  audit by byaudit refused refusedby ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-30 02:13:55.027353+00', NULL, '[]', '[]', NULL, NULL, NULL, '  aastroem aastroemnunez aastrom aastromnunez astroem astroemnunez astrom astromnunez nunez zo zoaastroem zoaastrom zoastroem zoastrom zoe zoeaastroem zoeaastrom zoeastroem zoeastrom ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22a3a-f295-7628-bedb-71721dff58c5', 'Bruce Lee', '1940-11-27', '2026-11-30 02:13:55.984882+00', 3, '2026-11-30 02:13:56.057298+00', NULL, '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  bruce brucelee lee ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22a3a-f2e7-7bea-a6f6-c74515096d26', 'No System', NULL, '2026-11-30 02:13:56.067258+00', 2, '2026-11-30 02:13:56.258685+00', NULL, '[{"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[]', NULL, 'test-agent', 'agent', '  no nosystem system ', NULL, false, '"2026-11"', NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'María José Ibáñez', NULL, '2026-11-30 02:13:56.291417+00', 2, '2026-11-30 02:13:56.377478+00', 'unknown', '[{"use": null, "type": "MR", "value": "48151", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "999-48151", "period": null, "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', '  ibanez jose joseibanez maria mariajose ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patients VALUES ('01a22a3a-f470-7ea2-bd41-41a5732125f8', '', NULL, '2026-11-30 02:13:56.434165+00', 1, '2026-11-30 02:13:56.434165+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '   ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22a3a-f4aa-7f5f-b775-6eb91a044471', 'Named Later', NULL, '2026-11-30 02:13:56.516548+00', 2, '2026-11-30 02:13:56.563084+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', '  later named namedlater ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patients VALUES ('01a22a3a-f58a-7daa-9c5a-3c3ce58f8331', 'Ünal', NULL, '2026-11-30 02:13:56.746223+00', 1, '2026-11-30 02:13:56.746223+00', NULL, '[{"use": null, "type": "MB", "value": "Familie Ünal", "period": null, "system": "urn:example:policy"}, {"use": null, "type": null, "value": "Nr. 4711", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22a3a-f531-76b3-b64c-184c89808022', 'Ünal, Amália', NULL, '2026-11-30 02:13:56.656793+00', 4, '2026-11-30 02:13:56.687361+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a22a3a-f52b-71c5-a643-f1e512be040e', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patients VALUES ('01a22a3a-f592-702b-ba88-d6ed105cc0b3', 'Ünal', NULL, '2026-11-30 02:13:56.75431+00', 1, '2026-11-30 02:13:56.75431+00', NULL, '[{"use": null, "type": "MB", "value": "Familie Ünal", "period": null, "system": "urn:example:policy"}, {"use": null, "type": null, "value": "Nr. 4711", "period": null, "system": "urn:example:lab"}]', '[]', NULL, 'test-agent', 'agent', '  uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a22a3a-f5a5-7ee4-baf8-a8c34150317f', 'Zoë', NULL, '2026-11-30 02:13:56.773062+00', 1, '2026-11-30 02:13:56.773062+00', NULL, '[{"use": null, "type": null, "value": "Nr. 1", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "Nr. 2", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'triage-agent', 'agent', '  zo zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-30 02:13:57.625579+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.queue_settings VALUES ('kasse', false, 20, 300, 3, '[{"kind": "fax", "backoff": {"factor": 2.5, "first_seconds": 60, "longest_seconds": 3600}, "max_running": 2}]', 2, '2026-11-30 02:13:57.128754+00', 'dr-osei', 'person');


INSERT INTO records.queue_settings_versions VALUES ('kasse', false, 10, 300, 3, '[{"kind": "fax", "backoff": {"factor": 2.5, "first_seconds": 60, "longest_seconds": 3600}, "max_running": 2}]', 1, '2026-11-30 02:13:57.121913+00', 'dr-osei', 'person');


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a22a3a-f3cf-7540-8374-ee297b1559d4');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a22a3a-f3cf-7226-bc6f-541a1833a496');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a22a3a-f3cf-7f95-b86f-9ca334df131f');
INSERT INTO records.resource_keys VALUES ('Patient', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e7|7b4d7928977230e463315bc854974190', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a22a3a-f3ce-77b9-aa4b-42badbad780e');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e8|67b476b3589d6df8664b40404a33d7a1', '01a22a3a-f3ce-77b9-aa4b-42badbad780e');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a22a3a-f412-70da-8df1-6cd8954d3867');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a22a3a-f412-7354-a1fc-062cdacc73fc');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a22a3a-f470-7ea2-bd41-41a5732125f8');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a22a3a-f4aa-7f5f-b775-6eb91a044471');
INSERT INTO records.resource_keys VALUES ('Binary', 'url|urn:uuid:00000000-0000-0000-0000-00000000038a', '01a22a3a-f4df-77ac-b1ff-37ce3017de4c');
INSERT INTO records.resource_keys VALUES ('DocumentReference', 'url|urn:uuid:00000000-0000-0000-0000-00000000038b', '01a22a3a-f4df-7ffd-a28d-68dde8ec0064');
INSERT INTO records.resource_keys VALUES ('Observation', 'identifier|urn:example:result|R-1|89cf9e6b906f71c78d7d626765af3e20', '01a22a3a-f524-7989-962f-ac780850e925');


INSERT INTO records.resource_versions VALUES ('01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-30 02:13:56.291417+00', '2026-11-30 02:13:56.291417+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e7');
INSERT INTO records.resource_versions VALUES ('01a22a3a-f412-7354-a1fc-062cdacc73fc', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '01a22a3a-f412-7354-a1fc-062cdacc73fc', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3"}, "participant": [{"individual": {"reference": "Practitioner/01a22a3a-f3ce-77b9-aa4b-42badbad780e"}}], "resourceType": "Encounter"}', 1, '2026-11-30 02:13:56.361669+00', '2026-11-30 02:13:56.361669+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000388');
INSERT INTO records.resource_versions VALUES ('01a22a3a-f3cf-7f95-b86f-9ca334df131f', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '01a22a3a-f3cf-7226-bc6f-541a1833a496', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3"}, "encounter": {"reference": "Encounter/01a22a3a-f3cf-7226-bc6f-541a1833a496"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-30 02:13:56.291417+00', '2026-11-30 02:13:56.291417+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758ea');
INSERT INTO records.resource_versions VALUES ('01a22a3a-f4aa-7f5f-b775-6eb91a044471', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a22a3a-f4aa-7f5f-b775-6eb91a044471', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-30 02:13:56.516548+00', '2026-11-30 02:13:56.516548+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resource_versions VALUES ('01a22a3a-f4ee-7e46-93a6-c49b1d9eb2de', 'Condition', NULL, '01a22a3a-f295-7628-bedb-71721dff58c5', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a22a3a-f295-7628-bedb-71721dff58c5"}, "resourceType": "Condition"}', 1, '2026-11-30 02:13:56.58977+00', '2026-11-30 02:13:56.58977+00', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a22a3a-f50d-719d-a2e2-653d6f6e4a73', 'Condition', NULL, '01a22a3a-f295-7628-bedb-71721dff58c5', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a22a3a-f295-7628-bedb-71721dff58c5"}, "resourceType": "Condition"}', 1, '2026-11-30 02:13:56.621338+00', '2026-11-30 02:13:56.621338+00', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a22a3a-f50d-719d-a2e2-653d6f6e4a73', 'Condition', NULL, '01a22a3a-f295-7628-bedb-71721dff58c5', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a22a3a-f295-7628-bedb-71721dff58c5"}, "resourceType": "Condition"}', 2, '2026-11-30 02:13:56.621338+00', '2026-11-30 02:13:56.629837+00', 'test-agent', 'agent', 'dr-osei', NULL);


INSERT INTO records.resources VALUES ('01a22a3a-f3cf-7540-8374-ee297b1559d4', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '01a22a3a-f3cf-7226-bc6f-541a1833a496', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3"}, "encounter": {"reference": "Encounter/01a22a3a-f3cf-7226-bc6f-541a1833a496"}, "resourceType": "Condition"}', 1, '2026-11-30 02:13:56.291417+00', '2026-11-30 02:13:56.291417+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758eb');
INSERT INTO records.resources VALUES ('01a22a3a-f3cf-7226-bc6f-541a1833a496', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '01a22a3a-f3cf-7226-bc6f-541a1833a496', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3"}, "participant": [{"individual": {"reference": "Practitioner/01a22a3a-f3ce-77b9-aa4b-42badbad780e"}}], "resourceType": "Encounter"}', 1, '2026-11-30 02:13:56.291417+00', '2026-11-30 02:13:56.291417+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e9');
INSERT INTO records.resources VALUES ('01a22a3a-f3ce-77b9-aa4b-42badbad780e', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-30 02:13:56.291417+00', '2026-11-30 02:13:56.291417+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e8');
INSERT INTO records.resources VALUES ('01a22a3a-f412-70da-8df1-6cd8954d3867', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-30 02:13:56.361669+00', '2026-11-30 02:13:56.361669+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000386');
INSERT INTO records.resources VALUES ('01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-30 02:13:56.291417+00', '2026-11-30 02:13:56.372668+00', NULL, NULL, NULL, 'urn:example:other');
INSERT INTO records.resources VALUES ('01a22a3a-f412-7354-a1fc-062cdacc73fc', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '01a22a3a-f412-7354-a1fc-062cdacc73fc', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3"}, "participant": [{"individual": {"reference": "Practitioner/01a22a3a-f3ce-77b9-aa4b-42badbad780e"}}], "resourceType": "Encounter"}', 2, '2026-11-30 02:13:56.361669+00', '2026-11-30 02:13:56.398341+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000388');
INSERT INTO records.resources VALUES ('01a22a3a-f3cf-7f95-b86f-9ca334df131f', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '01a22a3a-f3cf-7226-bc6f-541a1833a496', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3"}, "encounter": {"reference": "Encounter/01a22a3a-f3cf-7226-bc6f-541a1833a496"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-30 02:13:56.291417+00', '2026-11-30 02:13:56.421815+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758ea');
INSERT INTO records.resources VALUES ('01a22a3a-f470-7ea2-bd41-41a5732125f8', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a22a3a-f470-7ea2-bd41-41a5732125f8', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-30 02:13:56.434165+00', '2026-11-30 02:13:56.434165+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resources VALUES ('01a22a3a-f4aa-7f5f-b775-6eb91a044471', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a22a3a-f4aa-7f5f-b775-6eb91a044471', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-30 02:13:56.516548+00', '2026-11-30 02:13:56.560338+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resources VALUES ('01a22a3a-f4df-77ac-b1ff-37ce3017de4c', 'Binary', 'urn:uuid:00000000-0000-0000-0000-00000000038a', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', NULL, '{"data": "U3RvcCBtZXRvcHJvbG9sLg==", "contentType": "text/plain", "resourceType": "Binary"}', 1, '2026-11-30 02:13:56.572564+00', '2026-11-30 02:13:56.572564+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-00000000038a');
INSERT INTO records.resources VALUES ('01a22a3a-f4df-7ffd-a28d-68dde8ec0064', 'DocumentReference', 'urn:uuid:00000000-0000-0000-0000-00000000038b', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', NULL, '{"status": "current", "content": [{"attachment": {"url": "Binary/01a22a3a-f4df-77ac-b1ff-37ce3017de4c"}}], "subject": {"reference": "Patient/01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3"}, "resourceType": "DocumentReference"}', 1, '2026-11-30 02:13:56.572564+00', '2026-11-30 02:13:56.572564+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-00000000038b');
INSERT INTO records.resources VALUES ('01a22a3a-f4ee-7e46-93a6-c49b1d9eb2de', 'Condition', NULL, '01a22a3a-f295-7628-bedb-71721dff58c5', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a22a3a-f295-7628-bedb-71721dff58c5"}, "resourceType": "Condition"}', 2, '2026-11-30 02:13:56.58977+00', '2026-11-30 02:13:56.607371+00', 'test-agent', 'agent', 'dr-osei', NULL);
INSERT INTO records.resources VALUES ('01a22a3a-f50d-719d-a2e2-653d6f6e4a73', 'Condition', NULL, '01a22a3a-f295-7628-bedb-71721dff58c5', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a22a3a-f295-7628-bedb-71721dff58c5"}, "onsetString": "yesterday", "resourceType": "Condition"}', 3, '2026-11-30 02:13:56.621338+00', '2026-11-30 02:13:56.637844+00', 'dr-osei', 'person', NULL, NULL);
INSERT INTO records.resources VALUES ('01a22a3a-f524-7989-962f-ac780850e925', 'Observation', NULL, '01a22a3a-f295-7628-bedb-71721dff58c5', NULL, '{"code": {"coding": [{"code": "8867-4", "system": "http://loinc.org"}]}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "status": "final", "subject": {"reference": "Patient/01a22a3a-f295-7628-bedb-71721dff58c5"}, "identifier": [{"value": "R-1", "system": "urn:example:result"}], "resourceType": "Observation", "valueQuantity": {"unit": "/min", "value": 71}, "effectiveDateTime": "2026-11-20T08:00:00Z"}', 1, '2026-11-30 02:13:56.643777+00', '2026-11-30 02:13:56.643777+00', 'test-agent', 'agent', NULL, NULL);


INSERT INTO records.schedule_versions VALUES ('bericht', '0 7 * * *', false, '{"kind": "daily_report", "input": {"of": "Station 3"}, "owner": null, "queue": "berichte", "priority": "routine", "serial_key": null, "max_attempts": null}', 'UTC', '2026-11-30 07:00:00+00', '2026-11-27 06:30:00+00', '01a22a3a-f8d2-7c66-bd93-99127f25e188', 1, '2026-11-30 02:13:57.133322+00', 'dr-osei', 'person');


INSERT INTO records.schedules VALUES ('bericht', '30 6 * * MON-FRI', false, '{"kind": "daily_report", "input": {"of": "Station 3"}, "owner": null, "queue": "berichte", "priority": "routine", "serial_key": null, "max_attempts": null}', 'UTC', '2026-11-30 06:30:00+00', '2026-11-27 06:30:00+00', '01a22a3a-f8cb-7290-b5b0-796a7ea3231d', 2, '2026-11-30 02:13:57.142487+00', 'dr-osei', 'person');


INSERT INTO records.search_backlog VALUES ('01a22a3a-f882-7301-bc97-2fc6a2404bc9');
INSERT INTO records.search_backlog VALUES ('01980000-0000-7000-8000-000000000003');


INSERT INTO records.search_codes VALUES (-2841374960585102062, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (1749916171161433559, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (8806775706622180380, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (-7455952870253003204, '01a22a3a-f295-7628-bedb-71721dff58c5', '-infinity', '01a22a3a-f295-7628-bedb-71721dff58c5');
INSERT INTO records.search_codes VALUES (-3700587297737931932, '01a22a3a-f295-7628-bedb-71721dff58c5', '-infinity', '01a22a3a-f295-7628-bedb-71721dff58c5');
INSERT INTO records.search_codes VALUES (8162406370966167747, '01a22a3a-f295-7628-bedb-71721dff58c5', '-infinity', '01a22a3a-f295-7628-bedb-71721dff58c5');
INSERT INTO records.search_codes VALUES (8870343608688335908, '01a22a3a-f295-7628-bedb-71721dff58c5', '-infinity', '01a22a3a-f295-7628-bedb-71721dff58c5');
INSERT INTO records.search_codes VALUES (-5400707500066397570, '01a22a3a-f2e7-7bea-a6f6-c74515096d26', '-infinity', '01a22a3a-f2e7-7bea-a6f6-c74515096d26');
INSERT INTO records.search_codes VALUES (8367858669879393949, '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '-infinity', '01a22a3a-f3cf-7540-8374-ee297b1559d4');
INSERT INTO records.search_codes VALUES (6889275846708167044, '00000000-0000-0000-0000-000000000000', '-infinity', '01a22a3a-f3ce-77b9-aa4b-42badbad780e');
INSERT INTO records.search_codes VALUES (-4176838396083071243, '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '-infinity', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3');
INSERT INTO records.search_codes VALUES (-3424376862632110893, '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '-infinity', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3');
INSERT INTO records.search_codes VALUES (362423952243435654, '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '-infinity', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3');
INSERT INTO records.search_codes VALUES (3160118754379537005, '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '-infinity', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3');
INSERT INTO records.search_codes VALUES (638821647980083712, '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '-infinity', '01a22a3a-f3cf-7f95-b86f-9ca334df131f');
INSERT INTO records.search_codes VALUES (2064643148540004064, '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '-infinity', '01a22a3a-f3cf-7f95-b86f-9ca334df131f');
INSERT INTO records.search_codes VALUES (-1173317348562126168, '01a22a3a-f470-7ea2-bd41-41a5732125f8', '-infinity', '01a22a3a-f470-7ea2-bd41-41a5732125f8');
INSERT INTO records.search_codes VALUES (-1173317348562126168, '01a22a3a-f4aa-7f5f-b775-6eb91a044471', '-infinity', '01a22a3a-f4aa-7f5f-b775-6eb91a044471');
INSERT INTO records.search_codes VALUES (4627315299554092496, '01a22a3a-f295-7628-bedb-71721dff58c5', '2026-11-20 08:00:00+00', '01a22a3a-f524-7989-962f-ac780850e925');
INSERT INTO records.search_codes VALUES (6815794731574036878, '01a22a3a-f295-7628-bedb-71721dff58c5', '2026-11-20 08:00:00+00', '01a22a3a-f524-7989-962f-ac780850e925');
INSERT INTO records.search_codes VALUES (-6024684285336949284, '01a22a3a-f58a-7daa-9c5a-3c3ce58f8331', '-infinity', '01a22a3a-f58a-7daa-9c5a-3c3ce58f8331');
INSERT INTO records.search_codes VALUES (-2888530701173159433, '01a22a3a-f58a-7daa-9c5a-3c3ce58f8331', '-infinity', '01a22a3a-f58a-7daa-9c5a-3c3ce58f8331');
INSERT INTO records.search_codes VALUES (-6024684285336949284, '01a22a3a-f592-702b-ba88-d6ed105cc0b3', '-infinity', '01a22a3a-f592-702b-ba88-d6ed105cc0b3');
INSERT INTO records.search_codes VALUES (-2888530701173159433, '01a22a3a-f592-702b-ba88-d6ed105cc0b3', '-infinity', '01a22a3a-f592-702b-ba88-d6ed105cc0b3');
INSERT INTO records.search_codes VALUES (-6086121387535452405, '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', '-infinity', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f');
INSERT INTO records.search_codes VALUES (739705444656731503, '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', '-infinity', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f');


INSERT INTO records.search_entries VALUES ('01a22a3a-f03c-731b-901b-ff7982970100', '01a22a3a-f03c-731b-901b-ff7982970100', 'Patient', '-infinity', '2026-11-30 02:13:55.384953+00', '{304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Refused By Audit", "refused by audit"]], "phonetic": [["Refused By Audit", "refused by audit"]], "name:part": [[null, "refusedbyaudit"]], "name:beginning": [[null, "refusedbyaudit"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000001', 'Patient', '-infinity', '2026-11-30 02:13:55.027353+00', '{-2841374960585102062,-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,1749916171161433559,2822124603416549557,7586896057643621281,8806775706622180380}', '{"name": [["Zoë Åström-Ñuñez", "zoe astrom nunez"]], "phonetic": [["Zoë Åström-Ñuñez", "zoe astrom nunez"]], "birthdate": [[-1225756800000000, -1225670400000000]], "name:part": [[null, "zoaastroemnunez"], [null, "zoaastromnunez"], [null, "zoastroemnunez"], [null, "zoastromnunez"], [null, "zoeaastroemnunez"], [null, "zoeaastromnunez"], [null, "zoeastroemnunez"], [null, "zoeastromnunez"]], "name:beginning": [[null, "zoaastroemnunez"], [null, "zoaastromnunez"], [null, "zoastroemnunez"], [null, "zoastromnunez"], [null, "zoeaastroemnunez"], [null, "zoeaastromnunez"], [null, "zoeastroemnunez"], [null, "zoeastromnunez"]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Encounter', '2026-03-14 08:00:00+00', '2026-11-30 02:13:55.028137+00', '{-7445652280845804385,-7400928361229801799,-5939272887904380300,-5479899495763404177,-3456592615261110200,-2669698883667704676,-1763746174139205143,-777945609533469876,-410684541319942866,454723788804079262,1753185212372080604,3910953658526614958,6160112153646671356,7500215974462726047,9023110237231273243}', '{"date": [[1773475200000000, 1773477000001000]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f295-7628-bedb-71721dff58c5', '01a22a3a-f295-7628-bedb-71721dff58c5', 'Patient', '-infinity', '2026-11-30 02:13:56.057298+00', '{-7455952870253003204,-6948078740298252054,-6244663363944630622,-5994437886783079823,-5925399087177735175,-5442516398067040195,-3700587297737931932,-3227022276846967645,-2580640879805574441,-2573111915849754351,-2271904169223815656,-2238758634828303172,-2096519522862822999,-1797415392151661262,-1685287895992867795,-1177924126213355947,-898043380285166019,304989571092906561,706102302377121974,1270577247705390859,1406853238992075579,1420669438855668851,1527466873384452044,2822124603416549557,3550528652267561649,4504048969825169856,6225034923438274226,6430912447629503579,6925298656631429053,7153797968378611368,7586896057643621281,7721452509279105934,7895266439563199719,8006371836527713168,8162406370966167747,8285848581504805439,8580926101571794102,8659017294055171373,8870343608688335908}', '{"name": [["Bruce Lee", "bruce lee"]], "address": [["Straße 1", "strasse 1"], ["“hinten”", "hinten"], ["九龍", "九龍"], ["HK", "hk"], ["0", "0"], ["Auf See", "auf see"]], "phonetic": [["Bruce Lee", "bruce lee"]], "birthdate": [[-918172800000000, -918086400000000]], "name:part": [[null, "brucelee"]], "address-city": [["九龍", "九龍"]], "address-state": [["HK", "hk"]], "name:beginning": [[null, "brucelee"]], "address-country": [["HK", "hk"]], "address-postalcode": [["0", "0"]]}', 3, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f2f9-7a3a-8e8d-aa001e84f189', '01a22a3a-f295-7628-bedb-71721dff58c5', 'Encounter', '2026-11-30 02:13:56.084079+00', '2026-11-30 02:13:56.084079+00', '{-7445652280845804385,-5939272887904380300,-5110112842311578231,-3456592615261110200,-3082541146015986330,-2669698883667704676,-1763746174139205143,1753185212372080604,3910953658526614958,5372462798047932197,5395275091365829522,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f33a-7383-92c4-57f103d55adb', '01a22a3a-f295-7628-bedb-71721dff58c5', 'Encounter', '2026-11-30 02:13:56.153777+00', '2026-11-30 02:13:56.160694+00', '{-7445652280845804385,-5939272887904380300,-5110112842311578231,-3456592615261110200,-3082541146015986330,-2669698883667704676,-1763746174139205143,1753185212372080604,3910953658526614958,5372462798047932197,5395275091365829522,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f327-7daa-a25d-f42ca790b720', '01a22a3a-f295-7628-bedb-71721dff58c5', 'Encounter', '2026-11-30 02:13:56.13537+00', '2026-11-30 02:13:56.174442+00', '{-7445652280845804385,-5939272887904380300,-5110112842311578231,-3456592615261110200,-3082541146015986330,-2669698883667704676,-1763746174139205143,1753185212372080604,3910953658526614958,5372462798047932197,5395275091365829522,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 3, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f301-70f9-83aa-93b8fc813790', '01a22a3a-f295-7628-bedb-71721dff58c5', 'Encounter', '2026-11-20 08:00:00+00', '2026-11-30 02:13:56.179815+00', '{-8989776376784483404,-7445652280845804385,-6210018187503702915,-5939272887904380300,-5110112842311578231,-3456592615261110200,-3082541146015986330,-2669698883667704676,-1763746174139205143,-410684541319942866,3910953658526614958,3992682082209203742,5372462798047932197,5395275091365829522,7171719514250903561}', '{"date": [[1795161600000000, 1795162800124000]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f2e7-7bea-a6f6-c74515096d26', '01a22a3a-f2e7-7bea-a6f6-c74515096d26', 'Patient', '-infinity', '2026-11-30 02:13:56.258685+00', '{-7153024569383084296,-7100320586952373007,-6104569214910378573,-6052219824340587707,-5400707500066397570,-854467917171343166,304989571092906561,706102302377121974,1527466873384452044,2115384882049776973,4839081246086039762,5879165236234152398,6430912447629503579,7586896057643621281}', '{"name": [["No System", "no system"]], "phonetic": [["No System", "no system"]], "name:part": [[null, "nosystem"]], "death-date": [[1793491200000000, 1796083200000000]], "name:beginning": [[null, "nosystem"]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f3ad-75e5-b4e8-6880b628173f', '01a22a3a-f2e7-7bea-a6f6-c74515096d26', 'Encounter', '2026-11-30 02:13:56.26646+00', '2026-11-30 02:13:56.275314+00', '{-7445652280845804385,-5939272887904380300,-3456592615261110200,-2669698883667704676,-1763746174139205143,175839450499983999,1289247666420632990,1753185212372080604,3910953658526614958,5913226931319159690,6160112153646671356,7500215974462726047,8893846337189400396,9023110237231273243}', '{}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f3cf-7540-8374-ee297b1559d4', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Condition', '-infinity', '2026-11-30 02:13:56.291417+00', '{-6841415901784647408,-1450889485933994210,-1111953738135404767,280021471688266225,1704561264823032479,3315491416762332118,3642369722359769419,4879569136451245633,8367858669879393949}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f3ce-77b9-aa4b-42badbad780e', '00000000-0000-0000-0000-000000000000', 'Practitioner', '-infinity', '2026-11-30 02:13:56.291417+00', '{-7281216365113324833,-5634760922583328499,-4606996097868006287,962598198066556472,1144645365100300718,6889275846708167044,8038445038541233791}', '{"name": [["Hettinger", "hettinger"]], "family": [["Hettinger", "hettinger"]], "phonetic": [["Hettinger", "hettinger"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f3cf-7f95-b86f-9ca334df131f', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Observation', '-infinity', '2026-11-30 02:13:56.421815+00', '{-8531979881470048510,-7981568621035656830,-7951509100089485845,-7451150732379155953,-5212136322719169696,-3244734533335892039,-306885603003732905,101708146211383097,522752935747422638,638821647980083712,1413474167464913027,2064643148540004064,2619920073100156401,2952314885040418359,3277168560801238957,5991604143660759259,6056942933162792947,6607783872734053874,6773461974477245668,6960921630947238605,7330082917372906610,7604824405689597893,8651352993447874978}', '{"value-quantity": [["179.25", null, null, "cm"]], "combo-value-quantity": [["179.25", null, null, "cm"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f470-7ea2-bd41-41a5732125f8', '01a22a3a-f470-7ea2-bd41-41a5732125f8', 'Patient', '-infinity', '2026-11-30 02:13:56.434165+00', '{-2096519522862822999,-1173317348562126168,304989571092906561,1406853238992075579,1527466873384452044,2822124603416549557}', '{"birthdate": [[567993600000000, 599616000000000]]}', 1, 1);
INSERT INTO records.search_entries VALUES ('01a22a3a-f58a-7daa-9c5a-3c3ce58f8331', '01a22a3a-f58a-7daa-9c5a-3c3ce58f8331', 'Patient', '-infinity', '2026-11-30 02:13:56.746223+00', '{-7126259655483969027,-6024684285336949284,-2888530701173159433,-2238758634828303172,304989571092906561,705044425312968471,706102302377121974,1406853238992075579,1446350327476413712,1527466873384452044,2822124603416549557,6430912447629503579,7586896057643621281}', '{"name": [["Ünal", "unal"]], "phonetic": [["Ünal", "unal"]], "name:part": [[null, "uenal"], [null, "unal"]], "name:beginning": [[null, "uenal"], [null, "unal"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f592-702b-ba88-d6ed105cc0b3', '01a22a3a-f592-702b-ba88-d6ed105cc0b3', 'Patient', '-infinity', '2026-11-30 02:13:56.75431+00', '{-7126259655483969027,-6024684285336949284,-2888530701173159433,304989571092906561,705044425312968471,706102302377121974,1406853238992075579,1527466873384452044,2796018173353151530,2822124603416549557,6430912447629503579,7586896057643621281,7653605584069439574}', '{"name": [["Ünal", "unal"]], "phonetic": [["Ünal", "unal"]], "name:part": [[null, "uenal"], [null, "unal"]], "name:beginning": [[null, "uenal"], [null, "unal"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f600-7c82-863b-8078578cbee2', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', 'Encounter', '2026-11-30 02:13:56.86383+00', '2026-11-30 02:13:56.902316+00', '{-7445652280845804385,-5939272887904380300,-3456592615261110200,-2891503885134953161,-2669698883667704676,-2090801426309895220,-1763746174139205143,1008143005871570461,1753185212372080604,3910953658526614958,4475721056059949776,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f3cf-7226-bc6f-541a1833a496', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Encounter', '2011-12-13 21:28:27+00', '2026-11-30 02:13:56.291417+00', '{-8989776376784483404,-8553755806094806942,-7445652280845804385,-5939272887904380300,-4639566626871127799,-3456592615261110200,-2669698883667704676,-1763746174139205143,-1236574262635759279,-985630833369258351,-494178913898872456,-410684541319942866,829568370606162818,1844966699308264101,3910953658526614958,3992682082209203742,5204202772958038929,5937597331913153294,6160112153646671356,6879501443664868002,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}', 1, 1);
INSERT INTO records.search_entries VALUES ('01a22a3a-f412-70da-8df1-6cd8954d3867', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Condition', '2026-11-20 00:00:00+00', '2026-11-30 02:13:56.361669+00', '{-6848650400343048448,-6841415901784647408,-1111953738135404767,280021471688266225,1704561264823032479,3315491416762332118,3642369722359769419,4122849338527541616}', '{"onset-info": [["10 days", "10 days"]], "recorded-date": [[1795132800000000, 1795219200000000]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Patient', '-infinity', '2026-11-30 02:13:56.377478+00', '{-8638080378023668169,-6307866633382234156,-4357135025089860971,-4176838396083071243,-3862606073081818017,-3424376862632110893,-2238758634828303172,-2096519522862822999,304989571092906561,362423952243435654,706102302377121974,1406853238992075579,1527466873384452044,1971412287642486946,2706430926491717011,2822124603416549557,3160118754379537005,3673450640575162986,5827986460778686216,6430912447629503579,6866098359189480665,7586896057643621281}', '{"name": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "given": [["María", "maria"], ["José", "jose"]], "family": [["Ibáñez", "ibanez"]], "phonetic": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "birthdate": [[-276220800000000, -273628800000000]], "name:part": [[null, "ibanez"], [null, "jose"], [null, "maria"]], "given:part": [[null, "jose"], [null, "maria"]], "family:part": [[null, "ibanez"]], "name:beginning": [[null, "ibanez"], [null, "ibanezmaria"], [null, "jose"], [null, "maria"], [null, "mariajose"]], "given:beginning": [[null, "jose"], [null, "maria"], [null, "mariajose"]], "family:beginning": [[null, "ibanez"]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a22a3a-f412-7354-a1fc-062cdacc73fc', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Encounter', '2011-12-13 21:28:27+00', '2026-11-30 02:13:56.400901+00', '{-8553755806094806942,-7445652280845804385,-5939272887904380300,-4639566626871127799,-4380409335288509091,-3456592615261110200,-2669698883667704676,-1763746174139205143,-1236574262635759279,-985630833369258351,-494178913898872456,-410684541319942866,818287502009051485,829568370606162818,1844966699308264101,3910953658526614958,5204202772958038929,5937597331913153294,6160112153646671356,6879501443664868002,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a22a3a-f4aa-7f5f-b775-6eb91a044471', '01a22a3a-f4aa-7f5f-b775-6eb91a044471', 'Patient', '-infinity', '2026-11-30 02:13:56.563084+00', '{-2096519522862822999,-1173317348562126168,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Named Later", "named later"]], "phonetic": [["Named Later", "named later"]], "birthdate": [[567993600000000, 599616000000000]], "name:part": [[null, "namedlater"]], "name:beginning": [[null, "namedlater"]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a22a3a-f4df-77ac-b1ff-37ce3017de4c', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'Binary', '-infinity', '2026-11-30 02:13:56.572564+00', '{}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f4df-7ffd-a28d-68dde8ec0064', '01a22a3a-f3cd-746d-99a1-4a39ef4fd9c3', 'DocumentReference', '-infinity', '2026-11-30 02:13:56.572564+00', '{-8875276489264600094,-8504161010628456776,-7688394926081705949,-1015467508062719218,93641447332869163,1269763137914127382,4538637818275841278,5708288571977045104,5780857328827417453,6036924464732688991,6854569507485036227,7898190559999291059}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f4ee-7e46-93a6-c49b1d9eb2de', '01a22a3a-f295-7628-bedb-71721dff58c5', 'Condition', '-infinity', '2026-11-30 02:13:56.607371+00', '{-4349553405280378292,1704561264823032479,2044435473258804765,3315491416762332118,4810612788080543137,4845152160765674078}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f50d-719d-a2e2-653d6f6e4a73', '01a22a3a-f295-7628-bedb-71721dff58c5', 'Condition', '-infinity', '2026-11-30 02:13:56.637844+00', '{-6848650400343048448,-4349553405280378292,1704561264823032479,2044435473258804765,3315491416762332118,4810612788080543137,4845152160765674078}', '{"onset-info": [["yesterday", "yesterday"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f524-7989-962f-ac780850e925', '01a22a3a-f295-7628-bedb-71721dff58c5', 'Observation', '2026-11-20 08:00:00+00', '2026-11-30 02:13:56.643777+00', '{-8870230562192846690,-7951509100089485845,-7451150732379155953,-4660520141216755019,-3442115732444124736,-3244734533335892039,-2975603521982662772,-2663052318763546502,-2101861338551039438,-1141455783772261690,-306885603003732905,522752935747422638,2619920073100156401,2952314885040418359,3536174393216944338,4627315299554092496,5711679349085418281,6056942933162792947,6607783872734053874,6773461974477245668,6815794731574036878,6960921630947238605,7330082917372906610,8254039702026600534,9068259434076542432}', '{"date": [[1795161600000000, 1795161601000000]], "value-quantity": [["71", null, null, "/min"]], "combo-value-quantity": [["71", null, null, "/min"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f52b-71c5-a643-f1e512be040e', '01a22a3a-f52b-71c5-a643-f1e512be040e', 'Patient', '-infinity', '2026-11-30 02:13:56.6882+00', '{304989571092906561,706102302377121974,1091162149289870280,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281,7792834706389687073,8204255701909613059}', '{"name": [["Amália Ünal", "amalia unal"]], "phonetic": [["Amália Ünal", "amalia unal"]], "name:part": [[null, "amaliauenal"], [null, "amaliaunal"]], "name:beginning": [[null, "amaliauenal"], [null, "amaliaunal"]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f531-76b3-b64c-184c89808022', '01a22a3a-f531-76b3-b64c-184c89808022', 'Patient', '-infinity', '2026-11-30 02:13:56.687361+00', '{-7100320586952373007,-6052219824340587707,-854467917171343166,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,4217187617534656949,4839081246086039762,6176551491182528602,7586896057643621281,8204255701909613059}', '{"name": [["Ünal, Amália", "unal amalia"]], "phonetic": [["Ünal, Amália", "unal amalia"]], "name:part": [[null, "uenalamalia"], [null, "unalamalia"]], "name:beginning": [[null, "uenalamalia"], [null, "unalamalia"]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a22a3a-f5a5-7ee4-baf8-a8c34150317f', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', 'Patient', '-infinity', '2026-11-30 02:13:56.773062+00', '{-6086121387535452405,-4987163866374097950,-2811460617422369134,-2238758634828303172,304989571092906561,706102302377121974,739705444656731503,1406853238992075579,1527466873384452044,2822124603416549557,6430912447629503579,7586896057643621281}', '{"name": [["Zoë", "zoe"]], "phonetic": [["Zoë", "zoe"]], "name:part": [[null, "zo"], [null, "zoe"]], "name:beginning": [[null, "zo"], [null, "zoe"]]}', 1, NULL);


INSERT INTO records.summary_checks VALUES ('01a22a3a-f33a-7383-92c4-57f103d55adb', '2026-11-30 02:13:56.15923+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a22a3a-f327-7daa-a25d-f42ca790b720', NULL, NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a22a3a-f3ad-75e5-b4e8-6880b628173f', '2026-11-30 02:13:56.274435+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a22a3a-f301-70f9-83aa-93b8fc813790', '2026-11-30 02:14:26.432023+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a22a3a-f600-7c82-863b-8078578cbee2', NULL, '0000000000000000000000000000000000000000000000000000000000000000', '{"marks": [], "claims": [], "omitted": [0]}');


INSERT INTO records.task_dependencies VALUES ('01a22a3a-f64e-7937-abef-e45cc3919388', '01a22a3a-f649-744d-a026-c90678b0678a');


INSERT INTO records.task_ends VALUES ('01a22a3a-f60b-7f9b-9ae0-6c6228790a9f', '\x696159c1684945ebbf8b10c4efc7f2fdb0bd534c7d86a8486742bd0504c14c7a', 3, '{01a22a3a-f621-78d9-bab2-90925f3bc6c7}', '01a22a3a-f600-7c82-863b-8078578cbee2', 2, '2026-11-30 02:13:56.894093+00');


INSERT INTO records.task_holders VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.task_inputs VALUES ('01a22a3a-f60b-7f9b-9ae0-6c6228790a9f', '{"text": "Rückruf 😷"}');
INSERT INTO records.task_inputs VALUES ('01a22a3a-f6dd-7455-b7f1-1e1f24a99107', '{"record_id": 7}');
INSERT INTO records.task_inputs VALUES ('01a22a3a-f6e3-7867-87a1-a295495e3743', '{"to": "cardiology", "reason": "Brustschmerz", "record_id": 7, "routing_id": "01a22a3a-f6e4-7e56-a785-6398ec88e092"}');


INSERT INTO records.task_queue VALUES ('01a22a3a-f621-78d9-bab2-90925f3bc6c7', 'default', 'assignment', 0, '2036-01-01 00:00:00+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2036-01-01 00:00:00+00', 936);
INSERT INTO records.task_queue VALUES ('01a22a3a-f64e-7937-abef-e45cc3919388', 'dead', 'follow_up', 0, '2026-11-30 02:13:56.94383+00', NULL, 1, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-30 02:13:56.960877+00', NULL, NULL, NULL, 941);
INSERT INTO records.task_queue VALUES ('01a22a3a-f664-77fb-8869-14da1c34749a', 'again', 'follow_up', 0, '2026-11-30 02:14:01.972314+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-30 02:13:56.979613+00', NULL, NULL, NULL, 946);
INSERT INTO records.task_queue VALUES ('01a22a3a-f686-7e79-9eae-8e7a7d122948', 'default', 'prior_authorization', 0, '2026-11-30 02:13:56.999395+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-30 02:13:57.009574+00', 'auth-1', '2036-01-01 00:00:00+00', NULL, 952);
INSERT INTO records.task_queue VALUES ('01a22a3a-f699-7b59-bff4-f76cb77233b9', 'answered', 'prior_authorization', 0, '2026-11-30 02:13:57.047731+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 960);
INSERT INTO records.task_queue VALUES ('01a22a3a-f6c6-7829-8521-bd56342ee843', 'owned', 'follow_up', 0, '2036-01-01 00:00:00+00', 'Zimmer 4', 0, false, '2036-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2036-01-01 00:00:00+00', 962);
INSERT INTO records.task_queue VALUES ('01a22a3a-f6d5-710b-98be-46aa6e35d12b', 'keyed@person:dr-osei', 'follow_up', 0, '2026-11-30 02:13:57.077355+00', 'Zimmer 3', 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 965);
INSERT INTO records.task_queue VALUES ('01a22a3a-f6d9-784a-88ff-e10c2ab24b9d', 'keyed', 'follow_up', 0, '2026-11-30 02:13:57.081806+00', 'Zimmer 3', 0, false, '2026-11-30 02:13:57.081806+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 966);
INSERT INTO records.task_queue VALUES ('01a22a3a-f6dd-7455-b7f1-1e1f24a99107', 'triage', 'intake_triage', 1, '2026-11-30 02:13:57.085555+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 967);
INSERT INTO records.task_queue VALUES ('01a22a3a-f6e3-7867-87a1-a295495e3743', 'cardiology', 'assignment', 1, '2026-11-30 02:13:57.09191+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 968);
INSERT INTO records.task_queue VALUES ('01a22a3a-f6e9-7293-b31f-6e8c3f6407d9', 'held', 'follow_up', 0, '2026-11-30 02:13:57.097415+00', NULL, 0, false, NULL, '2026-11-30 02:13:57.105214+00', '8a430cdf-2c2a-4fba-a5dd-903465aeb475', '01a22a3a-f6ee-7c6a-a63c-c4d5dabcd16f', 'crew-agent', 'agent', 'granted:["agent", "crew-agent", null]', 3600, '2100-01-01 00:00:00+00', 'Doppelt', NULL, NULL, NULL, NULL, 969);


INSERT INTO records.task_signals VALUES ('01a22a3a-f6c1-71de-ae79-d7850a95f1a1', 'auth-3', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-30 02:13:57.055579+00', NULL, NULL, NULL);
INSERT INTO records.task_signals VALUES ('01a22a3a-f6b5-7fd6-9f06-4f40a2349f6f', 'auth-2', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-30 02:13:57.039339+00', '01a22a3a-f699-7b59-bff4-f76cb77233b9', '2026-11-30 02:13:57.046013+00', '2026-11-30 02:13:57.046013+00');


INSERT INTO records.task_steps VALUES ('01a22a3a-f643-797e-b4c3-023162ec9cfd', '01a22a3a-f60b-7f9b-9ae0-6c6228790a9f', 'dokumentiert', NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.924397+00');
INSERT INTO records.task_steps VALUES ('01a22a3a-f6a3-769a-afcf-fcf309ce80d2', '01a22a3a-f699-7b59-bff4-f76cb77233b9', 'submitted', 'per Fax', 'fax-1', 'test-agent', 'agent', '2026-11-30 02:13:57.025355+00');


INSERT INTO records.task_versions VALUES ('01a22a3a-f60b-7f9b-9ae0-6c6228790a9f', 'follow_up', 'done', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', '01a22a3a-f600-7c82-863b-8078578cbee2', 3, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.870426+00', 1, '2026-11-30 02:13:56.870426+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22a3a-f60b-7f9b-9ae0-6c6228790a9f', 'follow_up', 'done', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', '01a22a3a-f600-7c82-863b-8078578cbee2', 3, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.870426+00', 2, '2026-11-30 02:13:56.888339+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22a3a-f60b-7f9b-9ae0-6c6228790a9f', 'follow_up', 'done', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', '01a22a3a-f600-7c82-863b-8078578cbee2', 3, NULL, NULL, NULL, 5, 1, 'completed', 'erreicht', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-30 02:13:56.870426+00', 3, '2026-11-30 02:13:56.907545+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22a3a-f649-744d-a026-c90678b0678a', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.936635+00', 1, '2026-11-30 02:13:56.936635+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22a3a-f649-744d-a026-c90678b0678a', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.936635+00', 2, '2026-11-30 02:13:56.947412+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22a3a-f64e-7937-abef-e45cc3919388', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.940368+00', 1, '2026-11-30 02:13:56.940368+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22a3a-f664-77fb-8869-14da1c34749a', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.963861+00', 1, '2026-11-30 02:13:56.963861+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22a3a-f664-77fb-8869-14da1c34749a', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.963861+00', 2, '2026-11-30 02:13:56.968141+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22a3a-f664-77fb-8869-14da1c34749a', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'ready', NULL, NULL, NULL, NULL, 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.963861+00', 3, '2026-11-30 02:13:56.971361+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22a3a-f678-75d1-94f8-cd39049a7c0b', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.982537+00', 1, '2026-11-30 02:13:56.982537+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22a3a-f686-7e79-9eae-8e7a7d122948', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.994144+00', 1, '2026-11-30 02:13:56.994144+00', 'test-agent', 'agent', 'authorization-1');
INSERT INTO records.task_versions VALUES ('01a22a3a-f699-7b59-bff4-f76cb77233b9', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:57.01628+00', 1, '2026-11-30 02:13:57.01628+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22a3a-f699-7b59-bff4-f76cb77233b9', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:57.01628+00', 2, '2026-11-30 02:13:57.028134+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22a3a-f699-7b59-bff4-f76cb77233b9', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', 'submitted', NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:57.01628+00', 3, '2026-11-30 02:13:57.035279+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a22a3a-f6c6-7829-8521-bd56342ee843', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:57.060046+00', 1, '2026-11-30 02:13:57.060046+00', 'test-agent', 'agent', 'Bett 4');
INSERT INTO records.task_versions VALUES ('01a22a3a-f6e9-7293-b31f-6e8c3f6407d9', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:57.096576+00', 1, '2026-11-30 02:13:57.096576+00', 'test-agent', 'agent', NULL);


INSERT INTO records.tasks VALUES ('01a22a3a-f621-78d9-bab2-90925f3bc6c7', 'assignment', 'default', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.894093+00', 1, '2026-11-30 02:13:56.894093+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22a3a-f60b-7f9b-9ae0-6c6228790a9f', 'follow_up', 'done', '01a22a3a-f5a5-7ee4-baf8-a8c34150317f', '01a22a3a-f600-7c82-863b-8078578cbee2', 3, NULL, NULL, NULL, 5, 1, 'completed', 'dokumentiert', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-30 02:13:56.870426+00', 4, '2026-11-30 02:13:56.933022+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22a3a-f649-744d-a026-c90678b0678a', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'failed', 'dead-letter', NULL, NULL, NULL, 'Kein Anschluss', NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.936635+00', 3, '2026-11-30 02:13:56.952018+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22a3a-f64e-7937-abef-e45cc3919388', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'predecessor-failed', NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.940368+00', 2, '2026-11-30 02:13:56.960144+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22a3a-f664-77fb-8869-14da1c34749a', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'on-hold', NULL, NULL, NULL, 'Morgen', 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.963861+00', 4, '2026-11-30 02:13:56.979335+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22a3a-f678-75d1-94f8-cd39049a7c0b', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'cancelled', NULL, NULL, NULL, 'Umgezogen', NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.982537+00', 2, '2026-11-30 02:13:56.990738+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22a3a-f686-7e79-9eae-8e7a7d122948', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:56.994144+00', 2, '2026-11-30 02:13:57.008983+00', 'test-agent', 'agent', 'authorization-1');
INSERT INTO records.tasks VALUES ('01a22a3a-f699-7b59-bff4-f76cb77233b9', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:57.01628+00', 4, '2026-11-30 02:13:57.046602+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22a3a-f6c6-7829-8521-bd56342ee843', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:57.060046+00', 2, '2026-11-30 02:13:57.07177+00', 'test-agent', 'agent', 'Bett 4');
INSERT INTO records.tasks VALUES ('01a22a3a-f6d5-710b-98be-46aa6e35d12b', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:57.076232+00', 1, '2026-11-30 02:13:57.076232+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22a3a-f6d9-784a-88ff-e10c2ab24b9d', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:57.080698+00', 1, '2026-11-30 02:13:57.080698+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22a3a-f6dd-7455-b7f1-1e1f24a99107', 'intake_triage', 'triage', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:57.084563+00', 1, '2026-11-30 02:13:57.084563+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22a3a-f6e3-7867-87a1-a295495e3743', 'assignment', 'cardiology', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:57.090524+00', 1, '2026-11-30 02:13:57.090524+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a22a3a-f6e9-7293-b31f-6e8c3f6407d9', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 02:13:57.096576+00', 2, '2026-11-30 02:13:57.10542+00', 'crew-agent', 'agent', NULL);


INSERT INTO records.used_assertions VALUES ('nachtlauf', 'Nr. 1 “äöü”', '2026-11-30 02:13:57.160606+00');


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


CREATE INDEX ix_search_entries_allergyintolerance_last_date ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{last-date,0,0}'::text[]), '-4611686018427387904'::text))::bigint, ((others #>> '{last-date,0,1}'::text[]))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'AllergyIntolerance'::text);


CREATE INDEX ix_search_entries_allergyintolerance_onset ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{onset,0,0}'::text[]), '-4611686018427387904'::text))::bigint, ((others #>> '{onset,0,1}'::text[]))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'AllergyIntolerance'::text);


CREATE INDEX ix_search_entries_communication_received ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{received,0,0}'::text[]), '-4611686018427387904'::text))::bigint, ((others #>> '{received,0,1}'::text[]))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'Communication'::text);


CREATE INDEX ix_search_entries_condition_abatement_date ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{abatement-date,0,0}'::text[]), '-4611686018427387904'::text))::bigint, ((others #>> '{abatement-date,0,1}'::text[]))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'Condition'::text);


CREATE INDEX ix_search_entries_condition_onset_date ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{onset-date,0,0}'::text[]), '-4611686018427387904'::text))::bigint, ((others #>> '{onset-date,0,1}'::text[]))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'Condition'::text);


CREATE INDEX ix_search_entries_diagnosticreport_issued ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{issued,0,0}'::text[]), '-4611686018427387904'::text))::bigint, ((others #>> '{issued,0,1}'::text[]))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'DiagnosticReport'::text);


CREATE INDEX ix_search_entries_goal_target_date ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{target-date,0,0}'::text[]), '-4611686018427387904'::text))::bigint, ((others #>> '{target-date,0,1}'::text[]))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'Goal'::text);


CREATE INDEX ix_search_entries_id ON records.search_entries USING btree (type, resource_id);


CREATE INDEX ix_search_entries_medicationdispense_whenprepared ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{whenprepared,0,0}'::text[]), '-4611686018427387904'::text))::bigint, ((others #>> '{whenprepared,0,1}'::text[]))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'MedicationDispense'::text);


CREATE INDEX ix_search_entries_medicationrequest_date ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{date,0,0}'::text[]), '-4611686018427387904'::text))::bigint, ((others #>> '{date,0,1}'::text[]))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'MedicationRequest'::text);


CREATE INDEX ix_search_entries_patient ON records.search_entries USING btree (patient_id, type, at, resource_id);


CREATE INDEX ix_search_entries_patient_birthdate ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{birthdate,0,0}'::text[]), '-4611686018427387904'::text))::bigint, ((others #>> '{birthdate,0,1}'::text[]))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'Patient'::text);


CREATE INDEX ix_search_entries_provenance_when ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{when,0,0}'::text[]), '-4611686018427387904'::text))::bigint, ((others #>> '{when,0,1}'::text[]))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'Provenance'::text);


CREATE INDEX ix_search_entries_servicerequest_occurrence ON records.search_entries USING btree (COALESCE((NULLIF((others #>> '{occurrence,0,0}'::text[]), '-4611686018427387904'::text))::bigint, ((others #>> '{occurrence,0,1}'::text[]))::bigint, '-9223372036854775808'::bigint), resource_id) WHERE (type = 'ServiceRequest'::text);


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


CREATE INDEX ix_task_queue_offered_in ON records.task_queue USING btree (lane, offered_in) WHERE offered;


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


