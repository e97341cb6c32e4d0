# Written by `make generated` from `asynchronous/chartroom.py`; do not edit.
"""A method for each request of the contracts. Written by `make generated`; do not edit."""

from collections.abc import Iterator
from typing import Any, Literal

from chartroom_client.paths import segment
from chartroom_client.synchronous.connection import Connection, Pages
from chartroom_client.types import audit, records, retrieval


class Chartroom(Connection):
    def list_break_glass(
        self, *, limit: int | None = None, reviewed: bool | None = None
    ) -> Pages[records.BreakGlassPage, records.BreakGlassOut]:
        """GET /break-glass: List break-glass accesses to the patients that you may see, with caller and
        reason, newest first.
        """
        return self._pages(
            "GET", "/break-glass", "break_glass", query={"limit": limit, "reviewed": reviewed}
        )

    def break_glass(
        self, body: records.BreakGlassCreate, *, idempotency_key: str | None = None
    ) -> records.BreakGlassOut:
        """POST /break-glass: Get access to a patient for an hour, as a person or as a person's agent."""
        answer: records.BreakGlassOut = self.request(
            "POST", "/break-glass", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def review_break_glass(
        self, id: str, *, if_match: int | str | None = None, idempotency_key: str | None = None
    ) -> records.BreakGlassOut | records.BreakGlassReference:
        """POST /break-glass/{id}/review: Review another person's break-glass access, which ends it; only
        persons may do so.
        """
        answer: records.BreakGlassOut | records.BreakGlassReference = self.request(
            "POST",
            f"/break-glass/{segment(id)}/review",
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def list_encounters(
        self,
        *,
        limit: int | None = None,
        patient_id: str | None = None,
        status: Literal["planned", "in-progress", "finished", "cancelled"] | None = None,
        summary_status: Literal["preliminary", "final", "rejected"] | None = None,
        class_: Literal[
            "AMB", "EMER", "FLD", "HH", "IMP", "ACUTE", "NONAC", "OBSENC", "PRENC", "SS", "VR"
        ]
        | None = None,
        start_from: str | None = None,
        start_to: str | None = None,
    ) -> Pages[records.EncounterPage, records.NamedEncounterOut]:
        """GET /encounters: List encounters by start time, else by creation time: newest first for one
        patient, otherwise for all patients that you may see with the earliest first.
        """
        return self._pages(
            "GET",
            "/encounters",
            "encounters",
            query={
                "limit": limit,
                "patient_id": patient_id,
                "status": status,
                "summary_status": summary_status,
                "class": class_,
                "start_from": start_from,
                "start_to": start_to,
            },
        )

    def open_encounter(
        self, body: records.EncounterCreate, *, idempotency_key: str | None = None
    ) -> records.EncounterOut:
        """POST /encounters: Open an encounter of a registered patient. The call is refused (409) if the
        patient's record is inactive, or if the encounter starts after the patient's death; without
        `start`, the time of the request counts.
        """
        answer: records.EncounterOut = self.request(
            "POST", "/encounters", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def count_encounters(self) -> records.EncounterCounts:
        """GET /encounters/counts: Count the encounters of all patients that you may see, by status and by
        summary status.
        """
        answer: records.EncounterCounts = self.request("GET", "/encounters/counts")
        return answer

    def read_encounter(self, id: str) -> records.NamedEncounterOut:
        """GET /encounters/{id}: Read an encounter with its patient's name."""
        answer: records.NamedEncounterOut = self.request("GET", f"/encounters/{segment(id)}")
        return answer

    def update_encounter(
        self,
        id: str,
        body: records.EncounterUpdate,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.NamedEncounterOut | records.EncounterReference:
        """PATCH /encounters/{id}: Change an encounter, for instance its summary. Omitted fields do not
        change; null removes a value. A change of `status` or of a final summary needs If-Match; an
        agent's change of a final summary needs the version, not `*`. It may change other fields, with
        If-Match and a version, unless a person or a feed wrote a version of the encounter (409
        `accepted-content`).
        """
        answer: records.NamedEncounterOut | records.EncounterReference = self.request(
            "PATCH",
            f"/encounters/{segment(id)}",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def read_context(self, id: str, body: records.ContextQuery) -> records.EncounterContext:
        """POST /encounters/{id}/context: Read the context of an encounter in one call: the patient's other
        encounters, intake records and open tasks, agents' events, passages of documents that answer
        `question`, and the chart's sections as in `/patients/{id}/chart`.
        """
        answer: records.EncounterContext = self.request(
            "POST", f"/encounters/{segment(id)}/context", body=body
        )
        return answer

    def list_encounter_versions(
        self, id: str, *, limit: int | None = None
    ) -> Pages[records.EncounterHistory, records.EncounterVersionOut]:
        """GET /encounters/{id}/history: List an encounter's versions, newest first."""
        return self._pages(
            "GET", f"/encounters/{segment(id)}/history", "versions", query={"limit": limit}
        )

    def read_encounter_version(self, id: str, version: int) -> records.EncounterVersionOut:
        """GET /encounters/{id}/history/{version}: Read one version of an encounter."""
        answer: records.EncounterVersionOut = self.request(
            "GET", f"/encounters/{segment(id)}/history/{segment(version)}"
        )
        return answer

    def accept_summary(
        self,
        id: str,
        body: records.Decision | None = None,
        *,
        if_match: int | str,
        idempotency_key: str | None = None,
    ) -> records.NamedEncounterOut | records.EncounterReference:
        """POST /encounters/{id}/summary/accept: Accept the summary in the version of If-Match, optionally
        with a reason; only persons may do so.
        """
        answer: records.NamedEncounterOut | records.EncounterReference = self.request(
            "POST",
            f"/encounters/{segment(id)}/summary/accept",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def read_summary_check(self, id: str) -> records.SummaryCheck:
        """GET /encounters/{id}/summary/check: Check the stored summary without a model: compare each
        sentence with the texts that it cites, and the whole summary with the chart. The call also needs
        the scope `DocumentReference.r`.
        """
        answer: records.SummaryCheck = self.request(
            "GET", f"/encounters/{segment(id)}/summary/check"
        )
        return answer

    def check_summary(
        self, id: str, body: records.SummaryDraft | None = None
    ) -> records.SummaryCheck:
        """POST /encounters/{id}/summary/check: Check a draft of a summary, which is not stored; without a
        body, check the stored summary. The call also needs the scope `DocumentReference.r`.
        """
        answer: records.SummaryCheck = self.request(
            "POST", f"/encounters/{segment(id)}/summary/check", body=body
        )
        return answer

    def object_to_summary(
        self, id: str, body: records.Objection, *, idempotency_key: str | None = None
    ) -> records.ObjectionOut:
        """POST /encounters/{id}/summary/objections: Object to the summary of a version, also of an earlier
        or accepted one; only persons may do so.
        """
        answer: records.ObjectionOut = self.request(
            "POST",
            f"/encounters/{segment(id)}/summary/objections",
            body=body,
            headers={"Idempotency-Key": idempotency_key},
        )
        return answer

    def reject_summary(
        self,
        id: str,
        body: records.Decision | None = None,
        *,
        if_match: int | str,
        idempotency_key: str | None = None,
    ) -> records.NamedEncounterOut | records.EncounterReference:
        """POST /encounters/{id}/summary/reject: Reject the summary, optionally with a reason; only persons
        may do so.
        """
        answer: records.NamedEncounterOut | records.EncounterReference = self.request(
            "POST",
            f"/encounters/{segment(id)}/summary/reject",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def withdraw_summary(
        self,
        id: str,
        body: records.Withdrawal,
        *,
        if_match: int | str,
        idempotency_key: str | None = None,
    ) -> records.NamedEncounterOut | records.EncounterReference:
        """POST /encounters/{id}/summary/withdraw: Withdraw the acceptance or the rejection of a summary in
        the version of If-Match; only persons may do so.
        """
        answer: records.NamedEncounterOut | records.EncounterReference = self.request(
            "POST",
            f"/encounters/{segment(id)}/summary/withdraw",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def import_fhir_bundle(
        self,
        body: dict[str, Any],
        *,
        source: str | None = None,
        on_error: Literal["fail", "skip"] | None = None,
        idempotency_key: str | None = None,
    ) -> records.ImportOut:
        """POST /imports/fhir-bundle: Import a FHIR R4 bundle (transaction, collection, searchset or
        document), a single resource or NDJSON, up to 64 MiB.
        """
        answer: records.ImportOut = self.request(
            "POST",
            "/imports/fhir-bundle",
            body=body,
            query={"source": source, "on_error": on_error},
            headers={"Idempotency-Key": idempotency_key},
        )
        return answer

    def read_import(
        self, id: str, *, limit: int | None = None, cursor: str | None = None
    ) -> records.ImportOut:
        """GET /imports/{id}: Read the progress of an import."""
        answer: records.ImportOut = self.request(
            "GET", f"/imports/{segment(id)}", query={"limit": limit, "cursor": cursor}
        )
        return answer

    def list_intake_of_patient(
        self, *, patient_id: str, limit: int | None = None, latest: bool | None = None
    ) -> Pages[records.IntakePage, records.IntakeOut]:
        """GET /intake: List a patient's newest intake records like `GET /intake/{patient_id}`, also for
        identifiers that a path cannot contain.
        """
        return self._pages(
            "GET",
            "/intake",
            "records",
            query={"limit": limit, "latest": latest, "patient_id": patient_id},
        )

    def receive_intake(
        self, body: records.IntakeCreate, *, idempotency_key: str | None = None
    ) -> records.IntakeReceived | records.IntakeReceivedWithTask:
        """POST /intake: Store an intake record and confirm its receipt."""
        answer: records.IntakeReceived | records.IntakeReceivedWithTask = self.request(
            "POST", "/intake", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def store_intake(
        self, body: records.IntakeCreate, *, idempotency_key: str | None = None
    ) -> records.IntakeStored | records.IntakeStoredWithTask:
        """POST /intake/store: Store an intake record and return its number."""
        answer: records.IntakeStored | records.IntakeStoredWithTask = self.request(
            "POST", "/intake/store", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def list_intake(
        self, patient_id: str, *, limit: int | None = None, latest: bool | None = None
    ) -> Pages[records.IntakePage, records.IntakeOut]:
        """GET /intake/{patient_id}: List a patient's newest intake records, newest last; `next` leads to
        older ones.
        """
        return self._pages(
            "GET",
            f"/intake/{segment(patient_id)}",
            "records",
            query={"limit": limit, "latest": latest},
        )

    def route_intake(
        self, record_id: int, body: records.RoutingCreate, *, idempotency_key: str | None = None
    ) -> records.RoutingOut | records.RoutingWithTaskOut:
        """POST /intake/{record_id}/routing: Store the destination of an intake record, with the caller and
        the reason.
        """
        answer: records.RoutingOut | records.RoutingWithTaskOut = self.request(
            "POST",
            f"/intake/{segment(record_id)}/routing",
            body=body,
            headers={"Idempotency-Key": idempotency_key},
        )
        return answer

    def list_panels(
        self, *, limit: int | None = None
    ) -> Pages[records.PanelPage, records.PanelOut]:
        """GET /panels: List panels without their members."""
        return self._pages("GET", "/panels", "panels", query={"limit": limit})

    def make_panel(
        self, body: records.PanelCreate, *, idempotency_key: str | None = None
    ) -> records.PanelOut:
        """POST /panels: Create a panel."""
        answer: records.PanelOut = self.request(
            "POST", "/panels", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def delete_panel(
        self, id: str, *, if_match: int | str | None = None, idempotency_key: str | None = None
    ) -> None:
        """DELETE /panels/{id}: Delete a panel."""
        self.request(
            "DELETE",
            f"/panels/{segment(id)}",
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )

    def read_panel(self, id: str) -> records.PanelWithPatients:
        """GET /panels/{id}: Read a panel with its members."""
        answer: records.PanelWithPatients = self.request("GET", f"/panels/{segment(id)}")
        return answer

    def change_panel(
        self,
        id: str,
        body: records.PanelUpdate,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.PanelOut | records.PanelReference:
        """PATCH /panels/{id}: Change a panel's name, callers, groups or members."""
        answer: records.PanelOut | records.PanelReference = self.request(
            "PATCH",
            f"/panels/{segment(id)}",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def register_patient(
        self,
        body: records.PatientCreate,
        *,
        idempotency_key: str | None = None,
        if_none_exist: str | None = None,
    ) -> records.RegisteredPatient | records.PatientOutline | records.PatientReference:
        """POST /patients: Register a person."""
        answer: records.RegisteredPatient | records.PatientOutline | records.PatientReference = (
            self.request(
                "POST",
                "/patients",
                body=body,
                headers={"Idempotency-Key": idempotency_key, "If-None-Exist": if_none_exist},
            )
        )
        return answer

    def match_patients(self, body: records.PatientMatch) -> records.PatientMatches:
        """POST /patients/$match: Rank patients by their agreement with facts about a person: the name,
        with typing errors and in any order, the birth date, the sex and the address.
        """
        answer: records.PatientMatches = self.request("POST", "/patients/$match", body=body)
        return answer

    def merge_patients(
        self, body: records.PatientMerge, *, idempotency_key: str | None = None
    ) -> records.RegisteredPatient | records.PatientOutline | records.PatientReference:
        """POST /patients/merge: Merge two patients who are one person; only persons may do so."""
        answer: records.RegisteredPatient | records.PatientOutline | records.PatientReference = (
            self.request(
                "POST", "/patients/merge", body=body, headers={"Idempotency-Key": idempotency_key}
            )
        )
        return answer

    def read_patient_names(self, body: records.NamesQuery) -> records.PatientNames:
        """POST /patients/names: Read the names of up to 100 patients, in the order of the IDs."""
        answer: records.PatientNames = self.request("POST", "/patients/names", body=body)
        return answer

    def resolve_patient(
        self, body: records.PatientResolve
    ) -> records.PatientOut | records.PatientOutline:
        """POST /patients/resolve: Find a patient by a reference: an ID, `<system>|<value>`, or a value
        that only one patient has in all systems. A value of several patients is refused as ambiguous.
        """
        answer: records.PatientOut | records.PatientOutline = self.request(
            "POST", "/patients/resolve", body=body
        )
        return answer

    def search_patients(
        self, body: records.PatientSearch
    ) -> Pages[records.PatientPage, records.PatientOut | records.PatientOutline]:
        """POST /patients/search: Find patients by name, birth date and identifier."""
        return self._pages("POST", "/patients/search", "patients", body=body)

    def read_patient(self, id: str) -> records.RegisteredPatient:
        """GET /patients/{id}: Read a patient."""
        answer: records.RegisteredPatient = self.request("GET", f"/patients/{segment(id)}")
        return answer

    def amend_patient(
        self,
        id: str,
        body: records.PatientPatch,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.RegisteredPatient | records.PatientOutline | records.PatientReference:
        """PATCH /patients/{id}: Change a patient. Omitted fields do not change, null removes a value, and
        a list replaces the whole list. An agent needs `If-Match` with a version, and cannot change a
        patient of which a person or a feed wrote a version (409 `accepted-content`).
        """
        answer: records.RegisteredPatient | records.PatientOutline | records.PatientReference = (
            self.request(
                "PATCH",
                f"/patients/{segment(id)}",
                body=body,
                headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
            )
        )
        return answer

    def read_chart(self, id: str, *, limit: int | None = None) -> records.PatientChart:
        """GET /patients/{id}/chart: Read the most important resources of a patient: active flags, problems
        and allergies, current medications, the latest dose given of each, the latest vital signs and
        labs, recent procedures and immunizations, and care teams.
        """
        answer: records.PatientChart = self.request(
            "GET", f"/patients/{segment(id)}/chart", query={"limit": limit}
        )
        return answer

    def read_everything(
        self, id: str, *, limit: int | None = None
    ) -> Pages[
        records.EverythingPage,
        records.PatientItem
        | records.EncounterItem
        | records.IntakeItem
        | records.ResourceItem
        | records.TaskItem,
    ]:
        """GET /patients/{id}/everything: List everything about a patient: the patient, encounters and
        intake records, newest first, imported resources, and open tasks, newest first.
        """
        return self._pages(
            "GET", f"/patients/{segment(id)}/everything", "items", query={"limit": limit}
        )

    def read_history(
        self, id: str, *, limit: int | None = None
    ) -> Pages[records.HistoryPage, records.PatientVersionOut]:
        """GET /patients/{id}/history: List a patient's versions, newest first, each version with its
        author and time.
        """
        return self._pages(
            "GET", f"/patients/{segment(id)}/history", "versions", query={"limit": limit}
        )

    def read_version(self, id: str, version: int) -> records.PatientVersionOut:
        """GET /patients/{id}/history/{version}: Read one version of a patient."""
        answer: records.PatientVersionOut = self.request(
            "GET", f"/patients/{segment(id)}/history/{segment(version)}"
        )
        return answer

    def confirm_identifier(
        self, id: str, body: records.IdentifierConfirmation, *, idempotency_key: str | None = None
    ) -> records.RegisteredPatient | records.PatientOutline | records.PatientReference:
        """POST /patients/{id}/identifiers/confirm: Confirm an identifier that a caller with `user/` or
        `patient/` scopes added.
        """
        answer: records.RegisteredPatient | records.PatientOutline | records.PatientReference = (
            self.request(
                "POST",
                f"/patients/{segment(id)}/identifiers/confirm",
                body=body,
                headers={"Idempotency-Key": idempotency_key},
            )
        )
        return answer

    def unmerge_patient(
        self, id: str, *, if_match: int | str | None = None, idempotency_key: str | None = None
    ) -> records.RegisteredPatient | records.PatientOutline | records.PatientReference:
        """POST /patients/{id}/unmerge: Revert the merge of this patient into another one; only persons may
        do so.
        """
        answer: records.RegisteredPatient | records.PatientOutline | records.PatientReference = (
            self.request(
                "POST",
                f"/patients/{segment(id)}/unmerge",
                headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
            )
        )
        return answer

    def list_queues(
        self, *, limit: int | None = None
    ) -> Pages[records.QueuePage, records.QueueOut]:
        """GET /queues: List all queues that have ever had a task or settings, by name, with their counts."""
        return self._pages("GET", "/queues", "queues", query={"limit": limit})

    def read_queue(self, name: str) -> records.QueueOut:
        """GET /queues/{name}: Count the tasks of a queue, and read its settings."""
        answer: records.QueueOut = self.request("GET", f"/queues/{segment(name)}")
        return answer

    def change_queue(
        self,
        name: str,
        body: records.QueueSettings,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.QueueSettingsOut:
        """PUT /queues/{name}: Replace the settings of a queue: pause it, limit its running tasks, and set
        its defaults.
        """
        answer: records.QueueSettingsOut = self.request(
            "PUT",
            f"/queues/{segment(name)}",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def list_routings(
        self, *, to: str, limit: int | None = None, decided_from: str | None = None
    ) -> Pages[records.RoutingPage, records.RoutingOfPatientOut]:
        """GET /routings: List routing decisions for one destination, newest first."""
        return self._pages(
            "GET",
            "/routings",
            "routings",
            query={"limit": limit, "to": to, "decided_from": decided_from},
        )

    def list_schedules(
        self, *, limit: int | None = None
    ) -> Pages[records.SchedulePage, records.ScheduleOut]:
        """GET /schedules: List all schedules by name, with their next runs."""
        return self._pages("GET", "/schedules", "schedules", query={"limit": limit})

    def delete_schedule(
        self, name: str, *, if_match: int | str | None = None, idempotency_key: str | None = None
    ) -> None:
        """DELETE /schedules/{name}: Delete a schedule."""
        self.request(
            "DELETE",
            f"/schedules/{segment(name)}",
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )

    def read_schedule(self, name: str) -> records.ScheduleOut:
        """GET /schedules/{name}: Read a schedule, its next run, and its last task."""
        answer: records.ScheduleOut = self.request("GET", f"/schedules/{segment(name)}")
        return answer

    def store_schedule(
        self,
        name: str,
        body: records.Schedule,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.ScheduleOut:
        """PUT /schedules/{name}: Create or replace a schedule, which creates a task at each time of its
        cron expression.
        """
        answer: records.ScheduleOut = self.request(
            "PUT",
            f"/schedules/{segment(name)}",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def list_tasks(
        self,
        *,
        limit: int | None = None,
        patient_id: str | None = None,
        encounter_id: str | None = None,
        owner: str | None = None,
        owner_kind: Literal["agent", "person"] | None = None,
        claimed_by: str | None = None,
        queue: str | None = None,
        kind: str | None = None,
        status: Literal["ready", "in-progress", "on-hold", "completed", "failed", "cancelled"]
        | None = None,
        priority: Literal["routine", "urgent", "asap", "stat"] | None = None,
        due_to: str | None = None,
        overdue: bool | None = None,
        order: Literal["newest", "oldest", "due"] | None = None,
    ) -> Pages[records.TaskPage, records.ListedTask]:
        """GET /tasks: List tasks by any combination of filters: newest first, oldest first, or next due
        first.
        """
        return self._pages(
            "GET",
            "/tasks",
            "tasks",
            query={
                "limit": limit,
                "patient_id": patient_id,
                "encounter_id": encounter_id,
                "owner": owner,
                "owner_kind": owner_kind,
                "claimed_by": claimed_by,
                "queue": queue,
                "kind": kind,
                "status": status,
                "priority": priority,
                "due_to": due_to,
                "overdue": overdue,
                "order": order,
            },
        )

    def create_task(
        self, body: records.TaskCreate, *, idempotency_key: str | None = None
    ) -> records.CreatedTask | records.DeduplicatedTask:
        """POST /tasks: Add a task to a queue."""
        answer: records.CreatedTask | records.DeduplicatedTask = self.request(
            "POST", "/tasks", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def claim_tasks(
        self, body: records.ClaimRequest, *, idempotency_key: str | None = None
    ) -> records.ClaimedTasks:
        """POST /tasks/claim: Claim tasks for `lease_seconds`, the most urgent first, then the longest
        waiting. A repeat with the same Idempotency-Key returns the same claims until their leases
        expire.
        """
        answer: records.ClaimedTasks = self.request(
            "POST", "/tasks/claim", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def extend_leases(self, body: records.Heartbeats) -> records.LeaseOutcomes:
        """POST /tasks/heartbeat: Extend several leases, each by its own `lease_seconds`."""
        answer: records.LeaseOutcomes = self.request("POST", "/tasks/heartbeat", body=body)
        return answer

    def requeue_tasks(
        self, body: records.RequeueRequest, *, idempotency_key: str | None = None
    ) -> records.RequeueResult:
        """POST /tasks/requeue: Return the dead letters of a queue that match a filter; only persons may do
        so.
        """
        answer: records.RequeueResult = self.request(
            "POST", "/tasks/requeue", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def send_signal(
        self, body: records.SignalCreate, *, idempotency_key: str | None = None
    ) -> records.SignalReceipt:
        """POST /tasks/signals: Resume the task that has awaited a key longest."""
        answer: records.SignalReceipt = self.request(
            "POST", "/tasks/signals", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def read_task(self, id: str, *, wait_seconds: int | None = None) -> records.TaskDetail:
        """GET /tasks/{id}: Read a task, its place in the queue, and its input."""
        answer: records.TaskDetail = self.request(
            "GET", f"/tasks/{segment(id)}", query={"wait_seconds": wait_seconds}
        )
        return answer

    def amend_task(
        self,
        id: str,
        body: records.TaskUpdate,
        *,
        if_match: int | str,
        idempotency_key: str | None = None,
    ) -> records.TaskOut | records.TaskReference:
        """PATCH /tasks/{id}: Change the priority, the times or the queue of a task that no claim holds."""
        answer: records.TaskOut | records.TaskReference = self.request(
            "PATCH",
            f"/tasks/{segment(id)}",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def assign_task(
        self,
        id: str,
        body: records.Assign,
        *,
        if_match: int | str,
        idempotency_key: str | None = None,
    ) -> records.TaskOut | records.TaskReference:
        """POST /tasks/{id}/assign: Assign a task to an owner, so that only this owner can claim the task;
        null removes the owner.
        """
        answer: records.TaskOut | records.TaskReference = self.request(
            "POST",
            f"/tasks/{segment(id)}/assign",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def cancel_task(
        self,
        id: str,
        body: records.Cancel,
        *,
        if_match: int | str,
        idempotency_key: str | None = None,
    ) -> records.TaskOut | records.TaskReference:
        """POST /tasks/{id}/cancel: Cancel a task."""
        answer: records.TaskOut | records.TaskReference = self.request(
            "POST",
            f"/tasks/{segment(id)}/cancel",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def complete_task(
        self,
        id: str,
        body: records.Completion,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.CompletedTask:
        """POST /tasks/{id}/complete: Complete a task. Follow-up tasks need the scope `Task.c`; an
        encounter needs `Encounter.c` or `Encounter.u`, and the rules of `POST /encounters` and `PATCH
        /encounters/{id}` apply; `version` replaces `If-Match`. A repeat with the same claim token
        within 48 hours returns the first response; another completion is rejected as `claim-lost`.
        """
        answer: records.CompletedTask = self.request(
            "POST",
            f"/tasks/{segment(id)}/complete",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def fail_task(
        self, id: str, body: records.Failure, *, idempotency_key: str | None = None
    ) -> records.TaskOut:
        """POST /tasks/{id}/fail: End a failed attempt."""
        answer: records.TaskOut = self.request(
            "POST",
            f"/tasks/{segment(id)}/fail",
            body=body,
            headers={"Idempotency-Key": idempotency_key},
        )
        return answer

    def hand_off_task(
        self, id: str, body: records.Handoff, *, idempotency_key: str | None = None
    ) -> records.TaskOut:
        """POST /tasks/{id}/handoff: Hand a task over to another owner or queue, with a reason."""
        answer: records.TaskOut = self.request(
            "POST",
            f"/tasks/{segment(id)}/handoff",
            body=body,
            headers={"Idempotency-Key": idempotency_key},
        )
        return answer

    def extend_lease(self, id: str, body: records.Holding) -> records.Lease:
        """POST /tasks/{id}/heartbeat: Extend a lease by its `lease_seconds`, and read whether cancellation
        was requested.
        """
        answer: records.Lease = self.request("POST", f"/tasks/{segment(id)}/heartbeat", body=body)
        return answer

    def list_task_versions(
        self, id: str, *, limit: int | None = None
    ) -> Pages[records.TaskHistory, records.TaskOut]:
        """GET /tasks/{id}/history: List a task's versions, newest first: one for each change of its
        status, owner, business status, error or output.
        """
        return self._pages(
            "GET", f"/tasks/{segment(id)}/history", "versions", query={"limit": limit}
        )

    def read_task_version(self, id: str, version: int) -> records.TaskOut:
        """GET /tasks/{id}/history/{version}: Read one version of a task."""
        answer: records.TaskOut = self.request(
            "GET", f"/tasks/{segment(id)}/history/{segment(version)}"
        )
        return answer

    def hold_task(
        self,
        id: str,
        body: records.Hold,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.TaskOut | records.TaskReference:
        """POST /tasks/{id}/hold: Take a task out of its queue until a signal, a time or a person resumes
        it.
        """
        answer: records.TaskOut | records.TaskReference = self.request(
            "POST",
            f"/tasks/{segment(id)}/hold",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def release_task(
        self, id: str, body: records.Holding, *, idempotency_key: str | None = None
    ) -> records.TaskOut:
        """POST /tasks/{id}/release: Return a task to the end of its queue."""
        answer: records.TaskOut = self.request(
            "POST",
            f"/tasks/{segment(id)}/release",
            body=body,
            headers={"Idempotency-Key": idempotency_key},
        )
        return answer

    def requeue_task(
        self, id: str, *, if_match: int | str, idempotency_key: str | None = None
    ) -> records.TaskOut | records.TaskReference:
        """POST /tasks/{id}/requeue: Return a dead letter to its queue; only persons may do so."""
        answer: records.TaskOut | records.TaskReference = self.request(
            "POST",
            f"/tasks/{segment(id)}/requeue",
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def resume_task(
        self,
        id: str,
        body: records.Resume,
        *,
        if_match: int | str,
        idempotency_key: str | None = None,
    ) -> records.TaskOut | records.TaskReference:
        """POST /tasks/{id}/resume: Return a held task to its queue."""
        answer: records.TaskOut | records.TaskReference = self.request(
            "POST",
            f"/tasks/{segment(id)}/resume",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def list_task_steps(
        self, id: str, *, limit: int | None = None
    ) -> Pages[records.StepPage, records.StepOut]:
        """GET /tasks/{id}/steps: List a task's steps in recorded order, each with caller, time and note."""
        return self._pages("GET", f"/tasks/{segment(id)}/steps", "steps", query={"limit": limit})

    def record_step(
        self,
        id: str,
        body: records.StepCreate,
        *,
        if_match: int | str,
        idempotency_key: str | None = None,
    ) -> records.TaskOut | records.TaskReference:
        """POST /tasks/{id}/steps: Record a step, such as `submitted` of a prior authorisation, with
        caller, time and note.
        """
        answer: records.TaskOut | records.TaskReference = self.request(
            "POST",
            f"/tasks/{segment(id)}/steps",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def read_access_report(
        self,
        *,
        patient_id: str,
        limit: int | None = None,
        require: Literal["complete"] | None = None,
    ) -> Pages[audit.AccessReport, audit.ReaderOut]:
        """GET /access-reports: List the callers who read data about a patient, the most recent reader
        first.
        """
        return self._pages(
            "GET",
            "/access-reports",
            "readers",
            query={"limit": limit, "patient_id": patient_id, "require": require},
        )

    def list_agent_events(
        self,
        *,
        patient_id: str | None = None,
        require: Literal["complete"] | None = None,
        encounter_id: str | list[str] | None = None,
        agent_name: str | list[str] | None = None,
        event_type: str | list[str] | None = None,
        tool: str | list[str] | None = None,
        outcome: str | list[str] | None = None,
        recorded_by: str | list[str] | None = None,
        trace_id: str | list[str] | None = None,
        recorded_from: str | None = None,
        recorded_to: str | None = None,
        access: bool | None = None,
        changes: bool | None = None,
        begun: bool | None = None,
        limit: int | None = None,
        conversation_id: str | list[str] | None = None,
        model: str | list[str] | None = None,
        order: Literal["asc", "desc"] | None = None,
    ) -> Pages[audit.EventPage, audit.EventOut]:
        """GET /agent-events: List the events that match all filters, oldest or newest first."""
        return self._pages(
            "GET",
            "/agent-events",
            "events",
            query={
                "patient_id": patient_id,
                "require": require,
                "encounter_id": encounter_id,
                "agent_name": agent_name,
                "event_type": event_type,
                "tool": tool,
                "outcome": outcome,
                "recorded_by": recorded_by,
                "trace_id": trace_id,
                "recorded_from": recorded_from,
                "recorded_to": recorded_to,
                "access": access,
                "changes": changes,
                "begun": begun,
                "limit": limit,
                "conversation_id": conversation_id,
                "model": model,
                "order": order,
            },
        )

    def log_agent_event(
        self,
        body: audit.EventCreate,
        *,
        traceparent: str | None = None,
        idempotency_key: str | None = None,
    ) -> audit.EventLogged:
        """POST /agent-events: Append an event to the log and return its receipt."""
        answer: audit.EventLogged = self.request(
            "POST",
            "/agent-events",
            body=body,
            headers={"traceparent": traceparent, "Idempotency-Key": idempotency_key},
        )
        return answer

    def log_agent_events(
        self,
        body: list[audit.EventCreate],
        *,
        traceparent: str | None = None,
        idempotency_key: str | None = None,
    ) -> audit.BatchLogged:
        """POST /agent-events/batch: Append up to 1,000 events (8 MiB in total), sent as a JSON array or as
        NDJSON.
        """
        answer: audit.BatchLogged = self.request(
            "POST",
            "/agent-events/batch",
            body=body,
            headers={"traceparent": traceparent, "Idempotency-Key": idempotency_key},
        )
        return answer

    def read_event_rates(
        self,
        *,
        minutes: int | None = None,
        by: Literal["agent_name", "event_type", "outcome"] | None = None,
        access: bool | None = None,
        changes: bool | None = None,
    ) -> audit.Rates:
        """GET /agent-events/rates: Count the events of the last minutes that you may see, as one series or
        one per value of a field.
        """
        answer: audit.Rates = self.request(
            "GET",
            "/agent-events/rates",
            query={"minutes": minutes, "by": by, "access": access, "changes": changes},
        )
        return answer

    def follow(
        self,
        *,
        patient_id: str | None = None,
        require: Literal["complete"] | None = None,
        encounter_id: str | list[str] | None = None,
        agent_name: str | list[str] | None = None,
        event_type: str | list[str] | None = None,
        tool: str | list[str] | None = None,
        outcome: str | list[str] | None = None,
        recorded_by: str | list[str] | None = None,
        trace_id: str | list[str] | None = None,
        recorded_from: str | None = None,
        recorded_to: str | None = None,
        access: bool | None = None,
        changes: bool | None = None,
        begun: bool | None = None,
        after_seq: int | None = None,
    ) -> Iterator[audit.EventOut]:
        """GET /agent-events/stream: Receive matching events as they are logged, as server-sent events
        (SSE).
        """
        return self._stream(
            "/agent-events/stream",
            {
                "patient_id": patient_id,
                "require": require,
                "encounter_id": encounter_id,
                "agent_name": agent_name,
                "event_type": event_type,
                "tool": tool,
                "outcome": outcome,
                "recorded_by": recorded_by,
                "trace_id": trace_id,
                "recorded_from": recorded_from,
                "recorded_to": recorded_to,
                "access": access,
                "changes": changes,
                "begun": begun,
                "after_seq": after_seq,
            },
        )

    def read_agent_event(self, id: str) -> audit.EventOut:
        """GET /agent-events/{id}: Read one event by its id."""
        answer: audit.EventOut = self.request("GET", f"/agent-events/{segment(id)}")
        return answer

    def log_spans(self, body: dict[str, Any]) -> dict[str, Any]:
        """POST /v1/traces: Accept spans from an OpenTelemetry exporter and store those of agents' work as
        events.
        """
        answer: dict[str, Any] = self.request("POST", "/v1/traces", body=body)
        return answer

    def list_webhooks(
        self, *, limit: int | None = None
    ) -> Pages[audit.WebhookPage, audit.WebhookOut]:
        """GET /webhooks: List webhooks, in the order of their ids, without their secrets."""
        return self._pages("GET", "/webhooks", "webhooks", query={"limit": limit})

    def create_webhook(
        self, body: audit.WebhookRequest, *, idempotency_key: str | None = None
    ) -> audit.WebhookCreated:
        """POST /webhooks: Send later events of the log to a URL, signed as in Standard Webhooks."""
        answer: audit.WebhookCreated = self.request(
            "POST", "/webhooks", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def delete_webhook(
        self, id: str, *, idempotency_key: str | None = None, if_match: int | str | None = None
    ) -> None:
        """DELETE /webhooks/{id}: Delete a webhook."""
        self.request(
            "DELETE",
            f"/webhooks/{segment(id)}",
            headers={"Idempotency-Key": idempotency_key, "If-Match": if_match},
        )

    def read_webhook(self, id: str) -> audit.WebhookOut:
        """GET /webhooks/{id}: Read a webhook without its secret."""
        answer: audit.WebhookOut = self.request("GET", f"/webhooks/{segment(id)}")
        return answer

    def replace_webhook(
        self,
        id: str,
        body: audit.WebhookRequest,
        *,
        idempotency_key: str | None = None,
        if_match: int | str | None = None,
    ) -> audit.WebhookOut:
        """PUT /webhooks/{id}: Change the receiver or the event types of a webhook, disable it, or enable
        it again.
        """
        answer: audit.WebhookOut = self.request(
            "PUT",
            f"/webhooks/{segment(id)}",
            body=body,
            headers={"Idempotency-Key": idempotency_key, "If-Match": if_match},
        )
        return answer

    def list_webhook_deliveries(
        self, id: str, *, limit: int | None = None, delivered: bool | None = None
    ) -> Pages[audit.DeliveryPage, audit.DeliveryOut]:
        """GET /webhooks/{id}/deliveries: List the events of a webhook, newest first, with the last attempt
        to send each.
        """
        return self._pages(
            "GET",
            f"/webhooks/{segment(id)}/deliveries",
            "deliveries",
            query={"limit": limit, "delivered": delivered},
        )

    def redeliver_webhook_events(
        self, id: str, body: audit.Redelivery, *, idempotency_key: str | None = None
    ) -> audit.WebhookOut:
        """POST /webhooks/{id}/redeliver: Send the webhook's events between two numbers of the log again,
        up to 1,000 numbers, also events from before the webhook was created.
        """
        answer: audit.WebhookOut = self.request(
            "POST",
            f"/webhooks/{segment(id)}/redeliver",
            body=body,
            headers={"Idempotency-Key": idempotency_key},
        )
        return answer

    def store_chunk(
        self, body: retrieval.ChunkCreate, *, idempotency_key: str | None = None
    ) -> retrieval.ChunkStored:
        """POST /chunks: Store a passage with its vectors."""
        answer: retrieval.ChunkStored = self.request(
            "POST", "/chunks", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def delete_chunk(
        self,
        id: str,
        *,
        reason: Literal[
            "entered-in-error", "superseded", "not-needed", "retention", "patient-request", "other"
        ]
        | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """DELETE /chunks/{id}: Delete a passage that `POST /chunks` stored."""
        self.request(
            "DELETE",
            f"/chunks/{segment(id)}",
            query={"reason": reason},
            headers={"Idempotency-Key": idempotency_key},
        )

    def list_documents(
        self,
        *,
        limit: int | None = None,
        patient_id: str | None = None,
        scope: Literal["shared"] | None = None,
        require: Literal["complete"] | None = None,
        encounter_id: str | None = None,
        source_type: str | None = None,
        review_status: Literal["draft", "approved", "retired"] | None = None,
        author_kind: Literal["agent", "person", "system"] | None = None,
        code: str | None = None,
    ) -> Pages[retrieval.DocumentPage, retrieval.DocumentSummary]:
        """GET /documents: List documents without their texts, the newest first: documents of the patients
        that you may see, and shared documents.
        """
        return self._pages(
            "GET",
            "/documents",
            "documents",
            query={
                "limit": limit,
                "patient_id": patient_id,
                "scope": scope,
                "require": require,
                "encounter_id": encounter_id,
                "source_type": source_type,
                "review_status": review_status,
                "author_kind": author_kind,
                "code": code,
            },
        )

    def store_document(
        self, body: retrieval.DocumentCreate, *, idempotency_key: str | None = None
    ) -> retrieval.DocumentStored | retrieval.JobOut:
        """POST /documents: Store a document, or a new version of the document with the same `patient_id`,
        `source_type` and `source_ref`. Shared documents, such as policies, need the scope at the level
        `system/`.
        """
        answer: retrieval.DocumentStored | retrieval.JobOut = self.request(
            "POST", "/documents", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def delete_document_of_source(
        self, body: retrieval.DocumentDeletion, *, idempotency_key: str | None = None
    ) -> retrieval.DeletedDocuments:
        """POST /documents/delete: Delete the document of a source, as `DELETE /documents/{id}` does."""
        answer: retrieval.DeletedDocuments = self.request(
            "POST", "/documents/delete", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def delete_document(
        self,
        id: str,
        *,
        reason: Literal[
            "entered-in-error", "superseded", "not-needed", "retention", "patient-request", "other"
        ]
        | None = None,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """DELETE /documents/{id}: Delete a document with all its versions and chunks."""
        self.request(
            "DELETE",
            f"/documents/{segment(id)}",
            query={"reason": reason},
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )

    def read_document(
        self,
        id: str,
        *,
        version: int | None = None,
        start: int | None = None,
        length: int | None = None,
    ) -> retrieval.DocumentOut:
        """GET /documents/{id}: Read a document with its text, or with a part of the text."""
        answer: retrieval.DocumentOut = self.request(
            "GET",
            f"/documents/{segment(id)}",
            query={"version": version, "start": start, "length": length},
        )
        return answer

    def update_document(
        self,
        id: str,
        body: retrieval.DocumentUpdate,
        *,
        if_match: int | str,
        idempotency_key: str | None = None,
    ) -> retrieval.DocumentStored:
        """PATCH /documents/{id}: Change the metadata of a document; only a person may set `review_status`.
        An omitted field does not change, null removes a value.
        """
        answer: retrieval.DocumentStored = self.request(
            "PATCH",
            f"/documents/{segment(id)}",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def list_document_chunks(
        self, id: str, *, limit: int | None = None
    ) -> Pages[retrieval.ChunkPage, retrieval.ChunkOut]:
        """GET /documents/{id}/chunks: List the chunks of a document's present version in the order of its
        text.
        """
        return self._pages(
            "GET", f"/documents/{segment(id)}/chunks", "chunks", query={"limit": limit}
        )

    def reread_document(
        self, id: str, *, idempotency_key: str | None = None
    ) -> retrieval.DocumentStored | retrieval.JobOut:
        """POST /documents/{id}/reread: Read the file of a document again, for example after an upgrade."""
        answer: retrieval.DocumentStored | retrieval.JobOut = self.request(
            "POST", f"/documents/{segment(id)}/reread", headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def list_jobs(self, *, limit: int | None = None) -> Pages[retrieval.JobPage, retrieval.JobOut]:
        """GET /jobs: List the jobs that you started, the newest first."""
        return self._pages("GET", "/jobs", "jobs", query={"limit": limit})

    def read_job(self, id: str) -> retrieval.JobOut:
        """GET /jobs/{id}: Read the progress of one of your jobs."""
        answer: retrieval.JobOut = self.request("GET", f"/jobs/{segment(id)}")
        return answer

    def list_job_outcomes(
        self,
        id: str,
        *,
        limit: int | None = None,
        outcome: Literal["created", "updated", "unchanged", "failed"] | None = None,
    ) -> Pages[retrieval.OutcomePage, retrieval.OutcomeOut]:
        """GET /jobs/{id}/outcomes: List the outcomes of finished lines, in their order."""
        return self._pages(
            "GET",
            f"/jobs/{segment(id)}/outcomes",
            "outcomes",
            query={"limit": limit, "outcome": outcome},
        )

    def retrieve(self, body: retrieval.SearchQuery) -> retrieval.Matches:
        """POST /retrieve: Find the passages that answer a question best, the best first, by meaning and by
        words.
        """
        answer: retrieval.Matches = self.request("POST", "/retrieve", body=body)
        return answer
