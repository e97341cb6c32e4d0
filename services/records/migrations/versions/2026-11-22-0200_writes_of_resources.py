"""Limited callers write resources about patients in reach, and the keys that imports know them by."""

from alembic import op

revision = "records_0018"
down_revision = "records_0017"


def upgrade() -> None:
    """Grant. The policy of resources and of their versions has had a condition for writes all along."""
    op.execute("GRANT INSERT, UPDATE ON records.resources TO records_panel")
    op.execute("GRANT INSERT ON records.resource_versions, records.resource_keys TO records_panel")
