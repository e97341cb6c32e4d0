"""`POST /mcp`, and the document that shows clients where to get tokens (RFC 9728)."""

import asyncio
from http import HTTPStatus
from typing import Any

from fastapi import Request, Response
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from pydantic_core import from_json, to_json
from starlette.types import Message, Scope

from chassis.http.accepted_bodies import take
from chassis.http.public_address import PublicAddress
from chassis.http.routes import Router
from chassis.http.telemetry import CLIENT_LEFT
from chassis.identity.allowed_callers import allow, allow_everyone
from chassis.identity.authentication import refuse_foreign_pages
from chassis.problems.problem import NotFound
from mcp_app.gateway import headers_of
from mcp_app.metadata import METADATA_PATH, PATH, ProtectedResource

# Enough for a document of 1 MB with JSON escapes.
MAX_BYTES = 4 * 1024 * 1024
# A message needs several times its size in memory, and the container has 256 MiB.
HELD_BYTES = 8 * MAX_BYTES
ACCEPT = (b"accept", b"application/json, text/event-stream")
NOT_A_MESSAGE = (
    "Not an MCP message. Send one JSON-RPC 2.0 request or notification; batches are not supported."
)


def router(sessions: StreamableHTTPSessionManager, resource: ProtectedResource) -> Router:
    routes = Router(include_in_schema=False)

    # GET returns 405, because the server does not send messages of its own.
    @routes.post(PATH, response_model=None)
    @take(max_bytes=MAX_BYTES)
    @allow(None)  # The services decide about each call.
    async def receive_message(request: Request) -> Response:
        refuse_foreign_pages(request, PublicAddress.of(request).host(request))
        body = await request.body()
        await request.app.state.body_memory.check(body)
        request.state.call_headers = headers_of(request)
        return await _answer(sessions, request, body)

    @routes.get(METADATA_PATH, response_model=None)
    @allow_everyone
    async def read_metadata(request: Request) -> dict[str, Any]:
        document = resource.document(request)
        if document is None:
            raise NotFound
        return document

    return routes


async def _answer(
    sessions: StreamableHTTPSessionManager, request: Request, body: bytes
) -> Response:
    """The SDK's answer is complete, so the caller's limits apply until it is ready.

    If the caller disconnects, its request is cancelled, so that an awaited task goes to another
    agent.
    """
    parts: list[bytes] = []
    status, headers = 500, dict[str, str]()
    unread = [body]

    async def receive() -> Message:
        if unread:
            return {"type": "http.request", "body": unread.pop(), "more_body": False}
        return await request.receive()

    async def send(message: Message) -> None:
        nonlocal status, headers
        if message["type"] == "http.response.start":
            status = int(message["status"])
            headers = {name.decode(): value.decode() for name, value in message["headers"]}
        else:
            parts.append(message.get("body", b""))

    answering = asyncio.create_task(sessions.handle_request(_scope(request), receive, send))
    gone = asyncio.create_task(_disconnected(request))
    try:
        await asyncio.wait({answering, gone}, return_when=asyncio.FIRST_COMPLETED)
        if not answering.done():
            return Response(status_code=CLIENT_LEFT)
        await answering
    finally:
        answering.cancel()
        gone.cancel()
    content = b"".join(parts)
    if status == HTTPStatus.BAD_REQUEST:
        content = _without_values(content)
    return Response(content, status, media_type=headers.get("content-type"))


def _without_values(failure: bytes) -> bytes:
    """The SDK's error for a message that is not valid repeats values of the message, which may be PHI."""
    if b'"Validation error' not in failure:
        return failure
    document = from_json(failure)
    document["error"]["message"] = NOT_A_MESSAGE
    return to_json(document)


async def _disconnected(request: Request) -> None:
    """The MCP SDK notices a disconnected client only for streams."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _scope(request: Request) -> Scope:
    others = [header for header in request.scope["headers"] if header[0] != b"accept"]
    return {**request.scope, "headers": [*others, ACCEPT]}
