"""The whole schema as release 0.1.0 begins. Its text is the file beside this one, which never changes."""

from pathlib import Path

from chassis.database.migration_steps import execute_script

revision = "audit_0018"
down_revision = None
# A schema at this revision is the same. This commit migrates older ones to it.
replaces = "audit_0017"
last_commit = "5f8dfe72"


def upgrade() -> None:
    """Make everything."""
    execute_script(Path(__file__).with_suffix(".sql").read_text("utf-8"))
