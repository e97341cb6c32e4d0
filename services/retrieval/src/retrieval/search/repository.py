"""Every SQL statement that searches chunks. Each filters before it ranks."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Float, cast, literal, text
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from retrieval.embedding import Vector
from retrieval.tables import MedicalChunk

# A chunk, and its cosine distance to the question.
Hit = tuple[MedicalChunk, float]


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


async def nearest_exactly(session: AsyncSession, question: Vector, scope: Scope, *, limit: int) -> Sequence[Hit]:
    """Return the nearest chunks after comparing every chunk in scope.

    Adding 0 to the distance keeps the planner from the approximate index, which would filter after it ranked.
    """
    distance = MedicalChunk.embedding.cosine_distance(question)
    statement = (
        select(MedicalChunk, distance)
        .where(*scope.conditions())
        .order_by(cast(distance, Float) + literal(0.0), col(MedicalChunk.id))
        .limit(limit)
    )
    return [(chunk, found) for chunk, found in (await session.exec(statement)).all()]


async def nearest_by_index(session: AsyncSession, question: Vector, scope: Scope, *, limit: int) -> Sequence[Hit]:
    """Return near chunks by the HNSW index, which goes on scanning until enough of them are in scope or it gives up."""
    await session.execute(text("SET LOCAL hnsw.iterative_scan = 'strict_order'"))
    await session.execute(text(f"SET LOCAL hnsw.ef_search = {max(100, int(limit))}"))
    distance = MedicalChunk.embedding.cosine_distance(question)
    statement = select(MedicalChunk, distance).where(*scope.conditions()).order_by(distance).limit(limit)
    return [(chunk, found) for chunk, found in (await session.exec(statement)).all()]
