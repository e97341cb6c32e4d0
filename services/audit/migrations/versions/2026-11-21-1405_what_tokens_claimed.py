"""Keep with each event what the token of its caller claimed."""

from alembic import op

revision = "audit_0005"
down_revision = "audit_0004"


def upgrade() -> None:
    """Add the claims, as JSON: null in earlier events, and in those of an earlier version.

    A text, because a token may claim strings that jsonb refuses.
    """
    op.execute("ALTER TABLE audit.agent_events ADD COLUMN recorded_with text;")
