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
    next_time_zone character varying(64) NOT NULL,
    after uuid NOT NULL
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

CREATE TABLE records.refused_claims (
    source character varying(64) NOT NULL,
    caller character varying(160) NOT NULL,
    identifier character varying(64) NOT NULL,
    resource character varying(64) NOT NULL,
    refused_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE records.refused_claims OWNER TO records_owner;

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
INSERT INTO records.access_changes VALUES (1, true, '01a23042-259b-7758-a826-297f474f1a0d', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a23042-266c-79ff-a051-d9e3a1080fae', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a23042-264a-7180-a98f-2320a03766a6', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a23042-277e-7ded-947c-9c6b7cf86610', 7, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a23042-2780-71ef-b678-2c313f1727e9', 8, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '00-ß/1', 9, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'urn:example:mrn|00-ß/1', 10, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'no system', 11, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '|no system', 12, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 13, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 15, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 17, NULL, true);
INSERT INTO records.access_changes VALUES (1, true, '01a23042-27e9-71f6-a251-f20d6b6b57c4', 18, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'Nr. 1', 19, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'urn:example:mrn|Nr. 1', 20, NULL, false);
INSERT INTO records.access_changes VALUES (4, true, 'P12345', 25, '2026-12-01 07:19:31.765658+00', false);
INSERT INTO records.access_changes VALUES (4, false, 'granted:["agent", "triage-agent", "dr-okafor"]', 26, NULL, false);
INSERT INTO records.access_changes VALUES (3, true, '01a23042-27e9-71f6-a251-f20d6b6b57c4', 27, '2026-12-01 07:19:31.753431+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'Nr. 1', 28, '2026-12-01 07:19:31.753431+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'urn:example:mrn|Nr. 1', 29, '2026-12-01 07:19:31.753431+00', true);
INSERT INTO records.access_changes VALUES (3, false, 'granted:["person", "dr-okafor", "dr-okafor"]', 30, NULL, true);
INSERT INTO records.access_changes VALUES (5, false, 'granted:["agent", "crew-agent", null]', 31, NULL, false);
INSERT INTO records.access_changes VALUES (5, true, 'P12345', 32, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 33, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_grants VALUES ('01a23042-2836-7e29-ae80-ced4810b838a', 4, 'granted:["agent", "triage-agent", "dr-okafor"]', 'triage-agent', 'agent', 'dr-okafor', 'P12345', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-12-01 06:19:31.765658+00', '2026-12-01 07:19:31.765658+00', NULL, NULL);
INSERT INTO records.access_grants VALUES ('01a23042-282f-791e-b810-3d80d6ad83f2', 3, 'granted:["person", "dr-okafor", "dr-okafor"]', 'dr-okafor', 'person', 'dr-okafor', '01a23042-27e9-71f6-a251-f20d6b6b57c4', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-12-01 06:19:31.753431+00', '2026-12-01 07:19:31.753431+00', 'dr-osei', '2026-12-01 06:19:31.775628+00');


INSERT INTO records.access_members VALUES (1, '01a23042-259b-7758-a826-297f474f1a0d', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a23042-266c-79ff-a051-d9e3a1080fae', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a23042-264a-7180-a98f-2320a03766a6', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a23042-277e-7ded-947c-9c6b7cf86610', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a23042-2780-71ef-b678-2c313f1727e9', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '00-ß/1', NULL, '01a23042-264a-7180-a98f-2320a03766a6');
INSERT INTO records.access_members VALUES (1, 'urn:example:mrn|00-ß/1', NULL, '01a23042-264a-7180-a98f-2320a03766a6');
INSERT INTO records.access_members VALUES (1, 'no system', NULL, '01a23042-266c-79ff-a051-d9e3a1080fae');
INSERT INTO records.access_members VALUES (1, '|no system', NULL, '01a23042-266c-79ff-a051-d9e3a1080fae');
INSERT INTO records.access_members VALUES (1, '01a23042-27e9-71f6-a251-f20d6b6b57c4', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'Nr. 1', NULL, '01a23042-27e9-71f6-a251-f20d6b6b57c4');
INSERT INTO records.access_members VALUES (1, 'urn:example:mrn|Nr. 1', NULL, '01a23042-27e9-71f6-a251-f20d6b6b57c4');
INSERT INTO records.access_members VALUES (4, 'P12345', '2026-12-01 07:19:31.765658+00', NULL);
INSERT INTO records.access_members VALUES (5, 'P12345', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00', NULL);


INSERT INTO records.alembic_version VALUES ('records_0077');


INSERT INTO records.backend_clients VALUES ('nachtlauf', 'https://klinik.example/jwks', 'system/*.rs', '2026-12-01 06:19:31.949579+00', NULL);
INSERT INTO records.backend_clients VALUES ('earlier', 'https://klinik.example/jwks', 'system/*.rs', '2026-12-01 06:19:31.95223+00', '2026-12-01 06:19:31.955428+00');


INSERT INTO records.binary_uses VALUES ('01a23042-274c-70b8-aa25-221f8fd17560', 'Binary/01a23042-274c-7346-a95e-7d1a24b23bb1', '01a23042-274c-7346-a95e-7d1a24b23bb1', true);


INSERT INTO records.chart_backlog VALUES ('01a23042-29f5-7053-bba9-724ef9cca832');


INSERT INTO records.chart_entries VALUES ('01a23042-26d4-727d-b687-8579eee3c714', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a23042-26fd-7a59-b392-ee9afeeea79c', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Condition', '00000000-0000-0000-0000-000000000000', '2026-11-20 00:00:00+00', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a23042-26d5-77ca-9560-6af52138b0d1', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'vital-signs', '2f3f1ee6-ad13-36dd-7103-893fd2482cdd', '-infinity', '3  ', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a23042-2757-7e50-8055-450f142bb567', '01a23042-264a-7180-a98f-2320a03766a6', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a23042-276e-758d-857f-95a924621eb0', '01a23042-264a-7180-a98f-2320a03766a6', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity', '', NULL, NULL);
INSERT INTO records.chart_entries VALUES ('01a23042-277b-7ba6-a3db-76776fc33341', '01a23042-264a-7180-a98f-2320a03766a6', 'vital-signs', '6c43817f-dfd0-3d77-e165-bda14c7ff5ab', '2026-11-20 08:00:00+00', '3  ', '8d6c1b2b-f611-b4c2-4d9d-37ead0868240', 'test-agent:Observation');


INSERT INTO records.cursor_keys VALUES (1, '\xaf230205df734a04830604f51c5fea672412c21b237f44689fa533c8130e2437');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-12-01 06:19:30.848499+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a23042-2679-7bd7-b3ff-5fed3a748bb5', '01a23042-264a-7180-a98f-2320a03766a6', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-12-01 06:19:31.321791+00', 1, '2026-12-01 06:19:31.321791+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a23042-2687-7ea1-8a3f-50b826101098', '01a23042-264a-7180-a98f-2320a03766a6', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-12-01 06:19:31.335456+00', 1, '2026-12-01 06:19:31.335456+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a23042-268b-7b06-a7f2-4993bb0ca980', '01a23042-264a-7180-a98f-2320a03766a6', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-12-01 06:19:31.339992+00', 1, '2026-12-01 06:19:31.339992+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a23042-2679-7bd7-b3ff-5fed3a748bb5', '01a23042-264a-7180-a98f-2320a03766a6', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-12-01 06:19:31.321791+00', 2, '2026-12-01 06:19:31.329786+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a23042-2687-7ea1-8a3f-50b826101098', '01a23042-264a-7180-a98f-2320a03766a6', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-12-01 06:19:31.335456+00', 2, '2026-12-01 06:19:31.337632+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a23042-2679-7bd7-b3ff-5fed3a748bb5', '01a23042-264a-7180-a98f-2320a03766a6', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-12-01 06:19:31.321791+00', 3, '2026-12-01 06:19:31.353313+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-12-01 06:19:31.352719+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', 'Weil — “accept” ❤', 0);
INSERT INTO records.encounter_versions VALUES ('01a23042-26bf-7685-9b5a-190270484ea8', '01a23042-266c-79ff-a051-d9e3a1080fae', 'Leichenschau', NULL, NULL, NULL, '2026-12-01 06:19:31.390837+00', 1, '2026-12-01 06:19:31.390837+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'dr-osei', 'person', NULL, NULL, 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a23042-26fd-7246-82ba-fc0c8c5b9076', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-12-01 06:19:31.447448+00', 1, '2026-12-01 06:19:31.447448+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a23042-2842-7305-8c3d-8b471fc3cb80', '01a23042-27e9-71f6-a251-f20d6b6b57c4', 'Kontrolle ❤', NULL, NULL, NULL, '2026-12-01 06:19:31.779376+00', 1, '2026-12-01 06:19:31.779376+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-12-01 06:19:30.854749+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a23042-2671-7fae-810b-e7b0711b305e', '01a23042-264a-7180-a98f-2320a03766a6', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-12-01 06:19:31.316915+00', 1, '2026-12-01 06:19:31.316915+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a23042-268b-7b06-a7f2-4993bb0ca980', '01a23042-264a-7180-a98f-2320a03766a6', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-12-01 06:19:31.339992+00', 2, '2026-12-01 06:19:31.348918+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}, {"resource": "Patient/01a23042-264a-7180-a98f-2320a03766a6"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a23042-2687-7ea1-8a3f-50b826101098', '01a23042-264a-7180-a98f-2320a03766a6', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-12-01 06:19:31.335456+00', 3, '2026-12-01 06:19:31.356643+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL, NULL, NULL, 'Weil — “reject” ❤', 0);
INSERT INTO records.encounters VALUES ('01a23042-2679-7bd7-b3ff-5fed3a748bb5', '01a23042-264a-7180-a98f-2320a03766a6', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-12-01 06:19:31.321791+00', 4, '2026-12-01 06:19:31.359302+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-12-01 06:19:31.352719+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a23042-26bf-7685-9b5a-190270484ea8', '01a23042-266c-79ff-a051-d9e3a1080fae', 'Leichenschau', 'Erledigt.', NULL, NULL, '2026-12-01 06:19:31.390837+00', 2, '2026-12-01 06:19:31.39813+00', 'in-progress', 'AMB', NULL, 'final', 'dr-osei', NULL, 'dr-osei', 'person', 'dr-osei', '2026-12-01 06:19:31.397411+00', 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a23042-26d5-7bad-8a1f-0ab1c8f01a7d', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-12-01 06:19:31.405193+00', 1, '2026-12-01 06:19:31.405193+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a23042-26fd-7246-82ba-fc0c8c5b9076', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-12-01 06:19:31.447448+00', 2, '2026-12-01 06:19:31.484546+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO records.encounters VALUES ('01a23042-2842-7305-8c3d-8b471fc3cb80', '01a23042-27e9-71f6-a251-f20d6b6b57c4', 'Kontrolle ❤', 'Angerufen.', NULL, NULL, '2026-12-01 06:19:31.779376+00', 2, '2026-12-01 06:19:31.805511+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.export_chunks VALUES ('01a23042-2a45-7b11-b137-ee78d6411816', '01a23042-2a3f-7747-87c3-142cb817cc7e', 'Condition', '{a}');


INSERT INTO records.export_parts VALUES ('01a23042-2a3f-7747-87c3-142cb817cc7e', 1, 'Condition', 1, '\x7b227265736f7572636554797065223a2022436f6e646974696f6e227d');


INSERT INTO records.exports VALUES ('01a23042-2a3f-7747-87c3-142cb817cc7e', 'test-agent', 'agent', '{}', '{"types": ["Condition"]}', '2026-03-14 10:00:00+00', 2, 1, 1, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', 0, '01a23042-2a3f-7771-a91c-72c3030ee11d', '2026-03-14 10:01:00+00', '2026-12-01 06:19:32.286857+00', '2026-03-14 10:02:00+00', '2036-01-01 00:00:00+00');


INSERT INTO records.facility VALUES (1, 'UTC', 'UTC', '00000000-0000-0000-0000-000000000000');


INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (2, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-12-01 06:19:30.855701+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (3, 14, 'Encounter', '01a23042-2671-7fae-810b-e7b0711b305e', '2026-12-01 06:19:31.318485+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (4, 5, 'Encounter', '01a23042-2679-7bd7-b3ff-5fed3a748bb5', '2026-12-01 06:19:31.322001+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (5, 5, 'Encounter', '01a23042-2679-7bd7-b3ff-5fed3a748bb5', '2026-12-01 06:19:31.330312+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (6, 8, 'Encounter', '01a23042-2687-7ea1-8a3f-50b826101098', '2026-12-01 06:19:31.335698+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (7, 8, 'Encounter', '01a23042-2687-7ea1-8a3f-50b826101098', '2026-12-01 06:19:31.337722+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (8, 0, 'Encounter', '01a23042-268b-7b06-a7f2-4993bb0ca980', '2026-12-01 06:19:31.340165+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (9, 0, 'Encounter', '01a23042-268b-7b06-a7f2-4993bb0ca980', '2026-12-01 06:19:31.349029+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (10, 5, 'Encounter', '01a23042-2679-7bd7-b3ff-5fed3a748bb5', '2026-12-01 06:19:31.353408+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (11, 8, 'Encounter', '01a23042-2687-7ea1-8a3f-50b826101098', '2026-12-01 06:19:31.356723+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (12, 5, 'Encounter', '01a23042-2679-7bd7-b3ff-5fed3a748bb5', '2026-12-01 06:19:31.359373+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (13, 8, 'Encounter', '01a23042-26bf-7685-9b5a-190270484ea8', '2026-12-01 06:19:31.394857+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (14, 8, 'Encounter', '01a23042-26bf-7685-9b5a-190270484ea8', '2026-12-01 06:19:31.398239+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (15, 4, 'Condition', '01a23042-26d4-727d-b687-8579eee3c714', '2026-12-01 06:19:31.418948+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (16, 13, 'Encounter', '01a23042-26d5-7bad-8a1f-0ab1c8f01a7d', '2026-12-01 06:19:31.418966+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (17, 1, 'Observation', '01a23042-26d5-77ca-9560-6af52138b0d1', '2026-12-01 06:19:31.41897+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (18, 12, 'Condition', '01a23042-26fd-7a59-b392-ee9afeeea79c', '2026-12-01 06:19:31.459625+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (19, 6, 'Encounter', '01a23042-26fd-7246-82ba-fc0c8c5b9076', '2026-12-01 06:19:31.459644+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (20, 6, 'Encounter', '01a23042-26fd-7246-82ba-fc0c8c5b9076', '2026-12-01 06:19:31.483152+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (21, 6, 'Encounter', '01a23042-26fd-7246-82ba-fc0c8c5b9076', '2026-12-01 06:19:31.484632+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (22, 1, 'Observation', '01a23042-26d5-77ca-9560-6af52138b0d1', '2026-12-01 06:19:31.496812+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (23, 1, 'Binary', '01a23042-274c-7346-a95e-7d1a24b23bb1', '2026-12-01 06:19:31.534378+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (24, 0, 'DocumentReference', '01a23042-274c-70b8-aa25-221f8fd17560', '2026-12-01 06:19:31.534393+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (25, 0, 'DocumentReference', '01a23042-274c-70b8-aa25-221f8fd17560', '2026-12-01 06:19:31.537663+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (26, 7, 'Condition', '01a23042-2757-7e50-8055-450f142bb567', '2026-12-01 06:19:31.549758+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (27, 7, 'Condition', '01a23042-2757-7e50-8055-450f142bb567', '2026-12-01 06:19:31.557145+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (28, 0, 'Condition', '01a23042-276e-758d-857f-95a924621eb0', '2026-12-01 06:19:31.567138+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (29, 0, 'Condition', '01a23042-276e-758d-857f-95a924621eb0', '2026-12-01 06:19:31.571827+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (30, 0, 'Condition', '01a23042-276e-758d-857f-95a924621eb0', '2026-12-01 06:19:31.576618+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (31, 1, 'Observation', '01a23042-277b-7ba6-a3db-76776fc33341', '2026-12-01 06:19:31.581142+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (32, 1, 'Observation', '01a23042-277b-7ba6-a3db-76776fc33341', '2026-12-01 06:19:31.581266+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (33, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-12-01 06:19:31.75634+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (34, 14, 'Encounter', '01a23042-2671-7fae-810b-e7b0711b305e', '2026-12-01 06:19:31.75636+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (35, 5, 'Encounter', '01a23042-2679-7bd7-b3ff-5fed3a748bb5', '2026-12-01 06:19:31.756364+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (36, 8, 'Encounter', '01a23042-2687-7ea1-8a3f-50b826101098', '2026-12-01 06:19:31.756366+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (37, 0, 'Encounter', '01a23042-268b-7b06-a7f2-4993bb0ca980', '2026-12-01 06:19:31.756368+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (38, 8, 'Encounter', '01a23042-26bf-7685-9b5a-190270484ea8', '2026-12-01 06:19:31.75637+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (39, 0, 'Encounter', '01a23042-2842-7305-8c3d-8b471fc3cb80', '2026-12-01 06:19:31.782095+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (40, 0, 'Encounter', '01a23042-2842-7305-8c3d-8b471fc3cb80', '2026-12-01 06:19:31.80597+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (1, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-12-01 06:19:30.852537+00', 'document-too-large');


INSERT INTO records.feed_buckets VALUES (3, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (9, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (10, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (11, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (15, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (1, NULL, '2026-12-01 06:19:31.965444+00');
INSERT INTO records.feed_buckets VALUES (2, NULL, '2026-12-01 06:19:31.965446+00');
INSERT INTO records.feed_buckets VALUES (4, NULL, '2026-12-01 06:19:31.965447+00');
INSERT INTO records.feed_buckets VALUES (5, NULL, '2026-12-01 06:19:31.965448+00');
INSERT INTO records.feed_buckets VALUES (6, NULL, '2026-12-01 06:19:31.965448+00');
INSERT INTO records.feed_buckets VALUES (7, NULL, '2026-12-01 06:19:31.965449+00');
INSERT INTO records.feed_buckets VALUES (8, NULL, '2026-12-01 06:19:31.96545+00');
INSERT INTO records.feed_buckets VALUES (12, NULL, '2026-12-01 06:19:31.96545+00');
INSERT INTO records.feed_buckets VALUES (13, NULL, '2026-12-01 06:19:31.965451+00');
INSERT INTO records.feed_buckets VALUES (14, NULL, '2026-12-01 06:19:31.965452+00');
INSERT INTO records.feed_buckets VALUES (0, '01a23042-2a24-78ef-9a93-247d8d244487', '2026-12-01 06:19:31.965436+00');


INSERT INTO records.feed_rebuilds VALUES ('01a23042-29df-7668-a4c3-6621df394585', 'resources', '00000000-0000-0000-0000-000000000000', '2026-12-01 06:19:32.190918+00');


INSERT INTO records.feed_renames VALUES ('01a23042-29e4-7b2c-b7f8-95f609443eb9', 'Condition', '01a23042-29e4-7b55-8e07-7ce652c4987c', '01a23042-29e4-7b64-b251-0189cc3f19f6', '00000000-0000-0000-0000-000000000000');


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x35bfd529b56da99017fdb3299be34e91aa450d28ce5e5727a6c8d36b9f76a197', 'patient', '01a23042-264a-7180-a98f-2320a03766a6', 1, 200, '2026-12-01 06:19:31.282081+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\x1d14ad62d8cf1c093e059e81faa9cab51e516ef8de59ad2eeec64dbe3accefce', 'patient', '01a23042-264a-7180-a98f-2320a03766a6', 3, 200, '2026-12-01 06:19:31.305185+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\x1020ba2f51f707ed5e30096cb98ecc4e1303219e2db2327fa9775f6d3862b0ac', 'encounter', '01a23042-2679-7bd7-b3ff-5fed3a748bb5', 2, 200, '2026-12-01 06:19:31.332421+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x6aeeccb137d27c2c7f6e7c2e4fef24447b8c43639e80089f1bbdcd330afa3802', 'encounter', '01a23042-2687-7ea1-8a3f-50b826101098', 2, 200, '2026-12-01 06:19:31.33864+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\x5c608fc827a64075426f3c8e9a67612d07a781bcea31f36879740cbd050fd7ba', 'encounter', '01a23042-268b-7b06-a7f2-4993bb0ca980', 2, 200, '2026-12-01 06:19:31.350206+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-12-01 06:19:31.365728+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a23042-26cd-72a9-8e33-f20680b60219', 1, 200, '2026-12-01 06:19:31.440724+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a23042-26f7-786d-be1e-320b2ec4d3a1', 1, 200, '2026-12-01 06:19:31.470928+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a23042-2714-7d84-b204-adf889a90e73', 1, 200, '2026-12-01 06:19:31.486725+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a23042-2722-7db2-8711-81fe90810392', 1, 200, '2026-12-01 06:19:31.500067+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a23042-272f-7dbc-b92c-ed6bb60822ce', 1, 200, '2026-12-01 06:19:31.509461+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a23042-2738-7cb8-bd7b-e9dbf7358bc1', 1, 200, '2026-12-01 06:19:31.518536+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a23042-2741-7d35-b43a-99b05f0e40a7', 1, 200, '2026-12-01 06:19:31.528076+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-7', '\x1f507503d3393948522f6cabc13b9ed3c0d847e9718652eadac327c1cee3e519', 'import', '01a23042-274b-74de-9d9a-f58d77d4eea1', 1, 200, '2026-12-01 06:19:31.539593+00');


INSERT INTO records.identifier_systems VALUES ('urn:example:policy', false, false, false, 'ehr-feed');


INSERT INTO records.imports VALUES ('01a23042-26cd-72a9-8e33-f20680b60219', 'completed', 'test-agent', 'agent', 5, 5, '{"errors": [], "created": 5, "entries": [{"id": "01a23042-26d5-77ca-9560-6af52138b0d1", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a23042-26d5-7bad-8a1f-0ab1c8f01a7d", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a23042-26d4-727d-b687-8579eee3c714", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a23042-26d4-7280-bc6d-645b7d8fa8ce", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a23042-26d4-74af-9092-a340547c5e7f", "type": "Practitioner", "index": 4, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-12-01 06:19:31.405193+00', '2026-12-01 06:19:31.439219+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c550d673-d335-4b73-a787-545371eb45a4"}');
INSERT INTO records.imports VALUES ('01a23042-26f7-786d-be1e-320b2ec4d3a1', 'completed', 'test-agent', 'agent', 3, 3, '{"errors": [], "created": 2, "entries": [{"id": "01a23042-26d4-7280-bc6d-645b7d8fa8ce", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a23042-26fd-7a59-b392-ee9afeeea79c", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a23042-26fd-7246-82ba-fc0c8c5b9076", "type": "Encounter", "index": 2, "outcome": "created"}], "skipped": 0, "updated": 1, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-12-01 06:19:31.447448+00', '2026-12-01 06:19:31.469901+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c550d673-d335-4b73-a787-545371eb45a4"}');
INSERT INTO records.imports VALUES ('01a23042-2714-7d84-b204-adf889a90e73', 'completed', 'test-agent', 'agent', 2, 2, '{"errors": [], "created": 0, "entries": [{"id": "01a23042-26d4-7280-bc6d-645b7d8fa8ce", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a23042-26fd-7246-82ba-fc0c8c5b9076", "type": "Encounter", "index": 1, "outcome": "updated"}], "skipped": 0, "updated": 1, "unchanged": 1, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-12-01 06:19:31.47644+00', '2026-12-01 06:19:31.486077+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c550d673-d335-4b73-a787-545371eb45a4"}');
INSERT INTO records.imports VALUES ('01a23042-2722-7db2-8711-81fe90810392', 'completed', 'test-agent', 'agent', 5, 5, '{"errors": [], "created": 0, "entries": [{"id": "01a23042-26d5-77ca-9560-6af52138b0d1", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a23042-26d5-7bad-8a1f-0ab1c8f01a7d", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a23042-26d4-727d-b687-8579eee3c714", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a23042-26d4-7280-bc6d-645b7d8fa8ce", "type": "Patient", "index": 3, "outcome": "unchanged"}, {"id": "01a23042-26d4-74af-9092-a340547c5e7f", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "skipped": 0, "updated": 1, "unchanged": 4, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-12-01 06:19:31.490397+00', '2026-12-01 06:19:31.499529+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c550d673-d335-4b73-a787-545371eb45a4"}');
INSERT INTO records.imports VALUES ('01a23042-272f-7dbc-b92c-ed6bb60822ce', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 1, "entries": [{"id": "01a23042-2730-7a08-97b2-159979da305f", "type": "Patient", "index": 0, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-12-01 06:19:31.502932+00', '2026-12-01 06:19:31.508692+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c550d673-d335-4b73-a787-545371eb45a4"}');
INSERT INTO records.imports VALUES ('01a23042-2738-7cb8-bd7b-e9dbf7358bc1', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 1, "entries": [{"id": "01a23042-2739-7c67-b150-b2f7ed51a0ba", "type": "Patient", "index": 0, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-12-01 06:19:31.511973+00', '2026-12-01 06:19:31.517849+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c550d673-d335-4b73-a787-545371eb45a4"}');
INSERT INTO records.imports VALUES ('01a23042-2741-7d35-b43a-99b05f0e40a7', 'completed', 'test-agent', 'agent', 1, 1, '{"errors": [], "created": 0, "entries": [{"id": "01a23042-2739-7c67-b150-b2f7ed51a0ba", "type": "Patient", "index": 0, "outcome": "updated"}], "skipped": 0, "updated": 1, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-12-01 06:19:31.521231+00', '2026-12-01 06:19:31.527422+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c550d673-d335-4b73-a787-545371eb45a4"}');
INSERT INTO records.imports VALUES ('01a23042-274b-74de-9d9a-f58d77d4eea1', 'completed', 'test-agent', 'agent', 2, 2, '{"errors": [], "created": 2, "entries": [{"id": "01a23042-274c-7346-a95e-7d1a24b23bb1", "type": "Binary", "index": 0, "outcome": "created"}, {"id": "01a23042-274c-70b8-aa25-221f8fd17560", "type": "DocumentReference", "index": 1, "outcome": "created"}], "skipped": 0, "updated": 0, "unchanged": 0, "older-than-known": 0}', NULL, NULL, 0, NULL, NULL, '2026-12-01 06:19:31.530886+00', '2026-12-01 06:19:31.539022+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"c550d673-d335-4b73-a787-545371eb45a4"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-12-01 06:19:31.361572+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a23042-264a-7180-a98f-2320a03766a6', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-12-01 06:19:31.367557+00', '01a23042-268b-7b06-a7f2-4993bb0ca980', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a23042-264a-7180-a98f-2320a03766a6', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-12-01 06:19:31.372946+00', '01a23042-268b-7b06-a7f2-4993bb0ca980', 3, 3, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (5, 'P12345', 0, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-12-01 06:19:31.382951+00', NULL, NULL, NULL, NULL, '{"unit": "wk", "value": 3, "approximate": false}', NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (6, 'P12345', NULL, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-12-01 06:19:31.385158+00', NULL, NULL, NULL, NULL, NULL, 'asked-unknown');
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (7, 'P12345', 36, '[]', 'high', NULL, NULL, '2026-12-01 06:19:31.913696+00', NULL, NULL, NULL, '01a23042-28ca-72fc-bc31-d4e1699f1983', NULL, NULL);


INSERT INTO records.intake_routings VALUES ('01a23042-26b2-7ed6-955a-560089653992', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.376333+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a23042-26b5-78a9-80ad-41669d57c148', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-12-01 06:19:31.381236+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a23042-28cf-7e79-aff3-29719e3af657', 7, 'cardiology', 'Brustschmerz', NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.918228+00', '01a23042-28ce-7f50-8d0c-bb3a68bec4af');


INSERT INTO records.joined_resources VALUES ('01a23042-2a04-7904-9f72-b9d2928382fe', '01a23042-2a04-792e-9cba-44618b05c8c2', '2026-12-01 06:19:32.228152+00');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 7, '\x7b226964223a2230316132333034322d323539632d373935632d613031342d663161613436643264653261222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323539622d373735382d613832362d323937663437346631613064225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3130303736355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323539622d373735382d613832362d323937663437346631613064222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.190557+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 4, '\x7b226964223a2230316132333034322d323634632d373435382d383964622d663639333536313362643434222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3237363839335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323634612d373138302d613938662d323332306130333736366136222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.282209+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 4, '\x7b226964223a2230316132333034322d323635652d373262612d396333612d366364373535623264306137222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3239343931355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323634612d373138302d613938662d323332306130333736366136222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-12-01 06:19:31.297662+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 4, '\x7b226964223a2230316132333034322d323636382d373937662d623461642d666161333537313564306231222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3330343835395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323634612d373138302d613938662d323332306130333736366136222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-12-01 06:19:31.305207+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 4, '\x7b226964223a2230316132333034322d323636662d376330392d383962662d383436663039653162623932222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323636632d373966662d613035312d643965336131303830666165225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3331313635365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323636632d373966662d613035312d643965336131303830666165222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.31196+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 5, '\x7b226964223a2230316132333034322d323637322d376535332d623865352d636532643039663061393464222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323637312d376661652d383130622d653762303731316233303565222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3331343837375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323637312d376661652d383130622d653762303731316233303565222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.317786+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 13, '\x7b226964223a2230316132333034322d323637392d373733382d383235312d623334626330633135346131222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323637392d376264372d623366662d356665643361373438626235222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3332313635385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323637392d376264372d623366662d356665643361373438626235222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.321892+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 13, '\x7b226964223a2230316132333034322d323638342d373666612d623062622d326539356538313365306230222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323637392d376264372d623366662d356665643361373438626235222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3333323033325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323637392d376264372d623366662d356665643361373438626235222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-12-01 06:19:31.332442+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 7, '\x7b226964223a2230316132333034322d323638372d376566362d623530322d383238363937393631633738222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323638372d376561312d386133662d353062383236313031303938222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3333353333315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323638372d376561312d386133662d353062383236313031303938222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.335566+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 7, '\x7b226964223a2230316132333034322d323638612d376530662d623461632d333539646566346236333364222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323638372d376561312d386133662d353062383236313031303938222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3333383337385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323638372d376561312d386133662d353062383236313031303938222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-12-01 06:19:31.338655+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 15, '\x7b226964223a2230316132333034322d323638622d373630362d613533322d316665373436666664653136222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323638622d376230362d613766322d343939336262306361393830222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3333393838375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323638622d376230362d613766322d343939336262306361393830222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.340076+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 15, '\x7b226964223a2230316132333034322d323639352d373166322d386333312d306638663236613532333137222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323638622d376230362d613766322d343939336262306361393830222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3334393839395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323638622d376230362d613766322d343939336262306361393830222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-12-01 06:19:31.350225+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 13, '\x7b226964223a2230316132333034322d323639392d373535372d393435352d323238663463353038663564222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323637392d376264372d623366662d356665643361373438626235222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3335333937305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323637392d376264372d623366662d356665643361373438626235222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c616363657074e2809d20e29da4227d7d7d', '2026-12-01 06:19:31.354285+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 7, '\x7b226964223a2230316132333034322d323639642d373661392d626430372d666534363631633533376232222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323638372d376561312d386133662d353062383236313031303938222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3335373332395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323638372d376561312d386133662d353062383236313031303938222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c72656a656374e2809d20e29da4227d7d7d', '2026-12-01 06:19:31.357546+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 13, '\x7b226964223a2230316132333034322d323639662d373539372d393431612d376136666132663061646330222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323637392d376264372d623366662d356665643361373438626235222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3335393933385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323637392d376264372d623366662d356665643361373438626235222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-12-01 06:19:31.360176+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 13, '\x7b226964223a2230316132333034322d323639662d373230642d383765382d623563643732366330323331222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323637392d376264372d623366662d356665643361373438626235222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3335393935325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323637392d376264372d623366662d356665643361373438626235222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-12-01 06:19:31.360189+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316132333034322d323661352d373961662d616530642d383338363233623966326565222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3336353131305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.365744+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316132333034322d323661622d376130382d386438612d643435656132633365363834222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323638622d376230362d613766322d343939336262306361393830222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3337313132375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.371287+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316132333034322d323661662d373030632d613939612d653633623237363537633139222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323638622d376230362d613766322d343939336262306361393830222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3337353033345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22616d656e6473223a337d7d7d', '2026-12-01 06:19:31.375181+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316132333034322d323662332d373561352d393261322d306637313263636131613334222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3337393336325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22726f7574696e675f6964223a2230316132333034322d323662322d376564362d393535612d353630303839363533393932227d7d7d', '2026-12-01 06:19:31.3795+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316132333034322d323662352d373764312d386630392d613135353830363831636238222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a2230316132333034322d323638622d376230362d613766322d343939336262306361393830222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3338313730355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22726f7574696e675f6964223a2230316132333034322d323662352d373861392d383061642d343136363964353763313438227d7d7d', '2026-12-01 06:19:31.381819+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 13, '\x7b226964223a2230316132333034322d323662372d373535322d616234322d636661333264333435383334222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3338333935365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.384106+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 10, '\x7b226964223a2230316132333034322d323662392d376637632d626461662d626364636339656138643465222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3338353639325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f36222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.385796+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 4, '\x7b226964223a2230316132333034322d323662632d373737302d383433362d376431386234656333393932222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323636632d373966662d613035312d643965336131303830666165225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3338383431335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323636632d373966662d613035312d643965336131303830666165222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c226368616e676564223a5b22616374697665222c226465636561736564225d7d7d7d', '2026-12-01 06:19:31.38876+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 9, '\x7b226964223a2230316132333034322d323663332d376164662d623238652d356136323637663964346532222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132333034322d323636632d373966662d613035312d643965336131303830666165225d2c22656e636f756e7465725f6964223a2230316132333034322d323662662d373638352d396235612d313930323730343834656138222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3339353234305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323662662d373638352d396235612d313930323730343834656138222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c226f76657272696464656e223a747275657d7d7d', '2026-12-01 06:19:31.395569+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 9, '\x7b226964223a2230316132333034322d323663372d373663382d386564312d363236616539653238623930222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132333034322d323636632d373966662d613035312d643965336131303830666165225d2c22656e636f756e7465725f6964223a2230316132333034322d323662662d373638352d396235612d313930323730343834656138222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3339393435335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323662662d373638352d396235612d313930323730343834656138222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-12-01 06:19:31.399742+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 1, '\x7b226964223a2230316132333034322d323666302d373032632d383838312d653462326436313731393062222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323664342d373238302d626336642d363435623764386661386365225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3434303535335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323664342d373238302d626336642d363435623764386661386365222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.440747+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 3, '\x7b226964223a2230316132333034322d323666302d373265642d396234632d623266333063623062353035222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323664342d373238302d626336642d363435623764386661386365225d2c22656e636f756e7465725f6964223a2230316132333034322d323664352d376261642d386131662d306162316338663031613764222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3434303537365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323664352d376261642d386131662d306162316338663031613764222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.440761+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 3, '\x7b226964223a2230316132333034322d323666302d373263332d386466612d376632323862656535346364222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323664342d373238302d626336642d363435623764386661386365225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3434303539305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132333034322d323663642d373261392d386533332d663230363830623630323139222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-12-01 06:19:31.440764+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 1, '\x7b226964223a2230316132333034322d323730652d373335612d383534332d663437323266363833623838222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323664342d373238302d626336642d363435623764386661386365225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3437303639375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323664342d373238302d626336642d363435623764386661386365222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-12-01 06:19:31.470987+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 0, '\x7b226964223a2230316132333034322d323730652d376232332d396364642d646162326565393937633561222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323664342d373238302d626336642d363435623764386661386365225d2c22656e636f756e7465725f6964223a2230316132333034322d323666642d373234362d383262612d666330633863356239303736222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3437303733315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323666642d373234362d383262612d666330633863356239303736222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.47101+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 11, '\x7b226964223a2230316132333034322d323730652d376333662d613230352d333838323961646332656262222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323664342d373238302d626336642d363435623764386661386365225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3437303734365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132333034322d323666372d373836642d626531652d333230623265633464336131222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-12-01 06:19:31.471014+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 0, '\x7b226964223a2230316132333034322d323731652d376165302d386636622d636361626532363633356632222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323664342d373238302d626336642d363435623764386661386365225d2c22656e636f756e7465725f6964223a2230316132333034322d323666642d373234362d383262612d666330633863356239303736222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3438363538325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323666642d373234362d383262612d666330633863356239303736222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-12-01 06:19:31.486744+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 14, '\x7b226964223a2230316132333034322d323731652d376139362d626336392d326465663963393037323964222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323664342d373238302d626336642d363435623764386661386365225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3438363630365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132333034322d323731342d376438342d623230342d616466383839613930653733222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a312c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-12-01 06:19:31.486765+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 7, '\x7b226964223a2230316132333034322d323732622d373236652d386162662d353263653765333462376161222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323664342d373238302d626336642d363435623764386661386365225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3439393932365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132333034322d323732322d376462322d383731312d383166653930383130333932222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a342c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-12-01 06:19:31.500089+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 9, '\x7b226964223a2230316132333034322d323733352d376665612d396337372d303063636261333735323430222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323733302d376130382d393762322d313539393739646133303566225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3530393237365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323733302d376130382d393762322d313539393739646133303566222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.509482+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 11, '\x7b226964223a2230316132333034322d323733352d373566652d623737372d656432396362353863356366222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323733302d376130382d393762322d313539393739646133303566225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3530393331365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132333034322d323732662d376462632d623932632d656436626236303832326365222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-12-01 06:19:31.509496+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 3, '\x7b226964223a2230316132333034322d323733652d376635362d393037642d346562333361616262636132222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323733392d376336372d623135302d623266376564353161306261225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3531383338395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323733392d376336372d623135302d623266376564353161306261222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.518557+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 15, '\x7b226964223a2230316132333034322d323733652d373039362d623236632d336333393436323233646138222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323733392d376336372d623135302d623266376564353161306261225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3531383431335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132333034322d323733382d376362382d626437622d653964626637333538626331222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-12-01 06:19:31.518569+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 3, '\x7b226964223a2230316132333034322d323734372d373861612d616231662d613063393066313333393662222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323733392d376336372d623135302d623266376564353161306261225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3532373933315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323733392d376336372d623135302d623266376564353161306261222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-12-01 06:19:31.528098+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 0, '\x7b226964223a2230316132333034322d323734372d376566372d393961662d383939643064636538643362222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323733392d376336372d623135302d623266376564353161306261225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3532373935335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132333034322d323734312d376433352d623433612d393962303566306534306137222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-12-01 06:19:31.52811+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (42, 6, '\x7b226964223a2230316132333034322d323735332d373639392d613330642d326632383465653137613761222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323664342d373238302d626336642d363435623764386661386365225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3533393435345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132333034322d323734622d373464652d396439612d663538643737643465656131222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c2263726561746564223a322c2275706461746564223a302c22756e6368616e676564223a302c226f6c6465722d7468616e2d6b6e6f776e223a307d7d7d', '2026-12-01 06:19:31.539613+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (43, 5, '\x7b226964223a2230316132333034322d323735382d376635342d396663642d366136333434363663336630222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3534343633335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132333034322d323735372d376535302d383035352d343530663134326262353637222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.549524+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (44, 5, '\x7b226964223a2230316132333034322d323736382d373966632d396334362d386239626238313566663164222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3536303436365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132333034322d323735372d376535302d383035352d343530663134326262353637222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d7d7d7d', '2026-12-01 06:19:31.560612+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (45, 0, '\x7b226964223a2230316132333034322d323736652d373532382d623635652d646531396565636264633864222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3536363634395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132333034322d323736652d373538642d383537662d393561393234363231656230222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.566971+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (46, 0, '\x7b226964223a2230316132333034322d323737352d373630662d386335302d623765376463643839636231222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3537333439305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132333034322d323736652d373538642d383537662d393561393234363231656230222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d7d7d7d', '2026-12-01 06:19:31.573611+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (47, 0, '\x7b226964223a2230316132333034322d323737612d373663302d393831342d393235366531396137383635222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3537383132355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132333034322d323736652d373538642d383537662d393561393234363231656230222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d7d7d7d', '2026-12-01 06:19:31.578255+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (48, 13, '\x7b226964223a2230316132333034322d323737632d373132622d623462662d356533386366643530663334222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323634612d373138302d613938662d323332306130333736366136225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3538303439375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a224f62736572766174696f6e2f30316132333034322d323737622d376261362d613364622d373637373666633333333431222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.580831+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (49, 9, '\x7b226964223a2230316132333034322d323737652d373566612d616632662d376236633964653135373264222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323737652d376465642d393437632d396336623763663836363130225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3538323833305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323737652d376465642d393437632d396336623763663836363130222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.58309+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (50, 12, '\x7b226964223a2230316132333034322d323738302d373231332d626361332d366361396237353963393165222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323738302d373165662d623637382d326333313366313732376539225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3538343634375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323738302d373165662d623637382d326333313366313732376539222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.58487+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (51, 12, '\x7b226964223a2230316132333034322d323738392d376330382d386539342d626135383161373636353231222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132333034322d323738302d373165662d623637382d326333313366313732376539222c2230316132333034322d323737652d376465642d393437632d396336623763663836363130225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3539333435325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323738302d373165662d623637382d326333313366313732376539222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c22746172676574223a2230316132333034322d323737652d376465642d393437632d396336623763663836363130222c227461726765745f76657273696f6e223a327d7d7d', '2026-12-01 06:19:31.593909+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (52, 12, '\x7b226964223a2230316132333034322d323739632d373362352d386439372d363466323764396633343361222c226576656e745f74797065223a2270617469656e742e756e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132333034322d323738302d373165662d623637382d326333313366313732376539222c2230316132333034322d323737652d376465642d393437632d396336623763663836363130225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3631323634385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323738302d373165662d623637382d326333313366313732376539222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c22746172676574223a2230316132333034322d323737652d376465642d393437632d396336623763663836363130222c227461726765745f76657273696f6e223a337d7d7d', '2026-12-01 06:19:31.613115+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (53, 12, '\x7b226964223a2230316132333034322d323761332d373633392d396338632d326237316534626132373032222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132333034322d323738302d373165662d623637382d326333313366313732376539222c2230316132333034322d323737652d376465642d393437632d396336623763663836363130225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3631393131355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323738302d373165662d623637382d326333313366313732376539222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c22746172676574223a2230316132333034322d323737652d376465642d393437632d396336623763663836363130222c227461726765745f76657273696f6e223a347d7d7d', '2026-12-01 06:19:31.619544+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (54, 6, '\x7b226964223a2230316132333034322d323762312d373863632d393832612d653936343463326165336539222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316132333034322d323539622d373735382d613832362d323937663437346631613064222c2230316132333034322d323636632d373966662d613035312d643965336131303830666165222c2230316132333034322d323634612d373138302d613938662d323332306130333736366136222c2230316132333034322d323737652d376465642d393437632d396336623763663836363130222c2230316132333034322d323738302d373165662d623637382d326333313366313732376539225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3633333732355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132333034322d323761392d373233352d393134612d383632663934666138373763222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c226164646564223a367d7d7d', '2026-12-01 06:19:31.634083+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (55, 6, '\x7b226964223a2230316132333034322d323762662d376538322d383838332d626234353931653735643739222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3634373639345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132333034322d323761392d373233352d393134612d383632663934666138373763222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-12-01 06:19:31.647848+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (56, 11, '\x7b226964223a2230316132333034322d323763322d373039372d383831632d333030613734336532373833222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3635303631385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132333034322d323763322d373039622d383238362d623830666563663131396434222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c226164646564223a307d7d7d', '2026-12-01 06:19:31.650758+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (57, 11, '\x7b226964223a2230316132333034322d323763362d373865662d623133612d633435363163313039643938222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3635343733325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132333034322d323763322d373039622d383238362d623830666563663131396434222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c2272656d6f766564223a307d7d7d', '2026-12-01 06:19:31.654875+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (58, 14, '\x7b226964223a2230316132333034322d323763382d373137352d613635362d363031323732663731333235222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323763382d373461322d386331382d383037646361373866623361225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3635363938385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323763382d373461322d386331382d383037646361373866623361222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.662927+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (59, 5, '\x7b226964223a2230316132333034322d323764362d376533312d626430302d386437393465653664346537222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323764332d373836362d393338312d626535616336666664636361225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3637303032315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323764332d373836362d393338312d626535616336666664636361222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.670683+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (60, 15, '\x7b226964223a2230316132333034322d323830362d373361642d616531392d366561363239386630643063222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323765392d373166362d613235312d663230643662366235376334225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3731383332355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323765392d373166362d613235312d663230643662366235376334222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2236363439666266622d643432662d343730662d613333352d363962326639616538653039227d7d7d7d', '2026-12-01 06:19:31.726745+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (61, 15, '\x7b226964223a2230316132333034322d323831632d376163372d623738652d623766363731643739376532222c226576656e745f74797065223a2270617469656e742e6964656e7469666965722d636f6e6669726d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323765392d373166362d613235312d663230643662366235376334225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3734303033335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132333034322d323765392d373166362d613235312d663230643662366235376334222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.741686+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (62, 2, '\x7b226964223a2230316132333034322d323833312d373561312d613330352d636638663531643734303833222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a2264722d6f6b61666f72222c2270617469656e745f696473223a5b2230316132333034322d323765392d373166362d613235312d663230643662366235376334225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3736313632395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132333034322d323832662d373931652d623831302d336438306436616438336632222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230636439653438622d656565302d346330312d386232332d393433653132303230373462227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31322d30315430373a31393a33312e3735333433312b30303a3030227d7d7d', '2026-12-01 06:19:31.761943+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (63, 10, '\x7b226964223a2230316132333034322d323833372d373334392d383233342d653237313762636439353437222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3736373534345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132333034322d323833362d376532392d616538302d636564343831306238333861222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c226f6e5f626568616c665f6f66223a2264722d6f6b61666f72222c22746f6b656e5f6964223a2232656262363231352d353565322d346331322d623962352d333636633139373938336437227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31322d30315430373a31393a33312e3736353635382b30303a3030227d7d7d', '2026-12-01 06:19:31.767853+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (64, 2, '\x7b226964223a2230316132333034322d323834312d376566652d383833662d656232633237613566313364222c226576656e745f74797065223a22627265616b2d676c6173732e7265766965776564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132333034322d323765392d373166362d613235312d663230643662366235376334225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3737373039365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132333034322d323832662d373931652d623831302d336438306436616438336632222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d7d7d7d', '2026-12-01 06:19:31.777247+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (65, 6, '\x7b226964223a2230316132333034322d323834332d376362642d623262392d616632326538613334643531222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323765392d373166362d613235312d663230643662366235376334225d2c22656e636f756e7465725f6964223a2230316132333034322d323834322d373330352d386333642d386234373166633363623830222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3737393234335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323834322d373330352d386333642d386234373166633363623830222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.781276+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (66, 6, '\x7b226964223a2230316132333034322d323834662d373764632d623732662d343736663439393131303430222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323765392d373166362d613235312d663230643662366235376334225d2c22656e636f756e7465725f6964223a2230316132333034322d323834322d373330352d386333642d386234373166633363623830222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3739313433365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323834632d373039342d623534302d356232623930386461313663222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.791602+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (67, 6, '\x7b226964223a2230316132333034322d323835362d376432342d396631632d626237626533323838346132222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323765392d373166362d613235312d663230643662366235376334225d2c22656e636f756e7465725f6964223a2230316132333034322d323834322d373330352d386333642d386234373166633363623830222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3739383334315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323834632d373039342d623534302d356232623930386461313663222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.798517+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (68, 11, '\x7b226964223a2230316132333034322d323836342d373930372d623837322d386239343031306333663761222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3831323232365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323835622d376137362d613665372d653936613866316439653064222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.815015+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (69, 6, '\x7b226964223a2230316132333034322d323836342d373435362d613339632d373031646565396135333933222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323765392d373166362d613235312d663230643662366235376334225d2c22656e636f756e7465725f6964223a2230316132333034322d323834322d373330352d386333642d386234373166633363623830222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3831323236315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132333034322d323834322d373330352d386333642d386234373166633363623830222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-12-01 06:19:31.815033+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (70, 6, '\x7b226964223a2230316132333034322d323836342d373933612d623739302d653264323737613462396563222c226576656e745f74797065223a227461736b2e636f6d706c65746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323765392d373166362d613235312d663230643662366235376334225d2c22656e636f756e7465725f6964223a2230316132333034322d323834322d373330352d386333642d386234373166633363623830222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3831323237385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323834632d373039342d623534302d356232623930386461313663222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.815036+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (71, 6, '\x7b226964223a2230316132333034322d323836652d373739312d383533372d363964366539373865393933222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323765392d373166362d613235312d663230643662366235376334225d2c22656e636f756e7465725f6964223a2230316132333034322d323834322d373330352d386333642d386234373166633363623830222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3832323234345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323834632d373039342d623534302d356232623930386461313663222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.822761+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (72, 6, '\x7b226964223a2230316132333034322d323837352d373366352d393062302d316138653762346431333132222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132333034322d323765392d373166362d613235312d663230643662366235376334225d2c22656e636f756e7465725f6964223a2230316132333034322d323834322d373330352d386333642d386234373166633363623830222c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3832393739355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323834632d373039342d623534302d356232623930386461313663222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.829933+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (73, 15, '\x7b226964223a2230316132333034322d323837382d376338352d396539382d616132326563346664363061222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3833323337335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323837372d376637342d613836352d316163616662333537393033222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.832489+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (74, 2, '\x7b226964223a2230316132333034322d323837632d373630642d383961332d633865646430633630393436222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3833363334315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323837622d373135362d393366662d326639323736633365376466222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.836466+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (75, 15, '\x7b226964223a2230316132333034322d323837652d373332332d626565302d376430643035346432383636222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3833383639355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323837372d376637342d613836352d316163616662333537393033222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.838839+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (76, 15, '\x7b226964223a2230316132333034322d323838372d373739312d386266362d343334643439333664383337222c226576656e745f74797065223a227461736b2e6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3834373135345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323837372d376637342d613836352d316163616662333537393033222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.847309+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (77, 2, '\x7b226964223a2230316132333034322d323838372d373532662d386430332d336539613631663138613338222c226576656e745f74797065223a227461736b2e7072656465636573736f722d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3834373137355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323837622d373135362d393366662d326639323736633365376466222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.847323+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (78, 15, '\x7b226964223a2230316132333034322d323838372d376563322d626661342d376566313235373233386131222c226576656e745f74797065223a227461736b2e64656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3834373138345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323837372d376637342d613836352d316163616662333537393033222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.847326+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (79, 12, '\x7b226964223a2230316132333034322d323838612d373230302d626261612d646235643934303963326335222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3835303133345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323838392d376262352d393434332d633332313965663361386135222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.850247+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (80, 12, '\x7b226964223a2230316132333034322d323838632d373665352d616164642d626239353433393931356437222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3835323335315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323838392d376262352d393434332d633332313965663361386135222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.852475+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (81, 12, '\x7b226964223a2230316132333034322d323838662d373362352d386161312d303033353166623766333935222c226576656e745f74797065223a227461736b2e617474656d70742d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3835353432315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323838392d376262352d393434332d633332313965663361386135222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.85554+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (82, 12, '\x7b226964223a2230316132333034322d323839312d373261612d396364312d313535333833363766306337222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3835373031325a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323838392d376262352d393434332d633332313965663361386135222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.85719+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (83, 12, '\x7b226964223a2230316132333034322d323839332d376137372d383232302d366663656437393237383165222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3835393433305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323838392d376262352d393434332d633332313965663361386135222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.859538+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (84, 15, '\x7b226964223a2230316132333034322d323839352d373436332d383164392d616130636661653836633163222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3836313634335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323839352d373433312d393437632d393530346639393936643231222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.861751+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (85, 15, '\x7b226964223a2230316132333034322d323839362d376238322d383564312d643433653238396136323861222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3836323837395a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323839352d373433312d393437632d393530346639393936643231222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.863023+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (86, 15, '\x7b226964223a2230316132333034322d323839392d376634632d613266662d356337396363373237636264222c226576656e745f74797065223a227461736b2e63616e63656c6c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3836353739335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323839352d373433312d393437632d393530346639393936643231222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a2263616e63656c6c6564222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.865894+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (87, 0, '\x7b226964223a2230316132333034322d323839662d376538342d623664622d633861636562333334313430222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3837313130325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323839652d373931372d383532322d623435643836613665636364222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.871221+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (88, 0, '\x7b226964223a2230316132333034322d323861302d376164652d386634312d336661646632386366633363222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3837323634395a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323839652d373931372d383532322d623435643836613665636364222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.87281+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (89, 0, '\x7b226964223a2230316132333034322d323861352d373530362d613838362d383435333330393262336463222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3837373230375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323839652d373931372d383532322d623435643836613665636364222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.877329+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (90, 2, '\x7b226964223a2230316132333034322d323861372d373831302d613536622d653766623263343966323137222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3837393330395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323861362d376538662d613639312d376530393231623361656234222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.879418+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (91, 2, '\x7b226964223a2230316132333034322d323861382d376136382d616264662d663862663863363063323632222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3838303837395a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323861362d376538662d613639312d376530393231623361656234222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.881034+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (92, 2, '\x7b226964223a2230316132333034322d323861622d373763322d626262652d386165363661666331313964222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3838333333395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323861362d376538662d613639312d376530393231623361656234222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.883447+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (93, 2, '\x7b226964223a2230316132333034322d323861632d373834322d383962332d616533666137303231313033222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3838343734325a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323861362d376538662d613639312d376530393231623361656234222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.884901+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (94, 2, '\x7b226964223a2230316132333034322d323861662d376631352d616430362d393432323530613661356162222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3838373535345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323861362d376538662d613639312d376530393231623361656234222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.88766+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (95, 2, '\x7b226964223a2230316132333034322d323862362d373330322d396261632d653038643664616464323033222c226576656e745f74797065223a227461736b2e726573756d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3839343939395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323861362d376538662d613639312d376530393231623361656234222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.895165+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (96, 9, '\x7b226964223a2230316132333034322d323862612d373131362d616132642d636535633364613539643739222c226576656e745f74797065223a227461736b2e7369676e616c2d6b657074222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3839383432305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2d7369676e616c2f30316132333034322d323862612d373265392d393866322d396237303162396135323437222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.898536+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (97, 1, '\x7b226964223a2230316132333034322d323862652d373935332d386663352d333562386538376638366531222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3930323233385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323862632d376562312d393239332d666536353030626130366633222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.902368+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (98, 1, '\x7b226964223a2230316132333034322d323862662d373639322d383331332d353231613765336533383264222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3930333933305a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323862632d376562312d393239332d666536353030626130366633222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.904143+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (99, 1, '\x7b226964223a2230316132333034322d323863332d373533372d613734642d343665643163633834393538222c226576656e745f74797065223a227461736b2e61737369676e6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3930373134315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323862632d376562312d393239332d666536353030626130366633222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.907258+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (100, 11, '\x7b226964223a2230316132333034322d323863352d376563352d613962352d333263333936393532643066222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3930393935345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323863352d373435372d613166632d666539643461303739363462222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.910077+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (101, 10, '\x7b226964223a2230316132333034322d323863382d373163332d613731612d336565636535323762383563222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3931323430385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323863372d376532642d383237642d316633373334326163366461222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.912508+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (102, 10, '\x7b226964223a2230316132333034322d323863632d376633302d383231662d343735623331623465646630222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3931363435365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323863612d373266632d626333312d643465313639396631393833222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.916594+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (103, 2, '\x7b226964223a2230316132333034322d323863632d373539312d613135332d353937376563623839643666222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3931363437345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f37222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d7d7d7d', '2026-12-01 06:19:31.916607+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (104, 9, '\x7b226964223a2230316132333034322d323864302d373361652d396631342d656135613465366366643438222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3932303339395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323863652d376635302d386430632d626233613638626563346166222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.920539+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (105, 2, '\x7b226964223a2230316132333034322d323864302d373438382d386433332d653761323533666439616336222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3932303431375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f37222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22726f7574696e675f6964223a2230316132333034322d323863662d376537392d616666332d323937313965336166363537227d7d7d', '2026-12-01 06:19:31.920551+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (106, 3, '\x7b226964223a2230316132333034322d323864332d373233322d613263642d383463386539356561363439222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3932333532305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323864332d373162662d383636632d363663333632316536333665222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-12-01 06:19:31.923639+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (107, 3, '\x7b226964223a2230316132333034322d323864392d373231642d613665392d643165613931313938646133222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22637265772d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3932393036375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323864332d373162662d383636632d363663333632316536333665222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2236303831333735392d663762612d343136612d383862662d333733386136613064303964227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.929202+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (108, 3, '\x7b226964223a2230316132333034322d323864612d373031662d626533332d303730323530366633613630222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3933303931365a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323864332d373162662d383636632d363663333632316536333665222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.931111+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (109, 3, '\x7b226964223a2230316132333034322d323864642d376438342d626564662d666562643630386236363931222c226576656e745f74797065223a227461736b2e63616e63656c2d726571756573746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3933333833345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132333034322d323864332d373162662d383636632d363663333632316536333665222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263353530643637332d643333352d346237332d613738372d353435333731656234356134227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-12-01 06:19:31.933956+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (110, 8, '\x7b226964223a2230316132333034322d323865302d373238342d383962372d663362303261386463393434222c226576656e745f74797065223a2271756575652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3933363833395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2271756575652f6b61737365222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c226368616e676564223a5b2269735f706175736564222c226d61785f72756e6e696e67222c226c656173655f73222c226d61785f617474656d707473222c226b696e6473225d2c2273657474696e6773223a7b2269735f706175736564223a66616c73652c226d61785f72756e6e696e67223a31302c226c656173655f73223a3330302c226d61785f617474656d707473223a332c226b696e6473223a5b7b226b696e64223a22666178222c226d61785f72756e6e696e67223a322c226261636b6f6666223a7b2266697273745f7365636f6e6473223a36302c22666163746f72223a322e352c226c6f6e676573745f7365636f6e6473223a333630307d7d5d7d7d7d7d', '2026-12-01 06:19:31.93696+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (111, 8, '\x7b226964223a2230316132333034322d323865332d373663392d396230342d363361646665653733333538222c226576656e745f74797065223a2271756575652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3933393937375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2271756575652f6b61737365222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c226368616e676564223a5b226d61785f72756e6e696e67225d2c2273657474696e6773223a7b2269735f706175736564223a66616c73652c226d61785f72756e6e696e67223a32302c226c656173655f73223a3330302c226d61785f617474656d707473223a332c226b696e6473223a5b7b226b696e64223a22666178222c226d61785f72756e6e696e67223a322c226261636b6f6666223a7b2266697273745f7365636f6e6473223a36302c22666163746f72223a322e352c226c6f6e676573745f7365636f6e6473223a333630307d7d5d7d7d7d7d', '2026-12-01 06:19:31.940125+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (112, 0, '\x7b226964223a2230316132333034322d323865372d373064342d393165372d303137643333626535613866222c226576656e745f74797065223a227363686564756c652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3934333731375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227363686564756c652f62657269636874222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c226368616e676564223a5b2263726f6e222c2269735f706175736564222c227461736b225d2c2263726f6e223a22302037202a202a202a222c2269735f706175736564223a66616c73657d7d7d', '2026-12-01 06:19:31.943866+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (113, 0, '\x7b226964223a2230316132333034322d323865622d373632372d623533352d326431636232303538313766222c226576656e745f74797065223a227363686564756c652e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3934373537385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227363686564756c652f62657269636874222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235656434326239352d633635312d343536342d383461622d346462333433623533646437227d2c226368616e676564223a5b2263726f6e225d2c2263726f6e223a2233302036202a202a204d4f4e2d465249222c2269735f706175736564223a66616c73657d7d7d', '2026-12-01 06:19:31.947733+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (114, 1, '\x7b226964223a2230316132333034322d323865652d376662312d396436352d636137633330313837643431222c226576656e745f74797065223a226261636b656e642d636c69656e742e72656769737465726564222c226167656e745f6e616d65223a2261757468222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3935303337335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226261636b656e642d636c69656e742f6e616368746c617566222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a2273657276696365222c2263616c6c6572223a7b22707572706f7365223a225452454154227d2c2273636f7065223a2273797374656d2f2a2e7273227d7d7d', '2026-12-01 06:19:31.950512+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (115, 10, '\x7b226964223a2230316132333034322d323866302d376430312d396638352d656530336239393735373231222c226576656e745f74797065223a226261636b656e642d636c69656e742e72656769737465726564222c226167656e745f6e616d65223a2261757468222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3935323530385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226261636b656e642d636c69656e742f6561726c696572222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a2273657276696365222c2263616c6c6572223a7b22707572706f7365223a225452454154227d2c2273636f7065223a2273797374656d2f2a2e7273227d7d7d', '2026-12-01 06:19:31.952611+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (116, 10, '\x7b226964223a2230316132333034322d323866342d376331632d393937632d343932386639303430343634222c226576656e745f74797065223a226261636b656e642d636c69656e742e7265766f6b6564222c226167656e745f6e616d65223a2261757468222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31322d30315430363a31393a33312e3935363939315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226261636b656e642d636c69656e742f6561726c696572222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a2273657276696365222c2263616c6c6572223a7b22707572706f7365223a225452454154227d7d7d7d', '2026-12-01 06:19:31.957126+00', NULL);


INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-12-01 06:19:32.156414+00');
INSERT INTO records.outbox_buckets VALUES (2, NULL, '2026-12-01 06:19:32.156415+00');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-12-01 06:19:32.156416+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-12-01 06:19:32.156417+00');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '2026-12-01 06:19:32.156418+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-12-01 06:19:32.156419+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-12-01 06:19:32.156419+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-12-01 06:19:32.15642+00');
INSERT INTO records.outbox_buckets VALUES (9, NULL, '2026-12-01 06:19:32.156421+00');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '2026-12-01 06:19:32.156421+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-12-01 06:19:32.156422+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-12-01 06:19:32.156423+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-12-01 06:19:32.156424+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-12-01 06:19:32.156424+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-12-01 06:19:32.156425+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a23042-29da-74fe-8a0b-4aab5fb9465e', '2026-12-01 06:19:32.156394+00');


INSERT INTO records.panel_versions VALUES ('01a23042-27a9-7235-914a-862f94fa877c', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-12-01 06:19:31.622616+00', NULL, 1, '2026-12-01 06:19:31.622616+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a23042-27c2-709b-8286-b80fecf119d4', 2, 'Ward 4', '{}', '{}', '2026-12-01 06:19:31.649823+00', NULL, 1, '2026-12-01 06:19:31.649823+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a23042-27c2-709b-8286-b80fecf119d4', 2, 'Ward 4', '{}', '{}', '2026-12-01 06:19:31.649823+00', '2026-12-01 06:19:31.652142+00', 2, '2026-12-01 06:19:31.654569+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a23042-27a9-7235-914a-862f94fa877c', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-12-01 06:19:31.622616+00', NULL, 2, '2026-12-01 06:19:31.64702+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a23042-27c2-709b-8286-b80fecf119d4', 2, 'Ward 4', '{}', '{}', '2026-12-01 06:19:31.649823+00', '2026-12-01 06:19:31.652142+00', 3, '2026-12-01 06:19:32.180839+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a23042-264a-7180-a98f-2320a03766a6', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a23042-266c-79ff-a051-d9e3a1080fae', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 4711', '01a23042-27c8-74a2-8c18-807dca78fb3a', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a23042-27c8-74a2-8c18-807dca78fb3a', true, false, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:lab', 'Nr. 4711', '01a23042-27d3-7866-9381-be5ac6ffdcca', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a23042-27d3-7866-9381-be5ac6ffdcca', true, false, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 2', '01a23042-27e9-71f6-a251-f20d6b6b57c4', false, true, false, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 1', '01a23042-27e9-71f6-a251-f20d6b6b57c4', false, true, true, NULL, NULL);
INSERT INTO records.patient_identifiers VALUES ('urn:example:former', 'F-1', '01980000-0000-7000-8000-000000000001', false, false, true, '2026-03-15 00:00:00+00', '2026-12-01 06:19:32.244193+00');


INSERT INTO records.patient_names VALUES ('audit', '01a23042-259b-7758-a826-297f474f1a0d');
INSERT INTO records.patient_names VALUES ('by', '01a23042-259b-7758-a826-297f474f1a0d');
INSERT INTO records.patient_names VALUES ('byaudit', '01a23042-259b-7758-a826-297f474f1a0d');
INSERT INTO records.patient_names VALUES ('refused', '01a23042-259b-7758-a826-297f474f1a0d');
INSERT INTO records.patient_names VALUES ('refusedby', '01a23042-259b-7758-a826-297f474f1a0d');
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
INSERT INTO records.patient_names VALUES ('bruce', '01a23042-264a-7180-a98f-2320a03766a6');
INSERT INTO records.patient_names VALUES ('brucelee', '01a23042-264a-7180-a98f-2320a03766a6');
INSERT INTO records.patient_names VALUES ('lee', '01a23042-264a-7180-a98f-2320a03766a6');
INSERT INTO records.patient_names VALUES ('no', '01a23042-266c-79ff-a051-d9e3a1080fae');
INSERT INTO records.patient_names VALUES ('nosystem', '01a23042-266c-79ff-a051-d9e3a1080fae');
INSERT INTO records.patient_names VALUES ('system', '01a23042-266c-79ff-a051-d9e3a1080fae');
INSERT INTO records.patient_names VALUES ('ibanez', '01a23042-26d4-7280-bc6d-645b7d8fa8ce');
INSERT INTO records.patient_names VALUES ('jose', '01a23042-26d4-7280-bc6d-645b7d8fa8ce');
INSERT INTO records.patient_names VALUES ('joseibanez', '01a23042-26d4-7280-bc6d-645b7d8fa8ce');
INSERT INTO records.patient_names VALUES ('maria', '01a23042-26d4-7280-bc6d-645b7d8fa8ce');
INSERT INTO records.patient_names VALUES ('mariajose', '01a23042-26d4-7280-bc6d-645b7d8fa8ce');
INSERT INTO records.patient_names VALUES ('later', '01a23042-2739-7c67-b150-b2f7ed51a0ba');
INSERT INTO records.patient_names VALUES ('named', '01a23042-2739-7c67-b150-b2f7ed51a0ba');
INSERT INTO records.patient_names VALUES ('namedlater', '01a23042-2739-7c67-b150-b2f7ed51a0ba');
INSERT INTO records.patient_names VALUES ('amalia', '01a23042-277e-7ded-947c-9c6b7cf86610');
INSERT INTO records.patient_names VALUES ('amaliauenal', '01a23042-277e-7ded-947c-9c6b7cf86610');
INSERT INTO records.patient_names VALUES ('amaliaunal', '01a23042-277e-7ded-947c-9c6b7cf86610');
INSERT INTO records.patient_names VALUES ('uenal', '01a23042-277e-7ded-947c-9c6b7cf86610');
INSERT INTO records.patient_names VALUES ('unal', '01a23042-277e-7ded-947c-9c6b7cf86610');
INSERT INTO records.patient_names VALUES ('amalia', '01a23042-2780-71ef-b678-2c313f1727e9');
INSERT INTO records.patient_names VALUES ('uenal', '01a23042-2780-71ef-b678-2c313f1727e9');
INSERT INTO records.patient_names VALUES ('uenalamalia', '01a23042-2780-71ef-b678-2c313f1727e9');
INSERT INTO records.patient_names VALUES ('unal', '01a23042-2780-71ef-b678-2c313f1727e9');
INSERT INTO records.patient_names VALUES ('unalamalia', '01a23042-2780-71ef-b678-2c313f1727e9');
INSERT INTO records.patient_names VALUES ('uenal', '01a23042-27c8-74a2-8c18-807dca78fb3a');
INSERT INTO records.patient_names VALUES ('unal', '01a23042-27c8-74a2-8c18-807dca78fb3a');
INSERT INTO records.patient_names VALUES ('uenal', '01a23042-27d3-7866-9381-be5ac6ffdcca');
INSERT INTO records.patient_names VALUES ('unal', '01a23042-27d3-7866-9381-be5ac6ffdcca');
INSERT INTO records.patient_names VALUES ('zo', '01a23042-27e9-71f6-a251-f20d6b6b57c4');
INSERT INTO records.patient_names VALUES ('zoe', '01a23042-27e9-71f6-a251-f20d6b6b57c4');


INSERT INTO records.patient_numbers VALUES ('00-ß/1', '01a23042-264a-7180-a98f-2320a03766a6');
INSERT INTO records.patient_numbers VALUES ('no system', '01a23042-266c-79ff-a051-d9e3a1080fae');
INSERT INTO records.patient_numbers VALUES ('48151', '01a23042-26d4-7280-bc6d-645b7d8fa8ce');
INSERT INTO records.patient_numbers VALUES ('999-48151', '01a23042-26d4-7280-bc6d-645b7d8fa8ce');
INSERT INTO records.patient_numbers VALUES ('Nr. 4711', '01a23042-27c8-74a2-8c18-807dca78fb3a');
INSERT INTO records.patient_numbers VALUES ('Nr. 1', '01a23042-27e9-71f6-a251-f20d6b6b57c4');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-12-01 06:19:30.848499+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a23042-264a-7180-a98f-2320a03766a6', '李小龍 🐉', '1940-11-27', '2026-12-01 06:19:31.281523+00', 1, '2026-12-01 06:19:31.281523+00', 'other', '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', '  bruce fan jr jun junfan lee mr quoted quotedtwice twice twiceتنين בני בניquoted تنين 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a23042-264a-7180-a98f-2320a03766a6', '李小龍 🐉', '1940-11-27', '2026-12-01 06:19:31.281523+00', 2, '2026-12-01 06:19:31.291842+00', 'other', '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a23042-266c-79ff-a051-d9e3a1080fae', 'No System', NULL, '2026-12-01 06:19:31.307024+00', 1, '2026-12-01 06:19:31.307024+00', NULL, '[{"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[]', NULL, 'test-agent', 'agent', '  no nosystem system ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'María José Ibáñez', '1961-04-12', '2026-12-01 06:19:31.405193+00', 1, '2026-12-01 06:19:31.405193+00', 'female', '[{"use": null, "type": "MR", "value": "48151", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "999-48151", "period": null, "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', '  ibanez jose joseibanez maria mariajose ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a23042-2739-7c67-b150-b2f7ed51a0ba', '', NULL, '2026-12-01 06:19:31.511973+00', 1, '2026-12-01 06:19:31.511973+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '   ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a23042-2780-71ef-b678-2c313f1727e9', 'Ünal, Amália', NULL, '2026-12-01 06:19:31.584792+00', 1, '2026-12-01 06:19:31.584792+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a23042-277e-7ded-947c-9c6b7cf86610', 'Amália Ünal', NULL, '2026-12-01 06:19:31.58297+00', 1, '2026-12-01 06:19:31.58297+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a23042-2780-71ef-b678-2c313f1727e9', 'Ünal, Amália', NULL, '2026-12-01 06:19:31.584792+00', 2, '2026-12-01 06:19:31.590686+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a23042-277e-7ded-947c-9c6b7cf86610', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a23042-277e-7ded-947c-9c6b7cf86610', 'Amália Ünal', NULL, '2026-12-01 06:19:31.58297+00', 2, '2026-12-01 06:19:31.592308+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a23042-2780-71ef-b678-2c313f1727e9}', 0);
INSERT INTO records.patient_versions VALUES ('01a23042-2780-71ef-b678-2c313f1727e9', 'Ünal, Amália', NULL, '2026-12-01 06:19:31.584792+00', 3, '2026-12-01 06:19:31.607588+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a23042-277e-7ded-947c-9c6b7cf86610', 'Amália Ünal', NULL, '2026-12-01 06:19:31.58297+00', 3, '2026-12-01 06:19:31.611392+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.patients VALUES ('01a23042-277e-7ded-947c-9c6b7cf86610', 'Amália Ünal', NULL, '2026-12-01 06:19:31.58297+00', 4, '2026-12-01 06:19:31.618+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia amaliauenal amaliaunal uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a23042-2780-71ef-b678-2c313f1727e9}', 0);
INSERT INTO records.patients VALUES ('01a23042-259b-7758-a826-297f474f1a0d', 'Refused By Audit', NULL, '2026-12-01 06:19:31.190068+00', 1, '2026-12-01 06:19:31.190068+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', '  audit by byaudit refused refusedby ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-12-01 06:19:30.85421+00', NULL, '[]', '[]', NULL, NULL, NULL, '  aastroem aastroemnunez aastrom aastromnunez astroem astroemnunez astrom astromnunez nunez zo zoaastroem zoaastrom zoastroem zoastrom zoe zoeaastroem zoeaastrom zoeastroem zoeastrom ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a23042-264a-7180-a98f-2320a03766a6', 'Bruce Lee', '1940-11-27', '2026-12-01 06:19:31.281523+00', 3, '2026-12-01 06:19:31.303821+00', NULL, '[{"use": null, "type": "MR", "value": "00-ß/1", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  bruce brucelee lee ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a23042-266c-79ff-a051-d9e3a1080fae', 'No System', NULL, '2026-12-01 06:19:31.307024+00', 2, '2026-12-01 06:19:31.387703+00', NULL, '[{"use": null, "type": null, "value": "no system", "period": null, "system": null}]', '[]', NULL, 'test-agent', 'agent', '  no nosystem system ', NULL, false, '"2026-11"', NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'María José Ibáñez', NULL, '2026-12-01 06:19:31.405193+00', 2, '2026-12-01 06:19:31.463979+00', 'unknown', '[{"use": null, "type": "MR", "value": "48151", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "999-48151", "period": null, "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', '  ibanez jose joseibanez maria mariajose ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patients VALUES ('01a23042-2730-7a08-97b2-159979da305f', '', NULL, '2026-12-01 06:19:31.502932+00', 1, '2026-12-01 06:19:31.502932+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '   ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a23042-2739-7c67-b150-b2f7ed51a0ba', 'Named Later', NULL, '2026-12-01 06:19:31.511973+00', 2, '2026-12-01 06:19:31.525862+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', '  later named namedlater ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patients VALUES ('01a23042-27c8-74a2-8c18-807dca78fb3a', 'Ünal', NULL, '2026-12-01 06:19:31.661517+00', 1, '2026-12-01 06:19:31.661517+00', NULL, '[{"use": null, "type": "MB", "value": "Familie Ünal", "period": null, "system": "urn:example:policy"}, {"use": null, "type": null, "value": "Nr. 4711", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', '  uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a23042-2780-71ef-b678-2c313f1727e9', 'Ünal, Amália', NULL, '2026-12-01 06:19:31.584792+00', 4, '2026-12-01 06:19:31.617155+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', '  amalia uenal uenalamalia unal unalamalia ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a23042-277e-7ded-947c-9c6b7cf86610', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patients VALUES ('01a23042-27d3-7866-9381-be5ac6ffdcca', 'Ünal', NULL, '2026-12-01 06:19:31.667792+00', 1, '2026-12-01 06:19:31.667792+00', NULL, '[{"use": null, "type": "MB", "value": "Familie Ünal", "period": null, "system": "urn:example:policy"}, {"use": null, "type": null, "value": "Nr. 4711", "period": null, "system": "urn:example:lab"}]', '[]', NULL, 'test-agent', 'agent', '  uenal unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a23042-27e9-71f6-a251-f20d6b6b57c4', 'Zoë', NULL, '2026-12-01 06:19:31.689745+00', 1, '2026-12-01 06:19:31.689745+00', NULL, '[{"use": null, "type": null, "value": "Nr. 1", "period": null, "system": "urn:example:mrn"}, {"use": null, "type": null, "value": "Nr. 2", "period": null, "system": "urn:example:mrn"}]', '[]', NULL, 'triage-agent', 'agent', '  zo zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-12-01 06:19:32.313322+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.queue_settings VALUES ('kasse', false, 20, 300, 3, '[{"kind": "fax", "backoff": {"factor": 2.5, "first_seconds": 60, "longest_seconds": 3600}, "max_running": 2}]', 2, '2026-12-01 06:19:31.939793+00', 'dr-osei', 'person');


INSERT INTO records.queue_settings_versions VALUES ('kasse', false, 10, 300, 3, '[{"kind": "fax", "backoff": {"factor": 2.5, "first_seconds": 60, "longest_seconds": 3600}, "max_running": 2}]', 1, '2026-12-01 06:19:31.935408+00', 'dr-osei', 'person');


INSERT INTO records.refused_claims VALUES ('', 'agent:ehr-feed', 'a digest', 'at|a digest', '2026-12-01 06:19:32.22287+00');


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a23042-26d4-727d-b687-8579eee3c714');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a23042-26d5-7bad-8a1f-0ab1c8f01a7d');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a23042-26d5-77ca-9560-6af52138b0d1');
INSERT INTO records.resource_keys VALUES ('Patient', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e7|7b4d7928977230e463315bc854974190', '01a23042-26d4-7280-bc6d-645b7d8fa8ce');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a23042-26d4-74af-9092-a340547c5e7f');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e8|67b476b3589d6df8664b40404a33d7a1', '01a23042-26d4-74af-9092-a340547c5e7f');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a23042-26fd-7a59-b392-ee9afeeea79c');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a23042-26fd-7246-82ba-fc0c8c5b9076');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a23042-2730-7a08-97b2-159979da305f');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a23042-2739-7c67-b150-b2f7ed51a0ba');
INSERT INTO records.resource_keys VALUES ('Binary', 'url|urn:uuid:00000000-0000-0000-0000-00000000038a', '01a23042-274c-7346-a95e-7d1a24b23bb1');
INSERT INTO records.resource_keys VALUES ('DocumentReference', 'url|urn:uuid:00000000-0000-0000-0000-00000000038b', '01a23042-274c-70b8-aa25-221f8fd17560');
INSERT INTO records.resource_keys VALUES ('Observation', 'identifier|urn:example:result|R-1|a31733b485b314f51c9a2b5d00edf2f5', '01a23042-277b-7ba6-a3db-76776fc33341');


INSERT INTO records.resource_versions VALUES ('01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-12-01 06:19:31.405193+00', '2026-12-01 06:19:31.405193+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e7');
INSERT INTO records.resource_versions VALUES ('01a23042-26fd-7246-82ba-fc0c8c5b9076', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', '01a23042-26fd-7246-82ba-fc0c8c5b9076', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a23042-26d4-7280-bc6d-645b7d8fa8ce"}, "participant": [{"individual": {"reference": "Practitioner/01a23042-26d4-74af-9092-a340547c5e7f"}}], "resourceType": "Encounter"}', 1, '2026-12-01 06:19:31.447448+00', '2026-12-01 06:19:31.447448+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000388');
INSERT INTO records.resource_versions VALUES ('01a23042-26d5-77ca-9560-6af52138b0d1', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', '01a23042-26d5-7bad-8a1f-0ab1c8f01a7d', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a23042-26d4-7280-bc6d-645b7d8fa8ce"}, "encounter": {"reference": "Encounter/01a23042-26d5-7bad-8a1f-0ab1c8f01a7d"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-12-01 06:19:31.405193+00', '2026-12-01 06:19:31.405193+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758ea');
INSERT INTO records.resource_versions VALUES ('01a23042-2739-7c67-b150-b2f7ed51a0ba', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a23042-2739-7c67-b150-b2f7ed51a0ba', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-12-01 06:19:31.511973+00', '2026-12-01 06:19:31.511973+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resource_versions VALUES ('01a23042-2757-7e50-8055-450f142bb567', 'Condition', NULL, '01a23042-264a-7180-a98f-2320a03766a6', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a23042-264a-7180-a98f-2320a03766a6"}, "resourceType": "Condition"}', 1, '2026-12-01 06:19:31.547986+00', '2026-12-01 06:19:31.547986+00', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a23042-276e-758d-857f-95a924621eb0', 'Condition', NULL, '01a23042-264a-7180-a98f-2320a03766a6', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a23042-264a-7180-a98f-2320a03766a6"}, "resourceType": "Condition"}', 1, '2026-12-01 06:19:31.566784+00', '2026-12-01 06:19:31.566784+00', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a23042-276e-758d-857f-95a924621eb0', 'Condition', NULL, '01a23042-264a-7180-a98f-2320a03766a6', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a23042-264a-7180-a98f-2320a03766a6"}, "resourceType": "Condition"}', 2, '2026-12-01 06:19:31.566784+00', '2026-12-01 06:19:31.571745+00', 'test-agent', 'agent', 'dr-osei', NULL);


INSERT INTO records.resources VALUES ('01a23042-26d4-727d-b687-8579eee3c714', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', '01a23042-26d5-7bad-8a1f-0ab1c8f01a7d', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a23042-26d4-7280-bc6d-645b7d8fa8ce"}, "encounter": {"reference": "Encounter/01a23042-26d5-7bad-8a1f-0ab1c8f01a7d"}, "resourceType": "Condition"}', 1, '2026-12-01 06:19:31.405193+00', '2026-12-01 06:19:31.405193+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758eb');
INSERT INTO records.resources VALUES ('01a23042-26d5-7bad-8a1f-0ab1c8f01a7d', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', '01a23042-26d5-7bad-8a1f-0ab1c8f01a7d', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a23042-26d4-7280-bc6d-645b7d8fa8ce"}, "participant": [{"individual": {"reference": "Practitioner/01a23042-26d4-74af-9092-a340547c5e7f"}}], "resourceType": "Encounter"}', 1, '2026-12-01 06:19:31.405193+00', '2026-12-01 06:19:31.405193+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e9');
INSERT INTO records.resources VALUES ('01a23042-26d4-74af-9092-a340547c5e7f', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-12-01 06:19:31.405193+00', '2026-12-01 06:19:31.405193+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758e8');
INSERT INTO records.resources VALUES ('01a23042-26fd-7a59-b392-ee9afeeea79c', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a23042-26d4-7280-bc6d-645b7d8fa8ce"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-12-01 06:19:31.447448+00', '2026-12-01 06:19:31.447448+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000386');
INSERT INTO records.resources VALUES ('01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-12-01 06:19:31.405193+00', '2026-12-01 06:19:31.45919+00', NULL, NULL, NULL, 'urn:example:other');
INSERT INTO records.resources VALUES ('01a23042-26fd-7246-82ba-fc0c8c5b9076', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', '01a23042-26fd-7246-82ba-fc0c8c5b9076', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a23042-26d4-7280-bc6d-645b7d8fa8ce"}, "participant": [{"individual": {"reference": "Practitioner/01a23042-26d4-74af-9092-a340547c5e7f"}}], "resourceType": "Encounter"}', 2, '2026-12-01 06:19:31.447448+00', '2026-12-01 06:19:31.482972+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-000000000388');
INSERT INTO records.resources VALUES ('01a23042-26d5-77ca-9560-6af52138b0d1', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', '01a23042-26d5-7bad-8a1f-0ab1c8f01a7d', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a23042-26d4-7280-bc6d-645b7d8fa8ce"}, "encounter": {"reference": "Encounter/01a23042-26d5-7bad-8a1f-0ab1c8f01a7d"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-12-01 06:19:31.405193+00', '2026-12-01 06:19:31.496672+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-0000000758ea');
INSERT INTO records.resources VALUES ('01a23042-2730-7a08-97b2-159979da305f', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a23042-2730-7a08-97b2-159979da305f', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-12-01 06:19:31.502932+00', '2026-12-01 06:19:31.502932+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resources VALUES ('01a23042-2739-7c67-b150-b2f7ed51a0ba', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a23042-2739-7c67-b150-b2f7ed51a0ba', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-12-01 06:19:31.511973+00', '2026-12-01 06:19:31.524249+00', NULL, NULL, NULL, 'urn:example:anon');
INSERT INTO records.resources VALUES ('01a23042-274c-7346-a95e-7d1a24b23bb1', 'Binary', 'urn:uuid:00000000-0000-0000-0000-00000000038a', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', NULL, '{"data": "U3RvcCBtZXRvcHJvbG9sLg==", "contentType": "text/plain", "resourceType": "Binary"}', 1, '2026-12-01 06:19:31.530886+00', '2026-12-01 06:19:31.530886+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-00000000038a');
INSERT INTO records.resources VALUES ('01a23042-274c-70b8-aa25-221f8fd17560', 'DocumentReference', 'urn:uuid:00000000-0000-0000-0000-00000000038b', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', NULL, '{"status": "current", "content": [{"attachment": {"url": "Binary/01a23042-274c-7346-a95e-7d1a24b23bb1"}}], "subject": {"reference": "Patient/01a23042-26d4-7280-bc6d-645b7d8fa8ce"}, "resourceType": "DocumentReference"}', 1, '2026-12-01 06:19:31.530886+00', '2026-12-01 06:19:31.530886+00', NULL, NULL, NULL, 'urn:uuid:00000000-0000-0000-0000-00000000038b');
INSERT INTO records.resources VALUES ('01a23042-2757-7e50-8055-450f142bb567', 'Condition', NULL, '01a23042-264a-7180-a98f-2320a03766a6', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a23042-264a-7180-a98f-2320a03766a6"}, "resourceType": "Condition"}', 2, '2026-12-01 06:19:31.547986+00', '2026-12-01 06:19:31.557053+00', 'test-agent', 'agent', 'dr-osei', NULL);
INSERT INTO records.resources VALUES ('01a23042-276e-758d-857f-95a924621eb0', 'Condition', NULL, '01a23042-264a-7180-a98f-2320a03766a6', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a23042-264a-7180-a98f-2320a03766a6"}, "onsetString": "yesterday", "resourceType": "Condition"}', 3, '2026-12-01 06:19:31.566784+00', '2026-12-01 06:19:31.576545+00', 'dr-osei', 'person', NULL, NULL);
INSERT INTO records.resources VALUES ('01a23042-277b-7ba6-a3db-76776fc33341', 'Observation', NULL, '01a23042-264a-7180-a98f-2320a03766a6', NULL, '{"code": {"coding": [{"code": "8867-4", "system": "http://loinc.org"}]}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "status": "final", "subject": {"reference": "Patient/01a23042-264a-7180-a98f-2320a03766a6"}, "identifier": [{"value": "R-1", "system": "urn:example:result"}], "resourceType": "Observation", "valueQuantity": {"unit": "/min", "value": 71}, "effectiveDateTime": "2026-11-20T08:00:00Z"}', 1, '2026-12-01 06:19:31.580639+00', '2026-12-01 06:19:31.580639+00', 'test-agent', 'agent', NULL, NULL);


INSERT INTO records.schedule_versions VALUES ('bericht', '0 7 * * *', false, '{"kind": "daily_report", "input": {"of": "Station 3"}, "owner": null, "queue": "berichte", "priority": "routine", "serial_key": null, "max_attempts": null}', 'UTC', '2026-12-01 07:00:00+00', '2026-11-27 06:30:00+00', '01a23042-2a3a-7796-8fda-68de9caab97a', 1, '2026-12-01 06:19:31.94137+00', 'dr-osei', 'person');


INSERT INTO records.schedules VALUES ('bericht', '30 6 * * MON-FRI', false, '{"kind": "daily_report", "input": {"of": "Station 3"}, "owner": null, "queue": "berichte", "priority": "routine", "serial_key": null, "max_attempts": null}', 'UTC', '2026-12-01 06:30:00+00', '2026-11-27 06:30:00+00', '01a23042-2a35-779b-b470-ff381d121709', 2, '2026-12-01 06:19:31.947357+00', 'dr-osei', 'person');


INSERT INTO records.search_backlog VALUES ('01a23042-29fa-77a2-be3c-40e22445ec4b');
INSERT INTO records.search_backlog VALUES ('01980000-0000-7000-8000-000000000003');


INSERT INTO records.search_codes VALUES (-2841374960585102062, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (1749916171161433559, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (8806775706622180380, '01980000-0000-7000-8000-000000000001', '-infinity', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.search_codes VALUES (-7455952870253003204, '01a23042-264a-7180-a98f-2320a03766a6', '-infinity', '01a23042-264a-7180-a98f-2320a03766a6');
INSERT INTO records.search_codes VALUES (-3700587297737931932, '01a23042-264a-7180-a98f-2320a03766a6', '-infinity', '01a23042-264a-7180-a98f-2320a03766a6');
INSERT INTO records.search_codes VALUES (8162406370966167747, '01a23042-264a-7180-a98f-2320a03766a6', '-infinity', '01a23042-264a-7180-a98f-2320a03766a6');
INSERT INTO records.search_codes VALUES (8870343608688335908, '01a23042-264a-7180-a98f-2320a03766a6', '-infinity', '01a23042-264a-7180-a98f-2320a03766a6');
INSERT INTO records.search_codes VALUES (-5400707500066397570, '01a23042-266c-79ff-a051-d9e3a1080fae', '-infinity', '01a23042-266c-79ff-a051-d9e3a1080fae');
INSERT INTO records.search_codes VALUES (4853188650913293467, '01a23042-26d4-7280-bc6d-645b7d8fa8ce', '-infinity', '01a23042-26d4-727d-b687-8579eee3c714');
INSERT INTO records.search_codes VALUES (6889275846708167044, '00000000-0000-0000-0000-000000000000', '-infinity', '01a23042-26d4-74af-9092-a340547c5e7f');
INSERT INTO records.search_codes VALUES (-4176838396083071243, '01a23042-26d4-7280-bc6d-645b7d8fa8ce', '-infinity', '01a23042-26d4-7280-bc6d-645b7d8fa8ce');
INSERT INTO records.search_codes VALUES (-3424376862632110893, '01a23042-26d4-7280-bc6d-645b7d8fa8ce', '-infinity', '01a23042-26d4-7280-bc6d-645b7d8fa8ce');
INSERT INTO records.search_codes VALUES (362423952243435654, '01a23042-26d4-7280-bc6d-645b7d8fa8ce', '-infinity', '01a23042-26d4-7280-bc6d-645b7d8fa8ce');
INSERT INTO records.search_codes VALUES (3160118754379537005, '01a23042-26d4-7280-bc6d-645b7d8fa8ce', '-infinity', '01a23042-26d4-7280-bc6d-645b7d8fa8ce');
INSERT INTO records.search_codes VALUES (638821647980083712, '01a23042-26d4-7280-bc6d-645b7d8fa8ce', '-infinity', '01a23042-26d5-77ca-9560-6af52138b0d1');
INSERT INTO records.search_codes VALUES (5544562350243874289, '01a23042-26d4-7280-bc6d-645b7d8fa8ce', '-infinity', '01a23042-26d5-77ca-9560-6af52138b0d1');
INSERT INTO records.search_codes VALUES (-1173317348562126168, '01a23042-2730-7a08-97b2-159979da305f', '-infinity', '01a23042-2730-7a08-97b2-159979da305f');
INSERT INTO records.search_codes VALUES (-1173317348562126168, '01a23042-2739-7c67-b150-b2f7ed51a0ba', '-infinity', '01a23042-2739-7c67-b150-b2f7ed51a0ba');
INSERT INTO records.search_codes VALUES (4627315299554092496, '01a23042-264a-7180-a98f-2320a03766a6', '2026-11-20 08:00:00+00', '01a23042-277b-7ba6-a3db-76776fc33341');
INSERT INTO records.search_codes VALUES (6815794731574036878, '01a23042-264a-7180-a98f-2320a03766a6', '2026-11-20 08:00:00+00', '01a23042-277b-7ba6-a3db-76776fc33341');
INSERT INTO records.search_codes VALUES (-6024684285336949284, '01a23042-27c8-74a2-8c18-807dca78fb3a', '-infinity', '01a23042-27c8-74a2-8c18-807dca78fb3a');
INSERT INTO records.search_codes VALUES (-2888530701173159433, '01a23042-27c8-74a2-8c18-807dca78fb3a', '-infinity', '01a23042-27c8-74a2-8c18-807dca78fb3a');
INSERT INTO records.search_codes VALUES (-6024684285336949284, '01a23042-27d3-7866-9381-be5ac6ffdcca', '-infinity', '01a23042-27d3-7866-9381-be5ac6ffdcca');
INSERT INTO records.search_codes VALUES (-2888530701173159433, '01a23042-27d3-7866-9381-be5ac6ffdcca', '-infinity', '01a23042-27d3-7866-9381-be5ac6ffdcca');
INSERT INTO records.search_codes VALUES (-6086121387535452405, '01a23042-27e9-71f6-a251-f20d6b6b57c4', '-infinity', '01a23042-27e9-71f6-a251-f20d6b6b57c4');
INSERT INTO records.search_codes VALUES (739705444656731503, '01a23042-27e9-71f6-a251-f20d6b6b57c4', '-infinity', '01a23042-27e9-71f6-a251-f20d6b6b57c4');


INSERT INTO records.search_entries VALUES ('01a23042-259b-7758-a826-297f474f1a0d', '01a23042-259b-7758-a826-297f474f1a0d', 'Patient', '-infinity', '2026-12-01 06:19:31.190068+00', '{304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Refused By Audit", "refused by audit"]], "phonetic": [["Refused By Audit", "refused by audit"]], "name:part": [[null, "refusedbyaudit"]], "name:beginning": [[null, "refusedbyaudit"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000001', 'Patient', '-infinity', '2026-12-01 06:19:30.85421+00', '{-2841374960585102062,-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,1749916171161433559,2822124603416549557,7586896057643621281,8806775706622180380}', '{"name": [["Zoë Åström-Ñuñez", "zoe astrom nunez"]], "phonetic": [["Zoë Åström-Ñuñez", "zoe astrom nunez"]], "birthdate": [[-1225756800000000, -1225670400000000]], "name:part": [[null, "zoaastroemnunez"], [null, "zoaastromnunez"], [null, "zoastroemnunez"], [null, "zoastromnunez"], [null, "zoeaastroemnunez"], [null, "zoeaastromnunez"], [null, "zoeastroemnunez"], [null, "zoeastromnunez"]], "name:beginning": [[null, "zoaastroemnunez"], [null, "zoaastromnunez"], [null, "zoastroemnunez"], [null, "zoastromnunez"], [null, "zoeaastroemnunez"], [null, "zoeaastromnunez"], [null, "zoeastroemnunez"], [null, "zoeastromnunez"]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Encounter', '2026-03-14 08:00:00+00', '2026-12-01 06:19:30.854749+00', '{-7445652280845804385,-7400928361229801799,-5939272887904380300,-5479899495763404177,-3456592615261110200,-2669698883667704676,-1763746174139205143,-777945609533469876,-410684541319942866,454723788804079262,1753185212372080604,3910953658526614958,6160112153646671356,7500215974462726047,9023110237231273243}', '{"date": [[1773475200000000, 1773477000001000]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-264a-7180-a98f-2320a03766a6', '01a23042-264a-7180-a98f-2320a03766a6', 'Patient', '-infinity', '2026-12-01 06:19:31.303821+00', '{-7455952870253003204,-6948078740298252054,-6244663363944630622,-5994437886783079823,-5925399087177735175,-5442516398067040195,-3700587297737931932,-3227022276846967645,-2580640879805574441,-2573111915849754351,-2271904169223815656,-2238758634828303172,-2096519522862822999,-1797415392151661262,-1685287895992867795,-1177924126213355947,-898043380285166019,304989571092906561,706102302377121974,1270577247705390859,1406853238992075579,1420669438855668851,1527466873384452044,2822124603416549557,3550528652267561649,4504048969825169856,6225034923438274226,6430912447629503579,6925298656631429053,7153797968378611368,7586896057643621281,7721452509279105934,7895266439563199719,8006371836527713168,8162406370966167747,8285848581504805439,8580926101571794102,8659017294055171373,8870343608688335908}', '{"name": [["Bruce Lee", "bruce lee"]], "address": [["Straße 1", "strasse 1"], ["“hinten”", "hinten"], ["九龍", "九龍"], ["HK", "hk"], ["0", "0"], ["Auf See", "auf see"]], "phonetic": [["Bruce Lee", "bruce lee"]], "birthdate": [[-918172800000000, -918086400000000]], "name:part": [[null, "brucelee"]], "address-city": [["九龍", "九龍"]], "address-state": [["HK", "hk"]], "name:beginning": [[null, "brucelee"]], "address-country": [["HK", "hk"]], "address-postalcode": [["0", "0"]]}', 3, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-2671-7fae-810b-e7b0711b305e', '01a23042-264a-7180-a98f-2320a03766a6', 'Encounter', '2026-12-01 06:19:31.316915+00', '2026-12-01 06:19:31.316915+00', '{-7445652280845804385,-5939272887904380300,-3456592615261110200,-2669698883667704676,-1763746174139205143,154441176849632343,1753185212372080604,2188387628455707063,3910953658526614958,4497397670826920354,6160112153646671356,7500215974462726047,9023110237231273243,9190174597769616058}', '{}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-268b-7b06-a7f2-4993bb0ca980', '01a23042-264a-7180-a98f-2320a03766a6', 'Encounter', '2026-12-01 06:19:31.339992+00', '2026-12-01 06:19:31.348918+00', '{-7445652280845804385,-5939272887904380300,-3456592615261110200,-2669698883667704676,-1763746174139205143,154441176849632343,1753185212372080604,2188387628455707063,3910953658526614958,4497397670826920354,6160112153646671356,7500215974462726047,9023110237231273243,9190174597769616058}', '{}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-2687-7ea1-8a3f-50b826101098', '01a23042-264a-7180-a98f-2320a03766a6', 'Encounter', '2026-12-01 06:19:31.335456+00', '2026-12-01 06:19:31.356643+00', '{-7445652280845804385,-5939272887904380300,-3456592615261110200,-2669698883667704676,-1763746174139205143,154441176849632343,1753185212372080604,2188387628455707063,3910953658526614958,4497397670826920354,6160112153646671356,7500215974462726047,9023110237231273243,9190174597769616058}', '{}', 3, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-2679-7bd7-b3ff-5fed3a748bb5', '01a23042-264a-7180-a98f-2320a03766a6', 'Encounter', '2026-11-20 08:00:00+00', '2026-12-01 06:19:31.359302+00', '{-8989776376784483404,-7445652280845804385,-6210018187503702915,-5939272887904380300,-3456592615261110200,-2669698883667704676,-1763746174139205143,-410684541319942866,154441176849632343,2188387628455707063,3910953658526614958,3992682082209203742,4497397670826920354,7171719514250903561,9190174597769616058}', '{"date": [[1795161600000000, 1795162800124000]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-266c-79ff-a051-d9e3a1080fae', '01a23042-266c-79ff-a051-d9e3a1080fae', 'Patient', '-infinity', '2026-12-01 06:19:31.387703+00', '{-7153024569383084296,-7100320586952373007,-6104569214910378573,-6052219824340587707,-5400707500066397570,-854467917171343166,304989571092906561,706102302377121974,1527466873384452044,2115384882049776973,4839081246086039762,5879165236234152398,6430912447629503579,7586896057643621281}', '{"name": [["No System", "no system"]], "phonetic": [["No System", "no system"]], "name:part": [[null, "nosystem"]], "death-date": [[1793491200000000, 1796083200000000]], "name:beginning": [[null, "nosystem"]]}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-26bf-7685-9b5a-190270484ea8', '01a23042-266c-79ff-a051-d9e3a1080fae', 'Encounter', '2026-12-01 06:19:31.390837+00', '2026-12-01 06:19:31.39813+00', '{-7613864622627280972,-7445652280845804385,-5968628586489816067,-5939272887904380300,-3456592615261110200,-2669698883667704676,-1763746174139205143,1266838499732065481,1753185212372080604,3910953658526614958,6160112153646671356,6302881120382579635,7500215974462726047,9023110237231273243}', '{}', 2, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-26d4-727d-b687-8579eee3c714', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Condition', '-infinity', '2026-12-01 06:19:31.405193+00', '{-3703829253922567831,-2843685668334462246,-2787263995948136620,-1561757823437814800,-1450889485933994210,1704561264823032479,3315491416762332118,4245868582489755469,4853188650913293467}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-26d4-74af-9092-a340547c5e7f', '00000000-0000-0000-0000-000000000000', 'Practitioner', '-infinity', '2026-12-01 06:19:31.405193+00', '{-7281216365113324833,-5634760922583328499,-4606996097868006287,962598198066556472,1144645365100300718,6889275846708167044,8038445038541233791}', '{"name": [["Hettinger", "hettinger"]], "family": [["Hettinger", "hettinger"]], "phonetic": [["Hettinger", "hettinger"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-26d5-77ca-9560-6af52138b0d1', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Observation', '-infinity', '2026-12-01 06:19:31.496672+00', '{-7981568621035656830,-7951509100089485845,-7622777742498222655,-7451150732379155953,-7279686014855054373,-3244734533335892039,-3185300871461349336,-306885603003732905,101708146211383097,522752935747422638,638821647980083712,1413474167464913027,2619920073100156401,2952314885040418359,3328083734351691110,3945453350837948556,5544562350243874289,6056942933162792947,6607783872734053874,6773461974477245668,6960921630947238605,7330082917372906610,8651352993447874978}', '{"value-quantity": [["179.25", null, null, "cm"]], "combo-value-quantity": [["179.25", null, null, "cm"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-26d5-7bad-8a1f-0ab1c8f01a7d', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Encounter', '2011-12-13 21:28:27+00', '2026-12-01 06:19:31.405193+00', '{-8989776376784483404,-7445652280845804385,-7349446039148954574,-5939272887904380300,-4639566626871127799,-4512705876771833531,-3456592615261110200,-2669698883667704676,-2241881520959543124,-1763746174139205143,-410684541319942866,734495909574747370,1637256267423219005,1922453883137663447,3116514829295168857,3454200839964375462,3910953658526614958,3992682082209203742,5204202772958038929,6160112153646671356,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}', 1, 1);
INSERT INTO records.search_entries VALUES ('01a23042-26fd-7a59-b392-ee9afeeea79c', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Condition', '2026-11-20 00:00:00+00', '2026-12-01 06:19:31.447448+00', '{-6848650400343048448,-3703829253922567831,-2843685668334462246,-2787263995948136620,1704561264823032479,3315491416762332118,4122849338527541616,4245868582489755469}', '{"onset-info": [["10 days", "10 days"]], "recorded-date": [[1795132800000000, 1795219200000000]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-26d4-7280-bc6d-645b7d8fa8ce', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Patient', '-infinity', '2026-12-01 06:19:31.463979+00', '{-8638080378023668169,-6307866633382234156,-4357135025089860971,-4176838396083071243,-3862606073081818017,-3424376862632110893,-2238758634828303172,-2096519522862822999,304989571092906561,362423952243435654,706102302377121974,1406853238992075579,1527466873384452044,1971412287642486946,2706430926491717011,2822124603416549557,3160118754379537005,3673450640575162986,5827986460778686216,6430912447629503579,6866098359189480665,7586896057643621281}', '{"name": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "given": [["María", "maria"], ["José", "jose"]], "family": [["Ibáñez", "ibanez"]], "phonetic": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "birthdate": [[-276220800000000, -273628800000000]], "name:part": [[null, "ibanez"], [null, "jose"], [null, "maria"]], "given:part": [[null, "jose"], [null, "maria"]], "family:part": [[null, "ibanez"]], "name:beginning": [[null, "ibanez"], [null, "ibanezmaria"], [null, "jose"], [null, "maria"], [null, "mariajose"]], "given:beginning": [[null, "jose"], [null, "maria"], [null, "mariajose"]], "family:beginning": [[null, "ibanez"]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a23042-26fd-7246-82ba-fc0c8c5b9076', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Encounter', '2011-12-13 21:28:27+00', '2026-12-01 06:19:31.484546+00', '{-7445652280845804385,-7349446039148954574,-5939272887904380300,-4639566626871127799,-4512705876771833531,-4380409335288509091,-3456592615261110200,-2669698883667704676,-2241881520959543124,-1763746174139205143,-410684541319942866,734495909574747370,818287502009051485,1637256267423219005,1922453883137663447,3116514829295168857,3454200839964375462,3910953658526614958,5204202772958038929,6160112153646671356,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a23042-2730-7a08-97b2-159979da305f', '01a23042-2730-7a08-97b2-159979da305f', 'Patient', '-infinity', '2026-12-01 06:19:31.502932+00', '{-2096519522862822999,-1173317348562126168,304989571092906561,1406853238992075579,1527466873384452044,2822124603416549557}', '{"birthdate": [[567993600000000, 599616000000000]]}', 1, 1);
INSERT INTO records.search_entries VALUES ('01a23042-2739-7c67-b150-b2f7ed51a0ba', '01a23042-2739-7c67-b150-b2f7ed51a0ba', 'Patient', '-infinity', '2026-12-01 06:19:31.525862+00', '{-2096519522862822999,-1173317348562126168,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Named Later", "named later"]], "phonetic": [["Named Later", "named later"]], "birthdate": [[567993600000000, 599616000000000]], "name:part": [[null, "namedlater"]], "name:beginning": [[null, "namedlater"]]}', 2, 2);
INSERT INTO records.search_entries VALUES ('01a23042-274c-7346-a95e-7d1a24b23bb1', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'Binary', '-infinity', '2026-12-01 06:19:31.530886+00', '{}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-274c-70b8-aa25-221f8fd17560', '01a23042-26d4-7280-bc6d-645b7d8fa8ce', 'DocumentReference', '-infinity', '2026-12-01 06:19:31.530886+00', '{-8875276489264600094,-7802499202354375346,-5315999895250411135,-1015467508062719218,93641447332869163,1269763137914127382,4538637818275841278,5064284993857756483,6036924464732688991,6376627847822550832,7898190559999291059,8710213828419758983}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-2757-7e50-8055-450f142bb567', '01a23042-264a-7180-a98f-2320a03766a6', 'Condition', '-infinity', '2026-12-01 06:19:31.557053+00', '{-692133044180225197,1704561264823032479,3315491416762332118,4748121239309011375,7016600719811236698,8525934919143428731}', '{}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-276e-758d-857f-95a924621eb0', '01a23042-264a-7180-a98f-2320a03766a6', 'Condition', '-infinity', '2026-12-01 06:19:31.576545+00', '{-6848650400343048448,-692133044180225197,1704561264823032479,3315491416762332118,4748121239309011375,7016600719811236698,8525934919143428731}', '{"onset-info": [["yesterday", "yesterday"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-277b-7ba6-a3db-76776fc33341', '01a23042-264a-7180-a98f-2320a03766a6', 'Observation', '2026-11-20 08:00:00+00', '2026-12-01 06:19:31.580639+00', '{-8870230562192846690,-7951509100089485845,-7451150732379155953,-7117572984409294999,-4660520141216755019,-3442115732444124736,-3244734533335892039,-2663052318763546502,-2538000274930725059,-2101861338551039438,-1141455783772261690,-306885603003732905,522752935747422638,1635438101197755536,2619920073100156401,2952314885040418359,4353863287373978576,4627315299554092496,5711679349085418281,6056942933162792947,6607783872734053874,6773461974477245668,6815794731574036878,6960921630947238605,7330082917372906610}', '{"date": [[1795161600000000, 1795161601000000]], "value-quantity": [["71", null, null, "/min"]], "combo-value-quantity": [["71", null, null, "/min"]]}', NULL, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-277e-7ded-947c-9c6b7cf86610', '01a23042-277e-7ded-947c-9c6b7cf86610', 'Patient', '-infinity', '2026-12-01 06:19:31.618+00', '{-5198059514098830805,-4011720825592352013,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281,8204255701909613059}', '{"name": [["Amália Ünal", "amalia unal"]], "phonetic": [["Amália Ünal", "amalia unal"]], "name:part": [[null, "amaliauenal"], [null, "amaliaunal"]], "name:beginning": [[null, "amaliauenal"], [null, "amaliaunal"]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-2780-71ef-b678-2c313f1727e9', '01a23042-2780-71ef-b678-2c313f1727e9', 'Patient', '-infinity', '2026-12-01 06:19:31.617155+00', '{-7100320586952373007,-7042240361585412050,-6052219824340587707,-854467917171343166,-97651926932706730,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,4839081246086039762,7586896057643621281,8204255701909613059}', '{"name": [["Ünal, Amália", "unal amalia"]], "phonetic": [["Ünal, Amália", "unal amalia"]], "name:part": [[null, "uenalamalia"], [null, "unalamalia"]], "name:beginning": [[null, "uenalamalia"], [null, "unalamalia"]]}', 4, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-27c8-74a2-8c18-807dca78fb3a', '01a23042-27c8-74a2-8c18-807dca78fb3a', 'Patient', '-infinity', '2026-12-01 06:19:31.661517+00', '{-7126259655483969027,-6024684285336949284,-2888530701173159433,-2238758634828303172,304989571092906561,705044425312968471,706102302377121974,1406853238992075579,1446350327476413712,1527466873384452044,2822124603416549557,6430912447629503579,7586896057643621281}', '{"name": [["Ünal", "unal"]], "phonetic": [["Ünal", "unal"]], "name:part": [[null, "uenal"], [null, "unal"]], "name:beginning": [[null, "uenal"], [null, "unal"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-27d3-7866-9381-be5ac6ffdcca', '01a23042-27d3-7866-9381-be5ac6ffdcca', 'Patient', '-infinity', '2026-12-01 06:19:31.667792+00', '{-7126259655483969027,-6024684285336949284,-2888530701173159433,304989571092906561,705044425312968471,706102302377121974,1406853238992075579,1527466873384452044,2796018173353151530,2822124603416549557,6430912447629503579,7586896057643621281,7653605584069439574}', '{"name": [["Ünal", "unal"]], "phonetic": [["Ünal", "unal"]], "name:part": [[null, "uenal"], [null, "unal"]], "name:beginning": [[null, "uenal"], [null, "unal"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-27e9-71f6-a251-f20d6b6b57c4', '01a23042-27e9-71f6-a251-f20d6b6b57c4', 'Patient', '-infinity', '2026-12-01 06:19:31.689745+00', '{-6086121387535452405,-4987163866374097950,-2811460617422369134,-2238758634828303172,304989571092906561,706102302377121974,739705444656731503,1406853238992075579,1527466873384452044,2822124603416549557,6430912447629503579,7586896057643621281}', '{"name": [["Zoë", "zoe"]], "phonetic": [["Zoë", "zoe"]], "name:part": [[null, "zo"], [null, "zoe"]], "name:beginning": [[null, "zo"], [null, "zoe"]]}', 1, NULL);
INSERT INTO records.search_entries VALUES ('01a23042-2842-7305-8c3d-8b471fc3cb80', '01a23042-27e9-71f6-a251-f20d6b6b57c4', 'Encounter', '2026-12-01 06:19:31.779376+00', '2026-12-01 06:19:31.805511+00', '{-7445652280845804385,-5989615477722080088,-5939272887904380300,-3456592615261110200,-2669698883667704676,-1763746174139205143,-1354342727718494954,1753185212372080604,2010207297422689473,3910953658526614958,5166390169204189371,6160112153646671356,7500215974462726047,9023110237231273243}', '{}', 2, NULL);


INSERT INTO records.summary_checks VALUES ('01a23042-2679-7bd7-b3ff-5fed3a748bb5', '2026-12-01 06:19:31.323281+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a23042-268b-7b06-a7f2-4993bb0ca980', '2026-12-01 06:19:31.341229+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a23042-2687-7ea1-8a3f-50b826101098', NULL, NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a23042-26bf-7685-9b5a-190270484ea8', '2026-12-01 06:19:31.397411+00', NULL, NULL);
INSERT INTO records.summary_checks VALUES ('01a23042-2842-7305-8c3d-8b471fc3cb80', NULL, '0000000000000000000000000000000000000000000000000000000000000000', '{"marks": [], "claims": [], "omitted": [0]}');


INSERT INTO records.task_dependencies VALUES ('01a23042-287b-7156-93ff-2f9276c3e7df', '01a23042-2877-7f74-a865-1acafb357903');


INSERT INTO records.task_ends VALUES ('01a23042-284c-7094-b540-5b2b908da16c', '\xf6f197bcdfd751ee5c59a57a51b6ddf755f214a99d9e98da64d8217ea8ca1633', 3, '{01a23042-285b-7a76-a6e7-e96a8f1d9e0d}', '01a23042-2842-7305-8c3d-8b471fc3cb80', 2, '2026-12-01 06:19:31.801845+00');


INSERT INTO records.task_holders VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.task_inputs VALUES ('01a23042-284c-7094-b540-5b2b908da16c', '{"text": "Rückruf 😷"}');
INSERT INTO records.task_inputs VALUES ('01a23042-28ca-72fc-bc31-d4e1699f1983', '{"record_id": 7}');
INSERT INTO records.task_inputs VALUES ('01a23042-28ce-7f50-8d0c-bb3a68bec4af', '{"to": "cardiology", "reason": "Brustschmerz", "record_id": 7, "routing_id": "01a23042-28cf-7e79-aff3-29719e3af657"}');


INSERT INTO records.task_queue VALUES ('01a23042-285b-7a76-a6e7-e96a8f1d9e0d', 'default', 'assignment', 0, '2036-01-01 00:00:00+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2036-01-01 00:00:00+00', 944);
INSERT INTO records.task_queue VALUES ('01a23042-287b-7156-93ff-2f9276c3e7df', 'dead', 'follow_up', 0, '2026-12-01 06:19:31.836118+00', NULL, 1, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-12-01 06:19:31.846944+00', NULL, NULL, NULL, 948);
INSERT INTO records.task_queue VALUES ('01a23042-2889-7bb5-9443-c3219ef3a8a5', 'again', 'follow_up', 0, '2026-12-01 06:19:36.855153+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-12-01 06:19:31.859285+00', NULL, NULL, NULL, 953);
INSERT INTO records.task_queue VALUES ('01a23042-289e-7917-8522-b45d86a6eccd', 'default', 'prior_authorization', 0, '2026-12-01 06:19:31.870894+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-12-01 06:19:31.874927+00', 'auth-1', '2036-01-01 00:00:00+00', NULL, 959);
INSERT INTO records.task_queue VALUES ('01a23042-28a6-7e8f-a691-7e0921b3aeb4', 'answered', 'prior_authorization', 0, '2026-12-01 06:19:31.893868+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 967);
INSERT INTO records.task_queue VALUES ('01a23042-28bc-7eb1-9293-fe6500ba06f3', 'owned', 'follow_up', 0, '2036-01-01 00:00:00+00', 'Zimmer 4', 0, false, '2036-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2036-01-01 00:00:00+00', 969);
INSERT INTO records.task_queue VALUES ('01a23042-28c5-7457-a1fc-fe9d4a07964b', 'keyed@person:dr-osei', 'follow_up', 0, '2026-12-01 06:19:31.90954+00', 'Zimmer 3', 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 972);
INSERT INTO records.task_queue VALUES ('01a23042-28c7-7e2d-827d-1f37342ac6da', 'keyed', 'follow_up', 0, '2026-12-01 06:19:31.912122+00', 'Zimmer 3', 0, false, '2026-12-01 06:19:31.912122+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 973);
INSERT INTO records.task_queue VALUES ('01a23042-28ca-72fc-bc31-d4e1699f1983', 'triage', 'intake_triage', 1, '2026-12-01 06:19:31.914401+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 974);
INSERT INTO records.task_queue VALUES ('01a23042-28ce-7f50-8d0c-bb3a68bec4af', 'cardiology', 'assignment', 1, '2026-12-01 06:19:31.919184+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 975);
INSERT INTO records.task_queue VALUES ('01a23042-28d3-71bf-866c-66c3621e636e', 'held', 'follow_up', 0, '2026-12-01 06:19:31.923328+00', NULL, 0, false, NULL, '2026-12-01 06:19:31.926393+00', '7a05b38b-6d4a-4db7-8001-10099ca5d3af', '01a23042-28d5-7f1e-a0f3-158ad3870b99', 'crew-agent', 'agent', 'granted:["agent", "crew-agent", null]', 3600, '2100-01-01 00:00:00+00', 'Doppelt', NULL, NULL, NULL, NULL, 976);


INSERT INTO records.task_signals VALUES ('01a23042-28ba-72e9-98f2-9b701b9a5247', 'auth-3', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-12-01 06:19:31.89724+00', NULL, NULL, NULL);
INSERT INTO records.task_signals VALUES ('01a23042-28b5-7340-99bd-02c6236fd958', 'auth-2', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-12-01 06:19:31.888883+00', '01a23042-28a6-7e8f-a691-7e0921b3aeb4', '2026-12-01 06:19:31.893226+00', '2026-12-01 06:19:31.893226+00');


INSERT INTO records.task_steps VALUES ('01a23042-2874-7dc4-af85-9c7f1a982a13', '01a23042-284c-7094-b540-5b2b908da16c', 'dokumentiert', NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.825374+00');
INSERT INTO records.task_steps VALUES ('01a23042-28aa-7e61-8170-65009515b83e', '01a23042-28a6-7e8f-a691-7e0921b3aeb4', 'submitted', 'per Fax', 'fax-1', 'test-agent', 'agent', '2026-12-01 06:19:31.882168+00');


INSERT INTO records.task_versions VALUES ('01a23042-284c-7094-b540-5b2b908da16c', 'follow_up', 'done', '01a23042-27e9-71f6-a251-f20d6b6b57c4', '01a23042-2842-7305-8c3d-8b471fc3cb80', 3, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.783918+00', 1, '2026-12-01 06:19:31.783918+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a23042-284c-7094-b540-5b2b908da16c', 'follow_up', 'done', '01a23042-27e9-71f6-a251-f20d6b6b57c4', '01a23042-2842-7305-8c3d-8b471fc3cb80', 3, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.783918+00', 2, '2026-12-01 06:19:31.797886+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a23042-284c-7094-b540-5b2b908da16c', 'follow_up', 'done', '01a23042-27e9-71f6-a251-f20d6b6b57c4', '01a23042-2842-7305-8c3d-8b471fc3cb80', 3, NULL, NULL, NULL, 5, 1, 'completed', 'erreicht', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-12-01 06:19:31.783918+00', 3, '2026-12-01 06:19:31.809663+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a23042-2877-7f74-a865-1acafb357903', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.831474+00', 1, '2026-12-01 06:19:31.831474+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a23042-2877-7f74-a865-1acafb357903', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.831474+00', 2, '2026-12-01 06:19:31.838427+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a23042-287b-7156-93ff-2f9276c3e7df', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.833591+00', 1, '2026-12-01 06:19:31.833591+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a23042-2889-7bb5-9443-c3219ef3a8a5', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.849204+00', 1, '2026-12-01 06:19:31.849204+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a23042-2889-7bb5-9443-c3219ef3a8a5', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.849204+00', 2, '2026-12-01 06:19:31.852107+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a23042-2889-7bb5-9443-c3219ef3a8a5', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'ready', NULL, NULL, NULL, NULL, 'Besetzt', NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.849204+00', 3, '2026-12-01 06:19:31.854312+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a23042-2895-7431-947c-9504f9996d21', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.860786+00', 1, '2026-12-01 06:19:31.860786+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a23042-289e-7917-8522-b45d86a6eccd', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.867069+00', 1, '2026-12-01 06:19:31.867069+00', 'test-agent', 'agent', 'authorization-1');
INSERT INTO records.task_versions VALUES ('01a23042-28a6-7e8f-a691-7e0921b3aeb4', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.878506+00', 1, '2026-12-01 06:19:31.878506+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a23042-28a6-7e8f-a691-7e0921b3aeb4', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.878506+00', 2, '2026-12-01 06:19:31.8832+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a23042-28a6-7e8f-a691-7e0921b3aeb4', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', 'submitted', NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.878506+00', 3, '2026-12-01 06:19:31.886532+00', 'test-agent', 'agent', NULL);
INSERT INTO records.task_versions VALUES ('01a23042-28bc-7eb1-9293-fe6500ba06f3', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.899747+00', 1, '2026-12-01 06:19:31.899747+00', 'test-agent', 'agent', 'Bett 4');
INSERT INTO records.task_versions VALUES ('01a23042-28d3-71bf-866c-66c3621e636e', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.922652+00', 1, '2026-12-01 06:19:31.922652+00', 'test-agent', 'agent', NULL);


INSERT INTO records.tasks VALUES ('01a23042-285b-7a76-a6e7-e96a8f1d9e0d', 'assignment', 'default', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.801845+00', 1, '2026-12-01 06:19:31.801845+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a23042-284c-7094-b540-5b2b908da16c', 'follow_up', 'done', '01a23042-27e9-71f6-a251-f20d6b6b57c4', '01a23042-2842-7305-8c3d-8b471fc3cb80', 3, NULL, NULL, NULL, 5, 1, 'completed', 'dokumentiert', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-12-01 06:19:31.783918+00', 4, '2026-12-01 06:19:31.829596+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a23042-2877-7f74-a865-1acafb357903', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'failed', 'dead-letter', NULL, NULL, NULL, 'Kein Anschluss', NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.831474+00', 3, '2026-12-01 06:19:31.841282+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a23042-287b-7156-93ff-2f9276c3e7df', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'predecessor-failed', NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.833591+00', 2, '2026-12-01 06:19:31.846427+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a23042-2889-7bb5-9443-c3219ef3a8a5', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'on-hold', NULL, NULL, NULL, 'Morgen', 'Besetzt', NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.849204+00', 4, '2026-12-01 06:19:31.859094+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a23042-2895-7431-947c-9504f9996d21', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'cancelled', NULL, NULL, NULL, 'Umgezogen', NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.860786+00', 2, '2026-12-01 06:19:31.864845+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a23042-289e-7917-8522-b45d86a6eccd', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.867069+00', 2, '2026-12-01 06:19:31.874713+00', 'test-agent', 'agent', 'authorization-1');
INSERT INTO records.tasks VALUES ('01a23042-28a6-7e8f-a691-7e0921b3aeb4', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.878506+00', 4, '2026-12-01 06:19:31.89364+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a23042-28bc-7eb1-9293-fe6500ba06f3', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.899747+00', 2, '2026-12-01 06:19:31.906404+00', 'test-agent', 'agent', 'Bett 4');
INSERT INTO records.tasks VALUES ('01a23042-28c5-7457-a1fc-fe9d4a07964b', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.908634+00', 1, '2026-12-01 06:19:31.908634+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a23042-28c7-7e2d-827d-1f37342ac6da', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.911201+00', 1, '2026-12-01 06:19:31.911201+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a23042-28ca-72fc-bc31-d4e1699f1983', 'intake_triage', 'triage', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.913696+00', 1, '2026-12-01 06:19:31.913696+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a23042-28ce-7f50-8d0c-bb3a68bec4af', 'assignment', 'cardiology', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.918228+00', 1, '2026-12-01 06:19:31.918228+00', 'test-agent', 'agent', NULL);
INSERT INTO records.tasks VALUES ('01a23042-28d3-71bf-866c-66c3621e636e', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-12-01 06:19:31.922652+00', 2, '2026-12-01 06:19:31.92658+00', 'crew-agent', 'agent', NULL);


INSERT INTO records.used_assertions VALUES ('nachtlauf', 'Nr. 1 “äöü”', '2026-12-01 06:19:31.953713+00');


SELECT pg_catalog.setval('records.access_change_numbers', 33, true);


SELECT pg_catalog.setval('records.access_numbers', 5, true);


SELECT pg_catalog.setval('records.feed_position_seq', 40, true);


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


ALTER TABLE ONLY records.refused_claims
    ADD CONSTRAINT pk_refused_claims PRIMARY KEY (source, caller, identifier, resource);


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


CREATE POLICY everyone ON records.refused_claims TO records_app USING (true) WITH CHECK (true);


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


CREATE POLICY own ON records.refused_claims TO records_panel USING (((caller)::text = ( SELECT current_setting('chartroom.caller'::text, true) AS current_setting))) WITH CHECK (((caller)::text = ( SELECT current_setting('chartroom.caller'::text, true) AS current_setting)));


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


ALTER TABLE records.refused_claims ENABLE ROW LEVEL SECURITY;

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


GRANT SELECT ON TABLE records.facility TO records_app;
GRANT SELECT ON TABLE records.facility TO records_panel;


GRANT UPDATE(time_zone) ON TABLE records.facility TO records_app;


GRANT UPDATE(next_time_zone) ON TABLE records.facility TO records_app;


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


GRANT SELECT,INSERT,DELETE ON TABLE records.refused_claims TO records_app;
GRANT SELECT,INSERT,DELETE ON TABLE records.refused_claims TO records_panel;


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


