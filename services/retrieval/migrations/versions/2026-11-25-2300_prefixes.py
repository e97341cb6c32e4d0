"""What a model sees before questions and passages is a part of its identity."""

from chassis.database.migration_steps import run

revision = "retrieval_0009"
down_revision = "retrieval_0008"

# The default is that of all vectors so far, and of what an older version registers.
COLUMNS = """
ALTER TABLE retrieval.embedding_models
    ADD query_prefix varchar(200) NOT NULL DEFAULT '',
    ADD passage_prefix varchar(200) NOT NULL DEFAULT ''
"""


def upgrade() -> None:
    run(COLUMNS)
