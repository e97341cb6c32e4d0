"""Registers the configured model after every migration, as the schema's owner.

Only while no chunk is stored: vector column and registered model then follow the settings. Later it
changes nothing, and a service that is configured for another model refuses to start.
"""

from pydantic import ValidationError
from sqlalchemy import Connection, text

from chassis.settings import StartupError, explain
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.settings import EmbeddingSettings


def register_configured_model(connection: Connection) -> None:
    configured = configured_model()
    if registered_model(connection) == configured or any_chunk_stored(connection):
        return
    connection.execute(text("LOCK TABLE retrieval.medical_chunks IN ACCESS EXCLUSIVE MODE"))
    if not any_chunk_stored(connection):  # A chunk may have been stored before the lock.
        replace_model(connection, configured)
    connection.commit()


def configured_model() -> ModelIdentity:
    """Return the model of the settings. Raises StartupError."""
    try:
        return EmbeddingSettings().model_identity()
    except ValidationError as failure:
        raise StartupError(explain(EmbeddingSettings, failure)) from None


def any_chunk_stored(connection: Connection) -> bool:
    return bool(
        connection.execute(
            text("SELECT EXISTS (SELECT FROM retrieval.medical_chunks)")
        ).scalar_one()
    )


def registered_model(connection: Connection) -> ModelIdentity | None:
    row = connection.execute(
        text("SELECT name, variant, dimension FROM retrieval.embedding_models")
    ).one_or_none()
    return None if row is None else ModelIdentity(*row)


def replace_model(connection: Connection, model: ModelIdentity) -> None:
    """Fit the empty column and its index to `model` and register it under a new id, so that a
    process with the previous model can no longer store a vector.
    """
    column = f"vector({int(model.dimension)})"  # A type modifier takes no parameter.
    connection.execute(
        text(f"ALTER TABLE retrieval.medical_chunks ALTER COLUMN embedding TYPE {column}")
    )
    connection.execute(text("DELETE FROM retrieval.embedding_models"))
    connection.execute(
        text(
            "INSERT INTO retrieval.embedding_models (name, variant, dimension) VALUES (:name, :variant, :dimension)"
        ),
        {"name": model.name, "variant": model.variant, "dimension": model.dimension},
    )
