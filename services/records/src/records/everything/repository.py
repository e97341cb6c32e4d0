"""The imported resources of a patient."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Text, cast, func
from sqlalchemy.orm import defer
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from records.tables import Resource


async def number_that_fit(
    session: AsyncSession, patient_id: UUID, *, after: UUID | None, limit: int, max_bytes: int
) -> int:
    """Return how many resources of a patient after the last one seen hold no more than so many bytes; up to `limit`."""
    wanted = [col(Resource.patient_id) == patient_id]
    if after is not None:
        wanted.append(col(Resource.id) > after)
    number, size = col(Resource.id), func.octet_length(cast(Resource.body, Text))
    sized = select(number, size.label("size")).where(*wanted).order_by(number).limit(limit).subquery()
    so_far = func.sum(sized.c.size).over(order_by=sized.c.id, rows=(None, 0))
    measured = select(so_far.label("so_far")).subquery()
    counting = select(func.count()).select_from(measured).where(measured.c.so_far <= max_bytes)
    return (await session.exec(counting)).one()


async def resources_of(
    session: AsyncSession, patient_id: UUID, *, after: UUID | None, limit: int
) -> Sequence[tuple[Resource, str]]:
    """Return a patient's resources, those stored first first, after the last one seen; each with its JSON, in which
    every digit is as it was.
    """
    body = cast(Resource.body, Text).label("json")
    # SQLModel gives its fields the types of their values.
    options = defer(Resource.body)  # type: ignore[arg-type]
    statement = select(Resource, body).options(options).where(Resource.patient_id == patient_id)
    if after is not None:
        statement = statement.where(col(Resource.id) > after)
    return (await session.exec(statement.order_by(col(Resource.id)).limit(limit))).all()
