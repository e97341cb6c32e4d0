import hashlib
from collections.abc import Mapping, Sequence
from uuid import UUID

import orjson
from pydantic import JsonValue

from records.fhir.bundles.bundle_json import without_fragment
from records.fhir.bundles.patient_mapping import Identifier
from records.fhir.bundles.references import server_of
from records.fhir.r4.strict_json import InvalidElement, StrictJSON

MAX_KEY_BYTES = 2000  # The limit of an index.
DIGEST = 32  # Hexadecimal characters.
BY_CONTENT = "content|"
CODES = ("code", "vaccineCode", "medicationCodeableConcept", "type")
DESCRIPTION = ("name", "code", "form", "amount", "ingredient")


def url_key(url: str) -> str:
    return f"url|{url}"


def identifier_key(identifier: Identifier) -> str:
    return f"identifier|{identifier.system}|{identifier.value}"


def next_holder_key(key: str, former: UUID) -> str:
    return f"after|{digest([key, str(former)])}"


def source_key_of(
    envelope: StrictJSON,
    resource: StrictJSON,
    identifiers: Sequence[Identifier],
    full_url: str | None,
) -> str:
    meta = resource.object("meta")
    # The fragment of a URL is removed. Stored keys contain the rest, so this rule must not change.
    source = (meta.text("source") or "").partition("#")[0] or None if meta else None
    source_id = resource.text("id")
    if source is not None and source_id is not None:
        key, pointer = f"source|{source}|{source_id}", resource.at("id")
    elif full_url is None and identifiers:
        key, pointer = _content_key(resource), resource.pointer
    else:
        key = url_key(envelope.required(full_url, "fullUrl"))
        pointer = envelope.at("fullUrl")
    return _limited(_with_identifiers(key, identifiers), pointer)


def source_of(resource: StrictJSON, full_url: str | None, exported_by: str | None = None) -> str:
    """Name the source of a resource: its server, else the server of the whole export, else
    `meta.source`, which may be a third system, else `fullUrl`, which some senders keep stable.
    """
    meta = resource.object("meta")
    server = server_of(full_url) if full_url is not None else None
    named = without_fragment(meta.text("source")) if meta else None
    return server or exported_by or named or full_url or ""


def extracted_key_of(
    resource: StrictJSON, identifiers: Sequence[Identifier], full_url: str | None
) -> str:
    """Return the key of a resource in an extract. The address has precedence, because `meta.source`
    may be a third system.
    """
    meta = resource.object("meta")
    source = without_fragment(meta.text("source")) if meta else None
    source_id = resource.text("id")
    if full_url is not None and (server_of(full_url) or source is None or source_id is None):
        key, pointer = url_key(full_url), resource.pointer
    elif source is not None and source_id is not None:
        key, pointer = f"source|{source}|{source_id}", resource.at("id")
    else:
        key, pointer = _content_key(resource), resource.pointer
    return _limited(_with_identifiers(key, identifiers), pointer)


def _content_key(resource: StrictJSON) -> str:
    content = orjson.dumps(resource.members, option=orjson.OPT_SORT_KEYS)
    return BY_CONTENT + hashlib.sha256(content).hexdigest()


def _with_identifiers(key: str, identifiers: Sequence[Identifier]) -> str:
    if not identifiers:
        return key
    return f"{key}|{digest([[one.system, one.value] for one in identifiers])}"


def digest(value: JsonValue) -> str:
    return hashlib.sha256(orjson.dumps(value)).hexdigest()[:DIGEST]


def _limited(key: str, pointer: str) -> str:
    if len(key.encode()) > MAX_KEY_BYTES:
        raise InvalidElement(pointer, "too-long", MAX_KEY_BYTES)
    return key


def code_of(members: Mapping[str, JsonValue]) -> str:
    concept = next((one for name in CODES if isinstance(one := members.get(name), dict)), {})
    codings = concept.get("coding")
    for coding in codings if isinstance(codings, list) else ():
        if isinstance(coding, dict) and coding.get("code"):
            return f"{coding.get('system') or ''}|{coding['code']}"
    return str(concept.get("text") or "")


def description_of(members: Mapping[str, JsonValue]) -> list[JsonValue]:
    return [_without_references(members.get(name)) for name in DESCRIPTION]


def _without_references(value: JsonValue) -> JsonValue:
    if isinstance(value, list):
        return [_without_references(one) for one in value]
    if isinstance(value, dict):
        return {
            name: _without_references(one) for name, one in value.items() if name != "reference"
        }
    return value
