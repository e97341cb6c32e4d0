"""Parts of requests under /fhir that several routes have, and answers as HTTP."""

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Annotated, Any

from fastapi import Header, Path
from pydantic import WithJsonSchema
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from chassis.http.etags import etag
from chassis.http.fhir_outcomes import FHIR_JSON
from records.dependencies import FHIR
from records.fhir.api.capabilities import CREATE, READ, types_with
from records.fhir.api.negotiation import JSON

_PATTERN = r"^[A-Za-z0-9.-]{1,64}$"  # FHIR's own.
_A_TYPE = Path(description="A type of FHIR R4")
_MAX_PREFER = 200
ID = Annotated[str, Path(pattern=_PATTERN)]
ReadType = Annotated[str, _A_TYPE, WithJsonSchema({"type": "string", "enum": types_with(READ)})]
WrittenType = Annotated[
    str, _A_TYPE, WithJsonSchema({"type": "string", "enum": types_with(CREATE)})
]
Prefer = Annotated[
    str | None,
    Header(
        alias="Prefer",
        max_length=_MAX_PREFER,
        description="`return=representation` (the default), `return=minimal` or "
        "`return=OperationOutcome`",
    ),
    WithJsonSchema({"type": "string", "maxLength": _MAX_PREFER}),  # A header has no null.
]


class WithoutSlash:
    """Takes an address under /fhir with a slash at its end as the one without it: many clients send
    bundles to `<base>/`.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(f"{FHIR}/"):
            scope["path"] = scope["path"].removesuffix("/")
        await self._app(scope, receive, send)


class FHIRResponse(JSONResponse):
    """JSON text in the format that the client asked for."""

    media_type = FHIR_JSON

    def render(self, content: bytes) -> bytes:
        """Return the text as it is."""
        return content


# Any: FastAPI's type for `responses`.
def answers(model: type) -> dict[int | str, dict[str, Any]]:
    """Return what answers look like: FastAPI describes the first media type only."""
    schema = {"$ref": f"#/components/schemas/{model.__name__}"}
    return {200: {"content": {JSON: {"schema": schema}}}}


def validators(version: int, updated_at: datetime) -> dict[str, str]:
    modified = format_datetime(updated_at.astimezone(UTC), usegmt=True)
    return {"ETag": etag(version), "Last-Modified": modified}
