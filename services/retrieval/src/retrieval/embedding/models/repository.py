"""Every SQL statement of the running service about embedding models."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import select

from chassis.database.failures import sqlstate_of
from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from retrieval.embedding.models.rows import RegisteredModel
from retrieval.errors import EmbeddingModelReplaced
from retrieval.tables import EmbeddingModel

REGISTERED = Query(
    select(*columns_of(RegisteredModel, EmbeddingModel)),
    RegisteredModel,
)
# Data exception (vectors of different dimensions), foreign key violation (the model's id is gone).
REPLACED = frozenset({"22000", "23503"})


async def registered(connection: Connection) -> RegisteredModel | None:
    return await REGISTERED.first(connection)


@contextmanager
def model_replacements() -> Iterator[None]:
    """Raise EmbeddingModelReplaced where PostgreSQL refuses a vector of the model in use. A
    migration may register another model as long as no chunk is stored.
    """
    try:
        yield
    except Exception as failure:
        if sqlstate_of(failure) in REPLACED:
            raise EmbeddingModelReplaced from None
        raise
