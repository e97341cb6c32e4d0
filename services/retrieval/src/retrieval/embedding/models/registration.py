"""Registers the configured model after every migration, as the schema's owner.

Only while no chunk is stored: vector column and registered model then follow the settings. Later it
changes nothing, and a service that is configured for another model refuses to start.
"""

from dataclasses import asdict

from pydantic import ValidationError
from sqlalchemy import Connection, delete, exists, insert, or_, select, text
from sqlmodel import col

from chassis.database.statements import columns_of
from chassis.settings import StartupError, explain
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.settings import EmbeddingSettings
from retrieval.tables import EmbeddingModel, MedicalChunk, Passage


def register_configured_model(connection: Connection) -> None:
    configured = configured_model()
    if registered_models(connection)[:1] == [configured] or any_chunk_stored(connection):
        return
    lock = "LOCK TABLE retrieval.medical_chunks, retrieval.passages IN ACCESS EXCLUSIVE MODE"
    connection.execute(text(lock))
    # A chunk may have been stored before the lock; and a second model has columns of its own.
    if not any_chunk_stored(connection) and len(registered_models(connection)) <= 1:
        replace_model(connection, configured)
    connection.commit()


def configured_model() -> ModelIdentity:
    try:
        return EmbeddingSettings().model_identity()
    except ValidationError as failure:
        raise StartupError(explain(EmbeddingSettings, failure)) from None


def any_chunk_stored(connection: Connection) -> bool:
    chunk, passage = exists(select(col(MedicalChunk.id))), exists(select(col(Passage.id)))
    return bool(connection.execute(select(or_(chunk, passage))).scalar_one())


def registered_models(connection: Connection) -> list[ModelIdentity]:
    """Return the model in use, and others."""
    rows = select(*columns_of(ModelIdentity, EmbeddingModel)).order_by(
        col(EmbeddingModel.place).desc()
    )
    return [ModelIdentity(*row) for row in connection.execute(rows)]


def replace_model(connection: Connection, model: ModelIdentity) -> None:
    """Fit the empty columns and their indexes to `model` and register it under a new id, so that a
    process with the previous model can no longer store a vector.
    """
    for table, name in {"medical_chunks": "vector", "passages": "halfvec"}.items():
        column = f"{name}({int(model.dimension)})"  # A type modifier takes no parameter.
        connection.execute(text(f"ALTER TABLE retrieval.{table} ALTER embedding TYPE {column}"))
    connection.execute(delete(EmbeddingModel))
    connection.execute(insert(EmbeddingModel).values(asdict(model)))
