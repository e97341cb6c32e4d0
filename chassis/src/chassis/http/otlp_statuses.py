"""`google.rpc.Status`, which OTLP/HTTP clients read (OTLP 1.9, "Failures")."""

import orjson
from starlette.responses import Response
from starlette.types import Scope

from chassis.http.accepted_bodies import media_type
from chassis.http.problem_responses import headers_of
from chassis.problems.problem import Problem

PROTOBUF, JSON = "application/x-protobuf", "application/json"
# Exporters abandon a request after ten seconds, including retries.
LONGEST_WAIT_S = 5
# gRPC status codes by HTTP status.
CODES = {
    400: 3,  # INVALID_ARGUMENT
    401: 16,  # UNAUTHENTICATED
    403: 7,  # PERMISSION_DENIED
    404: 5,  # NOT_FOUND
    405: 12,  # UNIMPLEMENTED
    408: 4,  # DEADLINE_EXCEEDED
    413: 11,  # OUT_OF_RANGE
    415: 3,
    422: 3,
    429: 8,  # RESOURCE_EXHAUSTED
    500: 13,  # INTERNAL
    502: 14,  # UNAVAILABLE
    503: 14,
    504: 4,  # DEADLINE_EXCEEDED
}
UNKNOWN = 2


def status_answer(problem: Problem, scope: Scope) -> Response:
    headers = headers_of(problem)
    if problem.retry_after_s is not None:
        headers["Retry-After"] = str(min(problem.retry_after_s, LONGEST_WAIT_S))
    content_type = dict(scope["headers"]).get(b"content-type", b"").decode("latin-1")
    code, message = CODES.get(problem.status, UNKNOWN), f"{problem.code}: {problem.detail}"
    if media_type(content_type) == PROTOBUF:
        return Response(_in_protobuf(code, message), problem.status, headers, PROTOBUF)
    body = orjson.dumps({"code": code, "message": message})
    return Response(body, problem.status, headers, JSON)


def _in_protobuf(code: int, message: str) -> bytes:
    """The protobuf library needs 7 MiB in the edge app. Field 1 is the code, field 2 the message."""
    text = message.encode()
    size, prefix = len(text), b""
    while size > 0x7F:  # noqa: PLR2004 - Each byte of a varint has seven bits of the number.
        prefix += bytes([size & 0x7F | 0x80])
        size >>= 7
    return bytes([0x08, code, 0x12]) + prefix + bytes([size]) + text
