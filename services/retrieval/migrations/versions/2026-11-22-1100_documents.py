"""Documents, their chunks, what searches compare, and how often each term occurs."""

from alembic import op

from chassis.database.migration_steps import IN_REACH_OF_PANELS, grant_to_panel, keep_versions_fast, limit_to, run

revision = "retrieval_0005"
down_revision = "retrieval_0004"

DOCUMENTS = """
CREATE TABLE retrieval.documents (
    id uuid NOT NULL DEFAULT uuidv7(),
    version integer NOT NULL DEFAULT 1,
    corpus integer NOT NULL DEFAULT 0,
    patient_id varchar(64),
    encounter_id uuid,
    source_type varchar(64) NOT NULL,
    source_ref varchar(512) NOT NULL,
    title varchar(500),
    codes text[] NOT NULL DEFAULT '{}',
    review_status varchar(16) NOT NULL,
    reviewed_by varchar(200),
    occurred_at timestamptz,
    author varchar(200),
    author_kind varchar(16) NOT NULL,
    model varchar(200),
    text text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_documents PRIMARY KEY (id)
);
CREATE UNIQUE INDEX uq_documents_source ON retrieval.documents (corpus, patient_id, source_type, source_ref)
    NULLS NOT DISTINCT;
CREATE INDEX ix_documents_newest ON retrieval.documents (created_at, id);
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.documents TO retrieval_app
"""
CHUNKS = """
CREATE TABLE retrieval.chunks (
    id uuid NOT NULL DEFAULT uuidv7(),
    document_id uuid NOT NULL,
    ordinal integer NOT NULL,
    section varchar(500),
    starts_at integer NOT NULL,
    ends_at integer NOT NULL,
    text text NOT NULL,
    CONSTRAINT pk_chunks PRIMARY KEY (id),
    CONSTRAINT fk_chunks_document_id_documents
        FOREIGN KEY (document_id) REFERENCES retrieval.documents (id) ON DELETE CASCADE
);
CREATE INDEX ix_chunks_document_id ON retrieval.chunks (document_id, ordinal);
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.chunks TO retrieval_app
"""
# Narrow, and its vectors in the row: a search of one patient compares all rows of that patient.
PASSAGES = """
CREATE TABLE retrieval.passages (
    id bigint GENERATED ALWAYS AS IDENTITY,
    corpus integer NOT NULL,
    document_id uuid,
    chunk_id uuid,
    medical_chunk_id uuid,
    patient_id varchar(64),
    encounter_id uuid,
    source_type varchar(64) NOT NULL,
    source_ref varchar(512) NOT NULL,
    codes text[] NOT NULL DEFAULT '{}',
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
    CONSTRAINT pk_passages PRIMARY KEY (id),
    CONSTRAINT ck_passages_of_one CHECK (num_nonnulls(chunk_id, medical_chunk_id) = 1),
    CONSTRAINT fk_passages_chunk_id_chunks
        FOREIGN KEY (chunk_id) REFERENCES retrieval.chunks (id) ON DELETE CASCADE,
    CONSTRAINT fk_passages_medical_chunk_id_medical_chunks
        FOREIGN KEY (medical_chunk_id) REFERENCES retrieval.medical_chunks (id) ON DELETE CASCADE,
    CONSTRAINT fk_passages_model_id_embedding_models
        FOREIGN KEY (model_id) REFERENCES retrieval.embedding_models (id)
);
ALTER TABLE retrieval.passages ALTER embedding SET STORAGE PLAIN, ALTER terms SET STORAGE MAIN,
    ALTER title_terms SET STORAGE MAIN, ALTER keys SET STORAGE MAIN;
CREATE INDEX ix_passages_patient_id ON retrieval.passages (patient_id);
CREATE INDEX ix_passages_document_id ON retrieval.passages (document_id);
CREATE INDEX ix_passages_chunk_id ON retrieval.passages (chunk_id);
CREATE INDEX ix_passages_medical_chunk_id ON retrieval.passages (medical_chunk_id);
CREATE INDEX ix_passages_source_type ON retrieval.passages (source_type);
CREATE INDEX ix_passages_source_ref ON retrieval.passages (source_ref);
CREATE INDEX ix_passages_encounter_id ON retrieval.passages (encounter_id);
CREATE INDEX ix_passages_codes ON retrieval.passages USING gin (codes);
CREATE INDEX ix_passages_keys ON retrieval.passages USING gin (keys) WITH (fastupdate = off);
CREATE INDEX ix_passages_embedding ON retrieval.passages USING hnsw (embedding halfvec_cosine_ops);
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.passages TO retrieval_app
"""
# Rows are appended by the transaction that stores or removes passages, and added up later; the sum
# of a key's rows is always exact. Keys below zero are of no term.
TERM_COUNTS = """
CREATE TABLE retrieval.term_counts (
    id bigint GENERATED ALWAYS AS IDENTITY,
    corpus integer NOT NULL,
    key integer NOT NULL,
    number bigint NOT NULL,
    is_sum boolean NOT NULL DEFAULT false,
    CONSTRAINT pk_term_counts PRIMARY KEY (id)
);
CREATE INDEX ix_term_counts_key ON retrieval.term_counts (corpus, key) INCLUDE (number);
CREATE INDEX ix_term_counts_new ON retrieval.term_counts (id) WHERE NOT is_sum;
GRANT SELECT, INSERT, DELETE ON retrieval.term_counts TO retrieval_app
"""
# Passages also go with their chunks, by a foreign key: no statement can forget to count.
COUNT_TERMS = """
CREATE FUNCTION retrieval.count_terms() RETURNS trigger LANGUAGE plpgsql AS $$
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
$$
"""
COUNTING = """
CREATE TRIGGER count_added AFTER INSERT ON retrieval.passages REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION retrieval.count_terms('1');
CREATE TRIGGER count_removed AFTER DELETE ON retrieval.passages REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION retrieval.count_terms('-1')
"""
# What has no passages: what an earlier version stored, or stores while this one is rolled out.
BACKLOG = """
CREATE TABLE retrieval.passage_backlog (
    medical_chunk_id uuid NOT NULL,
    CONSTRAINT pk_passage_backlog PRIMARY KEY (medical_chunk_id),
    CONSTRAINT fk_passage_backlog_medical_chunk_id_medical_chunks
        FOREIGN KEY (medical_chunk_id) REFERENCES retrieval.medical_chunks (id) ON DELETE CASCADE
);
INSERT INTO retrieval.passage_backlog SELECT id FROM retrieval.medical_chunks;
GRANT SELECT, DELETE ON retrieval.passage_backlog TO retrieval_app
"""
NOTE_WITHOUT_PASSAGES = """
CREATE FUNCTION retrieval.note_without_passages() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM retrieval.passages WHERE medical_chunk_id = NEW.id)
        AND EXISTS (SELECT FROM retrieval.medical_chunks WHERE id = NEW.id)
    THEN
        INSERT INTO retrieval.passage_backlog VALUES (NEW.id);
    END IF;
    RETURN NULL;
END
$$
"""
NOTING = """
CREATE CONSTRAINT TRIGGER note_without_passages AFTER INSERT ON retrieval.medical_chunks
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION retrieval.note_without_passages()
"""
# Under a policy no index serves `&&`. Ids of passages say nothing of a chart.
PASSAGES_WITH_KEYS = """
CREATE FUNCTION retrieval.passages_with_keys(wanted integer[]) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS 'SELECT id FROM retrieval.passages WHERE keys && wanted'
"""
WITH_KEYS_GRANTS = """
REVOKE ALL ON FUNCTION retrieval.passages_with_keys FROM PUBLIC;
GRANT EXECUTE ON FUNCTION retrieval.passages_with_keys TO retrieval_app
"""
# Who may see some patients only reads what is shared, and changes nothing of it.
STORED_OF_PATIENTS = "ALTER POLICY reach ON retrieval.TABLE_NAME WITH CHECK (CONDITION)"
CHANGED_OF_PATIENTS = """
CREATE POLICY no_shared_VERB ON retrieval.TABLE_NAME AS RESTRICTIVE FOR VERB TO retrieval_panel USING (CONDITION)
"""
IN_REACH = IN_REACH_OF_PANELS.replace("REF", "patient_id::text")
OF_DOCUMENT = "EXISTS (SELECT FROM retrieval.documents d WHERE d.id = document_id)"
OF_PATIENT = "EXISTS (SELECT FROM retrieval.documents d WHERE d.id = document_id AND d.patient_id IS NOT NULL)"


def upgrade() -> None:
    """Make the tables, and show limited callers the documents in their reach, and shared ones."""
    run(DOCUMENTS)
    keep_versions_fast("retrieval", "documents", earlier="document_versions")
    run("GRANT DELETE ON retrieval.document_versions TO retrieval_app")
    run(CHUNKS)
    run(PASSAGES)
    run(TERM_COUNTS)
    op.execute(COUNT_TERMS)
    run(COUNTING)
    run(BACKLOG)
    op.execute(NOTE_WITHOUT_PASSAGES)
    run(NOTING)
    op.execute(PASSAGES_WITH_KEYS)
    run(WITH_KEYS_GRANTS)
    for table, changes in {
        "documents": ["UPDATE", "DELETE"],
        "document_versions": ["DELETE"],
        "passages": ["UPDATE", "DELETE"],
    }.items():
        limit_to("retrieval", table, f"patient_id IS NULL OR {IN_REACH}", ", ".join(["SELECT", "INSERT", *changes]))
        keep_shared(table, changes, changeable="patient_id IS NOT NULL", storable=IN_REACH)
    # The policy of documents applies in it, too.
    limit_to("retrieval", "chunks", OF_DOCUMENT, "SELECT, INSERT, UPDATE, DELETE")
    keep_shared("chunks", ["UPDATE", "DELETE"], changeable=OF_PATIENT, storable=OF_PATIENT)
    run("GRANT DELETE ON retrieval.medical_chunks TO retrieval_app")
    grant_to_panel("retrieval", "medical_chunks", "DELETE")
    grant_to_panel("retrieval", "term_counts", "SELECT, INSERT")
    grant_to_panel("retrieval", "passage_backlog", "SELECT")
    run("GRANT EXECUTE ON FUNCTION retrieval.passages_with_keys TO retrieval_panel")


def keep_shared(table: str, changes: list[str], *, changeable: str, storable: str) -> None:
    """Let the panel role change and store only rows that meet conditions: those of patients."""
    run(STORED_OF_PATIENTS.replace("TABLE_NAME", table).replace("CONDITION", storable).replace("SERVICE", "retrieval"))
    for verb in changes:
        policy = CHANGED_OF_PATIENTS.replace("TABLE_NAME", table).replace("VERB", verb)
        run(policy.replace("CONDITION", changeable))
