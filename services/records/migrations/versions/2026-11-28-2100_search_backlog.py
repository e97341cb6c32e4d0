"""Drop the backlog of resources without search entries: each process writes them with the resource.
The table is dropped first, because older processes lock it before they lock resources.
"""

from chassis.database.migration_steps import execute_script

revision = "records_0054"
down_revision = "records_0053"
STATEMENTS = """
DROP TABLE records.search_backlog;
DROP TRIGGER note_new_for_search ON records.resources;
DROP TRIGGER note_changed_for_search ON records.resources;
DROP FUNCTION records.note_for_search
"""


def upgrade() -> None:
    execute_script(STATEMENTS)
