"""Who may see whom, and a policy that shows callers only the chunks of patients in their reach."""

from chassis.database.migration_steps import create_access, create_access_feed, grant_to_panel, limit_to_reach

revision = "retrieval_0003"
down_revision = "retrieval_0002"
# Without a policy: they hold nothing of a chart that a statement of another caller would show.
SHARED = {
    "embedding_models": "SELECT",
    "outbox": "INSERT",
    "idempotency_keys": "SELECT, INSERT",
    "alembic_version": "SELECT",
}


def upgrade() -> None:
    """Make the tables and the policy."""
    create_access("retrieval")
    create_access_feed("retrieval")
    limit_to_reach("retrieval", "medical_chunks", "patient_id::text", "SELECT, INSERT")
    for table, privileges in SHARED.items():
        grant_to_panel("retrieval", table, privileges)
