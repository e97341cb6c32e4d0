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

CREATE TABLE records.access_members (
    panel bigint NOT NULL,
    ref text NOT NULL,
    until timestamp with time zone
);


ALTER TABLE records.access_members OWNER TO records_owner;

CREATE SEQUENCE records.access_numbers
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE records.access_numbers OWNER TO records_owner;

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
    finished_at timestamp with time zone
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


INSERT INTO records.access_changes VALUES (1, false, 'caller:triage-agent', 1, NULL, false);
INSERT INTO records.access_changes VALUES (1, false, 'group:Ward 3 Süd', 2, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a1fe86-099e-7a0d-a545-48d6d6d7e01c', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a1fe86-0bf5-7ab8-8382-088acb383a79', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 7, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 9, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 11, NULL, true);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 12, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_members VALUES (1, '01a1fe86-099e-7a0d-a545-48d6d6d7e01c', NULL);
INSERT INTO records.access_members VALUES (1, '01a1fe86-0bf5-7ab8-8382-088acb383a79', NULL);
INSERT INTO records.access_members VALUES (1, '01a1fe86-0bd9-7cba-85dd-7766573b2c75', NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00');


INSERT INTO records.alembic_version VALUES ('records_0008');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-03-14 09:27:00+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fe86-0bff-7977-820f-3c0e8c420c01', '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 14:32:40.191267+00', 1, '2026-11-21 14:32:40.191267+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fe86-0c09-7c2f-9571-a6d7af7a6ecd', '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 14:32:40.201208+00', 1, '2026-11-21 14:32:40.201208+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fe86-0c14-7cb3-acea-f3de8df3e824', '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 14:32:40.212394+00', 1, '2026-11-21 14:32:40.212394+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fe86-0bff-7977-820f-3c0e8c420c01', '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-21 14:32:40.191267+00', 2, '2026-11-21 14:32:40.197708+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fe86-0c09-7c2f-9571-a6d7af7a6ecd', '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-21 14:32:40.201208+00', 2, '2026-11-21 14:32:40.208383+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fe86-0bff-7977-820f-3c0e8c420c01', '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-21 14:32:40.191267+00', 3, '2026-11-21 14:32:40.224889+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-21 14:32:40.223452+00');
INSERT INTO records.encounter_versions VALUES ('01a1fe86-0c7e-70c7-8338-f158ab6987ee', '01a1fe86-0c58-7f33-9b7d-7740afafbca2', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-21 14:32:40.315543+00', 1, '2026-11-21 14:32:40.315543+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-21 14:32:39.135511+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fe86-0bfb-7fb3-aff0-50fdf6c61d23', '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 14:32:40.187023+00', 1, '2026-11-21 14:32:40.187023+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fe86-0c14-7cb3-acea-f3de8df3e824', '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-21 14:32:40.212394+00', 2, '2026-11-21 14:32:40.218084+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fe86-0c09-7c2f-9571-a6d7af7a6ecd', '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 14:32:40.201208+00', 3, '2026-11-21 14:32:40.229764+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fe86-0bff-7977-820f-3c0e8c420c01', '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-21 14:32:40.191267+00', 4, '2026-11-21 14:32:40.23438+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-21 14:32:40.223452+00');
INSERT INTO records.encounters VALUES ('01a1fe86-0c58-7f69-b4d5-ea014ba27c89', '01a1fe86-0c58-7f33-9b7d-7740afafbca2', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-21 14:32:40.273194+00', 1, '2026-11-21 14:32:40.273194+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fe86-0c7e-70c7-8338-f158ab6987ee', '01a1fe86-0c58-7f33-9b7d-7740afafbca2', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-21 14:32:40.315543+00', 2, '2026-11-21 14:32:40.338009+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x095633cc55d7bf0d0dfb0d895bbaef0f303607b3ab8d1b016d5f9523c8a649d5', 'patient', '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 1, 200, '2026-11-21 14:32:40.162786+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\xec464078e048e10aaf6aad6cc6c74b743ec3e0c6b0f0aa8783e3aab91b64c3de', 'patient', '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 3, 200, '2026-11-21 14:32:40.177618+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\x8150651f02b569969c302fd8dfc95345c24278c347a2579a2805a14d69c9f50c', 'encounter', '01a1fe86-0bff-7977-820f-3c0e8c420c01', 2, 200, '2026-11-21 14:32:40.19835+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x7d9a39c1b3125b1cffdabb6322f96a3bfb5c481bf2815fe15d7e2cf20a44a7a4', 'encounter', '01a1fe86-0c09-7c2f-9571-a6d7af7a6ecd', 2, 200, '2026-11-21 14:32:40.209068+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\x7ecd72712504f1c1a7616e7a90835d1d1cadde82b354bf482f51543c803bce12', 'encounter', '01a1fe86-0c14-7cb3-acea-f3de8df3e824', 2, 200, '2026-11-21 14:32:40.218737+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-21 14:32:40.242076+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a1fe86-0c51-79b6-ae9d-dca5b2343de7', 1, 200, '2026-11-21 14:32:40.310449+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a1fe86-0c7c-7119-acbe-c3772259d3c0', 1, 200, '2026-11-21 14:32:40.326984+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a1fe86-0c8c-7450-a4a7-8699d09267f2', 1, 200, '2026-11-21 14:32:40.339651+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a1fe86-0c98-7950-8624-729dfb943719', 1, 200, '2026-11-21 14:32:40.35171+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a1fe86-0ca4-7473-9021-122cc37b6003', 1, 200, '2026-11-21 14:32:40.361243+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a1fe86-0cad-797a-9334-bf8183036a8a', 1, 200, '2026-11-21 14:32:40.371389+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a1fe86-0cb8-7cbb-b3c0-c157e9965145', 1, 200, '2026-11-21 14:32:40.382068+00');


INSERT INTO records.imports VALUES ('01a1fe86-0c51-79b6-ae9d-dca5b2343de7', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 5, "entries": [{"id": "01a1fe86-0c58-71e0-9887-35ce11a0e10e", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a1fe86-0c58-7f69-b4d5-ea014ba27c89", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a1fe86-0c58-7a2f-b61d-b26a4d81a47c", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a1fe86-0c58-7f33-9b7d-7740afafbca2", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a1fe86-0c58-7ecb-8fd7-e3b6c1770d48", "type": "Practitioner", "index": 4, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 14:32:40.273194+00', '2026-11-21 14:32:40.308642+00');
INSERT INTO records.imports VALUES ('01a1fe86-0c7c-7119-acbe-c3772259d3c0', 'completed', 'test-agent', 'agent', 3, 3, '{"created": 2, "entries": [{"id": "01a1fe86-0c58-7f33-9b7d-7740afafbca2", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a1fe86-0c7e-7da1-af59-15b41d6963ab", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a1fe86-0c7e-70c7-8338-f158ab6987ee", "type": "Encounter", "index": 2, "outcome": "created"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 14:32:40.315543+00', '2026-11-21 14:32:40.326034+00');
INSERT INTO records.imports VALUES ('01a1fe86-0c8c-7450-a4a7-8699d09267f2', 'completed', 'test-agent', 'agent', 2, 2, '{"created": 0, "entries": [{"id": "01a1fe86-0c58-7f33-9b7d-7740afafbca2", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a1fe86-0c7e-70c7-8338-f158ab6987ee", "type": "Encounter", "index": 1, "outcome": "updated"}], "updated": 1, "unchanged": 1}', NULL, NULL, 0, NULL, NULL, '2026-11-21 14:32:40.332186+00', '2026-11-21 14:32:40.338675+00');
INSERT INTO records.imports VALUES ('01a1fe86-0c98-7950-8624-729dfb943719', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 0, "entries": [{"id": "01a1fe86-0c58-71e0-9887-35ce11a0e10e", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a1fe86-0c58-7f69-b4d5-ea014ba27c89", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a1fe86-0c58-7a2f-b61d-b26a4d81a47c", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a1fe86-0c58-7f33-9b7d-7740afafbca2", "type": "Patient", "index": 3, "outcome": "updated"}, {"id": "01a1fe86-0c58-7ecb-8fd7-e3b6c1770d48", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "updated": 2, "unchanged": 3}', NULL, NULL, 0, NULL, NULL, '2026-11-21 14:32:40.343597+00', '2026-11-21 14:32:40.350788+00');
INSERT INTO records.imports VALUES ('01a1fe86-0ca4-7473-9021-122cc37b6003', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a1fe86-0ca4-7b2b-8400-8075ce11ac95", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 14:32:40.355371+00', '2026-11-21 14:32:40.360207+00');
INSERT INTO records.imports VALUES ('01a1fe86-0cad-797a-9334-bf8183036a8a', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a1fe86-0cae-7ae9-b767-64f872bd11f4", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 14:32:40.365272+00', '2026-11-21 14:32:40.370475+00');
INSERT INTO records.imports VALUES ('01a1fe86-0cb8-7cbb-b3c0-c157e9965145', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 0, "entries": [{"id": "01a1fe86-0cae-7ae9-b767-64f872bd11f4", "type": "Patient", "index": 0, "outcome": "updated"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 14:32:40.37576+00', '2026-11-21 14:32:40.381283+00');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00');


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-21 14:32:40.239255+00', NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-21 14:32:40.246013+00', '01a1fe86-0c14-7cb3-acea-f3de8df3e824', NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a1fe86-0bd9-7cba-85dd-7766573b2c75', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-21 14:32:40.251497+00', '01a1fe86-0c14-7cb3-acea-f3de8df3e824', 3, 3);


INSERT INTO records.intake_routings VALUES ('01a1fe86-0c42-7b2a-8d39-95bf7430b15e', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-21 14:32:40.257032+00');
INSERT INTO records.intake_routings VALUES ('01a1fe86-0c4a-71cf-9929-7b489de57999', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-21 14:32:40.265333+00');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 8, '\x7b226964223a2230316131666538362d303961332d376639392d386138322d663935316130356236306530222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d303939652d376130642d613534352d343864366436643765303163225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a33392e3538373831355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666538362d303939652d376130642d613534352d343864366436643765303163222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:39.600139+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 13, '\x7b226964223a2230316131666538362d306265322d373165662d626638302d663534656339353938326564222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3136323035335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666538362d306264392d376362612d383564642d373736363537336232633735222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:40.162296+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 13, '\x7b226964223a2230316131666538362d306265632d373565382d613161342d363634396639666434346135222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3137323230335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666538362d306264392d376362612d383564642d373736363537336232633735222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-21 14:32:40.172343+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 13, '\x7b226964223a2230316131666538362d306266312d373365622d613366322d373939303035373239626565222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3137373335345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666538362d306264392d376362612d383564642d373736363537336232633735222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-21 14:32:40.177484+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 1, '\x7b226964223a2230316131666538362d306266362d373561382d616337362d613537333234316665633663222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306266352d376162382d383338322d303838616362333833613739225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3138323531345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666538362d306266352d376162382d383338322d303838616362333833613739222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:40.182621+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 11, '\x7b226964223a2230316131666538362d306266632d376133332d396663382d303263393437313934343232222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306266622d376662332d616666302d353066646636633631643233222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3138383337375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306266622d376662332d616666302d353066646636633631643233222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:40.188527+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 7, '\x7b226964223a2230316131666538362d306266662d376437312d626134312d386136616461396338313635222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306266662d373937372d383230662d336330653863343230633031222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3139313836345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306266662d373937372d383230662d336330653863343230633031222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:40.191984+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 7, '\x7b226964223a2230316131666538362d306330362d376461372d616563662d623933303730303564323530222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306266662d373937372d383230662d336330653863343230633031222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3139383033315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306266662d373937372d383230662d336330653863343230633031222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-21 14:32:40.198188+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 8, '\x7b226964223a2230316131666538362d306330612d373235392d623434662d613137623366643335636134222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306330392d376332662d393537312d613664376166376136656364222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3230323232395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306330392d376332662d393537312d613664376166376136656364222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:40.202414+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 8, '\x7b226964223a2230316131666538362d306331302d373965392d383235352d343461353131363131353966222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306330392d376332662d393537312d613664376166376136656364222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3230383635355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306330392d376332662d393537312d613664376166376136656364222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-21 14:32:40.208831+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 9, '\x7b226964223a2230316131666538362d306331352d376239332d626133652d623563343034353034633565222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306331342d376362332d616365612d663364653864663365383234222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3231333138355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306331342d376362332d616365612d663364653864663365383234222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:40.213362+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 9, '\x7b226964223a2230316131666538362d306331612d373163612d623366382d363434323031363338363561222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306331342d376362332d616365612d663364653864663365383234222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3231383335325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306331342d376362332d616365612d663364653864663365383234222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-21 14:32:40.218514+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 7, '\x7b226964223a2230316131666538362d306332312d376137352d393664392d613665643362356639333264222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306266662d373937372d383230662d336330653863343230633031222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3232353132395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306266662d373937372d383230662d336330653863343230633031222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c226368616e676564223a5b2273756d6d6172795f737461747573225d7d7d7d', '2026-11-21 14:32:40.225321+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 8, '\x7b226964223a2230316131666538362d306332352d373337382d623736652d316536373731653035303561222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306330392d376332662d393537312d613664376166376136656364222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3232393939395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306330392d376332662d393537312d613664376166376136656364222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c226368616e676564223a5b2273756d6d6172795f737461747573225d7d7d7d', '2026-11-21 14:32:40.230158+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 7, '\x7b226964223a2230316131666538362d306332612d376662302d383430392d376333313833376263333839222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306266662d373937372d383230662d336330653863343230633031222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3233343635355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306266662d373937372d383230662d336330653863343230633031222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-21 14:32:40.234859+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 7, '\x7b226964223a2230316131666538362d306332612d373662342d616433362d363462643963343734343761222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306266662d373937372d383230662d336330653863343230633031222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3233343638335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306266662d373937372d383230662d336330653863343230633031222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-21 14:32:40.234876+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316131666538362d306333312d373839642d623565342d626531343132366164653631222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3234313632355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:40.241838+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316131666538362d306333372d373164312d383130322d666539623133343931383032222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306331342d376362332d616365612d663364653864663365383234222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3234373734325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:40.24793+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316131666538362d306333642d373637392d393937332d326232623665383662396661222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306331342d376362332d616365612d663364653864663365383234222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3235333338355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c22616d656e6473223a337d7d7d', '2026-11-21 14:32:40.253546+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316131666538362d306334332d373339652d383862302d373834353965303230383337222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3235393331365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c22726f7574696e675f6964223a2230316131666538362d306334322d376232612d386433392d393562663734333062313565227d7d7d', '2026-11-21 14:32:40.259528+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316131666538362d306334612d373962642d613639342d613833636361393463323434222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a2230316131666538362d306331342d376362332d616365612d663364653864663365383234222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3236363431355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c22726f7574696e675f6964223a2230316131666538362d306334612d373163662d393932392d376234383964653537393939227d7d7d', '2026-11-21 14:32:40.266579+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 14, '\x7b226964223a2230316131666538362d306337352d373937342d386434382d323565326332343164353965222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306335382d376633332d396237642d373734306166616662636132225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3330393938385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666538362d306335382d376633332d396237642d373734306166616662636132222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:40.310208+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 13, '\x7b226964223a2230316131666538362d306337362d376661362d613163632d656661623237656261623333222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306335382d376633332d396237642d373734306166616662636132225d2c22656e636f756e7465725f6964223a2230316131666538362d306335382d376636392d623464352d656130313462613237633839222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3331303032365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306335382d376636392d623464352d656130313462613237633839222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:40.310228+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 6, '\x7b226964223a2230316131666538362d306337362d373030302d623762612d373032333837356633653665222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306335382d376633332d396237642d373734306166616662636132225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3331303034395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666538362d306335312d373962362d616539642d646361356232333433646537222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-21 14:32:40.310232+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 14, '\x7b226964223a2230316131666538362d306338362d373866322d613139632d623138613666303032333861222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306335382d376633332d396237642d373734306166616662636132225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3332363536345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666538362d306335382d376633332d396237642d373734306166616662636132222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-21 14:32:40.326752+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 0, '\x7b226964223a2230316131666538362d306338362d376661632d393935372d636161653532356536656261222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306335382d376633332d396237642d373734306166616662636132225d2c22656e636f756e7465725f6964223a2230316131666538362d306337652d373063372d383333382d663135386162363938376565222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3332363539335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306337652d373063372d383333382d663135386162363938376565222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:40.326773+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 15, '\x7b226964223a2230316131666538362d306338362d373937662d393330392d613863663731333336653532222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306335382d376633332d396237642d373734306166616662636132225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3332363631315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666538362d306337632d373131392d616362652d633337373232353964336330222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-21 14:32:40.326777+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 0, '\x7b226964223a2230316131666538362d306339332d373263372d396438332d386537393635306139656364222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306335382d376633332d396237642d373734306166616662636132225d2c22656e636f756e7465725f6964223a2230316131666538362d306337652d373063372d383333382d663135386162363938376565222c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3333393232315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666538362d306337652d373063372d383333382d663135386162363938376565222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-21 14:32:40.339416+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 13, '\x7b226964223a2230316131666538362d306339332d373863312d393762332d653461336337613139343836222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306335382d376633332d396237642d373734306166616662636132225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3333393235375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666538362d306338632d373435302d613461372d383639396430393236376632222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a317d7d7d', '2026-11-21 14:32:40.33944+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 14, '\x7b226964223a2230316131666538362d306339662d373366332d393463372d656237633466643130663632222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306335382d376633332d396237642d373734306166616662636132225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3335313334375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666538362d306335382d376633332d396237642d373734306166616662636132222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-21 14:32:40.351517+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 2, '\x7b226964223a2230316131666538362d306339662d373438362d383536312d333837353932306262373637222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306335382d376633332d396237642d373734306166616662636132225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3335313338345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666538362d306339382d373935302d383632342d373239646662393433373139222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263726561746564223a302c2275706461746564223a322c22756e6368616e676564223a337d7d7d', '2026-11-21 14:32:40.351542+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 1, '\x7b226964223a2230316131666538362d306361382d373337642d613634392d663833663539316438643335222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306361342d376232622d383430302d383037356365313161633935225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3336303732345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666538362d306361342d376232622d383430302d383037356365313161633935222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:40.360879+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 0, '\x7b226964223a2230316131666538362d306361382d373239642d386537322d656432613162663935376339222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306361342d376232622d383430302d383037356365313161633935225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3336303736305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666538362d306361342d373437332d393032312d313232636333376236303033222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-21 14:32:40.360898+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 14, '\x7b226964223a2230316131666538362d306362322d373262632d396635362d646561653934393566306661222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306361652d376165392d623736372d363466383732626431316634225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3337313031305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666538362d306361652d376165392d623736372d363466383732626431316634222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d7d', '2026-11-21 14:32:40.371177+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 11, '\x7b226964223a2230316131666538362d306362332d376361322d386434362d313662623261333764623831222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306361652d376165392d623736372d363466383732626431316634225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3337313035305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666538362d306361642d373937612d393333342d626638313833303336613861222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-21 14:32:40.371195+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 14, '\x7b226964223a2230316131666538362d306362642d373030332d626335622d396535333639396538323639222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306361652d376165392d623736372d363466383732626431316634225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3338313732335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666538362d306361652d376165392d623736372d363466383732626431316634222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-21 14:32:40.381883+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 4, '\x7b226964223a2230316131666538362d306362642d373131312d626563322d383063383836373866353765222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666538362d306361652d376165392d623736372d363466383732626431316634225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3338313736355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666538362d306362382d376362622d623363302d633135376539393635313435222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-21 14:32:40.3819+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 4, '\x7b226964223a2230316131666538362d306363612d373333612d623638352d633736366233373331383462222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316131666538362d303939652d376130642d613534352d343864366436643765303163222c2230316131666538362d306266352d376162382d383338322d303838616362333833613739222c2230316131666538362d306264392d376362612d383564642d373736363537336232633735225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3339343433305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316131666538362d306363332d376533392d393066382d653532346465656139663935222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c226164646564223a347d7d7d', '2026-11-21 14:32:40.394602+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 4, '\x7b226964223a2230316131666538362d306364332d376437632d383861662d386434363339366433343635222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3430333134335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316131666538362d306363332d376533392d393066382d653532346465656139663935222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-21 14:32:40.403298+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 1, '\x7b226964223a2230316131666538362d306364362d373036622d383331652d633538303962363632656463222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3430373031325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316131666538362d306364362d373331372d626464352d353063376635663765636561222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c226164646564223a307d7d7d', '2026-11-21 14:32:40.407148+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 1, '\x7b226964223a2230316131666538362d306364622d373863612d386133392d373135613861363864336663222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431343a33323a34302e3431313734315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316131666538362d306364362d373331372d626464352d353063376635663765636561222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2272656d6f766564223a307d7d7d', '2026-11-21 14:32:40.411882+00', NULL);


INSERT INTO records.outbox_buckets VALUES (3, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-11-21 14:32:40.636138+00');
INSERT INTO records.outbox_buckets VALUES (2, NULL, '2026-11-21 14:32:40.63614+00');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '2026-11-21 14:32:40.636142+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-21 14:32:40.636143+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-21 14:32:40.636144+00');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '2026-11-21 14:32:40.636145+00');
INSERT INTO records.outbox_buckets VALUES (9, NULL, '2026-11-21 14:32:40.636146+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-21 14:32:40.636147+00');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '2026-11-21 14:32:40.636148+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-21 14:32:40.636149+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-11-21 14:32:40.636149+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a1fe86-0de0-764c-afa9-3c58e578cc37', '2026-11-21 14:32:40.636109+00');


INSERT INTO records.panel_versions VALUES ('01a1fe86-0cc3-7e39-90f8-e524deea9f95', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-21 14:32:40.386814+00', NULL, 1, '2026-11-21 14:32:40.386814+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a1fe86-0cd6-7317-bdd5-50c7f5f7ecea', 2, 'Ward 4', '{}', '{}', '2026-11-21 14:32:40.405914+00', NULL, 1, '2026-11-21 14:32:40.405914+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a1fe86-0cd6-7317-bdd5-50c7f5f7ecea', 2, 'Ward 4', '{}', '{}', '2026-11-21 14:32:40.405914+00', '2026-11-21 14:32:40.409548+00', 2, '2026-11-21 14:32:40.411549+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a1fe86-0cc3-7e39-90f8-e524deea9f95', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-21 14:32:40.386814+00', NULL, 2, '2026-11-21 14:32:40.402308+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a1fe86-0cd6-7317-bdd5-50c7f5f7ecea', 2, 'Ward 4', '{}', '{}', '2026-11-21 14:32:40.405914+00', '2026-11-21 14:32:40.409548+00', 3, '2026-11-21 14:32:40.662522+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a1fe86-0bd9-7cba-85dd-7766573b2c75');
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a1fe86-0bf5-7ab8-8382-088acb383a79');
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a1fe86-0c58-7f33-9b7d-7740afafbca2');
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a1fe86-0c58-7f33-9b7d-7740afafbca2');


INSERT INTO records.patient_names VALUES ('audit', '01a1fe86-099e-7a0d-a545-48d6d6d7e01c');
INSERT INTO records.patient_names VALUES ('by', '01a1fe86-099e-7a0d-a545-48d6d6d7e01c');
INSERT INTO records.patient_names VALUES ('refused', '01a1fe86-099e-7a0d-a545-48d6d6d7e01c');
INSERT INTO records.patient_names VALUES ('astrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('nunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoe', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('bruce', '01a1fe86-0bd9-7cba-85dd-7766573b2c75');
INSERT INTO records.patient_names VALUES ('lee', '01a1fe86-0bd9-7cba-85dd-7766573b2c75');
INSERT INTO records.patient_names VALUES ('no', '01a1fe86-0bf5-7ab8-8382-088acb383a79');
INSERT INTO records.patient_names VALUES ('system', '01a1fe86-0bf5-7ab8-8382-088acb383a79');
INSERT INTO records.patient_names VALUES ('ibanez', '01a1fe86-0c58-7f33-9b7d-7740afafbca2');
INSERT INTO records.patient_names VALUES ('jose', '01a1fe86-0c58-7f33-9b7d-7740afafbca2');
INSERT INTO records.patient_names VALUES ('maria', '01a1fe86-0c58-7f33-9b7d-7740afafbca2');
INSERT INTO records.patient_names VALUES ('later', '01a1fe86-0cae-7ae9-b767-64f872bd11f4');
INSERT INTO records.patient_names VALUES ('named', '01a1fe86-0cae-7ae9-b767-64f872bd11f4');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-03-14 09:26:53.589793+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.patient_versions VALUES ('01a1fe86-0bd9-7cba-85dd-7766573b2c75', '李小龍 🐉', '1940-11-27', '2026-11-21 14:32:40.151702+00', 1, '2026-11-21 14:32:40.151702+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}, {"type": null, "value": "no system", "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' bruce fan jr jun lee mr quoted twice בני تنين 小龍 李小龍 龍 ', NULL);
INSERT INTO records.patient_versions VALUES ('01a1fe86-0bd9-7cba-85dd-7766573b2c75', '李小龍 🐉', '1940-11-27', '2026-11-21 14:32:40.151702+00', 2, '2026-11-21 14:32:40.170656+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' 小龍 李小龍 龍 ', NULL);
INSERT INTO records.patient_versions VALUES ('01a1fe86-0c58-7f33-9b7d-7740afafbca2', 'María José Ibáñez', '1961-04-12', '2026-11-21 14:32:40.273194+00', 1, '2026-11-21 14:32:40.273194+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL);
INSERT INTO records.patient_versions VALUES ('01a1fe86-0c58-7f33-9b7d-7740afafbca2', 'María José Ibáñez', NULL, '2026-11-21 14:32:40.273194+00', 2, '2026-11-21 14:32:40.32342+00', 'unknown', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', ' ibanez jose maria ', NULL);
INSERT INTO records.patient_versions VALUES ('01a1fe86-0cae-7ae9-b767-64f872bd11f4', '', NULL, '2026-11-21 14:32:40.365272+00', 1, '2026-11-21 14:32:40.365272+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown');


INSERT INTO records.patients VALUES ('01a1fe86-099e-7a0d-a545-48d6d6d7e01c', 'Refused By Audit', NULL, '2026-11-21 14:32:39.581844+00', 1, '2026-11-21 14:32:39.581844+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' audit by refused ', NULL);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-21 14:32:39.134654+00', NULL, '[]', '[]', NULL, NULL, NULL, ' astrom nunez zoe ', NULL);
INSERT INTO records.patients VALUES ('01a1fe86-0bd9-7cba-85dd-7766573b2c75', 'Bruce Lee', '1940-11-27', '2026-11-21 14:32:40.151702+00', 3, '2026-11-21 14:32:40.177134+00', NULL, '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' bruce lee ', NULL);
INSERT INTO records.patients VALUES ('01a1fe86-0bf5-7ab8-8382-088acb383a79', 'No System', NULL, '2026-11-21 14:32:40.180359+00', 1, '2026-11-21 14:32:40.180359+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL);
INSERT INTO records.patients VALUES ('01a1fe86-0c58-7f33-9b7d-7740afafbca2', 'María José Ibáñez', '1961-04-12', '2026-11-21 14:32:40.273194+00', 3, '2026-11-21 14:32:40.348855+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL);
INSERT INTO records.patients VALUES ('01a1fe86-0ca4-7b2b-8400-8075ce11ac95', '', NULL, '2026-11-21 14:32:40.355371+00', 1, '2026-11-21 14:32:40.355371+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown');
INSERT INTO records.patients VALUES ('01a1fe86-0cae-7ae9-b767-64f872bd11f4', 'Named Later', NULL, '2026-11-21 14:32:40.365272+00', 2, '2026-11-21 14:32:40.379983+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', ' later named ', NULL);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-21 14:32:40.681527+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL);


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a1fe86-0c58-7a2f-b61d-b26a4d81a47c');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a1fe86-0c58-7f69-b4d5-ea014ba27c89');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a1fe86-0c58-71e0-9887-35ce11a0e10e');
INSERT INTO records.resource_keys VALUES ('Patient', 'identifier|urn:example:mrn|48151', '01a1fe86-0c58-7f33-9b7d-7740afafbca2');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a1fe86-0c58-7ecb-8fd7-e3b6c1770d48');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a1fe86-0c7e-7da1-af59-15b41d6963ab');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a1fe86-0c7e-70c7-8338-f158ab6987ee');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a1fe86-0ca4-7b2b-8400-8075ce11ac95');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a1fe86-0cae-7ae9-b767-64f872bd11f4');


INSERT INTO records.resource_versions VALUES ('01a1fe86-0c58-7f33-9b7d-7740afafbca2', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a1fe86-0c58-7f33-9b7d-7740afafbca2', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-21 14:32:40.273194+00', '2026-11-21 14:32:40.273194+00');
INSERT INTO records.resource_versions VALUES ('01a1fe86-0c7e-70c7-8338-f158ab6987ee', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a1fe86-0c58-7f33-9b7d-7740afafbca2', '01a1fe86-0c7e-70c7-8338-f158ab6987ee', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a1fe86-0c58-7f33-9b7d-7740afafbca2"}, "participant": [{"individual": {"reference": "Practitioner/01a1fe86-0c58-7ecb-8fd7-e3b6c1770d48"}}], "resourceType": "Encounter"}', 1, '2026-11-21 14:32:40.315543+00', '2026-11-21 14:32:40.315543+00');
INSERT INTO records.resource_versions VALUES ('01a1fe86-0c58-71e0-9887-35ce11a0e10e', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a1fe86-0c58-7f33-9b7d-7740afafbca2', '01a1fe86-0c58-7f69-b4d5-ea014ba27c89', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a1fe86-0c58-7f33-9b7d-7740afafbca2"}, "encounter": {"reference": "Encounter/01a1fe86-0c58-7f69-b4d5-ea014ba27c89"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-21 14:32:40.273194+00', '2026-11-21 14:32:40.273194+00');
INSERT INTO records.resource_versions VALUES ('01a1fe86-0c58-7f33-9b7d-7740afafbca2', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a1fe86-0c58-7f33-9b7d-7740afafbca2', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-21 14:32:40.273194+00', '2026-11-21 14:32:40.320003+00');
INSERT INTO records.resource_versions VALUES ('01a1fe86-0cae-7ae9-b767-64f872bd11f4', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a1fe86-0cae-7ae9-b767-64f872bd11f4', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-21 14:32:40.365272+00', '2026-11-21 14:32:40.365272+00');


INSERT INTO records.resources VALUES ('01a1fe86-0c58-7a2f-b61d-b26a4d81a47c', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a1fe86-0c58-7f33-9b7d-7740afafbca2', '01a1fe86-0c58-7f69-b4d5-ea014ba27c89', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a1fe86-0c58-7f33-9b7d-7740afafbca2"}, "encounter": {"reference": "Encounter/01a1fe86-0c58-7f69-b4d5-ea014ba27c89"}, "resourceType": "Condition"}', 1, '2026-11-21 14:32:40.273194+00', '2026-11-21 14:32:40.273194+00');
INSERT INTO records.resources VALUES ('01a1fe86-0c58-7f69-b4d5-ea014ba27c89', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a1fe86-0c58-7f33-9b7d-7740afafbca2', '01a1fe86-0c58-7f69-b4d5-ea014ba27c89', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a1fe86-0c58-7f33-9b7d-7740afafbca2"}, "participant": [{"individual": {"reference": "Practitioner/01a1fe86-0c58-7ecb-8fd7-e3b6c1770d48"}}], "resourceType": "Encounter"}', 1, '2026-11-21 14:32:40.273194+00', '2026-11-21 14:32:40.273194+00');
INSERT INTO records.resources VALUES ('01a1fe86-0c58-7ecb-8fd7-e3b6c1770d48', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-21 14:32:40.273194+00', '2026-11-21 14:32:40.273194+00');
INSERT INTO records.resources VALUES ('01a1fe86-0c7e-7da1-af59-15b41d6963ab', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a1fe86-0c58-7f33-9b7d-7740afafbca2', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a1fe86-0c58-7f33-9b7d-7740afafbca2"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-21 14:32:40.315543+00', '2026-11-21 14:32:40.315543+00');
INSERT INTO records.resources VALUES ('01a1fe86-0c7e-70c7-8338-f158ab6987ee', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a1fe86-0c58-7f33-9b7d-7740afafbca2', '01a1fe86-0c7e-70c7-8338-f158ab6987ee', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a1fe86-0c58-7f33-9b7d-7740afafbca2"}, "participant": [{"individual": {"reference": "Practitioner/01a1fe86-0c58-7ecb-8fd7-e3b6c1770d48"}}], "resourceType": "Encounter"}', 2, '2026-11-21 14:32:40.315543+00', '2026-11-21 14:32:40.336244+00');
INSERT INTO records.resources VALUES ('01a1fe86-0c58-71e0-9887-35ce11a0e10e', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a1fe86-0c58-7f33-9b7d-7740afafbca2', '01a1fe86-0c58-7f69-b4d5-ea014ba27c89', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a1fe86-0c58-7f33-9b7d-7740afafbca2"}, "encounter": {"reference": "Encounter/01a1fe86-0c58-7f69-b4d5-ea014ba27c89"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-21 14:32:40.273194+00', '2026-11-21 14:32:40.346321+00');
INSERT INTO records.resources VALUES ('01a1fe86-0c58-7f33-9b7d-7740afafbca2', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a1fe86-0c58-7f33-9b7d-7740afafbca2', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 3, '2026-11-21 14:32:40.273194+00', '2026-11-21 14:32:40.346414+00');
INSERT INTO records.resources VALUES ('01a1fe86-0ca4-7b2b-8400-8075ce11ac95', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a1fe86-0ca4-7b2b-8400-8075ce11ac95', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-21 14:32:40.355371+00', '2026-11-21 14:32:40.355371+00');
INSERT INTO records.resources VALUES ('01a1fe86-0cae-7ae9-b767-64f872bd11f4', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a1fe86-0cae-7ae9-b767-64f872bd11f4', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-21 14:32:40.365272+00', '2026-11-21 14:32:40.378073+00');


SELECT pg_catalog.setval('records.access_change_numbers', 12, true);


SELECT pg_catalog.setval('records.access_numbers', 2, true);


SELECT pg_catalog.setval('records.intake_records_id_seq', 4, true);


SELECT pg_catalog.setval('records.outbox_position_seq', 41, true);


ALTER TABLE ONLY records.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


ALTER TABLE ONLY records.access_callers
    ADD CONSTRAINT pk_access_callers PRIMARY KEY (principal, panel);


ALTER TABLE ONLY records.access_changes
    ADD CONSTRAINT pk_access_changes PRIMARY KEY (panel, is_member, key);


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


ALTER TABLE ONLY records.intake_records
    ADD CONSTRAINT uq_intake_records_amends UNIQUE (amends);


ALTER TABLE ONLY records.panels
    ADD CONSTRAINT uq_panels_number UNIQUE (number);


CREATE INDEX ix_access_callers_panel ON records.access_callers USING btree (panel);


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


ALTER TABLE records.access_members ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.encounter_versions ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.encounters ENABLE ROW LEVEL SECURITY;

CREATE POLICY everyone ON records.access_members TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.encounter_versions TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.encounters TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.intake_records TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.intake_routings TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.patient_identifiers TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.patient_names TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.patient_versions TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.patients TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.resource_versions TO records_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON records.resources TO records_app USING (true) WITH CHECK (true);


ALTER TABLE records.intake_records ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.intake_routings ENABLE ROW LEVEL SECURITY;

CREATE POLICY joined ON records.access_members FOR INSERT TO records_panel WITH CHECK ((EXISTS ( SELECT
   FROM records.access_callers c
  WHERE ((c.panel = access_members.panel) AND (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))));


ALTER TABLE records.patient_identifiers ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.patient_names ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.patient_versions ENABLE ROW LEVEL SECURITY;

ALTER TABLE records.patients ENABLE ROW LEVEL SECURITY;

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


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE records.access_members TO records_app;
GRANT SELECT,INSERT ON TABLE records.access_members TO records_panel;


GRANT USAGE ON SEQUENCE records.access_numbers TO records_app;


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


