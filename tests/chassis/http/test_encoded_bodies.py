import gzip
import json
import random
import zlib
from collections.abc import AsyncIterator, Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers
from starlette.types import Message

from chassis.http.accepted_bodies import BodyRule
from chassis.http.body_limits import (
    MAX_HELD_BYTES,
    PART_BYTES,
    SMALL_BYTES,
    BodyMemory,
    Reservation,
    decoded,
    read_body,
)
from chassis.problems.problem import (
    BodyTooLarge,
    MalformedRequest,
    TooManyBodies,
    UnsupportedMediaType,
)

MEBIBYTE = 1024 * 1024
RULE = BodyRule(16 * MEBIBYTE, other=["application/x-protobuf"])


def raw_deflate(content: bytes) -> bytes:
    return zlib.compress(content, wbits=-zlib.MAX_WBITS)


ENCODERS = {"gzip": [gzip.compress], "deflate": [zlib.compress, raw_deflate]}
CODINGS = [(coding, encode) for coding, encoders in ENCODERS.items() for encode in encoders]


@given(st.binary(max_size=1000), st.integers(1, 2000), st.sampled_from(CODINGS))
def test_content_is_decoded_in_bounded_parts(
    content: bytes, times: int, coding: tuple[str, Callable[[bytes], bytes]]
):
    name, encode = coding
    parts = list(decoded(encode(content * times), name))

    assert b"".join(parts) == content * times
    assert max(map(len, parts), default=0) <= PART_BYTES


@given(st.binary(max_size=300), st.data())
def test_a_damaged_body_is_decoded_or_rejected(content: bytes, data: st.DataObject):
    packed = bytearray(gzip.compress(content))
    packed[data.draw(st.integers(0, len(packed) - 1))] = data.draw(st.integers(0, 255))
    packed = packed[: data.draw(st.integers(0, len(packed)))]

    with suppress(MalformedRequest):
        assert len(b"".join(decoded(bytes(packed), "gzip"))) <= len(content) + 65_536


def test_an_incomplete_member_is_rejected_and_decoding_is_lazy():
    one = gzip.compress(b"x" * 1000)
    many_empty = gzip.compress(b"") * 100_000
    incomplete, several = ("completely encoded", "one gzip member")
    for packed, words in {
        one[:-1]: incomplete,
        zlib.compress(b"x"): incomplete,
        b"x": incomplete,
        one + b"x": several,
        one * 2: several,
        many_empty: several,
    }.items():
        with pytest.raises(MalformedRequest) as raised:
            list(decoded(packed, "gzip"))
        assert words in raised.value.detail
    parts = decoded(gzip.compress(bytes(16 * MEBIBYTE)), "gzip")
    assert len(next(parts)) == PART_BYTES


class TestABody:
    async def read(
        self, body: bytes, memory: BodyMemory | None = None, *, coding: str = "gzip"
    ) -> bytes:
        messages = self.messages(body)
        headers = {"content-type": "application/x-protobuf", "content-encoding": coding}
        with Reservation(memory or BodyMemory(), None) as reservation:
            return await read_body(Headers(headers), lambda: anext(messages), RULE, reservation)

    @staticmethod
    async def messages(body: bytes) -> AsyncIterator[Message]:
        yield {"type": "http.request", "body": body, "more_body": False}

    async def test_is_decoded_by_its_content_coding(self):
        for coding in ("gzip", " GZIP ", "x-gzip"):
            assert await self.read(gzip.compress(b"spans"), coding=coding) == b"spans"
        assert await self.read(zlib.compress(b"spans"), coding="deflate") == b"spans"
        for coding in ("", "identity"):
            assert await self.read(b"spans", coding=coding) == b"spans"
        for coding in ("br", "gzip, gzip"):
            with pytest.raises(UnsupportedMediaType) as refusal:
                await self.read(b"spans", coding=coding)
            assert refusal.value.headers == {"Accept-Encoding": "gzip, deflate"}

    async def test_counts_no_values_before_it_is_decoded(self):
        """Compressed bytes may look like brackets and commas, so JSON values are counted after decompression only."""
        text = json.dumps(random.Random(1).randbytes(400_000).hex()).encode()
        encoded = gzip.compress(text)
        parts = iter([(encoded[:200_000], True), (encoded[200_000:], False)])

        async def receive() -> Message:
            body, more = next(parts)
            return {"type": "http.request", "body": body, "more_body": more}

        headers = {"content-type": "application/json", "content-encoding": "gzip"}
        with Reservation(BodyMemory(), None) as reservation:
            assert await read_body(Headers(headers), receive, RULE, reservation) == text

    async def test_is_read_only_up_to_its_limit(self):
        limit = RULE.max_bytes

        assert len(await self.read(gzip.compress(bytes(limit)))) == limit
        for size in (limit + 1, 4 * limit):
            with pytest.raises(BodyTooLarge):
                await self.read(gzip.compress(bytes(size)))

    async def test_reserves_memory_as_it_grows(self):
        memory = BodyMemory()
        memory.held = MAX_HELD_BYTES - MEBIBYTE
        before = memory.held

        with pytest.raises(TooManyBodies):
            await self.read(gzip.compress(bytes(8 * MEBIBYTE)), memory)

        assert memory.held == before
        assert len(await self.read(gzip.compress(bytes(SMALL_BYTES)), memory)) == SMALL_BYTES
