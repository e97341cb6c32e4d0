"""Bodies are limited per body, per caller, and all together (tests/e2e/test_floods.py)."""

import asyncio
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Any, Self

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope

from chassis.http.accepted_bodies import BodyRule, coding_of, media_type
from chassis.http.bounded_json import read_json, require_bounded, require_few_values
from chassis.http.form_data import FORM_DATA
from chassis.identity.caller import Caller
from chassis.problems.problem import (
    BodyTooLarge,
    BodyTooSlow,
    MalformedRequest,
    TooManyBodies,
    UnsupportedMediaType,
)

# Limit for all bodies in memory, from arrival to response; a caller may use half. The first
# SMALL_BYTES of a body do not count.
MAX_HELD_BYTES = 256 * 1024 * 1024
SMALL_BYTES = 64 * 1024
WAS_READ = "chassis.body_was_read"  # A key of the ASGI scope.
PART_BYTES = 64 * 1024  # Decoded in about 0.2 ms.
NOT_ENCODED = (
    "The body is not completely encoded with the coding in Content-Encoding. Send it again, encoded "
    "once, or without encoding and without this header."
)
SEVERAL_MEMBERS = (
    "The body continues after the end of its encoding, like several joined .gz files. Send it again "
    "as one gzip member, or without encoding and without the header Content-Encoding."
)
WITH_GZIP, WITH_ZLIB, RAW = zlib.MAX_WBITS | 16, zlib.MAX_WBITS, -zlib.MAX_WBITS
DEFLATE = 8  # The method in zlib's header (RFC 1950, 2.2).
MAX_DIGITS = 18  # Python refuses to parse numbers of thousands of digits.


class BodyTimes:
    """Timeouts in seconds."""

    def __init__(self, usual_s: float) -> None:
        self._usual_s = usual_s
        self.longer: dict[str, float] = {}

    def allow(self, path: str, within_s: float) -> None:
        self.longer[path] = within_s

    def of(self, path: str) -> float:
        longer = (s for below, s in self.longer.items() if f"{path}/".startswith(f"{below}/"))
        return next(longer, self._usual_s)


class BodyMemory:
    def __init__(self, max_bytes: int = MAX_HELD_BYTES) -> None:
        self.max_bytes = max_bytes
        self.held = 0
        self.held_by: Counter[Caller | None] = Counter()
        self._turn = asyncio.Lock()

    async def take_turn(self) -> None:
        """Wait until no other large body is processed in this iteration of the event loop, so that
        other requests wait for at most one piece of a body.
        """
        async with self._turn:
            await asyncio.sleep(0)

    async def check(self, body: bytes) -> None:
        if len(body) > SMALL_BYTES:
            await self.take_turn()
        require_bounded(body)


class Reservation:
    def __init__(self, memory: BodyMemory, caller: Caller | None) -> None:
        self.memory = memory
        self._caller = caller
        self._bytes = 0

    def __enter__(self) -> Self:
        return self

    def grow_to(self, size: int) -> None:
        more = size - SMALL_BYTES - self._bytes
        if more <= 0:
            return
        memory = self.memory
        if (
            memory.held + more > memory.max_bytes
            or memory.held_by[self._caller] + more > memory.max_bytes // 2
        ):
            raise TooManyBodies
        memory.held += more
        memory.held_by[self._caller] += more
        self._bytes += more

    def __exit__(self, *_: object) -> None:
        if self._bytes:
            self.memory.held -= self._bytes
            self.memory.held_by[self._caller] -= self._bytes
            self.memory.held_by = +self.memory.held_by  # Drops callers with a count of 0.


class ReadRequest(Request):
    def __init__(self, scope: Scope, receive: Receive, body: bytes) -> None:
        super().__init__(scope, receive)
        self._read = body

    async def body(self) -> bytes:
        return self._read

    async def json(self) -> Any:
        return read_json(self._read)


def has_body(headers: Headers) -> bool:
    return headers.get("content-length", "0") != "0" or "transfer-encoding" in headers


def announces_large_body(headers: Headers) -> bool:
    length = headers.get("content-length", "0")
    return (
        "transfer-encoding" in headers
        or not length.isdecimal()
        or int(length[:MAX_DIGITS]) > SMALL_BYTES
    )


async def read_in_time(
    request: Request, rule: BodyRule, reservation: Reservation, *, is_bounded: bool
) -> bytes:
    times: BodyTimes = request.app.state.body_times
    within_s = times.of(request.scope["path"])
    try:
        async with asyncio.timeout(within_s):
            return await read_body(
                request.headers, request.receive, rule, reservation, is_bounded=is_bounded
            )
    except TimeoutError:
        raise BodyTooSlow(within_s) from None


async def read_body(
    headers: Headers,
    receive: Receive,
    rule: BodyRule,
    reservation: Reservation,
    *,
    is_bounded: bool = True,
) -> bytes:
    """`is_bounded`: reject too many values as early as possible.

    Raises ClientDisconnect, because an incomplete body must not be processed.
    """
    coding = coding_of(headers.get("content-encoding", ""))
    declared = headers.get("content-length", "")
    if declared.isdecimal() and (len(declared) > MAX_DIGITS or int(declared) > rule.max_bytes):
        raise BodyTooLarge(rule.max_bytes)
    parts: list[bytes] = []
    size = 0
    more = True
    is_form = media_type(headers.get("content-type", "")) == FORM_DATA
    is_bounded = is_bounded and coding is None and not is_form
    while more:
        message = await receive()
        if message["type"] != "http.request":
            raise ClientDisconnect
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > rule.max_bytes:
            raise BodyTooLarge(rule.max_bytes)
        reservation.grow_to(size)
        more = message.get("more_body", False)
        if more and size > SMALL_BYTES:
            await reservation.memory.take_turn()
            if is_bounded:
                parts = [b"".join(parts)]
                is_bounded = False
                require_few_values(parts[0])
    if size and not rule.accepts(headers.get("content-type", "")):
        raise UnsupportedMediaType(rule.advice)
    body = b"".join(parts)
    if size and coding is not None:
        return await _decoded(body, coding, rule, reservation)
    return body


async def _decoded(encoded: bytes, coding: str, rule: BodyRule, reservation: Reservation) -> bytes:
    """Decode the body and reserve memory as the body grows."""
    parts: list[bytes] = []
    size = 0
    for part in decoded(encoded, coding):
        parts.append(part)
        size += len(part)
        if size > rule.max_bytes:
            raise BodyTooLarge(rule.max_bytes)
        reservation.grow_to(len(encoded) + size)
        if size > SMALL_BYTES:
            await reservation.memory.take_turn()
    return b"".join(parts)


def decoded(encoded: bytes, coding: str) -> Iterator[bytes]:
    """Yield parts of at most PART_BYTES (RFC 9110, 8.4.1). Only one gzip member is accepted,
    because a body could have a million empty members.
    """
    decoder = zlib.decompressobj(wbits=_format_of(encoded, coding))
    for begin in range(0, len(encoded), PART_BYTES):
        rest = encoded[begin : begin + PART_BYTES]
        if decoder.eof:
            raise MalformedRequest(SEVERAL_MEMBERS)
        is_full = True
        while rest or is_full:
            try:
                part = decoder.decompress(rest, PART_BYTES)
            except zlib.error:
                raise MalformedRequest(NOT_ENCODED) from None
            if part:
                yield part
            rest, is_full = decoder.unconsumed_tail, len(part) == PART_BYTES
    if not decoder.eof:
        raise MalformedRequest(NOT_ENCODED)
    if decoder.unused_data:
        raise MalformedRequest(SEVERAL_MEMBERS)


def _format_of(encoded: bytes, coding: str) -> int:
    if coding == "gzip":
        return WITH_GZIP
    is_zlib = encoded[0] & 0x8F == DEFLATE and int.from_bytes(encoded[:2]) % 31 == 0
    return WITH_ZLIB if is_zlib else RAW
