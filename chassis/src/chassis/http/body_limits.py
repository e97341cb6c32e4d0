"""Bodies as they arrive: read within limits, counted one by one and all together, and parsed within
bounds.
"""

import asyncio
from collections import Counter
from types import TracebackType
from typing import Any, Self

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope

from chassis.http.bounded_json import read_json, require_bounded, require_few_values
from chassis.http.rules import BodyRule
from chassis.identity.caller import Caller
from chassis.problems.problem import BodyTooLarge, TooManyBodies, UnsupportedMediaType

# Of all bodies together, while they are read and worked on: callers who begin many large ones at
# once must not take the process its memory. Small ones do not count, so that large ones never keep
# them out. One caller gets half of it.
MAX_HELD_BYTES = 256 * 1024 * 1024
MAX_HELD_BYTES_PER_CALLER = MAX_HELD_BYTES // 2
SMALL_BYTES = 64 * 1024
READ = "chassis.body_read"  # In the scope of a request whose body was read.
MAX_DIGITS = 18  # Of a Content-Length; Python refuses to read a number of thousands of digits.


class Bodies:
    """All bodies that an application reads or works on."""

    def __init__(self) -> None:
        self.held = 0
        self.held_by: Counter[Caller | None] = Counter()
        self._turn = asyncio.Lock()

    async def take_turn(self) -> None:
        """Wait until no other large body is worked on in this turn of the event loop.

        However many arrive at once, each turn works on one piece of one of them, and all other
        requests go on.
        """
        async with self._turn:
            await asyncio.sleep(0)

    async def check(self, body: bytes) -> None:
        """Raise Invalid for a JSON body beyond the bounds."""
        if len(body) > SMALL_BYTES:
            await self.take_turn()
        require_bounded(body)


class Share:
    """One body's part of the memory that all share. Used in `with`, which gives it back."""

    def __init__(self, bodies: Bodies, caller: Caller | None) -> None:
        self._bodies = bodies
        self._caller = caller
        self._bytes = 0

    def __enter__(self) -> Self:
        """Hold nothing yet."""
        return self

    def grow_to(self, size: int) -> None:
        """Hold a body of this size. Raises TooManyBodies."""
        more = size - SMALL_BYTES - self._bytes
        if more <= 0:
            return
        bodies = self._bodies
        if (
            bodies.held + more > MAX_HELD_BYTES
            or bodies.held_by[self._caller] + more > MAX_HELD_BYTES_PER_CALLER
        ):
            raise TooManyBodies
        bodies.held += more
        bodies.held_by[self._caller] += more
        self._bytes += more

    async def take_turn(self) -> None:
        """Let others go on before more of the body is read."""
        await self._bodies.take_turn()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Hold nothing any more."""
        if self._bytes:
            self._bodies.held -= self._bytes
            self._bodies.held_by[self._caller] -= self._bytes
            self._bodies.held_by = +self._bodies.held_by  # Without the callers who hold nothing.


class ReadRequest(Request):
    """A request whose body was read."""

    def __init__(self, scope: Scope, receive: Receive, body: bytes) -> None:
        super().__init__(scope, receive)
        self._read = body

    async def body(self) -> bytes:
        """Return the body."""
        return self._read

    async def json(self) -> Any:
        """Return the body's value. Raises ValueError as Python's own parser does."""
        return read_json(self._read)


def has_body(headers: Headers) -> bool:
    """Whether a request has a body: one of these headers says so (RFC 9112, section 6)."""
    return headers.get("content-length", "0") != "0" or "transfer-encoding" in headers


def announces_large_body(headers: Headers) -> bool:
    """Whether a request has a body that is large, or of unknown length."""
    length = headers.get("content-length", "0")
    return (
        "transfer-encoding" in headers
        or not length.isdecimal()
        or int(length[:MAX_DIGITS]) > SMALL_BYTES
    )


async def read_body(
    headers: Headers, receive: Receive, rule: BodyRule, share: Share, *, is_bounded: bool = True
) -> bytes:
    """Return the whole body. One that `is_bounded` is looked at as soon as it is not small any
    more.

    Raises BodyTooLarge as soon as it is over the limit, TooManyBodies, UnsupportedMediaType,
    Invalid, and ClientDisconnect: half a body must not be acted on.
    """
    declared = headers.get("content-length", "")
    if declared.isdecimal() and (len(declared) > MAX_DIGITS or int(declared) > rule.max_bytes):
        raise BodyTooLarge(rule.max_bytes)
    parts: list[bytes] = []
    size = 0
    more = True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            raise ClientDisconnect
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > rule.max_bytes:
            raise BodyTooLarge(rule.max_bytes)
        share.grow_to(size)
        more = message.get("more_body", False)
        if more and size > SMALL_BYTES:
            await share.take_turn()
            if is_bounded:
                parts = [b"".join(parts)]
                is_bounded = False
                require_few_values(parts[0])
    if size and not rule.takes(headers.get("content-type", "")):
        raise UnsupportedMediaType
    return b"".join(parts)
