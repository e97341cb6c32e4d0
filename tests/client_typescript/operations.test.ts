import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Chartroom, Pages } from "../../client-typescript/src/index.ts";
import { Gateway, stream, problem } from "./gateway.ts";

// Bodies or answers that are not JSON, and the event stream of a job, which the client polls.
const WITHOUT_METHOD = new Set([
  "read_bundle_of_encounter",
  "read_document_original",
  "read_import_errors",
  "read_log_checkpoint",
  "read_log_key",
  "read_log_tile",
  "read_proof_of_agent_event",
  "store_documents",
  "stream_job",
]);
const HEADERS = { "Idempotency-Key": "idempotencyKey", "If-Match": "ifMatch", "If-None-Exist": "ifNoneExist" };

interface Described {
  operationId: string;
  requestBody?: unknown;
  parameters?: { in: string; name: string }[];
}

const OPERATIONS = ["records", "audit", "retrieval"].flatMap((service) => {
  const file = new URL(`../../services/${service}/openapi.json`, import.meta.url);
  const { paths } = JSON.parse(readFileSync(file, "utf8")) as { paths: Record<string, Record<string, Described>> };
  return Object.entries(paths)
    .filter(([path]) => !/^\/(internal|fhir)(\/|$)/.test(path))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => ({ method: method.toUpperCase(), path, ...described })),
    );
});

function methodOf({ operationId }: Described): string {
  if (operationId === "stream_agent_events") return "follow";
  return operationId.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

test("each operation has a method or is excluded, and each method an operation", () => {
  const own = new Set(Object.getOwnPropertyNames(Chartroom.prototype));
  own.delete("constructor");

  const wanted = OPERATIONS.filter((one) => !WITHOUT_METHOD.has(one.operationId)).map(methodOf);

  assert.deepEqual([...own].sort(), wanted.sort());
});

test("each method sends the method, the path, the parameters and the body of its operation", async (t) => {
  const gateway = await Gateway.start(t);
  const over = `event: problem\ndata: ${JSON.stringify(problem("over", 503, { retryable: false }))}\n\n`;
  gateway.plan(/stream/, stream([over]));
  const client = gateway.client() as unknown as Record<string, (...given: unknown[]) => unknown>;

  for (const one of OPERATIONS.filter((each) => !WITHOUT_METHOD.has(each.operationId))) {
    const parameters = one.parameters ?? [];
    const names = (place: string): string[] => parameters.filter((each) => each.in === place).map((each) => each.name);
    const headers = Object.entries(HEADERS).filter(([name]) => names("header").includes(name));
    const values = names("path").map((_, index) => `${index} /`);
    const body = one.requestBody === undefined ? [] : [{ sent: one.operationId }];
    const query = names("query").filter((name) => name !== "cursor");
    const asked = Object.fromEntries(query.map((name) => [name, `the ${name}`]));
    const options = { ...asked, ...Object.fromEntries(headers.map(([name, option]) => [option, `${name} 1`])) };

    const call = client[methodOf(one)]?.(...values, ...body, options);
    if (call instanceof Pages) await call.pages().next();
    else if (Symbol.asyncIterator in (call as object)) await assert.rejects((call as AsyncGenerator).next());
    else await call;

    const sent = gateway.sent.at(-1);
    const path = values.reduce((filled, value) => filled.replace(/{\w+}/, encodeURIComponent(value)), one.path);
    assert.deepEqual([sent?.method, sent?.url.split("?")[0]], [one.method, path]);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(sent?.url.split("?")[1])), asked);
    for (const [name] of headers) assert.equal(sent?.headers[name.toLowerCase()], `${name} 1`, one.operationId);
    assert.equal(sent?.body, body.length ? JSON.stringify(body[0]) : "");
  }
});
