import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem, Unreachable, Unsendable } from "../../client-typescript/src/index.ts";
import { FIRST_PAUSE_S, LONGEST_PAUSE_S, Patience } from "../../client-typescript/src/patience.ts";
import { problem } from "./gateway.ts";

let now = 1000;

function refused(code: string, status: number, members: object = {}): Problem {
  return new Problem(problem(code, status, members) as never);
}

function pauses(patience: Patience, failure: Error): number[] {
  const found: number[] = [];
  try {
    for (;;) {
      found.push(patience.pauseAfter(failure));
      now += found.at(-1) ?? 0;
    }
  } catch (last) {
    assert.equal(last, failure);
    return found;
  }
}

test("waits longer each time up to its limit, until its end", () => {
  const found = pauses(new Patience(60, () => now), new Unreachable());

  assert(FIRST_PAUSE_S / 2 <= (found[0] ?? 0) && (found[0] ?? 9) <= FIRST_PAUSE_S);
  assert(Math.max(...found) <= LONGEST_PAUSE_S && (found.at(-1) ?? 0) >= LONGEST_PAUSE_S / 2);
  const sum = found.reduce((total, one) => total + one, 0);
  assert(sum >= 55 && sum <= 60);
});

test("waits for a longer Retry-After, and starts again after progress", () => {
  const patience = new Patience(10, () => now);
  const busy = refused("database-busy", 503, { retry_after_s: 3 });

  assert.deepEqual(pauses(patience, busy), [3, 3, 3]);
  patience.restore();
  assert.deepEqual(pauses(patience, busy), [3, 3, 3]);
});

test("throws permanent errors, and tries another token once and at once", () => {
  for (const permanent of [refused("claim-lost", 409), new Unsendable(), new Error("other")]) {
    assert.deepEqual(pauses(new Patience(60, () => now), permanent), []);
  }
  const patience = new Patience(60, () => now);
  const rejected = refused("token-invalid", 401);
  assert.equal(patience.pauseAfter(rejected, true), 0);
  assert.throws(() => patience.pauseAfter(rejected, true), rejected);
});
