"""The events that this service records in the audit log: closed enumerations. Agents use types of
their own.
"""

from enum import StrEnum
from uuid import UUID

from chassis.audit_trail.outbox import Event

PATIENT = "patient"


class Change(StrEnum):
    PATIENT_CREATED = "patient.created"
    PATIENT_AMENDED = "patient.amended"
    ENCOUNTER_CREATED = "encounter.created"
    ENCOUNTER_AMENDED = "encounter.amended"
    ENCOUNTER_STATUS_CHANGED = "encounter.status-changed"
    SUMMARY_ACCEPTED = "summary.accepted"
    SUMMARY_REJECTED = "summary.rejected"
    INTAKE_RECEIVED = "intake.received"
    INTAKE_AMENDED = "intake.amended"
    INTAKE_ROUTED = "intake.routed"
    BUNDLE_IMPORTED = "bundle.imported"
    PANEL_CREATED = "panel.created"
    PANEL_CHANGED = "panel.changed"
    PANEL_DELETED = "panel.deleted"
    BREAK_GLASS_STARTED = "break-glass.started"
    BREAK_GLASS_REVIEWED = "break-glass.reviewed"


class Access(StrEnum):
    """Reads that disclose something of a chart."""

    PATIENT_READ = "patient.read"
    PATIENT_HISTORY_READ = "patient.history-read"
    PATIENT_EVERYTHING_READ = "patient.everything-read"
    PATIENTS_SEARCHED = "patients.searched"
    ENCOUNTER_READ = "encounter.read"
    ENCOUNTER_HISTORY_READ = "encounter.history-read"
    ENCOUNTERS_LISTED = "encounters.listed"
    CONTEXT_READ = "context.read"
    INTAKE_LISTED = "intake.listed"
    PANEL_READ = "panel.read"
    BREAK_GLASS_LISTED = "break-glass.listed"


def list_event(kind: Access, patient_id: UUID | str, count: int) -> Event:
    return Event(kind, PATIENT, patient_id, patient_ids=[patient_id], data={"count": count})
