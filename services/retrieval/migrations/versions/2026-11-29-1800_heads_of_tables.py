"""Store the first row of the table in which a chunk begins.

Earlier documents get it when they are stored or read again.
"""

from alembic import op

revision = "retrieval_0022"
down_revision = "retrieval_0021"


def upgrade() -> None:
    op.execute("ALTER TABLE retrieval.chunks ADD table_head text")
