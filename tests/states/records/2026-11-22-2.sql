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
BEGIN
    INSERT INTO records.feed (bucket, type, resource_id)
    SELECT get_byte(uuid_send(id), 15) & 15, type, id FROM stored WHERE type = ANY ('{AllergyIntolerance,Claim,ClaimResponse,Condition,Coverage,DiagnosticReport,DocumentReference,ExplanationOfBenefit,Immunization,MedicationRequest,MedicationStatement,Observation,Procedure}');
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
INSERT INTO records.access_changes VALUES (1, true, '01a202ed-6282-7592-bdaf-0225006f9024', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a202ed-666b-7c5d-9625-8a388d892720', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a202ed-6551-752b-8c46-005defd45056', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a202ed-6b4f-7a2a-976f-b46817a58fbd', 7, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a202ed-6b6c-7cdd-83e9-fe059189a8c8', 8, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'no system', 9, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '|no system', 10, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 11, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 13, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 15, NULL, true);
INSERT INTO records.access_changes VALUES (4, true, 'P12345', 19, '2026-11-22 12:04:04.150973+00', false);
INSERT INTO records.access_changes VALUES (4, false, 'granted:["agent", "triage-agent", "dr-okafor"]', 20, NULL, false);
INSERT INTO records.access_changes VALUES (3, true, '01a202ed-6b6c-7cdd-83e9-fe059189a8c8', 21, '2026-11-22 12:04:04.087398+00', true);
INSERT INTO records.access_changes VALUES (3, true, '01a202ed-6b4f-7a2a-976f-b46817a58fbd', 22, '2026-11-22 12:04:04.087398+00', true);
INSERT INTO records.access_changes VALUES (3, false, 'granted:["person", "dr-okafor", "dr-okafor"]', 23, NULL, true);
INSERT INTO records.access_changes VALUES (5, false, 'granted:["agent", "crew-agent", null]', 24, NULL, false);
INSERT INTO records.access_changes VALUES (5, true, 'P12345', 25, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 26, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_grants VALUES ('01a202ed-6d3d-7402-971b-f24d0e70dd80', 4, 'granted:["agent", "triage-agent", "dr-okafor"]', 'triage-agent', 'agent', 'dr-okafor', 'P12345', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-22 11:04:04.150973+00', '2026-11-22 12:04:04.150973+00', NULL, NULL);
INSERT INTO records.access_grants VALUES ('01a202ed-6d0f-7139-b2a6-0d49b4ef0248', 3, 'granted:["person", "dr-okafor", "dr-okafor"]', 'dr-okafor', 'person', 'dr-okafor', '01a202ed-6b6c-7cdd-83e9-fe059189a8c8', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-22 11:04:04.087398+00', '2026-11-22 12:04:04.087398+00', 'dr-osei', '2026-11-22 11:04:04.195582+00');


INSERT INTO records.access_members VALUES (1, '01a202ed-6282-7592-bdaf-0225006f9024', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a202ed-666b-7c5d-9625-8a388d892720', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a202ed-6551-752b-8c46-005defd45056', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a202ed-6b4f-7a2a-976f-b46817a58fbd', NULL, NULL);
INSERT INTO records.access_members VALUES (1, '01a202ed-6b6c-7cdd-83e9-fe059189a8c8', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'no system', NULL, '01a202ed-666b-7c5d-9625-8a388d892720');
INSERT INTO records.access_members VALUES (1, '|no system', NULL, '01a202ed-666b-7c5d-9625-8a388d892720');
INSERT INTO records.access_members VALUES (4, 'P12345', '2026-11-22 12:04:04.150973+00', NULL);
INSERT INTO records.access_members VALUES (5, 'P12345', NULL, NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00', NULL);


INSERT INTO records.alembic_version VALUES ('records_0022');


INSERT INTO records.chart_entries VALUES ('01a202ed-689d-77f5-9ef9-b801f577fa10', '01a202ed-689d-7fc7-948a-b34cb998e014', 'Condition', '00000000-0000-0000-0000-000000000000', '-infinity');
INSERT INTO records.chart_entries VALUES ('01a202ed-696b-7191-b4d3-7107ee5d1807', '01a202ed-689d-7fc7-948a-b34cb998e014', 'Condition', '00000000-0000-0000-0000-000000000000', '2026-11-20 00:00:00+00');
INSERT INTO records.chart_entries VALUES ('01a202ed-689d-7d4c-ad49-0d24dda1132f', '01a202ed-689d-7fc7-948a-b34cb998e014', 'vital-signs', '2f3f1ee6-ad13-36dd-7103-893fd2482c22', '-infinity');


INSERT INTO records.cursor_keys VALUES (1, '\xa842458614234ea297e42f7a47f7335b048b1270862241b4a67408b93c9112dd');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-03-14 09:27:00+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a202ed-66c1-75b3-bb73-4e68d63db85b', '01a202ed-6551-752b-8c46-005defd45056', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 11:04:02.488404+00', 1, '2026-11-22 11:04:02.488404+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a202ed-672a-7224-87ff-02cb8886250c', '01a202ed-6551-752b-8c46-005defd45056', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 11:04:02.593462+00', 1, '2026-11-22 11:04:02.593462+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a202ed-6745-7901-9dc5-409466986ba8', '01a202ed-6551-752b-8c46-005defd45056', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 11:04:02.62879+00', 1, '2026-11-22 11:04:02.62879+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a202ed-66c1-75b3-bb73-4e68d63db85b', '01a202ed-6551-752b-8c46-005defd45056', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-22 11:04:02.488404+00', 2, '2026-11-22 11:04:02.562181+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a202ed-672a-7224-87ff-02cb8886250c', '01a202ed-6551-752b-8c46-005defd45056', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-22 11:04:02.593462+00', 2, '2026-11-22 11:04:02.616183+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a202ed-66c1-75b3-bb73-4e68d63db85b', '01a202ed-6551-752b-8c46-005defd45056', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-22 11:04:02.488404+00', 3, '2026-11-22 11:04:02.666378+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-22 11:04:02.655381+00', NULL);
INSERT INTO records.encounter_versions VALUES ('01a202ed-6849-762f-b089-d4c2024741a6', '01a202ed-666b-7c5d-9625-8a388d892720', 'Leichenschau', NULL, NULL, NULL, '2026-11-22 11:04:02.872171+00', 1, '2026-11-22 11:04:02.872171+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'dr-osei', 'person', NULL, NULL, 'Verlangt von der Behörde — “sofort”');
INSERT INTO records.encounter_versions VALUES ('01a202ed-696b-7739-aba9-b184956da819', '01a202ed-689d-7fc7-948a-b34cb998e014', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-22 11:04:03.157657+00', 1, '2026-11-22 11:04:03.157657+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a202ed-6d89-75bd-9ee8-aa2663b46ec5', '01a202ed-6b6c-7cdd-83e9-fe059189a8c8', 'Kontrolle ❤', NULL, NULL, NULL, '2026-11-22 11:04:04.225905+00', 1, '2026-11-22 11:04:04.225905+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-22 11:03:58.830232+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a202ed-66a9-7bd0-85ec-269b286689dd', '01a202ed-6551-752b-8c46-005defd45056', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 11:04:02.444392+00', 1, '2026-11-22 11:04:02.444392+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a202ed-6745-7901-9dc5-409466986ba8', '01a202ed-6551-752b-8c46-005defd45056', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-22 11:04:02.62879+00', 2, '2026-11-22 11:04:02.646332+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a202ed-672a-7224-87ff-02cb8886250c', '01a202ed-6551-752b-8c46-005defd45056', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-22 11:04:02.593462+00', 3, '2026-11-22 11:04:02.683901+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a202ed-66c1-75b3-bb73-4e68d63db85b', '01a202ed-6551-752b-8c46-005defd45056', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-22 11:04:02.488404+00', 4, '2026-11-22 11:04:02.702195+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-22 11:04:02.655381+00', NULL);
INSERT INTO records.encounters VALUES ('01a202ed-6849-762f-b089-d4c2024741a6', '01a202ed-666b-7c5d-9625-8a388d892720', 'Leichenschau', 'Erledigt.', NULL, NULL, '2026-11-22 11:04:02.872171+00', 2, '2026-11-22 11:04:02.909669+00', 'in-progress', 'AMB', NULL, 'final', 'dr-osei', NULL, 'dr-osei', 'person', 'dr-osei', '2026-11-22 11:04:02.900806+00', 'Verlangt von der Behörde — “sofort”');
INSERT INTO records.encounters VALUES ('01a202ed-689d-7ec1-b722-1976ab84c1f6', '01a202ed-689d-7fc7-948a-b34cb998e014', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-22 11:04:02.932128+00', 1, '2026-11-22 11:04:02.932128+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a202ed-696b-7739-aba9-b184956da819', '01a202ed-689d-7fc7-948a-b34cb998e014', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-22 11:04:03.157657+00', 2, '2026-11-22 11:04:03.308809+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a202ed-6d89-75bd-9ee8-aa2663b46ec5', '01a202ed-6b6c-7cdd-83e9-fe059189a8c8', 'Kontrolle ❤', 'Angerufen.', NULL, NULL, '2026-11-22 11:04:04.225905+00', 2, '2026-11-22 11:04:04.457673+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', NULL, 'test-agent', 'agent', NULL, NULL, NULL);


INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (2, 11, 'Encounter', '01a202ed-66c1-75b3-bb73-4e68d63db85b', '2026-11-22 11:04:02.56268+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (3, 12, 'Encounter', '01a202ed-672a-7224-87ff-02cb8886250c', '2026-11-22 11:04:02.616299+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (4, 8, 'Encounter', '01a202ed-6745-7901-9dc5-409466986ba8', '2026-11-22 11:04:02.646443+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (5, 11, 'Encounter', '01a202ed-66c1-75b3-bb73-4e68d63db85b', '2026-11-22 11:04:02.666506+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (6, 12, 'Encounter', '01a202ed-672a-7224-87ff-02cb8886250c', '2026-11-22 11:04:02.684081+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (7, 11, 'Encounter', '01a202ed-66c1-75b3-bb73-4e68d63db85b', '2026-11-22 11:04:02.702325+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (8, 6, 'Encounter', '01a202ed-6849-762f-b089-d4c2024741a6', '2026-11-22 11:04:02.909821+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (9, 0, 'Condition', '01a202ed-689d-77f5-9ef9-b801f577fa10', '2026-11-22 11:04:03.007742+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (10, 15, 'Observation', '01a202ed-689d-7d4c-ad49-0d24dda1132f', '2026-11-22 11:04:03.007768+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (11, 7, 'Condition', '01a202ed-696b-7191-b4d3-7107ee5d1807', '2026-11-22 11:04:03.187311+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (12, 15, 'Observation', '01a202ed-689d-7d4c-ad49-0d24dda1132f', '2026-11-22 11:04:03.368303+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (13, 5, 'Encounter', '01a202ed-6d89-75bd-9ee8-aa2663b46ec5', '2026-11-22 11:04:04.45782+00', NULL);
INSERT INTO records.feed OVERRIDING SYSTEM VALUE VALUES (1, 2, 'Encounter', '01980000-0000-7000-8000-000000000002', '2026-11-22 11:04:02.010568+00', 'document-too-large');


INSERT INTO records.feed_buckets VALUES (1, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (3, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (4, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (9, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (10, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (13, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (14, NULL, '-infinity');
INSERT INTO records.feed_buckets VALUES (2, NULL, '2026-11-22 11:04:05.714814+00');
INSERT INTO records.feed_buckets VALUES (5, NULL, '2026-11-22 11:04:05.714816+00');
INSERT INTO records.feed_buckets VALUES (6, NULL, '2026-11-22 11:04:05.714817+00');
INSERT INTO records.feed_buckets VALUES (7, NULL, '2026-11-22 11:04:05.714818+00');
INSERT INTO records.feed_buckets VALUES (8, NULL, '2026-11-22 11:04:05.714819+00');
INSERT INTO records.feed_buckets VALUES (11, NULL, '2026-11-22 11:04:05.714821+00');
INSERT INTO records.feed_buckets VALUES (12, NULL, '2026-11-22 11:04:05.714822+00');
INSERT INTO records.feed_buckets VALUES (15, NULL, '2026-11-22 11:04:05.714823+00');
INSERT INTO records.feed_buckets VALUES (0, '01a202ed-74e2-7e8a-95e2-f46121fc3621', '2026-11-22 11:04:05.714793+00');


INSERT INTO records.feed_rebuilds VALUES ('01a202ed-74c4-7716-8c36-7f35c39b409a', 'resources', '00000000-0000-0000-0000-000000000000', '2026-11-22 11:04:06.082822+00');


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x35bfd529b56da99017fdb3299be34e91aa450d28ce5e5727a6c8d36b9f76a197', 'patient', '01a202ed-6551-752b-8c46-005defd45056', 1, 200, '2026-11-22 11:04:02.212116+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\xf52a401418c62cf40dbedbc045826f8758396219424e712a5d4c71d4c1f603ed', 'patient', '01a202ed-6551-752b-8c46-005defd45056', 3, 200, '2026-11-22 11:04:02.377391+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\x8b6f6b3165a3fc8ee07974ba39fd43252d72286fa9769c5c8a4103cbb79e8925', 'encounter', '01a202ed-66c1-75b3-bb73-4e68d63db85b', 2, 200, '2026-11-22 11:04:02.578021+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x8f8a5f2a35a3b6eca589aec9fb4647318bc69238b0649c9417b68017f0cc3582', 'encounter', '01a202ed-672a-7224-87ff-02cb8886250c', 2, 200, '2026-11-22 11:04:02.618784+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\xe5e5f1e65fdc2f45d41d6cca0f195f1b85db361f1e303b28b9df3c05f97fa2de', 'encounter', '01a202ed-6745-7901-9dc5-409466986ba8', 2, 200, '2026-11-22 11:04:02.651063+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-22 11:04:02.74583+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a202ed-6881-7f4b-bdc8-d9a8a506da46', 1, 200, '2026-11-22 11:04:03.128647+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a202ed-695c-7734-b445-e715adcb37a0', 1, 200, '2026-11-22 11:04:03.249276+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a202ed-69ca-72d9-bdda-65cfff62f8b9', 1, 200, '2026-11-22 11:04:03.325791+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a202ed-6a13-785a-b477-da477160d7b1', 1, 200, '2026-11-22 11:04:03.406496+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a202ed-6a81-708c-9a79-9c3ddc60e393', 1, 200, '2026-11-22 11:04:03.497375+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a202ed-6acb-7804-bc4f-5a3a3561e478', 1, 200, '2026-11-22 11:04:03.566415+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a202ed-6b05-7da6-9481-41c14497978c', 1, 200, '2026-11-22 11:04:03.65079+00');


INSERT INTO records.imports VALUES ('01a202ed-6881-7f4b-bdc8-d9a8a506da46', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 5, "entries": [{"id": "01a202ed-689d-7d4c-ad49-0d24dda1132f", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a202ed-689d-7ec1-b722-1976ab84c1f6", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a202ed-689d-77f5-9ef9-b801f577fa10", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a202ed-689d-7fc7-948a-b34cb998e014", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a202ed-689d-7cf1-b0fe-54c37402802d", "type": "Practitioner", "index": 4, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 11:04:02.932128+00', '2026-11-22 11:04:03.114241+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"4d23d735-02e7-491c-98d2-d2f841c3a0a9"}');
INSERT INTO records.imports VALUES ('01a202ed-695c-7734-b445-e715adcb37a0', 'completed', 'test-agent', 'agent', 3, 3, '{"created": 2, "entries": [{"id": "01a202ed-689d-7fc7-948a-b34cb998e014", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a202ed-696b-7191-b4d3-7107ee5d1807", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a202ed-696b-7739-aba9-b184956da819", "type": "Encounter", "index": 2, "outcome": "created"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 11:04:03.157657+00', '2026-11-22 11:04:03.239324+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"4d23d735-02e7-491c-98d2-d2f841c3a0a9"}');
INSERT INTO records.imports VALUES ('01a202ed-69ca-72d9-bdda-65cfff62f8b9', 'completed', 'test-agent', 'agent', 2, 2, '{"created": 0, "entries": [{"id": "01a202ed-689d-7fc7-948a-b34cb998e014", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a202ed-696b-7739-aba9-b184956da819", "type": "Encounter", "index": 1, "outcome": "updated"}], "updated": 1, "unchanged": 1}', NULL, NULL, 0, NULL, NULL, '2026-11-22 11:04:03.269518+00', '2026-11-22 11:04:03.309592+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"4d23d735-02e7-491c-98d2-d2f841c3a0a9"}');
INSERT INTO records.imports VALUES ('01a202ed-6a13-785a-b477-da477160d7b1', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 0, "entries": [{"id": "01a202ed-689d-7d4c-ad49-0d24dda1132f", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a202ed-689d-7ec1-b722-1976ab84c1f6", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a202ed-689d-77f5-9ef9-b801f577fa10", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a202ed-689d-7fc7-948a-b34cb998e014", "type": "Patient", "index": 3, "outcome": "updated"}, {"id": "01a202ed-689d-7cf1-b0fe-54c37402802d", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "updated": 2, "unchanged": 3}', NULL, NULL, 0, NULL, NULL, '2026-11-22 11:04:03.34312+00', '2026-11-22 11:04:03.396624+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"4d23d735-02e7-491c-98d2-d2f841c3a0a9"}');
INSERT INTO records.imports VALUES ('01a202ed-6a81-708c-9a79-9c3ddc60e393', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a202ed-6a83-756c-a3ce-777001f6412c", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 11:04:03.433281+00', '2026-11-22 11:04:03.482779+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"4d23d735-02e7-491c-98d2-d2f841c3a0a9"}');
INSERT INTO records.imports VALUES ('01a202ed-6acb-7804-bc4f-5a3a3561e478', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a202ed-6ace-7ca0-9938-9e6089461aaa", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 11:04:03.527158+00', '2026-11-22 11:04:03.561403+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"4d23d735-02e7-491c-98d2-d2f841c3a0a9"}');
INSERT INTO records.imports VALUES ('01a202ed-6b05-7da6-9481-41c14497978c', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 0, "entries": [{"id": "01a202ed-6ace-7ca0-9938-9e6089461aaa", "type": "Patient", "index": 0, "outcome": "updated"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-22 11:04:03.585533+00', '2026-11-22 11:04:03.638857+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"4d23d735-02e7-491c-98d2-d2f841c3a0a9"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-22 11:04:02.727052+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a202ed-6551-752b-8c46-005defd45056', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-22 11:04:02.7594+00', '01a202ed-6745-7901-9dc5-409466986ba8', NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a202ed-6551-752b-8c46-005defd45056', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-22 11:04:02.77522+00', '01a202ed-6745-7901-9dc5-409466986ba8', 3, 3, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (5, 'P12345', 36, '[]', 'high', NULL, NULL, '2026-11-22 11:04:05.469331+00', NULL, NULL, NULL, '01a202ed-7263-741e-b55d-efbf94af185f');


INSERT INTO records.intake_routings VALUES ('01a202ed-67f9-7d2d-bd21-c665b5a23881', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-22 11:04:02.799873+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a202ed-6807-7700-ae3c-3c3d6f56e328', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-22 11:04:02.821239+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a202ed-7283-7150-a5b9-f1bf08274184', 5, 'cardiology', 'Brustschmerz', NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.491451+00', '01a202ed-727d-7511-83b9-0566df7f447e');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 12, '\x7b226964223a2230316132303265642d363239312d376366322d623764642d663265633330666132636331222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363238322d373539322d626461662d303232353030366639303234225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30312e3432353233395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d363238322d373539322d626461662d303232353030366639303234222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:01.497674+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 10, '\x7b226964223a2230316132303265642d363537642d373036642d393330312d633566636332646262643639222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3137333430375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d363535312d373532622d386334362d303035646566643435303536222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:02.188856+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 10, '\x7b226964223a2230316132303265642d363631642d376338342d613532662d396331336365353332336464222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3333333233385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d363535312d373532622d386334362d303035646566643435303536222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-22 11:04:02.337416+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 10, '\x7b226964223a2230316132303265642d363634382d373162322d383561302d386537636637366464633734222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3337363237305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d363535312d373532622d386334362d303035646566643435303536222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-22 11:04:02.37659+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 12, '\x7b226964223a2230316132303265642d363637312d376263382d616535632d653866663235356537616361222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363636622d376335642d393632352d386133383864383932373230225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3431373839305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d363636622d376335642d393632352d386133383864383932373230222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:02.419592+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 0, '\x7b226964223a2230316132303265642d363661622d376362392d613638322d353866326266343634633837222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363661392d376264302d383565632d323639623238363638396464222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3437353538335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363661392d376264302d383565632d323639623238363638396464222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:02.477132+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 3, '\x7b226964223a2230316132303265642d363663612d373266612d393537372d623930643532323966663339222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363663312d373562332d626237332d346536386436336462383562222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3530363134375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363663312d373562332d626237332d346536386436336462383562222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:02.508569+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 3, '\x7b226964223a2230316132303265642d363730342d373634622d613965342d663262393737346430623732222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363663312d373562332d626237332d346536386436336462383562222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3536343335305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363663312d373562332d626237332d346536386436336462383562222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-22 11:04:02.564606+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 5, '\x7b226964223a2230316132303265642d363732632d373261372d626434332d626264616234636665363630222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363732612d373232342d383766662d303263623838383632353063222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3630343337335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363732612d373232342d383766662d303263623838383632353063222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:02.605786+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 5, '\x7b226964223a2230316132303265642d363733382d373433662d383235662d353162373861373631393937222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363732612d373232342d383766662d303263623838383632353063222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3631363635305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363732612d373232342d383766662d303263623838383632353063222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-22 11:04:02.618417+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 10, '\x7b226964223a2230316132303265642d363734352d376366352d396334342d616234326236313337663066222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363734352d373930312d396463352d343039343636393836626138222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3632393838345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363734352d373930312d396463352d343039343636393836626138222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:02.630054+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 10, '\x7b226964223a2230316132303265642d363735392d373938322d393936392d663361616637366639653630222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363734352d373930312d396463352d343039343636393836626138222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3634393439395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363734352d373930312d396463352d343039343636393836626138222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-22 11:04:02.650686+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (86, 6, '\x7b226964223a2230316132303265642d373230302d373464632d393062652d613362643633393662393930222c226576656e745f74797065223a227461736b2e61737369676e6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3337363034335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373138372d373130342d393266382d646530663661393433653961222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.377391+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 3, '\x7b226964223a2230316132303265642d363736612d373133312d616137332d383062386466303734383365222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363663312d373562332d626237332d346536386436336462383562222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3636363835385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363663312d373562332d626237332d346536386436336462383562222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2265373334616666342d383464652d346261632d626637362d303834613539643663323061227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d7d7d7d', '2026-11-22 11:04:02.66709+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 5, '\x7b226964223a2230316132303265642d363737642d373065642d623938632d383963333237383332633633222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363732612d373232342d383766662d303263623838383632353063222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3638353533395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363732612d373232342d383766662d303263623838383632353063222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2265373334616666342d383464652d346261632d626637362d303834613539643663323061227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d7d7d7d', '2026-11-22 11:04:02.685791+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 3, '\x7b226964223a2230316132303265642d363738652d373437302d626562362d346162313562353432303435222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363663312d373562332d626237332d346536386436336462383562222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3730323630335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363663312d373562332d626237332d346536386436336462383562222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-22 11:04:02.702801+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 3, '\x7b226964223a2230316132303265642d363738652d373637622d383231642d643132643138633734303666222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363663312d373562332d626237332d346536386436336462383562222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3730323632385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363663312d373562332d626237332d346536386436336462383562222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-22 11:04:02.702824+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316132303265642d363762362d373763642d396366652d616530613162666565373133222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3734323937335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:02.745385+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316132303265642d363764332d373361632d396164382d666633343734643234616539222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363734352d373930312d396463352d343039343636393836626138222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3737313433315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:02.771637+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316132303265642d363765352d376364662d623061642d363862353461316630376539222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363734352d373930312d396463352d343039343636393836626138222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3738393633385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22616d656e6473223a337d7d7d', '2026-11-22 11:04:02.793361+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316132303265642d363766612d376262352d396632372d383065333031613563353239222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3831303637375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22726f7574696e675f6964223a2230316132303265642d363766392d376432642d626432312d633636356235613233383831227d7d7d', '2026-11-22 11:04:02.812469+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316132303265642d363830642d376466662d383263392d336336383136366136333133222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363535312d373532622d386334362d303035646566643435303536225d2c22656e636f756e7465725f6964223a2230316132303265642d363734352d373930312d396463352d343039343636393836626138222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3832393534395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22726f7574696e675f6964223a2230316132303265642d363830372d373730302d616533632d336333643666353665333238227d7d7d', '2026-11-22 11:04:02.82981+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 12, '\x7b226964223a2230316132303265642d363833322d376132632d616134622d393761613434643663346661222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363636622d376335642d393632352d386133383864383932373230225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3836363032325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d363636622d376335642d393632352d386133383864383932373230222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c226368616e676564223a5b22616374697665222c226465636561736564225d7d7d7d', '2026-11-22 11:04:02.867649+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 11, '\x7b226964223a2230316132303265642d363834642d376233332d383535372d646139663737356265316431222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303265642d363636622d376335642d393632352d386133383864383932373230225d2c22656e636f756e7465725f6964223a2230316132303265642d363834392d373632662d623038392d643463323032343734316136222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3839333835305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363834392d373632662d623038392d643463323032343734316136222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2265373334616666342d383464652d346261632d626637362d303834613539643663323061227d2c226f76657272696464656e223a747275657d7d7d', '2026-11-22 11:04:02.896634+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 11, '\x7b226964223a2230316132303265642d363835652d376465622d613063652d323633626639303933666538222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303265642d363636622d376335642d393632352d386133383864383932373230225d2c22656e636f756e7465725f6964223a2230316132303265642d363834392d373632662d623038392d643463323032343734316136222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30322e3931303835325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363834392d373632662d623038392d643463323032343734316136222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2265373334616666342d383464652d346261632d626637362d303834613539643663323061227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-22 11:04:02.911215+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 0, '\x7b226964223a2230316132303265642d363932632d376135322d613762332d366635353932636330306430222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363839642d376663372d393438612d623334636239393865303134225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3131363134385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d363839642d376663372d393438612d623334636239393865303134222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:03.124172+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 10, '\x7b226964223a2230316132303265642d363932632d376364302d396364392d313732383633393037336163222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363839642d376663372d393438612d623334636239393865303134225d2c22656e636f756e7465725f6964223a2230316132303265642d363839642d376563312d623732322d313937366162383463316636222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3131363138345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363839642d376563312d623732322d313937366162383463316636222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:03.124217+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 11, '\x7b226964223a2230316132303265642d363932632d376639332d613535632d323061623862303263326163222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363839642d376663372d393438612d623334636239393865303134225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3131363231355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303265642d363838312d376634622d626463382d643961386135303664613436222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-22 11:04:03.124285+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 0, '\x7b226964223a2230316132303265642d363961652d373361322d393637622d653337376362393038303536222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363839642d376663372d393438612d623334636239393865303134225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3234363132355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d363839642d376663372d393438612d623334636239393865303134222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-22 11:04:03.246902+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 14, '\x7b226964223a2230316132303265642d363961652d373364342d396366322d646431366239386633393463222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363839642d376663372d393438612d623334636239393865303134225d2c22656e636f756e7465725f6964223a2230316132303265642d363936622d373733392d616261392d623138343935366461383139222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3234363538325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363936622d373733392d616261392d623138343935366461383139222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:03.246941+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 8, '\x7b226964223a2230316132303265642d363961652d373966642d623161622d616130623164383036376337222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363839642d376663372d393438612d623334636239393865303134225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3234363630355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303265642d363935632d373733342d623434352d653731356164636233376130222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-22 11:04:03.246946+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 14, '\x7b226964223a2230316132303265642d363966372d376430382d623937372d643466356139303030386264222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363839642d376663372d393438612d623334636239393865303134225d2c22656e636f756e7465725f6964223a2230316132303265642d363936622d373733392d616261392d623138343935366461383139222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3331393233385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d363936622d373733392d616261392d623138343935366461383139222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-22 11:04:03.321865+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 5, '\x7b226964223a2230316132303265642d363966372d373664332d613265372d303933656161646564353039222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363839642d376663372d393438612d623334636239393865303134225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3331393237385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303265642d363963612d373264392d626464612d363563666666363266386239222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a317d7d7d', '2026-11-22 11:04:03.321902+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 0, '\x7b226964223a2230316132303265642d366134642d373933642d626466302d646536623536346638396563222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363839642d376663372d393438612d623334636239393865303134225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3430353733315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d363839642d376663372d393438612d623334636239393865303134222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-22 11:04:03.406012+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 10, '\x7b226964223a2230316132303265642d366134642d373035342d383830312d383633346439396466366464222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d363839642d376663372d393438612d623334636239393865303134225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3430353737375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303265642d366131332d373835612d623437372d646134373731363064376231222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c2263726561746564223a302c2275706461746564223a322c22756e6368616e676564223a337d7d7d', '2026-11-22 11:04:03.406051+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 10, '\x7b226964223a2230316132303265642d366161312d373536332d613462302d666565313461363261313566222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366138332d373536632d613363652d373737303031663634313263225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3438393831375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d366138332d373536632d613363652d373737303031663634313263222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:03.490159+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 0, '\x7b226964223a2230316132303265642d366161312d376465312d386163332d663933623837343030363336222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366138332d373536632d613363652d373737303031663634313263225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3438393930365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303265642d366138312d373038632d396137392d396333646463363065333933222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-22 11:04:03.4902+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 0, '\x7b226964223a2230316132303265642d366165632d373036642d383637612d323732613161386363396437222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366163652d376361302d393933382d396536303839343631616161225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3536343234315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d366163652d376361302d393933382d396536303839343631616161222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:03.564553+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 0, '\x7b226964223a2230316132303265642d366165632d376261382d383263652d316161323531653839333231222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366163652d376361302d393933382d396536303839343631616161225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3536343239305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303265642d366163622d373830342d626334662d356133613335363165343738222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-22 11:04:03.564594+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 0, '\x7b226964223a2230316132303265642d366233622d373437642d623037312d623630616662326538643239222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366163652d376361302d393933382d396536303839343631616161225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3634333331315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d366163652d376361302d393933382d396536303839343631616161222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-22 11:04:03.64535+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 7, '\x7b226964223a2230316132303265642d366233622d373032382d613961652d343338646661656361353931222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366163652d376361302d393933382d396536303839343631616161225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3634333336325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303265642d366230352d376461362d393438312d343163313434393739373863222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-22 11:04:03.64546+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 11, '\x7b226964223a2230316132303265642d366235612d373262362d393634382d346233643837376634636138222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366234662d376132612d393736662d623436383137613538666264225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3637343632315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d366234662d376132612d393736662d623436383137613538666264222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:03.675078+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (42, 11, '\x7b226964223a2230316132303265642d366236662d373464652d383734642d616430383864366337613036222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366236632d376364642d383365392d666530353931383961386338225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3639353235365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d366236632d376364642d383365392d666530353931383961386338222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:03.697439+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (43, 11, '\x7b226964223a2230316132303265642d366239622d373033372d613032302d666439623432316239366163222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303265642d366236632d376364642d383365392d666530353931383961386338222c2230316132303265642d366234662d376132612d393736662d623436383137613538666264225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3733393035365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d366236632d376364642d383365392d666530353931383961386338222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2265373334616666342d383464652d346261632d626637362d303834613539643663323061227d2c22746172676574223a2230316132303265642d366234662d376132612d393736662d623436383137613538666264222c227461726765745f76657273696f6e223a327d7d7d', '2026-11-22 11:04:03.741344+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (44, 11, '\x7b226964223a2230316132303265642d366266332d373565322d393037372d383438386536653730353537222c226576656e745f74797065223a2270617469656e742e756e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303265642d366236632d376364642d383365392d666530353931383961386338222c2230316132303265642d366234662d376132612d393736662d623436383137613538666264225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3832373134345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d366236632d376364642d383365392d666530353931383961386338222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2265373334616666342d383464652d346261632d626637362d303834613539643663323061227d2c22746172676574223a2230316132303265642d366234662d376132612d393736662d623436383137613538666264222c227461726765745f76657273696f6e223a337d7d7d', '2026-11-22 11:04:03.827876+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (45, 11, '\x7b226964223a2230316132303265642d366331612d376133342d383433352d323739346637653565303734222c226576656e745f74797065223a2270617469656e742e6d6572676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303265642d366236632d376364642d383365392d666530353931383961386338222c2230316132303265642d366234662d376132612d393736662d623436383137613538666264225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3836363931395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303265642d366236632d376364642d383365392d666530353931383961386338222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2265373334616666342d383464652d346261632d626637362d303834613539643663323061227d2c22746172676574223a2230316132303265642d366234662d376132612d393736662d623436383137613538666264222c227461726765745f76657273696f6e223a347d7d7d', '2026-11-22 11:04:03.867099+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (46, 3, '\x7b226964223a2230316132303265642d366335392d373565362d623230642d386539633133336165653262222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316132303265642d363238322d373539322d626461662d303232353030366639303234222c2230316132303265642d363636622d376335642d393632352d386133383864383932373230222c2230316132303265642d363535312d373532622d386334362d303035646566643435303536222c2230316132303265642d366234662d376132612d393736662d623436383137613538666264222c2230316132303265642d366236632d376364642d383365392d666530353931383961386338225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30332e3932393534365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303265642d366333352d373764372d383530612d366466323964643662656238222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2265373334616666342d383464652d346261632d626637362d303834613539643663323061227d2c226164646564223a367d7d7d', '2026-11-22 11:04:03.929917+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (47, 3, '\x7b226964223a2230316132303265642d366361312d376434632d613664342d306361363936313538643331222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3030313437375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303265642d366333352d373764372d383530612d366466323964643662656238222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2265373334616666342d383464652d346261632d626637362d303834613539643663323061227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-22 11:04:04.001697+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (48, 4, '\x7b226964223a2230316132303265642d366362332d373530342d626662642d393439646266316361343635222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3031393036365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303265642d366361662d373163362d613632372d666332653731613932366165222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2265373334616666342d383464652d346261632d626637362d303834613539643663323061227d2c226164646564223a307d7d7d', '2026-11-22 11:04:04.019276+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (49, 4, '\x7b226964223a2230316132303265642d366364612d373363632d396339392d623865303435626364653536222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3035383635345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303265642d366361662d373163362d613632372d666332653731613932366165222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2265373334616666342d383464652d346261632d626637362d303834613539643663323061227d2c2272656d6f766564223a307d7d7d', '2026-11-22 11:04:04.058863+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (50, 9, '\x7b226964223a2230316132303265642d366431362d376639322d396134632d333331613762613234653863222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a2264722d6f6b61666f72222c2270617469656e745f696473223a5b2230316132303265642d366236632d376364642d383365392d666530353931383961386338225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3131393030365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132303265642d366430662d373133392d623261362d306434396234656630323438222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230663561393964382d363365372d346130612d623234342d396231636330646132363937227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32325431323a30343a30342e3038373339382b30303a3030227d7d7d', '2026-11-22 11:04:04.119979+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (64, 5, '\x7b226964223a2230316132303265642d366662392d373063362d386564662d323935346464353736643861222c226576656e745f74797065223a227461736b2e6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3739333435385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366631662d373839302d393832622d643364646536396461346138222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-22 11:04:04.793878+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (51, 7, '\x7b226964223a2230316132303265642d366434332d373638312d383137352d303966393538306339363164222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3136333731345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132303265642d366433642d373430322d393731622d663234643065373064643830222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c226f6e5f626568616c665f6f66223a2264722d6f6b61666f72222c22746f6b656e5f6964223a2236666138396136332d336437662d343161642d626261642d336166643830613632343434227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32325431323a30343a30342e3135303937332b30303a3030227d7d7d', '2026-11-22 11:04:04.164724+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (52, 9, '\x7b226964223a2230316132303265642d366437362d376666342d393462392d623939646434386630323365222c226576656e745f74797065223a22627265616b2d676c6173732e7265766965776564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303265642d366236632d376364642d383365392d666530353931383961386338225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3231343233335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132303265642d366430662d373133392d623261362d306434396234656630323438222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2265373334616666342d383464652d346261632d626637362d303834613539643663323061227d7d7d7d', '2026-11-22 11:04:04.21742+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (53, 6, '\x7b226964223a2230316132303265642d366438642d376233352d616666302d356635666232346230653431222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366236632d376364642d383365392d666530353931383961386338225d2c22656e636f756e7465725f6964223a2230316132303265642d366438392d373562642d396565382d616132363633623436656335222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3233373632345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d366438392d373562642d396565382d616132363633623436656335222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:04.241419+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (54, 14, '\x7b226964223a2230316132303265642d366465392d376235612d623733382d363731316538393037333132222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366236632d376364642d383365392d666530353931383961386338225d2c22656e636f756e7465725f6964223a2230316132303265642d366438392d373562642d396565382d616132363633623436656335222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3332393535335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366462612d376239382d613166382d303665386338343135616139222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:04.329948+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (55, 14, '\x7b226964223a2230316132303265642d366532612d373163632d386136652d313366623231366137626537222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366236632d376364642d383365392d666530353931383961386338225d2c22656e636f756e7465725f6964223a2230316132303265642d366438392d373562642d396565382d616132363633623436656335222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3339343239335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366462612d376239382d613166382d303665386338343135616139222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 11:04:04.394596+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (56, 0, '\x7b226964223a2230316132303265642d366538362d373530652d386634362d313833396430363033616337222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3438363330325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366535642d373838362d613036652d363031393061363836373834222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:04.486645+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (57, 6, '\x7b226964223a2230316132303265642d366538362d376562312d623539642d336430383930313133633865222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366236632d376364642d383365392d666530353931383961386338225d2c22656e636f756e7465725f6964223a2230316132303265642d366438392d373562642d396565382d616132363633623436656335222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3438363334315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303265642d366438392d373562642d396565382d616132363633623436656335222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-22 11:04:04.486683+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (58, 14, '\x7b226964223a2230316132303265642d366538362d376661312d386266362d613636363064393535343134222c226576656e745f74797065223a227461736b2e636f6d706c65746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366236632d376364642d383365392d666530353931383961386338225d2c22656e636f756e7465725f6964223a2230316132303265642d366438392d373562642d396565382d616132363633623436656335222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3438363335335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366462612d376239382d613166382d303665386338343135616139222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-22 11:04:04.486688+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (59, 14, '\x7b226964223a2230316132303265642d366563322d376635352d396632322d646265656665643830663538222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366236632d376364642d383365392d666530353931383961386338225d2c22656e636f756e7465725f6964223a2230316132303265642d366438392d373562642d396565382d616132363633623436656335222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3534363733355a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366462612d376239382d613166382d303665386338343135616139222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-22 11:04:04.564074+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (60, 14, '\x7b226964223a2230316132303265642d366630622d373537392d386133342d313331336237366131666437222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303265642d366236632d376364642d383365392d666530353931383961386338225d2c22656e636f756e7465725f6964223a2230316132303265642d366438392d373562642d396565382d616132363633623436656335222c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3631393336305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366462612d376239382d613166382d303665386338343135616139222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-22 11:04:04.619706+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (61, 5, '\x7b226964223a2230316132303265642d366632362d373463642d383133332d653365643231373632383238222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3634363032395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366631662d373839302d393832622d643364646536396461346138222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:04.649386+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (62, 7, '\x7b226964223a2230316132303265642d366636342d373761392d393233372d333966633262616336353535222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3730383837315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366634332d373832652d393934302d336135613766383064393831222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:04.709255+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (63, 5, '\x7b226964223a2230316132303265642d366637642d373237382d393534652d636465666339643362626134222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3733333933305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366631662d373839302d393832622d643364646536396461346138222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 11:04:04.736482+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (65, 7, '\x7b226964223a2230316132303265642d366662392d373466622d396531652d396665313738316361353334222c226576656e745f74797065223a227461736b2e7072656465636573736f722d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3739333439375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366634332d373832652d393934302d336135613766383064393831222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:04.793922+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (66, 4, '\x7b226964223a2230316132303265642d366663652d373133312d386661352d636464363238663139346132222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3831343135325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366663622d376464362d386266322d386638643462636236643530222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:04.817842+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (67, 4, '\x7b226964223a2230316132303265642d366665362d376533392d383032622d323434313731616235656538222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3833383235385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366663622d376464362d386266322d386638643462636236643530222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 11:04:04.839813+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (68, 4, '\x7b226964223a2230316132303265642d373031652d373730342d613237302d616464326264356631366166222c226576656e745f74797065223a227461736b2e617474656d70742d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3839343535305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366663622d376464362d386266322d386638643462636236643530222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-22 11:04:04.894744+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (69, 4, '\x7b226964223a2230316132303265642d373032392d373862342d383165622d303261336534373037313434222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3930353733305a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366663622d376464362d386266322d386638643462636236643530222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-22 11:04:04.906854+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (70, 4, '\x7b226964223a2230316132303265642d373034322d376238642d396437662d616232323131323836306333222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3933303136315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d366663622d376464362d386266322d386638643462636236643530222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a317d7d7d', '2026-11-22 11:04:04.930423+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (71, 0, '\x7b226964223a2230316132303265642d373035332d376337352d396663642d356531643130343634666566222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3934373138315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373034632d376332392d393430372d336438633939613136623732222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:04.950809+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (72, 0, '\x7b226964223a2230316132303265642d373036332d376262362d613166352d363862316434303034383233222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30342e3936333237345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373034632d376332392d393430372d336438633939613136623732222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:04.963586+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (73, 0, '\x7b226964223a2230316132303265642d373038652d373436382d626561392d313938616666303932326333222c226576656e745f74797065223a227461736b2e63616e63656c6c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3030363935375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373034632d376332392d393430372d336438633939613136623732222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a2263616e63656c6c6564222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.007134+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (74, 14, '\x7b226964223a2230316132303265642d373039622d373164622d383533362d323836643134373361393464222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3031393131375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373039382d373661302d383239322d356335323161616266353062222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.019326+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (75, 14, '\x7b226964223a2230316132303265642d373061362d373465392d613633352d333437396231313265373133222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3033303832365a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373039382d373661302d383239322d356335323161616266353062222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.031194+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (76, 14, '\x7b226964223a2230316132303265642d373063642d376364652d626631342d663836646533633233316135222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3036393930315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373039382d373661302d383239322d356335323161616266353062222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.070839+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (77, 4, '\x7b226964223a2230316132303265642d373065652d373235322d386534392d363432373066663034613465222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3130323230305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373065382d373632662d623931302d363930333132626631346561222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.102473+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (78, 4, '\x7b226964223a2230316132303265642d373066392d373036622d396262362d323638653835653638663335222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3131333833395a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373065382d373632662d623931302d363930333132626631346561222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.114235+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (79, 4, '\x7b226964223a2230316132303265642d373131632d373238612d383661382d366463346532336532643238222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3134383636375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373065382d373632662d623931302d363930333132626631346561222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.14935+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (80, 4, '\x7b226964223a2230316132303265642d373133392d376163372d393438382d313131613835373732393439222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3137383030325a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373065382d373632662d623931302d363930333132626631346561222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.178415+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (81, 4, '\x7b226964223a2230316132303265642d373134632d373462662d386437372d316537323238626632313138222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3139373030315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373065382d373632662d623931302d363930333132626631346561222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.19712+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (82, 4, '\x7b226964223a2230316132303265642d373136332d373433322d616166382d316339333839623230623062222c226576656e745f74797065223a227461736b2e726573756d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3231393537305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373065382d373632662d623931302d363930333132626631346561222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.219747+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (83, 2, '\x7b226964223a2230316132303265642d373137332d376130632d383236352d353930383566313038346461222c226576656e745f74797065223a227461736b2e7369676e616c2d6b657074222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3233353235305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2d7369676e616c2f30316132303265642d373137322d373536312d616235642d303435336165333133373235222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:05.236989+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (84, 6, '\x7b226964223a2230316132303265642d373139302d376139662d393661332d313565653439643961316435222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3236343238325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373138372d373130342d393266382d646530663661393433653961222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.265374+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (85, 6, '\x7b226964223a2230316132303265642d373161622d376534612d393837382d326163666565613666333335222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3239313532385a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373138372d373130342d393266382d646530663661393433653961222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.294942+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (94, 1, '\x7b226964223a2230316132303265642d373265612d376161382d623265312d636432316463363065613164222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22637265772d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3631303139315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373239662d376566342d396436652d366331323636323533366563222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2265636134613639652d656439622d343464382d383837642d633936343834343631363462227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 11:04:05.610502+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (95, 1, '\x7b226964223a2230316132303265642d373266392d373830392d383435302d353236343966353239326162222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3632353033345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373239662d376566342d396436652d366331323636323533366563222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 11:04:05.628427+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (96, 1, '\x7b226964223a2230316132303265642d373331332d373039322d393664352d343965316537646463376264222c226576656e745f74797065223a227461736b2e63616e63656c2d726571756573746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3635313732355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373239662d376566342d396436652d366331323636323533366563222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-22 11:04:05.652257+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (87, 10, '\x7b226964223a2230316132303265642d373232622d373763642d613961352d376232633162626562376633222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3431393235315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373231362d376266652d396530382d663861663837303565303337222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.419788+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (88, 13, '\x7b226964223a2230316132303265642d373235332d373932622d383836622d333432316435356633636161222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3435393636395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373234382d373036322d383536372d343537656138303738323661222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.459939+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (89, 3, '\x7b226964223a2230316132303265642d373236652d373235352d396136662d663838353830336534303330222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3438363931365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373236332d373431652d623535642d656662663934616631383566222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.487378+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (90, 13, '\x7b226964223a2230316132303265642d373236652d376664632d616431632d346436363939323139336139222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3438363934365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d7d7d7d', '2026-11-22 11:04:05.487412+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (91, 4, '\x7b226964223a2230316132303265642d373238362d373632342d623761302d303365646437663037356138222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3531303837385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373237642d373531312d383362392d303536366466376634343765222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.517684+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (92, 13, '\x7b226964223a2230316132303265642d373238362d376531362d616531342d633136373934623064386234222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3531303931305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22726f7574696e675f6964223a2230316132303265642d373238332d373135302d613562392d663162663038323734313834227d7d7d', '2026-11-22 11:04:05.51773+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (93, 1, '\x7b226964223a2230316132303265642d373261302d376638332d623233662d653832613730396132323736222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32325431313a30343a30352e3533363735355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303265642d373239662d376566342d396436652d366331323636323533366563222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234643233643733352d303265372d343931632d393864322d643266383431633361306139227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-22 11:04:05.537057+00', NULL);


INSERT INTO records.outbox_buckets VALUES (15, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-11-22 11:04:05.891457+00');
INSERT INTO records.outbox_buckets VALUES (2, NULL, '2026-11-22 11:04:05.891459+00');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-11-22 11:04:05.891461+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-11-22 11:04:05.891462+00');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '2026-11-22 11:04:05.891463+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-22 11:04:05.891464+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-22 11:04:05.891465+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-11-22 11:04:05.891466+00');
INSERT INTO records.outbox_buckets VALUES (9, NULL, '2026-11-22 11:04:05.891467+00');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '2026-11-22 11:04:05.891469+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-22 11:04:05.89147+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-11-22 11:04:05.891471+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-11-22 11:04:05.891472+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-22 11:04:05.891474+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a202ed-748a-7427-8c5a-d4b79d4a423e', '2026-11-22 11:04:05.891431+00');


INSERT INTO records.panel_versions VALUES ('01a202ed-6c35-77d7-850a-6df29dd6beb8', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-22 11:04:03.884194+00', NULL, 1, '2026-11-22 11:04:03.884194+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a202ed-6caf-71c6-a627-fc2e71a926ae', 2, 'Ward 4', '{}', '{}', '2026-11-22 11:04:04.014142+00', NULL, 1, '2026-11-22 11:04:04.014142+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a202ed-6caf-71c6-a627-fc2e71a926ae', 2, 'Ward 4', '{}', '{}', '2026-11-22 11:04:04.014142+00', '2026-11-22 11:04:04.044736+00', 2, '2026-11-22 11:04:04.058424+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a202ed-6c35-77d7-850a-6df29dd6beb8', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-22 11:04:03.884194+00', NULL, 2, '2026-11-22 11:04:03.982484+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a202ed-6caf-71c6-a627-fc2e71a926ae', 2, 'Ward 4', '{}', '{}', '2026-11-22 11:04:04.014142+00', '2026-11-22 11:04:04.044736+00', 3, '2026-11-22 11:04:05.991813+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a202ed-6551-752b-8c46-005defd45056');
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a202ed-666b-7c5d-9625-8a388d892720');
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a202ed-689d-7fc7-948a-b34cb998e014');
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a202ed-689d-7fc7-948a-b34cb998e014');


INSERT INTO records.patient_names VALUES ('audit', '01a202ed-6282-7592-bdaf-0225006f9024');
INSERT INTO records.patient_names VALUES ('by', '01a202ed-6282-7592-bdaf-0225006f9024');
INSERT INTO records.patient_names VALUES ('refused', '01a202ed-6282-7592-bdaf-0225006f9024');
INSERT INTO records.patient_names VALUES ('astrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('nunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoe', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('bruce', '01a202ed-6551-752b-8c46-005defd45056');
INSERT INTO records.patient_names VALUES ('lee', '01a202ed-6551-752b-8c46-005defd45056');
INSERT INTO records.patient_names VALUES ('no', '01a202ed-666b-7c5d-9625-8a388d892720');
INSERT INTO records.patient_names VALUES ('system', '01a202ed-666b-7c5d-9625-8a388d892720');
INSERT INTO records.patient_names VALUES ('ibanez', '01a202ed-689d-7fc7-948a-b34cb998e014');
INSERT INTO records.patient_names VALUES ('jose', '01a202ed-689d-7fc7-948a-b34cb998e014');
INSERT INTO records.patient_names VALUES ('maria', '01a202ed-689d-7fc7-948a-b34cb998e014');
INSERT INTO records.patient_names VALUES ('later', '01a202ed-6ace-7ca0-9938-9e6089461aaa');
INSERT INTO records.patient_names VALUES ('named', '01a202ed-6ace-7ca0-9938-9e6089461aaa');
INSERT INTO records.patient_names VALUES ('amalia', '01a202ed-6b4f-7a2a-976f-b46817a58fbd');
INSERT INTO records.patient_names VALUES ('unal', '01a202ed-6b4f-7a2a-976f-b46817a58fbd');
INSERT INTO records.patient_names VALUES ('amalia', '01a202ed-6b6c-7cdd-83e9-fe059189a8c8');
INSERT INTO records.patient_names VALUES ('unal', '01a202ed-6b6c-7cdd-83e9-fe059189a8c8');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-03-14 09:26:53.589793+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.patient_versions VALUES ('01a202ed-6551-752b-8c46-005defd45056', '李小龍 🐉', '1940-11-27', '2026-11-22 11:04:02.08134+00', 1, '2026-11-22 11:04:02.08134+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}, {"type": null, "value": "no system", "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' bruce fan jr jun lee mr quoted twice בני تنين 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a202ed-6551-752b-8c46-005defd45056', '李小龍 🐉', '1940-11-27', '2026-11-22 11:04:02.08134+00', 2, '2026-11-22 11:04:02.298633+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' 小龍 李小龍 龍 ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a202ed-666b-7c5d-9625-8a388d892720', 'No System', NULL, '2026-11-22 11:04:02.383587+00', 1, '2026-11-22 11:04:02.383587+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a202ed-689d-7fc7-948a-b34cb998e014', 'María José Ibáñez', '1961-04-12', '2026-11-22 11:04:02.932128+00', 1, '2026-11-22 11:04:02.932128+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a202ed-689d-7fc7-948a-b34cb998e014', 'María José Ibáñez', NULL, '2026-11-22 11:04:02.932128+00', 2, '2026-11-22 11:04:03.223358+00', 'unknown', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a202ed-6ace-7ca0-9938-9e6089461aaa', '', NULL, '2026-11-22 11:04:03.527158+00', 1, '2026-11-22 11:04:03.527158+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a202ed-6b6c-7cdd-83e9-fe059189a8c8', 'Ünal, Amália', NULL, '2026-11-22 11:04:03.68726+00', 1, '2026-11-22 11:04:03.68726+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a202ed-6b4f-7a2a-976f-b46817a58fbd', 'Amália Ünal', NULL, '2026-11-22 11:04:03.65731+00', 1, '2026-11-22 11:04:03.65731+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a202ed-6b6c-7cdd-83e9-fe059189a8c8', 'Ünal, Amália', NULL, '2026-11-22 11:04:03.68726+00', 2, '2026-11-22 11:04:03.733251+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a202ed-6b4f-7a2a-976f-b46817a58fbd', 'Doppelt erfasst — “zweimal”', '{}');
INSERT INTO records.patient_versions VALUES ('01a202ed-6b4f-7a2a-976f-b46817a58fbd', 'Amália Ünal', NULL, '2026-11-22 11:04:03.65731+00', 2, '2026-11-22 11:04:03.737056+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a202ed-6b6c-7cdd-83e9-fe059189a8c8}');
INSERT INTO records.patient_versions VALUES ('01a202ed-6b6c-7cdd-83e9-fe059189a8c8', 'Ünal, Amália', NULL, '2026-11-22 11:04:03.68726+00', 3, '2026-11-22 11:04:03.811496+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patient_versions VALUES ('01a202ed-6b4f-7a2a-976f-b46817a58fbd', 'Amália Ünal', NULL, '2026-11-22 11:04:03.65731+00', 3, '2026-11-22 11:04:03.826735+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');


INSERT INTO records.patients VALUES ('01a202ed-6282-7592-bdaf-0225006f9024', 'Refused By Audit', NULL, '2026-11-22 11:04:01.410293+00', 1, '2026-11-22 11:04:01.410293+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' audit by refused ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-22 11:03:58.829376+00', NULL, '[]', '[]', NULL, NULL, NULL, ' astrom nunez zoe ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a202ed-6551-752b-8c46-005defd45056', 'Bruce Lee', '1940-11-27', '2026-11-22 11:04:02.08134+00', 3, '2026-11-22 11:04:02.373292+00', NULL, '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' bruce lee ', NULL, true, 'false', 'verheiratet ❤', '[{"use": "old", "value": "+852 555 0100", "system": "phone"}, {"use": null, "value": "龍", "system": null}]', '[{"use": "home", "city": "九龍", "line": ["Straße 1", "“hinten”"], "text": null, "state": "HK", "country": "HK", "postal_code": "0"}, {"use": null, "city": null, "line": [], "text": "Auf See", "state": null, "country": null, "postal_code": null}]', '[{"language": "yue-Hant-HK", "preferred": true}, {"language": "en", "preferred": null}]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a202ed-666b-7c5d-9625-8a388d892720', 'No System', NULL, '2026-11-22 11:04:02.383587+00', 2, '2026-11-22 11:04:02.865661+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL, false, '"2026-11"', NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a202ed-689d-7fc7-948a-b34cb998e014', 'María José Ibáñez', '1961-04-12', '2026-11-22 11:04:02.932128+00', 3, '2026-11-22 11:04:03.388811+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a202ed-6a83-756c-a3ce-777001f6412c', '', NULL, '2026-11-22 11:04:03.433281+00', 1, '2026-11-22 11:04:03.433281+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown', true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a202ed-6ace-7ca0-9938-9e6089461aaa', 'Named Later', NULL, '2026-11-22 11:04:03.527158+00', 2, '2026-11-22 11:04:03.629587+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', ' later named ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');
INSERT INTO records.patients VALUES ('01a202ed-6b6c-7cdd-83e9-fe059189a8c8', 'Ünal, Amália', NULL, '2026-11-22 11:04:03.68726+00', 4, '2026-11-22 11:04:03.866132+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', '01a202ed-6b4f-7a2a-976f-b46817a58fbd', 'Doppelt erfasst — “zweimal”', '{}');
INSERT INTO records.patients VALUES ('01a202ed-6b4f-7a2a-976f-b46817a58fbd', 'Amália Ünal', NULL, '2026-11-22 11:04:03.65731+00', 4, '2026-11-22 11:04:03.866697+00', NULL, '[]', '[]', NULL, 'dr-osei', 'person', ' amalia unal ', NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{01a202ed-6b6c-7cdd-83e9-fe059189a8c8}');
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-22 11:04:06.189329+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, '[]', '[]', '[]', NULL, NULL, '{}');


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a202ed-689d-77f5-9ef9-b801f577fa10');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a202ed-689d-7ec1-b722-1976ab84c1f6');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a202ed-689d-7d4c-ad49-0d24dda1132f');
INSERT INTO records.resource_keys VALUES ('Patient', 'identifier|urn:example:mrn|48151', '01a202ed-689d-7fc7-948a-b34cb998e014');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a202ed-689d-7cf1-b0fe-54c37402802d');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a202ed-696b-7191-b4d3-7107ee5d1807');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a202ed-696b-7739-aba9-b184956da819');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a202ed-6a83-756c-a3ce-777001f6412c');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a202ed-6ace-7ca0-9938-9e6089461aaa');


INSERT INTO records.resource_versions VALUES ('01a202ed-689d-7fc7-948a-b34cb998e014', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a202ed-689d-7fc7-948a-b34cb998e014', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-22 11:04:02.932128+00', '2026-11-22 11:04:02.932128+00');
INSERT INTO records.resource_versions VALUES ('01a202ed-696b-7739-aba9-b184956da819', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a202ed-689d-7fc7-948a-b34cb998e014', '01a202ed-696b-7739-aba9-b184956da819', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a202ed-689d-7fc7-948a-b34cb998e014"}, "participant": [{"individual": {"reference": "Practitioner/01a202ed-689d-7cf1-b0fe-54c37402802d"}}], "resourceType": "Encounter"}', 1, '2026-11-22 11:04:03.157657+00', '2026-11-22 11:04:03.157657+00');
INSERT INTO records.resource_versions VALUES ('01a202ed-689d-7d4c-ad49-0d24dda1132f', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a202ed-689d-7fc7-948a-b34cb998e014', '01a202ed-689d-7ec1-b722-1976ab84c1f6', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a202ed-689d-7fc7-948a-b34cb998e014"}, "encounter": {"reference": "Encounter/01a202ed-689d-7ec1-b722-1976ab84c1f6"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-22 11:04:02.932128+00', '2026-11-22 11:04:02.932128+00');
INSERT INTO records.resource_versions VALUES ('01a202ed-689d-7fc7-948a-b34cb998e014', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a202ed-689d-7fc7-948a-b34cb998e014', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-22 11:04:02.932128+00', '2026-11-22 11:04:03.186803+00');
INSERT INTO records.resource_versions VALUES ('01a202ed-6ace-7ca0-9938-9e6089461aaa', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a202ed-6ace-7ca0-9938-9e6089461aaa', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-22 11:04:03.527158+00', '2026-11-22 11:04:03.527158+00');


INSERT INTO records.resources VALUES ('01a202ed-689d-77f5-9ef9-b801f577fa10', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a202ed-689d-7fc7-948a-b34cb998e014', '01a202ed-689d-7ec1-b722-1976ab84c1f6', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a202ed-689d-7fc7-948a-b34cb998e014"}, "encounter": {"reference": "Encounter/01a202ed-689d-7ec1-b722-1976ab84c1f6"}, "resourceType": "Condition"}', 1, '2026-11-22 11:04:02.932128+00', '2026-11-22 11:04:02.932128+00');
INSERT INTO records.resources VALUES ('01a202ed-689d-7ec1-b722-1976ab84c1f6', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a202ed-689d-7fc7-948a-b34cb998e014', '01a202ed-689d-7ec1-b722-1976ab84c1f6', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a202ed-689d-7fc7-948a-b34cb998e014"}, "participant": [{"individual": {"reference": "Practitioner/01a202ed-689d-7cf1-b0fe-54c37402802d"}}], "resourceType": "Encounter"}', 1, '2026-11-22 11:04:02.932128+00', '2026-11-22 11:04:02.932128+00');
INSERT INTO records.resources VALUES ('01a202ed-689d-7cf1-b0fe-54c37402802d', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-22 11:04:02.932128+00', '2026-11-22 11:04:02.932128+00');
INSERT INTO records.resources VALUES ('01a202ed-696b-7191-b4d3-7107ee5d1807', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a202ed-689d-7fc7-948a-b34cb998e014', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a202ed-689d-7fc7-948a-b34cb998e014"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-22 11:04:03.157657+00', '2026-11-22 11:04:03.157657+00');
INSERT INTO records.resources VALUES ('01a202ed-696b-7739-aba9-b184956da819', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a202ed-689d-7fc7-948a-b34cb998e014', '01a202ed-696b-7739-aba9-b184956da819', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a202ed-689d-7fc7-948a-b34cb998e014"}, "participant": [{"individual": {"reference": "Practitioner/01a202ed-689d-7cf1-b0fe-54c37402802d"}}], "resourceType": "Encounter"}', 2, '2026-11-22 11:04:03.157657+00', '2026-11-22 11:04:03.290756+00');
INSERT INTO records.resources VALUES ('01a202ed-689d-7d4c-ad49-0d24dda1132f', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a202ed-689d-7fc7-948a-b34cb998e014', '01a202ed-689d-7ec1-b722-1976ab84c1f6', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a202ed-689d-7fc7-948a-b34cb998e014"}, "encounter": {"reference": "Encounter/01a202ed-689d-7ec1-b722-1976ab84c1f6"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-22 11:04:02.932128+00', '2026-11-22 11:04:03.368074+00');
INSERT INTO records.resources VALUES ('01a202ed-689d-7fc7-948a-b34cb998e014', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a202ed-689d-7fc7-948a-b34cb998e014', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 3, '2026-11-22 11:04:02.932128+00', '2026-11-22 11:04:03.368231+00');
INSERT INTO records.resources VALUES ('01a202ed-6a83-756c-a3ce-777001f6412c', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a202ed-6a83-756c-a3ce-777001f6412c', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-22 11:04:03.433281+00', '2026-11-22 11:04:03.433281+00');
INSERT INTO records.resources VALUES ('01a202ed-6ace-7ca0-9938-9e6089461aaa', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a202ed-6ace-7ca0-9938-9e6089461aaa', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-22 11:04:03.527158+00', '2026-11-22 11:04:03.605842+00');


INSERT INTO records.search_backlog VALUES ('01a202ed-689d-77f5-9ef9-b801f577fa10');


INSERT INTO records.search_codes VALUES (-4778971245247135165, '01a202ed-689d-7fc7-948a-b34cb998e014', '-infinity', '01a202ed-689d-77f5-9ef9-b801f577fa10');
INSERT INTO records.search_codes VALUES (6889275846708167044, '00000000-0000-0000-0000-000000000000', '-infinity', '01a202ed-689d-7cf1-b0fe-54c37402802d');
INSERT INTO records.search_codes VALUES (-7106708839846268828, '01a202ed-689d-7fc7-948a-b34cb998e014', '-infinity', '01a202ed-689d-7d4c-ad49-0d24dda1132f');
INSERT INTO records.search_codes VALUES (638821647980083712, '01a202ed-689d-7fc7-948a-b34cb998e014', '-infinity', '01a202ed-689d-7d4c-ad49-0d24dda1132f');
INSERT INTO records.search_codes VALUES (-4176838396083071243, '01a202ed-689d-7fc7-948a-b34cb998e014', '-infinity', '01a202ed-689d-7fc7-948a-b34cb998e014');
INSERT INTO records.search_codes VALUES (-3424376862632110893, '01a202ed-689d-7fc7-948a-b34cb998e014', '-infinity', '01a202ed-689d-7fc7-948a-b34cb998e014');


INSERT INTO records.search_entries VALUES ('01a202ed-689d-77f5-9ef9-b801f577fa10', '01a202ed-689d-7fc7-948a-b34cb998e014', 'Condition', '-infinity', '2026-11-22 11:04:02.932128+00', '{-7227662153912215560,-6700422524374525861,-4778971245247135165,-2863477259974499420,-1450889485933994210,1704561264823032479,3315491416762332118,4822424886649574719,5807321450072099798}', '{}');
INSERT INTO records.search_entries VALUES ('01a202ed-689d-7ec1-b722-1976ab84c1f6', '01a202ed-689d-7fc7-948a-b34cb998e014', 'Encounter', '-infinity', '2026-11-22 11:04:02.932128+00', '{-8989776376784483404,-7445652280845804385,-6934549665616426916,-6778053402189542310,-5939272887904380300,-4639566626871127799,-4109229658491770821,-3456592615261110200,-2669698883667704676,-1763746174139205143,-1377438050414106377,-410684541319942866,2253741366868694274,2624811183157231159,3042814759708726322,3910953658526614958,3992682082209203742,5204202772958038929,6160112153646671356,8679220975951393927,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}');
INSERT INTO records.search_entries VALUES ('01a202ed-689d-7cf1-b0fe-54c37402802d', '00000000-0000-0000-0000-000000000000', 'Practitioner', '-infinity', '2026-11-22 11:04:02.932128+00', '{-7281216365113324833,-5634760922583328499,-4606996097868006287,962598198066556472,1144645365100300718,6889275846708167044,8038445038541233791}', '{"name": [["Hettinger", "hettinger"]], "family": [["Hettinger", "hettinger"]], "phonetic": [["Hettinger", "hettinger"]]}');
INSERT INTO records.search_entries VALUES ('01a202ed-696b-7191-b4d3-7107ee5d1807', '01a202ed-689d-7fc7-948a-b34cb998e014', 'Condition', '2026-11-20 00:00:00+00', '2026-11-22 11:04:03.157657+00', '{-7227662153912215560,-6848650400343048448,-6700422524374525861,-2863477259974499420,1704561264823032479,3315491416762332118,4122849338527541616,5807321450072099798}', '{"onset-info": [["10 days", "10 days"]], "recorded-date": [[1795132800000000, 1795219200000000]]}');
INSERT INTO records.search_entries VALUES ('01a202ed-696b-7739-aba9-b184956da819', '01a202ed-689d-7fc7-948a-b34cb998e014', 'Encounter', '-infinity', '2026-11-22 11:04:03.290756+00', '{-7445652280845804385,-6934549665616426916,-6778053402189542310,-5939272887904380300,-4639566626871127799,-4380409335288509091,-4109229658491770821,-3456592615261110200,-2669698883667704676,-1763746174139205143,-1377438050414106377,-410684541319942866,818287502009051485,2253741366868694274,2624811183157231159,3042814759708726322,3910953658526614958,5204202772958038929,6160112153646671356,8679220975951393927,9023110237231273243}', '{"date": [[1323811707000000, 1323813508000000]]}');
INSERT INTO records.search_entries VALUES ('01a202ed-689d-7d4c-ad49-0d24dda1132f', '01a202ed-689d-7fc7-948a-b34cb998e014', 'Observation', '-infinity', '2026-11-22 11:04:03.368074+00', '{-7981568621035656830,-7951509100089485845,-7451150732379155953,-7106708839846268828,-3244734533335892039,-2084200509465059121,-656345239073887238,-306885603003732905,-190432195580439019,101708146211383097,522752935747422638,631441027927694745,638821647980083712,1413474167464913027,2619920073100156401,2952314885040418359,4614093839757525196,6056942933162792947,6607783872734053874,6773461974477245668,6960921630947238605,7330082917372906610,8651352993447874978}', '{"value-quantity": [["179.25", null, null, "cm"]], "combo-value-quantity": [["179.25", null, null, "cm"]]}');
INSERT INTO records.search_entries VALUES ('01a202ed-689d-7fc7-948a-b34cb998e014', '01a202ed-689d-7fc7-948a-b34cb998e014', 'Patient', '-infinity', '2026-11-22 11:04:03.368231+00', '{-8638080378023668169,-6307866633382234156,-4357135025089860971,-4176838396083071243,-3424376862632110893,-2238758634828303172,-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,1971412287642486946,2706430926491717011,2822124603416549557,3653269531088775848,5827986460778686216,6430912447629503579,6866098359189480665,7586896057643621281,8027697671184185996}', '{"name": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "given": [["María", "maria"], ["José", "jose"]], "family": [["Ibáñez", "ibanez"]], "phonetic": [["Ibáñez", "ibanez"], ["María", "maria"], ["José", "jose"]], "birthdate": [[-275270400000000, -275184000000000]]}');
INSERT INTO records.search_entries VALUES ('01a202ed-6a83-756c-a3ce-777001f6412c', '01a202ed-6a83-756c-a3ce-777001f6412c', 'Patient', '-infinity', '2026-11-22 11:04:03.433281+00', '{-2096519522862822999,304989571092906561,1406853238992075579,1527466873384452044,2822124603416549557}', '{"birthdate": [[567993600000000, 599616000000000]]}');
INSERT INTO records.search_entries VALUES ('01a202ed-6ace-7ca0-9938-9e6089461aaa', '01a202ed-6ace-7ca0-9938-9e6089461aaa', 'Patient', '-infinity', '2026-11-22 11:04:03.605842+00', '{-2096519522862822999,304989571092906561,706102302377121974,1406853238992075579,1527466873384452044,2822124603416549557,7586896057643621281}', '{"name": [["Named Later", "named later"]], "phonetic": [["Named Later", "named later"]], "birthdate": [[567993600000000, 599616000000000]]}');


INSERT INTO records.task_dependencies VALUES ('01a202ed-6f43-782e-9940-3a5a7f80d981', '01a202ed-6f1f-7890-982b-d3dde69da4a8');


INSERT INTO records.task_ends VALUES ('01a202ed-6dba-7b98-a1f8-06e8c8415aa9', '\xe4c10f64701675a101aee12961dc72d463c32656ff6603be98cb7ef36bd4bfe0', 3, '{01a202ed-6e5d-7886-a06e-60190a686784}', '01a202ed-6d89-75bd-9ee8-aa2663b46ec5', 2, '2026-11-22 11:04:04.438897+00');


INSERT INTO records.task_holders VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.task_inputs VALUES ('01a202ed-6dba-7b98-a1f8-06e8c8415aa9', '{"text": "Rückruf 😷"}');
INSERT INTO records.task_inputs VALUES ('01a202ed-7263-741e-b55d-efbf94af185f', '{"record_id": 5}');
INSERT INTO records.task_inputs VALUES ('01a202ed-727d-7511-83b9-0566df7f447e', '{"to": "cardiology", "reason": "Brustschmerz", "record_id": 5, "routing_id": "01a202ed-7283-7150-a5b9-f1bf08274184"}');


INSERT INTO records.task_queue VALUES ('01a202ed-6e5d-7886-a06e-60190a686784', 'default', 'assignment', 0, '2036-01-01 00:00:00+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a202ed-6f43-782e-9940-3a5a7f80d981', 'dead', 'follow_up', 0, '2026-11-22 11:04:04.707191+00', NULL, 1, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 11:04:04.789903+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a202ed-6fcb-7dd6-8bf2-8f8d4bcb6d50', 'again', 'follow_up', 0, '2026-11-22 11:04:09.894267+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 11:04:04.92421+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a202ed-7098-76a0-8292-5c521aabf50b', 'default', 'prior_authorization', 0, '2026-11-22 11:04:05.018767+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 11:04:05.06635+00', 'auth-1', '2036-01-01 00:00:00+00');
INSERT INTO records.task_queue VALUES ('01a202ed-70e8-762f-b910-690312bf14ea', 'answered', 'prior_authorization', 0, '2026-11-22 11:04:05.219271+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a202ed-7187-7104-92f8-de0f6a943e9a', 'owned', 'follow_up', 0, '2036-01-01 00:00:00+00', 'Zimmer 4', 0, false, '2036-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a202ed-7216-7bfe-9e08-f8af8705e037', 'keyed@person:dr-osei', 'follow_up', 0, '2026-11-22 11:04:05.40592+00', 'Zimmer 3', 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a202ed-7248-7062-8567-457ea807826a', 'keyed', 'follow_up', 0, '2026-11-22 11:04:05.457326+00', 'Zimmer 3', 0, false, '2026-11-22 11:04:05.457326+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a202ed-7263-741e-b55d-efbf94af185f', 'triage', 'intake_triage', 1, '2026-11-22 11:04:05.476992+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a202ed-727d-7511-83b9-0566df7f447e', 'cardiology', 'assignment', 1, '2026-11-22 11:04:05.503227+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a202ed-729f-7ef4-9d6e-6c12662536ec', 'held', 'follow_up', 0, '2026-11-22 11:04:05.536466+00', NULL, 0, false, NULL, '2026-11-22 11:04:05.568404+00', '3e7e14c8-370b-4e11-8e12-7543d8801080', '01a202ed-72be-730a-85b4-0e602087cb5b', 'crew-agent', 'agent', 'granted:["agent", "crew-agent", null]', 3600, '2100-01-01 00:00:00+00', 'Doppelt', NULL, NULL, NULL);


INSERT INTO records.task_signals VALUES ('01a202ed-715a-7a56-87c5-68dcd4d10c05', 'auth-2', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-22 11:04:05.202231+00', '01a202ed-70e8-762f-b910-690312bf14ea', '2026-11-22 11:04:05.210686+00');
INSERT INTO records.task_signals VALUES ('01a202ed-7172-7561-ab5d-0453ae313725', 'auth-3', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-22 11:04:05.226513+00', NULL, NULL);


INSERT INTO records.task_steps VALUES ('01a202ed-6ef5-7f1c-96a8-bcd00433dc54', '01a202ed-6dba-7b98-a1f8-06e8c8415aa9', 'dokumentiert', NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.568974+00');
INSERT INTO records.task_steps VALUES ('01a202ed-7117-78de-99b8-e4661ae03191', '01a202ed-70e8-762f-b910-690312bf14ea', 'submitted', 'per Fax', 'fax-1', 'test-agent', 'agent', '2026-11-22 11:04:05.121149+00');


INSERT INTO records.task_versions VALUES ('01a202ed-6dba-7b98-a1f8-06e8c8415aa9', 'follow_up', 'done', '01a202ed-6b6c-7cdd-83e9-fe059189a8c8', '01a202ed-6d89-75bd-9ee8-aa2663b46ec5', 3, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.263519+00', 1, '2026-11-22 11:04:04.263519+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-6dba-7b98-a1f8-06e8c8415aa9', 'follow_up', 'done', '01a202ed-6b6c-7cdd-83e9-fe059189a8c8', '01a202ed-6d89-75bd-9ee8-aa2663b46ec5', 3, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.263519+00', 2, '2026-11-22 11:04:04.388012+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-6dba-7b98-a1f8-06e8c8415aa9', 'follow_up', 'done', '01a202ed-6b6c-7cdd-83e9-fe059189a8c8', '01a202ed-6d89-75bd-9ee8-aa2663b46ec5', 3, NULL, NULL, NULL, 5, 1, 'completed', 'erreicht', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-22 11:04:04.263519+00', 3, '2026-11-22 11:04:04.464787+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-6f1f-7890-982b-d3dde69da4a8', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.628386+00', 1, '2026-11-22 11:04:04.628386+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-6f1f-7890-982b-d3dde69da4a8', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.628386+00', 2, '2026-11-22 11:04:04.728285+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-6f43-782e-9940-3a5a7f80d981', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.665598+00', 1, '2026-11-22 11:04:04.665598+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-6fcb-7dd6-8bf2-8f8d4bcb6d50', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.803872+00', 1, '2026-11-22 11:04:04.803872+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-6fcb-7dd6-8bf2-8f8d4bcb6d50', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.803872+00', 2, '2026-11-22 11:04:04.837701+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-6fcb-7dd6-8bf2-8f8d4bcb6d50', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'ready', NULL, NULL, NULL, NULL, 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.803872+00', 3, '2026-11-22 11:04:04.887679+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-704c-7c29-9407-3d8c99a16b72', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.938275+00', 1, '2026-11-22 11:04:04.938275+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-7098-76a0-8292-5c521aabf50b', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.015739+00', 1, '2026-11-22 11:04:05.015739+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-70e8-762f-b910-690312bf14ea', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.084098+00', 1, '2026-11-22 11:04:05.084098+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-70e8-762f-b910-690312bf14ea', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.084098+00', 2, '2026-11-22 11:04:05.145772+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-70e8-762f-b910-690312bf14ea', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', 'submitted', NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.084098+00', 3, '2026-11-22 11:04:05.196412+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-7187-7104-92f8-de0f6a943e9a', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.243543+00', 1, '2026-11-22 11:04:05.243543+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a202ed-729f-7ef4-9d6e-6c12662536ec', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.535267+00', 1, '2026-11-22 11:04:05.535267+00', 'test-agent', 'agent');


INSERT INTO records.tasks VALUES ('01a202ed-6e5d-7886-a06e-60190a686784', 'assignment', 'default', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.438897+00', 1, '2026-11-22 11:04:04.438897+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a202ed-6dba-7b98-a1f8-06e8c8415aa9', 'follow_up', 'done', '01a202ed-6b6c-7cdd-83e9-fe059189a8c8', '01a202ed-6d89-75bd-9ee8-aa2663b46ec5', 3, NULL, NULL, NULL, 5, 1, 'completed', 'dokumentiert', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-22 11:04:04.263519+00', 4, '2026-11-22 11:04:04.615425+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a202ed-6f1f-7890-982b-d3dde69da4a8', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'failed', 'dead-letter', NULL, NULL, NULL, 'Kein Anschluss', NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.628386+00', 3, '2026-11-22 11:04:04.767431+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a202ed-6f43-782e-9940-3a5a7f80d981', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'predecessor-failed', NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.665598+00', 2, '2026-11-22 11:04:04.788878+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a202ed-6fcb-7dd6-8bf2-8f8d4bcb6d50', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'on-hold', NULL, NULL, NULL, 'Morgen', 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.803872+00', 4, '2026-11-22 11:04:04.923831+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a202ed-704c-7c29-9407-3d8c99a16b72', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'cancelled', NULL, NULL, NULL, 'Umgezogen', NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:04.938275+00', 2, '2026-11-22 11:04:05.000078+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a202ed-7098-76a0-8292-5c521aabf50b', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.015739+00', 2, '2026-11-22 11:04:05.062874+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a202ed-70e8-762f-b910-690312bf14ea', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.084098+00', 4, '2026-11-22 11:04:05.213902+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a202ed-7187-7104-92f8-de0f6a943e9a', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.243543+00', 2, '2026-11-22 11:04:05.348247+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a202ed-7216-7bfe-9e08-f8af8705e037', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.384016+00', 1, '2026-11-22 11:04:05.384016+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a202ed-7248-7062-8567-457ea807826a', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.444266+00', 1, '2026-11-22 11:04:05.444266+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a202ed-7263-741e-b55d-efbf94af185f', 'intake_triage', 'triage', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.469331+00', 1, '2026-11-22 11:04:05.469331+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a202ed-727d-7511-83b9-0566df7f447e', 'assignment', 'cardiology', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.491451+00', 1, '2026-11-22 11:04:05.491451+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a202ed-729f-7ef4-9d6e-6c12662536ec', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 11:04:05.535267+00', 2, '2026-11-22 11:04:05.568668+00', 'crew-agent', 'agent');


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


