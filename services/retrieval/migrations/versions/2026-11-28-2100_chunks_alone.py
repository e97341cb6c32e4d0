"""Drop the tables and triggers of chunks that versions before the baseline read.

The table `chunks` has all these chunks (decision 0051). Searches continue, so each transaction
locks only one table.
"""

from alembic import op

revision = "retrieval_0020"
down_revision = "retrieval_0019"
STATEMENTS = (
    "DROP TRIGGER IF EXISTS keep_for_version_before ON retrieval.chunks",
    "DROP TRIGGER IF EXISTS name_chunk ON retrieval.passages",
    "ALTER TABLE retrieval.passages DROP COLUMN IF EXISTS medical_chunk_id",
    "DROP TABLE IF EXISTS retrieval.passage_backlog",
    "DROP TABLE IF EXISTS retrieval.medical_chunks",
    """
DROP FUNCTION IF EXISTS retrieval.keep_for_version_before, retrieval.name_chunk, retrieval.note_without_passages,
    retrieval.remove_as_chunk, retrieval.store_as_chunk
""",
)


def upgrade() -> None:
    with op.get_context().autocommit_block():
        for statement in STATEMENTS:
            op.execute(statement)
