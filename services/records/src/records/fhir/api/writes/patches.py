"""JSON Patch (RFC 6902) of a stored resource."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import msgspec
from jsonpatch import InvalidJsonPatch, JsonPatch, JsonPatchConflict, JsonPatchTestFailed
from jsonpointer import JsonPointerException, resolve_pointer

from chassis.problems.problem import FieldError, Invalid
from records.fhir.bundles.bundle_json import read_resource
from records.fhir.r4.resource_types import PATIENT_FIELD
from records.fhir.r4.strict_json import InvalidElement

JSON_PATCH = "application/json-patch+json"
MAX_OPERATIONS = 100
MAX_BYTES = 8 * 1024 * 1024
PATIENTS = sorted({*PATIENT_FIELD.values()})
PROTECTED = ("/id", "/meta/security", *(f"/{name}" for name in PATIENTS))
_operations_decoder = msgspec.json.Decoder(list[dict[str, Any]], float_hook=Decimal)
_resource_decoder = msgspec.json.Decoder(dict[str, Any], float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")


@dataclass(frozen=True, slots=True)
class Patch:
    """`pointer` is the place of the operations in the request."""

    operations: Sequence[Mapping[str, Any]]  # Any: a JSON value.
    pointer: str

    def apply(self, body: bytes) -> bytes:
        """Raises Invalid with the pointer of the first operation that cannot be applied."""
        before, resource = _resource_decoder.decode(body), _resource_decoder.decode(body)
        copied = 0
        for place, operation in enumerate(self.operations):
            pointer = f"{self.pointer}/{place}"
            copied += _copied_bytes(resource, operation)
            if copied > MAX_BYTES:
                raise Invalid(errors=(FieldError(pointer, "too-long", MAX_BYTES),))
            resource = _applied(resource, operation, pointer)
            if any(_at(resource, path) != _at(before, path) for path in PROTECTED):
                raise Invalid(errors=(FieldError(pointer, "patch-protected", [*PROTECTED]),))
        return _encoder.encode(resource)


def read_patch(text: bytes, pointer: str) -> Patch:
    """Raises Invalid if the text is not a JSON Patch."""
    try:
        read_resource(b'{"patch":' + text + b"}", pointer)
        operations = _operations_decoder.decode(text)
    except InvalidElement as invalid:
        raise Invalid(errors=(replace(invalid.error, pointer=pointer),)) from None
    except msgspec.MsgspecError:
        raise Invalid(errors=(FieldError(pointer, "json-patch"),)) from None
    if len(operations) > MAX_OPERATIONS:
        raise Invalid(errors=(FieldError(pointer, "too-many-items", MAX_OPERATIONS),))
    return Patch(operations, pointer)


# Any: a JSON value.
def _applied(resource: Any, operation: Mapping[str, Any], pointer: str) -> Any:
    try:
        found = JsonPatch([operation]).apply(resource, in_place=True)
    except JsonPatchTestFailed:
        raise Invalid(errors=(FieldError(pointer, "patch-test"),)) from None
    except (JsonPatchConflict, JsonPointerException):
        raise Invalid(errors=(FieldError(pointer, "patch-path"),)) from None
    except (InvalidJsonPatch, TypeError):
        raise Invalid(errors=(FieldError(pointer, "json-patch"),)) from None
    if not isinstance(found, dict):
        raise Invalid(errors=(FieldError(pointer, "patch-protected", [*PROTECTED]),))
    return found


def _copied_bytes(resource: Any, operation: Mapping[str, Any]) -> int:
    """Return the size of a copied value, because copies of copies grow exponentially."""
    if operation.get("op") != "copy":
        return 0
    try:
        value = resolve_pointer(resource, operation["from"])
    except (JsonPointerException, KeyError, TypeError):
        return 0
    return len(_encoder.encode(value))


def _at(resource: Mapping[str, Any], path: str) -> Any:
    found: Any = resource
    for name in path.strip("/").split("/"):
        found = found.get(name) if isinstance(found, dict) else None
    return found
