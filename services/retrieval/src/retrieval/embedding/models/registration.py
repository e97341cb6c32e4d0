"""Registers the configured model after every migration, as the schema's owner.

Only while no chunk is stored: vector column and registered model then follow the settings. Later it
changes nothing, and a service that is configured for another model refuses to start.
"""

from dataclasses import asdict

from pydantic import ValidationError
from sqlalchemy import Connection, delete, exists, insert, select, text
from sqlmodel import col

from chassis.database.statements import columns_of
from chassis.settings import StartupError, explain
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.settings import EmbeddingSettings
from retrieval.tables import EmbeddingModel, MedicalChunk


def register_configured_model(connection: Connection) -> None:
    configured = configured_model()
    if registered_model(connection) == configured or any_chunk_stored(connection):
        return
    connection.execute(text("LOCK TABLE retrieval.medical_chunks IN ACCESS EXCLUSIVE MODE"))
    if not any_chunk_stored(connection):  # A chunk may have been stored before the lock.
        replace_model(connection, configured)
    connection.commit()


def configured_model() -> ModelIdentity:
    try:
        return EmbeddingSettings().model_identity()
    except ValidationError as failure:
        raise StartupError(explain(EmbeddingSettings, failure)) from None


def any_chunk_stored(connection: Connection) -> bool:
    return bool(connection.execute(select(exists(select(col(MedicalChunk.id))))).scalar_one())


def registered_model(connection: Connection) -> ModelIdentity | None:
    row = connection.execute(select(*columns_of(ModelIdentity, EmbeddingModel))).one_or_none()
    return None if row is None else ModelIdentity(*row)


def replace_model(connection: Connection, model: ModelIdentity) -> None:
    """Fit the empty column and its index to `model` and register it under a new id, so that a
    process with the previous model can no longer store a vector.
    """
    column = f"vector({int(model.dimension)})"  # A type modifier takes no parameter.
    connection.execute(
        text(f"ALTER TABLE retrieval.medical_chunks ALTER COLUMN embedding TYPE {column}")
    )
    connection.execute(delete(EmbeddingModel))
    connection.execute(insert(EmbeddingModel).values(asdict(model)))
