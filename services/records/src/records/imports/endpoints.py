"""/imports."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Query, Request, Response

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.http.rules import AGENT, PERSON, allow, take
from chassis.problems.problem import Invalid
from chassis.writes.write import WRITE
from records.dependencies import CreateDep, DatabaseDep
from records.errors import ImportNotFound
from records.imports import service
from records.imports.dependencies import ImportsDep
from records.imports.schemas import BUNDLE, ImportOut, ImportQuery

BUNDLE_PATH = "/imports/fhir-bundle"
BUNDLE_BYTES = 64 * 1024 * 1024
AT_ONCE_S = 30.0  # Below the gateway's patience.
BODY = {
    "required": True,
    "content": {
        "application/json": {"schema": BUNDLE},
        "application/fhir+json": {"schema": BUNDLE},
    },
}
LATER: dict[int | str, dict[str, Any]] = {
    202: {
        "model": ImportOut,
        "description": "More than 500 entries: taken durably, imported later; see `Location`",
    }
}
router = Router(tags=["imports"])


@router.post(
    BUNDLE_PATH, responses=LATER | documented(Invalid, *WRITE), openapi_extra={"requestBody": BODY}
)
@allow(AGENT, PERSON)
@take(max_bytes=BUNDLE_BYTES)
async def import_fhir_bundle(
    request: Request, write: CreateDep, imports: ImportsDep, response: Response
) -> ImportOut:
    """Import a FHIR R4 transaction bundle of up to 64 MiB: all of it or nothing.

    Patients and encounters become ours; every resource is kept whole and shown under its patient's
    `everything`. A resource is known again by its source id: its first identifier with a system,
    else `meta.source` and `id`, else `fullUrl`. So the same bundle twice changes nothing, in
    whatever order its entries are. References by `fullUrl`, `Type/id` and
    `Type?identifier=system|value` are followed, also to what was imported before. Up to 500 entries
    are imported at once; with more the answer is 202, and `GET /imports/{id}` says how far it is.
    """
    text = await request.body()
    plan = await imports.reading.read(text)
    if len(plan.entries) <= service.AT_ONCE:
        row = await write(
            lambda transaction: service.import_now(transaction, plan),
            replay=service.at_replay,
            within_s=AT_ONCE_S,
        )
        shown = ImportOut.of_row(row, row["entries"])
    else:
        row = await write(
            lambda transaction: service.accept(transaction, plan, text),
            replay=service.at_replay,
            within_s=AT_ONCE_S,
        )
        imports.wake()
        shown = ImportOut.accepted(row)
    response.headers["Location"] = f"/imports/{shown.id}"
    return shown


@router.get("/imports/{id:uuid}", responses=documented(ImportNotFound))
@allow(AGENT, PERSON)
async def read_import(
    id: UUID,  # noqa: A002 - The parameter's public name.
    query: Annotated[ImportQuery, Query()],
    database: DatabaseDep,
    request: Request,
    response: Response,
) -> ImportOut:
    """Read how far an import is, and what became of its entries once it is completed, in pages."""
    first = query.position(request, int) or 0
    row = await service.find(database, id, first=first, limit=query.rows_to_fetch)
    entries, following = query.cut(
        row["entries"] or [], lambda entry: [entry["index"] + 1], request, response
    )
    return ImportOut.of_row(row, list(entries), following)
