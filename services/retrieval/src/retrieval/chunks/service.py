"""Use cases about chunks."""

from chassis.database import Database
from retrieval.chunks import repository
from retrieval.chunks.schemas import ChunkCreate
from retrieval.embedding_models.service import ActiveModel, transaction_over_vectors
from retrieval.tables import MedicalChunk


async def store(database: Database, model: ActiveModel, submitted: ChunkCreate) -> MedicalChunk:
    """Embed a chunk, then store it with its vector. No connection is held while the model works."""
    embedding = await model.embedder.embed(submitted.chunk_text)
    async with transaction_over_vectors(database) as session:
        return await repository.add(
            session, MedicalChunk(**submitted.model_dump(), model_id=model.id, embedding=embedding)
        )
