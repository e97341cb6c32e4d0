import { ChartroomError } from "./errors.ts";

const PREFIX = "whsec_";
const TOLERANCE_S = 300;
const TIMESTAMP = /^\d{1,15}$/;

/** The request is not a recent webhook that was signed with the secret. */
export class NotVerified extends ChartroomError {
  override name = "NotVerified";
}

/**
 * Verify a webhook (Standard Webhooks, standardwebhooks.com), and return its parsed body. `body` must be the bytes as
 * received. Rejects with `NotVerified`, or with `TypeError` if the secret is empty or not valid Base64. The same event
 * can arrive several times; its `webhook-id` is always the same.
 */
export async function verifyWebhook(
  body: Uint8Array<ArrayBuffer>,
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>,
  secret: string,
  toleranceS = TOLERANCE_S,
): Promise<Record<string, unknown>> {
  const key = await crypto.subtle.importKey(
    "raw",
    bytesOf(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["verify"],
  );
  const given = valuesOf(headers);
  const timestamp = given.get("webhook-timestamp") ?? "";
  if (!TIMESTAMP.test(timestamp)) {
    throw new NotVerified("the header webhook-timestamp is missing or malformed");
  }
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > toleranceS) {
    throw new NotVerified("the timestamp is too old or in the future");
  }
  const head = new TextEncoder().encode(`${given.get("webhook-id") ?? ""}.${timestamp}.`);
  const signed = new Uint8Array([...head, ...body]);
  for (const signature of (given.get("webhook-signature") ?? "").split(/\s+/)) {
    const expected = signature.startsWith("v1,") ? decoded(signature.slice(3)) : null;
    if (expected !== null && (await crypto.subtle.verify("HMAC", key, expected, signed))) {
      return JSON.parse(new TextDecoder().decode(body)) as Record<string, unknown>;
    }
  }
  throw new NotVerified("no signature matches");
}

function valuesOf(
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>,
): Map<string, string> {
  const pairs = headers instanceof Headers ? [...headers] : Object.entries(headers);
  return new Map(pairs.map(([name, value]) => [name.toLowerCase(), String(value ?? "")]));
}

function bytesOf(secret: string): Uint8Array<ArrayBuffer> {
  const key = decoded(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
  if (key === null || key.length === 0) {
    throw new TypeError("the secret is empty or not valid Base64");
  }
  return key;
}

function decoded(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) {
    return null;
  }
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
