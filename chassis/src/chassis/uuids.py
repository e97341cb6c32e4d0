"""Version 7 UUIDs, which sort by time (RFC 9562, section 5.7). Python has `uuid.uuid7` since 3.14."""

import os
import time
from collections.abc import Iterator
from uuid import UUID

RANDOM_BYTES = 10


def uuid7() -> UUID:
    return next(uuid7s(1))


def uuid7s(most: int) -> Iterator[UUID]:
    drawn = os.urandom(most * RANDOM_BYTES)
    for at in range(0, len(drawn), RANDOM_BYTES):
        random = int.from_bytes(drawn[at : at + RANDOM_BYTES])
        milliseconds = time.time_ns() // 1_000_000
        yield UUID(
            int=milliseconds << 80
            | 7 << 76
            | (random >> 68) << 64
            | 0b10 << 62
            | random & (1 << 62) - 1
        )
