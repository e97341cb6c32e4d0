"""Practitioners and organizations that an operator joined with an older duplicate. Both rows stay; the id
of the joined one resolves to the survivor.
"""

from chassis.database.migration_steps import run

revision = "records_0046"
down_revision = "records_0045"
TABLE = """
CREATE TABLE records.joined_resources (
    id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    joined_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_joined_resources PRIMARY KEY (id)
);
GRANT SELECT ON records.joined_resources TO records_app, records_panel
"""


def upgrade() -> None:
    """Add the table, which only the schema's owner changes."""
    run(TABLE)
