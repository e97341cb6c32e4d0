"""/chunks."""

from chassis.problem_responses import documented
from chassis.routes import Router
from chassis.rules import AGENT, PERSON, allow
from chassis.writes import WRITE
from retrieval.chunks import service
from retrieval.chunks.schemas import ChunkCreate, ChunkStored
from retrieval.dependencies import ActiveModelDep, CreateDep
from retrieval.errors import (
    EmbeddingBusy,
    EmbeddingModelReplaced,
    EmbeddingUnavailable,
    EmbeddingUnusable,
)

router = Router(prefix="/chunks", tags=["chunks"])


@router.post(
    "",
    responses=documented(
        EmbeddingUnusable, EmbeddingUnavailable, EmbeddingBusy, EmbeddingModelReplaced, *WRITE
    ),
)
@allow(AGENT, PERSON)
async def store_chunk(
    submitted: ChunkCreate, write: CreateDep, model: ActiveModelDep
) -> ChunkStored:
    """Store a passage with its vector; it can be retrieved as soon as this answers."""
    chunk = await write.answered(service.stored)
    if chunk is None:
        # No connection is held while the model works.
        embedding = await model.embed(submitted.chunk_text)
        chunk = await write(
            lambda transaction: service.store(transaction, model, submitted, embedding),
            again=service.stored,
        )
    return ChunkStored(chunk_id=chunk["id"], status="stored")
