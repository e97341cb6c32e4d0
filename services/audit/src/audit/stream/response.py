"""The answer that goes on."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send


class EventStream(StreamingResponse):
    """Messages as they come. When the client leaves, they are closed at once, not when somebody
    cleans up, and `leave` gives the stream's place back.
    """

    media_type = "text/event-stream"

    def __init__(self, messages: AsyncGenerator[bytes], leave: Callable[[], None]) -> None:
        # Nothing between here and the client may keep a message, or keep it back.
        super().__init__(messages, headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})
        self._messages = messages
        self._leave = leave

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._leave()

    async def stream_response(self, send: Send) -> None:
        """Send them."""
        async with aclosing(self._messages):
            await super().stream_response(send)
