"""The meanings of the field rules that only this service has."""

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "encounter-id-or-patient-ids": "An event needs `encounter_id`, `patient_ids` or both.",
    "expected-position-needs-encounter": "Only an event of an encounter has a position; access events have none.",
    "services-have-no-position": "A service cannot expect a position.",
    "next-free-position": "The position is taken; `allowed` is the next free one.",
    "max-events": "The batch holds more events than `allowed`.",
    "max-patients": "The event or the batch names more patients than `allowed`.",
}
