import json
import os
import subprocess
from pathlib import Path

import pytest
from support.system import System, wait_until
from support.typescript import Project

pytestmark = pytest.mark.nightly

KILLS = 4
# Writes each event after the previous one is durable, until a line arrives on standard input.
WRITE = """
import { Chartroom } from "chartroom-client";

const chartroom = new Chartroom();
const patient = await chartroom.registerPatient({ full_name: "Ada Quill Ferrante" });
const { id } = await chartroom.openEncounter({ patient_id: patient.id, chief_complaint: "Dizzy" });
let isOver = false;
process.stdin.once("data", () => (isOver = true));
const seen: number[] = [];
const follow = async (): Promise<void> => {
  for await (const event of chartroom.follow({ encounter_id: id, changes: false })) {
    seen.push(Number(event.payload["number"]));
    if (event.event_type === "last") return;
  }
};
const following = follow();
console.log(id);
let count = 0;
while (!isOver) await log("step");
await log("last");
await following;
console.log(JSON.stringify({ count, seen }));
process.exit();

async function log(event_type: string): Promise<void> {
  const event = { encounter_id: id, agent_name: "writer", event_type, payload: { number: count } };
  await chartroom.logAgentEvent(event);
  count += 1;
}
"""
# Completes each task, also while services are killed.
WORK = """
import { Worker } from "chartroom-client";

const worker = new Worker();
worker.task("kills", { leaseSeconds: 10, atOnce: 4 }, async ({ input }, { chartroom, check }) => {
  await chartroom.registerPatient({ full_name: `Ada Kills ${input?.["number"]}` });
  check();
  return { output: input ?? {} };
});
await worker.run();
"""


@pytest.fixture
def environment(system: System) -> dict[str, str]:
    token = system.keyring.mint("writer")
    return {**os.environ, "CHARTROOM_URL": system.url, "CHARTROOM_TOKEN": token}


def test_a_write_is_stored_once_and_followed_once_despite_kills(
    system: System, environment: dict[str, str], tmp_path: Path
):
    with Project(tmp_path).running(WRITE, environment, stdin=subprocess.PIPE) as program:
        encounter = program.stdout.readline().strip()
        for name in ["audit", "records"] * KILLS:
            victim = system.kill(name)
            wait_until(lambda name=name, victim=victim: system.has_successor(name, victim))
            system.wait_for(name)
        output, _ = program.communicate("\n", timeout=60)

    said = json.loads(output)
    assert said["count"] > KILLS
    assert said["seen"] == [*range(said["count"])]
    query = """
        SELECT p.body FROM audit.agent_events JOIN audit.event_payloads p USING (seq)
        WHERE encounter_id = $1 AND event_type IN ('step', 'last') ORDER BY seq
    """
    assert len(system.rows(query, encounter)) == said["count"]


def test_each_task_is_completed_once_despite_kills(
    system: System, environment: dict[str, str], tmp_path: Path
):
    tasks = 40
    with system.client() as agent, Project(tmp_path).running(WORK, environment):
        patient = agent.post("/patients", json={"full_name": "Ada Quill"}).json()["id"]
        for number in range(tasks):
            body = {"kind": "follow_up", "queue": "kills", "patient_id": patient}
            body |= {"input": {"number": number}}
            agent.post("/tasks", json=body).raise_for_status()
        for _ in range(KILLS):
            victim = system.kill("records")
            wait_until(lambda victim=victim: system.has_successor("records", victim))
            system.wait_for("records")
        query = "SELECT status, output FROM records.tasks WHERE queue = 'kills'"
        wait_until(lambda: {row["status"] for row in system.rows(query)} == {"completed"})

    numbers = [json.loads(row["output"])["number"] for row in system.rows(query)]
    assert sorted(numbers) == [*range(tasks)]
