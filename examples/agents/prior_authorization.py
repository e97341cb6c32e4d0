"""A prior authorisation agent with chartroom-client: sends requests to payers, and puts its task on
hold until they answer.

usage: CHARTROOM_URL=… [CHARTROOM_TOKEN=…] python prior_authorization.py Copy it as a start for your
own agent, and replace `work`.
"""

import time
from os import environ

from chartroom_client import Chartroom, Hold, Worker

NAME, QUEUES = (
    environ.get("AGENT_NAME", "prior-authorization-agent"),
    environ.get("QUEUE_PREFIX", ""),
)
LEASE_S = int(environ.get("LEASE_SECONDS", "60"))
MODEL_S = float(environ.get("MODEL_SECONDS", "0"))  # Simulates the time of a model's answer.
chartroom, worker = Chartroom(agent_name=NAME), Worker(agent_name=NAME)


def step(task, name, note):
    """Record a step as the task's business status, so that a later attempt knows the completed steps."""
    version = task["version"]
    made = chartroom.record_step(task["id"], {"step": name, "note": note}, if_match=version)
    task |= {"version": made["version"], "business_status": name}
    event = {"agent_name": NAME, "event_type": "authorization.step", "payload": {"step": name}}
    chartroom.log_agent_event(event | {"encounter_id": task["encounter_id"]})


def send(task, step_name, question):
    """Send documents to the payer once, and put the task on hold. A hold does not need a lease."""
    if task["business_status"] != step_name:
        search = {"question": question, "patient_id": task["patient_id"], "top_k": 2}
        found = chartroom.retrieve(search)["matches"]
        time.sleep(MODEL_S)  # A real agent sends the request to the payer here.
        sources = [f"{one['source_ref']}, {one['start']} to {one['end']}" for one in found]
        step(task, step_name, "; ".join(sources))
    return Hold("waits for the payer", awaiting=f"payer/{task['id']}")


@worker.task(f"{QUEUES}prior-authorization", kinds=["prior_authorization"], lease_seconds=LEASE_S)
def work(task):
    if task["signal"] is None:
        return send(task, "submitted", f"Why is this needed: {task['input']['procedure']}?")
    answer = task["signal"]["data"]
    if answer["decision"] == "documentation-requested":
        if task["business_status"] == "submitted":
            step(task, "documentation-requested", answer["question"])
        return send(task, "documentation-sent", answer["question"])
    if task["business_status"] != answer["decision"]:
        step(task, answer["decision"], answer["reference"])
    return {"output": answer, "business_status": answer["decision"]}


if __name__ == "__main__":
    worker.run()
