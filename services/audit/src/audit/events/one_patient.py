"""What a reader of one patient's events is shown of an event that is also about others. Pure.

A search that found many patients, for example, is an event about each of them.
"""

from collections.abc import Set as AbstractSet
from dataclasses import fields, replace
from typing import Any

from audit.events.filters import Filter
from audit.events.foreign_claims import without_foreign_claim
from audit.events.rows import EventRow
from chassis.database.statements import row_type


@row_type
class EventOfOne(EventRow):
    """An event without the patients that it is about beside the one asked about, and without its
    payload, which may name them.
    """

    other_patients: int


def as_asked(event: EventRow, query: Filter) -> EventRow:
    """Return what the answer to a query shows of an event that it finds."""
    if query.patient_id is None:
        return event
    return about_one(event, query.patients, is_of_encounter=query.encounter_id is not None)


def about_one(event: EventRow, names: AbstractSet[str], *, is_of_encounter: bool) -> EventRow:
    """Return the event as far as it is about the patient with these names; the same object where
    it names no other. `is_of_encounter`: the reader has named its encounter.
    """
    others = event.patients - names
    if not others:
        return without_foreign_claim(event)
    # Any: of the fields' types.
    shown: dict[str, Any] = {one.name: getattr(event, one.name) for one in fields(EventRow)}
    shown |= {
        "patient_ids": [one for one in event.patient_ids if one in names],
        "payload": event.payload and b"{}",
        "other_patients": len(others),
    }
    reduced = EventOfOne(**shown)
    if event.encounter_patient in others:
        reduced = replace(reduced, encounter_patient=None)
        if not is_of_encounter:
            reduced = replace(reduced, encounter_id=None, stream_pos=None)
    return without_foreign_claim(reduced)
