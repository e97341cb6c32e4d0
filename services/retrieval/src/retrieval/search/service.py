"""Use cases of search."""

from collections.abc import Sequence

from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.database import Database
from retrieval.embedding import Vector
from retrieval.embedding_models.service import ActiveModel, transaction_over_vectors
from retrieval.errors import EmbeddingModelReplaced
from retrieval.search import repository
from retrieval.search.repository import Hit, Scope
from retrieval.search.schemas import SearchQuery


async def retrieve(database: Database, model: ActiveModel, query: SearchQuery) -> Sequence[Hit]:
    """Return the passages nearest to the question, best first: as many as asked for, or all there are in scope.

    No connection is held while the model works. Raises EmbeddingModelReplaced where the passages' vectors are another
    model's by now.
    """
    question = await model.embedder.embed(query.question)
    scope = Scope(query.patient_id, query.source_type, query.source_ref)
    async with transaction_over_vectors(database) as session:
        hits = await nearest(session, question, scope, limit=query.top_k)
    if any(chunk.model_id != model.id for chunk, _ in hits):
        raise EmbeddingModelReplaced
    return hits


async def nearest(session: AsyncSession, question: Vector, scope: Scope, *, limit: int) -> Sequence[Hit]:
    """Compare all of a patient's passages, which are few. Otherwise ask the index, and where it gives up early, compare
    all in scope after all.
    """
    if scope.patient_id is None:
        hits = await repository.nearest_by_index(session, question, scope, limit=limit)
        if len(hits) == limit:
            return hits
    return await repository.nearest_exactly(session, question, scope, limit=limit)
