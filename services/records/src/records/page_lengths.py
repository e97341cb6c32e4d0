"""How many rows a page takes where they can be large; for repositories, which say how large a row is."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession


# Any: whatever rows are ordered by.
async def page_length(
    session: AsyncSession,
    size: ColumnElement[int],
    wanted: Sequence[ColumnElement[bool]],
    order: Sequence[ColumnElement[Any]],
    *,
    limit: int,
    max_bytes: int,
) -> int:
    """Return how many of the wanted rows make a page: as many as hold no more than so many bytes together, up to
    `limit`, and one at least.
    """
    so_far = func.sum(size).over(order_by=order, rows=(None, 0)).label("so_far")
    measured = select(so_far).where(*wanted).order_by(*order).limit(limit).subquery()
    counting = select(func.count()).select_from(measured).where(measured.c.so_far <= max_bytes)
    return max((await session.exec(counting)).one(), 1)
