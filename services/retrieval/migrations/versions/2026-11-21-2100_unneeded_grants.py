"""Takes from limited callers what no statement of theirs reads."""

from alembic import op

revision = "retrieval_0004"
down_revision = "retrieval_0003"


def upgrade() -> None:
    """Revoke."""
    op.execute("REVOKE SELECT ON retrieval.alembic_version, retrieval.embedding_models FROM retrieval_panel")
