"""Who sent each version of a resource, so that a source takes back only what it said itself. Null for what
was stored before, and for what is written under /fhir.
"""

from chassis.database.migration_steps import run

revision = "records_0042"
down_revision = "records_0041"
# A version is a row of the same columns in the same order.
COLUMNS = """
ALTER TABLE records.resources ADD COLUMN source text;
ALTER TABLE records.resource_versions ADD COLUMN source text
"""


def upgrade() -> None:
    """Add the column, to the earlier versions as well."""
    run(COLUMNS)
