"""Indexes of shared passages alone, and all columns of a passage in its row."""

from chassis.database.migration_steps import run

revision = "retrieval_0006"
down_revision = "retrieval_0005"

# A search of shared passages would throw away most of what the indexes of all find.
INDEXES = """
CREATE INDEX ix_passages_shared_embedding ON retrieval.passages USING hnsw (embedding halfvec_cosine_ops)
    WHERE patient_id IS NULL;
CREATE INDEX ix_passages_shared_keys ON retrieval.passages USING gin (keys) WITH (fastupdate = off)
    WHERE patient_id IS NULL
"""
# From 2 kB on PostgreSQL moved vectors out of the row, where reading one takes as long as two rows.
IN_ROW = "ALTER TABLE retrieval.passages SET (toast_tuple_target = 8160)"


def upgrade() -> None:
    """Make them; what is stored stays where it is."""
    run(INDEXES)
    run(IN_ROW)
