"""Find events by attributes of their payloads. Appends wait only while the triggers are created;
`audit.attribute_filling` adds the attributes of stored events.
"""

from pathlib import Path

from alembic import op

from chassis.database.migration_steps import lock_briefly

revision = "audit_0022"
down_revision = "audit_0021"
# One statement, so that an interrupted migration can be repeated.
ONCE = """
DO $migration$
BEGIN
IF to_regclass('audit.event_attributes') IS NULL THEN
LOCK TABLE audit.event_payloads IN SHARE ROW EXCLUSIVE MODE;
{script}
END IF;
END
$migration$
"""


def upgrade() -> None:
    script = Path(__file__).with_suffix(".sql").read_text("utf-8")
    with op.get_context().autocommit_block():
        lock_briefly(ONCE.format(script=script))
