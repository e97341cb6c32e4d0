// Types of the contract of retrieval. Written by `make generated`; do not edit.

/** The document's chunks after a change: kept chunks have the same ids and vectors as before. */
export interface ChunkCounts {
  added: number;
  kept: number;
  removed: number;
}

/** A passage to store. */
export interface ChunkCreate {
  /** The text of the passage. It is embedded in full, whatever its length, and stored without invisible characters */
  chunk_text: string;
  /** The patient's id in the records service, or an identifier from another system */
  patient_id: string;
  /** The source's own reference */
  source_ref: string;
  /** Kind of source: discharge_summary, lab_report, policy, … */
  source_type: string;
}

/** A part of the document: its text from `start` to before `end`, in code points. */
export interface ChunkOut {
  end: number;
  id: string;
  section: string | null;
  start: number;
  text: string;
}

/** A page of a document's chunks, in the order of its text. */
export interface ChunkPage {
  chunks: ChunkOut[];
  document_id: string;
  /** The document version of these chunks */
  document_version: number;
  next: string | null;
}

/** The stored chunk, which searches find from now on. */
export interface ChunkStored {
  chunk_id: string;
  status: "stored";
}

/** A code that the document is about. */
export interface Code {
  code: string;
  /** A URI, without `|` */
  system: string;
}

export interface CodeOut {
  code: string;
  system: string;
}

/** The deleted documents; empty if the source has no document. */
export interface DeletedDocuments {
  deleted: string[];
}

/** Why the data is deleted. The reason is recorded in the audit event. */
export type DeletionReason = "entered-in-error" | "superseded" | "not-needed" | "retention" | "patient-request" | "other";

/** A document to store. */
export interface DocumentCreate {
  /** The author of the document, if not the caller; stored as `reported_author` */
  author?: string | null;
  /** Kept as `reported_author_kind` */
  author_kind?: "agent" | "person" | "system" | null;
  codes?: Code[];
  encounter_id?: string | null;
  /**
   * A file instead of `text`: plain text, Markdown, CSV, HTML, PDF, RTF, DOCX or a clinical document (CDA R2, XML).
   * It can also be sent as the part `file` of `multipart/form-data`, with the other fields of this object as form
   * fields, and `codes` as JSON
   */
  file?: UploadedFile | null;
  /** The format of `text`, which decides which lines are headings of sections */
  media_type?: "text/plain" | "text/markdown";
  model?: string | null;
  /** Time of the event that the text is about */
  occurred_at?: string | null;
  patient_id?: string | null;
  /**
   * Only a person may set this. By default `approved` for a patient's document of a person or a feed, and `draft` for
   * a shared one and for an agent's
   */
  review_status?: ReviewStatus | null;
  scope?: "shared" | null;
  /** The source's own reference */
  source_ref: string;
  /** Kind of source: discharge_summary, lab_report, policy, … */
  source_type: string;
  /** The text of the document, which is stored without invisible characters and divided into chunks */
  text?: string | null;
  title?: string | null;
}

/** The source of the document to delete. */
export interface DocumentDeletion {
  patient_id?: string | null;
  reason?: DeletionReason | null;
  scope?: "shared" | null;
  /** The source's own reference */
  source_ref: string;
  /** Kind of source: discharge_summary, lab_report, policy, … */
  source_type: string;
}

/** A document in one of its versions. Offsets count code points of the whole text. */
export interface DocumentOut {
  /** The caller who stored this version */
  author: string | null;
  author_kind: "agent" | "person" | "system";
  codes: CodeOut[];
  created_at: string;
  encounter_id: string | null;
  /**
   * Characters of the source that people do not see, such as white or tiny text and Unicode tags. They are not in the
   * text
   */
  hidden_removed: number;
  id: string;
  model: string | null;
  /**
   * A document of the same source, with a later text under another identifier of the patient; this document may be
   * outdated. Absent if there is none
   */
  newer_document?: string;
  /** The document's newest version, if this is an earlier one; absent otherwise */
  newest?: NewestVersion;
  /** `start` of the next part; null at the end */
  next: number | null;
  occurred_at: string | null;
  /** The SHA-256 of the file, which `GET /documents/{id}/original` returns */
  original_sha256: string | null;
  /** Null: shared */
  patient_id: string | null;
  /** Pages that a program read in images; their text may have errors */
  recognised: RecognisedPage[];
  /** The author according to the caller, not verified */
  reported_author: string | null;
  reported_author_kind: "agent" | "person" | "system" | null;
  review_status: ReviewStatus;
  /** The person who set `review_status` */
  reviewed_by: string | null;
  source_ref: string;
  source_type: string;
  /** Offset of the first code point of `text` */
  start: number;
  /** The text, or the requested part */
  text: string;
  title: string | null;
  /** Code points of the whole text */
  total: number;
  /** Pages that were not read */
  unread: UnreadPage[];
  /** When this version was made */
  updated_at: string;
  /** The number in the ETag */
  version: number;
}

/** A page of documents, newest first. */
export interface DocumentPage {
  documents: DocumentSummary[];
  next: string | null;
  patient?: PatientAsked;
  /** Contains `records` if it could not supply the patient's identifiers */
  unavailable?: string[];
}

/** The document's version after the request. */
export interface DocumentStored {
  chunks: ChunkCounts;
  /**
   * Characters of the source that people do not see, such as white or tiny text and Unicode tags. They are not in the
   * text
   */
  hidden_removed: number;
  id: string;
  review_status: ReviewStatus;
  /** `unchanged`: the same content was stored before */
  status: Outcome;
  /** Pages that were not read */
  unread: UnreadPage[];
  /** The number in the ETag */
  version: number;
}

/** A document without its text. */
export interface DocumentSummary {
  /** The caller who stored this version */
  author: string | null;
  author_kind: "agent" | "person" | "system";
  codes: CodeOut[];
  created_at: string;
  encounter_id: string | null;
  /**
   * Characters of the source that people do not see, such as white or tiny text and Unicode tags. They are not in the
   * text
   */
  hidden_removed: number;
  id: string;
  model: string | null;
  /**
   * A document of the same source, with a later text under another identifier of the patient; this document may be
   * outdated. Absent if there is none
   */
  newer_document?: string;
  occurred_at: string | null;
  /** The SHA-256 of the file, which `GET /documents/{id}/original` returns */
  original_sha256: string | null;
  /** Null: shared */
  patient_id: string | null;
  /** Pages that a program read in images; their text may have errors */
  recognised: RecognisedPage[];
  /** The author according to the caller, not verified */
  reported_author: string | null;
  reported_author_kind: "agent" | "person" | "system" | null;
  review_status: ReviewStatus;
  /** The person who set `review_status` */
  reviewed_by: string | null;
  source_ref: string;
  source_type: string;
  title: string | null;
  /** Pages that were not read */
  unread: UnreadPage[];
  /** When this version was made */
  updated_at: string;
  /** The number in the ETag */
  version: number;
}

/** A change of a document's metadata. `POST /documents` stores another text. */
export interface DocumentUpdate {
  codes?: Code[];
  encounter_id?: string | null;
  occurred_at?: string | null;
  /** Only from a person */
  review_status?: ReviewStatus;
  title?: string | null;
}

export type FileType = "text/plain" | "text/markdown" | "text/csv" | "text/html" | "application/pdf" | "text/rtf" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/xml" | "application/octet-stream";

/**
 * Documents that are stored in the background. Rates count only the time of work, without
 * waiting.
 */
export interface JobOut {
  chunks_per_s: number | null;
  created: number;
  created_at: string;
  documents_per_s: number | null;
  done: number;
  /** Estimated seconds until the job ends, unless it must wait or other jobs are running */
  eta_s: number | null;
  failed: number;
  finished_at: string | null;
  id: string;
  status: JobStatus;
  total: number;
  unchanged: number;
  updated: number;
  /** Code of the problem that stops the job; the job continues once the problem is over */
  waits_for: string | null;
}

/** A page of the caller's jobs, the newest first. */
export interface JobPage {
  jobs: JobOut[];
  next: string | null;
}

/**
 * The state of a job. A `waiting` job continues by itself once the problem in `waits_for` is
 * over.
 */
export type JobStatus = "accepted" | "processing" | "waiting" | "completed";

export type LineOutcome = "created" | "updated" | "unchanged" | "failed";

/**
 * A passage. If the passage is from a document, `chunk_text` is the text of its version
 * `document_version` from `start` to before `end`, in code points.
 */
export interface Match {
  author_kind: "agent" | "person" | "system" | null;
  chunk_text: string;
  /**
   * `low`: the passage is far from the question, and lacks many of its words. Marks the first match of 90 % of
   * questions about charts without an answer, and of 2 % of questions with an answer (default model). Not calibrated;
   * null does not confirm that the passage answers the question
   */
  confidence: "low" | null;
  document_id: string | null;
  document_version: number | null;
  end: number | null;
  id: string;
  /** The passage with its neighbours, if the request has `neighbours` and the passage is from a document */
  merged?: MergedText;
  /**
   * A document of the same source, with a later text under another identifier of the patient; this document may be
   * outdated. Absent if there is none
   */
  newer_document?: string;
  occurred_at: string | null;
  /** Null for a passage of a shared document */
  patient_id: string | null;
  /**
   * Further passages with the same words, such as copies in later notes; they differ only in case, white space, list
   * marks, quotation marks, semicolons for commas and punctuation at the end, are of the same patient, and are not
   * matches of their own. Absent if there are none
   */
  places?: Place[];
  review_status: ReviewStatus | null;
  scores: Scores;
  section: string | null;
  /**
   * The cosine of question and passage, at most 1; null if the question was not embedded, because `mode` is `lexical`
   * or the embedding server did not answer
   */
  similarity: number | null;
  source_ref: string;
  source_type: string;
  start: number | null;
  /**
   * First row of the table in which the passage begins, usually the names of the columns; not part of `chunk_text`.
   * Absent if the passage does not begin within a table
   */
  table_head?: string;
  title: string | null;
  /** The document's first 20 pages that were not read. Absent if all pages were read */
  unread?: UnreadPage[];
}

/** The best passages, in their order. */
export interface Matches {
  /**
   * The corrected question that was searched, because a word is unknown to the index and similar to a word of the
   * patient's chart or of the service's word lists. Absent if no word was corrected
   */
  corrected_question?: string;
  /**
   * Whether all or some passages were compared by words only, because the question or these passages have no vector
   */
  degraded: boolean;
  /**
   * The question is not in English, and the embedding model supports English only. Passages are then found mainly by
   * equal words. Absent otherwise
   */
  language?: "unsupported";
  matches: Match[];
  patient?: PatientAsked;
  /** Whether matches are missing because the answer has reached its limit of 8 MiB of text */
  truncated: boolean;
  /** Contains `records` if it could not supply the patient's identifiers */
  unavailable?: string[];
}

/** A match and its neighbours: the document's text from `start` to before `end`, in code points. */
export interface MergedText {
  end: number;
  start: number;
  text: string;
}

export type Mode = "hybrid" | "dense" | "lexical";

export interface NewestVersion {
  review_status: ReviewStatus;
  version: number;
}

export type Order = "relevance" | "newest";

export type Outcome = "created" | "updated" | "unchanged";

/**
 * The result of a line: the stored version of a document, or the problem document that `POST
 * /documents` would have returned.
 */
export interface OutcomeOut {
  document_id: string | null;
  document_version: number | null;
  /** 1 is the first line of the upload */
  line: number;
  outcome: LineOutcome;
  problem: Problem | null;
}

/** A page of the lines that are done, in the order of the upload. */
export interface OutcomePage {
  next: string | null;
  outcomes: OutcomeOut[];
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

/** Another passage with the words of a match. */
export interface Place {
  document_id: string | null;
  document_version: number | null;
  end: number | null;
  id: string;
  occurred_at: string | null;
  source_ref: string;
  source_type: string;
  start: number | null;
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

/** A page of a PDF that a program read in an image. */
export interface RecognisedPage {
  /** From 1 */
  page: number;
  source: "ocr";
}

export type ReviewStatus = "draft" | "approved" | "retired";

/**
 * `dense`: the cosine; null if the question was not embedded. `lexical`: BM25; for a caller who
 * may see only some patients, divided by the BM25 of the best match. `fused`: the score that
 * orders matches, relative to the best match. `fused` is not a confidence, and scores of two
 * searches are not comparable.
 */
export interface Scores {
  dense: number | null;
  fused: number;
  lexical: number;
}

/** A question, and filters for the passages that may answer it. */
export interface SearchQuery {
  author_kind?: "agent" | "person" | "system" | null;
  /** Any of these */
  codes?: Code[] | null;
  encounter_id?: string | null;
  /** With `patient_id`: include passages of approved shared documents, such as policies */
  include_shared?: boolean;
  /** Maximum number of passages of one document */
  max_per_document?: number | null;
  /** Return only passages with at least this cosine */
  min_similarity?: number | null;
  /** How passages are compared with the question: `dense` by meaning, `lexical` by words, `hybrid` by both */
  mode?: Mode;
  /** Number of chunks before and after each match whose text is also returned */
  neighbours?: number;
  /** Only passages about events at this time or later */
  occurred_from?: string | null;
  /** Occurred before this moment */
  occurred_to?: string | null;
  /**
   * `newest`: of passages about the same subject, the newest that has happened comes first, the others follow;
   * `relevance`: time does not count. The subject is `source_type` and `codes`, for notes and in charts without codes
   * the title. By default, the words of a question with `patient_id` decide: "latest", "current", "last" or a
   * measured value ask for the newest, "first" for the oldest, "in May 2015" or "last week" for that period. Without
   * `patient_id`, if many passages match, time orders only some 200 candidates: the nearest and the best by words
   */
  order?: Order | null;
  /** Only this patient's passages, stored under any identifier of the patient */
  patient_id?: string | null;
  question: string;
  /** `complete`: reject the request (503) if records cannot supply all identifiers of the patient */
  require?: "complete" | null;
  /** Only documents with this status. By default, searches find neither retired documents nor shared drafts */
  review_status?: ReviewStatus | null;
  /** Only passages of shared documents */
  scope?: "shared" | null;
  source_ref?: string | null;
  source_type?: string | null;
  /** Any of these */
  source_types?: string[] | null;
  /** Maximum number of passages */
  top_k?: number;
}

/** A page that was not read, or not completely. A file that is not a PDF is one page. */
export interface UnreadPage {
  /** From 1 */
  page: number;
  /**
   * `scanned`: the page is an image with at most a line of text. `doubtful-text`: the page has characters of unknown
   * meaning; those in `text` are U+FFFD
   */
  reason: UnreadReason;
}

export type UnreadReason = "scanned" | "doubtful-text";

/** A file with the text to store. */
export interface UploadedFile {
  /** Default: UTF-8 */
  charset?: string | null;
  /** Base64 */
  data: string;
  /** Media type of the file. If omitted or `application/octet-stream`, it is recognised from the bytes */
  media_type?: FileType;
}
