"""The resource that a caller sends: checked against FHIR R4, and repaired where it is one step away.
Pure.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import msgspec

from chassis.problems.problem import Invalid
from records.facade.mapping.resources import members_of
from records.fhir.shapes.checking import Repair, check
from records.imports.fhir.bundle_entry import BundleEntry, written_entry
from records.imports.fhir.bundle_json import read_resource
from records.imports.fhir.elements import InvalidElement, refuse
from records.imports.fhir.r4 import OWN_OF_META
from records.imports.fhir.references import Reference, without_base

# Numbers with a fraction keep their digits.
_decoder = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")
OWN = ("id",)  # The service says it, whatever a body says.


@dataclass(frozen=True, slots=True)
class Submitted:
    """`id` is the one that the body says, if any. With `takes_numbers`, `Patient/<number>` means the
    patient whom the number names.
    """

    entry: BundleEntry
    references: dict[str, Reference]
    id: str | None
    repairs: Sequence[Repair] = ()
    takes_numbers: bool = False


@dataclass(frozen=True, slots=True)
class Here:
    """The server as a client sees it: `base` is the address of /fhir."""

    base: str
    takes_numbers: bool = False


def parse(text: bytes, type_: str, here: Here) -> Submitted:
    """Raises Invalid, with pointers that begin with the type."""
    with named(pointer_below(type_)):
        return read(text, type_, {}, here)


def pointer_below(type_: str) -> Callable[[str], str]:
    """Return what makes a pointer into a resource of a pointer into a bundle of this one alone."""
    return lambda pointer: f"/{type_}" + pointer.removeprefix("/entry/0/resource")


def read(
    text: bytes,
    type_: str,
    references: dict[str, Reference],
    here: Here,
    *,
    index: int = 0,
    full_url: str | None = None,
) -> Submitted:
    """Read the resource of an entry; the pointers of repairs begin with its type. Raises Invalid, with
    pointers into the bundle.
    """
    pointer = f"/entry/{index}/resource"
    text = without_base(text, here.base)
    try:
        resource = read_resource(text, pointer)
        checked = check(resource.members, type_, pointer)
        refuse(checked.errors)
        if checked.repairs:
            members = _decoder.decode(text)
            check(members, type_, pointer)
            text = _encoder.encode(members)
            resource = read_resource(text, pointer)
        entry = written_entry(
            resource, type_, _without_own(text), references, index=index, full_url=full_url
        )
    except InvalidElement as invalid:
        raise Invalid(errors=(invalid.error,)) from None
    repairs = [
        replace(one, pointer=f"/{type_}{one.pointer.removeprefix(pointer)}")
        for one in checked.repairs
    ]
    return Submitted(entry, references, resource.text("id"), repairs, here.takes_numbers)


@contextmanager
def named(rename: Callable[[str], str]) -> Iterator[None]:
    """Rename the pointers of what is refused inside."""
    try:
        yield
    except Invalid as invalid:
        errors = [
            replace(error, pointer=rename(error.pointer)) if error.location == "body" else error
            for error in invalid.errors
        ]
        raise Invalid(errors=errors, errors_total=invalid.errors_total) from None


def _without_own(text: bytes) -> bytes:
    """Return a body without what the service itself says of each resource."""
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
