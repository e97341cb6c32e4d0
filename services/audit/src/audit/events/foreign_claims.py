"""An event keeps the claim `patient` of its writer's token, also where it is about others. Readers
who may see some patients only are shown the claim where the event is about that patient.
"""

import json
from dataclasses import replace
from typing import Any

from audit.events.rows import EventRow
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.scopes import Level

PATIENT = "patient"
_MEMBER = b'"patient":'  # As both documents that may hold it are written.
# Not orjson: the claims may hold what is no text of Unicode, as escapes.


def shown_to(caller: Caller, event: EventRow) -> EventRow:
    """Return the event as the caller may read it."""
    return event if caller.reach is Level.SYSTEM else without_foreign_claim(event)


def without_foreign_claim(event: EventRow) -> EventRow:
    """Return the event without the claim `patient` if it is not about that patient; the same object
    where nothing is taken away.
    """
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


def _remove_foreign(claims: dict[str, Any], event: EventRow) -> bool:  # Any: JSON values.
    if claims.get(PATIENT) in [None, *event.patients]:
        return False
    del claims[PATIENT]
    return True
