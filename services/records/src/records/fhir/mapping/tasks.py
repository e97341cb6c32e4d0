from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from chassis.any_types import JSON, JSONObject
from records.fhir.bundles.patient_mapping import DATA_ABSENT_REASON
from records.fhir.mapping.resources import (
    Identity,
    encounter_reference,
    instant,
    patient_reference,
    resource_json,
)
from records.intake.rows import IntakeRow, IntakeVersionRow
from records.tasks.priorities import Priority
from records.tasks.rows import TaskRow

KINDS = "urn:chartroom:task-kind"
UCUM = "http://unitsofmeasure.org"


def task_json(row: TaskRow, identity: Identity) -> bytes:
    elements: JSONObject = {
        "status": row.status,
        "intent": "order",
        "priority": Priority.of_rank(row.priority),
        "code": {"coding": [{"system": KINDS, "code": row.kind}]},
        "authoredOn": instant(row.created_at),
        "lastModified": instant(row.updated_at),
        "requester": {"display": row.created_by},
        "performerType": [{"text": row.queue}],
    }
    if row.patient_id is not None:
        elements["for"] = patient_reference(row.patient_id)
    if row.encounter_id is not None:
        elements["encounter"] = encounter_reference(row.encounter_id)
    if row.owner is not None:
        elements["owner"] = {"display": row.owner}
    if row.business_status is not None:
        elements["businessStatus"] = {"text": row.business_status}
    if row.reason is not None:
        elements["statusReason"] = {"text": row.reason}
    if row.due_at is not None:
        elements["restriction"] = {"period": {"end": instant(row.due_at)}}
    if row.output:
        elements["output"] = [_output(name, value) for name, value in row.output.items()]
    return resource_json(identity, {}, elements)


def _output(name: str, value: object) -> Mapping[str, JSON]:
    text = value if isinstance(value, str) and value else orjson.dumps(value).decode()
    return {"type": {"text": name or "output"}, "valueString": text}


def questionnaire_response_json(row: IntakeVersionRow | IntakeRow, identity: Identity) -> bytes:
    """A reported symptom is an answer, not a diagnosis."""
    answers: list[tuple[str, Sequence[JSONObject]]] = [
        ("age", [_age(row)]),
        ("symptoms", [{"valueString": symptom} for symptom in row.symptoms]),
        ("urgency", [{"valueCoding": {"display": row.urgency}}]),
    ]
    if row.age_given is not None and row.age_given["approximate"]:
        answers.append(("age-approximate", [{"valueBoolean": True}]))
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


def _age(row: IntakeVersionRow | IntakeRow) -> JSONObject:
    if row.age is None:
        return {"extension": [{"url": DATA_ABSENT_REASON, "valueCode": row.age_unknown_reason}]}
    if row.age_given is None:
        return {"valueInteger": row.age}
    value, unit = row.age_given["value"], row.age_given["unit"]
    return {"valueQuantity": {"value": value, "unit": unit, "system": UCUM, "code": unit}}
