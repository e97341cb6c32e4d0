"""Chunks of their own that earlier versions stored, and the passages of those that have none. In small
transactions, while the service runs; if it is killed, the next run goes on from there.
"""

from alembic import op
from sqlalchemy import text

from chassis.database.migration_steps import run
from retrieval.lexical.terms import TERM_BITS, terms_of

revision = "retrieval_0016"
down_revision = "retrieval_0015"

# Rows are locked in the order in which the version before deletes them: what it deletes meanwhile is not copied, and
# what is copied is deleted with its chunk. At the end those passages that came between two of these migrations.
MOVE = """
DO $$
DECLARE
    moved uuid[];
    last uuid := '00000000-0000-0000-0000-000000000000';
BEGIN
    LOOP
        moved := ARRAY(
            SELECT id FROM retrieval.medical_chunks m
            WHERE id > last AND NOT EXISTS (SELECT FROM retrieval.chunks c WHERE c.id = m.id) ORDER BY id LIMIT 200
        );
        EXIT WHEN cardinality(moved) = 0;
        last := moved[cardinality(moved)];
        PERFORM FROM retrieval.passages WHERE medical_chunk_id = ANY (moved) FOR UPDATE;
        INSERT INTO retrieval.chunks (id, patient_id, source_type, source_ref, text)
        SELECT id, patient_id, source_type, source_ref, chunk_text FROM retrieval.medical_chunks
        WHERE id = ANY (moved) FOR KEY SHARE;
        UPDATE retrieval.passages SET chunk_id = medical_chunk_id WHERE medical_chunk_id = ANY (moved);
        COMMIT;
    END LOOP;
    UPDATE retrieval.passages SET chunk_id = medical_chunk_id WHERE chunk_id IS NULL;
END
$$
"""
# The column of vectors was made for those of 384 dimensions, and is fitted to another model only where no chunk is
# stored. Where those of version 0.1.0 are, whose passages this migration makes, it has no passages yet.
FIT = """
DO $$
DECLARE
    registered integer := (SELECT dimension FROM retrieval.embedding_models WHERE place = 'used');
    fitted integer := (
        SELECT atttypmod FROM pg_attribute WHERE attrelid = 'retrieval.passages'::regclass AND attname = 'embedding'
    );
BEGIN
    IF registered <> fitted AND NOT EXISTS (SELECT FROM retrieval.passages) THEN
        EXECUTE format('ALTER TABLE retrieval.passages ALTER embedding TYPE halfvec(%s)', registered);
    END IF;
END
$$
"""
WITHOUT_PASSAGES = text("""
SELECT id, text FROM retrieval.passage_backlog JOIN retrieval.chunks ON id = medical_chunk_id ORDER BY id LIMIT 500
""")
# With the vector that it has: as before, it is that of all of its text.
PASSAGE = text("""
WITH taken AS (DELETE FROM retrieval.passage_backlog WHERE medical_chunk_id = :id RETURNING medical_chunk_id)
INSERT INTO retrieval.passages (
    corpus, chunk_id, patient_id, source_type, source_ref, review_status, model_id, embedding, words, terms,
    title_words, title_terms, keys
)
SELECT 0, id, patient_id, source_type, source_ref, 'approved', model_id, embedding::halfvec, :words,
    CAST(CAST(:terms AS text) AS sparsevec), 0, CAST(CAST(:none AS text) AS sparsevec), CAST(:keys AS integer[])
FROM retrieval.medical_chunks JOIN taken ON id = medical_chunk_id
""")
# Each passage has added a count of each of its terms: too many for the service to add up within its time.
FOLD = """
BEGIN;
SELECT pg_advisory_xact_lock(x'7E29'::bigint);
WITH gone AS (DELETE FROM retrieval.term_counts RETURNING corpus, key, number)
INSERT INTO retrieval.term_counts (corpus, key, number, is_sum)
SELECT corpus, key, sum(number), true FROM gone GROUP BY corpus, key HAVING sum(number) <> 0;
COMMIT
"""
CHECKED = """
ALTER TABLE retrieval.passages DROP CONSTRAINT IF EXISTS passages_chunk_id_not_null,
    ADD CONSTRAINT passages_chunk_id_not_null NOT NULL chunk_id NOT VALID;
ALTER TABLE retrieval.passages VALIDATE CONSTRAINT passages_chunk_id_not_null;
ALTER TABLE retrieval.chunks VALIDATE CONSTRAINT ck_chunks_of_document_or_patient;
ALTER TABLE retrieval.medical_chunks VALIDATE CONSTRAINT fk_medical_chunks_id_chunks
"""


def upgrade() -> None:
    with op.get_context().autocommit_block():
        op.execute(FIT)
        op.execute(MOVE)
        connection = op.get_bind()
        is_folded = True
        while waiting := connection.execute(WITHOUT_PASSAGES).all():
            is_folded = False
            for chunk in waiting:
                found = terms_of(chunk.text, None)
                values = {"words": found.words, "terms": sparse(found.impacts), "none": sparse({}), "keys": found.keys}
                connection.execute(PASSAGE, {"id": chunk.id, **values})
        if not is_folded:
            run(FOLD)
        run(CHECKED)


def sparse(impacts: dict[int, float]) -> str:
    """Return them as pgvector reads them; it counts from 1."""
    return f"{{{','.join(f'{term + 1}:{impacts[term]}' for term in sorted(impacts))}}}/{2**TERM_BITS}"
