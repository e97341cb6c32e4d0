"""A method for each request of the contracts. Written by `make generated`; do not edit."""

from collections.abc import AsyncIterator
from typing import Any, Literal
from urllib.parse import quote

from chartroom_client.asynchronous.connection import AsyncConnection, AsyncPages
from chartroom_client.types import audit, records, retrieval


class AsyncChartroom(AsyncConnection):
    def list_break_glass(
        self, *, limit: int | None = None, reviewed: bool | None = None
    ) -> AsyncPages[records.BreakGlassPage, records.BreakGlassOut]:
        """GET /break-glass: List who took access to the patients in the caller's reach and why, the newest
        first.
        """
        return self._pages(
            "GET", "/break-glass", "break_glass", query={"limit": limit, "reviewed": reviewed}
        )

    async def break_glass(
        self, body: records.BreakGlassCreate, *, idempotency_key: str | None = None
    ) -> records.BreakGlassOut:
        """POST /break-glass: Take access to a patient for an hour, as a person or as an agent that acts
        for one. The caller's scopes with the level `user` count for the patient, too. The log shows it,
        and another person reviews it. A person has five open at a time.
        """
        answer: records.BreakGlassOut = await self.request(
            "POST", "/break-glass", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    async def review_break_glass(
        self, id: str, *, if_match: int | str | None = None, idempotency_key: str | None = None
    ) -> records.BreakGlassOut | records.BreakGlassReference:
        """POST /break-glass/{id}/review: For persons: close the access that another person took. It ends,
        if it has not ended yet.
        """
        answer: records.BreakGlassOut | records.BreakGlassReference = await self.request(
            "POST",
            f"/break-glass/{quote(str(id), safe='')}/review",
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
    ) -> AsyncPages[records.EncounterPage, records.NamedEncounterOut]:
        """GET /encounters: List encounters by start, else by when they were opened: those of a patient
        newest first, those of all patients that you may see soonest first. `summary_status=preliminary`
        lists what awaits a person. A page of large ones is shorter.
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

    async def open_encounter(
        self, body: records.EncounterCreate, *, idempotency_key: str | None = None
    ) -> records.EncounterOut:
        """POST /encounters: Open an encounter of a registered patient. It is refused (409) where the
        patient's record is inactive, or where it would start after the patient's death: by `start`,
        else by the time of the request. A person may open it all the same, with `override_reason`.
        """
        answer: records.EncounterOut = await self.request(
            "POST", "/encounters", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    async def count_encounters(self) -> records.EncounterCounts:
        """GET /encounters/counts: Count the encounters of all patients that you may see, by status and by
        the status of their summaries. A count ends at 1,000 and then says so.
        """
        answer: records.EncounterCounts = await self.request("GET", "/encounters/counts")
        return answer

    async def read_encounter(self, id: str) -> records.NamedEncounterOut:
        """GET /encounters/{id}: Read an encounter with its patient's name."""
        answer: records.NamedEncounterOut = await self.request(
            "GET", f"/encounters/{quote(str(id), safe='')}"
        )
        return answer

    async def update_encounter(
        self,
        id: str,
        body: records.EncounterUpdate,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.NamedEncounterOut | records.EncounterReference:
        """PATCH /encounters/{id}: Change an encounter, for instance write its summary for the next agent.
        Omitted fields stay, null removes a value. A change of `status` needs If-Match. Each change
        makes a version.
        """
        answer: records.NamedEncounterOut | records.EncounterReference = await self.request(
            "PATCH",
            f"/encounters/{quote(str(id), safe='')}",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    async def read_context(self, id: str, body: records.ContextQuery) -> records.EncounterContext:
        """POST /encounters/{id}/context: Read everything around an encounter at once: the patient's other
        encounters, intakes and open tasks, the agents' events, passages of the chart that answer
        `question`, with their places in documents, and the sections of the chart: active problems and
        allergies, current medications, the latest vital signs and labs, recent procedures and
        immunizations, care teams, and what does not count as current. `unavailable` names the lists
        that could not be fetched in time, `truncated` those that end early, `withheld` those that the
        caller has no scope for, `degraded` those that were found by less than usual. If the patient was
        merged, the lists are about the surviving patient.
        """
        answer: records.EncounterContext = await self.request(
            "POST", f"/encounters/{quote(str(id), safe='')}/context", body=body
        )
        return answer

    def list_encounter_versions(
        self, id: str, *, limit: int | None = None
    ) -> AsyncPages[records.EncounterHistory, records.EncounterVersionOut]:
        """GET /encounters/{id}/history: List an encounter's versions, the newest first. A page of large
        ones is shorter.
        """
        return self._pages(
            "GET",
            f"/encounters/{quote(str(id), safe='')}/history",
            "versions",
            query={"limit": limit},
        )

    async def read_encounter_version(self, id: str, version: int) -> records.EncounterVersionOut:
        """GET /encounters/{id}/history/{version}: Read one version of an encounter."""
        answer: records.EncounterVersionOut = await self.request(
            "GET", f"/encounters/{quote(str(id), safe='')}/history/{quote(str(version), safe='')}"
        )
        return answer

    async def accept_summary(
        self,
        id: str,
        body: records.Decision | None = None,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.NamedEncounterOut | records.EncounterReference:
        """POST /encounters/{id}/summary/accept: For persons: take responsibility for the summary in the
        version of If-Match; a body may say why.
        """
        answer: records.NamedEncounterOut | records.EncounterReference = await self.request(
            "POST",
            f"/encounters/{quote(str(id), safe='')}/summary/accept",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    async def reject_summary(
        self,
        id: str,
        body: records.Decision | None = None,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.NamedEncounterOut | records.EncounterReference:
        """POST /encounters/{id}/summary/reject: For persons: reject the summary; a body may say why. It is
        null from then on; the version before keeps its text.
        """
        answer: records.NamedEncounterOut | records.EncounterReference = await self.request(
            "POST",
            f"/encounters/{quote(str(id), safe='')}/summary/reject",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    async def import_fhir_bundle(
        self,
        body: dict[str, Any],
        *,
        source: str | None = None,
        on_error: Literal["fail", "skip"] | None = None,
        idempotency_key: str | None = None,
    ) -> records.ImportOut:
        """POST /imports/fhir-bundle: Import a FHIR R4 bundle (transaction, collection, searchset or
        document), a single resource or NDJSON, up to 64 MiB. All entries are stored or none, unless
        `on_error` is `skip`.
        """
        answer: records.ImportOut = await self.request(
            "POST",
            "/imports/fhir-bundle",
            body=body,
            query={"source": source, "on_error": on_error},
            headers={"Idempotency-Key": idempotency_key},
        )
        return answer

    async def read_import(
        self, id: str, *, limit: int | None = None, cursor: str | None = None
    ) -> records.ImportOut:
        """GET /imports/{id}: Read the progress of an import. Once it is completed, also read the outcomes
        of its entries, in pages.
        """
        answer: records.ImportOut = await self.request(
            "GET", f"/imports/{quote(str(id), safe='')}", query={"limit": limit, "cursor": cursor}
        )
        return answer

    def list_intake_of_patient(
        self, *, patient_id: str, limit: int | None = None, latest: bool | None = None
    ) -> AsyncPages[records.IntakePage, records.IntakeOut]:
        """GET /intake: List a patient's newest intake records, as `GET /intake/{patient_id}` does, by an
        identifier that cannot be part of a path.
        """
        return self._pages(
            "GET",
            "/intake",
            "records",
            query={"limit": limit, "latest": latest, "patient_id": patient_id},
        )

    async def receive_intake(
        self, body: records.IntakeCreate, *, idempotency_key: str | None = None
    ) -> records.IntakeReceived | records.IntakeReceivedWithTask:
        """POST /intake: Store an intake record and confirm its receipt. It stores exactly what
        `/intake/store` stores.
        """
        answer: records.IntakeReceived | records.IntakeReceivedWithTask = await self.request(
            "POST", "/intake", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    async def store_intake(
        self, body: records.IntakeCreate, *, idempotency_key: str | None = None
    ) -> records.IntakeStored | records.IntakeStoredWithTask:
        """POST /intake/store: Store an intake record and return its number. It stores exactly what
        `/intake` stores.
        """
        answer: records.IntakeStored | records.IntakeStoredWithTask = await self.request(
            "POST", "/intake/store", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    def list_intake(
        self, patient_id: str, *, limit: int | None = None, latest: bool | None = None
    ) -> AsyncPages[records.IntakePage, records.IntakeOut]:
        """GET /intake/{patient_id}: List a patient's newest intake records, the newest last; `next` leads
        to older ones. Records under all names of the patient are listed, each with its own. A corrected
        record stays in the list and names its correction. `GET /intake?patient_id=` accepts identifiers
        with `/` or `%`, too.
        """
        return self._pages(
            "GET",
            f"/intake/{quote(str(patient_id), safe='')}",
            "records",
            query={"limit": limit, "latest": latest},
        )

    async def route_intake(
        self, record_id: int, body: records.RoutingCreate, *, idempotency_key: str | None = None
    ) -> records.RoutingOut | records.RoutingWithTaskOut:
        """POST /intake/{record_id}/routing: Store where an intake record goes, who decided so and why.
        Lists of records show it.
        """
        answer: records.RoutingOut | records.RoutingWithTaskOut = await self.request(
            "POST",
            f"/intake/{quote(str(record_id), safe='')}/routing",
            body=body,
            headers={"Idempotency-Key": idempotency_key},
        )
        return answer

    def list_panels(
        self, *, limit: int | None = None
    ) -> AsyncPages[records.PanelPage, records.PanelOut]:
        """GET /panels: List panels without their members; a caller with a scope `user/` sees its own."""
        return self._pages("GET", "/panels", "panels", query={"limit": limit})

    async def make_panel(
        self, body: records.PanelCreate, *, idempotency_key: str | None = None
    ) -> records.PanelOut:
        """POST /panels: Make a panel: callers with scopes `user/` may see its patients from now on."""
        answer: records.PanelOut = await self.request(
            "POST", "/panels", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    async def delete_panel(
        self, id: str, *, if_match: int | str | None = None, idempotency_key: str | None = None
    ) -> None:
        """DELETE /panels/{id}: Delete a panel: its callers no longer see its patients."""
        await self.request(
            "DELETE",
            f"/panels/{quote(str(id), safe='')}",
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )

    async def read_panel(self, id: str) -> records.PanelWithPatients:
        """GET /panels/{id}: Read a panel with its members."""
        answer: records.PanelWithPatients = await self.request(
            "GET", f"/panels/{quote(str(id), safe='')}"
        )
        return answer

    async def change_panel(
        self,
        id: str,
        body: records.PanelUpdate,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.PanelOut | records.PanelReference:
        """PATCH /panels/{id}: Change a panel's name, callers, groups or members. A withdrawal counts at
        once here, and within seconds in the other services.
        """
        answer: records.PanelOut | records.PanelReference = await self.request(
            "PATCH",
            f"/panels/{quote(str(id), safe='')}",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    async def register_patient(
        self,
        body: records.PatientCreate,
        *,
        idempotency_key: str | None = None,
        if_none_exist: str | None = None,
    ) -> records.RegisteredPatient | records.PatientOutline | records.PatientReference:
        """POST /patients: Register a person. The answer repeats what you sent; everything else refers to
        its `id`. A caller with scopes `user/` or `patient/` only claims identifiers. They name no one
        until they are confirmed: `unconfirmed_identifiers` lists them.
        """
        answer: (
            records.RegisteredPatient | records.PatientOutline | records.PatientReference
        ) = await self.request(
            "POST",
            "/patients",
            body=body,
            headers={"Idempotency-Key": idempotency_key, "If-None-Exist": if_none_exist},
        )
        return answer

    async def match_patients(self, body: records.PatientMatch) -> records.PatientMatches:
        """POST /patients/$match: Rank patients by how much they agree with what is known of a person: the
        name, with slips and in any order, the birth date, the sex and the address. `score` is from 0 to
        1, and `grade` is FHIR's: `certain` requires the same whole name. Placeholders such as `Baby
        Boy` or `1900-01-01` do not count. Nothing is joined or stored. `POST /patients/resolve` looks a
        number up.
        """
        answer: records.PatientMatches = await self.request("POST", "/patients/$match", body=body)
        return answer

    async def merge_patients(
        self, body: records.PatientMerge, *, idempotency_key: str | None = None
    ) -> records.RegisteredPatient | records.PatientOutline | records.PatientReference:
        """POST /patients/merge: For persons: say that two patients are one person. From then on the source
        is inactive and has `replaced_by`. All its names lead to the target, and what was stored under a
        name of either is found under the names of both. Nothing stored is changed: `POST
        /patients/{id}/unmerge` takes the merge back exactly. Neither may have been merged into another
        patient before; others may have been merged into both. The answer is the target.
        """
        answer: (
            records.RegisteredPatient | records.PatientOutline | records.PatientReference
        ) = await self.request(
            "POST", "/patients/merge", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    async def read_patient_names(self, body: records.NamesQuery) -> records.PatientNames:
        """POST /patients/names: Read the names of up to 100 patients, in the order of the ids, for a list
        that shows many. The answer omits ids of patients whom you may not see, or who do not exist.
        """
        answer: records.PatientNames = await self.request("POST", "/patients/names", body=body)
        return answer

    async def resolve_patient(
        self, body: records.PatientResolve
    ) -> records.PatientOut | records.PatientOutline:
        """POST /patients/resolve: Find the patient whom a reference names: an id, `<system>|<value>`, or a
        value that one patient alone has in all systems. A value of several patients names none of them.
        """
        answer: records.PatientOut | records.PatientOutline = await self.request(
            "POST", "/patients/resolve", body=body
        )
        return answer

    def search_patients(
        self, body: records.PatientSearch
    ) -> AsyncPages[records.PatientPage, records.PatientOut | records.PatientOutline]:
        """POST /patients/search: Find patients by name, birth date and identifier. Send `next` as `cursor`
        with the same search to get the next page. A page of large patients is shorter.
        """
        return self._pages("POST", "/patients/search", "patients", body=body)

    async def read_patient(self, id: str) -> records.RegisteredPatient:
        """GET /patients/{id}: Read a patient. If the patient was merged, you get the surviving patient,
        and `asked` is the id that you sent. `GET /patients/{id}/history` has the versions of the merged
        patient.
        """
        answer: records.RegisteredPatient = await self.request(
            "GET", f"/patients/{quote(str(id), safe='')}"
        )
        return answer

    async def amend_patient(
        self,
        id: str,
        body: records.PatientPatch,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.RegisteredPatient | records.PatientOutline | records.PatientReference:
        """PATCH /patients/{id}: Change a patient. Omitted fields stay, null removes a value, a list
        replaces the whole list before. A caller with scopes `user/` changes identifiers of patients in
        its panels only, not by a claimed task or break-glass, and removes no confirmed one.
        """
        answer: (
            records.RegisteredPatient | records.PatientOutline | records.PatientReference
        ) = await self.request(
            "PATCH",
            f"/patients/{quote(str(id), safe='')}",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    async def read_chart(self, id: str, *, limit: int | None = None) -> records.PatientChart:
        """GET /patients/{id}/chart: Read the most important of a patient's resources: active problems and
        allergies, current medications, the latest vital signs and labs, recent procedures and
        immunizations, care teams. Lists of their own have what does not count as current: what is not
        to be done, proposed, planned, refuted, or dated ahead, and statements such as "no known
        allergies". Each list is newest first, and each item has the id of its resource. `truncated`
        names the lists that have more, `withheld` those that the caller has no scope for. If the
        patient was merged, you get the surviving patient's chart. It includes the charts of the
        patients merged into it.
        """
        answer: records.PatientChart = await self.request(
            "GET", f"/patients/{quote(str(id), safe='')}/chart", query={"limit": limit}
        )
        return answer

    def read_everything(
        self, id: str, *, limit: int | None = None
    ) -> AsyncPages[
        records.EverythingPage,
        records.PatientItem
        | records.EncounterItem
        | records.IntakeItem
        | records.ResourceItem
        | records.TaskItem,
    ]:
        """GET /patients/{id}/everything: List everything about a patient: the patient, encounters and
        intake records, newest first, imported resources, and open tasks, newest first, each with its
        `type`. `withheld` names what the caller has no scope for. If the patient was merged, you get
        everything about the surviving patient. It includes everything about the patients merged into
        it.
        """
        return self._pages(
            "GET",
            f"/patients/{quote(str(id), safe='')}/everything",
            "items",
            query={"limit": limit},
        )

    def read_history(
        self, id: str, *, limit: int | None = None
    ) -> AsyncPages[records.HistoryPage, records.PatientVersionOut]:
        """GET /patients/{id}/history: List a patient's versions, the newest first, with who made each of
        them and when. A page of large versions is shorter.
        """
        return self._pages(
            "GET",
            f"/patients/{quote(str(id), safe='')}/history",
            "versions",
            query={"limit": limit},
        )

    async def read_version(self, id: str, version: int) -> records.PatientVersionOut:
        """GET /patients/{id}/history/{version}: Read one version of a patient."""
        answer: records.PatientVersionOut = await self.request(
            "GET", f"/patients/{quote(str(id), safe='')}/history/{quote(str(version), safe='')}"
        )
        return answer

    async def confirm_identifier(
        self, id: str, body: records.IdentifierConfirmation, *, idempotency_key: str | None = None
    ) -> records.RegisteredPatient | records.PatientOutline | records.PatientReference:
        """POST /patients/{id}/identifiers/confirm: Vouch for an identifier that a caller with scopes
        `user/` or `patient/` gave the patient. From then on it names the patient: rows, imports and
        panels under this number are the patient's. The answer is the patient. A second confirmation
        changes nothing.
        """
        answer: (
            records.RegisteredPatient | records.PatientOutline | records.PatientReference
        ) = await self.request(
            "POST",
            f"/patients/{quote(str(id), safe='')}/identifiers/confirm",
            body=body,
            headers={"Idempotency-Key": idempotency_key},
        )
        return answer

    async def unmerge_patient(
        self, id: str, *, if_match: int | str | None = None, idempotency_key: str | None = None
    ) -> records.RegisteredPatient | records.PatientOutline | records.PatientReference:
        """POST /patients/{id}/unmerge: For persons: take back the merge of this patient into another one.
        Each row that was stored since then belongs to the patient whom it named. The answer is this
        patient.
        """
        answer: (
            records.RegisteredPatient | records.PatientOutline | records.PatientReference
        ) = await self.request(
            "POST",
            f"/patients/{quote(str(id), safe='')}/unmerge",
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def list_queues(
        self, *, limit: int | None = None
    ) -> AsyncPages[records.QueuePage, records.QueueOut]:
        """GET /queues: List the queues in which a task has ever been, by name, with what is in each. A
        count ends at 10,000 and then says so.
        """
        return self._pages("GET", "/queues", "queues", query={"limit": limit})

    async def read_queue(self, name: str) -> records.QueueOut:
        """GET /queues/{name}: Count what is in a queue. A count ends at 10,000 and then says so."""
        answer: records.QueueOut = await self.request("GET", f"/queues/{quote(str(name), safe='')}")
        return answer

    def list_routings(
        self, *, to: str, limit: int | None = None, decided_from: str | None = None
    ) -> AsyncPages[records.RoutingPage, records.RoutingOfPatientOut]:
        """GET /routings: List routing decisions with one destination, the newest first, for a review. A
        page of large ones is shorter.
        """
        return self._pages(
            "GET",
            "/routings",
            "routings",
            query={"limit": limit, "to": to, "decided_from": decided_from},
        )

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
    ) -> AsyncPages[records.TaskPage, records.ListedTask]:
        """GET /tasks: List tasks by any combination of filters, the newest, the oldest or the next due
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

    async def create_task(
        self, body: records.TaskCreate, *, idempotency_key: str | None = None
    ) -> records.TaskOut:
        """POST /tasks: Put work into a queue. It is handed out once, when its time has come, what it
        depends on is completed, and no other task with its `serial_key` is in progress.
        """
        answer: records.TaskOut = await self.request(
            "POST", "/tasks", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    async def claim_tasks(
        self, body: records.ClaimRequest, *, idempotency_key: str | None = None
    ) -> records.ClaimedTasks:
        """POST /tasks/claim: Take tasks for `lease_seconds`: the most urgent first, then those that have
        waited longest. Extend the lease by heartbeats; once it is over, the task goes to another agent,
        and the token no longer counts. With `wait_seconds` an empty queue is waited for. A repeat with
        the same Idempotency-Key gives the same claims while their leases live.
        """
        answer: records.ClaimedTasks = await self.request(
            "POST", "/tasks/claim", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    async def extend_leases(self, body: records.Heartbeats) -> records.LeaseOutcomes:
        """POST /tasks/heartbeat: Extend several leases, each by its own `lease_seconds`; each has an
        outcome of its own.
        """
        answer: records.LeaseOutcomes = await self.request("POST", "/tasks/heartbeat", body=body)
        return answer

    async def send_signal(
        self, body: records.SignalCreate, *, idempotency_key: str | None = None
    ) -> records.SignalReceipt:
        """POST /tasks/signals: Resume the task that has awaited a key longest: exactly one. If no task
        awaits it, the signal is kept for 30 days for the first that does.
        """
        answer: records.SignalReceipt = await self.request(
            "POST", "/tasks/signals", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    async def read_task(self, id: str) -> records.TaskDetail:
        """GET /tasks/{id}: Read a task, its place in the queue, and its input."""
        answer: records.TaskDetail = await self.request("GET", f"/tasks/{quote(str(id), safe='')}")
        return answer

    async def assign_task(
        self,
        id: str,
        body: records.Assign,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.TaskOut | records.TaskReference:
        """POST /tasks/{id}/assign: Give a task to an owner, the only caller to whom it is handed out; or
        to anybody.
        """
        answer: records.TaskOut | records.TaskReference = await self.request(
            "POST",
            f"/tasks/{quote(str(id), safe='')}/assign",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    async def cancel_task(
        self,
        id: str,
        body: records.Cancel,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.TaskOut | records.TaskReference:
        """POST /tasks/{id}/cancel: Cancel a task. While a claim holds it, the next heartbeat says so: its
        holder may still complete it, and anything else cancels it. With `force` a person ends the
        claim.
        """
        answer: records.TaskOut | records.TaskReference = await self.request(
            "POST",
            f"/tasks/{quote(str(id), safe='')}/cancel",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    async def complete_task(
        self,
        id: str,
        body: records.Completion,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.CompletedTask:
        """POST /tasks/{id}/complete: Complete a task. Its output, its follow-ups and the change of its
        encounter are stored together or not at all; follow-ups need the scope `Task.c`, an encounter
        `Encounter.c` or `Encounter.u`. One that `POST /encounters` would refuse is refused here, too. A
        repeat with the same claim token within 48 hours gives the first answer.
        """
        answer: records.CompletedTask = await self.request(
            "POST",
            f"/tasks/{quote(str(id), safe='')}/complete",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    async def fail_task(
        self, id: str, body: records.Failure, *, idempotency_key: str | None = None
    ) -> records.TaskOut:
        """POST /tasks/{id}/fail: End an attempt that failed. The task comes back after a pause; after
        `max_attempts` it is a dead letter, which a person may requeue.
        """
        answer: records.TaskOut = await self.request(
            "POST",
            f"/tasks/{quote(str(id), safe='')}/fail",
            body=body,
            headers={"Idempotency-Key": idempotency_key},
        )
        return answer

    async def hand_off_task(
        self, id: str, body: records.Handoff, *, idempotency_key: str | None = None
    ) -> records.TaskOut:
        """POST /tasks/{id}/handoff: Give a task to another owner or queue, and say why. The attempt does
        not count.
        """
        answer: records.TaskOut = await self.request(
            "POST",
            f"/tasks/{quote(str(id), safe='')}/handoff",
            body=body,
            headers={"Idempotency-Key": idempotency_key},
        )
        return answer

    async def extend_lease(self, id: str, body: records.Holding) -> records.Lease:
        """POST /tasks/{id}/heartbeat: Extend a lease by its `lease_seconds`, and hear whether cancellation
        was requested.
        """
        answer: records.Lease = await self.request(
            "POST", f"/tasks/{quote(str(id), safe='')}/heartbeat", body=body
        )
        return answer

    def list_task_versions(
        self, id: str, *, limit: int | None = None
    ) -> AsyncPages[records.TaskHistory, records.TaskOut]:
        """GET /tasks/{id}/history: List a task's versions, the newest first: one for each change of its
        status, owner, business status, error or output. A page of large ones is shorter.
        """
        return self._pages(
            "GET", f"/tasks/{quote(str(id), safe='')}/history", "versions", query={"limit": limit}
        )

    async def read_task_version(self, id: str, version: int) -> records.TaskOut:
        """GET /tasks/{id}/history/{version}: Read one version of a task."""
        answer: records.TaskOut = await self.request(
            "GET", f"/tasks/{quote(str(id), safe='')}/history/{quote(str(version), safe='')}"
        )
        return answer

    async def hold_task(
        self,
        id: str,
        body: records.Hold,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.TaskOut | records.TaskReference:
        """POST /tasks/{id}/hold: Let a task wait for a signal, a time or a person, without a lease. A hold
        by the holder of a claim ends the claim.
        """
        answer: records.TaskOut | records.TaskReference = await self.request(
            "POST",
            f"/tasks/{quote(str(id), safe='')}/hold",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    async def release_task(
        self, id: str, body: records.Holding, *, idempotency_key: str | None = None
    ) -> records.TaskOut:
        """POST /tasks/{id}/release: Give a task back, behind what waits. The attempt does not count."""
        answer: records.TaskOut = await self.request(
            "POST",
            f"/tasks/{quote(str(id), safe='')}/release",
            body=body,
            headers={"Idempotency-Key": idempotency_key},
        )
        return answer

    async def requeue_task(
        self, id: str, *, if_match: int | str | None = None, idempotency_key: str | None = None
    ) -> records.TaskOut | records.TaskReference:
        """POST /tasks/{id}/requeue: For persons: put a dead letter back into its queue. Tasks that waited
        for it wait again.
        """
        answer: records.TaskOut | records.TaskReference = await self.request(
            "POST",
            f"/tasks/{quote(str(id), safe='')}/requeue",
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    async def resume_task(
        self,
        id: str,
        body: records.Resume,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.TaskOut | records.TaskReference:
        """POST /tasks/{id}/resume: Put a task that is on hold back into its queue. If a task that it
        depends on has failed, only a person may resume it, and it goes on without that one.
        """
        answer: records.TaskOut | records.TaskReference = await self.request(
            "POST",
            f"/tasks/{quote(str(id), safe='')}/resume",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def list_task_steps(
        self, id: str, *, limit: int | None = None
    ) -> AsyncPages[records.StepPage, records.StepOut]:
        """GET /tasks/{id}/steps: List a task's steps in the order in which they were recorded: who, when
        and why.
        """
        return self._pages(
            "GET", f"/tasks/{quote(str(id), safe='')}/steps", "steps", query={"limit": limit}
        )

    async def record_step(
        self,
        id: str,
        body: records.StepCreate,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> records.TaskOut | records.TaskReference:
        """POST /tasks/{id}/steps: Record a step, such as `submitted` of a prior authorisation: who, when
        and why are kept, and it becomes the task's `business_status`.
        """
        answer: records.TaskOut | records.TaskReference = await self.request(
            "POST",
            f"/tasks/{quote(str(id), safe='')}/steps",
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
    ) -> AsyncPages[audit.AccessReport, audit.ReaderOut]:
        """GET /access-reports: List the callers who read data about a patient, the most recent reader
        first. Reads of charts, passages, lists, searches and the log count if they showed the patient.
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
        order: Literal["asc", "desc"] | None = None,
    ) -> AsyncPages[audit.EventPage, audit.EventOut]:
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
                "order": order,
            },
        )

    async def log_agent_event(
        self,
        body: audit.EventCreate,
        *,
        traceparent: str | None = None,
        idempotency_key: str | None = None,
    ) -> audit.EventLogged:
        """POST /agent-events: Append an event to the log and return its receipt. The event is durable once
        this call returns, even if the records service is unavailable.
        """
        answer: audit.EventLogged = await self.request(
            "POST",
            "/agent-events",
            body=body,
            headers={"traceparent": traceparent, "Idempotency-Key": idempotency_key},
        )
        return answer

    async def log_agent_events(
        self,
        body: list[audit.EventCreate],
        *,
        traceparent: str | None = None,
        idempotency_key: str | None = None,
    ) -> audit.BatchLogged:
        """POST /agent-events/batch: Append up to 1,000 events (8 MiB in total), sent as a JSON array or as
        NDJSON. The answer has a receipt or a problem for each event; a rejected event does not affect
        the others.
        """
        answer: audit.BatchLogged = await self.request(
            "POST",
            "/agent-events/batch",
            body=body,
            headers={"traceparent": traceparent, "Idempotency-Key": idempotency_key},
        )
        return answer

    async def read_event_rates(
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
        answer: audit.Rates = await self.request(
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
    ) -> AsyncIterator[audit.EventOut]:
        """GET /agent-events/stream: Receive matching events as they are logged, as server-sent events
        (SSE). The data of a message is an event as `GET /agent-events/{id}` returns it, and its `id` is
        the event's `seq`.
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

    async def read_agent_event(self, id: str) -> audit.EventOut:
        """GET /agent-events/{id}: Read one event by its id. The read is recorded in the log as an access
        event.
        """
        answer: audit.EventOut = await self.request(
            "GET", f"/agent-events/{quote(str(id), safe='')}"
        )
        return answer

    async def log_spans(self, body: dict[str, Any]) -> dict[str, Any]:
        """POST /v1/traces: Accept spans from an OpenTelemetry exporter and store those of agents' work as
        events. The events are durable once this call returns. The body is OTLP in protobuf or JSON,
        gzip or plain, up to 16 MiB uncompressed.
        """
        answer: dict[str, Any] = await self.request("POST", "/v1/traces", body=body)
        return answer

    async def store_chunk(
        self, body: retrieval.ChunkCreate, *, idempotency_key: str | None = None
    ) -> retrieval.ChunkStored:
        """POST /chunks: Store a passage with its vector. Searches find it from the answer on."""
        answer: retrieval.ChunkStored = await self.request(
            "POST", "/chunks", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    async def delete_chunk(
        self,
        id: str,
        *,
        reason: Literal[
            "entered-in-error", "superseded", "not-needed", "retention", "patient-request", "other"
        ]
        | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """DELETE /chunks/{id}: Delete a passage that `POST /chunks` stored: nothing finds it from the
        answer on. Chunks of documents go with their document.
        """
        await self.request(
            "DELETE",
            f"/chunks/{quote(str(id), safe='')}",
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
    ) -> AsyncPages[retrieval.DocumentPage, retrieval.DocumentSummary]:
        """GET /documents: List documents without their texts, the newest first: those of the patients that
        you may see, and shared ones. `patient_id` lists the documents under all names of that patient;
        `patient` says whom it names.
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

    async def store_document(
        self, body: retrieval.DocumentCreate, *, idempotency_key: str | None = None
    ) -> retrieval.DocumentStored | retrieval.JobOut:
        """POST /documents: Store a document, or a new version of the one of the same patient,
        `source_type` and `source_ref`. The same content again is `unchanged` (200). Readers see the
        document before or after, never in between; chunks with an unchanged text keep their ids and
        vectors. Shared documents need the scope at `system/`. A file may have 10 MiB in a form;
        scanned, encrypted and broken files are refused. For a text above 256 KiB the answer is 202, and
        `GET /jobs/{id}` shows what became of it: it is stored at its turn, also over a version that is
        stored before that.
        """
        answer: retrieval.DocumentStored | retrieval.JobOut = await self.request(
            "POST", "/documents", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    async def delete_document_of_source(
        self, body: retrieval.DocumentDeletion, *, idempotency_key: str | None = None
    ) -> retrieval.DeletedDocuments:
        """POST /documents/delete: Delete the document of a source, as `DELETE /documents/{id}` does. It is
        in the body because a source's reference may name a person.
        """
        answer: retrieval.DeletedDocuments = await self.request(
            "POST", "/documents/delete", body=body, headers={"Idempotency-Key": idempotency_key}
        )
        return answer

    async def delete_document(
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
        """DELETE /documents/{id}: Delete a document with all its versions and chunks: nothing finds it
        from the answer on. A job that still has a text of the same source stores that afterwards. The
        audit log keeps who did so, when, and the `reason`.
        """
        await self.request(
            "DELETE",
            f"/documents/{quote(str(id), safe='')}",
            query={"reason": reason},
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )

    async def read_document(self, id: str, *, version: int | None = None) -> retrieval.DocumentOut:
        """GET /documents/{id}: Read a document with its text. An earlier version stays unchanged until the
        document is deleted.
        """
        answer: retrieval.DocumentOut = await self.request(
            "GET", f"/documents/{quote(str(id), safe='')}", query={"version": version}
        )
        return answer

    async def update_document(
        self,
        id: str,
        body: retrieval.DocumentUpdate,
        *,
        if_match: int | str | None = None,
        idempotency_key: str | None = None,
    ) -> retrieval.DocumentStored:
        """PATCH /documents/{id}: Change what is known about a document. Needs If-Match; a person alone
        sets `review_status`. Omitted fields stay, null removes a value. Each change makes a version; a
        change of a shared document that does not come with a person's `review_status` makes it a
        `draft` again.
        """
        answer: retrieval.DocumentStored = await self.request(
            "PATCH",
            f"/documents/{quote(str(id), safe='')}",
            body=body,
            headers={"If-Match": if_match, "Idempotency-Key": idempotency_key},
        )
        return answer

    def list_document_chunks(
        self, id: str, *, limit: int | None = None
    ) -> AsyncPages[retrieval.ChunkPage, retrieval.ChunkOut]:
        """GET /documents/{id}/chunks: List the chunks of a document's present version in the order of its
        text. A page of large ones is shorter.
        """
        return self._pages(
            "GET", f"/documents/{quote(str(id), safe='')}/chunks", "chunks", query={"limit": limit}
        )

    def list_jobs(
        self, *, limit: int | None = None
    ) -> AsyncPages[retrieval.JobPage, retrieval.JobOut]:
        """GET /jobs: List the jobs that you started, the newest first."""
        return self._pages("GET", "/jobs", "jobs", query={"limit": limit})

    async def read_job(self, id: str) -> retrieval.JobOut:
        """GET /jobs/{id}: Read how far a job is that you started. A job that is completed is removed after
        a week.
        """
        answer: retrieval.JobOut = await self.request("GET", f"/jobs/{quote(str(id), safe='')}")
        return answer

    def list_job_outcomes(
        self,
        id: str,
        *,
        limit: int | None = None,
        outcome: Literal["created", "updated", "unchanged", "failed"] | None = None,
    ) -> AsyncPages[retrieval.OutcomePage, retrieval.OutcomeOut]:
        """GET /jobs/{id}/outcomes: List what became of the lines that are done, in their order. A problem
        says nothing of what a text says.
        """
        return self._pages(
            "GET",
            f"/jobs/{quote(str(id), safe='')}/outcomes",
            "outcomes",
            query={"limit": limit, "outcome": outcome},
        )

    async def retrieve(self, body: retrieval.SearchQuery) -> retrieval.Matches:
        """POST /retrieve: Find the passages that answer a question best, best first: by what they mean and
        by their words. The question is sent in the body because it may name a person. `patient_id`
        finds the passages under all names of that patient, each with the name it was stored under;
        `patient` says whom it names. Without `patient_id` and `scope` all that the caller may see is
        searched.
        """
        answer: retrieval.Matches = await self.request("POST", "/retrieve", body=body)
        return answer
