"""With a model is kept which cosine unrelated texts have by it."""

from chassis.database.migration_steps import run

revision = "retrieval_0011"
down_revision = "retrieval_0010"

# The service measures it, once, when it starts with a model that has none.
COLUMN = """
ALTER TABLE retrieval.embedding_models ADD floor double precision;
GRANT UPDATE (floor) ON retrieval.embedding_models TO retrieval_app
"""


def upgrade() -> None:
    run(COLUMN)
