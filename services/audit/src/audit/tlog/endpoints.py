"""The HTTP interface of the tree: texts and tiles as C2SP publishes them."""

from email.utils import format_datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import Response
from fastapi.responses import PlainTextResponse, StreamingResponse

from audit.dependencies import CallerDep, LogDep
from audit.errors import EventNotFound, LogBusy, NoCheckpoint, NotCovered, TileNotFound
from audit.events import service as events
from audit.tlog import bundle
from audit.tlog.service import Tree
from chassis.http.accepted_bodies import NDJSON
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.http.state import of_state
from chassis.identity.allowed_callers import allow

DAYS_S = 7 * 24 * 3600
TILE_TYPE = "application/octet-stream"
router = Router(prefix="/tlog", tags=["proof"])
proof_router = Router(prefix="/agent-events", tags=["proof"])
TEXT: dict[int | str, Any] = {200: {"content": {"text/plain": {"schema": {"type": "string"}}}}}
TILE: dict[int | str, Any] = {
    200: {"content": {TILE_TYPE: {"schema": {"type": "string", "format": "binary"}}}}
}
BUNDLE: dict[int | str, Any] = {200: {"content": {NDJSON: {"schema": {"type": "string"}}}}}
TreeDep = Annotated[Tree, of_state("tree")]


@router.get("/key", response_class=PlainTextResponse, responses=TEXT)
@allow(None)
async def read_log_key(tree: TreeDep) -> PlainTextResponse:
    """Read the public key that signs the log's checkpoints (C2SP signed-note). Keep it: only a key
    that you have from elsewhere, or from before, shows that a checkpoint is this log's.
    """
    return PlainTextResponse(tree.key + "\n")


@router.get(
    "/checkpoint", response_class=PlainTextResponse, responses=TEXT | documented(NoCheckpoint)
)
@allow(None)
async def read_log_checkpoint(tree: TreeDep) -> PlainTextResponse:
    """Read the last checkpoint (C2SP tlog-checkpoint): how many events the log has, and the root of
    their tree. Who keeps it can show later that nothing before it was changed. It leaves no event in
    the log.
    """
    signed = await tree.checkpoint()
    headers = {"Last-Modified": format_datetime(signed.at, usegmt=True)}
    return PlainTextResponse(signed.note.document, headers=headers)


@router.get("/tile/{path:path}", response_class=Response, responses=TILE | documented(TileNotFound))
@allow("system/AuditEvent.rs")
async def read_log_tile(path: str, tree: TreeDep) -> Response:
    """Read a tile of the tree, or of its leaves (`entries/…`), at its path of C2SP tlog-tiles. A full
    tile never changes. It leaves no event in the log: leaves name no patient.
    """
    tile, content = await tree.tile(path)
    caching = f"private, max-age={DAYS_S}, immutable" if tile.is_full else "no-store"
    return Response(content, media_type=TILE_TYPE, headers={"Cache-Control": caching})


@router.get(
    "/bundle", response_class=StreamingResponse, responses=BUNDLE | documented(NotCovered, LogBusy)
)
@allow("system/AuditEvent.rs")
async def read_bundle_of_encounter(
    encounter_id: UUID, tree: TreeDep, log: LogDep, caller: CallerDep
) -> StreamingResponse:
    """Read all events that name an encounter, to check them offline (`audit_verify.py bundle`): a
    line of JSON that has the encounter, its patient, what opens its name in leaves (`opener`) and
    the proof of the last event (C2SP tlog-proof), then a line for each event in its order, with its
    leaf, the salt and what the leaf commits to. Bytes are in base64; `payload` and `salt` are null
    where the content was destroyed.

    Reading it is itself an event in the log, and the last in the bundle. An encounter that does not
    exist has that event alone.
    """
    begun = await bundle.record_and_prove(log, tree, caller, encounter_id)
    return StreamingResponse(bundle.lines(log, caller, begun), media_type=NDJSON)


@proof_router.get(
    "/{id:uuid}/proof",
    response_class=PlainTextResponse,
    responses=TEXT | documented(EventNotFound, NotCovered),
)
@allow("AuditEvent.r")
async def read_proof_of_agent_event(
    id: UUID, tree: TreeDep, log: LogDep, caller: CallerDep
) -> PlainTextResponse:
    """Read the proof that the log has an event (C2SP tlog-proof), with the event's leaf as `extra`,
    up to the last checkpoint. That is itself an event in the log, as reading the event is.
    """
    await events.read(log, caller, id)
    return PlainTextResponse((await tree.prove(id)).text)
