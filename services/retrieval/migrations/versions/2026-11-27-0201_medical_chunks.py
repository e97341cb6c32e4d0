"""Chunks that processes of the version before store or delete are stored and deleted in `chunks`, too."""

from alembic import op

from chassis.database.migration_steps import run

revision = "retrieval_0014"
down_revision = "retrieval_0013"

# Their own vectors are compared no more, and may be of any model, also of one that is gone.
MEDICAL_CHUNKS = """
DROP INDEX retrieval.ix_medical_chunks_embedding;
ALTER TABLE retrieval.medical_chunks
    DROP CONSTRAINT fk_medical_chunks_model_id_embedding_models, ALTER embedding TYPE vector,
    ADD CONSTRAINT fk_medical_chunks_id_chunks FOREIGN KEY (id) REFERENCES retrieval.chunks (id)
        ON DELETE CASCADE NOT VALID
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
# Without passages no search would find it: a process of version 0.1.0 stores none, and its request fails.
REQUIRE_PASSAGES = """
CREATE OR REPLACE FUNCTION retrieval.note_without_passages() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM retrieval.passages WHERE chunk_id = NEW.id)
        AND NOT EXISTS (SELECT FROM retrieval.passages WHERE medical_chunk_id = NEW.id)
        AND EXISTS (SELECT FROM retrieval.medical_chunks WHERE id = NEW.id)
    THEN
        RAISE check_violation USING MESSAGE = 'a chunk without passages: stop the processes of version 0.1.0';
    END IF;
    RETURN NULL;
END
$$
"""
TRIGGERS = """
CREATE TRIGGER store_as_chunk BEFORE INSERT ON retrieval.medical_chunks
    FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION retrieval.store_as_chunk();
CREATE TRIGGER remove_as_chunk AFTER DELETE ON retrieval.medical_chunks
    FOR EACH ROW EXECUTE FUNCTION retrieval.remove_as_chunk()
"""


def upgrade() -> None:
    run(MEDICAL_CHUNKS)
    for function in (STORE, REMOVE, REQUIRE_PASSAGES):
        op.execute(function)
    run(TRIGGERS)
