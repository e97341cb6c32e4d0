"""References to patients and encounters. Pure."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

Reference = Mapping[str, Any]  # Any: JSON.


def patient_reference(patient_id: str) -> Reference:
    """Return the reference to a patient; a number from elsewhere is an identifier."""
    try:
        return {"reference": f"Patient/{UUID(patient_id)}"}
    except ValueError:
        return {"type": "Patient", "identifier": {"value": patient_id}}


def encounter_reference(encounter_id: UUID) -> Reference:
    return {"reference": f"Encounter/{encounter_id}"}
