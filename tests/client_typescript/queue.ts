// A queue of tasks behind `fetch`, and a clock that advances only while everything waits.

import { type WorkerOptions, Worker } from "../../client-typescript/src/index.ts";
import { clock, pause } from "../../client-typescript/src/waiting.ts";
import { problem } from "./gateway.ts";

export const LEASE_S = 60;
export const TASK = { id: "t", claim_token: "secret", last_error: null as string | null, kind: "triage" };
export const CLAIMED = { tasks: [TASK] };

type Planned = object | Error | (() => Planned | Promise<Planned>);

export interface Sent {
  action: string;
  body: Record<string, unknown>;
  key: string | null;
  at: number;
}

/** An answer that arrives after `seconds` of the clock. */
export class Late {
  readonly seconds: number;
  readonly answer: Planned;

  constructor(seconds: number, answer: Planned) {
    this.seconds = seconds;
    this.answer = answer;
  }
}

/** No task is available. */
export const WAITING = new Late(20, { tasks: [] });
export const gone = Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });

export function refused(code: string, status: number, members: object = {}): () => Response {
  return () => Response.json(problem(code, status, members), { status });
}

/** Returns the planned answers of each action, such as `claim`, then repeats the last one. */
export class Queue {
  now = 1000;
  readonly sent: Sent[] = [];
  readonly said: string[] = [];
  readonly #planned = new Map<string, Planned[]>([["claim", [WAITING]]]);
  #timers: { at: number; then: () => void }[] = [];

  constructor() {
    clock.now = () => this.now;
    clock.after = (seconds, then) => {
      const timer = { at: this.now + seconds, then };
      this.#timers.push(timer);
      return () => (this.#timers = this.#timers.filter((one) => one !== timer));
    };
  }

  plan(action: string, ...answers: Planned[]): void {
    this.#planned.set(action, answers);
  }

  to(action: string): Sent[] {
    return this.sent.filter((one) => one.action === action);
  }

  worker(options: WorkerOptions = {}): Worker {
    const log = (level: string, message: string): unknown => this.said.push(`${level}: ${message}`);
    const own = { url: "http://queue.test", token: "token", patienceS: 1, graceS: 30 };
    return new Worker({ ...own, log, fetch: this.fetch, ...options });
  }

  /** Advance the clock until the condition holds. */
  async until(condition: () => unknown): Promise<void> {
    for (let turn = 0; turn < 5000; turn += 1) {
      for (let count = 0; count < 8; count += 1) await new Promise(setImmediate);
      if (condition()) return;
      const [next] = this.#timers.sort((one, other) => one.at - other.at);
      if (!next) continue;
      this.#timers.shift();
      this.now = Math.max(this.now, next.at);
      next.then();
    }
    throw new Error(`This does not happen: ${condition}`);
  }

  /** Run the worker until the condition holds, then stop it. */
  async serve(worker: Worker, condition: () => unknown): Promise<void> {
    let isOver = false;
    const serving = worker.serve().finally(() => (isOver = true));
    serving.catch(() => undefined); // It may reject before it is awaited.
    await this.until(() => isOver || condition());
    worker.stop();
    worker.stop();
    await this.until(() => isOver);
    await serving;
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const action = String(input).split("/").at(-1) ?? "";
    const body = JSON.parse(String(init?.body));
    this.sent.push({ action, body, key: new Headers(init?.headers).get("Idempotency-Key"), at: this.now });
    const answers = this.#planned.get(action) ?? [{}];
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) as Planned;
    return this.#answer(answer, init?.signal ?? undefined);
  };

  async #answer(answer: Planned, signal: AbortSignal | undefined): Promise<Response> {
    signal?.throwIfAborted();
    if (answer instanceof Error) throw answer;
    if (answer instanceof Response) return answer;
    if (typeof answer === "function") return this.#answer(await answer(), signal);
    if (!(answer instanceof Late)) return Response.json(answer);
    await pause(answer.seconds, signal);
    return this.#answer(answer.answer, signal);
  }
}
