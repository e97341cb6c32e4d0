"""From intake records to FHIR's QuestionnaireResponse. Pure."""

from collections.abc import Sequence
from typing import Any

import orjson

from records.facade.mapping.references import encounter_reference, patient_reference
from records.facade.mapping.resources import Identity, instant, resource_json
from records.facade.rows import IntakeVersionRow


def questionnaire_response_json(row: IntakeVersionRow, identity: Identity) -> bytes:
    """Return what was collected. What a patient reports is an answer, not a diagnosis."""
    answers: list[tuple[str, Sequence[dict[str, Any]]]] = [  # Any: JSON.
        ("age", [{"valueInteger": row.age}]),
        ("symptoms", [{"valueString": symptom} for symptom in row.symptoms]),
        ("urgency", [{"valueCoding": {"display": row.urgency}}]),
    ]
    if row.kind is not None:
        answers.append(("kind", [{"valueString": row.kind}]))
    if row.details is not None:
        answers.append(("details", [{"valueString": orjson.dumps(row.details).decode()}]))
    elements: dict[str, Any] = {
        "status": "completed" if row.amends is None else "amended",
        "subject": patient_reference(row.patient_id),
        "authored": instant(row.created_at),
        "item": [{"linkId": name, "answer": given} for name, given in answers if given],
    }
    if row.encounter_id is not None:
        elements["encounter"] = encounter_reference(row.encounter_id)
    return resource_json(identity, {}, elements)
