"""The JSON of a resource, from the body that it came with. Pure.

A body is text and stays text: what is not changed keeps every digit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
import orjson

from records.fhir.r4.standings import OBSERVATION_VALUES

Members = dict[str, msgspec.Raw]
# The tag of a resource that lacks elements.
PART = {"system": OBSERVATION_VALUES, "code": "SUBSETTED"}
_decoder = msgspec.json.Decoder(Members)
_list_decoder = msgspec.json.Decoder(list[msgspec.Raw])
Reference = Mapping[str, Any]  # Any: JSON.


@dataclass(frozen=True, slots=True)
class Identity:
    """The members of a resource that the service sets, whatever its body says."""

    type: str
    id: str
    version: int
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class RenderedResource:
    """A resource in one of its versions, and its patient. `patients_named` are as in `BodyRow`."""

    identity: Identity
    body: bytes
    patient_id: UUID | str | None  # A text where it may be a number from elsewhere.
    encounter_id: UUID | None
    patients_named: Sequence[UUID | None] | None = None


def patients_of(*resources: RenderedResource) -> list[str]:
    """Return the patients that resources belong to, for an event."""
    shown = {each for one in resources for each in (one.patient_id, *(one.patients_named or ()))}
    return sorted(str(one) for one in shown if one is not None)


def uuid_of(id_: str) -> UUID | None:
    """Return the id of a resource of this service. FHIR's ids are compared as they are written."""
    try:
        found = UUID(id_)
    except ValueError:
        return None
    return found if str(found) == id_ else None


def instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def members_of(body: str | bytes | msgspec.Raw | None) -> Members:
    """Return the members of a body as they are; none where there is no body."""
    return {} if body is None else _decoder.decode(body)


# Any: JSON. None removes an element.
def resource_json(
    identity: Identity,
    members: Members,
    changed: Mapping[str, Any] | None = None,
    *,
    is_part: bool = False,
) -> bytes:
    """Return a resource with its id and version, and with `changed` elements in the place of its
    own. One that `is_part` of itself says so.
    """
    written: dict[str, msgspec.Raw] = {
        "resourceType": _raw(identity.type),
        "id": _raw(identity.id),
        "meta": _meta(identity, members.get("meta"), is_part=is_part),
    }
    written |= {name: value for name, value in members.items() if name not in written}
    for name, value in (changed or {}).items():
        if value is None:
            written.pop(name, None)
        else:
            written[name] = _raw(value)
    return msgspec.json.encode(written)


def _meta(identity: Identity, own: msgspec.Raw | None, *, is_part: bool) -> msgspec.Raw:
    try:
        meta = {} if own is None else _decoder.decode(own)
    except msgspec.ValidationError:  # No object: imports take what they do not map.
        meta = {}
    meta |= {
        "versionId": _raw(str(identity.version)),
        "lastUpdated": _raw(instant(identity.updated_at)),
    }
    if is_part:
        meta["tag"] = _with_part(meta.get("tag"))
    return msgspec.Raw(msgspec.json.encode(meta))


def _with_part(tags: msgspec.Raw | None) -> msgspec.Raw:
    try:
        own = [] if tags is None else _list_decoder.decode(tags)
    except msgspec.ValidationError:
        own = []
    return msgspec.Raw(msgspec.json.encode([*own, _raw(PART)]))


def _raw(value: Any) -> msgspec.Raw:  # Any: JSON.
    return msgspec.Raw(orjson.dumps(value))


def patient_reference(patient_id: str) -> Reference:
    """Return the reference to a patient; a number from elsewhere is an identifier."""
    try:
        return {"reference": f"Patient/{UUID(patient_id)}"}
    except ValueError:
        return {"type": "Patient", "identifier": {"value": patient_id}}


def encounter_reference(encounter_id: UUID) -> Reference:
    return {"reference": f"Encounter/{encounter_id}"}
