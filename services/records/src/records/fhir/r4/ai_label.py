import json
from decimal import Decimal
from typing import Any

import msgspec
import orjson

from chassis.any_types import JSON, JSONObject
from records.fhir.r4.raw_members import members_of
from records.fhir.r4.resource_types import OWN_OF_META
from records.fhir.r4.standings import AI_ASSERTED

META, SECURITY = "meta", "security"


def is_labelled(body: bytes) -> bool:
    return any(map(_is_label, _security(body)))


def has_same_content(one: bytes, other: bytes) -> bool:
    """Compare all but the label, the id and what this service sets in `meta`; numbers digit by digit."""
    return _content(one) == _content(other)


def _content(body: bytes) -> JSONObject:
    content: dict[str, Any] = json.loads(body, parse_float=Decimal)
    content.pop("id", None)
    meta = content.pop(META, None)
    if not isinstance(meta, dict):
        return content
    given = meta.pop(SECURITY, [])
    codings = given if isinstance(given, list) else [given]
    others = [one for one in codings if not _is_label(one)]
    meta = {name: value for name, value in meta.items() if name not in OWN_OF_META}
    if others:
        meta[SECURITY] = others
    return content | ({META: meta} if meta else {})


def _is_label(coding: JSON) -> bool:
    return isinstance(coding, dict) and AI_ASSERTED.items() <= coding.items()


def with_label(body: bytes) -> bytes:
    return _with_security(body, [*_security(body), AI_ASSERTED])


def without_label(body: bytes) -> bytes:
    return _with_security(body, [one for one in _security(body) if not _is_label(one)])


def _security(body: bytes) -> list[JSON]:
    given: Any = orjson.loads(bytes(members_of(body).get(META, b"{}"))).get(SECURITY, [])
    codings = given if isinstance(given, list) else [given]
    return [one for one in codings if isinstance(one, dict)]


def _with_security(body: bytes, codings: list[JSON]) -> bytes:
    members = members_of(body)
    meta = members_of(members.get(META))
    meta.pop(SECURITY, None)
    if codings:
        meta[SECURITY] = msgspec.Raw(orjson.dumps(codings))
    members.pop(META, None)
    if meta:
        members[META] = msgspec.Raw(msgspec.json.encode(meta))
    return msgspec.json.encode(members)
