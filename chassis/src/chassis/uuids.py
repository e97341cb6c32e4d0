"""Version 7 UUIDs, which sort by time (RFC 9562, section 5.7). Python has `uuid.uuid7` from 3.14 on;
PostgreSQL's would be known only after the insert. Pure.
"""

import secrets
import time
from uuid import UUID


def uuid7() -> UUID:
    milliseconds = time.time_ns() // 1_000_000
    random = secrets.randbits(74)
    return UUID(
        int=milliseconds << 80
        | 7 << 76
        | (random >> 62) << 64
        | 0b10 << 62
        | random & (1 << 62) - 1
    )
