"""A chunk of its own is a row of `chunks`, without a document. For processes of the version before, which
store such chunks in `medical_chunks`, triggers store and remove the same in `chunks`.
"""

from alembic import op

from chassis.database.migration_steps import IN_REACH_OF_PANELS, run

revision = "retrieval_0013"
down_revision = "retrieval_0012"

CHUNKS = """
ALTER TABLE retrieval.chunks
    ALTER document_id DROP NOT NULL, ALTER ordinal DROP NOT NULL, ALTER starts_at DROP NOT NULL,
    ALTER ends_at DROP NOT NULL, ADD patient_id varchar(64), ADD source_type varchar(64),
    ADD source_ref varchar(512),
    ADD CONSTRAINT ck_chunks_of_document_or_patient CHECK (
        num_nonnulls(document_id, ordinal, starts_at, ends_at) = CASE WHEN patient_id IS NULL THEN 4 ELSE 0 END
        AND num_nonnulls(source_type, source_ref) = CASE WHEN patient_id IS NULL THEN 0 ELSE 2 END
    ) NOT VALID
"""
# All of a chunk of its own is of one patient; nothing of it is shared.
POLICIES = """
ALTER POLICY reach ON retrieval.chunks USING (VISIBLE OR IN_REACH) WITH CHECK (OF_PATIENT OR IN_REACH);
ALTER POLICY no_shared_update ON retrieval.chunks USING (patient_id IS NOT NULL OR OF_PATIENT);
ALTER POLICY no_shared_delete ON retrieval.chunks USING (patient_id IS NOT NULL OR OF_PATIENT)
"""
CONDITIONS = {
    "VISIBLE": "EXISTS (SELECT FROM retrieval.documents d WHERE d.id = document_id)",
    "OF_PATIENT": "EXISTS (SELECT FROM retrieval.documents d WHERE d.id = document_id AND d.patient_id IS NOT NULL)",
    "IN_REACH": IN_REACH_OF_PANELS.replace("REF", "chunks.patient_id::text").replace("SERVICE", "retrieval"),
}
# Its own vectors are compared no more, and may be of any model, also of one that is gone.
MEDICAL_CHUNKS = """
DROP TRIGGER note_without_passages ON retrieval.medical_chunks;
DROP FUNCTION retrieval.note_without_passages;
DROP INDEX retrieval.ix_medical_chunks_embedding;
ALTER TABLE retrieval.medical_chunks
    DROP CONSTRAINT fk_medical_chunks_model_id_embedding_models, ALTER embedding TYPE vector,
    ADD CONSTRAINT fk_medical_chunks_id_chunks FOREIGN KEY (id) REFERENCES retrieval.chunks (id)
        ON DELETE CASCADE NOT VALID
"""
PASSAGES = """
ALTER TABLE retrieval.passages
    DROP CONSTRAINT ck_passages_of_one,
    ADD CONSTRAINT passages_chunk_id_not_null NOT NULL chunk_id NOT VALID
"""
STORE = """
CREATE FUNCTION retrieval.store_as_chunk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO retrieval.chunks (id, patient_id, source_type, source_ref, text)
    VALUES (NEW.id, NEW.patient_id, NEW.source_type, NEW.source_ref, NEW.chunk_text);
    RETURN NEW;
END
$$
"""
REMOVE = """
CREATE FUNCTION retrieval.remove_as_chunk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM retrieval.chunks WHERE id = OLD.id;
    RETURN NULL;
END
$$
"""
NAME = """
CREATE FUNCTION retrieval.name_chunk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.chunk_id := NEW.medical_chunk_id;
    RETURN NEW;
END
$$
"""
TRIGGERS = """
CREATE TRIGGER store_as_chunk BEFORE INSERT ON retrieval.medical_chunks
    FOR EACH ROW EXECUTE FUNCTION retrieval.store_as_chunk();
CREATE TRIGGER remove_as_chunk AFTER DELETE ON retrieval.medical_chunks
    FOR EACH ROW EXECUTE FUNCTION retrieval.remove_as_chunk();
CREATE TRIGGER name_chunk BEFORE INSERT ON retrieval.passages
    FOR EACH ROW WHEN (NEW.medical_chunk_id IS NOT NULL) EXECUTE FUNCTION retrieval.name_chunk()
"""


def upgrade() -> None:
    """Make room for such chunks; the next migration moves those that are stored."""
    run(CHUNKS)
    policies = POLICIES
    for name, condition in CONDITIONS.items():
        policies = policies.replace(name, f"({condition})")
    run(policies)
    run(MEDICAL_CHUNKS)
    run(PASSAGES)
    for function in (STORE, REMOVE, NAME):
        op.execute(function)
    run(TRIGGERS)
