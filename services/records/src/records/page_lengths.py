"""How many rows a page takes where they can be large; for repositories, which say how large a row
is.
"""

# ruff: noqa: S608 - Only statements and expressions of ours are put together.

from collections.abc import Sequence
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import BigInteger, ColumnElement, Integer, Subquery, bindparam, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.database.pool import Row

E = TypeVar("E")
T = TypeVar("T")


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
    """Return how many of the wanted rows make a page: as many as hold no more than so many bytes
    together, up to `limit`, and one at least.
    """
    so_far = func.sum(size).over(order_by=order, rows=(None, 0)).label("so_far")
    measured = select(so_far).where(*wanted).order_by(*order).limit(limit).subquery()
    counting = select(func.count()).select_from(measured).where(measured.c.so_far <= max_bytes)
    return max((await session.exec(counting)).one(), 1)


def paged(
    entity: type[E],
    size: ColumnElement[int],
    wanted: Sequence[ColumnElement[bool]],
    order: Sequence[ColumnElement[Any]],
) -> tuple[type[E], Subquery, ColumnElement[bool]]:
    """Return what a statement selects that reads a page of the wanted rows at once: the entity, the
    subquery that its rows are of, and the condition that ends the page as `page_length` does. In
    the subquery `place` numbers the rows, and `following` is null for the last one that is wanted.

    `limit` and `max_bytes` are parameters of the statement. It takes longer to build than to
    execute: build it once.
    """
    window: dict[str, Any] = {"order_by": order, "rows": (None, 0)}
    measured = select(
        entity,
        func.sum(size).over(**window).label("so_far"),
        func.row_number().over(**window).label("place"),
        func.lead(1).over(**window).label("following"),
    )
    limit, max_bytes = bindparam("limit", type_=Integer), bindparam("max_bytes", type_=BigInteger)
    rows = measured.where(*wanted).order_by(*order).limit(limit).subquery()
    return aliased(entity, rows), rows, or_(rows.c.so_far <= max_bytes, rows.c.place == 1)


def in_order(found: Sequence[tuple[T, int, int | None]]) -> tuple[Sequence[T], bool]:
    """Return a page of items that came each with its `place` and `following`, and whether there are
    more. The database would sort what it has read in order.
    """
    ordered = sorted(found, key=itemgetter(1))
    return [item for item, _, _ in ordered], bool(ordered) and ordered[-1][2] is not None


def ended_by_bytes(rows: str, *, size: str, order: str, max_bytes: str) -> str:
    """Return a statement that reads as many of these rows, in this order, as hold no more than
    `max_bytes` together, and one at least; `page_of` takes what it answers.

    `rows` is a statement that ends with its LIMIT; `size` and `order` name its columns.
    """
    return f"""
SELECT * FROM (
    SELECT *, sum({size}) OVER ordered AS so_far, row_number() OVER ordered AS place, lead(1) OVER ordered AS following
    FROM ({rows}) AS listed WINDOW ordered AS (ORDER BY {order} ROWS UNBOUNDED PRECEDING)
) AS measured WHERE so_far <= {max_bytes} OR place = 1 ORDER BY place
"""


def page_of(rows: Sequence[Row], limit: int) -> tuple[Sequence[Row], bool]:
    """Return a page out of the rows that `ended_by_bytes` read, and whether there are more. The
    statement's own LIMIT MUST be one above `limit`.
    """
    page = rows[:limit]
    return page, bool(page) and page[-1]["following"] is not None
