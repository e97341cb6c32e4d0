"""Four changes that uvicorn does not offer as settings:

- The head and body of a response are sent in one write, so a killed service does not leave
  incomplete responses.
- A client that stops reading is disconnected (tests/audit/test_stream.py), because its connection
  and the response would stay in memory.
- A client still sending a rejected body can read the rejection (tests/e2e/test_floods.py): the
  connection is closed with a short delay.
- Bytes that are not valid HTTP get a problem document.
"""

import asyncio
from collections.abc import Callable
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from chassis.http.problem_responses import problem_response
from chassis.problems.problem import MalformedRequest
from chassis.problems.request_ids import HEADER, accepted_request_id

# If data is buffered, a client must read STALLED_BYTES per STALLED_S.
STALLED_S = 10.0
STALLED_BYTES = 256 * 1024
LINGER_S = 0.5
NO_HTTP = "Not a valid HTTP request: headers and URLs must not contain control characters."


class _CoalescingTransport:
    """Joins all writes to a socket in one event loop iteration."""

    def __init__(self, transport: asyncio.Transport, is_receiving_body: Callable[[], bool]) -> None:
        self._transport = transport
        self._is_receiving_body = is_receiving_body
        self._loop = asyncio.get_running_loop()
        self._parts: list[bytes] = []
        self._stall_timer: asyncio.TimerHandle | None = None
        self._linger_timer: asyncio.TimerHandle | None = None

    def write(self, data: bytes) -> None:
        if not self._parts:
            self._loop.call_soon(self._flush)
        self._parts.append(data)

    def close(self) -> None:
        """Close after the written data is sent, or after the client has stalled. While the client
        sends a body, close LINGER_S later, because a reset would discard a response that the client
        has not read.
        """
        self._flush()
        if self._linger_timer is None and self._is_receiving_body():
            self._transport.pause_reading()
            self._linger_timer = self._loop.call_later(LINGER_S, self.close)
            return
        self._transport.close()
        self.start_stall_timer()

    def is_closing(self) -> bool:
        return self._linger_timer is not None or self._transport.is_closing()

    def start_stall_timer(self) -> None:
        self.cancel_stall_timer()
        self._expect_progress(self._transport.get_write_buffer_size())

    def cancel_stall_timer(self) -> None:
        if self._stall_timer is not None:
            self._stall_timer.cancel()

    def _expect_progress(self, unread: int) -> None:
        if unread:
            self._stall_timer = self._loop.call_later(STALLED_S, self._check_progress, unread)

    def _check_progress(self, unread_before: int) -> None:
        unread = self._transport.get_write_buffer_size()
        if unread_before - unread < min(STALLED_BYTES, unread_before):
            self._transport.abort()
        else:
            self._expect_progress(unread)

    def _flush(self) -> None:
        if self._parts:
            data, self._parts = b"".join(self._parts), []
            if not self._transport.is_closing():  # The client may have disconnected.
                self._transport.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)


class CoalescingProtocol(HttpToolsProtocol):
    _coalescing: _CoalescingTransport

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # Like uvicorn.
        self._coalescing = _CoalescingTransport(
            transport, lambda: self.cycle is not None and self.cycle.more_body
        )
        super().connection_made(cast("asyncio.Transport", self._coalescing))

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's own sentence.
        problem = MalformedRequest(NO_HTTP)
        request_id = accepted_request_id("")
        response = problem_response(problem, request_id)
        response.headers[HEADER] = request_id
        response.headers["connection"] = "close"
        headers = [*self.server_state.default_headers, *response.raw_headers]
        lines = [STATUS_LINE[problem.status], *(b"%b: %b\r\n" % each for each in headers)]
        self.transport.write(b"".join([*lines, b"\r\n", bytes(response.body)]))
        self.transport.close()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._coalescing.start_stall_timer()

    def resume_writing(self) -> None:
        # A closing connection has no later write that would start the timer.
        if self._coalescing.is_closing():
            self._coalescing.start_stall_timer()
        else:
            self._coalescing.cancel_stall_timer()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._coalescing.cancel_stall_timer()
