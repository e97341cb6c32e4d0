"""From the summary of an encounter to FHIR's DocumentReference. Pure."""

from base64 import b64encode
from collections.abc import Mapping
from typing import Any

from records.encounters.rows import NamedEncounterRow
from records.facade.mapping.references import Reference, encounter_reference, patient_reference
from records.facade.mapping.resources import Identity, instant, resource_json

SUMMARY = {"coding": [{"system": "http://loinc.org", "code": "34133-9"}], "text": "Summary"}
DOCUMENTS = "urn:chartroom:document"  # The ids of documents, which retrieval has.


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
