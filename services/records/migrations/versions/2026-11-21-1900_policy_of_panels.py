"""A policy that shows callers the panels to which they belong; only a predicate did. Takes from
limited callers what no statement of theirs reads.
"""

from alembic import op

from chassis.database.migration_steps import limit_to

revision = "records_0010"
down_revision = "records_0009"
BELONGS = """
EXISTS (
    SELECT FROM records.access_callers c
    WHERE c.panel = panels.number AND c.principal = ANY (
        string_to_array((SELECT current_setting('chartroom.principals', true)), E'\\n')
    )
)
"""


def upgrade() -> None:
    """Make the policy, and revoke."""
    limit_to("records", "panels", BELONGS, "SELECT")
    op.execute("REVOKE SELECT ON records.alembic_version, records.resource_versions FROM records_panel")
