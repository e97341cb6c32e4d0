const TEMPORARY = new Set([429, 502, 503, 504]);
const REFUSED_AGAIN = new Set([400, 403, 404, 413, 415, 422]);
const UNEXPECTED = "unexpected-answer";
const CODES = "urn:chartroom:problem";

/** The base class of this package's errors. Messages do not contain personal data. */
export class ChartroomError extends Error {
  override name = "ChartroomError";
}

/** No answer arrived: the URL is wrong, the system is down, or the token function failed. */
export class Unreachable extends ChartroomError {
  override name = "Unreachable";
}

/** The request was never sent: its URL or a header is invalid. */
export class Unsendable extends Unreachable {
  override name = "Unsendable";
}

/** The handler should stop: its task was cancelled or lost. Its result is ignored. */
export class ClaimStopped extends ChartroomError {
  override name = "ClaimStopped";
}

/** A broken rule of a request. */
export interface BrokenRule {
  in: string;
  pointer: string;
  rule: string;
  [member: string]: unknown;
}

interface Members {
  code: string;
  status: number;
  title: string;
  detail: string;
  retryable: boolean;
  retry_after_s: number | null;
  errors: BrokenRule[];
  errors_total: number;
  request_id: string | null;
  advice?: string | null;
  scope?: string | null;
  parameter?: string | null;
}

/**
 * The system rejected a request (RFC 9457). Branch on `code` and `retryable`, never on the text. docs/problems.md lists
 * all codes.
 */
export class Problem extends ChartroomError {
  override name = "Problem";
  readonly document: Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly advice: string | null;
  readonly scope: string | null;
  readonly parameter: string | null;
  readonly retryable: boolean;
  readonly retryAfterS: number | null;
  readonly errors: readonly BrokenRule[];
  readonly errorsTotal: number;
  readonly requestId: string | null;
  /** The code and the broken rules. */
  readonly reason: string;

  constructor(document: Members) {
    const rules = document.errors.map((one) => `${one.pointer} ${one.rule}`).join(", ");
    super(`${document.code}: ${document.detail}${rules && ` (${rules})`}`);
    this.document = { ...document };
    this.code = document.code;
    this.status = document.status;
    this.title = document.title;
    this.detail = document.detail;
    this.advice = document.advice ?? null;
    this.scope = document.scope ?? null;
    this.parameter = document.parameter ?? null;
    this.retryable = document.retryable;
    this.retryAfterS = document.retry_after_s;
    this.errors = document.errors;
    this.errorsTotal = document.errors_total;
    this.requestId = document.request_id;
    this.reason = rules ? `${document.code}: ${rules}` : document.code;
  }

  /** Return a problem even if the answer comes from another program, such as a proxy. */
  static of(answer: Response, text: string): Problem {
    const unexpected = unexpectedAnswer(answer);
    try {
      const sent = JSON.parse(text);
      const document = sent.resourceType === "OperationOutcome" ? ofOutcome(sent, answer) : ofTraces(sent, answer);
      if (document["type"] === `${CODES}:${document["code"]}`) return new Problem({ ...unexpected, ...document });
    } catch {
      // Not a problem of chartroom.
    }
    return new Problem(unexpected);
  }
}

function unexpectedAnswer(answer: Response): Members {
  const isTemporary = TEMPORARY.has(answer.status) || isOfStartingGateway(answer);
  return {
    code: UNEXPECTED,
    status: answer.status,
    title: "Unexpected answer",
    detail:
      `The answer ${answer.status} does not come from chartroom. ` +
      "Check that the URL is the URL of its gateway.",
    retryable: isTemporary,
    retry_after_s: isTemporary ? retryAfterS(answer) : null,
    errors: [],
    errors_total: 0,
    request_id: null,
  };
}

// `any`: JSON of unknown origin. A missing member throws, and the answer is unexpected.
function ofOutcome(outcome: any, answer: Response): Record<string, unknown> {
  const issue = outcome.issue[0];
  const coding = issue.details.coding[0];
  return {
    ...repeatOf(answer),
    type: `${coding.system}:${coding.code}`,
    code: coding.code,
    title: issue.details.text,
    detail: issue.diagnostics,
  };
}

/** Convert a google.rpc.Status (OTLP); other documents are returned as they are. */
function ofTraces(document: any, answer: Response): Record<string, unknown> {
  if (!("message" in document) || !new URL(answer.url).pathname.endsWith("/v1/traces")) return document;
  const written = /^([a-z-]+): (.+)$/s.exec(document.message);
  const code = Number.isInteger(document.code) ? written?.[1] : undefined;
  return { ...repeatOf(answer), type: `${CODES}:${code ?? ""}`, code, title: code, detail: written?.[2] };
}

function repeatOf(answer: Response): Pick<Members, "retryable" | "retry_after_s"> {
  return { retryable: answer.headers.has("Retry-After"), retry_after_s: retryAfterS(answer) };
}

function retryAfterS(answer: Response): number | null {
  const seconds = answer.headers.get("Retry-After") ?? "";
  return /^\d+$/.test(seconds) ? Number(seconds) : null;
}

/** Traefik returns a 404 as plain text until it has loaded its routes. Chartroom's 404s are problems. */
function isOfStartingGateway(answer: Response): boolean {
  return answer.status === 404 && (answer.headers.get("Content-Type") ?? "").startsWith("text/plain");
}

/** Whether a retry would be rejected again. A 404 from another program does not count. */
export function isRefusedAgain(failure: unknown): failure is Problem {
  return (
    failure instanceof Problem &&
    !failure.retryable &&
    REFUSED_AGAIN.has(failure.status) &&
    (failure.status !== 404 || failure.code !== UNEXPECTED)
  );
}

export function isRefusedToken(failure: unknown): boolean {
  return failure instanceof Problem && failure.status === 401;
}
