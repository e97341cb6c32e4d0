import { Problem, Unreachable, Unsendable } from "./errors.ts";
import { clock } from "./waiting.ts";

export const FIRST_PAUSE_S = 0.1;
export const LONGEST_PAUSE_S = 5;

/** The retries of one call or stream, until `seconds` after its start or its last data. */
export class Patience {
  readonly #seconds: number;
  readonly #now: () => number;
  #until = 0;
  #longest = FIRST_PAUSE_S;
  #hasNewToken = false;

  constructor(seconds: number, now: () => number = clock.now) {
    this.#seconds = seconds;
    this.#now = now;
    this.restore();
  }

  restore(firstPauseS: number = FIRST_PAUSE_S): void {
    this.#until = this.#now() + this.#seconds;
    this.#longest = firstPauseS;
    this.#hasNewToken = false;
  }

  /**
   * Return the seconds to wait: at least Retry-After, and longer after each failure. Throws the failure if a retry
   * would not help or would be too late.
   *
   * `hasNewToken`: the token was rejected and a new one is available, which is tried once, immediately.
   */
  pauseAfter(failure: unknown, hasNewToken = false): number {
    if (hasNewToken && !this.#hasNewToken) {
      this.#hasNewToken = true;
      return 0;
    }
    const wanted = failure instanceof Problem ? (failure.retryAfterS ?? 0) : 0;
    const pause = Math.max(wanted, this.#longest * (0.5 + Math.random() / 2));
    this.#longest = Math.min(2 * this.#longest, LONGEST_PAUSE_S);
    const mayRepeat = failure instanceof Problem ? failure.retryable : failure instanceof Unreachable;
    if (!mayRepeat || failure instanceof Unsendable || this.#now() + pause > this.#until) throw failure;
    return pause;
  }
}
