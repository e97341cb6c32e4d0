"""A decoded protobuf message can use fifty times the memory of its bytes. So each span, resource
and scope is decoded alone, and its fields are counted first if it is large.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from audit.errors import MalformedSpans, TooManySpans

_VARINT, _EIGHT_BYTES, _PART, _FOUR_BYTES = 0, 1, 2, 5  # Wire types.
_MAX_VARINT_BYTES = 10
_MAX_NESTING = 100  # The limit of protobuf itself.
# Field numbers of nested protobuf messages.
_VALUE: dict[int, Any] = {}
_PAIR = {2: _VALUE}
_VALUE |= {5: {1: _VALUE}, 6: {1: _PAIR}}
SPAN = {9: _PAIR, 11: {3: _PAIR}, 13: {4: _PAIR}, 15: {}}
RESOURCE, SCOPE = {1: _PAIR}, {3: _PAIR}


class Parts:
    """Splits protobuf messages without decoding them. Raises TooManySpans above `max_fields` fields
    in total, and MalformedSpans.
    """

    def __init__(self, max_fields: int) -> None:
        self._left = max_fields

    def of(self, message: memoryview) -> Iterator[tuple[int, memoryview]]:
        at, end = 0, len(message)
        while at < end:
            self._left -= 1
            if self._left < 0:
                raise TooManySpans
            tag, at = _varint(message, at)
            kind = tag & 7
            if kind == _PART:
                size, at = _varint(message, at)
                if size > end - at:
                    raise MalformedSpans
                yield tag >> 3, message[at : at + size]
                at += size
            elif kind == _VARINT:
                _, at = _varint(message, at)
            elif kind in {_EIGHT_BYTES, _FOUR_BYTES}:
                at += 8 if kind == _EIGHT_BYTES else 4
            else:
                raise MalformedSpans
        if at > end:
            raise MalformedSpans

    def count(self, message: memoryview, fields: Mapping[int, Any], nesting: int = 0) -> None:
        """Count fields. `fields` maps numbers of nested messages to their own nested messages (Any:
        recursive).
        """
        if nesting > _MAX_NESTING:
            raise MalformedSpans
        for number, part in self.of(message):
            if number in fields:
                self.count(part, fields[number], nesting + 1)


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    number = 0
    for shift, byte in enumerate(message[at : at + _MAX_VARINT_BYTES]):
        number |= (byte & 0x7F) << 7 * shift
        if byte < 0x80:  # noqa: PLR2004 - The last byte has no eighth bit.
            return number, at + shift + 1
    raise MalformedSpans
