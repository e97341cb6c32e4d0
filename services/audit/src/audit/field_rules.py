"""Descriptions of the field rules that only this service has."""

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "encounter-id-or-patient-ids": "An event needs `encounter_id`, `patient_ids` or both.",
    "expected-position-needs-encounter": "Only events of an encounter have a position; access events do not.",
    "services-have-no-position": "A service must not send `expected_position`.",
    "next-free-position": "The position is taken; `allowed` is the next free one.",
    "max-events": "The batch has more events than `allowed`.",
    "max-patients": "The event or the batch has more patients than `allowed`.",
}
