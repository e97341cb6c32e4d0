"""Converts forms with a file (multipart/form-data, RFC 7578) to JSON."""

import base64
import json
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from chassis.http.bounded_json import require_bounded
from chassis.problems.problem import MalformedRequest

FORM_DATA = "multipart/form-data"
# The parser reads headers byte by byte: 80 ms at these limits.
MAX_PARTS = 32
MAX_HEADERS = 5  # Per part.
MAX_HEADER_BYTES = 1024
UNENCODED = (b"", b"7bit", b"8bit", b"binary")
FILE_TYPES = {
    "txt": "text/plain",
    "md": "text/markdown",
    "html": "text/html",
    "htm": "text/html",
    "pdf": "application/pdf",
    "csv": "text/csv",
    "rtf": "text/rtf",
    "xml": "application/xml",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
NOT_UTF_8 = "The form has a field that is not UTF-8. Send its text in UTF-8."
UNREADABLE = "The form cannot be read. Send multipart/form-data with a boundary."


@dataclass(slots=True)
class _Part:
    headers: dict[bytes, bytes] = field(default_factory=dict)
    content: bytearray = field(default_factory=bytearray)


def json_of_form(body: bytes, content_type: str, json_fields: Collection[str]) -> bytes:
    """Fields are strings, except `json_fields`. A file becomes an object with `media_type`, `data`
    (base64) and, if declared, `charset`.
    """
    fields: dict[str, Any] = {}
    for part in _parts(body, content_type):
        _, disposition = parse_options_header(part.headers.get(b"content-disposition"))
        name = _text(disposition.get(b"name", b""))
        if not name or name in fields:
            raise MalformedRequest("The form has a part without a name, or two of one name.")
        if part.headers.get(b"content-transfer-encoding", b"").lower() not in UNENCODED:
            raise MalformedRequest("The form has an encoded part. Send its bytes as they are.")
        filename = disposition.get(b"filename")
        if filename is not None:
            fields[name] = _file(part, filename)
        else:
            fields[name] = _value(part, is_json=name in json_fields)
    return json.dumps(fields).encode()


def _parts(body: bytes, content_type: str) -> list[_Part]:
    parts: list[_Part] = []
    header, value = bytearray(), bytearray()
    has_ended = False

    def begin() -> None:
        parts.append(_Part())

    def end_header() -> None:
        parts[-1].headers[bytes(header).lower()] = bytes(value).strip(b" \t")
        header.clear()
        value.clear()

    def end() -> None:
        nonlocal has_ended
        has_ended = True

    if len(content_type) > MAX_HEADER_BYTES:
        raise MalformedRequest(UNREADABLE)
    _, parameters = parse_options_header(content_type.encode("latin-1", "replace"))
    boundary = parameters.get(b"boundary", b"")
    # Each multipart delimiter costs parser steps, also within content.
    if not boundary or body.count(b"\r\n--" + boundary) > MAX_PARTS:
        raise MalformedRequest(UNREADABLE)
    try:
        MultipartParser(
            boundary,
            {
                "on_part_begin": begin,
                "on_part_data": lambda data, start, end: parts[-1].content.extend(data[start:end]),
                "on_header_field": lambda data, start, end: header.extend(data[start:end]),
                "on_header_value": lambda data, start, end: value.extend(data[start:end]),
                "on_header_end": end_header,
                "on_end": end,
            },
            max_header_count=MAX_HEADERS,
            max_header_size=MAX_HEADER_BYTES,
        ).write(body)
    except FormParserError:
        raise MalformedRequest(UNREADABLE) from None
    if not has_ended:
        raise MalformedRequest(UNREADABLE)
    return parts


def _value(part: _Part, *, is_json: bool) -> Any:
    text = _text(part.content).removeprefix("\ufeff")
    if is_json:
        require_bounded(bytes(part.content))
    try:
        return json.loads(text) if is_json else text
    except (ValueError, RecursionError):
        raise MalformedRequest("The form has a field that must be JSON, and is not.") from None


def _text(content: bytes | bytearray) -> str:
    try:
        return content.decode()
    except ValueError:
        raise MalformedRequest(NOT_UTF_8) from None


def _file(part: _Part, filename: bytes) -> dict[str, str]:
    named, parameters = parse_options_header(part.headers.get(b"content-type"))
    media_type = named.decode("latin-1") or "application/octet-stream"
    if media_type == "application/octet-stream":
        ending = filename.decode(errors="replace").rpartition(".")[2].lower()
        media_type = FILE_TYPES.get(ending, media_type)
    file = {"media_type": media_type, "data": base64.b64encode(part.content).decode()}
    charset = parameters.get(b"charset")
    return file if charset is None else file | {"charset": charset.decode("latin-1")}
