"""Finds the encounter and the patients of a span: in the span, its resource, and its ancestors in
the request.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar

import orjson
from opentelemetry.proto.common.v1.common_pb2 import AnyValue

from audit.otlp.attributes import Attributes, Members, TooManyValues, plain, text_of
from audit.otlp.conventions import ENCOUNTER_KEYS, METADATA, PATIENT_KEYS, Member
from chassis.any_types import JSON

SpanKey = tuple[bytes, bytes]  # A trace id and a span id.
K = TypeVar("K")
NAMED = (Member.ENCOUNTER, Member.PATIENTS, Member.AGENT)


class Subject(NamedTuple):
    encounter: str = ""
    patients: tuple[str, ...] = ()
    agent: str = ""

    def or_else(self, other: "Subject") -> "Subject":
        if not any(other) or all(self):
            return self
        return Subject(
            self.encounter or other.encounter,
            self.patients or other.patients,
            self.agent or other.agent,
        )


NO_SUBJECT = Subject()
TOO_DEEP = "\0"  # Rejected later, because ids are printable.


def subject_of(attributes: Attributes, members: Members) -> Subject:
    encounter, patients, agent = (members.get(one) for one in NAMED)
    subject = Subject(
        "" if encounter is None else _word(_unquoted(_plain(encounter)) or ""),
        () if patients is None else _list(_unquoted(_plain(patients))),
        "" if agent is None else _text(agent),
    )
    if METADATA in attributes and not (subject.encounter and subject.patients):
        return subject.or_else(_in_metadata(attributes[METADATA]))
    return subject


def _in_metadata(value: AnyValue) -> Subject:
    try:
        metadata = orjson.loads(value.string_value) if value.string_value else _plain(value)
    except orjson.JSONDecodeError:
        return NO_SUBJECT
    if not isinstance(metadata, dict):
        return NO_SUBJECT
    encounter, patients = (
        next((metadata[key] for key in keys if metadata.get(key)), None)
        for keys in (ENCOUNTER_KEYS, PATIENT_KEYS)
    )
    return Subject(_word(encounter or ""), _list(patients))


def _text(value: AnyValue) -> str:
    try:
        return text_of(value)
    except TooManyValues:
        return ""


def _plain(value: AnyValue) -> JSON:
    try:
        return plain(value)
    except TooManyValues:
        return None


def _unquoted(value: JSON) -> JSON:
    """Decode a value that Langfuse and MLflow write as JSON in a string."""
    if isinstance(value, str) and value[:1] in {'"', "["}:
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            return value
    return value


def _list(value: JSON) -> tuple[str, ...]:
    items = value.split(",") if isinstance(value, str) else value
    if not isinstance(items, list):
        return () if items is None else (_word(items),)
    return tuple(dict.fromkeys(text for item in items if (text := _word(item).strip())))


def _word(value: object) -> str:
    try:
        return str(value)
    except RecursionError:
        return TOO_DEEP


def inherited(own: Mapping[K, Subject], parent_of: Callable[[K], K | None]) -> dict[K, Subject]:
    """Return each span's subject, completed from its ancestors. Children can come before parents;
    parents can be missing or, in a broken trace, form a cycle.
    """
    whole: dict[K, Subject] = {}
    for key in own:
        path: dict[K, None] = {}
        at: K | None = key
        while at is not None and at in own and at not in whole and at not in path:
            path[at] = None
            at = parent_of(at)
        above = NO_SUBJECT if at is None else whole.get(at, NO_SUBJECT)
        for one in reversed(path):
            above = whole[one] = own[one].or_else(above)
    return whole
