"""Fits the vector column and the registered model to the settings until the first passage is
stored. After that, a service configured for another model does not start.
"""

from dataclasses import asdict

from sqlalchemy import Connection, delete, exists, insert, select, text
from sqlmodel import col

from chassis.database.statements import columns_of
from chassis.settings import read_settings
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.settings import EmbeddingSettings
from retrieval.tables import EmbeddingModel, Passage


def register_configured_model(connection: Connection) -> None:
    configured = configured_model()
    if registered_models(connection)[:1] == [configured] or any_chunk_stored(connection):
        return
    connection.execute(text("LOCK TABLE retrieval.passages IN ACCESS EXCLUSIVE MODE"))
    # Check again under the lock: a passage may have been stored, or a second model added.
    if not any_chunk_stored(connection) and len(registered_models(connection)) <= 1:
        replace_model(connection, configured)
    connection.commit()


def configured_model() -> ModelIdentity:
    return read_settings(EmbeddingSettings).model_identity()


def any_chunk_stored(connection: Connection) -> bool:
    return bool(connection.execute(select(exists(select(col(Passage.id))))).scalar_one())


def registered_models(connection: Connection) -> list[ModelIdentity]:
    rows = select(*columns_of(ModelIdentity, EmbeddingModel)).order_by(
        col(EmbeddingModel.place).desc()
    )
    return [ModelIdentity(*row) for row in connection.execute(rows)]


def replace_model(connection: Connection, model: ModelIdentity) -> None:
    """Register a model under a new id, so that processes with the previous model cannot store
    vectors.
    """
    vectors = f"halfvec({int(model.dimension)})"  # A type modifier cannot be a parameter.
    connection.execute(text(f"ALTER TABLE retrieval.passages ALTER embedding TYPE {vectors}"))
    connection.execute(delete(EmbeddingModel))
    connection.execute(insert(EmbeddingModel).values(asdict(model)))
