"""The chunks of the seed system, and the embedding model their vectors were made with."""

from alembic import op

revision = "retrieval_0001"
down_revision = None


def upgrade() -> None:
    """Create both tables and let the runtime role use them. The vector's dimension is fitted after the migrations."""
    op.execute(
        """
        CREATE TABLE retrieval.embedding_models (
            id integer GENERATED ALWAYS AS IDENTITY,
            name varchar(200) NOT NULL,
            variant varchar(32) NOT NULL,
            dimension integer NOT NULL,
            registered_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT pk_embedding_models PRIMARY KEY (id)
        );
        """
    )
    op.execute(
        """
        CREATE TABLE retrieval.medical_chunks (
            id uuid NOT NULL DEFAULT uuidv7(),
            patient_id varchar(64) NOT NULL,
            source_type varchar(64) NOT NULL,
            source_ref varchar(512) NOT NULL,
            chunk_text text NOT NULL,
            model_id integer NOT NULL,
            embedding vector(384) NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT pk_medical_chunks PRIMARY KEY (id),
            CONSTRAINT fk_medical_chunks_model_id_embedding_models
                FOREIGN KEY (model_id) REFERENCES retrieval.embedding_models (id)
        );
        """
    )
    op.execute("CREATE INDEX ix_medical_chunks_patient_id ON retrieval.medical_chunks (patient_id);")
    op.execute(
        "CREATE INDEX ix_medical_chunks_embedding ON retrieval.medical_chunks USING hnsw (embedding vector_cosine_ops);"
    )
    op.execute("GRANT SELECT ON retrieval.embedding_models TO retrieval_app;")
    op.execute("GRANT SELECT, INSERT ON retrieval.medical_chunks TO retrieval_app;")
