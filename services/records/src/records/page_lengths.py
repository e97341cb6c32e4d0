"""How many rows a page takes where they can be large; for repositories, which say how large a row is."""

# ruff: noqa: S608 - Only statements and expressions of ours are put together.

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.pool import Row


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


def ended_by_bytes(rows: str, *, size: str, order: str, max_bytes: str) -> str:
    """Return a statement that reads as many of these rows, in this order, as hold no more than `max_bytes` together,
    and one at least; `page_of` takes what it answers.

    `rows` is a statement that ends with its LIMIT; `size` and `order` name its columns.
    """
    return f"""
SELECT * FROM (
    SELECT *, sum({size}) OVER ordered AS so_far, row_number() OVER ordered AS place, count(*) OVER () AS found
    FROM ({rows}) AS listed WINDOW ordered AS (ORDER BY {order} ROWS UNBOUNDED PRECEDING)
) AS measured WHERE so_far <= {max_bytes} OR place = 1 ORDER BY place
"""


def page_of(rows: Sequence[Row], limit: int) -> tuple[Sequence[Row], bool]:
    """Return a page out of the rows that `ended_by_bytes` read, and whether there are more. The statement's own LIMIT
    MUST be one above `limit`.
    """
    page = rows[:limit]
    return page, bool(rows) and rows[0]["found"] > len(page)
