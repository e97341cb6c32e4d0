"""A cursor is bound to the list and its filters. Clients put cursors into URLs and logs, so they
contain only numbers, IDs and times. A filter that can identify a person is sent in the body,
without a Link header.
"""

import base64
import hashlib
from collections.abc import Callable, Sequence
from itertools import accumulate, takewhile
from typing import Annotated, Any, ClassVar, TypeVar
from urllib.parse import quote, urlencode

import orjson
from fastapi import Request
from pydantic import Field

from chassis.http.fields import WHOLE_NUMBER
from chassis.problems.closed_model import ClosedModel
from chassis.problems.problem import FieldError, Invalid

K = TypeVar("K")
R = TypeVar("R")
DEFAULT_LIMIT = 100
MAX_LIMIT = 1000
PAGE_BYTES = 8 * 1024 * 1024  # Limit for pages with large rows.
MAX_CURSOR = 1024
MAX_NUMBER = 2**53 - 1  # JSON parsers lose precision above this.


def within_bytes(items: Sequence[R], size: Callable[[R], int], max_bytes: int) -> Sequence[R]:
    """Return the first items within the byte limit, at least one item."""
    so_far = accumulate(map(size, items))
    return items[: max(sum(1 for _ in takewhile(lambda total: total <= max_bytes, so_far)), 1)]


def row_number(value: Any) -> int:  # Any JSON value.
    if type(value) is not int or not 0 < value <= MAX_NUMBER:
        raise ValueError
    return value


class PageQuery(ClosedModel):
    """The query of a list; subclasses add filters. Unknown parameters are rejected, because a
    misspelt filter would return too many rows.
    """

    location: ClassVar = "query"
    limit: Annotated[int, Field(ge=1, le=MAX_LIMIT, description="How many to return at most")] = (
        DEFAULT_LIMIT
    )
    cursor: Annotated[
        str | None, Field(max_length=MAX_CURSOR, description="`next` of the page before")
    ] = None

    @property
    def rows_to_fetch(self) -> int:
        return self.limit + 1

    def position(self, request: Request, parse: Callable[..., K]) -> K | None:
        """Return the cursor's values, parsed by `parse`, or None without a cursor."""
        if self.cursor is None:
            return None
        try:
            binding, first, *rest = orjson.loads(
                base64.urlsafe_b64decode(self.cursor + "=" * (-len(self.cursor) % 4))
            )
            if binding == self._binding(request):
                return parse(first, *rest)
        except (ValueError, TypeError, AttributeError, OverflowError):
            pass  # The cursor is input: `parse` may receive any JSON value.
        raise Invalid(
            errors=(FieldError("/cursor", "cursor-of-this-list", location=self.location),)
        )

    def _filters(self) -> dict[str, Any]:
        return self.model_dump(
            mode="json", exclude={"limit", "cursor"}, exclude_none=True, by_alias=True
        )

    def _binding(self, request: Request) -> str:
        bound = [request.url.path, self._filters()]
        return hashlib.sha256(orjson.dumps(bound, option=orjson.OPT_SORT_KEYS)).hexdigest()[:16]

    def divide(
        self,
        rows: Sequence[R],
        key: Callable[[R], list[Any]],
        request: Request,
        *,
        more: bool | None = None,
    ) -> tuple[Sequence[R], str | None]:
        """Return a page of the fetched rows, and the cursor of the next page. `key` returns a row's sort key as JSON
        values. If `more` is None, `rows_to_fetch` rows were fetched; otherwise `rows` is one page, and `more` tells
        whether another page follows.
        """
        page = rows[: self.limit]
        if not (len(rows) > self.limit if more is None else more):
            return page, None
        return page, self.cursor_at(key(page[-1]), request)

    def cursor_at(self, position: list[Any], request: Request) -> str:
        bound = orjson.dumps([self._binding(request), *position])
        return base64.urlsafe_b64encode(bound).decode().rstrip("=")

    def next_url(self, request: Request, cursor: str | None) -> str | None:
        if cursor is None:
            return None
        limit = type(self).model_fields["limit"].alias or "limit"
        parameters = self._filters() | {limit: self.limit, "cursor": cursor}
        return f"{quote(request.url.path)}?{urlencode(parameters, doseq=True)}"


class PageBody(PageQuery):
    """The body of a list with filters that can identify a person, which must not be in a URL."""

    location: ClassVar = "body"
    limit: Annotated[
        int, Field(ge=1, le=MAX_LIMIT, description="How many to return at most"), WHOLE_NUMBER
    ] = DEFAULT_LIMIT
