"""A policy that shows callers the panels to which they belong; only a predicate did."""

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
    """Make the policy."""
    limit_to("records", "panels", BELONGS, "SELECT")
