"""uvicorn's HTTP protocol: the parts of an answer are written together, and who does not read them
is given up.
"""

import asyncio
from collections.abc import Callable
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

# A client must take so much in so long, while more than a socket holds waits for it. Without this
# clock a stopped one would hold its connection, and what waits for it, for ever.
STALLED_S = 10.0
STALLED_BYTES = 256 * 1024
LINGER_S = 0.5


class GatheringTransport:
    """A transport that writes at the end of the loop's turn what was given to it meanwhile.

    uvicorn writes an answer's head and body one after the other. A process that is killed in
    between would leave a client without an answer that is neither here nor there; and one write is
    cheaper than two.
    """

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._parts: list[bytes] = []
        self._watch: asyncio.TimerHandle | None = None
        self._lingering: asyncio.TimerHandle | None = None
        # Whether the client has more of a body to send.
        self.is_sending: Callable[[], bool] = lambda: False

    def write(self, data: bytes) -> None:
        """Write `data` soon."""
        if not self._parts:
            self._loop.call_soon(self._flush)
        self._parts.append(data)

    def close(self) -> None:
        """Write what is waiting, then close; what the client does not take is dropped after a
        while.

        Of a body that a client still sends nothing more is read. The connection is closed a little
        later, because closing it at once would also take the answer from a client that is not yet
        reading.
        """
        self._flush()
        if self._lingering is None and self.is_sending():
            self._transport.pause_reading()
            self._lingering = self._loop.call_later(LINGER_S, self.close)
            return
        self._transport.close()
        self.watch()

    def is_closing(self) -> bool:
        """Whether no other request may come."""
        return self._lingering is not None or self._transport.is_closing()

    def watch(self) -> None:
        """Give the client up as soon as it takes too little of what waits for it."""
        self.leave_alone()
        if waiting := self._transport.get_write_buffer_size():
            self._watch = self._loop.call_later(STALLED_S, self._look, waiting)

    def leave_alone(self) -> None:
        """Let the client take its time."""
        if self._watch is not None:
            self._watch.cancel()

    def _look(self, waited: int) -> None:
        if waited - self._transport.get_write_buffer_size() < min(STALLED_BYTES, waited):
            self._transport.abort()
        else:
            self.watch()

    def _flush(self) -> None:
        if self._parts:
            gathered, self._parts = b"".join(self._parts), []
            if not self._transport.is_closing():  # The client may have left meanwhile.
                self._transport.write(gathered)

    def __getattr__(self, name: str) -> Any:  # Whatever else a transport has.
        return getattr(self._transport, name)


class GatheringProtocol(HttpToolsProtocol):
    """uvicorn's protocol on such a transport."""

    _gathering: GatheringTransport

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # As uvicorn has it.
        """Begin with a connection."""
        self._gathering = GatheringTransport(transport, self.loop)
        self._gathering.is_sending = lambda: self.cycle is not None and self.cycle.more_body
        super().connection_made(cast("asyncio.Transport", self._gathering))

    def pause_writing(self) -> None:
        """Wait for the client to take what is written, but not for ever."""
        super().pause_writing()
        self._gathering.watch()

    def resume_writing(self) -> None:
        """Go on writing. What is closed is watched on: nobody writes to it again."""
        if self._gathering.is_closing():
            self._gathering.watch()
        else:
            self._gathering.leave_alone()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """End with a connection."""
        super().connection_lost(exc)
        self._gathering.leave_alone()
