"""${message}"""

from chassis.database.migration_steps import execute_script

revision = "${up_revision}"
down_revision = "${down_revision}"
# A repeated run must succeed: IF NOT EXISTS, ON CONFLICT DO NOTHING. Expand or contract, never both.
SCRIPT = """
"""


def upgrade() -> None:
    execute_script(SCRIPT)
