"""From encounters to FHIR's Encounter, and from their summaries to its DocumentReference. Pure.

The row decides what it says; what it does not say is as in the body that it came with.
"""

from base64 import b64encode
from collections.abc import Mapping
from typing import Any

from pydantic import JsonValue

from records.encounters.rows import NamedEncounterRow
from records.fhir.api.mapping.resources import (
    Identity,
    Members,
    Reference,
    encounter_reference,
    instant,
    patient_reference,
    resource_json,
)
from records.fhir.bundles.encounter_mapping import MappedEncounter, map_encounter
from records.fhir.r4.strict_json import InvalidElement, StrictJSON

CLASSES = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
SUMMARY = {"coding": [{"system": "http://loinc.org", "code": "34133-9"}], "text": "Summary"}
DOCUMENTS = "urn:chartroom:document"  # The ids of documents, which retrieval has.


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


def _as_imported(body: dict[str, JsonValue]) -> MappedEncounter | None:
    """Return what an import reads in a body; None without one, or for one that it refuses today."""
    try:
        return map_encounter(StrictJSON(body, "")) if body else None
    except InvalidElement:
        return None


def _changed(row: NamedEncounterRow, body: Mapping[str, JsonValue]) -> dict[str, Any]:  # Any: JSON.
    """Return the elements in which the row says something else than the body."""
    imported = _as_imported(dict(body))
    changed: dict[str, Any] = {}
    if imported is None or (row.status, row.source_status) != (
        imported.status,
        imported.source_status,
    ):
        changed["status"] = row.status
    if imported is None or row.class_code != imported.class_code:
        changed["class"] = {"system": CLASSES, "code": row.class_code}
    if imported is None or row.chief_complaint != imported.chief_complaint:
        reasons = body.get("reasonCode")
        others = reasons[1:] if isinstance(reasons, list) else []
        changed["reasonCode"] = [{"text": row.chief_complaint}, *others]
    if imported is None or (row.started_at, row.ended_at) != (
        imported.started_at,
        imported.ended_at,
    ):
        times = {"start": row.started_at, "end": row.ended_at}
        period = {name: instant(at) for name, at in times.items() if at is not None}
        changed["period"] = period or None
    return changed


def document_reference_json(row: NamedEncounterRow, identity: Identity) -> bytes:
    """Return the summary of an encounter that has one."""
    summary = (row.summary or "").encode()
    elements: dict[str, Any] = {  # Any: JSON.
        "status": "current",
        "type": SUMMARY,
        "subject": patient_reference(str(row.patient_id)),
        "date": instant(row.updated_at),
        "content": [
            {
                "attachment": {
                    "contentType": "text/plain; charset=utf-8",
                    "data": b64encode(summary).decode(),
                    "size": len(summary),
                }
            }
        ],
        "context": {"encounter": [encounter_reference(row.id)]},
    }
    if row.summary_sources:
        elements["context"]["related"] = [_source(one) for one in row.summary_sources]
    if row.summary_status is not None:
        elements["docStatus"] = row.summary_status
    if row.summary_recorded_by is not None:
        elements["author"] = [{"display": row.summary_recorded_by}]
    if row.accepted_by is not None:
        elements["authenticator"] = {"display": row.accepted_by}
    return resource_json(identity, {}, elements)


def _source(source: Mapping[str, Any]) -> Reference:  # Any: JSON.
    """Return what a summary rests on as a reference. Documents are no resources here: they have an
    identifier, and their place as the display.
    """
    if "resource" in source:
        return {"reference": source["resource"]}
    place = f"version {source['version']}, characters {source['start']} to {source['end']}"
    identifier = {"system": DOCUMENTS, "value": source["document_id"]}
    return {"type": "DocumentReference", "identifier": identifier, "display": place}
