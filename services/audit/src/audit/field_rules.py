from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "encounter-id-or-patient-ids": "An event needs `encounter_id`, `patient_ids` or both.",
    "expected-position-needs-encounter": "Only events of an encounter have positions; access events do not.",
    "services-have-no-position": "Events of services do not have positions.",
    "next-free-position": "This is not the next free position, which is in `allowed`.",
    "max-events": "The batch contains more events than `allowed`.",
    "max-patients": "The event or batch refers to more patients than `allowed`.",
    "webhook-url": "The URL must be `https://` or `http://` with a host, without user, password and fragment.",
    "webhook-origin": "The operator does not permit webhooks to this scheme, host and port (AUDIT_WEBHOOK_ORIGINS).",
    "max-events-between": "The range must contain at least one number, and at most as many as `allowed`.",
}
