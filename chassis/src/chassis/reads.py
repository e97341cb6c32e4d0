"""Each read is recorded for audit before the response."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, TypeVar

from fastapi import Depends, Request, Response

from chassis.any_types import JSON
from chassis.audit_trail.outbox import Event, Outbox
from chassis.database.connections import Database, DatabaseDep
from chassis.http.etags import etag
from chassis.http.paging import PageQuery
from chassis.http.raw_json import link_to_next
from chassis.identity.authentication import CallerDep
from chassis.identity.caller import Caller

K = TypeVar("K")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Read:
    database: Database
    caller: Caller
    request: Request
    response: Response

    async def disclose(self, event: Event, *, version: int | None = None) -> None:
        """MUST be awaited before the data is returned."""
        outbox: Outbox = self.request.app.state.outbox
        await outbox.disclose(self.caller, event)
        if version is not None:
            self.response.headers["ETag"] = etag(version)

    def position(self, query: PageQuery, parse: Callable[..., K]) -> K | None:
        return query.position(self.request, parse)

    def page(
        self,
        query: PageQuery,
        rows: Sequence[R],
        key: Callable[[R], list[JSON]],
        *,
        more: bool | None = None,
    ) -> tuple[Sequence[R], str | None]:
        page, cursor = query.divide(rows, key, self.request, more=more)
        self.link(query, cursor)
        return page, cursor

    def link(self, query: PageQuery, cursor: str | None) -> None:
        if (url := query.next_url(self.request, cursor)) is not None:
            self.response.headers["Link"] = link_to_next(url)


async def read_of_request(
    request: Request, response: Response, database: DatabaseDep, caller: CallerDep
) -> Read:
    return Read(database, caller, request, response)


ReadDep = Annotated[Read, Depends(read_of_request)]
