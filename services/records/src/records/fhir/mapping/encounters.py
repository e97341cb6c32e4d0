"""Renders encounters as FHIR: values in the row override the imported body."""

from base64 import b64encode
from collections.abc import Mapping
from typing import Any

import orjson
from pydantic import JsonValue

from chassis.any_types import JSON, JSONObject
from records.encounters.rows import NamedEncounterRow
from records.fhir.bundles.encounter_mapping import MappedEncounter, fhir_status, map_encounter
from records.fhir.mapping.resources import (
    Identity,
    Reference,
    encounter_reference,
    instant,
    patient_reference,
    resource_json,
)
from records.fhir.r4.raw_members import members_of
from records.fhir.r4.strict_json import InvalidElement, StrictJSON

CLASSES = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
LOINC, EPISODE_NOTE = "http://loinc.org", "34133-9"
SUMMARY = {"coding": [{"system": LOINC, "code": EPISODE_NOTE}], "text": "Summary"}
DOCUMENTS = "urn:chartroom:document"


def encounter_json(
    row: NamedEncounterRow,
    identity: Identity,
    text: str | None,
    *,
    is_named: bool,
) -> bytes:
    """`text` is the imported body, None without one."""
    body = orjson.loads(text or "{}")
    changed = _changed_elements(row, body)
    if not body:
        name = {"display": row.patient_name} if is_named and row.patient_name else {}
        changed["subject"] = {"reference": f"Patient/{row.patient_id}"} | name
    return resource_json(identity, members_of(text), changed)


def _as_imported(body: dict[str, JsonValue]) -> MappedEncounter | None:
    try:
        return map_encounter(StrictJSON(body, "")) if body else None
    except InvalidElement:
        return None


def _changed_elements(row: NamedEncounterRow, body: Mapping[str, JsonValue]) -> JSONObject:
    imported = _as_imported(dict(body))
    changed: dict[str, Any] = {}
    if imported is None or (row.status, row.source_status) != (
        imported.status,
        imported.source_status,
    ):
        changed["status"] = fhir_status(row.status, row.source_status, row.ended_at)
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
    summary = (row.summary or "").encode()
    elements: JSONObject = {
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


def _source(source: Mapping[str, JSON]) -> Reference:
    if "resource" in source:
        return {"reference": source["resource"]}
    place = f"version {source['version']}, characters {source['start']} to {source['end']}"
    identifier = {"system": DOCUMENTS, "value": source["document_id"]}
    return {"type": "DocumentReference", "identifier": identifier, "display": place}
