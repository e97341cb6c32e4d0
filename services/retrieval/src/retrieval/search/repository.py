"""Every SQL statement that searches chunks. Each filters before it ranks."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Float, cast, func, literal
from sqlalchemy.orm import defer
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.database.pool import Connection
from retrieval.embedding.protocol import Vector
from retrieval.tables import MedicalChunk

OF_PATIENT = """
SELECT id, patient_id, source_type, source_ref, chunk_text, model_id, embedding <=> $1 AS distance
FROM retrieval.medical_chunks
WHERE patient_id = $2 AND ($3::text IS NULL OR source_type = $3) AND ($4::text IS NULL OR source_ref = $4)
ORDER BY (embedding <=> $1) + 0.0, id
LIMIT $5
"""
NOT_SHOWN = {"embedding", "created_at"}
# Name, value, and that it ends with the transaction. The index keeps as many candidates at hand as
# may be asked for.
INDEX_SETTINGS = (("hnsw.iterative_scan", "strict_order", True), ("hnsw.ef_search", "100", True))


@dataclass(frozen=True, slots=True)
class Scope:
    """What may answer; None does not restrict."""

    patient_id: str | None
    source_type: str | None
    source_ref: str | None

    def conditions(self) -> list[Any]:  # SQLAlchemy's column expressions
        """Return the WHERE conditions."""
        return [
            col(getattr(MedicalChunk, name)) == value
            for name, value in (
                ("patient_id", self.patient_id),
                ("source_type", self.source_type),
                ("source_ref", self.source_ref),
            )
            if value is not None
        ]


@dataclass(frozen=True, slots=True)
class Hit:
    """A chunk without its vector, which nobody asks for, and its cosine distance to the
    question.
    """

    id: UUID
    patient_id: str
    source_type: str
    source_ref: str
    chunk_text: str
    model_id: int
    distance: float


async def nearest_of_patient(
    connection: Connection, question: Vector, scope: Scope, *, limit: int
) -> Sequence[Hit]:
    """Return the same as `nearest_exactly` for a scope with a patient. A session makes it twice as
    dear.
    """
    values = (question, scope.patient_id, scope.source_type, scope.source_ref, limit)
    return [Hit(*row) for row in await connection.fetch(OF_PATIENT, *values)]


async def nearest_exactly(
    session: AsyncSession, question: Vector, scope: Scope, *, limit: int
) -> Sequence[Hit]:
    """Return the nearest chunks after comparing every chunk in scope; of two as near the older one
    comes first.

    Adding 0 to the distance keeps the planner from the approximate index, which would filter after
    it ranked.
    """
    distance = MedicalChunk.embedding.cosine_distance(question)
    return await _hits(
        session,
        distance,
        scope,
        [cast(distance, Float) + literal(0.0), col(MedicalChunk.id)],
        limit,
    )


async def nearest_by_index(
    session: AsyncSession, question: Vector, scope: Scope, *, limit: int
) -> Sequence[Hit]:
    """Return near chunks by the HNSW index, which goes on scanning until enough of them are in
    scope or it gives up.

    Ordering by more than the distance would keep the planner from the index, so those as near are
    sorted here.
    """
    await session.exec(select(*(func.set_config(*setting) for setting in INDEX_SETTINGS)))
    distance = MedicalChunk.embedding.cosine_distance(question)
    hits = await _hits(session, distance, scope, [distance], limit)
    return sorted(hits, key=lambda hit: (hit.distance, hit.id))


async def _hits(
    session: AsyncSession, distance: Any, scope: Scope, order: list[Any], limit: int
) -> Sequence[Hit]:
    statement = (
        select(MedicalChunk, distance)
        # The vectors cost more to read than all the rest.
        .options(defer(MedicalChunk.embedding, raiseload=True))
        .where(*scope.conditions())
        .order_by(*order)
        .limit(limit)
    )
    found = (await session.exec(statement)).all()
    return [Hit(**chunk.model_dump(exclude=NOT_SHOWN), distance=away) for chunk, away in found]
