"""Whether this service may read and write the stored vectors."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.settings import StartupError
from retrieval.embedding.models import repository
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.protocol import Embedder, EmbedderBusy, Vector
from retrieval.errors import EmbeddingBusy


@dataclass(frozen=True, slots=True)
class ActiveModel:
    """The model that questions and chunks are embedded with, and its id in `embedding_models`."""

    embedder: Embedder
    id: int

    async def embed(self, text: str) -> Vector:
        """Return the text's vector. Raises EmbeddingBusy, EmbeddingUnavailable,
        EmbeddingUnusable.
        """
        try:
            return await self.embedder.embed(text)
        except EmbedderBusy:
            raise EmbeddingBusy from None


async def id_of_registered(database: Database, configured: ModelIdentity) -> int:
    """Return the registered model's id. Raises StartupError where the stored vectors were made with
    another model.
    """
    async with database.transaction() as session:
        registered = await repository.registered(session)
    if registered is None:
        raise StartupError(
            "No embedding model is registered; run: python -m chassis.migrate retrieval"
        )
    stored = ModelIdentity(registered.name, registered.variant, registered.dimension)
    if stored != configured:
        raise StartupError(
            f"The stored vectors were made with {stored}, but {configured} is configured, and vectors of two models "
            "cannot be compared; set the former in RETRIEVAL_EMBEDDING_MODEL, _VARIANT and _DIMENSION, or use an empty "
            "database."
        )
    return registered.id


@asynccontextmanager
async def transaction_over_vectors(database: Database) -> AsyncIterator[AsyncSession]:
    """A transaction that stores or compares vectors. Raises EmbeddingModelReplaced where a
    migration has registered another model since this process started, which it may while nothing is
    stored.
    """
    async with database.transaction() as session:
        with repository.replacement_told():
            yield session


@contextmanager
def over_vectors() -> Iterator[None]:
    """The same for statements in a write's transaction, which ends with the exception."""
    with repository.replacement_told():
        yield


@asynccontextmanager
async def hot_over_vectors(database: Database) -> AsyncIterator[Connection]:
    """The same for a hot path."""
    async with database.hot() as connection:
        with repository.replacement_told():
            yield connection
