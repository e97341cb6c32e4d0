"""Chunks of their own that earlier versions stored, and the passages of those that have none."""

from alembic import op
from sqlalchemy import text

from chassis.database.migration_steps import run
from retrieval.lexical.terms import TERM_BITS, terms_of

revision = "retrieval_0014"
down_revision = "retrieval_0013"

MOVED = """
INSERT INTO retrieval.chunks (id, patient_id, source_type, source_ref, text)
SELECT id, patient_id, source_type, source_ref, chunk_text FROM retrieval.medical_chunks
ON CONFLICT (id) DO NOTHING;
UPDATE retrieval.passages SET chunk_id = medical_chunk_id WHERE chunk_id IS NULL
"""
CHECKED = """
ALTER TABLE retrieval.chunks VALIDATE CONSTRAINT ck_chunks_of_document_or_patient;
ALTER TABLE retrieval.medical_chunks VALIDATE CONSTRAINT fk_medical_chunks_id_chunks;
ALTER TABLE retrieval.passages VALIDATE CONSTRAINT passages_chunk_id_not_null
"""
WITHOUT_PASSAGES = text("""
DELETE FROM retrieval.passage_backlog WHERE medical_chunk_id = ANY (
    ARRAY(SELECT medical_chunk_id FROM retrieval.passage_backlog ORDER BY medical_chunk_id LIMIT 500)
) RETURNING medical_chunk_id
""")
TEXTS = text("SELECT id, text FROM retrieval.chunks WHERE id = ANY (:ids)")
# With the vector that it has: as before, it is that of all of its text.
PASSAGE = text("""
INSERT INTO retrieval.passages (
    corpus, chunk_id, patient_id, source_type, source_ref, review_status, model_id, embedding, words, terms,
    title_words, title_terms, keys
)
SELECT 0, id, patient_id, source_type, source_ref, 'approved', model_id, embedding::halfvec, :words,
    CAST(CAST(:terms AS text) AS sparsevec), 0, CAST(CAST(:none AS text) AS sparsevec), CAST(:keys AS integer[])
FROM retrieval.medical_chunks WHERE id = :id
""")


def upgrade() -> None:
    run(MOVED)
    connection = op.get_bind()
    while waiting := connection.scalars(WITHOUT_PASSAGES).all():
        for chunk in connection.execute(TEXTS, {"ids": waiting}).all():
            found = terms_of(chunk.text, None)
            values = {"words": found.words, "terms": sparse(found.impacts), "none": sparse({}), "keys": found.keys}
            connection.execute(PASSAGE, {"id": chunk.id, **values})
    run(CHECKED)


def sparse(impacts: dict[int, float]) -> str:
    """Return them as pgvector reads them; it counts from 1."""
    return f"{{{','.join(f'{term + 1}:{impacts[term]}' for term in sorted(impacts))}}}/{2**TERM_BITS}"
