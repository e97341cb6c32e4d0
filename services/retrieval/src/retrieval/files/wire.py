"""Messages between the service and the process that reads files: a line of JSON, then bytes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Request:
    """With a `page`, the answer is the image of this page of a PDF."""

    type: str
    content: bytes
    charset: str | None = None
    page: int | None = None

    def message(self) -> bytes:
        head = {"type": self.type, "charset": self.charset, "page": self.page}
        return sent(head, self.content)


def received(message: bytes) -> Request:
    head, content = parted(message)
    return Request(head["type"], content, head["charset"], head["page"])


def sent(head: Mapping[str, object], content: bytes) -> bytes:
    return json.dumps(head).encode() + b"\n" + content


# Any: JSON values.
def parted(message: bytes) -> tuple[dict[str, Any], bytes]:
    head, _, content = message.partition(b"\n")
    return json.loads(head), content
