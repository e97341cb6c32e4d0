from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

import orjson
from fastapi import Depends, Header, Path, Request, Response
from pydantic import WithJsonSchema

from chassis.http.fhir_outcomes import FHIR_JSON, outcome_of
from chassis.http.problem_responses import documented
from chassis.http.query_parameters import check_own_query
from chassis.http.routes import Router
from chassis.http.state import of_state
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import Conflict, ScopeMissing
from chassis.writes.write import Writes
from records.dependencies import FHIR, CallerDep, DatabaseDep, base_of
from records.errors import PanelNotFound
from records.fhir.api.exports import service
from records.fhir.api.exports.requests import NDJSON, ExportRequest, Level, read_export
from records.fhir.api.exports.schemas import ExportParameters, Manifest
from records.fhir.api.exports.worker import ExportWorker
from records.fhir.api.http import ID, prefers_lenient
from records.fhir.api.search.pages import documented_parameters, ignored
from records.fhir.api.source_ids import source_ids
from records.fhir.errors import ExportFailed, ExportNotFound, InvalidSearch, TooManyExports

router = Router(prefix=FHIR, tags=["fhir"])
POLL_S = 1
MOST_FILES = 2**31 - 1  # The maximum of PostgreSQL's integer.
ACCEPTED: dict[int | str, dict[str, Any]] = {
    202: {
        "description": "Accepted durably; `Content-Location` is the URL of the status",
        "content": {FHIR_JSON: {"schema": {"type": "object"}}},
    }
}
STARTED = ACCEPTED | documented(InvalidSearch, ScopeMissing, TooManyExports, Conflict)
DELETED: dict[int | str, dict[str, Any]] = {202: {"description": "Deleted, with all its files"}}
RUNNING: dict[int | str, dict[str, Any]] = {
    202: {"description": "Still running; `X-Progress` is the number of written resources"}
}
FILE: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "A resource per line",
        "content": {NDJSON: {"schema": {"type": "string"}}},
    }
}
STARTS: dict[str, Any] = {
    "status_code": 202,
    "response_class": Response,
    "openapi_extra": documented_parameters(
        {
            "_type": "Resource types, separated by commas; default: every type of your scopes",
            "_since": "Export only resources that changed at this time or later",
            "_typeFilter": (
                "`{type}?{search}`, repeatable: export only resources of this type that match at least one filter"
            ),
            "_outputFormat": "`application/fhir+ndjson`, `application/ndjson` or `ndjson`",
        }
    ),
}
ExportWorkerDep = Annotated[ExportWorker, of_state("exports")]
WritesDep = Annotated[Writes, of_state("writes")]
Prefer = Annotated[
    str | None,
    Header(description="`respond-async`; `handling=lenient`: ignore unsupported parameters"),
    WithJsonSchema({"type": "string"}),  # Headers cannot be null.
]


class Kickoff:
    def __init__(
        self,
        request: Request,
        caller: CallerDep,
        writes: WritesDep,
        worker: ExportWorkerDep,
        prefer: Prefer = None,
    ) -> None:
        self._request = request
        self._caller = caller
        self._writes = writes
        self._worker = worker
        self._is_lenient = prefers_lenient(prefer)

    async def start(
        self,
        level: Level,
        submitted: ExportParameters | None = None,
        *,
        group: str | None = None,
    ) -> Response:
        base, pairs = base_of(self._request), self._request.query_params.multi_items()
        pairs += [] if submitted is None else submitted.pairs()
        source = source_ids(self._request, self._caller).base
        empty = ExportRequest(level, base, group, source=source)
        asked = read_export(empty, pairs, is_post=submitted is not None)
        export_id = await service.start(
            self._writes, self._caller, asked, is_lenient=self._is_lenient
        )
        self._worker.wake()
        headers = {"Content-Location": f"{base}/{service.OPERATION}/{export_id}"}
        return Response(_accepted(asked), 202, headers, media_type=FHIR_JSON)


KickoffDep = Annotated[Kickoff, Depends()]


def _accepted(asked: ExportRequest) -> bytes:
    started = {
        "severity": "information",
        "code": "informational",
        "diagnostics": "The export has started. Read its status at the URL in `Content-Location`.",
    }
    issues: Sequence[Any] = [started, *map(ignored, asked.issues)]
    return orjson.dumps(outcome_of(issues))


@router.get("/$export", **STARTS, responses=STARTED)
@allow(None)
@check_own_query
async def export_everything(kickoff: KickoffDep) -> Response:
    """Export all resources as NDJSON files in the background (Bulk Data Access 2.0). Each type needs the
    scope `system/{type}.rs`. Two exports run at once.
    """
    return await kickoff.start(Level.SYSTEM)


@router.post("/$export", **STARTS, responses=STARTED)
@allow(None)
@check_own_query
async def export_everything_by_parameters(
    kickoff: KickoffDep, submitted: ExportParameters | None = None
) -> Response:
    """Export all resources like `GET`, with parameters in the body, in the query, or both."""
    return await kickoff.start(Level.SYSTEM, submitted)


@router.get("/Patient/$export", **STARTS, responses=STARTED)
@allow(None)
@check_own_query
async def export_patients(kickoff: KickoffDep) -> Response:
    """Export all resources of patients, and all resources that are shared by patients, such as
    Practitioner.
    """
    return await kickoff.start(Level.PATIENT)


@router.post("/Patient/$export", **STARTS, responses=STARTED)
@allow(None)
@check_own_query
async def export_patients_by_parameters(
    kickoff: KickoffDep, submitted: ExportParameters | None = None
) -> Response:
    """Export resources of patients like `GET`. The parameter `patient` limits the export to some patients."""
    return await kickoff.start(Level.PATIENT, submitted)


@router.get("/Group/{id}/$export", **STARTS, responses=STARTED | documented(PanelNotFound))
@allow(None)
@check_own_query
async def export_group(id: ID, kickoff: KickoffDep) -> Response:
    """Export all resources of the patients of a panel, and all resources that are shared by patients. The
    panel's id is the id of the Group.
    """
    return await kickoff.start(Level.GROUP, group=id)


@router.post("/Group/{id}/$export", **STARTS, responses=STARTED | documented(PanelNotFound))
@allow(None)
@check_own_query
async def export_group_by_parameters(
    id: ID, kickoff: KickoffDep, submitted: ExportParameters | None = None
) -> Response:
    """Export resources of a panel's patients like `GET`. The parameter `patient` limits the export to
    some of its patients.
    """
    return await kickoff.start(Level.GROUP, submitted, group=id)


@router.get(
    "/$export/{id}",
    response_model=Manifest,
    responses=RUNNING | documented(ExportNotFound, ExportFailed),
)
@allow(None)
async def read_export_status(
    id: UUID, request: Request, database: DatabaseDep, caller: CallerDep
) -> Response:
    """Read the status of one of your exports, or its files once it is completed."""
    row = await service.find(database, caller, id)
    if row.finished_at is None:
        progress = f"{row.done} of {row.total} resources" if row.transaction_time else "listing"
        headers = {"X-Progress": progress, "Retry-After": str(POLL_S)}
        return Response(status_code=202, headers=headers)
    manifest = await service.manifest(database, row, base_of(request))
    expires = {"Expires": service.http_date(row.expires_at)}
    return Response(orjson.dumps(manifest), headers=expires, media_type="application/json")


@router.delete(
    "/$export/{id}",
    status_code=202,
    response_class=Response,
    responses=DELETED | documented(ExportNotFound, Conflict),
)
@allow(None)
async def delete_export(
    id: UUID, writes: WritesDep, caller: CallerDep, worker: ExportWorkerDep
) -> Response:
    """Cancel one of your exports, or remove a completed one with its files."""
    await service.delete(writes, caller, id)
    worker.remove_deleted()
    return Response(status_code=202)


@router.get(
    "/$export/{id}/{number}",
    response_class=Response,
    responses=FILE | documented(ExportNotFound, ScopeMissing),
)
@allow(None)
async def read_export_file(
    id: UUID,
    number: Annotated[int, Path(ge=1, le=MOST_FILES)],
    database: DatabaseDep,
    caller: CallerDep,
) -> Response:
    """Download a file of one of your exports, which needs the scope `system/{type}.rs` again. The
    file's patients were recorded for audit when it was written.
    """
    body = await service.read_part(database, caller, id, number)
    return Response(body, media_type=NDJSON)
