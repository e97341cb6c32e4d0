"""Bodies packed by gzip (RFC 1952), unpacked in parts. Pure."""

import zlib
from collections.abc import Iterator

from chassis.problems.problem import MalformedRequest

PART_BYTES = 64 * 1024  # Unpacked in about 0.2 ms.
NOT_GZIP = (
    "The body is not what `Content-Encoding: gzip` promises: one whole member of gzip. Send it again, "
    "packed once, or unpacked and without this header."
)


def unpacked(packed: bytes) -> Iterator[bytes]:
    """Yield the content in parts of at most PART_BYTES, each made when it is asked for: a kilobyte
    may hold a megabyte. Raises MalformedRequest.

    One member only. There could be a million empty ones, and no client sends two.
    """
    gzip = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    for begin in range(0, len(packed), PART_BYTES):
        rest = packed[begin : begin + PART_BYTES]
        if gzip.eof:
            raise MalformedRequest(NOT_GZIP)
        is_full = True
        while rest or is_full:
            try:
                part = gzip.decompress(rest, PART_BYTES)
            except zlib.error:
                raise MalformedRequest(NOT_GZIP) from None
            if part:
                yield part
            rest, is_full = gzip.unconsumed_tail, len(part) == PART_BYTES
    if not gzip.eof or gzip.unused_data:
        raise MalformedRequest(NOT_GZIP)
