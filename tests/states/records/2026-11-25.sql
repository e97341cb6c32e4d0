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
            WHERE n.number = value AND n.patient_id IS NOT NULL
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

CREATE FUNCTION records.feed_resources() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
DECLARE
    behind bigint := (SELECT CASE WHEN count(*) < 30 THEN 0 ELSE 4611686018427387904 END FROM stored);
BEGIN
    INSERT INTO records.feed (position, bucket, type, resource_id) OVERRIDING SYSTEM VALUE
    SELECT nextval('records.feed_position_seq') + behind, get_byte(uuid_send(id), 15) & 15, type, id
    FROM stored WHERE type = ANY ('{AllergyIntolerance,Claim,ClaimResponse,Condition,Coverage,DiagnosticReport,DocumentReference,ExplanationOfBenefit,Immunization,MedicationRequest,MedicationStatement,Observation,Procedure}');
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
        SELECT DISTINCT records.survivor_of(i.patient_id) FROM records.patient_identifiers i
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
    NEW.is_vouched := current_setting('role') <> 'records_panel' OR coalesce(declared.is_open, false)
        OR records.vouches_by_panel(NEW.patient_id, NEW.system, NEW.value);
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
    change_reason character varying(2000)
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
    change_reason character varying(2000)
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
    replaces uuid[]
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
    updated_at timestamp with time zone
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
    updated_at timestamp with time zone DEFAULT now() NOT NULL
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
    serial_key character varying(128),
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
    serial_key character varying(128),
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
    serial_key character varying(128),
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
INSERT INTO records.access_changes VALUES (1, true, '01a2109c-082a-71e5-8406-946a70f47152', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a2109c-0b28-7c27-ba03-f3f28701c584', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a2109c-0a97-7f20-b651-986c249e76e7', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a2109c-0d64-7db5-a7f7-48ed442063a6', 7, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a2109c-0d6e-7a06-ae2d-e6aa28907457', 8, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'no system', 9, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '|no system', 10, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 11, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 13, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 15, NULL, true);
INSERT INTO records.access_changes VALUES (1, true, '01a2109c-0e34-70d9-a083-591618f6ec1e', 16, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'Nr. 1', 17, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'urn:example:mrn|Nr. 1', 18, NULL, false);
INSERT INTO records.access_changes VALUES (4, true, 'P12345', 23, '2026-11-25 03:49:52.559115+00', false);
INSERT INTO records.access_changes VALUES (4, false, 'granted:["agent", "triage-agent", "dr-okafor"]', 24, NULL, false);
INSERT INTO records.access_changes VALUES (3, true, '01a2109c-0e34-70d9-a083-591618f6ec1e', 25, '2026-11-25 03:49:52.548329+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'Nr. 1', 26, '2026-11-25 03:49:52.548329+00', true);
INSERT INTO records.access_changes VALUES (3, true, 'urn:example:mrn|Nr. 1', 27, '2026-11-25 03:49:52.548329+00', true);
INSERT INTO records.access_changes VALUES (3, false, 'granted:["person", "dr-okafor", "dr-okafor"]', 28, NULL, true);
INSERT INTO records.access_changes VALUES (5, false, 'granted:["agent", "crew-agent", null]', 29, NULL, false);
INSERT INTO records.access_changes VALUES (5, true, 'P12345', 30, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 31, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_grants VALUES ('01a2109c-0eb2-72ea-87ce-428fc691b45c', 4, 'granted:["agent", "triage-agent", "dr-okafor"]', 'triage-agent', 'agent', 'dr-okafor', 'P12345', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-25 02:49:52.559115+00', '2026-11-25 03:49:52.559115+00', NULL, NULL);
INSERT INTO records.access_grants VALUES ('01a2109c-0ea6-7598-9821-11ae44340925', 3, 'granted:["person", "dr-okafor", "dr-okafor"]', 'dr-okafor', 'person', 'dr-okafor', '01a2109c-0e34-70d9-a083-591618f6ec1e', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-25 02:49:52.548329+00', '2026-11-25 03:49:52.548329+00', 'dr-osei', '2026-11-25 02:49:52.568626+00');


INSERT INTO records.access_members VALUES (1, '01a2109c-082a-71e5-8406-946a70f47152', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a2109c-0b28-7c27-ba03-f3f28701c584', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a2109c-0a97-7f20-b651-986c249e76e7', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a2109c-0d64-7db5-a7f7-48ed442063a6', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a2109c-0d6e-7a06-ae2d-e6aa28907457', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'no system', NULL, '01a2109c-0b28-7c27-ba03-f3f28701c584');
INSERT INTO records.access_members VALUES (1, '|no system', NULL, '01a2109c-0b28-7c27-ba03-f3f28701c584');
INSERT INTO records.access_members VALUES (1, '01a2109c-0e34-70d9-a083-591618f6ec1e', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'Nr. 1', NULL, '01a2109c-0e34-70d9-a083-591618f6ec1e');
INSERT INTO records.access_members VALUES (1, 'urn:example:mrn|Nr. 1', NULL, '01a2109c-0e34-70d9-a083-591618f6ec1e');
INSERT INTO records.access_members VALUES (4, 'P12345', '2026-11-25 03:49:52.559115+00', NULL);
INSERT INTO records.access_members VALUES (5, 'P12345', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00', NULL);


INSERT INTO records.alembic_version VALUES ('records_0025');


INSERT INTO records.chart_entries VALUES ('01a2109c-0c4d-7a22-b566-59c9b2c50948', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity');
INSERT INTO records.chart_entries VALUES ('01a2109c-0cc4-7e82-a2bb-a5d42004727c', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Condition', '00000000-0000-0000-0000-000000000000', '2026-11-20 00:00:00+00');
INSERT INTO records.chart_entries VALUES ('01a2109c-0c4d-7baf-b5c4-0f0cd76f0b09', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'vital-signs', '2f3f1ee6-ad13-36dd-7103-893fd2482c22', '-infinity');


INSERT INTO records.cursor_keys VALUES (1, '\xf5f11b0c72f041299d663bd406cd1a4ec7f73dedd14e4af384adc9229fba074f');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-03-14 09:27:00+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2109c-0b46-7529-a9b6-5e382faf7a11', '01a2109c-0a97-7f20-b651-986c249e76e7', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-25 02:49:51.682782+00', 1, '2026-11-25 02:49:51.682782+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2109c-0b5e-74c8-b713-7ff0918cffa5', '01a2109c-0a97-7f20-b651-986c249e76e7', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-25 02:49:51.708486+00', 1, '2026-11-25 02:49:51.708486+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2109c-0b78-7ded-9c1a-40da50ffc7c1', '01a2109c-0a97-7f20-b651-986c249e76e7', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-25 02:49:51.736236+00', 1, '2026-11-25 02:49:51.736236+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2109c-0b46-7529-a9b6-5e382faf7a11', '01a2109c-0a97-7f20-b651-986c249e76e7', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-25 02:49:51.682782+00', 2, '2026-11-25 02:49:51.700876+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL);
INSERT INTO records.encounter_versions VALUES ('01a2109c-0b5e-74c8-b713-7ff0918cffa5', '01a2109c-0a97-7f20-b651-986c249e76e7', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-25 02:49:51.708486+00', 2, '2026-11-25 02:49:51.724678+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2109c-0b46-7529-a9b6-5e382faf7a11', '01a2109c-0a97-7f20-b651-986c249e76e7', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-25 02:49:51.682782+00', 3, '2026-11-25 02:49:51.763002+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-25 02:49:51.75742+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', 'Weil — “accept” ❤');
INSERT INTO records.encounter_versions VALUES ('01a2109c-0c19-7e35-91a1-b274d04357e3', '01a2109c-0b28-7c27-ba03-f3f28701c584', 'Leichenschau', NULL, NULL, NULL, '2026-11-25 02:49:51.896763+00', 1, '2026-11-25 02:49:51.896763+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'dr-osei', 'person', NULL, NULL, 'Verlangt von der Behörde — “sofort”', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2109c-0cc4-7a4a-aad1-915e762a7254', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-25 02:49:52.055775+00', 1, '2026-11-25 02:49:52.055775+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2109c-0ec4-73d0-9c49-b49eb1056bee', '01a2109c-0e34-70d9-a083-591618f6ec1e', 'Kontrolle ❤', NULL, NULL, NULL, '2026-11-25 02:49:52.575649+00', 1, '2026-11-25 02:49:52.575649+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-25 02:49:49.265396+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a2109c-0b3b-7010-b1bc-4caf5ba056ee', '01a2109c-0a97-7f20-b651-986c249e76e7', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-25 02:49:51.665766+00', 1, '2026-11-25 02:49:51.665766+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a2109c-0b78-7ded-9c1a-40da50ffc7c1', '01a2109c-0a97-7f20-b651-986c249e76e7', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-25 02:49:51.736236+00', 2, '2026-11-25 02:49:51.748544+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}, {"resource": "Observation/01980000-0000-7000-8000-000000000001"}]', NULL);
INSERT INTO records.encounters VALUES ('01a2109c-0b5e-74c8-b713-7ff0918cffa5', '01a2109c-0a97-7f20-b651-986c249e76e7', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-25 02:49:51.708486+00', 3, '2026-11-25 02:49:51.779131+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL, NULL, NULL, 'Weil — “reject” ❤');
INSERT INTO records.encounters VALUES ('01a2109c-0b46-7529-a9b6-5e382faf7a11', '01a2109c-0a97-7f20-b651-986c249e76e7', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-25 02:49:51.682782+00', 4, '2026-11-25 02:49:51.789236+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-25 02:49:51.75742+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL);
INSERT INTO records.encounters VALUES ('01a2109c-0c19-7e35-91a1-b274d04357e3', '01a2109c-0b28-7c27-ba03-f3f28701c584', 'Leichenschau', 'Erledigt.', NULL, NULL, '2026-11-25 02:49:51.896763+00', 2, '2026-11-25 02:49:51.907939+00', 'in-progress', 'AMB', NULL, 'final', 'dr-osei', NULL, 'dr-osei', 'person', 'dr-osei', '2026-11-25 02:49:51.903771+00', 'Verlangt von der Behörde — “sofort”', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a2109c-0c4d-7dbd-a617-57186295998b', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-25 02:49:51.93465+00', 1, '2026-11-25 02:49:51.93465+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a2109c-0cc4-7a4a-aad1-915e762a7254', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-25 02:49:52.055775+00', 2, '2026-11-25 02:49:52.116951+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a2109c-0ec4-73d0-9c49-b49eb1056bee', '01a2109c-0e34-70d9-a083-591618f6ec1e', 'Kontrolle ❤', 'Angerufen.', NULL, NULL, '2026-11-25 02:49:52.575649+00', 2, '2026-11-25 02:49:52.64589+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);


INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (2, 1, 'Encounter', '01a2109c-0b46-7529-a9b6-5e382faf7a11', '2026-11-25 02:49:51.701203+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (3, 5, 'Encounter', '01a2109c-0b5e-74c8-b713-7ff0918cffa5', '2026-11-25 02:49:51.72478+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (4, 1, 'Encounter', '01a2109c-0b78-7ded-9c1a-40da50ffc7c1', '2026-11-25 02:49:51.748656+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (5, 1, 'Encounter', '01a2109c-0b46-7529-a9b6-5e382faf7a11', '2026-11-25 02:49:51.76311+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (6, 5, 'Encounter', '01a2109c-0b5e-74c8-b713-7ff0918cffa5', '2026-11-25 02:49:51.779251+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (7, 1, 'Encounter', '01a2109c-0b46-7529-a9b6-5e382faf7a11', '2026-11-25 02:49:51.789358+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (8, 3, 'Encounter', '01a2109c-0c19-7e35-91a1-b274d04357e3', '2026-11-25 02:49:51.908054+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (9, 8, 'Condition', '01a2109c-0c4d-7a22-b566-59c9b2c50948', '2026-11-25 02:49:51.963224+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (10, 9, 'Observation', '01a2109c-0c4d-7baf-b5c4-0f0cd76f0b09', '2026-11-25 02:49:51.963258+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (11, 12, 'Condition', '01a2109c-0cc4-7e82-a2bb-a5d42004727c', '2026-11-25 02:49:52.080656+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (12, 9, 'Observation', '01a2109c-0c4d-7baf-b5c4-0f0cd76f0b09', '2026-11-25 02:49:52.134945+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (13, 14, 'Encounter', '01a2109c-0ec4-73d0-9c49-b49eb1056bee', '2026-11-25 02:49:52.64825+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (1, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-25 02:49:51.459049+00', 'document-too-large');


INSERT INTO records.feed_buckets VALUES (4, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (6, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (7, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (10, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (11, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (13, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (15, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (1, NULL, '2026-11-25 02:49:53.174909+00');
INSERT INTO records.feed_buckets VALUES (2, NULL, '2026-11-25 02:49:53.174935+00');
INSERT INTO records.feed_buckets VALUES (3, NULL, '2026-11-25 02:49:53.174939+00');
INSERT INTO records.feed_buckets VALUES (5, NULL, '2026-11-25 02:49:53.174941+00');
INSERT INTO records.feed_buckets VALUES (8, NULL, '2026-11-25 02:49:53.174943+00');
INSERT INTO records.feed_buckets VALUES (9, NULL, '2026-11-25 02:49:53.174945+00');
INSERT INTO records.feed_buckets VALUES (12, NULL, '2026-11-25 02:49:53.174947+00');
INSERT INTO records.feed_buckets VALUES (14, NULL, '2026-11-25 02:49:53.174949+00');
INSERT INTO records.feed_buckets VALUES (0, '01a2109c-12bd-7499-8d38-7269bb457053', '-infinity');


INSERT INTO records.feed_rebuilds VALUES ('01a2109c-129f-7161-b956-63271eac31c6', 'resources', '00000000-0000-0000-0000-000000000000', '2026-11-25 02:49:53.56642+00');


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x35bfd529b56da99017fdb3299be34e91aa450d28ce5e5727a6c8d36b9f76a197', 'patient', '01a2109c-0a97-7f20-b651-986c249e76e7', 1, 200, '2026-11-25 02:49:51.563636+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\x4f2614fb17031bb8b5f957883cc1cadd270f45b9c4e783033aa70a0c9ba3db90', 'patient', '01a2109c-0a97-7f20-b651-986c249e76e7', 3, 200, '2026-11-25 02:49:51.627176+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\x3e85dc89f7c9465c32c4c310f3433da8e870660d917905c009578f738c6cb53d', 'encounter', '01a2109c-0b46-7529-a9b6-5e382faf7a11', 2, 200, '2026-11-25 02:49:51.701914+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x675c2f281459dd6ccb0178442ccf6cd6696ad0e6bd2e25a86703f9d9f79c566d', 'encounter', '01a2109c-0b5e-74c8-b713-7ff0918cffa5', 2, 200, '2026-11-25 02:49:51.725326+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\xfbc7c50c20c0de82798d32d85e759ff8d3308adbbbb6b234c01d181dab1f05f5', 'encounter', '01a2109c-0b78-7ded-9c1a-40da50ffc7c1', 2, 200, '2026-11-25 02:49:51.750982+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-25 02:49:51.802305+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a2109c-0c41-7c0b-95f5-4aa4e6628f24', 1, 200, '2026-11-25 02:49:52.026901+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a2109c-0cbf-7e6a-b32a-a42ced5fe9f2', 1, 200, '2026-11-25 02:49:52.093179+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a2109c-0cf0-739e-8aa7-c626ccf6e9e5', 1, 200, '2026-11-25 02:49:52.118358+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a2109c-0d04-7688-9d30-35b9e0833a81', 1, 200, '2026-11-25 02:49:52.141359+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a2109c-0d15-7700-935c-dc3588cc4978', 1, 200, '2026-11-25 02:49:52.15927+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a2109c-0d31-7a6c-84d1-15176836b29a', 1, 200, '2026-11-25 02:49:52.18602+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a2109c-0d45-72cd-b431-7523302f81ef', 1, 200, '2026-11-25 02:49:52.224504+00');


INSERT INTO records.identifier_systems VALUES ('urn:example:policy', false, false, false);


INSERT INTO records.imports VALUES ('01a2109c-0c41-7c0b-95f5-4aa4e6628f24', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 5, "entries": [{"id": "01a2109c-0c4d-7baf-b5c4-0f0cd76f0b09", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a2109c-0c4d-7dbd-a617-57186295998b", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a2109c-0c4d-7a22-b566-59c9b2c50948", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a2109c-0c4d-7c36-b602-ab14dd17c71a", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a2109c-0c4d-7446-ad7a-f02564d48221", "type": "Practitioner", "index": 4, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-25 02:49:51.93465+00', '2026-11-25 02:49:52.017138+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"9b09be49-21d6-402d-811f-1db04b315030"}');
INSERT INTO records.imports VALUES ('01a2109c-0cbf-7e6a-b32a-a42ced5fe9f2', 'completed', 'test-agent', 'agent', 3, 3, '{"created": 2, "entries": [{"id": "01a2109c-0c4d-7c36-b602-ab14dd17c71a", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a2109c-0cc4-7e82-a2bb-a5d42004727c", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a2109c-0cc4-7a4a-aad1-915e762a7254", "type": "Encounter", "index": 2, "outcome": "created"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-25 02:49:52.055775+00', '2026-11-25 02:49:52.092004+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"9b09be49-21d6-402d-811f-1db04b315030"}');
INSERT INTO records.imports VALUES ('01a2109c-0cf0-739e-8aa7-c626ccf6e9e5', 'completed', 'test-agent', 'agent', 2, 2, '{"created": 0, "entries": [{"id": "01a2109c-0c4d-7c36-b602-ab14dd17c71a", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a2109c-0cc4-7a4a-aad1-915e762a7254", "type": "Encounter", "index": 1, "outcome": "updated"}], "updated": 1, "unchanged": 1}', NULL, NULL, 0, NULL, NULL, '2026-11-25 02:49:52.111726+00', '2026-11-25 02:49:52.117561+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"9b09be49-21d6-402d-811f-1db04b315030"}');
INSERT INTO records.imports VALUES ('01a2109c-0d04-7688-9d30-35b9e0833a81', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 0, "entries": [{"id": "01a2109c-0c4d-7baf-b5c4-0f0cd76f0b09", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a2109c-0c4d-7dbd-a617-57186295998b", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a2109c-0c4d-7a22-b566-59c9b2c50948", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a2109c-0c4d-7c36-b602-ab14dd17c71a", "type": "Patient", "index": 3, "outcome": "updated"}, {"id": "01a2109c-0c4d-7446-ad7a-f02564d48221", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "updated": 2, "unchanged": 3}', NULL, NULL, 0, NULL, NULL, '2026-11-25 02:49:52.13157+00', '2026-11-25 02:49:52.140726+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"9b09be49-21d6-402d-811f-1db04b315030"}');
INSERT INTO records.imports VALUES ('01a2109c-0d15-7700-935c-dc3588cc4978', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a2109c-0d18-77ed-864c-ec9c97f7d7b9", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-25 02:49:52.14715+00', '2026-11-25 02:49:52.158467+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"9b09be49-21d6-402d-811f-1db04b315030"}');
INSERT INTO records.imports VALUES ('01a2109c-0d31-7a6c-84d1-15176836b29a', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a2109c-0d32-74c7-9c55-bd28006ec40e", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-25 02:49:52.171274+00', '2026-11-25 02:49:52.183164+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"9b09be49-21d6-402d-811f-1db04b315030"}');
INSERT INTO records.imports VALUES ('01a2109c-0d45-72cd-b431-7523302f81ef', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 0, "entries": [{"id": "01a2109c-0d32-74c7-9c55-bd28006ec40e", "type": "Patient", "index": 0, "outcome": "updated"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-25 02:49:52.197413+00', '2026-11-25 02:49:52.223644+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"9b09be49-21d6-402d-811f-1db04b315030"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-25 02:49:51.795706+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a2109c-0a97-7f20-b651-986c249e76e7', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-25 02:49:51.819689+00', '01a2109c-0b78-7ded-9c1a-40da50ffc7c1', NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a2109c-0a97-7f20-b651-986c249e76e7', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-25 02:49:51.839428+00', '01a2109c-0b78-7ded-9c1a-40da50ffc7c1', 3, 3, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (5, 'P12345', 36, '[]', 'high', NULL, NULL, '2026-11-25 02:49:53.069422+00', NULL, NULL, NULL, '01a2109c-10ae-728d-b195-df150abee017');


INSERT INTO records.intake_routings VALUES ('01a2109c-0bf4-7138-8a59-c874455b480f', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-25 02:49:51.854022+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a2109c-0c03-715d-a113-bdea19a7e593', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-25 02:49:51.869604+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a2109c-10b8-7976-bc9e-9e2a55bb5843', 5, 'cardiology', 'Brustschmerz', NULL, 'test-agent', 'agent', '2026-11-25 02:49:53.077195+00', '01a2109c-10b7-71a0-98c0-a77a20a5fdc6');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 9, '\x7b226964223a2230316132313039632d303832662d373633632d383461302d323332366532643564613332222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d303832612d373165352d383430362d393436613730663437313532225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35302e3839353136385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d303832612d373165352d383430362d393436613730663437313532222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:50.91353+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 0, '\x7b226964223a2230316132313039632d306163312d373936342d383334622d623963383434636333643762222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3535333631335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306139372d376632302d623635312d393836633234396537366537222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:51.555844+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 0, '\x7b226964223a2230316132313039632d306166322d376333652d383934652d326633613166643731646237222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3630323139365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306139372d376632302d623635312d393836633234396537366537222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-25 02:49:51.602342+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 0, '\x7b226964223a2230316132313039632d306230612d373764332d616165652d643931643266306133613434222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3632363836365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306139372d376632302d623635312d393836633234396537366537222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-25 02:49:51.627003+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 0, '\x7b226964223a2230316132313039632d306232612d373130392d626238352d643364626366393335363032222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306232382d376332372d626130332d663366323837303163353834225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3635383434395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306232382d376332372d626130332d663366323837303163353834222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:51.658605+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 8, '\x7b226964223a2230316132313039632d306233622d373537612d383433372d393466373264383065633935222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306233622d373031302d623162632d346361663562613035366565222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3637353532315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306233622d373031302d623162632d346361663562613035366565222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:51.675701+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 13, '\x7b226964223a2230316132313039632d306234362d376535322d386334652d316334323366393535366232222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306234362d373532392d613962362d356533383266616637613131222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3638363730365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306234362d373532392d613962362d356533383266616637613131222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:51.686864+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 13, '\x7b226964223a2230316132313039632d306235352d373862622d613136632d366539306363633433323137222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306234362d373532392d613962362d356533383266616637613131222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3730313538355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306234362d373532392d613962362d356533383266616637613131222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-25 02:49:51.701733+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 13, '\x7b226964223a2230316132313039632d306235662d376637612d386533642d343731336333613064356637222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306235652d373463382d623731332d376666303931386366666135222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3731313535395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306235652d373463382d623731332d376666303931386366666135222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:51.711718+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 13, '\x7b226964223a2230316132313039632d306236632d373564342d393438302d306337646139333033366466222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306235652d373463382d623731332d376666303931386366666135222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3732353031345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306235652d373463382d623731332d376666303931386366666135222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-25 02:49:51.725152+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 8, '\x7b226964223a2230316132313039632d306237392d373232382d623164312d323930363438353666333564222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306237382d376465642d396331612d343064613530666663376331222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3733373430355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306237382d376465642d396331612d343064613530666663376331222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:51.737576+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 8, '\x7b226964223a2230316132313039632d306238362d373439322d383466322d303139623836363335363962222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306237382d376465642d396331612d343064613530666663376331222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3735303631325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306237382d376465642d396331612d343064613530666663376331222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-25 02:49:51.750787+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 13, '\x7b226964223a2230316132313039632d306239362d376332612d616239642d633731613063396435656638222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306234362d373532392d613962362d356533383266616637613131222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3736363336395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306234362d373532392d613962362d356533383266616637613131222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232366330306462622d393365352d346361322d626537652d376538336461363265636533227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c616363657074e2809d20e29da4227d7d7d', '2026-11-25 02:49:51.766641+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 13, '\x7b226964223a2230316132313039632d306261332d373561342d613137312d333132653639303532616233222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306235652d373463382d623731332d376666303931386366666135222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3737393536335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306235652d373463382d623731332d376666303931386366666135222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232366330306462622d393365352d346361322d626537652d376538336461363265636533227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c72656a656374e2809d20e29da4227d7d7d', '2026-11-25 02:49:51.779763+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 13, '\x7b226964223a2230316132313039632d306261642d376163352d396433322d633131636135643838336530222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306234362d373532392d613962362d356533383266616637613131222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3738393736355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306234362d373532392d613962362d356533383266616637613131222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-25 02:49:51.790009+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 13, '\x7b226964223a2230316132313039632d306261642d373039632d616436302d346638663066373165623734222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306234362d373532392d613962362d356533383266616637613131222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3738393830325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306234362d373532392d613962362d356533383266616637613131222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-25 02:49:51.790032+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316132313039632d306262392d373839342d383736332d663039393331663465366333222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3830313838305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:51.802089+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316132313039632d306264342d376561662d383230652d306331633237346233346537222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306237382d376465642d396331612d343064613530666663376331222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3832383036305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:51.82829+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316132313039632d306265362d373039632d613535642d373931393361393835396333222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306237382d376465642d396331612d343064613530666663376331222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3834363137315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22616d656e6473223a337d7d7d', '2026-11-25 02:49:51.846469+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316132313039632d306266342d373835652d626532302d656664633936303765353134222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3836303839325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22726f7574696e675f6964223a2230316132313039632d306266342d373133382d386135392d633837343435356234383066227d7d7d', '2026-11-25 02:49:51.861104+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316132313039632d306330332d373763392d383338342d653230663664626637303463222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306139372d376632302d623635312d393836633234396537366537225d2c22656e636f756e7465725f6964223a2230316132313039632d306237382d376465642d396331612d343064613530666663376331222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3837353534315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22726f7574696e675f6964223a2230316132313039632d306330332d373135642d613131332d626465613139613765353933227d7d7d', '2026-11-25 02:49:51.875751+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 0, '\x7b226964223a2230316132313039632d306330662d376334622d393233352d383062356364356435613234222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306232382d376332372d626130332d663366323837303163353834225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3838373239365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306232382d376332372d626130332d663366323837303163353834222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c226368616e676564223a5b22616374697665222c226465636561736564225d7d7d7d', '2026-11-25 02:49:51.887483+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 5, '\x7b226964223a2230316132313039632d306331612d373536312d613331312d666639353966376439346537222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132313039632d306232382d376332372d626130332d663366323837303163353834225d2c22656e636f756e7465725f6964223a2230316132313039632d306331392d376533352d393161312d623237346430343335376533222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3839383233375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306331392d376533352d393161312d623237346430343335376533222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232366330306462622d393365352d346361322d626537652d376538336461363265636533227d2c226f76657272696464656e223a747275657d7d7d', '2026-11-25 02:49:51.898403+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 5, '\x7b226964223a2230316132313039632d306332362d373236622d616433652d636363386537323435393934222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132313039632d306232382d376332372d626130332d663366323837303163353834225d2c22656e636f756e7465725f6964223a2230316132313039632d306331392d376533352d393161312d623237346430343335376533222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35312e3931303235365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306331392d376533352d393161312d623237346430343335376533222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232366330306462622d393365352d346361322d626537652d376538336461363265636533227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-25 02:49:51.910473+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 4, '\x7b226964223a2230316132313039632d306339342d376139612d626364352d396336656363396233303165222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306334642d376333362d623630322d616231346464313763373161225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3032303837335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306334642d376333362d623630322d616231346464313763373161222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:52.02121+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 5, '\x7b226964223a2230316132313039632d306339342d373666302d386363372d626362663265346234646639222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306334642d376333362d623630322d616231346464313763373161225d2c22656e636f756e7465725f6964223a2230316132313039632d306334642d376462642d613631372d353731383632393539393862222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3032303932385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306334642d376462642d613631372d353731383632393539393862222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:52.021243+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 4, '\x7b226964223a2230316132313039632d306339342d373531662d396333632d303063316366333033653161222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306334642d376333362d623630322d616231346464313763373161225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3032303936325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132313039632d306334312d376330622d393566352d346161346536363238663234222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-25 02:49:52.021303+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 4, '\x7b226964223a2230316132313039632d306364632d376363372d396539372d366465333465386261666639222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306334642d376333362d623630322d616231346464313763373161225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3039323633365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306334642d376333362d623630322d616231346464313763373161222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-25 02:49:52.092915+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 3, '\x7b226964223a2230316132313039632d306364632d373736382d393035322d313262656666323762346561222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306334642d376333362d623630322d616231346464313763373161225d2c22656e636f756e7465725f6964223a2230316132313039632d306363342d376134612d616164312d393135653736326137323534222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3039323639355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306363342d376134612d616164312d393135653736326137323534222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:52.092946+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 7, '\x7b226964223a2230316132313039632d306364632d376532642d616266612d613764643631663161343865222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306334642d376333362d623630322d616231346464313763373161225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3039323733305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132313039632d306362662d376536612d623332612d613432636564356665396632222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-25 02:49:52.092953+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 3, '\x7b226964223a2230316132313039632d306366352d373339382d613461642d616363306639646537316663222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306334642d376333362d623630322d616231346464313763373161225d2c22656e636f756e7465725f6964223a2230316132313039632d306363342d376134612d616164312d393135653736326137323534222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3131373935365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306363342d376134612d616164312d393135653736326137323534222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-25 02:49:52.118148+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 0, '\x7b226964223a2230316132313039632d306366362d373765302d383232662d303030333230613538333933222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306334642d376333362d623630322d616231346464313763373161225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3131383031395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132313039632d306366302d373339652d386161372d633632366363663665396535222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a317d7d7d', '2026-11-25 02:49:52.11817+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 4, '\x7b226964223a2230316132313039632d306430642d376538312d393133652d383364616236613033636530222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306334642d376333362d623630322d616231346464313763373161225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3134313035385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306334642d376333362d623630322d616231346464313763373161222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-25 02:49:52.141194+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 9, '\x7b226964223a2230316132313039632d306430642d373866662d383163652d623733373861346538613365222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306334642d376333362d623630322d616231346464313763373161225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3134313039335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132313039632d306430342d373638382d396433302d333562396530383333613831222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c2263726561746564223a302c2275706461746564223a322c22756e6368616e676564223a337d7d7d', '2026-11-25 02:49:52.141213+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 2, '\x7b226964223a2230316132313039632d306431652d373065642d623935652d383665653131303264643066222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306431382d373765642d383634632d656339633937663764376239225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3135383839365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306431382d373765642d383634632d656339633937663764376239222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:52.159074+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 9, '\x7b226964223a2230316132313039632d306431652d373866392d623138352d373366323833366663393865222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306431382d373765642d383634632d656339633937663764376239225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3135383933375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132313039632d306431352d373730302d393335632d646333353838636334393738222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-25 02:49:52.159098+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 10, '\x7b226964223a2230316132313039632d306433392d376565392d383333642d616663653731636161656637222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306433322d373463372d396335352d626432383030366563343065225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3138353539325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306433322d373463372d396335352d626432383030366563343065222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:52.185779+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 15, '\x7b226964223a2230316132313039632d306433392d373337342d383763302d623234653030646162666262222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306433322d373463372d396335352d626432383030366563343065225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3138353633395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132313039632d306433312d376136632d383464312d313531373638333662323961222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-25 02:49:52.185804+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 10, '\x7b226964223a2230316132313039632d306436302d376264382d626133312d663235623338613238346566222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306433322d373463372d396335352d626432383030366563343065225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3232343034325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306433322d373463372d396335352d626432383030366563343065222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-25 02:49:52.224205+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 1, '\x7b226964223a2230316132313039632d306436302d376562642d383839612d613737366164643837373765222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306433322d373463372d396335352d626432383030366563343065225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3232343038335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132313039632d306434352d373263642d623433312d373532333330326638316566222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-25 02:49:52.224319+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 8, '\x7b226964223a2230316132313039632d306436362d373836322d396639312d323732643033633963613766222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306436342d376462352d613766372d343865643434323036336136225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3233303136385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306436342d376462352d613766372d343865643434323036336136222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:52.230339+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (42, 7, '\x7b226964223a2230316132313039632d306436662d376338382d393536322d333439626434373862633531222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306436652d376130362d616532642d653661613238393037343537225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3233393330345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306436652d376130362d616532642d653661613238393037343537222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:52.239472+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (43, 7, '\x7b226964223a2230316132313039632d306437632d373534622d383431392d313536663264313632653432222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132313039632d306436652d376130362d616532642d653661613238393037343537222c2230316132313039632d306436342d376462352d613766372d343865643434323036336136225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3235333031375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306436652d376130362d616532642d653661613238393037343537222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232366330306462622d393365352d346361322d626537652d376538336461363265636533227d2c22746172676574223a2230316132313039632d306436342d376462352d613766372d343865643434323036336136222c227461726765745f76657273696f6e223a327d7d7d', '2026-11-25 02:49:52.254109+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (44, 7, '\x7b226964223a2230316132313039632d306439342d376662652d613063612d646662363733323430373063222c226576656e745f74797065223a2270617469656e742e756e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132313039632d306436652d376130362d616532642d653661613238393037343537222c2230316132313039632d306436342d376462352d613766372d343865643434323036336136225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3237363836395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306436652d376130362d616532642d653661613238393037343537222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232366330306462622d393365352d346361322d626537652d376538336461363265636533227d2c22746172676574223a2230316132313039632d306436342d376462352d613766372d343865643434323036336136222c227461726765745f76657273696f6e223a337d7d7d', '2026-11-25 02:49:52.277023+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (45, 7, '\x7b226964223a2230316132313039632d306461312d376165612d383761372d353865663535613063353932222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132313039632d306436652d376130362d616532642d653661613238393037343537222c2230316132313039632d306436342d376462352d613766372d343865643434323036336136225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3238393634335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306436652d376130362d616532642d653661613238393037343537222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232366330306462622d393365352d346361322d626537652d376538336461363265636533227d2c22746172676574223a2230316132313039632d306436342d376462352d613766372d343865643434323036336136222c227461726765745f76657273696f6e223a347d7d7d', '2026-11-25 02:49:52.289839+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (46, 13, '\x7b226964223a2230316132313039632d306463392d373933342d396130352d646430623066306631346233222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316132313039632d303832612d373165352d383430362d393436613730663437313532222c2230316132313039632d306232382d376332372d626130332d663366323837303163353834222c2230316132313039632d306139372d376632302d623635312d393836633234396537366537222c2230316132313039632d306436342d376462352d613766372d343865643434323036336136222c2230316132313039632d306436652d376130362d616532642d653661613238393037343537225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3332393731335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132313039632d306462342d373064622d386664302d303365643561383330623963222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232366330306462622d393365352d346361322d626537652d376538336461363265636533227d2c226164646564223a367d7d7d', '2026-11-25 02:49:52.334081+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (47, 13, '\x7b226964223a2230316132313039632d306465662d373834352d613839662d383439393334396439613366222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3336373132355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132313039632d306462342d373064622d386664302d303365643561383330623963222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232366330306462622d393365352d346361322d626537652d376538336461363265636533227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-25 02:49:52.367926+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (48, 12, '\x7b226964223a2230316132313039632d306466612d376266662d623636342d656235333032356332376563222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3337383633315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132313039632d306466362d373432632d386365392d323536356534343134313033222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232366330306462622d393365352d346361322d626537652d376538336461363265636533227d2c226164646564223a307d7d7d', '2026-11-25 02:49:52.378771+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (49, 12, '\x7b226964223a2230316132313039632d306530372d373330662d616139612d663465613063353835323039222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3339313230365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132313039632d306466362d373432632d386365392d323536356534343134313033222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232366330306462622d393365352d346361322d626537652d376538336461363265636533227d2c2272656d6f766564223a307d7d7d', '2026-11-25 02:49:52.391393+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (50, 12, '\x7b226964223a2230316132313039632d306530652d373738342d386438392d376534626162646530323134222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306530632d373266352d616233362d386463343461303031353538225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3339383235335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306530632d373266352d616233362d386463343461303031353538222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:52.398416+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (51, 5, '\x7b226964223a2230316132313039632d306531622d373930362d393132642d636336323461303936303834222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306531392d376663302d623431362d616132633536313233356662225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3431313739325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306531392d376663302d623431362d616132633536313233356662222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:52.411918+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (52, 3, '\x7b226964223a2230316132313039632d306536352d373338642d623465622d333362663462343236313237222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306533342d373064392d613038332d353931363138663665633165225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3438353039365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306533342d373064392d613038332d353931363138663665633165222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2230356633386138382d643133362d343233362d396465392d393265633738656138333230227d7d7d7d', '2026-11-25 02:49:52.489598+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (53, 3, '\x7b226964223a2230316132313039632d306538612d376433632d623735312d653838616338393062643831222c226576656e745f74797065223a2270617469656e742e6964656e7469666965722d636f6e6669726d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306533342d373064392d613038332d353931363138663665633165225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3532323636345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132313039632d306533342d373064392d613038332d353931363138663665633165222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:52.531188+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (54, 4, '\x7b226964223a2230316132313039632d306561612d376266312d613965382d393234393964373066633763222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a2264722d6f6b61666f72222c2270617469656e745f696473223a5b2230316132313039632d306533342d373064392d613038332d353931363138663665633165225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3535343231305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132313039632d306561362d373539382d393832312d313161653434333430393235222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261396630363031612d316431352d343531632d616464632d383265353536386565376535227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32355430333a34393a35322e3534383332392b30303a3030227d7d7d', '2026-11-25 02:49:52.554396+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (55, 5, '\x7b226964223a2230316132313039632d306562322d373064632d396337302d636337373634366234666236222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3536323934305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132313039632d306562322d373265612d383763652d343238666336393162343563222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c226f6e5f626568616c665f6f66223a2264722d6f6b61666f72222c22746f6b656e5f6964223a2238383466366536352d623037642d346135342d613936642d363634656637353063323536227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32355430333a34393a35322e3535393131352b30303a3030227d7d7d', '2026-11-25 02:49:52.563099+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (56, 4, '\x7b226964223a2230316132313039632d306562612d373164612d626564662d353338653930373135656133222c226576656e745f74797065223a22627265616b2d676c6173732e7265766965776564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132313039632d306533342d373064392d613038332d353931363138663665633165225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3537303635385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132313039632d306561362d373539382d393832312d313161653434333430393235222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232366330306462622d393365352d346361322d626537652d376538336461363265636533227d7d7d7d', '2026-11-25 02:49:52.570811+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (57, 5, '\x7b226964223a2230316132313039632d306563342d376366382d396231372d313033346338343865303231222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306533342d373064392d613038332d353931363138663665633165225d2c22656e636f756e7465725f6964223a2230316132313039632d306563342d373364302d396334392d623439656231303536626565222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3538303837315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306563342d373364302d396334392d623439656231303536626565222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:52.581029+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (58, 6, '\x7b226964223a2230316132313039632d306564342d373530632d383531382d643737316634333430396662222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306533342d373064392d613038332d353931363138663665633165225d2c22656e636f756e7465725f6964223a2230316132313039632d306563342d373364302d396334392d623439656231303536626565222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3539373031385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306563632d376430612d383536382d333438326462303336396537222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.597165+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (59, 6, '\x7b226964223a2230316132313039632d306565642d373237362d386262312d653732373366393362656136222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306533342d373064392d613038332d353931363138663665633165225d2c22656e636f756e7465725f6964223a2230316132313039632d306563342d373364302d396334392d623439656231303536626565222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3632313632345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306563632d376430612d383536382d333438326462303336396537222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-25 02:49:52.621778+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (60, 14, '\x7b226964223a2230316132313039632d306631312d373361342d393337392d353934653263633637383537222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3635373039365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306630322d376363352d623137382d383734623464636636623061222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.657294+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (61, 5, '\x7b226964223a2230316132313039632d306631312d373565392d623938392d343437346366343766376630222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306533342d373064392d613038332d353931363138663665633165225d2c22656e636f756e7465725f6964223a2230316132313039632d306563342d373364302d396334392d623439656231303536626565222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3635373133365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132313039632d306563342d373364302d396334392d623439656231303536626565222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-25 02:49:52.657318+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (62, 6, '\x7b226964223a2230316132313039632d306631312d373536312d383530342d303536393731363532656562222c226576656e745f74797065223a227461736b2e636f6d706c65746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306533342d373064392d613038332d353931363138663665633165225d2c22656e636f756e7465725f6964223a2230316132313039632d306563342d373364302d396334392d623439656231303536626565222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3635373135315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306563632d376430612d383536382d333438326462303336396537222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-25 02:49:52.657323+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (63, 6, '\x7b226964223a2230316132313039632d306632302d376364632d623830622d656435366664316436656662222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306533342d373064392d613038332d353931363138663665633165225d2c22656e636f756e7465725f6964223a2230316132313039632d306563342d373364302d396334392d623439656231303536626565222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3637323932335a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306563632d376430612d383536382d333438326462303336396537222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-25 02:49:52.673832+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (64, 6, '\x7b226964223a2230316132313039632d306633642d373332632d383633632d613666666139623438323531222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132313039632d306533342d373064392d613038332d353931363138663665633165225d2c22656e636f756e7465725f6964223a2230316132313039632d306563342d373364302d396334392d623439656231303536626565222c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3730313032365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306563632d376430612d383536382d333438326462303336396537222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-25 02:49:52.701249+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (65, 9, '\x7b226964223a2230316132313039632d306634382d373362662d616239312d376536346234623061663166222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3731323134395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306634362d376162312d626437302d343035356534666234373734222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.712301+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (66, 2, '\x7b226964223a2230316132313039632d306635332d373036312d616237652d393736663537653331333365222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3732333238355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306635302d376230392d396664632d333562643130653730646534222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.723444+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (67, 9, '\x7b226964223a2230316132313039632d306635382d373963322d393262302d643465303435643330646262222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3732383834355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306634362d376162312d626437302d343035356534666234373734222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-25 02:49:52.72898+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (68, 9, '\x7b226964223a2230316132313039632d306636312d373333652d613665332d663539383036623830386530222c226576656e745f74797065223a227461736b2e6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3733373637315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306634362d376162312d626437302d343035356534666234373734222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-25 02:49:52.737816+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (69, 2, '\x7b226964223a2230316132313039632d306636312d376636622d386439392d656239323461306565663434222c226576656e745f74797065223a227461736b2e7072656465636573736f722d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3733373730345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306635302d376230392d396664632d333562643130653730646534222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.737835+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (70, 8, '\x7b226964223a2230316132313039632d306637312d373564392d623263622d646138633337386432356163222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3735333232395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306637302d373162392d393235662d393266383137346130396566222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.753407+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (71, 8, '\x7b226964223a2230316132313039632d306637612d376333322d613262652d633363356234323430313165222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3736323238375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306637302d373162392d393235662d393266383137346130396566222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-25 02:49:52.762561+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (72, 8, '\x7b226964223a2230316132313039632d306638352d376430642d616339642d366334316234333034643262222c226576656e745f74797065223a227461736b2e617474656d70742d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3737333537375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306637302d373162392d393235662d393266383137346130396566222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-25 02:49:52.774106+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (73, 8, '\x7b226964223a2230316132313039632d306638392d376664332d613231622d313830396266623964323835222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3737373631365a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306637302d373162392d393235662d393266383137346130396566222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-25 02:49:52.779811+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (74, 8, '\x7b226964223a2230316132313039632d306639312d373736312d613063622d643039366336626334353532222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3738353032365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306637302d373162392d393235662d393266383137346130396566222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a317d7d7d', '2026-11-25 02:49:52.785163+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (75, 10, '\x7b226964223a2230316132313039632d306639642d373034392d383037662d306139326462373363393361222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3739373238315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306639622d376166392d626261392d656264643666353562653663222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.797469+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (76, 10, '\x7b226964223a2230316132313039632d306661322d373066312d626638382d633664623365336633313430222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3830323231395a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306639622d376166392d626261392d656264643666353562653663222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.802528+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (77, 10, '\x7b226964223a2230316132313039632d306662362d373333392d613437362d383435303465373536653161222c226576656e745f74797065223a227461736b2e63616e63656c6c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3832323734385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306639622d376166392d626261392d656264643666353562653663222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a2263616e63656c6c6564222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.822923+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (78, 1, '\x7b226964223a2230316132313039632d306663372d373639362d613336652d653564316136353830316366222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3833393530355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306663362d376336392d383739312d323365636264656336613736222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.839662+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (79, 1, '\x7b226964223a2230316132313039632d306664322d376136622d383539392d316432313139386537646530222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3835313232375a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306663362d376336392d383739312d323365636264656336613736222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.85181+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (80, 1, '\x7b226964223a2230316132313039632d306665652d373361382d393862362d333335393336353635346566222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3837383634355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306663362d376336392d383739312d323365636264656336613736222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.882334+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (81, 11, '\x7b226964223a2230316132313039632d306666642d373433382d626230632d326433393737366137343333222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3839333635375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306666642d373162332d386366322d356136313536363163636661222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.893781+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (82, 11, '\x7b226964223a2230316132313039632d313030322d376135392d626234652d396533306463636239336466222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3839383531375a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306666642d373162332d386366322d356136313536363163636661222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.898859+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (83, 11, '\x7b226964223a2230316132313039632d313030612d376164362d616266662d373065646533303935303333222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3930363433355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306666642d373162332d386366322d356136313536363163636661222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.906566+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (84, 11, '\x7b226964223a2230316132313039632d313031352d373062392d386631612d333162396562633463366639222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3931373539325a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306666642d373162332d386366322d356136313536363163636661222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.917953+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (85, 11, '\x7b226964223a2230316132313039632d313032302d373362342d386137332d643365313234373635353335222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3932383235395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306666642d373162332d386366322d356136313536363163636661222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.928421+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (86, 11, '\x7b226964223a2230316132313039632d313032372d376635352d613761362d616630653832393264316132222c226576656e745f74797065223a227461736b2e726573756d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3933353232335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d306666642d373162332d386366322d356136313536363163636661222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.935378+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (87, 4, '\x7b226964223a2230316132313039632d313032652d373730662d393763642d396230653036623130623136222c226576656e745f74797065223a227461736b2e7369676e616c2d6b657074222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3934323333345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2d7369676e616c2f30316132313039632d313032642d376636642d383234622d383966623261366338393939222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:52.942495+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (88, 11, '\x7b226964223a2230316132313039632d313033652d373363312d623331662d346563336634656531343166222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3935383737345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d313033342d373963622d383234652d386362666635326632623332222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.959539+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (89, 11, '\x7b226964223a2230316132313039632d313034352d376339312d626339662d663030343265623563316466222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35322e3936353332395a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d313033342d373963622d383234652d386362666635326632623332222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:52.984929+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (90, 11, '\x7b226964223a2230316132313039632d313037352d376630352d393064332d663939336436356663323332222c226576656e745f74797065223a227461736b2e61737369676e6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35332e3031333233325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d313033342d373963622d383234652d386362666635326632623332222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:53.014954+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (91, 3, '\x7b226964223a2230316132313039632d313039632d373262312d383366632d376130666531666361656139222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35332e3035333031355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d313039372d373835652d383461612d616165653463626133633265222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:53.053179+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (92, 10, '\x7b226964223a2230316132313039632d313061352d376561652d393339632d653361393739633530653731222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35332e3036313532375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d313061342d373935312d626634332d383639643564356464393537222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:53.061686+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (93, 15, '\x7b226964223a2230316132313039632d313062312d373632372d383161652d393634636132393665613063222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35332e3037333039385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d313061652d373238642d623139352d646631353061626565303137222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:53.073317+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (94, 13, '\x7b226964223a2230316132313039632d313062312d373236352d613330312d383239393535633531613737222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35332e3037333134375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d7d7d7d', '2026-11-25 02:49:53.073432+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (95, 5, '\x7b226964223a2230316132313039632d313062392d373663632d623931612d343136623861373533303664222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35332e3038313436395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d313062372d373161302d393863302d613737613230613566646336222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:53.081666+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (96, 13, '\x7b226964223a2230316132313039632d313062392d376237332d616139342d333962393564346232376663222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35332e3038313531335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22726f7574696e675f6964223a2230316132313039632d313062382d373937362d626339652d396532613535626235383433227d7d7d', '2026-11-25 02:49:53.081693+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (97, 11, '\x7b226964223a2230316132313039632d313063362d373237362d383132662d316462343539323336613334222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35332e3039343539325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d313063352d376535362d613166642d346436313061336161643363222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-25 02:49:53.09473+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (98, 11, '\x7b226964223a2230316132313039632d313064342d373337612d396232362d636166396638376435303230222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22637265772d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35332e3130383939335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d313063352d376535362d613166642d346436313061336161643363222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2264356564666330662d356361642d343436642d383631362d333436383831643637643533227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-25 02:49:53.109219+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (99, 11, '\x7b226964223a2230316132313039632d313064642d373738392d393937632d626235376535653462356135222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35332e3131373131325a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d313063352d376535362d613166642d346436313061336161643363222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-25 02:49:53.117529+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (100, 11, '\x7b226964223a2230316132313039632d313065612d373336382d393737342d373635366438313465373733222c226576656e745f74797065223a227461736b2e63616e63656c2d726571756573746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32355430323a34393a35332e3133303432395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132313039632d313063352d376535362d613166642d346436313061336161643363222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2239623039626534392d323164362d343032642d383131662d316462303462333135303330227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-25 02:49:53.130654+00', NULL);


INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-11-25 02:49:53.441607+00');
INSERT INTO records.outbox_buckets VALUES (2, NULL, '2026-11-25 02:49:53.441609+00');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-11-25 02:49:53.441611+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-11-25 02:49:53.441612+00');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '2026-11-25 02:49:53.441613+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-25 02:49:53.441615+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-25 02:49:53.441616+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-11-25 02:49:53.441617+00');
INSERT INTO records.outbox_buckets VALUES (9, NULL, '2026-11-25 02:49:53.441619+00');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '2026-11-25 02:49:53.44162+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-25 02:49:53.441621+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-11-25 02:49:53.441623+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-11-25 02:49:53.441624+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-25 02:49:53.441626+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-11-25 02:49:53.441627+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a2109c-1276-7eab-b931-edde04a25718', '2026-11-25 02:49:53.441589+00');


INSERT INTO records.panel_versions VALUES ('01a2109c-0db4-70db-8fd0-03ed5a830b9c', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-25 02:49:52.300955+00', NULL, 1, '2026-11-25 02:49:52.300955+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a2109c-0df6-742c-8ce9-2565e4414103', 2, 'Ward 4', '{}', '{}', '2026-11-25 02:49:52.372909+00', NULL, 1, '2026-11-25 02:49:52.372909+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a2109c-0df6-742c-8ce9-2565e4414103', 2, 'Ward 4', '{}', '{}', '2026-11-25 02:49:52.372909+00', '2026-11-25 02:49:52.382235+00', 2, '2026-11-25 02:49:52.390973+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a2109c-0db4-70db-8fd0-03ed5a830b9c', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-25 02:49:52.300955+00', NULL, 2, '2026-11-25 02:49:52.361901+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a2109c-0df6-742c-8ce9-2565e4414103', 2, 'Ward 4', '{}', '{}', '2026-11-25 02:49:52.372909+00', '2026-11-25 02:49:52.382235+00', 3, '2026-11-25 02:49:53.505183+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a2109c-0a97-7f20-b651-986c249e76e7', false, true, true);
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a2109c-0b28-7c27-ba03-f3f28701c584', false, true, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', false, true, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', false, true, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 4711', '01a2109c-0e0c-72f5-ab36-8dc44a001558', false, true, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a2109c-0e0c-72f5-ab36-8dc44a001558', true, false, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:lab', 'Nr. 4711', '01a2109c-0e19-7fc0-b416-aa2c561235fb', false, true, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:policy', 'Familie Ünal', '01a2109c-0e19-7fc0-b416-aa2c561235fb', true, false, true);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 2', '01a2109c-0e34-70d9-a083-591618f6ec1e', false, true, false);
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', 'Nr. 1', '01a2109c-0e34-70d9-a083-591618f6ec1e', false, true, true);


INSERT INTO records.patient_names VALUES ('audit', '01a2109c-082a-71e5-8406-946a70f47152');
INSERT INTO records.patient_names VALUES ('by', '01a2109c-082a-71e5-8406-946a70f47152');
INSERT INTO records.patient_names VALUES ('refused', '01a2109c-082a-71e5-8406-946a70f47152');
INSERT INTO records.patient_names VALUES ('astrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('nunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoe', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('bruce', '01a2109c-0a97-7f20-b651-986c249e76e7');
INSERT INTO records.patient_names VALUES ('lee', '01a2109c-0a97-7f20-b651-986c249e76e7');
INSERT INTO records.patient_names VALUES ('no', '01a2109c-0b28-7c27-ba03-f3f28701c584');
INSERT INTO records.patient_names VALUES ('system', '01a2109c-0b28-7c27-ba03-f3f28701c584');
INSERT INTO records.patient_names VALUES ('ibanez', '01a2109c-0c4d-7c36-b602-ab14dd17c71a');
INSERT INTO records.patient_names VALUES ('jose', '01a2109c-0c4d-7c36-b602-ab14dd17c71a');
INSERT INTO records.patient_names VALUES ('maria', '01a2109c-0c4d-7c36-b602-ab14dd17c71a');
INSERT INTO records.patient_names VALUES ('later', '01a2109c-0d32-74c7-9c55-bd28006ec40e');
INSERT INTO records.patient_names VALUES ('named', '01a2109c-0d32-74c7-9c55-bd28006ec40e');
INSERT INTO records.patient_names VALUES ('amalia', '01a2109c-0d64-7db5-a7f7-48ed442063a6');
INSERT INTO records.patient_names VALUES ('unal', '01a2109c-0d64-7db5-a7f7-48ed442063a6');
INSERT INTO records.patient_names VALUES ('amalia', '01a2109c-0d6e-7a06-ae2d-e6aa28907457');
INSERT INTO records.patient_names VALUES ('unal', '01a2109c-0d6e-7a06-ae2d-e6aa28907457');
INSERT INTO records.patient_names VALUES ('unal', '01a2109c-0e0c-72f5-ab36-8dc44a001558');
INSERT INTO records.patient_names VALUES ('unal', '01a2109c-0e19-7fc0-b416-aa2c561235fb');
INSERT INTO records.patient_names VALUES ('zoe', '01a2109c-0e34-70d9-a083-591618f6ec1e');


INSERT INTO records.patient_numbers VALUES ('00-ß/1', '01a2109c-0a97-7f20-b651-986c249e76e7');
INSERT INTO records.patient_numbers VALUES ('no system', '01a2109c-0b28-7c27-ba03-f3f28701c584');
INSERT INTO records.patient_numbers VALUES ('48151', '01a2109c-0c4d-7c36-b602-ab14dd17c71a');
INSERT INTO records.patient_numbers VALUES ('999-48151', '01a2109c-0c4d-7c36-b602-ab14dd17c71a');
INSERT INTO records.patient_numbers VALUES ('Nr. 4711', '01a2109c-0e0c-72f5-ab36-8dc44a001558');
INSERT INTO records.patient_numbers VALUES ('Nr. 1', '01a2109c-0e34-70d9-a083-591618f6ec1e');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-03-14 09:26:53.589793+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.patient_versions VALUES ('01a2109c-0a97-7f20-b651-986c249e76e7', '李小龍 🐉', '1940-11-27', '2026-11-25 02:49:51.507632+00', 1, '2026-11-25 02:49:51.507632+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}, {"type": null, "value": "no system", "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' bruce fan jr jun lee mr quoted twice בני تنين 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2109c-0a97-7f20-b651-986c249e76e7', '李小龍 🐉', '1940-11-27', '2026-11-25 02:49:51.507632+00', 2, '2026-11-25 02:49:51.596147+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2109c-0b28-7c27-ba03-f3f28701c584', 'No System', NULL, '2026-11-25 02:49:51.636269+00', 1, '2026-11-25 02:49:51.636269+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'María José Ibáñez', '1961-04-12', '2026-11-25 02:49:51.93465+00', 1, '2026-11-25 02:49:51.93465+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'María José Ibáñez', NULL, '2026-11-25 02:49:51.93465+00', 2, '2026-11-25 02:49:52.088827+00', 'unknown', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2109c-0d32-74c7-9c55-bd28006ec40e', '', NULL, '2026-11-25 02:49:52.171274+00', 1, '2026-11-25 02:49:52.171274+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2109c-0d6e-7a06-ae2d-e6aa28907457', 'Ünal, Amália', NULL, '2026-11-25 02:49:52.2386+00', 1, '2026-11-25 02:49:52.2386+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2109c-0d64-7db5-a7f7-48ed442063a6', 'Amália Ünal', NULL, '2026-11-25 02:49:52.228181+00', 1, '2026-11-25 02:49:52.228181+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2109c-0d6e-7a06-ae2d-e6aa28907457', 'Ünal, Amália', NULL, '2026-11-25 02:49:52.2386+00', 2, '2026-11-25 02:49:52.252133+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a2109c-0d64-7db5-a7f7-48ed442063a6', 'Doppelt erfasst — “zweimal”', '{}');
INSERT INTO records.patient_versions VALUES ('01a2109c-0d64-7db5-a7f7-48ed442063a6', 'Amália Ünal', NULL, '2026-11-25 02:49:52.228181+00', 2, '2026-11-25 02:49:52.252798+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a2109c-0d6e-7a06-ae2d-e6aa28907457}');
INSERT INTO records.patient_versions VALUES ('01a2109c-0d6e-7a06-ae2d-e6aa28907457', 'Ünal, Amália', NULL, '2026-11-25 02:49:52.2386+00', 3, '2026-11-25 02:49:52.27455+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2109c-0d64-7db5-a7f7-48ed442063a6', 'Amália Ünal', NULL, '2026-11-25 02:49:52.228181+00', 3, '2026-11-25 02:49:52.276594+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');


INSERT INTO records.patients VALUES ('01a2109c-0e19-7fc0-b416-aa2c561235fb', 'Ünal', NULL, '2026-11-25 02:49:52.408227+00', 1, '2026-11-25 02:49:52.408227+00', NULL, '[{"type": "MB", "value": "Familie Ünal", "system": "urn:example:policy"}, {"type": null, "value": "Nr. 4711", "system": "urn:example:lab"}]', '[]', NULL, 'test-agent', 'agent', ' unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2109c-0e34-70d9-a083-591618f6ec1e', 'Zoë', NULL, '2026-11-25 02:49:52.436024+00', 1, '2026-11-25 02:49:52.436024+00', NULL, '[{"type": null, "value": "Nr. 1", "system": "urn:example:mrn"}, {"type": null, "value": "Nr. 2", "system": "urn:example:mrn"}]', '[]', NULL, 'triage-agent', 'agent', ' zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2109c-082a-71e5-8406-946a70f47152', 'Refused By Audit', NULL, '2026-11-25 02:49:50.885698+00', 1, '2026-11-25 02:49:50.885698+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' audit by refused ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-25 02:49:49.264087+00', NULL, '[]', '[]', NULL, NULL, NULL, ' astrom nunez zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2109c-0a97-7f20-b651-986c249e76e7', 'Bruce Lee', '1940-11-27', '2026-11-25 02:49:51.507632+00', 3, '2026-11-25 02:49:51.626577+00', NULL, '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' bruce lee ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2109c-0b28-7c27-ba03-f3f28701c584', 'No System', NULL, '2026-11-25 02:49:51.636269+00', 2, '2026-11-25 02:49:51.88698+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL, false, '"2026-11"', NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'María José Ibáñez', '1961-04-12', '2026-11-25 02:49:51.93465+00', 3, '2026-11-25 02:49:52.139231+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2109c-0d18-77ed-864c-ec9c97f7d7b9', '', NULL, '2026-11-25 02:49:52.14715+00', 1, '2026-11-25 02:49:52.14715+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2109c-0d32-74c7-9c55-bd28006ec40e', 'Named Later', NULL, '2026-11-25 02:49:52.171274+00', 2, '2026-11-25 02:49:52.214219+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', ' later named ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-25 02:49:53.64628+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2109c-0d6e-7a06-ae2d-e6aa28907457', 'Ünal, Amália', NULL, '2026-11-25 02:49:52.2386+00', 4, '2026-11-25 02:49:52.286782+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a2109c-0d64-7db5-a7f7-48ed442063a6', 'Doppelt erfasst — “zweimal”', '{}');
INSERT INTO records.patients VALUES ('01a2109c-0d64-7db5-a7f7-48ed442063a6', 'Amália Ünal', NULL, '2026-11-25 02:49:52.228181+00', 4, '2026-11-25 02:49:52.288198+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a2109c-0d6e-7a06-ae2d-e6aa28907457}');
INSERT INTO records.patients VALUES ('01a2109c-0e0c-72f5-ab36-8dc44a001558', 'Ünal', NULL, '2026-11-25 02:49:52.39535+00', 1, '2026-11-25 02:49:52.39535+00', NULL, '[{"type": "MB", "value": "Familie Ünal", "system": "urn:example:policy"}, {"type": null, "value": "Nr. 4711", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a2109c-0c4d-7a22-b566-59c9b2c50948');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a2109c-0c4d-7dbd-a617-57186295998b');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a2109c-0c4d-7baf-b5c4-0f0cd76f0b09');
INSERT INTO records.resource_keys VALUES ('Patient', 'identifier|urn:example:mrn|48151', '01a2109c-0c4d-7c36-b602-ab14dd17c71a');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a2109c-0c4d-7446-ad7a-f02564d48221');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a2109c-0cc4-7e82-a2bb-a5d42004727c');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a2109c-0cc4-7a4a-aad1-915e762a7254');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a2109c-0d18-77ed-864c-ec9c97f7d7b9');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a2109c-0d32-74c7-9c55-bd28006ec40e');


INSERT INTO records.resource_versions VALUES ('01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-25 02:49:51.93465+00', '2026-11-25 02:49:51.93465+00');
INSERT INTO records.resource_versions VALUES ('01a2109c-0cc4-7a4a-aad1-915e762a7254', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', '01a2109c-0cc4-7a4a-aad1-915e762a7254', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a2109c-0c4d-7c36-b602-ab14dd17c71a"}, "participant": [{"individual": {"reference": "Practitioner/01a2109c-0c4d-7446-ad7a-f02564d48221"}}], "resourceType": "Encounter"}', 1, '2026-11-25 02:49:52.055775+00', '2026-11-25 02:49:52.055775+00');
INSERT INTO records.resource_versions VALUES ('01a2109c-0c4d-7baf-b5c4-0f0cd76f0b09', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', '01a2109c-0c4d-7dbd-a617-57186295998b', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a2109c-0c4d-7c36-b602-ab14dd17c71a"}, "encounter": {"reference": "Encounter/01a2109c-0c4d-7dbd-a617-57186295998b"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-25 02:49:51.93465+00', '2026-11-25 02:49:51.93465+00');
INSERT INTO records.resource_versions VALUES ('01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-25 02:49:51.93465+00', '2026-11-25 02:49:52.080206+00');
INSERT INTO records.resource_versions VALUES ('01a2109c-0d32-74c7-9c55-bd28006ec40e', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a2109c-0d32-74c7-9c55-bd28006ec40e', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-25 02:49:52.171274+00', '2026-11-25 02:49:52.171274+00');


INSERT INTO records.resources VALUES ('01a2109c-0c4d-7a22-b566-59c9b2c50948', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', '01a2109c-0c4d-7dbd-a617-57186295998b', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a2109c-0c4d-7c36-b602-ab14dd17c71a"}, "encounter": {"reference": "Encounter/01a2109c-0c4d-7dbd-a617-57186295998b"}, "resourceType": "Condition"}', 1, '2026-11-25 02:49:51.93465+00', '2026-11-25 02:49:51.93465+00');
INSERT INTO records.resources VALUES ('01a2109c-0c4d-7dbd-a617-57186295998b', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', '01a2109c-0c4d-7dbd-a617-57186295998b', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a2109c-0c4d-7c36-b602-ab14dd17c71a"}, "participant": [{"individual": {"reference": "Practitioner/01a2109c-0c4d-7446-ad7a-f02564d48221"}}], "resourceType": "Encounter"}', 1, '2026-11-25 02:49:51.93465+00', '2026-11-25 02:49:51.93465+00');
INSERT INTO records.resources VALUES ('01a2109c-0c4d-7446-ad7a-f02564d48221', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-25 02:49:51.93465+00', '2026-11-25 02:49:51.93465+00');
INSERT INTO records.resources VALUES ('01a2109c-0cc4-7e82-a2bb-a5d42004727c', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a2109c-0c4d-7c36-b602-ab14dd17c71a"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-25 02:49:52.055775+00', '2026-11-25 02:49:52.055775+00');
INSERT INTO records.resources VALUES ('01a2109c-0cc4-7a4a-aad1-915e762a7254', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', '01a2109c-0cc4-7a4a-aad1-915e762a7254', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a2109c-0c4d-7c36-b602-ab14dd17c71a"}, "participant": [{"individual": {"reference": "Practitioner/01a2109c-0c4d-7446-ad7a-f02564d48221"}}], "resourceType": "Encounter"}', 2, '2026-11-25 02:49:52.055775+00', '2026-11-25 02:49:52.114197+00');
INSERT INTO records.resources VALUES ('01a2109c-0c4d-7baf-b5c4-0f0cd76f0b09', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', '01a2109c-0c4d-7dbd-a617-57186295998b', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a2109c-0c4d-7c36-b602-ab14dd17c71a"}, "encounter": {"reference": "Encounter/01a2109c-0c4d-7dbd-a617-57186295998b"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-25 02:49:51.93465+00', '2026-11-25 02:49:52.134708+00');
INSERT INTO records.resources VALUES ('01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 3, '2026-11-25 02:49:51.93465+00', '2026-11-25 02:49:52.134846+00');
INSERT INTO records.resources VALUES ('01a2109c-0d18-77ed-864c-ec9c97f7d7b9', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a2109c-0d18-77ed-864c-ec9c97f7d7b9', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-25 02:49:52.14715+00', '2026-11-25 02:49:52.14715+00');
INSERT INTO records.resources VALUES ('01a2109c-0d32-74c7-9c55-bd28006ec40e', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a2109c-0d32-74c7-9c55-bd28006ec40e', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-25 02:49:52.171274+00', '2026-11-25 02:49:52.201522+00');


INSERT INTO records.search_backlog VALUES ('01a2109c-0c4d-7446-ad7a-f02564d48221');


INSERT INTO records.search_codes VALUES (4083563012000517186, '01a2109c-0c4d-7c36-b602-ab14dd17c71a', '-infinity', '01a2109c-0c4d-7a22-b566-59c9b2c50948');
INSERT INTO records.search_codes VALUES (6889275846708167044, '00000000-0000-0000-0000-000000000000', '-infinity', '01a2109c-0c4d-7446-ad7a-f02564d48221');
INSERT INTO records.search_codes VALUES (-8215651173268004592, '01a2109c-0c4d-7c36-b602-ab14dd17c71a', '-infinity', '01a2109c-0c4d-7baf-b5c4-0f0cd76f0b09');
INSERT INTO records.search_codes VALUES (638821647980083712, '01a2109c-0c4d-7c36-b602-ab14dd17c71a', '-infinity', '01a2109c-0c4d-7baf-b5c4-0f0cd76f0b09');
INSERT INTO records.search_codes VALUES (-4176838396083071243, '01a2109c-0c4d-7c36-b602-ab14dd17c71a', '-infinity', '01a2109c-0c4d-7c36-b602-ab14dd17c71a');
INSERT INTO records.search_codes VALUES (-3424376862632110893, '01a2109c-0c4d-7c36-b602-ab14dd17c71a', '-infinity', '01a2109c-0c4d-7c36-b602-ab14dd17c71a');


INSERT INTO records.search_entries VALUES ('01a2109c-0c4d-7a22-b566-59c9b2c50948', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Condition', '-infinity', '2026-11-25 02:49:51.93465+00', '{-1450889485933994210,1113928163856538856,1685647859880448623,1704561264823032479,2747961270898490996,3315491416762332118,4083563012000517186,5644299335715134710,8288166190868020422}', '{}');
INSERT INTO records.search_entries VALUES ('01a2109c-0c4d-7dbd-a617-57186295998b', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Encounter', '-infinity', '2026-11-25 02:49:51.93465+00', '{-8989776376784483404,-8645839841202314386,-7445652280845804385,-5939272887904380300,-4639566626871127799,-3456592615261110200,-2669698883667704676,-1763746174139205143,-410684541319942866,1095388577829067579,1445688338496312154,1619469295447261497,2782480681771703131,3910953658526614958,3992682082209203742,4941555405270444157,5204202772958038929,6160112153646671356,7739782778672963891,9023110237231273243,9172785918544121159}', '{"date": [[1323811707000000, 1323813508000000]]}');
INSERT INTO records.search_entries VALUES ('01a2109c-0c4d-7446-ad7a-f02564d48221', '00000000-0000-0000-0000-000000000000', 'Practitioner', '-infinity', '2026-11-25 02:49:51.93465+00', '{-7281216365113324833,-5634760922583328499,-4606996097868006287,962598198066556472,1144645365100300718,6889275846708167044,8038445038541233791}', '{"name": [["Hettinger", "hettinger"]], "family": [["Hettinger", "hettinger"]], "phonetic": [["Hettinger", "hettinger"]]}');
INSERT INTO records.search_entries VALUES ('01a2109c-0cc4-7e82-a2bb-a5d42004727c', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Condition', '2026-11-20 00:00:00+00', '2026-11-25 02:49:52.055775+00', '{-6848650400343048448,1113928163856538856,1704561264823032479,2747961270898490996,3315491416762332118,4122849338527541616,5644299335715134710,8288166190868020422}', '{"onset-info": [["10 days", "10 days"]], "recorded-date": [[1795132800000000, 1795219200000000]]}');
INSERT INTO records.search_entries VALUES ('01a2109c-0cc4-7a4a-aad1-915e762a7254', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Encounter', '-infinity', '2026-11-25 02:49:52.114197+00', '{-8645839841202314386,-7445652280845804385,-5939272887904380300,-4639566626871127799,-4380409335288509091,-3456592615261110200,-2669698883667704676,-1763746174139205143,-410684541319942866,818287502009051485,1095388577829067579,1445688338496312154,1619469295447261497,2782480681771703131,3910953658526614958,4941555405270444157,5204202772958038929,6160112153646671356,7739782778672963891,9023110237231273243,9172785918544121159}', '{"date": [[1323811707000000, 1323813508000000]]}');
INSERT INTO records.search_entries VALUES ('01a2109c-0c4d-7baf-b5c4-0f0cd76f0b09', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Observation', '-infinity', '2026-11-25 02:49:52.134708+00', '{-8215651173268004592,-7981568621035656830,-7951509100089485845,-7451150732379155953,-6192707923694651300,-3244734533335892039,-306885603003732905,86144510154137344,101708146211383097,522752935747422638,638821647980083712,872071584560324502,1413474167464913027,2619920073100156401,2952314885040418359,4832942587118122937,6056942933162792947,6607783872734053874,6773461974477245668,6960921630947238605,7330082917372906610,8080939108222192205,8651352993447874978}', '{"value-quantity": [["179.25", null, null, "cm"]], "combo-value-quantity": [["179.25", null, null, "cm"]]}');
INSERT INTO records.search_entries VALUES ('01a2109c-0c4d-7c36-b602-ab14dd17c71a', '01a2109c-0c4d-7c36-b602-ab14dd17c71a', 'Patient', '-infinity', '2026-11-25 02:49:52.134846+00', '{-8638080378023668169,-6307866633382234156,-4357135025089860971,-4176838396083071243,-3424376862632110893,-2238758634828303172,-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,1971412287642486946,2706430926491717011,2822124603416549557,3653269531088775848,5827986460778686216,6430912447629503579,6866098359189480665,7586896057643621281,8027697671184185996}', '{"name": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "given": [["María", "maria"], ["José", "jose"]], "family": [["Ibáñez", "ibanez"]], "phonetic": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "birthdate": [[-275270400000000, -275184000000000]]}');
INSERT INTO records.search_entries VALUES ('01a2109c-0d18-77ed-864c-ec9c97f7d7b9', '01a2109c-0d18-77ed-864c-ec9c97f7d7b9', 'Patient', '-infinity', '2026-11-25 02:49:52.14715+00', '{-2096519522862822999,304989571092906561,1406853238992075579,1527466873384452044,2822124603416549557}', '{"birthdate": [[567993600000000, 599616000000000]]}');
INSERT INTO records.search_entries VALUES ('01a2109c-0d32-74c7-9c55-bd28006ec40e', '01a2109c-0d32-74c7-9c55-bd28006ec40e', 'Patient', '-infinity', '2026-11-25 02:49:52.201522+00', '{-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Named Later", "named later"]], "phonetic": [["Named Later", "named later"]], "birthdate": [[567993600000000, 599616000000000]]}');


INSERT INTO records.task_dependencies VALUES ('01a2109c-0f50-7b09-9fdc-35bd10e70de4', '01a2109c-0f46-7ab1-bd70-4055e4fb4774');


INSERT INTO records.task_ends VALUES ('01a2109c-0ecc-7d0a-8568-3482db0369e7', '\xb8aca39b8c8ea1b17cadb14561969eb36da04e8438961c9849608e4835386487', 3, '{01a2109c-0f02-7cc5-b178-874b4dcf6b0a}', '01a2109c-0ec4-73d0-9c49-b49eb1056bee', 2, '2026-11-25 02:49:52.638927+00');


INSERT INTO records.task_holders VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.task_inputs VALUES ('01a2109c-0ecc-7d0a-8568-3482db0369e7', '{"text": "Rückruf 😷"}');
INSERT INTO records.task_inputs VALUES ('01a2109c-10ae-728d-b195-df150abee017', '{"record_id": 5}');
INSERT INTO records.task_inputs VALUES ('01a2109c-10b7-71a0-98c0-a77a20a5fdc6', '{"to": "cardiology", "reason": "Brustschmerz", "record_id": 5, "routing_id": "01a2109c-10b8-7976-bc9e-9e2a55bb5843"}');


INSERT INTO records.task_queue VALUES ('01a2109c-0f02-7cc5-b178-874b4dcf6b0a', 'default', 'assignment', 0, '2036-01-01 00:00:00+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2109c-0f50-7b09-9fdc-35bd10e70de4', 'dead', 'follow_up', 0, '2026-11-25 02:49:52.723003+00', NULL, 1, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-25 02:49:52.7375+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2109c-0f70-71b9-925f-92f8174a09ef', 'again', 'follow_up', 0, '2026-11-25 02:49:57.773329+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-25 02:49:52.784861+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2109c-0fc6-7c69-8791-23ecbdec6a76', 'default', 'prior_authorization', 0, '2026-11-25 02:49:52.839197+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-25 02:49:52.874473+00', 'auth-1', '2036-01-01 00:00:00+00');
INSERT INTO records.task_queue VALUES ('01a2109c-0ffd-71b3-8cf2-5a615661ccfa', 'answered', 'prior_authorization', 0, '2026-11-25 02:49:52.935006+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2109c-1034-79cb-824e-8cbff52f2b32', 'owned', 'follow_up', 0, '2036-01-01 00:00:00+00', 'Zimmer 4', 0, false, '2036-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2109c-1097-785e-84aa-aaee4cba3c2e', 'keyed@person:dr-osei', 'follow_up', 0, '2026-11-25 02:49:53.050631+00', 'Zimmer 3', 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2109c-10a4-7951-bf43-869d5d5dd957', 'keyed', 'follow_up', 0, '2026-11-25 02:49:53.060981+00', 'Zimmer 3', 0, false, '2026-11-25 02:49:53.060981+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2109c-10ae-728d-b195-df150abee017', 'triage', 'intake_triage', 1, '2026-11-25 02:49:53.070549+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2109c-10b7-71a0-98c0-a77a20a5fdc6', 'cardiology', 'assignment', 1, '2026-11-25 02:49:53.079513+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2109c-10c5-7e56-a1fd-4d610a3aad3c', 'held', 'follow_up', 0, '2026-11-25 02:49:53.094308+00', NULL, 0, false, NULL, '2026-11-25 02:49:53.10324+00', '58dc9dc5-58d7-42f0-869e-4114fc6d28da', '01a2109c-10ce-78ef-919e-2b25ba5ae349', 'crew-agent', 'agent', 'granted:["agent", "crew-agent", null]', 3600, '2100-01-01 00:00:00+00', 'Doppelt', NULL, NULL, NULL);


INSERT INTO records.task_signals VALUES ('01a2109c-1026-71ff-a766-f330848c3300', 'auth-2', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-25 02:49:52.932244+00', '01a2109c-0ffd-71b3-8cf2-5a615661ccfa', '2026-11-25 02:49:52.934139+00');
INSERT INTO records.task_signals VALUES ('01a2109c-102d-7f6d-824b-89fb2a6c8999', 'auth-3', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-25 02:49:52.940045+00', NULL, NULL);


INSERT INTO records.task_steps VALUES ('01a2109c-0f36-7266-905e-40c6c35534d5', '01a2109c-0ecc-7d0a-8568-3482db0369e7', 'dokumentiert', NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.681188+00');
INSERT INTO records.task_steps VALUES ('01a2109c-1009-7bc6-b4a1-2a12dec5d927', '01a2109c-0ffd-71b3-8cf2-5a615661ccfa', 'submitted', 'per Fax', 'fax-1', 'test-agent', 'agent', '2026-11-25 02:49:52.90479+00');


INSERT INTO records.task_versions VALUES ('01a2109c-0ecc-7d0a-8568-3482db0369e7', 'follow_up', 'done', '01a2109c-0e34-70d9-a083-591618f6ec1e', '01a2109c-0ec4-73d0-9c49-b49eb1056bee', 3, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.585128+00', 1, '2026-11-25 02:49:52.585128+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-0ecc-7d0a-8568-3482db0369e7', 'follow_up', 'done', '01a2109c-0e34-70d9-a083-591618f6ec1e', '01a2109c-0ec4-73d0-9c49-b49eb1056bee', 3, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.585128+00', 2, '2026-11-25 02:49:52.620428+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-0ecc-7d0a-8568-3482db0369e7', 'follow_up', 'done', '01a2109c-0e34-70d9-a083-591618f6ec1e', '01a2109c-0ec4-73d0-9c49-b49eb1056bee', 3, NULL, NULL, NULL, 5, 1, 'completed', 'erreicht', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-25 02:49:52.585128+00', 3, '2026-11-25 02:49:52.6521+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-0f46-7ab1-bd70-4055e4fb4774', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.708464+00', 1, '2026-11-25 02:49:52.708464+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-0f46-7ab1-bd70-4055e4fb4774', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.708464+00', 2, '2026-11-25 02:49:52.728342+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-0f50-7b09-9fdc-35bd10e70de4', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.71909+00', 1, '2026-11-25 02:49:52.71909+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-0f70-71b9-925f-92f8174a09ef', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.750021+00', 1, '2026-11-25 02:49:52.750021+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-0f70-71b9-925f-92f8174a09ef', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.750021+00', 2, '2026-11-25 02:49:52.759054+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-0f70-71b9-925f-92f8174a09ef', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'ready', NULL, NULL, NULL, NULL, 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.750021+00', 3, '2026-11-25 02:49:52.771444+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-0f9b-7af9-bba9-ebdd6f55be6c', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.788153+00', 1, '2026-11-25 02:49:52.788153+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-0fc6-7c69-8791-23ecbdec6a76', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.836925+00', 1, '2026-11-25 02:49:52.836925+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-0ffd-71b3-8cf2-5a615661ccfa', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.892555+00', 1, '2026-11-25 02:49:52.892555+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-0ffd-71b3-8cf2-5a615661ccfa', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.892555+00', 2, '2026-11-25 02:49:52.906191+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-0ffd-71b3-8cf2-5a615661ccfa', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', 'submitted', NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.892555+00', 3, '2026-11-25 02:49:52.927495+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-1034-79cb-824e-8cbff52f2b32', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.94586+00', 1, '2026-11-25 02:49:52.94586+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2109c-10c5-7e56-a1fd-4d610a3aad3c', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:53.092897+00', 1, '2026-11-25 02:49:53.092897+00', 'test-agent', 'agent');


INSERT INTO records.tasks VALUES ('01a2109c-0f02-7cc5-b178-874b4dcf6b0a', 'assignment', 'default', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.638927+00', 1, '2026-11-25 02:49:52.638927+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2109c-0ecc-7d0a-8568-3482db0369e7', 'follow_up', 'done', '01a2109c-0e34-70d9-a083-591618f6ec1e', '01a2109c-0ec4-73d0-9c49-b49eb1056bee', 3, NULL, NULL, NULL, 5, 1, 'completed', 'dokumentiert', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-25 02:49:52.585128+00', 4, '2026-11-25 02:49:52.698244+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2109c-0f46-7ab1-bd70-4055e4fb4774', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'failed', 'dead-letter', NULL, NULL, NULL, 'Kein Anschluss', NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.708464+00', 3, '2026-11-25 02:49:52.735299+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2109c-0f50-7b09-9fdc-35bd10e70de4', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'predecessor-failed', NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.71909+00', 2, '2026-11-25 02:49:52.737019+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2109c-0f70-71b9-925f-92f8174a09ef', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'on-hold', NULL, NULL, NULL, 'Morgen', 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.750021+00', 4, '2026-11-25 02:49:52.784581+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2109c-0f9b-7af9-bba9-ebdd6f55be6c', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'cancelled', NULL, NULL, NULL, 'Umgezogen', NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.788153+00', 2, '2026-11-25 02:49:52.819516+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2109c-0fc6-7c69-8791-23ecbdec6a76', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.836925+00', 2, '2026-11-25 02:49:52.866122+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2109c-0ffd-71b3-8cf2-5a615661ccfa', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.892555+00', 4, '2026-11-25 02:49:52.934717+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2109c-1034-79cb-824e-8cbff52f2b32', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:52.94586+00', 2, '2026-11-25 02:49:53.006868+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2109c-1097-785e-84aa-aaee4cba3c2e', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:53.031676+00', 1, '2026-11-25 02:49:53.031676+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2109c-10a4-7951-bf43-869d5d5dd957', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:53.05951+00', 1, '2026-11-25 02:49:53.05951+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2109c-10ae-728d-b195-df150abee017', 'intake_triage', 'triage', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:53.069422+00', 1, '2026-11-25 02:49:53.069422+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2109c-10b7-71a0-98c0-a77a20a5fdc6', 'assignment', 'cardiology', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:53.077195+00', 1, '2026-11-25 02:49:53.077195+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2109c-10c5-7e56-a1fd-4d610a3aad3c', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-25 02:49:53.092897+00', 2, '2026-11-25 02:49:53.103524+00', 'crew-agent', 'agent');


SELECT pg_catalog.setval('records.access_change_numbers', 31, true);


SELECT pg_catalog.setval('records.access_numbers', 5, true);


SELECT pg_catalog.setval('records.feed_position_seq', 13, true);


SELECT pg_catalog.setval('records.intake_records_id_seq', 5, true);


SELECT pg_catalog.setval('records.outbox_position_seq', 100, true);


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


REVOKE ALL ON FUNCTION records.is_contested(name text) FROM PUBLIC;
GRANT ALL ON FUNCTION records.is_contested(name text) TO records_app;
GRANT ALL ON FUNCTION records.is_contested(name text) TO records_panel;


REVOKE ALL ON FUNCTION records.judge_identifier() FROM PUBLIC;


REVOKE ALL ON FUNCTION records.named_exactly(name text) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.names_of(asked text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION records.names_of(asked text[]) TO records_app;
GRANT ALL ON FUNCTION records.names_of(asked text[]) TO records_panel;


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
GRANT INSERT ON TABLE records.resource_keys TO records_panel;


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


