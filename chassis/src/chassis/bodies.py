"""Limits on request bodies: counted in bytes as they arrive, one by one and all together, and JSON only."""

from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message as MediaType
from functools import lru_cache
from types import MappingProxyType

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.problem_responses import problem_response
from chassis.problems import BodyTooLarge, Problem, TooManyBodies, UnsupportedMediaType
from chassis.request_ids import current_request_id

MAX_BODY_BYTES = 1024 * 1024
# Of all bodies together, while they are read and worked on: whoever begins many large ones at once, also without a
# token, must not take the process its memory. Small ones do not count, so that large ones never keep them out.
MAX_HELD_BYTES = 256 * 1024 * 1024
SMALL_BYTES = 64 * 1024
NDJSON = "application/x-ndjson"
MAX_DIGITS = 18  # Of a Content-Length; Python refuses to read a number of thousands of digits.


@dataclass(frozen=True, slots=True)
class BodyRule:
    """What a path takes: how much, and whether also lines of JSON."""

    max_bytes: int = MAX_BODY_BYTES
    ndjson: bool = False

    def takes(self, content_type: str) -> bool:
        """Whether a body of this Content-Type is taken."""
        return is_json(content_type) or (self.ndjson and content_type.partition(";")[0].strip().lower() == NDJSON)


ORDINARY = BodyRule()


class Held:
    """What all bodies together hold of the memory they share."""

    def __init__(self) -> None:
        self.bytes = 0


class Share:
    """One body's part of it."""

    def __init__(self, held: Held) -> None:
        self._held = held
        self._bytes = 0

    def grow_to(self, size: int) -> None:
        """Hold a body of this size. Raises TooManyBodies."""
        more = max(size - SMALL_BYTES, 0) - self._bytes
        if more > 0 and self._held.bytes + more > MAX_HELD_BYTES:
            raise TooManyBodies
        self._held.bytes += more
        self._bytes += more

    def give_back(self) -> None:
        """Hold nothing any more."""
        self._held.bytes -= self._bytes
        self._bytes = 0


class JSONBodies:
    """Reads a body up to the limit, then lets the application see it; larger ones and other media types are refused.

    `rules` are those of paths that differ from the others.
    """

    def __init__(self, app: ASGIApp, rules: Mapping[str, BodyRule] = MappingProxyType({})) -> None:
        self.app = app
        self.rules = rules
        self.held = Held()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection; anything but HTTP passes through."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        share = Share(self.held)
        try:
            await self._handle(scope, receive, send, share)
        finally:
            share.give_back()

    async def _handle(self, scope: Scope, receive: Receive, send: Send, share: Share) -> None:
        headers = Headers(scope=scope)
        rule = self.rules.get(scope["path"], ORDINARY)
        try:
            body = await self._read(headers, receive, rule.max_bytes, share)
        except ClientDisconnect:
            return  # Half a body must not be acted on, and nobody is there to be told.
        except Problem as problem:
            await self._refuse(problem, scope, receive, send)
            return
        if body and not rule.takes(headers.get("content-type", "")):
            await self._refuse(UnsupportedMediaType(), scope, receive, send)
        else:
            await self.app(scope, Replay(body, receive), send)

    async def _read(self, headers: Headers, receive: Receive, max_bytes: int, share: Share) -> bytes:
        """Return the whole body. Raises BodyTooLarge as soon as it is over the limit, TooManyBodies and
        ClientDisconnect.
        """
        declared = headers.get("content-length", "")
        if declared.isdecimal() and (len(declared) > MAX_DIGITS or int(declared) > max_bytes):
            raise BodyTooLarge(max_bytes)
        parts: list[bytes] = []
        size = 0
        while True:
            message = await receive()
            if message["type"] != "http.request":
                raise ClientDisconnect
            parts.append(message.get("body", b""))
            size += len(parts[-1])
            if size > max_bytes:
                raise BodyTooLarge(max_bytes)
            share.grow_to(size)
            if not message.get("more_body"):
                return b"".join(parts)

    async def _refuse(self, problem: Problem, scope: Scope, receive: Receive, send: Send) -> None:
        await problem_response(problem, current_request_id.get())(scope, receive, send)


class Replay:
    """An ASGI `receive` that gives the body that was read, then whatever comes from the server."""

    def __init__(self, body: bytes, receive: Receive) -> None:
        self._body: bytes | None = body
        self._receive = receive

    async def __call__(self) -> Message:
        """Return the next message."""
        if self._body is None:
            return await self._receive()
        body, self._body = self._body, None
        return {"type": "http.request", "body": body, "more_body": False}


@lru_cache(maxsize=64)
def is_json(content_type: str) -> bool:
    """Whether a Content-Type names JSON."""
    media_type = MediaType()
    media_type["content-type"] = content_type
    subtype = media_type.get_content_subtype()
    return media_type.get_content_maintype() == "application" and (subtype == "json" or subtype.endswith("+json"))
