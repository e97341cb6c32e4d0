/** The TypeScript client of chartroom, for authors of agents. */

export type { Call, ConnectionOptions, Log, RequestOptions, Token, Write } from "./connection.ts";
export { ChartroomError, ClaimStopped, Problem, Unreachable, Unsendable } from "./errors.ts";
export type { BrokenRule } from "./errors.ts";
export type { Handler, Held } from "./holding.ts";
export { Fail, HandOff, Hold, Release } from "./outcomes.ts";
export type { Outcome } from "./outcomes.ts";
export { Pages } from "./pages.ts";
export type { Query, QueryValue, SentHeaders } from "./sending.ts";
export type * as audit from "./types/audit.ts";
export { Chartroom } from "./types/chartroom.ts";
export type * as records from "./types/records.ts";
export type * as retrieval from "./types/retrieval.ts";
export { NotVerified, verifyWebhook } from "./webhooks.ts";
export { Worker } from "./worker.ts";
export type { TaskOptions, WorkerOptions } from "./worker.ts";
