"""Parse server-sent events (HTML standard, section 9.2). httpx's `aiter_lines` also splits at
U+2028, which a payload may contain.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# A CR at the end may be the first half of a CRLF.
LINE_END = re.compile(rb"\r\n|\n|\r(?=[^\n])")


@dataclass(frozen=True, slots=True)
class Message:
    """`id` is the stream position after this message, or None if the position does not change."""

    event: str
    id: str | None
    data: str


class Messages:
    """A message is complete when its blank line arrives. After a broken connection the server sends
    incomplete messages again.
    """

    def __init__(self) -> None:
        self.retry_s = 1.0
        self._rest = b""
        self._fields: dict[str, list[str]] = {}

    def feed(self, piece: bytes) -> Iterator[Message]:
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
