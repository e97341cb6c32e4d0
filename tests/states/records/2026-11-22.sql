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
    override_reason character varying(1000)
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
    override_reason character varying(1000)
);


ALTER TABLE records.encounters OWNER TO records_owner;

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
INSERT INTO records.access_changes VALUES (1, true, '01a20186-fb91-70da-a98b-20410c1bb3a8', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a20186-ff7b-7278-8312-71bd1b753140', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a20186-fea5-7f5f-995f-5c1e71ec57af', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a20187-0475-7e3c-832b-1cd724776a50', 7, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a20187-0491-7189-abc1-e04455b149a9', 8, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'no system', 9, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '|no system', 10, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 11, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 13, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 15, NULL, true);
INSERT INTO records.access_changes VALUES (4, true, 'P12345', 19, '2026-11-22 05:32:35.760213+00', false);
INSERT INTO records.access_changes VALUES (4, false, 'granted:["agent", "triage-agent", "dr-okafor"]', 20, NULL, false);
INSERT INTO records.access_changes VALUES (3, true, '01a20187-0491-7189-abc1-e04455b149a9', 21, '2026-11-22 05:32:35.731534+00', true);
INSERT INTO records.access_changes VALUES (3, true, '01a20187-0475-7e3c-832b-1cd724776a50', 22, '2026-11-22 05:32:35.731534+00', true);
INSERT INTO records.access_changes VALUES (3, false, 'granted:["person", "dr-okafor", "dr-okafor"]', 23, NULL, true);
INSERT INTO records.access_changes VALUES (5, false, 'granted:["agent", "crew-agent", null]', 24, NULL, false);
INSERT INTO records.access_changes VALUES (5, true, 'P12345', 25, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 26, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_grants VALUES ('01a20187-05bf-7f39-985e-662374462999', 4, 'granted:["agent", "triage-agent", "dr-okafor"]', 'triage-agent', 'agent', 'dr-okafor', 'P12345', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-22 04:32:35.760213+00', '2026-11-22 05:32:35.760213+00', NULL, NULL);
INSERT INTO records.access_grants VALUES ('01a20187-05a7-723c-9d04-094c7882199b', 3, 'granted:["person", "dr-okafor", "dr-okafor"]', 'dr-okafor', 'person', 'dr-okafor', '01a20187-0491-7189-abc1-e04455b149a9', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-22 04:32:35.731534+00', '2026-11-22 05:32:35.731534+00', 'dr-osei', '2026-11-22 04:32:35.806922+00');


INSERT INTO records.access_members VALUES (1, '01a20186-fb91-70da-a98b-20410c1bb3a8', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a20186-ff7b-7278-8312-71bd1b753140', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a20186-fea5-7f5f-995f-5c1e71ec57af', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a20187-0475-7e3c-832b-1cd724776a50', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a20187-0491-7189-abc1-e04455b149a9', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'no system', NULL, '01a20186-ff7b-7278-8312-71bd1b753140');
INSERT INTO records.access_members VALUES (1, '|no system', NULL, '01a20186-ff7b-7278-8312-71bd1b753140');
INSERT INTO records.access_members VALUES (4, 'P12345', '2026-11-22 05:32:35.760213+00', NULL);
INSERT INTO records.access_members VALUES (5, 'P12345', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00', NULL);


INSERT INTO records.alembic_version VALUES ('records_0020');


INSERT INTO records.chart_entries VALUES ('01a20187-02f2-77ae-9aae-a596e5312cdf', '01a20187-02f3-7021-9af4-2387ceb66a1b', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity');
INSERT INTO records.chart_entries VALUES ('01a20187-0343-7061-a2e1-7dc7cdda9276', '01a20187-02f3-7021-9af4-2387ceb66a1b', 'Condition', '00000000-0000-0000-0000-000000000000', '2026-11-20 00:00:00+00');
INSERT INTO records.chart_entries VALUES ('01a20187-02f3-7e7a-8ced-3aebff0afbdf', '01a20187-02f3-7021-9af4-2387ceb66a1b', 'vital-signs', '2f3f1ee6-ad13-36dd-7103-893fd2482c22', '-infinity');


INSERT INTO records.cursor_keys VALUES (1, '\xb092e98d70be42a68922848de65d190f56bf8f4b6e4742f59493483ba722ffe1');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-03-14 09:27:00+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20186-fff3-7431-85ef-2e5b702da09a', '01a20186-fea5-7f5f-995f-5c1e71ec57af', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 04:32:34.287831+00', 1, '2026-11-22 04:32:34.287831+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20187-0041-73ca-af23-3858cb88306c', '01a20186-fea5-7f5f-995f-5c1e71ec57af', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 04:32:34.367627+00', 1, '2026-11-22 04:32:34.367627+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20187-0085-73b3-93f8-e524589d9d95', '01a20186-fea5-7f5f-995f-5c1e71ec57af', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 04:32:34.422877+00', 1, '2026-11-22 04:32:34.422877+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20186-fff3-7431-85ef-2e5b702da09a', '01a20186-fea5-7f5f-995f-5c1e71ec57af', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-22 04:32:34.287831+00', 2, '2026-11-22 04:32:34.355866+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20187-0041-73ca-af23-3858cb88306c', '01a20186-fea5-7f5f-995f-5c1e71ec57af', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-22 04:32:34.367627+00', 2, '2026-11-22 04:32:34.404012+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20186-fff3-7431-85ef-2e5b702da09a', '01a20186-fea5-7f5f-995f-5c1e71ec57af', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-22 04:32:34.287831+00', 3, '2026-11-22 04:32:34.580236+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-22 04:32:34.566314+00', NULL);
INSERT INTO records.encounter_versions VALUES ('01a20187-0296-7bad-8d6b-364b17d3f0c3', '01a20186-ff7b-7278-8312-71bd1b753140', 'Leichenschau', NULL, NULL, NULL, '2026-11-22 04:32:34.94979+00', 1, '2026-11-22 04:32:34.94979+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'dr-osei', 'person', NULL, NULL, 'Verlangt von der Behörde — “sofort”');
INSERT INTO records.encounter_versions VALUES ('01a20187-0343-739f-af29-6f738b6eceb9', '01a20187-02f3-7021-9af4-2387ceb66a1b', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-22 04:32:35.12504+00', 1, '2026-11-22 04:32:35.12504+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20187-0601-79de-99a6-6980c5f83025', '01a20187-0491-7189-abc1-e04455b149a9', 'Kontrolle ❤', NULL, NULL, NULL, '2026-11-22 04:32:35.839136+00', 1, '2026-11-22 04:32:35.839136+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-22 04:32:28.732468+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a20186-ffc0-7c0b-8e84-26fc72196b7f', '01a20186-fea5-7f5f-995f-5c1e71ec57af', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 04:32:34.223608+00', 1, '2026-11-22 04:32:34.223608+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a20187-0085-73b3-93f8-e524589d9d95', '01a20186-fea5-7f5f-995f-5c1e71ec57af', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-22 04:32:34.422877+00', 2, '2026-11-22 04:32:34.507651+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a20187-0041-73ca-af23-3858cb88306c', '01a20186-fea5-7f5f-995f-5c1e71ec57af', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 04:32:34.367627+00', 3, '2026-11-22 04:32:34.611395+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a20186-fff3-7431-85ef-2e5b702da09a', '01a20186-fea5-7f5f-995f-5c1e71ec57af', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-22 04:32:34.287831+00', 4, '2026-11-22 04:32:34.645818+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-22 04:32:34.566314+00', NULL);
INSERT INTO records.encounters VALUES ('01a20187-0296-7bad-8d6b-364b17d3f0c3', '01a20186-ff7b-7278-8312-71bd1b753140', 'Leichenschau', 'Erledigt.', NULL, NULL, '2026-11-22 04:32:34.94979+00', 2, '2026-11-22 04:32:34.995252+00', 'in-progress', 'AMB', NULL, 'final', 'dr-osei', NULL, 'dr-osei', 'person', 'dr-osei', '2026-11-22 04:32:34.99272+00', 'Verlangt von der Behörde — “sofort”');
INSERT INTO records.encounters VALUES ('01a20187-02f3-7701-b66c-19bc9c2d49e7', '01a20187-02f3-7021-9af4-2387ceb66a1b', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-22 04:32:35.033614+00', 1, '2026-11-22 04:32:35.033614+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a20187-0343-739f-af29-6f738b6eceb9', '01a20187-02f3-7021-9af4-2387ceb66a1b', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-22 04:32:35.12504+00', 2, '2026-11-22 04:32:35.230569+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a20187-0601-79de-99a6-6980c5f83025', '01a20187-0491-7189-abc1-e04455b149a9', 'Kontrolle ❤', 'Angerufen.', NULL, NULL, '2026-11-22 04:32:35.839136+00', 2, '2026-11-22 04:32:36.025693+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', NULL, 'test-agent', 'agent', NULL, NULL, NULL);


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x35bfd529b56da99017fdb3299be34e91aa450d28ce5e5727a6c8d36b9f76a197', 'patient', '01a20186-fea5-7f5f-995f-5c1e71ec57af', 1, 200, '2026-11-22 04:32:33.993942+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\x66962bd798b018cc989ad5cecc391a3444be1769a6a221532a75fd1501dab841', 'patient', '01a20186-fea5-7f5f-995f-5c1e71ec57af', 3, 200, '2026-11-22 04:32:34.150197+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\xb308241caea34a36c20635d6a2567fd97c46b04ef96bf4e0a7ca98993ead00c3', 'encounter', '01a20186-fff3-7431-85ef-2e5b702da09a', 2, 200, '2026-11-22 04:32:34.35651+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x86cff7a3bf2ff474ae5c826b0bfaee30e30b3ffcdacf74b85082d4018f0cd6f8', 'encounter', '01a20187-0041-73ca-af23-3858cb88306c', 2, 200, '2026-11-22 04:32:34.405205+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\x7d8d98e3e3f58172a93e32d8947256fbc731544a601087a4e099ecaed7ea9506', 'encounter', '01a20187-0085-73b3-93f8-e524589d9d95', 2, 200, '2026-11-22 04:32:34.513292+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-22 04:32:34.72456+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a20187-02dd-70d2-bb6b-0f67e440c0e5', 1, 200, '2026-11-22 04:32:35.109748+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a20187-0341-71e4-8046-e2da1cbcad27', 1, 200, '2026-11-22 04:32:35.168838+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a20187-036a-7c9b-ac2e-aa2c08a40377', 1, 200, '2026-11-22 04:32:35.246692+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a20187-03c1-7499-876e-654351bd4625', 1, 200, '2026-11-22 04:32:35.29053+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a20187-03e9-7928-adce-8c2b59f6784b', 1, 200, '2026-11-22 04:32:35.319266+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a20187-0406-7c3d-bc87-455a49873c1c', 1, 200, '2026-11-22 04:32:35.364247+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a20187-0447-70fa-9778-6c11dd6fcb6f', 1, 200, '2026-11-22 04:32:35.425398+00');


INSERT INTO records.imports VALUES ('01a20187-02dd-70d2-bb6b-0f67e440c0e5', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 5, "entries": [{"id": "01a20187-02f3-7e7a-8ced-3aebff0afbdf", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a20187-02f3-7701-b66c-19bc9c2d49e7", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a20187-02f2-77ae-9aae-a596e5312cdf", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a20187-02f3-7021-9af4-2387ceb66a1b", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a20187-02f3-7293-b84c-7fc8d7f19260", "type": "Practitioner", "index": 4, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 04:32:35.033614+00', '2026-11-22 04:32:35.10783+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"ad86a1c6-31d7-4c6a-a76c-536278953a1d"}');
INSERT INTO records.imports VALUES ('01a20187-0341-71e4-8046-e2da1cbcad27', 'completed', 'test-agent', 'agent', 3, 3, '{"created": 2, "entries": [{"id": "01a20187-02f3-7021-9af4-2387ceb66a1b", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a20187-0343-7061-a2e1-7dc7cdda9276", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a20187-0343-739f-af29-6f738b6eceb9", "type": "Encounter", "index": 2, "outcome": "created"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 04:32:35.12504+00', '2026-11-22 04:32:35.155918+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"ad86a1c6-31d7-4c6a-a76c-536278953a1d"}');
INSERT INTO records.imports VALUES ('01a20187-036a-7c9b-ac2e-aa2c08a40377', 'completed', 'test-agent', 'agent', 2, 2, '{"created": 0, "entries": [{"id": "01a20187-02f3-7021-9af4-2387ceb66a1b", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a20187-0343-739f-af29-6f738b6eceb9", "type": "Encounter", "index": 1, "outcome": "updated"}], "updated": 1, "unchanged": 1}', NULL, NULL, 0, NULL, NULL, '2026-11-22 04:32:35.178122+00', '2026-11-22 04:32:35.237756+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"ad86a1c6-31d7-4c6a-a76c-536278953a1d"}');
INSERT INTO records.imports VALUES ('01a20187-03c1-7499-876e-654351bd4625', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 0, "entries": [{"id": "01a20187-02f3-7e7a-8ced-3aebff0afbdf", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a20187-02f3-7701-b66c-19bc9c2d49e7", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a20187-02f2-77ae-9aae-a596e5312cdf", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a20187-02f3-7021-9af4-2387ceb66a1b", "type": "Patient", "index": 3, "outcome": "updated"}, {"id": "01a20187-02f3-7293-b84c-7fc8d7f19260", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "updated": 2, "unchanged": 3}', NULL, NULL, 0, NULL, NULL, '2026-11-22 04:32:35.265075+00', '2026-11-22 04:32:35.288205+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"ad86a1c6-31d7-4c6a-a76c-536278953a1d"}');
INSERT INTO records.imports VALUES ('01a20187-03e9-7928-adce-8c2b59f6784b', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a20187-03ed-7853-8c5f-37807ace13f1", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 04:32:35.302056+00', '2026-11-22 04:32:35.318063+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"ad86a1c6-31d7-4c6a-a76c-536278953a1d"}');
INSERT INTO records.imports VALUES ('01a20187-0406-7c3d-bc87-455a49873c1c', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a20187-0406-70f6-8770-ae2ffef4d835", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 04:32:35.33385+00', '2026-11-22 04:32:35.363745+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"ad86a1c6-31d7-4c6a-a76c-536278953a1d"}');
INSERT INTO records.imports VALUES ('01a20187-0447-70fa-9778-6c11dd6fcb6f', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 0, "entries": [{"id": "01a20187-0406-70f6-8770-ae2ffef4d835", "type": "Patient", "index": 0, "outcome": "updated"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 04:32:35.38505+00', '2026-11-22 04:32:35.415768+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"ad86a1c6-31d7-4c6a-a76c-536278953a1d"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-22 04:32:34.67647+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a20186-fea5-7f5f-995f-5c1e71ec57af', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-22 04:32:34.748425+00', '01a20187-0085-73b3-93f8-e524589d9d95', NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a20186-fea5-7f5f-995f-5c1e71ec57af', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-22 04:32:34.791772+00', '01a20187-0085-73b3-93f8-e524589d9d95', 3, 3, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (5, 'P12345', 36, '[]', 'high', NULL, NULL, '2026-11-22 04:32:37.007591+00', NULL, NULL, NULL, '01a20187-0a91-720c-80e0-333d25d69d4f');


INSERT INTO records.intake_routings VALUES ('01a20187-0224-7a3f-8e10-f37ada686ea6', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-22 04:32:34.84907+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a20187-024a-7224-88fe-fab5a67e2e90', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-22 04:32:34.859721+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a20187-0acb-70e4-b108-2361f792bc3c', 5, 'cardiology', 'Brustschmerz', NULL, 'test-agent', 'agent', '2026-11-22 04:32:37.053463+00', '01a20187-0aca-74a9-ae87-f091e36f0e7c');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 7, '\x7b226964223a2230316132303138362d666239612d376439372d626537632d343635373366363933333934222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666239312d373064612d613938622d323034313063316262336138225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33332e3137383430315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138362d666239312d373064612d613938622d323034313063316262336138222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:33.242666+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 1, '\x7b226964223a2230316132303138362d666562302d373464622d613162652d663337653332336434386336222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33332e3936383232375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138362d666561352d376635662d393935662d356331653731656335376166222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:33.989489+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 1, '\x7b226964223a2230316132303138362d666633302d373563612d613633382d353735373830636434333831222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3039363637325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138362d666561352d376635662d393935662d356331653731656335376166222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-22 04:32:34.096814+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 1, '\x7b226964223a2230316132303138362d666636352d373835382d616530392d383962616463393963393564222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3134393633315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138362d666561352d376635662d393935662d356331653731656335376166222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-22 04:32:34.149938+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 13, '\x7b226964223a2230316132303138362d666639312d373265322d396338612d396631313462313434383064222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666637622d373237382d383331322d373162643162373533313430225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3139333430345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138362d666637622d373237382d383331322d373162643162373533313430222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:34.197515+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 15, '\x7b226964223a2230316132303138362d666663332d373836352d383065312d323732633238623334336264222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138362d666663302d376330622d386538342d323666633732313936623766222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3234333538315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138362d666663302d376330622d386538342d323666633732313936623766222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:34.244132+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 4, '\x7b226964223a2230316132303138362d666666332d373034342d396536632d386232326233373735346431222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138362d666666332d373433312d383565662d326535623730326461303961222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3239313737325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138362d666666332d373433312d383565662d326535623730326461303961222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:34.292122+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 4, '\x7b226964223a2230316132303138372d303033342d373632652d383263302d373830643030386339386664222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138362d666666332d373433312d383565662d326535623730326461303961222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3335363136365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138362d666666332d373433312d383565662d326535623730326461303961222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-22 04:32:34.356343+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 0, '\x7b226964223a2230316132303138372d303034312d376336652d386134302d373639643462346438386539222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138372d303034312d373363612d616632332d333835386362383833303663222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3336393535395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138372d303034312d373363612d616632332d333835386362383833303663222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:34.369724+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 0, '\x7b226964223a2230316132303138372d303036342d373030652d393232662d323431626462383239373966222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138372d303034312d373363612d616632332d333835386362383833303663222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3430343335335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138372d303034312d373363612d616632332d333835386362383833303663222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-22 04:32:34.404541+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 13, '\x7b226964223a2230316132303138372d303038362d376365342d386462312d653239383164363066383961222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138372d303038352d373362332d393366382d653532343538396439643935222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3433383039395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138372d303038352d373362332d393366382d653532343538396439643935222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:34.441184+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 13, '\x7b226964223a2230316132303138372d303063662d376139382d383462312d613935346131383438663031222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138372d303038352d373362332d393366382d653532343538396439643935222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3531313839315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138372d303038352d373362332d393366382d653532343538396439643935222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-22 04:32:34.512085+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 4, '\x7b226964223a2230316132303138372d303131362d376232372d396563662d316631336663663062636131222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138362d666666332d373433312d383565662d326535623730326461303961222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3538323835355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138362d666666332d373433312d383565662d326535623730326461303961222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232363435326439362d353633642d343135362d386432622d653665336438373637373035227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d7d7d7d', '2026-11-22 04:32:34.583334+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 0, '\x7b226964223a2230316132303138372d303133332d376366322d623635662d363835316631653938303331222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138372d303034312d373363612d616632332d333835386362383833303663222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3631313638335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138372d303034312d373363612d616632332d333835386362383833303663222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232363435326439362d353633642d343135362d386432622d653665336438373637373035227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d7d7d7d', '2026-11-22 04:32:34.611853+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 4, '\x7b226964223a2230316132303138372d303135372d373431372d383432312d393534663364353631373363222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138362d666666332d373433312d383565662d326535623730326461303961222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3634373438325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138362d666666332d373433312d383565662d326535623730326461303961222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-22 04:32:34.647711+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 4, '\x7b226964223a2230316132303138372d303135372d373934642d626434382d636362303339346237373666222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138362d666666332d373433312d383565662d326535623730326461303961222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3634373531325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138362d666666332d373433312d383565662d326535623730326461303961222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-22 04:32:34.647735+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316132303138372d303139352d373136352d623165302d363536636561616439393533222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3730393230345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:34.70942+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316132303138372d303164372d373632612d613132392d356639393139373235646263222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138372d303038352d373362332d393366382d653532343538396439643935222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3737353336315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:34.77563+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316132303138372d303230322d373830322d623936352d383534363431383462376363222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138372d303038352d373362332d393366382d653532343538396439643935222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3831383636375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22616d656e6473223a337d7d7d', '2026-11-22 04:32:34.821207+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316132303138372d303232352d376332342d393666652d333265356236346138373534222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3835333332305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22726f7574696e675f6964223a2230316132303138372d303232342d376133662d386531302d663337616461363836656136227d7d7d', '2026-11-22 04:32:34.853483+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316132303138372d303234612d373137662d383634302d613333373061336133636661222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666561352d376635662d393935662d356331653731656335376166225d2c22656e636f756e7465725f6964223a2230316132303138372d303038352d373362332d393366382d653532343538396439643935222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3839303631395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22726f7574696e675f6964223a2230316132303138372d303234612d373232342d383866652d666162356136376532653930227d7d7d', '2026-11-22 04:32:34.890779+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 13, '\x7b226964223a2230316132303138372d303237642d373162352d393039392d633435663565626637663934222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138362d666637622d373237382d383331322d373162643162373533313430225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3934313131315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138362d666637622d373237382d383331322d373162643162373533313430222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c226368616e676564223a5b22616374697665222c226465636561736564225d7d7d7d', '2026-11-22 04:32:34.941268+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 7, '\x7b226964223a2230316132303138372d303239382d373666392d613863352d643234623263303834383431222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303138362d666637622d373237382d383331322d373162643162373533313430225d2c22656e636f756e7465725f6964223a2230316132303138372d303239362d376261642d386436622d333634623137643366306333222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3936383038375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138372d303239362d376261642d386436622d333634623137643366306333222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232363435326439362d353633642d343135362d386432622d653665336438373637373035227d2c226f76657272696464656e223a747275657d7d7d', '2026-11-22 04:32:34.968291+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 7, '\x7b226964223a2230316132303138372d303262332d376631392d393233642d376539333933363961313637222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303138362d666637622d373237382d383331322d373162643162373533313430225d2c22656e636f756e7465725f6964223a2230316132303138372d303239362d376261642d386436622d333634623137643366306333222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33342e3939353530345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138372d303239362d376261642d386436622d333634623137643366306333222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232363435326439362d353633642d343135362d386432622d653665336438373637373035227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-22 04:32:34.995673+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 9, '\x7b226964223a2230316132303138372d303332352d376530632d393530662d393931343366343331303039222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303266332d373032312d396166342d323338376365623636613162225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3130393330325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138372d303266332d373032312d396166342d323338376365623636613162222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:35.109506+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 11, '\x7b226964223a2230316132303138372d303332352d373539622d393233392d633266653261646232393431222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303266332d373032312d396166342d323338376365623636613162225d2c22656e636f756e7465725f6964223a2230316132303138372d303266332d373730312d623636632d313962633963326434396537222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3130393333345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138372d303266332d373730312d623636632d313962633963326434396537222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:35.109534+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 14, '\x7b226964223a2230316132303138372d303332352d373630372d383364312d326431336466616130346639222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303266332d373032312d396166342d323338376365623636613162225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3130393335335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303138372d303264642d373064322d626236622d306636376534343063306535222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-22 04:32:35.109549+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 9, '\x7b226964223a2230316132303138372d303335352d373731302d613261622d323732366161656135313163222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303266332d373032312d396166342d323338376365623636613162225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3135373237345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138372d303266332d373032312d396166342d323338376365623636613162222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-22 04:32:35.157406+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 1, '\x7b226964223a2230316132303138372d303335352d376165662d616335302d396331343265653062346662222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303266332d373032312d396166342d323338376365623636613162225d2c22656e636f756e7465725f6964223a2230316132303138372d303334332d373339662d616632392d366637333862366563656239222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3135373239385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138372d303334332d373339662d616632392d366637333862366563656239222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:35.157429+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 1, '\x7b226964223a2230316132303138372d303335352d373865332d386664342d666464613935656334633235222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303266332d373032312d396166342d323338376365623636613162225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3135373331305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303138372d303334312d373165342d383034362d653264613163626361643237222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-22 04:32:35.157433+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 9, '\x7b226964223a2230316132303138372d303364612d373435302d383737362d653039653463343931643664222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303266332d373032312d396166342d323338376365623636613162225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3239303138355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138372d303266332d373032312d396166342d323338376365623636613162222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-22 04:32:35.290367+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 5, '\x7b226964223a2230316132303138372d303364612d373961612d386364302d333238336464313935656430222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303266332d373032312d396166342d323338376365623636613162225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3239303232355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303138372d303363312d373439392d383736652d363534333531626434363235222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c2263726561746564223a302c2275706461746564223a322c22756e6368616e676564223a337d7d7d', '2026-11-22 04:32:35.290399+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 9, '\x7b226964223a2230316132303138372d303366362d376363342d616334392d323163633361643538373736222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303365642d373835332d386335662d333738303761636531336631225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3331383430375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138372d303365642d373835332d386335662d333738303761636531336631222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:35.318525+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 10, '\x7b226964223a2230316132303138372d303366362d373962342d396536372d363736613438323565393764222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303365642d373835332d386335662d333738303761636531336631225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3331383433345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303138372d303365392d373932382d616463652d386332623539663637383462222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-22 04:32:35.318547+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 8, '\x7b226964223a2230316132303138372d303432342d373362622d623966342d623636383932323531366336222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303430362d373066362d383737302d616532666665663464383335225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3336343032335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138372d303430362d373066362d383737302d616532666665663464383335222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:35.36413+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 12, '\x7b226964223a2230316132303138372d303432342d373864382d383332302d383065343631343330303062222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303430362d373066362d383737302d616532666665663464383335225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3336343034395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303138372d303430362d376333642d626338372d343535613439383733633163222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-22 04:32:35.364149+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 8, '\x7b226964223a2230316132303138372d303436302d376365642d616634612d616531636563323630336466222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303430362d373066362d383737302d616532666665663464383335225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3432343038365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138372d303430362d373066362d383737302d616532666665663464383335222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-22 04:32:35.425112+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 15, '\x7b226964223a2230316132303138372d303436302d373934302d613664382d383436396164636539393137222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303430362d373066362d383737302d616532666665663464383335225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3432343132385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303138372d303434372d373066612d393737382d366331316464366663623666222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-22 04:32:35.425153+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 1, '\x7b226964223a2230316132303138372d303437632d376534652d393366382d333138303335333564666565222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303437352d376533632d383332622d316364373234373736613530225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3435323534365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138372d303437352d376533632d383332622d316364373234373736613530222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:35.452833+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 1, '\x7b226964223a2230316132303138372d303361652d376364642d623930362d643538326266363764333230222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303266332d373032312d396166342d323338376365623636613162225d2c22656e636f756e7465725f6964223a2230316132303138372d303334332d373339662d616632392d366637333862366563656239222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3234363232355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138372d303334332d373339662d616632392d366637333862366563656239222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-22 04:32:35.246405+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 10, '\x7b226964223a2230316132303138372d303361652d376262362d396639372d343162333866366130323764222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303266332d373032312d396166342d323338376365623636613162225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3234363236315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303138372d303336612d376339622d616332652d616132633038613430333737222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a317d7d7d', '2026-11-22 04:32:35.246525+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (42, 0, '\x7b226964223a2230316132303138372d303439332d373865332d623464312d396466333531646364343861222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303439312d373138392d616263312d653034343535623134396139225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3437353034345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138372d303439312d373138392d616263312d653034343535623134396139222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:35.475209+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (43, 0, '\x7b226964223a2230316132303138372d303463342d376461372d386535662d326232353563326538653132222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303138372d303439312d373138392d616263312d653034343535623134396139222c2230316132303138372d303437352d376533632d383332622d316364373234373736613530225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3532343131345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138372d303439312d373138392d616263312d653034343535623134396139222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232363435326439362d353633642d343135362d386432622d653665336438373637373035227d2c22746172676574223a2230316132303138372d303437352d376533632d383332622d316364373234373736613530222c227461726765745f76657273696f6e223a327d7d7d', '2026-11-22 04:32:35.524386+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (44, 0, '\x7b226964223a2230316132303138372d303465392d373363312d623032662d333138363162623033363230222c226576656e745f74797065223a2270617469656e742e756e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303138372d303439312d373138392d616263312d653034343535623134396139222c2230316132303138372d303437352d376533632d383332622d316364373234373736613530225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3536313730315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138372d303439312d373138392d616263312d653034343535623134396139222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232363435326439362d353633642d343135362d386432622d653665336438373637373035227d2c22746172676574223a2230316132303138372d303437352d376533632d383332622d316364373234373736613530222c227461726765745f76657273696f6e223a337d7d7d', '2026-11-22 04:32:35.561977+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (45, 0, '\x7b226964223a2230316132303138372d303531652d373765342d626434612d653364323736636165633661222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303138372d303439312d373138392d616263312d653034343535623134396139222c2230316132303138372d303437352d376533632d383332622d316364373234373736613530225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3631343839395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303138372d303439312d373138392d616263312d653034343535623134396139222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232363435326439362d353633642d343135362d386432622d653665336438373637373035227d2c22746172676574223a2230316132303138372d303437352d376533632d383332622d316364373234373736613530222c227461726765745f76657273696f6e223a347d7d7d', '2026-11-22 04:32:35.615042+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (46, 7, '\x7b226964223a2230316132303138372d303534372d373735622d393632312d643963613633303832353036222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316132303138362d666239312d373064612d613938622d323034313063316262336138222c2230316132303138362d666637622d373237382d383331322d373162643162373533313430222c2230316132303138362d666561352d376635662d393935662d356331653731656335376166222c2230316132303138372d303437352d376533632d383332622d316364373234373736613530222c2230316132303138372d303439312d373138392d616263312d653034343535623134396139225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3635353638315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303138372d303533392d373234652d386237622d393761353635663932346330222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232363435326439362d353633642d343135362d386432622d653665336438373637373035227d2c226164646564223a367d7d7d', '2026-11-22 04:32:35.655838+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (47, 7, '\x7b226964223a2230316132303138372d303536342d376466392d396263392d356661346632343631343766222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3638353035345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303138372d303533392d373234652d386237622d393761353635663932346330222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232363435326439362d353633642d343135362d386432622d653665336438373637373035227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-22 04:32:35.685166+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (48, 13, '\x7b226964223a2230316132303138372d303537312d376562662d396638642d386163393132633236343361222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3639373834395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303138372d303537312d373365302d623032332d343461643964393766323936222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232363435326439362d353633642d343135362d386432622d653665336438373637373035227d2c226164646564223a307d7d7d', '2026-11-22 04:32:35.697956+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (49, 13, '\x7b226964223a2230316132303138372d303538332d373439642d623166382d366333663832323037613136222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3731353430305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303138372d303537312d373365302d623032332d343461643964393766323936222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232363435326439362d353633642d343135362d386432622d653665336438373637373035227d2c2272656d6f766564223a307d7d7d', '2026-11-22 04:32:35.715517+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (50, 13, '\x7b226964223a2230316132303138372d303561612d373163382d613138332d643532646333353537333334222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a2264722d6f6b61666f72222c2270617469656e745f696473223a5b2230316132303138372d303439312d373138392d616263312d653034343535623134396139225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3735343232345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132303138372d303561372d373233632d396430342d303934633738383231393962222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2237633862313939332d653237652d343637612d626262352d343038326333303235303963227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32325430353a33323a33352e3733313533342b30303a3030227d7d7d', '2026-11-22 04:32:35.754423+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (51, 14, '\x7b226964223a2230316132303138372d303563352d373964622d393737632d616638333736376131613365222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3738323032395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132303138372d303562662d376633392d393835652d363632333734343632393939222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c226f6e5f626568616c665f6f66223a2264722d6f6b61666f72222c22746f6b656e5f6964223a2235653363623366662d366437322d343633372d393965632d663636373261343433633036227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32325430353a33323a33352e3736303231332b30303a3030227d7d7d', '2026-11-22 04:32:35.782354+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (52, 13, '\x7b226964223a2230316132303138372d303565352d373737322d623733372d346533626562376138356639222c226576656e745f74797065223a22627265616b2d676c6173732e7265766965776564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303138372d303439312d373138392d616263312d653034343535623134396139225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3831333533385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132303138372d303561372d373233632d396430342d303934633738383231393962222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232363435326439362d353633642d343135362d386432622d653665336438373637373035227d7d7d7d', '2026-11-22 04:32:35.816829+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (53, 5, '\x7b226964223a2230316132303138372d303630312d376163352d623561382d623132343731303862316263222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303439312d373138392d616263312d653034343535623134396139225d2c22656e636f756e7465725f6964223a2230316132303138372d303630312d373964652d393961362d363938306335663833303235222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3834323030385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138372d303630312d373964652d393961362d363938306335663833303235222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:35.842165+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (67, 3, '\x7b226964223a2230316132303138372d303831372d376463612d616433382d326631363231643833383538222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3337353739305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303764382d373862612d613632622d333030316363386164636138222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 04:32:36.377095+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (54, 11, '\x7b226964223a2230316132303138372d303632662d376363372d383964352d633638316331663863313164222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303439312d373138392d616263312d653034343535623134396139225d2c22656e636f756e7465725f6964223a2230316132303138372d303630312d373964652d393961362d363938306335663833303235222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3838373935385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303631652d376535662d623364632d636464306536636632396331222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:35.888195+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (55, 11, '\x7b226964223a2230316132303138372d303638652d376365622d613361372d363739643532313535303631222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303439312d373138392d616263312d653034343535623134396139225d2c22656e636f756e7465725f6964223a2230316132303138372d303630312d373964652d393961362d363938306335663833303235222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33352e3938323335325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303631652d376535662d623364632d636464306536636632396331222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 04:32:35.985226+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (56, 13, '\x7b226964223a2230316132303138372d303663622d373564332d386638642d333462353031653334316433222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3034333838305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303662332d376165392d613065632d613362343561333438653531222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.044092+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (57, 5, '\x7b226964223a2230316132303138372d303663622d373732362d623532622d623735336338653238623364222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303439312d373138392d616263312d653034343535623134396139225d2c22656e636f756e7465725f6964223a2230316132303138372d303630312d373964652d393961362d363938306335663833303235222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3034333932365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303138372d303630312d373964652d393961362d363938306335663833303235222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-22 04:32:36.044119+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (58, 11, '\x7b226964223a2230316132303138372d303663622d376439382d393534342d373763313132376531323332222c226576656e745f74797065223a227461736b2e636f6d706c65746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303439312d373138392d616263312d653034343535623134396139225d2c22656e636f756e7465725f6964223a2230316132303138372d303630312d373964652d393961362d363938306335663833303235222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3034333933375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303631652d376535662d623364632d636464306536636632396331222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-22 04:32:36.044124+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (59, 11, '\x7b226964223a2230316132303138372d303665662d373039362d626264332d363335326330396266343737222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303439312d373138392d616263312d653034343535623134396139225d2c22656e636f756e7465725f6964223a2230316132303138372d303630312d373964652d393961362d363938306335663833303235222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3037393930395a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303631652d376535662d623364632d636464306536636632396331222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-22 04:32:36.080306+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (60, 11, '\x7b226964223a2230316132303138372d303732342d376635302d623731342d303134303335336531393135222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303138372d303439312d373138392d616263312d653034343535623134396139225d2c22656e636f756e7465725f6964223a2230316132303138372d303630312d373964652d393961362d363938306335663833303235222c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3133323731325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303631652d376535662d623364632d636464306536636632396331222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-22 04:32:36.132866+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (61, 2, '\x7b226964223a2230316132303138372d303734312d373736612d623635332d353263353163396166623361222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3136313333335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303733392d376132342d616339302d373264326234393563656466222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.161722+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (62, 15, '\x7b226964223a2230316132303138372d303737322d376631662d383237392d346432623134346531323730222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3231303832305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303735612d373435632d383165392d326666306361636537386164222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.211023+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (63, 2, '\x7b226964223a2230316132303138372d303738332d376131642d623762622d333038336664393361313262222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3232373135305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303733392d376132342d616339302d373264326234393563656466222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 04:32:36.227401+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (64, 2, '\x7b226964223a2230316132303138372d303762362d373139372d383937342d343065316534353764353633222c226576656e745f74797065223a227461736b2e6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3237383636305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303733392d376132342d616339302d373264326234393563656466222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-22 04:32:36.278919+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (65, 15, '\x7b226964223a2230316132303138372d303762362d376233392d623536372d346562343630366365653462222c226576656e745f74797065223a227461736b2e7072656465636573736f722d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3237383731315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303735612d373435632d383165392d326666306361636537386164222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.27895+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (66, 3, '\x7b226964223a2230316132303138372d303765312d376262622d623963352d613039333033386635663430222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3332313335345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303764382d373862612d613632622d333030316363386164636138222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.329627+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (68, 3, '\x7b226964223a2230316132303138372d303833642d376166642d623262362d653865303965663934343365222c226576656e745f74797065223a227461736b2e617474656d70742d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3431333438345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303764382d373862612d613632622d333030316363386164636138222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-22 04:32:36.413652+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (69, 3, '\x7b226964223a2230316132303138372d303835612d376238382d393661632d383434313164336531653533222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3434323739395a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303764382d373862612d613632622d333030316363386164636138222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-22 04:32:36.443087+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (70, 3, '\x7b226964223a2230316132303138372d303837652d376362342d626539392d663365393661623662616465222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3437383433365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303764382d373862612d613632622d333030316363386164636138222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a317d7d7d', '2026-11-22 04:32:36.478576+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (71, 9, '\x7b226964223a2230316132303138372d303839382d376433352d383538372d353861623235613532633037222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3530343034365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303839352d376334382d386530312d326631333436653364313533222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.50429+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (72, 9, '\x7b226964223a2230316132303138372d303862622d373937312d623765622d336139326633323735373166222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3533393439325a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303839352d376334382d386530312d326631333436653364313533222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.539822+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (73, 9, '\x7b226964223a2230316132303138372d303864612d376261372d623163662d313432653132363232376232222c226576656e745f74797065223a227461736b2e63616e63656c6c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3537303131375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303839352d376334382d386530312d326631333436653364313533222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a2263616e63656c6c6564222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.57024+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (74, 10, '\x7b226964223a2230316132303138372d303866642d376636332d626661312d646463633832656563323536222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3630353739315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303866352d373239362d626364662d393266303861346263613036222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.605946+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (75, 10, '\x7b226964223a2230316132303138372d303931352d373739392d386266632d343162653566366331326537222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3632393533305a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303866352d373239362d626364662d393266303861346263613036222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.629899+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (76, 10, '\x7b226964223a2230316132303138372d303935312d376439652d396461372d383233353539373566303431222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3638393234355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303866352d373239362d626364662d393266303861346263613036222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.691228+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (77, 0, '\x7b226964223a2230316132303138372d303937322d373439652d383139372d646238323438613831653464222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3732323331315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303937312d376132632d623765352d333761333838646161666437222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.722446+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (78, 0, '\x7b226964223a2230316132303138372d303938312d373964352d616534382d643063356565363835646438222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3733373531335a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303937312d376132632d623765352d333761333838646161666437222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.737896+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (79, 0, '\x7b226964223a2230316132303138372d303938652d376664352d616138622d393961643831396238346564222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3735303838325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303937312d376132632d623765352d333761333838646161666437222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.751012+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (80, 0, '\x7b226964223a2230316132303138372d303961312d376432642d613534652d343761383865663933633538222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3736393532335a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303937312d376132632d623765352d333761333838646161666437222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.769898+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (81, 0, '\x7b226964223a2230316132303138372d303961652d373333312d386566322d643765343032306339363165222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3738323934325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303937312d376132632d623765352d333761333838646161666437222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.783044+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (82, 0, '\x7b226964223a2230316132303138372d303964312d373934322d616336632d323637313139613932623433222c226576656e745f74797065223a227461736b2e726573756d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3831373332355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d303937312d376132632d623765352d333761333838646161666437222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.821187+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (83, 7, '\x7b226964223a2230316132303138372d303966302d373734622d393964392d303230306565626561336136222c226576656e745f74797065223a227461736b2e7369676e616c2d6b657074222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3834383534335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2d7369676e616c2f30316132303138372d303965622d373933642d393132362d636363383136613764353032222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:36.853162+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (84, 1, '\x7b226964223a2230316132303138372d306130622d373938622d623366342d363332373433393262626437222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3837353239335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d306130392d376435372d383639642d376234316639343434633535222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.875477+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (85, 1, '\x7b226964223a2230316132303138372d306131612d376336342d623136662d633539383633363665613431222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3839303337385a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d306130392d376435372d383639642d376234316639343434633535222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.890674+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (86, 1, '\x7b226964223a2230316132303138372d306133312d376564382d396463362d646236326233323439653764222c226576656e745f74797065223a227461736b2e61737369676e6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3931333831325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d306130392d376435372d383639642d376234316639343434633535222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.914089+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (87, 5, '\x7b226964223a2230316132303138372d306136302d376166352d626164372d663734346135323134346464222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3936303733375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d306135362d376666652d623633372d303565353939626465613133222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.960924+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (88, 15, '\x7b226964223a2230316132303138372d306137362d373333352d623536392d396162626330373562353330222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33362e3938323334365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d306137322d376236662d623639352d633930343565383035306364222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:36.992763+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (89, 4, '\x7b226964223a2230316132303138372d306161372d373233382d613661372d323635633638356336353062222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33372e3033313933305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d306139312d373230632d383065302d333333643235643639643466222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:37.034639+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (90, 13, '\x7b226964223a2230316132303138372d306161372d373633632d383139302d623761346234376166356261222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33372e3033313937315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d7d7d7d', '2026-11-22 04:32:37.034662+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (91, 11, '\x7b226964223a2230316132303138372d306163622d373961322d386364312d353264656563333064646463222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33372e3036373832375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d306163612d373461392d616538372d663039316533366630653763222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:37.068003+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (92, 13, '\x7b226964223a2230316132303138372d306163622d373235352d383435642d666334633039666265373462222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33372e3036373836325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22726f7574696e675f6964223a2230316132303138372d306163622d373065342d623130382d323336316637393262633363227d7d7d', '2026-11-22 04:32:37.068021+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (93, 1, '\x7b226964223a2230316132303138372d306165392d373735622d393236372d386638393266613464343761222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33372e3039373237365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d306164642d376531382d616161372d323966623966343434383863222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 04:32:37.097556+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (94, 1, '\x7b226964223a2230316132303138372d306230372d373366342d623532382d353534383234663861616666222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22637265772d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33372e3132373833315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d306164642d376531382d616161372d323966623966343434383863222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2266363237663063382d653838352d346530312d613837662d316630386231356233633132227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 04:32:37.12799+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (95, 1, '\x7b226964223a2230316132303138372d306231382d373630372d623738352d663661643333643038623566222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33372e3134343830385a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d306164642d376531382d616161372d323966623966343434383863222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 04:32:37.14532+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (96, 1, '\x7b226964223a2230316132303138372d306234352d376535312d626261372d303563333866653538653063222c226576656e745f74797065223a227461736b2e63616e63656c2d726571756573746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325430343a33323a33372e3138393338395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303138372d306164642d376531382d616161372d323966623966343434383863222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261643836613163362d333164372d346336612d613736632d353336323738393533613164227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 04:32:37.18972+00', NULL);


INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-11-22 04:32:37.485779+00');
INSERT INTO records.outbox_buckets VALUES (2, NULL, '2026-11-22 04:32:37.485781+00');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-11-22 04:32:37.485782+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-11-22 04:32:37.485783+00');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '2026-11-22 04:32:37.485784+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-22 04:32:37.485784+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-22 04:32:37.485785+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-11-22 04:32:37.485786+00');
INSERT INTO records.outbox_buckets VALUES (9, NULL, '2026-11-22 04:32:37.485786+00');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '2026-11-22 04:32:37.485787+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-22 04:32:37.485787+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-11-22 04:32:37.485788+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-11-22 04:32:37.485789+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-22 04:32:37.485789+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-11-22 04:32:37.48579+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a20187-0d29-7e94-882d-8a3ad4623ede', '2026-11-22 04:32:37.485751+00');


INSERT INTO records.panel_versions VALUES ('01a20187-0539-724e-8b7b-97a565f924c0', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-22 04:32:35.634333+00', NULL, 1, '2026-11-22 04:32:35.634333+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a20187-0571-73e0-b023-44ad9d97f296', 2, 'Ward 4', '{}', '{}', '2026-11-22 04:32:35.695341+00', NULL, 1, '2026-11-22 04:32:35.695341+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a20187-0571-73e0-b023-44ad9d97f296', 2, 'Ward 4', '{}', '{}', '2026-11-22 04:32:35.695341+00', '2026-11-22 04:32:35.713034+00', 2, '2026-11-22 04:32:35.715198+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a20187-0539-724e-8b7b-97a565f924c0', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-22 04:32:35.634333+00', NULL, 2, '2026-11-22 04:32:35.68447+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a20187-0571-73e0-b023-44ad9d97f296', 2, 'Ward 4', '{}', '{}', '2026-11-22 04:32:35.695341+00', '2026-11-22 04:32:35.713034+00', 3, '2026-11-22 04:32:37.571694+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a20186-fea5-7f5f-995f-5c1e71ec57af');
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a20186-ff7b-7278-8312-71bd1b753140');
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a20187-02f3-7021-9af4-2387ceb66a1b');
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a20187-02f3-7021-9af4-2387ceb66a1b');


INSERT INTO records.patient_names VALUES ('audit', '01a20186-fb91-70da-a98b-20410c1bb3a8');
INSERT INTO records.patient_names VALUES ('by', '01a20186-fb91-70da-a98b-20410c1bb3a8');
INSERT INTO records.patient_names VALUES ('refused', '01a20186-fb91-70da-a98b-20410c1bb3a8');
INSERT INTO records.patient_names VALUES ('astrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('nunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoe', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('bruce', '01a20186-fea5-7f5f-995f-5c1e71ec57af');
INSERT INTO records.patient_names VALUES ('lee', '01a20186-fea5-7f5f-995f-5c1e71ec57af');
INSERT INTO records.patient_names VALUES ('no', '01a20186-ff7b-7278-8312-71bd1b753140');
INSERT INTO records.patient_names VALUES ('system', '01a20186-ff7b-7278-8312-71bd1b753140');
INSERT INTO records.patient_names VALUES ('ibanez', '01a20187-02f3-7021-9af4-2387ceb66a1b');
INSERT INTO records.patient_names VALUES ('jose', '01a20187-02f3-7021-9af4-2387ceb66a1b');
INSERT INTO records.patient_names VALUES ('maria', '01a20187-02f3-7021-9af4-2387ceb66a1b');
INSERT INTO records.patient_names VALUES ('later', '01a20187-0406-70f6-8770-ae2ffef4d835');
INSERT INTO records.patient_names VALUES ('named', '01a20187-0406-70f6-8770-ae2ffef4d835');
INSERT INTO records.patient_names VALUES ('amalia', '01a20187-0475-7e3c-832b-1cd724776a50');
INSERT INTO records.patient_names VALUES ('unal', '01a20187-0475-7e3c-832b-1cd724776a50');
INSERT INTO records.patient_names VALUES ('amalia', '01a20187-0491-7189-abc1-e04455b149a9');
INSERT INTO records.patient_names VALUES ('unal', '01a20187-0491-7189-abc1-e04455b149a9');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-03-14 09:26:53.589793+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.patient_versions VALUES ('01a20186-fea5-7f5f-995f-5c1e71ec57af', '李小龍 🐉', '1940-11-27', '2026-11-22 04:32:33.931294+00', 1, '2026-11-22 04:32:33.931294+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}, {"type": null, "value": "no system", "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' bruce fan jr jun lee mr quoted twice בני تنين 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a20186-fea5-7f5f-995f-5c1e71ec57af', '李小龍 🐉', '1940-11-27', '2026-11-22 04:32:33.931294+00', 2, '2026-11-22 04:32:34.066095+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a20186-ff7b-7278-8312-71bd1b753140', 'No System', NULL, '2026-11-22 04:32:34.167575+00', 1, '2026-11-22 04:32:34.167575+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a20187-02f3-7021-9af4-2387ceb66a1b', 'María José Ibáñez', '1961-04-12', '2026-11-22 04:32:35.033614+00', 1, '2026-11-22 04:32:35.033614+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a20187-02f3-7021-9af4-2387ceb66a1b', 'María José Ibáñez', NULL, '2026-11-22 04:32:35.033614+00', 2, '2026-11-22 04:32:35.1545+00', 'unknown', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a20187-0406-70f6-8770-ae2ffef4d835', '', NULL, '2026-11-22 04:32:35.33385+00', 1, '2026-11-22 04:32:35.33385+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a20187-0491-7189-abc1-e04455b149a9', 'Ünal, Amália', NULL, '2026-11-22 04:32:35.467431+00', 1, '2026-11-22 04:32:35.467431+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a20187-0475-7e3c-832b-1cd724776a50', 'Amália Ünal', NULL, '2026-11-22 04:32:35.442893+00', 1, '2026-11-22 04:32:35.442893+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a20187-0491-7189-abc1-e04455b149a9', 'Ünal, Amália', NULL, '2026-11-22 04:32:35.467431+00', 2, '2026-11-22 04:32:35.516639+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a20187-0475-7e3c-832b-1cd724776a50', 'Doppelt erfasst — “zweimal”', '{}');
INSERT INTO records.patient_versions VALUES ('01a20187-0475-7e3c-832b-1cd724776a50', 'Amália Ünal', NULL, '2026-11-22 04:32:35.442893+00', 2, '2026-11-22 04:32:35.517657+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a20187-0491-7189-abc1-e04455b149a9}');
INSERT INTO records.patient_versions VALUES ('01a20187-0491-7189-abc1-e04455b149a9', 'Ünal, Amália', NULL, '2026-11-22 04:32:35.467431+00', 3, '2026-11-22 04:32:35.554923+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a20187-0475-7e3c-832b-1cd724776a50', 'Amália Ünal', NULL, '2026-11-22 04:32:35.442893+00', 3, '2026-11-22 04:32:35.555618+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');


INSERT INTO records.patients VALUES ('01a20186-fb91-70da-a98b-20410c1bb3a8', 'Refused By Audit', NULL, '2026-11-22 04:32:33.167696+00', 1, '2026-11-22 04:32:33.167696+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' audit by refused ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-22 04:32:28.731827+00', NULL, '[]', '[]', NULL, NULL, NULL, ' astrom nunez zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a20186-fea5-7f5f-995f-5c1e71ec57af', 'Bruce Lee', '1940-11-27', '2026-11-22 04:32:33.931294+00', 3, '2026-11-22 04:32:34.145588+00', NULL, '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' bruce lee ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a20186-ff7b-7278-8312-71bd1b753140', 'No System', NULL, '2026-11-22 04:32:34.167575+00', 2, '2026-11-22 04:32:34.940404+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL, false, '"2026-11"', NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a20187-02f3-7021-9af4-2387ceb66a1b', 'María José Ibáñez', '1961-04-12', '2026-11-22 04:32:35.033614+00', 3, '2026-11-22 04:32:35.287076+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a20187-03ed-7853-8c5f-37807ace13f1', '', NULL, '2026-11-22 04:32:35.302056+00', 1, '2026-11-22 04:32:35.302056+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a20187-0406-70f6-8770-ae2ffef4d835', 'Named Later', NULL, '2026-11-22 04:32:35.33385+00', 2, '2026-11-22 04:32:35.406798+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', ' later named ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a20187-0491-7189-abc1-e04455b149a9', 'Ünal, Amália', NULL, '2026-11-22 04:32:35.467431+00', 4, '2026-11-22 04:32:35.614181+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a20187-0475-7e3c-832b-1cd724776a50', 'Doppelt erfasst — “zweimal”', '{}');
INSERT INTO records.patients VALUES ('01a20187-0475-7e3c-832b-1cd724776a50', 'Amália Ünal', NULL, '2026-11-22 04:32:35.442893+00', 4, '2026-11-22 04:32:35.614673+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a20187-0491-7189-abc1-e04455b149a9}');
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-22 04:32:37.815915+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a20187-02f2-77ae-9aae-a596e5312cdf');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a20187-02f3-7701-b66c-19bc9c2d49e7');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a20187-02f3-7e7a-8ced-3aebff0afbdf');
INSERT INTO records.resource_keys VALUES ('Patient', 'identifier|urn:example:mrn|48151', '01a20187-02f3-7021-9af4-2387ceb66a1b');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a20187-02f3-7293-b84c-7fc8d7f19260');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a20187-0343-7061-a2e1-7dc7cdda9276');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a20187-0343-739f-af29-6f738b6eceb9');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a20187-03ed-7853-8c5f-37807ace13f1');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a20187-0406-70f6-8770-ae2ffef4d835');


INSERT INTO records.resource_versions VALUES ('01a20187-02f3-7021-9af4-2387ceb66a1b', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a20187-02f3-7021-9af4-2387ceb66a1b', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-22 04:32:35.033614+00', '2026-11-22 04:32:35.033614+00');
INSERT INTO records.resource_versions VALUES ('01a20187-0343-739f-af29-6f738b6eceb9', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a20187-02f3-7021-9af4-2387ceb66a1b', '01a20187-0343-739f-af29-6f738b6eceb9', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a20187-02f3-7021-9af4-2387ceb66a1b"}, "participant": [{"individual": {"reference": "Practitioner/01a20187-02f3-7293-b84c-7fc8d7f19260"}}], "resourceType": "Encounter"}', 1, '2026-11-22 04:32:35.12504+00', '2026-11-22 04:32:35.12504+00');
INSERT INTO records.resource_versions VALUES ('01a20187-02f3-7e7a-8ced-3aebff0afbdf', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a20187-02f3-7021-9af4-2387ceb66a1b', '01a20187-02f3-7701-b66c-19bc9c2d49e7', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a20187-02f3-7021-9af4-2387ceb66a1b"}, "encounter": {"reference": "Encounter/01a20187-02f3-7701-b66c-19bc9c2d49e7"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-22 04:32:35.033614+00', '2026-11-22 04:32:35.033614+00');
INSERT INTO records.resource_versions VALUES ('01a20187-02f3-7021-9af4-2387ceb66a1b', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a20187-02f3-7021-9af4-2387ceb66a1b', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-22 04:32:35.033614+00', '2026-11-22 04:32:35.140648+00');
INSERT INTO records.resource_versions VALUES ('01a20187-0406-70f6-8770-ae2ffef4d835', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a20187-0406-70f6-8770-ae2ffef4d835', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-22 04:32:35.33385+00', '2026-11-22 04:32:35.33385+00');


INSERT INTO records.resources VALUES ('01a20187-02f2-77ae-9aae-a596e5312cdf', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a20187-02f3-7021-9af4-2387ceb66a1b', '01a20187-02f3-7701-b66c-19bc9c2d49e7', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a20187-02f3-7021-9af4-2387ceb66a1b"}, "encounter": {"reference": "Encounter/01a20187-02f3-7701-b66c-19bc9c2d49e7"}, "resourceType": "Condition"}', 1, '2026-11-22 04:32:35.033614+00', '2026-11-22 04:32:35.033614+00');
INSERT INTO records.resources VALUES ('01a20187-02f3-7701-b66c-19bc9c2d49e7', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a20187-02f3-7021-9af4-2387ceb66a1b', '01a20187-02f3-7701-b66c-19bc9c2d49e7', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a20187-02f3-7021-9af4-2387ceb66a1b"}, "participant": [{"individual": {"reference": "Practitioner/01a20187-02f3-7293-b84c-7fc8d7f19260"}}], "resourceType": "Encounter"}', 1, '2026-11-22 04:32:35.033614+00', '2026-11-22 04:32:35.033614+00');
INSERT INTO records.resources VALUES ('01a20187-02f3-7293-b84c-7fc8d7f19260', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-22 04:32:35.033614+00', '2026-11-22 04:32:35.033614+00');
INSERT INTO records.resources VALUES ('01a20187-0343-7061-a2e1-7dc7cdda9276', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a20187-02f3-7021-9af4-2387ceb66a1b', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a20187-02f3-7021-9af4-2387ceb66a1b"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-22 04:32:35.12504+00', '2026-11-22 04:32:35.12504+00');
INSERT INTO records.resources VALUES ('01a20187-0343-739f-af29-6f738b6eceb9', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a20187-02f3-7021-9af4-2387ceb66a1b', '01a20187-0343-739f-af29-6f738b6eceb9', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a20187-02f3-7021-9af4-2387ceb66a1b"}, "participant": [{"individual": {"reference": "Practitioner/01a20187-02f3-7293-b84c-7fc8d7f19260"}}], "resourceType": "Encounter"}', 2, '2026-11-22 04:32:35.12504+00', '2026-11-22 04:32:35.210352+00');
INSERT INTO records.resources VALUES ('01a20187-02f3-7e7a-8ced-3aebff0afbdf', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a20187-02f3-7021-9af4-2387ceb66a1b', '01a20187-02f3-7701-b66c-19bc9c2d49e7', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a20187-02f3-7021-9af4-2387ceb66a1b"}, "encounter": {"reference": "Encounter/01a20187-02f3-7701-b66c-19bc9c2d49e7"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-22 04:32:35.033614+00', '2026-11-22 04:32:35.272864+00');
INSERT INTO records.resources VALUES ('01a20187-02f3-7021-9af4-2387ceb66a1b', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a20187-02f3-7021-9af4-2387ceb66a1b', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 3, '2026-11-22 04:32:35.033614+00', '2026-11-22 04:32:35.272955+00');
INSERT INTO records.resources VALUES ('01a20187-03ed-7853-8c5f-37807ace13f1', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a20187-03ed-7853-8c5f-37807ace13f1', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-22 04:32:35.302056+00', '2026-11-22 04:32:35.302056+00');
INSERT INTO records.resources VALUES ('01a20187-0406-70f6-8770-ae2ffef4d835', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a20187-0406-70f6-8770-ae2ffef4d835', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-22 04:32:35.33385+00', '2026-11-22 04:32:35.401044+00');


INSERT INTO records.search_backlog VALUES ('01a20187-02f2-77ae-9aae-a596e5312cdf');


INSERT INTO records.search_codes VALUES (5766236403445226722, '01a20187-02f3-7021-9af4-2387ceb66a1b', '-infinity', '01a20187-02f2-77ae-9aae-a596e5312cdf');
INSERT INTO records.search_codes VALUES (6889275846708167044, '00000000-0000-0000-0000-000000000000', '-infinity', '01a20187-02f3-7293-b84c-7fc8d7f19260');
INSERT INTO records.search_codes VALUES (638821647980083712, '01a20187-02f3-7021-9af4-2387ceb66a1b', '-infinity', '01a20187-02f3-7e7a-8ced-3aebff0afbdf');
INSERT INTO records.search_codes VALUES (6725396766038413144, '01a20187-02f3-7021-9af4-2387ceb66a1b', '-infinity', '01a20187-02f3-7e7a-8ced-3aebff0afbdf');
INSERT INTO records.search_codes VALUES (-4176838396083071243, '01a20187-02f3-7021-9af4-2387ceb66a1b', '-infinity', '01a20187-02f3-7021-9af4-2387ceb66a1b');
INSERT INTO records.search_codes VALUES (-3424376862632110893, '01a20187-02f3-7021-9af4-2387ceb66a1b', '-infinity', '01a20187-02f3-7021-9af4-2387ceb66a1b');


INSERT INTO records.search_entries VALUES ('01a20187-02f2-77ae-9aae-a596e5312cdf', '01a20187-02f3-7021-9af4-2387ceb66a1b', 'Condition', '-infinity', '2026-11-22 04:32:35.033614+00', '{-6454731952758244113,-4603789478443487734,-1450889485933994210,1704561264823032479,1711980304014164949,3315491416762332118,4750904070130365096,5766236403445226722,7244277310558804899}', '{}');
INSERT INTO records.search_entries VALUES ('01a20187-02f3-7701-b66c-19bc9c2d49e7', '01a20187-02f3-7021-9af4-2387ceb66a1b', 'Encounter', '-infinity', '2026-11-22 04:32:35.033614+00', '{-8989776376784483404,-8706854150211908025,-7445652280845804385,-5939272887904380300,-4639566626871127799,-3456592615261110200,-2983805077430632324,-2669698883667704676,-2061004115264380698,-1763746174139205143,-1210234101167140355,-410684541319942866,3437862147516988546,3910953658526614958,3992682082209203742,4892235276358198179,5204202772958038929,6160112153646671356,6309495035165954606,8015739131334997821,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}');
INSERT INTO records.search_entries VALUES ('01a20187-02f3-7293-b84c-7fc8d7f19260', '00000000-0000-0000-0000-000000000000', 'Practitioner', '-infinity', '2026-11-22 04:32:35.033614+00', '{-7281216365113324833,-5634760922583328499,-4606996097868006287,962598198066556472,1144645365100300718,6889275846708167044,8038445038541233791}', '{"name": [["Hettinger", "hettinger"]], "family": [["Hettinger", "hettinger"]], "phonetic": [["Hettinger", "hettinger"]]}');
INSERT INTO records.search_entries VALUES ('01a20187-0343-7061-a2e1-7dc7cdda9276', '01a20187-02f3-7021-9af4-2387ceb66a1b', 'Condition', '2026-11-20 00:00:00+00', '2026-11-22 04:32:35.12504+00', '{-6848650400343048448,-6454731952758244113,-4603789478443487734,1704561264823032479,3315491416762332118,4122849338527541616,4750904070130365096,7244277310558804899}', '{"onset-info": [["10 days", "10 days"]], "recorded-date": [[1795132800000000, 1795219200000000]]}');
INSERT INTO records.search_entries VALUES ('01a20187-0343-739f-af29-6f738b6eceb9', '01a20187-02f3-7021-9af4-2387ceb66a1b', 'Encounter', '-infinity', '2026-11-22 04:32:35.210352+00', '{-8706854150211908025,-7445652280845804385,-5939272887904380300,-4639566626871127799,-4380409335288509091,-3456592615261110200,-2983805077430632324,-2669698883667704676,-2061004115264380698,-1763746174139205143,-1210234101167140355,-410684541319942866,818287502009051485,3437862147516988546,3910953658526614958,4892235276358198179,5204202772958038929,6160112153646671356,6309495035165954606,8015739131334997821,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}');
INSERT INTO records.search_entries VALUES ('01a20187-02f3-7e7a-8ced-3aebff0afbdf', '01a20187-02f3-7021-9af4-2387ceb66a1b', 'Observation', '-infinity', '2026-11-22 04:32:35.272864+00', '{-9113844111116205472,-7981568621035656830,-7951509100089485845,-7451150732379155953,-5183843827123802078,-3360307009067323687,-3244734533335892039,-2212138662160804463,-1380273747433996386,-306885603003732905,101708146211383097,522752935747422638,638821647980083712,1413474167464913027,2619920073100156401,2952314885040418359,6056942933162792947,6607783872734053874,6725396766038413144,6773461974477245668,6960921630947238605,7330082917372906610,8651352993447874978}', '{"value-quantity": [["179.25", null, null, "cm"]], "combo-value-quantity": [["179.25", null, null, "cm"]]}');
INSERT INTO records.search_entries VALUES ('01a20187-02f3-7021-9af4-2387ceb66a1b', '01a20187-02f3-7021-9af4-2387ceb66a1b', 'Patient', '-infinity', '2026-11-22 04:32:35.272955+00', '{-8638080378023668169,-6307866633382234156,-4357135025089860971,-4176838396083071243,-3424376862632110893,-2238758634828303172,-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,1971412287642486946,2706430926491717011,2822124603416549557,3653269531088775848,5827986460778686216,6430912447629503579,6866098359189480665,7586896057643621281,8027697671184185996}', '{"name": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "given": [["María", "maria"], ["José", "jose"]], "family": [["Ibáñez", "ibanez"]], "phonetic": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "birthdate": [[-275270400000000, -275184000000000]]}');
INSERT INTO records.search_entries VALUES ('01a20187-03ed-7853-8c5f-37807ace13f1', '01a20187-03ed-7853-8c5f-37807ace13f1', 'Patient', '-infinity', '2026-11-22 04:32:35.302056+00', '{-2096519522862822999,304989571092906561,1406853238992075579,1527466873384452044,2822124603416549557}', '{"birthdate": [[567993600000000, 599616000000000]]}');
INSERT INTO records.search_entries VALUES ('01a20187-0406-70f6-8770-ae2ffef4d835', '01a20187-0406-70f6-8770-ae2ffef4d835', 'Patient', '-infinity', '2026-11-22 04:32:35.401044+00', '{-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Named Later", "named later"]], "phonetic": [["Named Later", "named later"]], "birthdate": [[567993600000000, 599616000000000]]}');


INSERT INTO records.task_dependencies VALUES ('01a20187-075a-745c-81e9-2ff0cace78ad', '01a20187-0739-7a24-ac90-72d2b495cedf');


INSERT INTO records.task_ends VALUES ('01a20187-061e-7e5f-b3dc-cdd0e6cf29c1', '\xf9af837575bb6665d2e675b93f35225ba4abe358746c5938704bd5495934a5da', 3, '{01a20187-06b3-7ae9-a0ec-a3b45a348e51}', '01a20187-0601-79de-99a6-6980c5f83025', 2, '2026-11-22 04:32:36.015542+00');


INSERT INTO records.task_holders VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.task_inputs VALUES ('01a20187-061e-7e5f-b3dc-cdd0e6cf29c1', '{"text": "Rückruf 😷"}');
INSERT INTO records.task_inputs VALUES ('01a20187-0a91-720c-80e0-333d25d69d4f', '{"record_id": 5}');
INSERT INTO records.task_inputs VALUES ('01a20187-0aca-74a9-ae87-f091e36f0e7c', '{"to": "cardiology", "reason": "Brustschmerz", "record_id": 5, "routing_id": "01a20187-0acb-70e4-b108-2361f792bc3c"}');


INSERT INTO records.task_queue VALUES ('01a20187-06b3-7ae9-a0ec-a3b45a348e51', 'default', 'assignment', 0, '2036-01-01 00:00:00+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20187-075a-745c-81e9-2ff0cace78ad', 'dead', 'follow_up', 0, '2026-11-22 04:32:36.210433+00', NULL, 1, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 04:32:36.277849+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20187-07d8-78ba-a62b-3001cc8adca8', 'again', 'follow_up', 0, '2026-11-22 04:32:41.413263+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 04:32:36.478241+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20187-08f5-7296-bcdf-92f08a4bca06', 'default', 'prior_authorization', 0, '2026-11-22 04:32:36.605437+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 04:32:36.68231+00', 'auth-1', '2036-01-01 00:00:00+00');
INSERT INTO records.task_queue VALUES ('01a20187-0971-7a2c-b7e5-37a388daafd7', 'answered', 'prior_authorization', 0, '2026-11-22 04:32:36.809759+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20187-0a09-7d57-869d-7b41f9444c55', 'owned', 'follow_up', 0, '2036-01-01 00:00:00+00', 'Zimmer 4', 0, false, '2036-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20187-0a56-7ffe-b637-05e599bdea13', 'keyed@person:dr-osei', 'follow_up', 0, '2026-11-22 04:32:36.960042+00', 'Zimmer 3', 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20187-0a91-720c-80e0-333d25d69d4f', 'triage', 'intake_triage', 1, '2026-11-22 04:32:37.017159+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20187-0a72-7b6f-b695-c9045e8050cd', 'keyed', 'follow_up', 0, '2026-11-22 04:32:36.981683+00', 'Zimmer 3', 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20187-0aca-74a9-ae87-f091e36f0e7c', 'cardiology', 'assignment', 1, '2026-11-22 04:32:37.066732+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20187-0add-7e18-aaa7-29fb9f44488c', 'held', 'follow_up', 0, '2026-11-22 04:32:37.086254+00', NULL, 0, false, NULL, '2026-11-22 04:32:37.118122+00', '4881036f-532f-4f54-a38e-7f31e58d9c48', '01a20187-0af6-70f9-8fcb-179629ae5b8f', 'crew-agent', 'agent', 'granted:["agent", "crew-agent", null]', 3600, '2100-01-01 00:00:00+00', 'Doppelt', NULL, NULL, NULL);


INSERT INTO records.task_signals VALUES ('01a20187-09c7-743b-942a-73482e0e04f9', 'auth-2', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-22 04:32:36.805073+00', '01a20187-0971-7a2c-b7e5-37a388daafd7', '2026-11-22 04:32:36.807305+00');
INSERT INTO records.task_signals VALUES ('01a20187-09eb-793d-9126-ccc816a7d502', 'auth-3', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-22 04:32:36.836545+00', NULL, NULL);


INSERT INTO records.task_steps VALUES ('01a20187-0723-74b6-a14b-46de3b42210b', '01a20187-061e-7e5f-b3dc-cdd0e6cf29c1', 'dokumentiert', NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.103735+00');
INSERT INTO records.task_steps VALUES ('01a20187-098d-7fbe-972b-9b1f98bdcb06', '01a20187-0971-7a2c-b7e5-37a388daafd7', 'submitted', 'per Fax', 'fax-1', 'test-agent', 'agent', '2026-11-22 04:32:36.743588+00');


INSERT INTO records.task_versions VALUES ('01a20187-061e-7e5f-b3dc-cdd0e6cf29c1', 'follow_up', 'done', '01a20187-0491-7189-abc1-e04455b149a9', '01a20187-0601-79de-99a6-6980c5f83025', 3, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:35.869635+00', 1, '2026-11-22 04:32:35.869635+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-061e-7e5f-b3dc-cdd0e6cf29c1', 'follow_up', 'done', '01a20187-0491-7189-abc1-e04455b149a9', '01a20187-0601-79de-99a6-6980c5f83025', 3, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:35.869635+00', 2, '2026-11-22 04:32:35.968687+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-061e-7e5f-b3dc-cdd0e6cf29c1', 'follow_up', 'done', '01a20187-0491-7189-abc1-e04455b149a9', '01a20187-0601-79de-99a6-6980c5f83025', 3, NULL, NULL, NULL, 5, 1, 'completed', 'erreicht', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-22 04:32:35.869635+00', 3, '2026-11-22 04:32:36.027844+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-0739-7a24-ac90-72d2b495cedf', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.153109+00', 1, '2026-11-22 04:32:36.153109+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-0739-7a24-ac90-72d2b495cedf', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.153109+00', 2, '2026-11-22 04:32:36.226568+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-075a-745c-81e9-2ff0cace78ad', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.183573+00', 1, '2026-11-22 04:32:36.183573+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-07d8-78ba-a62b-3001cc8adca8', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.297081+00', 1, '2026-11-22 04:32:36.297081+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-07d8-78ba-a62b-3001cc8adca8', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.297081+00', 2, '2026-11-22 04:32:36.372102+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-07d8-78ba-a62b-3001cc8adca8', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'ready', NULL, NULL, NULL, NULL, 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.297081+00', 3, '2026-11-22 04:32:36.411963+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-0895-7c48-8e01-2f1346e3d153', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.492236+00', 1, '2026-11-22 04:32:36.492236+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-08f5-7296-bcdf-92f08a4bca06', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.593057+00', 1, '2026-11-22 04:32:36.593057+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-0971-7a2c-b7e5-37a388daafd7', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.715328+00', 1, '2026-11-22 04:32:36.715328+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-0971-7a2c-b7e5-37a388daafd7', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.715328+00', 2, '2026-11-22 04:32:36.750661+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-0971-7a2c-b7e5-37a388daafd7', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', 'submitted', NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.715328+00', 3, '2026-11-22 04:32:36.782434+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-0a09-7d57-869d-7b41f9444c55', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.8641+00', 1, '2026-11-22 04:32:36.8641+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20187-0add-7e18-aaa7-29fb9f44488c', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:37.075928+00', 1, '2026-11-22 04:32:37.075928+00', 'test-agent', 'agent');


INSERT INTO records.tasks VALUES ('01a20187-06b3-7ae9-a0ec-a3b45a348e51', 'assignment', 'default', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.015542+00', 1, '2026-11-22 04:32:36.015542+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20187-061e-7e5f-b3dc-cdd0e6cf29c1', 'follow_up', 'done', '01a20187-0491-7189-abc1-e04455b149a9', '01a20187-0601-79de-99a6-6980c5f83025', 3, NULL, NULL, NULL, 5, 1, 'completed', 'dokumentiert', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-22 04:32:35.869635+00', 4, '2026-11-22 04:32:36.132445+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20187-0739-7a24-ac90-72d2b495cedf', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'failed', 'dead-letter', NULL, NULL, NULL, 'Kein Anschluss', NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.153109+00', 3, '2026-11-22 04:32:36.260057+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20187-075a-745c-81e9-2ff0cace78ad', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'predecessor-failed', NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.183573+00', 2, '2026-11-22 04:32:36.265474+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20187-07d8-78ba-a62b-3001cc8adca8', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'on-hold', NULL, NULL, NULL, 'Morgen', 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.297081+00', 4, '2026-11-22 04:32:36.475919+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20187-0895-7c48-8e01-2f1346e3d153', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'cancelled', NULL, NULL, NULL, 'Umgezogen', NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.492236+00', 2, '2026-11-22 04:32:36.569726+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20187-08f5-7296-bcdf-92f08a4bca06', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.593057+00', 2, '2026-11-22 04:32:36.681978+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20187-0971-7a2c-b7e5-37a388daafd7', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.715328+00', 4, '2026-11-22 04:32:36.807884+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20187-0a09-7d57-869d-7b41f9444c55', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.8641+00', 2, '2026-11-22 04:32:36.908756+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20187-0a56-7ffe-b637-05e599bdea13', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.941087+00', 1, '2026-11-22 04:32:36.941087+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20187-0a72-7b6f-b695-c9045e8050cd', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:36.974472+00', 1, '2026-11-22 04:32:36.974472+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20187-0a91-720c-80e0-333d25d69d4f', 'intake_triage', 'triage', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:37.007591+00', 1, '2026-11-22 04:32:37.007591+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20187-0aca-74a9-ae87-f091e36f0e7c', 'assignment', 'cardiology', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:37.053463+00', 1, '2026-11-22 04:32:37.053463+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20187-0add-7e18-aaa7-29fb9f44488c', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 04:32:37.075928+00', 2, '2026-11-22 04:32:37.118355+00', 'crew-agent', 'agent');


SELECT pg_catalog.setval('records.access_change_numbers', 26, true);


SELECT pg_catalog.setval('records.access_numbers', 5, true);


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


