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
      AND (stored.patient_id, records.name_of(stored.body))
          IS DISTINCT FROM (earlier.patient_id, records.name_of(earlier.body));
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
    FROM stored WHERE type = ANY ('{AllergyIntolerance,CarePlan,CareTeam,Claim,ClaimResponse,Condition,Coverage,Device,DiagnosticReport,DocumentReference,Encounter,ExplanationOfBenefit,Goal,Immunization,MedicationRequest,MedicationStatement,Observation,Procedure}');
    RETURN NULL;
END
$$;


ALTER FUNCTION records.feed_resources() OWNER TO records_owner;

CREATE FUNCTION records.feed_summary() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
    INSERT INTO records.feed (bucket, type, resource_id)
    VALUES (get_byte(uuid_send(NEW.id), 15) & 15, 'Encounter', NEW.id);
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
BEGIN
RETURN cardinality(records.holders_of_value(name)) > 1 AND records.named_exactly(name) IS NULL;
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
    NEW.identifies := coalesce(declared.identifies, NOT NEW.is_of_things);
    NEW.is_vouched := NEW.is_vouched AND (
        current_setting('role') <> 'records_panel' OR coalesce(declared.is_open, false)
        OR records.vouches_by_panel(NEW.patient_id, NEW.system, NEW.value)
    );
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
    UNION
    SELECT i.value FROM records.patient_identifiers i
    WHERE i.patient_id = ANY (one.same) AND i.identifies AND i.is_vouched
        AND records.holders_of(i.value) = ARRAY[one.patient]
    ORDER BY own
) END,
named.is_contested,
CASE WHEN one.patient IS NULL THEN '{}' ELSE ARRAY(
    SELECT DISTINCT i.value::text AS number FROM records.patient_identifiers i
    WHERE i.patient_id = ANY (one.same) AND i.identifies AND i.is_vouched
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
    patient_id uuid
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
    is_vouched boolean DEFAULT true NOT NULL
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
    accepted_by character varying(128)
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
    accepted_by character varying(128)
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
    consumed_at timestamp with time zone
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
INSERT INTO records.access_changes VALUES (1, true, '01a21cc0-1aad-7997-8a0f-6d5707681c13', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a21cc0-1d04-78cb-8924-2325b2d5475e', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a21cc0-1da4-71a8-acef-16e789df1431', 7, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a21cc0-1da7-7504-9960-c07140acce79', 8, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'no system', 9, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '|no system', 10, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 11, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 13, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 15, NULL, true);
INSERT INTO records.access_changes VALUES (1, true, '01a21cc0-1dda-73a0-916b-4475b7d256de', 16, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'Nr. 1', 17, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'urn:example:mrn|Nr. 1', 18, NULL, false);
INSERT INTO records.access_changes VALUES (4, true, 'P12345', 23, '2026-11-27 12:24:42.360748+00', false);
INSERT INTO records.access_changes VALUES (4, false, 'granted:["agent", "triage-agent", "dr-okafor"]', 24, NULL, false);
INSERT INTO records.access_changes VALUES (3, true, '01a21cc0-1dda-73a0-916b-4475b7d256de', 25, '2026-11-27 12:24:42.355385+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'Nr. 1', 26, '2026-11-27 12:24:42.355385+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'urn:example:mrn|Nr. 1', 27, '2026-11-27 12:24:42.355385+00', true);
INSERT INTO records.access_changes VALUES (3, false, 'granted:["person", "dr-okafor", "dr-okafor"]', 28, NULL, true);
INSERT INTO records.access_changes VALUES (5, false, 'granted:["agent", "crew-agent", null]', 29, NULL, false);
INSERT INTO records.access_changes VALUES (5, true, 'P12345', 30, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 31, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_grants VALUES ('01a21cc0-1df9-7452-9308-1be3dabe17b9', 4, 'granted:["agent", "triage-agent", "dr-okafor"]', 'triage-agent', 'agent', 'dr-okafor', 'P12345', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-27 11:24:42.360748+00', '2026-11-27 12:24:42.360748+00', NULL, NULL);
INSERT INTO records.access_grants VALUES ('01a21cc0-1df4-7ff6-a804-1b2233ef749e', 3, 'granted:["person", "dr-okafor", "dr-okafor"]', 'dr-okafor', 'person', 'dr-okafor', '01a21cc0-1dda-73a0-916b-4475b7d256de', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-27 11:24:42.355385+00', '2026-11-27 12:24:42.355385+00', 'dr-osei', '2026-11-27 11:24:42.364059+00');


INSERT INTO records.access_members VALUES (1, '01a21cc0-1aad-7997-8a0f-6d5707681c13', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a21cc0-1d04-78cb-8924-2325b2d5475e', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a21cc0-1ced-7085-8dda-8622e4f70ea1', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a21cc0-1da4-71a8-acef-16e789df1431', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a21cc0-1da7-7504-9960-c07140acce79', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'no system', NULL, '01a21cc0-1d04-78cb-8924-2325b2d5475e');
INSERT INTO records.access_members VALUES (1, '|no system', NULL, '01a21cc0-1d04-78cb-8924-2325b2d5475e');
INSERT INTO records.access_members VALUES (1, '01a21cc0-1dda-73a0-916b-4475b7d256de', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'Nr. 1', NULL, '01a21cc0-1dda-73a0-916b-4475b7d256de');
INSERT INTO records.access_members VALUES (1, 'urn:example:mrn|Nr. 1', NULL, '01a21cc0-1dda-73a0-916b-4475b7d256de');
INSERT INTO records.access_members VALUES (4, 'P12345', '2026-11-27 12:24:42.360748+00', NULL);
INSERT INTO records.access_members VALUES (5, 'P12345', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00', NULL);


INSERT INTO records.alembic_version VALUES ('records_0039');


INSERT INTO records.chart_entries VALUES ('01a21cc0-1d3c-73dd-9c84-2dfdf5f006e1', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity');
INSERT INTO records.chart_entries VALUES ('01a21cc0-1d50-7700-b82c-0c6c769e0596', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Condition', '00000000-0000-0000-0000-000000000000', '2026-11-20 00:00:00+00');
INSERT INTO records.chart_entries VALUES ('01a21cc0-1d3c-7187-afda-a3005e303e18', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'vital-signs', '2f3f1ee6-ad13-36dd-7103-893fd2482c22', '-infinity');
INSERT INTO records.chart_entries VALUES ('01a21cc0-1d81-7c6f-984d-abe91b8d54e7', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity');
INSERT INTO records.chart_entries VALUES ('01a21cc0-1d94-73e7-82fb-22af8ba0b8e1', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity');


INSERT INTO records.cursor_keys VALUES (1, '\xdf0e6afe550d43268660c13383032cd569ea1a1aafcc430ba811b2b6c1d10e85');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-03-14 09:27:00+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a21cc0-1d09-79b8-8f75-b93a123111f9', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-27 11:24:42.1215+00', 1, '2026-11-27 11:24:42.1215+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a21cc0-1d0f-765e-8378-f23dbef876ae', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-27 11:24:42.127273+00', 1, '2026-11-27 11:24:42.127273+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a21cc0-1d12-77d9-9cd8-da37cb6491f3', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-27 11:24:42.130377+00', 1, '2026-11-27 11:24:42.130377+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a21cc0-1d09-79b8-8f75-b93a123111f9', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-27 11:24:42.1215+00', 2, '2026-11-27 11:24:42.125119+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a21cc0-1d0f-765e-8378-f23dbef876ae', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-27 11:24:42.127273+00', 2, '2026-11-27 11:24:42.129166+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a21cc0-1d09-79b8-8f75-b93a123111f9', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-27 11:24:42.1215+00', 3, '2026-11-27 11:24:42.134821+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-27 11:24:42.134401+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', 'Weil — “accept” ❤', 0);
INSERT INTO records.encounter_versions VALUES ('01a21cc0-1d32-7972-ab6b-528b101e26e3', '01a21cc0-1d04-78cb-8924-2325b2d5475e', 'Leichenschau', NULL, NULL, NULL, '2026-11-27 11:24:42.161918+00', 1, '2026-11-27 11:24:42.161918+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'dr-osei', 'person', NULL, NULL, 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a21cc0-1d50-7988-8cc1-be81c091dec1', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-27 11:24:42.190542+00', 1, '2026-11-27 11:24:42.190542+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounter_versions VALUES ('01a21cc0-1dfe-7697-a935-647259858d4a', '01a21cc0-1dda-73a0-916b-4475b7d256de', 'Kontrolle ❤', NULL, NULL, NULL, '2026-11-27 11:24:42.366244+00', 1, '2026-11-27 11:24:42.366244+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-27 11:24:40.968129+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a21cc0-1d07-7a7b-a14e-32762e004fad', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-27 11:24:42.119026+00', 1, '2026-11-27 11:24:42.119026+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a21cc0-1d12-77d9-9cd8-da37cb6491f3', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-27 11:24:42.130377+00', 2, '2026-11-27 11:24:42.132311+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}, {"resource": "Observation/01980000-0000-7000-8000-000000000001"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a21cc0-1d0f-765e-8378-f23dbef876ae', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-27 11:24:42.127273+00', 3, '2026-11-27 11:24:42.137676+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL, NULL, NULL, 'Weil — “reject” ❤', 0);
INSERT INTO records.encounters VALUES ('01a21cc0-1d09-79b8-8f75-b93a123111f9', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-27 11:24:42.1215+00', 4, '2026-11-27 11:24:42.1394+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-27 11:24:42.134401+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL, 0);
INSERT INTO records.encounters VALUES ('01a21cc0-1d32-7972-ab6b-528b101e26e3', '01a21cc0-1d04-78cb-8924-2325b2d5475e', 'Leichenschau', 'Erledigt.', NULL, NULL, '2026-11-27 11:24:42.161918+00', 2, '2026-11-27 11:24:42.164385+00', 'in-progress', 'AMB', NULL, 'final', 'dr-osei', NULL, 'dr-osei', 'person', 'dr-osei', '2026-11-27 11:24:42.163952+00', 'Verlangt von der Behörde — “sofort”', NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-27 11:24:42.168851+00', 1, '2026-11-27 11:24:42.168851+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO records.encounters VALUES ('01a21cc0-1d50-7988-8cc1-be81c091dec1', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-27 11:24:42.190542+00', 2, '2026-11-27 11:24:42.204286+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO records.encounters VALUES ('01a21cc0-1dfe-7697-a935-647259858d4a', '01a21cc0-1dda-73a0-916b-4475b7d256de', 'Kontrolle ❤', 'Angerufen.', NULL, NULL, '2026-11-27 11:24:42.366244+00', 2, '2026-11-27 11:24:42.3804+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (2, 9, 'Encounter', '01a21cc0-1d09-79b8-8f75-b93a123111f9', '2026-11-27 11:24:42.125398+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (3, 14, 'Encounter', '01a21cc0-1d0f-765e-8378-f23dbef876ae', '2026-11-27 11:24:42.12922+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (4, 3, 'Encounter', '01a21cc0-1d12-77d9-9cd8-da37cb6491f3', '2026-11-27 11:24:42.132362+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (5, 9, 'Encounter', '01a21cc0-1d09-79b8-8f75-b93a123111f9', '2026-11-27 11:24:42.134873+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (6, 14, 'Encounter', '01a21cc0-1d0f-765e-8378-f23dbef876ae', '2026-11-27 11:24:42.137727+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (7, 9, 'Encounter', '01a21cc0-1d09-79b8-8f75-b93a123111f9', '2026-11-27 11:24:42.13945+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (8, 3, 'Encounter', '01a21cc0-1d32-7972-ab6b-528b101e26e3', '2026-11-27 11:24:42.164456+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (9, 1, 'Condition', '01a21cc0-1d3c-73dd-9c84-2dfdf5f006e1', '2026-11-27 11:24:42.176229+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (10, 0, 'Encounter', '01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770', '2026-11-27 11:24:42.176247+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (11, 8, 'Observation', '01a21cc0-1d3c-7187-afda-a3005e303e18', '2026-11-27 11:24:42.176251+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (12, 6, 'Condition', '01a21cc0-1d50-7700-b82c-0c6c769e0596', '2026-11-27 11:24:42.194105+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (13, 1, 'Encounter', '01a21cc0-1d50-7988-8cc1-be81c091dec1', '2026-11-27 11:24:42.19412+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (14, 1, 'Encounter', '01a21cc0-1d50-7988-8cc1-be81c091dec1', '2026-11-27 11:24:42.202961+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (15, 8, 'Observation', '01a21cc0-1d3c-7187-afda-a3005e303e18', '2026-11-27 11:24:42.209417+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (16, 7, 'Condition', '01a21cc0-1d81-7c6f-984d-abe91b8d54e7', '2026-11-27 11:24:42.243288+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (17, 7, 'Condition', '01a21cc0-1d81-7c6f-984d-abe91b8d54e7', '2026-11-27 11:24:42.251296+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (18, 1, 'Condition', '01a21cc0-1d94-73e7-82fb-22af8ba0b8e1', '2026-11-27 11:24:42.261384+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (19, 1, 'Condition', '01a21cc0-1d94-73e7-82fb-22af8ba0b8e1', '2026-11-27 11:24:42.267004+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (20, 1, 'Condition', '01a21cc0-1d94-73e7-82fb-22af8ba0b8e1', '2026-11-27 11:24:42.272771+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (21, 10, 'Encounter', '01a21cc0-1dfe-7697-a935-647259858d4a', '2026-11-27 11:24:42.380464+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (1, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-27 11:24:42.049881+00', 'document-too-large');


INSERT INTO records.feed_buckets VALUES (4, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (5, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (11, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (12, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (13, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (15, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (1, NULL, '2026-11-27 11:24:42.468121+00');
INSERT INTO records.feed_buckets VALUES (2, NULL, '2026-11-27 11:24:42.468122+00');
INSERT INTO records.feed_buckets VALUES (3, NULL, '2026-11-27 11:24:42.468123+00');
INSERT INTO records.feed_buckets VALUES (6, NULL, '2026-11-27 11:24:42.468123+00');
INSERT INTO records.feed_buckets VALUES (7, NULL, '2026-11-27 11:24:42.468124+00');
INSERT INTO records.feed_buckets VALUES (8, NULL, '2026-11-27 11:24:42.468125+00');
INSERT INTO records.feed_buckets VALUES (9, NULL, '2026-11-27 11:24:42.468125+00');
INSERT INTO records.feed_buckets VALUES (10, NULL, '2026-11-27 11:24:42.468126+00');
INSERT INTO records.feed_buckets VALUES (14, NULL, '2026-11-27 11:24:42.468126+00');
INSERT INTO records.feed_buckets VALUES (0, '01a21cc0-1f75-76c4-972e-165653efebc3', '2026-11-27 11:24:42.468115+00');


INSERT INTO records.feed_rebuilds VALUES ('01a21cc0-1f65-79eb-a44e-1e0edb0902cc', 'resources', '00000000-0000-0000-0000-000000000000', '2026-11-27 11:24:42.725183+00');


INSERT INTO records.feed_renames VALUES ('01a21cc0-1f6a-7eab-a244-99b8be32ad98', 'Condition', '01a21cc0-1f6a-7ecd-9c43-336e529c39a7', '01a21cc0-1f6a-7ed9-9b37-acbab7a97072');


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x35bfd529b56da99017fdb3299be34e91aa450d28ce5e5727a6c8d36b9f76a197', 'patient', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 1, 200, '2026-11-27 11:24:42.100123+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\x1d1bb5dd5b6b5da1f405ae1267a01a67f18b6993b3f027bdf5ec7d0abdf3e9b7', 'patient', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 3, 200, '2026-11-27 11:24:42.114137+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\x8fcdd3d1773b423763a04496ae36ab216951e18ca391bb3773091e6d443a9073', 'encounter', '01a21cc0-1d09-79b8-8f75-b93a123111f9', 2, 200, '2026-11-27 11:24:42.12578+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x8606545dace7f0378234369fd78dca78c9bf0cdd99b669caa8f62f4e2be18998', 'encounter', '01a21cc0-1d0f-765e-8378-f23dbef876ae', 2, 200, '2026-11-27 11:24:42.129464+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\xd782e8c344b561196d02940761a0740333d77b32019a5a7e4db36f2a92c9e60c', 'encounter', '01a21cc0-1d12-77d9-9cd8-da37cb6491f3', 2, 200, '2026-11-27 11:24:42.132632+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-27 11:24:42.144651+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a21cc0-1d39-7df0-ba10-bff059d3b05a', 1, 200, '2026-11-27 11:24:42.186429+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a21cc0-1d4e-7c3c-bcec-8a402a5573d2', 1, 200, '2026-11-27 11:24:42.19782+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a21cc0-1d58-7dba-8fea-5876daa5140c', 1, 200, '2026-11-27 11:24:42.205056+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a21cc0-1d5f-7de7-806c-8fe32f73cad6', 1, 200, '2026-11-27 11:24:42.212439+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a21cc0-1d67-7ef9-9714-e65867e650ad', 1, 200, '2026-11-27 11:24:42.219365+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a21cc0-1d6e-73e2-a039-7679ae6deaac', 1, 200, '2026-11-27 11:24:42.227356+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a21cc0-1d76-7792-836f-044d20debab5', 1, 200, '2026-11-27 11:24:42.235826+00');


INSERT INTO records.identifier_systems VALUES ('urn:example:policy', false, false, false);


INSERT INTO records.imports VALUES ('01a21cc0-1d39-7df0-ba10-bff059d3b05a', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 5, "entries": [{"id": "01a21cc0-1d3c-7187-afda-a3005e303e18", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a21cc0-1d3c-73dd-9c84-2dfdf5f006e1", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a21cc0-1d3c-78f1-bc56-ddb572c83d23", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a21cc0-1d3c-7827-820b-a191b7a5e337", "type": "Practitioner", "index": 4, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-27 11:24:42.168851+00', '2026-11-27 11:24:42.185391+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"2533a412-0008-4128-9cd2-49586279326d"}');
INSERT INTO records.imports VALUES ('01a21cc0-1d4e-7c3c-bcec-8a402a5573d2', 'completed', 'test-agent', 'agent', 3, 3, '{"created": 2, "entries": [{"id": "01a21cc0-1d3c-78f1-bc56-ddb572c83d23", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a21cc0-1d50-7700-b82c-0c6c769e0596", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a21cc0-1d50-7988-8cc1-be81c091dec1", "type": "Encounter", "index": 2, "outcome": "created"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-27 11:24:42.190542+00', '2026-11-27 11:24:42.197336+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"2533a412-0008-4128-9cd2-49586279326d"}');
INSERT INTO records.imports VALUES ('01a21cc0-1d58-7dba-8fea-5876daa5140c', 'completed', 'test-agent', 'agent', 2, 2, '{"created": 0, "entries": [{"id": "01a21cc0-1d3c-78f1-bc56-ddb572c83d23", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a21cc0-1d50-7988-8cc1-be81c091dec1", "type": "Encounter", "index": 1, "outcome": "updated"}], "updated": 1, "unchanged": 1}', NULL, NULL, 0, NULL, NULL, '2026-11-27 11:24:42.200632+00', '2026-11-27 11:24:42.204629+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"2533a412-0008-4128-9cd2-49586279326d"}');
INSERT INTO records.imports VALUES ('01a21cc0-1d5f-7de7-806c-8fe32f73cad6', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 0, "entries": [{"id": "01a21cc0-1d3c-7187-afda-a3005e303e18", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a21cc0-1d3c-73dd-9c84-2dfdf5f006e1", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a21cc0-1d3c-78f1-bc56-ddb572c83d23", "type": "Patient", "index": 3, "outcome": "updated"}, {"id": "01a21cc0-1d3c-7827-820b-a191b7a5e337", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "updated": 2, "unchanged": 3}', NULL, NULL, 0, NULL, NULL, '2026-11-27 11:24:42.20757+00', '2026-11-27 11:24:42.211968+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"2533a412-0008-4128-9cd2-49586279326d"}');
INSERT INTO records.imports VALUES ('01a21cc0-1d67-7ef9-9714-e65867e650ad', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a21cc0-1d68-7ebf-968b-0f95137515a9", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-27 11:24:42.215274+00', '2026-11-27 11:24:42.218664+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"2533a412-0008-4128-9cd2-49586279326d"}');
INSERT INTO records.imports VALUES ('01a21cc0-1d6e-73e2-a039-7679ae6deaac', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a21cc0-1d6f-7548-98c3-11c9a9211c56", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-27 11:24:42.222102+00', '2026-11-27 11:24:42.226659+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"2533a412-0008-4128-9cd2-49586279326d"}');
INSERT INTO records.imports VALUES ('01a21cc0-1d76-7792-836f-044d20debab5', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 0, "entries": [{"id": "01a21cc0-1d6f-7548-98c3-11c9a9211c56", "type": "Patient", "index": 0, "outcome": "updated"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-27 11:24:42.230063+00', '2026-11-27 11:24:42.234932+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"2533a412-0008-4128-9cd2-49586279326d"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-27 11:24:42.141227+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-27 11:24:42.146682+00', '01a21cc0-1d12-77d9-9cd8-da37cb6491f3', NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-27 11:24:42.151986+00', '01a21cc0-1d12-77d9-9cd8-da37cb6491f3', 3, 3, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (5, 'P12345', 36, '[]', 'high', NULL, NULL, '2026-11-27 11:24:42.446047+00', NULL, NULL, NULL, '01a21cc0-1e4e-788c-8fc4-6b16fc1d60f9');


INSERT INTO records.intake_routings VALUES ('01a21cc0-1d2a-7efe-bb5a-95ce77edde3c', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.154203+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a21cc0-1d2e-72ad-84eb-90a7e4475fe1', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-27 11:24:42.157919+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a21cc0-1e50-7fab-9b2b-8192b93e0fd0', 5, 'cardiology', 'Brustschmerz', NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.448377+00', '01a21cc0-1e50-7a99-bb1e-085acb4b89f8');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 14, '\x7b226964223a2230316132316363302d316162332d373564622d393139332d306430346263636662663064222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316161642d373939372d386130662d366435373037363831633133225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34312e3532333834385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316161642d373939372d386130662d366435373037363831633133222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:41.545396+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 6, '\x7b226964223a2230316132316363302d316366322d376133372d393164382d336634336361393132366632222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3039383433305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316365642d373038352d386464612d383632326534663730656131222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.099812+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 6, '\x7b226964223a2230316132316363302d316366632d373064652d626536662d396536316164656536343135222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3130383932365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316365642d373038352d386464612d383632326534663730656131222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-27 11:24:42.108996+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 6, '\x7b226964223a2230316132316363302d316430312d373364392d623130322d313065393138633161343932222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3131333937355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316365642d373038352d386464612d383632326534663730656131222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-27 11:24:42.114049+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 2, '\x7b226964223a2230316132316363302d316430342d373536322d613966662d383862336536633335633862222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316430342d373863622d383932342d323332356232643534373565225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3131363839315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316430342d373863622d383932342d323332356232643534373565222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.116947+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 13, '\x7b226964223a2230316132316363302d316430382d376161312d626237612d623861353832323661393365222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316430372d376137622d613134652d333237363265303034666164222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3132303038305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316430372d376137622d613134652d333237363265303034666164222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.120174+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 13, '\x7b226964223a2230316132316363302d316430392d373363372d383037302d356230306431653838383231222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316430392d373962382d386637352d623933613132333131316639222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3132313734355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316430392d373962382d386637352d623933613132333131316639222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.121805+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 13, '\x7b226964223a2230316132316363302d316430642d376233622d383765662d313066313737663533393933222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316430392d373962382d386637352d623933613132333131316639222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3132353631375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316430392d373962382d386637352d623933613132333131316639222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-27 11:24:42.1257+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 1, '\x7b226964223a2230316132316363302d316430662d373164382d623234612d643930323734356163666162222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316430662d373635652d383337382d663233646265663837366165222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3132373533345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316430662d373635652d383337382d663233646265663837366165222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.12759+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 1, '\x7b226964223a2230316132316363302d316431312d373064612d393230382d616234666665353365346663222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316430662d373635652d383337382d663233646265663837366165222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3132393333315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316430662d373635652d383337382d663233646265663837366165222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-27 11:24:42.129395+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 3, '\x7b226964223a2230316132316363302d316431322d373934632d613639622d353132613335633965653664222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316431322d373764392d396364382d646133376362363439316633222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3133303635395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316431322d373764392d396364382d646133376362363439316633222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.130724+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 3, '\x7b226964223a2230316132316363302d316431342d373436332d393764622d303065373733393163333962222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316431322d373764392d396364382d646133376362363439316633222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3133323439375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316431322d373764392d396364382d646133376362363439316633222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-27 11:24:42.132563+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 13, '\x7b226964223a2230316132316363302d316431362d376333322d623537372d633937313130366535393937222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316430392d373962382d386637352d623933613132333131316639222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3133343939325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316430392d373962382d386637352d623933613132333131316639222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c616363657074e2809d20e29da4227d7d7d', '2026-11-27 11:24:42.135056+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 1, '\x7b226964223a2230316132316363302d316431392d373934382d616461642d643637626232636631366533222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316430662d373635652d383337382d663233646265663837366165222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3133373832355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316430662d373635652d383337382d663233646265663837366165222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c72656a656374e2809d20e29da4227d7d7d', '2026-11-27 11:24:42.137888+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 13, '\x7b226964223a2230316132316363302d316431622d373735302d386631322d663462313836373937373665222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316430392d373962382d386637352d623933613132333131316639222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3133393537335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316430392d373962382d386637352d623933613132333131316639222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-27 11:24:42.139659+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 13, '\x7b226964223a2230316132316363302d316431622d373232322d393861372d323362373662323930666634222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316430392d373962382d386637352d623933613132333131316639222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3133393538365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316430392d373962382d386637352d623933613132333131316639222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-27 11:24:42.139667+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316132316363302d316432302d373665632d396239392d316630396330643865396261222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3134343438325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.144571+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316132316363302d316432332d373663622d383738632d636337626332643964353661222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316431322d373764392d396364382d646133376362363439316633222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3134373639305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.150674+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316132316363302d316432382d373962332d623662662d373737353738646339666539222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316431322d373764392d396364382d646133376362363439316633222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3135323832385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22616d656e6473223a337d7d7d', '2026-11-27 11:24:42.152891+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316132316363302d316432622d373062632d613535352d323962373530646366333230222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3135353239325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22726f7574696e675f6964223a2230316132316363302d316432612d376566652d626235612d393563653737656464653363227d7d7d', '2026-11-27 11:24:42.155364+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316132316363302d316432652d373839662d616436302d373530323236646461383061222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a2230316132316363302d316431322d373764392d396364382d646133376362363439316633222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3135383238395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22726f7574696e675f6964223a2230316132316363302d316432652d373261642d383465622d393061376534343735666531227d7d7d', '2026-11-27 11:24:42.158358+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 2, '\x7b226964223a2230316132316363302d316433302d373461382d383937652d666532366330616232653839222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316430342d373863622d383932342d323332356232643534373565225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3136303539345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316430342d373863622d383932342d323332356232643534373565222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c226368616e676564223a5b22616374697665222c226465636561736564225d7d7d7d', '2026-11-27 11:24:42.160666+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 10, '\x7b226964223a2230316132316363302d316433322d373764622d393366382d336337363736326130356564222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132316363302d316430342d373863622d383932342d323332356232643534373565225d2c22656e636f756e7465725f6964223a2230316132316363302d316433322d373937322d616236622d353238623130316532366533222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3136323738345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316433322d373937322d616236622d353238623130316532366533222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d2c226f76657272696464656e223a747275657d7d7d', '2026-11-27 11:24:42.162857+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 10, '\x7b226964223a2230316132316363302d316433342d373265332d626439342d623233323039653431653666222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132316363302d316430342d373863622d383932342d323332356232643534373565225d2c22656e636f756e7465725f6964223a2230316132316363302d316433322d373937322d616236622d353238623130316532366533222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3136343537315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316433322d373937322d616236622d353238623130316532366533222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-27 11:24:42.16464+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 0, '\x7b226964223a2230316132316363302d316434612d376666662d396664342d333035363335336132323333222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316433632d373866312d626335362d646462353732633833643233225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3138363132355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316433632d373866312d626335362d646462353732633833643233222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.186248+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 4, '\x7b226964223a2230316132316363302d316434612d373030302d626565312d356336346634356131386330222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316433632d373866312d626335362d646462353732633833643233225d2c22656e636f756e7465725f6964223a2230316132316363302d316433632d376562652d386638652d633165356539623763373730222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3138363134345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316433632d376562652d386638652d633165356539623763373730222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.186265+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 12, '\x7b226964223a2230316132316363302d316434612d376163612d623363382d626535386531346139616634222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316433632d373866312d626335362d646462353732633833643233225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3138363135365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132316363302d316433392d376466302d626131302d626666303539643362303561222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-27 11:24:42.186297+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 0, '\x7b226964223a2230316132316363302d316435352d373239362d623363612d613262333134666265613162222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316433632d373866312d626335362d646462353732633833643233225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3139373538325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316433632d373866312d626335362d646462353732633833643233222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-27 11:24:42.197686+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 10, '\x7b226964223a2230316132316363302d316435352d376664362d383461322d643239646637393762636132222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316433632d373866312d626335362d646462353732633833643233225d2c22656e636f756e7465725f6964223a2230316132316363302d316435302d373938382d386363312d626538316330393164656331222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3139373539385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316435302d373938382d386363312d626538316330393164656331222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.197699+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 9, '\x7b226964223a2230316132316363302d316435352d376536612d616535342d373834656539303566393334222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316433632d373866312d626335362d646462353732633833643233225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3139373630385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132316363302d316434652d376333632d626365632d386134303261353537336432222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-27 11:24:42.197706+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 10, '\x7b226964223a2230316132316363302d316435632d373535662d383831382d313931343165626434623661222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316433632d373866312d626335362d646462353732633833643233225d2c22656e636f756e7465725f6964223a2230316132316363302d316435302d373938382d386363312d626538316330393164656331222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3230343835355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316435302d373938382d386363312d626538316330393164656331222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-27 11:24:42.204943+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 8, '\x7b226964223a2230316132316363302d316435632d376461322d623262362d643031343162643331316338222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316433632d373866312d626335362d646462353732633833643233225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3230343837355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132316363302d316435382d376462612d386665612d353837366461613531343063222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a317d7d7d', '2026-11-27 11:24:42.204954+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 0, '\x7b226964223a2230316132316363302d316436342d376636622d623238392d303764383036356666363639222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316433632d373866312d626335362d646462353732633833643233225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3231323232315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316433632d373866312d626335362d646462353732633833643233222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-27 11:24:42.212315+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 6, '\x7b226964223a2230316132316363302d316436342d376466632d616463662d313938623235326636623034222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316433632d373866312d626335362d646462353732633833643233225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3231323234305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132316363302d316435662d376465372d383036632d386665333266373363616436222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c2263726561746564223a302c2275706461746564223a322c22756e6368616e676564223a337d7d7d', '2026-11-27 11:24:42.212328+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 8, '\x7b226964223a2230316132316363302d316436622d376436662d623365392d633464373137653665663162222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316436382d376562662d393638622d306639353133373531356139225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3231393035375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316436382d376562662d393638622d306639353133373531356139222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.2192+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 15, '\x7b226964223a2230316132316363302d316436622d373463632d623433382d313762333265316234396132222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316436382d376562662d393638622d306639353133373531356139225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3231393037385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132316363302d316436372d376566392d393731342d653635383637653635306164222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-27 11:24:42.219221+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 14, '\x7b226964223a2230316132316363302d316437322d373833352d623435612d326262363631303831356131222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316436662d373534382d393863332d313163396139323131633536225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3232373030385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316436662d373534382d393863332d313163396139323131633536222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.227157+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 15, '\x7b226964223a2230316132316363302d316437332d376130622d396430642d623038643233636636663664222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316436662d373534382d393863332d313163396139323131633536225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3232373033345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132316363302d316436652d373365322d613033392d373637396165366465616163222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-27 11:24:42.227174+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 14, '\x7b226964223a2230316132316363302d316437622d373830642d626664332d303961363535363035316665222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316436662d373534382d393863332d313163396139323131633536225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3233353334305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316436662d373534382d393863332d313163396139323131633536222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-27 11:24:42.235507+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 6, '\x7b226964223a2230316132316363302d316437622d373230632d626165652d373330653733323131306530222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316436662d373534382d393863332d313163396139323131633536225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3233353337305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132316363302d316437362d373739322d383336662d303434643230646562616235222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-27 11:24:42.235606+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 14, '\x7b226964223a2230316132316363302d316438342d376464312d393939312d636536366361333937343065222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3234343732365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132316363302d316438312d376336662d393834642d616265393162386435346537222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.244867+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (42, 14, '\x7b226964223a2230316132316363302d316438632d376436662d623331322d396234356236613662366533222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3235323639345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132316363302d316438312d376336662d393834642d616265393162386435346537222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d7d7d7d', '2026-11-27 11:24:42.252818+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (43, 11, '\x7b226964223a2230316132316363302d316439362d373233372d383136632d393931643330393433333733222c226576656e745f74797065223a227265736f757263652e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3236323536375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132316363302d316439342d373365372d383266622d323261663862613062386531222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.262734+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (44, 11, '\x7b226964223a2230316132316363302d316439632d373132382d383732362d326535346132383464633466222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3236383433335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132316363302d316439342d373365372d383266622d323261663862613062386531222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d7d7d7d', '2026-11-27 11:24:42.268572+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (45, 11, '\x7b226964223a2230316132316363302d316461322d373933612d623430632d323261626235346537396465222c226576656e745f74797065223a227265736f757263652e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132316363302d316365642d373038352d386464612d383632326534663730656131225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3237343033355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22436f6e646974696f6e2f30316132316363302d316439342d373365372d383266622d323261663862613062386531222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d7d7d7d', '2026-11-27 11:24:42.274145+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (46, 0, '\x7b226964223a2230316132316363302d316461342d376133362d616439372d343839616362303731313332222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316461342d373161382d616365662d313665373839646631343331225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3237363634355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316461342d373161382d616365662d313665373839646631343331222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.276776+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (47, 7, '\x7b226964223a2230316132316363302d316461372d373034302d386332302d346266343362396639653633222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316461372d373530342d393936302d633037313430616363653739225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3237393732325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316461372d373530342d393936302d633037313430616363653739222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.279859+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (48, 7, '\x7b226964223a2230316132316363302d316461632d373332632d623765362d633564326333363334373462222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132316363302d316461372d373530342d393936302d633037313430616363653739222c2230316132316363302d316461342d373161382d616365662d313665373839646631343331225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3238343836355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316461372d373530342d393936302d633037313430616363653739222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d2c22746172676574223a2230316132316363302d316461342d373161382d616365662d313665373839646631343331222c227461726765745f76657273696f6e223a327d7d7d', '2026-11-27 11:24:42.285007+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (49, 7, '\x7b226964223a2230316132316363302d316462352d376632622d386462342d663363303666383161323137222c226576656e745f74797065223a2270617469656e742e756e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132316363302d316461372d373530342d393936302d633037313430616363653739222c2230316132316363302d316461342d373161382d616365662d313665373839646631343331225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3239333833335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316461372d373530342d393936302d633037313430616363653739222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d2c22746172676574223a2230316132316363302d316461342d373161382d616365662d313665373839646631343331222c227461726765745f76657273696f6e223a337d7d7d', '2026-11-27 11:24:42.293955+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (50, 7, '\x7b226964223a2230316132316363302d316462392d373135382d613065392d336663626666616533306437222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132316363302d316461372d373530342d393936302d633037313430616363653739222c2230316132316363302d316461342d373161382d616365662d313665373839646631343331225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3239373537355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316461372d373530342d393936302d633037313430616363653739222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d2c22746172676574223a2230316132316363302d316461342d373161382d616365662d313665373839646631343331222c227461726765745f76657273696f6e223a347d7d7d', '2026-11-27 11:24:42.297683+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (51, 9, '\x7b226964223a2230316132316363302d316463322d376236622d623632662d303233326664653162376663222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316132316363302d316161642d373939372d386130662d366435373037363831633133222c2230316132316363302d316430342d373863622d383932342d323332356232643534373565222c2230316132316363302d316365642d373038352d386464612d383632326534663730656131222c2230316132316363302d316461342d373161382d616365662d313665373839646631343331222c2230316132316363302d316461372d373530342d393936302d633037313430616363653739225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3330363437325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132316363302d316462632d376531382d613034622d646161633131623236613766222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d2c226164646564223a367d7d7d', '2026-11-27 11:24:42.306607+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (52, 9, '\x7b226964223a2230316132316363302d316463382d373731662d626638392d313164336336383539323237222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3331323632385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132316363302d316462632d376531382d613034622d646161633131623236613766222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-27 11:24:42.31273+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (53, 5, '\x7b226964223a2230316132316363302d316463612d373832392d396465642d333239303234306238373232222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3331343735325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132316363302d316463612d373537372d623765662d623063653631353534396463222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d2c226164646564223a307d7d7d', '2026-11-27 11:24:42.314825+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (54, 5, '\x7b226964223a2230316132316363302d316463642d376661322d613238342d623232616134663336623839222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3331373938345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132316363302d316463612d373537372d623765662d623063653631353534396463222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d2c2272656d6f766564223a307d7d7d', '2026-11-27 11:24:42.318064+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (55, 8, '\x7b226964223a2230316132316363302d316464302d373766322d383762382d373432343063356362383636222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316463662d373539612d383763382d633964333932626336346164225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3332303138305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316463662d373539612d383763382d633964333932626336346164222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.320252+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (56, 12, '\x7b226964223a2230316132316363302d316464322d373334372d613463662d333233363339633237353438222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316464312d373738652d613164622d303633303738366339323132225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3332323535385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316464312d373738652d613164622d303633303738366339323132222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.322648+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (57, 5, '\x7b226964223a2230316132316363302d316465382d376364642d616366622d366435363961623263653937222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316464612d373361302d393136622d343437356237643235366465225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3334343936355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316464612d373361302d393136622d343437356237643235366465222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2239633238303037362d363863372d343030632d623531362d353531646630353633356237227d7d7d7d', '2026-11-27 11:24:42.34609+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (58, 5, '\x7b226964223a2230316132316363302d316465652d376232392d613534612d383536613733313430383561222c226576656e745f74797065223a2270617469656e742e6964656e7469666965722d636f6e6669726d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316464612d373361302d393136622d343437356237643235366465225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3335303730395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132316363302d316464612d373361302d393136622d343437356237643235366465222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.350804+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (59, 15, '\x7b226964223a2230316132316363302d316466362d373666302d623666332d663163356331343535646137222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a2264722d6f6b61666f72222c2270617469656e745f696473223a5b2230316132316363302d316464612d373361302d393136622d343437356237643235366465225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3335383336365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132316363302d316466342d376666362d613830342d316232323333656637343965222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230336539313935392d326632622d343665652d623838312d666239353634393630633761227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32375431323a32343a34322e3335353338352b30303a3030227d7d7d', '2026-11-27 11:24:42.35848+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (60, 8, '\x7b226964223a2230316132316363302d316466392d376265642d393066662d343831643037643562326235222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3336313636345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132316363302d316466392d373435322d393330382d316265336461626531376239222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c226f6e5f626568616c665f6f66223a2264722d6f6b61666f72222c22746f6b656e5f6964223a2262326561616631662d383135362d346433302d623130392d313166383039343634306436227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32375431323a32343a34322e3336303734382b30303a3030227d7d7d', '2026-11-27 11:24:42.361758+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (61, 15, '\x7b226964223a2230316132316363302d316466632d373436312d383262342d336134636633623535383439222c226576656e745f74797065223a22627265616b2d676c6173732e7265766965776564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132316363302d316464612d373361302d393136622d343437356237643235366465225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3336343935335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132316363302d316466342d376666362d613830342d316232323333656637343965222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263376638323564662d663932652d343539392d613365652d326332633961376364613133227d7d7d7d', '2026-11-27 11:24:42.365052+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (62, 4, '\x7b226964223a2230316132316363302d316466652d376530622d393164372d613331383764663366336633222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316464612d373361302d393136622d343437356237643235366465225d2c22656e636f756e7465725f6964223a2230316132316363302d316466652d373639372d613933352d363437323539383538643461222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3336363537315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316466652d373639372d613933352d363437323539383538643461222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.366649+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (63, 5, '\x7b226964223a2230316132316363302d316530332d373334622d396639642d656336623135383439316466222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316464612d373361302d393136622d343437356237643235366465225d2c22656e636f756e7465725f6964223a2230316132316363302d316466652d373639372d613933352d363437323539383538643461222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3337313430325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316530312d373133632d623330332d363338346566306233653639222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.371526+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (64, 5, '\x7b226964223a2230316132316363302d316530382d373732642d393062302d643030663938336566396466222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316464612d373361302d393136622d343437356237643235366465225d2c22656e636f756e7465725f6964223a2230316132316363302d316466652d373639372d613933352d363437323539383538643461222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3337363237305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316530312d373133632d623330332d363338346566306233653639222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-27 11:24:42.376384+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (65, 2, '\x7b226964223a2230316132316363302d316530652d373833312d386165322d383837353637666332633035222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3338323337345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316530622d376335622d396664382d636637353263306332666338222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.382475+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (66, 4, '\x7b226964223a2230316132316363302d316530652d376261612d393933392d643461323966386537336339222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316464612d373361302d393136622d343437356237643235366465225d2c22656e636f756e7465725f6964223a2230316132316363302d316466652d373639372d613933352d363437323539383538643461222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3338323339325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132316363302d316466652d373639372d613933352d363437323539383538643461222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-27 11:24:42.382506+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (67, 5, '\x7b226964223a2230316132316363302d316530652d376633312d626137372d613764313861393661303364222c226576656e745f74797065223a227461736b2e636f6d706c65746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316464612d373361302d393136622d343437356237643235366465225d2c22656e636f756e7465725f6964223a2230316132316363302d316466652d373639372d613933352d363437323539383538643461222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3338323430305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316530312d373133632d623330332d363338346566306233653639222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-27 11:24:42.38251+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (68, 5, '\x7b226964223a2230316132316363302d316531302d373762632d396434322d626465653162653336303266222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316464612d373361302d393136622d343437356237643235366465225d2c22656e636f756e7465725f6964223a2230316132316363302d316466652d373639372d613933352d363437323539383538643461222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3338343834355a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316530312d373133632d623330332d363338346566306233653639222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-27 11:24:42.384987+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (69, 5, '\x7b226964223a2230316132316363302d316531342d373430622d396365332d633062306562393736643963222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132316363302d316464612d373361302d393136622d343437356237643235366465225d2c22656e636f756e7465725f6964223a2230316132316363302d316466652d373639372d613933352d363437323539383538643461222c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3338383736345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316530312d373133632d623330332d363338346566306233653639222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-27 11:24:42.388851+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (70, 11, '\x7b226964223a2230316132316363302d316531362d376235392d383233322d313164373062613961326634222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3339303832345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316531362d373863312d626166632d663066306461333534366238222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.390891+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (71, 2, '\x7b226964223a2230316132316363302d316531392d373137382d383431652d326432366430366664653234222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3339333735345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316531382d376338362d393338322d623536363838356236393330222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.393838+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (72, 11, '\x7b226964223a2230316132316363302d316531622d373132342d393236362d643361306337363638353331222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3339353834345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316531362d373863312d626166632d663066306461333534366238222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-27 11:24:42.395923+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (73, 11, '\x7b226964223a2230316132316363302d316531662d373431332d613735312d303565316331303931666563222c226576656e745f74797065223a227461736b2e6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3339393231355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316531362d373863312d626166632d663066306461333534366238222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-27 11:24:42.399302+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (74, 2, '\x7b226964223a2230316132316363302d316531662d373839622d383837632d383862373965373637633337222c226576656e745f74797065223a227461736b2e7072656465636573736f722d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3339393232385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316531382d376338362d393338322d623536363838356236393330222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.399309+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (75, 9, '\x7b226964223a2230316132316363302d316532312d376433372d623434362d396139633365373336393733222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3430313034365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316532302d376362662d383138382d653333353030653366383432222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.401108+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (76, 9, '\x7b226964223a2230316132316363302d316532322d373733302d623136632d333561613537383138383537222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3430323839345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316532302d376362662d383138382d653333353030653366383432222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-27 11:24:42.402967+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (77, 9, '\x7b226964223a2230316132316363302d316532342d376431392d396664372d373038386433343066393361222c226576656e745f74797065223a227461736b2e617474656d70742d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3430343839395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316532302d376362662d383138382d653333353030653366383432222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-27 11:24:42.404967+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (78, 9, '\x7b226964223a2230316132316363302d316532362d376165662d393239302d663931303138373865323963222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3430363035365a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316532302d376362662d383138382d653333353030653366383432222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-27 11:24:42.406204+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (79, 9, '\x7b226964223a2230316132316363302d316532382d376137322d623937612d373130336331303930303337222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3430383332315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316532302d376362662d383138382d653333353030653366383432222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a317d7d7d', '2026-11-27 11:24:42.408383+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (80, 6, '\x7b226964223a2230316132316363302d316532612d373839622d393031662d373863623234353333386339222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3431303036395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316532392d376366342d393936352d633361323439643163623232222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.41013+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (81, 6, '\x7b226964223a2230316132316363302d316532622d373530332d613837332d633239383935633435663936222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3431313230385a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316532392d376366342d393936352d633361323439643163623232222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.41133+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (82, 6, '\x7b226964223a2230316132316363302d316532642d373163662d623832342d326338646435636138336365222c226576656e745f74797065223a227461736b2e63616e63656c6c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3431333338305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316532392d376366342d393936352d633361323439643163623232222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a2263616e63656c6c6564222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.413436+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (83, 12, '\x7b226964223a2230316132316363302d316532662d373164312d386236612d623237353762323264393635222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3431353032345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316532652d376333342d393739642d346163356238336332363331222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.415092+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (84, 12, '\x7b226964223a2230316132316363302d316533302d373162342d626232632d666430306135346430643964222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3431363230365a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316532652d376333342d393739642d346163356238336332363331222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.416323+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (85, 12, '\x7b226964223a2230316132316363302d316533342d373561652d623037632d626564353061666535313166222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3432303336365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316532652d376333342d393739642d346163356238336332363331222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.420442+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (86, 13, '\x7b226964223a2230316132316363302d316533362d373235612d626238352d343962333836306261616264222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3432323134325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316533352d376534362d386637372d623362326261363633333433222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.422247+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (87, 13, '\x7b226964223a2230316132316363302d316533372d373430372d613138352d326339346566653865373732222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3432333338305a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316533352d376534362d386637372d623362326261363633333433222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.423497+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (88, 13, '\x7b226964223a2230316132316363302d316533392d373164342d393065342d643966646437613662313765222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3432353239375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316533352d376534362d386637372d623362326261363633333433222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.425363+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (89, 13, '\x7b226964223a2230316132316363302d316533612d376462382d626234372d376165386166303165666535222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3432363430355a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316533352d376534362d386637372d623362326261363633333433222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.426519+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (90, 13, '\x7b226964223a2230316132316363302d316533632d373863332d396262352d653832383839396335633734222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3432383637355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316533352d376534362d386637372d623362326261363633333433222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.428735+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (91, 13, '\x7b226964223a2230316132316363302d316534302d373935642d623338632d326534373663366437323863222c226576656e745f74797065223a227461736b2e726573756d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3433323538395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316533352d376534362d386637372d623362326261363633333433222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.43267+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (92, 10, '\x7b226964223a2230316132316363302d316534322d373232312d383737382d623732313566633335396334222c226576656e745f74797065223a227461736b2e7369676e616c2d6b657074222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3433343732335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2d7369676e616c2f30316132316363302d316534322d373834622d613662652d366231346537663837613936222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.434798+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (93, 13, '\x7b226964223a2230316132316363302d316534352d376134332d386636352d653231383335346637316432222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3433373238365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316534342d373638652d613465382d353433366262636636323538222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.437365+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (94, 13, '\x7b226964223a2230316132316363302d316534362d376162352d393937312d653836613066343736376432222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3433383537335a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316534342d373638652d613465382d353433366262636636323538222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.438734+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (95, 13, '\x7b226964223a2230316132316363302d316534392d373031332d383665352d363565363032353637396561222c226576656e745f74797065223a227461736b2e61737369676e6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3434313131355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316534342d373638652d613465382d353433366262636636323538222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.441187+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (96, 4, '\x7b226964223a2230316132316363302d316534622d373264622d393364362d643337376631653762396139222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3434333230395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316534612d376361392d386665662d353863343234343036623664222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.443276+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (97, 15, '\x7b226964223a2230316132316363302d316534642d373333322d623931332d353465313335613838383862222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3434353032395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316534632d376162622d396439632d313636396539616362343965222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.445091+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (98, 0, '\x7b226964223a2230316132316363302d316534662d376262332d613630372d336561376365363837393863222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3434373233385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316534652d373838632d386663342d366231366663316436306639222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.44732+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (99, 13, '\x7b226964223a2230316132316363302d316534662d373338312d623336662d346536306135666137306638222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3434373235315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d7d7d7d', '2026-11-27 11:24:42.447327+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (100, 5, '\x7b226964223a2230316132316363302d316535312d373337662d383462372d646263623633323635306135222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3434393239375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316535302d376139392d626231652d303835616362346238396638222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.449377+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (101, 13, '\x7b226964223a2230316132316363302d316535312d373166382d613764382d343566336465363636376232222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3434393330395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22726f7574696e675f6964223a2230316132316363302d316535302d376661622d396232622d383139326239336530666430227d7d7d', '2026-11-27 11:24:42.449383+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (102, 15, '\x7b226964223a2230316132316363302d316535332d373562632d386136352d393263326536626436646339222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3435313533365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316535332d373439322d383864662d363532656564396232326438222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-27 11:24:42.451601+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (103, 15, '\x7b226964223a2230316132316363302d316535382d376235622d386333642d343532623430663666343363222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22637265772d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3435363133365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316535332d373439322d383864662d363532656564396232326438222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2231636639353236662d636162632d343934382d616262612d666662666639653262393661227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-27 11:24:42.456216+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (104, 15, '\x7b226964223a2230316132316363302d316535392d373430662d626463362d393830343637393762613561222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3435373539345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316535332d373439322d383864662d363532656564396232326438222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-27 11:24:42.457713+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (105, 15, '\x7b226964223a2230316132316363302d316535622d376262362d623834342d353230643538313864373363222c226576656e745f74797065223a227461736b2e63616e63656c2d726571756573746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32375431313a32343a34322e3435393639345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132316363302d316535332d373439322d383864662d363532656564396232326438222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232353333613431322d303030382d343132382d396364322d343935383632373933323664227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-27 11:24:42.459767+00', NULL);


INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-11-27 11:24:42.678529+00');
INSERT INTO records.outbox_buckets VALUES (2, NULL, '2026-11-27 11:24:42.678531+00');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-11-27 11:24:42.678532+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-11-27 11:24:42.678533+00');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '2026-11-27 11:24:42.678534+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-27 11:24:42.678534+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-27 11:24:42.678535+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-11-27 11:24:42.678535+00');
INSERT INTO records.outbox_buckets VALUES (9, NULL, '2026-11-27 11:24:42.678536+00');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '2026-11-27 11:24:42.678537+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-27 11:24:42.678537+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-11-27 11:24:42.678538+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-11-27 11:24:42.678538+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-27 11:24:42.678539+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-11-27 11:24:42.678539+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a21cc0-1f59-781e-8fcd-8f44b740aeda', '2026-11-27 11:24:42.678505+00');


INSERT INTO records.panel_versions VALUES ('01a21cc0-1dbc-7e18-a04b-daac11b26a7f', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-27 11:24:42.300066+00', NULL, 1, '2026-11-27 11:24:42.300066+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a21cc0-1dca-7577-b7ef-b0ce615549dc', 2, 'Ward 4', '{}', '{}', '2026-11-27 11:24:42.314217+00', NULL, 1, '2026-11-27 11:24:42.314217+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a21cc0-1dca-7577-b7ef-b0ce615549dc', 2, 'Ward 4', '{}', '{}', '2026-11-27 11:24:42.314217+00', '2026-11-27 11:24:42.316118+00', 2, '2026-11-27 11:24:42.317891+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a21cc0-1dbc-7e18-a04b-daac11b26a7f', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-27 11:24:42.300066+00', NULL, 2, '2026-11-27 11:24:42.312012+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a21cc0-1dca-7577-b7ef-b0ce615549dc', 2, 'Ward 4', '{}', '{}', '2026-11-27 11:24:42.314217+00', '2026-11-27 11:24:42.316118+00', 3, '2026-11-27 11:24:42.706948+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', false, true, true);
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a21cc0-1d04-78cb-8924-2325b2d5475e', false, true, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', false, true, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', false, true, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 4711', '01a21cc0-1dcf-759a-87c8-c9d392bc64ad', false, true, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a21cc0-1dcf-759a-87c8-c9d392bc64ad', true, false, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:lab', 'Nr. 4711', '01a21cc0-1dd1-778e-a1db-0630786c9212', false, true, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a21cc0-1dd1-778e-a1db-0630786c9212', true, false, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 2', '01a21cc0-1dda-73a0-916b-4475b7d256de', false, true, false);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 1', '01a21cc0-1dda-73a0-916b-4475b7d256de', false, true, true);


INSERT INTO records.patient_names VALUES ('audit', '01a21cc0-1aad-7997-8a0f-6d5707681c13');
INSERT INTO records.patient_names VALUES ('by', '01a21cc0-1aad-7997-8a0f-6d5707681c13');
INSERT INTO records.patient_names VALUES ('refused', '01a21cc0-1aad-7997-8a0f-6d5707681c13');
INSERT INTO records.patient_names VALUES ('astrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('nunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoe', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('bruce', '01a21cc0-1ced-7085-8dda-8622e4f70ea1');
INSERT INTO records.patient_names VALUES ('lee', '01a21cc0-1ced-7085-8dda-8622e4f70ea1');
INSERT INTO records.patient_names VALUES ('no', '01a21cc0-1d04-78cb-8924-2325b2d5475e');
INSERT INTO records.patient_names VALUES ('system', '01a21cc0-1d04-78cb-8924-2325b2d5475e');
INSERT INTO records.patient_names VALUES ('ibanez', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23');
INSERT INTO records.patient_names VALUES ('jose', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23');
INSERT INTO records.patient_names VALUES ('maria', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23');
INSERT INTO records.patient_names VALUES ('later', '01a21cc0-1d6f-7548-98c3-11c9a9211c56');
INSERT INTO records.patient_names VALUES ('named', '01a21cc0-1d6f-7548-98c3-11c9a9211c56');
INSERT INTO records.patient_names VALUES ('amalia', '01a21cc0-1da4-71a8-acef-16e789df1431');
INSERT INTO records.patient_names VALUES ('unal', '01a21cc0-1da4-71a8-acef-16e789df1431');
INSERT INTO records.patient_names VALUES ('amalia', '01a21cc0-1da7-7504-9960-c07140acce79');
INSERT INTO records.patient_names VALUES ('unal', '01a21cc0-1da7-7504-9960-c07140acce79');
INSERT INTO records.patient_names VALUES ('unal', '01a21cc0-1dcf-759a-87c8-c9d392bc64ad');
INSERT INTO records.patient_names VALUES ('unal', '01a21cc0-1dd1-778e-a1db-0630786c9212');
INSERT INTO records.patient_names VALUES ('zoe', '01a21cc0-1dda-73a0-916b-4475b7d256de');


INSERT INTO records.patient_numbers VALUES ('00-ß/1', '01a21cc0-1ced-7085-8dda-8622e4f70ea1');
INSERT INTO records.patient_numbers VALUES ('no system', '01a21cc0-1d04-78cb-8924-2325b2d5475e');
INSERT INTO records.patient_numbers VALUES ('48151', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23');
INSERT INTO records.patient_numbers VALUES ('999-48151', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23');
INSERT INTO records.patient_numbers VALUES ('Nr. 4711', '01a21cc0-1dcf-759a-87c8-c9d392bc64ad');
INSERT INTO records.patient_numbers VALUES ('Nr. 1', '01a21cc0-1dda-73a0-916b-4475b7d256de');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-03-14 09:26:53.589793+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.patient_versions VALUES ('01a21cc0-1ced-7085-8dda-8622e4f70ea1', '李小龍 🐉', '1940-11-27', '2026-11-27 11:24:42.091999+00', 1, '2026-11-27 11:24:42.091999+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}, {"type": null, "value": "no system", "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' bruce fan jr jun lee mr quoted twice בני تنين 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a21cc0-1ced-7085-8dda-8622e4f70ea1', '李小龍 🐉', '1940-11-27', '2026-11-27 11:24:42.091999+00', 2, '2026-11-27 11:24:42.107909+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a21cc0-1d04-78cb-8924-2325b2d5475e', 'No System', NULL, '2026-11-27 11:24:42.115719+00', 1, '2026-11-27 11:24:42.115719+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'María José Ibáñez', '1961-04-12', '2026-11-27 11:24:42.168851+00', 1, '2026-11-27 11:24:42.168851+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'María José Ibáñez', NULL, '2026-11-27 11:24:42.168851+00', 2, '2026-11-27 11:24:42.196535+00', 'unknown', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patient_versions VALUES ('01a21cc0-1d6f-7548-98c3-11c9a9211c56', '', NULL, '2026-11-27 11:24:42.222102+00', 1, '2026-11-27 11:24:42.222102+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a21cc0-1da7-7504-9960-c07140acce79', 'Ünal, Amália', NULL, '2026-11-27 11:24:42.27911+00', 1, '2026-11-27 11:24:42.27911+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a21cc0-1da4-71a8-acef-16e789df1431', 'Amália Ünal', NULL, '2026-11-27 11:24:42.27603+00', 1, '2026-11-27 11:24:42.27603+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a21cc0-1da7-7504-9960-c07140acce79', 'Ünal, Amália', NULL, '2026-11-27 11:24:42.27911+00', 2, '2026-11-27 11:24:42.284044+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a21cc0-1da4-71a8-acef-16e789df1431', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a21cc0-1da4-71a8-acef-16e789df1431', 'Amália Ünal', NULL, '2026-11-27 11:24:42.27603+00', 2, '2026-11-27 11:24:42.284672+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a21cc0-1da7-7504-9960-c07140acce79}', 0);
INSERT INTO records.patient_versions VALUES ('01a21cc0-1da7-7504-9960-c07140acce79', 'Ünal, Amália', NULL, '2026-11-27 11:24:42.27911+00', 3, '2026-11-27 11:24:42.293304+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patient_versions VALUES ('01a21cc0-1da4-71a8-acef-16e789df1431', 'Amália Ünal', NULL, '2026-11-27 11:24:42.27603+00', 3, '2026-11-27 11:24:42.293683+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.patients VALUES ('01a21cc0-1dd1-778e-a1db-0630786c9212', 'Ünal', NULL, '2026-11-27 11:24:42.321758+00', 1, '2026-11-27 11:24:42.321758+00', NULL, '[{"type": "MB", "value": "Familie Ünal", "system": "urn:example:policy"}, {"type": null, "value": "Nr. 4711", "system": "urn:example:lab"}]', '[]', NULL, 'test-agent', 'agent', ' unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a21cc0-1dda-73a0-916b-4475b7d256de', 'Zoë', NULL, '2026-11-27 11:24:42.330289+00', 1, '2026-11-27 11:24:42.330289+00', NULL, '[{"type": null, "value": "Nr. 1", "system": "urn:example:mrn"}, {"type": null, "value": "Nr. 2", "system": "urn:example:mrn"}]', '[]', NULL, 'triage-agent', 'agent', ' zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a21cc0-1aad-7997-8a0f-6d5707681c13', 'Refused By Audit', NULL, '2026-11-27 11:24:41.517197+00', 1, '2026-11-27 11:24:41.517197+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' audit by refused ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-27 11:24:40.967627+00', NULL, '[]', '[]', NULL, NULL, NULL, ' astrom nunez zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'Bruce Lee', '1940-11-27', '2026-11-27 11:24:42.091999+00', 3, '2026-11-27 11:24:42.11381+00', NULL, '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' bruce lee ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a21cc0-1d04-78cb-8924-2325b2d5475e', 'No System', NULL, '2026-11-27 11:24:42.115719+00', 2, '2026-11-27 11:24:42.160475+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL, false, '"2026-11"', NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'María José Ibáñez', '1961-04-12', '2026-11-27 11:24:42.168851+00', 3, '2026-11-27 11:24:42.211633+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 2);
INSERT INTO records.patients VALUES ('01a21cc0-1d68-7ebf-968b-0f95137515a9', '', NULL, '2026-11-27 11:24:42.215274+00', 1, '2026-11-27 11:24:42.215274+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a21cc0-1d6f-7548-98c3-11c9a9211c56', 'Named Later', NULL, '2026-11-27 11:24:42.222102+00', 2, '2026-11-27 11:24:42.234326+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', ' later named ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 1);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-27 11:24:42.763075+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);
INSERT INTO records.patients VALUES ('01a21cc0-1da7-7504-9960-c07140acce79', 'Ünal, Amália', NULL, '2026-11-27 11:24:42.27911+00', 4, '2026-11-27 11:24:42.297092+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a21cc0-1da4-71a8-acef-16e789df1431', 'Doppelt erfasst — “zweimal”', '{}', 0);
INSERT INTO records.patients VALUES ('01a21cc0-1da4-71a8-acef-16e789df1431', 'Amália Ünal', NULL, '2026-11-27 11:24:42.27603+00', 4, '2026-11-27 11:24:42.297445+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a21cc0-1da7-7504-9960-c07140acce79}', 0);
INSERT INTO records.patients VALUES ('01a21cc0-1dcf-759a-87c8-c9d392bc64ad', 'Ünal', NULL, '2026-11-27 11:24:42.31926+00', 1, '2026-11-27 11:24:42.31926+00', NULL, '[{"type": "MB", "value": "Familie Ünal", "system": "urn:example:policy"}, {"type": null, "value": "Nr. 4711", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}', 0);


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a21cc0-1d3c-73dd-9c84-2dfdf5f006e1');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a21cc0-1d3c-7187-afda-a3005e303e18');
INSERT INTO records.resource_keys VALUES ('Patient', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e7|7b4d7928977230e463315bc854974190', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a21cc0-1d3c-7827-820b-a191b7a5e337');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e8|67b476b3589d6df8664b40404a33d7a1', '01a21cc0-1d3c-7827-820b-a191b7a5e337');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a21cc0-1d50-7700-b82c-0c6c769e0596');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a21cc0-1d50-7988-8cc1-be81c091dec1');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a21cc0-1d68-7ebf-968b-0f95137515a9');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a21cc0-1d6f-7548-98c3-11c9a9211c56');


INSERT INTO records.resource_versions VALUES ('01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-27 11:24:42.168851+00', '2026-11-27 11:24:42.168851+00', NULL, NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a21cc0-1d50-7988-8cc1-be81c091dec1', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', '01a21cc0-1d50-7988-8cc1-be81c091dec1', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a21cc0-1d3c-78f1-bc56-ddb572c83d23"}, "participant": [{"individual": {"reference": "Practitioner/01a21cc0-1d3c-7827-820b-a191b7a5e337"}}], "resourceType": "Encounter"}', 1, '2026-11-27 11:24:42.190542+00', '2026-11-27 11:24:42.190542+00', NULL, NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a21cc0-1d3c-7187-afda-a3005e303e18', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', '01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a21cc0-1d3c-78f1-bc56-ddb572c83d23"}, "encounter": {"reference": "Encounter/01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-27 11:24:42.168851+00', '2026-11-27 11:24:42.168851+00', NULL, NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-27 11:24:42.168851+00', '2026-11-27 11:24:42.193866+00', NULL, NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a21cc0-1d6f-7548-98c3-11c9a9211c56', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a21cc0-1d6f-7548-98c3-11c9a9211c56', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-27 11:24:42.222102+00', '2026-11-27 11:24:42.222102+00', NULL, NULL, NULL);
INSERT INTO records.resource_versions VALUES ('01a21cc0-1d81-7c6f-984d-abe91b8d54e7', 'Condition', NULL, '01a21cc0-1ced-7085-8dda-8622e4f70ea1', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a21cc0-1ced-7085-8dda-8622e4f70ea1"}, "resourceType": "Condition"}', 1, '2026-11-27 11:24:42.241434+00', '2026-11-27 11:24:42.241434+00', 'test-agent', 'agent', NULL);
INSERT INTO records.resource_versions VALUES ('01a21cc0-1d94-73e7-82fb-22af8ba0b8e1', 'Condition', NULL, '01a21cc0-1ced-7085-8dda-8622e4f70ea1', NULL, '{"code": {"text": "Cough"}, "meta": {"security": [{"code": "AIAST", "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"}]}, "subject": {"reference": "Patient/01a21cc0-1ced-7085-8dda-8622e4f70ea1"}, "resourceType": "Condition"}', 1, '2026-11-27 11:24:42.260366+00', '2026-11-27 11:24:42.260366+00', 'test-agent', 'agent', NULL);
INSERT INTO records.resource_versions VALUES ('01a21cc0-1d94-73e7-82fb-22af8ba0b8e1', 'Condition', NULL, '01a21cc0-1ced-7085-8dda-8622e4f70ea1', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a21cc0-1ced-7085-8dda-8622e4f70ea1"}, "resourceType": "Condition"}', 2, '2026-11-27 11:24:42.260366+00', '2026-11-27 11:24:42.26692+00', 'test-agent', 'agent', 'dr-osei');


INSERT INTO records.resources VALUES ('01a21cc0-1d3c-73dd-9c84-2dfdf5f006e1', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', '01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a21cc0-1d3c-78f1-bc56-ddb572c83d23"}, "encounter": {"reference": "Encounter/01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770"}, "resourceType": "Condition"}', 1, '2026-11-27 11:24:42.168851+00', '2026-11-27 11:24:42.168851+00', NULL, NULL, NULL);
INSERT INTO records.resources VALUES ('01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', '01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a21cc0-1d3c-78f1-bc56-ddb572c83d23"}, "participant": [{"individual": {"reference": "Practitioner/01a21cc0-1d3c-7827-820b-a191b7a5e337"}}], "resourceType": "Encounter"}', 1, '2026-11-27 11:24:42.168851+00', '2026-11-27 11:24:42.168851+00', NULL, NULL, NULL);
INSERT INTO records.resources VALUES ('01a21cc0-1d3c-7827-820b-a191b7a5e337', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-27 11:24:42.168851+00', '2026-11-27 11:24:42.168851+00', NULL, NULL, NULL);
INSERT INTO records.resources VALUES ('01a21cc0-1d50-7700-b82c-0c6c769e0596', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a21cc0-1d3c-78f1-bc56-ddb572c83d23"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-27 11:24:42.190542+00', '2026-11-27 11:24:42.190542+00', NULL, NULL, NULL);
INSERT INTO records.resources VALUES ('01a21cc0-1d50-7988-8cc1-be81c091dec1', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', '01a21cc0-1d50-7988-8cc1-be81c091dec1', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a21cc0-1d3c-78f1-bc56-ddb572c83d23"}, "participant": [{"individual": {"reference": "Practitioner/01a21cc0-1d3c-7827-820b-a191b7a5e337"}}], "resourceType": "Encounter"}', 2, '2026-11-27 11:24:42.190542+00', '2026-11-27 11:24:42.202885+00', NULL, NULL, NULL);
INSERT INTO records.resources VALUES ('01a21cc0-1d3c-7187-afda-a3005e303e18', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', '01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a21cc0-1d3c-78f1-bc56-ddb572c83d23"}, "encounter": {"reference": "Encounter/01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-27 11:24:42.168851+00', '2026-11-27 11:24:42.209302+00', NULL, NULL, NULL);
INSERT INTO records.resources VALUES ('01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 3, '2026-11-27 11:24:42.168851+00', '2026-11-27 11:24:42.209364+00', NULL, NULL, NULL);
INSERT INTO records.resources VALUES ('01a21cc0-1d68-7ebf-968b-0f95137515a9', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a21cc0-1d68-7ebf-968b-0f95137515a9', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-27 11:24:42.215274+00', '2026-11-27 11:24:42.215274+00', NULL, NULL, NULL);
INSERT INTO records.resources VALUES ('01a21cc0-1d6f-7548-98c3-11c9a9211c56', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a21cc0-1d6f-7548-98c3-11c9a9211c56', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-27 11:24:42.222102+00', '2026-11-27 11:24:42.231872+00', NULL, NULL, NULL);
INSERT INTO records.resources VALUES ('01a21cc0-1d81-7c6f-984d-abe91b8d54e7', 'Condition', NULL, '01a21cc0-1ced-7085-8dda-8622e4f70ea1', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a21cc0-1ced-7085-8dda-8622e4f70ea1"}, "resourceType": "Condition"}', 2, '2026-11-27 11:24:42.241434+00', '2026-11-27 11:24:42.251209+00', 'test-agent', 'agent', 'dr-osei');
INSERT INTO records.resources VALUES ('01a21cc0-1d94-73e7-82fb-22af8ba0b8e1', 'Condition', NULL, '01a21cc0-1ced-7085-8dda-8622e4f70ea1', NULL, '{"code": {"text": "Cough"}, "subject": {"reference": "Patient/01a21cc0-1ced-7085-8dda-8622e4f70ea1"}, "onsetString": "yesterday", "resourceType": "Condition"}', 3, '2026-11-27 11:24:42.260366+00', '2026-11-27 11:24:42.2727+00', 'dr-osei', 'person', NULL);


INSERT INTO records.search_backlog VALUES ('01a21cc0-1d3c-7187-afda-a3005e303e18');


INSERT INTO records.search_codes VALUES (67407520925932522, '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', '-infinity', '01a21cc0-1d3c-73dd-9c84-2dfdf5f006e1');
INSERT INTO records.search_codes VALUES (6889275846708167044, '00000000-0000-0000-0000-000000000000', '-infinity', '01a21cc0-1d3c-7827-820b-a191b7a5e337');
INSERT INTO records.search_codes VALUES (-4815034575919057114, '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', '-infinity', '01a21cc0-1d3c-7187-afda-a3005e303e18');
INSERT INTO records.search_codes VALUES (638821647980083712, '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', '-infinity', '01a21cc0-1d3c-7187-afda-a3005e303e18');
INSERT INTO records.search_codes VALUES (-4176838396083071243, '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', '-infinity', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23');
INSERT INTO records.search_codes VALUES (-3424376862632110893, '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', '-infinity', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23');


INSERT INTO records.search_entries VALUES ('01a21cc0-1d3c-73dd-9c84-2dfdf5f006e1', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Condition', '-infinity', '2026-11-27 11:24:42.168851+00', '{-6134589916349633075,-4681435988389441877,-4319446865823021695,-1450889485933994210,67407520925932522,1305889139984487529,1704561264823032479,3315491416762332118,4514931358764984225}', '{}');
INSERT INTO records.search_entries VALUES ('01a21cc0-1d3c-7ebe-8f8e-c1e5e9b7c770', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Encounter', '-infinity', '2026-11-27 11:24:42.168851+00', '{-8989776376784483404,-7445652280845804385,-7375355758040135783,-7093785879983883763,-6452189929499240999,-5939272887904380300,-4751856571119073142,-4639566626871127799,-3456592615261110200,-2669698883667704676,-1763746174139205143,-410684541319942866,-67363699794583230,3910953658526614958,3992682082209203742,4002880083136823075,5204202772958038929,6160112153646671356,6554052100829198684,8325108634621882888,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}');
INSERT INTO records.search_entries VALUES ('01a21cc0-1d3c-7827-820b-a191b7a5e337', '00000000-0000-0000-0000-000000000000', 'Practitioner', '-infinity', '2026-11-27 11:24:42.168851+00', '{-7281216365113324833,-5634760922583328499,-4606996097868006287,962598198066556472,1144645365100300718,6889275846708167044,8038445038541233791}', '{"name": [["Hettinger", "hettinger"]], "family": [["Hettinger", "hettinger"]], "phonetic": [["Hettinger", "hettinger"]]}');
INSERT INTO records.search_entries VALUES ('01a21cc0-1d50-7700-b82c-0c6c769e0596', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Condition', '2026-11-20 00:00:00+00', '2026-11-27 11:24:42.190542+00', '{-6848650400343048448,-4681435988389441877,-4319446865823021695,1305889139984487529,1704561264823032479,3315491416762332118,4122849338527541616,4514931358764984225}', '{"onset-info": [["10 days", "10 days"]], "recorded-date": [[1795132800000000, 1795219200000000]]}');
INSERT INTO records.search_entries VALUES ('01a21cc0-1d50-7988-8cc1-be81c091dec1', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Encounter', '-infinity', '2026-11-27 11:24:42.202885+00', '{-7445652280845804385,-7375355758040135783,-7093785879983883763,-6452189929499240999,-5939272887904380300,-4751856571119073142,-4639566626871127799,-4380409335288509091,-3456592615261110200,-2669698883667704676,-1763746174139205143,-410684541319942866,-67363699794583230,818287502009051485,3910953658526614958,4002880083136823075,5204202772958038929,6160112153646671356,6554052100829198684,8325108634621882888,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}');
INSERT INTO records.search_entries VALUES ('01a21cc0-1d3c-7187-afda-a3005e303e18', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Observation', '-infinity', '2026-11-27 11:24:42.209302+00', '{-7981568621035656830,-7951509100089485845,-7451150732379155953,-6258017143463191185,-4815034575919057114,-3244734533335892039,-306885603003732905,101708146211383097,295215145919426478,522752935747422638,638821647980083712,1413474167464913027,2097016437975443281,2619920073100156401,2952314885040418359,6056942933162792947,6581947687433563290,6607783872734053874,6773461974477245668,6960921630947238605,7330082917372906610,8651352993447874978,8661181267518470288}', '{"value-quantity": [["179.25", null, null, "cm"]], "combo-value-quantity": [["179.25", null, null, "cm"]]}');
INSERT INTO records.search_entries VALUES ('01a21cc0-1d3c-78f1-bc56-ddb572c83d23', '01a21cc0-1d3c-78f1-bc56-ddb572c83d23', 'Patient', '-infinity', '2026-11-27 11:24:42.209364+00', '{-8638080378023668169,-6307866633382234156,-4357135025089860971,-4176838396083071243,-3424376862632110893,-2238758634828303172,-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,1971412287642486946,2706430926491717011,2822124603416549557,3653269531088775848,5827986460778686216,6430912447629503579,6866098359189480665,7586896057643621281,8027697671184185996}', '{"name": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "given": [["María", "maria"], ["José", "jose"]], "family": [["Ibáñez", "ibanez"]], "phonetic": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "birthdate": [[-275270400000000, -275184000000000]]}');
INSERT INTO records.search_entries VALUES ('01a21cc0-1d68-7ebf-968b-0f95137515a9', '01a21cc0-1d68-7ebf-968b-0f95137515a9', 'Patient', '-infinity', '2026-11-27 11:24:42.215274+00', '{-2096519522862822999,304989571092906561,1406853238992075579,1527466873384452044,2822124603416549557}', '{"birthdate": [[567993600000000, 599616000000000]]}');
INSERT INTO records.search_entries VALUES ('01a21cc0-1d6f-7548-98c3-11c9a9211c56', '01a21cc0-1d6f-7548-98c3-11c9a9211c56', 'Patient', '-infinity', '2026-11-27 11:24:42.231872+00', '{-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Named Later", "named later"]], "phonetic": [["Named Later", "named later"]], "birthdate": [[567993600000000, 599616000000000]]}');
INSERT INTO records.search_entries VALUES ('01a21cc0-1d81-7c6f-984d-abe91b8d54e7', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'Condition', '-infinity', '2026-11-27 11:24:42.251209+00', '{-9045538200336127896,-4845022911706815250,950135916135886632,1704561264823032479,3315491416762332118,4636315340629963975}', '{}');
INSERT INTO records.search_entries VALUES ('01a21cc0-1d94-73e7-82fb-22af8ba0b8e1', '01a21cc0-1ced-7085-8dda-8622e4f70ea1', 'Condition', '-infinity', '2026-11-27 11:24:42.2727+00', '{-9045538200336127896,-6848650400343048448,-4845022911706815250,950135916135886632,1704561264823032479,3315491416762332118,4636315340629963975}', '{"onset-info": [["yesterday", "yesterday"]]}');


INSERT INTO records.task_dependencies VALUES ('01a21cc0-1e18-7c86-9382-b566885b6930', '01a21cc0-1e16-78c1-bafc-f0f0da3546b8');


INSERT INTO records.task_ends VALUES ('01a21cc0-1e01-713c-b303-6384ef0b3e69', '\xccb3722e01dd73180203164914c67207bb20bbdefa272208d08c8a7f8b5ac4cd', 3, '{01a21cc0-1e0b-7c5b-9fd8-cf752c0c2fc8}', '01a21cc0-1dfe-7697-a935-647259858d4a', 2, '2026-11-27 11:24:42.378551+00');


INSERT INTO records.task_holders VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.task_inputs VALUES ('01a21cc0-1e01-713c-b303-6384ef0b3e69', '{"text": "Rückruf 😷"}');
INSERT INTO records.task_inputs VALUES ('01a21cc0-1e4e-788c-8fc4-6b16fc1d60f9', '{"record_id": 5}');
INSERT INTO records.task_inputs VALUES ('01a21cc0-1e50-7a99-bb1e-085acb4b89f8', '{"to": "cardiology", "reason": "Brustschmerz", "record_id": 5, "routing_id": "01a21cc0-1e50-7fab-9b2b-8192b93e0fd0"}');


INSERT INTO records.task_queue VALUES ('01a21cc0-1e0b-7c5b-9fd8-cf752c0c2fc8', 'default', 'assignment', 0, '2036-01-01 00:00:00+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a21cc0-1e18-7c86-9382-b566885b6930', 'dead', 'follow_up', 0, '2026-11-27 11:24:42.393601+00', NULL, 1, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 11:24:42.399127+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a21cc0-1e20-7cbf-8188-e33500e3f842', 'again', 'follow_up', 0, '2026-11-27 11:24:47.4048+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 11:24:42.408251+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a21cc0-1e2e-7c34-979d-4ac5b83c2631', 'default', 'prior_authorization', 0, '2026-11-27 11:24:42.414929+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 11:24:42.418981+00', 'auth-1', '2036-01-01 00:00:00+00');
INSERT INTO records.task_queue VALUES ('01a21cc0-1e35-7e46-8f77-b3b2ba663343', 'answered', 'prior_authorization', 0, '2026-11-27 11:24:42.432088+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a21cc0-1e44-768e-a4e8-5436bbcf6258', 'owned', 'follow_up', 0, '2036-01-01 00:00:00+00', 'Zimmer 4', 0, false, '2036-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a21cc0-1e4a-7ca9-8fef-58c424406b6d', 'keyed@person:dr-osei', 'follow_up', 0, '2026-11-27 11:24:42.442965+00', 'Zimmer 3', 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a21cc0-1e4c-7abb-9d9c-1669e9acb49e', 'keyed', 'follow_up', 0, '2026-11-27 11:24:42.444834+00', 'Zimmer 3', 0, false, '2026-11-27 11:24:42.444834+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a21cc0-1e4e-788c-8fc4-6b16fc1d60f9', 'triage', 'intake_triage', 1, '2026-11-27 11:24:42.446712+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a21cc0-1e50-7a99-bb1e-085acb4b89f8', 'cardiology', 'assignment', 1, '2026-11-27 11:24:42.44882+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a21cc0-1e53-7492-88df-652eed9b22d8', 'held', 'follow_up', 0, '2026-11-27 11:24:42.451443+00', NULL, 0, false, NULL, '2026-11-27 11:24:42.45397+00', '4ff5b98d-9dba-4368-bdab-a37a0c3a060a', '01a21cc0-1e55-7996-9efb-eefcbafec9f7', 'crew-agent', 'agent', 'granted:["agent", "crew-agent", null]', 3600, '2100-01-01 00:00:00+00', 'Doppelt', NULL, NULL, NULL);


INSERT INTO records.task_signals VALUES ('01a21cc0-1e3f-7982-8b7c-f22a0945affe', 'auth-2', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-27 11:24:42.430064+00', '01a21cc0-1e35-7e46-8f77-b3b2ba663343', '2026-11-27 11:24:42.431609+00');
INSERT INTO records.task_signals VALUES ('01a21cc0-1e42-784b-a6be-6b14e7f87a96', 'auth-3', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-27 11:24:42.433852+00', NULL, NULL);


INSERT INTO records.task_steps VALUES ('01a21cc0-1e14-71fd-a7c9-fa08bfa31575', '01a21cc0-1e01-713c-b303-6384ef0b3e69', 'dokumentiert', NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.386375+00');
INSERT INTO records.task_steps VALUES ('01a21cc0-1e39-7011-a231-58f7f3155481', '01a21cc0-1e35-7e46-8f77-b3b2ba663343', 'submitted', 'per Fax', 'fax-1', 'test-agent', 'agent', '2026-11-27 11:24:42.424498+00');


INSERT INTO records.task_versions VALUES ('01a21cc0-1e01-713c-b303-6384ef0b3e69', 'follow_up', 'done', '01a21cc0-1dda-73a0-916b-4475b7d256de', '01a21cc0-1dfe-7697-a935-647259858d4a', 3, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.368151+00', 1, '2026-11-27 11:24:42.368151+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e01-713c-b303-6384ef0b3e69', 'follow_up', 'done', '01a21cc0-1dda-73a0-916b-4475b7d256de', '01a21cc0-1dfe-7697-a935-647259858d4a', 3, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.368151+00', 2, '2026-11-27 11:24:42.375979+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e01-713c-b303-6384ef0b3e69', 'follow_up', 'done', '01a21cc0-1dda-73a0-916b-4475b7d256de', '01a21cc0-1dfe-7697-a935-647259858d4a', 3, NULL, NULL, NULL, 5, 1, 'completed', 'erreicht', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-27 11:24:42.368151+00', 3, '2026-11-27 11:24:42.381196+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e16-78c1-bafc-f0f0da3546b8', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.390201+00', 1, '2026-11-27 11:24:42.390201+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e16-78c1-bafc-f0f0da3546b8', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.390201+00', 2, '2026-11-27 11:24:42.395679+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e18-7c86-9382-b566885b6930', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.391958+00', 1, '2026-11-27 11:24:42.391958+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e20-7cbf-8188-e33500e3f842', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.400479+00', 1, '2026-11-27 11:24:42.400479+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e20-7cbf-8188-e33500e3f842', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.400479+00', 2, '2026-11-27 11:24:42.402731+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e20-7cbf-8188-e33500e3f842', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'ready', NULL, NULL, NULL, NULL, 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.400479+00', 3, '2026-11-27 11:24:42.404364+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e29-7cf4-9965-c3a249d1cb22', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.409504+00', 1, '2026-11-27 11:24:42.409504+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e2e-7c34-979d-4ac5b83c2631', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.414427+00', 1, '2026-11-27 11:24:42.414427+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e35-7e46-8f77-b3b2ba663343', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.421595+00', 1, '2026-11-27 11:24:42.421595+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e35-7e46-8f77-b3b2ba663343', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.421595+00', 2, '2026-11-27 11:24:42.425205+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e35-7e46-8f77-b3b2ba663343', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', 'submitted', NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.421595+00', 3, '2026-11-27 11:24:42.428018+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e44-768e-a4e8-5436bbcf6258', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.435937+00', 1, '2026-11-27 11:24:42.435937+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a21cc0-1e53-7492-88df-652eed9b22d8', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.451+00', 1, '2026-11-27 11:24:42.451+00', 'test-agent', 'agent');


INSERT INTO records.tasks VALUES ('01a21cc0-1e0b-7c5b-9fd8-cf752c0c2fc8', 'assignment', 'default', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.378551+00', 1, '2026-11-27 11:24:42.378551+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a21cc0-1e01-713c-b303-6384ef0b3e69', 'follow_up', 'done', '01a21cc0-1dda-73a0-916b-4475b7d256de', '01a21cc0-1dfe-7697-a935-647259858d4a', 3, NULL, NULL, NULL, 5, 1, 'completed', 'dokumentiert', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-27 11:24:42.368151+00', 4, '2026-11-27 11:24:42.388639+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a21cc0-1e16-78c1-bafc-f0f0da3546b8', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'failed', 'dead-letter', NULL, NULL, NULL, 'Kein Anschluss', NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.390201+00', 3, '2026-11-27 11:24:42.39773+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a21cc0-1e18-7c86-9382-b566885b6930', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'predecessor-failed', NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.391958+00', 2, '2026-11-27 11:24:42.398815+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a21cc0-1e20-7cbf-8188-e33500e3f842', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'on-hold', NULL, NULL, NULL, 'Morgen', 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.400479+00', 4, '2026-11-27 11:24:42.408124+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a21cc0-1e29-7cf4-9965-c3a249d1cb22', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'cancelled', NULL, NULL, NULL, 'Umgezogen', NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.409504+00', 2, '2026-11-27 11:24:42.413097+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a21cc0-1e2e-7c34-979d-4ac5b83c2631', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.414427+00', 2, '2026-11-27 11:24:42.418838+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a21cc0-1e35-7e46-8f77-b3b2ba663343', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.421595+00', 4, '2026-11-27 11:24:42.431937+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a21cc0-1e44-768e-a4e8-5436bbcf6258', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.435937+00', 2, '2026-11-27 11:24:42.440606+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a21cc0-1e4a-7ca9-8fef-58c424406b6d', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.442318+00', 1, '2026-11-27 11:24:42.442318+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a21cc0-1e4c-7abb-9d9c-1669e9acb49e', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.444294+00', 1, '2026-11-27 11:24:42.444294+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a21cc0-1e4e-788c-8fc4-6b16fc1d60f9', 'intake_triage', 'triage', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.446047+00', 1, '2026-11-27 11:24:42.446047+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a21cc0-1e50-7a99-bb1e-085acb4b89f8', 'assignment', 'cardiology', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.448377+00', 1, '2026-11-27 11:24:42.448377+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a21cc0-1e53-7492-88df-652eed9b22d8', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-27 11:24:42.451+00', 2, '2026-11-27 11:24:42.45409+00', 'crew-agent', 'agent');


SELECT pg_catalog.setval('records.access_change_numbers', 31, true);


SELECT pg_catalog.setval('records.access_numbers', 5, true);


SELECT pg_catalog.setval('records.feed_position_seq', 21, true);


SELECT pg_catalog.setval('records.intake_records_id_seq', 5, true);


SELECT pg_catalog.setval('records.outbox_position_seq', 105, true);


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


CREATE TRIGGER feed_changed AFTER UPDATE ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_resources();


CREATE TRIGGER feed_changed_summary AFTER UPDATE ON records.encounters FOR EACH ROW WHEN ((((old.summary IS NOT NULL) OR (new.summary IS NOT NULL)) AND (((((((old.summary IS DISTINCT FROM new.summary) OR ((old.summary_status)::text IS DISTINCT FROM (new.summary_status)::text)) OR ((old.summary_recorded_by)::text IS DISTINCT FROM (new.summary_recorded_by)::text)) OR ((old.summary_model)::text IS DISTINCT FROM (new.summary_model)::text)) OR ((old.accepted_by)::text IS DISTINCT FROM (new.accepted_by)::text)) OR ((old.chief_complaint)::text IS DISTINCT FROM (new.chief_complaint)::text)) OR (old.started_at IS DISTINCT FROM new.started_at)))) EXECUTE FUNCTION records.feed_summary();


CREATE TRIGGER feed_new AFTER INSERT ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_resources();


CREATE TRIGGER feed_new_summary AFTER INSERT ON records.encounters FOR EACH ROW WHEN ((new.summary IS NOT NULL)) EXECUTE FUNCTION records.feed_summary();


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


CREATE POLICY kept ON records.patient_identifiers AS RESTRICTIVE FOR DELETE TO records_panel USING ((NOT (identifies AND is_vouched)));


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

CREATE POLICY shown ON records.access_members FOR SELECT TO records_panel USING (true);


ALTER TABLE records.task_inputs ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.task_queue ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.task_signals ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.task_steps ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.task_versions ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.tasks ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA records TO records_app;
GRANT USAGE ON SCHEMA records TO records_panel;


REVOKE ALL ON FUNCTION records.claim_number(claimed text, patient uuid) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.claim_numbers() FROM PUBLIC;


REVOKE ALL ON FUNCTION records.concerned_by(patient uuid, system text, value text) FROM PUBLIC;


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


