"""Take from limited callers what no statement of theirs reads: whether the schema is current is
asked with the role of the service.
"""

from alembic import op

revision = "audit_0009"
down_revision = "audit_0008"


def upgrade() -> None:
    """Revoke."""
    op.execute("REVOKE SELECT ON audit.alembic_version FROM audit_panel")
