"""What the token of an import's caller claimed, for the events that a worker stores."""

from alembic import op

revision = "records_0009"
down_revision = "records_0008"


def upgrade() -> None:
    """Add the column. It stays null in imports that were accepted before."""
    op.execute("ALTER TABLE records.imports ADD COLUMN caller_claims text;")
