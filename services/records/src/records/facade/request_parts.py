"""Paths under /fhir, and parts of paths and headers that several routes have."""

from typing import Annotated

from fastapi import Header, Path
from pydantic import WithJsonSchema
from starlette.types import ASGIApp, Receive, Scope, Send

from records.dependencies import FHIR
from records.facade.interactions import CREATE, READ, types_with

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
