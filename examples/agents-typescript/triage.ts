// A triage agent with the TypeScript client: reads an intake, decides its urgency, and requests the summary.
//
// usage: CHARTROOM_URL=… [CHARTROOM_TOKEN=…] node triage.ts
// Copy it as a start for your own agent, and replace `decide`.

import { Fail, Worker, type records } from "chartroom-client";

const NAME = process.env["AGENT_NAME"] ?? "triage-agent";
const QUEUES = process.env["QUEUE_PREFIX"] ?? "";
const RED_FLAGS = ["numb", "chest", "breath", "faint", "low blood sugar"];
const worker = new Worker({ agentName: NAME });

/** A real agent asks its model here, and passes `signal` to the model's call. */
async function decide(symptoms: string[], _signal: AbortSignal): Promise<boolean> {
  return RED_FLAGS.some((sign) => symptoms.some((symptom) => symptom.includes(sign)));
}

const leaseSeconds = Number(process.env["LEASE_SECONDS"] ?? "60");
worker.task(`${QUEUES}triage`, { kinds: ["intake_triage"], leaseSeconds }, async (task, { chartroom, signal }) => {
  const { encounter_id, input } = task;
  if (encounter_id === null) return new Fail("no-encounter", { final: true });
  const context = await chartroom.readContext(encounter_id, { question: "Which findings make this urgent?" });
  const intake = context.intakes.find((one) => one.id === input?.["record_id"]);
  if (intake === undefined) return new Fail("no-intake");
  const isUrgent = await decide(intake.symptoms, signal);
  const payload = { is_urgent: isUrgent, record: intake.id, allergies: context.allergies.map((one) => one.id) };
  await chartroom.logAgentEvent(
    { encounter_id, agent_name: NAME, event_type: "triage.decided", payload },
    { idempotencyKey: `${task.id}-${task.attempt}` },
  );
  const priority: records.Priority = isUrgent && task.priority === "routine" ? "urgent" : task.priority;
  const summary: records.FollowUp = { kind: "summary", queue: `${QUEUES}summary`, encounter_id, priority };
  return { output: { is_urgent: isUrgent }, follow_ups: [summary] };
});

await worker.run();
