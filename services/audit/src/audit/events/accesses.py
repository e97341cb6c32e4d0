from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any
from uuid import UUID

import orjson

from audit.events.rows import EventRow
from audit.events.schemas import MAX_PATIENTS
from audit.writer.entries import NewEvent
from chassis.identity.caller import Caller, CallerKind
from chassis.observability.trace_context import trace_of_request
from chassis.uuids import uuid7

SERVICE = "audit"


def within_max_patients(
    rows: Sequence[EventRow], requested: AbstractSet[str]
) -> Sequence[EventRow]:
    """Return the longest prefix, at least one event, with at most MAX_PATIENTS patients including
    the requested ones: the access event stores a row for each patient.
    """
    patients = set(requested)
    for count, row in enumerate(rows):
        patients |= row.patients
        if len(patients) > MAX_PATIENTS and count:
            return rows[:count]
    return rows


def access_event(
    event_type: str,
    caller: Caller,
    shown: Sequence[EventRow],
    payload: Mapping[str, Any],
    requested: AbstractSet[str],
    *,
    encounter_id: UUID | None,
    is_patient_known: bool = False,
    recorded_by_peer: AbstractSet[str] = frozenset(),
) -> NewEvent | None:
    """Return the access event of a read; None if a service reads for itself.

    A service that reads for a caller stores its own access event about the patients in
    `recorded_by_peer`. The returned event has only the other patients; None without any.

    The event is unverified if the patient of `encounter_id` is neither requested
    (`is_patient_known`) nor shown.
    """
    patients = set(requested).union(*(row.patients for row in shown)) - recorded_by_peer
    if caller.is_itself or (caller.through is not None and not patients):
        return None
    data = {"caller_kind": caller.kind}
    trace = trace_of_request()
    return NewEvent(
        id=uuid7(),
        encounter_id=encounter_id,
        agent_name=caller.name,
        event_type=event_type,
        patient_ids=tuple(sorted(patients)),
        payload=orjson.dumps({**payload, "data": data}, option=orjson.OPT_UTC_Z),
        recorded_by=SERVICE,
        recorded_by_kind=CallerKind.SERVICE.value,
        trace_id=trace.trace_id,
        span_id=trace.span_id,
        is_access=True,
        unverified=encounter_id is not None
        and not (is_patient_known or any(row.encounter_patient for row in shown)),
        patients=frozenset(patients),
        recorded_with=caller.claims.document,
    )
