from pathlib import Path
from typing import Any

from fastapi import Request, Response
from fastapi.responses import PlainTextResponse

from chassis.application import Application
from chassis.http.accepted_bodies import TEXT, take_text
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_peers
from chassis.problems.problem import MalformedRequest
from chassis.settings import WitnessSettings
from chassis.tlog.witnessing import SIZE_MEDIA_TYPE
from chassis.witness.errors import (
    CheckpointUnsigned,
    LogShrank,
    LogUnknown,
    ProofWrong,
    WitnessForgot,
    WitnessLocked,
)
from chassis.witness.folder import WitnessFolder
from chassis.witness.witness import OtherSize, Witness

MAX_BYTES = 64 * 1024  # Four times the size of a checkpoint with 100 signatures.
STRING = {"schema": {"type": "string"}}
ANSWERS: dict[int | str, Any] = {
    200: {"description": "The line with the signature", "content": {TEXT: STRING}},
    409: {
        "description": "The size of the last signed checkpoint, because it differs from the request's",
        "content": {SIZE_MEDIA_TYPE: STRING},
    },
}
router = Router(prefix="/internal/witness")


class WitnessApplication(Application):
    witness: Witness | None = None


def use_witness(application: WitnessApplication, settings: WitnessSettings) -> Router:
    if settings.witness_folder is None:
        return router
    name = settings.witness_name or f"chartroom/{application.name}"
    folder = WitnessFolder(settings.witness_folder, name)
    key_file: Path | None = settings.witness_key_file

    async def load() -> None:
        folder.load()
        folder.publish_key(key_file)
        folder.has_lock()

    async def close() -> None:
        folder.close()

    application.before_serving(load)
    application.on_close(close)
    witness = Witness(folder, settings.witness_log_keys, application.metrics.registry)
    application.witness = witness
    application.show_state("witness", witness.state)
    return router


@router.post(
    "/add-checkpoint",
    response_class=PlainTextResponse,
    responses=ANSWERS
    | documented(
        MalformedRequest,
        LogShrank,
        CheckpointUnsigned,
        LogUnknown,
        ProofWrong,
        WitnessLocked,
        WitnessForgot,
    ),
    openapi_extra={"requestBody": {"required": True, "content": {TEXT: STRING}}},
)
@allow_peers("audit")
@take_text(max_bytes=MAX_BYTES)
async def sign_checkpoint(request: Request) -> Response:
    """Sign a checkpoint that extends the last signed checkpoint of this log. Sending the same
    checkpoint again is safe: it is signed again.
    """
    witness: Witness | None = request.app.state.witness
    if witness is None:
        raise LogUnknown
    try:
        text = (await request.body()).decode()
    except UnicodeDecodeError:
        raise MalformedRequest from None
    answer = await witness.add(text)
    if isinstance(answer, OtherSize):
        # Starlette would add a charset to `media_type`.
        headers = {"Content-Type": SIZE_MEDIA_TYPE}
        return Response(f"{answer.size}\n", status_code=409, headers=headers)
    return PlainTextResponse(answer)
