// A method for each request of the contracts. Written by `make generated`; do not edit.

import { type Call, Connection, type Write } from "../connection.ts";
import type { Pages } from "../pages.ts";
import { segment } from "../sending.ts";
import type * as audit from "./audit.ts";
import type * as records from "./records.ts";
import type * as retrieval from "./retrieval.ts";

/** The client. Query parameters and bodies have the names of the API; the other options are the client's. */
export class Chartroom extends Connection {
  /**
   * GET /break-glass: List break-glass accesses to the patients that you may see, with caller and reason, newest first.
   */
  listBreakGlass(
    options: Call & { limit?: number | undefined; reviewed?: boolean | undefined } = {},
  ): Pages<records.BreakGlassPage, records.BreakGlassOut> {
    return this.pages(
      "GET",
      "/break-glass",
      "break_glass",
      { query: { limit: options.limit, reviewed: options.reviewed }, signal: options.signal },
    );
  }

  /** POST /break-glass: Get access to a patient for an hour, as a person or as a person's agent. */
  breakGlass(body: records.BreakGlassCreate, options: Write = {}): Promise<records.BreakGlassOut> {
    return this.request(
      "POST",
      "/break-glass",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /**
   * POST /break-glass/{id}/review: Review another person's break-glass access, which ends it; only persons may do so.
   */
  reviewBreakGlass(
    id: string,
    options: Write & { ifMatch?: number | string | undefined } = {},
  ): Promise<records.BreakGlassOut | records.BreakGlassReference> {
    return this.request(
      "POST",
      `/break-glass/${segment(id)}/review`,
      {
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /**
   * GET /encounters: List encounters by start time, else by creation time: newest first for one patient, otherwise for
   * all patients that you may see with the earliest first.
   */
  listEncounters(
    options: Call & {
      limit?: number | undefined;
      patient_id?: string | undefined;
      status?: records.EncounterStatus | undefined;
      summary_status?: records.SummaryStatus | undefined;
      class?: records.EncounterClass | undefined;
      start_from?: string | undefined;
      start_to?: string | undefined;
    } = {},
  ): Pages<records.EncounterPage, records.NamedEncounterOut> {
    return this.pages(
      "GET",
      "/encounters",
      "encounters",
      {
        query: {
          limit: options.limit,
          patient_id: options.patient_id,
          status: options.status,
          summary_status: options.summary_status,
          class: options.class,
          start_from: options.start_from,
          start_to: options.start_to,
        },
        signal: options.signal,
      },
    );
  }

  /**
   * POST /encounters: Open an encounter of a registered patient. The call is refused (409) if the patient's record is
   * inactive, or if the encounter starts after the patient's death; without `start`, the time of the request counts.
   */
  openEncounter(body: records.EncounterCreate, options: Write = {}): Promise<records.EncounterOut> {
    return this.request(
      "POST",
      "/encounters",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** GET /encounters/counts: Count the encounters of all patients that you may see, by status and by summary status. */
  countEncounters(options: Call = {}): Promise<records.EncounterCounts> {
    return this.request("GET", "/encounters/counts", { signal: options.signal });
  }

  /** GET /encounters/{id}: Read an encounter with its patient's name. */
  readEncounter(id: string, options: Call = {}): Promise<records.NamedEncounterOut> {
    return this.request("GET", `/encounters/${segment(id)}`, { signal: options.signal });
  }

  /**
   * PATCH /encounters/{id}: Change an encounter, for instance its summary. Omitted fields do not change; null removes a
   * value. A change of `status` or of a final summary needs If-Match; an agent's change of a final summary needs the
   * version, not `*`. It may change other fields, with If-Match and a version, unless a person or a feed wrote a
   * version of the encounter (409 `accepted-content`).
   */
  updateEncounter(
    id: string,
    body: records.EncounterUpdate,
    options: Write & { ifMatch?: number | string | undefined } = {},
  ): Promise<records.NamedEncounterOut | records.EncounterReference> {
    return this.request(
      "PATCH",
      `/encounters/${segment(id)}`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /**
   * POST /encounters/{id}/context: Read the context of an encounter in one call: the patient's other encounters, intake
   * records and open tasks, agents' events, passages of documents that answer `question`, and the chart's sections as
   * in `/patients/{id}/chart`.
   */
  readContext(id: string, body: records.ContextQuery, options: Call = {}): Promise<records.EncounterContext> {
    return this.request("POST", `/encounters/${segment(id)}/context`, { body, signal: options.signal });
  }

  /** GET /encounters/{id}/history: List an encounter's versions, newest first. */
  listEncounterVersions(
    id: string,
    options: Call & { limit?: number | undefined } = {},
  ): Pages<records.EncounterHistory, records.EncounterVersionOut> {
    return this.pages(
      "GET",
      `/encounters/${segment(id)}/history`,
      "versions",
      { query: { limit: options.limit }, signal: options.signal },
    );
  }

  /** GET /encounters/{id}/history/{version}: Read one version of an encounter. */
  readEncounterVersion(id: string, version: number, options: Call = {}): Promise<records.EncounterVersionOut> {
    return this.request("GET", `/encounters/${segment(id)}/history/${segment(version)}`, { signal: options.signal });
  }

  /**
   * POST /encounters/{id}/summary/accept: Accept the summary in the version of If-Match, optionally with a reason; only
   * persons may do so.
   */
  acceptSummary(
    id: string,
    body: records.Decision | null | undefined,
    options: Write & { ifMatch: number | string },
  ): Promise<records.NamedEncounterOut | records.EncounterReference> {
    return this.request(
      "POST",
      `/encounters/${segment(id)}/summary/accept`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /**
   * GET /encounters/{id}/summary/check: Check the stored summary without a model: compare each sentence with the texts
   * that it cites, and the whole summary with the chart. The call also needs the scope `DocumentReference.r`.
   */
  readSummaryCheck(id: string, options: Call = {}): Promise<records.SummaryCheck> {
    return this.request("GET", `/encounters/${segment(id)}/summary/check`, { signal: options.signal });
  }

  /**
   * POST /encounters/{id}/summary/check: Check a draft of a summary, which is not stored; without a body, check the
   * stored summary. The call also needs the scope `DocumentReference.r`.
   */
  checkSummary(
    id: string,
    body: records.SummaryDraft | null | undefined,
    options: Call = {},
  ): Promise<records.SummaryCheck> {
    return this.request("POST", `/encounters/${segment(id)}/summary/check`, { body, signal: options.signal });
  }

  /**
   * POST /encounters/{id}/summary/objections: Object to the summary of a version, also of an earlier or accepted one;
   * only persons may do so.
   */
  objectToSummary(id: string, body: records.Objection, options: Write = {}): Promise<records.ObjectionOut> {
    return this.request(
      "POST",
      `/encounters/${segment(id)}/summary/objections`,
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** POST /encounters/{id}/summary/reject: Reject the summary, optionally with a reason; only persons may do so. */
  rejectSummary(
    id: string,
    body: records.Decision | null | undefined,
    options: Write & { ifMatch: number | string },
  ): Promise<records.NamedEncounterOut | records.EncounterReference> {
    return this.request(
      "POST",
      `/encounters/${segment(id)}/summary/reject`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /**
   * POST /encounters/{id}/summary/withdraw: Withdraw the acceptance or the rejection of a summary in the version of
   * If-Match; only persons may do so.
   */
  withdrawSummary(
    id: string,
    body: records.Withdrawal,
    options: Write & { ifMatch: number | string },
  ): Promise<records.NamedEncounterOut | records.EncounterReference> {
    return this.request(
      "POST",
      `/encounters/${segment(id)}/summary/withdraw`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /**
   * POST /imports/fhir-bundle: Import a FHIR R4 bundle (transaction, collection, searchset or document), a single
   * resource or NDJSON, up to 64 MiB.
   */
  importFhirBundle(
    body: Record<string, unknown>,
    options: Write & { source?: string | undefined; on_error?: records.OnError | undefined } = {},
  ): Promise<records.ImportOut> {
    return this.request(
      "POST",
      "/imports/fhir-bundle",
      {
        body,
        query: { source: options.source, on_error: options.on_error },
        headers: { "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** GET /imports/{id}: Read the progress of an import. */
  readImport(
    id: string,
    options: Call & { limit?: number | undefined; cursor?: string | undefined } = {},
  ): Promise<records.ImportOut> {
    return this.request(
      "GET",
      `/imports/${segment(id)}`,
      { query: { limit: options.limit, cursor: options.cursor }, signal: options.signal },
    );
  }

  /**
   * GET /intake: List a patient's newest intake records like `GET /intake/{patient_id}`, also for identifiers that a
   * path cannot contain.
   */
  listIntakeOfPatient(
    options: Call & { limit?: number | undefined; latest?: boolean | undefined; patient_id: string },
  ): Pages<records.IntakePage, records.IntakeOut> {
    return this.pages(
      "GET",
      "/intake",
      "records",
      {
        query: { limit: options.limit, latest: options.latest, patient_id: options.patient_id },
        signal: options.signal,
      },
    );
  }

  /** POST /intake: Store an intake record and confirm its receipt. */
  receiveIntake(
    body: records.IntakeCreate,
    options: Write = {},
  ): Promise<records.IntakeReceived | records.IntakeReceivedWithTask> {
    return this.request(
      "POST",
      "/intake",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** POST /intake/store: Store an intake record and return its number. */
  storeIntake(
    body: records.IntakeCreate,
    options: Write = {},
  ): Promise<records.IntakeStored | records.IntakeStoredWithTask> {
    return this.request(
      "POST",
      "/intake/store",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** GET /intake/{patient_id}: List a patient's newest intake records, newest last; `next` leads to older ones. */
  listIntake(
    patientId: string,
    options: Call & { limit?: number | undefined; latest?: boolean | undefined } = {},
  ): Pages<records.IntakePage, records.IntakeOut> {
    return this.pages(
      "GET",
      `/intake/${segment(patientId)}`,
      "records",
      { query: { limit: options.limit, latest: options.latest }, signal: options.signal },
    );
  }

  /** POST /intake/{record_id}/routing: Store the destination of an intake record, with the caller and the reason. */
  routeIntake(
    recordId: number,
    body: records.RoutingCreate,
    options: Write = {},
  ): Promise<records.RoutingOut | records.RoutingWithTaskOut> {
    return this.request(
      "POST",
      `/intake/${segment(recordId)}/routing`,
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** GET /panels: List panels without their members. */
  listPanels(options: Call & { limit?: number | undefined } = {}): Pages<records.PanelPage, records.PanelOut> {
    return this.pages("GET", "/panels", "panels", { query: { limit: options.limit }, signal: options.signal });
  }

  /** POST /panels: Create a panel. */
  makePanel(body: records.PanelCreate, options: Write = {}): Promise<records.PanelOut> {
    return this.request(
      "POST",
      "/panels",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** DELETE /panels/{id}: Delete a panel. */
  deletePanel(id: string, options: Write & { ifMatch?: number | string | undefined } = {}): Promise<void> {
    return this.request(
      "DELETE",
      `/panels/${segment(id)}`,
      {
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** GET /panels/{id}: Read a panel with its members. */
  readPanel(id: string, options: Call = {}): Promise<records.PanelWithPatients> {
    return this.request("GET", `/panels/${segment(id)}`, { signal: options.signal });
  }

  /** PATCH /panels/{id}: Change a panel's name, callers, groups or members. */
  changePanel(
    id: string,
    body: records.PanelUpdate,
    options: Write & { ifMatch?: number | string | undefined } = {},
  ): Promise<records.PanelOut | records.PanelReference> {
    return this.request(
      "PATCH",
      `/panels/${segment(id)}`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** POST /patients: Register a person. */
  registerPatient(
    body: records.PatientCreate,
    options: Write & { ifNoneExist?: string | undefined } = {},
  ): Promise<records.RegisteredPatient | records.PatientOutline | records.PatientReference> {
    return this.request(
      "POST",
      "/patients",
      {
        body,
        headers: { "Idempotency-Key": options.idempotencyKey, "If-None-Exist": options.ifNoneExist },
        signal: options.signal,
      },
    );
  }

  /**
   * POST /patients/$match: Rank patients by their agreement with facts about a person: the name, with typing errors and
   * in any order, the birth date, the sex and the address.
   */
  matchPatients(body: records.PatientMatch, options: Call = {}): Promise<records.PatientMatches> {
    return this.request("POST", "/patients/$match", { body, signal: options.signal });
  }

  /** POST /patients/merge: Merge two patients who are one person; only persons may do so. */
  mergePatients(
    body: records.PatientMerge,
    options: Write = {},
  ): Promise<records.RegisteredPatient | records.PatientOutline | records.PatientReference> {
    return this.request(
      "POST",
      "/patients/merge",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** POST /patients/names: Read the names of up to 100 patients, in the order of the IDs. */
  readPatientNames(body: records.NamesQuery, options: Call = {}): Promise<records.PatientNames> {
    return this.request("POST", "/patients/names", { body, signal: options.signal });
  }

  /**
   * POST /patients/resolve: Find a patient by a reference: an ID, `<system>|<value>`, or a value that only one patient
   * has in all systems. A value of several patients is refused as ambiguous.
   */
  resolvePatient(
    body: records.PatientResolve,
    options: Call = {},
  ): Promise<records.PatientOut | records.PatientOutline> {
    return this.request("POST", "/patients/resolve", { body, signal: options.signal });
  }

  /** POST /patients/search: Find patients by name, birth date and identifier. */
  searchPatients(
    body: records.PatientSearch,
    options: Call = {},
  ): Pages<records.PatientPage, records.PatientOut | records.PatientOutline> {
    return this.pages("POST", "/patients/search", "patients", { body, signal: options.signal });
  }

  /** GET /patients/{id}: Read a patient. */
  readPatient(id: string, options: Call = {}): Promise<records.RegisteredPatient> {
    return this.request("GET", `/patients/${segment(id)}`, { signal: options.signal });
  }

  /**
   * PATCH /patients/{id}: Change a patient. Omitted fields do not change, null removes a value, and a list replaces the
   * whole list. An agent needs `If-Match` with a version, and cannot change a patient of which a person or a feed wrote
   * a version (409 `accepted-content`).
   */
  amendPatient(
    id: string,
    body: records.PatientPatch,
    options: Write & { ifMatch?: number | string | undefined } = {},
  ): Promise<records.RegisteredPatient | records.PatientOutline | records.PatientReference> {
    return this.request(
      "PATCH",
      `/patients/${segment(id)}`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /**
   * GET /patients/{id}/chart: Read the most important resources of a patient: active flags, problems and allergies,
   * current medications, the latest dose given of each, the latest vital signs and labs, recent procedures and
   * immunizations, and care teams.
   */
  readChart(id: string, options: Call & { limit?: number | undefined } = {}): Promise<records.PatientChart> {
    return this.request(
      "GET",
      `/patients/${segment(id)}/chart`,
      { query: { limit: options.limit }, signal: options.signal },
    );
  }

  /**
   * GET /patients/{id}/everything: List everything about a patient: the patient, encounters and intake records, newest
   * first, imported resources, and open tasks, newest first.
   */
  readEverything(
    id: string,
    options: Call & { limit?: number | undefined } = {},
  ): Pages<records.EverythingPage, records.PatientItem | records.EncounterItem | records.IntakeItem | records.ResourceItem | records.TaskItem> {
    return this.pages(
      "GET",
      `/patients/${segment(id)}/everything`,
      "items",
      { query: { limit: options.limit }, signal: options.signal },
    );
  }

  /** GET /patients/{id}/history: List a patient's versions, newest first, each version with its author and time. */
  readHistory(
    id: string,
    options: Call & { limit?: number | undefined } = {},
  ): Pages<records.HistoryPage, records.PatientVersionOut> {
    return this.pages(
      "GET",
      `/patients/${segment(id)}/history`,
      "versions",
      { query: { limit: options.limit }, signal: options.signal },
    );
  }

  /** GET /patients/{id}/history/{version}: Read one version of a patient. */
  readVersion(id: string, version: number, options: Call = {}): Promise<records.PatientVersionOut> {
    return this.request("GET", `/patients/${segment(id)}/history/${segment(version)}`, { signal: options.signal });
  }

  /**
   * POST /patients/{id}/identifiers/confirm: Confirm an identifier that a caller with `user/` or `patient/` scopes
   * added.
   */
  confirmIdentifier(
    id: string,
    body: records.IdentifierConfirmation,
    options: Write = {},
  ): Promise<records.RegisteredPatient | records.PatientOutline | records.PatientReference> {
    return this.request(
      "POST",
      `/patients/${segment(id)}/identifiers/confirm`,
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** POST /patients/{id}/unmerge: Revert the merge of this patient into another one; only persons may do so. */
  unmergePatient(
    id: string,
    options: Write & { ifMatch?: number | string | undefined } = {},
  ): Promise<records.RegisteredPatient | records.PatientOutline | records.PatientReference> {
    return this.request(
      "POST",
      `/patients/${segment(id)}/unmerge`,
      {
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** GET /queues: List all queues that have ever had a task or settings, by name, with their counts. */
  listQueues(options: Call & { limit?: number | undefined } = {}): Pages<records.QueuePage, records.QueueOut> {
    return this.pages("GET", "/queues", "queues", { query: { limit: options.limit }, signal: options.signal });
  }

  /** GET /queues/{name}: Count the tasks of a queue, and read its settings. */
  readQueue(name: string, options: Call = {}): Promise<records.QueueOut> {
    return this.request("GET", `/queues/${segment(name)}`, { signal: options.signal });
  }

  /** PUT /queues/{name}: Replace the settings of a queue: pause it, limit its running tasks, and set its defaults. */
  changeQueue(
    name: string,
    body: records.QueueSettings,
    options: Write & { ifMatch?: number | string | undefined } = {},
  ): Promise<records.QueueSettingsOut> {
    return this.request(
      "PUT",
      `/queues/${segment(name)}`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** GET /routings: List routing decisions for one destination, newest first. */
  listRoutings(
    options: Call & { limit?: number | undefined; to: string; decided_from?: string | undefined },
  ): Pages<records.RoutingPage, records.RoutingOfPatientOut> {
    return this.pages(
      "GET",
      "/routings",
      "routings",
      {
        query: { limit: options.limit, to: options.to, decided_from: options.decided_from },
        signal: options.signal,
      },
    );
  }

  /** GET /schedules: List all schedules by name, with their next runs. */
  listSchedules(
    options: Call & { limit?: number | undefined } = {},
  ): Pages<records.SchedulePage, records.ScheduleOut> {
    return this.pages("GET", "/schedules", "schedules", { query: { limit: options.limit }, signal: options.signal });
  }

  /** DELETE /schedules/{name}: Delete a schedule. */
  deleteSchedule(name: string, options: Write & { ifMatch?: number | string | undefined } = {}): Promise<void> {
    return this.request(
      "DELETE",
      `/schedules/${segment(name)}`,
      {
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** GET /schedules/{name}: Read a schedule, its next run, and its last task. */
  readSchedule(name: string, options: Call = {}): Promise<records.ScheduleOut> {
    return this.request("GET", `/schedules/${segment(name)}`, { signal: options.signal });
  }

  /** PUT /schedules/{name}: Create or replace a schedule, which creates a task at each time of its cron expression. */
  storeSchedule(
    name: string,
    body: records.Schedule,
    options: Write & { ifMatch?: number | string | undefined } = {},
  ): Promise<records.ScheduleOut> {
    return this.request(
      "PUT",
      `/schedules/${segment(name)}`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** GET /tasks: List tasks by any combination of filters: newest first, oldest first, or next due first. */
  listTasks(
    options: Call & {
      limit?: number | undefined;
      patient_id?: string | undefined;
      encounter_id?: string | undefined;
      owner?: string | undefined;
      owner_kind?: "agent" | "person" | undefined;
      claimed_by?: string | undefined;
      queue?: string | undefined;
      kind?: string | undefined;
      status?: records.TaskStatus | undefined;
      priority?: records.Priority | undefined;
      due_to?: string | undefined;
      overdue?: boolean | undefined;
      order?: records.Order | undefined;
    } = {},
  ): Pages<records.TaskPage, records.ListedTask> {
    return this.pages(
      "GET",
      "/tasks",
      "tasks",
      {
        query: {
          limit: options.limit,
          patient_id: options.patient_id,
          encounter_id: options.encounter_id,
          owner: options.owner,
          owner_kind: options.owner_kind,
          claimed_by: options.claimed_by,
          queue: options.queue,
          kind: options.kind,
          status: options.status,
          priority: options.priority,
          due_to: options.due_to,
          overdue: options.overdue,
          order: options.order,
        },
        signal: options.signal,
      },
    );
  }

  /** POST /tasks: Add a task to a queue. */
  createTask(body: records.TaskCreate, options: Write = {}): Promise<records.CreatedTask | records.DeduplicatedTask> {
    return this.request(
      "POST",
      "/tasks",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /**
   * POST /tasks/claim: Claim tasks for `lease_seconds`, the most urgent first, then the longest waiting. A repeat with
   * the same Idempotency-Key returns the same claims until their leases expire.
   */
  claimTasks(body: records.ClaimRequest, options: Write = {}): Promise<records.ClaimedTasks> {
    return this.request(
      "POST",
      "/tasks/claim",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** POST /tasks/heartbeat: Extend several leases, each by its own `lease_seconds`. */
  extendLeases(body: records.Heartbeats, options: Call = {}): Promise<records.LeaseOutcomes> {
    return this.request("POST", "/tasks/heartbeat", { body, signal: options.signal });
  }

  /** POST /tasks/requeue: Return the dead letters of a queue that match a filter; only persons may do so. */
  requeueTasks(body: records.RequeueRequest, options: Write = {}): Promise<records.RequeueResult> {
    return this.request(
      "POST",
      "/tasks/requeue",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** POST /tasks/signals: Resume the task that has awaited a key longest. */
  sendSignal(body: records.SignalCreate, options: Write = {}): Promise<records.SignalReceipt> {
    return this.request(
      "POST",
      "/tasks/signals",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** GET /tasks/{id}: Read a task, its place in the queue, and its input. */
  readTask(id: string, options: Call & { wait_seconds?: number | undefined } = {}): Promise<records.TaskDetail> {
    return this.request(
      "GET",
      `/tasks/${segment(id)}`,
      { query: { wait_seconds: options.wait_seconds }, signal: options.signal },
    );
  }

  /** PATCH /tasks/{id}: Change the priority, the times or the queue of a task that no claim holds. */
  amendTask(
    id: string,
    body: records.TaskUpdate,
    options: Write & { ifMatch: number | string },
  ): Promise<records.TaskOut | records.TaskReference> {
    return this.request(
      "PATCH",
      `/tasks/${segment(id)}`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /**
   * POST /tasks/{id}/assign: Assign a task to an owner, so that only this owner can claim the task; null removes the
   * owner.
   */
  assignTask(
    id: string,
    body: records.Assign,
    options: Write & { ifMatch: number | string },
  ): Promise<records.TaskOut | records.TaskReference> {
    return this.request(
      "POST",
      `/tasks/${segment(id)}/assign`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** POST /tasks/{id}/cancel: Cancel a task. */
  cancelTask(
    id: string,
    body: records.Cancel,
    options: Write & { ifMatch: number | string },
  ): Promise<records.TaskOut | records.TaskReference> {
    return this.request(
      "POST",
      `/tasks/${segment(id)}/cancel`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /**
   * POST /tasks/{id}/complete: Complete a task. Follow-up tasks need the scope `Task.c`; an encounter needs
   * `Encounter.c` or `Encounter.u`, and the rules of `POST /encounters` and `PATCH /encounters/{id}` apply; `version`
   * replaces `If-Match`. A repeat with the same claim token within 48 hours returns the first response; another
   * completion is rejected as `claim-lost`.
   */
  completeTask(
    id: string,
    body: records.Completion,
    options: Write & { ifMatch?: number | string | undefined } = {},
  ): Promise<records.CompletedTask> {
    return this.request(
      "POST",
      `/tasks/${segment(id)}/complete`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** POST /tasks/{id}/fail: End a failed attempt. */
  failTask(id: string, body: records.Failure, options: Write = {}): Promise<records.TaskOut> {
    return this.request(
      "POST",
      `/tasks/${segment(id)}/fail`,
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** POST /tasks/{id}/handoff: Hand a task over to another owner or queue, with a reason. */
  handOffTask(id: string, body: records.Handoff, options: Write = {}): Promise<records.TaskOut> {
    return this.request(
      "POST",
      `/tasks/${segment(id)}/handoff`,
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** POST /tasks/{id}/heartbeat: Extend a lease by its `lease_seconds`, and read whether cancellation was requested. */
  extendLease(id: string, body: records.Holding, options: Call = {}): Promise<records.Lease> {
    return this.request("POST", `/tasks/${segment(id)}/heartbeat`, { body, signal: options.signal });
  }

  /**
   * GET /tasks/{id}/history: List a task's versions, newest first: one for each change of its status, owner, business
   * status, error or output.
   */
  listTaskVersions(
    id: string,
    options: Call & { limit?: number | undefined } = {},
  ): Pages<records.TaskHistory, records.TaskOut> {
    return this.pages(
      "GET",
      `/tasks/${segment(id)}/history`,
      "versions",
      { query: { limit: options.limit }, signal: options.signal },
    );
  }

  /** GET /tasks/{id}/history/{version}: Read one version of a task. */
  readTaskVersion(id: string, version: number, options: Call = {}): Promise<records.TaskOut> {
    return this.request("GET", `/tasks/${segment(id)}/history/${segment(version)}`, { signal: options.signal });
  }

  /** POST /tasks/{id}/hold: Take a task out of its queue until a signal, a time or a person resumes it. */
  holdTask(
    id: string,
    body: records.Hold,
    options: Write & { ifMatch?: number | string | undefined } = {},
  ): Promise<records.TaskOut | records.TaskReference> {
    return this.request(
      "POST",
      `/tasks/${segment(id)}/hold`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** POST /tasks/{id}/release: Return a task to the end of its queue. */
  releaseTask(id: string, body: records.Holding, options: Write = {}): Promise<records.TaskOut> {
    return this.request(
      "POST",
      `/tasks/${segment(id)}/release`,
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** POST /tasks/{id}/requeue: Return a dead letter to its queue; only persons may do so. */
  requeueTask(
    id: string,
    options: Write & { ifMatch: number | string },
  ): Promise<records.TaskOut | records.TaskReference> {
    return this.request(
      "POST",
      `/tasks/${segment(id)}/requeue`,
      {
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** POST /tasks/{id}/resume: Return a held task to its queue. */
  resumeTask(
    id: string,
    body: records.Resume,
    options: Write & { ifMatch: number | string },
  ): Promise<records.TaskOut | records.TaskReference> {
    return this.request(
      "POST",
      `/tasks/${segment(id)}/resume`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** GET /tasks/{id}/steps: List a task's steps in recorded order, each with caller, time and note. */
  listTaskSteps(
    id: string,
    options: Call & { limit?: number | undefined } = {},
  ): Pages<records.StepPage, records.StepOut> {
    return this.pages(
      "GET",
      `/tasks/${segment(id)}/steps`,
      "steps",
      { query: { limit: options.limit }, signal: options.signal },
    );
  }

  /**
   * POST /tasks/{id}/steps: Record a step, such as `submitted` of a prior authorisation, with caller, time and note.
   */
  recordStep(
    id: string,
    body: records.StepCreate,
    options: Write & { ifMatch: number | string },
  ): Promise<records.TaskOut | records.TaskReference> {
    return this.request(
      "POST",
      `/tasks/${segment(id)}/steps`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** GET /access-reports: List the callers who read data about a patient, the most recent reader first. */
  readAccessReport(
    options: Call & { limit?: number | undefined; patient_id: string; require?: "complete" | undefined },
  ): Pages<audit.AccessReport, audit.ReaderOut> {
    return this.pages(
      "GET",
      "/access-reports",
      "readers",
      {
        query: { limit: options.limit, patient_id: options.patient_id, require: options.require },
        signal: options.signal,
      },
    );
  }

  /** GET /agent-events: List the events that match all filters, oldest or newest first. */
  listAgentEvents(
    options: Call & {
      patient_id?: string | undefined;
      require?: "complete" | undefined;
      encounter_id?: string | string[] | undefined;
      agent_name?: string | string[] | undefined;
      event_type?: string | string[] | undefined;
      tool?: string | string[] | undefined;
      outcome?: string | string[] | undefined;
      recorded_by?: string | string[] | undefined;
      trace_id?: string | string[] | undefined;
      recorded_from?: string | undefined;
      recorded_to?: string | undefined;
      access?: boolean | undefined;
      changes?: boolean | undefined;
      begun?: boolean | undefined;
      limit?: number | undefined;
      conversation_id?: string | string[] | undefined;
      model?: string | string[] | undefined;
      order?: "asc" | "desc" | undefined;
    } = {},
  ): Pages<audit.EventPage, audit.EventOut> {
    return this.pages(
      "GET",
      "/agent-events",
      "events",
      {
        query: {
          patient_id: options.patient_id,
          require: options.require,
          encounter_id: options.encounter_id,
          agent_name: options.agent_name,
          event_type: options.event_type,
          tool: options.tool,
          outcome: options.outcome,
          recorded_by: options.recorded_by,
          trace_id: options.trace_id,
          recorded_from: options.recorded_from,
          recorded_to: options.recorded_to,
          access: options.access,
          changes: options.changes,
          begun: options.begun,
          limit: options.limit,
          conversation_id: options.conversation_id,
          model: options.model,
          order: options.order,
        },
        signal: options.signal,
      },
    );
  }

  /** POST /agent-events: Append an event to the log and return its receipt. */
  logAgentEvent(
    body: audit.EventCreate,
    options: Write & { traceparent?: string | undefined } = {},
  ): Promise<audit.EventLogged> {
    return this.request(
      "POST",
      "/agent-events",
      {
        body,
        headers: { traceparent: options.traceparent, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** POST /agent-events/batch: Append up to 1,000 events (8 MiB in total), sent as a JSON array or as NDJSON. */
  logAgentEvents(
    body: audit.EventCreate[],
    options: Write & { traceparent?: string | undefined } = {},
  ): Promise<audit.BatchLogged> {
    return this.request(
      "POST",
      "/agent-events/batch",
      {
        body,
        headers: { traceparent: options.traceparent, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /**
   * GET /agent-events/rates: Count the events of the last minutes that you may see, as one series or one per value of a
   * field.
   */
  readEventRates(
    options: Call & {
      minutes?: number | undefined;
      by?: "agent_name" | "event_type" | "outcome" | undefined;
      access?: boolean | undefined;
      changes?: boolean | undefined;
    } = {},
  ): Promise<audit.Rates> {
    return this.request(
      "GET",
      "/agent-events/rates",
      {
        query: {
          minutes: options.minutes,
          by: options.by,
          access: options.access,
          changes: options.changes,
        },
        signal: options.signal,
      },
    );
  }

  /** GET /agent-events/stream: Receive matching events as they are logged, as server-sent events (SSE). */
  follow(
    options: Call & {
      patient_id?: string | undefined;
      require?: "complete" | undefined;
      encounter_id?: string | string[] | undefined;
      agent_name?: string | string[] | undefined;
      event_type?: string | string[] | undefined;
      tool?: string | string[] | undefined;
      outcome?: string | string[] | undefined;
      recorded_by?: string | string[] | undefined;
      trace_id?: string | string[] | undefined;
      recorded_from?: string | undefined;
      recorded_to?: string | undefined;
      access?: boolean | undefined;
      changes?: boolean | undefined;
      begun?: boolean | undefined;
      after_seq?: number | undefined;
    } = {},
  ): AsyncGenerator<audit.EventOut, void, undefined> {
    return this.stream(
      "/agent-events/stream",
      {
          patient_id: options.patient_id,
          require: options.require,
          encounter_id: options.encounter_id,
          agent_name: options.agent_name,
          event_type: options.event_type,
          tool: options.tool,
          outcome: options.outcome,
          recorded_by: options.recorded_by,
          trace_id: options.trace_id,
          recorded_from: options.recorded_from,
          recorded_to: options.recorded_to,
          access: options.access,
          changes: options.changes,
          begun: options.begun,
          after_seq: options.after_seq,
        },
      options.signal,
    );
  }

  /** GET /agent-events/{id}: Read one event by its id. */
  readAgentEvent(id: string, options: Call = {}): Promise<audit.EventOut> {
    return this.request("GET", `/agent-events/${segment(id)}`, { signal: options.signal });
  }

  /** POST /v1/traces: Accept spans from an OpenTelemetry exporter and store those of agents' work as events. */
  logSpans(body: Record<string, unknown>, options: Call = {}): Promise<Record<string, unknown>> {
    return this.request("POST", "/v1/traces", { body, signal: options.signal });
  }

  /** GET /webhooks: List webhooks, in the order of their ids, without their secrets. */
  listWebhooks(options: Call & { limit?: number | undefined } = {}): Pages<audit.WebhookPage, audit.WebhookOut> {
    return this.pages("GET", "/webhooks", "webhooks", { query: { limit: options.limit }, signal: options.signal });
  }

  /** POST /webhooks: Send later events of the log to a URL, signed as in Standard Webhooks. */
  createWebhook(body: audit.WebhookRequest, options: Write = {}): Promise<audit.WebhookCreated> {
    return this.request(
      "POST",
      "/webhooks",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** DELETE /webhooks/{id}: Delete a webhook. */
  deleteWebhook(id: string, options: Write & { ifMatch?: number | string | undefined } = {}): Promise<void> {
    return this.request(
      "DELETE",
      `/webhooks/${segment(id)}`,
      {
        headers: { "Idempotency-Key": options.idempotencyKey, "If-Match": options.ifMatch },
        signal: options.signal,
      },
    );
  }

  /** GET /webhooks/{id}: Read a webhook without its secret. */
  readWebhook(id: string, options: Call = {}): Promise<audit.WebhookOut> {
    return this.request("GET", `/webhooks/${segment(id)}`, { signal: options.signal });
  }

  /** PUT /webhooks/{id}: Change the receiver or the event types of a webhook, disable it, or enable it again. */
  replaceWebhook(
    id: string,
    body: audit.WebhookRequest,
    options: Write & { ifMatch?: number | string | undefined } = {},
  ): Promise<audit.WebhookOut> {
    return this.request(
      "PUT",
      `/webhooks/${segment(id)}`,
      {
        body,
        headers: { "Idempotency-Key": options.idempotencyKey, "If-Match": options.ifMatch },
        signal: options.signal,
      },
    );
  }

  /** GET /webhooks/{id}/deliveries: List the events of a webhook, newest first, with the last attempt to send each. */
  listWebhookDeliveries(
    id: string,
    options: Call & { limit?: number | undefined; delivered?: boolean | undefined } = {},
  ): Pages<audit.DeliveryPage, audit.DeliveryOut> {
    return this.pages(
      "GET",
      `/webhooks/${segment(id)}/deliveries`,
      "deliveries",
      { query: { limit: options.limit, delivered: options.delivered }, signal: options.signal },
    );
  }

  /**
   * POST /webhooks/{id}/redeliver: Send the webhook's events between two numbers of the log again, up to 1,000 numbers,
   * also events from before the webhook was created.
   */
  redeliverWebhookEvents(id: string, body: audit.Redelivery, options: Write = {}): Promise<audit.WebhookOut> {
    return this.request(
      "POST",
      `/webhooks/${segment(id)}/redeliver`,
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** POST /chunks: Store a passage with its vectors. */
  storeChunk(body: retrieval.ChunkCreate, options: Write = {}): Promise<retrieval.ChunkStored> {
    return this.request(
      "POST",
      "/chunks",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** DELETE /chunks/{id}: Delete a passage that `POST /chunks` stored. */
  deleteChunk(id: string, options: Write & { reason?: retrieval.DeletionReason | undefined } = {}): Promise<void> {
    return this.request(
      "DELETE",
      `/chunks/${segment(id)}`,
      {
        query: { reason: options.reason },
        headers: { "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /**
   * GET /documents: List documents without their texts, the newest first: documents of the patients that you may see,
   * and shared documents.
   */
  listDocuments(
    options: Call & {
      limit?: number | undefined;
      patient_id?: string | undefined;
      scope?: "shared" | undefined;
      require?: "complete" | undefined;
      encounter_id?: string | undefined;
      source_type?: string | undefined;
      review_status?: retrieval.ReviewStatus | undefined;
      author_kind?: "agent" | "person" | "system" | undefined;
      code?: string | undefined;
    } = {},
  ): Pages<retrieval.DocumentPage, retrieval.DocumentSummary> {
    return this.pages(
      "GET",
      "/documents",
      "documents",
      {
        query: {
          limit: options.limit,
          patient_id: options.patient_id,
          scope: options.scope,
          require: options.require,
          encounter_id: options.encounter_id,
          source_type: options.source_type,
          review_status: options.review_status,
          author_kind: options.author_kind,
          code: options.code,
        },
        signal: options.signal,
      },
    );
  }

  /**
   * POST /documents: Store a document, or a new version of the document with the same `patient_id`, `source_type` and
   * `source_ref`. Shared documents, such as policies, need the scope at the level `system/`.
   */
  storeDocument(
    body: retrieval.DocumentCreate,
    options: Write = {},
  ): Promise<retrieval.DocumentStored | retrieval.JobOut> {
    return this.request(
      "POST",
      "/documents",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** POST /documents/delete: Delete the document of a source, as `DELETE /documents/{id}` does. */
  deleteDocumentOfSource(body: retrieval.DocumentDeletion, options: Write = {}): Promise<retrieval.DeletedDocuments> {
    return this.request(
      "POST",
      "/documents/delete",
      { body, headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** DELETE /documents/{id}: Delete a document with all its versions and chunks. */
  deleteDocument(
    id: string,
    options: Write & { reason?: retrieval.DeletionReason | undefined; ifMatch?: number | string | undefined } = {},
  ): Promise<void> {
    return this.request(
      "DELETE",
      `/documents/${segment(id)}`,
      {
        query: { reason: options.reason },
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** GET /documents/{id}: Read a document with its text, or with a part of the text. */
  readDocument(
    id: string,
    options: Call & { version?: number | undefined; start?: number | undefined; length?: number | undefined } = {},
  ): Promise<retrieval.DocumentOut> {
    return this.request(
      "GET",
      `/documents/${segment(id)}`,
      {
        query: { version: options.version, start: options.start, length: options.length },
        signal: options.signal,
      },
    );
  }

  /**
   * PATCH /documents/{id}: Change the metadata of a document; only a person may set `review_status`. An omitted field
   * does not change, null removes a value.
   */
  updateDocument(
    id: string,
    body: retrieval.DocumentUpdate,
    options: Write & { ifMatch: number | string },
  ): Promise<retrieval.DocumentStored> {
    return this.request(
      "PATCH",
      `/documents/${segment(id)}`,
      {
        body,
        headers: { "If-Match": options.ifMatch, "Idempotency-Key": options.idempotencyKey },
        signal: options.signal,
      },
    );
  }

  /** GET /documents/{id}/chunks: List the chunks of a document's present version in the order of its text. */
  listDocumentChunks(
    id: string,
    options: Call & { limit?: number | undefined } = {},
  ): Pages<retrieval.ChunkPage, retrieval.ChunkOut> {
    return this.pages(
      "GET",
      `/documents/${segment(id)}/chunks`,
      "chunks",
      { query: { limit: options.limit }, signal: options.signal },
    );
  }

  /** POST /documents/{id}/reread: Read the file of a document again, for example after an upgrade. */
  rereadDocument(id: string, options: Write = {}): Promise<retrieval.DocumentStored | retrieval.JobOut> {
    return this.request(
      "POST",
      `/documents/${segment(id)}/reread`,
      { headers: { "Idempotency-Key": options.idempotencyKey }, signal: options.signal },
    );
  }

  /** GET /jobs: List the jobs that you started, the newest first. */
  listJobs(options: Call & { limit?: number | undefined } = {}): Pages<retrieval.JobPage, retrieval.JobOut> {
    return this.pages("GET", "/jobs", "jobs", { query: { limit: options.limit }, signal: options.signal });
  }

  /** GET /jobs/{id}: Read the progress of one of your jobs. */
  readJob(id: string, options: Call = {}): Promise<retrieval.JobOut> {
    return this.request("GET", `/jobs/${segment(id)}`, { signal: options.signal });
  }

  /** GET /jobs/{id}/outcomes: List the outcomes of finished lines, in their order. */
  listJobOutcomes(
    id: string,
    options: Call & { limit?: number | undefined; outcome?: retrieval.LineOutcome | undefined } = {},
  ): Pages<retrieval.OutcomePage, retrieval.OutcomeOut> {
    return this.pages(
      "GET",
      `/jobs/${segment(id)}/outcomes`,
      "outcomes",
      { query: { limit: options.limit, outcome: options.outcome }, signal: options.signal },
    );
  }

  /** POST /retrieve: Find the passages that answer a question best, the best first, by meaning and by words. */
  retrieve(body: retrieval.SearchQuery, options: Call = {}): Promise<retrieval.Matches> {
    return this.request("POST", "/retrieve", { body, signal: options.signal });
  }
}
