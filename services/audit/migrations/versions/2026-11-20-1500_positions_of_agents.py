"""Positions are those of agents and persons: what services tell of an encounter has none."""

from alembic import op

revision = "audit_0003"
down_revision = "audit_0002"


def upgrade() -> None:
    """Let events of services be without a position. Those that have one keep it."""
    op.execute("ALTER TABLE audit.agent_events DROP CONSTRAINT ck_agent_events_stream_pos;")
    op.execute(
        """
        ALTER TABLE audit.agent_events ADD CONSTRAINT ck_agent_events_stream_pos CHECK (
            CASE WHEN encounter_id IS NULL OR is_access THEN stream_pos IS NULL
                ELSE coalesce(stream_pos >= 0, recorded_by_kind = 'service', false) END
        );
        """
    )
