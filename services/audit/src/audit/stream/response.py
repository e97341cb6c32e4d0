"""The answer that continues until the client closes it or the stream ends."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send


class EventStream(StreamingResponse):
    """Closes `messages` as soon as the client disconnects, not when they are garbage collected, and
    then calls `release`.
    """

    media_type = "text/event-stream"

    def __init__(self, messages: AsyncGenerator[bytes], release: Callable[[], None]) -> None:
        # No cache or proxy may keep a message or delay it.
        super().__init__(messages, headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})
        self._messages = messages
        self._release = release

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._release()

    async def stream_response(self, send: Send) -> None:
        async with aclosing(self._messages):
            await super().stream_response(send)
