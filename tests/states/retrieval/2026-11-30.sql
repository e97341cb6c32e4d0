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

ALTER SCHEMA retrieval OWNER TO retrieval_owner;

CREATE FUNCTION retrieval.count_terms() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    earlier retrieval.shared_counts;
BEGIN
    SELECT * INTO earlier FROM retrieval.shared_counts;
    INSERT INTO retrieval.term_counts (corpus, key, number)
    SELECT counted_in, counted.key, TG_ARGV[0]::integer * sum(counted.number)
    FROM changed, LATERAL (
        SELECT corpus UNION ALL SELECT -1 - corpus
        WHERE patient_id IS NULL AND NOT coalesce(id > earlier.counted AND id <= earlier.until, false)
    ) AS place (counted_in), LATERAL (
        SELECT unnest(keys), 1 UNION ALL VALUES (-1, 1), (-2, words), (-3, least(title_words, 1)), (-4, title_words)
    ) counted (key, number)
    WHERE counted.number <> 0
    GROUP BY counted_in, counted.key;
    RETURN NULL;
END
$$;


ALTER FUNCTION retrieval.count_terms() OWNER TO retrieval_owner;

CREATE FUNCTION retrieval.keep_version_of_documents() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO retrieval.document_versions SELECT OLD.*;
    NEW.version := OLD.version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$$;


ALTER FUNCTION retrieval.keep_version_of_documents() OWNER TO retrieval_owner;

CREATE FUNCTION retrieval.passages_with_keys(wanted integer[]) RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$SELECT id FROM retrieval.passages WHERE keys && wanted$$;


ALTER FUNCTION retrieval.passages_with_keys(wanted integer[]) OWNER TO retrieval_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE retrieval.access_callers (
    principal text NOT NULL,
    panel bigint NOT NULL
);


ALTER TABLE retrieval.access_callers OWNER TO retrieval_owner;

CREATE TABLE retrieval.access_feed (
    id smallint NOT NULL,
    "position" bigint NOT NULL,
    heard_at timestamp with time zone NOT NULL
);


ALTER TABLE retrieval.access_feed OWNER TO retrieval_owner;

CREATE TABLE retrieval.access_members (
    panel bigint NOT NULL,
    ref text NOT NULL,
    until timestamp with time zone
);


ALTER TABLE retrieval.access_members OWNER TO retrieval_owner;

CREATE TABLE retrieval.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE retrieval.alembic_version OWNER TO retrieval_owner;

CREATE TABLE retrieval.chunks (
    id uuid DEFAULT uuidv7() NOT NULL,
    document_id uuid,
    ordinal integer,
    section character varying(500),
    starts_at integer,
    ends_at integer,
    text text NOT NULL,
    patient_id character varying(64),
    source_type character varying(64),
    source_ref character varying(512),
    table_head text,
    CONSTRAINT ck_chunks_of_document_or_patient CHECK (((num_nonnulls(document_id, ordinal, starts_at, ends_at) =
CASE
    WHEN (patient_id IS NULL) THEN 4
    ELSE 0
END) AND (num_nonnulls(source_type, source_ref) =
CASE
    WHEN (patient_id IS NULL) THEN 0
    ELSE 2
END)))
);


ALTER TABLE retrieval.chunks OWNER TO retrieval_owner;

CREATE TABLE retrieval.document_originals (
    document_id uuid NOT NULL,
    sha256 character varying(64) NOT NULL,
    media_type character varying(100) NOT NULL,
    charset character varying(40),
    content bytea NOT NULL
);
ALTER TABLE ONLY retrieval.document_originals ALTER COLUMN content SET STORAGE EXTERNAL;


ALTER TABLE retrieval.document_originals OWNER TO retrieval_owner;

CREATE TABLE retrieval.document_versions (
    id uuid NOT NULL,
    version integer NOT NULL,
    corpus integer,
    patient_id character varying(64),
    encounter_id uuid,
    source_type character varying(64),
    source_ref character varying(512),
    title character varying(500),
    codes text[],
    review_status character varying(16),
    reviewed_by character varying(200),
    occurred_at timestamp with time zone,
    author character varying(200),
    author_kind character varying(16),
    model character varying(200),
    text text,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    is_of_chart boolean,
    reported_author character varying(200),
    reported_author_kind character varying(16),
    counts boolean,
    precedence text COLLATE pg_catalog."C",
    states_absence boolean,
    hidden_removed integer,
    page_notes jsonb,
    original_sha256 character varying(64)
);


ALTER TABLE retrieval.document_versions OWNER TO retrieval_owner;

CREATE TABLE retrieval.documents (
    id uuid DEFAULT uuidv7() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    corpus integer DEFAULT 0 NOT NULL,
    patient_id character varying(64),
    encounter_id uuid,
    source_type character varying(64) NOT NULL,
    source_ref character varying(512) NOT NULL,
    title character varying(500),
    codes text[] DEFAULT '{}'::text[] NOT NULL,
    review_status character varying(16) NOT NULL,
    reviewed_by character varying(200),
    occurred_at timestamp with time zone,
    author character varying(200),
    author_kind character varying(16) NOT NULL,
    model character varying(200),
    text text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    is_of_chart boolean DEFAULT false NOT NULL,
    reported_author character varying(200),
    reported_author_kind character varying(16),
    counts boolean DEFAULT true NOT NULL,
    precedence text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    states_absence boolean DEFAULT false NOT NULL,
    hidden_removed integer DEFAULT 0 NOT NULL,
    page_notes jsonb DEFAULT '[]'::jsonb NOT NULL,
    original_sha256 character varying(64)
);


ALTER TABLE retrieval.documents OWNER TO retrieval_owner;

CREATE TABLE retrieval.embedding_models (
    id integer NOT NULL,
    name character varying(200) NOT NULL,
    variant character varying(32) NOT NULL,
    dimension integer NOT NULL,
    registered_at timestamp with time zone DEFAULT now() NOT NULL,
    query_prefix character varying(200) DEFAULT ''::character varying NOT NULL,
    passage_prefix character varying(200) DEFAULT ''::character varying NOT NULL,
    floor double precision,
    place character varying(8) DEFAULT 'used'::character varying NOT NULL,
    filled double precision
);


ALTER TABLE retrieval.embedding_models OWNER TO retrieval_owner;

ALTER TABLE retrieval.embedding_models ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME retrieval.embedding_models_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE retrieval.idempotency_keys (
    caller character varying(160) NOT NULL,
    key character varying(255) NOT NULL,
    fingerprint bytea NOT NULL,
    resource character varying(64) NOT NULL,
    resource_id character varying(64) NOT NULL,
    resource_version integer NOT NULL,
    status smallint NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


ALTER TABLE retrieval.idempotency_keys OWNER TO retrieval_owner;

CREATE TABLE retrieval.job_lines (
    job_id uuid NOT NULL,
    line integer NOT NULL,
    content bytea NOT NULL,
    attempts integer DEFAULT 0 NOT NULL
);


ALTER TABLE retrieval.job_lines OWNER TO retrieval_owner;

CREATE TABLE retrieval.job_outcomes (
    job_id uuid NOT NULL,
    line integer NOT NULL,
    outcome character varying(16) NOT NULL,
    document_id uuid,
    document_version integer,
    problem jsonb
);


ALTER TABLE retrieval.job_outcomes OWNER TO retrieval_owner;

CREATE TABLE retrieval.job_worker (
    id smallint NOT NULL,
    holder uuid,
    held_until timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL
);


ALTER TABLE retrieval.job_worker OWNER TO retrieval_owner;

CREATE TABLE retrieval.jobs (
    id uuid DEFAULT uuidv7() NOT NULL,
    caller character varying(128) NOT NULL,
    caller_kind character varying(16) NOT NULL,
    caller_claims text NOT NULL,
    total integer NOT NULL,
    bytes bigint NOT NULL,
    created integer DEFAULT 0 NOT NULL,
    updated integer DEFAULT 0 NOT NULL,
    unchanged integer DEFAULT 0 NOT NULL,
    failed integer DEFAULT 0 NOT NULL,
    bytes_done bigint DEFAULT 0 NOT NULL,
    chunks integer DEFAULT 0 NOT NULL,
    worked_s double precision DEFAULT 0 NOT NULL,
    waits_for character varying(64),
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    moved_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    turn_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    finished_at timestamp with time zone
);


ALTER TABLE retrieval.jobs OWNER TO retrieval_owner;

CREATE TABLE retrieval.outbox (
    "position" bigint NOT NULL,
    bucket smallint NOT NULL,
    event bytea NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    refused character varying(64)
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');


ALTER TABLE retrieval.outbox OWNER TO retrieval_owner;

CREATE TABLE retrieval.outbox_buckets (
    bucket smallint NOT NULL,
    holder uuid,
    held_until timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL
)
WITH (fillfactor='50');


ALTER TABLE retrieval.outbox_buckets OWNER TO retrieval_owner;

ALTER TABLE retrieval.outbox ALTER COLUMN "position" ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME retrieval.outbox_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE retrieval.passages (
    id bigint NOT NULL,
    corpus integer NOT NULL,
    document_id uuid,
    chunk_id uuid NOT NULL,
    patient_id character varying(64),
    encounter_id uuid,
    source_type character varying(64) NOT NULL,
    source_ref character varying(512) NOT NULL,
    codes text[] DEFAULT '{}'::text[] NOT NULL,
    review_status character varying(16) NOT NULL,
    author_kind character varying(16),
    occurred_at timestamp with time zone,
    model_id integer NOT NULL,
    embedding public.halfvec(384) NOT NULL,
    words integer NOT NULL,
    terms public.sparsevec(268435456) NOT NULL,
    title_words integer NOT NULL,
    title_terms public.sparsevec(268435456) NOT NULL,
    keys integer[] NOT NULL,
    beside_model_id integer,
    beside_embedding public.halfvec,
    counts boolean DEFAULT true NOT NULL,
    precedence text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    states_absence boolean DEFAULT false NOT NULL
)
WITH (toast_tuple_target='8160');
ALTER TABLE ONLY retrieval.passages ALTER COLUMN terms SET STORAGE MAIN;
ALTER TABLE ONLY retrieval.passages ALTER COLUMN title_terms SET STORAGE MAIN;
ALTER TABLE ONLY retrieval.passages ALTER COLUMN keys SET STORAGE MAIN;


ALTER TABLE retrieval.passages OWNER TO retrieval_owner;

ALTER TABLE retrieval.passages ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME retrieval.passages_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE retrieval.shared_counts (
    id smallint NOT NULL,
    until bigint NOT NULL,
    counted bigint NOT NULL
);


ALTER TABLE retrieval.shared_counts OWNER TO retrieval_owner;

CREATE TABLE retrieval.term_counts (
    id bigint NOT NULL,
    corpus integer NOT NULL,
    key integer NOT NULL,
    number bigint NOT NULL,
    is_sum boolean DEFAULT false NOT NULL
);


ALTER TABLE retrieval.term_counts OWNER TO retrieval_owner;

ALTER TABLE retrieval.term_counts ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME retrieval.term_counts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


INSERT INTO retrieval.access_callers VALUES ('caller:triage-agent', 1);
INSERT INTO retrieval.access_callers VALUES ('group:ward-3', 2);


INSERT INTO retrieval.access_feed VALUES (1, 6, '2026-11-30 02:59:18.225933+00');


INSERT INTO retrieval.access_members VALUES (1, 'P12345', NULL);
INSERT INTO retrieval.access_members VALUES (1, '患者-7', NULL);
INSERT INTO retrieval.access_members VALUES (1, 'P 77', NULL);
INSERT INTO retrieval.access_members VALUES (2, 'P 77', '2027-01-01 00:00:00+00');


INSERT INTO retrieval.alembic_version VALUES ('retrieval_0023');


INSERT INTO retrieval.chunks VALUES ('01a22a64-74a3-79df-baf7-b205c62ca8c9', NULL, NULL, NULL, NULL, NULL, 'Metoprolol was stopped because of bradycardia.', 'P12345', 'note', 'n-0 ü', NULL);
INSERT INTO retrieval.chunks VALUES ('01a22a64-770a-7652-9cb0-8b9b6a5ca760', NULL, NULL, NULL, NULL, NULL, 'Der Patient klagt über Atemnot — “seit drei Tagen”.
	Kein Fieber. 🤒\', '患者-7', 'note', 'n-1 ü', NULL);
INSERT INTO retrieval.chunks VALUES ('01a22a64-772f-73a2-9ef1-846d5d0ff086', NULL, NULL, NULL, NULL, NULL, 'Furosemide was started for the swelling of both ankles.', 'P 77', 'note', 'n-2 ü', NULL);
INSERT INTO retrieval.chunks VALUES ('01a22a64-7798-71ae-a48e-c5e53c6627f1', NULL, NULL, NULL, NULL, NULL, 'PLAN: Warfarin is paused.
She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. She was seen for a cough in the morning. ', 'P 78', 'letter', 'l-2', NULL);
INSERT INTO retrieval.chunks VALUES ('01a22a64-77ea-7014-a82d-300037305539', '01a22a64-77f4-7e26-89ec-6a44206b5c38', 1, 'HPI', 0, 29, 'HPI: Dyspnoea for three days.', NULL, NULL, NULL, NULL);
INSERT INTO retrieval.chunks VALUES ('01a22a64-77ea-71a9-b053-d5024cdb5ef9', '01a22a64-77f4-7e26-89ec-6a44206b5c38', 2, 'MEDICATIONS', 31, 93, 'MEDICATIONS: Metoprolol was stopped. 🤒 Furosemide was started.', NULL, NULL, NULL, NULL);
INSERT INTO retrieval.chunks VALUES ('01a22a64-77fe-7cbc-b2e6-ff963badcbe8', '01a22a64-77f4-7e26-89ec-6a44206b5c38', 3, 'PLAN', 95, 117, 'PLAN: Weigh every day.', NULL, NULL, NULL, NULL);
INSERT INTO retrieval.chunks VALUES ('01a22a64-781b-7c91-afe6-355f01e1d921', '01a22a64-7869-7d60-bd4f-d1658bb3b3b3', 1, NULL, 0, 836, '# Weighing

Patients are weighed every day.

| Day | Weight |
| --- | --- |
| day 1 | 81 kg after breakfast |
| day 2 | 82 kg after breakfast |
| day 3 | 80 kg after breakfast |
| day 4 | 81 kg after breakfast |
| day 5 | 82 kg after breakfast |
| day 6 | 80 kg after breakfast |
| day 7 | 81 kg after breakfast |
| day 8 | 82 kg after breakfast |
| day 9 | 80 kg after breakfast |
| day 10 | 81 kg after breakfast |
| day 11 | 82 kg after breakfast |
| day 12 | 80 kg after breakfast |
| day 13 | 81 kg after breakfast |
| day 14 | 82 kg after breakfast |
| day 15 | 80 kg after breakfast |
| day 16 | 81 kg after breakfast |
| day 17 | 82 kg after breakfast |
| day 18 | 80 kg after breakfast |
| day 19 | 81 kg after breakfast |
| day 20 | 82 kg after breakfast |
| day 21 | 80 kg after breakfast |
| day 22 | 81 kg after breakfast |', NULL, NULL, NULL, NULL);
INSERT INTO retrieval.chunks VALUES ('01a22a64-781b-7842-959e-51f27d2548fb', '01a22a64-7869-7d60-bd4f-d1658bb3b3b3', 2, NULL, 837, 1676, '| day 23 | 82 kg after breakfast |
| day 24 | 80 kg after breakfast |
| day 25 | 81 kg after breakfast |
| day 26 | 82 kg after breakfast |
| day 27 | 80 kg after breakfast |
| day 28 | 81 kg after breakfast |
| day 29 | 82 kg after breakfast |
| day 30 | 80 kg after breakfast |
| day 31 | 81 kg after breakfast |
| day 32 | 82 kg after breakfast |
| day 33 | 80 kg after breakfast |
| day 34 | 81 kg after breakfast |
| day 35 | 82 kg after breakfast |
| day 36 | 80 kg after breakfast |
| day 37 | 81 kg after breakfast |
| day 38 | 82 kg after breakfast |
| day 39 | 80 kg after breakfast |
| day 40 | 81 kg after breakfast |
| day 41 | 82 kg after breakfast |
| day 42 | 80 kg after breakfast |
| day 43 | 81 kg after breakfast |
| day 44 | 82 kg after breakfast |
| day 45 | 80 kg after breakfast |
| day 46 | 81 kg after breakfast |', NULL, NULL, NULL, '| Day | Weight |');
INSERT INTO retrieval.chunks VALUES ('01a22a64-781c-79de-bad1-7b0dc526119a', '01a22a64-7869-7d60-bd4f-d1658bb3b3b3', 3, NULL, 1677, 2166, '| day 47 | 82 kg after breakfast |
| day 48 | 80 kg after breakfast |
| day 49 | 81 kg after breakfast |
| day 50 | 82 kg after breakfast |
| day 51 | 80 kg after breakfast |
| day 52 | 81 kg after breakfast |
| day 53 | 82 kg after breakfast |
| day 54 | 80 kg after breakfast |
| day 55 | 81 kg after breakfast |
| day 56 | 82 kg after breakfast |
| day 57 | 80 kg after breakfast |
| day 58 | 81 kg after breakfast |
| day 59 | 82 kg after breakfast |
| day 60 | 80 kg after breakfast |', NULL, NULL, NULL, '| Day | Weight |');
INSERT INTO retrieval.chunks VALUES ('01a22a64-7b45-7cd1-87bd-fde13c41fb80', '01a22a64-7b4a-78bb-8c75-201857bddfd9', 1, NULL, 0, 5, 'Rest.', NULL, NULL, NULL, NULL);
INSERT INTO retrieval.chunks VALUES ('01a22a64-7b9f-7c2d-93a5-16520a15f378', '01a22a64-7bb5-7184-856e-1e23f59da99d', 1, NULL, 0, 5, 'Rest.', NULL, NULL, NULL, NULL);


INSERT INTO retrieval.document_originals VALUES ('01a22a64-7b4a-78bb-8c75-201857bddfd9', '9f3836ef8234343666215c7a4484f019d6ee7d5922dc79ed5b0ab2d761307b45', 'text/html', 'utf-8', '\x3c703e526573742e3c702068696464656e3e536563726574');


INSERT INTO retrieval.document_versions VALUES ('01a22a64-77f4-7e26-89ec-6a44206b5c38', 1, 0, 'P12345', '0198c5a4-5f3b-7c1e-9a55-0b7d5f2f3c11', 'discharge_summary', 'ds-1', 'Entlassungsbrief', '{http://loinc.org|18842-5}', 'approved', 'dr-osei', '2026-11-02 08:00:00+00', 'dr-osei', 'person', 'summariser-2', 'HPI: Dyspnoea for three days.

MEDICATIONS: Metoprolol was stopped. 🤒 Furosemide was started.
', '2026-11-30 02:59:17.106421+00', '2026-11-30 02:59:17.108906+00', false, 'summariser', 'agent', true, '', false, 0, '[]', NULL);
INSERT INTO retrieval.document_versions VALUES ('01a22a64-7b4a-78bb-8c75-201857bddfd9', 1, 0, 'P 77', NULL, 'letter', 'fax', NULL, '{}', 'approved', NULL, NULL, 'dr-osei', 'person', NULL, 'Rest.', '2026-11-30 02:59:17.961636+00', '2026-11-30 02:59:17.962572+00', false, NULL, NULL, true, '', false, 6, '[]', '9f3836ef8234343666215c7a4484f019d6ee7d5922dc79ed5b0ab2d761307b45');


INSERT INTO retrieval.documents VALUES ('01a22a64-77f4-7e26-89ec-6a44206b5c38', 2, 0, 'P12345', '0198c5a4-5f3b-7c1e-9a55-0b7d5f2f3c11', 'discharge_summary', 'ds-1', 'Entlassungsbrief', '{http://loinc.org|18842-5}', 'approved', 'dr-osei', '2026-11-02 08:00:00+00', 'dr-osei', 'person', 'summariser-2', 'HPI: Dyspnoea for three days.

MEDICATIONS: Metoprolol was stopped. 🤒 Furosemide was started.

PLAN: Weigh every day.
', '2026-11-30 02:59:17.106421+00', '2026-11-30 02:59:17.128171+00', false, 'summariser', 'agent', true, '', false, 0, '[]', NULL);
INSERT INTO retrieval.documents VALUES ('01a22a64-7869-7d60-bd4f-d1658bb3b3b3', 1, 0, NULL, NULL, 'policy', 'heart-failure', 'Heart failure', '{}', 'draft', NULL, NULL, 'dr-osei', 'person', NULL, '# Weighing

Patients are weighed every day.

| Day | Weight |
| --- | --- |
| day 1 | 81 kg after breakfast |
| day 2 | 82 kg after breakfast |
| day 3 | 80 kg after breakfast |
| day 4 | 81 kg after breakfast |
| day 5 | 82 kg after breakfast |
| day 6 | 80 kg after breakfast |
| day 7 | 81 kg after breakfast |
| day 8 | 82 kg after breakfast |
| day 9 | 80 kg after breakfast |
| day 10 | 81 kg after breakfast |
| day 11 | 82 kg after breakfast |
| day 12 | 80 kg after breakfast |
| day 13 | 81 kg after breakfast |
| day 14 | 82 kg after breakfast |
| day 15 | 80 kg after breakfast |
| day 16 | 81 kg after breakfast |
| day 17 | 82 kg after breakfast |
| day 18 | 80 kg after breakfast |
| day 19 | 81 kg after breakfast |
| day 20 | 82 kg after breakfast |
| day 21 | 80 kg after breakfast |
| day 22 | 81 kg after breakfast |
| day 23 | 82 kg after breakfast |
| day 24 | 80 kg after breakfast |
| day 25 | 81 kg after breakfast |
| day 26 | 82 kg after breakfast |
| day 27 | 80 kg after breakfast |
| day 28 | 81 kg after breakfast |
| day 29 | 82 kg after breakfast |
| day 30 | 80 kg after breakfast |
| day 31 | 81 kg after breakfast |
| day 32 | 82 kg after breakfast |
| day 33 | 80 kg after breakfast |
| day 34 | 81 kg after breakfast |
| day 35 | 82 kg after breakfast |
| day 36 | 80 kg after breakfast |
| day 37 | 81 kg after breakfast |
| day 38 | 82 kg after breakfast |
| day 39 | 80 kg after breakfast |
| day 40 | 81 kg after breakfast |
| day 41 | 82 kg after breakfast |
| day 42 | 80 kg after breakfast |
| day 43 | 81 kg after breakfast |
| day 44 | 82 kg after breakfast |
| day 45 | 80 kg after breakfast |
| day 46 | 81 kg after breakfast |
| day 47 | 82 kg after breakfast |
| day 48 | 80 kg after breakfast |
| day 49 | 81 kg after breakfast |
| day 50 | 82 kg after breakfast |
| day 51 | 80 kg after breakfast |
| day 52 | 81 kg after breakfast |
| day 53 | 82 kg after breakfast |
| day 54 | 80 kg after breakfast |
| day 55 | 81 kg after breakfast |
| day 56 | 82 kg after breakfast |
| day 57 | 80 kg after breakfast |
| day 58 | 81 kg after breakfast |
| day 59 | 82 kg after breakfast |
| day 60 | 80 kg after breakfast |
', '2026-11-30 02:59:17.225245+00', '2026-11-30 02:59:17.225857+00', false, NULL, NULL, true, '', false, 0, '[]', NULL);
INSERT INTO retrieval.documents VALUES ('01a22a64-7b4a-78bb-8c75-201857bddfd9', 2, 0, 'P 77', NULL, 'letter', 'fax', 'Fax', '{}', 'approved', NULL, NULL, 'dr-osei', 'person', NULL, 'Rest.', '2026-11-30 02:59:17.961636+00', '2026-11-30 02:59:18.000363+00', false, NULL, NULL, true, '', false, 6, '[]', '9f3836ef8234343666215c7a4484f019d6ee7d5922dc79ed5b0ab2d761307b45');
INSERT INTO retrieval.documents VALUES ('01a22a64-7bb5-7184-856e-1e23f59da99d', 1, 0, 'P 77', NULL, 'note', 'n', NULL, '{}', 'approved', NULL, NULL, 'test-agent', 'agent', NULL, 'Rest.', '2026-11-30 02:59:18.066226+00', '2026-11-30 02:59:18.069119+00', false, NULL, NULL, true, '', false, 0, '[]', NULL);


INSERT INTO retrieval.embedding_models OVERRIDING SYSTEM VALUE VALUES (1, 'all-MiniLM-L6-v2', 'int8', 384, '2026-11-30 02:59:15.908871+00', '', '', 0, 'used', NULL);
INSERT INTO retrieval.embedding_models OVERRIDING SYSTEM VALUE VALUES (2, 'beside', 'int8', 384, '2026-11-30 02:59:18.50818+00', '', '', 0.7, 'beside', 0.5);


INSERT INTO retrieval.idempotency_keys VALUES ('agent:test-agent', 'chunk-0', '\xf9864d0efa04a87c20001b415a6667864bcd7cfa8cf783a4e4f52386c24b2134', 'chunk', '01a22a64-74a3-79df-baf7-b205c62ca8c9', 1, 200, '2026-11-30 02:59:16.292197+00');
INSERT INTO retrieval.idempotency_keys VALUES ('agent:test-agent', 'chunk-1', '\x13bdf2516baca937083e7a73079e02502074bb5840b345af4dfbb19e59e5044f', 'chunk', '01a22a64-770a-7652-9cb0-8b9b6a5ca760', 1, 200, '2026-11-30 02:59:16.889594+00');
INSERT INTO retrieval.idempotency_keys VALUES ('agent:test-agent', 'chunk-2', '\xd40b1f0941cc9528894e3d1114b6de0126bd5043f0f314f690d941762242e63e', 'chunk', '01a22a64-772f-73a2-9ef1-846d5d0ff086', 1, 200, '2026-11-30 02:59:16.913762+00');
INSERT INTO retrieval.idempotency_keys VALUES ('agent:test-agent', 'chunk-3', '\x20dfcd3931553563b1896a158851d3d0ce90eca69d063b06a29e61d7f3143e99', 'chunk', '01a22a64-7798-71ae-a48e-c5e53c6627f1', 1, 200, '2026-11-30 02:59:17.030029+00');


INSERT INTO retrieval.job_lines VALUES ('01a22a64-7d71-7cb5-ba58-57ec1857ccc6', 1, '\x7b7d', 0);


INSERT INTO retrieval.job_outcomes VALUES ('01a22a64-7b81-70b6-aa41-21181a4551df', 1, 'created', '01a22a64-7bb5-7184-856e-1e23f59da99d', 1, NULL);
INSERT INTO retrieval.job_outcomes VALUES ('01a22a64-7b81-70b6-aa41-21181a4551df', 2, 'failed', NULL, NULL, '{"code": "invalid", "type": "urn:chartroom:problem:invalid", "title": "Invalid request", "advice": "correct", "detail": "The request breaks a rule. Correct the fields in `errors`, then send it again.", "errors": [{"in": "body", "rule": "required", "pointer": "/source_type"}, {"in": "body", "rule": "required", "pointer": "/source_ref"}], "status": 422, "retryable": false, "request_id": null, "errors_total": 2, "retry_after_s": null}');


INSERT INTO retrieval.job_worker VALUES (1, '01a22a64-7d63-7b26-81f0-c8a341178ee4', '2026-11-30 02:59:18.085048+00');


INSERT INTO retrieval.jobs VALUES ('01a22a64-7b81-70b6-aa41-21181a4551df', 'test-agent', 'agent', '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"01ceeb45-896b-4ca3-8b0b-f6a2d14779ee"}', 2, 83, 1, 0, 0, 1, 83, 1, 0.03661849299896858, NULL, '2026-11-30 02:59:18.018498+00', '2026-11-30 02:59:18.083708+00', '2026-11-30 02:59:18.083708+00', '2026-11-30 02:59:18.083708+00');
INSERT INTO retrieval.jobs VALUES ('01a22a64-7d71-7cb5-ba58-57ec1857ccc6', 'test-agent', 'agent', '{"purpose":"TREAT"}', 1, 2, 0, 0, 0, 0, 0, 0, 0, 'embedding-unavailable', '2026-11-30 02:59:18.513812+00', '2026-11-30 02:59:18.513812+00', '2100-01-01 00:00:00+00', NULL);


INSERT INTO retrieval.outbox OVERRIDING SYSTEM VALUE VALUES (1, 6, '\x7b226964223a2230316132326136342d373462382d373564662d623763382d386535323962343731646139222c226576656e745f74797065223a226368756e6b2e73746f726564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a35393a31362e3238303934395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226368756e6b2f30316132326136342d373461332d373964662d626166372d623230356336326361386339222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230316365656234352d383936622d346361332d386230622d663661326431343737396565227d7d7d7d', '2026-11-30 02:59:16.288634+00', 'invalid');
INSERT INTO retrieval.outbox OVERRIDING SYSTEM VALUE VALUES (2, 15, '\x7b226964223a2230316132326136342d373731352d376463612d623263652d323139653432396463396339222c226576656e745f74797065223a226368756e6b2e73746f726564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b22e682a3e880852d37225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a35393a31362e3838353333345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226368756e6b2f30316132326136342d373730612d373635322d396362302d386239623661356361373630222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230316365656234352d383936622d346361332d386230622d663661326431343737396565227d7d7d7d', '2026-11-30 02:59:16.889203+00', NULL);
INSERT INTO retrieval.outbox OVERRIDING SYSTEM VALUE VALUES (3, 6, '\x7b226964223a2230316132326136342d373733312d376135342d613661612d343030633735313832643132222c226576656e745f74797065223a226368756e6b2e73746f726564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2250203737225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a35393a31362e3931333236305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226368756e6b2f30316132326136342d373732662d373361322d396566312d383436643564306666303836222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230316365656234352d383936622d346361332d386230622d663661326431343737396565227d7d7d7d', '2026-11-30 02:59:16.913491+00', NULL);
INSERT INTO retrieval.outbox OVERRIDING SYSTEM VALUE VALUES (4, 5, '\x7b226964223a2230316132326136342d373761302d376537652d613463352d663139636466343765303563222c226576656e745f74797065223a226368756e6b2e73746f726564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2250203738225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a35393a31372e3032343939385a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226368756e6b2f30316132326136342d373739382d373161652d613438652d633565353363363632376631222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230316365656234352d383936622d346361332d386230622d663661326431343737396565227d7d7d7d', '2026-11-30 02:59:17.029537+00', NULL);
INSERT INTO retrieval.outbox OVERRIDING SYSTEM VALUE VALUES (5, 5, '\x7b226964223a2230316132326136342d373764652d376565382d386135342d613465343738356664313339222c226576656e745f74797065223a2270617373616765732e726574726965766564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2250203737222c2250203738222c22503132333435222c22e682a3e880852d37225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a35393a31372e3038363831365a222c22616363657373223a747275652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a227175657374696f6e2f38396661353233353161616663303338393832303036366633653235393931643566383332626238663137303262613339653962633034613631383839663932222c227265736f757263655f76657273696f6e223a6e756c6c2c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230316365656234352d383936622d346361332d386230622d663661326431343737396565227d2c227175657374696f6e5f736861323536223a2238396661353233353161616663303338393832303036366633653235393931643566383332626238663137303262613339653962633034613631383839663932222c227061737361676573223a5b7b226964223a2230316132326136342d373739382d373161652d613438652d633565353363363632376631222c2273636f7265223a302e31373531363533353036373338303637397d2c7b226964223a2230316132326136342d373461332d373964662d626166372d623230356336326361386339222c2273636f7265223a302e31363639323130323730323032343532357d2c7b226964223a2230316132326136342d373732662d373361322d396566312d383436643564306666303836222c2273636f7265223a302e31333636363638383937393736343730377d2c7b226964223a2230316132326136342d373730612d373635322d396362302d386239623661356361373630222c2273636f7265223a302e30333930373434323433323836383633357d5d7d7d7d', '2026-11-30 02:59:17.087234+00', NULL);
INSERT INTO retrieval.outbox OVERRIDING SYSTEM VALUE VALUES (6, 5, '\x7b226964223a2230316132326136342d373766382d376361372d623837652d313662376336663665633162222c226576656e745f74797065223a22646f63756d656e742e73746f726564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a2230313938633561342d356633622d376331652d396135352d306237643566326633633131222c226f636375727265645f6174223a22323032362d31312d33305430323a35393a31372e3131323938305a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22646f63756d656e742f30316132326136342d373766342d376532362d383965632d366134343230366235633338222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2237633563336538322d636662332d343933362d396633632d323961623430393465643032227d2c226368616e676564223a5b5d2c227265766965775f737461747573223a22617070726f766564227d7d7d', '2026-11-30 02:59:17.113159+00', NULL);
INSERT INTO retrieval.outbox OVERRIDING SYSTEM VALUE VALUES (7, 5, '\x7b226964223a2230316132326136342d373830642d373334372d386431342d353762663436346165303338222c226576656e745f74797065223a22646f63756d656e742e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b22503132333435225d2c22656e636f756e7465725f6964223a2230313938633561342d356633622d376331652d396135352d306237643566326633633131222c226f636375727265645f6174223a22323032362d31312d33305430323a35393a31372e3133333937365a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22646f63756d656e742f30316132326136342d373766342d376532362d383965632d366134343230366235633338222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2237633563336538322d636662332d343933362d396633632d323961623430393465643032227d2c226368616e676564223a5b2274657874225d2c227265766965775f737461747573223a22617070726f766564227d7d7d', '2026-11-30 02:59:17.134165+00', NULL);
INSERT INTO retrieval.outbox OVERRIDING SYSTEM VALUE VALUES (8, 10, '\x7b226964223a2230316132326136342d373837332d376639352d623364612d303231373230636430303738222c226576656e745f74797065223a22646f63756d656e742e73746f726564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a35393a31372e3233353331355a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22646f63756d656e742f30316132326136342d373836392d376436302d626434662d643136353862623362336233222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2237633563336538322d636662332d343933362d396633632d323961623430393465643032227d2c226368616e676564223a5b5d2c227265766965775f737461747573223a226472616674227d7d7d', '2026-11-30 02:59:17.235635+00', NULL);
INSERT INTO retrieval.outbox OVERRIDING SYSTEM VALUE VALUES (9, 12, '\x7b226964223a2230316132326136342d376235302d373063652d396233302d343337393764346632643130222c226576656e745f74797065223a22646f63756d656e742e73746f726564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a35393a31372e3936383733375a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22646f63756d656e742f30316132326136342d376234612d373862622d386337352d323031383537626464666439222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2237633563336538322d636662332d343933362d396633632d323961623430393465643032227d2c226368616e676564223a5b5d2c227265766965775f737461747573223a22617070726f766564227d7d7d', '2026-11-30 02:59:17.96899+00', NULL);
INSERT INTO retrieval.outbox OVERRIDING SYSTEM VALUE VALUES (10, 12, '\x7b226964223a2230316132326136342d376237632d373136382d626433392d653237353063383965316532222c226576656e745f74797065223a22646f63756d656e742e6368616e676564222c226167656e745f6e616d65223a2264722d6f736569222c2270617469656e745f696473223a5b2250203737225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a35393a31382e3031323637395a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22646f63756d656e742f30316132326136342d376234612d373862622d386337352d323031383537626464666439222c227265736f757263655f76657273696f6e223a322c2264617461223a7b2263616c6c65725f6b696e64223a22706572736f6e222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2237633563336538322d636662332d343933362d396633632d323961623430393465643032227d2c226368616e676564223a5b227469746c65225d2c227265766965775f737461747573223a22617070726f766564227d7d7d', '2026-11-30 02:59:18.012903+00', NULL);
INSERT INTO retrieval.outbox OVERRIDING SYSTEM VALUE VALUES (11, 4, '\x7b226964223a2230316132326136342d376238392d376364662d623739372d333038623639353230356531222c226576656e745f74797065223a226a6f622e73746172746564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b5d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a35393a31382e3032353734335a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a226a6f622f30316132326136342d376238312d373062362d616134312d323131383161343535316466222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230316365656234352d383936622d346361332d386230622d663661326431343737396565227d2c22646f63756d656e7473223a322c226279746573223a38337d7d7d', '2026-11-30 02:59:18.025923+00', NULL);
INSERT INTO retrieval.outbox OVERRIDING SYSTEM VALUE VALUES (12, 15, '\x7b226964223a2230316132326136342d376263302d373264662d626135302d346638356462646436353236222c226576656e745f74797065223a22646f63756d656e742e73746f726564222c226167656e745f6e616d65223a22746573742d6167656e74222c2270617469656e745f696473223a5b2250203737225d2c22656e636f756e7465725f6964223a6e756c6c2c226f636375727265645f6174223a22323032362d31312d33305430323a35393a31382e3038303439345a222c22616363657373223a66616c73652c227061796c6f6164223a7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22646f63756d656e742f30316132326136342d376262352d373138342d383536652d316532336635396461393964222c227265736f757263655f76657273696f6e223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74222c2263616c6c6572223a7b22707572706f7365223a225452454154222c2273636f7065223a2273797374656d2f2a2e6372756473206368617274726f6f6d2f627265616b2d676c617373222c22746f6b656e5f6964223a2230316365656234352d383936622d346361332d386230622d663661326431343737396565227d2c226368616e676564223a5b5d2c227265766965775f737461747573223a22617070726f766564227d7d7d', '2026-11-30 02:59:18.08064+00', NULL);


INSERT INTO retrieval.outbox_buckets VALUES (1, NULL, '-infinity');
INSERT INTO retrieval.outbox_buckets VALUES (2, NULL, '-infinity');
INSERT INTO retrieval.outbox_buckets VALUES (3, NULL, '-infinity');
INSERT INTO retrieval.outbox_buckets VALUES (7, NULL, '-infinity');
INSERT INTO retrieval.outbox_buckets VALUES (8, NULL, '-infinity');
INSERT INTO retrieval.outbox_buckets VALUES (9, NULL, '-infinity');
INSERT INTO retrieval.outbox_buckets VALUES (11, NULL, '-infinity');
INSERT INTO retrieval.outbox_buckets VALUES (13, NULL, '-infinity');
INSERT INTO retrieval.outbox_buckets VALUES (14, NULL, '-infinity');
INSERT INTO retrieval.outbox_buckets VALUES (4, NULL, '2026-11-30 02:59:18.467883+00');
INSERT INTO retrieval.outbox_buckets VALUES (5, NULL, '2026-11-30 02:59:18.4679+00');
INSERT INTO retrieval.outbox_buckets VALUES (6, NULL, '2026-11-30 02:59:18.467902+00');
INSERT INTO retrieval.outbox_buckets VALUES (10, NULL, '2026-11-30 02:59:18.467903+00');
INSERT INTO retrieval.outbox_buckets VALUES (12, NULL, '2026-11-30 02:59:18.467904+00');
INSERT INTO retrieval.outbox_buckets VALUES (15, NULL, '2026-11-30 02:59:18.467905+00');
INSERT INTO retrieval.outbox_buckets VALUES (0, '01a22a64-7d63-7568-ac7d-226edd7e17eb', '-infinity');


INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (10, 0, '01a22a64-7869-7d60-bd4f-d1658bb3b3b3', '01a22a64-781b-7c91-afe6-355f01e1d921', NULL, NULL, 'policy', 'heart-failure', '{}', 'draft', 'person', NULL, 1, '[0.058624268,0.010543823,0.027175903,0.028930664,-0.020370483,0.043884277,-0.07110596,0.023956299,-0.070495605,-0.10205078,0.06518555,-0.029663086,0.013931274,-0.051239014,-0.050933838,-0.0496521,0.002986908,0.009277344,-0.06524658,-0.024887085,0.029312134,0.0069007874,0.019546509,0.009399414,0.037017822,0.023361206,-0.055786133,-0.039215088,-0.025436401,0.056488037,-0.04360962,0.010856628,0.031555176,0.051635742,-0.06463623,-0.052886963,0.055786133,0.056488037,-0.11859131,0.043426514,0.013031006,-0.056488037,0.044311523,0.0044784546,0.0075798035,0.004146576,-0.1586914,-0.018066406,-0.040222168,0.12445068,-0.096069336,0.035858154,0.005405426,0.070739746,0.07867432,-0.004486084,-0.06549072,-0.13134766,-0.006088257,0.0042152405,-0.012008667,0.036102295,0.0011548996,-0.027282715,0.0014152527,-0.0023841858,0.004005432,-0.07678223,0.024719238,0.10180664,-0.010032654,-0.007270813,-0.038604736,0.07519531,-0.09326172,0.020690918,-0.018936157,-0.07910156,0.006931305,-0.045166016,-0.09765625,-0.005886078,1.41859055e-05,0.038208008,-0.021957397,0.00944519,-0.037475586,0.046295166,-0.06274414,-0.018554688,0.03186035,0.0625,0.03503418,0.040100098,0.10357666,-0.0047187805,-0.02607727,-0.08483887,0.042388916,-0.054718018,0.04534912,0.0014133453,0.091552734,-0.026351929,-0.04840088,-0.0057907104,-0.038909912,0.03427124,0.019485474,-0.03463745,0.03967285,0.012367249,0.097473145,-0.036193848,0.040374756,0.03527832,0.004085541,-0.013473511,0.04522705,0.09527588,0.010032654,0.027496338,0.05593872,-0.06188965,-0.0043144226,0.024490356,-0.049743652,0,-0.011268616,-0.07550049,0.057495117,0.0871582,0.011764526,-0.070739746,-0.034942627,-0.095336914,0.045532227,-0.0143966675,0.0031490326,0.05496216,0.074645996,-0.003282547,-0.068847656,-0.004802704,0.023040771,0.014556885,-0.06213379,0.066589355,0.04373169,-0.017990112,0.028656006,0.058654785,-0.0027885437,0.08404541,-0.009613037,0.04916382,-0.018112183,-0.016677856,0.0713501,-0.06866455,-0.078125,-0.11621094,-0.06921387,-0.086364746,0.056793213,0.014526367,-0.017852783,-0.02406311,-0.010810852,-0.023727417,0.008430481,0.066101074,0.048828125,-0.0076141357,0.09246826,-0.048095703,0.06866455,-0.054748535,-0.0284729,-0.04257202,-0.056854248,-0.029174805,0.008224487,0.009841919,-0.07952881,0.09326172,0.01586914,0.06890869,0.05758667,0.0058250427,-0.0024642944,-0.013435364,-0.02456665,0.012611389,-0.047546387,-0.097351074,-0.049560547,0.05831909,0.07702637,-0.032043457,0.03869629,-0.028549194,0.034423828,0.046142578,-0.018539429,0.016830444,-0.0317688,0.009254456,-0.074035645,0.057403564,0.05670166,0.024124146,0.025054932,-0.025939941,-0.03161621,-0.01625061,-0.10168457,-0.023605347,-0.041992188,0.026763916,0.038146973,-0.003917694,-0.059448242,-0,-0.009765625,0.14746094,0.05630493,0.0115737915,0.08404541,-0.022705078,-0.01449585,0.05038452,0.0836792,-0.030715942,0.0034732819,0.005493164,-0.045715332,-0.037261963,-0.11242676,0.022216797,-0.04043579,-0.005569458,-0.032714844,0.014633179,-0.054016113,0.014320374,-0.04598999,0.1184082,0.034820557,0.119384766,0.039489746,-0.04937744,-0.022445679,-0.11834717,0.056488037,-0.10455322,0.04244995,0.051483154,0.00440979,0.026046753,-0.025680542,0.0110321045,-0.060333252,0.04650879,0.026428223,0.027450562,0.047302246,-0.026351929,-0.035614014,0.013504028,0.10369873,-0.022750854,-0.06744385,0.016403198,0.029647827,0.032104492,-0.059448242,-0.0024929047,0.026245117,-0.01247406,0.0574646,-0.0869751,-0.08874512,-0.06726074,-0.018737793,-0.080322266,0.0042419434,0.05279541,-0.0048103333,-0.003370285,0.03250122,-0.034301758,-0.03173828,0.0231781,0.008033752,-0.024353027,0.0076408386,0.002418518,0.07354736,0.011459351,-0.022079468,0.008804321,-0.061309814,0.019104004,-0.09259033,-0.11883545,0.038635254,0.031555176,-0.08886719,0.00969696,0.024856567,-0.014076233,0.028671265,0.09887695,-0.054748535,-0.01134491,-0.052124023,-0.055419922,0.05810547,-5.9604645e-08,0.07373047,-0.035705566,0.0055274963,-0.016159058,-0.09106445,-0.020095825,0.028839111,0.054656982,-0.04095459,0.09436035,-0.009140015,0.031982422,-0.033477783,-0.11413574,0.05722046,-0.10223389,-0.0009713173,0.105651855,0.016952515,-0.009773254,0.013580322,0.0068855286,0.029632568,0.029373169,0.012786865,0.02748108,-0.017730713,0.0037651062,-0.070495605,0.0004348755,0.124938965,-0.05505371,0.040496826,0.012138367,0.0066604614,-0.045898438,0.021972656,-0.011192322,0.006454468,0.08557129,-0.028076172,-0.06237793,-0.0076446533,0.019546509,0.028457642,-0.035461426,-0.0423584,0.027313232,0.009033203,-0.10913086,-0.00088500977,-0.013244629,0.014328003,-0.02607727,-0.04244995,0.037139893,0.03527832,0.03753662,0.01133728,-0.00680542,0.07678223,0.038024902,-0.050567627,0.0066337585]', 119, '{4699446:2.0095496,15717038:1.0771114,16916644:0.71312803,29783031:0.71312803,43965219:0.71312803,51292527:0.71312803,60274407:0.71312803,62661693:0.71312803,80510567:0.71312803,82335858:2.0095496,89151800:1.7451661,92672110:0.71312803,96384737:0.71312803,105192926:0.71312803,105976616:0.71312803,108517671:0.71312803,114581064:0.71312803,115610809:1.6951019,126499620:0.71312803,153584282:0.71312803,165765747:0.71312803,172550734:0.71312803,180178434:0.71312803,187761530:0.71312803,191870382:0.71312803,195240777:0.71312803,202189230:2.0241518,205365965:0.71312803,213870796:0.71312803,214257706:0.71312803,235787324:0.71312803,244429796:1.6951019,258766978:0.71312803,264848065:0.71312803}/268435456', 2, '{2389007:1.4426229,161215391:1.4426229}/268435456', '{19112053,37595567,125736299,135333146,238264242,351721746,410340210,482195250,501293538,644084530,658686863,713214398,741376874,771077890,841543402,847812922,868141362,916648506,924886470,1011996954,1228674250,1289723125,1326125970,1380405866,1441427466,1502092234,1534963050,1561926210,1617513839,1642927714,1710966362,1714061642,1886298586,1955438366,2070135818,2118784514}', NULL, NULL, true, '', false);
INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (11, 0, '01a22a64-7869-7d60-bd4f-d1658bb3b3b3', '01a22a64-781b-7842-959e-51f27d2548fb', NULL, NULL, 'policy', 'heart-failure', '{}', 'draft', 'person', NULL, 1, '[0.10168457,-0.0005431175,0.027923584,0.05557251,-0.032104492,0.05407715,-0.0569458,-0.019134521,-0.093688965,-0.059295654,0.0791626,-0.062805176,0.030303955,-0.0736084,-0.036315918,-0.048339844,-0.015083313,-0.007335663,-0.073913574,-0.027893066,0.033843994,0.00844574,0.023117065,-0.0073051453,0.03945923,0.036499023,-0.055145264,-0.01689148,-0.021209717,0.043182373,-0.08917236,0.04019165,0.04699707,0.045013428,-0.07458496,-0.06561279,0.025238037,0.02331543,-0.06542969,0.044952393,0.0040397644,-0.053863525,0.03677368,0.024749756,0.009307861,-0.0010194778,-0.13903809,-0.035369873,-0.059387207,0.11230469,-0.086242676,0.052581787,0.0025100708,0.059783936,0.06781006,-0.0019273758,-0.04849243,-0.1204834,0.012046814,0.009719849,-0.028533936,0.021316528,0.0115737915,-0.054656982,-0.02178955,-0.011428833,-0.0025997162,-0.022491455,0.020828247,0.08276367,-0.0059432983,0.008514404,-0.033416748,0.06713867,-0.08294678,0.014801025,-0.01689148,-0.06781006,-0.009521484,-0.067871094,-0.08270264,-0.0033683777,0.04949951,0.025100708,-0.017456055,0.007583618,-0.045043945,0.039489746,-0.024841309,-0.021591187,-0.0024642944,0.05307007,0.0024032593,0.024765015,0.10858154,-0.023483276,0.01222229,-0.06970215,0.040985107,-0.073913574,0.02017212,0.0029125214,0.09649658,-0.025970459,-0.078552246,0.017471313,-0.064331055,0.05505371,0.022216797,-0.043670654,0.014923096,0.005584717,0.09460449,-0.034210205,0.020935059,0.034210205,0.0020160675,-0.022994995,0.047210693,0.061706543,0.019317627,0.051330566,0.08770752,-0.038879395,-0.0036449432,0.032592773,-0.062316895,0,-0.010398865,-0.06756592,0.03387451,0.07757568,-0.009002686,-0.07232666,-0.02204895,-0.079711914,0.030960083,-0.0012798309,-0.006084442,0.081970215,0.08483887,-0.007926941,-0.044036865,0.0043525696,0.049743652,-0.012908936,-0.059448242,0.060699463,0.05734253,0.023605347,0.026016235,0.052703857,0.026626587,0.056884766,0.017181396,0.0007710457,-0.031066895,-0.005882263,0.071899414,-0.09295654,-0.061279297,-0.13793945,-0.066101074,-0.09246826,0.035614014,0.016647339,-0.045776367,-0.026885986,-0.023834229,-0.06149292,0.025970459,0.049804688,-0.014091492,0.010543823,0.13598633,-0.034240723,0.10241699,-0.042633057,-0.032989502,-0.011558533,-0.06890869,-0.02041626,-0.0051498413,-0.005218506,-0.0927124,0.10290527,0.014862061,0.091552734,0.040130615,-0.008720398,0.022476196,-0.016952515,0.009536743,0.02128601,-0.07141113,-0.061676025,-0.051849365,0.033721924,0.08135986,-0.05178833,0.048858643,-0.06750488,0.044067383,0.025665283,-0.03704834,0.0069007874,-0.04220581,0.0012130737,-0.05593872,0.050476074,0.035247803,-0.0066566467,0.013671875,-0.013366699,-0.035095215,-0.02458191,-0.0692749,-0.028030396,-0.047668457,0.013183594,0.06335449,0.0043563843,-0.058380127,-0,0.008834839,0.14611816,0.025543213,0.034088135,0.09008789,-0.021484375,-6.9737434e-06,0.077697754,0.037384033,-0.036254883,-0.0077552795,0.034362793,-0.033691406,-0.03744507,-0.13537598,0.028244019,-0.04458618,0.025802612,-0.025375366,0.026992798,-0.079711914,-0.01222229,-0.0023536682,0.11755371,0.043518066,0.1373291,0.024398804,-0.026504517,-0.0066871643,-0.08300781,0.05380249,-0.07849121,0.033477783,0.041107178,0.010910034,0.036224365,-0.024932861,0.009788513,-0.032348633,0.040374756,0.006839752,0.015556335,0.060821533,-0.0045318604,-0.024383545,0.023651123,0.101379395,-0.03186035,-0.08203125,-0.03302002,0.06378174,0.05432129,-0.08532715,-0.028259277,0.022262573,-0.022613525,0.033172607,-0.09667969,-0.049865723,-0.095581055,-0.032318115,-0.08099365,0.029678345,0.07763672,-0.0072669983,-0.036499023,0.038269043,-0.029556274,-0.007801056,0.026397705,-0.01928711,-0.016067505,-0.032104492,0.03652954,0.09954834,0.04348755,-0.015640259,0.028625488,-0.047302246,0.029464722,-0.05593872,-0.103149414,0.042022705,0.018951416,-0.06591797,0.01876831,-0.011749268,-0.022125244,0.044158936,0.06854248,-0.04119873,-0.02204895,-0.031921387,-0.017211914,0.08746338,-5.9604645e-08,0.09020996,-0.022735596,0.0025482178,-0.009498596,-0.06878662,-0.0036582947,0.031173706,0.035888672,-0.04031372,0.107543945,-0.015159607,0.01940918,-0.0357666,-0.0871582,0.04989624,-0.111083984,-0.013710022,0.10272217,0.02998352,-0.0038261414,0.046447754,-0.010276794,0.015640259,0.051727295,0.0017547607,0.0039711,-0.031311035,-0.03817749,-0.05026245,-0.0052757263,0.120788574,-0.08105469,0.032073975,0.020401001,0.019058228,-0.04046631,0.0026893616,-0.02053833,-0.014511108,0.0993042,-0.02355957,-0.08544922,-0.018585205,0.017868042,0.01763916,-0.049346924,-0.057373047,0.024353027,0.013633728,-0.1015625,-0.0289917,0.007183075,0.008544922,-0.03137207,-0.014274597,0.013305664,0.024246216,0.03640747,0.041503906,-0.007896423,0.0725708,0.024597168,-0.074401855,-0.018676758]', 124, '{358699:0.6962025,4699446:2.0183487,12233954:0.6962025,12408406:0.6962025,18591145:0.6962025,29783031:0.6962025,64564028:0.6962025,80510567:0.6962025,82335858:2.0183487,89151800:1.7322835,92278537:0.6962025,93543869:0.6962025,99907447:0.6962025,101963855:0.6962025,114063028:0.6962025,115054294:0.6962025,115610809:1.7322835,143603412:0.6962025,146656770:0.6962025,165765747:0.6962025,176785944:0.6962025,179684479:0.6962025,181580158:0.6962025,182814794:0.6962025,202189230:2.0250368,202960471:0.6962025,218520054:0.6962025,227733051:0.6962025,242094934:0.6962025,244429796:1.7322835,259241898:0.6962025,262546824:0.6962025,264393963:0.6962025}/268435456', 2, '{2389007:1.4426229,161215391:1.4426229}/268435456', '{2869585,19112053,37595567,97871625,99267241,148729153,238264241,516512217,644084529,658686863,713214398,738228289,748350945,799259569,815710833,912504217,920434345,924886470,1148827289,1173254153,1289723125,1326125969,1414287545,1437475825,1452641257,1462518345,1617513839,1623683761,1748160425,1821864401,1936759465,1955438366,2073935177,2100374585,2115151697}', NULL, NULL, true, '', false);
INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (12, 0, '01a22a64-7869-7d60-bd4f-d1658bb3b3b3', '01a22a64-781c-79de-bad1-7b0dc526119a', NULL, NULL, 'policy', 'heart-failure', '{}', 'draft', 'person', NULL, 1, '[0.07879639,0.037139893,0.025100708,0.06088257,-0.027496338,0.059265137,-0.056365967,0.0065231323,-0.09161377,-0.09844971,0.032287598,-0.05441284,0.016677856,-0.04385376,-0.028152466,-0.037475586,-0.022903442,-0.0040893555,-0.0715332,-0.020385742,0.018203735,0.0041275024,-0.0014686584,-0.0178833,0.047180176,0.036468506,-0.05291748,-0.007926941,-0.019821167,0.042236328,-0.058929443,0.015098572,0.039093018,0.033569336,-0.053741455,-0.0736084,0.020385742,0.020614624,-0.100097656,0.029800415,0.020126343,-0.033081055,0.045715332,0.03652954,-0.006504059,-0.016662598,-0.15429688,0.0127334595,-0.032592773,0.123168945,-0.101501465,0.03439331,0.0032348633,0.052459717,0.047821045,0.017852783,-0.04724121,-0.117126465,0.007789612,-0.012214661,-0.014038086,0.034729004,0.024459839,-0.057128906,0.017547607,-0.020950317,0.0006494522,-0.038848877,0.014411926,0.07928467,-0.007297516,-0.02418518,-0.01739502,0.058135986,-0.05722046,0.018676758,-0.031158447,-0.0848999,0.0015792847,-0.07476807,-0.11553955,-0.016784668,-0.00315094,0.064575195,-0.023712158,0.06402588,-0.0496521,0.04156494,-0.037231445,-0.017532349,0.010063171,0.054473877,0.024215698,0.057250977,0.10687256,0.009567261,-0.011856079,-0.08300781,0.0309906,-0.04876709,0.07714844,-0.0016441345,0.09509277,-0.05029297,-0.02998352,0.007785797,-0.0625,0.04953003,0.012840271,-0.034118652,0.020248413,0.016479492,0.090270996,-0.010612488,0.03543091,0.02923584,-0.01928711,-0.023223877,0.04257202,0.05581665,0.0062065125,0.03086853,0.0848999,-0.07348633,-0.0074691772,0.02041626,-0.0491333,0,0.0030136108,-0.0848999,0.038757324,0.08648682,0.0023899078,-0.11340332,-0.013168335,-0.08483887,0.046081543,-0.038391113,-0.0003695488,0.056488037,0.05871582,-0.028533936,-0.091796875,-0.011047363,0.049316406,0.0037326813,-0.046691895,0.07269287,0.044189453,0.02128601,0.03552246,0.055603027,0.037109375,0.07788086,0.0061149597,0.026428223,-0.021850586,-0.011917114,0.07904053,-0.11785889,-0.036376953,-0.12780762,-0.06964111,-0.09692383,0.03289795,0.025894165,-0.08087158,-0.004486084,-0.05331421,-0.020980835,0.011009216,0.026641846,-0.0077285767,0.028701782,0.14794922,-0.042999268,0.089660645,-0.036376953,-0.03149414,-0.053894043,-0.042419434,-0.031402588,0.014442444,-0.017501831,-0.08831787,0.09625244,0.030853271,0.036132812,0.03643799,-0.0077209473,-0.006855011,-0.0032024384,0.003452301,0.017745972,-0.052734375,-0.097717285,-0.08068848,0.07550049,0.09289551,-0.051452637,0.03829956,-0.027801514,0.047302246,0.020568848,-0.026687622,0.018936157,-0.01424408,-0.0022525787,-0.035949707,0.03262329,0.03036499,0.022476196,-0.024871826,0.016311646,-0.034179688,-0.026626587,-0.07220459,-0.010284424,-0.05114746,0.028137207,0.04333496,-0.013221741,-0.012054443,-0,-0.020996094,0.13220215,0.027923584,0.04562378,0.08282471,0.009223938,-0.021240234,0.043182373,0.08215332,-0.00554657,0.0007019043,0.006565094,-0.07293701,-0.012649536,-0.12976074,0.033172607,-0.008911133,-0.03375244,-0.02722168,0.057525635,-0.051818848,0.01713562,-0.021087646,0.13562012,0.045684814,0.13513184,0.032806396,-0.026794434,-0.009597778,-0.103271484,0.085632324,-0.09057617,0.024246216,0.07879639,0.004425049,0.027938843,-0.045288086,0.04248047,-0.04776001,0.036468506,0.011047363,0.04095459,0.056518555,-0.011581421,-0.0052757263,0.01612854,0.0949707,-0.035980225,-0.067993164,0.001247406,0.03945923,0.017852783,-0.078430176,-0.012718201,0.009376526,-4.4703484e-05,0.049468994,-0.061035156,-0.064941406,-0.08068848,-0.06903076,-0.08947754,0.024536133,0.050567627,-0.022079468,-0.023086548,0.051116943,-0.022064209,-0.047851562,0.0047950745,0.020248413,-0.0034046173,0.018066406,0.01423645,0.07885742,0.03149414,-0.035705566,0.034454346,-0.06506348,0.027664185,-0.066467285,-0.09741211,0.039886475,0.02192688,-0.061157227,0.05218506,-0.0031776428,-0.020935059,0.045654297,0.097473145,-0.044647217,-0.013587952,-0.044158936,-0.014472961,0.06982422,-5.9604645e-08,0.07269287,-0.036834717,-0.0039138794,-0.02255249,-0.0847168,-0.018341064,0.026885986,0.011795044,-0.022613525,0.10168457,-0.007648468,0.01576233,-0.04321289,-0.08728027,0.01524353,-0.11541748,-0.02331543,0.09967041,0.036987305,-0.0007543564,0.03704834,-0.032989502,0.02708435,0.049957275,0.025680542,0.028869629,-0.01486969,-0.028289795,-0.03060913,-0.00023972988,0.09472656,-0.054992676,0.032104492,0.011779785,0.0368042,-0.04724121,0.044799805,-0.023849487,-0.0178833,0.06994629,-0.013755798,-0.082458496,-0.0033226013,-0.010643005,0.018859863,-0.02748108,-0.044189453,0.0014972687,-0.00856781,-0.11480713,0.010444641,0.00491333,0.003145218,-0.013206482,-0.030090332,0.03161621,0.047454834,0.05404663,0.010627747,-0.027526855,0.057525635,0.030975342,-0.06616211,0.0010242462]', 74, '{4699446:1.9987022,28839884:0.9128631,29516866:0.9128631,29783031:0.9128631,35749832:0.9128631,37356843:0.9128631,48331996:0.9128631,80510567:0.9128631,82335858:1.9987022,89151800:1.6266174,89996337:0.9128631,101728067:0.9128631,115610809:1.7160686,125812845:0.9128631,131471593:0.9128631,138137592:0.9128631,149042229:0.9128631,157125905:0.9128631,165765747:0.9128631,202189230:2.010969,244429796:1.7160686,244493164:0.9128631,244616914:0.9128631}/268435456', 2, '{2389007:1.4426229,161215391:1.4426229}/268435456', '{19112053,37595567,230719067,236134923,238264243,285998651,298854739,386655963,644084531,658686863,713214398,719970691,813824531,924886470,1006502755,1051772739,1105100731,1192337827,1257007235,1289723125,1326125971,1617513839,1955438366,1955945307,1956935307}', NULL, NULL, true, '', false);
INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (1, 0, NULL, '01a22a64-74a3-79df-baf7-b205c62ca8c9', 'P12345', NULL, 'note', 'n-0 ü', '{}', 'approved', NULL, NULL, 1, '[0.014427185,-0.022598267,0.013671875,0.04776001,0.02406311,-0.03768921,-0.061950684,0.060699463,0.023727417,-0.08709717,-0.02947998,0.06903076,0.009315491,-0.03765869,-0.060272217,-0.017211914,0.00630188,-0.042541504,-0.013946533,0.05618286,0.0006661415,0.101501465,-0.001376152,0.05303955,-0.05029297,0.08538818,-0.03463745,-0.0003402233,-0.0054016113,0.011665344,0.039916992,0.06762695,0.024307251,-0.05807495,0.017242432,0.061462402,0.0067443848,0.059143066,-0.045196533,0.03302002,0.035369873,-0.057861328,-0.0340271,0.018035889,0.019622803,-0.026733398,-0.054901123,0.006389618,0.036071777,0.058380127,-0.07513428,-0.05935669,0.028503418,-0.064208984,0.04006958,-0.018814087,-0.019836426,0.024139404,0.051513672,-0.0069389343,-0.04559326,0.004673004,-0.084472656,-0.010864258,-0.042633057,0.06726074,0.0026397705,-0.11682129,0.1274414,0.07556152,-0.0051651,-0.034973145,0.08905029,-0.022445679,-0.030456543,-0.04019165,-0.027648926,-0.09906006,0.09490967,-0.021438599,0.048675537,0.017089844,-0.06677246,-0.033996582,0.070495605,0.06628418,-0.025924683,-0.019683838,-0.047546387,-0.04208374,0.009597778,-0.020767212,0.03842163,0.014328003,0.027023315,-0.04107666,-0.039886475,-0.03186035,-0.11462402,-0.016464233,0.033172607,0.07208252,-0.09887695,0.04147339,-0.02142334,-0.0635376,0.09527588,-0.022369385,-0.05517578,0.006290436,0.03857422,0.034851074,0.025497437,0.028762817,0.0062713623,0.06677246,0.05734253,-0.00060367584,0.001958847,0.013900757,0.0029678345,-0.017547607,0.038604736,-0.10595703,0.0044441223,0.030197144,0.032989502,0,0.042663574,0.0043563843,-0.005077362,0.057769775,0.047332764,-0.03955078,-0.055267334,0.031051636,0.06665039,0.009185791,-0.0035800934,-0.054595947,-0.0513916,-0.013420105,-0.023086548,-0.060638428,-0.0045204163,0.030654907,-0.028717041,-0.008323669,0.018203735,0.038909912,-0.007621765,0.06555176,-0.09100342,0.047546387,-0.06341553,0.045532227,0.09881592,0.017242432,-0.013328552,-0.001115799,0.011230469,0.08081055,-0.045410156,0.08972168,-0.08496094,-0.022247314,0.03475952,0.08630371,-0.05697632,0.034454346,0.0063056946,0.009376526,0.06341553,-0.052764893,-0.031036377,0.005519867,-0.028274536,-0.041015625,0.06695557,-0.01725769,0.031280518,-0.052368164,-0.02911377,0.011482239,-0.03729248,0.023864746,-0.00920105,0.061462402,-7.742643e-05,0.0826416,0.09289551,0.078125,-0.08905029,-0.02192688,-0.045898438,-0.099975586,-0.12133789,0.01878357,0.10797119,0.016525269,-0.0236969,0.097351074,0.035491943,-0.013122559,-0.017669678,0.0927124,-0.048431396,-0.09100342,0.12634277,-0.042907715,0.06781006,-0.010528564,0.01449585,-0.008583069,0.00793457,0.007904053,-0.07550049,-0.03439331,-0.04244995,-0.025466919,0.00021445751,-0.019256592,0.042755127,-0,-0.033477783,0.0029640198,0.09631348,-0.07867432,-0.056243896,0.01878357,-0.029891968,-0.021194458,0.07550049,-0.06677246,0.10095215,0.009056091,-0.015312195,-0.008705139,-0.03466797,0.028945923,0.012176514,-0.035064697,-0.03213501,0.0045700073,-0.008651733,-0.0385437,-0.03314209,0.022827148,-0.005050659,0.014694214,0.035827637,0.019744873,0.028778076,-0.032226562,0.06274414,-0.005405426,-0.06536865,-0.025100708,-0.057891846,0.032226562,-0.17480469,0.04156494,-0.10699463,-0.050231934,0.020706177,0.029388428,0.07458496,0.026687622,0.056488037,-0.084106445,0.010650635,-0.08709717,0.010955811,0.017944336,-0.08654785,-0.03894043,-0.0053367615,0.035705566,-0.052703857,0.05380249,-0.00655365,-0.008361816,-0.036010742,-0.032928467,0.0040740967,0.010620117,-0.05041504,-0.012779236,0.15661621,0.10638428,0.08728027,0.062805176,0.077941895,0.006816864,0.115112305,0.051971436,-0.04168701,0.074401855,-0.032287598,0.05078125,-0.074645996,0.028121948,0.017471313,-0.09881592,-0.03201294,-0.058685303,0.0181427,0.026535034,-0.11193848,0.004142761,0.01374054,-0.05883789,-0.0024681091,0.045684814,-0.00024604797,-0.050872803,-0.018554688,0.026611328,-0.0010137558,-0,0.036590576,0.025772095,-0.034301758,-0.055908203,-0.049224854,-0.08129883,0.03338623,0.022216797,-0.0206604,0.021484375,-0.13110352,0.093811035,0.03781128,-0.018035889,-0.026306152,0.023422241,-0.023956299,0.0029964447,0.008804321,0.06378174,-0.03555298,-0.02923584,-0.008552551,-0.0340271,0.0027484894,-0.010192871,0.079956055,0.032592773,0.041259766,-0.02130127,0.028869629,-0.0063285828,0.061431885,-0.011421204,-0.052856445,-0.041137695,-0.011909485,-0.019378662,-0.011955261,-0.015716553,0.045410156,-0.018341064,0.061401367,0.028198242,-0.019729614,-0.06817627,0.04248047,0.052581787,0.07336426,0.097351074,0.023590088,0.092041016,0.048034668,-0.053741455,-0.053894043,-0.09698486,-0.04940796,0.036376953,-0.0016784668,-0.0158844,-0.045928955,-0.0385437,0.0069503784,0.091796875]', 3, '{21417964:1.6356877,40268804:1.6356877,223277088:1.6356877}/268435456', 0, '{}/268435456', '{171343710,322150430,1786216702}', 2, '[0.014427185,-0.022598267,0.013671875,0.04776001,0.02406311,-0.03768921,-0.061950684,0.060699463,0.023727417,-0.08709717,-0.02947998,0.06903076,0.009315491,-0.03765869,-0.060272217,-0.017211914,0.00630188,-0.042541504,-0.013946533,0.05618286,0.0006661415,0.101501465,-0.001376152,0.05303955,-0.05029297,0.08538818,-0.03463745,-0.0003402233,-0.0054016113,0.011665344,0.039916992,0.06762695,0.024307251,-0.05807495,0.017242432,0.061462402,0.0067443848,0.059143066,-0.045196533,0.03302002,0.035369873,-0.057861328,-0.0340271,0.018035889,0.019622803,-0.026733398,-0.054901123,0.006389618,0.036071777,0.058380127,-0.07513428,-0.05935669,0.028503418,-0.064208984,0.04006958,-0.018814087,-0.019836426,0.024139404,0.051513672,-0.0069389343,-0.04559326,0.004673004,-0.084472656,-0.010864258,-0.042633057,0.06726074,0.0026397705,-0.11682129,0.1274414,0.07556152,-0.0051651,-0.034973145,0.08905029,-0.022445679,-0.030456543,-0.04019165,-0.027648926,-0.09906006,0.09490967,-0.021438599,0.048675537,0.017089844,-0.06677246,-0.033996582,0.070495605,0.06628418,-0.025924683,-0.019683838,-0.047546387,-0.04208374,0.009597778,-0.020767212,0.03842163,0.014328003,0.027023315,-0.04107666,-0.039886475,-0.03186035,-0.11462402,-0.016464233,0.033172607,0.07208252,-0.09887695,0.04147339,-0.02142334,-0.0635376,0.09527588,-0.022369385,-0.05517578,0.006290436,0.03857422,0.034851074,0.025497437,0.028762817,0.0062713623,0.06677246,0.05734253,-0.00060367584,0.001958847,0.013900757,0.0029678345,-0.017547607,0.038604736,-0.10595703,0.0044441223,0.030197144,0.032989502,0,0.042663574,0.0043563843,-0.005077362,0.057769775,0.047332764,-0.03955078,-0.055267334,0.031051636,0.06665039,0.009185791,-0.0035800934,-0.054595947,-0.0513916,-0.013420105,-0.023086548,-0.060638428,-0.0045204163,0.030654907,-0.028717041,-0.008323669,0.018203735,0.038909912,-0.007621765,0.06555176,-0.09100342,0.047546387,-0.06341553,0.045532227,0.09881592,0.017242432,-0.013328552,-0.001115799,0.011230469,0.08081055,-0.045410156,0.08972168,-0.08496094,-0.022247314,0.03475952,0.08630371,-0.05697632,0.034454346,0.0063056946,0.009376526,0.06341553,-0.052764893,-0.031036377,0.005519867,-0.028274536,-0.041015625,0.06695557,-0.01725769,0.031280518,-0.052368164,-0.02911377,0.011482239,-0.03729248,0.023864746,-0.00920105,0.061462402,-7.742643e-05,0.0826416,0.09289551,0.078125,-0.08905029,-0.02192688,-0.045898438,-0.099975586,-0.12133789,0.01878357,0.10797119,0.016525269,-0.0236969,0.097351074,0.035491943,-0.013122559,-0.017669678,0.0927124,-0.048431396,-0.09100342,0.12634277,-0.042907715,0.06781006,-0.010528564,0.01449585,-0.008583069,0.00793457,0.007904053,-0.07550049,-0.03439331,-0.04244995,-0.025466919,0.00021445751,-0.019256592,0.042755127,-0,-0.033477783,0.0029640198,0.09631348,-0.07867432,-0.056243896,0.01878357,-0.029891968,-0.021194458,0.07550049,-0.06677246,0.10095215,0.009056091,-0.015312195,-0.008705139,-0.03466797,0.028945923,0.012176514,-0.035064697,-0.03213501,0.0045700073,-0.008651733,-0.0385437,-0.03314209,0.022827148,-0.005050659,0.014694214,0.035827637,0.019744873,0.028778076,-0.032226562,0.06274414,-0.005405426,-0.06536865,-0.025100708,-0.057891846,0.032226562,-0.17480469,0.04156494,-0.10699463,-0.050231934,0.020706177,0.029388428,0.07458496,0.026687622,0.056488037,-0.084106445,0.010650635,-0.08709717,0.010955811,0.017944336,-0.08654785,-0.03894043,-0.0053367615,0.035705566,-0.052703857,0.05380249,-0.00655365,-0.008361816,-0.036010742,-0.032928467,0.0040740967,0.010620117,-0.05041504,-0.012779236,0.15661621,0.10638428,0.08728027,0.062805176,0.077941895,0.006816864,0.115112305,0.051971436,-0.04168701,0.074401855,-0.032287598,0.05078125,-0.074645996,0.028121948,0.017471313,-0.09881592,-0.03201294,-0.058685303,0.0181427,0.026535034,-0.11193848,0.004142761,0.01374054,-0.05883789,-0.0024681091,0.045684814,-0.00024604797,-0.050872803,-0.018554688,0.026611328,-0.0010137558,-0,0.036590576,0.025772095,-0.034301758,-0.055908203,-0.049224854,-0.08129883,0.03338623,0.022216797,-0.0206604,0.021484375,-0.13110352,0.093811035,0.03781128,-0.018035889,-0.026306152,0.023422241,-0.023956299,0.0029964447,0.008804321,0.06378174,-0.03555298,-0.02923584,-0.008552551,-0.0340271,0.0027484894,-0.010192871,0.079956055,0.032592773,0.041259766,-0.02130127,0.028869629,-0.0063285828,0.061431885,-0.011421204,-0.052856445,-0.041137695,-0.011909485,-0.019378662,-0.011955261,-0.015716553,0.045410156,-0.018341064,0.061401367,0.028198242,-0.019729614,-0.06817627,0.04248047,0.052581787,0.07336426,0.097351074,0.023590088,0.092041016,0.048034668,-0.053741455,-0.053894043,-0.09698486,-0.04940796,0.036376953,-0.0016784668,-0.0158844,-0.045928955,-0.0385437,0.0069503784,0.091796875]', true, '', false);
INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (2, 0, NULL, '01a22a64-770a-7652-9cb0-8b9b6a5ca760', '患者-7', NULL, 'note', 'n-1 ü', '{}', 'approved', NULL, NULL, 1, '[-0.00983429,0.09173584,0.020385742,-0.0060272217,-0.0019321442,-0.004047394,0.11590576,0.107666016,0.037475586,-0.08129883,0.031341553,-0.047027588,0.016479492,-0.07287598,-0.07611084,-0.015792847,-0.02168274,0.061553955,0.017700195,0.105651855,-0.064208984,-0.012809753,0.08758545,0.052215576,-0.040527344,0.004901886,-0.0075912476,-0.042419434,0.013252258,-0.040130615,0.070251465,0.05239868,0.0014925003,0.005683899,0.0046844482,-0.035339355,-0.046295166,-0.050079346,-0.11053467,0.061309814,-0.01449585,-0.0041389465,-0.10772705,-0.015914917,0.06100464,0.0023040771,-0.044433594,0.022338867,-0.07324219,0.06323242,-0.119140625,-0.039978027,0.06878662,0.04711914,0.017471313,-0.050201416,0.0135269165,-0.082458496,-0.05041504,-0.042297363,0.021408081,-0.01737976,-0.04776001,0.021942139,-0.043884277,0.0068130493,-0.03338623,-0.020492554,-0.00944519,0.05871582,0.062469482,-0.10095215,0.05130005,-0.021911621,-0.025634766,-0.01902771,-0.08013916,0.013557434,-0.006263733,-0.04534912,-0.004650116,-0.00541687,0.021530151,-0.017974854,-0.033111572,-0.0231781,0.048553467,-0.03543091,-0.03250122,-0.05368042,0.0026893616,0.04714966,-0.097351074,0.007843018,0.01335907,-0.058929443,0.010688782,0.022994995,0.007713318,0.08062744,-0.011329651,0.079833984,-0.058013916,0.08758545,-0.095458984,-0.10443115,-0.004878998,-0.068847656,-0.008529663,-0.07928467,0.031433105,-0.06463623,0.0064849854,-0.00390625,0.034729004,-0.017944336,0.034057617,-0.14428711,0.024871826,0.06262207,0.042785645,-0.048553467,-0.089782715,-0.06060791,0.013389587,-0.00881958,0.06585693,-0,-0.012290955,-0.03942871,0.043548584,-0.03665161,0.03086853,-0.04208374,-0.16516113,-0.028808594,0.010276794,-0.08306885,-0.03945923,-0.05630493,-0.0079193115,0.055389404,-0.018707275,-0.04800415,-0.0029563904,-0.0107421875,0.10266113,-0.021987915,-0.009880066,-0.012374878,0.0211792,0.028259277,-0.0013198853,0.039001465,-0.013679504,-0.01687622,0.10180664,0.03543091,0.052612305,0.0021533966,-0.0033607483,-0.02166748,-0.08300781,0.0128479,-0.048065186,0.028625488,-0.043792725,-0.017501831,0.017242432,-0.0079956055,0.0090789795,-0.05557251,0.022766113,0.046569824,-0.0073127747,-0.03137207,0.050079346,-0.016448975,-0.051818848,-0.003572464,0.008049011,-0.06964111,0.037963867,0.09729004,-0.046691895,0.017562866,-0.06732178,-0.00869751,-0.0002861023,-0.024932861,0.05987549,0.025253296,0.07354736,0.023849487,0.013847351,-0.032440186,-8.8989735e-05,-0.021499634,-0.12573242,0.05105591,0.030288696,0.038970947,-0.051361084,-0.009300232,-0.042266846,0.009490967,-0.093322754,0.07141113,-0.019226074,-0.060577393,-0.0004310608,0.005771637,0.03253174,-0.017501831,0.023498535,-0.0026187897,0.016616821,0.116882324,0.0231781,0.04348755,-0.064208984,0.024093628,0.01737976,-0,0.045959473,-0.015716553,-0.053955078,0.0871582,0.00724411,0.07611084,-0.08984375,0.13671875,0.011390686,0.04208374,-0.003583908,-0.040374756,0.01763916,0.0181427,-0.04675293,0.12963867,-0.0013284683,0.020584106,-0.024993896,-0.022064209,0.0031661987,-0.012916565,-0.03186035,0.055145264,0.035461426,0.06732178,0.09161377,0.06842041,-0.06173706,-0.07348633,-0.025161743,-0.012924194,-0.025222778,-0.02583313,0.022537231,0.06756592,0.021118164,0.083618164,-0.013725281,0.052581787,-0.050964355,-0.037200928,-0.01889038,-0.0064086914,0.07305908,-0.050964355,-0.06524658,-0.011993408,-0.01979065,-0.075927734,0.060638428,-0.00028133392,0.028747559,-0.06854248,0.04168701,-0.010169983,-0.00078201294,-0.05810547,-0.085998535,0.01689148,0.06854248,-0.018692017,0.0635376,-0.0049934387,-0.026138306,-0.107055664,-0.04257202,0.0012102127,0.037963867,0.08282471,0.08477783,0.0018033981,-0.051452637,0.04876709,-0.04650879,0.013519287,0.013305664,0.05895996,-0.073791504,0.008361816,-0.019332886,-0.06866455,0.045654297,0.10736084,-0.034942627,0.00010436773,0.054016113,-0.064331055,-0.06124878,-0.013420105,0.030883789,0.03805542,-0.06463623,0.0024318695,-0.015289307,-0,0.044128418,-0.16674805,-0.04611206,-0.032287598,0.0670166,-0.12902832,-0.048583984,0.027618408,-0.09106445,0.009399414,0.0005197525,0.057922363,-0.048980713,0.04208374,0.017150879,0.0418396,0.0048446655,0.06896973,-0.022613525,-0.005493164,-0.010498047,-0.022903442,0.047576904,-0.07684326,0.056365967,0.083496094,0.037597656,-0.028686523,0.020690918,-0.08306885,0.08294678,0.088134766,-0.031982422,0.012130737,-0.012756348,0.029647827,0.03503418,-0.015197754,-0.017181396,0.011741638,0.09082031,0.05090332,0.049316406,-0.027938843,-0.00995636,-0.04321289,-0.0052375793,0.061798096,0.041046143,-0.041625977,-0.01965332,0.023925781,0.036621094,0.03591919,-0.0078086853,0.05908203,0.053741455,-0.022506714,-0.011817932,0.018844604,0.07312012,0.062347412,0.028366089,0.025283813]', 10, '{2938562:1.5172414,43056128:1.5172414,121149968:1.5172414,151572256:1.5172414,153584282:1.5172414,185456601:1.5172414,199199174:1.5172414,208196779:1.5172414,254043665:1.5172414,261078298:1.5172414}/268435456', 0, '{}/268435456', '{23508494,344449022,969199742,1212578046,1228674254,1483652806,1593593390,1665574230,2032349318,2088626382}', 2, '[-0.00983429,0.09173584,0.020385742,-0.0060272217,-0.0019321442,-0.004047394,0.11590576,0.107666016,0.037475586,-0.08129883,0.031341553,-0.047027588,0.016479492,-0.07287598,-0.07611084,-0.015792847,-0.02168274,0.061553955,0.017700195,0.105651855,-0.064208984,-0.012809753,0.08758545,0.052215576,-0.040527344,0.004901886,-0.0075912476,-0.042419434,0.013252258,-0.040130615,0.070251465,0.05239868,0.0014925003,0.005683899,0.0046844482,-0.035339355,-0.046295166,-0.050079346,-0.11053467,0.061309814,-0.01449585,-0.0041389465,-0.10772705,-0.015914917,0.06100464,0.0023040771,-0.044433594,0.022338867,-0.07324219,0.06323242,-0.119140625,-0.039978027,0.06878662,0.04711914,0.017471313,-0.050201416,0.0135269165,-0.082458496,-0.05041504,-0.042297363,0.021408081,-0.01737976,-0.04776001,0.021942139,-0.043884277,0.0068130493,-0.03338623,-0.020492554,-0.00944519,0.05871582,0.062469482,-0.10095215,0.05130005,-0.021911621,-0.025634766,-0.01902771,-0.08013916,0.013557434,-0.006263733,-0.04534912,-0.004650116,-0.00541687,0.021530151,-0.017974854,-0.033111572,-0.0231781,0.048553467,-0.03543091,-0.03250122,-0.05368042,0.0026893616,0.04714966,-0.097351074,0.007843018,0.01335907,-0.058929443,0.010688782,0.022994995,0.007713318,0.08062744,-0.011329651,0.079833984,-0.058013916,0.08758545,-0.095458984,-0.10443115,-0.004878998,-0.068847656,-0.008529663,-0.07928467,0.031433105,-0.06463623,0.0064849854,-0.00390625,0.034729004,-0.017944336,0.034057617,-0.14428711,0.024871826,0.06262207,0.042785645,-0.048553467,-0.089782715,-0.06060791,0.013389587,-0.00881958,0.06585693,-0,-0.012290955,-0.03942871,0.043548584,-0.03665161,0.03086853,-0.04208374,-0.16516113,-0.028808594,0.010276794,-0.08306885,-0.03945923,-0.05630493,-0.0079193115,0.055389404,-0.018707275,-0.04800415,-0.0029563904,-0.0107421875,0.10266113,-0.021987915,-0.009880066,-0.012374878,0.0211792,0.028259277,-0.0013198853,0.039001465,-0.013679504,-0.01687622,0.10180664,0.03543091,0.052612305,0.0021533966,-0.0033607483,-0.02166748,-0.08300781,0.0128479,-0.048065186,0.028625488,-0.043792725,-0.017501831,0.017242432,-0.0079956055,0.0090789795,-0.05557251,0.022766113,0.046569824,-0.0073127747,-0.03137207,0.050079346,-0.016448975,-0.051818848,-0.003572464,0.008049011,-0.06964111,0.037963867,0.09729004,-0.046691895,0.017562866,-0.06732178,-0.00869751,-0.0002861023,-0.024932861,0.05987549,0.025253296,0.07354736,0.023849487,0.013847351,-0.032440186,-8.8989735e-05,-0.021499634,-0.12573242,0.05105591,0.030288696,0.038970947,-0.051361084,-0.009300232,-0.042266846,0.009490967,-0.093322754,0.07141113,-0.019226074,-0.060577393,-0.0004310608,0.005771637,0.03253174,-0.017501831,0.023498535,-0.0026187897,0.016616821,0.116882324,0.0231781,0.04348755,-0.064208984,0.024093628,0.01737976,-0,0.045959473,-0.015716553,-0.053955078,0.0871582,0.00724411,0.07611084,-0.08984375,0.13671875,0.011390686,0.04208374,-0.003583908,-0.040374756,0.01763916,0.0181427,-0.04675293,0.12963867,-0.0013284683,0.020584106,-0.024993896,-0.022064209,0.0031661987,-0.012916565,-0.03186035,0.055145264,0.035461426,0.06732178,0.09161377,0.06842041,-0.06173706,-0.07348633,-0.025161743,-0.012924194,-0.025222778,-0.02583313,0.022537231,0.06756592,0.021118164,0.083618164,-0.013725281,0.052581787,-0.050964355,-0.037200928,-0.01889038,-0.0064086914,0.07305908,-0.050964355,-0.06524658,-0.011993408,-0.01979065,-0.075927734,0.060638428,-0.00028133392,0.028747559,-0.06854248,0.04168701,-0.010169983,-0.00078201294,-0.05810547,-0.085998535,0.01689148,0.06854248,-0.018692017,0.0635376,-0.0049934387,-0.026138306,-0.107055664,-0.04257202,0.0012102127,0.037963867,0.08282471,0.08477783,0.0018033981,-0.051452637,0.04876709,-0.04650879,0.013519287,0.013305664,0.05895996,-0.073791504,0.008361816,-0.019332886,-0.06866455,0.045654297,0.10736084,-0.034942627,0.00010436773,0.054016113,-0.064331055,-0.06124878,-0.013420105,0.030883789,0.03805542,-0.06463623,0.0024318695,-0.015289307,-0,0.044128418,-0.16674805,-0.04611206,-0.032287598,0.0670166,-0.12902832,-0.048583984,0.027618408,-0.09106445,0.009399414,0.0005197525,0.057922363,-0.048980713,0.04208374,0.017150879,0.0418396,0.0048446655,0.06896973,-0.022613525,-0.005493164,-0.010498047,-0.022903442,0.047576904,-0.07684326,0.056365967,0.083496094,0.037597656,-0.028686523,0.020690918,-0.08306885,0.08294678,0.088134766,-0.031982422,0.012130737,-0.012756348,0.029647827,0.03503418,-0.015197754,-0.017181396,0.011741638,0.09082031,0.05090332,0.049316406,-0.027938843,-0.00995636,-0.04321289,-0.0052375793,0.061798096,0.041046143,-0.041625977,-0.01965332,0.023925781,0.036621094,0.03591919,-0.0078086853,0.05908203,0.053741455,-0.022506714,-0.011817932,0.018844604,0.07312012,0.062347412,0.028366089,0.025283813]', true, '', false);
INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (3, 0, NULL, '01a22a64-772f-73a2-9ef1-846d5d0ff086', 'P 77', NULL, 'note', 'n-2 ü', '{}', 'approved', NULL, NULL, 1, '[-0.0067100525,-0.022735596,0.0022296906,0.044952393,-0.02947998,-0.06506348,0.0041389465,0.11975098,0.056030273,-0.015045166,0.02798462,0.08081055,-0.044311523,0.032989502,-0.05911255,-0.021194458,-0.018539429,-0.04748535,-0.030960083,0.07055664,0.016784668,-0.006679535,-0.04119873,0.05886841,-0.05517578,0.060455322,0.023910522,0.022872925,0.060424805,-0.019058228,0.04336548,0.03869629,-0.055267334,-0.0051994324,0.02961731,-0.06097412,0.01852417,-0.0027046204,-0.04534912,0.026809692,0.028884888,-0.0552063,-0.040374756,0.0076141357,-0.06518555,-0.017089844,0.04940796,0.05014038,0.052459717,0.14123535,-0.023345947,-0.041900635,0.006855011,0.04171753,-0.009353638,-0.034057617,-0.030914307,-0.028869629,0.029464722,-0.051239014,-0.057739258,0.07141113,-0.04434204,0.06665039,-0.04812622,-0.0496521,-0.017715454,-0.08721924,0.027404785,0.05456543,0.10443115,-0.031204224,0.069885254,-0.003435135,-0.062561035,0.009544373,0.02696228,-0.07537842,0.03314209,-0.005908966,0.038848877,-0.013771057,0.01638794,0.06439209,0.054840088,0.015266418,0.058898926,0.031158447,0.02470398,-0.0026893616,0.021408081,0.076538086,0.016326904,0.02381897,-0.00592041,-0.03302002,-0.07489014,-0.046875,-0.10015869,0.015335083,-0.024642944,0.015312195,0.023544312,0.0368042,-0.020004272,0.00843811,0.005001068,0.006614685,0.023422241,0.014129639,-0.030349731,0.02558899,0.047912598,0.07006836,0.0077400208,0.051116943,0.036499023,0.020751953,-0.0418396,0.0141067505,-0.010269165,0.020431519,-0.07385254,-0.03515625,0.031951904,0.032104492,-0.006504059,-0,0.055419922,-0.05480957,-0.0335083,0.02281189,0.05026245,0.033203125,-0.042388916,-0.107910156,-0.10961914,-0.0023498535,-0.014541626,-0.013946533,0.01777649,-0.013908386,-0.064819336,-0.023101807,0.03744507,0.06262207,0.07965088,-0.004421234,0.06933594,-0.009994507,0.008560181,0.010726929,-0.03729248,0.09234619,0.011993408,0.029312134,0.07611084,-0.004421234,0.03338623,-0.04168701,-0.025314331,-0.020187378,-0.04977417,0.019012451,0.026382446,0.012245178,-0.024139404,0.042999268,-0.002243042,0.0692749,0.049224854,-0.06304932,0.04458618,-0.059509277,-0.14428711,0.080200195,0.0075531006,-0.002916336,0.03189087,0.04220581,0.08001709,-0.0019302368,-0.024627686,0.023880005,-0.010765076,-0.06188965,-0.0029716492,0.04058838,-0.004146576,0.077819824,-0.040740967,-0.0154953,0.025924683,-0.06378174,0.049438477,0.0017242432,-0.077819824,-0.024475098,-0.052825928,-0.06695557,0.1472168,0.062805176,0.017303467,-0.008049011,-0.10760498,0.013145447,-0.06842041,-0.05328369,0.015625,-0.12658691,0.095214844,0.13757324,-0.028579712,-0.002855301,-0.056427002,0.04824829,-0.1328125,0.04586792,0.039611816,-0.03591919,-0.034332275,0.0030498505,-0.032928467,0,-0.021606445,-0.013900757,-0.013648987,-0.019561768,0.010414124,0.013961792,-0.009857178,0.09918213,0.064453125,-0.053497314,0.13623047,-0.045654297,-0.13183594,-0.029296875,-0.016494751,0.0848999,-0.00050640106,0.022644043,0.04724121,-0.00919342,0.04486084,-0.05041504,-0.09362793,0.037200928,0.062438965,0.070617676,0.16027832,0.0071487427,-0.07281494,-0.014678955,0.08331299,-0.03164673,-0.057128906,-0.10040283,-0.028411865,0.09637451,-0.07141113,-0.022903442,0.0017986298,-0.035217285,-0.02142334,-0.048583984,0.09667969,0.0592041,0.057159424,-0.049468994,-0.075683594,-0.06341553,0.010566711,-0.027511597,-0.09576416,0.022583008,0.01991272,0.070373535,0.033966064,-0.038146973,-0.025238037,-0.045806885,-0.048980713,0.051116943,0.047332764,0.08630371,-0.064941406,-0.08886719,0.024276733,0.044403076,-0.024551392,-0.106933594,0.028808594,0.02116394,0.05493164,0.029281616,-0.05569458,-0.0070991516,0.026275635,0.05307007,0.020843506,0.0013036728,0.0076522827,0.015792847,-0.032318115,-0.039367676,0.015159607,0.03527832,-0.013076782,-0.0010910034,0.029525757,0.02078247,0.010276794,-0.021636963,0.009513855,-0.05001831,0.024673462,-0.01374054,0.11694336,-0,-0.04727173,-0.03717041,-0.097717285,-0.064453125,-0.03086853,0.018722534,0.004825592,0.0541687,-0.07318115,-0.033721924,-0.03466797,0.099853516,0.065979004,0.046142578,-0.050567627,0.013061523,0.048583984,-0.041412354,-0.0021648407,-0.07623291,-0.07409668,-0.017440796,0.024719238,-0.057159424,0.025009155,-0.02508545,-0.02078247,-0.059631348,-0.07495117,0.08074951,-0.0042419434,0.014961243,0.031951904,-0.0569458,0.048034668,0.044067383,-0.017471313,-0.01739502,0.08483887,-0.09222412,0.008338928,0.0068855286,0.045135498,-0.0184021,0.07696533,-0.05307007,0.05001831,-0.0036411285,0.0046539307,-0.07159424,0.02142334,0.06524658,-0.056243896,-0.0029582977,-0.04660034,-0.03062439,-0.0725708,-0.05834961,-0.010871887,-0.017547607,-0.015060425,-0.078186035,0.01612854,0.028076172]', 4, '{126888836:1.617647,165743209:1.617647,182860732:1.617647,188700526:1.617647}/268435456', 0, '{}/268435456', '{1015110686,1325945670,1462885854,1509604206}', 2, '[-0.0067100525,-0.022735596,0.0022296906,0.044952393,-0.02947998,-0.06506348,0.0041389465,0.11975098,0.056030273,-0.015045166,0.02798462,0.08081055,-0.044311523,0.032989502,-0.05911255,-0.021194458,-0.018539429,-0.04748535,-0.030960083,0.07055664,0.016784668,-0.006679535,-0.04119873,0.05886841,-0.05517578,0.060455322,0.023910522,0.022872925,0.060424805,-0.019058228,0.04336548,0.03869629,-0.055267334,-0.0051994324,0.02961731,-0.06097412,0.01852417,-0.0027046204,-0.04534912,0.026809692,0.028884888,-0.0552063,-0.040374756,0.0076141357,-0.06518555,-0.017089844,0.04940796,0.05014038,0.052459717,0.14123535,-0.023345947,-0.041900635,0.006855011,0.04171753,-0.009353638,-0.034057617,-0.030914307,-0.028869629,0.029464722,-0.051239014,-0.057739258,0.07141113,-0.04434204,0.06665039,-0.04812622,-0.0496521,-0.017715454,-0.08721924,0.027404785,0.05456543,0.10443115,-0.031204224,0.069885254,-0.003435135,-0.062561035,0.009544373,0.02696228,-0.07537842,0.03314209,-0.005908966,0.038848877,-0.013771057,0.01638794,0.06439209,0.054840088,0.015266418,0.058898926,0.031158447,0.02470398,-0.0026893616,0.021408081,0.076538086,0.016326904,0.02381897,-0.00592041,-0.03302002,-0.07489014,-0.046875,-0.10015869,0.015335083,-0.024642944,0.015312195,0.023544312,0.0368042,-0.020004272,0.00843811,0.005001068,0.006614685,0.023422241,0.014129639,-0.030349731,0.02558899,0.047912598,0.07006836,0.0077400208,0.051116943,0.036499023,0.020751953,-0.0418396,0.0141067505,-0.010269165,0.020431519,-0.07385254,-0.03515625,0.031951904,0.032104492,-0.006504059,-0,0.055419922,-0.05480957,-0.0335083,0.02281189,0.05026245,0.033203125,-0.042388916,-0.107910156,-0.10961914,-0.0023498535,-0.014541626,-0.013946533,0.01777649,-0.013908386,-0.064819336,-0.023101807,0.03744507,0.06262207,0.07965088,-0.004421234,0.06933594,-0.009994507,0.008560181,0.010726929,-0.03729248,0.09234619,0.011993408,0.029312134,0.07611084,-0.004421234,0.03338623,-0.04168701,-0.025314331,-0.020187378,-0.04977417,0.019012451,0.026382446,0.012245178,-0.024139404,0.042999268,-0.002243042,0.0692749,0.049224854,-0.06304932,0.04458618,-0.059509277,-0.14428711,0.080200195,0.0075531006,-0.002916336,0.03189087,0.04220581,0.08001709,-0.0019302368,-0.024627686,0.023880005,-0.010765076,-0.06188965,-0.0029716492,0.04058838,-0.004146576,0.077819824,-0.040740967,-0.0154953,0.025924683,-0.06378174,0.049438477,0.0017242432,-0.077819824,-0.024475098,-0.052825928,-0.06695557,0.1472168,0.062805176,0.017303467,-0.008049011,-0.10760498,0.013145447,-0.06842041,-0.05328369,0.015625,-0.12658691,0.095214844,0.13757324,-0.028579712,-0.002855301,-0.056427002,0.04824829,-0.1328125,0.04586792,0.039611816,-0.03591919,-0.034332275,0.0030498505,-0.032928467,0,-0.021606445,-0.013900757,-0.013648987,-0.019561768,0.010414124,0.013961792,-0.009857178,0.09918213,0.064453125,-0.053497314,0.13623047,-0.045654297,-0.13183594,-0.029296875,-0.016494751,0.0848999,-0.00050640106,0.022644043,0.04724121,-0.00919342,0.04486084,-0.05041504,-0.09362793,0.037200928,0.062438965,0.070617676,0.16027832,0.0071487427,-0.07281494,-0.014678955,0.08331299,-0.03164673,-0.057128906,-0.10040283,-0.028411865,0.09637451,-0.07141113,-0.022903442,0.0017986298,-0.035217285,-0.02142334,-0.048583984,0.09667969,0.0592041,0.057159424,-0.049468994,-0.075683594,-0.06341553,0.010566711,-0.027511597,-0.09576416,0.022583008,0.01991272,0.070373535,0.033966064,-0.038146973,-0.025238037,-0.045806885,-0.048980713,0.051116943,0.047332764,0.08630371,-0.064941406,-0.08886719,0.024276733,0.044403076,-0.024551392,-0.106933594,0.028808594,0.02116394,0.05493164,0.029281616,-0.05569458,-0.0070991516,0.026275635,0.05307007,0.020843506,0.0013036728,0.0076522827,0.015792847,-0.032318115,-0.039367676,0.015159607,0.03527832,-0.013076782,-0.0010910034,0.029525757,0.02078247,0.010276794,-0.021636963,0.009513855,-0.05001831,0.024673462,-0.01374054,0.11694336,-0,-0.04727173,-0.03717041,-0.097717285,-0.064453125,-0.03086853,0.018722534,0.004825592,0.0541687,-0.07318115,-0.033721924,-0.03466797,0.099853516,0.065979004,0.046142578,-0.050567627,0.013061523,0.048583984,-0.041412354,-0.0021648407,-0.07623291,-0.07409668,-0.017440796,0.024719238,-0.057159424,0.025009155,-0.02508545,-0.02078247,-0.059631348,-0.07495117,0.08074951,-0.0042419434,0.014961243,0.031951904,-0.0569458,0.048034668,0.044067383,-0.017471313,-0.01739502,0.08483887,-0.09222412,0.008338928,0.0068855286,0.045135498,-0.0184021,0.07696533,-0.05307007,0.05001831,-0.0036411285,0.0046539307,-0.07159424,0.02142334,0.06524658,-0.056243896,-0.0029582977,-0.04660034,-0.03062439,-0.0725708,-0.05834961,-0.010871887,-0.017547607,-0.015060425,-0.078186035,0.01612854,0.028076172]', true, '', false);
INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (4, 0, NULL, '01a22a64-7798-71ae-a48e-c5e53c6627f1', 'P 78', NULL, 'letter', 'l-2', '{}', 'approved', NULL, NULL, 1, '[-0.02809143,0.011047363,-0.025787354,0.05368042,0.061706543,0.11517334,-0.014953613,0.032226562,0.0579834,-0.0020751953,0.04324341,-0.014228821,0.018997192,0.013763428,-0.023330688,0.008995056,-0.06573486,0.0013751984,-0.025024414,0.010231018,-0.0027503967,0.042419434,0.053375244,0.03744507,0.043670654,0.061523438,-0.017456055,-0.014091492,0.0073661804,0.007411957,0.013671875,0.050567627,0.03869629,-0.010177612,0.0211792,0.02017212,0.026397705,0.085510254,0.016830444,-0.0067863464,0.024917603,-0.09613037,-0.049865723,-0.06958008,-0.020843506,-0.004211426,0.020553589,0.078063965,0.037628174,-0.05142212,-0.10534668,-0.085754395,-0.15734863,0.053619385,0.015899658,-0.04321289,-0.0064582825,-0.06317139,0.028457642,-0.0036678314,-0.11798096,0.00283432,0.011009216,0.07299805,-0.020492554,0.0317688,0.032928467,-0.029006958,0.10168457,0.08618164,0.030044556,0.113586426,0.004917145,-0.05050659,-0.051971436,0.11657715,0.09106445,-0.078308105,0.046203613,-0.12792969,0.0064964294,0.0020580292,0.013824463,0.020965576,0.07434082,0.024353027,-0.017486572,0.0067329407,-0.011154175,-0.06329346,0.029510498,0.008453369,-0.042785645,0.016159058,-0.022018433,-0.039154053,0.058441162,0.097351074,0.08270264,0.014541626,0.0056114197,-0.008338928,0.059295654,-0.014915466,-0.026168823,0.003479004,0.04748535,-0.048675537,-0.021575928,-0.0231781,0.04196167,0.029037476,0.09466553,-0.050445557,0.046844482,0.024398804,-0.033691406,-0.0736084,0.013542175,-0.050109863,-0.0054244995,0.0015249252,0.03665161,-0.015289307,-0.012382507,0.0064201355,0.042663574,0,-0.0049934387,-0.034118652,0.07348633,-0.03567505,0.046417236,-0.005672455,0.04473877,0.04119873,0.0068969727,0.058410645,-0.031188965,-0.039764404,-0.038360596,0.0048599243,-0.042144775,0.0067443848,0.032562256,0.0236969,-0.14465332,0.098083496,-0.004020691,0.028915405,0.0015544891,0.035369873,-0.078125,-0.003610611,0.09686279,-0.012550354,-0.02053833,0.028808594,0.023925781,0.03741455,-0.031036377,0.021438599,0.010231018,0.013656616,0.075927734,-0.017456055,0.008407593,-0.051086426,-0.0736084,0.050567627,0.04425049,-0.10247803,0.013221741,-0.061401367,-0.0602417,0.032287598,0.050933838,0.005794525,0.03363037,0.06915283,0.009361267,-0.08404541,0.03250122,0.10925293,0.039276123,0.06738281,0.043548584,0.120666504,0.022338867,0.0023994446,0.059539795,0.051208496,-0.111328125,0.055786133,-0.025024414,-0.11206055,0.033691406,0.014251709,0.042510986,0.0317688,0.047851562,0.041015625,0.034088135,-0.0019340515,-0.041870117,0.012397766,0.0061416626,0.016555786,-0.006752014,-0.06188965,-0.025680542,0.077941895,-0.14477539,-0.04257202,0.039367676,-0.05065918,-0.023864746,-0.021453857,0.027999878,0.019500732,0.087402344,-0.06842041,0.03982544,-0,0.043395996,0.13354492,-0.0034637451,-0.078186035,-0.00083494186,0.033416748,0.004886627,-0.032226562,0.0035037994,-0.033111572,0.06213379,-0.08062744,-0.10437012,-0.044677734,-0.011451721,0.013381958,0.120910645,-0.08312988,-0.014289856,0.03277588,-0.037902832,-0.020629883,-0.054534912,-0.012229919,0.01638794,0.036895752,0.058532715,-0.008460999,-0.04498291,-0.059143066,-0.0064697266,-0.019195557,-0.076049805,0.0027046204,-0.0102005005,-0.014862061,0.011047363,-0.12365723,-0.01335144,0.025436401,0.07220459,-0.0231781,0.059753418,0.029907227,-0.017425537,0.119384766,-0.0680542,-0.0014839172,0.04208374,-0.015930176,-0.0340271,-0.0036449432,-0.11401367,0.025100708,-0.059539795,-0.021957397,0.04434204,-0.09197998,0.026519775,-0.0030593872,-0.010620117,-0.02861023,-0.10632324,-0.037750244,-0.07220459,-0.015823364,0.00042796135,-0.05871582,0.05050659,-0.0925293,-0.030349731,-0.10217285,-0.050689697,-0.014877319,0.05606079,0.042266846,-0.03692627,-0.024291992,0.02810669,-0.029022217,-0.07543945,-0.05593872,-0.007419586,0.003753662,-0.08251953,0.013435364,-0.014671326,-0.0078048706,0.00036168098,-0.028961182,-0.006668091,0.020751953,-0.005748749,0.066101074,0.04385376,-5.9604645e-08,-0.0013427734,-0.023788452,0.055786133,-0.0007548332,-0.025161743,-0.08630371,-0.02268982,0.04345703,-0.043792725,0.014785767,0.01550293,0.020065308,-0.033477783,-0.0625,-0.036315918,-0.0574646,-0.06866455,-0.02520752,-0.036590576,0.014839172,0.020126343,0.02330017,-0.05407715,0.041992188,-0.019836426,0.025421143,-0.15063477,-0.0062446594,0.04425049,0.0090408325,0.029571533,0.081970215,0.0022525787,-0.010566711,0.00045871735,-0.026000977,0.026519775,0.0116119385,0.01159668,0.11035156,0.055755615,-0.13879395,0.0051116943,-0.024383545,0.027069092,-0.025222778,-0.026626587,-0.054901123,-0.027511597,-0.056671143,-0.06488037,-0.036865234,0.080444336,-0.034088135,-0.033813477,-0.01676941,0.049835205,-0.06506348,0.014122009,-0.02558899,0.028442383,-0.036895752,-0.074279785,0.068725586]', 66, '{11845703:2.0726783,97960457:2.0726783,129155407:0.96069866,147299226:0.96069866,153499096:2.0726783,179458882:0.96069866}/268435456', 0, '{}/268435456', '{94765623,783683655,1033243251,1178393803,1227992767,1435671051}', 2, '[-0.02809143,0.011047363,-0.025787354,0.05368042,0.061706543,0.11517334,-0.014953613,0.032226562,0.0579834,-0.0020751953,0.04324341,-0.014228821,0.018997192,0.013763428,-0.023330688,0.008995056,-0.06573486,0.0013751984,-0.025024414,0.010231018,-0.0027503967,0.042419434,0.053375244,0.03744507,0.043670654,0.061523438,-0.017456055,-0.014091492,0.0073661804,0.007411957,0.013671875,0.050567627,0.03869629,-0.010177612,0.0211792,0.02017212,0.026397705,0.085510254,0.016830444,-0.0067863464,0.024917603,-0.09613037,-0.049865723,-0.06958008,-0.020843506,-0.004211426,0.020553589,0.078063965,0.037628174,-0.05142212,-0.10534668,-0.085754395,-0.15734863,0.053619385,0.015899658,-0.04321289,-0.0064582825,-0.06317139,0.028457642,-0.0036678314,-0.11798096,0.00283432,0.011009216,0.07299805,-0.020492554,0.0317688,0.032928467,-0.029006958,0.10168457,0.08618164,0.030044556,0.113586426,0.004917145,-0.05050659,-0.051971436,0.11657715,0.09106445,-0.078308105,0.046203613,-0.12792969,0.0064964294,0.0020580292,0.013824463,0.020965576,0.07434082,0.024353027,-0.017486572,0.0067329407,-0.011154175,-0.06329346,0.029510498,0.008453369,-0.042785645,0.016159058,-0.022018433,-0.039154053,0.058441162,0.097351074,0.08270264,0.014541626,0.0056114197,-0.008338928,0.059295654,-0.014915466,-0.026168823,0.003479004,0.04748535,-0.048675537,-0.021575928,-0.0231781,0.04196167,0.029037476,0.09466553,-0.050445557,0.046844482,0.024398804,-0.033691406,-0.0736084,0.013542175,-0.050109863,-0.0054244995,0.0015249252,0.03665161,-0.015289307,-0.012382507,0.0064201355,0.042663574,0,-0.0049934387,-0.034118652,0.07348633,-0.03567505,0.046417236,-0.005672455,0.04473877,0.04119873,0.0068969727,0.058410645,-0.031188965,-0.039764404,-0.038360596,0.0048599243,-0.042144775,0.0067443848,0.032562256,0.0236969,-0.14465332,0.098083496,-0.004020691,0.028915405,0.0015544891,0.035369873,-0.078125,-0.003610611,0.09686279,-0.012550354,-0.02053833,0.028808594,0.023925781,0.03741455,-0.031036377,0.021438599,0.010231018,0.013656616,0.075927734,-0.017456055,0.008407593,-0.051086426,-0.0736084,0.050567627,0.04425049,-0.10247803,0.013221741,-0.061401367,-0.0602417,0.032287598,0.050933838,0.005794525,0.03363037,0.06915283,0.009361267,-0.08404541,0.03250122,0.10925293,0.039276123,0.06738281,0.043548584,0.120666504,0.022338867,0.0023994446,0.059539795,0.051208496,-0.111328125,0.055786133,-0.025024414,-0.11206055,0.033691406,0.014251709,0.042510986,0.0317688,0.047851562,0.041015625,0.034088135,-0.0019340515,-0.041870117,0.012397766,0.0061416626,0.016555786,-0.006752014,-0.06188965,-0.025680542,0.077941895,-0.14477539,-0.04257202,0.039367676,-0.05065918,-0.023864746,-0.021453857,0.027999878,0.019500732,0.087402344,-0.06842041,0.03982544,-0,0.043395996,0.13354492,-0.0034637451,-0.078186035,-0.00083494186,0.033416748,0.004886627,-0.032226562,0.0035037994,-0.033111572,0.06213379,-0.08062744,-0.10437012,-0.044677734,-0.011451721,0.013381958,0.120910645,-0.08312988,-0.014289856,0.03277588,-0.037902832,-0.020629883,-0.054534912,-0.012229919,0.01638794,0.036895752,0.058532715,-0.008460999,-0.04498291,-0.059143066,-0.0064697266,-0.019195557,-0.076049805,0.0027046204,-0.0102005005,-0.014862061,0.011047363,-0.12365723,-0.01335144,0.025436401,0.07220459,-0.0231781,0.059753418,0.029907227,-0.017425537,0.119384766,-0.0680542,-0.0014839172,0.04208374,-0.015930176,-0.0340271,-0.0036449432,-0.11401367,0.025100708,-0.059539795,-0.021957397,0.04434204,-0.09197998,0.026519775,-0.0030593872,-0.010620117,-0.02861023,-0.10632324,-0.037750244,-0.07220459,-0.015823364,0.00042796135,-0.05871582,0.05050659,-0.0925293,-0.030349731,-0.10217285,-0.050689697,-0.014877319,0.05606079,0.042266846,-0.03692627,-0.024291992,0.02810669,-0.029022217,-0.07543945,-0.05593872,-0.007419586,0.003753662,-0.08251953,0.013435364,-0.014671326,-0.0078048706,0.00036168098,-0.028961182,-0.006668091,0.020751953,-0.005748749,0.066101074,0.04385376,-5.9604645e-08,-0.0013427734,-0.023788452,0.055786133,-0.0007548332,-0.025161743,-0.08630371,-0.02268982,0.04345703,-0.043792725,0.014785767,0.01550293,0.020065308,-0.033477783,-0.0625,-0.036315918,-0.0574646,-0.06866455,-0.02520752,-0.036590576,0.014839172,0.020126343,0.02330017,-0.05407715,0.041992188,-0.019836426,0.025421143,-0.15063477,-0.0062446594,0.04425049,0.0090408325,0.029571533,0.081970215,0.0022525787,-0.010566711,0.00045871735,-0.026000977,0.026519775,0.0116119385,0.01159668,0.11035156,0.055755615,-0.13879395,0.0051116943,-0.024383545,0.027069092,-0.025222778,-0.026626587,-0.054901123,-0.027511597,-0.056671143,-0.06488037,-0.036865234,0.080444336,-0.034088135,-0.033813477,-0.01676941,0.049835205,-0.06506348,0.014122009,-0.02558899,0.028442383,-0.036895752,-0.074279785,0.068725586]', true, '', false);
INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (5, 0, NULL, '01a22a64-7798-71ae-a48e-c5e53c6627f1', 'P 78', NULL, 'letter', 'l-2', '{}', 'approved', NULL, NULL, 1, '[-0.0058059692,-0.0065345764,0.0003221035,0.04840088,0.032958984,0.09210205,-0.017074585,0.028198242,0.049041748,-0.003709793,0.047821045,-0.01235199,0.09350586,0.01739502,0.007873535,0.020141602,-0.049621582,-0.012710571,-0.03778076,0.015777588,0.006542206,0.00051641464,0.03765869,0.0038070679,0.053955078,0.03414917,0.035827637,-0.040802002,-0.013290405,-0.0070991516,0.0028648376,0.019454956,0.059570312,-0.004928589,0.025466919,-0.0001655817,0.009613037,0.052764893,0.029647827,0.005996704,0.015945435,-0.06640625,-0.029632568,-0.065979004,-0.031707764,0.0010709763,0.029251099,0.058166504,0.027893066,-0.061950684,-0.10638428,-0.072387695,-0.16003418,0.045654297,-0.008026123,-0.04559326,-0.007030487,-0.05706787,0.029556274,0.0077552795,-0.081970215,0.0068473816,0.015853882,0.08929443,0.0032176971,0.037841797,0.025634766,-0.0446167,0.11279297,0.08294678,0.036132812,0.11224365,0.013435364,-0.04058838,-0.05380249,0.09088135,0.07330322,-0.074157715,0.018554688,-0.076293945,-0.025177002,0.017028809,0.0030403137,-0.0077819824,0.06695557,0.060638428,-0.008659363,-0.0007786751,-0.04360962,-0.05557251,0.044921875,0.019104004,-0.048553467,-0.007507324,-0.006549835,-0.061920166,0.045410156,0.10534668,0.11193848,-0.017440796,0.0181427,-0.005882263,0.07128906,0.014839172,-0.04083252,0.0031585693,0.033935547,-0.06555176,0.00042390823,0.024169922,0.048980713,0.040374756,0.10583496,-0.033050537,0.013465881,0.023071289,-0.010147095,-0.07067871,0.031707764,-0.07141113,-0.016220093,0.012863159,0.048950195,-0.020629883,-0.015457153,0.02027893,0.02558899,-0,-0.032440186,0.0026054382,0.08929443,-0.05960083,0.04663086,-0.0070381165,0.05593872,0.048461914,-0.009490967,0.038360596,-0.017623901,-0.017608643,-0.032348633,-0.006351471,-0.051513672,0.044525146,0.023406982,0.0102005005,-0.121032715,0.083496094,-0.026535034,0.053466797,0.01826477,0.032073975,-0.08520508,-0.020339966,0.11364746,-0.038635254,-0.02255249,0.017288208,0.03414917,0.03930664,-0.05810547,0.0390625,0.0040130615,-0.00034308434,0.09674072,0.0073394775,0.027389526,-0.048339844,-0.09887695,0.040863037,0.044677734,-0.09814453,0.013916016,-0.0496521,-0.050445557,0.018661499,0.06903076,-0.023254395,0.023422241,0.025878906,0.004764557,-0.08331299,0.025039673,0.08483887,0.04095459,0.039093018,0.03768921,0.12261963,0.040527344,0.011474609,0.07635498,0.033813477,-0.099121094,0.039733887,-0.026397705,-0.09106445,0.08135986,0.017562866,0.03314209,0.018325806,0.044647217,0.04510498,0.008781433,0.005657196,-0.055419922,-0.0053596497,0.020065308,0.02609253,-0.011947632,-0.057250977,0.003479004,0.07507324,-0.12792969,-0.044067383,0.005420685,-0.048919678,-0.012611389,0.02293396,0.050811768,0.0132751465,0.07373047,-0.03845215,0.040161133,-0,0.03878784,0.12573242,-0.01146698,-0.0793457,0.0039043427,-0.01651001,-0.011390686,-0.035217285,0.016647339,-0.039855957,0.043151855,-0.08685303,-0.06982422,-0.058776855,-0.020385742,-0.004184723,0.1184082,-0.059906006,-0.028427124,0.00299263,-0.038970947,-0.017623901,-0.05999756,-0.012069702,0.01424408,0.028366089,0.079833984,-0.0030021667,-0.038879395,-0.04647827,-0.0006837845,0.0115356445,-0.030090332,0.002916336,-0.0357666,-0.029510498,0.027557373,-0.12976074,-0.020904541,0.023712158,0.038909912,-0.015640259,0.08618164,0.015304565,-0.025268555,0.11895752,-0.08129883,-0.010787964,0.019927979,0.009719849,-0.0076179504,-0.013549805,-0.14794922,-0.00047683716,-0.054534912,-0.010803223,0.04663086,-0.061431885,0.06585693,-0.026412964,-0.022827148,-0.001619339,-0.12597656,-0.045928955,-0.08343506,-0.015327454,-0.016235352,-0.037597656,0.03567505,-0.09057617,-0.060424805,-0.09710693,-0.043640137,-0.023605347,0.084350586,0.045318604,-0.054840088,0.0048179626,0.030776978,0.0003273487,-0.08477783,-0.046875,0.00063610077,0.019546509,-0.07446289,0.012771606,-0.0025482178,-0.026672363,0.0067977905,-0.02178955,0.004749298,0.015274048,-0.027633667,0.07904053,0.044189453,-5.9604645e-08,0.009384155,-0.014854431,0.0446167,-0.003955841,-0.018966675,-0.087890625,-0.015716553,0.072753906,-0.03881836,0.021377563,-0.003479004,-0.0053138733,-0.038848877,-0.08679199,0.003282547,-0.08288574,-0.09362793,-0.0116119385,-0.027679443,0.010299683,0.021652222,0.017700195,-0.045806885,0.08117676,-0.011230469,0.029067993,-0.1508789,-0.02168274,0.023071289,0.020385742,0.020065308,0.06561279,-0.015289307,-0.00095939636,-0.0051574707,-0.03945923,0.036621094,-0.0005207062,0.0056037903,0.13171387,0.061401367,-0.1784668,0.0013942719,-0.02961731,0.009796143,-0.030059814,-0.018127441,-0.069885254,-0.029266357,-0.061828613,-0.08343506,-0.06726074,0.07470703,-0.043762207,-0.019073486,-0.02897644,0.04345703,-0.066223145,0.009788513,-0.008987427,0.03491211,0.015045166,-0.064941406,0.053649902]', 66, '{11845703:2.078145,97960457:2.078145,153499096:2.078145}/268435456', 0, '{}/268435456', '{94765623,783683655,1227992767}', 2, '[-0.0058059692,-0.0065345764,0.0003221035,0.04840088,0.032958984,0.09210205,-0.017074585,0.028198242,0.049041748,-0.003709793,0.047821045,-0.01235199,0.09350586,0.01739502,0.007873535,0.020141602,-0.049621582,-0.012710571,-0.03778076,0.015777588,0.006542206,0.00051641464,0.03765869,0.0038070679,0.053955078,0.03414917,0.035827637,-0.040802002,-0.013290405,-0.0070991516,0.0028648376,0.019454956,0.059570312,-0.004928589,0.025466919,-0.0001655817,0.009613037,0.052764893,0.029647827,0.005996704,0.015945435,-0.06640625,-0.029632568,-0.065979004,-0.031707764,0.0010709763,0.029251099,0.058166504,0.027893066,-0.061950684,-0.10638428,-0.072387695,-0.16003418,0.045654297,-0.008026123,-0.04559326,-0.007030487,-0.05706787,0.029556274,0.0077552795,-0.081970215,0.0068473816,0.015853882,0.08929443,0.0032176971,0.037841797,0.025634766,-0.0446167,0.11279297,0.08294678,0.036132812,0.11224365,0.013435364,-0.04058838,-0.05380249,0.09088135,0.07330322,-0.074157715,0.018554688,-0.076293945,-0.025177002,0.017028809,0.0030403137,-0.0077819824,0.06695557,0.060638428,-0.008659363,-0.0007786751,-0.04360962,-0.05557251,0.044921875,0.019104004,-0.048553467,-0.007507324,-0.006549835,-0.061920166,0.045410156,0.10534668,0.11193848,-0.017440796,0.0181427,-0.005882263,0.07128906,0.014839172,-0.04083252,0.0031585693,0.033935547,-0.06555176,0.00042390823,0.024169922,0.048980713,0.040374756,0.10583496,-0.033050537,0.013465881,0.023071289,-0.010147095,-0.07067871,0.031707764,-0.07141113,-0.016220093,0.012863159,0.048950195,-0.020629883,-0.015457153,0.02027893,0.02558899,-0,-0.032440186,0.0026054382,0.08929443,-0.05960083,0.04663086,-0.0070381165,0.05593872,0.048461914,-0.009490967,0.038360596,-0.017623901,-0.017608643,-0.032348633,-0.006351471,-0.051513672,0.044525146,0.023406982,0.0102005005,-0.121032715,0.083496094,-0.026535034,0.053466797,0.01826477,0.032073975,-0.08520508,-0.020339966,0.11364746,-0.038635254,-0.02255249,0.017288208,0.03414917,0.03930664,-0.05810547,0.0390625,0.0040130615,-0.00034308434,0.09674072,0.0073394775,0.027389526,-0.048339844,-0.09887695,0.040863037,0.044677734,-0.09814453,0.013916016,-0.0496521,-0.050445557,0.018661499,0.06903076,-0.023254395,0.023422241,0.025878906,0.004764557,-0.08331299,0.025039673,0.08483887,0.04095459,0.039093018,0.03768921,0.12261963,0.040527344,0.011474609,0.07635498,0.033813477,-0.099121094,0.039733887,-0.026397705,-0.09106445,0.08135986,0.017562866,0.03314209,0.018325806,0.044647217,0.04510498,0.008781433,0.005657196,-0.055419922,-0.0053596497,0.020065308,0.02609253,-0.011947632,-0.057250977,0.003479004,0.07507324,-0.12792969,-0.044067383,0.005420685,-0.048919678,-0.012611389,0.02293396,0.050811768,0.0132751465,0.07373047,-0.03845215,0.040161133,-0,0.03878784,0.12573242,-0.01146698,-0.0793457,0.0039043427,-0.01651001,-0.011390686,-0.035217285,0.016647339,-0.039855957,0.043151855,-0.08685303,-0.06982422,-0.058776855,-0.020385742,-0.004184723,0.1184082,-0.059906006,-0.028427124,0.00299263,-0.038970947,-0.017623901,-0.05999756,-0.012069702,0.01424408,0.028366089,0.079833984,-0.0030021667,-0.038879395,-0.04647827,-0.0006837845,0.0115356445,-0.030090332,0.002916336,-0.0357666,-0.029510498,0.027557373,-0.12976074,-0.020904541,0.023712158,0.038909912,-0.015640259,0.08618164,0.015304565,-0.025268555,0.11895752,-0.08129883,-0.010787964,0.019927979,0.009719849,-0.0076179504,-0.013549805,-0.14794922,-0.00047683716,-0.054534912,-0.010803223,0.04663086,-0.061431885,0.06585693,-0.026412964,-0.022827148,-0.001619339,-0.12597656,-0.045928955,-0.08343506,-0.015327454,-0.016235352,-0.037597656,0.03567505,-0.09057617,-0.060424805,-0.09710693,-0.043640137,-0.023605347,0.084350586,0.045318604,-0.054840088,0.0048179626,0.030776978,0.0003273487,-0.08477783,-0.046875,0.00063610077,0.019546509,-0.07446289,0.012771606,-0.0025482178,-0.026672363,0.0067977905,-0.02178955,0.004749298,0.015274048,-0.027633667,0.07904053,0.044189453,-5.9604645e-08,0.009384155,-0.014854431,0.0446167,-0.003955841,-0.018966675,-0.087890625,-0.015716553,0.072753906,-0.03881836,0.021377563,-0.003479004,-0.0053138733,-0.038848877,-0.08679199,0.003282547,-0.08288574,-0.09362793,-0.0116119385,-0.027679443,0.010299683,0.021652222,0.017700195,-0.045806885,0.08117676,-0.011230469,0.029067993,-0.1508789,-0.02168274,0.023071289,0.020385742,0.020065308,0.06561279,-0.015289307,-0.00095939636,-0.0051574707,-0.03945923,0.036621094,-0.0005207062,0.0056037903,0.13171387,0.061401367,-0.1784668,0.0013942719,-0.02961731,0.009796143,-0.030059814,-0.018127441,-0.069885254,-0.029266357,-0.061828613,-0.08343506,-0.06726074,0.07470703,-0.043762207,-0.019073486,-0.02897644,0.04345703,-0.066223145,0.009788513,-0.008987427,0.03491211,0.015045166,-0.064941406,0.053649902]', true, '', false);
INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (6, 0, NULL, '01a22a64-7798-71ae-a48e-c5e53c6627f1', 'P 78', NULL, 'letter', 'l-2', '{}', 'approved', NULL, NULL, 1, '[0.0060043335,0.03338623,-0.0024490356,0.04714966,0.022369385,0.09442139,-0.018722534,0.027450562,0.030380249,0.007858276,0.06402588,-0.019592285,0.0758667,0.02508545,0.011444092,0.016616821,-0.08441162,-0.019454956,-0.028152466,0.008834839,0.0032482147,0.005897522,0.03668213,0.0079956055,0.05456543,0.050720215,0.053497314,-0.03164673,-0.0058784485,-0.01725769,0.017318726,0.013076782,0.051818848,-0.006088257,0.026763916,-0.008651733,0.0017528534,0.054779053,0.0357666,0.018463135,0.014053345,-0.06744385,-0.040130615,-0.040618896,-0.027648926,0.00025105476,0.0016727448,0.05581665,0.04550171,-0.06628418,-0.122924805,-0.09503174,-0.15844727,0.039855957,-0.0007119179,-0.040802002,-0.024169922,-0.035369873,0.042663574,-0.009590149,-0.085998535,0.010971069,-0.011138916,0.10784912,0.028564453,0.026123047,0.020568848,-0.045715332,0.09246826,0.11431885,0.013153076,0.10626221,-0.006511688,-0.06347656,-0.032958984,0.090026855,0.07647705,-0.08239746,0.035369873,-0.074523926,-0.050842285,0.008178711,-0.009269714,0.0051345825,0.066833496,0.0395813,0.0022964478,-0.006275177,-0.037902832,-0.0670166,0.04043579,0.00094509125,-0.041168213,0.005607605,-0.03656006,-0.03286743,0.033966064,0.045166016,0.08026123,0.03265381,0.023254395,-0.020385742,0.06317139,0.0152282715,-0.022323608,-0.001964569,0.039916992,-0.0413208,-0.0033569336,0.0141067505,0.060028076,0.029525757,0.1239624,-0.004032135,0.022720337,0.037384033,0.0053596497,-0.04977417,0.04269409,-0.07318115,-0.01133728,0.007713318,0.026916504,-0.00541687,-0.04623413,-0.008811951,0.014640808,0,-0.014389038,-0.02494812,0.094055176,-0.025802612,0.060699463,0.011550903,0.043884277,0.037017822,-0.012687683,0.054870605,-0.015510559,-0.0440979,-0.050109863,0.0021438599,-0.04385376,0.026306152,0.010635376,0.03314209,-0.12365723,0.12133789,-0.019134521,0.06719971,0.008163452,0.01084137,-0.08111572,-0.008522034,0.11212158,-0.03213501,-0.012916565,0.01209259,0.05529785,0.043151855,-0.05935669,0.044403076,0.0048942566,0.02406311,0.08898926,-0.0015439987,0.03253174,-0.047302246,-0.11639404,0.043395996,0.04925537,-0.08062744,0.040863037,-0.05206299,-0.05581665,0.01411438,0.07165527,-0.003824234,0.010871887,0.024414062,0.0067710876,-0.092163086,0.036621094,0.07244873,0.021057129,0.035614014,0.039398193,0.13439941,0.072387695,0.014656067,0.07183838,0.021514893,-0.09301758,0.040222168,-0.034332275,-0.105773926,0.07800293,0.01914978,0.0034866333,0.036895752,0.052520752,0.03768921,0.0030899048,-0.0025424957,-0.059539795,-0.008888245,-0.0013885498,0.0021190643,-0.012138367,-0.070739746,0.015457153,0.08026123,-0.1048584,-0.04171753,0.005115509,-0.04751587,-0.0069274902,0.061431885,0.035247803,0.025024414,0.08428955,-0.044891357,0.03277588,-0,0.020202637,0.1237793,-0.012680054,-0.060943604,0.028396606,-0.03225708,-0.009094238,-0.030014038,0.007965088,-0.03955078,0.04336548,-0.09375,-0.07287598,-0.037750244,0.00019264221,-0.011268616,0.1303711,-0.07867432,-0.025024414,0.012992859,-0.07122803,-0.004623413,-0.05758667,0.008331299,0.0059051514,0.0345459,0.07269287,0.011711121,-0.066223145,-0.030853271,-0.006790161,-0.036010742,-0.04623413,-0.011009216,-0.031982422,-0.019729614,0.026626587,-0.11279297,-0.016326904,0.020629883,0.031677246,-0.036865234,0.074279785,0.035827637,-0.012763977,0.11755371,-0.05819702,-0.017974854,0.019088745,0.0079422,-0.018936157,-0.01663208,-0.14978027,-0.017211914,-0.049468994,-0.032958984,0.041809082,-0.07714844,0.04373169,-0.026519775,-0.03857422,0.0042877197,-0.11810303,-0.06488037,-0.074401855,-0.0017499924,-0.024749756,-0.033477783,0.038238525,-0.08270264,-0.04650879,-0.09460449,-0.05380249,-0.01979065,0.08874512,0.02545166,-0.06756592,0.004432678,0.041503906,-0.018554688,-0.09301758,-0.032226562,-0.0004210472,0.027404785,-0.091918945,0.025253296,0.03778076,-0.021636963,0.0021648407,0.013282776,0.0022697449,0.05038452,-0.004020691,0.07269287,0.045013428,-5.9604645e-08,-0.009803772,-0.0013914108,0.028747559,-0.019500732,-0.02444458,-0.06750488,-0.003856659,0.04559326,-0.04397583,0.01777649,-0.0068206787,0.027145386,-0.0134887695,-0.06488037,-0.015037537,-0.07067871,-0.06976318,-0.0149383545,-0.04385376,-0.032592773,-0.005329132,0.0037631989,-0.06707764,0.07165527,0.005836487,0.038970947,-0.14782715,0.016540527,0.020111084,0.03277588,0.0335083,0.06854248,-0.029449463,-0.012908936,-0.014030457,-0.053466797,0.03692627,0.008644104,0.024978638,0.10229492,0.04776001,-0.1541748,0.021697998,-0.018585205,0.009269714,-0.026809692,-0.0064888,-0.08453369,-0.038879395,-0.08428955,-0.07952881,-0.051513672,0.09802246,-0.0309906,-0.00050115585,-0.04095459,0.058410645,-0.062561035,0.0037841797,0.013374329,0.029891968,0.02508545,-0.0637207,0.053833008]', 51, '{11845703:2.0703018,97960457:2.0703018,153499096:2.0703018}/268435456', 0, '{}/268435456', '{94765623,783683655,1227992767}', 2, '[0.0060043335,0.03338623,-0.0024490356,0.04714966,0.022369385,0.09442139,-0.018722534,0.027450562,0.030380249,0.007858276,0.06402588,-0.019592285,0.0758667,0.02508545,0.011444092,0.016616821,-0.08441162,-0.019454956,-0.028152466,0.008834839,0.0032482147,0.005897522,0.03668213,0.0079956055,0.05456543,0.050720215,0.053497314,-0.03164673,-0.0058784485,-0.01725769,0.017318726,0.013076782,0.051818848,-0.006088257,0.026763916,-0.008651733,0.0017528534,0.054779053,0.0357666,0.018463135,0.014053345,-0.06744385,-0.040130615,-0.040618896,-0.027648926,0.00025105476,0.0016727448,0.05581665,0.04550171,-0.06628418,-0.122924805,-0.09503174,-0.15844727,0.039855957,-0.0007119179,-0.040802002,-0.024169922,-0.035369873,0.042663574,-0.009590149,-0.085998535,0.010971069,-0.011138916,0.10784912,0.028564453,0.026123047,0.020568848,-0.045715332,0.09246826,0.11431885,0.013153076,0.10626221,-0.006511688,-0.06347656,-0.032958984,0.090026855,0.07647705,-0.08239746,0.035369873,-0.074523926,-0.050842285,0.008178711,-0.009269714,0.0051345825,0.066833496,0.0395813,0.0022964478,-0.006275177,-0.037902832,-0.0670166,0.04043579,0.00094509125,-0.041168213,0.005607605,-0.03656006,-0.03286743,0.033966064,0.045166016,0.08026123,0.03265381,0.023254395,-0.020385742,0.06317139,0.0152282715,-0.022323608,-0.001964569,0.039916992,-0.0413208,-0.0033569336,0.0141067505,0.060028076,0.029525757,0.1239624,-0.004032135,0.022720337,0.037384033,0.0053596497,-0.04977417,0.04269409,-0.07318115,-0.01133728,0.007713318,0.026916504,-0.00541687,-0.04623413,-0.008811951,0.014640808,0,-0.014389038,-0.02494812,0.094055176,-0.025802612,0.060699463,0.011550903,0.043884277,0.037017822,-0.012687683,0.054870605,-0.015510559,-0.0440979,-0.050109863,0.0021438599,-0.04385376,0.026306152,0.010635376,0.03314209,-0.12365723,0.12133789,-0.019134521,0.06719971,0.008163452,0.01084137,-0.08111572,-0.008522034,0.11212158,-0.03213501,-0.012916565,0.01209259,0.05529785,0.043151855,-0.05935669,0.044403076,0.0048942566,0.02406311,0.08898926,-0.0015439987,0.03253174,-0.047302246,-0.11639404,0.043395996,0.04925537,-0.08062744,0.040863037,-0.05206299,-0.05581665,0.01411438,0.07165527,-0.003824234,0.010871887,0.024414062,0.0067710876,-0.092163086,0.036621094,0.07244873,0.021057129,0.035614014,0.039398193,0.13439941,0.072387695,0.014656067,0.07183838,0.021514893,-0.09301758,0.040222168,-0.034332275,-0.105773926,0.07800293,0.01914978,0.0034866333,0.036895752,0.052520752,0.03768921,0.0030899048,-0.0025424957,-0.059539795,-0.008888245,-0.0013885498,0.0021190643,-0.012138367,-0.070739746,0.015457153,0.08026123,-0.1048584,-0.04171753,0.005115509,-0.04751587,-0.0069274902,0.061431885,0.035247803,0.025024414,0.08428955,-0.044891357,0.03277588,-0,0.020202637,0.1237793,-0.012680054,-0.060943604,0.028396606,-0.03225708,-0.009094238,-0.030014038,0.007965088,-0.03955078,0.04336548,-0.09375,-0.07287598,-0.037750244,0.00019264221,-0.011268616,0.1303711,-0.07867432,-0.025024414,0.012992859,-0.07122803,-0.004623413,-0.05758667,0.008331299,0.0059051514,0.0345459,0.07269287,0.011711121,-0.066223145,-0.030853271,-0.006790161,-0.036010742,-0.04623413,-0.011009216,-0.031982422,-0.019729614,0.026626587,-0.11279297,-0.016326904,0.020629883,0.031677246,-0.036865234,0.074279785,0.035827637,-0.012763977,0.11755371,-0.05819702,-0.017974854,0.019088745,0.0079422,-0.018936157,-0.01663208,-0.14978027,-0.017211914,-0.049468994,-0.032958984,0.041809082,-0.07714844,0.04373169,-0.026519775,-0.03857422,0.0042877197,-0.11810303,-0.06488037,-0.074401855,-0.0017499924,-0.024749756,-0.033477783,0.038238525,-0.08270264,-0.04650879,-0.09460449,-0.05380249,-0.01979065,0.08874512,0.02545166,-0.06756592,0.004432678,0.041503906,-0.018554688,-0.09301758,-0.032226562,-0.0004210472,0.027404785,-0.091918945,0.025253296,0.03778076,-0.021636963,0.0021648407,0.013282776,0.0022697449,0.05038452,-0.004020691,0.07269287,0.045013428,-5.9604645e-08,-0.009803772,-0.0013914108,0.028747559,-0.019500732,-0.02444458,-0.06750488,-0.003856659,0.04559326,-0.04397583,0.01777649,-0.0068206787,0.027145386,-0.0134887695,-0.06488037,-0.015037537,-0.07067871,-0.06976318,-0.0149383545,-0.04385376,-0.032592773,-0.005329132,0.0037631989,-0.06707764,0.07165527,0.005836487,0.038970947,-0.14782715,0.016540527,0.020111084,0.03277588,0.0335083,0.06854248,-0.029449463,-0.012908936,-0.014030457,-0.053466797,0.03692627,0.008644104,0.024978638,0.10229492,0.04776001,-0.1541748,0.021697998,-0.018585205,0.009269714,-0.026809692,-0.0064888,-0.08453369,-0.038879395,-0.08428955,-0.07952881,-0.051513672,0.09802246,-0.0309906,-0.00050115585,-0.04095459,0.058410645,-0.062561035,0.0037841797,0.013374329,0.029891968,0.02508545,-0.0637207,0.053833008]', true, '', false);
INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (7, 0, '01a22a64-77f4-7e26-89ec-6a44206b5c38', '01a22a64-77ea-7014-a82d-300037305539', 'P12345', '0198c5a4-5f3b-7c1e-9a55-0b7d5f2f3c11', 'discharge_summary', 'ds-1', '{http://loinc.org|18842-5}', 'approved', 'person', '2026-11-02 08:00:00+00', 1, '[-0.056762695,0.024887085,-0.010520935,-0.06982422,-0.037231445,-0.10308838,-0.04714966,0.011619568,-0.028884888,-0.029937744,0.022323608,-0.03878784,-0.03729248,-0.018127441,-0.054748535,-0.08123779,-0.0736084,0.034484863,0.019699097,0.011146545,0.023361206,0.0076065063,-0.036468506,0.001250267,0.0259552,0.025054932,-0.0005402565,-0.028945923,-0.037994385,-0.061462402,0.04776001,0.011451721,-0.008087158,-0.048309326,0.0793457,0.11053467,-0.06719971,-0.060028076,0.04171753,-0.027404785,-0.026947021,-0.058685303,-0.09649658,0.05154419,0.020568848,0.06060791,-0.13830566,0.07086182,0.028060913,-0.011642456,-0.0793457,-0.057281494,0.04446411,0.004272461,0.0060691833,-0.021896362,0.032196045,0.08068848,-0.055480957,0.01725769,0.035217285,0.02609253,-0.0049591064,0.010437012,0.050750732,-0.0014343262,0.005882263,-0.07733154,0.048553467,0.009437561,-0.017669678,0.0023841858,-0.016952515,-0.0072746277,-0.015548706,-0.012428284,0.006717682,-0.026855469,0.0725708,-0.072753906,0.043426514,0.098083496,-0.017456055,0.10296631,0.023849487,-0.015258789,-0.02848816,0.032684326,-0.024551392,-0.014404297,0.060455322,-0.023712158,-0.09442139,-0.013015747,-0.059448242,-0.017227173,-0.06994629,-0.0013504028,-0.031143188,0.058166504,-0.079956055,-0.01713562,-0.01576233,-0.019134521,-0.09277344,-0.04345703,-0.010147095,-0.101501465,-0.05795288,0.043945312,-0.055603027,-0.02128601,0.04458618,-0.044708252,0.016204834,0.14440918,0.0030574799,-0.026000977,0.080200195,-0.088012695,0.014434814,0.03149414,0.029129028,-0.058013916,-0.04748535,0.016082764,0.100097656,0,-0.021224976,-0.0084991455,0.0076522827,0.054382324,-0.03050232,-0.046051025,-0.04827881,-0.06640625,-0.043914795,-0.07318115,-0.07946777,-0.02923584,-0.003572464,-0.043060303,-0.016647339,-0.0075302124,0.089538574,0.11022949,0.041046143,0.06378174,0.097839355,-0.07989502,0.017944336,0.039215088,0.053863525,0.016586304,-0.0076065063,-0.014915466,0.041931152,0.040863037,0.07537842,-0.087890625,-0.057739258,-0.034301758,-0.014724731,-0.066101074,0.0368042,-0.051757812,-0.015151978,-0.027145386,-0.014129639,0.01461792,0.014282227,-0.03265381,0.028167725,0.070251465,0.015823364,0.014297485,0.01914978,0.0036563873,-0.014381409,-0.060699463,0.015220642,-0.12445068,-0.04373169,0.06390381,0.064208984,-0.0026302338,0.07171631,0.0048599243,-0.007171631,0.08215332,0.06378174,-0.09082031,0.033996582,-0.030960083,-0.101867676,-0.005218506,0.07019043,-0.05508423,-0.051727295,-0.025939941,0.019760132,0.02897644,-0.00037145615,-0.012313843,-0.008018494,0.020126343,-0.03439331,0.026916504,-0.0073280334,-0.033569336,-0.01663208,-0.029891968,0.12219238,0.04812622,0.016815186,-0.027145386,-0.04815674,0.045043945,-0.046569824,0.03265381,0.06652832,0.0047187805,0.05923462,-0,0.050811768,-0.06021118,-0.044311523,0.04727173,0.107421875,0.040130615,-0.13000488,0.18920898,0.030975342,0.011993408,0.02519226,-0.05831909,0.016784668,-0.027404785,0.029327393,0.13269043,0.05718994,-0.017715454,-0.05505371,0.06939697,0.004875183,0.038909912,-0.017822266,0.0075531006,0.012191772,0.04421997,0.06854248,0.035095215,-0.09033203,-0.02748108,0.008766174,-0.04675293,-0.13537598,0.07293701,0.018508911,0.039031982,0.084228516,-0.008460999,-0.013687134,0.03390503,0.032196045,0.055389404,0.0047073364,0.00415802,-0.040100098,-0.017288208,-0.028762817,-0.054260254,0.017318726,-0.0052223206,0.086242676,-0.00062942505,0.029296875,-0.00381279,0.08660889,0.021606445,0.02758789,0.021224976,-0.099731445,0.061553955,0.018051147,-0.03189087,-0.041992188,0.066589355,0.020629883,0.0053520203,-0.07659912,0.016189575,0.06652832,-0.039123535,0.035888672,0.015533447,-0.06439209,0.03137207,-0.066223145,-0.013587952,-0.060638428,0.034454346,0.05404663,0.027557373,-0.07788086,-0.011299133,-0.026412964,-0.0031490326,0.044311523,-0.08673096,0.021026611,-0.047210693,-0.006668091,-0.011444092,0.042510986,0.07128906,-0.017745972,0.06222534,0.07354736,-0,0.08105469,-0.057159424,0.005710602,0.018859863,0.05517578,-0.15588379,0.019882202,0.023803711,-0.01473999,0.037261963,0.031433105,0.030075073,-0.011276245,-0.03338623,0.031280518,-0.035186768,0.056396484,0.06817627,-0.04449463,-0.029891968,0.043121338,-0.0803833,-0.062683105,-0.08099365,-0.00063610077,0.014839172,0.13806152,-0.04458618,-0.015716553,-0.058898926,-0.015701294,0.01234436,-0.03414917,-0.068725586,0.021697998,-0.0050315857,-0.05783081,-0.008155823,-0.0047798157,0.096191406,0.007381439,0.060150146,0.025619507,0.025131226,-0.030715942,0.012306213,-0.0413208,0.0018825531,0.005695343,0.009117126,-0.055847168,-0.0019741058,0.070129395,0.03668213,-0.014343262,0.09851074,0.03656006,-0.0051231384,-0.052337646,-0.0064315796,0.027053833,-0.012550354,0.012832642,0.002998352]', 5, '{2894618:1.6,109174835:1.6,169209241:1.6,202189230:1.6,207613367:1.6}/268435456', 1, '{77349197:1.5575222}/268435456', '{23156942,618793574,873398678,1353673926,1617513838,1660906934}', 2, '[-0.056762695,0.024887085,-0.010520935,-0.06982422,-0.037231445,-0.10308838,-0.04714966,0.011619568,-0.028884888,-0.029937744,0.022323608,-0.03878784,-0.03729248,-0.018127441,-0.054748535,-0.08123779,-0.0736084,0.034484863,0.019699097,0.011146545,0.023361206,0.0076065063,-0.036468506,0.001250267,0.0259552,0.025054932,-0.0005402565,-0.028945923,-0.037994385,-0.061462402,0.04776001,0.011451721,-0.008087158,-0.048309326,0.0793457,0.11053467,-0.06719971,-0.060028076,0.04171753,-0.027404785,-0.026947021,-0.058685303,-0.09649658,0.05154419,0.020568848,0.06060791,-0.13830566,0.07086182,0.028060913,-0.011642456,-0.0793457,-0.057281494,0.04446411,0.004272461,0.0060691833,-0.021896362,0.032196045,0.08068848,-0.055480957,0.01725769,0.035217285,0.02609253,-0.0049591064,0.010437012,0.050750732,-0.0014343262,0.005882263,-0.07733154,0.048553467,0.009437561,-0.017669678,0.0023841858,-0.016952515,-0.0072746277,-0.015548706,-0.012428284,0.006717682,-0.026855469,0.0725708,-0.072753906,0.043426514,0.098083496,-0.017456055,0.10296631,0.023849487,-0.015258789,-0.02848816,0.032684326,-0.024551392,-0.014404297,0.060455322,-0.023712158,-0.09442139,-0.013015747,-0.059448242,-0.017227173,-0.06994629,-0.0013504028,-0.031143188,0.058166504,-0.079956055,-0.01713562,-0.01576233,-0.019134521,-0.09277344,-0.04345703,-0.010147095,-0.101501465,-0.05795288,0.043945312,-0.055603027,-0.02128601,0.04458618,-0.044708252,0.016204834,0.14440918,0.0030574799,-0.026000977,0.080200195,-0.088012695,0.014434814,0.03149414,0.029129028,-0.058013916,-0.04748535,0.016082764,0.100097656,0,-0.021224976,-0.0084991455,0.0076522827,0.054382324,-0.03050232,-0.046051025,-0.04827881,-0.06640625,-0.043914795,-0.07318115,-0.07946777,-0.02923584,-0.003572464,-0.043060303,-0.016647339,-0.0075302124,0.089538574,0.11022949,0.041046143,0.06378174,0.097839355,-0.07989502,0.017944336,0.039215088,0.053863525,0.016586304,-0.0076065063,-0.014915466,0.041931152,0.040863037,0.07537842,-0.087890625,-0.057739258,-0.034301758,-0.014724731,-0.066101074,0.0368042,-0.051757812,-0.015151978,-0.027145386,-0.014129639,0.01461792,0.014282227,-0.03265381,0.028167725,0.070251465,0.015823364,0.014297485,0.01914978,0.0036563873,-0.014381409,-0.060699463,0.015220642,-0.12445068,-0.04373169,0.06390381,0.064208984,-0.0026302338,0.07171631,0.0048599243,-0.007171631,0.08215332,0.06378174,-0.09082031,0.033996582,-0.030960083,-0.101867676,-0.005218506,0.07019043,-0.05508423,-0.051727295,-0.025939941,0.019760132,0.02897644,-0.00037145615,-0.012313843,-0.008018494,0.020126343,-0.03439331,0.026916504,-0.0073280334,-0.033569336,-0.01663208,-0.029891968,0.12219238,0.04812622,0.016815186,-0.027145386,-0.04815674,0.045043945,-0.046569824,0.03265381,0.06652832,0.0047187805,0.05923462,-0,0.050811768,-0.06021118,-0.044311523,0.04727173,0.107421875,0.040130615,-0.13000488,0.18920898,0.030975342,0.011993408,0.02519226,-0.05831909,0.016784668,-0.027404785,0.029327393,0.13269043,0.05718994,-0.017715454,-0.05505371,0.06939697,0.004875183,0.038909912,-0.017822266,0.0075531006,0.012191772,0.04421997,0.06854248,0.035095215,-0.09033203,-0.02748108,0.008766174,-0.04675293,-0.13537598,0.07293701,0.018508911,0.039031982,0.084228516,-0.008460999,-0.013687134,0.03390503,0.032196045,0.055389404,0.0047073364,0.00415802,-0.040100098,-0.017288208,-0.028762817,-0.054260254,0.017318726,-0.0052223206,0.086242676,-0.00062942505,0.029296875,-0.00381279,0.08660889,0.021606445,0.02758789,0.021224976,-0.099731445,0.061553955,0.018051147,-0.03189087,-0.041992188,0.066589355,0.020629883,0.0053520203,-0.07659912,0.016189575,0.06652832,-0.039123535,0.035888672,0.015533447,-0.06439209,0.03137207,-0.066223145,-0.013587952,-0.060638428,0.034454346,0.05404663,0.027557373,-0.07788086,-0.011299133,-0.026412964,-0.0031490326,0.044311523,-0.08673096,0.021026611,-0.047210693,-0.006668091,-0.011444092,0.042510986,0.07128906,-0.017745972,0.06222534,0.07354736,-0,0.08105469,-0.057159424,0.005710602,0.018859863,0.05517578,-0.15588379,0.019882202,0.023803711,-0.01473999,0.037261963,0.031433105,0.030075073,-0.011276245,-0.03338623,0.031280518,-0.035186768,0.056396484,0.06817627,-0.04449463,-0.029891968,0.043121338,-0.0803833,-0.062683105,-0.08099365,-0.00063610077,0.014839172,0.13806152,-0.04458618,-0.015716553,-0.058898926,-0.015701294,0.01234436,-0.03414917,-0.068725586,0.021697998,-0.0050315857,-0.05783081,-0.008155823,-0.0047798157,0.096191406,0.007381439,0.060150146,0.025619507,0.025131226,-0.030715942,0.012306213,-0.0413208,0.0018825531,0.005695343,0.009117126,-0.055847168,-0.0019741058,0.070129395,0.03668213,-0.014343262,0.09851074,0.03656006,-0.0051231384,-0.052337646,-0.0064315796,0.027053833,-0.012550354,0.012832642,0.002998352]', true, '', false);
INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (8, 0, '01a22a64-77f4-7e26-89ec-6a44206b5c38', '01a22a64-77ea-71a9-b053-d5024cdb5ef9', 'P12345', '0198c5a4-5f3b-7c1e-9a55-0b7d5f2f3c11', 'discharge_summary', 'ds-1', '{http://loinc.org|18842-5}', 'approved', 'person', '2026-11-02 08:00:00+00', 1, '[0.04953003,-0.03100586,-0.049957275,0.023284912,-0.04574585,-0.039398193,-0.016464233,0.10723877,0.020904541,-0.036956787,0.02684021,0.06616211,-0.029678345,-0.0003976822,-0.078308105,-0.02619934,0.00920105,-0.03640747,0.01058197,0.05444336,-0.029190063,0.08544922,0.03656006,0.08093262,-0.059448242,0.026687622,-0.072021484,0.008407593,0.03567505,-0.008270264,0.06573486,0.0619812,0.008743286,-0.022003174,0.033477783,0.03277588,-0.06341553,0.042266846,-0.00869751,0.036102295,0.012298584,-0.0769043,-0.050598145,0.028915405,-0.017990112,-0.03515625,-0.060577393,0.0043678284,0.047821045,0.09875488,-0.039855957,-0.07879639,0.014190674,0.006122589,0.047088623,-0.078063965,-0.020401001,0.032287598,0.030731201,0.024337769,-0.09484863,0.040893555,-0.09436035,-0.0012397766,-0.070495605,0.085998535,0.049468994,-0.12670898,0.09295654,0.06774902,0.027877808,-0.047821045,0.062072754,-0.0022697449,-0.021514893,0.012832642,0.012138367,-0.034332275,0.050567627,-0.095947266,0.046722412,0.00409317,-0.015426636,0.028335571,0.059173584,0.006362915,-0.00819397,-0.02923584,0.060180664,-0.06604004,0.031677246,0.07696533,0.026351929,-0.019973755,-0.039733887,-0.055145264,-0.04296875,0.04724121,-0.073791504,0.023910522,-0.029525757,0.016067505,-0.05142212,-0.015083313,-0.09039307,-0.06573486,0.07067871,-0.027832031,-0.043029785,-0.03982544,-0.05215454,-0.01499939,0.06719971,0.026550293,0.0418396,0.049224854,0.043640137,-0.04562378,0.037719727,-0.045288086,0.057769775,0.02420044,0.003572464,-0.10784912,-0.010040283,0.058258057,0.09069824,0,0.04449463,-0.03640747,0.02519226,0.1340332,-0.00541687,0.0020484924,-0.0209198,-0.059539795,-0.037872314,-0.0051879883,-0.0020313263,-0.074645996,-0.042388916,-0.0059928894,0.0035800934,-0.082336426,0.0657959,0.046722412,0.04067993,-0.021209717,0.050720215,0.07696533,-0.008232117,0.037322998,-0.065979004,0.09661865,-0.053833008,0.06124878,0.07952881,0.013336182,0.043426514,0.039398193,-0.039093018,0.022994995,-0.039855957,0.03717041,-0.0574646,-0.024765015,-0.005947113,0.031707764,0.02935791,0.06768799,0.014976501,-0.056884766,0.08935547,-0.036987305,-0.118896484,0.040893555,0.024368286,0.021530151,-0.0007157326,0.0030097961,0.017333984,-0.03100586,-0.034820557,0.06335449,-0.07043457,0.0057296753,0.04095459,0.040618896,0.010025024,0.09265137,0.066711426,0.0023422241,-0.038269043,-0.050079346,-0.026016235,-0.062072754,-0.11968994,0.012413025,0.016174316,0.0075263977,0.03677368,0.0904541,0.066101074,-0.0024318695,-0.0736084,-0.018203735,-0.08416748,-0.024032593,0.05923462,-0.06561279,0.01928711,0.0390625,0.008232117,-0.011108398,-0.02116394,0.057495117,-0.107299805,0.028778076,-0.06591797,-0.05532837,0.004722595,0.052978516,-0.0029563904,-0,0.036010742,0.045806885,0.015838623,-0.031707764,-0.025787354,0.035369873,-0.009025574,-0.014579773,0.062164307,-0.020431519,0.16833496,-0.009361267,0.025177002,-0.018127441,-0.09777832,0.07183838,0.016647339,-0.021759033,-0.044067383,-0.038909912,-0.02407837,-0.04675293,-0.091796875,0.022567749,0.013000488,0.061828613,0.12805176,0.06652832,0.014122009,-0.067871094,0.032318115,-0.018066406,-0.054901123,-0.0014600754,-0.078186035,0.032226562,-0.030914307,-0.06390381,-0.11444092,-0.1116333,-0.0054893494,0.036315918,0.056640625,0.08508301,0.07122803,-0.039611816,-0.052947998,-0.06774902,0.03552246,-0.02947998,-0.05230713,-0.012756348,0.03869629,-0.028900146,0.017944336,0.023025513,0.025146484,-0.066223145,-0.007247925,-0.04333496,0.049804688,0.045928955,-0.0440979,0.003730774,0.094055176,0.047180176,0.0076789856,0.023651123,0.05029297,-0.024230957,0.099121094,0.04296875,-0.04067993,0.0154800415,-0.044799805,0.05795288,-0.02760315,-0.030197144,0.00932312,-0.052947998,0.01838684,-0.12524414,-0.002040863,0.058288574,-0.0725708,-0.043273926,-0.001373291,-0.0647583,-0.0027256012,0.010734558,-0.032409668,-0.057281494,0.01739502,0.053985596,0.036468506,-0,0.03225708,0.004131317,-0.044891357,-0.048858643,0.002368927,-0.049346924,0.012435913,0.047821045,-0.07080078,0.050445557,-0.10650635,0.09820557,0.030334473,0.03186035,-0.020767212,-0.0038700104,0.01651001,0.04336548,0.0012626648,-0.042633057,-0.08129883,-0.05609131,-0.03237915,-0.068603516,-0.013084412,0.0023555756,0.05908203,0.06549072,-9.23872e-05,-0.02760315,-0.0051498413,0.0036754608,0.06060791,-0.04348755,-0.011192322,0.026016235,-0.096191406,-0.024780273,0.024368286,-0.018127441,0.060028076,0.052581787,0.053131104,0.031829834,0.003358841,-0.024353027,0.010910034,0.059326172,0.017578125,0.020935059,-0.0005545616,0.09197998,0.011192322,-0.04196167,-0.06274414,-0.04925537,-0.02494812,-0.028381348,-0.019622803,-0.086242676,-0.015129089,-0.12915039,0.01676941,0.092285156]', 6, '{2894618:1.5827339,40268804:1.5827339,176993330:1.5827339,182860732:1.5827339,188700526:1.5827339,223277088:1.5827339}/268435456', 1, '{77349197:1.5575222}/268435456', '{23156942,322150430,618793574,1415946638,1462885854,1509604206,1786216702}', 2, '[0.04953003,-0.03100586,-0.049957275,0.023284912,-0.04574585,-0.039398193,-0.016464233,0.10723877,0.020904541,-0.036956787,0.02684021,0.06616211,-0.029678345,-0.0003976822,-0.078308105,-0.02619934,0.00920105,-0.03640747,0.01058197,0.05444336,-0.029190063,0.08544922,0.03656006,0.08093262,-0.059448242,0.026687622,-0.072021484,0.008407593,0.03567505,-0.008270264,0.06573486,0.0619812,0.008743286,-0.022003174,0.033477783,0.03277588,-0.06341553,0.042266846,-0.00869751,0.036102295,0.012298584,-0.0769043,-0.050598145,0.028915405,-0.017990112,-0.03515625,-0.060577393,0.0043678284,0.047821045,0.09875488,-0.039855957,-0.07879639,0.014190674,0.006122589,0.047088623,-0.078063965,-0.020401001,0.032287598,0.030731201,0.024337769,-0.09484863,0.040893555,-0.09436035,-0.0012397766,-0.070495605,0.085998535,0.049468994,-0.12670898,0.09295654,0.06774902,0.027877808,-0.047821045,0.062072754,-0.0022697449,-0.021514893,0.012832642,0.012138367,-0.034332275,0.050567627,-0.095947266,0.046722412,0.00409317,-0.015426636,0.028335571,0.059173584,0.006362915,-0.00819397,-0.02923584,0.060180664,-0.06604004,0.031677246,0.07696533,0.026351929,-0.019973755,-0.039733887,-0.055145264,-0.04296875,0.04724121,-0.073791504,0.023910522,-0.029525757,0.016067505,-0.05142212,-0.015083313,-0.09039307,-0.06573486,0.07067871,-0.027832031,-0.043029785,-0.03982544,-0.05215454,-0.01499939,0.06719971,0.026550293,0.0418396,0.049224854,0.043640137,-0.04562378,0.037719727,-0.045288086,0.057769775,0.02420044,0.003572464,-0.10784912,-0.010040283,0.058258057,0.09069824,0,0.04449463,-0.03640747,0.02519226,0.1340332,-0.00541687,0.0020484924,-0.0209198,-0.059539795,-0.037872314,-0.0051879883,-0.0020313263,-0.074645996,-0.042388916,-0.0059928894,0.0035800934,-0.082336426,0.0657959,0.046722412,0.04067993,-0.021209717,0.050720215,0.07696533,-0.008232117,0.037322998,-0.065979004,0.09661865,-0.053833008,0.06124878,0.07952881,0.013336182,0.043426514,0.039398193,-0.039093018,0.022994995,-0.039855957,0.03717041,-0.0574646,-0.024765015,-0.005947113,0.031707764,0.02935791,0.06768799,0.014976501,-0.056884766,0.08935547,-0.036987305,-0.118896484,0.040893555,0.024368286,0.021530151,-0.0007157326,0.0030097961,0.017333984,-0.03100586,-0.034820557,0.06335449,-0.07043457,0.0057296753,0.04095459,0.040618896,0.010025024,0.09265137,0.066711426,0.0023422241,-0.038269043,-0.050079346,-0.026016235,-0.062072754,-0.11968994,0.012413025,0.016174316,0.0075263977,0.03677368,0.0904541,0.066101074,-0.0024318695,-0.0736084,-0.018203735,-0.08416748,-0.024032593,0.05923462,-0.06561279,0.01928711,0.0390625,0.008232117,-0.011108398,-0.02116394,0.057495117,-0.107299805,0.028778076,-0.06591797,-0.05532837,0.004722595,0.052978516,-0.0029563904,-0,0.036010742,0.045806885,0.015838623,-0.031707764,-0.025787354,0.035369873,-0.009025574,-0.014579773,0.062164307,-0.020431519,0.16833496,-0.009361267,0.025177002,-0.018127441,-0.09777832,0.07183838,0.016647339,-0.021759033,-0.044067383,-0.038909912,-0.02407837,-0.04675293,-0.091796875,0.022567749,0.013000488,0.061828613,0.12805176,0.06652832,0.014122009,-0.067871094,0.032318115,-0.018066406,-0.054901123,-0.0014600754,-0.078186035,0.032226562,-0.030914307,-0.06390381,-0.11444092,-0.1116333,-0.0054893494,0.036315918,0.056640625,0.08508301,0.07122803,-0.039611816,-0.052947998,-0.06774902,0.03552246,-0.02947998,-0.05230713,-0.012756348,0.03869629,-0.028900146,0.017944336,0.023025513,0.025146484,-0.066223145,-0.007247925,-0.04333496,0.049804688,0.045928955,-0.0440979,0.003730774,0.094055176,0.047180176,0.0076789856,0.023651123,0.05029297,-0.024230957,0.099121094,0.04296875,-0.04067993,0.0154800415,-0.044799805,0.05795288,-0.02760315,-0.030197144,0.00932312,-0.052947998,0.01838684,-0.12524414,-0.002040863,0.058288574,-0.0725708,-0.043273926,-0.001373291,-0.0647583,-0.0027256012,0.010734558,-0.032409668,-0.057281494,0.01739502,0.053985596,0.036468506,-0,0.03225708,0.004131317,-0.044891357,-0.048858643,0.002368927,-0.049346924,0.012435913,0.047821045,-0.07080078,0.050445557,-0.10650635,0.09820557,0.030334473,0.03186035,-0.020767212,-0.0038700104,0.01651001,0.04336548,0.0012626648,-0.042633057,-0.08129883,-0.05609131,-0.03237915,-0.068603516,-0.013084412,0.0023555756,0.05908203,0.06549072,-9.23872e-05,-0.02760315,-0.0051498413,0.0036754608,0.06060791,-0.04348755,-0.011192322,0.026016235,-0.096191406,-0.024780273,0.024368286,-0.018127441,0.060028076,0.052581787,0.053131104,0.031829834,0.003358841,-0.024353027,0.010910034,0.059326172,0.017578125,0.020935059,-0.0005545616,0.09197998,0.011192322,-0.04196167,-0.06274414,-0.04925537,-0.02494812,-0.028381348,-0.019622803,-0.086242676,-0.015129089,-0.12915039,0.01676941,0.092285156]', true, '', false);
INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (9, 0, '01a22a64-77f4-7e26-89ec-6a44206b5c38', '01a22a64-77fe-7cbc-b2e6-ff963badcbe8', 'P12345', '0198c5a4-5f3b-7c1e-9a55-0b7d5f2f3c11', 'discharge_summary', 'ds-1', '{http://loinc.org|18842-5}', 'approved', 'person', '2026-11-02 08:00:00+00', 1, '[-0.028656006,0.0914917,0.010658264,0.09277344,-0.07550049,-0.027435303,0.031280518,0.008415222,-0.0690918,-0.053955078,0.0078086853,-0.06567383,-0.051330566,-0.008056641,0.014389038,-0.09069824,-0.016479492,0.04827881,-0.031585693,-0.016220093,0.020370483,-0.016525269,0.04034424,0.08721924,0.017486572,-0.023635864,0.0051651,-0.03881836,-0.019760132,-0.030151367,0.06817627,0.02281189,-0.00868988,-0.012001038,-0.045898438,0.03591919,-0.02180481,-0.07019043,-0.12768555,-0.017089844,-0.091918945,-0.045013428,-0.034088135,0.04360962,-0.033935547,-0.002708435,-0.046081543,0.04525757,0.006084442,0.13745117,-0.007873535,-0.037506104,0.01574707,-0.022399902,0.07513428,0.02444458,0.0053215027,-0.06463623,0.017913818,-0.0104904175,-0.046661377,0.020385742,-0.024337769,0.005760193,-0.010818481,0.021621704,0.0034046173,-0.011352539,0.0005774498,-0.0010547638,0.018539429,-0.068603516,-0.044128418,0.03845215,0.020935059,0.040802002,-0.023712158,-0.012329102,0.01737976,0.0015735626,-0.052246094,0.051757812,0.0034637451,0.08972168,0.05996704,-0.008880615,-0.008728027,0.059020996,-0.032958984,0.037872314,0.023422241,0.05496216,-0.09649658,0.0015010834,-0.045135498,0.058654785,-0.16809082,-0.087402344,-0.03213501,0.03955078,0.006832123,0.047729492,0.14379883,0.104003906,-0.07574463,-0.115234375,0.017669678,-0.017120361,0.03375244,-0.013031006,0.002155304,-0.024017334,0.094055176,0.03111267,0.055999756,0.049682617,0.03253174,0.03012085,0.020446777,0.054718018,-0.044830322,0.045288086,0.03161621,-0.11376953,-0.028244019,0.0066719055,0.075805664,0,-0.058013916,-0.03237915,0.08911133,0.07849121,-0.064453125,-0.081726074,-0.031707764,0.0033893585,0.005290985,-0.04498291,0.025558472,-0.013038635,-0.00021851063,0.068237305,0.023239136,-0.07318115,-0.01272583,0.08026123,0.03866577,0.054901123,0.04309082,-0.07537842,0.042144775,-0.037109375,0.0703125,-0.0019569397,0.044311523,0.014343262,-0.043426514,0.009140015,0.049987793,0.0028648376,-0.084350586,-0.08984375,-0.028656006,-0.040405273,0.074401855,-0.0022830963,-0.025604248,-0.04724121,0.06286621,0.006149292,0.07537842,-0.049224854,0.025009155,0.06921387,0.10821533,0.022125244,0.078125,-0.024963379,-0.020248413,-0.054748535,0.02722168,-0.072753906,-0.019042969,0.0032997131,0.006454468,-0.023986816,0.02142334,0.018234253,-0.0023422241,0.026168823,-0.032226562,-0.015838623,-0.038909912,0.01828003,-0.09375,-0.050048828,-0.02444458,-0.008674622,0.025985718,0.020843506,0.07019043,-0.0025920868,-0.024520874,0.02368164,-0.006877899,-0.03829956,-0.056396484,0.0703125,0.01713562,0.09643555,0.062194824,0.0071907043,0.13317871,0.05847168,-0.014572144,-0.020217896,0.02909851,0.050750732,-0.028305054,0.009918213,-0.052703857,0.03717041,-0.047668457,-0,0.032104492,0.03842163,-0.027694702,0.04888916,0.118652344,-0.033081055,-0.054534912,0.050567627,0.07507324,0.0045280457,-0.013832092,-0.012908936,-0.02671814,-0.045898438,0.05029297,0.03552246,0.03201294,-0.046936035,-0.06329346,-0.011375427,0.009902954,0.005142212,-0.06829834,0.012672424,0.054260254,0.014343262,0.0597229,0.08081055,-0.050720215,-0.07556152,-0.03326416,-0.09295654,-0.036193848,0.020492554,-0.048858643,0.02029419,0.01600647,0.02947998,-0.068603516,0.10772705,0.005706787,0.031433105,-0.024749756,-0.009307861,-0.019973755,-0.07543945,0.017913818,-0.07110596,-0.038757324,-0.04638672,0.041290283,0.023864746,-0.0736084,-0.027999878,0.05404663,-0.0096588135,0.024368286,-0.06964111,-0.01625061,-0.06378174,0.024368286,0.014030457,-0.028137207,0.059936523,-0.010360718,0.014320374,-0.02029419,-0.060821533,-0.0423584,0.031341553,-0.07348633,-0.11779785,0.03805542,-0.015380859,-0.044006348,-0.024215698,0.049957275,0.023620605,-0.024520874,0.008468628,-0.11975098,-0.11212158,0.022766113,0.014579773,-0.001001358,-0.008148193,-0.08673096,-0.049804688,-0.044128418,0.13903809,-0.13415527,0.007019043,-0.037750244,0.07727051,0.1048584,-0,0.02067566,0.004306793,-0.0038089752,0.026992798,0.005001068,-0.0826416,0.05908203,-0.024642944,-0.022354126,0.06390381,0.06719971,0.046783447,0.042755127,0.06488037,-0.023361206,-0.008636475,0.08538818,0.11187744,-0.06274414,-0.020690918,-0.03152466,-0.059661865,-0.072143555,-0.013717651,0.016998291,-0.016464233,0.0015830994,0.105041504,-0.0055351257,0.07110596,0.008850098,0.0079956055,-0.014930725,-0.030548096,-0.0033226013,-0.024505615,-0.05303955,0.03817749,0.008399963,0.09838867,-0.042938232,0.053466797,0.022994995,0.06137085,0.016830444,-0.0017652512,-0.08093262,-0.0034618378,0.008926392,0.0049934387,-0.0020179749,-0.0016498566,0.021850586,0.05847168,-0.022521973,0.12371826,0.031829834,-0.03768921,-0.055541992,-0.01448822,0.061706543,-0.0748291,-0.029846191,-0.0098724365]', 5, '{2894618:1.6,15717038:1.6,179458882:1.6,202189230:1.6,205365965:1.6}/268435456', 1, '{77349197:1.5575222}/268435456', '{23156942,125736302,618793574,1435671054,1617513838,1642927718}', 2, '[-0.028656006,0.0914917,0.010658264,0.09277344,-0.07550049,-0.027435303,0.031280518,0.008415222,-0.0690918,-0.053955078,0.0078086853,-0.06567383,-0.051330566,-0.008056641,0.014389038,-0.09069824,-0.016479492,0.04827881,-0.031585693,-0.016220093,0.020370483,-0.016525269,0.04034424,0.08721924,0.017486572,-0.023635864,0.0051651,-0.03881836,-0.019760132,-0.030151367,0.06817627,0.02281189,-0.00868988,-0.012001038,-0.045898438,0.03591919,-0.02180481,-0.07019043,-0.12768555,-0.017089844,-0.091918945,-0.045013428,-0.034088135,0.04360962,-0.033935547,-0.002708435,-0.046081543,0.04525757,0.006084442,0.13745117,-0.007873535,-0.037506104,0.01574707,-0.022399902,0.07513428,0.02444458,0.0053215027,-0.06463623,0.017913818,-0.0104904175,-0.046661377,0.020385742,-0.024337769,0.005760193,-0.010818481,0.021621704,0.0034046173,-0.011352539,0.0005774498,-0.0010547638,0.018539429,-0.068603516,-0.044128418,0.03845215,0.020935059,0.040802002,-0.023712158,-0.012329102,0.01737976,0.0015735626,-0.052246094,0.051757812,0.0034637451,0.08972168,0.05996704,-0.008880615,-0.008728027,0.059020996,-0.032958984,0.037872314,0.023422241,0.05496216,-0.09649658,0.0015010834,-0.045135498,0.058654785,-0.16809082,-0.087402344,-0.03213501,0.03955078,0.006832123,0.047729492,0.14379883,0.104003906,-0.07574463,-0.115234375,0.017669678,-0.017120361,0.03375244,-0.013031006,0.002155304,-0.024017334,0.094055176,0.03111267,0.055999756,0.049682617,0.03253174,0.03012085,0.020446777,0.054718018,-0.044830322,0.045288086,0.03161621,-0.11376953,-0.028244019,0.0066719055,0.075805664,0,-0.058013916,-0.03237915,0.08911133,0.07849121,-0.064453125,-0.081726074,-0.031707764,0.0033893585,0.005290985,-0.04498291,0.025558472,-0.013038635,-0.00021851063,0.068237305,0.023239136,-0.07318115,-0.01272583,0.08026123,0.03866577,0.054901123,0.04309082,-0.07537842,0.042144775,-0.037109375,0.0703125,-0.0019569397,0.044311523,0.014343262,-0.043426514,0.009140015,0.049987793,0.0028648376,-0.084350586,-0.08984375,-0.028656006,-0.040405273,0.074401855,-0.0022830963,-0.025604248,-0.04724121,0.06286621,0.006149292,0.07537842,-0.049224854,0.025009155,0.06921387,0.10821533,0.022125244,0.078125,-0.024963379,-0.020248413,-0.054748535,0.02722168,-0.072753906,-0.019042969,0.0032997131,0.006454468,-0.023986816,0.02142334,0.018234253,-0.0023422241,0.026168823,-0.032226562,-0.015838623,-0.038909912,0.01828003,-0.09375,-0.050048828,-0.02444458,-0.008674622,0.025985718,0.020843506,0.07019043,-0.0025920868,-0.024520874,0.02368164,-0.006877899,-0.03829956,-0.056396484,0.0703125,0.01713562,0.09643555,0.062194824,0.0071907043,0.13317871,0.05847168,-0.014572144,-0.020217896,0.02909851,0.050750732,-0.028305054,0.009918213,-0.052703857,0.03717041,-0.047668457,-0,0.032104492,0.03842163,-0.027694702,0.04888916,0.118652344,-0.033081055,-0.054534912,0.050567627,0.07507324,0.0045280457,-0.013832092,-0.012908936,-0.02671814,-0.045898438,0.05029297,0.03552246,0.03201294,-0.046936035,-0.06329346,-0.011375427,0.009902954,0.005142212,-0.06829834,0.012672424,0.054260254,0.014343262,0.0597229,0.08081055,-0.050720215,-0.07556152,-0.03326416,-0.09295654,-0.036193848,0.020492554,-0.048858643,0.02029419,0.01600647,0.02947998,-0.068603516,0.10772705,0.005706787,0.031433105,-0.024749756,-0.009307861,-0.019973755,-0.07543945,0.017913818,-0.07110596,-0.038757324,-0.04638672,0.041290283,0.023864746,-0.0736084,-0.027999878,0.05404663,-0.0096588135,0.024368286,-0.06964111,-0.01625061,-0.06378174,0.024368286,0.014030457,-0.028137207,0.059936523,-0.010360718,0.014320374,-0.02029419,-0.060821533,-0.0423584,0.031341553,-0.07348633,-0.11779785,0.03805542,-0.015380859,-0.044006348,-0.024215698,0.049957275,0.023620605,-0.024520874,0.008468628,-0.11975098,-0.11212158,0.022766113,0.014579773,-0.001001358,-0.008148193,-0.08673096,-0.049804688,-0.044128418,0.13903809,-0.13415527,0.007019043,-0.037750244,0.07727051,0.1048584,-0,0.02067566,0.004306793,-0.0038089752,0.026992798,0.005001068,-0.0826416,0.05908203,-0.024642944,-0.022354126,0.06390381,0.06719971,0.046783447,0.042755127,0.06488037,-0.023361206,-0.008636475,0.08538818,0.11187744,-0.06274414,-0.020690918,-0.03152466,-0.059661865,-0.072143555,-0.013717651,0.016998291,-0.016464233,0.0015830994,0.105041504,-0.0055351257,0.07110596,0.008850098,0.0079956055,-0.014930725,-0.030548096,-0.0033226013,-0.024505615,-0.05303955,0.03817749,0.008399963,0.09838867,-0.042938232,0.053466797,0.022994995,0.06137085,0.016830444,-0.0017652512,-0.08093262,-0.0034618378,0.008926392,0.0049934387,-0.0020179749,-0.0016498566,0.021850586,0.05847168,-0.022521973,0.12371826,0.031829834,-0.03768921,-0.055541992,-0.01448822,0.061706543,-0.0748291,-0.029846191,-0.0098724365]', true, '', false);
INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (14, 0, '01a22a64-7b4a-78bb-8c75-201857bddfd9', '01a22a64-7b45-7cd1-87bd-fde13c41fb80', 'P 77', NULL, 'letter', 'fax', '{}', 'approved', 'person', NULL, 1, '[0.018173218,0.028945923,-0.044555664,0.023345947,-0.013847351,0.035369873,0.027664185,-0.048583984,-0.056884766,-0.08294678,-0.042388916,0.0647583,-0.010108948,0.028259277,-0.0022697449,0.0029907227,-0.020690918,0.01625061,-0.048950195,-0.00844574,-0.024276733,0.07550049,0.05407715,-0.016342163,0.0066719055,0.10510254,-0.028823853,0.04650879,-0.048583984,-0.124572754,0.0022830963,-0.025482178,-0.020523071,-0.017868042,0.010513306,0.046691895,0.011024475,-0.06951904,0.03265381,-0.04824829,0.003129959,-0.015838623,-0.041229248,0.029586792,0.05340576,-0.013954163,0.0025939941,-0.0501709,0.07104492,-0.013832092,0.06274414,0.038146973,-0.078125,0.02230835,0.09875488,0.02897644,0.011207581,-0.061676025,0.010688782,-0.058013916,0.049987793,0.018859863,-0.06567383,0.14990234,-0.021118164,-0.02494812,-0.033996582,-0.016647339,-0.08673096,0.02507019,0.07147217,0.017852783,-0.012313843,-0.005016327,0.016983032,0.011184692,0.04360962,-0.036468506,0.09234619,-0.030441284,0.0059509277,0.02218628,-0.04550171,0.0033874512,0.018569946,-0.022659302,0.0101623535,0.033416748,-0.05368042,0.04324341,-0.1027832,-0.016616821,0.09881592,-0.0044059753,-0.012962341,-0.008087158,-0.02229309,-0.029693604,-0.07989502,0.13830566,0.0099487305,0.031341553,0.07556152,0.050354004,-0.03894043,-0.025665283,-0.03286743,0.041748047,-0.0036182404,-0.009002686,-0.03845215,0.047424316,-0.10144043,0.050476074,-0.009803772,0.1361084,0.0017061234,0.03930664,0.046295166,0.048675537,0.056396484,0.024642944,0.03970337,-0.034362793,-0.06652832,-0.10546875,0.0546875,-0,0.044433594,-0.0146865845,0.078430176,0.0042037964,0.02758789,-0.02470398,0.019973755,0.034942627,0.004623413,-0.08428955,-0.0236969,0.049560547,0.036102295,-0.029144287,0.013710022,0.041259766,-0.047821045,0.08312988,-0.019363403,-0.003698349,-0.000101447105,-0.0015697479,-0.0033607483,0.07977295,-0.018737793,-0.0138168335,0.033172607,-0.04156494,-0.05593872,-0.012321472,-0.009887695,0.032989502,0.020370483,0.07293701,-0.0028476715,-0.022262573,0.027435303,0.050750732,-0.060699463,-0.07659912,-0.005783081,0.029327393,-0.0927124,-0.011421204,-0.010154724,-0.040740967,0.09765625,0.007724762,-0.042663574,0.051574707,-0.031829834,0.04937744,0.009788513,-0.02279663,-0.088012695,-0.008514404,-0.03918457,0.0076026917,0.021087646,0.03866577,0.06945801,0.021621704,-0.04940796,-0.05987549,-0.059051514,0.076416016,-0.09625244,0.075927734,0.03488159,0.016235352,-0.041107178,-0.016403198,0.040100098,0.02571106,0.022079468,-0.05078125,0.06323242,0.045684814,0.039367676,-0.06719971,0.09991455,-0.05947876,-0.07373047,0.02986145,0.068359375,0.0149383545,-0.021911621,-0.04067993,-0.00869751,0.008483887,-0.11767578,0.0018281937,0.06549072,-0.013870239,-0.090026855,0,-0.019607544,-0.029968262,0.04562378,0.05432129,-0.060699463,-0.045654297,-0.013305664,-0.0048103333,-0.1505127,0.10430908,-0.039642334,-0.091674805,0.04522705,-0.002828598,-0.0206604,-0.017654419,0.006450653,-0.04788208,-0.008918762,0.04156494,-0.0033473969,0.059753418,0.052734375,-0.060913086,0.0010499954,0.14355469,0.070495605,-0.007904053,-0.0692749,-0.0289917,0.039520264,-0.09234619,-0.042663574,-0.047332764,0.008018494,0.11816406,0.04815674,0.06088257,-0.0063056946,-0.022888184,0.07763672,-0.048217773,-0.012390137,0.13415527,-0.004047394,0.017364502,-0.00844574,-0.054016113,-0.062561035,0.038513184,-0.03173828,-0.07763672,-0.05783081,0.009475708,-0.01625061,0.012367249,-0.06329346,-0.0703125,-0.06088257,-0.05218506,-0.051330566,0.023101807,-0.034240723,0.02053833,0.054351807,-0.00907135,-0.06378174,-0.10192871,-0.014465332,-0.027236938,0.03265381,-0.05618286,0.063964844,0.009056091,-0.012390137,0.05014038,-0.059753418,-0.0446167,0.008979797,0.009010315,-0.095825195,-0.075683594,0.005874634,0.009307861,0.04449463,-0.09741211,0.043945312,-0.031463623,0.038238525,-0.024093628,-0.0035686493,-0.013557434,-0.005264282,0.11230469,0.056427002,-0,-0.004360199,-0.06390381,-0.02015686,-0.019699097,0.0014352798,0.07385254,0.09472656,-0.036102295,0.07879639,-0.035003662,0.00605011,0.06976318,0.081604004,0.015388489,0.043762207,0.033111572,0.002122879,-0.007144928,-0.056671143,0.003622055,-0.08215332,-0.081848145,0.07080078,0.01574707,0.021606445,0.064331055,-0.05114746,0.083496094,0.017288208,-0.0062179565,0.062164307,-0.032806396,0.009292603,0.004852295,-0.04425049,-0.046417236,0.015434265,0.029846191,0.022476196,0.028442383,-0.0009784698,0.007270813,0.0287323,0.0063552856,0.08496094,-0.09277344,0.043914795,0.020767212,-0.018997192,-0.08911133,-0.027145386,-0.06384277,0.049072266,0.03225708,0.056121826,0.028076172,-0.0041007996,-0.013130188,-0.0569458,0.02470398,0.16870117,0.005760193,0.04058838,0.074157715]', 2, '{27739320:1.6541353,219910470:1.6541353}/268435456', 1, '{267124744:1.5575222}/268435456', '{221914558,1759283758,2136997950}', 2, '[0.018173218,0.028945923,-0.044555664,0.023345947,-0.013847351,0.035369873,0.027664185,-0.048583984,-0.056884766,-0.08294678,-0.042388916,0.0647583,-0.010108948,0.028259277,-0.0022697449,0.0029907227,-0.020690918,0.01625061,-0.048950195,-0.00844574,-0.024276733,0.07550049,0.05407715,-0.016342163,0.0066719055,0.10510254,-0.028823853,0.04650879,-0.048583984,-0.124572754,0.0022830963,-0.025482178,-0.020523071,-0.017868042,0.010513306,0.046691895,0.011024475,-0.06951904,0.03265381,-0.04824829,0.003129959,-0.015838623,-0.041229248,0.029586792,0.05340576,-0.013954163,0.0025939941,-0.0501709,0.07104492,-0.013832092,0.06274414,0.038146973,-0.078125,0.02230835,0.09875488,0.02897644,0.011207581,-0.061676025,0.010688782,-0.058013916,0.049987793,0.018859863,-0.06567383,0.14990234,-0.021118164,-0.02494812,-0.033996582,-0.016647339,-0.08673096,0.02507019,0.07147217,0.017852783,-0.012313843,-0.005016327,0.016983032,0.011184692,0.04360962,-0.036468506,0.09234619,-0.030441284,0.0059509277,0.02218628,-0.04550171,0.0033874512,0.018569946,-0.022659302,0.0101623535,0.033416748,-0.05368042,0.04324341,-0.1027832,-0.016616821,0.09881592,-0.0044059753,-0.012962341,-0.008087158,-0.02229309,-0.029693604,-0.07989502,0.13830566,0.0099487305,0.031341553,0.07556152,0.050354004,-0.03894043,-0.025665283,-0.03286743,0.041748047,-0.0036182404,-0.009002686,-0.03845215,0.047424316,-0.10144043,0.050476074,-0.009803772,0.1361084,0.0017061234,0.03930664,0.046295166,0.048675537,0.056396484,0.024642944,0.03970337,-0.034362793,-0.06652832,-0.10546875,0.0546875,-0,0.044433594,-0.0146865845,0.078430176,0.0042037964,0.02758789,-0.02470398,0.019973755,0.034942627,0.004623413,-0.08428955,-0.0236969,0.049560547,0.036102295,-0.029144287,0.013710022,0.041259766,-0.047821045,0.08312988,-0.019363403,-0.003698349,-0.000101447105,-0.0015697479,-0.0033607483,0.07977295,-0.018737793,-0.0138168335,0.033172607,-0.04156494,-0.05593872,-0.012321472,-0.009887695,0.032989502,0.020370483,0.07293701,-0.0028476715,-0.022262573,0.027435303,0.050750732,-0.060699463,-0.07659912,-0.005783081,0.029327393,-0.0927124,-0.011421204,-0.010154724,-0.040740967,0.09765625,0.007724762,-0.042663574,0.051574707,-0.031829834,0.04937744,0.009788513,-0.02279663,-0.088012695,-0.008514404,-0.03918457,0.0076026917,0.021087646,0.03866577,0.06945801,0.021621704,-0.04940796,-0.05987549,-0.059051514,0.076416016,-0.09625244,0.075927734,0.03488159,0.016235352,-0.041107178,-0.016403198,0.040100098,0.02571106,0.022079468,-0.05078125,0.06323242,0.045684814,0.039367676,-0.06719971,0.09991455,-0.05947876,-0.07373047,0.02986145,0.068359375,0.0149383545,-0.021911621,-0.04067993,-0.00869751,0.008483887,-0.11767578,0.0018281937,0.06549072,-0.013870239,-0.090026855,0,-0.019607544,-0.029968262,0.04562378,0.05432129,-0.060699463,-0.045654297,-0.013305664,-0.0048103333,-0.1505127,0.10430908,-0.039642334,-0.091674805,0.04522705,-0.002828598,-0.0206604,-0.017654419,0.006450653,-0.04788208,-0.008918762,0.04156494,-0.0033473969,0.059753418,0.052734375,-0.060913086,0.0010499954,0.14355469,0.070495605,-0.007904053,-0.0692749,-0.0289917,0.039520264,-0.09234619,-0.042663574,-0.047332764,0.008018494,0.11816406,0.04815674,0.06088257,-0.0063056946,-0.022888184,0.07763672,-0.048217773,-0.012390137,0.13415527,-0.004047394,0.017364502,-0.00844574,-0.054016113,-0.062561035,0.038513184,-0.03173828,-0.07763672,-0.05783081,0.009475708,-0.01625061,0.012367249,-0.06329346,-0.0703125,-0.06088257,-0.05218506,-0.051330566,0.023101807,-0.034240723,0.02053833,0.054351807,-0.00907135,-0.06378174,-0.10192871,-0.014465332,-0.027236938,0.03265381,-0.05618286,0.063964844,0.009056091,-0.012390137,0.05014038,-0.059753418,-0.0446167,0.008979797,0.009010315,-0.095825195,-0.075683594,0.005874634,0.009307861,0.04449463,-0.09741211,0.043945312,-0.031463623,0.038238525,-0.024093628,-0.0035686493,-0.013557434,-0.005264282,0.11230469,0.056427002,-0,-0.004360199,-0.06390381,-0.02015686,-0.019699097,0.0014352798,0.07385254,0.09472656,-0.036102295,0.07879639,-0.035003662,0.00605011,0.06976318,0.081604004,0.015388489,0.043762207,0.033111572,0.002122879,-0.007144928,-0.056671143,0.003622055,-0.08215332,-0.081848145,0.07080078,0.01574707,0.021606445,0.064331055,-0.05114746,0.083496094,0.017288208,-0.0062179565,0.062164307,-0.032806396,0.009292603,0.004852295,-0.04425049,-0.046417236,0.015434265,0.029846191,0.022476196,0.028442383,-0.0009784698,0.007270813,0.0287323,0.0063552856,0.08496094,-0.09277344,0.043914795,0.020767212,-0.018997192,-0.08911133,-0.027145386,-0.06384277,0.049072266,0.03225708,0.056121826,0.028076172,-0.0041007996,-0.013130188,-0.0569458,0.02470398,0.16870117,0.005760193,0.04058838,0.074157715]', true, '', false);
INSERT INTO retrieval.passages OVERRIDING SYSTEM VALUE VALUES (15, 0, '01a22a64-7bb5-7184-856e-1e23f59da99d', '01a22a64-7b9f-7c2d-93a5-16520a15f378', 'P 77', NULL, 'note', 'n', '{}', 'approved', 'agent', NULL, 1, '[0.018173218,0.028945923,-0.044555664,0.023345947,-0.013847351,0.035369873,0.027664185,-0.048583984,-0.056884766,-0.08294678,-0.042388916,0.0647583,-0.010108948,0.028259277,-0.0022697449,0.0029907227,-0.020690918,0.01625061,-0.048950195,-0.00844574,-0.024276733,0.07550049,0.05407715,-0.016342163,0.0066719055,0.10510254,-0.028823853,0.04650879,-0.048583984,-0.124572754,0.0022830963,-0.025482178,-0.020523071,-0.017868042,0.010513306,0.046691895,0.011024475,-0.06951904,0.03265381,-0.04824829,0.003129959,-0.015838623,-0.041229248,0.029586792,0.05340576,-0.013954163,0.0025939941,-0.0501709,0.07104492,-0.013832092,0.06274414,0.038146973,-0.078125,0.02230835,0.09875488,0.02897644,0.011207581,-0.061676025,0.010688782,-0.058013916,0.049987793,0.018859863,-0.06567383,0.14990234,-0.021118164,-0.02494812,-0.033996582,-0.016647339,-0.08673096,0.02507019,0.07147217,0.017852783,-0.012313843,-0.005016327,0.016983032,0.011184692,0.04360962,-0.036468506,0.09234619,-0.030441284,0.0059509277,0.02218628,-0.04550171,0.0033874512,0.018569946,-0.022659302,0.0101623535,0.033416748,-0.05368042,0.04324341,-0.1027832,-0.016616821,0.09881592,-0.0044059753,-0.012962341,-0.008087158,-0.02229309,-0.029693604,-0.07989502,0.13830566,0.0099487305,0.031341553,0.07556152,0.050354004,-0.03894043,-0.025665283,-0.03286743,0.041748047,-0.0036182404,-0.009002686,-0.03845215,0.047424316,-0.10144043,0.050476074,-0.009803772,0.1361084,0.0017061234,0.03930664,0.046295166,0.048675537,0.056396484,0.024642944,0.03970337,-0.034362793,-0.06652832,-0.10546875,0.0546875,-0,0.044433594,-0.0146865845,0.078430176,0.0042037964,0.02758789,-0.02470398,0.019973755,0.034942627,0.004623413,-0.08428955,-0.0236969,0.049560547,0.036102295,-0.029144287,0.013710022,0.041259766,-0.047821045,0.08312988,-0.019363403,-0.003698349,-0.000101447105,-0.0015697479,-0.0033607483,0.07977295,-0.018737793,-0.0138168335,0.033172607,-0.04156494,-0.05593872,-0.012321472,-0.009887695,0.032989502,0.020370483,0.07293701,-0.0028476715,-0.022262573,0.027435303,0.050750732,-0.060699463,-0.07659912,-0.005783081,0.029327393,-0.0927124,-0.011421204,-0.010154724,-0.040740967,0.09765625,0.007724762,-0.042663574,0.051574707,-0.031829834,0.04937744,0.009788513,-0.02279663,-0.088012695,-0.008514404,-0.03918457,0.0076026917,0.021087646,0.03866577,0.06945801,0.021621704,-0.04940796,-0.05987549,-0.059051514,0.076416016,-0.09625244,0.075927734,0.03488159,0.016235352,-0.041107178,-0.016403198,0.040100098,0.02571106,0.022079468,-0.05078125,0.06323242,0.045684814,0.039367676,-0.06719971,0.09991455,-0.05947876,-0.07373047,0.02986145,0.068359375,0.0149383545,-0.021911621,-0.04067993,-0.00869751,0.008483887,-0.11767578,0.0018281937,0.06549072,-0.013870239,-0.090026855,0,-0.019607544,-0.029968262,0.04562378,0.05432129,-0.060699463,-0.045654297,-0.013305664,-0.0048103333,-0.1505127,0.10430908,-0.039642334,-0.091674805,0.04522705,-0.002828598,-0.0206604,-0.017654419,0.006450653,-0.04788208,-0.008918762,0.04156494,-0.0033473969,0.059753418,0.052734375,-0.060913086,0.0010499954,0.14355469,0.070495605,-0.007904053,-0.0692749,-0.0289917,0.039520264,-0.09234619,-0.042663574,-0.047332764,0.008018494,0.11816406,0.04815674,0.06088257,-0.0063056946,-0.022888184,0.07763672,-0.048217773,-0.012390137,0.13415527,-0.004047394,0.017364502,-0.00844574,-0.054016113,-0.062561035,0.038513184,-0.03173828,-0.07763672,-0.05783081,0.009475708,-0.01625061,0.012367249,-0.06329346,-0.0703125,-0.06088257,-0.05218506,-0.051330566,0.023101807,-0.034240723,0.02053833,0.054351807,-0.00907135,-0.06378174,-0.10192871,-0.014465332,-0.027236938,0.03265381,-0.05618286,0.063964844,0.009056091,-0.012390137,0.05014038,-0.059753418,-0.0446167,0.008979797,0.009010315,-0.095825195,-0.075683594,0.005874634,0.009307861,0.04449463,-0.09741211,0.043945312,-0.031463623,0.038238525,-0.024093628,-0.0035686493,-0.013557434,-0.005264282,0.11230469,0.056427002,-0,-0.004360199,-0.06390381,-0.02015686,-0.019699097,0.0014352798,0.07385254,0.09472656,-0.036102295,0.07879639,-0.035003662,0.00605011,0.06976318,0.081604004,0.015388489,0.043762207,0.033111572,0.002122879,-0.007144928,-0.056671143,0.003622055,-0.08215332,-0.081848145,0.07080078,0.01574707,0.021606445,0.064331055,-0.05114746,0.083496094,0.017288208,-0.0062179565,0.062164307,-0.032806396,0.009292603,0.004852295,-0.04425049,-0.046417236,0.015434265,0.029846191,0.022476196,0.028442383,-0.0009784698,0.007270813,0.0287323,0.0063552856,0.08496094,-0.09277344,0.043914795,0.020767212,-0.018997192,-0.08911133,-0.027145386,-0.06384277,0.049072266,0.03225708,0.056121826,0.028076172,-0.0041007996,-0.013130188,-0.0569458,0.02470398,0.16870117,0.005760193,0.04058838,0.074157715]', 1, '{27739320:1.6730038}/268435456', 0, '{}/268435456', '{221914558}', 2, '[0.018173218,0.028945923,-0.044555664,0.023345947,-0.013847351,0.035369873,0.027664185,-0.048583984,-0.056884766,-0.08294678,-0.042388916,0.0647583,-0.010108948,0.028259277,-0.0022697449,0.0029907227,-0.020690918,0.01625061,-0.048950195,-0.00844574,-0.024276733,0.07550049,0.05407715,-0.016342163,0.0066719055,0.10510254,-0.028823853,0.04650879,-0.048583984,-0.124572754,0.0022830963,-0.025482178,-0.020523071,-0.017868042,0.010513306,0.046691895,0.011024475,-0.06951904,0.03265381,-0.04824829,0.003129959,-0.015838623,-0.041229248,0.029586792,0.05340576,-0.013954163,0.0025939941,-0.0501709,0.07104492,-0.013832092,0.06274414,0.038146973,-0.078125,0.02230835,0.09875488,0.02897644,0.011207581,-0.061676025,0.010688782,-0.058013916,0.049987793,0.018859863,-0.06567383,0.14990234,-0.021118164,-0.02494812,-0.033996582,-0.016647339,-0.08673096,0.02507019,0.07147217,0.017852783,-0.012313843,-0.005016327,0.016983032,0.011184692,0.04360962,-0.036468506,0.09234619,-0.030441284,0.0059509277,0.02218628,-0.04550171,0.0033874512,0.018569946,-0.022659302,0.0101623535,0.033416748,-0.05368042,0.04324341,-0.1027832,-0.016616821,0.09881592,-0.0044059753,-0.012962341,-0.008087158,-0.02229309,-0.029693604,-0.07989502,0.13830566,0.0099487305,0.031341553,0.07556152,0.050354004,-0.03894043,-0.025665283,-0.03286743,0.041748047,-0.0036182404,-0.009002686,-0.03845215,0.047424316,-0.10144043,0.050476074,-0.009803772,0.1361084,0.0017061234,0.03930664,0.046295166,0.048675537,0.056396484,0.024642944,0.03970337,-0.034362793,-0.06652832,-0.10546875,0.0546875,-0,0.044433594,-0.0146865845,0.078430176,0.0042037964,0.02758789,-0.02470398,0.019973755,0.034942627,0.004623413,-0.08428955,-0.0236969,0.049560547,0.036102295,-0.029144287,0.013710022,0.041259766,-0.047821045,0.08312988,-0.019363403,-0.003698349,-0.000101447105,-0.0015697479,-0.0033607483,0.07977295,-0.018737793,-0.0138168335,0.033172607,-0.04156494,-0.05593872,-0.012321472,-0.009887695,0.032989502,0.020370483,0.07293701,-0.0028476715,-0.022262573,0.027435303,0.050750732,-0.060699463,-0.07659912,-0.005783081,0.029327393,-0.0927124,-0.011421204,-0.010154724,-0.040740967,0.09765625,0.007724762,-0.042663574,0.051574707,-0.031829834,0.04937744,0.009788513,-0.02279663,-0.088012695,-0.008514404,-0.03918457,0.0076026917,0.021087646,0.03866577,0.06945801,0.021621704,-0.04940796,-0.05987549,-0.059051514,0.076416016,-0.09625244,0.075927734,0.03488159,0.016235352,-0.041107178,-0.016403198,0.040100098,0.02571106,0.022079468,-0.05078125,0.06323242,0.045684814,0.039367676,-0.06719971,0.09991455,-0.05947876,-0.07373047,0.02986145,0.068359375,0.0149383545,-0.021911621,-0.04067993,-0.00869751,0.008483887,-0.11767578,0.0018281937,0.06549072,-0.013870239,-0.090026855,0,-0.019607544,-0.029968262,0.04562378,0.05432129,-0.060699463,-0.045654297,-0.013305664,-0.0048103333,-0.1505127,0.10430908,-0.039642334,-0.091674805,0.04522705,-0.002828598,-0.0206604,-0.017654419,0.006450653,-0.04788208,-0.008918762,0.04156494,-0.0033473969,0.059753418,0.052734375,-0.060913086,0.0010499954,0.14355469,0.070495605,-0.007904053,-0.0692749,-0.0289917,0.039520264,-0.09234619,-0.042663574,-0.047332764,0.008018494,0.11816406,0.04815674,0.06088257,-0.0063056946,-0.022888184,0.07763672,-0.048217773,-0.012390137,0.13415527,-0.004047394,0.017364502,-0.00844574,-0.054016113,-0.062561035,0.038513184,-0.03173828,-0.07763672,-0.05783081,0.009475708,-0.01625061,0.012367249,-0.06329346,-0.0703125,-0.06088257,-0.05218506,-0.051330566,0.023101807,-0.034240723,0.02053833,0.054351807,-0.00907135,-0.06378174,-0.10192871,-0.014465332,-0.027236938,0.03265381,-0.05618286,0.063964844,0.009056091,-0.012390137,0.05014038,-0.059753418,-0.0446167,0.008979797,0.009010315,-0.095825195,-0.075683594,0.005874634,0.009307861,0.04449463,-0.09741211,0.043945312,-0.031463623,0.038238525,-0.024093628,-0.0035686493,-0.013557434,-0.005264282,0.11230469,0.056427002,-0,-0.004360199,-0.06390381,-0.02015686,-0.019699097,0.0014352798,0.07385254,0.09472656,-0.036102295,0.07879639,-0.035003662,0.00605011,0.06976318,0.081604004,0.015388489,0.043762207,0.033111572,0.002122879,-0.007144928,-0.056671143,0.003622055,-0.08215332,-0.081848145,0.07080078,0.01574707,0.021606445,0.064331055,-0.05114746,0.083496094,0.017288208,-0.0062179565,0.062164307,-0.032806396,0.009292603,0.004852295,-0.04425049,-0.046417236,0.015434265,0.029846191,0.022476196,0.028442383,-0.0009784698,0.007270813,0.0287323,0.0063552856,0.08496094,-0.09277344,0.043914795,0.020767212,-0.018997192,-0.08911133,-0.027145386,-0.06384277,0.049072266,0.03225708,0.056121826,0.028076172,-0.0041007996,-0.013130188,-0.0569458,0.02470398,0.16870117,0.005760193,0.04058838,0.074157715]', true, '', false);


INSERT INTO retrieval.shared_counts VALUES (1, 0, 0);


INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (1, 0, 1786216702, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (2, 0, 322150430, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (3, 0, -1, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (4, 0, 171343710, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (5, 0, -2, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (6, 0, 344449022, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (7, 0, 1665574230, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (8, 0, 23508494, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (9, 0, 2088626382, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (10, 0, 969199742, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (11, 0, 1212578046, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (12, 0, 1483652806, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (13, 0, -1, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (14, 0, 1593593390, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (15, 0, 1228674254, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (16, 0, -2, 10, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (17, 0, 2032349318, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (18, 0, 1015110686, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (19, 0, 1509604206, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (20, 0, 1462885854, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (21, 0, -1, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (22, 0, -2, 4, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (23, 0, 1325945670, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (24, 0, 783683655, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (25, 0, 1227992767, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (26, 0, 1435671051, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (27, 0, 1033243251, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (28, 0, 94765623, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (29, 0, -1, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (30, 0, 1178393803, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (31, 0, -2, 183, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (32, 0, 618793574, 2, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (33, 0, 1786216702, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (34, 0, 322150430, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (35, 0, 1509604206, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (36, 0, 23156942, 2, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (37, 0, 1462885854, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (38, 0, 1415946638, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (39, 0, 1660906934, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (40, 0, 873398678, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (41, 0, 1353673926, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (42, 0, -4, 2, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (43, 0, -1, 2, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (44, 0, -3, 2, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (45, 0, -2, 11, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (46, 0, 1617513838, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (47, 0, 618793574, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (48, 0, 1642927718, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (49, 0, 23156942, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (50, 0, 1435671054, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (51, 0, 125736302, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (52, 0, -4, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (53, 0, -1, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (54, 0, -3, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (55, 0, -2, 5, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (56, 0, 1617513838, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (57, 0, -3, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (58, 0, 2070135818, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (59, 0, 135333146, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (60, 0, 1257007235, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (61, -1, 148729153, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (62, -1, -4, 6, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (63, -1, 920434345, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (64, 0, 1623683761, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (65, 0, 1148827289, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (66, 0, 841543402, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (67, -1, -2, 317, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (68, 0, 1502092234, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (69, 0, 1173254153, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (70, -1, 1955438366, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (71, 0, 1955438366, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (72, -1, 236134923, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (73, 0, 1821864401, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (74, -1, 2073935177, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (75, -1, 1462518345, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (76, 0, 813824531, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (77, -1, 1956935307, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (78, -1, 351721746, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (79, 0, -1, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (80, 0, 482195250, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (81, -1, 771077890, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (82, 0, -2, 317, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (83, 0, 1886298586, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (84, 0, 1414287545, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (85, -1, 2869585, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (86, 0, 386655963, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (87, 0, 644084530, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (88, -1, 1192337827, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (89, 0, 920434345, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (90, -1, 1452641257, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (91, 0, 1748160425, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (92, 0, 847812922, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (93, -1, 847812922, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (94, -1, 2115151697, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (95, -1, 658686863, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (96, 0, 298854739, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (97, -1, 738228289, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (98, 0, 125736299, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (99, 0, 771077890, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (100, 0, 2073935177, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (101, -1, 1748160425, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (102, 0, 2118784514, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (103, 0, 1452641257, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (104, 0, 97871625, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (105, 0, 1534963050, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (106, -1, 1714061642, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (107, -1, 1257007235, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (108, -1, 285998651, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (109, 0, 516512217, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (110, -1, 482195250, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (111, -1, 1051772739, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (112, -1, 1148827289, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (113, 0, 285998651, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (114, -1, 410340210, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (115, -1, 386655963, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (116, -1, 912504217, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (117, -1, 713214398, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (118, -1, 230719067, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (119, -1, 1623683761, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (120, -1, 1441427466, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (121, 0, 1228674250, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (122, -1, 924886470, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (123, 0, 37595567, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (124, -1, 1437475825, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (125, -1, 799259569, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (126, -1, 19112053, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (127, 0, 2869585, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (128, 0, 2100374585, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (129, -1, 1502092234, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (130, -1, 719970691, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (131, -1, 1936759465, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (132, 0, 1105100731, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (133, -1, 1710966362, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (134, 0, 658686863, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (135, -1, 741376874, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (136, 0, 738228289, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (137, -1, 238264243, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (138, 0, -4, 6, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (139, -1, 1173254153, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (140, -1, 1228674250, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (141, 0, 230719067, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (142, -1, 1326125971, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (143, -1, 1011996954, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (144, 0, 1011996954, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (145, 0, 912504217, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (146, -1, 868141362, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (147, 0, 238264242, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (148, 0, 1955945307, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (149, 0, 410340210, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (150, 0, 916648506, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (151, 0, 99267241, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (152, 0, 1437475825, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (153, -1, 841543402, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (154, 0, 1561926210, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (155, 0, 748350945, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (156, 0, 1192337827, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (157, -1, 97871625, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (158, -1, 1955945307, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (159, -1, 1289723125, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (160, -1, 516512217, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (161, -1, 99267241, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (162, -1, 1534963050, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (163, -1, 1006502755, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (164, -1, 815710833, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (165, 0, 1714061642, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (166, 0, 713214398, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (167, -1, 1821864401, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (168, 0, 1956935307, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (169, 0, 741376874, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (170, -1, 238264242, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (171, -1, 37595567, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (172, 0, 1289723125, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (173, 0, 238264241, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (174, -1, 2070135818, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (175, -1, 1326125970, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (176, 0, 501293538, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (177, -1, 1105100731, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (178, -1, 813824531, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (179, -1, 1326125969, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (180, -1, 1617513839, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (181, 0, 1617513839, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (182, 0, 815710833, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (183, 0, 644084529, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (184, -1, 748350945, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (185, 0, 799259569, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (186, 0, 719970691, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (187, -1, 1414287545, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (188, -1, 1886298586, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (189, 0, 1380405866, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (190, 0, 924886470, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (191, 0, 1936759465, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (192, 0, 351721746, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (193, -1, 1380405866, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (194, 0, 1051772739, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (195, -1, 2118784514, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (196, 0, 1462518345, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (197, -1, 916648506, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (198, 0, 148729153, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (199, 0, 2115151697, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (200, -1, 125736299, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (201, -1, 501293538, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (202, -1, 135333146, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (203, 0, 1441427466, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (204, 0, 1642927714, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (205, -1, 644084531, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (206, 0, 1326125969, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (207, 0, 238264243, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (208, -1, 238264241, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (209, -1, 1561926210, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (210, -1, -1, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (211, 0, 868141362, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (212, 0, 1006502755, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (213, -1, 298854739, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (214, 0, 644084531, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (215, 0, 1710966362, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (216, 0, 19112053, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (217, 0, 236134923, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (218, 0, 1326125970, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (219, -1, 644084530, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (220, -1, 2100374585, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (221, -1, 1642927714, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (222, 0, 1326125971, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (223, -1, -3, 3, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (224, -1, 644084529, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (225, 0, 221914558, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (226, 0, -1, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (227, 0, -2, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (228, 0, 221914558, -1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (229, 0, -1, -1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (230, 0, -2, -1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (231, 0, 2136997950, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (232, 0, 221914558, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (233, 0, 1759283758, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (234, 0, -4, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (235, 0, -1, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (236, 0, -3, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (237, 0, -2, 2, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (238, 0, 221914558, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (239, 0, -1, 1, false);
INSERT INTO retrieval.term_counts OVERRIDING SYSTEM VALUE VALUES (240, 0, -2, 1, false);


SELECT pg_catalog.setval('retrieval.embedding_models_id_seq', 2, true);


SELECT pg_catalog.setval('retrieval.outbox_position_seq', 12, true);


SELECT pg_catalog.setval('retrieval.passages_id_seq', 15, true);


SELECT pg_catalog.setval('retrieval.term_counts_id_seq', 240, true);


ALTER TABLE ONLY retrieval.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


ALTER TABLE ONLY retrieval.access_callers
    ADD CONSTRAINT pk_access_callers PRIMARY KEY (principal, panel);


ALTER TABLE ONLY retrieval.access_feed
    ADD CONSTRAINT pk_access_feed PRIMARY KEY (id);


ALTER TABLE ONLY retrieval.access_members
    ADD CONSTRAINT pk_access_members PRIMARY KEY (panel, ref);


ALTER TABLE ONLY retrieval.chunks
    ADD CONSTRAINT pk_chunks PRIMARY KEY (id);


ALTER TABLE ONLY retrieval.document_originals
    ADD CONSTRAINT pk_document_originals PRIMARY KEY (document_id, sha256);


ALTER TABLE ONLY retrieval.document_versions
    ADD CONSTRAINT pk_document_versions PRIMARY KEY (id, version);


ALTER TABLE ONLY retrieval.documents
    ADD CONSTRAINT pk_documents PRIMARY KEY (id);


ALTER TABLE ONLY retrieval.embedding_models
    ADD CONSTRAINT pk_embedding_models PRIMARY KEY (id);


ALTER TABLE ONLY retrieval.idempotency_keys
    ADD CONSTRAINT pk_idempotency_keys PRIMARY KEY (caller, key);


ALTER TABLE ONLY retrieval.job_lines
    ADD CONSTRAINT pk_job_lines PRIMARY KEY (job_id, line);


ALTER TABLE ONLY retrieval.job_outcomes
    ADD CONSTRAINT pk_job_outcomes PRIMARY KEY (job_id, line);


ALTER TABLE ONLY retrieval.job_worker
    ADD CONSTRAINT pk_job_worker PRIMARY KEY (id);


ALTER TABLE ONLY retrieval.jobs
    ADD CONSTRAINT pk_jobs PRIMARY KEY (id);


ALTER TABLE ONLY retrieval.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY ("position");


ALTER TABLE ONLY retrieval.outbox_buckets
    ADD CONSTRAINT pk_outbox_buckets PRIMARY KEY (bucket);


ALTER TABLE ONLY retrieval.passages
    ADD CONSTRAINT pk_passages PRIMARY KEY (id);


ALTER TABLE ONLY retrieval.shared_counts
    ADD CONSTRAINT pk_shared_counts PRIMARY KEY (id);


ALTER TABLE ONLY retrieval.term_counts
    ADD CONSTRAINT pk_term_counts PRIMARY KEY (id);


CREATE INDEX ix_access_callers_panel ON retrieval.access_callers USING btree (panel);


CREATE INDEX ix_access_members_ref_panel ON retrieval.access_members USING btree (ref, panel);


CREATE INDEX ix_chunks_document_id ON retrieval.chunks USING btree (document_id, ordinal);


CREATE INDEX ix_documents_newest ON retrieval.documents USING btree (created_at, id);


CREATE INDEX ix_idempotency_keys_created_at ON retrieval.idempotency_keys USING btree (created_at);


CREATE INDEX ix_jobs_caller ON retrieval.jobs USING btree (caller_kind, caller, id);


CREATE INDEX ix_jobs_finished_at ON retrieval.jobs USING btree (finished_at);


CREATE INDEX ix_jobs_unfinished ON retrieval.jobs USING btree (turn_at) WHERE (finished_at IS NULL);


CREATE INDEX ix_outbox_refused ON retrieval.outbox USING btree ("position") WHERE (refused IS NOT NULL);


CREATE INDEX ix_outbox_waiting ON retrieval.outbox USING btree (bucket, "position") WHERE (refused IS NULL);


CREATE INDEX ix_passages_chunk_id ON retrieval.passages USING btree (chunk_id);


CREATE INDEX ix_passages_codes ON retrieval.passages USING gin (codes);


CREATE INDEX ix_passages_document_id ON retrieval.passages USING btree (document_id);


CREATE INDEX ix_passages_embedding ON retrieval.passages USING hnsw (embedding public.halfvec_cosine_ops);


CREATE INDEX ix_passages_encounter_id ON retrieval.passages USING btree (encounter_id);


CREATE INDEX ix_passages_keys ON retrieval.passages USING gin (keys) WITH (fastupdate=off);


CREATE INDEX ix_passages_patient_id ON retrieval.passages USING btree (patient_id);


CREATE INDEX ix_passages_shared_embedding ON retrieval.passages USING hnsw (embedding public.halfvec_cosine_ops) WHERE (patient_id IS NULL);


CREATE INDEX ix_passages_shared_keys ON retrieval.passages USING gin (keys) WITH (fastupdate=off) WHERE (patient_id IS NULL);


CREATE INDEX ix_passages_source_ref ON retrieval.passages USING btree (source_ref);


CREATE INDEX ix_passages_source_type ON retrieval.passages USING btree (source_type);


CREATE INDEX ix_term_counts_key ON retrieval.term_counts USING btree (corpus, key) INCLUDE (number);


CREATE INDEX ix_term_counts_new ON retrieval.term_counts USING btree (id) WHERE (NOT is_sum);


CREATE UNIQUE INDEX uq_documents_source_of ON retrieval.documents USING btree (corpus, patient_id, source_type, source_ref, is_of_chart) NULLS NOT DISTINCT;


CREATE TRIGGER count_added AFTER INSERT ON retrieval.passages REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION retrieval.count_terms('1');


CREATE TRIGGER count_removed AFTER DELETE ON retrieval.passages REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION retrieval.count_terms('-1');


CREATE TRIGGER keep_version BEFORE UPDATE ON retrieval.documents FOR EACH ROW EXECUTE FUNCTION retrieval.keep_version_of_documents('document_versions');


ALTER TABLE ONLY retrieval.chunks
    ADD CONSTRAINT fk_chunks_document_id_documents FOREIGN KEY (document_id) REFERENCES retrieval.documents(id) ON DELETE CASCADE;


ALTER TABLE ONLY retrieval.document_originals
    ADD CONSTRAINT fk_document_originals_document_id_documents FOREIGN KEY (document_id) REFERENCES retrieval.documents(id) ON DELETE CASCADE;


ALTER TABLE ONLY retrieval.job_lines
    ADD CONSTRAINT fk_job_lines_job_id_jobs FOREIGN KEY (job_id) REFERENCES retrieval.jobs(id) ON DELETE CASCADE;


ALTER TABLE ONLY retrieval.job_outcomes
    ADD CONSTRAINT fk_job_outcomes_job_id_jobs FOREIGN KEY (job_id) REFERENCES retrieval.jobs(id) ON DELETE CASCADE;


ALTER TABLE ONLY retrieval.passages
    ADD CONSTRAINT fk_passages_beside_model_id_embedding_models FOREIGN KEY (beside_model_id) REFERENCES retrieval.embedding_models(id);


ALTER TABLE ONLY retrieval.passages
    ADD CONSTRAINT fk_passages_chunk_id_chunks FOREIGN KEY (chunk_id) REFERENCES retrieval.chunks(id) ON DELETE CASCADE;


ALTER TABLE ONLY retrieval.passages
    ADD CONSTRAINT fk_passages_model_id_embedding_models FOREIGN KEY (model_id) REFERENCES retrieval.embedding_models(id);


ALTER TABLE retrieval.chunks ENABLE ROW LEVEL SECURITY;

ALTER TABLE retrieval.document_originals ENABLE ROW LEVEL SECURITY;

ALTER TABLE retrieval.document_versions ENABLE ROW LEVEL SECURITY;

ALTER TABLE retrieval.documents ENABLE ROW LEVEL SECURITY;

CREATE POLICY everyone ON retrieval.chunks TO retrieval_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON retrieval.document_originals TO retrieval_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON retrieval.document_versions TO retrieval_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON retrieval.documents TO retrieval_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON retrieval.job_lines TO retrieval_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON retrieval.job_outcomes TO retrieval_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON retrieval.jobs TO retrieval_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON retrieval.passages TO retrieval_app USING (true) WITH CHECK (true);


ALTER TABLE retrieval.job_lines ENABLE ROW LEVEL SECURITY;

ALTER TABLE retrieval.job_outcomes ENABLE ROW LEVEL SECURITY;

ALTER TABLE retrieval.jobs ENABLE ROW LEVEL SECURITY;

CREATE POLICY no_shared_delete ON retrieval.chunks AS RESTRICTIVE FOR DELETE TO retrieval_panel USING (((patient_id IS NOT NULL) OR (EXISTS ( SELECT
   FROM retrieval.documents d
  WHERE ((d.id = chunks.document_id) AND (d.patient_id IS NOT NULL))))));


CREATE POLICY no_shared_delete ON retrieval.document_versions AS RESTRICTIVE FOR DELETE TO retrieval_panel USING ((patient_id IS NOT NULL));


CREATE POLICY no_shared_delete ON retrieval.documents AS RESTRICTIVE FOR DELETE TO retrieval_panel USING ((patient_id IS NOT NULL));


CREATE POLICY no_shared_delete ON retrieval.passages AS RESTRICTIVE FOR DELETE TO retrieval_panel USING ((patient_id IS NOT NULL));


CREATE POLICY no_shared_update ON retrieval.chunks AS RESTRICTIVE FOR UPDATE TO retrieval_panel USING (((patient_id IS NOT NULL) OR (EXISTS ( SELECT
   FROM retrieval.documents d
  WHERE ((d.id = chunks.document_id) AND (d.patient_id IS NOT NULL))))));


CREATE POLICY no_shared_update ON retrieval.document_originals AS RESTRICTIVE FOR UPDATE TO retrieval_panel USING ((EXISTS ( SELECT
   FROM retrieval.documents d
  WHERE ((d.id = document_originals.document_id) AND (d.patient_id IS NOT NULL)))));


CREATE POLICY no_shared_update ON retrieval.documents AS RESTRICTIVE FOR UPDATE TO retrieval_panel USING ((patient_id IS NOT NULL));


CREATE POLICY no_shared_update ON retrieval.passages AS RESTRICTIVE FOR UPDATE TO retrieval_panel USING ((patient_id IS NOT NULL));


ALTER TABLE retrieval.passages ENABLE ROW LEVEL SECURITY;

CREATE POLICY reach ON retrieval.chunks TO retrieval_panel USING (((EXISTS ( SELECT
   FROM retrieval.documents d
  WHERE (d.id = chunks.document_id))) OR (((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM retrieval.access_members m
  WHERE ((m.ref = (chunks.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM retrieval.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))))) WITH CHECK (((EXISTS ( SELECT
   FROM retrieval.documents d
  WHERE ((d.id = chunks.document_id) AND (d.patient_id IS NOT NULL)))) OR (((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM retrieval.access_members m
  WHERE ((m.ref = (chunks.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM retrieval.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))));


CREATE POLICY reach ON retrieval.document_originals TO retrieval_panel USING ((EXISTS ( SELECT
   FROM retrieval.documents d
  WHERE (d.id = document_originals.document_id)))) WITH CHECK ((EXISTS ( SELECT
   FROM retrieval.documents d
  WHERE ((d.id = document_originals.document_id) AND (d.patient_id IS NOT NULL)))));


CREATE POLICY reach ON retrieval.document_versions TO retrieval_panel USING (((patient_id IS NULL) OR ((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM retrieval.access_members m
  WHERE ((m.ref = (document_versions.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM retrieval.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM retrieval.access_members m
  WHERE ((m.ref = (document_versions.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM retrieval.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON retrieval.documents TO retrieval_panel USING (((patient_id IS NULL) OR ((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM retrieval.access_members m
  WHERE ((m.ref = (documents.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM retrieval.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM retrieval.access_members m
  WHERE ((m.ref = (documents.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM retrieval.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON retrieval.job_lines TO retrieval_panel USING ((EXISTS ( SELECT
   FROM retrieval.jobs j
  WHERE (j.id = job_lines.job_id)))) WITH CHECK ((EXISTS ( SELECT
   FROM retrieval.jobs j
  WHERE (j.id = job_lines.job_id))));


CREATE POLICY reach ON retrieval.job_outcomes TO retrieval_panel USING ((EXISTS ( SELECT
   FROM retrieval.jobs j
  WHERE (j.id = job_outcomes.job_id)))) WITH CHECK ((EXISTS ( SELECT
   FROM retrieval.jobs j
  WHERE (j.id = job_outcomes.job_id))));


CREATE POLICY reach ON retrieval.jobs TO retrieval_panel USING (((((caller_kind)::text || ':'::text) || (caller)::text) = ( SELECT current_setting('chartroom.caller'::text, true) AS current_setting))) WITH CHECK (((((caller_kind)::text || ':'::text) || (caller)::text) = ( SELECT current_setting('chartroom.caller'::text, true) AS current_setting)));


CREATE POLICY reach ON retrieval.passages TO retrieval_panel USING (((patient_id IS NULL) OR ((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM retrieval.access_members m
  WHERE ((m.ref = (passages.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM retrieval.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM retrieval.access_members m
  WHERE ((m.ref = (passages.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM retrieval.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


GRANT USAGE ON SCHEMA retrieval TO retrieval_app;
GRANT USAGE ON SCHEMA retrieval TO retrieval_panel;


REVOKE ALL ON FUNCTION retrieval.passages_with_keys(wanted integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION retrieval.passages_with_keys(wanted integer[]) TO retrieval_app;
GRANT ALL ON FUNCTION retrieval.passages_with_keys(wanted integer[]) TO retrieval_panel;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE retrieval.access_callers TO retrieval_app;
GRANT SELECT ON TABLE retrieval.access_callers TO retrieval_panel;


GRANT SELECT,UPDATE ON TABLE retrieval.access_feed TO retrieval_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE retrieval.access_members TO retrieval_app;
GRANT SELECT ON TABLE retrieval.access_members TO retrieval_panel;


GRANT SELECT ON TABLE retrieval.alembic_version TO retrieval_app;


GRANT SELECT,INSERT,DELETE ON TABLE retrieval.chunks TO retrieval_app;
GRANT SELECT,INSERT,DELETE ON TABLE retrieval.chunks TO retrieval_panel;


GRANT UPDATE(ordinal) ON TABLE retrieval.chunks TO retrieval_app;
GRANT UPDATE(ordinal) ON TABLE retrieval.chunks TO retrieval_panel;


GRANT UPDATE(starts_at) ON TABLE retrieval.chunks TO retrieval_app;
GRANT UPDATE(starts_at) ON TABLE retrieval.chunks TO retrieval_panel;


GRANT UPDATE(ends_at) ON TABLE retrieval.chunks TO retrieval_app;
GRANT UPDATE(ends_at) ON TABLE retrieval.chunks TO retrieval_panel;


GRANT SELECT,INSERT ON TABLE retrieval.document_originals TO retrieval_app;
GRANT SELECT,INSERT ON TABLE retrieval.document_originals TO retrieval_panel;


GRANT UPDATE(media_type) ON TABLE retrieval.document_originals TO retrieval_app;
GRANT UPDATE(media_type) ON TABLE retrieval.document_originals TO retrieval_panel;


GRANT UPDATE(charset) ON TABLE retrieval.document_originals TO retrieval_app;
GRANT UPDATE(charset) ON TABLE retrieval.document_originals TO retrieval_panel;


GRANT SELECT,INSERT,DELETE ON TABLE retrieval.document_versions TO retrieval_app;
GRANT SELECT,INSERT,DELETE ON TABLE retrieval.document_versions TO retrieval_panel;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE retrieval.documents TO retrieval_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE retrieval.documents TO retrieval_panel;


GRANT SELECT ON TABLE retrieval.embedding_models TO retrieval_app;


GRANT SELECT(id) ON TABLE retrieval.embedding_models TO retrieval_panel;


GRANT UPDATE(floor) ON TABLE retrieval.embedding_models TO retrieval_app;


GRANT SELECT(place) ON TABLE retrieval.embedding_models TO retrieval_panel;


GRANT SELECT,INSERT,DELETE ON TABLE retrieval.idempotency_keys TO retrieval_app;
GRANT SELECT,INSERT ON TABLE retrieval.idempotency_keys TO retrieval_panel;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE retrieval.job_lines TO retrieval_app;
GRANT SELECT,INSERT,DELETE ON TABLE retrieval.job_lines TO retrieval_panel;


GRANT SELECT,INSERT ON TABLE retrieval.job_outcomes TO retrieval_app;
GRANT SELECT,INSERT ON TABLE retrieval.job_outcomes TO retrieval_panel;


GRANT SELECT,UPDATE ON TABLE retrieval.job_worker TO retrieval_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE retrieval.jobs TO retrieval_app;
GRANT SELECT,INSERT,UPDATE ON TABLE retrieval.jobs TO retrieval_panel;


GRANT SELECT,INSERT,DELETE ON TABLE retrieval.outbox TO retrieval_app;
GRANT INSERT ON TABLE retrieval.outbox TO retrieval_panel;


GRANT UPDATE(refused) ON TABLE retrieval.outbox TO retrieval_app;


GRANT SELECT,UPDATE ON TABLE retrieval.outbox_buckets TO retrieval_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE retrieval.passages TO retrieval_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE retrieval.passages TO retrieval_panel;


GRANT SELECT ON TABLE retrieval.shared_counts TO retrieval_app;
GRANT SELECT ON TABLE retrieval.shared_counts TO retrieval_panel;


GRANT UPDATE(counted) ON TABLE retrieval.shared_counts TO retrieval_app;


GRANT SELECT,INSERT,DELETE ON TABLE retrieval.term_counts TO retrieval_app;
GRANT SELECT,INSERT ON TABLE retrieval.term_counts TO retrieval_panel;


