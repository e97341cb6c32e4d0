"""Requests for pages of resources, and their answers."""

from collections.abc import Collection, Iterable
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Header, Request
from pydantic import WithJsonSchema

from records.dependencies import CallerDep, DatabaseDep, DisclosuresDep, base_of
from records.facade.formats import negotiated
from records.facade.search.requests import CURSOR, FORMAT, prefers_lenient
from records.facade.search.service import Cursors

Prefer = Annotated[
    str | None,
    Header(description="`handling=lenient`: ignore what is not supported"),
    WithJsonSchema({"type": "string"}),  # A header has no null.
]


class PageRequest:
    """A request for a page, and what is needed to answer it."""

    def __init__(
        self,
        request: Request,
        database: DatabaseDep,
        caller: CallerDep,
        disclosures: DisclosuresDep,
        prefer: Prefer = None,
    ) -> None:
        self.database = database
        self.caller = caller
        self.disclosures = disclosures
        self.is_lenient = prefers_lenient(prefer)
        self.base = base_of(request)
        self.cursors: Cursors = request.app.state.search_cursors
        self._address = request.query_params.multi_items()
        self._accept = request.headers.get("Accept")

    def parameters(self, more: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Return the parameters of the address, then more of a body."""
        return [*self._address, *more]

    def media_type(self, parameters: Iterable[tuple[str, str]]) -> str:
        """Raises:
        NotAcceptable: The client takes no JSON.
        """
        return negotiated(self._accept, dict(parameters).get(FORMAT))

    def links(
        self,
        path: str,
        parameters: Iterable[tuple[str, str]],
        asked: Iterable[tuple[str, str]],
        next_page: str | None,
        *,
        safe: Collection[str],
    ) -> dict[str, str]:
        """Return the addresses of this page and of the next one, whose cursor is given.

        `parameters` are those of this request. `asked` are those of the first page: of these the
        address of the page has the `safe` ones, whose values say nothing of a patient.
        """
        address = f"{self.base}/{path}"
        shown = [(name, value) for name, value in asked if name in safe]
        links = {"self": f"{address}?{urlencode(shown)}" if shown else address}
        if next_page is not None:
            chosen = [(name, value) for name, value in parameters if name == FORMAT][-1:]
            links["next"] = f"{address}?{urlencode([*chosen, (CURSOR, next_page)])}"
        return links
