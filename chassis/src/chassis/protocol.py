"""uvicorn's HTTP protocol, with the parts of an answer written together."""

import asyncio
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol


class GatheringTransport:
    """A transport that writes at the end of the loop's turn what was given to it meanwhile.

    uvicorn writes an answer's head and body one after the other. A process that is killed in between would leave a
    client without an answer that is neither here nor there; and one write is cheaper than two.
    """

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._parts: list[bytes] = []

    def write(self, data: bytes) -> None:
        """Write `data` soon."""
        if not self._parts:
            self._loop.call_soon(self._flush)
        self._parts.append(data)

    def close(self) -> None:
        """Write what is waiting, then close."""
        self._flush()
        self._transport.close()

    def _flush(self) -> None:
        if self._parts:
            gathered, self._parts = b"".join(self._parts), []
            if not self._transport.is_closing():  # The client may have left meanwhile.
                self._transport.write(gathered)

    def __getattr__(self, name: str) -> Any:  # Whatever else a transport has.
        return getattr(self._transport, name)


class GatheringProtocol(HttpToolsProtocol):
    """uvicorn's protocol on such a transport."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # As uvicorn has it.
        """Begin with a connection."""
        super().connection_made(cast("asyncio.Transport", GatheringTransport(transport, self.loop)))
