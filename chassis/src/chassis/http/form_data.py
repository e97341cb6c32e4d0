"""Forms with a file (multipart/form-data, RFC 7578), read as the JSON that says the same. Pure."""

import base64
import json
from collections.abc import Collection
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

from chassis.problems.problem import MalformedRequest

FORM_DATA = "multipart/form-data"
MAX_PARTS = 100
FILE_TYPES = {
    "txt": "text/plain",
    "md": "text/markdown",
    "html": "text/html",
    "htm": "text/html",
    "pdf": "application/pdf",
}


def json_of_form(body: bytes, content_type: str, json_fields: Collection[str]) -> bytes:
    """Return a form as a JSON object. Fields are texts, but for those in `json_fields`, which are
    JSON. A file is an object of `media_type`, `data` (base64) and, if it is named, `charset`.

    Raises MalformedRequest.
    """
    head = b"Content-Type: " + content_type.encode("latin-1", "replace") + b"\r\n\r\n"
    form = BytesParser(policy=HTTP).parsebytes(head + body)
    parts = form.get_payload() if form.is_multipart() else None
    if not isinstance(parts, list) or len(parts) > MAX_PARTS or form.defects:
        raise MalformedRequest("The form cannot be read. Send multipart/form-data with a boundary.")
    fields: dict[str, Any] = {}
    for part in parts:
        if not isinstance(part, Message):
            raise MalformedRequest("The form has no parts.")
        name = part.get_param("name", header="content-disposition")
        if not isinstance(name, str) or name in fields:
            raise MalformedRequest("The form has a part without a name, or two of one name.")
        fields[name] = _value(part, is_json=name in json_fields)
    return json.dumps(fields).encode()


def _value(part: Message, *, is_json: bool) -> Any:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        raise MalformedRequest("The form has a part that is a form.")
    filename = part.get_filename()
    if filename is not None:
        file = {"media_type": _type_of(part, filename), "data": base64.b64encode(content).decode()}
        charset = part.get_param("charset")
        return file | ({"charset": charset} if isinstance(charset, str) else {})
    try:
        text = content.decode()
        return json.loads(text) if is_json else text
    except (ValueError, RecursionError):
        raise MalformedRequest("The form has a field that cannot be read.") from None


def _type_of(part: Message, filename: str) -> str:
    """Return a file's type: its own, or that of its name where that says nothing."""
    named = part.get_content_type() if "content-type" in part else "application/octet-stream"
    if named != "application/octet-stream":
        return named
    return FILE_TYPES.get(filename.rpartition(".")[2].lower(), named)
