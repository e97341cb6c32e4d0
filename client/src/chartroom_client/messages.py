"""Server-sent events (HTML standard, section 9.2). Pure.

httpx's lines are not those of the standard: they end at U+2028, which a payload may hold.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# A CR at the end may be the first half of a CRLF.
LINE_END = re.compile(rb"\r\n|\n|\r(?=[^\n])")


@dataclass(frozen=True, slots=True)
class Message:
    """`id` is the place in the stream after this message; None keeps the place."""

    event: str
    id: str | None
    data: str


class Messages:
    """Reads the pieces of a stream. A message counts when its blank line has come, not before: what a
    broken connection cut off is sent again.
    """

    def __init__(self) -> None:
        self.retry_s = 1.0  # How long to wait before the stream is opened again.
        self._rest = b""
        self._fields: dict[str, list[str]] = {}

    def feed(self, piece: bytes) -> Iterator[Message]:
        """Yield the messages that end in this piece."""
        *lines, self._rest = LINE_END.split(self._rest + piece)
        for line in lines:
            if line:
                name, _, value = line.decode().partition(":")
                self._fields.setdefault(name, []).append(value.removeprefix(" "))
                if name == "retry" and value.strip().isdecimal():
                    self.retry_s = int(value) / 1000
            elif self._fields:
                fields, self._fields = self._fields, {}
                yield Message(
                    fields.get("event", ["message"])[-1],
                    fields.get("id", [None])[-1],
                    "\n".join(fields.get("data", [])),
                )
