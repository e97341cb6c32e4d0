from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Annotated
from urllib.parse import urlencode

import orjson
from fastapi import Depends, Header
from pydantic import WithJsonSchema

from chassis.any_types import JSONObject
from chassis.http.fhir_outcomes import outcome_of
from records.dependencies import ReadDep, base_of
from records.fhir.api.http import negotiated, prefers_lenient
from records.fhir.api.search.cursors import Cursors
from records.fhir.api.search.requests import CURSOR, FORMAT
from records.fhir.mapping.resources import RenderedResource, listed
from records.fhir.r4.search.criteria import Issue

Prefer = Annotated[
    str | None,
    Header(description="`handling=lenient`: ignore unsupported parameters"),
    WithJsonSchema({"type": "string"}),  # Headers cannot be null.
]


def documented_parameters(descriptions: Mapping[str, str]) -> JSONObject:
    return {
        "parameters": [
            {
                "name": name,
                "in": "query",
                "required": False,
                "schema": {"type": "string"},
                "description": description,
            }
            for name, description in descriptions.items()
        ]
    }


class PageRequest:
    def __init__(self, read: ReadDep, prefer: Prefer = None) -> None:
        self.read = read
        self.is_lenient = prefers_lenient(prefer)
        self.base = base_of(read.request)
        self.cursors: Cursors = read.request.app.state.search_cursors
        self._address = read.request.query_params.multi_items()
        self._accept = read.request.headers.get("Accept")

    def parameters(self, more: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        return [*self._address, *more]

    def media_type(self, parameters: Iterable[tuple[str, str]]) -> str:
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
        """Return links to pages. URLs contain only `safe` parameters, which never contain PHI."""
        address = f"{self.base}/{path}"
        shown = [(name, value) for name, value in asked if name in safe]
        links = {"self": f"{address}?{urlencode(shown)}" if shown else address}
        if next_page is not None:
            chosen = [(name, value) for name, value in parameters if name == FORMAT][-1:]
            links["next"] = f"{address}?{urlencode([*chosen, (CURSOR, next_page)])}"
        return links


PageDep = Annotated[PageRequest, Depends()]


def searchset_json(
    shown: Iterable[RenderedResource],
    included: Iterable[RenderedResource],
    issues: Sequence[JSONObject],
    links: Mapping[str, str],
    *,
    base: str,
    total: int | None = None,
) -> bytes:
    bundle: JSONObject = {
        "resourceType": "Bundle",
        "type": "searchset",
        "link": [{"relation": name, "url": url} for name, url in links.items()],
    }
    if total is not None:
        bundle["total"] = total
    entries = [*_found(shown, "match", base), *_found(included, "include", base)]
    if issues:
        entries.append({"resource": outcome_of(issues), "search": {"mode": "outcome"}})
    return orjson.dumps(bundle | listed(entries))


def _found(shown: Iterable[RenderedResource], mode: str, base: str) -> list[JSONObject]:
    return [
        {
            "fullUrl": f"{base}/{one.identity.type}/{one.identity.id}",
            "resource": orjson.Fragment(one.body),
            "search": {"mode": mode},
        }
        for one in shown
    ]


def ignored(issue: Issue) -> JSONObject:
    place = {"expression": [f"http.{issue.parameter}"]} if issue.parameter else {}
    return warning("not-supported", f"{issue.reason}: the parameter did not count.") | place


def warning(code: str, text: str) -> JSONObject:
    return {"severity": "warning", "code": code, "diagnostics": text}
