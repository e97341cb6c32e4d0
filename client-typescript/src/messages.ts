// Parses server-sent events (HTML standard, section 9.2).

// A CR at the end may be the first half of a CRLF.
const LINE_END = /\r\n|\n|\r(?=[^\n])/;

/** `id` is the stream position after this message, or null if the position does not change. */
export interface Message {
  event: string;
  id: string | null;
  data: string;
}

/**
 * A message is complete when its blank line arrives. After a broken connection the server sends incomplete messages
 * again.
 */
export class Messages {
  retryS = 1;
  readonly #decoder = new TextDecoder();
  #rest = "";
  #fields = new Map<string, string[]>();

  *feed(piece: Uint8Array): Generator<Message> {
    const lines = (this.#rest + this.#decoder.decode(piece, { stream: true })).split(LINE_END);
    this.#rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line) this.#store(line);
      else if (this.#fields.size) {
        const fields = this.#fields;
        this.#fields = new Map();
        yield {
          event: fields.get("event")?.at(-1) ?? "message",
          id: fields.get("id")?.at(-1) ?? null,
          data: fields.get("data")?.join("\n") ?? "",
        };
      }
    }
  }

  #store(line: string): void {
    const colon = line.indexOf(":");
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    this.#fields.set(name, [...(this.#fields.get(name) ?? []), value]);
    if (name === "retry" && /^\d+$/.test(value)) this.retryS = Number(value) / 1000;
  }
}
