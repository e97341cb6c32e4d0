"""Use cases of search."""

import hashlib
from collections.abc import Sequence

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from retrieval.embedding.models.service import (
    ActiveModel,
    hot_over_vectors,
    transaction_over_vectors,
)
from retrieval.embedding.protocol import Vector
from retrieval.errors import EmbeddingModelReplaced
from retrieval.event_types import Access
from retrieval.search import repository
from retrieval.search.repository import Hit, Scope
from retrieval.search.schemas import SearchQuery


async def retrieve(database: Database, model: ActiveModel, query: SearchQuery) -> Sequence[Hit]:
    """Return the passages nearest to the question, best first: as many as asked for, or all there
    are in scope.

    No connection is held while the model works. Raises EmbeddingModelReplaced where the passages'
    vectors are another model's by now.
    """
    question = await model.embed(query.question)
    scope = Scope(query.patient_id, query.source_type, query.source_ref)
    hits = await nearest(database, question, scope, limit=query.top_k)
    if any(hit.model_id != model.id for hit in hits):
        raise EmbeddingModelReplaced
    return hits


def size(hit: Hit) -> int:
    """Return how many bytes a passage's text has."""
    return len(hit.chunk_text.encode())


def disclosed(query: SearchQuery, hits: Sequence[Hit]) -> Event:
    """Return what the log keeps of a search: which passages were shown, how near they were, whose
    they are, and a hash by which the same question is known again. Nothing of what question and
    passages say.
    """
    question = hashlib.sha256(query.question.encode()).hexdigest()
    asked_for = set() if query.patient_id is None else {query.patient_id}
    return Event(
        Access.PASSAGES_RETRIEVED,
        "question",
        question,
        patient_ids=sorted(asked_for.union(hit.patient_id for hit in hits)),
        data={
            "question_sha256": question,
            "passages": [{"id": str(hit.id), "score": 1 - hit.distance} for hit in hits],
        },
    )


async def nearest(
    database: Database, question: Vector, scope: Scope, *, limit: int
) -> Sequence[Hit]:
    """Compare all of a patient's passages, which are few. Otherwise ask the index, and where it
    gives up early, compare all in scope after all.
    """
    if scope.patient_id is not None:
        async with hot_over_vectors(database) as connection:
            return await repository.nearest_of_patient(connection, question, scope, limit=limit)
    async with transaction_over_vectors(database) as session:
        hits = await repository.nearest_by_index(session, question, scope, limit=limit)
        if len(hits) == limit:
            return hits
        return await repository.nearest_exactly(session, question, scope, limit=limit)
