from base64 import b64encode
from collections.abc import Iterable, Mapping
from itertools import islice

import orjson
from opentelemetry.proto.common.v1.common_pb2 import AnyValue, KeyValue

from audit.otlp.conventions import MEMBERS, Member
from chassis.any_types import JSON

# SDKs send 128 attributes per span by default; some programs raise this limit to 10,000.
MAX_ATTRIBUTES = 10_000
MAX_VALUES = 10_000  # Limit for the lists and maps of one attribute.

Attributes = Mapping[str, AnyValue]
Members = Mapping[Member, AnyValue]


class TooManyValues(ValueError):
    """A value has more than MAX_VALUES nested values."""


def attributes_of(pairs: Iterable[KeyValue]) -> Attributes:
    return {pair.key: pair.value for pair in islice(pairs, MAX_ATTRIBUTES)}


def members_of(attributes: Attributes) -> Members:
    """Map attributes to members of an event. Of several attributes for one member, the first in
    MEMBERS that is not empty counts.
    """
    found: dict[Member, AnyValue] = {}
    places: dict[Member, int] = {}
    for name, value in attributes.items():
        known = MEMBERS.get(name)
        if known is None or _is_empty(value):
            continue
        member, place = known
        if place < places.get(member, len(MEMBERS)):
            found[member], places[member] = value, place
    return found


def _is_empty(value: AnyValue) -> bool:
    kind = value.WhichOneof("value")
    return kind is None or (kind == "string_value" and not value.string_value)


def text_of(value: AnyValue) -> str:
    if value.string_value or value.HasField("string_value"):
        return value.string_value
    return orjson.dumps(plain(value)).decode()


def plain(value: AnyValue) -> JSON:
    return value.string_value or _plain(value, _Budget())


class _Budget:
    def __init__(self) -> None:
        self._left = MAX_VALUES

    def take(self, count: int) -> None:
        self._left -= count
        if self._left < 0:
            raise TooManyValues


def _plain(value: AnyValue, budget: _Budget) -> JSON:
    kind = value.WhichOneof("value")
    if kind == "array_value":
        items = value.array_value.values
        budget.take(len(items))
        return [_plain(item, budget) for item in items]
    if kind == "kvlist_value":
        pairs = value.kvlist_value.values
        budget.take(len(pairs))
        return {pair.key: _plain(pair.value, budget) for pair in pairs}
    if kind == "bytes_value":
        return b64encode(value.bytes_value).decode()
    return None if kind is None else getattr(value, kind)
