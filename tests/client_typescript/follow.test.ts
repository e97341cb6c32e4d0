import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem, Unreachable } from "../../client-typescript/src/index.ts";
import { Messages } from "../../client-typescript/src/messages.ts";
import { type Answer, Gateway, broken, problem, refusal, stream, text } from "./gateway.ts";

const EVENTS = 40;
// Services ask clients to wait a second before they reconnect.
const OPENING = "retry: 1\nid: 0\n\n";
const STREAM = /^GET \/agent-events\/stream/;

function message(seq: number): string {
  return `id: ${seq}\ndata: ${JSON.stringify({ seq, text: "\u00e9\u2028" })}\n\n`;
}

function ending(code: string, members: object = {}): string {
  return `event: problem\ndata: ${JSON.stringify(problem(code, 503, { retryable: false, ...members }))}\n\n`;
}

async function followed(gateway: Gateway, options = {}): Promise<[number[], string]> {
  const found: number[] = [];
  try {
    for await (const event of gateway.client().follow(options)) found.push(event.seq);
  } catch (failure) {
    assert(failure instanceof Problem, String(failure));
    return [found, failure.code];
  }
  assert.fail("A stream ends by a problem only.");
}

for (const seed of [1, 2, 3]) {
  test(`follow yields each event once in order wherever connections break (${seed})`, async (t) => {
    const gateway = await Gateway.start(t);
    let state = seed;
    const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
    const log: Answer = (response, request) => {
      const after = Number(request.headers["last-event-id"] ?? 0);
      if (random() < 0.2) return broken(response, request);
      const rest = Array.from({ length: EVENTS - after }, (_, index) => message(after + index + 1));
      const whole = Buffer.from(OPENING + rest.join(""));
      if (random() < 0.7 && after < EVENTS) {
        const part = whole.subarray(0, Math.floor(random() * whole.length));
        const halves = [part.subarray(0, part.length / 2), part.subarray(part.length / 2)];
        return stream(halves, { breaks: random() < 0.5 })(response, request);
      }
      return stream([whole, ending("not-again")])(response, request);
    };
    gateway.plan(STREAM, log);

    assert.deepEqual(await followed(gateway), [Array.from({ length: EVENTS }, (_, index) => index + 1), "not-again"]);
  });
}

const over = ending("over");
const first = stream([OPENING, message(1)]);
const second = stream([message(2), over]);
const atStart = stream(["retry: 1\nid: 41\n\n"], { breaks: true });
const cut = stream([OPENING, message(1), message(2).slice(0, -1)]);
const slow = stream([OPENING, message(1), ending("too-slow", { retryable: true })]);
for (const [name, answers, events, code, places] of [
  ["continues after a clean end", [first, second], [1, 2], "over", [undefined, "1"]],
  ["resumes at its start", [atStart, stream([message(42), over])], [42], "over", [undefined, "41"]],
  ["does not count an incomplete event", [cut, second], [1, 2], "over", [undefined, "1"]],
  ["reconnects if it may", [refusal("busy", 429), slow, second], [1, 2], "over", [undefined, undefined, "1"]],
  ["throws a rejection", [refusal("beyond-the-log", 409)], [], "beyond-the-log", [undefined]],
  ["throws without a stream", [text("<p>Welcome", 200, "text/html")], [], "unexpected-answer", [undefined]],
] as [string, Answer[], number[], string, (string | undefined)[]][]) {
  test(`follow ${name}`, async (t) => {
    const gateway = await Gateway.start(t);
    gateway.plan(STREAM, ...answers);

    assert.deepEqual(await followed(gateway, { after_seq: 3 }), [events, code]);
    assert.deepEqual(gateway.sent.map((one) => one.headers["last-event-id"]), places);
    assert(gateway.sent.every((one) => one.url === "/agent-events/stream?after_seq=3"));
  });
}

test("follow does not quote a message that is not JSON", async (t) => {
  const gateway = await Gateway.start(t);
  gateway.plan(STREAM, stream([OPENING, "data: Jane Doe\n\n"]));

  const message = "A message of the stream is not JSON.";
  await assert.rejects(gateway.client().follow().next(), { name: "ChartroomError", message });
});

test("follow ends after a long outage, when its caller aborts, and closes its connection at a break", async (t) => {
  const gateway = await Gateway.start(t);
  gateway.plan(STREAM, stream([OPENING, message(1)]), broken);
  const events = gateway.client({ patienceS: 0.3 }).follow();
  await events.next();
  await assert.rejects(events.next(), Unreachable);

  const open = await Gateway.start(t);
  let closed: (value?: unknown) => void;
  const isClosed = new Promise((resolve) => (closed = resolve));
  open.plan(STREAM, (response) => {
    response.on("close", closed);
    response.writeHead(200, { "Content-Type": "text/event-stream" }).write(OPENING + message(1));
  });
  const abort = new AbortController();
  await assert.rejects(async () => {
    for await (const _ of open.client().follow({ signal: abort.signal })) abort.abort(new RangeError("enough"));
  }, RangeError);
  await isClosed;
  for await (const _ of open.client().follow()) break;
  assert.equal(open.sent.length, 2);
});

test("messages do not depend on the pieces", () => {
  const whole = new TextEncoder().encode(
    'retry: 250\nid: 4\n\n: a comment\n\nevent: patient\ndata: {"asked":"P-1"}\n\n' +
      'id: 5\r\ndata: {"text":\r\ndata: "\u00e9\u2028\u0085"}\r\n\r\nid: 7\rdata:x\r\rid: 8\ndata: cut off',
  );
  for (let cut = 1; cut < whole.length; cut += 1) {
    const messages = new Messages();
    const pieces = [whole.subarray(0, cut), whole.subarray(cut, cut + 3), whole.subarray(cut + 3)];
    const found = pieces.flatMap((piece) => [...messages.feed(piece)]);
    assert.equal(messages.retryS, 0.25);
    assert.deepEqual(found, [
      { event: "message", id: "4", data: "" },
      { event: "message", id: null, data: "" },
      { event: "patient", id: null, data: '{"asked":"P-1"}' },
      { event: "message", id: "5", data: '{"text":\n"\u00e9\u2028\u0085"}' },
      { event: "message", id: "7", data: "x" },
    ]);
  }
});
