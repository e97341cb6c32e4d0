"""An operator assigns the caller whose imports may merge patients by the identifiers of a system."""

from chassis.database.migration_steps import execute_script

revision = "records_0052"
down_revision = "records_0051"
AUTHORITY = """
ALTER TABLE records.identifier_systems ADD COLUMN authority varchar(145);
GRANT SELECT ON records.identifier_systems TO records_app
"""


def upgrade() -> None:
    execute_script(AUTHORITY)
