"""Notes in reach: each stands for a patient with its own id."""

from chassis.database.migration_steps import (
    create_access,
    create_access_feed,
    grant_to_panel,
    limit_to_reach,
)

revision = "sample_0004"
down_revision = "sample_0003"


def upgrade() -> None:
    create_access("sample")
    create_access_feed("sample")
    limit_to_reach("sample", "notes", "id::text", "SELECT, INSERT, UPDATE")
    limit_to_reach("sample", "note_versions", "id::text", "SELECT, INSERT")
    grant_to_panel("sample", "outbox", "SELECT, INSERT")
    grant_to_panel("sample", "idempotency_keys", "SELECT, INSERT")
