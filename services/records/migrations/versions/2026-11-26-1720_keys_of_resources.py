"""Callers who may see some patients write no keys of resources: these name what an import brought."""

from alembic import op

revision = "records_0036"
down_revision = "records_0035"


def upgrade() -> None:
    """Take the grant back; no statement of such a caller has used it."""
    op.execute("REVOKE INSERT ON records.resource_keys FROM records_panel")
