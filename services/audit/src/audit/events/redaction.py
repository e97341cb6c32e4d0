"""Removes other patients from events in lists by patient, and foreign claims: the stored claim
`patient` of a writer's token can be any patient.
"""

import json
from dataclasses import fields, replace
from typing import Any

from audit.events.filters import Filter
from audit.events.rows import EventRow
from chassis.any_types import JSONObject
from chassis.database.statements import row_type
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.scopes import Level

PATIENT = "patient"
_MEMBER = b'"patient":'  # JSON of claims is written without a space after the colon.


@row_type
class RedactedEvent(EventRow):
    """An event without payload, because it may identify the removed patients."""

    other_patients: int


def redact_for(caller: Caller, event: EventRow) -> EventRow:
    return event if caller.reach is Level.SYSTEM else without_foreign_claim(event)


def redact_for_query(event: EventRow, query: Filter) -> EventRow:
    if query.patient_id is None:
        return event
    others = event.patients - query.patients
    if not others:
        return without_foreign_claim(event)
    # Any: the changed fields have different types.
    shown: dict[str, Any] = {one.name: getattr(event, one.name) for one in fields(EventRow)}
    shown |= {
        "patient_ids": [one for one in event.patient_ids if one in query.patients],
        "payload": event.payload and b"{}",
        "other_patients": len(others),
    }
    reduced = RedactedEvent(**shown)
    if event.encounter_patient in others:
        reduced = replace(reduced, encounter_patient=None)
        if query.encounter_id is None:
            reduced = replace(reduced, encounter_id=None, stream_pos=None)
    return without_foreign_claim(reduced)


def without_foreign_claim(event: EventRow) -> EventRow:
    """Remove the token's claim `patient` if it is not a patient of the event. Return the same
    object if nothing is removed.
    """
    # json, not orjson, which rejects the escaped surrogates that claims can contain.
    if event.recorded_with is not None and _MEMBER in event.recorded_with.encode():
        claims = json.loads(event.recorded_with)
        if _remove_foreign(claims, event):
            event = replace(event, recorded_with=json.dumps(claims))
    content = event.payload
    if event.recorded_by_kind == CallerKind.SERVICE and content and _MEMBER in content:
        payload = json.loads(content)
        claims = payload["data"].get("caller") if isinstance(payload.get("data"), dict) else None
        if isinstance(claims, dict) and _remove_foreign(claims, event):
            event = replace(event, payload=json.dumps(payload).encode())
    return event


def _remove_foreign(claims: JSONObject, event: EventRow) -> bool:
    if claims.get(PATIENT) in [None, *event.patients]:
        return False
    del claims[PATIENT]
    return True
