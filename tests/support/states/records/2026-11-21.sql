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
    until timestamp with time zone
);


ALTER TABLE records.access_members OWNER TO records_owner;

CREATE TABLE records.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE records.alembic_version OWNER TO records_owner;

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
    accepted_at timestamp with time zone
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
    accepted_at timestamp with time zone
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
    original_id bigint
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
    decided_at timestamp with time zone DEFAULT now() NOT NULL
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
    full_name_absent_reason character varying(16)
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

INSERT INTO records.access_callers VALUES ('caller:triage-agent', 1);
INSERT INTO records.access_callers VALUES ('group:Ward 3 Süd', 1);
INSERT INTO records.access_callers VALUES ('group:ward-3', 1);
INSERT INTO records.access_callers VALUES ('granted:["agent", "triage-agent", "dr-okafor"]', 4);


INSERT INTO records.access_changes VALUES (1, false, 'caller:triage-agent', 1, NULL, false);
INSERT INTO records.access_changes VALUES (1, false, 'group:Ward 3 Süd', 2, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a1fef7-0671-7b5c-bda4-a6a28ca14356', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a1fef7-0932-79f7-a134-559e3704759f', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 7, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 9, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 11, NULL, true);
INSERT INTO records.access_changes VALUES (4, true, 'P12345', 14, '2026-11-21 17:36:05.697204+00', false);
INSERT INTO records.access_changes VALUES (4, false, 'granted:["agent", "triage-agent", "dr-okafor"]', 15, NULL, false);
INSERT INTO records.access_changes VALUES (3, true, '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 16, '2026-11-21 17:36:05.66302+00', true);
INSERT INTO records.access_changes VALUES (3, false, 'granted:["person", "dr-okafor", "dr-okafor"]', 17, NULL, true);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 18, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_grants VALUES ('01a1fef7-0bc1-7fc1-a94c-7bbb69392e7b', 4, 'granted:["agent", "triage-agent", "dr-okafor"]', 'triage-agent', 'agent', 'dr-okafor', 'P12345', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-21 16:36:05.697204+00', '2026-11-21 17:36:05.697204+00', NULL, NULL);
INSERT INTO records.access_grants VALUES ('01a1fef7-0ba9-7c8d-b51b-cb77d58f824a', 3, 'granted:["person", "dr-okafor", "dr-okafor"]', 'dr-okafor', 'person', 'dr-okafor', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-21 16:36:05.66302+00', '2026-11-21 17:36:05.66302+00', 'dr-osei', '2026-11-21 16:36:05.719748+00');


INSERT INTO records.access_members VALUES (1, '01a1fef7-0671-7b5c-bda4-a6a28ca14356', NULL);
INSERT INTO records.access_members VALUES (1, '01a1fef7-0932-79f7-a134-559e3704759f', NULL);
INSERT INTO records.access_members VALUES (1, '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', NULL);
INSERT INTO records.access_members VALUES (4, 'P12345', '2026-11-21 17:36:05.697204+00');
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00');


INSERT INTO records.alembic_version VALUES ('records_0011');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-03-14 09:27:00+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fef7-094d-77c6-9f15-516c805633df', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 16:36:05.069021+00', 1, '2026-11-21 16:36:05.069021+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fef7-096e-74eb-8171-d8d0d1093e9e', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 16:36:05.101892+00', 1, '2026-11-21 16:36:05.101892+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fef7-0989-76a8-90f8-5fe617e5c177', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 16:36:05.127864+00', 1, '2026-11-21 16:36:05.127864+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fef7-094d-77c6-9f15-516c805633df', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-21 16:36:05.069021+00', 2, '2026-11-21 16:36:05.08724+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fef7-096e-74eb-8171-d8d0d1093e9e', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-21 16:36:05.101892+00', 2, '2026-11-21 16:36:05.117068+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fef7-094d-77c6-9f15-516c805633df', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-21 16:36:05.069021+00', 3, '2026-11-21 16:36:05.17438+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-21 16:36:05.173046+00');
INSERT INTO records.encounter_versions VALUES ('01a1fef7-0aaf-7313-95a2-fe2759d7e5fa', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-21 16:36:05.414579+00', 1, '2026-11-21 16:36:05.414579+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-21 16:36:03.109109+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fef7-0945-7f0f-a765-ea96ac218075', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 16:36:05.053035+00', 1, '2026-11-21 16:36:05.053035+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fef7-0989-76a8-90f8-5fe617e5c177', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-21 16:36:05.127864+00', 2, '2026-11-21 16:36:05.15804+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fef7-096e-74eb-8171-d8d0d1093e9e', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 16:36:05.101892+00', 3, '2026-11-21 16:36:05.190201+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fef7-094d-77c6-9f15-516c805633df', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-21 16:36:05.069021+00', 4, '2026-11-21 16:36:05.204474+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-21 16:36:05.173046+00');
INSERT INTO records.encounters VALUES ('01a1fef7-0a58-78f8-b198-106a4c3229e5', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-21 16:36:05.314351+00', 1, '2026-11-21 16:36:05.314351+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fef7-0aaf-7313-95a2-fe2759d7e5fa', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-21 16:36:05.414579+00', 2, '2026-11-21 16:36:05.463613+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x095633cc55d7bf0d0dfb0d895bbaef0f303607b3ab8d1b016d5f9523c8a649d5', 'patient', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 1, 200, '2026-11-21 16:36:04.966606+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\x9d0c60d7f83ebf3e2a8bbc34b7a2e4ee0e030420e4f8fe35f5a2145a00291159', 'patient', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 3, 200, '2026-11-21 16:36:05.021975+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\x01a3baeda33ce46ac6cec183288271b082d54b1e0d42e5f20b96c2425545dd5c', 'encounter', '01a1fef7-094d-77c6-9f15-516c805633df', 2, 200, '2026-11-21 16:36:05.08992+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x521d980fc252137a8831242f61a85abb8d6c37ea6f61b4919b14c05d23ce09fa', 'encounter', '01a1fef7-096e-74eb-8171-d8d0d1093e9e', 2, 200, '2026-11-21 16:36:05.123451+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\xc4df446534243abfc8600b8a6ec85c5d21f653872174c6676718c9a01e846b4b', 'encounter', '01a1fef7-0989-76a8-90f8-5fe617e5c177', 2, 200, '2026-11-21 16:36:05.15868+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-21 16:36:05.228439+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a1fef7-0a49-7fc7-8719-16c6522c3b30', 1, 200, '2026-11-21 16:36:05.40268+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a1fef7-0aad-7cd7-befd-9a7031f877f2', 1, 200, '2026-11-21 16:36:05.440374+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a1fef7-0ace-7e61-a597-f9df1d250c72', 1, 200, '2026-11-21 16:36:05.465772+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a1fef7-0af9-744a-b81e-9a5fa3b20d14', 1, 200, '2026-11-21 16:36:05.503711+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a1fef7-0b0e-7a73-89f1-783357c0d253', 1, 200, '2026-11-21 16:36:05.529051+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a1fef7-0b2e-7c62-9f83-0d73d69a6294', 1, 200, '2026-11-21 16:36:05.560884+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a1fef7-0b44-7645-be55-09fc3c0e8d4d', 1, 200, '2026-11-21 16:36:05.578548+00');


INSERT INTO records.imports VALUES ('01a1fef7-0a49-7fc7-8719-16c6522c3b30', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 5, "entries": [{"id": "01a1fef7-0a58-78f3-a62c-0f640df0101b", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a1fef7-0a58-78f8-b198-106a4c3229e5", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a1fef7-0a58-72ef-b97a-a39be1158404", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a1fef7-0a58-7e1b-844b-c7bc37ab3b75", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a1fef7-0a58-72a5-9bc6-01585e5794a7", "type": "Practitioner", "index": 4, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 16:36:05.314351+00', '2026-11-21 16:36:05.398604+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"cff5952b-9717-4584-b06d-ac5aaefda813"}');
INSERT INTO records.imports VALUES ('01a1fef7-0aad-7cd7-befd-9a7031f877f2', 'completed', 'test-agent', 'agent', 3, 3, '{"created": 2, "entries": [{"id": "01a1fef7-0a58-7e1b-844b-c7bc37ab3b75", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a1fef7-0aaf-7753-b115-ce53e024641f", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a1fef7-0aaf-7313-95a2-fe2759d7e5fa", "type": "Encounter", "index": 2, "outcome": "created"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 16:36:05.414579+00', '2026-11-21 16:36:05.439706+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"cff5952b-9717-4584-b06d-ac5aaefda813"}');
INSERT INTO records.imports VALUES ('01a1fef7-0ace-7e61-a597-f9df1d250c72', 'completed', 'test-agent', 'agent', 2, 2, '{"created": 0, "entries": [{"id": "01a1fef7-0a58-7e1b-844b-c7bc37ab3b75", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a1fef7-0aaf-7313-95a2-fe2759d7e5fa", "type": "Encounter", "index": 1, "outcome": "updated"}], "updated": 1, "unchanged": 1}', NULL, NULL, 0, NULL, NULL, '2026-11-21 16:36:05.453709+00', '2026-11-21 16:36:05.464163+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"cff5952b-9717-4584-b06d-ac5aaefda813"}');
INSERT INTO records.imports VALUES ('01a1fef7-0af9-744a-b81e-9a5fa3b20d14', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 0, "entries": [{"id": "01a1fef7-0a58-78f3-a62c-0f640df0101b", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a1fef7-0a58-78f8-b198-106a4c3229e5", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a1fef7-0a58-72ef-b97a-a39be1158404", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a1fef7-0a58-7e1b-844b-c7bc37ab3b75", "type": "Patient", "index": 3, "outcome": "updated"}, {"id": "01a1fef7-0a58-72a5-9bc6-01585e5794a7", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "updated": 2, "unchanged": 3}', NULL, NULL, 0, NULL, NULL, '2026-11-21 16:36:05.480119+00', '2026-11-21 16:36:05.503171+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"cff5952b-9717-4584-b06d-ac5aaefda813"}');
INSERT INTO records.imports VALUES ('01a1fef7-0b0e-7a73-89f1-783357c0d253', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a1fef7-0b0e-7597-bdba-11d84496266d", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 16:36:05.517997+00', '2026-11-21 16:36:05.521681+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"cff5952b-9717-4584-b06d-ac5aaefda813"}');
INSERT INTO records.imports VALUES ('01a1fef7-0b2e-7c62-9f83-0d73d69a6294', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a1fef7-0b2f-70a2-9217-6fd2be5c2714", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 16:36:05.550234+00', '2026-11-21 16:36:05.559937+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"cff5952b-9717-4584-b06d-ac5aaefda813"}');
INSERT INTO records.imports VALUES ('01a1fef7-0b44-7645-be55-09fc3c0e8d4d', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 0, "entries": [{"id": "01a1fef7-0b2f-70a2-9217-6fd2be5c2714", "type": "Patient", "index": 0, "outcome": "updated"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 16:36:05.572554+00', '2026-11-21 16:36:05.578122+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"cff5952b-9717-4584-b06d-ac5aaefda813"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-21 16:36:05.223476+00', NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-21 16:36:05.233029+00', '01a1fef7-0989-76a8-90f8-5fe617e5c177', NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-21 16:36:05.257069+00', '01a1fef7-0989-76a8-90f8-5fe617e5c177', 3, 3);


INSERT INTO records.intake_routings VALUES ('01a1fef7-0a1f-7c58-a3e7-8b9ec7a89f78', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-21 16:36:05.272396+00');
INSERT INTO records.intake_routings VALUES ('01a1fef7-0a2d-7fd6-af13-6cb397a75856', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-21 16:36:05.284264+00');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 3, '\x7b226964223a2230316131666566372d303637352d373937352d613436642d646661653266653062613133222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303637312d376235632d626461342d613661323863613134333536225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30342e3334313631365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666566372d303637312d376235632d626461342d613661323863613134333536222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:04.369256+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 11, '\x7b226964223a2230316131666566372d303864352d373731352d616236632d633565383938366263373133222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30342e3934393830335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666566372d303863652d373337382d623064352d623163366634353931663634222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:04.966017+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 11, '\x7b226964223a2230316131666566372d303930312d373838322d393265352d613563656333623765346662222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30342e3939333836305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666566372d303863652d373337382d623064352d623163366634353931663634222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-21 16:36:04.994014+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 11, '\x7b226964223a2230316131666566372d303931642d376564652d623638312d356232616464333634336331222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3032313533335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666566372d303863652d373337382d623064352d623163366634353931663634222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-21 16:36:05.021787+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 13, '\x7b226964223a2230316131666566372d303933352d376531622d393830392d656261653032646337336662222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303933322d373966372d613133342d353539653337303437353966225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3034353830375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666566372d303933322d373966372d613133342d353539653337303437353966222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:05.04592+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 0, '\x7b226964223a2230316131666566372d303934362d373765352d396636322d636564363061313132333764222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303934352d376630662d613736352d656139366163323138303735222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3036323339315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d303934352d376630662d613736352d656139366163323138303735222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:05.062568+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 14, '\x7b226964223a2230316131666566372d303934642d376139392d383466392d303935646464386430623363222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303934642d373763362d396631352d353136633830353633336466222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3036393739355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d303934642d373763362d396631352d353136633830353633336466222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:05.069949+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 14, '\x7b226964223a2230316131666566372d303936312d373131662d383734342d353463363631616436323232222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303934642d373763362d396631352d353136633830353633336466222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3038393330365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d303934642d373763362d396631352d353136633830353633336466222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-21 16:36:05.089729+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 12, '\x7b226964223a2230316131666566372d303936652d373664662d396238622d346132363664333732303766222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303936652d373465622d383137312d643864306431303933653965222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3130323630395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d303936652d373465622d383137312d643864306431303933653965222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:05.102775+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 12, '\x7b226964223a2230316131666566372d303937642d373434362d616662622d336138346432343637653732222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303936652d373465622d383137312d643864306431303933653965222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3131373531315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d303936652d373465622d383137312d643864306431303933653965222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-21 16:36:05.121248+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 0, '\x7b226964223a2230316131666566372d303938622d373234302d623766322d343561386465303731396139222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303938392d373661382d393066382d356665363137653563313737222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3133313035335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d303938392d373661382d393066382d356665363137653563313737222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:05.131214+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 0, '\x7b226964223a2230316131666566372d303961362d373636612d393863642d646432353062326630313035222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303938392d373661382d393066382d356665363137653563313737222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3135383237335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d303938392d373661382d393066382d356665363137653563313737222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-21 16:36:05.158528+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 14, '\x7b226964223a2230316131666566372d303962362d376434372d613765342d373230646165633639666463222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303934642d373763362d396631352d353136633830353633336466222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3137343536315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d303934642d373763362d396631352d353136633830353633336466222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232623732656165392d353632362d343164312d613231642d373739613462643361363062227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d7d7d7d', '2026-11-21 16:36:05.174811+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 12, '\x7b226964223a2230316131666566372d303963362d376664302d623431382d383631393930326336666232222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303936652d373465622d383137312d643864306431303933653965222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3139303339315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d303936652d373465622d383137312d643864306431303933653965222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232623732656165392d353632362d343164312d613231642d373739613462643361363062227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d7d7d7d', '2026-11-21 16:36:05.190529+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 14, '\x7b226964223a2230316131666566372d303964382d373730362d396330322d356266363734383334646162222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303934642d373763362d396631352d353136633830353633336466222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3230383037375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d303934642d373763362d396631352d353136633830353633336466222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-21 16:36:05.209737+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 14, '\x7b226964223a2230316131666566372d303964382d373763332d386661662d316630366363653438306266222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303934642d373763362d396631352d353136633830353633336466222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3230383130345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d303934642d373763362d396631352d353136633830353633336466222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-21 16:36:05.209767+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316131666566372d303965632d376237652d393735622d386436636437336431656639222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3232383037315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:05.228284+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316131666566372d303966372d373537342d383839642d366230383463383933346137222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303938392d373661382d393066382d356665363137653563313737222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3233393035305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:05.239197+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316131666566372d306131322d373730642d383136632d376132616137663533386434222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303938392d373661382d393066382d356665363137653563313737222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3236363733315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c22616d656e6473223a337d7d7d', '2026-11-21 16:36:05.266866+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316131666566372d306132302d376365302d393065322d346364326264616434663931222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3238303332315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c22726f7574696e675f6964223a2230316131666566372d306131662d376335382d613365372d386239656337613839663738227d7d7d', '2026-11-21 16:36:05.280478+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316131666566372d306132652d373066332d616232312d636365316234336533323362222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a2230316131666566372d303938392d373661382d393066382d356665363137653563313737222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3239343237375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c22726f7574696e675f6964223a2230316131666566372d306132642d376664362d616631332d366362333937613735383536227d7d7d', '2026-11-21 16:36:05.294427+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 13, '\x7b226964223a2230316131666566372d306139612d373831652d616531382d643034316564306333356664222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306135382d376531622d383434622d633762633337616233623735225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3430323238305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666566372d306135382d376531622d383434622d633762633337616233623735222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:05.402473+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 8, '\x7b226964223a2230316131666566372d306139612d376266362d613137392d353662386164306330333030222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306135382d376531622d383434622d633762633337616233623735225d2c22656e636f756e7465725f6964223a2230316131666566372d306135382d373866382d623139382d313036613463333232396535222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3430323330375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d306135382d373866382d623139382d313036613463333232396535222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:05.402499+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 7, '\x7b226964223a2230316131666566372d306139612d373861302d383936322d333737623634653535323866222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306135382d376531622d383434622d633762633337616233623735225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3430323332325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666566372d306134392d376663372d383731392d313663363532326333623330222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-21 16:36:05.402508+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 13, '\x7b226964223a2230316131666566372d306163302d373762642d616434352d313964386666633634303163222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306135382d376531622d383434622d633762633337616233623735225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3434303036385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666566372d306135382d376531622d383434622d633762633337616233623735222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-21 16:36:05.440197+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 6, '\x7b226964223a2230316131666566372d306163302d373461372d393730362d373432313663366362366565222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306135382d376531622d383434622d633762633337616233623735225d2c22656e636f756e7465725f6964223a2230316131666566372d306161662d373331332d393561322d666532373539643765356661222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3434303039305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d306161662d373331332d393561322d666532373539643765356661222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:05.440218+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 15, '\x7b226964223a2230316131666566372d306163302d373664302d613661652d646632353831306665373039222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306135382d376531622d383434622d633762633337616233623735225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3434303131305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666566372d306161642d376364372d626566642d396137303331663837376632222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-21 16:36:05.440268+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 6, '\x7b226964223a2230316131666566372d306164392d376137642d626134302d363731383363313131346130222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306135382d376531622d383434622d633762633337616233623735225d2c22656e636f756e7465725f6964223a2230316131666566372d306161662d373331332d393561322d666532373539643765356661222c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3436353437335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666566372d306161662d373331332d393561322d666532373539643765356661222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-21 16:36:05.465623+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 8, '\x7b226964223a2230316131666566372d306164392d373466362d613364382d623732633566376361646466222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306135382d376531622d383434622d633762633337616233623735225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3436353530335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666566372d306163652d376536312d613539372d663964663164323530633732222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a317d7d7d', '2026-11-21 16:36:05.465645+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 13, '\x7b226964223a2230316131666566372d306166662d373365382d383738612d343764333962396133616563222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306135382d376531622d383434622d633762633337616233623735225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3530333439325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666566372d306135382d376531622d383434622d633762633337616233623735222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-21 16:36:05.503599+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 2, '\x7b226964223a2230316131666566372d306166662d376233632d383430362d643665313739613734663464222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306135382d376531622d383434622d633762633337616233623735225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3530333531395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666566372d306166392d373434612d623831652d396135666133623230643134222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c2263726561746564223a302c2275706461746564223a322c22756e6368616e676564223a337d7d7d', '2026-11-21 16:36:05.503619+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 12, '\x7b226964223a2230316131666566372d306231372d373732342d383063372d313466643061303333393734222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306230652d373539372d626462612d313164383434393632363664225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3532373331305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666566372d306230652d373539372d626462612d313164383434393632363664222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:05.527705+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 9, '\x7b226964223a2230316131666566372d306231372d373238622d383436352d333765366633353137376562222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306230652d373539372d626462612d313164383434393632363664225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3532373335325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666566372d306230652d376137332d383966312d373833333537633064323533222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-21 16:36:05.527735+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 2, '\x7b226964223a2230316131666566372d306233382d376233322d613738332d663733353064326237383764222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306232662d373061322d393231372d366664326265356332373134225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3536303235395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666566372d306232662d373061322d393231372d366664326265356332373134222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d7d7d7d', '2026-11-21 16:36:05.560514+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 1, '\x7b226964223a2230316131666566372d306233382d373264372d393165302d633034613463636564366333222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306232662d373061322d393231372d366664326265356332373134225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3536303238325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666566372d306232652d376336322d396638332d306437336436396136323934222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-21 16:36:05.560538+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 2, '\x7b226964223a2230316131666566372d306234612d373631622d613538362d393063646663633934313362222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306232662d373061322d393231372d366664326265356332373134225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3537383335305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666566372d306232662d373061322d393231372d366664326265356332373134222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-21 16:36:05.578451+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 12, '\x7b226964223a2230316131666566372d306234612d373836362d626461312d373536376234336162653138222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666566372d306232662d373061322d393231372d366664326265356332373134225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3537383337345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666566372d306234342d373634352d626535352d303966633363306538643464222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2263666635393532622d393731372d343538342d623036642d616335616165666461383133227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-21 16:36:05.578468+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 1, '\x7b226964223a2230316131666566372d306235642d373034622d626666642d663932353738333133333166222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316131666566372d303637312d376235632d626461342d613661323863613134333536222c2230316131666566372d303933322d373966372d613133342d353539653337303437353966222c2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3539373631365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316131666566372d306235612d373535352d393164302d343334333536346664313731222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232623732656165392d353632362d343164312d613231642d373739613462643361363062227d2c226164646564223a347d7d7d', '2026-11-21 16:36:05.597735+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 1, '\x7b226964223a2230316131666566372d306237382d376263342d386639382d656463316163326138653438222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3632343334365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316131666566372d306235612d373535352d393164302d343334333536346664313731222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232623732656165392d353632362d343164312d613231642d373739613462643361363062227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-21 16:36:05.625453+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 4, '\x7b226964223a2230316131666566372d306238362d373164332d616533332d653933393439313961373066222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3633383531305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316131666566372d306238352d376434662d616263332d633933373166313266636338222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232623732656165392d353632362d343164312d613231642d373739613462643361363062227d2c226164646564223a307d7d7d', '2026-11-21 16:36:05.638604+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 4, '\x7b226964223a2230316131666566372d306239362d373164302d386537312d313562343139653961653766222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3635343134365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316131666566372d306238352d376434662d616263332d633933373166313266636338222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232623732656165392d353632362d343164312d613231642d373739613462643361363062227d2c2272656d6f766564223a307d7d7d', '2026-11-21 16:36:05.654255+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (42, 8, '\x7b226964223a2230316131666566372d306261642d373165632d386336352d366530343334646266653663222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a2264722d6f6b61666f72222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3637373231335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316131666566372d306261392d376338642d623531622d636237376435386638323461222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2235353565333339612d363932342d343831392d386139332d616439633261613538323265227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32315431373a33363a30352e3636333032302b30303a3030227d7d7d', '2026-11-21 16:36:05.677422+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (43, 6, '\x7b226964223a2230316131666566372d306263322d373132302d386332312d393337306466626230653264222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3639383436305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316131666566372d306263312d376663312d613934632d376262623639333932653762222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c226f6e5f626568616c665f6f66223a2264722d6f6b61666f72222c22746f6b656e5f6964223a2232363065616434632d613133382d346434392d613830392d383664303137303464646463227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32315431373a33363a30352e3639373230342b30303a3030227d7d7d', '2026-11-21 16:36:05.698666+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (44, 8, '\x7b226964223a2230316131666566372d306264382d376134612d623133642d303761666538343563306333222c226576656e745f74797065223a22627265616b2d676c6173732e7265766965776564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316131666566372d303863652d373337382d623064352d623163366634353931663634225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431363a33363a30352e3732303236375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316131666566372d306261392d376338642d623531622d636237376435386638323461222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2232623732656165392d353632362d343164312d613231642d373739613462643361363062227d7d7d7d', '2026-11-21 16:36:05.720391+00', NULL);


INSERT INTO records.outbox_buckets VALUES (5, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-11-21 16:36:04.906617+00');
INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-11-21 16:36:05.977197+00');
INSERT INTO records.outbox_buckets VALUES (2, NULL, '2026-11-21 16:36:05.977199+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-11-21 16:36:05.9772+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-21 16:36:05.977201+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-21 16:36:05.977201+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-11-21 16:36:05.977202+00');
INSERT INTO records.outbox_buckets VALUES (9, NULL, '2026-11-21 16:36:05.977203+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-21 16:36:05.977204+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-11-21 16:36:05.977204+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-11-21 16:36:05.977205+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-21 16:36:05.977206+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-11-21 16:36:05.977206+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a1fef7-0d37-74ab-b2a2-54bf4a8c7391', '2026-11-21 16:36:05.977173+00');


INSERT INTO records.panel_versions VALUES ('01a1fef7-0b5a-7555-91d0-4343564fd171', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-21 16:36:05.593019+00', NULL, 1, '2026-11-21 16:36:05.593019+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a1fef7-0b85-7d4f-abc3-c9371f12fcc8', 2, 'Ward 4', '{}', '{}', '2026-11-21 16:36:05.637569+00', NULL, 1, '2026-11-21 16:36:05.637569+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a1fef7-0b85-7d4f-abc3-c9371f12fcc8', 2, 'Ward 4', '{}', '{}', '2026-11-21 16:36:05.637569+00', '2026-11-21 16:36:05.646428+00', 2, '2026-11-21 16:36:05.653986+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a1fef7-0b5a-7555-91d0-4343564fd171', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-21 16:36:05.593019+00', NULL, 2, '2026-11-21 16:36:05.619476+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a1fef7-0b85-7d4f-abc3-c9371f12fcc8', 2, 'Ward 4', '{}', '{}', '2026-11-21 16:36:05.637569+00', '2026-11-21 16:36:05.646428+00', 3, '2026-11-21 16:36:06.053816+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64');
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a1fef7-0932-79f7-a134-559e3704759f');
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75');
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75');


INSERT INTO records.patient_names VALUES ('audit', '01a1fef7-0671-7b5c-bda4-a6a28ca14356');
INSERT INTO records.patient_names VALUES ('by', '01a1fef7-0671-7b5c-bda4-a6a28ca14356');
INSERT INTO records.patient_names VALUES ('refused', '01a1fef7-0671-7b5c-bda4-a6a28ca14356');
INSERT INTO records.patient_names VALUES ('astrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('nunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoe', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('bruce', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64');
INSERT INTO records.patient_names VALUES ('lee', '01a1fef7-08ce-7378-b0d5-b1c6f4591f64');
INSERT INTO records.patient_names VALUES ('no', '01a1fef7-0932-79f7-a134-559e3704759f');
INSERT INTO records.patient_names VALUES ('system', '01a1fef7-0932-79f7-a134-559e3704759f');
INSERT INTO records.patient_names VALUES ('ibanez', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75');
INSERT INTO records.patient_names VALUES ('jose', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75');
INSERT INTO records.patient_names VALUES ('maria', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75');
INSERT INTO records.patient_names VALUES ('later', '01a1fef7-0b2f-70a2-9217-6fd2be5c2714');
INSERT INTO records.patient_names VALUES ('named', '01a1fef7-0b2f-70a2-9217-6fd2be5c2714');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-03-14 09:26:53.589793+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.patient_versions VALUES ('01a1fef7-08ce-7378-b0d5-b1c6f4591f64', '李小龍 🐉', '1940-11-27', '2026-11-21 16:36:04.937048+00', 1, '2026-11-21 16:36:04.937048+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}, {"type": null, "value": "no system", "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' bruce fan jr jun lee mr quoted twice בני تنين 小龍 李小龍 龍 ', NULL);
INSERT INTO records.patient_versions VALUES ('01a1fef7-08ce-7378-b0d5-b1c6f4591f64', '李小龍 🐉', '1940-11-27', '2026-11-21 16:36:04.937048+00', 2, '2026-11-21 16:36:04.989663+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' 小龍 李小龍 龍 ', NULL);
INSERT INTO records.patient_versions VALUES ('01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', 'María José Ibáñez', '1961-04-12', '2026-11-21 16:36:05.314351+00', 1, '2026-11-21 16:36:05.314351+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL);
INSERT INTO records.patient_versions VALUES ('01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', 'María José Ibáñez', NULL, '2026-11-21 16:36:05.314351+00', 2, '2026-11-21 16:36:05.437204+00', 'unknown', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', ' ibanez jose maria ', NULL);
INSERT INTO records.patient_versions VALUES ('01a1fef7-0b2f-70a2-9217-6fd2be5c2714', '', NULL, '2026-11-21 16:36:05.550234+00', 1, '2026-11-21 16:36:05.550234+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown');


INSERT INTO records.patients VALUES ('01a1fef7-0671-7b5c-bda4-a6a28ca14356', 'Refused By Audit', NULL, '2026-11-21 16:36:04.337023+00', 1, '2026-11-21 16:36:04.337023+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' audit by refused ', NULL);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-21 16:36:03.108372+00', NULL, '[]', '[]', NULL, NULL, NULL, ' astrom nunez zoe ', NULL);
INSERT INTO records.patients VALUES ('01a1fef7-08ce-7378-b0d5-b1c6f4591f64', 'Bruce Lee', '1940-11-27', '2026-11-21 16:36:04.937048+00', 3, '2026-11-21 16:36:05.017357+00', NULL, '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' bruce lee ', NULL);
INSERT INTO records.patients VALUES ('01a1fef7-0932-79f7-a134-559e3704759f', 'No System', NULL, '2026-11-21 16:36:05.027612+00', 1, '2026-11-21 16:36:05.027612+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL);
INSERT INTO records.patients VALUES ('01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', 'María José Ibáñez', '1961-04-12', '2026-11-21 16:36:05.314351+00', 3, '2026-11-21 16:36:05.501951+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL);
INSERT INTO records.patients VALUES ('01a1fef7-0b0e-7597-bdba-11d84496266d', '', NULL, '2026-11-21 16:36:05.517997+00', 1, '2026-11-21 16:36:05.517997+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown');
INSERT INTO records.patients VALUES ('01a1fef7-0b2f-70a2-9217-6fd2be5c2714', 'Named Later', NULL, '2026-11-21 16:36:05.550234+00', 2, '2026-11-21 16:36:05.577445+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', ' later named ', NULL);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-21 16:36:06.097112+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL);


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a1fef7-0a58-72ef-b97a-a39be1158404');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a1fef7-0a58-78f8-b198-106a4c3229e5');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a1fef7-0a58-78f3-a62c-0f640df0101b');
INSERT INTO records.resource_keys VALUES ('Patient', 'identifier|urn:example:mrn|48151', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a1fef7-0a58-72a5-9bc6-01585e5794a7');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a1fef7-0aaf-7753-b115-ce53e024641f');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a1fef7-0aaf-7313-95a2-fe2759d7e5fa');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a1fef7-0b0e-7597-bdba-11d84496266d');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a1fef7-0b2f-70a2-9217-6fd2be5c2714');


INSERT INTO records.resource_versions VALUES ('01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-21 16:36:05.314351+00', '2026-11-21 16:36:05.314351+00');
INSERT INTO records.resource_versions VALUES ('01a1fef7-0aaf-7313-95a2-fe2759d7e5fa', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', '01a1fef7-0aaf-7313-95a2-fe2759d7e5fa', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a1fef7-0a58-7e1b-844b-c7bc37ab3b75"}, "participant": [{"individual": {"reference": "Practitioner/01a1fef7-0a58-72a5-9bc6-01585e5794a7"}}], "resourceType": "Encounter"}', 1, '2026-11-21 16:36:05.414579+00', '2026-11-21 16:36:05.414579+00');
INSERT INTO records.resource_versions VALUES ('01a1fef7-0a58-78f3-a62c-0f640df0101b', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', '01a1fef7-0a58-78f8-b198-106a4c3229e5', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a1fef7-0a58-7e1b-844b-c7bc37ab3b75"}, "encounter": {"reference": "Encounter/01a1fef7-0a58-78f8-b198-106a4c3229e5"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-21 16:36:05.314351+00', '2026-11-21 16:36:05.314351+00');
INSERT INTO records.resource_versions VALUES ('01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-21 16:36:05.314351+00', '2026-11-21 16:36:05.428619+00');
INSERT INTO records.resource_versions VALUES ('01a1fef7-0b2f-70a2-9217-6fd2be5c2714', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a1fef7-0b2f-70a2-9217-6fd2be5c2714', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-21 16:36:05.550234+00', '2026-11-21 16:36:05.550234+00');


INSERT INTO records.resources VALUES ('01a1fef7-0a58-72ef-b97a-a39be1158404', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', '01a1fef7-0a58-78f8-b198-106a4c3229e5', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a1fef7-0a58-7e1b-844b-c7bc37ab3b75"}, "encounter": {"reference": "Encounter/01a1fef7-0a58-78f8-b198-106a4c3229e5"}, "resourceType": "Condition"}', 1, '2026-11-21 16:36:05.314351+00', '2026-11-21 16:36:05.314351+00');
INSERT INTO records.resources VALUES ('01a1fef7-0a58-72a5-9bc6-01585e5794a7', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-21 16:36:05.314351+00', '2026-11-21 16:36:05.314351+00');
INSERT INTO records.resources VALUES ('01a1fef7-0a58-78f8-b198-106a4c3229e5', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', '01a1fef7-0a58-78f8-b198-106a4c3229e5', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a1fef7-0a58-7e1b-844b-c7bc37ab3b75"}, "participant": [{"individual": {"reference": "Practitioner/01a1fef7-0a58-72a5-9bc6-01585e5794a7"}}], "resourceType": "Encounter"}', 1, '2026-11-21 16:36:05.314351+00', '2026-11-21 16:36:05.314351+00');
INSERT INTO records.resources VALUES ('01a1fef7-0aaf-7753-b115-ce53e024641f', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a1fef7-0a58-7e1b-844b-c7bc37ab3b75"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-21 16:36:05.414579+00', '2026-11-21 16:36:05.414579+00');
INSERT INTO records.resources VALUES ('01a1fef7-0aaf-7313-95a2-fe2759d7e5fa', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', '01a1fef7-0aaf-7313-95a2-fe2759d7e5fa', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a1fef7-0a58-7e1b-844b-c7bc37ab3b75"}, "participant": [{"individual": {"reference": "Practitioner/01a1fef7-0a58-72a5-9bc6-01585e5794a7"}}], "resourceType": "Encounter"}', 2, '2026-11-21 16:36:05.414579+00', '2026-11-21 16:36:05.4626+00');
INSERT INTO records.resources VALUES ('01a1fef7-0a58-78f3-a62c-0f640df0101b', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', '01a1fef7-0a58-78f8-b198-106a4c3229e5', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a1fef7-0a58-7e1b-844b-c7bc37ab3b75"}, "encounter": {"reference": "Encounter/01a1fef7-0a58-78f8-b198-106a4c3229e5"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-21 16:36:05.314351+00', '2026-11-21 16:36:05.499763+00');
INSERT INTO records.resources VALUES ('01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a1fef7-0a58-7e1b-844b-c7bc37ab3b75', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 3, '2026-11-21 16:36:05.314351+00', '2026-11-21 16:36:05.499855+00');
INSERT INTO records.resources VALUES ('01a1fef7-0b0e-7597-bdba-11d84496266d', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a1fef7-0b0e-7597-bdba-11d84496266d', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-21 16:36:05.517997+00', '2026-11-21 16:36:05.517997+00');
INSERT INTO records.resources VALUES ('01a1fef7-0b2f-70a2-9217-6fd2be5c2714', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a1fef7-0b2f-70a2-9217-6fd2be5c2714', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-21 16:36:05.550234+00', '2026-11-21 16:36:05.573893+00');


SELECT pg_catalog.setval('records.access_change_numbers', 18, true);


SELECT pg_catalog.setval('records.access_numbers', 4, true);


SELECT pg_catalog.setval('records.intake_records_id_seq', 4, true);


SELECT pg_catalog.setval('records.outbox_position_seq', 44, true);


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


ALTER TABLE ONLY records.access_changes
    ADD CONSTRAINT uq_access_changes_seq UNIQUE (seq);


ALTER TABLE ONLY records.access_grants
    ADD CONSTRAINT uq_access_grants_number UNIQUE (number);


ALTER TABLE ONLY records.intake_records
    ADD CONSTRAINT uq_intake_records_amends UNIQUE (amends);


ALTER TABLE ONLY records.panels
    ADD CONSTRAINT uq_panels_number UNIQUE (number);


CREATE INDEX ix_access_callers_panel ON records.access_callers USING btree (panel);


CREATE INDEX ix_access_grants_person_until ON records.access_grants USING btree (person, until);


CREATE INDEX ix_access_grants_unreviewed ON records.access_grants USING btree (id) WHERE (reviewed_at IS NULL);


CREATE INDEX ix_access_members_ref_panel ON records.access_members USING btree (ref, panel);


CREATE INDEX ix_encounters_patient_id_newest ON records.encounters USING btree (patient_id, COALESCE(started_at, created_at) DESC, id DESC);


CREATE INDEX ix_idempotency_keys_created_at ON records.idempotency_keys USING btree (created_at);


CREATE INDEX ix_imports_unfinished ON records.imports USING btree (created_at) WHERE (finished_at IS NULL);


CREATE INDEX ix_intake_records_patient_id_id ON records.intake_records USING btree (patient_id, id);


CREATE INDEX ix_intake_records_patient_id_latest ON records.intake_records USING btree (patient_id, COALESCE(original_id, id) DESC, id DESC);


CREATE INDEX ix_intake_routings_record_id_id ON records.intake_routings USING btree (record_id, id);


CREATE INDEX ix_outbox_refused ON records.outbox USING btree ("position") WHERE (refused IS NOT NULL);


CREATE INDEX ix_outbox_waiting ON records.outbox USING btree (bucket, "position") WHERE (refused IS NULL);


CREATE INDEX ix_patient_identifiers_patient_id ON records.patient_identifiers USING btree (patient_id);


CREATE INDEX ix_patient_identifiers_value ON records.patient_identifiers USING btree (value);


CREATE INDEX ix_patients_date_of_birth_id ON records.patients USING btree (date_of_birth, id);


CREATE INDEX ix_patients_partial_birth_date ON records.patients USING btree (partial_birth_date) WHERE (partial_birth_date IS NOT NULL);


CREATE INDEX ix_patients_unfolded ON records.patients USING btree (id) WHERE (name_parts IS NULL);


CREATE INDEX ix_resources_encounter_id ON records.resources USING btree (encounter_id, id);


CREATE INDEX ix_resources_full_url ON records.resources USING btree (full_url);


CREATE INDEX ix_resources_identifier ON records.resources USING gin (((body -> 'identifier'::text)) jsonb_path_ops);


CREATE INDEX ix_resources_patient_id ON records.resources USING btree (patient_id, id);


CREATE UNIQUE INDEX uq_panels_name ON records.panels USING btree (name) WHERE (deleted_at IS NULL);


CREATE TRIGGER keep_version BEFORE UPDATE ON records.encounters FOR EACH ROW EXECUTE FUNCTION records.keep_version('encounter_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.panels FOR EACH ROW EXECUTE FUNCTION records.keep_version('panel_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.patients FOR EACH ROW WHEN (((to_jsonb(old.*) - 'name_parts'::text) IS DISTINCT FROM (to_jsonb(new.*) - 'name_parts'::text))) EXECUTE FUNCTION records.keep_version('patient_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.resources FOR EACH ROW EXECUTE FUNCTION records.keep_version('resource_versions');


CREATE TRIGGER note_change AFTER INSERT OR DELETE OR UPDATE ON records.access_callers FOR EACH ROW EXECUTE FUNCTION records.note_access_change();


CREATE TRIGGER note_change AFTER INSERT OR DELETE OR UPDATE ON records.access_members FOR EACH ROW EXECUTE FUNCTION records.note_access_change();


CREATE TRIGGER show_granted AFTER INSERT OR UPDATE ON records.access_grants FOR EACH ROW EXECUTE FUNCTION records.show_granted();


ALTER TABLE ONLY records.encounters
    ADD CONSTRAINT fk_encounters_patient_id_patients FOREIGN KEY (patient_id) REFERENCES records.patients(id);


ALTER TABLE ONLY records.intake_records
    ADD CONSTRAINT fk_intake_records_amends_intake_records FOREIGN KEY (amends) REFERENCES records.intake_records(id);


ALTER TABLE ONLY records.intake_records
    ADD CONSTRAINT fk_intake_records_encounter_id_encounters FOREIGN KEY (encounter_id) REFERENCES records.encounters(id);


ALTER TABLE ONLY records.intake_records
    ADD CONSTRAINT fk_intake_records_original_id_intake_records FOREIGN KEY (original_id) REFERENCES records.intake_records(id);


ALTER TABLE ONLY records.intake_routings
    ADD CONSTRAINT fk_intake_routings_record_id_intake_records FOREIGN KEY (record_id) REFERENCES records.intake_records(id);


ALTER TABLE ONLY records.patient_identifiers
    ADD CONSTRAINT fk_patient_identifiers_patient_id_patients FOREIGN KEY (patient_id) REFERENCES records.patients(id);


ALTER TABLE ONLY records.resources
    ADD CONSTRAINT fk_resources_encounter_id_encounters FOREIGN KEY (encounter_id) REFERENCES records.encounters(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY records.resources
    ADD CONSTRAINT fk_resources_patient_id_patients FOREIGN KEY (patient_id) REFERENCES records.patients(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE records.access_grants ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.access_members ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.encounter_versions ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.encounters ENABLE ROW LEVEL SECURITY;

CREATE POLICY everyone ON records.access_grants TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.access_members TO records_app USING (true) WITH CHECK (true);


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
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (access_grants.patient)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (access_grants.patient)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.encounter_versions TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (encounter_versions.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (encounter_versions.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.encounters TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (encounters.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (encounters.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.intake_records TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (intake_records.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (intake_records.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.intake_routings TO records_panel USING ((EXISTS ( SELECT
   FROM records.intake_records r
  WHERE (r.id = intake_routings.record_id)))) WITH CHECK ((EXISTS ( SELECT
   FROM records.intake_records r
  WHERE (r.id = intake_routings.record_id))));


CREATE POLICY reach ON records.panels TO records_panel USING ((EXISTS ( SELECT
   FROM records.access_callers c
  WHERE ((c.panel = panels.number) AND (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))))))) WITH CHECK ((EXISTS ( SELECT
   FROM records.access_callers c
  WHERE ((c.panel = panels.number) AND (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))));


CREATE POLICY reach ON records.patient_identifiers TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (patient_identifiers.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (patient_identifiers.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.patient_names TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (patient_names.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (patient_names.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.patient_versions TO records_panel USING ((((id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (patient_versions.id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (patient_versions.id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.patients TO records_panel USING ((((id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (patients.id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (patients.id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.resource_versions TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (resource_versions.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (resource_versions.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON records.resources TO records_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (resources.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM (records.access_callers c
     JOIN records.access_members m ON ((m.panel = c.panel)))
  WHERE ((c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text))) AND (m.ref = (resources.patient_id)::text) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


ALTER TABLE records.resource_versions ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.resources ENABLE ROW LEVEL SECURITY;

CREATE POLICY shown ON records.access_members FOR SELECT TO records_panel USING (true);


GRANT USAGE ON SCHEMA records TO records_app;
GRANT USAGE ON SCHEMA records TO records_panel;


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
GRANT SELECT ON TABLE records.alembic_version TO records_panel;


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


GRANT SELECT,INSERT ON TABLE records.resource_versions TO records_app;
GRANT SELECT ON TABLE records.resource_versions TO records_panel;


GRANT SELECT,INSERT,UPDATE ON TABLE records.resources TO records_app;
GRANT SELECT ON TABLE records.resources TO records_panel;


