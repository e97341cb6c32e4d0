import asyncio
from collections.abc import Sequence
from functools import partial
from http import HTTPStatus
from typing import Annotated

import orjson
from fastapi import Query

from chassis.any_types import JSONObject
from chassis.http.accepted_bodies import take
from chassis.http.etags import Precondition, VersionMismatch, VersionRequired, etag
from chassis.http.inner_requests import InnerAnswer
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import (
    ContestedNumber,
    Invalid,
    PatientOutOfReach,
    ScopeMissing,
    SearchTooSlow,
)
from chassis.reads import Read
from chassis.writes.idempotency import IdempotencyKeyDep, Repeatable, repeatable
from chassis.writes.write import WRITE, Write, Writes, after_commit
from records.dependencies import FHIR, ReadDep, base_of
from records.errors import (
    AcceptedContent,
    IdentifierConfirmed,
    IdentifierTaken,
    LastingPanelRequired,
    PanelRequired,
)
from records.event_types import Access
from records.fhir.api.http import (
    FHIRResponse,
    Prefer,
    Returned,
    negotiated,
    preferred_return,
    returns,
    takes,
)
from records.fhir.api.outcomes import outcome, warnings, without_patient
from records.fhir.api.schemas import Bundle, ReadQuery
from records.fhir.api.service import event
from records.fhir.api.transactions import service
from records.fhir.api.transactions.reads import Reader
from records.fhir.api.transactions.requests import TRANSACTION, Requests, parse
from records.fhir.api.transactions.service import Answered
from records.fhir.api.writes.dependencies import ServerDep
from records.fhir.api.writes.refused import remembering
from records.fhir.bundles.references import ByID, parse_reference
from records.fhir.errors import DifferentPerson, OtherID, ResourceNotFound, SeveralResourcesMatch
from records.fhir.mapping.resources import instant, listed
from records.fhir.store.row_entries import with_all_entries

router = Router(prefix=FHIR, tags=["fhir"])
BUNDLE_BYTES = 8 * 1024 * 1024
WITHIN_S = 30.0  # Less than the gateway's.
EXAMPLE = {
    "resourceType": "Bundle",
    "type": "transaction",
    "entry": [
        {
            "request": {"method": "POST", "url": "Organization"},
            "resource": {"resourceType": "Organization", "name": "Example Health"},
        }
    ],
}
BUNDLE = {
    "type": "object",
    "required": ["resourceType", "type"],
    "properties": {
        "resourceType": {"const": "Bundle"},
        "type": {"enum": ["transaction", "batch"]},
        "entry": {"type": "array", "items": {"type": "object"}},
    },
    "examples": [EXAMPLE],
}


@router.post(
    "",
    **returns(
        Bundle,
        ScopeMissing,
        ResourceNotFound,
        OtherID,
        Invalid,
        PatientOutOfReach,
        DifferentPerson,
        IdentifierConfirmed,
        IdentifierTaken,
        LastingPanelRequired,
        PanelRequired,
        SeveralResourcesMatch,
        AcceptedContent,
        VersionMismatch,
        VersionRequired,
        ContestedNumber,
        SearchTooSlow,
        *WRITE,
    ),
    openapi_extra=takes(BUNDLE),
)
@allow(None)
@take(max_bytes=BUNDLE_BYTES)
async def write_bundle(
    query: Annotated[ReadQuery, Query()],
    *,
    prefer: Prefer = None,
    key: IdempotencyKeyDep,
    server: ServerDep,
    read: ReadDep,
) -> FHIRResponse:
    """Create, update or patch up to 500 resources in one request. In a `transaction`, all entries are
    stored or none, and entries may refer to each other by `fullUrl`. In a `batch`, each entry
    succeeds or fails by itself, and up to 50 entries may be reads and searches (`GET`). Each entry
    needs the scope for its resource type.
    """
    media_type = negotiated(read.request.headers.get("Accept"), query.format)
    requests = await asyncio.to_thread(parse, await read.request.body(), server)
    again = await repeatable(read.request, read.caller, key)
    answered = await (_transact if requests.type == TRANSACTION else _batch)(read, requests, again)
    with after_commit():
        for one in answered:
            if one.is_found and one.may_be_read and one.done is not None:
                await read.disclose(event(Access.RESOURCE_READ, one.done.shown))
    entries = [_entry(one, base_of(read.request), preferred_return(prefer)) for one in answered]
    bundle = {"resourceType": "Bundle", "type": f"{requests.type}-response"} | listed(entries)
    headers = dict(read.response.headers)
    return FHIRResponse(orjson.dumps(bundle), headers=headers, media_type=media_type)


async def _transact(read: Read, requests: Requests, again: Repeatable | None) -> Sequence[Answered]:
    writes: Writes = read.request.app.state.writes
    admitted = service.granted(read.caller, requests.entries)
    write = Write(writes, admitted, Precondition(), again, read.response)
    asked = [one.asked for one in requests.entries if one.asked is not None]
    async with remembering(writes.database, admitted, asked):
        answered = await with_all_entries(
            writes.database,
            lambda: write(
                lambda transaction: service.transact(
                    transaction, admitted, requests, writes.keys, again
                ),
                replay=partial(service.replay_transaction, admitted, requests, writes.keys, again),
                within_s=WITHIN_S,
            ),
        )
    del read.response.headers["ETag"]
    return answered


async def _batch(read: Read, requests: Requests, again: Repeatable | None) -> Sequence[Answered]:
    writes: Writes = read.request.app.state.writes
    return await service.batch(writes, Reader(read.request), read.caller, requests, again)


def _entry(answered: Answered, base: str, preference: Returned) -> JSONObject:
    if answered.read is not None:
        return _read_entry(answered.read, base, answered.entry.read_url or "")
    asked, done = answered.entry.asked, answered.done
    if answered.problem is not None or asked is None or done is None:
        problem = answered.problem or Invalid()
        refused = {"status": _status(problem.status), "outcome": outcome(problem, "POST")}
        return {"response": refused}
    identity = done.shown.identity
    address = f"{base}/{identity.type}/{identity.id}"
    response: JSONObject = {
        "status": _status(done.status),
        "location": f"{address}/_history/{identity.version}",
        "etag": etag(identity.version),
        "lastModified": instant(identity.updated_at),
    }
    note = without_patient(done.shown)
    repairs = [*answered.repairs, *([] if note is None else [note])]
    if repairs or preference is Returned.OUTCOME:
        response["outcome"] = warnings(repairs)
    is_shown = answered.may_be_read or not answered.is_found
    if preference is Returned.REPRESENTATION and is_shown:
        return {
            "fullUrl": address,
            "resource": orjson.Fragment(done.shown.body),
            "response": response,
        }
    return {"fullUrl": address, "response": response}


def _read_entry(answer: InnerAnswer, base: str, url: str) -> JSONObject:
    response: JSONObject = {"status": _status(answer.status)}
    if answer.is_error:
        return {"response": response | {"outcome": orjson.Fragment(answer.content)}}
    if answer.etag is not None:
        response["etag"] = answer.etag
    entry: JSONObject = {"resource": orjson.Fragment(answer.content), "response": response}
    if isinstance(target := parse_reference(url.strip("/")), ByID):
        entry["fullUrl"] = f"{base}/{target.type}/{target.id}"
    return entry


def _status(status: int) -> str:
    return f"{status} {HTTPStatus(status).phrase}"
