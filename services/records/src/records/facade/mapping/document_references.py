"""From the summary of an encounter to FHIR's DocumentReference. Pure."""

from base64 import b64encode
from typing import Any

from records.encounters.rows import NamedEncounterRow
from records.facade.mapping.references import encounter_reference, patient_reference
from records.facade.mapping.resources import Identity, instant, resource_json

SUMMARY = {"coding": [{"system": "http://loinc.org", "code": "34133-9"}], "text": "Summary"}


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
    if row.summary_status is not None:
        elements["docStatus"] = row.summary_status
    if row.summary_recorded_by is not None:
        elements["author"] = [{"display": row.summary_recorded_by}]
    if row.accepted_by is not None:
        elements["authenticator"] = {"display": row.accepted_by}
    return resource_json(identity, {}, elements)
