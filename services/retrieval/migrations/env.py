"""Run the migrations, then fit the vector column's dimension to the configured embedding model."""

from alembic import context

from chassis.database.migrations import run
from retrieval.embedding.models.registration import register_configured_model

run(context, schema="retrieval", finish=register_configured_model)  # type: ignore[arg-type]  # Alembic's proxy module.
