import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ClaimStopped,
  Fail,
  HandOff,
  type Handler,
  type Held,
  Hold,
  Problem,
  Release,
  Unsendable,
} from "../../client-typescript/src/index.ts";
import { problem } from "./gateway.ts";
import { CLAIMED, LEASE_S, Late, Queue, TASK, WAITING, gone, refused } from "./queue.ts";

const forever = (_: unknown, { signal }: Held): Promise<never> =>
  new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
const TEXT = { "Content-Type": "text/plain" };
const starting = (): Response => new Response("404 page not found\n", { status: 404, headers: TEXT });
const ingress = (): Response => Response.json({ code: 404 }, { status: 404 });
const foreign = (): Response => Response.json({}, { status: 403 });
const BROKEN = { errors: [{ in: "body", pointer: "/follow_ups/0", rule: "unknown-field" }], errors_total: 1 };
const REASON = "invalid: /follow_ups/0 unknown-field";

function raising(failure: unknown): Handler {
  return () => {
    throw failure;
  };
}

/** Hand out a task once, and serve it to its end. */
async function worked(queue: Queue, handler: Handler, task: object = {}): Promise<void> {
  queue.plan("claim", { tasks: [{ ...TASK, ...task }] }, WAITING);
  const worker = queue.worker();
  worker.task("triage", {}, handler);
  await queue.serve(worker, () => queue.to("claim").length > 1);
}

test("claims the tasks of a queue, and completes each under its own key", async () => {
  const queue = new Queue();
  queue.plan("claim", CLAIMED, CLAIMED, WAITING);
  const worker = queue.worker();
  worker.task("triage", { kinds: ["intake_triage"], leaseSeconds: 30 }, async () => ({ output: { sources: 2 } }));

  await queue.serve(worker, () => queue.to("complete").length === 2);

  const wanted = { queues: ["triage"], lease_seconds: 30, wait_seconds: 20, kinds: ["intake_triage"] };
  assert.deepEqual(queue.to("claim")[0]?.body, wanted);
  const bodies = queue.to("complete").map((one) => one.body);
  assert.deepEqual(bodies, [0, 1].map(() => ({ output: { sources: 2 }, claim_token: "secret" })));
  assert.equal(new Set(queue.to("complete").map((one) => one.key)).size, 2);
});

for (const [returned, action, body] of [
  [undefined, "complete", {}],
  [new Hold("waits", { awaiting: "payer/1" }), "hold", { reason: "waits", awaiting: "payer/1" }],
  [new HandOff({ queue: "nurses" }, "asks"), "handoff", { to: { queue: "nurses" }, reason: "asks" }],
  [new Fail("no-answer", { retry_in_seconds: 5 }), "fail", { error: "no-answer", retry_in_seconds: 5 }],
  [new Fail("not-a-letter", { final: true }), "fail", { error: "not-a-letter", final: true }],
  [new Release(), "release", {}],
] as const) {
  test(`a claim ends with ${action} ${JSON.stringify(body)} if the handler returns it`, async () => {
    const queue = new Queue();

    await worked(queue, () => returned);

    assert.deepEqual(queue.to(action).map((one) => one.body), [{ ...body, claim_token: "secret" }]);
    assert.equal(queue.sent.length, 3);
  });
}

class Named extends Error {
  override name = "Named";
}

for (const [name, handler, refusals, error] of [
  ["a problem", raising(new Problem(problem("patient-merged", 409) as never)), [], "patient-merged"],
  ["another error, whose text is omitted", raising(new Named("Jane Doe")), [], "Named"],
  ["a value that is not an error", raising("Jane Doe"), [], "string"],
  ["a result that is not JSON", () => ({ output: { at: 1n } }), [], "TypeError"],
  ["a refused completion", () => null, [refused("invalid", 422, BROKEN)], REASON],
  ["a refusal of another program", () => null, [foreign], "unexpected-answer"],
] as [string, Handler, (() => Response)[], string][]) {
  test(`a claim ends as a failure after ${name}`, async () => {
    const queue = new Queue();
    if (refusals.length) queue.plan("complete", ...refusals);

    await worked(queue, handler);

    assert.deepEqual(queue.to("fail").map((one) => one.body["error"]), [error]);
    assert.doesNotMatch(queue.said.join(), /Jane/);
    if (error === "Named") assert.match(queue.said.join(), /error: a task failed: Named at worker\.test\.ts:\d+/);
  });
}

test("a task that is rejected twice for a reason is put on hold, and a rejected failure is reported", async () => {
  for (const [last, action] of [[REASON, "hold"], [null, "fail"]] as const) {
    const queue = new Queue();
    queue.plan("complete", refused("invalid", 422, BROKEN));
    await worked(queue, () => null, { last_error: last });
    assert.equal(queue.to(action).length, 1);
  }
  const queue = new Queue();
  queue.plan("fail", refused("invalid", 422, BROKEN), refused("scope-missing", 403));
  await worked(queue, () => new Fail(" "));
  assert.deepEqual(queue.to("fail").map((one) => one.body["error"]), [" ", REASON]);
});

for (const [name, failures] of [
  ["no answer", Array(9).fill(gone)],
  ["a gateway that starts", [starting]],
  ["a rejected token", [refused("token-invalid", 401)]],
] as const) {
  test(`the end of a claim is sent again under one key after ${name}`, async () => {
    const queue = new Queue();
    queue.plan("complete", ...failures, {});

    await worked(queue, () => null);

    assert.equal(queue.to("complete").length, failures.length + 1);
    assert.equal(new Set(queue.to("complete").map((one) => one.key)).size, 1);
    assert.equal(queue.to("fail").length, 0);
  });
}

test("the end of a claim is not sent again if the claim is lost, nor after its lease", async () => {
  const lost = new Queue();
  lost.plan("complete", refused("claim-lost", 409));
  await worked(lost, () => null);
  assert.deepEqual(lost.sent.map((one) => one.action), ["claim", "complete", "claim"]);

  const away = new Queue();
  for (const action of ["complete", "heartbeat"]) away.plan(action, gone);
  await worked(away, () => null);
  const [first, last] = [away.to("claim")[0]?.at ?? 0, away.to("claim")[1]?.at ?? 0];
  assert(last - first >= LEASE_S && last - first < LEASE_S * 1.2);
});

test("a lease is extended at each third while the handler works, also after a failed heartbeat", async () => {
  const queue = new Queue();
  let end: () => void = () => undefined;
  let beats = 0;
  const beat = (): object => ((beats += 1) === 3 && end(), {});
  queue.plan("heartbeat", beat, refused("internal-error", 500), refused("token-invalid", 401), starting, beat);

  await worked(queue, () => new Promise<void>((resolve) => (end = resolve)));

  const [first, second] = [queue.to("heartbeat")[0]?.at ?? 0, queue.to("heartbeat")[1]?.at ?? 0];
  assert.equal(first, 1000 + LEASE_S / 3);
  assert.equal(second - first, LEASE_S / 3);
  assert.equal(queue.to("complete").length, 1);
});

test("the work ends with the lease, counted from when the last accepted heartbeat was sent", async () => {
  const queue = new Queue();
  queue.plan("heartbeat", new Late(LEASE_S / 4, {}), gone);
  let stopped = 0;

  await worked(queue, async (task, held) => {
    await forever(task, held).catch(() => (stopped = queue.now));
  });

  assert.equal(stopped - (queue.to("heartbeat")[0]?.at ?? 0), LEASE_S);
  assert.deepEqual(new Set(queue.sent.map((one) => one.action)), new Set(["claim", "heartbeat"]));
});

for (const [name, answer, action] of [
  ["a lost claim", refused("claim-lost", 409), undefined],
  ["a task that the caller may no longer see", refused("task-not-found", 404), undefined],
  ["a cancelled task", { cancel_requested: true }, "release"],
] as const) {
  test(`a handler of ${name} is stopped at its next call and stores nothing`, async () => {
    const queue = new Queue();
    queue.plan("heartbeat", answer);
    const seen: unknown[] = [];

    await worked(queue, async (task, { chartroom, signal, check }) => {
      check();
      const waiting = forever(task, { chartroom, signal, check }).catch(() => undefined);
      await waiting;
      await chartroom.registerPatient({ full_name: "Ada Quill" }).catch((failure: unknown) => seen.push(failure));
      await chartroom.follow().next().catch((failure: unknown) => seen.push(failure));
      check();
    });

    assert(seen.length === 2 && seen.every((one) => one instanceof ClaimStopped));
    assert.deepEqual(queue.sent.map((one) => one.action), ["claim", "heartbeat", ...(action ? [action] : []), "claim"]);
  });
}

test("work that was done before a cancellation was noticed is completed", async () => {
  const queue = new Queue();
  queue.plan("heartbeat", { cancel_requested: true });

  await worked(queue, async (task, held) => {
    await forever(task, held).catch(() => undefined);
  });

  assert.equal(queue.to("complete").length, 1);
});

test("a handler that blocks beyond its lease stores nothing, and does not complete its task", async () => {
  const queue = new Queue();
  await worked(queue, async (_, { chartroom }) => {
    queue.now += LEASE_S * 1.1;
    await chartroom.registerPatient({ full_name: "Ada Quill" }).catch(() => undefined);
  });

  assert.deepEqual(queue.sent.map((one) => one.action), ["claim", "claim"]);
});

for (const [name, answers, begins] of [
  ["confirmed by a heartbeat first", [{}], true],
  ["confirmed despite failures", [gone, gone, gone, gone, {}], true],
  ["not begun if it is lost", [refused("claim-lost", 409)], false],
  ["not begun if it is cancelled", [{ cancel_requested: true }], false],
] as const) {
  test(`a task that waited for its claim is ${name}`, async () => {
    const queue = new Queue();
    queue.plan("claim", new Late(LEASE_S / 2, CLAIMED), WAITING);
    queue.plan("heartbeat", ...answers);
    const seen: number[] = [];
    const worker = queue.worker();
    worker.task("triage", {}, () => void seen.push(queue.to("heartbeat").length));

    await queue.serve(worker, () => queue.to("claim").length > 1);

    assert.deepEqual(seen, begins ? [answers.length] : []);
    assert.equal(queue.to("complete").length, seen.length);
  });
}

test("claims up to its number of tasks at once, and again after temporary failures", async () => {
  const queue = new Queue();
  const passing = [gone, starting, ingress, refused("internal-error", 500), refused("token-invalid", 401)];
  queue.plan("claim", ...passing, CLAIMED, CLAIMED, CLAIMED, WAITING);
  let running = 0;
  let most = 0;
  let done = 0;
  const worker = queue.worker();
  worker.task("triage", { atOnce: 2 }, async () => {
    most = Math.max(most, (running += 1));
    await queue.until(() => running === 2 || done === 2);
    running -= 1;
    done += 1;
  });

  await queue.serve(worker, () => queue.to("complete").length === 3);

  assert.equal(most, 2);
  assert.match(queue.said.join(), /warn: no task can be claimed, trying again/);
});

test("pauses after each temporary failure without patience", async () => {
  for (const failure of [gone, refused("restarting", 503), refused("token-invalid", 401)]) {
    const queue = new Queue();
    queue.plan("claim", failure, failure, WAITING);
    const worker = queue.worker({ patienceS: 0 });
    worker.task("triage", {}, () => null);

    await queue.serve(worker, () => queue.to("claim").length === 3);

    const pauses = queue.to("claim").map((one) => one.at - 1000);
    assert.deepEqual(pauses, [0, 5, 10]);
  }
});

test("ends if all queues reject claims, or if requests are invalid, and continues the other queues", async () => {
  const detail = "The token lacks the scope `user/Task.u?queue=triage`.";
  const queue = new Queue();
  queue.plan("claim", refused("scope-missing", 403, { detail }));
  const worker = queue.worker();
  worker.task("lab", { atOnce: 2 }, () => null);
  await assert.rejects(queue.serve(worker, () => false), { name: "Problem", code: "scope-missing" });
  assert.deepEqual(queue.said, [`error: no more claims from lab: scope-missing: ${detail}`]);

  const other = new Queue();
  const answers = [CLAIMED, WAITING];
  other.plan("claim", () => {
    const isLab = String(other.sent.at(-1)?.body["queues"]) === "lab";
    return isLab ? refused("scope-missing", 403) : (answers.shift() ?? WAITING);
  });
  const both = other.worker();
  for (const name of ["lab", "triage"]) both.task(name, {}, () => null);
  await other.serve(both, () => other.to("complete").length === 1);

  await assert.rejects(queue.worker({ token: "to\nken" }).serve(), TypeError);
  const invalid = queue.worker({ token: "to\nken" });
  invalid.task("triage", {}, () => null);
  await assert.rejects(queue.serve(invalid, () => false), Unsendable);
});

test("stopping does not wait for a task to come", async () => {
  const queue = new Queue();
  const worker = queue.worker();
  worker.task("triage", {}, () => null);
  const serving = worker.serve();
  await queue.until(() => queue.to("claim").length === 1);
  const began = queue.now;
  worker.stop();
  await serving;

  assert.equal(queue.now, began);
});

for (const [name, stops, ends, action] of [
  ["waits for its handlers and claims no more", 1, true, "complete"],
  ["releases tasks that exceed its grace", 1, false, "release"],
  ["releases tasks at once after a second call", 2, false, "release"],
] as const) {
  test(`stopping ${name}, also by SIGTERM`, async () => {
    const queue = new Queue();
    queue.plan("claim", CLAIMED, WAITING);
    const worker = queue.worker();
    let end: () => void = () => undefined;
    worker.task("triage", {}, () => new Promise<void>((resolve) => (end = resolve)));
    let isOver = false;
    const running = worker.run().finally(() => (isOver = true));
    await queue.until(() => queue.to("claim").length === 1 && queue.now > 1000);
    const began = queue.now;
    for (let count = 0; count < stops; count += 1) process.emit("SIGTERM");
    if (ends) end();
    await queue.until(() => isOver);
    await running;

    assert.equal(queue.to(action).length, 1);
    assert.equal(queue.to("claim").length, 1);
    assert.equal(queue.now - began, action === "release" && stops === 1 ? 30 : 0);
  });
}
