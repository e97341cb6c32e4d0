"""Reads and writes a Binary as the bytes that it contains (FHIR R4, Binary, "RESTful interaction")."""

import re
from base64 import b64decode, b64encode
from binascii import Error

import orjson
from starlette.datastructures import Headers

from chassis.http.accepted_bodies import is_json, media_type
from chassis.problems.problem import UnsupportedMediaType
from records.fhir.api.http import FHIRResponse, names_fhir, negotiated
from records.fhir.mapping.resources import RenderedResource
from records.fhir.r4.addresses import BINARY_TYPE

SECURITY_CONTEXT = "X-Security-Context"
MEDIA_TYPE = re.compile(r"[!#$&^\w.+-]+/[!#$&^\w.+-]+( *;[ -~]*)?", re.ASCII)
UNKNOWN = "application/octet-stream"
# Headers of a response with bytes: a browser must not run content that somebody has stored.
HARMLESS = {
    "Content-Disposition": "attachment",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
}


def resource_of(type_: str, body: bytes, headers: Headers, id_: str | None = None) -> bytes:
    """Return the body of a FHIR request, or a Binary made of the request's bytes."""
    content_type = headers.get("content-type", "")
    if is_json(content_type) or not media_type(content_type):
        return body
    if type_ != BINARY_TYPE:
        raise UnsupportedMediaType
    context = headers.get(SECURITY_CONTEXT)
    return orjson.dumps(
        {"resourceType": BINARY_TYPE}
        | ({} if id_ is None else {"id": id_})
        | {"contentType": content_type}
        | ({} if context is None else {"securityContext": {"reference": context}})
        | {"data": b64encode(body).decode()}
    )


def wants_bytes(type_: str, headers: Headers, format_: str | None) -> bool:
    return type_ == BINARY_TYPE and format_ is None and not names_fhir(headers.get("accept"))


def bytes_response(
    shown: RenderedResource, headers: dict[str, str], accept: str | None
) -> FHIRResponse:
    """If the data is not base64, return the resource; raise NotAcceptable if it is not accepted."""
    binary = orjson.loads(shown.body)
    try:
        content = b64decode("".join(str(binary.get("data", "")).split()), validate=True)
    except (Error, ValueError):  # ValueError: not ASCII.
        return FHIRResponse(shown.body, media_type=negotiated(accept, None), headers=headers)
    declared = str(binary.get("contentType", ""))
    type_ = declared if MEDIA_TYPE.fullmatch(declared) else UNKNOWN
    context = str((binary.get("securityContext") or {}).get("reference", ""))
    named = {SECURITY_CONTEXT: context} if re.fullmatch(r"[!-~]+", context) else {}
    return FHIRResponse(content, headers=headers | named | HARMLESS | {"Content-Type": type_})
