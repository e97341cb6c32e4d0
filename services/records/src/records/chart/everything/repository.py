"""The imported resources of a patient."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Text, cast, func
from sqlalchemy.orm import defer
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from records.page_lengths import page_length
from records.tables import Resource


async def page_length_of(
    session: AsyncSession, patient_id: UUID, *, after: UUID | None, limit: int, max_bytes: int
) -> int:
    """Return how many resources of a patient, after the last one seen, make a page."""
    wanted = [col(Resource.patient_id) == patient_id]
    if after is not None:
        wanted.append(col(Resource.id) > after)
    size = func.octet_length(cast(Resource.body, Text))
    return await page_length(
        session, size, wanted, [col(Resource.id).asc()], limit=limit, max_bytes=max_bytes
    )


async def resources_of(
    session: AsyncSession, patient_id: UUID, *, after: UUID | None, limit: int
) -> Sequence[tuple[Resource, str]]:
    """Return a patient's resources, those stored first first, after the last one seen; each with
    its JSON, in which every digit is as it was.
    """
    body = cast(Resource.body, Text).label("json")
    # SQLModel gives its fields the types of their values.
    options = defer(Resource.body)  # type: ignore[arg-type]
    statement = select(Resource, body).options(options).where(Resource.patient_id == patient_id)
    if after is not None:
        statement = statement.where(col(Resource.id) > after)
    return (await session.exec(statement.order_by(col(Resource.id)).limit(limit))).all()
