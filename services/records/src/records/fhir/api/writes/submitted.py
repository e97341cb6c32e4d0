from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Self

import msgspec

from chassis.problems.problem import FieldError, Invalid, Problem
from records.fhir.api.server import NO_SERVER, Server
from records.fhir.bundles.bundle_entry import BundleEntry, entry_of
from records.fhir.bundles.bundle_json import read_resource
from records.fhir.bundles.doubts import RULES
from records.fhir.bundles.references import Reference, without_base
from records.fhir.r4.partial import tag_of_part
from records.fhir.r4.raw_members import members_of
from records.fhir.r4.resource_types import OWN_OF_META
from records.fhir.r4.search.conditions import (
    ID,
    IDENTIFIER,
    OF_THE_LOOK,
    Condition,
    InvalidCondition,
    condition_of,
    read_condition,
)
from records.fhir.r4.shapes.checking import Repair, check
from records.fhir.r4.strict_json import InvalidElement, refuse
from records.identifiers import text_of

# Decimal keeps all digits.
_decoder = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")
OWN = ("id",)


@dataclass(frozen=True, slots=True)
class Submitted:
    """A parsed request body. `part`: the place of the tag of a resource without all of its elements."""

    entry: BundleEntry
    references: dict[str, Reference]
    id: str | None
    repairs: Sequence[Repair] = ()
    server: Server = NO_SERVER
    part: str | None = None


def parse(text: bytes, type_: str, server: Server) -> Submitted:
    with renamed_pointers(pointer_below(type_)):
        return read(text, type_, {}, server)


def pointer_below(type_: str) -> Callable[[str], str]:
    """Rename pointers into a single entry; pointers into a patch stay."""

    def rename(pointer: str) -> str:
        inner = pointer.removeprefix("/entry/0/resource")
        return pointer if pointer.startswith("/Patch") else f"/{type_}{inner}"

    return rename


def read(
    text: bytes,
    type_: str,
    references: dict[str, Reference],
    server: Server,
    *,
    index: int = 0,
    full_url: str | None = None,
) -> Submitted:
    """JSON pointers of repairs begin with the type."""
    pointer = f"/entry/{index}/resource"
    text = without_base(text, server.base)
    try:
        resource = read_resource(text, pointer)
        checked = check(resource.members, type_, pointer)
        refuse(checked.errors)
        if checked.repairs:
            members = _decoder.decode(text)
            check(members, type_, pointer)
            text = _encoder.encode(members)
            resource = read_resource(text, pointer)
        entry = entry_of(
            resource, type_, _without_own(text), references, index=index, full_url=full_url
        )
    except InvalidElement as invalid:
        raise Invalid(errors=(invalid.error,)) from None
    found = [*checked.repairs, *(Repair(one.pointer, RULES[one.rule]) for one in entry.doubts)]
    repairs = [
        replace(one, pointer=f"/{type_}{one.pointer.removeprefix(pointer)}") for one in found
    ]
    part = tag_of_part(resource.members, pointer)
    return Submitted(entry, references, resource.text("id"), repairs, server, part)


@contextmanager
def renamed_pointers(rename: Callable[[str], str]) -> Iterator[None]:
    try:
        yield
    except Problem as problem:
        problem.errors = tuple(
            replace(
                error,
                pointer=rename(error.pointer),
                other=None if error.other is None else rename(error.other),
            )
            if error.location == "body"
            else error
            for error in problem.errors
        )
        raise


def _without_own(text: bytes) -> bytes:
    members = members_of(text)
    for name in OWN:
        members.pop(name, None)
    if "meta" in members:
        meta: dict[str, Any] = members_of(members["meta"])
        for name in OWN_OF_META:
            meta.pop(name, None)
        members.pop("meta")
        if meta:
            members["meta"] = msgspec.Raw(msgspec.json.encode(meta))
    return msgspec.json.encode(members)


@dataclass(frozen=True, slots=True)
class WriteCondition:
    condition: Condition
    place: FieldError

    @classmethod
    def at(cls, condition: Condition, pointer: str, location: str = "body") -> Self:
        return cls(condition, FieldError(pointer, "several-matches", location=location))


def condition_of_creation(
    type_: str, header: str | None, identifier: str | None, id_: str | None
) -> WriteCondition | None:
    """Raises Invalid for an unsupported search, or for several conditions."""
    query = [(name, value) for name, value in ((IDENTIFIER, identifier), (ID, id_)) if value]
    if header is None:
        return condition_of_query(type_, query) if query else None
    pointer = "/if-none-exist"
    if query:
        raise Invalid(errors=(FieldError(pointer, "condition", location="header"),))
    try:
        condition = read_condition(type_, text_of(header))
    except InvalidCondition as invalid:
        raise Invalid(errors=(FieldError(pointer, invalid.rule, location="header"),)) from None
    return WriteCondition.at(condition, pointer, "header")


def condition_of_query(type_: str, pairs: Sequence[tuple[str, str]]) -> WriteCondition:
    """Raises Invalid for an unsupported search."""
    try:
        condition = condition_of(type_, pairs)
    except InvalidCondition as invalid:
        pointer = f"/{invalid.parameter}" if invalid.parameter else ""
        raise Invalid(errors=(FieldError(pointer, invalid.rule, location="query"),)) from None
    names = {name for name, _ in pairs if name not in OF_THE_LOOK}
    is_one = len(names) == 1 and names <= {IDENTIFIER, ID}
    return WriteCondition.at(condition, f"/{names.pop()}" if is_one else "", "query")
