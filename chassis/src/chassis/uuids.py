"""UUIDs that sort by the time they were made (RFC 9562, section 5.7), until Python makes them
itself (3.14). Pure.
"""

import secrets
import time
from uuid import UUID


def uuid7() -> UUID:
    """Return a new UUID: 48 bits of Unix time in milliseconds, then the version, the variant and 74
    random bits.
    """
    milliseconds = time.time_ns() // 1_000_000
    random = secrets.randbits(74)
    return UUID(
        int=milliseconds << 80
        | 7 << 76
        | (random >> 62) << 64
        | 0b10 << 62
        | random & (1 << 62) - 1
    )
