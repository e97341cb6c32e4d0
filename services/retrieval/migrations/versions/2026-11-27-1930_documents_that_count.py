"""Whether a document says what happened, or holds: what was refused, cancelled or is planned is not the newest."""

from chassis.database.migration_steps import run

revision = "retrieval_0017"
down_revision = "retrieval_0016"

# What was stored before counts until records sends it again.
COLUMNS = """
ALTER TABLE retrieval.documents ADD counts boolean NOT NULL DEFAULT true;
ALTER TABLE retrieval.document_versions ADD counts boolean DEFAULT true;
ALTER TABLE retrieval.document_versions ALTER counts DROP DEFAULT;
ALTER TABLE retrieval.passages ADD counts boolean NOT NULL DEFAULT true
"""


def upgrade() -> None:
    run(COLUMNS)
