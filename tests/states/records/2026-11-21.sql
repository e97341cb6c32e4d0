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
INSERT INTO records.access_changes VALUES (1, true, '01a20000-9358-7a2c-a1ba-9de2578f0437', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a20000-959d-751f-b70c-d5346c06c1c4', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a20000-9589-7681-903e-92ada22054dd', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 7, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 9, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 11, NULL, true);
INSERT INTO records.access_changes VALUES (4, true, 'P12345', 14, '2026-11-21 22:26:08.176694+00', false);
INSERT INTO records.access_changes VALUES (4, false, 'granted:["agent", "triage-agent", "dr-okafor"]', 15, NULL, false);
INSERT INTO records.access_changes VALUES (3, true, '01a20000-9589-7681-903e-92ada22054dd', 16, '2026-11-21 22:26:08.17184+00', true);
INSERT INTO records.access_changes VALUES (3, false, 'granted:["person", "dr-okafor", "dr-okafor"]', 17, NULL, true);
INSERT INTO records.access_changes VALUES (5, false, 'granted:["agent", "crew-agent", null]', 18, NULL, false);
INSERT INTO records.access_changes VALUES (5, true, 'P12345', 19, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 20, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_grants VALUES ('01a20000-9631-7513-93dd-8ec31b4911b5', 4, 'granted:["agent", "triage-agent", "dr-okafor"]', 'triage-agent', 'agent', 'dr-okafor', 'P12345', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-21 21:26:08.176694+00', '2026-11-21 22:26:08.176694+00', NULL, NULL);
INSERT INTO records.access_grants VALUES ('01a20000-962d-766f-89a2-2f0af403bafe', 3, 'granted:["person", "dr-okafor", "dr-okafor"]', 'dr-okafor', 'person', 'dr-okafor', '01a20000-9589-7681-903e-92ada22054dd', 'Bewusstlos — “ER” 😷', 'ETREAT', '2026-11-21 21:26:08.17184+00', '2026-11-21 22:26:08.17184+00', 'dr-osei', '2026-11-21 21:26:08.180712+00');


INSERT INTO records.access_members VALUES (1, '01a20000-9358-7a2c-a1ba-9de2578f0437', NULL);
INSERT INTO records.access_members VALUES (1, '01a20000-959d-751f-b70c-d5346c06c1c4', NULL);
INSERT INTO records.access_members VALUES (1, '01a20000-9589-7681-903e-92ada22054dd', NULL);
INSERT INTO records.access_members VALUES (4, 'P12345', '2026-11-21 22:26:08.176694+00');
INSERT INTO records.access_members VALUES (5, 'P12345', NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00');


INSERT INTO records.alembic_version VALUES ('records_0013');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-03-14 09:27:00+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20000-95a3-70c5-87cd-e66a4934fb07', '01a20000-9589-7681-903e-92ada22054dd', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 21:26:08.034864+00', 1, '2026-11-21 21:26:08.034864+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20000-95aa-7399-a3f3-efbe502d3c56', '01a20000-9589-7681-903e-92ada22054dd', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 21:26:08.042046+00', 1, '2026-11-21 21:26:08.042046+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20000-95ae-7883-87e6-7fc106034708', '01a20000-9589-7681-903e-92ada22054dd', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 21:26:08.04636+00', 1, '2026-11-21 21:26:08.04636+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20000-95a3-70c5-87cd-e66a4934fb07', '01a20000-9589-7681-903e-92ada22054dd', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-21 21:26:08.034864+00', 2, '2026-11-21 21:26:08.038888+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20000-95aa-7399-a3f3-efbe502d3c56', '01a20000-9589-7681-903e-92ada22054dd', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-21 21:26:08.042046+00', 2, '2026-11-21 21:26:08.044647+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20000-95a3-70c5-87cd-e66a4934fb07', '01a20000-9589-7681-903e-92ada22054dd', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-21 21:26:08.034864+00', 3, '2026-11-21 21:26:08.051771+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-21 21:26:08.051199+00');
INSERT INTO records.encounter_versions VALUES ('01a20000-95e7-78b8-897c-20af6982a95a', '01a20000-95cf-7a64-b38f-c3bca76bfcd1', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-21 21:26:08.101376+00', 1, '2026-11-21 21:26:08.101376+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a20000-9636-7dfc-bc95-b3f9fb884e9a', '01a20000-9589-7681-903e-92ada22054dd', 'Kontrolle ❤', NULL, NULL, NULL, '2026-11-21 21:26:08.182654+00', 1, '2026-11-21 21:26:08.182654+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-21 21:26:07.104443+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a20000-95a0-7e03-ab79-86a12d526eb2', '01a20000-9589-7681-903e-92ada22054dd', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 21:26:08.032315+00', 1, '2026-11-21 21:26:08.032315+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a20000-95ae-7883-87e6-7fc106034708', '01a20000-9589-7681-903e-92ada22054dd', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-21 21:26:08.04636+00', 2, '2026-11-21 21:26:08.048836+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a20000-95aa-7399-a3f3-efbe502d3c56', '01a20000-9589-7681-903e-92ada22054dd', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 21:26:08.042046+00', 3, '2026-11-21 21:26:08.054329+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a20000-95a3-70c5-87cd-e66a4934fb07', '01a20000-9589-7681-903e-92ada22054dd', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-21 21:26:08.034864+00', 4, '2026-11-21 21:26:08.056693+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-21 21:26:08.051199+00');
INSERT INTO records.encounters VALUES ('01a20000-95cf-70e8-b19a-e822f1de839e', '01a20000-95cf-7a64-b38f-c3bca76bfcd1', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-21 21:26:08.07451+00', 1, '2026-11-21 21:26:08.07451+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a20000-95e7-78b8-897c-20af6982a95a', '01a20000-95cf-7a64-b38f-c3bca76bfcd1', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-21 21:26:08.101376+00', 2, '2026-11-21 21:26:08.114868+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a20000-9636-7dfc-bc95-b3f9fb884e9a', '01a20000-9589-7681-903e-92ada22054dd', 'Kontrolle ❤', 'Angerufen.', NULL, NULL, '2026-11-21 21:26:08.182654+00', 2, '2026-11-21 21:26:08.203065+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', NULL, 'test-agent', 'agent', NULL, NULL);


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x095633cc55d7bf0d0dfb0d895bbaef0f303607b3ab8d1b016d5f9523c8a649d5', 'patient', '01a20000-9589-7681-903e-92ada22054dd', 1, 200, '2026-11-21 21:26:08.016596+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\xfc124b3d2beecc8ed20adea3bbab8a6042f727ecef0fd4809c1d9714c1a13344', 'patient', '01a20000-9589-7681-903e-92ada22054dd', 3, 200, '2026-11-21 21:26:08.02712+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\x9ab5b40553e61666a984375f4561f668eefdcc6c64d4a7db69f0d730e5e2461e', 'encounter', '01a20000-95a3-70c5-87cd-e66a4934fb07', 2, 200, '2026-11-21 21:26:08.03931+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x8b4363e7e184fa23fe1368ea26bd68530b5a46cd3065c0761fbd55ff48ef72a5', 'encounter', '01a20000-95aa-7399-a3f3-efbe502d3c56', 2, 200, '2026-11-21 21:26:08.045099+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\x5a1356361f13d7e0ae88a1f3eb1af764b9c65fdc03f4f0b482b992bebab92389', 'encounter', '01a20000-95ae-7883-87e6-7fc106034708', 2, 200, '2026-11-21 21:26:08.049193+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-21 21:26:08.060663+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a20000-95ca-74e2-85d7-39be4cabc9fe', 1, 200, '2026-11-21 21:26:08.096872+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a20000-95e5-78c7-a702-bea4eef3548c', 1, 200, '2026-11-21 21:26:08.108799+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a20000-95f0-73b6-b431-cd0fe2e3b22d', 1, 200, '2026-11-21 21:26:08.116113+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a20000-95f7-768e-bf14-019f3d2e72c2', 1, 200, '2026-11-21 21:26:08.12476+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a20000-95ff-78b8-b2ba-bf7e83d43904', 1, 200, '2026-11-21 21:26:08.135303+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a20000-960a-7f43-86e6-03e22a82750b', 1, 200, '2026-11-21 21:26:08.141798+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a20000-9611-79cf-93f9-4e555d51aad2', 1, 200, '2026-11-21 21:26:08.149643+00');


INSERT INTO records.imports VALUES ('01a20000-95ca-74e2-85d7-39be4cabc9fe', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 5, "entries": [{"id": "01a20000-95cf-7805-ab8d-6724a5f23420", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a20000-95cf-70e8-b19a-e822f1de839e", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a20000-95cf-70bf-b9fa-d47cd09296d7", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a20000-95cf-7a64-b38f-c3bca76bfcd1", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a20000-95cf-749c-bd87-64f1afbcde54", "type": "Practitioner", "index": 4, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 21:26:08.07451+00', '2026-11-21 21:26:08.095283+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3db7973e-41c2-4960-aa4c-81a41353cd2f"}');
INSERT INTO records.imports VALUES ('01a20000-95e5-78c7-a702-bea4eef3548c', 'completed', 'test-agent', 'agent', 3, 3, '{"created": 2, "entries": [{"id": "01a20000-95cf-7a64-b38f-c3bca76bfcd1", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a20000-95e7-7233-b416-232d147a917e", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a20000-95e7-78b8-897c-20af6982a95a", "type": "Encounter", "index": 2, "outcome": "created"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 21:26:08.101376+00', '2026-11-21 21:26:08.108144+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3db7973e-41c2-4960-aa4c-81a41353cd2f"}');
INSERT INTO records.imports VALUES ('01a20000-95f0-73b6-b431-cd0fe2e3b22d', 'completed', 'test-agent', 'agent', 2, 2, '{"created": 0, "entries": [{"id": "01a20000-95cf-7a64-b38f-c3bca76bfcd1", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a20000-95e7-78b8-897c-20af6982a95a", "type": "Encounter", "index": 1, "outcome": "updated"}], "updated": 1, "unchanged": 1}', NULL, NULL, 0, NULL, NULL, '2026-11-21 21:26:08.111889+00', '2026-11-21 21:26:08.115398+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3db7973e-41c2-4960-aa4c-81a41353cd2f"}');
INSERT INTO records.imports VALUES ('01a20000-95f7-768e-bf14-019f3d2e72c2', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 0, "entries": [{"id": "01a20000-95cf-7805-ab8d-6724a5f23420", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a20000-95cf-70e8-b19a-e822f1de839e", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a20000-95cf-70bf-b9fa-d47cd09296d7", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a20000-95cf-7a64-b38f-c3bca76bfcd1", "type": "Patient", "index": 3, "outcome": "updated"}, {"id": "01a20000-95cf-749c-bd87-64f1afbcde54", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "updated": 2, "unchanged": 3}', NULL, NULL, 0, NULL, NULL, '2026-11-21 21:26:08.118877+00', '2026-11-21 21:26:08.123955+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3db7973e-41c2-4960-aa4c-81a41353cd2f"}');
INSERT INTO records.imports VALUES ('01a20000-95ff-78b8-b2ba-bf7e83d43904', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a20000-9600-7f82-9a06-86bf9f6c74c3", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 21:26:08.127577+00', '2026-11-21 21:26:08.134649+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3db7973e-41c2-4960-aa4c-81a41353cd2f"}');
INSERT INTO records.imports VALUES ('01a20000-960a-7f43-86e6-03e22a82750b', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a20000-960a-73a6-b11a-b6c305f3112d", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 21:26:08.138154+00', '2026-11-21 21:26:08.141263+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3db7973e-41c2-4960-aa4c-81a41353cd2f"}');
INSERT INTO records.imports VALUES ('01a20000-9611-79cf-93f9-4e555d51aad2', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 0, "entries": [{"id": "01a20000-960a-73a6-b11a-b6c305f3112d", "type": "Patient", "index": 0, "outcome": "updated"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 21:26:08.145523+00', '2026-11-21 21:26:08.149029+00', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"3db7973e-41c2-4960-aa4c-81a41353cd2f"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-21 21:26:08.059119+00', NULL, NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a20000-9589-7681-903e-92ada22054dd', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-21 21:26:08.062384+00', '01a20000-95ae-7883-87e6-7fc106034708', NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a20000-9589-7681-903e-92ada22054dd', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-21 21:26:08.064535+00', '01a20000-95ae-7883-87e6-7fc106034708', 3, 3, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (5, 'P12345', 36, '[]', 'high', NULL, NULL, '2026-11-21 21:26:08.305088+00', NULL, NULL, NULL, '01a20000-96b1-74eb-8ae5-13531fe48fcf');


INSERT INTO records.intake_routings VALUES ('01a20000-95c4-7156-8622-1e1cb6bc9324', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.067269+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a20000-95c6-7711-b03f-6048c1280933', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-21 21:26:08.070123+00', NULL);
INSERT INTO records.intake_routings VALUES ('01a20000-96b4-7d6b-9867-8b8da8d43b58', 5, 'cardiology', 'Brustschmerz', NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.307854+00', '01a20000-96b4-7565-809c-863c6f3d2093');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 4, '\x7b226964223a2230316132303030302d393335642d373761632d613466362d356434316338313935323036222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393335382d376132632d613162612d396465323537386630343337225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30372e3435333234375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303030302d393335382d376132632d613162612d396465323537386630343337222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:07.466417+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 14, '\x7b226964223a2230316132303030302d393539302d373130632d383964662d653235396664623432356266222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3031363234305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303030302d393538392d373638312d393033652d393261646132323035346464222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.016368+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 14, '\x7b226964223a2230316132303030302d393539372d373637632d386637642d356236356564346236323534222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3032333334325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303030302d393538392d373638312d393033652d393261646132323035346464222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-21 21:26:08.023438+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 14, '\x7b226964223a2230316132303030302d393539612d376530332d626665362d376236393033333431653432222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3032363931395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303030302d393538392d373638312d393033652d393261646132323035346464222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-21 21:26:08.027015+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 13, '\x7b226964223a2230316132303030302d393539652d376663392d396333322d343430353562626234313231222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393539642d373531662d623730632d643533343663303663316334225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3033303332305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303030302d393539642d373531662d623730632d643533343663303663316334222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.030418+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 3, '\x7b226964223a2230316132303030302d393561312d376662362d383661652d636465376633643338653434222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561302d376530332d616237392d383661313264353236656232222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3033333332385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393561302d376530332d616237392d383661313264353236656232222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.033426+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 14, '\x7b226964223a2230316132303030302d393561332d373533342d396263662d643966653634306230373536222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561332d373063352d383763642d653636613439333466623037222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3033353232335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393561332d373063352d383763642d653636613439333466623037222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.035291+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 14, '\x7b226964223a2230316132303030302d393561372d373731612d613466352d323631303065353637353862222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561332d373063352d383763642d653636613439333466623037222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3033393039305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393561332d373063352d383763642d653636613439333466623037222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-21 21:26:08.039185+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 14, '\x7b226964223a2230316132303030302d393561612d373165622d386164662d393935643362333362643834222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561612d373339392d613366332d656662653530326433633536222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3034323431315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393561612d373339392d613366332d656662653530326433633536222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.042489+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 14, '\x7b226964223a2230316132303030302d393561632d376231322d623635342d306331623132663336626432222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561612d373339392d613366332d656662653530326433633536222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3034343737335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393561612d373339392d613366332d656662653530326433633536222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-21 21:26:08.044945+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 1, '\x7b226964223a2230316132303030302d393561652d373761332d613539322d313738356333343062386366222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561652d373838332d383765362d376663313036303334373038222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3034363639355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393561652d373838332d383765362d376663313036303334373038222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.046767+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 1, '\x7b226964223a2230316132303030302d393562302d373635612d386232612d653865396538616337666234222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561652d373838332d383765362d376663313036303334373038222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3034383936345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393561652d373838332d383765362d376663313036303334373038222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-21 21:26:08.049085+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 14, '\x7b226964223a2230316132303030302d393562332d373665372d616532662d373065303030356637323666222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561332d373063352d383763642d653636613439333466623037222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3035313837395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393561332d373063352d383763642d653636613439333466623037222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234393336666136332d396461312d343435302d613236642d396262366631383763333665227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d7d7d7d', '2026-11-21 21:26:08.051947+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 14, '\x7b226964223a2230316132303030302d393562362d373661382d623033322d303265326239303239353531222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561612d373339392d613366332d656662653530326433633536222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3035343432315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393561612d373339392d613366332d656662653530326433633536222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234393336666136332d396461312d343435302d613236642d396262366631383763333665227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d7d7d7d', '2026-11-21 21:26:08.054499+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 14, '\x7b226964223a2230316132303030302d393562382d376637652d393033392d643534303065646334353164222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561332d373063352d383763642d653636613439333466623037222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3035363833355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393561332d373063352d383763642d653636613439333466623037222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-21 21:26:08.056945+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 14, '\x7b226964223a2230316132303030302d393562382d373463352d383461612d383232633961373238666335222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561332d373063352d383763642d653636613439333466623037222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3035363834395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393561332d373063352d383763642d653636613439333466623037222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-21 21:26:08.056956+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316132303030302d393562632d373964312d393565352d353236623632323765633233222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3036303434375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.060538+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316132303030302d393562662d373333302d396464352d623538346134366436353665222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561652d373838332d383765362d376663313036303334373038222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3036333135335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.063235+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316132303030302d393563312d373031612d383030332d393530376163613433656463222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561652d373838332d383765362d376663313036303334373038222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3036353530385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22616d656e6473223a337d7d7d', '2026-11-21 21:26:08.065594+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316132303030302d393563342d373638342d616538372d393335623664393937643036222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3036383432385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22726f7574696e675f6964223a2230316132303030302d393563342d373135362d383632322d316531636236626339333234227d7d7d', '2026-11-21 21:26:08.068522+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316132303030302d393563362d373030372d613366372d613739633266396332376433222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393561652d373838332d383765362d376663313036303334373038222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3037303538335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22726f7574696e675f6964223a2230316132303030302d393563362d373731312d623033662d363034386331323830393333227d7d7d', '2026-11-21 21:26:08.070666+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 10, '\x7b226964223a2230316132303030302d393565302d373566302d386530302d373762316164643033623639222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393563662d376136342d623338662d633362636137366266636431225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3039363439365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303030302d393563662d376136342d623338662d633362636137366266636431222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.096674+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 11, '\x7b226964223a2230316132303030302d393565302d373231312d613661392d666562346664666665383737222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393563662d376136342d623338662d633362636137366266636431225d2c22656e636f756e7465725f6964223a2230316132303030302d393563662d373065382d623139612d653832326631646538333965222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3039363532345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393563662d373065382d623139612d653832326631646538333965222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.096691+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 5, '\x7b226964223a2230316132303030302d393565302d373337622d396166372d346436343936613534623034222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393563662d376136342d623338662d633362636137366266636431225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3039363534345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303030302d393563612d373465322d383564372d333962653463616263396665222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-21 21:26:08.096695+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 10, '\x7b226964223a2230316132303030302d393565632d376231322d623332322d356530343333393539643637222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393563662d376136342d623338662d633362636137366266636431225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3130383437375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303030302d393563662d376136342d623338662d633362636137366266636431222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-21 21:26:08.10861+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 15, '\x7b226964223a2230316132303030302d393565632d373862302d623863622d626437346437336531333165222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393563662d376136342d623338662d633362636137366266636431225d2c22656e636f756e7465725f6964223a2230316132303030302d393565372d373862382d383937632d323061663639383261393561222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3130383439385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393565372d373862382d383937632d323061663639383261393561222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.108624+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 3, '\x7b226964223a2230316132303030302d393565632d373436372d393434392d613130356134646664396231222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393563662d376136342d623338662d633362636137366266636431225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3130383531345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303030302d393565352d373863372d613730322d626561346565663335343863222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-21 21:26:08.108659+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 15, '\x7b226964223a2230316132303030302d393566332d373233332d396661612d373264363365613436616462222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393563662d376136342d623338662d633362636137366266636431225d2c22656e636f756e7465725f6964223a2230316132303030302d393565372d373862382d383937632d323061663639383261393561222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3131353739385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393565372d373862382d383937632d323061663639383261393561222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-21 21:26:08.115944+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 8, '\x7b226964223a2230316132303030302d393566332d373166312d626661352d633334346630626464326566222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393563662d376136342d623338662d633362636137366266636431225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3131353831395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303030302d393566302d373362362d623433312d636430666532653362323264222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a317d7d7d', '2026-11-21 21:26:08.115966+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 10, '\x7b226964223a2230316132303030302d393566632d373665302d393637632d643964633237356364396438222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393563662d376136342d623338662d633362636137366266636431225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3132343336355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303030302d393563662d376136342d623338662d633362636137366266636431222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-21 21:26:08.124529+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 8, '\x7b226964223a2230316132303030302d393566632d373063382d396336392d613234383132376634633934222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393563662d376136342d623338662d633362636137366266636431225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3132343339345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303030302d393566372d373638652d626631342d303139663364326537326332222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c2263726561746564223a302c2275706461746564223a322c22756e6368616e676564223a337d7d7d', '2026-11-21 21:26:08.124547+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 1, '\x7b226964223a2230316132303030302d393630362d373633372d383830612d626338303833373839616639222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393630302d376638322d396130362d383662663966366337346333225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3133343938315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303030302d393630302d376638322d396130362d383662663966366337346333222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.135125+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 7, '\x7b226964223a2230316132303030302d393630362d376532322d393635302d313565333964363636656366222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393630302d376638322d396130362d383662663966366337346333225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3133353030345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303030302d393566662d373862382d623262612d626637653833643433393034222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-21 21:26:08.135144+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 12, '\x7b226964223a2230316132303030302d393630642d373133662d623333312d653136636431366538643265222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393630612d373361362d623131612d623663333035663331313264225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3134313535365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303030302d393630612d373361362d623131612d623663333035663331313264222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.141663+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 6, '\x7b226964223a2230316132303030302d393630642d376439392d623662642d653863363534626538303139222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393630612d373361362d623131612d623663333035663331313264225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3134313537375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303030302d393630612d376634332d383665362d303365323261383237353062222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-21 21:26:08.141677+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 12, '\x7b226964223a2230316132303030302d393631352d373862332d396636362d383131353837393037623766222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393630612d373361362d623131612d623663333035663331313264225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3134393335365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316132303030302d393630612d373361362d623131612d623663333035663331313264222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-21 21:26:08.149475+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 9, '\x7b226964223a2230316132303030302d393631352d373161302d613861332d346539376262633861356265222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393630612d373361362d623131612d623663333035663331313264225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3134393338315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316132303030302d393631312d373963662d393366392d346535353564353161616432222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-21 21:26:08.149486+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 10, '\x7b226964223a2230316132303030302d393631622d376166632d396130392d643333396339333836303333222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316132303030302d393335382d376132632d613162612d396465323537386630343337222c2230316132303030302d393539642d373531662d623730632d643533343663303663316334222c2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3135353530385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303030302d393631382d376130332d623237632d633165656239373137316131222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234393336666136332d396461312d343435302d613236642d396262366631383763333665227d2c226164646564223a347d7d7d', '2026-11-21 21:26:08.155616+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 10, '\x7b226964223a2230316132303030302d393632302d376337372d626163342d336266353435636534393161222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3136303934395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303030302d393631382d376130332d623237632d633165656239373137316131222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234393336666136332d396461312d343435302d613236642d396262366631383763333665227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-21 21:26:08.161073+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 1, '\x7b226964223a2230316132303030302d393632332d373135632d386535312d623039363733626462663666222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3136333830315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303030302d393632332d373437612d386531612d336338373239656433653538222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234393336666136332d396461312d343435302d613236642d396262366631383763333665227d2c226164646564223a307d7d7d', '2026-11-21 21:26:08.163881+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 1, '\x7b226964223a2230316132303030302d393632372d376166312d393134662d343836666461333934656463222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3136373632385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316132303030302d393632332d373437612d386531612d336338373239656433653538222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234393336666136332d396461312d343435302d613236642d396262366631383763333665227d2c2272656d6f766564223a307d7d7d', '2026-11-21 21:26:08.167747+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (42, 11, '\x7b226964223a2230316132303030302d393632642d373532652d623462372d633635316565666236626537222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a2264722d6f6b61666f72222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3137343030365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132303030302d393632642d373636662d383961322d326630616634303362616665222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2261346439666130632d343664652d343638392d386661652d306131343336306537633934227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32315432323a32363a30382e3137313834302b30303a3030227d7d7d', '2026-11-21 21:26:08.174126+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (43, 8, '\x7b226964223a2230316132303030302d393633312d373531612d383364652d326662616165306364373630222c226576656e745f74797065223a22627265616b2d676c6173732e73746172746564222c226167656e745f6e616d65223a227472696167652d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3137373538305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132303030302d393633312d373531332d393364642d386563333162343931316235222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c226f6e5f626568616c665f6f66223a2264722d6f6b61666f72222c22746f6b656e5f6964223a2233613133326439662d356665382d343131372d616663652d386363633766393334643833227d2c22707572706f7365223a22455452454154222c22756e74696c223a22323032362d31312d32315432323a32363a30382e3137363639342b30303a3030227d7d7d', '2026-11-21 21:26:08.177682+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (44, 11, '\x7b226964223a2230316132303030302d393633352d373534392d626536342d633662613831643766633262222c226576656e745f74797065223a22627265616b2d676c6173732e7265766965776564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3138313035395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22627265616b2d676c6173732f30316132303030302d393632642d373636662d383961322d326630616634303362616665222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2234393336666136332d396461312d343435302d613236642d396262366631383763333665227d7d7d7d', '2026-11-21 21:26:08.181162+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (45, 15, '\x7b226964223a2230316132303030302d393633372d373962372d613661362d626138633030383465353036222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393633362d376466632d626339352d623366396662383834653961222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3138333036345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393633362d376466632d626339352d623366396662383834653961222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.183159+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (46, 4, '\x7b226964223a2230316132303030302d393633642d373031362d623339362d643338326663333231313837222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393633362d376466632d626339352d623366396662383834653961222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3139303030325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393633622d376564322d386364622d636130613565653335336264222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.190131+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (47, 4, '\x7b226964223a2230316132303030302d393634352d373235382d386661352d393264313633303238393063222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393633362d376466632d626339352d623366396662383834653961222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3139373835315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393633622d376564322d386364622d636130613565653335336264222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-21 21:26:08.197995+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (48, 15, '\x7b226964223a2230316132303030302d393634642d376130312d623736662d333066333462616264356538222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3230353431365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393634612d373365302d613933382d613030333437353431393039222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.205556+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (49, 15, '\x7b226964223a2230316132303030302d393634642d373436642d623935652d666334386434393862373935222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393633362d376466632d626339352d623366396662383834653961222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3230353433395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316132303030302d393633362d376466632d626339352d623366396662383834653961222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c226368616e676564223a5b2273756d6d617279225d7d7d7d', '2026-11-21 21:26:08.205573+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (50, 4, '\x7b226964223a2230316132303030302d393634642d373335352d626130382d316466616461326164623932222c226576656e745f74797065223a227461736b2e636f6d706c65746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393633362d376466632d626339352d623366396662383834653961222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3230353434375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393633622d376564322d386364622d636130613565653335336264222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-21 21:26:08.205576+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (51, 4, '\x7b226964223a2230316132303030302d393635302d373938662d623637392d643130343733363039336463222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393633362d376466632d626339352d623366396662383834653961222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3230383839365a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393633622d376564322d386364622d636130613565653335336264222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-21 21:26:08.209127+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (52, 4, '\x7b226964223a2230316132303030302d393635362d376131632d393634612d656536653630623363663561222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316132303030302d393538392d373638312d393033652d393261646132323035346464225d2c22656e636f756e7465725f6964223a2230316132303030302d393633362d376466632d626339352d623366396662383834653961222c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3231343032345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393633622d376564322d386364622d636130613565653335336264222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a22636f6d706c65746564222c22617474656d7074223a317d7d7d', '2026-11-21 21:26:08.214118+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (53, 15, '\x7b226964223a2230316132303030302d393635622d376130342d393366632d333237633562303438303039222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3231393138375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393635612d376332392d623338372d653364653833623635663165222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.219282+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (54, 6, '\x7b226964223a2230316132303030302d393635652d376631322d393665362d623634313432623934623634222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3232323834355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393635642d376532622d383066352d653361333862623438313630222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.222924+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (55, 15, '\x7b226964223a2230316132303030302d393636322d373337662d613066652d623764633336386434656330222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3232363537355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393635612d376332392d623338372d653364653833623635663165222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-21 21:26:08.226684+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (56, 15, '\x7b226964223a2230316132303030302d393636372d376436632d386239342d373033363431663438393866222c226576656e745f74797065223a227461736b2e6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3233313839385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393635612d376332392d623338372d653364653833623635663165222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a226661696c6564222c22617474656d7074223a317d7d7d', '2026-11-21 21:26:08.231998+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (57, 6, '\x7b226964223a2230316132303030302d393636372d373761392d393333302d643435356565393238663733222c226576656e745f74797065223a227461736b2e7072656465636573736f722d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3233313931345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393635642d376532622d383066352d653361333862623438313630222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.232007+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (58, 14, '\x7b226964223a2230316132303030302d393636612d373134642d613862622d643861626165363837363138222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3233343238325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393636392d376564362d383732392d656163336233353136363731222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.234365+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (59, 14, '\x7b226964223a2230316132303030302d393636642d373537612d613761342d656363373832636465353661222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3233373534335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393636392d376564362d383732392d656163336233353136363731222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-21 21:26:08.237655+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (60, 14, '\x7b226964223a2230316132303030302d393637312d373830342d623235372d663338653034643462393738222c226576656e745f74797065223a227461736b2e617474656d70742d6661696c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3234313036345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393636392d376564362d383732392d656163336233353136363731222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-21 21:26:08.241205+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (61, 14, '\x7b226964223a2230316132303030302d393637332d373734352d623030302d303637383934363032653466222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3234333539345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393636392d376564362d383732392d656163336233353136363731222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a317d7d7d', '2026-11-21 21:26:08.243763+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (62, 14, '\x7b226964223a2230316132303030302d393637382d373435322d613231302d633533626235356435313937222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3234383339375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393636392d376564362d383732392d656163336233353136363731222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a317d7d7d', '2026-11-21 21:26:08.248476+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (63, 0, '\x7b226964223a2230316132303030302d393637622d376634622d626339322d343863323636646436366338222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3235313431335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393637612d376335622d386465342d613064366134663835323164222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.251502+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (64, 0, '\x7b226964223a2230316132303030302d393637642d373830632d626432302d373338353833363563346638222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3235333833345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393637612d376335622d386465342d613064366134663835323164222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.254002+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (65, 0, '\x7b226964223a2230316132303030302d393638312d373130642d386161632d353237643632626433633130222c226576656e745f74797065223a227461736b2e63616e63656c6c6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3235373335355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393637612d376335622d386465342d613064366134663835323164222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a2263616e63656c6c6564222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.257439+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (66, 5, '\x7b226964223a2230316132303030302d393638332d373063322d396162302d316434333433383036386333222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3235393738345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393638332d373638622d623437322d643436633136313933393962222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.259875+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (67, 5, '\x7b226964223a2230316132303030302d393638362d373336622d616662652d653734383432383633383363222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3236323035345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393638332d373638622d623437322d643436633136313933393962222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.262235+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (68, 5, '\x7b226964223a2230316132303030302d393638612d373334342d386233332d353638306539613434303931222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3236363134305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393638332d373638622d623437322d643436633136313933393962222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.26626+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (69, 10, '\x7b226964223a2230316132303030302d393638632d373736342d393733352d306566313035353831653866222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3236383737365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393638632d373638662d396665392d363136613463376662393531222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.268864+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (70, 10, '\x7b226964223a2230316132303030302d393638662d373933362d383463362d643636626630396232343766222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3237313039315a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393638632d373638662d396665392d363136613463376662393531222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.271276+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (71, 10, '\x7b226964223a2230316132303030302d393639322d373065612d623832362d343234653034343463323233222c226576656e745f74797065223a227461736b2e737465702d7265636f72646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3237343437395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393638632d373638662d396665392d363136613463376662393531222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.274585+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (72, 10, '\x7b226964223a2230316132303030302d393639342d376639302d613938322d623964363762646461633165222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3237363932315a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393638632d373638662d396665392d363136613463376662393531222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.277136+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (73, 10, '\x7b226964223a2230316132303030302d393639382d373166652d623665362d303438306566396234363365222c226576656e745f74797065223a227461736b2e68656c64222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3238303430375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393638632d373638662d396665392d363136613463376662393531222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a226f6e2d686f6c64222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.280486+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (74, 10, '\x7b226964223a2230316132303030302d393639642d376461302d613663382d613034653262643563613061222c226576656e745f74797065223a227461736b2e726573756d6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3238353138305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393638632d373638662d396665392d363136613463376662393531222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.285289+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (75, 5, '\x7b226964223a2230316132303030302d393661302d373566342d613964622d396235656366363436626237222c226576656e745f74797065223a227461736b2e7369676e616c2d6b657074222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3238383039345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2d7369676e616c2f30316132303030302d393639662d376533642d393732652d656439313233643232333532222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.288179+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (76, 8, '\x7b226964223a2230316132303030302d393661332d376234662d616666392d643638343366363638653164222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3239313333305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393661312d376563662d623337302d643463633034373561663263222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.29156+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (77, 8, '\x7b226964223a2230316132303030302d393661352d373737662d623433642d363737613130363635656365222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3239333633345a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393661312d376563662d623337302d643463633034373561663263222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.293788+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (78, 8, '\x7b226964223a2230316132303030302d393661392d376537312d626564322d303661393036386237646632222c226576656e745f74797065223a227461736b2e61737369676e6564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3239373536365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393661312d376563662d623337302d643463633034373561663263222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.297665+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (79, 8, '\x7b226964223a2230316132303030302d393661632d376137612d386162612d616339343963653564333237222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3330303831395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393661632d373031352d386463322d316565616337363432366463222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.30092+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (80, 9, '\x7b226964223a2230316132303030302d393661662d376236632d623633332d666333633632346331373032222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3330333630305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393661662d373065352d626461632d643363303235336533326466222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.303675+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (81, 6, '\x7b226964223a2230316132303030302d393662322d373661642d383266652d386365373233626565303161222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3330363231315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393662312d373465622d386165352d313335333166653438666366222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.306311+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (82, 13, '\x7b226964223a2230316132303030302d393662322d376638362d626438312d313235343039323634386431222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3330363232345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d7d7d7d', '2026-11-21 21:26:08.30632+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (83, 13, '\x7b226964223a2230316132303030302d393662352d373432312d383538322d373864353635646264333734222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3330393337305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393662342d373536352d383039632d383633633666336432303933222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.309479+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (84, 13, '\x7b226964223a2230316132303030302d393662352d373838362d383933662d623036306439656534316536222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3330393338395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f35222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22726f7574696e675f6964223a2230316132303030302d393662342d376436622d393836372d386238646138643433623538227d7d7d', '2026-11-21 21:26:08.309488+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (85, 12, '\x7b226964223a2230316132303030302d393662382d373962322d623837322d363934636335623432393966222c226576656e745f74797065223a227461736b2e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3331323437375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393662382d373237632d393465352d386563626462393139656339222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a227265616479222c22617474656d7074223a307d7d7d', '2026-11-21 21:26:08.312554+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (86, 12, '\x7b226964223a2230316132303030302d393662652d376563352d393163632d386364353064663034643434222c226576656e745f74797065223a227461736b2e636c61696d6564222c226167656e745f6e616d65223a22637265772d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3331383236325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393662382d373237632d393465352d386563626462393139656339222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a22757365722f2a2e6372756473222c22746f6b656e5f6964223a2262376634383131302d316464642d343133342d393461382d656533646634333063366464227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-21 21:26:08.318354+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (87, 12, '\x7b226964223a2230316132303030302d393662662d373832342d616564392d303138633266363862623735222c226576656e745f74797065223a227461736b2e72656164222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3331393937355a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393662382d373237632d393465352d386563626462393139656339222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-21 21:26:08.320094+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (88, 12, '\x7b226964223a2230316132303030302d393663322d373035342d623066382d376536646362313134333365222c226576656e745f74797065223a227461736b2e63616e63656c2d726571756573746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315432313a32363a30382e3332323333355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227461736b2f30316132303030302d393662382d373237632d393465352d386563626462393139656339222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2233646237393733652d343163322d343936302d616134632d383161343133353363643266227d2c22737461747573223a22696e2d70726f6772657373222c22617474656d7074223a317d7d7d', '2026-11-21 21:26:08.322408+00', NULL);


INSERT INTO records.outbox_buckets VALUES (2, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-11-21 21:26:08.526365+00');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-11-21 21:26:08.526367+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-11-21 21:26:08.526368+00');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '2026-11-21 21:26:08.526368+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-21 21:26:08.526369+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-21 21:26:08.526369+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-11-21 21:26:08.52637+00');
INSERT INTO records.outbox_buckets VALUES (9, NULL, '2026-11-21 21:26:08.52637+00');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '2026-11-21 21:26:08.526371+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-21 21:26:08.526372+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-11-21 21:26:08.526372+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-11-21 21:26:08.526373+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-21 21:26:08.526373+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-11-21 21:26:08.526374+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a20000-97a8-75ba-aa38-45e27f959a10', '2026-11-21 21:26:08.52634+00');


INSERT INTO records.panel_versions VALUES ('01a20000-9618-7a03-b27c-c1eeb97171a1', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-21 21:26:08.152087+00', NULL, 1, '2026-11-21 21:26:08.152087+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a20000-9623-747a-8e1a-3c8729ed3e58', 2, 'Ward 4', '{}', '{}', '2026-11-21 21:26:08.162878+00', NULL, 1, '2026-11-21 21:26:08.162878+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a20000-9623-747a-8e1a-3c8729ed3e58', 2, 'Ward 4', '{}', '{}', '2026-11-21 21:26:08.162878+00', '2026-11-21 21:26:08.165941+00', 2, '2026-11-21 21:26:08.167464+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a20000-9618-7a03-b27c-c1eeb97171a1', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-21 21:26:08.152087+00', NULL, 2, '2026-11-21 21:26:08.160404+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a20000-9623-747a-8e1a-3c8729ed3e58', 2, 'Ward 4', '{}', '{}', '2026-11-21 21:26:08.162878+00', '2026-11-21 21:26:08.165941+00', 3, '2026-11-21 21:26:08.547025+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a20000-9589-7681-903e-92ada22054dd');
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a20000-959d-751f-b70c-d5346c06c1c4');
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a20000-95cf-7a64-b38f-c3bca76bfcd1');
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a20000-95cf-7a64-b38f-c3bca76bfcd1');


INSERT INTO records.patient_names VALUES ('audit', '01a20000-9358-7a2c-a1ba-9de2578f0437');
INSERT INTO records.patient_names VALUES ('by', '01a20000-9358-7a2c-a1ba-9de2578f0437');
INSERT INTO records.patient_names VALUES ('refused', '01a20000-9358-7a2c-a1ba-9de2578f0437');
INSERT INTO records.patient_names VALUES ('astrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('nunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoe', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('bruce', '01a20000-9589-7681-903e-92ada22054dd');
INSERT INTO records.patient_names VALUES ('lee', '01a20000-9589-7681-903e-92ada22054dd');
INSERT INTO records.patient_names VALUES ('no', '01a20000-959d-751f-b70c-d5346c06c1c4');
INSERT INTO records.patient_names VALUES ('system', '01a20000-959d-751f-b70c-d5346c06c1c4');
INSERT INTO records.patient_names VALUES ('ibanez', '01a20000-95cf-7a64-b38f-c3bca76bfcd1');
INSERT INTO records.patient_names VALUES ('jose', '01a20000-95cf-7a64-b38f-c3bca76bfcd1');
INSERT INTO records.patient_names VALUES ('maria', '01a20000-95cf-7a64-b38f-c3bca76bfcd1');
INSERT INTO records.patient_names VALUES ('later', '01a20000-960a-73a6-b11a-b6c305f3112d');
INSERT INTO records.patient_names VALUES ('named', '01a20000-960a-73a6-b11a-b6c305f3112d');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-03-14 09:26:53.589793+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.patient_versions VALUES ('01a20000-9589-7681-903e-92ada22054dd', '李小龍 🐉', '1940-11-27', '2026-11-21 21:26:08.008772+00', 1, '2026-11-21 21:26:08.008772+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}, {"type": null, "value": "no system", "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' bruce fan jr jun lee mr quoted twice בני تنين 小龍 李小龍 龍 ', NULL);
INSERT INTO records.patient_versions VALUES ('01a20000-9589-7681-903e-92ada22054dd', '李小龍 🐉', '1940-11-27', '2026-11-21 21:26:08.008772+00', 2, '2026-11-21 21:26:08.02233+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' 小龍 李小龍 龍 ', NULL);
INSERT INTO records.patient_versions VALUES ('01a20000-95cf-7a64-b38f-c3bca76bfcd1', 'María José Ibáñez', '1961-04-12', '2026-11-21 21:26:08.07451+00', 1, '2026-11-21 21:26:08.07451+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL);
INSERT INTO records.patient_versions VALUES ('01a20000-95cf-7a64-b38f-c3bca76bfcd1', 'María José Ibáñez', NULL, '2026-11-21 21:26:08.07451+00', 2, '2026-11-21 21:26:08.106458+00', 'unknown', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', ' ibanez jose maria ', NULL);
INSERT INTO records.patient_versions VALUES ('01a20000-960a-73a6-b11a-b6c305f3112d', '', NULL, '2026-11-21 21:26:08.138154+00', 1, '2026-11-21 21:26:08.138154+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown');


INSERT INTO records.patients VALUES ('01a20000-9358-7a2c-a1ba-9de2578f0437', 'Refused By Audit', NULL, '2026-11-21 21:26:07.44854+00', 1, '2026-11-21 21:26:07.44854+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' audit by refused ', NULL);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-21 21:26:07.103867+00', NULL, '[]', '[]', NULL, NULL, NULL, ' astrom nunez zoe ', NULL);
INSERT INTO records.patients VALUES ('01a20000-9589-7681-903e-92ada22054dd', 'Bruce Lee', '1940-11-27', '2026-11-21 21:26:08.008772+00', 3, '2026-11-21 21:26:08.026776+00', NULL, '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' bruce lee ', NULL);
INSERT INTO records.patients VALUES ('01a20000-959d-751f-b70c-d5346c06c1c4', 'No System', NULL, '2026-11-21 21:26:08.028792+00', 1, '2026-11-21 21:26:08.028792+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL);
INSERT INTO records.patients VALUES ('01a20000-95cf-7a64-b38f-c3bca76bfcd1', 'María José Ibáñez', '1961-04-12', '2026-11-21 21:26:08.07451+00', 3, '2026-11-21 21:26:08.122717+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL);
INSERT INTO records.patients VALUES ('01a20000-9600-7f82-9a06-86bf9f6c74c3', '', NULL, '2026-11-21 21:26:08.127577+00', 1, '2026-11-21 21:26:08.127577+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown');
INSERT INTO records.patients VALUES ('01a20000-960a-73a6-b11a-b6c305f3112d', 'Named Later', NULL, '2026-11-21 21:26:08.138154+00', 2, '2026-11-21 21:26:08.148069+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', ' later named ', NULL);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-21 21:26:08.567016+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL);


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a20000-95cf-70bf-b9fa-d47cd09296d7');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a20000-95cf-70e8-b19a-e822f1de839e');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a20000-95cf-7805-ab8d-6724a5f23420');
INSERT INTO records.resource_keys VALUES ('Patient', 'identifier|urn:example:mrn|48151', '01a20000-95cf-7a64-b38f-c3bca76bfcd1');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a20000-95cf-749c-bd87-64f1afbcde54');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a20000-95e7-7233-b416-232d147a917e');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a20000-95e7-78b8-897c-20af6982a95a');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a20000-9600-7f82-9a06-86bf9f6c74c3');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a20000-960a-73a6-b11a-b6c305f3112d');


INSERT INTO records.resource_versions VALUES ('01a20000-95cf-7a64-b38f-c3bca76bfcd1', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a20000-95cf-7a64-b38f-c3bca76bfcd1', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-21 21:26:08.07451+00', '2026-11-21 21:26:08.07451+00');
INSERT INTO records.resource_versions VALUES ('01a20000-95e7-78b8-897c-20af6982a95a', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a20000-95cf-7a64-b38f-c3bca76bfcd1', '01a20000-95e7-78b8-897c-20af6982a95a', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a20000-95cf-7a64-b38f-c3bca76bfcd1"}, "participant": [{"individual": {"reference": "Practitioner/01a20000-95cf-749c-bd87-64f1afbcde54"}}], "resourceType": "Encounter"}', 1, '2026-11-21 21:26:08.101376+00', '2026-11-21 21:26:08.101376+00');
INSERT INTO records.resource_versions VALUES ('01a20000-95cf-7805-ab8d-6724a5f23420', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a20000-95cf-7a64-b38f-c3bca76bfcd1', '01a20000-95cf-70e8-b19a-e822f1de839e', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a20000-95cf-7a64-b38f-c3bca76bfcd1"}, "encounter": {"reference": "Encounter/01a20000-95cf-70e8-b19a-e822f1de839e"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-21 21:26:08.07451+00', '2026-11-21 21:26:08.07451+00');
INSERT INTO records.resource_versions VALUES ('01a20000-95cf-7a64-b38f-c3bca76bfcd1', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a20000-95cf-7a64-b38f-c3bca76bfcd1', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-21 21:26:08.07451+00', '2026-11-21 21:26:08.10441+00');
INSERT INTO records.resource_versions VALUES ('01a20000-960a-73a6-b11a-b6c305f3112d', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a20000-960a-73a6-b11a-b6c305f3112d', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-21 21:26:08.138154+00', '2026-11-21 21:26:08.138154+00');


INSERT INTO records.resources VALUES ('01a20000-95cf-749c-bd87-64f1afbcde54', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-21 21:26:08.07451+00', '2026-11-21 21:26:08.07451+00');
INSERT INTO records.resources VALUES ('01a20000-95cf-70e8-b19a-e822f1de839e', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a20000-95cf-7a64-b38f-c3bca76bfcd1', '01a20000-95cf-70e8-b19a-e822f1de839e', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a20000-95cf-7a64-b38f-c3bca76bfcd1"}, "participant": [{"individual": {"reference": "Practitioner/01a20000-95cf-749c-bd87-64f1afbcde54"}}], "resourceType": "Encounter"}', 1, '2026-11-21 21:26:08.07451+00', '2026-11-21 21:26:08.07451+00');
INSERT INTO records.resources VALUES ('01a20000-95cf-70bf-b9fa-d47cd09296d7', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a20000-95cf-7a64-b38f-c3bca76bfcd1', '01a20000-95cf-70e8-b19a-e822f1de839e', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a20000-95cf-7a64-b38f-c3bca76bfcd1"}, "encounter": {"reference": "Encounter/01a20000-95cf-70e8-b19a-e822f1de839e"}, "resourceType": "Condition"}', 1, '2026-11-21 21:26:08.07451+00', '2026-11-21 21:26:08.07451+00');
INSERT INTO records.resources VALUES ('01a20000-95e7-7233-b416-232d147a917e', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a20000-95cf-7a64-b38f-c3bca76bfcd1', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a20000-95cf-7a64-b38f-c3bca76bfcd1"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-21 21:26:08.101376+00', '2026-11-21 21:26:08.101376+00');
INSERT INTO records.resources VALUES ('01a20000-95e7-78b8-897c-20af6982a95a', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a20000-95cf-7a64-b38f-c3bca76bfcd1', '01a20000-95e7-78b8-897c-20af6982a95a', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a20000-95cf-7a64-b38f-c3bca76bfcd1"}, "participant": [{"individual": {"reference": "Practitioner/01a20000-95cf-749c-bd87-64f1afbcde54"}}], "resourceType": "Encounter"}', 2, '2026-11-21 21:26:08.101376+00', '2026-11-21 21:26:08.113891+00');
INSERT INTO records.resources VALUES ('01a20000-95cf-7805-ab8d-6724a5f23420', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a20000-95cf-7a64-b38f-c3bca76bfcd1', '01a20000-95cf-70e8-b19a-e822f1de839e', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a20000-95cf-7a64-b38f-c3bca76bfcd1"}, "encounter": {"reference": "Encounter/01a20000-95cf-70e8-b19a-e822f1de839e"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-21 21:26:08.07451+00', '2026-11-21 21:26:08.120906+00');
INSERT INTO records.resources VALUES ('01a20000-95cf-7a64-b38f-c3bca76bfcd1', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a20000-95cf-7a64-b38f-c3bca76bfcd1', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 3, '2026-11-21 21:26:08.07451+00', '2026-11-21 21:26:08.121107+00');
INSERT INTO records.resources VALUES ('01a20000-9600-7f82-9a06-86bf9f6c74c3', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a20000-9600-7f82-9a06-86bf9f6c74c3', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-21 21:26:08.127577+00', '2026-11-21 21:26:08.127577+00');
INSERT INTO records.resources VALUES ('01a20000-960a-73a6-b11a-b6c305f3112d', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a20000-960a-73a6-b11a-b6c305f3112d', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-21 21:26:08.138154+00', '2026-11-21 21:26:08.146641+00');


INSERT INTO records.task_dependencies VALUES ('01a20000-965d-7e2b-80f5-e3a38bb48160', '01a20000-965a-7c29-b387-e3de83b65f1e');


INSERT INTO records.task_ends VALUES ('01a20000-963b-7ed2-8cdb-ca0a5ee353bd', '\xe1f514c12463a9068a90af64ac49af666cda5c50cbb93b7e9ad8657d574e2d7f', 3, '{01a20000-964a-73e0-a938-a00347541909}', '01a20000-9636-7dfc-bc95-b3f9fb884e9a', 2, '2026-11-21 21:26:08.201003+00');


INSERT INTO records.task_holders VALUES ('granted:["agent", "crew-agent", null]', 5);


INSERT INTO records.task_inputs VALUES ('01a20000-963b-7ed2-8cdb-ca0a5ee353bd', '{"text": "Rückruf 😷"}');
INSERT INTO records.task_inputs VALUES ('01a20000-96b1-74eb-8ae5-13531fe48fcf', '{"record_id": 5}');
INSERT INTO records.task_inputs VALUES ('01a20000-96b4-7565-809c-863c6f3d2093', '{"to": "cardiology", "reason": "Brustschmerz", "record_id": 5, "routing_id": "01a20000-96b4-7d6b-9867-8b8da8d43b58"}');


INSERT INTO records.task_queue VALUES ('01a20000-964a-73e0-a938-a00347541909', 'default', 'assignment', 0, '2036-01-01 00:00:00+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20000-965d-7e2b-80f5-e3a38bb48160', 'dead', 'follow_up', 0, '2026-11-21 21:26:08.222667+00', NULL, 1, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 21:26:08.231789+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20000-9669-7ed6-8729-eac3b3516671', 'again', 'follow_up', 0, '2026-11-21 21:26:13.24089+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 21:26:08.248313+00', NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20000-9683-768b-b472-d46c1619399b', 'default', 'prior_authorization', 0, '2026-11-21 21:26:08.259646+00', NULL, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 21:26:08.264834+00', 'auth-1', '2036-01-01 00:00:00+00');
INSERT INTO records.task_queue VALUES ('01a20000-968c-768f-9fe9-616a4c7fb951', 'answered', 'prior_authorization', 0, '2026-11-21 21:26:08.285021+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20000-96a1-7ecf-b370-d4cc0475af2c', 'owned', 'follow_up', 0, '2036-01-01 00:00:00+00', 'Zimmer 4', 0, false, '2036-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20000-96ac-7015-8dc2-1eeac76426dc', 'keyed@person:dr-osei', 'follow_up', 0, '2026-11-21 21:26:08.30027+00', 'Zimmer 3', 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20000-96af-70e5-bdac-d3c0253e32df', 'keyed', 'follow_up', 0, '2026-11-21 21:26:08.30324+00', 'Zimmer 3', 0, false, '2026-11-21 21:26:08.30324+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20000-96b1-74eb-8ae5-13531fe48fcf', 'triage', 'intake_triage', 1, '2026-11-21 21:26:08.305544+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20000-96b4-7565-809c-863c6f3d2093', 'cardiology', 'assignment', 1, '2026-11-21 21:26:08.308565+00', NULL, 0, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.task_queue VALUES ('01a20000-96b8-727c-94e5-8ecbdb919ec9', 'held', 'follow_up', 0, '2026-11-21 21:26:08.312359+00', NULL, 0, false, NULL, '2026-11-21 21:26:08.316148+00', 'c6ed9292-5925-4444-b8a5-f24b8ff888fb', '01a20000-96ba-771c-a3bd-24c5a3310536', 'crew-agent', 'agent', 'granted:["agent", "crew-agent", null]', 3600, '2100-01-01 00:00:00+00', 'Doppelt', NULL, NULL, NULL);


INSERT INTO records.task_signals VALUES ('01a20000-969c-72a8-9053-25ac69c9d407', 'auth-2', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-21 21:26:08.282428+00', '01a20000-968c-768f-9fe9-616a4c7fb951', '2026-11-21 21:26:08.284183+00');
INSERT INTO records.task_signals VALUES ('01a20000-969f-7e3d-972e-ed9123d22352', 'auth-3', '1', 'P12345', '{"decision": "ja"}', 'test-agent', 'agent', '2026-11-21 21:26:08.28712+00', NULL, NULL);


INSERT INTO records.task_steps VALUES ('01a20000-9655-7385-9fbe-0c2d0d64cad0', '01a20000-963b-7ed2-8cdb-ca0a5ee353bd', 'dokumentiert', NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.211431+00');
INSERT INTO records.task_steps VALUES ('01a20000-9691-7f57-a494-21267eaa1e03', '01a20000-968c-768f-9fe9-616a4c7fb951', 'submitted', 'per Fax', 'fax-1', 'test-agent', 'agent', '2026-11-21 21:26:08.272922+00');


INSERT INTO records.task_versions VALUES ('01a20000-963b-7ed2-8cdb-ca0a5ee353bd', 'follow_up', 'done', '01a20000-9589-7681-903e-92ada22054dd', '01a20000-9636-7dfc-bc95-b3f9fb884e9a', 3, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.185343+00', 1, '2026-11-21 21:26:08.185343+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-963b-7ed2-8cdb-ca0a5ee353bd', 'follow_up', 'done', '01a20000-9589-7681-903e-92ada22054dd', '01a20000-9636-7dfc-bc95-b3f9fb884e9a', 3, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.185343+00', 2, '2026-11-21 21:26:08.197496+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-963b-7ed2-8cdb-ca0a5ee353bd', 'follow_up', 'done', '01a20000-9589-7681-903e-92ada22054dd', '01a20000-9636-7dfc-bc95-b3f9fb884e9a', 3, NULL, NULL, NULL, 5, 1, 'completed', 'erreicht', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-21 21:26:08.185343+00', 3, '2026-11-21 21:26:08.203806+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-965a-7c29-b387-e3de83b65f1e', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.218179+00', 1, '2026-11-21 21:26:08.218179+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-965a-7c29-b387-e3de83b65f1e', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.218179+00', 2, '2026-11-21 21:26:08.226374+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-965d-7e2b-80f5-e3a38bb48160', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.220949+00', 1, '2026-11-21 21:26:08.220949+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-9669-7ed6-8729-eac3b3516671', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.233621+00', 1, '2026-11-21 21:26:08.233621+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-9669-7ed6-8729-eac3b3516671', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.233621+00', 2, '2026-11-21 21:26:08.237336+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-9669-7ed6-8729-eac3b3516671', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'ready', NULL, NULL, NULL, NULL, 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.233621+00', 3, '2026-11-21 21:26:08.240292+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-967a-7c5b-8de4-a0d6a4f8521d', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.2502+00', 1, '2026-11-21 21:26:08.2502+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-9683-768b-b472-d46c1619399b', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.259058+00', 1, '2026-11-21 21:26:08.259058+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-968c-768f-9fe9-616a4c7fb951', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.268049+00', 1, '2026-11-21 21:26:08.268049+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-968c-768f-9fe9-616a4c7fb951', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.268049+00', 2, '2026-11-21 21:26:08.274312+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-968c-768f-9fe9-616a4c7fb951', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', 'submitted', NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.268049+00', 3, '2026-11-21 21:26:08.279574+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-96a1-7ecf-b370-d4cc0475af2c', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.289604+00', 1, '2026-11-21 21:26:08.289604+00', 'test-agent', 'agent');
INSERT INTO records.task_versions VALUES ('01a20000-96b8-727c-94e5-8ecbdb919ec9', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.311779+00', 1, '2026-11-21 21:26:08.311779+00', 'test-agent', 'agent');


INSERT INTO records.tasks VALUES ('01a20000-964a-73e0-a938-a00347541909', 'assignment', 'default', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.201003+00', 1, '2026-11-21 21:26:08.201003+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20000-963b-7ed2-8cdb-ca0a5ee353bd', 'follow_up', 'done', '01a20000-9589-7681-903e-92ada22054dd', '01a20000-9636-7dfc-bc95-b3f9fb884e9a', 3, NULL, NULL, NULL, 5, 1, 'completed', 'dokumentiert', NULL, NULL, NULL, NULL, '{"n": 12.3}', 'test-agent', 'agent', '2026-11-21 21:26:08.185343+00', 4, '2026-11-21 21:26:08.213874+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20000-965a-7c29-b387-e3de83b65f1e', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 1, 1, 'failed', 'dead-letter', NULL, NULL, NULL, 'Kein Anschluss', NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.218179+00', 3, '2026-11-21 21:26:08.229685+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20000-965d-7e2b-80f5-e3a38bb48160', 'follow_up', 'dead', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'predecessor-failed', NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.220949+00', 2, '2026-11-21 21:26:08.231408+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20000-9669-7ed6-8729-eac3b3516671', 'follow_up', 'again', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'on-hold', NULL, NULL, NULL, 'Morgen', 'Besetzt', NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.233621+00', 4, '2026-11-21 21:26:08.248118+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20000-967a-7c5b-8de4-a0d6a4f8521d', 'follow_up', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'cancelled', NULL, NULL, NULL, 'Umgezogen', NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.2502+00', 2, '2026-11-21 21:26:08.256809+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20000-9683-768b-b472-d46c1619399b', 'prior_authorization', 'default', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'on-hold', NULL, NULL, NULL, 'Antwort der Kasse', NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.259058+00', 2, '2026-11-21 21:26:08.264591+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20000-968c-768f-9fe9-616a4c7fb951', 'prior_authorization', 'answered', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 0, 'ready', 'submitted', NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.268049+00', 4, '2026-11-21 21:26:08.284622+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20000-96a1-7ecf-b370-d4cc0475af2c', 'follow_up', 'owned', 'P12345', NULL, 0, '2036-01-01 00:00:00+00', '2036-01-01 00:00:00+00', 'Zimmer 4', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.289604+00', 2, '2026-11-21 21:26:08.296853+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20000-96ac-7015-8dc2-1eeac76426dc', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, 'dr-osei', 'person', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.299601+00', 1, '2026-11-21 21:26:08.299601+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20000-96af-70e5-bdac-d3c0253e32df', 'follow_up', 'keyed', 'P12345', NULL, 0, NULL, NULL, 'Zimmer 3', 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.30269+00', 1, '2026-11-21 21:26:08.30269+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20000-96b1-74eb-8ae5-13531fe48fcf', 'intake_triage', 'triage', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.305088+00', 1, '2026-11-21 21:26:08.305088+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20000-96b4-7565-809c-863c6f3d2093', 'assignment', 'cardiology', 'P12345', NULL, 1, NULL, NULL, NULL, 5, 0, 'ready', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.307854+00', 1, '2026-11-21 21:26:08.307854+00', 'test-agent', 'agent');
INSERT INTO records.tasks VALUES ('01a20000-96b8-727c-94e5-8ecbdb919ec9', 'follow_up', 'held', 'P12345', NULL, 0, NULL, NULL, NULL, 5, 1, 'in-progress', NULL, NULL, NULL, NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-21 21:26:08.311779+00', 2, '2026-11-21 21:26:08.316593+00', 'crew-agent', 'agent');


SELECT pg_catalog.setval('records.access_change_numbers', 20, true);


SELECT pg_catalog.setval('records.access_numbers', 5, true);


SELECT pg_catalog.setval('records.intake_records_id_seq', 5, true);


SELECT pg_catalog.setval('records.outbox_position_seq', 88, true);


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


CREATE INDEX ix_access_members_ref_panel ON records.access_members USING btree (ref, panel);


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


CREATE INDEX ix_patients_unfolded ON records.patients USING btree (id) WHERE (name_parts IS NULL);


CREATE INDEX ix_resources_encounter_id ON records.resources USING btree (encounter_id, id);


CREATE INDEX ix_resources_full_url ON records.resources USING btree (full_url);


CREATE INDEX ix_resources_identifier ON records.resources USING gin (((body -> 'identifier'::text)) jsonb_path_ops);


CREATE INDEX ix_resources_patient_id ON records.resources USING btree (patient_id, id);


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


CREATE TRIGGER keep_version BEFORE UPDATE ON records.encounters FOR EACH ROW EXECUTE FUNCTION records.keep_version('encounter_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.panels FOR EACH ROW EXECUTE FUNCTION records.keep_version('panel_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.patients FOR EACH ROW WHEN (((to_jsonb(old.*) - 'name_parts'::text) IS DISTINCT FROM (to_jsonb(new.*) - 'name_parts'::text))) EXECUTE FUNCTION records.keep_version('patient_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.resources FOR EACH ROW EXECUTE FUNCTION records.keep_version('resource_versions');


CREATE TRIGGER keep_version BEFORE UPDATE ON records.tasks FOR EACH ROW EXECUTE FUNCTION records.keep_version_of_tasks('task_versions');


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


ALTER TABLE ONLY records.intake_records
    ADD CONSTRAINT fk_intake_records_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks(id);


ALTER TABLE ONLY records.intake_routings
    ADD CONSTRAINT fk_intake_routings_record_id_intake_records FOREIGN KEY (record_id) REFERENCES records.intake_records(id);


ALTER TABLE ONLY records.intake_routings
    ADD CONSTRAINT fk_intake_routings_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks(id);


ALTER TABLE ONLY records.patient_identifiers
    ADD CONSTRAINT fk_patient_identifiers_patient_id_patients FOREIGN KEY (patient_id) REFERENCES records.patients(id);


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

CREATE POLICY shown ON records.access_members FOR SELECT TO records_panel USING (true);


ALTER TABLE records.task_inputs ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.task_queue ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.task_signals ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.task_steps ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.task_versions ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.tasks ENABLE ROW LEVEL SECURITY;

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


GRANT SELECT,INSERT,UPDATE ON TABLE records.resources TO records_app;
GRANT SELECT ON TABLE records.resources TO records_panel;


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


