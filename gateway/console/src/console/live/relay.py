"""One upstream connection per viewer, with the viewer's own token.

A browser gets each message of audit once and in order, also over restarts of audit and of the
gateway. While audit is unavailable, the browser's connection stays open. A slow viewer does not
delay other viewers. A stream ends when its session does.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from http import HTTPStatus

import orjson
from starlette.responses import Response

from chassis.http.event_streams import HEARTBEAT
from chassis.problems.problem import Problem, TokenInvalid
from console.live.upstream import Items, Lost, Refused, Upstream

FIRST_PAUSE_S = 0.1
LONGEST_PAUSE_S = 2.0
# A restart of audit may cause a few consecutive failures.
UNNOTICED = 1
STREAM = "text/event-stream"
# The browser's pause before it reconnects, if an immediate retry would fail again.
LATER = b"retry: 30000\n"
BACK = b"event: back\ndata: {}\n\n"


@dataclass(eq=False, repr=False, slots=True)  # A representation would contain the token.
class Viewer:
    query: Items
    token: str
    session_id: bytes
    after: int | None
    request_id: str | None
    refusal: Refused | None = None  # Set if the last connection attempt was rejected.
    is_over: bool = False
    is_signed_out: bool = False
    _over: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _close: Callable[[], None] | None = field(default=None, init=False)

    def reads(self, close: Callable[[], None] | None) -> None:
        self._close = close

    def end(self, *, is_signed_out: bool = False) -> None:
        self.is_over = True
        self.is_signed_out = self.is_signed_out or is_signed_out
        self._over.set()
        if self._close is not None:
            self._close()

    async def rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._over.wait()


class LiveRelay:
    def __init__(self, upstream: Upstream) -> None:
        self._upstream = upstream
        self._viewers: set[Viewer] = set()
        self._is_stopping = False

    def stop(self) -> None:
        """Afterwards browsers reconnect to another process."""
        self._is_stopping = True
        for viewer in [*self._viewers]:
            viewer.end()

    def sign_out(self, session_id: bytes) -> None:
        for viewer in [*self._viewers]:
            if viewer.session_id == session_id:
                viewer.end(is_signed_out=True)

    async def follow(self, viewer: Viewer, *, for_s: float) -> AsyncGenerator[bytes]:
        self._viewers.add(viewer)
        ending = asyncio.get_running_loop().call_later(for_s, viewer.end)
        try:
            if self._is_stopping:
                viewer.end()
            yield HEARTBEAT  # Confirms to the browser that the stream is open.
            async with aclosing(self._messages(viewer)) as messages:
                async for message in messages:
                    yield message
        finally:
            ending.cancel()
            self._viewers.discard(viewer)

    async def _messages(self, viewer: Viewer) -> AsyncGenerator[bytes]:
        failures = 0  # Since the last message.
        while not viewer.is_over:
            async with aclosing(self._read(viewer)) as pieces:
                async for piece in pieces:
                    if failures > UNNOTICED:
                        yield BACK
                    failures = 0
                    yield piece
            if viewer.is_over:
                break
            refusal = viewer.refusal
            if refusal is not None and not refusal.retryable:
                yield ended(refusal.document)
                return
            failures += 1
            is_noticed = failures == UNNOTICED + 1
            code = None if refusal is None else refusal.code
            yield away(code) if is_noticed else HEARTBEAT
            await viewer.rest(min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** min(failures - 1, 8)))
        if viewer.is_signed_out:
            yield signed_out()

    async def _read(self, viewer: Viewer) -> AsyncGenerator[bytes]:
        viewer.refusal = None
        try:
            async with self._upstream.opened(
                viewer.query, viewer.token, viewer.after, viewer.request_id
            ) as connection:
                viewer.reads(connection.close)
                if viewer.is_over:
                    return
                async for piece in connection.pieces:
                    if piece.seq is not None:
                        viewer.after = piece.seq
                    yield piece.messages
                    if viewer.is_over:
                        return
        except Lost:
            pass
        except Refused as refusal:
            viewer.refusal = refusal
            if refusal.status == HTTPStatus.UNAUTHORIZED:
                viewer.end(is_signed_out=True)
        finally:
            viewer.reads(None)


def away(code: str | None) -> bytes:
    return b"event: away\ndata: %b\n\n" % orjson.dumps({"code": code})


def signed_out() -> bytes:
    return ended(TokenInvalid("The session is over. Sign in again.").document(None))


def ended(document: object) -> bytes:
    return LATER + b"event: problem\ndata: %b\n\n" % orjson.dumps(document)


def refusal(problem: Problem, request_id: str | None) -> Response:
    """Return a stream of one message, because browsers hide answers with a status other than 200."""
    is_signed_out = problem.status == HTTPStatus.UNAUTHORIZED
    message = signed_out() if is_signed_out else ended(problem.document(request_id))
    return Response(message, media_type=STREAM)
