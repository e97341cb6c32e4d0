"""Runs after every migration, as the schema's owner: while no chunk is stored, vector column and
registered model follow the settings.

Once there are chunks it changes nothing; a service configured for another model then refuses to
start.
"""

from pydantic import ValidationError
from sqlalchemy import Connection, text

from chassis.settings import StartupError, explain
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.settings import EmbeddingSettings


def register_configured_model(connection: Connection) -> None:
    """Register the configured model where that is still free to choose."""
    configured = configured_model()
    if registered_model(connection) == configured or any_chunk_stored(connection):
        return
    connection.execute(text("LOCK TABLE retrieval.medical_chunks IN ACCESS EXCLUSIVE MODE"))
    if not any_chunk_stored(connection):  # One may have come while the lock was waited for.
        replace_model(connection, configured)
    connection.commit()


def configured_model() -> ModelIdentity:
    """Return the model the settings name. Raises StartupError."""
    try:
        return EmbeddingSettings().model_identity()
    except ValidationError as failure:
        raise StartupError(explain(EmbeddingSettings, failure)) from None


def any_chunk_stored(connection: Connection) -> bool:
    """Whether vectors are stored, so that their model is no longer free to choose."""
    return bool(
        connection.execute(
            text("SELECT EXISTS (SELECT FROM retrieval.medical_chunks)")
        ).scalar_one()
    )


def registered_model(connection: Connection) -> ModelIdentity | None:
    """Return the registered model, if there is one yet."""
    row = connection.execute(
        text("SELECT name, variant, dimension FROM retrieval.embedding_models")
    ).one_or_none()
    return None if row is None else ModelIdentity(*row)


def replace_model(connection: Connection, model: ModelIdentity) -> None:
    """Make the empty column fit `model` (its index follows) and register it; a new id keeps old
    writers out.
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
