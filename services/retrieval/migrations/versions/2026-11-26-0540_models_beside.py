"""Vectors of a second model beside those that searches compare, so that a filled database can change its model."""

from chassis.database.migration_steps import run

revision = "retrieval_0012"
down_revision = "retrieval_0011"

# Who may see some patients only stores passages, too, and so learns which model has which column.
MODELS = """
ALTER TABLE retrieval.embedding_models
    ADD place varchar(8) NOT NULL DEFAULT 'used', ADD filled double precision;
GRANT SELECT (id, place) ON retrieval.embedding_models TO retrieval_panel
"""
# Without a dimension until there is a second model. Empty columns make no row longer.
PASSAGES = """
ALTER TABLE retrieval.passages
    ADD beside_model_id integer CONSTRAINT fk_passages_beside_model_id_embedding_models
        REFERENCES retrieval.embedding_models (id),
    ADD beside_embedding halfvec
"""
# Only versions without passages compare these.
MEDICAL_CHUNKS = """
ALTER TABLE retrieval.medical_chunks ALTER model_id DROP NOT NULL, ALTER embedding DROP NOT NULL
"""


def upgrade() -> None:
    run(MODELS)
    run(PASSAGES)
    run(MEDICAL_CHUNKS)
