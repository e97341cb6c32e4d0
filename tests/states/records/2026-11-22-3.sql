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

CREATE FUNCTION records.concerned_by(patient uuid, system text, value text) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
RETURN (WITH concerned AS MATERIALIZED (
    SELECT DISTINCT id FROM unnest(
        ARRAY[records.survivor_of(patient)]
        || records.holders_of(value) || records.holders_of(system || '|' || value)
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
            FROM records.patient_identifiers i WHERE i.patient_id = same.id
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

CREATE FUNCTION records.holders_of(name text) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $_$
BEGIN
RETURN coalesce(
    (
        SELECT ARRAY[records.survivor_of(p.id)] FROM records.patients p
        WHERE p.id = CASE WHEN name ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN name::uuid END
    ),
    ARRAY(
        SELECT DISTINCT records.survivor_of(held.patient_id) FROM (
            SELECT i.patient_id FROM records.patient_identifiers i WHERE i.value = name
            UNION
            SELECT i.patient_id FROM records.patient_identifiers i
            WHERE strpos(name, '|') > 0 AND i.system = split_part(name, '|', 1)
                AND i.value = substr(name, strpos(name, '|') + 1)
        ) held
    )
);
END
$_$;


ALTER FUNCTION records.holders_of(name text) OWNER TO records_owner;

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

CREATE FUNCTION records.names_of(asked text[]) RETURNS TABLE(name text, patient_id uuid, names text[], is_ambiguous boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
BEGIN
RETURN QUERY SELECT given.name, one.patient, CASE WHEN one.patient IS NULL THEN ARRAY[given.name] ELSE ARRAY(
    SELECT own.name FROM (
        SELECT same.id::text AS name FROM unnest(one.same) AS same (id)
        UNION
        SELECT i.value FROM records.patient_identifiers i WHERE i.patient_id = ANY (one.same)
        UNION
        SELECT i.system || '|' || i.value FROM records.patient_identifiers i
        WHERE i.patient_id = ANY (one.same)
    ) own
    WHERE records.holders_of(own.name) = ARRAY[one.patient]
    ORDER BY own.name
) END, cardinality(held.holders) > 1
FROM unnest(asked) AS given (name)
CROSS JOIN LATERAL (SELECT records.holders_of(given.name) AS holders OFFSET 0) held
CROSS JOIN LATERAL (
    SELECT held.holders[1] AS patient, ARRAY(SELECT records.same_patient(held.holders[1])) AS same
    WHERE cardinality(held.holders) = 1
    UNION ALL
    SELECT NULL, NULL WHERE cardinality(held.holders) <> 1
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
    LOOP
        following := (SELECT p.replaced_by FROM records.patients p WHERE p.id = survivor);
        IF following IS NULL THEN
            RETURN survivor;
        END IF;
        survivor := following;
    END LOOP;
END
$$;


ALTER FUNCTION records.survivor_of(patient uuid) OWNER TO records_owner;

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
    patient_id uuid NOT NULL
);


ALTER TABLE records.patient_identifiers OWNER TO records_owner;

CREATE TABLE records.patient_names (
    part character varying(64) NOT NULL COLLATE pg_catalog."C",
    patient_id uuid NOT NULL
);


ALTER TABLE records.patient_names OWNER TO records_owner;

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
INSERT INTO records.access_changes VALUES (1, true, '01a2059d-30b7-7f07-a33a-82130d2fe95f', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a2059d-3461-7e36-9612-4b74e1a67b4f', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a2059d-38b2-76a8-8cba-58715a7a5760', 7, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a2059d-38cd-7e78-9841-75fb8bc81a45', 8, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'no system', 9, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '|no system', 10, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 11, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 13, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 15, NULL, true);
INSERT INTO records.access_changes VALUES (4, true, 'P12345', 19, '2026-11-23 00:35:19.938453+00', false);
INSERT INTO records.access_changes VALUES (4, false, 'granted:["agent", "triage-agent", "dr-okafor"]', 20, NULL, false);
INSERT INTO records.access_changes VALUES (3, true, '01a2059d-38cd-7e78-9841-75fb8bc81a45', 21, '2026-11-23 00:35:19.890647+00', true);
INSERT INTO records.access_changes VALUES (3, true, '01a2059d-38b2-76a8-8cba-58715a7a5760', 22, '2026-11-23 00:35:19.890647+00', true);
INSERT INTO records.access_changes VALUES (3, false, 'granted:["person", "dr-okafor", "dr-okafor"]', 23, NULL, true);
INSERT INTO records.access_changes VALUES (5, false, 'granted:["agent", "crew-agent", null]', 24, NULL, false);
INSERT INTO records.access_changes VALUES (5, true, 'P12345', 25, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 26, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_grants VALUES ('01a2059d-3a95-7dba-9515-d59a653499f9', 4, 'granted:["agent", "triage-agent", "dr-okafor"]', 'triage-agent', 'agent', 'dr-okafor', 'P12345', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-22 23:35:19.938453+00', '2026-11-23 00:35:19.938453+00', NULL, NULL);
INSERT INTO records.access_grants VALUES ('01a2059d-3a67-7ab8-bb23-04434d04af32', 3, 'granted:["person", "dr-okafor", "dr-okafor"]', 'dr-okafor', 'person', 'dr-okafor', '01a2059d-38cd-7e78-9841-75fb8bc81a45', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-22 23:35:19.890647+00', '2026-11-23 00:35:19.890647+00', 'dr-osei', '2026-11-22 23:35:19.990291+00');


INSERT INTO records.access_members VALUES (1, '01a2059d-30b7-7f07-a33a-82130d2fe95f', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a2059d-3461-7e36-9612-4b74e1a67b4f', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a2059d-339d-70b2-8b2c-4287e8ce66b1', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a2059d-38b2-76a8-8cba-58715a7a5760', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a2059d-38cd-7e78-9841-75fb8bc81a45', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'no system', NULL, '01a2059d-3461-7e36-9612-4b74e1a67b4f');
INSERT INTO records.access_members VALUES (1, '|no system', NULL, '01a2059d-3461-7e36-9612-4b74e1a67b4f');
INSERT INTO records.access_members VALUES (4, 'P12345', '2026-11-23 00:35:19.938453+00', NULL);
INSERT INTO records.access_members VALUES (5, 'P12345', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00', NULL);


INSERT INTO records.alembic_version VALUES ('records_0024');


INSERT INTO records.chart_entries VALUES ('01a2059d-36e4-7394-8797-625ced261505', '01a2059d-36e4-75c4-a56b-2c867578a092', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity');
INSERT INTO records.chart_entries VALUES ('01a2059d-3799-7474-9bd6-a1927ddc4ffb', '01a2059d-36e4-75c4-a56b-2c867578a092', 'Condition', '00000000-0000-0000-0000-000000000000', '2026-11-20 00:00:00+00');
INSERT INTO records.chart_entries VALUES ('01a2059d-36e4-7f5b-9621-403b5baffeb4', '01a2059d-36e4-75c4-a56b-2c867578a092', 'vital-signs', '2f3f1ee6-ad13-36dd-7103-893fd2482c22', '-infinity');


INSERT INTO records.cursor_keys VALUES (1, '\x2af19719620f44bd98c094609ec6a121d4af0bec207241de9ff43aef88a49cbb');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-03-14 09:27:00+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2059d-3494-7f22-9f5e-8aa499f941c2', '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 23:35:18.414973+00', 1, '2026-11-22 23:35:18.414973+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2059d-34c7-7208-98b9-f6c4ac794ecb', '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 23:35:18.470696+00', 1, '2026-11-22 23:35:18.470696+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2059d-34fa-748f-baf9-d4c0e82f8ca2', '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 23:35:18.521686+00', 1, '2026-11-22 23:35:18.521686+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2059d-3494-7f22-9f5e-8aa499f941c2', '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-22 23:35:18.414973+00', 2, '2026-11-22 23:35:18.455085+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL);
INSERT INTO records.encounter_versions VALUES ('01a2059d-34c7-7208-98b9-f6c4ac794ecb', '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-22 23:35:18.470696+00', 2, '2026-11-22 23:35:18.490753+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2059d-3494-7f22-9f5e-8aa499f941c2', '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-22 23:35:18.414973+00', 3, '2026-11-22 23:35:18.577385+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-22 23:35:18.576483+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', 'Weil — “accept” ❤');
INSERT INTO records.encounter_versions VALUES ('01a2059d-3656-7215-abb5-336a349b1500', '01a2059d-3461-7e36-9612-4b74e1a67b4f', 'Leichenschau', NULL, NULL, NULL, '2026-11-22 23:35:18.854282+00', 1, '2026-11-22 23:35:18.854282+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'dr-osei', 'person', NULL, NULL, 'Verlangt von der Behörde — “sofort”', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2059d-3799-7d4b-9712-dbc2f6ee4554', '01a2059d-36e4-75c4-a56b-2c867578a092', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-22 23:35:19.168765+00', 1, '2026-11-22 23:35:19.168765+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a2059d-3ad7-7677-8b3d-c5cd04452155', '01a2059d-38cd-7e78-9841-75fb8bc81a45', 'Kontrolle ❤', NULL, NULL, NULL, '2026-11-22 23:35:20.011756+00', 1, '2026-11-22 23:35:20.011756+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-22 23:35:15.188987+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a2059d-347a-7496-914a-9b4299fc9eeb', '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 23:35:18.391732+00', 1, '2026-11-22 23:35:18.391732+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a2059d-34fa-748f-baf9-d4c0e82f8ca2', '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-22 23:35:18.521686+00', 2, '2026-11-22 23:35:18.559262+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}, {"resource": "Observation/01980000-0000-7000-8000-000000000001"}]', NULL);
INSERT INTO records.encounters VALUES ('01a2059d-34c7-7208-98b9-f6c4ac794ecb', '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 23:35:18.470696+00', 3, '2026-11-22 23:35:18.602447+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL, NULL, NULL, 'Weil — “reject” ❤');
INSERT INTO records.encounters VALUES ('01a2059d-3494-7f22-9f5e-8aa499f941c2', '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-22 23:35:18.414973+00', 4, '2026-11-22 23:35:18.618225+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-22 23:35:18.576483+00', NULL, '[{"end": 2147483647, "start": 0, "version": 2, "document_id": "01980000-0000-7000-8000-000000000002"}]', NULL);
INSERT INTO records.encounters VALUES ('01a2059d-3656-7215-abb5-336a349b1500', '01a2059d-3461-7e36-9612-4b74e1a67b4f', 'Leichenschau', 'Erledigt.', NULL, NULL, '2026-11-22 23:35:18.854282+00', 2, '2026-11-22 23:35:18.920943+00', 'in-progress', 'AMB', NULL, 'final', 'dr-osei', NULL, 'dr-osei', 'person', 'dr-osei', '2026-11-22 23:35:18.901688+00', 'Verlangt von der Behörde — “sofort”', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a2059d-36e4-7de0-b0a6-2961161b3d28', '01a2059d-36e4-75c4-a56b-2c867578a092', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-22 23:35:18.957261+00', 1, '2026-11-22 23:35:18.957261+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a2059d-3799-7d4b-9712-dbc2f6ee4554', '01a2059d-36e4-75c4-a56b-2c867578a092', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-22 23:35:19.168765+00', 2, '2026-11-22 23:35:19.257599+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a2059d-3ad7-7677-8b3d-c5cd04452155', '01a2059d-38cd-7e78-9841-75fb8bc81a45', 'Kontrolle ❤', 'Angerufen.', NULL, NULL, '2026-11-22 23:35:20.011756+00', 2, '2026-11-22 23:35:20.122038+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', NULL, 'test-agent', 'agent', NULL, NULL, NULL, NULL, NULL);


INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (2, 2, 'Encounter', '01a2059d-3494-7f22-9f5e-8aa499f941c2', '2026-11-22 23:35:18.455385+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (3, 11, 'Encounter', '01a2059d-34c7-7208-98b9-f6c4ac794ecb', '2026-11-22 23:35:18.490861+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (4, 2, 'Encounter', '01a2059d-34fa-748f-baf9-d4c0e82f8ca2', '2026-11-22 23:35:18.559388+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (5, 2, 'Encounter', '01a2059d-3494-7f22-9f5e-8aa499f941c2', '2026-11-22 23:35:18.577479+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (6, 11, 'Encounter', '01a2059d-34c7-7208-98b9-f6c4ac794ecb', '2026-11-22 23:35:18.602575+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (7, 2, 'Encounter', '01a2059d-3494-7f22-9f5e-8aa499f941c2', '2026-11-22 23:35:18.618334+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (8, 0, 'Encounter', '01a2059d-3656-7215-abb5-336a349b1500', '2026-11-22 23:35:18.921481+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (9, 5, 'Condition', '01a2059d-36e4-7394-8797-625ced261505', '2026-11-22 23:35:19.04432+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (10, 4, 'Observation', '01a2059d-36e4-7f5b-9621-403b5baffeb4', '2026-11-22 23:35:19.044348+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (11, 11, 'Condition', '01a2059d-3799-7474-9bd6-a1927ddc4ffb', '2026-11-22 23:35:19.196242+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (12, 4, 'Observation', '01a2059d-36e4-7f5b-9621-403b5baffeb4', '2026-11-22 23:35:19.280922+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (13, 5, 'Encounter', '01a2059d-3ad7-7677-8b3d-c5cd04452155', '2026-11-22 23:35:20.122136+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (1, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-22 23:35:17.993349+00', 'document-too-large');


INSERT INTO records.feed_buckets VALUES (1, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (3, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (6, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (7, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (8, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (9, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (10, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (12, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (13, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (14, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (15, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (0, '01a2059d-3f86-7862-90ad-d5577e585a7c', '2026-11-22 23:35:20.925294+00');
INSERT INTO records.feed_buckets VALUES (2, NULL, '2026-11-22 23:35:20.925328+00');
INSERT INTO records.feed_buckets VALUES (4, NULL, '2026-11-22 23:35:20.92533+00');
INSERT INTO records.feed_buckets VALUES (5, NULL, '2026-11-22 23:35:20.925332+00');
INSERT INTO records.feed_buckets VALUES (11, NULL, '2026-11-22 23:35:20.925333+00');


INSERT INTO records.feed_rebuilds VALUES ('01a2059d-3f6d-746c-8abb-36250830735c', 'resources', '00000000-0000-0000-0000-000000000000', '2026-11-22 23:35:21.196515+00');


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x35bfd529b56da99017fdb3299be34e91aa450d28ce5e5727a6c8d36b9f76a197', 'patient', '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 1, 200, '2026-11-22 23:35:18.201715+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\x85236552934d8029692a3ba1a2c3127db57a06566ae1b8cb33b91f000686d490', 'patient', '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 3, 200, '2026-11-22 23:35:18.315582+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\xa56f1f7323821d6039edd3e96bafd5983a9677fb7a8d1105f3286c742b469cf1', 'encounter', '01a2059d-3494-7f22-9f5e-8aa499f941c2', 2, 200, '2026-11-22 23:35:18.457913+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\xd92daaddbff121a88bc7fbdedbc061bc9ba46f56a56154aeed96ec6aa98eeb56', 'encounter', '01a2059d-34c7-7208-98b9-f6c4ac794ecb', 2, 200, '2026-11-22 23:35:18.499994+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\x0eac470bf7b9486779e10a2dc2ad626e24c68cd6743ef8d85ec5566d0e0cfa27', 'encounter', '01a2059d-34fa-748f-baf9-d4c0e82f8ca2', 2, 200, '2026-11-22 23:35:18.563865+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-22 23:35:18.63387+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a2059d-36c1-78d4-ade7-8d04b6b7cee6', 1, 200, '2026-11-22 23:35:19.133741+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a2059d-378d-72da-825e-748cda843b41', 1, 200, '2026-11-22 23:35:19.234245+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a2059d-37ca-7192-8b42-4e75a1b81296', 1, 200, '2026-11-22 23:35:19.258844+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a2059d-37ea-7b3f-8878-686428415b13', 1, 200, '2026-11-22 23:35:19.306923+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a2059d-3825-71da-805a-948389def0dc', 1, 200, '2026-11-22 23:35:19.351565+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a2059d-3846-7571-8dd3-2c911ac41c1c', 1, 200, '2026-11-22 23:35:19.41967+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a2059d-3895-7946-bd6a-2e0f358ce6ae', 1, 200, '2026-11-22 23:35:19.472278+00');


INSERT INTO records.imports VALUES ('01a2059d-36c1-78d4-ade7-8d04b6b7cee6', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 5, "entries": [{"id": "01a2059d-36e4-7f5b-9621-403b5baffeb4", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a2059d-36e4-7de0-b0a6-2961161b3d28", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a2059d-36e4-7394-8797-625ced261505", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a2059d-36e4-75c4-a56b-2c867578a092", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a2059d-36e4-759b-a56f-41bdc3038f36", "type": "Practitioner", "index": 4, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 23:35:18.957261+00', '2026-11-22 23:35:19.116215+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3e7f5e4c-651e-4677-afe8-238154dddd79"}');
INSERT INTO records.imports VALUES ('01a2059d-378d-72da-825e-748cda843b41', 'completed', 'test-agent', 'agent', 3, 3, '{"created": 2, "entries": [{"id": "01a2059d-36e4-75c4-a56b-2c867578a092", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a2059d-3799-7474-9bd6-a1927ddc4ffb", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a2059d-3799-7d4b-9712-dbc2f6ee4554", "type": "Encounter", "index": 2, "outcome": "created"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 23:35:19.168765+00', '2026-11-22 23:35:19.231596+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3e7f5e4c-651e-4677-afe8-238154dddd79"}');
INSERT INTO records.imports VALUES ('01a2059d-37ca-7192-8b42-4e75a1b81296', 'completed', 'test-agent', 'agent', 2, 2, '{"created": 0, "entries": [{"id": "01a2059d-36e4-75c4-a56b-2c867578a092", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a2059d-3799-7d4b-9712-dbc2f6ee4554", "type": "Encounter", "index": 1, "outcome": "updated"}], "updated": 1, "unchanged": 1}', NULL, NULL, 0, NULL, NULL, '2026-11-22 23:35:19.239006+00', '2026-11-22 23:35:19.258162+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3e7f5e4c-651e-4677-afe8-238154dddd79"}');
INSERT INTO records.imports VALUES ('01a2059d-37ea-7b3f-8878-686428415b13', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 0, "entries": [{"id": "01a2059d-36e4-7f5b-9621-403b5baffeb4", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a2059d-36e4-7de0-b0a6-2961161b3d28", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a2059d-36e4-7394-8797-625ced261505", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a2059d-36e4-75c4-a56b-2c867578a092", "type": "Patient", "index": 3, "outcome": "updated"}, {"id": "01a2059d-36e4-759b-a56f-41bdc3038f36", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "updated": 2, "unchanged": 3}', NULL, NULL, 0, NULL, NULL, '2026-11-22 23:35:19.273651+00', '2026-11-22 23:35:19.303282+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3e7f5e4c-651e-4677-afe8-238154dddd79"}');
INSERT INTO records.imports VALUES ('01a2059d-3825-71da-805a-948389def0dc', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a2059d-3827-7c79-9322-d5d5a84cb0db", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 23:35:19.317061+00', '2026-11-22 23:35:19.345315+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3e7f5e4c-651e-4677-afe8-238154dddd79"}');
INSERT INTO records.imports VALUES ('01a2059d-3846-7571-8dd3-2c911ac41c1c', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a2059d-3847-7913-a008-c755cfa12632", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 23:35:19.366118+00', '2026-11-22 23:35:19.41852+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3e7f5e4c-651e-4677-afe8-238154dddd79"}');
INSERT INTO records.imports VALUES ('01a2059d-3895-7946-bd6a-2e0f358ce6ae', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 0, "entries": [{"id": "01a2059d-3847-7913-a008-c755cfa12632", "type": "Patient", "index": 0, "outcome": "updated"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 23:35:19.435201+00', '2026-11-22 23:35:19.470547+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3e7f5e4c-651e-4677-afe8-238154dddd79"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-22 23:35:18.626303+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-22 23:35:18.64558+00', '01a2059d-34fa-748f-baf9-d4c0e82f8ca2', NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a2059d-339d-70b2-8b2c-4287e8ce66b1', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-22 23:35:18.682417+00', '01a2059d-34fa-748f-baf9-d4c0e82f8ca2', 3, 3, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (5, 'P12345', 36, '[]', 'high', NULL, NULL, '2026-11-22 23:35:20.70395+00', NULL, NULL, NULL, '01a2059d-3d87-72a5-8316-60a811b5d067');


INSERT INTO records.intake_routings VALUES ('01a2059d-35e1-7008-b26a-61c8ae334af3', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-22 23:35:18.717296+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a2059d-3606-71cc-aab9-d7285648ff82', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-22 23:35:18.77175+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a2059d-3db9-7ec8-8c73-bfead70e45a8', 5, 'cardiology', 'Brustschmerz', NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.727516+00', '01a2059d-3db3-7492-ae9e-2528ab3bf4d4');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 14, '\x7b226964223a2230316132303539642d333063312d373138632d613962392d376665613630373333306232222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333062372d376630372d613333612d383231333064326665393566225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31372e3434313134385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333062372d376630372d613333612d383231333064326665393566222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:17.506538+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 10, '\x7b226964223a2230316132303539642d333361642d373363312d396439392d646663343939313735373836222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3138393634325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333339642d373062322d386232632d343238376538636536366231222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:18.193741+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 10, '\x7b226964223a2230316132303539642d333366382d373536632d396365302d333365633566643464303433222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3236343637305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333339642d373062322d386232632d343238376538636536366231222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-22 23:35:18.264767+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 10, '\x7b226964223a2230316132303539642d333432352d376437652d623366332d616635313639663939613231222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3330393036335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333339642d373062322d386232632d343238376538636536366231222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-22 23:35:18.312319+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 13, '\x7b226964223a2230316132303539642d333436362d373166312d613130342d326135626332323235323335222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333436312d376533362d393631322d346237346531613637623466225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3337343435335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333436312d376533362d393631322d346237346531613637623466222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:18.375563+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 0, '\x7b226964223a2230316132303539642d333437612d376665302d623562392d373739656363333236623430222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333437612d373439362d393134612d396234323939666339656562222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3339343936305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333437612d373439362d393134612d396234323939666339656562222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:18.397474+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 1, '\x7b226964223a2230316132303539642d333439392d373366652d393264302d343763383533363533366139222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333439342d376632322d396635652d386161343939663934316332222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3432353838335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333439342d376632322d396635652d386161343939663934316332222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:18.426263+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 1, '\x7b226964223a2230316132303539642d333462372d373938382d393731322d373931393632623639306438222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333439342d376632322d396635652d386161343939663934316332222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3435353836345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333439342d376632322d396635652d386161343939663934316332222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-22 23:35:18.456134+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 15, '\x7b226964223a2230316132303539642d333463392d376438392d383565312d303636383832393237373863222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333463372d373230382d393862392d663663346163373934656362222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3437333531355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333463372d373230382d393862392d663663346163373934656362222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:18.47735+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 15, '\x7b226964223a2230316132303539642d333464622d376164302d386661302d333434343166306338663130222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333463372d373230382d393862392d663663346163373934656362222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3439313135305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333463372d373230382d393862392d663663346163373934656362222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-22 23:35:18.493292+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 4, '\x7b226964223a2230316132303539642d333466612d373461352d623436652d376435643730616666376233222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333466612d373438662d626166392d643463306538326638636132222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3532323839305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333466612d373438662d626166392d643463306538326638636132222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:18.523446+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 4, '\x7b226964223a2230316132303539642d333531662d373763372d386362352d306338643266373763623662222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333466612d373438662d626166392d643463306538326638636132222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3535393839335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333466612d373438662d626166392d643463306538326638636132222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c226368616e676564223a5b22736f7572636573222c2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-22 23:35:18.56343+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316132303539642d333565352d373834362d383933342d383764363431373131623234222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3735373639325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22726f7574696e675f6964223a2230316132303539642d333565312d373030382d623236612d363163386165333334616633227d7d7d', '2026-11-22 23:35:18.764689+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 1, '\x7b226964223a2230316132303539642d333533312d373739302d383733622d376662346232383762303033222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333439342d376632322d396635652d386161343939663934316332222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3537373637355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333439342d376632322d396635652d386161343939663934316332222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2231306262356164302d623637362d343661332d383561362d323037346534323631626161227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c616363657074e2809d20e29da4227d7d7d', '2026-11-22 23:35:18.577797+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 15, '\x7b226964223a2230316132303539642d333534612d376432332d383463352d663930306634626164313866222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333463372d373230382d393862392d663663346163373934656362222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3630323835345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333463372d373230382d393862392d663663346163373934656362222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2231306262356164302d623637362d343661332d383561362d323037346534323631626161227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d2c22726561736f6e223a225765696c20e2809420e2809c72656a656374e2809d20e29da4227d7d7d', '2026-11-22 23:35:18.603029+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 1, '\x7b226964223a2230316132303539642d333535612d373666622d396639622d316664366234376165313931222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333439342d376632322d396635652d386161343939663934316332222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3631383633345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333439342d376632322d396635652d386161343939663934316332222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-22 23:35:18.618847+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 1, '\x7b226964223a2230316132303539642d333535612d373436632d613561642d383564343261353031616365222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333439342d376632322d396635652d386161343939663934316332222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3631383636375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333439342d376632322d396635652d386161343939663934316332222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-22 23:35:18.618872+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316132303539642d333536392d373662322d386434612d623437656366636430396363222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3633333435375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:18.633682+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316132303539642d333538342d376464622d626233342d343834333564643165313966222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333466612d373438662d626166392d643463306538326638636132222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3636303834315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:18.661039+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316132303539642d333539652d376466342d383964662d633139346161343635313235222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333466612d373438662d626166392d643463306538326638636132222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3638363231345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22616d656e6473223a337d7d7d', '2026-11-22 23:35:18.689329+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316132303539642d333630622d376236322d396239662d343732343930383431333532222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333339642d373062322d386232632d343238376538636536366231225d2c22656e636f756e7465725f6964223a2230316132303539642d333466612d373438662d626166392d643463306538326638636132222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3739353736325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22726f7574696e675f6964223a2230316132303539642d333630362d373163632d616162392d643732383536343866663832227d7d7d', '2026-11-22 23:35:18.796103+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 13, '\x7b226964223a2230316132303539642d333633382d376664662d626330652d663166316537636463636637222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333436312d376533362d393631322d346237346531613637623466225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3834303735345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333436312d376533362d393631322d346237346531613637623466222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c226368616e676564223a5b22616374697665222c226465636561736564225d7d7d7d', '2026-11-22 23:35:18.841015+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 6, '\x7b226964223a2230316132303539642d333635372d373238632d616638392d353736303766633934316134222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303539642d333436312d376533362d393631322d346237346531613637623466225d2c22656e636f756e7465725f6964223a2230316132303539642d333635362d373231352d616262352d333336613334396231353030222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3837313137345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333635362d373231352d616262352d333336613334396231353030222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2231306262356164302d623637362d343661332d383561362d323037346534323631626161227d2c226f76657272696464656e223a747275657d7d7d', '2026-11-22 23:35:18.874932+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 6, '\x7b226964223a2230316132303539642d333638662d373633612d386561642d386539303231363561393466222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303539642d333436312d376533362d393631322d346237346531613637623466225d2c22656e636f756e7465725f6964223a2230316132303539642d333635362d373231352d616262352d333336613334396231353030222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31382e3932373239335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333635362d373231352d616262352d333336613334396231353030222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2231306262356164302d623637362d343661332d383561362d323037346534323631626161227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-22 23:35:18.927657+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 11, '\x7b226964223a2230316132303539642d333735352d376532312d393031312d623938626339396165643861222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333665342d373563342d613536622d326338363735373861303932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3132353831375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333665342d373563342d613536622d326338363735373861303932222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:19.128652+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 3, '\x7b226964223a2230316132303539642d333735352d373034382d396161362d396336663336663038616236222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333665342d373563342d613536622d326338363735373861303932225d2c22656e636f756e7465725f6964223a2230316132303539642d333665342d376465302d623061362d323936313136316233643238222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3132353836305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333665342d376465302d623061362d323936313136316233643238222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:19.128687+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 4, '\x7b226964223a2230316132303539642d333735352d376666382d626365312d663534613833616333366662222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333665342d373563342d613536622d326338363735373861303932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3132353838375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303539642d333663312d373864342d616465372d386430346236623763656536222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-22 23:35:19.128691+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 11, '\x7b226964223a2230316132303539642d333763312d373866342d626530372d336236353539373439383835222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333665342d373563342d613536622d326338363735373861303932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3233333738305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333665342d373563342d613536622d326338363735373861303932222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-22 23:35:19.233982+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 2, '\x7b226964223a2230316132303539642d333763312d373535372d623137342d383435613134306466356361222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333665342d373563342d613536622d326338363735373861303932225d2c22656e636f756e7465725f6964223a2230316132303539642d333739392d376434622d393731322d646263326636656534353534222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3233333830395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333739392d376434622d393731322d646263326636656534353534222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:19.234016+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 0, '\x7b226964223a2230316132303539642d333763312d376433622d383965342d643535373733356164356230222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333665342d373563342d613536622d326338363735373861303932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3233333832355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303539642d333738642d373264612d383235652d373438636461383433623431222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-22 23:35:19.234021+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 2, '\x7b226964223a2230316132303539642d333764612d373038652d623733342d373834396237643833616266222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333665342d373563342d613536622d326338363735373861303932225d2c22656e636f756e7465725f6964223a2230316132303539642d333739392d376434622d393731322d646263326636656534353534222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3235383531355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d333739392d376434622d393731322d646263326636656534353534222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-22 23:35:19.258673+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 11, '\x7b226964223a2230316132303539642d333764612d373532632d393939382d336365653835346362323464222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333665342d373563342d613536622d326338363735373861303932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3235383534385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303539642d333763612d373139322d386234322d346537356131623831323936222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a317d7d7d', '2026-11-22 23:35:19.25869+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 11, '\x7b226964223a2230316132303539642d333830612d373831652d386166362d656363636534626663613935222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333665342d373563342d613536622d326338363735373861303932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3330363430385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333665342d373563342d613536622d326338363735373861303932222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-22 23:35:19.306663+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 1, '\x7b226964223a2230316132303539642d333830612d373661632d383632642d633333313739343434306564222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333665342d373563342d613536622d326338363735373861303932225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3330363434345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303539642d333765612d376233662d383837382d363836343238343135623133222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c2263726561746564223a302c2275706461746564223a322c22756e6368616e676564223a337d7d7d', '2026-11-22 23:35:19.306689+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 10, '\x7b226964223a2230316132303539642d333833362d376566362d623564332d663236366466653837393964222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333832372d376337392d393332322d643564356138346362306462225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3335303237395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333832372d376337392d393332322d643564356138346362306462222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:19.350525+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 6, '\x7b226964223a2230316132303539642d333833362d373738312d386539382d656365393633343835333666222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333832372d376337392d393332322d643564356138346362306462225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3335303331375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303539642d333832352d373164612d383035612d393438333839646566306463222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-22 23:35:19.350559+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 6, '\x7b226964223a2230316132303539642d333837622d373533302d393165312d666433316663626437373732222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333834372d373931332d613030382d633735356366613132363332225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3431393232305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333834372d373931332d613030382d633735356366613132363332222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:19.419415+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 5, '\x7b226964223a2230316132303539642d333837622d373362342d616333342d643063393039356166303737222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333834372d373931332d613030382d633735356366613132363332225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3431393235395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303539642d333834362d373537312d386464332d326339313161633431633163222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-22 23:35:19.419437+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 6, '\x7b226964223a2230316132303539642d333861652d373132322d616533382d343531663333343966633239222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333834372d373931332d613030382d633735356366613132363332225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3437303938375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333834372d373931332d613030382d633735356366613132363332222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-22 23:35:19.472034+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 7, '\x7b226964223a2230316132303539642d333861662d373066622d626265312d313232626537323564663364222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333834372d373931332d613030382d633735356366613132363332225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3437313032325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303539642d333839352d373934362d626436612d326530663335386365366165222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-22 23:35:19.472064+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 15, '\x7b226964223a2230316132303539642d333862632d373130392d396165302d663134353734613636633564222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333862322d373661382d386362612d353837313561376135373630225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3438343937365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333862322d373661382d386362612d353837313561376135373630222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:19.485324+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (42, 0, '\x7b226964223a2230316132303539642d333864312d373339652d623465332d313239333139346437613736222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333863642d376537382d393834312d373566623862633831613435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3530353631375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333863642d376537382d393834312d373566623862633831613435222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:19.505872+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (43, 0, '\x7b226964223a2230316132303539642d333865652d373030392d616436662d303665626539616134616338222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303539642d333863642d376537382d393834312d373566623862633831613435222c2230316132303539642d333862322d373661382d386362612d353837313561376135373630225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3533343331315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333863642d376537382d393834312d373566623862633831613435222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2231306262356164302d623637362d343661332d383561362d323037346534323631626161227d2c22746172676574223a2230316132303539642d333862322d373661382d386362612d353837313561376135373630222c227461726765745f76657273696f6e223a327d7d7d', '2026-11-22 23:35:19.534515+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (44, 0, '\x7b226964223a2230316132303539642d333932342d376137642d383636312d303534613333386330613034222c226576656e745f74797065223a2270617469656e742e756e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303539642d333863642d376537382d393834312d373566623862633831613435222c2230316132303539642d333862322d373661382d386362612d353837313561376135373630225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3538383535305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333863642d376537382d393834312d373566623862633831613435222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2231306262356164302d623637362d343661332d383561362d323037346534323631626161227d2c22746172676574223a2230316132303539642d333862322d373661382d386362612d353837313561376135373630222c227461726765745f76657273696f6e223a337d7d7d', '2026-11-22 23:35:19.588795+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (45, 0, '\x7b226964223a2230316132303539642d333934362d376434662d383063392d386636613964303639653336222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303539642d333863642d376537382d393834312d373566623862633831613435222c2230316132303539642d333862322d373661382d386362612d353837313561376135373630225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3632323937345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303539642d333863642d376537382d393834312d373566623862633831613435222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2231306262356164302d623637362d343661332d383561362d323037346534323631626161227d2c22746172676574223a2230316132303539642d333862322d373661382d386362612d353837313561376135373630222c227461726765745f76657273696f6e223a347d7d7d', '2026-11-22 23:35:19.623347+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (46, 12, '\x7b226964223a2230316132303539642d333939642d373434632d616663302d343461323836616232366165222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316132303539642d333062372d376630372d613333612d383231333064326665393566222c2230316132303539642d333436312d376533362d393631322d346237346531613637623466222c2230316132303539642d333339642d373062322d386232632d343238376538636536366231222c2230316132303539642d333862322d373661382d386362612d353837313561376135373630222c2230316132303539642d333863642d376537382d393834312d373566623862633831613435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3730393831355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303539642d333936392d376266352d623265622d393835343335336536623763222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2231306262356164302d623637362d343661332d383561362d323037346534323631626161227d2c226164646564223a367d7d7d', '2026-11-22 23:35:19.710837+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (47, 12, '\x7b226964223a2230316132303539642d333964662d376663642d393531392d313634356237616335376663222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3737353132365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303539642d333936392d376266352d623265622d393835343335336536623763222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2231306262356164302d623637362d343661332d383561362d323037346534323631626161227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-22 23:35:19.775343+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (48, 8, '\x7b226964223a2230316132303539642d333966642d376339652d623339362d616462326662623933336435222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3830353739325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303539642d333966312d376530382d623731372d346162313761336263636666222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2231306262356164302d623637362d343661332d383561362d323037346534323631626161227d2c226164646564223a307d7d7d', '2026-11-22 23:35:19.806161+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (49, 8, '\x7b226964223a2230316132303539642d336132332d373565642d393962392d376161333164303230396664222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3834333930335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303539642d333966312d376530382d623731372d346162313761336263636666222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2231306262356164302d623637362d343661332d383561362d323037346534323631626161227d2c2272656d6f766564223a307d7d7d', '2026-11-22 23:35:19.849446+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (50, 12, '\x7b226964223a2230316132303539642d336137312d373339372d396433392d646330303434323565303966222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a2264722d6f6b61666f72222c2270617469656e745f696473223a5b2230316132303539642d333863642d376537382d393834312d373566623862633831613435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3932313733385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132303539642d336136372d376162382d626232332d303434333464303461663332222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233386161643330312d373936392d346439352d616636372d306264366265306635373163227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32335430303a33353a31392e3839303634372b30303a3030227d7d7d', '2026-11-22 23:35:19.92479+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (51, 1, '\x7b226964223a2230316132303539642d336139362d373066332d383235392d653965666435666238633336222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3935383831335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132303539642d336139352d376462612d393531352d643539613635333439396639222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c226f6e5f626568616c665f6f66223a2264722d6f6b61666f72222c22746f6b656e5f6964223a2266643432343563632d626261642d343363632d613430642d316665393437393466323935227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32335430303a33353a31392e3933383435332b30303a3030227d7d7d', '2026-11-22 23:35:19.95905+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (52, 12, '\x7b226964223a2230316132303539642d336162662d376634362d393066642d653765306136323237626134222c226576656e745f74797065223a22627265616b2d676c6173732e7265766965776564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303539642d333863642d376537382d393834312d373566623862633831613435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a31392e3939393233305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132303539642d336136372d376162382d626232332d303434333464303461663332222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2231306262356164302d623637362d343661332d383561362d323037346534323631626161227d7d7d7d', '2026-11-22 23:35:20.001302+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (53, 3, '\x7b226964223a2230316132303539642d336164382d376464332d393765322d396135663435613762343866222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333863642d376537382d393834312d373566623862633831613435225d2c22656e636f756e7465725f6964223a2230316132303539642d336164372d373637372d386233642d633563643034343532313535222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3032343533315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d336164372d373637372d386233642d633563643034343532313535222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:20.027447+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (54, 13, '\x7b226964223a2230316132303539642d336230642d376463632d616433372d653532663536616536396463222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333863642d376537382d393834312d373566623862633831613435225d2c22656e636f756e7465725f6964223a2230316132303539642d336164372d373637372d386233642d633563643034343532313535222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3037373530325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336166652d373364642d393065652d376161323764313262383963222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.077776+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (55, 13, '\x7b226964223a2230316132303539642d336231382d373133392d623630642d373038653931386262383835222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333863642d376537382d393834312d373566623862633831613435225d2c22656e636f756e7465725f6964223a2230316132303539642d336164372d373637372d386233642d633563643034343532313535222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3038383536335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336166652d373364642d393065652d376161323764313262383963222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 23:35:20.093466+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (56, 1, '\x7b226964223a2230316132303539642d336234632d373761352d613731302d313338663931633865653531222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3134303832375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336233352d376331352d626639652d313434336434613932393938222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.141051+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (57, 3, '\x7b226964223a2230316132303539642d336234632d376661662d396561362d306335326363623535613138222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333863642d376537382d393834312d373566623862633831613435225d2c22656e636f756e7465725f6964223a2230316132303539642d336164372d373637372d386233642d633563643034343532313535222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3134303836395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303539642d336164372d373637372d386233642d633563643034343532313535222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-22 23:35:20.141077+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (58, 13, '\x7b226964223a2230316132303539642d336234632d373363322d383639382d373934656462393531303534222c226576656e745f74797065223a227461736b2e636f6d706c65746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333863642d376537382d393834312d373566623862633831613435225d2c22656e636f756e7465725f6964223a2230316132303539642d336164372d373637372d386233642d633563643034343532313535222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3134303838335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336166652d373364642d393065652d376161323764313262383963222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-22 23:35:20.141083+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (59, 13, '\x7b226964223a2230316132303539642d336235312d373833322d386233332d393835353666303438616134222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333863642d376537382d393834312d373566623862633831613435225d2c22656e636f756e7465725f6964223a2230316132303539642d336164372d373637372d386233642d633563643034343532313535222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3134353832345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336166652d373364642d393065652d376161323764313262383963222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-22 23:35:20.146023+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (60, 13, '\x7b226964223a2230316132303539642d336235642d376234342d396233612d613663356664313764363530222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303539642d333863642d376537382d393834312d373566623862633831613435225d2c22656e636f756e7465725f6964223a2230316132303539642d336164372d373637372d386233642d633563643034343532313535222c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3135373733385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336166652d373364642d393065652d376161323764313262383963222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-22 23:35:20.157848+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (61, 12, '\x7b226964223a2230316132303539642d336236342d376234322d623835662d613939353362626132363632222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3136343336335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336236332d376334362d393534392d623431306138653334626531222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.164501+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (62, 5, '\x7b226964223a2230316132303539642d336236652d373539612d386362392d646464383764343766363534222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3137343036375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336236632d373837652d623233382d656665356666333762633136222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.174207+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (63, 12, '\x7b226964223a2230316132303539642d336238302d373735382d386538332d333366643134333463373064222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3139323236385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336236332d376334362d393534392d623431306138653334626531222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 23:35:20.19243+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (64, 12, '\x7b226964223a2230316132303539642d336239362d373239392d613839362d333634383636643930333830222c226576656e745f74797065223a227461736b2e6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3231343438345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336236332d376334362d393534392d623431306138653334626531222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-22 23:35:20.214675+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (65, 5, '\x7b226964223a2230316132303539642d336239362d376131332d396561382d343730303334343636383464222c226576656e745f74797065223a227461736b2e7072656465636573736f722d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3231343532305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336236632d373837652d623233382d656665356666333762633136222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.214698+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (66, 15, '\x7b226964223a2230316132303539642d336261302d376438322d396264342d343766643339383033303861222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3232343130395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336239662d373563622d383031322d303566313764653761623432222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.224292+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (67, 15, '\x7b226964223a2230316132303539642d336261372d373331332d613634642d613337396636373230313338222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3233313133305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336239662d373563622d383031322d303566313764653761623432222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 23:35:20.231477+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (68, 15, '\x7b226964223a2230316132303539642d336262332d373961362d396331302d306338376361346361343439222c226576656e745f74797065223a227461736b2e617474656d70742d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3234333133335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336239662d373563622d383031322d303566313764653761623432222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-22 23:35:20.243246+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (69, 15, '\x7b226964223a2230316132303539642d336262612d373464392d623032372d363062356534643165636161222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3235303432385a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336239662d373563622d383031322d303566313764653761623432222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-22 23:35:20.250687+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (70, 15, '\x7b226964223a2230316132303539642d336263622d373234322d383162662d366366346265656462636336222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3236373130365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336239662d373563622d383031322d303566313764653761623432222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a317d7d7d', '2026-11-22 23:35:20.267218+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (71, 14, '\x7b226964223a2230316132303539642d336264342d373238662d616461352d323666363061313263636437222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3237363630365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336264312d376165322d383232392d633833633235663333663232222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.276723+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (72, 14, '\x7b226964223a2230316132303539642d336265322d376665312d383166312d323035343634303631333963222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3239303632385a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336264312d376165322d383232392d633833633235663333663232222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.29177+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (73, 14, '\x7b226964223a2230316132303539642d336266312d373632312d623434362d626137373132313432343664222c226576656e745f74797065223a227461736b2e63616e63656c6c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3330353739375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336264312d376165322d383232392d633833633235663333663232222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a2263616e63656c6c6564222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.305914+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (74, 2, '\x7b226964223a2230316132303539642d336266382d373264662d623938632d356231626631636166353835222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3331323339315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336266372d376538652d396336342d643263336566343064313130222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.312541+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (75, 2, '\x7b226964223a2230316132303539642d336330322d373161342d383331662d383264396166353564666631222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3332323531375a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336266372d376538652d396336342d643263336566343064313130222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.322859+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (76, 2, '\x7b226964223a2230316132303539642d336332372d373962322d393435332d383636366530346265353535222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3335393536305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336266372d376538652d396336342d643263336566343064313130222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.359814+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (77, 13, '\x7b226964223a2230316132303539642d336333302d373931302d393663362d336636393633643466353738222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3336383936355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336332652d373262342d393835382d333066303937363134323132222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.371276+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (78, 13, '\x7b226964223a2230316132303539642d336334322d373736312d613635322d393736653735386438373566222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3338363639385a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336332652d373262342d393835382d333066303937363134323132222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.386886+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (79, 13, '\x7b226964223a2230316132303539642d336334622d373535322d393834312d383166396566303064363839222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3339353937305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336332652d373262342d393835382d333066303937363134323132222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.396106+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (80, 13, '\x7b226964223a2230316132303539642d336336342d373065662d616339642d343263303834333164663838222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3432303332365a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336332652d373262342d393835382d333066303937363134323132222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.420579+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (81, 13, '\x7b226964223a2230316132303539642d336337312d376136302d616437392d633463393239393035653532222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3433333435385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336332652d373262342d393835382d333066303937363134323132222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.439441+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (82, 13, '\x7b226964223a2230316132303539642d336361362d373132352d613539322d343235393466313439316532222c226576656e745f74797065223a227461736b2e726573756d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3438363334395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336332652d373262342d393835382d333066303937363134323132222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.487365+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (83, 6, '\x7b226964223a2230316132303539642d336363312d376534642d386564322d393463316531306137353264222c226576656e745f74797065223a227461736b2e7369676e616c2d6b657074222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3531333538355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2d7369676e616c2f30316132303539642d336363312d373034392d386166372d396561383330333533613766222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:20.520387+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (84, 7, '\x7b226964223a2230316132303539642d336366312d373935312d393237302d323962333539346161613436222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3536313231335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336365382d373463322d613932652d396535343130663364613465222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.567309+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (85, 7, '\x7b226964223a2230316132303539642d336431372d373637322d613839302d383861323766636430306238222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3539393732315a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336365382d373463322d613932652d396535343130663364613465222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.600842+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (86, 7, '\x7b226964223a2230316132303539642d336434302d373431332d393362332d633238653561616539363963222c226576656e745f74797065223a227461736b2e61737369676e6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3634303839375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336365382d373463322d613932652d396535343130663364613465222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.641397+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (87, 2, '\x7b226964223a2230316132303539642d336436302d376237392d623034662d353534393438303563616330222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3637323431305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336435392d373861612d613339642d643733666333633533343962222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.67269+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (88, 11, '\x7b226964223a2230316132303539642d336437632d376439642d623734612d653562646261303235333237222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3730303335385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336437312d376665632d383365302d323865323833376161316233222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.700812+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (89, 15, '\x7b226964223a2230316132303539642d336438652d373966372d626361632d313836363636346237623061222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3731383835325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336438372d373261352d383331362d363061383131623564303637222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.719145+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (90, 13, '\x7b226964223a2230316132303539642d336438652d373239322d623832392d336635366138386239636638222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3731383838385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d7d7d7d', '2026-11-22 23:35:20.719182+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (91, 10, '\x7b226964223a2230316132303539642d336462612d376136612d383762612d343563376537346562393937222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3736323937385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336462332d373439322d616539652d323532386162336266346434222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.765397+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (92, 13, '\x7b226964223a2230316132303539642d336462622d376536652d623135662d386635313437656335316561222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3736333030365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22726f7574696e675f6964223a2230316132303539642d336462392d376563382d386337332d626665616437306534356138227d7d7d', '2026-11-22 23:35:20.765439+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (93, 6, '\x7b226964223a2230316132303539642d336464352d373631632d623538352d376664323533323531353363222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3738393534375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336463642d376338352d626430642d616231353562353531303939222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 23:35:20.789916+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (94, 6, '\x7b226964223a2230316132303539642d336530662d376263312d616362332d316165643665343762623734222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22637265772d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3834373834325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336463642d376338352d626430642d616231353562353531303939222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2234633238316131392d666461612d343862362d613065382d356232646466313961303335227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 23:35:20.848234+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (95, 6, '\x7b226964223a2230316132303539642d336531632d373361332d626432312d333438346338303233393034222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3836303735305a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336463642d376338352d626430642d616231353562353531303939222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 23:35:20.861125+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (96, 6, '\x7b226964223a2230316132303539642d336533392d373130322d613031322d643232616361323862333365222c226576656e745f74797065223a227461736b2e63616e63656c2d726571756573746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325432333a33353a32302e3838393438365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303539642d336463642d376338352d626430642d616231353562353531303939222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233653766356534632d363531652d343637372d616665382d323338313534646464643739227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 23:35:20.889764+00', NULL);


INSERT INTO records.outbox_buckets VALUES (9, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-11-22 23:35:21.110838+00');
INSERT INTO records.outbox_buckets VALUES (2, NULL, '2026-11-22 23:35:21.110841+00');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-11-22 23:35:21.110843+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-11-22 23:35:21.110845+00');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '2026-11-22 23:35:21.110846+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-22 23:35:21.110848+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-22 23:35:21.110849+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-11-22 23:35:21.11085+00');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '2026-11-22 23:35:21.110852+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-22 23:35:21.110853+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-11-22 23:35:21.110854+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-11-22 23:35:21.110855+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-22 23:35:21.110857+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-11-22 23:35:21.110858+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a2059d-3f56-7451-a789-0cff1e6aba9d', '2026-11-22 23:35:21.110808+00');


INSERT INTO records.panel_versions VALUES ('01a2059d-3969-7bf5-b2eb-9854353e6b7c', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-22 23:35:19.654825+00', NULL, 1, '2026-11-22 23:35:19.654825+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a2059d-39f1-7e08-b717-4ab17a3bccff', 2, 'Ward 4', '{}', '{}', '2026-11-22 23:35:19.788445+00', NULL, 1, '2026-11-22 23:35:19.788445+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a2059d-39f1-7e08-b717-4ab17a3bccff', 2, 'Ward 4', '{}', '{}', '2026-11-22 23:35:19.788445+00', '2026-11-22 23:35:19.816368+00', 2, '2026-11-22 23:35:19.843514+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a2059d-3969-7bf5-b2eb-9854353e6b7c', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-22 23:35:19.654825+00', NULL, 2, '2026-11-22 23:35:19.772902+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a2059d-39f1-7e08-b717-4ab17a3bccff', 2, 'Ward 4', '{}', '{}', '2026-11-22 23:35:19.788445+00', '2026-11-22 23:35:19.816368+00', 3, '2026-11-22 23:35:21.159344+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a2059d-339d-70b2-8b2c-4287e8ce66b1');
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a2059d-3461-7e36-9612-4b74e1a67b4f');
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a2059d-36e4-75c4-a56b-2c867578a092');
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a2059d-36e4-75c4-a56b-2c867578a092');


INSERT INTO records.patient_names VALUES ('audit', '01a2059d-30b7-7f07-a33a-82130d2fe95f');
INSERT INTO records.patient_names VALUES ('by', '01a2059d-30b7-7f07-a33a-82130d2fe95f');
INSERT INTO records.patient_names VALUES ('refused', '01a2059d-30b7-7f07-a33a-82130d2fe95f');
INSERT INTO records.patient_names VALUES ('astrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('nunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoe', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('bruce', '01a2059d-339d-70b2-8b2c-4287e8ce66b1');
INSERT INTO records.patient_names VALUES ('lee', '01a2059d-339d-70b2-8b2c-4287e8ce66b1');
INSERT INTO records.patient_names VALUES ('no', '01a2059d-3461-7e36-9612-4b74e1a67b4f');
INSERT INTO records.patient_names VALUES ('system', '01a2059d-3461-7e36-9612-4b74e1a67b4f');
INSERT INTO records.patient_names VALUES ('ibanez', '01a2059d-36e4-75c4-a56b-2c867578a092');
INSERT INTO records.patient_names VALUES ('jose', '01a2059d-36e4-75c4-a56b-2c867578a092');
INSERT INTO records.patient_names VALUES ('maria', '01a2059d-36e4-75c4-a56b-2c867578a092');
INSERT INTO records.patient_names VALUES ('later', '01a2059d-3847-7913-a008-c755cfa12632');
INSERT INTO records.patient_names VALUES ('named', '01a2059d-3847-7913-a008-c755cfa12632');
INSERT INTO records.patient_names VALUES ('amalia', '01a2059d-38b2-76a8-8cba-58715a7a5760');
INSERT INTO records.patient_names VALUES ('unal', '01a2059d-38b2-76a8-8cba-58715a7a5760');
INSERT INTO records.patient_names VALUES ('amalia', '01a2059d-38cd-7e78-9841-75fb8bc81a45');
INSERT INTO records.patient_names VALUES ('unal', '01a2059d-38cd-7e78-9841-75fb8bc81a45');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-03-14 09:26:53.589793+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.patient_versions VALUES ('01a2059d-339d-70b2-8b2c-4287e8ce66b1', '李小龍 🐉', '1940-11-27', '2026-11-22 23:35:18.149885+00', 1, '2026-11-22 23:35:18.149885+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}, {"type": null, "value": "no system", "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' bruce fan jr jun lee mr quoted twice בני تنين 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2059d-339d-70b2-8b2c-4287e8ce66b1', '李小龍 🐉', '1940-11-27', '2026-11-22 23:35:18.149885+00', 2, '2026-11-22 23:35:18.25943+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2059d-3461-7e36-9612-4b74e1a67b4f', 'No System', NULL, '2026-11-22 23:35:18.34162+00', 1, '2026-11-22 23:35:18.34162+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2059d-36e4-75c4-a56b-2c867578a092', 'María José Ibáñez', '1961-04-12', '2026-11-22 23:35:18.957261+00', 1, '2026-11-22 23:35:18.957261+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2059d-36e4-75c4-a56b-2c867578a092', 'María José Ibáñez', NULL, '2026-11-22 23:35:18.957261+00', 2, '2026-11-22 23:35:19.217248+00', 'unknown', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2059d-3847-7913-a008-c755cfa12632', '', NULL, '2026-11-22 23:35:19.366118+00', 1, '2026-11-22 23:35:19.366118+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2059d-38cd-7e78-9841-75fb8bc81a45', 'Ünal, Amália', NULL, '2026-11-22 23:35:19.495205+00', 1, '2026-11-22 23:35:19.495205+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2059d-38b2-76a8-8cba-58715a7a5760', 'Amália Ünal', NULL, '2026-11-22 23:35:19.474861+00', 1, '2026-11-22 23:35:19.474861+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2059d-38cd-7e78-9841-75fb8bc81a45', 'Ünal, Amália', NULL, '2026-11-22 23:35:19.495205+00', 2, '2026-11-22 23:35:19.52963+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a2059d-38b2-76a8-8cba-58715a7a5760', 'Doppelt erfasst — “zweimal”', '{}');
INSERT INTO records.patient_versions VALUES ('01a2059d-38b2-76a8-8cba-58715a7a5760', 'Amália Ünal', NULL, '2026-11-22 23:35:19.474861+00', 2, '2026-11-22 23:35:19.53402+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a2059d-38cd-7e78-9841-75fb8bc81a45}');
INSERT INTO records.patient_versions VALUES ('01a2059d-38cd-7e78-9841-75fb8bc81a45', 'Ünal, Amália', NULL, '2026-11-22 23:35:19.495205+00', 3, '2026-11-22 23:35:19.580185+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a2059d-38b2-76a8-8cba-58715a7a5760', 'Amália Ünal', NULL, '2026-11-22 23:35:19.474861+00', 3, '2026-11-22 23:35:19.586438+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');


INSERT INTO records.patients VALUES ('01a2059d-30b7-7f07-a33a-82130d2fe95f', 'Refused By Audit', NULL, '2026-11-22 23:35:17.431218+00', 1, '2026-11-22 23:35:17.431218+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' audit by refused ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-22 23:35:15.188224+00', NULL, '[]', '[]', NULL, NULL, NULL, ' astrom nunez zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2059d-339d-70b2-8b2c-4287e8ce66b1', 'Bruce Lee', '1940-11-27', '2026-11-22 23:35:18.149885+00', 3, '2026-11-22 23:35:18.308779+00', NULL, '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' bruce lee ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2059d-3461-7e36-9612-4b74e1a67b4f', 'No System', NULL, '2026-11-22 23:35:18.34162+00', 2, '2026-11-22 23:35:18.840276+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL, false, '"2026-11"', NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2059d-36e4-75c4-a56b-2c867578a092', 'María José Ibáñez', '1961-04-12', '2026-11-22 23:35:18.957261+00', 3, '2026-11-22 23:35:19.297515+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2059d-3827-7c79-9322-d5d5a84cb0db', '', NULL, '2026-11-22 23:35:19.317061+00', 1, '2026-11-22 23:35:19.317061+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2059d-3847-7913-a008-c755cfa12632', 'Named Later', NULL, '2026-11-22 23:35:19.366118+00', 2, '2026-11-22 23:35:19.464489+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', ' later named ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a2059d-38cd-7e78-9841-75fb8bc81a45', 'Ünal, Amália', NULL, '2026-11-22 23:35:19.495205+00', 4, '2026-11-22 23:35:19.60884+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a2059d-38b2-76a8-8cba-58715a7a5760', 'Doppelt erfasst — “zweimal”', '{}');
INSERT INTO records.patients VALUES ('01a2059d-38b2-76a8-8cba-58715a7a5760', 'Amália Ünal', NULL, '2026-11-22 23:35:19.474861+00', 4, '2026-11-22 23:35:19.615865+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a2059d-38cd-7e78-9841-75fb8bc81a45}');
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-22 23:35:21.269138+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a2059d-36e4-7394-8797-625ced261505');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a2059d-36e4-7de0-b0a6-2961161b3d28');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a2059d-36e4-7f5b-9621-403b5baffeb4');
INSERT INTO records.resource_keys VALUES ('Patient', 'identifier|urn:example:mrn|48151', '01a2059d-36e4-75c4-a56b-2c867578a092');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a2059d-36e4-759b-a56f-41bdc3038f36');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a2059d-3799-7474-9bd6-a1927ddc4ffb');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a2059d-3799-7d4b-9712-dbc2f6ee4554');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a2059d-3827-7c79-9322-d5d5a84cb0db');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a2059d-3847-7913-a008-c755cfa12632');


INSERT INTO records.resource_versions VALUES ('01a2059d-36e4-75c4-a56b-2c867578a092', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a2059d-36e4-75c4-a56b-2c867578a092', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-22 23:35:18.957261+00', '2026-11-22 23:35:18.957261+00');
INSERT INTO records.resource_versions VALUES ('01a2059d-3799-7d4b-9712-dbc2f6ee4554', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a2059d-36e4-75c4-a56b-2c867578a092', '01a2059d-3799-7d4b-9712-dbc2f6ee4554', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a2059d-36e4-75c4-a56b-2c867578a092"}, "participant": [{"individual": {"reference": "Practitioner/01a2059d-36e4-759b-a56f-41bdc3038f36"}}], "resourceType": "Encounter"}', 1, '2026-11-22 23:35:19.168765+00', '2026-11-22 23:35:19.168765+00');
INSERT INTO records.resource_versions VALUES ('01a2059d-36e4-7f5b-9621-403b5baffeb4', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a2059d-36e4-75c4-a56b-2c867578a092', '01a2059d-36e4-7de0-b0a6-2961161b3d28', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a2059d-36e4-75c4-a56b-2c867578a092"}, "encounter": {"reference": "Encounter/01a2059d-36e4-7de0-b0a6-2961161b3d28"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-22 23:35:18.957261+00', '2026-11-22 23:35:18.957261+00');
INSERT INTO records.resource_versions VALUES ('01a2059d-36e4-75c4-a56b-2c867578a092', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a2059d-36e4-75c4-a56b-2c867578a092', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-22 23:35:18.957261+00', '2026-11-22 23:35:19.196034+00');
INSERT INTO records.resource_versions VALUES ('01a2059d-3847-7913-a008-c755cfa12632', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a2059d-3847-7913-a008-c755cfa12632', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-22 23:35:19.366118+00', '2026-11-22 23:35:19.366118+00');


INSERT INTO records.resources VALUES ('01a2059d-36e4-7394-8797-625ced261505', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a2059d-36e4-75c4-a56b-2c867578a092', '01a2059d-36e4-7de0-b0a6-2961161b3d28', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a2059d-36e4-75c4-a56b-2c867578a092"}, "encounter": {"reference": "Encounter/01a2059d-36e4-7de0-b0a6-2961161b3d28"}, "resourceType": "Condition"}', 1, '2026-11-22 23:35:18.957261+00', '2026-11-22 23:35:18.957261+00');
INSERT INTO records.resources VALUES ('01a2059d-36e4-7de0-b0a6-2961161b3d28', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a2059d-36e4-75c4-a56b-2c867578a092', '01a2059d-36e4-7de0-b0a6-2961161b3d28', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a2059d-36e4-75c4-a56b-2c867578a092"}, "participant": [{"individual": {"reference": "Practitioner/01a2059d-36e4-759b-a56f-41bdc3038f36"}}], "resourceType": "Encounter"}', 1, '2026-11-22 23:35:18.957261+00', '2026-11-22 23:35:18.957261+00');
INSERT INTO records.resources VALUES ('01a2059d-36e4-759b-a56f-41bdc3038f36', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-22 23:35:18.957261+00', '2026-11-22 23:35:18.957261+00');
INSERT INTO records.resources VALUES ('01a2059d-3799-7474-9bd6-a1927ddc4ffb', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a2059d-36e4-75c4-a56b-2c867578a092', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a2059d-36e4-75c4-a56b-2c867578a092"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-22 23:35:19.168765+00', '2026-11-22 23:35:19.168765+00');
INSERT INTO records.resources VALUES ('01a2059d-3799-7d4b-9712-dbc2f6ee4554', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a2059d-36e4-75c4-a56b-2c867578a092', '01a2059d-3799-7d4b-9712-dbc2f6ee4554', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a2059d-36e4-75c4-a56b-2c867578a092"}, "participant": [{"individual": {"reference": "Practitioner/01a2059d-36e4-759b-a56f-41bdc3038f36"}}], "resourceType": "Encounter"}', 2, '2026-11-22 23:35:19.168765+00', '2026-11-22 23:35:19.253002+00');
INSERT INTO records.resources VALUES ('01a2059d-36e4-7f5b-9621-403b5baffeb4', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a2059d-36e4-75c4-a56b-2c867578a092', '01a2059d-36e4-7de0-b0a6-2961161b3d28', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a2059d-36e4-75c4-a56b-2c867578a092"}, "encounter": {"reference": "Encounter/01a2059d-36e4-7de0-b0a6-2961161b3d28"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-22 23:35:18.957261+00', '2026-11-22 23:35:19.280737+00');
INSERT INTO records.resources VALUES ('01a2059d-36e4-75c4-a56b-2c867578a092', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a2059d-36e4-75c4-a56b-2c867578a092', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 3, '2026-11-22 23:35:18.957261+00', '2026-11-22 23:35:19.280836+00');
INSERT INTO records.resources VALUES ('01a2059d-3827-7c79-9322-d5d5a84cb0db', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a2059d-3827-7c79-9322-d5d5a84cb0db', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-22 23:35:19.317061+00', '2026-11-22 23:35:19.317061+00');
INSERT INTO records.resources VALUES ('01a2059d-3847-7913-a008-c755cfa12632', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a2059d-3847-7913-a008-c755cfa12632', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-22 23:35:19.366118+00', '2026-11-22 23:35:19.4577+00');


INSERT INTO records.search_backlog VALUES ('01a2059d-36e4-7394-8797-625ced261505');


INSERT INTO records.search_codes VALUES (7951096494937713953, '01a2059d-36e4-75c4-a56b-2c867578a092', '-infinity', '01a2059d-36e4-7394-8797-625ced261505');
INSERT INTO records.search_codes VALUES (6889275846708167044, '00000000-0000-0000-0000-000000000000', '-infinity', '01a2059d-36e4-759b-a56f-41bdc3038f36');
INSERT INTO records.search_codes VALUES (638821647980083712, '01a2059d-36e4-75c4-a56b-2c867578a092', '-infinity', '01a2059d-36e4-7f5b-9621-403b5baffeb4');
INSERT INTO records.search_codes VALUES (3779772409775886687, '01a2059d-36e4-75c4-a56b-2c867578a092', '-infinity', '01a2059d-36e4-7f5b-9621-403b5baffeb4');
INSERT INTO records.search_codes VALUES (-4176838396083071243, '01a2059d-36e4-75c4-a56b-2c867578a092', '-infinity', '01a2059d-36e4-75c4-a56b-2c867578a092');
INSERT INTO records.search_codes VALUES (-3424376862632110893, '01a2059d-36e4-75c4-a56b-2c867578a092', '-infinity', '01a2059d-36e4-75c4-a56b-2c867578a092');


INSERT INTO records.search_entries VALUES ('01a2059d-36e4-7394-8797-625ced261505', '01a2059d-36e4-75c4-a56b-2c867578a092', 'Condition', '-infinity', '2026-11-22 23:35:18.957261+00', '{-6047696167205003376,-3476272360752551870,-1450889485933994210,482762027547990356,1704561264823032479,1940999719881290377,3315491416762332118,3490128778733560338,7951096494937713953}', '{}');
INSERT INTO records.search_entries VALUES ('01a2059d-36e4-7de0-b0a6-2961161b3d28', '01a2059d-36e4-75c4-a56b-2c867578a092', 'Encounter', '-infinity', '2026-11-22 23:35:18.957261+00', '{-8989776376784483404,-7445652280845804385,-5939272887904380300,-5424422669518622933,-4639566626871127799,-3456592615261110200,-3150375128378891590,-2669698883667704676,-2223101148716573552,-2045342748034329132,-1763746174139205143,-410684541319942866,1571387348730821723,3538806938268389453,3910953658526614958,3992682082209203742,5204202772958038929,5324961605067239881,5799820078777208250,6160112153646671356,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}');
INSERT INTO records.search_entries VALUES ('01a2059d-36e4-759b-a56f-41bdc3038f36', '00000000-0000-0000-0000-000000000000', 'Practitioner', '-infinity', '2026-11-22 23:35:18.957261+00', '{-7281216365113324833,-5634760922583328499,-4606996097868006287,962598198066556472,1144645365100300718,6889275846708167044,8038445038541233791}', '{"name": [["Hettinger", "hettinger"]], "family": [["Hettinger", "hettinger"]], "phonetic": [["Hettinger", "hettinger"]]}');
INSERT INTO records.search_entries VALUES ('01a2059d-3799-7474-9bd6-a1927ddc4ffb', '01a2059d-36e4-75c4-a56b-2c867578a092', 'Condition', '2026-11-20 00:00:00+00', '2026-11-22 23:35:19.168765+00', '{-6848650400343048448,-6047696167205003376,-3476272360752551870,482762027547990356,1704561264823032479,1940999719881290377,3315491416762332118,4122849338527541616}', '{"onset-info": [["10 days", "10 days"]], "recorded-date": [[1795132800000000, 1795219200000000]]}');
INSERT INTO records.search_entries VALUES ('01a2059d-3799-7d4b-9712-dbc2f6ee4554', '01a2059d-36e4-75c4-a56b-2c867578a092', 'Encounter', '-infinity', '2026-11-22 23:35:19.253002+00', '{-7445652280845804385,-5939272887904380300,-5424422669518622933,-4639566626871127799,-4380409335288509091,-3456592615261110200,-3150375128378891590,-2669698883667704676,-2223101148716573552,-2045342748034329132,-1763746174139205143,-410684541319942866,818287502009051485,1571387348730821723,3538806938268389453,3910953658526614958,5204202772958038929,5324961605067239881,5799820078777208250,6160112153646671356,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}');
INSERT INTO records.search_entries VALUES ('01a2059d-36e4-7f5b-9621-403b5baffeb4', '01a2059d-36e4-75c4-a56b-2c867578a092', 'Observation', '-infinity', '2026-11-22 23:35:19.280737+00', '{-7981568621035656830,-7951509100089485845,-7451150732379155953,-5497708393631246278,-3244734533335892039,-3132389094522344198,-306885603003732905,101708146211383097,522752935747422638,638821647980083712,1087171068597898425,1413474167464913027,2619920073100156401,2952314885040418359,3779772409775886687,6056942933162792947,6128302630832399149,6607783872734053874,6773461974477245668,6960921630947238605,7330082917372906610,8258808344224185404,8651352993447874978}', '{"value-quantity": [["179.25", null, null, "cm"]], "combo-value-quantity": [["179.25", null, null, "cm"]]}');
INSERT INTO records.search_entries VALUES ('01a2059d-36e4-75c4-a56b-2c867578a092', '01a2059d-36e4-75c4-a56b-2c867578a092', 'Patient', '-infinity', '2026-11-22 23:35:19.280836+00', '{-8638080378023668169,-6307866633382234156,-4357135025089860971,-4176838396083071243,-3424376862632110893,-2238758634828303172,-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,1971412287642486946,2706430926491717011,2822124603416549557,3653269531088775848,5827986460778686216,6430912447629503579,6866098359189480665,7586896057643621281,8027697671184185996}', '{"name": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "given": [["María", "maria"], ["José", "jose"]], "family": [["Ibáñez", "ibanez"]], "phonetic": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "birthdate": [[-275270400000000, -275184000000000]]}');
INSERT INTO records.search_entries VALUES ('01a2059d-3827-7c79-9322-d5d5a84cb0db', '01a2059d-3827-7c79-9322-d5d5a84cb0db', 'Patient', '-infinity', '2026-11-22 23:35:19.317061+00', '{-2096519522862822999,304989571092906561,1406853238992075579,1527466873384452044,2822124603416549557}', '{"birthdate": [[567993600000000, 599616000000000]]}');
INSERT INTO records.search_entries VALUES ('01a2059d-3847-7913-a008-c755cfa12632', '01a2059d-3847-7913-a008-c755cfa12632', 'Patient', '-infinity', '2026-11-22 23:35:19.4577+00', '{-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Named Later", "named later"]], "phonetic": [["Named Later", "named later"]], "birthdate": [[567993600000000, 599616000000000]]}');


INSERT INTO records.task_dependencies VALUES ('01a2059d-3b6c-787e-b238-efe5ff37bc16', '01a2059d-3b63-7c46-9549-b410a8e34be1');


INSERT INTO records.task_ends VALUES ('01a2059d-3afe-73dd-90ee-7aa27d12b89c', '\x2907842e8d8b000691ae5ce853e993cd66cccd02db1d07cdf6849ce1983e4931', 3, '{01a2059d-3b35-7c15-bf9e-1443d4a92998}', '01a2059d-3ad7-7677-8b3d-c5cd04452155', 2, '2026-11-22 23:35:20.115891+00');


INSERT INTO records.task_holders VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.task_inputs VALUES ('01a2059d-3afe-73dd-90ee-7aa27d12b89c', '{"text": "Rückruf 😷"}');
INSERT INTO records.task_inputs VALUES ('01a2059d-3d87-72a5-8316-60a811b5d067', '{"record_id": 5}');
INSERT INTO records.task_inputs VALUES ('01a2059d-3db3-7492-ae9e-2528ab3bf4d4', '{"to": "cardiology", "reason": "Brustschmerz", "record_id": 5, "routing_id": "01a2059d-3db9-7ec8-8c73-bfead70e45a8"}');


INSERT INTO records.task_queue VALUES ('01a2059d-3b35-7c15-bf9e-1443d4a92998', 'default', 'assignment', 0, '2036-01-01 00:00:00+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2059d-3b6c-787e-b238-efe5ff37bc16', 'dead', 'follow_up', 0, '2026-11-22 23:35:20.173704+00', NULL, 1, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 23:35:20.214294+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2059d-3b9f-75cb-8012-05f17de7ab42', 'again', 'follow_up', 0, '2026-11-22 23:35:25.242981+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 23:35:20.266911+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2059d-3bf7-7e8e-9c64-d2c3ef40d110', 'default', 'prior_authorization', 0, '2026-11-22 23:35:20.312192+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 23:35:20.330908+00', 'auth-1', '2036-01-01 00:00:00+00');
INSERT INTO records.task_queue VALUES ('01a2059d-3c2e-72b4-9858-30f097614212', 'answered', 'prior_authorization', 0, '2026-11-22 23:35:20.485441+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2059d-3ce8-74c2-a92e-9e5410f3da4e', 'owned', 'follow_up', 0, '2036-01-01 00:00:00+00', 'Zimmer 4', 0, false, '2036-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2059d-3d59-78aa-a39d-d73fc3c5349b', 'keyed@person:dr-osei', 'follow_up', 0, '2026-11-22 23:35:20.669677+00', 'Zimmer 3', 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2059d-3d71-7fec-83e0-28e2837aa1b3', 'keyed', 'follow_up', 0, '2026-11-22 23:35:20.693794+00', 'Zimmer 3', 0, false, '2026-11-22 23:35:20.693794+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2059d-3d87-72a5-8316-60a811b5d067', 'triage', 'intake_triage', 1, '2026-11-22 23:35:20.713621+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2059d-3db3-7492-ae9e-2528ab3bf4d4', 'cardiology', 'assignment', 1, '2026-11-22 23:35:20.757245+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a2059d-3dcd-7c85-bd0d-ab155b551099', 'held', 'follow_up', 0, '2026-11-22 23:35:20.785148+00', NULL, 0, false, NULL, '2026-11-22 23:35:20.817038+00', '4ec56335-d882-4dd1-8dd7-d9f6bb205de7', '01a2059d-3de6-7574-9f4d-03da8e60024b', 'crew-agent', 'agent', 'granted:["agent", "crew-agent", null]', 3600, '2100-01-01 00:00:00+00', 'Doppelt', NULL, NULL, NULL);


INSERT INTO records.task_signals VALUES ('01a2059d-3c9d-7a13-8d21-bcb71aad4667', 'auth-2', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-22 23:35:20.454493+00', '01a2059d-3c2e-72b4-9858-30f097614212', '2026-11-22 23:35:20.477657+00');
INSERT INTO records.task_signals VALUES ('01a2059d-3cc1-7049-8af7-9ea830353a7f', 'auth-3', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-22 23:35:20.500304+00', NULL, NULL);


INSERT INTO records.task_steps VALUES ('01a2059d-3b5c-76d0-912d-772629af8ae5', '01a2059d-3afe-73dd-90ee-7aa27d12b89c', 'dokumentiert', NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.153248+00');
INSERT INTO records.task_steps VALUES ('01a2059d-3c4a-795f-be14-1cfe921d5b5b', '01a2059d-3c2e-72b4-9858-30f097614212', 'submitted', 'per Fax', 'fax-1', 'test-agent', 'agent', '2026-11-22 23:35:20.393853+00');


INSERT INTO records.task_versions VALUES ('01a2059d-3afe-73dd-90ee-7aa27d12b89c', 'follow_up', 'done', '01a2059d-38cd-7e78-9841-75fb8bc81a45', '01a2059d-3ad7-7677-8b3d-c5cd04452155', 3, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.042287+00', 1, '2026-11-22 23:35:20.042287+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3afe-73dd-90ee-7aa27d12b89c', 'follow_up', 'done', '01a2059d-38cd-7e78-9841-75fb8bc81a45', '01a2059d-3ad7-7677-8b3d-c5cd04452155', 3, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.042287+00', 2, '2026-11-22 23:35:20.088139+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3afe-73dd-90ee-7aa27d12b89c', 'follow_up', 'done', '01a2059d-38cd-7e78-9841-75fb8bc81a45', '01a2059d-3ad7-7677-8b3d-c5cd04452155', 3, NULL, NULL, NULL, 5, 1, 'completed', 'erreicht', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-22 23:35:20.042287+00', 3, '2026-11-22 23:35:20.12843+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3b63-7c46-9549-b410a8e34be1', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.163476+00', 1, '2026-11-22 23:35:20.163476+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3b63-7c46-9549-b410a8e34be1', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.163476+00', 2, '2026-11-22 23:35:20.191903+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3b6c-787e-b238-efe5ff37bc16', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.170139+00', 1, '2026-11-22 23:35:20.170139+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3b9f-75cb-8012-05f17de7ab42', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.222785+00', 1, '2026-11-22 23:35:20.222785+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3b9f-75cb-8012-05f17de7ab42', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.222785+00', 2, '2026-11-22 23:35:20.230671+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3b9f-75cb-8012-05f17de7ab42', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'ready', NULL, NULL, NULL, NULL, 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.222785+00', 3, '2026-11-22 23:35:20.242243+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3bd1-7ae2-8229-c83c25f33f22', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.273298+00', 1, '2026-11-22 23:35:20.273298+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3bf7-7e8e-9c64-d2c3ef40d110', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.310455+00', 1, '2026-11-22 23:35:20.310455+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3c2e-72b4-9858-30f097614212', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.365363+00', 1, '2026-11-22 23:35:20.365363+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3c2e-72b4-9858-30f097614212', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.365363+00', 2, '2026-11-22 23:35:20.39497+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3c2e-72b4-9858-30f097614212', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', 'submitted', NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.365363+00', 3, '2026-11-22 23:35:20.432504+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3ce8-74c2-a92e-9e5410f3da4e', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.536089+00', 1, '2026-11-22 23:35:20.536089+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a2059d-3dcd-7c85-bd0d-ab155b551099', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.777472+00', 1, '2026-11-22 23:35:20.777472+00', 'test-agent', 'agent');


INSERT INTO records.tasks VALUES ('01a2059d-3b35-7c15-bf9e-1443d4a92998', 'assignment', 'default', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.115891+00', 1, '2026-11-22 23:35:20.115891+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2059d-3afe-73dd-90ee-7aa27d12b89c', 'follow_up', 'done', '01a2059d-38cd-7e78-9841-75fb8bc81a45', '01a2059d-3ad7-7677-8b3d-c5cd04452155', 3, NULL, NULL, NULL, 5, 1, 'completed', 'dokumentiert', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-22 23:35:20.042287+00', 4, '2026-11-22 23:35:20.157519+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2059d-3b63-7c46-9549-b410a8e34be1', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'failed', 'dead-letter', NULL, NULL, NULL, 'Kein Anschluss', NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.163476+00', 3, '2026-11-22 23:35:20.209481+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2059d-3b6c-787e-b238-efe5ff37bc16', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'predecessor-failed', NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.170139+00', 2, '2026-11-22 23:35:20.213361+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2059d-3b9f-75cb-8012-05f17de7ab42', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'on-hold', NULL, NULL, NULL, 'Morgen', 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.222785+00', 4, '2026-11-22 23:35:20.266719+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2059d-3bd1-7ae2-8229-c83c25f33f22', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'cancelled', NULL, NULL, NULL, 'Umgezogen', NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.273298+00', 2, '2026-11-22 23:35:20.302821+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2059d-3bf7-7e8e-9c64-d2c3ef40d110', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.310455+00', 2, '2026-11-22 23:35:20.329531+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2059d-3c2e-72b4-9858-30f097614212', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.365363+00', 4, '2026-11-22 23:35:20.479703+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2059d-3ce8-74c2-a92e-9e5410f3da4e', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.536089+00', 2, '2026-11-22 23:35:20.623562+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2059d-3d59-78aa-a39d-d73fc3c5349b', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.648266+00', 1, '2026-11-22 23:35:20.648266+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2059d-3d71-7fec-83e0-28e2837aa1b3', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.677236+00', 1, '2026-11-22 23:35:20.677236+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2059d-3d87-72a5-8316-60a811b5d067', 'intake_triage', 'triage', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.70395+00', 1, '2026-11-22 23:35:20.70395+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2059d-3db3-7492-ae9e-2528ab3bf4d4', 'assignment', 'cardiology', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.727516+00', 1, '2026-11-22 23:35:20.727516+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a2059d-3dcd-7c85-bd0d-ab155b551099', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 23:35:20.777472+00', 2, '2026-11-22 23:35:20.817431+00', 'crew-agent', 'agent');


SELECT pg_catalog.setval('records.access_change_numbers', 26, true);


SELECT pg_catalog.setval('records.access_numbers', 5, true);


SELECT pg_catalog.setval('records.feed_position_seq', 13, true);


SELECT pg_catalog.setval('records.intake_records_id_seq', 5, true);


SELECT pg_catalog.setval('records.outbox_position_seq', 96, true);


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
    ADD CONSTRAINT pk_patient_identifiers PRIMARY KEY (system, value);


ALTER TABLE ONLY records.patient_names
    ADD CONSTRAINT pk_patient_names PRIMARY KEY (part, patient_id);


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


CREATE INDEX ix_patient_identifiers_patient_id ON records.patient_identifiers USING btree (patient_id);


CREATE INDEX ix_patient_identifiers_value ON records.patient_identifiers USING btree (value);


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


CREATE UNIQUE INDEX uq_panels_name ON records.panels USING btree (name) WHERE (deleted_at IS NULL);


CREATE UNIQUE INDEX uq_task_queue_turn ON records.task_queue USING btree (serial_key) WHERE (offered OR (claimed_at IS NOT NULL));


CREATE TRIGGER feed_changed AFTER UPDATE ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_resources();


CREATE TRIGGER feed_changed_summary AFTER UPDATE ON records.encounters FOR EACH ROW WHEN ((((old.summary IS NOT NULL) OR (new.summary IS NOT NULL)) AND (((((((old.summary IS DISTINCT FROM new.summary) OR ((old.summary_status)::text IS DISTINCT FROM (new.summary_status)::text)) OR ((old.summary_recorded_by)::text IS DISTINCT FROM (new.summary_recorded_by)::text)) OR ((old.summary_model)::text IS DISTINCT FROM (new.summary_model)::text)) OR ((old.accepted_by)::text IS DISTINCT FROM (new.accepted_by)::text)) OR ((old.chief_complaint)::text IS DISTINCT FROM (new.chief_complaint)::text)) OR (old.started_at IS DISTINCT FROM new.started_at)))) EXECUTE FUNCTION records.feed_summary();


CREATE TRIGGER feed_new AFTER INSERT ON records.resources REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_resources();


CREATE TRIGGER feed_new_summary AFTER INSERT ON records.encounters FOR EACH ROW WHEN ((new.summary IS NOT NULL)) EXECUTE FUNCTION records.feed_summary();


CREATE TRIGGER follow_added AFTER INSERT ON records.access_members REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION records.follow_members();


CREATE CONSTRAINT TRIGGER follow_identifiers AFTER INSERT OR DELETE ON records.patient_identifiers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION records.follow_identifiers();


CREATE CONSTRAINT TRIGGER follow_merge AFTER UPDATE ON records.patients DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.replaced_by IS DISTINCT FROM new.replaced_by)) EXECUTE FUNCTION records.follow_merge();


CREATE TRIGGER follow_removed AFTER DELETE ON records.access_members REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION records.follow_members();


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


REVOKE ALL ON FUNCTION records.concerned_by(patient uuid, system text, value text) FROM PUBLIC;


REVOKE ALL ON FUNCTION records.holders_of(name text) FROM PUBLIC;


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


