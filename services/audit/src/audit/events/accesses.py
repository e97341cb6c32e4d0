"""What reading the log leaves in it: an event that names the reader and the patients of what was
shown. Pure.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any
from uuid import UUID

import orjson

from audit.events.schemas import MAX_PATIENTS
from audit.log.entries import NewEvent
from chassis.database.pool import Row
from chassis.identity.caller import Caller, CallerKind
from chassis.uuids import uuid7

SERVICE = "audit"


def patients_of(row: Row) -> set[str]:
    """Return the patients that showing an event discloses: those named in it, and its
    encounter's.
    """
    named = set(row["patient_ids"])
    return named if row["encounter_patient"] is None else named | {row["encounter_patient"]}


def shown_at_once(rows: Sequence[Row], asked_for: AbstractSet[str]) -> Sequence[Row]:
    """Return the first of the events, those of at most MAX_PATIENTS patients together with whom was
    asked for, at least one: reading writes a row for each patient.
    """
    about = set(asked_for)
    for count, row in enumerate(rows):
        about |= patients_of(row)
        if len(about) > MAX_PATIENTS and count:
            return rows[:count]
    return rows


def access_event(
    event_type: str,
    caller: Caller,
    shown: Sequence[Row],
    payload: Mapping[str, Any],
    asked_for: AbstractSet[str],
    *,
    encounter_id: UUID | None,
) -> NewEvent | None:
    """Return what says that the caller read the log, with the patients of what was shown, or who
    were asked for.

    Calls between services leave none. Where the encounter's patient is not known here, records is
    asked afterwards.
    """
    if caller.kind is CallerKind.SERVICE:
        return None
    about = set(asked_for).union(*map(patients_of, shown))
    return NewEvent(
        id=uuid7(),
        encounter_id=encounter_id,
        agent_name=caller.name,
        event_type=event_type,
        tool=None,
        outcome=None,
        patient_ids=tuple(sorted(about)),
        occurred_at=None,
        payload=orjson.dumps(payload, option=orjson.OPT_UTC_Z),
        recorded_by=SERVICE,
        recorded_by_kind=CallerKind.SERVICE.value,
        is_access=True,
        unverified=encounter_id is not None and not any(row["encounter_patient"] for row in shown),
        patients=frozenset(about),
    )
