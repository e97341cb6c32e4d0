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


INSERT INTO records.access_changes VALUES (1, false, 'caller:triage-agent', 1, NULL, false);
INSERT INTO records.access_changes VALUES (1, false, 'group:Ward 3 Süd', 2, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a1fed0-f5c6-76b8-a056-fb4de7ffced0', 4, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a1fed0-f818-7506-9e3c-796bd90016f6', 5, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 6, NULL, false);
INSERT INTO records.access_changes VALUES (1, true, '01980000-0000-7000-8000-000000000001', 7, NULL, true);
INSERT INTO records.access_changes VALUES (1, false, 'group:ward-3', 9, NULL, false);
INSERT INTO records.access_changes VALUES (2, false, 'group:Ward 4', 11, NULL, true);
INSERT INTO records.access_changes VALUES (1, true, 'P 77', 12, '2027-01-01 00:00:00+00', false);


INSERT INTO records.access_members VALUES (1, '01a1fed0-f5c6-76b8-a056-fb4de7ffced0', NULL);
INSERT INTO records.access_members VALUES (1, '01a1fed0-f818-7506-9e3c-796bd90016f6', NULL);
INSERT INTO records.access_members VALUES (1, '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', NULL);
INSERT INTO records.access_members VALUES (1, 'P 77', '2027-01-01 00:00:00+00');


INSERT INTO records.alembic_version VALUES ('records_0009');


INSERT INTO records.encounter_versions VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'First.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 1, '2026-03-14 09:27:00+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fed0-f820-7c3d-8f67-ce2bb6c862d7', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 'No. 1: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 15:54:30.304504+00', 1, '2026-11-21 15:54:30.304504+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fed0-f82a-7bca-a579-b43d7788b89c', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 15:54:30.314357+00', 1, '2026-11-21 15:54:30.314357+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fed0-f834-7766-9cb2-d74eac77534c', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 'No. 3: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 15:54:30.324158+00', 1, '2026-11-21 15:54:30.324158+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fed0-f820-7c3d-8f67-ce2bb6c862d7', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-21 15:54:30.304504+00', 2, '2026-11-21 15:54:30.310941+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fed0-f82a-7bca-a579-b43d7788b89c', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 'No. 2: näusea
	— “severe” 😷', 'Summary 2. ', NULL, NULL, '2026-11-21 15:54:30.314357+00', 2, '2026-11-21 15:54:30.320926+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounter_versions VALUES ('01a1fed0-f820-7c3d-8f67-ce2bb6c862d7', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', NULL, NULL, '2026-11-21 15:54:30.304504+00', 3, '2026-11-21 15:54:30.333813+00', 'in-progress', 'AMB', NULL, 'final', 'test-agent', 'summariser-2', 'dr-osei', 'person', 'dr-osei', '2026-11-21 15:54:30.332512+00');
INSERT INTO records.encounter_versions VALUES ('01a1fed0-f88b-79e9-bd86-bf6e195a4101', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-21 15:54:30.409218+00', 1, '2026-11-21 15:54:30.409218+00', 'in-progress', 'AMB', 'arrived', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);


INSERT INTO records.encounters VALUES ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000001', 'Cough', 'Second.', '2026-03-14 08:00:00+00', '2026-03-14 08:30:00+00', '2026-03-14 09:27:00+00', 2, '2026-11-21 15:54:29.256857+00', 'in-progress', 'AMB', NULL, 'preliminary', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fed0-f81d-72f8-a643-7b1ca3518475', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 'No. 0: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 15:54:30.300249+00', 1, '2026-11-21 15:54:30.300249+00', 'in-progress', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fed0-f834-7766-9cb2-d74eac77534c', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 'No. 3: näusea
	— “severe” 😷', 'Summary 3. ', NULL, NULL, '2026-11-21 15:54:30.324158+00', 2, '2026-11-21 15:54:30.328546+00', 'in-progress', 'AMB', NULL, 'preliminary', 'test-agent', 'summariser-2', 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fed0-f82a-7bca-a579-b43d7788b89c', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 'No. 2: näusea
	— “severe” 😷', NULL, NULL, NULL, '2026-11-21 15:54:30.314357+00', 3, '2026-11-21 15:54:30.338468+00', 'in-progress', 'AMB', NULL, 'rejected', 'test-agent', 'summariser-2', 'dr-osei', 'person', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fed0-f820-7c3d-8f67-ce2bb6c862d7', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 'No. 1: näusea
	— “severe” 😷', 'Summary 1. ', '2026-11-20 08:00:00+00', '2026-11-20 08:20:00.123456+00', '2026-11-21 15:54:30.304504+00', 4, '2026-11-21 15:54:30.343348+00', 'finished', 'EMER', NULL, 'final', 'test-agent', 'summariser-2', 'test-agent', 'agent', 'dr-osei', '2026-11-21 15:54:30.332512+00');
INSERT INTO records.encounters VALUES ('01a1fed0-f86c-7420-8583-91c34375d0dd', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-21 15:54:30.371679+00', 1, '2026-11-21 15:54:30.371679+00', 'finished', 'AMB', NULL, NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);
INSERT INTO records.encounters VALUES ('01a1fed0-f88b-79e9-bd86-bf6e195a4101', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6', 'Check up', NULL, '2011-12-13 21:28:27+00', '2011-12-13 21:58:27+00', '2026-11-21 15:54:30.409218+00', 2, '2026-11-21 15:54:30.431315+00', 'in-progress', 'AMB', 'triaged', NULL, NULL, NULL, 'test-agent', 'agent', NULL, NULL);


INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'register-1', '\x095633cc55d7bf0d0dfb0d895bbaef0f303607b3ab8d1b016d5f9523c8a649d5', 'patient', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 1, 200, '2026-11-21 15:54:30.27575+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'amend-1', '\xb879da9b6294d68772f6cd98e3ec34899775790db1193d4609dba9866653a7b4', 'patient', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 3, 200, '2026-11-21 15:54:30.291716+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-1', '\x8da1c6457e5c69a170eab7e16f808a3505d3cf184fa692a577166b0eec8bdab7', 'encounter', '01a1fed0-f820-7c3d-8f67-ce2bb6c862d7', 2, 200, '2026-11-21 15:54:30.311557+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-2', '\x7a7eddb126c968712c6aefcc0cad3c9204afe7da568cfffd0ad53ef8405d0f2a', 'encounter', '01a1fed0-f82a-7bca-a579-b43d7788b89c', 2, 200, '2026-11-21 15:54:30.32162+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'summary-3', '\x24cf726a9355820608eb54ba952166a1ed507d5b2f5d9a23e5d1a54320083ecb', 'encounter', '01a1fed0-f834-7766-9cb2-d74eac77534c', 2, 200, '2026-11-21 15:54:30.329164+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'intake-1', '\x3ba9cc3bd6c1e9abc060044eee133f41173ef96ee8a25d0704125e83d223d6db', 'intake-record', '2', 1, 200, '2026-11-21 15:54:30.349584+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-0', '\x1ba418bf57a38c729ec10a4635b0b37dd13e1bae46f1c0490c4b8a5fa3f3caf6', 'import', '01a1fed0-f864-7793-8c26-29ea7303ff8b', 1, 200, '2026-11-21 15:54:30.40438+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-1', '\xb7ee8ee99bdf19b5f0dcb8b138668590e6319026185a8e96024daff6fe338792', 'import', '01a1fed0-f889-7d4c-95be-b2e186e31a07', 1, 200, '2026-11-21 15:54:30.422484+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-2', '\xb6042873f6ce286c50923fd07270298f1a187a72cb52e483a946d40bb557d77d', 'import', '01a1fed0-f89b-7b10-aee9-1f790edcf52e', 1, 200, '2026-11-21 15:54:30.432666+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-3', '\x4bee22d007fe41bc3dc2e6ac5055685ae4f433a17f2656d0a3c674449a05b157', 'import', '01a1fed0-f8a5-7a1f-a8b1-c5fee21043b3', 1, 200, '2026-11-21 15:54:30.445032+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-4', '\xd8d6b3db3c6e05fcb16297a94b2478fba62f908bfa1a0bab89f5d52236d9e611', 'import', '01a1fed0-f8b1-79ec-817c-4547968659db', 1, 200, '2026-11-21 15:54:30.454191+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-5', '\x2938f9a83dd8506d61c64e0cd25a074cc9897992ea739f2b5f233d477719ca8e', 'import', '01a1fed0-f8ba-74cf-a91e-ba3759f71631', 1, 200, '2026-11-21 15:54:30.462592+00');
INSERT INTO records.idempotency_keys VALUES ('agent:test-agent', 'import-6', '\x2fd5731549da114466dab0ddaf7ac791410683414400cd37b4ee3942440af41e', 'import', '01a1fed0-f8c5-7301-9b61-dde3f2672d4e', 1, 200, '2026-11-21 15:54:30.475463+00');


INSERT INTO records.imports VALUES ('01a1fed0-f864-7793-8c26-29ea7303ff8b', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 5, "entries": [{"id": "01a1fed0-f86c-7eb0-b176-f5cee2897875", "type": "Observation", "index": 0, "outcome": "created"}, {"id": "01a1fed0-f86c-7420-8583-91c34375d0dd", "type": "Encounter", "index": 1, "outcome": "created"}, {"id": "01a1fed0-f86c-7059-8ca7-685cbde47323", "type": "Condition", "index": 2, "outcome": "created"}, {"id": "01a1fed0-f86c-7fe5-8a3c-4697764b89d6", "type": "Patient", "index": 3, "outcome": "created"}, {"id": "01a1fed0-f86c-70b8-9acf-efdc15add798", "type": "Practitioner", "index": 4, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 15:54:30.371679+00', '2026-11-21 15:54:30.40249+00', '{"purpose":"TREAT","scope":"system/*.cruds","token_id":"1252866b-3379-40e4-bd57-82a088c5b142"}');
INSERT INTO records.imports VALUES ('01a1fed0-f889-7d4c-95be-b2e186e31a07', 'completed', 'test-agent', 'agent', 3, 3, '{"created": 2, "entries": [{"id": "01a1fed0-f86c-7fe5-8a3c-4697764b89d6", "type": "Patient", "index": 0, "outcome": "updated"}, {"id": "01a1fed0-f88b-7465-a178-856f93facba7", "type": "Condition", "index": 1, "outcome": "created"}, {"id": "01a1fed0-f88b-79e9-bd86-bf6e195a4101", "type": "Encounter", "index": 2, "outcome": "created"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 15:54:30.409218+00', '2026-11-21 15:54:30.421552+00', '{"purpose":"TREAT","scope":"system/*.cruds","token_id":"1252866b-3379-40e4-bd57-82a088c5b142"}');
INSERT INTO records.imports VALUES ('01a1fed0-f89b-7b10-aee9-1f790edcf52e', 'completed', 'test-agent', 'agent', 2, 2, '{"created": 0, "entries": [{"id": "01a1fed0-f86c-7fe5-8a3c-4697764b89d6", "type": "Patient", "index": 0, "outcome": "unchanged"}, {"id": "01a1fed0-f88b-79e9-bd86-bf6e195a4101", "type": "Encounter", "index": 1, "outcome": "updated"}], "updated": 1, "unchanged": 1}', NULL, NULL, 0, NULL, NULL, '2026-11-21 15:54:30.426774+00', '2026-11-21 15:54:30.43188+00', '{"purpose":"TREAT","scope":"system/*.cruds","token_id":"1252866b-3379-40e4-bd57-82a088c5b142"}');
INSERT INTO records.imports VALUES ('01a1fed0-f8a5-7a1f-a8b1-c5fee21043b3', 'completed', 'test-agent', 'agent', 5, 5, '{"created": 0, "entries": [{"id": "01a1fed0-f86c-7eb0-b176-f5cee2897875", "type": "Observation", "index": 0, "outcome": "updated"}, {"id": "01a1fed0-f86c-7420-8583-91c34375d0dd", "type": "Encounter", "index": 1, "outcome": "unchanged"}, {"id": "01a1fed0-f86c-7059-8ca7-685cbde47323", "type": "Condition", "index": 2, "outcome": "unchanged"}, {"id": "01a1fed0-f86c-7fe5-8a3c-4697764b89d6", "type": "Patient", "index": 3, "outcome": "updated"}, {"id": "01a1fed0-f86c-70b8-9acf-efdc15add798", "type": "Practitioner", "index": 4, "outcome": "unchanged"}], "updated": 2, "unchanged": 3}', NULL, NULL, 0, NULL, NULL, '2026-11-21 15:54:30.437045+00', '2026-11-21 15:54:30.444089+00', '{"purpose":"TREAT","scope":"system/*.cruds","token_id":"1252866b-3379-40e4-bd57-82a088c5b142"}');
INSERT INTO records.imports VALUES ('01a1fed0-f8b1-79ec-817c-4547968659db', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a1fed0-f8b1-7aaf-a95c-6cf7762b6f69", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 15:54:30.448634+00', '2026-11-21 15:54:30.453331+00', '{"purpose":"TREAT","scope":"system/*.cruds","token_id":"1252866b-3379-40e4-bd57-82a088c5b142"}');
INSERT INTO records.imports VALUES ('01a1fed0-f8ba-74cf-a91e-ba3759f71631', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 1, "entries": [{"id": "01a1fed0-f8ba-73d5-9614-a7f94c9aba62", "type": "Patient", "index": 0, "outcome": "created"}], "updated": 0, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 15:54:30.457673+00', '2026-11-21 15:54:30.461795+00', '{"purpose":"TREAT","scope":"system/*.cruds","token_id":"1252866b-3379-40e4-bd57-82a088c5b142"}');
INSERT INTO records.imports VALUES ('01a1fed0-f8c5-7301-9b61-dde3f2672d4e', 'completed', 'test-agent', 'agent', 1, 1, '{"created": 0, "entries": [{"id": "01a1fed0-f8ba-73d5-9614-a7f94c9aba62", "type": "Patient", "index": 0, "outcome": "updated"}], "updated": 1, "unchanged": 0}', NULL, NULL, 0, NULL, NULL, '2026-11-21 15:54:30.468894+00', '2026-11-21 15:54:30.474696+00', '{"purpose":"TREAT","scope":"system/*.cruds","token_id":"1252866b-3379-40e4-bd57-82a088c5b142"}');
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000004', 'processing', 'test-agent', 'agent', 1, 0, NULL, NULL, '\x7b227265736f7572636554797065223a202242756e646c65222c202274797065223a20227472616e73616374696f6e222c2022656e747279223a205b7b2266756c6c55726c223a202275726e3a757569643a30303030303030302d303030302d303030302d303030302d303030303030306634323430222c20227265736f75726365223a207b227265736f7572636554797065223a202250617469656e74222c20226964223a20227039222c20226964656e746966696572223a205b7b2273797374656d223a202275726e3a6578616d706c653a6d726e222c202276616c7565223a20223930303039227d5d2c20226e616d65223a205b7b2266616d696c79223a202257616974696e67222c2022676976656e223a205b22496461225d7d5d7d2c202272657175657374223a207b226d6574686f64223a2022504f5354222c202275726c223a202250617469656e74227d7d5d7d', 1, '01980000-0000-7000-8000-000000000004', '2026-03-14 10:01:00+00', '2026-03-14 10:00:00+00', NULL, NULL);
INSERT INTO records.imports VALUES ('01980000-0000-7000-8000-000000000005', 'failed', 'test-agent', 'agent', 2, 0, NULL, '{"code": "import-abandoned", "type": "urn:chartroom:problem:import-abandoned", "title": "It failed too often.", "detail": "It failed too often.", "errors": [], "status": 500, "retryable": false, "request_id": null, "retry_after_s": null}', NULL, 6, NULL, NULL, '2026-03-14 10:02:00+00', '2026-03-14 10:03:00+00', NULL);


INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (1, 'P12345', 95, '[]', 'routine', 'claim', '{"n": null, "amount": 12.30}', '2026-03-14 09:28:00+00', NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (2, 'P12345', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', NULL, NULL, '2026-11-21 15:54:30.347353+00', NULL, NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (3, '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 36, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-21 15:54:30.352245+00', '01a1fed0-f834-7766-9cb2-d74eac77534c', NULL, NULL);
INSERT INTO records.intake_records OVERRIDING SYSTEM VALUE VALUES (4, '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 37, '["Brustschmerz ❤", "chest tightness"]', 'urgent', 'symptoms', '{"": "empty name", "a": {"deep": [1, 2.5, null, true, "ü"]}}', '2026-11-21 15:54:30.355692+00', '01a1fed0-f834-7766-9cb2-d74eac77534c', 3, 3);


INSERT INTO records.intake_routings VALUES ('01a1fed0-f859-744f-9960-177bf24c13cf', 2, 'Kardiologie', 'Chest pain on exertion — known CAD', NULL, 'test-agent', 'agent', '2026-11-21 15:54:30.359998+00');
INSERT INTO records.intake_routings VALUES ('01a1fed0-f85d-71a3-81fb-552c84a9d4f8', 4, 'Kardiologie', 'Chest pain on exertion — known CAD', 'emergency', 'test-agent', 'agent', '2026-11-21 15:54:30.364509+00');


INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (1, 1, '\x7b226964223a2230316131666564302d663563632d376166372d383730632d643332646533613465666463222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663563362d373662382d613035362d666234646537666663656430225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a32392e3730383836315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666564302d663563362d373662382d613035362d666234646537666663656430222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:29.72182+00', 'invalid');
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (2, 0, '\x7b226964223a2230316131666564302d663766652d373734302d623765612d353930353437646164313039222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3237303537385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666564302d663766612d376163322d393563382d633833633364666661303533222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:30.275182+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (3, 0, '\x7b226964223a2230316131666564302d663830642d373862362d383966632d626261353533376464376538222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3238353230375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666564302d663766612d376163322d393563382d633833633364666661303533222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c226368616e676564223a5b226964656e74696669657273222c226e616d6573225d7d7d7d', '2026-11-21 15:54:30.285381+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (4, 0, '\x7b226964223a2230316131666564302d663831332d376662622d396265332d663937373835346563613936222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3239313430395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666564302d663766612d376163322d393563382d633833633364666661303533222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2267656e646572225d7d7d7d', '2026-11-21 15:54:30.291557+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (5, 10, '\x7b226964223a2230316131666564302d663831392d373961642d383062362d636433623630353430393165222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663831382d373530362d396533632d373936626439303031366636225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3239373133395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666564302d663831382d373530362d396533632d373936626439303031366636222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:30.297281+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (6, 3, '\x7b226964223a2230316131666564302d663831642d373636652d393831342d313438346336393235306337222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663831642d373266382d613634332d376231636133353138343735222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3330313634385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663831642d373266382d613634332d376231636133353138343735222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:30.301809+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (7, 1, '\x7b226964223a2230316131666564302d663832312d376233642d623965302d303337353533613435623161222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663832302d376333642d386636372d636532626236633836326437222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3330353036315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663832302d376333642d386636372d636532626236633836326437222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:30.305285+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (8, 1, '\x7b226964223a2230316131666564302d663832372d373830302d383963322d626632333666336565633032222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663832302d376333642d386636372d636532626236633836326437222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3331313138345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663832302d376333642d386636372d636532626236633836326437222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-21 15:54:30.311341+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (9, 10, '\x7b226964223a2230316131666564302d663832622d373833302d393363352d316366303430323531363966222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663832612d376263612d613537392d623433643737383862383963222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3331353034385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663832612d376263612d613537392d623433643737383862383963222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:30.315214+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (10, 10, '\x7b226964223a2230316131666564302d663833312d373562662d613631392d393234386539323631633762222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663832612d376263612d613537392d623433643737383862383963222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3332313139395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663832612d376263612d613537392d623433643737383862383963222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-21 15:54:30.321384+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (11, 15, '\x7b226964223a2230316131666564302d663833342d376239632d616565362d393330653937343061363738222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663833342d373736362d396362322d643734656163373735333463222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3332343733395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663833342d373736362d396362322d643734656163373735333463222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:30.324903+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (12, 15, '\x7b226964223a2230316131666564302d663833382d373663392d613930372d623566343866616539343734222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663833342d373736362d396362322d643734656163373735333463222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3332383737365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663833342d373736362d396362322d643734656163373735333463222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c226368616e676564223a5b2273756d6d617279222c2273756d6d6172795f6d6f64656c225d7d7d7d', '2026-11-21 15:54:30.328925+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (40, 10, '\x7b226964223a2230316131666564302d663865342d373939642d383965362d353131336635393633666630222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3530303536325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316131666564302d663865332d376162612d623235302d303833386237663938376239222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2235303061373661382d363165652d343262652d393766362d323731643362373532326366227d2c226164646564223a307d7d7d', '2026-11-21 15:54:30.50071+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (13, 1, '\x7b226964223a2230316131666564302d663833642d373164392d616133342d333263653237653366623135222c226576656e745f74797065223a2273756d6d6172792e6163636570746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663832302d376333642d386636372d636532626236633836326437222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3333343030315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663832302d376333642d386636372d636532626236633836326437222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2235303061373661382d363165652d343262652d393766362d323731643362373532326366227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d7d7d7d', '2026-11-21 15:54:30.334153+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (14, 10, '\x7b226964223a2230316131666564302d663834322d376364312d623965322d623730306261313236663231222c226576656e745f74797065223a2273756d6d6172792e72656a6563746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663832612d376263612d613537392d623433643737383862383963222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3333383730305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663832612d376263612d613537392d623433643737383862383963222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2235303061373661382d363165652d343262652d393766362d323731643362373532326366227d2c226368616e676564223a5b2273756d6d6172795f737461747573225d7d7d7d', '2026-11-21 15:54:30.338868+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (15, 1, '\x7b226964223a2230316131666564302d663834372d376561382d626262392d616364353561666137376631222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663832302d376333642d386636372d636532626236633836326437222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3334333634305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663832302d376333642d386636372d636532626236633836326437222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c226368616e676564223a5b22636c617373222c22656e64222c227374617274225d7d7d7d', '2026-11-21 15:54:30.343854+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (16, 1, '\x7b226964223a2230316131666564302d663834372d376236342d616230652d373537343536663865623966222c226576656e745f74797065223a22656e636f756e7465722e7374617475732d6368616e676564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663832302d376333642d386636372d636532626236633836326437222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3334333637305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663832302d376333642d386636372d636532626236633836326437222c227265736f757263655f76657273696f6e223a342c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c226368616e676564223a5b22737461747573225d7d7d7d', '2026-11-21 15:54:30.343874+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (17, 6, '\x7b226964223a2230316131666564302d663834642d373163622d623339352d623362386237363332656664222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3334393233395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:30.349381+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (18, 7, '\x7b226964223a2230316131666564302d663835312d373738662d623764312d366163613066643833646330222c226576656e745f74797065223a22696e74616b652e7265636569766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663833342d373736362d396362322d643734656163373735333463222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3335333430355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f33222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:30.353547+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (19, 14, '\x7b226964223a2230316131666564302d663835352d376366342d623033622d333265633163346466643533222c226576656e745f74797065223a22696e74616b652e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663833342d373736362d396362322d643734656163373735333463222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3335373130395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c22616d656e6473223a337d7d7d', '2026-11-21 15:54:30.357267+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (20, 6, '\x7b226964223a2230316131666564302d663835392d376666372d613265382d313630336430653036323862222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3336313733375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f32222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c22726f7574696e675f6964223a2230316131666564302d663835392d373434662d393936302d313737626632346331336366227d7d7d', '2026-11-21 15:54:30.361918+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (21, 14, '\x7b226964223a2230316131666564302d663835642d376334362d623364342d393062373935346637666139222c226576656e745f74797065223a22696e74616b652e726f75746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a2230316131666564302d663833342d373736362d396362322d643734656163373735333463222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3336353339325a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696e74616b652d7265636f72642f34222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c22726f7574696e675f6964223a2230316131666564302d663835642d373161332d383166622d353532633834613964346638227d7d7d', '2026-11-21 15:54:30.365561+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (22, 6, '\x7b226964223a2230316131666564302d663838332d373763632d393664662d666338653734353930623233222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663836632d376665352d386133632d343639373736346238396436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3430333931395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666564302d663836632d376665352d386133632d343639373736346238396436222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:30.40413+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (23, 15, '\x7b226964223a2230316131666564302d663838332d376239302d623962322d666634306566393961373430222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663836632d376665352d386133632d343639373736346238396436225d2c22656e636f756e7465725f6964223a2230316131666564302d663836632d373432302d383538332d393163333433373564306464222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3430333934395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663836632d373432302d383538332d393163333433373564306464222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:30.404156+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (24, 12, '\x7b226964223a2230316131666564302d663838332d373536322d386665382d616333633163636561313036222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663836632d376665352d386133632d343639373736346238396436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3430333936365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666564302d663836342d373739332d386332362d323965613733303366663862222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c2263726561746564223a352c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-21 15:54:30.404161+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (25, 6, '\x7b226964223a2230316131666564302d663839352d373364352d613535622d373566316266363531646531222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663836632d376665352d386133632d343639373736346238396436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3432323031315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666564302d663836632d376665352d386133632d343639373736346238396436222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-21 15:54:30.422204+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (26, 15, '\x7b226964223a2230316131666564302d663839362d373665382d626364312d396537616538373263356166222c226576656e745f74797065223a22656e636f756e7465722e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663836632d376665352d386133632d343639373736346238396436225d2c22656e636f756e7465725f6964223a2230316131666564302d663838622d373965392d626438362d626636653139356134313031222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3432323033375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663838622d373965392d626438362d626636653139356134313031222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:30.422227+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (27, 10, '\x7b226964223a2230316131666564302d663839362d373430642d396361362d633536333834666137306535222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663836632d376665352d386133632d343639373736346238396436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3432323035385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666564302d663838392d376434632d393562652d623265313836653331613037222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c2263726561746564223a322c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-21 15:54:30.422231+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (28, 15, '\x7b226964223a2230316131666564302d663861302d376661372d396332362d353565303634333264316463222c226576656e745f74797065223a22656e636f756e7465722e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663836632d376665352d386133632d343639373736346238396436225d2c22656e636f756e7465725f6964223a2230316131666564302d663838622d373965392d626438362d626636653139356134313031222c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3433323330365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30316131666564302d663838622d373965392d626438362d626636653139356134313031222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c226368616e676564223a5b22736f757263655f737461747573225d7d7d7d', '2026-11-21 15:54:30.432466+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (29, 15, '\x7b226964223a2230316131666564302d663861302d373664322d613232612d363132383438383033356637222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663836632d376665352d386133632d343639373736346238396436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3433323333375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666564302d663839622d376231302d616565392d316637393065646366353265222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a317d7d7d', '2026-11-21 15:54:30.43249+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (30, 6, '\x7b226964223a2230316131666564302d663861632d376537652d623839382d326665613762393938303639222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663836632d376665352d386133632d343639373736346238396436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3434343539315a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666564302d663836632d376665352d386133632d343639373736346238396436222c227265736f757263655f76657273696f6e223a332c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c226368616e676564223a5b2262697274685f64617465222c22646174655f6f665f6269727468222c2267656e646572225d7d7d7d', '2026-11-21 15:54:30.444781+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (31, 15, '\x7b226964223a2230316131666564302d663861632d376531652d393634392d643161643939343030626437222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663836632d376665352d386133632d343639373736346238396436225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3434343632355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666564302d663861352d376131662d613862312d633566656532313034336233222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c2263726561746564223a302c2275706461746564223a322c22756e6368616e676564223a337d7d7d', '2026-11-21 15:54:30.444804+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (32, 9, '\x7b226964223a2230316131666564302d663862352d373262392d623464362d626362336332633866393464222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663862312d376161662d613935632d366366373736326236663639225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3435333833365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666564302d663862312d376161662d613935632d366366373736326236663639222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:30.454001+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (33, 9, '\x7b226964223a2230316131666564302d663862352d373165362d623239392d303134363362363561663761222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663862312d376161662d613935632d366366373736326236663639225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3435333836395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666564302d663862312d373965632d383137632d343534373936383635396462222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-21 15:54:30.454022+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (34, 3, '\x7b226964223a2230316131666564302d663862652d373530382d383830372d376336323636626436373432222c226576656e745f74797065223a2270617469656e742e63726561746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663862612d373364352d393631342d613766393463396162613632225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3436323233305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666564302d663862612d373364352d393631342d613766393463396162613632222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d7d7d7d', '2026-11-21 15:54:30.462382+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (35, 11, '\x7b226964223a2230316131666564302d663862652d376135612d616538312d333334326233346461653863222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663862612d373364352d393631342d613766393463396162613632225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3436323235355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666564302d663862612d373463662d613931652d626133373539663731363331222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c2263726561746564223a312c2275706461746564223a302c22756e6368616e676564223a307d7d7d', '2026-11-21 15:54:30.462403+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (36, 3, '\x7b226964223a2230316131666564302d663863622d373633352d623436352d396636313337363937656539222c226576656e745f74797065223a2270617469656e742e616d656e646564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663862612d373364352d393631342d613766393463396162613632225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3437353039305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270617469656e742f30316131666564302d663862612d373364352d393631342d613766393463396162613632222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c226368616e676564223a5b2266756c6c5f6e616d65222c2266756c6c5f6e616d655f616273656e745f726561736f6e222c226e616d6573225d7d7d7d', '2026-11-21 15:54:30.475256+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (37, 5, '\x7b226964223a2230316131666564302d663863622d376230382d626537312d333331663036613365633131222c226576656e745f74797065223a2262756e646c652e696d706f72746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2230316131666564302d663862612d373364352d393631342d613766393463396162613632225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3437353132365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22696d706f72742f30316131666564302d663863352d373330312d396236312d646465336632363732643465222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2231323532383636622d333337392d343065342d626435372d383261303838633562313432227d2c2263726561746564223a302c2275706461746564223a312c22756e6368616e676564223a307d7d7d', '2026-11-21 15:54:30.475279+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (38, 1, '\x7b226964223a2230316131666564302d663864352d373361352d393362312d326632346637316430323132222c226576656e745f74797065223a2270616e656c2e63726561746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2230313938303030302d303030302d373030302d383030302d303030303030303030303031222c2230316131666564302d663563362d373662382d613035362d666234646537666663656430222c2230316131666564302d663831382d373530362d396533632d373936626439303031366636222c2230316131666564302d663766612d376163322d393563382d633833633364666661303533225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3438353536375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316131666564302d663864302d376233632d623631342d613135623332623737333832222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2235303061373661382d363165652d343262652d393766362d323731643362373532326366227d2c226164646564223a347d7d7d', '2026-11-21 15:54:30.485757+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (39, 1, '\x7b226964223a2230316131666564302d663864662d373232322d393664622d336230643263363161396637222c226576656e745f74797065223a2270616e656c2e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737222c2230313938303030302d303030302d373030302d383030302d303030303030303030303031225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3439353736305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316131666564302d663864302d376233632d623631342d613135623332623737333832222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2235303061373661382d363165652d343262652d393766362d323731643362373532326366227d2c226368616e676564223a5b2267726f757073222c2270617469656e7473225d2c226164646564223a312c2272656d6f766564223a317d7d7d', '2026-11-21 15:54:30.495925+00', NULL);
INSERT INTO records.outbox OVERRIDING SYSTEM VALUE VALUES (41, 10, '\x7b226964223a2230316131666564302d663865612d373363612d623963622d613030666637363931643638222c226576656e745f74797065223a2270616e656c2e64656c65746564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d32315431353a35343a33302e3530363337355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a2270616e656c2f30316131666564302d663865332d376162612d623235302d303833386237663938376239222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473222c22746f6b656e5f6964223a2235303061373661382d363165652d343262652d393766362d323731643362373532326366227d2c2272656d6f766564223a307d7d7d', '2026-11-21 15:54:30.506537+00', NULL);


INSERT INTO records.outbox_buckets VALUES (2, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (4, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (8, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (13, NULL, '-infinity');
INSERT INTO records.outbox_buckets VALUES (1, NULL, '2026-11-21 15:54:30.750857+00');
INSERT INTO records.outbox_buckets VALUES (3, NULL, '2026-11-21 15:54:30.750859+00');
INSERT INTO records.outbox_buckets VALUES (5, NULL, '2026-11-21 15:54:30.750861+00');
INSERT INTO records.outbox_buckets VALUES (6, NULL, '2026-11-21 15:54:30.750862+00');
INSERT INTO records.outbox_buckets VALUES (7, NULL, '2026-11-21 15:54:30.750863+00');
INSERT INTO records.outbox_buckets VALUES (9, NULL, '2026-11-21 15:54:30.750864+00');
INSERT INTO records.outbox_buckets VALUES (10, NULL, '2026-11-21 15:54:30.750865+00');
INSERT INTO records.outbox_buckets VALUES (11, NULL, '2026-11-21 15:54:30.750866+00');
INSERT INTO records.outbox_buckets VALUES (12, NULL, '2026-11-21 15:54:30.750867+00');
INSERT INTO records.outbox_buckets VALUES (14, NULL, '2026-11-21 15:54:30.750868+00');
INSERT INTO records.outbox_buckets VALUES (15, NULL, '2026-11-21 15:54:30.750869+00');
INSERT INTO records.outbox_buckets VALUES (0, '01a1fed0-fa08-7f3f-b58a-e5f72b689b10', '2026-11-21 15:54:30.750829+00');


INSERT INTO records.panel_versions VALUES ('01a1fed0-f8d0-7b3c-b614-a15b32b77382', 1, 'Ward 3 Süd', '{triage-agent}', '{}', '2026-11-21 15:54:30.479775+00', NULL, 1, '2026-11-21 15:54:30.479775+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a1fed0-f8e3-7aba-b250-0838b7f987b9', 2, 'Ward 4', '{}', '{}', '2026-11-21 15:54:30.499325+00', NULL, 1, '2026-11-21 15:54:30.499325+00', 'dr-osei', 'person');
INSERT INTO records.panel_versions VALUES ('01a1fed0-f8e3-7aba-b250-0838b7f987b9', 2, 'Ward 4', '{}', '{}', '2026-11-21 15:54:30.499325+00', '2026-11-21 15:54:30.503952+00', 2, '2026-11-21 15:54:30.50618+00', 'dr-osei', 'person');


INSERT INTO records.panels VALUES ('01a1fed0-f8d0-7b3c-b614-a15b32b77382', 1, 'Ward 3 Süd', '{triage-agent}', '{ward-3}', '2026-11-21 15:54:30.479775+00', NULL, 2, '2026-11-21 15:54:30.494776+00', 'dr-osei', 'person');
INSERT INTO records.panels VALUES ('01a1fed0-f8e3-7aba-b250-0838b7f987b9', 2, 'Ward 4', '{}', '{}', '2026-11-21 15:54:30.499325+00', '2026-11-21 15:54:30.503952+00', 3, '2026-11-21 15:54:30.783228+00', 'dr-osei', 'person');


INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '00-ß/1', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053');
INSERT INTO records.patient_identifiers VALUES ('', 'no system', '01a1fed0-f818-7506-9e3c-796bd90016f6');
INSERT INTO records.patient_identifiers VALUES ('urn:example:mrn', '48151', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6');
INSERT INTO records.patient_identifiers VALUES ('urn:example:ssn', '999-48151', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6');


INSERT INTO records.patient_names VALUES ('audit', '01a1fed0-f5c6-76b8-a056-fb4de7ffced0');
INSERT INTO records.patient_names VALUES ('by', '01a1fed0-f5c6-76b8-a056-fb4de7ffced0');
INSERT INTO records.patient_names VALUES ('refused', '01a1fed0-f5c6-76b8-a056-fb4de7ffced0');
INSERT INTO records.patient_names VALUES ('astrom', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('nunez', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('zoe', '01980000-0000-7000-8000-000000000001');
INSERT INTO records.patient_names VALUES ('bruce', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053');
INSERT INTO records.patient_names VALUES ('lee', '01a1fed0-f7fa-7ac2-95c8-c83c3dffa053');
INSERT INTO records.patient_names VALUES ('no', '01a1fed0-f818-7506-9e3c-796bd90016f6');
INSERT INTO records.patient_names VALUES ('system', '01a1fed0-f818-7506-9e3c-796bd90016f6');
INSERT INTO records.patient_names VALUES ('ibanez', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6');
INSERT INTO records.patient_names VALUES ('jose', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6');
INSERT INTO records.patient_names VALUES ('maria', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6');
INSERT INTO records.patient_names VALUES ('later', '01a1fed0-f8ba-73d5-9614-a7f94c9aba62');
INSERT INTO records.patient_names VALUES ('named', '01a1fed0-f8ba-73d5-9614-a7f94c9aba62');


INSERT INTO records.patient_versions VALUES ('01980000-0000-7000-8000-000000000001', 'Zoe Astrom', '1931-02-28', '2026-03-14 09:26:53.589793+00', 1, '2026-03-14 09:26:53.589793+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO records.patient_versions VALUES ('01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', '李小龍 🐉', '1940-11-27', '2026-11-21 15:54:30.265099+00', 1, '2026-11-21 15:54:30.265099+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}, {"type": null, "value": "no system", "system": null}]', '[{"use": "official", "text": null, "given": ["Bruce", "Jun-fan"], "family": "Lee", "prefix": ["Mr"], "suffix": ["Jr"]}, {"use": "nickname", "text": "בני \\ ''quoted'' \"twice\"\tتنين", "given": [], "family": null, "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' bruce fan jr jun lee mr quoted twice בני تنين 小龍 李小龍 龍 ', NULL);
INSERT INTO records.patient_versions VALUES ('01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', '李小龍 🐉', '1940-11-27', '2026-11-21 15:54:30.265099+00', 2, '2026-11-21 15:54:30.283447+00', 'other', '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' 小龍 李小龍 龍 ', NULL);
INSERT INTO records.patient_versions VALUES ('01a1fed0-f86c-7fe5-8a3c-4697764b89d6', 'María José Ibáñez', '1961-04-12', '2026-11-21 15:54:30.371679+00', 1, '2026-11-21 15:54:30.371679+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL);
INSERT INTO records.patient_versions VALUES ('01a1fed0-f86c-7fe5-8a3c-4697764b89d6', 'María José Ibáñez', NULL, '2026-11-21 15:54:30.371679+00', 2, '2026-11-21 15:54:30.41707+00', 'unknown', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', '1961-04', 'test-agent', 'agent', ' ibanez jose maria ', NULL);
INSERT INTO records.patient_versions VALUES ('01a1fed0-f8ba-73d5-9614-a7f94c9aba62', '', NULL, '2026-11-21 15:54:30.457673+00', 1, '2026-11-21 15:54:30.457673+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown');


INSERT INTO records.patients VALUES ('01a1fed0-f5c6-76b8-a056-fb4de7ffced0', 'Refused By Audit', NULL, '2026-11-21 15:54:29.702435+00', 1, '2026-11-21 15:54:29.702435+00', NULL, '[]', '[]', NULL, 'test-agent', 'agent', ' audit by refused ', NULL);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000001', 'Zoë Åström-Ñuñez', '1931-02-28', '2026-03-14 09:26:53.589793+00', 2, '2026-11-21 15:54:29.256183+00', NULL, '[]', '[]', NULL, NULL, NULL, ' astrom nunez zoe ', NULL);
INSERT INTO records.patients VALUES ('01a1fed0-f7fa-7ac2-95c8-c83c3dffa053', 'Bruce Lee', '1940-11-27', '2026-11-21 15:54:30.265099+00', 3, '2026-11-21 15:54:30.291191+00', NULL, '[{"type": "MR", "value": "00-ß/1", "system": "urn:example:mrn"}]', '[]', NULL, 'test-agent', 'agent', ' bruce lee ', NULL);
INSERT INTO records.patients VALUES ('01a1fed0-f818-7506-9e3c-796bd90016f6', 'No System', NULL, '2026-11-21 15:54:30.294888+00', 1, '2026-11-21 15:54:30.294888+00', NULL, '[{"type": null, "value": "no system", "system": null}]', '[]', NULL, 'test-agent', 'agent', ' no system ', NULL);
INSERT INTO records.patients VALUES ('01a1fed0-f86c-7fe5-8a3c-4697764b89d6', 'María José Ibáñez', '1961-04-12', '2026-11-21 15:54:30.371679+00', 3, '2026-11-21 15:54:30.442492+00', 'female', '[{"type": "MR", "value": "48151", "system": "urn:example:mrn"}, {"type": null, "value": "999-48151", "system": "urn:example:ssn"}]', '[{"use": "official", "text": null, "given": ["María", "José"], "family": "Ibáñez", "prefix": [], "suffix": []}]', NULL, 'test-agent', 'agent', ' ibanez jose maria ', NULL);
INSERT INTO records.patients VALUES ('01a1fed0-f8b1-7aaf-a95c-6cf7762b6f69', '', NULL, '2026-11-21 15:54:30.448634+00', 1, '2026-11-21 15:54:30.448634+00', NULL, '[]', '[]', '1988', 'test-agent', 'agent', '  ', 'unknown');
INSERT INTO records.patients VALUES ('01a1fed0-f8ba-73d5-9614-a7f94c9aba62', 'Named Later', NULL, '2026-11-21 15:54:30.457673+00', 2, '2026-11-21 15:54:30.473578+00', NULL, '[]', '[{"use": null, "text": "Named Later", "given": [], "family": null, "prefix": [], "suffix": []}]', '1988', 'test-agent', 'agent', ' later named ', NULL);
INSERT INTO records.patients VALUES ('01980000-0000-7000-8000-000000000003', 'Ülkü Łukasiewicz', NULL, '2026-03-14 10:00:00+00', 1, '2026-11-21 15:54:30.802506+00', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL);


INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a1fed0-f86c-7059-8ca7-685cbde47323');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a1fed0-f86c-7420-8583-91c34375d0dd');
INSERT INTO records.resource_keys VALUES ('Observation', 'url|urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a1fed0-f86c-7eb0-b176-f5cee2897875');
INSERT INTO records.resource_keys VALUES ('Patient', 'identifier|urn:example:mrn|48151', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6');
INSERT INTO records.resource_keys VALUES ('Practitioner', 'identifier|http://hl7.org/fhir/sid/us-npi|300', '01a1fed0-f86c-70b8-9acf-efdc15add798');
INSERT INTO records.resource_keys VALUES ('Condition', 'url|urn:uuid:00000000-0000-0000-0000-000000000386', '01a1fed0-f88b-7465-a178-856f93facba7');
INSERT INTO records.resource_keys VALUES ('Encounter', 'url|urn:uuid:00000000-0000-0000-0000-000000000388', '01a1fed0-f88b-79e9-bd86-bf6e195a4101');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|anon', '01a1fed0-f8b1-7aaf-a95c-6cf7762b6f69');
INSERT INTO records.resource_keys VALUES ('Patient', 'source|urn:example:anon|named-later', '01a1fed0-f8ba-73d5-9614-a7f94c9aba62');


INSERT INTO records.resource_versions VALUES ('01a1fed0-f86c-7fe5-8a3c-4697764b89d6', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 1, '2026-11-21 15:54:30.371679+00', '2026-11-21 15:54:30.371679+00');
INSERT INTO records.resource_versions VALUES ('01a1fed0-f88b-79e9-bd86-bf6e195a4101', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6', '01a1fed0-f88b-79e9-bd86-bf6e195a4101', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "arrived", "subject": {"reference": "Patient/01a1fed0-f86c-7fe5-8a3c-4697764b89d6"}, "participant": [{"individual": {"reference": "Practitioner/01a1fed0-f86c-70b8-9acf-efdc15add798"}}], "resourceType": "Encounter"}', 1, '2026-11-21 15:54:30.409218+00', '2026-11-21 15:54:30.409218+00');
INSERT INTO records.resource_versions VALUES ('01a1fed0-f86c-7eb0-b176-f5cee2897875', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6', '01a1fed0-f86c-7420-8583-91c34375d0dd', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a1fed0-f86c-7fe5-8a3c-4697764b89d6"}, "encounter": {"reference": "Encounter/01a1fed0-f86c-7420-8583-91c34375d0dd"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 178.5}}', 1, '2026-11-21 15:54:30.371679+00', '2026-11-21 15:54:30.371679+00');
INSERT INTO records.resource_versions VALUES ('01a1fed0-f86c-7fe5-8a3c-4697764b89d6', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000385', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6', NULL, '{"id": "x1", "meta": {"source": "urn:example:other"}, "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "unknown", "birthDate": "1961-04", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 2, '2026-11-21 15:54:30.371679+00', '2026-11-21 15:54:30.414005+00');
INSERT INTO records.resource_versions VALUES ('01a1fed0-f8ba-73d5-9614-a7f94c9aba62', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a1fed0-f8ba-73d5-9614-a7f94c9aba62', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-21 15:54:30.457673+00', '2026-11-21 15:54:30.457673+00');


INSERT INTO records.resources VALUES ('01a1fed0-f86c-7059-8ca7-685cbde47323', 'Condition', 'urn:uuid:00000000-0000-0000-0000-0000000758eb', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6', '01a1fed0-f86c-7420-8583-91c34375d0dd', '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a1fed0-f86c-7fe5-8a3c-4697764b89d6"}, "encounter": {"reference": "Encounter/01a1fed0-f86c-7420-8583-91c34375d0dd"}, "resourceType": "Condition"}', 1, '2026-11-21 15:54:30.371679+00', '2026-11-21 15:54:30.371679+00');
INSERT INTO records.resources VALUES ('01a1fed0-f86c-70b8-9acf-efdc15add798', 'Practitioner', 'urn:uuid:00000000-0000-0000-0000-0000000758e8', NULL, NULL, '{"id": "d300", "name": [{"family": "Hettinger"}], "identifier": [{"value": "300", "system": "http://hl7.org/fhir/sid/us-npi"}], "resourceType": "Practitioner"}', 1, '2026-11-21 15:54:30.371679+00', '2026-11-21 15:54:30.371679+00');
INSERT INTO records.resources VALUES ('01a1fed0-f86c-7420-8583-91c34375d0dd', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-0000000758e9', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6', '01a1fed0-f86c-7420-8583-91c34375d0dd', '{"id": "e48151", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "finished", "subject": {"reference": "Patient/01a1fed0-f86c-7fe5-8a3c-4697764b89d6"}, "participant": [{"individual": {"reference": "Practitioner/01a1fed0-f86c-70b8-9acf-efdc15add798"}}], "resourceType": "Encounter"}', 1, '2026-11-21 15:54:30.371679+00', '2026-11-21 15:54:30.371679+00');
INSERT INTO records.resources VALUES ('01a1fed0-f88b-7465-a178-856f93facba7', 'Condition', 'urn:uuid:00000000-0000-0000-0000-000000000386', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6', NULL, '{"code": {"text": "Asthma"}, "subject": {"reference": "Patient/01a1fed0-f86c-7fe5-8a3c-4697764b89d6"}, "onsetString": "10 days", "recordedDate": "2026-11-20", "resourceType": "Condition"}', 1, '2026-11-21 15:54:30.409218+00', '2026-11-21 15:54:30.409218+00');
INSERT INTO records.resources VALUES ('01a1fed0-f88b-79e9-bd86-bf6e195a4101', 'Encounter', 'urn:uuid:00000000-0000-0000-0000-000000000388', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6', '01a1fed0-f88b-79e9-bd86-bf6e195a4101', '{"id": "e9", "type": [{"text": "Check up"}], "class": {"code": "AMB", "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, "period": {"end": "2011-12-13T22:58:27+01:00", "start": "2011-12-13T22:28:27+01:00"}, "status": "triaged", "subject": {"reference": "Patient/01a1fed0-f86c-7fe5-8a3c-4697764b89d6"}, "participant": [{"individual": {"reference": "Practitioner/01a1fed0-f86c-70b8-9acf-efdc15add798"}}], "resourceType": "Encounter"}', 2, '2026-11-21 15:54:30.409218+00', '2026-11-21 15:54:30.429899+00');
INSERT INTO records.resources VALUES ('01a1fed0-f86c-7eb0-b176-f5cee2897875', 'Observation', 'urn:uuid:00000000-0000-0000-0000-0000000758ea', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6', '01a1fed0-f86c-7420-8583-91c34375d0dd', '{"code": {"coding": [{"code": "8302-2", "system": "http://loinc.org"}]}, "status": "final", "subject": {"reference": "Patient/01a1fed0-f86c-7fe5-8a3c-4697764b89d6"}, "encounter": {"reference": "Encounter/01a1fed0-f86c-7420-8583-91c34375d0dd"}, "resourceType": "Observation", "valueQuantity": {"unit": "cm", "value": 179.25}}', 2, '2026-11-21 15:54:30.371679+00', '2026-11-21 15:54:30.440102+00');
INSERT INTO records.resources VALUES ('01a1fed0-f86c-7fe5-8a3c-4697764b89d6', 'Patient', 'urn:uuid:00000000-0000-0000-0000-0000000758e7', '01a1fed0-f86c-7fe5-8a3c-4697764b89d6', NULL, '{"id": "p48151", "name": [{"use": "official", "given": ["María", "José"], "family": "Ibáñez"}], "gender": "female", "birthDate": "1961-04-12", "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": "48151", "system": "urn:example:mrn"}, {"value": "999-48151", "system": "urn:example:ssn"}], "resourceType": "Patient"}', 3, '2026-11-21 15:54:30.371679+00', '2026-11-21 15:54:30.440229+00');
INSERT INTO records.resources VALUES ('01a1fed0-f8b1-7aaf-a95c-6cf7762b6f69', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000387', '01a1fed0-f8b1-7aaf-a95c-6cf7762b6f69', NULL, '{"id": "anon", "meta": {"source": "urn:example:anon"}, "birthDate": "1988", "resourceType": "Patient"}', 1, '2026-11-21 15:54:30.448634+00', '2026-11-21 15:54:30.448634+00');
INSERT INTO records.resources VALUES ('01a1fed0-f8ba-73d5-9614-a7f94c9aba62', 'Patient', 'urn:uuid:00000000-0000-0000-0000-000000000389', '01a1fed0-f8ba-73d5-9614-a7f94c9aba62', NULL, '{"id": "named-later", "meta": {"source": "urn:example:anon"}, "name": [{"text": "Named Later"}], "birthDate": "1988", "resourceType": "Patient"}', 2, '2026-11-21 15:54:30.457673+00', '2026-11-21 15:54:30.471406+00');


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


