"""Every SQL statement of the running service about embedding models, and what PostgreSQL says of a
model replaced.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.database.failures import sqlstate_of
from retrieval.errors import EmbeddingModelReplaced
from retrieval.tables import EmbeddingModel

# What PostgreSQL says of a vector of another dimension, and of the id of a model that is no longer
# registered.
REPLACED = frozenset({"22000", "23503"})


async def registered(session: AsyncSession) -> EmbeddingModel | None:
    """Return the model the stored vectors are made with."""
    return (await session.exec(select(EmbeddingModel))).first()


@contextmanager
def replacement_told() -> Iterator[None]:
    """Turn what PostgreSQL says of vectors of another model into EmbeddingModelReplaced."""
    try:
        yield
    except Exception as failure:
        if sqlstate_of(failure) in REPLACED:
            raise EmbeddingModelReplaced from None
        raise
