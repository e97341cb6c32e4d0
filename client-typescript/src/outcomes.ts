// Values that a handler returns to end its claim without completing the task.

import type { Completion, Destination } from "./types/records.ts";

/** Put the task on hold, without a lease, until a signal with the key `awaiting` arrives or until `resume_at`. */
export class Hold {
  readonly action = "hold";
  readonly body: object;

  constructor(reason: string, options: { awaiting?: string; resume_at?: string } = {}) {
    this.body = { reason, ...options };
  }
}

export class HandOff {
  readonly action = "handoff";
  readonly body: object;

  constructor(to: Destination, reason: string) {
    this.body = { to, reason };
  }
}

/**
 * Retry the task after a pause. After `max_attempts`, or at once if `final`, it becomes a dead letter for a person.
 */
export class Fail {
  readonly action = "fail";
  readonly body: object;

  constructor(error: string, options: { final?: boolean; retry_in_seconds?: number } = {}) {
    this.body = { error, ...options };
  }
}

/** Return the task to its queue. The attempt does not count. */
export class Release {
  readonly action = "release";
  readonly body = {};
}

/** A completion without its claim token, or nothing, completes the task. */
export type Outcome = Omit<Completion, "claim_token"> | Hold | HandOff | Fail | Release | null | undefined | void;

export function requestOf(outcome: Outcome, claimToken: string): [action: string, body: object] {
  const ends =
    outcome instanceof Hold || outcome instanceof HandOff || outcome instanceof Fail || outcome instanceof Release;
  const [action, body] = ends ? [outcome.action, outcome.body] : ["complete", outcome ?? {}];
  return [action, { ...body, claim_token: claimToken }];
}
