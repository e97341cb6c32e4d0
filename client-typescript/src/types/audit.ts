// Types of the contract of audit. Written by `make generated`; do not edit.

/** A page of the readers of one patient, the most recent reader first. */
export interface AccessReport {
  next: string | null;
  patient?: PatientAsked;
  /** The patient as given in the request */
  patient_id: string;
  readers: ReaderOut[];
  /** Contains `records` if it could not supply the patient's identifiers */
  unavailable?: string[];
}

/** One result for each event of the request, in the order sent. */
export interface BatchLogged {
  results: (EventLogged | Problem)[];
}

/** Claims of the caller's token. Absent members were not claimed. */
export interface CallerClaims {
  groups?: string[];
  /** The user for whom the agent acted */
  on_behalf_of?: string;
  patient?: string;
  /** Purpose of use, a code of HL7 v3-PurposeOfUse; `TREAT` if none is claimed */
  purpose: string;
  scope?: string;
  /** The token's id (claim `jti`) */
  token_id?: string;
}

/** Why `recorded_at` may differ from the real time. */
export type ClockWarning = "behind-the-log" | "jumped-ahead" | "jumped-back";

/** Events per minute, oldest minute first. */
export interface Counts {
  counts: number[];
  total: number;
}

/** An event for a webhook. */
export interface DeliveryOut {
  attempts: number;
  delivered_at: string | null;
  /** The event, and the header `webhook-id` */
  event_id: string;
  event_type: string;
  /**
   * Why the last attempt was not answered. `not-permitted`: the operator no longer permits the URL. `key-lost`: audit
   * no longer has the key of the webhook's secret; create another webhook
   */
  last_failure: "unresolved" | "address-not-allowed" | "unreachable" | "timeout" | "not-permitted" | "internal-error" | "key-lost" | null;
  /** The status of the last answer */
  last_status: number | null;
  /** Null once delivered */
  next_attempt_at: string | null;
  /** Position in the log, from 0 and without gaps */
  seq: number;
}

/** Deliveries, newest event first. Delivered ones are kept for a week. */
export interface DeliveryPage {
  deliveries: DeliveryOut[];
  next: string | null;
}

/** An action of an agent. It needs `encounter_id`, `patient_ids` or both. */
export interface EventCreate {
  /** True if the event records a read by a caller. Only services may set it. */
  access?: boolean;
  agent_name: string;
  encounter_id?: string | null;
  event_type: string;
  /**
   * The `stream_pos` that this event must get; the append fails if another position is the next free one. The first
   * event of an encounter has position 0.
   */
  expected_position?: number | null;
  /**
   * Your own id for the event, which makes the append safe to repeat, like an `Idempotency-Key`. UUIDv7 is
   * recommended.
   */
  id?: string | null;
  /** Time of the action; omit it if the action happened now */
  occurred_at?: string | null;
  outcome?: string | null;
  /**
   * Patients that the event is about. With `encounter_id`, the list may be empty; otherwise it includes the
   * encounter's patient. Agents and persons may send up to 100.
   */
  patient_ids?: string[];
  /**
   * Any JSON object of at most 256 KiB, with numbers of at most 1,000 digits. It is stored and returned byte for
   * byte.
   */
  payload: Record<string, unknown>;
  tool?: string | null;
}

/** The receipt of a durably stored event. */
export interface EventLogged {
  /**
   * Why `recorded_at` may differ from the real time. The service's clock is behind the last event of the log, so this
   * event has the time of that event; or the clock has just jumped. Usually null, and always null in the receipt of a
   * repeat.
   */
  clock_warning: ClockWarning | null;
  /** True if the event was stored before; this is then the first receipt */
  duplicate: boolean;
  /**
   * Whether the records service knows the encounter; `unverified` if that service has not answered yet, in which case
   * audit asks again later
   */
  encounter_status: Verdict | null;
  id: string;
  /** Hash of the event's leaf in the log's tree (RFC 6962), in base64 */
  leaf_hash: string;
  /** Authentication code of `leaf_hash` by audit's own key, in base64 */
  leaf_mac: string;
  /**
   * Authentication code of `id`, `seq`, `stream_pos`, `recorded_at`, `recorded_by` and `leaf_hash` by audit's own
   * key, in base64. The operators of audit can confirm this receipt with it.
   */
  receipt_mac: string;
  recorded_at: string;
  recorded_by: string;
  /** Position in the log, from 0 and without gaps */
  seq: number;
  status: "logged";
  /** Position among the encounter's events, from 0; null without an encounter and in access events */
  stream_pos: number | null;
}

/**
 * A logged event.
 *
 * In lists and streams with `patient_id`, an event that is also about other patients is redacted:
 * it does not show those patients or their encounter, and its payload is empty.
 */
export interface EventOut {
  /** True if the event records a read */
  access: boolean;
  agent_name: string;
  /**
   * Id of the event that records the begin of the same span. Absent if the span was exported only once, after its
   * end.
   */
  begun_id?: string;
  /**
   * True if the payload was destroyed; `payload` is then empty. Absent otherwise. The log has an event about the
   * destruction.
   */
  content_destroyed?: boolean;
  /**
   * Values in `patient_ids` that several patients now share, as identifiers in different systems, so the event does
   * not identify the patient. Absent if there are none, in streams, and if records did not answer. Callers who may
   * see only some patients get it only in lists with `patient_id`.
   */
  contested_numbers?: string[];
  encounter_id: string | null;
  /**
   * Whether the records service knows the encounter; `unverified` if that service has not answered yet, in which case
   * audit asks again later
   */
  encounter_status: Verdict | null;
  event_type: string;
  id: string;
  occurred_at: string | null;
  /**
   * Number of patients removed from this event by a list or stream with `patient_id`; absent if zero. `GET
   * /agent-events/{id}` returns the whole event.
   */
  other_patients?: number;
  outcome: string | null;
  /** The encounter's patient; null until the records service has confirmed the encounter */
  patient_id: string | null;
  /** Patients that the event was logged about, as its sender wrote them */
  patient_ids: string[];
  payload: Record<string, unknown>;
  /**
   * The event records the begin of a span that its exporter sent before the end, so it has no outcome. The end is a
   * separate event. Absent from all other events.
   */
  phase?: "begun";
  recorded_at: string;
  recorded_by: string;
  recorded_by_kind: string;
  /**
   * Claims of the token of `recorded_by`. For a read of the log, claims of the token of `agent_name`. Null in events
   * that services deliver, which have them in `payload.data.caller`.
   */
  recorded_with: CallerClaims | null;
  /** Position in the log, from 0 and without gaps */
  seq: number;
  span_id: string | null;
  /** Position among the encounter's events, from 0; null without an encounter and in access events */
  stream_pos: number | null;
  tool: string | null;
  trace_id: string | null;
}

/** A page of events, in the requested order. */
export interface EventPage {
  events: EventOut[];
  next: string | null;
  patient?: PatientAsked;
  /** Contains `records` if it could not supply the patient's identifiers */
  unavailable?: string[];
}

/**
 * The patient of the response. Without an `id`, the response only contains data stored under
 * the requested identifier.
 */
export interface PatientAsked {
  /**
   * True if several patients have this identifier, so that the patient is unknown. Always false for callers who may
   * see only some patients
   */
  ambiguous: boolean;
  /** The patient identifier in the request */
  asked: string;
  /** False if records did not answer. Data stored under other identifiers of the patient may then be missing */
  complete: boolean;
  /**
   * Identifier values of the patient that other patients also have, or had before. Data stored under such a value
   * belongs to the patient who had it first
   */
  contested_numbers: string[];
  /** The registered patient with this identifier; null if unknown */
  id: string | null;
}

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

/**
 * Events per minute from `from` to `to`, the most frequent values first. The last minute is
 * incomplete.
 */
export interface Rates {
  from: string;
  /** Number of minutes counted; fewer than requested if they have too many events to count */
  minutes: number;
  /** Events of all other values; null if there are at most 20 */
  others: Counts | null;
  series: Series[];
  to: string;
}

/** A caller who read about the patient. */
export interface ReaderOut {
  /** Number of reads: requests that showed the patient, and event streams with a filter for the patient */
  count: number;
  /** Time of the first read */
  first: string;
  /** `person` or `agent`; null if the event of the read does not say */
  kind: string | null;
  /** Time of the most recent read */
  last: string;
  reader: string;
}

/** Events of the log to send again. */
export interface Redelivery {
  /** The first event */
  first_seq: number;
  /** The last event */
  last_seq: number;
}

/** Events per minute with one value of `by`. */
export interface Series {
  counts: number[];
  total: number;
  /** The value of the field in `by`; null for events without a value, or if `by` is omitted */
  value: string | null;
}

/**
 * Whether the records service knows an event's encounter. `unverified`: it has not answered
 * yet.
 */
export type Verdict = "known" | "unknown" | "unverified";

/** The new webhook, and its secret, which only repeats with the same Idempotency-Key show again. */
export interface WebhookCreated {
  /** The key of the signatures (Standard Webhooks), `whsec_` and base64 */
  secret: string;
  webhook: WebhookOut;
}

/** A webhook without its secret. */
export interface WebhookOut {
  created_at: string;
  created_by: string;
  /**
   * `person`: a person disabled the webhook. `failing`: an event failed for too long. `gone`: the receiver answered
   * 410. Null while enabled
   */
  disabled_because: "person" | "failing" | "gone" | null;
  enabled: boolean;
  event_types: string[];
  id: string;
  /** Earlier events of the log are delivered, or are in the deliveries */
  next_seq: number;
  updated_at: string;
  url: string;
  version: number;
}

export interface WebhookPage {
  next: string | null;
  webhooks: WebhookOut[];
}

/** The receiver of a webhook, and the events that it gets. */
export interface WebhookRequest {
  /** While false, events wait, and are sent once the webhook is enabled */
  enabled?: boolean;
  /** Events of these types are sent */
  event_types: string[];
  /** The operator must permit its scheme, host and port. Redirects are not followed. */
  url: string;
}
