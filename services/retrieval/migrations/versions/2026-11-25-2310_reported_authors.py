"""Who stored a document is its author; whom that caller names is a claim of its own."""

from chassis.database.migration_steps import run

revision = "retrieval_0010"
down_revision = "retrieval_0009"

# What was stored before names the author that its caller gave, as it always did.
COLUMNS = """
ALTER TABLE retrieval.documents ADD reported_author varchar(200), ADD reported_author_kind varchar(16);
ALTER TABLE retrieval.document_versions ADD reported_author varchar(200), ADD reported_author_kind varchar(16)
"""


def upgrade() -> None:
    run(COLUMNS)
