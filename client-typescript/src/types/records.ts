// Types of the contract of records. Written by `make generated`; do not edit.

/** Codes of HL7's DataAbsentReason that fit a name. */
export type AbsentReason = "unknown" | "asked-unknown" | "temp-unknown" | "not-asked" | "asked-declined" | "masked" | "not-permitted" | "unsupported" | "error";

/** A postal address of a person, as one string or in parts. */
export interface Address {
  city?: string | null;
  country?: string | null;
  line?: string[];
  postal_code?: string | null;
  state?: string | null;
  text?: string | null;
  use?: AddressUse | null;
}

export interface AddressOut {
  city: string | null;
  country: string | null;
  line: string[];
  postal_code: string | null;
  state: string | null;
  text: string | null;
  use: string | null;
}

export type AddressUse = "home" | "work" | "temp" | "old" | "billing";

/**
 * The latest FHIR MedicationAdministration of a medication that was given, is being given, or is
 * on hold.
 */
export interface Administration {
  code: Concept | null;
  /** A year, month, day or time, in the precision of the source */
  date: string | null;
  dosages: string[];
  /** The end of `effectivePeriod` as sent */
  ended: string | null;
  id: string;
  /**
   * URLs of the modifier extensions and implicit rules of the source, also in parts such as a dosage. They may change
   * the meaning of the item, even negate it, and chartroom does not read them: do not use the item as a fact if the
   * list is not empty
   */
  modifiers: string[];
  status: string | null;
}

/** An age that is not in whole years. */
export interface AgeGiven {
  /** Whether the age is an estimate */
  approximate?: boolean;
  /** UCUM code of years, months, weeks, days or hours */
  unit?: AgeUnit;
  value: number;
}

export interface AgeOut {
  approximate: boolean;
  unit: AgeUnit;
  value: number;
}

/** UCUM codes of years, months, weeks, days and hours. */
export type AgeUnit = "a" | "mo" | "wk" | "d" | "h";

/** An active FHIR AllergyIntolerance. */
export interface Allergy {
  categories: string[];
  /** Null counts as active */
  clinical_status: string | null;
  code: Concept | null;
  criticality: string | null;
  id: string;
  /**
   * URLs of the modifier extensions and implicit rules of the source, also in parts such as a dosage. They may change
   * the meaning of the item, even negate it, and chartroom does not read them: do not use the item as a fact if the
   * list is not empty
   */
  modifiers: string[];
  /** A year, month, day or time, in the precision of the source */
  onset: string | null;
  reactions: Reaction[];
  /** A year, month, day or time, in the precision of the source */
  recorded: string | null;
  verification_status: string | null;
}

/** The next owner; null removes the owner. */
export interface Assign {
  owner: Owner | null;
}

/** The pause after a failed attempt, if `fail` has no `retry_in_seconds`. */
export interface Backoff {
  /** Multiplies the pause after each attempt */
  factor?: number;
  first_seconds?: number;
  longest_seconds?: number;
}

export interface BackoffOut {
  factor: number;
  first_seconds: number;
  longest_seconds: number;
}

/** A person's request for access to a patient, and the reason. */
export interface BreakGlassCreate {
  /** The patient's ID, or an identifier from another system under which data is stored */
  patient: string;
  /** A code of HL7's v3-PurposeOfUse */
  purpose: Purpose;
  /** The reason, for the person who reviews the access */
  reason: string;
}

/**
 * A person's break-glass access, alone or through an agent (`on_behalf_of`). The access ends at
 * `until` or at its review.
 */
export interface BreakGlassOut {
  caller: string;
  caller_kind: string;
  created_at: string;
  id: string;
  on_behalf_of: string | null;
  patient: string;
  purpose: string;
  reason: string;
  reviewed_at: string | null;
  reviewed_by: string | null;
  until: string;
  version: number;
}

export interface BreakGlassPage {
  break_glass: BreakGlassOut[];
  next: string | null;
}

/** The response to a review by a caller without the scope `AuditEvent.s`. */
export interface BreakGlassReference {
  id: string;
  version: number;
}

/** Only a token signed with a service's own key has the kind `service`. */
export type CallerKind = "agent" | "person" | "service";

/** An agent, a person, or the service itself. */
export interface CallerOut {
  kind: CallerKind;
  name: string;
}

/** Why a task is cancelled. With `force`, a person ends its claim at once. */
export interface Cancel {
  force?: boolean;
  reason: string;
}

export interface CandidateOut {
  /** FHIR's match grade. Even `certain` matches are not merged: a person decides */
  grade: Grade;
  patient: PatientOut | PatientOutline;
  /** Agreement with the given facts; not a calibrated probability */
  score: number;
}

/** A FHIR CareTeam that has not ended. */
export interface CareTeam {
  id: string;
  /**
   * URLs of the modifier extensions and implicit rules of the source, also in parts such as a dosage. They may change
   * the meaning of the item, even negate it, and chartroom does not read them: do not use the item as a fact if the
   * list is not empty
   */
  modifiers: string[];
  name: string | null;
  participants: Participant[];
  status: string | null;
}

/** An active FHIR Flag: a warning, such as a risk of falls or an isolation. */
export interface ChartFlag {
  categories: string[];
  code: Concept | null;
  /** The start of `period` */
  date: string | null;
  /** The end of `period` as sent, which may be in the future */
  ended: string | null;
  id: string;
  /**
   * URLs of the modifier extensions and implicit rules of the source, also in parts such as a dosage. They may change
   * the meaning of the item, even negate it, and chartroom does not read them: do not use the item as a fact if the
   * list is not empty
   */
  modifiers: string[];
  status: string | null;
}

/** An active FHIR Condition that is neither refuted nor merely suspected. */
export interface ChartProblem {
  /** Places of the body, such as left knee, in the words of the source */
  body_sites: string[];
  /** Null counts as active */
  clinical_status: string | null;
  code: Concept | null;
  /**
   * `abatement[x]` as text: a date as sent, an age, a period or words. A problem that has ended is listed if its
   * status is active
   */
  ended: string | null;
  id: string;
  /**
   * URLs of the modifier extensions and implicit rules of the source, also in parts such as a dosage. They may change
   * the meaning of the item, even negate it, and chartroom does not read them: do not use the item as a fact if the
   * list is not empty
   */
  modifiers: string[];
  /** A year, month, day or time, in the precision of the source */
  onset: string | null;
  /** A year, month, day or time, in the precision of the source */
  recorded: string | null;
  severity: string | null;
  verification_status: string | null;
}

/** A sentence of the summary, and the indexes of the sources that support it. */
export interface CheckedClaim {
  end: number;
  sources: number[];
  start: number;
}

/** `summary[start:end]`, in code points, and how it differs from its sources. */
export interface CheckedMark {
  /** A sentence for the reviewer */
  detail: string;
  end: number;
  /** The value in the source instead, if known */
  expected: string | null;
  kind: "number" | "dose" | "drug" | "date" | "negation" | "negation-outside" | "not-cited" | "source-replaced" | "source-foreign" | "source-missing" | "source-unread";
  /** Index of the source in `sources`, if the mark is about one source */
  source: number | null;
  start: number;
  text: string;
}

/** The part of a summary that a source supports: `summary[start:end]`, in code points. */
export interface Claim {
  /** Greater than `start`; at most the length of `summary` */
  end: number;
  start: number;
}

/** `summary[start:end]`, in code points. */
export interface ClaimOut {
  end: number;
  start: number;
}

/** The wanted tasks and the length of the lease. */
export interface ClaimRequest {
  /** Kinds of tasks to claim; by default all that your scopes allow */
  kinds?: string[] | null;
  /** If absent, the `lease_seconds` of the task's queue, otherwise 60 */
  lease_seconds?: number;
  max?: number;
  queues: string[];
  /** How long to wait for a task if none is available */
  wait_seconds?: number;
}

/** A task for the agent that has claimed it, until `lease_expires_at`. */
export interface ClaimedTask {
  attempt: number;
  business_status: string | null;
  changed_by: CallerOut;
  /** From the response to the claim; keep it secret */
  claim_token: string;
  created_at: string;
  created_by: CallerOut;
  deduplication_key: string | null;
  due_at: string | null;
  encounter_id: string | null;
  id: string;
  input: Record<string, unknown> | null;
  kind: string;
  last_error: string | null;
  lease_expires_at: string;
  max_attempts: number;
  /**
   * Only persons claim, change and end the task. Records sets it for objections to summaries and for tasks of the
   * queue `identity`, for good
   */
  needs_person: boolean;
  output: Record<string, unknown> | null;
  owner: CallerOut | null;
  patient_id: string | null;
  priority: Priority;
  queue: string;
  /** The reason of the last hold, handoff, release or cancellation */
  reason: string | null;
  run_at: string | null;
  serial_key: string | null;
  signal: SignalOut | null;
  status: TaskStatus;
  updated_at: string;
  version: number;
}

/** Claimed tasks, the most urgent first; empty if no task became available in time. */
export interface ClaimedTasks {
  tasks: ClaimedTask[];
}

export interface Coding {
  code: string | null;
  display: string | null;
  system: string | null;
}

export interface Communication {
  /** A BCP 47 tag, such as `en` or `pt-BR` */
  language: string;
  /** Whether the person prefers this language */
  preferred?: boolean | null;
}

export interface CommunicationOut {
  language: string;
  preferred: boolean | null;
}

/** The task, its follow-ups in the order of the request, and the encounter's new version. */
export interface CompletedTask {
  encounter_id: string | null;
  encounter_version: number | null;
  follow_ups: TaskOut[];
  task: TaskOut;
}

/** The result of the work. All parts are stored together or not at all. */
export interface Completion {
  business_status?: string | null;
  /** The claim's token. A person who owns the task sends If-Match instead */
  claim_token?: string | null;
  /** A change of the task's encounter, or an encounter to open */
  encounter?: CompletionEncounter | null;
  follow_ups?: FollowUp[];
  /** At most 256 KiB as JSON */
  output?: Record<string, unknown> | null;
}

/**
 * A change of the task's encounter (`version`: only if it has this version), or an encounter to
 * open.
 */
export interface CompletionEncounter {
  chief_complaint?: string;
  /** A code of HL7's ActEncounterCode */
  class?: EncounterClass;
  /** End time, not before `start`; if it is missing, the status `finished` sets it */
  end?: string | null;
  open?: OpenEncounter | null;
  /**
   * The sources of `summary`; requires `summary`. A resource or document must belong to the encounter's patient, or
   * to all patients. If retrieval does not answer, documents are checked later, and the summary is `preliminary` even
   * if a person wrote it
   */
  sources?: (DocumentSource | ResourceSource)[] | null;
  start?: string | null;
  /** Needs If-Match */
  status?: EncounterStatus;
  /**
   * The summary, which is `preliminary` until a person accepts it, or `final` if a person wrote it. A change of a
   * final summary needs If-Match
   */
  summary?: string | null;
  /** The model that wrote `summary`; requires `summary` */
  summary_model?: string | null;
  version?: number | null;
}

/** A CodeableConcept. `text` is the source's text, else the display of a code. */
export interface Concept {
  codings: Coding[];
  text: string | null;
}

/** A phone number, email address or URL of a person. */
export interface ContactPoint {
  system?: ContactSystem | null;
  use?: ContactUse | null;
  value: string;
}

export interface ContactPointOut {
  system: string | null;
  use: string | null;
  value: string;
}

export type ContactSystem = "phone" | "fax" | "email" | "pager" | "url" | "sms" | "other";

export type ContactUse = "home" | "work" | "temp" | "old" | "mobile";

/** A question about an encounter, in a body because it may contain names. */
export interface ContextQuery {
  /** Whether `passages` includes approved shared documents, such as policies */
  include_shared?: boolean;
  /** Maximum number of items in each list */
  limit?: number;
  /** The question for `passages`; without a question, the list is empty */
  question?: string | null;
}

/** A number of tasks. `is_capped`: the real number is greater than `count`. */
export interface Count {
  count: number;
  is_capped: boolean;
}

/** The created task, or the stored task with the same `deduplication_key`. */
export interface CreatedTask {
  attempt: number;
  business_status: string | null;
  changed_by: CallerOut;
  created_at: string;
  created_by: CallerOut;
  /** An open task has this `deduplication_key`; no task was created */
  deduplicated: boolean;
  deduplication_key: string | null;
  due_at: string | null;
  encounter_id: string | null;
  id: string;
  kind: string;
  last_error: string | null;
  max_attempts: number;
  /**
   * Only persons claim, change and end the task. Records sets it for objections to summaries and for tasks of the
   * queue `identity`, for good
   */
  needs_person: boolean;
  output: Record<string, unknown> | null;
  owner: CallerOut | null;
  patient_id: string | null;
  priority: Priority;
  queue: string;
  /** The reason of the last hold, handoff, release or cancellation */
  reason: string | null;
  run_at: string | null;
  serial_key: string | null;
  status: TaskStatus;
  updated_at: string;
  version: number;
}

/** A person's decision about a summary. */
export interface Decision {
  /** The reason, which the new version and the audit log contain */
  reason?: string | null;
}

/** The stored task with the same `deduplication_key`, for callers without the scope `Task.r`. */
export interface DeduplicatedTask {
  deduplicated: true;
  id: string;
  status: TaskStatus;
  version: number;
}

/** Another owner, or another queue. */
export interface Destination {
  owner?: Owner;
  queue?: string;
}

/**
 * A part of a document as the source of a summary: `text[start:end]` of one version, as in the
 * matches of `POST /retrieve`.
 */
export interface DocumentSource {
  /** The part of `summary` that rests on this source; omit it for the whole summary */
  claim?: Claim | null;
  document_id: string;
  /** Greater than `start` */
  end: number;
  start: number;
  version: number;
}

/** A part of a document as the source of a summary: `text[start:end]` of one version. */
export interface DocumentSourceOut {
  /** The part of the summary that rests on this source; null: the whole summary */
  claim: ClaimOut | null;
  document_id: string;
  end: number;
  start: number;
  version: number;
}

/** HL7 ActEncounterCode, which FHIR R4 uses for `Encounter.class`. */
export type EncounterClass = "AMB" | "EMER" | "FLD" | "HH" | "IMP" | "ACUTE" | "NONAC" | "OBSENC" | "PRENC" | "SS" | "VR";

/**
 * The context of an encounter, with the sections of the patient's chart. `unavailable` has the
 * lists that other services did not supply in time, and `passages` if some of the patient's
 * passages may be missing.
 */
export interface EncounterContext {
  absences: KnownAbsence[];
  /** The latest administration of each medication, by its first code, else by its name or reference */
  administrations: Administration[];
  /** Active ones */
  allergies: Allergy[];
  care_teams: CareTeam[];
  /**
   * Identifier values of the patient that other patients also have, or had before. Data stored under such a value
   * belongs to the patient who had it first; new writes need the id
   */
  contested_numbers: string[];
  /**
   * Resources dated more than 24 hours in the future. The date is probably wrong, so other lists omit them. Allergies
   * stay in `allergies`
   */
  dated_ahead: NotCurrent[];
  /** `passages` if they were found by words only, because the question could not be embedded */
  degraded: string[];
  encounter: NamedEncounterOut;
  events: Event[];
  /** Active flags, even if the source has an end date in the past */
  flags: ChartFlag[];
  immunizations: Immunization[];
  intakes: IntakeOut[];
  /**
   * The latest result of each code and part of the body; several results if they have the same time and none replaces
   * the others
   */
  labs: Measurement[];
  /** Medications with a current status, even if the source has an end date in the past */
  medications: Medication[];
  /** Orders not to do something (`doNotPerform`), such as not to give a drug */
  not_to_be_done: NotCurrent[];
  passages: Passage[];
  planned: NotCurrent[];
  prior_encounters: EncounterOut[];
  /** Active ones */
  problems: ChartProblem[];
  procedures: Procedure[];
  /** Proposals, options, drafts, suspected problems, and resources that an agent wrote and no person has accepted */
  proposed: NotCurrent[];
  /** Refuted problems and allergies */
  refuted: NotCurrent[];
  /**
   * The surviving patient, if the encounter's patient was merged; the lists are the surviving patient's. Null
   * otherwise
   */
  replaced_by: string | null;
  /** The patient's open tasks, newest first */
  tasks: TaskOut[];
  /** Lists shortened because of their size (2 MiB), and sections of the chart with more than `limit` items */
  truncated: string[];
  unavailable: string[];
  /** The latest result of each code; several results if they have the same time and none replaces the others */
  vital_signs: Measurement[];
  /**
   * Empty lists that the caller's scopes do not include: `intakes` (`QuestionnaireResponse.s`), `events`
   * (`AuditEvent.s`), `passages` (`DocumentReference.s`), `tasks` (`Task.s`); and sections that they do not fully
   * include: `flags` (`Flag.s`), `problems` (`Condition.s`), `allergies` (`AllergyIntolerance.s`), `medications`
   * (`MedicationRequest.s` and `MedicationStatement.s`, separately), `administrations`
   * (`MedicationAdministration.s`), `vital_signs` and `labs` (`Observation.s`), `procedures` (`Procedure.s`),
   * `immunizations` (`Immunization.s`), `care_teams` (`CareTeam.s`), `not_to_be_done` (also `ServiceRequest.s`);
   * `proposed`, `planned`, `refuted`, `dated_ahead` and `absences` omit the types without a scope
   */
  withheld: string[];
}

/** A number of encounters. `is_more`: the real number is greater than `count`. */
export interface EncounterCount {
  count: number;
  is_more: boolean;
}

/** The number of encounters that you may see, by status. */
export interface EncounterCounts {
  /** By `status` */
  statuses: Record<string, EncounterCount>;
  /** Numbers of encounters by `summary_status`; `preliminary` summaries need a person's decision */
  summary_statuses: Record<string, EncounterCount>;
}

export interface EncounterCreate {
  chief_complaint: string;
  /** A code of HL7's ActEncounterCode */
  class?: EncounterClass;
  /** Not before `start` */
  end?: string | null;
  override_reason?: string | null;
  patient_id: string;
  /** Start time; omit it if unknown */
  start?: string | null;
  /** `planned` or `in-progress` */
  status?: "planned" | "in-progress";
}

/** A page of an encounter's versions, newest first. */
export interface EncounterHistory {
  next: string | null;
  versions: EncounterVersionOut[];
}

export interface EncounterItem {
  encounter: EncounterOut;
  type: "encounter";
}

/** An encounter; `id` and `encounter_id` are the same. A rejected summary is null. */
export interface EncounterOut {
  /** When the person in `accepted_by` accepted or wrote the summary */
  accepted_at: string | null;
  /** The person who accepted or wrote the summary; null unless it is `final` */
  accepted_by: string | null;
  chief_complaint: string;
  /** A code of HL7's ActEncounterCode */
  class: EncounterClass;
  created_at: string;
  encounter_id: string;
  end: string | null;
  id: string;
  /** Why a person opened the encounter although the patient was inactive or had died; null otherwise */
  override_reason: string | null;
  patient_id: string;
  /** The status that the source of an import sent */
  source_status: string | null;
  /** The sources of the summary, according to `summary_recorded_by`; null without sources */
  sources: (DocumentSourceOut | ResourceSourceOut)[] | null;
  /**
   * Whether the cited documents were found to exist and to belong to the patient; true if the summary does not cite
   * documents, null without a summary. If false, `POST /encounters/{id}/summary/accept` checks them first
   */
  sources_checked: boolean | null;
  start: string | null;
  status: EncounterStatus;
  summary: string | null;
  /** The model that wrote the summary, according to `summary_recorded_by` */
  summary_model: string | null;
  /** The caller who wrote the summary */
  summary_recorded_by: string | null;
  summary_status: SummaryStatus | null;
  /** When this version was made */
  updated_at: string;
  /** The number in the ETag */
  version: number;
}

/** A page of encounters: of one patient newest first, of all patients earliest first. */
export interface EncounterPage {
  encounters: NamedEncounterOut[];
  next: string | null;
}

/** The response to callers without the scope `Encounter.r`; both IDs are the same. */
export interface EncounterReference {
  encounter_id: string;
  id: string;
  version: number;
}

export type EncounterStatus = "planned" | "in-progress" | "finished" | "cancelled";

export interface EncounterUpdate {
  chief_complaint?: string;
  /** A code of HL7's ActEncounterCode */
  class?: EncounterClass;
  /** End time, not before `start`; if it is missing, the status `finished` sets it */
  end?: string | null;
  /**
   * The sources of `summary`; requires `summary`. A resource or document must belong to the encounter's patient, or
   * to all patients. If retrieval does not answer, documents are checked later, and the summary is `preliminary` even
   * if a person wrote it
   */
  sources?: (DocumentSource | ResourceSource)[] | null;
  start?: string | null;
  /** Needs If-Match */
  status?: EncounterStatus;
  /**
   * The summary, which is `preliminary` until a person accepts it, or `final` if a person wrote it. A change of a
   * final summary needs If-Match
   */
  summary?: string | null;
  /** The model that wrote `summary`; requires `summary` */
  summary_model?: string | null;
}

/** A version of an encounter; `patient_name` is the patient's current name. */
export interface EncounterVersionOut {
  /** When the person in `accepted_by` accepted or wrote the summary */
  accepted_at: string | null;
  /** The person who accepted or wrote the summary; null unless it is `final` */
  accepted_by: string | null;
  /** The caller who made this version; null in old versions */
  changed_by: string | null;
  changed_by_kind: string | null;
  chief_complaint: string;
  /** A code of HL7's ActEncounterCode */
  class: EncounterClass;
  created_at: string;
  encounter_id: string;
  end: string | null;
  id: string;
  /** Why a person opened the encounter although the patient was inactive or had died; null otherwise */
  override_reason: string | null;
  patient_id: string;
  /**
   * Null if the patient has no name (`GET /patients/{id}` has the reason), and for callers without the scope
   * `Patient.r`
   */
  patient_name: string | null;
  /** Why a person accepted, rejected or withdrew the summary by this version */
  reason: string | null;
  /** The status that the source of an import sent */
  source_status: string | null;
  /** The sources of the summary, according to `summary_recorded_by`; null without sources */
  sources: (DocumentSourceOut | ResourceSourceOut)[] | null;
  /**
   * Whether the cited documents were found to exist and to belong to the patient; true if the summary does not cite
   * documents, null without a summary. If false, `POST /encounters/{id}/summary/accept` checks them first
   */
  sources_checked: boolean | null;
  start: string | null;
  status: EncounterStatus;
  summary: string | null;
  /** The model that wrote the summary, according to `summary_recorded_by` */
  summary_model: string | null;
  /** The caller who wrote the summary */
  summary_recorded_by: string | null;
  summary_status: SummaryStatus | null;
  /** When this version was made */
  updated_at: string;
  /** The number in the ETag */
  version: number;
}

/** A value that was stored, but is probably wrong. */
export interface EntryDoubt {
  /** The status before; null unless the rule is `reopened` */
  former: string | null;
  pointer: string;
  /**
   * `in-future`: the date of something that has happened is more than 24 hours ahead of the server's clock.
   * `reopened`: the version before had a status that ends the resource, such as `completed` or `entered-in-error`,
   * and the source states no newer time (`meta.lastUpdated`, or `issued` of a result). `unknown-class`: the class of
   * the encounter is unknown, so that `/encounters` has `AMB`. `identity-changed`: two of name, birth date and sex of
   * a patient have changed, so a task in the queue `identity` asks a person to confirm. There may be more rules later
   */
  rule: string;
}

/** The result of the bundle's entry at `index`. Use `type/id` to refer to the stored resource. */
export interface EntryOutcome {
  /**
   * The first 20 values of a created or updated resource that are probably wrong. They were stored; check them,
   * because charts show them
   */
  doubts?: EntryDoubt[];
  id: string;
  /**
   * Another patient with an identifier or source key of this entry. Their demographics disagree, so this entry became
   * a separate patient, and a task in the queue `identity` asks a person whether both are the same.
   */
  identifier_of?: string | null;
  index: number;
  /** `meta.lastUpdated` of the newer version that the source has sent */
  known_last_updated?: string | null;
  /**
   * `meta.lastUpdated` of an `older-than-known` entry, which was not stored because its source has already sent a
   * newer version
   */
  last_updated?: string | null;
  outcome: Outcome;
  /** Index of the entry with the same resource, which differs only in `id`, `meta` and `fullUrl` */
  same_as?: number | null;
  /**
   * Status of the stored result if it takes precedence over the status of the entry, such as `corrected` over
   * `preliminary`. The entry was not stored.
   */
  stored_status?: string | null;
  /**
   * Index of the entry that was stored instead: a later entry of the same resource, or a newer version of the same
   * source
   */
  superseded_by?: number | null;
  type: string;
  /**
   * JSON pointers to references to Binaries that are not stored yet. Searches find the notes in these Binaries once
   * they are imported.
   */
  unread?: string[];
  /** The first 20 dropped values; all other values were stored */
  warnings?: EntryWarning[];
  /**
   * The resource could have a patient, but has none, so only callers with a scope of the level `system/` can read it
   */
  without_patient?: boolean;
}

/** A value that was dropped; the entry was stored. */
export interface EntryWarning {
  pointer: string;
  /** `not-blank`: the value was empty or blank */
  rule: "not-blank";
}

/** An agent event. `payload` is unchanged from its sender. */
export interface Event {
  agent_name: string;
  encounter_id: string | null;
  event_type: string;
  id: string;
  payload: Record<string, JsonValue>;
  recorded_at: string;
  recorded_by: string;
}

export interface EverythingPage {
  /** The ID in the request, if that patient was merged into this patient; null otherwise */
  asked: string | null;
  /**
   * Identifier values of the patient that other patients also have, or had before. Data stored under such a value
   * belongs to the patient who had it first; new writes need the id
   */
  contested_numbers: string[];
  items: (PatientItem | EncounterItem | IntakeItem | ResourceItem | TaskItem)[];
  next: string | null;
  /**
   * Item types that the caller's scopes do not include: `encounter` (`Encounter.r`), `intake-record`
   * (`QuestionnaireResponse.s`), `resource` if the caller may not read all FHIR types (`Condition.r`, …), `task`
   * (`Task.r`)
   */
  withheld: string[];
}

export interface Failure {
  /** From the response to the claim; keep it secret */
  claim_token: string;
  error: string;
  /** Another attempt would fail as well: the task becomes a dead letter at once, with `error` as its `last_error` */
  final?: boolean;
  /** Seconds until the next attempt; by default longer after each attempt */
  retry_in_seconds?: number | null;
}

/**
 * A task that a completion creates. `depends_on` may contain the `name` of other follow-up
 * tasks of the request.
 */
export interface FollowUp {
  /** IDs of tasks, and names of follow-ups in this request */
  depends_on?: string[];
  /** When the task should be completed */
  due_at?: string | null;
  /** An encounter of the patient */
  encounter_id?: string | null;
  /** The input of the work; at most 256 KiB as JSON */
  input?: Record<string, unknown> | null;
  /** `follow_up`, `scheduling_update`, `assignment`, `prior_authorization`, `intake_triage`, or a kind of your own */
  kind: string;
  /** If absent, the queue's `max_attempts`, otherwise 5 */
  max_attempts?: number | null;
  /** Name for `depends_on` of other follow-ups in this request; not a UUID */
  name?: string | null;
  owner?: Owner | null;
  /** A patient's ID, or an identifier from another system */
  patient_id?: string | null;
  priority?: Priority;
  /** Name of the queue */
  queue?: string;
  /** Earliest time at which the task can be claimed */
  run_at?: string | null;
  /**
   * At most one task with this key is in progress at a time. A key from a caller who may see only some patients
   * applies only to tasks for patients of one panel
   */
  serial_key?: string | null;
}

export type Gender = "male" | "female" | "other" | "unknown";

/** FHIR match grades. */
export type Grade = "certain" | "probable" | "possible";

/** The next owner or queue of a task, and the reason. */
export interface Handoff {
  /** From the response to the claim; keep it secret */
  claim_token: string;
  reason: string;
  to: Destination;
}

export interface Heartbeats {
  claims: HeldClaim[];
}

export interface HeldClaim {
  /** From the response to the claim; keep it secret */
  claim_token: string;
  task_id: string;
}

/** A page of a patient's versions, newest first. */
export interface HistoryPage {
  next: string | null;
  versions: PatientVersionOut[];
}

/** Why a task is put on hold, and the signal or time that resumes it. */
export interface Hold {
  /** The key of the signal that resumes the task */
  awaiting?: string | null;
  /** The token of the task's claim; without a claim, send If-Match */
  claim_token?: string | null;
  reason: string;
  /** When the task is resumed without a signal */
  resume_at?: string | null;
}

/** The claim by which the caller holds the task. */
export interface Holding {
  /** From the response to the claim; keep it secret */
  claim_token: string;
}

/** A name of a person, as one string or in parts. */
export interface HumanName {
  family?: string | null;
  given?: string[];
  prefix?: string[];
  suffix?: string[];
  text?: string | null;
  use?: NameUse | null;
}

export interface HumanNameOut {
  family: string | null;
  given: string[];
  prefix: string[];
  suffix: string[];
  text: string | null;
  use: string | null;
}

/**
 * A value that another system uses for a person, or for something that persons share, such as a
 * policy (`type`). An identifier of a person belongs to one patient only.
 */
export interface Identifier {
  /**
   * When the identifier is valid. After its end, searches still find the identifier, but it no longer identifies the
   * patient, and another patient may get it
   */
  period?: Period | null;
  /** The issuer of the value, as a URI. All identifiers without a system count as one system */
  system?: string | null;
  /** Type of identifier, such as `MR` */
  type?: string | null;
  /** FHIR's use of the identifier. An `old` identifier no longer identifies the patient */
  use?: IdentifierUse | null;
  value: string;
}

export interface IdentifierAsked {
  /** Empty: an identifier without a system; omitted: any system */
  system?: string | null;
  value: string;
}

/** An identifier that identifies this person, as the caller confirms. */
export interface IdentifierConfirmation {
  /** The identifier's system; null for an identifier without a system */
  system?: string | null;
  value: string;
}

/** An identifier without its type. */
export interface IdentifierName {
  system: string | null;
  value: string;
}

/** A value that another system uses for a person. */
export interface IdentifierOut {
  period: PeriodOut | null;
  system: string | null;
  type: string | null;
  use: string | null;
  value: string;
}

export type IdentifierUse = "usual" | "official" | "temp" | "secondary" | "old";

/** An administered FHIR Immunization. */
export interface Immunization {
  code: Concept | null;
  /** A year, month, day or time, in the precision of the source */
  date: string | null;
  id: string;
  /** Whether the dose was too weak to count, such as an expired one */
  is_subpotent: boolean;
  /**
   * URLs of the modifier extensions and implicit rules of the source, also in parts such as a dosage. They may change
   * the meaning of the item, even negate it, and chartroom does not read them: do not use the item as a fact if the
   * list is not empty
   */
  modifiers: string[];
  status: string | null;
}

/** An import. `entries` are in the order of the bundle, and empty until it is completed. */
export interface ImportOut {
  created: number;
  created_at: string;
  done: number;
  entries: EntryOutcome[];
  finished_at: string | null;
  id: string;
  next: string | null;
  older_than_known: number;
  problem: Problem | null;
  /** Number of skipped entries, which `/imports/{id}/errors` lists */
  skipped: number;
  status: ImportStatus;
  total: number;
  unchanged: number;
  updated: number;
}

/** A `completed` import has stored all entries, except skipped ones; a `failed` one none. */
export type ImportStatus = "accepted" | "processing" | "completed" | "failed";

/** The facts that an intake agent collected from a patient. */
export interface IntakeCreate {
  /** Completed years, an age in another form, or null with `age_unknown_reason` */
  age?: number | AgeGiven | null;
  /** Why `age` is null; only allowed then */
  age_unknown_reason?: AbsentReason | null;
  /** The corrected record, which must have the same `patient_id` and not be corrected yet */
  amends?: number | null;
  /**
   * Names the work. If the queue has an open task of the patient with this key, no task is created; the stored task
   * gets the higher of both priorities
   */
  deduplication_key?: string | null;
  /** Other facts; at most 256 KiB as JSON */
  details?: Record<string, unknown> | null;
  /** The patient's encounter to which the record belongs */
  encounter_id?: string | null;
  /** The kind of record, such as symptoms, claim, prior-authorisation or routing */
  kind?: string | null;
  /** A patient's ID, or an identifier from another system */
  patient_id: string;
  /** Priority of the task; derived from `urgency` if omitted */
  priority?: Priority | null;
  /** Queue of a task to create with the record; needs the scope `Task.c`. Omit it to create no task */
  queue?: string | null;
  symptoms: string[];
  urgency: string;
}

export interface IntakeItem {
  intake_record: IntakeOut;
  type: "intake-record";
}

export interface IntakeOut {
  /** Completed years; null only if unknown */
  age: number | null;
  /** The age in its stated form */
  age_given: AgeOut | null;
  age_unknown_reason: AbsentReason | null;
  /** The record that corrects this record */
  amended_by: number | null;
  /** The corrected record */
  amends: number | null;
  created_at: string;
  details: Record<string, unknown> | null;
  encounter_id: string | null;
  id: number;
  kind: string | null;
  patient_id: string;
  /** Routing decisions, oldest first */
  routing: RoutingOut[];
  symptoms: string[];
  urgency: string;
}

/** A patient's newest records, newest last; `next` leads to older ones. */
export interface IntakePage {
  next: string | null;
  patient: PatientNamed;
  records: IntakeOut[];
}

export interface IntakeReceived {
  patient_id: string;
  record_id: number;
  status: "received";
  /** Facts that a person should check; the record was stored nevertheless */
  warnings: IntakeWarning[];
}

export interface IntakeReceivedWithTask {
  patient_id: string;
  record_id: number;
  status: "received";
  task_id: string;
  /** Facts that a person should check; the record was stored nevertheless */
  warnings: IntakeWarning[];
}

export interface IntakeStored {
  record_id: number;
  status: "stored";
  /** Facts that a person should check; the record was stored nevertheless */
  warnings: IntakeWarning[];
}

export interface IntakeStoredWithTask {
  record_id: number;
  status: "stored";
  task_id: string;
  /** Facts that a person should check; the record was stored nevertheless */
  warnings: IntakeWarning[];
}

/** A fact about a stored record that a person should check. */
export interface IntakeWarning {
  code: "age-disagrees";
  detail: string;
  pointer: string;
}

export type JsonValue = unknown;

export interface KindSettings {
  /** If absent, 5 s, multiplied by 2 after each attempt, up to 3600 s */
  backoff?: Backoff | null;
  kind: string;
  /** Tasks of this kind in progress at the same time */
  max_running?: number | null;
}

export interface KindSettingsOut {
  backoff: BackoffOut | null;
  kind: string;
  max_running: number | null;
}

/**
 * A statement such as "no known allergies". The statement is only in `absences`, not in the
 * list that it is about.
 */
export interface KnownAbsence {
  /**
   * `medication`, `food` or `environment` if the statement is about allergies of this category only; `other` for
   * narrower statements, such as about latex
   */
  category: string | null;
  code: Concept | null;
  /** Items of the list that contradict the statement */
  contradicted_by: string[];
  /** A year, month, day or time, in the precision of the source */
  date: string | null;
  id: string;
  /** False if the statement only says that it is unknown whether the patient has any, or if it has `modifiers` */
  is_known: boolean;
  /**
   * URLs of the modifier extensions and implicit rules of the source, also in parts such as a dosage. They may change
   * the meaning of the item, even negate it, and chartroom does not read them: do not use the item as a fact if the
   * list is not empty
   */
  modifiers: string[];
  /** The list that the statement is about: `allergies`, `problems`, `medications`, `procedures` or `immunizations` */
  of: string;
}

export interface LastHour {
  claims: Count;
  completions: Count;
  /** Number of leases that expired before the work was done */
  expiries: Count;
}

/**
 * An extended lease. With `cancel_requested`, completing the task still counts; if the claim
 * ends otherwise, the task is cancelled.
 */
export interface Lease {
  cancel_requested: boolean;
  lease_expires_at: string;
  task_id: string;
}

/** `extended` or `claim-lost`. */
export interface LeaseOutcome {
  cancel_requested: boolean;
  lease_expires_at: string | null;
  outcome: "extended" | "claim-lost";
  task_id: string;
}

/** One outcome for each lease, in the order of the request. */
export interface LeaseOutcomes {
  claims: LeaseOutcome[];
}

/**
 * A task and its place in the queue. `waiting_for` has the reasons why a ready task cannot be
 * claimed now; `available_at` is the earliest time at which it can.
 */
export interface ListedTask {
  attempt: number;
  available_at: string | null;
  /** The key of the signal that resumes the task */
  awaiting: string | null;
  business_status: string | null;
  changed_by: CallerOut;
  claimed_by: CallerOut | null;
  created_at: string;
  created_by: CallerOut;
  deduplication_key: string | null;
  due_at: string | null;
  encounter_id: string | null;
  id: string;
  kind: string;
  last_error: string | null;
  lease_expires_at: string | null;
  max_attempts: number;
  /**
   * Only persons claim, change and end the task. Records sets it for objections to summaries and for tasks of the
   * queue `identity`, for good
   */
  needs_person: boolean;
  output: Record<string, unknown> | null;
  owner: CallerOut | null;
  patient_id: string | null;
  priority: Priority;
  queue: string;
  /** The reason of the last hold, handoff, release or cancellation */
  reason: string | null;
  resume_at: string | null;
  run_at: string | null;
  serial_key: string | null;
  status: TaskStatus;
  updated_at: string;
  version: number;
  waiting_for: ("run-at" | "predecessors" | "serial-key")[];
}

/** A measured value and its interpretation. `comparator`, such as `<`, stands before the number. */
export interface Measured {
  absent_reason: string | null;
  code: Concept | null;
  comparator: string | null;
  /** Codes such as `H`, `L`, `N` */
  interpretations: string[];
  reference_ranges: ReferenceRange[];
  unit: string | null;
  /**
   * A number (Quantity, integer), a text (string, CodeableConcept, time, dateTime), true or false, or FHIR's object
   * (Range, Ratio, Period, SampledData)
   */
  value: number | string | boolean | Record<string, unknown> | null;
  /** FHIR's type, such as Quantity */
  value_type: string | null;
}

/**
 * The latest result of its code, of labs also of its part of the body, by clinical time. Results with
 * an interpretation but no value are separate. Of results with the same time or identifier, the status
 * decides (corrected before amended, final, preliminary, registered), then `issued`, then the
 * source's `lastUpdated`. Results of the same time with different identifiers, or with the same
 * status, `issued` and `lastUpdated`, are all listed, but a preliminary result is not if another is
 * final.
 */
export interface Measurement {
  absent_reason: string | null;
  /** Places of the body, such as left knee, in the words of the source */
  body_sites: string[];
  code: Concept | null;
  comparator: string | null;
  components: Measured[];
  /** A year, month, day or time, in the precision of the source */
  date: string | null;
  id: string;
  /** Codes such as `H`, `L`, `N` */
  interpretations: string[];
  /** The latest final, amended or corrected result of the code, if this result has another status */
  last_final: Result | null;
  /**
   * URLs of the modifier extensions and implicit rules of the source, also in parts such as a dosage. They may change
   * the meaning of the item, even negate it, and chartroom does not read them: do not use the item as a fact if the
   * list is not empty
   */
  modifiers: string[];
  reference_ranges: ReferenceRange[];
  status: string | null;
  unit: string | null;
  /**
   * A number (Quantity, integer), a text (string, CodeableConcept, time, dateTime), true or false, or FHIR's object
   * (Range, Ratio, Period, SampledData)
   */
  value: number | string | boolean | Record<string, unknown> | null;
  /** FHIR's type, such as Quantity */
  value_type: string | null;
}

/**
 * A FHIR MedicationRequest or MedicationStatement that has not ended according to its status,
 * and is not a proposal or plan.
 */
export interface Medication {
  code: Concept | null;
  /** A year, month, day or time, in the precision of the source */
  date: string | null;
  dosages: string[];
  /** The end of `effectivePeriod` as sent, which may be in the future */
  ended: string | null;
  id: string;
  intent: string | null;
  /**
   * URLs of the modifier extensions and implicit rules of the source, also in parts such as a dosage. They may change
   * the meaning of the item, even negate it, and chartroom does not read them: do not use the item as a fact if the
   * list is not empty
   */
  modifiers: string[];
  status: string | null;
  /** MedicationRequest or MedicationStatement */
  type: string;
}

export type NameUse = "usual" | "official" | "temp" | "nickname" | "anonymous" | "old" | "maiden";

export interface NamedEncounterOut {
  /** When the person in `accepted_by` accepted or wrote the summary */
  accepted_at: string | null;
  /** The person who accepted or wrote the summary; null unless it is `final` */
  accepted_by: string | null;
  chief_complaint: string;
  /** A code of HL7's ActEncounterCode */
  class: EncounterClass;
  created_at: string;
  encounter_id: string;
  end: string | null;
  id: string;
  /** Why a person opened the encounter although the patient was inactive or had died; null otherwise */
  override_reason: string | null;
  patient_id: string;
  /**
   * Null if the patient has no name (`GET /patients/{id}` has the reason), and for callers without the scope
   * `Patient.r`
   */
  patient_name: string | null;
  /** The status that the source of an import sent */
  source_status: string | null;
  /** The sources of the summary, according to `summary_recorded_by`; null without sources */
  sources: (DocumentSourceOut | ResourceSourceOut)[] | null;
  /**
   * Whether the cited documents were found to exist and to belong to the patient; true if the summary does not cite
   * documents, null without a summary. If false, `POST /encounters/{id}/summary/accept` checks them first
   */
  sources_checked: boolean | null;
  start: string | null;
  status: EncounterStatus;
  summary: string | null;
  /** The model that wrote the summary, according to `summary_recorded_by` */
  summary_model: string | null;
  /** The caller who wrote the summary */
  summary_recorded_by: string | null;
  summary_status: SummaryStatus | null;
  /** When this version was made */
  updated_at: string;
  /** The number in the ETag */
  version: number;
}

/** Patients to read the names of. IDs are in a body, because URLs are logged in many places. */
export interface NamesQuery {
  ids: string[];
}

/**
 * A resource that is not current; the name of its list is the reason. Only observations have a
 * value.
 */
export interface NotCurrent {
  absent_reason: string | null;
  /** Places of the body, such as left knee, in the words of the source */
  body_sites: string[];
  clinical_status: string | null;
  code: Concept | null;
  comparator: string | null;
  components: Measured[];
  /** A year, month, day or time, in the precision of the source */
  date: string | null;
  /** Whether it is an order, a proposal or a plan not to do something, such as not to give a drug */
  do_not_perform: boolean;
  dosages: string[];
  id: string;
  intent: string | null;
  /** Codes such as `H`, `L`, `N` */
  interpretations: string[];
  /**
   * URLs of the modifier extensions and implicit rules of the source, also in parts such as a dosage. They may change
   * the meaning of the item, even negate it, and chartroom does not read them: do not use the item as a fact if the
   * list is not empty
   */
  modifiers: string[];
  reference_ranges: ReferenceRange[];
  status: string | null;
  /** The FHIR type of the resource, such as Condition */
  type: string;
  unit: string | null;
  /**
   * A number (Quantity, integer), a text (string, CodeableConcept, time, dateTime), true or false, or FHIR's object
   * (Range, Ratio, Period, SampledData)
   */
  value: number | string | boolean | Record<string, unknown> | null;
  /** FHIR's type, such as Quantity */
  value_type: string | null;
  verification_status: string | null;
  /** The caller who wrote the resource; null for resources of a source system */
  written_by: string | null;
}

/** A person's objection to a summary. */
export interface Objection {
  /** The reason, which the task and the audit log contain */
  reason: string;
  /** The version of the encounter that the person read */
  version: number;
}

/** `task_id` is the task in the queue `review` that asks a person to settle the objection. */
export interface ObjectionOut {
  encounter_id: string;
  task_id: string;
  version: number;
}

/** An item of the chart that the summary does not mention. */
export interface Omission {
  detail: string;
  kind: "allergy" | "anticoagulant" | "result" | "problem";
  /** Type and ID */
  resource: string;
  text: string;
}

/** The effect of an invalid entry. */
export type OnError = "fail" | "skip";

export interface OpenEncounter {
  chief_complaint: string;
  /** A code of HL7's ActEncounterCode */
  class?: EncounterClass;
  override_reason?: string | null;
  start?: string | null;
  /** `planned` or `in-progress` */
  status?: "planned" | "in-progress";
}

export type Order = "newest" | "oldest" | "due";

/** The result of importing an entry. */
export type Outcome = "created" | "updated" | "unchanged" | "older-than-known";

/** The only caller who may claim the task. */
export interface Owner {
  /** `agent` or `person` */
  kind?: "agent" | "person";
  name: string;
}

export interface OwnerOut {
  kind: string;
  name: string;
}

export interface PanelCreate {
  /** Names (`sub`) of agents and persons whose `user/` scopes include these patients */
  callers?: string[];
  /**
   * Callers with one of these values in the token claim `groups` have the same access; so do callers with the panel's
   * name as a value
   */
  groups?: string[];
  name: string;
  /** References to patients: IDs, or identifiers from other systems under which data is stored */
  patients?: string[];
}

/** A panel without its members. */
export interface PanelOut {
  callers: string[];
  changed_by: string;
  changed_by_kind: string;
  created_at: string;
  groups: string[];
  id: string;
  name: string;
  updated_at: string;
  version: number;
}

/** A page of panels (groups of callers and of the patients that they see), oldest first. */
export interface PanelPage {
  next: string | null;
  panels: PanelOut[];
}

/** The response to callers without the scope `Group.r`. */
export interface PanelReference {
  id: string;
  version: number;
}

/**
 * A change of a panel. Lists replace earlier ones; `add_patients` and `remove_patients` change
 * single members.
 */
export interface PanelUpdate {
  add_patients?: string[];
  /** Names (`sub`) of agents and persons whose `user/` scopes include these patients */
  callers?: string[];
  /**
   * Callers with one of these values in the token claim `groups` have the same access; so do callers with the panel's
   * name as a value
   */
  groups?: string[];
  name?: string;
  /** References to patients: IDs, or identifiers from other systems under which data is stored */
  patients?: string[];
  remove_patients?: string[];
}

export interface PanelWithPatients {
  callers: string[];
  changed_by: string;
  changed_by_kind: string;
  created_at: string;
  groups: string[];
  id: string;
  name: string;
  /** References to patients: IDs, or identifiers from other systems under which data is stored */
  patients: string[];
  updated_at: string;
  version: number;
}

/** A member of a care team and the member's roles. */
export interface Participant {
  name: string | null;
  /** Such as `Practitioner/<id>` */
  reference: string | null;
  roles: string[];
}

/**
 * A passage. If the passage is from a document, `chunk_text` is the text of `document_version`
 * from `start` to before `end`, in code points; otherwise these fields are null.
 */
export interface Passage {
  author_kind: string | null;
  chunk_text: string;
  document_id: string | null;
  document_version: number | null;
  end: number | null;
  id: string;
  /**
   * A document of the same source, with a later text under another identifier of the patient; this passage may be
   * outdated
   */
  newer_document?: string | null;
  occurred_at: string | null;
  /** Null for a passage of a shared document */
  patient_id: string | null;
  review_status: string | null;
  scores: Scores;
  section: string | null;
  /** The cosine of question and passage, at most 1; null if the question could not be embedded */
  similarity: number | null;
  source_ref: string;
  source_type: string;
  start: number | null;
  /** First row of the table in which the passage begins */
  table_head?: string | null;
  title: string | null;
  /** The document's first 20 pages that were not read */
  unread?: UnreadPage[];
}

export interface PatientChart {
  absences: KnownAbsence[];
  /** The latest administration of each medication, by its first code, else by its name or reference */
  administrations: Administration[];
  /** Active ones */
  allergies: Allergy[];
  care_teams: CareTeam[];
  /**
   * Resources dated more than 24 hours in the future. The date is probably wrong, so other lists omit them. Allergies
   * stay in `allergies`
   */
  dated_ahead: NotCurrent[];
  /** Active flags, even if the source has an end date in the past */
  flags: ChartFlag[];
  immunizations: Immunization[];
  /**
   * The latest result of each code and part of the body; several results if they have the same time and none replaces
   * the others
   */
  labs: Measurement[];
  /** Medications with a current status, even if the source has an end date in the past */
  medications: Medication[];
  /** Orders not to do something (`doNotPerform`), such as not to give a drug */
  not_to_be_done: NotCurrent[];
  patient: PatientOut;
  planned: NotCurrent[];
  /** Active ones */
  problems: ChartProblem[];
  procedures: Procedure[];
  /** Proposals, options, drafts, suspected problems, and resources that an agent wrote and no person has accepted */
  proposed: NotCurrent[];
  /** Refuted problems and allergies */
  refuted: NotCurrent[];
  /** Lists with more than `limit` items, or shortened because of their size (2 MiB) */
  truncated: string[];
  /** The latest result of each code; several results if they have the same time and none replaces the others */
  vital_signs: Measurement[];
  /**
   * Lists that the caller's scopes do not fully include: `flags` (`Flag.s`), `problems` (`Condition.s`), `allergies`
   * (`AllergyIntolerance.s`), `medications` (`MedicationRequest.s` and `MedicationStatement.s`, separately),
   * `administrations` (`MedicationAdministration.s`), `vital_signs` and `labs` (`Observation.s`), `procedures`
   * (`Procedure.s`), `immunizations` (`Immunization.s`), `care_teams` (`CareTeam.s`), `not_to_be_done` (also
   * `ServiceRequest.s`); `proposed`, `planned`, `refuted`, `dated_ahead` and `absences` omit the types without a
   * scope
   */
  withheld: string[];
}

export interface PatientCreate {
  /** Whether the record is in use */
  active?: boolean;
  address?: Address[];
  communication?: Communication[];
  date_of_birth?: string | null;
  deceased?: boolean | string | null;
  full_name: string;
  gender?: Gender | null;
  identifiers?: Identifier[];
  marital_status?: string | null;
  names?: HumanName[];
  /** The panel to add the patient to; may be omitted if the caller has a single panel */
  panel?: string | null;
  telecom?: ContactPoint[];
}

export interface PatientItem {
  patient: PatientOut;
  type: "patient";
}

/** Facts about a person: at least a name or a birth date. */
export interface PatientMatch {
  address?: Address | null;
  /** YYYY-MM-DD, or YYYY-MM or YYYY */
  date_of_birth?: string | null;
  gender?: Gender | null;
  limit?: number;
  name?: string | null;
}

/** Patients who may be the person, best first. */
export interface PatientMatches {
  candidates: CandidateOut[];
}

/** Two records of one person. `source` is merged into `target`. */
export interface PatientMerge {
  /** Why the two are one person */
  reason: string;
  source: string;
  /** The `version` of the patient that you have read */
  source_version: number;
  target: string;
  /** The `version` of the patient that you have read */
  target_version: number;
}

export interface PatientName {
  /** YYYY, YYYY-MM or YYYY-MM-DD; null without `Patient.r` */
  birth_date?: string | null;
  /** Null if the patient has no name; `GET /patients/{id}` has the reason */
  full_name: string | null;
  id: string;
  /**
   * A confirmed identifier without a type, if the patient does not have a medical record number; null without
   * `Patient.r`
   */
  identifier?: UntypedIdentifier | null;
  /** A confirmed identifier of type `MR`; null without `Patient.r` */
  medical_record_number?: string | null;
}

/**
 * The patient of a list. If `id` is null, the patient is unknown, and the list only has data
 * stored under the reference itself.
 */
export interface PatientNamed {
  /** Whether several patients have the reference, so that it refers to none */
  ambiguous: boolean;
  /**
   * Identifier values of the patient that other patients also have, or had before. Data stored under such a value
   * belongs to the patient who had it first; new writes need the id
   */
  contested_numbers: string[];
  /** The patient to whom the reference refers */
  id: string | null;
}

/** Patients in the order of the IDs, without duplicates and without patients that you may not see. */
export interface PatientNames {
  patients: PatientName[];
}

export interface PatientOut {
  /** Whether the record is in use; false for a merged patient */
  active: boolean;
  address: AddressOut[];
  /** The ID in the request, if that patient was merged into this patient; null otherwise */
  asked: string | null;
  /** The known part of the date: YYYY, YYYY-MM or YYYY-MM-DD */
  birth_date: string | null;
  communication: CommunicationOut[];
  created_at: string;
  /** Null if the day is unknown */
  date_of_birth: string | null;
  /** Whether the patient has died, or the known date of death */
  deceased: boolean | string | null;
  /** Null if the name is unknown */
  full_name: string | null;
  /** Why `full_name` is null, as a code of HL7's DataAbsentReason */
  full_name_absent_reason: AbsentReason | null;
  gender: string | null;
  id: string;
  identifiers: IdentifierOut[];
  /** A code of HL7's v3-MaritalStatus, or text */
  marital_status: string | null;
  /** Why the patient was merged; null otherwise */
  merge_reason: string | null;
  names: HumanNameOut[];
  /** The patient into which this patient was merged; null otherwise */
  replaced_by: string | null;
  /** The patients merged into this patient */
  replaces: string[];
  telecom: ContactPointOut[];
  updated_at: string;
  version: number;
}

/** A patient, as shown to callers without the scope `Patient.r`. */
export interface PatientOutline {
  /** The year of birth: YYYY */
  birth_date: string | null;
  full_name: string | null;
  full_name_absent_reason: AbsentReason | null;
  gender: string | null;
  id: string;
  /** The patient into which this patient was merged; null otherwise */
  replaced_by: string | null;
}

export interface PatientPage {
  next: string | null;
  patients: (PatientOut | PatientOutline)[];
}

/** A change of a patient (RFC 7396). A list replaces the whole list. */
export interface PatientPatch {
  active?: boolean;
  address?: Address[] | null;
  communication?: Communication[] | null;
  date_of_birth?: string | null;
  deceased?: boolean | string | null;
  full_name?: string;
  gender?: Gender | null;
  identifiers?: Identifier[] | null;
  marital_status?: string | null;
  names?: HumanName[] | null;
  telecom?: ContactPoint[] | null;
}

/** The response to a write by a caller without the scopes `Patient.r` and `Patient.s`. */
export interface PatientReference {
  id: string;
  version: number;
}

/** A reference to a patient, in a body because it identifies a person. */
export interface PatientResolve {
  /** A patient's ID, `<system>|<value>`, or a value that only one patient has in all systems */
  reference: string;
}

/** Search criteria; a patient must meet all. */
export interface PatientSearch {
  /** `next` of the page before */
  cursor?: string | null;
  /** YYYY-MM-DD, or YYYY-MM or YYYY for all patients born in that month or year */
  date_of_birth?: string | null;
  /** With its system or without, also as `<system>|<value>`, in which `\` escapes a comma, a bar, or itself */
  identifier?: IdentifierAsked | string | null;
  /** How many to return at most */
  limit?: number;
  /**
   * Words of the name or their beginnings, in any order, regardless of case, accents, hyphens and spelling: `Mueller`
   * finds Müller, `Annemarie` Anne-Marie
   */
  name?: string | null;
}

/** A version of a patient, valid from `updated_at` until the next version. */
export interface PatientVersionOut {
  /** Whether the record is in use; false for a merged patient */
  active: boolean;
  address: AddressOut[];
  /** The ID in the request, if that patient was merged into this patient; null otherwise */
  asked: string | null;
  /** The known part of the date: YYYY, YYYY-MM or YYYY-MM-DD */
  birth_date: string | null;
  /** The caller who made this version; null in old versions */
  changed_by: string | null;
  changed_by_kind: string | null;
  communication: CommunicationOut[];
  created_at: string;
  /** Null if the day is unknown */
  date_of_birth: string | null;
  /** Whether the patient has died, or the known date of death */
  deceased: boolean | string | null;
  /** Null if the name is unknown */
  full_name: string | null;
  /** Why `full_name` is null, as a code of HL7's DataAbsentReason */
  full_name_absent_reason: AbsentReason | null;
  gender: string | null;
  id: string;
  identifiers: IdentifierOut[];
  /** A code of HL7's v3-MaritalStatus, or text */
  marital_status: string | null;
  /** Why the patient was merged; null otherwise */
  merge_reason: string | null;
  names: HumanNameOut[];
  /** The patient into which this patient was merged; null otherwise */
  replaced_by: string | null;
  /** The patients merged into this patient */
  replaces: string[];
  telecom: ContactPointOut[];
  updated_at: string;
  version: number;
}

/** The time in which an identifier is valid. A date includes the whole day of the facility. */
export interface Period {
  end?: string | null;
  start?: string | null;
}

export interface PeriodOut {
  end: string | null;
  start: string | null;
}

export type Priority = "routine" | "urgent" | "asap" | "stat";

/** A failure (RFC 9457). Safe to show to an agent: it never repeats a submitted value. */
export interface Problem {
  /** The next step: `correct` the request, `wait` and repeat it, `read-again` and decide again, or `ask-person` */
  advice: "correct" | "wait" | "read-again" | "ask-person";
  /** Stable; programs branch on it */
  code: string;
  /** The version of the content that the request would have changed, with `accepted-content` */
  current_version?: number;
  /** The failure, and what to do next */
  detail: string;
  /** The broken rules, or the first of many */
  errors: Record<string, unknown>[];
  /** How many broken rules were found */
  errors_total: number;
  /** The header or field that the problem is about, if `errors` does not list it */
  parameter?: string;
  request_id: string | null;
  /** Seconds to wait; also the header Retry-After */
  retry_after_s: number | null;
  /** Whether the same request may succeed later */
  retryable: boolean;
  /** The missing scope, with `scope-missing` */
  scope?: string;
  status: number;
  /** The name of this kind of failure; it never changes */
  title: string;
  /** urn:chartroom:problem:<code> */
  type: string;
}

/** A FHIR Procedure that was begun and not stopped. */
export interface Procedure {
  /** Places of the body, such as left knee, in the words of the source */
  body_sites: string[];
  code: Concept | null;
  /** A year, month, day or time, in the precision of the source */
  date: string | null;
  id: string;
  /**
   * URLs of the modifier extensions and implicit rules of the source, also in parts such as a dosage. They may change
   * the meaning of the item, even negate it, and chartroom does not read them: do not use the item as a fact if the
   * list is not empty
   */
  modifiers: string[];
  status: string | null;
}

/**
 * The purpose of an access: HL7 v3-GeneralPurposeOfUse, or a code for urgent treatment of
 * v3-PurposeOfUse.
 */
export type Purpose = "TREAT" | "ETREAT" | "BTG" | "ERTREAT" | "CAREMGT" | "COVERAGE" | "HMARKT" | "HOPERAT" | "HPAYMT" | "HRESCH" | "PATRQT" | "PUBHLTH";

/** The counts of a queue; they include tasks with an owner. */
export interface QueueOut {
  /** Tasks that wait for their predecessors, or for another task with their serial key */
  blocked: Count;
  /** Dead letters (`failed`), which a person may requeue */
  dead: Count;
  last_hour: LastHour;
  name: string;
  /** Seconds for which the oldest ready task has been available */
  oldest_ready_seconds: number | null;
  on_hold: Count;
  /** Can be handed out now, unless the queue is paused or full */
  ready: Count;
  /** Claimed */
  running: Count;
  /** Wait for their `run_at` */
  scheduled: Count;
  /** Null if nobody has changed the settings */
  settings: QueueSettingsOut | null;
}

/** A page of queues, by name. */
export interface QueuePage {
  next: string | null;
  queues: QueueOut[];
}

/** All settings of a queue. An absent setting has its default. */
export interface QueueSettings {
  kinds?: KindSettings[];
  /** The lease of claims without `lease_seconds`; otherwise 60 */
  lease_seconds?: number | null;
  /** For tasks that are created without `max_attempts`; otherwise 5 */
  max_attempts?: number | null;
  /** Tasks in progress at the same time */
  max_running?: number | null;
  /** No task is handed out; claimed tasks can be completed */
  paused?: boolean;
}

/** The settings of a queue, and who has changed them last. */
export interface QueueSettingsOut {
  changed_by: CallerOut;
  kinds: KindSettingsOut[];
  lease_seconds: number | null;
  max_attempts: number | null;
  max_running: number | null;
  paused: boolean;
  updated_at: string;
  version: number;
}

export interface Reaction {
  description: string | null;
  manifestations: string[];
  severity: string | null;
  substance: string | null;
}

export interface ReferenceRange {
  applies_to: string[];
  high: number | null;
  low: number | null;
  text: string | null;
  type: string | null;
  unit: string | null;
}

/** A patient, with the identifiers that do not identify the patient yet. */
export interface RegisteredPatient {
  /** Whether the record is in use; false for a merged patient */
  active: boolean;
  address: AddressOut[];
  /** The ID in the request, if that patient was merged into this patient; null otherwise */
  asked: string | null;
  /** The known part of the date: YYYY, YYYY-MM or YYYY-MM-DD */
  birth_date: string | null;
  communication: CommunicationOut[];
  created_at: string;
  /** Null if the day is unknown */
  date_of_birth: string | null;
  /** Whether the patient has died, or the known date of death */
  deceased: boolean | string | null;
  /** Null if the name is unknown */
  full_name: string | null;
  /** Why `full_name` is null, as a code of HL7's DataAbsentReason */
  full_name_absent_reason: AbsentReason | null;
  gender: string | null;
  id: string;
  identifiers: IdentifierOut[];
  /** A code of HL7's v3-MaritalStatus, or text */
  marital_status: string | null;
  /** Why the patient was merged; null otherwise */
  merge_reason: string | null;
  names: HumanNameOut[];
  /** The patient into which this patient was merged; null otherwise */
  replaced_by: string | null;
  /** The patients merged into this patient */
  replaces: string[];
  telecom: ContactPointOut[];
  /**
   * Identifiers from callers with access to some patients only. Rows, panels and imports do not match them: use `id`.
   * A caller with `system/` scopes may confirm an identifier by `POST /patients/{id}/identifiers/confirm`
   */
  unconfirmed_identifiers: IdentifierName[];
  updated_at: string;
  version: number;
}

/** A filter of dead letters, and their number. */
export interface RequeueRequest {
  /** `matching.count` of the last answer; without it, nothing is requeued */
  count?: number | null;
  kind?: string | null;
  /** Only dead letters with exactly this `last_error` */
  last_error?: string | null;
  queue: string;
  /** Only dead letters with `updated_at` at this time or later */
  updated_from?: string | null;
  /** Only dead letters with `updated_at` at this time or earlier */
  updated_to?: string | null;
}

export interface RequeueResult {
  /** Dead letters that match after this request */
  matching: Count;
  requeued: number;
}

export interface ResourceItem {
  resource: ResourceOut;
  type: "resource";
}

/**
 * An imported FHIR resource. A Patient or Encounter has the ID of the patient or encounter that
 * the import created or changed.
 */
export interface ResourceOut {
  /** The resource as imported, with references to ids of this service */
  body: Record<string, unknown>;
  created_at: string;
  encounter_id: string | null;
  id: string;
  /** The FHIR type of the resource, such as Condition */
  type: string;
  updated_at: string;
  version: number;
}

export interface ResourceSource {
  /** The part of `summary` that rests on this source; omit it for the whole summary */
  claim?: Claim | null;
  /** Type and ID: `Observation/0198f0a2-…` */
  resource: string;
}

export interface ResourceSourceOut {
  /** The part of the summary that rests on this source; null: the whole summary */
  claim: ClaimOut | null;
  resource: string;
}

/** A FHIR Observation. A blood pressure has two `components`. */
export interface Result {
  absent_reason: string | null;
  /** Places of the body, such as left knee, in the words of the source */
  body_sites: string[];
  code: Concept | null;
  comparator: string | null;
  components: Measured[];
  /** A year, month, day or time, in the precision of the source */
  date: string | null;
  id: string;
  /** Codes such as `H`, `L`, `N` */
  interpretations: string[];
  /**
   * URLs of the modifier extensions and implicit rules of the source, also in parts such as a dosage. They may change
   * the meaning of the item, even negate it, and chartroom does not read them: do not use the item as a fact if the
   * list is not empty
   */
  modifiers: string[];
  reference_ranges: ReferenceRange[];
  status: string | null;
  unit: string | null;
  /**
   * A number (Quantity, integer), a text (string, CodeableConcept, time, dateTime), true or false, or FHIR's object
   * (Range, Ratio, Period, SampledData)
   */
  value: number | string | boolean | Record<string, unknown> | null;
  /** FHIR's type, such as Quantity */
  value_type: string | null;
}

export interface Resume {
  reason?: string | null;
}

export interface RoutingCreate {
  /**
   * Names the work. If the queue has an open task of the patient with this key, no task is created; the stored task
   * gets the higher of both priorities
   */
  deduplication_key?: string | null;
  /** Priority of the task; derived from `urgency` if omitted */
  priority?: Priority | null;
  /** Queue of a task to create with the record; needs the scope `Task.c`. Omit it to create no task */
  queue?: string | null;
  reason: string;
  /** A queue, a department, an agent */
  to: string;
  /** The urgency according to the caller who decided */
  urgency?: string | null;
}

/** A routing decision, and the patient and the encounter of its record. */
export interface RoutingOfPatientOut {
  decided_at: string;
  /** The caller who decided */
  decided_by: string;
  decided_by_kind: string;
  encounter_id: string | null;
  id: string;
  patient_id: string;
  reason: string;
  record_id: number;
  /** The task created with the decision */
  task_id: string | null;
  to: string;
  urgency: string | null;
}

/** A routing decision; later decisions do not revoke it. */
export interface RoutingOut {
  decided_at: string;
  /** The caller who decided */
  decided_by: string;
  decided_by_kind: string;
  id: string;
  reason: string;
  record_id: number;
  to: string;
  urgency: string | null;
}

/** A page of routing decisions, newest first. */
export interface RoutingPage {
  next: string | null;
  routings: RoutingOfPatientOut[];
}

export interface RoutingWithTaskOut {
  decided_at: string;
  /** The caller who decided */
  decided_by: string;
  decided_by_kind: string;
  id: string;
  reason: string;
  record_id: number;
  task_id: string;
  to: string;
  urgency: string | null;
}

/** When a task is created, and which. */
export interface Schedule {
  /** Minute, hour, day of the month, month and day of the week, in the facility's time zone */
  cron: string;
  /** No task is created */
  paused?: boolean;
  task: ScheduledTask;
}

/** A schedule, its next run, and its last task. */
export interface ScheduleOut {
  changed_by: CallerOut;
  cron: string;
  last_run_at: string | null;
  last_task_id: string | null;
  name: string;
  /** Null if the schedule is paused */
  next_run_at: string | null;
  paused: boolean;
  task: ScheduledTaskOut;
  /** The facility's time zone (IANA) */
  time_zone: string;
  updated_at: string;
  version: number;
}

/** A page of schedules, by name. */
export interface SchedulePage {
  next: string | null;
  schedules: ScheduleOut[];
}

/** A task without a patient. */
export interface ScheduledTask {
  /** The input of the work; at most 256 KiB as JSON */
  input?: Record<string, unknown> | null;
  /** `follow_up`, `scheduling_update`, `assignment`, `prior_authorization`, `intake_triage`, or a kind of your own */
  kind: string;
  /** If absent, the queue's `max_attempts`, otherwise 5 */
  max_attempts?: number | null;
  owner?: Owner | null;
  priority?: Priority;
  /** Name of the queue */
  queue?: string;
  /** At most one task with this key is in progress at a time */
  serial_key?: string | null;
}

export interface ScheduledTaskOut {
  input: Record<string, unknown> | null;
  kind: string;
  max_attempts: number | null;
  owner: OwnerOut | null;
  priority: Priority;
  queue: string;
  serial_key: string | null;
}

/**
 * `dense`: the cosine, null if the question was not embedded. `lexical`: BM25. `fused`: the
 * score that orders passages; scores of two searches are not comparable.
 */
export interface Scores {
  dense: number | null;
  fused: number;
  lexical: number;
}

/** A message, such as a payer's response, for the task that awaits its key. */
export interface SignalCreate {
  /** Data for the task; at most 256 KiB */
  data?: Record<string, unknown> | null;
  /**
   * The sender's ID of this signal. A repeat with the same `data` has no effect; a repeat with other `data` is
   * refused
   */
  id?: string | null;
  key: string;
  /** Only a task of this patient is resumed */
  patient_id?: string | null;
}

export interface SignalOut {
  data: Record<string, unknown> | null;
  key: string;
  sent_at: string;
}

/** `task_id` is the resumed task; null while the signal is stored, for up to 30 days. */
export interface SignalReceipt {
  key: string;
  received_at: string;
  signal_id: string;
  task_id: string | null;
}

/** A step such as `submitted`; it becomes the task's `business_status`. */
export interface StepCreate {
  note?: string | null;
  /** Evidence of the step, such as a fax number */
  source_ref?: string | null;
  step: string;
}

/** A step of a task, such as `submitted` of a prior authorisation. */
export interface StepOut {
  id: string;
  note: string | null;
  recorded_at: string;
  recorded_by: CallerOut;
  source_ref: string | null;
  step: string;
}

/** A page of a task's steps in recorded order. */
export interface StepPage {
  next: string | null;
  steps: StepOut[];
}

/**
 * The result of a check without a model. Marks ask a person to look; without marks, a summary
 * may still be wrong.
 */
export interface SummaryCheck {
  /** The sentences of the summary; null if nothing was compared */
  claims: CheckedClaim[] | null;
  /** Differences between the summary and its sources; null if nothing was compared */
  marks: CheckedMark[] | null;
  /** Items of the chart that the summary should mention; null if nothing was compared */
  omissions: Omission[] | null;
  /** `retrieval` if it did not answer, so that nothing was compared */
  unavailable: "retrieval"[];
  /** The encounter's version; null for a draft */
  version: number | null;
  /**
   * Lists of the chart that were not completely compared, because the caller's scopes do not include them, or because
   * they are long
   */
  withheld: string[];
}

/** A summary that is not stored. */
export interface SummaryDraft {
  /** As in a summary */
  sources?: (DocumentSource | ResourceSource)[] | null;
  text: string;
}

/** `Composition.status` of FHIR, and `rejected`. */
export type SummaryStatus = "preliminary" | "final" | "rejected";

export interface TaskCreate {
  /**
   * Names the work. If the queue has an open task of the patient with this key, no task is created; the stored task
   * gets the higher of both priorities
   */
  deduplication_key?: string | null;
  /** Tasks of the same patient, or without a patient, that must be completed before */
  depends_on?: string[];
  /** When the task should be completed */
  due_at?: string | null;
  /** An encounter of the patient */
  encounter_id?: string | null;
  /** The input of the work; at most 256 KiB as JSON */
  input?: Record<string, unknown> | null;
  /** `follow_up`, `scheduling_update`, `assignment`, `prior_authorization`, `intake_triage`, or a kind of your own */
  kind: string;
  /** If absent, the queue's `max_attempts`, otherwise 5 */
  max_attempts?: number | null;
  owner?: Owner | null;
  /** A patient's ID, or an identifier from another system */
  patient_id?: string | null;
  priority?: Priority;
  /** Name of the queue */
  queue?: string;
  /** Earliest time at which the task can be claimed */
  run_at?: string | null;
  /**
   * At most one task with this key is in progress at a time. A key from a caller who may see only some patients
   * applies only to tasks for patients of one panel
   */
  serial_key?: string | null;
}

/** A task, its place in the queue, its input, and the message that resumed it. */
export interface TaskDetail {
  attempt: number;
  available_at: string | null;
  /** The key of the signal that resumes the task */
  awaiting: string | null;
  business_status: string | null;
  changed_by: CallerOut;
  claimed_by: CallerOut | null;
  created_at: string;
  created_by: CallerOut;
  deduplication_key: string | null;
  due_at: string | null;
  encounter_id: string | null;
  id: string;
  input: Record<string, unknown> | null;
  kind: string;
  last_error: string | null;
  lease_expires_at: string | null;
  max_attempts: number;
  /**
   * Only persons claim, change and end the task. Records sets it for objections to summaries and for tasks of the
   * queue `identity`, for good
   */
  needs_person: boolean;
  output: Record<string, unknown> | null;
  owner: CallerOut | null;
  patient_id: string | null;
  priority: Priority;
  queue: string;
  /** The reason of the last hold, handoff, release or cancellation */
  reason: string | null;
  resume_at: string | null;
  run_at: string | null;
  serial_key: string | null;
  /** The signal that resumed the task, until its holder puts it on hold again */
  signal: SignalOut | null;
  status: TaskStatus;
  updated_at: string;
  version: number;
  waiting_for: ("run-at" | "predecessors" | "serial-key")[];
}

/** A page of a task's versions, newest first. */
export interface TaskHistory {
  next: string | null;
  versions: TaskOut[];
}

export interface TaskItem {
  task: TaskOut;
  type: "task";
}

/** A version of a task. `attempt` is the number of claims so far; released claims do not count. */
export interface TaskOut {
  attempt: number;
  business_status: string | null;
  changed_by: CallerOut;
  created_at: string;
  created_by: CallerOut;
  deduplication_key: string | null;
  due_at: string | null;
  encounter_id: string | null;
  id: string;
  kind: string;
  last_error: string | null;
  max_attempts: number;
  /**
   * Only persons claim, change and end the task. Records sets it for objections to summaries and for tasks of the
   * queue `identity`, for good
   */
  needs_person: boolean;
  output: Record<string, unknown> | null;
  owner: CallerOut | null;
  patient_id: string | null;
  priority: Priority;
  queue: string;
  /** The reason of the last hold, handoff, release or cancellation */
  reason: string | null;
  run_at: string | null;
  serial_key: string | null;
  status: TaskStatus;
  updated_at: string;
  version: number;
}

/** A page of tasks in the requested order. */
export interface TaskPage {
  next: string | null;
  /** The patient that `patient_id` identifies; null without `patient_id` */
  patient: PatientNamed | null;
  tasks: ListedTask[];
}

/** The response to callers without the scope `Task.r`. */
export interface TaskReference {
  id: string;
  status: TaskStatus;
  version: number;
}

export type TaskStatus = "ready" | "in-progress" | "on-hold" | "completed" | "failed" | "cancelled";

export interface TaskUpdate {
  /** When the task should be completed */
  due_at?: string | null;
  priority?: Priority;
  /** Moves the task to this queue */
  queue?: string;
  /** Earliest time at which the task can be claimed; null means now */
  run_at?: string | null;
}

export interface UnreadPage {
  page: number;
  reason: string;
}

export interface UntypedIdentifier {
  system: string | null;
  value: string;
}

/** Why a person withdraws the acceptance or the rejection of a summary. */
export interface Withdrawal {
  /** The reason, which the new version and the audit log contain */
  reason: string;
}
