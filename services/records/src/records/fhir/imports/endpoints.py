from functools import partial
from typing import Annotated
from uuid import UUID

import orjson
from fastapi import Query, Request, Response

from chassis.any_types import Responses
from chassis.http.accepted_bodies import NDJSON, media_type, take
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.http.state import of_state
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import Invalid, SearchTooSlow
from chassis.writes.write import WRITE
from records.dependencies import CreateDep, ReadDep, base_of
from records.fhir.bundles.bundle import Bundle
from records.fhir.bundles.skipping import Skipped
from records.fhir.errors import ImportNotFound, SeveralResourcesMatch
from records.fhir.imports import service
from records.fhir.imports.errors import outcome_of_skipped
from records.fhir.imports.rows import ImportRow
from records.fhir.imports.schemas import (
    IMPORTED,
    LINES,
    ImportOptions,
    ImportOut,
    ImportQuery,
    OnError,
)
from records.fhir.imports.worker import ImportWorker
from records.fhir.store import refused_claims
from records.fhir.store.outcomes import DOUBTS, WITHOUT_PATIENT
from records.fhir.store.row_entries import with_all_entries

BUNDLE_PATH = "/imports/fhir-bundle"
BUNDLE_BYTES = 64 * 1024 * 1024
IMPORT_WITHIN_S = 30.0  # Less than the gateway's.
FHIR_NDJSON = ("application/fhir+ndjson", "application/ndjson", NDJSON)
BODY = {
    "required": True,
    "content": {
        "application/json": {"schema": IMPORTED},
        "application/fhir+json": {"schema": IMPORTED},
    }
    | {type_: {"schema": LINES} for type_ in FHIR_NDJSON},
}
ACCEPTED: Responses = {
    service.ACCEPTED: {
        "model": ImportOut,
        "description": "More than 500 entries: accepted durably and imported later; see `Location`",
    }
}
ERRORS: Responses = {
    200: {
        "description": "An OperationOutcome for each skipped entry",
        "content": {FHIR_NDJSON[0]: {"schema": {"type": "string"}}},
    }
}
WARNINGS = {
    WITHOUT_PATIENT: '299 - "entries without a patient (without_patient) are stored for the level system/ only"',
    DOUBTS: '299 - "entries have values that are probably wrong (doubts)"',
}
router = Router(tags=["imports"])
ImportWorkerDep = Annotated[ImportWorker, of_state("imports")]


@router.post(
    BUNDLE_PATH,
    responses=ACCEPTED | documented(Invalid, SeveralResourcesMatch, SearchTooSlow, *WRITE),
    openapi_extra={"requestBody": BODY},
)
@allow("system/*.cu")
@take(max_bytes=BUNDLE_BYTES, ndjson=FHIR_NDJSON)
async def import_fhir_bundle(
    query: Annotated[ImportOptions, Query()],
    request: Request,
    write: CreateDep,
    worker: ImportWorkerDep,
    response: Response,
) -> ImportOut:
    """Import a FHIR R4 bundle (transaction, collection, searchset or document), a single resource
    or NDJSON, up to 64 MiB. All entries are stored or none, unless `on_error` is `skip`.

    Patients and encounters of the bundle become patients and encounters in chartroom. Each resource
    is stored with all its elements and shown in the chart of its patient.

    A resource is identified by its address (an http `fullUrl`, or `source` and `id`), else by an
    identifier, else by `meta.source` and `id` or `fullUrl`. Importing the same bundle again changes
    nothing, in any order of entries. Importing resources that were read from `/fhir` changes
    nothing either.

    If an identifier belongs to a patient with different demographics, the import creates a separate
    patient, and a task asks a person whether both are the same.

    References by `fullUrl`, `Type/id` and `Type?identifier=system|value` are resolved, also to
    resources of earlier imports.

    Up to 500 entries are imported before the call returns. For more, the answer is 202; read the
    progress with `GET /imports/{id}`.
    """
    is_ndjson = media_type(request.headers.get("content-type", "")) in FHIR_NDJSON
    text = await worker.parser.as_bundle(
        await request.body(), is_ndjson=is_ndjson, source=query.source, base=base_of(request)
    )
    skipped: Skipped | None = {} if query.on_error is OnError.SKIP else None

    async def run(bundle: Bundle) -> ImportRow:
        is_for_worker = bundle.total > service.MAX_ENTRIES_AT_ONCE
        return await with_all_entries(
            request.app.state.database,
            lambda: write(
                lambda transaction: (
                    service.accept(transaction, bundle, text, skipped)
                    if is_for_worker
                    else service.import_now(transaction, bundle, worker.reader)
                ),
                replay=service.replay_import,
                within_s=IMPORT_WITHIN_S,
            ),
        )

    row = await service.run_skipping_invalid(
        lambda: worker.parser.parse(text, skipped),
        run,
        text,
        skipped,
        partial(refused_claims.remember_import, request.app.state.database, write.caller),
    )
    response.headers["Location"] = f"/imports/{row.id}"
    entries = row.entries or ()
    if found := [text for name, text in WARNINGS.items() if any(name in one for one in entries)]:
        response.headers["Warning"] = ", ".join(found)
    if row.total > service.MAX_ENTRIES_AT_ONCE:
        worker.wake()
        return ImportOut.accepted(row)
    return ImportOut.of_row(row, row.entries)


@router.get(
    "/imports/{id:uuid}/errors",
    response_class=Response,
    responses=ERRORS | documented(ImportNotFound),
)
@allow(None)
async def read_import_errors(id: UUID, read: ReadDep) -> Response:
    """List the entries that an import skipped (`on_error=skip`), as one OperationOutcome per line.
    `location` is the JSON pointer of the error, `diagnostics` the reason, and an extension the line
    in NDJSON.
    """
    skipped = await service.find_errors(read.database, read.caller, id)
    lines = (orjson.dumps(outcome_of_skipped(one)) + b"\n" for one in skipped)
    return Response(b"".join(lines), media_type=FHIR_NDJSON[0])


@router.get("/imports/{id:uuid}", responses=documented(ImportNotFound))
@allow(None)
async def read_import(id: UUID, query: Annotated[ImportQuery, Query()], read: ReadDep) -> ImportOut:
    """Read the progress of an import. Once it is completed, also read the outcomes of its entries,
    in pages.
    """
    first = read.position(query, int) or 0
    row = await service.find(read.database, read.caller, id, first=first, limit=query.rows_to_fetch)
    found = row.entries or []
    places = {entry["index"]: first + place for place, entry in enumerate(found)}
    entries, following = read.page(query, found, lambda entry: [places[entry["index"]] + 1])
    return ImportOut.of_row(row, entries, following)
