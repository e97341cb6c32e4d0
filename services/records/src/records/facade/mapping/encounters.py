"""From encounters to FHIR's Encounter. Pure.

The row decides what it says; what it does not say is as in the body that it came with.
"""

from collections.abc import Mapping
from typing import Any

from pydantic import JsonValue

from records.encounters.rows import NamedEncounterRow
from records.facade.mapping.resources import Identity, Members, instant, resource_json
from records.imports.fhir.elements import Element, InvalidElement
from records.imports.fhir.encounter_mapping import MappedEncounter, map_encounter

CLASSES = "http://terminology.hl7.org/CodeSystem/v3-ActCode"


def encounter_json(
    row: NamedEncounterRow,
    identity: Identity,
    members: Members,
    body: dict[str, JsonValue],
    *,
    is_named: bool,
) -> bytes:
    """Return an encounter; `members` and `body` are the body that it came with, empty without one.
    `is_named`: whether it may show the patient's name.
    """
    changed = _changed(row, body)
    if not body:
        name = {"display": row.patient_name} if is_named and row.patient_name else {}
        changed["subject"] = {"reference": f"Patient/{row.patient_id}"} | name
    return resource_json(identity, members, changed)


def _said_by(body: dict[str, JsonValue]) -> MappedEncounter | None:
    """Return what an import reads in a body; None without one, or for one that it refuses today."""
    try:
        return map_encounter(Element(body, "")) if body else None
    except InvalidElement:
        return None


def _changed(row: NamedEncounterRow, body: Mapping[str, JsonValue]) -> dict[str, Any]:  # Any: JSON.
    """Return the elements in which the row says something else than the body."""
    said = _said_by(dict(body))
    changed: dict[str, Any] = {}
    if said is None or (row.status, row.source_status) != (said.status, said.source_status):
        changed["status"] = row.status
    if said is None or row.class_code != said.class_code:
        changed["class"] = {"system": CLASSES, "code": row.class_code}
    if said is None or row.chief_complaint != said.chief_complaint:
        reasons = body.get("reasonCode")
        others = reasons[1:] if isinstance(reasons, list) else []
        changed["reasonCode"] = [{"text": row.chief_complaint}, *others]
    if said is None or (row.started_at, row.ended_at) != (said.started_at, said.ended_at):
        times = {"start": row.started_at, "end": row.ended_at}
        period = {name: instant(at) for name, at in times.items() if at is not None}
        changed["period"] = period or None
    return changed
