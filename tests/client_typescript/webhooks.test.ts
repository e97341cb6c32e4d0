import assert from "node:assert/strict";
import { before, mock, test } from "node:test";
import { NotVerified, verifyWebhook } from "../../client-typescript/src/index.ts";

// The example that Standard Webhooks publishes.
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const SENT_AT = 1614265330;
const BODY = '{"test": 2432232314}';
const SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const HEADERS = {
  "Webhook-Id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
  "webhook-timestamp": String(SENT_AT),
  "webhook-signature": SIGNATURE,
};

before(() => {
  mock.timers.enable({ apis: ["Date"], now: (SENT_AT + 300) * 1000 });
});

function verified(changed: object = {}, body = BODY, secret = SECRET): Promise<unknown> {
  return verifyWebhook(new TextEncoder().encode(body), { ...HEADERS, ...changed }, secret);
}

test("returns the body that was signed", async () => {
  for (const signature of [SIGNATURE, `v1a,AAAA v1,AAAA ${SIGNATURE}`]) {
    assert.deepEqual(await verified({ "webhook-signature": signature }), { test: 2432232314 });
  }
  const received = new Headers(HEADERS);
  assert.deepEqual(await verifyWebhook(new TextEncoder().encode(BODY), received, SECRET), {
    test: 2432232314,
  });
});

test("rejects other requests", async () => {
  const changes: object[] = [
    { "Webhook-Id": "other" },
    { "webhook-signature": "" },
    { "webhook-signature": "v1,é" },
    { "webhook-signature": SIGNATURE.replace("v1", "v2") },
    { "webhook-signature": undefined },
    { "webhook-timestamp": String(SENT_AT - 1) },
    { "webhook-timestamp": String(SENT_AT + 1) },
    { "webhook-timestamp": "" },
    { "webhook-timestamp": "9".repeat(5000) },
    { "webhook-timestamp": "soon" },
  ];
  for (const changed of changes) {
    await assert.rejects(verified(changed), NotVerified, JSON.stringify(changed));
  }
  await assert.rejects(verified({}, '{"test":2432232314}'), NotVerified);
  await assert.rejects(verified({}, BODY, "whsec_AAAA"), NotVerified);
});

test("an unusable secret is an error of the receiver", async () => {
  for (const secret of ["", "whsec_", "whsec_not base64!", "whsec_AAA", "whsec_é"]) {
    await assert.rejects(verified({}, BODY, secret), TypeError, secret);
  }
});
