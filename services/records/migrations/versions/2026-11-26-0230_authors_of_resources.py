"""Who wrote a resource under /fhir, and which person accepted what an agent wrote. Null for what a source
says, and for what was stored before.
"""

from chassis.database.migration_steps import run

revision = "records_0033"
down_revision = "records_0032"
# A version is a row of the same columns in the same order.
COLUMNS = """
ALTER TABLE records.resources
    ADD COLUMN written_by varchar(128),
    ADD COLUMN written_by_kind varchar(16),
    ADD COLUMN accepted_by varchar(128);
ALTER TABLE records.resource_versions
    ADD COLUMN written_by varchar(128),
    ADD COLUMN written_by_kind varchar(16),
    ADD COLUMN accepted_by varchar(128)
"""


def upgrade() -> None:
    """Add the columns, to the earlier versions as well."""
    run(COLUMNS)
