-- The schema of retrieval as release 0.1.0 begins, made once of tables.py and the folder schema/. It never changes: what
-- changes afterwards is in later migrations. schema/ has the same functions, triggers, policies and grants as they are
-- now, with comments.
SET LOCAL check_function_bodies = off;

CREATE TABLE retrieval.access_callers (
    principal text NOT NULL,
    panel bigint NOT NULL,
    CONSTRAINT pk_access_callers PRIMARY KEY (principal, panel)
);
CREATE INDEX ix_access_callers_panel ON retrieval.access_callers (panel);

CREATE TABLE retrieval.access_feed (
    id smallint NOT NULL,
    position bigint NOT NULL,
    heard_at timestamptz NOT NULL,
    CONSTRAINT pk_access_feed PRIMARY KEY (id)
);

CREATE TABLE retrieval.access_members (
    panel bigint NOT NULL,
    ref text NOT NULL,
    until timestamptz,
    CONSTRAINT pk_access_members PRIMARY KEY (panel, ref)
);
CREATE INDEX ix_access_members_ref_panel ON retrieval.access_members (ref, panel);

CREATE TABLE retrieval.document_versions (
    id uuid NOT NULL,
    version integer NOT NULL,
    corpus integer,
    patient_id varchar(64),
    encounter_id uuid,
    source_type varchar(64),
    source_ref varchar(512),
    title varchar(500),
    codes text[],
    review_status varchar(16),
    reviewed_by varchar(200),
    occurred_at timestamptz,
    author varchar(200),
    author_kind varchar(16),
    model varchar(200),
    text text,
    created_at timestamptz,
    updated_at timestamptz,
    is_of_chart boolean,
    reported_author varchar(200),
    reported_author_kind varchar(16),
    counts boolean,
    CONSTRAINT pk_document_versions PRIMARY KEY (id, version)
);

CREATE TABLE retrieval.documents (
    id uuid DEFAULT uuidv7() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    corpus integer DEFAULT 0 NOT NULL,
    patient_id varchar(64),
    encounter_id uuid,
    source_type varchar(64) NOT NULL,
    source_ref varchar(512) NOT NULL,
    title varchar(500),
    codes text[] DEFAULT '{}' NOT NULL,
    review_status varchar(16) NOT NULL,
    reviewed_by varchar(200),
    occurred_at timestamptz,
    author varchar(200),
    author_kind varchar(16) NOT NULL,
    model varchar(200),
    text text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    is_of_chart boolean DEFAULT false NOT NULL,
    reported_author varchar(200),
    reported_author_kind varchar(16),
    counts boolean DEFAULT true NOT NULL,
    CONSTRAINT pk_documents PRIMARY KEY (id)
);
CREATE INDEX ix_documents_newest ON retrieval.documents (created_at, id);
CREATE UNIQUE INDEX uq_documents_source_of ON retrieval.documents (corpus, patient_id, source_type, source_ref, is_of_chart) NULLS NOT DISTINCT;

CREATE TABLE retrieval.embedding_models (
    id integer GENERATED ALWAYS AS IDENTITY,
    name varchar(200) NOT NULL,
    variant varchar(32) NOT NULL,
    dimension integer NOT NULL,
    registered_at timestamptz DEFAULT now() NOT NULL,
    query_prefix varchar(200) DEFAULT '' NOT NULL,
    passage_prefix varchar(200) DEFAULT '' NOT NULL,
    floor float,
    place varchar(8) DEFAULT 'used' NOT NULL,
    filled float,
    CONSTRAINT pk_embedding_models PRIMARY KEY (id)
);

CREATE TABLE retrieval.idempotency_keys (
    caller varchar(160) NOT NULL,
    key varchar(255) NOT NULL,
    fingerprint bytea NOT NULL,
    resource varchar(64) NOT NULL,
    resource_id varchar(64) NOT NULL,
    resource_version integer NOT NULL,
    status smallint NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (caller, key)
);
CREATE INDEX ix_idempotency_keys_created_at ON retrieval.idempotency_keys (created_at);

CREATE TABLE retrieval.job_worker (
    id smallint NOT NULL,
    holder uuid,
    held_until timestamptz DEFAULT '-infinity' NOT NULL,
    CONSTRAINT pk_job_worker PRIMARY KEY (id)
);

CREATE TABLE retrieval.jobs (
    id uuid DEFAULT uuidv7() NOT NULL,
    caller varchar(128) NOT NULL,
    caller_kind varchar(16) NOT NULL,
    caller_claims text NOT NULL,
    total integer NOT NULL,
    bytes bigint NOT NULL,
    created integer DEFAULT 0 NOT NULL,
    updated integer DEFAULT 0 NOT NULL,
    unchanged integer DEFAULT 0 NOT NULL,
    failed integer DEFAULT 0 NOT NULL,
    bytes_done bigint DEFAULT 0 NOT NULL,
    chunks integer DEFAULT 0 NOT NULL,
    worked_s float DEFAULT 0 NOT NULL,
    waits_for varchar(64),
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    moved_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    turn_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    finished_at timestamptz,
    CONSTRAINT pk_jobs PRIMARY KEY (id)
);
CREATE INDEX ix_jobs_caller ON retrieval.jobs (caller_kind, caller, id);
CREATE INDEX ix_jobs_finished_at ON retrieval.jobs (finished_at);
CREATE INDEX ix_jobs_unfinished ON retrieval.jobs (turn_at) WHERE finished_at IS NULL;

CREATE TABLE retrieval.outbox (
    position bigint GENERATED ALWAYS AS IDENTITY,
    bucket smallint NOT NULL,
    event bytea NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    refused varchar(64),
    CONSTRAINT pk_outbox PRIMARY KEY (position)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX ix_outbox_refused ON retrieval.outbox (position) WHERE refused IS NOT NULL;
CREATE INDEX ix_outbox_waiting ON retrieval.outbox (bucket, position) WHERE refused IS NULL;

CREATE TABLE retrieval.outbox_buckets (
    bucket smallint NOT NULL,
    holder uuid,
    held_until timestamptz DEFAULT '-infinity' NOT NULL,
    CONSTRAINT pk_outbox_buckets PRIMARY KEY (bucket)
) WITH (fillfactor = 50);

CREATE TABLE retrieval.term_counts (
    id bigint GENERATED ALWAYS AS IDENTITY,
    corpus integer NOT NULL,
    key integer NOT NULL,
    number bigint NOT NULL,
    is_sum boolean DEFAULT false NOT NULL,
    CONSTRAINT pk_term_counts PRIMARY KEY (id)
);
CREATE INDEX ix_term_counts_key ON retrieval.term_counts (corpus, key) INCLUDE (number);
CREATE INDEX ix_term_counts_new ON retrieval.term_counts (id) WHERE NOT is_sum;

CREATE TABLE retrieval.chunks (
    id uuid DEFAULT uuidv7() NOT NULL,
    document_id uuid,
    ordinal integer,
    section varchar(500),
    starts_at integer,
    ends_at integer,
    text text NOT NULL,
    patient_id varchar(64),
    source_type varchar(64),
    source_ref varchar(512),
    CONSTRAINT pk_chunks PRIMARY KEY (id),
    CONSTRAINT ck_chunks_of_document_or_patient CHECK (num_nonnulls(document_id, ordinal, starts_at, ends_at) = CASE WHEN patient_id IS NULL THEN 4 ELSE 0 END AND num_nonnulls(source_type, source_ref) = CASE WHEN patient_id IS NULL THEN 0 ELSE 2 END),
    CONSTRAINT fk_chunks_document_id_documents FOREIGN KEY(document_id) REFERENCES retrieval.documents (id) ON DELETE CASCADE
);
CREATE INDEX ix_chunks_document_id ON retrieval.chunks (document_id, ordinal);

CREATE TABLE retrieval.job_lines (
    job_id uuid NOT NULL,
    line integer NOT NULL,
    content bytea NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    CONSTRAINT pk_job_lines PRIMARY KEY (job_id, line),
    CONSTRAINT fk_job_lines_job_id_jobs FOREIGN KEY(job_id) REFERENCES retrieval.jobs (id) ON DELETE CASCADE
);

CREATE TABLE retrieval.job_outcomes (
    job_id uuid NOT NULL,
    line integer NOT NULL,
    outcome varchar(16) NOT NULL,
    document_id uuid,
    document_version integer,
    problem jsonb,
    CONSTRAINT pk_job_outcomes PRIMARY KEY (job_id, line),
    CONSTRAINT fk_job_outcomes_job_id_jobs FOREIGN KEY(job_id) REFERENCES retrieval.jobs (id) ON DELETE CASCADE
);

CREATE TABLE retrieval.medical_chunks (
    id uuid DEFAULT uuidv7() NOT NULL,
    patient_id varchar(64) NOT NULL,
    source_type varchar(64) NOT NULL,
    source_ref varchar(512) NOT NULL,
    chunk_text text NOT NULL,
    model_id integer,
    embedding vector,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_medical_chunks PRIMARY KEY (id),
    CONSTRAINT fk_medical_chunks_id_chunks FOREIGN KEY(id) REFERENCES retrieval.chunks (id) ON DELETE CASCADE
);
CREATE INDEX ix_medical_chunks_patient_id ON retrieval.medical_chunks (patient_id);

CREATE TABLE retrieval.passage_backlog (
    medical_chunk_id uuid NOT NULL,
    CONSTRAINT pk_passage_backlog PRIMARY KEY (medical_chunk_id),
    CONSTRAINT fk_passage_backlog_medical_chunk_id_medical_chunks FOREIGN KEY(medical_chunk_id) REFERENCES retrieval.medical_chunks (id) ON DELETE CASCADE
);

CREATE TABLE retrieval.passages (
    id bigint GENERATED ALWAYS AS IDENTITY,
    corpus integer NOT NULL,
    document_id uuid,
    chunk_id uuid NOT NULL,
    medical_chunk_id uuid,
    patient_id varchar(64),
    encounter_id uuid,
    source_type varchar(64) NOT NULL,
    source_ref varchar(512) NOT NULL,
    codes text[] DEFAULT '{}' NOT NULL,
    review_status varchar(16) NOT NULL,
    author_kind varchar(16),
    occurred_at timestamptz,
    model_id integer NOT NULL,
    embedding halfvec(384) NOT NULL,
    words integer NOT NULL,
    terms sparsevec(268435456) NOT NULL,
    title_words integer NOT NULL,
    title_terms sparsevec(268435456) NOT NULL,
    keys integer[] NOT NULL,
    beside_model_id integer,
    beside_embedding halfvec,
    counts boolean DEFAULT true NOT NULL,
    CONSTRAINT pk_passages PRIMARY KEY (id),
    CONSTRAINT fk_passages_chunk_id_chunks FOREIGN KEY(chunk_id) REFERENCES retrieval.chunks (id) ON DELETE CASCADE,
    CONSTRAINT fk_passages_medical_chunk_id_medical_chunks FOREIGN KEY(medical_chunk_id) REFERENCES retrieval.medical_chunks (id) ON DELETE CASCADE,
    CONSTRAINT fk_passages_model_id_embedding_models FOREIGN KEY(model_id) REFERENCES retrieval.embedding_models (id),
    CONSTRAINT fk_passages_beside_model_id_embedding_models FOREIGN KEY(beside_model_id) REFERENCES retrieval.embedding_models (id)
) WITH (toast_tuple_target = 8160);
CREATE INDEX ix_passages_chunk_id ON retrieval.passages (chunk_id);
CREATE INDEX ix_passages_codes ON retrieval.passages USING gin (codes);
CREATE INDEX ix_passages_document_id ON retrieval.passages (document_id);
CREATE INDEX ix_passages_embedding ON retrieval.passages USING hnsw (embedding halfvec_cosine_ops);
CREATE INDEX ix_passages_encounter_id ON retrieval.passages (encounter_id);
CREATE INDEX ix_passages_keys ON retrieval.passages USING gin (keys) WITH (fastupdate = off);
CREATE INDEX ix_passages_medical_chunk_id ON retrieval.passages (medical_chunk_id);
CREATE INDEX ix_passages_patient_id ON retrieval.passages (patient_id);
CREATE INDEX ix_passages_shared_embedding ON retrieval.passages USING hnsw (embedding halfvec_cosine_ops) WHERE patient_id IS NULL;
CREATE INDEX ix_passages_shared_keys ON retrieval.passages USING gin (keys) WITH (fastupdate = off) WHERE patient_id IS NULL;
CREATE INDEX ix_passages_source_ref ON retrieval.passages (source_ref);
CREATE INDEX ix_passages_source_type ON retrieval.passages (source_type);

CREATE OR REPLACE FUNCTION retrieval.store_as_chunk() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO retrieval.chunks (id, patient_id, source_type, source_ref, text)
    VALUES (NEW.id, NEW.patient_id, NEW.source_type, NEW.source_ref, NEW.chunk_text);
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION retrieval.remove_as_chunk() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    DELETE FROM retrieval.chunks WHERE id = OLD.id;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION retrieval.keep_for_version_before() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO retrieval.medical_chunks (id, patient_id, source_type, source_ref, chunk_text)
    VALUES (NEW.id, NEW.patient_id, NEW.source_type, NEW.source_ref, NEW.text) ON CONFLICT (id) DO NOTHING;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION retrieval.name_chunk() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    NEW.chunk_id := NEW.medical_chunk_id;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION retrieval.note_without_passages() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM retrieval.passages WHERE chunk_id = NEW.id)
        AND NOT EXISTS (SELECT FROM retrieval.passages WHERE medical_chunk_id = NEW.id)
        AND EXISTS (SELECT FROM retrieval.medical_chunks WHERE id = NEW.id)
    THEN
        RAISE check_violation USING MESSAGE = 'a chunk without passages: stop the processes of version 0.1.0';
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION retrieval.passages_with_keys(wanted integer[])
RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog
AS $$SELECT id FROM retrieval.passages WHERE keys && wanted$$;

CREATE OR REPLACE FUNCTION retrieval.count_terms() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO retrieval.term_counts (corpus, key, number)
    SELECT corpus, counted.key, TG_ARGV[0]::integer * sum(counted.number)
    FROM changed, LATERAL (
        SELECT unnest(keys), 1 UNION ALL VALUES (-1, 1), (-2, words), (-3, least(title_words, 1)), (-4, title_words)
    ) counted (key, number)
    WHERE counted.number <> 0
    GROUP BY corpus, counted.key;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION retrieval.keep_version_of_documents() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO retrieval.document_versions SELECT OLD.*;
    NEW.version := OLD.version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$$;

ALTER TABLE retrieval.passages
    ALTER COLUMN terms SET STORAGE MAIN,
    ALTER COLUMN title_terms SET STORAGE MAIN,
    ALTER COLUMN keys SET STORAGE MAIN;

CREATE TRIGGER keep_for_version_before AFTER INSERT ON retrieval.chunks
    FOR EACH ROW WHEN (NEW.document_id IS NULL AND pg_trigger_depth() = 0)
    EXECUTE FUNCTION retrieval.keep_for_version_before();
CREATE TRIGGER keep_version BEFORE UPDATE ON retrieval.documents
    FOR EACH ROW EXECUTE FUNCTION retrieval.keep_version_of_documents('document_versions');
CREATE CONSTRAINT TRIGGER note_without_passages AFTER INSERT ON retrieval.medical_chunks
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION retrieval.note_without_passages();
CREATE TRIGGER remove_as_chunk AFTER DELETE ON retrieval.medical_chunks
    FOR EACH ROW EXECUTE FUNCTION retrieval.remove_as_chunk();
CREATE TRIGGER store_as_chunk BEFORE INSERT ON retrieval.medical_chunks
    FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION retrieval.store_as_chunk();
CREATE TRIGGER count_added AFTER INSERT ON retrieval.passages
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION retrieval.count_terms('1');
CREATE TRIGGER count_removed AFTER DELETE ON retrieval.passages
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION retrieval.count_terms('-1');
CREATE TRIGGER name_chunk BEFORE INSERT ON retrieval.passages
    FOR EACH ROW WHEN (NEW.medical_chunk_id IS NOT NULL) EXECUTE FUNCTION retrieval.name_chunk();

ALTER TABLE retrieval.chunks ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.chunks TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY no_shared_delete ON retrieval.chunks AS RESTRICTIVE FOR DELETE TO retrieval_panel
    USING (patient_id IS NOT NULL OR EXISTS (SELECT FROM retrieval.documents d WHERE d.id = chunks.document_id AND d.patient_id IS NOT NULL));
CREATE POLICY no_shared_update ON retrieval.chunks AS RESTRICTIVE FOR UPDATE TO retrieval_panel
    USING (patient_id IS NOT NULL OR EXISTS (SELECT FROM retrieval.documents d WHERE d.id = chunks.document_id AND d.patient_id IS NOT NULL));
CREATE POLICY reach ON retrieval.chunks TO retrieval_panel
    USING (
        EXISTS (SELECT FROM retrieval.documents d WHERE d.id = chunks.document_id)
        OR (
            patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
            OR EXISTS (
                SELECT FROM retrieval.access_members m
                WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                    SELECT c.panel FROM retrieval.access_callers c
                    WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
                )) AND (m.until IS NULL OR m.until > now())
                OFFSET 0
            )
        )
    )
    WITH CHECK (
        EXISTS (SELECT FROM retrieval.documents d WHERE d.id = chunks.document_id AND d.patient_id IS NOT NULL)
        OR (
            patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
            OR EXISTS (
                SELECT FROM retrieval.access_members m
                WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                    SELECT c.panel FROM retrieval.access_callers c
                    WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
                )) AND (m.until IS NULL OR m.until > now())
                OFFSET 0
            )
        )
    );
ALTER TABLE retrieval.document_versions ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.document_versions TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY no_shared_delete ON retrieval.document_versions AS RESTRICTIVE FOR DELETE TO retrieval_panel
    USING (patient_id IS NOT NULL);
CREATE POLICY reach ON retrieval.document_versions TO retrieval_panel
    USING (
        patient_id IS NULL
        OR patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM retrieval.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM retrieval.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );
ALTER TABLE retrieval.documents ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.documents TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY no_shared_delete ON retrieval.documents AS RESTRICTIVE FOR DELETE TO retrieval_panel
    USING (patient_id IS NOT NULL);
CREATE POLICY no_shared_update ON retrieval.documents AS RESTRICTIVE FOR UPDATE TO retrieval_panel
    USING (patient_id IS NOT NULL);
CREATE POLICY reach ON retrieval.documents TO retrieval_panel
    USING (
        patient_id IS NULL
        OR patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM retrieval.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM retrieval.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );
ALTER TABLE retrieval.job_lines ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.job_lines TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON retrieval.job_lines TO retrieval_panel
    USING (EXISTS (SELECT FROM retrieval.jobs j WHERE j.id = job_lines.job_id))
    WITH CHECK (EXISTS (SELECT FROM retrieval.jobs j WHERE j.id = job_lines.job_id));
ALTER TABLE retrieval.job_outcomes ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.job_outcomes TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON retrieval.job_outcomes TO retrieval_panel
    USING (EXISTS (SELECT FROM retrieval.jobs j WHERE j.id = job_outcomes.job_id))
    WITH CHECK (EXISTS (SELECT FROM retrieval.jobs j WHERE j.id = job_outcomes.job_id));
ALTER TABLE retrieval.jobs ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.jobs TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON retrieval.jobs TO retrieval_panel
    USING (caller_kind || ':' || caller = (SELECT current_setting('chartroom.caller', true)))
    WITH CHECK (caller_kind || ':' || caller = (SELECT current_setting('chartroom.caller', true)));
ALTER TABLE retrieval.medical_chunks ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.medical_chunks TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON retrieval.medical_chunks TO retrieval_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_callers c JOIN retrieval.access_members m ON m.panel = c.panel
            WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
                AND m.ref = patient_id::text AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_callers c JOIN retrieval.access_members m ON m.panel = c.panel
            WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
                AND m.ref = patient_id::text AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );
ALTER TABLE retrieval.passages ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.passages TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY no_shared_delete ON retrieval.passages AS RESTRICTIVE FOR DELETE TO retrieval_panel
    USING (patient_id IS NOT NULL);
CREATE POLICY no_shared_update ON retrieval.passages AS RESTRICTIVE FOR UPDATE TO retrieval_panel
    USING (patient_id IS NOT NULL);
CREATE POLICY reach ON retrieval.passages TO retrieval_panel
    USING (
        patient_id IS NULL
        OR patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM retrieval.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM retrieval.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.access_callers TO retrieval_app;
GRANT SELECT ON retrieval.access_callers TO retrieval_panel;
GRANT SELECT, UPDATE ON retrieval.access_feed TO retrieval_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.access_members TO retrieval_app;
GRANT SELECT ON retrieval.access_members TO retrieval_panel;
GRANT SELECT, INSERT, DELETE, UPDATE (ordinal, starts_at, ends_at) ON retrieval.chunks TO retrieval_app;
GRANT SELECT, INSERT, DELETE, UPDATE (ordinal, starts_at, ends_at) ON retrieval.chunks TO retrieval_panel;
GRANT SELECT, INSERT, DELETE ON retrieval.document_versions TO retrieval_app;
GRANT SELECT, INSERT, DELETE ON retrieval.document_versions TO retrieval_panel;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.documents TO retrieval_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.documents TO retrieval_panel;
GRANT SELECT, UPDATE (floor) ON retrieval.embedding_models TO retrieval_app;
GRANT SELECT (id, place) ON retrieval.embedding_models TO retrieval_panel;
GRANT SELECT, INSERT, DELETE ON retrieval.idempotency_keys TO retrieval_app;
GRANT SELECT, INSERT ON retrieval.idempotency_keys TO retrieval_panel;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.job_lines TO retrieval_app;
GRANT SELECT, INSERT, DELETE ON retrieval.job_lines TO retrieval_panel;
GRANT SELECT, INSERT ON retrieval.job_outcomes TO retrieval_app;
GRANT SELECT, INSERT ON retrieval.job_outcomes TO retrieval_panel;
GRANT SELECT, UPDATE ON retrieval.job_worker TO retrieval_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.jobs TO retrieval_app;
GRANT SELECT, INSERT, UPDATE ON retrieval.jobs TO retrieval_panel;
GRANT SELECT, INSERT, DELETE ON retrieval.medical_chunks TO retrieval_app;
GRANT SELECT, INSERT, DELETE ON retrieval.medical_chunks TO retrieval_panel;
GRANT SELECT, INSERT, DELETE, UPDATE (refused) ON retrieval.outbox TO retrieval_app;
GRANT INSERT ON retrieval.outbox TO retrieval_panel;
GRANT SELECT, UPDATE ON retrieval.outbox_buckets TO retrieval_app;
GRANT SELECT, DELETE ON retrieval.passage_backlog TO retrieval_app;
GRANT SELECT ON retrieval.passage_backlog TO retrieval_panel;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.passages TO retrieval_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.passages TO retrieval_panel;
GRANT SELECT, INSERT, DELETE ON retrieval.term_counts TO retrieval_app;
GRANT SELECT, INSERT ON retrieval.term_counts TO retrieval_panel;
REVOKE EXECUTE ON FUNCTION
    retrieval.passages_with_keys
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION retrieval.passages_with_keys
    TO retrieval_app, retrieval_panel;

INSERT INTO retrieval.outbox_buckets (bucket) SELECT generate_series(0, 15);
INSERT INTO retrieval.job_worker (id) VALUES (1);
INSERT INTO retrieval.access_feed (id, position, heard_at) VALUES (1, 0, 'epoch');
