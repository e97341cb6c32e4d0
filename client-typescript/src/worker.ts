// A worker claims tasks, runs handlers and heartbeats, and ends each claim. A handler runs only while its lease lasts,
// counted from the sending of the last accepted heartbeat. A failing handler fails its task, not the worker.

import { Claim } from "./claims.ts";
import { type ConnectionOptions, type Log, logToConsole } from "./connection.ts";
import { Problem, Unreachable, Unsendable, isRefusedAgain } from "./errors.ts";
import { type Handler, Holder } from "./holding.ts";
import { LONGEST_PAUSE_S } from "./patience.ts";
import { Chartroom } from "./types/chartroom.ts";
import type { ClaimRequest, ClaimedTask } from "./types/records.ts";
import { Deadline, clock, pause } from "./waiting.ts";

/** Seconds that a claim waits for a task. */
const WAIT_S = 20;

export interface WorkerOptions extends ConnectionOptions {
  /** How long `stop` waits for handlers; by default 20. The platform should not kill a stopping process earlier. */
  graceS?: number | undefined;
}

export interface TaskOptions {
  /** By default, tasks of all kinds. */
  kinds?: readonly string[] | undefined;
  /** By default 60. */
  leaseSeconds?: number | undefined;
  /** The number of tasks that run in parallel; by default 1. */
  atOnce?: number | undefined;
}

interface Registered {
  handler: Handler;
  claim: ClaimRequest;
  leaseS: number;
  atOnce: number;
}

export class Worker {
  readonly #options: ConnectionOptions;
  readonly #graceS: number;
  readonly #log: Log;
  readonly #registered: Registered[] = [];
  readonly #stopping = new AbortController();
  readonly #hurry = new AbortController();

  constructor({ graceS = 20, ...options }: WorkerOptions = {}) {
    this.#options = options;
    this.#graceS = graceS;
    this.#log = options.log ?? logToConsole;
  }

  /** Register a handler for the tasks in a queue. If a task is lost, the handler's next call throws ClaimStopped. */
  task(queue: string, options: TaskOptions, handler: Handler): void {
    const { kinds, leaseSeconds: leaseS = 60, atOnce = 1 } = options;
    const claim: ClaimRequest = { queues: [queue], lease_seconds: leaseS, wait_seconds: WAIT_S };
    if (kinds) claim.kinds = [...kinds];
    this.#registered.push({ handler, claim, leaseS, atOnce });
  }

  /** Like `serve`, until SIGTERM or SIGINT. A second signal releases running tasks at once. */
  async run(): Promise<void> {
    const { process } = globalThis as unknown as { process: Signals };
    const signals = ["SIGTERM", "SIGINT"];
    const stop = (): void => this.stop();
    for (const signal of signals) process.on(signal, stop);
    try {
      await this.serve();
    } finally {
      for (const signal of signals) process.off(signal, stop);
    }
  }

  /** Let `serve` return after the running handlers have ended; after a second call, at once. */
  stop(): void {
    if (this.#stopping.signal.aborted) this.#hurry.abort();
    this.#stopping.abort();
  }

  /**
   * Process tasks until `stop` is called, then wait up to `graceS` for handlers, and release unfinished tasks. A queue
   * that permanently rejects claims is dropped. Throws Problem if all queues reject claims, and Unsendable.
   */
  async serve(): Promise<void> {
    if (!this.#registered.length) throw new TypeError("Register a handler with worker.task(queue) first.");
    const chartroom = new Chartroom(this.#options);
    const holder = new Holder(this.#options, chartroom, this.#log, this.#hurry.signal);
    const refused = new Map<Registered, Problem>();
    const failures: unknown[] = [];
    const loops = this.#registered.flatMap((one) =>
      Array.from({ length: one.atOnce }, () =>
        this.#work(chartroom, holder, one, refused).catch((failure: unknown) => {
          failures.push(failure);
          this.#stopping.abort();
        }),
      ),
    );
    const all = Promise.all(loops);
    await Promise.race([all, aborted(this.#stopping.signal)]);
    const grace = new Deadline(this.#graceS);
    await Promise.race([all, aborted(AbortSignal.any([grace.signal, this.#hurry.signal]))]);
    grace.pause();
    this.#hurry.abort();
    await all;
    if (failures.length) throw failures[0];
    if (refused.size === this.#registered.length) throw refused.values().next().value;
  }

  async #work(
    chartroom: Chartroom,
    holder: Holder,
    one: Registered,
    refused: Map<Registered, Problem>,
  ): Promise<void> {
    while (!this.#stopping.signal.aborted && !refused.has(one)) {
      const began = clock.now();
      const claimed = await this.#claim(chartroom, one.claim);
      if (claimed instanceof Problem) {
        if (!refused.has(one)) this.#log("error", `no more claims from ${one.claim.queues}: ${claimed.message}`);
        refused.set(one, claimed);
        return;
      }
      for (const task of claimed) {
        await holder.hold(one.handler, task, new Claim(task.id, task.claim_token, one.leaseS, began));
      }
    }
  }

  /**
   * Return a task, an empty list after a timeout or a temporary failure, or the problem if a retry would not help.
   * If the worker stops, a lease that the server still grants expires.
   */
  async #claim(chartroom: Chartroom, wanted: ClaimRequest): Promise<ClaimedTask[] | Problem> {
    const signal = this.#stopping.signal;
    try {
      return (await chartroom.claimTasks(wanted, { signal })).tasks;
    } catch (failure) {
      if (signal.aborted) return [];
      if (isRefusedAgain(failure)) return failure;
      const mayPass = failure instanceof Problem || failure instanceof Unreachable;
      if (!mayPass || failure instanceof Unsendable) throw failure;
      this.#log("warn", `no task can be claimed, trying again: ${failure.message}`);
      await pause(LONGEST_PAUSE_S, signal).catch(() => undefined);
      return [];
    }
  }
}

interface Signals {
  on(signal: string, listener: () => void): void;
  off(signal: string, listener: () => void): void;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
