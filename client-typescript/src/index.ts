/** The TypeScript client of chartroom, for authors of agents. */

export type { Call, ConnectionOptions, Log, RequestOptions, Token, Write } from "./connection.ts";
export { ChartroomError, Problem, Unreachable, Unsendable } from "./errors.ts";
export type { BrokenRule } from "./errors.ts";
export { Pages } from "./pages.ts";
export type { Query, QueryValue, SentHeaders } from "./sending.ts";
export type * as audit from "./types/audit.ts";
export { Chartroom } from "./types/chartroom.ts";
export type * as records from "./types/records.ts";
export type * as retrieval from "./types/retrieval.ts";
