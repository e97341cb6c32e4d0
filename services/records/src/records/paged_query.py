from collections.abc import Sequence
from operator import itemgetter
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    SQLColumnExpression,
    bindparam,
    func,
    literal_column,
    or_,
    select,
)
from sqlmodel import SQLModel

from chassis.database.pool import Connection
from chassis.database.statements import Statement, column_of, with_id

R = TypeVar("R")
ONE_MORE = bindparam("limit", type_=Integer) + literal_column("1")
_EXTRA = 2


class PagedQuery(Statement, Generic[R]):
    """A query of pages with a limit of bytes; `size` is a row's size, and at least one row is read.
    For limited callers, `reach` is a further condition, or `limited` replaces the statement.
    """

    def __init__(
        self,
        rows: Select[Any],
        row: type[R],
        *,
        size: ColumnElement[int],
        order: Sequence[ColumnElement[Any]],
        reach: ColumnElement[bool] | None = None,
        limited: "PagedQuery[R] | None" = None,
    ) -> None:
        super().__init__(_page(rows, size, order))
        self._limited = limited
        if reach is not None:
            self._limited = Statement(_page(rows.where(reach), size, order))
        self.row = row

    async def page(self, connection: Connection, /, **values: object) -> tuple[list[R], bool]:
        statement = self.on(connection)
        found = [
            tuple(row) for row in await connection.fetch(statement.sql, *statement.values(values))
        ]
        found.sort(key=itemgetter(-_EXTRA))
        more = bool(found) and found[-1][-1] is not None
        return [self.row(*values[:-_EXTRA]) for values in found], more


class History(PagedQuery[R]):
    """Selects the versions of a row, the newest first."""

    def __init__(
        self,
        versions: type[SQLModel],
        row: type[R],
        reach: ColumnElement[bool],
        *,
        size: ColumnElement[int],
        rows: Select[Any] | None = None,
    ) -> None:
        version = column_of(versions, "version")
        earlier = with_id(versions, row, rows).where(version < bindparam("before"))
        super().__init__(earlier, row, size=size, order=[version.desc()], reach=reach)

    async def __call__(
        self, connection: Connection, row_id: UUID, *, before: int, limit: int, max_bytes: int
    ) -> tuple[list[R], bool]:
        return await self.page(
            connection, id=row_id, before=before, limit=limit, max_bytes=max_bytes
        )


def bytes_of(*texts: SQLColumnExpression[Any]) -> ColumnElement[int]:
    sizes = [func.coalesce(func.octet_length(one), literal_column("0")) for one in texts]
    return sum(sizes[1:], start=sizes[0])


def _page(
    rows: Select[Any], size: ColumnElement[int], order: Sequence[ColumnElement[Any]]
) -> Select[Any]:
    window: dict[str, Any] = {"order_by": order, "rows": (None, 0)}  # Any: options of `over`.
    measured = (
        rows.add_columns(
            func.sum(size).over(**window).label("so_far"),
            func.row_number().over(**window).label("place"),
            func.lead(1).over(**window).label("following"),
        )
        .order_by(*order)
        .limit(bindparam("limit", type_=Integer))
        .subquery()
    )
    shown = [measured.c[name] for name in rows.selected_columns.keys()]  # noqa: SIM118 - No dict.
    fits = measured.c.so_far <= bindparam("max_bytes", type_=BigInteger)
    page = select(*shown, measured.c.place, measured.c.following)
    return page.where(or_(fits, measured.c.place == 1))
