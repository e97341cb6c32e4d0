"""Use cases of search."""

from collections.abc import Sequence

from chassis.database import Database
from retrieval.dependencies import ActiveModel
from retrieval.search import repository
from retrieval.search.repository import Hit, Scope
from retrieval.search.schemas import SearchQuery


async def retrieve(database: Database, model: ActiveModel, query: SearchQuery) -> Sequence[Hit]:
    """Return the passages nearest to the question, best first: as many as asked for, or all there are in scope.

    A patient's passages are few, so they are all compared. Otherwise the index is asked, and where it gives up early,
    all in
    scope are compared after all. No connection is held while the model works.
    """
    question = await model.embedder.embed(query.question)
    scope = Scope(query.patient_id, query.source_type, query.source_ref)
    async with database.transaction() as session:
        if scope.patient_id is None:
            hits = await repository.nearest_by_index(session, question, scope, limit=query.top_k)
            if len(hits) == query.top_k:
                return hits
        return await repository.nearest_exactly(session, question, scope, limit=query.top_k)
