from collections.abc import Iterable
from enum import StrEnum
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.uuids import uuid7

PATIENT = "patient"


class Change(StrEnum):
    PATIENT_CREATED = "patient.created"
    PATIENT_AMENDED = "patient.amended"
    PATIENT_IDENTIFIER_CONFIRMED = "patient.identifier-confirmed"
    PATIENT_MERGED = "patient.merged"
    PATIENT_UNMERGED = "patient.unmerged"
    ENCOUNTER_CREATED = "encounter.created"
    ENCOUNTER_AMENDED = "encounter.amended"
    ENCOUNTER_STATUS_CHANGED = "encounter.status-changed"
    SUMMARY_ACCEPTED = "summary.accepted"
    SUMMARY_REJECTED = "summary.rejected"
    SUMMARY_WITHDRAWN = "summary.withdrawn"
    SUMMARY_OBJECTED = "summary.objected"
    INTAKE_RECEIVED = "intake.received"
    INTAKE_AMENDED = "intake.amended"
    INTAKE_ROUTED = "intake.routed"
    RESOURCE_CREATED = "resource.created"
    RESOURCE_AMENDED = "resource.amended"
    BUNDLE_IMPORTED = "bundle.imported"
    EXPORT_STARTED = "export.started"
    EXPORT_DELETED = "export.deleted"
    PANEL_CREATED = "panel.created"
    PANEL_CHANGED = "panel.changed"
    PANEL_DELETED = "panel.deleted"
    BACKEND_CLIENT_REGISTERED = "backend-client.registered"
    BACKEND_CLIENT_REVOKED = "backend-client.revoked"
    BREAK_GLASS_STARTED = "break-glass.started"
    BREAK_GLASS_REVIEWED = "break-glass.reviewed"
    QUEUE_CHANGED = "queue.changed"
    QUEUE_PAUSED = "queue.paused"
    SCHEDULE_CHANGED = "schedule.changed"
    SCHEDULE_DELETED = "schedule.deleted"
    TASK_CREATED = "task.created"
    TASK_AMENDED = "task.amended"
    TASK_CLAIMED = "task.claimed"
    TASK_COMPLETED = "task.completed"
    TASK_ATTEMPT_FAILED = "task.attempt-failed"
    TASK_EXPIRED = "task.expired"
    TASK_FAILED = "task.failed"
    TASK_DEAD = "task.dead"
    TASK_OVERDUE = "task.overdue"
    TASK_RELEASED = "task.released"
    TASK_HANDED_OFF = "task.handed-off"
    TASK_HELD = "task.held"
    TASK_PREDECESSOR_FAILED = "task.predecessor-failed"
    TASK_RESUMED = "task.resumed"
    TASK_CANCEL_REQUESTED = "task.cancel-requested"
    TASK_CANCELLED = "task.cancelled"
    TASK_REQUEUED = "task.requeued"
    TASK_ASSIGNED = "task.assigned"
    TASK_SIGNAL_KEPT = "task.signal-kept"
    TASK_STEP_RECORDED = "task.step-recorded"


class Access(StrEnum):
    PATIENT_READ = "patient.read"
    PATIENT_HISTORY_READ = "patient.history-read"
    PATIENT_EVERYTHING_READ = "patient.everything-read"
    PATIENT_CHART_READ = "patient.chart-read"
    PATIENTS_SEARCHED = "patients.searched"
    PATIENT_NAMES_READ = "patients.names-read"
    ENCOUNTER_READ = "encounter.read"
    ENCOUNTER_HISTORY_READ = "encounter.history-read"
    ENCOUNTERS_LISTED = "encounters.listed"
    CONTEXT_READ = "context.read"
    SUMMARY_CHECKED = "summary.checked"
    INTAKE_LISTED = "intake.listed"
    ROUTINGS_LISTED = "routings.listed"
    PANEL_READ = "panel.read"
    BREAK_GLASS_LISTED = "break-glass.listed"
    TASK_READ = "task.read"
    TASK_HISTORY_READ = "task.history-read"
    TASKS_LISTED = "tasks.listed"
    RESOURCE_READ = "resource.read"
    RESOURCE_HISTORY_READ = "resource.history-read"
    RESOURCES_SEARCHED = "resources.searched"
    RESOURCES_EXPORTED = "resources.exported"


def list_event(
    kind: Access, patient_id: UUID | str, count: int, named: UUID | None = None
) -> Event:
    """`named` is the patient to whom the filter `patient_id` refers."""
    patients = (
        [patient_id] if named is None or str(named) == str(patient_id) else [patient_id, named]
    )
    return Event(kind, PATIENT, patient_id, patient_ids=patients, data={"count": count})


def list_of_several(kind: Access, resource: str, patient_ids: Iterable[UUID | str]) -> Event:
    shown = [str(patient_id) for patient_id in patient_ids]
    return Event(kind, resource, uuid7(), patient_ids=sorted({*shown}), data={"count": len(shown)})
