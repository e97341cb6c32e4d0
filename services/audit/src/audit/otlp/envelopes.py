from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

MAX_NAME = 64  # Characters in a member name in answers.
_NOTHING = msgspec.Raw(b"{}")


class _Part(msgspec.Struct, rename="camel", forbid_unknown_fields=True):
    pass


class ScopeSpans(_Part):
    scope: msgspec.Raw = _NOTHING
    spans: list[msgspec.Raw] | None = None
    schema_url: msgspec.Raw = _NOTHING


class ResourceSpans(_Part):
    resource: msgspec.Raw = _NOTHING
    scope_spans: list[ScopeSpans] | None = None
    schema_url: msgspec.Raw = _NOTHING


class Envelope(_Part):
    resource_spans: list[ResourceSpans] | None = None


class _Level(NamedTuple):
    name: str
    members: Sequence[str]
    inner: str


_LEVELS = (
    _Level("the request", Envelope.__struct_encode_fields__, "resourceSpans"),
    _Level("`resourceSpans`", ResourceSpans.__struct_encode_fields__, "scopeSpans"),
    _Level("`scopeSpans`", ScopeSpans.__struct_encode_fields__, "spans"),
)
# Members of OTLP, including former names from before OTLP 0.15.
_CURRENT = {name.lower(): name for level in _LEVELS for name in level.members} | {
    "instrumentationlibraryspans": "scopeSpans",
    "instrumentationlibrary": "scope",
}
_envelopes = msgspec.json.Decoder(Envelope)
_objects = msgspec.json.Decoder(dict[str, msgspec.Raw])
_lists = msgspec.json.Decoder(list[msgspec.Raw] | None)


def decode_envelope(body: bytes, unknown: Counter[str]) -> Envelope:
    """Decode the members of a JSON request around its spans. Count in `unknown` the members that
    OTLP does not define. Raises msgspec.DecodeError.
    """
    try:
        return _envelopes.decode(body)
    except msgspec.ValidationError:
        return _envelopes.decode(_with_known_members(body, _LEVELS, unknown))


def _with_known_members(
    text: bytes | msgspec.Raw, levels: Sequence[_Level], unknown: Counter[str]
) -> bytes:
    level, *further = levels
    members = _objects.decode(text)
    for name in members.keys() - set(level.members):
        del members[name]
        unknown[_described(name, level)] += 1
    if further and level.inner in members:
        parts = _lists.decode(members[level.inner]) or ()
        inner = b",".join(_with_known_members(part, further, unknown) for part in parts)
        members[level.inner] = msgspec.Raw(b"[%b]" % inner)
    return msgspec.json.encode(members)


def _described(name: str, level: _Level) -> str:
    """Name an unknown member in an answer. Submitted texts are not repeated, except names of OTLP
    and misspellings of such names.
    """
    current = _CURRENT.get(name.replace("_", "").lower()) if len(name) <= MAX_NAME else None
    if current is None:
        return f"other members of {level.name}"
    hint = "" if current == name else f" (OTLP's JSON has `{current}`)"
    return f"`{name}` of {level.name}{hint}"
