import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from enum import StrEnum
from typing import Annotated, Any

from fastapi import Header, Path
from pydantic import WithJsonSchema
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from chassis.any_types import JSONObject
from chassis.http.etags import etag
from chassis.http.fhir_outcomes import FHIR_JSON
from chassis.http.problem_responses import documented
from chassis.problems.problem import Problem
from records.dependencies import FHIR
from records.fhir.api.capabilities import CREATE, JSON, READ, types_with
from records.fhir.errors import NotAcceptable

ID_PATTERN = r"^[A-Za-z0-9.-]{1,64}$"
_A_TYPE = Path(description="A type of FHIR R4")
_MAX_PREFER = 200
ID = Annotated[str, Path(pattern=ID_PATTERN)]
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
    WithJsonSchema({"type": "string", "maxLength": _MAX_PREFER}),  # Headers cannot be null.
]
FORMATS = {
    FHIR_JSON: FHIR_JSON,
    "application/json+fhir": FHIR_JSON,
    "json": FHIR_JSON,
    JSON: JSON,
    "text/json": JSON,
    "*/*": FHIR_JSON,
    "application/*": FHIR_JSON,
}
_RETURN = re.compile(r"\s*return\s*=\s*\"?(\w+)\"?\s*", re.IGNORECASE)


class WithoutSlash:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(f"{FHIR}/"):
            scope["path"] = scope["path"].removesuffix("/")
        await self._app(scope, receive, send)


class FHIRResponse(JSONResponse):
    media_type = FHIR_JSON

    def render(self, content: bytes) -> bytes:
        return content


# Any: FastAPI's types.
def returns(
    model: type, *problems: type[Problem], also: Mapping[int | str, dict[str, Any]] | None = None
) -> dict[str, Any]:
    """Document both media types of responses, because FastAPI documents only one."""
    content = {JSON: {"schema": {"$ref": f"#/components/schemas/{model.__name__}"}}}
    responses = {200: {"content": content}} | documented(*problems, NotAcceptable)
    return {
        "response_model": model,
        "response_class": FHIRResponse,
        "responses": responses | dict(also or {}),
    }


def takes(schema: JSONObject) -> JSONObject:
    content = {JSON: {"schema": schema}, FHIR_JSON: {"schema": schema}}
    return {"requestBody": {"required": True, "content": content}}


def validators(version: int, updated_at: datetime) -> dict[str, str]:
    modified = format_datetime(updated_at.astimezone(UTC), usegmt=True)
    return {"ETag": etag(version), "Last-Modified": modified}


def negotiated(accept: str | None, asked: str | None) -> str:
    """Choose the response format; `_format` (`asked`) overrides Accept."""
    if asked is not None:
        accepted = [asked.partition(";")[0].strip().replace(" ", "+")]
    else:
        accepted = [name for part in (accept or "*/*").split(",") if (name := _accepted_type(part))]
    formats = _formats(accepted)
    if not formats:
        raise NotAcceptable
    return FHIR_JSON if FHIR_JSON in formats else formats[0]


def names_fhir(accept: str | None) -> bool:
    """Return whether a FHIR format is accepted by name, instead of by a wildcard."""
    accepted = [_accepted_type(part) or "*" for part in (accept or "*/*").split(",")]
    return bool(_formats([name for name in accepted if "*" not in name]))


def _formats(accepted: list[str]) -> list[str]:
    return [FORMATS[name] for name in map(str.lower, accepted) if name in FORMATS]


def _accepted_type(part: str) -> str | None:
    name, *parameters = (one.strip() for one in part.split(";"))
    refused = any(one.replace(" ", "").rstrip("0") in {"q=", "q=0."} for one in parameters)
    return None if refused else name


class Returned(StrEnum):
    REPRESENTATION = "representation"
    MINIMAL = "minimal"
    OUTCOME = "operationoutcome"


def preferred_return(prefer: str | None) -> Returned:
    for part in re.split(r"[,;]", prefer or ""):
        if matched := _RETURN.fullmatch(part):
            try:
                return Returned(matched[1].lower())
            except ValueError:
                continue
    return Returned.REPRESENTATION


def prefers_lenient(prefer: str | None) -> bool:
    parts = re.split("[,;]", prefer or "")
    return any(part.replace(" ", "").lower() == "handling=lenient" for part in parts)
