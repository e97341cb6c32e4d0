// Builds URLs and headers of requests. Errors do not quote them, because they may contain chart data or a token.

import { Unsendable } from "./errors.ts";

export type QueryValue = string | number | boolean | readonly (string | number | boolean)[] | null | undefined;
export type Query = Readonly<Record<string, QueryValue>>;
export type SentHeaders = Readonly<Record<string, string | number | null | undefined>>;

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;
const UNSENDABLE = /[\u0000-\u001f\u007f]/;

/** Return the part of a path. Throws Unsendable if the path would lead to a different operation. */
export function segment(value: string | number): string {
  const text = String(value);
  if (["", ".", ".."].includes(text)) throw new Unsendable("A path cannot contain an empty or dotted ID.");
  return encodeURIComponent(wellFormed(text, "The URL"));
}

export function urlOf(text: string): URL {
  let url: URL;
  try {
    url = new URL(wellFormed(text, "The URL"));
  } catch (failure) {
    throw failure instanceof Unsendable ? failure : new Unsendable("The URL cannot be sent.");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new Unsendable(`The URL cannot be used (its scheme is ${url.protocol}).`);
  }
  if (url.username || url.password) throw new Unsendable("The URL cannot be used (it contains a password).");
  return url;
}

/** Add `query` to `path`, which may be an absolute link. A link without new parameters does not change. */
export function addressOf(base: URL, path: string, query: Query = {}): URL {
  const url = urlOf(ABSOLUTE.test(path) ? path : `${base.href.replace(/\/$/, "")}/${path.replace(/^\//, "")}`);
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined) continue;
    url.searchParams.delete(name);
    for (const one of Array.isArray(value) ? value : [value]) {
      url.searchParams.append(name, wellFormed(String(one), "The URL", /(?!)/));
    }
  }
  return url;
}

export function headersOf(given: SentHeaders, part: string): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    if (value !== null && value !== undefined) setHeader(headers, name, bytesOf(String(value), part), part);
  }
  return headers;
}

/** `value` has a character for each byte. */
export function setHeader(headers: Headers, name: string, value: string, part: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new Unsendable(`${part} cannot be sent.`);
  }
}

/** Services read headers as UTF-8; fetch sends a byte for each character. */
function bytesOf(text: string, part: string): string {
  return String.fromCharCode(...new TextEncoder().encode(wellFormed(text, part)));
}

function wellFormed(text: string, part: string, unsendable: RegExp = UNSENDABLE): string {
  if (!text.isWellFormed() || unsendable.test(text)) throw new Unsendable(`${part} cannot be sent.`);
  return text;
}
