"""From tasks to FHIR's Task. Pure.

Who holds a task now, its lease and its attempts are no part of it.
"""

from collections.abc import Mapping
from typing import Any

import orjson

from records.facade.mapping.references import encounter_reference, patient_reference
from records.facade.mapping.resources import Identity, instant, resource_json
from records.tasks.priorities import Priority
from records.tasks.rows import TaskRow

KINDS = "urn:chartroom:task-kind"


def task_json(row: TaskRow, identity: Identity) -> bytes:
    elements: dict[str, Any] = {  # Any: JSON.
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


def _output(name: str, value: object) -> Mapping[str, Any]:  # Any: JSON.
    text = value if isinstance(value, str) and value else orjson.dumps(value).decode()
    return {"type": {"text": name or "output"}, "valueString": text}
