import assert from "node:assert/strict";
import { test } from "node:test";
import {
  Chartroom,
  type ConnectionOptions,
  Problem,
  Unreachable,
  Unsendable,
} from "../../client-typescript/src/index.ts";
import { type Answer, Gateway, broken, json, refusal, silent, text } from "./gateway.ts";

const PERSON = { full_name: "Ada Quill" };
const PATIENT = /^GET \/patients\/p$/;

type Kind<E> = abstract new (...given: never[]) => E;

async function failureOf<E extends Error>(call: Promise<unknown>, kind: Kind<E>): Promise<E> {
  try {
    await call;
  } catch (failure) {
    assert(failure instanceof kind, String(failure));
    return failure;
  }
  assert.fail("The call succeeded.");
}

for (const [name, first, again] of [
  ["a broken connection", broken, true],
  ["a restart of a service", refusal("restarting", 503), true],
  ["a proxy's error", text("<p>Bad gateway", 502, "text/html"), true],
  ["a gateway that starts", text("404 page not found\n", 404, "text/plain; charset=utf-8"), true],
  ["an invalid body", refusal("invalid", 422), false],
  ["a conflict", refusal("version-mismatch", 412), false],
  ["another program's 404", json({ code: 404 }, 404), false],
] as [string, Answer, boolean][]) {
  test(`a write ${again ? "is sent again under one key" : "fails at once"} after ${name}`, async (t) => {
    const gateway = await Gateway.start(t);
    gateway.plan(/^POST \/patients$/, first, json({ version: 1 }));

    const call = gateway.client().registerPatient(PERSON);

    if (again) assert.deepEqual(await call, { version: 1 });
    else await failureOf(call, Problem);
    assert.equal(gateway.sent.length, again ? 2 : 1);
    assert.equal(new Set(gateway.sent.map((one) => one.headers["idempotency-key"])).size, 1);
    assert.deepEqual(gateway.sent.map((one) => JSON.parse(one.body)), gateway.sent.map(() => PERSON));
  });
}

test("a request has the token, the caller's key and version, and only the given parameters", async (t) => {
  const gateway = await Gateway.start(t);
  const client = gateway.client({ agentName: "J\u00fcrgen" });

  await client.readChart("p", { limit: 5 });
  await client.updateEncounter("a b/c", { summary: "Well." }, { ifMatch: 3, idempotencyKey: "note-\u00c4" });
  await client.registerPatient(PERSON, { ifNoneExist: "identifier=\u00c4" });

  const [read, change, written] = gateway.sent;
  assert.equal(read?.url, "/patients/p/chart?limit=5");
  assert.equal(read?.headers.authorization, "Bearer token");
  assert.equal(read?.headers["idempotency-key"], undefined);
  assert.equal(read?.headers["x-agent-name"], "J\u00fcrgen");
  assert.equal(change?.url, "/encounters/a%20b%2Fc");
  assert.equal(change?.headers["if-match"], "3");
  assert.equal(Buffer.from(String(change?.headers["idempotency-key"]), "latin1").toString(), "note-\u00c4");
  assert.equal(Buffer.from(String(written?.headers["if-none-exist"]), "latin1").toString(), "identifier=\u00c4");
});

for (const [path, query, sent] of [
  ["/agent-events?patient_id=P-1&limit=5", {}, "patient_id=P-1&limit=5"],
  ["/agent-events?patient_id=P-1", { limit: 5 }, "patient_id=P-1&limit=5"],
  ["/agent-events?cursor=a%2Bb%3D", { limit: null }, "cursor=a%2Bb%3D"],
  ["agent-events?limit=5", {}, "limit=5"],
  ["/agent-events", { event_type: ["a", "b"], changes: false }, "event_type=a&event_type=b&changes=false"],
] as const) {
  test(`the query of ${path} is kept, also in a link`, async (t) => {
    const gateway = await Gateway.start(t);
    const link = `${gateway.url}/${path.replace(/^\//, "")}`;
    for (const address of [path, link]) await gateway.client().request("GET", address, { query });

    for (const one of gateway.sent) assert.equal(one.url, `/agent-events?${sent}`);
    assert.equal(gateway.sent.length, 2);
  });
}

test("bytes and forms are sent unchanged", async (t) => {
  const gateway = await Gateway.start(t);
  const form = new FormData();
  form.set("source_ref", "dl-7");
  gateway.plan(/\/documents$/, broken, json({}));

  const headers = { "Content-Type": "application/x-ndjson" };
  const lines = new TextEncoder().encode('{"a": "\u00c4"}\n');
  await gateway.client().request("POST", "/documents/batch", { body: lines, headers });
  await gateway.client().request("POST", "/documents", { body: form });

  assert.equal(gateway.sent[0]?.body, '{"a": "\u00c4"}\n');
  assert.equal(gateway.sent[0]?.headers["content-type"], "application/x-ndjson");
  assert.match(String(gateway.sent[2]?.headers["content-type"]), /^multipart\/form-data; boundary=/);
  assert.match(gateway.sent[2]?.body ?? "", /name="source_ref"\r\n\r\ndl-7/);
});

test("a refusal has the problem's members, and its message the broken rules", async (t) => {
  const gateway = await Gateway.start(t);
  const errors = [{ in: "body", pointer: "/full_name", rule: "required" }];
  gateway.plan(/./, refusal("invalid", 422, { errors, errors_total: 1, scope: "user/Patient.c" }));

  const found = await failureOf(gateway.client().registerPatient(PERSON), Problem);

  assert.equal(found.message, "invalid: Detail. (/full_name required)");
  assert.equal(found.reason, "invalid: /full_name required");
  const { code, status, retryable, errorsTotal, scope, requestId } = found;
  const members = [code, status, retryable, errorsTotal, scope, requestId];
  assert.deepEqual(members, ["invalid", 422, false, 1, "user/Patient.c", "r-1"]);
  assert.deepEqual(found.errors, errors);
});

test("refusals of FHIR and of spans are problems, too", async (t) => {
  const gateway = await Gateway.start(t);
  const coding = [{ system: "urn:chartroom:problem", code: "invalid" }];
  const issue = [{ details: { coding, text: "Title" }, diagnostics: "Detail." }];
  const outcome = { resourceType: "OperationOutcome", issue };
  const status = { code: 7, message: "scope-missing: Ask\nfor it." };
  gateway.plan(/fhir/, json(outcome, 503, { "Retry-After": "0" }), json(outcome, 422));
  gateway.plan(/traces/, json(status, 403), json({ code: 7, message: "Forbidden" }, 403));
  const client = gateway.client();

  const fhir = await failureOf(client.request("POST", "/fhir", { body: {} }), Problem);
  const spans = await failureOf(client.logSpans({ resourceSpans: [] }), Problem);
  const foreign = await failureOf(client.logSpans({ resourceSpans: [] }), Problem);

  assert.equal(gateway.to(/fhir/).length, 2);
  assert.deepEqual([fhir.code, fhir.status, fhir.retryable], ["invalid", 422, false]);
  assert.equal(spans.message, "scope-missing: Ask\nfor it.");
  assert.equal(foreign.code, "unexpected-answer");
});

test("the answer of another server is reported as such", async (t) => {
  const gateway = await Gateway.start(t);
  const outcome = { resourceType: "OperationOutcome", issue: [{}] };
  const others = [["errors"], null, "no", { errors: "none" }, { code: "not-found", detail: "No route." }, outcome];
  const redirect: Answer = (response) => response.writeHead(302, { Location: "http://elsewhere.test/" }).end();
  gateway.plan(PATIENT, text("<p>Welcome", 200, "text/html"), redirect, ...others.map((one) => json(one, 404)));

  for (const _ of [0, 1, ...others]) {
    const { code, detail } = await failureOf(gateway.client().readPatient("p"), Problem);
    assert.equal(code, "unexpected-answer");
    assert.match(detail, /Check that the URL is the URL of its gateway/);
  }
});

test("a temporary failure is thrown when the patience ends, and messages do not quote the answer", async (t) => {
  const gateway = await Gateway.start(t);
  gateway.plan(PATIENT, refusal("database-busy", 503));
  gateway.plan(/chart/, (response) => response.socket?.end("HTTP/1.1 2OO Jane Doe\r\n\r\n"));
  gateway.plan(/history/, refusal("access-unknown", 503, { retry_after_s: 5 }));
  const said: string[] = [];
  const client = gateway.client({ patienceS: 0.3, log: (_, message) => said.push(message) });

  assert.equal((await failureOf(client.readPatient("p"), Problem)).code, "database-busy");
  const { message } = await failureOf(client.readChart("p"), Unreachable);
  await failureOf(client.readHistory("p")[Symbol.asyncIterator]().next(), Problem);

  assert(gateway.to(PATIENT).length > 1 && gateway.to(/chart/).length > 1);
  assert.equal(gateway.to(/history/).length, 1);
  assert.match(said[0] ?? "", /^database-busy; trying again in 0\.\d s$/);
  assert.doesNotMatch(message + said.join(), /Jane/);
});

test("an attempt ends at its timeout, and a call when its caller aborts it", async (t) => {
  const gateway = await Gateway.start(t);
  gateway.plan(PATIENT, silent, json({ version: 7 }));
  gateway.plan(/chart/, silent);
  const abort = new AbortController();
  const client = gateway.client({ timeoutS: 0.2 });

  assert.equal((await client.readPatient("p")).version, 7);
  gateway.plan(/history/, refusal("busy", 503, { retry_after_s: 50 }));
  const running = client.readChart("p", { signal: abort.signal });
  const abortSoon = (): unknown => setImmediate(() => abort.abort(new RangeError("enough")));
  const pausing = gateway.client({ log: abortSoon });
  const waiting = pausing.listEncounterVersions("e", { signal: abort.signal }).pages().next();

  await failureOf(running, RangeError);
  await failureOf(waiting, RangeError);
  await failureOf(client.readPatient("p", { signal: abort.signal }), RangeError);
  assert.equal(gateway.to(PATIENT).length, 2);
});

for (const [name, options, call] of [
  ["another scheme", { url: "gopher://gateway.test" }, () => 0],
  ["an invalid URL", { url: "http://a:b" }, () => 0],
  ["a password in the URL", { url: "http://a:b@gateway.test" }, () => 0],
  ["a port that fetch blocks", { url: "http://127.0.0.1:1" }, (client) => client.readPatient("p")],
  ["a name beyond Latin-1", { agentName: "\u0141" }, () => 0],
  ["a token with a line break", { token: "se\ncret" }, (client) => client.readPatient("p")],
  ["a key with a lone surrogate", {}, (client) => client.registerPatient(PERSON, { idempotencyKey: "\ud800" })],
  ["a query with a lone surrogate", {}, (client) => client.request("GET", "/patients", { query: { name: "\ud800" } })],
  ["a path with a line break", {}, (client) => client.request("GET", "/patients?name=\n")],
  ["an ID that changes the path", {}, (client) => client.readPatient("..")],
  ["an empty ID", {}, (client) => client.readPatient("")],
  ["a link to another server", {}, (client) => client.request("GET", "http://elsewhere.test/fhir")],
] as [string, ConnectionOptions, (client: Chartroom) => unknown][]) {
  test(`a request with ${name} is never sent`, async (t) => {
    const gateway = await Gateway.start(t);

    const { message } = await failureOf((async () => call(gateway.client(options)))(), Unsendable);

    assert.match(message, /cannot be (sent|used)|another server|cannot contain/);
    assert.doesNotMatch(message, /cret|name=/);
    assert.equal(gateway.sent.length, 0);
  });
}

test("a token function is called again after a rejection, once, and its failures are retried", async (t) => {
  const gateway = await Gateway.start(t);
  const secret = (): never => { throw new RangeError("secret"); };
  const tokens = [secret, () => "old", secret, async () => " new\n", () => "third"];
  gateway.plan(PATIENT, refusal("token-invalid", 401), json({}));
  gateway.plan(/chart/, refusal("token-invalid", 401));
  let count = 0;

  await gateway.client({ token: () => (tokens.shift() ?? secret)() }).readPatient("p");
  await failureOf(gateway.client({ token: () => String(count++) }).readChart("p"), Problem);
  const failing = gateway.client({ token: secret, patienceS: 0.2 });
  const { message } = await failureOf(failing.readPatient("p"), Unreachable);
  await failureOf(failing.follow().next(), Unreachable);

  assert.equal(message, "The token function failed (RangeError).");
  assert.deepEqual(gateway.to(PATIENT).map((one) => one.headers.authorization), ["Bearer old", "Bearer new"]);
  assert.equal(gateway.to(/chart/).length, 2);
});

test("the URL, the token and the name come from the environment", async (t) => {
  const gateway = await Gateway.start(t);
  assert.throws(() => new Chartroom(), { name: "TypeError", message: /CHARTROOM_URL/ });
  const own = { CHARTROOM_URL: gateway.url, CHARTROOM_TOKEN: "of the environment", CHARTROOM_AGENT_NAME: "triage" };
  Object.assign(process.env, own);

  await new Chartroom().readPatient("p");
  for (const name of Object.keys(own)) delete process.env[name];

  const [request] = gateway.sent;
  assert.equal(request?.headers.authorization, "Bearer of the environment");
  assert.equal(request?.headers["x-agent-name"], "triage");
});

test("pages are read when they are needed, and a search sends its cursor in the body", async (t) => {
  const gateway = await Gateway.start(t);
  const pages = [{ queues: [1, 2], next: "a" }, { queues: [], next: "b" }, { queues: [3], next: null }];
  gateway.plan(/queues/, ...pages.map((page) => json(page)));
  gateway.plan(/search/, json({ patients: [1], next: "two" }), json({ patients: [2], next: null }));
  const client = gateway.client();

  const queues = await Array.fromAsync(client.listQueues({ limit: 1 }) as AsyncIterable<unknown>);
  const seen: unknown[] = [];
  for await (const page of client.searchPatients({ name: "ada" }).pages()) {
    seen.push(page.next, gateway.to(/search/).length);
  }

  assert.deepEqual(queues, [1, 2, 3]);
  const urls = gateway.to(/queues/).map((one) => one.url);
  assert.deepEqual(urls, ["/queues?limit=1", "/queues?limit=1&cursor=a", "/queues?limit=1&cursor=b"]);
  assert.deepEqual(seen, ["two", 1, null, 2]);
  const bodies = gateway.to(/search/).map((one) => JSON.parse(one.body));
  assert.deepEqual(bodies, [{ name: "ada" }, { name: "ada", cursor: "two" }]);
});
