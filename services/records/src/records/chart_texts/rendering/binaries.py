"""Copies the content of Binaries and of `data:` URLs into attachments."""

import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from records.fhir.r4.addresses import canonical
from records.lenient_json import LenientJSON

UNREAD = "unread"  # Not an element of FHIR. The reason why the data is missing.
ELSEWHERE, MISSING, EMPTY = "elsewhere", "binary-missing", "binary-empty"
OF_ANOTHER_PATIENT = "binary-of-another-patient"  # Also of several patients, or of none.
DATA = re.compile(r"data:([^,]*?)(;base64)?,(.*)", re.DOTALL | re.IGNORECASE)
UNKNOWN_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Binary:
    media_type: str | None
    data: str | None
    unread: str | None = None


def of_resource(binary: LenientJSON) -> Binary:
    data = binary.text("data")
    return Binary(binary.text("contentType"), data, None if data else EMPTY)


def with_binaries(resource: LenientJSON, stored: Mapping[str, Binary]) -> LenientJSON:
    contained = {
        f"#{one.text('id')}": of_resource(one)
        for one in resource.parts("contained")
        if one.text("resourceType") == "Binary"
    }
    filled = _filled(resource.members, {**stored, **contained})
    return LenientJSON(filled) if isinstance(filled, dict) else resource


def _filled(value: object, known: Mapping[str, Binary]) -> object:
    if isinstance(value, list):
        return [_filled(one, known) for one in value]
    if not isinstance(value, dict):
        return value
    if "data" not in value:
        address = value.get("url") or value.get("reference")
        if isinstance(address, str) and (found := _found(address, known)) is not None:
            return value | _members(value, found)
    return {name: _filled(one, known) for name, one in value.items()}


def _found(url: str, known: Mapping[str, Binary]) -> Binary | None:
    if (inline := DATA.fullmatch(url)) is not None:
        data = unquote_to_bytes(inline[3])
        encoded = data.decode("latin-1") if inline[2] else b64encode(data).decode()
        return Binary(inline[1] or "text/plain", encoded)
    return known.get(canonical(url))


def _members(attachment: Mapping[str, object], found: Binary) -> dict[str, object]:
    if found.data is None:
        return {UNREAD: found.unread}
    declared = attachment.get("contentType")
    return {
        "data": found.data,
        "contentType": _better(found.media_type, declared if isinstance(declared, str) else None),
    }


def _better(own: str | None, declared: str | None) -> str | None:
    if (
        own is None
        or own.lower() == UNKNOWN_TYPE
        or (declared or "").lower().startswith(f"{own.lower()};")
    ):
        return declared or own
    return own
