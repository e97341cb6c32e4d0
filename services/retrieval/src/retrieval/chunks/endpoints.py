"""/chunks."""

from fastapi import APIRouter

from chassis.problem_responses import documented
from retrieval.chunks import service
from retrieval.chunks.schemas import ChunkCreate, ChunkStored
from retrieval.dependencies import ActiveModelDep, CallerDep, DatabaseDep
from retrieval.errors import EmbeddingModelReplaced, EmbeddingUnavailable, EmbeddingUnusable

router = APIRouter(prefix="/chunks", tags=["chunks"])


@router.post("", responses=documented(EmbeddingUnusable, EmbeddingUnavailable, EmbeddingModelReplaced))
async def store_chunk(
    submitted: ChunkCreate, database: DatabaseDep, model: ActiveModelDep, _: CallerDep
) -> ChunkStored:
    """Store a passage with its vector; it can be retrieved as soon as this answers."""
    chunk = await service.store(database, model, submitted)
    return ChunkStored(chunk_id=chunk.id, status="stored")
