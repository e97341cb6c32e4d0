from collections.abc import Callable, Iterable, Mapping
from typing import Annotated

import orjson
from fastapi import Header, Query, Request
from pydantic import WithJsonSchema

from chassis.any_types import JSONObject, Responses
from chassis.http.etags import etag
from chassis.http.paging import row_number
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_by_type, allow_everyone
from chassis.problems.problem import NotFound
from chassis.reads import Read
from records.dependencies import FHIR, ReadDep, base_of
from records.event_types import Access
from records.fhir.api import service
from records.fhir.api.binaries import bytes_response, wants_bytes
from records.fhir.api.capabilities import (
    READ,
    READ_HISTORY,
    READ_VERSION,
    capability_statement,
    types_with,
)
from records.fhir.api.http import ID, FHIRResponse, ReadType, negotiated, returns, validators
from records.fhir.api.schemas import (
    CapabilityStatement,
    HistoryBundle,
    HistoryQuery,
    ReadQuery,
    Resource,
)
from records.fhir.api.source_ids import ResolvedID
from records.fhir.errors import ResourceNotFound
from records.fhir.mapping.resources import RenderedResource, instant, listed

router = Router(prefix=FHIR, tags=["fhir"])
IfNoneMatch = Annotated[
    str | None,
    Header(alias="If-None-Match", description="The `ETag` of a version that the client has"),
    WithJsonSchema({"type": "string"}),  # Headers cannot be null.
]
NOT_MODIFIED: Responses = {304: {"description": "The version is the one of If-None-Match"}}


@router.get("/metadata", **returns(CapabilityStatement))
@allow_everyone
async def read_capabilities(query: Annotated[ReadQuery, Query()], request: Request) -> FHIRResponse:
    """Return the CapabilityStatement, which lists all types, interactions and search parameters.
    Callers do not need a token.
    """
    media_type = negotiated(request.headers.get("Accept"), query.format)
    statement = capability_statement(
        request.app.version,
        base_of(request),
        request.app.state.authorization_server,
        creates_by_update=bool(request.app.state.fhir_sources),
    )
    return FHIRResponse(statement, media_type=media_type)


@router.get("/{type}/{id}", **returns(Resource, NotFound, ResourceNotFound, also=NOT_MODIFIED))
@allow_by_type("r", types_with(READ))
async def read_resource(
    type: ReadType,
    id: ResolvedID,
    query: Annotated[ReadQuery, Query()],
    *,
    if_none_match: IfNoneMatch = None,
    read: ReadDep,
) -> FHIRResponse:
    """Read a resource. For patients and encounters, elements that chartroom manages are current;
    all others are as imported. A Binary is returned as its content unless `Accept` names a FHIR
    format.
    """
    answer = _response_format(type, query, read)
    shown = await service.read(read.database, read.caller, type, id)
    await read.disclose(service.event(Access.RESOURCE_READ, shown))
    return answer(shown, if_none_match)


@router.get("/{type}/{id}/_history", **returns(HistoryBundle, NotFound, ResourceNotFound))
@allow_by_type("r", types_with(READ_HISTORY))
async def read_resource_history(
    type: ReadType,
    id: ResolvedID,
    query: Annotated[HistoryQuery, Query()],
    read: ReadDep,
) -> FHIRResponse:
    """List the versions of a resource, newest first. Pages with large resources are shorter."""
    media_type = negotiated(read.request.headers.get("Accept"), query.format)
    before = read.position(query, row_number)
    found, total, more = await service.history(
        read.database, read.caller, type, id, limit=query.limit, before=before
    )
    page, following = query.divide(
        found, lambda shown: [shown.identity.version], read.request, more=more
    )
    if page:
        await read.disclose(service.event(Access.RESOURCE_HISTORY_READ, *page))
    base = base_of(read.request)
    links = {"self": f"{base}/{type}/{id}/_history"} | _next(base, query, read, following)
    return FHIRResponse(_history_json(page, links, total=total, base=base), media_type=media_type)


def _history_json(
    versions: Iterable[RenderedResource], links: Mapping[str, str], *, total: int, base: str
) -> bytes:
    bundle = {
        "resourceType": "Bundle",
        "type": "history",
        "total": total,
        "link": [{"relation": name, "url": url} for name, url in links.items()],
    }
    return orjson.dumps(bundle | listed([_entry_of(one, base) for one in versions]))


def _entry_of(shown: RenderedResource, base: str) -> JSONObject:
    identity = shown.identity
    address = f"{identity.type}/{identity.id}"
    is_first = identity.version == 1
    method, url = ("POST", identity.type) if is_first else ("PUT", address)
    return {
        "fullUrl": f"{base}/{address}",
        "resource": orjson.Fragment(shown.body),
        "request": {"method": method, "url": url},
        "response": {
            "status": "201" if is_first else "200",
            "etag": etag(identity.version),
            "lastModified": instant(identity.updated_at),
        },
    }


def _next(base: str, query: HistoryQuery, read: Read, cursor: str | None) -> dict[str, str]:
    address = query.next_url(read.request, cursor)
    return {} if address is None else {"next": base.removesuffix(FHIR) + address}


@router.get(
    "/{type}/{id}/_history/{version}",
    **returns(Resource, NotFound, ResourceNotFound, also=NOT_MODIFIED),
)
@allow_by_type("r", types_with(READ_VERSION))
async def read_resource_version(
    type: ReadType,
    id: ResolvedID,
    version: ID,
    query: Annotated[ReadQuery, Query()],
    *,
    if_none_match: IfNoneMatch = None,
    read: ReadDep,
) -> FHIRResponse:
    """Read one version of a resource."""
    answer = _response_format(type, query, read)
    shown = await service.read_version(read.database, read.caller, type, id, version)
    await read.disclose(service.event(Access.RESOURCE_READ, shown))
    return answer(shown, if_none_match)


def _response_format(
    type_: str, query: ReadQuery, read: Read
) -> Callable[[RenderedResource, str | None], FHIRResponse]:
    """Choose the format before the resource is read, so that 406 depends only on the request."""
    accept = read.request.headers.get("Accept")
    as_bytes = wants_bytes(type_, read.request.headers, query.format)
    media_type = "" if as_bytes else negotiated(accept, query.format)

    def respond(shown: RenderedResource, if_none_match: str | None) -> FHIRResponse:
        headers = validators(shown.identity.version, shown.identity.updated_at)
        if _matches_tag(if_none_match, headers["ETag"]):
            return FHIRResponse(b"", status_code=304, headers=headers)
        if as_bytes:
            return bytes_response(shown, headers, accept)
        return FHIRResponse(shown.body, media_type=media_type, headers=headers)

    return respond


def _matches_tag(if_none_match: str | None, tag: str) -> bool:
    if if_none_match is None:
        return False
    named = [one.strip().removeprefix("W/") for one in if_none_match.split(",")]
    return "*" in named or tag.removeprefix("W/") in named
