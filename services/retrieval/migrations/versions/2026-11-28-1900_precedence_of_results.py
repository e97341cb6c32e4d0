"""Store which of several documents of the same time is the latest, and whether a document states an
absence.

Stored documents have neither until the records service sends them again (docs/runbooks/upgrade.md).
"""

from chassis.database.migration_steps import execute_script

revision = "retrieval_0019"
down_revision = "retrieval_0018"
COLUMNS = """
ALTER TABLE retrieval.documents
    ADD precedence text COLLATE "C" NOT NULL DEFAULT '',
    ADD states_absence boolean NOT NULL DEFAULT false;
ALTER TABLE retrieval.document_versions
    ADD precedence text COLLATE "C" DEFAULT '',
    ADD states_absence boolean DEFAULT false;
ALTER TABLE retrieval.document_versions
    ALTER precedence DROP DEFAULT,
    ALTER states_absence DROP DEFAULT;
ALTER TABLE retrieval.passages
    ADD precedence text COLLATE "C" NOT NULL DEFAULT '',
    ADD states_absence boolean NOT NULL DEFAULT false
"""


def upgrade() -> None:
    execute_script(COLUMNS)
