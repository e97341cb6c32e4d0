"""The author of a resource, and the person who accepts it. The service sets both.

A resource by an agent has the label AIAST ("artificial intelligence asserted") until a person
accepts it by writing it. Patients and encounters have their authors in their rows.
"""

from typing import Any

import msgspec
import orjson

from chassis.identity.caller import Caller, CallerKind
from records.fhir.api.mapping.resources import members_of
from records.fhir.bundles.linking import Author, Resource
from records.fhir.r4.resource_types import OWN_OF_META
from records.fhir.r4.standings import AI_ASSERTED

OF_ROWS = {"Patient", "Encounter"}
META, SECURITY = "meta", "security"


def sign(resource: Resource, before: bytes | None, caller: Caller) -> None:
    """Set author and label. `before`: the resource as callers see it now. If an agent repeats
    accepted content, it stays accepted.
    """
    if resource.type in OF_ROWS:
        return
    label, content = _divided(resource.body)
    label_before, content_before = (False, None) if before is None else _divided(before)
    is_same = content == content_before
    is_agents = caller.kind is CallerKind.AGENT
    if label is not (labelled := label_before if is_agents and is_same else is_agents):
        resource.body = _with_label(resource.body) if labelled else _without_label(resource.body)
    is_accepted = is_same and label_before and not labelled
    resource.author = Author(caller.name, caller.kind, caller.name if is_accepted else None)


def _divided(body: bytes) -> tuple[bool, dict[str, Any]]:  # Any: JSON.
    """Return whether a resource has the label, and its content without members that the service
    sets.
    """
    content: dict[str, Any] = orjson.loads(body)
    content.pop("id", None)
    meta = content.pop(META, None)
    if not isinstance(meta, dict):
        return False, content
    given = meta.pop(SECURITY, [])
    codings = given if isinstance(given, list) else [given]  # Imports accept other JSON here.
    others = [one for one in codings if not _is_label(one)]
    meta = {name: value for name, value in meta.items() if name not in OWN_OF_META}
    if others:
        meta[SECURITY] = others
    return len(others) < len(codings), content | ({META: meta} if meta else {})


def _is_label(coding: Any) -> bool:  # Any: JSON.
    return isinstance(coding, dict) and AI_ASSERTED.items() <= coding.items()


def _with_label(body: bytes) -> bytes:
    return _with_security(body, [*_security(body), AI_ASSERTED])


def _without_label(body: bytes) -> bytes:
    return _with_security(body, [one for one in _security(body) if not _is_label(one)])


def _security(body: bytes) -> list[Any]:  # Any: JSON.
    meta = bytes(members_of(body).get(META, b"{}"))
    found: list[Any] = orjson.loads(meta).get(SECURITY, [])
    return found


def _with_security(body: bytes, codings: list[Any]) -> bytes:  # Any: JSON.
    """Set the security labels. All other content keeps every digit."""
    members = members_of(body)
    meta = members_of(members.get(META))
    meta.pop(SECURITY, None)
    if codings:
        meta[SECURITY] = msgspec.Raw(orjson.dumps(codings))
    members.pop(META, None)
    if meta:
        members[META] = msgspec.Raw(msgspec.json.encode(meta))
    return msgspec.json.encode(members)
