// A gateway on this machine that returns planned answers and stores the requests.

import { type IncomingHttpHeaders, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";
import { Chartroom, type ConnectionOptions } from "../../client-typescript/src/index.ts";

export interface Sent {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export type Answer = (response: ServerResponse, request: Sent) => unknown;

export function json(document: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  const type = { "Content-Type": "application/json" };
  return (response) => response.writeHead(status, { ...type, ...headers }).end(JSON.stringify(document));
}

export function text(body: string, status: number, type: string): Answer {
  return (response) => response.writeHead(status, { "Content-Type": type }).end(body);
}

/** Pieces of a stream; the connection breaks after the last one if `breaks`. */
export function stream(pieces: readonly (string | Uint8Array)[], { breaks = false } = {}): Answer {
  return async (response) => {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.flushHeaders();
    for (const piece of pieces) await new Promise((resolve) => response.write(piece, resolve));
    if (breaks) response.destroy();
    else response.end();
  };
}

export const broken: Answer = (response) => response.destroy();

/** Sends no answer. */
export const silent: Answer = () => undefined;

export function problem(code: string, status: number, members: object = {}): Record<string, unknown> {
  return {
    type: `urn:chartroom:problem:${code}`,
    code,
    status,
    title: "Title",
    detail: "Detail.",
    retryable: status === 429 || status === 503,
    retry_after_s: status === 429 || status === 503 ? 0 : null,
    errors: [],
    errors_total: 0,
    request_id: "r-1",
    ...members,
  };
}

export function refusal(code: string, status: number, members: object = {}): Answer {
  return json(problem(code, status, members), status, { "Content-Type": "application/problem+json" });
}

export class Gateway {
  readonly sent: Sent[] = [];
  readonly url: string;
  readonly #planned: [pattern: RegExp, answers: Answer[]][] = [];

  private constructor(server: Server) {
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on("request", (request, response) => {
      const pieces: Buffer[] = [];
      request.on("data", (piece) => pieces.push(piece));
      request.on("end", () => {
        const { method = "", url = "", headers } = request;
        const sent = { method, url, headers, body: Buffer.concat(pieces).toString() };
        this.sent.push(sent);
        void this.#answerTo(sent)(response, sent);
      });
    });
  }

  /** Ends with the test. */
  static async start(test: TestContext): Promise<Gateway> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    test.after(() => {
      server.closeAllConnections();
      server.close();
    });
    return new Gateway(server);
  }

  /** Answer requests in this order, and repeat the last answer. `pattern` matches method and URL. */
  plan(pattern: RegExp, ...answers: Answer[]): void {
    this.#planned.push([pattern, answers]);
  }

  to(pattern: RegExp): Sent[] {
    return this.sent.filter((one) => pattern.test(`${one.method} ${one.url}`));
  }

  client(options: ConnectionOptions = {}): Chartroom {
    return new Chartroom({ url: this.url, token: "token", log: () => undefined, ...options });
  }

  #answerTo(sent: Sent): Answer {
    const [, answers] = this.#planned.find(([pattern]) => pattern.test(`${sent.method} ${sent.url}`)) ?? [];
    const answer = answers?.[0] ?? json({});
    if (answers && answers.length > 1) answers.shift();
    return answer;
  }
}
