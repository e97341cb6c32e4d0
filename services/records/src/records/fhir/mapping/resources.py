from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

import msgspec
import orjson

from chassis.any_types import JSON, JSONObject
from records.fhir.r4.partial import PART
from records.fhir.r4.raw_members import Members, members_of

_list_decoder = msgspec.json.Decoder(list[msgspec.Raw])
Reference = Mapping[str, JSON]
INTAKE = "QuestionnaireResponse"


@dataclass(frozen=True, slots=True)
class Identity:
    type: str
    id: str
    version: int
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class RenderedResource:
    identity: Identity
    body: bytes
    patient_id: UUID | str | None  # A text may be an external identifier.
    encounter_id: UUID | None
    patients_named: Sequence[UUID | None] | None = None


def patients_of(*resources: RenderedResource) -> list[str]:
    shown = {each for one in resources for each in (one.patient_id, *(one.patients_named or ()))}
    return sorted(str(one) for one in shown if one is not None)


def uuid_of(id_: str) -> UUID | None:
    """Parse a UUID in canonical form only, because FHIR IDs are case-sensitive."""
    try:
        found = UUID(id_)
    except ValueError:
        return None
    return found if str(found) == id_ else None


def instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def resource_json(
    identity: Identity,
    members: Members,
    changed: Mapping[str, JSON] | None = None,
    *,
    is_part: bool = False,
) -> bytes:
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
        meta = {} if own is None else members_of(own)
    except msgspec.ValidationError:
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


def _raw(value: JSON) -> msgspec.Raw:
    return msgspec.Raw(orjson.dumps(value))


def patient_reference(patient_id: str) -> Reference:
    try:
        return {"reference": f"Patient/{UUID(patient_id)}"}
    except ValueError:
        return {"type": "Patient", "identifier": {"value": patient_id}}


def encounter_reference(encounter_id: UUID) -> Reference:
    return {"reference": f"Encounter/{encounter_id}"}


def listed(entries: Sequence[Mapping[str, JSON]]) -> JSONObject:
    """Return the member `entry` of a Bundle; FHIR forbids empty arrays."""
    return {"entry": entries} if entries else {}
