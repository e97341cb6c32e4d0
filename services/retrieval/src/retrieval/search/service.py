"""Use cases of search."""

import hashlib
from collections.abc import Sequence

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import LONG_READ_S, Connection
from chassis.identity.caller import Caller
from chassis.patient_names.asked import AskedPatients, patients_of
from chassis.patient_names.names import Named
from retrieval.embedding.models.repository import model_replacements
from retrieval.embedding.models.service import ActiveModel
from retrieval.embedding.protocol import Vector
from retrieval.errors import EmbeddingModelReplaced
from retrieval.event_types import Access
from retrieval.search import repository
from retrieval.search.repository import Filters
from retrieval.search.rows import Hit
from retrieval.search.schemas import SearchQuery

# Up to so many patients, comparing all their passages costs less than the index (docs/access.md).
FEW_PATIENTS = 1_000
FILTERS = {"patient_id", "source_type", "source_ref"}


async def retrieve(
    database: Database,
    caller: Caller,
    model: ActiveModel,
    patients: AskedPatients,
    query: SearchQuery,
) -> tuple[Named | None, Sequence[Hit]]:
    """Return whom `patient_id` names, and the `top_k` passages nearest to the question, or all that
    match the filters.

    No connection is held while records is asked or the model works. Raises PatientOutOfReach,
    NamesUnknown, and EmbeddingModelReplaced if the passages' vectors are from another model.
    """
    named = None
    filters = query.model_dump(include=FILTERS, exclude_none=True)
    if query.patient_id is not None:
        named = await patients.find(caller, query.patient_id, query.require)
        if len(named.names) > 1:
            del filters["patient_id"]
            filters["names"] = [*named.names]
    question = await model.embed(query.question)
    hits = await nearest(database, caller, question, filters, limit=query.top_k)
    if any(hit.model_id != model.id for hit in hits):
        raise EmbeddingModelReplaced
    return named, hits


async def nearest(
    database: Database,
    caller: Caller,
    question: Vector,
    filters: Filters,
    *,
    limit: int,
) -> Sequence[Hit]:
    """Compare all passages of a patient, who has few, or of a caller's few patients. Else scan the
    index; if it gives up early, compare all passages.
    """
    is_of_patient = not filters.keys().isdisjoint({"patient_id", "names"})
    within_s = None if is_of_patient else LONG_READ_S
    async with database.connection(caller, within_s) as connection:
        with model_replacements():
            if not is_of_patient:
                if connection.is_limited and await _sees_few(connection):
                    return await repository.nearest_of_few(
                        connection, question, filters, limit=limit
                    )
                async with connection.transaction():
                    hits = await repository.nearest_by_index(
                        connection, question, filters, limit=limit
                    )
                if len(hits) == limit:
                    return hits
            return await repository.nearest_exactly(connection, question, filters, limit=limit)


async def _sees_few(connection: Connection) -> bool:
    return await repository.count_members(connection, limit=FEW_PATIENTS + 1) <= FEW_PATIENTS


def disclosed(query: SearchQuery, named: Named | None, hits: Sequence[Hit]) -> Event:
    """Return the event of a search: the passages shown, their scores, their patients, and a hash of
    the question. It has nothing of the texts.
    """
    question = hashlib.sha256(query.question.encode()).hexdigest()
    requested = patients_of(named)
    return Event(
        Access.PASSAGES_RETRIEVED,
        "question",
        question,
        patient_ids=sorted(requested.union(hit.patient_id for hit in hits)),
        data={
            "question_sha256": question,
            "passages": [{"id": str(hit.id), "score": 1 - hit.distance} for hit in hits],
        },
    )
