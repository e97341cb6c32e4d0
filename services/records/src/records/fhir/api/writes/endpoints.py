import asyncio
from collections.abc import Sequence
from functools import partial
from typing import Annotated

import orjson
from fastapi import Header, Query, Request, Response
from pydantic import WithJsonSchema

from chassis.any_types import Responses
from chassis.http.accepted_bodies import ANY, take
from chassis.http.accepted_bodies import media_type as media_type_of
from chassis.http.etags import VersionMismatch, VersionRequired
from chassis.http.paging import within_bytes
from chassis.http.query_parameters import check_own_query
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_by_type
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from chassis.problems.problem import (
    ContestedNumber,
    FieldError,
    Invalid,
    NotFound,
    PatientOutOfReach,
    Problem,
    SearchTooSlow,
    UnsupportedMediaType,
)
from chassis.reads import Read
from chassis.writes.write import WRITE, MakeCreation, Replay, Work, Write
from records.dependencies import FHIR, ReadDep, base_of
from records.errors import (
    AcceptedContent,
    IdentifierConfirmed,
    IdentifierTaken,
    LastingPanelRequired,
    PanelRequired,
    PatientMerged,
)
from records.event_types import Access
from records.fhir.api.binaries import resource_of
from records.fhir.api.capabilities import CREATE, UPDATE, types_with
from records.fhir.api.http import (
    ID,
    FHIRResponse,
    Prefer,
    Returned,
    WrittenType,
    negotiated,
    preferred_return,
    returns,
    takes,
    validators,
)
from records.fhir.api.outcomes import expression_of, warnings, without_patient
from records.fhir.api.schemas import CreationQuery, ReadQuery, Resource
from records.fhir.api.search.pages import documented_parameters
from records.fhir.api.search.requests import FORMAT
from records.fhir.api.server import Server
from records.fhir.api.service import event
from records.fhir.api.writes import creations, service
from records.fhir.api.writes.dependencies import (
    CreationDep,
    MatchUpdateDep,
    PatchDep,
    ServerDep,
    UpdateDep,
)
from records.fhir.api.writes.patches import JSON_PATCH, MAX_OPERATIONS, read_patch
from records.fhir.api.writes.refused import remembering
from records.fhir.api.writes.requested import CREATED as CREATED_STATUS
from records.fhir.api.writes.requested import Done, RequestedPatch, RequestedWrite
from records.fhir.api.writes.submitted import (
    Submitted,
    condition_of_creation,
    condition_of_query,
    parse,
)
from records.fhir.errors import DifferentPerson, OtherID, ResourceNotFound, SeveralResourcesMatch
from records.fhir.mapping.resources import Identity
from records.fhir.r4.resource_types import SHARED
from records.fhir.r4.shapes.checking import Repair
from records.fhir.store.row_entries import with_all_entries

router = Router(prefix=FHIR, tags=["fhir"])
MAX_BYTES = 8 * 1024 * 1024
# Larger bodies are parsed in a thread: 4 KiB take 0.5 ms, with many errors 25 ms.
SMALL_BYTES = 2 * 1024
MAX_CONDITION = 2048
MAX_WARNINGS, MAX_WARNING_BYTES = 20, 3500  # Proxies limit headers.
IfNoneExist = Annotated[
    str | None,
    Header(
        alias="If-None-Exist",
        max_length=MAX_CONDITION,
        description="A search of the type, such as `identifier=<system>|<value>`, `_id=<id>` or "
        "`patient=<id>&code=<code>&date=<date>`: create only if no resource meets it",
    ),
    WithJsonSchema({"type": "string", "maxLength": MAX_CONDITION}),  # Headers cannot be null.
]
EXAMPLE = {
    "resourceType": "Observation",
    "status": "final",
    "code": {"coding": [{"system": "http://loinc.org", "code": "2345-7"}]},
    "subject": {"reference": "Patient/01a1f817-b2ff-75c5-841a-c9228591bdad"},
    "effectiveDateTime": "2026-11-20T08:00:00Z",
    "valueQuantity": {"value": 5.4, "unit": "mmol/L"},
}
RESOURCE = {
    "type": "object",
    "required": ["resourceType"],
    "properties": {"resourceType": {"type": "string"}},
    "examples": [EXAMPLE],
}
PATCH = {
    "type": "array",
    "maxItems": MAX_OPERATIONS,
    "items": {
        "type": "object",
        "required": ["op", "path"],
        "properties": {
            "op": {"enum": ["add", "remove", "replace", "move", "copy", "test"]},
            "path": {"type": "string"},
            "from": {"type": "string"},
            "value": {},
        },
        "examples": [{"op": "replace", "path": "/status", "value": "entered-in-error"}],
    },
}
PATCH_ONLY = f"PATCH accepts only JSON Patch. Set the header Content-Type to `{JSON_PATCH}`."
CONDITION = documented_parameters(
    {
        "identifier": "`<system>|<value>`; separate alternatives by commas. Any other search parameters of the "
        "type are accepted as well",
        FORMAT: "`json` or a media type",
    }
)
OF_REFERENCES = (ContestedNumber, SearchTooSlow)
UPDATE_PROBLEMS: Sequence[type[Problem]] = (
    OtherID,
    PatientMerged,
    NotFound,
    ResourceNotFound,
    Invalid,
    PatientOutOfReach,
    IdentifierConfirmed,
    IdentifierTaken,
    LastingPanelRequired,
    AcceptedContent,
    VersionMismatch,
    VersionRequired,
    *OF_REFERENCES,
    *WRITE,
)
STORED: Responses = {
    201: {"description": "Created under an id of the client's own server. See `Location`"},
}
UPDATED_OR_CREATED: Responses = {
    200: {"description": "Updated, or unchanged if the content is equal"},
    201: {"description": "No resource met the condition; one was created. See `Location`"},
}
CREATED: Responses = {
    200: {"description": "A resource matches If-None-Exist; it was not changed"},
    201: {"description": "Stored; see `Location`"},
}


@router.post(
    "/{type}",
    **returns(
        Resource,
        NotFound,
        Invalid,
        PatientOutOfReach,
        IdentifierTaken,
        PanelRequired,
        DifferentPerson,
        SeveralResourcesMatch,
        *OF_REFERENCES,
        *WRITE,
        also=CREATED,
    ),
    status_code=201,
    openapi_extra=takes(RESOURCE),
)
@allow_by_type("c", types_with(CREATE), undecided=SHARED)
@take(max_bytes=MAX_BYTES, other=[ANY])
async def create_resource(
    type: WrittenType,
    query: Annotated[CreationQuery, Query()],
    *,
    prefer: Prefer = None,
    if_none_exist: IfNoneExist = None,
    write: CreationDep,
    server: ServerDep,
    read: ReadDep,
) -> FHIRResponse:
    """Create a resource; the service assigns the `id`. The resource is validated against FHIR R4.
    Small errors are repaired, and the header `Warning` lists the repairs.

    If a resource matches `If-None-Exist`, or the same condition in the query, no resource is
    created. The answer is then 200, with the matching resource if you have the scope `r`. Creating
    shared resources, such as Organization or Medication, needs a scope with the level `system/`;
    with only the scope `r`, `If-None-Exist` returns an existing resource.

    A Binary may also be sent as its content, with its `Content-Type` and, in the header
    `X-Security-Context`, a reference to its patient.
    """
    media_type = negotiated(read.request.headers.get("Accept"), query.format)
    condition = condition_of_creation(type, if_none_exist, query.identifier, query.id)
    body = resource_of(type, await read.request.body(), read.request.headers)
    asked = RequestedWrite(await _parsed(body, type, server), condition)
    done = await _run(
        write,
        asked,
        lambda transaction: service.create(transaction, asked),
        partial(service.replay_write, write.caller, asked),
        lambda caller: creations.creation(caller, asked),
    )
    prefer = await _shown_as(read, write.caller, done, prefer)
    read.response.headers["Location"] = _location(base_of(read.request), done.shown.identity)
    return _written(done, asked.submitted.repairs, read.response, prefer, media_type)


def _location(base: str, identity: Identity) -> str:
    return f"{base}/{identity.type}/{identity.id}/_history/{identity.version}"


@router.put(
    "/{type}",
    **returns(
        Resource,
        OtherID,
        PatientMerged,
        NotFound,
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
        *WRITE,
        also=UPDATED_OR_CREATED,
    ),
    openapi_extra=takes(RESOURCE) | CONDITION,
)
@allow_by_type("cu", types_with(UPDATE), undecided=SHARED)
@check_own_query
@take(max_bytes=MAX_BYTES, other=[ANY])
async def update_matching_resource(
    type: WrittenType,
    *,
    prefer: Prefer = None,
    write: MatchUpdateDep,
    server: ServerDep,
    read: ReadDep,
) -> FHIRResponse:
    """Update the resource that meets the search in the query, or create it if no resource in reach
    does. For systems that know a patient's MRN, but not the patient's id.

    The resource must meet the search. A search by other parameters than `identifier` also needs the
    scope `s`; callers who see some patients must search by `patient`. A Patient is updated only if
    name and birth date agree with the stored patient; a Patient without name, birth date and sex
    does not change the stored one. Agents need `If-Match`, as for an update by id.
    """
    pairs = read.request.query_params.multi_items()
    media_type = negotiated(read.request.headers.get("Accept"), dict(pairs).get(FORMAT))
    condition = condition_of_query(type, pairs)
    if condition.condition.ids:
        error = FieldError("/_id", "condition-by-id", location="query")
        raise Invalid(errors=(error,))
    body = resource_of(type, await read.request.body(), read.request.headers)
    submitted = await _parsed(body, type, server)
    asked = RequestedWrite(submitted, condition, updates_match=True)
    done = await _run(
        write,
        asked,
        lambda transaction: service.update_match(transaction, submitted, condition),
        partial(service.replay_write, write.caller, asked),
    )
    prefer = await _shown_as(read, write.caller, done, prefer)
    read.response.headers["Location"] = _location(base_of(read.request), done.shown.identity)
    return _written(done, done.repairs or submitted.repairs, read.response, prefer, media_type)


async def _shown_as(read: Read, writer: Caller, done: Done, prefer: str | None) -> str | None:
    """A resource that was found and not changed is shown with the scope `r`."""
    if not done.is_kept:
        return prefer
    if not writer.may(Need.of(f"{done.shown.identity.type}.r")):
        return "return=minimal"
    await read.disclose(event(Access.RESOURCE_READ, done.shown))
    return prefer


@router.put(
    "/{type}/{id}",
    **returns(Resource, DifferentPerson, SeveralResourcesMatch, *UPDATE_PROBLEMS, also=STORED),
    openapi_extra=takes(RESOURCE),
)
@allow_by_type("u", types_with(UPDATE), undecided=SHARED)
@take(max_bytes=MAX_BYTES, other=[ANY])
async def update_resource(
    type: WrittenType,
    id: ID,
    query: Annotated[ReadQuery, Query()],
    *,
    prefer: Prefer = None,
    write: UpdateDep,
    server: ServerDep,
    read: ReadDep,
) -> FHIRResponse:
    """Replace a resource. Send `If-Match` to update only the version that you have read. Agents need it with a
    version (428), and cannot change content that a person or a feed wrote, or that a person accepted (409
    `accepted-content`): they store a new resource that refers to the old one. Updating a
    Patient or an Encounter also updates the patient or encounter in `/patients` or `/encounters`.
    Shared resources, such as Organization or Medication, need a scope with the level `system/`.

    If the operator has configured the client's FHIR server, the client may use the server's ids: the
    first request creates the resource, for the scope `c` with the level `system/`.
    """
    media_type = negotiated(read.request.headers.get("Accept"), query.format)
    body = resource_of(type, await read.request.body(), read.request.headers, id)
    submitted = await _parsed(body, type, server)
    asked = RequestedWrite(submitted, id=id)
    done = await _run(
        write,
        asked,
        lambda transaction: service.update(transaction, submitted, id),
        partial(service.replay_write, write.caller, asked),
    )
    if done.status == CREATED_STATUS:
        read.response.headers["Location"] = _location(base_of(read.request), done.shown.identity)
    if server.source is not None:
        prefer = await _shown_as(read, write.caller, done, prefer)
    return _written(done, done.repairs or submitted.repairs, read.response, prefer, media_type)


@router.patch(
    "/{type}/{id}",
    **returns(Resource, *UPDATE_PROBLEMS),
    openapi_extra={"requestBody": {"required": True, "content": {JSON_PATCH: {"schema": PATCH}}}},
)
@allow_by_type("ru", types_with(UPDATE), undecided=SHARED)
@take(max_bytes=MAX_BYTES, other=[JSON_PATCH])
async def patch_resource(
    type: WrittenType,
    id: ID,
    query: Annotated[ReadQuery, Query()],
    *,
    prefer: Prefer = None,
    write: PatchDep,
    server: ServerDep,
    request: Request,
    response: Response,
) -> FHIRResponse:
    """Change elements of a resource by a JSON Patch (RFC 6902). The result is validated like a `PUT`.
    If an operation fails, the resource stays unchanged. Agents follow the rules of an update. `id`,
    `meta.security` and the patient cannot be patched.
    """
    media_type = negotiated(request.headers.get("Accept"), query.format)
    if media_type_of(request.headers.get("Content-Type", "")) != JSON_PATCH:
        raise UnsupportedMediaType(PATCH_ONLY)
    patch = await asyncio.to_thread(read_patch, await request.body(), "/Patch")
    asked = RequestedPatch(type, id, patch, server)
    done = await _run(
        write,
        asked,
        lambda transaction: service.patch(transaction, asked),
        partial(service.replay_patch, write.caller, asked),
    )
    return _written(done, done.repairs, response, prefer, media_type)


async def _parsed(body: bytes, type_: str, server: Server) -> Submitted:
    if len(body) <= SMALL_BYTES:
        return parse(body, type_, server)
    return await asyncio.to_thread(parse, body, type_, server)


async def _run(
    write: Write,
    asked: RequestedWrite | RequestedPatch,
    work: Work[Done],
    replay: Replay[Done],
    creation: MakeCreation[Done] | None = None,
) -> Done:
    """A reference may be a search, which needs the search entries of all patients."""
    database = write.writes.database
    async with remembering(database, write.caller, [asked]):
        return await with_all_entries(
            database, lambda: write(work, replay=replay, creation=creation)
        )


def _written(
    done: Done,
    repairs: Sequence[Repair],
    response: Response,
    prefer: str | None,
    media_type: str,
) -> FHIRResponse:
    preference = preferred_return(prefer)
    if (note := without_patient(done.shown)) is not None:
        repairs = [*repairs, note]
    identity, body = done.shown.identity, done.shown.body
    if preference is Returned.MINIMAL:
        body = b""
    elif preference is Returned.OUTCOME:
        body = orjson.dumps(warnings(repairs))
    response.headers.update(validators(identity.version, identity.updated_at))
    if repairs:
        response.headers["Warning"] = _warning_header(repairs)
    return FHIRResponse(body, done.status, dict(response.headers), media_type=media_type)


def _warning_header(repairs: Sequence[Repair]) -> str:
    listed = within_bytes([*map(_warning, repairs[:MAX_WARNINGS])], len, MAX_WARNING_BYTES)
    others = len(repairs) - len(listed)
    more = [f'299 - "{others} more: Prefer return=OperationOutcome to see all"'] if others else []
    return ", ".join([*listed, *more])


def _warning(repair: Repair) -> str:
    return f'299 - "{expression_of(repair.pointer)}: {repair.what}"'
