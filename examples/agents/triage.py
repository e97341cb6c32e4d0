"""A triage agent with chartroom-client: reads an intake, decides its urgency, and requests the next
steps.

usage: CHARTROOM_URL=… [CHARTROOM_TOKEN=…] python triage.py Copy it as a start for your own agent,
and replace `work`.
"""

import time
from os import environ

from chartroom_client import Chartroom, Worker

NAME, QUEUES = environ.get("AGENT_NAME", "triage-agent"), environ.get("QUEUE_PREFIX", "")
LEASE_S = int(environ.get("LEASE_SECONDS", "60"))
MODEL_S = float(environ.get("MODEL_SECONDS", "0"))  # Simulates the time of a model's answer.
RED_FLAGS = ("numb", "chest", "breath", "faint", "low blood sugar")
chartroom, worker = Chartroom(agent_name=NAME), Worker(agent_name=NAME)


@worker.task(f"{QUEUES}triage", kinds=["intake_triage"], lease_seconds=LEASE_S)
def work(task):
    question = {"question": "Which findings make this urgent?"}
    context = chartroom.read_context(task["encounter_id"], question)
    record = task["input"]["record_id"]
    intake = next(intake for intake in context["intakes"] if intake["id"] == record)
    time.sleep(MODEL_S)
    is_urgent = any(sign in symptom for sign in RED_FLAGS for symptom in intake["symptoms"])
    allergies = [allergy["id"] for allergy in context["allergies"]]
    payload = {"is_urgent": is_urgent, "record": record, "allergies": allergies}
    event = {"agent_name": NAME, "event_type": "triage.decided", "payload": payload}
    chartroom.log_agent_event(event | {"encounter_id": task["encounter_id"]})
    priority = "urgent" if is_urgent and task["priority"] == "routine" else task["priority"]
    common = {"encounter_id": task["encounter_id"], "priority": priority}
    follow_ups = [common | {"name": "summary", "kind": "summary", "queue": f"{QUEUES}summary"}]
    if "procedure" in (intake["details"] or {}):
        request = {"kind": "prior_authorization", "queue": f"{QUEUES}prior-authorization"}
        request |= {"depends_on": ["summary"], "input": intake["details"]}
        follow_ups.append(common | request)
    return {"output": {"is_urgent": is_urgent}, "follow_ups": follow_ups}


if __name__ == "__main__":
    worker.run()
