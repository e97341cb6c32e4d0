"""Limited callers read the earlier versions of resources, which have had a policy all along."""

from alembic import op

revision = "records_0017"
down_revision = "records_0016"


def upgrade() -> None:
    """Grant."""
    op.execute("GRANT SELECT ON records.resource_versions TO records_panel")
