"""Every SQL statement that writes chunks."""

from sqlmodel.ext.asyncio.session import AsyncSession

from retrieval.tables import MedicalChunk


async def add(session: AsyncSession, chunk: MedicalChunk) -> MedicalChunk:
    """Insert a chunk and read back what the database set."""
    session.add(chunk)
    await session.flush()
    return chunk
