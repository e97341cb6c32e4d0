import { ChartroomError, Problem, Unreachable, Unsendable, isRefusedToken } from "./errors.ts";
import { Messages } from "./messages.ts";
import { Pages } from "./pages.ts";
import { Patience } from "./patience.ts";
import { type Query, type SentHeaders, addressOf, headersOf, setHeader, urlOf } from "./sending.ts";
import { Deadline, pause } from "./waiting.ts";

// A stream sends a comment every 15 s. A connection that is silent for longer is dead.
const SILENT_S = 45;

export type Token = string | (() => string | Promise<string>);
export type Log = (level: "info" | "warn" | "error", message: string) => void;

/** Options of every call. An aborted call rejects with the reason of `signal`; its write may be stored. */
export interface Call {
  signal?: AbortSignal | undefined;
}

/** Options of a write. All attempts have one key. Pass your own if your program may repeat the call. */
export interface Write extends Call {
  idempotencyKey?: string | undefined;
}

export interface ConnectionOptions {
  /** Defaults to CHARTROOM_URL. */
  url?: string | undefined;
  /** Defaults to CHARTROOM_TOKEN. A function is called for each request, and again if a token is rejected. */
  token?: Token | undefined;
  /** For systems without tokens; defaults to CHARTROOM_AGENT_NAME. */
  agentName?: string | undefined;
  /** Calls are retried for this time; by default 60. */
  patienceS?: number | undefined;
  /** The maximum duration of an attempt; by default 60. */
  timeoutS?: number | undefined;
  /** Replaces the global `fetch`, for instance in tests. */
  fetch?: typeof fetch | undefined;
  /** Gets messages without chart data; by default, `console` gets warnings and errors. */
  log?: Log | undefined;
}

export interface RequestOptions extends Call {
  /** Uint8Array, Blob and FormData are sent unchanged; other values as JSON. */
  body?: unknown;
  /** Added to the query of the path. */
  query?: Query | undefined;
  headers?: SentHeaders | undefined;
  timeoutS?: number | undefined;
}

interface Attempt {
  url: URL;
  init: { method: string; headers: Headers; body?: Uint8Array<ArrayBuffer> | Blob | FormData | string };
}

export class Connection {
  readonly #log: Log;
  readonly #base: URL;
  readonly #token: () => string | undefined | Promise<string | undefined>;
  readonly #headers: Headers;
  readonly #patienceS: number;
  readonly #timeoutS: number;
  readonly #fetch: typeof fetch;

  /** Throws TypeError without a URL, and Unsendable for an invalid URL or name. */
  constructor(options: ConnectionOptions = {}) {
    const url = options.url ?? environment("CHARTROOM_URL");
    if (url === undefined) throw new TypeError("Pass the URL of the gateway, or set CHARTROOM_URL.");
    this.#base = urlOf(url);
    const token = options.token ?? environment("CHARTROOM_TOKEN");
    this.#token = typeof token === "function" ? token : () => token;
    const name = options.agentName ?? environment("CHARTROOM_AGENT_NAME");
    this.#headers = new Headers();
    if (name !== undefined) setHeader(this.#headers, "X-Agent-Name", name, "The agent's name");
    this.#patienceS = options.patienceS ?? 60;
    this.#timeoutS = options.timeoutS ?? 60;
    this.#fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    this.#log = options.log ?? logToConsole;
  }

  /**
   * Send a request, with retries, and return the answer's JSON. `path` may be a link. All attempts of a write have the
   * same Idempotency-Key, so the write is stored once. Throws Problem or Unreachable.
   */
  async request<T = unknown>(method: string, path: string, options: RequestOptions = {}): Promise<T> {
    const headers = headersOf(options.headers ?? {}, "A header of the request");
    if (method !== "GET" && !headers.has("Idempotency-Key")) headers.set("Idempotency-Key", crypto.randomUUID());
    const attempt = this.#attempt(method, addressOf(this.#base, path, options.query), headers, options.body);
    const patience = new Patience(this.#patienceS);
    for (;;) {
      this.check(options.signal);
      let token: string | undefined;
      try {
        token = await this.#authorize(attempt);
        return (await this.#json(attempt, options)) as T;
      } catch (failure) {
        await this.#wait(patience, failure, token, options.signal);
      }
    }
  }

  /** Throws if calls with `signal` must not be sent. */
  protected check(signal: AbortSignal | undefined): void {
    signal?.throwIfAborted();
  }

  /** The cursor is sent in the body if there is a body, otherwise in the query. */
  protected pages<Page, Item>(
    method: string,
    path: string,
    items: keyof Page,
    { body, query, ...options }: RequestOptions,
  ): Pages<Page, Item> {
    return new Pages<Page, Item>((cursor) => {
      const place = cursor === null ? {} : { cursor };
      return body === undefined
        ? this.request<Page>(method, path, { ...options, query: { ...query, ...place } })
        : this.request<Page>(method, path, { ...options, query, body: { ...(body as object), ...place } });
    }, items);
  }

  /** Yield each message's JSON once, even if connections break. */
  protected async *stream<T>(path: string, query: Query, signal?: AbortSignal): AsyncGenerator<T, void, undefined> {
    const place: { id: string | null } = { id: null };
    const url = addressOf(this.#base, path, query);
    const patience = new Patience(this.#patienceS);
    for (;;) {
      this.check(signal);
      const headers = headersOf({ "Last-Event-ID": place.id, Accept: "text/event-stream" }, "A header of the request");
      const attempt = this.#attempt("GET", url, headers, undefined);
      let token: string | undefined;
      let failure: unknown;
      try {
        token = await this.#authorize(attempt);
        yield* this.#messages<T>(attempt, place, patience, signal);
        // The service ends a stream without a reason when it restarts.
        failure = new Unreachable("The stream has ended.");
      } catch (other) {
        failure = other;
      }
      await this.#wait(patience, failure, token, signal);
    }
  }

  async *#messages<T>(
    attempt: Attempt,
    place: { id: string | null },
    patience: Patience,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<T, void, undefined> {
    const silence = new Deadline(SILENT_S, signal);
    try {
      const answer = await this.#send(attempt, silence.signal);
      if (!answer.headers.get("Content-Type")?.startsWith("text/event-stream") || answer.body === null) {
        throw Problem.of(answer, await textOf(answer));
      }
      const messages = new Messages();
      for await (const piece of piecesOf(answer.body)) {
        silence.restart();
        this.check(signal);
        const arrived = [...messages.feed(piece)];
        patience.restore(messages.retryS);
        for (const message of arrived) {
          place.id = message.id ?? place.id;
          if (message.event === "problem") throw new Problem(messageOf(message.data) as never);
          if (message.event !== "message" || !message.data) continue;
          this.check(signal);
          silence.pause();
          yield messageOf(message.data) as T;
          // The caller's time with the message does not count.
          silence.restart();
          patience.restore(messages.retryS);
        }
      }
    } finally {
      silence.end();
    }
  }

  #attempt(method: string, url: URL, headers: Headers, body: unknown): Attempt {
    for (const [name, value] of this.#headers) headers.set(name, value);
    if (body === undefined) return { url, init: { method, headers } };
    if (body instanceof Uint8Array || body instanceof Blob || body instanceof FormData) {
      return { url, init: { method, headers, body: body as Uint8Array<ArrayBuffer> | Blob | FormData } };
    }
    if (!headers.has("Content-Type")) headers.set("Content-Type", "application/json");
    return { url, init: { method, headers, body: JSON.stringify(body) } };
  }

  /** Return the token. Throws Unreachable, or Unsendable because another server must not get it. */
  async #authorize({ url, init }: Attempt): Promise<string | undefined> {
    const token = await this.#currentToken();
    if (token !== undefined) {
      if (url.origin !== this.#base.origin) {
        throw new Unsendable("The URL belongs to another server, which must not get the token.");
      }
      setHeader(init.headers, "Authorization", `Bearer ${token}`, "The token");
    }
    return token;
  }

  /** Throws Unreachable if the token function fails. */
  async #currentToken(): Promise<string | undefined> {
    try {
      return (await this.#token())?.trim();
    } catch (failure) {
      const name = failure instanceof Error ? failure.name : typeof failure;
      throw new Unreachable(`The token function failed (${name}).`);
    }
  }

  async #json(attempt: Attempt, { signal, timeoutS }: RequestOptions): Promise<unknown> {
    const limit = new Deadline(timeoutS ?? this.#timeoutS, signal);
    try {
      const answer = await this.#send(attempt, limit.signal);
      return parsed(answer, await textOf(answer));
    } finally {
      limit.pause();
    }
  }

  /** Return the answer before its body is read. Throws Problem and Unreachable. */
  async #send({ url, init }: Attempt, signal: AbortSignal): Promise<Response> {
    let answer: Response;
    try {
      // A redirect would send the token to another server.
      answer = await this.#fetch(url, { ...init, redirect: "manual", signal });
    } catch (failure) {
      throw unreachable(failure);
    }
    if (!answer.ok) throw Problem.of(answer, await textOf(answer));
    return answer;
  }

  /** Throws the failure if it should not be retried. */
  async #wait(
    patience: Patience,
    failure: unknown,
    token: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    this.check(signal);
    if (!(failure instanceof ChartroomError)) throw failure;
    let hasNewToken = false;
    try {
      hasNewToken = isRefusedToken(failure) && (await this.#currentToken()) !== token;
    } catch (other) {
      failure = other;
    }
    const seconds = patience.pauseAfter(failure, hasNewToken);
    const code = failure instanceof Problem ? failure.code : "unreachable";
    this.#log("info", `${code}; trying again in ${seconds.toFixed(1)} s`);
    await pause(seconds, signal);
  }
}

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body.getReader();
  for (;;) {
    let piece: Awaited<ReturnType<typeof reader.read>>;
    try {
      piece = await reader.read();
    } catch (failure) {
      throw unreachable(failure);
    }
    if (piece.done) return;
    yield piece.value;
  }
}

async function textOf(answer: Response): Promise<string> {
  try {
    return await answer.text();
  } catch (failure) {
    throw unreachable(failure);
  }
}

function parsed(answer: Response, text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    throw Problem.of(answer, text);
  }
}

/** JSON.parse would quote the message in its error. */
function messageOf(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new ChartroomError("A message of the stream is not JSON.");
  }
}

/** Convert a failure of fetch. Its message is omitted, because it may contain the answer or the token. */
function unreachable(failure: unknown): Unreachable {
  const { name, cause } = failure as { name?: string; cause?: { code?: string; message?: string } };
  if (cause?.message === "bad port") return new Unsendable("The URL cannot be used (bad port).");
  return new Unreachable(`No answer arrived (${cause?.code ?? name ?? "unknown"}).`);
}

function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name];
}

export function logToConsole(level: "info" | "warn" | "error", message: string): void {
  if (level !== "info") console[level](`chartroom-client: ${message}`);
}
