import { ClaimStopped } from "./errors.ts";
import { clock } from "./waiting.ts";

export type Reason = "lease-over" | "claim-lost" | "cancel-requested" | "worker-stops";

/** A claimed task. Times are seconds of the clock. */
export class Claim {
  readonly taskId: string;
  readonly token: string;
  readonly leaseS: number;
  /** The server starts the lease later, when the heartbeat arrives. */
  sent: number;
  stopped: Reason | undefined;
  readonly #controller = new AbortController();

  constructor(taskId: string, token: string, leaseS: number, sent: number) {
    this.taskId = taskId;
    this.token = token;
    this.leaseS = leaseS;
    this.sent = sent;
  }

  /** Aborted when the handler should stop. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get isLost(): boolean {
    return this.stopped === "lease-over" || this.stopped === "claim-lost";
  }

  get heldUntil(): number {
    return this.sent + this.leaseS;
  }

  get nextBeat(): number {
    return this.sent + this.leaseS / 3;
  }

  stop(reason: Reason): void {
    if (this.stopped !== undefined) return;
    this.stopped = reason;
    this.#controller.abort(new ClaimStopped(`The handler should stop: ${reason}.`));
  }

  /** Throws ClaimStopped if the handler should stop. Checks the time, because a handler may block the event loop. */
  check(): void {
    if (clock.now() >= this.heldUntil) this.stop("lease-over");
    this.signal.throwIfAborted();
  }
}
