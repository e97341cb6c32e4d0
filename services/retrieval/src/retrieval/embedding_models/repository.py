"""Every SQL statement of the running service about embedding models."""

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from retrieval.tables import EmbeddingModel


async def registered(session: AsyncSession) -> EmbeddingModel | None:
    """Return the model the stored vectors are made with."""
    return (await session.exec(select(EmbeddingModel))).first()
