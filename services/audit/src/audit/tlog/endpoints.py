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


@router.get("/key", summary="Read the log's key", response_class=PlainTextResponse, responses=TEXT)
@allow(None)
async def read_log_key(tree: TreeDep) -> PlainTextResponse:
    """Read the public key that verifies the log's checkpoints (C2SP signed-note). Store your own
    copy: a key that you read from the log now does not prove that the log is still the same.
    """
    return PlainTextResponse(tree.key + "\n")


@router.get(
    "/checkpoint",
    summary="Read the latest checkpoint",
    response_class=PlainTextResponse,
    responses=TEXT | documented(NoCheckpoint),
)
@allow(None)
async def read_log_checkpoint(tree: TreeDep) -> PlainTextResponse:
    """Read the latest checkpoint: the number of events in the log and the root hash of their tree,
    signed (C2SP tlog-checkpoint). Keep it to prove later that no earlier event was changed. The
    read is not recorded in the log.
    """
    signed = await tree.checkpoint()
    headers = {"Last-Modified": format_datetime(signed.at, usegmt=True)}
    return PlainTextResponse(signed.note.document, headers=headers)


@router.get(
    "/tile/{path:path}",
    summary="Read a tile",
    response_class=Response,
    responses=TILE | documented(TileNotFound),
)
@allow("system/AuditEvent.rs")
async def read_log_tile(path: str, tree: TreeDep) -> Response:
    """Read a tile of the tree, or of its leaves (`entries/…`), at its path of C2SP tlog-tiles. A
    full tile never changes. Leaves identify no patient, so the read is not recorded in the log.
    """
    tile, content = await tree.tile(path)
    caching = f"private, max-age={DAYS_S}, immutable" if tile.is_full else "no-store"
    return Response(content, media_type=TILE_TYPE, headers={"Cache-Control": caching})


@router.get(
    "/bundle",
    summary="Export an encounter's events",
    response_class=StreamingResponse,
    responses=BUNDLE | documented(NotCovered, LogBusy),
)
@allow("system/AuditEvent.rs")
async def read_bundle_of_encounter(
    encounter_id: UUID, tree: TreeDep, log: LogDep, caller: CallerDep
) -> StreamingResponse:
    """Export all events of an encounter as NDJSON, to verify them offline with `audit_verify.py
    bundle`.

    The first line has the encounter, its patient, the key that opens the encounter's pseudonym in
    leaves (`opener`), and the proof of the last event (C2SP tlog-proof). Each further line has one
    event in log order, with its leaf, its salt and the content that the leaf commits to. Bytes are
    base64. `payload` and `salt` are null if the content was destroyed.

    The export is itself recorded in the log, as the last event of the bundle. The bundle of an
    unknown encounter has only that event.
    """
    begun = await bundle.record_and_prove(log, tree, caller, encounter_id)
    return StreamingResponse(bundle.lines(log, caller, begun), media_type=NDJSON)


@proof_router.get(
    "/{id:uuid}/proof",
    summary="Prove that an event is logged",
    response_class=PlainTextResponse,
    responses=TEXT | documented(EventNotFound, NotCovered),
)
@allow("AuditEvent.r")
async def read_proof_of_agent_event(
    id: UUID, tree: TreeDep, log: LogDep, caller: CallerDep
) -> PlainTextResponse:
    """Read a proof that the latest checkpoint includes an event (C2SP tlog-proof). Its `extra` is
    the event's leaf. The read is recorded in the log, like a read of the event.
    """
    await events.read(log, caller, id)
    return PlainTextResponse((await tree.prove(id)).text)
