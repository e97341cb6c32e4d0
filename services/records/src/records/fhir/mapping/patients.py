"""Renders patients as FHIR: values in the row override the imported body."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from uuid import UUID

import msgspec
import orjson
from pydantic import JsonValue

from chassis.any_types import JSON, JSONObject
from records.fhir.bundles.patient_mapping import (
    DATA_ABSENT_REASON,
    MARITAL_STATUS,
    MappedPatient,
    map_patient,
)
from records.fhir.mapping.resources import Identity, resource_json
from records.fhir.r4.raw_members import members_of
from records.fhir.r4.strict_json import InvalidElement, StrictJSON
from records.patients.rows import PatientRow, complete_lists

IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203"
LANGUAGES = "urn:ietf:bcp:47"
OFFICIAL = "official"
ELEMENTS = {"identifiers": "identifier", "postal_code": "postalCode"}
NOTHING = map_patient(StrictJSON({}, ""))


def patient_json(row: PatientRow, identity: Identity, text: str | None) -> bytes:
    """`text` is the imported body, None without one."""
    changed = _changed_elements(row, orjson.loads(text or "{}"))
    return resource_json(identity, members_of(text), changed)


def _as_imported(body: dict[str, JsonValue]) -> MappedPatient | None:
    if not body:
        return NOTHING
    try:
        return map_patient(StrictJSON(body, ""))
    except InvalidElement:
        return None


def _changed_elements(row: PatientRow, body: dict[str, JsonValue]) -> JSONObject:
    imported = _as_imported(body)
    return (
        _changed_names(row, body, imported)
        | _changed_lists(row, body, imported)
        | _changed_values(row, imported)
        | _changed_death(row, imported)
        | _changed_links(row, body)
    )


def _changed_names(
    row: PatientRow, body: dict[str, JsonValue], imported: MappedPatient | None
) -> JSONObject:
    names = complete_lists(row)["names"]
    are_kept = imported is not None and names == imported.names
    if imported is not None and are_kept and row.full_name == imported.full_name and body:
        return {}
    own = _list(body, "name") if are_kept else [*map(_filled, names)]
    return {"name": _with_full_name(own, row)}


def _changed_lists(
    row: PatientRow, body: dict[str, JsonValue], imported: MappedPatient | None
) -> JSONObject:
    lists = complete_lists(row)
    lacks_numbers = imported is None or row.versions_with_body is None
    render: dict[str, Callable[[Sequence[JSONObject]], list[JSONObject]]] = {
        "identifiers": lambda held: _identifiers(
            held,
            _list(body, "identifier"),
            () if imported is None else imported.identifiers,
            lacks_numbers=lacks_numbers,
        ),
        "telecom": lambda held: [*map(_filled, held)],
        "address": lambda held: [*map(_address, held)],
        "communication": lambda held: [*map(_communication, held)],
    }
    return {
        ELEMENTS.get(name, name): rendered(lists[name]) or None
        for name, rendered in render.items()
        if imported is None or lists[name] != getattr(imported, name)
    }


def _changed_values(row: PatientRow, imported: MappedPatient | None) -> JSONObject:
    changed: JSONObject = {}
    born = (row.date_of_birth, row.partial_birth_date)
    if imported is None or born != (imported.date_of_birth, imported.partial_birth_date):
        day = row.date_of_birth
        changed["birthDate"] = row.partial_birth_date if day is None else day.isoformat()
        changed["_birthDate"] = None
    if imported is None or row.gender != imported.gender:
        changed["gender"] = row.gender
    if imported is None or row.is_active == (imported.active is False):
        changed["active"] = row.is_active
    if imported is None or row.marital_status != imported.marital_status:
        status = row.marital_status
        changed["maritalStatus"] = None if status is None else _concept(MARITAL_STATUS, status)
    return changed


def _changed_death(row: PatientRow, imported: MappedPatient | None) -> JSONObject:
    death = row.deceased
    if imported is not None and death == imported.deceased:
        return {}
    return {
        "deceasedBoolean": death if isinstance(death, bool) else None,
        "deceasedDateTime": death if isinstance(death, str) else None,
    }


def _changed_links(row: PatientRow, body: dict[str, JsonValue]) -> JSONObject:
    links = _merged_with(row)
    own = [one for one in _list(body, "link") if one not in links]
    return {"link": own + links} if links else {}


def _merged_with(row: PatientRow) -> list[JSONObject]:
    replaced_by = [] if row.replaced_by is None else [link(row.replaced_by, "replaced-by")]
    return replaced_by + [link(one, "replaces") for one in row.replaces or ()]


def without_links(body: bytes, row: PatientRow) -> bytes:
    members, links = members_of(body.decode()), _merged_with(row)
    if not links or "link" not in members:
        return body
    own = [one for one in orjson.loads(bytes(members.pop("link"))) if one not in links]
    if own:
        members["link"] = msgspec.Raw(orjson.dumps(own))
    return msgspec.json.encode(members)


def link(patient_id: UUID, kind: str) -> JSONObject:
    return {"other": {"reference": f"Patient/{patient_id}"}, "type": kind}


def _list(body: Mapping[str, JsonValue], name: str) -> Sequence[JSON]:
    value = body.get(name)
    return value if isinstance(value, list) else []


def _filled(item: JSONObject) -> JSONObject:
    return {member: value for member, value in item.items() if value}


def _address(stored: JSONObject) -> JSONObject:
    return _filled({ELEMENTS.get(member, member): value for member, value in stored.items()})


def _communication(stored: JSONObject) -> JSONObject:
    language = {"coding": [{"system": LANGUAGES, "code": stored["language"]}]}
    preferred = stored["preferred"]
    return {"language": language} | ({} if preferred is None else {"preferred": preferred})


def _concept(system: str, text: str) -> JSONObject:
    is_code = text.isascii() and text.isupper() and text.isalnum()
    return {"coding": [{"system": system, "code": text}]} if is_code else {"text": text}


def _in_full(name: JSONObject) -> str:
    parts = [*(name.get("given") or ()), *([name["family"]] if name.get("family") else ())]
    return str(name.get("text") or " ".join(parts))


def _with_full_name(names: Sequence[JSONObject], row: PatientRow) -> list[JSONObject]:
    if not row.full_name:
        reason = {"url": DATA_ABSENT_REASON, "valueCode": row.full_name_absent_reason}
        return [*names] or [{"_text": {"extension": [reason]}}]
    if any(_in_full(name) == row.full_name for name in names):
        return [*names]
    use = {} if any(name.get("use") == OFFICIAL for name in names) else {"use": OFFICIAL}
    return [use | {"text": row.full_name}, *names]


def _identifiers(
    stored: Sequence[JSONObject],
    of_body: Sequence[JSONObject],
    imported: Iterable[Mapping[str, JSON]],
    *,
    lacks_numbers: bool,
) -> list[JSONObject]:
    """Return identifiers, unchanged ones of the body first. With `lacks_numbers`, rows omit
    identifiers without a system.
    """
    held = {(one["system"], one["value"]): one for one in stored}
    as_read = {(one["system"], one["value"]): one for one in imported}
    kept: list[JSONObject] = []
    for one in of_body:
        name = one.get("system"), str(one.get("value") or "").strip()
        if name in held and as_read.get(name, held[name]) == held[name]:
            del held[name]
            kept.append(one)
        elif name not in held and (not name[1] or (lacks_numbers and not name[0])):
            kept.append(one)
    return kept + [_identifier(one) for one in held.values()]


def _identifier(stored: JSONObject) -> JSONObject:
    kind, system = stored["type"], stored["system"]
    identifier: JSONObject = {} if system is None else {"system": system}
    if kind is not None:
        identifier["type"] = _concept(IDENTIFIER_TYPES, kind)
    identifier["value"] = stored["value"]
    if stored["use"] is not None:
        identifier["use"] = stored["use"]
    if stored["period"] is not None:
        identifier["period"] = _filled(stored["period"])
    return identifier
