"""The whole schema of release 0.1.0; the SQL file of the same name never changes."""

from pathlib import Path

from chassis.database.migration_steps import execute_script

revision = "records_0049"
down_revision = None
# A database at revision `replaces` has this schema. An older one is first migrated with this
# commit.
replaces = "records_0048"
last_commit = "5f8dfe72"


def upgrade() -> None:
    execute_script(Path(__file__).with_suffix(".sql").read_text("utf-8"))
