from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Self

import msgspec

from chassis.problems.problem import FieldError, Invalid, Problem
from records.fhir.bundles.bundle_entry import BundleEntry, entry_of
from records.fhir.bundles.bundle_json import read_resource
from records.fhir.bundles.references import Reference, without_base
from records.fhir.mapping.resources import PART
from records.fhir.r4.raw_members import members_of
from records.fhir.r4.resource_types import OWN_OF_META
from records.fhir.r4.search.conditions import (
    FORM,
    Condition,
    read_condition,
    read_identifiers,
    read_ids,
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
    """A parsed request body. `takes_numbers`: a reference `Patient/<number>` may have an MRN as
    number. `part`: the place of the tag of a resource without all of its elements.
    """

    entry: BundleEntry
    references: dict[str, Reference]
    id: str | None
    repairs: Sequence[Repair] = ()
    takes_numbers: bool = False
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Server:
    base: str
    takes_numbers: bool = False


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
    repairs = [
        replace(one, pointer=f"/{type_}{one.pointer.removeprefix(pointer)}")
        for one in checked.repairs
    ]
    part = _tag_of_part(resource.members.get("meta"), f"{pointer}/meta/tag")
    return Submitted(entry, references, resource.text("id"), repairs, server.takes_numbers, part)


def _tag_of_part(meta: object, pointer: str) -> str | None:
    tags = meta.get("tag") if isinstance(meta, dict) else None
    for place, tag in enumerate(tags if isinstance(tags, list) else ()):
        if isinstance(tag, dict) and tag.items() >= PART.items():
            return f"{pointer}/{place}"
    return None


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


def condition_of(
    type_: str, header: str | None, identifier: str | None, id_: str | None
) -> WriteCondition | None:
    """Parse the condition of a creation or an update. Raises Invalid for an unsupported search, or for several
    conditions.
    """
    given = [one for one in (header, identifier, id_) if one is not None]
    if not given:
        return None
    refused = FieldError("/if-none-exist", "identifier-condition", FORM, "header")
    if len(given) > 1:
        raise Invalid(errors=(refused,))
    try:
        if id_ is not None:
            refused = FieldError("/_id", "invalid-value", location="query")
            return WriteCondition.at(Condition(ids=read_ids(id_)), "/_id", "query")
        if identifier is not None:
            refused = FieldError("/identifier", "identifier-token", location="query")
            condition = Condition(read_identifiers(type_, identifier))
            return WriteCondition.at(condition, "/identifier", "query")
        condition = read_condition(type_, text_of(given[0]))
        return WriteCondition.at(condition, "/if-none-exist", "header")
    except ValueError:
        raise Invalid(errors=(refused,)) from None
