"""The outbox, and the keys of requests that may come again."""

from chassis.database.migration_steps import create_idempotency_keys, create_outbox

revision = "retrieval_0002"
down_revision = "retrieval_0001"


def upgrade() -> None:
    """Make their tables."""
    create_outbox("retrieval")
    create_idempotency_keys("retrieval")
