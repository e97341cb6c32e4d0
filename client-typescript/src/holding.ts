// Heartbeats while the handler runs, then the request that ends the claim.

import type { Claim } from "./claims.ts";
import type { ConnectionOptions, Log, RequestOptions } from "./connection.ts";
import { ChartroomError, ClaimStopped, Problem, Unreachable, Unsendable } from "./errors.ts";
import { isRefusedAgain, isRefusedToken } from "./errors.ts";
import { Fail, Hold, type Outcome, Release, requestOf } from "./outcomes.ts";
import type { Query } from "./sending.ts";
import { Chartroom } from "./types/chartroom.ts";
import type { ClaimedTask, Lease } from "./types/records.ts";
import { Deadline, clock, pause } from "./waiting.ts";

const RELEASE_S = 5;
/** The maximum length of an error text in characters. */
const LONGEST_REASON = 2000;

/** What a handler gets with its task. */
export interface Held {
  /** Its calls throw ClaimStopped if the handler should stop. */
  chartroom: Chartroom;
  /** Aborted when the handler should stop: pass it to other calls, such as a model's. */
  signal: AbortSignal;
  /** Throws ClaimStopped if the handler should stop. For long computations without calls. */
  check(): void;
}

export type Handler = (task: ClaimedTask, held: Held) => Outcome | Promise<Outcome>;

/** The client of a handler. */
class HeldChartroom extends Chartroom {
  readonly #claim: Claim;

  constructor(options: ConnectionOptions, claim: Claim) {
    super(options);
    this.#claim = claim;
  }

  override request<T>(method: string, path: string, options: RequestOptions = {}): Promise<T> {
    return super.request(method, path, { ...options, signal: this.#with(options.signal) });
  }

  protected override check(signal: AbortSignal | undefined): void {
    this.#claim.check();
    super.check(signal);
  }

  protected override stream<T>(path: string, query: Query, signal?: AbortSignal): AsyncGenerator<T, void, undefined> {
    return super.stream(path, query, this.#with(signal));
  }

  #with(signal: AbortSignal | undefined): AbortSignal {
    return signal ? AbortSignal.any([signal, this.#claim.signal]) : this.#claim.signal;
  }
}

/** Runs handlers and ends their claims. */
export class Holder {
  readonly #options: ConnectionOptions;
  readonly #chartroom: Chartroom;
  readonly #log: Log;
  readonly #hurry: AbortSignal;

  /** When `hurry` is aborted, running tasks are released at once. */
  constructor(options: ConnectionOptions, chartroom: Chartroom, log: Log, hurry: AbortSignal) {
    this.#options = options;
    this.#chartroom = chartroom;
    this.#log = log;
    this.#hurry = hurry;
  }

  async hold(handler: Handler, task: ClaimedTask, claim: Claim): Promise<void> {
    const stop = (): void => claim.stop("worker-stops");
    if (this.#hurry.aborted) stop();
    this.#hurry.addEventListener("abort", stop);
    const ended = new AbortController();
    let beats: Promise<void> | undefined;
    try {
      if (clock.now() >= claim.nextBeat) await this.#confirm(claim);
      beats = this.#keep(claim, ended.signal);
      const outcome = claim.stopped ? new Release() : await this.#worked(handler, task, claim);
      if (clock.now() >= claim.heldUntil) claim.stop("lease-over");
      if (claim.isLost || (await this.#end(task, claim, outcome, this.#hurry))) return;
      const limit = new Deadline(RELEASE_S);
      await this.#end(task, claim, new Release(), limit.signal);
      limit.pause();
    } finally {
      this.#hurry.removeEventListener("abort", stop);
      ended.abort();
      await beats;
    }
  }

  /** Renew the lease at the start, because the claimed task may have waited for this handler. */
  async #confirm(claim: Claim): Promise<void> {
    claim.sent = clock.now();
    while (!(await this.#beat(claim, claim.signal)) && !claim.stopped) await quietly(claim.leaseS / 20, claim.signal);
  }

  async #keep(claim: Claim, ended: AbortSignal): Promise<void> {
    const over = AbortSignal.any([ended, claim.signal]);
    while (!over.aborted) {
      const now = clock.now();
      const wanted = Math.max(claim.nextBeat - now, claim.leaseS / 20);
      await quietly(Math.min(wanted, claim.heldUntil - now), over);
      if (!over.aborted) await this.#beat(claim, over);
    }
  }

  /** Renew the lease, and return whether this succeeded. Stops the claim if it is lost or expires before the answer. */
  async #beat(claim: Claim, over: AbortSignal): Promise<boolean> {
    const sent = clock.now();
    if (sent >= claim.heldUntil) claim.stop("lease-over");
    if (over.aborted || claim.stopped) return false;
    const limit = new Deadline(claim.heldUntil - sent, over);
    try {
      const lease = await this.#chartroom.request<Lease>("POST", `/tasks/${claim.taskId}/heartbeat`, {
        body: { claim_token: claim.token },
        timeoutS: claim.leaseS / 3,
        signal: limit.signal,
      });
      claim.sent = sent;
      if (lease.cancel_requested) claim.stop("cancel-requested");
      return true;
    } catch (failure) {
      if (limit.isOver) claim.stop("lease-over");
      else if (!over.aborted) this.#note(claim, failure);
      return false;
    } finally {
      limit.pause();
    }
  }

  #note(claim: Claim, failure: unknown): void {
    this.#log("warn", `a lease was not renewed: ${textOf(failure)}`);
    const isUnknown = isRefusedAgain(failure) && (failure.status === 403 || failure.status === 404);
    if (isUnknown || isLost(failure)) claim.stop("claim-lost");
  }

  async #worked(handler: Handler, task: ClaimedTask, claim: Claim): Promise<Outcome> {
    const chartroom = new HeldChartroom(this.#options, claim);
    const held = { chartroom, signal: claim.signal, check: () => claim.check() };
    const work = (async () => handler(task, held))().catch((failure: unknown) => this.#after(task, claim, failure));
    let release: () => void = () => undefined;
    const hurried = new Promise<Release>((resolve) => {
      release = () => resolve(new Release());
      this.#hurry.addEventListener("abort", release);
    });
    try {
      return await Promise.race([work, hurried]);
    } finally {
      this.#hurry.removeEventListener("abort", release);
    }
  }

  #after(task: ClaimedTask, claim: Claim, failure: unknown): Outcome {
    if (failure instanceof ClaimStopped || (claim.stopped && nameOf(failure) === "AbortError")) return new Release();
    this.#log("error", `a task failed: ${textOf(failure)}${placeOf(failure)}`);
    return failed(task, failure);
  }

  /**
   * End a claim, with retries until the lease expires. If the server permanently rejects the outcome, fail the task by
   * a second request. Returns false if `hurry` is aborted.
   */
  async #end(
    task: ClaimedTask,
    claim: Claim,
    outcome: Outcome,
    hurry: AbortSignal,
    isLast = outcome instanceof Release,
  ): Promise<boolean> {
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    while (!hurry.aborted) {
      try {
        const [action, body] = requestOf(outcome, claim.token);
        await this.#chartroom.request("POST", `/tasks/${claim.taskId}/${action}`, { body, headers, signal: hurry });
        return true;
      } catch (failure) {
        if (hurry.aborted) return false;
        this.#log("warn", `a task could not be ended: ${textOf(failure)}`);
        if (!mayPass(failure)) {
          const isOver = isLast || isLost(failure) || failure instanceof Unsendable;
          return isOver || this.#end(task, claim, failed(task, failure), hurry, true);
        }
      }
      if (clock.now() >= claim.heldUntil) return true;
      await quietly(claim.leaseS / 20, hurry);
    }
    return false;
  }
}

function isLost(failure: unknown): boolean {
  return failure instanceof Problem && failure.code === "claim-lost";
}

function mayPass(failure: unknown): boolean {
  if (failure instanceof Problem) return failure.retryable || isRefusedToken(failure);
  return failure instanceof Unreachable && !(failure instanceof Unsendable);
}

/**
 * Return the outcome of a failed attempt. Put the task on hold if the previous attempt was rejected for the same
 * reason, because retries would not help.
 */
function failed(task: ClaimedTask, failure: unknown): Fail | Hold {
  if (!(failure instanceof Problem)) return new Fail(nameOf(failure));
  const reason = failure.reason.slice(0, LONGEST_REASON);
  return isRefusedAgain(failure) && task.last_error === reason ? new Hold(reason) : new Fail(reason);
}

function nameOf(failure: unknown): string {
  return failure instanceof Error ? failure.name : typeof failure;
}

/** Omit messages of foreign errors, because they may contain chart data. */
function textOf(failure: unknown): string {
  return failure instanceof ChartroomError ? failure.message : nameOf(failure);
}

/** Return the file and the line that threw the error. The stack begins with the message, which is omitted. */
function placeOf(failure: unknown): string {
  if (!(failure instanceof Error) || !failure.stack) return "";
  const message = failure.stack.indexOf(failure.message);
  const frames = message < 0 ? "" : failure.stack.slice(message + failure.message.length);
  const place = /^ +at .*?([^/\\()]+:\d+):\d+\)?$/m.exec(frames);
  return place ? ` at ${place[1]}` : "";
}

async function quietly(seconds: number, signal: AbortSignal): Promise<void> {
  await pause(seconds, signal).catch(() => undefined);
}
